// SPDX-License-Identifier: Apache-2.0
#include "demo/points.hpp"

#include "demo/acting.hpp"
#include "modules/points/service.hpp"
#include "modules/receptions/service.hpp"

#include <algorithm>

namespace ztc::demo {

namespace {

constexpr int unwritten_before = 20; // days before the half-year ends

/// That ended last, from the first day of its year on.
points::DayRange last_half(Date today)
{
    auto const july = Date{today.year() / 7 / 1};
    if (today >= july) return {Date{today.year() / 1 / 1}, add_days(july, -1)};
    return points::whole_year(today.year() - std::chrono::years{1});
}

points::Item each_of(std::string code, points::ActKind kind, std::string zh, std::string en,
                     points::Centi centi)
{
    points::Item item{.code = std::move(code),
                      .zh = {std::move(zh)},
                      .en = {std::move(en)},
                      .counts = {kind},
                      .each = points::Each{.centi = centi}};
    return item;
}

points::RuleSet our_rule()
{
    auto const& all = points::shipped_rule_sets();
    auto rules = *std::ranges::find(all, "minhang", &points::RuleSet::code);
    rules.code = "sanjiaolu";
    rules.zh = {"三角路街道代表履职积分（样例，参照闵行）"};
    rules.en = {"Sanjiaolu subdistrict (sample, after Minhang)"};
    auto looks = each_of("looks", points::ActKind::look_into, "核实一件 2 分，全年封顶 20 分",
                         "Looked into, 2 each, at most 20 a year", 2'00);
    looks.cap_centi = 20'00;
    auto urges = each_of("urges", points::ActKind::urge, "催办一次 1 分，只计前 10 次",
                         "Urged, 1 each, the first 10 only", 1'00);
    urges.each->first_only = 10;
    auto answers =
        each_of("answers", points::ActKind::point_answered, "接待时当场答复一点 1 分，多了递减",
                "A point answered at a reception, 1 each, fading", 1'00);
    answers.each->fade = std::vector<points::FadeStep>{{11, 50}};
    rules.items.insert(rules.items.end(),
                       {std::move(looks), std::move(urges), std::move(answers),
                        each_of("delivered", points::ActKind::delivered, "所跟的事兑现一件 5 分",
                                "What he followed was delivered, 5 each", 5'00)});
    return rules;
}

class Counting : Acting {
public:
    using Acting::Acting;
    using Acting::run;

    Date working_day_until(Date day) const
    {
        while (house_.store->calendar().day(day).kind != DayKind::working) day = add_days(day, -1);
        return day;
    }
};

} // namespace

void adopt_points(app::House& house, Cast const& cast, Date today)
{
    Counting counting(house, cast);
    auto const begin = house.clock.today();
    counting.run("wu", &points::adopt_rule,
                 points::AdoptRule{.valid_from = Date{begin.year() / 1 / 1},
                                   .rules = our_rule(),
                                   .decided_on = begin,
                                   .decided_by = {"区人大常委会主任会议（样例）"}});
    auto const unwritten = add_days(last_half(today).last, -unwritten_before);
    counting.run("wu", &receptions::plan,
                 receptions::Plan{{{.station = cast.nodes.at("triangle_station"),
                                    .held_on = counting.working_day_until(unwritten),
                                    .from_minute = 14 * 60,
                                    .until_minute = 16 * 60,
                                    .deputies = {cast.people.at("lu")}}}});
}

void tell_points(app::House& house, Cast const& cast, Date today)
{
    Counting counting(house, cast);
    auto const days = last_half(today);
    counting.run("wu", &points::show, points::Show{days});
    counting.run(
        "lu", &points::appeal,
        points::MakeAppeal{.days = days,
                           .item = "activities",
                           .ground = {"示例：那天下午我在三角路站接待了四位居民，没有人记下来。"}});
}

} // namespace ztc::demo
