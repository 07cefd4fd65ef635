// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/engines.hpp"

namespace ztc::sql {

Engine engine_of(std::string_view url)
{
    auto const postgresql = url.starts_with("postgresql://") || url.starts_with("postgres://");
    return postgresql ? Engine::postgresql : Engine::sqlite;
}

std::unique_ptr<Connection> open(std::string_view url, Access access)
{
    if (engine_of(url) == Engine::postgresql) return open_postgresql(std::string(url), access);
    if (url.starts_with("sqlite:")) url.remove_prefix(std::string_view("sqlite:").size());
    return open_sqlite(std::string(url), access);
}

void refuse_nul(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        throw Error(Kind::other, "nul_in_text",
                    "a text value holds a NUL byte; bytes go in a Blob");
}

} // namespace ztc::sql
