// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::organisation {

inline constexpr RefusalWords refusals[] = {
    {"organisation.unknown_node", 404, "没有这个机构，请重新选择。",
     "There is no such body. Please choose again."},
    {"organisation.unknown_person", 404, "没有这个人，或者他的登记已经合并或删除。请重新选择。",
     "There is no such person, or the record was merged or erased. Please choose again."},
    {"organisation.wrong_place", 422, "这类机构不能设在这里，请换一个上级机构。",
     "A body of this kind cannot be placed here. Please choose another body above it."},
    {"organisation.closed", 409, "这个机构或者它的上级已经撤销，不能再改动。",
     "This body, or one above it, is closed and can no longer be changed."},
    {"organisation.congress_exists", 409, "这里已经有一个人民代表大会了，请把新机构设在它下面。",
     "There already is a congress here. Please place new bodies below it."},
    {"organisation.congress_stays", 409, "人民代表大会本身不能撤销。",
     "The congress itself cannot be closed."},
    {"organisation.not_a_station", 422, "只有联络站能填写类型、地址、电话和开放时间。",
     "Only a station has a type, an address, a phone and opening hours."},
    {"organisation.wrong_hours", 422,
     "开放时间不对：每段要在同一天里，开门早于关门，各段不重叠，一周最多 28 段。",
     "These hours cannot be: each must open before it closes on the same day, none may overlap, "
     "and a week has at most 28."},
    {"organisation.wrong_point", 422,
     "地图上的点不对：纬度在 -90 到 90 之间，经度在 -180 到 180 之间。",
     "This is no point on a map: latitude lies between -90 and 90, longitude between -180 and "
     "180."},
    {"organisation.wrong_office", 422, "这个职务不在这类机构里设，请换机构或者换职务。",
     "This office is not held at a body of this kind. Please choose another body or office."},
    {"organisation.already_granted", 409, "这个人在这里已经有这个职务了。",
     "This person already holds this office here."},
    {"organisation.not_granted", 409, "这个人在这里没有这个职务，不用免去。",
     "This person does not hold this office here."},
    {"organisation.not_to_yourself", 403, "不能给自己授权，请让另一位管理员来办。",
     "Nobody may grant an office to himself. Please ask another administrator."},
    {"organisation.offices_kept_apart", 409,
     "系统、安全、审计三个管理员要分开，一个人只能担任一个。",
     "System, security and audit are kept apart: one person may hold only one of them."},
};

} // namespace ztc::organisation
