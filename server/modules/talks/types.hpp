// SPDX-License-Identifier: Apache-2.0
//
// The words of the talks of a station (半月谈). Light: no JSON here.
#pragma once

#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <vector>

namespace ztc::talks {

using matters::MatterId;

struct SeriesTag;
struct TalkTag;
struct TopicTag;
struct ActionTag;
using SeriesId = Id<SeriesTag>;
using TalkId = Id<TalkTag>;
using TopicId = Id<TopicTag>;
using ActionId = Id<ActionTag>;

BOOST_DEFINE_ENUM_CLASS(TalkState,
                        called,    // 已通知
                        cancelled, // 已取消
                        held)      // 已开

BOOST_DEFINE_ENUM_CLASS(MinutesState,
                        none,     // 还没有报
                        proposed, // 等主任审
                        open)     // 已公开

/// Who of those invited was there.
struct UnitThere {
    NodeId unit;
    bool present = false;
    bool operator==(UnitThere const&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnitThere, (), (unit, present))

struct DeputyThere {
    PersonId deputy;
    bool present = false;
    bool operator==(DeputyThere const&) const = default;
};
BOOST_DESCRIBE_STRUCT(DeputyThere, (), (deputy, present))

using Theme = Text<1, 100>;
using Words = Text<1, 500>;
using Reason = Text<1, 200>;

} // namespace ztc::talks
