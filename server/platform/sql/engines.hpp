// SPDX-License-Identifier: Apache-2.0
//
// The two engines behind `open()`, and how their codes become our kinds. Included by this folder
// only: everyone else knows `Connection`.
#pragma once

#include "platform/sql/connection.hpp"

namespace ztc::sql {

std::unique_ptr<Connection> open_sqlite(std::string const& path, Access access);
std::unique_ptr<Connection> open_postgresql(std::string const& url, Access access);

/// `system_errno`: what the system said, for codes that do not tell a full disk from an ill one.
Kind kind_of_sqlite(int extended_result_code, int system_errno = 0);
Kind kind_of_sqlstate(std::string_view sqlstate);

/// PostgreSQL has no NUL in texts and libpq would cut there, so neither engine gets one.
void refuse_nul(std::string_view text);

} // namespace ztc::sql
