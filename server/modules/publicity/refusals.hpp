// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::publicity {

inline constexpr RefusalWords refusals[] = {
    {"publicity.unknown", 404, "没有登记这一篇，请重新选择。",
     "There is no such entry in the register. Please choose again."},
    {"publicity.unknown_node", 422, "没有这个机构，或者不归您登记。",
     "There is no such body, or its register is not yours to keep."},
    {"publicity.not_a_deputy", 422, "这位不是登记在册的代表，请重新选。最多二十位，每位一次。",
     "This person is no registered deputy. Please choose again: twenty at most, each once."},
    {"publicity.wrong_link", 422, "链接要以 http:// 或者 https:// 开头，后面是网站地址。",
     "A link begins with http:// or https:// and the address of a site."},
    {"publicity.same_link", 409, "这个链接已经登记过了。", "This link is registered already."},
    {"publicity.in_the_future", 422, "发表日期不能晚于今天。",
     "It cannot have been published after today."},
    {"publicity.before_the_piece", 422, "转载不会早于原文发表，请查一查日期。",
     "A reprint is not older than the article. Please check the day."},
    {"publicity.is_struck", 409, "这一条已经划掉，不再改。",
     "This entry was struck and is not changed any more."},
    {"publicity.is_joined", 409, "这一篇已经并入另一篇，请到那一篇上改。",
     "This piece was joined to another. Please make the change there."},
    {"publicity.into_itself", 422, "不能并入自己，请选另一篇。",
     "A piece cannot be joined to itself. Please choose another."},
    {"publicity.took_in_others", 409, "已经有别的篇并进来，请先处理那几篇。",
     "Other pieces were joined to this one. Please see to those first."},
    {"publicity.unknown_reprint", 404, "没有这次转载，请重新选择。",
     "There is no such reprint. Please choose again."},
};

} // namespace ztc::publicity
