// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/signer.hpp"

#include "platform/proof/trees_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::proof {
namespace {

class ASigner : public testing::Test {
protected:
    std::vector<Hash> leaves = sample_leaves(30);
    RecursiveTree tree{leaves};
    InProcessSigner signer{SigningKey::from_seed("log.example/a", std::string(32, 'k')).value(),
                           {}};

    std::string answer(std::uint64_t from, std::uint64_t size)
    {
        auto const since = std::span(leaves).subspan(from, size - from);
        return verdict(signer.sign(size, tree.root(size), since), size);
    }

    /// "" for a good head of `size`, else the code.
    std::string verdict(Result<std::string> const& signed_head, std::uint64_t size)
    {
        if (!signed_head) return signed_head.error().code;
        auto const head = verify_checkpoint(*signed_head, signer.verifier());
        return head && *head == Checkpoint{"log.example/a", size, tree.root(size)} ? ""
                                                                                   : "wrong head";
    }
};

TEST_F(ASigner, signs_heads_that_extend_one_another)
{
    EXPECT_EQ(answer(0, 3), "");
    EXPECT_EQ(answer(3, 20), "");
    EXPECT_EQ(signer.size(), 20u);
}

TEST_F(ASigner, signs_the_same_head_again)
{
    EXPECT_EQ(answer(0, 3), "");
    EXPECT_EQ(answer(3, 3), "");
}

TEST_F(ASigner, refuses_to_go_back_and_keeps_its_last_head)
{
    ASSERT_EQ(answer(0, 20), "");
    EXPECT_EQ(verdict(signer.sign(10, tree.root(10), {}), 10), "proof.not_an_extension");
    EXPECT_EQ(signer.size(), 20u);
    EXPECT_EQ(answer(20, 30), "");
}

TEST_F(ASigner, refuses_a_root_that_its_leaves_do_not_give)
{
    EXPECT_EQ(verdict(signer.sign(3, tree.root(4), std::span(leaves).first(3)), 3),
              "proof.not_an_extension");
    EXPECT_EQ(signer.size(), 0u);
}

TEST_F(ASigner, refuses_a_second_history_of_the_same_length)
{
    ASSERT_EQ(answer(0, 20), "");
    leaves[5] = leaf_hash("another story");
    RecursiveTree rewritten(leaves);
    EXPECT_EQ(verdict(signer.sign(20, rewritten.root(20), {}), 20), "proof.not_an_extension");
    EXPECT_EQ(verdict(signer.sign(30, rewritten.root(30), std::span(leaves).subspan(20)), 30),
              "proof.not_an_extension");
}

TEST_F(ASigner, refuses_leaves_that_are_too_few_or_too_many)
{
    EXPECT_EQ(verdict(signer.sign(3, tree.root(3), std::span(leaves).first(2)), 3),
              "proof.not_an_extension");
    EXPECT_EQ(verdict(signer.sign(3, tree.root(3), std::span(leaves).first(4)), 3),
              "proof.not_an_extension");
}

TEST_F(ASigner, goes_on_from_the_stored_edge_of_its_last_head)
{
    InProcessSigner resumed(SigningKey::from_seed("log.example/a", std::string(32, 'k')).value(),
                            frontier_at(20, tree.source()));
    EXPECT_EQ(verdict(resumed.sign(30, tree.root(30), std::span(leaves).subspan(20)), 30), "");
}

} // namespace
} // namespace ztc::proof
