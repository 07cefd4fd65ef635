// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/rules.hpp"

#include <array>
#include <gtest/gtest.h>

namespace ztc::matters::rules {
namespace {

constexpr Stage every_stage[] = {Stage::raised,   Stage::accepted, Stage::looked_into,
                                 Stage::referred, Stage::answered, Stage::closed};

Date day(unsigned d)
{
    return Date{std::chrono::year{2026} / 3 / static_cast<int>(d)};
}

/// A matter held by known hands, at a stage.
Matter matter_at(Stage stage)
{
    Matter matter;
    matter.version = 3;
    matter.id = {"m"};
    matter.raised_by = {"lin"};
    matter.within = {{"congress"}, {"committee"}, {"station"}, {"community"}};
    matter.stage = stage;
    matter.deputy = PersonId{"zhou"};
    matter.unit = NodeId{"bureau"};
    matter.rate_due_on = day(20);
    if (stage == Stage::closed) matter.closing = Closing::withdrawn;
    return matter;
}

Actor actor(std::string person, std::optional<Role> role = {}, std::vector<NodeId> reach = {})
{
    Actor out{"c", {std::move(person)}, {}, {}};
    if (role) out.offices.push_back({*role, reach.empty() ? NodeId{} : reach[0], reach});
    return out;
}

std::string code_of(Result<> const& result)
{
    return result ? "ok" : result.error().code;
}

Answer done_answer()
{
    return {.matter = {"m"}, .outcome = AnswerOutcome::done, .text = {"t"}, .done_on = day(2)};
}

/// Whoever holds this hand.
Actor hand_of(Hand hand)
{
    switch (hand) {
    case Hand::raiser:
    case Hand::raisers: return actor("lin", Role::resident);
    case Hand::desk: return actor("gao", Role::committee_director, {{"committee"}, {"community"}});
    case Hand::deputy:
    case Hand::followers: return actor("zhou", Role::deputy, {{"station"}});
    case Hand::unit:
    case Hand::recorder: return actor("li", Role::unit_clerk, {{"bureau"}});
    }
    return {};
}

struct Expected {
    MoveKind move;
    std::array<char const*, 6> from; // raised, accepted, looked into, referred, answered, closed
};

constexpr auto ok = "ok";
constexpr auto unaccepted = "matters.not_accepted_yet";
constexpr auto accepted = "matters.already_accepted";
constexpr auto unreferred = "matters.not_referred_yet";
constexpr auto is_referred = "matters.already_referred";
constexpr auto unanswered = "matters.not_answered_yet";
constexpr auto is_answered = "matters.already_answered";
constexpr auto unclosed = "matters.not_closed_yet";
constexpr auto is_closed = "matters.already_closed";

/// The table of README.md, written once more by hand.
constexpr std::array<char const*, 6> at_once{ok, accepted, accepted, accepted, accepted, is_closed};
constexpr std::array<char const*, 6> before{ok, ok, ok, is_referred, is_referred, is_closed};
constexpr std::array<char const*, 6> at_the_unit_only{unreferred, unreferred,  unreferred,
                                                      ok,         is_answered, is_closed};
constexpr std::array<char const*, 6> at_desk{unaccepted, ok, ok, ok, is_answered, is_closed};
constexpr std::array<char const*, 6> accepted_on{unaccepted, ok, ok, ok, ok, is_closed};
constexpr std::array<char const*, 6> from_referral{unreferred, unreferred, unreferred, ok, ok, ok};
constexpr std::array<char const*, 6> from_answer{unanswered, unanswered, unanswered,
                                                 unanswered, ok,         ok};
Expected const expected[] = {
    {MoveKind::accept, at_once},
    {MoveKind::ask_more, before},
    {MoveKind::supply_more, before},
    {MoveKind::redirect, before},
    {MoveKind::correct, {ok, ok, ok, ok, is_answered, is_closed}},
    {MoveKind::name_deputy, accepted_on},
    {MoveKind::merge, before},
    {MoveKind::unmerge, before},
    {MoveKind::look_into, accepted_on},
    {MoveKind::urge, from_referral},
    {MoveKind::refer, at_desk},
    {MoveKind::approve_referral, at_desk},
    {MoveKind::return_referral, at_desk},
    {MoveKind::take_on, at_the_unit_only},
    {MoveKind::report_progress, from_referral},
    {MoveKind::ask_relief, at_the_unit_only},
    {MoveKind::rule_on_relief, at_the_unit_only},
    {MoveKind::ask_extension, at_the_unit_only},
    {MoveKind::extend, at_the_unit_only},
    {MoveKind::refuse_extension, at_the_unit_only},
    {MoveKind::pause, at_the_unit_only},
    {MoveKind::resume, at_the_unit_only},
    {MoveKind::answer, at_the_unit_only},
    {MoveKind::record_answer, at_the_unit_only},
    {MoveKind::deliver, from_answer},
    {MoveKind::slip, from_answer},
    {MoveKind::contest, {unclosed, unclosed, unclosed, unclosed, unclosed, ok}},
    {MoveKind::rate, from_answer},
    {MoveKind::record_rating, {unanswered, unanswered, unanswered, unanswered, ok, is_closed}},
    {MoveKind::withdraw, {ok, ok, ok, ok, ok, is_closed}},
};

TEST(moves, are_allowed_exactly_where_the_table_says_and_say_what_is_in_the_way)
{
    ASSERT_EQ(std::size(expected), std::size(moves));
    for (auto const& row : expected)
        for (auto const stage : every_stage)
            EXPECT_STREQ(
                code_of(may(row.move, matter_at(stage), hand_of(move_of(row.move).hand))).c_str(),
                row.from[static_cast<std::size_t>(stage)])
                << boost::describe::enum_to_string(row.move, "") << " from "
                << boost::describe::enum_to_string(stage, "");
}

TEST(moves, are_found_by_their_kind)
{
    for (auto const& move : moves) EXPECT_EQ(move_of(move.kind).kind, move.kind);
}

bool is_hand(Hand hand, std::initializer_list<Hand> of)
{
    return std::find(of.begin(), of.end(), hand) != of.end();
}

/// Whether this hand may make this move, at a stage that allows it.
bool has_hand(Move const& move, Actor const& who)
{
    return may_move(move, matter_at(Stage::answered).held(), who);
}

TEST(moves, belong_to_their_hands_and_no_deputy_or_unit_ever_closes)
{
    auto const raiser = actor("lin", Role::resident);
    auto const officer = actor("chen", Role::liaison_officer, {{"station"}, {"community"}});
    auto const deputy = actor("zhou", Role::deputy, {{"station"}});
    auto const clerk = actor("li", Role::unit_clerk, {{"bureau"}});
    for (auto const& move : moves) {
        bool const directors = move.right == Right::approve_matters;
        EXPECT_EQ(has_hand(move, raiser), is_hand(move.hand, {Hand::raiser, Hand::raisers}));
        EXPECT_EQ(has_hand(move, officer),
                  is_hand(move.hand, {Hand::desk, Hand::followers, Hand::recorder}) && !directors);
        EXPECT_EQ(has_hand(move, deputy), is_hand(move.hand, {Hand::deputy, Hand::followers}));
        EXPECT_EQ(has_hand(move, clerk), is_hand(move.hand, {Hand::unit, Hand::recorder}));
    }
}

TEST(moves, of_a_merged_matter_are_made_where_it_went)
{
    auto matter = matter_at(Stage::raised);
    matter.merged_into = MatterId{"other"};
    auto const officer = hand_of(Hand::desk);
    EXPECT_EQ(code_of(may(MoveKind::accept, matter, officer)), "matters.is_merged");
    EXPECT_EQ(code_of(may(MoveKind::unmerge, matter, officer)), "ok");
    EXPECT_EQ(code_of(may(MoveKind::withdraw, matter, hand_of(Hand::raiser))), "ok");
}

TEST(moves, tell_a_stranger_nothing)
{
    for (auto const& stranger :
         {actor("wang", Role::resident), actor("sun", Role::liaison_officer, {{"other"}}),
          actor("he", Role::unit_clerk, {{"water"}}), actor("")})
        for (auto const& move : moves)
            EXPECT_EQ(code_of(may(move.kind, matter_at(Stage::raised), stranger)),
                      "matters.unknown");
}

TEST(a_complaint, is_heard_by_the_director_and_the_standing_committees_office_alone)
{
    auto matter = matter_at(Stage::raised);
    matter.about = {"bureau"};
    auto const accept = [&](Actor const& who) {
        return code_of(may(MoveKind::accept, matter, who));
    };
    EXPECT_EQ(accept(actor("chen", Role::liaison_officer, {{"station"}, {"community"}})),
              "matters.unknown");
    EXPECT_EQ(accept(actor("clerk", Role::committee_clerk, {{"committee"}, {"community"}})),
              "matters.unknown");
    EXPECT_EQ(accept(actor("li", Role::unit_clerk, {{"bureau"}})), "matters.unknown");
    EXPECT_EQ(accept(actor("gao", Role::committee_director, {{"committee"}, {"community"}})), "ok");
    EXPECT_EQ(
        accept(actor("office", Role::standing_committee_office, {{"congress"}, {"community"}})),
        "ok");
}

TEST(a_complaint, is_hidden_from_those_it_is_about_whatever_they_hold)
{
    auto matter = matter_at(Stage::referred);
    auto const director = actor("gao", Role::committee_director, {{"committee"}, {"community"}});
    matter.about = {"gao"};
    EXPECT_EQ(code_of(may(MoveKind::pause, matter, director)), "matters.unknown");
    matter.about = {"committee"};
    EXPECT_EQ(code_of(may(MoveKind::pause, matter, director)), "matters.unknown");
    matter.about = {"zhou"};
    EXPECT_EQ(code_of(may_follow(matter, {"zhou"})), "matters.own_concern");
    EXPECT_EQ(code_of(may_follow(matter, {"lin"})), "matters.own_concern");
    EXPECT_EQ(code_of(may_follow(matter, {"other"})), "ok");
}

TEST(an_ordinary_matter, is_not_the_standing_committees_offices)
{
    auto const office =
        actor("office", Role::standing_committee_office, {{"congress"}, {"community"}});
    EXPECT_EQ(code_of(may(MoveKind::accept, matter_at(Stage::raised), office)), "matters.unknown");
}

TEST(join, is_for_neighbours_once_and_never_for_a_complaint)
{
    auto matter = matter_at(Stage::accepted);
    auto const wang = actor("wang", Role::resident);
    EXPECT_EQ(code_of(join(matter, wang)), "ok");
    EXPECT_EQ(code_of(join(matter, actor("lin", Role::resident))), "matters.already_joined");
    matter.joined = {{"wang"}};
    EXPECT_EQ(code_of(join(matter, wang)), "matters.already_joined");
    EXPECT_EQ(code_of(join(matter_at(Stage::closed), wang)), "matters.already_closed");
    matter.joined.clear();
    matter.about = {"bureau"};
    EXPECT_EQ(code_of(join(matter, wang)), "matters.unknown");
    matter.about.clear();
    matter.origin = Origin::imported;
    EXPECT_EQ(code_of(join(matter, wang)), "matters.unknown");
}

TEST(merge, needs_two_ordinary_matters_of_which_the_other_goes_on)
{
    auto const matter = matter_at(Stage::raised);
    auto into = matter_at(Stage::referred);
    EXPECT_EQ(code_of(merge(matter, into)), "matters.cannot_merge_these"); // itself
    into.id = {"n"};
    EXPECT_EQ(code_of(merge(matter, into)), "ok");
    into.merged_into = MatterId{"o"};
    EXPECT_EQ(code_of(merge(matter, into)), "matters.cannot_merge_these");
    into = matter_at(Stage::closed);
    into.id = {"n"};
    EXPECT_EQ(code_of(merge(matter, into)), "matters.cannot_merge_these");
    into = matter_at(Stage::raised);
    into.id = {"n"};
    into.about = {"zhou"};
    EXPECT_EQ(code_of(merge(matter, into)), "matters.cannot_merge_these");
}

TEST(relief, is_ruled_by_the_desk_at_first_and_by_the_committee_from_the_second_time)
{
    auto matter = matter_at(Stage::referred);
    auto const officer = actor("chen", Role::liaison_officer, {{"station"}, {"community"}});
    auto const director = hand_of(Hand::desk);
    EXPECT_EQ(code_of(rule_on_relief(matter, officer)), "matters.no_relief_asked");
    EXPECT_EQ(code_of(ask_relief(matter, {"bureau"})), "matters.already_there");
    matter.relief_suggested = NodeId{"water"};
    EXPECT_EQ(code_of(ask_relief(matter, {"water"})), "matters.relief_already_asked");
    EXPECT_EQ(code_of(refer(matter, {"water"})), "matters.rule_first");
    matter.reliefs = 1;
    EXPECT_EQ(code_of(rule_on_relief(matter, officer)), "ok");
    matter.reliefs = 2;
    EXPECT_EQ(code_of(rule_on_relief(matter, officer)), "matters.committee_rules");
    EXPECT_EQ(code_of(rule_on_relief(matter, director)), "ok");
}

TEST(extend, goes_later_only_so_far_and_so_often)
{
    Calendar const calendar;
    MatterPolicy policy;
    policy.extend_at_most = {5, PeriodUnit::calendar_days};
    auto matter = matter_at(Stage::referred);
    matter.answer_due_on = day(10);
    auto const refusal = [&](Date until) {
        return code_of(extend(matter, {matter.id, until, {"示例"}}, policy, calendar));
    };
    EXPECT_EQ(refusal(day(10)), "matters.extension_not_later");
    EXPECT_EQ(refusal(day(13)), "ok");
    EXPECT_EQ(refusal(day(25)), "matters.extension_too_long");
    matter.paused_days_left = 3;
    EXPECT_EQ(refusal(day(13)), "matters.is_paused");
    matter.paused_days_left.reset();
    matter.extensions = 1;
    EXPECT_EQ(refusal(day(13)), "matters.extended_enough");
}

TEST(a_promise, is_delivered_or_slips_and_never_backwards)
{
    auto matter = matter_at(Stage::closed);
    auto const delivery = [&](Date done_on) {
        return code_of(deliver(matter, {matter.id, {"示例"}, done_on}, day(10)));
    };
    auto const slipping = [&](Date planned_on) {
        return code_of(slip(matter, {matter.id, planned_on, {"示例"}}, day(10)));
    };
    EXPECT_EQ(delivery(day(9)), "matters.nothing_promised");
    EXPECT_EQ(slipping(day(20)), "matters.nothing_promised");
    matter.commitment = Commitment{day(12)};
    EXPECT_EQ(delivery(day(9)), "ok");
    EXPECT_EQ(delivery(day(11)), "matters.done_in_future");
    EXPECT_EQ(slipping(day(12)), "matters.slip_not_later");
    EXPECT_EQ(slipping(day(13)), "ok");
}

TEST(contest, is_for_what_was_said_to_be_done_and_ends_some_day)
{
    Calendar const calendar;
    MatterPolicy policy;
    policy.contest_within = {10, PeriodUnit::calendar_days};
    auto matter = matter_at(Stage::closed);
    matter.closing = Closing::closed_unrated;
    auto const refusal = [&](Date today) {
        return code_of(contest(matter, policy, calendar, today));
    };
    EXPECT_EQ(refusal(day(5)), "matters.nothing_to_contest");
    matter.done_said_on = day(3);
    EXPECT_EQ(refusal(day(13)), "ok");
    EXPECT_EQ(refusal(day(17)), "matters.contesting_is_over");
    matter.closing = Closing::withdrawn;
    EXPECT_EQ(refusal(day(5)), "matters.nothing_to_contest");
}

TEST(the_period_of_an_answer, is_the_categorys_own_or_the_one_above_it_or_that_of_all)
{
    MatterPolicy policy;
    policy.categories = {{"a", "甲", "A", {}, Period{3, PeriodUnit::working_days}},
                         {"a1", "甲一", "A1", "a"},
                         {"a2", "甲二", "A2", "a", Period{1, PeriodUnit::working_days}},
                         {"b", "乙", "B"}};
    EXPECT_EQ(answer_period(policy, "a").amount, 3);
    EXPECT_EQ(answer_period(policy, "a1").amount, 3);
    EXPECT_EQ(answer_period(policy, "a2").amount, 1);
    EXPECT_EQ(answer_period(policy, "b").amount, policy.answer_within.amount);
}

TEST(answer, is_one_of_done_with_its_date_planned_with_date_and_owner_cannot_with_reason)
{
    auto const refusal = [&](Answer const& command) { return code_of(answer(command, day(10))); };
    auto command = done_answer();
    EXPECT_EQ(refusal(command), "ok");
    command.done_on = day(11);
    EXPECT_EQ(refusal(command), "matters.done_in_future");
    command.done_on.reset();
    EXPECT_EQ(refusal(command), "matters.done_needs_date");
    command.outcome = AnswerOutcome::planned;
    EXPECT_EQ(refusal(command), "matters.plan_needs_date");
    command.planned_on = day(10);
    EXPECT_EQ(refusal(command), "matters.plan_in_past");
    command.planned_on = day(11);
    EXPECT_EQ(refusal(command), "matters.plan_needs_owner");
    command.owner = Text<1, 60>{"示例·吴"};
    EXPECT_EQ(refusal(command), "ok");
    command.outcome = AnswerOutcome::cannot;
    EXPECT_EQ(refusal(command), "matters.cannot_needs_reason");
    command.reason = Text<1, 1000>{"示例"};
    EXPECT_EQ(refusal(command), "ok");
}

TEST(notice, is_known_in_the_versions_that_the_policy_names)
{
    MatterPolicy policy;
    policy.notice_versions = {"2026-11", "2027-01"};
    EXPECT_TRUE(knows_notice(policy, "2026-11"));
    EXPECT_TRUE(knows_notice(policy, "2027-01"));
    EXPECT_FALSE(knows_notice(policy, "2025-01"));
}

TEST(refer, refuses_the_unit_that_has_it)
{
    EXPECT_EQ(code_of(refer(matter_at(Stage::referred), NodeId{"bureau"})),
              "matters.already_there");
}

TEST(rate, ends_with_its_window_and_only_then_the_clock_closes)
{
    auto const matter = matter_at(Stage::answered);
    EXPECT_EQ(code_of(rate(matter, {"lin"}, day(20))), "ok");
    EXPECT_EQ(code_of(rate(matter, {"lin"}, day(21))), "matters.rating_is_over");
    EXPECT_EQ(code_of(close_unrated(matter, day(20))), "matters.rating_still_open");
    EXPECT_EQ(code_of(close_unrated(matter, day(21))), "ok");
}

TEST(rate, is_once_for_each_and_open_to_those_who_joined_when_the_first_has_closed_it)
{
    auto matter = matter_at(Stage::closed);
    matter.closing = Closing::rated_satisfied;
    matter.joined = {{"wang"}};
    EXPECT_EQ(code_of(rate(matter, {"lin"}, day(10))), "matters.already_closed");
    EXPECT_EQ(code_of(rate(matter, {"wang"}, day(10))), "ok");
    matter.has_rated = {{"wang"}};
    EXPECT_EQ(code_of(rate(matter, {"wang"}, day(10))), "matters.already_rated");
    matter.has_rated.clear();
    matter.closing = Closing::withdrawn;
    EXPECT_EQ(code_of(rate(matter, {"wang"}, day(10))), "matters.already_closed");
}

TEST(a_rating_for_somebody, is_never_written_down_by_the_unit_that_is_rated)
{
    auto const matter = matter_at(Stage::answered);
    RecordRating said{matter.id, RatingChannel::phone, Satisfaction::satisfied,
                      Satisfaction::satisfied};
    auto const officer = hand_of(Hand::desk);
    EXPECT_EQ(code_of(record_rating(matter, said, officer)), "ok");
    auto both = officer;
    both.offices.push_back({Role::unit_clerk, {"bureau"}, {{"bureau"}}});
    EXPECT_EQ(code_of(record_rating(matter, said, both)), "access.denied");
    said.channel = RatingChannel::app;
    EXPECT_EQ(code_of(record_rating(matter, said, officer)), "matters.not_a_channel");
}

TEST(after_rating, the_result_decides_and_reopens_only_so_often)
{
    auto matter = matter_at(Stage::answered);
    EXPECT_EQ(after_rating(matter, Satisfaction::satisfied, 1), AfterRating::closed_satisfied);
    EXPECT_EQ(after_rating(matter, Satisfaction::basically_satisfied, 1),
              AfterRating::closed_satisfied);
    EXPECT_EQ(after_rating(matter, Satisfaction::dissatisfied, 1), AfterRating::reopened);
    matter.rounds = 1;
    EXPECT_EQ(after_rating(matter, Satisfaction::dissatisfied, 1),
              AfterRating::closed_dissatisfied);
}

Matter owing(Date due_on, ClockKind clock = ClockKind::answer)
{
    auto matter = matter_at(clock == ClockKind::answer ? Stage::referred : Stage::raised);
    matter.promise = Promise{clock, PromiseKind::period, day(1), due_on, Certainty::certain};
    (clock == ClockKind::answer ? matter.answer_due_on : matter.desk_due_on) = due_on;
    return matter;
}

TEST(remind, is_within_the_days_of_the_policy_and_once_for_each_promised_day)
{
    MatterPolicy policy;
    policy.due_soon_days = 3;
    auto matter = owing(day(10));
    EXPECT_EQ(code_of(remind(matter, policy, day(6))), "matters.not_due_soon");
    EXPECT_EQ(code_of(remind(matter, policy, day(7))), "ok");
    EXPECT_EQ(code_of(remind(matter, policy, day(10))), "ok");
    EXPECT_EQ(code_of(remind(matter, policy, day(11))), "matters.not_due_soon");
    policy.due_soon_days = 5;
    EXPECT_EQ(code_of(remind(matter, policy, day(6))), "ok");
    matter.reminded = day(10);
    EXPECT_EQ(code_of(remind(matter, policy, day(10))), "matters.already_reminded");
    matter.promise->due_on = day(12); // extended
    EXPECT_EQ(code_of(remind(matter, policy, day(10))), "ok");
    matter.paused_days_left = 2;
    EXPECT_EQ(code_of(remind(matter, policy, day(10))), "matters.not_referred_yet");
}

Calendar shipped()
{
    return Calendar::from_csv(shipped_calendar_csv()).value();
}

std::vector<Role> told_by(Matter const& matter, Date today)
{
    std::vector<Role> roles;
    for (auto const& rung : to_escalate(matter, {}, shipped(), today)) roles.push_back(rung.tells);
    return roles;
}
using Roles = std::vector<Role>;

TEST(the_ladder, climbs_by_working_days_and_tells_nobody_twice)
{
    // Friday 13 March 2026 was promised.
    auto const at = [](unsigned d) { return Date{std::chrono::year{2026} / 3 / d}; };
    auto matter = owing(at(13));
    EXPECT_EQ(told_by(matter, at(13)), Roles{});
    EXPECT_EQ(told_by(matter, at(14)), Roles{Role::unit_clerk}); // the first day that is too late
    matter.escalated.insert({at(13), Role::unit_clerk});
    EXPECT_EQ(told_by(matter, at(17)), Roles{});                // two working days
    EXPECT_EQ(told_by(matter, at(18)), Roles{Role::unit_head}); // three
    // A machine that was off for days tells everybody whose turn has come.
    EXPECT_EQ(told_by(matter, at(30)),
              (Roles{Role::unit_head, Role::committee_clerk, Role::committee_director}));
    matter.promise->due_on = at(20); // extended: from the beginning
    EXPECT_EQ(told_by(matter, at(23)), Roles{Role::unit_clerk});
}

TEST(the_ladder, of_a_desk_is_its_own_and_stands_with_its_clock)
{
    auto const at = [](unsigned d) { return Date{std::chrono::year{2026} / 3 / d}; };
    auto matter = owing(at(13), ClockKind::accept);
    EXPECT_EQ(told_by(matter, at(17)), (Roles{Role::liaison_officer, Role::committee_clerk}));
    matter.more_asked_on = at(12);
    EXPECT_EQ(told_by(matter, at(17)), Roles{});
    matter.more_asked_on.reset();
    matter.merged_into = MatterId{"other"};
    EXPECT_EQ(told_by(matter, at(17)), Roles{});
}

TEST(confirm_due, makes_a_provisional_day_again_and_never_earlier)
{
    auto const in_2027 = [](unsigned month, unsigned d) {
        return Date{std::chrono::year{2027} / month / d};
    };
    // 2027 is known but for its make-up days; 1 to 7 October are off.
    auto const calendar = Calendar::from_csv("date,kind,name\n2027-10-01,off,国庆节\n"
                                             "2027-10-04,off,国庆节\n2027-10-05,off,国庆节\n")
                              .value();
    MatterPolicy const policy;
    Promise promise{ClockKind::refer, PromiseKind::period, in_2027(9, 28), in_2027(10, 5),
                    Certainty::provisional};
    EXPECT_EQ(confirm_due(promise, policy, calendar).value(), in_2027(10, 8));
    EXPECT_EQ(confirm_due(promise, policy, Calendar{}).error().code, "matters.still_provisional");
    promise.due_on = in_2027(10, 12);
    EXPECT_EQ(confirm_due(promise, policy, calendar).value(), in_2027(10, 12));
    promise.kind = PromiseKind::extended;
    promise.due_on = in_2027(10, 4); // somebody chose a day that turned out to be off
    EXPECT_EQ(confirm_due(promise, policy, calendar).value(), in_2027(10, 6));
    promise.kind = PromiseKind::left;
    promise.from = in_2027(9, 29);
    promise.working_days = 2;
    EXPECT_EQ(confirm_due(promise, policy, calendar).value(), in_2027(10, 6));
    promise.certainty = Certainty::certain;
    EXPECT_EQ(confirm_due(promise, policy, calendar).error().code, "matters.nothing_provisional");
}

TEST(what_is_asked_once, is_not_asked_again)
{
    auto matter = matter_at(Stage::referred);
    matter.taken_on = true;
    EXPECT_EQ(code_of(take_on(matter)), "matters.already_taken_on");
    matter.answer_due_on = day(10);
    matter.extension_asked = true;
    EXPECT_EQ(code_of(ask_extension(matter, {matter.id, day(20), {"示例"}}, day(5))),
              "matters.extension_already_asked");
    EXPECT_EQ(code_of(unmerge(matter)), "matters.not_merged");
}

TEST(more_time, is_refused_only_when_it_was_asked_for_and_can_then_be_asked_for_again)
{
    auto matter = matter_at(Stage::referred);
    matter.answer_due_on = day(10);
    EXPECT_EQ(code_of(refuse_extension(matter)), "matters.no_extension_asked");
    matter.apply(MatterExtensionAsked{matter.id, day(20), {}, day(4)});
    EXPECT_EQ(code_of(refuse_extension(matter)), "ok");
    matter.apply(MatterExtensionRefused{matter.id, {}, day(5)});
    EXPECT_EQ(code_of(refuse_extension(matter)), "matters.no_extension_asked");
    EXPECT_EQ(matter.answer_due_on, day(10));
    EXPECT_EQ(code_of(ask_extension(matter, {matter.id, day(20), {"示例"}}, day(5))), "ok");
}

TEST(what_is_written_down, is_not_of_tomorrow)
{
    RecordAnswer said{{"m"}, AnswerOutcome::cannot, {"示例"}, day(11)};
    said.reason = Text<1, 1000>{"示例"};
    EXPECT_EQ(code_of(record_answer(said, day(10))), "matters.answered_in_future");
    EXPECT_EQ(code_of(record_answer(said, day(11))), "ok");
}

} // namespace
} // namespace ztc::matters::rules
