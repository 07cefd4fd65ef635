// SPDX-License-Identifier: Apache-2.0
//
// The append-only Merkle tree of RFC 6962: growing it, proving with it, verifying such proofs.
// Knows no storage: a `NodeSource` answers for complete subtrees, wherever they lie. The verifying
// functions trust nothing they are given and may be handed input from anywhere.
// Never use a proof's answer for a root that no verified head carries.
#pragma once

#include "kernel/result.hpp"
#include "platform/proof/hash.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace ztc::proof {

/// From the sibling of the leaf up to the child of the root.
using Proof = std::vector<Hash>;

/// The hash of complete subtree `index` of 2^level leaves: leaves [index << level, (index+1) <<
/// level).
using NodeSource = std::function<Hash(unsigned level, std::uint64_t index)>;

/// The right edge of a growing tree: one hash per complete subtree, the largest first, so a root
/// costs at most 63 hashes and the edge can be stored beside every head for a fast restart.
class Frontier {
public:
    Frontier() = default;

    /// Refuses (proof.bad_frontier) unless there is one hash for each bit set in `size`.
    static Result<Frontier> from(std::uint64_t size, std::vector<Hash> hashes);

    /// `on_node(level, index, hash)` hears of each inner node that this leaf completes.
    void append(Hash const& leaf);
    void append(Hash const& leaf,
                std::function<void(unsigned, std::uint64_t, Hash const&)> const& on_node);

    std::uint64_t size() const { return size_; }
    Hash root() const;
    std::vector<Hash> const& hashes() const { return hashes_; }

private:
    std::uint64_t size_ = 0;
    std::vector<Hash> hashes_;
};

Hash tree_root(std::uint64_t size, NodeSource const& source);
Frontier frontier_at(std::uint64_t size, NodeSource const& source);

/// Refuses proof.no_such_leaf when `index` does not lie in a tree of `size`.
Result<Proof> inclusion_proof(std::uint64_t index, std::uint64_t size, NodeSource const& source);

/// Refuses proof.no_such_tree unless 0 < from <= to. Empty when both are equal.
Result<Proof> consistency_proof(std::uint64_t from, std::uint64_t to, NodeSource const& source);

/// Is the leaf at `index` of the tree of `size` under `root`? Otherwise proof.not_in_tree.
Result<> verify_inclusion(Hash const& leaf, std::uint64_t index, std::uint64_t size,
                          std::span<Hash const> proof, Hash const& root);

/// Does the tree of `to` begin with the tree of `from`? Otherwise proof.not_an_extension. A proof
/// from the empty tree says nothing and is refused; equal sizes want equal roots and no proof.
Result<> verify_consistency(std::uint64_t from, std::uint64_t to, std::span<Hash const> proof,
                            Hash const& root_from, Hash const& root_to);

} // namespace ztc::proof
