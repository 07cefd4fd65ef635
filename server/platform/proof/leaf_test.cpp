// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/leaf.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/words_for_tests.hpp"

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

std::string spoiled(std::string_view what, std::string_view with)
{
    return replaced(sample_text(), what, with);
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
                             spoiled("leaf/v1", "leaf/v2"),
                             spoiled("leaf/v1", "leaf/v1 "),
                             spoiled("\n", "\r\n"),
                             spoiled("kind matters.raised\n", ""),
                             spoiled("matters.raised", "raised"),
                             spoiled("matters.raised", "Matters.raised"),
                             spoiled("matters.raised", "matters..raised"),
                             spoiled("matters.raised", ".raised"),
                             spoiled("matters.raised", "matters."),
                             spoiled("kind ", "kind  "),
                             spoiled("2026-11-24", "2026-11-31"),
                             spoiled("2026-11-24", "2026-1-24"),
                             spoiled("2026-11-24", "2026/11/24"),
                             spoiled("2026-11-24", "2026-11-2a"),
                             spoiled("2026-11-24", "0000-11-24"),
                             spoiled("day 2026-11-24", "time 1700012345"),
                             spoiled("xyz", "xy"),
                             spoiled("xyz", "xyzz"),
                             spoiled("xyz", "xy1"),
                             spoiled("xyz", "xyZ"),
                             spoiled("prev -", "prev"),
                             spoiled("prev -", "prev 01"),
                             spoiled("prev -", "prev -1"),
                             spoiled("prev -", "prev 18446744073709551616"),
                             spoiled("prev -", "prev - "),
                             spoiled("unit", "aanit"),
                             spoiled("unit", "Unit"),
                             spoiled("unit", "un-it"),
                             spoiled("unit", std::string(33, 'u')),
                             spoiled("pub unit", "pub  unit"),
                             spoiled("unit water bureau", "unit"),
                             spoiled("water bureau", ""),
                             spoiled("water bureau", " water"),
                             spoiled("water bureau", "water "),
                             spoiled("water bureau", "水务局"),
                             spoiled("water bureau", "water\tbureau"),
                             spoiled("water bureau", std::string_view("water\0bureau", 12)),
                             spoiled("pub unit", "pub answer_due_on"),
                             spoiled(com, com + com),
                             spoiled("com actor", "com zactor"),
                             spoiled("=\n", "\n"),
                             spoiled("=\n", "==\n"),
                             spoiled("com actor", "com Actor"),
                             spoiled("com actor ", "com actor"),
                             spoiled("pub unit", "com unit"),
                             spoiled("water bureau", std::string(4096, 'w'))}) {
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
