// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/dialect.hpp"

namespace ztc::sql {

std::string script_for(Engine engine, std::string_view script)
{
    std::string out;
    bool ours = true;
    while (!script.empty()) {
        auto const end = std::min(script.find('\n'), script.size());
        auto const line = script.substr(0, end);
        if (line == "-- only sqlite") ours = engine == Engine::sqlite;
        if (line == "-- only postgresql") ours = engine == Engine::postgresql;
        if (line == "-- both") ours = true;
        if (ours) (out += line) += '\n';
        script.remove_prefix(std::min(end + 1, script.size()));
    }
    return out;
}

} // namespace ztc::sql
