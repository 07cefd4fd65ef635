// SPDX-License-Identifier: Apache-2.0
//
// The papers of a report meeting. Ballots are all alike; cards bear a code and nothing that could
// be noted beside a name; the set says what was counted, of each series by itself.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "app/vote_door.hpp"
#include "platform/documents/flow.hpp"
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ztc::app {

namespace {

using namespace documents;
using report_meetings::Aspect;
using report_meetings::Counts;
using views::report_meetings::BallotSheet;
using views::report_meetings::MeetingPage;
using views::report_meetings::SeriesLine;

std::string meeting_hours(std::int64_t from, std::int64_t until)
{
    return fmt::format("{}:{:02}–{}:{:02}", from / 60, from % 60, until / 60, until % 60);
}

std::string aspect_words(Aspect aspect)
{
    switch (aspect) {
    case Aspect::study: return "学习政策法律";
    case Aspect::sessions: return "会议期间履职";
    case Aspect::recess: return "闭会期间活动";
    case Aspect::contact: return "联系选民";
    case Aspect::deeds: return "办实事";
    }
    return {};
}

constexpr std::array<char const*, 4> ballot_columns{"满意", "基本满意", "不满意", "弃权"};

Style song_title(double points)
{
    return {.face = Face::song,
            .points = points,
            .weight = Weight::bold,
            .leading = 1.3,
            .part = Part::heading};
}

/// One question with four boxes to tick.
double ballot_question(Canvas& canvas, double y, std::string const& words, Style const& style)
{
    constexpr double left = 14, boxes = 50, pitch = 21.5;
    canvas.say(left, y + 3.4, boxes - left - 2, {{words, style}});
    for (std::size_t i = 0; i < ballot_columns.size(); ++i) {
        auto const x = boxes + pitch * static_cast<double>(i);
        canvas.box(x + 7, y, 7, 7, {0.4});
        canvas.say(x, y + 8.4, pitch - 0.5,
                   {{ballot_columns[i], Style{.points = 10}.aligned(Align::centre)}});
    }
    canvas.rule(left, y + 16.5, 134, y + 16.5, {0.2, ink::rule});
    return y + 20;
}

void paper_ballot(Canvas& canvas, BallotSheet const& sheet)
{
    Style const quiet = Style{.points = 10.5, .leading = 1.5}.quiet();
    canvas.say(14, 14, 120, {{"代表述职满意度测评票", song_title(22).aligned(Align::centre)}});
    canvas.say(14, 28, 120,
               {{fmt::format("述职代表　{}", sheet.deputy), Style{.points = 13}.bold(), 1},
                {fmt::format("{}　{}　{}", day_in_words(sheet.held_on),
                             meeting_hours(sheet.from_minute, sheet.until_minute), sheet.place),
                 quiet}});
    canvas.rule(14, 46, 134, 46, {0.5});
    auto y = ballot_question(canvas, 51, "总的评价", Style{.points = 13}.bold());
    for (auto const aspect : sheet.aspects)
        y = ballot_question(canvas, y, aspect_words(aspect), Style{.points = 11.5});
    canvas.say(14, y + 2, 120,
               {{"每行在一个方框里画“√”。总的评价不选、选两个，或者写了姓名的，算无效票。各方面可以"
                 "不选。",
                 quiet},
                {"不记名，请投进票箱。", quiet}});
}

constexpr double card_wide = 95, card_high = 68, across = 2, down = 4;

void voting_card(Canvas& canvas, BallotSheet const& sheet, std::string const& code,
                 Letterhead const& head)
{
    Style const quiet = Style{.points = 9, .leading = 1.45}.quiet();
    canvas.qr(4, 8, 42, vote_address(head.site, code));
    canvas.say(50, 10, 42,
               {{"述职测评　密封卡", song_title(13), 1},
                {sheet.deputy, Style{.points = 11.5}.bold(), 0.6},
                {day_in_words(sheet.held_on), quiet, 1.2},
                {"扫码投票，或打开", quiet},
                {web_address(head.site) + "/vote", quiet.size(7.5)}});
    auto const shown =
        fmt::format("{} {} {}", code.substr(0, 4), code.substr(4, 4), code.substr(8));
    canvas.say(4, 51, 88, {{shown, Style{.points = 15}.bold().aligned(Align::centre)}});
    canvas.say(4, 59, 88,
               {{"一张只能投一次。卡上没有编号，谁拿哪张不登记。沿虚线剪开，对折封好。",
                 quiet.size(7.5).aligned(Align::centre)}});
}

void series_rows(Flow& flow, std::string const& name, SeriesLine const& one,
                 std::int64_t shown_from)
{
    Style const text{.points = 10.5}, small = Style{.points = 9.5}.quiet();
    flow.keep(40);
    flow.words({{name, Style{.points = 12}.bold(), 0.6},
                {fmt::format("发出 {} 张，收回 {} 张，有效 {} 张，无效 {} 张", one.handed_out,
                             one.collected, one.valid, one.invalid),
                 small, 1}});
    if (!one.counts) {
        flow.words({{fmt::format("有效票不到 {} 张，不列各项票数。", shown_from), text, 3}});
        return;
    }
    auto const row = [&](std::string const& what, std::array<std::string, 4> const& numbers,
                         Style const& style) {
        std::vector<Cell> cells{{0.4, {{what, style}}}};
        for (auto const& number : numbers)
            cells.push_back({0.15, {{number, style.aligned(Align::right)}}});
        flow.row(cells);
    };
    auto const counts = [&](std::string const& what, Counts const& c) {
        row(what,
            {std::to_string(c.satisfied), std::to_string(c.basically_satisfied),
             std::to_string(c.dissatisfied), std::to_string(c.abstained)},
            text);
    };
    row("", {ballot_columns[0], ballot_columns[1], ballot_columns[2], ballot_columns[3]}, small);
    counts("总的评价", *one.counts);
    for (auto const& aspect : one.aspects) counts(aspect_words(aspect.aspect), aspect.counts);
    flow.gap(4);
}

} // namespace

std::string draw_ballots(BallotSheet const& sheet, std::size_t how_many, Letterhead const& head)
{
    Pdf pdf({"测评选票　" + sheet.deputy, head.site.name, start_of(sheet.held_on)}, head.fonts);
    for (std::size_t i = 0; i < how_many; ++i)
        pdf.page(a5, [&](Canvas& canvas) { paper_ballot(canvas, sheet); });
    return pdf.finish();
}

std::string draw_cards(BallotSheet const& sheet, std::vector<std::string> const& codes,
                       Letterhead const& head)
{
    Pdf pdf({"测评密封卡　" + sheet.deputy, head.site.name, start_of(sheet.held_on)}, head.fonts);
    constexpr std::size_t of_a_page = static_cast<std::size_t>(across * down);
    constexpr Stroke cut{0.2, ink::edge, Stroke::Pattern::dashed};
    for (std::size_t first = 0; first < codes.size(); first += of_a_page)
        pdf.page(a4, [&](Canvas& canvas) {
            for (std::size_t i = first; i < std::min(first + of_a_page, codes.size()); ++i) {
                auto const place = i - first;
                auto const x = 10 + card_wide * static_cast<double>(place % 2);
                auto const y = 12 + card_high * static_cast<double>(place / 2);
                canvas.shifted(x, y, [&] { voting_card(canvas, sheet, codes[i], head); });
                canvas.box(x, y, card_wide, card_high, cut);
            }
        });
    return pdf.finish();
}

std::string draw_report_set(MeetingPage const& page, Letterhead const& head)
{
    auto const& line = page.line;
    auto const& result = *line.result;
    Pdf pdf({"述职材料　" + line.deputy.name, head.site.name, start_of(result.filed_on)},
            head.fonts);
    Flow flow(pdf.typesetter(), a4, {22, 22, 22, 22});
    Style const text{.points = 10.5}, small = Style{.points = 9.5}.quiet();
    Style const section = Style{.points = 13}.bold();
    flow.words(
        {{head.site.name, small, 2},
         {line.deputy.name + "向选民述职", song_title(22), 2},
         {fmt::format("{}　{}　{}", day_with_weekday(line.held_on),
                      meeting_hours(line.from_minute, line.until_minute), line.place),
          text},
         {fmt::format(
              "邀请 {} 人，到会 {} 人。{}归档{}。", result.invited, result.present,
              day_in_words(result.filed_on),
              result.late ? fmt::format("，晚于投票结束后 {} 分钟", page.file_within_minutes) : ""),
          text, 4}});
    flow.words({{"测评结果", section, 2}});
    series_rows(flow, "选民（纸票和手机合计）", result.voters, result.shown_from);
    if (result.paper) series_rows(flow, "其中：纸票", *result.paper, result.shown_from);
    if (result.phones) series_rows(flow, "其中：手机", *result.phones, result.shown_from);
    if (result.committee) {
        series_rows(flow, "人大街道工委", *result.committee, result.shown_from);
        flow.words({{"选民和工委的评价各有各的票数，不相加，不平均。", small, 3}});
    }
    flow.words({{"提问", section, 2}});
    if (page.questions.empty()) flow.words({{"没有记录的提问。", text, 3}});
    for (auto const& one : page.questions)
        flow.words(
            {{"问：" + one.words, text}, {"答：" + one.answer.value_or("还没有答复。"), text, 2}});
    flow.words({{"述职报告", section, 2}, {page.report.value_or("没有交书面报告。"), text, 4}});
    if (page.feedback) flow.words({{"书面反馈", section, 2}, {*page.feedback, text, 4}});
    flow.print(pdf, [&](Canvas& canvas, int number, int pages) {
        canvas.say(22, 283, 166,
                   {{fmt::format("— {} / {} —", number, pages), small.aligned(Align::centre)}});
    });
    return pdf.finish();
}

} // namespace ztc::app
