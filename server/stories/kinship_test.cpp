// SPDX-License-Identifier: Apache-2.0
//
// docs/access_kinship.csv says by hand who sees a matter, from where he sits and how far it has
// come: its words, only where it stands, or nothing. Whoever sees nothing is answered, by every
// route there is, as he is about an id that nobody has: to the byte. And no list, no search and no
// figure holds a word of it.
#include "stories/kinship.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string replaced(std::string text, std::string const& what, std::string const& with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

class Kinship : public Kin {
protected:
    Answer ask(std::string const& viewer, std::string const& path)
    {
        clock().advance(std::chrono::milliseconds{10});
        return viewers.at(viewer).get(path);
    }
    static std::string said(Answer const& answer)
    {
        auto const slow = answer.headers.find("retry-after");
        return std::to_string(answer.status) + " " + answer.content_type + " " +
               (slow == answer.headers.end() ? "" : slow->second) + "\n" + answer.text;
    }

    /// Every route that reads one matter, or something of it by an id of its own.
    std::map<std::string, std::string> routes_to_it()
    {
        std::map<std::string, std::string> paths; // with what goes into the braces
        auto const routes = app::all_routes();
        for (auto const& route : routes.all()) {
            if (route.method != Route::Method::get) continue;
            if (route.path.find("{matter}") != std::string::npos)
                paths[replaced(route.path, "{matter}", "{}")] = matter;
        }
        paths["/matters/{}/why?of=accept"] = matter;
        paths["/receipts.pdf?matters={}"] = matter;
        paths["/referrals.pdf?matters={}"] = matter;
        paths["/files/{}"] = file;
        paths["/links/files/{}"] = file;
        if (!reveal.empty()) paths["/reveals/{}"] = reveal;
        return paths;
    }
    /// Every other route that reads, with the questions that would find it.
    std::vector<std::string> lists()
    {
        std::vector<std::string> paths;
        auto const routes = app::all_routes();
        for (auto const& route : routes.all()) {
            bool const one = route.path.find('{') != std::string::npos;
            if (route.method != Route::Method::get || one || route.path == "/events" ||
                route.path == "/onboarding/template")
                continue;
            paths.push_back(route.path);
        }
        for (auto const* box : {"new", "due_soon", "overdue", "returned", "reopened", "asks",
                                "mine", "in_hand", "all", "closed", "imported"})
            paths.push_back(std::string("/inbox?box=") + box);
        for (auto const& q : {canary, std::string("示例"), number, lin_phone})
            paths.push_back("/search?q=" + encoded(q));
        for (auto const* box : {"mine", "waiting"})
            paths.push_back(std::string("/reveals?box=") + box);
        for (auto const* box : {"consented", "drafted", "proposed", "published"})
            paths.push_back(std::string("/publications?box=") + box);
        for (auto const* by : {"whole", "unit", "station", "community", "category"})
            paths.push_back(std::string("/figures?from=2026-01-01&to=2026-12-31&by=") + by);
        paths.push_back("/similar?community=" + home_community.text + "&category=roads");
        paths.push_back("/handover/holdings?person=" + follower.text);
        return paths;
    }
    /// There its id or number is to be seen: whoever joins asks for it there, whoever audits the
    /// record of reads reads what it is about, and whoever keeps the outbox what a message says.
    /// Of its words there is nothing there either.
    static bool names_ids(std::string const& path)
    {
        return path.starts_with("/similar") || path.starts_with("/audit") || path == "/outbox";
    }

    void expect_nothing(std::string const& viewer)
    {
        for (auto const& [path, id] : routes_to_it()) {
            auto const about_it = ask(viewer, replaced(path, "{}", id));
            auto const about_nothing = ask(viewer, replaced(path, "{}", nobodys));
            EXPECT_EQ(said(about_it), said(about_nothing)) << path << " by " << viewer;
            EXPECT_GE(about_it.status, 400) << path << " by " << viewer;
        }
        for (auto const& path : lists()) {
            auto const answer = ask(viewer, path);
            expect_no_word(answer.text, path + " by " + viewer);
            if (names_ids(path)) continue;
            EXPECT_THAT(answer.text, Not(HasSubstr(matter))) << path << " by " << viewer;
            EXPECT_THAT(answer.text, Not(HasSubstr(number))) << path << " by " << viewer;
            EXPECT_THAT(answer.text, Not(HasSubstr(file))) << path << " by " << viewer;
        }
    }
    void expect_no_word(std::string const& text, std::string const& where)
    {
        EXPECT_EQ(text.find(canary), text.npos) << where << "\n" << text;
        EXPECT_EQ(text.find(lin_phone), text.npos) << where << "\n" << text;
    }
    /// A neighbour who joined: it is there, and not a word of it.
    void expect_it_stands(std::string const& viewer)
    {
        EXPECT_EQ(ask(viewer, "/matters/" + matter).status, 200) << viewer;
        for (auto const& [path, id] : routes_to_it())
            expect_no_word(ask(viewer, replaced(path, "{}", id)).text, path + " by " + viewer);
        for (auto const& path : lists())
            expect_no_word(ask(viewer, path).text, path + " by " + viewer);
    }
    void expect_words(std::string const& viewer)
    {
        auto const page = ask(viewer, "/matters/" + matter);
        EXPECT_EQ(page.status, 200) << viewer;
        EXPECT_THAT(page.text, HasSubstr("示例标题" + canary)) << viewer;
        EXPECT_THAT(page.text, HasSubstr("示例正文" + canary)) << viewer;
    }
    void expect_as_the_table_says(std::string const& kind, std::string const& stage)
    {
        keep_awake();
        for (auto const& line : table()) {
            if (line.kind != kind) continue;
            SCOPED_TRACE(kind + ", " + stage + ", " + line.viewer);
            auto const& sees = line.sees.at(stage);
            if (sees == "words")
                expect_words(line.viewer);
            else if (sees == "stands")
                expect_it_stands(line.viewer);
            else
                expect_nothing(line.viewer);
        }
    }
    void walk(std::string const& kind)
    {
        raise(kind);
        for (auto const stage : stages) {
            bring_to(stage);
            expect_as_the_table_says(kind, std::string(stage));
        }
    }

    // ---- what is done to it --------------------------------------------------------------------
    static json::value plausible(json::object const& schema)
    {
        if (auto const* choices = schema.if_contains("enum")) return choices->at(0);
        if (schema.contains("pattern")) return json::value(nobodys);
        if (auto const* format = schema.if_contains("format"); format && *format == "date")
            return "2026-03-02";
        auto const* type = schema.if_contains("type");
        if (type && *type == "integer") return 1;
        if (type && *type == "boolean") return true;
        if (type && *type == "array") return json::array{};
        return json::value("示例");
    }
    /// Every command about a matter, well formed; joining is how a neighbour comes to know of it.
    static std::map<std::string, json::object> commands_about_it()
    {
        std::map<std::string, json::object> bodies;
        auto const routes = app::all_routes();
        for (auto const& route : routes.all()) {
            auto const* members = route.request_schema.if_contains("properties");
            if (route.method != Route::Method::post || !members || route.path == "/matters/join" ||
                !members->as_object().contains("matter"))
                continue;
            json::object body;
            for (auto const& name : route.request_schema.at("required").as_array())
                body[name.as_string()] =
                    plausible(members->as_object().at(name.as_string()).as_object());
            bodies[route.path] = std::move(body);
        }
        return bodies;
    }
    Answer move(std::string const& viewer, std::string const& path, json::object body,
                std::string const& about)
    {
        clock().advance(std::chrono::milliseconds{300}); // as fast as one may
        body["matter"] = about;
        return viewers.at(viewer).post(path, body);
    }
    void expect_commands_learn_nothing(std::string const& kind, std::string const& stage)
    {
        auto const commands = commands_about_it();
        EXPECT_GT(commands.size(), 40u);
        keep_awake();
        for (auto const& line : table()) {
            if (line.kind != kind || line.sees.at(stage) != "nothing") continue;
            for (auto const& [path, body] : commands) {
                auto const about_it = move(line.viewer, path, body, matter);
                EXPECT_EQ(said(about_it), said(move(line.viewer, path, body, nobodys)))
                    << path << " by " << line.viewer;
                EXPECT_GE(about_it.status, 400) << path << " by " << line.viewer;
            }
        }
    }
};
// Rules and views decide it, and views are proven on both engines beside them: this long table has
// one.
INSTANTIATE_TEST_SUITE_P(, Kinship, ::testing::Values(sql::Engine::sqlite),
                         sql::testing::engine_name);

TEST_P(Kinship, says_who_reads_an_ordinary_matter_at_each_stage)
{
    walk("ordinary");
}

TEST_P(Kinship, says_who_reads_a_complaint_at_each_stage)
{
    walk("complaint");
}

TEST_P(Kinship, says_who_reads_a_complaint_of_the_director_at_each_stage)
{
    walk("complaint of the director");
}

TEST_P(Kinship, brings_a_complaint_before_the_standing_committees_office)
{
    raise("complaint of the director");
    std::string const office_of_congress = "standing committee's office";
    EXPECT_THAT(ask(office_of_congress, "/inbox?box=all").text, HasSubstr("示例标题" + canary));
    EXPECT_THAT(ask(office_of_congress, "/search?q=" + number).text, HasSubstr(matter));
    raise("ordinary");
    EXPECT_THAT(ask(office_of_congress, "/inbox?box=all").text, Not(HasSubstr(matter)));
    EXPECT_THAT(ask(office_of_congress, "/search?q=" + number).text, Not(HasSubstr(matter)));
}

TEST_P(Kinship, lets_no_command_tell_a_hidden_matter_from_none)
{
    for (std::string const kind : {"ordinary", "complaint", "complaint of the director"}) {
        raise(kind);
        expect_commands_learn_nothing(kind, "raised");
        for (auto const* stage : {"accepted", "referred"}) bring_to(stage);
        expect_commands_learn_nothing(kind, "referred");
    }
}

TEST_P(Kinship, lets_nobody_reach_a_hidden_matter_through_one_of_his_own)
{
    raise("ordinary");
    auto const own =
        std::string(act("neighbour", "/matters/raise", raise_body("示例", "示例", other_community))
                        .at("matter")
                        .as_string());
    auto const into = [&](std::string const& other) {
        return sun.post("/matters/merge", {{"matter", own}, {"into", other}, {"reason", "示例"}});
    };
    auto const into_hidden = into(matter);
    EXPECT_EQ(said(into_hidden), said(into(nobodys)));
    EXPECT_EQ(into_hidden.status, 404);
    auto const handed = [&](std::string const& listed) {
        return sun.post("/handover/propose", {{"from", follower.text},
                                              {"to", zhou_person.text},
                                              {"matters", json::array{listed}},
                                              {"reason", "示例"}});
    };
    auto const hidden_handed = handed(matter);
    EXPECT_EQ(said(hidden_handed), said(handed(nobodys)));
    EXPECT_EQ(hidden_handed.status, 404);
}

TEST_P(Kinship, gives_another_congress_nothing_whatever_offices_it_claims)
{
    raise("ordinary");
    for (auto const* stage : {"accepted", "referred", "answered"}) bring_to(stage);
    auto const routes = app::all_routes();
    std::vector<NodeId> const all{top, committee, area, home, home_community, bureau};
    auto const answered = [&](Route const& route, std::string const& congress,
                              std::string const& about) {
        Actor actor{congress, follower, {}, {}};
        for (auto const role : {Role::committee_director, Role::unit_clerk, Role::deputy})
            actor.offices.push_back({role, committee, all});
        auto const find = [&](std::string_view name) -> std::optional<std::string> {
            if (name == "matter") return about;
            if (name == "reveal") return about == matter ? reveal : about;
            if (name == "box") return std::string("all");
            return std::nullopt;
        };
        return house().store->read(actor, [&](Reading& reading) {
            auto const answer = route.answer(find, reading);
            return answer ? answer->body : answer.error().code;
        });
    };
    int seen_at_home = 0;
    for (auto const& route : routes.all()) {
        if (!route.answer) continue;
        auto const here = answered(route, house().congress(), matter);
        auto const elsewhere = answered(route, "another", matter);
        seen_at_home += here.find(matter) != here.npos || here.find(canary) != here.npos;
        EXPECT_EQ(elsewhere, answered(route, "another", nobodys)) << route.path;
        expect_no_word(elsewhere, route.path);
        EXPECT_THAT(elsewhere, Not(HasSubstr(matter))) << route.path;
    }
    EXPECT_GT(seen_at_home, 5) << "the same questions, asked at home";
}

TEST_P(Kinship, obeys_another_congress_in_nothing_whatever_offices_it_claims)
{
    raise("ordinary");
    for (auto const* stage : {"accepted", "referred"}) bring_to(stage);
    std::vector<NodeId> const all{top, committee, area, home, home_community, bureau, water};
    auto const routes = app::all_routes();
    auto const refused = [&](std::string const& congress, Route const& route, json::object body,
                             std::string const& about) {
        Actor by{congress, follower, {}, {}};
        for (auto const role : {Role::liaison_officer, Role::committee_director, Role::unit_clerk,
                                Role::deputy, Role::security_administrator})
            by.offices.push_back({role, committee, all});
        body["matter"] = about;
        auto parsed = route.read(json::serialize(body));
        EXPECT_TRUE(parsed) << route.path << " " << parsed.error().code;
        auto const answer = house().store->writer().run(
            log::Order{by, "", "", std::move(parsed->streams), std::move(parsed->run)});
        return answer ? Refusal{} : answer.error();
    };
    auto const before = ask("raiser", "/matters/" + matter).text;
    auto const commands = commands_about_it();
    std::size_t given = 0;
    for (auto const& route : routes.all()) {
        if (!route.read || !commands.contains(route.path)) continue; // app's own: accounts of home
        auto const& body = commands.at(route.path);
        auto const about_it = refused("another", route, body, matter);
        EXPECT_EQ(about_it, refused("another", route, body, nobodys)) << route.path;
        EXPECT_NE(about_it, Refusal{}) << route.path;
        ++given;
    }
    EXPECT_GT(given, 40u);
    EXPECT_EQ(ask("raiser", "/matters/" + matter).text, before);
    auto const urge = std::find_if(routes.all().begin(), routes.all().end(),
                                   [](auto const& each) { return each.path == "/matters/urge"; });
    json::object const words{{"kind", "urge"}, {"words", "示例"}};
    EXPECT_EQ(refused(house().congress(), *urge, words, matter), Refusal{})
        << "the same command, given at home";
}

} // namespace
} // namespace ztc::stories
