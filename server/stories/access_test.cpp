// SPDX-License-Identifier: Apache-2.0
//
// docs/access.csv says by hand who may what, and sees which words; here every route is asked by
// every viewer, and the answers are searched for the words themselves: what is not for a viewer's
// eyes must not be in the bytes. A route that the table lacks fails.
#include "stories/access_of_deputies.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace ztc::stories {
namespace {

struct Line {
    std::string kind;
    std::string what;
    std::map<std::string, std::string> by_viewer;
};

std::vector<std::string> split(std::string const& line)
{
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
    return cells;
}

std::vector<Line> expectations()
{
    std::ifstream in(ZTC_SOURCE_DIR "/docs/access.csv");
    std::string text;
    std::getline(in, text);
    auto const heads = split(text);
    std::vector<Line> lines;
    while (std::getline(in, text)) {
        auto const cells = split(text);
        Line line{cells.at(0), cells.at(1), {}};
        for (std::size_t i = 2; i < heads.size(); ++i) line.by_viewer[heads[i]] = cells.at(i);
        lines.push_back(std::move(line));
    }
    return lines;
}

class Access : public AccessOfDeputies {
protected:
    json::object body_for(std::string const& path)
    {
        if (path == "/matters/raise") return raise_body("示例", "示例", community);
        if (path == "/matters/enter")
            return with(raise_body("示例", "示例", community),
                        {{"raised_by", zhou_person.text}, {"origin", "phone"}});
        if (path == "/saved_filters/set") return {{"filters", json::array{}}};
        if (path == "/demo/sign_in") return {{"key", "nobody"}};
        if (path == "/imports/messages/check") return {{"主题", "示例"}};
        if (path == "/people/meet") return {{"name", "示例·访客"}};
        if (path == "/matters/follow")
            return {{"number", number_of_nobody()}, {"query_code", "000000"}};
        if (path == "/matters/rate_by_code")
            return {{"number", number_of_nobody()},
                    {"query_code", "000000"},
                    {"attitude", "satisfied"},
                    {"result", "satisfied"}};
        if (path.starts_with("/relay/")) return body_of_relay(path);
        if (path.starts_with("/reveals/")) return body_of_reveal(path);
        if (path == "/callbacks/record")
            return {{"matter", referred()}, {"channel", "phone"}, {"outcome", "reached"}};
        if (path.starts_with("/receptions/")) return body_of_reception(path.substr(12));
        if (path.starts_with("/publicity/")) return body_of_publicity(path.substr(11));
        if (path.starts_with("/bulletins/")) return body_of_bulletin(path.substr(11));
        if (path.starts_with("/suggestions/") || path.starts_with("/commitments/") ||
            path.starts_with("/supervision/"))
            return of_a_suggestion(path);
        if (path.starts_with("/episodes/")) return episode_scenes().body_for(path.substr(10));
        if (path.starts_with("/report_meetings/")) return body_of_report(path.substr(17));
        if (path.starts_with("/activities/"))
            return scenes().body_for(path.substr(12), of_zhou_in_words());
        if (path.starts_with("/record/")) return body_of_record(path.substr(8));
        if (path.starts_with("/talks/")) return around_stations().of_talk(path.substr(7));
        if (path.starts_with("/ideas/")) return around_stations().of_idea(path.substr(7));
        if (path.starts_with("/drafts/")) return draft_scenes().body_for(path.substr(8));
        if (path.starts_with("/delegations/"))
            return around_stations().of_delegation(path.substr(13));
        if (path == "/organisation/describe_station")
            return {{"node", station.text}, {"hours", "每天 9:00–17:00"}};
        if (path.starts_with("/publication/")) return publication_body(path.substr(13));
        if (path == "/links/make" || path == "/links/revoke")
            return {{"matter", path == "/links/make" ? referred() : linked()}};
        if (path == "/links/slip")
            return {{"matter", referred()}, {"token", "aaaa-aaaa-aaaa-aaaa"}};
        if (!path.starts_with("/matters/")) return {};
        auto const more = members_for(path.substr(std::string_view("/matters/").size()));
        return with({{"matter", matter_for(path)}}, more);
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

    int status_of(std::string const& method, std::string path, Caller caller)
    {
        if (path == "/files") return upload_recording(caller).status;
        if (path == "/files/film") return upload_film(caller).status;
        if (path == "/episodes/{episode}") return caller.get("/episodes/" + some_episode()).status;
        if (path == "/files/{file}") return caller.get("/files/" + file_of_a_matter()).status;
        if (method == "POST") {
            auto const status = caller.post(path, body_for(path)).status;
            if (status == 201) untouched_.erase(path);
            return status;
        }
        if (path.starts_with("/suggestions/{suggestion}"))
            return caller
                .get("/suggestions/" + some_suggestion() +
                     path.substr(std::string("/suggestions/{suggestion}").size()) +
                     (path.ends_with("/why") ? "?clock=reply" : ""))
                .status;
        if (path == "/public_matters/{matter}")
            return caller.get("/public_matters/" + publication_for("take_down")).status;
        if (path == "/publications") path += "?box=drafted";
        if (auto const at = path.find("{matter}"); at != std::string::npos)
            path.replace(at, std::string("{matter}").size(), matter_for("GET"));
        if (path.starts_with("/delivery_letter.")) path += "?year=2026&unit=" + bureau.text;
        if (path == "/search") path += "?q=1";
        if (path == "/reveals") path += "?box=mine";
        if (path == "/reveals/{reveal}") path = "/reveals/" + looked_at();
        if (auto const at = path.find("{handover}"); at != std::string::npos)
            path.replace(at, std::string("{handover}").size(), std::string(26, 'a'));
        if (path == "/places/{node}/roster.pdf") {
            reception_today();
            path = "/places/" + station.text + "/roster.pdf?month=2026-03-01";
        }
        if (auto const at = path.find("{node}"); at != std::string::npos)
            path.replace(at, std::string("{node}").size(), community.text);
        if (path == "/station_acts") path += "?station=" + station.text;
        if (path == "/talks/{talk}") path = "/talks/" + some_talk();
        if (path == "/points/deputies") path += "?year=2026";
        if (path == "/points/deputies/{deputy}")
            path = "/points/deputies/" + zhou_person.text + "?year=2026";
        if (path == "/points/compare") path += "?year=2026&with=minhang";
        if (path == "/wordings/{kind}/{version}") path = "/wordings/notice/2026-11";
        if (path == "/calendar") path += "?year=2026";
        if (auto const at = path.find("{reception}"); at != std::string::npos)
            path.replace(at, std::string("{reception}").size(), reception_today());
        if (auto const at = path.find("{bulletin}"); at != std::string::npos)
            path.replace(at, std::string("{bulletin}").size(),
                         std::string(drafted().at("bulletin").as_string()));
        if (auto const at = path.find("{activity}"); at != std::string::npos) {
            if (held_.empty())
                held_ = scenes().held("inspection").at("activity").as_string().c_str();
            path.replace(at, std::string("{activity}").size(), held_);
        }
        if (path.ends_with("/certificate.pdf")) path += "?deputy=" + zhou_person.text;
        if (auto const at = path.find("{deputy}"); at != std::string::npos)
            path.replace(at, std::string("{deputy}").size(), zhou_person.text);
        if (auto const at = path.find("{meeting}"); at != std::string::npos)
            path.replace(at, std::string("{meeting}").size(), report_of_zhou());
        if (path == "/drafts/{draft}") path = "/drafts/" + draft_in_reading();
        if (path == "/draft_checks") path += "?draft=" + draft_in_reading();
        if (path == "/suggestion_handover.pdf") path += "?on=2026-03-02";
        if (path.starts_with("/topic_brief")) path += "?matters=" + matter_for("GET");
        if (path == "/reception_proposal") path += "?from=2026-03-01&until=2026-03-31";
        if (path == "/similar") path += "?community=" + community.text + "&category=roads";
        return caller.get(path).status;
    }
};
ZTC_ON_BOTH_ENGINES(Access);

TEST_P(Access, is_as_the_table_says_for_every_route_and_viewer)
{
    for (auto const& line : expectations()) {
        if (line.kind != "route") continue;
        auto const space = line.what.find(' ');
        for (auto const& [name, expected] : line.by_viewer) {
            if (expected == "-") continue; // it would end the viewer's own session
            auto const status =
                status_of(line.what.substr(0, space), line.what.substr(space + 1), viewer(name));
            EXPECT_EQ(std::to_string(status), expected) << line.what << " by " << name;
        }
    }
}

TEST_P(Access, has_a_line_for_every_route)
{
    std::set<std::string> lines;
    for (auto const& line : expectations())
        if (line.kind == "route") lines.insert(line.what);
    auto const routes = app::all_routes();
    for (auto const& route : routes.all()) {
        auto const what =
            std::string(route.method == Route::Method::get ? "GET " : "POST ") + route.path;
        EXPECT_TRUE(lines.erase(what)) << what << " is missing in docs/access.csv";
    }
    EXPECT_TRUE(lines.empty()) << *lines.begin() << " is no route";
}

TEST_P(Access, shows_each_word_only_to_whom_the_table_says)
{
    std::map<std::string, std::string> const hidden{
        {"title", "示例标题金丝雀"}, {"text", "示例正文金丝雀"}, {"place", "示例地点金丝雀"}};
    for (std::string const identity : {"relay", "to_unit"}) {
        auto body = raise_body(hidden.at("title"), hidden.at("text"), community);
        body["place"] = hidden.at("place");
        body["identity"] = identity;
        body["voice"] = upload_recording(lin).body().at("file");
        auto const voice = std::string(body["voice"].as_string());
        auto const raised = lin.post("/matters/raise", body);
        ASSERT_EQ(raised.status, 201) << raised.text;
        auto const matter = std::string(raised.body().at("matter").as_string());
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
        for (auto const& line : expectations()) {
            if (line.kind != "field") continue;
            for (auto const& [name, expected] : line.by_viewer) {
                auto caller = viewer(name);
                // Every representation that such a viewer can reach.
                auto const bytes =
                    caller.get("/matters/" + matter).text + caller.get("/inbox?box=all").text +
                    caller.get("/my_matters").text +
                    caller.get("/matters/" + matter + "/why").text +
                    caller.get("/my_data/export").text + caller.get("/my_data/print").text;
                auto const has = [&](std::string const& words) {
                    return bytes.find(words) != std::string::npos;
                };
                auto const where = line.what + " for " + name + " (" + identity + ")";
                if (hidden.contains(line.what)) {
                    EXPECT_EQ(has(hidden.at(line.what)), expected == "shown") << where;
                } else if (line.what.find("(" + identity + ")") != std::string::npos) {
                    if (line.what.starts_with("voice")) {
                        EXPECT_EQ(has(voice), expected == "shown") << where;
                        continue;
                    }
                    bool const is_name = line.what.starts_with("raiser name");
                    EXPECT_EQ(has(is_name ? "林示例金丝雀" : lin_phone), expected == "shown")
                        << where;
                    EXPECT_EQ(has(is_name ? "林**" : "138****0001"), expected == "masked") << where;
                }
            }
        }
    }
}

} // namespace
} // namespace ztc::stories
