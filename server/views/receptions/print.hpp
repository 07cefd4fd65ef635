// SPDX-License-Identifier: Apache-2.0
//
// What stands on the sheet that hangs at a station on the day of a reception: the code by which a
// visitor checks in himself. For its desk and its deputies.
#pragma once

#include "views/receptions/view.hpp"

namespace ztc::views::receptions {

struct CheckInPrint {
    ReceptionId reception;
    std::string station_name;
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<std::string> deputies;
    std::string code;
};

/// Refuses receptions.unknown, receptions.not_yours.
Result<CheckInPrint> check_in_print(ReceptionId const& reception, Reading& reading);

} // namespace ztc::views::receptions
