// SPDX-License-Identifier: Apache-2.0
//
// One activity in full, for its desk, its director and its roster.
#include "views/activities/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/activities/sql.hpp"

#include <algorithm>

namespace ztc::views::activities {

namespace {

struct PageQuery {
    ActivityId activity;
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (activity))

struct RosterLine {
    Who deputy;
    std::optional<Reply> reply;
    std::optional<std::string> reason; // for its desk
    std::optional<Instant> signed_in_at;
    std::optional<ztc::activities::SignInWay> way;
    std::optional<Presence> presence;
};
BOOST_DESCRIBE_STRUCT(RosterLine, (), (deputy, reply, reason, signed_in_at, way, presence))

struct NoteLine {
    ztc::activities::NoteId note;
    Who by;
    std::string words;
    std::vector<ztc::activities::FileId> photos;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(NoteLine, (), (note, by, words, photos, added_on))

struct CheckedLine {
    std::string line;
    std::optional<ztc::activities::Verdict> verdict;
};
BOOST_DESCRIBE_STRUCT(CheckedLine, (), (line, verdict))

struct ItemLine {
    ztc::activities::ItemId item;
    ItemKind kind{};
    std::string words;
    std::optional<Who> deputy;
    std::optional<Body> owner;
    std::optional<Date> due_on;
    Date recorded_on;
    ItemState state{};
    bool overdue = false;
    std::optional<std::string> outcome;
    std::optional<Date> settled_on;
    std::optional<ztc::activities::MatterId> matter;
    std::optional<std::string> number;
};
BOOST_DESCRIBE_STRUCT(ItemLine, (),
                      (item, kind, words, deputy, owner, due_on, recorded_on, state, overdue,
                       outcome, settled_on, matter, number))

struct TransmittalLine {
    Body body;
    Date transmitted_on, due_on;
    bool overdue = false;
    std::optional<std::string> feedback;
    std::optional<Date> received_on;
};
BOOST_DESCRIBE_STRUCT(TransmittalLine, (),
                      (body, transmitted_on, due_on, overdue, feedback, received_on))

struct Appraisal {
    std::int64_t satisfied = 0, fair = 0, dissatisfied = 0;
};
BOOST_DESCRIBE_STRUCT(Appraisal, (), (satisfied, fair, dissatisfied))

struct Page {
    Date today;
    Line line;
    std::vector<Step> steps;
    std::vector<ItemKind> item_kinds;
    std::vector<Body> organisers, hosts;
    std::optional<std::string> purpose, reason;
    std::vector<std::string> programme;
    std::optional<std::int64_t> budget_fen, spent_fen;
    std::optional<std::string> budget_line;
    std::vector<RosterLine> roster;
    std::vector<NoteLine> notes;
    std::vector<CheckedLine> checklist;
    std::vector<ItemLine> items;
    std::vector<TransmittalLine> transmittals;
    std::optional<Appraisal> appraisal;
    std::optional<std::int64_t> others, half_days;
    std::optional<std::string> report, summary;
    std::optional<std::string> code; // for its desk
    bool may_plan = false, may_approve = false, may_write = false;
};
BOOST_DESCRIBE_STRUCT(Page, (),
                      (today, line, steps, item_kinds, organisers, hosts, purpose, reason,
                       programme, budget_fen, spent_fen, budget_line, roster, notes, checklist,
                       items, transmittals, appraisal, others, half_days, report, summary, code,
                       may_plan, may_approve, may_write))

class Filling {
public:
    Filling(Stored const& stored, Reading& reading)
        : stored_(stored), reading_(reading), names_(reading)
    {}

    Page page(std::vector<StoredDeputy> const& roster, Bodies const& bodies)
    {
        auto const& viewer = reading_.viewer();
        Page out{.today = reading_.today(),
                 .line = line_of(stored_, roster, names_, reading_),
                 .steps = stored_.steps,
                 .item_kinds = stored_.item_kinds,
                 .organisers = {},
                 .hosts = {},
                 .purpose = opened(stored_.purpose_ref, reading_),
                 .reason = opened(stored_.reason_ref, reading_),
                 .programme = text::lines(opened(stored_.programme_ref, reading_).value_or("")),
                 .budget_fen = stored_.budget_fen,
                 .spent_fen = stored_.spent_fen,
                 .budget_line = opened(stored_.budget_line_ref, reading_),
                 .roster = {},
                 .notes = notes(),
                 .checklist = checklist(),
                 .items = items(),
                 .transmittals = transmittals(),
                 .appraisal = {},
                 .others = stored_.others,
                 .half_days = stored_.half_days,
                 .report = opened(stored_.report_ref, reading_),
                 .summary = opened(stored_.summary_ref, reading_),
                 .code = {},
                 .may_plan = is_desk(viewer, bodies.organisers),
                 .may_approve = reaches(viewer, Right::approve_activities, bodies.organisers),
                 .may_write = false};
        if (out.may_plan) out.code = stored_.code;
        out.may_write = out.may_plan || out.line.mine.has_value();
        for (auto const& node : bodies.organisers) out.organisers.push_back(names_.body(node));
        for (auto const& node : bodies.hosts) out.hosts.push_back(names_.body(node));
        if (stored_.satisfied)
            out.appraisal = Appraisal{*stored_.satisfied, stored_.fair.value_or(0),
                                      stored_.dissatisfied.value_or(0)};
        for (auto const& one : roster)
            out.roster.push_back({names_.who(one.deputy), one.reply,
                                  out.may_plan ? opened(one.reason_ref, reading_) : std::nullopt,
                                  one.signed_in_at, one.way, one.presence});
        return out;
    }

private:
    std::vector<NoteLine> notes()
    {
        auto lines = reading_.tables().rows(
            notes_of,
            [](Row const& row) {
                NoteLine out{.note = {std::string(row.text(0))},
                             .by = {{std::string(row.text(1))}, {}},
                             .words = std::string(row.text(2)),
                             .photos = {},
                             .added_on = row.date(4)};
                for (auto& photo : text::lines(row.text(3))) out.photos.push_back({photo});
                return out;
            },
            reading_.congress(), stored_.activity);
        for (auto& line : lines) {
            line.by = names_.who(line.by.person);
            line.words = reading_.open(line.words).value_or("");
        }
        return lines;
    }
    std::vector<CheckedLine> checklist()
    {
        std::vector<CheckedLine> out;
        for (auto const& line : stored_.checklist) out.push_back({line, {}});
        reading_.tables().query(
            checks_of,
            [&](Row const& row) {
                auto const found =
                    std::ranges::find(out, std::string(row.text(0)), &CheckedLine::line);
                if (found != out.end())
                    found->verdict = enum_of<ztc::activities::Verdict>(row.text(1));
            },
            reading_.congress(), stored_.activity);
        return out;
    }
    std::vector<ItemLine> items()
    {
        std::vector<ItemLine> out;
        for (auto const& one :
             reading_.tables().rows(items_of, read_item, reading_.congress(), stored_.activity)) {
            ItemLine line{.item = one.item,
                          .kind = one.kind,
                          .words = reading_.open(one.words_ref).value_or(""),
                          .deputy = {},
                          .owner = {},
                          .due_on = one.due_on,
                          .recorded_on = one.recorded_on,
                          .state = one.state,
                          .overdue = one.state == ItemState::open && one.due_on &&
                                     *one.due_on < reading_.today(),
                          .outcome = opened(one.settled_ref, reading_),
                          .settled_on = one.settled_on,
                          .matter = one.matter,
                          .number = one.number};
            if (one.deputy) line.deputy = names_.who(*one.deputy);
            if (one.owner) line.owner = names_.body(*one.owner);
            out.push_back(std::move(line));
        }
        return out;
    }
    std::vector<TransmittalLine> transmittals()
    {
        std::vector<TransmittalLine> out;
        for (auto const& one : reading_.tables().rows(transmittals_of, read_transmittal,
                                                      reading_.congress(), stored_.activity))
            out.push_back({names_.body(one.node), one.transmitted_on, one.due_on,
                           !one.received_on && one.due_on < reading_.today(),
                           opened(one.feedback_ref, reading_), one.received_on});
        return out;
    }

    Stored const& stored_;
    Reading& reading_;
    Names names_;
};

Result<Page> page_of_activity(PageQuery const& query, Reading& reading)
{
    auto const stored = find_stored(query.activity, reading);
    if (!stored) return refuse("activities.unknown", "/activity");
    auto const roster = roster_of(query.activity, reading);
    auto const bodies = bodies_of(query.activity, reading);
    if (!may_see(reading.viewer(), bodies.organisers, roster))
        return refuse("activities.not_yours");
    return Filling(*stored, reading).page(roster, bodies);
}

} // namespace

void declare_page(Routes& routes)
{
    routes.get("/activities/{activity}", &page_of_activity)
        .says("One activity in full, for its desk, its director and its roster.")
        .needs_sign_in()
        .refuses({"activities.unknown", "activities.not_yours"});
}

} // namespace ztc::views::activities
