// SPDX-License-Identifier: Apache-2.0
#include "demo/stations.hpp"

#include "demo/acting.hpp"
#include "modules/delegations/service.hpp"
#include "modules/ideas/service.hpp"
#include "modules/talks/service.hpp"

namespace ztc::demo {

namespace {

using talks::SeriesId;
using talks::TalkId;

constexpr int talk_days_ago = 14, called_at_most_before = 360;

class AroundStations : Acting {
public:
    using Acting::Acting;

    PastTalk call_past(Date today)
    {
        auto const begin = house_.clock.today();
        auto const day =
            std::min(add_days(today, -talk_days_ago), add_days(begin, called_at_most_before));
        auto const series =
            run("xu", &talks::begin_series,
                talks::BeginSeries{node("triangle_station"), {"三角路半月谈（样例）"}, {}});
        auto const talk = call(series.series, day, "示例：老小区停车和电动车充电");
        return {series.series.text, talk.text};
    }

    void hold_talks(PastTalk const& past)
    {
        SeriesId const series{past.series};
        auto const today = house_.clock.today();
        TalkId const first{past.talk};
        conclude(series, first, "示例：菜场后门晚上停满货车",
                 "示例：三家单位一起看了现场，先划线、再立牌，夜里由城管巡一次。");
        agree(series, first, "city_management", "示例：菜场后门划二十个夜间临时车位",
              add_days(today, 7));
        auto const shed = agree(series, first, "power", "示例：桂花新村车棚加两排充电口", today);
        close(series, first, true);
        make_public(series, first, "示例：两件约定都写明了单位和日子，没办完的留到下次。");
        run("xu", &talks::finish_action,
            talks::FinishAction{series, shed.action, {"示例：两排充电口已经通电，居民试过。"}});
        auto const second = call(series, today, "示例：桂花菜场门口的地砖和排水");
        conclude(series, second, "示例：地砖翘起来，下雨天老人容易摔",
                 "示例：先换坏的，雨季前把排水口清一遍。");
        agree(series, second, "urban_centre", "示例：换坏地砖，清排水口", add_days(today, 20));
        close(series, second, false);
        call(series, add_days(today, talk_days_ago), "示例：加装电梯的意见怎么收");
    }

    void send_ideas()
    {
        using namespace ideas;
        auto const today = house_.clock.today();
        auto const bus =
            run("shen", &ideas::send,
                Send{Sector::software,
                     {"示例：园区晚间班车"},
                     {"示例：软件园下班晚，末班车八点就没了，企业招人难。建议试开两班。"},
                     true,
                     Interest{"示例：本人所在公司在园区租了一层"}});
        run("zhou", &ideas::pass_on, PassOn{bus.idea, node("traffic_police"), add_days(today, 20)});
        auto const permits =
            run("shen", &ideas::send,
                Send{Sector::commerce,
                     {"示例：小店开业一次办完"},
                     {"示例：开一家早点铺要跑三个窗口，建议公共服务办设一张清单、一个口子收件。"},
                     false,
                     {}});
        run("zhou", &ideas::pass_on,
            PassOn{permits.idea, node("public_service"), add_days(today, 15)});
        run("zhou", &ideas::answer,
            ideas::Answer{permits.idea,
                          IdeaOutcome::adopted,
                          {"示例：已列出清单，下月起一个窗口收件，当天转办。"}});
        run("shen", &ideas::send,
            Send{Sector::culture,
                 {"示例：老渡口的故事做成一条步道"},
                 {"示例：把渡口、文昌巷和菜场连成一条走得完的路线，周末请老人讲。"},
                 false,
                 {}});
    }

    void receive_delegations()
    {
        using delegations::Record;
        auto const today = house_.clock.today();
        run("zhou", &delegations::record,
            Record{node("triangle_station"),
                   {"示例考察团"},
                   {"邻江市人大（样例）"},
                   14,
                   add_days(today, -20),
                   {"示例：代表怎么固定时间进站"},
                   {cast_.people.at("shen")},
                   delegations::Words{"示例：接待办法一份、半月谈记录一份"}});
        run("zhou", &delegations::record,
            Record{node("bay_station"),
                   {"示例学习小组"},
                   {"上游区人大街道工委（样例）"},
                   6,
                   add_days(today, -5),
                   {"示例：答复怎么公开"},
                   {},
                   {}});
    }

private:
    TalkId call(SeriesId const& series, Date day, std::string const& theme)
    {
        return run("xu", &talks::call,
                   talks::Call{series,
                               day,
                               14 * 60,
                               {theme},
                               {node("city_management"), node("power"), node("urban_centre")},
                               {cast_.people.at("shen")}})
            .talk;
    }
    void conclude(SeriesId const& series, TalkId const& talk, std::string const& words,
                  std::string const& outcome)
    {
        auto const topic = run("xu", &talks::add_topic, talks::AddTopic{series, talk, {words}, {}});
        run("xu", &talks::conclude_topic,
            talks::ConcludeTopic{series, talk, topic.topic, {outcome}});
    }
    talks::ActionReply agree(SeriesId const& series, TalkId const& talk, std::string_view unit,
                             std::string const& words, Date due_on)
    {
        return run("xu", &talks::agree_action,
                   talks::AgreeAction{series, talk, node(unit), {words}, due_on});
    }
    void close(SeriesId const& series, TalkId const& talk, bool power_came)
    {
        run("xu", &talks::close,
            talks::Close{series,
                         talk,
                         {{node("city_management"), true},
                          {node("power"), power_came},
                          {node("urban_centre"), true}},
                         {{cast_.people.at("shen"), true}}});
    }
    void make_public(SeriesId const& series, TalkId const& talk, std::string const& summary)
    {
        run("xu", &talks::propose_minutes,
            talks::ProposeMinutes{series, talk, talks::Words{summary}});
        run("wu", &talks::approve_minutes, talks::ApproveMinutes{series, talk});
    }

    NodeId node(std::string_view key) const { return cast_.nodes.at(key); }
};

} // namespace

PastTalk call_past_talk(app::House& house, Cast const& cast, Date today)
{
    return AroundStations(house, cast).call_past(today);
}

void tell_stations(app::House& house, Cast const& cast, PastTalk const& past)
{
    AroundStations around(house, cast);
    around.hold_talks(past);
    around.send_ideas();
    around.receive_delegations();
}

} // namespace ztc::demo
