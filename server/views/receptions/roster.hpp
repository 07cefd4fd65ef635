// SPDX-License-Identifier: Apache-2.0
//
// Who receives where and when: a proposal for a stretch of days. A pure function of what it is
// given; the same question has the same answer. It promises: nobody twice on a day, no station
// twice on a day, nothing on a day that is off or that is taken, nobody who is away, and nobody at
// a station that is not his. Whoever has received least comes first, so that no reception goes to
// one who has had two more than somebody who could have had it. Everybody gets what he wants for if
// that is possible at all; of the others it says why not.
#pragma once

#include "kernel/id.hpp"
#include "kernel/working_day.hpp"

#include <boost/describe/enum.hpp>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace ztc::views::receptions {

/// On a weekday it is open from one minute after midnight to another.
struct RosterHours {
    std::int64_t opens_minute = 0, closes_minute = 0;
};

struct RosterStation {
    NodeId station;
    std::array<std::vector<RosterHours>, 7> week; // Monday first
    std::set<PersonId> deputies;                  // attached to it
    std::set<Date> taken = {};                    // it has a reception then
};

struct RosterDeputy {
    PersonId deputy;
    std::int64_t so_far = 0; // receptions of this year, held and planned
    std::set<Date> taken = {};
    std::vector<std::pair<Date, Date>> away = {}; // first and last day
};

struct RosterAsk {
    Date from, until;
    std::int64_t minutes = 0;     // how long a reception is
    std::int64_t wanted_each = 0; // receptions that each deputy has by the last day
    std::int64_t times = 0;       // receptions of each station within these days, those there count
};

struct Proposed {
    NodeId station;
    PersonId deputy;
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0;
    bool for_minimum = false; // the deputy lacks it; else the station does
};

BOOST_DEFINE_ENUM_CLASS(LackReason,
                        no_station,   // 没有挂到任何开门的站
                        away,         // 站开门的日子都请假
                        too_few_days) // 开门的日子不够，或者让给了别人

struct Lacking {
    PersonId deputy;
    std::int64_t has = 0; // with what is proposed
    std::int64_t wanted = 0;
    LackReason reason{};
};

struct Roster {
    std::vector<Proposed> proposed; // by day and hour
    std::vector<Lacking> lacking;
    std::vector<NodeId> quiet; // stations that have fewer than was wanted
};

Roster propose(std::vector<RosterStation> const& stations,
               std::vector<RosterDeputy> const& deputies, RosterAsk const& ask,
               Calendar const& calendar);

} // namespace ztc::views::receptions
