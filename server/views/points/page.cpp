// SPDX-License-Identifier: Apache-2.0
#include "views/points/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "modules/matters/types.hpp"
#include "views/points/sql.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::views::points {

using namespace ztc::points;

namespace {

constexpr Date for_ever{std::chrono::year{9999} / 12 / 31};

std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

Deputy read_deputy(Row const& row)
{
    return {{std::string(row.text(0))}, std::string(row.text(1)), row.optional_text(2)};
}

void tell_of_matter(Deed& deed, Row const& row)
{
    auto& act = deed.act;
    act.subject = std::string(row.text(3));
    auto const proof = act.kind == ActKind::delivered;
    act.evidence.push_back(
        {proof ? EvidenceKind::delivery_proof : EvidenceKind::record, act.subject, {}});
    for (auto& photo : text::lines(row.text(4)))
        act.evidence.push_back({EvidenceKind::photo, std::move(photo), {}});
    if (!row.null(7)) act.outcome = enum_of<ActOutcome>(row.text(7));
}

/// The record of a reception is the roster too: it says who was there.
void tell_of_reception(Deed& deed, Row const& row)
{
    auto& act = deed.act;
    act.subject = row.null(9) ? *deed.reception : std::string(row.text(9));
    act.evidence.push_back({EvidenceKind::record, *deed.reception, {}});
    if (act.kind != ActKind::reception) return;
    act.evidence.push_back({EvidenceKind::roster, *deed.reception, {}});
    act.opportunity = *deed.reception;
    bool const away = row.integer(12) > 0;
    if (away && act.presence == Presence::unapproved) act.presence = Presence::approved_leave;
}

/// Its attendance says who was there.
void tell_of_activity(Deed& deed, Row const& row)
{
    auto& act = deed.act;
    act.subject = *deed.activity;
    act.opportunity = *deed.activity;
    act.evidence.push_back({EvidenceKind::record, *deed.activity, {}});
    act.evidence.push_back({EvidenceKind::roster, *deed.activity, {}});
    bool const away = row.integer(12) > 0;
    if (away && act.presence == Presence::unapproved) act.presence = Presence::approved_leave;
}

Deed read_deed(Row const& row, PersonId const& person)
{
    auto const kind = std::string(row.text(2));
    Deed deed{.act = {.id = kind + "_" + std::to_string(row.integer(0)),
                      .deputy = person,
                      .kind = enum_of<ActKind>(kind),
                      .day = row.date(1),
                      .quantity = row.integer(11),
                      .presence = enum_of<Presence>(row.text(10))},
              .number = row.optional_text(5),
              .about = text::lines(row.text(6)),
              .reception = row.optional_text(8),
              .activity = row.optional_text(13)};
    if (deed.activity)
        tell_of_activity(deed, row);
    else if (deed.reception)
        tell_of_reception(deed, row);
    else
        tell_of_matter(deed, row);
    return deed;
}

Appeal read_appeal(Row const& row)
{
    Appeal out{.appeal = std::string(row.text(0)),
               .days = {row.date(1), row.date(2)},
               .rule_version = row.integer(3),
               .item = std::string(row.text(4)),
               .act = row.optional_text(5),
               .ground_ref = std::string(row.text(6)),
               .appealed_on = row.date(7),
               .verdict = {},
               .reason_ref = row.optional_text(9),
               .decided_on = optional_date(row, 10)};
    if (!row.null(8)) out.verdict = enum_of<Verdict>(row.text(8));
    return out;
}

/// Receptions and activities of which he was told, or at which he was, that are over.
std::vector<Opportunity> offers_to(PersonId const& person, DayRange days, Reading& reading)
{
    auto offers = reading.tables().rows(
        list_offers,
        [&](Row const& row) {
            return Opportunity{std::string(row.text(0)), person, ActKind::reception, row.date(1)};
        },
        reading.congress(), person, days.first, days.last, reading.today());
    reading.tables().query(
        list_invitations,
        [&](Row const& row) {
            offers.push_back({std::string(row.text(0)), person, enum_of<ActKind>(row.text(1)),
                              row.date(2), row.integer(3)});
        },
        reading.congress(), person, days.first, days.last);
    return offers;
}

} // namespace

std::optional<Deputy> find(PersonId const& person, Reading& reading)
{
    return reading.tables().one(find_deputy, read_deputy, reading.congress(), person);
}

std::vector<Deputy> deputies(Reading& reading)
{
    return reading.tables().rows(list_deputies, read_deputy, reading.congress());
}

std::vector<Seat> seats_of(PersonId const& person, Reading& reading)
{
    return reading.tables().rows(
        list_seats,
        [](Row const& row) {
            return Seat{{std::string(row.text(0))}, row.date(1), optional_date(row, 2)};
        },
        reading.congress(), person);
}

bool committee_sees(std::vector<Seat> const& seats, Viewer const& viewer)
{
    return std::ranges::any_of(viewer.offices, [&](Office const& office) {
        bool const committee =
            office.role == Role::committee_clerk || office.role == Role::committee_director;
        return committee && std::ranges::any_of(seats, [&](Seat const& seat) {
                   return Actor::reaches(office, seat.node);
               });
    });
}

std::vector<AdoptedRule> adopted_rules(Reading& reading)
{
    return reading.tables().rows(
        list_rules,
        [](Row const& row) {
            return AdoptedRule{{row.integer(0), row.date(1), rule_set_from(row.text(2))},
                               std::string(row.text(3)),
                               row.date(4),
                               std::string(row.text(5)),
                               optional_date(row, 6)};
        },
        reading.congress());
}

std::optional<RuleVersion> rule_on(Date first, Reading& reading)
{
    for (auto& adopted : adopted_rules(reading))
        if (!adopted.withdrawn_on && adopted.rule.valid_from <= first)
            return std::move(adopted.rule);
    return std::nullopt;
}

std::vector<Appeal> appeals_of(PersonId const& person, Reading& reading)
{
    return reading.tables().rows(list_appeals, read_appeal, reading.congress(), person);
}

std::vector<Deed> deeds_of(PersonId const& person, DayRange days,
                           std::vector<Appeal> const& appeals, Reading& reading)
{
    auto deeds = reading.tables().rows(
        list_acts, [&](Row const& row) { return read_deed(row, person); }, reading.congress(),
        person, days.first, days.last);
    for (auto const& appeal : appeals) {
        auto const struck = appeal.verdict == Verdict::act_struck;
        if (!struck && appeal.verdict != Verdict::act_counts) continue;
        for (auto& deed : deeds)
            if (deed.act.id == appeal.act)
                deed.act.standing = struck ? ActStanding::struck : ActStanding::confirmed;
    }
    return deeds;
}

Eligibility eligibility_of(Deputy const& deputy, std::vector<Seat> const& seats, DayRange days,
                           PointsPolicy const& policy, Reading& reading)
{
    Eligibility out;
    if (deputy.congress_level != boost::describe::enum_to_string(policy.own_level, ""))
        out.belongs = Belongs::to_another_level;
    for (auto const& seat : seats)
        out.memberships.push_back(
            {deputy.person, {seat.granted_on, seat.ended_on.value_or(for_ever)}});
    for (auto& offer : offers_to(deputy.person, days, reading))
        if (std::ranges::any_of(out.memberships,
                                [&](Membership const& one) { return one.days.has(offer.day); }))
            out.offered.push_back(std::move(offer));
    return out;
}

bool is_hidden(Deed const& deed, Viewer const& viewer)
{
    if (deed.about.empty() || deed.act.deputy == viewer.person) return false;
    matters::Held held;
    held.about = deed.about;
    return !viewer.may(Right::hear_accusations) || matters::complains_of(held, viewer);
}

std::string name_of(Deputy const& deputy, Reading& reading)
{
    return deputy.name_ref ? reading.open(*deputy.name_ref).value_or("") : "";
}

} // namespace ztc::views::points
