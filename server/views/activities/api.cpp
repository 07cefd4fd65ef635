// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/routes.hpp"
#include "views/activities/page.hpp"
#include "views/activities/sql.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::views::activities {

void declare_page(Routes& routes); // page.cpp

namespace {

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

// ---- the kinds ---------------------------------------------------------------------------------

struct KindList {
    std::vector<ztc::activities::Kind> kinds;
};
BOOST_DESCRIBE_STRUCT(KindList, (), (kinds))

Result<KindList> all_kinds(Nothing const&, Reading&)
{
    return KindList{ztc::activities::kinds()};
}

// ---- the calendar ------------------------------------------------------------------------------

struct DaysQuery {
    std::optional<Date> from;   // left out: a month ago
    std::optional<Date> until;  // left out: three months after `from`; a year at most
    std::optional<NodeId> node; // the first organiser
    std::optional<std::string> kind;
    std::optional<CampaignId> campaign;
};
BOOST_DESCRIBE_STRUCT(DaysQuery, (), (from, until, node, kind, campaign))

struct DaysPage {
    Date today, from, until;
    std::vector<Line> activities;
};
BOOST_DESCRIBE_STRUCT(DaysPage, (), (today, from, until, activities))

using Rosters = std::map<ActivityId, std::vector<StoredDeputy>>;
using Organisers = std::map<ActivityId, std::vector<NodeId>>;

Rosters rosters_between(Date from, Date until, Reading& reading)
{
    Rosters out;
    reading.tables().query(
        deputies_between,
        [&](Row const& row) {
            StoredDeputy one{};
            one.deputy = {std::string(row.text(1))};
            if (!row.null(2)) one.reply = enum_of<Reply>(row.text(2));
            if (!row.null(3)) one.signed_in_at = row.instant(3);
            if (!row.null(4)) one.presence = enum_of<Presence>(row.text(4));
            out[{std::string(row.text(0))}].push_back(std::move(one));
        },
        reading.congress(), from, until);
    return out;
}

Organisers organisers_between(Date from, Date until, Reading& reading)
{
    Organisers out;
    reading.tables().query(
        parts_between,
        [&](Row const& row) {
            if (row.text(1) == "organiser")
                out[{std::string(row.text(0))}].push_back({std::string(row.text(2))});
        },
        reading.congress(), from, until);
    return out;
}

std::vector<Line> lines_between(Date from, Date until, DaysQuery const& query, Reading& reading)
{
    auto const rosters = rosters_between(from, until, reading);
    auto const organisers = organisers_between(from, until, reading);
    auto const of = [](auto const& all, ActivityId const& id) {
        auto const found = all.find(id);
        return found == all.end() ? typename std::remove_cvref_t<decltype(all)>::mapped_type{}
                                  : found->second;
    };
    Names names(reading);
    std::vector<Line> out;
    for (auto const& stored :
         reading.tables().rows(list_activities, read_stored, reading.congress(), from, until)) {
        if (query.node && stored.node != *query.node) continue;
        if (query.kind && stored.kind != *query.kind) continue;
        if (query.campaign && stored.campaign != query.campaign) continue;
        auto const roster = of(rosters, stored.activity);
        if (may_see(reading.viewer(), of(organisers, stored.activity), roster))
            out.push_back(line_of(stored, roster, names, reading));
    }
    return out;
}

Result<DaysPage> days(DaysQuery const& query, Reading& reading)
{
    DaysPage out{.today = reading.today(), .from = {}, .until = {}, .activities = {}};
    out.from = query.from.value_or(add_days(out.today, -31));
    CHECK(check_days(out.from, query.until.value_or(out.from), out.today));
    out.until = query.until.value_or(add_days(out.from, 123));
    out.activities = lines_between(out.from, out.until, query, reading);
    return out;
}

// ---- my own ------------------------------------------------------------------------------------

struct MinePage {
    Date today;
    std::vector<Line> activities; // by day
    bool has_feed = false;
};
BOOST_DESCRIBE_STRUCT(MinePage, (), (today, activities, has_feed))

Result<MinePage> my_own(Nothing const&, Reading& reading)
{
    constexpr int back = 366;
    auto const& viewer = reading.viewer();
    MinePage out{.today = reading.today(), .activities = {}, .has_feed = false};
    out.has_feed = reading.tables().any(has_feed, reading.congress(), viewer.person);
    Names names(reading);
    for (auto const& stored : reading.tables().rows(list_of_deputy, read_stored, reading.congress(),
                                                    viewer.person, add_days(out.today, -back)))
        out.activities.push_back(
            line_of(stored, roster_of(stored.activity, reading), names, reading));
    return out;
}

// ---- what is owed ------------------------------------------------------------------------------

struct Task {
    ActivityId activity;
    std::string title;
    std::optional<ztc::activities::ItemId> item; // none: feedback on the report
    std::optional<ItemKind> kind;
    std::optional<std::string> words;
    std::optional<Body> owner;
    Date due_on;
    bool overdue = false;
};
BOOST_DESCRIBE_STRUCT(Task, (), (activity, title, item, kind, words, owner, due_on, overdue))

struct TaskList {
    Date today;
    std::vector<Task> tasks; // the earliest day first
};
BOOST_DESCRIBE_STRUCT(TaskList, (), (today, tasks))

/// Of those that the viewer's desk reaches.
class Tasks {
public:
    explicit Tasks(Reading& reading) : reading_(reading), names_(reading) {}

    TaskList list()
    {
        TaskList out{.today = reading_.today(), .tasks = {}};
        auto& from = reading_.tables();
        for (auto const& one : from.rows(open_items, read_item, reading_.congress())) {
            auto task = task_of(one.activity, *one.due_on, one.owner);
            if (!task) continue;
            task->item = one.item;
            task->kind = one.kind;
            task->words = reading_.open(one.words_ref);
            out.tasks.push_back(*std::move(task));
        }
        for (auto const& one : from.rows(waiting_feedback, read_transmittal, reading_.congress()))
            if (auto task = task_of(one.activity, one.due_on, one.node))
                out.tasks.push_back(*std::move(task));
        std::ranges::stable_sort(out.tasks, {}, &Task::due_on);
        return out;
    }

private:
    std::optional<Task> task_of(ActivityId const& activity, Date due_on,
                                std::optional<NodeId> const& owner)
    {
        auto const stored = find_stored(activity, reading_);
        if (!stored || stored->state == ActivityState::cancelled) return std::nullopt;
        if (!is_desk(reading_.viewer(), bodies_of(activity, reading_).organisers))
            return std::nullopt;
        Task out{.activity = activity,
                 .title = reading_.open(stored->title_ref).value_or(""),
                 .item = {},
                 .kind = {},
                 .words = {},
                 .owner = {},
                 .due_on = due_on,
                 .overdue = due_on < reading_.today()};
        if (owner) out.owner = names_.body(*owner);
        return out;
    }

    Reading& reading_;
    Names names_;
};

Result<TaskList> tasks(Nothing const&, Reading& reading)
{
    return Tasks(reading).list();
}

// ---- campaigns ---------------------------------------------------------------------------------

struct Count {
    std::string what;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (what, n))

struct Campaign {
    CampaignId campaign;
    Body node;
    std::int64_t year = 0;
    std::string title, theme;
    std::int64_t planned = 0, held = 0, came = 0, others = 0, items = 0, settled = 0;
    std::vector<Count> by_kind, by_stage; // activities held
};
BOOST_DESCRIBE_STRUCT(Campaign, (),
                      (campaign, node, year, title, theme, planned, held, came, others, items,
                       settled, by_kind, by_stage))

struct CampaignList {
    std::vector<Campaign> campaigns; // the newest first
};
BOOST_DESCRIBE_STRUCT(CampaignList, (), (campaigns))

void count_one(std::vector<Count>& counts, std::string const& what)
{
    auto const found = std::ranges::find(counts, what, &Count::what);
    if (found == counts.end())
        counts.push_back({what, 1});
    else
        ++found->n;
}

void roll_up(Campaign& campaign, Names& names, Reading& reading)
{
    auto& from = reading.tables();
    for (auto const& stored :
         from.rows(list_of_campaign, read_stored, reading.congress(), campaign.campaign)) {
        if (stored.state == ActivityState::cancelled) continue;
        ++campaign.planned;
        if (!stored.half_days) continue;
        ++campaign.held;
        count_one(campaign.by_kind, stored.kind);
        if (stored.stage)
            count_one(campaign.by_stage, boost::describe::enum_to_string(*stored.stage, ""));
        campaign.came += line_of(stored, roster_of(stored.activity, reading), names, reading).came;
        campaign.others += stored.others.value_or(0);
        for (auto const& item :
             from.rows(items_of, read_item, reading.congress(), stored.activity)) {
            ++campaign.items;
            if (item.state != ItemState::open) ++campaign.settled;
        }
    }
}

Result<CampaignList> campaigns(Nothing const&, Reading& reading)
{
    CampaignList out;
    Names names(reading);
    out.campaigns = reading.tables().rows(
        list_campaigns,
        [](Row const& row) {
            Campaign one;
            one.campaign = {std::string(row.text(0))};
            one.node.node = {std::string(row.text(1))};
            one.year = row.integer(2);
            one.title = std::string(row.text(3));
            one.theme = std::string(row.text(4));
            return one;
        },
        reading.congress());
    for (auto& one : out.campaigns) {
        one.node = names.body(one.node.node);
        one.title = reading.open(one.title).value_or("");
        one.theme = reading.open(one.theme).value_or("");
        roll_up(one, names, reading);
    }
    return out;
}

// ---- the yearly plan ---------------------------------------------------------------------------

struct YearQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

Result<YearPage> year_page(YearQuery const& query, Reading& reading)
{
    auto const now = static_cast<std::int64_t>(static_cast<int>(reading.today().year()));
    auto const year = query.year.value_or(now);
    if (year < now - 10 || year > now + 10) return refuse("activities.wrong_year", "/year");
    return plan_of(year, reading);
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/activity_kinds", &all_kinds)
        .says("The kinds of activities and what each has.")
        .open_to_anyone();
    routes.get("/activities", &days)
        .says("The activities of some days that the viewer's desk reaches or whose roster names "
              "him.")
        .needs_sign_in()
        .refuses({"activities.wrong_days"});
    routes.get("/my_activities", &my_own)
        .says("What the viewer was asked to come to: a year back and all that is ahead.")
        .needs(Right::join_activities);
    routes.get("/activity_tasks", &tasks)
        .says("Items with a day that are open, and feedback that is owed, the earliest day first.")
        .needs(Right::plan_activities);
    routes.get("/activity_campaigns", &campaigns)
        .says("The campaigns with their numbers, the newest first.")
        .needs(Right::plan_activities);
    routes.get("/activity_plan", &year_page)
        .says("The yearly work plan, and which activities of that year were made public.")
        .open_to_anyone()
        .refuses({"activities.wrong_year"});
    declare_page(routes);
}

} // namespace ztc::views::activities
