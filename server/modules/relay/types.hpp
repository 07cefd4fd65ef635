// SPDX-License-Identifier: Apache-2.0
//
// The words of a conversation around a matter: who speaks, and who hears it. Light: no JSON here.
#pragma once

#include "modules/matters/types.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::relay {

using matters::FileId;
using matters::Identity;
using matters::MatterId;

/// Who speaks.
BOOST_DEFINE_ENUM_CLASS(Side,
                        raiser, // 反映人
                        desk,   // 联络站、街道工委
                        unit)   // 承办单位

/// Who hears it, beside whoever speaks.
BOOST_DEFINE_ENUM_CLASS(Hearers,
                        desk_alone, // 只在反映人和联络站之间
                        unit_too)   // 承办单位也看得到

} // namespace ztc::relay
