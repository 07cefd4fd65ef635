// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "kernel/routes.hpp"
#include "views/handover/sql.hpp"
#include "views/handover/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <set>

namespace ztc::views::handover {
namespace {

using namespace ztc::handover;

std::string name_of(std::string const& id, Reading& reading)
{
    auto const ref = reading.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), id);
    return ref ? reading.open(*ref).value_or("") : "";
}

NamedOne named(std::string_view person, Reading& reading)
{
    PersonId const id{std::string(person)};
    return {id, name_of(id.text, reading)};
}

// ---- what somebody holds
// -------------------------------------------------------------------------

struct HoldingsQuery {
    std::optional<PersonId> person; // left out: the viewer
};
BOOST_DESCRIBE_STRUCT(HoldingsQuery, (), (person))

struct HeldOffice {
    Role role{};
    NodeId node;
    std::string node_name;
    bool last = false; // nobody else holds one of this kind there
    std::vector<NamedOne> successors;
};
BOOST_DESCRIBE_STRUCT(HeldOffice, (), (role, node, node_name, last, successors))

struct Holdings {
    NamedOne person;
    std::vector<HeldLine> matters;
    std::vector<NamedOne> successors; // of the same kind
    std::vector<HeldOffice> offices;  // the viewer's own
};
BOOST_DESCRIBE_STRUCT(Holdings, (), (person, matters, successors, offices))

struct Stored {
    HeldLine line;
    std::string title_ref;
    std::optional<std::string> hidden_ref;
    matters::Held held; // where, and whom it complains of

    bool is_complaint() const { return !held.about.empty(); }
};

Stored read_stored(Row const& row)
{
    return {.line = {.matter = {std::string(row.text(0))},
                     .number = std::string(row.text(1)),
                     .title = {},
                     .category = std::string(row.text(4)),
                     .community_name = {},
                     .stage = enum_of<matters::Stage>(row.text(7)),
                     .unit_name = {},
                     .side = std::string(row.text(9))},
            .title_ref = std::string(row.text(2)),
            .hidden_ref = row.optional_text(3),
            .held = {.raised_by = {},
                     .community = {std::string(row.text(5))},
                     .deputy = {},
                     .unit = row.null(8) ? std::nullopt
                                         : std::optional(NodeId{std::string(row.text(8))}),
                     .joined = {},
                     .about = text::lines(row.optional_text(6).value_or(""))}};
}

/// Of a complaint, as of any other matter, nobody sees that it is there but who may read it.
bool at_desk(Stored const& stored, Viewer const& viewer)
{
    return matters::may_on(stored.held, viewer, Right::hand_over, stored.held.community) &&
           matters::relation(stored.held, viewer).desk;
}
bool at_unit(Stored const& stored, Viewer const& viewer)
{
    return matters::relation(stored.held, viewer).unit;
}

/// The desk reads the title whole; deputy and unit without numbers and marked names; a complaint's
/// title is for fewer eyes.
HeldLine shown(Stored stored, Reading& reading)
{
    auto line = std::move(stored.line);
    line.community_name = name_of(stored.held.community.text, reading);
    if (stored.held.unit) line.unit_name = name_of(stored.held.unit->text, reading);
    auto const& viewer = reading.viewer();
    if (stored.is_complaint() && !viewer.may_at(Right::hear_accusations, stored.held.community))
        return line;
    line.title = reading.open(stored.title_ref);
    if (!line.title || at_desk(stored, viewer)) return line;
    auto const hidden =
        stored.hidden_ref ? reading.open(*stored.hidden_ref) : std::optional<std::string>{};
    line.title = masked(*line.title, text::lines(hidden.value_or("")));
    return line;
}

constexpr Role lendable[] = {Role::liaison_officer, Role::committee_clerk, Role::committee_director,
                             Role::unit_clerk, Role::unit_head};

/// Officers of the same kind anywhere: the office is granted to whoever takes it over.
std::vector<NamedOne> officers_like(Role role, Reading& reading)
{
    std::set<PersonId> persons;
    for (auto const other : lendable)
        if (same_duty(role, other))
            reading.tables().query(
                list_officers, [&](Row const& row) { persons.insert({std::string(row.text(0))}); },
                reading.congress(), boost::describe::enum_to_string(other, ""),
                reading.viewer().person);
    std::vector<NamedOne> out;
    for (auto const& person : persons) out.push_back(named(person.text, reading));
    return out;
}

std::vector<HeldOffice> own_offices(Reading& reading)
{
    std::vector<HeldOffice> out;
    auto const& viewer = reading.viewer();
    for (auto const& office : viewer.offices) {
        if (office.in_place_of || !can_be_lent(office.role)) continue;
        auto const others =
            others_at(reading.tables(), reading.congress(), office.node, viewer.person);
        bool const last = std::none_of(others.begin(), others.end(), [&](auto const& other) {
            return other.second == office.role ||
                   (at_a_unit(office.role) && at_a_unit(other.second));
        });
        out.push_back({office.role, office.node, name_of(office.node.text, reading), last,
                       officers_like(office.role, reading)});
    }
    return out;
}

Result<Holdings> holdings(HoldingsQuery const& query, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto const person = query.person.value_or(viewer.person);
    Holdings out{named(person.text, reading), {}, {}, {}};
    auto const rows = reading.tables().rows(list_held, read_stored, reading.congress(), person);
    bool const own = person == viewer.person;
    for (auto const& stored : rows)
        if (own || at_desk(stored, viewer) ||
            (stored.line.side == "unit" && at_unit(stored, viewer)))
            out.matters.push_back(shown(stored, reading));
    if (!own && out.matters.empty()) return refuse("handover.unknown", "/person");
    bool const deputy = reading.tables().any(list_seats, reading.congress(), person);
    auto const ids = reading.tables().rows(
        deputy ? list_deputies : list_colleagues,
        [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), person);
    for (auto const& id : ids) out.successors.push_back(named(id, reading));
    if (own) out.offices = own_offices(reading);
    return out;
}

// ---- handovers
// -----------------------------------------------------------------------------------

struct NoMembers {};
BOOST_DESCRIBE_STRUCT(NoMembers, (), ())
struct HandoverQuery {
    HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(HandoverQuery, (), (handover))
struct HandoverList {
    std::vector<HandoverPage> handovers; // without their matters
};
BOOST_DESCRIBE_STRUCT(HandoverList, (), (handovers))

std::vector<OfficeLine> offices_in(std::string_view lines, Reading& reading)
{
    std::vector<OfficeLine> out;
    for (auto const& line : text::lines(lines)) {
        auto const space = line.find(' ');
        NodeId const node{line.substr(space + 1)};
        out.push_back({enum_of<Role>(line.substr(0, space)), node, name_of(node.text, reading)});
    }
    return out;
}

HandoverPage read_page(Row const& row, Reading& reading)
{
    auto const& viewer = reading.viewer().person;
    HandoverPage page{.handover = {std::string(row.text(0))},
                      .from = {{std::string(row.text(1))}, {}},
                      .to = {{std::string(row.text(2))}, {}},
                      .proposed_by = {{std::string(row.text(3))}, {}},
                      .count = row.integer(4),
                      .reason = reading.open(row.text(5)).value_or(""),
                      .state = enum_of<HandoverState>(row.text(6)),
                      .proposed_on = row.date(7),
                      .settled_on = {},
                      .passed_over = row.integer(9),
                      .may_sign = false,
                      .may_withdraw = false,
                      .matters = {},
                      .offices = offices_in(row.text(11), reading)};
    if (!row.null(8)) page.settled_on = row.date(8);
    bool const proposed = page.state == HandoverState::proposed;
    bool const open = proposed || page.state == HandoverState::signed_by_both;
    page.may_sign = proposed && viewer == page.to.person;
    page.may_withdraw = open && (viewer == page.to.person || viewer == page.from.person ||
                                 viewer == page.proposed_by.person);
    return page;
}

void name_all(HandoverPage& page, Reading& reading)
{
    for (auto* one : {&page.from, &page.to, &page.proposed_by})
        one->name = name_of(one->person.text, reading);
}

Result<HandoverList> handovers(NoMembers const&, Reading& reading)
{
    HandoverList out{reading.tables().rows(
        list_handovers, [&](Row const& row) { return read_page(row, reading); }, reading.congress(),
        reading.viewer().person)};
    for (auto& page : out.handovers) name_all(page, reading);
    return out;
}

struct ToCountersign {
    HandoverId handover;
    NamedOne from, to;
    std::int64_t count = 0; // matters that go with the offices; an administrator sees no case
    std::vector<OfficeLine> offices;
    Date proposed_on;
};
BOOST_DESCRIBE_STRUCT(ToCountersign, (), (handover, from, to, count, offices, proposed_on))
struct ToCountersignList {
    std::vector<ToCountersign> handovers;
};
BOOST_DESCRIBE_STRUCT(ToCountersignList, (), (handovers))

Result<ToCountersignList> to_countersign(NoMembers const&, Reading& reading)
{
    ToCountersignList out;
    for (auto& page : reading.tables().rows(
             list_to_countersign, [&](Row const& row) { return read_page(row, reading); },
             reading.congress())) {
        auto const& viewer = reading.viewer().person;
        if (page.from.person == viewer || page.to.person == viewer) continue; // not the third
        name_all(page, reading);
        out.handovers.push_back({page.handover, page.from, page.to, page.count,
                                 std::move(page.offices), page.proposed_on});
    }
    return out;
}

Result<HandoverPage> one_handover(HandoverQuery const& query, Reading& reading)
{
    return handover_page(query.handover, reading);
}

// ---- absences
// ------------------------------------------------------------------------------------

struct AbsenceLine {
    AbsenceId absence;
    NamedOne person, substitute;
    Date from_on, until_on;
    bool now = false;
    bool yours = false;
    std::optional<Role> role = {}; // of an officer: the office that is lent
    std::optional<NodeId> node = {};
    std::optional<std::string> node_name = {};
};
BOOST_DESCRIBE_STRUCT(AbsenceLine, (),
                      (absence, person, substitute, from_on, until_on, now, yours, role, node,
                       node_name))
struct AbsenceList {
    std::vector<AbsenceLine> absences;
};
BOOST_DESCRIBE_STRUCT(AbsenceList, (), (absences))

/// His own and those for whom he stands in, and those at his bodies; the desk sees all, since it
/// names deputies.
Result<AbsenceList> absences(NoMembers const&, Reading& reading)
{
    auto const& viewer = reading.viewer();
    bool const desk = viewer.may(Right::accept_matters);
    AbsenceList out;
    reading.tables().query(
        list_absences,
        [&](Row const& row) {
            AbsenceLine line{.absence = {std::string(row.text(0))},
                             .person = {{std::string(row.text(1))}, {}},
                             .substitute = {{std::string(row.text(2))}, {}},
                             .from_on = row.date(3),
                             .until_on = row.date(4)};
            line.yours = line.person.person == viewer.person;
            line.now = line.from_on <= reading.today();
            line.role = role_in(row, 5);
            if (auto node = row.optional_text(6)) line.node = NodeId{*std::move(node)};
            bool const colleague = line.node && viewer.may_at(Right::hand_over, *line.node);
            if (desk || line.yours || line.substitute.person == viewer.person || colleague)
                out.absences.push_back(std::move(line));
        },
        reading.congress(), reading.today());
    for (auto& line : out.absences) {
        for (auto* one : {&line.person, &line.substitute})
            one->name = name_of(one->person.text, reading);
        if (line.node) line.node_name = name_of(line.node->text, reading);
    }
    return out;
}

struct SubstituteLine {
    PersonId person;
    std::string name;
    NodeId node; // where he holds his own office
    std::string node_name;
};
BOOST_DESCRIBE_STRUCT(SubstituteLine, (), (person, name, node, node_name))
struct LendableOffice {
    Role role{};
    NodeId node;
    std::string node_name;
    std::vector<SubstituteLine> substitutes;
};
BOOST_DESCRIBE_STRUCT(LendableOffice, (), (role, node, node_name, substitutes))
struct LendableOffices {
    std::vector<LendableOffice> offices;
};
BOOST_DESCRIBE_STRUCT(LendableOffices, (), (offices))

Post post_of(Role role, std::string const& lines)
{
    Post post{role, {}};
    for (auto& node : text::lines(lines)) post.within.push_back({std::move(node)});
    return post;
}

/// Each once, though he may hold several offices that fit.
std::vector<SubstituteLine> substitutes_for(Post const& away, Reading& reading)
{
    std::vector<SubstituteLine> out;
    for (auto const role : lendable) {
        if (!same_duty(away.role, role)) continue;
        reading.tables().query(
            list_officers,
            [&](Row const& row) {
                PersonId const person{std::string(row.text(0))};
                bool const there = std::any_of(
                    out.begin(), out.end(), [&](auto const& one) { return one.person == person; });
                if (!there && may_carry(away, post_of(role, std::string(row.text(3)))))
                    out.push_back({person, {}, {std::string(row.text(2))}, {}});
            },
            reading.congress(), boost::describe::enum_to_string(role, ""), reading.viewer().person);
    }
    for (auto& one : out) {
        one.name = name_of(one.person.text, reading);
        one.node_name = name_of(one.node.text, reading);
    }
    return out;
}

Result<LendableOffices> lendable_offices(NoMembers const&, Reading& reading)
{
    LendableOffices out;
    for (auto const& office : reading.viewer().offices) {
        if (office.in_place_of || !can_be_lent(office.role)) continue;
        auto const within = reading.tables().one(
            find_body, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(),
            office.node);
        if (!within) continue;
        out.offices.push_back({office.role, office.node, name_of(office.node.text, reading),
                               substitutes_for(post_of(office.role, *within), reading)});
    }
    return out;
}

} // namespace

Result<HandoverPage> handover_page(HandoverId const& handover, Reading& reading)
{
    auto page = reading.tables().one(
        find_handover, [&](Row const& row) { return read_page(row, reading); }, reading.congress(),
        handover);
    auto const& viewer = reading.viewer().person;
    bool const concerned = page && (viewer == page->from.person || viewer == page->to.person ||
                                    viewer == page->proposed_by.person);
    if (!concerned) return refuse("handover.unknown");
    name_all(*page, reading);
    for (auto& stored :
         reading.tables().rows(list_items, read_stored, reading.congress(), handover))
        page->matters.push_back(shown(std::move(stored), reading));
    return *std::move(page);
}

void declare(Routes& routes)
{
    routes.get("/handover/holdings", &holdings)
        .says("What somebody holds and who could take it over; of others what the viewer may hand "
              "over for them.")
        .needs(Right::hand_over)
        .refuses({"handover.unknown"});
    routes.get("/handovers", &handovers)
        .says("The handovers in which the viewer gives, takes, or which he proposed.")
        .needs(Right::hand_over);
    routes.get("/handovers/{handover}", &one_handover)
        .says("One handover with its list.")
        .needs(Right::hand_over)
        .refuses({"handover.unknown"});
    routes.get("/handover/to_countersign", &to_countersign)
        .says("Handovers that both have signed and that an office goes with: for the administrator "
              "who grants it.")
        .needs(Right::manage_people);
    routes.get("/absences", &absences)
        .says("Who is away or will be, and who stands in.")
        .needs(Right::read_inbox);
    routes.get("/absences/offices", &lendable_offices)
        .says("The viewer's own offices, and at each who could stand in while he is away.")
        .needs(Right::hand_over);
}

} // namespace ztc::views::handover
