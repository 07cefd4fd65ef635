// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/rules.hpp"

#include <algorithm>

namespace ztc::matters::rules {

namespace {

constexpr Stage line[] = {Stage::raised,   Stage::accepted, Stage::looked_into,
                          Stage::referred, Stage::answered, Stage::closed};

/// What stands in the way: it has not come so far yet.
std::string_view not_yet(Stage first)
{
    switch (first) {
    case Stage::raised:
    case Stage::accepted:
    case Stage::looked_into: return "matters.not_accepted_yet";
    case Stage::referred: return "matters.not_referred_yet";
    case Stage::answered: return "matters.not_answered_yet";
    case Stage::closed: return "matters.not_closed_yet";
    }
    return {};
}

/// What stands in the way: it has gone on already.
std::string_view too_late(Stage last)
{
    if (last == Stage::raised) return "matters.already_accepted";
    if (last == Stage::referred) return "matters.already_answered";
    return "matters.already_referred";
}

Result<> stage_allows(Move const& move, Matter const& matter)
{
    if (move.allowed_from(matter.stage)) return {};
    if (matter.stage == Stage::closed) return refuse("matters.already_closed");
    auto const allowed = [&](Stage stage) { return move.allowed_from(stage); };
    auto const* const first = std::find_if(std::begin(line), std::end(line), allowed);
    if (matter.stage < *first) return refuse(std::string(not_yet(*first)));
    auto last = std::find_if(std::rbegin(line), std::rend(line), allowed);
    return refuse(std::string(too_late(*last)));
}

bool survives_merging(MoveKind kind)
{
    return kind == MoveKind::unmerge || kind == MoveKind::withdraw;
}

template <class Command>
Result<> whole_outcome(Command const& command, Date answered_on)
{
    switch (command.outcome) {
    case AnswerOutcome::done:
        if (!command.done_on) return refuse("matters.done_needs_date", "/done_on");
        if (*command.done_on > answered_on) return refuse("matters.done_in_future", "/done_on");
        break;
    case AnswerOutcome::planned:
        if (!command.planned_on) return refuse("matters.plan_needs_date", "/planned_on");
        if (*command.planned_on <= answered_on)
            return refuse("matters.plan_in_past", "/planned_on");
        if (!command.owner) return refuse("matters.plan_needs_owner", "/owner");
        break;
    case AnswerOutcome::cannot:
        if (!command.reason) return refuse("matters.cannot_needs_reason", "/reason");
        break;
    }
    return {};
}

bool holds(std::vector<PersonId> const& persons, PersonId const& person)
{
    return std::find(persons.begin(), persons.end(), person) != persons.end();
}

} // namespace

Result<> may(MoveKind kind, Matter const& matter, Actor const& actor)
{
    auto const held = matter.held();
    if (!matter.exists() || !relation(held, actor).knows()) return refuse("matters.unknown");
    auto const& move = move_of(kind);
    if (!may_move(move, held, actor)) return refuse("access.denied");
    CHECK(stage_allows(move, matter));
    if (matter.merged_into && !survives_merging(kind)) return refuse("matters.is_merged");
    return {};
}

Result<> join(Matter const& matter, Actor const& actor)
{
    bool const joinable =
        matter.exists() && matter.origin != Origin::imported && matter.about.empty();
    if (!joinable) return refuse("matters.unknown");
    if (matter.stage == Stage::closed) return refuse("matters.already_closed");
    if (matter.merged_into) return refuse("matters.is_merged");
    if (matter.raised_by == actor.person || holds(matter.joined, actor.person))
        return refuse("matters.already_joined");
    return {};
}

Result<> supply_more(Matter const& matter)
{
    if (!matter.more_asked_on) return refuse("matters.nothing_asked");
    return {};
}

Result<> may_follow(Matter const& matter, PersonId const& deputy)
{
    bool const about =
        std::find(matter.about.begin(), matter.about.end(), deputy.text) != matter.about.end();
    if (about || matter.raised_by == deputy) return refuse("matters.own_concern", "/deputy");
    return {};
}

Result<> name_deputy(Matter const& matter, PersonId const& deputy)
{
    if (matter.deputy == deputy) return refuse("matters.already_follows", "/deputy");
    return {};
}

Result<> merge(Matter const& matter, Matter const& into)
{
    bool const same = into.id == matter.id;
    if (same || !into.exists() || into.origin == Origin::imported || !into.about.empty() ||
        !matter.about.empty() || matter.origin == Origin::imported)
        return refuse("matters.cannot_merge_these", "/into");
    if (into.stage == Stage::closed || into.merged_into)
        return refuse("matters.cannot_merge_these", "/into");
    return {};
}

Result<> unmerge(Matter const& matter)
{
    if (!matter.merged_into) return refuse("matters.not_merged");
    return {};
}

Result<> refer(Matter const& matter, NodeId const& to_unit)
{
    if (matter.unit == to_unit && matter.stage == Stage::referred)
        return refuse("matters.already_there", "/to_unit");
    if (matter.relief_suggested) return refuse("matters.rule_first");
    if (std::find(matter.about.begin(), matter.about.end(), to_unit.text) != matter.about.end())
        return refuse("matters.complains_of_unit", "/to_unit");
    return {};
}

bool waits_for_director(Matter const& matter, Actor const& actor, MatterPolicy const& policy)
{
    auto const community = matter.held().community;
    bool const by_himself = actor.may_at(Right::approve_matters, community) &&
                            !actor.in_place_of(Right::approve_matters, community);
    return policy.director_approves_referral && !by_himself;
}

Result<> approve_referral(Matter const& matter, PersonId const& by)
{
    if (!matter.proposed_unit) return refuse("matters.nothing_proposed");
    if (!are_two(matter.proposed_by, {by, matter.in_place_of}))
        return refuse("matters.second_person");
    return {};
}

Result<> take_on(Matter const& matter)
{
    if (matter.taken_on) return refuse("matters.already_taken_on");
    return {};
}

Result<> report_progress(Matter const& matter)
{
    bool const owed = matter.stage == Stage::referred || matter.commitment;
    if (!owed) return refuse("matters.nothing_promised");
    return {};
}

Result<> ask_relief(Matter const& matter, NodeId const& suggested)
{
    if (matter.relief_suggested) return refuse("matters.relief_already_asked");
    if (matter.unit == suggested) return refuse("matters.already_there", "/suggested_unit");
    return {};
}

Result<> rule_on_relief(Matter const& matter, Actor const& actor)
{
    if (!matter.relief_suggested) return refuse("matters.no_relief_asked");
    if (matter.reliefs > 1 &&
        !may_on(matter.held(), actor, Right::rule_on_relief, matter.held().community))
        return refuse("matters.committee_rules");
    return {};
}

Result<> ask_extension(Matter const& matter, AskExtension const& command, Date today)
{
    if (matter.relief_suggested) return refuse("matters.relief_already_asked");
    if (matter.extension_asked) return refuse("matters.extension_already_asked");
    if (!matter.answer_due_on || command.wanted_on <= *matter.answer_due_on ||
        command.wanted_on <= today)
        return refuse("matters.extension_not_later", "/wanted_on");
    return {};
}

Result<> extend(Matter const& matter, Extend const& command, MatterPolicy const& policy,
                Calendar const& calendar)
{
    if (matter.extensions >= policy.extension_limit) return refuse("matters.extended_enough");
    if (matter.paused_days_left) return refuse("matters.is_paused");
    if (!matter.answer_due_on || command.answer_due_on <= *matter.answer_due_on)
        return refuse("matters.extension_not_later", "/answer_due_on");
    if (command.answer_due_on > calendar.due(*matter.answer_due_on, policy.extend_at_most).due_on)
        return refuse("matters.extension_too_long", "/answer_due_on");
    return {};
}

Result<> refuse_extension(Matter const& matter)
{
    if (!matter.extension_asked) return refuse("matters.no_extension_asked");
    return {};
}

Result<> pause(Matter const& matter)
{
    if (matter.paused_days_left) return refuse("matters.is_paused");
    return {};
}

Result<> resume(Matter const& matter)
{
    if (!matter.paused_days_left) return refuse("matters.not_paused");
    return {};
}

Result<> answer(Answer const& command, Date answered_on)
{
    return whole_outcome(command, answered_on);
}

Result<> record_answer(RecordAnswer const& command, Date today)
{
    if (command.answered_on > today) return refuse("matters.answered_in_future", "/answered_on");
    return whole_outcome(command, command.answered_on);
}

Result<> deliver(Matter const& matter, Deliver const& command, Date today)
{
    if (!matter.commitment) return refuse("matters.nothing_promised");
    if (command.done_on > today) return refuse("matters.done_in_future", "/done_on");
    return {};
}

Result<> slip(Matter const& matter, Slip const& command, Date today)
{
    if (!matter.commitment) return refuse("matters.nothing_promised");
    if (command.planned_on <= matter.commitment->planned_on || command.planned_on <= today)
        return refuse("matters.slip_not_later", "/planned_on");
    return {};
}

Result<> contest(Matter const& matter, MatterPolicy const& policy, Calendar const& calendar,
                 Date today)
{
    if (!matter.done_said_on || matter.closing == Closing::withdrawn)
        return refuse("matters.nothing_to_contest");
    if (today > calendar.due(*matter.done_said_on, policy.contest_within).due_on)
        return refuse("matters.contesting_is_over");
    return {};
}

Result<> rate(Matter const& matter, PersonId const& who, Date today)
{
    bool const raiser = matter.raised_by == who;
    bool const rated_out =
        matter.closing == Closing::withdrawn || matter.closing == Closing::redirected;
    if (matter.stage == Stage::closed && (raiser || rated_out))
        return refuse("matters.already_closed");
    if (matter.rate_due_on && today > *matter.rate_due_on) return refuse("matters.rating_is_over");
    if (matter.has_rated.contains(who)) return refuse("matters.already_rated");
    return {};
}

Result<> record_rating(Matter const& matter, RecordRating const& command, Actor const& actor)
{
    if (command.channel != RatingChannel::phone && command.channel != RatingChannel::paper)
        return refuse("matters.not_a_channel", "/channel");
    bool const own_unit =
        std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& office) {
            return matter.unit && Actor::reaches(office, *matter.unit) &&
                   office.rights().has(Right::answer_matters);
        });
    if (own_unit) return refuse("access.denied");
    return {};
}

std::optional<Promise> running(Matter const& matter)
{
    bool const stands = matter.paused_days_left || matter.more_asked_on || matter.merged_into;
    if (stands || matter.stage == Stage::closed) return std::nullopt;
    return matter.promise;
}

Result<> remind(Matter const& matter, MatterPolicy const& policy, Date today)
{
    auto const promise = running(matter);
    if (!promise || promise->clock != ClockKind::answer) return refuse("matters.not_referred_yet");
    auto const days_left = days_between(today, promise->due_on);
    if (days_left < 0 || days_left > policy.due_soon_days) return refuse("matters.not_due_soon");
    if (matter.reminded == promise->due_on) return refuse("matters.already_reminded");
    return {};
}

std::vector<Rung> to_escalate(Matter const& matter, MatterPolicy const& policy,
                              Calendar const& calendar, Date today)
{
    std::vector<Rung> rungs;
    auto const promise = running(matter);
    auto const late = promise ? calendar.working_days_late(promise->due_on, today) : std::nullopt;
    if (!late) return rungs;
    for (auto const& rung :
         promise->clock == ClockKind::answer ? policy.answer_ladder : policy.desk_ladder)
        if (rung.working_days_late <= *late &&
            !matter.escalated.contains({promise->due_on, rung.tells}))
            rungs.push_back(rung);
    return rungs;
}

namespace {

Deadline made_again(Promise const& promise, MatterPolicy const& policy, Calendar const& calendar)
{
    switch (promise.kind) {
    case PromiseKind::left:
        return calendar.add_working_days(promise.from, static_cast<int>(promise.working_days));
    case PromiseKind::extended: // a day that was chosen; on a rest day it moves on (203)
        return calendar.add_calendar_days(promise.due_on, 0);
    case PromiseKind::period:
    case PromiseKind::confirmed: break;
    }
    switch (promise.clock) {
    case ClockKind::accept: return calendar.due(promise.from, policy.accept_within);
    case ClockKind::refer: return calendar.due(promise.from, policy.refer_within);
    default: return calendar.due(promise.from, answer_period(policy, promise.category));
    }
}

} // namespace

Result<Date> confirm_due(Promise const& promise, MatterPolicy const& policy,
                         Calendar const& calendar)
{
    if (promise.certainty == Certainty::certain) return refuse("matters.nothing_provisional");
    auto const again = made_again(promise, policy, calendar);
    if (again.certainty == Certainty::provisional) return refuse("matters.still_provisional");
    return std::max(again.due_on, promise.due_on);
}

Result<> close_unrated(Matter const& matter, Date today)
{
    if (matter.stage == Stage::closed) return refuse("matters.already_closed");
    if (matter.stage != Stage::answered) return refuse("matters.not_answered_yet");
    if (!matter.rate_due_on || today <= *matter.rate_due_on)
        return refuse("matters.rating_still_open");
    return {};
}

AfterRating after_rating(Matter const& matter, Satisfaction result, std::int64_t reopen_limit)
{
    if (result != Satisfaction::dissatisfied) return AfterRating::closed_satisfied;
    return matter.rounds < reopen_limit ? AfterRating::reopened : AfterRating::closed_dissatisfied;
}

bool knows_notice(MatterPolicy const& policy, std::string_view version)
{
    return std::any_of(policy.notice_versions.begin(), policy.notice_versions.end(),
                       [&](auto const& known) { return known == version; });
}

bool knows_category(MatterPolicy const& policy, std::string_view code)
{
    return std::any_of(policy.categories.begin(), policy.categories.end(),
                       [&](auto const& category) { return category.code == code; });
}

} // namespace ztc::matters::rules
