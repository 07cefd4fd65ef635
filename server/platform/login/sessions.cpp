// SPDX-License-Identifier: Apache-2.0
#include "platform/login/sessions.hpp"

#include "kernel/encoding.hpp"
#include "platform/login/statements.hpp"

#include <algorithm>
#include <array>
#include <future>
#include <sodium.h>

namespace ztc::login {

namespace {

constexpr std::size_t longest_token = 128;

std::string hash_of(std::string_view token)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<unsigned char const*>(token.data()), token.size());
    return hash;
}

std::string new_token()
{
    std::string bytes(32, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return base32(bytes);
}

template <class Enum>
std::string name_of(Enum value)
{
    return boost::describe::enum_to_string(value, "?");
}

template <class Enum>
Enum named(std::string_view name)
{
    Enum value{};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(name).c_str(), value));
    return value;
}

} // namespace

bool Sessions::is_over(Kept const& kept, Instant now) const
{
    if (now >= kept.expires_at) return true;
    auto const idle = std::chrono::milliseconds{settings_.staff_idle}.count();
    return kept.session.kind != SessionKind::resident && now.ms - kept.seen_at.ms >= idle;
}

std::optional<Session> Sessions::who(Token const& token)
{
    if (token.text.empty() || token.text.size() > longest_token) return {};
    auto const hash = hash_of(token.text);
    auto const now = clock_.now();
    for (;;) {
        std::uint64_t endings = 0;
        {
            std::lock_guard const lock(mutex_);
            if (auto const found = kept_.find(hash); found != kept_.end())
                return see(hash, found->second, token.carry, now);
            endings = endings_;
        }
        auto row = read(hash);
        if (!row) return {};
        std::lock_guard const lock(mutex_);
        if (endings != endings_) continue; // it may have been ended while we read
        if (kept_.size() >= settings_.sessions_remembered) kept_.clear();
        if (auto const seen = seen_.find(hash); seen != seen_.end())
            row->seen_at = std::max(row->seen_at, seen->second);
        auto& kept = kept_.insert_or_assign(hash, *std::move(row)).first->second;
        return see(hash, kept, token.carry, now);
    }
}

/// Under the lock.
std::optional<Session> Sessions::see(Hash const& hash, Kept& kept, Carry carry, Instant now)
{
    if (is_over(kept, now)) {
        end_silently(hash);
        return {};
    }
    if (kept.carry != carry) return {};
    auto const session = kept.session;
    if (now > kept.seen_at) {
        kept.seen_at = now;
        seen_[hash] = now;
    }
    if (auto seen = take_seen_when_due(now); !seen.empty())
        store_.writer().submit(chore_of(std::move(seen), now), [](log::Outcome const&) {});
    return session;
}

std::optional<Sessions::Kept> Sessions::read(Hash const& hash)
{
    return store_.reads().lease()->one(
        sql_text::select_session,
        [](Row const& row) {
            return Kept{.session = {.congress = std::string(row.text(0)),
                                    .person = {std::string(row.text(1))},
                                    .kind = named<SessionKind>(row.text(2))},
                        .carry = named<Carry>(row.text(3)),
                        .seen_at = row.instant(4),
                        .expires_at = row.instant(5)};
        },
        Blob{hash});
}

/// A session found to be over is deleted, so that a clock set back cannot bring it to life again.
/// Under the lock.
void Sessions::end_silently(Hash const& hash)
{
    auto const ended = hash; // `hash` may live in what is erased
    kept_.erase(ended);
    seen_.erase(ended);
    ++endings_;
    store_.writer().submit(log::Chore{[ended](Tables&, Statements& statements) {
                               statements.run(sql_text::delete_session, Blob{ended});
                               return Result<std::string>(std::string("{}"));
                           }},
                           [](log::Outcome const&) {});
}

SignedIn Sessions::begin(Statements& statements, Session session, Carry carry) const
{
    auto const now = clock_.now();
    std::chrono::milliseconds const longest = session.kind == SessionKind::resident
                                                  ? settings_.resident_longest
                                                  : settings_.staff_longest;
    auto token = new_token();
    statements.run(sql_text::insert_session, Blob{hash_of(token)}, session.congress, session.person,
                   name_of(session.kind), name_of(carry), now, now.ms + longest.count());
    return {std::move(token), std::move(session)};
}

void Sessions::end(Statements& statements, std::string_view token)
{
    statements.run(sql_text::delete_session, Blob{hash_of(token)});
}

void Sessions::end_all(Statements& statements, std::string const& congress, PersonId const& person)
{
    statements.run(sql_text::delete_sessions_of, congress, person);
}

void Sessions::forget(std::string_view token)
{
    auto const hash = hash_of(token);
    std::lock_guard const lock(mutex_);
    kept_.erase(hash);
    seen_.erase(hash);
    ++endings_;
}

void Sessions::forget_all(std::string const& congress, PersonId const& person)
{
    std::lock_guard const lock(mutex_);
    std::erase_if(kept_, [&](auto const& entry) {
        return entry.second.session.person == person && entry.second.session.congress == congress;
    });
    ++endings_;
}

/// Under the lock.
Sessions::Seen Sessions::take_seen_when_due(Instant now)
{
    auto const every = std::chrono::milliseconds{settings_.seen_written_every}.count();
    auto const was_set_back = now.ms < written_ms_;
    if (now.ms - written_ms_ < every && !was_set_back) return {};
    written_ms_ = now.ms;
    return std::exchange(seen_, {});
}

log::Chore Sessions::chore_of(Seen seen, Instant now) const
{
    auto const idle = std::chrono::milliseconds{settings_.staff_idle}.count();
    auto const late = 2 * std::chrono::milliseconds{settings_.seen_written_every}.count();
    return {[seen = std::move(seen), now, since = now.ms - idle - late](Tables&,
                                                                        Statements& statements) {
        for (auto const& [hash, at] : seen) statements.run(sql_text::update_seen, Blob{hash}, at);
        statements.run(sql_text::delete_sessions_over, now);
        statements.run(sql_text::delete_sessions_idle, since);
        return Result<std::string>(std::string("{}"));
    }};
}

void Sessions::write_seen()
{
    auto const now = clock_.now();
    Seen seen;
    {
        std::lock_guard const lock(mutex_);
        written_ms_ = now.ms;
        seen = std::exchange(seen_, {});
    }
    std::promise<void> written;
    store_.writer().submit(chore_of(std::move(seen), now),
                           [&](log::Outcome const&) { written.set_value(); });
    written.get_future().wait();
}

} // namespace ztc::login
