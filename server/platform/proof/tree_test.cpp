// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/tree.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/trees_for_tests.hpp"

#include <gtest/gtest.h>

#include <bit>

namespace ztc::proof {
namespace {

Frontier frontier_of(std::span<Hash const> leaves)
{
    Frontier frontier;
    for (auto const& leaf : leaves) frontier.append(leaf);
    return frontier;
}

/// Complete subtrees, hashed anew each time from the leaves.
NodeSource source_of(std::vector<Hash> const& leaves)
{
    return [&leaves](unsigned level, std::uint64_t index) {
        return naive::root(naive::Leaves(leaves).subspan(index << level, std::size_t{1} << level));
    };
}

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
    auto const leaves = naive::leaves(300);
    auto const source = source_of(leaves);
    Frontier growing;
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        auto const expected = naive::root(naive::Leaves(leaves).first(size));
        EXPECT_EQ(growing.root(), expected) << size;
        EXPECT_EQ(tree_root(size, source), expected) << size;
        EXPECT_EQ(frontier_at(size, source).hashes(), growing.hashes()) << size;
        if (size < leaves.size()) growing.append(leaves[size]);
    }
}

TEST(Tree, can_be_taken_up_again_from_its_stored_right_edge)
{
    auto const leaves = naive::leaves(150);
    auto const edge = frontier_of(naive::Leaves(leaves).first(100));

    auto resumed = Frontier::from(edge.size(), edge.hashes()).value();
    for (auto const& leaf : naive::Leaves(leaves).subspan(100)) resumed.append(leaf);

    EXPECT_EQ(resumed.root(), naive::root(leaves));
}

TEST(Tree, refuses_a_right_edge_that_does_not_fit_its_size)
{
    auto const refused = Frontier::from(5, std::vector<Hash>(3));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "proof.bad_frontier");
}

TEST(Tree, tells_of_each_inner_node_when_its_last_leaf_comes)
{
    auto const leaves = naive::leaves(64);
    auto const source = source_of(leaves);
    Frontier frontier;
    int told = 0;
    for (auto const& leaf : leaves)
        frontier.append(leaf, [&](unsigned level, std::uint64_t index, Hash const& hash) {
            EXPECT_EQ(hash, source(level, index));
            EXPECT_EQ((index + 1) << level, frontier.size() + 1);
            ++told;
        });
    EXPECT_EQ(told, 63);
}

TEST(Tree, proves_every_leaf_in_every_tree_to_300)
{
    auto const leaves = naive::leaves(300);
    auto const source = source_of(leaves);
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        auto const tree = naive::Leaves(leaves).first(size);
        auto const root = naive::root(tree);
        // Every leaf of every tree is 45,150 proofs; hashing them naively allows every third of the
        // large.
        for (std::size_t index = size % 3; index < size; index += size < 100 ? 1 : 7) {
            auto const proof = inclusion_proof(index, size, source).value();
            EXPECT_EQ(proof, naive::path(index, tree)) << index << " of " << size;
            EXPECT_TRUE(verify_inclusion(leaves[index], index, size, proof, root));
        }
    }
}

TEST(Tree, proves_that_every_tree_to_300_begins_with_every_smaller_one)
{
    auto const leaves = naive::leaves(300);
    auto const source = source_of(leaves);
    std::vector<Hash> roots;
    for (std::size_t size = 0; size <= leaves.size(); ++size)
        roots.push_back(naive::root(naive::Leaves(leaves).first(size)));
    for (std::size_t to = 1; to <= leaves.size(); ++to)
        for (std::size_t from = 1; from <= to; from += to < 100 ? 1 : 7) {
            auto const proof = consistency_proof(from, to, source).value();
            EXPECT_EQ(proof, naive::subproof(from, naive::Leaves(leaves).first(to), {}));
            EXPECT_TRUE(verify_consistency(from, to, proof, roots[from], roots[to]));
        }
}

class ProofOfOneLeaf : public testing::Test {
protected:
    std::vector<Hash> leaves = naive::leaves(11);
    Hash root = naive::root(leaves);
    Proof proof = naive::path(5, leaves);
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

TEST(Consistency, is_never_proved_from_the_empty_tree)
{
    auto const leaves = naive::leaves(4);
    auto const root = naive::root(leaves);
    EXPECT_EQ(refusal_of(verify_consistency(0, 4, {}, empty_root(), root)),
              "proof.not_an_extension");
    EXPECT_EQ(refusal_of(verify_consistency(0, 0, {}, empty_root(), empty_root())),
              "proof.not_an_extension");
    EXPECT_EQ(consistency_proof(0, 4, source_of(leaves)).error().code, "proof.no_such_tree");
}

TEST(Consistency, of_a_tree_with_itself_needs_the_same_root_and_no_proof)
{
    auto const root = naive::root(naive::leaves(4));
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, {}, root, root)), "");
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, {}, root, empty_root())),
              "proof.not_an_extension");
    EXPECT_EQ(refusal_of(verify_consistency(4, 4, Proof{root}, root, root)),
              "proof.not_an_extension");
}

TEST(Consistency, does_not_hold_for_a_history_in_which_one_leaf_was_changed)
{
    auto const leaves = naive::leaves(20);
    auto const old_root = naive::root(naive::Leaves(leaves).first(13));
    auto rewritten = leaves;
    rewritten[3] = leaf_hash("another story");

    auto const proof = consistency_proof(13, 20, source_of(rewritten)).value();

    EXPECT_EQ(refusal_of(verify_consistency(13, 20, proof, old_root, naive::root(rewritten))),
              "proof.not_an_extension");
}

TEST(Consistency, cannot_be_asked_backwards_or_beyond_the_tree)
{
    auto const leaves = naive::leaves(4);
    EXPECT_EQ(consistency_proof(3, 2, source_of(leaves)).error().code, "proof.no_such_tree");
    EXPECT_EQ(inclusion_proof(4, 4, source_of(leaves)).error().code, "proof.no_such_leaf");
    EXPECT_EQ(inclusion_proof(0, 0, source_of(leaves)).error().code, "proof.no_such_leaf");
}

} // namespace
} // namespace ztc::proof
