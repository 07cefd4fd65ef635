// SPDX-License-Identifier: Apache-2.0
#include "views/inbox/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/inbox/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::inbox {
namespace {

class InboxList : public testing::FedView {
protected:
    View view() const override { return inbox::view(); }
};

TEST_P(InboxList, is_found_without_walking_through_any_table)
{
    auto const last = std::int64_t{1'800'000'000'000};
    expect_found_by_index(plan(list_open, "demo", "east", "2026-11-24", "", "9999-12-31", 51));
    expect_found_by_index(plan(list_mine, "demo", "east", "2026-11-24", "", "9999-12-31", 51));
    expect_found_by_index(plan(list_box, "demo", "east", "closed", last, "", 51));
    expect_found_by_index(plan(name, "demo", "east"));
}

TEST_P(InboxList, is_counted_without_walking_through_any_table)
{
    expect_found_by_index(plan(counts, "demo", "east"));
    expect_found_by_index(plan(count_due, "demo", "east", "2026-11-24", "9999-12-31"));
}

ZTC_ON_BOTH_ENGINES(InboxList);

} // namespace
} // namespace ztc::views::inbox
