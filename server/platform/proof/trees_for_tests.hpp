// SPDX-License-Identifier: Apache-2.0
//
// For tests: RFC 6962 written down a second time, straight from its recursive definitions over a
// list of leaf hashes, so that the real tree has something independent to agree with.
#pragma once

#include "platform/proof/tree.hpp"

#include <fmt/format.h>

#include <map>

namespace ztc::proof {

inline std::vector<Hash> sample_leaves(std::size_t count)
{
    std::vector<Hash> hashes;
    for (std::size_t i = 0; i < count; ++i) hashes.push_back(leaf_hash(fmt::format("leaf {}", i)));
    return hashes;
}

class RecursiveTree {
public:
    explicit RecursiveTree(std::vector<Hash> leaves) : leaves_(std::move(leaves)) {}

    Hash root(std::size_t size) { return hash(0, size); }
    Proof path(std::size_t index, std::size_t size) { return path(index, 0, size); }
    Proof consistency(std::size_t from, std::size_t to) { return subproof(from, 0, to, Seen::yes); }

    NodeSource source()
    {
        return [this](unsigned level, std::uint64_t index) {
            return hash(index << level, std::size_t{1} << level);
        };
    }

private:
    enum class Seen { yes, no };

    static std::size_t split(std::size_t size)
    {
        std::size_t left = 1;
        while (left * 2 < size) left *= 2;
        return left;
    }

    Hash hash(std::size_t first, std::size_t size)
    {
        if (size == 0) return empty_root();
        if (size == 1) return leaves_.at(first);
        auto const known = known_.find({first, size});
        if (known != known_.end()) return known->second;
        auto const left = split(size);
        auto const hashed = node_hash(hash(first, left), hash(first + left, size - left));
        return known_[{first, size}] = hashed;
    }

    Proof path(std::size_t index, std::size_t first, std::size_t size)
    {
        if (size <= 1) return {};
        auto const left = split(size);
        if (index < left) return with(path(index, first, left), hash(first + left, size - left));
        return with(path(index - left, first + left, size - left), hash(first, left));
    }

    Proof subproof(std::size_t from, std::size_t first, std::size_t size, Seen seen)
    {
        if (from == size) return seen == Seen::yes ? Proof{} : Proof{hash(first, size)};
        auto const left = split(size);
        if (from <= left)
            return with(subproof(from, first, left, seen), hash(first + left, size - left));
        return with(subproof(from - left, first + left, size - left, Seen::no), hash(first, left));
    }

    static Proof with(Proof proof, Hash const& last)
    {
        proof.push_back(last);
        return proof;
    }

    std::vector<Hash> leaves_;
    std::map<std::pair<std::size_t, std::size_t>, Hash> known_;
};

} // namespace ztc::proof
