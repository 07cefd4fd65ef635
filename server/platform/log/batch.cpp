// SPDX-License-Identifier: Apache-2.0
#include "platform/log/batch.hpp"

#include <algorithm>
#include <iterator>

namespace ztc::log {

namespace {

/// The later value counts; nodes are handed over as they are.
template <class Map>
void overlay(Map& onto, Map&& later)
{
    while (!later.empty()) {
        auto handed = onto.insert(later.extract(later.begin()));
        if (!handed.inserted) handed.position->second = std::move(handed.node.mapped());
    }
}

template <class T>
void append(std::vector<T>& onto, std::vector<T>&& later)
{
    onto.insert(onto.end(), std::make_move_iterator(later.begin()),
                std::make_move_iterator(later.end()));
}

} // namespace

void Decisions::merge(Decisions&& later)
{
    overlay(claims, std::move(later.claims));
    overlay(numbers, std::move(later.numbers));
    overlay(sealed, std::move(later.sealed));
    append(entries, std::move(later.entries));
    append(erased, std::move(later.erased));
    for (auto& statement : later.statements.take()) statements.add(std::move(statement));
}

bool Decisions::erases(std::string_view owner) const
{
    return std::ranges::any_of(erased, [&](Owner const& gone) { return gone.name == owner; });
}

} // namespace ztc::log
