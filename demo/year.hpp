// SPDX-License-Identifier: Apache-2.0
//
// The year before: some fifty hand-written concerns, each told at several places with different
// ends, so that figures, boxes and weeks show life and failure. Which concern falls where, when and
// how it ends follows from its place in the row alone: the same every time.
#pragma once

#include "demo/texts.hpp"

namespace ztc::demo {

/// A concern as it may be raised anywhere; `@` stands for the place.
struct Concern {
    std::string_view category;
    std::string_view unit;
    std::string_view title;
    std::string_view text;
    std::string_view looked; // what the deputy saw
    std::string_view done;
    std::string_view plan = {};
    std::string_view cannot = {}; // the reason
};

extern std::vector<Concern> const concerns_of_streets;
extern std::vector<Concern> const concerns_of_homes;
extern std::vector<Concern> const concerns_of_people;

/// Working days before the day on which it is told.
inline constexpr int year_begins_before = 246;

std::vector<Tale> const& tales_of_the_year();

} // namespace ztc::demo
