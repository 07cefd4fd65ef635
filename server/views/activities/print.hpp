// SPDX-License-Identifier: Apache-2.0
//
// What stands on the sheet by which one signs in on the day, and on the certificate for a deputy's
// employer (代表法 40, 41).
#pragma once

#include "views/activities/view.hpp"

namespace ztc::views::activities {

struct SignInPrint {
    ActivityId activity;
    std::string title, node_name, code;
    std::optional<std::string> place;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<std::string> deputies;
};
/// For its desk. Refuses activities.unknown, activities.not_yours.
Result<SignInPrint> sign_in_print(ActivityId const& activity, Reading& reading);

struct CertificatePrint {
    std::string deputy, title, kind, node_name;
    std::optional<std::string> place;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0, half_days = 0;
};
/// For the deputy himself and its desk; only of whoever was there. Refuses activities.unknown,
/// not_yours, nothing_to_certify.
Result<CertificatePrint> certificate_print(ActivityId const& activity, PersonId const& deputy,
                                           Reading& reading);

} // namespace ztc::views::activities
