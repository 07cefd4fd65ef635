// SPDX-License-Identifier: Apache-2.0
//
// The columns that residents' messages come with in exports of message boards and hotlines, with
// the names that are usual for them in Chinese. A new name that turns up in the field belongs here.
#pragma once

#include "platform/documents/headers.hpp"

namespace ztc::documents {

/// number (required), user, title, raised_at (required), text (required), answer, answered_at,
/// phone, place, category, likes, dislikes.
std::vector<FieldSpec> const& message_columns();

} // namespace ztc::documents
