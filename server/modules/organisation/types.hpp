// SPDX-License-Identifier: Apache-2.0
//
// The words of the organisation: what kinds of bodies there are. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/right.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::organisation {

BOOST_DEFINE_ENUM_CLASS(NodeKind,
                        congress,                  // 人民代表大会
                        standing_committee_office, // 常委会办事机构
                        working_committee,         // 人大街道工委
                        station,                   // 代表联络站
                        community,                 // 社区
                        handling_unit)             // 承办单位

} // namespace ztc::organisation
