// SPDX-License-Identifier: Apache-2.0
#include "modules/publicity/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::publicity {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

NodeId const here{"here"}, elsewhere{"elsewhere"};

Piece piece(std::string id = "one")
{
    Piece out;
    out.id = {std::move(id)};
    out.node = here;
    out.published_on = day(3, 2);
    return out;
}

AddReprint reprint(Date on, std::optional<Link> link = {})
{
    return {.piece = {"one"},
            .outlet = {"示例日报"},
            .level = OutletLevel::city,
            .published_on = on,
            .link = std::move(link)};
}

TEST(publicity_rules, take_a_link_of_the_web_only)
{
    for (auto const* good : {"http://news.example/1", "https://a.example", "https://a.example?x=1",
                             "https://新闻.example/一"})
        EXPECT_EQ(code(rules::check_link(Link{good})), "") << good;
    for (auto const* bad : {"javascript:alert(1)", "ftp://a.example", "https://", "https:///path",
                            "https://localhost", "https://user@a.example/", "https://a.example/\"x",
                            "HTTPS//a.example", "a.example", "https://.example",
                            "https://a.example/<b>", "data:text/html,x"})
        EXPECT_EQ(code(rules::check_link(Link{bad})), "publicity.wrong_link") << bad;
    EXPECT_EQ(code(rules::check_link({})), "");
}

TEST(publicity_rules, know_a_headline_again_by_its_characters)
{
    auto const same = rules::normalised("代表进站，路灯亮了！ABC");
    for (auto const* other :
         {"代表进站 路灯亮了abc", "“代表进站”：路灯亮了ＡＢＣ", "《代表进站》——路灯亮了 Abc"})
        EXPECT_EQ(rules::normalised(other), same) << other;
    EXPECT_NE(rules::normalised("代表进站，路灯又亮了ABC"), same);
    EXPECT_EQ(rules::normalised("！！"), "！！") << "something is left of every headline";
}

TEST(publicity_rules, know_a_page_again_by_its_address)
{
    EXPECT_EQ(rules::normalised_link("https://News.Example/a/#top"),
              rules::normalised_link("http://news.example/a"));
    EXPECT_NE(rules::normalised_link("https://news.example/A"),
              rules::normalised_link("https://news.example/a"));
}

TEST(publicity_rules, let_only_the_body_keep_its_register)
{
    Actor const own{"demo", {"xu"}, {{Role::liaison_officer, here, {here}}}};
    Actor const other{"demo", {"sun"}, {{Role::liaison_officer, elsewhere, {elsewhere}}}};
    Actor const unit{"demo", {"li"}, {{Role::unit_clerk, here, {here}}}};
    EXPECT_EQ(code(rules::may_keep(piece(), own)), "");
    for (auto const& by : {other, unit})
        EXPECT_EQ(code(rules::may_keep(piece(), by)), "publicity.unknown");
    EXPECT_EQ(code(rules::may_keep({}, own)), "publicity.unknown");
}

TEST(publicity_rules, take_a_reprint_of_what_counts_from_its_day_on)
{
    auto const today = day(3, 10);
    EXPECT_EQ(code(rules::add_reprint(piece(), reprint(day(3, 2)), today)), "");
    EXPECT_EQ(code(rules::add_reprint(piece(), reprint(day(3, 1)), today)),
              "publicity.before_the_piece");
    EXPECT_EQ(code(rules::add_reprint(piece(), reprint(day(3, 11)), today)),
              "publicity.in_the_future");
    EXPECT_EQ(code(rules::add_reprint(piece(), reprint(day(3, 2), Link{"x"}), today)),
              "publicity.wrong_link");
    auto struck = piece(), joined = piece();
    struck.state = EntryState::struck;
    joined.joined_to = PieceId{"two"};
    EXPECT_EQ(code(rules::add_reprint(struck, reprint(day(3, 2)), today)), "publicity.is_struck");
    EXPECT_EQ(code(rules::add_reprint(joined, reprint(day(3, 2)), today)), "publicity.is_joined");
}

TEST(publicity_rules, join_two_that_count_and_neither_way_round)
{
    EXPECT_EQ(code(rules::join(piece(), piece("two"))), "");
    EXPECT_EQ(code(rules::join(piece(), piece())), "publicity.into_itself");
    auto joined = piece("two"), struck = piece("two"), holder = piece();
    joined.joined_to = PieceId{"three"};
    struck.state = EntryState::struck;
    holder.took_in = {{"three"}};
    EXPECT_EQ(code(rules::join(piece(), joined)), "publicity.is_joined");
    EXPECT_EQ(code(rules::join(piece(), struck)), "publicity.is_struck");
    EXPECT_EQ(code(rules::join(holder, piece("two"))), "publicity.took_in_others");
}

TEST(publicity_rules, strike_once_and_nothing_that_others_hang_on)
{
    using rules::Holds;
    auto one = piece();
    one.reprints[{"r"}] = {};
    EXPECT_EQ(code(rules::strike(one, {}, Holds::nothing)), "");
    EXPECT_EQ(code(rules::strike(one, {}, Holds::others)), "publicity.took_in_others");
    EXPECT_EQ(code(rules::strike(one, ReprintId{"r"}, Holds::others)), "");
    EXPECT_EQ(code(rules::strike(one, ReprintId{"q"}, Holds::nothing)),
              "publicity.unknown_reprint");
    one.reprints[{"r"}].state = EntryState::struck;
    EXPECT_EQ(code(rules::strike(one, ReprintId{"r"}, Holds::nothing)), "publicity.is_struck");
    one.state = EntryState::struck;
    EXPECT_EQ(code(rules::strike(one, {}, Holds::nothing)), "publicity.is_struck");
}

TEST(publicity_rules, name_each_deputy_once)
{
    EXPECT_EQ(code(rules::check_deputies({{"a"}, {"b"}})), "");
    EXPECT_EQ(code(rules::check_deputies({{"a"}, {"a"}})), "publicity.not_a_deputy");
    EXPECT_EQ(code(rules::check_deputies(std::vector<PersonId>(21))), "publicity.not_a_deputy");
}

} // namespace
} // namespace ztc::publicity
