// SPDX-License-Identifier: Apache-2.0
//
// Days and periods as a printed sheet says them: in Chinese, with the day of the week.
#pragma once

#include "kernel/date.hpp"
#include "kernel/working_day.hpp"

#include <string>

namespace ztc::app {

std::string day_in_words(Date day);          // 2026年11月20日
std::string day_with_weekday(Date day);      // 2026年11月20日 星期五
std::string short_day(Date day);             // 11月24日 周二
std::string moment_in_words(Instant moment); // 2026年11月20日 星期五 16:20
std::string period_in_words(Period period);  // 15 个工作日
/// The one that stands for somebody: the last part of "示例代表·周" begins with it.
std::string first_character(std::string const& name);
std::string spaced_code(std::string const& six_digits); // 482 691

} // namespace ztc::app
