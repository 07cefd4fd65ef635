// SPDX-License-Identifier: Apache-2.0
//
// The papers of suggestions as somebody holds them: their words, their looks from across the room,
// and for the letter its measures against GB/T 9704-2012.
#include "app/suggestion_papers.hpp"

#include "app/config.hpp"
#include "app/papers/samples.hpp"
#include "platform/documents/archive.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "platform/documents/table.hpp"

#include <gmock/gmock.h>
#include <pugixml.hpp>

#include <algorithm>
#include <array>

namespace ztc::app::papers {
namespace {

using documents::difference_from_golden;
using documents::facts_of;
using documents::FolderForPages;
using documents::words_of;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

PaperLook look()
{
    SiteConfig site;
    site.name = "代表直通车（样例）";
    return paper_look(site, {});
}

double golden(std::string const& pdf, int page, std::string const& name)
{
    return difference_from_golden(pdf, page, "server/app/papers/testdata/" + name + ".png");
}

std::string pages(int count)
{
    return "Pages:           " + std::to_string(count) + "\n";
}

pugi::xml_document part(std::string const& docx, std::string const& name)
{
    auto const archive = documents::Archive::open(docx, {});
    EXPECT_TRUE(archive) << name;
    auto const text = archive->part(name);
    EXPECT_TRUE(text && *text) << name;
    pugi::xml_document document;
    if (!text || !*text) return document;
    EXPECT_TRUE(document.load_string((*text)->c_str())) << name;
    return document;
}

std::string words_in(pugi::xml_document const& part)
{
    std::string out;
    for (auto const& found : part.select_nodes("//w:t")) out += found.node().text().get();
    return out;
}

/// Every one, each behind the one before.
void expect_in_order(std::string const& words, std::vector<std::string> const& wanted)
{
    std::size_t at = 0;
    for (auto const& one : wanted) {
        auto const found = words.find(one, at);
        EXPECT_NE(found, words.npos) << one << " not behind what comes before it";
        if (found != words.npos) at = found + one.size();
    }
}

TEST(Numbers, of_documents_come_out_as_the_standard_has_them)
{
    for (auto const& [typed, wanted] :
         {std::pair{"武昌城管函﹝2025﹞9号", "武昌城管函〔2025〕9号"},
          {"武昌城管函[2025]第009号", "武昌城管函〔2025〕9号"},
          {"武昌城管函（２０２５）０１０号", "武昌城管函〔2025〕10号"},
          {" 武昌城管函 (2025) 9 ", "武昌城管函〔2025〕9号"},
          {"武昌城管函〔2025〕9号", "武昌城管函〔2025〕9号"},
          {"武昌城管函【2025】第 9 号", "武昌城管函〔2025〕9号"},
          {"示（样例）函［2025］000号", "示（样例）函〔2025〕0号"},
          {"示函[2025]9号-2", "示函〔2025〕9号-2号"},
          {"没有文号", "没有文号"},
          {"示函[25]9号", "示函[25]9号"},
          {"[2025", "[2025"},
          {"", ""}})
        EXPECT_EQ(document_number(typed), wanted) << typed;
}

TEST(Asks, are_quoted_short_and_cut_at_a_comma)
{
    EXPECT_EQ(quoted_short("更换水泵", 10), "更换水泵");
    EXPECT_EQ(quoted_short("移交后更换两台水泵，加装稳压设备", 12), "移交后更换两台水泵…");
    EXPECT_EQ(quoted_short("一二三四五六七八九十", 6), "一二三四五…");
    EXPECT_EQ(quoted_short("第一行很长很长\n第二行", 6), "第一行很长…");
}

TEST(ReplyLetter, says_all_in_the_order_of_the_standard)
{
    auto const pdf = draw_reply_letter(sample_letter(), look());
    auto const words = words_of(pdf);
    expect_in_order(words, {"示例区水务和湖泊局",
                            "示水函〔2026〕9号",
                            "签发人：示例·孙局长",
                            "对示例区十七届人大五次会议第41号建议的答复",
                            "示例·陈、示例·沈代表：",
                            "收悉。现答复如下：",
                            "一、关于“由区水务局牵头",
                            "…”",
                            "办理结果：已经解决，2026年10月30日办成。",
                            "二、关于“移交后更换",
                            "列入计划，2027年3月31日前完成，由供水管理科示例·吴负责。",
                            "感谢您",
                            "附件：代表建议办理情况征询意见表",
                            "2026年11月18日",
                            "（联系人：示例·吴；电话：027-00000000）",
                            "抄送：区人大常委会",
                            "示水函〔2026〕9号附件",
                            "办理态度",
                            "办理结果",
                            "代表签名",
                            "请在2026年12月9日前填好"});
    EXPECT_THAT(words, HasSubstr("办理结果：B"));
    EXPECT_EQ(pdf, draw_reply_letter(sample_letter(), look())) << "the same when printed again";
}

TEST(ReplyLetter, that_is_short_is_one_page_without_a_number_and_a_form)
{
    auto const pdf = draw_reply_letter(sample_short_letter(), look());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("抄送："), Not(HasSubstr("签发人")),
                                     Not(HasSubstr("—1—")), Not(HasSubstr("—2—"))));
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr(pages(2)), HasSubstr("A4")));
    EXPECT_LT(golden(pdf, 1, "letter"), 0.08);
    EXPECT_LT(golden(pdf, 2, "letter-form"), 0.08);
}

TEST(ReplyLetter, goes_on_over_three_pages_with_a_number_on_all_but_the_first)
{
    auto letter = sample_long_letter();
    letter.opinion_form.reset();
    auto const pdf = draw_reply_letter(letter, look());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("五、关于“免收改造期间的水费”"), HasSubstr("理由：定价权限在市级"),
                      Not(HasSubstr("—1—")), HasSubstr("—2—"), HasSubstr("—3—")));
    EXPECT_THAT(facts_of(pdf), HasSubstr(pages(3)));
    for (int page = 1; page <= 3; ++page)
        EXPECT_LT(golden(pdf, page, "letter-long-" + std::to_string(page)), 0.08);
}

/// The lines of each page, as poppler reads them; page numbers left out.
std::vector<std::vector<std::string>> lines_of(std::string const& pdf)
{
    auto const text = FolderForPages().run("pdftotext", pdf, "a.pdf -");
    std::vector<std::vector<std::string>> out(1);
    std::string one;
    for (char const c : text) {
        if (c != '\n' && c != '\f') {
            one += c;
            continue;
        }
        if (!one.empty() && !one.starts_with("—")) out.back().push_back(one);
        one.clear();
        if (c == '\f') out.emplace_back();
    }
    out.pop_back();
    return out;
}

TEST(ReplyLetter, never_ends_a_page_with_a_heading_nor_signs_on_a_page_of_its_own)
{
    for (int filler = 0; filler < 24; ++filler) {
        auto letter = sample_long_letter();
        letter.opinion_form.reset();
        for (int i = 0; i < filler; ++i) letter.points[0].answer += "\n逐项办理。";
        auto const pages = lines_of(draw_reply_letter(letter, look()));
        for (auto const& page : pages) {
            ASSERT_FALSE(page.empty());
            EXPECT_THAT(page.back(), Not(HasSubstr("、关于“"))) << filler;
            EXPECT_THAT(page.front(), Not(HasSubstr("示例区水务和湖泊局")))
                << filler << ": a page that begins with the signature";
        }
    }
}

/// Where ink of a colour stands, in millimetres.
class Ruler {
public:
    Ruler(std::string const& pdf, int page)
    {
        FolderForPages folder;
        auto const number = std::to_string(page);
        folder.run("pdftoppm", pdf,
                   "-r 254 -png -singlefile -f " + number + " -l " + number + " a.pdf page");
        image_.reset(cairo_image_surface_create_from_png((folder.path() / "page.png").c_str()));
    }

    struct Band {
        double top, bottom, left, right;
    };
    /// The rows in which the red reaches at least so far.
    std::vector<Band> red(double least_width) const
    {
        std::vector<Band> out;
        bool goes_on = false;
        for (int y = 0; y < height(); ++y) {
            int first = -1, last = -1;
            for (int x = 0; x < width(); ++x)
                if (is_red(x, y)) {
                    if (first < 0) first = x;
                    last = x;
                }
            bool const counts = first >= 0 && mm(last - first + 1) >= least_width;
            if (counts && goes_on)
                out.back().bottom = mm(y + 1);
            else if (counts)
                out.push_back({mm(y), mm(y + 1), mm(first), mm(last + 1)});
            goes_on = counts;
        }
        return out;
    }
    /// What holds all ink that is black.
    Band black(double from, double to) const
    {
        Band out{1000, 0, 1000, 0};
        for (int y = 0; y < height(); ++y)
            for (int x = 0; x < width(); ++x) {
                if (mm(y) < from || mm(y) > to || !is_black(x, y)) continue;
                out = {std::min(out.top, mm(y)), std::max(out.bottom, mm(y + 1)),
                       std::min(out.left, mm(x)), std::max(out.right, mm(x + 1))};
            }
        return out;
    }

private:
    static double mm(int pixels) { return pixels / 10.0; }
    int width() const { return cairo_image_surface_get_width(image_.get()); }
    int height() const { return cairo_image_surface_get_height(image_.get()); }
    std::array<int, 3> pixel(int x, int y) const
    {
        auto const* const at = cairo_image_surface_get_data(image_.get()) +
                               y * cairo_image_surface_get_stride(image_.get()) + 4 * x;
        return {at[2], at[1], at[0]}; // little endian
    }
    bool is_red(int x, int y) const
    {
        auto const [r, g, b] = pixel(x, y);
        return r > 150 && g < 110 && b < 110;
    }
    bool is_black(int x, int y) const
    {
        auto const [r, g, b] = pixel(x, y);
        return r < 90 && g < 90 && b < 90;
    }
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> image_{nullptr,
                                                                        &cairo_surface_destroy};
};

TEST(ReplyLetter, has_its_red_lines_where_the_standard_puts_them)
{
    auto const pdf = draw_reply_letter(sample_letter(), look());
    Ruler const first(pdf, 1);
    auto const issuer = first.red(20);
    ASSERT_FALSE(issuer.empty());
    EXPECT_NEAR(issuer.front().top, 30, 1) << "the issuer's name from the upper edge";
    auto const lines = first.red(160);
    ASSERT_EQ(lines.size(), 4u) << "two double lines";
    for (auto const& line : lines) {
        EXPECT_NEAR(line.right - line.left, 170, 1);
        EXPECT_NEAR(line.left, 20, 1);
    }
    double issuer_bottom = 0;
    for (auto const& band : issuer)
        if (band.bottom < lines[0].top) issuer_bottom = band.bottom;
    EXPECT_NEAR(lines[0].top - issuer_bottom, 4, 1) << "the first line below the name";
    auto const thickness = [&](std::size_t i) { return lines[i].bottom - lines[i].top; };
    EXPECT_GT(thickness(0), thickness(1)) << "thick over thin";
    EXPECT_LT(thickness(2), thickness(3)) << "thin over thick";
    EXPECT_NEAR(297 - lines[3].bottom, 20, 1) << "the second line from the lower edge";
    auto const ink = first.black(0, 297);
    EXPECT_GE(ink.left, 27);
    EXPECT_LE(ink.right, 185);
    EXPECT_LE(ink.bottom, 263) << "nothing below the text block, and no number";
}

TEST(ReplyLetter, sets_twenty_two_lines_of_twenty_eight_characters)
{
    auto letter = sample_letter();
    letter.opinion_form.reset();
    letter.points.resize(1);
    letter.points[0].answer.clear();
    for (int i = 0; i < 28 * 60; ++i) letter.points[0].answer += "国";
    auto const pdf = draw_reply_letter(letter, look());
    auto const all = lines_of(pdf);
    ASSERT_GE(all.size(), 3u);
    EXPECT_EQ(all[1].size(), 22u);
    EXPECT_EQ(all[1][5].size(), 28u * 3);
    auto const ink = Ruler(pdf, 2).black(0, 264);
    EXPECT_NEAR(ink.left, 28, 1);
    EXPECT_NEAR(ink.right, 184, 1);
    EXPECT_NEAR(ink.top, 37, 3.5); // half of what a line has more than its type
    EXPECT_NEAR(ink.bottom, 262, 3.5);
    auto const number = Ruler(pdf, 2).black(265, 290);
    EXPECT_NEAR(number.top, 269, 4) << "7 mm below the block, a line in the middle of its type";
    EXPECT_NEAR(number.left, 28 + 4.9, 1.5) << "the left page has it at the left";
    EXPECT_NEAR(Ruler(pdf, 3).black(265, 290).right, 184 - 4.9, 1.5);
}

TEST(ReplyLetter, as_a_document_has_the_same_words_red_lines_and_no_number_on_its_first_page)
{
    auto const docx = write_reply_letter(sample_letter(), look());
    expect_in_order(words_in(part(docx, "word/header1_first.xml")),
                    {"办理结果：B", "示例区水务和湖泊局"});
    auto const document = part(docx, "word/document.xml");
    expect_in_order(words_in(document),
                    {"示水函〔2026〕9号", "签发人：示例·孙局长",
                     "对示例区十七届人大五次会议第41号建议的答复", "示例·陈、示例·沈代表：",
                     "一、关于“由区水务局牵头", "二、关于“移交后更换", "感谢您", "附件：",
                     "2026年11月18日", "（联系人：示例·吴", "抄送：", "9号附件", "办理态度",
                     "代表签名", "请在2026年12月9日前填好"});
    EXPECT_TRUE(document.select_node("//w:sectPr[w:titlePg]"));
    EXPECT_TRUE(document.select_node("//w:drawing//a:blip"));
    auto const grid = document.select_node("//w:docGrid").node();
    EXPECT_NEAR(grid.attribute("w:linePitch").as_int(), 580, 1);
    auto const styles = part(docx, "word/styles.xml");
    auto const rule = [&](char const* path) {
        return std::string(styles.select_node(path).attribute().value());
    };
    EXPECT_EQ(rule("//w:style[@w:styleId='Issuer']//w:bottom/@w:val"), "thickThinSmallGap");
    EXPECT_EQ(rule("//w:style[@w:styleId='Issuer']//w:bottom/@w:color"), "D90000");
    EXPECT_EQ(rule("//w:style[@w:styleId='FootRule']//w:top/@w:val"), "thinThickSmallGap");
    EXPECT_EQ(rule("//w:style[@w:styleId='Title']//w:rFonts/@w:eastAsia"), "方正小标宋简体");
    EXPECT_EQ(words_in(part(docx, "word/footer1_first.xml")), "");
    EXPECT_EQ(words_in(part(docx, "word/footer1_even.xml")), "— 2 —");
    auto const types = part(docx, "[Content_Types].xml");
    for (auto const& found : types.select_nodes("//Override"))
        part(docx, std::string(found.node().attribute("PartName").value()).substr(1));
    EXPECT_EQ(docx, write_reply_letter(sample_letter(), look()));
}

TEST(SuggestionPaper, has_every_field_and_tick_of_the_form)
{
    auto const pdf = draw_suggestion_form(sample_form(), look());
    auto const words = words_of(pdf);
    EXPECT_THAT(words, AllOf(HasSubstr("示例区第十七届人民代表大会"), HasSubstr("闭会期间"),
                             HasSubstr("2026-0041"), HasSubstr("示17-0037"), HasSubstr("示例·沈"),
                             HasSubstr("第五代表团"), HasSubstr("低于0.10兆帕"),
                             HasSubstr("3.移交完成前"), HasSubstr("水压实测表1份")));
    EXPECT_THAT(words,
                AllOf(HasSubstr("□专题调研"), HasSubstr("■座谈"), HasSubstr("■走访"),
                      HasSubstr("■两年未解决"), HasSubstr("■希望加强沟通"), HasSubstr("□仅供参考"),
                      HasSubstr("■可以联名"), HasSubstr("■同意全文公开"), HasSubstr("□只公开标题"),
                      HasSubstr("区水务局（样例）")));
    EXPECT_THAT(facts_of(pdf), HasSubstr(pages(1)));
    EXPECT_LT(golden(pdf, 1, "form"), 0.08);
    auto const docx = write_suggestion_form(sample_form(), look());
    auto const document = part(docx, "word/document.xml");
    expect_in_order(words_in(document), {"示例·陈", "示例·周", "低于0.10兆帕", "3. 移交完成前",
                                         "■ 走访", "■ 同意全文公开", "代表签名"});
    EXPECT_GE(document.select_nodes("//w:tbl").size(), 4u);
    auto long_form = sample_form();
    for (int i = 0; i < 60; ++i) long_form.reasons += "再写一句居民的话，看它怎样接到下一页。";
    EXPECT_THAT(facts_of(draw_suggestion_form(long_form, look())), Not(HasSubstr(pages(1))));
}

TEST(SuggestionPaper, of_handing_over_names_units_and_days_on_every_page)
{
    auto const pdf = draw_suggestion_handover(sample_handover(), look());
    auto const words = words_of(pdf);
    EXPECT_THAT(words,
                AllOf(HasSubstr("代表建议交办单"), HasSubstr("共24件"), HasSubstr("2026-0024"),
                      HasSubstr("区住建局、清荷街道"), HasSubstr("区城管局、区园林局"),
                      HasSubstr("2026-04-20"), HasSubstr("会办意见2026-02-20"), HasSubstr("—2—")));
    auto const heads = lines_of(pdf);
    ASSERT_GE(heads.size(), 2u);
    for (auto const& page : heads) EXPECT_THAT(page, ::testing::Contains(HasSubstr("答复期限")));
    EXPECT_LT(golden(pdf, 1, "handover"), 0.08);
    EXPECT_LT(golden(pdf, 2, "handover-2"), 0.08);
    EXPECT_THAT(facts_of(draw_suggestion_handover({.congress = "示例区",
                                                   .session = "第五次会议",
                                                   .by = "样例",
                                                   .handed_on = sample_day(1, 20),
                                                   .rows = {}},
                                                  look())),
                HasSubstr(pages(1)));
}

std::vector<std::vector<std::string>> rows_of(std::filesystem::path const& xlsx,
                                              std::string const& sheet)
{
    auto const table = documents::open_table(xlsx, {.sheet = sheet});
    EXPECT_TRUE(table) << sheet;
    std::vector<std::vector<std::string>> out;
    while (true) {
        auto const row = (*table)->next();
        if (!row || !*row) return out;
        out.push_back((*row)->cells);
    }
}

TEST(SuggestionPaper, of_the_register_is_a_page_and_a_workbook)
{
    auto const pdf = draw_suggestion_register(sample_register(), look());
    EXPECT_THAT(words_of(pdf), AllOf(HasSubstr("代表建议登记簿"), HasSubstr("共30件"),
                                     HasSubstr("截至2026年11月24日"), HasSubstr("2026-0030"),
                                     HasSubstr("办理中"), HasSubstr("基本满意")));
    EXPECT_LT(golden(pdf, 1, "register"), 0.08);
    FolderForPages const folder;
    auto const file = folder.path() / "register.xlsx";
    ASSERT_TRUE(write_suggestion_register(sample_register(), file));
    auto const rows = rows_of(file, "登记簿");
    ASSERT_EQ(rows.size(), 31u);
    EXPECT_EQ(rows[0][8], "承办");
    EXPECT_EQ(rows[1][0], "2026-0001");
    EXPECT_EQ(rows[1][3], "1");
    EXPECT_EQ(rows[1][9], "2026-04-20");
    EXPECT_EQ(rows[1].back(), "已答复");
}

TEST(SuggestionPaper, of_the_year_gives_every_figure_with_what_it_is_a_part_of)
{
    auto const pdf = draw_handling_report(sample_report(), look());
    EXPECT_THAT(words_of(pdf),
                AllOf(HasSubstr("关于2026年代表建议办理情况的报告"), HasSubstr("43/45件"),
                      HasSubstr("9/14项"), HasSubstr("合计4843/45"), HasSubstr("改到2026-10-31"),
                      HasSubstr("理由：稳压罐到货晚"), HasSubstr("不排名次")));
    EXPECT_LT(golden(pdf, 1, "report"), 0.08);
    EXPECT_LT(golden(pdf, 2, "report-2"), 0.08);
    auto const docx = write_handling_report(sample_report(), look());
    expect_in_order(words_in(part(docx, "word/document.xml")),
                    {"关于2026年", "区人大常委会：", "一、总的情况", "二、2026年度的数字",
                     "按期答复", "43/45 件", "三、各承办单位", "合计", "四、承诺台账",
                     "清荷园泵房改造"});
    FolderForPages const folder;
    auto const file = folder.path() / "report.xlsx";
    ASSERT_TRUE(write_handling_workbook(sample_report(), file));
    EXPECT_EQ(rows_of(file, "数字")[2], (std::vector<std::string>{"按期答复", "43", "45", "件"}));
    EXPECT_EQ(rows_of(file, "各承办单位").back(),
              (std::vector<std::string>{"合计", "48", "45", "43", "44", "21", "15", "5", "3", "27",
                                        "9", "3", "5"}));
    EXPECT_EQ(rows_of(file, "承诺台账").size(), 3u);
}

TEST(Fonts, that_are_not_installed_are_said_by_name_and_by_what_is_printed_instead)
{
    EXPECT_EQ(missing_fonts_in_words({}), "");
    PrintConfig print;
    print.title = "没有这种小标宋";
    EXPECT_THAT(missing_fonts_in_words(print),
                AllOf(HasSubstr("[print] title = \"没有这种小标宋\""), HasSubstr("打印改用“"),
                      Not(HasSubstr("“”")), Not(HasSubstr("fangsong"))));
    print.kai = "霞鹜文楷";
    print.title = print.song;
    EXPECT_EQ(missing_fonts_in_words(print), "") << "its name in Chinese counts too";
}

} // namespace
} // namespace ztc::app::papers
