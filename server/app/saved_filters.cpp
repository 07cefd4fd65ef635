// SPDX-License-Identifier: Apache-2.0
#include "app/saved_filters.hpp"

#include "app/door_replies.hpp"
#include "platform/vault/aead.hpp"

namespace ztc::app {

struct SavedFilter {
    Text<1, 20> name;
    Text<1, 300> at; // a path of the console: "/inbox/overdue?community=…", "/search?q=…"
};
BOOST_DESCRIBE_STRUCT(SavedFilter, (), (name, at))
struct SavedFilters {
    std::vector<SavedFilter> filters; // in the order in which they are shown
};
BOOST_DESCRIBE_STRUCT(SavedFilters, (), (filters))
struct SavedFiltersQuery {};
BOOST_DESCRIBE_STRUCT(SavedFiltersQuery, (), ())

namespace {

constexpr std::size_t most_filters = 20;
constexpr std::string_view preference = "saved_filters";
constexpr std::string_view get_path = "/saved_filters";
constexpr std::string_view set_path = "/saved_filters/set";

constexpr std::string_view select_sealed =
    "SELECT sealed FROM preference WHERE congress = $1 AND person = $2 AND name = $3";
constexpr std::string_view upsert =
    "INSERT INTO preference (congress, person, name, sealed) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (congress, person, name) DO UPDATE SET sealed = excluded.sealed";

/// What a sealed row is bound to, so that it opens for nobody else.
std::string place_of(Actor const& actor)
{
    return "ztc/preference/v1\n" + actor.congress + "\n" + actor.person.text;
}

/// A path of the console itself, and never a way out of it.
bool leads_within(std::string const& at)
{
    return (at.starts_with("/inbox/") || at.starts_with("/search?")) &&
           at.find_first_of("\\ \"<>") == std::string::npos && at.find("//") == std::string::npos;
}

Result<> check(SavedFilters const& wanted)
{
    if (wanted.filters.size() > most_filters) return refuse("request.too_long", "/filters");
    for (std::size_t i = 0; i < wanted.filters.size(); ++i)
        if (!leads_within(wanted.filters[i].at.text))
            return refuse("request.invalid", "/filters/" + std::to_string(i) + "/at");
    return {};
}

SavedFilters filters_of(Door& door, Actor const& actor)
{
    auto const sealed = door.house.store->reads().lease()->one(
        select_sealed, [](Row const& row) { return std::string(row.blob(0)); }, actor.congress,
        actor.person, preference);
    if (!sealed) return {};
    auto const key = door.house.store->keyring().key_of(Owner::person(actor.person));
    if (!key) return {}; // erased
    auto const words = vault::open(*key, *sealed, place_of(actor));
    if (!words) throw std::runtime_error("preference: " + words.error().code);
    return described::from_request<SavedFilters>(described::parse(*words).value()).value();
}

void get(Door& door, Call&& call)
{
    call.reply(http::json(200, described::to_json(filters_of(door, call.actor))));
}

void set(Door& door, Call&& call)
{
    auto const wanted = body_of<SavedFilters>(call, door.words);
    if (!wanted) return;
    if (auto const sound = check(*wanted); !sound)
        return call.reply(door.words.problem(sound.error(), call.language));
    auto& keyring = door.house.store->keyring();
    auto const key = keyring.prepare(Owner::person(call.actor.person));
    if (!key) return call.reply(door.words.problem(key.error(), call.language));
    keyring.sync();
    auto json = described::to_json(*wanted);
    Blob sealed{vault::seal(*key, json, place_of(call.actor))};
    door.house.store->writer().submit(
        log::Chore{[actor = call.actor, sealed = std::move(sealed),
                    json](Tables&, Statements& out) -> Result<std::string> {
            out.run(upsert, actor.congress, actor.person, preference, sealed);
            return json;
        }},
        [&door, reply = call.reply, language = call.language, json](log::Outcome outcome) {
            login::Finished<void> said;
            said.fault = outcome.fault;
            if (!outcome.answer) said.answer = outcome.answer.error();
            if (!said_no(said, door, reply, language)) reply(http::json(201, json));
        });
}

} // namespace

void declare_saved_filters(Routes& routes)
{
    routes.served_by_app<SavedFiltersQuery, SavedFilters>(Route::Method::get, std::string(get_path))
        .says("The lists that the viewer keeps at hand.")
        .needs(Right::read_inbox);
    routes.served_by_app<SavedFilters, SavedFilters>(Route::Method::post, std::string(set_path))
        .says("Keep these lists at hand, in this order, instead of those before; at most twenty.")
        .needs(Right::read_inbox)
        .refuses({"request.invalid", "request.too_long"});
}

void connect_saved_filters(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all()) {
        if (route.path == get_path)
            router.serve(route, [&door](Call&& call) { get(door, std::move(call)); });
        if (route.path == set_path)
            router.serve(route, [&door](Call&& call) { set(door, std::move(call)); });
    }
}

} // namespace ztc::app
