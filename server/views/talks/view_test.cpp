// SPDX-License-Identifier: Apache-2.0
#include "views/talks/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/talks/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::talks {
namespace {

class TalksView : public testing::FedView {
protected:
    View view() const override { return talks::view(); }
};
ZTC_ON_BOTH_ENGINES(TalksView);

TEST_P(TalksView, is_found_without_walking_through_any_table)
{
    for (auto const sql : {talks_of, find_talk, find_series, find_name, find_matter, brought_to})
        expect_found_by_index(plan(sql, "demo", "one"));
    expect_found_by_index(plan(list_public, "demo"));
}

} // namespace
} // namespace ztc::views::talks
