// SPDX-License-Identifier: Apache-2.0
//
// How signing in is bounded. The defaults are for a site; tests make hashing cheap.
#pragma once

#include "platform/http/rate_limit.hpp"

#include <chrono>

namespace ztc::login {

enum class Mode { real, demo }; // demo: the answer to a request for a code holds the code

/// Parameters of argon2id; each stored hash keeps those it was made with.
struct HashCost {
    unsigned long long passes = 2;
    std::size_t memory_bytes = 64 * 1024 * 1024;
};

struct Settings {
    Mode mode = Mode::real;

    HashCost cost = {};
    std::size_t hash_threads = 1; // each takes `memory_bytes` while it hashes
    std::size_t hash_queue = 32;  // beyond: login.busy

    std::chrono::minutes code_valid{10};
    int code_tries = 5;
    std::chrono::seconds code_pause{60}; // between two codes to one phone
    int codes_per_hour = 5;              // to one phone

    // One address may be a whole neighbourhood behind one gateway: these only stop machines.
    http::RateLimit::Rate codes_per_remote{.burst = 30, .refill_per_second = 0.1};
    http::RateLimit::Rate sign_ins_per_remote{.burst = 30, .refill_per_second = 0.5};

    std::chrono::minutes staff_idle{30};
    std::chrono::hours staff_longest{12};
    std::chrono::hours resident_longest{30 * 24};
    std::chrono::seconds seen_written_every{60};
    std::size_t sessions_remembered = 50'000;
};

} // namespace ztc::login
