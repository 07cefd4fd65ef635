// SPDX-License-Identifier: Apache-2.0
#include "app/router.hpp"

#include "app/kept.hpp"
#include "app/paging.hpp"
#include "platform/http/conditional.hpp"
#include "platform/http/origin.hpp"
#include "platform/journal/journal.hpp"
#include "platform/proof/hash.hpp"

#include <algorithm>
#include <charconv>

namespace ztc::app {

namespace {

std::vector<std::string> segments_of(std::string_view path)
{
    std::vector<std::string> segments;
    for (std::size_t at = 0; at < path.size();) {
        auto const end = std::min(path.find('/', at + 1), path.size());
        segments.emplace_back(path.substr(at + 1, end - at - 1));
        at = end;
    }
    return segments;
}

/// A browser sends a form anywhere; only our own pages and clients send this header.
Result<> is_of_our_own_making(http::Request const& request)
{
    if (!http::same_origin(request)) return refuse("request.not_from_here");
    if (request.header("X-Requested-With") != "zhitongche") return refuse("request.not_from_here");
    return {};
}

Result<> is_json(http::Request const& request)
{
    if (request.header("Content-Type").value_or("").starts_with("application/json")) return {};
    return refuse("request.not_json_type");
}

Result<> is_permitted(Route const& route, Actor const& actor)
{
    if (route.who == Route::Who::anyone) return {};
    if (!actor.signed_in()) return refuse("login.needed");
    if (route.who == Route::Who::with_right && !actor.may(*route.right))
        return refuse("access.denied");
    return {};
}

/// What is no number at all, the route refuses by itself.
Result<> has_sound_length(Route const& route, http::Request const& request)
{
    auto const& members = route.query_members;
    if (std::find(members.begin(), members.end(), page_length_member) == members.end()) return {};
    auto const given = request.query(page_length_member);
    if (!given) return {};
    std::int64_t length = 0;
    auto const* const end = given->data() + given->size();
    auto const [stopped, error] = std::from_chars(given->data(), end, length);
    if (error == std::errc::invalid_argument || stopped != end) return {};
    if (error == std::errc{} && length >= page_shortest && length <= page_longest) return {};
    return refuse("request.out_of_range", "/" + std::string(page_length_member));
}

Refusal too_often()
{
    return refuse("request.too_often");
}

http::Response response_of(Document document)
{
    http::Response response;
    response.content_type = std::move(document.content_type);
    response.body = std::move(document.body);
    if (!document.filename.empty())
        response.headers.emplace_back("Content-Disposition",
                                      "attachment; filename=\"" + document.filename + "\"");
    return response;
}

} // namespace

Router::Router(House& house, Words const& words, Routes const& routes, Authority& authority)
    : house_(house), words_(words), authority_(authority),
      commands_({.burst = 60, .refill_per_second = 2}),
      requests_({.burst = 1200, .refill_per_second = 200})
{
    for (auto const& route : routes.all())
        entries_.push_back({&route, segments_of(route.path), {}, {}, {}});
}

void Router::serve(Route const& route, AppHandler handler)
{
    for (auto& entry : entries_)
        if (entry.route == &route) entry.app_handler = std::move(handler);
}

void Router::check_before(std::string_view path, Check check)
{
    for (auto& entry : entries_)
        if (entry.route->path == path) entry.check = check;
}

void Router::guard(std::string_view path, Guard guard)
{
    for (auto& entry : entries_)
        if (entry.route->path == path) entry.guard = guard;
}

Result<> Router::pass_check(Entry const& entry, Call const& call) const
{
    if (!entry.check) return {};
    auto const document = TRY(described::parse(call.request.body));
    return house_.store->read(
        call.actor, [&](Reading& reading) { return entry.check(document.as_object(), reading); });
}

void Router::check_complete() const
{
    for (auto const& entry : entries_) {
        auto const& route = *entry.route;
        bool const served = route.read || route.answer || entry.app_handler;
        if (served && route.who != Route::Who::undeclared) continue;
        journal::critical("route {} does not say who may, or nobody serves it", route.path);
        promise_broken("every route says who may and is served", __FILE__, __LINE__);
    }
}

std::optional<Router::Match> Router::find(Route::Method method, std::string_view path) const
{
    auto const segments = segments_of(path);
    for (auto const& entry : entries_) {
        if (entry.route->method != method || entry.segments.size() != segments.size()) continue;
        Match match{&entry, {}};
        bool same = true;
        for (std::size_t i = 0; same && i < segments.size(); ++i) {
            auto const& pattern = entry.segments[i];
            if (pattern.starts_with('{'))
                match.members.emplace(pattern.substr(1, pattern.size() - 2), segments[i]);
            else
                same = pattern == segments[i];
        }
        if (same) return match;
    }
    return std::nullopt;
}

Result<> Router::admit(Route const& route, Call const& call)
{
    if (route.method == Route::Method::post) {
        CHECK(is_of_our_own_making(call.request));
        if (route.request_type == "application/json") CHECK(is_json(call.request));
    }
    CHECK(is_permitted(route, call.actor));
    return has_sound_length(route, call.request);
}

void Router::handle(http::Request&& request, http::Reply reply)
{
    auto const language = language_of(&request);
    try {
        auto const now = house_.clock.now().ms;
        if (auto const verdict = requests_.ask(request.remote, now); !verdict.allowed)
            return reply(words_.later(too_often(), verdict.retry_after_seconds, language));
        auto const method = request.method == "POST" ? Route::Method::post : Route::Method::get;
        auto match = find(method, std::string_view(request.path).substr(api_prefix.size()));
        if (!match) return reply(words_.problem(refuse("request.unknown_route"), language));
        Call call{std::move(request), reply, {}, language, std::move(match->members)};
        call.actor = authority_.actor_of(call.request);
        auto const& route = *match->entry->route;
        if (auto admitted = admit(route, call); !admitted)
            return reply(words_.problem(admitted.error(), language));
        if (method == Route::Method::post) {
            auto const& key = call.actor.signed_in() ? call.actor.person.text : call.request.remote;
            if (auto const verdict = commands_.ask(key, now); !verdict.allowed)
                return reply(words_.later(too_often(), verdict.retry_after_seconds, language));
        }
        if (match->entry->app_handler)
            match->entry->app_handler(std::move(call));
        else if (method == Route::Method::get)
            answer_query(route, std::move(call));
        else
            submit_command(*match->entry, std::move(call));
    } catch (std::exception const& error) {
        reply(words_.fault(error, language));
    }
}

void Router::answer_query(Route const& route, Call&& call)
{
    auto const find_member = [&](std::string_view name) -> std::optional<std::string> {
        if (auto const found = call.path_members.find(name); found != call.path_members.end())
            return found->second;
        return call.request.query(name);
    };
    bool waits = false;
    auto document = house_.store->read(call.actor, [&](Reading& reading) {
        auto answer = route.answer(find_member, reading);
        waits = reveals(reading);
        return answer;
    });
    if (!document) return call.reply(words_.problem(document.error(), call.language));
    auto response = http::revalidated(call.request, response_of(*std::move(document)));
    if (!waits) return call.reply(std::move(response));
    reply_when_kept(house_, words_, call.reply, call.language, std::move(response));
}

void Router::submit_command(Entry const& entry, Call&& call)
{
    auto parsed = entry.route->read(call.request.body);
    if (!parsed) return call.reply(words_.problem(parsed.error(), call.language));
    if (auto const passed = pass_check(entry, call); !passed)
        return call.reply(words_.problem(passed.error(), call.language));
    auto const request_id = call.request.header("Idempotency-Key").value_or("");
    if (request_id.size() > 128)
        return call.reply(words_.problem(refuse("request.too_long"), call.language));
    if (entry.guard)
        if (auto const seconds = entry.guard->begin(call.request.body, call.request.remote);
            seconds > 0)
            return call.reply(words_.later(refuse(entry.guard->locked), seconds, call.language));
    auto done = replying(entry, call);
    log::Order order{.by = std::move(call.actor),
                     .request = std::string(request_id),
                     .body_hash = std::string(proof::bytes_of(
                         proof::sha256(call.request.path + "\n" + call.request.body))),
                     .streams = std::move(parsed->streams),
                     .run = std::move(parsed->run)};
    house_.store->writer().submit(std::move(order), std::move(done));
}

namespace {

http::Response answer_to(log::Outcome& done, Words const& words, Language language)
{
    if (done.fault) {
        try {
            std::rethrow_exception(done.fault);
        } catch (std::exception const& error) {
            return words.fault(error, language);
        }
    }
    if (!done.answer) return words.problem(done.answer.error(), language);
    return http::json(201, std::move(done.answer->json));
}

} // namespace

void submit(House& house, Words const& words, log::Order order, http::Reply reply,
            Language language)
{
    house.store->writer().submit(std::move(order),
                                 [&words, reply = std::move(reply), language](log::Outcome done) {
                                     reply(answer_to(done, words, language));
                                 });
}

/// What answers when the writer is done; called on its thread.
std::function<void(log::Outcome)> Router::replying(Entry const& entry, Call const& call) const
{
    auto const body = entry.guard ? call.request.body : std::string();
    return
        [this, guard = entry.guard ? &*entry.guard : nullptr, body, address = call.request.remote,
         reply = call.reply, language = call.language](log::Outcome done) {
            bool const refused = !done.fault && !done.answer;
            Refusal const why = refused ? done.answer.error() : Refusal{};
            if (guard && !done.fault) guard->done(body, address, refused ? &why : nullptr);
            reply(answer_to(done, words_, language));
        };
}

} // namespace ztc::app
