// SPDX-License-Identifier: Apache-2.0
#include "modules/supervision/policy.hpp"

namespace ztc::supervision {

namespace {

/// Of the unit, or of the standing committee: nobody else has to do with it.
bool may_be_told(Role role)
{
    return role == Role::unit_clerk || role == Role::unit_head ||
           role == Role::standing_committee_office;
}

} // namespace

Result<> check_policy(SupervisionPolicy const& policy)
{
    std::vector<FieldError> errors;
    if (policy.remind_days < 0 || policy.remind_days > remind_days_at_most)
        errors.push_back({"/remind_days", "supervision.policy_range"});
    if (policy.ladder.size() > 10) errors.push_back({"/ladder", "supervision.policy_range"});
    for (std::size_t i = 0; i < policy.ladder.size(); ++i) {
        auto const& rung = policy.ladder[i];
        bool const later =
            i == 0 || rung.working_days_late >= policy.ladder[i - 1].working_days_late;
        if (rung.working_days_late < 1 || rung.working_days_late > 366 || !later ||
            !may_be_told(rung.tells))
            errors.push_back({"/ladder/" + std::to_string(i), "supervision.policy_range"});
    }
    if (!errors.empty()) return Refusal("supervision.policy_range", std::move(errors));
    return {};
}

} // namespace ztc::supervision
