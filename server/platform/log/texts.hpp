// SPDX-License-Identifier: Apache-2.0
//
// The vault as the log uses it: words sealed under their owner's key, with the commitment that the
// leaf will carry. New keys are made durable before the event that needs them
// (`make_keys_durable`), so a committed event never refers to words that nobody can open. Shared by
// the writer and readers.
#pragma once

#include "kernel/text.hpp"
#include "kernel/vault.hpp"
#include "platform/proof/leaf.hpp"
#include "platform/vault/keyring.hpp"

#include <optional>
#include <string>

namespace ztc::log {

class Texts {
public:
    explicit Texts(vault::Keyring& keyring) : keyring_(keyring) {}

    struct Sealed {
        TextRef ref;
        std::string cipher; // for the vault row
    };
    Sealed seal(std::string const& congress, Owner const& owner, std::string_view member,
                std::string_view words, std::string ref);

    struct Opened {
        proof::Salt salt;
        std::string words;
    };
    /// Nothing when the key was destroyed. Throws when the row was tampered with.
    std::optional<Opened> open(std::string const& congress, std::string const& owner,
                               std::string_view ref, std::string_view cipher);

    /// Bytes that are no text of a leaf, such as the stored answer of a request.
    std::string seal_bytes(std::string const& congress, std::string_view label,
                           std::string_view bytes);
    std::string open_bytes(std::string const& congress, std::string_view label,
                           std::string_view cipher);

    void make_keys_durable();
    void destroy_key(Owner const& owner);
    std::string fingerprint(std::string const& congress, std::string_view kind,
                            std::string_view words) const;

private:
    vault::Keyring& keyring_;
};

} // namespace ztc::log
