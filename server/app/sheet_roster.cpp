// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/line_of_stops.hpp"
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ztc::app {

namespace {

using namespace documents;

// Millimetres on A4; A3 is the same, larger.
constexpr double rail = 26.6, left = 44, list_right = 131, right = 190;
constexpr double list_top = 96, list_bottom = 236, foot_top = 247, code_left = 135, code_size = 55;
constexpr std::size_t shown_at_most = 8;

std::string clock_words(std::int64_t minute)
{
    return fmt::format("{}:{:02}", minute / 60, minute % 60);
}

constexpr std::size_t named_at_most = 3; // one line

std::string joined(std::vector<std::string> const& names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < named_at_most; ++i)
        (out += out.empty() ? "" : "　") += names[i];
    return names.size() > named_at_most ? fmt::format("{}等 {} 位", out, names.size()) : out;
}

class Roster {
public:
    Roster(Canvas& canvas, RosterPrint const& roster, Letterhead const& head, double scale)
        : canvas_(canvas), roster_(roster), head_(head), k_(scale)
    {}

    void draw()
    {
        heading();
        days();
        code();
        foot();
    }

private:
    Style type(double points, Weight weight = Weight::normal) const
    {
        return {.points = points * k_, .weight = weight, .leading = 1.4};
    }
    Style song(double points) const
    {
        return {.face = Face::song,
                .points = points * k_,
                .weight = Weight::bold,
                .leading = 1.25,
                .part = Part::heading};
    }
    double say(double x, double y, double until, Paragraphs const& words)
    {
        return canvas_.say(x * k_, y * k_, (until - x) * k_, words) / k_;
    }

    void heading()
    {
        say(left, 18, right, {{head_.site.name, type(15, Weight::bold)}});
        say(left, 18, right, {{head_.site.place, type(15).quiet().aligned(Align::right)}});
        say(left - 1, 32, right, {{"代表接待居民", song(62)}});
        auto const month = fmt::format("{}年{}月", static_cast<int>(roster_.month.year()),
                                       static_cast<unsigned>(roster_.month.month()));
        say(left, 68, right,
            {Paragraph(
                {{month, type(22, Weight::bold)}, {"　" + roster_.station_name, type(22)}})});
    }

    std::size_t shown() const { return std::min(roster_.receptions.size(), shown_at_most); }
    double pitch() const
    {
        return std::min(26.0, (list_bottom - list_top) / static_cast<double>(shown()));
    }

    /// The red line comes from above and ends at the last day.
    void days()
    {
        auto const last = list_top + pitch() * static_cast<double>(shown() - 1);
        canvas_.rule(rail * k_, 0, rail * k_, last * k_, {1.6 * k_, ink::line});
        for (std::size_t i = 0; i < shown(); ++i)
            day(roster_.receptions[i], list_top + pitch() * static_cast<double>(i));
        auto const more = roster_.receptions.size() - shown();
        if (more)
            say(left, list_bottom, list_right,
                {{fmt::format("另有 {} 场，扫码看。", more), type(12).quiet()}});
    }

    void day(RosterDay const& one, double y)
    {
        canvas_.disc(rail * k_, y * k_, 5.4 * k_, ink::line);
        canvas_.disc(rail * k_, y * k_, 4.2 * k_, ink::white);
        auto const character =
            first_character(one.deputies.empty() ? std::string{} : one.deputies.front());
        say(rail - 5, y - 3.6, rail + 5, {{character, song(14).aligned(Align::centre)}});
        say(left, y - 4.6, list_right,
            {Paragraph({{short_day(one.held_on), type(16.5, Weight::bold)},
                        {fmt::format("  {}–{}", clock_words(one.from_minute),
                                     clock_words(one.until_minute)),
                         type(12.5)}}),
             {joined(one.deputies), type(12.5).quiet()}});
    }

    void code()
    {
        auto const top = list_top - 5;
        canvas_.box(code_left * k_, top * k_, code_size * k_, code_size * k_, {0.5 * k_});
        canvas_.qr((code_left + 1) * k_, (top + 1) * k_, (code_size - 2) * k_,
                   roster_address(head_.site, roster_.station));
        say(code_left, top + code_size + 4, right,
            {{"扫一扫，约个号", type(17, Weight::bold), 1 * k_},
             {"不约也行，来了就说；不问姓名。", type(12).quiet()},
             {"说的每一条，当场答复，或者转成事项一直跟到底。", type(12).quiet()}});
    }

    void foot()
    {
        canvas_.rule(20 * k_, foot_top * k_, right * k_, foot_top * k_, {0.8 * k_});
        Paragraphs where{{roster_.station_name, song(24), 1.5 * k_}};
        if (roster_.address) where.push_back({*roster_.address, type(13)});
        if (roster_.hours) where.push_back({"平时开门　" + *roster_.hours, type(13).quiet()});
        say(20, foot_top + 5, 122, where);
        if (roster_.phone)
            say(code_left, foot_top + 8, right,
                {{"电话", type(12).quiet()}, {*roster_.phone, type(18, Weight::bold)}});
    }

    Canvas& canvas_;
    RosterPrint const& roster_;
    Letterhead const& head_;
    double k_;
};

} // namespace

std::string draw_roster(RosterPrint const& roster, Letterhead const& head, RosterPaper paper)
{
    bool const large = paper == RosterPaper::a3;
    Pdf pdf({"代表接待居民　" + roster.station_name, head.site.name, start_of(roster.month)},
            head.fonts);
    pdf.page(large ? a3 : a4, [&](Canvas& canvas) {
        Roster(canvas, roster, head, large ? std::sqrt(2.0) : 1.0).draw();
    });
    return pdf.finish();
}

std::string draw_check_in(views::receptions::CheckInPrint const& day, Letterhead const& head)
{
    Pdf pdf({"到站登记　" + day.station_name, head.site.name, start_of(day.held_on)}, head.fonts);
    Style const quiet = Style{.points = 15, .leading = 1.5}.quiet().aligned(Align::centre);
    Style const title{.face = Face::song,
                      .points = 48,
                      .weight = Weight::bold,
                      .leading = 1.3,
                      .align = Align::centre,
                      .part = Part::heading};
    pdf.page(a4, [&](Canvas& canvas) {
        canvas.rule(105, 0, 105, 22, {1.6, ink::line});
        canvas.disc(105, 24, 3.4, ink::line);
        canvas.say(20, 34, 170,
                   {{"来了，扫一扫", title, 3},
                    {fmt::format("{}　{}–{}", day_with_weekday(day.held_on),
                                 clock_words(day.from_minute), clock_words(day.until_minute)),
                     quiet.size(17)},
                    {day.station_name + "　" + joined(day.deputies), quiet.size(17)}});
        canvas.box(50, 98, 110, 110, {0.5});
        canvas.qr(52, 100, 106, check_in_address(head.site, day));
        canvas.say(20, 218, 170,
                   {{"不用注册，不问姓名；想说什么，写一句就行。", quiet},
                    {"没有手机，跟联络员说一声。", quiet},
                    {"约了号的，登录后扫，就知道您来了。", quiet}});
    });
    return pdf.finish();
}

} // namespace ztc::app
