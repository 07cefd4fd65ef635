// SPDX-License-Identifier: Apache-2.0
//
// The words of the column 代表说: how far an episode has come, who looks at its script. Light: no
// JSON here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/id.hpp"
#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace ztc::episodes {

using files::FileId;

struct EpisodeTag;
using EpisodeId = Id<EpisodeTag>;
struct ConsentTag;
using ConsentId = Id<ConsentTag>;

BOOST_DEFINE_ENUM_CLASS(EpisodeState,
                        drafted,    // 写稿
                        in_review,  // 三审
                        approved,   // 审定，拍片、等同意
                        published,  // 公开
                        withdrawn,  // 有人撤回同意，撤下
                        taken_down) // 主任撤下

BOOST_DEFINE_ENUM_CLASS(Stage,
                        facts,    // 一审：事实
                        wording,  // 二审：文字
                        approval) // 三审：审定

BOOST_DEFINE_ENUM_CLASS(Outcome,
                        passed,    // 通过
                        sent_back) // 退回

BOOST_DEFINE_ENUM_CLASS(ConsentState,
                        given,     // 有效
                        withdrawn, // 撤回
                        outdated)  // 影像换过，作废

} // namespace ztc::episodes
