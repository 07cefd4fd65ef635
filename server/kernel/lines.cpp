// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"

#include <algorithm>

namespace ztc::text {

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> all;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        if (end > 0) all.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

std::optional<std::string> one_a_line(std::optional<std::vector<std::string>> const& values)
{
    if (!values || values->empty()) return std::nullopt;
    std::string all;
    for (auto const& value : *values) (all += value) += '\n';
    return all;
}

} // namespace ztc::text
