// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/flow.hpp"
#include "platform/documents/line_of_stops.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

using namespace documents;
using views::matter_page::ReceiptPrint;

constexpr double rail = 15.5, left = 25, right = 136, width = right - left; // mm on A5
constexpr double words_top = 69, stops_top = 106.5, stop_pitch = 11.2, foot_top = 164;
constexpr double back_size = 14; // points

Style const title{.face = Face::song,
                  .points = 30,
                  .weight = Weight::bold,
                  .leading = 1.35,
                  .part = Part::heading};
Style const text{.points = 12, .leading = 1.5};
Style const small = text.size(10).quiet();

std::string how_it_came(matters::Origin origin)
{
    switch (origin) {
    case matters::Origin::web: return "您在网上反映";
    case matters::Origin::mini_program: return "您在小程序里反映";
    case matters::Origin::place_code: return "您扫站里的码反映";
    case matters::Origin::chat: return "您在群里反映";
    case matters::Origin::station: return "您在站里当面反映";
    case matters::Origin::phone: return "您打电话反映";
    case matters::Origin::paper: return "您写来反映";
    case matters::Origin::reception: return "您在代表接待时反映";
    case matters::Origin::imported: return "您反映";
    }
    return {};
}

std::string who_may_know(matters::Identity identity)
{
    switch (identity) {
    case matters::Identity::to_unit: return "单位可以知道姓名电话。";
    case matters::Identity::relay: return "单位只看内容。";
    case matters::Identity::anonymous_to_unit: return "匿名转办。";
    }
    return {};
}

std::string whose_and_where(ReceiptPrint const& receipt)
{
    auto const photos = receipt.photos ? fmt::format("照片 {} 张。", receipt.photos) : "";
    return fmt::format("{}，{}。{}{}", receipt.category, receipt.community_name, photos,
                       who_may_know(receipt.identity));
}

std::string first_character(std::string const& name)
{
    auto const dot = name.rfind("·");
    auto const last = dot == name.npos ? name : name.substr(dot + std::string("·").size());
    return last.substr(0, 3);
}

enum class Copy { to_keep, for_the_file };

/// One copy on a space of A5.
class Sheet {
public:
    Sheet(Canvas& canvas, ReceiptPrint const& receipt, ReceiptProof const& proof,
          Letterhead const& head, Copy copy)
        : canvas_(canvas), receipt_(receipt), proof_(proof), head_(head), copy_(copy)
    {}

    /// True when all that was said found room.
    bool draw()
    {
        head();
        numbers();
        bool const all = words();
        ahead();
        foot();
        return all;
    }

private:
    void head()
    {
        canvas_.bend(148, 12, rail, 27, 6, travelled);
        canvas_.rule(rail, 29, rail, stops_top + 4 * stop_pitch, still_ahead);
        canvas_.disc(rail, 27, 2.5, ink::line);
        auto const site = fmt::format("{} · {}", head_.site.name, receipt_.station_name);
        canvas_.say(left, 4.4, width, {{site, small}});
        auto const whose = copy_ == Copy::to_keep ? "居民留存" : "站里存根";
        canvas_.say(left, 4.4, width, {{whose, small.aligned(Align::right)}});
        canvas_.say(left, 18.5, width, {{"已收到。", title}});
        canvas_.say(left, 33.5, width,
                    {{fmt::format("{}，{}", moment_in_words(receipt_.raised_at),
                                  how_it_came(receipt_.origin)),
                      text.size(11).quiet()}});
    }

    void numbers()
    {
        constexpr double top = 42;
        auto const figure = text.size(25).bold();
        canvas_.rule(left, top, right, top, {0.5});
        canvas_.say(left, top + 1.8, 60, {{"编号", small}});
        canvas_.say(left, top + 6, 70, {{receipt_.number, figure}});
        auto const aside = small.aligned(Align::right);
        if (copy_ == Copy::to_keep && proof_.query_code) {
            auto const code = canvas_.set({{spaced_code(*proof_.query_code), figure}}, 60);
            canvas_.say(right - code.width(), top + 1.8, 30, {{"查询码", small}});
            canvas_.place(right - code.width(), top + 6, code, 0, 1);
        } else {
            canvas_.say(left, top + 8, width, {{"查询码只印给反映人", aside}});
        }
        canvas_.rule(left, top + 22, right, top + 22, {0.2, ink::rule});
    }

    bool words()
    {
        constexpr double room = stops_top - 4 - words_top;
        double y = words_top - 2;
        auto const about = canvas_.set({{whose_and_where(receipt_), small}}, width);
        auto const heading = canvas_.set({{receipt_.title, text.size(13).bold()}}, width);
        auto const said = canvas_.set({{said_words(), text}}, width);
        auto const left_over = room - heading.height() - about.height();
        auto fits = said.lines_within(0, left_over);
        bool const all = fits == said.lines();
        if (!all) fits = said.lines_within(0, left_over - mm_small);
        canvas_.place(left, y, heading, 0, heading.lines());
        y += heading.height();
        canvas_.place(left, y, said, 0, fits);
        y += said.height(0, fits);
        if (!all) y += canvas_.say(left, y, width, {{"（全文见第 2 页）", small}});
        canvas_.place(left, y, about, 0, about.lines());
        return all;
    }

    std::string said_words() const
    {
        return receipt_.place ? receipt_.text + "（" + *receipt_.place + "）" : receipt_.text;
    }

    void ahead()
    {
        auto const accept = receipt_.accept_due_on
                                ? fmt::format("{}前{}", short_day(*receipt_.accept_due_on),
                                              receipt_.provisional ? "（暂定）" : "")
                                : "";
        auto const look = receipt_.deputy_name ? fmt::format("{}到现场看", *receipt_.deputy_name)
                                               : std::string("代表到现场看");
        stop(0, "受理", accept, "收，或者告诉您该找谁");
        stop(1, "代表核实", "", look);
        stop(2, "转办", "", "交给管这件事的单位");
        stop(3, "答复", fmt::format("转办后 {}", period_in_words(receipt_.answer_within)),
             "已办成、列入计划、不能办，三选一");
        stop(4, "评价", fmt::format("答复后 {}内", period_in_words(receipt_.rate_within)),
             "您来评办得怎么样");
        if (receipt_.deputy_name)
            draw_badge(canvas_, rail, stops_top + stop_pitch,
                       first_character(*receipt_.deputy_name));
    }

    void stop(int index, std::string const& name, std::string const& until,
              std::string const& means)
    {
        auto const y = stops_top + index * stop_pitch;
        draw_stop(canvas_, rail, y, Progress::ahead);
        canvas_.say(left, y - 3.2, width, {{name, text.bold()}});
        canvas_.say(left, y - 3.2, width, {{until, text.aligned(Align::right)}});
        canvas_.say(left, y + 2.5, width, {{means, small}});
    }

    void foot()
    {
        canvas_.rule(12, foot_top, right, foot_top, {0.2, ink::rule});
        canvas_.qr(11, foot_top + 3, 32, follow_address(head_.site, receipt_.number));
        canvas_.say(11, foot_top + 35, 32,
                    {{"扫码看到哪一步", small.size(9).aligned(Align::centre)}});
        auto const phone = head_.site.phone;
        std::vector<Run> call{{phone.empty() ? "到站里" : "到站里，或打 ", text.size(11)}};
        if (!phone.empty()) call.push_back({phone, text.size(13).bold()});
        call.push_back({"，报这两个数。", text.size(11)});
        canvas_.say(48, foot_top + 4, right - 48,
                    {{"不用手机也能查", text.bold()},
                     Paragraph(call),
                     {head_.site.opening_hours, small},
                     {fmt::format("核对码 {}。这一条已经记进总账，签了名，改一个字都对不上；"
                                  "在手机上打开“验证回执”可以核对。",
                                  proof_.check_code),
                      small.size(9)}});
    }

    static constexpr double mm_small = 5.3; // one line of small type

    Canvas& canvas_;
    ReceiptPrint const& receipt_;
    ReceiptProof const& proof_;
    Letterhead const& head_;
    Copy copy_;
};

/// All that was said, on a page of its own.
void draw_back(Pdf& pdf, ReceiptPrint const& receipt)
{
    Flow flow(pdf.typesetter(), a5, {15, 18, 15, 18});
    flow.words({{"您说的话", title.size(22), 2},
                {receipt.title, text.size(back_size).bold(), 2},
                {receipt.text, Style{.face = Face::kai, .points = back_size}}});
    flow.print(pdf, [&](Canvas& canvas, int page, int pages) {
        canvas.say(
            15, 8, 118,
            {{fmt::format("{}　第 {} 页，共 {} 页", receipt.number, page + 1, pages + 1), small}});
    });
}

Pdf begin(ReceiptPrint const& first, Letterhead const& head)
{
    return Pdf({fmt::format("回执 {}", first.number), head.site.name, first.raised_at}, head.fonts);
}

void draw_one(Pdf& pdf, ReceiptPrint const& receipt, ReceiptProof const& proof,
              Letterhead const& head, ReceiptPaper paper)
{
    bool all = true;
    auto const copy = [&](Canvas& canvas, Copy which) {
        all = Sheet(canvas, receipt, proof, head, which).draw();
    };
    if (paper == ReceiptPaper::one_a5) {
        pdf.page(a5, [&](Canvas& canvas) { copy(canvas, Copy::to_keep); });
    } else {
        pdf.page(a4_across, [&](Canvas& canvas) {
            copy(canvas, Copy::to_keep);
            canvas.shifted(149, 0, [&] { copy(canvas, Copy::for_the_file); });
            canvas.rule(148.5, 0, 148.5, 210, {0.3, ink::edge, Stroke::Pattern::dashed});
        });
    }
    if (!all) draw_back(pdf, receipt);
}

} // namespace

std::string draw_receipt(ReceiptPrint const& receipt, ReceiptProof const& proof,
                         Letterhead const& head, ReceiptPaper paper)
{
    auto pdf = begin(receipt, head);
    draw_one(pdf, receipt, proof, head, paper);
    return pdf.finish();
}

std::string draw_receipts(std::vector<ReceiptSheet> const& sheets, Letterhead const& head)
{
    auto pdf = begin(sheets.front().receipt, head);
    for (auto const& sheet : sheets)
        draw_one(pdf, sheet.receipt, sheet.proof, head, ReceiptPaper::one_a5);
    return pdf.finish();
}

} // namespace ztc::app
