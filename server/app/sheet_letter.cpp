// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/flow.hpp"
#include "platform/documents/line_of_stops.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

using namespace documents;
using matters::AnswerOutcome;
using views::matter_page::LetterPrint;

constexpr Frame frame{24, 24, 22, 20};
constexpr double rating_height = 52;

/// Large print: nothing that must be read is below 18 points, or 22 for whoever asks for more.
struct LetterType {
    Style text, said, head_line, section;
    double outcome_points, code_points;
};

LetterType type_of(LetterSize size)
{
    bool const large = size == LetterSize::large;
    auto const song = [](double points) {
        return Style{
            .face = Face::song, .points = points, .weight = Weight::bold, .part = Part::heading};
    };
    double const points = large ? 22 : 18;
    return {.text = {.points = points, .leading = 1.55},
            .said = {.face = Face::kai, .points = points, .leading = 1.55},
            .head_line = song(large ? 38 : 34),
            .section = song(large ? 26 : 22),
            .outcome_points = large ? 24.0 : 20.0,
            .code_points = large ? 28.0 : 26.0};
}

std::string outcome_words(LetterPrint const& letter)
{
    switch (*letter.outcome) {
    case AnswerOutcome::done:
        return letter.done_on ? fmt::format("已办成，{}办成。", day_in_words(*letter.done_on))
                              : "已办成。";
    case AnswerOutcome::planned:
        return letter.planned_on
                   ? fmt::format("列入计划，承诺 {} 前完成。", day_in_words(*letter.planned_on))
                   : "列入计划。";
    case AnswerOutcome::cannot: return "不能办。";
    }
    return {};
}

class Letter {
public:
    Letter(Pdf& pdf, LetterPrint const& letter, std::optional<std::string> const& code,
           Letterhead const& head, LetterSize size)
        : pdf_(pdf), letter_(letter), code_(code), head_(head), type_(type_of(size)),
          flow_(pdf.typesetter(), a4, frame)
    {}

    void draw()
    {
        opening();
        result();
        rating();
        standing();
        flow_.print(
            pdf_, [this](Canvas& canvas, int page, int pages) { furniture(canvas, page, pages); });
    }

private:
    void opening()
    {
        flow_.words(
            {{"给您的答复", type_.head_line, 3},
             {fmt::format("您好！{}，您反映了这件事：", day_in_words(date_of(letter_.raised_at))),
              type_.text, 2},
             {letter_.title, type_.said.bold(), 1},
             {letter_.text, type_.said, 6}});
    }

    void result()
    {
        auto const who = letter_.answered_by.value_or("承办单位");
        flow_.keep(30);
        flow_.words({{fmt::format("{}的答复", who), type_.section, 2}});
        if (letter_.outcome)
            flow_.words(
                {{outcome_words(letter_), type_.text.size(type_.outcome_points).bold(), 2}});
        flow_.words({{letter_.answer, type_.text, 2}});
        if (letter_.owner) flow_.words({{"负责人：" + *letter_.owner, type_.text, 2}});
        if (letter_.reason) flow_.words({{"理由：" + *letter_.reason, type_.text, 2}});
        flow_.words(
            {{fmt::format("答复日期：{}", day_in_words(letter_.answered_on)), type_.text, 6}});
    }

    void rating()
    {
        flow_.keep(rating_height + 56);
        flow_.words({{letter_.may_be_rated ? "请您评一评" : "怎么查这件事", type_.section, 2}});
        if (letter_.may_be_rated) flow_.words({{rating_words(), type_.text, 3}});
        flow_.draw(rating_height, [this, width = flow_.width()](Canvas& canvas, double y) {
            canvas.box(frame.left, y, width, 46, {0.5});
            canvas.say(frame.left + 6, y + 4, 100,
                       {{"编号", type_.text.quiet()},
                        {letter_.number, type_.text.size(type_.code_points).bold()}});
            canvas.say(frame.left + 6, y + 26, 112, code_line());
            canvas.qr(frame.left + width - 44, y + 2, 42,
                      follow_address(head_.site, letter_.number));
        });
        auto const& site = head_.site;
        std::vector<Run> call{{"扫码，或者到站里", type_.text}};
        if (!site.phone.empty())
            call = {{"扫码、到站里，或打 ", type_.text},
                    {site.phone, type_.text.size(type_.outcome_points).bold()}};
        call.push_back({code_ ? "，报这两个数。" : "，报编号。", type_.text});
        flow_.words({Paragraph(call, 1)});
        if (!site.opening_hours.empty()) flow_.words({{site.opening_hours, type_.text, 2}});
        flow_.gap(5);
    }

    std::string rating_words() const
    {
        auto const until = letter_.rate_due_on
                               ? fmt::format("请在 {} 前，", day_in_words(*letter_.rate_due_on))
                               : std::string();
        return until + "分别评态度和结果：满意、基本满意、不满意。评价不匿名。";
    }

    Paragraphs code_line() const
    {
        if (code_)
            return {Paragraph({{"查询码　", type_.text.quiet()},
                               {spaced_code(*code_), type_.text.size(type_.code_points).bold()}})};
        return {{"查询码在您的回执上", type_.text.quiet()}};
    }

    void standing()
    {
        flow_.keep(50);
        flow_.words({{"这封信在法律上是什么", type_.section, 2},
                     {"这是承办单位对您所反映问题的书面答复，由联络站转给您。它不是行政处理决定，不"
                      "影响您依法"
                      "申请复议、提起诉讼或者信访。人大代表反映、跟踪、督促，不直接处理（代表法第三"
                      "十一条）。",
                      type_.text, 2},
                     {"办理依据：" + letter_.basis, type_.text}});
    }

    void furniture(Canvas& canvas, int page, int pages)
    {
        auto const small = type_.text.size(11).quiet();
        canvas.rule(0, 14, frame.left - 3, 14, travelled);
        canvas.disc(frame.left - 3, 14, 2.5, ink::line);
        canvas.say(frame.left + 4, 11, 150,
                   {{fmt::format("{} · {}", head_.site.name, letter_.station_name), small}});
        canvas.say(frame.left, 282, flow_.width(),
                   {{fmt::format("{}　第 {} 页，共 {} 页", letter_.number, page, pages),
                     small.aligned(Align::right)}});
    }

    Pdf& pdf_;
    LetterPrint const& letter_;
    std::optional<std::string> const& code_;
    Letterhead const& head_;
    LetterType type_;
    Flow flow_;
};

} // namespace

std::string draw_letter(LetterPrint const& letter, std::optional<std::string> const& query_code,
                        Letterhead const& head, LetterSize size)
{
    Pdf pdf({fmt::format("答复 {}", letter.number), head.site.name, letter.answered_at},
            head.fonts);
    Letter(pdf, letter, query_code, head, size).draw();
    return pdf.finish();
}

} // namespace ztc::app
