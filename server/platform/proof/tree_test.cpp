// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/tree.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/trees_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::proof {
namespace {

std::string refusal_of(Result<> const& result)
{
    return result ? "" : result.error().code;
}

TEST(Tree, has_the_root_of_the_reference_tree_of_eight_leaves)
{
    Frontier frontier;
    for (auto leaf : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                      "606162636465666768696a6b6c6d6e6f"})
        frontier.append(leaf_hash(*from_hex(leaf)));

    EXPECT_EQ(hex(bytes_of(frontier.root())),
              "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

TEST(Tree, is_rooted_in_the_hash_of_nothing_while_it_is_empty)
{
    EXPECT_EQ(hex(bytes_of(Frontier().root())),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Tree, agrees_with_the_recursive_definition_at_every_size_to_300)
{
    auto const leaves = sample_leaves(300);
    RecursiveTree recursive(leaves);
    Frontier growing;
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        EXPECT_EQ(growing.root(), recursive.root(size)) << size;
        EXPECT_EQ(tree_root(size, recursive.source()), recursive.root(size)) << size;
        EXPECT_EQ(frontier_at(size, recursive.source()).hashes(), growing.hashes()) << size;
        if (size < leaves.size()) growing.append(leaves[size]);
    }
}

TEST(Tree, can_be_taken_up_again_from_its_stored_right_edge)
{
    auto const leaves = sample_leaves(150);
    RecursiveTree recursive(leaves);
    auto const edge = frontier_at(100, recursive.source());

    auto resumed = Frontier::from(100, edge.hashes()).value();
    for (auto const& leaf : std::span(leaves).subspan(100)) resumed.append(leaf);

    EXPECT_EQ(resumed.root(), recursive.root(150));
}

TEST(Tree, refuses_a_right_edge_that_does_not_fit_its_size)
{
    auto const refused = Frontier::from(5, std::vector<Hash>(3));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "proof.bad_frontier");
}

TEST(Tree, tells_of_each_inner_node_when_its_last_leaf_comes)
{
    auto const leaves = sample_leaves(64);
    RecursiveTree recursive(leaves);
    Frontier frontier;
    int told = 0;
    for (auto const& leaf : leaves)
        frontier.append(leaf, [&](unsigned level, std::uint64_t index, Hash const& hash) {
            EXPECT_EQ(hash, recursive.source()(level, index));
            EXPECT_EQ((index + 1) << level, frontier.size() + 1);
            ++told;
        });
    EXPECT_EQ(told, 63);
}

TEST(Tree, proves_every_leaf_in_every_tree_to_300)
{
    auto const leaves = sample_leaves(300);
    RecursiveTree recursive(leaves);
    for (std::size_t size = 1; size <= leaves.size(); ++size)
        for (std::size_t index = 0; index < size; ++index) {
            auto const proof = inclusion_proof(index, size, recursive.source()).value();
            ASSERT_EQ(proof, recursive.path(index, size)) << index << " of " << size;
            ASSERT_TRUE(verify_inclusion(leaves[index], index, size, proof, recursive.root(size)));
        }
}

TEST(Tree, proves_that_every_tree_to_300_begins_with_every_smaller_one)
{
    RecursiveTree recursive(sample_leaves(300));
    for (std::size_t to = 1; to <= 300; ++to)
        for (std::size_t from = 1; from <= to; ++from) {
            auto const proof = consistency_proof(from, to, recursive.source()).value();
            ASSERT_EQ(proof, recursive.consistency(from, to)) << from << " in " << to;
            ASSERT_TRUE(
                verify_consistency(from, to, proof, recursive.root(from), recursive.root(to)));
        }
}

class ProofOfOneLeaf : public testing::Test {
protected:
    std::vector<Hash> leaves = sample_leaves(11);
    Hash root = RecursiveTree(leaves).root(11);
    Proof proof = RecursiveTree(leaves).path(5, 11);
    std::string answer(std::uint64_t index, std::uint64_t size)
    {
        return refusal_of(verify_inclusion(leaves[5], index, size, proof, root));
    }
};

TEST_F(ProofOfOneLeaf, does_not_hold_at_another_place)
{
    ASSERT_EQ(answer(5, 11), "");
    for (std::uint64_t index : {0, 4, 6, 10, 11, 12})
        EXPECT_EQ(answer(index, 11), "proof.not_in_tree");
    EXPECT_EQ(answer(~std::uint64_t{0}, 11), "proof.not_in_tree");
}

TEST_F(ProofOfOneLeaf, does_not_hold_for_a_tree_of_no_leaves)
{
    EXPECT_EQ(answer(0, 0), "proof.not_in_tree");
}

TEST_F(ProofOfOneLeaf, does_not_hold_when_any_bit_of_it_is_turned)
{
    for (auto& hash : proof)
        for (auto& byte : hash)
            for (int bit = 0; bit < 8; ++bit) {
                byte ^= static_cast<unsigned char>(1 << bit);
                EXPECT_EQ(answer(5, 11), "proof.not_in_tree");
                byte ^= static_cast<unsigned char>(1 << bit);
            }
}

TEST_F(ProofOfOneLeaf, does_not_hold_with_a_hash_too_many_or_too_few)
{
    proof.push_back(root);
    EXPECT_EQ(answer(5, 11), "proof.not_in_tree");
    proof.resize(proof.size() - 2);
    EXPECT_EQ(answer(5, 11), "proof.not_in_tree");
}

class Consistency : public testing::Test {
protected:
    RecursiveTree tree{sample_leaves(20)};
};

TEST_F(Consistency, is_never_proved_from_the_empty_tree)
{
    EXPECT_EQ(refusal_of(verify_consistency(0, 4, {}, empty_root(), tree.root(4))),
              "proof.not_an_extension");
    EXPECT_EQ(refusal_of(verify_consistency(0, 0, {}, empty_root(), empty_root())),
              "proof.not_an_extension");
    EXPECT_EQ(consistency_proof(0, 4, tree.source()).error().code, "proof.no_such_tree");
}

TEST_F(Consistency, of_a_tree_with_itself_needs_the_same_root_and_no_proof)
{
    auto const root = tree.root(4);
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, {}, root, root)), "");
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, {}, root, empty_root())),
              "proof.not_an_extension");
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, Proof{root}, root, root)),
              "proof.not_an_extension");
}

TEST_F(Consistency, does_not_hold_for_a_history_in_which_one_leaf_was_changed)
{
    auto leaves = sample_leaves(20);
    leaves[3] = leaf_hash("another story");
    RecursiveTree rewritten(leaves);

    auto const proof = consistency_proof(13, 20, rewritten.source()).value();

    EXPECT_EQ(refusal_of(verify_consistency(13, 20, proof, tree.root(13), rewritten.root(20))),
              "proof.not_an_extension");
}

TEST_F(Consistency, does_not_hold_when_any_byte_of_the_proof_is_changed)
{
    auto proof = tree.consistency(13, 20);
    for (auto& hash : proof)
        for (auto& byte : hash) {
            byte ^= 0x10;
            EXPECT_FALSE(verify_consistency(13, 20, proof, tree.root(13), tree.root(20)));
            byte ^= 0x10;
        }
    EXPECT_TRUE(verify_consistency(13, 20, proof, tree.root(13), tree.root(20)));
}

TEST_F(Consistency, cannot_be_asked_backwards_nor_a_leaf_beyond_the_tree)
{
    EXPECT_EQ(consistency_proof(3, 2, tree.source()).error().code, "proof.no_such_tree");
    EXPECT_EQ(inclusion_proof(4, 4, tree.source()).error().code, "proof.no_such_leaf");
    EXPECT_EQ(inclusion_proof(0, 0, tree.source()).error().code, "proof.no_such_leaf");
}

} // namespace
} // namespace ztc::proof
