// SPDX-License-Identifier: Apache-2.0
//
// The words of a matter: what a resident raised, where it stands on the line, how it ended. A
// matter is not a suggestion until a deputy signs it (DOMAIN: 民情不等于代表建议). Light: no JSON
// here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/text.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::matters {

struct MatterTag;
using MatterId = Id<MatterTag>;
struct FileTag;
using FileId = Id<FileTag>;

/// Where it stands. The line that people see has six stops (Stop); `closed` is behind the last.
BOOST_DEFINE_ENUM_CLASS(Stage, raised, accepted, looked_into, referred, answered, closed)

/// 反映 · 受理 · 代表核实 · 转办 · 答复 · 评价
BOOST_DEFINE_ENUM_CLASS(Stop, raise, accept, look_into, refer, answer, rate)

BOOST_DEFINE_ENUM_CLASS(Closing,
                        rated_satisfied,    // 反映人说办成了
                        rated_dissatisfied, // 反映人不满意，重办次数已用完
                        withdrawn,          // 反映人撤回
                        redirected,         // 告知了应走的渠道
                        closed_unrated)     // 评价期满，没有评价

/// What the handling unit may know of the raiser (个保法 23).
BOOST_DEFINE_ENUM_CLASS(Identity,
                        to_unit,           // 可以告诉承办单位姓名和电话
                        relay,             // 不告诉，话由联络站转
                        anonymous_to_unit) // 匿名转办

BOOST_DEFINE_ENUM_CLASS(Origin, web, mini_program, station, phone, paper, imported)

/// The right door, when it is not ours (接诉即办条例 11; 信访工作条例).
BOOST_DEFINE_ENUM_CLASS(Door, emergency, court, petition, hotline_12345, other)

/// 能办的马上办，不能办的列入计划、明确时限，或者说明理由
BOOST_DEFINE_ENUM_CLASS(AnswerOutcome, done, planned, cannot)

BOOST_DEFINE_ENUM_CLASS(Satisfaction, satisfied, basically_satisfied, dissatisfied)

using Title = Text<1, 60>;
using Wording = Text<1, 2000>;
using Place = Text<1, 120>;
using CategoryCode = Text<1, 40>;

} // namespace ztc::matters
