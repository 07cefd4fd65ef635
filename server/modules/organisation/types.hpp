// SPDX-License-Identifier: Apache-2.0
//
// The words of the organisation: what kinds of bodies there are. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/right.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace ztc::organisation {

BOOST_DEFINE_ENUM_CLASS(NodeKind,
                        congress,                  // 人民代表大会
                        standing_committee_office, // 常委会办事机构
                        working_committee,         // 人大街道工委
                        station,                   // 代表联络站
                        community,                 // 社区
                        handling_unit)             // 承办单位

/// Where in the tree of 1 + 4 + 16 + N a station stands. Says what it is, not where it may lie.
BOOST_DEFINE_ENUM_CLASS(StationType,
                        central,   // 街道中心站
                        area,      // 片区站
                        community, // 社区站
                        special)   // 特色站点（楼宇、园区、市场）

/// What a body is for when it is none of those that residents turn to.
BOOST_DEFINE_ENUM_CLASS(NodePurpose,
                        imports) // 只放导入的、不知道归哪里的留言

BOOST_DEFINE_ENUM_CLASS(Weekday, mon, tue, wed, thu, fri, sat, sun)

/// A station is open on that day of every week, from one minute after midnight to another.
struct Opening {
    Weekday day;
    std::int64_t opens_minute;
    std::int64_t closes_minute;
    bool operator==(Opening const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (day, opens_minute, closes_minute))

} // namespace ztc::organisation
