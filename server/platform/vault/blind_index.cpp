// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/blind_index.hpp"

#include "kernel/encoding.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/normal_form.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <stdexcept>

namespace ztc::vault {
namespace {

std::string normalised(std::string_view kind, std::string_view words)
{
    if (kind == "phone") return normalised_phone(words);
    if (kind == "name") return normalised_name(words);
    return to_nfc(words);
}

void remove_all(std::string& words, std::string_view what)
{
    for (auto at = words.find(what); at != std::string::npos; at = words.find(what, at))
        words.erase(at, what.size());
}

} // namespace

BlindIndex::BlindIndex(MasterKey const& master) : key_(master.for_purpose("ztc/blind-index/v1")) {}

std::string BlindIndex::fingerprint(std::string_view congress, std::string_view kind,
                                    std::string_view words) const
{
    // Lengths first, so that no other division of the same letters gives the same bytes.
    auto bytes = fmt::format("{}:{}{}:{}{}", congress.size(), congress, kind.size(), kind,
                             normalised(kind, words));
    std::array<unsigned char, 32> mac;
    auto const* done = HMAC(
        EVP_sha256(), key_.bytes().data(), static_cast<int>(key_.bytes().size()),
        reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), mac.data(), nullptr);
    wipe(bytes);
    if (!done) throw std::runtime_error("HMAC-SHA256 failed");
    return hex({reinterpret_cast<char const*>(mac.data()), mac.size()});
}

std::string normalised_phone(std::string_view phone)
{
    auto const folded = to_nfkc_folded(phone);
    std::string digits;
    for (char const c : folded)
        if (c >= '0' && c <= '9') digits += c;
    bool const international = folded.find('+') != std::string::npos;
    if (digits.starts_with("0086")) return digits.substr(4);
    // A mobile number has 11 digits, so 13 that begin with 86 carry the country even without a
    // plus.
    if (digits.starts_with("86") && (international || digits.size() == 13)) return digits.substr(2);
    return digits;
}

std::string normalised_name(std::string_view name)
{
    auto folded = to_nfkc_folded(name);
    for (auto blank : {" ", "\t", "\u00b7", "\u2022", "\u2027", "\u30fb", "\u0387"})
        remove_all(folded, blank);
    return folded;
}

} // namespace ztc::vault
