// SPDX-License-Identifier: Apache-2.0
//
// The organisation as it can be read: places, units, and for `app` the offices that a person holds
// at sign-in. Only ids and references leave this view; words are opened by whoever shows them.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/module.hpp"
#include "modules/organisation/types.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ztc::views::organisation {

View view();

/// What the person holds now, each office with its reach; nothing at closed bodies.
std::vector<Office> offices_of(Tables& from, std::string const& congress, PersonId const& person);

/// An open body with references where the words are.
struct NodeRow {
    NodeId node;
    ztc::organisation::NodeKind kind = {};
    std::optional<ztc::organisation::StationType> station_type = {};
    std::optional<NodeId> parent = {};
    std::string name_ref = {};
    std::optional<std::string> short_name_ref = {}, address_ref = {}, phone_ref = {},
                               hours_ref = {};
    std::int64_t ordering = 0;
    std::optional<Date> closed_on = {};
};
/// In their order; those that only hold imports are left out.
std::vector<NodeRow> open_nodes(Tables& from, std::string const& congress);

/// Every office that is held now at an open body.
struct Held {
    PersonId person;
    Role role = {};
    NodeId node = {};
    std::string node_name_ref = {};
};
std::vector<Held> offices_held(Tables& from, std::string const& congress);

/// The references of the bodies' names; unknown bodies are left out.
std::map<NodeId, std::string> node_name_refs(Tables& from, std::string const& congress,
                                             std::vector<NodeId> const& nodes);

} // namespace ztc::views::organisation
