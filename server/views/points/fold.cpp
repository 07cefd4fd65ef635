// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/activities/events.hpp"
#include "modules/handover/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/points/events.hpp"
#include "modules/publicity/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/report_meetings/events.hpp"
#include "modules/talks/events.hpp"
#include "views/points/sql.hpp"
#include "views/points/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::points {

namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;
using ztc::points::ActKind;
using ztc::points::ActOutcome;
using ztc::points::Presence;
namespace receptions = ztc::receptions;
namespace publicity = ztc::publicity;
namespace activities = ztc::activities;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- rules, what was shown, appeals -------------------------------------------------------
    void operator()(ztc::points::RuleAdopted const& e)
    {
        out_.run(add_rule, congress(), e.version, e.valid_from, e.body, e.sha256, e.decided_on,
                 e.decided_by.ref);
    }
    void operator()(ztc::points::RuleWithdrawn const& e)
    {
        out_.run(withdraw_rule, congress(), e.version, e.withdrawn_on);
    }
    void operator()(ztc::points::Shown const& e)
    {
        out_.run(add_shown, congress(), e.days.first, e.days.last, e.rule_version, e.shown_on,
                 e.appeals_until);
    }
    void operator()(ztc::points::Appealed const& e)
    {
        out_.run(add_appeal, congress(), e.deputy, recorded_.position, e.appeal, e.days.first,
                 e.days.last, e.rule_version, e.item, e.act, e.ground.ref, e.appealed_on);
    }
    void operator()(ztc::points::AppealDecided const& e)
    {
        out_.run(decide_appeal, congress(), e.appeal, enum_to_string(e.verdict, ""), e.reason.ref,
                 e.decided_on);
    }

    // ---- who is a deputy -----------------------------------------------------------------------
    void operator()(people::DeputyDescribed const& e)
    {
        out_.run(set_deputy_level, congress(), e.person, enum_to_string(e.congress_level, ""));
    }
    void operator()(people::Named const& e)
    {
        out_.run(set_name, congress(), e.person, e.name.ref);
    }
    void operator()(organisation::RoleGranted const& e)
    {
        if (e.role == Role::deputy)
            out_.run(add_seat, congress(), e.person, recorded_.position, e.node, e.granted_on);
    }
    void operator()(organisation::RoleEnded const& e)
    {
        if (e.role == Role::deputy) out_.run(end_seat, congress(), e.person, e.node, e.ended_on);
    }

    // ---- what he did: told once, in the matter -------------------------------------------------
    void operator()(MatterRaised const& e)
    {
        out_.run(add_matter, congress(), e.matter, e.number, text::one_a_line(e.about));
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_matter_deputy, congress(), e.matter, *e.deputy);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_matter_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterLookedInto const& e)
    {
        act(ActKind::look_into, e.matter, e.visited_on.value_or(e.looked_into_on),
            e.photos.value_or(std::vector<FileId>{}));
    }
    void operator()(MatterUrged const& e) { act(ActKind::urge, e.matter, e.urged_on, {}); }
    void operator()(MatterDelivered const& e)
    {
        out_.run(add_delivered, congress(), e.matter, recorded_.position, e.delivered_on,
                 lines_of(e.proof));
        came_of_it(e.matter, e.delivered_on, ActOutcome::done);
    }

    // ---- what he did at a reception, and where he was missed -----------------------------------
    void operator()(receptions::Planned const& e)
    {
        add_offers(e.reception, e.held_on, e.deputies, 0);
    }
    void operator()(receptions::Moved const& e)
    {
        out_.run(drop_offers, congress(), e.reception);
        add_offers(e.reception, e.held_on, e.deputies, e.told ? 1 : 0); // told at once of the move
    }
    void operator()(receptions::Cancelled const& e)
    {
        out_.run(drop_offers, congress(), e.reception);
    }
    void operator()(receptions::NoticeGiven const& e)
    {
        out_.run(tell_offers, congress(), e.reception);
    }
    void operator()(receptions::PointRecorded const& e)
    {
        if (e.deputy) out_.run(add_point, congress(), e.point, *e.deputy);
    }
    void operator()(receptions::PointAnswered const& e)
    {
        out_.run(add_answered, congress(), e.point, e.reception, e.answered_on, recorded_.position);
    }
    void operator()(receptions::Held const& e)
    {
        out_.run(record_offers, congress(), e.reception);
        for (auto const& one : e.attendance) {
            if (one.presence == receptions::Presence::present) was_there_on(e, one.deputy);
            if (one.presence == receptions::Presence::absent)
                was_missed(e, one.deputy, Presence::unapproved);
            if (one.presence != receptions::Presence::substituted) continue;
            was_missed(e, one.deputy, Presence::approved_leave);
            if (one.substitute) was_there_on(e, *one.substitute);
        }
    }
    /// Whoever was at a talk took part in an activity; nobody is missed there.
    void operator()(ztc::talks::Held const& e)
    {
        for (auto const& one : e.deputies)
            if (one.present)
                out_.run(add_activity, congress(), one.deputy, e.held_on, recorded_.position,
                         enum_to_string(ActKind::activity, ""));
    }

    void operator()(report_meetings::Filed const& e)
    {
        out_.run(add_act, congress(), e.deputy, e.held_on, recorded_.position,
                 enum_to_string(ActKind::performance_report, ""), nullptr, nullptr);
    }

    /// Taking part counts; only whoever was told can be missed.
    void operator()(activities::Held const& e)
    {
        bool const by_half_days = e.feeds == activities::Feeds::training;
        auto const quantity = by_half_days ? e.half_days : 1;
        for (auto const& one : e.attendance) {
            bool const there = one.presence == activities::Presence::present;
            if (!there && !e.told) continue;
            auto const presence = there ? Presence::present
                                  : one.presence == activities::Presence::on_leave
                                      ? Presence::approved_leave
                                      : Presence::unapproved;
            out_.run(add_activity_act, congress(), one.deputy, e.held_on, recorded_.position,
                     enum_to_string(e.feeds, ""), e.activity, enum_to_string(presence, ""),
                     quantity);
            out_.run(add_invitation, congress(), one.deputy, e.activity,
                     enum_to_string(e.feeds, ""), e.held_on, quantity);
        }
    }
    void operator()(handover::AbsenceDeclared const& e)
    {
        if (!e.role || *e.role == Role::deputy)
            out_.run(add_away, congress(), e.absence, e.person, e.from_on, e.until_on);
    }
    void operator()(handover::AbsenceEnded const& e)
    {
        out_.run(end_away, congress(), e.absence, add_days(e.ended_on, -1));
    }

    // ---- what the papers told of him: an article once, however often it is reprinted
    // ---------------
    void operator()(publicity::PieceRegistered const& e)
    {
        for (auto const& deputy : e.deputies)
            out_.run(add_publicity, congress(), deputy, e.published_on, recorded_.position,
                     e.piece);
    }
    void operator()(publicity::PieceJoined const& e)
    {
        out_.run(drop_publicity, congress(), e.piece);
    }
    void operator()(publicity::EntryStruck const& e)
    {
        if (!e.reprint) out_.run(drop_publicity, congress(), e.piece);
    }

    // ---- what came of it -----------------------------------------------------------------------
    void operator()(MatterAnswered const& e)
    {
        if (!e.outcome) return;
        auto const outcome = *e.outcome == AnswerOutcome::done      ? ActOutcome::done
                             : *e.outcome == AnswerOutcome::planned ? ActOutcome::planned
                                                                    : ActOutcome::not_adopted;
        came_of_it(e.matter, e.answered_on, outcome);
    }
    void operator()(MatterRated const& e)
    {
        bool const by_raiser = !e.rated_by;
        if (by_raiser && e.result != Satisfaction::dissatisfied)
            came_of_it(e.matter, e.rated_on, ActOutcome::confirmed);
    }
    void operator()(MatterReopened const& e)
    {
        came_of_it(e.matter, e.reopened_on, ActOutcome::open);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    static std::optional<std::string> lines_of(std::vector<FileId> const& files)
    {
        std::optional<std::string> lines;
        for (auto const& file : files) lines = lines.value_or("") + file.text + '\n';
        return lines;
    }
    /// Whoever did it, also where he stood in for another.
    void act(ActKind kind, MatterId const& matter, Date day, std::vector<FileId> const& photos)
    {
        out_.run(add_act, congress(), recorded_.actor, day, recorded_.position,
                 enum_to_string(kind, ""), matter, lines_of(photos));
    }
    void add_offers(receptions::ReceptionId const& reception, Date day,
                    std::vector<PersonId> const& deputies, std::int64_t told)
    {
        for (auto const& deputy : deputies)
            out_.run(add_offer, congress(), deputy, reception, day, told);
    }
    void was_there_on(receptions::Held const& e, PersonId const& deputy)
    {
        out_.run(was_there, congress(), deputy, e.reception, e.held_on);
        at_reception(ActKind::reception, e, deputy, 1);
        if (e.visitors > 0) at_reception(ActKind::voters_met, e, deputy, e.visitors);
    }
    void at_reception(ActKind kind, receptions::Held const& e, PersonId const& deputy,
                      std::int64_t quantity)
    {
        out_.run(add_reception_act, congress(), deputy, e.held_on, recorded_.position,
                 enum_to_string(kind, ""), e.reception, quantity);
    }
    /// Only whoever was told of it can be missed.
    void was_missed(receptions::Held const& e, PersonId const& deputy, Presence presence)
    {
        out_.run(add_missed, congress(), e.reception, recorded_.position,
                 enum_to_string(presence, ""), deputy);
    }
    void came_of_it(MatterId const& matter, Date day, ActOutcome outcome)
    {
        out_.run(add_outcome, congress(), matter, recorded_.position, day,
                 enum_to_string(outcome, ""));
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<ztc::points::RuleAdopted, ztc::points::RuleWithdrawn, ztc::points::Shown,
             ztc::points::Appealed, ztc::points::AppealDecided, people::DeputyDescribed,
             people::Named, organisation::RoleGranted, organisation::RoleEnded>(recorded, folding);
    dispatch<MatterRaised, MatterAccepted, MatterDeputyNamed, MatterLookedInto, MatterUrged,
             MatterDelivered, MatterAnswered, MatterRated, MatterReopened>(recorded, folding);
    dispatch<receptions::Planned, receptions::Moved, receptions::Cancelled, receptions::NoticeGiven,
             receptions::PointRecorded, receptions::PointAnswered, receptions::Held,
             ztc::talks::Held, report_meetings::Filed, activities::Held, handover::AbsenceDeclared,
             handover::AbsenceEnded, publicity::PieceRegistered, publicity::PieceJoined,
             publicity::EntryStruck>(recorded, folding);
}

} // namespace ztc::views::points
