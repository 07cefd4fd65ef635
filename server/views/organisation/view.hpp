// SPDX-License-Identifier: Apache-2.0
//
// The organisation as it can be read: places, units, and for `app` the offices that a person holds
// at sign-in. Only ids and references leave this view; words are opened by whoever shows them.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "kernel/result.hpp"
#include "modules/organisation/types.hpp"

#include <boost/describe/class.hpp>

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
    std::optional<std::vector<ztc::organisation::Opening>> week = {};
    std::optional<std::string> point_ref = {}, note_ref = {};
};
/// In their order; those that only hold imports are left out.
std::vector<NodeRow> open_nodes(Tables& from, std::string const& congress);

/// How a station is found, for anybody.
struct StationLine {
    NodeId node;
    std::string name;
    std::optional<ztc::organisation::StationType> station_type;
    std::optional<std::string> address, phone, hours;
    std::optional<std::vector<ztc::organisation::Opening>> week;
    std::optional<std::string> point; // latitude, longitude in millionths, and by which system
    std::optional<std::string> note;
    std::vector<std::string> communities;
};
BOOST_DESCRIBE_STRUCT(StationLine, (),
                      (node, name, station_type, address, phone, hours, week, point, note,
                       communities))

struct StationList {
    Date today;
    ztc::organisation::Weekday weekday{};
    std::optional<std::string> holiday; // its name: today the weekly hours may not hold
    std::vector<StationLine> stations;
};
BOOST_DESCRIBE_STRUCT(StationList, (), (today, weekday, holiday, stations))

/// Open stations: the central one, then kind by kind, each kind in its order.
StationList stations(Reading& reading);

/// What a sign hung up for a station or a community says; a community stands under the body above
/// it.
struct PlaceSign {
    NodeId node; // whose code it carries
    StationLine station;
    std::optional<std::string> community;
    Date today;
};
/// Refuses organisation.unknown_node for what is closed or neither of both.
Result<PlaceSign> place_sign(NodeId const& node, Reading& reading);

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
