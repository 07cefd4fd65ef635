// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/commitments/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/suggestions/events.hpp"
#include "views/commitments/sql.hpp"
#include "views/commitments/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::commitments {
namespace {

using namespace ztc::commitments;
namespace suggested = ztc::suggestions;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(suggested::Submitted const& e)
    {
        out_.run(set_suggestion, congress(), e.suggestion, e.title.ref);
    }
    void operator()(suggested::Accepted const& e)
    {
        out_.run(set_number, congress(), e.suggestion, e.number);
    }
    void operator()(Made const& e)
    {
        out_.run(add_commitment, congress(), e.commitment, recorded_.position, e.suggestion, e.unit,
                 text::ids_a_line(e.signatories), text::ids_a_line(e.seats), e.ask, e.words.ref,
                 e.owner.ref, e.made_on, e.due_on);
    }
    void operator()(MilestoneSet const& e)
    {
        step(e, "milestone", e.milestone.text, e.set_on, format_date(e.due_on), {}, e.words.ref);
    }
    void operator()(MilestoneReached const& e)
    {
        out_.run(reach_milestone, congress(), e.commitment, e.milestone, e.reached_on);
    }
    void operator()(Slipped const& e)
    {
        out_.run(add_slip, congress(), e.commitment, recorded_.position, e.slipped_on, e.due_on,
                 e.reason.ref);
        out_.run(slip, congress(), e.commitment, e.due_on);
    }
    void operator()(Delivered const& e)
    {
        std::optional<std::string> rate_due_on;
        if (e.rate_due_on) rate_due_on = format_date(*e.rate_due_on);
        out_.run(deliver, congress(), e.commitment, e.delivered_on, e.words.ref,
                 text::ids_a_line(e.proof), rate_due_on);
    }
    void operator()(DeliveryRated const& e)
    {
        std::optional<std::string> words;
        if (e.words) words = e.words->ref;
        step(e, "rating", e.deputy.text, e.rated_on, {},
             std::string(boost::describe::enum_to_string(e.satisfaction, "")), words);
    }
    void operator()(Reopened const& e)
    {
        out_.run(reopen, congress(), e.commitment, e.due_on);
        step(e, "reopening", "", e.reopened_on, format_date(e.due_on), {}, e.reason.ref);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    template <class Event>
    void step(Event const& event, std::string const& what, std::string const& id, Date happened_on,
              std::optional<std::string> const& due_on, std::optional<std::string> const& mark,
              std::optional<std::string> const& words)
    {
        out_.run(add_step, congress(), event.commitment, recorded_.position, what, id, happened_on,
                 due_on, mark, words);
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
    dispatch<suggested::Submitted, suggested::Accepted, Made, MilestoneSet, MilestoneReached,
             Slipped, Delivered, DeliveryRated, Reopened, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named>(recorded, folding);
}

} // namespace ztc::views::commitments
