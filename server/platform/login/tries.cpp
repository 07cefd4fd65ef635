// SPDX-License-Identifier: Apache-2.0
#include "platform/login/tries.hpp"

#include "platform/login/statements.hpp"

#include <algorithm>
#include <array>

namespace ztc::login {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t forgotten_after_ms = 24 * 60 * minute_ms;

struct Bound {
    std::string source;
    std::int64_t free_failures;
    std::int64_t longest_ms;
};

std::array<Bound, 2> bounds_of(TryKey const& key)
{
    return {Bound{key.source, 5, 30 * minute_ms}, Bound{"", 50, minute_ms}};
}

struct Tries {
    std::int64_t failures = 0;
    std::int64_t locked_until = 0;
    std::int64_t tried_at = 0;
};

Tries tries_of(Tables& tables, TryKey const& key, Bound const& bound, Instant now)
{
    auto tries = tables
                     .one(
                         sql_text::select_tries,
                         [](Row const& row) {
                             return Tries{row.integer(0), row.integer(1), row.integer(2)};
                         },
                         key.congress, key.name, bound.source)
                     .value_or(Tries{});
    if (tries.tried_at < now.ms - forgotten_after_ms) return {};
    // A lock from a clock that was ahead and set back must not outlast its meaning.
    tries.locked_until = std::min(tries.locked_until, now.ms + bound.longest_ms);
    return tries;
}

std::int64_t pause_ms(std::int64_t failures, Bound const& bound)
{
    if (failures < bound.free_failures) return 0;
    auto const doublings = std::min<std::int64_t>(failures - bound.free_failures, 10);
    return std::min(minute_ms << doublings, bound.longest_ms);
}

} // namespace

int begin_try(Tables& tables, Statements& statements, TryKey const& key, Instant now)
{
    std::int64_t wait_ms = 0;
    Statements counted;
    for (auto const& bound : bounds_of(key)) {
        auto const tries = tries_of(tables, key, bound, now);
        wait_ms = std::max(wait_ms, tries.locked_until - now.ms);
        auto const failures = tries.failures + 1;
        counted.run(sql_text::upsert_tries, key.congress, key.name, bound.source, failures,
                    now.ms + pause_ms(failures, bound), now);
    }
    if (wait_ms > 0) return static_cast<int>((wait_ms + 999) / 1000);
    statements.run(sql_text::delete_old_tries, now.ms - forgotten_after_ms);
    for (auto& statement : counted.take()) statements.add(std::move(statement));
    return 0;
}

void forgive_tries(Statements& statements, TryKey const& key)
{
    statements.run(sql_text::delete_tries, key.congress, key.name, key.source);
}

} // namespace ztc::login
