// SPDX-License-Identifier: Apache-2.0
//
// What the story of access asks about the deputies' own work: receptions, talks, drafts,
// suggestions, publicity, bulletins, reports, activities and the record.
#pragma once

#include "modules/organisation/service.hpp"
#include "stories/access_of_matters.hpp"
#include "stories/around_stations.hpp"
#include "stories/given_activities.hpp"
#include "stories/given_drafts.hpp"
#include "stories/given_episodes.hpp"
#include "stories/given_suggestions.hpp"

namespace ztc::stories {

class AccessOfDeputies : public AccessOfMatters {
protected:
    json::object row_on(Date day)
    {
        return {{"station", station.text},
                {"held_on", format_date(day)},
                {"from_minute", 22 * 60},
                {"until_minute", 24 * 60},
                {"deputies", json::array{zhou_person.text}}};
    }
    /// Another day each time: a deputy receives once on a day, and on no holiday.
    Date next_day()
    {
        Date day{};
        do day = add_days(clock().today(), ++days_);
        while (house().store->calendar().day(day).kind == DayKind::holiday);
        return day;
    }
    int days_ = 10;
    std::string planned_on(Date day)
    {
        auto const done = chen.post("/receptions/plan", {{"rows", json::array{row_on(day)}}});
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("rows").at(0).at("reception").as_string());
    }
    /// One and the same for all that is done on its day.
    std::string reception_today()
    {
        if (!today_.empty()) return today_;
        gao.post("/policy/set", {{"name", "receptions"},
                                 {"valid_from", "2026-03-02"},
                                 {"body",
                                  {{"basis", "示例"},
                                   {"notice_days", 0},
                                   {"yearly_minimum", 2},
                                   {"slot_minutes", 20},
                                   {"slots", 6},
                                   {"unanswered_days", 10}}}});
        return today_ = planned_on(clock().today());
    }
    std::string today_;

    json::object body_of_reception(std::string const& move)
    {
        clock().advance(std::chrono::minutes{1});
        if (move == "plan") return {{"rows", json::array{row_on(next_day())}}};
        json::object const reason{{"reason", "示例"}};
        if (move == "move") {
            json::object const id{{"reception", planned_on(next_day())}};
            auto body = with(with(row_on(next_day()), reason), id);
            body.erase("station");
            return body;
        }
        if (move == "cancel") return with(reason, {{"reception", planned_on(next_day())}});
        json::object const ahead{{"reception", planned_on(next_day())}, {"slot", 1}};
        if (move == "book") return ahead;
        if (move == "book_for") return with(ahead, {{"person", zhou_person.text}});
        if (move == "cancel_booking") {
            auto const booked = lin.post("/receptions/book", ahead);
            return {{"reception", ahead.at("reception")}, {"booking", booked.body().at("booking")}};
        }
        return body_on_the_day(move);
    }
    json::object body_on_the_day(std::string const& move)
    {
        json::object const today{{"reception", reception_today()}};
        if (move == "receive") return today;
        if (move == "check_in") {
            auto const page = chen.get("/receptions/" + reception_today()).body();
            return with(today, {{"code", page.at("check_in_code")}});
        }
        if (move == "close") {
            json::object const one{{"deputy", zhou_person.text}, {"presence", "present"}};
            return with(today, {{"attendance", json::array{one}}, {"visitors", 100}});
        }
        json::object const words{{"words", "示例"}};
        if (move == "record_point") return with(today, words);
        auto const said = chen.post("/receptions/record_point", with(today, words));
        auto const point = with(today, {{"point", said.body().at("point")}});
        if (move == "answer_point") return with(point, {{"answer", "示例"}});
        return with(with(raise_body("示例", "示例", community), point),
                    {{"raised_by", zhou_person.text}});
    }

    AroundStations around_stations()
    {
        clock().advance(std::chrono::minutes{1});
        return {chen, gao, zhou, station, bureau, zhou_person, clock().today()};
    }
    std::string some_talk()
    {
        return std::string(around_stations().called().at("talk").as_string());
    }

    DraftScenes draft_scenes()
    {
        if (!shen_) {
            shen_ = std::make_unique<Caller>(port());
            shen_person_ = staff(*shen_, "示例沈代表", Role::deputy, station);
            describe_as_deputy(house(), shen_person_);
        }
        return {zhou,
                *shen_,
                gao,
                zhou_person,
                shen_person_,
                bureau,
                format_date(clock().today()),
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    /// One and the same for all that is read of it.
    std::string draft_in_reading()
    {
        if (draft_.empty()) draft_ = draft_scenes().in_reading().at("draft").as_string().c_str();
        return draft_;
    }
    std::string draft_;
    std::unique_ptr<Caller> shen_;
    PersonId shen_person_;

    json::object article()
    {
        clock().advance(std::chrono::minutes{1});
        return {{"node", station.text},
                {"headline", "示例"},
                {"outlet", "示例日报"},
                {"level", "district"},
                {"published_on", "2026-03-01"}};
    }
    json::object registered()
    {
        auto const done = chen.post("/publicity/register", article());
        EXPECT_EQ(done.status, 201) << done.text;
        return {{"piece", done.body().at("piece")}};
    }
    json::object body_of_publicity(std::string const& move)
    {
        if (move == "register") return article();
        if (move == "join") return with(registered(), {{"into", registered().at("piece")}});
        if (move == "strike") return with(registered(), {{"reason", "示例"}});
        auto body = with(article(), registered());
        body.erase("node");
        body.erase("headline");
        return body;
    }

    SuggestionScenes suggestion_scenes()
    {
        if (examiner_.cookie().empty()) {
            examiner_ = Caller(port());
            staff(examiner_, "示例·代表工作室", Role::standing_committee_office,
                  SuggestionScenes::office_of(house(), top));
            principal_ = Caller(port());
            staff(principal_, "示例·局长", Role::unit_head, bureau);
            examining_scenes().adopt_rule();
        }
        return examining_scenes();
    }
    SuggestionScenes examining_scenes()
    {
        return {{zhou, examiner_, li, principal_, he, gao, lin, zhou_person, bureau, water},
                [this] { clock().advance(std::chrono::minutes{1}); },
                [this] { return matter_for("/matters/refer"); }};
    }
    /// One for all who are turned away; whoever does something to it leaves the next a fresh one.
    json::object of_a_suggestion(std::string const& path)
    {
        auto const found = untouched_.find(path);
        if (found != untouched_.end()) return found->second;
        auto scenes = suggestion_scenes();
        constexpr std::string_view commitments = "/commitments/", suggestions = "/suggestions/",
                                   supervision = "/supervision/";
        if (path.starts_with(supervision))
            return untouched_[path] = scenes.body_of_supervision(path.substr(supervision.size()));
        return untouched_[path] = path.starts_with(commitments)
                                      ? scenes.body_of_commitment(path.substr(commitments.size()))
                                      : scenes.body_for(path.substr(suggestions.size()));
    }
    std::string some_suggestion()
    {
        if (read_suggestion_.empty())
            read_suggestion_ =
                std::string(suggestion_scenes().referred().at("suggestion").as_string());
        return read_suggestion_;
    }
    std::map<std::string, json::object> untouched_;
    std::string read_suggestion_;
    Caller examiner_{0}, principal_{0};

    EpisodeScenes episode_scenes()
    {
        if (film_clerk_.cookie().empty()) {
            film_clerk_ = Caller(port());
            staff(film_clerk_, "示例·干事", Role::committee_clerk, committee);
        }
        return {{chen, film_clerk_, gao, zhou, zhou_person, station},
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    std::string some_episode()
    {
        return std::string(episode_scenes().planned().at("episode").as_string());
    }
    Caller film_clerk_{0};

    /// Another year each time: a body has one bulletin of the same days.
    json::object draft_of_bulletin()
    {
        clock().advance(std::chrono::minutes{1});
        return {{"node", station.text},
                {"kind", "year"},
                {"from_on", std::to_string(2025 - years_++) + "-01-01"},
                {"title", "示例"},
                {"introduction", "示例"}};
    }
    int years_ = 0;
    json::object drafted()
    {
        auto const done = chen.post("/bulletins/draft", draft_of_bulletin());
        EXPECT_EQ(done.status, 201) << done.text;
        return {{"bulletin", done.body().at("bulletin")}};
    }
    json::object to_approve(json::object const& of)
    {
        auto const page =
            chen.get("/bulletins/" + std::string(of.at("bulletin").as_string())).body();
        return with(of,
                    {{"counted_until", page.at("counted_until")}, {"figures", page.at("figures")}});
    }
    json::object body_of_bulletin(std::string const& move)
    {
        if (move == "draft") return draft_of_bulletin();
        auto const bulletin = drafted();
        if (move == "revise") return with(bulletin, {{"title", "示例"}, {"introduction", "示例"}});
        if (move == "withdraw") return with(bulletin, {{"reason", "示例"}});
        if (move == "approve") return to_approve(bulletin);
        gao.post("/bulletins/approve", to_approve(bulletin));
        return bulletin;
    }

    /// A report that has begun; of a deputy who has no other ahead.
    std::string report_by(PersonId const& deputy, int from_minute)
    {
        clock().advance(std::chrono::minutes{1});
        gao.post("/policy/set", {{"name", "report_meetings"},
                                 {"valid_from", "2026-03-02"},
                                 {"body",
                                  {{"basis", "示例"},
                                   {"notice_days", 0},
                                   {"file_within_minutes", 15},
                                   {"voters_wanted", 40},
                                   {"shown_from", 5}}}});
        auto const done = gao.post("/report_meetings/plan", report_plan(deputy, from_minute));
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("meeting").as_string());
    }
    json::object report_plan(PersonId const& deputy, int from_minute)
    {
        return {{"deputy", deputy.text},      {"node", station.text},
                {"place", "示例·活动室"},     {"held_on", format_date(clock().today())},
                {"from_minute", from_minute}, {"until_minute", 1440},
                {"aspects", json::array{}}};
    }
    PersonId seated_deputy()
    {
        auto const person = another_deputy();
        EXPECT_TRUE(app::run(house(), app::system_actor(house().congress()),
                             &organisation::grant_role,
                             organisation::GrantRole{person, Role::deputy, station}));
        return person;
    }
    std::string report_of_zhou()
    {
        if (zhous_report_.empty()) zhous_report_ = report_by(zhou_person, 0);
        return zhous_report_;
    }
    std::string zhous_report_;
    std::unique_ptr<Caller> second_counter_;

    json::object body_of_report(std::string const& move)
    {
        clock().advance(std::chrono::minutes{1});
        if (move == "plan") {
            report_of_zhou(); // sets the policy
            return report_plan(seated_deputy(), 1439);
        }
        json::object const of_zhou{{"meeting", report_of_zhou()}};
        if (move == "write") return with(of_zhou, {{"text", "示例"}});
        if (move == "ask") return with(of_zhou, {{"words", "示例"}});
        if (move == "answer") {
            auto const asked = gao.post("/report_meetings/ask", with(of_zhou, {{"words", "示例"}}));
            return with(of_zhou, {{"question", asked.body().at("question")}, {"answer", "示例"}});
        }
        if (move == "invite") return with(of_zhou, {{"names", json::array{"示例·选民"}}});
        if (move == "make_cards") return with(of_zhou, {{"cards", 1}});
        if (move == "cancel")
            return {{"meeting", report_by(seated_deputy(), 1439)}, {"reason", "示例"}};
        return body_after_the_voting(move);
    }
    json::object body_after_the_voting(std::string const& move)
    {
        json::object const of{{"meeting", report_by(seated_deputy(), 0)}};
        auto const end = with(of, {{"present", 9}});
        if (move == "end") return end;
        gao.post("/report_meetings/end", end);
        json::object const none{
            {"satisfied", 1}, {"basically_satisfied", 0}, {"dissatisfied", 0}, {"abstained", 0}};
        auto const tally = with(of, {{"series", "voters"},
                                     {"tally",
                                      {{"handed_out", 1},
                                       {"collected", 1},
                                       {"invalid", 0},
                                       {"overall", none},
                                       {"aspects", json::array{}}}}});
        if (move == "enter_tally") return tally;
        gao.post("/report_meetings/enter_tally", tally);
        if (!second_counter_) {
            second_counter_ = std::make_unique<Caller>(port());
            staff(*second_counter_, "示例·二录", Role::committee_clerk, committee);
        }
        second_counter_->post("/report_meetings/enter_tally", tally);
        if (move == "file") return of;
        gao.post("/report_meetings/file", of);
        if (move == "feed_back") return with(of, {{"text", "示例"}});
        return of;
    }

    std::string held_; // one and the same for all that is read of it
    ActivityScenes scenes()
    {
        return {chen, gao, zhou_person, station, format_date(clock().today()), [this] {
                    clock().advance(std::chrono::minutes{1});
                }};
    }
    json::object of_zhou_in_words()
    {
        return with(raise_body("示例", "示例", community), {{"raised_by", zhou_person.text}});
    }

    /// Of a line of the deputy's own: he is named by the second event of the matter.
    json::object body_of_record(std::string const& move)
    {
        json::object const line{
            {"source",
             {{"kind", "matter"}, {"subject", matter_for("/matters/refer")}, {"version", 2}}}};
        if (move == "add_evidence")
            return with(line, {{"photos", json::array{photo_by(zhou)}}, {"shows", "示例"}});
        auto const doubted = with(line, {{"claim", "inexact"}, {"says", "示例"}});
        if (move == "ask_correction") return doubted;
        auto const asked = zhou.post("/record/ask_correction", doubted);
        return {{"deputy", zhou_person.text},
                {"correction", asked.body().at("correction")},
                {"ruling", "upheld"},
                {"reason", "示例"}};
    }
};

} // namespace ztc::stories
