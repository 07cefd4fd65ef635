// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/view.hpp"

#include "views/fed_view_for_tests.hpp"
#include "views/suggestions/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::suggestions {
namespace {

class SuggestionsView : public testing::FedView {
protected:
    View view() const override { return suggestions::view(); }
};
ZTC_ON_BOTH_ENGINES(SuggestionsView);

TEST_P(SuggestionsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_all, "demo", 100, 50));
    for (auto const sql : {list_by_state, list_of_deputy, list_of_unit})
        expect_found_by_index(plan(sql, "demo", 100, 50, "one"));
    expect_found_by_index(plan(list_public, "demo", "2026-12-31", 50));
    for (auto const sql :
         {find_suggestion, units_of_suggestion, points_of, drafts_of, replies_of, replies_of_unit,
          feedback_of, verdicts_of, steps_of, find_name, list_of_matter})
        expect_found_by_index(plan(sql, "demo", "one"));
    for (auto const sql : {find_raiser, find_said})
        expect_found_by_index(plan(sql, "demo", "one", "someone"));
    expect_found_by_index(plan(count_inducements, "demo"));
    expect_found_by_index(plan(list_inducements, "demo", 100, 50));
    expect_found_by_index(plan(list_of_year, "demo", 2026));
    for (auto const sql : {list_keys, list_outside})
        expect_found_by_index(plan(sql, "demo", 100, 50));
    for (auto const sql : {find_key, queries_of, visits_of, guests_of, outside_of})
        expect_found_by_index(plan(sql, "demo", "one"));
    for (auto const sql : {find_guest, find_look})
        expect_found_by_index(plan(sql, "demo", "one", "chen"));
    expect_found_by_index(plan(figures_of_year, "demo", 2026));
    expect_found_by_index(plan(owed_replies, "demo"));
}

} // namespace
} // namespace ztc::views::suggestions
