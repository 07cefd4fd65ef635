// SPDX-License-Identifier: Apache-2.0
#include "views/publicity/view.hpp"

#include "modules/publicity/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/publicity/sql.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ztc::views::publicity {
namespace {

using namespace ztc::publicity;
using testing::words;

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

class PublicityView : public testing::FedView {
protected:
    View view() const override { return publicity::view(); }
    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        seen_by({"chen"}, {{Role::liaison_officer, {"here"}, {{"here"}}}});
    }
    void registered(std::string const& id, std::string const& print, Date on,
                    OutletLevel level = OutletLevel::district, std::string const& node = "here")
    {
        happened(PieceRegistered{.piece = {id},
                                 .node = {node},
                                 .within = {{"top"}, {node}},
                                 .headline = words("headline of " + id),
                                 .headline_print = print,
                                 .outlet = words("outlet"),
                                 .level = level,
                                 .published_on = on,
                                 .link = words("link"),
                                 .link_print = id,
                                 .snapshot = FileId{"picture"},
                                 .deputies = {{"zhou"}},
                                 .author = {},
                                 .registered_on = on});
    }
    void reprinted(std::string const& piece, std::string const& id, Date on)
    {
        happened(ReprintAdded{.piece = {piece},
                              .reprint = {id},
                              .outlet = words("another"),
                              .level = OutletLevel::national,
                              .published_on = on,
                              .link = {},
                              .link_print = {},
                              .snapshot = {},
                              .added_on = on});
    }
    /// pieces/reprints/struck/pieces that may be the same
    std::string figures()
    {
        auto const page = boost::json::parse(get("/publicity"));
        std::string out;
        for (auto const* name : {"pieces", "reprints", "struck", "with_twins"})
            out += std::to_string(page.at(name).as_int64()) + " ";
        return out;
    }
    std::size_t shown(std::map<std::string, std::string> const& query)
    {
        return boost::json::parse(get("/publicity", query)).at("entries").as_array().size();
    }
};
ZTC_ON_BOTH_ENGINES(PublicityView);

TEST_P(PublicityView, counts_pieces_and_reprints_apart_and_each_figure_opens_its_list)
{
    registered("one", "a", day(3, 2));
    registered("two", "b", day(3, 3), OutletLevel::city);
    reprinted("one", "r1", day(3, 4));
    reprinted("one", "r2", day(3, 5));
    registered("elsewhere", "c", day(3, 3), OutletLevel::city, "there");
    EXPECT_EQ(figures(), "2 2 0 0 ");
    EXPECT_EQ(shown({{"kind", "piece"}}), 2u);
    EXPECT_EQ(shown({{"kind", "reprint"}}), 2u);
    EXPECT_EQ(shown({{"kind", "piece"}, {"level", "city"}}), 1u);
    EXPECT_EQ(shown({{"from", "2026-03-04"}, {"until", "2026-03-04"}}), 1u);
    EXPECT_EQ(get("/publicity", {{"from", "2026-03-04"}, {"until", "2026-03-03"}}),
              "request.out_of_range");
    EXPECT_TRUE(shows_file({"one"}, {"picture"}, *this));
    EXPECT_FALSE(shows_file({"elsewhere"}, {"picture"}, *this));
    EXPECT_FALSE(shows_file({"one"}, {"other"}, *this));
}

TEST_P(PublicityView, shows_which_may_be_the_same_and_counts_one_of_them_once_joined)
{
    registered("one", "a", day(3, 2));
    registered("two", "a", day(3, 2));
    registered("three", "a", day(3, 3));
    reprinted("two", "r", day(3, 4));
    EXPECT_EQ(figures(), "3 1 0 2 ") << "another day is another matter";
    happened(PieceJoined{{"two"}, {"one"}, day(3, 5)});
    happened(PieceTookIn{{"one"}, {"two"}, day(3, 5)});
    EXPECT_EQ(figures(), "2 2 0 0 ");
    auto const page = boost::json::parse(get("/publicity", {{"kind", "reprint"}}));
    for (auto const& entry : page.at("entries").as_array())
        EXPECT_EQ(entry.at("piece").as_string(), "one");
}

TEST_P(PublicityView, counts_no_more_what_was_struck_and_still_says_why)
{
    registered("one", "a", day(3, 2));
    reprinted("one", "r1", day(3, 4));
    reprinted("one", "r2", day(3, 4));
    happened(EntryStruck{{"one"}, ReprintId{"r1"}, words("mistake"), day(3, 5)});
    EXPECT_EQ(figures(), "1 1 1 0 ");
    happened(EntryStruck{{"one"}, {}, words("all of it"), day(3, 5)});
    EXPECT_EQ(figures(), "0 0 3 0 ");
    auto const struck = get("/publicity", {{"state", "struck"}});
    EXPECT_NE(struck.find("words of mistake"), struck.npos) << "the first reason stays";
    EXPECT_NE(struck.find("words of all of it"), struck.npos);
}

TEST_P(PublicityView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_entries, "demo", "2026-03-02", "2026-05-02"));
    expect_found_by_index(plan(find_holder, "demo", "one", "picture"));
    expect_found_by_index(plan(list_bodies, "demo"));
}

} // namespace
} // namespace ztc::views::publicity
