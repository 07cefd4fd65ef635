// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::commitments {

inline constexpr RefusalWords refusals[] = {
    {"commitments.unknown", 404, "没有这项承诺，或者不归您办。",
     "There is no such commitment, or it is not yours."},
    {"commitments.is_delivered", 409, "这项承诺已经兑现。", "This commitment was delivered."},
    {"commitments.not_delivered", 409, "这项承诺还没有兑现。",
     "This commitment is not delivered yet."},
    {"commitments.wrong_day", 422, "日子不对：从明天起，十年以内。",
     "The day is wrong: from tomorrow on, within ten years."},
    {"commitments.after_the_end", 422, "节点不能晚于承诺的日子。",
     "A milestone lies before the promised day."},
    {"commitments.not_later", 422, "新的日子要比现在的晚；提前办成直接记兑现。",
     "The new day must be later than the present one; what is done early is simply delivered."},
    {"commitments.too_many_milestones", 422, "节点最多二十个。", "At most twenty milestones."},
    {"commitments.unknown_milestone", 422, "没有这个节点。", "There is no such milestone."},
    {"commitments.is_reached", 409, "这个节点已经办到。", "This milestone was reached already."},
    {"commitments.too_many_files", 422, "最多附九个文件。", "At most nine files."},
    {"commitments.needs_proof", 422, "兑现要附现场照片，至少一张。",
     "A delivery needs at least one photograph of it."},
    {"commitments.rated_already", 409, "您已经评过这次兑现。",
     "You have rated this delivery already."},
    {"commitments.say_why", 422, "不满意请写明哪里没有做到。", "Please say what was not done."},
    {"commitments.nobody_dissatisfied", 409, "没有代表不满意，不用重新打开。",
     "No deputy is dissatisfied, so there is nothing to reopen."},
};

} // namespace ztc::commitments
