// SPDX-License-Identifier: Apache-2.0
//
// Token buckets by key: who asks too often is told when to come again. Pure of clocks: the time is
// handed in. Memory is bounded: beyond `most_keys` the key that has been silent longest is
// forgotten (it starts afresh, to its own advantage). Safe to ask from several threads.
#pragma once

#include <cstdint>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ztc::http {

class RateLimit {
public:
    struct Rate {
        double burst;             // so many at once
        double refill_per_second; // so many again, steadily
    };
    struct Verdict {
        bool allowed = true;
        int retry_after_seconds = 0; // at least 1 when refused
    };

    explicit RateLimit(Rate rate, std::size_t most_keys = 50'000);

    Verdict ask(std::string_view key, std::int64_t now_ms);
    std::size_t known_keys() const;

private:
    struct Bucket {
        std::string key;
        double tokens;
        std::int64_t filled_ms;
    };
    using Buckets = std::list<Bucket>; // the last asked in front

    Bucket& bucket_of(std::string_view key, std::int64_t now_ms);

    Rate rate_;
    std::size_t most_keys_;
    mutable std::mutex mutex_;
    Buckets buckets_;
    std::unordered_map<std::string_view, Buckets::iterator> by_key_; // views into buckets_
};

} // namespace ztc::http
