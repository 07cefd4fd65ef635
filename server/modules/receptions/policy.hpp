// SPDX-License-Identifier: Apache-2.0
//
// How early a reception is announced, how often each deputy receives in a year, how it is cut into
// slots, and when a point that nobody answered is shown as such; data of each congress. Slots and
// the day of the notice are frozen in the event.
#pragma once

#include "kernel/result.hpp"
#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::receptions {

struct ReceptionPolicy {
    static constexpr std::string_view policy_name = "receptions";
    std::string basis = "代表接待选民办法（样例）";
    std::int64_t notice_days = 3;    // so many days before, and none is planned later than that
    std::int64_t yearly_minimum = 2; // receptions of each deputy
    std::int64_t slot_minutes = 20;
    std::int64_t slots = 6;            // of one reception, at most
    std::int64_t unanswered_days = 10; // then a point stands on the list of the unanswered
};
BOOST_DESCRIBE_STRUCT(ReceptionPolicy, (),
                      (basis, notice_days, yearly_minimum, slot_minutes, slots, unanswered_days))

/// A public holiday of the table. Of a year whose table is not announced yet, those that fall on
/// the same dates every year (放假办法 2: 1 January, 1–2 May, 1–3 October).
bool is_holiday(Calendar const& calendar, Date on);

/// Refuses receptions.policy_range with pointers into the policy.
Result<> check_policy(ReceptionPolicy const& policy);

} // namespace ztc::receptions
