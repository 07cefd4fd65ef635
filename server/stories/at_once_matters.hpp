// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to a matter itself, with a sign-in or by a link, and what comes before it.
#pragma once

#include "stories/at_once.hpp"
#include "stories/given.hpp"

namespace ztc::stories {

class MatterDeeds : public AtOnce {
protected:
    using enum Often;

    void SetUp() override
    {
        AtOnce::SetUp();
        if (IsSkipped()) return;
        staff(qian, "示例钱副主任", Role::committee_director, committee);
        staff(people_admin, "示例安管", Role::security_administrator, top);
        staff(bodies_admin, "示例系管", Role::system_administrator, top);
        zhang_person = staff(zhang, "示例张代表", Role::deputy, station);
        step(people_admin, "/people/describe_deputy",
             {{"person", zhang_person.text}, {"congress_level", "district"}});
        awake = {&chen, &gao, &li, &he, &zhou, &zhang, &qian, &people_admin, &bodies_admin};
    }

    // ---- how far a matter has come -----------------------------------------------------------
    std::string accepted()
    {
        auto const matter = raised_by(lin);
        step(chen, "/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        return matter;
    }
    std::string rated()
    {
        auto const matter = answered();
        step(lin, "/matters/rate",
             {{"matter", matter}, {"attitude", "satisfied"}, {"result", "satisfied"}});
        return matter;
    }
    std::string planned()
    {
        auto const matter = referred();
        step(li, "/matters/answer",
             {{"matter", matter},
              {"outcome", "planned"},
              {"text", "示例"},
              {"planned_on", "2026-06-01"},
              {"owner", "示例"}});
        return matter;
    }
    std::string after(std::string const& matter, Caller& by, std::string const& path,
                      json::object const& more = {})
    {
        step(by, path, with({{"matter", matter}}, more));
        return matter;
    }
    std::string merged()
    {
        return after(raised_by(lin), chen, "/matters/merge",
                     {{"into", raised_by(wang)}, {"reason", "示例"}});
    }
    /// Waits for the director's word.
    std::string proposed()
    {
        director_approves_referrals(house(), true);
        auto const matter = after(accepted(), chen, "/matters/refer", {{"to_unit", bureau.text}});
        director_approves_referrals(house(), false);
        return matter;
    }

    // ---- the matters themselves --------------------------------------------------------------
    Deed of(std::string const& move, Often often, std::vector<std::string> events, Caller& who,
            std::function<std::string()> matter, json::object more = {})
    {
        return {"/matters/" + move, often, std::move(events),
                [&who, matter = std::move(matter), more = std::move(more)]() -> Ready {
                    auto body = with({{"matter", matter()}}, more);
                    return {who, std::move(body)};
                }};
    }
    static json::object says(char const* member) { return {{member, "示例"}}; }
    json::object done() const
    {
        return {{"outcome", "done"}, {"text", "示例"}, {"done_on", "2026-03-02"}};
    }
    static json::object satisfied() { return {{"attitude", "satisfied"}, {"result", "satisfied"}}; }

    std::vector<Deed> of_raisers()
    {
        auto const fresh = [this] { return raised_by(lin); };
        return {{"/matters/raise",
                 each,
                 {"matters.raised"},
                 [this]() -> Ready { return {lin, raise_body("示例", "示例", community)}; }},
                of("join", once, {"matters.joined"}, wang, fresh),
                of(
                    "supply_more", once, {"matters.more_supplied"}, lin,
                    [this] {
                        return after(raised_by(lin), chen, "/matters/ask_more", says("question"));
                    },
                    says("text")),
                of(
                    "rate", once, {"matters.rated", "matters.closed"}, lin,
                    [this] { return answered(); }, satisfied()),
                {"/matters/rate_by_code",
                 once,
                 {"matters.rated", "matters.closed"},
                 [this]() -> Ready { return {stranger(), with(slip_of_answered(), satisfied())}; }},
                of(
                    "contest", once, {"matters.contested", "matters.reopened"}, lin,
                    [this] { return rated(); }, says("words")),
                of("withdraw", once, {"matters.withdrawn", "matters.closed"}, lin, fresh)};
    }
    json::object slip_of_answered()
    {
        auto const raised = step(lin, "/matters/raise", raise_body("示例", "示例", community));
        auto const matter = id_in(raised, "matter");
        after(matter, chen, "/matters/accept", {{"deputy", zhou_person.text}});
        after(matter, chen, "/matters/refer", {{"to_unit", bureau.text}});
        after(matter, li, "/matters/answer", done());
        return {{"number", raised.at("number")}, {"query_code", raised.at("query_code")}};
    }

    std::vector<Deed> of_the_desk()
    {
        auto const fresh = [this] { return raised_by(lin); };
        auto const at_unit = [this] { return referred(); };
        return {
            {"/matters/enter",
             each,
             {"matters.raised"},
             [this]() -> Ready {
                 auto const met = step(chen, "/people/meet", {{"name", "示例·访客"}});
                 return {chen, with(raise_body("示例", "示例", community),
                                    {{"raised_by", met.at("person")}, {"origin", "station"}})};
             }},
            of("accept", once, {"matters.accepted"}, chen, fresh, {{"deputy", zhou_person.text}}),
            of("ask_more", once, {"matters.more_asked"}, chen, fresh, says("question")),
            of("correct", each, {"matters.corrected"}, chen, fresh,
               {{"category", "other"}, {"reason", "示例"}}),
            of("name_deputy", once, {"matters.deputy_named"}, chen, [this] { return accepted(); },
               {{"deputy", zhang_person.text}}),
            of("redirect", once, {"matters.redirected", "matters.closed"}, chen, fresh,
               {{"to", "court"}, {"words", "示例"}}),
            {"/matters/merge",
             once,
             {"matters.merged", "matters.took_over"},
             [this]() -> Ready {
                 return {
                     chen,
                     {{"matter", raised_by(lin)}, {"into", raised_by(wang)}, {"reason", "示例"}}};
             }},
            of(
                "unmerge", once, {"matters.unmerged", "matters.gave_back"}, chen,
                [this] { return merged(); }, says("reason")),
            of(
                "record_rating", once, {"matters.rated", "matters.closed"}, chen,
                [this] { return answered(); }, with(satisfied(), {{"channel", "phone"}})),
            of("record_answer", once, {"matters.answered"}, chen, at_unit,
               with(done(), {{"answered_on", "2026-03-02"}}))};
    }

    std::vector<Deed> of_referral()
    {
        auto const at_unit = [this] { return referred(); };
        auto const at_desk = [this] { return accepted(); };
        json::object const to_bureau{{"to_unit", bureau.text}};
        return {
            of("look_into", each, {"matters.looked_into"}, zhou, at_desk, says("note")),
            of("urge", each, {"matters.urged"}, zhou, at_unit,
               {{"kind", "urge"}, {"words", "示例"}}),
            of("refer", once, {"matters.referred"}, chen, at_desk, to_bureau),
            of("approve_referral", once, {"matters.referred"}, gao, [this] { return proposed(); }),
            of(
                "return_referral", once, {"matters.referral_returned"}, gao,
                [this] { return proposed(); }, says("reason")),
            of("rule_on_relief", once, {"matters.relief_ruled"}, chen,
               [this] {
                   return after(referred(), li, "/matters/ask_relief",
                                {{"suggested_unit", water.text}, {"reason", "示例"}});
               },
               {{"ruling", "kept"}, {"reason", "示例"}}),
            of("extend", once, {"matters.extended"}, chen, at_unit,
               {{"answer_due_on", "2026-04-01"}, {"basis", "示例"}}),
            of(
                "refuse_extension", once, {"matters.extension_refused"}, chen,
                [this] {
                    return after(referred(), li, "/matters/ask_extension",
                                 {{"wanted_on", "2026-04-30"}, {"reason", "示例"}});
                },
                says("reason")),
            of("pause", once, {"matters.paused"}, chen, at_unit, says("reason")),
            of("resume", once, {"matters.resumed"}, chen,
               [this] { return after(referred(), chen, "/matters/pause", says("reason")); })};
    }

    std::vector<Deed> of_the_unit()
    {
        auto const at_unit = [this] { return referred(); };
        auto const promised = [this] { return planned(); };
        return {
            of("take_on", once, {"matters.taken_on"}, li, at_unit),
            of("report_progress", each, {"matters.progress_reported"}, li, at_unit, says("text")),
            of("ask_relief", once, {"matters.relief_asked"}, li, at_unit,
               {{"suggested_unit", water.text}, {"reason", "示例"}}),
            of("ask_extension", once, {"matters.extension_asked"}, li, at_unit,
               {{"wanted_on", "2026-04-30"}, {"reason", "示例"}}),
            of("answer", once, {"matters.answered"}, li, at_unit, done()),
            of("deliver", once, {"matters.delivered"}, li, promised,
               {{"text", "示例"}, {"done_on", "2026-03-02"}}),
            of("slip", once, {"matters.slipped"}, li, promised,
               {{"planned_on", "2026-07-01"}, {"reason", "示例"}})};
    }

    // ---- by a link, without an account -------------------------------------------------------
    Deed by_link(std::string const& what, Often often, std::vector<std::string> events,
                 json::object body = {})
    {
        return {"/links/" + what, often, std::move(events),
                [this, what, body = std::move(body)]() -> Ready {
                    auto const matter = referred();
                    auto const token =
                        id_in(step(chen, "/links/make", {{"matter", matter}}), "token");
                    if (what == "revoke") return {chen, {{"matter", matter}}};
                    Ready ready{stranger(), body, token};
                    json::object const who{{"name", "示例·赵"}, {"phone", "027-12345678"}};
                    if (what == "introduce") return {stranger(), who, token};
                    auto const said =
                        send({.path = "/links/introduce", .often = once, .events = {}, .ready = {}},
                             {stranger(), who, token}, "introduce " + token);
                    EXPECT_EQ(said.status, 201) << said.text;
                    return ready;
                }};
    }
    std::vector<Deed> of_links()
    {
        return {by_link("revoke", once, {"links.revoked"}),
                by_link("introduce", once, {"links.introduced"}),
                by_link("take_on", once, {"matters.taken_on"}),
                by_link("report_progress", each, {"matters.progress_reported"}, says("text")),
                by_link("ask_relief", once, {"matters.relief_asked"},
                        {{"suggested_unit", water.text}, {"reason", "示例"}}),
                by_link("ask_extension", once, {"matters.extension_asked"},
                        {{"wanted_on", "2026-04-30"}, {"reason", "示例"}}),
                by_link("answer", once, {"matters.answered"}, done())};
    }

    Caller qian{0}, zhang{0}, people_admin{0}, bodies_admin{0};
    PersonId zhang_person;
};

} // namespace ztc::stories
