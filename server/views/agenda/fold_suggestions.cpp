// SPDX-License-Identifier: Apache-2.0
//
// What is promised in the handling of a suggestion, moved on by what happens to it.
#include "modules/suggestions/events.hpp"
#include "modules/supervision/events.hpp"
#include "views/agenda/sql.hpp"
#include "views/agenda/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::views::agenda {

namespace {

using namespace ztc::suggestions;
namespace watched = ztc::supervision;
using watched::Waiting;

class Awaiting {
public:
    Awaiting(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Referred const& e)
    {
        for (auto const& share : e.units) {
            if (share.part != UnitPart::co)
                run(e.suggestion, Waiting::reply, share.unit.text, e.reply_due_on);
            else if (e.co_opinion_due_on)
                run(e.suggestion, Waiting::co_opinion, share.unit.text, *e.co_opinion_due_on);
            if (e.contact_due_on)
                run(e.suggestion, Waiting::contact, share.unit.text, *e.contact_due_on);
        }
    }
    /// A day that the old unit had not becomes none of the new one either: the part is the same.
    void operator()(ReliefRuled const& e)
    {
        if (!e.to) return;
        if (e.reply_due_on) move(e, Waiting::reply, *e.reply_due_on);
        if (e.co_opinion_due_on) move(e, Waiting::co_opinion, *e.co_opinion_due_on);
        if (e.contact_due_on) move(e, Waiting::contact, *e.contact_due_on);
    }
    void operator()(Contacted const& e) { hold(e.suggestion, Waiting::contact, e.unit.text); }
    void operator()(OpinionSent const& e) { hold(e.suggestion, Waiting::co_opinion, e.unit.text); }
    void operator()(OpinionSentBack const& e)
    {
        run(e.suggestion, Waiting::co_opinion, e.unit.text, e.due_on);
    }
    void operator()(Extended const& e)
    {
        run(e.suggestion, Waiting::reply, e.unit.text, e.reply_due_on);
    }
    void operator()(Replied const& e)
    {
        hold(e.suggestion, Waiting::reply, e.unit.text);
        hold(e.suggestion, Waiting::contact, e.unit.text);
        if (e.feedback_due_on) run(e.suggestion, Waiting::feedback, "", *e.feedback_due_on);
    }
    /// Whoever is dissatisfied waits for the office: the calendar ends nothing then.
    void operator()(FeedbackGiven const& e)
    {
        if (std::ranges::any_of(e.rated, [](auto const& rated) {
                return rated.satisfaction == ztc::suggestions::Satisfaction::dissatisfied;
            }))
            hold(e.suggestion, Waiting::feedback, "");
    }
    void operator()(RedoOrdered const& e)
    {
        hold(e.suggestion, Waiting::feedback, "");
        out_.run(redo_awaited, congress(), e.suggestion, e.reply_due_on);
    }
    void operator()(Merged const& e) { drop(e.suggestion); }
    void operator()(Closed const& e) { drop(e.suggestion); }
    void operator()(Withdrawn const& e) { drop(e.suggestion); }
    void operator()(watched::Asked const& e)
    {
        run(e.suggestion, Waiting::query, e.query.text, e.due_on);
    }
    void operator()(watched::Answered const& e)
    {
        hold(e.suggestion, Waiting::query, e.query.text);
    }
    void operator()(watched::Reminded const& e)
    {
        out_.run(remind_awaited, congress(), e.suggestion, word(e.waiting), whom(e.unit, e.query),
                 e.due_on);
    }
    void operator()(watched::Escalated const& e)
    {
        out_.run(tell_awaited, congress(), e.suggestion, word(e.waiting), whom(e.unit, e.query),
                 e.due_on, std::string(boost::describe::enum_to_string(e.tells, "")) + "\n");
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    static std::string word(Waiting waiting)
    {
        return boost::describe::enum_to_string(waiting, "");
    }
    static std::string whom(std::optional<NodeId> const& unit, std::optional<QueryId> const& query)
    {
        return query ? query->text : unit ? unit->text : "";
    }
    void run(SuggestionId const& suggestion, Waiting waiting, std::string const& whom, Date due_on)
    {
        out_.run(set_awaited, congress(), suggestion, word(waiting), whom, due_on);
    }
    void move(ReliefRuled const& e, Waiting waiting, Date due_on)
    {
        out_.run(move_awaited, congress(), e.suggestion, word(waiting), e.unit, *e.to, due_on);
    }
    void hold(SuggestionId const& suggestion, Waiting waiting, std::string const& whom)
    {
        out_.run(hold_awaited, congress(), suggestion, word(waiting), whom);
    }
    void drop(SuggestionId const& suggestion) { out_.run(drop_awaited, congress(), suggestion); }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold_suggestions(Recorded const& recorded, Statements& out)
{
    Awaiting awaiting(recorded, out);
    dispatch<Referred, ReliefRuled, Contacted, OpinionSent, OpinionSentBack, Extended, Replied,
             FeedbackGiven, RedoOrdered, Merged, Closed, Withdrawn, watched::Asked,
             watched::Answered, watched::Reminded, watched::Escalated>(recorded, awaiting);
}

} // namespace ztc::views::agenda
