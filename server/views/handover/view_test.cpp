// SPDX-License-Identifier: Apache-2.0
#include "views/handover/view.hpp"

#include "modules/handover/events.hpp"
#include "modules/matters/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/handover/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::handover {
namespace {

using namespace ztc::handover;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Date day(int d)
{
    return Date{std::chrono::year{2026} / 3 / d};
}

class HandoverView : public testing::FedView {
protected:
    View view() const override { return handover::view(); }
    std::vector<StandIn> stood_in_for(Date on)
    {
        return stands_in_for(tables(), congress(), {"zhang"}, on);
    }
};

TEST_P(HandoverView, knows_who_stands_in_from_the_first_to_the_last_day)
{
    happened(AbsenceDeclared{{"a"}, {"zhou"}, {"zhang"}, day(10), day(12)});
    EXPECT_THAT(stood_in_for(day(9)), IsEmpty());
    EXPECT_THAT(stood_in_for(day(10)), ElementsAre(StandIn{{"zhou"}}));
    EXPECT_THAT(stood_in_for(day(12)), ElementsAre(StandIn{{"zhou"}}));
    EXPECT_THAT(stood_in_for(day(13)), IsEmpty());
    happened(AbsenceEnded{{"a"}, {"zhou"}, day(11)});
    EXPECT_THAT(stood_in_for(day(10)), ElementsAre(StandIn{{"zhou"}}));
    EXPECT_THAT(stood_in_for(day(11)), IsEmpty());
}

TEST_P(HandoverView, knows_at_which_office_an_officer_is_stood_in_for)
{
    happened(AbsenceDeclared{{"a"},
                             {"zhou"},
                             {"zhang"},
                             day(10),
                             day(12),
                             Role::liaison_officer,
                             NodeId{"station"},
                             NodeId{"beside"}});
    EXPECT_THAT(
        stood_in_for(day(10)),
        ElementsAre(StandIn{{"zhou"}, Role::liaison_officer, NodeId{"station"}, NodeId{"beside"}}));
}

TEST_P(HandoverView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(count_followed, "demo", "zhou"));
    expect_found_by_index(plan(count_taken_on, "demo", "zhou", "bureau"));
    expect_found_by_index(plan(count_waiting, "demo", "zhou"));
    expect_found_by_index(plan(list_others_at, "demo", "station", "zhou"));
    expect_found_by_index(plan(list_seats, "demo", "zhou"));
    expect_found_by_index(plan(find_handover, "demo", "h"));
    // What one person has is at most a few hundred rows: they are sorted once found.
    auto const found = [&](std::vector<std::string> steps) {
        std::erase_if(steps,
                      [](auto const& step) { return step.starts_with("USE TEMP B-TREE FOR "); });
        expect_found_by_index(steps);
    };
    found(plan(stands_in, "demo", "zhang", "2026-03-10"));
    found(plan(list_held, "demo", "zhou"));
    found(plan(list_items, "demo", "h"));
}

ZTC_ON_BOTH_ENGINES(HandoverView);

} // namespace
} // namespace ztc::views::handover
