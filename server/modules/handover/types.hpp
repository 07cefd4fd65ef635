// SPDX-License-Identifier: Apache-2.0
//
// The words of handing over and of being away. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::handover {

struct HandoverTag;
using HandoverId = Id<HandoverTag>;
struct AbsenceTag;
using AbsenceId = Id<AbsenceTag>;

BOOST_DEFINE_ENUM_CLASS(HandoverState,
                        proposed,    // 等接手的人签
                        carried_out, // 两边都签了，已交接
                        withdrawn)   // 作罢

} // namespace ztc::handover
