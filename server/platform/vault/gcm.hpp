// SPDX-License-Identifier: Apache-2.0
//
// AES-256-GCM itself, with the nonce in the caller's hand: for aead.cpp and files.cpp only, which
// promise that no nonce is used twice under one key. Anybody else seals with aead.hpp.
#pragma once

#include "platform/vault/aead.hpp"

#include <optional>

namespace ztc::vault::gcm {

inline constexpr std::size_t nonce_size = 12;
inline constexpr std::size_t tag_size = 16;

/// Cipher and tag.
std::string encrypt(Key const& key, std::string_view nonce, std::string_view plain,
                    std::string_view aad);

/// Nothing when anything differs.
std::optional<std::string> decrypt(Key const& key, std::string_view nonce,
                                   std::string_view cipher_and_tag, std::string_view aad);

} // namespace ztc::vault::gcm
