// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/page_supervision.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

std::optional<Date> day_if(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

template <class IdType>
std::vector<IdType> ids_in(std::string_view lines)
{
    std::vector<IdType> out;
    for (auto& line : text::lines(lines)) out.push_back({std::move(line)});
    return out;
}

} // namespace

bool is_guest(Stored const& stored, Reading& reading)
{
    return !reading.tables()
                .rows(
                    find_guest, [](Row const& row) { return std::string(row.text(0)); },
                    reading.congress(), stored.id, reading.viewer().person)
                .empty();
}

void add_supervision_todo(std::vector<Todo>& all, Stored const& stored,
                          std::vector<UnitPage> const& units, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (viewer.may(Right::examine_suggestions))
        reading.tables().query(
            find_key,
            [&](Row const& row) {
                if (row.null(7)) all.push_back({"report_key", day_if(row, 4), {}});
            },
            reading.congress(), stored.id);
    if (std::ranges::any_of(units, &UnitPage::mine))
        reading.tables().query(
            queries_of,
            [&](Row const& row) {
                NodeId const unit{std::string(row.text(1))};
                if (row.null(8) && viewer.may_at(Right::handle_suggestions, unit))
                    all.push_back({"answer_query", row.date(4), unit});
            },
            reading.congress(), stored.id);
    if (!viewer.may(Right::make_suggestions)) return;
    std::vector<std::string> unsaid;
    reading.tables().query(
        find_guest,
        [&](Row const& row) {
            if (row.null(1)) unsaid.emplace_back(row.text(0));
        },
        reading.congress(), stored.id, viewer.person);
    if (unsaid.empty()) return;
    reading.tables().query(
        visits_of,
        [&](Row const& row) {
            bool const mine = std::ranges::find(unsaid, row.text(0)) != unsaid.end();
            if (mine && row.text(5) == "called" && row.date(1) >= reading.today())
                all.push_back({"reply_to_visit", row.date(1), {}});
        },
        reading.congress(), stored.id);
}

bool Watching::supervises(Stored const& stored) const
{
    auto const& viewer = reading_.viewer();
    if (viewer.may(Right::examine_suggestions)) return true;
    return std::ranges::any_of(stored.seats, [&](auto const& seat) {
        return viewer.may_at(Right::supervise_suggestions, NodeId{seat});
    });
}

std::optional<KeyPage> Watching::key(SuggestionId const& suggestion)
{
    auto out = reading_.tables().one(
        find_key,
        [](Row const& row) {
            KeyPage key;
            key.supervisor.id = row.text(2);
            key.plan = row.text(3);
            key.report_due_on = day_if(row, 4);
            key.chosen_on = row.date(5);
            key.report = row.optional_text(6);
            key.reported_on = day_if(row, 7);
            return key;
        },
        reading_.congress(), suggestion);
    if (!out) return out;
    out->supervisor.name = pages_.name_of(out->supervisor.id);
    out->plan = pages_.opened(out->plan);
    if (out->report) out->report = pages_.opened(out->report);
    return out;
}

std::vector<QueryPage> Watching::queries(Stored const& stored, std::vector<UnitPage> const& units)
{
    auto out = reading_.tables().rows(
        queries_of,
        [](Row const& row) {
            QueryPage query;
            query.query = {std::string(row.text(0))};
            query.unit.id = row.text(1);
            query.asked_by = row.text(2);
            query.words = row.text(3);
            query.due_on = row.date(4);
            query.asked_on = row.date(5);
            query.answer = row.optional_text(6);
            query.photos = ids_in<FileId>(row.text(7));
            query.answered_on = day_if(row, 8);
            return query;
        },
        reading_.congress(), stored.id);
    for (auto& query : out) {
        query.unit.name = pages_.name_of(query.unit.id);
        query.asked_by = pages_.name_of(query.asked_by);
        query.words = pages_.opened(query.words);
        if (query.answer) query.answer = pages_.opened(query.answer);
        query.may_answer = !query.answered_on && std::ranges::any_of(units, [&](auto const& one) {
            return one.mine && one.unit.id == query.unit.id;
        });
    }
    return out;
}

std::vector<VisitPage> Watching::visits(Stored const& stored)
{
    bool const desk = supervises(stored);
    auto out = reading_.tables().rows(
        visits_of,
        [&](Row const& row) {
            VisitPage visit;
            visit.visit = {std::string(row.text(0))};
            visit.held_on = row.date(1);
            visit.place = row.text(2);
            visit.words = row.text(3);
            if (desk) visit.code = row.text(4);
            visit.state = enum_of<VisitState>(row.text(5));
            visit.note = row.optional_text(6);
            visit.photos = ids_in<FileId>(row.text(7));
            visit.noted_on = day_if(row, 8);
            return visit;
        },
        reading_.congress(), stored.id);
    for (auto& visit : out) {
        visit.place = pages_.opened(visit.place);
        visit.words = pages_.opened(visit.words);
        if (visit.note) visit.note = pages_.opened(visit.note);
    }
    add_guests(out, stored);
    return out;
}

void Watching::add_guests(std::vector<VisitPage>& visits, Stored const& stored)
{
    reading_.tables().query(
        guests_of,
        [&](Row const& row) {
            auto const visit = std::ranges::find(visits, row.text(1), [](auto const& one) {
                return std::string_view(one.visit.text);
            });
            if (visit == visits.end()) return;
            GuestPage guest;
            guest.deputy.id = row.text(0);
            if (!row.null(2)) guest.reply = enum_of<VisitReply>(row.text(2));
            guest.words = row.optional_text(3);
            guest.signed_on = day_if(row, 4);
            if (!row.null(5)) guest.way = enum_of<VisitSignIn>(row.text(5));
            visit->guests.push_back(std::move(guest));
        },
        reading_.congress(), stored.id);
    auto const& me = reading_.viewer().person.text;
    for (auto& visit : visits)
        for (auto& guest : visit.guests) {
            guest.deputy.name = pages_.name_of(guest.deputy.id);
            if (guest.words) guest.words = pages_.opened(guest.words);
            if (guest.deputy.id != me) continue;
            bool const called = visit.state == VisitState::called;
            visit.may_reply = called && reading_.today() <= visit.held_on;
            visit.may_sign_in = visit.state != VisitState::cancelled && !guest.signed_on &&
                                reading_.today() == visit.held_on;
        }
}

OutsidePage Watching::outside(Row const& row)
{
    OutsidePage out;
    out.item = {std::string(row.text(0))};
    out.position = static_cast<std::uint64_t>(row.integer(1));
    out.level = enum_of<Level>(row.text(2));
    out.number = row.text(3);
    out.title = row.text(4);
    out.source = row.text(5);
    out.units = row.optional_text(6);
    out.submitted_on = day_if(row, 7);
    out.replied_on = day_if(row, 8);
    out.suggestions = ids_in<SuggestionId>(row.text(9));
    out.matters = ids_in<MatterId>(row.text(10));
    out.confirmed_on = row.date(11);
    out.words = row.optional_text(12);
    out.ended_on = day_if(row, 13);
    return out;
}

void Watching::open(OutsidePage& page)
{
    auto const stale = policy_of<SuggestionPolicy>(reading_).link_stale_days;
    page.number = pages_.opened(page.number);
    page.title = pages_.opened(page.title);
    page.source = pages_.opened(page.source);
    if (page.units) page.units = pages_.opened(page.units);
    if (page.words) page.words = pages_.opened(page.words);
    page.stale = !page.ended_on && days_between(page.confirmed_on, reading_.today()) > stale;
}

SupervisionPage Watching::page(Stored const& stored, std::vector<UnitPage> const& units)
{
    SupervisionPage out;
    out.key = key(stored.id);
    out.queries = queries(stored, units);
    out.visits = visits(stored);
    out.outside = reading_.tables().rows(
        outside_of, [this](Row const& row) { return outside(row); }, reading_.congress(),
        stored.id);
    for (auto& one : out.outside) open(one);
    std::ranges::sort(out.outside, {}, &OutsidePage::position);
    reading_.tables().query(
        steps_of, [&](Row const& row) { out.last = static_cast<std::uint64_t>(row.integer(0)); },
        reading_.congress(), stored.id);
    reading_.tables().query(
        find_look,
        [&](Row const& row) { out.looked_to = static_cast<std::uint64_t>(row.integer(0)); },
        reading_.congress(), stored.id, reading_.viewer().person);
    bool const running = stored.state == State::referred || stored.state == State::answered ||
                         stored.state == State::assessed;
    out.may_choose = running && !out.key && reading_.viewer().may(Right::examine_suggestions);
    out.may_supervise = supervises(stored);
    return out;
}

} // namespace ztc::views::suggestions
