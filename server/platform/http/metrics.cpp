// SPDX-License-Identifier: Apache-2.0
#include "platform/http/metrics.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace ztc::http {

namespace {

std::string head(std::string_view name, std::string_view help, std::string_view type)
{
    return fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

} // namespace

void Histogram::observe_us(std::uint64_t microseconds)
{
    auto const ms = static_cast<double>(microseconds) / 1000;
    auto const bucket = std::ranges::lower_bound(upper_ms, ms) - upper_ms.begin();
    buckets_[static_cast<std::size_t>(bucket)].add();
    sum_us_.add(microseconds);
}

std::uint64_t Histogram::count() const
{
    std::uint64_t all = 0;
    for (auto const& bucket : buckets_) all += bucket.value();
    return all;
}

std::string Histogram::exposition(std::string_view name, std::string_view help) const
{
    auto out = head(name, help, "histogram");
    std::uint64_t so_far = 0;
    for (std::size_t i = 0; i < upper_ms.size(); ++i) {
        so_far += buckets_[i].value();
        out += fmt::format("{}_bucket{{le=\"{}\"}} {}\n", name, upper_ms[i] / 1000, so_far);
    }
    so_far += buckets_.back().value();
    out += fmt::format("{0}_bucket{{le=\"+Inf\"}} {1}\n{0}_sum {2}\n{0}_count {1}\n", name, so_far,
                       static_cast<double>(sum_us_.value()) / 1e6);
    return out;
}

std::string exposition(std::string_view name, std::string_view help, Counter const& counter)
{
    return head(name, help, "counter") + fmt::format("{} {}\n", name, counter.value());
}

std::string exposition(std::string_view name, std::string_view help, Gauge const& gauge)
{
    return head(name, help, "gauge") + fmt::format("{} {}\n", name, gauge.value());
}

void HttpMetrics::answered(int status)
{
    by_class[static_cast<std::size_t>(std::clamp(status / 100, 1, 5) - 1)].add();
}

std::string HttpMetrics::exposition() const
{
    auto out = head("ztc_http_responses_total", "Answers by class of status.", "counter");
    for (std::size_t i = 0; i < by_class.size(); ++i)
        out += fmt::format("ztc_http_responses_total{{class=\"{}xx\"}} {}\n", i + 1,
                           by_class[i].value());
    out += http::exposition("ztc_http_connections", "Open connections.", connections);
    out += http::exposition("ztc_http_in_flight", "Requests being answered.", in_flight);
    out += http::exposition("ztc_http_streams", "Open event streams.", streams);
    out += latency.exposition("ztc_http_latency_seconds", "From whole request to answer.");
    return out;
}

} // namespace ztc::http
