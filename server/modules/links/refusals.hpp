// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::links {

inline constexpr RefusalWords refusals[] = {
    {"links.unknown", 404, "这个链接不对。请核对转办单上的网址，或者重新扫码。",
     "This link is not right. Please check the address on the slip, or scan the code again."},
    {"links.void", 410, "这个链接已经作废。请向联络站要一个新的。",
     "This link is void. Please ask the station for a new one."},
    {"links.over", 410, "这个链接已经用完：这件事已经往下办了。要再办理，请联系联络站。",
     "This link has served its purpose: the matter has gone on. Please ask the station."},
    {"links.expired", 410, "这个链接已经过期。请向联络站要一个新的。",
     "This link has expired. Please ask the station for a new one."},
    {"links.say_who_first", 409, "请先写下您的姓名和电话。",
     "Please give your name and phone first."},
    {"links.already_introduced", 409, "已经登记过经办人了，请刷新页面。",
     "Somebody has given name and phone already. Please reload the page."},
    {"links.nothing_to_answer", 409, "这件事现在不在承办单位，不需要链接。",
     "No unit owes an answer to this matter now, so no link is needed."},
    {"links.nothing_to_revoke", 409, "这件事没有可用的链接。",
     "This matter has no link that works."},
};

} // namespace ztc::links
