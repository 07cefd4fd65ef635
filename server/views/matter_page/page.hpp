// SPDX-License-Identifier: Apache-2.0
//
// The matter page as it goes out, and the one place that decides which viewer sees which member
// (DESIGN §6; docs/access.csv holds the expectations). What a viewer may not see is absent from the
// page, never covered.
#pragma once

#include "kernel/date.hpp"
#include "kernel/reading.hpp"
#include "kernel/working_day.hpp"
#include "modules/links/types.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::matter_page {

/// As stored; refs still closed.
struct StoredMatter {
    matters::MatterId matter;
    std::string number, category;
    matters::Held held;
    NodeId station;
    matters::Identity identity{};
    matters::Origin origin{};
    std::string title_ref, text_ref;
    std::optional<std::string> place_ref;
    std::vector<matters::FileId> photos;
    matters::Stage stage{};
    std::optional<matters::Closing> closing;
    Instant raised_at;
    std::uint64_t raised_position = 0;
    std::optional<std::string> due_what;
    std::optional<Date> due_on, due_from;
    Certainty certainty{};
    std::int64_t version = 0;
    std::optional<Date> imported_on;
    std::optional<matters::FileId> voice;
    std::optional<std::string> point_ref, hidden_names_ref, hotline_number_ref;
    std::optional<matters::MatterId> merged_into;
    std::optional<std::string> asks;
    std::optional<NodeId> asks_unit;
    std::optional<Date> asks_on;
    enum class Clock { runs, stands } clock{}; // of the unit
    enum class Hands { none, taken_on } hands{};
    std::optional<std::string> outcome;
    std::optional<Date> promised_on, done_said_on;
    std::optional<Date> lapsed_on;
    std::int64_t slips = 0;
};

struct StoredStep {
    std::string type;
    Instant at;
    std::optional<Date> dated_on;
    std::optional<PersonId> by_person;
    std::optional<NodeId> by_node;
    std::optional<std::string> text_ref, detail, result;
    std::optional<Date> planned_on, done_on, due_on;
    std::optional<std::string> owner_ref, reason_ref;
    std::vector<matters::FileId> files;
    enum class Came { signed_in, by_link } came{};
    std::optional<PersonId> for_person;
};

/// Nothing when there is no such matter, or when it is not the viewer's to know of. Whoever only
/// joined it knows of it, and sees none of its words.
std::optional<StoredMatter> find_known(matters::MatterId const& matter, Reading& reading);
/// Nothing but for those who may see what was said.
std::optional<StoredMatter> find_for_viewer(matters::MatterId const& matter, Reading& reading);
/// Says that the viewer read it there, through the office that opens it to him. What he may not
/// read, and what he raised himself, is no look.
void note_look(StoredMatter const& matter, Surface surface, Reading& reading);
std::vector<StoredStep> steps_of(matters::MatterId const& matter, Reading& reading);
/// The day that was promised for an answer when it was given; none while the clock stood.
std::optional<Date> promised_before(StoredStep const& answer, std::vector<StoredStep> const& steps);

/// What a viewer sees of the raiser's name and phone.
enum class Sight { absent, masked, shown };
struct RaiserSight {
    Sight name;
    Sight phone;
};
RaiserSight raiser_sight(matters::Relation const& how, matters::Identity identity);

/// A voice says who speaks: a unit that may not know the raiser does not hear it (个保法 28).
bool hears_raiser(matters::Relation const& how, matters::Identity identity);

/// 李** and 138****0001: the hidden part is not in the text at all.
std::string masked_name(std::string_view name);
std::string masked_phone(std::string_view phone);

struct Raiser {
    std::optional<std::string> name;
    std::optional<std::string> phone;
};
BOOST_DESCRIBE_STRUCT(Raiser, (), (name, phone))

struct NamedPerson {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedPerson, (), (person, name))

struct NamedNode {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedNode, (), (node, name))

struct Photo {
    matters::FileId file;
};
BOOST_DESCRIBE_STRUCT(Photo, (), (file))

struct Due {
    std::string what;
    Date on;
    std::int64_t days_left = 0; // negative: overdue by so many
    bool provisional = false;
};
BOOST_DESCRIBE_STRUCT(Due, (), (what, on, days_left, provisional))

BOOST_DEFINE_ENUM_CLASS(StopState, done, now, todo, skipped)

struct StopLine {
    matters::Stop stop{};
    StopState state{};
    std::optional<Instant> at;
    std::optional<Date> on;
    std::optional<std::string> by;
    std::optional<std::string> text;
    std::optional<std::string> outcome;
    std::optional<Date> planned_on, done_on, due_on;
    std::optional<std::string> owner, reason, attitude, result;
    std::optional<matters::Origin> via; // imported: it happened on the platform it comes from
    std::optional<std::int64_t> round;  // referred back to the unit: which round runs
    std::optional<std::vector<Photo>> photos;
    bool by_link = false;                   // 凭一次性链接
    std::optional<std::string> in_place_of; // 代：the deputy who is away
    std::optional<std::int64_t> late_by;    // an answer after its day: by so many working days
};
BOOST_DESCRIBE_STRUCT(StopLine, (),
                      (stop, state, at, on, by, text, outcome, planned_on, done_on, due_on, owner,
                       reason, attitude, result, via, round, photos, by_link, in_place_of, late_by))

/// A round that a dissatisfied raiser ended: what was answered and how it was rated, and until when
/// the unit then owed another answer. The running round stands in the stops.
struct Round {
    std::int64_t round = 0;
    StopLine answer;
    StopLine rating;
    Date reopened_on;
    Date answer_due_on;
};
BOOST_DESCRIBE_STRUCT(Round, (), (round, answer, rating, reopened_on, answer_due_on))

struct HistoryLine {
    std::string type;
    Instant at;
    std::optional<Date> on;
    std::optional<std::string> by;
    std::optional<std::string> text;
    std::optional<std::string> detail;
    std::optional<matters::Origin> via;
    std::optional<Date> due_on;
    std::optional<std::vector<Photo>> photos;
    bool by_link = false;
    std::optional<std::string> in_place_of;
};
BOOST_DESCRIBE_STRUCT(HistoryLine, (),
                      (type, at, on, by, text, detail, via, due_on, photos, by_link, in_place_of))

/// Something waits for a word: the raiser's, the director's, the desk's.
struct Asks {
    std::string what; // 'more', 'approval', 'relief', 'extension'
    std::optional<NamedNode> unit;
    std::optional<Date> wanted_on;
};
BOOST_DESCRIBE_STRUCT(Asks, (), (what, unit, wanted_on))

/// What was promised and is not delivered yet.
struct Promise {
    Date planned_on;
    std::int64_t days_left = 0;
    std::int64_t slips = 0;
};
BOOST_DESCRIBE_STRUCT(Promise, (), (planned_on, days_left, slips))

struct OtherMatter {
    matters::MatterId matter;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(OtherMatter, (), (matter, number))

/// The last one-time link of the unit; for the desk and the unit.
struct LinkLine {
    links::LinkState state{};
    Date made_on;
    Date expires_on;
    std::optional<std::string> name, phone; // of who writes by it, as he says
};
BOOST_DESCRIBE_STRUCT(LinkLine, (), (state, made_on, expires_on, name, phone))
std::optional<LinkLine> last_link_of(matters::MatterId const& matter, Reading& reading);

struct Page {
    matters::MatterId matter;
    std::string number, title, text, category, community_name;
    std::optional<std::string> place;
    matters::Origin origin{};
    matters::Identity identity{};
    std::vector<Photo> photos;
    matters::Stage stage{};
    std::optional<matters::Closing> closing;
    Instant raised_at;
    std::optional<Date> imported_on;
    std::string station_name;
    std::optional<NamedPerson> deputy;
    std::optional<NamedNode> unit;
    std::optional<Due> due;
    std::vector<StopLine> stops;
    std::vector<Round> rounds; // the earlier ones, oldest first
    bool raised_by_you = false;
    std::optional<Raiser> raiser;
    std::vector<HistoryLine> history;
    std::vector<matters::MoveKind> may;
    std::optional<matters::FileId> voice;
    std::optional<std::string> point; // latitude, longitude in millionths, and by which system
    std::optional<std::string> hotline_number;
    bool complaint = false; // of persons or bodies: for few eyes
    bool neighbour = false; // the viewer joined it: where it stands, and none of its words
    std::int64_t joined = 0;
    std::optional<OtherMatter> merged_into;
    std::optional<Asks> asks;
    bool paused = false;
    bool taken_on = false;
    std::optional<Promise> promise;
    std::optional<Due> take_on_due; // until a person by name has it at the unit
    std::optional<LinkLine> link;
    std::optional<Date> lapsed_on; // what persons wrote in it is gone, its retention over
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Page, (),
                      (matter, number, title, text, category, community_name, place, origin,
                       identity, photos, stage, closing, raised_at, imported_on, station_name,
                       deputy, unit, due, stops, rounds, raised_by_you, raiser, history, may, voice,
                       point, hotline_number, complaint, neighbour, joined, merged_into, asks,
                       paused, taken_on, promise, take_on_due, link, lapsed_on, version))

/// What the viewer, who stands so to it, may do with it now.
std::vector<matters::MoveKind> open_moves(StoredMatter const& matter,
                                          std::vector<StoredStep> const& steps,
                                          matters::Relation const& how, Viewer const& viewer);

Page page_for(StoredMatter const& matter, Reading& reading);

} // namespace ztc::views::matter_page
