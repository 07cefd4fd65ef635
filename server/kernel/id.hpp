// SPDX-License-Identifier: Apache-2.0
//
// Identifiers that cannot be mistaken for another kind's: 128 random bits in lower-case base32
// (26 characters), opaque, safe in a URL, and the subject of a leaf. The number that people say,
// `2026-000123`, is not an id and never stands in a URL.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace ztc {

template <class Tag>
struct Id {
    std::string text;
    auto operator<=>(Id const&) const = default;
    bool empty() const { return text.empty(); }
};

/// 26 characters of [a-z2-7]; anything else from outside is refused as `request.not_an_id`.
constexpr bool is_well_formed_id(std::string_view text)
{
    if (text.size() != 26) return false;
    for (char c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'))) return false;
    return true;
}

struct PersonTag;
struct NodeTag;
using PersonId = Id<PersonTag>;
/// A node of the organisation tree: congress, working committee, station, community, handling unit.
using NodeId = Id<NodeTag>;

} // namespace ztc
