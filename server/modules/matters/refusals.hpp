// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::matters {

inline constexpr RefusalWords refusals[] = {
    {"matters.unknown", 404, "没有找到这件事。请核对编号，或者从“我的事项”里打开。",
     "No such matter was found. Please check the number or open it from your list."},
    {"matters.already_closed", 409, "这件事已经办结，不能再改动。",
     "This matter is closed and can no longer be changed."},
    {"matters.already_accepted", 409, "这件事已经受理了，请刷新页面。",
     "This matter has been accepted already. Please reload the page."},
    {"matters.already_referred", 409, "这件事已经转办，请先等承办单位答复。",
     "This matter has been referred; please wait for the unit's answer."},
    {"matters.already_answered", 409, "这件事已经答复，正等反映人评价。",
     "This matter has been answered and waits for the raiser's rating."},
    {"matters.already_there", 409, "它已经在这个单位了，请选另一个单位。",
     "It is with this unit already. Please choose another unit."},
    {"matters.not_accepted_yet", 409, "这件事还没有受理，请先受理。",
     "This matter has not been accepted yet. Please accept it first."},
    {"matters.not_referred_yet", 409, "这件事还没有转办，现在不用答复。",
     "This matter has not been referred yet, so no answer is due."},
    {"matters.not_answered_yet", 409, "还没有答复，等答复后再评价。",
     "There is no answer yet. Please rate it after the answer."},
    {"matters.rating_is_over", 409, "评价时间已过。如果问题还在，请重新反映。",
     "The time for rating is over. If the problem remains, please raise it again."},
    {"matters.rating_still_open", 409, "评价时间还没有到期，不能结束。",
     "The time for rating is not over yet."},
    {"matters.unknown_category", 422, "没有这个类别，请重新选择。",
     "There is no such category. Please choose again."},
    {"matters.unknown_community", 422, "没有这个社区，请重新选择。",
     "There is no such community. Please choose again."},
    {"matters.unknown_notice", 422, "个人信息告知已经更新，请看过新的一版再提交。",
     "The privacy notice has been renewed. Please read the new one, then send again."},
    {"matters.unknown_unit", 422, "没有这个承办单位，请重新选择。",
     "There is no such handling unit. Please choose again."},
    {"matters.not_a_deputy", 422, "选的这位不是人大代表，请重新选择。",
     "This person is not a deputy. Please choose again."},
    {"matters.origin_not_yours", 422, "来源只能是网页或小程序。",
     "You can raise a matter through the web page or the mini-program only."},
    {"matters.too_many_photos", 422, "照片最多 9 张。", "At most 9 photos, please."},
    {"matters.done_needs_date", 422, "选“已办成”，要写明哪一天办成的。",
     "Please say on which day it was done."},
    {"matters.done_in_future", 422, "办成的日期不能在今天之后；还没办成请选“列入计划”。",
     "It cannot have been done after today. If it is still to be done, choose “planned”."},
    {"matters.done_before_raised", 422, "办成的日期不能早于反映的那一天，请核对。",
     "It cannot have been done before it was raised. Please check the day."},
    {"matters.plan_needs_date", 422, "选“列入计划”，要写明哪一天办成。",
     "Please say by which day it will be done."},
    {"matters.plan_in_past", 422, "计划办成的日期要在今天之后。",
     "The planned day must lie after today."},
    {"matters.plan_needs_owner", 422, "选“列入计划”，要写明谁负责。",
     "Please say who answers for the plan."},
    {"matters.cannot_needs_reason", 422, "选“不能办”，要写明理由。",
     "Please give the reason why it cannot be done."},
};

} // namespace ztc::matters
