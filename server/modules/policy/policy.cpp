// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/policy.hpp"

#include <fmt/format.h>

#include <set>

namespace ztc::policy {

namespace {

constexpr std::size_t most_days = 1000;
constexpr std::size_t longest_name = 60; // bytes

} // namespace

Result<> check_policy(CalendarPolicy const& policy)
{
    if (policy.days.size() > most_days) return refuse("request.too_many", "/days");
    std::vector<FieldError> errors;
    std::set<std::chrono::sys_days> seen;
    for (std::size_t i = 0; i < policy.days.size(); ++i) {
        auto const& row = policy.days[i];
        auto const at = fmt::format("/days/{}", i);
        auto const year = static_cast<int>(row.on.year());
        if (year < 2000 || year > 2100) errors.push_back({at + "/on", "request.out_of_range"});
        if (!seen.insert(row.on).second) errors.push_back({at + "/on", "calendar.day_twice"});
        if (row.name.empty()) errors.push_back({at + "/name", "request.missing"});
        if (row.name.size() > longest_name || row.name.find_first_of(",\r\n") != row.name.npos)
            errors.push_back({at + "/name", "calendar.malformed"});
    }
    if (policy.basis.empty()) errors.push_back({"/basis", "request.missing"});
    if (errors.empty()) return {};
    return Refusal{errors[0].code, std::move(errors)};
}

} // namespace ztc::policy
