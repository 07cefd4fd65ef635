// SPDX-License-Identifier: Apache-2.0
//
// The register of publicity as it can be read: figures of some days and the entries that they
// count. Pieces (篇) and reprints (次) are counted apart.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/publicity/types.hpp"

namespace ztc::views::publicity {

View view();

/// A photograph of a page, to those who keep the register that it stands in.
bool shows_file(ztc::publicity::PieceId const& piece, ztc::publicity::FileId const& file,
                Reading& reading);

} // namespace ztc::views::publicity
