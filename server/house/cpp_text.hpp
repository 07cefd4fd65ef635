// SPDX-License-Identifier: Apache-2.0
//
// Just enough of C++ to look for words in it: comments and literals blanked out, every other
// character and every line end left where it was. It does not expand macros and never needs to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::house {

std::string without_comments(std::string_view text);
std::string without_comments_and_literals(std::string_view text);

/// Where `word` stands in `text` as a word of its own ("std::any" is not in "std::any_of").
std::vector<std::size_t> places_of(std::string_view text, std::string_view word);

/// The identifier at `offset`, after blanks.
std::string_view identifier_at(std::string_view text, std::size_t offset);

/// Reads the string literal (or several side by side) at `offset`, after blanks, and moves past it.
std::optional<std::string> take_literal(std::string_view text, std::size_t& offset);
/// The same for one punctuation mark.
bool take(std::string_view text, std::size_t& offset, char mark);

} // namespace ztc::house
