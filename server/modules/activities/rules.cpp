// SPDX-License-Identifier: Apache-2.0
#include "modules/activities/rules.hpp"

namespace ztc::activities {

Kind const* kind_of_code(std::string const& code)
{
    auto const found = std::ranges::find(kinds(), code, &Kind::code);
    return found == kinds().end() ? nullptr : &*found;
}

namespace rules {

namespace {

constexpr std::int64_t minutes_of_a_day = 24 * 60, most_fen = 1'000'000'000'00;
constexpr int farthest_ahead = 400, longest_days = 31;

template <class T>
bool each_once(std::vector<T> const& list)
{
    return std::set<T>(list.begin(), list.end()).size() == list.size();
}

bool kind_has(Kind const& kind, Step step)
{
    return std::ranges::find(kind.steps, step) != kind.steps.end();
}

std::int64_t half_days_of(std::int64_t from_minute, std::int64_t until_minute)
{
    return until_minute - from_minute > 4 * 60 ? 2 : 1;
}

} // namespace

Relation relation(Activity const& activity, Actor const& actor)
{
    Relation out;
    for (auto const& node : activity.organisers) {
        bool const desk = actor.may_at(Right::plan_activities, node);
        if (desk && !out.desk) out.in_place_of = actor.in_place_of(Right::plan_activities, node);
        out.desk = out.desk || desk;
        out.director = out.director || actor.may_at(Right::approve_activities, node);
    }
    out.deputy = actor.may(Right::join_activities) && activity.has_deputy(actor.person);
    return out;
}

Result<> check_when(When const& when, Date today)
{
    auto const ahead = days_between(today, when.held_on);
    if (ahead < 0) return refuse("activities.too_late", "/held_on");
    if (ahead > farthest_ahead) return refuse("activities.too_far", "/held_on");
    if (when.until_on) {
        auto const days = days_between(when.held_on, *when.until_on);
        if (days < 1 || days > longest_days) return refuse("activities.wrong_days", "/until_on");
    }
    bool const hours = when.from_minute >= 0 && when.from_minute < when.until_minute &&
                       when.until_minute <= minutes_of_a_day;
    if (!hours) return refuse("activities.wrong_hours", "/from_minute");
    return {};
}

std::int64_t half_days(When const& when)
{
    auto const days = when.until_on ? days_between(when.held_on, *when.until_on) + 1 : 1;
    return days * half_days_of(when.from_minute, when.until_minute);
}

Result<> check_roster(std::vector<PersonId> const& deputies)
{
    if (deputies.empty() || deputies.size() > deputies_at_most || !each_once(deputies))
        return refuse("activities.no_deputies", "/deputies");
    return {};
}

Result<> check_bodies(std::vector<NodeId> const& organisers, std::vector<NodeId> const& hosts)
{
    if (organisers.empty() || organisers.size() > bodies_at_most || !each_once(organisers))
        return refuse("activities.no_organisers", "/organisers");
    if (hosts.size() > bodies_at_most || !each_once(hosts))
        return refuse("activities.too_many_bodies", "/hosts");
    return {};
}

Result<> check_lines(std::vector<Title> const& lines)
{
    if (lines.size() > lines_at_most) return refuse("activities.too_many_lines", "/programme");
    for (auto const& line : lines)
        if (line.text.find('\n') != line.text.npos)
            return refuse("activities.not_one_line", "/programme");
    return {};
}

Result<Kind> check_plan(Plan const& command)
{
    auto const* kind = kind_of_code(command.kind.text);
    if (!kind) return refuse("activities.unknown_kind", "/kind");
    bool const budget = kind_has(*kind, Step::budget);
    bool const money = command.budget_fen && command.budget_line;
    if (budget && !money) return refuse("activities.budget_missing", "/budget_fen");
    if (!budget && (command.budget_fen || command.budget_line))
        return refuse("activities.not_of_this_kind", "/budget_fen");
    if (command.budget_fen && (*command.budget_fen < 0 || *command.budget_fen > most_fen))
        return refuse("activities.wrong_amount", "/budget_fen");
    if (command.programme) {
        if (!kind_has(*kind, Step::programme))
            return refuse("activities.not_of_this_kind", "/programme");
        CHECK(check_lines(*command.programme));
    }
    if (command.stage && !command.campaign) return refuse("activities.stage_alone", "/stage");
    return *kind;
}

Result<> is_open(Activity const& activity)
{
    if (activity.state == ActivityState::cancelled) return refuse("activities.is_cancelled");
    if (activity.is_over()) return refuse("activities.is_held");
    return {};
}

Result<> approve(Activity const& activity)
{
    CHECK(is_open(activity));
    if (activity.state != ActivityState::planned) return refuse("activities.not_to_approve");
    return {};
}

Result<> announce(Activity const& activity)
{
    CHECK(is_open(activity));
    if (activity.state != ActivityState::approved) return refuse("activities.not_approved_yet");
    if (activity.told) return refuse("activities.is_announced");
    return {};
}

Result<> reply(Activity const& activity, PersonId const& by, Date today)
{
    CHECK(is_open(activity));
    if (!activity.told) return refuse("activities.not_announced_yet");
    if (today > activity.last_day()) return refuse("activities.is_past");
    if (activity.signed_in.contains(by)) return refuse("activities.already_signed_in");
    return {};
}

Result<> sign_in(Activity const& activity, PersonId const& deputy, Date today)
{
    CHECK(is_open(activity));
    if (activity.state != ActivityState::approved) return refuse("activities.not_approved_yet");
    if (!activity.has_deputy(deputy)) return refuse("activities.not_on_the_roster", "/deputy");
    if (today < activity.held_on || today > activity.last_day())
        return refuse("activities.not_today");
    if (activity.signed_in.contains(deputy)) return refuse("activities.already_signed_in");
    return {};
}

Result<> may_write(Activity const& activity, Date today)
{
    if (activity.state == ActivityState::cancelled) return refuse("activities.is_cancelled");
    bool const fixed = activity.state == ActivityState::approved || activity.is_over();
    if (!fixed) return refuse("activities.not_approved_yet");
    if (today < activity.held_on) return refuse("activities.not_yet");
    return {};
}

Result<> check(Activity const& activity, Check const& command)
{
    if (!activity.has(Step::checklist)) return refuse("activities.not_of_this_kind", "/line");
    bool const known =
        std::ranges::find(activity.checklist, command.line.text) != activity.checklist.end();
    if (!known) return refuse("activities.unknown_line", "/line");
    bool const bad = command.verdict == Verdict::bad;
    if (bad && !command.words) return refuse("activities.say_what_is_wrong", "/words");
    if (!bad && (command.words || command.owner))
        return refuse("activities.nothing_is_wrong", "/words");
    return {};
}

Result<> record_item(Activity const& activity, RecordItem const& command, Date today)
{
    CHECK(may_write(activity, today));
    bool const known =
        std::ranges::find(activity.item_kinds, command.kind) != activity.item_kinds.end();
    if (!known) return refuse("activities.not_of_this_kind", "/kind");
    if (activity.items.size() >= notes_at_most) return refuse("activities.too_many_items");
    if (command.deputy && !activity.has_deputy(*command.deputy))
        return refuse("activities.not_on_the_roster", "/deputy");
    if (command.owner && !command.due_on) return refuse("activities.task_needs_day", "/due_on");
    if (command.due_on) {
        auto const ahead = days_between(today, *command.due_on);
        if (ahead < 0 || ahead > farthest_ahead) return refuse("activities.wrong_due", "/due_on");
    }
    return {};
}

Result<> settle(Activity const& activity, ItemId const& item)
{
    auto const found = activity.items.find(item);
    if (found == activity.items.end()) return refuse("activities.unknown_item", "/item");
    if (found->second != ItemState::open) return refuse("activities.already_settled", "/item");
    return {};
}

Result<> close(Activity const& activity, Close const& command, Date today)
{
    CHECK(is_open(activity));
    if (activity.state != ActivityState::approved) return refuse("activities.not_approved_yet");
    if (today < activity.last_day()) return refuse("activities.not_yet");
    std::set<PersonId> said;
    for (auto const& one : command.attendance) {
        bool const contradicts =
            activity.signed_in.contains(one.deputy) && one.presence != Presence::present;
        if (!activity.has_deputy(one.deputy) || contradicts || !said.insert(one.deputy).second)
            return refuse("activities.attendance_incomplete", "/attendance");
    }
    if (said.size() != activity.deputies.size())
        return refuse("activities.attendance_incomplete", "/attendance");
    if (command.others < 0 || command.others > 100'000)
        return refuse("activities.wrong_count", "/others");
    bool const budget = activity.has(Step::budget);
    if (budget != command.spent_fen.has_value())
        return refuse(budget ? "activities.budget_missing" : "activities.not_of_this_kind",
                      "/spent_fen");
    if (budget && (*command.spent_fen < 0 || *command.spent_fen > most_fen))
        return refuse("activities.wrong_amount", "/spent_fen");
    return {};
}

Result<> report(Activity const& activity)
{
    if (activity.state == ActivityState::cancelled) return refuse("activities.is_cancelled");
    if (activity.state == ActivityState::reported) return refuse("activities.is_reported");
    if (activity.state != ActivityState::held) return refuse("activities.not_held_yet");
    return {};
}

Result<> transmit(Activity const& activity, std::vector<NodeId> const& to)
{
    if (!activity.has(Step::transmittal)) return refuse("activities.not_of_this_kind", "/to");
    if (activity.state != ActivityState::reported) return refuse("activities.not_reported_yet");
    if (to.empty() || to.size() > bodies_at_most || !each_once(to))
        return refuse("activities.too_many_bodies", "/to");
    for (auto const& node : to)
        if (activity.feedback.contains(node)) return refuse("activities.already_there", "/to");
    return {};
}

Result<> record_feedback(Activity const& activity, NodeId const& from)
{
    auto const found = activity.feedback.find(from);
    if (found == activity.feedback.end()) return refuse("activities.not_sent_there", "/from");
    if (found->second) return refuse("activities.already_settled", "/from");
    return {};
}

Result<> appraise(Activity const& activity, Appraise const& command)
{
    if (!activity.has(Step::appraisal)) return refuse("activities.not_of_this_kind");
    if (!activity.is_over()) return refuse("activities.not_held_yet");
    if (activity.appraised) return refuse("activities.is_appraised");
    std::int64_t sum = 0;
    for (auto const& [count, pointer] : {std::pair{command.satisfied, "/satisfied"},
                                         {command.fair, "/fair"},
                                         {command.dissatisfied, "/dissatisfied"}}) {
        if (count < 0 || count > 1000) return refuse("activities.wrong_count", pointer);
        sum += count;
    }
    if (sum < 1) return refuse("activities.wrong_count", "/satisfied");
    return {};
}

Result<> publish(Activity const& activity)
{
    if (activity.state == ActivityState::cancelled) return refuse("activities.is_cancelled");
    if (!activity.is_over()) return refuse("activities.not_held_yet");
    if (activity.published) return refuse("activities.is_published");
    return {};
}

Result<> check_year(std::int64_t year, Date today)
{
    auto const now = static_cast<int>(today.year());
    if (year < now - 5 || year > now + 1) return refuse("activities.wrong_year", "/year");
    return {};
}

Result<> publish_plan(PublishPlan const& command, Date today)
{
    CHECK(check_year(command.year, today));
    if (command.lines.empty() || command.lines.size() > plan_lines_at_most)
        return refuse("activities.no_lines", "/lines");
    for (auto const& line : command.lines) {
        if (line.month < 1 || line.month > 12) return refuse("activities.wrong_month", "/lines");
        if (!kind_of_code(line.kind.text)) return refuse("activities.unknown_kind", "/lines");
        if (line.title.text.find('\n') != line.title.text.npos)
            return refuse("activities.not_one_line", "/lines");
    }
    return {};
}

} // namespace rules
} // namespace ztc::activities
