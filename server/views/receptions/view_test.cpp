// SPDX-License-Identifier: Apache-2.0
#include "views/receptions/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/receptions/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::receptions {
namespace {

class ReceptionsView : public testing::FedView {
protected:
    View view() const override { return receptions::view(); }
};
ZTC_ON_BOTH_ENGINES(ReceptionsView);

TEST_P(ReceptionsView, is_found_without_walking_through_any_table)
{
    for (auto const sql : {list_receptions, deputies_between, bookings_between})
        expect_found_by_index(plan(sql, "demo", "2026-03-02", "2026-05-02"));
    for (auto const sql : {find_reception, deputies_of, bookings_of, visits_of, points_of})
        expect_found_by_index(plan(sql, "demo", "one"));
    expect_found_by_index(plan(my_bookings, "demo", "lin"));
    expect_found_by_index(plan(open_points, "demo", "2026-03-02"));
    expect_found_by_index(plan(list_due_notices, "2026-03-02"));
}

} // namespace
} // namespace ztc::views::receptions
