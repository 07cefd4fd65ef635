// SPDX-License-Identifier: Apache-2.0
//
// Which events make a line of whose record. A module whose acts are to stand in the record gets its
// lines here and nowhere else.
#include "modules/activities/events.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/record/events.hpp"
#include "modules/report_meetings/events.hpp"
#include "modules/talks/events.hpp"

namespace ztc::record {

namespace {

class Acts {
public:
    explicit Acts(Recorded const& recorded) : recorded_(recorded) {}

    void operator()(people::DeputyDescribed const& e)
    {
        add(e.person, ActKind::described, from(SourceKind::person, e.person.text),
            date_of(recorded_.recorded_at));
    }
    void operator()(matters::MatterAccepted const& e)
    {
        if (e.deputy) add(*e.deputy, ActKind::followed, matter(e.matter), e.accepted_on);
    }
    void operator()(matters::MatterDeputyNamed const& e)
    {
        add(e.deputy, ActKind::followed, matter(e.matter), e.named_on);
    }
    void operator()(matters::MatterLookedInto const& e)
    {
        add(recorded_.actor, ActKind::looked_into, matter(e.matter),
            e.visited_on.value_or(e.looked_into_on));
    }
    void operator()(matters::MatterUrged const& e)
    {
        bool const asked = e.kind == matters::UrgeKind::ask_progress;
        add(recorded_.actor, asked ? ActKind::asked_progress : ActKind::urged, matter(e.matter),
            e.urged_on);
    }
    void operator()(callbacks::Attempted const& e)
    {
        if (e.outcome == callbacks::CallOutcome::not_reached) return;
        add(recorded_.actor, ActKind::called, from(SourceKind::call, e.matter.text),
            e.attempted_on);
    }
    void operator()(receptions::PointRecorded const& e)
    {
        if (e.deputy) add(*e.deputy, ActKind::heard, reception(e.reception), e.heard_on);
    }
    void operator()(receptions::Held const& e)
    {
        for (auto const& one : e.attendance) {
            add(one.deputy, planned(one.presence), reception(e.reception), e.held_on);
            if (one.substitute)
                add(*one.substitute, ActKind::stood_in, reception(e.reception), e.held_on);
        }
    }

    void operator()(talks::Held const& e)
    {
        for (auto const& one : e.deputies)
            add(one.deputy, one.present ? ActKind::talked : ActKind::missed_talk,
                from(SourceKind::talk, e.series.text), e.held_on);
    }

    void operator()(report_meetings::Filed const& e)
    {
        add(e.deputy, ActKind::reported, from(SourceKind::meeting, e.meeting.text), e.held_on);
    }

    void operator()(activities::Held const& e)
    {
        for (auto const& one : e.attendance)
            if (one.presence == activities::Presence::present)
                add(one.deputy, taking_part(e.part), from(SourceKind::activity, e.activity.text),
                    e.held_on);
    }

    std::vector<Act> take() { return std::move(all_); }

private:
    static ActKind planned(receptions::Presence presence)
    {
        switch (presence) {
        case receptions::Presence::present: return ActKind::received;
        case receptions::Presence::absent: return ActKind::missed;
        case receptions::Presence::substituted: return ActKind::replaced;
        }
        return ActKind::missed;
    }
    static ActKind taking_part(activities::RecordPart part)
    {
        switch (part) {
        case activities::RecordPart::inspections: return ActKind::inspected;
        case activities::RecordPart::training: return ActKind::studied;
        case activities::RecordPart::groups: return ActKind::met_in_group;
        case activities::RecordPart::contact: return ActKind::went_out;
        }
        return ActKind::went_out;
    }
    Source from(SourceKind kind, std::string const& subject) const
    {
        return {kind, {subject}, static_cast<std::int64_t>(recorded_.version)};
    }
    Source matter(matters::MatterId const& id) const { return from(SourceKind::matter, id.text); }
    Source reception(receptions::ReceptionId const& id) const
    {
        return from(SourceKind::reception, id.text);
    }
    void add(PersonId const& person, ActKind kind, Source source, Date on)
    {
        all_.push_back({person, kind, std::move(source), on});
    }

    Recorded const& recorded_;
    std::vector<Act> all_;
};

} // namespace

std::vector<Act> acts_in(Recorded const& recorded)
{
    Acts acts(recorded);
    dispatch<people::DeputyDescribed, matters::MatterAccepted, matters::MatterDeputyNamed,
             matters::MatterLookedInto, matters::MatterUrged, callbacks::Attempted,
             receptions::PointRecorded, receptions::Held, talks::Held, report_meetings::Filed,
             activities::Held>(recorded, acts);
    return acts.take();
}

} // namespace ztc::record
