// SPDX-License-Identifier: Apache-2.0
#include "demo/receptions.hpp"

#include "app/server.hpp"
#include "modules/receptions/service.hpp"
#include "views/organisation/view.hpp"

#include <boost/json.hpp>

namespace ztc::demo {

namespace {

namespace json = boost::json;
using namespace receptions;

constexpr int held_days_ago = 12, planned_at_most_before = 360, planned_ahead = 30;

class Receiving {
public:
    Receiving(app::House& house, Cast const& cast) : house_(house), cast_(cast) {}

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
        run(actor(resident(0)), &book,
            Book{planned.rows.front().reception, 1, Wish{"示例：想说说停车"}});
        run(actor(resident(1)), &book, Book{planned.rows.front().reception, 2, {}});
    }

private:
    using Members = std::map<std::string, std::string, std::less<>>;

    static std::string_view resident(std::size_t n)
    {
        for (auto const& member : members)
            if (member.kind == people::PersonKind::resident && n-- == 0) return member.key;
        throw std::logic_error("the town has too few residents");
    }

    /// The story is our own: a refusal in it is a bug and throws.
    template <class Command, class Reply>
    Reply run(Actor const& by, Result<Reply> (*handler)(Command const&, Work&),
              Command const& command)
    {
        return app::run(house_, by, handler, command).value();
    }

    json::value asked(Actor const& by, std::string_view path, Members const& query)
    {
        auto const routes = app::all_routes();
        for (auto const& route : routes.all()) {
            if (route.path != path || !route.answer) continue;
            auto const find = [&](std::string_view name) -> std::optional<std::string> {
                auto const found = query.find(name);
                if (found == query.end()) return std::nullopt;
                return found->second;
            };
            return json::parse(
                house_.store
                    ->read(by, [&](Reading& reading) { return route.answer(find, reading); })
                    .value()
                    .body);
        }
        throw std::logic_error("no such route: " + std::string(path));
    }

    Actor actor(std::string_view who)
    {
        auto const& person = cast_.people.at(who);
        Actor actor{house_.congress(), person, {}, std::nullopt};
        auto lease = house_.store->reads().lease();
        actor.offices = views::organisation::offices_of(*lease, house_.congress(), person);
        if (actor.offices.empty()) actor.offices.push_back({Role::resident, {}, {}});
        return actor;
    }

    app::House& house_;
    Cast const& cast_;
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
