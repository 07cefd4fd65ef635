// SPDX-License-Identifier: Apache-2.0
//
// The words of making a matter public (公开). Light: no JSON here.
#pragma once

#include "kernel/id.hpp"

#include <boost/describe/enum.hpp>

#include <cstdint>
#include <string_view>

namespace ztc::publication {

struct AskTag;
/// A question to the raiser that went out as a short message.
using AskId = Id<AskTag>;
/// The kinds of fingerprint under which a question's token is made, and known.
inline constexpr std::string_view ask_token = "publication_ask_token",
                                  ask_print = "publication_ask";
/// The template of that short message.
inline constexpr std::string_view ask_words = "publication_asked";

/// How the raiser's word reached us; other than by his own hand it is recorded for him.
BOOST_DEFINE_ENUM_CLASS(ConsentChannel,
                        app,     // 本人在手机上
                        phone,   // 来电
                        paper,   // 纸质
                        station, // 来站当面说
                        link)    // 本人在短信里的网页上

/// How far a consent reaches; photographs are asked apart.
BOOST_DEFINE_ENUM_CLASS(Covers,
                        words,            // 只有文字
                        words_and_photos) // 文字和照片

BOOST_DEFINE_ENUM_CLASS(PublicationState,
                        not_asked,  // 还没有同意
                        consented,  // 同意了，等拟稿
                        drafted,    // 拟好了，等公开
                        proposed,   // 等主任同意
                        published,  // 已公开
                        taken_down, // 工作人员撤下
                        withdrawn,  // 反映人撤回了同意
                        asked,      // 发短信问了，等反映人回
                        refused)    // 反映人说不同意

/// Why the desk took it down; the stub says it.
BOOST_DEFINE_ENUM_CLASS(TakeDownReason,
                        personal_data, // 还有个人信息
                        not_true,      // 和事实不符
                        outdated,      // 情况变了
                        law,           // 法律法规不许公开
                        mistake)       // 公开错了

/// What can be done; faces offer buttons by it.
BOOST_DEFINE_ENUM_CLASS(PublicationMove, consent, withdraw_consent, record_consent,
                        record_withdrawal, draft, publish, approve, return_draft, take_down,
                        ask_consent, refuse_consent)

/// What a raiser may say on the page that the short message leads to.
BOOST_DEFINE_ENUM_CLASS(AskAnswer, words, words_and_photos, no, withdraw)

/// From so many people on, how many said the same is told to everybody.
inline constexpr std::int64_t people_shown_from = 5;
inline constexpr std::size_t most_photos = 9;

} // namespace ztc::publication
