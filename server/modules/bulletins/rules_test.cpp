// SPDX-License-Identifier: Apache-2.0
#include "modules/bulletins/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::bulletins {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

NodeId const here{"here"};
PersonId const wu{"wu"}, gao{"gao"}, xu{"xu"};

Bulletin bulletin(BulletinState state = BulletinState::drafted)
{
    Bulletin out;
    out.id = {"one"};
    out.node = here;
    out.from_on = day(1, 1);
    out.until_on = day(3, 31);
    out.state = state;
    out.written_by = {{wu}};
    return out;
}

std::vector<Figure> figures()
{
    using enum FigureKind;
    return {{receptions, 2, 3}, {visitors, 9}, {settled, 1, 2}, {raised, 4},
            {answered, 3, 4},   {done, 2, 3},  {pieces, 5},     {reprints, 7}};
}

TEST(bulletin_rules, know_when_a_period_begins_and_ends)
{
    using enum PeriodKind;
    auto const today = day(11, 30);
    EXPECT_EQ(*rules::period(quarter, day(4, 1), today), day(6, 30));
    EXPECT_EQ(*rules::period(half_year, day(7, 1), today), day(12, 31));
    EXPECT_EQ(*rules::period(year, day(1, 1), today), day(12, 31));
    for (auto const& [kind, from] : {std::pair{quarter, day(2, 1)},
                                     {quarter, day(4, 2)},
                                     {half_year, day(4, 1)},
                                     {year, day(7, 1)}})
        EXPECT_EQ(code(rules::period(kind, from, today)), "bulletins.wrong_period");
    EXPECT_EQ(code(rules::period(quarter, day(10, 1), day(9, 30))), "bulletins.not_begun");
}

TEST(bulletin_rules, let_a_second_person_approve_when_its_days_are_over)
{
    EXPECT_EQ(code(rules::approve(bulletin(), figures(), {gao}, day(4, 1))), "");
    EXPECT_EQ(code(rules::approve(bulletin(), figures(), {gao}, day(3, 31))), "bulletins.not_over");
    EXPECT_EQ(code(rules::approve(bulletin(), figures(), {wu}, day(4, 1))),
              "bulletins.second_person");
    EXPECT_EQ(code(rules::approve(bulletin(), figures(), {xu, wu}, day(4, 1))),
              "bulletins.second_person")
        << "who stands in for the writer is no second person";
    auto revised = bulletin();
    revised.written_by.push_back({gao});
    EXPECT_EQ(code(rules::approve(revised, figures(), {gao}, day(4, 1))),
              "bulletins.second_person");
    EXPECT_EQ(code(rules::approve(bulletin(BulletinState::approved), figures(), {gao}, day(4, 1))),
              "bulletins.not_a_draft");
}

TEST(bulletin_rules, freeze_every_figure_once_and_none_that_cannot_be)
{
    auto const refused = [](std::vector<Figure> wrong) {
        return code(rules::approve(bulletin(), wrong, {gao}, day(4, 1))) ==
               "bulletins.figures_incomplete";
    };
    auto twice = figures(), missing = figures(), below = figures(), more = figures();
    twice.back().kind = FigureKind::pieces;
    missing.pop_back();
    below.front().n = -1;
    more.front().n = 4;
    for (auto const& wrong : {twice, missing, below, more, std::vector<Figure>{}})
        EXPECT_TRUE(refused(wrong));
}

TEST(bulletin_rules, go_one_way)
{
    using enum BulletinState;
    EXPECT_EQ(code(rules::publish(bulletin(approved))), "");
    for (auto const state : {drafted, published, withdrawn})
        EXPECT_EQ(code(rules::publish(bulletin(state))), "bulletins.not_approved");
    for (auto const state : {drafted, approved, published})
        EXPECT_EQ(code(rules::withdraw(bulletin(state))), "");
    EXPECT_EQ(code(rules::withdraw(bulletin(withdrawn))), "bulletins.is_withdrawn");
    EXPECT_EQ(code(rules::revise(bulletin(published))), "bulletins.not_a_draft");
}

TEST(bulletin_rules, are_for_whoever_has_the_right_at_its_body)
{
    Actor const clerk{"demo", wu, {{Role::committee_clerk, here, {here}}}};
    Actor const director{"demo", gao, {{Role::committee_director, here, {here}}}};
    Actor const far{"demo", xu, {{Role::committee_director, {"far"}, {{"far"}}}}};
    EXPECT_EQ(code(rules::may(bulletin(), Right::keep_publicity, clerk)), "");
    EXPECT_EQ(code(rules::may(bulletin(), Right::approve_publicity, clerk)), "bulletins.unknown");
    EXPECT_EQ(code(rules::may(bulletin(), Right::approve_publicity, director)), "");
    EXPECT_EQ(code(rules::may(bulletin(), Right::approve_publicity, far)), "bulletins.unknown");
    EXPECT_EQ(code(rules::may({}, Right::keep_publicity, clerk)), "bulletins.unknown");
}

} // namespace
} // namespace ztc::bulletins
