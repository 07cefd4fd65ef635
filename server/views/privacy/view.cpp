// SPDX-License-Identifier: Apache-2.0
#include "views/privacy/view.hpp"

#include "views/privacy/sql.hpp"

namespace ztc::views::privacy {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"privacy", 4, tables, &fold, &declare};
}

std::vector<Asked> to_remind_of(Tables& from, Date today, Date until)
{
    return from.rows(
        list_to_remind_of,
        [](Row const& row) {
            return Asked{std::string(row.text(0)), {std::string(row.text(1))}, row.date(2)};
        },
        today, until);
}

std::vector<Asked> to_call_second(Tables& from)
{
    return from.rows(list_to_call_second, [](Row const& row) {
        return Asked{
            std::string(row.text(0)), {std::string(row.text(1))}, row.date(2), row.integer(3)};
    });
}

std::vector<Asked> to_erase(Tables& from, Date today)
{
    return from.rows(
        list_to_erase,
        [](Row const& row) { return Asked{std::string(row.text(0)), {std::string(row.text(1))}}; },
        today);
}

std::vector<Over> closed_with_voice(Tables& from)
{
    return from.rows(list_closed_with_voice, [](Row const& row) {
        return Over{std::string(row.text(0)), {std::string(row.text(1))}, row.date(2)};
    });
}

std::vector<HeldLongAgo> receptions_until(Tables& from, Date day)
{
    return from.rows(
        list_receptions_over,
        [](Row const& row) {
            return HeldLongAgo{std::string(row.text(0)), {std::string(row.text(1))}, row.date(2)};
        },
        day);
}

Date years_before(Date day, std::int64_t years)
{
    auto const year = day.year() - std::chrono::years(years);
    Date const before{year / day.month() / day.day()};
    return before.ok() ? before : Date{year / day.month() / std::chrono::day{28}};
}

} // namespace ztc::views::privacy
