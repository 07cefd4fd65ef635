// SPDX-License-Identifier: Apache-2.0
#include "modules/relay/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::relay {
namespace {

using matters::Relation;
using matters::Stage;

constexpr Date today{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
constexpr Relation raiser{.raiser = true}, neighbour{.joined = true}, desk{.desk = true},
    deputy{.deputy = true}, unit{.unit = true};

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

Standing at(Stage stage)
{
    return {.version = 1, .stage = stage};
}

std::string saying(Side side, Standing const& standing, Say const& command = {},
                   Thread const& thread = {})
{
    return code(rules::say(command, side, standing, thread, today));
}

std::string heard(Side side, Stage stage, std::optional<Hearers> wanted = {})
{
    auto const hearers = rules::hearers_of({{}, {}, {}, wanted}, side, at(stage));
    if (!hearers) return hearers.error().code;
    return *hearers == Hearers::unit_too ? "unit_too" : "desk_alone";
}

TEST(relay_rules, let_speak_whom_the_matter_has_and_nobody_else)
{
    EXPECT_EQ(rules::side_of(raiser).value(), Side::raiser);
    EXPECT_EQ(rules::side_of(desk).value(), Side::desk);
    EXPECT_EQ(rules::side_of(unit).value(), Side::unit);
    EXPECT_EQ(code(rules::side_of(deputy)), "relay.deputy_urges") << "代表法 31";
    EXPECT_EQ(code(rules::side_of(neighbour)), "matters.unknown");
    EXPECT_EQ(code(rules::side_of({})), "matters.unknown");
    EXPECT_EQ(rules::side_of({.raiser = true, .desk = true}).value(), Side::raiser);
}

TEST(relay_rules, let_speak_from_acceptance_and_the_unit_from_referral_while_it_is_open)
{
    EXPECT_EQ(saying(Side::raiser, at(Stage::raised)), "matters.not_accepted_yet");
    for (auto stage : {Stage::accepted, Stage::looked_into}) {
        EXPECT_EQ(saying(Side::raiser, at(stage)), "");
        EXPECT_EQ(saying(Side::desk, at(stage)), "");
        EXPECT_EQ(saying(Side::unit, at(stage)), "matters.not_referred_yet");
    }
    for (auto stage : {Stage::referred, Stage::answered})
        for (auto side : {Side::raiser, Side::desk, Side::unit})
            EXPECT_EQ(saying(side, at(stage)), "");
    for (auto side : {Side::raiser, Side::desk, Side::unit}) {
        EXPECT_EQ(saying(side, at(Stage::closed)), "matters.already_closed");
        auto merged = at(Stage::referred);
        merged.merged = true;
        EXPECT_EQ(saying(side, merged), "matters.is_merged");
    }
}

TEST(relay_rules, take_three_photographs_and_thirty_messages_a_day)
{
    Say with_photos{};
    with_photos.photos.emplace(3);
    EXPECT_EQ(saying(Side::raiser, at(Stage::referred), with_photos), "");
    with_photos.photos->push_back({});
    EXPECT_EQ(saying(Side::raiser, at(Stage::referred), with_photos), "relay.too_many_photos");
    Thread thread;
    for (int n = 0; n < 30; ++n)
        thread.apply(Said{{}, Side::raiser, Hearers::unit_too, {}, {}, today});
    EXPECT_EQ(saying(Side::raiser, at(Stage::referred), {}, thread), "relay.enough_for_today");
    EXPECT_EQ(saying(Side::unit, at(Stage::referred), {}, thread), "") << "each side for itself";
}

TEST(relay_rules,
     let_the_unit_hear_what_is_said_while_it_has_the_matter_and_not_what_is_for_the_desk)
{
    EXPECT_EQ(heard(Side::raiser, Stage::accepted), "desk_alone");
    EXPECT_EQ(heard(Side::raiser, Stage::accepted, Hearers::unit_too), "matters.not_referred_yet");
    EXPECT_EQ(heard(Side::raiser, Stage::referred), "unit_too");
    EXPECT_EQ(heard(Side::raiser, Stage::referred, Hearers::desk_alone), "desk_alone");
    EXPECT_EQ(heard(Side::desk, Stage::answered), "unit_too");
    EXPECT_EQ(heard(Side::unit, Stage::referred), "unit_too");
    EXPECT_EQ(heard(Side::unit, Stage::referred, Hearers::desk_alone), "relay.unit_speaks_to_all");
}

TEST(relay_rules, leave_the_consent_to_the_raiser_and_its_withdrawal_at_any_time)
{
    auto const giving = [](Standing const& standing, Relation const& how, Identity now) {
        return code(rules::give_consent(standing, how, now));
    };
    EXPECT_EQ(giving(at(Stage::raised), raiser, Identity::relay), "");
    EXPECT_EQ(giving(at(Stage::referred), raiser, Identity::anonymous_to_unit), "");
    EXPECT_EQ(giving(at(Stage::referred), raiser, Identity::to_unit), "relay.already_consented");
    EXPECT_EQ(giving(at(Stage::closed), raiser, Identity::relay), "matters.already_closed");
    for (auto const& other : {desk, unit, deputy, neighbour}) {
        EXPECT_EQ(giving(at(Stage::referred), other, Identity::relay), "matters.unknown");
        EXPECT_EQ(code(rules::withdraw_consent(other, Identity::to_unit)), "matters.unknown");
    }
    EXPECT_EQ(code(rules::withdraw_consent(raiser, Identity::to_unit)), "");
    EXPECT_EQ(code(rules::withdraw_consent(raiser, Identity::relay)), "relay.no_consent");
}

TEST(relay_rules, fall_back_to_what_was_chosen_before_and_never_to_the_name)
{
    EXPECT_EQ(rules::without_consent(Identity::to_unit), Identity::relay);
    EXPECT_EQ(rules::without_consent(Identity::relay), Identity::relay);
    EXPECT_EQ(rules::without_consent(Identity::anonymous_to_unit), Identity::anonymous_to_unit);
}

} // namespace
} // namespace ztc::relay
