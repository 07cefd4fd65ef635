// SPDX-License-Identifier: Apache-2.0
//
// What is asked when somebody hands over or is away.
#pragma once

#include "kernel/date.hpp"
#include "kernel/text.hpp"
#include "modules/handover/types.hpp"

#include <boost/describe/class.hpp>

#include <vector>

namespace ztc::handover {

inline constexpr std::size_t matters_at_most = 200;

struct Propose {
    PersonId from;
    PersonId to;
    std::vector<matters::MatterId> matters; // as previewed
    Text<1, 200> reason;
    std::optional<std::vector<PassedOffice>> offices = {}; // his own, which an administrator grants
};
BOOST_DESCRIBE_STRUCT(Propose, (), (from, to, matters, reason, offices))

struct Proposed {
    std::uint64_t position;
    HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(Proposed, (), (position, handover))

struct Sign {
    HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(Sign, (), (handover))

struct Signed {
    std::uint64_t position;
    std::int64_t count = 0;       // matters that went over
    std::int64_t passed_over = 0; // gone elsewhere meanwhile
    bool awaits_countersignature = false;
};
BOOST_DESCRIBE_STRUCT(Signed, (), (position, count, passed_over, awaits_countersignature))

struct Countersign {
    HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(Countersign, (), (handover))

struct Withdraw {
    HandoverId handover;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (handover, reason))

struct DeclareAbsence {
    PersonId substitute;
    Date from_on;
    Date until_on;
    std::optional<Role> role = {};              // of which office; left out: a deputy's
    std::optional<NodeId> node = {};            // at which body
    std::optional<NodeId> substitute_node = {}; // where the substitute holds his own
};
BOOST_DESCRIBE_STRUCT(DeclareAbsence, (),
                      (substitute, from_on, until_on, role, node, substitute_node))

struct DeclaredAbsence {
    std::uint64_t position;
    AbsenceId absence;
};
BOOST_DESCRIBE_STRUCT(DeclaredAbsence, (), (position, absence))

struct EndAbsence {
    AbsenceId absence;
};
BOOST_DESCRIBE_STRUCT(EndAbsence, (), (absence))

} // namespace ztc::handover
