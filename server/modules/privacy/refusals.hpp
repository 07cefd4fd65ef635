// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::privacy {

inline constexpr RefusalWords refusals[] = {
    {"privacy.already_asked", 409, "已经申请过了，正在办；要改主意，可以先收回。",
     "You have asked already and it is being seen to; to change your mind, take it back first."},
    {"privacy.nothing_asked", 409, "没有正在办的删除申请。",
     "There is no request to erase that waits."},
    {"privacy.own_request", 403, "自己的申请要由别人来办，请换一位同事。",
     "Your own request is another's to decide. Please ask a colleague."},
    {"privacy.needs_another", 403, "要两个人核准：您已经核准过了，请换一位同事。",
     "It takes two: you have approved it already. Please ask a colleague."},
    {"privacy.not_approved", 409, "还没有批准，或者还没到删除的那天。",
     "It is not approved yet, or its day has not come."},
    {"privacy.reminded_before", 409, "已经提醒过了。", "They were told before."},
    {"privacy.not_over", 409, "这件事还没有办结，或者内容已经按保存期限删除。",
     "This matter is not closed, or its words were erased before."},
    {"privacy.unknown_batch", 404, "没有这一批，或者已经办过了。",
     "There is no such list, or it was seen to before."},
    {"privacy.nothing_due", 422, "没有选事项，或者一次选得太多（最多 100 件）。",
     "No matters were chosen, or too many at once (at most 100)."},
};

} // namespace ztc::privacy
