// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "modules/delegations/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::delegations {

struct Record {
    NodeId station;
    Who who;
    Who from_where;
    std::int64_t people;
    Date visited_on;
    Theme theme;
    std::vector<PersonId> deputies;
    std::optional<Words> materials = {};
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (station, who, from_where, people, visited_on, theme, deputies, materials))

struct RecordedReply {
    std::uint64_t position;
    DelegationId delegation;
};
BOOST_DESCRIBE_STRUCT(RecordedReply, (), (position, delegation))

struct Strike {
    DelegationId delegation;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(Strike, (), (delegation, reason))

} // namespace ztc::delegations
