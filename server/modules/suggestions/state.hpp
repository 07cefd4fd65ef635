// SPDX-License-Identifier: Apache-2.0
//
// A suggestion as its events add up.
#pragma once

#include "modules/suggestions/events.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::suggestions {

/// Where one of its units stands.
struct UnitStanding {
    UnitPart part{};
    std::optional<Date> relief_until_on, reply_due_on, reply_latest_on, opinion_due_on,
        contact_due_on;
    bool taken_on = false, contacted = false, relief_asked = false, opinion_sent = false;
    std::optional<Date> extension_asked; // until that day
    bool extended = false;
    std::optional<ContactHeld> contact_said; // of the lead deputy, of what the unit wrote down
    std::optional<DeputyConsent> extension_consent;
    std::int64_t draft_no = 0; // of the draft that waits to be signed; 0: none
    std::int64_t drafts = 0, replies = 0;
    bool is_principal() const { return part != UnitPart::co; }
};

/// Of a plan in the draft that waits.
struct PlannedPoint {
    std::int64_t ask = 0;
    Date planned_on{};
    TextRef words, owner;
};

struct Suggestion {
    SuggestionId id; // empty: there is none
    std::optional<std::string> draft;
    SuggestionKind kind{};
    PersonId lead;
    std::vector<NodeId> seats;
    std::vector<PersonId> cosigners;
    Visibility visibility{};
    Wish wish{};
    std::int64_t ask_count = 0, term_no = 0;
    std::optional<std::int64_t> session_no;
    std::vector<MatterId> matters;
    Date submitted_on{};
    std::optional<TextRef> title, situation, asks;
    State state{};
    std::optional<std::string> number;
    std::optional<SuggestionId> into;
    std::map<NodeId, UnitStanding> units;
    std::map<NodeId, std::map<std::int64_t, std::string>> outcomes; // by draft
    std::map<NodeId, std::vector<PlannedPoint>> planned;            // in the latest draft
    std::int64_t round = 1;
    std::optional<Date> feedback_due_on;
    std::map<PersonId, std::vector<Rated>> rated; // in this round
    std::set<PersonId> raisers_rated;
    std::set<PersonId> want_back;
    std::optional<Visibility> published; // as what
    bool hidden = false, disposed = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    bool is_signatory(PersonId const& person) const
    {
        return person == lead || std::ranges::find(cosigners, person) != cosigners.end();
    }
    std::vector<PersonId> signatories() const
    {
        std::vector<PersonId> all{lead};
        all.insert(all.end(), cosigners.begin(), cosigners.end());
        return all;
    }
    bool all_replied() const
    {
        return std::ranges::all_of(units, [&](auto const& one) {
            return !one.second.is_principal() || one.second.replies >= round;
        });
    }

    void apply(Submitted const& event)
    {
        id = event.suggestion;
        draft = event.draft;
        kind = event.kind;
        lead = event.lead;
        seats = event.seats;
        cosigners = event.cosigners;
        visibility = event.visibility;
        wish = event.wish;
        ask_count = event.ask_count;
        term_no = event.term_no;
        session_no = event.session_no;
        matters = event.matters;
        submitted_on = event.submitted_on;
        title = event.title;
        situation = event.situation;
        asks = event.asks;
        state = State::submitted;
    }
    void apply(Accepted const& event)
    {
        number = event.number;
        state = State::accepted;
    }
    void apply(Returned const&) { state = State::returned; }
    void apply(MadeLetter const&) { state = State::as_letter; }
    void apply(Merged const& event)
    {
        into = event.into;
        state = State::merged;
    }
    void apply(TookIn const& event)
    {
        auto add = [&](PersonId const& person) {
            if (!is_signatory(person)) cosigners.push_back(person);
        };
        add(event.lead);
        for (auto const& person : event.cosigners) add(person);
        for (auto const& matter : event.matters)
            if (std::ranges::find(matters, matter) == matters.end()) matters.push_back(matter);
    }
    void apply(Disposed const& event)
    {
        disposed = true;
        if (event.disposition == Disposition::as_suggestion)
            kind = SuggestionKind::suggestion;
        else
            state = State::as_motion;
    }
    void apply(Referred const& event)
    {
        for (auto const& share : event.units) {
            auto& unit = units[share.unit];
            unit.part = share.part;
            unit.relief_until_on = event.relief_until_on;
            unit.contact_due_on = event.contact_due_on;
            if (unit.is_principal()) {
                unit.reply_due_on = event.reply_due_on;
                unit.reply_latest_on = event.reply_latest_on;
            } else {
                unit.opinion_due_on = event.co_opinion_due_on;
            }
        }
        state = State::referred;
    }
    void apply(TakenOn const& event) { units[event.unit].taken_on = true; }
    void apply(ReliefAsked const& event) { units[event.unit].relief_asked = true; }
    void apply(ReliefRuled const& event)
    {
        units[event.unit].relief_asked = false;
        if (event.ruling == ReliefRuling::kept || !event.to) return;
        UnitStanding fresh;
        fresh.part = units[event.unit].part;
        fresh.relief_until_on = event.relief_until_on;
        fresh.contact_due_on = event.contact_due_on;
        if (fresh.is_principal()) {
            fresh.reply_due_on = event.reply_due_on;
            fresh.reply_latest_on = event.reply_latest_on;
        } else {
            fresh.opinion_due_on = event.co_opinion_due_on;
        }
        // Its drafts are counted on where it had the suggestion before.
        if (auto const before = outcomes.find(*event.to); before != outcomes.end())
            fresh.drafts = before->second.rbegin()->first;
        units.erase(event.unit);
        units[*event.to] = fresh;
    }
    void apply(Contacted const& event)
    {
        auto& unit = units[event.unit];
        unit.contacted = true;
        if (unit.contact_said == ContactHeld::not_held) unit.contact_said.reset();
    }
    void apply(ContactConfirmed const& event)
    {
        auto& unit = units[event.unit];
        unit.contact_said = event.contact;
        unit.contacted = event.contact == ContactHeld::held;
    }
    void apply(OpinionSent const& event) { units[event.unit].opinion_sent = true; }
    void apply(OpinionSentBack const& event)
    {
        units[event.unit].opinion_sent = false;
        units[event.unit].opinion_due_on = event.due_on;
    }
    void apply(ExtensionAsked const& event)
    {
        units[event.unit].extension_asked = event.until_on;
        units[event.unit].extension_consent.reset();
    }
    void apply(ExtensionAnswered const& event)
    {
        units[event.unit].extension_consent = event.consent;
    }
    void apply(Extended const& event)
    {
        auto& unit = units[event.unit];
        unit.extension_asked.reset();
        unit.extended = true;
        unit.reply_due_on = event.reply_due_on;
    }
    void apply(ExtensionRefused const& event) { units[event.unit].extension_asked.reset(); }
    void apply(PointDrafted const& event)
    {
        if (event.ask == 1) planned[event.unit].clear();
        if (event.outcome == PointOutcome::planned && event.planned_on && event.owner)
            planned[event.unit].push_back(
                {event.ask, *event.planned_on, event.words, *event.owner});
    }
    void apply(ReplyDrafted const& event)
    {
        auto& unit = units[event.unit];
        unit.draft_no = event.draft_no;
        unit.drafts = event.draft_no;
        outcomes[event.unit][event.draft_no] = event.outcome;
    }
    void apply(ReplySentBack const& event) { units[event.unit].draft_no = 0; }
    void apply(Replied const& event)
    {
        auto& unit = units[event.unit];
        unit.replies = event.round;
        unit.draft_no = 0;
        unit.relief_asked = false;
        unit.extension_asked.reset();
        if (event.feedback_due_on) feedback_due_on = event.feedback_due_on;
        if (all_replied()) state = State::answered;
    }
    void apply(FeedbackGiven const& event) { rated[event.deputy] = event.rated; }
    void apply(RedoOrdered const& event)
    {
        round = event.round;
        rated.clear();
        feedback_due_on.reset();
        for (auto& [node, unit] : units)
            if (unit.is_principal()) {
                unit.reply_due_on = event.reply_due_on;
                unit.reply_latest_on = event.reply_due_on;
                unit.extended = false;
            }
        state = State::referred;
    }
    void apply(AssessmentOpened const&) { state = State::assessed; }
    void apply(AssessmentConcluded const&) { state = State::answered; }
    void apply(RaiserRated const& event) { raisers_rated.insert(event.raiser); }
    void apply(Closed const&) { state = State::closed; }
    void apply(WithdrawalAsked const& event) { want_back.insert(event.deputy); }
    void apply(Withdrawn const&) { state = State::withdrawn; }
    void apply(Published const& event)
    {
        published = event.visibility;
        hidden = false;
    }
    void apply(Hidden const&) { hidden = true; }
};

inline std::string stream_of(Suggestion const& suggestion)
{
    return stream_of(suggestion.id);
}

inline Suggestion fold(std::span<Recorded const> stream)
{
    return folded<Suggestion, Submitted, Accepted, Returned, MadeLetter, Merged, TookIn, Disposed,
                  Referred, TakenOn, ReliefAsked, ReliefRuled, Contacted, ContactConfirmed,
                  OpinionSent, OpinionSentBack, ExtensionAsked, ExtensionAnswered, Extended,
                  ExtensionRefused, PointDrafted, ReplyDrafted, ReplySentBack, Replied,
                  FeedbackGiven, RedoOrdered, AssessmentOpened, AssessmentConcluded, RaiserRated,
                  Closed, WithdrawalAsked, Withdrawn, Published, Hidden>(stream);
}

} // namespace ztc::suggestions
