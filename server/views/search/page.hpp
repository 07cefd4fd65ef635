// SPDX-License-Identifier: Apache-2.0
//
// A matter that the index proposed, and what of it says the words that are sought to this viewer.
// The rule is that of the page (views/matter_page/page.cpp): what the raiser wrote goes whole to
// him and the desk, and to the unit he told who he is; to others without what is hidden.
#pragma once

#include "views/search/view.hpp"

namespace ztc::views::search {

struct Proposed {
    std::int64_t position;
    matters::MatterId matter;
    std::string number, title_ref, text_ref;
    std::optional<std::string> place_ref, hotline_ref, hidden_names_ref;
    std::string category;
    matters::Held held;
    std::int64_t raised_at;
    matters::Identity identity;
    std::string stage;
    bool imported;
};

Proposed read_proposed(Row const& row);

struct Hit {
    FoundIn in;
    std::string words; // an excerpt; empty for title, number and phone
};

/// How the viewer stands to a matter, and what he reads of it.
class Shown {
public:
    Shown(Proposed const& proposed, Reading& reading);

    bool any() const { return how_.any(); }
    /// Whether the raiser's phone is the viewer's to know, at least in part.
    bool knows_phone() const;
    std::string title() const;
    /// Where all of the runs are said; nothing when one is said nowhere.
    std::optional<Hit> says_all(std::vector<std::string> const& runs) const;

private:
    std::optional<std::string> raisers_words(std::optional<std::string> const& ref) const;
    std::vector<Hit> texts() const;

    Proposed const& proposed_;
    Reading& reading_;
    matters::Relation how_;
};

} // namespace ztc::views::search
