// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::points {

inline constexpr RefusalWords refusals[] = {
    // a rule set
    {"points.rule_does_not_fit", 422, "积分规则有不对的地方，请按提示改正。",
     "The rule of points has faults. Please correct what is pointed out."},
    {"points.not_a_code", 422, "代号只能用小写字母、数字和下划线，不超过 40 个。",
     "A code is lower-case letters, digits and underscores, at most 40."},
    {"points.not_one_way", 422, "每一项要在“每件几分”“做满几分”“满分起扣”里选一种。",
     "Each item gives points in exactly one way: each, target or from_full."},
    {"points.said_twice", 422, "同一样说了两次，请只留一条。",
     "The same is said twice. Please keep one."},
    {"points.act_counted_twice", 422, "同一种行为在两项里都计分，请改成不同时计，或者只留一项。",
     "One act would count in two items. Let them exclude each other, or keep one."},
    {"points.unknown_item", 422, "规则里没有这一项。", "The rule has no such item."},
    {"points.only_each_excludes", 422, "只有“每件几分”的项目可以设成不同时计。",
     "Only items that give so much for each can exclude each other."},
    {"points.picked_of_nothing", 422, "先写只计前几件，再选怎么挑。",
     "Say first how many count, then which."},
    {"points.floor_is_nothing", 422, "满分起扣的项目最多扣到 0 分，不用另写。",
     "An item counted down from full marks never goes below nothing: leave the floor out."},
    {"points.weights_not_100", 422, "各方的权重加起来要等于 100。",
     "The weights of the assessors must add up to 100."},
    {"points.bands_not_falling", 422, "档次要从高到低排。", "Bands stand the highest first."},
    // adopting
    {"points.decided_in_the_future", 422, "通过的日子还没有到。",
     "The day on which it was decided is still to come."},
    {"points.begins_within_a_span", 422,
     "一个计分年度只用一版规则，请从 1 月 1 日（半年一计的也可以从 7 月 1 日）起。",
     "One span is counted under one version: it begins on 1 January, or on 1 July where half-years "
     "are counted."},
    {"points.begins_in_the_past", 422, "新的一版不能从过去算起，请选以后的日期。",
     "A new version cannot begin in the past. Please choose a later day."},
    {"points.begins_before_the_last", 422, "新的一版要比上一版晚开始。",
     "A new version begins later than the last one."},
    {"points.unknown_rule", 404, "没有这一版规则，请刷新页面。",
     "There is no such version. Please reload the page."},
    {"points.already_counts", 409, "这一版已经开始计分，不能撤回，请通过新的一版。",
     "This version counts already and cannot be withdrawn. Please adopt a new one."},
    // showing and objecting
    {"points.no_rule", 409, "那时还没有通过的积分规则，所以没有积分。",
     "No rule of points had been adopted for that time, so there are no points."},
    {"points.not_a_span", 422, "请从计分年度的第一天起，到本年度里的某一天。",
     "Please begin with the first day of a span, and end within it."},
    {"points.span_not_over", 422, "这段时间还没有过完。", "These days are not over yet."},
    {"points.already_shown", 409, "这段时间的积分已经公示过了。",
     "The points of these days have been shown already."},
    {"points.not_shown", 409, "这段时间的积分还没有公示，公示以后才能申诉。",
     "The points of these days have not been shown yet; appeals begin with that."},
    {"points.appeal_too_late", 409, "申诉期已过，请和工委联系。",
     "The time for appeals is over. Please speak with the working committee."},
    {"points.already_appealed", 409, "这一条已经申诉过了。", "This line was appealed already."},
    {"points.unknown_appeal", 404, "没有找到这份申诉。", "No such appeal was found."},
    {"points.already_decided", 409, "这份申诉已经有结果了。", "This appeal was decided already."},
    {"points.own_appeal", 403, "自己的申诉要由别人来定。",
     "Your own appeal is for somebody else to decide."},
    {"points.no_act_named", 422, "这份申诉说的是漏记，没有指明哪一件，请选“由经办人补记”或者维持。",
     "This appeal is about what is missing and names no act: let it be recorded, or let it stand."},
};

} // namespace ztc::points
