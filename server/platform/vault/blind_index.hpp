// SPDX-License-Identifier: Apache-2.0
//
// Finding a person by phone or name without storing either in the clear: a keyed fingerprint (HMAC-
// SHA256, 64 hex digits) of the normalised words, for exact match within one congress. Without the
// key it says nothing; with the key all phone numbers could be tried, so the key never leaves here.
#pragma once

#include "platform/vault/aead.hpp"

namespace ztc::vault {

class MasterKey;

class BlindIndex {
public:
    explicit BlindIndex(MasterKey const& master);

    /// "phone" and "name" are normalised as below, every other kind only to NFC.
    std::string fingerprint(std::string_view congress, std::string_view kind,
                            std::string_view words) const;

private:
    Key key_;
};

/// The digits alone, full-width ones too, without the +86 or 0086 of the country.
std::string normalised_phone(std::string_view phone);

/// Compatibility forms folded (NFKC), letters in lower case, without blanks and middle dots of any
/// kind.
std::string normalised_name(std::string_view name);

} // namespace ztc::vault
