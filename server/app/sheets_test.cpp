// SPDX-License-Identifier: Apache-2.0
//
// The printed sheets as somebody holds them: their words, read back by another program, and their
// looks from across the room.
#include "app/sheets.hpp"

#include "app/sheet_words.hpp"
#include "platform/documents/pages_for_test.hpp"

#include <gmock/gmock.h>

namespace ztc::app {
namespace {

using documents::difference_from_golden;
using documents::facts_of;
using documents::words_of;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
namespace page = views::matter_page;
namespace chrono = std::chrono;

constexpr Date day(int month, unsigned day)
{
    return chrono::year{2026} / month / static_cast<int>(day);
}
constexpr Instant at(Date on, int hour, int minute)
{
    return {start_of(on).ms + (hour * 60 + minute) * 60'000};
}

class Sheets : public ::testing::Test {
protected:
    Sheets()
    {
        site.place = "三角路街道（样例）";
        site.address = "https://ztc.example/";
        site.phone = "027-00000000";
        site.opening_hours = "周一至周五 9:00–12:00，14:00–17:30";
    }

    static page::ReceiptPrint receipt()
    {
        page::ReceiptPrint out;
        out.number = "2026-000431";
        out.title = "宏祥路早高峰人车混行";
        out.text = "早上七点半到八点半，送孩子的电动车和行人挤在一起，老人过路很怕。";
        out.category = "道路照明";
        out.community_name = "三角路社区";
        out.station_name = "三角路代表联络站";
        out.photos = 2;
        out.origin = matters::Origin::station;
        out.identity = matters::Identity::relay;
        out.raised_at = at(day(11, 20), 16, 20);
        out.accept_due_on = day(11, 24);
        out.deputy_name = "示例代表·周";
        out.answer_within = {15, PeriodUnit::working_days};
        out.rate_within = {10, PeriodUnit::working_days};
        out.basis = "街道转办办法（样例）";
        return out;
    }
    static page::ReferralPrint referral()
    {
        page::ReferralPrint out;
        out.number = "2026-000417";
        out.unit_name = "区城管局（样例）";
        out.title = "惠安路 28 号门前三盏路灯不亮";
        out.text = "自11月初不亮，夜间行走不便，老人曾绊倒。同一地点另有 6 人反映。";
        out.community_name = "三角路社区（样例）";
        out.place = "惠安路 28 号";
        out.station_name = "三角路代表联络站";
        out.photos = 2;
        out.looked_into = {{"1、2 号灯罩进水；3 号整根没电，怀疑地下电缆断。情况属实。",
                            "示例代表·周", day(11, 11)}};
        out.referred_at = at(day(11, 12), 10, 0);
        out.referred_on = day(11, 12);
        out.answer_due_on = day(11, 19);
        out.working_days = 5;
        out.basis = "街道转办办法（样例）";
        return out;
    }
    static page::LetterPrint letter()
    {
        page::LetterPrint out;
        out.number = "2026-000417";
        out.title = "惠安路 28 号门前三盏路灯不亮";
        out.text = "自11月初不亮，夜间行走不便，老人曾绊倒。";
        out.station_name = "三角路代表联络站";
        out.answered_by = "区城管局（样例）";
        out.raised_at = at(day(11, 9), 9, 0);
        out.answered_at = at(day(11, 18), 15, 0);
        out.answered_on = day(11, 18);
        out.outcome = matters::AnswerOutcome::planned;
        out.answer = "三盏灯都看过了。两盏已换灯罩，当晚亮了；第三盏要换地下电缆，需要开挖。";
        out.planned_on = day(12, 10);
        out.rate_due_on = day(12, 2);
        out.owner = "照明管理所 示例·王";
        out.may_be_rated = true;
        out.basis = "街道转办办法（样例）";
        return out;
    }
    static views::organisation::PlaceSign sign()
    {
        views::organisation::PlaceSign out;
        out.node = {"abcdefghijklmnopqrstuvwxyz"};
        out.station.name = "三角路代表联络站";
        out.station.address = "三角路社区党群服务中心一楼（样例）";
        out.station.phone = "027-00000001";
        out.station.hours = "周一至周五 9:00–12:00，14:00–17:30";
        out.today = day(11, 20);
        return out;
    }
    Letterhead head() const { return {site, {}}; }

    SiteConfig site;
    ReceiptProof const proof{"482691", "430-9f86d081"};
};

std::string repeated(std::string const& words, int times)
{
    std::string out;
    for (int i = 1; i <= times; ++i) out += std::to_string(i) + words;
    return out;
}

TEST_F(Sheets, receipt_says_number_code_day_and_where_to_ask_on_one_a5)
{
    auto const pdf = draw_receipt(receipt(), proof, head(), ReceiptPaper::one_a5);
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("已收到。"), HasSubstr("2026-000431"), HasSubstr("482691"),
                      HasSubstr("2026年11月20日星期五16:20，您在站里当面反映"),
                      HasSubstr("老人过路很怕。"), HasSubstr("11月24日周二前"),
                      HasSubstr("027-00000000"), HasSubstr("430-9f86d081"),
                      HasSubstr("转办后15个工作日")));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("419.5")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/receipt.png"), 0.08);
}

TEST_F(Sheets, poster_of_a_station_says_where_when_and_how_on_one_a4)
{
    auto const pdf = draw_poster(sign(), {}, head());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("直通代表。"), HasSubstr("三角路代表联络站"),
                                     HasSubstr("党群服务中心一楼"),
                                     HasSubstr("周一至周五9:00–12:00"), HasSubstr("027-00000001"),
                                     HasSubstr("110、119、120"), Not(HasSubstr("这里是"))));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("A4")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/poster.png"), 0.08);
}

TEST_F(Sheets, poster_of_a_spot_names_it_and_its_code_leads_to_raising_there)
{
    auto here = sign();
    here.community = "三角路社区（样例）";
    EXPECT_THAT(words_of(draw_poster(here, "惠安路公交站", head())),
                AllOf(HasSubstr("这里是惠安路公交站"), HasSubstr("三角路社区（样例）")));
    EXPECT_EQ(raise_address(site, here.node, "路灯 1&2"),
              "https://ztc.example/s/abcdefghijklmnopqrstuvwxyz?at=%E8%B7%AF%E7%81%AF%201%262");
    EXPECT_EQ(raise_address(site, here.node, {}),
              "https://ztc.example/s/abcdefghijklmnopqrstuvwxyz");
}

TEST_F(Sheets, blank_slip_asks_in_the_order_of_the_form_and_leaves_room_for_the_station)
{
    auto const pdf = draw_blank_slip(sign(), head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("我要反映一件事"), HasSubstr("什么事"), HasSubstr("在哪里"),
                      HasSubstr("姓名（可以不写）"), HasSubstr("只看内容，有话由站里转"),
                      HasSubstr("不公开"), HasSubstr("以下由站里填"), HasSubstr("027-00000001")));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("A4")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/slip.png"), 0.08);
}

TEST_F(Sheets, receipt_for_somebody_else_has_no_code)
{
    auto const pdf =
        draw_receipt(receipt(), {std::nullopt, "430-9f86d081"}, head(), ReceiptPaper::one_a5);
    EXPECT_THAT(words_of(pdf), AllOf(Not(HasSubstr("482691")), HasSubstr("查询码只印给反映人")));
}

TEST_F(Sheets, receipt_in_two_copies_gives_the_code_only_to_the_raiser)
{
    auto const pdf = draw_receipt(receipt(), proof, head(), ReceiptPaper::two_on_a4);
    auto const words = words_of(pdf);
    EXPECT_THAT(words, AllOf(HasSubstr("居民留存"), HasSubstr("站里存根")));
    auto const code = words.find("482691");
    ASSERT_NE(code, words.npos);
    EXPECT_EQ(words.find("482691", code + 1), words.npos);
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/receipt-two.png"), 0.08);
}

TEST_F(Sheets, receipt_keeps_all_that_was_said_however_long)
{
    auto print = receipt();
    print.text = repeated("号楼的路灯不亮。", 250);
    auto const pdf = draw_receipt(print, proof, head(), ReceiptPaper::one_a5);
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("（全文见第2页）"), HasSubstr("250号楼的路灯不亮。"),
                                     HasSubstr("共")));
}

TEST_F(Sheets, referral_has_all_that_the_unit_needs_and_room_for_its_answer)
{
    auto const pdf = draw_referrals({referral()}, std::nullopt, head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("转办单"), HasSubstr("区城管局（样例）"), HasSubstr("2026-000417"),
                      HasSubstr("11月19日周四24:00前"), HasSubstr("次日起第5个工作日"),
                      HasSubstr("老人曾绊倒"), HasSubstr("照片2张"), HasSubstr("情况属实"),
                      HasSubstr("街道转办办法（样例）"), HasSubstr("已办成"), HasSubstr("列入计划"),
                      HasSubstr("不能办"), HasSubstr("日期（盖章）"), HasSubstr("027-00000000")));
    EXPECT_THAT(words_of(pdf), Not(HasSubstr("没有账号也能填")));
    EXPECT_THAT(facts_of(pdf), HasSubstr("Pages:           1"));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/referral.png"), 0.08);
}

TEST_F(Sheets, referral_with_a_link_shows_it_as_a_code)
{
    auto const pdf =
        draw_referrals({referral()}, "https://ztc.example/u#7q4k-mx2d-wz3n-h5tp", head());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("没有账号也能填"), HasSubstr("ztc.example/u"),
                                     HasSubstr("7Q4K-MX2D-WZ3N-H5TP")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/referral-link.png"), 0.08);
}

TEST_F(Sheets, referral_of_a_long_matter_goes_on_over_the_page)
{
    auto print = referral();
    print.text = repeated("号楼的路灯不亮。", 250);
    auto const pdf = draw_referrals({print}, std::nullopt, head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("1号楼的路灯不亮。"), HasSubstr("250号楼的路灯不亮。"),
                      HasSubstr("第2页"), HasSubstr("日期（盖章）")));
}

TEST_F(Sheets, referrals_of_many_matters_are_one_pdf)
{
    EXPECT_THAT(facts_of(draw_referrals(std::vector(50, referral()), std::nullopt, head())),
                HasSubstr("Pages:           50"));
}

TEST_F(Sheets, letter_says_in_large_print_what_was_answered_and_how_to_rate)
{
    auto const pdf = draw_letter(letter(), "482691", head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("给您的答复"), HasSubstr("老人曾绊倒"),
                      HasSubstr("列入计划，承诺2026年12月10日前完成。"), HasSubstr("需要开挖"),
                      HasSubstr("负责人：照明管理所示例·王"), HasSubstr("482691"),
                      HasSubstr("请在2026年12月2日前"), HasSubstr("不影响您依法")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/letter.png"), 0.08);
}

TEST_F(Sheets, letter_for_weak_eyes_says_the_same_in_larger_type)
{
    auto const normal = draw_letter(letter(), "482691", head());
    auto const large = draw_letter(letter(), "482691", head(), LetterSize::large);
    EXPECT_THAT(words_of(large),
                AllOf(HasSubstr("给您的答复"), HasSubstr("482691"), HasSubstr("不影响您依法")));
    EXPECT_NE(facts_of(normal), facts_of(large)) << "it takes more paper";
}

TEST_F(Sheets, letter_after_rating_asks_for_none)
{
    auto print = letter();
    print.may_be_rated = false;
    EXPECT_THAT(words_of(draw_letter(print, std::nullopt, head())),
                AllOf(Not(HasSubstr("请您评一评")), HasSubstr("怎么查这件事"),
                      HasSubstr("查询码在您的回执上")));
}

TEST_F(Sheets, are_the_same_when_printed_again)
{
    EXPECT_EQ(draw_letter(letter(), "482691", head()), draw_letter(letter(), "482691", head()));
    EXPECT_EQ(draw_referrals({referral()}, {}, head()), draw_referrals({referral()}, {}, head()));
}

TEST_F(Sheets, lead_to_the_address_of_the_site)
{
    EXPECT_EQ(follow_address(site, "2026-000431"), "https://ztc.example/r/2026-000431");
    site.address = "";
    site.origin = "ztc.example/log";
    EXPECT_EQ(web_address(site), "https://ztc.example");
}

TEST(Words, of_days_are_as_people_say_them)
{
    EXPECT_EQ(day_with_weekday(day(11, 20)), "2026年11月20日 星期五");
    EXPECT_EQ(short_day(day(3, 1)), "3月1日 周日");
    EXPECT_EQ(period_in_words({3, PeriodUnit::months}), "3 个月");
}

RosterPrint roster()
{
    return {.station = {"stationaaaaaaaaaaaaaaaaaaa"},
            .station_name = "三角路代表联络站",
            .address = "三角路社区党群服务中心一楼（样例）",
            .phone = "027-00000000",
            .hours = "周一至周五 9:00–12:00",
            .month = day(12, 1),
            .receptions = {{day(12, 8), 540, 690, {"示例代表·何"}},
                           {day(12, 15), 870, 990, {"示例代表·周", "示例代表·唐"}},
                           {day(12, 24), 540, 690, {"示例代表·周"}}}};
}

TEST_F(Sheets, roster_says_who_receives_when_and_leads_to_a_slot)
{
    auto const pdf = draw_roster(roster(), head());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("代表接待居民"), HasSubstr("2026年12月"),
                                     HasSubstr("12月8日周二"), HasSubstr("9:00–11:30"),
                                     HasSubstr("示例代表·唐"), HasSubstr("三角路代表联络站"),
                                     HasSubstr("027-00000000"), Not(HasSubstr("另有"))));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("595.276")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/roster.png"), 0.08);
    EXPECT_EQ(roster_address(site, roster().station),
              "https://ztc.example/when/stationaaaaaaaaaaaaaaaaaaa");
}

TEST_F(Sheets, roster_on_a3_is_the_same_and_says_how_many_found_no_room)
{
    auto full = roster();
    while (full.receptions.size() < 11) full.receptions.push_back(full.receptions.back());
    auto const pdf = draw_roster(full, head(), RosterPaper::a3);
    EXPECT_THAT(words_of(pdf), HasSubstr("另有3场，扫码看。"));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("841.8")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/roster-a3.png"), 0.08);
}

TEST_F(Sheets, check_in_hangs_on_the_wall_for_a_day)
{
    views::receptions::CheckInPrint const at_station{.reception = {"receptionaaaaaaaaaaaaaaaaa"},
                                                     .station_name = "三角路代表联络站",
                                                     .held_on = day(12, 8),
                                                     .from_minute = 540,
                                                     .until_minute = 690,
                                                     .deputies = {"示例代表·何"},
                                                     .code = "abcdefghij"};
    auto const pdf = draw_check_in(at_station, head());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("来了，扫一扫"), HasSubstr("2026年12月8日星期二"),
                                     HasSubstr("示例代表·何"), HasSubstr("不问姓名")));
    EXPECT_EQ(check_in_address(site, at_station),
              "https://ztc.example/c/receptionaaaaaaaaaaaaaaaaa/abcdefghij");
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/check-in.png"), 0.08);
}

namespace duty = views::record;

duty::Line line_of(duty::ActKind kind, Date on)
{
    duty::Line line;
    line.kind = kind;
    line.part = ztc::record::part_of(kind);
    line.on = on;
    return line;
}

/// A reception, a matter that he follows and looked into, and the register; the latest first.
duty::Record duty_record()
{
    using duty::ActKind;
    duty::Record out;
    out.basics = {.deputy = {"zhouaaaaaaaaaaaaaaaaaaaaaa"},
                  .name = "示例代表·周",
                  .congress_level = people::CongressLevel::district,
                  .electoral_district = "第 37 选区（示例）",
                  .term_no = 17,
                  .stations = {"三角路代表联络站"},
                  .since = day(1, 1)};
    out.from = day(1, 1);
    out.until = out.today = day(11, 22);
    auto followed = line_of(ActKind::followed, day(11, 9));
    followed.matter = duty::MatterBrief{.matter = {},
                                        .number = "2026-000417",
                                        .title = "惠安路 28 号门前三盏路灯不亮",
                                        .standing = duty::Standing::planned,
                                        .answered_on = day(11, 18),
                                        .result = {}};
    auto looked = line_of(ActKind::looked_into, day(11, 11));
    looked.matter = followed.matter;
    auto received = line_of(ActKind::received, day(3, 12));
    received.reception = duty::ReceptionBrief{.reception = {},
                                              .station_name = "三角路代表联络站",
                                              .from_minute = 540,
                                              .until_minute = 690,
                                              .visitors = 9};
    received.corrections.push_back({.correction = {},
                                    .claim = duty::Claim::inexact,
                                    .says = "来了 8 位，一位来了两次。",
                                    .asked_on = day(3, 13),
                                    .ruling = duty::Ruling::upheld,
                                    .reason = "登记簿上是 8 位",
                                    .decided_on = day(3, 14),
                                    .decided_by = "示例·高主任"});
    out.lines = {looked, followed, received, line_of(ActKind::described, day(1, 1))};
    for (auto const part :
         {duty::Part::basics, duty::Part::sessions, duty::Part::inspections, duty::Part::training,
          duty::Part::groups, duty::Part::suggestions, duty::Part::reports, duty::Part::contact})
        out.parts.push_back({part, part == duty::Part::basics || part == duty::Part::contact,
                             part == duty::Part::contact ? 3 : 1});
    using duty::FigureKind;
    out.figures = {{FigureKind::received, 1, {}}, {FigureKind::present, 1, 1},
                   {FigureKind::visitors, 9, {}}, {FigureKind::heard, 0, {}},
                   {FigureKind::settled, 0, 0},   {FigureKind::followed, 1, {}},
                   {FigureKind::answered, 1, 1},  {FigureKind::done, 0, 1},
                   {FigureKind::satisfied, 0, 0}, {FigureKind::looked_into, 1, {}},
                   {FigureKind::urged, 0, {}},    {FigureKind::called, 0, {}}};
    return out;
}

TEST_F(Sheets, record_says_who_he_is_what_he_did_and_what_nothing_records_yet)
{
    auto const pdf = draw_record(duty_record(), head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("代表履职档案"), HasSubstr("2026年1月1日至11月22日"),
                      HasSubstr("区县人大代表，第17届，第37选区（示例）"),
                      HasSubstr("跟进的反映，答复1/1"), HasSubstr("出席会议"),
                      HasSubstr("本系统还没有记录"), HasSubstr("3条"), HasSubstr("3月12日"),
                      HasSubstr("9人"), HasSubstr("本人更正：来了8位"), HasSubstr("列入计划"),
                      HasSubstr("由4条记录自动汇成")));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("A4")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/record.png"), 0.08);
    EXPECT_EQ(profile_address(site, duty_record().basics.deputy),
              "https://ztc.example/d/zhouaaaaaaaaaaaaaaaaaaaaaa");
}

TEST_F(Sheets, record_of_a_term_goes_on_over_the_page_and_says_the_year)
{
    auto term = duty_record();
    term.from = Date{chrono::year{2024} / 1 / 1};
    while (term.lines.size() < 40) term.lines.insert(term.lines.begin(), term.lines.front());
    auto const pdf = draw_record(term, head());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("2024年1月1日至2026年11月22日"), HasSubstr("—2—"),
                                     HasSubstr("由40条记录")));
    term.lines.clear();
    EXPECT_THAT(words_of(draw_record(term, head())), HasSubstr("还没有他的记录"));
}

TEST_F(Sheets, bulletin_says_figures_first_and_goes_on_as_a_document)
{
    namespace press = views::bulletins;
    using press::FigureKind;
    press::BulletinPage page;
    page.line.title = "2026 年三季度履职通报";
    page.line.node_name = "三角路街道工委（样例）";
    page.line.kind = press::PeriodKind::quarter;
    page.line.from_on = day(7, 1);
    page.line.until_on = day(9, 30);
    page.line.approved_on = day(10, 9);
    page.introduction = "这一季度，代表在四个联络站接待居民。\n没有办成的，写明了原因和哪天办。";
    page.written_by = {"示例·周干事"};
    page.approved_by = "示例·吴主任";
    page.figures = {{FigureKind::receptions, 11, 12}, {FigureKind::visitors, 86, {}},
                    {FigureKind::settled, 31, 34},    {FigureKind::raised, 57, {}},
                    {FigureKind::answered, 52, 55},   {FigureKind::done, 38, 52},
                    {FigureKind::pieces, 9, {}},      {FigureKind::reprints, 14, {}}};
    press::Fact article;
    article.kind = press::FactKind::article;
    article.on = day(8, 12);
    article.words = "一盏路灯的十五个工作日";
    article.outlet = "示例日报";
    article.level = publicity::OutletLevel::district;
    article.figures = {FigureKind::pieces};
    page.facts = {article, article};
    page.facts.back().figures = {FigureKind::reprints};
    auto const pdf = draw_bulletin(page, head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("2026年第三季度"), HasSubstr("11/12场"), HasSubstr("86人次"),
                      HasSubstr("38/52件"), HasSubstr("（转载）"), HasSubstr("示例日报（区县）"),
                      HasSubstr("示例·吴主任于2026年10月9日审定")));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("A4")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/bulletin.png"), 0.08);
    auto const docx = write_bulletin(page, site);
    EXPECT_TRUE(docx.starts_with("PK"));
    page.line.approved_on.reset();
    page.approved_by.reset();
    EXPECT_THAT(words_of(draw_bulletin(page, head())), HasSubstr("还没有审定"));
    while (page.facts.size() < 60) page.facts.push_back(article);
    EXPECT_THAT(words_of(draw_bulletin(page, head())), HasSubstr("2/3"));
}

TEST_F(Sheets, brief_says_what_matters_add_up_to_and_nobodys_words)
{
    views::drafts::Brief brief{};
    brief.today = day(9, 22);
    brief.from = day(3, 2);
    brief.until = day(9, 18);
    brief.people = 186;
    brief.answered = 2;
    brief.planned = 1;
    brief.cannot = 1;
    brief.by_category = {{"物业服务", 2, 150}, {"房屋维修", 1, 36}};
    brief.by_community = {{"三角路社区（样例）", 2, 150}, {"湖畔社区（样例）", 1, 36}};
    views::drafts::BriefMatter one{};
    one.number = "2026-000417";
    one.category_zh = "物业服务";
    one.community_name = "三角路社区（样例）";
    one.raised_on = day(3, 2);
    one.people = 120;
    one.outcome = matters::AnswerOutcome::planned;
    one.answered_on = day(3, 20);
    brief.matters = {one, one, one};
    brief.matters.back().answered_on.reset();
    auto const pdf = draw_brief(brief, head());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("关于“物业服务、房屋维修”的选题简报"), HasSubstr("涉及186人"),
                      HasSubstr("列入计划1，办不了1；还没有答复1件"), HasSubstr("150人，2件"),
                      HasSubstr("未答复")));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("Pages:           1"), HasSubstr("A4")));
    EXPECT_LT(difference_from_golden(pdf, 1, "server/app/testdata/brief.png"), 0.08);
    EXPECT_TRUE(write_brief(brief, site).starts_with("PK"));
    while (brief.matters.size() < 50) brief.matters.push_back(one);
    EXPECT_THAT(words_of(draw_brief(brief, head())), HasSubstr("1/4"));
}

} // namespace
} // namespace ztc::app
