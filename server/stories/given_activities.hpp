// SPDX-License-Identifier: Apache-2.0
//
// Activities at every stage, for the stories that ask who may do what and what can be done once.
// Chen's station organises, Zhou is on the roster, Gao approves; it is always today.
#pragma once

#include "stories/story.hpp"

#include <functional>

namespace ztc::stories {

class ActivityScenes {
public:
    /// The callers live as long as the story; `awake` lets some time pass, so that nobody is told
    /// to come back later.
    ActivityScenes(Caller& desk, Caller& director, PersonId const& deputy_person,
                   NodeId const& station, std::string today, std::function<void()> awake)
        : desk_(desk), director_(director), deputy_person_(deputy_person), station_(station),
          today_(std::move(today)), awake_(std::move(awake))
    {}

    json::object plan_body(std::string const& kind) const
    {
        return {{"kind", kind},           {"organisers", json::array{station_.text}},
                {"hosts", json::array{}}, {"deputies", json::array{deputy_person_.text}},
                {"held_on", today_},      {"from_minute", 540},
                {"until_minute", 660},    {"title", "示例·活动"},
                {"place", "示例·会议室"}};
    }
    json::object planned(std::string const& kind)
    {
        return {{"activity", did(desk_, "plan", plan_body(kind)).at("activity")}};
    }
    json::object approved(std::string const& kind)
    {
        auto activity = planned(kind);
        awake_();
        director_.post("/activities/approve", activity); // nothing to approve for most kinds
        return activity;
    }
    json::object announced(std::string const& kind)
    {
        auto activity = approved(kind);
        did(desk_, "announce", activity);
        return activity;
    }
    json::object with_item(std::string const& kind, std::string const& item)
    {
        auto activity = approved(kind);
        auto const made =
            did(desk_, "record_item", joined(activity, {{"kind", item}, {"words", "示例"}}));
        return joined(activity, {{"item", made.at("item")}});
    }
    json::object attended(json::object activity) const
    {
        json::object const one{{"deputy", deputy_person_.text}, {"presence", "present"}};
        return joined(std::move(activity), {{"attendance", json::array{one}}, {"others", 0}});
    }
    json::object held(std::string const& kind)
    {
        auto activity = approved(kind);
        did(desk_, "close", attended(activity));
        return activity;
    }
    json::object reported(std::string const& kind)
    {
        auto activity = held(kind);
        did(desk_, "report", joined(activity, {{"words", "示例"}}));
        return activity;
    }
    json::object transmitted(std::string const& kind)
    {
        auto activity = reported(kind);
        did(desk_, "transmit", joined(activity, {{"to", json::array{station_.text}}}));
        return activity;
    }
    std::string code_of(json::object const& activity)
    {
        awake_();
        auto const page =
            desk_.get("/activities/" + std::string(activity.at("activity").as_string())).body();
        return std::string(page.at("code").as_string());
    }

    /// A body with which that move is right.
    json::object body_for(std::string const& move, json::object const& matter = {})
    {
        json::object const reason{{"reason", "示例"}}, words{{"words", "示例"}};
        if (move == "plan") return plan_body("reading_day");
        if (move == "change")
            return joined(planned("reading_day"), {{"held_on", today_},
                                                   {"from_minute", 600},
                                                   {"until_minute", 720},
                                                   {"deputies", json::array{deputy_person_.text}},
                                                   {"reason", "示例"}});
        if (move == "approve") return planned("inspection");
        if (move == "send_back") return joined(planned("inspection"), reason);
        if (move == "announce") return approved("reading_day");
        if (move == "cancel") return joined(planned("reading_day"), reason);
        if (move == "reply") return joined(announced("reading_day"), {{"reply", "coming"}});
        if (move == "sign_in") {
            auto const activity = approved("reading_day");
            return joined(activity, {{"code", code_of(activity)}});
        }
        if (move == "sign_in_for")
            return joined(approved("reading_day"), {{"deputy", deputy_person_.text}});
        if (move == "add_note")
            return joined(approved("reading_day"), {{"words", "示例"}, {"photos", json::array{}}});
        if (move == "check")
            return joined(approved("shared_meal"), {{"line", "kitchen"}, {"verdict", "good"}});
        if (move == "record_item")
            return joined(approved("inspection"), {{"kind", "finding"}, {"words", "示例"}});
        if (move == "settle_item")
            return joined(with_item("inspection", "finding"),
                          {{"outcome", "answered"}, {"words", "示例"}});
        if (move == "raise_item") return joined(with_item("inspection", "finding"), matter);
        if (move == "close") return attended(approved("reading_day"));
        if (move == "report") return joined(held("reading_day"), words);
        if (move == "transmit")
            return joined(reported("inspection"), {{"to", json::array{station_.text}}});
        if (move == "record_feedback")
            return joined(transmitted("inspection"), {{"from", station_.text}, {"words", "示例"}});
        if (move == "appraise")
            return joined(held("work_report"),
                          {{"satisfied", 3}, {"fair", 1}, {"dissatisfied", 0}});
        if (move == "publish") return joined(held("reading_day"), {{"summary", "示例"}});
        return body_of_a_year(move);
    }

    static json::object joined(json::object body, json::object const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }

private:
    json::object body_of_a_year(std::string const& move) const
    {
        json::object const year{{"node", station_.text}, {"year", 2026}};
        if (move == "start_campaign")
            return joined(year, {{"title", "示例·三进"}, {"theme", "示例"}});
        json::object const line{{"month", 4}, {"kind", "inspection"}, {"title", "示例"}};
        if (move == "publish_plan")
            return joined(year, {{"foreword", "示例"}, {"lines", json::array{line}}});
        return {};
    }
    json::object did(Caller& who, std::string const& move, json::object const& body)
    {
        awake_();
        auto const done = who.post("/activities/" + move, body);
        EXPECT_EQ(done.status, 201) << move << " " << done.text;
        return done.status == 201 ? done.body().as_object() : json::object{};
    }

    Caller& desk_;
    Caller& director_;
    PersonId deputy_person_;
    NodeId station_;
    std::string today_;
    std::function<void()> awake_;
};

} // namespace ztc::stories
