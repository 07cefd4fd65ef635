// SPDX-License-Identifier: Apache-2.0
//
// The reply as a letter of GB/T 9704-2012, 10.1: the issuer in red 30 mm below the edge, a red
// double line 4 mm below it and another 20 mm above the lower edge, both 170 mm wide; the number at
// the right below the first; no number on the first page. The form that the deputy sends back is
// bound apart, so it names the letter it belongs to, and 抄送 stays at the foot of the letter.
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"
#include "kernel/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

using namespace papers;

namespace {

constexpr double rule_width = 170, rule_left = (210 - rule_width) / 2;
constexpr double issuer_top = 30, below_issuer = 4, foot_from_edge = 20;
constexpr double thick = 1.1, thin = 0.35, between = 0.75; // of the double lines
constexpr double issuer_points_most = 36, issuer_width = 150;
constexpr double mark_top = 19;
constexpr std::size_t asked_characters = 40;

/// The square of a character of this type; its ink is a hair smaller.
constexpr double square(double points)
{
    return points * 25.4 / 72;
}

double issuer_points(ReplyLetter const& letter)
{
    auto const count = std::max<std::size_t>(text::characters(letter.issuer), 1);
    return std::min(issuer_points_most, issuer_width / static_cast<double>(count) * 72 / 25.4);
}

std::string mark_words(ReplyLetter const& letter)
{
    return letter.mark.empty() ? "" : "办理结果：" + letter.mark;
}

std::string signer_words(ReplyLetter const& letter)
{
    return letter.signer.empty() ? "" : "签发人：" + letter.signer;
}

std::string title_of(ReplyLetter const& letter)
{
    if (!letter.title.empty()) return letter.title;
    return fmt::format("对{}第{}号建议的答复", letter.congress_session, letter.suggestion_number);
}

std::string opening_of(ReplyLetter const& letter)
{
    if (!letter.opening.empty()) return letter.opening;
    return fmt::format("{}提出的《{}》（第{}号）收悉。现答复如下：",
                       letter.deputies.size() > 1 ? "您和其他代表" : "您", letter.suggestion_title,
                       letter.suggestion_number);
}

std::string thanks_of(ReplyLetter const& letter)
{
    if (!letter.thanks.empty()) return letter.thanks;
    return "感谢您对我们工作的关心和支持。";
}

std::string outcome_of(LetterPoint const& point)
{
    auto words = "办理结果：" + point.outcome;
    if (point.done_on) words += fmt::format("，{}办成", day_in_words(*point.done_on));
    if (point.due_on) words += fmt::format("，{}前完成", day_in_words(*point.due_on));
    if (point.owner) words += "，由" + *point.owner + "负责";
    if (point.reason) words += "。理由：" + *point.reason;
    return words.ends_with("。") ? words : words + "。";
}

std::string contact_of(ReplyLetter const& letter)
{
    if (letter.contact.empty() && letter.phone.empty()) return "";
    auto words = "（联系人：" + letter.contact;
    if (!letter.phone.empty()) words += "；电话：" + letter.phone;
    return words + "）";
}

std::string deputies_of(ReplyLetter const& letter)
{
    return letter.deputies.empty() ? "代表：" : joined(letter.deputies, "、") + "代表：";
}

Blocks body_of(ReplyLetter const& letter)
{
    Blocks out;
    out.push_back(Words{Kind::title, broken_title(title_of(letter))});
    out.push_back(Words{Kind::empty_line, ""});
    out.push_back(Words{Kind::flush, deputies_of(letter)});
    out.push_back(Words{Kind::text, opening_of(letter)});
    for (std::size_t n = 0; auto const& point : letter.points) {
        out.push_back(
            Words{Kind::section, fmt::format("{}、关于“{}”", chinese_number(++n),
                                             quoted_short(point.asked, asked_characters))});
        out.push_back(Words{Kind::text, point.answer});
        out.push_back(Words{Kind::text, outcome_of(point)});
    }
    out.push_back(Words{Kind::text, thanks_of(letter)});
    Closing closing{{}, letter.issuer, letter.dated_on, contact_of(letter)};
    if (letter.opinion_form) closing.notes.push_back("附件：代表建议办理情况征询意见表");
    out.push_back(closing);
    return out;
}

Blocks opinion_form_of(ReplyLetter const& letter)
{
    auto const& form = *letter.opinion_form;
    auto const row = [](double at_least, std::vector<GridCell> cells) {
        return GridRow{std::move(cells), at_least};
    };
    constexpr double label = 0.18, half = 0.5 - label, choice = (1 - label) / 3;
    auto const field = [](double share, std::string words) {
        return GridCell{share, std::move(words), CellKind::label};
    };
    Grid grid;
    grid.rows = {row(0, {field(label, "建议编号"),
                         {half, letter.suggestion_number},
                         field(label, "答复文号"),
                         {half, document_number(letter.number)}}),
                 row(0, {field(label, "建议标题"), {1 - label, letter.suggestion_title}}),
                 row(0, {field(label, "承办单位"),
                         {half, letter.issuer},
                         field(label, "答复日期"),
                         {half, day_in_words(letter.dated_on)}})};
    Grid opinion;
    opinion.points = 14;
    auto const head = [](double share, char const* words) {
        return GridCell{share, words, CellKind::head};
    };
    opinion.rows.push_back(row(0, {head(label, "评价"), head(choice, "满意"),
                                   head(choice, "基本满意"), head(choice, "不满意")}));
    for (auto const* what : {"办理态度", "办理结果"})
        opinion.rows.push_back(row(12, {head(label, what),
                                        {choice, "□", CellKind::tick},
                                        {choice, "□", CellKind::tick},
                                        {choice, "□", CellKind::tick}}));
    Grid words;
    words.rows = {
        row(58, {field(label, "意见\n和建议"), {1 - label, "不满意的，请写明哪一条、为什么。"}}),
        row(16, {field(label, "代表签名"),
                 {half, ""},
                 field(label, "日期"),
                 {half, "　　年　　月　　日"}})};
    std::vector<std::string> beside{
        form.due_on ? fmt::format("请在{}前填好，交回{}；也可以扫码填写，不用再寄。",
                                  day_in_words(*form.due_on), form.return_to)
                    : fmt::format("请填好交回{}；也可以扫码填写，不用再寄。", form.return_to),
        form.address};
    if (!form.deputy.empty()) beside.insert(beside.begin(), form.deputy + "代表：");
    return {Words{Kind::flush, document_number(letter.number) + "附件"},
            Words{Kind::title, "代表建议办理情况征询意见表"},
            Words{Kind::empty_line, ""},
            grid,
            opinion,
            words,
            Code{form.address, "扫码填写征询意见表", 32, beside}};
}

enum class DoubleRule { thick_over_thin, thin_over_thick };

void draw_double_rule(Canvas& canvas, double top, DoubleRule rule)
{
    auto const right = rule_left + rule_width;
    bool const thick_first = rule == DoubleRule::thick_over_thin;
    auto const first = thick_first ? thick : thin, second = thick_first ? thin : thick;
    canvas.rule(rule_left, top + first / 2, right, top + first / 2, {first, ink::red});
    auto const below = top + first + between + second / 2;
    canvas.rule(rule_left, below, right, below, {second, ink::red});
}

/// What stands on the first page above the title and at its foot; answers where the text goes on.
double first_page(Flow& flow, ReplyLetter const& letter)
{
    auto const points = issuer_points(letter);
    auto const rule_top = issuer_top + square(points) + below_issuer;
    auto const rule_bottom = rule_top + thick + between + thin;
    constexpr double gap = square(body_points) * 7 / 8; // from the line to the number below it
    flow.draw(0, [=, &letter](Canvas& canvas, double) {
        Style const mark{.face = Face::hei,
                         .points = body_points,
                         .colour = ink::black,
                         .leading = 1,
                         .align = Align::right};
        if (auto const words = mark_words(letter); !words.empty())
            canvas.say(block.left, mark_top, block_width, {{words, mark}});
        Style const issuer{.face = Face::title,
                           .points = points,
                           .colour = ink::red,
                           .leading = 1,
                           .align = Align::centre,
                           .part = Part::heading};
        canvas.say(rule_left, issuer_top, rule_width, {{letter.issuer, issuer}});
        draw_double_rule(canvas, rule_top, DoubleRule::thick_over_thin);
        draw_double_rule(canvas, 297 - foot_from_edge - thick - between - thin,
                         DoubleRule::thin_over_thick);
    });
    auto const line_gap = (line - square(body_points)) / 2; // above the type of a line
    flow.gap(rule_bottom + gap - line_gap - flow.y());
    Paragraphs head{{document_number(letter.number), style_of(Kind::right)}};
    if (auto const signer = signer_words(letter); !signer.empty())
        head.push_back({signer, style_of(Kind::right)});
    flow.words(head);
    flow.gap(2 * line);
    return flow.y();
}

/// 抄送: one character in from both edges; its lines begin below the first name.
constexpr double copies_indent = square(small_points), copies_names = 4 * square(small_points);

Style copies_style()
{
    auto style = style_of(Kind::flush);
    style.points = small_points;
    style.tracking = 0;
    return style;
}

std::string copied_names(ReplyLetter const& letter)
{
    return letter.copies_to.empty() ? "" : joined(letter.copies_to, "，") + "。";
}

double height_of_copies(Flow const& flow, std::string const& names)
{
    if (names.empty()) return 0;
    auto const width = flow.width() - copies_names - copies_indent;
    return flow.set({{names, copies_style()}}, width).height();
}

void draw_copies(Flow& flow, std::string const& names, double height)
{
    if (names.empty()) return;
    flow.gap(std::max(0.0, flow.room() - height));
    flow.draw(height, [=, left = flow.left(), width = flow.width()](Canvas& canvas, double y) {
        canvas.say(left + copies_indent, y, copies_names, {{"抄送：", copies_style()}});
        canvas.say(left + copies_names, y, width - copies_names - copies_indent,
                   {{names, copies_style()}});
    });
}

} // namespace

std::string draw_reply_letter(ReplyLetter const& letter, PaperLook const& look)
{
    Pdf pdf({title_of(letter), look.author, start_of(letter.dated_on)}, look.fonts);
    Flow flow(pdf.typesetter(), a4, block);
    first_page(flow, letter);
    auto const copies = copied_names(letter);
    auto const copies_height = height_of_copies(flow, copies);
    draw_blocks(flow, body_of(letter), copies_height);
    draw_copies(flow, copies, copies_height);
    flow.print(pdf,
               [](Canvas& canvas, int page, int) { draw_page_number(canvas, a4, block, page); });
    if (!letter.opinion_form) return pdf.finish();
    Flow form(pdf.typesetter(), a4, block);
    draw_blocks(form, opinion_form_of(letter));
    form.print(pdf, [](Canvas&, int, int) {});
    return pdf.finish();
}

std::string write_reply_letter(ReplyLetter const& letter, PaperLook const& look)
{
    auto docx = docx_look(look.docx_fonts);
    auto const points = issuer_points(letter);
    auto const beyond = (rule_width - block_width) / 2;
    docx.styles.push_back({.id = "Mark",
                           .name = "Mark",
                           .font = look.docx_fonts.hei,
                           .points = body_points,
                           .align = Align::right,
                           .line_points = (issuer_top - 18) * 72 / 25.4});
    docx.styles.push_back({.id = "Issuer",
                           .name = "Issuer",
                           .font = look.docx_fonts.title,
                           .points = points,
                           .colour = ink::red,
                           .align = Align::centre,
                           .line_points = points * 1.05,
                           .after_points = body_points * 7 / 8,
                           .beyond_text_mm = beyond,
                           .rule = DocxRule::thick_over_thin_below});
    docx.styles.push_back({.id = "FootRule",
                           .name = "FootRule",
                           .font = look.docx_fonts.song,
                           .points = 2,
                           .colour = ink::red,
                           .line_points = 4,
                           .beyond_text_mm = beyond,
                           .rule = DocxRule::thin_over_thick_above});
    docx.styles.push_back({.id = "Copies",
                           .name = "Copies",
                           .font = look.docx_fonts.fangsong,
                           .points = small_points,
                           .before_points = small_points});
    auto& section = docx.section;
    section.first_head = {{"Mark", mark_words(letter)}, {"Issuer", letter.issuer}};
    section.first_foot = {{"FootRule", ""}};
    DocxWriter out(title_of(letter), look.author, docx);
    out.paragraph(document_number(letter.number), "Right");
    if (auto const signer = signer_words(letter); !signer.empty()) out.paragraph(signer, "Right");
    out.paragraph("\n", "Normal"); // two lines
    write_blocks(out, body_of(letter));
    if (auto const names = copied_names(letter); !names.empty())
        out.paragraph("抄送：" + names, "Copies");
    if (letter.opinion_form) {
        write_blocks(out, {NewPage{}});
        write_blocks(out, opinion_form_of(letter));
    }
    return out.finish();
}

} // namespace ztc::app
