// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::reveals {

inline constexpr RefusalWords refusals[] = {
    {"reveals.unknown", 404, "没有这个申请，请从事项页重新打开。",
     "There is no such request. Please open it from the matter again."},
    {"reveals.already_asked", 409, "您已经申请过了，请等另一位同事同意。",
     "You have asked already. Please wait for a second person."},
    {"reveals.already_shown", 409, "您的申请已经同意，现在就可以看。",
     "Your request was approved; you can look now."},
    {"reveals.second_person", 403, "要由另一个人来同意：不能是申请人自己，也不能是反映人。",
     "A second person has to decide: neither who asked nor who raised it."},
    {"reveals.already_decided", 409, "这个申请已经有人答复了，请刷新页面。",
     "This request has been decided already. Please reload the page."},
    {"reveals.not_approved", 409, "还没有同意，现在看不到。",
     "It has not been approved, so there is nothing to see yet."},
    {"reveals.over", 409, "可以看的时间已过，还要看请重新申请。",
     "The time for looking is over. Please ask again."},
    {"reveals.nobody", 409, "没有反映人可看：这件是导入的，或者本人的信息已经删除。",
     "There is no raiser to see: it was imported, or the raiser was erased."},
    {"reveals.bad_hours", 422, "可看的时间要在 1 到 168 小时之间。",
     "It is shown for 1 to 168 hours."},
};

} // namespace ztc::reveals
