// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/handover/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/handover/sql.hpp"
#include "views/handover/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::handover {
namespace {

using namespace ztc::handover;
using boost::describe::enum_to_string;

std::string lines_of(std::optional<std::vector<PassedOffice>> const& offices)
{
    std::string lines;
    for (auto const& office : offices.value_or(std::vector<PassedOffice>{}))
        lines += std::string(enum_to_string(office.role, "")) + ' ' + office.node.text + '\n';
    return lines;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(matters::MatterRaised const& e)
    {
        if (e.origin == matters::Origin::imported) return; // nobody holds it
        std::optional<std::string> hidden;
        if (e.hidden_names) hidden = e.hidden_names->ref;
        auto const about = text::one_a_line(e.about);
        out_.run(add_matter, congress(), e.matter, e.number, e.title.ref, hidden, e.category,
                 e.community, about);
    }
    void operator()(matters::MatterAccepted const& e)
    {
        stage(e.matter, matters::Stage::accepted);
        if (e.deputy) out_.run(hold, congress(), e.matter, "deputy", *e.deputy);
    }
    void operator()(matters::MatterDeputyNamed const& e)
    {
        out_.run(hold, congress(), e.matter, "deputy", e.deputy);
    }
    void operator()(matters::MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category);
    }
    void operator()(matters::MatterLookedInto const& e)
    {
        out_.run(looked_into, congress(), e.matter);
    }
    void operator()(matters::MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
        out_.run(let_go, congress(), e.matter, "unit");
    }
    void operator()(matters::MatterTakenOn const& e)
    {
        out_.run(hold, congress(), e.matter, "unit", recorded_.actor);
    }
    void operator()(matters::MatterPassedOn const& e)
    {
        out_.run(hold, congress(), e.matter, "unit", e.to);
    }
    void operator()(matters::MatterAnswered const& e) { stage(e.matter, matters::Stage::answered); }
    void operator()(matters::MatterReopened const& e)
    {
        stage(e.matter, matters::Stage::referred);
        out_.run(let_go, congress(), e.matter, "unit");
    }
    void operator()(matters::MatterClosed const& e) { stage(e.matter, matters::Stage::closed); }

    void operator()(HandoverProposed const& e)
    {
        out_.run(add_handover, congress(), e.handover, recorded_.position, e.from, e.to,
                 recorded_.actor, e.count, e.reason.ref, e.proposed_on, lines_of(e.offices));
        std::int64_t place = 0;
        for (auto const& matter : e.matters)
            out_.run(add_item, congress(), e.handover, matter, ++place);
    }
    void operator()(HandoverSigned const& e) { out_.run(sign_handover, congress(), e.handover); }
    void operator()(HandoverCarriedOut const& e)
    {
        out_.run(settle, congress(), e.handover, "carried_out", e.carried_out_on,
                 static_cast<std::int64_t>(e.passed_over.size()));
        for (auto const& matter : e.passed_over)
            out_.run(pass_over, congress(), e.handover, matter);
    }
    void operator()(HandoverWithdrawn const& e)
    {
        out_.run(settle, congress(), e.handover, "withdrawn", e.withdrawn_on, 0);
    }
    void operator()(AbsenceDeclared const& e)
    {
        std::optional<std::string> role;
        if (e.role) role = enum_to_string(*e.role, "");
        out_.run(add_absence, congress(), e.absence, e.person, e.substitute, e.from_on, e.until_on,
                 role, e.node, e.substitute_node);
    }
    void operator()(AbsenceEnded const& e)
    {
        out_.run(end_absence, congress(), e.absence, add_days(e.ended_on, -1));
    }

    void operator()(organisation::RoleGranted const& e)
    {
        out_.run(add_office, congress(), e.node, enum_to_string(e.role, ""), e.person);
    }
    void operator()(organisation::RoleEnded const& e)
    {
        out_.run(drop_office, congress(), e.node, enum_to_string(e.role, ""), e.person);
    }
    void operator()(organisation::NodeAdded const& e)
    {
        std::string within;
        for (auto const& node : e.within) within += node.text + '\n';
        out_.run(add_body, congress(), e.node, within);
        name(e.node.text, e.name);
    }
    void operator()(organisation::NodeClosed const& e) { out_.run(drop_body, congress(), e.node); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void stage(matters::MatterId const& matter, matters::Stage stage)
    {
        out_.run(set_stage, congress(), matter, enum_to_string(stage, ""));
    }
    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<matters::MatterRaised, matters::MatterAccepted, matters::MatterDeputyNamed,
             matters::MatterCorrected, matters::MatterLookedInto, matters::MatterReferred,
             matters::MatterTakenOn, matters::MatterPassedOn, matters::MatterAnswered,
             matters::MatterReopened, matters::MatterClosed>(recorded, folding);
    dispatch<HandoverProposed, HandoverSigned, HandoverCarriedOut, HandoverWithdrawn,
             AbsenceDeclared, AbsenceEnded, organisation::RoleGranted, organisation::RoleEnded,
             organisation::NodeAdded, organisation::NodeClosed, organisation::NodeRenamed,
             people::Named>(recorded, folding);
}

} // namespace ztc::views::handover
