// SPDX-License-Identifier: Apache-2.0
//
// Whatever is thrown at the server gets the right status with a code and words, nothing is lost,
// and never a 5xx.
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

using testing::HasSubstr;

class Rubbish : public Town {
protected:
    std::vector<std::string> const ours{"Content-Type: application/json",
                                        "X-Requested-With: zhitongche"};
    Answer throw_at(std::string const& path, std::string const& body)
    {
        return lin.raw("POST", "/api/v1" + path, body, ours);
    }
};
ZTC_ON_BOTH_ENGINES(Rubbish);

TEST_P(Rubbish, is_refused_with_a_code_and_its_place)
{
    EXPECT_EQ(throw_at("/matters/raise", "").code(), "request.not_json");
    EXPECT_EQ(throw_at("/matters/raise", "{").status, 400);
    EXPECT_EQ(throw_at("/matters/raise", "\xff\xfe").code(), "request.not_utf8");
    EXPECT_EQ(throw_at("/matters/raise", "[]").status, 422);
    EXPECT_EQ(throw_at("/matters/raise", R"({"title":1})").status, 422);
    EXPECT_EQ(throw_at("/matters/raise", R"({"title":"a","title":"b"})").code(),
              "request.duplicate_member");
    EXPECT_EQ(throw_at("/matters/raise", std::string(2 << 20, 'x')).code(), "http.too_large");
    auto body = raise_body("示例", "示例", community);
    body["extra"] = 1;
    auto const extra = lin.post("/matters/raise", body);
    EXPECT_EQ(extra.status, 422);
    EXPECT_EQ(extra.body().at("errors").at(0).at("pointer").as_string(), "/extra");
    EXPECT_EQ(lin.get("/my_matters").body().at("items").as_array().size(), 0u);
}

TEST_P(Rubbish, in_a_path_or_a_query_is_not_found_or_refused)
{
    EXPECT_EQ(lin.get("/matters/not-an-id").status, 422);
    EXPECT_EQ(lin.get("/matters/aaaaaaaaaaaaaaaaaaaaaaaaaa").code(), "matters.unknown");
    EXPECT_EQ(lin.get("/nothing").code(), "request.unknown_route");
    EXPECT_EQ(chen.get("/inbox?box=nonsense").status, 422);
    EXPECT_EQ(chen.get("/inbox?after=nonsense").status, 422);
    EXPECT_EQ(chen.get("/inbox?limit=-5").status, 422);
    EXPECT_EQ(chen.get("/inbox?limit=99999999999999999999").status, 422);
    EXPECT_EQ(chen.get("/inbox?after=2026-01-01.'%20OR%201=1").status, 200);
}

TEST_P(Rubbish, from_another_site_or_without_our_header_changes_nothing)
{
    auto const body = json::serialize(raise_body("示例", "示例", community));
    EXPECT_EQ(
        lin.raw("POST", "/api/v1/matters/raise", body, {"Content-Type: application/json"}).code(),
        "request.not_from_here");
    EXPECT_EQ(lin.raw("POST", "/api/v1/matters/raise", body,
                      {"Content-Type: application/json", "X-Requested-With: zhitongche",
                       "Origin: http://evil.example"})
                  .code(),
              "request.not_from_here");
    EXPECT_EQ(lin.raw("POST", "/api/v1/matters/raise", body,
                      {"Content-Type: text/plain", "X-Requested-With: zhitongche"})
                  .status,
              415);
    EXPECT_EQ(stranger().post("/matters/raise", raise_body("示例", "示例", community)).code(),
              "login.needed");
    EXPECT_EQ(lin.raw("DELETE", "/api/v1/me", "", {}).status, 405);
}

TEST_P(Rubbish, sent_twice_is_done_once)
{
    auto const body = raise_body("示例：一次", "示例：只发一次。", community);
    auto const first = lin.post_as("/matters/raise", body, "same");
    auto const again = lin.post_as("/matters/raise", body, "same");
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(first.text, again.text);
    auto other = body;
    other["text"] = "示例：别的话。";
    EXPECT_EQ(lin.post_as("/matters/raise", other, "same").code(), "request.repeated_differently");
    EXPECT_EQ(lin.get("/my_matters").body().at("items").as_array().size(), 1u);
}

TEST_P(Rubbish, two_at_once_one_wins)
{
    auto const matter = raised_by(lin);
    std::vector<int> statuses(16);
    std::vector<std::thread> hands;
    for (auto& status : statuses)
        hands.emplace_back([&] {
            Caller caller(port());
            caller.use_cookie(chen.cookie());
            status =
                caller.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}})
                    .status;
        });
    for (auto& hand : hands) hand.join();
    EXPECT_EQ(std::count(statuses.begin(), statuses.end(), 201), 1);
    EXPECT_EQ(std::count(statuses.begin(), statuses.end(), 409), 15);
}

TEST_P(Rubbish, speaks_the_readers_language)
{
    auto const zh = lin.get("/matters/aaaaaaaaaaaaaaaaaaaaaaaaaa");
    EXPECT_THAT(zh.text, HasSubstr("没有找到"));
    auto const en = lin.raw("GET", "/api/v1/matters/aaaaaaaaaaaaaaaaaaaaaaaaaa", "",
                            {"Accept-Language: en-GB,en;q=0.9"});
    EXPECT_THAT(en.text, HasSubstr("No such matter"));
}

} // namespace
} // namespace ztc::stories
