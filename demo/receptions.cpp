// SPDX-License-Identifier: Apache-2.0
#include "demo/receptions.hpp"

#include "demo/acting.hpp"
#include "modules/matters/policy.hpp"
#include "modules/receptions/service.hpp"

namespace ztc::demo {

namespace {

using namespace receptions;

constexpr int held_days_ago = 12, planned_at_most_before = 360, planned_ahead = 30;

class Receiving : Acting {
public:
    using Acting::Acting;

    ReceptionId plan_past(Date today)
    {
        auto const begin = house_.clock.today();
        auto day =
            std::min(add_days(today, -held_days_ago), add_days(begin, planned_at_most_before));
        while (house_.store->calendar().day(day).kind != DayKind::working) day = add_days(day, -1);
        Plan const one{{{.station = cast_.nodes.at("triangle_station"),
                         .held_on = day,
                         .from_minute = 9 * 60,
                         .until_minute = 11 * 60,
                         .deputies = {cast_.people.at("shen")}}}};
        return run(actor("wu"), &receptions::plan, one).rows.front().reception;
    }

    void record(ReceptionId const& id)
    {
        auto const shen = actor("shen");
        auto const first =
            run(actor("xu"), &receive, Receive{id, {}, Wish{"示例：问加装电梯怎么申请"}});
        auto const second =
            run(actor("xu"), &receive, Receive{id, {}, Wish{"示例：菜场门口路不平"}});
        run(shen, &record_point,
            RecordPoint{id,
                        first.visit,
                        {},
                        {"示例：住六楼，母亲下不了楼，想知道加装电梯要多少户同意。"},
                        PointWords{"示例：当场讲了办法，三分之二的户参与表决，给了一份材料，"
                                   "约好下周一起去问楼组长。"}});
        run(shen, &record_point,
            RecordPoint{
                id, second.visit, {}, {"示例：菜场门口的地砖翘起来，下雨天老人容易摔。"}, {}});
        auto const third = run(actor("xu"), &receive, Receive{id, {}, Wish{"示例：楼道灯不亮"}});
        raise(id, run(shen, &record_point,
                      RecordPoint{id,
                                  third.visit,
                                  {},
                                  {"示例：3 号楼二单元的楼道灯坏了半个月，晚上摸黑上楼。"},
                                  {}})
                      .point);
        run(shen, &receptions::close,
            Close{id, {{cast_.people.at("shen"), Presence::present, {}}}, 3, {}});
    }

    void plan_ahead()
    {
        auto const today = house_.clock.today();
        auto const by = actor("wu");
        auto const proposal = asked(by, "/reception_proposal",
                                    {{"from", format_date(today)},
                                     {"until", format_date(add_days(today, planned_ahead))},
                                     {"times", "1"}});
        Plan all;
        for (auto const& one : proposal.at("proposed").as_array())
            all.rows.push_back({{std::string(one.at("station").as_string())},
                                parse_date(one.at("held_on").as_string()).value(),
                                one.at("from_minute").as_int64(),
                                one.at("until_minute").as_int64(),
                                {{std::string(one.at("deputy").at("person").as_string())}}});
        if (all.rows.empty()) return;
        auto const planned = run(by, &receptions::plan, all);
        run(actor(nth_resident(0)), &book,
            Book{planned.rows.front().reception, 1, Wish{"示例：想说说停车"}});
        run(actor(nth_resident(1)), &book, Book{planned.rows.front().reception, 2, {}});
    }

private:
    /// What cannot be answered there goes its way as a matter of whoever said it.
    void raise(ReceptionId const& id, PointId const& point)
    {
        run(actor("xu"), &raise_point,
            RaisePoint{.reception = id,
                       .point = point,
                       .raised_by = cast_.people.at(nth_resident(2)),
                       .title = {"示例：楼道灯坏了半个月"},
                       .text = {"示例：3 号楼二单元的楼道灯坏了半个月，晚上摸黑上楼。"},
                       .category = {"roads_light"},
                       .community = cast_.nodes.at("osmanthus"),
                       .identity = matters::Identity::relay,
                       .notice_version = {matters::MatterPolicy{}.notice_versions.back()}});
    }
};

} // namespace

PastReception plan_past_reception(app::House& house, Cast const& cast, Date today)
{
    return {Receiving(house, cast).plan_past(today).text};
}

void tell_receptions(app::House& house, Cast const& cast, PastReception const& past)
{
    Receiving receiving(house, cast);
    receiving.record({past.id});
    receiving.plan_ahead();
}

} // namespace ztc::demo
