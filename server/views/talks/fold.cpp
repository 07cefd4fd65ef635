// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/talks/events.hpp"
#include "views/talks/sql.hpp"
#include "views/talks/view.hpp"

namespace ztc::views::talks {
namespace {

using namespace ztc::talks;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(SeriesBegun const& e)
    {
        out_.run(add_series, congress(), e.series, recorded_.position, e.station, e.name.ref,
                 e.every_days);
    }
    void operator()(Called const& e)
    {
        out_.run(add_talk, congress(), e.talk, e.series, e.number, e.held_on, e.from_minute,
                 e.theme.ref);
        std::int64_t place = 0;
        for (auto const& unit : e.units) out_.run(add_unit, congress(), e.talk, unit, place++);
        for (auto const& deputy : e.deputies)
            out_.run(add_deputy, congress(), e.talk, deputy, place++);
        out_.run(bring_open, congress(), e.series, e.talk);
    }
    void operator()(Cancelled const& e)
    {
        out_.run(set_state, congress(), e.talk, "cancelled", e.reason.ref);
    }
    void operator()(TopicAdded const& e)
    {
        out_.run(add_topic, congress(), e.talk, e.topic, recorded_.position, e.words.ref, e.matter);
    }
    void operator()(TopicConcluded const& e)
    {
        out_.run(conclude_topic, congress(), e.talk, e.topic, e.outcome.ref);
    }
    void operator()(ActionAgreed const& e)
    {
        out_.run(add_action, congress(), e.series, e.action, recorded_.position, e.talk, e.unit,
                 e.words.ref, e.due_on);
    }
    void operator()(ActionDone const& e)
    {
        out_.run(finish_action, congress(), e.series, e.action, e.outcome.ref, e.done_on);
    }
    void operator()(Held const& e)
    {
        out_.run(set_state, congress(), e.talk, "held", nullptr);
        for (auto const& one : e.units)
            out_.run(set_unit_there, congress(), e.talk, one.unit, one.present ? 1 : 0);
        for (auto const& one : e.deputies)
            out_.run(set_deputy_there, congress(), e.talk, one.deputy, one.present ? 1 : 0);
        for (auto const& action : e.carried_over)
            out_.run(carry_over, congress(), e.series, action);
    }
    void operator()(MinutesProposed const& e)
    {
        out_.run(set_summary, congress(), e.talk, ref_of(e.summary));
    }
    void operator()(MinutesApproved const& e)
    {
        out_.run(set_minutes, congress(), e.talk, "open", nullptr);
    }
    void operator()(MinutesReturned const& e)
    {
        out_.run(set_minutes, congress(), e.talk, "none", e.reason.ref);
    }
    void operator()(MinutesTakenDown const& e)
    {
        out_.run(set_minutes, congress(), e.talk, "none", e.reason.ref);
    }

    void operator()(matters::MatterRaised const& e)
    {
        out_.run(add_matter, congress(), e.matter, e.number, e.raised_by, ref_of(e.hidden_names));
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
    dispatch<SeriesBegun, Called, Cancelled, TopicAdded, TopicConcluded, ActionAgreed, ActionDone,
             Held, MinutesProposed, MinutesApproved, MinutesReturned, MinutesTakenDown>(recorded,
                                                                                        folding);
    dispatch<matters::MatterRaised, organisation::NodeAdded, organisation::NodeRenamed,
             people::Named>(recorded, folding);
}

} // namespace ztc::views::talks
