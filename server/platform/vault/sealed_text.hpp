// SPDX-License-Identifier: Apache-2.0
//
// Words of a person as they lie in the vault: sealed together with the salt of their commitment, so
// that erasing one erases both and the leaf's commitment then binds nobody's guess. Bound to
// congress and reference. Normalised to NFC first: what is committed to is what is shown.
#pragma once

#include "platform/proof/leaf.hpp"
#include "platform/vault/aead.hpp"

namespace ztc::vault {

struct SealedText {
    std::string cipher; // for the vault row
    proof::Salt salt;
    proof::Hash commitment; // of `member` and the words in NFC
};

/// `words` are valid UTF-8 (ZTC_ENSURE).
SealedText seal_text(Key const& key, std::string_view congress, std::string_view ref,
                     std::string_view member, std::string_view words);

struct OpenedText {
    proof::Salt salt;
    std::string words;
};

/// Refuses vault.cannot_open.
Result<OpenedText> open_text(Key const& key, std::string_view congress, std::string_view ref,
                             std::string_view cipher);

/// 32 fresh random bytes.
proof::Salt new_salt();

} // namespace ztc::vault
