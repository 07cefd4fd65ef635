// SPDX-License-Identifier: Apache-2.0
//
// Everything that happens when somebody hands over or is away. This file only grows.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/right.hpp"
#include "modules/handover/types.hpp"

#include <boost/describe/class.hpp>

#include <vector>

namespace ztc::handover {

inline std::string stream_of(HandoverId const& handover)
{
    return "handover/" + handover.text;
}
inline std::string absences_of(PersonId const& person)
{
    return "absences/" + person.text;
}

/// Proposed by `from` himself it bears his signature; by another it says that he is gone.
struct HandoverProposed {
    static constexpr auto type = "handover.proposed";
    static constexpr std::string_view on_notice_board[] = {"count", "proposed_on"};
    HandoverId handover;
    PersonId from;
    PersonId to;
    std::vector<matters::MatterId> matters; // frozen
    std::int64_t count;
    TextRef reason;
    Date proposed_on;
    std::optional<std::vector<PassedOffice>> offices = {};
};
BOOST_DESCRIBE_STRUCT(HandoverProposed, (),
                      (handover, from, to, matters, count, reason, proposed_on, offices))

/// Both have signed; what goes over waits for the administrator, since an office goes with it.
struct HandoverSigned {
    static constexpr auto type = "handover.signed_by_both";
    static constexpr std::string_view on_notice_board[] = {"signed_on"};
    HandoverId handover;
    Date signed_on;
};
BOOST_DESCRIBE_STRUCT(HandoverSigned, (), (handover, signed_on))

/// The successor's signature, or the administrator's where an office goes with it, and what went
/// over by it.
struct HandoverCarriedOut {
    static constexpr auto type = "handover.carried_out";
    static constexpr std::string_view on_notice_board[] = {"count", "carried_out_on"};
    HandoverId handover;
    std::int64_t count;
    std::vector<matters::MatterId> passed_over; // gone elsewhere since the list was made
    Date carried_out_on;
    std::optional<std::vector<PassedOffice>> offices = {}; // granted to the successor, by the actor
};
BOOST_DESCRIBE_STRUCT(HandoverCarriedOut, (),
                      (handover, count, passed_over, carried_out_on, offices))

struct HandoverWithdrawn {
    static constexpr auto type = "handover.withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    HandoverId handover;
    TextRef reason;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(HandoverWithdrawn, (), (handover, reason, withdrawn_on))

struct AbsenceDeclared {
    static constexpr auto type = "handover.absence_declared";
    static constexpr std::string_view on_notice_board[] = {"from_on", "until_on"};
    AbsenceId absence;
    PersonId person;
    PersonId substitute;
    Date from_on;
    Date until_on;                 // the last day away
    std::optional<Role> role = {}; // the office that is lent; absent: a deputy's
    std::optional<NodeId> node = {};
    std::optional<NodeId> substitute_node = {}; // where the substitute holds his own
};
BOOST_DESCRIBE_STRUCT(AbsenceDeclared, (),
                      (absence, person, substitute, from_on, until_on, role, node, substitute_node))

struct AbsenceEnded {
    static constexpr auto type = "handover.absence_ended";
    static constexpr std::string_view on_notice_board[] = {"ended_on"};
    AbsenceId absence;
    PersonId person;
    Date ended_on; // on that day he is there again
};
BOOST_DESCRIBE_STRUCT(AbsenceEnded, (), (absence, person, ended_on))

} // namespace ztc::handover
