// SPDX-License-Identifier: Apache-2.0
//
// Of an activity: the sheet by which one signs in on the day, and 履职证明 for a deputy's employer
// (代表法 40, 41), to be stamped.
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/pdf.hpp"

#include <fmt/format.h>

namespace ztc::app {

using namespace documents;

namespace {

std::string clock_words(std::int64_t minute)
{
    return fmt::format("{}:{:02}", minute / 60, minute % 60);
}

std::string one_after_the_other(std::vector<std::string> const& names)
{
    constexpr std::size_t named_at_most = 24;
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < named_at_most; ++i)
        (out += out.empty() ? "" : "、") += names[i];
    return names.size() > named_at_most ? out + "等" : out;
}

std::string hours_of(Date held_on, std::optional<Date> until_on, std::int64_t from_minute,
                     std::int64_t until_minute)
{
    auto const hours = fmt::format("{}–{}", clock_words(from_minute), clock_words(until_minute));
    if (!until_on) return day_with_weekday(held_on) + "　" + hours;
    return day_with_weekday(held_on) + "至" + day_with_weekday(*until_on) + "　" + hours;
}

} // namespace

std::string draw_sign_in(views::activities::SignInPrint const& day, Letterhead const& head)
{
    Pdf pdf({"活动签到　" + day.title, head.site.name, start_of(day.held_on)}, head.fonts);
    Style const quiet = Style{.points = 15, .leading = 1.5}.quiet().aligned(Align::centre);
    Style const title{.face = Face::song,
                      .points = 36,
                      .weight = Weight::bold,
                      .leading = 1.3,
                      .align = Align::centre,
                      .part = Part::heading};
    pdf.page(a4, [&](Canvas& canvas) {
        canvas.rule(105, 0, 105, 18, {1.6, ink::line});
        canvas.disc(105, 20, 3.4, ink::line);
        canvas.say(20, 30, 170,
                   {{"代表签到", title, 3},
                    {day.title, quiet.size(17), 1},
                    {hours_of(day.held_on, day.until_on, day.from_minute, day.until_minute), quiet},
                    {day.place.value_or(day.node_name), quiet}});
        canvas.box(55, 104, 100, 100, {0.5});
        canvas.qr(57, 106, 96, sign_in_address(head.site, day));
        canvas.say(
            20, 212, 170,
            {{"登录后扫码，当天有效；不问您在哪里。", quiet},
             {"没带手机，跟工作人员说一声，当场替您签。", quiet, 3},
             {fmt::format("应到 {} 位：{}", day.deputies.size(), one_after_the_other(day.deputies)),
              quiet.size(11)}});
    });
    return pdf.finish();
}

std::string draw_certificate(views::activities::CertificatePrint const& one, Letterhead const& head)
{
    Pdf pdf({"履职证明　" + one.deputy, head.site.name, start_of(one.held_on)}, head.fonts);
    Style const text{.face = Face::song, .points = 15, .leading = 2.0};
    Style const title{.face = Face::song,
                      .points = 26,
                      .weight = Weight::bold,
                      .leading = 1.3,
                      .align = Align::centre,
                      .part = Part::heading};
    pdf.page(a4, [&](Canvas& canvas) {
        canvas.say(30, 42, 150, {{"履职证明", title}});
        canvas.say(
            30, 78, 150,
            {{fmt::format("　　兹证明 {} 于 {} 参加了“{}”（{}），计 {} 个半天。", one.deputy,
                          hours_of(one.held_on, one.until_on, one.from_minute, one.until_minute),
                          one.title, one.kind, one.half_days),
              text, 4},
             {"　　根据《全国人民代表大会和地方各级人民代表大会代表法》第四十条、第四十一条，代表在"
              "闭会期间执行代表职务，其所在单位应当给予时间保障，按正常出勤对待，享受所在单位的工资"
              "和其他待遇。",
              text, 4},
             {"　　特此证明。", text}});
        canvas.say(30, 210, 150,
                   {{one.node_name + "（盖章）", text.aligned(Align::right)},
                    {"　　年　　月　　日", text.aligned(Align::right)}});
        canvas.say(30, 272, 150,
                   {{"盖章以后有效。到没到，以活动的签到记录为准。",
                     Style{.points = 9}.quiet().aligned(Align::centre)}});
    });
    return pdf.finish();
}

} // namespace ztc::app
