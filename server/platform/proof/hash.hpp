// SPDX-License-Identifier: Apache-2.0
//
// The hashes of the RFC 6962 tree: a leaf and an inner node can never be mistaken for each other,
// since each begins with its own byte. SHA-256 only, because every program that verifies our log
// expects it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace ztc::proof {

using Hash = std::array<unsigned char, 32>;

Hash sha256(std::string_view bytes);

/// SHA-256(0x00 ‖ leaf): what the tree knows of an entry.
Hash leaf_hash(std::string_view leaf);

/// SHA-256(0x01 ‖ left ‖ right).
Hash node_hash(Hash const& left, Hash const& right);

/// The root of a tree without leaves: SHA-256 of nothing.
Hash empty_root();

/// The 32 bytes as a view, for databases and encoders. Lives as long as the hash.
std::string_view bytes_of(Hash const& hash);

/// Nothing unless there are exactly 32 bytes.
std::optional<Hash> hash_of_bytes(std::string_view bytes);

std::string to_base64(Hash const& hash);
std::optional<Hash> hash_from_base64(std::string_view text);

} // namespace ztc::proof
