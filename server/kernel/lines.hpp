// SPDX-License-Identifier: Apache-2.0
//
// Several short values in one column or one sealed text: ids, or names to be hidden, one a line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::text {

/// Its lines, without the empty ones.
std::vector<std::string> lines(std::string_view text);

/// One a line, each with its end; nothing of none.
std::optional<std::string> one_a_line(std::optional<std::vector<std::string>> const& values);

/// The same of ids.
template <class Ids>
std::string ids_a_line(Ids const& ids)
{
    std::string all;
    for (auto const& id : ids) (all += id.text) += '\n';
    return all;
}

} // namespace ztc::text
