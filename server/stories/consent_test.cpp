// SPDX-License-Identifier: Apache-2.0
//
// The exact words that somebody agreed to can be read again for ever; somebody without an account
// is asked by short message and answers on a page without a script; photographs are agreed to
// apart, and are gone with the next request when the raiser takes that back.
#include "app/ask_door.hpp"
#include "kernel/digest.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace ztc::stories {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string photograph(std::string const& name = "sideways.jpg")
{
    std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class Agreeing : public Town {
protected:
    static void ok(Answer const& answer) { EXPECT_EQ(answer.status, 201) << answer.text; }

    std::string upload(Caller& caller)
    {
        clock().advance(std::chrono::seconds{5}); // nobody is told to come back later
        auto const answer =
            caller.raw("POST", "/api/v1/files", photograph(),
                       {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_EQ(answer.status, 200) << answer.text;
        return std::string(answer.body().at("file").as_string());
    }
    /// Of somebody who came with a slip of paper and left a number.
    std::string slip(json::array photos = {},
                     json::object const& who = {{"name", "示例·访客"}, {"phone", "13800000021"}})
    {
        auto body = raise_body("示例标题：电话13812345678", "示例：晚上看不见路。", community);
        visitor = chen.post("/people/meet", who).body().at("person").as_string();
        body["raised_by"] = visitor;
        body["origin"] = "paper";
        body["photos"] = std::move(photos);
        auto const entered = chen.post("/matters/enter", body);
        EXPECT_EQ(entered.status, 201) << entered.text;
        auto const matter = std::string(entered.body().at("matter").as_string());
        ok(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
        return matter;
    }
    /// What went out for it, as the row of the outbox has it: never the link itself.
    json::object message()
    {
        std::string values = "{}";
        house().store->reads().lease()->query(
            "SELECT parameters FROM outbox WHERE words = $1 ORDER BY queued_at DESC, key DESC",
            [&](Row const& row) {
                if (values == "{}") values = row.text(0);
            },
            "publication_asked");
        return json::parse(values).as_object();
    }
    std::string asked(std::string const& matter)
    {
        ok(chen.post("/publication/ask_consent", {{"matter", matter}}));
        auto const ask = std::string(message().at("ask").as_string());
        auto const address = app::ask_address(house(), house().congress(), {ask});
        return address.substr(address.find("/open/ask/"));
    }
    Answer look(std::string const& path)
    {
        clock().advance(std::chrono::seconds{2});
        return stranger().raw("GET", path, "", {});
    }
    Answer say(std::string const& path, std::string const& answer,
               std::string const& version = "2026-11")
    {
        clock().advance(std::chrono::seconds{2});
        return stranger().raw("POST", path, "lang=&answer=" + answer + "&version=" + version,
                              {"Content-Type: application/x-www-form-urlencoded"});
    }
    json::object desk(std::string const& matter)
    {
        auto const answer = chen.get("/matters/" + matter + "/publication");
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body().as_object();
    }
    Answer draft(std::string const& matter, std::vector<std::string> const& photos)
    {
        json::array chosen;
        for (auto const& file : photos)
            chosen.push_back(json::object{{"file", file}, {"words", "示例：一盏不亮的灯"}});
        return chen.post("/publication/draft", {{"matter", matter},
                                                {"title", "示例公开标题"},
                                                {"said", "示例公开的话"},
                                                {"photos", chosen}});
    }
    void publish(std::string const& matter, std::vector<std::string> const& photos)
    {
        ok(draft(matter, photos));
        ok(chen.post("/publication/publish", {{"matter", matter}}));
    }
    static std::string open_photo(std::string const& matter, std::string const& file)
    {
        return "/open/matters/" + matter + "/photos/" + file;
    }
    Answer raise_under(std::string const& notice, std::string const& consent)
    {
        auto body = raise_body("示例", "示例", community);
        body["notice_version"] = notice;
        body["consent_version"] = consent;
        return lin.post("/matters/raise", body);
    }
    json::object wordings_policy()
    {
        return gao.get("/policies/wordings").body().at("policy").as_object();
    }
    Answer set_wordings(json::object const& body, char const* from)
    {
        return gao.post("/policy/set",
                        {{"name", "wordings"}, {"valid_from", from}, {"body", body}});
    }
    std::string visitor;
};
ZTC_ON_BOTH_ENGINES(Agreeing);

// ---- the exact words
// -----------------------------------------------------------------------------

TEST_P(Agreeing, keeps_the_exact_words_that_stood_before_whoever_raised_it)
{
    auto const own = referred();
    auto const paper = slip();
    for (auto const& shown :
         {chen.get("/matters/" + own + "/publication").body().at("raised_shown"),
          chen.get("/matters/" + paper + "/publication").body().at("raised_shown"),
          lin.get("/my_data").body().at("matters").at(0).at("shown")}) {
        ASSERT_EQ(shown.as_array().size(), 2u) << json::serialize(shown);
        for (auto const& one : shown.as_array()) {
            auto const kind = std::string(one.at("kind").as_string());
            auto const path = kind + "/" + std::string(one.at("version").as_string());
            auto const words = stranger().get("/wordings/" + path).body();
            EXPECT_EQ(one.at("sha256_zh").as_string(),
                      sha256_hex(std::string(words.at("zh").as_string())));
            EXPECT_EQ(one.at("sha256_en").as_string(),
                      sha256_hex(std::string(words.at("en").as_string())));
            EXPECT_THAT(look("/open/wordings/" + path).text,
                        HasSubstr(std::string(one.at("sha256_zh").as_string())));
        }
    }
    EXPECT_THAT(lin.get("/my_data/print").text, HasSubstr("/open/wordings/notice/2026-11"));
}

TEST_P(Agreeing, puts_a_new_wording_beside_the_old_and_never_in_its_place)
{
    auto const before = raise_under("2026-11", "2026-11");
    ok(before);
    auto body = wordings_policy();
    auto const old = body;
    body["wordings"].as_array().push_back({{"kind", "notice"},
                                           {"version", "2026-03"},
                                           {"from", "2026-03-02"},
                                           {"zh", "# 示例新告知\n示例新的一条"},
                                           {"en", "# A new notice\nA new line"}});
    ok(set_wordings(body, "2026-03-02"));
    EXPECT_EQ(stranger().get("/site").body().at("notice_version"), "2026-03");
    ok(raise_under("2026-03", "2026-11"));
    ok(raise_under("2026-11", "2026-11")); // a draft that was begun before
    EXPECT_EQ(raise_under("1999-01", "2026-11").code(), "matters.unknown_notice");
    EXPECT_EQ(raise_under("2026-03", "1999-01").code(), "people.unknown_wording");
    on("2026-04-01"); // thirty days later
    ok(raise_under("2026-11", "2026-11"));
    on("2026-04-02");
    EXPECT_EQ(raise_under("2026-11", "2026-11").code(), "people.outdated_wording");

    EXPECT_EQ(set_wordings(old, "2026-04-02").code(), "policy.body_does_not_fit") << "left out";
    auto changed = body;
    changed["wordings"].as_array().at(0).as_object()["zh"] = "示例：改过的";
    EXPECT_THAT(set_wordings(changed, "2026-04-02").text, HasSubstr("people.wording_changed"));
    EXPECT_EQ(stranger().get("/wordings/notice/2026-11").status, 200) << "what Lin agreed to stays";
    EXPECT_THAT(look("/open/wordings/notice/2026-11").text,
                HasSubstr("/open/wordings/notice/2026-03"));
    EXPECT_EQ(look("/open/wordings/notice/1999-01").status, 404);
}

TEST_P(Agreeing, keeps_the_words_of_a_later_consent_on_every_way)
{
    auto const own = referred();
    ok(lin.post("/publication/consent",
                {{"matter", own}, {"covers", "words"}, {"consent_version", "2026-11"}}));
    auto const told = slip();
    EXPECT_EQ(chen.post("/publication/record_consent",
                        {{"matter", told}, {"channel", "phone"}, {"consent_version", "1999-01"}})
                  .code(),
              "people.unknown_wording");
    ok(chen.post("/publication/record_consent", {{"matter", told}, {"channel", "phone"}}));
    auto const written = slip({}, {{"name", "示例·另一位"}, {"phone", "13800000022"}});
    say(asked(written), "words");
    for (auto const& matter : {own, told, written}) {
        auto const shown = desk(matter).at("consent_shown").as_array();
        ASSERT_EQ(shown.size(), 2u) << matter;
        EXPECT_EQ(shown.at(0).at("kind"), "notice");
        EXPECT_EQ(shown.at(1).at("kind"), "publishing");
        EXPECT_EQ(shown.at(1).at("version"), "2026-11");
    }
    ok(lin.post("/relay/give_consent", {{"matter", own}}));
    auto const consents = lin.get("/my_data").body().at("matters").at(0).at("consents").as_array();
    for (auto const& one : consents) EXPECT_EQ(one.at("shown").as_array().size(), 2u);
}

// ---- asked by short message
// ----------------------------------------------------------------------

TEST_P(Agreeing, asks_somebody_without_an_account_who_says_yes_on_a_page_without_a_script)
{
    auto const matter = slip();
    auto const link = asked(matter);
    EXPECT_THAT(json::serialize(message()), Not(HasSubstr(link.substr(10)))) << "no row holds it";
    auto const page = look(link);
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.text,
                AllOf(HasSubstr("138****5678"), HasSubstr("不同意"), HasSubstr("2026-11"),
                      Not(HasSubstr("13812345678")), Not(HasSubstr("示例·访客")),
                      Not(HasSubstr("<script")), Not(HasSubstr("{{"))));
    EXPECT_EQ(page.headers.at("cache-control"), "no-store");
    EXPECT_EQ(desk(matter).at("state"), "asked") << "a preview of the message says nothing";
    EXPECT_THAT(chen.get("/publications?box=asked").text, HasSubstr(matter));

    EXPECT_EQ(say(link, "words").status, 303);
    auto const seen = desk(matter);
    EXPECT_EQ(seen.at("state"), "consented");
    EXPECT_EQ(seen.at("consent_channel"), "link");
    EXPECT_EQ(seen.at("consent_covers"), "words");
    EXPECT_THAT(look(link).text, HasSubstr("收回同意"));
    publish(matter, {});
    EXPECT_EQ(look("/open/matters/" + matter).status, 200);
    EXPECT_EQ(say(link, "withdraw").status, 303);
    EXPECT_EQ(look("/open/matters/" + matter).status, 404) << "gone with the next request";
    EXPECT_EQ(desk(matter).at("state"), "withdrawn");
    auto const actor = house().store->reads().lease()->one(
        "SELECT actor FROM event WHERE type = $1",
        [](Row const& row) { return std::string(row.text(0)); }, "publication.consent_given");
    EXPECT_EQ(actor, visitor) << "his own word, not the desk's";
}

TEST_P(Agreeing, writes_down_a_no_which_the_desk_sees_and_asks_no_more)
{
    auto const matter = slip();
    auto const link = asked(matter);
    EXPECT_EQ(chen.post("/publication/ask_consent", {{"matter", matter}}).code(),
              "publication.asked_lately");
    EXPECT_EQ(say(link, "no").status, 303);
    EXPECT_THAT(look(link).text, HasSubstr("您在2026年3月2日说了不同意"));
    auto const seen = desk(matter);
    EXPECT_EQ(seen.at("state"), "refused");
    EXPECT_EQ(seen.at("refused_channel"), "link");
    EXPECT_THAT(chen.get("/publications?box=refused").text, HasSubstr(matter));
    EXPECT_EQ(
        chen.post("/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}})
            .code(),
        "publication.no_consent");
    on("2026-03-20");
    EXPECT_EQ(chen.post("/publication/ask_consent", {{"matter", matter}}).code(),
              "publication.refused");
    say(link, "words"); // he thought better of it
    EXPECT_EQ(desk(matter).at("state"), "consented");
}

TEST_P(Agreeing, asks_again_only_after_some_days_and_takes_no_late_yes)
{
    auto const matter = slip();
    auto const first = asked(matter);
    on("2026-03-08");
    EXPECT_EQ(chen.post("/publication/ask_consent", {{"matter", matter}}).code(),
              "publication.asked_lately");
    on("2026-03-09");
    auto const second = asked(matter);
    EXPECT_NE(first, second);
    on("2026-04-05"); // the first was good until 1 April
    EXPECT_THAT(say(first, "words").headers.at("location"),
                HasSubstr("trouble=publication.too_late_to_consent"));
    EXPECT_EQ(desk(matter).at("state"), "asked");
    say(second, "words");
    EXPECT_EQ(desk(matter).at("state"), "consented");
    on("2026-06-01");
    say(first, "withdraw"); // a yes can always be taken back
    EXPECT_EQ(desk(matter).at("state"), "withdrawn");
}

TEST_P(Agreeing, asks_nobody_who_has_no_number_or_says_so_himself)
{
    auto const nameless = slip({}, {{"name", "示例·没留电话"}});
    EXPECT_EQ(chen.post("/publication/ask_consent", {{"matter", nameless}}).code(),
              "publication.no_phone");
    EXPECT_EQ(chen.post("/publication/ask_consent", {{"matter", referred()}}).code(),
              "publication.raiser_says_so_himself");
    auto const matter = slip({}, {{"name", "示例·访客"}, {"phone", "13800000023"}});
    EXPECT_EQ(sun.post("/publication/ask_consent", {{"matter", matter}}).code(), "matters.unknown");
}

TEST_P(Agreeing, tells_nothing_to_whoever_guesses_a_link)
{
    auto const link = asked(slip());
    auto wrong = link;
    wrong.back() = wrong.back() == '0' ? '1' : '0';
    EXPECT_EQ(look(wrong).status, 404);
    EXPECT_EQ(say(wrong, "words").status, 404);
    EXPECT_EQ(look("/open/ask/").status, 404);
    for (int n = 0; n < 40; ++n) stranger().raw("GET", wrong, "", {});
    EXPECT_EQ(stranger().raw("GET", wrong, "", {}).status, 429);
    EXPECT_EQ(look(link).status, 200) << "whoever holds it goes on";
    erase({visitor});
    clock().advance(std::chrono::hours{1});
    EXPECT_EQ(look(link).status, 404);
}

// ---- photographs
// ---------------------------------------------------------------------------------

TEST_P(Agreeing, shows_a_photograph_only_while_the_raiser_agrees_to_it)
{
    auto const kept = upload(chen), other = upload(chen);
    auto const matter = slip({kept, other});
    auto const link = asked(matter);
    EXPECT_THAT(look(link).text, AllOf(HasSubstr("photos/" + kept), HasSubstr("只公开文字")));
    EXPECT_EQ(look(link + "/photos/" + kept).status, 200);
    EXPECT_EQ(look(link + "/photos/" + std::string(26, 'a')).status, 404);
    say(link, "words");
    EXPECT_EQ(draft(matter, {kept}).code(), "publication.no_photo_consent");
    say(link, "withdraw");
    say(link, "words_and_photos");
    ok(draft(matter, {kept}));
    EXPECT_EQ(look(open_photo(matter, kept)).status, 404) << "not before it is public";
    ok(chen.post("/publication/publish", {{"matter", matter}}));

    EXPECT_THAT(
        look("/open/matters/" + matter).text,
        AllOf(HasSubstr(open_photo(matter, kept)), HasSubstr("alt=\"示例：一盏不亮的灯\"")));
    auto const seen = look(open_photo(matter, kept));
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.content_type, "image/jpeg");
    EXPECT_THAT(seen.headers.at("cache-control"), HasSubstr("no-cache"));
    auto const etag = "If-None-Match: " + seen.headers.at("etag");
    EXPECT_EQ(stranger().raw("GET", open_photo(matter, kept), "", {etag}).status, 304);
    EXPECT_EQ(look(open_photo(matter, other)).status, 404) << "that one was not chosen";
    EXPECT_EQ(look(open_photo(std::string(26, 'a'), kept)).status, 404);
    EXPECT_EQ(stranger().get("/files/" + kept).status, 401);

    say(link, "withdraw");
    EXPECT_EQ(stranger().raw("GET", open_photo(matter, kept), "", {etag}).status, 404);
    EXPECT_EQ(look("/open/matters/" + matter).status, 404);
}

TEST_P(Agreeing, publishes_a_photograph_with_a_part_blacked_out_and_leaves_the_original)
{
    auto const file = upload(chen);
    auto const matter = slip({file});
    json::object const whole{{"left", 0}, {"top", 0}, {"width", 1000}, {"height", 1000}};
    json::object body{{"matter", matter}, {"of", file}, {"areas", json::array{whole}}};
    ok(chen.post("/publication/record_consent", {{"matter", matter}, {"channel", "paper"}}));
    EXPECT_EQ(chen.post("/publication/mask_photo", body).code(), "publication.no_photo_consent");
    ok(chen.post("/publication/record_withdrawal", {{"matter", matter}, {"channel", "paper"}}));
    ok(chen.post("/publication/record_consent",
                 {{"matter", matter}, {"channel", "paper"}, {"covers", "words_and_photos"}}));
    auto const masked = chen.post("/publication/mask_photo", body);
    ASSERT_EQ(masked.status, 201) << masked.text;
    auto const black = std::string(masked.body().at("file").as_string());
    EXPECT_EQ(sun.get("/files/" + black).status, 404);
    EXPECT_EQ(li.get("/files/" + black).status, 404);
    EXPECT_LT(chen.get("/files/" + black).text.size(), chen.get("/files/" + file).text.size())
        << "nothing but black";
    publish(matter, {black});
    EXPECT_EQ(look(open_photo(matter, black)).status, 200);
    EXPECT_EQ(look(open_photo(matter, file)).status, 404) << "the raiser's own stays with the desk";
    EXPECT_EQ(chen.post("/publication/mask_photo",
                        {{"matter", matter}, {"of", black}, {"areas", json::array{whole}}})
                  .code(),
              "matters.unknown");
    body["areas"] = json::array{{{"left", 900}, {"top", 0}, {"width", 200}, {"height", 10}}};
    EXPECT_EQ(chen.post("/publication/mask_photo", body).code(), "request.out_of_range");
    EXPECT_EQ(sun.post("/publication/mask_photo", body).status, 422);

    auto const stranger_file = upload(chen);
    EXPECT_EQ(draft(matter, {stranger_file}).code(), "publication.not_its_photo");
    erase({visitor});
    EXPECT_EQ(look(open_photo(matter, black)).status, 404);
}

} // namespace
} // namespace ztc::stories
