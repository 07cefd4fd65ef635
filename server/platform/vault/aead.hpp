// SPDX-License-Identifier: Apache-2.0
//
// Sealing bytes: AES-256-GCM under a key, bound to a context (`aad`) that must be the same when
// they are opened, so that a sealed value cannot be moved to another row. Any changed bit, another
// key or another context is refused. Sealed: version 0x01, key id (4), nonce (12, random), cipher,
// tag (16). Never seal more than 2^32 values under one key; never keep a `Key`'s bytes in a string.
#pragma once

#include "kernel/result.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::vault {

/// 32 secret bytes, wiped when they go.
class Key {
public:
    static constexpr std::size_t size = 32;

    static Key random();
    /// `bytes` are exactly 32 (ZTC_ENSURE).
    explicit Key(std::string_view bytes);
    Key(Key const&) = default;
    Key& operator=(Key const&) = default;
    ~Key();

    std::string_view bytes() const;
    /// Four bytes that name the key and tell nothing about it.
    std::string_view id() const;
    /// Another key, computed from this one (HKDF-SHA256; no salt: zeroes); `label` says what for.
    Key derived(std::string_view label, std::string_view salt = {}) const;

private:
    std::array<char, size> bytes_ = {};
    std::array<char, 4> id_ = {};
};

inline constexpr std::size_t sealing_overhead = 1 + 4 + 12 + 16;

std::string seal(Key const& key, std::string_view plain, std::string_view aad);

/// Refuses vault.cannot_open.
Result<std::string> open(Key const& key, std::string_view sealed, std::string_view aad);

/// Overwrites what `secret` held before it is freed.
void wipe(std::string& secret);

} // namespace ztc::vault
