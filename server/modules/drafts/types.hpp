// SPDX-License-Identifier: Apache-2.0
//
// The words of the draft desk (事前调研、阅看): what a deputy gathers and writes before it is filed
// as a suggestion or motion. Light: no JSON here.
#pragma once

#include "modules/suggestions/types.hpp"

namespace ztc::drafts {

using files::FileId;
using matters::MatterId;
using suggestions::FormedBy;
using suggestions::RaisedBefore;
using suggestions::SuggestionId;
using suggestions::SuggestionKind;
using suggestions::Visibility;
using suggestions::Wish;

struct DraftTag;
struct EvidenceTag;
struct CommentTag;
using DraftId = Id<DraftTag>;
using EvidenceId = Id<EvidenceTag>;
using CommentId = Id<CommentTag>;

BOOST_DEFINE_ENUM_CLASS(DraftState,
                        writing, // 起草
                        reading, // 阅看中
                        read,    // 阅看完，代表定稿
                        filed,   // 已提出
                        dropped) // 不提了

/// What stands in a research file beside the matters themselves.
BOOST_DEFINE_ENUM_CLASS(EvidenceKind,
                        visit_note, // 走访记录
                        interview,  // 访谈
                        photo,      // 照片
                        voice_memo, // 录音
                        document,   // 文件、统计
                        forum_note, // 座谈纪要
                        earlier)    // 以前的建议和答复

/// What a department says beforehand. Advice, on record, never a veto.
BOOST_DEFINE_ENUM_CLASS(Feasibility, feasible, in_part, not_now, not_ours)

/// Which passage a reader speaks of.
BOOST_DEFINE_ENUM_CLASS(Passage, title, situation, asks, whole)

/// What the deputy does with a remark; he has the last word.
BOOST_DEFINE_ENUM_CLASS(Settling, adopted, declined)

} // namespace ztc::drafts
