// SPDX-License-Identifier: Apache-2.0
//
// A town with kin: a station with one above it, one below it and one beside it, another committee
// with a station and a unit of its own, and somebody of every role at each. One matter of Lin's,
// taken from stop to stop, with words of everybody around it.
#pragma once

#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "stories/given.hpp"

#include <fstream>
#include <sstream>

namespace ztc::stories {

/// Whatever anybody wrote about the matter holds it, and so does the raiser's name.
inline std::string const canary = "金丝雀";

inline std::string const nobodys(26, 'a'); // an id of nothing

class Kin : public Town {
protected:
    static constexpr std::string_view stages[] = {"raised", "accepted", "referred", "answered",
                                                  "closed"};
    /// kind, viewer, and what he sees at each stage: docs/access_kinship.csv.
    struct Line {
        std::string kind, viewer;
        std::map<std::string, std::string> sees;
    };
    static std::vector<Line> table()
    {
        auto const cells_of = [](std::string const& text) {
            std::vector<std::string> cells;
            std::istringstream in(text);
            for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
            return cells;
        };
        std::ifstream in(ZTC_SOURCE_DIR "/docs/access_kinship.csv");
        std::string text;
        std::getline(in, text);
        auto const heads = cells_of(text);
        std::vector<Line> lines;
        while (std::getline(in, text)) {
            auto const cells = cells_of(text);
            Line line{cells.at(0), cells.at(1), {}};
            for (std::size_t i = 2; i < heads.size(); ++i) line.sees[heads[i]] = cells.at(i);
            lines.push_back(std::move(line));
        }
        return lines;
    }

    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        lay_out_bodies();
        seat_deputies();
        seat_desks();
        viewers.emplace("visitor", stranger());
        viewers.emplace("raiser", lin);
        clock().advance(std::chrono::minutes{1});
        viewers.emplace("neighbour", resident("13800000011"));
        viewers.emplace("neighbour who joined", resident("13800000012"));
        viewers.emplace("neighbour whose matter was merged into it", resident("13800000013"));
    }

    void lay_out_bodies()
    {
        using enum organisation::NodeKind;
        using organisation::NodeKind;
        area = add(NodeKind::station, committee);
        home = add(NodeKind::station, area);
        below = add(NodeKind::station, home);
        beside = add(NodeKind::station, area);
        home_community = add(NodeKind::community, home);
        third_unit = add(handling_unit, committee);
        far_committee = add(working_committee, top);
        far_station = add(NodeKind::station, far_committee);
        far_unit = add(handling_unit, far_committee);
        office = add(standing_committee_office, top);
    }
    void seat_deputies()
    {
        follower = deputy("deputy who follows it", home);
        auto const other = deputy("deputy who stands in for him", home);
        complained_of = deputy("deputy at the same station", home);
        deputy("deputy at a sibling station", beside);
        deputy("deputy at the congress", top);
        deputy("deputy of another committee", far_station);
        act("deputy who follows it", "/handover/declare_absence",
            {{"substitute", other.text}, {"from_on", "2026-03-02"}, {"until_on", "2026-04-20"}});
    }
    void seat_desks()
    {
        using enum Role;
        seat("officer at its own station", liaison_officer, home);
        seat("officer at the parent station", liaison_officer, area);
        seat("officer at a child station", liaison_officer, below);
        seat("officer at a sibling station", liaison_officer, beside);
        seat("officer of another committee", liaison_officer, far_station);
        seat("clerk of its committee", committee_clerk, committee);
        seat("clerk of another committee", committee_clerk, far_committee);
        director = seat("director of its committee", committee_director, committee);
        seat("director of another committee", committee_director, far_committee);
        seat("clerk of the unit", unit_clerk, bureau);
        seat("head of the unit", unit_head, bureau);
        seat("clerk of the unit it was moved from", unit_clerk, water);
        seat("clerk of another unit", unit_clerk, third_unit);
        seat("clerk of a unit of another committee", unit_clerk, far_unit);
        seat("standing committee's office", standing_committee_office, office);
        seat("auditor", auditor, top);
        seat("security administrator", security_administrator, top);
        seat("system administrator", system_administrator, top);
    }

    NodeId add(organisation::NodeKind kind, NodeId const& parent)
    {
        auto const added = app::run(
            house(), app::system_actor(house().congress()), &organisation::add_node,
            organisation::AddNode{kind, parent, {"示例" + std::to_string(++bodies_)}, {}, {}});
        EXPECT_TRUE(added) << added.error().code;
        return added->node;
    }
    PersonId seat(std::string const& viewer, Role role, NodeId const& node)
    {
        clock().advance(std::chrono::seconds{5}); // so many do not sign in at once
        auto& caller = viewers.emplace(viewer, stranger()).first->second;
        return staff(caller, "示例" + std::to_string(++people_), role, node);
    }
    PersonId deputy(std::string const& viewer, NodeId const& node)
    {
        auto const person = seat(viewer, Role::deputy, node);
        auto const described =
            app::run(house(), app::system_actor(house().congress()), &people::describe_deputy,
                     people::DescribeDeputy{person, people::CongressLevel::district, {}, {}});
        EXPECT_TRUE(described) << described.error().code;
        return person;
    }

    json::value act(std::string const& viewer, std::string const& path, json::object const& body)
    {
        clock().advance(std::chrono::seconds{5}); // nobody is told to come back later
        auto const answer = viewers.at(viewer).post(path, body);
        EXPECT_EQ(answer.status, 201) << path << " by " << viewer << " " << answer.text;
        return answer.status == 201 ? answer.body() : json::object{};
    }
    json::value on_it(std::string const& viewer, std::string const& path, json::object more = {})
    {
        more["matter"] = matter;
        return act(viewer, path, more);
    }

    // ---- the matter, from stop to stop ---------------------------------------------------------
    void raise(std::string const& kind)
    {
        auto const recorded = upload_recording(lin);
        file = std::string(recorded.body().at("file").as_string());
        auto body = raise_body("示例标题" + canary, "示例正文" + canary, home_community);
        body["place"] = "示例地点" + canary;
        body["voice"] = file;
        if (kind == "complaint") body["about"] = json::array{complained_of.text};
        if (kind == "complaint of the director") body["about"] = json::array{director.text};
        desk = kind == "complaint of the director" ? "standing committee's office"
                                                   : "director of its committee";
        auto const raised = act("raiser", "/matters/raise", body);
        matter = std::string(raised.at("matter").as_string());
        number = std::string(raised.at("number").as_string());
        if (kind == "ordinary") gather_neighbours();
    }
    void gather_neighbours()
    {
        on_it("neighbour who joined", "/matters/join");
        auto const same = act("neighbour whose matter was merged into it", "/matters/raise",
                              raise_body("示例：另一件", "示例：同一盏灯。", home_community));
        act("officer at its own station", "/matters/merge",
            {{"matter", same.at("matter")}, {"into", matter}, {"reason", "示例"}});
    }
    /// By the director, unless it is about himself.
    void bring_to(std::string_view stage)
    {
        if (stage == "accepted") {
            on_it(desk, "/matters/accept",
                  {{"deputy", follower.text}, {"note", "示例受理" + canary}});
            on_it("deputy who follows it", "/matters/look_into", {{"note", "示例走访" + canary}});
            on_it("raiser", "/relay/say", {{"text", "示例转话" + canary}});
            if (desk == "director of its committee") call_and_ask_to_reveal();
        }
        if (stage == "referred") {
            on_it(desk, "/matters/refer", {{"to_unit", water.text}, {"note", "示例转办" + canary}});
            on_it("clerk of the unit it was moved from", "/matters/ask_relief",
                  {{"suggested_unit", bureau.text}, {"reason", "示例退办" + canary}});
            on_it(desk, "/matters/rule_on_relief", {{"ruling", "moved"}, {"reason", "示例"}});
        }
        if (stage == "answered")
            on_it("clerk of the unit", "/matters/answer",
                  {{"outcome", "done"}, {"text", "示例答复" + canary}, {"done_on", "2026-03-02"}});
        if (stage == "closed")
            on_it("raiser", "/matters/rate",
                  {{"attitude", "satisfied"},
                   {"result", "satisfied"},
                   {"words", "示例评价" + canary}});
    }

    void call_and_ask_to_reveal()
    {
        on_it(desk, "/callbacks/record",
              {{"channel", "phone"}, {"outcome", "reached"}, {"note", "示例回访" + canary}});
        auto const asked = on_it(desk, "/reveals/ask", {{"reason", "示例理由" + canary}});
        reveal = std::string(asked.at("reveal").as_string());
    }

    /// Nobody sits idle for half an hour.
    void keep_awake()
    {
        for (auto& [name, caller] : viewers) caller.get("/me");
    }

    std::map<std::string, Caller> viewers;
    NodeId area, home, below, beside, home_community, third_unit, far_committee, far_station,
        far_unit, office;
    PersonId follower, complained_of, director;
    std::string matter, number, file, reveal;
    std::string desk; // whose hand is the desk's

private:
    int bodies_ = 0, people_ = 0;
};

} // namespace ztc::stories
