// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/report_meetings/events.hpp"
#include "views/report_meetings/sql.hpp"
#include "views/report_meetings/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::report_meetings {
namespace {

using namespace ztc::report_meetings;
using boost::describe::enum_to_string;

std::optional<std::string> line_of(std::optional<Tally> const& tally)
{
    if (!tally) return std::nullopt;
    return written(*tally);
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Planned const& e)
    {
        std::string aspects;
        for (auto const aspect : e.aspects) (aspects += enum_to_string(aspect, "")) += '\n';
        out_.run(add_meeting, congress(), e.meeting, e.deputy, e.node, e.place.ref, e.held_on,
                 e.from_minute, e.until_minute, aspects);
    }
    void operator()(Cancelled const& e)
    {
        out_.run(cancel_meeting, congress(), e.meeting, e.reason.ref);
    }
    void operator()(ReportWritten const& e)
    {
        out_.run(set_report, congress(), e.meeting, e.report.ref);
    }
    void operator()(Invited const& e)
    {
        auto const names = e.names ? std::optional(e.names->ref) : std::nullopt;
        out_.run(set_names, congress(), e.meeting, names, e.invited);
    }
    void operator()(CardsMade const& e) { out_.run(add_cards, congress(), e.meeting, e.cards); }
    void operator()(QuestionAsked const& e)
    {
        out_.run(add_question, congress(), e.meeting, recorded_.position, e.question, e.words.ref);
    }
    void operator()(QuestionAnswered const& e)
    {
        out_.run(answer_question, congress(), e.meeting, e.question, e.answer.ref);
    }
    void operator()(VotingEnded const& e)
    {
        out_.run(end_voting, congress(), e.meeting, e.present, e.file_due_at);
    }
    void operator()(TallyEntered const& e)
    {
        out_.run(set_entry, congress(), e.meeting, enum_to_string(e.series, ""), e.entered_by,
                 recorded_.position, e.tally.ref, e.agrees ? 1 : 0);
    }
    void operator()(Filed const& e)
    {
        out_.run(file_set, congress(), e.meeting, written(e.paper), line_of(e.phones),
                 line_of(e.committee), e.filed_on, e.late ? 1 : 0);
    }
    void operator()(FedBack const& e)
    {
        out_.run(set_feedback, congress(), e.meeting, e.feedback.ref);
    }
    void operator()(Published const& e)
    {
        out_.run(publish, congress(), e.meeting, e.published_on);
    }
    void operator()(organisation::RoleGranted const& e)
    {
        if (e.role == Role::deputy) out_.run(add_seat, congress(), e.person, e.node, e.granted_on);
    }
    void operator()(organisation::RoleEnded const& e)
    {
        if (e.role == Role::deputy) out_.run(end_seat, congress(), e.person, e.node);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::DeputyDescribed const& e)
    {
        out_.run(set_level, congress(), e.person, enum_to_string(e.congress_level, ""));
    }

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
    dispatch<Planned, Cancelled, ReportWritten, Invited, CardsMade, QuestionAsked, QuestionAnswered,
             VotingEnded, TallyEntered, Filed, FedBack, Published>(recorded, folding);
    dispatch<organisation::RoleGranted, organisation::RoleEnded, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named, people::DeputyDescribed>(recorded, folding);
}

} // namespace ztc::views::report_meetings
