// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_site.hpp"
#include "app/onboard_words.hpp"
#include "modules/districts/service.hpp"
#include "modules/organisation/service.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>

namespace ztc::app::onboard {

namespace {

using organisation::NodeKind;
using enum organisation::NodeKind;

/// The first line of that name in its sheet; another one is an error of this line.
bool is_first(Site& site, Sheet sheet, Line const& line, std::string const& key,
              std::string_view field, Plan& plan)
{
    if (site.seen[sheet].emplace(key, line.row).second) return true;
    complain(plan, sheet, line, field, "onboard.twice");
    return false;
}

/// The one body that is meant; complains when there is none, or several.
BodyRef one_named(Site const& site, std::string const& name, std::initializer_list<NodeKind> kinds,
                  Sheet sheet, Line const& line, std::string_view field, Plan& plan)
{
    auto const found = site.named(name, kinds);
    if (found.size() == 1) return found.front();
    complain(plan, sheet, line, field,
             found.empty() ? "onboard.unknown_body" : "onboard.several_bodies");
    return nullptr;
}

template <std::size_t Most>
std::optional<Text<1, Most>> said(std::string const& words)
{
    if (words.empty()) return std::nullopt;
    return Text<1, Most>{words};
}

/// What a line says of a body, over what is known of it: an empty cell leaves it as it is.
Body as_said(Line const& line, Body body)
{
    body.name = line.at("name");
    auto const take = [&](std::string_view field, std::string& into) {
        if (auto const words = line.find(field)) into = *words;
    };
    take("short_name", body.short_name);
    take("address", body.address);
    take("phone", body.phone);
    take("hours", body.hours);
    if (auto const type = line.find("station_type"))
        body.station_type = code_of(station_types, *type).value_or("");
    return body;
}

std::vector<Difference> differences(Body const& before, Body const& after)
{
    std::vector<Difference> all;
    auto const compare = [&](std::string field, std::string const& was, std::string const& is) {
        if (was != is) all.push_back({std::move(field), was, is});
    };
    compare("名称", before.name, after.name);
    compare("简称", before.short_name, after.short_name);
    compare("类型", std::string(words_of(station_types, before.station_type)),
            std::string(words_of(station_types, after.station_type)));
    compare("地址", before.address, after.address);
    compare("电话", before.phone, after.phone);
    compare("开放时间", before.hours, after.hours);
    return all;
}

Result<> describe(Body const& body, Work& work)
{
    if (body.kind != station) return {};
    organisation::DescribeStation command{
        body.node, said<120>(body.address), said<40>(body.phone), said<120>(body.hours), {}};
    if (!body.station_type.empty())
        boost::describe::enum_from_string(body.station_type.c_str(),
                                          command.station_type.emplace());
    if (!command.address && !command.phone && !command.hours && !command.station_type) return {};
    CHECK(organisation::describe_station(command, work));
    return {};
}

Result<> rename(Body const& before, Body const& after, Work& work)
{
    if (before.name == after.name && before.short_name == after.short_name) return {};
    CHECK(organisation::rename_node({after.node, {after.name}, said<20>(after.short_name)}, work));
    return {};
}

void plan_change(Step step, BodyRef const& body, Body const& after, Plan& plan)
{
    step.differences = differences(*body, after);
    step.effect = step.differences.empty() ? Effect::already_there : Effect::changed;
    if (!step.differences.empty())
        step.run = [before = *body, body, wished = after](Work& work) -> Result<> {
            auto now = wished;
            now.node = body->node;
            CHECK(rename(before, now, work));
            return describe(now, work);
        };
    body->name = after.name;
    plan.steps.push_back(std::move(step));
}

void plan_addition(Step step, Body fresh, BodyRef const& parent, Site& site, Plan& plan)
{
    auto const body = std::make_shared<Body>(std::move(fresh));
    site.bodies.push_back(body);
    step.effect = Effect::added;
    step.run = [body, parent, row = step.row](Work& work) -> Result<> {
        auto const added = TRY(organisation::add_node({.kind = body->kind,
                                                       .parent = parent->node,
                                                       .name = {body->name},
                                                       .short_name = said<20>(body->short_name),
                                                       .ordering = row},
                                                      work));
        body->node = added.node;
        return describe(*body, work);
    };
    plan.steps.push_back(std::move(step));
}

/// A line of a sheet of bodies: one that is there (by its name, or its former one), or a new one.
void plan_body(Sheet sheet, NodeKind kind, Line const& line, BodyRef const& parent, Site& site,
               Plan& plan)
{
    if (!is_first(site, sheet, line, line.at("name"), "name", plan)) return;
    auto same = site.named(line.at("name"), {kind});
    auto const former = line.find("former_name");
    if (same.empty() && former) same = site.named(*former, {kind});
    if (same.size() > 1) return complain(plan, sheet, line, "name", "onboard.several_bodies");
    if (same.empty() && former)
        return complain(plan, sheet, line, "former_name", "onboard.unknown_body");
    Step step{.sheet = sheet, .row = line.row, .name = line.at("name")};
    if (same.empty())
        plan_addition(std::move(step), as_said(line, Body{.kind = kind}), parent, site, plan);
    else
        plan_change(std::move(step), same.front(), as_said(line, *same.front()), plan);
}

/// Where bodies go whose line names none above: the one working committee, else the congress.
BodyRef usual_parent(Site const& site)
{
    BodyRef top;
    for (auto const& body : site.bodies) {
        if (body->kind == working_committee) return body;
        if (body->kind == congress) top = body;
    }
    return top;
}

/// A line whose station lies below another one of the sheet waits for that one.
bool waits(Line const& line, Site const& site, std::vector<Line const*> const& open)
{
    auto const parent = line.find("parent");
    if (!parent || !site.named(*parent, {station, working_committee, congress}).empty())
        return false;
    return std::ranges::any_of(
        open, [&](Line const* other) { return other != &line && other->at("name") == *parent; });
}

} // namespace

void plan_stations(Workbook const& workbook, Site& site, Plan& plan)
{
    auto const found = workbook.lines.find(Sheet::stations);
    if (found == workbook.lines.end()) return;
    std::vector<Line const*> open;
    for (auto const& line : found->second) open.push_back(&line);
    while (!open.empty()) {
        auto next =
            std::ranges::find_if(open, [&](Line const* line) { return !waits(*line, site, open); });
        if (next == open.end()) { // each waits for another: a ring
            for (auto const* line : open)
                complain(plan, Sheet::stations, *line, "parent", "onboard.ring");
            return;
        }
        auto const& line = **next;
        open.erase(next);
        auto const parent = line.find("parent");
        auto const above = parent ? one_named(site, *parent, {station, working_committee, congress},
                                              Sheet::stations, line, "parent", plan)
                                  : usual_parent(site);
        if (above) plan_body(Sheet::stations, station, line, above, site, plan);
    }
}

void plan_community(Line const& line, Site& site, Plan& plan)
{
    if (auto const above = one_named(site, line.at("parent"), {station, working_committee},
                                     Sheet::communities, line, "parent", plan))
        plan_body(Sheet::communities, community, line, above, site, plan);
}

void plan_unit(Line const& line, Site& site, Plan& plan)
{
    plan_body(Sheet::units, handling_unit, line, usual_parent(site), site, plan);
}

void plan_estate(Line const& line, Site& site, Plan& plan)
{
    auto const home =
        one_named(site, line.at("community"), {community}, Sheet::estates, line, "community", plan);
    auto const& name = line.at("name");
    if (!home || !is_first(site, Sheet::estates, line, home->name + "/" + name, "name", plan))
        return;
    auto const district = line.find("district_seat").value_or("");
    auto const township = line.find("township_seat").value_or("");
    Step step{.sheet = Sheet::estates, .row = line.row, .name = name};
    auto const known = site.estates.find({home.get(), name});
    if (known == site.estates.end()) {
        step.effect = Effect::added;
        step.run = [home, name, district, township](Work& work) -> Result<> {
            CHECK(districts::add_estate(
                {home->node, {name}, said<60>(district), said<60>(township)}, work));
            return {};
        };
        return plan.steps.push_back(std::move(step));
    }
    auto const& was = known->second;
    auto const differs = [&](std::string field, std::string const& before,
                             std::string const& after) {
        if (before != after) step.differences.push_back({std::move(field), before, after});
    };
    differs("区县级选区", was.district_seat, district);
    differs("乡镇级选区", was.township_seat, township);
    step.effect = step.differences.empty() ? Effect::already_there : Effect::changed;
    if (!step.differences.empty())
        step.run = [estate = was.estate, district, township](Work& work) -> Result<> {
            CHECK(districts::assign_estate({estate, said<60>(district), said<60>(township)}, work));
            return {};
        };
    plan.steps.push_back(std::move(step));
}

} // namespace ztc::app::onboard
