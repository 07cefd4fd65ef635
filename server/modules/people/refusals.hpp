// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::people {

inline constexpr RefusalWords refusals[] = {
    {"people.unknown", 404, "没有这个人的登记，请重新选择。",
     "There is no record of this person. Please choose again."},
    {"people.bad_phone", 422, "手机号不对，请填 11 位的手机号。",
     "This is not a mobile number. Please give all 11 digits."},
    {"people.identifier_taken", 409, "这个号码已经登记在别人名下，请核对；是同一个人就请合并登记。",
     "Another record has this number. Please check; if it is the same person, merge the records."},
    {"people.signs_in_by_phone", 409, "居民用手机号登录，不用开账号。",
     "Residents sign in by phone and need no account."},
    {"people.account_exists", 409, "这个人已经有账号了。", "This person already has an account."},
    {"people.sign_in_name_taken", 409, "这个登录名已经有人用了，请换一个。",
     "This sign-in name is in use. Please choose another."},
    {"people.erased", 410, "这个人的信息已经删除，不能再改。",
     "The information about this person was erased and cannot be changed."},
    {"people.merged_away", 409, "这份登记已经并入另一份，请到那一份上办理。",
     "This record was merged into another. Please use that one."},
    {"people.no_account", 409, "这个人还没有账号，请先开账号。",
     "This person has no account yet. Please open one first."},
    {"people.own_account", 403, "自己的账号请另一位管理员来办；自己的密码在“我的菜单”里改。",
     "Your own account is another administrator's to manage; change your own password in your "
     "menu."},
    {"people.same_person", 422, "不能和自己合并，请选另一份登记。",
     "A record cannot be merged with itself. Please choose another."},
    {"people.not_merged", 409, "这份登记没有合并过，不用拆开。",
     "This record was not merged, so there is nothing to take apart."},
    {"people.no_notice", 409, "没有同意过的告知，不用撤回。",
     "No notice was accepted, so there is nothing to withdraw."},
    {"people.unknown_wording", 422, "没有这一版文本，请刷新页面，看过现在的文本再提交。",
     "There is no such version of the wording. Please reload, read the present one and send "
     "again."},
    {"people.outdated_wording", 409, "这一版文本早已换了新的，请刷新页面，看过新的再提交。",
     "This wording was replaced some time ago. Please reload, read the new one and send again."},
    {"people.wording_ambiguous", 422, "同一种文本的版本号不能重复，生效日期要一版比一版晚。",
     "Versions of a wording have names of their own, and each begins after the one before it."},
    {"people.wording_changed", 409, "已经用过的文本不能改、不能删；要改请写成新的一版。",
     "A wording, once there, is neither changed nor left out. Please write a new version."},
};

} // namespace ztc::people
