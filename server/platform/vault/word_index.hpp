// SPDX-License-Identifier: Apache-2.0
//
// What the search index holds instead of words: for each gram a keyed hash of 25 bits (SipHash-2-4
// under a key of the congress), sorted, so that neither the words nor their order lie in the
// tables. It is no encryption: whoever reads the index sees which texts share grams. Says no more
// than "no plaintext at rest".
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::vault {

class WordIndex {
public:
    /// The key follows from the congress's fingerprint of nothing under this kind; it says nothing
    /// of any words and is kept nowhere.
    static constexpr std::string_view key_kind = "ztc/word-index/v1";
    explicit WordIndex(std::string_view key_fingerprint);

    /// Five letters or digits for each gram, in the order of the grams.
    std::vector<std::string> tokens(std::vector<std::string> const& grams) const;

    /// All tokens of a text, each once, sorted, with blanks between.
    std::string entry(std::string_view words) const;

private:
    std::array<unsigned char, 16> key_ = {};
};

} // namespace ztc::vault
