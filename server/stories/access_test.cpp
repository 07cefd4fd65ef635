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
