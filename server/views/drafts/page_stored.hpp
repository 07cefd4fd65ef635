// SPDX-License-Identifier: Apache-2.0
//
// What the routes of this view share: rows as they are stored, who may see them, and names. Of this
// folder alone.
#pragma once

#include "kernel/enum_of.hpp"
#include "modules/drafts/events.hpp"
#include "modules/drafts/policy.hpp"
#include "views/drafts/view.hpp"

#include <map>

namespace ztc::views::drafts {

using ztc::drafts::CommentId;
using ztc::drafts::DraftPolicy;
using ztc::drafts::DraftState;
using ztc::drafts::EvidenceId;
using ztc::drafts::EvidenceKind;
using ztc::drafts::Feasibility;
using ztc::drafts::FileId;
using ztc::drafts::FormedBy;
using ztc::drafts::Passage;
using ztc::drafts::RaisedBefore;
using ztc::drafts::Settling;
using ztc::drafts::SuggestionId;
using ztc::drafts::SuggestionKind;
using ztc::drafts::Visibility;
using ztc::drafts::Wish;

struct Stored {
    DraftId draft;
    SuggestionKind kind{};
    PersonId lead;
    std::vector<std::string> seats;
    std::string title_ref;
    DraftState state{};
    std::int64_t revision = 0;
    bool shared = false;
    Date changed_on;
    std::optional<Date> asked_on, due_on;
    std::optional<std::int64_t> asked_revision;
    std::optional<Date> done_on;
    std::optional<PersonId> done_by;
    std::optional<std::string> done_ref;
    std::optional<SuggestionId> suggestion;
    std::optional<Date> filed_on;

    bool is_open() const { return state != DraftState::filed && state != DraftState::dropped; }
};
Stored read_stored(Row const& row);

struct StoredText {
    std::int64_t revision = 0;
    std::string title_ref, situation_ref, asks_ref;
    std::optional<std::string> feasibility_ref;
    Visibility visibility{};
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before{};
    Wish wish{};
    std::vector<std::string> wished_units;
    Date revised_on;
    Instant revised_at;
};
StoredText read_text(Row const& row);

struct StoredCosigner {
    PersonId deputy;
    std::int64_t signed_revision = 0; // 0: none
    std::optional<Date> signed_on, declined_on;
};
StoredCosigner read_cosigner(Row const& row);

struct StoredOpinion {
    DraftId draft;
    NodeId unit;
    std::string question_ref;
    Date asked_on, due_on;
    std::optional<Feasibility> feasibility;
    std::optional<std::int64_t> cost_fen, year;
    std::optional<std::string> words_ref;
    std::optional<Date> given_on;
};
StoredOpinion read_opinion(Row const& row);

struct StoredEvidence {
    EvidenceId evidence;
    EvidenceKind kind{};
    std::string words_ref;
    std::vector<FileId> files;
    Date happened_on;
    PersonId added_by;
};
StoredEvidence read_evidence(Row const& row);

struct StoredMatter {
    MatterId matter;
    std::string number, category;
    matters::Held held; // without those who joined
    std::string text_ref;
    Date raised_on;
    std::optional<matters::AnswerOutcome> outcome;
    std::optional<Date> answered_on;
    bool counts = true;
};
StoredMatter read_matter(Row const& row);

template <class IdType>
std::optional<IdType> id_if(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

/// How the viewer stands to a draft, as `rules::relation` says it for commands.
struct Sight {
    bool lead = false, invited = false, reader = false, helper = false;
    bool any() const { return lead || invited || reader || helper; }
    /// Reads what it says; the desk alone adds evidence and does not.
    bool reads() const { return lead || invited || reader; }
};
Sight sight_of(Stored const& stored, std::vector<StoredCosigner> const& cosigners,
               Viewer const& viewer);

/// A draft that the viewer may see something of. Refuses drafts.unknown.
struct Seen {
    Stored stored;
    std::vector<StoredCosigner> cosigners;
    Sight sight;
};
Result<Seen> find_seen(DraftId const& draft, Reading& reading);

/// The words of a text, opened.
struct Words {
    std::string title, situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility;
};
std::optional<StoredText> text_at(DraftId const& draft, std::int64_t revision, Reading& reading);
Words words_of(StoredText const& stored, Reading& reading);

/// Whoever raised it and whoever it concerns too, each once.
std::int64_t people_of(StoredMatter const& matter, Reading& reading);
std::vector<StoredMatter> linked_to(DraftId const& draft, Reading& reading);

/// Each name is looked for once.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

} // namespace ztc::views::drafts
