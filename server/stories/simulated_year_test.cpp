// SPDX-License-Identifier: Apache-2.0
//
// A year in the town, made from a seed: people do what their page offers, and one time in four they
// err or mean ill. What a page offers the server does, what it does not offer the server refuses;
// nothing ends in a fault; every refusal and every event of a matter and of points occurs; and the
// figures at the end are what somebody counted who only read the answers.
#include "app/server.hpp"
#include "modules/matters/events.hpp"
#include "modules/policy/service.hpp"
#include "stories/given.hpp"
#include "stories/simulated_year_points.hpp"

#include <cstdio>
#include <thread>

namespace ztc::stories {
namespace {

constexpr int actions_a_day = 18;
constexpr int days_at_once = 5;

class SimulatedYear : public YearOfPoints {
protected:
    void SetUp() override
    {
        YearOfPoints::SetUp();
        if (!IsSkipped()) spoils_ = spoils();
    }

    // ---- what goes wrong ---------------------------------------------------------------------
    void err_or_mean_ill()
    {
        ++mistaken_;
        auto& who = *any_of(people_).second;
        auto const matter = matter_by_chance();
        switch (below(9)) {
        case 0:
        case 1: return try_what_is_not_offered(who, any_of(moves_), matter);
        case 2: return try_out_of_turn(matter);
        case 8: return spoil_one_member();
        case 3: return send_rubbish(who, matter);
        case 4: return name_what_is_not_there(who);
        case 5: return send_the_same_key_again();
        case 6: return guess_a_code();
        default: return raise_wrongly(below(ways_to_raise_wrongly));
        }
    }
    void try_what_is_not_offered(Caller& who, MoveKind move, std::string const& matter)
    {
        json::object page;
        auto const offered = offered_to(who, matter, page);
        if (std::ranges::find(offered, move) != offered.end()) return;
        expect_refused(send(who, "/matters/" + name_of(move), body_for(move, matter, page)),
                       name_of(move));
    }
    /// The right hand at the wrong time.
    void try_out_of_turn(std::string const& matter)
    {
        auto const move = any_of(moves_);
        for (auto* who : hands_of(matters::move_of(move).hand))
            try_what_is_not_offered(*who, move, matter);
    }
    std::vector<Caller*> hands_of(matters::Hand hand)
    {
        using enum matters::Hand;
        switch (hand) {
        case desk: return {&chen, &gao};
        case deputy: return {&zhou};
        case followers: return {&zhou, &chen};
        case unit: return {&li, &he};
        case recorder: return {&li, &he, &chen};
        case raiser:
        case raisers: break;
        }
        return {&lin, &wang, &zhou, &more_[0], &more_[1], &more_[2]};
    }
    /// What is offered, by whom it is offered to, with one member that cannot be.
    void spoil_one_member()
    {
        auto const& spoil = any_of(spoils_);
        for (int tries = 0; tries < 25; ++tries) {
            auto const matter = matter_by_chance();
            for (auto* who : hands_of(matters::move_of(spoil.move).hand)) {
                json::object page;
                auto const offered = offered_to(*who, matter, page);
                if (std::ranges::find(offered, spoil.move) == offered.end()) continue;
                json::object body = spoil.members;
                body["matter"] = matter;
                expect_refused(send(*who, "/matters/" + name_of(spoil.move), body), spoil.code);
                return;
            }
        }
    }
    struct Spoil {
        MoveKind move;
        json::object members;
        std::string code;
    };
    std::vector<Spoil> spoils()
    {
        using enum MoveKind;
        auto const said = [](char const* outcome) {
            return json::object{{"outcome", outcome}, {"text", "示例"}};
        };
        auto const with = [](json::object body, json::object const& more) {
            for (auto const& member : more) body[member.key()] = member.value();
            return body;
        };
        json::object const rating{{"attitude", "satisfied"}, {"result", "satisfied"}};
        auto const wang_person =
            std::string(wang.get("/me").body().at("viewer").at("person").as_string());
        return {
            {accept, {{"deputy", wang_person}}, "matters.not_a_deputy"},
            {refer, {{"to_unit", community.text}}, "matters.unknown_unit"},
            {answer, said("done"), "matters.done_needs_date"},
            {answer, with(said("done"), {{"done_on", "2030-01-01"}}), "matters.done_in_future"},
            {answer, with(said("done"), {{"done_on", "2020-01-01"}}), "matters.done_before_raised"},
            {answer, said("planned"), "matters.plan_needs_date"},
            {answer, with(said("planned"), {{"planned_on", "2020-01-01"}, {"owner", "示例"}}),
             "matters.plan_in_past"},
            {answer, with(said("planned"), {{"planned_on", "2030-01-01"}}),
             "matters.plan_needs_owner"},
            {answer, said("cannot"), "matters.cannot_needs_reason"},
            {record_answer,
             with(said("cannot"), {{"reason", "示例"}, {"answered_on", "2030-01-01"}}),
             "matters.answered_in_future"},
            {look_into,
             {{"note", "示例"}, {"visited_on", "2030-01-01"}},
             "matters.visited_in_future"},
            {record_rating, with(rating, {{"channel", "app"}}), "matters.not_a_channel"},
            {ask_extension,
             {{"reason", "示例"}, {"wanted_on", "2020-01-01"}},
             "matters.extension_not_later"},
            {extend,
             {{"basis", "示例"}, {"answer_due_on", "2029-01-01"}},
             "matters.extension_too_long"},
        };
    }
    void enter_wrongly()
    {
        auto body = raise_body("示例", "示例", community);
        body["raised_by"] = zhou_person.text;
        body["origin"] = "web";
        expect_refused(send(chen, "/matters/enter", body), "entered from the web");
        body["origin"] = "phone";
        body["raised_by"] = std::string(26, 'a');
        expect_refused(send(chen, "/matters/enter", body), "entered for nobody");
    }
    /// A complaint of a unit is not that unit's to handle.
    void refer_to_the_accused()
    {
        auto body = raise_body("示例：态度不好", "示例", community);
        body["about"] = json::array{bureau.text};
        keep(send(lin, "/matters/raise", body));
        send(gao, "/matters/accept", {{"matter", matters_.back()}, {"deputy", zhou_person.text}});
        expect_refused(
            send(gao, "/matters/refer", {{"matter", matters_.back()}, {"to_unit", bureau.text}}),
            "referred to the accused");
    }
    void expect_code(Caller& who, MoveKind move, std::string const& matter, std::string const& code)
    {
        ++mistaken_;
        auto body = body_for(move, matter, {});
        if (move == MoveKind::refer) body["to_unit"] = water.text;
        EXPECT_EQ(send(who, "/matters/" + name_of(move), body).code(), code) << name_of(move);
    }
    /// Each way to spoil this move.
    void expect_spoiled(Caller& who, MoveKind move, std::string const& matter)
    {
        for (auto const& spoil : spoils_) {
            if (spoil.move != move) continue;
            ++mistaken_;
            auto body = spoil.members;
            body["matter"] = matter;
            EXPECT_EQ(send(who, "/matters/" + name_of(move), body).code(), spoil.code);
        }
    }
    void expect_done(Caller& who, MoveKind move, std::string const& matter, json::object body)
    {
        ++proper_;
        body["matter"] = matter;
        auto const answer = send(who, "/matters/" + name_of(move), body);
        ASSERT_LT(answer.status, 400) << name_of(move) << answer.text;
        write_down(move, matter, answer);
    }
    std::string raised_and(std::vector<MoveKind> const& moves)
    {
        keep(send(lin, "/matters/raise", raise_body("示例", "示例", community)));
        auto const matter = matters_.back();
        for (auto const move : moves)
            expect_done(move == MoveKind::rate ? lin : chen, move, matter,
                        move == MoveKind::refer ? json::object{{"to_unit", bureau.text}}
                                                : body_for(move, matter, {}));
        return matter;
    }
    /// What seldom comes by chance: a step twice, or without what it answers.
    void step_twice_or_without_what_it_answers()
    {
        using enum MoveKind;
        auto const other = raised_and({});
        auto const matter = raised_and({});
        expect_code(lin, supply_more, matter, "matters.nothing_asked");
        expect_code(lin, contest, matter, "matters.not_closed_yet");
        expect_code(chen, unmerge, matter, "matters.not_merged");
        expect_code(chen, refer, matter, "matters.not_accepted_yet");
        join_twice(matter);
        expect_spoiled(chen, accept, matter);
        expect_done(chen, ask_more, matter, {{"question", "示例"}});
        expect_code(chen, ask_more, matter, "matters.already_asked");
        expect_done(chen, merge, other, {{"into", matter}, {"reason", "示例"}});
        expect_code(chen, accept, other, "matters.is_merged");
        expect_done(chen, unmerge, other, {{"reason", "示例"}});
        expect_done(chen, accept, matter, {{"deputy", zhou_person.text}});
        expect_code(chen, accept, matter, "matters.already_accepted");
        expect_code(chen, name_deputy, matter, "matters.already_follows");
        expect_code(gao, approve_referral, matter, "matters.nothing_proposed");
        expect_code(chen, pause, matter, "matters.not_referred_yet");
        expect_spoiled(chen, refer, matter);
        expect_done(chen, refer, matter, {{"to_unit", bureau.text}});
        expect_code(chen, resume, matter, "matters.not_paused");
        expect_code(lin, rate, matter, "matters.not_answered_yet");
        expect_done(chen, pause, matter, {{"reason", "示例"}});
        expect_code(chen, pause, matter, "matters.is_paused");
        expect_done(chen, resume, matter, {});
        expect_done(li, take_on, matter, {});
        expect_code(li, take_on, matter, "matters.already_taken_on");
        expect_spoiled(li, ask_extension, matter);
        expect_done(li, ask_extension, matter, {{"wanted_on", day(60)}, {"reason", "示例"}});
        expect_code(li, ask_extension, matter, "matters.extension_already_asked");
        expect_done(chen, refuse_extension, matter, {{"reason", "示例"}});
        expect_code(chen, refuse_extension, matter, "matters.no_extension_asked");
        expect_done(li, ask_extension, matter, {{"wanted_on", day(60)}, {"reason", "示例"}});
        ask_for_relief_twice(matter);
        expect_spoiled(li, answer, matter);
        expect_spoiled(chen, record_answer, matter);
        expect_spoiled(chen, extend, matter);
        auto const page = chen.get("/matters/" + matter).body().as_object();
        expect_done(chen, extend, matter, body_for(extend, matter, page));
        expect_code(chen, extend, matter, "matters.extended_enough");
        expect_done(li, answer, matter,
                    {{"outcome", "cannot"}, {"text", "示例"}, {"reason", "示例"}});
        expect_code(chen, refer, matter, "matters.already_answered");
        expect_code(li, deliver, matter, "matters.nothing_promised");
        expect_spoiled(chen, record_rating, matter);
        json::object const pleased{{"attitude", "satisfied"}, {"result", "satisfied"}};
        expect_done(wang, rate, matter, pleased);
        expect_code(wang, rate, matter, "matters.already_rated");
        expect_done(lin, rate, matter, pleased);
        expect_code(lin, contest, matter, "matters.nothing_to_contest");
    }
    void join_twice(std::string const& matter)
    {
        ++proper_;
        ++mistaken_;
        EXPECT_EQ(send(wang, "/matters/join", {{"matter", matter}}).status, 201);
        EXPECT_EQ(send(wang, "/matters/join", {{"matter", matter}}).code(),
                  "matters.already_joined");
    }
    /// The director sends a proposal back, and lets the next one go.
    void propose_twice()
    {
        using enum MoveKind;
        director_approves_referrals(house(), true);
        auto const matter = raised_and({accept});
        expect_done(chen, refer, matter, {{"to_unit", bureau.text}});
        expect_done(gao, return_referral, matter, {{"reason", "示例"}});
        expect_done(chen, refer, matter, {{"to_unit", water.text}});
        expect_done(gao, approve_referral, matter, {});
        expect_done(
            he, answer, matter,
            {{"outcome", "planned"}, {"text", "示例"}, {"planned_on", day(20)}, {"owner", "示例"}});
        expect_done(he, slip, matter, {{"planned_on", day(90)}, {"reason", "示例"}});
        expect_code(he, slip, matter, "matters.slip_not_later");
        expect_done(he, deliver, matter, {{"text", "示例"}, {"done_on", day(0)}});
        expect_code(chen, redirect, matter, "matters.already_referred");
        director_approves_referrals(house(), false);
    }
    void ask_for_relief_twice(std::string const& matter)
    {
        using enum MoveKind;
        json::object const to_water{{"suggested_unit", water.text}, {"reason", "示例"}};
        json::object const kept{{"ruling", "kept"}, {"reason", "示例"}};
        expect_code(chen, rule_on_relief, matter, "matters.no_relief_asked");
        expect_done(li, ask_relief, matter, to_water);
        expect_code(li, ask_relief, matter, "matters.relief_already_asked");
        expect_code(chen, refer, matter, "matters.rule_first");
        expect_done(chen, rule_on_relief, matter, kept);
        expect_done(li, ask_relief, matter, to_water);
        expect_code(chen, rule_on_relief, matter, "matters.committee_rules");
        expect_done(gao, rule_on_relief, matter, kept);
    }
    std::string done_and_rated()
    {
        using enum MoveKind;
        auto const matter = raised_and({accept, refer});
        expect_done(li, answer, matter,
                    {{"outcome", "done"}, {"text", "示例"}, {"done_on", day(0)}});
        expect_done(lin, rate, matter, {{"attitude", "satisfied"}, {"result", "satisfied"}});
        matters_.pop_back(); // nobody else comes across it
        return matter;
    }

    void send_rubbish(Caller& who, std::string const& matter)
    {
        auto const move = any_of(moves_);
        auto body = body_for(move, matter, {});
        static json::value const rubbish[] = {
            7,          "",  nullptr, json::array{}, json::object{}, json::string(70'000, 'x'),
            "a\u0007b", -1.5};
        auto const at = body.begin() + below(static_cast<int>(body.size()));
        body[std::string(at->key())] = any_of(rubbish);
        if (body.size() == 1 || one_in(3)) body["colour"] = "red";
        auto const answer = send(who, "/matters/" + name_of(move), body);
        // An empty optional member is as good as none.
        if (answer.status >= 400) return;
        write_down(move, matter, answer);
        --mistaken_;
        ++proper_;
    }
    void name_what_is_not_there(Caller& who)
    {
        auto const move = any_of(moves_);
        expect_refused(
            send(who, "/matters/" + name_of(move), body_for(move, std::string(26, 'a'), {})),
            "unknown matter");
        auto nobody = stranger();
        expect_refused(
            send(nobody, "/matters/" + name_of(move), body_for(move, matter_by_chance(), {})),
            "nobody");
    }
    void send_the_same_key_again()
    {
        auto& who = resident_by_chance();
        auto const body =
            raise_body("示例：点了两次", "示例" + std::to_string(requests_), community);
        auto const key = "year-twice-" + std::to_string(++requests_);
        auto const first = send_as(who, "/matters/raise", body, key);
        keep(first);
        auto const again = send_as(who, "/matters/raise", body, key);
        EXPECT_EQ(again.text, first.text);
        auto other = body;
        other["title"] = "示例：另一件";
        expect_refused(send_as(who, "/matters/raise", other, key), "another body");
    }
    void guess_a_code()
    {
        auto nobody = stranger();
        auto const& [number, code] = any_of(numbers_);
        auto const wrong = code == "000000" ? "000001" : "000000";
        auto const path = one_in(2) ? "/matters/follow" : "/matters/rate_by_code";
        json::object body{{"number", number}, {"query_code", wrong}};
        if (std::string_view(path).ends_with("code")) {
            body["attitude"] = "satisfied";
            body["result"] = "satisfied";
        }
        expect_refused(send(nobody, path, body), "a guessed code");
    }
    static constexpr int ways_to_raise_wrongly = 8;
    void raise_wrongly(int way)
    {
        auto body = raise_body("示例", "示例", community);
        switch (way) {
        case 0: body["category"] = "weather"; break;
        case 1: body["notice_version"] = "1999-01"; break;
        case 2: body["community"] = bureau.text; break;
        case 3: body["origin"] = "imported"; break;
        case 4: body["photos"] = ids(10); break;
        case 5: body["photos"] = ids(1); break;
        case 6: body["about"] = json::array{std::string(26, 'a')}; break;
        default: body["identity"] = "nobody"; break;
        }
        expect_refused(send(resident_by_chance(), "/matters/raise", body), json::serialize(body));
    }
    static json::array ids(int count)
    {
        json::array out;
        for (int i = 0; i < count; ++i)
            out.push_back(json::value(std::string(25, 'b') + static_cast<char>('a' + i)));
        return out;
    }
    void expect_refused(Answer const& answer, std::string const& what)
    {
        EXPECT_GE(answer.status, 400) << what << " " << answer.text;
    }

    /// Of which one day is enough to know that its table is there; no day moves by it.
    void announce_the_year_begun()
    {
        auto const set =
            app::run(house(), app::system_actor(house().congress()), &policy::set_policy,
                     policy::SetPolicy{{"calendar"},
                                       clock().today(),
                                       json::parse(R"({"basis":"示例通知","days":[
                         {"on":"2027-10-01","kind":"off","name":"国庆节"}]})"),
                                       {}});
        EXPECT_TRUE(set) << set.error().code;
        for (int tries = 0; tries < 200 && !events_by_type().contains("matters.due_confirmed");
             ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }

    // ---- at the end --------------------------------------------------------------------------
    std::map<std::string, std::int64_t> events_by_type()
    {
        auto const connection = sql::open(house().store->url(), sql::Access::read_only);
        std::map<std::string, std::int64_t> counts;
        for (auto const& [type, n] :
             connection->rows("SELECT type, count(*) FROM event GROUP BY type", [](Row const& row) {
                 return std::pair(std::string(row.text(0)), row.integer(1));
             }))
            counts[type] = n;
        return counts;
    }

    void expect_every_event()
    {
        auto const happened = events_by_type();
        for (auto const& module : app::all_modules())
            for (auto const& event : module.events) {
                std::string const type(event.type);
                bool const by_handover = type == "matters.passed_on"; // this year has none
                bool const of_points = type.starts_with("points.");
                if ((!type.starts_with("matters.") && !of_points) || by_handover) continue;
                EXPECT_TRUE(happened.contains(type)) << type << " never happened";
            }
    }
    void expect_every_refusal_of_a_matter()
    {
        for (auto const& refusal : app::all_refusals()) {
            std::string const code(refusal.code);
            bool const by_absence = code == "matters.second_person"; // this year nobody is away
            if (!code.starts_with("matters.") || never_by_http.contains(code) || by_absence)
                continue;
            EXPECT_TRUE(refused_.contains(code)) << code << " was never met";
        }
    }

    void print_what_happened()
    {
        std::printf("a year from seed %u: %d actions done, %d mistaken or hostile (%d %%)\n", seed,
                    proper_, mistaken_, 100 * mistaken_ / (proper_ + mistaken_));
        for (auto const& [type, n] : events_by_type())
            std::printf("  event   %-32s %5lld\n", type.c_str(), static_cast<long long>(n));
        for (auto const& [code, n] : refused_)
            std::printf("  refused %-32s %5d\n", code.c_str(), n);
    }
    /// The scheduler's alone, of a hand-over, of the page of rules (clocks_test.cpp), or of guessed
    /// query codes (query_codes_test.cpp).
    std::set<std::string> const never_by_http{
        "matters.rating_still_open",      "matters.already_reminded",
        "matters.not_of_the_unit",        "matters.nothing_to_escalate",
        "matters.not_due_soon",           "matters.nothing_provisional",
        "matters.still_provisional",      "matters.policy_period",
        "matters.policy_ladder",          "matters.policy_hours",
        "matters.policy_categories",      "matters.policy_category_code",
        "matters.policy_category_parent", "matters.code_locked"};
    std::vector<Spoil> spoils_;
};
ZTC_ON_BOTH_ENGINES(SimulatedYear);

TEST_P(SimulatedYear, does_what_pages_offer_and_refuses_the_rest)
{
    auto const first = *parse_date("2026-03-02");
    auto const long_ago = done_and_rated();
    for (int at = 0; at < 365; at += days_at_once) {
        on(format_date(add_days(first, at)));
        if (at % 30 == 0) sign_residents_in();
        if (at == 330) announce_the_year_begun();
        if (at == 120 || at == 210) director_approves_referrals(house(), at == 120);
        raise();
        if (one_in(4)) enter();
        if (one_in(2)) join();
        for (int i = 0; i < actions_a_day; ++i)
            one_in(4) ? err_or_mean_ill() : do_what_is_offered();
        if (HasFatalFailure()) return;
    }
    for (int way = 0; way < ways_to_raise_wrongly; ++way) raise_wrongly(way);
    enter_wrongly();
    refer_to_the_accused();
    on(day(1)); // the staff's sessions do not outlast a working day
    step_twice_or_without_what_it_answers();
    on(day(1));
    propose_twice();
    expect_code(lin, MoveKind::contest, long_ago, "matters.contesting_is_over");
    count_the_year();
    print_what_happened();
    EXPECT_GE(mistaken_ * 5, proper_ + mistaken_) << "one in five is mistaken or hostile";
    expect_every_event();
    expect_every_refusal_of_a_matter();
    auto const figures =
        gao.get("/figures?from=2026-01-01&to=" + day(0)).body().at("lines").at(0).as_object();
    EXPECT_EQ(share_in(figures, "answered_on_time"), counted_on_time())
        << json::serialize(figures.at("answered_on_time"));
}

} // namespace
} // namespace ztc::stories
