// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/suggestions/page_supervision.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

UnitPage read_unit(Row const& row)
{
    UnitPage out;
    out.unit.id = row.text(0);
    out.part = enum_of<UnitPart>(row.text(1));
    out.referred_on = row.date(2);
    out.reply_due_on = row.optional_date(3);
    out.reply_latest_on = row.optional_date(4);
    out.relief_until_on = row.optional_date(5);
    out.contact_due_on = row.optional_date(6);
    out.opinion_due_on = row.optional_date(7);
    out.certainty = enum_of<Certainty>(row.text(8));
    out.clerk_name = row.optional_text(9); // an id, until it is named
    out.contacted_on = row.optional_date(10);
    out.contacts = row.integer(11);
    out.relief_on = row.optional_date(12);
    out.relief_due_on = row.optional_date(13);
    out.opinion_on = row.optional_date(14);
    out.extension_until = row.optional_date(15);
    out.extended = row.yes(16);
    out.draft_no = row.integer(17);
    out.replied_round = row.integer(18);
    if (!row.null(19)) out.contact_said = enum_of<ContactHeld>(row.text(19));
    if (!row.null(20)) out.extension_consent = enum_of<DeputyConsent>(row.text(20));
    return out;
}

bool is_open(State state)
{
    return state == State::referred || state == State::answered || state == State::assessed;
}

/// The nearest promised day of the units that still owe their reply.
std::optional<Date> next_reply(Stored const& stored, std::vector<UnitPage> const& units)
{
    std::optional<Date> next;
    for (auto const& unit : units)
        if (unit.reply_due_on && unit.replied_round < stored.round)
            if (!next || *unit.reply_due_on < *next) next = unit.reply_due_on;
    return next;
}

} // namespace

Pages::Pages(Reading& reading) : reading_(reading), policy_(policy_of<SuggestionPolicy>(reading)) {}

std::string Pages::opened(std::optional<std::string> const& ref)
{
    return ref ? reading_.open(*ref).value_or("") : "";
}

std::string Pages::name_of(std::string const& id)
{
    auto const known = names_.find(id);
    if (known != names_.end()) return known->second;
    auto const ref = reading_.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
        id);
    return names_[id] = opened(ref);
}

std::vector<std::string> Pages::raters(Stored const& stored) const
{
    if (stored.wish == Wish::reference_only || stored.imported()) return {};
    std::vector<std::string> all{stored.lead.text};
    if (policy_.rated_by == Signatories::each)
        for (auto const& one : stored.cosigners)
            if (std::ranges::find(all, one) == all.end()) all.push_back(one);
    return all;
}

bool Pages::may_read(Stored const& stored, std::vector<UnitPage> const& units) const
{
    auto const& viewer = reading_.viewer();
    if (viewer.may(Right::examine_suggestions) || viewer.holds(Role::auditor)) return true;
    if (stored.imported()) return viewer.may(Right::read_suggestions);
    auto const& me = viewer.person.text;
    if (stored.lead.text == me || std::ranges::find(stored.cosigners, me) != stored.cosigners.end())
        return true;
    for (auto const& seat : stored.seats)
        if (viewer.may_at(Right::supervise_suggestions, NodeId{seat})) return true;
    return std::ranges::any_of(units, [](auto const& unit) { return unit.mine; }) ||
           is_guest(stored, reading_);
}

std::vector<UnitPage> Pages::units_of(Stored const& stored)
{
    auto units =
        reading_.tables().rows(units_of_suggestion, read_unit, reading_.congress(), stored.id.text);
    for (auto& unit : units) {
        NodeId const node{unit.unit.id};
        unit.unit.name = name_of(unit.unit.id);
        if (unit.clerk_name) unit.clerk_name = name_of(*unit.clerk_name);
        unit.mine = reading_.viewer().may_at(Right::handle_suggestions, node);
        unit.may_sign = reading_.viewer().may_at(Right::sign_replies, node);
    }
    std::ranges::stable_sort(units, {}, [](auto const& unit) { return unit.part; });
    return units;
}

/// What the lead deputy is asked about the handling.
void Pages::ask_lead(Stored const& stored, std::vector<UnitPage> const& units,
                     std::vector<Todo>& all) const
{
    if (stored.lead != reading_.viewer().person) return;
    bool const referred = stored.state == State::referred;
    if (!referred && stored.state != State::answered) return;
    for (auto const& unit : units) {
        NodeId const node{unit.unit.id};
        if (unit.contacted_on && !unit.contact_said) all.push_back({"confirm_contact", {}, node});
        if (referred && unit.extension_until && !unit.extension_consent)
            all.push_back({"answer_extension", unit.reply_due_on, node});
    }
}

std::vector<Todo> Pages::todo(Stored const& stored, std::vector<UnitPage> const& units)
{
    std::vector<Todo> all;
    auto const& viewer = reading_.viewer();
    bool const office = viewer.may(Right::examine_suggestions);
    if (office && stored.state == State::submitted) all.push_back({"examine", {}, {}});
    if (office && stored.state == State::accepted)
        all.push_back(
            {stored.kind == SuggestionKind::motion ? "dispose" : "refer", stored.refer_due_on, {}});
    if (stored.state == State::referred)
        for (auto const& unit : units) {
            NodeId const node{unit.unit.id};
            bool const owes = unit.part != UnitPart::co && unit.replied_round < stored.round;
            if (office && unit.relief_on)
                all.push_back({"rule_on_relief", unit.relief_due_on, node});
            if (office && unit.extension_until)
                all.push_back({"decide_extension", unit.reply_due_on, node});
            if (unit.may_sign && unit.draft_no > 0)
                all.push_back({"sign", unit.reply_due_on, node});
            if (!unit.mine) continue;
            if (!unit.clerk_name) all.push_back({"take_on", unit.relief_until_on, node});
            if (unit.contact_due_on && !unit.contacted_on)
                all.push_back({"contact", unit.contact_due_on, node});
            if (unit.part == UnitPart::co && !unit.opinion_on)
                all.push_back({"send_opinion", unit.opinion_due_on, node});
            if (owes && unit.draft_no == 0) all.push_back({"draft_reply", unit.reply_due_on, node});
        }
    if (stored.state == State::answered) {
        auto const wanted = raters(stored);
        auto const given = feedback(stored);
        auto const rated = [&](std::string const& deputy) {
            return std::ranges::any_of(given, [&](auto const& one) {
                return one.round == stored.round && one.deputy.id == deputy;
            });
        };
        auto const& me = viewer.person.text;
        if (std::ranges::find(wanted, me) != wanted.end() && !rated(me))
            all.push_back({"rate", stored.feedback_due_on, {}});
        bool const over = stored.feedback_due_on && reading_.today() > *stored.feedback_due_on;
        if (office && (over || std::ranges::all_of(wanted, rated)))
            all.push_back({"close", {}, {}});
    }
    ask_lead(stored, units, all);
    add_supervision_todo(all, stored, units, reading_);
    std::ranges::stable_sort(all, [](auto const& a, auto const& b) {
        return a.due_on && (!b.due_on || *a.due_on < *b.due_on);
    });
    return all;
}

Line Pages::line(Stored const& stored, std::vector<UnitPage> const& units)
{
    Line out;
    out.suggestion = stored.id;
    out.kind = stored.kind;
    out.number = stored.imported() ? std::optional(opened(stored.number_ref)) : stored.number;
    out.title = opened(stored.title_ref);
    out.lead_name = stored.imported() ? opened(stored.proposer_ref) : name_of(stored.lead.text);
    out.signatories = static_cast<std::int64_t>(stored.cosigners.size()) + 1;
    out.state = stored.state;
    out.submitted_on = stored.submitted_on;
    out.referred_on = stored.referred_on;
    out.answered_on = stored.answered_on;
    out.outcome = stored.outcome;
    out.imported = stored.imported();
    out.position = stored.position;
    if (stored.state == State::accepted) out.due_on = stored.refer_due_on;
    if (stored.state == State::referred) out.due_on = next_reply(stored, units);
    if (stored.state == State::answered) out.due_on = stored.feedback_due_on;
    if (out.due_on) {
        auto const today = reading_.today();
        auto const late = reading_.calendar().working_days_late(*out.due_on, today);
        out.days_left = late ? -*late : reading_.calendar().working_days_after(today, *out.due_on);
    }
    for (auto const& unit : units) {
        out.units.push_back(unit.unit);
        bool const owes =
            unit.part == UnitPart::co ? !unit.opinion_on : unit.replied_round < stored.round;
        if (stored.state == State::referred && owes) out.holders.push_back(unit.unit);
    }
    if (stored.state == State::answered)
        for (auto const& deputy : raters(stored)) out.holders.push_back(named(deputy));
    out.todo = todo(stored, units);
    return out;
}

std::vector<FeedbackPage> Pages::feedback(Stored const& stored)
{
    std::vector<FeedbackPage> out;
    reading_.tables().query(
        feedback_of,
        [&](Row const& row) {
            if (out.empty() || out.back().round != row.integer(0) ||
                out.back().deputy.id != row.text(1)) {
                FeedbackPage one;
                one.round = row.integer(0);
                one.deputy.id = row.text(1);
                one.words = row.optional_text(4);
                one.given_on = row.date(5);
                out.push_back(std::move(one));
            }
            out.back().rated.push_back(
                {enum_of<Dimension>(row.text(2)), enum_of<Satisfaction>(row.text(3))});
        },
        reading_.congress(), stored.id.text);
    for (auto& one : out) {
        one.deputy.name = name_of(one.deputy.id);
        if (one.words) one.words = opened(one.words);
    }
    return out;
}

Verdicts Pages::verdicts(Stored const& stored)
{
    Verdicts out;
    std::map<Satisfaction, std::int64_t> counts;
    reading_.tables().query(
        verdicts_of,
        [&](Row const& row) { counts[enum_of<Satisfaction>(row.text(0))] = row.integer(1); },
        reading_.congress(), stored.id.text);
    for (auto const& [satisfaction, n] : counts) out.n += n;
    out.open = stored.state == State::closed ||
               (stored.feedback_due_on && reading_.today() > *stored.feedback_due_on);
    if (!out.open) out.n = 0; // sealed until the window is over
    if (!out.open || out.n < policy_.smallest_n) return out;
    out.satisfied = counts[Satisfaction::satisfied];
    out.basically_satisfied = counts[Satisfaction::basically_satisfied];
    out.dissatisfied = counts[Satisfaction::dissatisfied];
    return out;
}

std::vector<StepPage> Pages::steps(Stored const& stored)
{
    auto out = reading_.tables().rows(
        steps_of,
        [](Row const& row) {
            StepPage step;
            step.position = static_cast<std::uint64_t>(row.integer(0));
            step.step = row.text(1);
            step.happened_on = row.date(2);
            step.unit = row.optional_text(3);
            step.person = row.optional_text(4);
            step.due_on = row.optional_date(5);
            step.mark = row.optional_text(6);
            step.words = row.optional_text(7);
            return step;
        },
        reading_.congress(), stored.id.text);
    for (auto& step : out) {
        if (step.unit) step.unit = name_of(*step.unit);
        if (step.person) step.person = name_of(*step.person);
        if (step.words) step.words = opened(step.words);
    }
    return out;
}

Page Pages::page(Stored const& stored)
{
    Page out;
    out.units = units_of(stored);
    out.line = line(stored, out.units);
    out.situation = opened(stored.situation_ref);
    out.asks = text::lines(opened(stored.asks_ref));
    if (stored.feasibility_ref) out.feasibility = opened(stored.feasibility_ref);
    if (stored.proposer_ref) out.proposer = opened(stored.proposer_ref);
    if (stored.units_ref) out.imported_units = opened(stored.units_ref);
    if (stored.reply_ref) out.imported_reply = opened(stored.reply_ref);
    if (stored.source_ref) out.source = opened(stored.source_ref);
    out.visibility = stored.visibility;
    out.wish = stored.wish;
    out.raised_before = stored.raised_before;
    out.signed_by = stored.signed_by;
    for (auto const& one : stored.formed_by) out.formed_by.push_back(enum_of<FormedBy>(one));
    if (!stored.imported()) out.signatories.push_back(named(stored.lead.text));
    for (auto const& one : stored.cosigners) out.signatories.push_back(named(one));
    for (auto const& one : stored.wished) out.wished_units.push_back(named(one));
    for (auto const& one : stored.consulted) out.consulted.push_back(named(one));
    for (auto const& one : stored.matters) out.matters.push_back({one});
    out.term_no = stored.term_no;
    out.session_no = stored.session_no;
    out.refer_due_on = stored.refer_due_on;
    out.internal_due_on = stored.internal_due_on;
    out.feedback_due_on = stored.feedback_due_on;
    out.publish_due_on = stored.publish_due_on;
    out.closed_on = stored.closed_on;
    out.published_on = stored.published_on;
    out.round = stored.round;
    out.silent = stored.silent;
    if (stored.merged_into) out.merged_into = SuggestionId{*stored.merged_into};
    if (stored.published_as) out.published_as = enum_of<Visibility>(*stored.published_as);
    if (stored.hidden) out.hidden = enum_of<HidingReason>(*stored.hidden);
    out.drafts = drafts(stored, out.units);
    out.replies = replies(stored);
    out.feedback = feedback(stored);
    for (auto const& deputy : raters(stored)) {
        bool const said = std::ranges::any_of(out.feedback, [&](auto const& one) {
            return one.round == stored.round && one.deputy.id == deputy;
        });
        if (!said && stored.state == State::answered) out.silent_so_far.push_back(named(deputy));
    }
    out.verdicts = verdicts(stored);
    out.steps = steps(stored);
    out.outcomes = policy_.outcomes;
    out.dimensions = policy_.dimensions;
    auto const& viewer = reading_.viewer();
    out.may_examine = viewer.may(Right::examine_suggestions);
    out.may_rate =
        std::ranges::any_of(out.line.todo, [](auto const& todo) { return todo.what == "rate"; });
    bool const early = stored.state == State::submitted || stored.state == State::accepted;
    out.may_withdraw =
        (early || (is_open(stored.state) && policy_.withdraw_until == WithdrawUntil::closing)) &&
        (stored.lead == viewer.person ||
         (policy_.withdrawn_by == WithdrawnBy::all &&
          std::ranges::find(stored.cosigners, viewer.person.text) != stored.cosigners.end()));
    return out;
}

} // namespace ztc::views::suggestions
