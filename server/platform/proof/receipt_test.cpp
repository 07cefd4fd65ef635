// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/receipt.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/trees_for_tests.hpp"
#include "platform/proof/words_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::proof {
namespace {

/// A log of 40 leaves in which ours is number 17, and the receipt for it.
class AReceipt : public testing::Test {
protected:
    SigningKey key = SigningKey::from_seed("log.example/street", std::string(32, 'k')).value();
    Salt salt{1, 2, 3};
    Leaf leaf{.kind = "matters.raised",
              .day = std::chrono::year{2026} / 11 / 24,
              .subject = std::string(26, 'a'),
              .prev = {},
              .pub = {},
              .com = {{"text", commit(salt, "text", "停水三天")},
                      {"place", commit(salt, "place", "3栋")}}};
    Receipt receipt = make();

    Receipt make()
    {
        auto const text = write_leaf(leaf).value();
        auto leaves = sample_leaves(40);
        leaves[17] = leaf_hash(text);
        RecursiveTree tree(leaves);
        return {text,
                {{"text", {salt, "停水三天"}}},
                17,
                tree.path(17, 40),
                sign_checkpoint(40, tree.root(40), key)};
    }

    std::string verdict(Texts const& expected = {})
    {
        return code_of(verify_receipt(write_receipt(receipt), key.verifier(), expected));
    }
};

TEST_F(AReceipt, attests_leaf_place_head_and_the_texts_it_opens)
{
    auto const attested =
        verify_receipt(write_receipt(receipt), key.verifier(), {{"text", "停水三天"}});
    ASSERT_TRUE(attested);
    EXPECT_EQ(attested->leaf, leaf);
    EXPECT_EQ(attested->index, 17u);
    EXPECT_EQ(attested->head.size, 40u);
    EXPECT_EQ(attested->opened, (Texts{{"text", "停水三天"}}));
}

TEST_F(AReceipt, is_read_back_as_it_was_written)
{
    EXPECT_EQ(parse_receipt(write_receipt(receipt)).value(), receipt);
}

TEST_F(AReceipt, attests_the_leaf_even_when_it_opens_nothing)
{
    receipt.open.clear();
    auto const attested = verify_receipt(write_receipt(receipt), key.verifier());
    ASSERT_TRUE(attested);
    EXPECT_TRUE(attested->opened.empty());
}

TEST_F(AReceipt, without_its_leaf_is_verified_with_the_leaf_at_hand)
{
    auto const text = *receipt.leaf;
    receipt.leaf.reset();
    receipt.open.clear();
    EXPECT_EQ(verdict(), "proof.leaf_missing");
    auto const written = write_receipt(receipt);
    EXPECT_EQ(written.find("extra"), std::string::npos);
    EXPECT_EQ(code_of(verify_receipt_of(written, text, key.verifier())), "");
    EXPECT_EQ(code_of(verify_receipt_of(written, text + "x", key.verifier())), "proof.not_in_tree");
}

TEST_F(AReceipt, is_refused_when_its_leaf_was_changed)
{
    receipt.leaf = replaced(*receipt.leaf, "2026-11-24", "2026-11-25");
    EXPECT_EQ(verdict(), "proof.not_in_tree");
}

TEST_F(AReceipt, is_refused_at_another_place_or_with_another_proof)
{
    receipt.index = 16;
    EXPECT_EQ(verdict(), "proof.not_in_tree");
    receipt.index = 40;
    EXPECT_EQ(verdict(), "proof.not_in_tree");
    receipt.index = 17;
    receipt.proof[2][5] ^= 1;
    EXPECT_EQ(verdict(), "proof.not_in_tree");
    receipt.proof.clear();
    EXPECT_EQ(verdict(), "proof.not_in_tree");
}

TEST_F(AReceipt, is_refused_under_a_head_that_the_log_did_not_sign)
{
    auto const other = SigningKey::from_seed("log.example/street", std::string(32, 'o')).value();
    EXPECT_EQ(code_of(verify_receipt(write_receipt(receipt), other.verifier())),
              "proof.not_signed");
    receipt.checkpoint = replaced(receipt.checkpoint, "\n40\n", "\n41\n");
    EXPECT_EQ(verdict(), "proof.bad_signature");
}

TEST_F(AReceipt, is_refused_when_the_head_is_of_another_tree)
{
    receipt.checkpoint = sign_checkpoint(40, RecursiveTree(sample_leaves(40)).root(40), key);
    EXPECT_EQ(verdict(), "proof.not_in_tree");
}

TEST_F(AReceipt, is_refused_when_its_text_or_salt_was_changed)
{
    receipt.open["text"].text = "停水三十天";
    EXPECT_EQ(verdict(), "proof.text_differs");
    receipt.open["text"] = {Salt{9}, "停水三天"};
    EXPECT_EQ(verdict(), "proof.text_differs");
}

TEST_F(AReceipt, is_refused_when_a_text_is_shown_under_another_member)
{
    receipt.open["place"] = receipt.open["text"];
    EXPECT_EQ(verdict(), "proof.text_differs");
    receipt.open.erase("place");
    receipt.open["promise"] = receipt.open["text"];
    EXPECT_EQ(verdict(), "proof.opening_unknown");
}

TEST_F(AReceipt, names_the_member_whose_text_is_not_the_expected_one)
{
    auto const answer =
        verify_receipt(write_receipt(receipt), key.verifier(), {{"text", "another"}});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), refuse("proof.text_differs", "/open/text"));
    EXPECT_EQ(verdict({{"place", "3栋"}}), "proof.not_opened");
}

TEST_F(AReceipt, is_refused_when_the_tree_holds_something_that_is_no_leaf)
{
    auto const odd = std::string("not a leaf\n");
    auto leaves = sample_leaves(40);
    leaves[17] = leaf_hash(odd);
    RecursiveTree tree(leaves);
    receipt = {odd, {}, 17, tree.path(17, 40), sign_checkpoint(40, tree.root(40), key)};
    EXPECT_EQ(verdict(), "proof.bad_leaf");
}

TEST_F(AReceipt, is_refused_as_malformed_for_every_departure_from_the_format)
{
    auto const good = write_receipt(receipt);
    auto const extra = good.substr(good.find("extra "), good.find("index") - good.find("extra "));
    auto const with_extra = [&](std::string const& json) {
        return replaced(good, extra, "extra " + base64(json) + "\n");
    };
    for (auto const& text : {std::string(),
                             replaced(good, "@v1", "@v2"),
                             "\n" + good,
                             replaced(good, "index 17", "index 017"),
                             replaced(good, "index 17", "index"),
                             replaced(good, "index 17", "index -1"),
                             replaced(good, "index 17\n", ""),
                             replaced(good, "index 17", "index 17 "),
                             replaced(good, extra, extra + extra),
                             replaced(good, "extra ", "extra  "),
                             replaced(good, "\n\nlog", "\nlog"),
                             good + "\n",
                             good.substr(0, good.size() - 1),
                             replaced(good, "=\n\n", "\n\n"),
                             with_extra("{"),
                             with_extra("[]"),
                             with_extra("{}"),
                             with_extra(R"({"leaf":1})"),
                             with_extra(R"({"leaf":"x","open":[]})"),
                             with_extra(R"({"leaf":"x","open":{"a":"b"}})"),
                             with_extra(R"({"leaf":"x","open":{"a":["AA==","b"]}})"),
                             with_extra(R"({"leaf":"x","open":{"a":["AA==","b","c"]}})"),
                             with_extra(R"({"leaf":"x","open":{"a":[1,"b"]}})"),
                             with_extra(std::string(1 << 20, '[')),
                             with_extra(R"({"leaf":"x","open":)" + std::string(1000, '['))})
        EXPECT_EQ(code_of(verify_receipt(text, key.verifier())), "proof.bad_format")
            << text.substr(0, 200);
}

TEST_F(AReceipt, never_verifies_after_any_one_byte_of_it_was_changed)
{
    auto const good = write_receipt(receipt);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x01);
        refused += verify_receipt(bad, key.verifier(), {{"text", "停水三天"}}).has_error();
    }
    EXPECT_EQ(refused, good.size());
}

} // namespace
} // namespace ztc::proof
