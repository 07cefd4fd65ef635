// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::ideas {

inline constexpr RefusalWords refusals[] = {
    {"ideas.unknown", 404, "没有这条，或者不归您管。",
     "There is no such idea, or it is not yours."},
    {"ideas.deputies_only", 403, "只有代表可以献计献策。", "Only a deputy can send an idea."},
    {"ideas.interest_incomplete", 422, "和自己有利害关系的，请写明是什么；没有的不写。",
     "If you have an interest in it, say which; otherwise leave that empty."},
    {"ideas.wrong_state", 409, "这条已经走到别的步骤，请刷新再看。",
     "This idea has moved on. Please look again."},
    {"ideas.wrong_day", 422, "答复日期要在明天以后，一年以内。",
     "The day of the answer lies between tomorrow and a year from now."},
    {"ideas.unknown_unit", 422, "没有这个承办单位。", "There is no such unit."},
};

} // namespace ztc::ideas
