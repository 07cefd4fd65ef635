// SPDX-License-Identifier: Apache-2.0
//
// The four figures with their denominators, of each unit, each station and the whole.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::views::figures {

View view();

/// `n` of `of`; `silent` said nothing or is not due yet, and is in neither. Of promises: `n` kept,
/// the rest of `of` slipped, `silent` not due yet.
struct Share {
    std::int64_t n = 0;
    std::int64_t of = 0;
    std::int64_t silent = 0;
};
BOOST_DESCRIBE_STRUCT(Share, (), (n, of, silent))

/// Whole days from being owed to the first answer of somebody by name.
struct Days {
    std::optional<std::int64_t> median;
    std::optional<std::int64_t> p90;
    std::int64_t of = 0;
};
BOOST_DESCRIBE_STRUCT(Days, (), (median, p90, of))

struct Line {
    std::optional<NodeId> node; // none: the whole, or a month
    std::optional<std::string> name;
    std::optional<std::string> month; // 2026-11, in which it was owed or promised
    std::int64_t owed = 0;
    Share answered_on_time;
    Share satisfied_with_attitude;
    Share satisfied_with_result;
    Share delivered_when_promised;
    Days first_named_answer;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (node, name, month, owed, answered_on_time, satisfied_with_attitude,
                       satisfied_with_result, delivered_when_promised, first_named_answer))

/// The figures of the whole, whoever asks: only for a site whose policy makes them public.
Line whole(Date from, Date to, Reading& reading);

} // namespace ztc::views::figures
