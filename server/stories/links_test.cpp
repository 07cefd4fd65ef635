// SPDX-License-Identifier: Apache-2.0
//
// A unit without an account gets a slip with a code on it. Whoever opens it there says who he is,
// takes the matter on and answers; and nobody gets further by it than that.
#include "platform/documents/pages_for_test.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <thread>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Somebody with nothing but the address on the slip.
class Holder {
public:
    Holder(std::uint16_t port, std::string token) : caller_(port), token_(std::move(token)) {}

    Answer get(std::string const& path)
    {
        return caller_.raw("GET", "/api/v1/links" + path, "", {"X-Link-Token: " + token_});
    }
    Answer post(std::string const& path, json::value const& body, std::string const& key = "")
    {
        std::vector<std::string> headers{"Content-Type: application/json",
                                         "X-Requested-With: zhitongche", "X-Link-Token: " + token_};
        if (!key.empty()) headers.push_back("Idempotency-Key: " + key);
        return caller_.raw("POST", "/api/v1/links" + path, json::serialize(body), headers);
    }
    Answer upload(std::string const& bytes)
    {
        return caller_.raw("POST", "/api/v1/links/files", bytes,
                           {"Content-Type: image/jpeg", "X-Requested-With: zhitongche",
                            "X-Link-Token: " + token_});
    }
    Answer introduces()
    {
        return post("/introduce", {{"name", "示例·赵经办"}, {"phone", "027-12345678"}});
    }
    std::string const& token() const { return token_; }

private:
    Caller caller_;
    std::string token_;
};

class Links : public Town {
protected:
    std::string made(std::string const& matter)
    {
        auto const answer = chen.post("/links/make", {{"matter", matter}});
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("token").as_string());
    }
    Holder holder(std::string token) { return {port(), std::move(token)}; }
    /// A photo in a matter of the same unit.
    std::string raised_with_photo()
    {
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        std::string const bytes{std::istreambuf_iterator<char>(in), {}};
        auto const file = lin.raw("POST", "/api/v1/files", bytes,
                                  {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"})
                              .body()
                              .at("file");
        auto body = raise_body("示例", "示例", community);
        body["photos"] = json::array{file};
        auto const matter = lin.post("/matters/raise", body).body().at("matter");
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
        return std::string(file.as_string());
    }
    json::object done() const
    {
        return {{"outcome", "done"}, {"text", "示例：灯已修好。"}, {"done_on", "2026-03-02"}};
    }
};
ZTC_ON_BOTH_ENGINES(Links);

TEST_P(Links, let_a_unit_without_an_account_take_on_report_and_answer)
{
    auto const matter = referred();
    auto zhao = holder(made(matter));
    auto const seen = zhao.get("/matter");
    ASSERT_EQ(seen.status, 200) << seen.text;
    EXPECT_EQ(seen.body().at("unit").at("name").as_string(), "示例城管局");
    EXPECT_EQ(seen.body().at("due").at("on").as_string(), "2026-03-23");
    EXPECT_THAT(seen.text, AllOf(HasSubstr("晚上看不见路"), Not(HasSubstr("林示例金丝雀")),
                                 Not(HasSubstr(lin_phone)), Not(HasSubstr("138****"))));
    EXPECT_EQ(seen.headers.at("cache-control"), "no-store");
    EXPECT_GT(zhao.get("/why").body().at("days").as_array().size(), 10u);
    EXPECT_GE(zhao.get("/units").body().at("units").as_array().size(), 2u);

    EXPECT_EQ(zhao.post("/take_on", json::object{}).code(), "links.say_who_first");
    EXPECT_EQ(zhao.introduces().status, 201);
    EXPECT_EQ(zhao.introduces().code(), "links.already_introduced");
    EXPECT_EQ(zhao.post("/take_on", {{"words", "示例：明天派人。"}}).status, 201);
    EXPECT_EQ(zhao.post("/report_progress", {{"text", "示例：灯杆到了。"}}).status, 201);
    EXPECT_EQ(zhao.post("/answer", done()).status, 201);

    auto const page = chen.get("/matters/" + matter).body();
    EXPECT_EQ(page.at("stage").as_string(), "answered");
    EXPECT_EQ(page.at("stops").at(4).at("by_link"), json::value(true));
    EXPECT_EQ(page.at("stops").at(4).at("by").as_string(), "示例城管局");
    EXPECT_EQ(page.at("link").at("name").as_string(), "示例·赵经办");
    EXPECT_EQ(page.at("link").at("phone").as_string(), "027-12345678");
    for (auto const& line : page.at("history").as_array())
        if (line.at("type").as_string() == "matters.taken_on") {
            EXPECT_EQ(line.at("by").as_string(), "示例城管局 · 示例·赵经办");
            EXPECT_EQ(line.at("by_link"), json::value(true));
        }
    EXPECT_THAT(lin.get("/matters/" + matter).text, Not(HasSubstr("027-12345678")))
        << "whom to ring at the unit is between the desk and the unit";
}

TEST_P(Links, carry_photographs_both_ways)
{
    auto const matter = referred();
    auto zhao = holder(made(matter));
    zhao.introduces();
    std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                     std::ios::binary);
    std::string const photo{std::istreambuf_iterator<char>(in), {}};
    auto const stored = zhao.upload(photo);
    ASSERT_EQ(stored.status, 200) << stored.text;
    auto const file = std::string(stored.body().at("file").as_string());
    EXPECT_EQ(zhao.get("/files/" + file).status, 200);
    auto answer = done();
    answer["proof"] = json::array{file};
    EXPECT_EQ(zhao.post("/answer", answer).status, 201);
    EXPECT_EQ(lin.get("/files/" + file).status, 200) << "the proof is the raiser's to see";
    EXPECT_EQ(zhao.get("/files/" + file).status, 200);
    EXPECT_EQ(stranger().get("/files/" + file).status, 401);
    EXPECT_EQ(holder("aaaa-aaaa-aaaa-aaaa").upload(photo).code(), "links.unknown");
}

TEST_P(Links, ask_for_relief_and_time_as_a_clerk_would)
{
    auto const matter = referred();
    auto zhao = holder(made(matter));
    zhao.introduces();
    EXPECT_EQ(
        zhao.post("/ask_extension", {{"wanted_on", "2026-04-02"}, {"reason", "示例：等材料。"}})
            .status,
        201);
    EXPECT_EQ(zhao.post("/ask_relief", {{"suggested_unit", water.text}, {"reason", "示例"}}).status,
              201);
    EXPECT_EQ(chen.post("/matters/rule_on_relief",
                        {{"matter", matter}, {"ruling", "moved"}, {"reason", "示例：是水务的。"}})
                  .status,
              201);
    EXPECT_EQ(zhao.get("/matter").code(), "links.over") << "it is another unit's now";
    EXPECT_EQ(zhao.post("/answer", done()).code(), "links.over");
}

TEST_P(Links, are_read_only_once_answered_and_over_once_rated)
{
    auto const matter = referred();
    auto zhao = holder(made(matter));
    zhao.introduces();
    EXPECT_EQ(zhao.post("/answer", done(), "twice").status, 201);
    EXPECT_EQ(zhao.post("/answer", done(), "twice").status, 201) << "the same request again";
    EXPECT_EQ(zhao.post("/answer", done()).code(), "matters.already_answered");
    EXPECT_EQ(zhao.get("/matter").body().at("stage").as_string(), "answered");
    EXPECT_EQ(chen.post("/links/make", {{"matter", matter}}).code(), "links.nothing_to_answer");
    lin.post("/matters/rate",
             {{"matter", matter}, {"attitude", "satisfied"}, {"result", "dissatisfied"}});
    EXPECT_EQ(chen.get("/matters/" + matter).body().at("stage").as_string(), "referred");
    EXPECT_EQ(zhao.get("/matter").code(), "links.over") << "the next round wants another link";
    auto anew = holder(made(matter));
    EXPECT_EQ(anew.introduces().status, 201);
    EXPECT_EQ(anew.post("/answer", done()).status, 201);
}

TEST_P(Links, are_void_when_revoked_replaced_or_expired)
{
    auto const matter = referred();
    auto first = holder(made(matter));
    auto second = holder(made(matter));
    EXPECT_EQ(first.get("/matter").code(), "links.void");
    EXPECT_EQ(first.introduces().code(), "links.void");
    EXPECT_EQ(second.get("/matter").status, 200);
    EXPECT_EQ(chen.get("/matters/" + matter).body().at("link").at("state").as_string(), "open");
    EXPECT_EQ(chen.post("/links/revoke", {{"matter", matter}, {"reason", "示例：发错了。"}}).status,
              201);
    EXPECT_EQ(second.get("/matter").code(), "links.void");
    EXPECT_EQ(chen.post("/links/revoke", {{"matter", matter}}).code(), "links.nothing_to_revoke");

    auto third = holder(made(matter));
    third.introduces();
    on("2026-04-22"); // due on 23 March, and thirty days
    EXPECT_EQ(third.get("/matter").status, 200);
    on("2026-04-23");
    EXPECT_EQ(third.get("/matter").code(), "links.expired");
    EXPECT_EQ(third.post("/answer", done()).code(), "links.expired");
    EXPECT_EQ(third.get("/matter").status, 410);
    EXPECT_EQ(chen.get("/matters/" + matter).body().at("link").at("state").as_string(), "expired");
}

TEST_P(Links, lead_to_their_own_matter_alone)
{
    auto const one = referred(), other = referred();
    auto zhao = holder(made(one));
    zhao.introduces();
    auto body = done();
    body["matter"] = other;
    EXPECT_EQ(zhao.post("/answer", body).code(), "request.unknown_member");
    EXPECT_EQ(chen.get("/matters/" + other).body().at("stage").as_string(), "referred");
    auto const file = raised_with_photo();
    EXPECT_EQ(zhao.get("/files/" + file).code(), "files.unknown") << "of another matter";
    Caller plain(port());
    auto const elsewhere =
        plain.raw("GET", "/api/v1/inbox?box=all", "", {"X-Link-Token: " + zhao.token()});
    EXPECT_EQ(elsewhere.code(), "login.needed") << "no route but the links' own";
    EXPECT_EQ(
        plain.raw("GET", "/api/v1/matters/" + one, "", {"X-Link-Token: " + zhao.token()}).code(),
        "login.needed");
}

TEST_P(Links, answer_once_when_two_write_at_the_same_time)
{
    auto const matter = referred();
    auto const token = made(matter);
    holder(token).introduces();
    std::atomic<int> done_times = 0, refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            auto const answer = holder(token).post("/answer", done());
            (answer.status == 201 ? done_times : refused) += 1;
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(done_times, 1);
    EXPECT_EQ(refused, 7);
}

TEST_P(Links, slow_down_whoever_tries_tokens_and_say_nothing_of_them)
{
    Answer last;
    for (int i = 0; i < 40; ++i) {
        clock().advance(std::chrono::milliseconds{600});
        last = holder("aaaa-aaaa-aaaa-aa" + std::to_string(10 + i)).get("/matter");
    }
    EXPECT_EQ(last.status, 429) << last.text;
    EXPECT_EQ(last.code(), "request.too_often");
    EXPECT_EQ(Caller(port()).raw("GET", "/api/v1/links/matter", "", {}).code(), "links.unknown");
}

TEST_P(Links, are_printed_on_the_slip_that_the_desk_hands_over)
{
    auto const matter = referred();
    auto const token = made(matter);
    auto const slip = chen.post("/links/slip", {{"matter", matter}, {"token", token}});
    ASSERT_EQ(slip.status, 200) << slip.text;
    EXPECT_EQ(slip.content_type, "application/pdf");
    auto capitals = token;
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), ::toupper);
    EXPECT_THAT(documents::words_of(slip.text),
                AllOf(HasSubstr("没有账号也能填"), HasSubstr(capitals), Not(HasSubstr("林"))));
    EXPECT_EQ(holder(capitals).get("/matter").status, 200) << "as somebody types it";
    auto const other = referred();
    EXPECT_EQ(chen.post("/links/slip", {{"matter", other}, {"token", token}}).code(),
              "links.unknown");
    EXPECT_EQ(sun.post("/links/slip", {{"matter", matter}, {"token", token}}).code(),
              "matters.unknown");
    auto const away = stranger().raw("GET", "/u", "", {});
    EXPECT_EQ(away.headers.at("location"), "/m/pages/link/index");
}

TEST_P(Links, are_kept_as_a_fingerprint_only)
{
    auto const token = made(referred());
    auto plain = token;
    plain.erase(std::remove(plain.begin(), plain.end(), '-'), plain.end());
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder())) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::string const bytes{std::istreambuf_iterator<char>(in), {}};
        EXPECT_EQ(bytes.find(token), bytes.npos) << entry.path();
        EXPECT_EQ(bytes.find(plain), bytes.npos) << entry.path();
    }
}

} // namespace
} // namespace ztc::stories
