// SPDX-License-Identifier: Apache-2.0
//
// How a reader wishes to see the pages below /open/ (language, size), and what every page needs for
// it: words, links that keep the wish, days in the reader's manner. Of these pages alone.
#pragma once

#include "app/config.hpp"
#include "app/words.hpp"
#include "kernel/reading.hpp"

#include <boost/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ztc::app {

namespace json = boost::json;

enum class TypeSize { normal, large };

struct Look {
    SiteConfig const& site;
    std::string path; // of this page
    Language language = Language::zh;
    TypeSize size = TypeSize::normal;
    json::object words = {};
    bool figures_are_public = false;
    std::vector<std::pair<std::string, std::string>> chosen = {}; // of the query; kept in links

    std::string word(std::string_view key) const;
    /// The word with {name} filled in.
    std::string word(std::string_view key,
                     std::initializer_list<std::pair<std::string_view, std::string>> fill) const;
    std::string day(Date day) const;
    /// "?lang=en&size=large", or empty.
    std::string keep() const;
    /// A link to `to` that keeps the wish, with more of a query.
    std::string link(std::string const& to,
                     std::vector<std::pair<std::string, std::string>> query = {}) const;
    /// What every template needs.
    json::object values(std::string const& title) const;
};

/// From "?lang=en&size=large"; Chinese and normal unless the address says otherwise.
Look look_of(SiteConfig const& site, http::Request const& request);

/// 570 is "9:30".
std::string clock_words(std::int64_t minute);
/// One after the other, as Chinese does it.
std::string joined(std::vector<std::string> const& names);
/// Each line of a text as {line}, empty ones left out.
json::array lines_in(std::string const& text);

/// What goes into a template, and with which status; `title` is given by the page.
struct OpenPage {
    std::string name; // of the template
    json::object values;
    int status = 200;
};

OpenPage open_index(Look const& look, Reading& reading);
OpenPage open_matters(Look const& look, http::Request const& request, Reading& reading);
OpenPage open_matter(Look const& look, std::string const& id, Reading& reading);
OpenPage open_feed(Look const& look, Reading& reading);
/// Deputies' suggestions: the list, one by id or number, the feed; and the page of open data.
OpenPage open_suggestions(Look const& look, http::Request const& request, Reading& reading);
OpenPage open_suggestion(Look const& look, std::string const& id_or_number, Reading& reading);
OpenPage open_suggestion_feed(Look const& look, Reading& reading);
OpenPage open_data(Look const& look);
OpenPage open_stations(Look const& look, Reading& reading);
OpenPage open_talks(Look const& look, Reading& reading);
OpenPage open_deputies(Look const& look, Reading& reading);
OpenPage open_deputy(Look const& look, std::string const& id, Reading& reading);
/// Reports to voters that are ahead, and those published.
OpenPage open_reports(Look const& look, Reading& reading);
OpenPage open_report(Look const& look, std::string const& id, Reading& reading);
OpenPage open_figures(Look const& look, Reading& reading);
/// Of a demo town alone: what the article names, each with its figures.
OpenPage open_tour(Look const& look, Reading& reading);
OpenPage open_bulletins(Look const& look, Reading& reading);
OpenPage open_bulletin(Look const& look, std::string const& id, Reading& reading);
/// “Deputies speak”: all that is public, and one of them.
OpenPage open_say(Look const& look, Reading& reading);
OpenPage open_episode(Look const& look, std::string const& id, Reading& reading);
OpenPage open_plan(Look const& look, std::string const& year, Reading& reading);
OpenPage open_nothing(Look const& look);
/// "<kind>/<version>": the exact words of a notice or a consent, and which others there are.
OpenPage open_wording(Look const& look, std::string const& which, Reading& reading);
/// Lines that begin with "# " as {head}, all others as {line}.
json::array wording_parts(std::string const& text);

// What one page takes from another.
/// "<node>.ics" or "mine/<secret>.ics" as iCalendar; nothing when there is none.
std::optional<std::string> open_calendar(SiteConfig const& site, std::string const& which,
                                         Reading& reading);

// What the index takes from the others.
json::array newest_items(Look const& look, std::int64_t limit, Reading& reading);
json::array reports_of(Look const& look, std::optional<PersonId> const& deputy, Reading& reading);
json::array four_figures(Look const& look, Reading& reading);

} // namespace ztc::app
