// SPDX-License-Identifier: Apache-2.0
//
// The words of a request to see who raised a matter. Light: no JSON here.
#pragma once

#include "modules/matters/types.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::reveals {

using matters::MatterId;

struct RevealTag;
using RevealId = Id<RevealTag>;

BOOST_DEFINE_ENUM_CLASS(RevealState,
                        asked,    // 等另一人同意
                        approved, // 同意了，限时可看
                        refused)  // 没有同意

} // namespace ztc::reveals
