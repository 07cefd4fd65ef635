// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "modules/callbacks/policy.hpp"
#include "modules/callbacks/types.hpp"
#include "views/callbacks/sql.hpp"
#include "views/callbacks/view.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace ztc::views::callbacks {

namespace {

using namespace ztc::callbacks;

BOOST_DEFINE_ENUM_CLASS(CallReason,
                        first_contact, // nobody has spoken to the raiser yet
                        call_again)    // an attempt said when to try again

struct Stored {
    MatterId matter;
    std::string number, title_ref;
    matters::Held held;
    bool imported = false;
    Date raised_on;
    std::optional<Instant> first_reached_at;
    std::optional<Date> again_on, due_from;
    std::int64_t attempts = 0;
};

std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

Stored read_stored(Row const& row)
{
    Stored out{.matter = {std::string(row.text(0))},
               .number = std::string(row.text(1)),
               .title_ref = std::string(row.text(2)),
               .held = {.raised_by = {std::string(row.text(3))},
                        .community = {std::string(row.text(4))},
                        .deputy = {},
                        .unit = {},
                        .about = text::lines(row.text(6))},
               .imported = row.yes(7),
               .raised_on = row.date(8),
               .first_reached_at = {},
               .again_on = optional_date(row, 10),
               .due_from = optional_date(row, 11),
               .attempts = row.integer(12)};
    if (!row.null(5)) out.held.deputy = PersonId{std::string(row.text(5))};
    if (!row.null(9)) out.first_reached_at = row.instant(9);
    return out;
}

std::string name_of(std::string const& id, Reading& reading)
{
    auto const ref = reading.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), id);
    return ref ? reading.open(*ref).value_or("") : "";
}

/// By when somebody has to speak to the raiser for the first time; nobody has to, whom the desk
/// met.
std::optional<Date> first_contact_due(Stored const& stored, Reading& reading)
{
    bool const met = stored.first_reached_at && stored.attempts == 0;
    if (stored.imported || met) return std::nullopt;
    auto const policy = policy_in_force<CallbackPolicy>(reading, stored.raised_on).policy;
    return reading.calendar().due(stored.raised_on, policy.first_contact_within).due_on;
}

std::optional<Date> due_on(Stored const& stored, Reading& reading)
{
    if (stored.again_on || !stored.due_from) return stored.again_on;
    return first_contact_due(stored, reading);
}

// ---- whom to call ------------------------------------------------------------------------------

struct ListQuery {
    std::optional<Date> due; // by this day; left out: today
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (due))

struct Item {
    MatterId matter;
    std::string number, title, community_name;
    CallReason reason{};
    Date due_on;
    std::int64_t days_left = 0; // negative: overdue by so many
    std::int64_t attempts = 0;
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (matter, number, title, community_name, reason, due_on, days_left, attempts))

struct List {
    std::vector<Item> items;
};
BOOST_DESCRIBE_STRUCT(List, (), (items))

/// The bodies that the viewer's desk reaches; a matter is found by its community among them.
std::set<NodeId> reached_by(Viewer const& viewer)
{
    std::set<NodeId> out;
    for (auto const& office : viewer.offices)
        if (office.rights().has(Right::see_raiser))
            out.insert(office.reach.begin(), office.reach.end());
    return out;
}

Item item_of(Stored const& stored, Date due_on, Reading& reading)
{
    return {.matter = stored.matter,
            .number = stored.number,
            .title = reading.open(stored.title_ref).value_or(""),
            .community_name = name_of(stored.held.community.text, reading),
            .reason = stored.again_on ? CallReason::call_again : CallReason::first_contact,
            .due_on = due_on,
            .days_left = days_between(reading.today(), due_on),
            .attempts = stored.attempts};
}

Result<List> to_call(ListQuery const& query, Reading& reading)
{
    auto const by = query.due.value_or(reading.today());
    List out;
    for (auto const& body : reached_by(reading.viewer()))
        for (auto const& one :
             reading.tables().rows(list_due, read_stored, reading.congress(), body, by)) {
            auto const due = due_on(one, reading);
            bool const desk = matters::relation(one.held, reading.viewer()).desk;
            if (desk && due && *due <= by) out.items.push_back(item_of(one, *due, reading));
        }
    std::ranges::sort(out.items, {},
                      [](Item const& one) { return std::tie(one.due_on, one.matter); });
    return out;
}

// ---- the log of one matter ---------------------------------------------------------------------

struct LogQuery {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(LogQuery, (), (matter))

struct Attempt {
    Instant at;
    std::string by;
    CallChannel channel{};
    CallOutcome outcome{};
    std::optional<ReadBack> read_back;
    std::optional<std::string> note;
    std::optional<Date> again_on;
};
BOOST_DESCRIBE_STRUCT(Attempt, (), (at, by, channel, outcome, read_back, note, again_on))

struct Log {
    std::vector<Attempt> attempts; // oldest first
    std::optional<Date> first_contact_due_on;
    std::optional<Instant> first_contact_at;
    std::optional<Date> again_on;
    bool may_record = false;
};
BOOST_DESCRIBE_STRUCT(Log, (),
                      (attempts, first_contact_due_on, first_contact_at, again_on, may_record))

struct StoredAttempt {
    Attempt attempt; // without its words
    PersonId person;
    std::optional<std::string> note_ref;
};

StoredAttempt read_attempt(Row const& row)
{
    StoredAttempt out{.attempt = {.at = row.instant(0),
                                  .by = {},
                                  .channel = enum_of<CallChannel>(row.text(2)),
                                  .outcome = enum_of<CallOutcome>(row.text(3)),
                                  .read_back = {},
                                  .note = {},
                                  .again_on = optional_date(row, 6)},
                      .person = {std::string(row.text(1))},
                      .note_ref = row.optional_text(5)};
    if (!row.null(4)) out.attempt.read_back = enum_of<ReadBack>(row.text(4));
    return out;
}

Attempt shown(StoredAttempt stored, Reading& reading)
{
    stored.attempt.by = name_of(stored.person.text, reading);
    if (stored.note_ref) stored.attempt.note = reading.open(*stored.note_ref);
    return std::move(stored.attempt);
}

Result<Log> log_of(LogQuery const& query, Reading& reading)
{
    auto const stored =
        reading.tables().one(find_matter, read_stored, reading.congress(), query.matter);
    if (!stored) return refuse("matters.unknown");
    auto const how = matters::relation(stored->held, reading.viewer());
    if (!how.desk && !how.deputy) return refuse("matters.unknown");
    Log out;
    out.may_record = !stored->imported;
    for (auto& attempt :
         reading.tables().rows(list_attempts, read_attempt, reading.congress(), query.matter))
        if (how.desk || attempt.person == reading.viewer().person)
            out.attempts.push_back(shown(std::move(attempt), reading));
    if (!how.desk) return out;
    out.first_contact_due_on = first_contact_due(*stored, reading);
    out.first_contact_at = stored->first_reached_at;
    out.again_on = stored->again_on;
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/callbacks", &to_call)
        .says("Whom the viewer's desk has to call by a day: first contacts nobody made, and calls "
              "to be tried again.")
        .needs(Right::see_raiser);
    routes.get("/matters/{matter}/callbacks", &log_of)
        .says("Each attempt to reach the raiser of a matter, for its desk; a deputy reads what he "
              "wrote himself.")
        .needs_sign_in()
        .refuses({"matters.unknown"});
}

} // namespace ztc::views::callbacks
