// SPDX-License-Identifier: Apache-2.0
//
// The words of performance bulletins (履职通报): which days, how far it has come, what is counted.
// Light: no JSON here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/id.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace ztc::bulletins {

struct BulletinTag;
using BulletinId = Id<BulletinTag>;

BOOST_DEFINE_ENUM_CLASS(PeriodKind,
                        quarter,   // 季度
                        half_year, // 半年
                        year)      // 全年

BOOST_DEFINE_ENUM_CLASS(BulletinState,
                        drafted,   // 起草
                        approved,  // 审定，数字已固定
                        published, // 公开
                        withdrawn) // 撤下

/// What a bulletin counts, of its own days. Those with a denominator say "of how many".
BOOST_DEFINE_ENUM_CLASS(FigureKind,
                        receptions, // 排了的接待，开了几场
                        visitors,   // 接待时来了几位
                        settled,    // 当面听到的，答复或者转成事项几条
                        raised,     // 居民反映几件
                        answered,   // 反映的，答复几件
                        done,       // 答复的，办成几件
                        pieces,     // 宣传几篇
                        reprints)   // 转载几次

struct Figure {
    FigureKind kind{};
    std::int64_t n = 0;
    std::optional<std::int64_t> of = {};
    bool operator==(Figure const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (kind, n, of))

/// The last day of the period that begins on that day; nothing when none of that kind does.
constexpr std::optional<Date> last_day_of(PeriodKind kind, Date from)
{
    int const months = kind == PeriodKind::quarter ? 3 : kind == PeriodKind::half_year ? 6 : 12;
    auto const month = static_cast<unsigned>(from.month());
    bool const begins =
        static_cast<unsigned>(from.day()) == 1 && (month - 1) % static_cast<unsigned>(months) == 0;
    if (!begins) return std::nullopt;
    return add_days(add_months(from, months), -1);
}

} // namespace ztc::bulletins
