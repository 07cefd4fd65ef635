// SPDX-License-Identifier: Apache-2.0
#include "modules/record/rules.hpp"

#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"

#include <gmock/gmock.h>

namespace ztc::record {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string const one(26, 'a');
PersonId const zhou{"zhou"}, tang{"tang"};
NodeId const station{"station"}, elsewhere{"elsewhere"};
CorrectionId const first{"first"};
Source const line{SourceKind::reception, {one}, 7};

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

template <class Event>
std::vector<Act> acts_of(Event const& event, PersonId actor = zhou)
{
    auto const encoded = encode(event);
    Recorded recorded;
    recorded.version = 7;
    recorded.type = encoded.type;
    recorded.body = encoded.body;
    recorded.recorded_at = start_of(day(3, 2));
    recorded.actor = std::move(actor);
    return acts_in(recorded);
}

Act act(PersonId const& person, ActKind kind, SourceKind source, Date on)
{
    return {person, kind, {source, {one}, 7}, on};
}

TEST(acts, of_a_reception_are_of_whoever_was_there)
{
    using receptions::Presence;
    receptions::Held held{};
    held.reception = {one};
    held.held_on = held.closed_on = day(3, 2);
    held.attendance = {{zhou, Presence::present}, {tang, Presence::absent}};
    EXPECT_THAT(acts_of(held),
                ElementsAre(act(zhou, ActKind::received, SourceKind::reception, day(3, 2)),
                            act(tang, ActKind::missed, SourceKind::reception, day(3, 2))));
    held.attendance = {{zhou, Presence::substituted, tang}};
    EXPECT_THAT(acts_of(held),
                ElementsAre(act(zhou, ActKind::replaced, SourceKind::reception, day(3, 2)),
                            act(tang, ActKind::stood_in, SourceKind::reception, day(3, 2))));
    receptions::PointRecorded point{};
    point.reception = {one};
    point.heard_on = day(3, 2);
    EXPECT_THAT(acts_of(point), IsEmpty()) << "nobody says who heard it";
    point.deputy = zhou;
    EXPECT_THAT(acts_of(point),
                ElementsAre(act(zhou, ActKind::heard, SourceKind::reception, day(3, 2))));
}

TEST(acts, of_a_matter_are_of_whoever_follows_and_of_whoever_did_it)
{
    matters::MatterAccepted accepted{};
    accepted.matter = {one};
    accepted.accepted_on = day(3, 2);
    EXPECT_THAT(acts_of(accepted), IsEmpty());
    accepted.deputy = zhou;
    auto const followed = act(zhou, ActKind::followed, SourceKind::matter, day(3, 2));
    EXPECT_THAT(acts_of(accepted, tang), ElementsAre(followed)) << "the officer named him";
    EXPECT_THAT(acts_of(matters::MatterDeputyNamed{{one}, zhou, {}, day(3, 2)}, tang),
                ElementsAre(followed));
    matters::MatterLookedInto looked{};
    looked.matter = {one};
    looked.looked_into_on = day(3, 2);
    EXPECT_THAT(acts_of(looked),
                ElementsAre(act(zhou, ActKind::looked_into, SourceKind::matter, day(3, 2))));
    looked.visited_on = day(3, 1);
    EXPECT_EQ(acts_of(looked).front().on, day(3, 1)) << "on the day he was there";
    for (auto const& [kind, expected] :
         {std::pair{matters::UrgeKind::urge, ActKind::urged},
          std::pair{matters::UrgeKind::ask_progress, ActKind::asked_progress}})
        EXPECT_THAT(acts_of(matters::MatterUrged{{one}, kind, {}, day(3, 2)}),
                    ElementsAre(act(zhou, expected, SourceKind::matter, day(3, 2))));
}

TEST(acts, of_a_call_count_when_somebody_was_spoken_to)
{
    callbacks::Attempted call{};
    call.matter = {one};
    call.attempted_on = day(3, 2);
    call.outcome = callbacks::CallOutcome::not_reached;
    EXPECT_THAT(acts_of(call), IsEmpty());
    call.outcome = callbacks::CallOutcome::reached;
    EXPECT_THAT(acts_of(call),
                ElementsAre(act(zhou, ActKind::called, SourceKind::call, day(3, 2))));
}

TEST(acts, of_the_register_stand_among_the_basics)
{
    people::DeputyDescribed described{};
    described.person = {one};
    EXPECT_THAT(acts_of(described),
                ElementsAre(act({one}, ActKind::described, SourceKind::person, day(3, 2))));
    EXPECT_EQ(part_of(ActKind::described), Part::basics);
    EXPECT_EQ(part_of(ActKind::received), Part::contact);
    EXPECT_THAT(acts_of(people::Named{{one}, {}}), IsEmpty());
}

SaidOfRecord asked(std::optional<Ruling> ruling = {})
{
    SaidOfRecord out;
    out.corrections[first] = {line, {zhou}, {station}, ruling};
    return out;
}

Actor keeper(std::string person, NodeId const& node, std::optional<PersonId> away = {})
{
    return {"demo",
            {std::move(person)},
            {{Role::committee_clerk, node, {node}, std::move(away)}},
            std::nullopt};
}

TEST(record_rules, let_a_deputy_speak_of_his_own_lines_alone)
{
    std::vector<Act> const acts{act(zhou, ActKind::received, SourceKind::reception, day(3, 2))};
    EXPECT_EQ(code(rules::has_line(acts, zhou)), "");
    EXPECT_EQ(code(rules::has_line(acts, tang)), "record.unknown_line");
    EXPECT_EQ(code(rules::has_line({}, zhou)), "record.unknown_line");
}

TEST(record_rules, let_one_correction_of_a_line_wait)
{
    EXPECT_EQ(code(rules::ask({}, line)), "");
    EXPECT_EQ(code(rules::ask(asked(), line)), "record.already_asked");
    EXPECT_EQ(code(rules::ask(asked(Ruling::not_upheld), line)), "") << "he may say it better";
    auto beside = line;
    beside.version = 8;
    EXPECT_EQ(code(rules::ask(asked(), beside)), "");
}

TEST(record_rules, know_where_he_sits_and_not_for_whom_he_stands_in)
{
    Actor const actor{"demo",
                      zhou,
                      {{Role::deputy, station, {station}},
                       {Role::deputy, {}, {}, tang},
                       {Role::liaison_officer, elsewhere, {elsewhere}}},
                      std::nullopt};
    EXPECT_THAT(rules::seats_of(actor), ElementsAre(station));
}

TEST(record_rules, have_a_correction_decided_once_by_the_committee_above_him)
{
    EXPECT_EQ(code(rules::decide(asked(), first, keeper("gao", station))), "");
    EXPECT_EQ(code(rules::decide(asked(), first, keeper("gao", elsewhere))),
              "record.unknown_correction");
    EXPECT_EQ(code(rules::decide({}, first, keeper("gao", station))), "record.unknown_correction");
    EXPECT_EQ(code(rules::decide(asked(Ruling::upheld), first, keeper("gao", station))),
              "record.already_decided");
}

TEST(record_rules, have_nobody_decide_his_own_nor_in_his_place)
{
    EXPECT_EQ(code(rules::decide(asked(), first, keeper("zhou", station))),
              "record.own_correction");
    EXPECT_EQ(code(rules::decide(asked(), first, keeper("gao", station, zhou))),
              "record.own_correction");
    auto const lent = rules::decide(asked(), first, keeper("gao", station, tang));
    ASSERT_TRUE(lent);
    EXPECT_EQ(lent->in_place_of, tang);
}

TEST(record_rules, take_some_photographs_of_a_line)
{
    auto const adding = [&](std::size_t photos, std::size_t there) {
        SaidOfRecord said;
        said.photos[line] = there;
        return code(rules::add_evidence(said, {line, std::vector<FileId>(photos), {"示例"}}));
    };
    EXPECT_EQ(adding(0, 0), "record.no_photos");
    EXPECT_EQ(adding(9, 0), "");
    EXPECT_EQ(adding(1, 9), "record.too_many_photos");
}

} // namespace
} // namespace ztc::record
