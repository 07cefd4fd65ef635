// SPDX-License-Identifier: Apache-2.0
//
// Sheets are thought of in millimetres; PDF counts in points of 1/72 inch.
#pragma once

namespace ztc::documents {

constexpr double points_of(double mm)
{
    return mm * 72 / 25.4;
}

constexpr double mm_of(double points)
{
    return points * 25.4 / 72;
}

} // namespace ztc::documents
