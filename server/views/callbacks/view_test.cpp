// SPDX-License-Identifier: Apache-2.0
#include "views/callbacks/view.hpp"

#include "views/callbacks/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::callbacks {
namespace {

class CallbacksView : public testing::FedView {
protected:
    View view() const override { return callbacks::view(); }
};
ZTC_ON_BOTH_ENGINES(CallbacksView);

TEST_P(CallbacksView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_due, "demo", "east", "2026-03-02"));
    expect_found_by_index(plan(list_attempts, "demo", "lamp"));
    expect_found_by_index(plan(find_matter, "demo", "lamp"));
}

} // namespace
} // namespace ztc::views::callbacks
