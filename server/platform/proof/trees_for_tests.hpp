// SPDX-License-Identifier: Apache-2.0
//
// For tests: RFC 6962 written down a second time, straight from its recursive definitions over a
// list of leaf hashes, so that the real tree has something independent to agree with.
#pragma once

#include "platform/proof/tree.hpp"

#include <fmt/format.h>

namespace ztc::proof::naive {

using Leaves = std::span<Hash const>;

inline std::vector<Hash> leaves(std::size_t count)
{
    std::vector<Hash> hashes;
    for (std::size_t i = 0; i < count; ++i) hashes.push_back(leaf_hash(fmt::format("leaf {}", i)));
    return hashes;
}

inline std::size_t split(std::size_t size)
{
    std::size_t left = 1;
    while (left * 2 < size) left *= 2;
    return left;
}

inline Hash root(Leaves of)
{
    if (of.empty()) return empty_root();
    if (of.size() == 1) return of[0];
    auto const left = split(of.size());
    return node_hash(root(of.first(left)), root(of.subspan(left)));
}

inline Proof path(std::size_t index, Leaves of)
{
    if (of.size() <= 1) return {};
    auto const left = split(of.size());
    bool const is_left = index < left;
    auto proof = is_left ? path(index, of.first(left)) : path(index - left, of.subspan(left));
    proof.push_back(root(is_left ? of.subspan(left) : of.first(left)));
    return proof;
}

inline Proof subproof(std::size_t from, Leaves of, Proof const& when_whole)
{
    if (from == of.size()) return when_whole;
    auto const left = split(of.size());
    bool const is_left = from <= left;
    auto const right = of.subspan(left);
    auto const in_right = [&] {
        return from - left == right.size() ? Proof{root(right)} : Proof{};
    };
    auto proof = is_left ? subproof(from, of.first(left), when_whole)
                         : subproof(from - left, right, in_right());
    proof.push_back(root(is_left ? right : of.first(left)));
    return proof;
}

} // namespace ztc::proof::naive
