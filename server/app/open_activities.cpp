// SPDX-License-Identifier: Apache-2.0
//
// The yearly work plan of deputies' activities with what of it was held (代表法 43), and calendars
// that other programs subscribe to: what a body announced, and under a secret address what a deputy
// was asked to come to.
#include "app/open_look.hpp"
#include "platform/documents/calendar_file.hpp"
#include "views/activities/view.hpp"
#include "views/receptions/view.hpp"

#include <algorithm>
#include <charconv>

namespace ztc::app {

namespace {

using documents::CalendarEvent;
using documents::EventStatus;
using views::activities::YearPage;
using views::activities::YearPlan;

json::array lines_of_plan(Look const& look, YearPlan const& plan)
{
    json::array out;
    for (auto const& line : plan.lines)
        out.push_back(
            json::object{{"month", look.word("month_" + std::to_string(line.month))},
                         {"kind", look.language == Language::zh ? line.kind_zh : line.kind_en},
                         {"title", line.title}});
    return out;
}

json::array plans_of(Look const& look, YearPage const& page)
{
    json::array out;
    for (auto const& plan : page.plans)
        out.push_back(json::object{
            {"id", plan.node.text},
            {"name", plan.node_name},
            {"foreword", lines_in(plan.foreword)},
            {"lines", lines_of_plan(look, plan)},
            {"published", look.word("plan_published", {{"day", look.day(plan.published_on)}})}});
    return out;
}

json::array held_in(Look const& look, YearPage const& page)
{
    json::array out;
    for (auto const& one : page.held) {
        auto const* kind = activities::kind_of_code(one.kind);
        auto const name = !kind ? one.kind : look.language == Language::zh ? kind->zh : kind->en;
        out.push_back(
            json::object{{"title", one.title},
                         {"kind", name},
                         {"day", look.day(one.held_on)},
                         {"iso", format_date(one.held_on)},
                         {"by", one.node_name},
                         {"came", look.word("plan_came", {{"n", std::to_string(one.came)}})},
                         {"summary", lines_in(one.summary)}});
    }
    return out;
}

EventStatus calendar_status(activities::ActivityState state)
{
    switch (state) {
    case activities::ActivityState::planned:
    case activities::ActivityState::returned: return EventStatus::tentative;
    case activities::ActivityState::cancelled: return EventStatus::cancelled;
    default: return EventStatus::confirmed;
    }
}

CalendarEvent calendar_event(views::activities::OnCalendar const& one, std::string const& host)
{
    return {.uid = one.activity.text + "@" + host,
            .summary = one.kind + "：" + one.title,
            .location = one.place,
            .description = one.node_name,
            .from_on = one.held_on,
            .until_on = one.until_on,
            .from_minute = one.from_minute,
            .until_minute = one.until_minute,
            .status = calendar_status(one.state),
            .sequence = one.sequence};
}

CalendarEvent calendar_event(views::receptions::Line const& line, std::string const& host)
{
    std::vector<std::string> names;
    for (auto const& who : line.deputies) names.push_back(who.name);
    return {.uid = line.reception.text + "@" + host,
            .summary = "代表接待居民：" + joined(names),
            .location = line.station_name,
            .description = {},
            .from_on = line.held_on,
            .until_on = {},
            .from_minute = line.from_minute,
            .until_minute = line.until_minute,
            .status = line.state == receptions::ReceptionState::cancelled ? EventStatus::cancelled
                                                                          : EventStatus::confirmed,
            .sequence = 0};
}

bool stands_for(views::receptions::Line const& line, std::optional<PersonId> const& deputy)
{
    return !deputy || std::ranges::find(line.deputies, *deputy, &views::receptions::Who::person) !=
                          line.deputies.end();
}

} // namespace

OpenPage open_plan(Look const& look, std::string const& which, Reading& reading)
{
    std::int64_t year = 0;
    auto const [end, error] = std::from_chars(which.data(), which.data() + which.size(), year);
    bool const is_year = error == std::errc{} && end == which.data() + which.size() &&
                         which.size() == 4 && year >= 2000 && year <= 2200;
    if (!is_year) return open_nothing(look);
    auto const page = views::activities::plan_of(year, reading);
    auto values = look.values(look.word("plan_title", {{"year", which}}));
    values["planned"] = !page.plans.empty();
    values["plans"] = plans_of(look, page);
    values["held"] = !page.held.empty();
    values["activities"] = held_in(look, page);
    values["before"] = look.link("/open/plan/" + std::to_string(year - 1));
    values["after"] = look.link("/open/plan/" + std::to_string(year + 1));
    values["before_name"] = std::to_string(year - 1);
    values["after_name"] = std::to_string(year + 1);
    return {"plan", std::move(values)};
}

std::optional<std::string> open_calendar(SiteConfig const& site, std::string const& which,
                                         Reading& reading)
{
    constexpr std::string_view ending = ".ics", private_one = "mine/";
    if (!which.ends_with(ending)) return std::nullopt;
    auto id = which.substr(0, which.size() - ending.size());
    bool const mine = id.starts_with(private_one);
    if (mine) id.erase(0, private_one.size());
    if (!is_well_formed_id(id)) return std::nullopt;
    auto const calendar = mine ? views::activities::on_calendar_by_token(id, reading)
                               : views::activities::on_calendar_of({id}, reading);
    if (!calendar) return std::nullopt;
    documents::CalendarFile file{calendar->name, {}};
    for (auto const& one : calendar->entries)
        file.events.push_back(calendar_event(one, site.origin));
    auto const today = reading.today();
    auto const station = mine ? std::nullopt : std::optional(NodeId{id});
    for (auto const& line : views::receptions::lines_between(add_days(today, -31),
                                                             add_days(today, 92), station, reading))
        if (stands_for(line, calendar->person))
            file.events.push_back(calendar_event(line, site.origin));
    return documents::icalendar(file, reading.now());
}

} // namespace ztc::app
