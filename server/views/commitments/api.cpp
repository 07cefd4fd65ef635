// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/commitments/sql.hpp"
#include "views/commitments/view.hpp"

#include <algorithm>

namespace ztc::views::commitments {

namespace {

using namespace ztc::commitments;

struct Step {
    std::string step; // milestone, slip, reopening, rating
    std::string id;
    std::optional<std::string> name; // of who rated
    Date happened_on;
    std::optional<Date> from_on, due_on, reached_on;
    std::optional<std::string> mark, words;
};
BOOST_DESCRIBE_STRUCT(Step, (),
                      (step, id, name, happened_on, from_on, due_on, reached_on, mark, words))

struct Promise {
    CommitmentId commitment;
    SuggestionId suggestion;
    std::optional<std::string> number;
    std::string title, unit_name, words, owner;
    NodeId unit;
    std::int64_t ask = 0, slips = 0;
    Date made_on, first_due_on, due_on;
    CommitmentState state{};
    std::int64_t days_left = 0; // calendar days; negative: over
    std::optional<Date> delivered_on, rate_due_on;
    std::optional<std::string> delivered;
    std::vector<FileId> proof;
    std::vector<Step> steps;
    bool of_my_unit = false, may_rate = false, may_reopen = false;
};
BOOST_DESCRIBE_STRUCT(Promise, (),
                      (commitment, suggestion, number, title, unit_name, words, owner, unit, ask,
                       slips, made_on, first_due_on, due_on, state, days_left, delivered_on,
                       rate_due_on, delivered, proof, steps, of_my_unit, may_rate, may_reopen))

/// What is put off is told apart: it is not delivered on time.
struct Counts {
    std::int64_t due = 0;               // of those whose first day lies in the year
    std::int64_t delivered_on_time = 0; // by the first day
    std::int64_t delivered_late = 0, slipped = 0, overdue = 0, ahead = 0;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (due, delivered_on_time, delivered_late, slipped, overdue, ahead))

struct Ledger {
    std::int64_t year = 0;
    Date today;
    Counts counts;
    std::vector<Promise> commitments; // the nearest day first; open ones of earlier years too
};
BOOST_DESCRIBE_STRUCT(Ledger, (), (year, today, counts, commitments))

struct Stored {
    Promise row;
    std::vector<std::string> signatories, seats;
    std::string words_ref, owner_ref, title_ref;
    std::optional<std::string> delivered_ref;
};

Stored read_stored(Row const& row)
{
    Stored out;
    auto& line = out.row;
    line.commitment = {std::string(row.text(0))};
    line.suggestion = {std::string(row.text(1))};
    line.unit = {std::string(row.text(2))};
    out.signatories = text::lines(row.text(3));
    out.seats = text::lines(row.text(4));
    line.ask = row.integer(5);
    out.words_ref = row.text(6);
    out.owner_ref = row.text(7);
    line.made_on = row.date(8);
    line.first_due_on = row.date(9);
    line.due_on = row.date(10);
    line.slips = row.integer(11);
    line.state = enum_of<CommitmentState>(row.text(12));
    line.delivered_on = row.optional_date(13);
    out.delivered_ref = row.optional_text(14);
    for (auto& file : text::lines(row.text(15))) line.proof.push_back({std::move(file)});
    line.rate_due_on = row.optional_date(16);
    line.number = row.optional_text(17);
    out.title_ref = row.text(18);
    return out;
}

bool may_read(Stored const& stored, Viewer const& viewer)
{
    if (viewer.may(Right::examine_suggestions) || viewer.holds(Role::auditor)) return true;
    if (std::ranges::find(stored.signatories, viewer.person.text) != stored.signatories.end())
        return true;
    if (viewer.may_at(Right::handle_suggestions, stored.row.unit)) return true;
    return std::ranges::any_of(stored.seats, [&](auto const& seat) {
        return viewer.may_at(Right::supervise_suggestions, NodeId{seat});
    });
}

std::string name_of(std::string const& id, Reading& reading)
{
    auto const ref = reading.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), id);
    return ref ? reading.open(*ref).value_or("") : "";
}

std::vector<Step> steps(CommitmentId const& commitment, Reading& reading)
{
    auto out = reading.tables().rows(
        steps_of,
        [](Row const& row) {
            Step step;
            step.step = row.text(0);
            step.id = row.text(1);
            step.happened_on = row.date(2);
            step.from_on = row.optional_date(3);
            step.due_on = row.optional_date(4);
            step.reached_on = row.optional_date(5);
            step.mark = row.optional_text(6);
            step.words = row.optional_text(7);
            return step;
        },
        reading.congress(), commitment);
    for (auto& step : out) {
        if (step.words) step.words = reading.open(*step.words).value_or("");
        if (step.step == "rating") step.name = name_of(step.id, reading);
    }
    return out;
}

Promise row_of(Stored const& stored, Reading& reading)
{
    auto out = stored.row;
    auto const& viewer = reading.viewer();
    out.title = reading.open(stored.title_ref).value_or("");
    out.unit_name = name_of(out.unit.text, reading);
    out.words = reading.open(stored.words_ref).value_or("");
    out.owner = reading.open(stored.owner_ref).value_or("");
    if (stored.delivered_ref) out.delivered = reading.open(*stored.delivered_ref).value_or("");
    out.days_left = days_between(reading.today(), out.due_on);
    out.steps = steps(out.commitment, reading);
    out.of_my_unit = viewer.may_at(Right::handle_suggestions, out.unit);
    bool const delivered = out.state == CommitmentState::delivered;
    auto const said = [&](auto holds) { // since it was last opened
        auto const from = std::ranges::find_if(out.steps.rbegin(), out.steps.rend(), [](auto& s) {
                              return s.step == "reopening";
                          }).base();
        return std::any_of(from, out.steps.end(),
                           [&](auto const& step) { return step.step == "rating" && holds(step); });
    };
    out.may_rate =
        delivered &&
        std::ranges::find(stored.signatories, viewer.person.text) != stored.signatories.end() &&
        !said([&](auto const& step) { return step.id == viewer.person.text; });
    out.may_reopen = delivered && viewer.may(Right::examine_suggestions) &&
                     said([](auto const& step) { return step.mark == "dissatisfied"; });
    return out;
}

void count(Counts& counts, Promise const& row, std::int64_t year, Date today)
{
    if (static_cast<int>(row.first_due_on.year()) != year) return;
    ++counts.due;
    if (row.slips > 0) ++counts.slipped;
    if (row.delivered_on)
        ++(*row.delivered_on <= row.first_due_on ? counts.delivered_on_time
                                                 : counts.delivered_late);
    else if (row.due_on < today)
        ++counts.overdue;
    else
        ++counts.ahead;
}

struct YearQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

Result<Ledger> ledger(YearQuery const& query, Reading& reading)
{
    using namespace std::chrono;
    auto const today = reading.today();
    auto const number =
        std::clamp<std::int64_t>(query.year.value_or(static_cast<int>(today.year())), 2000, 2999);
    Date const first{std::chrono::year{static_cast<int>(number)} / January / 1};
    Ledger out{.year = number, .today = today, .counts = {}, .commitments = {}};
    auto const take = [&](std::vector<Stored> const& rows) {
        for (auto const& stored : rows) {
            if (!may_read(stored, reading.viewer())) continue;
            out.commitments.push_back(row_of(stored, reading));
            count(out.counts, out.commitments.back(), number, today);
        }
    };
    take(reading.tables().rows(list_open_before, read_stored, reading.congress(), first));
    take(reading.tables().rows(list_from_day, read_stored, reading.congress(), first));
    return out;
}

} // namespace

void declare_figures(Routes& routes); // api_figures.cpp

bool shows_file(CommitmentId const& commitment, Reading& reading)
{
    auto const stored =
        reading.tables().one(find_commitment, read_stored, reading.congress(), commitment);
    return stored && may_read(*stored, reading.viewer());
}

PromisesKept delivered_in(std::int64_t year, Reading& reading)
{
    using namespace std::chrono;
    PromisesKept out;
    Date const first{std::chrono::year{static_cast<int>(year)} / January / 1};
    for (auto const& stored :
         reading.tables().rows(list_from_day, read_stored, reading.congress(), first)) {
        auto const& row = stored.row;
        bool const of_year = static_cast<int>(row.first_due_on.year()) == year;
        if (!of_year || row.first_due_on > reading.today()) continue;
        ++out.due;
        if (row.delivered_on && *row.delivered_on <= row.first_due_on) ++out.on_time;
    }
    return out;
}

std::vector<LedgerLine> ledger_of_year(std::int64_t year, Reading& reading)
{
    std::vector<LedgerLine> out;
    auto const all = ledger({year}, reading);
    if (!all) return out;
    for (auto const& one : all->commitments) {
        std::string reason;
        for (auto const& step : one.steps)
            if (step.from_on) reason = step.words.value_or("");
        out.push_back({one.number.value_or(""), one.words, one.unit_name, reason, one.first_due_on,
                       one.due_on, one.delivered_on});
    }
    return out;
}

void declare(Routes& routes)
{
    routes.get("/commitments", &ledger)
        .says("The ledger of a year: what was promised, by which day, what slipped and why, what "
              "was delivered. Open ones of earlier years stay in it.")
        .needs(Right::read_suggestions);
    declare_figures(routes);
}

} // namespace ztc::views::commitments
