// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/gcm.hpp"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace ztc::vault::gcm {
namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

EVP_CIPHER const* algorithm()
{
    static EVP_CIPHER* const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    if (!fetched) throw std::runtime_error("OpenSSL offers no AES-256-GCM");
    return fetched;
}

unsigned char const* in(std::string_view bytes)
{
    return reinterpret_cast<unsigned char const*>(bytes.data());
}

unsigned char* out(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void demand(bool done)
{
    if (!done) throw std::runtime_error("AES-256-GCM failed");
}

enum class Direction : int { opening = 0, sealing = 1 };

/// A context that has seen key, nonce and the bound text.
Context begin(Direction direction, Key const& key, std::string_view nonce, std::string_view aad)
{
    ZTC_ENSURE(nonce.size() == nonce_size);
    Context context{EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
    int written = 0;
    demand(context && EVP_CipherInit_ex2(context.get(), algorithm(), in(key.bytes()), in(nonce),
                                         static_cast<int>(direction), nullptr) == 1);
    demand(EVP_CipherUpdate(context.get(), nullptr, &written, in(aad),
                            static_cast<int>(aad.size())) == 1);
    return context;
}

} // namespace

std::string encrypt(Key const& key, std::string_view nonce, std::string_view plain,
                    std::string_view aad)
{
    auto const context = begin(Direction::sealing, key, nonce, aad);
    std::string sealed(plain.size() + tag_size, '\0');
    int written = 0;
    demand(EVP_CipherUpdate(context.get(), out(sealed), &written, in(plain),
                            static_cast<int>(plain.size())) == 1);
    demand(EVP_CipherFinal_ex(context.get(), out(sealed) + written, &written) == 1);
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int{tag_size},
                               out(sealed) + plain.size()) == 1);
    return sealed;
}

std::optional<std::string> decrypt(Key const& key, std::string_view nonce,
                                   std::string_view cipher_and_tag, std::string_view aad)
{
    if (cipher_and_tag.size() < tag_size) return std::nullopt;
    auto const cipher = cipher_and_tag.substr(0, cipher_and_tag.size() - tag_size);
    std::string tag(cipher_and_tag.substr(cipher.size()));
    auto const context = begin(Direction::opening, key, nonce, aad);
    std::string plain(cipher.size(), '\0');
    int written = 0;
    demand(EVP_CipherUpdate(context.get(), out(plain), &written, in(cipher),
                            static_cast<int>(cipher.size())) == 1);
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int{tag_size}, out(tag)) == 1);
    if (EVP_CipherFinal_ex(context.get(), out(plain) + written, &written) != 1) {
        wipe(plain);
        return std::nullopt;
    }
    return plain;
}

} // namespace ztc::vault::gcm
