// SPDX-License-Identifier: Apache-2.0
#include "views/activities/view.hpp"

#include "kernel/digest.hpp"
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/activities/page.hpp"
#include "views/activities/sql.hpp"

#include <algorithm>

namespace ztc::views::activities {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"activities", 1, tables, &fold, &declare};
}

namespace {

constexpr int calendar_days_back = 183;

template <class Enum>
std::vector<Enum> enums_in(std::string_view lines)
{
    std::vector<Enum> out;
    for (auto const& line : text::lines(lines)) out.push_back(enum_of<Enum>(line));
    return out;
}

template <class Enum>
std::optional<Enum> enum_if(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return enum_of<Enum>(row.text(column));
}

OnCalendar calendar_entry(Stored const& stored, Names& names, Reading& reading)
{
    auto const* kind = ztc::activities::kind_of_code(stored.kind);
    return {.activity = stored.activity,
            .kind = kind ? kind->zh : stored.kind,
            .title = reading.open(stored.title_ref).value_or(""),
            .place = opened(stored.place_ref, reading),
            .node_name = names.of(stored.node.text),
            .held_on = stored.held_on,
            .until_on = stored.until_on,
            .from_minute = stored.from_minute,
            .until_minute = stored.until_minute,
            .state = stored.state,
            .sequence = stored.sequence};
}

template <class IdType>
NamedCalendar calendar_from(std::string_view sql, IdType const& of, Reading& reading)
{
    Names names(reading);
    NamedCalendar out{.name = names.of(of.text), .entries = {}, .person = {}};
    for (auto const& stored : reading.tables().rows(sql, read_stored, reading.congress(), of,
                                                    add_days(reading.today(), -calendar_days_back)))
        out.entries.push_back(calendar_entry(stored, names, reading));
    return out;
}

} // namespace

bool Stored::has(Step step) const
{
    return std::ranges::find(steps, step) != steps.end();
}

Stored read_stored(Row const& row)
{
    return {.activity = {std::string(row.text(0))},
            .node = {std::string(row.text(1))},
            .kind = std::string(row.text(2)),
            .steps = enums_in<Step>(row.text(3)),
            .item_kinds = enums_in<ItemKind>(row.text(4)),
            .checklist = text::lines(row.text(5)),
            .held_on = row.date(6),
            .until_on = optional_date(row, 7),
            .from_minute = row.integer(8),
            .until_minute = row.integer(9),
            .state = enum_of<ActivityState>(row.text(10)),
            .title_ref = std::string(row.text(11)),
            .place_ref = row.optional_text(12),
            .purpose_ref = row.optional_text(13),
            .programme_ref = row.optional_text(14),
            .budget_fen = row.optional_integer(15),
            .budget_line_ref = row.optional_text(16),
            .campaign = optional_id<CampaignId>(row, 17),
            .stage = enum_if<Stage>(row, 18),
            .code = std::string(row.text(19)),
            .reason_ref = row.optional_text(20),
            .told = row.yes(21),
            .sequence = row.integer(22),
            .others = row.optional_integer(23),
            .half_days = row.optional_integer(24),
            .spent_fen = row.optional_integer(25),
            .report_ref = row.optional_text(26),
            .satisfied = row.optional_integer(27),
            .fair = row.optional_integer(28),
            .dissatisfied = row.optional_integer(29),
            .summary_ref = row.optional_text(30),
            .published_on = optional_date(row, 31)};
}

std::optional<Stored> find_stored(ActivityId const& activity, Reading& reading)
{
    return reading.tables().one(find_activity, read_stored, reading.congress(), activity);
}

std::vector<StoredDeputy> roster_of(ActivityId const& activity, Reading& reading)
{
    return reading.tables().rows(
        deputies_of,
        [](Row const& row) {
            StoredDeputy out{.deputy = {std::string(row.text(0))},
                             .reply = enum_if<Reply>(row, 1),
                             .reason_ref = row.optional_text(2),
                             .signed_in_at = {},
                             .way = enum_if<ztc::activities::SignInWay>(row, 4),
                             .presence = enum_if<Presence>(row, 5)};
            if (!row.null(3)) out.signed_in_at = row.instant(3);
            return out;
        },
        reading.congress(), activity);
}

Bodies bodies_of(ActivityId const& activity, Reading& reading)
{
    Bodies out;
    reading.tables().query(
        parts_of,
        [&](Row const& row) {
            auto& list = row.text(0) == "organiser" ? out.organisers : out.hosts;
            list.push_back({std::string(row.text(1))});
        },
        reading.congress(), activity);
    return out;
}

StoredItem read_item(Row const& row)
{
    return {.item = {std::string(row.text(0))},
            .activity = {std::string(row.text(1))},
            .kind = enum_of<ItemKind>(row.text(2)),
            .words_ref = std::string(row.text(3)),
            .deputy = optional_id<PersonId>(row, 4),
            .owner = optional_id<NodeId>(row, 5),
            .due_on = optional_date(row, 6),
            .recorded_on = row.date(7),
            .state = enum_of<ItemState>(row.text(8)),
            .settled_ref = row.optional_text(9),
            .settled_on = optional_date(row, 10),
            .matter = optional_id<ztc::activities::MatterId>(row, 11),
            .number = row.optional_text(12)};
}

StoredTransmittal read_transmittal(Row const& row)
{
    return {.activity = {std::string(row.text(0))},
            .node = {std::string(row.text(1))},
            .transmitted_on = row.date(2),
            .due_on = row.date(3),
            .feedback_ref = row.optional_text(4),
            .received_on = optional_date(row, 5)};
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

std::optional<std::string> opened(std::optional<std::string> const& ref, Reading& reading)
{
    return ref ? reading.open(*ref) : std::nullopt;
}

bool reaches(Viewer const& viewer, Right right, std::vector<NodeId> const& organisers)
{
    return std::ranges::any_of(organisers,
                               [&](NodeId const& node) { return viewer.may_at(right, node); });
}

bool is_desk(Viewer const& viewer, std::vector<NodeId> const& organisers)
{
    return reaches(viewer, Right::plan_activities, organisers);
}

bool may_see(Viewer const& viewer, std::vector<NodeId> const& organisers,
             std::vector<StoredDeputy> const& roster)
{
    if (is_desk(viewer, organisers) || reaches(viewer, Right::approve_activities, organisers))
        return true;
    return viewer.may(Right::join_activities) &&
           std::ranges::find(roster, viewer.person, &StoredDeputy::deputy) != roster.end();
}

Result<> check_days(Date from, Date until, Date today)
{
    constexpr int farthest = 3660, longest = 366;
    auto const ahead = days_between(today, from), span = days_between(from, until);
    if (ahead > farthest || ahead < -farthest) return refuse("activities.wrong_days", "/from");
    if (span < 0 || span > longest) return refuse("activities.wrong_days", "/until");
    return {};
}

Line line_of(Stored const& stored, std::vector<StoredDeputy> const& roster, Names& names,
             Reading& reading)
{
    Line out{.activity = stored.activity,
             .kind = stored.kind,
             .title = reading.open(stored.title_ref).value_or(""),
             .organiser = names.body(stored.node),
             .place = opened(stored.place_ref, reading),
             .held_on = stored.held_on,
             .until_on = stored.until_on,
             .from_minute = stored.from_minute,
             .until_minute = stored.until_minute,
             .state = stored.state,
             .announced = stored.told,
             .published = stored.published_on.has_value(),
             .campaign = stored.campaign,
             .stage = stored.stage,
             .invited = static_cast<std::int64_t>(roster.size()),
             .coming = 0,
             .came = 0,
             .mine = {}};
    for (auto const& one : roster) {
        if (one.reply == Reply::coming) ++out.coming;
        bool const was_there =
            one.presence ? *one.presence == Presence::present : one.signed_in_at.has_value();
        if (was_there) ++out.came;
        if (reading.viewer().signed_in() && one.deputy == reading.viewer().person)
            out.mine = Mine{one.reply, one.signed_in_at.has_value(), one.presence};
    }
    return out;
}

std::optional<NamedCalendar> on_calendar_of(NodeId const& node, Reading& reading)
{
    auto calendar = calendar_from(list_of_node, node, reading);
    if (calendar.name.empty()) return std::nullopt;
    return calendar;
}

std::optional<NamedCalendar> on_calendar_by_token(std::string const& token, Reading& reading)
{
    auto const person = reading.tables().one(
        find_feed, [](Row const& row) { return PersonId{std::string(row.text(0))}; },
        reading.congress(), sha256_hex(token));
    if (!person) return std::nullopt;
    auto calendar = calendar_from(list_of_deputy, *person, reading);
    calendar.person = *person;
    return calendar;
}

YearPage plan_of(std::int64_t year, Reading& reading)
{
    YearPage out{.year = year, .plans = {}, .held = {}};
    Names names(reading);
    auto& from = reading.tables();
    std::vector<std::string> title_refs;
    from.query(
        list_plans,
        [&](Row const& row) {
            YearPlan plan{.node = {std::string(row.text(0))},
                          .node_name = {},
                          .foreword = std::string(row.text(1)),
                          .lines = {},
                          .published_on = row.date(4)};
            for (auto const& line : text::lines(row.text(2))) {
                auto const space = line.find(' ');
                plan.lines.push_back(
                    {std::stoll(line.substr(0, space)), line.substr(space + 1), {}, {}, {}});
            }
            out.plans.push_back(std::move(plan));
            title_refs.emplace_back(row.text(3));
        },
        reading.congress(), year);
    for (std::size_t at = 0; at < out.plans.size(); ++at) {
        auto& plan = out.plans[at];
        auto const titles = text::lines(reading.open(title_refs[at]).value_or(""));
        plan.node_name = names.of(plan.node.text);
        plan.foreword = reading.open(plan.foreword).value_or("");
        for (std::size_t i = 0; i < plan.lines.size(); ++i) {
            auto& line = plan.lines[i];
            if (i < titles.size()) line.title = titles[i];
            if (auto const* kind = ztc::activities::kind_of_code(line.kind)) {
                line.kind_zh = kind->zh;
                line.kind_en = kind->en;
            }
        }
        std::ranges::stable_sort(plan.lines, {}, &YearLine::month);
    }
    auto const january = Date{std::chrono::year{static_cast<int>(year)} / 1 / 1};
    auto const december = Date{std::chrono::year{static_cast<int>(year)} / 12 / 31};
    for (auto const& stored :
         from.rows(list_activities, read_stored, reading.congress(), january, december)) {
        if (!stored.published_on) continue;
        auto const line = line_of(stored, roster_of(stored.activity, reading), names, reading);
        out.held.push_back({.activity = stored.activity,
                            .kind = stored.kind,
                            .title = line.title,
                            .node_name = line.organiser.name,
                            .summary = opened(stored.summary_ref, reading).value_or(""),
                            .held_on = stored.held_on,
                            .came = line.came});
    }
    std::ranges::reverse(out.held);
    return out;
}

} // namespace ztc::views::activities
