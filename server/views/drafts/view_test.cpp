// SPDX-License-Identifier: Apache-2.0
#include "views/drafts/view.hpp"

#include "views/drafts/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::drafts {
namespace {

class DraftsView : public testing::FedView {
protected:
    View view() const override { return drafts::view(); }
};
ZTC_ON_BOTH_ENGINES(DraftsView);

TEST_P(DraftsView, is_found_without_walking_through_any_table)
{
    for (auto const sql :
         {list_mine, list_revisions, list_joined, find_draft, find_matter, find_name})
        expect_found_by_index(plan(sql, "demo", "one"));
    for (auto const sql : {list_to_sign, list_evidence, list_opinions, list_comments,
                           list_cosigners, list_linked, list_questions})
        expect_few_found_by_index(plan(sql, "demo", "one"));
    for (auto const sql : {list_shared, list_filed}) expect_found_by_index(plan(sql, "demo"));
    expect_found_by_index(plan(list_matters, "demo", "2026-01-01"));
    expect_found_by_index(plan(find_revision, "demo", "one", 1));
}

} // namespace
} // namespace ztc::views::drafts
