// SPDX-License-Identifier: Apache-2.0
//
// Who is signed in. The database has a row for each session, this a memory of those seen lately, so
// that a request costs no SQL; but a session that was ended is dead for everybody the moment its
// deletion is committed. When it was last seen is written at most once a minute, all together.
// Safe for many threads.
#pragma once

#include "kernel/clock.hpp"
#include "platform/log/store.hpp"
#include "platform/login/settings.hpp"
#include "platform/login/types.hpp"

#include <unordered_map>

namespace ztc::login {

class Sessions {
public:
    Sessions(log::Store& store, Settings const& settings, Clock const& clock)
        : store_(store), settings_(settings), clock_(clock)
    {}

    std::optional<Session> who(Token const& token);

    // ---- inside a chore ------------------------------------------------------------------------
    /// Emits the row of a new session with a new token of 256 random bits.
    SignedIn begin(Statements& statements, Session session, Carry carry) const;
    static void end(Statements& statements, std::string_view token);
    static void end_all(Statements& statements, std::string const& congress,
                        PersonId const& person);

    // ---- once that chore is committed ----------------------------------------------------------
    void forget(std::string_view token);
    void forget_all(std::string const& congress, PersonId const& person);

    /// Writes down what was seen since the last time, and waits for it. Not on the writer's thread.
    void write_seen();

private:
    struct Kept {
        Session session;
        Carry carry;
        Instant seen_at;
        Instant expires_at;
    };
    using Hash = std::string;
    using Seen = std::unordered_map<Hash, Instant>;

    std::optional<Kept> read(Hash const& hash);
    std::optional<Session> see(Hash const& hash, Kept& kept, Carry carry, Instant now);
    bool is_over(Kept const& kept, Instant now) const;
    void end_silently(Hash const& hash);
    Seen take_seen_when_due(Instant now);
    log::Chore chore_of(Seen seen, Instant now) const;

    log::Store& store_;
    Settings const& settings_;
    Clock const& clock_;

    std::mutex mutex_;
    std::unordered_map<Hash, Kept> kept_;
    Seen seen_;                 // not written yet
    std::uint64_t endings_ = 0; // a row read before one of them may be dead
    std::int64_t written_ms_ = 0;
};

} // namespace ztc::login
