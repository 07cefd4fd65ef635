// SPDX-License-Identifier: Apache-2.0
//
// The words of supervision (督办): key items, progress queries, visits, and what is followed of a
// congress above. A progress query is the committee's 询问进展 and never the statutory inquiry
// (代表法 19). Light: no JSON here.
#pragma once

#include "modules/files/types.hpp"
#include "modules/suggestions/types.hpp"

namespace ztc::supervision {

using files::FileId;
using suggestions::Level;
using suggestions::MatterId;
using suggestions::QueryId;
using suggestions::Short;
using suggestions::SuggestionId;
using suggestions::VisitId;
using suggestions::Words;

struct OutsideTag;
using OutsideId = Id<OutsideTag>;

BOOST_DEFINE_ENUM_CLASS(KeyState, chosen, reported)

BOOST_DEFINE_ENUM_CLASS(VisitReply, comes, declines)

BOOST_DEFINE_ENUM_CLASS(VisitState,
                        called, // 已约定
                        noted,  // 去过了，有记录
                        cancelled)

BOOST_DEFINE_ENUM_CLASS(VisitSignIn,
                        by_code, // 本人输入现场口令
                        by_desk) // 工作人员代签

/// What is waited for, and by whom: the units their days, the deputies theirs.
BOOST_DEFINE_ENUM_CLASS(Waiting,
                        reply,      // 答复
                        contact,    // 首次联系代表
                        co_opinion, // 会办意见
                        query,      // 回复询问
                        feedback)   // 代表评价

} // namespace ztc::supervision
