// SPDX-License-Identifier: Apache-2.0
//
// The words of calling a raiser back. Light: no JSON here.
#pragma once

#include "modules/matters/types.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::callbacks {

using matters::MatterId;

BOOST_DEFINE_ENUM_CLASS(CallChannel,
                        phone,      // 电话
                        visit,      // 上门
                        at_station, // 来站
                        message)    // 短信、微信

BOOST_DEFINE_ENUM_CLASS(CallOutcome,
                        reached,     // 找到本人
                        not_reached, // 没找到
                        call_again)  // 本人请改天再找

/// What was agreed, said once more in the officer's words.
BOOST_DEFINE_ENUM_CLASS(ReadBack,
                        confirmed,     // 复述了，本人说对
                        not_confirmed) // 复述了，本人说不对；或者没有复述

} // namespace ztc::callbacks
