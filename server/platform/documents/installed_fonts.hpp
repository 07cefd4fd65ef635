// SPDX-License-Identifier: Apache-2.0
//
// Whether the fonts that a site names are on this machine. Printing goes on without them, in what
// the machine takes instead: so it must be said to somebody who can install them.
#pragma once

#include "platform/documents/type.hpp"

#include <optional>
#include <string>

namespace ztc::documents {

/// What is taken instead of a family that is not installed; nothing when it is. Every name of a
/// family counts, in whatever language.
std::optional<std::string> stands_in_for(std::string const& family);

} // namespace ztc::documents
