// SPDX-License-Identifier: Apache-2.0
#include "views/my_matters/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/my_matters/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::my_matters {
namespace {

class MyMatters : public testing::FedView {
protected:
    View view() const override { return my_matters::view(); }
};

TEST_P(MyMatters, are_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_mine, "demo", "lin", std::int64_t{1'800'000'000'000}, "", 21));
}

ZTC_ON_BOTH_ENGINES(MyMatters);

} // namespace
} // namespace ztc::views::my_matters
