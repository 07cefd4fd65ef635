// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/policy.hpp"

namespace ztc::receptions {

bool is_holiday(Calendar const& calendar, Date on)
{
    auto const day = calendar.day(on);
    if (day.kind == DayKind::holiday) return true;
    if (day.certainty == Certainty::certain) return false;
    using namespace std::chrono;
    auto const date = static_cast<unsigned>(on.day());
    return (on.month() == January && date == 1) || (on.month() == May && date <= 2) ||
           (on.month() == October && date <= 3);
}

Result<> check_policy(ReceptionPolicy const& policy)
{
    std::vector<FieldError> errors;
    auto const within = [&](char const* pointer, std::int64_t value, std::int64_t least,
                            std::int64_t most) {
        if (value < least || value > most) errors.push_back({pointer, "receptions.policy_range"});
    };
    within("/notice_days", policy.notice_days, 0, 30);
    within("/yearly_minimum", policy.yearly_minimum, 0, 52);
    within("/slot_minutes", policy.slot_minutes, 5, 120);
    within("/slots", policy.slots, 1, 40);
    within("/unanswered_days", policy.unanswered_days, 1, 366);
    if (!errors.empty()) return Refusal("receptions.policy_range", std::move(errors));
    return {};
}

} // namespace ztc::receptions
