// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to a reception. Each has a station and a deputy of its own, since both have
// one on a day; it is planned for late today, so that it can be booked and recorded alike.
#pragma once

#include "modules/organisation/service.hpp"
#include "stories/at_once_around.hpp"

namespace ztc::stories {

class ReceptionDeeds : public AroundDeeds {
protected:
    json::object row()
    {
        using people::PersonKind;
        if (!without_notice_) {
            step(gao, "/policy/set",
                 {{"name", "receptions"},
                  {"valid_from", format_date(clock().today())},
                  {"body",
                   {{"basis", "示例"},
                    {"notice_days", 0},
                    {"yearly_minimum", 2},
                    {"slot_minutes", 10},
                    {"slots", 6},
                    {"unanswered_days", 10}}}});
            without_notice_ = true;
        }
        auto const system = app::system_actor(house().congress());
        auto const place =
            app::run(house(), system, &organisation::add_node,
                     organisation::AddNode{
                         organisation::NodeKind::station, station, {"示例·又一个站"}, {}, {}});
        auto const person = app::run(house(), system, &people::register_person,
                                     people::Register{PersonKind::deputy, {"示例·又一位"}, {}, {}});
        EXPECT_TRUE(app::run(house(), system, &organisation::grant_role,
                             organisation::GrantRole{person->person, Role::deputy, place->node}));
        deputy_ = person->person;
        return {{"station", place->node.text},
                {"held_on", format_date(clock().today())},
                {"from_minute", 23 * 60},
                {"until_minute", 24 * 60},
                {"deputies", json::array{deputy_.text}}};
    }
    json::object plan_of_one() { return {{"rows", json::array{row()}}}; }
    json::object planned()
    {
        auto const reply = step(chen, "/receptions/plan", plan_of_one());
        auto const& id = reply.at("rows").at(0).at("reception");
        return {{"reception", id}};
    }
    json::object booked()
    {
        auto reception = planned();
        auto const reply = step(lin, "/receptions/book", with(reception, {{"slot", 1}}));
        return with(reception, {{"booking", reply.at("booking")}});
    }
    json::object with_a_point()
    {
        auto reception = planned();
        auto const reply =
            step(chen, "/receptions/record_point", with(reception, {{"words", "示例"}}));
        return with(reception, {{"point", reply.at("point")}});
    }
    json::object moved()
    {
        auto reception = planned();
        return with(reception, {{"held_on", format_date(add_days(clock().today(), 1))},
                                {"from_minute", 540},
                                {"until_minute", 660},
                                {"deputies", json::array{deputy_.text}},
                                {"reason", "示例"}});
    }
    json::object raised()
    {
        auto body = with(with_a_point(), raise_body("示例", "示例", community));
        body["raised_by"] = person_of(lin);
        return body;
    }
    json::object code_of_the_day()
    {
        auto const reception = planned();
        auto const id = std::string(reception.at("reception").as_string());
        auto const page = chen.get("/receptions/" + id).body();
        return with(reception, {{"code", page.at("check_in_code")}});
    }
    json::object attended()
    {
        auto const reception = planned();
        json::object const one{{"deputy", deputy_.text}, {"presence", "present"}};
        return with(reception, {{"attendance", json::array{one}}, {"visitors", 0}});
    }

    std::vector<Deed> of_receptions()
    {
        auto const to = [&](std::string const& move, Often often, std::string event, Caller& who,
                            std::function<json::object()> body) {
            return act("/receptions/" + move, often, {std::move(event)}, who, std::move(body));
        };
        return {to("plan", once, "receptions.planned", chen, [this] { return plan_of_one(); }),
                to("move", each, "receptions.moved", chen, [this] { return moved(); }),
                to("cancel", once, "receptions.cancelled", chen,
                   [this] { return with(planned(), says("reason")); }),
                to("book", once, "receptions.slot_booked", lin,
                   [this] { return with(planned(), {{"slot", 1}}); }),
                to("book_for", once, "receptions.slot_booked", chen,
                   [this] { return with(planned(), {{"slot", 1}, {"person", person_of(lin)}}); }),
                to("cancel_booking", once, "receptions.booking_cancelled", lin,
                   [this] { return booked(); }),
                to("check_in", once, "receptions.visitor_came", lin,
                   [this] { return code_of_the_day(); }),
                to("receive", each, "receptions.visitor_came", chen, [this] { return planned(); }),
                to("record_point", each, "receptions.point_recorded", chen,
                   [this] { return with(planned(), {{"words", "示例"}}); }),
                to("answer_point", once, "receptions.point_answered", chen,
                   [this] { return with(with_a_point(), {{"answer", "示例"}}); }),
                act("/receptions/raise_point", once, {"matters.raised", "receptions.point_raised"},
                    chen, [this] { return raised(); }),
                to("close", once, "receptions.held", chen, [this] { return attended(); })};
    }

private:
    bool without_notice_ = false;
    PersonId deputy_;
};

} // namespace ztc::stories
