// SPDX-License-Identifier: Apache-2.0
//
// What the story of access asks about a matter and what lies around it: each question has one of
// its own, at the stage where the move would be right.
#pragma once

#include "app/server.hpp"
#include "modules/people/service.hpp"
#include "stories/given.hpp"

#include <fstream>

namespace ztc::stories {

class AccessOfMatters : public Town {
protected:
    Caller viewer(std::string const& name)
    {
        std::map<std::string, Caller*> const callers{
            {"raiser", &lin},        {"neighbour", &wang}, {"deputy", &zhou}, {"officer", &chen},
            {"other_officer", &sun}, {"director", &gao},   {"unit", &li},     {"other_unit", &he}};
        auto const found = callers.find(name);
        return found == callers.end() ? stranger() : *found->second;
    }

    /// A matter of its own for each question, at the stage where the move would be right.
    std::string matter_for(std::string const& path)
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        auto const is = [&](std::initializer_list<std::string_view> moves) {
            return std::any_of(moves.begin(), moves.end(),
                               [&](auto move) { return path == "/matters/" + std::string(move); });
        };
        if (is({"accept", "redirect", "withdraw", "join", "ask_more", "correct", "merge"}))
            return raised_by(lin);
        if (is({"supply_more", "unmerge"})) return held_up(path);
        if (is({"look_into", "refer", "approve_referral", "return_referral"})) {
            auto const matter = raised_by(lin);
            chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
            return matter;
        }
        if (is({"answer", "take_on", "report_progress", "urge", "ask_relief", "ask_extension",
                "extend", "pause", "record_answer"}))
            return referred();
        if (is({"rule_on_relief", "resume", "refuse_extension"})) return at_the_unit(path);
        if (is({"deliver", "slip"})) return planned();
        auto const matter = answered();
        if (is({"contest"}))
            lin.post("/matters/rate",
                     {{"matter", matter}, {"attitude", "satisfied"}, {"result", "satisfied"}});
        return matter;
    }
    std::string held_up(std::string const& path)
    {
        auto const matter = raised_by(lin);
        if (path == "/matters/supply_more")
            chen.post("/matters/ask_more", {{"matter", matter}, {"question", "示例"}});
        else
            chen.post("/matters/merge",
                      {{"matter", matter}, {"into", raised_by(lin)}, {"reason", "示例"}});
        return matter;
    }
    std::string at_the_unit(std::string const& path)
    {
        auto const matter = referred();
        if (path == "/matters/resume")
            chen.post("/matters/pause", {{"matter", matter}, {"reason", "示例"}});
        else if (path == "/matters/refuse_extension")
            li.post("/matters/ask_extension",
                    {{"matter", matter}, {"wanted_on", "2026-04-30"}, {"reason", "示例"}});
        else
            li.post("/matters/ask_relief",
                    {{"matter", matter}, {"suggested_unit", water.text}, {"reason", "示例"}});
        return matter;
    }
    std::string linked()
    {
        clock().advance(std::chrono::minutes{1});
        auto const matter = referred();
        chen.post("/links/make", {{"matter", matter}});
        return matter;
    }
    std::string planned()
    {
        auto const matter = referred();
        li.post("/matters/answer", {{"matter", matter},
                                    {"outcome", "planned"},
                                    {"text", "示例"},
                                    {"planned_on", "2026-06-01"},
                                    {"owner", "示例"}});
        return matter;
    }

    static json::object with(json::object body, json::object const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }

    json::object body_of_relay(std::string const& path)
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        auto const matter = referred();
        if (path == "/relay/withdraw_consent")
            lin.post("/relay/give_consent", {{"matter", matter}});
        json::object const words{{"matter", matter}, {"text", "示例"}};
        return path == "/relay/say" ? words : json::object{{"matter", matter}};
    }

    /// Asked by the officer; the director is the second person.
    std::string asked_to_reveal(std::string const& matter)
    {
        auto const asked = chen.post("/reveals/ask", {{"matter", matter}, {"reason", "示例"}});
        return std::string(asked.body().at("reveal").as_string());
    }
    json::object body_of_reveal(std::string const& path)
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        auto const matter = referred();
        if (path == "/reveals/ask") return {{"matter", matter}, {"reason", "示例"}};
        json::object body{{"matter", matter}, {"reveal", asked_to_reveal(matter)}};
        if (path == "/reveals/look") gao.post("/reveals/approve", body);
        if (path == "/reveals/refuse") body["reason"] = "示例";
        return body;
    }
    std::string looked_at()
    {
        auto const body = body_of_reveal("/reveals/look");
        chen.post("/reveals/look", body);
        return std::string(body.at("reveal").as_string());
    }

    json::object publication_body(std::string const& move)
    {
        if (move == "record_consent") return {{"matter", entered()}, {"channel", "paper"}};
        if (move == "ask_consent") return {{"matter", entered()}};
        if (move == "mask_photo") return masking();
        auto const matter = publication_for(move);
        if (move == "draft") return {{"matter", matter}, {"title", "示例"}, {"said", "示例"}};
        if (move == "record_withdrawal") return {{"matter", matter}, {"channel", "phone"}};
        if (move == "take_down") return {{"matter", matter}, {"reason", "mistake"}};
        if (move == "return_draft") return {{"matter", matter}, {"reason", "示例"}};
        return {{"matter", matter}};
    }
    /// As far as that move needs it to have come.
    std::string publication_for(std::string const& move)
    {
        clock().advance(std::chrono::minutes{1});
        auto const matter = referred();
        if (move == "consent") return matter;
        lin.post("/publication/consent", {{"matter", matter}});
        if (move == "withdraw_consent" || move == "record_withdrawal" || move == "draft")
            return matter;
        director_approves(move == "approve" || move == "return_draft");
        chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}});
        if (move != "publish") chen.post("/publication/publish", {{"matter", matter}});
        return matter;
    }
    void director_approves(bool yes)
    {
        gao.post("/policy/set",
                 {{"name", "publication"},
                  {"valid_from", "2026-03-02"},
                  {"body",
                   {{"basis", "示例"}, {"director_approves", yes}, {"publish_figures", false}}}});
    }
    json::value photo_by(Caller& caller)
    {
        clock().advance(std::chrono::minutes{1});
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            caller.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                       {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        return stored.body().at("file");
    }
    /// Upon a photograph of a paper slip, with its raiser's word on it.
    json::object masking()
    {
        auto const file = photo_by(chen);
        auto const matter = entered(json::array{file});
        chen.post("/publication/record_consent",
                  {{"matter", matter}, {"channel", "paper"}, {"covers", "words_and_photos"}});
        json::object const area{{"left", 0}, {"top", 0}, {"width", 500}, {"height", 500}};
        return {{"matter", matter}, {"of", file}, {"areas", json::array{area}}};
    }
    /// Written down by the desk for somebody who came.
    std::string entered(json::array photos = {})
    {
        clock().advance(std::chrono::minutes{1});
        auto body = raise_body("示例", "示例", community);
        body["raised_by"] =
            chen.post("/people/meet", {{"name", "示例·访客"}, {"phone", "13800000031"}})
                .body()
                .at("person");
        body["origin"] = "station";
        body["photos"] = std::move(photos);
        auto const matter = chen.post("/matters/enter", body).body().at("matter");
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        return std::string(matter.as_string());
    }

    json::object members_for(std::string const& move)
    {
        json::object const reason{{"reason", "示例"}};
        if (move == "accept") return {{"deputy", zhou_person.text}};
        if (move == "name_deputy") return {{"deputy", another_deputy().text}};
        if (move == "ask_more") return {{"question", "示例"}};
        if (move == "supply_more" || move == "report_progress") return {{"text", "示例"}};
        if (move == "correct") return with(reason, {{"category", "other"}});
        if (move == "merge") return with(reason, {{"into", raised_by(wang)}});
        if (move == "unmerge" || move == "return_referral" || move == "pause" ||
            move == "refuse_extension")
            return reason;
        if (move == "redirect") return {{"to", "court"}, {"words", "示例"}};
        if (move == "look_into") return {{"note", "示例"}};
        if (move == "urge") return {{"kind", "urge"}, {"words", "示例"}};
        if (move == "refer") return {{"to_unit", bureau.text}};
        if (move == "ask_relief") return with(reason, {{"suggested_unit", water.text}});
        if (move == "rule_on_relief") return with(reason, {{"ruling", "kept"}});
        if (move == "ask_extension") return with(reason, {{"wanted_on", "2026-04-30"}});
        if (move == "extend") return {{"answer_due_on", "2026-04-01"}, {"basis", "示例"}};
        if (move == "contest") return {{"words", "示例"}};
        if (move == "slip") return with(reason, {{"planned_on", "2026-07-01"}});
        if (move == "deliver") return {{"text", "示例"}, {"done_on", "2026-03-02"}};
        return members_for_an_end(move);
    }
    PersonId another_deputy()
    {
        auto const system = app::system_actor(house().congress());
        auto const person =
            app::run(house(), system, &people::register_person,
                     people::Register{people::PersonKind::deputy, {"示例·另一位代表"}, {}, {}});
        EXPECT_TRUE(person) << person.error().code;
        EXPECT_TRUE(app::run(
            house(), system, &people::describe_deputy,
            people::DescribeDeputy{person->person, people::CongressLevel::district, {}, {}}));
        return person->person;
    }
    static json::object members_for_an_end(std::string const& move)
    {
        json::object const done{{"outcome", "done"}, {"text", "示例"}, {"done_on", "2026-03-02"}};
        json::object const said{{"attitude", "satisfied"}, {"result", "satisfied"}};
        if (move == "answer") return done;
        if (move == "record_answer") return with(done, {{"answered_on", "2026-03-02"}});
        if (move == "rate") return said;
        if (move == "record_rating") return with(said, {{"channel", "phone"}});
        return {};
    }

    /// Another each time: a number that was tried too often takes no code at all.
    std::string number_of_nobody() { return "2026-9" + std::to_string(10'000 + ++asked_); }
    int asked_ = 0;

    /// A recorded note in a matter whose raiser the unit may know.
    std::string file_of_a_matter()
    {
        clock().advance(std::chrono::minutes{1});
        auto const file = upload_recording(lin).body().at("file");
        auto body = raise_body("示例", "示例", community);
        body["voice"] = file;
        body["identity"] = "to_unit";
        auto const matter = lin.post("/matters/raise", body).body().at("matter");
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
        return std::string(file.as_string());
    }
};

} // namespace ztc::stories
