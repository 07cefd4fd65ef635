// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/matter_page/sql.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace ztc::views::matter_page {
namespace {

using namespace ztc::matters;
using testing::words;

MatterId const lamp{"lampaaaaaaaaaaaaaaaaaaaaaa"};

Date day(int month, int date)
{
    return Date{std::chrono::year{2026} / month / date};
}

class MatterPage : public testing::FedView {
protected:
    View view() const override { return matter_page::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        seen_by({"lin"});
        on(day(9, 1));
        done_by({"lin"});
    }

    void raised(Origin origin = Origin::web, std::optional<Instant> said_at = {})
    {
        happened(MatterRaised{.matter = lamp,
                              .number = "2026-000001",
                              .raised_by = {"lin"},
                              .community = {"east"},
                              .within = {{"congress"}, {"station"}, {"east"}},
                              .category = "roads",
                              .identity = Identity::relay,
                              .origin = origin,
                              .title = words("title"),
                              .text = words("text"),
                              .place = {},
                              .photos = {},
                              .accept_due_on = day(9, 3),
                              .certainty = Certainty::certain,
                              .policy_version = 0,
                              .notice_version = {},
                              .said_at = said_at,
                              .source_key = {}});
    }

    void referred(Date due_on)
    {
        happened(MatterReferred{
            lamp, {"bureau"}, day(9, 2), due_on, Certainty::certain, 0, std::nullopt});
    }

    void answered(std::string text, std::optional<Instant> said_at = {})
    {
        happened(
            MatterAnswered{.matter = lamp,
                           .outcome = said_at ? std::nullopt : std::optional(AnswerOutcome::done),
                           .text = words(std::move(text)),
                           .answered_on = day(9, 20),
                           .done_on = {},
                           .planned_on = {},
                           .owner = {},
                           .reason = {},
                           .rate_due_on = said_at ? std::nullopt : std::optional(day(10, 8)),
                           .policy_version = 0,
                           .said_at = said_at});
    }

    void rated(Satisfaction result)
    {
        happened(MatterRated{lamp, Satisfaction::satisfied, result, words("rating"), day(9, 24)});
    }

    void answered_and_returned()
    {
        raised();
        happened(MatterAccepted{lamp, day(9, 1), std::nullopt, {}});
        referred(day(9, 23));
        answered("first answer");
        on(day(9, 24));
        rated(Satisfaction::dissatisfied);
        happened(MatterReopened{lamp, 1, day(9, 24), day(10, 22), Certainty::certain, 0});
    }

    boost::json::object page()
    {
        return boost::json::parse(get("/matters/{matter}", {{"matter", lamp.text}})).as_object();
    }

    static boost::json::object stop(boost::json::object const& page, std::string_view name)
    {
        for (auto const& one : page.at("stops").as_array())
            if (one.at("stop").as_string() == name) return one.as_object();
        return {};
    }
};

TEST_P(MatterPage, says_of_a_late_answer_by_how_many_working_days_to_everybody_who_sees_it)
{
    raised();
    happened(MatterJoined{lamp, {"wang"}, day(9, 1)});
    happened(MatterAccepted{lamp, day(9, 1), std::nullopt, {}});
    referred(day(9, 8)); // a Tuesday
    on(day(9, 14));
    answered("late answer");
    EXPECT_EQ(stop(page(), "answer").at("late_by"), 4) << "Wednesday to Monday, without a weekend";
    rated(Satisfaction::dissatisfied);
    happened(MatterReopened{lamp, 1, day(9, 14), day(9, 25), Certainty::certain, 0});
    EXPECT_EQ(page().at("rounds").at(0).at("answer").at("late_by"), 4) << "in its round as well";
    on(day(9, 25));
    answered("in time");
    EXPECT_FALSE(stop(page(), "answer").contains("late_by")) << "its last day is in time";
    seen_by({"wang"});
    EXPECT_EQ(page().at("rounds").at(0).at("answer").at("late_by"), 4) << "a neighbour sees it";
}

TEST_P(MatterPage, calls_no_answer_late_that_had_more_time_whose_clock_stood_or_that_paper_dates)
{
    auto const late = [&] { return stop(page(), "answer").contains("late_by"); };
    raised();
    referred(day(9, 8));
    happened(MatterExtended{lamp, day(9, 15), Certainty::certain, words("basis"), day(9, 7)});
    happened(MatterPaused{lamp, words("reason"), day(9, 9), 4});
    on(day(9, 21));
    answered("while it stood");
    EXPECT_FALSE(late());
    happened(MatterReopened{lamp, 1, day(9, 21), day(9, 24), Certainty::certain, 0});
    happened(MatterDueConfirmed{lamp, ClockKind::answer, day(9, 28), day(9, 24), day(9, 22)});
    on(day(9, 28));
    answered("on the day that was confirmed");
    EXPECT_FALSE(late());
    happened(MatterReopened{lamp, 2, day(9, 28), day(9, 29), Certainty::certain, 0});
    on(day(10, 20));
    MatterAnswered on_paper{};
    on_paper.matter = lamp;
    on_paper.outcome = AnswerOutcome::done;
    on_paper.text = words("on paper");
    on_paper.answered_on = day(9, 29);
    on_paper.recorded = true;
    happened(on_paper);
    EXPECT_FALSE(late()) << "the paper was in time";
    EXPECT_EQ(stop(page(), "answer").at("on"), "2026-09-29");
}

TEST_P(MatterPage, keeps_the_answer_and_the_rating_of_a_round_that_ended_in_another)
{
    answered_and_returned();
    auto const rounds = page().at("rounds").as_array();
    ASSERT_EQ(rounds.size(), 1U);
    EXPECT_EQ(rounds[0].at("round"), 1);
    EXPECT_EQ(rounds[0].at("answer").at("text"), "words of first answer");
    EXPECT_EQ(rounds[0].at("rating").at("result"), "dissatisfied");
    EXPECT_EQ(rounds[0].at("reopened_on"), "2026-09-24");
    EXPECT_EQ(rounds[0].at("answer_due_on"), "2026-10-22");
}

TEST_P(MatterPage, says_at_the_referral_which_round_runs_and_until_when)
{
    answered_and_returned();
    auto const refer = stop(page(), "refer");
    EXPECT_EQ(refer.at("round"), 2);
    EXPECT_EQ(refer.at("due_on"), "2026-10-22");
    EXPECT_EQ(refer.at("state"), "done");
    EXPECT_EQ(stop(page(), "answer").at("state"), "now");
    EXPECT_EQ(stop(page(), "rate").at("state"), "todo");
}

TEST_P(MatterPage, waits_for_a_rating_of_the_second_answer_and_does_not_show_the_first_as_given)
{
    answered_and_returned();
    answered("second answer");
    EXPECT_EQ(stop(page(), "answer").at("text"), "words of second answer");
    EXPECT_EQ(stop(page(), "rate").at("state"), "now");
    EXPECT_FALSE(stop(page(), "rate").contains("result"));
    EXPECT_EQ(page().at("rounds").as_array().size(), 1U);
}

TEST_P(MatterPage, has_no_rounds_while_nothing_was_sent_back)
{
    raised();
    referred(day(9, 23));
    EXPECT_TRUE(page().at("rounds").as_array().empty());
    EXPECT_FALSE(stop(page(), "refer").contains("round"));
}

TEST_P(MatterPage, says_of_an_imported_matter_that_its_words_and_answer_come_from_elsewhere)
{
    auto const written = start_of(Date{std::chrono::year{2025} / 3 / 1});
    raised(Origin::imported, written);
    answered("old answer", start_of(Date{std::chrono::year{2025} / 3 / 9}));
    happened(MatterClosed{lamp, Closing::closed_unrated, Date{std::chrono::year{2025} / 3 / 9}});

    auto const seen = page();
    EXPECT_EQ(seen.at("imported_on"), "2026-09-01");
    EXPECT_EQ(std::string_view(seen.at("raised_at").as_string()).substr(0, 10), "2025-03-01");
    EXPECT_EQ(stop(seen, "answer").at("via"), "imported");
    EXPECT_FALSE(stop(seen, "answer").contains("by"));
    EXPECT_EQ(stop(seen, "rate").at("state"), "skipped");
    EXPECT_FALSE(seen.contains("raiser"));
    EXPECT_EQ(seen.at("history").as_array()[0].at("via"), "imported");
}

TEST_P(MatterPage, says_nothing_of_an_import_where_there_was_none)
{
    raised();
    EXPECT_FALSE(page().contains("imported_on"));
    EXPECT_FALSE(stop(page(), "raise").contains("via"));
}

TEST_P(MatterPage, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(find_matter, "demo", "lamp"));
    expect_found_by_index(plan(list_steps, "demo", "lamp"));
    expect_found_by_index(plan(find_name, "demo", "lin"));
}

ZTC_ON_BOTH_ENGINES(MatterPage);

} // namespace
} // namespace ztc::views::matter_page
