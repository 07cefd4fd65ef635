// SPDX-License-Identifier: Apache-2.0
#include "views/report_meetings/view.hpp"

#include "modules/report_meetings/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/report_meetings/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::report_meetings {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using views::testing::words;
namespace the = ztc::report_meetings;

class ReportMeetingsView : public testing::FedView {
protected:
    View view() const override { return report_meetings::view(); }
    void meeting_of(Tally paper, std::optional<Tally> phones, std::optional<Tally> committee)
    {
        the::Planned plan{};
        plan.meeting = {"m"};
        plan.deputy = {"zhou"};
        plan.node = {"top"};
        plan.place = words("place");
        plan.held_on = today();
        plan.from_minute = 540;
        plan.until_minute = 660;
        happened(plan);
        happened(the::VotingEnded{{"m"}, 60, today(), {1}});
        the::Filed filed{};
        filed.meeting = {"m"};
        filed.deputy = {"zhou"};
        filed.held_on = filed.filed_on = today();
        filed.present = 60;
        filed.paper = std::move(paper);
        filed.phones = std::move(phones);
        filed.committee = std::move(committee);
        happened(filed);
        happened(the::Published{{"m"}, {"zhou"}, today()});
    }
    static Tally of(std::int64_t satisfied, std::int64_t dissatisfied)
    {
        auto const all = satisfied + dissatisfied;
        return {all, all, 0, {satisfied, 0, dissatisfied, 0}, {}};
    }
};
ZTC_ON_BOTH_ENGINES(ReportMeetingsView);

TEST_P(ReportMeetingsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(find_meeting, "demo", "m"));
    expect_found_by_index(plan(list_meetings, "demo", "2026-01-01", "2026-12-31"));
    expect_found_by_index(plan(meetings_of, "demo", "zhou"));
    for (auto const sql : {questions_of, entries_of, voting_of, find_name})
        expect_found_by_index(plan(sql, "demo", "m"));
}

TEST_P(ReportMeetingsView, keeps_the_two_series_apart)
{
    meeting_of(of(20, 5), of(10, 6), of(6, 1));
    auto const all = get("/report_meetings");
    EXPECT_THAT(all, HasSubstr(R"("voters":{"handed_out":41,"collected":41,"invalid":0,"valid":41,)"
                               R"("counts":{"satisfied":30,"basically_satisfied":0,)"
                               R"("dissatisfied":11,"abstained":0})"));
    EXPECT_THAT(all, HasSubstr(R"("committee":{"handed_out":7,"collected":7,"invalid":0,"valid":7,)"
                               R"("counts":{"satisfied":6,)"));
    EXPECT_THAT(all, HasSubstr(R"("phones":{"handed_out":16)"));
}

TEST_P(ReportMeetingsView, shows_no_option_of_few_ballots_nor_what_it_would_follow_from)
{
    meeting_of(of(20, 5), of(1, 1), of(3, 1));
    auto const all = get("/report_meetings");
    EXPECT_THAT(all, HasSubstr(R"("satisfied":21)"));
    EXPECT_THAT(all, Not(HasSubstr(R"("phones":)")));
    EXPECT_THAT(all, Not(HasSubstr(R"("satisfied":20)"))) << "the phones' would be the rest";
    EXPECT_THAT(all, HasSubstr(R"("committee":{"handed_out":4,"collected":4,"invalid":0,"valid":4,)"
                               R"("aspects":[]})"));
}

TEST_P(ReportMeetingsView, opens_the_box_between_the_beginning_and_the_end_only)
{
    the::Planned plan{};
    plan.meeting = {"m"};
    plan.held_on = today();
    plan.from_minute = 540;
    happened(plan);
    auto const at = [&](int minute) {
        auto const open = voting_is_open(tables(), "demo", "m", the::moment_of(today(), minute));
        return open ? std::string("open") : open.error().code;
    };
    EXPECT_EQ(at(539), "report_meetings.not_yet");
    EXPECT_EQ(at(540), "open");
    happened(the::VotingEnded{{"m"}, 60, today(), {1}});
    EXPECT_EQ(at(541), "report_meetings.has_ended");
}

} // namespace
} // namespace ztc::views::report_meetings
