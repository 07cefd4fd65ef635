// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/sealed_text.hpp"

#include "platform/vault/normal_form.hpp"

#include <fmt/format.h>
#include <sodium.h>

namespace ztc::vault {
namespace {

/// Neither part can hold a newline: congress and reference are ids.
std::string place_of(std::string_view congress, std::string_view ref)
{
    ZTC_ENSURE(congress.find('\n') == std::string_view::npos);
    return fmt::format("ztc/text/v1\n{}\n{}", congress, ref);
}

} // namespace

SealedText seal_text(Key const& key, std::string_view congress, std::string_view ref,
                     std::string_view member, std::string_view words)
{
    auto const salt = new_salt();
    auto inner = std::string(proof::bytes_of(salt)) + to_nfc(words);
    auto const shown = std::string_view(inner).substr(salt.size());
    SealedText sealed{seal(key, inner, place_of(congress, ref)), salt,
                      proof::commit(salt, member, shown)};
    wipe(inner);
    return sealed;
}

Result<OpenedText> open_text(Key const& key, std::string_view congress, std::string_view ref,
                             std::string_view cipher)
{
    auto inner = TRY(open(key, cipher, place_of(congress, ref)));
    auto const salt = proof::salt_of_bytes(std::string_view(inner).substr(0, proof::Salt{}.size()));
    if (!salt) return refuse("vault.cannot_open");
    OpenedText opened{*salt, inner.substr(salt->size())};
    wipe(inner);
    return opened;
}

proof::Salt new_salt()
{
    proof::Salt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

} // namespace ztc::vault
