// SPDX-License-Identifier: Apache-2.0
//
// What stands around a station, as several stories need it ready: a talk that is called for today
// with the bureau and Zhou, an idea of Zhou's, a delegation that came today.
#pragma once

#include "stories/story.hpp"

namespace ztc::stories {

/// The callers and places of a town that these bodies are made with.
struct AroundStations {
    Caller& officer;
    Caller& director;
    Caller& deputy;
    NodeId station, unit;
    PersonId deputy_person;
    Date today;

    using Body = json::object;

    static Body with(Body body, Body const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }
    static json::value done(Answer const& answer)
    {
        EXPECT_EQ(answer.status, 201) << answer.text;
        return answer.body();
    }

    // ---- talks ---------------------------------------------------------------------------------
    Body series_body() const { return {{"station", station.text}, {"name", "示例半月谈"}}; }
    Body series() const
    {
        return {{"series", done(officer.post("/talks/begin_series", series_body())).at("series")}};
    }
    Body call_body(Body const& series) const
    {
        return with(series, {{"held_on", format_date(today)},
                             {"from_minute", 540},
                             {"theme", "示例：停车怎么管"},
                             {"units", json::array{unit.text}},
                             {"deputies", json::array{deputy_person.text}}});
    }
    Body called(Body const& series) const
    {
        auto const reply = done(officer.post("/talks/call", call_body(series)));
        return with(series, {{"talk", reply.at("talk")}});
    }
    Body called() const { return called(series()); }
    Body topic(Body const& talk) const { return with(talk, {{"words", "示例：夜里没处停"}}); }
    Body action(Body const& talk, Date due_on) const
    {
        return with(talk, {{"unit", unit.text},
                           {"words", "示例：划二十个临时车位"},
                           {"due_on", format_date(due_on)}});
    }
    Body attendance(Body const& talk) const
    {
        return with(talk, {{"units", json::array{Body{{"unit", unit.text}, {"present", false}}}},
                           {"deputies",
                            json::array{Body{{"deputy", deputy_person.text}, {"present", true}}}}});
    }
    Body held(Body const& talk) const
    {
        done(officer.post("/talks/close", attendance(talk)));
        return talk;
    }
    Body proposed() const
    {
        auto const talk = held(called());
        done(officer.post("/talks/propose_minutes", talk));
        return talk;
    }
    /// The body of that move, when all that comes before it is done.
    Body of_talk(std::string const& move) const
    {
        Body const reason{{"reason", "示例"}};
        if (move == "begin_series") return series_body();
        if (move == "call") return call_body(series());
        if (move == "cancel") return with(called(), reason);
        if (move == "close") return attendance(called());
        if (move == "propose_minutes") return held(called());
        if (move == "approve_minutes") return proposed();
        if (move == "return_minutes") return with(proposed(), reason);
        if (move == "take_down_minutes") {
            auto const talk = proposed();
            done(director.post("/talks/approve_minutes", talk));
            return with(talk, reason);
        }
        auto const talk = called();
        if (move == "add_topic") return topic(talk);
        if (move == "agree_action") return action(talk, today);
        Body const outcome{{"outcome", "示例"}};
        if (move == "conclude_topic") {
            auto const added = done(officer.post("/talks/add_topic", topic(talk)));
            return with(with(talk, {{"topic", added.at("topic")}}), outcome);
        }
        auto const agreed = done(officer.post("/talks/agree_action", action(talk, today)));
        return with({{"series", talk.at("series")}, {"action", agreed.at("action")}}, outcome);
    }

    // ---- ideas ---------------------------------------------------------------------------------
    static Body idea_body()
    {
        return {{"sector", "software"},
                {"title", "示例：园区晚间班车"},
                {"words", "示例：下班晚的人回不了家，企业招不到人。"},
                {"has_interest", true},
                {"interest", "示例：本人公司在园区里"}};
    }
    Body sent() const
    {
        return {{"idea", done(deputy.post("/ideas/send", idea_body())).at("idea")}};
    }
    Body pass_on_body(Body const& idea) const
    {
        return with(idea,
                    {{"to_unit", unit.text}, {"answer_due_on", format_date(add_days(today, 20))}});
    }
    Body passed_on() const
    {
        auto const idea = sent();
        done(director.post("/ideas/pass_on", pass_on_body(idea)));
        return idea;
    }
    static Body answer_body(Body const& idea)
    {
        return with(idea, {{"outcome", "adopted"}, {"answer", "示例：下月起试开两班"}});
    }
    Body of_idea(std::string const& move) const
    {
        if (move == "send") return idea_body();
        if (move == "withdraw") return sent();
        if (move == "file") return with(sent(), {{"reason", "示例"}});
        if (move == "pass_on") return pass_on_body(sent());
        auto const idea = passed_on();
        if (move == "answer") return answer_body(idea);
        done(director.post("/ideas/answer", answer_body(idea)));
        return with(idea, {{"number", "示例第1号"}});
    }

    // ---- delegations ---------------------------------------------------------------------------
    Body visit_body() const
    {
        return {{"station", station.text},
                {"who", "示例考察团"},
                {"from_where", "示例市"},
                {"people", 12},
                {"visited_on", format_date(today)},
                {"theme", "示例：代表怎么进站"},
                {"deputies", json::array{deputy_person.text}},
                {"materials", "示例：一份介绍"}};
    }
    Body of_delegation(std::string const& move) const
    {
        if (move == "record") return visit_body();
        auto const visit = done(officer.post("/delegations/record", visit_body()));
        return {{"delegation", visit.at("delegation")}, {"reason", "示例"}};
    }
};

} // namespace ztc::stories
