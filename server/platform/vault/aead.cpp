// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/aead.hpp"

#include "platform/proof/hash.hpp"
#include "platform/vault/gcm.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace ztc::vault {
namespace {

constexpr char version = 0x01;
constexpr std::size_t sealed_header_size = 1 + 4;
constexpr char zeroes[32] = {};
constexpr std::string_view no_salt(zeroes, sizeof zeroes); // as RFC 5869 §2.2 has it

void fill_randomly(char* bytes, std::size_t count)
{
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes), static_cast<int>(count)) != 1)
        throw std::runtime_error("no random bytes from OpenSSL");
}

/// What the tag covers besides the plain bytes: the head of the sealed form and the caller's
/// context.
std::string bound(std::string_view header, std::string_view aad)
{
    return std::string(header).append(aad);
}

EVP_KDF* hkdf()
{
    static EVP_KDF* const fetched = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    if (!fetched) throw std::runtime_error("OpenSSL offers no HKDF");
    return fetched;
}

OSSL_PARAM octets(char const* name, std::string_view bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(bytes.data()), bytes.size());
}

} // namespace

Key Key::random()
{
    std::array<char, size> bytes;
    fill_randomly(bytes.data(), bytes.size());
    Key const key({bytes.data(), bytes.size()});
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

Key::Key(std::string_view bytes)
{
    ZTC_ENSURE(bytes.size() == size);
    std::copy(bytes.begin(), bytes.end(), bytes_.begin());
    constexpr std::string_view label = "ztc/key-id/v1";
    std::array<char, label.size() + size> labelled;
    std::copy(bytes.begin(), bytes.end(), std::copy(label.begin(), label.end(), labelled.begin()));
    auto const hash = proof::sha256({labelled.data(), labelled.size()});
    OPENSSL_cleanse(labelled.data(), labelled.size());
    std::copy_n(hash.begin(), id_.size(), id_.begin());
}

Key::~Key()
{
    OPENSSL_cleanse(bytes_.data(), bytes_.size());
}

std::string_view Key::bytes() const
{
    return {bytes_.data(), bytes_.size()};
}

std::string_view Key::id() const
{
    return {id_.data(), id_.size()};
}

Key Key::derived(std::string_view label, std::string_view salt) const
{
    std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context{EVP_KDF_CTX_new(hkdf()),
                                                                      EVP_KDF_CTX_free};
    char digest[] = "SHA256";
    OSSL_PARAM const parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, bytes()), octets(OSSL_KDF_PARAM_INFO, label),
        octets(OSSL_KDF_PARAM_SALT, salt.empty() ? no_salt : salt), OSSL_PARAM_construct_end()};
    std::array<unsigned char, size> derived_bytes;
    if (!context ||
        EVP_KDF_derive(context.get(), derived_bytes.data(), derived_bytes.size(), parameters) != 1)
        throw std::runtime_error("HKDF failed");
    Key const key({reinterpret_cast<char const*>(derived_bytes.data()), derived_bytes.size()});
    OPENSSL_cleanse(derived_bytes.data(), derived_bytes.size());
    return key;
}

std::string seal(Key const& key, std::string_view plain, std::string_view aad)
{
    auto sealed = std::string(1, version).append(key.id());
    char nonce[gcm::nonce_size];
    fill_randomly(nonce, sizeof nonce);
    auto const cipher = gcm::encrypt(key, {nonce, sizeof nonce}, plain, bound(sealed, aad));
    return sealed.append(nonce, sizeof nonce).append(cipher);
}

Result<std::string> open(Key const& key, std::string_view sealed, std::string_view aad)
{
    if (sealed.size() < sealing_overhead || sealed.front() != version ||
        sealed.substr(1, 4) != key.id())
        return refuse("vault.cannot_open");
    auto const header = sealed.substr(0, sealed_header_size);
    auto plain =
        gcm::decrypt(key, sealed.substr(sealed_header_size, gcm::nonce_size),
                     sealed.substr(sealed_header_size + gcm::nonce_size), bound(header, aad));
    if (!plain) return refuse("vault.cannot_open");
    return Result<std::string>(boost::system::in_place_value, *std::move(plain));
}

void wipe(std::string& secret)
{
    OPENSSL_cleanse(secret.data(), secret.size());
    secret.clear();
}

} // namespace ztc::vault
