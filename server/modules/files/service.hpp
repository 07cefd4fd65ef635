// SPDX-License-Identifier: Apache-2.0
//
// The commands of the files. `take_files`, for other modules, is declared in types.hpp.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/files/commands.hpp"

namespace ztc::files {

/// The actor's bytes lie on the disk, sealed and durable. Refuses files.too_many_unused.
Result<StoredFile> store(Store const& command, Work& work);

/// Refuses files.unknown, files.already_used: then it stays.
Result<Done> sweep(Sweep const& command, Work& work);

} // namespace ztc::files
