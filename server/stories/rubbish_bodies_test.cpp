// SPDX-License-Identifier: Apache-2.0
//
// Every route there is, asked by somebody who may, with bodies and members that are wrong in every
// way that can be made from its schema. Whatever comes back is no 5xx, and a refusal has words.
#include "stories/given_suggestions.hpp"

#include <gtest/gtest.h>

#include <set>

namespace ztc::stories {
namespace {

std::string quoted(std::string const& text)
{
    return json::serialize(json::value(text));
}

class EveryRoute : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        staff(people_admin, "示例安管", Role::security_administrator, top);
        staff(bodies_admin, "示例系管", Role::system_administrator, top);
        staff(examiner, "示例·代表工作室", Role::standing_committee_office,
              SuggestionScenes::office_of(house(), top));
        staff(principal, "示例·局长", Role::unit_head, bureau);
        somebody_known = staff(nobody_asks, "示例备用", Role::liaison_officer, station);
        foreign_matter = raised_by(wang);
        auto const made = chen.post("/links/make", {{"matter", referred()}});
        link_token = std::string(made.body().at("token").as_string());
        for (auto const& words : app::all_refusals()) worded.insert(std::string(words.code));
    }

    /// The clock runs on with every throw: whoever waits for his turn does not fall asleep.
    void keep_awake()
    {
        for (auto* caller : {&lin, &wang, &chen, &gao, &li, &zhou, &people_admin, &bodies_admin,
                             &examiner, &principal})
            caller->get("/me");
    }

    Caller who_may(Route const& route)
    {
        if (route.path == "/logout") return stranger(); // it would end somebody's session
        bool const for_administrators = route.path.starts_with("/onboarding/") ||
                                        route.path == "/organisation" || route.path == "/first_run";
        if (for_administrators) return bodies_admin; // either of the two, so no one right is named
        if (route.path == "/organisation/describe_station") return bodies_admin;
        if (route.path == "/unanswered_points") return chen; // a deputy's as well
        if (!route.right) return lin;
        switch (*route.right) {
        case Right::raise_matters:
        case Right::book_receptions:
        case Right::follow_own_matters: return lin;
        case Right::join_matters:
            return wang; // it is his own: nobody joins, and nobody then knows of it
        case Right::join_activities:
        case Right::report_to_voters:
        case Right::make_suggestions:
        case Right::look_into_matters: return zhou;
        case Right::handle_suggestions:
        case Right::answer_matters: return li;
        case Right::examine_suggestions: return examiner;
        case Right::sign_replies: return principal;
        case Right::keep_records:
        case Right::keep_ideas:
        case Right::read_drafts:
        case Right::supervise_suggestions:
        case Right::approve_activities:
        case Right::approve_publicity:
        case Right::run_report_meetings:
        case Right::approve_matters:
        case Right::set_policy:
        case Right::import_matters:
        case Right::erase_texts: return gao;
        case Right::read_audit:
        case Right::manage_people: return people_admin;
        case Right::read_outbox:
        case Right::manage_organisation: return bodies_admin;
        default: return chen;
        }
    }

    /// Refused or done, in words, and never a fault.
    void expect_sound(Answer const& answer, std::string const& what)
    {
        ++asked;
        auto const about = what.substr(0, 200);
        EXPECT_GE(answer.status, 200) << about;
        EXPECT_LT(answer.status, 500) << about << "\n" << answer.text;
        if (answer.status < 400) return;
        EXPECT_EQ(answer.content_type, "application/problem+json") << about;
        EXPECT_TRUE(worded.contains(answer.code())) << about << "\n" << answer.text;
        auto const body = answer.body();
        auto const* errors = body.as_object().if_contains("errors");
        if (!errors) return;
        for (auto const& error : errors->as_array())
            EXPECT_TRUE(worded.contains(std::string(error.at("code").as_string())))
                << about << " " << json::serialize(error);
    }

    /// Turned away at the door, it would try nothing.
    void expect_read(Answer const& answer, Route const& route)
    {
        if (answer.status < 400) return;
        for (auto const* early : {"login.needed", "access.denied", "request.too_often"})
            EXPECT_NE(answer.code(), early) << route.path;
    }

    void throw_at(Route const& route, std::string const& body)
    {
        clock().advance(std::chrono::milliseconds{600}); // as fast as one may
        auto caller = who_may(route);
        auto headers = headers_for(route);
        headers.insert(headers.end(),
                       {"Content-Type: application/json", "X-Requested-With: zhitongche"});
        auto const answer = caller.raw("POST", "/api/v1" + route.path, body, headers);
        expect_sound(answer, route.path + " " + body);
        expect_read(answer, route);
    }

    /// Whoever has no account comes by a link that is open.
    std::vector<std::string> headers_for(Route const& route) const
    {
        bool const by_link = route.path.starts_with("/links/") && route.who == Route::Who::anyone;
        if (!by_link) return {};
        return {"X-Link-Token: " + link_token};
    }

    /// A value of the schema that is well formed, if nothing more.
    json::value plausible(json::object const& schema) const
    {
        if (auto const* choices = schema.if_contains("enum")) return choices->at(0);
        if (schema.contains("pattern")) return json::value(foreign_matter);
        if (auto const* format = schema.if_contains("format")) {
            if (*format == "date") return "2026-03-02";
            if (*format == "date-time") return "2026-03-02T09:00:00+08:00";
        }
        auto const* type = schema.if_contains("type");
        if (!type) return json::object{};
        if (*type == "integer") return 1;
        if (*type == "boolean") return true;
        if (*type == "array") return json::array{};
        return *type == "object" ? json::value(plausible_object(schema)) : json::value("示例");
    }
    json::object plausible_object(json::object const& schema) const
    {
        json::object out;
        if (auto const* properties = schema.if_contains("properties"))
            for (auto const& member : properties->as_object())
                out[member.key()] = plausible(member.value().as_object());
        return out;
    }

    static json::object members_of(Route const& route)
    {
        auto const* properties = route.request_schema.if_contains("properties");
        return properties ? properties->as_object() : json::object{};
    }

    /// JSON texts, the last ones not even that.
    std::vector<std::string> wrong_values() const
    {
        return {"7",
                "-1",
                "1e999",
                "9223372036854775808",
                "1.5",
                "null",
                "true",
                "[]",
                R"(["x"])",
                "{}",
                R"("")",
                R"("\u0000")",
                R"("a\u0000b")",
                R"("\u202e示例")",
                R"("\ud83d\ude80")",
                R"("\ud83d")",
                "\"\xF0\x9F\x9A\x80\"",
                "\"\xC0\xAF\"",
                R"("2026-02-30")",
                R"("' OR 1=1 --")",
                quoted(std::string(101, '[') + "\\\"%s%n"),
                quoted(std::string(100'001, 'x')),
                quoted(std::string(26, 'a')),
                quoted(foreign_matter),
                quoted(water.text),
                quoted(somebody_known.text)};
    }

    static std::string body_with(json::object const& good, std::string const& member,
                                 std::string const& value)
    {
        std::string out;
        for (auto const& entry : good) {
            auto const name = std::string(entry.key());
            out += (out.empty() ? "{" : ",") + quoted(name) + ":" +
                   (name == member ? value : json::serialize(entry.value()));
        }
        return out + "}";
    }

    Routes const routes = app::all_routes();
    Caller people_admin{0}, bodies_admin{0}, nobody_asks{0}, examiner{0}, principal{0};
    PersonId somebody_known; // whom rubbish may end
    std::string foreign_matter;
    std::string link_token;
    std::set<std::string> worded;
    int asked = 0;
};
ZTC_ON_BOTH_ENGINES(EveryRoute);

TEST_P(EveryRoute, withstands_bodies_that_are_no_request)
{
    std::string const deep(100'000, '['), deep_objects = [] {
        std::string out;
        for (int i = 0; i < 1000; ++i) out += R"({"matter":)";
        return out;
    }();
    for (auto const& route : routes.all()) {
        keep_awake();
        if (route.method != Route::Method::post) continue;
        for (std::string const body :
             {"", "{}", "[]", "null", "\"x\"", "1e999", "{", "{\"a\"", "\xEF\xBB\xBF{}", "\xff",
              "{\"matter\":{}}", "{\"\":1}", "{\"a\":1,\"a\":2}"})
            throw_at(route, body);
        throw_at(route, deep);
        throw_at(route, deep_objects);
        auto const big = quoted(std::string((1 << 20) - 64, 'x')); // just below the limit
        auto const members = members_of(route);
        throw_at(route, "{" + (members.empty() ? quoted("x") : quoted(members.begin()->key())) +
                            ":" + big + "}");
    }
    EXPECT_GT(asked, 300);
}

TEST_P(EveryRoute, withstands_wrong_values_in_each_member_of_its_body)
{
    auto const values = wrong_values();
    for (auto const& route : routes.all()) {
        keep_awake();
        if (route.method != Route::Method::post) continue;
        auto const good = plausible_object(route.request_schema);
        throw_at(route, json::serialize(good)); // well formed, about things that are not there
        for (auto const& member : good) {
            auto const name = std::string(member.key());
            for (auto const& value : values) throw_at(route, body_with(good, name, value));
            throw_at(route, body_with(good, name, "1," + quoted(name) + ":2")); // said twice
            auto without = good;
            without.erase(name);
            throw_at(route, json::serialize(without));
        }
    }
    EXPECT_GT(asked, 1500);
}

TEST_P(EveryRoute, withstands_wrong_values_in_path_and_query)
{
    std::vector<std::string> const values{"",
                                          "x",
                                          "-1",
                                          "0",
                                          "9223372036854775808",
                                          "1e9",
                                          "%00",
                                          "a%00b",
                                          "%ff",
                                          "%E2%80%AE",
                                          "%",
                                          "%zz",
                                          "%F0%9F%9A%80",
                                          "%27%20OR%201%3D1",
                                          "..%2F..%2Fetc",
                                          "2026-02-30.",
                                          ".",
                                          std::string(81, 'x'),
                                          std::string(8000, '9'),
                                          std::string(26, 'a'),
                                          foreign_matter,
                                          bureau.text};
    for (auto const& route : routes.all()) {
        keep_awake();
        if (route.method != Route::Method::get || route.path == "/events") continue;
        for (auto const& value : values) {
            clock().advance(std::chrono::milliseconds{600});
            auto caller = who_may(route);
            auto path = "/api/v1" + route.path;
            if (auto const at = path.find("{matter}"); at != path.npos) path.replace(at, 8, value);
            auto const answer = caller.raw("GET", path, "", headers_for(route));
            expect_sound(answer, path);
            expect_read(answer, route);
            for (auto const& member : route.query_members) {
                auto const query = path + "?" + member + "=" + value;
                expect_sound(caller.raw("GET", query, "", {}), query);
                expect_sound(caller.raw("GET", query + "&" + member + "=1", "", {}), query);
            }
        }
    }
    EXPECT_GT(asked, 300);
}

} // namespace
} // namespace ztc::stories
