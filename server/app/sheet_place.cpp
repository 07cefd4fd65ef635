// SPDX-License-Identifier: Apache-2.0
//
// What hangs on a wall or lies on a table: the poster of a station or a spot, and the empty slip.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/line_of_stops.hpp"
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

#include <array>

namespace ztc::app {

namespace {

using namespace documents;
using views::organisation::PlaceSign;

constexpr double left = 20, right = 190;

Style song(double points)
{
    return {.face = Face::song,
            .points = points,
            .weight = Weight::bold,
            .leading = 1.3,
            .part = Part::heading};
}

/// "周一至周五 9:00–12:00，14:00–17:30": each part on a line of its own.
std::string one_below_another(std::string hours)
{
    for (std::string const mark : {"，", "；", "、"})
        for (auto at = hours.find(mark); at != hours.npos; at = hours.find(mark))
            hours.replace(at, mark.size(), "\n");
    return hours;
}

PdfHead head_of(std::string_view what, PlaceSign const& sign, Letterhead const& head)
{
    return {fmt::format("{} {}", what, sign.community.value_or(sign.station.name)), head.site.name,
            Instant{start_of(sign.today)}};
}

class Poster {
public:
    Poster(Canvas& canvas, PlaceSign const& sign, std::optional<std::string> const& spot,
           Letterhead const& head)
        : canvas_(canvas), sign_(sign), spot_(spot), head_(head)
    {}

    void draw()
    {
        opening();
        stops();
        code();
        foot();
    }

private:
    static constexpr double rail = 27.4, words = 44;            // mm
    static constexpr double stops_top = 124, stop_pitch = 19.4; // of the six stops
    static constexpr double code_left = 114, code_size = 76, foot_top = 241;
    static constexpr Stroke thick{1.6, ink::line};

    void opening()
    {
        canvas_.rule(rail, 0, rail, stops_top, thick);
        canvas_.say(words, 18, right - words, {{head_.site.name, text_.size(15).bold()}});
        canvas_.say(words, 18, right - words,
                    {{head_.site.place, text_.size(15).quiet().aligned(Align::right)}});
        canvas_.say(words, 38, right - words, {{"有事，\n直通代表。", song(72)}});
    }

    void stops()
    {
        struct Stop {
            char const *name, *means;
        };
        constexpr std::array<Stop, 6> all{{{"反映", "扫码，或者进站说一声"},
                                           {"受理", "收，或者告诉您该找谁"},
                                           {"代表核实", "代表到现场去看"},
                                           {"转办", "写明谁办、哪天前答复"},
                                           {"答复", "办成、列入计划、不能办"},
                                           {"评价", "办没办好，您说了算"}}};
        constexpr auto last = stops_top + stop_pitch * (all.size() - 1);
        canvas_.rule(rail, stops_top, rail, last, {0.6, ink::edge, Stroke::Pattern::dotted});
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto const y = stops_top + stop_pitch * static_cast<double>(i);
            if (i == 0)
                canvas_.disc(rail, y, 4.5, ink::line);
            else
                canvas_.ring(rail, y, 3.4, {1, ink::edge});
            canvas_.say(
                words, y - 6, code_left - words - 4,
                {{all[i].name, text_.size(19).bold()}, {all[i].means, text_.size(12).quiet()}});
        }
    }

    void code()
    {
        auto const y = stops_top - 6;
        canvas_.box(code_left, y, code_size, code_size, {0.5});
        canvas_.qr(code_left + 2, y + 2, code_size - 4,
                   raise_address(head_.site, sign_.node, spot_));
        Paragraphs below{{"扫一扫，说给代表听", text_.size(17).bold(), 1}};
        if (spot_) below.push_back({"这里是" + *spot_, text_.size(14).bold(), 1});
        below.push_back({"不用下载。可以不让单位知道您是谁。\n有危险先打 110、119、120。",
                         text_.size(12).quiet()});
        canvas_.say(code_left, y + code_size + 3, code_size, below);
    }

    void foot()
    {
        auto const& station = sign_.station;
        canvas_.rule(left, foot_top, right, foot_top, {0.8});
        auto const name = sign_.community ? *sign_.community + "\n" + station.name : station.name;
        canvas_.say(left, foot_top + 5, code_left - left - 6,
                    {{name, song(sign_.community ? 20 : 25), 1.5},
                     {station.address.value_or(""), text_.size(13)}});
        Paragraphs when;
        if (station.hours)
            when.push_back({"开放时间\n" + one_below_another(*station.hours), text_.size(13), 2});
        if (auto const phone = station.phone.value_or(head_.site.phone); !phone.empty())
            when.push_back(
                Paragraph({{"电话　", text_.size(13).quiet()}, {phone, text_.size(17).bold()}}));
        canvas_.say(code_left, foot_top + 5, code_size, when);
    }

    Style const text_{.leading = 1.45};
    Canvas& canvas_;
    PlaceSign const& sign_;
    std::optional<std::string> const& spot_;
    Letterhead const& head_;
};

class BlankSlip {
public:
    BlankSlip(Canvas& canvas, PlaceSign const& sign, Letterhead const& head)
        : canvas_(canvas), sign_(sign), head_(head)
    {}

    void draw()
    {
        opening();
        questions();
        choices();
        station_part();
    }

private:
    static constexpr double wide = right - left;
    static constexpr double written = 11.5; // mm from line to line, for a large hand

    void opening()
    {
        auto const whose = fmt::format("{} · {}", head_.site.name, sign_.station.name);
        canvas_.say(left, 11, wide, {{whose, text_.size(11).quiet()}});
        canvas_.say(left, 18, wide, {{"我要反映一件事", song(30)}});
        canvas_.qr(right - 32, 10, 32, raise_address(head_.site, sign_.node, {}));
        canvas_.say(right - 82, 33, 48,
                    {{"会用手机的，扫码更快", text_.size(11).quiet().aligned(Align::right)}});
    }

    void questions()
    {
        y_ = 44;
        ask("什么事", "一两句话说清楚，能写几行写几行", 6);
        ask("在哪里", "路名、门牌、小区，或者旁边有什么", 2);
        field("姓名（可以不写）", left, wide / 2 - 4);
        field("电话（想听到答复请写）", left + wide / 2, wide / 2);
        y_ += 21;
    }

    void ask(std::string const& question, std::string const& help, int lines)
    {
        auto const heading = text_.size(18).bold();
        canvas_.say(left, y_, wide,
                    {Paragraph({{question + "　", heading}, {help, text_.size(12).quiet()}})});
        y_ += 7;
        for (int i = 0; i < lines; ++i) {
            y_ += written;
            canvas_.rule(left, y_, right, y_, {0.25, ink::edge});
        }
        y_ += 5;
    }

    void field(std::string const& name, double x, double width)
    {
        canvas_.say(x, y_, width, {{name, text_.size(13).bold()}});
        canvas_.rule(x, y_ + 16, x + width, y_ + 16, {0.25, ink::edge});
    }

    void choices()
    {
        canvas_.say(left, y_, wide,
                    {{"办事的单位可以知道什么（选一个打勾）", text_.size(14).bold()}});
        y_ += 9;
        tick("只看内容，有话由站里转");
        tick("可以知道我的姓名和电话");
        tick("一点不让单位知道我是谁");
        y_ += 2;
        canvas_.say(left, y_, wide,
                    {{"能不能公开这件事（不写姓名电话，站里审过才公开）", text_.size(14).bold()}});
        y_ += 9;
        tick("可以公开");
        tick("不公开");
    }

    void tick(std::string const& choice)
    {
        canvas_.box(left, y_ + 0.6, 5.5, 5.5, {0.4});
        canvas_.say(left + 9, y_, wide - 9, {{choice, text_.size(14)}});
        y_ += 8.2;
    }

    void station_part()
    {
        constexpr double top = 262;
        canvas_.rule(left, top, right, top, {0.8});
        canvas_.say(left, top + 2, wide,
                    {{"以下由站里填　编号 ____________　查询码 ________　收件人 ________　"
                      "____ 月 ____ 日",
                      text_.size(11)}});
        auto const phone = sign_.station.phone.value_or(head_.site.phone);
        canvas_.say(left, top + 11, wide,
                    {{fmt::format("两个数印在回执上，凭它查进展：到站里{}。危险的事先打 "
                                  "110、119、120。",
                                  phone.empty() ? "" : "，或打 " + phone),
                      text_.size(11).quiet()}});
    }

    Style const text_{.leading = 1.4};
    Canvas& canvas_;
    PlaceSign const& sign_;
    Letterhead const& head_;
    double y_ = 0;
};

} // namespace

std::string draw_poster(PlaceSign const& sign, std::optional<std::string> const& spot,
                        Letterhead const& head)
{
    Pdf pdf(head_of("海报", sign, head), head.fonts);
    pdf.page(a4, [&](Canvas& canvas) { Poster(canvas, sign, spot, head).draw(); });
    return pdf.finish();
}

std::string draw_blank_slip(PlaceSign const& sign, Letterhead const& head)
{
    Pdf pdf(head_of("反映单", sign, head), head.fonts);
    pdf.page(a4, [&](Canvas& canvas) { BlankSlip(canvas, sign, head).draw(); });
    return pdf.finish();
}

} // namespace ztc::app
