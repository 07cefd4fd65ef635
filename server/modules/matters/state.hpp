// SPDX-License-Identifier: Apache-2.0
//
// What a matter's events add up to: as much as the rules need, and no words.
#pragma once

#include "modules/matters/events.hpp"

#include <set>

namespace ztc::matters {

/// A promise of an answer: 列入计划、明确时限.
struct Commitment {
    Date planned_on;
    std::int64_t slips = 0;
};

/// Where the running promise came from, so that it can be made again when the calendar is known.
struct Promise {
    ClockKind clock{};
    PromiseKind kind{};
    Date from{};
    Date due_on{};
    Certainty certainty{};
    std::int64_t working_days = 0; // of PromiseKind::left, where it was told
    std::string category = {};     // when it was promised
};

struct Matter {
    std::uint64_t version = 0;
    MatterId id;
    std::string number;
    PersonId raised_by;
    std::vector<NodeId> within;
    std::string category;
    Origin origin = Origin::web;
    std::vector<std::string> about;
    std::vector<PersonId> joined;
    Stage stage = Stage::raised;
    std::optional<Closing> closing;
    std::optional<MatterId> merged_into;
    std::optional<PersonId> deputy;
    std::optional<NodeId> unit;
    std::optional<NodeId> proposed_unit; // waits for the director's word
    std::optional<TextRef> proposed_note;
    Doer proposed_by;                    // and in whose place
    std::optional<PersonId> in_place_of; // whoever moves it now stands in for him (find_for)
    std::optional<Date> desk_due_on;     // of acceptance, then of referral
    std::optional<Date> answer_due_on;   // of the unit; kept while it stands
    std::optional<Date> more_asked_on;   // the desk's clock stands since
    std::optional<std::int64_t> paused_days_left;
    bool taken_on = false;
    std::optional<PersonId> taken_on_by;
    std::optional<NodeId> relief_suggested; // asked and not ruled yet
    std::int64_t reliefs = 0;
    bool extension_asked = false;
    std::int64_t extensions = 0;
    std::optional<AnswerOutcome> outcome;
    std::optional<Commitment> commitment; // open
    std::optional<Date> done_said_on;     // the unit said so on that day: answered done, delivered
    std::optional<Date> reminded;         // of which promised day, last
    std::set<std::pair<Date, Role>> escalated; // the promised day, and who was told that it passed
    std::optional<Promise> promise;            // of the clock that runs or stands
    std::optional<Date> raised_on;
    std::optional<Date> answered_on;
    std::optional<Date> missed_on; // the promised day that the answer came after
    std::optional<Date> rate_due_on;
    std::int64_t rounds = 0;      // how often it was reopened
    std::set<PersonId> has_rated; // in this round

    bool exists() const { return version > 0; }
    Held held() const
    {
        return {.raised_by = raised_by,
                .community = within.empty() ? NodeId{} : within.back(),
                .deputy = deputy,
                .unit = unit,
                .joined = joined,
                .about = about};
    }

    void apply(MatterRaised const& e)
    {
        id = e.matter;
        number = e.number;
        raised_by = e.raised_by;
        within = e.within;
        category = e.category;
        origin = e.origin;
        about = e.about.value_or(std::vector<std::string>{});
        stage = Stage::raised;
        if (e.origin != Origin::imported)
            promised_desk(
                {ClockKind::accept, PromiseKind::period, {}, e.accept_due_on, e.certainty});
        if (e.said_at) raised_on = date_of(*e.said_at);
    }
    void apply(MatterJoined const& e) { joined.push_back(e.person); }
    void apply(MatterAccepted const& e)
    {
        stage = Stage::accepted;
        deputy = e.deputy;
        desk_due_on.reset();
        promise.reset();
        if (e.refer_due_on)
            promised_desk({ClockKind::refer, PromiseKind::period, e.accepted_on, *e.refer_due_on,
                           e.certainty.value_or(Certainty::certain)});
        more_asked_on.reset();
    }
    void apply(MatterMoreAsked const& e) { more_asked_on = e.asked_on; }
    void apply(MatterMoreSupplied const& e)
    {
        more_asked_on.reset();
        if (e.due_on)
            promised_desk({stage == Stage::raised ? ClockKind::accept : ClockKind::refer,
                           PromiseKind::left, e.supplied_on, *e.due_on,
                           e.certainty.value_or(Certainty::certain)});
    }
    void apply(MatterCorrected const& e) { category = e.category; }
    void apply(MatterDeputyNamed const& e) { deputy = e.deputy; }
    void apply(MatterMerged const& e) { merged_into = e.into; }
    void apply(MatterUnmerged const&) { merged_into.reset(); }
    void apply(MatterTookOver const& e)
    {
        joined.insert(joined.end(), e.persons.begin(), e.persons.end());
    }
    void apply(MatterGaveBack const& e)
    {
        for (auto const& person : e.persons)
            if (auto const at = std::find(joined.begin(), joined.end(), person); at != joined.end())
                joined.erase(at);
    }
    void apply(MatterLookedInto const&)
    {
        if (stage == Stage::accepted) stage = Stage::looked_into;
    }
    void apply(MatterUrged const&) {}
    void apply(MatterReferralProposed const& e)
    {
        proposed_unit = e.to_unit;
        proposed_note = e.note;
    }
    void apply(MatterReferralReturned const&) { proposed_unit.reset(); }
    void apply(MatterReferred const& e)
    {
        stage = Stage::referred;
        unit = e.to_unit;
        proposed_unit.reset();
        desk_due_on.reset();
        more_asked_on.reset();
        owes_from_anew(
            {ClockKind::answer, PromiseKind::period, e.referred_on, e.answer_due_on, e.certainty});
    }
    void apply(MatterTakenOn const&) { taken_on = true; }
    void apply(MatterPassedOn const& e) { taken_on_by = e.to; }
    void apply(MatterProgressReported const&) {}
    void apply(MatterReliefAsked const& e)
    {
        relief_suggested = e.suggested_unit;
        extension_asked = false; // it wants no more time, but to be rid of it
        reliefs = e.times;
    }
    void apply(MatterReliefRuled const&) { relief_suggested.reset(); }
    void apply(MatterExtensionAsked const&) { extension_asked = true; }
    void apply(MatterExtended const& e)
    {
        extension_asked = false;
        extensions += 1;
        promised_answer({ClockKind::answer, PromiseKind::extended, e.extended_on, e.answer_due_on,
                         e.certainty});
    }
    void apply(MatterExtensionRefused const&) { extension_asked = false; }
    void apply(MatterPaused const& e) { paused_days_left = e.days_left; }
    void apply(MatterResumed const& e)
    {
        promised_answer({ClockKind::answer, PromiseKind::left, e.resumed_on, e.answer_due_on,
                         e.certainty, paused_days_left.value_or(0)});
        paused_days_left.reset();
    }
    void apply(MatterAnswered const& e)
    {
        stage = Stage::answered;
        outcome = e.outcome;
        answered_on = e.answered_on;
        bool const late = !paused_days_left && answer_due_on && e.answered_on > *answer_due_on;
        missed_on = late ? answer_due_on : std::nullopt;
        promise.reset();
        rate_due_on = e.rate_due_on;
        paused_days_left.reset();
        relief_suggested.reset();
        extension_asked = false;
        commitment.reset();
        done_said_on.reset();
        if (e.outcome == AnswerOutcome::done) done_said_on = e.answered_on;
        if (e.outcome == AnswerOutcome::planned && e.planned_on)
            commitment = Commitment{*e.planned_on};
    }
    void apply(MatterDelivered const& e)
    {
        commitment.reset();
        done_said_on = e.delivered_on;
    }
    void apply(MatterSlipped const& e) { commitment = Commitment{e.planned_on, e.times}; }
    void apply(MatterContested const&) {}
    void apply(MatterRated const& e) { has_rated.insert(e.rated_by.value_or(raised_by)); }
    void apply(MatterReopened const& e)
    {
        stage = Stage::referred;
        closing.reset();
        rounds = e.round;
        commitment.reset();
        done_said_on.reset();
        owes_from_anew(
            {ClockKind::answer, PromiseKind::period, e.reopened_on, e.answer_due_on, e.certainty});
    }
    void apply(MatterReminded const& e)
    {
        if (e.kind == ReminderKind::before_due)
            reminded = e.answer_due_on;
        else
            escalated.insert({e.answer_due_on, Role::unit_clerk}); // before there was a ladder
    }
    void apply(MatterEscalated const& e) { escalated.insert({e.due_on, e.tells}); }
    void apply(MatterDueConfirmed const& e)
    {
        if (!promise) return;
        promise->due_on = e.due_on;
        promise->certainty = Certainty::certain;
        (promise->clock == ClockKind::answer ? answer_due_on : desk_due_on) = e.due_on;
    }
    void apply(MatterRedirected const&) {}
    void apply(MatterWithdrawn const&) {}
    void apply(MatterClosed const& e)
    {
        stage = Stage::closed;
        closing = e.closing;
        promise.reset();
    }

private:
    void promised_desk(Promise const& made)
    {
        promise = made;
        desk_due_on = made.due_on;
    }
    void promised_answer(Promise const& made)
    {
        promise = made;
        promise->category = category;
        answer_due_on = made.due_on;
    }
    void owes_from_anew(Promise const& made)
    {
        promised_answer(made);
        paused_days_left.reset();
        relief_suggested.reset();
        extension_asked = false;
        extensions = 0;
        taken_on = false;
        taken_on_by.reset();
        has_rated.clear();
    }
};

/// The state after these events of one stream.
Matter fold(std::span<Recorded const> stream);

} // namespace ztc::matters
