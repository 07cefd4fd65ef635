// SPDX-License-Identifier: Apache-2.0
//
// How zhitongche-photo ends, known to both sides of the pipe. Any other end is a crash.
#pragma once

namespace ztc::media::worker {

inline constexpr int exit_misused = 2;
inline constexpr int exit_unreadable = 3;
inline constexpr int exit_too_large = 4;
inline constexpr int exit_not_locked = 5; // the kernel would not shut it in: nothing was read

} // namespace ztc::media::worker
