// SPDX-License-Identifier: Apache-2.0
//
// “Deputies speak”: three people look at the script, everybody who is seen consents, everybody may
// watch; and a consent that is taken back takes the film away with the next request.
#include "stories/given_episodes.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class EpisodeStory : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        clerk = Caller(port());
        staff(clerk, "示例·干事", Role::committee_clerk, committee);
        another = Caller(port());
        staff(another, "示例·另一位", Role::deputy, station);
    }
    EpisodeScenes scenes()
    {
        return {{chen, clerk, gao, zhou, zhou_person, station},
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    Answer does(Caller& who, std::string const& move, json::object const& body)
    {
        clock().advance(std::chrono::minutes{1});
        return who.post("/episodes/" + move, body);
    }
    static std::string id(json::object const& episode)
    {
        return std::string(episode.at("episode").as_string());
    }
    Answer looks(std::string const& path, std::vector<std::string> const& headers = {})
    {
        clock().advance(std::chrono::seconds{1});
        return stranger().raw("GET", "/open/say" + path, "", headers);
    }
    json::object page(json::object const& episode, Caller& who)
    {
        return who.get("/episodes/" + id(episode)).body().as_object();
    }
    std::size_t on_disk() const
    {
        std::size_t n = 0;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder() / "files"))
            n += entry.is_regular_file() ? 1 : 0;
        return n;
    }
    void expect_gone_when_withdrawn(json::object const& episode)
    {
        auto const path = "/" + id(episode);
        EXPECT_EQ(does(another, "withdraw", episode).code(), "episodes.unknown");
        EXPECT_EQ(does(chen, "withdraw", episode).code(), "episodes.unknown");
        auto const files = on_disk();
        EXPECT_EQ(zhou.post("/episodes/withdraw", episode).status, 201);
        for (auto const* media : {"/film", "/subtitles.vtt", "/poster"}) {
            auto const gone = looks(path + media);
            EXPECT_EQ(gone.status, 410) << media;
            EXPECT_EQ(gone.code(), "episodes.gone");
            EXPECT_EQ(of(gone, "cache-control"), "no-store");
        }
        EXPECT_EQ(looks(path + "/film", {"Range: bytes=0-1"}).status, 410);
        EXPECT_EQ(looks(path).status, 410);
        EXPECT_THAT(looks(path).text, AllOf(HasSubstr("撤回了同意"), Not(HasSubstr("灯亮了"))));
        EXPECT_THAT(looks("").text, Not(HasSubstr("灯亮了不算完")));
        for (int i = 0; i < 100 && on_disk() != files - 1; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        EXPECT_EQ(on_disk(), files - 1) << "the bytes are gone too";
        EXPECT_EQ(does(zhou, "withdraw", episode).code(), "episodes.is_withdrawn");
        EXPECT_EQ(does(chen, "publish", episode).code(), "episodes.not_approved");
    }
    /// What app counts reaches the view a moment later.
    std::int64_t viewings(json::object const& episode, std::int64_t wanted)
    {
        for (int i = 0; i < 100; ++i) {
            auto const n = page(episode, chen).at("line").at("viewings").as_int64();
            if (n >= wanted) return n;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return page(episode, chen).at("line").at("viewings").as_int64();
    }
    static std::string of(Answer const& answer, std::string const& header)
    {
        auto const found = answer.headers.find(header);
        return found == answer.headers.end() ? "" : found->second;
    }

    Caller clerk{0}, another{0};
};
ZTC_ON_BOTH_ENGINES(EpisodeStory);

TEST_P(EpisodeStory, goes_from_the_script_to_everybody_and_is_gone_with_the_next_request)
{
    auto const episode = scenes().in_review();
    auto const path = "/" + id(episode);
    EXPECT_EQ(does(clerk, "review", EpisodeScenes::pass(episode, "wording")).code(),
              "episodes.other_stage");
    EXPECT_EQ(does(chen, "review", EpisodeScenes::pass(episode, "facts")).status, 201);
    EXPECT_EQ(does(chen, "review", EpisodeScenes::pass(episode, "wording")).code(),
              "episodes.not_your_stage");
    auto back = EpisodeScenes::pass(episode, "wording");
    back["outcome"] = "sent_back";
    EXPECT_EQ(does(gao, "review", back).code(), "episodes.reason_missing");
    back["reason"] = "示例：第二段说清楚些";
    EXPECT_EQ(does(gao, "review", back).status, 201);
    EXPECT_THAT(zhou.get("/episodes" + path).text, HasSubstr("第二段说清楚些"));
    EXPECT_EQ(does(zhou, "revise", EpisodeScenes::revision(episode)).status, 201);
    EXPECT_EQ(does(zhou, "submit", episode).status, 201);
    EXPECT_EQ(does(chen, "review", EpisodeScenes::pass(episode, "facts")).status, 201);
    EXPECT_EQ(does(gao, "review", EpisodeScenes::pass(episode, "wording")).status, 201);
    EXPECT_EQ(does(gao, "review", EpisodeScenes::pass(episode, "approval")).code(),
              "episodes.second_person");
    Caller other(port());
    staff(other, "示例副主任", Role::committee_director, committee);
    EXPECT_EQ(does(other, "review", EpisodeScenes::pass(episode, "approval")).status, 201);

    auto material = scenes().material(episode, 0);
    material["subtitles"] = "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>示例</b>";
    auto const refused = does(chen, "attach", material);
    EXPECT_EQ(refused.code(), "episodes.subtitles_words");
    EXPECT_EQ(refused.body().at("errors").at(0).at("pointer").as_string(), "/subtitles/4");
    material["subtitles"] = "WEBVTT\n\n00:01.000 --> 00:02.000\n示例字幕";
    EXPECT_EQ(does(chen, "attach", material).status, 201);
    EXPECT_EQ(does(chen, "publish", episode).code(), "episodes.consent_missing");
    EXPECT_EQ(does(another, "consent", EpisodeScenes::agreed(episode)).code(), "episodes.unknown");
    EXPECT_EQ(does(zhou, "consent", EpisodeScenes::agreed(episode)).status, 201);
    EXPECT_EQ(looks(path).status, 404);
    EXPECT_EQ(looks(path + "/film").status, 404);
    EXPECT_EQ(does(chen, "publish", episode).status, 201);

    EXPECT_THAT(looks("").text, HasSubstr("灯亮了不算完"));
    EXPECT_THAT(looks(path).text,
                AllOf(HasSubstr("preload=\"none\""), HasSubstr("<track"), HasSubstr("示例文字稿"),
                      HasSubstr("看过 0 次"), Not(HasSubstr("<script"))));
    EXPECT_THAT(looks(path + "/subtitles.vtt").text, HasSubstr("示例字幕"));
    auto const whole = looks(path + "/film");
    EXPECT_EQ(whole.status, 200);
    EXPECT_EQ(whole.content_type, "video/webm");
    EXPECT_EQ(whole.text.size(), sample_film().size());
    EXPECT_EQ(of(whole, "cache-control"), "no-store") << "no cache keeps what may be taken back";
    auto const part = looks(path + "/film", {"Range: bytes=10-19"});
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.text, whole.text.substr(10, 10));
    EXPECT_EQ(of(part, "content-range"), "bytes 10-19/" + std::to_string(whole.text.size()));
    EXPECT_EQ(looks(path + "/film", {"Range: bytes=-5"}).text,
              whole.text.substr(whole.text.size() - 5));
    EXPECT_EQ(looks(path + "/film", {"Range: bytes=0-1,5-6"}).status, 200);
    EXPECT_EQ(looks(path + "/film", {"Range: bytes=99999999-"}).code(),
              "request.range_not_satisfiable");
    EXPECT_EQ(looks(path + "/nothing").status, 404);
    expect_gone_when_withdrawn(episode);
}

TEST_P(EpisodeStory, keeps_the_names_of_others_at_the_desk_and_hears_each_of_them)
{
    auto const episode = scenes().published_with_another();
    auto const path = "/" + id(episode);
    EXPECT_THAT(chen.get("/episodes" + path).text, HasSubstr("出镜人金丝雀"));
    for (auto* other : {&zhou, &another, &sun, &lin})
        EXPECT_THAT(other->get("/episodes" + path).text, Not(HasSubstr("金丝雀")));
    EXPECT_THAT(looks(path).text, Not(HasSubstr("金丝雀")));
    EXPECT_EQ(another.get("/episodes" + path).code(), "episodes.unknown");
    auto const film = std::string(page(episode, chen).at("film").as_string());
    for (auto* sees : {&chen, &gao, &zhou}) EXPECT_EQ(sees->get("/files/" + film).status, 200);
    for (auto* other : {&sun, &another, &lin, &li})
        EXPECT_EQ(other->get("/files/" + film).code(), "files.unknown");
    EXPECT_EQ(zhou.get("/my_episodes").body().at("episodes").as_array().size(), 1u);

    EXPECT_EQ(looks(path + "/film", {"User-Agent: one"}).status, 200);
    EXPECT_EQ(viewings(episode, 1), 1);
    looks(path + "/film", {"User-Agent: one"});
    looks(path + "/film", {"User-Agent: two", "Range: bytes=5-"});
    clock().advance(std::chrono::minutes{11});
    looks(path + "/film", {"User-Agent: three", "Range: bytes=0-"});
    EXPECT_EQ(viewings(episode, 2), 2) << "once a day, from the beginning";

    EXPECT_EQ(does(chen, "withdraw_consent", episode).status, 201);
    EXPECT_EQ(looks(path + "/film").status, 410);
    EXPECT_EQ(chen.get("/files/" + film).code(), "files.unknown");
    EXPECT_EQ(does(chen, "withdraw_consent", episode).code(), "episodes.is_withdrawn");

    auto const down = scenes().published();
    EXPECT_EQ(does(chen, "take_down", EpisodeScenes::joined(down, {{"reason", "示例"}})).status,
              403);
    EXPECT_EQ(does(gao, "take_down", EpisodeScenes::joined(down, {{"reason", "示例"}})).status,
              201);
    EXPECT_EQ(looks("/" + id(down) + "/film").status, 410);
    EXPECT_THAT(looks("/" + id(down)).text, Not(HasSubstr("撤回了同意")));

    EXPECT_EQ(does(gao, "take_down", EpisodeScenes::joined(down, {{"reason", "示例"}})).code(),
              "episodes.not_published");
    auto const last = scenes().published();
    erase(zhou_person);
    EXPECT_EQ(looks("/" + id(last) + "/film").status, 410);
    EXPECT_THAT(chen.get("/episodes/" + id(last)).text, Not(HasSubstr("示例稿子")));
    EXPECT_EQ(does(chen, "revise", EpisodeScenes::revision(last)).code(), "episodes.unknown");
}

TEST_P(EpisodeStory, takes_films_only_and_none_that_is_too_large)
{
    auto const film = sample_film();
    auto const upload = [&](std::string const& bytes) {
        clock().advance(std::chrono::seconds{5});
        return upload_film(chen, bytes).code();
    };
    EXPECT_EQ(upload("<!doctype html><title>示例</title>"), "media.not_a_film");
    EXPECT_EQ(upload(""), "media.not_a_film");
    EXPECT_EQ(upload(film.substr(0, film.size() - 7)), "media.cannot_read");
    EXPECT_EQ(upload(std::string(1000, '\xFF')), "media.not_a_film");
    EXPECT_EQ(upload_film(lin).code(), "access.denied");
    auto nobody = stranger();
    EXPECT_EQ(upload_film(nobody).code(), "login.needed");
    json::object const policy{{"basis", "示例"},
                              {"film_max_mb", 1},
                              {"consent_version", "2026-11"},
                              {"consent_zh", "示例"},
                              {"consent_en", "Sample"}};
    auto const set = gao.post(
        "/policy/set", {{"name", "episodes"}, {"valid_from", "2026-03-02"}, {"body", policy}});
    EXPECT_EQ(set.status, 201) << set.text;
    auto const filler = std::string("\xEC\x10\x20\x00\x00", 5) + std::string(2 * 1024 * 1024, '\0');
    EXPECT_EQ(upload(film + filler), "files.film_too_large");
    auto const before = on_disk();
    EXPECT_EQ(upload_film(chen).status, 200);
    EXPECT_EQ(on_disk(), before + 1);
}

} // namespace
} // namespace ztc::stories
