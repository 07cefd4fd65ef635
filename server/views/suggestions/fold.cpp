// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/suggestions/events.hpp"
#include "modules/supervision/events.hpp"
#include "views/suggestions/sql.hpp"
#include "views/suggestions/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::suggestions {
namespace {

using namespace ztc::suggestions;
namespace watched = ztc::supervision;

std::optional<std::string> ref(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

template <class E>
std::string word(E value)
{
    return boost::describe::enum_to_string(value, "");
}

std::optional<std::string> on(std::optional<Date> const& date)
{
    if (!date) return std::nullopt;
    return format_date(*date);
}

/// What a line of the timeline says beside its step and day.
struct Said {
    std::optional<std::string> unit = {}, person = {}, due_on = {}, mark = {}, words = {};
};

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Submitted const& e)
    {
        std::string formed_by;
        for (auto const one : e.formed_by) (formed_by += word(one)) += '\n';
        out_.run(add_suggestion, congress(), e.suggestion, recorded_.position, word(e.kind), e.lead,
                 text::ids_a_line(e.cosigners), text::ids_a_line(e.seats),
                 text::ids_a_line(e.matters), text::ids_a_line(e.wished_units),
                 text::ids_a_line(e.consulted), formed_by, e.title.ref, e.situation.ref, e.asks.ref,
                 ref(e.feasibility), word(e.visibility), word(e.wish), word(e.raised_before),
                 word(e.signed_by), e.term_no, e.session_no,
                 std::int64_t{static_cast<int>(e.submitted_on.year())}, e.submitted_on);
        out_.run(add_signatory, congress(), e.lead, e.suggestion);
        for (auto const& deputy : e.cosigners)
            out_.run(add_signatory, congress(), deputy, e.suggestion);
        for (auto const& matter : e.matters) out_.run(add_matter, congress(), matter, e.suggestion);
        step(e, "submitted", e.submitted_on, {.person = e.lead.text});
    }
    void operator()(Imported const& e)
    {
        out_.run(add_import, congress(), e.suggestion, recorded_.position, word(e.kind),
                 e.title.ref, ref(e.situation), e.year, on(e.replied_on), ref(e.number),
                 ref(e.proposer), ref(e.units), ref(e.reply), ref(e.source), e.outcome);
    }
    void operator()(Accepted const& e)
    {
        out_.run(accept, congress(), e.suggestion, e.number, on(e.refer_due_on));
        step(e, "accepted", e.accepted_on, {.due_on = on(e.refer_due_on)});
    }
    void operator()(Returned const& e)
    {
        state(e, State::returned);
        step(e, "returned", e.returned_on, {.mark = marked(e.exclusion), .words = e.reason.ref});
    }
    void operator()(MadeLetter const& e)
    {
        state(e, State::as_letter);
        step(e, "made_letter", e.made_on, {.mark = marked(e.exclusion), .words = e.reason.ref});
    }
    void operator()(Merged const& e)
    {
        out_.run(merge, congress(), e.suggestion, e.into);
        step(e, "merged", e.merged_on, {.words = e.reason.ref});
    }
    void operator()(TookIn const& e)
    {
        auto cosigners = e.lead.text + "\n" + text::ids_a_line(e.cosigners);
        out_.run(take_in, congress(), e.suggestion, cosigners, text::ids_a_line(e.matters));
        out_.run(add_signatory, congress(), e.lead, e.suggestion);
        for (auto const& deputy : e.cosigners)
            out_.run(add_signatory, congress(), deputy, e.suggestion);
        for (auto const& matter : e.matters) out_.run(add_matter, congress(), matter, e.suggestion);
        step(e, "took_in", e.taken_on, {.person = e.lead.text});
    }
    void operator()(Disposed const& e)
    {
        if (e.disposition == Disposition::as_suggestion)
            out_.run(become_suggestion, congress(), e.suggestion);
        else
            state(e, State::as_motion);
        step(e, "disposed", e.disposed_on, {.mark = word(e.disposition), .words = e.words.ref});
    }
    void operator()(Referred const& e)
    {
        out_.run(refer, congress(), e.suggestion, e.referred_on, on(e.internal_due_on));
        for (auto const& share : e.units) {
            bool const co = share.part == UnitPart::co;
            auto const none = std::optional<std::string>();
            out_.run(add_unit, congress(), e.suggestion, share.unit, word(share.part),
                     e.referred_on, co ? none : std::optional(format_date(e.reply_due_on)),
                     co ? none : std::optional(format_date(e.reply_latest_on)),
                     on(e.relief_until_on), on(e.contact_due_on),
                     co ? on(e.co_opinion_due_on) : none, word(e.certainty));
        }
        step(e, "referred", e.referred_on, {.due_on = format_date(e.reply_due_on)});
    }
    void operator()(TakenOn const& e)
    {
        out_.run(take_on, congress(), e.suggestion, e.unit, e.clerk);
        step(e, "taken_on", e.taken_on, {.unit = e.unit.text, .person = e.clerk.text});
    }
    void operator()(ReliefAsked const& e)
    {
        out_.run(ask_relief, congress(), e.suggestion, e.unit, e.asked_on, on(e.rule_due_on));
        step(e, "relief_asked", e.asked_on,
             {.unit = e.unit.text, .due_on = on(e.rule_due_on), .words = e.reason.ref});
    }
    void operator()(ReliefRuled const& e)
    {
        if (e.to)
            out_.run(move_unit, congress(), e.suggestion, e.unit, *e.to, e.ruled_on,
                     on(e.reply_due_on), on(e.reply_latest_on), on(e.relief_until_on),
                     on(e.contact_due_on), on(e.co_opinion_due_on), word(e.certainty));
        else
            out_.run(keep_unit, congress(), e.suggestion, e.unit);
        step(e, "relief_ruled", e.ruled_on,
             {.unit = e.to ? e.to->text : e.unit.text,
              .person = recorded_.actor.text,
              .due_on = on(e.reply_due_on),
              .mark = word(e.ruling),
              .words = e.reason.ref});
    }
    void operator()(Contacted const& e)
    {
        out_.run(contact, congress(), e.suggestion, e.unit, e.contacted_on);
        step(e, "contacted", e.contacted_on,
             {.unit = e.unit.text, .mark = word(e.way), .words = e.words.ref});
    }
    void operator()(ContactConfirmed const& e)
    {
        out_.run(confirm_contact, congress(), e.suggestion, e.unit, word(e.contact),
                 e.contact == ContactHeld::held ? 1 : 0);
        step(e, "contact_confirmed", e.said_on,
             {.unit = e.unit.text, .person = e.deputy.text, .mark = word(e.contact)});
    }
    void operator()(OpinionSent const& e)
    {
        out_.run(send_opinion, congress(), e.suggestion, e.unit, e.sent_on);
        step(e, "opinion_sent", e.sent_on, {.unit = e.unit.text, .words = e.words.ref});
    }
    void operator()(OpinionSentBack const& e)
    {
        out_.run(send_opinion_back, congress(), e.suggestion, e.unit, e.due_on);
        step(e, "opinion_sent_back", e.sent_back_on,
             {.unit = e.unit.text, .due_on = format_date(e.due_on), .words = e.reason.ref});
    }
    void operator()(ExtensionAsked const& e)
    {
        out_.run(ask_extension, congress(), e.suggestion, e.unit, e.until_on);
        step(e, "extension_asked", e.asked_on,
             {.unit = e.unit.text, .due_on = format_date(e.until_on), .words = e.reason.ref});
    }
    void operator()(ExtensionAnswered const& e)
    {
        out_.run(answer_extension, congress(), e.suggestion, e.unit, word(e.consent));
        step(e, "extension_answered", e.answered_on,
             {.unit = e.unit.text, .person = e.deputy.text, .mark = word(e.consent)});
    }
    void operator()(Extended const& e)
    {
        out_.run(extend, congress(), e.suggestion, e.unit, e.reply_due_on);
        step(e, "extended", e.extended_on,
             {.unit = e.unit.text, .due_on = format_date(e.reply_due_on)});
    }
    void operator()(ExtensionRefused const& e)
    {
        out_.run(refuse_extension, congress(), e.suggestion, e.unit);
        step(e, "extension_refused", e.refused_on, {.unit = e.unit.text, .words = e.reason.ref});
    }
    void operator()(PointDrafted const& e)
    {
        out_.run(add_point, congress(), e.suggestion, e.unit, e.draft_no, e.ask, word(e.outcome),
                 e.words.ref, on(e.planned_on), ref(e.owner), text::ids_a_line(e.proof));
    }
    void operator()(ReplyDrafted const& e)
    {
        out_.run(add_draft, congress(), e.suggestion, e.unit, e.draft_no, e.outcome, e.contact.ref,
                 e.drafted_on);
        out_.run(set_draft, congress(), e.suggestion, e.unit, e.draft_no);
        step(e, "reply_drafted", e.drafted_on, {.unit = e.unit.text, .mark = e.outcome});
    }
    void operator()(ReplySentBack const& e)
    {
        out_.run(set_draft, congress(), e.suggestion, e.unit, std::int64_t{0});
        step(e, "reply_sent_back", e.sent_back_on, {.unit = e.unit.text, .words = e.reason.ref});
    }
    void operator()(Replied const& e)
    {
        out_.run(add_reply, congress(), e.suggestion, e.unit, e.round, e.draft_no, e.outcome,
                 e.document_no, e.signed_by, text::ids_a_line(e.scans), e.replied_on,
                 std::int64_t{static_cast<int>(e.replied_on.year())});
        out_.run(reply_of_unit, congress(), e.suggestion, e.unit, e.round);
        out_.run(reply_to_suggestion, congress(), e.suggestion, e.replied_on, on(e.feedback_due_on),
                 on(e.publish_due_on), e.round);
        step(e, "replied", e.replied_on,
             {.unit = e.unit.text,
              .person = e.signed_by.text,
              .due_on = on(e.feedback_due_on),
              .mark = e.outcome});
    }
    void operator()(FeedbackGiven const& e)
    {
        for (auto const& one : e.rated)
            out_.run(add_feedback, congress(), e.suggestion, e.round, e.deputy, word(one.dimension),
                     word(one.satisfaction), ref(e.words), e.given_on);
        step(e, "feedback_given", e.given_on,
             {.person = e.deputy.text, .mark = word(e.way), .words = ref(e.words)});
    }
    void operator()(RedoOrdered const& e)
    {
        out_.run(redo, congress(), e.suggestion, e.round);
        out_.run(redo_units, congress(), e.suggestion, e.reply_due_on, word(e.certainty));
        step(e, "redo_ordered", e.ordered_on,
             {.due_on = format_date(e.reply_due_on), .words = e.reason.ref});
    }
    void operator()(AssessmentOpened const& e)
    {
        state(e, State::assessed);
        step(e, "assessment_opened", e.opened_on, {.mark = word(e.way), .words = e.reason.ref});
    }
    void operator()(AssessmentConcluded const& e)
    {
        state(e, State::answered);
        step(e, "assessment_concluded", e.concluded_on, {.words = e.words.ref});
    }
    void operator()(RaiserRated const& e)
    {
        out_.run(add_verdict, congress(), e.suggestion, word(e.satisfaction));
        out_.run(add_said, congress(), e.suggestion, e.raiser);
    }
    void operator()(InducementReported const& e)
    {
        out_.run(add_inducement, congress(), recorded_.position, e.suggestion, e.words.ref,
                 e.reported_on);
    }
    void operator()(Closed const& e)
    {
        out_.run(close_suggestion, congress(), e.suggestion, e.closed_on, e.silent);
        step(e, "closed", e.closed_on, {});
    }
    void operator()(WithdrawalAsked const& e)
    {
        step(e, "withdrawal_asked", e.asked_on, {.person = e.deputy.text, .words = e.reason.ref});
    }
    void operator()(Withdrawn const& e)
    {
        state(e, State::withdrawn);
        step(e, "withdrawn", e.withdrawn_on, {});
    }
    void operator()(Published const& e)
    {
        out_.run(publish, congress(), e.suggestion, word(e.visibility), e.published_on, e.title.ref,
                 ref(e.text), ref(e.reply));
        step(e, "published", e.published_on, {.mark = word(e.visibility)});
    }
    void operator()(Hidden const& e)
    {
        out_.run(hide, congress(), e.suggestion, word(e.reason));
        step(e, "hidden", e.hidden_on, {.mark = word(e.reason)});
    }
    void operator()(matters::MatterRaised const& e)
    {
        if (e.origin != matters::Origin::imported) raises(e.matter, e.raised_by);
    }
    void operator()(matters::MatterJoined const& e) { raises(e.matter, e.person); }
    void operator()(matters::MatterTookOver const& e)
    {
        for (auto const& person : e.persons) raises(e.matter, person);
    }
    void operator()(matters::MatterGaveBack const& e)
    {
        for (auto const& person : e.persons) out_.run(drop_raiser, congress(), e.matter, person);
    }
    // ---- supervision
    void operator()(watched::Chosen const& e)
    {
        out_.run(add_key, congress(), e.suggestion, recorded_.position, e.supervisor, e.plan.ref,
                 on(e.report_due_on), e.chosen_on);
        step(e, "key_chosen", e.chosen_on,
             {.person = e.supervisor.text, .due_on = on(e.report_due_on), .words = e.plan.ref});
    }
    void operator()(watched::Reported const& e)
    {
        out_.run(report_key, congress(), e.suggestion, e.words.ref, e.reported_on);
        step(e, "key_reported", e.reported_on, {.words = e.words.ref});
    }
    void operator()(watched::Asked const& e)
    {
        out_.run(add_query, congress(), e.suggestion, recorded_.position, e.query, e.unit,
                 recorded_.actor.text, e.words.ref, e.due_on, e.asked_on);
        step(e, "query_asked", e.asked_on,
             {.unit = e.unit.text, .due_on = format_date(e.due_on), .words = e.words.ref});
    }
    void operator()(watched::Answered const& e)
    {
        out_.run(answer_query, congress(), e.suggestion, e.query, e.words.ref,
                 text::ids_a_line(e.photos), e.answered_on);
        step(e, "query_answered", e.answered_on, {.words = e.words.ref});
    }
    void operator()(watched::VisitCalled const& e)
    {
        out_.run(add_visit, congress(), e.suggestion, recorded_.position, e.visit, e.held_on,
                 e.place.ref, e.words.ref, e.code);
        for (auto const& deputy : e.deputies)
            out_.run(add_guest, congress(), e.suggestion, deputy, e.visit);
        step(e, "visit_called", e.called_on,
             {.due_on = format_date(e.held_on), .words = e.words.ref});
    }
    void operator()(watched::VisitCancelled const& e)
    {
        end(e, watched::VisitState::cancelled, e.reason, {}, e.cancelled_on);
        step(e, "visit_cancelled", e.cancelled_on, {.words = e.reason.ref});
    }
    void operator()(watched::VisitReplied const& e)
    {
        out_.run(guest_replies, congress(), e.suggestion, e.deputy, e.visit, word(e.reply),
                 ref(e.words));
        step(e, "visit_replied", e.replied_on,
             {.person = e.deputy.text, .mark = word(e.reply), .words = ref(e.words)});
    }
    void operator()(watched::SignedIn const& e)
    {
        out_.run(guest_signs, congress(), e.suggestion, e.deputy, e.visit, e.signed_on,
                 word(e.way));
        step(e, "signed_in", e.signed_on, {.person = e.deputy.text, .mark = word(e.way)});
    }
    void operator()(watched::VisitNoted const& e)
    {
        end(e, watched::VisitState::noted, e.words, e.photos, e.noted_on);
        step(e, "visit_noted", e.noted_on, {.words = e.words.ref});
    }
    void operator()(watched::Looked const& e)
    {
        out_.run(set_look, congress(), e.suggestion, e.person, e.up_to);
    }
    void operator()(watched::Reminded const& e)
    {
        step(e, "reminded", e.reminded_on,
             {.unit = e.unit ? std::optional(e.unit->text) : std::nullopt,
              .due_on = format_date(e.due_on),
              .mark = word(e.waiting)});
    }
    void operator()(watched::Escalated const& e)
    {
        step(e, "escalated", e.escalated_on,
             {.unit = e.unit.text, .due_on = format_date(e.due_on), .mark = word(e.tells)});
    }
    void operator()(watched::OutsideFollowed const& e)
    {
        out_.run(add_outside, congress(), e.item, recorded_.position, word(e.level), e.number.ref,
                 e.title.ref, e.source.ref, ref(e.units), on(e.submitted_on), on(e.replied_on),
                 text::ids_a_line(e.suggestions), text::ids_a_line(e.matters), e.confirmed_on);
        for (auto const& suggestion : e.suggestions)
            out_.run(add_outside_link, congress(), suggestion, e.item);
    }
    void operator()(watched::OutsideConfirmed const& e)
    {
        out_.run(confirm_outside, congress(), e.item, e.words.ref, e.source.ref, on(e.replied_on),
                 e.confirmed_on);
    }
    void operator()(watched::OutsideEnded const& e)
    {
        out_.run(end_outside, congress(), e.item, e.words.ref, e.ended_on);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    static std::optional<std::string> marked(std::optional<Exclusion> const& exclusion)
    {
        if (!exclusion) return std::nullopt;
        return word(*exclusion);
    }
    void raises(MatterId const& matter, PersonId const& person)
    {
        out_.run(add_raiser, congress(), matter, person);
    }
    template <class Event>
    void end(Event const& event, watched::VisitState now, TextRef const& words,
             std::vector<FileId> const& photos, Date on)
    {
        out_.run(end_visit, congress(), event.suggestion, event.visit, word(now), words.ref,
                 text::ids_a_line(photos), on);
    }
    template <class Event>
    void state(Event const& event, State now)
    {
        out_.run(set_state, congress(), event.suggestion, word(now));
    }
    template <class Event>
    void step(Event const& event, std::string_view what, Date happened_on, Said const& said)
    {
        out_.run(add_step, congress(), event.suggestion, recorded_.position, std::string(what),
                 happened_on, said.unit, said.person, said.due_on, said.mark, said.words);
    }
    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<
        Submitted, Imported, Accepted, Returned, MadeLetter, Merged, TookIn, Disposed, Referred,
        TakenOn, ReliefAsked, ReliefRuled, Contacted, ContactConfirmed, OpinionSent,
        OpinionSentBack, ExtensionAsked, ExtensionAnswered, Extended, ExtensionRefused,
        PointDrafted, ReplyDrafted, ReplySentBack, Replied, FeedbackGiven, RedoOrdered,
        AssessmentOpened, AssessmentConcluded, RaiserRated, InducementReported, Closed,
        WithdrawalAsked, Withdrawn, Published, Hidden, matters::MatterRaised, matters::MatterJoined,
        matters::MatterTookOver, matters::MatterGaveBack, watched::Chosen, watched::Reported,
        watched::Asked, watched::Answered, watched::VisitCalled, watched::VisitCancelled,
        watched::VisitReplied, watched::SignedIn, watched::VisitNoted, watched::Looked,
        watched::Reminded, watched::Escalated, watched::OutsideFollowed, watched::OutsideConfirmed,
        watched::OutsideEnded, organisation::NodeAdded, organisation::NodeRenamed, people::Named>(
        recorded, folding);
}

} // namespace ztc::views::suggestions
