// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/flow.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

using namespace documents;
using views::handover::HandoverPage;
using views::handover::HeldLine;

constexpr Frame frame{26, 20, 24, 18}; // room to punch holes on the left
constexpr double signatures_height = 44;

Style const text{};
Style const small = text.size(9).quiet();
Style const title{.face = Face::song, .points = 28, .weight = Weight::bold, .part = Part::heading};

std::string stage_words(matters::Stage stage)
{
    using enum matters::Stage;
    switch (stage) {
    case raised: return "待受理";
    case accepted: return "已受理";
    case looked_into: return "已核实";
    case referred: return "办理中";
    case answered: return "已答复";
    case closed: return "已办结";
    }
    return {};
}

/// Only offices that can go over (handover::can_be_lent).
std::string role_words(Role role)
{
    switch (role) {
    case Role::liaison_officer: return "联络员";
    case Role::committee_clerk: return "工委工作人员";
    case Role::committee_director: return "工委主任";
    case Role::unit_clerk: return "承办经办人";
    case Role::unit_head: return "承办负责人";
    default: return {};
    }
}

class Sheet {
public:
    Sheet(Pdf& pdf, HandoverPage const& page, Letterhead const& head)
        : pdf_(pdf), page_(page), head_(head), flow_(pdf.typesetter(), a4, frame)
    {}

    void draw()
    {
        flow_.words(
            {{"交接清单", title, 3},
             {fmt::format("{} 交给 {}，共 {} 件。", page_.from.name, page_.to.name, page_.count),
              text.size(13), 1},
             {"缘由：" + page_.reason, text, 1},
             {fmt::format("清单定于 {}，提出人 {}。", day_in_words(page_.proposed_on),
                          page_.proposed_by.name),
              text, 4}});
        for (auto const& office : page_.offices)
            flow_.words({{fmt::format("连同职务：{}，{}（安全管理员核签后生效）。",
                                      office.node_name, role_words(office.role)),
                          text.bold(), 2}});
        if (!page_.matters.empty()) rows();
        outcome();
        signatures();
        flow_.print(pdf_, [this](Canvas& canvas, int number, int of) {
            canvas.say(frame.left, 284, flow_.width(),
                       {{fmt::format("{}　第 {} 页，共 {} 页", head_.site.name, number, of),
                         small.aligned(Align::right)}});
        });
    }

private:
    void rows()
    {
        auto const bold = text.bold();
        flow_.row({{0.08, {{"序", bold}}},
                   {0.22, {{"编号", bold}}},
                   {0.44, {{"事项", bold}}},
                   {0.26, {{"到哪一步", bold}}}});
        int n = 0;
        for (auto const& line : page_.matters) {
            auto where = stage_words(line.stage);
            if (line.side == "passed_over") where += "（未交，已另有人办）";
            flow_.row(
                {{0.08, {{std::to_string(++n), text}}},
                 {0.22, {{line.number, text}}},
                 {0.44,
                  {{line.title.value_or("（另行面交）"), text}, {line.community_name, small}}},
                 {0.26, {{where, text}, {line.unit_name.value_or(""), small}}}});
        }
    }

    void outcome()
    {
        flow_.gap(4);
        using enum ztc::handover::HandoverState;
        if (page_.state == carried_out)
            flow_.words({{fmt::format("{} 双方确认，交出 {} 件，未交 {} 件。",
                                      day_in_words(*page_.settled_on),
                                      page_.count - page_.passed_over, page_.passed_over),
                          text, 2}});
        if (page_.state == signed_by_both)
            flow_.words({{"双方已签收，等安全管理员核签。", text, 2}});
        if (page_.state == withdrawn)
            flow_.words({{fmt::format("{} 作罢。", day_in_words(*page_.settled_on)), text, 2}});
        flow_.words({{"在系统里点的是确认；签名以本页纸面为准。", small, 2}});
    }

    void signatures()
    {
        flow_.keep(signatures_height);
        flow_.draw(signatures_height, [this, half = flow_.width() / 2](Canvas& canvas, double y) {
            auto const sign = [&](double x, std::string const& who) {
                canvas.say(x, y + 4, half - 8, {{who, text}});
                canvas.rule(x, y + 22, x + half - 8, y + 22);
                canvas.say(x, y + 24, half - 8, {{"签名　　　　　　年　　月　　日", small}});
            };
            bool const himself = page_.proposed_by.person == page_.from.person;
            sign(frame.left, (himself ? "交出人 " : "代交人 ") + page_.proposed_by.name);
            sign(frame.left + half + 4, "接手人 " + page_.to.name);
        });
    }

    Pdf& pdf_;
    HandoverPage const& page_;
    Letterhead const& head_;
    Flow flow_;
};

} // namespace

std::string draw_handover(HandoverPage const& page, Letterhead const& head)
{
    Pdf pdf({"交接清单", head.site.name, start_of(page.proposed_on)}, head.fonts);
    Sheet(pdf, page, head).draw();
    return pdf.finish();
}

} // namespace ztc::app
