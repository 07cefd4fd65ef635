// SPDX-License-Identifier: Apache-2.0
//
// What is told of a suggestion, and to whom. A line of the register is for whoever may read the
// register; its page for its signatories, the standing committee's office, the committees of its
// seats and its units. Drafts of a reply read the unit alone; what deputies wrote in their ratings
// read they, the office and the units; of raisers only totals are told, and only after the window.
#pragma once

#include "kernel/reading.hpp"
#include "kernel/result.hpp"
#include "modules/suggestions/policy.hpp"
#include "modules/suggestions/types.hpp"

namespace ztc::views::suggestions {

using namespace ztc::suggestions;

struct Named {
    std::string id, name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, name))

/// What the viewer owes at this suggestion, nearest first.
struct Todo {
    std::string what; // examine, refer, rule_on_relief, decide_extension, take_on, contact, ...
    std::optional<Date> due_on;
    std::optional<NodeId> unit;
};
BOOST_DESCRIBE_STRUCT(Todo, (), (what, due_on, unit))

struct Line {
    SuggestionId suggestion;
    SuggestionKind kind{};
    std::optional<std::string> number;
    std::string title, lead_name;
    std::int64_t signatories = 0;
    State state{};
    std::optional<Date> submitted_on, referred_on, due_on, answered_on;
    std::optional<std::int64_t> days_left; // working days; negative: late
    std::vector<Named> units;              // the lead first
    std::optional<std::string> outcome;
    std::vector<Named> holders; // who has it now
    std::vector<Todo> todo;     // of the viewer
    bool imported = false;
    std::uint64_t position = 0;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (suggestion, kind, number, title, lead_name, signatories, state, submitted_on,
                       referred_on, due_on, answered_on, days_left, units, outcome, holders, todo,
                       imported, position))

struct UnitPage {
    Named unit;
    UnitPart part{};
    Date referred_on;
    std::optional<Date> reply_due_on, reply_latest_on, relief_until_on, contact_due_on,
        opinion_due_on;
    Certainty certainty{};
    std::optional<std::string> clerk_name;
    std::optional<Date> contacted_on, relief_on, relief_due_on, opinion_on, extension_until;
    std::int64_t contacts = 0, draft_no = 0, replied_round = 0;
    bool extended = false, mine = false, may_sign = false;
    std::optional<ContactHeld> contact_said;        // by the lead deputy
    std::optional<DeputyConsent> extension_consent; // of the lead deputy
};
BOOST_DESCRIBE_STRUCT(UnitPage, (),
                      (unit, part, referred_on, reply_due_on, reply_latest_on, relief_until_on,
                       contact_due_on, opinion_due_on, certainty, clerk_name, contacted_on,
                       relief_on, relief_due_on, opinion_on, extension_until, contacts, draft_no,
                       replied_round, extended, mine, may_sign, contact_said, extension_consent))

struct PointPage {
    std::int64_t ask = 0;
    PointOutcome outcome{};
    std::string words;
    std::optional<Date> planned_on;
    std::optional<std::string> owner;
    std::vector<FileId> proof;
};
BOOST_DESCRIBE_STRUCT(PointPage, (), (ask, outcome, words, planned_on, owner, proof))

/// A reply, or a draft that waits to be signed (then without document and signature).
struct ReplyPage {
    Named unit;
    std::int64_t round = 0, draft_no = 0;
    std::string outcome, outcome_zh, outcome_en;
    std::optional<std::string> document_no, signed_by, contact;
    std::optional<Date> due_on, replied_on;
    std::vector<PointPage> points;
    std::vector<FileId> scans;
    std::int64_t boilerplate_percent = 0; // of its words stand in an earlier reply of the unit
    std::optional<Named> boilerplate_of;
};
BOOST_DESCRIBE_STRUCT(ReplyPage, (),
                      (unit, round, draft_no, outcome, outcome_zh, outcome_en, document_no,
                       signed_by, contact, due_on, replied_on, points, scans, boilerplate_percent,
                       boilerplate_of))

struct FeedbackPage {
    std::int64_t round = 0;
    Named deputy;
    std::vector<Rated> rated;
    std::optional<std::string> words;
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(FeedbackPage, (), (round, deputy, rated, words, given_on))

/// Of residents whose matters are part of it. Fewer than the policy says are not told apart.
struct Verdicts {
    bool open = false; // the window is over, or the viewer is told nothing
    std::int64_t n = 0;
    std::optional<std::int64_t> satisfied, basically_satisfied, dissatisfied;
};
BOOST_DESCRIBE_STRUCT(Verdicts, (), (open, n, satisfied, basically_satisfied, dissatisfied))

struct StepPage {
    std::uint64_t position = 0;
    std::string step;
    Date happened_on;
    std::optional<std::string> unit, person, mark, words;
    std::optional<Date> due_on;
};
BOOST_DESCRIBE_STRUCT(StepPage, (),
                      (position, step, happened_on, unit, person, mark, words, due_on))

struct Page {
    Line line;
    std::string situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility, proposer, imported_units, imported_reply, source;
    Visibility visibility{};
    Wish wish{};
    RaisedBefore raised_before{};
    SignedBy signed_by{};
    std::vector<FormedBy> formed_by;
    std::vector<Named> signatories; // the lead first
    std::vector<Named> wished_units, consulted;
    std::vector<MatterId> matters;
    std::optional<std::int64_t> term_no, session_no;
    std::optional<Date> refer_due_on, internal_due_on, feedback_due_on, publish_due_on, closed_on,
        published_on;
    std::int64_t round = 1;
    std::optional<std::int64_t> silent;
    std::optional<SuggestionId> merged_into;
    std::optional<Visibility> published_as;
    std::optional<HidingReason> hidden;
    std::vector<UnitPage> units;
    std::vector<ReplyPage> drafts, replies;
    std::vector<FeedbackPage> feedback;
    std::vector<Named> silent_so_far; // of whom a rating is waited for
    Verdicts verdicts;
    std::vector<StepPage> steps;
    std::vector<Outcome> outcomes; // of this congress
    std::vector<Dimension> dimensions;
    bool may_examine = false, may_rate = false, may_withdraw = false;
};
BOOST_DESCRIBE_STRUCT(Page, (),
                      (line, situation, asks, feasibility, proposer, imported_units, imported_reply,
                       source, visibility, wish, raised_before, signed_by, formed_by, signatories,
                       wished_units, consulted, matters, term_no, session_no, refer_due_on,
                       internal_due_on, feedback_due_on, publish_due_on, closed_on, published_on,
                       round, silent, merged_into, published_as, hidden, units, drafts, replies,
                       feedback, silent_so_far, verdicts, steps, outcomes, dimensions, may_examine,
                       may_rate, may_withdraw))

/// A row of the register, as it is stored.
struct Stored {
    SuggestionId id;
    std::uint64_t position = 0;
    SuggestionKind kind{};
    PersonId lead;
    std::vector<std::string> cosigners, seats, matters, wished, consulted, formed_by;
    std::string title_ref;
    std::optional<std::string> situation_ref, asks_ref, feasibility_ref;
    Visibility visibility{};
    Wish wish{};
    RaisedBefore raised_before{};
    SignedBy signed_by{};
    std::optional<std::int64_t> term_no, session_no, year;
    std::optional<Date> submitted_on;
    State state{};
    std::optional<std::string> number;
    std::optional<Date> refer_due_on, referred_on, internal_due_on, feedback_due_on, publish_due_on,
        answered_on;
    std::int64_t round = 1;
    std::optional<std::string> merged_into;
    std::optional<Date> closed_on;
    std::optional<std::int64_t> silent;
    std::optional<std::string> published_as;
    std::optional<Date> published_on;
    std::optional<std::string> hidden, public_title_ref, public_text_ref, public_reply_ref,
        number_ref, proposer_ref, units_ref, reply_ref, source_ref, outcome;

    bool imported() const { return lead.empty(); }
};
Stored read_stored(Row const& row);
/// Refuses suggestions.unknown. Says nothing of whether the viewer may read it.
Result<Stored> found(SuggestionId const& id, Reading& reading);

class Pages {
public:
    explicit Pages(Reading& reading);

    /// Whether the viewer may read the page.
    bool may_read(Stored const& stored, std::vector<UnitPage> const& units) const;
    std::vector<UnitPage> units_of(Stored const& stored);
    Line line(Stored const& stored, std::vector<UnitPage> const& units);
    Page page(Stored const& stored);
    std::string name_of(std::string const& id);
    std::string opened(std::optional<std::string> const& ref);
    std::vector<FeedbackPage> feedback(Stored const& stored);
    std::vector<ReplyPage> replies(Stored const& stored);
    Verdicts verdicts(Stored const& stored);
    /// Whose rating is waited for.
    std::vector<std::string> raters(Stored const& stored) const;

private:
    Named named(std::string const& id) { return {id, name_of(id)}; }
    void ask_lead(Stored const& stored, std::vector<UnitPage> const& units,
                  std::vector<Todo>& all) const;
    std::vector<Todo> todo(Stored const& stored, std::vector<UnitPage> const& units);
    std::vector<ReplyPage> drafts(Stored const& stored, std::vector<UnitPage> const& units);
    std::vector<PointPage> points(Stored const& stored, std::string const& unit,
                                  std::int64_t draft_no);
    void name_outcome(ReplyPage& reply);
    void compare(ReplyPage& draft, Stored const& stored);
    std::vector<StepPage> steps(Stored const& stored);

    Reading& reading_;
    SuggestionPolicy policy_;
    std::map<std::string, std::string> names_;
};

// ---- for app, which prints them -----------------------------------------------------------------

/// What the viewer may read of it. Refuses suggestions.unknown.
Result<Page> page_of(SuggestionId const& id, Reading& reading);

/// The register of a year, in the order of submission; for whoever may read the register. Returned
/// ones, letters and records of earlier years have no number of this congress and are not in it.
std::vector<Line> lines_of_year(std::int64_t year, Reading& reading);

} // namespace ztc::views::suggestions
