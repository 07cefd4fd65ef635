// SPDX-License-Identifier: Apache-2.0
//
// 履职通报 on paper (A4), and as a document to go on with: title and days, the figures first, the
// introduction, and the articles one by one. It goes on over as many pages as it takes.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/docx_write.hpp"
#include "platform/documents/flow.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

using namespace documents;
using views::bulletins::BulletinLine;
using views::bulletins::BulletinPage;
using views::bulletins::Fact;
using views::bulletins::FactKind;
using views::bulletins::Figure;
using views::bulletins::FigureKind;
using views::bulletins::PeriodKind;

Style const text{.points = 10.5, .leading = 1.65};
Style const small{.points = 9, .colour = ink::quiet, .leading = 1.6};
Style const section{.points = 13, .weight = Weight::bold, .leading = 1.4, .part = Part::heading};
Style const song{.face = Face::song, .weight = Weight::bold, .leading = 1.3};

std::string period_words(BulletinLine const& line)
{
    constexpr std::string_view quarters[] = {"一", "二", "三", "四"};
    auto const year = static_cast<int>(line.from_on.year());
    auto const month = static_cast<unsigned>(line.from_on.month());
    switch (line.kind) {
    case PeriodKind::quarter: return fmt::format("{}年第{}季度", year, quarters[(month - 1) / 3]);
    case PeriodKind::half_year: return fmt::format("{}年{}半年", year, month == 1 ? "上" : "下");
    case PeriodKind::year: return fmt::format("{}年", year);
    }
    return {};
}

std::string figure_words(FigureKind kind)
{
    switch (kind) {
    case FigureKind::receptions: return "代表接待居民，开了的和排了的";
    case FigureKind::visitors: return "接待时见到的居民";
    case FigureKind::settled: return "当面听到的，有了下文的和全部";
    case FigureKind::raised: return "居民反映";
    case FigureKind::answered: return "这些反映里，答复了的和要答复的";
    case FigureKind::done: return "答复了的里，办成的和全部";
    case FigureKind::pieces: return "宣传报道";
    case FigureKind::reprints: return "另有转载";
    }
    return {};
}

std::string amount_words(Figure const& figure)
{
    auto const unit = [&] {
        switch (figure.kind) {
        case FigureKind::receptions: return "场";
        case FigureKind::visitors: return "人次";
        case FigureKind::settled: return "条";
        case FigureKind::raised:
        case FigureKind::answered:
        case FigureKind::done: return "件";
        case FigureKind::pieces: return "篇";
        case FigureKind::reprints: return "次";
        }
        return "";
    }();
    if (figure.of) return fmt::format("{} / {} {}", figure.n, *figure.of, unit);
    return fmt::format("{} {}", figure.n, unit);
}

std::string level_words(publicity::OutletLevel level)
{
    switch (level) {
    case publicity::OutletLevel::subdistrict: return "街道";
    case publicity::OutletLevel::district: return "区县";
    case publicity::OutletLevel::city: return "市";
    case publicity::OutletLevel::province: return "省";
    case publicity::OutletLevel::national: return "国家";
    }
    return {};
}

std::string hands_words(BulletinPage const& page)
{
    std::string writers;
    for (auto const& name : page.written_by) writers += (writers.empty() ? "" : "、") + name;
    if (!page.approved_by) return fmt::format("{} 起草，还没有审定，数字随记录变化。", writers);
    return fmt::format("{} 起草，{} 于{}审定；数字算到审定的时候，之后不再变。", writers,
                       *page.approved_by, day_in_words(*page.line.approved_on));
}

std::string subtitle(BulletinPage const& page)
{
    return fmt::format("{}　{}　{}至{}", page.line.node_name, period_words(page.line),
                       day_in_words(page.line.from_on), day_in_words(page.line.until_on));
}

std::vector<Fact> articles_of(BulletinPage const& page)
{
    std::vector<Fact> out;
    std::ranges::copy_if(page.facts, std::back_inserter(out),
                         [](Fact const& fact) { return fact.kind == FactKind::article; });
    return out;
}

bool is_reprint(Fact const& fact)
{
    return std::ranges::find(fact.figures, FigureKind::reprints) != fact.figures.end();
}

std::string where(Fact const& fact)
{
    auto out = fact.outlet.value_or("");
    if (fact.level) out += "（" + level_words(*fact.level) + "）";
    return out;
}

class Sheet {
public:
    Sheet(Flow& flow, BulletinPage const& page) : flow_(flow), page_(page) {}

    void fill()
    {
        flow_.draw(16, &Sheet::line);
        auto name = song.size(25);
        name.part = Part::heading;
        flow_.words({{page_.line.title, name, 2}, {subtitle(page_), text.quiet(), 4}});
        figures();
        flow_.gap(5);
        flow_.words({{page_.introduction, text, 4}});
        articles();
        flow_.gap(4);
        flow_.words({{hands_words(page_), small}});
        flow_.words(
            {{"每个数字都由办理记录汇成，没有手工填写，在系统里能打开看是哪几条。不排名次。",
              small}});
    }

private:
    static void line(Canvas& canvas, double y)
    {
        canvas.rule(0, y + 4, 28, y + 4, {0.8, ink::line});
        canvas.disc(35, y + 4, 6, ink::line);
        canvas.say(45, y + 0.6, 120, {{"代表履职通报", text.size(11).quiet()}});
    }
    void figures()
    {
        flow_.words({{"数字", section, 1}});
        for (auto const& one : page_.figures)
            flow_.row({{0.7, {{figure_words(one.kind), text}}},
                       {0.3, {{amount_words(one), text.bold().aligned(Align::right)}}}});
    }
    void articles()
    {
        auto const all = articles_of(page_);
        if (all.empty()) return;
        flow_.keep(30);
        flow_.words({{"宣传报道", section, 1}});
        for (auto const& fact : all)
            flow_.row({{0.2, {{day_in_words(fact.on), text}}},
                       {0.5, {{fact.words + (is_reprint(fact) ? "（转载）" : ""), text}}},
                       {0.3, {{where(fact), text.quiet()}}}});
    }

    Flow& flow_;
    BulletinPage const& page_;
};

} // namespace

std::string draw_bulletin(BulletinPage const& page, Letterhead const& head)
{
    auto const told_on = page.line.approved_on.value_or(page.line.until_on);
    Pdf pdf({page.line.title, head.site.name, start_of(told_on)}, head.fonts);
    Flow flow(pdf.typesetter(), a4, {28, 20, 24, 24});
    Sheet(flow, page).fill();
    flow.print(pdf, [](Canvas& canvas, int n, int of) {
        canvas.say(28, 280, 158, {{fmt::format("{} / {}", n, of), small.aligned(Align::right)}});
    });
    return pdf.finish();
}

std::string write_bulletin(BulletinPage const& page, SiteConfig const& site)
{
    DocxWriter out(page.line.title, site.name);
    out.title(page.line.title);
    out.paragraph(subtitle(page));
    out.heading("数字");
    std::vector<std::vector<std::string>> figures{{"项目", "数"}};
    for (auto const& one : page.figures)
        figures.push_back({figure_words(one.kind), amount_words(one)});
    out.table(figures);
    out.paragraph(page.introduction);
    std::vector<std::vector<std::string>> articles{{"日期", "标题", "媒体"}};
    for (auto const& fact : articles_of(page))
        articles.push_back({day_in_words(fact.on),
                            fact.words + (is_reprint(fact) ? "（转载）" : ""), where(fact)});
    if (articles.size() > 1) {
        out.heading("宣传报道");
        out.table(articles);
    }
    out.paragraph(hands_words(page));
    return out.finish();
}

} // namespace ztc::app
