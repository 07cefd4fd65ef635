// SPDX-License-Identifier: Apache-2.0
#include "modules/activities/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/activities/sql.hpp"
#include "views/activities/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::activities {
namespace {

using namespace ztc::activities;
using boost::describe::enum_to_string;

std::optional<std::string> ref_if(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

template <class Enum>
std::string names_of(std::vector<Enum> const& values)
{
    std::string out;
    for (auto const value : values) (out += enum_to_string(value, "")) += '\n';
    return out;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Planned const& e)
    {
        std::string checklist;
        for (auto const& line : e.checklist) (checklist += line) += '\n';
        bool const waits = std::ranges::find(e.steps, Step::approval) != e.steps.end();
        std::optional<std::string> stage;
        if (e.stage) stage = enum_to_string(*e.stage, "");
        out_.run(add_activity, congress(), e.activity, e.organisers.front(), e.kind,
                 names_of(e.steps), names_of(e.items), checklist, e.held_on, e.until_on,
                 e.from_minute, e.until_minute, waits ? "planned" : "approved", e.title.ref,
                 ref_if(e.place), ref_if(e.purpose), ref_if(e.programme), e.budget_fen,
                 ref_if(e.budget_line), e.campaign, stage, e.code);
        add_parts(e.activity, "organiser", e.organisers);
        add_parts(e.activity, "host", e.hosts);
        for (auto const& node : e.within) out_.run(add_reach, congress(), node, e.activity);
        add_roster(e.activity, e.deputies);
    }
    void operator()(Changed const& e)
    {
        out_.run(change_activity, congress(), e.activity, e.held_on, e.until_on, e.from_minute,
                 e.until_minute, ref_if(e.place), ref_if(e.programme), e.reason.ref);
        out_.run(back_to_plan, congress(), e.activity);
        out_.run(move_deputies, congress(), e.activity);
        add_roster(e.activity, e.deputies);
        out_.run(drop_deputies, congress(), e.activity);
    }
    void operator()(Approved const& e)
    {
        state(e.activity, ActivityState::approved);
        out_.run(set_reason, congress(), e.activity, nullptr);
    }
    void operator()(SentBack const& e)
    {
        state(e.activity, ActivityState::returned);
        out_.run(set_reason, congress(), e.activity, e.reason.ref);
    }
    void operator()(Announced const& e) { out_.run(announce_activity, congress(), e.activity); }
    void operator()(Replied const& e)
    {
        out_.run(set_reply, congress(), e.activity, e.deputy, enum_to_string(e.reply, ""),
                 ref_if(e.reason));
    }
    void operator()(SignedIn const& e)
    {
        out_.run(set_signed_in, congress(), e.activity, e.deputy, recorded_.recorded_at,
                 enum_to_string(e.way, ""));
    }
    void operator()(NoteAdded const& e)
    {
        std::string photos;
        for (auto const& photo : e.photos) (photos += photo.text) += '\n';
        out_.run(add_note, congress(), e.activity, recorded_.position, e.note, recorded_.actor,
                 e.words.ref, photos, e.added_on);
    }
    void operator()(LineChecked const& e)
    {
        out_.run(set_check, congress(), e.activity, e.line, enum_to_string(e.verdict, ""));
    }
    void operator()(ItemRecorded const& e)
    {
        out_.run(add_item, congress(), e.activity, recorded_.position, e.item,
                 enum_to_string(e.kind, ""), e.words.ref, e.deputy, e.owner, e.due_on,
                 e.recorded_on);
    }
    void operator()(ItemSettled const& e)
    {
        out_.run(settle_item, congress(), e.activity, e.item, enum_to_string(e.outcome, ""),
                 e.words.ref, e.settled_on, nullptr, nullptr);
    }
    void operator()(ItemRaised const& e)
    {
        out_.run(settle_item, congress(), e.activity, e.item, "raised", nullptr, e.raised_on,
                 e.matter, e.number);
    }
    void operator()(ztc::activities::Held const& e)
    {
        out_.run(hold_activity, congress(), e.activity, e.others, e.spent_fen, e.half_days);
        for (auto const& one : e.attendance)
            out_.run(set_presence, congress(), e.activity, one.deputy,
                     enum_to_string(one.presence, ""));
    }
    void operator()(Reported const& e)
    {
        out_.run(report_activity, congress(), e.activity, e.words.ref);
    }
    void operator()(Transmitted const& e)
    {
        for (auto const& node : e.to)
            out_.run(add_transmittal, congress(), e.activity, node, recorded_.position,
                     e.transmitted_on, e.feedback_due_on);
    }
    void operator()(FeedbackRecorded const& e)
    {
        out_.run(set_feedback, congress(), e.activity, e.from, e.words.ref, e.received_on);
    }
    void operator()(Appraised const& e)
    {
        out_.run(appraise_activity, congress(), e.activity, e.satisfied, e.fair, e.dissatisfied);
    }
    void operator()(Published const& e)
    {
        out_.run(publish_activity, congress(), e.activity, e.summary.ref, e.published_on);
    }
    void operator()(Cancelled const& e)
    {
        out_.run(cancel_activity, congress(), e.activity, e.reason.ref);
    }
    void operator()(CampaignStarted const& e)
    {
        out_.run(add_campaign, congress(), recorded_.position, e.campaign, e.node, e.year,
                 e.title.ref, e.theme.ref);
    }
    void operator()(PlanPublished const& e)
    {
        std::string lines;
        for (auto const& line : e.lines)
            lines += std::to_string(line.month) + ' ' + line.kind + '\n';
        out_.run(set_plan, congress(), e.year, e.node, e.foreword.ref, lines, e.titles.ref,
                 e.published_on);
    }
    void operator()(FeedOpened const& e)
    {
        out_.run(set_feed, congress(), e.person, e.token_sha256);
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
    void state(ActivityId const& activity, ActivityState state)
    {
        out_.run(set_state, congress(), activity, enum_to_string(state, ""));
    }
    void add_parts(ActivityId const& activity, char const* part, std::vector<NodeId> const& nodes)
    {
        std::int64_t place = 0;
        for (auto const& node : nodes)
            out_.run(add_part, congress(), activity, part, place++, node);
    }
    void add_roster(ActivityId const& activity, std::vector<PersonId> const& deputies)
    {
        std::int64_t place = 0;
        for (auto const& deputy : deputies)
            out_.run(add_deputy, congress(), activity, deputy, place++);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<Planned, Changed, Approved, SentBack, Announced, Replied, SignedIn, NoteAdded,
             LineChecked, ItemRecorded, ItemSettled, ItemRaised, ztc::activities::Held, Reported,
             Transmitted, FeedbackRecorded, Appraised, Published, Cancelled, CampaignStarted,
             PlanPublished, FeedOpened>(recorded, folding);
    dispatch<organisation::NodeAdded, organisation::NodeRenamed, people::Named>(recorded, folding);
}

} // namespace ztc::views::activities
