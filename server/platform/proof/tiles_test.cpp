// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/tiles.hpp"

#include "platform/proof/trees_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::proof {
namespace {

/// What a log's tables would hold, with a count of how often they are read.
struct Tables {
    std::vector<Hash> leaves;
    std::map<std::pair<unsigned, std::uint64_t>, Hash> roots;
    Frontier edge;
    int reads = 0;

    void append(std::span<Hash const> hashes)
    {
        for (auto const& root : grow(edge, hashes)) roots[{root.level, root.index}] = root.hash;
        leaves.insert(leaves.end(), hashes.begin(), hashes.end());
    }

    TileStore store()
    {
        return {[this](std::uint64_t first, std::uint64_t count) {
                    ++reads;
                    auto const from = leaves.begin() + static_cast<std::ptrdiff_t>(first);
                    return std::vector<Hash>(from, from + static_cast<std::ptrdiff_t>(count));
                },
                [this](unsigned level, std::uint64_t first, std::uint64_t count) {
                    ++reads;
                    std::vector<Hash> hashes;
                    for (auto i = first; i < first + count; ++i)
                        if (auto const row = roots.find({level, i}); row != roots.end())
                            hashes.push_back(row->second);
                    return hashes;
                }};
    }
};

TEST(TilePath, is_spelled_as_the_specification_shows)
{
    EXPECT_EQ(tile_path({0, 1234067}), "tile/0/x001/x234/067");
    EXPECT_EQ(tile_path({1, 0, 17}), "tile/1/000.p/17");
    EXPECT_EQ(tile_path({2, 999, 1}), "tile/2/999.p/1");
    EXPECT_EQ(tile_path({0, 1000}), "tile/0/x001/000");
}

TEST(TilePath, is_read_back_as_it_was_written)
{
    for (auto tile : {TileId{0, 0}, TileId{63, 5, 255}, TileId{7, 1234067, 1}, TileId{0, 1000000},
                      TileId{3, 18446744073709551615u, 2}})
        EXPECT_EQ(parse_tile_path(tile_path(tile)), tile) << tile_path(tile);
}

TEST(TilePath, has_no_other_spelling)
{
    for (auto path : {"",
                      "tile",
                      "tile/",
                      "tile/0",
                      "tile/0/",
                      "tile/0/0",
                      "tile/0/00",
                      "tile/0/0000",
                      "tile/00/000",
                      "tile/64/000",
                      "tile/-1/000",
                      "tile/a/000",
                      "tile/0/x001",
                      "tile/0/001/000",
                      "tile/0/x000/001",
                      "tile/0/x1/000",
                      "tile/0/x001/x000",
                      "tile/0/000.p",
                      "tile/0/000.p/",
                      "tile/0/000.p/0",
                      "tile/0/000.p/256",
                      "tile/0/000.p/01",
                      "tile/0/000.p/1/",
                      "tile/0/000.p/1.p/1",
                      "tile/0/000/",
                      "/tile/0/000",
                      "tile/0/000 ",
                      "tile/0/x001//000",
                      "tile/0/X001/000",
                      "tile/0/000.p/+1",
                      "tile/entries/000",
                      "tile/0/x018/x446/x744/x073/x709/x551/616",
                      "tile/0/../000"})
        EXPECT_EQ(parse_tile_path(path), std::nullopt) << path;
}

TEST(TileWidths, are_those_of_the_specification_for_a_tree_of_70000)
{
    EXPECT_EQ(width_at(0, 272, 70000), 256u);
    EXPECT_EQ(width_at(0, 273, 70000), 112u);
    EXPECT_EQ(width_at(0, 274, 70000), 0u);
    EXPECT_EQ(width_at(1, 0, 70000), 256u);
    EXPECT_EQ(width_at(1, 1, 70000), 17u);
    EXPECT_EQ(width_at(2, 0, 70000), 1u);
    EXPECT_EQ(width_at(3, 0, 70000), 0u);
}

TEST(TileWidths, are_nothing_for_tiles_that_no_tree_can_have)
{
    EXPECT_EQ(width_at(8, 0, ~std::uint64_t{0}), 0u);
    EXPECT_EQ(width_at(63, 0, ~std::uint64_t{0}), 0u);
    EXPECT_EQ(width_at(0, ~std::uint64_t{0}, 70000), 0u);
    EXPECT_EQ(width_at(0, 0, 0), 0u);
}

TEST(Growing, yields_the_root_of_each_tile_that_became_full)
{
    auto const leaves = sample_leaves(600);
    RecursiveTree tree(leaves);
    Frontier edge;

    EXPECT_TRUE(grow(edge, std::span(leaves).first(255)).empty());
    auto const roots = grow(edge, std::span(leaves).subspan(255));

    EXPECT_EQ(roots,
              (std::vector<TileRoot>{{1, 0, tree.source()(8, 0)}, {1, 1, tree.source()(8, 1)}}));
}

TEST(Growing, yields_roots_of_higher_tiles_too)
{
    Frontier edge;
    std::vector<Hash> const leaves(65536, Hash{});
    auto const roots = grow(edge, leaves);
    ASSERT_EQ(roots.size(), 257u);
    EXPECT_EQ(roots.back().level, 2u);
    EXPECT_EQ(roots.back().hash, edge.root());
}

class ATileTree : public testing::Test {
protected:
    Tables tables;
    void grow_to(std::size_t size)
    {
        auto const leaves = sample_leaves(size);
        tables.append(std::span(leaves).subspan(tables.leaves.size()));
    }
};

TEST_F(ATileTree, proves_as_the_recursive_tree_does)
{
    grow_to(1500);
    TileTree tree(tables.store());
    RecursiveTree recursive(tables.leaves);
    for (std::uint64_t size : {1, 2, 255, 256, 257, 511, 512, 513, 1024, 1499, 1500}) {
        EXPECT_EQ(tree.root(size), recursive.root(size)) << size;
        EXPECT_EQ(tree.frontier(size).root(), recursive.root(size)) << size;
        for (std::uint64_t at = 0; at < size; at += 1 + at / 3) {
            EXPECT_EQ(tree.inclusion(at, size).value(), recursive.path(at, size));
            EXPECT_EQ(tree.consistency(at + 1, size).value(), recursive.consistency(at + 1, size));
        }
    }
}

TEST_F(ATileTree, proves_in_trees_with_three_levels_of_tiles)
{
    grow_to(66000);
    TileTree tree(tables.store());
    for (std::uint64_t at : {0, 255, 256, 65535, 65536, 65999}) {
        auto const proof = tree.inclusion(at, 66000).value();
        EXPECT_TRUE(verify_inclusion(tables.leaves[at], at, 66000, proof, tables.edge.root()));
    }
    EXPECT_EQ(tree.root(66000), tables.edge.root());
}

TEST_F(ATileTree, sees_a_tile_grow_that_it_remembers_narrower)
{
    grow_to(100);
    TileTree tree(tables.store());
    ASSERT_EQ(tree.root(100), tables.edge.root());

    grow_to(300);

    EXPECT_EQ(tree.root(300), tables.edge.root());
}

TEST_F(ATileTree, answers_for_an_older_tree_after_a_newer_one)
{
    grow_to(300);
    TileTree tree(tables.store());
    auto const newest = tree.root(300);
    EXPECT_EQ(tree.root(100), RecursiveTree(sample_leaves(100)).root(100));
    EXPECT_EQ(tree.root(300), newest);
}

TEST_F(ATileTree, reads_a_handful_of_tiles_for_a_proof_and_none_for_the_same_again)
{
    grow_to(66000);
    TileTree tree(tables.store());
    (void)tree.inclusion(1000, 66000);
    EXPECT_LE(tables.reads, 6);
    auto const reads = tables.reads;
    (void)tree.inclusion(1000, 66000);
    EXPECT_EQ(tables.reads, reads);
}

TEST_F(ATileTree, keeps_proving_rightly_when_it_may_remember_only_one_tile)
{
    grow_to(1500);
    TileTree tree(tables.store(), 1);
    RecursiveTree recursive(tables.leaves);
    for (std::uint64_t at = 0; at < 1500; at += 97)
        EXPECT_EQ(tree.inclusion(at, 1500).value(), recursive.path(at, 1500));
}

TEST_F(ATileTree, serves_the_bytes_of_full_and_partial_tiles)
{
    grow_to(600);
    TileTree tree(tables.store());
    RecursiveTree recursive(tables.leaves);
    EXPECT_EQ(tree.tile({0, 0}, 600).value().size(), 8192u);
    EXPECT_EQ(tree.tile({0, 2, 88}, 600).value().substr(0, 32), bytes_of(tables.leaves[512]));
    EXPECT_EQ(tree.tile({0, 2, 10}, 600).value().size(), 320u);
    EXPECT_EQ(tree.tile({1, 0, 2}, 600).value().substr(32), bytes_of(recursive.source()(8, 1)));
}

TEST_F(ATileTree, refuses_tiles_that_the_tree_does_not_have)
{
    grow_to(600);
    TileTree tree(tables.store());
    for (auto tile : {TileId{0, 2, 89}, TileId{0, 2}, TileId{0, 3, 1}, TileId{1, 0, 3},
                      TileId{2, 0, 1}, TileId{63, 0, 1}, TileId{0, 0, 0}}) {
        auto const answer = tree.tile(tile, 600);
        ASSERT_FALSE(answer) << tile_path(tile);
        EXPECT_EQ(answer.error().code, "proof.no_such_tile");
    }
}

TEST_F(ATileTree, throws_rather_than_prove_from_hashes_that_are_missing)
{
    grow_to(600);
    tables.roots.erase({1, 0});
    TileTree tree(tables.store());
    EXPECT_THROW((void)tree.root(600), std::runtime_error);
}

} // namespace
} // namespace ztc::proof
