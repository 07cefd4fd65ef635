// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/suggestions/page_supervision.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>
#include <limits>

namespace ztc::views::suggestions {

namespace {

constexpr std::int64_t most_on_a_page = 100, usual_on_a_page = 50;

struct WatchedQuery {
    SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(WatchedQuery, (), (suggestion))

Result<SupervisionPage> supervision(WatchedQuery const& query, Reading& reading)
{
    auto const stored =
        reading.tables().one(find_suggestion, read_stored, reading.congress(), query.suggestion);
    if (!stored) return refuse("suggestions.unknown", "/suggestion");
    Pages pages(reading);
    auto const units = pages.units_of(*stored);
    if (!pages.may_read(*stored, units)) return refuse("suggestions.unknown", "/suggestion");
    return Watching(reading, pages).page(*stored, units);
}

struct PageQuery {
    std::optional<std::int64_t> before; // the position of the last of the page before
    std::optional<std::int64_t> limit;  // 1 to 100; left out: 50
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (before, limit))

std::int64_t limit_of(PageQuery const& query)
{
    return std::clamp<std::int64_t>(query.limit.value_or(usual_on_a_page), 1, most_on_a_page);
}
std::int64_t before_of(PageQuery const& query)
{
    return query.before.value_or(std::numeric_limits<std::int64_t>::max());
}

/// The plan and the report read those who may read the suggestion.
struct KeyItem {
    Line line;
    Named supervisor;
    Date chosen_on;
    std::optional<Date> report_due_on, reported_on;
    std::int64_t queries = 0, unanswered = 0, visits = 0;
    std::uint64_t position = 0;
};
BOOST_DESCRIBE_STRUCT(KeyItem, (),
                      (line, supervisor, chosen_on, report_due_on, reported_on, queries, unanswered,
                       visits, position))

struct KeyItems {
    Date today;
    std::vector<KeyItem> items; // the last chosen first
    std::int64_t total = 0;
    bool more = false;
};
BOOST_DESCRIBE_STRUCT(KeyItems, (), (today, items, total, more))

KeyItem read_key_item(Row const& row)
{
    KeyItem out;
    out.line.suggestion = {std::string(row.text(0))};
    out.position = static_cast<std::uint64_t>(row.integer(1));
    out.supervisor.id = row.text(2);
    if (!row.null(4)) out.report_due_on = row.date(4);
    out.chosen_on = row.date(5);
    if (!row.null(7)) out.reported_on = row.date(7);
    return out;
}

void fill(KeyItem& item, Reading& reading, Pages& pages)
{
    auto const id = item.line.suggestion;
    auto const stored = reading.tables().one(find_suggestion, read_stored, reading.congress(), id);
    if (stored) item.line = pages.line(*stored, pages.units_of(*stored));
    item.supervisor.name = pages.name_of(item.supervisor.id);
    reading.tables().query(
        queries_of,
        [&](Row const& row) {
            ++item.queries;
            if (row.null(8)) ++item.unanswered;
        },
        reading.congress(), id);
    reading.tables().query(
        visits_of,
        [&](Row const& row) {
            if (row.text(5) != "cancelled") ++item.visits;
        },
        reading.congress(), id);
}

Result<KeyItems> key_items(PageQuery const& query, Reading& reading)
{
    KeyItems out;
    out.today = reading.today();
    auto const limit = limit_of(query);
    out.items = reading.tables().rows(list_keys, read_key_item, reading.congress(),
                                      before_of(query), limit + 1);
    out.more = static_cast<std::int64_t>(out.items.size()) > limit;
    if (out.more) out.items.resize(static_cast<std::size_t>(limit));
    Pages pages(reading);
    for (auto& item : out.items) fill(item, reading, pages);
    out.total = reading.tables().number(count_keys, reading.congress());
    return out;
}

struct OutsideItems {
    Date today;
    std::vector<OutsidePage> items; // the last followed first
    std::int64_t total = 0, stale_days = 0;
    bool more = false, may_follow = false;
};
BOOST_DESCRIBE_STRUCT(OutsideItems, (), (today, items, total, stale_days, more, may_follow))

Result<OutsideItems> outside_items(PageQuery const& query, Reading& reading)
{
    OutsideItems out;
    out.today = reading.today();
    out.stale_days = policy_of<SuggestionPolicy>(reading).link_stale_days;
    out.may_follow = reading.viewer().may(Right::supervise_suggestions);
    Pages pages(reading);
    Watching watching(reading, pages);
    auto const limit = limit_of(query);
    out.items = reading.tables().rows(
        list_outside, [&](Row const& row) { return watching.outside(row); }, reading.congress(),
        before_of(query), limit + 1);
    out.more = static_cast<std::int64_t>(out.items.size()) > limit;
    if (out.more) out.items.resize(static_cast<std::size_t>(limit));
    for (auto& item : out.items) watching.open(item);
    out.total = reading.tables().number(count_outside, reading.congress());
    return out;
}

} // namespace

void declare_supervision(Routes& routes)
{
    routes.get("/suggestions/{suggestion}/supervision", &supervision)
        .says("Its supervision: as a key item, progress queries, visits, items of other congresses "
              "on the same thing, and up to where the viewer has read.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown"});
    routes.get("/key_items", &key_items)
        .says("The key items, with supervisor, report, queries and visits.")
        .needs(Right::read_suggestions);
    routes.get("/outside_items", &outside_items)
        .says("Items of other congresses that are followed here, and when each was confirmed.")
        .needs(Right::read_suggestions);
}

} // namespace ztc::views::suggestions
