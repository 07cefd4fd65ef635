// SPDX-License-Identifier: Apache-2.0
//
// The words of receiving residents (接待选民): a day at a station, its slots, who came, what was
// said. Light: no JSON here.
#pragma once

#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace ztc::receptions {

using matters::MatterId;
using matters::ReceptionId;

struct BookingTag;
struct VisitTag;
struct PointTag;
using BookingId = Id<BookingTag>;
using VisitId = Id<VisitTag>;
using PointId = Id<PointTag>;

BOOST_DEFINE_ENUM_CLASS(ReceptionState,
                        planned,   // 已排
                        cancelled, // 已取消
                        held)      // 已记录

/// How a visitor came to be written down.
BOOST_DEFINE_ENUM_CLASS(Arrival,
                        booked,      // 预约了来的
                        at_the_desk, // 联络员或者代表登记
                        by_code)     // 自己扫码

BOOST_DEFINE_ENUM_CLASS(Presence,
                        present,     // 到了
                        absent,      // 没到
                        substituted) // 由别的代表替

BOOST_DEFINE_ENUM_CLASS(PointState,
                        open,     // 还没有答复，也没有转成事项
                        answered, // 答复了
                        raised)   // 转成了事项

/// Whether a planned deputy was there, and who was in his stead.
struct Attendance {
    PersonId deputy;
    Presence presence{};
    std::optional<PersonId> substitute = {};
    bool operator==(Attendance const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Attendance, (), (deputy, presence, substitute))

/// From one minute after midnight to another.
struct Span {
    std::int64_t from_minute = 0;
    std::int64_t until_minute = 0;
    bool operator==(Span const&) const = default;
};

using Wish = Text<1, 200>;
using PointWords = Text<1, 1000>;

} // namespace ztc::receptions
