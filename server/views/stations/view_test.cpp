// SPDX-License-Identifier: Apache-2.0
#include "views/stations/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/stations/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/stations/sql.hpp"

#include <gtest/gtest.h>

namespace ztc::views::stations {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

NodeId const top{"top"}, east{"east"}, west{"west"}, plum{"plum"};

class StationsView : public testing::FedView {
protected:
    View view() const override { return stations::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        on(day(3, 2));
        added(east, organisation::NodeKind::station, {top, east});
        added(west, organisation::NodeKind::station, {top, west});
        added(plum, organisation::NodeKind::community, {top, east, plum});
    }
    void added(NodeId const& node, organisation::NodeKind kind, std::vector<NodeId> within)
    {
        organisation::NodeAdded event{};
        event.node = node;
        event.kind = kind;
        event.within = std::move(within);
        event.name.ref = node.text;
        happened(event);
    }
    void planned(std::string const& id, NodeId const& station, Date held_on)
    {
        receptions::Planned event{};
        event.reception = {id};
        event.station = station;
        event.held_on = event.notice_on = held_on;
        happened(event);
    }
    void came(std::string const& reception, Date came_on)
    {
        receptions::VisitorCame event{};
        event.reception = {reception};
        event.came_on = came_on;
        happened(event);
    }
    void held(std::string const& reception, Date held_on, std::int64_t visitors)
    {
        receptions::Held event{};
        event.reception = {reception};
        event.held_on = event.closed_on = held_on;
        event.visitors = visitors;
        happened(event);
    }
    void raised(std::string const& id, std::vector<std::string> about)
    {
        matters::MatterRaised event{};
        event.matter = {id};
        event.number = "2026-" + id;
        event.accept_due_on = day(3, 4);
        event.community = plum;
        event.within = {top, east, plum};
        event.about = std::move(about);
        happened(event);
    }
    void answered(std::string const& id, Date answered_on)
    {
        matters::MatterAnswered event{};
        event.matter = {id};
        event.answered_on = answered_on;
        happened(event);
    }
    std::vector<std::string> silent(Date latest)
    {
        std::vector<std::string> out;
        for (auto const& one : silences(tables(), latest))
            out.push_back(one.station.text + " " + format_date(one.since));
        return out;
    }
    std::int64_t amount(std::string const& kind)
    {
        return tables().number("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM "
                               "view_stations_act WHERE station = 'east' AND kind = $1",
                               kind);
    }
    using Lines = std::vector<std::string>;
};
ZTC_ON_BOTH_ENGINES(StationsView);

TEST_P(StationsView, counts_each_visitor_once_and_no_empty_day)
{
    planned("one", east, day(3, 10));
    came("one", day(3, 10));
    came("one", day(3, 10));
    held("one", day(3, 10), 5);
    EXPECT_EQ(amount("met"), 5) << "two by name, three counted";
    planned("two", east, day(3, 20));
    held("two", day(3, 20), 0);
    EXPECT_EQ(amount("met"), 5);
    EXPECT_EQ(silent(day(3, 10)), (Lines{"west 2026-03-02", "east 2026-03-10"}))
        << "nobody came on the 20th";
}

TEST_P(StationsView, counts_answers_at_the_station_of_the_community_and_no_complaint)
{
    raised("1", {});
    raised("2", {"somebody"});
    answered("1", day(3, 12));
    answered("2", day(3, 15));
    EXPECT_EQ(amount("answered"), 1);
    EXPECT_EQ(silent(day(3, 12)), (Lines{"west 2026-03-02", "east 2026-03-12"}));
}

TEST_P(StationsView, names_a_silence_until_it_was_told_and_again_after_the_next)
{
    ztc::stations::SilenceTold told{};
    told.station = west;
    told.since = day(3, 2);
    told.told_on = day(4, 1);
    happened(told);
    EXPECT_EQ(silent(day(4, 1)), (Lines{"east 2026-03-02"}));
    planned("one", west, day(4, 2));
    came("one", day(4, 2));
    EXPECT_EQ(silent(day(4, 2)), (Lines{"east 2026-03-02", "west 2026-04-02"}));
    organisation::NodeClosed closed{};
    closed.node = west;
    closed.closed_on = day(4, 3);
    happened(closed);
    EXPECT_EQ(silent(day(5, 2)), (Lines{"east 2026-03-02"})) << "closed: nobody waits for it";
}

TEST_P(StationsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_acts, "demo", "east", "2026-03-02"));
    expect_found_by_index(plan(list_silences, "2026-03-02"));
}

} // namespace
} // namespace ztc::views::stations
