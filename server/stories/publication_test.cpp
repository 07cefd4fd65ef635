// SPDX-License-Identifier: Apache-2.0
//
// A matter becomes public when its raiser and an officer say so, is read by anybody without an
// account, and is gone with the next request when the raiser takes it back.
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class InPublic : public Town {
protected:
    Answer open(std::string const& path, std::vector<std::string> const& headers = {})
    {
        return stranger().raw("GET", "/open/" + path, "", headers);
    }
    static void ok(Answer const& answer) { EXPECT_EQ(answer.status, 201) << answer.text; }

    /// Answered, agreed to by Lin, written by Chen and public.
    std::string published(std::string const& title = "示例公开标题",
                          std::string const& said = "示例公开的话",
                          std::string const& answer = "示例公开的答复")
    {
        auto const matter = answered();
        ok(lin.post("/publication/consent", {{"matter", matter}}));
        ok(chen.post("/publication/draft",
                     {{"matter", matter}, {"title", title}, {"said", said}, {"answered", answer}}));
        ok(chen.post("/publication/publish", {{"matter", matter}}));
        return matter;
    }
    void set_policy(bool director, bool figures)
    {
        ok(gao.post("/policy/set", {{"name", "publication"},
                                    {"valid_from", "2026-03-02"},
                                    {"body",
                                     {{"basis", "示例"},
                                      {"director_approves", director},
                                      {"publish_figures", figures}}}}));
    }
};
ZTC_ON_BOTH_ENGINES(InPublic);

TEST_P(InPublic, is_what_raiser_and_officer_agreed_to_and_nothing_else)
{
    auto const matter = raised_by(lin, "示例原标题金丝雀", "示例原话金丝雀");
    EXPECT_EQ(lin.post("/publication/consent", {{"matter", matter}}).code(),
              "publication.not_accepted");
    ok(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    EXPECT_EQ(
        chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}})
            .code(),
        "publication.no_consent");
    EXPECT_EQ(wang.post("/publication/consent", {{"matter", matter}}).code(), "matters.unknown");
    ok(lin.post("/publication/consent", {{"matter", matter}}));
    ok(chen.post(
        "/publication/draft",
        {{"matter", matter}, {"title", "示例公开标题"}, {"said", "示例：电话13812345678"}}));
    EXPECT_EQ(open("matters/" + matter).status, 404);
    ok(chen.post("/publication/publish", {{"matter", matter}}));

    auto const seen = open("matters/" + matter);
    EXPECT_EQ(seen.status, 200);
    EXPECT_THAT(seen.text, AllOf(HasSubstr("示例公开标题"), HasSubstr("138****5678"),
                                 HasSubstr("示例社区"), HasSubstr("示例周代表")));
    for (auto const* hidden : {"金丝雀", "13812345678", "林"})
        EXPECT_THAT(seen.text, Not(HasSubstr(hidden)));
    EXPECT_THAT(open("matters").text, HasSubstr("示例公开标题"));
    EXPECT_THAT(open("feed.xml").text, HasSubstr("示例公开标题"));
    EXPECT_THAT(open("").text, HasSubstr("示例公开标题"));
    EXPECT_THAT(stranger().get("/public_matters").text, HasSubstr("示例公开标题"));
}

TEST_P(InPublic, is_gone_with_the_next_request_when_the_raiser_takes_it_back)
{
    auto const matter = published();
    auto const before = open("matters/" + matter);
    ASSERT_EQ(before.status, 200);
    EXPECT_THAT(before.headers.at("cache-control"), HasSubstr("no-cache"));
    ok(lin.post("/publication/withdraw_consent", {{"matter", matter}}));
    auto const after = open("matters/" + matter, {"If-None-Match: " + before.headers.at("etag")});
    EXPECT_EQ(after.status, 404);
    for (auto const* path : {"", "matters", "feed.xml"})
        EXPECT_THAT(open(path).text, Not(HasSubstr("示例公开标题"))) << path;
    EXPECT_EQ(stranger().get("/public_matters/" + matter).code(), "publication.unknown");
    EXPECT_EQ(chen.post("/publication/publish", {{"matter", matter}}).code(),
              "publication.no_consent");
}

TEST_P(InPublic, says_afterwards_by_how_many_working_days_an_answer_was_late)
{
    EXPECT_THAT(open("matters/" + published()).text, Not(HasSubstr("比期限晚了")));
    auto const matter = referred(); // on 2 March: fifteen working days end on the 23rd
    ok(lin.post("/publication/consent", {{"matter", matter}}));
    on("2026-03-26");
    ok(li.post("/matters/answer", {{"matter", matter},
                                   {"outcome", "done"},
                                   {"text", "示例：灯已修好。"},
                                   {"done_on", "2026-03-26"}}));
    ok(chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}}));
    ok(chen.post("/publication/publish", {{"matter", matter}}));
    EXPECT_THAT(open("matters/" + matter).text, HasSubstr("比期限晚了 3 个工作日"));
    EXPECT_THAT(open("matters/" + matter + "?lang=en").text, HasSubstr("3 working days late"));
}

TEST_P(InPublic, leaves_a_reason_where_the_desk_took_something_down)
{
    auto const matter = published();
    EXPECT_EQ(sun.post("/publication/take_down", {{"matter", matter}, {"reason", "law"}}).code(),
              "matters.unknown");
    ok(chen.post("/publication/take_down", {{"matter", matter}, {"reason", "personal_data"}}));
    auto const stub = open("matters/" + matter);
    EXPECT_EQ(stub.status, 410);
    EXPECT_THAT(stub.text, AllOf(HasSubstr("里面还有个人信息"), Not(HasSubstr("示例公开标题"))));
    EXPECT_THAT(open("matters").text, Not(HasSubstr(matter)));
}

TEST_P(InPublic, waits_for_the_director_where_the_site_wants_it)
{
    set_policy(true, false);
    auto const matter = answered();
    ok(lin.post("/publication/consent", {{"matter", matter}}));
    ok(chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}}));
    EXPECT_EQ(chen.post("/publication/publish", {{"matter", matter}}).body().at("state"),
              "proposed");
    EXPECT_EQ(open("matters/" + matter).status, 404);
    EXPECT_THAT(gao.get("/publications?box=proposed").text, HasSubstr(matter));
    ok(gao.post("/publication/return_draft", {{"matter", matter}, {"reason", "示例：写短些"}}));
    EXPECT_THAT(chen.get("/matters/" + matter + "/publication").text, HasSubstr("写短些"));
    ok(chen.post("/publication/publish", {{"matter", matter}}));
    ok(gao.post("/publication/approve", {{"matter", matter}}));
    EXPECT_EQ(open("matters/" + matter).status, 200);
}

TEST_P(InPublic, never_holds_a_complaint)
{
    auto body = raise_body("示例", "示例", community);
    body["about"] = json::array{bureau.text};
    auto const raised = lin.post("/matters/raise", body);
    ASSERT_EQ(raised.status, 201) << raised.text;
    json::value const matter = raised.body().at("matter");
    ok(gao.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    EXPECT_EQ(lin.post("/publication/consent", {{"matter", matter}}).code(), "publication.never");
    EXPECT_EQ(
        chen.post("/publication/record_consent", {{"matter", matter}, {"channel", "phone"}}).code(),
        "matters.unknown");
}

TEST_P(InPublic, takes_the_word_of_somebody_without_a_phone_on_paper)
{
    auto body = raise_body("示例", "示例", community);
    body["raised_by"] = chen.post("/people/meet", {{"name", "示例·访客"}}).body().at("person");
    body["origin"] = "station";
    json::value const matter = chen.post("/matters/enter", body).body().at("matter");
    ok(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    ok(chen.post("/publication/record_consent", {{"matter", matter}, {"channel", "paper"}}));
    ok(chen.post("/publication/record_withdrawal", {{"matter", matter}, {"channel", "phone"}}));
    auto const own = referred();
    EXPECT_EQ(
        chen.post("/publication/record_consent", {{"matter", own}, {"channel", "paper"}}).code(),
        "publication.raiser_says_so_himself");
}

TEST_P(InPublic, is_text_whatever_was_written)
{
    std::string const script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&";
    auto const matter = published("标题" + script, "话" + script, "答复" + script);
    ok(chen.post("/organisation/describe_station", {{"node", station.text},
                                                    {"address", script},
                                                    {"phone", script.substr(0, 40)},
                                                    {"hours", script},
                                                    {"note", script}}));
    for (auto const& path : std::vector<std::string>{
             "", "matters", "matters/" + matter, "stations", "feed.xml",
             "matters?community=%22%3E%3Cscript%3E&category=%22%3E%3Cimg%20src%3Dx%3E"}) {
        auto const seen = open(path);
        EXPECT_EQ(seen.status, 200) << path;
        EXPECT_THAT(seen.text, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img")))) << path;
    }
    EXPECT_THAT(open("matters/" + matter).text, HasSubstr("&lt;script&gt;alert(1)"));
}

TEST_P(InPublic, is_read_by_anybody_without_script_cookie_or_count)
{
    auto const matter = published();
    for (auto const& path :
         std::vector<std::string>{"", "matters", "matters/" + matter, "stations", "feed.xml",
                                  "style.css", "?lang=en&size=large"}) {
        auto const seen = open(path);
        EXPECT_EQ(seen.status, 200) << path;
        EXPECT_FALSE(seen.headers.contains("set-cookie")) << path;
        EXPECT_THAT(seen.headers.at("content-security-policy"), HasSubstr("default-src 'none'"));
        EXPECT_THAT(seen.headers.at("content-security-policy"), Not(HasSubstr("unsafe")));
        EXPECT_THAT(seen.text, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("style=\"")),
                                     Not(HasSubstr("{{"))))
            << path;
        EXPECT_EQ(open(path, {"If-None-Match: " + seen.headers.at("etag")}).status, 304) << path;
    }
    EXPECT_THAT(open("?lang=en").text, HasSubstr("<html lang=\"en\""));
    EXPECT_THAT(open("?size=large").text, HasSubstr("class=\"elder\""));
    EXPECT_THAT(open("matters?size=large&lang=en").text, HasSubstr("size=large"));
    EXPECT_EQ(open("nowhere").status, 404);
    EXPECT_EQ(open("matters/" + std::string(26, 'a')).status, 404);
    EXPECT_EQ(open("matters/../../etc/passwd").status, 404);
    EXPECT_EQ(stranger().raw("GET", "/open", "", {}).status, 302);
}

TEST_P(InPublic, shows_the_four_figures_only_where_the_committee_decided_so)
{
    EXPECT_EQ(open("figures").status, 404);
    EXPECT_THAT(open("").text, Not(HasSubstr("/open/figures")));
    auto const matter = answered();
    EXPECT_FALSE(stranger().get("/first_answer").body().as_object().contains("first_named_answer"));
    set_policy(false, true);
    EXPECT_EQ(stranger().get("/first_answer").body().at("first_named_answer").at("of"), 1);
    auto const seen = open("figures");
    EXPECT_EQ(seen.status, 200);
    EXPECT_THAT(seen.text, Not(HasSubstr("<small>%"))) << "one of one is no share";
    EXPECT_THAT(seen.text, AllOf(HasSubstr("按时答复"), HasSubstr("1 件里 1 件"),
                                 HasSubstr("另有 1 件没有表态"), Not(HasSubstr("示例城管局"))));
    EXPECT_THAT(open("").text, HasSubstr("/open/figures"));
}

TEST_P(InPublic, tells_where_the_stations_are_and_when_they_are_open)
{
    ok(chen.post(
        "/organisation/describe_station",
        {{"node", station.text},
         {"address", "示例路 1 号"},
         {"phone", "027-55550000"},
         {"hours", "周一至周五 9:00–12:00 14:00–17:30"},
         {"point", {{"latitude_e6", 30593100}, {"longitude_e6", 114305500}, {"system", "gcj02"}}},
         {"note", "示例：可以当面说、交纸条"}}));
    auto const seen = open("stations").text; // a Monday
    EXPECT_THAT(seen,
                AllOf(HasSubstr("今天 9:00–12:00 14:00–17:30 开放"), HasSubstr("示例路 1 号"),
                      HasSubstr("tel:02755550000"), HasSubstr("30.593100, 114.305500 (GCJ02)"),
                      HasSubstr("示例：可以当面说、交纸条"), HasSubstr("示例社区")));
    on("2026-03-07"); // a Saturday
    EXPECT_THAT(open("stations").text, HasSubstr("今天不开放"));
    EXPECT_EQ(chen.post("/organisation/describe_station",
                        {{"node", other_station.text}, {"address", "示例"}})
                  .code(),
              "access.denied");
    EXPECT_EQ(
        chen.post("/organisation/describe_station",
                  {{"node", station.text},
                   {"week", json::array{json::object{
                                {"day", "mon"}, {"opens_minute", 600}, {"closes_minute", 540}}}}})
            .code(),
        "organisation.wrong_hours");
}

TEST_P(InPublic, counts_neighbours_only_from_five_on)
{
    auto const matter = raised_by(lin);
    ok(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    ok(wang.post("/matters/join", {{"matter", matter}}));
    ok(lin.post("/publication/consent", {{"matter", matter}}));
    ok(chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}}));
    ok(chen.post("/publication/publish", {{"matter", matter}}));
    EXPECT_THAT(open("matters/" + matter).text, Not(HasSubstr("人反映过")));
    for (std::string const last : {"11", "12", "13"}) {
        auto neighbour = stranger();
        auto const phone = "138000000" + last;
        auto const code = neighbour.post("/login/code", {{"phone", phone}}).body().at("demo_code");
        neighbour.post("/login/phone", {{"phone", phone}, {"code", code}});
        ok(neighbour.post("/matters/join", {{"matter", matter}}));
    }
    EXPECT_THAT(open("matters/" + matter).text, HasSubstr("5 人反映过"));
}

} // namespace
} // namespace ztc::stories
