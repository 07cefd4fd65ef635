// SPDX-License-Identifier: Apache-2.0
//
// Reports to voters in the sample town: one that was held, counted, filed and published, by paper
// and by sealed cards, with the committee's own evaluation beside it; and one that is to come.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the beginning: it is planned long before it is held.
struct PastReport {
    std::string id;
};
PastReport plan_past_report(app::House& house, Cast const& cast, Date today);
/// Told at the end.
void tell_reports(app::House& house, Cast const& cast, PastReport const& past);

} // namespace ztc::demo
