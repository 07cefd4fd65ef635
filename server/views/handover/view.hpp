// SPDX-License-Identifier: Apache-2.0
//
// What each person holds, handovers, absences.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/handover/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::handover {

View view();

/// Somebody who is away: a deputy, or an officer who lends an office.
struct StandIn {
    PersonId away;
    std::optional<Role> role = {}; // absent: a deputy
    std::optional<NodeId> node = {};
    std::optional<NodeId> substitute_node = {}; // where the substitute holds his own
    bool operator==(StandIn const&) const = default;
};

/// Who is away today and for whom `person` stands in.
std::vector<StandIn> stands_in_for(Tables& from, std::string const& congress,
                                   PersonId const& person, Date today);

/// In that column; nothing where there is none.
std::optional<Role> role_in(Row const& row, int column);

/// Open matters whose deputy he is.
std::int64_t followed_by(Tables& from, std::string const& congress, PersonId const& person);
/// Open matters that he has taken on at that unit.
std::int64_t taken_on_by(Tables& from, std::string const& congress, PersonId const& person,
                         NodeId const& unit);
/// Handovers to him that he has not signed.
std::int64_t waiting_for(Tables& from, std::string const& congress, PersonId const& person);
/// Who else holds an office at that body.
std::vector<std::pair<PersonId, Role>> others_at(Tables& from, std::string const& congress,
                                                 NodeId const& node, PersonId const& but);

// ---- a handover on paper
// -------------------------------------------------------------------------

struct NamedOne {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedOne, (), (person, name))

struct HeldLine {
    matters::MatterId matter;
    std::string number;
    std::optional<std::string> title; // absent: for fewer eyes than the viewer's
    std::string category, community_name;
    matters::Stage stage{};
    std::optional<std::string> unit_name;
    std::string side; // 'deputy', 'unit'; on a list 'listed', 'passed_over'
};
BOOST_DESCRIBE_STRUCT(HeldLine, (),
                      (matter, number, title, category, community_name, stage, unit_name, side))

struct OfficeLine {
    Role role{};
    NodeId node;
    std::string node_name;
};
BOOST_DESCRIBE_STRUCT(OfficeLine, (), (role, node, node_name))

struct HandoverPage {
    ztc::handover::HandoverId handover;
    NamedOne from, to, proposed_by;
    std::int64_t count = 0;
    std::string reason;
    ztc::handover::HandoverState state{};
    Date proposed_on;
    std::optional<Date> settled_on;
    std::int64_t passed_over = 0;
    bool may_sign = false;
    bool may_withdraw = false;
    std::vector<HeldLine> matters;
    std::vector<OfficeLine> offices; // that go with it
};
BOOST_DESCRIBE_STRUCT(HandoverPage, (),
                      (handover, from, to, proposed_by, count, reason, state, proposed_on,
                       settled_on, passed_over, may_sign, may_withdraw, matters, offices))

/// For those whom it concerns. Refuses handover.unknown.
Result<HandoverPage> handover_page(ztc::handover::HandoverId const& handover, Reading& reading);

} // namespace ztc::views::handover
