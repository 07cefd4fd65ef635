// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal at the door. They never tell whether a name or a phone is known here.
#pragma once

#include "kernel/module.hpp"

namespace ztc::login {

inline constexpr RefusalWords refusals[] = {
    {"login.needed", 401, "请先登录。", "Please sign in first."},
    {"login.bad_phone", 422, "手机号不对，请填 11 位的手机号。",
     "This is not a mobile number. Please give all 11 digits."},
    {"login.wrong_code", 401, "验证码不对，请看最新一条短信。",
     "The code is wrong. Please look at the latest message."},
    {"login.code_expired", 401, "验证码已经失效，请重新获取。",
     "The code is no longer valid. Please ask for a new one."},
    {"login.wrong_password", 401, "登录名或者密码不对。", "The name or the password is wrong."},
    {"login.locked", 429, "密码错得太多次，请过一会儿再试。",
     "There were too many wrong passwords. Please try again in a while."},
    {"login.too_often", 429, "操作太频繁，请过一会儿再试。",
     "This was asked for too often. Please try again in a while."},
    {"login.weak_password", 422,
     "密码太容易被猜到：要 12 到 128 个字符，不含登录名，也不能是常见密码。",
     "The password is too easy to guess: 12 to 128 characters, without your sign-in name, and no "
     "common password."},
    {"login.same_password", 422, "新密码和原来的一样，请换一个。",
     "The new password is the old one. Please choose another."},
    {"login.no_sample", 404, "没有这个示例账号。", "There is no such sample account."},
    {"login.busy", 503, "现在登录的人太多，请过几秒再试。",
     "Too many people are signing in. Please try again in a few seconds."},
};

} // namespace ztc::login
