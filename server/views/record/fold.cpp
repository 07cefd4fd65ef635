// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/activities/events.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/record/events.hpp"
#include "views/record/sql.hpp"
#include "views/record/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::record {
namespace {

using namespace ztc::matters;
using namespace ztc::record;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- who is a deputy -----------------------------------------------------------------------
    void operator()(people::DeputyDescribed const& e)
    {
        std::optional<std::string> district;
        if (e.electoral_district) district = e.electoral_district->ref;
        out_.run(describe_deputy, congress(), e.person, enum_to_string(e.congress_level, ""),
                 district, e.term_no);
    }
    void operator()(organisation::RoleGranted const& e)
    {
        if (e.role != Role::deputy) return;
        out_.run(add_deputy, congress(), e.person);
        out_.run(add_seat, congress(), e.person, e.node, e.granted_on);
    }
    void operator()(organisation::RoleEnded const& e)
    {
        if (e.role == Role::deputy) out_.run(end_seat, congress(), e.person, e.node, e.ended_on);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

    // ---- receptions ----------------------------------------------------------------------------
    void operator()(receptions::Planned const& e)
    {
        out_.run(add_reception, congress(), e.reception, e.station, e.from_minute, e.until_minute);
    }
    void operator()(receptions::Moved const& e)
    {
        out_.run(move_reception, congress(), e.reception, e.from_minute, e.until_minute);
    }
    void operator()(receptions::PointRecorded const& e)
    {
        out_.run(add_point, congress(), e.reception, e.point, recorded_.position);
    }
    void operator()(receptions::PointAnswered const& e)
    {
        settle(e.reception, e.point, receptions::PointState::answered);
    }
    void operator()(receptions::PointRaised const& e)
    {
        settle(e.reception, e.point, receptions::PointState::raised);
    }
    void operator()(receptions::Held const& e)
    {
        out_.run(hold_reception, congress(), e.reception, e.visitors);
    }

    void operator()(activities::Planned const& e)
    {
        out_.run(add_activity, congress(), e.activity, e.kind, e.title.ref);
    }

    // ---- matters -------------------------------------------------------------------------------
    void operator()(MatterRaised const& e)
    {
        out_.run(add_matter, congress(), e.matter, e.number, e.title.ref, e.raised_by, e.community,
                 text::one_a_line(e.about));
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
    }
    void operator()(MatterAnswered const& e)
    {
        std::optional<std::string> outcome;
        if (e.outcome) outcome = enum_to_string(*e.outcome, "");
        out_.run(set_answered, congress(), e.matter, e.answered_on, outcome);
    }
    void operator()(MatterReopened const& e)
    {
        out_.run(set_answered, congress(), e.matter, nullptr, nullptr);
    }
    void operator()(MatterDelivered const& e)
    {
        out_.run(set_delivered, congress(), e.matter, e.delivered_on);
    }
    void operator()(MatterRated const& e)
    {
        if (e.rated_by) return; // the others are heard, but do not decide
        out_.run(set_result, congress(), e.matter, enum_to_string(e.result, ""));
    }
    void operator()(MatterWithdrawn const& e) { out_.run(set_ended, congress(), e.matter, 1); }
    void operator()(MatterRedirected const& e) { out_.run(set_ended, congress(), e.matter, 1); }
    void operator()(MatterMerged const& e) { out_.run(set_ended, congress(), e.matter, 1); }
    void operator()(MatterUnmerged const& e) { out_.run(set_ended, congress(), e.matter, 0); }

    // ---- what was said to the record -----------------------------------------------------------
    void operator()(CorrectionAsked const& e)
    {
        out_.run(add_correction, congress(), e.deputy, e.correction, recorded_.position,
                 enum_to_string(e.source.kind, ""), e.source.subject, e.source.version,
                 enum_to_string(e.claim, ""), e.says.ref, e.asked_on);
    }
    void operator()(CorrectionDecided const& e)
    {
        out_.run(decide_correction, congress(), e.deputy, e.correction,
                 enum_to_string(e.ruling, ""), e.reason.ref, e.decided_on, recorded_.actor);
    }
    void operator()(EvidenceAdded const& e)
    {
        std::string photos;
        for (auto const& photo : e.photos) (photos += photo.text) += '\n';
        out_.run(add_evidence, congress(), e.deputy, recorded_.position, e.evidence,
                 enum_to_string(e.source.kind, ""), e.source.subject, e.source.version, photos,
                 e.shows.ref, e.added_on);
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }
    void settle(receptions::ReceptionId const& reception, receptions::PointId const& point,
                receptions::PointState state)
    {
        out_.run(settle_point, congress(), reception, point, enum_to_string(state, ""));
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<people::DeputyDescribed, people::Named, organisation::RoleGranted,
             organisation::RoleEnded, organisation::NodeAdded, organisation::NodeRenamed,
             receptions::Planned, receptions::Moved, receptions::PointRecorded,
             receptions::PointAnswered, receptions::PointRaised, receptions::Held,
             activities::Planned, MatterRaised, MatterAccepted, MatterDeputyNamed, MatterReferred,
             MatterAnswered, MatterReopened, MatterDelivered, MatterRated, MatterWithdrawn,
             MatterRedirected, MatterMerged, MatterUnmerged, CorrectionAsked, CorrectionDecided,
             EvidenceAdded>(recorded, folding);
    for (auto const& act : acts_in(recorded))
        out.run(add_line, recorded.congress, act.person, recorded.position,
                enum_to_string(act.kind, ""), act.on, enum_to_string(act.source.kind, ""),
                act.source.subject, act.source.version);
}

} // namespace ztc::views::record
