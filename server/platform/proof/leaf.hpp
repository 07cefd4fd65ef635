// SPDX-License-Identifier: Apache-2.0
//
// What the public tree holds of an event (`ztc/leaf/v1`): ASCII lines in one fixed order. `pub`
// lines carry only what could be printed on the notice board; everything else is a salted
// commitment (`com`), so that a leaf never betrays a text, not even to somebody who guesses it.
// Never put personal data, or a plain hash of it, into a leaf: the tree cannot forget.
#pragma once

#include "kernel/result.hpp"
#include "platform/proof/hash.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace ztc::proof {

using Salt = std::array<unsigned char, 32>;

struct Leaf {
    std::string kind;                  // the event's type, "matters.raised"
    std::chrono::year_month_day day;   // +08:00
    std::string subject;               // the stream's key: 26 characters of base32
    std::optional<std::uint64_t> prev; // index of the subject's leaf before this one
    std::map<std::string, std::string> pub;
    std::map<std::string, Hash> com;
    bool operator==(Leaf const&) const = default;
};

inline constexpr std::size_t leaf_size_max = 4096;

/// Refuses proof.bad_leaf when a member breaks the rules of the format (§ docs/design/receipts.md).
Result<std::string> write_leaf(Leaf const& leaf);

/// Refuses proof.bad_leaf for anything that write_leaf would not write byte for byte.
Result<Leaf> parse_leaf(std::string_view text);

/// SHA-256("ztc/commit/v1\0" ‖ salt ‖ u8 |field| ‖ field ‖ u64be |value| ‖ value): binds to the
/// value and, as long as the salt is secret, hides it. `field` has at most 255 bytes (ZTC_ENSURE).
Hash commit(Salt const& salt, std::string_view field, std::string_view value);

std::optional<Salt> salt_of_bytes(std::string_view bytes);

} // namespace ztc::proof
