// SPDX-License-Identifier: Apache-2.0
//
// 选题简报 on paper (A4), and as a document to go on with: how many people, since when, where, of
// which kind, what became of it, and the matters one by one. Neither names nor anybody's words.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/docx_write.hpp"
#include "platform/documents/flow.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

using namespace documents;
using views::drafts::Brief;
using views::drafts::BriefMatter;
using views::drafts::BriefShare;

Style const text{.points = 10.5, .leading = 1.6};
Style const small{.points = 9, .colour = ink::quiet, .leading = 1.6};
Style const section{.points = 13, .weight = Weight::bold, .leading = 1.4, .part = Part::heading};
Style const song{.face = Face::song, .weight = Weight::bold, .leading = 1.3};
constexpr double bar_width = 60;

std::string topic_of(Brief const& brief)
{
    std::string out;
    for (std::size_t i = 0; i < brief.by_category.size() && i < 2; ++i)
        out += (i > 0 ? "、" : "") + brief.by_category[i].name;
    if (brief.by_category.size() > 2) out += "等";
    return out;
}

std::string title_of(Brief const& brief)
{
    return "关于“" + topic_of(brief) + "”的选题简报";
}

std::string summary_of(Brief const& brief)
{
    return fmt::format("{}至{}，{} 件反映，涉及 {} 人；{} 个社区。", day_in_words(brief.from),
                       day_in_words(brief.until), brief.matters.size(), brief.people,
                       brief.by_community.size());
}

std::string answers_of(Brief const& brief)
{
    auto const open = static_cast<std::int64_t>(brief.matters.size()) - brief.answered;
    return fmt::format("已有答复 {} 件：办成 {}，列入计划 {}，办不了 {}；还没有答复 {} 件。",
                       brief.answered, brief.done, brief.planned, brief.cannot, open);
}

std::string outcome_of(BriefMatter const& matter)
{
    if (!matter.answered_on) return "未答复";
    if (!matter.outcome) return "已答复";
    switch (*matter.outcome) {
    case matters::AnswerOutcome::done: return "办成";
    case matters::AnswerOutcome::planned: return "列入计划";
    case matters::AnswerOutcome::cannot: return "办不了";
    }
    return {};
}

constexpr std::string_view foot = "人数是反映人和说“我也遇到”的人，一人一次。不写是谁反映的，也不引"
                                  "原话；原话在系统里，能看的人才看得到。";

class Sheet {
public:
    Sheet(Flow& flow, Brief const& brief) : flow_(flow), brief_(brief) {}

    void fill()
    {
        auto name = song.size(22);
        name.part = Part::heading;
        flow_.words(
            {{title_of(brief_), name, 2}, {"做到 " + day_in_words(brief_.today), text.quiet(), 4}});
        flow_.words({{summary_of(brief_), text, 1}, {answers_of(brief_), text, 3}});
        shares("在哪里", brief_.by_community);
        shares("哪一类", brief_.by_category);
        matters();
        flow_.gap(4);
        flow_.words({{std::string(foot), small}});
    }

private:
    /// How many people each concerns, as a bar against the most.
    void shares(std::string const& head, std::vector<BriefShare> const& all)
    {
        flow_.keep(24);
        flow_.words({{head, section, 1}});
        for (auto const& one : all) {
            flow_.keep(8);
            auto const share = static_cast<double>(one.people) /
                               static_cast<double>(std::max<std::int64_t>(1, all.front().people));
            flow_.draw(7, [one, share](Canvas& canvas, double y) {
                canvas.say(28, y + 0.8, 50, {{one.name, text}});
                canvas.rule(82, y + 3.2, 82 + bar_width * share, y + 3.2, {2.4, ink::line});
                canvas.say(146, y + 0.8, 40,
                           {{fmt::format("{} 人，{} 件", one.people, one.matters),
                             text.aligned(Align::right)}});
            });
        }
        flow_.gap(3);
    }
    void matters()
    {
        flow_.keep(30);
        flow_.words({{"逐件", section, 1}});
        for (auto const& one : brief_.matters)
            flow_.row({{0.22, {{one.number, text}}},
                       {0.2, {{day_in_words(one.raised_on), text}}},
                       {0.32, {{one.community_name + "　" + one.category_zh, text}}},
                       {0.1, {{fmt::format("{} 人", one.people), text.aligned(Align::right)}}},
                       {0.16, {{outcome_of(one), text.quiet()}}}});
    }

    Flow& flow_;
    Brief const& brief_;
};

} // namespace

std::string draw_brief(Brief const& brief, Letterhead const& head)
{
    Pdf pdf({title_of(brief), head.site.name, start_of(brief.today)}, head.fonts);
    Flow flow(pdf.typesetter(), a4, {28, 24, 24, 24});
    Sheet(flow, brief).fill();
    flow.print(pdf, [](Canvas& canvas, int n, int of) {
        canvas.say(28, 280, 158, {{fmt::format("{} / {}", n, of), small.aligned(Align::right)}});
    });
    return pdf.finish();
}

std::string write_brief(Brief const& brief, SiteConfig const& site)
{
    DocxWriter out(title_of(brief), site.name);
    out.title(title_of(brief));
    out.paragraph("做到 " + day_in_words(brief.today));
    out.paragraph(summary_of(brief));
    out.paragraph(answers_of(brief));
    auto const shares = [&](std::string_view head, std::string_view what,
                            std::vector<BriefShare> const& all) {
        out.heading(head);
        std::vector<std::vector<std::string>> rows{{std::string(what), "件", "人"}};
        for (auto const& one : all)
            rows.push_back({one.name, std::to_string(one.matters), std::to_string(one.people)});
        out.table(rows);
    };
    shares("在哪里", "社区", brief.by_community);
    shares("哪一类", "类别", brief.by_category);
    out.heading("逐件");
    std::vector<std::vector<std::string>> rows{{"编号", "日期", "社区", "类别", "人", "答复"}};
    for (auto const& one : brief.matters)
        rows.push_back({one.number, day_in_words(one.raised_on), one.community_name,
                        one.category_zh, std::to_string(one.people), outcome_of(one)});
    out.table(rows);
    out.paragraph(foot);
    return out.finish();
}

} // namespace ztc::app
