// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/types.hpp"
#include "views/inbox/sql.hpp"
#include "views/inbox/view.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace ztc::views::inbox {
namespace {

using matters::MatterId;
using matters::Stage;

constexpr std::string_view first_day = "0000-01-01";
constexpr std::int64_t limit_max = 100;

BOOST_DEFINE_ENUM_CLASS(Box, new_, due_soon, overdue, escalated, returned, reopened, asks, mine,
                        in_hand, all, closed, imported)

struct Query {
    std::optional<Text<1, 20>> box;
    std::optional<Text<1, 80>> after;
    std::optional<std::int64_t> limit;
    std::optional<NodeId> community;               // only of these, in boxes that go by day
    std::optional<matters::CategoryCode> category; //
};
BOOST_DESCRIBE_STRUCT(Query, (), (box, after, limit, community, category))

struct Item {
    MatterId matter;
    std::string number;
    std::string title;
    std::string category;
    std::string community_name;
    Stage stage;
    Instant raised_at;
    std::optional<Date> due_on;
    std::optional<std::int64_t> days_left; // negative: overdue by so many
    std::optional<std::int64_t> used;      // percent of the period that is over
    std::optional<std::string> unit_name;
    std::optional<std::string> deputy_name;
    Instant last_at;
    std::optional<std::string> in_place_of; // who is away, for whom the viewer looks
    std::optional<std::string> asks; // what waits for a word: 'more', 'approval', 'relief' ...
    bool complaint = false;          // of persons or bodies
    bool imported = false;
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (matter, number, title, category, community_name, stage, raised_at, due_on,
                       days_left, used, unit_name, deputy_name, last_at, in_place_of, asks,
                       complaint, imported))

struct Page {
    std::vector<Item> items;
    std::optional<std::string> next;
    std::optional<std::int64_t> total; // of the whole box; unknown of a part of it
};
BOOST_DESCRIBE_STRUCT(Page, (), (items, next, total))

/// A part of a box; empty: all of it.
struct Part {
    std::string community, category;
    bool whole() const { return community.empty() && category.empty(); }
};

struct CountsQuery {};
BOOST_DESCRIBE_STRUCT(CountsQuery, (), ())

/// As read, refs still closed.
struct Line {
    MatterId matter;
    std::string number, title_ref, category, community, box, due_on, due_from;
    std::optional<std::string> unit, deputy, asks, about;
    std::int64_t raised_at, last_at;
    bool open;
};

Line read_line(Row const& row)
{
    return {.matter = {std::string(row.text(0))},
            .number = std::string(row.text(1)),
            .title_ref = std::string(row.text(2)),
            .category = std::string(row.text(3)),
            .community = std::string(row.text(4)),
            .box = std::string(row.text(5)),
            .due_on = std::string(row.text(7)),
            .due_from = std::string(row.text(8)),
            .unit = row.optional_text(9),
            .deputy = row.optional_text(10),
            .asks = row.optional_text(13),
            .about = row.optional_text(14),
            .raised_at = row.integer(6),
            .last_at = row.integer(11),
            .open = row.yes(12)};
}

/// A deputy's is his own, or that of whoever he stands in for.
std::string own_desk(Office const& office, Viewer const& viewer)
{
    if (office.role != Role::deputy) return office.node.text;
    return office.in_place_of ? office.in_place_of->text : viewer.person.text;
}

/// The desks of a viewer: the bodies of the offices that read an inbox, and the deputy's own.
std::vector<std::string> desks_of(Viewer const& viewer)
{
    std::vector<std::string> desks;
    for (auto const& office : viewer.offices) {
        if (!office.rights().has(Right::read_inbox)) continue;
        auto const add = [&](std::string const& desk) {
            if (std::find(desks.begin(), desks.end(), desk) == desks.end()) desks.push_back(desk);
        };
        bool const hears_only_complaints = office.role == Role::standing_committee_office;
        if (!hears_only_complaints) add(own_desk(office, viewer));
        if (!office.rights().has(Right::hear_accusations)) continue;
        // The standing committee's office hears what lies before its congress, the first it
        // reaches.
        bool const of_congress = hears_only_complaints && !office.reach.empty();
        add(accusations_desk(of_congress ? office.reach.front() : office.node));
    }
    return desks;
}

/// It complains of the viewer, or of a body at which he holds an office: not for his eyes.
bool complains_of(std::string const& about, Viewer const& viewer)
{
    auto const names = [&](std::string const& id) {
        return !id.empty() && about.find(id) != std::string::npos;
    };
    return names(viewer.person.text) ||
           std::any_of(viewer.offices.begin(), viewer.offices.end(),
                       [&](auto const& office) { return names(office.node.text); });
}

struct DueRange {
    std::string from, to;
};

DueRange due_range(Box box, Reading& reading)
{
    auto const soon = policy_of<matters::MatterPolicy>(reading).due_soon_days;
    auto const today = reading.today();
    switch (box) {
    case Box::due_soon:
        return {format_date(today), format_date(add_days(today, static_cast<int>(soon)))};
    case Box::overdue: return {std::string(first_day), format_date(add_days(today, -1))};
    default: return {std::string(first_day), std::string(no_day)};
    }
}

/// "<key>.<matter>": where the page before ended.
struct Cursor {
    std::string key;
    std::string matter;
};

std::optional<Cursor> parse_cursor(std::optional<Text<1, 80>> const& after)
{
    if (!after) return std::nullopt;
    auto const dot = after->text.find('.');
    if (dot == std::string::npos) return std::nullopt;
    return Cursor{after->text.substr(0, dot), after->text.substr(dot + 1)};
}

bool by_due(Box box)
{
    return box != Box::new_ && box != Box::closed && box != Box::imported;
}

std::string_view query_by_due(Box box)
{
    switch (box) {
    case Box::mine: return list_mine;
    case Box::escalated: return list_escalated;
    case Box::returned: return list_returned;
    case Box::reopened: return list_reopened;
    case Box::asks: return list_waits;
    default: return list_open;
    }
}

std::vector<Line> lines_by_due(Box box, Part const& part, std::string const& desk,
                               std::optional<Cursor> const& after, std::int64_t limit,
                               Reading& reading)
{
    auto const range = due_range(box, reading);
    Cursor from{range.from, ""};
    // One bound and not two: the index begins where the page does, however far down it is.
    if (after && after->key >= range.from) from = *after;
    return reading.tables().rows(query_by_due(box), read_line, reading.congress(), desk, from.key,
                                 from.matter, range.to, limit, part.community, part.category);
}

std::string_view stored_box(Box box)
{
    return box == Box::closed ? "closed" : "imported";
}

std::vector<Line> lines_by_time(Box box, std::string const& desk,
                                std::optional<Cursor> const& after, std::int64_t limit,
                                Reading& reading)
{
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    if (after) std::from_chars(after->key.data(), after->key.data() + after->key.size(), before);
    auto const matter = after ? after->matter : std::string{};
    if (box == Box::new_)
        return reading.tables().rows(list_fresh, read_line, reading.congress(), desk, before,
                                     matter, limit);
    return reading.tables().rows(list_box, read_line, reading.congress(), desk, stored_box(box),
                                 before, matter, limit);
}

/// Reads one more than asked from each desk, so that the merged page knows whether there is a next.
std::vector<Line> lines_of(Box box, Part const& part, std::vector<std::string> const& desks,
                           std::optional<Cursor> const& after, std::int64_t limit, Reading& reading)
{
    std::vector<Line> all;
    for (auto const& desk : desks) {
        auto lines = by_due(box) ? lines_by_due(box, part, desk, after, limit + 1, reading)
                                 : lines_by_time(box, desk, after, limit + 1, reading);
        all.insert(all.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    }
    std::erase_if(all, [&](Line const& line) {
        return line.about && complains_of(*line.about, reading.viewer());
    });
    if (desks.size() < 2) return all;
    std::sort(all.begin(), all.end(), [&](Line const& a, Line const& b) {
        return by_due(box) ? std::tie(a.due_on, a.matter) < std::tie(b.due_on, b.matter)
                           : std::tie(a.last_at, a.matter) > std::tie(b.last_at, b.matter);
    });
    all.erase(std::unique(all.begin(), all.end(),
                          [](auto const& a, auto const& b) { return a.matter == b.matter; }),
              all.end());
    return all;
}

class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}

    std::optional<std::string> of(std::optional<std::string> const& id)
    {
        if (!id) return std::nullopt;
        auto const [found, fresh] = known_.try_emplace(*id);
        if (fresh) {
            auto const ref = reading_.tables().one(
                name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
                *id);
            if (ref) found->second = reading_.open(*ref);
        }
        return found->second;
    }

private:
    Reading& reading_;
    std::map<std::string, std::optional<std::string>> known_;
};

Stage stage_of(Line const& line)
{
    Stage stage = Stage::closed;
    boost::describe::enum_from_string(line.box.c_str(), stage); // 'imported' stays closed
    return stage;
}

std::optional<std::string> in_place_of(Line const& line, Names& names, Viewer const& viewer)
{
    bool const for_deputy = line.deputy && *line.deputy != viewer.person.text &&
                            matters::stands_in(viewer, {*line.deputy});
    if (for_deputy) return names.of(line.deputy);
    auto const at_desk = viewer.in_place_of(Right::read_inbox, {line.community});
    if (at_desk) return names.of(at_desk->text);
    auto const at_unit =
        line.unit ? viewer.in_place_of(Right::answer_matters, {*line.unit}) : std::nullopt;
    return at_unit ? names.of(at_unit->text) : std::nullopt;
}

Item shown(Line const& line, Names& names, Reading& reading)
{
    Item item{.matter = line.matter,
              .number = line.number,
              .title = reading.open(line.title_ref).value_or(""),
              .category = line.category,
              .community_name = names.of(line.community).value_or(""),
              .stage = stage_of(line),
              .raised_at = {line.raised_at},
              .due_on = {},
              .days_left = {},
              .used = {},
              .unit_name = names.of(line.unit),
              .deputy_name = names.of(line.deputy),
              .last_at = {line.last_at},
              .in_place_of = in_place_of(line, names, reading.viewer()),
              .asks = line.asks,
              .complaint = line.about.has_value(),
              .imported = line.box == "imported"};
    if (line.due_on == no_day) return item;
    auto const due = parse_date(line.due_on).value();
    auto const from = parse_date(line.due_from).value();
    item.due_on = due;
    item.days_left = days_between(reading.today(), due);
    auto const whole = std::max(1, days_between(from, due));
    item.used = std::clamp(days_between(from, reading.today()) * 100 / whole, 0, 100);
    return item;
}

/// How many lie in each box, over all desks; as kept by the view, so that none is counted now.
class Kept {
public:
    Kept(std::vector<std::string> const& desks, Reading& reading)
    {
        auto const today = reading.today();
        auto const soon = policy_of<matters::MatterPolicy>(reading).due_soon_days;
        auto const due = [&](std::string const& desk, std::string const& to) {
            return reading.tables().number(count_due, reading.congress(), desk, format_date(today),
                                           to);
        };
        for (auto const& desk : desks) {
            reading.tables().query(
                counts, [&](Row const& row) { n_[std::string(row.text(0))] += row.integer(1); },
                reading.congress(), desk);
            due_soon_ += due(desk, format_date(add_days(today, static_cast<int>(soon))));
            to_come_ += due(desk, std::string(no_day));
            if (desk.ends_with("/accusations")) take_out_own(desk, reading);
        }
    }

    std::int64_t in(std::string_view box) const
    {
        auto const found = n_.find(box);
        return found == n_.end() ? 0 : found->second;
    }
    std::int64_t in_hand() const
    {
        return in("raised") + in("accepted") + in("looked_into") + in("referred") + in("answered");
    }
    std::int64_t due_soon() const { return due_soon_; }
    std::int64_t overdue() const { return in("due") - to_come_; }

private:
    /// Complaints of the viewer himself are not even counted for him.
    void take_out_own(std::string const& desk, Reading& reading)
    {
        auto const today = format_date(reading.today());
        auto const soon = format_date(
            add_days(reading.today(),
                     static_cast<int>(policy_of<matters::MatterPolicy>(reading).due_soon_days)));
        reading.tables().query(
            list_about,
            [&](Row const& row) {
                if (!complains_of(std::string(row.text(4)), reading.viewer())) return;
                n_[std::string(row.text(0))] -= 1;
                if (row.yes(1)) n_["mine"] -= 1;
                if (row.yes(5)) n_["returned"] -= 1;
                if (row.yes(6)) n_["reopened"] -= 1;
                if (row.yes(7)) n_["waits"] -= 1;
                if (row.yes(8)) n_["escalated"] -= 1;
                if (row.yes(9)) n_["fresh"] -= 1;
                auto const due_on = row.text(3);
                if (!row.yes(2) || due_on == no_day) return;
                n_["due"] -= 1;
                if (due_on >= today) to_come_ -= 1;
                if (due_on >= today && due_on <= soon) due_soon_ -= 1;
            },
            reading.congress(), desk);
    }

    std::map<std::string, std::int64_t, std::less<>> n_;
    std::int64_t due_soon_ = 0;
    std::int64_t to_come_ = 0; // due today or later
};

std::int64_t total_of(Box box, Kept const& kept)
{
    switch (box) {
    case Box::new_: return kept.in("fresh");
    case Box::closed:
    case Box::imported: return kept.in(stored_box(box));
    case Box::due_soon: return kept.due_soon();
    case Box::overdue: return kept.overdue();
    case Box::mine: return kept.in("mine");
    case Box::escalated: return kept.in("escalated");
    case Box::returned: return kept.in("returned");
    case Box::reopened: return kept.in("reopened");
    case Box::asks: return kept.in("waits");
    case Box::in_hand:
    case Box::all: return kept.in_hand();
    }
    return 0;
}

Result<Box> box_of(Query const& query)
{
    if (!query.box) return Box::in_hand;
    if (query.box->text == "new") return Box::new_;
    Box box{};
    if (boost::describe::enum_from_string(query.box->text.c_str(), box) && box != Box::new_)
        return box;
    return refuse("request.unknown_choice", "/box");
}

Result<Page> list(Query const& query, Reading& reading)
{
    auto const box = TRY(box_of(query));
    auto const limit = std::clamp<std::int64_t>(query.limit.value_or(50), 1, limit_max);
    auto const after = parse_cursor(query.after);
    if (query.after && !after) return refuse("request.invalid", "/after");
    Part part;
    if (query.community) part.community = query.community->text;
    if (query.category) part.category = query.category->text;
    if (!part.whole() && !by_due(box)) return refuse("request.invalid", "/box");
    auto const desks = desks_of(reading.viewer());
    auto lines = lines_of(box, part, desks, after, limit, reading);
    Page page;
    if (static_cast<std::int64_t>(lines.size()) > limit) {
        lines.resize(static_cast<std::size_t>(limit));
        auto const& last = lines.back();
        page.next =
            (by_due(box) ? last.due_on : std::to_string(last.last_at)) + "." + last.matter.text;
    }
    Names names(reading);
    for (auto const& line : lines) page.items.push_back(shown(line, names, reading));
    if (part.whole()) page.total = total_of(box, Kept(desks, reading));
    return page;
}

Result<boost::json::value> count(CountsQuery const&, Reading& reading)
{
    auto const desks = desks_of(reading.viewer());
    Kept const kept(desks, reading);
    return boost::json::value{{"new", kept.in("fresh")},
                              {"due_soon", kept.due_soon()},
                              {"overdue", kept.overdue()},
                              {"escalated", kept.in("escalated")},
                              {"returned", kept.in("returned")},
                              {"reopened", kept.in("reopened")},
                              {"asks", kept.in("waits")},
                              {"mine", kept.in("mine")},
                              {"in_hand", kept.in_hand()},
                              {"closed", kept.in("closed")},
                              {"imported", kept.in("imported")},
                              {"by_stop",
                               {{"accept", kept.in("raised")},
                                {"look_into", kept.in("accepted")},
                                {"refer", kept.in("looked_into")},
                                {"answer", kept.in("referred")},
                                {"rate", kept.in("answered")}}}};
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/inbox", &list)
        .says("The matters on the viewer's desks, one box at a time, by due date or newest first.")
        .needs(Right::read_inbox);
    routes.get("/inbox/counts", &count)
        .says("How many matters lie in each box, and how many wait for each stop of the line.")
        .needs(Right::read_inbox);
}

} // namespace ztc::views::inbox
