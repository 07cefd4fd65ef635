// SPDX-License-Identifier: Apache-2.0
//
// What such a year comes to in points: a rule is adopted, its year laid before the deputies,
// objected to and decided; and each way in which that can be refused is met once.
#pragma once

#include "modules/organisation/service.hpp"
#include "modules/points/policy.hpp"
#include "stories/simulated_year.hpp"

namespace ztc::stories {

class YearOfPoints : public Year {
protected:
    /// Some weeks after the year; the rule counts from its first day on.
    void count_the_year()
    {
        refuse_points(zhou, "/points/appeal", objection("looks"), "points.not_shown");
        refuse_points(gao, "/points/show", days("2026-01-01", "2026-12-31"), "points.no_rule");
        adopt_in_every_wrong_way();
        show_in_every_wrong_way();
        object_in_every_wrong_way();
        meet(gao.get("/points/deputies/" + std::string(26, 'a') + "?year=2026"));
        meet(gao.get("/points/compare?year=2026&with=yinchuan"));
        for (auto const& refusal : app::all_refusals()) {
            std::string const code(refusal.code);
            if (!code.starts_with("points.")) continue;
            EXPECT_TRUE(met_.contains(code)) << code << " was never met";
        }
    }

private:
    static json::object item(char const* code, json::array counts, json::object more)
    {
        more["code"] = code;
        more["zh"] = "样例项目";
        more["en"] = "sample item";
        more["counts"] = std::move(counts);
        return more;
    }
    static json::object rule(json::array items)
    {
        return {{"code", "sample"},
                {"zh", "样例办法"},
                {"en", "sample"},
                {"source", "样例"},
                {"counted_for", "deputy"},
                {"span", "year"},
                {"items", std::move(items)},
                {"appeal_within", {{"amount", 5}, {"unit", "calendar_days"}}}};
    }
    static json::object sound_rule()
    {
        return rule({item("looks", {"look_into"}, {{"each", {{"centi", 200}}}}),
                     item("receptions", {"reception"}, {{"each", {{"centi", 500}}}})});
    }
    /// Every fault that one rule can have.
    static json::object faulty_rule()
    {
        json::object const one{{"centi", 100}}, whole{{"whole_centi", 100}};
        auto faulty = rule({
            item("No Code", {"look_into"},
                 {{"each", one}, {"target", {{"count", 1}, {"whole_centi", 1}}}}),
            item("looks", {"look_into"}, {{"each", one}}),
            item("urges", {"urge", "urge"}, {{"each", {{"centi", 1}, {"picked", "best"}}}}),
            item("visits", {"visit"}, {{"from_full", whole}, {"floor_centi", -100}}),
        });
        faulty["exclusions"] = json::array{{{"items", json::array{"visits", "nothing"}}}};
        faulty["assessed"] = {{"whole_centi", 100},
                              {"weights", json::array{{{"assessor", "voters"}, {"percent", 10}}}}};
        auto const band = [](char const* code, int from) {
            return json::object{{"code", code}, {"zh", "档"}, {"en", "band"}, {"from_centi", from}};
        };
        faulty["bands"] = json::array{band("low", 1), band("high", 2)};
        return faulty;
    }
    static json::object adoption(json::object rules, std::string const& valid_from,
                                 std::string const& decided_on = "2026-01-01")
    {
        return {{"valid_from", valid_from},
                {"rules", std::move(rules)},
                {"decided_on", decided_on},
                {"decided_by", "示例：第三次会议"}};
    }
    static json::object days(std::string const& first, std::string const& last)
    {
        return {{"days", {{"first", first}, {"last", last}}}};
    }
    static json::object objection(std::string const& code)
    {
        auto body = days("2026-01-01", "2026-12-31");
        body["item"] = code;
        body["ground"] = "示例：漏了一次";
        return body;
    }
    static json::object decision(std::string const& appeal, std::string const& verdict)
    {
        return {{"appeal", appeal}, {"verdict", verdict}, {"reason", "示例"}};
    }

    void adopt_in_every_wrong_way()
    {
        auto const adopt = [&](json::object body, char const* code) {
            refuse_points(gao, "/points/adopt_rule", std::move(body), code);
        };
        adopt(adoption(faulty_rule(), "2026-01-01"), "points.rule_does_not_fit");
        adopt(adoption(sound_rule(), "2026-01-01", day(1)), "points.decided_in_the_future");
        adopt(adoption(sound_rule(), "2026-02-01"), "points.begins_within_a_span");
        do_points(gao, "/points/adopt_rule", adoption(sound_rule(), "2026-01-01"));
        adopt(adoption(sound_rule(), "2027-01-01"), "points.begins_in_the_past");
        auto const made =
            do_points(gao, "/points/adopt_rule", adoption(sound_rule(), "2028-01-01"));
        adopt(adoption(sound_rule(), "2028-01-01"), "points.begins_before_the_last");
        auto const withdrawal = [](std::int64_t version) {
            return json::object{{"version", version}, {"reason", "示例"}};
        };
        refuse_points(gao, "/points/withdraw_rule", withdrawal(9), "points.unknown_rule");
        refuse_points(gao, "/points/withdraw_rule", withdrawal(1), "points.already_counts");
        do_points(gao, "/points/withdraw_rule", withdrawal(made.at("version").as_int64()));
    }
    void show_in_every_wrong_way()
    {
        auto const show = [&](json::object body, char const* code) {
            refuse_points(gao, "/points/show", std::move(body), code);
        };
        show(days("2026-02-01", "2026-12-31"), "points.not_a_span");
        show(days("2027-01-01", "2027-12-31"), "points.span_not_over");
        do_points(gao, "/points/show", days("2026-01-01", "2026-12-31"));
        show(days("2026-01-01", "2026-12-31"), "points.already_shown");
    }
    void object_in_every_wrong_way()
    {
        refuse_points(zhou, "/points/appeal", objection("songs"), "points.unknown_item");
        auto const made = do_points(zhou, "/points/appeal", objection("looks"));
        refuse_points(zhou, "/points/appeal", objection("looks"), "points.already_appealed");
        auto const appeal = std::string(made.at("appeal").as_string());
        auto const decide = [&](Caller& who, json::object body, char const* code) {
            refuse_points(who, "/points/decide_appeal", std::move(body), code);
        };
        decide(gao, decision(std::string(26, 'a'), "stands"), "points.unknown_appeal");
        decide(gao, decision(appeal, "act_counts"), "points.no_act_named");
        EXPECT_TRUE(
            app::run(house(), app::system_actor(house().congress()), &organisation::grant_role,
                     organisation::GrantRole{zhou_person, Role::committee_director, committee}));
        decide(zhou, decision(appeal, "stands"), "points.own_appeal");
        do_points(gao, "/points/decide_appeal", decision(appeal, "to_be_recorded"));
        decide(gao, decision(appeal, "stands"), "points.already_decided");
        on(day(15));
        refuse_points(zhou, "/points/appeal", objection("receptions"), "points.appeal_too_late");
    }

    json::object do_points(Caller& who, char const* path, json::object body)
    {
        auto const answer = send(who, path, body);
        EXPECT_EQ(answer.status, 201) << path << answer.text;
        return answer.status == 201 ? answer.body().as_object() : json::object{};
    }
    void refuse_points(Caller& who, char const* path, json::object body, char const* code)
    {
        auto const answer = send(who, path, body);
        EXPECT_EQ(answer.code(), code) << path << answer.text;
        meet(answer);
    }
    void meet(Answer const& answer)
    {
        met_.insert(answer.code());
        auto const body = answer.body();
        if (auto const* errors = body.as_object().if_contains("errors"))
            for (auto const& error : errors->as_array())
                met_.insert(std::string(error.at("code").as_string()));
    }

    std::set<std::string> met_;
};

} // namespace ztc::stories
