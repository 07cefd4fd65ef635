// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "views/receptions/sql.hpp"
#include "views/receptions/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::receptions {
namespace {

using namespace ztc::receptions;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Planned const& e)
    {
        out_.run(add_reception, congress(), e.reception, e.station, e.held_on, e.from_minute,
                 e.until_minute, e.slots, e.slot_minutes, e.notice_on, e.check_in_code);
        add_deputies(e.reception, e.deputies);
    }
    void operator()(Moved const& e)
    {
        out_.run(move_reception, congress(), e.reception, e.held_on, e.from_minute, e.until_minute,
                 e.reason.ref);
        bool const stays_told = e.told && e.held_on == e.was_on;
        if (!stays_told) out_.run(set_notice, congress(), e.reception, e.notice_on);
        out_.run(drop_deputies, congress(), e.reception);
        add_deputies(e.reception, e.deputies);
    }
    void operator()(Cancelled const& e)
    {
        out_.run(cancel_reception, congress(), e.reception, e.reason.ref);
    }
    void operator()(NoticeGiven const& e)
    {
        out_.run(set_notice, congress(), e.reception, nullptr);
    }
    void operator()(SlotBooked const& e)
    {
        out_.run(add_booking, congress(), e.reception, e.booking, e.slot, e.person, ref_of(e.wish));
    }
    void operator()(BookingCancelled const& e)
    {
        out_.run(cancel_booking, congress(), e.reception, e.booking);
    }
    void operator()(VisitorCame const& e)
    {
        out_.run(add_visit, congress(), e.reception, e.visit, recorded_.position,
                 recorded_.recorded_at, enum_to_string(e.arrival, ""), e.booking, e.person,
                 ref_of(e.wish));
        if (e.booking) out_.run(booking_came, congress(), e.reception, *e.booking);
    }
    void operator()(PointRecorded const& e)
    {
        out_.run(add_point, congress(), e.reception, e.point, recorded_.position, e.station,
                 e.deputy, e.visit, e.words.ref, e.heard_on);
    }
    void operator()(PointAnswered const& e)
    {
        out_.run(answer_point, congress(), e.reception, e.point, e.answer.ref, e.answered_on);
    }
    void operator()(PointRaised const& e)
    {
        out_.run(raise_point, congress(), e.reception, e.point, e.matter, e.raised_on);
    }
    void operator()(ztc::receptions::Held const& e)
    {
        out_.run(hold_reception, congress(), e.reception, e.visitors, ref_of(e.note));
        for (auto const& one : e.attendance)
            out_.run(set_presence, congress(), e.reception, one.deputy,
                     enum_to_string(one.presence, ""), one.substitute);
    }
    void operator()(matters::MatterRaised const& e)
    {
        if (e.reception) out_.run(add_matter, congress(), e.matter, e.number);
    }
    void operator()(organisation::NodeAdded const& e)
    {
        std::string within;
        for (auto const& node : e.within) (within += node.text) += '\n';
        out_.run(add_body, congress(), e.node, enum_to_string(e.kind, ""), recorded_.position,
                 within);
        name(e.node.text, e.name);
    }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeClosed const& e)
    {
        out_.run(close_body, congress(), e.node, e.closed_on);
    }
    void operator()(organisation::StationDescribed const& e)
    {
        if (!e.week) return;
        std::string week;
        for (auto const& one : *e.week)
            week += std::string(enum_to_string(one.day, "")) + ' ' +
                    std::to_string(one.opens_minute) + ' ' + std::to_string(one.closes_minute) +
                    '\n';
        out_.run(set_week, congress(), e.node, week);
    }
    void operator()(organisation::RoleGranted const& e)
    {
        if (e.role == Role::deputy) out_.run(add_seat, congress(), e.node, e.person);
    }
    void operator()(organisation::RoleEnded const& e)
    {
        if (e.role == Role::deputy) out_.run(end_seat, congress(), e.node, e.person);
    }
    void operator()(handover::AbsenceDeclared const& e)
    {
        if (e.role && *e.role != Role::deputy) return;
        out_.run(add_absence, congress(), e.absence, e.person, e.from_on, e.until_on);
    }
    void operator()(handover::AbsenceEnded const& e)
    {
        out_.run(end_absence, congress(), e.absence, add_days(e.ended_on, -1));
    }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }
    void add_deputies(ReceptionId const& reception, std::vector<PersonId> const& deputies)
    {
        std::int64_t place = 0;
        for (auto const& deputy : deputies)
            out_.run(add_deputy, congress(), reception, deputy, place++);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<Planned, Moved, Cancelled, NoticeGiven, SlotBooked, BookingCancelled, VisitorCame,
             PointRecorded, PointAnswered, PointRaised, ztc::receptions::Held>(recorded, folding);
    dispatch<matters::MatterRaised, organisation::NodeAdded, organisation::NodeRenamed,
             organisation::NodeClosed, organisation::StationDescribed, organisation::RoleGranted,
             organisation::RoleEnded, handover::AbsenceDeclared, handover::AbsenceEnded,
             people::Named>(recorded, folding);
}

} // namespace ztc::views::receptions
