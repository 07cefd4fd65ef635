// SPDX-License-Identifier: Apache-2.0
#include "views/delegations/view.hpp"

#include "views/delegations/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::delegations {
namespace {

class DelegationsView : public testing::FedView {
protected:
    View view() const override { return delegations::view(); }
};
ZTC_ON_BOTH_ENGINES(DelegationsView);

TEST_P(DelegationsView, is_found_without_walking_through_any_table)
{
    for (auto const sql : {list_visits})
        expect_found_by_index(plan(sql, "demo", "2026-01-01", "2026-12-31"));
    expect_found_by_index(plan(find_name, "demo", "one"));
}

} // namespace
} // namespace ztc::views::delegations
