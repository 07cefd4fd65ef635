// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/rules.hpp"

namespace ztc::organisation::rules {

bool fits_under(NodeKind kind, std::optional<NodeKind> parent)
{
    using enum NodeKind;
    if (!parent) return kind == congress;
    switch (kind) {
    case congress: return false;
    case standing_committee_office:
    case working_committee: return parent == congress;
    case station: return parent == congress || parent == working_committee || parent == station;
    case community: return parent == station || parent == working_committee;
    case handling_unit: return parent == congress || parent == working_committee;
    }
    return false;
}

bool fits_at(Role role, NodeKind kind)
{
    switch (role) {
    case Role::resident: return false;
    case Role::deputy: return kind == NodeKind::station || kind == NodeKind::congress;
    case Role::liaison_officer: return kind == NodeKind::station;
    case Role::committee_clerk:
    case Role::committee_director: return kind == NodeKind::working_committee;
    case Role::unit_clerk:
    case Role::unit_head: return kind == NodeKind::handling_unit;
    case Role::standing_committee_office: return kind == NodeKind::standing_committee_office;
    case Role::auditor:
    case Role::security_administrator:
    case Role::system_administrator: return kind == NodeKind::congress;
    }
    return false;
}

bool is_administrator(Role role)
{
    return role == Role::system_administrator || role == Role::security_administrator ||
           role == Role::auditor;
}

Result<std::vector<NodeId>> place(NodeKind kind, Node const* parent)
{
    auto const above = parent ? std::optional(parent->kind) : std::nullopt;
    if (!fits_under(kind, above)) return refuse("organisation.wrong_place", "/parent");
    if (!parent) return std::vector<NodeId>{};
    if (parent->closed_on) return refuse("organisation.closed", "/parent");
    return parent->within;
}

Result<NodeClosed> close(Node const& node, Date today)
{
    if (node.kind == NodeKind::congress) return refuse("organisation.congress_stays", "/node");
    if (node.closed_on) return refuse("organisation.closed", "/node");
    return NodeClosed{node.id, today};
}

Result<> describe_station(Node const& node)
{
    if (node.kind != NodeKind::station) return refuse("organisation.not_a_station", "/node");
    if (node.closed_on) return refuse("organisation.closed", "/node");
    return {};
}

Result<> rename(Node const& node)
{
    if (node.closed_on) return refuse("organisation.closed", "/node");
    return {};
}

Result<RoleGranted> grant(Node const& node, GrantRole const& command, PersonId const& by,
                          Date today)
{
    if (node.closed_on) return refuse("organisation.closed", "/node");
    if (!fits_at(command.role, node.kind)) return refuse("organisation.wrong_office", "/role");
    if (command.person == by) return refuse("organisation.not_to_yourself", "/person");
    if (node.held.contains({command.person, command.role}))
        return refuse("organisation.already_granted", "/role");
    return RoleGranted{command.person, command.role, command.node, today};
}

Result<RoleEnded> end(Node const& node, EndRole const& command, Date today)
{
    if (!node.held.contains({command.person, command.role}))
        return refuse("organisation.not_granted", "/role");
    return RoleEnded{command.person, command.role, command.node, today};
}

} // namespace ztc::organisation::rules
