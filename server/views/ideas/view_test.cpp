// SPDX-License-Identifier: Apache-2.0
#include "views/ideas/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/ideas/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::ideas {
namespace {

class IdeasView : public testing::FedView {
protected:
    View view() const override { return ideas::view(); }
};
ZTC_ON_BOTH_ENGINES(IdeasView);

TEST_P(IdeasView, is_found_without_walking_through_any_table)
{
    for (auto const sql : {list_ideas, count_ideas})
        expect_found_by_index(plan(sql, "demo", "2026-01-01", "2026-12-31"));
    expect_found_by_index(plan(find_name, "demo", "one"));
}

} // namespace
} // namespace ztc::views::ideas
