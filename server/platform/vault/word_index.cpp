// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/word_index.hpp"

#include "kernel/encoding.hpp"
#include "kernel/result.hpp"
#include "kernel/search_words.hpp"

#include <sodium.h>

#include <algorithm>

namespace ztc::vault {

namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";

std::string token_of(std::uint64_t hash)
{
    std::string token;
    for (int i = 0; i < 5; ++i, hash >>= 5) token += letters[hash & 31U];
    return token;
}

} // namespace

WordIndex::WordIndex(std::string_view key_fingerprint)
{
    static_assert(crypto_shorthash_KEYBYTES == sizeof key_);
    static_assert(crypto_shorthash_BYTES == sizeof(std::uint64_t));
    auto const bytes = from_hex(key_fingerprint);
    ZTC_ENSURE(bytes && bytes->size() >= key_.size());
    std::copy_n(bytes->begin(), key_.size(), key_.begin());
}

std::vector<std::string> WordIndex::tokens(std::vector<std::string> const& grams) const
{
    std::vector<std::string> out;
    out.reserve(grams.size());
    for (auto const& gram : grams) {
        std::uint64_t hash = 0;
        crypto_shorthash(reinterpret_cast<unsigned char*>(&hash),
                         reinterpret_cast<unsigned char const*>(gram.data()), gram.size(),
                         key_.data());
        out.push_back(token_of(hash));
    }
    return out;
}

std::string WordIndex::entry(std::string_view words) const
{
    auto all = tokens(search::grams_of(words));
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::string out;
    for (auto const& token : all) {
        if (!out.empty()) out += ' ';
        out += token;
    }
    return out;
}

} // namespace ztc::vault
