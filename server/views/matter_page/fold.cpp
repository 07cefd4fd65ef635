// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/links/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/privacy/events.hpp"
#include "modules/relay/events.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::matter_page {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;
using links::LinkState;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

struct NextDue {
    std::string_view what;
    Date on;
    Date from;
    Certainty certainty;
};

struct Promised {
    ClockKind clock;
    PromiseKind kind;
    Date from;
    Date on;
    Certainty certainty;
};

struct Step {
    std::optional<std::string> text = {};
    std::optional<std::string> detail = {};
    std::optional<std::string> result = {};
    std::optional<Date> due_on = {};
    std::optional<NodeId> by_node = {};
    std::optional<std::string> files = {};
};

std::optional<std::string> lines_of_files(std::vector<FileId> const& files)
{
    std::string lines;
    for (auto const& file : files) (lines += file.text) += '\n';
    if (lines.empty()) return std::nullopt;
    return lines;
}

template <class T>
std::optional<std::string> text_of(std::optional<T> const& id)
{
    if (!id) return std::nullopt;
    return id->text;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        bool const imported = e.origin == Origin::imported;
        auto const raised_at = e.said_at.value_or(recorded_.recorded_at);
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        auto const about = text::one_a_line(e.about);
        auto const due = imported ? std::nullopt : std::optional(e.accept_due_on);
        auto const due_what = imported ? std::nullopt : std::optional<std::string_view>("accept");
        out_.run(add_matter, congress(), e.matter, e.number, e.raised_by, e.community, station,
                 e.category, enum_to_string(e.identity, ""), enum_to_string(e.origin, ""),
                 e.title.ref, e.text.ref, ref_of(e.place), lines_of_files(e.photos).value_or(""),
                 raised_at, recorded_.position, due_what, due,
                 due ? std::optional(date_of(raised_at)) : std::nullopt,
                 due ? std::optional(enum_to_string(e.certainty, "")) : std::nullopt,
                 imported ? std::optional(date_of(recorded_.recorded_at)) : std::nullopt,
                 text_of(e.voice), ref_of(e.point), ref_of(e.hidden_names),
                 ref_of(e.hotline_number), about);
        if (due)
            promise(e.matter, {ClockKind::accept, PromiseKind::period, date_of(raised_at), *due,
                               e.certainty});
        step(e.matter, {.text = e.text.ref, .due_on = due}, e.said_at);
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
        if (e.refer_due_on)
            move(e.matter, Stage::accepted,
                 NextDue{"refer", *e.refer_due_on, e.accepted_on,
                         e.certainty.value_or(Certainty::certain)});
        else
            move(e.matter, Stage::accepted);
        if (e.refer_due_on)
            promise(e.matter, {ClockKind::refer, PromiseKind::period, e.accepted_on,
                               *e.refer_due_on, e.certainty.value_or(Certainty::certain)});
        step(e.matter, {.text = ref_of(e.note), .due_on = e.refer_due_on});
    }
    void operator()(MatterLookedInto const& e)
    {
        out_.run(looked_into_matter, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = e.note.ref,
                        .files = lines_of_files(e.photos.value_or(std::vector<FileId>{}))});
    }
    void operator()(MatterJoined const& e)
    {
        out_.run(add_joined, congress(), e.matter, e.person);
        set_version_only(e.matter);
    }
    void operator()(MatterTookOver const& e)
    {
        for (auto const& person : e.persons) out_.run(add_joined, congress(), e.matter, person);
        set_version_only(e.matter);
        step(e.matter, {.detail = e.from.text});
    }
    void operator()(MatterGaveBack const& e)
    {
        for (auto const& person : e.persons) out_.run(drop_joined, congress(), e.matter, person);
        set_version_only(e.matter);
        step(e.matter, {.detail = e.to.text});
    }
    void operator()(MatterMerged const& e)
    {
        out_.run(set_merged, congress(), e.matter, e.into, recorded_.version);
        step(e.matter, {.text = e.reason.ref, .detail = e.into.text});
    }
    void operator()(MatterUnmerged const& e)
    {
        out_.run(set_merged, congress(), e.matter, nullptr, recorded_.version);
        step(e.matter, {.text = e.reason.ref, .detail = e.from.text});
    }
    void operator()(MatterMoreAsked const& e)
    {
        out_.run(hold_due, congress(), e.matter, "more", 0, recorded_.version);
        step(e.matter, {.text = e.question.ref});
    }
    void operator()(MatterMoreSupplied const& e)
    {
        auto const certainty = e.certainty.value_or(Certainty::certain);
        due(e.matter, "more", e.due_on, certainty);
        if (e.due_on)
            out_.run(desk_promise, congress(), e.matter, recorded_.position, e.supplied_on,
                     *e.due_on, enum_to_string(certainty, ""));
        step(e.matter, {.text = e.text.ref, .due_on = e.due_on, .files = lines_of_files(e.photos)});
    }
    void operator()(MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category, recorded_.version);
        step(e.matter, {.text = e.reason.ref, .detail = e.category});
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
        set_version_only(e.matter);
        step(e.matter, {.text = ref_of(e.reason), .detail = e.deputy.text});
    }
    void operator()(MatterUrged const& e)
    {
        set_version_only(e.matter);
        step(e.matter, {.text = e.words.ref, .detail = enum_to_string(e.kind, "")});
    }
    void operator()(MatterReferralProposed const& e)
    {
        asks(e.matter, "approval", e.to_unit);
        step(e.matter, {.text = ref_of(e.note), .by_node = e.to_unit});
    }
    void operator()(MatterReferralReturned const& e)
    {
        out_.run(return_proposal, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = e.reason.ref});
    }
    void operator()(MatterTakenOn const& e)
    {
        out_.run(set_taken_on, congress(), e.matter, 1);
        set_version_only(e.matter);
        unit_step(e.matter, {.text = ref_of(e.words)});
    }
    void operator()(MatterPassedOn const& e)
    {
        set_version_only(e.matter);
        unit_step(e.matter, {.text = e.reason.ref, .detail = e.to.text});
    }
    void operator()(MatterProgressReported const& e)
    {
        set_version_only(e.matter);
        unit_step(e.matter, {.text = e.text.ref, .files = lines_of_files(e.photos)});
    }
    void operator()(MatterReliefAsked const& e)
    {
        asks(e.matter, "relief", e.suggested_unit);
        step(e.matter, {.text = e.reason.ref, .by_node = e.suggested_unit});
    }
    void operator()(MatterReliefRuled const& e)
    {
        asks(e.matter, std::nullopt);
        step(e.matter, {.text = e.reason.ref, .detail = enum_to_string(e.ruling, "")});
    }
    void operator()(MatterExtensionAsked const& e)
    {
        asks(e.matter, "extension", std::nullopt, e.wanted_on);
        unit_step(e.matter, {.text = e.reason.ref, .due_on = e.wanted_on});
    }
    void operator()(MatterExtended const& e)
    {
        due(e.matter, "extension", e.answer_due_on, e.certainty);
        promise_again(e.matter, ClockKind::answer, PromiseKind::extended, e.answer_due_on,
                      e.certainty);
        step(e.matter, {.text = e.basis.ref, .due_on = e.answer_due_on});
    }
    void operator()(MatterExtensionRefused const& e)
    {
        asks(e.matter, std::nullopt);
        step(e.matter, {.text = e.reason.ref});
    }
    void operator()(MatterPaused const& e)
    {
        out_.run(hold_due, congress(), e.matter, nullptr, 1, recorded_.version);
        step(e.matter, {.text = e.reason.ref});
    }
    void operator()(MatterResumed const& e)
    {
        due(e.matter, "", e.answer_due_on, e.certainty);
        promise(e.matter,
                {ClockKind::answer, PromiseKind::left, e.resumed_on, e.answer_due_on, e.certainty});
        step(e.matter, {.due_on = e.answer_due_on});
    }
    void operator()(MatterDelivered const& e)
    {
        out_.run(set_promise, congress(), e.matter, "done", nullptr, 0, e.delivered_on);
        set_version_only(e.matter);
        unit_step(e.matter,
                  {.text = e.text.ref, .due_on = e.done_on, .files = lines_of_files(e.proof)});
    }
    void operator()(MatterSlipped const& e)
    {
        out_.run(slip_promise, congress(), e.matter, e.planned_on, e.times, recorded_.version);
        unit_step(e.matter, {.text = e.reason.ref, .due_on = e.planned_on});
    }
    void operator()(MatterReminded const& e)
    {
        set_version_only(e.matter);
        unit_step(e.matter, {.detail = enum_to_string(e.kind, ""), .due_on = e.answer_due_on});
    }
    void operator()(MatterEscalated const& e)
    {
        set_version_only(e.matter);
        step(e.matter, {.detail = enum_to_string(e.tells, ""),
                        .result = enum_to_string(e.clock, ""),
                        .due_on = e.due_on});
    }
    void operator()(MatterDueConfirmed const& e)
    {
        out_.run(confirm_due, congress(), e.matter, e.due_on, recorded_.version);
        promise_again(e.matter, e.clock, PromiseKind::confirmed, e.due_on, Certainty::certain);
        step(e.matter, {.detail = enum_to_string(e.clock, ""), .due_on = e.due_on});
    }
    void operator()(MatterContested const& e)
    {
        set_version_only(e.matter);
        step(e.matter, {.text = e.words.ref, .files = lines_of_files(e.photos)});
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
        move(e.matter, Stage::referred,
             NextDue{"answer", e.answer_due_on, e.referred_on, e.certainty});
        out_.run(set_taken_on, congress(), e.matter, 0);
        end_links(e.matter, LinkState::over);
        promise(e.matter, {ClockKind::answer, PromiseKind::period, e.referred_on, e.answer_due_on,
                           e.certainty});
        if (e.take_on_due_on)
            promise(e.matter, {ClockKind::take_on, PromiseKind::period, e.referred_on,
                               *e.take_on_due_on, Certainty::certain});
        step(e.matter, {.text = ref_of(e.note), .due_on = e.answer_due_on, .by_node = e.to_unit});
    }
    void operator()(MatterAnswered const& e)
    {
        if (e.rate_due_on)
            move(e.matter, Stage::answered,
                 NextDue{"rate", *e.rate_due_on, e.answered_on, Certainty::certain});
        else
            move(e.matter, Stage::answered);
        if (e.rate_due_on)
            promise(e.matter, {ClockKind::rate, PromiseKind::period, date_of(recorded_.recorded_at),
                               *e.rate_due_on, Certainty::certain});
        auto const at = e.said_at.value_or(recorded_.recorded_at);
        auto const on = e.recorded.value_or(false) && e.answered_on != date_of(at)
                            ? std::optional(e.answered_on) // as the paper says
                            : dated_on(at);
        out_.run(add_answer_step, congress(), e.matter, recorded_.position, recorded_.type, at, on,
                 recorded_.actor, e.text.ref,
                 e.outcome ? std::optional(enum_to_string(*e.outcome, "")) : std::nullopt,
                 e.planned_on, e.done_on, e.rate_due_on, ref_of(e.owner), ref_of(e.reason),
                 lines_of_files(files_of(e)), text_of(recorded_.on_behalf_of));
        out_.run(set_promise, congress(), e.matter,
                 e.outcome ? std::optional(enum_to_string(*e.outcome, "")) : std::nullopt,
                 e.planned_on, 0,
                 e.outcome == AnswerOutcome::done ? std::optional(e.answered_on) : std::nullopt);
    }
    void operator()(MatterRated const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = ref_of(e.words),
                        .detail = enum_to_string(e.attitude, ""),
                        .result = enum_to_string(e.result, "")});
    }
    void operator()(MatterReopened const& e)
    {
        move(e.matter, Stage::referred,
             NextDue{"answer", e.answer_due_on, e.reopened_on, e.certainty});
        out_.run(set_closing, congress(), e.matter, nullptr);
        end_links(e.matter, LinkState::over);
        out_.run(set_taken_on, congress(), e.matter, 0);
        out_.run(set_promise, congress(), e.matter, nullptr, nullptr, 0, nullptr);
        promise(e.matter, {ClockKind::answer, PromiseKind::period, e.reopened_on, e.answer_due_on,
                           e.certainty});
        step(e.matter, {.due_on = e.answer_due_on});
    }
    void operator()(MatterRedirected const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = e.words.ref, .detail = enum_to_string(e.to, "")});
    }
    void operator()(MatterWithdrawn const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = ref_of(e.reason)});
    }
    void operator()(MatterClosed const& e)
    {
        move(e.matter, Stage::closed);
        out_.run(set_closing, congress(), e.matter, enum_to_string(e.closing, ""));
        end_links(e.matter, LinkState::over);
        step(e.matter, {.detail = enum_to_string(e.closing, "")});
    }

    void operator()(relay::ConsentGiven const& e) { knows(e.matter, Identity::to_unit); }
    void operator()(relay::ConsentWithdrawn const& e) { knows(e.matter, e.identity); }
    void operator()(links::LinkMade const& e)
    {
        end_links(e.matter, LinkState::replaced);
        out_.run(add_link, congress(), e.link, e.matter, e.unit, e.token_print, recorded_.position,
                 e.made_on, e.expires_on);
    }
    /// From now on a step by the link is that person's.
    void operator()(links::LinkIntroduced const& e)
    {
        out_.run(introduce_link, congress(), e.link, e.name.ref, e.phone.ref);
        name(e.link.text, e.name);
    }
    void operator()(links::LinkRevoked const& e) { end_links(e.matter, LinkState::revoked); }

    void operator()(privacy::MatterLapsed const& e)
    {
        out_.run(set_lapsed, congress(), e.matter, e.lapsed_on);
        out_.run(drop_files_of_steps, congress(), e.matter);
    }
    void operator()(privacy::VoiceLapsed const& e) { out_.run(drop_voice, congress(), e.matter); }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::Identified const& e)
    {
        if (e.identifier == people::IdentifierKind::phone)
            out_.run(set_phone, congress(), e.person, e.value.ref);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    void set_version_only(MatterId const& matter)
    {
        out_.run(set_version, congress(), matter, recorded_.version);
    }
    /// What the unit may know of the raiser from now on.
    void knows(MatterId const& matter, Identity identity)
    {
        out_.run(set_identity, congress(), matter, enum_to_string(identity, ""));
        step(matter, {});
    }
    void end_links(MatterId const& matter, LinkState ended)
    {
        out_.run(matter_page::end_links, congress(), matter, enum_to_string(ended, ""));
    }
    void asks(MatterId const& matter, std::optional<std::string_view> what,
              std::optional<NodeId> unit = {}, std::optional<Date> on = {})
    {
        out_.run(set_asks, congress(), matter, what, text_of(unit), on, recorded_.version);
    }
    /// A new day; what else waits for a word, but for `answered`, goes on waiting.
    void due(MatterId const& matter, std::string_view answered, std::optional<Date> on,
             Certainty certainty)
    {
        out_.run(set_due, congress(), matter, on, enum_to_string(certainty, ""), recorded_.version,
                 answered);
    }
    void promise(MatterId const& matter, Promised const& made)
    {
        out_.run(add_promise, congress(), matter, recorded_.position,
                 enum_to_string(made.clock, ""), enum_to_string(made.kind, ""), made.from, made.on,
                 enum_to_string(made.certainty, ""));
    }
    /// Counted from the same day as the promise before.
    void promise_again(MatterId const& matter, ClockKind clock, PromiseKind kind, Date on,
                       Certainty certainty)
    {
        out_.run(follow_promise, congress(), matter, recorded_.position, enum_to_string(clock, ""),
                 enum_to_string(kind, ""), on, enum_to_string(certainty, ""));
    }
    /// The photos of what was done, and the scan of the paper.
    static std::vector<FileId> files_of(MatterAnswered const& e)
    {
        auto files = e.proof.value_or(std::vector<FileId>{});
        if (e.scan) files.push_back(*e.scan);
        return files;
    }

    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    std::optional<Date> dated_on(Instant at) const
    {
        if (at == recorded_.recorded_at) return std::nullopt;
        return date_of(at);
    }

    void move(MatterId const& matter, Stage stage, std::optional<NextDue> const& due = {})
    {
        std::optional<std::string_view> what;
        std::optional<Date> on, from;
        std::optional<std::string> certainty;
        if (due) {
            what = due->what;
            on = due->on;
            from = due->from;
            certainty = enum_to_string(due->certainty, "");
        }
        out_.run(move_matter, congress(), matter, enum_to_string(stage, ""), what, on, from,
                 certainty, recorded_.version);
    }

    void step(MatterId const& matter, Step const& step, std::optional<Instant> said_at = {})
    {
        auto const at = said_at.value_or(recorded_.recorded_at);
        out_.run(add_step, congress(), matter, recorded_.position, recorded_.type, at, dated_on(at),
                 recorded_.actor, step.by_node, step.text, step.detail, step.result, nullptr,
                 nullptr, step.due_on, nullptr, nullptr, step.files,
                 text_of(recorded_.on_behalf_of));
    }

    /// A step of whichever unit has it now.
    void unit_step(MatterId const& matter, Step const& step)
    {
        out_.run(add_answer_step, congress(), matter, recorded_.position, recorded_.type,
                 recorded_.recorded_at, dated_on(recorded_.recorded_at), recorded_.actor, step.text,
                 step.detail, nullptr, nullptr, step.due_on, nullptr, nullptr, step.files,
                 text_of(recorded_.on_behalf_of));
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch_all(recorded, folding);
    dispatch<relay::ConsentGiven, relay::ConsentWithdrawn, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named, people::Identified, links::LinkMade,
             links::LinkIntroduced, links::LinkRevoked, privacy::MatterLapsed,
             privacy::VoiceLapsed>(recorded, folding);
}

} // namespace ztc::views::matter_page
