// SPDX-License-Identifier: Apache-2.0
#include "demo/cast.hpp"

#include "app/messages.hpp"
#include "modules/districts/service.hpp"
#include "modules/matters/policy.hpp"
#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "platform/login/login.hpp"

namespace ztc::demo {

namespace {

/// Runs `f(Work&)` as the system. The story is our own: a refusal in it is a bug and throws.
template <class F>
void run(app::House& house, F const& f)
{
    house.store->writer()
        .run(log::Order{app::system_actor(house.congress()),
                        "",
                        "",
                        {},
                        [&](Work& work) -> Result<std::string> {
                            CHECK(f(work));
                            return std::string("{}");
                        }})
        .value();
}

Result<> add(Body const& body, std::int64_t ordering, Cast& cast, Work& work)
{
    auto const added =
        TRY(organisation::add_node({.kind = body.kind,
                                    .parent = cast.nodes.at(body.under),
                                    .name = {std::string(body.name)},
                                    .short_name = given<Text<1, 20>>(body.short_name),
                                    .ordering = body.ordering ? body.ordering : ordering,
                                    .station_type = body.type},
                                   work));
    cast.nodes[body.key] = added.node;
    if (body.address.empty()) return {};
    CHECK(organisation::describe_station({.node = added.node,
                                          .address = given<Text<1, 120>>(body.address),
                                          .phone = given<Text<1, 40>>(body.phone),
                                          .hours = given<Text<1, 120>>(body.hours)},
                                         work));
    return {};
}

Result<> add(Member const& member, Cast& cast, Work& work)
{
    auto const [position, person] =
        TRY(people::register_person({.kind = member.kind,
                                     .name = {std::string(member.name)},
                                     .phone = given<Text<1, 30>>(member.phone),
                                     .paper = std::nullopt},
                                    work));
    cast.people[member.key] = person;
    if (member.seat)
        CHECK(people::describe_deputy(
            {person, member.seat->level, given<Text<1, 60>>(member.seat->district), 1}, work));
    if (member.office)
        CHECK(organisation::grant_role(
            {person, member.office->role, cast.nodes.at(member.office->at)}, work));
    if (member.kind == people::PersonKind::staff)
        CHECK(people::open_account({person, {sign_in_name(member)}}, work));
    if (member.kind == people::PersonKind::resident)
        CHECK(people::accept_notice(person, matters::MatterPolicy{}.notice_versions.back(),
                                    people::NoticeWay::web, work));
    return {};
}

std::string_view district_of(std::string_view community)
{
    auto const area = area_of(community);
    if (area == "bay_station") return "第33选区（样例）";
    if (area == "south_station") return "第34选区（样例）";
    if (area == "north_station") return "第35选区（样例）";
    bool const east = community == "osmanthus" || community == "inkstone";
    return east ? "第31选区（样例）" : "第32选区（样例）";
}

/// One building of each community, so that whoever lives there finds the deputy.
Result<> add_estates(Cast const& cast, Work& work)
{
    for (auto const& body : bodies) {
        if (body.kind != organisation::NodeKind::community) continue;
        CHECK(
            districts::add_estate({.community = cast.nodes.at(body.key),
                                   .name = {std::string(places_of(body.key).front())},
                                   .district_seat = Text<1, 60>{std::string(district_of(body.key))},
                                   .township_seat = std::nullopt},
                                  work));
    }
    return {};
}

void set_passwords(app::House& house, Cast const& cast)
{
    login::Login login(*house.store, app::login_settings(house.config), house.clock, {});
    for (auto const& member : members)
        if (member.kind == people::PersonKind::staff)
            login::wait<void>([&](auto then) {
                login.set_password({.congress = house.congress(),
                                    .person = cast.people.at(member.key),
                                    .sign_in_name = sign_in_name(member),
                                    .password = std::string(password)},
                                   then);
            }).value();
}

} // namespace

Cast settle(app::House& house)
{
    Cast cast;
    run(house, [&](Work& work) -> Result<> {
        cast.nodes[""] = organisation::congress_node(work).value();
        std::int64_t ordering = 0;
        for (auto const& body : bodies) CHECK(add(body, ++ordering, cast, work));
        return add_estates(cast, work);
    });
    for (auto const& member : members)
        run(house, [&](Work& work) { return add(member, cast, work); });
    set_passwords(house, cast);
    return cast;
}

} // namespace ztc::demo
