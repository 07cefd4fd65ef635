// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "views/matter_page/page.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <fmt/format.h>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;

struct Query {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Query, (), (matter))

Result<Page> page(Query const& query, Reading& reading)
{
    auto const stored = find_known(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    note_look(*stored, Surface::page, reading);
    return page_for(*stored, reading);
}

struct WhyDay {
    Date on;
    bool counts = false;
    std::optional<std::int64_t> n;
    DayCount count{};
    DayKind kind{};
    std::string why;
};
BOOST_DESCRIBE_STRUCT(WhyDay, (), (on, counts, n, count, kind, why))

struct Why {
    std::string what;
    Date from;
    Date due_on;
    std::string rule;
    std::string basis;
    bool provisional = false;
    std::vector<WhyDay> days;
};
BOOST_DESCRIBE_STRUCT(Why, (), (what, from, due_on, rule, basis, provisional, days))

Period period_of(MatterPolicy const& policy, std::string_view what, std::string_view category)
{
    if (what == "accept") return policy.accept_within;
    if (what == "refer") return policy.refer_within;
    if (what == "rate") return policy.rate_within;
    return answer_period(policy, category);
}

std::string_view unit_words(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::working_days: return "个工作日";
    case PeriodUnit::calendar_days: return "日";
    case PeriodUnit::months: return "个月";
    }
    return {};
}

std::string_view begins(std::string_view what)
{
    if (what == "accept") return "反映";
    if (what == "refer") return "受理";
    if (what == "rate") return "答复";
    return "转办";
}

std::string day_words(ExplainedDay const& day)
{
    switch (day.kind) {
    case DayKind::working: return day.count == DayCount::first_day ? "当天不算" : "工作日";
    case DayKind::weekend: return "周末";
    case DayKind::holiday: return day.name;
    case DayKind::makeup_workday: return "补班";
    }
    return {};
}

/// How the calendar leads from a day to the end of the period that was in force on it.
Why explained(std::string const& what, std::string const& category, Date from,
              std::optional<Date> promised, Reading& reading)
{
    auto const policy = policy_in_force<MatterPolicy>(reading, from).policy;
    auto const period = period_of(policy, what, category);
    auto const due = reading.calendar().due(from, period);
    Why out{.what = what,
            .from = from,
            .due_on = promised.value_or(due.due_on), // a promise stands, whatever is computed now
            .rule =
                fmt::format("{}次日起 {} {}", begins(what), period.amount, unit_words(period.unit)),
            .basis = policy.basis,
            .provisional = due.certainty == Certainty::provisional,
            .days = {}};
    for (auto const& day : reading.calendar().explain(from, period)) {
        bool const counts = day.count == DayCount::counted || day.count == DayCount::moved_here;
        out.days.push_back({day.on, counts,
                            counts ? std::optional<std::int64_t>(day.n) : std::nullopt, day.count,
                            day.kind, day_words(day)});
    }
    return out;
}

Result<Why> why(Query const& query, Reading& reading)
{
    auto const stored = find_known(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    if (!stored->due_on || !stored->due_from || !stored->due_what)
        return refuse("matter_page.nothing_due");
    return explained(*stored->due_what, stored->category, *stored->due_from, stored->due_on,
                     reading);
}

/// What the day would be if it were referred today; shown before anybody confirms.
Result<Why> due_if_referred(Query const& query, Reading& reading)
{
    auto const stored = find_for_viewer(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    return explained("answer", stored->category, reading.today(), std::nullopt, reading);
}

struct SimilarQuery {
    NodeId community;
    CategoryCode category;
};
BOOST_DESCRIBE_STRUCT(SimilarQuery, (), (community, category))

/// Of somebody else's matter a neighbour learns that there is one, and nothing of its words.
struct SimilarMatter {
    MatterId matter;
    Instant raised_at;
    Stage stage{};
    std::string category;
    std::optional<std::int64_t> joined; // how many joined it: said from five on
};
BOOST_DESCRIBE_STRUCT(SimilarMatter, (), (matter, raised_at, stage, category, joined))

struct SimilarMatters {
    std::vector<SimilarMatter> matters;
};
BOOST_DESCRIBE_STRUCT(SimilarMatters, (), (matters))

constexpr std::int64_t many = 5;

Result<SimilarMatters> similar(SimilarQuery const& query, Reading& reading)
{
    auto const read = [](Row const& row) {
        SimilarMatter out{.matter = {std::string(row.text(0))},
                          .raised_at = {row.integer(1)},
                          .category = std::string(row.text(3)),
                          .joined = {}};
        boost::describe::enum_from_string(std::string(row.text(2)).c_str(), out.stage);
        if (row.integer(4) >= many) out.joined = row.integer(4);
        return out;
    };
    return SimilarMatters{reading.tables().rows(list_similar, read, reading.congress(),
                                                query.community, query.category.text,
                                                reading.viewer().person)};
}

struct CategoriesQuery {};
BOOST_DESCRIBE_STRUCT(CategoriesQuery, (), ())

struct CategoryList {
    std::vector<Category> categories;
};
BOOST_DESCRIBE_STRUCT(CategoryList, (), (categories))

Result<CategoryList> categories(CategoriesQuery const&, Reading& reading)
{
    return CategoryList{policy_of<MatterPolicy>(reading).categories};
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/matters/{matter}", &page)
        .says("One matter as the viewer may see it: the line, what was said, who holds it.")
        .needs_sign_in()
        .refuses({"matters.unknown"});
    routes.get("/matters/{matter}/why", &why)
        .says("Why this day: each day from the first to the due one, and whether it counts.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matter_page.nothing_due"});
    routes.get("/matters/{matter}/due_if_referred", &due_if_referred)
        .says("By which day the answer would be due if the matter were referred today.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown"});
    routes.get("/similar", &similar)
        .says("Open matters of the same kind in the same community, to join; none of their words.")
        .needs(Right::join_matters);
    routes.get("/categories", &categories).says("The categories in force today.").open_to_anyone();
}

} // namespace ztc::views::matter_page
