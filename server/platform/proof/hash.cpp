// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/hash.hpp"

#include "kernel/encoding.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <stdexcept>

namespace ztc::proof {
namespace {

/// One context per thread, used again and again: setting one up costs as much as hashing two nodes.
class Digest {
public:
    Digest()
    {
        if (!algorithm_ || !context_) throw std::runtime_error("OpenSSL offers no SHA-256");
    }

    Hash operator()(std::initializer_list<std::string_view> parts)
    {
        Hash hash;
        bool done = EVP_DigestInit_ex2(context_.get(), algorithm_.get(), nullptr) == 1;
        for (auto const part : parts)
            done = done && EVP_DigestUpdate(context_.get(), part.data(), part.size()) == 1;
        done = done && EVP_DigestFinal_ex(context_.get(), hash.data(), nullptr) == 1;
        if (!done) throw std::runtime_error("SHA-256 failed");
        return hash;
    }

private:
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm_{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_{EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free};
};

Hash digest(std::initializer_list<std::string_view> parts)
{
    thread_local Digest sha256_of_this_thread;
    return sha256_of_this_thread(parts);
}

constexpr std::string_view leaf_mark("\0", 1);

} // namespace

Hash sha256(std::string_view bytes)
{
    return digest({bytes});
}

Hash leaf_hash(std::string_view leaf)
{
    return digest({leaf_mark, leaf});
}

Hash node_hash(Hash const& left, Hash const& right)
{
    std::array<char, 65> bytes; // one update instead of three
    bytes[0] = 1;
    std::copy(left.begin(), left.end(), bytes.begin() + 1);
    std::copy(right.begin(), right.end(), bytes.begin() + 33);
    return digest({{bytes.data(), bytes.size()}});
}

Hash empty_root()
{
    return digest({});
}

std::string_view bytes_of(Hash const& hash)
{
    return {reinterpret_cast<char const*>(hash.data()), hash.size()};
}

std::optional<Hash> hash_of_bytes(std::string_view bytes)
{
    Hash hash;
    if (bytes.size() != hash.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

std::string to_base64(Hash const& hash)
{
    return base64(bytes_of(hash));
}

std::optional<Hash> hash_from_base64(std::string_view text)
{
    auto const bytes = from_base64(text);
    return bytes ? hash_of_bytes(*bytes) : std::nullopt;
}

} // namespace ztc::proof
