// SPDX-License-Identifier: Apache-2.0
//
// How words are found: texts and what is sought are folded alike (small letters, half width), cut
// into runs of letters and digits, and the runs into grams of one and two characters. The index
// keeps keyed hashes of the grams and proposes; whether a text really says what is sought is asked
// of the text as its viewer sees it. No language is known here: 路灯 is found in 路灯坏了.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ztc::search {

/// What stands between blanks and punctuation, folded.
std::vector<std::string> runs_of(std::string_view words);

/// Every character and every pair of neighbours within a run; each once.
std::vector<std::string> grams_of(std::string_view words);

/// The fewest grams that a text with all these runs must have.
std::vector<std::string> grams_sought(std::vector<std::string> const& runs);

/// Whether the words hold the run.
bool says(std::string_view words, std::string_view run);

/// About `around` characters before and after the first run that the words hold, on one line; empty
/// when they hold none. For showing why something was found.
std::string excerpt(std::string_view words, std::vector<std::string> const& runs,
                    std::size_t around);

} // namespace ztc::search
