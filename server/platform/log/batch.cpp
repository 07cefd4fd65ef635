// SPDX-License-Identifier: Apache-2.0
#include "platform/log/batch.hpp"

#include <algorithm>
#include <iterator>

namespace ztc::log {

namespace {

template <class Map>
void overlay(Map& onto, Map&& later)
{
    for (auto& [key, value] : later) onto.insert_or_assign(key, std::move(value));
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
