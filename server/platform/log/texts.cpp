// SPDX-License-Identifier: Apache-2.0
#include "platform/log/texts.hpp"

#include "platform/vault/sealed_text.hpp"

#include <stdexcept>

namespace ztc::log {

namespace {

template <class T>
T or_throw(Result<T> result)
{
    if (!result) throw std::runtime_error("vault: " + result.error().code);
    return *std::move(result);
}

} // namespace

Texts::Sealed Texts::seal(std::string const& congress, Owner const& owner, std::string_view member,
                          std::string_view words, std::string ref)
{
    auto const key = or_throw(keyring_.prepare(owner));
    auto sealed = vault::seal_text(key, congress, ref, member, words);
    return {TextRef{std::move(ref), proof::to_base64(sealed.commitment)}, std::move(sealed.cipher)};
}

std::optional<Texts::Opened> Texts::open(std::string const& congress, std::string const& owner,
                                         std::string_view ref, std::string_view cipher)
{
    auto const key = keyring_.key_of(Owner{owner});
    if (!key && key.error().code == "vault.key_destroyed") return std::nullopt;
    auto opened = or_throw(vault::open_text(or_throw(key), congress, ref, cipher));
    return Opened{opened.salt, std::move(opened.words)};
}

std::string Texts::seal_bytes(std::string const& congress, std::string_view label,
                              std::string_view bytes)
{
    return vault::seal(or_throw(keyring_.prepare(Owner::congress(congress))), bytes, label);
}

std::string Texts::open_bytes(std::string const& congress, std::string_view label,
                              std::string_view cipher)
{
    return or_throw(
        vault::open(or_throw(keyring_.key_of(Owner::congress(congress))), cipher, label));
}

void Texts::make_keys_durable()
{
    keyring_.sync();
}

void Texts::destroy_key(Owner const& owner)
{
    keyring_.destroy(owner);
}

std::string Texts::fingerprint(std::string const& congress, std::string_view kind,
                               std::string_view words) const
{
    return keyring_.blind_index().fingerprint(congress, kind, words);
}

} // namespace ztc::log
