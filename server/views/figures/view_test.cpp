// SPDX-License-Identifier: Apache-2.0
#include "views/figures/view.hpp"

#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/figures/sql.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace ztc::views::figures {
namespace {

using namespace ztc::matters;
using testing::words;

Date day(int month, int date)
{
    return Date{std::chrono::year{2026} / month / date};
}

/// Four figures of the town on 30 September, read by the director unless said otherwise.
class FourFigures : public testing::FedView {
protected:
    View view() const override { return figures::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        on(day(9, 30));
        seen_by({"gao"}, {{Role::committee_director, {"committee"}, {{"committee"}, {"station"}}}});
    }

    MatterId owed_by(std::string unit, Date owed_on, Date due_on)
    {
        MatterId const matter{"matter" + std::to_string(++matters_)};
        MatterRaised raised{};
        raised.matter = matter;
        raised.within = {{"committee"}, {"station"}, {"east"}};
        raised.community = {"east"};
        raised.origin = Origin::web;
        raised.accept_due_on = owed_on;
        happened(raised);
        refer(matter, std::move(unit), owed_on, due_on);
        return matter;
    }
    void refer(MatterId const& matter, std::string unit, Date owed_on, Date due_on)
    {
        MatterReferred referred{};
        referred.matter = matter;
        referred.to_unit = {std::move(unit)};
        referred.referred_on = owed_on;
        referred.answer_due_on = due_on;
        happened(referred);
    }
    void answer(MatterId const& matter, Date answered_on, std::optional<Date> planned_on = {})
    {
        MatterAnswered answered{};
        answered.matter = matter;
        answered.text = words("text");
        answered.answered_on = answered_on;
        answered.planned_on = planned_on;
        happened(answered);
    }
    void rate(MatterId const& matter, Satisfaction attitude, Satisfaction result,
              std::optional<PersonId> by = {})
    {
        happened(MatterRated{matter, attitude, result, {}, day(9, 20), std::move(by), {}});
    }

    boost::json::object line(std::string const& by = "whole", std::size_t which = 0)
    {
        auto const figures = boost::json::parse(get("/figures", {{"by", by}})).as_object();
        return figures.at("lines").as_array().at(which).as_object();
    }
    static std::string share(boost::json::object const& line, std::string_view figure)
    {
        auto const& share = line.at(figure).as_object();
        return std::to_string(share.at("n").as_int64()) + "/" +
               std::to_string(share.at("of").as_int64()) + " silent " +
               std::to_string(share.at("silent").as_int64());
    }

private:
    int matters_ = 0;
};
ZTC_ON_BOTH_ENGINES(FourFigures);

TEST_P(FourFigures, say_how_many_of_how_many_and_who_said_nothing)
{
    auto const early = owed_by("water", day(9, 1), day(9, 10));
    answer(early, day(9, 10));
    rate(early, Satisfaction::satisfied, Satisfaction::dissatisfied);
    auto const late = owed_by("water", day(9, 1), day(9, 10));
    answer(late, day(9, 11));
    owed_by("water", day(9, 1), day(9, 29));  // overdue
    owed_by("water", day(9, 28), day(10, 9)); // there is time
    EXPECT_EQ(share(line(), "answered_on_time"), "1/3 silent 1");
    EXPECT_EQ(share(line(), "satisfied_with_attitude"), "1/1 silent 1");
    EXPECT_EQ(share(line(), "satisfied_with_result"), "0/1 silent 1");
    EXPECT_EQ(line().at("owed").as_int64(), 4);
}

TEST_P(FourFigures, owe_no_answer_once_it_is_withdrawn_and_keep_the_one_that_was_given)
{
    auto const unanswered = owed_by("water", day(9, 1), day(9, 10));
    happened(MatterWithdrawn{unanswered, {}, day(9, 5)});
    auto const answered_late = owed_by("water", day(9, 1), day(9, 10));
    answer(answered_late, day(9, 12));
    happened(MatterWithdrawn{answered_late, {}, day(9, 13)});
    EXPECT_EQ(share(line(), "answered_on_time"), "0/1 silent 0");
    EXPECT_EQ(line().at("owed").as_int64(), 1);
}

TEST_P(FourFigures, count_each_answer_that_was_owed_when_a_matter_goes_back)
{
    auto const matter = owed_by("water", day(9, 1), day(9, 10));
    answer(matter, day(9, 5));
    rate(matter, Satisfaction::satisfied, Satisfaction::dissatisfied);
    happened(MatterReopened{matter, 1, day(9, 6), day(9, 20), Certainty::certain, 0});
    answer(matter, day(9, 21));
    rate(matter, Satisfaction::satisfied, Satisfaction::satisfied);
    EXPECT_EQ(share(line(), "answered_on_time"), "1/2 silent 0");
    EXPECT_EQ(share(line(), "satisfied_with_result"), "1/2 silent 0");
}

TEST_P(FourFigures, blame_no_unit_for_what_was_taken_from_it)
{
    auto const matter = owed_by("water", day(9, 1), day(9, 10));
    refer(matter, "roads", day(9, 12), day(9, 26));
    EXPECT_EQ(line("unit").at("node").as_string(), "roads");
    EXPECT_EQ(share(line("unit"), "answered_on_time"), "0/1 silent 0");
}

TEST_P(FourFigures, blame_no_unit_for_what_was_taken_back_before_it_answered)
{
    auto const matter = owed_by("water", day(9, 1), day(9, 10));
    happened(MatterWithdrawn{matter, {}, day(9, 5)});
    EXPECT_EQ(line().at("owed").as_int64(), 0);
    EXPECT_TRUE(boost::json::parse(get("/overview")).at("overdue").as_array().empty());
}

TEST_P(FourFigures, hold_a_clock_that_stands_against_nobody)
{
    auto const matter = owed_by("water", day(9, 1), day(9, 10));
    happened(MatterPaused{matter, words("reason"), day(9, 5), 4});
    EXPECT_EQ(share(line(), "answered_on_time"), "0/0 silent 1");
    happened(MatterResumed{matter, day(9, 25), Certainty::certain, day(9, 20)});
    EXPECT_EQ(share(line(), "answered_on_time"), "0/1 silent 0");
}

TEST_P(FourFigures, measure_a_promise_by_the_day_that_was_promised_first)
{
    auto const kept = owed_by("water", day(8, 1), day(8, 10));
    answer(kept, day(8, 5), day(9, 15));
    happened(MatterDelivered{kept, words("text"), day(9, 14), {}, day(9, 16)});
    auto const slipped = owed_by("water", day(8, 1), day(8, 10));
    answer(slipped, day(8, 5), day(9, 15));
    happened(MatterSlipped{slipped, day(9, 25), words("reason"), 1, day(9, 10)});
    happened(MatterDelivered{slipped, words("text"), day(9, 24), {}, day(9, 24)});
    auto const open = owed_by("water", day(8, 1), day(8, 10));
    answer(open, day(8, 5), day(9, 30));
    EXPECT_EQ(share(line(), "delivered_when_promised"), "1/2 silent 1");
}

TEST_P(FourFigures, tell_promises_apart_that_were_kept_that_slipped_and_that_are_not_due_yet)
{
    auto const promised = [&](Date planned_on) {
        auto const matter = owed_by("water", day(8, 1), day(8, 10));
        answer(matter, day(8, 5), planned_on);
        return matter;
    };
    auto const kept = promised(day(9, 15));
    happened(MatterDelivered{kept, words("text"), day(9, 14), {}, day(9, 14)});
    promised(day(9, 20)); // and nothing came of it
    promised(day(12, 1));
    auto const early = promised(day(11, 1));
    happened(MatterDelivered{early, words("text"), day(9, 10), {}, day(9, 10)});
    EXPECT_EQ(share(line(), "delivered_when_promised"), "1/2 silent 2")
        << "the ratio is over what is due";
    EXPECT_EQ(share(line("unit"), "delivered_when_promised"), "1/2 silent 2");
    auto const in_july = boost::json::parse(get("/figures", {{"to", "2026-07-31"}})).as_object();
    EXPECT_EQ(share(in_july.at("lines").at(0).as_object(), "delivered_when_promised"),
              "0/0 silent 0")
        << "nothing was promised by then";
    on(day(11, 2));
    EXPECT_EQ(share(line(), "delivered_when_promised"), "2/3 silent 1");
}

TEST_P(FourFigures, take_the_word_of_who_raised_it_and_the_days_until_somebody_had_a_name)
{
    for (int days : {1, 2, 10}) {
        auto const matter = owed_by("water", day(9, 1), day(9, 29));
        happened(MatterTakenOn{matter, {}, day(9, 1 + days)});
        answer(matter, day(9, 20));
        rate(matter, Satisfaction::dissatisfied, Satisfaction::dissatisfied, PersonId{"neighbour"});
    }
    EXPECT_EQ(share(line(), "satisfied_with_result"), "0/0 silent 3");
    auto const days = line().at("first_named_answer").as_object();
    EXPECT_EQ(days.at("median").as_int64(), 2);
    EXPECT_EQ(days.at("p90").as_int64(), 10);
}

TEST_P(FourFigures, are_a_units_own_or_those_of_who_stands_above)
{
    owed_by("water", day(9, 1), day(9, 10));
    owed_by("roads", day(9, 1), day(9, 10));
    seen_by({"li"}, {{Role::unit_clerk, {"water"}, {{"water"}}}});
    EXPECT_EQ(line("whole").at("owed").as_int64(), 1);
    seen_by({"sun"}, {{Role::liaison_officer, {"other"}, {{"other"}}}});
    EXPECT_EQ(line("whole").at("owed").as_int64(), 0);
}

TEST_P(FourFigures, are_told_month_by_month)
{
    answer(owed_by("water", day(8, 1), day(8, 10)), day(8, 9));
    owed_by("water", day(9, 1), day(9, 10));
    EXPECT_EQ(line("month", 0).at("month").as_string(), "2026-08");
    EXPECT_EQ(share(line("month", 0), "answered_on_time"), "1/1 silent 0");
    EXPECT_EQ(share(line("month", 1), "answered_on_time"), "0/1 silent 0");
}

TEST_P(FourFigures, stand_beside_what_is_overdue_and_which_station_is_silent)
{
    for (auto const* station : {"station", "other"}) {
        organisation::NodeAdded added{};
        added.node = {station};
        added.kind = organisation::NodeKind::station;
        added.name = words(std::string("name ") + station);
        happened(added);
    }
    seen_by({"gao"},
            {{Role::committee_director, {"committee"}, {{"committee"}, {"station"}, {"other"}}}});
    owed_by("water", day(9, 1), day(9, 10));
    owed_by("water", day(9, 2), day(9, 20));
    answer(owed_by("roads", day(9, 1), day(9, 10)), day(9, 25));
    owed_by("roads", day(9, 28), day(10, 9));
    auto const seen = boost::json::parse(get("/overview")).as_object();
    auto const& overdue = seen.at("overdue").as_array();
    ASSERT_EQ(overdue.size(), 1u);
    EXPECT_EQ(overdue[0].at("unit").as_string(), "water");
    EXPECT_EQ(overdue[0].at("overdue").as_int64(), 2);
    EXPECT_EQ(overdue[0].at("days").as_int64(), 20);
    auto const& stations = seen.at("stations").as_array();
    ASSERT_EQ(stations.size(), 2u);
    EXPECT_EQ(stations[0].at("station").as_string(), "other");
    EXPECT_FALSE(stations[0].as_object().contains("last_on"));
    EXPECT_EQ(stations[1].at("days").as_int64(), 2);
    seen_by({"li"}, {{Role::unit_clerk, {"roads"}, {{"roads"}}}});
    auto const own = boost::json::parse(get("/overview")).as_object();
    EXPECT_TRUE(own.at("overdue").as_array().empty());
    EXPECT_TRUE(own.at("stations").as_array().empty());
}

TEST_P(FourFigures, stand_beside_what_the_desk_itself_owes_and_has_not_done)
{
    auto const own = [&]() -> std::string {
        auto const seen = boost::json::parse(get("/overview")).as_object();
        auto const* line = seen.if_contains("own");
        if (!line) return "none";
        std::string out;
        for (auto const* member : {"accept", "refer", "first_contact", "overdue", "days"})
            out += (out.empty() ? "" : " ") + std::to_string(line->at(member).as_int64());
        return out;
    };
    std::vector<Office> const at_the_committee{
        {Role::committee_director, {"committee"}, {{"committee"}, {"station"}, {"east"}}}};
    seen_by({"gao"}, at_the_committee);
    on(day(9, 7)); // a Monday
    auto const raised = [&](std::string id, std::vector<std::string> about = {}) {
        MatterRaised event{};
        event.matter = {std::move(id)};
        event.within = {{"committee"}, {"station"}, {"east"}};
        event.community = {"east"};
        event.origin = Origin::web;
        event.accept_due_on = day(9, 9);
        if (!about.empty()) event.about = std::move(about);
        happened(event);
        return event.matter;
    };
    auto const first = raised("first"), second = raised("second"), third = raised("third");
    raised("of the director", {"gao"});
    EXPECT_EQ(own(), "none");
    MatterAccepted accepted{};
    accepted.matter = first;
    accepted.accepted_on = day(9, 8);
    accepted.refer_due_on = day(9, 10);
    happened(accepted);
    happened(MatterMoreAsked{second, words("question"), day(9, 8)});
    callbacks::Attempted spoken{};
    spoken.matter = second;
    spoken.outcome = callbacks::CallOutcome::reached;
    spoken.attempted_on = day(9, 8);
    happened(spoken);
    callbacks::Attempted in_vain{};
    in_vain.matter = third;
    in_vain.outcome = callbacks::CallOutcome::not_reached;
    in_vain.attempted_on = day(9, 8);
    in_vain.again_on = day(9, 14);
    happened(in_vain);
    on(day(9, 9));
    EXPECT_EQ(own(), "none") << "the last day is still in time";
    on(day(9, 11));
    EXPECT_EQ(own(), "1 1 1 3 2") << "accept the third, refer the first, speak to the first";
    MatterMoreSupplied supplied{};
    supplied.matter = second;
    supplied.text = words("text");
    supplied.supplied_on = day(9, 11);
    supplied.due_on = day(9, 14);
    happened(supplied);
    happened(MatterClosed{first, Closing::withdrawn, day(9, 12)});
    on(day(9, 15));
    EXPECT_EQ(own(), "2 0 1 3 6") << "the third was to be called again";
    seen_by({"another"}, at_the_committee);
    EXPECT_EQ(own(), "3 0 2 5 6") << "a complaint is counted for whom it is not about";
    seen_by({"li"}, {{Role::unit_clerk, {"water"}, {{"water"}}}});
    EXPECT_EQ(own(), "none");
}

TEST_P(FourFigures, find_what_is_overdue_by_an_index)
{
    expect_found_by_index(plan(list_overdue, "demo", "2026-09-30"));
    expect_found_by_index(plan(list_overdue_at_desk, "demo", "2026-09-30"));
    expect_found_by_index(plan(list_promised, "demo", "2026-01-01", "2026-09-30", "2026-09-30"));
}

TEST_P(FourFigures, refuse_a_day_or_a_choice_that_there_is_not)
{
    EXPECT_EQ(get("/figures", {{"from", "2026-02-30"}}), "request.not_a_date");
    EXPECT_EQ(get("/figures", {{"by", "moon"}}), "request.unknown_choice");
}

} // namespace
} // namespace ztc::views::figures
