// SPDX-License-Identifier: Apache-2.0
//
// The lines of a record and what is counted of them. A figure is the number of lines that say they
// are counted by it, so that each opens its list.
#include "views/record/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/record/sql.hpp"

#include <algorithm>
#include <set>

namespace ztc::views::record {

namespace {

using ztc::receptions::PointState;
using ztc::record::SourceKind;

template <class Enum>
std::optional<Enum> optional_enum(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return enum_of<Enum>(row.text(column));
}

std::optional<Date> date_at(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

Source source_at(Row const& row, int column)
{
    return {enum_of<SourceKind>(row.text(column)),
            {std::string(row.text(column + 1))},
            row.integer(column + 2)};
}

StoredDeputy read_deputy(Row const& row)
{
    return {.deputy = {std::string(row.text(0))},
            .congress_level = optional_enum<ztc::people::CongressLevel>(row, 1),
            .district_ref = row.optional_text(2),
            .term_no = row.optional_integer(3)};
}

// ---- what was said of the lines ----------------------------------------------------------------

struct SaidOfLines {
    std::map<Source, std::vector<Correction>> corrections;
    std::map<Source, std::vector<Evidence>> evidence;
};

Correction read_correction(Row const& row)
{
    return {.correction = {std::string(row.text(0))},
            .claim = enum_of<Claim>(row.text(4)),
            .says = std::string(row.text(5)),
            .asked_on = row.date(6),
            .ruling = optional_enum<Ruling>(row, 7),
            .reason = row.optional_text(8),
            .decided_on = date_at(row, 9),
            .decided_by = row.optional_text(10)};
}

Evidence read_evidence(Row const& row)
{
    Evidence out{.evidence = {std::string(row.text(0))},
                 .photos = {},
                 .shows = std::string(row.text(5)),
                 .added_on = row.date(6)};
    for (auto& photo : text::lines(row.text(4))) out.photos.push_back({std::move(photo)});
    return out;
}

SaidOfLines said_of(PersonId const& deputy, Names& names, Reading& reading)
{
    SaidOfLines said;
    auto& tables = reading.tables();
    tables.query(
        list_corrections,
        [&](Row const& row) {
            said.corrections[source_at(row, 1)].push_back(read_correction(row));
        },
        reading.congress(), deputy);
    tables.query(
        list_evidence,
        [&](Row const& row) { said.evidence[source_at(row, 1)].push_back(read_evidence(row)); },
        reading.congress(), deputy);
    for (auto& [source, all] : said.corrections)
        for (auto& one : all) {
            one.says = reading.open(one.says).value_or("");
            if (one.reason) one.reason = reading.open(*one.reason);
            if (one.decided_by) one.decided_by = names.of(*one.decided_by);
        }
    for (auto& [source, all] : said.evidence)
        for (auto& one : all) one.shows = reading.open(one.shows).value_or("");
    return said;
}

// ---- lines -------------------------------------------------------------------------------------

struct StoredMatter {
    std::string number, title_ref;
    matters::Held held;
    std::optional<Date> answered_on;
    std::optional<matters::AnswerOutcome> outcome;
    bool delivered = false;
    std::optional<matters::Satisfaction> result;
    bool ended = false;
};

struct StoredLine {
    Line line; // without names and titles
    std::optional<std::string> station;
    std::optional<StoredMatter> matter;
};

StoredMatter read_matter(Row const& row)
{
    StoredMatter out{.number = std::string(row.text(11)),
                     .title_ref = std::string(row.text(12)),
                     .held = {.raised_by = {std::string(row.text(13))},
                              .community = {std::string(row.text(14))},
                              .deputy = {},
                              .unit = {},
                              .about = text::lines(row.text(15))},
                     .answered_on = date_at(row, 18),
                     .outcome = optional_enum<matters::AnswerOutcome>(row, 19),
                     .delivered = !row.null(20),
                     .result = optional_enum<matters::Satisfaction>(row, 21),
                     .ended = row.yes(22)};
    if (!row.null(16)) out.held.deputy = PersonId{std::string(row.text(16))};
    if (!row.null(17)) out.held.unit = NodeId{std::string(row.text(17))};
    return out;
}

StoredLine read_line(Row const& row)
{
    auto const kind = enum_of<ActKind>(row.text(1));
    StoredLine out;
    out.line.kind = kind;
    out.line.part = ztc::record::part_of(kind);
    out.line.on = row.date(2);
    out.line.source = source_at(row, 3);
    out.station = row.optional_text(6);
    if (out.station)
        out.line.reception = ReceptionBrief{.reception = {out.line.source.subject.text},
                                            .station_name = {},
                                            .from_minute = row.integer(7),
                                            .until_minute = row.integer(8),
                                            .visitors = row.optional_integer(9)};
    out.line.point = optional_enum<PointState>(row, 10);
    if (!row.null(11)) out.matter = read_matter(row);
    if (!row.null(23))
        out.line.activity = ActivityBrief{.activity = {out.line.source.subject.text},
                                          .kind = std::string(row.text(23)),
                                          .title = std::string(row.text(24))}; // a ref as yet
    return out;
}

Standing standing_of(StoredMatter const& matter)
{
    if (matter.ended) return Standing::ended;
    if (!matter.answered_on) return Standing::open;
    if (!matter.outcome) return Standing::answered;
    switch (*matter.outcome) {
    case matters::AnswerOutcome::done: return Standing::done;
    case matters::AnswerOutcome::planned:
        return matter.delivered ? Standing::delivered : Standing::planned;
    case matters::AnswerOutcome::cannot: return Standing::cannot;
    }
    return Standing::open;
}

MatterBrief brief_of(StoredMatter const& stored, Source const& source, Reading& reading)
{
    MatterBrief out{.matter = {source.subject.text},
                    .number = {},
                    .title = {},
                    .standing = standing_of(stored),
                    .answered_on = stored.answered_on,
                    .result = stored.result};
    if (!matters::relation(stored.held, reading.viewer()).any()) return out;
    out.number = stored.number;
    out.title = reading.open(stored.title_ref);
    return out;
}

// ---- what counts a line ------------------------------------------------------------------------

/// A matter that he was named for twice is one that he follows.
class Counting {
public:
    void count(Line& line)
    {
        if (line.struck) return;
        switch (line.kind) {
        case ActKind::described: return;
        case ActKind::received:
            counts(line, {FigureKind::received, FigureKind::present, FigureKind::visitors});
            return among(line, FigureKind::present);
        case ActKind::stood_in: return counts(line, {FigureKind::received, FigureKind::visitors});
        case ActKind::replaced:
        case ActKind::missed: return among(line, FigureKind::present);
        case ActKind::heard: return heard(line);
        case ActKind::followed: return followed(line);
        case ActKind::looked_into: return counts(line, {FigureKind::looked_into});
        case ActKind::urged:
        case ActKind::asked_progress: return counts(line, {FigureKind::urged});
        case ActKind::called: return counts(line, {FigureKind::called});
        case ActKind::talked:
        case ActKind::missed_talk: return; // a line of its own, and no figure
        case ActKind::reported: return;    // of his voters, not of his figures
        case ActKind::inspected:
        case ActKind::studied:
        case ActKind::met_in_group:
        case ActKind::went_out: return counts(line, {FigureKind::joined});
        }
    }

private:
    static void counts(Line& line, std::initializer_list<FigureKind> figures)
    {
        line.figures.insert(line.figures.end(), figures);
    }
    static void among(Line& line, FigureKind figure) { line.among.push_back(figure); }

    static void heard(Line& line)
    {
        counts(line, {FigureKind::heard});
        among(line, FigureKind::settled);
        if (line.point && *line.point != PointState::open) counts(line, {FigureKind::settled});
    }
    void followed(Line& line)
    {
        if (!followed_.insert(line.source.subject.text).second) return;
        counts(line, {FigureKind::followed});
        if (!line.matter || line.matter->standing == Standing::ended) return;
        among(line, FigureKind::answered);
        if (line.matter->standing == Standing::open) return;
        counts(line, {FigureKind::answered});
        among(line, FigureKind::done);
        bool const done =
            line.matter->standing == Standing::done || line.matter->standing == Standing::delivered;
        if (done) counts(line, {FigureKind::done});
        if (!line.matter->result) return;
        among(line, FigureKind::satisfied);
        if (*line.matter->result != matters::Satisfaction::dissatisfied)
            counts(line, {FigureKind::satisfied});
    }

    std::set<std::string> followed_;
};

bool is_struck(Line const& line)
{
    return std::ranges::any_of(line.corrections, [](Correction const& one) {
        return one.claim == Claim::not_mine && one.ruling == Ruling::upheld;
    });
}

} // namespace

std::vector<StoredDeputy> all_deputies(Reading& reading)
{
    return reading.tables().rows(list_deputies, read_deputy, reading.congress());
}

std::optional<StoredDeputy> find_deputy_row(PersonId const& deputy, Reading& reading)
{
    return reading.tables().one(find_deputy, read_deputy, reading.congress(), deputy);
}

std::vector<Seat> seats_of(PersonId const& deputy, Reading& reading)
{
    return reading.tables().rows(
        list_seats,
        [](Row const& row) {
            return Seat{{std::string(row.text(0))}, row.date(1), date_at(row, 2)};
        },
        reading.congress(), deputy);
}

bool keeps(Viewer const& viewer, std::vector<Seat> const& seats)
{
    return std::ranges::any_of(
        seats, [&](Seat const& seat) { return viewer.may_at(Right::keep_records, seat.node); });
}

std::string Names::of(std::string const& id)
{
    auto const known = known_.find(id);
    if (known != known_.end()) return known->second;
    auto const ref = reading_.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
        id);
    return known_[id] = ref ? reading_.open(*ref).value_or("") : "";
}

Basics basics_of(StoredDeputy const& stored, std::vector<Seat> const& seats, Names& names,
                 Reading& reading)
{
    Basics out{.deputy = stored.deputy,
               .name = names.of(stored.deputy.text),
               .congress_level = stored.congress_level,
               .electoral_district = {},
               .term_no = stored.term_no,
               .stations = {},
               .since = {}};
    if (stored.district_ref) out.electoral_district = reading.open(*stored.district_ref);
    for (auto const& seat : seats) {
        if (seat.ended_on) continue;
        out.stations.push_back(names.of(seat.node.text));
        if (!out.since || seat.granted_on < *out.since) out.since = seat.granted_on;
    }
    return out;
}

Result<Period> period_of(Days const& days, Date today)
{
    constexpr int farthest = 3660;
    auto const until = days.until.value_or(today);
    Period const out{days.from.value_or(Date{until.year() / std::chrono::January / 1}), until};
    for (auto const& [day, pointer] : {std::pair{out.from, "/from"}, {out.until, "/until"}}) {
        auto const ahead = days_between(today, day);
        if (ahead > farthest || ahead < -farthest) return refuse("record.wrong_days", pointer);
    }
    if (out.until < out.from) return refuse("record.wrong_days", "/until");
    return out;
}

std::vector<Line> lines_of(PersonId const& deputy, Period const& period, Names& names,
                           Reading& reading)
{
    auto stored = reading.tables().rows(list_lines, read_line, reading.congress(), deputy,
                                        period.from, period.until);
    auto said = said_of(deputy, names, reading);
    std::vector<Line> lines;
    Counting counting;
    for (auto& one : stored) {
        auto& line = lines.emplace_back(std::move(one.line));
        if (one.station) line.reception->station_name = names.of(*one.station);
        if (one.matter) line.matter = brief_of(*one.matter, line.source, reading);
        if (line.activity) line.activity->title = reading.open(line.activity->title).value_or("");
        line.corrections = said.corrections[line.source];
        line.evidence = said.evidence[line.source];
        line.struck = is_struck(line);
        counting.count(line);
    }
    return lines;
}

std::vector<Figure> figures_of(std::vector<Line> const& lines)
{
    std::vector<Figure> out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<FigureKind>>(
        [&](auto const& figure) { out.push_back({figure.value, 0, std::nullopt}); });
    for (auto const kind : {FigureKind::present, FigureKind::settled, FigureKind::answered,
                            FigureKind::done, FigureKind::satisfied})
        out[static_cast<std::size_t>(kind)].of = 0;
    for (auto const& line : lines) {
        for (auto const kind : line.figures)
            out[static_cast<std::size_t>(kind)].n +=
                kind == FigureKind::visitors ? line.reception->visitors.value_or(0) : 1;
        for (auto const kind : line.among) ++*out[static_cast<std::size_t>(kind)].of;
    }
    return out;
}

} // namespace ztc::views::record
