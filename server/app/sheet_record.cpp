// SPDX-License-Identifier: Apache-2.0
//
// 履职档案 of a year or a term: who, four figures, the eight parts, and then every line. It goes on
// over as many pages as it takes.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

using namespace documents;
using record::ActKind;
using views::record::Figure;
using views::record::FigureKind;
using views::record::Line;
using views::record::Record;
using views::record::Standing;

constexpr double left = 28, right = 186, acts_left = 83; // mm
constexpr double first_top = 112, next_top = 30, first_bottom = 246, next_bottom = 274;

Style const text{.points = 10, .leading = 1.5};
Style const small{.points = 9, .colour = ink::quiet, .leading = 1.6};
Style const section{.points = 13, .weight = Weight::bold, .leading = 1.4, .part = Part::heading};

std::string level_words(people::CongressLevel level)
{
    using enum people::CongressLevel;
    switch (level) {
    case township: return "乡镇人大代表";
    case district: return "区县人大代表";
    case city: return "市人大代表";
    case province: return "省人大代表";
    case national: return "全国人大代表";
    }
    return {};
}

std::string part_words(record::Part part)
{
    using enum record::Part;
    switch (part) {
    case basics: return "基本情况";
    case sessions: return "出席会议";
    case inspections: return "视察、调研、检查";
    case training: return "学习培训";
    case groups: return "代表小组活动";
    case suggestions: return "议案、建议";
    case reports: return "述职与测评";
    case contact: return "联系群众与表彰";
    }
    return {};
}

std::string kind_words(ActKind kind)
{
    switch (kind) {
    case ActKind::described: return "登记";
    case ActKind::received:
    case ActKind::stood_in:
    case ActKind::replaced:
    case ActKind::missed: return "接待居民";
    case ActKind::heard: return "当面听到";
    case ActKind::followed: return "跟进反映";
    case ActKind::looked_into: return "代表核实";
    case ActKind::urged: return "催办";
    case ActKind::asked_progress: return "询问进展";
    case ActKind::called: return "回访";
    case ActKind::talked:
    case ActKind::missed_talk: return "半月谈";
    case ActKind::reported: return "向选民述职";
    case ActKind::inspected: return "视察调研";
    case ActKind::studied: return "学习";
    case ActKind::met_in_group: return "小组活动";
    case ActKind::went_out: return "走访联系";
    }
    return {};
}

std::string standing_words(Standing standing)
{
    switch (standing) {
    case Standing::open: return "还没有答复";
    case Standing::done: return "已办成";
    case Standing::planned: return "列入计划";
    case Standing::delivered: return "列入计划，已兑现";
    case Standing::cannot: return "不能办";
    case Standing::answered: return "已答复";
    case Standing::ended: return "撤回、另有渠道或者并入别件";
    }
    return {};
}

std::string at_reception(Line const& line)
{
    auto const& station = line.reception->station_name;
    switch (line.kind) {
    case ActKind::stood_in: return station + "，替别的代表";
    case ActKind::replaced: return station + "，由别的代表替";
    case ActKind::missed: return station + "，没到";
    default: return station;
    }
}

std::string of_point(receptions::PointState state)
{
    switch (state) {
    case receptions::PointState::open: return "还没有答复";
    case receptions::PointState::answered: return "已答复";
    case receptions::PointState::raised: return "转成事项";
    }
    return {};
}

std::string content_of(Line const& line)
{
    if (line.reception && line.point)
        return line.reception->station_name + "，" + of_point(*line.point);
    if (line.reception) return at_reception(line);
    if (line.kind == ActKind::talked) return "到了";
    if (line.kind == ActKind::missed_talk) return "没到";
    if (line.activity) return line.activity->title;
    if (!line.matter) return {};
    auto const title = line.matter->title.value_or("（内容不在这里显示）");
    if (line.kind != ActKind::followed) return title;
    return title + "，" + standing_words(line.matter->standing);
}

std::string count_of(Line const& line)
{
    if (line.struck) return "不计";
    switch (line.kind) {
    case ActKind::received:
    case ActKind::stood_in: return fmt::format("{} 人", line.reception->visitors.value_or(0));
    case ActKind::replaced:
    case ActKind::missed: return "0 人";
    case ActKind::missed_talk: return "0 次";
    case ActKind::heard: return "1 条";
    case ActKind::followed: return "1 件";
    default: return "1 次";
    }
}

/// What was said to that line, each below it.
Paragraphs said_of(Line const& line)
{
    Paragraphs out;
    for (auto const& one : line.corrections) {
        std::string ruling = "待定";
        if (one.ruling) ruling = *one.ruling == record::Ruling::upheld ? "采纳" : "不采纳";
        if (one.reason) ruling += "，" + *one.reason;
        out.push_back({fmt::format("本人更正：{}（{}）", one.says, ruling), small});
    }
    for (auto const& one : line.evidence)
        out.push_back({fmt::format("照片 {} 张：{}", one.photos.size(), one.shows), small});
    return out;
}

std::string basics_words(views::record::Basics const& basics)
{
    std::string out;
    auto const add = [&](std::string const& more) {
        if (!more.empty()) (out += out.empty() ? "" : "，") += more;
    };
    if (basics.congress_level) add(level_words(*basics.congress_level));
    if (basics.term_no) add(fmt::format("第 {} 届", *basics.term_no));
    add(basics.electoral_district.value_or(""));
    for (auto const& station : basics.stations) add(station);
    return out + "。";
}

std::string short_date(Date day)
{
    return fmt::format("{}月{}日", static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string amount_of(views::record::PartLine const& part)
{
    if (!part.recorded) return "—";
    return part.part == record::Part::basics ? "见上" : fmt::format("{} 条", part.lines);
}

/// Where the columns of the acts begin; wider where the eight parts do not stand beside them.
struct Columns {
    double day, kind, content, count;
};
constexpr Columns beside_parts{acts_left, acts_left + 19, acts_left + 38, right - 16};
constexpr Columns alone{left, left + 28, left + 50, right - 18};

class Sheet {
public:
    Sheet(Pdf& pdf, Record const& record, Letterhead const& head)
        : pdf_(pdf), record_(record), head_(head),
          many_years_(record.from.year() != record.until.year())
    {
        std::ranges::copy_if(record.lines, std::back_inserter(acts_),
                             [](Line const& line) { return line.kind != ActKind::described; });
        std::ranges::reverse(acts_);
    }

    void draw()
    {
        std::size_t done = 0;
        int page = 1;
        do {
            bool const first = page == 1;
            auto const until = fits(done, first);
            pdf_.page(a4, [&](Canvas& canvas) {
                if (first) opening(canvas);
                acts(canvas, done, until, first);
                if (first) foot(canvas);
                canvas.say(left, 284, 60, {{fmt::format("— {} —", page), text}});
            });
            done = until;
            ++page;
        } while (done < acts_.size());
    }

private:
    Figure const& figure(FigureKind kind) const
    {
        return record_.figures.at(static_cast<std::size_t>(kind));
    }

    void opening(Canvas& canvas)
    {
        canvas.rule(0, 21.4, 28, 21.4, {0.8, ink::line});
        canvas.disc(35, 21.4, 7.5, ink::line);
        canvas.disc(35, 21.4, 6.5, ink::white);
        Style const song{.face = Face::song, .weight = Weight::bold, .leading = 1.3};
        canvas.say(27, 15.6, 16,
                   {{first_character(record_.basics.name), song.size(19).aligned(Align::centre)}});
        canvas.say(50, 18, right - 50, {{"代表履职档案", text.size(11).quiet()}});
        canvas.say(50, 18, right - 50,
                   {{fmt::format("{}至{}", day_in_words(record_.from), until_words()),
                     text.size(11).quiet().aligned(Align::right)}});
        auto name = song.size(34);
        name.part = documents::Part::heading;
        canvas.say(left - 0.6, 33, right - left, {{record_.basics.name, name}});
        canvas.say(left, 51, right - left, {{basics_words(record_.basics), text.size(11.5)}});
        four(canvas);
        parts(canvas);
    }

    std::string until_words() const
    {
        return many_years_ ? day_in_words(record_.until) : short_date(record_.until);
    }

    void four(Canvas& canvas)
    {
        canvas.rule(left, 65, right, 65, {0.5});
        auto const answered = figure(FigureKind::answered), present = figure(FigureKind::present);
        big(canvas, 0, std::to_string(figure(FigureKind::followed).n), "件",
            fmt::format("跟进的反映，答复 {}/{}", answered.n, answered.of.value_or(0)));
        big(canvas, 1, std::to_string(figure(FigureKind::visitors).n), "人次", "接待时见到居民");
        big(canvas, 2, fmt::format("{}/{}", present.n, present.of.value_or(0)), "场",
            "排了的接待，到场");
        big(canvas, 3, std::to_string(figure(FigureKind::looked_into).n), "次", "代表核实");
        canvas.rule(left, 91, right, 91, {0.2, ink::rule});
    }
    void big(Canvas& canvas, int place, std::string const& n, std::string const& unit,
             std::string const& below)
    {
        auto const x = left + place * (right - left) / 4;
        Style const strong{.points = 24, .weight = Weight::bold, .leading = 1.3};
        canvas.say(x, 67.5, 39, {Paragraph({{n, strong}, {" " + unit, strong.size(11)}})});
        canvas.say(x, 81.5, 39, {{below, small}});
    }

    void parts(Canvas& canvas)
    {
        constexpr double until = left + 46, pitch = 10;
        canvas.say(left, 98, 46, {{"八个部分", section}});
        double y = first_top;
        int n = 0;
        for (auto const& part : record_.parts) {
            canvas.say(left, y, 7, {{std::to_string(++n), text.quiet()}});
            canvas.say(left + 7, y, 39, {{part_words(part.part), text}});
            canvas.say(left, y, 46, {{amount_of(part), text.bold().aligned(Align::right)}});
            canvas.rule(left, y + 7.4, until, y + 7.4, {0.2, ink::rule});
            y += pitch;
        }
        canvas.say(left, y, 46, {{"— 是本系统还没有记录，不是没有做。", small}});
    }

    Paragraphs content(Line const& line) const
    {
        Paragraphs out{{content_of(line), text}};
        for (auto& more : said_of(line)) out.push_back(std::move(more));
        return out;
    }
    double height(Line const& line, Columns const& at) const
    {
        return pdf_.typesetter().set(content(line), at.count - at.content - 2).height() + 4.4;
    }
    /// The end of those that have room from `begin` on; never none.
    std::size_t fits(std::size_t begin, bool first) const
    {
        auto const& at = first ? beside_parts : alone;
        auto const bottom = first ? first_bottom : next_bottom;
        double y = first ? first_top : next_top;
        auto end = begin;
        while (end < acts_.size() && (y += height(acts_[end], at)) < bottom) ++end;
        return end == begin && end < acts_.size() ? begin + 1 : end;
    }
    void acts(Canvas& canvas, std::size_t begin, std::size_t end, bool first)
    {
        auto const& at = first ? beside_parts : alone;
        if (first) canvas.say(at.day, 98, right - at.day, {{"做的事", section}});
        if (acts_.empty())
            canvas.say(at.day, first_top, right - at.day,
                       {{"这段时间里，本系统还没有他的记录。", text.quiet()}});
        if (begin == end) return;
        double y = first ? first_top : next_top;
        canvas.say(at.day, y - 5, 20, {{"日期", small}});
        canvas.say(at.kind, y - 5, 20, {{"类别", small}});
        canvas.say(at.content, y - 5, 20, {{"内容", small}});
        canvas.say(at.count, y - 5, right - at.count, {{"数", small.aligned(Align::right)}});
        canvas.rule(at.day, y + 0.6, right, y + 0.6, {0.3});
        for (auto i = begin; i < end; ++i) y = act(canvas, acts_[i], at, y);
    }
    double act(Canvas& canvas, Line const& line, Columns const& at, double y)
    {
        auto const tall = height(line, at);
        canvas.say(
            at.day, y + 2.2, at.kind - at.day,
            {{many_years_ && at.day == left ? day_in_words(line.on) : short_date(line.on), text}});
        canvas.say(at.kind, y + 2.2, at.content - at.kind, {{kind_words(line.kind), text}});
        canvas.say(at.content, y + 2.2, at.count - at.content - 2, content(line));
        canvas.say(at.count, y + 2.2, right - at.count,
                   {{count_of(line), text.aligned(Align::right)}});
        canvas.rule(at.day, y + tall, right, y + tall, {0.2, ink::rule});
        return y + tall;
    }

    void foot(Canvas& canvas)
    {
        canvas.rule(left, 252, right, 252, {0.2, ink::rule});
        canvas.say(
            left, 262, 126,
            {{fmt::format("由 {} 条记录自动汇成，没有手工填写。每个数字都能在系统里打开，看是哪几"
                          "条。事项的结果是 {} 的。代表本人可以更正，更正也留记录。依据代表法第五"
                          "十八条记录、公示。",
                          record_.lines.size(), day_in_words(record_.today)),
              small}});
        canvas.qr(right - 26, 255, 26, profile_address(head_.site, record_.basics.deputy));
    }

    Pdf& pdf_;
    Record const& record_;
    Letterhead const& head_;
    std::vector<Line> acts_; // the earliest first
    bool many_years_;
};

} // namespace

std::string draw_record(Record const& record, Letterhead const& head)
{
    Pdf pdf({"履职档案　" + record.basics.name, head.site.name, start_of(record.today)},
            head.fonts);
    Sheet(pdf, record, head).draw();
    return pdf.finish();
}

} // namespace ztc::app
