// SPDX-License-Identifier: Apache-2.0
//
// The papers of suggestions as routes: whoever may read a suggestion may print it, whoever may read
// the register may print that; the lists that hand over and the year's report are the standing
// committee's office's. What stands on them is what the viewer's own page says, nothing more.
#pragma once

#include "app/prints.hpp"
#include "app/suggestion_papers.hpp"
#include "views/suggestions/page.hpp"

namespace ztc::app {

void declare_suggestion_prints(Routes& routes);
void connect_suggestion_prints(Router& router, Routes const& routes, Prints& prints);

/// Filled from what the viewer may read (suggestion_print_fill.cpp).
struct CongressWords {
    std::string name; // 示例区人民代表大会
    std::string office;
};
CongressWords congress_words(Reading& reading);
SuggestionForm form_of(views::suggestions::Page const& page, CongressWords const& congress,
                       suggestions::Level level);
/// Of the last signed reply, or of that unit's. Refuses suggestions.not_replied.
Result<ReplyLetter> letter_of(views::suggestions::Page const& page, CongressWords const& congress,
                              std::optional<NodeId> const& unit, std::string const& address);
/// Refuses suggestions.not_referred.
Result<HandedOver> handed_over(views::suggestions::Page const& page);
SuggestionRegister register_of(std::vector<views::suggestions::Line> const& lines,
                               CongressWords const& congress, std::int64_t year, Date today);
HandlingReport report_of(std::int64_t year, CongressWords const& congress, Reading& reading);

} // namespace ztc::app
