// SPDX-License-Identifier: Apache-2.0
//
// The columns that registers and lists of deputies' suggestions come with, with the names that are
// usual for them in Chinese. A new name that turns up in the field belongs here.
#pragma once

#include "platform/documents/headers.hpp"

namespace ztc::documents {

/// title (required), and all else that a register may know of a suggestion.
std::vector<FieldSpec> const& suggestion_columns();

} // namespace ztc::documents
