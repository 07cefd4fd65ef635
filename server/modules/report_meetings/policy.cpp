// SPDX-License-Identifier: Apache-2.0
#include "modules/report_meetings/policy.hpp"

namespace ztc::report_meetings {

Result<> check_policy(ReportMeetingPolicy const& policy)
{
    std::vector<FieldError> errors;
    auto const within = [&](char const* pointer, std::int64_t value, std::int64_t least,
                            std::int64_t most) {
        if (value < least || value > most)
            errors.push_back({pointer, "report_meetings.policy_range"});
    };
    within("/notice_days", policy.notice_days, 0, 60);
    within("/file_within_minutes", policy.file_within_minutes, 5, 1440);
    within("/voters_wanted", policy.voters_wanted, 0, 5000);
    within("/shown_from", policy.shown_from, 3, 50);
    if (!errors.empty()) return Refusal("report_meetings.policy_range", std::move(errors));
    return {};
}

} // namespace ztc::report_meetings
