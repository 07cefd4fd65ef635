// SPDX-License-Identifier: Apache-2.0
//
// What everybody may read: suggestions as the office published them, as far as their deputies
// agreed. Of one taken down the number, the day and the reason, and nothing by which it could be
// found. Only the published words are ever opened here, never those of the suggestion itself.
#pragma once

#include "views/suggestions/page.hpp"

namespace ztc::views::suggestions {

struct PublicQuery {
    std::optional<Date> before;
};
BOOST_DESCRIBE_STRUCT(PublicQuery, (), (before))

/// As it was published; of one taken down the number and the reason.
struct PublicLine {
    SuggestionId suggestion;
    std::string number, title;
    std::optional<std::string> text, reply;
    std::vector<std::string> units;
    std::optional<Date> submitted_on, answered_on, published_on;
    std::optional<std::string> outcome;
    std::optional<HidingReason> hidden;
};
BOOST_DESCRIBE_STRUCT(PublicLine, (),
                      (suggestion, number, title, text, reply, units, submitted_on, answered_on,
                       published_on, outcome, hidden))

struct PublicList {
    std::vector<PublicLine> suggestions; // the newest first
    std::optional<Date> before;          // of the next page
};
BOOST_DESCRIBE_STRUCT(PublicList, (), (suggestions, before))

Result<PublicList> public_list(PublicQuery const& query, Reading& reading);

// ---- for app, which draws pages of them ---------------------------------------------------------

/// A line with its days; all but the line is empty of one taken down.
struct PublicEntry {
    PublicLine line;
    SuggestionKind kind{};
    State state{};
    std::optional<std::int64_t> year;
    std::vector<Named> units;
    std::optional<Date> referred_on, due_on;
    std::string outcome_zh, outcome_en;
};

struct PublicSearch {
    std::string words; // in title, text or reply; or the number
    std::string unit;
    std::optional<SuggestionKind> kind;
    std::optional<State> state;
    std::optional<std::int64_t> year;
    std::int64_t from = 0, most = 20;

    bool looks_inside() const { return !words.empty() || !unit.empty() || kind || state; }
};
struct PublicFound {
    std::vector<PublicEntry> entries; // the newest first
    std::int64_t total = 0;
    std::vector<std::int64_t> years; // that anything is public of, the newest first
    std::vector<Named> units;        // that answered anything public, by name
};
PublicFound search_public(PublicSearch const& search, Reading& reading);

/// By id or number; nothing while it is not public.
std::optional<PublicEntry> public_one(std::string const& id_or_number, Reading& reading);

/// Of a year's answered ones, how they are public.
struct PublicCounts {
    std::int64_t answered = 0, full = 0, title_only = 0, none = 0, not_yet = 0;
    std::map<HidingReason, std::int64_t> hidden;
};
PublicCounts count_public(std::int64_t year, Reading& reading);

} // namespace ztc::views::suggestions
