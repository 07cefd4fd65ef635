// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::receptions {
namespace {

constexpr Date day(int year, unsigned month, unsigned date)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(2026, 9, 22), tuesday = day(2026, 10, 13);
PersonId const zhou{"zhou"}, lin{"lin"}, wang{"wang"}, he{"he"};
NodeId const station{"station"};

Reception planned()
{
    Reception out;
    out.apply(Planned{.reception = {"r"},
                      .station = station,
                      .within = {},
                      .held_on = tuesday,
                      .from_minute = 9 * 60,
                      .until_minute = 11 * 60,
                      .deputies = {zhou, he},
                      .slots = 3,
                      .slot_minutes = 20,
                      .notice_on = day(2026, 10, 10),
                      .check_in_code = "abcdefghij"});
    return out;
}

Instant at(Date on, int hour)
{
    return moment_of(on, hour * 60);
}

Actor deputy(PersonId const& person)
{
    return {"demo", person, {{Role::deputy, station, {station}}}};
}

TEST(reception_rules, know_the_desk_of_the_station_and_the_deputies_of_the_day)
{
    auto const reception = planned();
    Actor const desk{"demo", {"chen"}, {{Role::liaison_officer, station, {station}}}};
    Actor const elsewhere{"demo", {"sun"}, {{Role::liaison_officer, {"b"}, {{"b"}}}}};
    EXPECT_TRUE(rules::relation(reception, desk).desk);
    EXPECT_FALSE(rules::relation(reception, elsewhere).desk);
    EXPECT_TRUE(rules::relation(reception, deputy(zhou)).deputy);
    EXPECT_FALSE(rules::relation(reception, deputy(wang)).deputy);

    auto stand_in = deputy(wang);
    stand_in.offices.push_back(matters::standing_in_for(he));
    auto const how = rules::relation(reception, stand_in);
    EXPECT_TRUE(how.deputy);
    EXPECT_EQ(how.in_place_of, he);
    EXPECT_EQ(rules::relation(reception, deputy(zhou)).in_place_of, std::nullopt);

    EXPECT_EQ(code(rules::may_plan(reception, rules::relation(reception, desk))), "");
    EXPECT_EQ(code(rules::may_plan(reception, rules::relation(reception, deputy(zhou)))),
              "receptions.not_yours");
    EXPECT_EQ(code(rules::may_record(reception, rules::relation(reception, deputy(zhou)))), "");
    EXPECT_EQ(code(rules::may_record(reception, rules::relation(reception, elsewhere))),
              "receptions.not_yours");
    EXPECT_EQ(code(rules::may_record({}, {.desk = true})), "receptions.unknown");
}

TEST(reception_rules, plan_on_no_holiday_and_never_later_than_the_notice)
{
    auto const calendar = Calendar::from_csv(shipped_calendar_csv()).value();
    auto const check = [&](Date on) { return code(rules::check_day(on, {}, calendar, today)); };
    EXPECT_EQ(check(day(2026, 9, 24)), "receptions.too_soon");
    EXPECT_EQ(check(day(2026, 9, 25)), "receptions.on_a_holiday") << "Mid-Autumn";
    EXPECT_EQ(check(day(2026, 10, 1)), "receptions.on_a_holiday");
    EXPECT_EQ(check(day(2026, 10, 8)), "");
    EXPECT_EQ(check(day(2026, 10, 10)), "") << "a Saturday that is worked";
    EXPECT_EQ(check(day(2026, 10, 17)), "") << "a weekend is for the station to say";
    EXPECT_EQ(check(day(2027, 9, 24)), "receptions.too_far");
    EXPECT_EQ(check(day(2027, 1, 1)), "receptions.on_a_holiday") << "its table is not there yet";
    EXPECT_EQ(check(day(2027, 5, 2)), "receptions.on_a_holiday");
    EXPECT_EQ(check(day(2027, 5, 4)), "") << "known to be a holiday only by the notice";
    EXPECT_EQ(rules::notice_on(tuesday, {}, today), day(2026, 10, 10));
    EXPECT_EQ(rules::notice_on(day(2026, 9, 23), {}, today), today);
}

TEST(reception_rules, cut_the_hours_into_slots)
{
    EXPECT_EQ(rules::slots_in({540, 690}, {}).value(), 6);
    EXPECT_EQ(rules::slots_in({540, 590}, {}).value(), 2) << "as many as find room";
    EXPECT_EQ(code(rules::slots_in({540, 555}, {})), "receptions.too_short");
    for (Span wrong : {Span{600, 540}, Span{540, 540}, Span{-1, 60}, Span{1400, 1441}})
        EXPECT_EQ(code(rules::slots_in(wrong, {})), "receptions.wrong_hours");
    EXPECT_EQ(code(rules::check_span({600, 660}, planned())), "");
    EXPECT_EQ(code(rules::check_span({600, 659}, planned())), "receptions.too_short");
}

TEST(reception_rules, book_each_slot_once_and_one_for_each_until_it_begins)
{
    auto reception = planned();
    auto const booking = [&](std::int64_t slot, PersonId const& person, Instant now) {
        return code(rules::book(reception, slot, person, now));
    };
    EXPECT_EQ(booking(1, lin, at(today, 9)), "");
    reception.apply(SlotBooked{.reception = {"r"},
                               .booking = {"b1"},
                               .slot = 1,
                               .person = lin,
                               .wish = {},
                               .booked_on = today});
    EXPECT_EQ(booking(1, wang, at(today, 9)), "receptions.slot_taken");
    EXPECT_EQ(booking(2, lin, at(today, 9)), "receptions.already_booked");
    EXPECT_EQ(booking(2, wang, at(today, 9)), "");
    EXPECT_EQ(booking(0, wang, at(today, 9)), "receptions.no_such_slot");
    EXPECT_EQ(booking(4, wang, at(today, 9)), "receptions.no_such_slot");
    EXPECT_EQ(booking(2, wang, at(tuesday, 8)), "");
    EXPECT_EQ(booking(2, wang, at(tuesday, 9)), "receptions.has_begun");
    reception.apply(BookingCancelled{{"r"}, {"b1"}, today});
    EXPECT_EQ(booking(1, wang, at(today, 9)), "");
    reception.apply(Cancelled{});
    EXPECT_EQ(booking(1, wang, at(today, 9)), "receptions.is_cancelled");
    EXPECT_EQ(code(rules::book({}, 1, lin, at(today, 9))), "receptions.unknown");
}

TEST(reception_rules, give_a_slot_back_by_whoever_booked_or_the_desk)
{
    auto reception = planned();
    reception.apply(SlotBooked{{"r"}, {"b1"}, 1, lin, {}, today});
    auto const giving = [&](rules::Relation const& how, PersonId const& by) {
        return code(rules::cancel_booking(reception, {"b1"}, how, by));
    };
    EXPECT_EQ(giving({}, lin), "");
    EXPECT_EQ(giving({}, wang), "receptions.unknown_booking");
    EXPECT_EQ(giving({.desk = true}, {"chen"}), "");
    EXPECT_EQ(rules::booking_of(reception, lin), BookingId{"b1"});
    EXPECT_EQ(rules::booking_of(reception, {}), std::nullopt);
    reception.apply(VisitorCame{{"r"}, {"v"}, Arrival::booked, BookingId{"b1"}, lin, {}, tuesday});
    EXPECT_EQ(giving({}, lin), "receptions.already_came");
    EXPECT_EQ(rules::booking_of(reception, lin), std::nullopt);
}

TEST(reception_rules, check_in_by_the_code_of_the_day_alone)
{
    auto reception = planned();
    auto const coming = [&](char const* with, PersonId const& by, Date on) {
        return code(rules::check_in(reception, with, by, on));
    };
    EXPECT_EQ(coming("abcdefghij", {}, tuesday), "");
    EXPECT_EQ(coming("abcdefghik", {}, tuesday), "receptions.wrong_code");
    EXPECT_EQ(coming("abcdefghij", {}, today), "receptions.not_yet");
    EXPECT_EQ(coming("abcdefghij", {}, add_days(tuesday, 1)), "receptions.not_today");
    EXPECT_EQ(code(rules::check_in({}, "", {}, tuesday)), "receptions.wrong_code");
    reception.apply(VisitorCame{{"r"}, {"v"}, Arrival::by_code, {}, lin, {}, tuesday});
    EXPECT_EQ(coming("abcdefghij", lin, tuesday), "receptions.already_came");
    EXPECT_EQ(coming("abcdefghij", {}, tuesday), "");
    for (int i = 0; i < 200; ++i)
        reception.apply(
            VisitorCame{{"r"}, {"v" + std::to_string(i)}, Arrival::by_code, {}, {}, {}, tuesday});
    EXPECT_EQ(coming("abcdefghij", {}, tuesday), "receptions.too_many_visitors");
}

TEST(reception_rules, settle_a_point_once)
{
    auto reception = planned();
    RecordPoint const said{.reception = {"r"}, .visit = VisitId{"v"}, .words = {"示例"}};
    EXPECT_EQ(code(rules::record_point(reception, said, tuesday)), "receptions.unknown_visit");
    EXPECT_EQ(code(rules::record_point(
                  reception, {.reception = {"r"}, .deputy = wang, .words = {"示例"}}, tuesday)),
              "receptions.not_a_deputy");
    EXPECT_EQ(code(rules::record_point(reception, {.reception = {"r"}, .words = {"示例"}}, today)),
              "receptions.not_yet");
    reception.apply(PointRecorded{{"r"}, {"p"}, station, zhou, {}, {}, tuesday});
    EXPECT_EQ(code(rules::settle(reception, {"q"})), "receptions.unknown_point");
    EXPECT_EQ(code(rules::settle(reception, {"p"})), "");
    reception.apply(PointRaised{{"r"}, {"p"}, {"m"}, tuesday});
    EXPECT_EQ(code(rules::settle(reception, {"p"})), "receptions.already_settled");
}

TEST(reception_rules, close_with_every_deputy_named_once)
{
    auto reception = planned();
    reception.apply(VisitorCame{{"r"}, {"v"}, Arrival::at_the_desk, {}, {}, {}, tuesday});
    auto const closing = [&](std::vector<Attendance> attendance, std::int64_t visitors = 1) {
        return code(rules::close(reception, {{"r"}, std::move(attendance), visitors, {}}, tuesday));
    };
    Attendance const zhou_there{zhou, Presence::present}, he_not{he, Presence::absent};
    EXPECT_EQ(closing({zhou_there, he_not}), "");
    EXPECT_EQ(closing({zhou_there}), "receptions.attendance_incomplete");
    EXPECT_EQ(closing({zhou_there, zhou_there}), "receptions.attendance_incomplete");
    EXPECT_EQ(closing({zhou_there, {wang, Presence::present}}), "receptions.attendance_incomplete");
    EXPECT_EQ(closing({zhou_there, {he, Presence::substituted}}), "receptions.substitute_missing");
    EXPECT_EQ(closing({zhou_there, {he, Presence::substituted, zhou}}),
              "receptions.substitute_missing");
    EXPECT_EQ(closing({zhou_there, {he, Presence::absent, wang}}), "receptions.substitute_missing");
    EXPECT_EQ(closing({zhou_there, {he, Presence::substituted, wang}}), "");
    EXPECT_EQ(closing({zhou_there, he_not}, 0), "receptions.wrong_count");
    EXPECT_EQ(closing({zhou_there, he_not}, 1001), "receptions.wrong_count");
    reception.apply(Held{});
    EXPECT_EQ(closing({zhou_there, he_not}), "receptions.is_held");
}

TEST(reception_rules, want_a_policy_within_its_ranges)
{
    EXPECT_TRUE(check_policy({}));
    ReceptionPolicy wrong{};
    wrong.slot_minutes = 0;
    wrong.yearly_minimum = 53;
    auto const refused = check_policy(wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "receptions.policy_range");
    EXPECT_EQ(refused.error().errors.size(), 2u);
    EXPECT_EQ(refused.error().errors.front().pointer, "/yearly_minimum");
}

} // namespace
} // namespace ztc::receptions
