// SPDX-License-Identifier: Apache-2.0
//
// The words of making a matter public (公开). Light: no JSON here.
#pragma once

#include <boost/describe/enum.hpp>

#include <cstdint>

namespace ztc::publication {

/// How the raiser's word reached us; other than by his own hand it is recorded for him.
BOOST_DEFINE_ENUM_CLASS(ConsentChannel,
                        app,     // 本人在手机上
                        phone,   // 来电
                        paper,   // 纸质
                        station) // 来站当面说

BOOST_DEFINE_ENUM_CLASS(PublicationState,
                        not_asked,  // 还没有同意
                        consented,  // 同意了，等拟稿
                        drafted,    // 拟好了，等公开
                        proposed,   // 等主任同意
                        published,  // 已公开
                        taken_down, // 工作人员撤下
                        withdrawn)  // 反映人撤回了同意

/// Why the desk took it down; the stub says it.
BOOST_DEFINE_ENUM_CLASS(TakeDownReason,
                        personal_data, // 还有个人信息
                        not_true,      // 和事实不符
                        outdated,      // 情况变了
                        law,           // 法律法规不许公开
                        mistake)       // 公开错了

/// What can be done; faces offer buttons by it.
BOOST_DEFINE_ENUM_CLASS(PublicationMove, consent, withdraw_consent, record_consent,
                        record_withdrawal, draft, publish, approve, return_draft, take_down)

/// From so many people on, how many said the same is told to everybody.
inline constexpr std::int64_t people_shown_from = 5;

} // namespace ztc::publication
