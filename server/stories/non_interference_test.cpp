// SPDX-License-Identifier: Apache-2.0
//
// Two towns that differ only in who the raiser is: everything that the handling unit can ask for,
// and every notice it gets, is byte for byte the same. Chance (ids) is renamed by the order in
// which it appears; nothing else is allowed to differ.
#include "app/server.hpp"
#include "modules/people/service.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

/// Whatever looks like an id or says where in the log it stands, renamed in the order of its
/// appearance.
std::string without_chance(std::string const& text)
{
    std::map<std::string, std::string> names;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        // Processes write into the log in their own time: where something stands is chance, in
        // which order is not.
        bool const is_position = out.ends_with("\"position\":");
        auto const in_word = [&](char c) {
            if (is_position) return c >= '0' && c <= '9';
            return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
        };
        auto end = at;
        while (end < text.size() && in_word(text[end])) ++end;
        auto word = text.substr(at, std::max<std::size_t>(end - at, 1));
        at += word.size();
        if (word.size() == 26 || is_position) {
            auto const next = (is_position ? "at" : "id") + std::to_string(names.size());
            word = names.emplace(word, next).first->second;
        }
        out += word;
    }
    return out;
}

class NonInterference : public Town {
protected:
    /// Somebody signs in by this phone and gives this name.
    void raiser_is(std::string const& name, std::string const& phone)
    {
        raiser = Caller(port());
        auto const sent = raiser.post("/login/code", {{"phone", phone}});
        auto const in =
            raiser.post("/login/phone", {{"phone", phone}, {"code", sent.body().at("demo_code")}});
        ASSERT_EQ(in.status, 200) << in.text;
        auto const named = house().store->writer().run(
            log::Order{app::system_actor(house().congress()),
                       "",
                       "",
                       {},
                       [&](Work& work) -> Result<std::string> {
                           auto const person = TRY(people::resident_by_phone(phone, work));
                           CHECK(people::give_name(person, {name}, work));
                           return std::string("{}");
                       }});
        ASSERT_TRUE(named) << named.error().code;
    }
    /// The same town from its first day.
    void begin_anew()
    {
        TearDown();
        SetUp();
    }
    Caller raiser{0};

    void says(Caller& caller, std::string const& matter, char const* text, char const* hearers)
    {
        clock().advance(std::chrono::minutes{1});
        json::object body{{"matter", matter}, {"text", text}};
        if (hearers) body["hearers"] = hearers;
        auto const said = caller.post("/relay/say", body);
        EXPECT_EQ(said.status, 201) << said.text;
    }

    /// What the unit gets from every route it can ask; a sheet by its words.
    std::string asked_for_by_unit(std::string const& matter)
    {
        std::string all;
        auto const routes = app::all_routes();
        for (auto const& route : routes.all()) {
            if (route.method != Route::Method::get || is_of_the_site(route.path)) continue;
            auto path = route.path;
            if (auto const at = path.find("{matter}"); at != path.npos)
                path.replace(at, std::string("{matter}").size(), matter);
            if (path.find('{') != path.npos) continue;
            for (auto const& query : queries_of(path)) all += said_to_unit(path + query);
        }
        return all;
    }
    /// The same for everybody; what of it is chance (a key, the moment of making) is no id.
    static bool is_of_the_site(std::string const& path)
    {
        return path == "/events" || path == "/site" || path == "/openapi.json" ||
               path == "/onboarding/template";
    }
    static std::vector<std::string> queries_of(std::string const& path)
    {
        if (path == "/inbox") return {"", "?box=all", "?box=mine", "?box=in_hand", "?box=closed"};
        if (path == "/figures")
            return {"", "?from=2026-01-01&to=2026-12-31&by=unit",
                    "?from=2026-01-01&to=2026-12-31&by=whole"};
        return {""};
    }
    std::string said_to_unit(std::string const& path)
    {
        clock().advance(std::chrono::seconds{5});
        auto const answer = li.get(path);
        auto const words = answer.content_type == "application/pdf"
                               ? documents::words_of(answer.text)
                               : answer.text;
        return path + " " + std::to_string(answer.status) + "\n" + words + "\n";
    }
    std::string notices_to_unit()
    {
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        auto const clerk = std::string(li.get("/me").body().at("viewer").at("person").as_string());
        auto lease = house().store->reads().lease();
        std::string all;
        lease->query(
            "SELECT words, parameters FROM outbox WHERE person = $1 ORDER BY queued_at, words",
            [&](Row const& row) {
                for (int column : {0, 1}) (all += row.text(column)) += ' ';
                all += '\n';
            },
            clerk);
        return all;
    }

    /// The station calls the raiser, and looks at who that is.
    void is_called_and_looked_at(std::string const& matter)
    {
        chen.post("/callbacks/record",
                  {{"matter", matter}, {"channel", "phone"}, {"outcome", "reached"}});
        auto const asked = chen.post("/reveals/ask", {{"matter", matter}, {"reason", "示例"}});
        json::object const request{{"matter", matter}, {"reveal", asked.body().at("reveal")}};
        EXPECT_EQ(gao.post("/reveals/approve", request).status, 201);
        EXPECT_EQ(chen.post("/reveals/look", request).status, 201);
    }

    /// One matter from raised to closed, with words on the way; all that the unit gets of it.
    std::string lived_through()
    {
        auto body = raise_body("示例：路灯不亮", "示例：晚上看不见路。", community);
        body["identity"] = "anonymous_to_unit";
        auto const raised = raiser.post("/matters/raise", body);
        EXPECT_EQ(raised.status, 201) << raised.text;
        auto const matter = std::string(raised.body().at("matter").as_string());
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        says(raiser, matter, "示例：先跟站里说。", nullptr);
        chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
        auto got = asked_for_by_unit(matter);
        says(raiser, matter, "示例：给单位的话。", nullptr);
        says(raiser, matter, "示例：只给站里的话。", "desk_alone");
        says(li, matter, "示例：单位回话。", nullptr);
        is_called_and_looked_at(matter);
        got += asked_for_by_unit(matter);
        li.post("/matters/answer", {{"matter", matter},
                                    {"outcome", "done"},
                                    {"text", "示例：灯已修好。"},
                                    {"done_on", "2026-03-02"}});
        raiser.post("/matters/rate", {{"matter", matter},
                                      {"attitude", "satisfied"},
                                      {"result", "dissatisfied"},
                                      {"words", "示例：还是不亮。"}});
        got += asked_for_by_unit(matter);
        return without_chance(got + notices_to_unit());
    }
};
ZTC_ON_BOTH_ENGINES(NonInterference);

/// The first place where they differ, with what stands around it.
std::string difference(std::string const& one, std::string const& other)
{
    auto const [at, there] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    if (at == one.end() && there == other.end()) return "";
    auto const from = std::max<std::ptrdiff_t>(at - one.begin() - 200, 0);
    return one.substr(from, 400) + "\n--- and ---\n" + other.substr(from, 400);
}

TEST_P(NonInterference, gives_the_unit_the_same_bytes_whoever_raised_it)
{
    raiser_is("林示例金丝雀", "13800000077");
    auto const lins = lived_through();
    EXPECT_THAT(lins, testing::HasSubstr("示例：给单位的话。"));
    EXPECT_THAT(lins, testing::HasSubstr("words_for_staff"));
    EXPECT_THAT(lins, testing::Not(testing::HasSubstr("只给站里的话")));
    begin_anew();
    raiser_is("欧阳示例候选", "13911112222");
    auto const anothers = lived_through();
    EXPECT_EQ(difference(lins, anothers), "");
}

} // namespace
} // namespace ztc::stories
