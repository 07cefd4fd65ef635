// SPDX-License-Identifier: Apache-2.0
#include "platform/http/rate_limit.hpp"

#include "kernel/result.hpp"

#include <algorithm>
#include <cmath>

namespace ztc::http {

RateLimit::RateLimit(Rate rate, std::size_t most_keys) : rate_(rate), most_keys_(most_keys)
{
    ZTC_ENSURE(rate.burst >= 1 && rate.refill_per_second > 0 && most_keys >= 1);
}

RateLimit::Verdict RateLimit::ask(std::string_view key, std::int64_t now_ms)
{
    std::lock_guard const lock(mutex_);
    auto& bucket = bucket_of(key, now_ms);
    auto const passed = static_cast<double>(std::max<std::int64_t>(0, now_ms - bucket.filled_ms));
    bucket.tokens = std::min(rate_.burst, bucket.tokens + passed * rate_.refill_per_second / 1000);
    bucket.filled_ms = std::max(bucket.filled_ms, now_ms);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return {};
    }
    auto const wait = std::ceil((1 - bucket.tokens) / rate_.refill_per_second);
    return {.allowed = false, .retry_after_seconds = std::max(1, static_cast<int>(wait))};
}

std::size_t RateLimit::known_keys() const
{
    std::lock_guard const lock(mutex_);
    return buckets_.size();
}

RateLimit::Bucket& RateLimit::bucket_of(std::string_view key, std::int64_t now_ms)
{
    if (auto const known = by_key_.find(key); known != by_key_.end()) {
        buckets_.splice(buckets_.begin(), buckets_, known->second);
        return buckets_.front();
    }
    if (buckets_.size() >= most_keys_) {
        by_key_.erase(buckets_.back().key);
        buckets_.pop_back();
    }
    buckets_.push_front({std::string(key), rate_.burst, now_ms});
    by_key_.emplace(buckets_.front().key, buckets_.begin());
    return buckets_.front();
}

} // namespace ztc::http
