// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/record/page.hpp"
#include "views/record/sql.hpp"

#include <algorithm>
#include <tuple>

namespace ztc::views::record {

namespace {

// ---- one record --------------------------------------------------------------------------------

struct RecordQuery {
    PersonId deputy;
    std::optional<Date> from;  // left out: the first of January of the year of `until`
    std::optional<Date> until; // left out: today
};
BOOST_DESCRIBE_STRUCT(RecordQuery, (), (deputy, from, until))

Result<Record> one_record(RecordQuery const& query, Reading& reading)
{
    return record_of(query.deputy, {query.from, query.until}, reading);
}

std::vector<PartLine> parts_of(std::vector<Line> const& lines)
{
    std::vector<PartLine> out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Part>>([&](auto const& part) {
        bool const recorded = part.value != Part::sessions && part.value != Part::suggestions;
        out.push_back({part.value, recorded, std::ranges::count(lines, part.value, &Line::part)});
    });
    return out;
}

// ---- the records of those below ----------------------------------------------------------------

struct ListQuery {
    std::optional<Date> from, until;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (from, until))

struct DeputyLine {
    Basics basics;
    std::vector<Figure> figures;
    std::int64_t waiting = 0; // corrections to be decided
};
BOOST_DESCRIBE_STRUCT(DeputyLine, (), (basics, figures, waiting))

struct RecordList {
    Date today, from, until;
    std::vector<DeputyLine> deputies; // the highest congress first; nobody is ranked
};
BOOST_DESCRIBE_STRUCT(RecordList, (), (today, from, until, deputies))

/// The deputies whose records the viewer keeps, the highest congress first.
std::vector<Basics> kept_by_viewer(Names& names, Reading& reading)
{
    std::vector<Basics> out;
    for (auto const& stored : all_deputies(reading)) {
        auto const seats = seats_of(stored.deputy, reading);
        if (!keeps(reading.viewer(), seats)) continue;
        auto basics = basics_of(stored, seats, names, reading);
        if (!basics.name.empty()) out.push_back(std::move(basics));
    }
    std::ranges::sort(out, {}, [](Basics const& one) {
        int const level = one.congress_level ? static_cast<int>(*one.congress_level) : -1;
        return std::tuple(-level, one.deputy);
    });
    return out;
}

std::map<PersonId, std::int64_t> counts_waiting(Reading& reading)
{
    std::map<PersonId, std::int64_t> out;
    reading.tables().query(
        count_waiting, [&](Row const& row) { out[{std::string(row.text(0))}] = row.integer(1); },
        reading.congress());
    return out;
}

Result<RecordList> list(ListQuery const& query, Reading& reading)
{
    auto const period = TRY(period_of({query.from, query.until}, reading.today()));
    RecordList out{reading.today(), period.from, period.until, {}};
    Names names(reading);
    auto waiting = counts_waiting(reading);
    for (auto& basics : kept_by_viewer(names, reading)) {
        auto const lines = lines_of(basics.deputy, period, names, reading);
        auto const corrections = waiting[basics.deputy];
        out.deputies.push_back({std::move(basics), figures_of(lines), corrections});
    }
    return out;
}

// ---- corrections to be decided -----------------------------------------------------------------

struct WaitingQuery {};
BOOST_DESCRIBE_STRUCT(WaitingQuery, (), ())

struct WaitingLine {
    PersonId deputy;
    std::string name;
    Line line;
};
BOOST_DESCRIBE_STRUCT(WaitingLine, (), (deputy, name, line))

struct WaitingList {
    std::vector<WaitingLine> items;
};
BOOST_DESCRIBE_STRUCT(WaitingList, (), (items))

constexpr Period always{Date{std::chrono::year{0} / 1 / 1},
                        Date{std::chrono::year{9999} / 12 / 31}};

bool waits(Line const& line)
{
    return std::ranges::any_of(line.corrections, [](Correction const& one) { return !one.ruling; });
}

Result<WaitingList> waiting(WaitingQuery const&, Reading& reading)
{
    WaitingList out;
    Names names(reading);
    auto const counts = counts_waiting(reading);
    for (auto const& basics : kept_by_viewer(names, reading)) {
        bool const own = basics.deputy == reading.viewer().person;
        if (own || !counts.contains(basics.deputy)) continue;
        for (auto& line : lines_of(basics.deputy, always, names, reading))
            if (waits(line)) out.items.push_back({basics.deputy, basics.name, std::move(line)});
    }
    return out;
}

} // namespace

Result<Record> record_of(PersonId const& deputy, Days const& days, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto const stored = find_deputy_row(deputy, reading);
    if (!stored) return refuse("record.unknown", "/deputy");
    auto const seats = seats_of(deputy, reading);
    bool const own = viewer.person == deputy;
    bool const kept = keeps(viewer, seats);
    if (!own && !kept) return refuse("record.unknown", "/deputy");
    auto const period = TRY(period_of(days, reading.today()));
    Names names(reading);
    Record out{.basics = basics_of(*stored, seats, names, reading),
               .today = reading.today(),
               .from = period.from,
               .until = period.until,
               .parts = {},
               .figures = {},
               .lines = lines_of(deputy, period, names, reading),
               .may_correct = own && viewer.may(Right::look_into_matters),
               .may_decide = kept && !own};
    if (out.basics.name.empty()) return refuse("record.unknown", "/deputy");
    out.parts = parts_of(out.lines);
    out.figures = figures_of(out.lines);
    return out;
}

bool shows_file(PersonId const& deputy, FileId const& file, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (viewer.person != deputy && !keeps(viewer, seats_of(deputy, reading))) return false;
    auto const photos = reading.tables().rows(
        list_evidence, [](Row const& row) { return text::lines(row.text(4)); }, reading.congress(),
        deputy);
    return std::ranges::any_of(photos, [&](std::vector<std::string> const& some) {
        return std::ranges::find(some, file.text) != some.end();
    });
}

void declare(Routes& routes)
{
    routes.get("/records", &list)
        .says("The records of performance that the viewer keeps, each with its figures of some "
              "days. Nobody is ranked.")
        .needs(Right::keep_records)
        .refuses({"record.wrong_days"});
    routes.get("/records/{deputy}", &one_record)
        .says("One record in its eight parts, for the deputy himself and the committee above him: "
              "the figures, the lines they count, the event of each, and what was said of it.")
        .needs_sign_in()
        .refuses({"record.unknown", "record.wrong_days"});
    routes.get("/record_corrections", &waiting)
        .says("The lines of which a deputy asked a correction that the viewer has to decide.")
        .needs(Right::keep_records);
}

} // namespace ztc::views::record
