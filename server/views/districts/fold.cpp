// SPDX-License-Identifier: Apache-2.0
#include "modules/districts/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/districts/sql.hpp"
#include "views/districts/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::districts {
namespace {

using namespace ztc::districts;
using namespace ztc::organisation;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(EstateAdded const& event)
    {
        out_.run(add_estate, congress(), event.estate, event.community, recorded_.position,
                 event.name.ref, ref_of(event.district_seat), ref_of(event.township_seat));
    }
    void operator()(EstateAssigned const& event)
    {
        out_.run(assign_estate, congress(), event.estate, ref_of(event.district_seat),
                 ref_of(event.township_seat));
    }
    void operator()(EstateRemoved const& event)
    {
        out_.run(remove_estate, congress(), event.estate);
    }

    void operator()(NodeAdded const& event)
    {
        out_.run(add_body, congress(), event.node, enum_to_string(event.kind, ""), event.name.ref);
        std::int64_t depth = 0;
        for (auto const& above : event.within)
            out_.run(add_above, congress(), event.node, above, depth++);
    }
    void operator()(NodeRenamed const& event)
    {
        out_.run(rename_body, congress(), event.node, event.name.ref);
    }
    void operator()(NodeClosed const& event)
    {
        out_.run(close_bodies, congress(), event.node, event.closed_on);
    }
    void operator()(StationDescribed const& event)
    {
        out_.run(describe_body, congress(), event.node, ref_of(event.address), ref_of(event.phone),
                 ref_of(event.hours));
    }
    void operator()(RoleGranted const& event)
    {
        if (event.role == Role::deputy) out_.run(add_seat, congress(), event.person, event.node);
    }
    void operator()(RoleEnded const& event)
    {
        if (event.role == Role::deputy) out_.run(end_seat, congress(), event.person, event.node);
    }

    void operator()(people::Named const& event)
    {
        out_.run(set_name, congress(), event.person, event.name.ref);
    }
    void operator()(people::DeputyDescribed const& event)
    {
        out_.run(describe_deputy, congress(), event.person,
                 enum_to_string(event.congress_level, ""), ref_of(event.electoral_district));
    }
    void operator()(people::Merged const& event)
    {
        out_.run(set_merged_into, congress(), event.person, event.into);
    }
    void operator()(people::Unmerged const& event)
    {
        out_.run(set_merged_into, congress(), event.person, nullptr);
    }
    void operator()(people::Erased const& event)
    {
        out_.run(set_name, congress(), event.person, nullptr);
        out_.run(erase_deputy, congress(), event.person);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<EstateAdded, EstateAssigned, EstateRemoved, NodeAdded, NodeRenamed, NodeClosed,
             StationDescribed, RoleGranted, RoleEnded, people::Named, people::DeputyDescribed,
             people::Merged, people::Unmerged, people::Erased>(recorded, Folding(recorded, out));
}

} // namespace ztc::views::districts
