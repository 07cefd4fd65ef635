// SPDX-License-Identifier: Apache-2.0
//
// A draft as several stories need it ready: begun, written, given to be read, signed by another
// deputy of the same station.
#pragma once

#include "modules/people/service.hpp"
#include "stories/story.hpp"

#include <functional>

namespace ztc::stories {

/// The callers and places of a town that these bodies are made with.
struct DraftScenes {
    Caller& deputy;
    Caller& other_deputy;
    Caller& reader;
    PersonId deputy_person, other_person;
    NodeId unit;
    std::string today;
    std::function<void()> wait; // nobody is told to come back later

    using Body = json::object;

    static Body with(Body body, Body const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }
    json::value done(Caller& caller, std::string const& path, Body const& body) const
    {
        wait();
        auto const answer = caller.post(path, body);
        EXPECT_EQ(answer.status, 201) << path << " " << answer.text;
        return answer.body();
    }

    static Body begin_body()
    {
        return {{"kind", "suggestion"}, {"title", "示例：关于修好路灯的建议"}};
    }
    static Body text(std::int64_t based_on = 0)
    {
        return {{"based_on", based_on},
                {"title", "示例：关于修好路灯的建议"},
                {"situation", "示例：惠安路的路灯不亮，代表两次夜里去看过。"},
                {"asks", json::array{"由区城管局在年底前修好"}},
                {"visibility", "full"},
                {"formed_by", json::array{"visit"}},
                {"raised_before", "never"},
                {"wish", "written_reply"},
                {"wished_units", json::array{}}};
    }
    Body begun_by(Caller& caller) const
    {
        return {{"draft", done(caller, "/drafts/begin", begin_body()).at("draft")}};
    }
    Body begun() const { return begun_by(deputy); }
    Body written_by(Caller& caller) const
    {
        auto const draft = begun_by(caller);
        done(caller, "/drafts/write", with(draft, text()));
        return draft;
    }
    Body written() const { return written_by(deputy); }
    Body in_reading() const
    {
        auto const draft = written();
        done(deputy, "/drafts/ask_reading", draft);
        return draft;
    }
    Body note() const
    {
        return {{"kind", "visit_note"}, {"words", "示例：看了三盏灯"}, {"happened_on", today}};
    }
    Body remark() const { return {{"passage", "whole"}, {"words", "示例：写明是哪几盏"}}; }
    Body question() const { return {{"unit", unit.text}, {"question", "示例：年底前能修好吗？"}}; }
    Body invited() const
    {
        auto const draft = written_by(other_deputy);
        done(other_deputy, "/drafts/invite_cosigners",
             with(draft, {{"deputies", json::array{deputy_person.text}}}));
        return draft;
    }

    /// The body of that move, when all that comes before it is done.
    Body body_for(std::string const& move) const
    {
        if (move == "begin") return begin_body();
        if (move == "write") return with(begun(), text());
        if (move == "link_matters") return with(begun(), {{"matters", json::array{}}});
        if (move == "add_evidence") return with(in_reading(), note());
        if (move == "remove_evidence") {
            auto const draft = begun();
            auto const added = done(deputy, "/drafts/add_evidence", with(draft, note()));
            return with(draft, {{"evidence", added.at("evidence")}});
        }
        if (move == "ask_opinion") return with(begun(), question());
        if (move == "give_opinion") {
            auto const draft = begun();
            done(deputy, "/drafts/ask_opinion", with(draft, question()));
            return with(draft,
                        {{"unit", unit.text}, {"feasibility", "feasible"}, {"words", "示例"}});
        }
        if (move == "ask_reading") return written();
        if (move == "comment") return with(in_reading(), remark());
        if (move == "finish_reading") return with(in_reading(), {{"words", "示例：可以提出"}});
        if (move == "settle_comment") {
            auto const draft = in_reading();
            auto const said = done(reader, "/drafts/comment", with(draft, remark()));
            return with(draft, {{"comment", said.at("comment")}, {"settling", "declined"}});
        }
        if (move == "invite_cosigners")
            return with(written(), {{"deputies", json::array{other_person.text}}});
        if (move == "cosign") return with(invited(), {{"revision", 1}});
        if (move == "decline_cosigning") return invited();
        return begun(); // drop
    }
};

/// A second deputy of a congress, known as one.
inline void describe_as_deputy(app::House& house, PersonId const& person)
{
    EXPECT_TRUE(app::run(house, app::system_actor(house.congress()), &people::describe_deputy,
                         people::DescribeDeputy{person, people::CongressLevel::district, {}, {}}));
}

} // namespace ztc::stories
