// SPDX-License-Identifier: Apache-2.0
//
// The cells of one sheet of a workbook (.xlsx) as text: shared and inline strings with rich runs
// and without reading aids, numbers without the marks of floating point, booleans as TRUE and
// FALSE, dates as "2019-04-25 09:32:09". Sizes are looked at before anything is unpacked. A cell
// that holds a formula's error refuses its row, with the cell. Old .xls and encrypted files are
// refused by name.
#pragma once

#include "platform/documents/table.hpp"

namespace ztc::documents {

Result<std::unique_ptr<RowSource>> read_xlsx(std::string bytes, TableRequest const& request = {});

} // namespace ztc::documents
