// SPDX-License-Identifier: Apache-2.0
//
// People of a year who do what their pages offer, by chance from a seed, and somebody else's book
// of what they were answered. What goes wrong in such a year stands in simulated_year_test.cpp.
#pragma once

#include "modules/people/service.hpp"
#include "stories/story.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include <random>
#include <set>

namespace ztc::stories {

using boost::describe::enum_to_string;
using matters::MoveKind;

constexpr unsigned seed = 20260302;

/// One line for each answer that a unit owes, from what the replies said.
struct Owed {
    std::optional<Date> due_on;
    std::optional<Date> answered_on;
};
struct Book {
    std::vector<Owed> owed;
    bool owes = false; // the last line is open
};

inline std::vector<MoveKind> all_moves()
{
    std::vector<MoveKind> kinds;
    for (auto const& move : matters::moves) kinds.push_back(move.kind);
    return kinds;
}

inline std::string name_of(MoveKind kind)
{
    return enum_to_string(kind, "");
}

class Year : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        name_zhang();
        people_ = {{"lin", &lin}, {"wang", &wang}, {"chen", &chen}, {"sun", &sun},
                   {"gao", &gao}, {"li", &li},     {"he", &he},     {"zhou", &zhou}};
        for (int i = 0; i < 3; ++i) more_.emplace_back(0);
        for (int i = 0; i < 3; ++i)
            people_.emplace_back("neighbour" + std::to_string(i), &more_[i]);
    }

    /// A deputy who follows what he is named for, and does nothing all year.
    void name_zhang()
    {
        auto const system = app::system_actor(house().congress());
        auto const person =
            app::run(house(), system, &people::register_person,
                     people::Register{people::PersonKind::deputy, {"示例张代表"}, {}, {}});
        ASSERT_TRUE(person) << person.error().code;
        zhang_person = person->person;
        EXPECT_TRUE(app::run(
            house(), system, &people::describe_deputy,
            people::DescribeDeputy{zhang_person, people::CongressLevel::district, {}, {}}));
    }

    /// Half a year is longer than a resident's session.
    void sign_residents_in()
    {
        clock().advance(std::chrono::minutes(2)); // a code is not sent twice in a minute
        lin = resident(lin_phone);
        wang = resident("13800000002");
        for (std::size_t i = 0; i < more_.size(); ++i)
            more_[i] = resident("1380000010" + std::to_string(i));
    }

    // ---- chance ------------------------------------------------------------------------------
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool one_in(int n) { return below(n) == 0; }
    template <class List>
    auto& any_of(List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    Caller& resident_by_chance()
    {
        static constexpr int residents[] = {0, 1, 7, 8, 9, 10};
        return *people_[static_cast<std::size_t>(any_of(residents))].second;
    }
    std::string day(int from_today) { return format_date(add_days(clock().today(), from_today)); }

    // ---- what is done ------------------------------------------------------------------------
    Answer send(Caller& who, std::string const& path, json::value const& body)
    {
        return send_as(who, path, body, "year-" + std::to_string(++requests_));
    }
    Answer send_as(Caller& who, std::string const& path, json::value const& body,
                   std::string const& key)
    {
        clock().advance(std::chrono::minutes(1));
        auto answer = who.post_as(path, body, key);
        EXPECT_LT(answer.status, 500) << path << " " << json::serialize(body) << answer.text;
        if (answer.status >= 400)
            ++refused_[answer.code()];
        else
            ++done_[path];
        return answer;
    }

    void raise()
    {
        auto& who = resident_by_chance();
        auto body = raise_body("示例：第" + std::to_string(requests_) + "件", "示例：请来看看。",
                               community);
        static constexpr char const* ways[] = {"relay", "to_unit", "anonymous_to_unit"};
        body["identity"] = any_of(ways);
        if (one_in(12)) body["about"] = json::array{bureau.text};
        keep(send(who, "/matters/raise", body));
    }
    void enter()
    {
        auto const met = send(chen, "/people/meet", {{"name", "示例·来访"}});
        auto body = raise_body("示例：来电", "示例：电话里说的。", community);
        body["raised_by"] = met.body().at("person");
        body["origin"] = "phone";
        keep(send(chen, "/matters/enter", body));
    }
    void join()
    {
        auto const answer =
            send(resident_by_chance(), "/matters/join", {{"matter", matter_by_chance()}});
        if (answer.status == 201) ++proper_;
    }
    void keep(Answer const& raised)
    {
        ASSERT_EQ(raised.status, 201) << raised.text;
        matters_.push_back(std::string(raised.body().at("matter").as_string()));
        numbers_.push_back({std::string(raised.body().at("number").as_string()),
                            std::string(raised.body().at("query_code").as_string())});
        book_[matters_.back()];
    }

    /// A right body for a move, as a page would send it.
    json::object body_for(MoveKind move, std::string const& matter, json::object const& page)
    {
        json::object body{{"matter", matter}};
        auto const with = [&](json::object const& more) {
            for (auto const& member : more) body[member.key()] = member.value();
            return body;
        };
        auto const due = [&] {
            auto const* shown = page.if_contains("due");
            return shown && shown->is_object() ? std::string(shown->at("on").as_string()) : day(0);
        };
        static constexpr char const* grades[] = {"satisfied", "basically_satisfied",
                                                 "dissatisfied"};
        json::object rating;
        rating["attitude"] = any_of(grades);
        rating["result"] = any_of(grades);
        switch (move) {
        case MoveKind::accept: return with({{"deputy", zhou_person.text}});
        case MoveKind::name_deputy: return with({{"deputy", other_than_the_one_of(page)}});
        case MoveKind::ask_more: return with({{"question", "示例：在几号楼？"}});
        case MoveKind::supply_more:
        case MoveKind::report_progress: return with({{"text", "示例：三号楼。"}});
        case MoveKind::redirect: return with({{"to", "court"}, {"words", "示例"}});
        case MoveKind::correct: return with({{"category", "other"}, {"reason", "示例"}});
        case MoveKind::merge: return with({{"into", any_of(matters_)}, {"reason", "示例"}});
        case MoveKind::look_into: return with({{"note", "示例：去看过了。"}});
        case MoveKind::urge:
            return with({{"kind", one_in(2) ? "urge" : "ask_progress"}, {"words", "示例"}});
        case MoveKind::refer: return with({{"to_unit", one_in(2) ? bureau.text : water.text}});
        case MoveKind::unmerge:
        case MoveKind::return_referral:
        case MoveKind::refuse_extension:
        case MoveKind::pause: return with({{"reason", "示例"}});
        case MoveKind::ask_relief:
            return with(
                {{"suggested_unit", one_in(2) ? bureau.text : water.text}, {"reason", "示例"}});
        case MoveKind::rule_on_relief:
            return with({{"ruling", one_in(2) ? "kept" : "moved"}, {"reason", "示例"}});
        case MoveKind::ask_extension:
            return with(
                {{"wanted_on", format_date(add_days(*parse_date(due()), 5))}, {"reason", "示例"}});
        case MoveKind::extend:
            return with({{"answer_due_on", format_date(add_days(*parse_date(due()), 4))},
                         {"basis", "示例"}});
        case MoveKind::answer: return with(outcome_by_chance());
        case MoveKind::record_answer: {
            auto const said = outcome_by_chance();
            body["answered_on"] = day(0);
            return with(said);
        }
        case MoveKind::deliver: return with({{"text", "示例：装好了。"}, {"done_on", day(0)}});
        case MoveKind::slip: return with({{"planned_on", day(90)}, {"reason", "示例"}});
        case MoveKind::contest: return with({{"words", "示例：还是不亮。"}});
        case MoveKind::rate: return with(rating);
        case MoveKind::record_rating: body["channel"] = "phone"; return with(rating);
        case MoveKind::approve_referral:
        case MoveKind::resume:
        case MoveKind::take_on:
        case MoveKind::withdraw: return body;
        }
        return body;
    }
    std::string other_than_the_one_of(json::object const& page) const
    {
        auto const* deputy = page.if_contains("deputy");
        bool const has_zhou =
            deputy && deputy->is_object() && deputy->at("person").as_string() == zhou_person.text;
        return has_zhou ? zhang_person.text : zhou_person.text;
    }
    json::object outcome_by_chance()
    {
        switch (below(3)) {
        case 0: return {{"outcome", "done"}, {"text", "示例：修好了。"}, {"done_on", day(0)}};
        case 1:
            return {{"outcome", "planned"},
                    {"text", "示例：列入计划。"},
                    {"planned_on", day(20 + below(60))},
                    {"owner", "示例·科长"}};
        default: return {{"outcome", "cannot"}, {"text", "示例：办不了。"}, {"reason", "示例"}};
        }
    }

    /// What the figures ought to say, by somebody who only read the answers.
    struct Share {
        std::int64_t n = 0, of = 0, silent = 0;
        bool operator==(Share const&) const = default;
    };
    static Share share_in(json::object const& line, char const* name)
    {
        auto const& share = line.at(name).as_object();
        return {share.at("n").as_int64(), share.at("of").as_int64(), share.at("silent").as_int64()};
    }
    Share counted_on_time()
    {
        Share share;
        for (auto const& [matter, book] : book_)
            for (auto const& owed : book.owed) {
                bool const late = owed.due_on && clock().today() > *owed.due_on;
                if (!owed.answered_on && !late)
                    ++share.silent;
                else
                    ++share.of;
                if (owed.answered_on && (!owed.due_on || *owed.answered_on <= *owed.due_on))
                    ++share.n;
            }
        return share;
    }

    std::vector<MoveKind> offered_to(Caller& who, std::string const& matter, json::object& page)
    {
        auto const answer = who.get("/matters/" + matter);
        EXPECT_TRUE(answer.status == 200 || answer.status == 404) << answer.text;
        if (answer.status != 200) return {};
        page = answer.body().as_object();
        std::vector<MoveKind> kinds;
        for (auto const& name : page.at("may").as_array()) {
            MoveKind kind{};
            EXPECT_TRUE(
                boost::describe::enum_from_string(std::string(name.as_string()).c_str(), kind));
            kinds.push_back(kind);
        }
        return kinds;
    }

    /// Somebody does what his page offers; who has nothing to do, lets another go on.
    void do_what_is_offered()
    {
        for (int tries = 0; tries < 25; ++tries) {
            auto& who = *any_of(people_).second;
            auto const matter = matter_by_chance();
            json::object page;
            auto const offered = offered_to(who, matter, page);
            if (offered.empty()) continue;
            auto const move = any_of(offered);
            if (is_seldom(move) && !one_in(8)) continue;
            return do_it(who, move, matter, page);
        }
    }
    void do_it(Caller& who, MoveKind move, std::string const& matter, json::object const& page)
    {
        auto const answer = send(who, "/matters/" + name_of(move), body_for(move, matter, page));
        if (answer.status >= 400) {
            json::object now;
            auto const still = offered_to(who, matter, now);
            bool const withdrawn_offer = std::ranges::find(still, move) == still.end();
            EXPECT_TRUE(withdrawn_offer || beyond_the_page.contains(answer.code()))
                << name_of(move) << " was offered and refused: " << answer.text;
            return;
        }
        ++proper_;
        write_down(move, matter, answer);
    }
    static bool is_seldom(MoveKind move)
    {
        static std::set<MoveKind> const seldom{
            MoveKind::withdraw, MoveKind::redirect,    MoveKind::merge,    MoveKind::correct,
            MoveKind::ask_more, MoveKind::name_deputy, MoveKind::look_into};
        return seldom.contains(move);
    }
    /// The newest are handled most.
    std::string matter_by_chance()
    {
        auto const n = static_cast<int>(matters_.size());
        return matters_[static_cast<std::size_t>(one_in(5) ? below(n)
                                                           : n - 1 - below(std::min(n, 14)))];
    }

    void write_down(MoveKind move, std::string const& matter, Answer const& answer)
    {
        auto& book = book_[matter];
        auto const body = answer.body().as_object();
        auto const date_in = [&](char const* name) -> std::optional<Date> {
            auto const* at = body.if_contains(name);
            if (!at || !at->is_string()) return std::nullopt;
            return *parse_date(std::string(at->as_string()));
        };
        auto const today = clock().today();
        auto const owe = [&](std::optional<Date> due) {
            book.owed.emplace_back().due_on = due;
            book.owes = true;
        };
        auto const is_owed = book.owes && !book.owed.empty();
        switch (move) {
        case MoveKind::refer:
        case MoveKind::approve_referral:
            if (!date_in("answer_due_on")) return; // waits for the director
            if (is_owed) book.owed.pop_back();
            return owe(date_in("answer_due_on"));
        case MoveKind::rule_on_relief: return look_up(matter);
        case MoveKind::extend:
        case MoveKind::resume: book.owed.back().due_on = date_in("due_on"); return;
        case MoveKind::pause: book.owed.back().due_on.reset(); return;
        case MoveKind::answer:
        case MoveKind::record_answer:
            book.owed.back().answered_on = today;
            book.owes = false;
            return;
        case MoveKind::contest: return owe(date_in("due_on"));
        case MoveKind::rate:
        case MoveKind::record_rating:
            if (body.at("stage").as_string() != "referred") return; // not reopened
            owe({});
            return look_up(matter);
        case MoveKind::withdraw:
            if (is_owed) book.owed.pop_back();
            book.owes = false;
            return;
        default: return;
        }
    }
    /// The reply of a ruling says no day: whoever keeps a book looks at the page.
    void look_up(std::string const& matter)
    {
        auto const page = gao.get("/matters/" + matter).body().as_object();
        if (auto const* due = page.if_contains("due"); due && due->is_object())
            book_[matter].owed.back().due_on = *parse_date(std::string(due->at("on").as_string()));
    }

    /// Refused for what a page cannot know before it is asked.
    std::set<std::string> const beyond_the_page{"matters.cannot_merge_these",
                                                "matters.already_there",
                                                "matters.committee_rules",
                                                "matters.extended_enough",
                                                "matters.extension_too_long",
                                                "matters.extension_not_later",
                                                "matters.own_concern",
                                                "matters.complains_of_unit",
                                                "matters.already_rated",
                                                "matters.contesting_is_over",
                                                "matters.rating_is_over",
                                                "matters.slip_not_later",
                                                "matters.is_paused",
                                                "matters.unknown",
                                                "access.denied"};

    std::mt19937 random_{seed};
    std::vector<std::pair<std::string, Caller*>> people_;
    std::vector<Caller> more_;
    PersonId zhang_person;
    std::vector<MoveKind> moves_ = all_moves();
    std::vector<std::string> matters_;
    std::vector<std::pair<std::string, std::string>> numbers_;
    std::map<std::string, Book> book_;
    std::map<std::string, int> refused_, done_;
    int requests_ = 0, proper_ = 0, mistaken_ = 0;
};

} // namespace ztc::stories
