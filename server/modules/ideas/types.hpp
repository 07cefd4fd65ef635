// SPDX-License-Identifier: Apache-2.0
//
// The words of ideas for enterprises (为企业发展、招商引资献计献策). Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/text.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::ideas {

struct IdeaTag;
using IdeaId = Id<IdeaTag>;

BOOST_DEFINE_ENUM_CLASS(Sector,
                        industry,    // 工业、制造
                        software,    // 软件、信息
                        commerce,    // 商贸、餐饮
                        finance,     // 金融
                        culture,     // 文化、旅游
                        building,    // 楼宇、园区
                        investment,  // 招商引资
                        environment, // 营商环境
                        other)       // 别的

BOOST_DEFINE_ENUM_CLASS(IdeaState,
                        sent,       // 已提交
                        withdrawn,  // 自己收回
                        filed,      // 留作参考
                        passed_on,  // 已转单位
                        answered,   // 已答复
                        suggestion) // 已成建议

/// What the unit makes of it.
BOOST_DEFINE_ENUM_CLASS(IdeaOutcome,
                        adopted,     // 采纳
                        in_part,     // 部分采纳
                        not_adopted) // 暂不采纳

using Title = Text<1, 60>;
using Words = Text<1, 2000>;
using Interest = Text<1, 300>;
using Reason = Text<1, 200>;

} // namespace ztc::ideas
