// SPDX-License-Identifier: Apache-2.0
//
// The cell in which hostile bytes are read: after `lock_the_cell` this process can read its input,
// write its output, take bounded memory and think for a bounded time, and nothing else. It can open
// no file, reach no network, start no program and make no memory executable. There is no way back.
#pragma once

namespace ztc::media::worker {

/// Ends the process when the kernel refuses.
void lock_the_cell();

} // namespace ztc::media::worker
