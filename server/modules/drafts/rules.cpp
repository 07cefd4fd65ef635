// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/rules.hpp"

#include <set>

namespace ztc::drafts::rules {

namespace {

template <class T>
bool each_once(std::vector<T> const& all, std::size_t at_most)
{
    return all.size() <= at_most && std::set<T>(all.begin(), all.end()).size() == all.size();
}

Result<> is_open(Draft const& draft)
{
    if (draft.state == DraftState::filed) return refuse("drafts.is_filed");
    if (draft.state == DraftState::dropped) return refuse("drafts.is_dropped");
    return {};
}

Result<> known_to(Draft const& draft, Actor const& actor)
{
    if (!draft.known() || !relation(draft, actor).knows())
        return refuse("drafts.unknown", "/draft");
    return {};
}

std::size_t count(std::optional<std::vector<FileId>> const& files)
{
    return files ? files->size() : 0;
}

Result<> check_files(AddEvidence const& command)
{
    bool const pictured = command.kind == EvidenceKind::photo;
    bool const spoken = command.kind == EvidenceKind::voice_memo;
    auto const photos = count(command.photos), scans = count(command.scans);
    bool const lacks = (pictured && photos == 0) || (spoken && !command.voice);
    bool const has_others =
        (pictured && (scans > 0 || command.voice)) || (spoken && (scans > 0 || photos > 0));
    bool const names_another = command.earlier && command.kind != EvidenceKind::earlier;
    if (lacks || has_others || names_another || photos + scans > files_at_most)
        return refuse("drafts.files_do_not_fit", "/kind");
    return {};
}

} // namespace

std::vector<NodeId> seats_of(Actor const& actor)
{
    std::vector<NodeId> seats;
    for (auto const& office : actor.offices)
        if (office.role == Role::deputy && !office.in_place_of) seats.push_back(office.node);
    return seats;
}

Relation relation(Draft const& draft, Actor const& actor)
{
    Relation out;
    if (!actor.signed_in()) return out;
    out.lead = draft.lead == actor.person;
    auto const found = draft.invited.find(actor.person);
    out.invited = found != draft.invited.end() && !found->second.declined;
    if (!draft.shared || out.lead) return out;
    for (auto const& office : actor.offices) {
        bool const there = std::ranges::any_of(
            draft.seats, [&](NodeId const& seat) { return Actor::reaches(office, seat); });
        if (!there) continue;
        out.reader = out.reader || office.rights().has(Right::read_drafts);
        out.helper = out.helper ||
                     (office.role != Role::deputy && office.rights().has(Right::research_topics));
    }
    return out;
}

Result<> lead_on(Draft const& draft, Actor const& actor)
{
    CHECK(known_to(draft, actor));
    if (!relation(draft, actor).lead) return refuse("drafts.not_yours");
    return is_open(draft);
}

Result<> read_on(Draft const& draft, Actor const& actor)
{
    CHECK(known_to(draft, actor));
    if (!relation(draft, actor).reader) return refuse("drafts.not_yours");
    CHECK(is_open(draft));
    if (draft.state != DraftState::reading) return refuse("drafts.not_in_reading");
    return {};
}

Result<> add_evidence(Draft const& draft, AddEvidence const& command, Actor const& actor,
                      Date today)
{
    CHECK(known_to(draft, actor));
    CHECK(is_open(draft));
    if (draft.evidence.size() >= evidence_at_most) return refuse("drafts.too_much_evidence");
    auto const ago = days_between(command.happened_on, today);
    if (ago < 0 || ago > 7305) return refuse("drafts.wrong_day", "/happened_on");
    return check_files(command);
}

Result<> remove_evidence(Draft const& draft, EvidenceId const& evidence)
{
    if (!draft.evidence.contains(evidence)) return refuse("drafts.unknown_evidence", "/evidence");
    return {};
}

Result<> sign_on(Draft const& draft, Actor const& actor)
{
    auto const found = draft.invited.find(actor.person);
    bool const invited = actor.signed_in() && found != draft.invited.end();
    if (!draft.known() || (!invited && !relation(draft, actor).knows()))
        return refuse("drafts.unknown", "/draft");
    if (!invited) return refuse("drafts.not_invited");
    CHECK(is_open(draft));
    if (found->second.declined) return refuse("drafts.already_declined");
    return {};
}

Result<> check_begin(Begin const& command, std::vector<NodeId> const& seats)
{
    if (seats.empty()) return refuse("drafts.not_a_deputy");
    return check_matters(command.matters.value_or(std::vector<MatterId>{}));
}

Result<> check_write(Draft const& draft, Write const& command)
{
    if (command.based_on != draft.revision()) return refuse("drafts.text_moved_on", "/based_on");
    if (command.asks.size() > suggestions::asks_at_most)
        return refuse("drafts.too_many_asks", "/asks");
    for (auto const& ask : command.asks)
        if (ask.text.find('\n') != std::string::npos)
            return refuse("drafts.ask_of_several_lines", "/asks");
    if (!each_once(command.formed_by, 3)) return refuse("drafts.too_many", "/formed_by");
    if (!each_once(command.wished_units, suggestions::units_at_most))
        return refuse("drafts.too_many", "/wished_units");
    return {};
}

Result<> check_matters(std::vector<MatterId> const& matters)
{
    if (!each_once(matters, matters_at_most)) return refuse("drafts.too_many", "/matters");
    return {};
}

Result<> ask_opinion(Draft const& draft, AskOpinion const& command)
{
    if (draft.opinions.contains(command.unit)) return refuse("drafts.already_asked", "/unit");
    if (draft.opinions.size() >= suggestions::units_at_most)
        return refuse("drafts.too_many", "/unit");
    return {};
}

Result<> give_opinion(Draft const& draft, GiveOpinion const& command, Actor const& actor)
{
    auto const found = draft.opinions.find(command.unit);
    bool const its_own = draft.known() && found != draft.opinions.end() &&
                         actor.may_at(Right::handle_suggestions, command.unit);
    if (!its_own) return refuse("drafts.not_asked", "/draft");
    CHECK(is_open(draft));
    if (found->second.feasibility) return refuse("drafts.already_said");
    constexpr std::int64_t most_fen = 10'000'000'000'000;
    if (command.cost_fen && (*command.cost_fen < 0 || *command.cost_fen > most_fen))
        return refuse("drafts.wrong_cost", "/cost_fen");
    if (command.year && (*command.year < 2000 || *command.year > 2100))
        return refuse("drafts.wrong_cost", "/year");
    return {};
}

Result<> ask_reading(Draft const& draft)
{
    if (!draft.text) return refuse("drafts.nothing_written");
    if (draft.state == DraftState::reading) return refuse("drafts.is_read");
    return {};
}

Result<> check_comment(Draft const& draft, Comment const& command)
{
    if (draft.comments.size() >= comments_at_most) return refuse("drafts.too_many_comments");
    bool const of_a_passage = command.passage != Passage::whole && command.quoted;
    if (command.proposed && !of_a_passage)
        return refuse("drafts.proposal_needs_quote", "/proposed");
    if (command.quoted && command.passage == Passage::whole)
        return refuse("drafts.proposal_needs_quote", "/quoted");
    if (command.ask && command.passage != Passage::asks)
        return refuse("drafts.no_such_ask", "/ask");
    return {};
}

Result<> settle(Draft const& draft, CommentId const& comment)
{
    auto const found = draft.comments.find(comment);
    if (found == draft.comments.end()) return refuse("drafts.unknown_comment", "/comment");
    if (found->second.settled) return refuse("drafts.already_settled", "/comment");
    return {};
}

Result<> check_invited(Draft const& draft, std::vector<PersonId> const& deputies)
{
    if (!draft.text) return refuse("drafts.nothing_written");
    if (deputies.empty() || !each_once(deputies, cosigners_at_most) ||
        draft.invited.size() + deputies.size() > cosigners_at_most)
        return refuse("drafts.too_many", "/deputies");
    for (auto const& deputy : deputies) {
        if (deputy == draft.lead) return refuse("drafts.not_a_deputy", "/deputies");
        if (draft.invited.contains(deputy)) return refuse("drafts.already_invited", "/deputies");
    }
    return {};
}

Result<> cosign(Draft const& draft, Cosign const& command, Actor const& actor)
{
    CHECK(sign_on(draft, actor));
    if (command.revision != draft.revision()) return refuse("drafts.text_moved_on", "/revision");
    if (draft.invited.at(actor.person).signed_revision == draft.revision())
        return refuse("drafts.already_signed");
    return {};
}

Result<> decline(Draft const& draft, Actor const& actor)
{
    return sign_on(draft, actor);
}

Result<> check_filing(Draft const& draft, Actor const& actor, DraftPolicy const& policy)
{
    CHECK(lead_on(draft, actor));
    if (!draft.text) return refuse("drafts.nothing_written");
    if (static_cast<std::int64_t>(draft.evidence.size()) < policy.evidence_at_least)
        return refuse("drafts.needs_evidence");
    return {};
}

Result<> give_back(Draft const& draft, SuggestionId const& suggestion)
{
    bool const is_it =
        draft.known() && draft.state == DraftState::filed && draft.filed_as == suggestion;
    if (!is_it) return refuse("drafts.unknown", "/draft");
    return {};
}

} // namespace ztc::drafts::rules
