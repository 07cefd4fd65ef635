// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/types.hpp"
#include "views/my_matters/sql.hpp"
#include "views/my_matters/view.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace ztc::views::my_matters {

namespace {

struct Query {
    std::optional<Text<1, 80>> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(Query, (), (after, limit))

struct Item {
    matters::MatterId matter;
    std::string number;
    std::optional<std::string> title; // absent for those who joined
    std::string category, community_name;
    matters::Stage stage{};
    Instant raised_at;
    std::optional<Date> due_on;
    std::optional<std::int64_t> days_left;
    std::optional<std::string> unit_name;
    std::optional<std::string> deputy_name;
    bool needs_you = false;
    bool joined = false;
    std::optional<matters::MatterId> merged_into;
    std::optional<std::string> asks; // 'more': the station asked something
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (matter, number, title, category, community_name, stage, raised_at, due_on,
                       days_left, unit_name, deputy_name, needs_you, joined, merged_into, asks))

struct Page {
    std::vector<Item> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(Page, (), (items, next))

struct Line {
    Item item; // without its words
    std::optional<std::string> title_ref, community_ref, unit_ref, deputy_ref;
};

Line read_line(Row const& row)
{
    Line line;
    auto& item = line.item;
    item.matter = {std::string(row.text(0))};
    item.number = row.text(1);
    line.title_ref = row.optional_text(2);
    item.category = row.text(3);
    line.community_ref = row.optional_text(4);
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(5)).c_str(), item.stage));
    item.raised_at = row.instant(6);
    if (!row.null(7)) item.due_on = row.date(7);
    line.unit_ref = row.optional_text(8);
    item.needs_you = row.yes(9);
    line.deputy_ref = row.optional_text(10);
    item.joined = row.yes(11);
    if (auto const into = row.optional_text(12)) item.merged_into = matters::MatterId{*into};
    item.asks = row.optional_text(13);
    return line;
}

Item shown(Line line, Reading& reading)
{
    auto const words = [&](std::optional<std::string> const& ref) {
        return ref ? reading.open(*ref) : std::nullopt;
    };
    if (line.title_ref) line.item.title = words(line.title_ref).value_or("");
    line.item.community_name = words(line.community_ref).value_or("");
    line.item.unit_name = words(line.unit_ref);
    line.item.deputy_name = words(line.deputy_ref);
    if (line.item.due_on) line.item.days_left = days_between(reading.today(), *line.item.due_on);
    return std::move(line.item);
}

/// "<raised_at>.<matter>": where the page before ended.
Result<std::pair<std::int64_t, std::string>> cursor(Query const& query)
{
    std::int64_t at = std::numeric_limits<std::int64_t>::max();
    if (!query.after) return std::pair{at, std::string{}};
    auto const& text = query.after->text;
    auto const dot = text.find('.');
    auto const end = text.data() + std::min(dot, text.size());
    if (dot == std::string::npos || std::from_chars(text.data(), end, at).ptr != end)
        return refuse("request.invalid", "/after");
    return std::pair{at, text.substr(dot + 1)};
}

Result<Page> mine(Query const& query, Reading& reading)
{
    auto const [at, matter] = TRY(cursor(query));
    auto const limit = std::clamp<std::int64_t>(query.limit.value_or(20), 1, 100);
    auto lines = reading.tables().rows(list_mine, read_line, reading.congress(),
                                       reading.viewer().person, at, matter, limit + 1);
    Page page;
    if (static_cast<std::int64_t>(lines.size()) > limit) {
        lines.pop_back();
        auto const& last = lines.back().item;
        page.next = std::to_string(last.raised_at.ms) + "." + last.matter.text;
    }
    for (auto& line : lines) page.items.push_back(shown(std::move(line), reading));
    return page;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/my_matters", &mine)
        .says("What the viewer raised, newest first, with who holds each until when.")
        .needs_sign_in();
}

} // namespace ztc::views::my_matters
