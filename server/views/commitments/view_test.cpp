// SPDX-License-Identifier: Apache-2.0
#include "views/commitments/view.hpp"

#include "views/commitments/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::commitments {
namespace {

class CommitmentsView : public testing::FedView {
protected:
    View view() const override { return commitments::view(); }
};
ZTC_ON_BOTH_ENGINES(CommitmentsView);

TEST_P(CommitmentsView, is_found_without_walking_through_any_table)
{
    for (auto const sql : {list_from_day, list_open_before})
        expect_found_by_index(plan(sql, "demo", "2026-01-01"));
    for (auto const sql : {find_commitment, steps_of, find_name})
        expect_found_by_index(plan(sql, "demo", "one"));
}

} // namespace
} // namespace ztc::views::commitments
