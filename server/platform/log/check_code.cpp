// SPDX-License-Identifier: Apache-2.0
#include "platform/log/check_code.hpp"

#include "platform/log/statements.hpp"
#include "platform/proof/hash.hpp"

#include <fmt/format.h>

namespace ztc::log {

std::optional<std::string> check_code(Tables& tables, std::uint64_t position)
{
    std::optional<std::string> code;
    tables.query(
        sql_text::select_leaf,
        [&](Row const& row) {
            auto const hash = proof::leaf_hash(row.text(0));
            code = fmt::format("{}-{:02x}{:02x}{:02x}{:02x}", position - 1, hash[0], hash[1],
                               hash[2], hash[3]);
        },
        position);
    return code;
}

} // namespace ztc::log
