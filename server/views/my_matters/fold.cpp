// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/my_matters/sql.hpp"
#include "views/my_matters/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::my_matters {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        if (e.origin == Origin::imported) return; // nobody here raised it
        out_.run(add_matter, congress(), e.raised_by, e.matter, e.number, e.title.ref, e.category,
                 e.community, recorded_.recorded_at, e.accept_due_on);
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
        move(e.matter, Stage::accepted);
    }
    void operator()(MatterLookedInto const& e)
    {
        out_.run(looked_into_matter, congress(), e.matter);
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
        move(e.matter, Stage::referred, e.answer_due_on);
    }
    void operator()(MatterAnswered const& e)
    {
        move(e.matter, Stage::answered, e.rate_due_on, Next::raiser);
    }
    void operator()(MatterReopened const& e) { move(e.matter, Stage::referred, e.answer_due_on); }
    void operator()(MatterClosed const& e) { move(e.matter, Stage::closed); }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    enum class Next { others, raiser };

    std::string const& congress() const { return recorded_.congress; }

    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    void move(MatterId const& matter, Stage stage, std::optional<Date> due_on = {},
              Next next = Next::others)
    {
        out_.run(move_matter, congress(), matter, enum_to_string(stage, ""), due_on,
                 next == Next::raiser ? 1 : 0);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<MatterRaised, MatterAccepted, MatterLookedInto, MatterReferred, MatterAnswered,
             MatterReopened, MatterClosed, organisation::NodeAdded, organisation::NodeRenamed,
             people::Named>(recorded, Folding(recorded, out));
}

} // namespace ztc::views::my_matters
