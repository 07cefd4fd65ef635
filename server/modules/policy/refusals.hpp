// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::policy {

inline constexpr RefusalWords refusals[] = {
    {"policy.unknown_name", 404, "没有这项规则，请从列表里选。",
     "There is no such rule. Please choose one from the list."},
    {"policy.body_does_not_fit", 422, "规则的内容不对，请按提示改正。",
     "The content does not fit this rule. Please correct what is pointed out."},
    {"policy.begins_in_the_past", 422, "新规则不能从过去算起，请选今天或以后的日期。",
     "A new version cannot begin in the past. Please choose today or a later day."},
    {"policy.begins_before_the_last", 422,
     "这项规则只增不改，新的一版不能比上一版先开始，请选更晚的日期。",
     "Of this rule nothing is ever taken away: a new version cannot begin before the last one."},
};

} // namespace ztc::policy
