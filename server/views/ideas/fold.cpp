// SPDX-License-Identifier: Apache-2.0
#include "modules/ideas/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/ideas/sql.hpp"
#include "views/ideas/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::ideas {
namespace {

using namespace ztc::ideas;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Sent const& e)
    {
        std::string seats;
        for (auto const& seat : e.seats) (seats += seat.text) += '\n';
        std::optional<std::string> interest;
        if (e.interest) interest = e.interest->ref;
        out_.run(add_idea, congress(), e.idea, recorded_.position, e.deputy, seats,
                 enum_to_string(e.sector, ""), e.title.ref, e.words.ref, e.has_interest ? 1 : 0,
                 interest, e.sent_on);
    }
    void operator()(Withdrawn const& e) { out_.run(withdraw_idea, congress(), e.idea); }
    void operator()(Filed const& e) { out_.run(file_idea, congress(), e.idea, e.reason.ref); }
    void operator()(PassedOn const& e)
    {
        out_.run(pass_on, congress(), e.idea, e.to_unit, e.passed_on, e.answer_due_on);
    }
    void operator()(Answered const& e)
    {
        out_.run(answer_idea, congress(), e.idea, enum_to_string(e.outcome, ""), e.answer.ref,
                 e.answered_on);
    }
    void operator()(BecameSuggestion const& e)
    {
        out_.run(become_suggestion, congress(), e.idea, e.number.ref, e.suggested_on);
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
    Folding folding(recorded, out);
    dispatch<Sent, Withdrawn, Filed, PassedOn, Answered, BecameSuggestion, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named>(recorded, folding);
}

} // namespace ztc::views::ideas
