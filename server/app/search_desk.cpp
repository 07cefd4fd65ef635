// SPDX-License-Identifier: Apache-2.0
#include "app/search_desk.hpp"

#include "app/door_replies.hpp"
#include "app/kept.hpp"
#include "app/paging.hpp"
#include "platform/log/index_texts.hpp"
#include "views/search/view.hpp"

namespace ztc::app {

namespace {

constexpr std::string_view path = "/search";

struct Answer {
    views::search::Page page;
    bool waits = false; // it says who somebody is
};

Result<Answer> found(Door& door, Call const& call)
{
    auto const query = TRY(described::from_query<views::search::Query>(
        [&](std::string_view name) { return call.request.query(name); }));
    auto const limit = query.limit.value_or(page_shortest);
    if (limit < page_shortest || limit > page_longest)
        return refuse("request.out_of_range", "/limit");
    auto const& texts = door.house.store->texts();
    auto const& congress = call.actor.congress;
    auto const index = log::word_index(texts, congress);
    views::search::Keyed const keyed{
        .tokens = [&](auto const& grams) { return index.tokens(grams); },
        .phone_print =
            [&](std::string_view phone) { return texts.fingerprint(congress, "phone", phone); }};
    return door.house.store->read(call.actor, [&](Reading& reading) -> Result<Answer> {
        auto page = TRY(views::search::find(query, keyed, reading));
        return Answer{std::move(page), reveals(reading)};
    });
}

void answer_search(Door& door, Call&& call)
{
    auto const answer = found(door, call);
    if (!answer) return call.reply(door.words.problem(answer.error(), call.language));
    auto response = http::json(200, described::to_json(answer->page));
    if (!answer->waits) return call.reply(std::move(response));
    reply_when_kept(door.house, door.words, call.reply, call.language, std::move(response));
}

} // namespace

void declare_search(Routes& routes)
{
    routes
        .served_by_app<views::search::Query, views::search::Page>(Route::Method::get,
                                                                  std::string(path))
        .says("Matters that the viewer may see, by number, by the raiser's phone, or by the words "
              "that they say to him; newest first.")
        .needs(Right::read_inbox)
        .refuses({"request.invalid", "request.out_of_range"});
}

void connect_search(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all())
        if (route.path == path)
            router.serve(route, [&door](Call&& call) { answer_search(door, std::move(call)); });
}

} // namespace ztc::app
