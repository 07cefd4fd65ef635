// SPDX-License-Identifier: Apache-2.0
// What libxlsxwriter answers, of the writers of this folder alone.
#pragma once

#include <stdexcept>
#include <string>
#include <xlsxwriter.h>

namespace ztc::documents {

/// Throws: a sheet of ours that cannot be written is a fault, not an answer.
inline void ensure_written(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw std::runtime_error(std::string{"writing a workbook: "} + lxw_strerror(error));
}

} // namespace ztc::documents
