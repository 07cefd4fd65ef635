// SPDX-License-Identifier: Apache-2.0
//
// Episodes of “Deputies speak” at every stage, for the stories that ask who may do what and what
// can be done once. Zhou speaks and writes, Chen keeps the column and looks at the facts, a clerk
// of the committee at the wording, Gao approves.
#pragma once

#include "stories/story.hpp"

#include <fstream>
#include <functional>

namespace ztc::stories {

/// The sample film of the demo: WebM, six seconds, nobody in it.
inline std::string sample_film()
{
    std::ifstream in(ZTC_SOURCE_DIR "/demo/episode.webm", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline Answer upload_film(Caller& caller, std::string const& bytes = sample_film())
{
    return caller.raw("POST", "/api/v1/files/film", bytes,
                      {"Content-Type: application/octet-stream", "X-Requested-With: zhitongche"});
}

class EpisodeScenes {
public:
    struct Cast {
        Caller &desk, &clerk, &director, &deputy;
        PersonId deputy_person;
        NodeId station;
    };
    /// `awake` lets some time pass, so that nobody is told to come back later.
    EpisodeScenes(Cast cast, std::function<void()> awake)
        : cast_(std::move(cast)), awake_(std::move(awake))
    {}

    static constexpr std::string_view wording = "2026-11";

    json::object plan_body() const
    {
        return {{"node", cast_.station.text},
                {"deputy", cast_.deputy_person.text},
                {"title", "示例：灯亮了不算完"}};
    }
    json::object planned()
    {
        return {{"episode", did(cast_.desk, "plan", plan_body()).at("episode")}};
    }
    json::object scripted()
    {
        auto episode = planned();
        did(cast_.deputy, "revise", revision(episode));
        return episode;
    }
    json::object in_review()
    {
        auto episode = scripted();
        did(cast_.deputy, "submit", episode);
        return episode;
    }
    json::object approved()
    {
        auto episode = in_review();
        did(cast_.desk, "review", pass(episode, "facts"));
        did(cast_.clerk, "review", pass(episode, "wording"));
        did(cast_.director, "review", pass(episode, "approval"));
        return episode;
    }
    json::object with_film(int others = 1)
    {
        auto episode = approved();
        did(cast_.desk, "attach", material(episode, others));
        return episode;
    }
    json::object consented(int others = 0)
    {
        auto episode = with_film(others);
        did(cast_.deputy, "consent", agreed(episode));
        return episode;
    }
    json::object published()
    {
        auto episode = consented();
        did(cast_.desk, "publish", episode);
        return episode;
    }
    /// Public, with somebody else who is seen and consented on paper.
    json::object published_with_another()
    {
        auto episode = consented(1);
        auto const made = did(cast_.desk, "add_consent", named(episode));
        did(cast_.desk, "publish", episode);
        episode["consent"] = made.at("consent");
        return episode;
    }

    /// What `move` wants, of an episode that has come as far as it asks for.
    json::object body_for(std::string const& move)
    {
        if (move == "plan") return plan_body();
        if (move == "revise") return revision(planned());
        if (move == "submit") return scripted();
        if (move == "review") return pass(in_review(), "facts");
        if (move == "attach") return material(approved(), 0);
        if (move == "consent") return agreed(with_film());
        if (move == "add_consent") return named(with_film());
        if (move == "publish") return consented();
        if (move == "link") return joined(approved(), {{"link", "https://video.example/1"}});
        if (move == "withdraw_consent") return published_with_another();
        if (move == "take_down") return joined(published(), {{"reason", "示例"}});
        return published();
    }

    static json::object pass(json::object episode, std::string const& stage)
    {
        return joined(std::move(episode), {{"stage", stage}, {"outcome", "passed"}});
    }
    static json::object revision(json::object episode)
    {
        return joined(std::move(episode),
                      {{"title", "示例：灯亮了不算完"}, {"script", "示例稿子第一段。\n第二段。"}});
    }
    static json::object agreed(json::object episode)
    {
        return joined(std::move(episode), {{"wording_version", wording}});
    }
    static json::object named(json::object episode)
    {
        return joined(agreed(std::move(episode)), {{"name", "示例·出镜人金丝雀"}});
    }
    json::object material(json::object episode, int others)
    {
        awake_();
        auto const film = upload_film(cast_.desk);
        EXPECT_EQ(film.status, 200) << film.text;
        return joined(std::move(episode), {{"film", film.body().at("file")},
                                           {"transcript", "示例文字稿。"},
                                           {"others_seen", others}});
    }
    static json::object joined(json::object body, json::object const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }

private:
    json::object did(Caller& who, std::string const& move, json::object const& body)
    {
        awake_();
        auto const done = who.post("/episodes/" + move, body);
        EXPECT_EQ(done.status, 201) << move << " " << done.text;
        return done.status == 201 ? done.body().as_object() : json::object{};
    }

    Cast cast_;
    std::function<void()> awake_;
};

} // namespace ztc::stories
