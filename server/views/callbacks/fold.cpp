// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/callbacks/sql.hpp"
#include "views/callbacks/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::callbacks {
namespace {

using namespace ztc::callbacks;
using namespace ztc::matters;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        auto const about = text::one_a_line(e.about);
        bool const imported = e.origin == Origin::imported;
        bool const spoken_to = e.origin == Origin::station || e.origin == Origin::phone ||
                               e.origin == Origin::reception;
        auto const raised_on = date_of(recorded_.recorded_at);
        out_.run(add_matter, congress(), e.matter, e.number, e.title.ref, e.raised_by, e.community,
                 about, imported ? 1 : 0, raised_on,
                 spoken_to ? std::optional(recorded_.recorded_at) : std::nullopt,
                 spoken_to || imported ? std::nullopt : std::optional(raised_on));
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterClosed const& e) { out_.run(no_longer_due, congress(), e.matter); }
    void operator()(Attempted const& e)
    {
        out_.run(add_attempt, congress(), e.matter, recorded_.position, recorded_.recorded_at,
                 recorded_.actor, enum_to_string(e.channel, ""), enum_to_string(e.outcome, ""),
                 e.read_back ? std::optional(enum_to_string(*e.read_back, "")) : std::nullopt,
                 e.note ? std::optional(e.note->ref) : std::nullopt, e.again_on);
        if (e.outcome == CallOutcome::reached)
            out_.run(reached, congress(), e.matter, recorded_.recorded_at);
        else
            out_.run(again, congress(), e.matter, e.again_on);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
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
    dispatch<MatterRaised, MatterAccepted, MatterDeputyNamed, MatterClosed, Attempted,
             organisation::NodeAdded, organisation::NodeRenamed, people::Named>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::callbacks
