// SPDX-License-Identifier: Apache-2.0
//
// Sentences and figures of a text, as the checks see them. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ztc::drafts::rules {

/// Without their marks and blanks; empty ones are left out.
std::vector<std::string> sentences_of(std::string_view text);

/// The sentence is part of what one of the letters says, whatever the marks and blanks.
bool stands_in(std::string_view sentence, std::vector<std::string> const& letters);

/// Sentences of at least six characters that stand in a letter.
std::vector<std::string> copied_sentences(std::string_view text,
                                          std::vector<std::string> const& letters);

/// Figures in digits, with their decimals; no years, days and hours, nor what is only numbered.
std::vector<std::string> figures_in(std::string_view text);

} // namespace ztc::drafts::rules
