// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and day in, an answer or a refusal out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/drafts/commands.hpp"
#include "modules/drafts/policy.hpp"
#include "modules/drafts/state.hpp"

#include <span>
#include <string>

namespace ztc::drafts::rules {

inline constexpr std::size_t matters_at_most = 50, cosigners_at_most = 100, evidence_at_most = 100,
                             comments_at_most = 200, files_at_most = 9;

/// Where he is a deputy himself, not in another's place.
std::vector<NodeId> seats_of(Actor const& actor);

/// How somebody stands to a draft.
struct Relation {
    bool lead = false;
    bool invited = false; // and did not decline
    bool reader = false;  // once he was asked to read
    bool helper = false;  // adds evidence, once it is shared
    bool knows() const { return lead || invited || reader || helper; }
};
Relation relation(Draft const& draft, Actor const& actor);

/// Refuse drafts.unknown to whoever knows nothing of it, else drafts.not_yours; then what the state
/// does not allow.
Result<> lead_on(Draft const& draft, Actor const& actor);
Result<> read_on(Draft const& draft, Actor const& actor);
Result<> add_evidence(Draft const& draft, AddEvidence const& command, Actor const& actor,
                      Date today);
Result<> remove_evidence(Draft const& draft, EvidenceId const& evidence);
Result<> sign_on(Draft const& draft, Actor const& actor);

Result<> check_begin(Begin const& command, std::vector<NodeId> const& seats);
Result<> check_write(Draft const& draft, Write const& command);
Result<> check_matters(std::vector<MatterId> const& matters);
Result<> ask_opinion(Draft const& draft, AskOpinion const& command);
Result<> give_opinion(Draft const& draft, GiveOpinion const& command, Actor const& actor);
Result<> ask_reading(Draft const& draft);
Result<> check_comment(Draft const& draft, Comment const& command);
Result<> settle(Draft const& draft, CommentId const& comment);
Result<> check_invited(Draft const& draft, std::vector<PersonId> const& deputies);
Result<> cosign(Draft const& draft, Cosign const& command, Actor const& actor);
Result<> decline(Draft const& draft, Actor const& actor);
/// Filing, by the lead: a text with asks, and evidence enough.
Result<> check_filing(Draft const& draft, Actor const& actor, DraftPolicy const& policy);
Result<> give_back(Draft const& draft, SuggestionId const& suggestion);

// ---- words --------------------------------------------------------------------------------------

/// The text as it stands, opened.
struct Opened {
    std::string title, situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility;
    bool operator==(Opened const&) const = default;
};

/// The words of that passage; of all asks, a line each, when none is named.
std::string passage_of(Opened const& text, Passage passage, std::optional<std::int64_t> ask);
/// Refuses drafts.passage_gone, drafts.quote_not_unique.
Result<> find_quote(std::string_view passage, std::string_view quoted);
/// Those words alone are exchanged. Refuses as `find_quote`, and drafts.does_not_fit.
Result<Opened> replaced(Opened text, Remark const& remark, std::string_view quoted,
                        std::string_view proposed);

} // namespace ztc::drafts::rules
