// SPDX-License-Identifier: Apache-2.0
//
// Paper as it leaves the house: who gets which sheet, and that a sheet for a unit never says who
// raised the matter, whoever prints it.
#include "platform/documents/pages_for_test.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using documents::facts_of;
using documents::words_of;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Prints : public Town {
protected:
    /// Raised by Lin, who lets the unit know name and phone; accepted and referred.
    std::string referred_openly()
    {
        auto body = raise_body("示例：路灯不亮", "示例：晚上看不见路。", community);
        body["identity"] = "to_unit";
        auto const raised = lin.post("/matters/raise", body).body();
        code = std::string(raised.at("query_code").as_string());
        number = std::string(raised.at("number").as_string());
        auto const matter = std::string(raised.at("matter").as_string());
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        chen.post("/matters/refer",
                  {{"matter", matter}, {"to_unit", bureau.text}, {"note", "请尽快修。"}});
        return matter;
    }
    std::string code, number;
};
ZTC_ON_BOTH_ENGINES(Prints);

TEST_P(Prints, give_the_raiser_a_receipt_with_the_code_and_the_desk_one_without)
{
    auto const matter = referred_openly();
    auto const path = "/matters/" + matter + "/receipt.pdf";
    auto const own = lin.get(path);
    EXPECT_EQ(own.content_type, "application/pdf");
    EXPECT_THAT(words_of(own.text), AllOf(HasSubstr(number), HasSubstr(code)));
    EXPECT_THAT(words_of(chen.get(path).text), AllOf(HasSubstr(number), Not(HasSubstr(code))));
    EXPECT_THAT(facts_of(lin.get(path + "?copies=two").text), HasSubstr("841.89 x 595.276"));
    EXPECT_EQ(lin.get(path + "?copies=many").status, 422);
    EXPECT_EQ(own.text, lin.get(path).text) << "printed again it is the same";
}

TEST_P(Prints, never_tell_a_unit_who_raised_it_whoever_prints)
{
    auto const matter = referred_openly();
    for (auto* caller : {&chen, &gao, &li}) {
        auto const slip = caller->get("/matters/" + matter + "/referral.pdf");
        ASSERT_EQ(slip.status, 200) << slip.text;
        EXPECT_THAT(words_of(slip.text),
                    AllOf(HasSubstr(number), HasSubstr("晚上看不见路"), HasSubstr("请尽快修。"),
                          Not(HasSubstr("林")), Not(HasSubstr(lin_phone)), Not(HasSubstr("138")),
                          Not(HasSubstr(code))));
    }
}

TEST_P(Prints, make_no_slip_before_a_referral_and_no_letter_before_an_answer)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(chen.get("/matters/" + matter + "/referral.pdf").code(), "matter_page.not_referred");
    EXPECT_EQ(chen.get("/matters/" + matter + "/letter.pdf").code(), "matter_page.not_answered");
    auto const unknown = "/matters/" + std::string(26, 'a');
    for (auto const* sheet : {"/receipt.pdf", "/referral.pdf", "/letter.pdf"})
        EXPECT_EQ(chen.get(unknown + sheet).code(), "matters.unknown") << sheet;
    EXPECT_EQ(chen.get("/matters/rubbish/letter.pdf").status, 422);
}

TEST_P(Prints, write_the_raiser_a_letter_when_it_is_answered)
{
    auto const matter = answered();
    EXPECT_THAT(words_of(lin.get("/matters/" + matter + "/letter.pdf").text),
                AllOf(HasSubstr("给您的答复"), HasSubstr("请您评一评")));
    auto const larger = lin.get("/matters/" + matter + "/letter.pdf?size=large");
    EXPECT_THAT(words_of(larger.text), HasSubstr("给您的答复"));
    EXPECT_EQ(lin.get("/matters/" + matter + "/letter.pdf?size=huge").status, 422);
}

TEST_P(Prints, set_what_looks_like_a_command_as_the_words_it_is)
{
    std::string const markup = "<b>粗</b>&amp;<img src=x>"; // Pango, HTML and XML would obey it
    auto const raised =
        lin.post("/matters/raise", raise_body("示例" + markup, "文" + markup, community)).body();
    auto const matter = std::string(raised.at("matter").as_string());
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    chen.post("/matters/refer",
              {{"matter", matter}, {"to_unit", bureau.text}, {"note", "注" + markup}});
    li.post("/matters/answer", {{"matter", matter},
                                {"outcome", "done"},
                                {"text", "答" + markup},
                                {"done_on", "2026-03-02"}});
    std::vector<std::pair<std::string, std::vector<std::string>>> const sheets{
        {"receipt", {"示例"}}, {"referral", {"示例", "文", "注"}}, {"letter", {"示例", "答"}}};
    for (auto const& [sheet, words] : sheets) {
        auto const pdf = chen.get("/matters/" + matter + "/" + sheet + ".pdf").text;
        auto text = words_of(pdf);
        std::erase_if(text, [](char c) { return c == '\n' || c == ' '; }); // lines break anywhere
        for (auto const& word : words)
            EXPECT_THAT(text, HasSubstr(word + "<b>粗</b>&amp;<imgsrc=x>")) << sheet;
        EXPECT_THAT(pdf, Not(HasSubstr("/JavaScript"))) << sheet;
    }
}

TEST_P(Prints, put_the_slips_of_several_matters_into_one_pdf)
{
    auto const one = referred(), other = referred();
    auto const both = chen.get("/referrals.pdf?matters=" + one + "," + other);
    EXPECT_THAT(facts_of(both.text), HasSubstr("Pages:           2"));
    EXPECT_EQ(chen.get("/referrals.pdf?matters=" + one + "," + raised_by(lin)).code(),
              "matter_page.not_referred");
    EXPECT_EQ(sun.get("/referrals.pdf?matters=" + one).code(), "matters.unknown");
    std::string many = one;
    for (int i = 0; i < 50; ++i) many += "," + one;
    EXPECT_EQ(chen.get("/referrals.pdf?matters=" + many).code(), "request.too_many");
    EXPECT_EQ(chen.get("/referrals.pdf?matters=,").status, 422);
}

TEST_P(Prints, put_the_receipts_of_a_pile_of_slips_into_one_pdf)
{
    auto const one = raised_by(lin), other = raised_by(lin);
    auto const both = chen.get("/receipts.pdf?matters=" + one + "," + other);
    EXPECT_THAT(facts_of(both.text), HasSubstr("Pages:           2"));
    EXPECT_EQ(sun.get("/receipts.pdf?matters=" + one).code(), "matters.unknown");
    EXPECT_EQ(chen.get("/receipts.pdf?matters=no").code(), "request.not_an_id");
    EXPECT_EQ(lin.get("/receipts.pdf?matters=" + one).code(), "access.denied");
}

TEST_P(Prints, hang_up_a_station_or_a_spot_with_a_code_that_leads_to_raising_there)
{
    auto const wall = chen.get("/places/" + station.text + "/poster.pdf");
    EXPECT_THAT(words_of(wall.text), HasSubstr("示例联络站"));
    auto const spot =
        chen.get("/places/" + community.text + "/poster.pdf?at=" + encoded("东门公交站"));
    EXPECT_THAT(words_of(spot.text), HasSubstr("这里是东门公交站"));
    EXPECT_THAT(words_of(chen.get("/places/" + community.text + "/slip.pdf").text),
                HasSubstr("我要反映一件事"));
    EXPECT_EQ(lin.get("/places/" + station.text + "/poster.pdf").code(), "access.denied");
    for (auto const& node : {bureau.text, std::string(26, 'a')})
        EXPECT_EQ(chen.get("/places/" + node + "/slip.pdf").code(), "organisation.unknown_node");
    EXPECT_EQ(chen.get("/places/no/poster.pdf").status, 422);
    EXPECT_EQ(
        chen.get("/places/" + station.text + "/poster.pdf?at=" + encoded(std::string(41, 'a')))
            .status,
        422);

    auto const there = stranger().raw("GET", "/s/" + community.text + "?at=%E7%81%AF%261", "", {});
    EXPECT_EQ(there.status, 302);
    EXPECT_EQ(there.headers.at("location"),
              "/m/pages/raise/index?code=" + community.text + "&at=%E7%81%AF%261");
    EXPECT_EQ(stranger().raw("GET", "/s/..%2Fme", "", {}).status, 404);

    auto body = raise_body("示例：路灯不亮", "示例：晚上看不见路。", community);
    body["origin"] = "place_code";
    auto const raised = lin.post("/matters/raise", body).body();
    auto const matter = std::string(raised.at("matter").as_string());
    EXPECT_THAT(words_of(lin.get("/matters/" + matter + "/receipt.pdf").text),
                HasSubstr("您扫站里的码反映"));
}

TEST_P(Prints, carry_a_code_that_leads_to_the_page_of_the_number)
{
    auto const away = stranger().raw("GET", "/r/2026-000001", "", {});
    EXPECT_EQ(away.status, 302);
    EXPECT_EQ(away.headers.at("location"), "/m/pages/follow/index?number=2026-000001");
    EXPECT_EQ(stranger().raw("GET", "/r/https:", "", {}).status, 404);
}

} // namespace
} // namespace ztc::stories
