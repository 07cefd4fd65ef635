// SPDX-License-Identifier: Apache-2.0
//
// What the programs of this folder measure by: CPU clocks, memory of a process, medians, and the
// lines of the table that ./dev bench collects. Never a wall clock against a bar, but for the
// start.
#pragma once

#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace ztc::bench {

double cpu_of_this_thread_us();
/// Of all threads of a running process, ours or a child.
double cpu_of_process_us(pid_t process);
double wall_us();

/// RssAnon of /proc/PID/status.
double anonymous_megabytes(pid_t process);

double median(std::vector<double> values);

enum class Ok { yes, no, unknown };
Ok at_most(double measured, double bar);

/// One line of the table: `| row | bar | measured | ok |`.
void table_row(std::string_view row, std::string_view bar, std::string_view measured, Ok ok);

} // namespace ztc::bench
