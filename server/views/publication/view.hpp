// SPDX-License-Identifier: Apache-2.0
//
// What everybody may read of matters, and what the desk has to do about it. A matter is here in
// public words only, with the days of its line; never who raised it, never a door.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/types.hpp"
#include "modules/publication/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::publication {

View view();

BOOST_DEFINE_ENUM_CLASS(PublicStopState, done, now, todo, skipped)

struct PublicStop {
    matters::Stop stop{};
    PublicStopState state{};
    std::optional<Date> on;
    std::optional<std::string> by;            // a body, or the deputy who is on the line by name
    std::optional<std::int64_t> late_by = {}; // an answer after its day: by so many working days
};
BOOST_DESCRIBE_STRUCT(PublicStop, (), (stop, state, on, by, late_by))

/// Served below /open/ while the matter is public, and not a request longer.
struct PublicPhoto {
    ztc::files::FileId file;
    std::string words; // what it shows, for whoever cannot see it
};
BOOST_DESCRIBE_STRUCT(PublicPhoto, (), (file, words))

struct PublicMatter {
    matters::MatterId matter;
    std::string number, title, said;
    std::optional<std::string> answered;
    std::string category;
    NodeId community;
    std::string community_name, station_name;
    std::optional<std::string> deputy_name, unit_name;
    std::vector<PublicStop> stops;
    std::optional<matters::AnswerOutcome> outcome;
    std::optional<Date> answer_due_on, answered_on, planned_on, done_on;
    std::int64_t slips = 0;
    std::optional<matters::Satisfaction> attitude, result; // of who raised it
    std::optional<Date> reopened_on;    // the raiser was not satisfied: an answer is owed again
    bool newer_answer = false;          // which is not reviewed yet
    std::optional<std::int64_t> people; // only from five on
    Date published_on;
    Instant changed_at;
    std::vector<PublicPhoto> photos = {};
};
BOOST_DESCRIBE_STRUCT(PublicMatter, (),
                      (matter, number, title, said, answered, category, community, community_name,
                       station_name, deputy_name, unit_name, stops, outcome, answer_due_on,
                       answered_on, planned_on, done_on, slips, attitude, result, reopened_on,
                       newer_answer, people, published_on, changed_at, photos))

/// What is left of one that the desk took down.
struct Stub {
    Date taken_down_on;
    ztc::publication::TakeDownReason reason{};
};
BOOST_DESCRIBE_STRUCT(Stub, (), (taken_down_on, reason))

struct PublicPage {
    std::optional<PublicMatter> matter; // or
    std::optional<Stub> taken_down;
};
BOOST_DESCRIBE_STRUCT(PublicPage, (), (matter, taken_down))

struct PublicFilter {
    std::string community = {}; // empty: all
    std::string category = {};  // with those below it
    std::int64_t before;
    std::int64_t limit;
};
struct PublicList {
    std::vector<PublicMatter> items;
    std::optional<std::string> next; // the `before` of the next page
};
BOOST_DESCRIBE_STRUCT(PublicList, (), (items, next))

/// Newest first.
PublicList public_list(PublicFilter const& filter, Reading& reading);
struct Wording {
    std::string title, said;
    std::optional<std::string> answered;
};
BOOST_DESCRIBE_STRUCT(Wording, (), (title, said, answered))

/// What a raiser is asked on the page of a short message: to whom the token belongs, what would be
/// public, and what he said so far.
struct AskPage {
    matters::MatterId matter;
    ztc::publication::AskId ask;
    PersonId raiser;
    Date answer_until;
    std::string number;
    ztc::publication::PublicationState state{};
    bool can_be_public = false;
    bool is_shown = false; // everybody can read it now
    std::optional<Date> consent_on, refused_on;
    std::optional<ztc::publication::Covers> covers;
    std::vector<ztc::people::Shown> consent_shown;
    Wording wording; // as drafted, else as it reads without numbers and marked names
    std::vector<PublicPhoto> photos;
};
/// By the keyed fingerprint of a token; nothing for one that nobody has.
std::optional<AskPage> ask_page(std::string const& print, Reading& reading);

/// Whether everybody may see that photograph now.
bool shows_to_everybody(matters::MatterId const& matter, ztc::files::FileId const& file,
                        Reading& reading);
/// Whether its raiser or its desk may see a photograph that was made for the publication.
bool shows_file(matters::MatterId const& matter, ztc::files::FileId const& file, Reading& reading);

/// Whether the viewer reviews that matter and the photograph is its raiser's.
bool desk_holds(matters::MatterId const& matter, ztc::files::FileId const& file, Reading& reading);

/// Refuses publication.unknown, for one that is not public and for one that never was alike.
Result<PublicPage> public_page(matters::MatterId const& matter, Reading& reading);

} // namespace ztc::views::publication
