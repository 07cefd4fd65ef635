// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::supervision {

inline constexpr RefusalWords refusals[] = {
    {"supervision.unknown", 404, "没有这件建议，或者不归您督办、不归您看。",
     "There is no such suggestion, or it is not yours to supervise or follow."},
    {"supervision.not_running", 409, "这件建议现在没有在办，不能督办、询问。",
     "This suggestion is not being handled now, so nobody can be asked about it."},
    {"supervision.is_key_item", 409, "已经列为重点督办件。", "It is a key item already."},
    {"supervision.no_key_item", 409, "没有列为重点督办件。", "It is no key item."},
    {"supervision.is_reported", 409, "督办情况已经报告过。", "It was reported on already."},
    {"supervision.wrong_day", 422, "日子不对：从明天起一年以内；走访可以在今天。",
     "The day is wrong: from tomorrow on, within a year. A visit may be today."},
    {"supervision.not_a_deputy", 422, "请选本级或者上下级的代表。",
     "Please choose somebody who is a deputy."},
    {"supervision.unknown_unit", 422, "这个单位不承办这件建议。",
     "This unit does not handle this suggestion."},
    {"supervision.unknown_query", 404, "没有这次询问，或者不是问贵单位的。",
     "There is no such query, or it is not put to your unit."},
    {"supervision.is_answered", 409, "这次询问已经回复。", "This query was answered already."},
    {"supervision.too_many", 422, "太多了：询问最多五十次，走访最多二十次，关联最多二十件。",
     "Too many: at most fifty queries, twenty visits, twenty links."},
    {"supervision.too_many_photos", 422, "最多附九张照片。", "At most nine photographs."},
    {"supervision.invite_somebody", 422, "请邀请一位以上、五十位以内的代表。",
     "Please invite between one and fifty deputies."},
    {"supervision.unknown_visit", 404, "没有这次走访，或者没有邀请您。",
     "There is no such visit, or you are not invited."},
    {"supervision.visit_is_over", 409, "这次走访已经取消、记录过，或者日子过了。",
     "This visit was cancelled or recorded, or its day is over."},
    {"supervision.not_invited", 422, "这位代表不在邀请名单里。", "This deputy was not invited."},
    {"supervision.not_today", 409, "走访不在今天，当天才能签到。",
     "The visit is not today; one signs in on its day."},
    {"supervision.signed_in_already", 409, "已经签到。", "This deputy has signed in already."},
    {"supervision.wrong_code", 422, "口令不对，请看现场告示。",
     "The code is not right. It is told at the place."},
    {"supervision.not_yet", 422, "日子在后面：请写已经发生的日子，先后要对。",
     "That day is still to come, or comes before another that it follows."},
    {"supervision.nothing_new", 409, "没有新的进展，或者已经看过。",
     "There is nothing new, or it was seen already."},
    {"supervision.nothing_to_remind", 409, "现在不用提醒。", "There is nothing to remind of now."},
    {"supervision.nothing_to_escalate", 409, "现在不用往上报。",
     "There is nobody to be told of a delay now."},
    {"supervision.of_this_level", 422, "本级的建议直接办理，这里只跟踪别级的。",
     "What is of this level is handled here; only items of another level are followed."},
    {"supervision.unknown_matter", 422, "没有这件反映的事。", "There is no such matter."},
    {"supervision.unknown_item", 404, "没有跟踪这件。", "This item is not followed here."},
    {"supervision.item_is_over", 409, "已经不再跟踪。", "It is no longer followed."},
    {"supervision.confirmed_later", 422, "已经有更晚的核对日期。",
     "It was confirmed on a later day already."},
    {"supervision.policy_range", 422, "数字超出范围，或者名次的先后、角色不对。",
     "A number is out of range, or the ladder's order or offices are wrong."},
};

} // namespace ztc::supervision
