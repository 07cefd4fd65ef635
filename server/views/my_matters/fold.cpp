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
        move(e.matter, Stage::accepted, e.refer_due_on);
    }
    void operator()(MatterJoined const& e) { joins(e.matter, e.person); }
    void operator()(MatterTookOver const& e)
    {
        for (auto const& person : e.persons) joins(e.matter, person);
    }
    void operator()(MatterGaveBack const& e)
    {
        for (auto const& person : e.persons) out_.run(leave_matter, congress(), e.matter, person);
    }
    void operator()(MatterMerged const& e) { out_.run(set_merged, congress(), e.matter, e.into); }
    void operator()(MatterUnmerged const& e)
    {
        out_.run(set_merged, congress(), e.matter, nullptr);
    }
    void operator()(MatterMoreAsked const& e)
    {
        out_.run(set_asks, congress(), e.matter, "more", 1, nullptr);
    }
    void operator()(MatterMoreSupplied const& e)
    {
        out_.run(set_asks, congress(), e.matter, nullptr, 0, e.due_on);
    }
    void operator()(MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterExtended const& e)
    {
        out_.run(set_due, congress(), e.matter, e.answer_due_on);
    }
    void operator()(MatterPaused const& e) { out_.run(set_due, congress(), e.matter, nullptr); }
    void operator()(MatterResumed const& e)
    {
        out_.run(set_due, congress(), e.matter, e.answer_due_on);
    }
    void operator()(MatterDueConfirmed const& e)
    {
        out_.run(set_due, congress(), e.matter, e.due_on);
    }
    void operator()(MatterRated const& e)
    {
        if (e.rated_by) out_.run(has_rated, congress(), e.matter, *e.rated_by);
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
    /// Those who joined may still say what they think of the answer.
    void operator()(MatterClosed const& e) { out_.run(close_matter, congress(), e.matter); }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    enum class Next { others, raiser };

    std::string const& congress() const { return recorded_.congress; }

    void joins(MatterId const& matter, PersonId const& person)
    {
        out_.run(join_matter, congress(), matter, person, recorded_.recorded_at);
    }

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
    Folding folding(recorded, out);
    dispatch<MatterRaised, MatterAccepted, MatterJoined, MatterTookOver, MatterGaveBack,
             MatterMerged, MatterUnmerged, MatterMoreAsked, MatterMoreSupplied, MatterCorrected,
             MatterDeputyNamed, MatterLookedInto, MatterReferred, MatterExtended, MatterPaused,
             MatterResumed, MatterDueConfirmed, MatterAnswered, MatterRated, MatterReopened,
             MatterClosed, organisation::NodeAdded, organisation::NodeRenamed, people::Named>(
        recorded, folding);
}

} // namespace ztc::views::my_matters
