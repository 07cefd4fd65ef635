// SPDX-License-Identifier: Apache-2.0
#include "views/commitments/view.hpp"

#include "modules/commitments/events.hpp"
#include "modules/suggestions/events.hpp"
#include "views/commitments/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gmock/gmock.h>

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
    for (auto const sql : {list_of_unit, figures_of_suggestion})
        expect_found_by_index(plan(sql, "demo", "one"));
    expect_found_by_index(plan(figures_from, "demo", "2026-01-01", "2027-01-01"));
}

TEST_P(CommitmentsView, counts_as_kept_only_what_was_delivered_by_the_first_day)
{
    namespace promised = ztc::commitments;
    constexpr auto day = [](unsigned month) {
        return Date{std::chrono::year{2026} / static_cast<int>(month) / 1};
    };
    auto const made = [&](std::string id, unsigned month) {
        happened(promised::Made{.commitment = {std::move(id)},
                                .suggestion = {"pumps"},
                                .unit = {"water"},
                                .signatories = {},
                                .seats = {},
                                .ask = 1,
                                .words = {"words", ""},
                                .owner = {"owner", ""},
                                .made_on = day(1),
                                .due_on = day(month),
                                .rate_within = {}});
    };
    made("kept", 3);
    made("late", 3);
    made("put_off", 4);
    made("overdue", 5);
    made("ahead", 12);
    happened(promised::Delivered{{"kept"}, {"w", ""}, {}, day(3), {}});
    happened(promised::Delivered{{"late"}, {"w", ""}, {}, day(4), {}});
    happened(promised::Slipped{{"put_off"}, day(12), {"w", ""}, day(4)});
    on(Date{std::chrono::year{2026} / 11 / 24});
    auto const figures = get("/commitment_figures");
    EXPECT_THAT(figures, ::testing::HasSubstr(R"({"n":1,"of":4,"late":1,"slipped":1,"ahead":1})"));
}

} // namespace
} // namespace ztc::views::commitments
