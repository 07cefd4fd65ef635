// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "views/figures/sql.hpp"
#include "views/figures/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::figures {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        if (e.origin == Origin::imported) return; // it owes nobody anything
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        auto const about = text::one_a_line(e.about);
        out_.run(add_matter, congress(), e.matter, station, e.community, about);
        at_desk(e.matter, "accept", e.accept_due_on);
        bool const spoken_to = e.origin == Origin::station || e.origin == Origin::phone;
        if (!spoken_to)
            out_.run(owe_at_desk, congress(), e.matter, "first_contact",
                     date_of(recorded_.recorded_at), 1);
    }
    void operator()(MatterAccepted const& e)
    {
        stir(e.matter, e.accepted_on);
        out_.run(desk_moved, congress(), e.matter);
        if (e.refer_due_on) at_desk(e.matter, "refer", *e.refer_due_on);
    }
    void operator()(MatterMoreAsked const& e) { out_.run(hold_desk, congress(), e.matter); }
    void operator()(MatterMoreSupplied const& e)
    {
        out_.run(go_on_desk, congress(), e.matter, e.due_on);
    }
    void operator()(MatterMerged const& e) { out_.run(merge_desk, congress(), e.matter, 1); }
    void operator()(MatterUnmerged const& e) { out_.run(merge_desk, congress(), e.matter, 0); }
    void operator()(MatterClosed const& e) { out_.run(desk_done, congress(), e.matter); }
    void operator()(callbacks::Attempted const& e)
    {
        if (e.outcome == callbacks::CallOutcome::reached)
            out_.run(spoken_to, congress(), e.matter);
        else if (e.again_on)
            out_.run(call_again, congress(), e.matter, *e.again_on);
    }
    void operator()(MatterLookedInto const& e) { stir(e.matter, e.looked_into_on); }
    void operator()(MatterReferred const& e)
    {
        stir(e.matter, e.referred_on);
        out_.run(desk_moved, congress(), e.matter);
        out_.run(end_current, congress(), e.matter);
        out_.run(owe_to, congress(), e.matter, recorded_.position, e.to_unit, e.referred_on,
                 e.answer_due_on);
    }
    /// The same unit owes again: the new row is made from the one before, which then steps back.
    void operator()(MatterReopened const& e)
    {
        out_.run(owe_again, congress(), e.matter, recorded_.position, e.reopened_on,
                 e.answer_due_on);
        out_.run(make_current, congress(), e.matter);
    }
    void operator()(MatterTakenOn const& e)
    {
        out_.run(set_named, congress(), e.matter, e.taken_on);
    }
    void operator()(MatterExtended const& e) { due(e.matter, e.answer_due_on); }
    void operator()(MatterPaused const& e) { due(e.matter, std::nullopt); }
    void operator()(MatterDueConfirmed const& e)
    {
        if (e.clock == ClockKind::answer)
            due(e.matter, e.due_on);
        else
            out_.run(go_on_desk, congress(), e.matter, std::optional(e.due_on));
    }
    void operator()(MatterResumed const& e) { due(e.matter, e.answer_due_on); }
    void operator()(MatterAnswered const& e)
    {
        if (!e.said_at) stir(e.matter, e.answered_on);
        out_.run(set_answered, congress(), e.matter, e.answered_on, e.planned_on);
    }
    void operator()(MatterRated const& e)
    {
        if (e.rated_by) return; // the others are heard, but do not decide
        out_.run(set_rated, congress(), e.matter, enum_to_string(e.attitude, ""),
                 enum_to_string(e.result, ""));
    }
    /// Who raised it wants no answer any more: none is owed.
    void operator()(MatterWithdrawn const& e) { out_.run(owe_no_more, congress(), e.matter); }
    void operator()(MatterDelivered const& e)
    {
        stir(e.matter, e.delivered_on);
        out_.run(set_delivered, congress(), e.matter, e.done_on);
    }
    void operator()(organisation::NodeAdded const& e)
    {
        name(e.node, e.name);
        if (e.kind == organisation::NodeKind::station) out_.run(add_station, congress(), e.node);
    }
    void operator()(organisation::NodeClosed const& e)
    {
        out_.run(drop_station, congress(), e.node);
    }
    void operator()(organisation::NodeRenamed const& e) { name(e.node, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void stir(MatterId const& matter, Date on) { out_.run(stir_station, congress(), matter, on); }
    void at_desk(MatterId const& matter, std::string_view what, Date on)
    {
        out_.run(owe_at_desk, congress(), matter, what, on, 0);
    }
    void due(MatterId const& matter, std::optional<Date> on)
    {
        out_.run(set_due, congress(), matter, on);
    }
    void name(NodeId const& node, TextRef const& ref)
    {
        out_.run(set_name, congress(), node, ref.ref);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<MatterRaised, MatterAccepted, MatterLookedInto, MatterReferred, MatterReopened,
             MatterTakenOn, MatterExtended, MatterPaused, MatterDueConfirmed, MatterResumed,
             MatterAnswered, MatterRated, MatterWithdrawn, MatterDelivered, MatterMoreAsked,
             MatterMoreSupplied, MatterMerged, MatterUnmerged, MatterClosed, callbacks::Attempted,
             organisation::NodeAdded, organisation::NodeClosed, organisation::NodeRenamed>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::figures
