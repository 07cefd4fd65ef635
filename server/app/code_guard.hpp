// SPDX-License-Identifier: Apache-2.0
//
// A matter's number is printed and said aloud; the six digits that go with it are the secret.
// Whoever tries them out is stopped, and whoever holds the slip is not stopped by him:
//
// - From one address ten wrong codes for one number within an hour, and that address is refused for
//   this number for an hour; thirty within a day, and it is refused until they are a day old.
//   Others are not: a neighbour's guesses do not lock the holder out.
// - From all addresses together a hundred wrong codes for one number within a day, and from then on
//   each further one waits: a minute after the last, then two, four, up to an hour. Three addresses
//   never come that far. One from which the right code came before does not wait for the others.
//
// Why that is enough: many addresses together try about a hundred and thirty codes of a number in a
// day, where a million are possible. All of them take some twenty years, and trying for one whole
// year finds the code of one number in one of twenty cases, by then of a matter long closed. (Ten
// in an hour from wherever would be twice as many, and each ten of them would lock the holder out.)
// An hour is the longest that a holder who guesses nothing waits, and only while many addresses are
// at work on his number.
//
// A try counts as wrong until it is known to be right, or many at once would be free. Numbers that
// nobody has are counted alike, so that being stopped tells nothing. Kept in memory: a restart
// forgets, and only the operator restarts.
#pragma once

#include "app/router.hpp"

#include <deque>
#include <map>
#include <mutex>

namespace ztc::app {

struct CodeGuardSettings {
    std::size_t wrong_at_most = 10; // from one address
    std::chrono::milliseconds within = std::chrono::hours{1};
    std::chrono::milliseconds locked_for = std::chrono::hours{1};
    std::size_t wrong_in_a_day = 30;  // from one address
    std::size_t wrong_from_all = 100; // in a day; then each further one waits
    std::chrono::milliseconds first_wait = std::chrono::minutes{1}; // then twice as long, and so on
    std::chrono::milliseconds longest_wait = std::chrono::hours{1};
    std::size_t numbers_at_most = 50'000; // then those that were tried longest ago are forgotten
};

class CodeGuard {
public:
    explicit CodeGuard(Clock const& clock, CodeGuardSettings settings = {})
        : clock_(clock), settings_(settings)
    {}

    /// 0: go on, and the try counts as wrong until it is known to be right; else so many seconds
    /// are to be waited.
    int begin(std::string const& number, std::string const& address);
    /// The code was right: this try is taken back, and its address is known to have the slip.
    void was_right(std::string const& number, std::string const& address);
    /// This try was refused for something else. Wrong ones before it stay.
    void take_back(std::string const& number, std::string const& address);

private:
    struct Tried {
        std::deque<Instant> wrong; // of a day, the oldest first
        Instant locked_until{};
        Instant last{};
        bool knows = false; // the right code came from there
    };
    using Tries = std::map<std::string, Tried>;

    std::size_t lately(Tried const& here, Instant now) const;
    std::int64_t wait_here(Tried const& here, Instant now) const;
    std::int64_t wait_for_all(Tried const& all, Instant now) const;
    void forget_old(Tries& tries) const;

    Clock const& clock_;
    CodeGuardSettings settings_;
    std::mutex mutex_;
    Tries here_; // by number and address
    Tries all_;  // by number
};

/// Stands before the commands that take number and code.
void guard_codes(Router& router, CodeGuard& guard);

} // namespace ztc::app
