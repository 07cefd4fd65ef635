// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/leaf.hpp"

#include "kernel/encoding.hpp"

#include <gtest/gtest.h>

namespace ztc::proof {
namespace {

constexpr std::string_view subject = "abcdefghijklmnopqrstuvwxyz";

Leaf sample()
{
    using namespace std::chrono_literals;
    return {.kind = "matters.raised",
            .day = 2026y / 11 / 24,
            .subject = std::string(subject),
            .prev = {},
            .pub = {{"answer_due_on", "2027-02-24"}, {"unit", "water bureau"}},
            .com = {{"text", sha256("t")}, {"actor", sha256("a")}}};
}

std::string sample_text()
{
    return write_leaf(sample()).value();
}

std::string code_of(auto const& result)
{
    return result ? "" : result.error().code;
}

std::string replaced(std::string_view what, std::string_view with)
{
    auto text = sample_text();
    auto const at = text.find(what);
    ZTC_ENSURE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

TEST(Leaf, is_written_in_one_fixed_order)
{
    EXPECT_EQ(sample_text(), "ztc/leaf/v1\nkind matters.raised\nday 2026-11-24\n"
                             "subject abcdefghijklmnopqrstuvwxyz\nprev -\n"
                             "pub answer_due_on 2027-02-24\npub unit water bureau\n"
                             "com actor " +
                                 to_base64(sha256("a")) +
                                 "\n"
                                 "com text " +
                                 to_base64(sha256("t")) + "\n");
}

TEST(Leaf, is_read_back_as_it_was_written)
{
    auto leaf = sample();
    EXPECT_EQ(parse_leaf(write_leaf(leaf).value()).value(), leaf);
    leaf.prev = 11873;
    leaf.pub.clear();
    EXPECT_EQ(parse_leaf(write_leaf(leaf).value()).value(), leaf);
    leaf.com.clear();
    leaf.prev = 0;
    EXPECT_EQ(parse_leaf(write_leaf(leaf).value()).value(), leaf);
}

TEST(Leaf, is_refused_in_every_other_spelling)
{
    auto const good = sample_text();
    auto const com = "com actor " + to_base64(sha256("a")) + "\n";
    for (auto const& text : {std::string(),
                             good.substr(0, good.size() - 1),
                             good + "\n",
                             good + "x",
                             replaced("leaf/v1", "leaf/v2"),
                             replaced("leaf/v1", "leaf/v1 "),
                             replaced("\n", "\r\n"),
                             replaced("kind matters.raised\n", ""),
                             replaced("matters.raised", "raised"),
                             replaced("matters.raised", "Matters.raised"),
                             replaced("matters.raised", "matters..raised"),
                             replaced("matters.raised", ".raised"),
                             replaced("matters.raised", "matters."),
                             replaced("kind ", "kind  "),
                             replaced("2026-11-24", "2026-11-31"),
                             replaced("2026-11-24", "2026-1-24"),
                             replaced("2026-11-24", "2026/11/24"),
                             replaced("2026-11-24", "2026-11-2a"),
                             replaced("2026-11-24", "0000-11-24"),
                             replaced("day 2026-11-24", "time 1700012345"),
                             replaced("xyz", "xy"),
                             replaced("xyz", "xyzz"),
                             replaced("xyz", "xy1"),
                             replaced("xyz", "xyZ"),
                             replaced("prev -", "prev"),
                             replaced("prev -", "prev 01"),
                             replaced("prev -", "prev -1"),
                             replaced("prev -", "prev 18446744073709551616"),
                             replaced("prev -", "prev - "),
                             replaced("unit", "aanit"),
                             replaced("unit", "Unit"),
                             replaced("unit", "un-it"),
                             replaced("unit", std::string(33, 'u')),
                             replaced("pub unit", "pub  unit"),
                             replaced("unit water bureau", "unit"),
                             replaced("water bureau", ""),
                             replaced("water bureau", " water"),
                             replaced("water bureau", "water "),
                             replaced("water bureau", "水务局"),
                             replaced("water bureau", "water\tbureau"),
                             replaced("water bureau", std::string_view("water\0bureau", 12)),
                             replaced("pub unit", "pub answer_due_on"),
                             replaced(com, com + com),
                             replaced("com actor", "com zactor"),
                             replaced("=\n", "\n"),
                             replaced("=\n", "==\n"),
                             replaced("com actor", "com Actor"),
                             replaced("com actor ", "com actor"),
                             replaced("pub unit", "com unit"),
                             replaced("water bureau", std::string(4096, 'w'))}) {
        EXPECT_EQ(code_of(parse_leaf(text)), "proof.bad_leaf") << text;
    }
}

TEST(Leaf, is_not_written_when_a_member_breaks_the_rules)
{
    auto leaf = sample();
    leaf.pub["unit"] = "水务局";
    EXPECT_EQ(code_of(write_leaf(leaf)), "proof.bad_leaf");
    leaf = sample();
    leaf.pub["two\nlines"] = "x";
    EXPECT_EQ(code_of(write_leaf(leaf)), "proof.bad_leaf");
    leaf = sample();
    leaf.subject = "2026-000123";
    EXPECT_EQ(code_of(write_leaf(leaf)), "proof.bad_leaf");
    leaf = sample();
    leaf.pub["note"] = std::string(leaf_size_max, 'x');
    EXPECT_EQ(code_of(write_leaf(leaf)), "proof.bad_leaf");
}

/// Computed by another program: python's hashlib over the bytes that the format names.
TEST(Commitment, is_the_hash_of_salt_and_measured_field_and_value)
{
    Salt salt;
    for (std::size_t i = 0; i < salt.size(); ++i) salt[i] = static_cast<unsigned char>(i);
    EXPECT_EQ(hex(bytes_of(commit(salt, "text", "停水三天"))),
              "ed5a2fbd98fe4316eace085c87e5c4d0a91ffb24cd08f8736d2f02e4e05c6840");
}

TEST(Commitment, changes_with_salt_field_and_value_and_where_one_ends)
{
    Salt const salt{};
    auto const committed = commit(salt, "text", "abc");
    EXPECT_NE(commit(Salt{1}, "text", "abc"), committed);
    EXPECT_NE(commit(salt, "texta", "bc"), committed);
    EXPECT_NE(commit(salt, "text", "abd"), committed);
}

} // namespace
} // namespace ztc::proof
