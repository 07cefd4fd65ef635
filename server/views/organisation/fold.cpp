// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/events.hpp"
#include "views/organisation/sql.hpp"
#include "views/organisation/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::organisation {
namespace {

using namespace ztc::organisation;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

template <class Enum>
std::optional<std::string> name_of(std::optional<Enum> const& value)
{
    if (!value) return std::nullopt;
    return enum_to_string(*value, "");
}

std::optional<std::string> lines_of(std::optional<std::vector<Opening>> const& week)
{
    if (!week) return std::nullopt;
    std::string lines;
    for (auto const& one : *week)
        lines += std::string(enum_to_string(one.day, "")) + ' ' + std::to_string(one.opens_minute) +
                 ' ' + std::to_string(one.closes_minute) + '\n';
    return lines;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(NodeAdded const& event)
    {
        out_.run(add_node, congress(), event.node, enum_to_string(event.kind, ""), event.parent,
                 event.ordering, recorded_.position, event.name.ref, ref_of(event.short_name),
                 name_of(event.station_type), name_of(event.purpose));
        for (auto const& above : event.within) out_.run(add_reach, congress(), above, event.node);
    }
    void operator()(NodeRenamed const& event)
    {
        out_.run(rename_node, congress(), event.node, event.name.ref, ref_of(event.short_name));
    }
    void operator()(NodeClosed const& event)
    {
        out_.run(close_nodes, congress(), event.node, event.closed_on);
    }
    void operator()(StationDescribed const& event)
    {
        out_.run(describe_station, congress(), event.node, ref_of(event.address),
                 ref_of(event.phone), ref_of(event.hours), name_of(event.station_type),
                 lines_of(event.week), ref_of(event.point), ref_of(event.note));
    }
    void operator()(RoleGranted const& event)
    {
        out_.run(grant_role, congress(), event.person, enum_to_string(event.role, ""), event.node,
                 event.granted_on);
    }
    void operator()(RoleEnded const& event)
    {
        out_.run(end_role, congress(), event.person, enum_to_string(event.role, ""), event.node,
                 event.ended_on);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<NodeAdded, NodeRenamed, NodeClosed, StationDescribed, RoleGranted, RoleEnded>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::organisation
