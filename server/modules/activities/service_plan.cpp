// SPDX-License-Identifier: Apache-2.0
//
// Planning: what the desk lays down, what the director decides, and who is told.
#include "modules/activities/policy.hpp"
#include "modules/activities/rules.hpp"
#include "modules/activities/service.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::activities {

namespace {

struct Body {
    bool known = false, open = true;
    std::vector<NodeId> within;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        known = true;
        within = event.within;
    }
    void apply(organisation::NodeClosed const&) { open = false; }
};

Result<Body> body_of(NodeId const& node, char const* pointer, Work& work)
{
    using namespace organisation;
    auto body = folded<Body, NodeAdded, NodeClosed>(work.stream(organisation::stream_of(node)));
    if (!body.known || !body.open) return refuse("activities.unknown_body", pointer);
    return body;
}

Result<> are_deputies(std::vector<PersonId> const& deputies, Work& work)
{
    for (auto const& deputy : deputies) {
        auto const& stream = work.stream(people::stream_of(deputy));
        bool is_one = false; // told which congress and district he is of
        for (auto const& recorded : stream)
            dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { is_one = true; });
        if (!is_one || people::is_erased(stream))
            return refuse("activities.not_a_deputy", "/deputies");
    }
    return {};
}

/// His desk reaches the first; the others only have to be there, and say for themselves.
Result<std::vector<NodeId>> way_to(std::vector<NodeId> const& organisers, Work& work)
{
    std::vector<NodeId> within;
    for (auto const& node : organisers)
        for (auto const& above : TRY(body_of(node, "/organisers", work)).within)
            if (std::ranges::find(within, above) == within.end()) within.push_back(above);
    if (!work.by().may_at(Right::plan_activities, organisers.front()))
        return refuse("activities.unknown_body", "/organisers");
    return within;
}

TextRef official(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class T>
std::optional<TextRef> official_if(std::string_view member, std::optional<T> const& words,
                                   Work& work)
{
    if (!words) return std::nullopt;
    return official(member, words->text, work);
}

std::optional<TextRef> seal_programme(std::optional<std::vector<Title>> const& lines, Work& work)
{
    if (!lines || lines->empty()) return std::nullopt;
    std::string all;
    for (auto const& line : *lines) (all += line.text) += '\n';
    return official("programme", all, work);
}

Result<> is_campaign(std::optional<CampaignId> const& campaign, Work& work)
{
    if (campaign && work.stream(stream_of(*campaign)).empty())
        return refuse("activities.unknown_campaign", "/campaign");
    return {};
}

Result<Activity> find_for_desk(ActivityId const& id, Work& work)
{
    auto activity = fold(work.stream(stream_of(id)));
    if (!activity.known()) return refuse("activities.unknown", "/activity");
    auto const how = rules::relation(activity, work.by());
    if (!how.desk) return refuse("activities.not_yours");
    if (how.in_place_of) work.act_for(*how.in_place_of);
    return activity;
}

Result<Activity> find_for_director(ActivityId const& id, Work& work)
{
    auto activity = fold(work.stream(stream_of(id)));
    if (!activity.known()) return refuse("activities.unknown", "/activity");
    if (!rules::relation(activity, work.by()).director) return refuse("activities.not_yours");
    for (auto const& node : activity.organisers)
        if (auto const away = work.by().in_place_of(Right::approve_activities, node))
            work.act_for(*away);
    return activity;
}

} // namespace

Result<PlannedReply> plan(Plan const& command, Work& work)
{
    auto const kind = TRY(rules::check_plan(command));
    CHECK(rules::check_bodies(command.organisers, command.hosts));
    auto const within = TRY(way_to(command.organisers, work));
    for (auto const& host : command.hosts) CHECK(body_of(host, "/hosts", work));
    CHECK(rules::check_when(
        {command.held_on, command.until_on, command.from_minute, command.until_minute},
        work.today()));
    CHECK(rules::check_roster(command.deputies));
    CHECK(are_deputies(command.deputies, work));
    CHECK(is_campaign(command.campaign, work));
    auto const away = work.by().in_place_of(Right::plan_activities, command.organisers.front());
    if (away) work.act_for(*away);
    Planned event{.activity = work.new_id<ActivityId>(),
                  .kind = kind.code,
                  .feeds = kind.feeds,
                  .part = kind.part,
                  .steps = kind.steps,
                  .items = kind.items,
                  .checklist = {},
                  .organisers = command.organisers,
                  .within = within,
                  .hosts = command.hosts,
                  .deputies = command.deputies,
                  .held_on = command.held_on,
                  .until_on = command.until_on,
                  .from_minute = command.from_minute,
                  .until_minute = command.until_minute,
                  .title = official("title", command.title.text, work),
                  .place = official_if("place", command.place, work),
                  .purpose = official_if("purpose", command.purpose, work),
                  .programme = seal_programme(command.programme, work),
                  .budget_fen = command.budget_fen,
                  .budget_line = official_if("budget_line", command.budget_line, work),
                  .campaign = command.campaign,
                  .stage = command.stage,
                  .code = work.new_id_text().substr(0, 10),
                  .policy_version = policy_in_force<ActivityPolicy>(work, work.today()).version};
    for (auto const& line : kind.checklist) event.checklist.push_back(line.code);
    auto const position = TRY(work.append(stream_of(event.activity), 0, event));
    bool const waits = std::ranges::find(kind.steps, Step::approval) != kind.steps.end();
    return PlannedReply{position, event.activity,
                        waits ? ActivityState::planned : ActivityState::approved};
}

Result<Done> change(Change const& command, Work& work)
{
    auto const activity = TRY(find_for_desk(command.activity, work));
    CHECK(rules::is_open(activity));
    CHECK(rules::check_when(
        {command.held_on, command.until_on, command.from_minute, command.until_minute},
        work.today()));
    CHECK(rules::check_roster(command.deputies));
    CHECK(are_deputies(command.deputies, work));
    if (command.programme) {
        if (!activity.has(Step::programme))
            return refuse("activities.not_of_this_kind", "/programme");
        CHECK(rules::check_lines(*command.programme));
    }
    Changed const event{.activity = activity.id,
                        .held_on = command.held_on,
                        .until_on = command.until_on,
                        .from_minute = command.from_minute,
                        .until_minute = command.until_minute,
                        .deputies = command.deputies,
                        .place = command.place ? official_if("place", command.place, work)
                                               : activity.place,
                        .programme = command.programme ? seal_programme(command.programme, work)
                                                       : activity.programme,
                        .reason = official("reason", command.reason.text, work),
                        .told = activity.told};
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

Result<Done> approve(Approve const& command, Work& work)
{
    auto const activity = TRY(find_for_director(command.activity, work));
    CHECK(rules::approve(activity));
    Approved const event{activity.id, work.today()};
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

Result<Done> send_back(SendBack const& command, Work& work)
{
    auto const activity = TRY(find_for_director(command.activity, work));
    CHECK(rules::approve(activity));
    SentBack const event{activity.id, official("reason", command.reason.text, work), work.today()};
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

Result<Done> announce(Announce const& command, Work& work)
{
    auto const activity = TRY(find_for_desk(command.activity, work));
    CHECK(rules::announce(activity));
    Announced const event{activity.id, work.today()};
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

Result<Done> cancel(Cancel const& command, Work& work)
{
    auto const activity = TRY(find_for_desk(command.activity, work));
    CHECK(rules::is_open(activity));
    Cancelled const event{activity.id, official("reason", command.reason.text, work), work.today(),
                          activity.told};
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

Result<CampaignReply> start_campaign(StartCampaign const& command, Work& work)
{
    CHECK(body_of(command.node, "/node", work));
    if (!work.by().may_at(Right::plan_activities, command.node))
        return refuse("activities.unknown_body", "/node");
    CHECK(rules::check_year(command.year, work.today()));
    CampaignStarted const event{.campaign = work.new_id<CampaignId>(),
                                .node = command.node,
                                .year = command.year,
                                .title = official("title", command.title.text, work),
                                .theme = official("theme", command.theme.text, work),
                                .started_on = work.today()};
    auto const position = TRY(work.append(stream_of(event.campaign), 0, event));
    return CampaignReply{position, event.campaign};
}

Result<Done> publish_plan(PublishPlan const& command, Work& work)
{
    CHECK(body_of(command.node, "/node", work));
    if (!work.by().may_at(Right::approve_activities, command.node))
        return refuse("activities.unknown_body", "/node");
    CHECK(rules::publish_plan(command, work.today()));
    PlanPublished event{.node = command.node,
                        .year = command.year,
                        .foreword = official("foreword", command.foreword.text, work),
                        .lines = {},
                        .titles = {},
                        .published_on = work.today()};
    std::string titles;
    for (auto const& line : command.lines) {
        event.lines.push_back({line.month, line.kind.text});
        (titles += line.title.text) += '\n';
    }
    event.titles = official("titles", titles, work);
    auto const stream = plan_stream(command.node, command.year);
    return Done{TRY(work.append(stream, work.stream(stream).size(), event))};
}

std::vector<std::string> streams(Plan const& command)
{
    std::vector<std::string> all{policy_stream("activities")};
    for (auto const& node : command.organisers) all.push_back(organisation::stream_of(node));
    for (auto const& node : command.hosts) all.push_back(organisation::stream_of(node));
    for (auto const& deputy : command.deputies) all.push_back(people::stream_of(deputy));
    return all;
}

std::vector<std::string> streams(StartCampaign const& command)
{
    return {organisation::stream_of(command.node)};
}

std::vector<std::string> streams(PublishPlan const& command)
{
    return {organisation::stream_of(command.node), plan_stream(command.node, command.year)};
}

} // namespace ztc::activities
