// SPDX-License-Identifier: Apache-2.0
//
// The words about what a person may ask of what is held about him (个保法 44–50). Light: no JSON
// here.
#pragma once

#include "kernel/id.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::privacy {

/// Why erasing is refused, each with its basis in law (docs/law.md); said in words too.
BOOST_DEFINE_ENUM_CLASS(RefusalReason,
                        matter_open,         // 还有事在办（个保法 47 一：目的还没有实现）
                        statutory_retention, // 法定保存期未满（个保法 47 二）
                        holds_office,        // 履职信息依法公开、保存（代表法 58）
                        not_the_person,      // 不能确认是本人（个保法 50）
                        other)

/// How far an erasure that somebody asked for has come.
BOOST_DEFINE_ENUM_CLASS(ErasureStage,
                        asked,          // 等第一位核准
                        first_approved, // 等第二位核准
                        approved,       // 已批准，等到那天删除
                        refused,        // 不能删，说明了理由
                        taken_back,     // 本人收回了
                        done)           // 已删除

/// The calendar tells those who approve.
BOOST_DEFINE_ENUM_CLASS(Reminder,
                        before_due,  // 快到期
                        overdue,     // 已逾期
                        second_word) // 已有一人核准，等第二个人

struct BatchTag;
/// A list of matters whose retention has ended, approved as one.
using BatchId = Id<BatchTag>;

} // namespace ztc::privacy
