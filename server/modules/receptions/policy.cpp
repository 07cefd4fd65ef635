// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/policy.hpp"

namespace ztc::receptions {

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
