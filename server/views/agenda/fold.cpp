// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "views/agenda/sql.hpp"
#include "views/agenda/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::agenda {

using namespace ztc::matters;
using boost::describe::enum_to_string;

namespace {

/// The clock that runs, moved on by what happens.
class Clocks {
public:
    Clocks(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        if (e.origin != Origin::imported)
            run(e.matter, ClockKind::accept, e.accept_due_on, e.certainty);
    }
    void operator()(MatterAccepted const& e)
    {
        if (!e.refer_due_on) return drop(e.matter);
        run(e.matter, ClockKind::refer, *e.refer_due_on, e.certainty.value_or(Certainty::certain));
    }
    void operator()(MatterMoreAsked const& e) { out_.run(hold_due, congress(), e.matter); }
    void operator()(MatterMoreSupplied const& e)
    {
        if (!e.due_on) return out_.run(let_go_due, congress(), e.matter);
        go_on(e.matter, *e.due_on, e.certainty.value_or(Certainty::certain));
    }
    void operator()(MatterMerged const& e) { out_.run(merge_due, congress(), e.matter, 1); }
    void operator()(MatterUnmerged const& e) { out_.run(merge_due, congress(), e.matter, 0); }
    void operator()(MatterReferred const& e) { answer(e.matter, e); }
    void operator()(MatterReopened const& e) { answer(e.matter, e); }
    void operator()(MatterExtended const& e) { answer(e.matter, e); }
    void operator()(MatterResumed const& e) { answer(e.matter, e); }
    void operator()(MatterPaused const& e) { out_.run(hold_due, congress(), e.matter); }
    void operator()(MatterDueConfirmed const& e) { go_on(e.matter, e.due_on, Certainty::certain); }
    void operator()(MatterAnswered const& e) { drop(e.matter); }
    void operator()(MatterClosed const& e) { drop(e.matter); }
    void operator()(MatterReminded const& e)
    {
        if (e.kind == ReminderKind::before_due)
            out_.run(set_reminded, congress(), e.matter);
        else
            tell(e.matter, e.answer_due_on, Role::unit_clerk); // before there was a ladder
    }
    void operator()(MatterEscalated const& e) { tell(e.matter, e.due_on, e.tells); }
    template <class Other>
    void operator()(Other const&)
    {}

private:
    std::string const& congress() const { return recorded_.congress; }
    void run(MatterId const& matter, ClockKind clock, Date due_on, Certainty certainty)
    {
        out_.run(set_due, congress(), matter, enum_to_string(clock, ""), due_on,
                 enum_to_string(certainty, ""));
    }
    template <class Event>
    void answer(MatterId const& matter, Event const& e)
    {
        run(matter, ClockKind::answer, e.answer_due_on, e.certainty);
    }
    void go_on(MatterId const& matter, Date due_on, Certainty certainty)
    {
        out_.run(go_on_due, congress(), matter, due_on, enum_to_string(certainty, ""));
    }
    void drop(MatterId const& matter) { out_.run(drop_due, congress(), matter); }
    void tell(MatterId const& matter, Date due_on, Role role)
    {
        out_.run(tell_due, congress(), matter, due_on,
                 std::string(enum_to_string(role, "")) + "\n");
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold_suggestions(Recorded const& recorded, Statements& out); // fold_suggestions.cpp

void fold(Recorded const& recorded, Statements& out)
{
    fold_suggestions(recorded, out);
    Clocks clocks(recorded, out);
    dispatch_all(recorded, clocks);
    dispatch<MatterAnswered, MatterReopened, MatterClosed>(recorded, [&](auto const& event) {
        if constexpr (requires { event.rate_due_on; }) {
            if (event.rate_due_on)
                out.run(add_rating, recorded.congress, event.matter, *event.rate_due_on);
        } else {
            out.run(drop_rating, recorded.congress, event.matter);
        }
    });
}

} // namespace ztc::views::agenda
