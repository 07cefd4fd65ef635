// SPDX-License-Identifier: Apache-2.0
//
// The HTTP/1.1 server: one loop per thread, all listening on one port. Keeps every limit before a
// handler sees anything, answers pipelined requests in order, and stops gracefully. TLS and HTTP/2
// belong to the proxy in front. Knows no routes; must never block a loop on the database's writer.
#pragma once

#include "platform/http/message.hpp"
#include "platform/http/metrics.hpp"
#include "platform/http/proxy.hpp"

#include <chrono>

namespace ztc::http {

struct Settings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; // 0: the kernel chooses
    std::size_t threads = 2;
    std::size_t most_connections = 10'000;

    std::uint32_t most_head_bytes = 16 * 1024;
    std::uint64_t most_body_bytes = 1024 * 1024;
    std::uint64_t most_upload_bytes = 20 * 1024 * 1024;
    std::size_t most_uploads_at_once = 64; // bounds the disk that they can fill; beyond: 503
    /// Bodies of these requests are streamed into `upload_folder`. Sees the head only, before any
    /// login was checked: let it ask for a sign of a session, or strangers can hold the places.
    std::function<bool(Request const&)> is_upload = {};
    /// Of those, the ones that may be larger still, a few at a time.
    std::function<bool(Request const&)> is_large_upload = {};
    std::uint64_t most_large_upload_bytes = 512ULL * 1024 * 1024;
    std::size_t most_large_uploads_at_once = 4;
    std::string upload_folder = "/tmp";

    std::chrono::milliseconds idle_timeout{60'000};    // between requests; closes without a word
    std::chrono::milliseconds head_timeout{10'000};    // from the first byte to the blank line
    std::chrono::milliseconds body_timeout{30'000};    // and one second for every …
    std::uint64_t slowest_bytes_per_second = 8 * 1024; // … so many bytes that did come (or go)
    std::chrono::milliseconds write_timeout{30'000};
    std::chrono::milliseconds heartbeat{20'000}; // of event streams
    std::chrono::milliseconds reap_every{1'000};
    std::chrono::milliseconds stop_within{10'000};

    std::vector<std::string> methods = {"GET", "POST"}; // HEAD goes with GET; others get 405
    std::vector<Network> trusted_proxies = {};
    /// Hears of exceptions that left a handler, and of replies that nobody gave.
    std::function<void(std::string_view)> on_fault = {};
};

/// Renders what the server itself refuses. Codes: http.bad_request 400, http.method_not_allowed
/// 405, http.timeout 408, http.too_large 413, http.head_too_large 431, http.fault 500, http.busy
/// 503. The request is as far as it was read (or as the handler left it), or null. Like the
/// handler, `is_upload` and `on_fault`, it is called by all loops: by several threads at a time.
using ErrorBody = std::function<Response(int status, std::string_view code, Request const*)>;

class Server {
public:
    Server(Settings settings, Handler handler, ErrorBody error_body);
    ~Server(); // stops
    Server(Server const&) = delete;
    Server& operator=(Server const&) = delete;

    /// Listens when it returns. Throws std::system_error when the address is taken or not ours.
    void start();
    /// The port that was bound.
    std::uint16_t port() const;
    /// Accepts no more, finishes what is in flight (bounded by stop_within), ends event streams.
    /// Not to be called from a handler.
    void stop();

    HttpMetrics const& metrics() const;

private:
    struct Inside;
    std::shared_ptr<Inside> inside_;
};

} // namespace ztc::http
