// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::bulletins {

inline constexpr RefusalWords refusals[] = {
    {"bulletins.unknown", 404, "没有这份通报，请重新选择。",
     "There is no such bulletin. Please choose again."},
    {"bulletins.unknown_node", 422, "没有这个机构，或者不归您写通报。",
     "There is no such body, or its bulletins are not yours to write."},
    {"bulletins.wrong_period", 422,
     "起始日不对：季度从一、四、七、十月一日起，半年从一月或者七月一日起，全年从一月一日起。",
     "Wrong first day: a quarter begins on 1 January, April, July or October, a half-year on 1 "
     "January or July, a year on 1 January."},
    {"bulletins.not_begun", 422, "这段时间还没有开始。", "That period has not begun yet."},
    {"bulletins.already_there", 409, "这个机构这段时间的通报已经有了，请打开那一份。",
     "This body has a bulletin of that period already. Please open that one."},
    {"bulletins.not_a_draft", 409, "已经审定，不能再改；要改请先撤下，另起一份。",
     "It was approved and is not changed any more. Withdraw it and begin another."},
    {"bulletins.not_over", 409, "这段时间还没有过完，过完了再审定。",
     "The period is not over. Approve it when it is."},
    {"bulletins.second_person", 409, "起草的人不能自己审定，请另一位负责人审定。",
     "Whoever wrote it does not approve it. A second person must."},
    {"bulletins.figures_changed", 409, "数字刚刚有变化，请重新打开看过再审定。",
     "The figures have just changed. Open it again, look, and approve then."},
    {"bulletins.figures_incomplete", 422, "数字不全或者重复，请重新打开再审定。",
     "Figures are missing or there twice. Open it again and approve then."},
    {"bulletins.not_approved", 409, "还没有审定，或者已经公开、撤下。",
     "It is not approved yet, or was published or withdrawn already."},
    {"bulletins.is_withdrawn", 409, "这份通报已经撤下。", "This bulletin was withdrawn."},
};

} // namespace ztc::bulletins
