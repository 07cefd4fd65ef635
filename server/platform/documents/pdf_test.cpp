// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/pdf.hpp"

#include "platform/documents/encoding.hpp"
#include "platform/documents/flow.hpp"
#include "platform/documents/line_of_stops.hpp"
#include "platform/documents/millimetres.hpp"
#include "platform/documents/pages_for_test.hpp"

#include <gmock/gmock.h>

namespace ztc::documents {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Instant some_morning{1'795'568'400'000}; // 2026-11-25T09:00:00+08:00

struct NewPdf : Pdf {
    NewPdf() : Pdf({"示例单", "代表直通车", some_morning}, Fonts{}) {}
};

std::string one_page(std::string const& text, Style const& style = {})
{
    Pdf pdf({"示例单", "代表直通车", some_morning}, Fonts{});
    pdf.page(a5, [&](Canvas& canvas) { canvas.say(15, 20, 118, {{text, style}}); });
    return pdf.finish();
}

double mm_of_characters(int count)
{
    return mm_of(10.5 * count) + 0.1;
}

/// All 6,763 characters of GB 2312.
std::string common_characters()
{
    std::string bytes;
    for (int row = 0xB0; row <= 0xF7; ++row)
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell)
            (bytes += static_cast<char>(row)) += static_cast<char>(cell);
    return to_utf8(std::move(bytes)).value().utf8;
}

TEST(Pdf, says_its_title_language_and_the_moment_it_tells_of)
{
    auto const pdf = one_page("您好");
    EXPECT_THAT(facts_of(pdf), AllOf(HasSubstr("示例单"), HasSubstr("2026-11-25T"),
                                     HasSubstr("Tagged:          yes"), Not(HasSubstr("Error")),
                                     Not(HasSubstr("Warning"))));
    EXPECT_THAT(pdf, HasSubstr("/Lang (zh-CN)"));
}

TEST(Pdf, is_the_same_to_the_byte_when_made_again)
{
    EXPECT_EQ(one_page("同样的话"), one_page("同样的话"));
}

TEST(Pdf, keeps_its_words_selectable_and_its_fonts_inside)
{
    auto const pdf = one_page("惠安路 28 号门前，三盏路灯不亮。");
    EXPECT_THAT(words_of(pdf), HasSubstr("惠安路28号门前，三盏路灯不亮。"));
    EXPECT_THAT(FolderForPages().run("pdffonts", pdf, "a.pdf"), HasSubstr("yes yes yes"));
}

TEST(Pdf, that_cairo_did_not_write_gets_no_language)
{
    EXPECT_EQ(with_language("%PDF-1.7 other", "zh-CN"), "%PDF-1.7 other");
}

TEST(Text, has_a_glyph_for_every_common_character_in_every_face)
{
    Typesetter const typesetter({});
    auto const all = common_characters();
    for (auto const face : {Face::song, Face::hei, Face::kai}) {
        auto const text = typesetter.set({{all, Style{.face = face}}}, 180);
        EXPECT_FALSE(text.lacks_glyphs());
    }
    EXPECT_THAT(words_of(one_page("上下㐀东")), Not(HasSubstr("〓")));
}

TEST(Text, shows_missing_type_for_what_no_font_has_and_never_a_box)
{
    Typesetter const typesetter({});
    auto const text = typesetter.set({{"甲\U000E0FFF乙\U0010FF00", Style{}}}, 100);
    EXPECT_FALSE(text.lacks_glyphs());
    EXPECT_THAT(words_of(one_page("甲\U0010FF00乙")), HasSubstr("甲〓乙"));
}

TEST(Text, begins_no_line_with_a_full_stop)
{
    Typesetter const typesetter({});
    auto const four = mm_of_characters(4);
    EXPECT_EQ(typesetter.set({{"一二三四", Style{}}}, four).lines(), 1U);
    auto const text = typesetter.set({{"一二三四。", Style{}}}, four);
    EXPECT_EQ(text.lines(), 2U); // 三 or 四 goes with the full stop
    NewPdf pdf;
    pdf.page(a5, [&](Canvas& canvas) { canvas.place(10, 10, text, 0, 2); });
    EXPECT_THAT(FolderForPages().run("pdftotext", pdf.finish(), "-layout a.pdf -"),
                HasSubstr("四。"));
}

TEST(Text, keeps_its_distance_from_line_to_line_whatever_the_font)
{
    Typesetter const one({}), other({"Nonesuch", "Nonesuch", "Nonesuch"});
    Paragraphs const words{{"甲\n乙\n丙", Style{}}};
    EXPECT_DOUBLE_EQ(one.set(words, 50).height(), other.set(words, 50).height());
}

TEST(AFlow, goes_on_over_the_page_and_loses_no_word)
{
    std::string text;
    for (int i = 1; i <= 400; ++i) text += "第" + std::to_string(i) + "句话，";
    NewPdf pdf;
    Flow flow(pdf.typesetter(), a5, {15, 18, 15, 18});
    flow.row({{0.2, {{"反映内容", Style{}.bold()}}}, {0.8, {{text, Style{}}}}});
    flow.words({{text, Style{}}});
    std::vector<int> pages;
    flow.print(pdf, [&](Canvas&, int, int of) { pages.push_back(of); });
    auto const words = words_of(pdf.finish());
    EXPECT_GT(pages.size(), 3U);
    EXPECT_EQ(pages.front(), static_cast<int>(pages.size()));
    for (int i : {1, 57, 200, 333, 400}) {
        auto const sentence = "第" + std::to_string(i) + "句话，";
        auto const first = words.find(sentence);
        ASSERT_NE(first, words.npos) << sentence;
        EXPECT_NE(words.find(sentence, first + 1), words.npos) << sentence << " once only";
    }
}

TEST(AFlow, keeps_together_what_belongs_together)
{
    NewPdf pdf;
    Flow flow(pdf.typesetter(), a5, {15, 18, 15, 18});
    flow.gap(120);
    flow.keep(60);
    flow.words({{"签名", Style{}}});
    int pages = 0;
    flow.print(pdf, [&](Canvas&, int, int of) { pages = of; });
    EXPECT_EQ(pages, 2);
}

TEST(ASheet, looks_as_it_did)
{
    NewPdf pdf;
    pdf.page(a5, [](Canvas& canvas) {
        canvas.bend(148, 12, 15, 30, 6, travelled);
        draw_stop(canvas, 15, 30, Progress::here);
        draw_badge(canvas, 15, 50, "周");
        draw_line_across(canvas, 20, 80, 100,
                         {{"反映", Progress::passed}, {"转办", Progress::here}, {"评价", {}}});
        canvas.qr(20, 100, 40, "https://ztc.example/r/2026-000123");
        canvas.say(25, 24, 100, {{"已收到。", Style{.face = Face::song, .points = 27}}});
    });
    EXPECT_LT(
        difference_from_golden(pdf.finish(), 1, "server/platform/documents/testdata/sheet.png"),
        0.08);
}

TEST(APicture, differs_when_a_line_of_text_is_missing)
{
    auto const with = picture_of(one_page("已收到，请放心"), 1);
    EXPECT_GT(difference(with, picture_of(one_page("已收到"), 1)), 0.08);
    EXPECT_EQ(difference(with, with), 0);
}

} // namespace
} // namespace ztc::documents
