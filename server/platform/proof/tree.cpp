// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/tree.hpp"

#include <bit>

namespace ztc::proof {
namespace {

/// Where RFC 6962 §2.1 splits `size` > 1 leaves: the largest power of two below it.
std::uint64_t split(std::uint64_t size)
{
    return std::bit_floor(size - 1);
}

/// The hash over `size` > 0 leaves from `first` on, which begin at a boundary of the tree.
Hash range_hash(std::uint64_t first, std::uint64_t size, NodeSource const& source)
{
    if (std::has_single_bit(size)) {
        auto const level = static_cast<unsigned>(std::countr_zero(size));
        return source(level, first >> level);
    }
    auto const left = split(size);
    return node_hash(range_hash(first, left, source),
                     range_hash(first + left, size - left, source));
}

/// PATH(index, D[first : first + size]) of RFC 6962 §2.1.1, the leaf's sibling first.
void collect_path(std::uint64_t index, std::uint64_t first, std::uint64_t size,
                  NodeSource const& source, Proof& proof)
{
    if (size == 1) return;
    auto const left = split(size);
    if (index < left) {
        collect_path(index, first, left, source, proof);
        proof.push_back(range_hash(first + left, size - left, source));
    } else {
        collect_path(index - left, first + left, size - left, source, proof);
        proof.push_back(range_hash(first, left, source));
    }
}

/// SUBPROOF(from, D[first : first + size], known) of RFC 6962 §2.1.2.
enum class Known { yes, no };
void collect_subproof(std::uint64_t from, std::uint64_t first, std::uint64_t size, Known known,
                      NodeSource const& source, Proof& proof)
{
    if (from == size) {
        if (known == Known::no) proof.push_back(range_hash(first, size, source));
        return;
    }
    auto const left = split(size);
    if (from <= left) {
        collect_subproof(from, first, left, known, source, proof);
        proof.push_back(range_hash(first + left, size - left, source));
    } else {
        collect_subproof(from - left, first + left, size - left, Known::no, source, proof);
        proof.push_back(range_hash(first, left, source));
    }
}

/// Climbs from a node to the root, as RFC 9162 §2.1.3.2 and §2.1.4.2 describe: `node` is the way up
/// from the node proved, `last` from the last node of that level.
struct Climb {
    std::uint64_t node;
    std::uint64_t last;

    bool at_root() const { return last == 0; }

    /// Whether the next hash of the proof stands to the left. Goes up to where it is used.
    bool sibling_is_left()
    {
        bool const left = (node & 1) != 0 || node == last;
        if (left)
            while (node != 0 && (node & 1) == 0) go_up();
        go_up();
        return left;
    }

    void go_up()
    {
        node >>= 1;
        last >>= 1;
    }
};

} // namespace

Result<Frontier> Frontier::from(std::uint64_t size, std::vector<Hash> hashes)
{
    if (hashes.size() != static_cast<std::size_t>(std::popcount(size)))
        return refuse("proof.bad_frontier");
    Frontier frontier;
    frontier.size_ = size;
    frontier.hashes_ = std::move(hashes);
    return frontier;
}

void Frontier::append(Hash const& leaf)
{
    append(leaf, [](unsigned, std::uint64_t, Hash const&) {});
}

void Frontier::append(Hash const& leaf,
                      std::function<void(unsigned, std::uint64_t, Hash const&)> const& on_node)
{
    auto hash = leaf;
    for (unsigned level = 1; (size_ >> (level - 1) & 1) != 0; ++level) {
        hash = node_hash(hashes_.back(), hash);
        hashes_.pop_back();
        on_node(level, size_ >> level, hash);
    }
    hashes_.push_back(hash);
    ++size_;
}

Hash Frontier::root() const
{
    if (hashes_.empty()) return empty_root();
    auto root = hashes_.back();
    for (auto left = hashes_.rbegin() + 1; left != hashes_.rend(); ++left)
        root = node_hash(*left, root);
    return root;
}

Hash tree_root(std::uint64_t size, NodeSource const& source)
{
    return frontier_at(size, source).root();
}

Frontier frontier_at(std::uint64_t size, NodeSource const& source)
{
    std::vector<Hash> hashes;
    std::uint64_t first = 0;
    for (auto rest = size; rest != 0; rest -= std::bit_floor(rest)) {
        hashes.push_back(range_hash(first, std::bit_floor(rest), source));
        first += std::bit_floor(rest);
    }
    return Frontier::from(size, std::move(hashes)).value();
}

Result<Proof> inclusion_proof(std::uint64_t index, std::uint64_t size, NodeSource const& source)
{
    if (index >= size) return refuse("proof.no_such_leaf");
    Proof proof;
    collect_path(index, 0, size, source, proof);
    return proof;
}

Result<Proof> consistency_proof(std::uint64_t from, std::uint64_t to, NodeSource const& source)
{
    if (from == 0 || from > to) return refuse("proof.no_such_tree");
    Proof proof;
    collect_subproof(from, 0, to, Known::yes, source, proof);
    return proof;
}

Result<> verify_inclusion(Hash const& leaf, std::uint64_t index, std::uint64_t size,
                          std::span<Hash const> proof, Hash const& root)
{
    if (index >= size) return refuse("proof.not_in_tree");
    Climb climb{index, size - 1};
    auto hash = leaf;
    for (auto const& sibling : proof) {
        if (climb.at_root()) return refuse("proof.not_in_tree");
        hash = climb.sibling_is_left() ? node_hash(sibling, hash) : node_hash(hash, sibling);
    }
    if (!climb.at_root() || hash != root) return refuse("proof.not_in_tree");
    return {};
}

Result<> verify_consistency(std::uint64_t from, std::uint64_t to, std::span<Hash const> proof,
                            Hash const& root_from, Hash const& root_to)
{
    auto const no = refuse("proof.not_an_extension");
    if (from == 0 || from > to) return no;
    if (from == to) return proof.empty() && root_from == root_to ? Result<>{} : Result<>{no};
    if (proof.empty()) return no;

    Climb climb{from - 1, to - 1};
    while ((climb.node & 1) != 0) climb.go_up();
    // A whole subtree needs no first hash: it is the old root itself.
    bool const old_root_is_whole = std::has_single_bit(from);
    auto old_hash = old_root_is_whole ? root_from : proof.front();
    auto new_hash = old_hash;
    for (auto const& sibling : proof.subspan(old_root_is_whole ? 0 : 1)) {
        if (climb.at_root()) return no;
        if (climb.sibling_is_left()) {
            old_hash = node_hash(sibling, old_hash);
            new_hash = node_hash(sibling, new_hash);
        } else {
            new_hash = node_hash(new_hash, sibling);
        }
    }
    return climb.at_root() && old_hash == root_from && new_hash == root_to ? Result<>{}
                                                                           : Result<>{no};
}

} // namespace ztc::proof
