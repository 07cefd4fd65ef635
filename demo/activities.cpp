// SPDX-License-Identifier: Apache-2.0
#include "demo/activities.hpp"

#include "demo/acting.hpp"

#include "app/server.hpp"
#include "demo/story.hpp"
#include "modules/activities/service.hpp"

#include <memory>

namespace ztc::demo {

namespace together { // not nameless: its short names would meet those of the other tales

using namespace activities;
using Keys = std::vector<std::string_view>;

/// One activity; days are working days before today, below nothing ahead of it.
struct Occasion {
    int days_ago;
    std::string_view kind, desk, title, place;
    Keys organisers, deputies, hosts = {};
    std::vector<std::string_view> programme = {};
    Keys away = {};
    std::string_view note = {}, item = {}, owner = {}, settled = {}, report = {}, feedback = {},
                     summary = {};
    std::optional<Stage> stage = {};
};

std::vector<Occasion> const& occasions()
{
    static std::vector<Occasion> const all = {
        {.days_ago = 205,
         .kind = "reading_day",
         .desk = "zhou",
         .title = "示例·读书日：读代表法",
         .place = "街道代表联络中心站（样例）",
         .organisers = {"hub"},
         .deputies = {"shen", "lu", "gu", "pan", "fu"},
         .away = {"fu"},
         .note = "示例：每人讲一条，讲完互相问。",
         .item = "示例：接待时当场记，别回去再补。",
         .settled = "示例：各站下月起当场记。",
         .report = "示例：四位代表读了第四章，定了当场记录的做法。",
         .summary = "示例：读代表法，定了接待当场记录。"},
        {.days_ago = 186,
         .kind = "into_enterprises",
         .desk = "xu",
         .title = "示例·进企业：三角路小店",
         .place = "三角路 20 号（样例）",
         .organisers = {"triangle_station"},
         .deputies = {"shen", "lu"},
         .note = "示例：走了六家店，都说夜里卸货吵。",
         .item = "示例：想把卸货时间改到早上七点以后。",
         .owner = "traffic_police",
         .settled = "示例：和店家商定七点以后卸货，已经贴出来。",
         .report = "示例：走了六家，记了一条需求。",
         .summary = "示例：走访六家小店，卸货改到七点以后。",
         .stage = Stage::plan_together},
        {.days_ago = 164,
         .kind = "research",
         .desk = "zhou",
         .title = "示例·专题调研：老小区加装电梯",
         .place = "桂花社区、柳荫社区（样例）",
         .organisers = {"committee"},
         .deputies = {"shen", "lu", "gu", "jiang"},
         .hosts = {"housing_bureau"},
         .programme = {"示例·看两栋已装的楼", "示例·听楼组长说", "示例·和住建局座谈"},
         .note = "示例：已装的两栋，电费怎么分，各有各的办法。",
         .item = "示例：底楼住户的补偿没有参考标准。",
         .owner = "housing_bureau",
         .settled = "示例：区里印了参考办法，发到楼组长。",
         .report = "示例：看了四栋，开了两次座谈，建议印发补偿参考办法。",
         .feedback = "示例：参考办法已经印发，年底前再开一次说明会。",
         .summary = "示例：调研加装电梯，建议印发补偿参考办法，住建局已经办理。"},
        {.days_ago = 141,
         .kind = "into_buildings",
         .desk = "lin",
         .title = "示例·初心集市进楼宇",
         .place = "东湾里写字楼一楼（样例）",
         .organisers = {"bay_station"},
         .deputies = {"gu", "jiang", "han"},
         .programme = {"示例·法律咨询", "示例·社保咨询", "示例·招聘"},
         .away = {"han"},
         .note = "示例：中午人最多，排了三十多位。",
         .item = "示例：有家公司想找五十平米的办公房。",
         .owner = "public_service",
         .report = "示例：三个摊位，来了一百二十人。",
         .summary = "示例：集市进楼宇，三个摊位，来了一百二十人。",
         .stage = Stage::build_together},
        {.days_ago = 120,
         .kind = "shared_meal",
         .desk = "xu",
         .title = "示例·陪餐：书院小学",
         .place = "书院小学食堂（样例）",
         .organisers = {"triangle_station"},
         .deputies = {"shen", "tang"},
         .hosts = {"market"},
         .note = "示例：和三年级一起吃，番茄炒蛋、青菜。",
         .item = "示例：留样盒没有写时间。",
         .owner = "market",
         .report = "示例：六条看了六条，一条不行，限十五天改。",
         .summary = "示例：陪餐一次，一条问题，限十五天改。"},
        {.days_ago = 98,
         .kind = "work_report",
         .desk = "zhou",
         .title = "示例·听取城管中心半年工作汇报",
         .place = "街道三楼会议室（样例）",
         .organisers = {"committee"},
         .deputies = {"shen", "lu", "gu", "pan", "fu", "jiang"},
         .hosts = {"urban_centre"},
         .programme = {"示例·城管中心汇报", "示例·代表提问", "示例·满意度测评"},
         .away = {"jiang"},
         .note = "示例：问得最多的是垃圾清运时间。",
         .item = "示例：清运时间要贴到每个投放点。",
         .owner = "urban_centre",
         .settled = "示例：四十一个投放点都贴了。",
         .report = "示例：听取汇报，提出意见一条，测评满意四票、基本满意一票。",
         .feedback = "示例：意见已经办结，书面结果发给各位代表。",
         .summary = "示例：听取城管中心汇报，清运时间已经贴到每个投放点。"},
        {.days_ago = 77,
         .kind = "group_day",
         .desk = "zhou",
         .title = "示例·联组活动：三角路、东湾两站",
         .place = "东湾代表联络站（样例）",
         .organisers = {"committee", "triangle_station", "bay_station"},
         .deputies = {"shen", "lu", "gu", "jiang", "han"},
         .programme = {"示例·交流接待办法", "示例·商量共用停车"},
         .note = "示例：两站商定每季度一起接待一次。",
         .item = "示例：两站之间的夜间停车可以共用。",
         .owner = "traffic_police",
         .report = "示例：两站联组，商定一起接待。",
         .summary = "示例：两站联组活动，商定每季度一起接待居民。"},
        {.days_ago = 60,
         .kind = "study_trip",
         .desk = "zhou",
         .title = "示例·外出学习：邻市代表联络站",
         .place = "邻市（样例）",
         .organisers = {"committee"},
         .deputies = {"shen", "gu", "pan"},
         .programme = {"示例·看三个站", "示例·座谈"},
         .note = "示例：那边的站晚上也开。",
         .item = "示例：接待日晚上多开一小时。",
         .settled = "示例：中心站从下月起周三开到晚上七点。",
         .report = "示例：学了两条，采纳一条。",
         .summary = "示例：外出学习，采纳晚间接待的做法。"},
        {.days_ago = 41,
         .kind = "into_communities",
         .desk = "cui",
         .title = "示例·进社区：枫林社区议停车",
         .place = "枫林社区活动室（样例）",
         .organisers = {"south_station"},
         .deputies = {"pan"},
         .note = "示例：来了二十多位，说了三种划线的办法。",
         .item = "示例：东门外想划十二个车位。",
         .owner = "traffic_police",
         .report = "示例：议了停车，记了一条需求。",
         .summary = "示例：进社区议停车，划线的事交给交通大队。",
         .stage = Stage::manage_together},
        {.days_ago = 28,
         .kind = "visit_employer",
         .desk = "lin",
         .title = "示例·走访代表所在单位",
         .place = "东湾里 9 号（样例）",
         .organisers = {"bay_station"},
         .deputies = {"gu"},
         .note = "示例：单位说会给时间，想要一张证明。",
         .item = "示例：单位想请代表去讲一次代表法。",
         .report = "示例：走访一家，开了履职证明。"},
        {.days_ago = 9,
         .kind = "inspection",
         .desk = "zhou",
         .title = "示例·视察：过街天桥和无障碍坡道",
         .place = "三角路口（样例）",
         .organisers = {"committee"},
         .deputies = {"shen", "lu", "tang", "pan"},
         .hosts = {"city_management"},
         .programme = {"示例·三角路天桥", "示例·公园路坡道"},
         .away = {"tang"},
         .note = "示例：坡道口停了共享单车，轮椅上不去。",
         .item = "示例：坡道口要划禁停线。",
         .owner = "city_management",
         .report = "示例：看了两处，一处坡道被占。"},
        {.days_ago = -6,
         .kind = "into_districts",
         .desk = "xu",
         .title = "示例·进选区：第31选区见面",
         .place = "桂花社区活动室（样例）",
         .organisers = {"triangle_station"},
         .deputies = {"shen", "lu"},
         .stage = Stage::judge_together},
        {.days_ago = -12,
         .kind = "inspection",
         .desk = "zhou",
         .title = "示例·视察：冬季供水",
         .place = "水务集团东湾泵站（样例）",
         .organisers = {"committee"},
         .deputies = {"shen", "gu", "han", "fu"},
         .hosts = {"water"},
         .programme = {"示例·看泵站", "示例·听应急安排"}},
    };
    return all;
}

class Together : Acting {
public:
    Together(app::House& house, Cast const& cast, Date today) : Acting(house, cast), today_(today)
    {}

    void begin()
    {
        auto const year = static_cast<int>(today_.year());
        campaign_ =
            run("wu", &start_campaign,
                StartCampaign{node("committee"), year, {"示例·代表三进"}, {"示例·共同缔造"}})
                .campaign;
        PublishPlan plan{node("committee"),
                         year,
                         {"示例：今年请代表们一起做这些事，每件都写明谁来、看什么、结果怎样。"},
                         {}};
        std::int64_t month = 1;
        for (auto const& one : occasions())
            plan.lines.push_back(
                {month++ % 12 + 1, {std::string(one.kind)}, {std::string(one.title)}});
        run("wu", &publish_plan, plan);
    }
    ActivityId plan(Occasion const& one, Date day)
    {
        Plan command{.kind = {std::string(one.kind)},
                     .organisers = nodes(one.organisers),
                     .hosts = nodes(one.hosts),
                     .deputies = people(one.deputies),
                     .held_on = day,
                     .from_minute = 9 * 60,
                     .until_minute = 11 * 60 + 30,
                     .title = {std::string(one.title)},
                     .place = Short{std::string(one.place)}};
        if (one.kind == "study_trip") {
            command.budget_fen = 3'600'00;
            command.budget_line = Short{"示例·代表活动经费"};
        }
        if (!one.programme.empty()) {
            command.programme.emplace();
            for (auto const& line : one.programme)
                command.programme->push_back({std::string(line)});
        }
        if (one.stage) {
            command.campaign = campaign_;
            command.stage = one.stage;
        }
        return run(one.desk, &activities::plan, command).activity;
    }
    void settle(Occasion const& one, ActivityId const& id)
    {
        auto const* kind = kind_of_code(std::string(one.kind));
        bool const waits = std::ranges::find(kind->steps, Step::approval) != kind->steps.end();
        if (waits) run("wu", &approve, Approve{id});
        run(one.desk, &announce, Announce{id});
        for (auto const& key : one.deputies) {
            bool const away = std::ranges::find(one.away, key) != one.away.end();
            ReplyTo answer{id, away ? Reply::not_coming : Reply::coming, {}};
            if (away) answer.reason = Short{"示例：单位值班。"};
            run(key, &reply, answer);
        }
    }
    void hold(Occasion const& one, ActivityId const& id)
    {
        std::vector<Attendance> attendance;
        for (auto const& key : one.deputies) {
            bool const away = std::ranges::find(one.away, key) != one.away.end();
            auto const person = cast_.people.at(key);
            if (!away) run(one.desk, &sign_in_for, SignInFor{id, person});
            attendance.push_back({person, away ? Presence::on_leave : Presence::present});
        }
        auto const writer = one.deputies.front();
        run(writer, &add_note, AddNote{id, {std::string(one.note)}, {}});
        auto const* kind = kind_of_code(std::string(one.kind));
        for (auto const& line : kind->checklist) {
            bool const bad = line.code == "samples";
            Check tick{id, {line.code}, bad ? Verdict::bad : Verdict::good, {}, {}};
            if (bad) {
                tick.words = Short{std::string(one.item)};
                tick.owner = node(one.owner);
            }
            run(writer, &check, tick);
        }
        if (kind->checklist.empty()) {
            RecordItem item{id, kind->items.front(), {std::string(one.item)}, {}, {}, {}};
            if (!one.owner.empty()) {
                item.owner = node(one.owner);
                item.due_on = add_days(house_.clock.today(), 30);
            }
            item_ = run(writer, &record_item, item).item;
        }
        Close closing{id, attendance, 24, {}};
        if (one.kind == "study_trip") closing.spent_fen = 3'120'00;
        run(one.desk, &activities::close, closing);
        if (one.kind == "work_report") run(one.desk, &appraise, Appraise{id, 4, 1, 0});
    }
    void report_on(Occasion const& one, ActivityId const& id)
    {
        run(one.desk, &report, Report{id, {std::string(one.report)}});
        auto const* kind = kind_of_code(std::string(one.kind));
        bool const sent = std::ranges::find(kind->steps, Step::transmittal) != kind->steps.end();
        if (sent) run(one.desk, &transmit, Transmit{id, nodes(one.hosts)});
        if (!one.summary.empty()) run(one.desk, &publish, Publish{id, {std::string(one.summary)}});
    }
    void end(Occasion const& one, ActivityId const& id, ItemId const& item)
    {
        if (!one.settled.empty() && !item.empty())
            run(one.desk, &settle_item,
                SettleItem{id, item, Outcome::adopted, {std::string(one.settled)}});
        if (!one.feedback.empty())
            run(one.desk, &record_feedback,
                RecordFeedback{id, node(one.hosts.front()), {std::string(one.feedback)}});
    }
    ItemId take_item() { return std::exchange(item_, {}); }

private:
    NodeId node(std::string_view key) const { return cast_.nodes.at(key); }
    std::vector<NodeId> nodes(Keys const& keys) const
    {
        std::vector<NodeId> out;
        for (auto const& key : keys) out.push_back(node(key));
        return out;
    }
    std::vector<PersonId> people(Keys const& keys) const
    {
        std::vector<PersonId> out;
        for (auto const& key : keys) out.push_back(cast_.people.at(key));
        return out;
    }

    Date today_;
    CampaignId campaign_;
    ItemId item_;
};

/// What a scene leaves to the next.
struct Going {
    ActivityId id;
    ItemId item;
};

Instant moment_of(Date day, int hour)
{
    return {start_of(day).ms + hour * 3'600'000LL};
}

Date working_day_after(Date day, int days, Calendar const& calendar)
{
    while (days > 0) {
        day = add_days(day, 1);
        if (is_worked(calendar.day(day).kind)) --days;
    }
    return day;
}

} // namespace together

std::vector<ActivityScene> activities_of_the_year(app::House& house, Cast const& cast, Date begin,
                                                  Date today)
{
    auto const telling = std::make_shared<together::Together>(house, cast, today);
    std::vector<ActivityScene> scenes;
    auto const& calendar = house.store->calendar();
    scenes.push_back({together::moment_of(add_days(begin, 1), 8), [=] { telling->begin(); }});
    for (auto const& one : together::occasions()) {
        bool const ahead = one.days_ago < 0;
        auto const day = ahead ? together::working_day_after(today, -one.days_ago, calendar)
                               : working_days_before(today, one.days_ago, calendar);
        auto const planned_on = working_days_before(ahead ? today : day, 8, calendar);
        auto const going = std::make_shared<together::Going>();
        auto const* what = &one;
        auto const at = [&](Date on, int hour, std::function<void()> happens) {
            if (on <= today) scenes.push_back({together::moment_of(on, hour), std::move(happens)});
        };
        at(planned_on, 10, [=] { going->id = telling->plan(*what, day); });
        bool const waits_still = one.days_ago == together::occasions().back().days_ago;
        if (!waits_still)
            at(together::working_day_after(planned_on, 2, calendar), 11,
               [=] { telling->settle(*what, going->id); });
        if (ahead) continue;
        at(day, 12, [=] {
            telling->hold(*what, going->id);
            going->item = telling->take_item();
        });
        at(together::working_day_after(day, 2, calendar), 15,
           [=] { telling->report_on(*what, going->id); });
        at(together::working_day_after(day, 12, calendar), 15,
           [=] { telling->end(*what, going->id, going->item); });
    }
    return scenes;
}

} // namespace ztc::demo
