// SPDX-License-Identifier: Apache-2.0
//
// The words of what a verification of the log may find; each finding names a place in the log.
#pragma once

#include "kernel/module.hpp"

namespace ztc::log {

inline constexpr RefusalWords refusals[] = {
    {"log.event_missing_before", 409, "它前面缺了记录。", "Events are missing before it."},
    {"log.body_altered", 409, "内容被改动过。", "Its content was altered."},
    {"log.envelope_altered", 409, "时间、经手人或者归属被改动过。",
     "Its time, actor or place was altered."},
    {"log.leaf_altered", 409, "公开的那一行被改动过。", "Its public leaf was altered."},
    {"log.leaf_hash_altered", 409, "公开那一行的指纹被改动过。",
     "The fingerprint of its leaf was altered."},
    {"log.text_altered", 409, "保管的文字被改动过，和当时记下的不一样。",
     "A text of it was altered: it is not what was committed to."},
    {"log.text_missing", 409, "保管的一段文字不见了，没有删除记录。",
     "A text of it is gone, and not by an erasure."},
    {"log.version_out_of_order", 409, "在它那件事里的次序不对。",
     "It is out of order in its own history."},
    {"log.time_runs_backwards", 409, "记录时间比前一条还早。",
     "It was recorded before the one that precedes it."},
    {"log.head_differs", 409, "到这里为止的签名和记录对不上。",
     "The head at this size does not agree with the events."},
    {"log.signed_head_differs", 409, "从前签过名的头和现在的记录对不上：记录被换过。",
     "A head that was signed does not belong to this log: its history was exchanged."},
    {"log.head_missing", 409, "最后的记录没有签名的头。", "The last events have no head."},
    {"log.events_missing_at_end", 409, "末尾的记录被删掉了：签过名的比现有的多。",
     "Events are missing at the end: more was signed than is there."},
    {"log.tile_root_altered", 409, "树的一块被改动过。", "A tile of the tree was altered."},
    {"log.stream_index_differs", 409, "按事索引和记录对不上。",
     "The index by history does not agree with the events."},
};

} // namespace ztc::log
