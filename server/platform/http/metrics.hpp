// SPDX-License-Identifier: Apache-2.0
//
// Counters, gauges and a histogram that any thread may touch, and their text form (Prometheus
// exposition, version 0.0.4). Figures of the machine only: no label may ever carry a person, a path
// with ids in it, or an address.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::http {

class Counter {
public:
    void add(std::uint64_t n = 1) { value_.fetch_add(n, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

class Gauge {
public:
    void rise() { value_.fetch_add(1, std::memory_order_relaxed); }
    void fall() { value_.fetch_sub(1, std::memory_order_relaxed); }
    std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> value_{0};
};

/// Durations in fixed buckets from 0.1 ms to 10 s.
class Histogram {
public:
    static constexpr std::array<double, 12> upper_ms{0.1, 0.25, 0.5, 1,    2.5,  5,
                                                     10,  50,   250, 1000, 2500, 10000};
    void observe_us(std::uint64_t microseconds);
    std::uint64_t count() const;
    std::string exposition(std::string_view name, std::string_view help) const;

private:
    std::array<Counter, upper_ms.size() + 1> buckets_; // the last: everything above
    Counter sum_us_;
};

std::string exposition(std::string_view name, std::string_view help, Counter const& counter);
std::string exposition(std::string_view name, std::string_view help, Gauge const& gauge);

/// What the server itself counts.
struct HttpMetrics {
    std::array<Counter, 5> by_class; // 1xx … 5xx
    Gauge connections;
    Gauge in_flight;
    Gauge streams;
    Histogram latency; // from the whole request to its answer; streams are not counted

    void answered(int status);
    std::string exposition() const;
};

} // namespace ztc::http
