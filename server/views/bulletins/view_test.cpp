// SPDX-License-Identifier: Apache-2.0
#include "views/bulletins/view.hpp"

#include "modules/bulletins/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/publicity/events.hpp"
#include "modules/receptions/events.hpp"
#include "views/bulletins/page_counted.hpp"
#include "views/bulletins/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::bulletins {
namespace {

using testing::words;

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

class BulletinsView : public testing::FedView {
protected:
    View view() const override { return bulletins::view(); }
    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        on(day(2, 2));
        done_by({"wu"});
        seen_by({"gao"}, {{Role::committee_director, {"here"}, {{"here"}, {"station"}}}});
        happened(ztc::bulletins::Drafted{.bulletin = {"one"},
                                         .node = {"here"},
                                         .within = {{"top"}, {"here"}},
                                         .kind = PeriodKind::quarter,
                                         .from_on = day(1, 1),
                                         .until_on = day(3, 31),
                                         .title = words("title"),
                                         .introduction = words("introduction"),
                                         .drafted_on = day(2, 2)});
    }
    std::vector<NodeId> const below{{"top"}, {"here"}, {"station"}};

    void planned(std::string const& id, Date on, std::vector<NodeId> within)
    {
        ztc::receptions::Planned event{};
        event.reception = {id};
        event.station = {"station"};
        event.within = std::move(within);
        event.held_on = event.notice_on = on;
        event.deputies = {{"zhou"}};
        happened(event);
    }
    void held(std::string const& id, std::int64_t visitors)
    {
        ztc::receptions::Held event{};
        event.reception = {id};
        event.station = {"station"};
        event.held_on = event.closed_on = day(2, 10);
        event.visitors = visitors;
        happened(event);
    }
    void heard(std::string const& reception, std::string const& id)
    {
        ztc::receptions::PointRecorded event{};
        event.reception = {reception};
        event.point = {id};
        event.words = words("said");
        event.heard_on = day(2, 10);
        happened(event);
    }
    void raised(std::string const& id, std::vector<std::string> about = {})
    {
        ztc::matters::MatterRaised event{};
        event.matter = {id};
        event.number = "2026-" + id;
        event.within = below;
        event.title = event.text = words("private");
        event.accept_due_on = day(3, 1);
        if (!about.empty()) event.about = std::move(about);
        happened(event);
    }
    void answered(std::string const& id, ztc::matters::AnswerOutcome outcome)
    {
        ztc::matters::MatterAnswered event{};
        event.matter = {id};
        event.outcome = outcome;
        event.text = words("answer");
        event.answered_on = day(2, 20);
        happened(event);
    }
    void ran(std::string const& id, Date on)
    {
        ztc::publicity::PieceRegistered event{};
        event.piece = {id};
        event.node = {"station"};
        event.within = below;
        event.headline = words("headline of " + id);
        event.outlet = words("outlet");
        event.published_on = event.registered_on = on;
        happened(event);
    }
    void reprinted(std::string const& piece, std::string const& id)
    {
        ztc::publicity::ReprintAdded event{};
        event.piece = {piece};
        event.reprint = {id};
        event.outlet = words("another");
        event.published_on = event.added_on = day(3, 5);
        happened(event);
    }
    /// Each as "n" or "n/of", in their order.
    std::string figures()
    {
        std::string out;
        auto const page = *bulletin_page({"one"}, *this);
        for (auto const& one : page.figures)
            out += std::to_string(one.n) + (one.of ? "/" + std::to_string(*one.of) : "") + " ";
        return out;
    }
    void approved()
    {
        auto const page = *bulletin_page({"one"}, *this);
        happened(ztc::bulletins::Approved{{"one"}, page.figures, page.counted_until, day(4, 1)});
    }
    void a_quarter()
    {
        planned("r1", day(2, 10), below);
        planned("r2", day(2, 11), below);
        planned("r3", day(4, 1), below);
        planned("r4", day(2, 12), {{"top"}, {"elsewhere"}});
        held("r1", 5);
        heard("r1", "p1");
        heard("r1", "p2");
        happened(ztc::receptions::PointAnswered{{"r1"}, {"p1"}, words("told"), day(2, 10)});
        for (auto const* id : {"m1", "m2", "m3"}) raised(id);
        answered("m1", ztc::matters::AnswerOutcome::done);
        answered("m2", ztc::matters::AnswerOutcome::planned);
        ran("a1", day(3, 2));
        ran("a2", day(4, 2));
        reprinted("a1", "a1r");
    }
};
ZTC_ON_BOTH_ENGINES(BulletinsView);

TEST_P(BulletinsView, counts_its_days_and_what_lies_below_its_body_with_denominators)
{
    EXPECT_EQ(figures(), "0/0 0 0/0 0 0/0 0/0 0 0 ");
    a_quarter();
    EXPECT_EQ(figures(), "1/2 5 1/2 3 2/3 1/2 1 1 ");
    happened(ztc::matters::MatterWithdrawn{{"m3"}, {}, day(2, 21)});
    ztc::matters::MatterReopened again{};
    again.matter = {"m1"};
    again.reopened_on = again.answer_due_on = day(2, 22);
    happened(again);
    EXPECT_EQ(figures(), "1/2 5 1/2 3 1/2 0/1 1 1 ") << "a withdrawn one is owed no answer";
    ztc::receptions::Moved moved{};
    moved.reception = {"r3"};
    moved.held_on = moved.notice_on = moved.was_on = day(3, 30);
    moved.reason = words("moved");
    happened(moved);
    EXPECT_EQ(figures().substr(0, 4), "1/3 ");
    ztc::receptions::Cancelled cancelled{};
    cancelled.reception = {"r2"};
    cancelled.held_on = cancelled.cancelled_on = day(2, 11);
    cancelled.reason = words("cancelled");
    happened(cancelled);
    EXPECT_EQ(figures().substr(0, 4), "1/2 ");
}

TEST_P(BulletinsView, opens_each_figure_into_the_facts_that_it_counts)
{
    a_quarter();
    raised("m4", {"zhou"});
    auto const page = *bulletin_page({"one"}, *this);
    for (auto const& figure : page.figures) {
        std::int64_t n = 0, of = 0;
        for (auto const& fact : page.facts) {
            if (std::ranges::count(fact.figures, figure.kind) > 0)
                n += figure.kind == FigureKind::visitors ? *fact.visitors : 1;
            of += std::ranges::count(fact.among, figure.kind);
        }
        EXPECT_EQ(n, figure.n);
        EXPECT_EQ(of, figure.of.value_or(0));
    }
    auto const is_of = [&](std::string const& subject) {
        return *std::ranges::find(page.facts, subject, &Fact::subject);
    };
    EXPECT_EQ(is_of("a1").words, "words of headline of a1");
    EXPECT_EQ(is_of("m1").number, "2026-m1");
    EXPECT_FALSE(is_of("m4").number) << "whom it complains of might read it";
}

TEST_P(BulletinsView, keeps_the_figures_and_lists_of_an_approved_one)
{
    a_quarter();
    auto const before = figures();
    auto const facts = bulletin_page({"one"}, *this)->facts.size();
    approved();
    ran("a3", day(3, 3));
    raised("m5");
    happened(ztc::publicity::EntryStruck{{"a1"}, {}, words("mistake"), day(4, 2)});
    EXPECT_EQ(figures(), before);
    auto const page = *bulletin_page({"one"}, *this);
    EXPECT_EQ(page.facts.size(), facts);
    EXPECT_TRUE(std::ranges::find(page.facts, "a1", &Fact::subject) != page.facts.end());
}

TEST_P(BulletinsView, lets_nobody_approve_other_figures_than_those_of_now)
{
    a_quarter();
    auto const page = *bulletin_page({"one"}, *this);
    auto const checked = [&](std::vector<Figure> const& figures, std::int64_t until) {
        return check_figures({"one"}, figures, until, *this).has_value();
    };
    EXPECT_TRUE(checked(page.figures, page.counted_until));
    EXPECT_FALSE(checked(page.figures, page.counted_until - 1)) << "its list would lack one";
    auto others = page.figures;
    ++others.back().n;
    EXPECT_FALSE(checked(others, page.counted_until));
    ran("a3", day(3, 3));
    EXPECT_FALSE(checked(page.figures, page.counted_until)) << "something happened meanwhile";
}

TEST_P(BulletinsView, joins_and_strikes_as_the_register_does)
{
    ran("a1", day(3, 2));
    ran("a2", day(3, 2));
    reprinted("a2", "a2r");
    EXPECT_TRUE(figures().ends_with(" 2 1 "));
    happened(ztc::publicity::PieceJoined{{"a2"}, {"a1"}, day(3, 6)});
    EXPECT_TRUE(figures().ends_with(" 1 2 "));
    happened(ztc::publicity::EntryStruck{
        {"a2"}, ztc::publicity::ReprintId{"a2r"}, words("mistake"), day(3, 7)});
    EXPECT_TRUE(figures().ends_with(" 1 1 "));
    happened(ztc::publicity::EntryStruck{{"a2"}, {}, words("mistake"), day(3, 7)});
    EXPECT_TRUE(figures().ends_with(" 1 0 "));
}

TEST_P(BulletinsView, is_for_its_body_until_it_is_published)
{
    EXPECT_TRUE(published(*this).empty());
    EXPECT_FALSE(published_one({"one"}, *this));
    on(day(4, 1));
    EXPECT_TRUE(bulletin_page({"one"}, *this)->may_approve);
    approved();
    happened(ztc::bulletins::Published{{"one"}, day(4, 2)});
    EXPECT_EQ(published(*this).size(), 1u);
    EXPECT_EQ(published_one({"one"}, *this)->introduction, "words of introduction");
    happened(ztc::bulletins::Withdrawn{{"one"}, words("mistake"), day(4, 3)});
    EXPECT_TRUE(published(*this).empty());
    EXPECT_EQ(published_one({"one"}, *this)->line.state, BulletinState::withdrawn);
    seen_by({"sun"}, {{Role::liaison_officer, {"elsewhere"}, {{"elsewhere"}}}});
    EXPECT_EQ(bulletin_page({"one"}, *this).error().code, "bulletins.unknown");
}

TEST_P(BulletinsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_facts, "demo", "2026-01-01", "2026-03-31"));
    expect_found_by_index(plan(list_bodies, "demo"));
    expect_found_by_index(plan(find_bulletin, "demo", "one"));
    expect_found_by_index(plan(list_bulletins, "demo"));
}

} // namespace
} // namespace ztc::views::bulletins
