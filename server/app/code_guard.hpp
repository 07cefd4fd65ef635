// SPDX-License-Identifier: Apache-2.0
//
// A matter's number is printed and said aloud; the six digits that go with it are the secret. Ten
// wrong ones for one number within an hour, from wherever they come, and the number takes no code
// for an hour. Numbers that nobody has are counted alike, so that a lock tells nothing. Kept in
// memory: a restart forgets, and only the operator restarts.
#pragma once

#include "app/router.hpp"

#include <deque>
#include <map>
#include <mutex>

namespace ztc::app {

struct CodeGuardSettings {
    std::size_t wrong_at_most = 10;
    std::chrono::milliseconds within = std::chrono::hours{1};
    std::chrono::milliseconds locked_for = std::chrono::hours{1};
    std::size_t numbers_at_most = 50'000; // then those that were tried longest ago are forgotten
};

class CodeGuard {
public:
    explicit CodeGuard(Clock const& clock, CodeGuardSettings settings = {})
        : clock_(clock), settings_(settings)
    {}

    /// 0: go on, and the try counts as wrong until it is known to be right, or many at once would
    /// be free; else so many seconds are to be waited.
    int begin(std::string const& number);
    /// The code was right: this try is taken back. Wrong ones before it stay.
    void was_right(std::string const& number);

private:
    struct Tried {
        std::deque<Instant> wrong;
        Instant locked_until{};
    };
    void forget_old(Instant now);

    Clock const& clock_;
    CodeGuardSettings settings_;
    std::mutex mutex_;
    std::map<std::string, Tried> tried_;
};

/// Stands before the commands that take number and code.
void guard_codes(Router& router, CodeGuard& guard);

} // namespace ztc::app
