// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/stations/events.hpp"
#include "views/stations/sql.hpp"
#include "views/stations/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::stations {
namespace {

using boost::describe::enum_to_string;
using organisation::NodeKind;
namespace matters = ztc::matters;
namespace receptions = ztc::receptions;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- the bodies ----------------------------------------------------------------------------
    void operator()(organisation::NodeAdded const& e)
    {
        if (e.kind != NodeKind::station && e.kind != NodeKind::community) return;
        std::string within;
        for (auto const& node : e.within) (within += node.text) += '\n';
        out_.run(add_body, congress(), e.node, enum_to_string(e.kind, ""), type_of(e.station_type),
                 recorded_.position, within, e.name.ref, date_of(recorded_.recorded_at));
    }
    void operator()(organisation::NodeRenamed const& e)
    {
        out_.run(set_name, congress(), e.node, e.name.ref);
    }
    void operator()(organisation::NodeClosed const& e)
    {
        out_.run(close_body, congress(), e.node, e.closed_on);
    }
    void operator()(organisation::StationDescribed const& e)
    {
        if (e.station_type) out_.run(set_type, congress(), e.node, type_of(e.station_type));
    }

    // ---- receptions ----------------------------------------------------------------------------
    void operator()(receptions::Planned const& e)
    {
        out_.run(add_reception, congress(), e.reception, e.station, e.held_on);
    }
    void operator()(receptions::Moved const& e)
    {
        out_.run(move_reception, congress(), e.reception, e.held_on);
    }
    void operator()(receptions::VisitorCame const& e) { at(e.reception, Useful::met, e.came_on); }
    void operator()(receptions::PointAnswered const& e)
    {
        at(e.reception, Useful::point, e.answered_on);
    }
    void operator()(receptions::Held const& e)
    {
        if (e.visitors < 1) return;
        out_.run(add_counted, congress(), e.reception, e.held_on, recorded_.position, e.visitors);
        out_.run(stir_of_reception, congress(), e.reception, e.held_on);
    }

    // ---- matters -------------------------------------------------------------------------------
    void operator()(matters::MatterRaised const& e)
    {
        bool const complaint = e.about && !e.about->empty();
        if (complaint || e.origin == matters::Origin::imported) return;
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        out_.run(add_matter, congress(), e.matter, station, e.number);
    }
    void operator()(matters::MatterAnswered const& e)
    {
        of(e.matter, Useful::answered, e.answered_on);
    }
    void operator()(matters::MatterDelivered const& e)
    {
        of(e.matter, Useful::delivered, e.delivered_on);
    }

    void operator()(ztc::stations::SilenceTold const& e)
    {
        out_.run(set_told, congress(), e.station, e.since);
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    static std::optional<std::string> type_of(std::optional<organisation::StationType> const& type)
    {
        if (!type) return std::nullopt;
        return enum_to_string(*type, "");
    }
    void at(receptions::ReceptionId const& reception, Useful kind, Date on)
    {
        out_.run(add_of_reception, congress(), reception, on, recorded_.position,
                 enum_to_string(kind, ""));
        out_.run(stir_of_reception, congress(), reception, on);
    }
    void of(matters::MatterId const& matter, Useful kind, Date on)
    {
        out_.run(add_of_matter, congress(), matter, on, recorded_.position,
                 enum_to_string(kind, ""));
        out_.run(stir_of_matter, congress(), matter, on);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<organisation::NodeAdded, organisation::NodeRenamed, organisation::NodeClosed,
             organisation::StationDescribed, receptions::Planned, receptions::Moved,
             receptions::VisitorCame, receptions::PointAnswered, receptions::Held,
             matters::MatterRaised, matters::MatterAnswered, matters::MatterDelivered,
             ztc::stations::SilenceTold>(recorded, folding);
}

} // namespace ztc::views::stations
