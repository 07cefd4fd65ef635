// SPDX-License-Identifier: Apache-2.0
//
// The letter in which a unit says at the end of a year what became of what it promised (重庆条例
// 24): it is drafted from the ledger, and the unit goes on with it. Both days of what was put off
// stand in it, with the reason.
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

using namespace papers;

namespace {

constexpr double letter_number = 0.15, letter_promise = 0.31, letter_owner = 0.16,
                 letter_day = 0.17,
                 letter_state = 1 - letter_number - letter_promise - letter_owner - letter_day;

std::string state_in_words(DeliveredPromise const& one, Date told_on)
{
    auto words = one.delivered_on       ? fmt::format("{}兑现", format_date(*one.delivered_on))
                 : one.due_on < told_on ? std::string("到期没有兑现")
                                        : std::string("还在办");
    if (!one.reason.empty()) words += "\n延期理由：" + one.reason;
    return words;
}

Grid promises_of(DeliveryLetter const& letter)
{
    Grid grid;
    grid.points = 10.5;
    for (auto const& [share, name] : {std::pair{letter_number, "建议"},
                                      {letter_promise, "承诺"},
                                      {letter_owner, "责任人"},
                                      {letter_day, "承诺的日子"},
                                      {letter_state, "现在"}})
        grid.head.push_back({share, name, CellKind::head});
    for (auto const& one : letter.promises) {
        auto until = format_date(one.first_due_on);
        if (one.due_on != one.first_due_on) until += "\n改到 " + format_date(one.due_on);
        grid.rows.push_back({{{letter_number, one.number},
                              {letter_promise, one.words},
                              {letter_owner, one.owner},
                              {letter_day, until},
                              {letter_state, state_in_words(one, letter.told_on)}}});
    }
    return grid;
}

std::string sum_in_words(DeliveryLetter const& letter)
{
    auto const delivered = std::ranges::count_if(
        letter.promises, [](auto const& one) { return one.delivered_on.has_value(); });
    auto const in_time = std::ranges::count_if(letter.promises, [](auto const& one) {
        return one.delivered_on && *one.delivered_on <= one.first_due_on;
    });
    if (letter.promises.empty())
        return fmt::format("{}年和上一年，本单位答复代表建议时没有作出写明日子的承诺。",
                           letter.year);
    return fmt::format(
        "{}年和上一年应当兑现、以及更早没有办完的承诺共{}项：已经兑现{}项，其中在最初"
        "承诺的日子以前兑现{}项；还没有兑现{}项。逐项情况如下。",
        letter.year, letter.promises.size(), delivered, in_time,
        static_cast<std::int64_t>(letter.promises.size()) - delivered);
}

std::string title_of(DeliveryLetter const& letter)
{
    return fmt::format("关于{}年代表建议承诺事项兑现情况的函", letter.year);
}

Blocks blocks_for(DeliveryLetter const& letter)
{
    Blocks out{Words{Kind::title, broken_title(title_of(letter))}, Words{Kind::empty_line, ""},
               Words{Kind::flush, letter.to + "："}, Words{Kind::text, sum_in_words(letter)}};
    if (!letter.promises.empty()) out.push_back(promises_of(letter));
    out.push_back(Closing{{}, letter.unit, letter.told_on, ""});
    return out;
}

} // namespace

std::string draw_delivery_letter(DeliveryLetter const& letter, PaperLook const& look)
{
    return drawn(title_of(letter), letter.told_on, look, blocks_for(letter));
}

std::string write_delivery_letter(DeliveryLetter const& letter, PaperLook const& look)
{
    return written(title_of(letter), look, blocks_for(letter));
}

} // namespace ztc::app
