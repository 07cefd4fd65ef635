// SPDX-License-Identifier: Apache-2.0
//
// What the rest of the house sees of HTTP: a request, a response, and the reply that joins them.
// Plain types: whoever includes this compiles without Asio. The server promises that a request
// which reaches a handler is whole, within its limits, with a decoded path of valid UTF-8. Nothing
// in here may know routes, rights or the words of refusals.
#pragma once

#include "platform/http/upload.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ztc::http {

class Subscription; // events.hpp

/// The fields of a head in their order, in one piece of memory. Names compare without case.
class Headers {
public:
    void add(std::string_view name, std::string_view value);
    /// The first field of that name.
    std::optional<std::string_view> find(std::string_view name) const;
    /// All fields of that name, joined with ", " as RFC 9110 §5.3 reads a list.
    std::string joined(std::string_view name) const;
    std::size_t count(std::string_view name) const;

private:
    struct Field {
        std::uint32_t name_at, name_size, value_at, value_size;
    };
    std::string_view name_of(Field const& field) const;
    std::string_view value_of(Field const& field) const;

    std::string text_;
    std::vector<Field> fields_;
};

struct Request {
    std::string method;     // "GET", "POST", …; HEAD arrives as GET, its body is left out for you
    std::string path;       // percent-decoded, valid UTF-8, no control characters
    std::string query_text; // as sent, known to decode to valid UTF-8
    Headers headers = {};
    std::string body = {};
    std::string remote = {};     // the client's address: the peer, or what a trusted proxy says
    std::string scheme = "http"; // "https" only when a trusted proxy says so
    std::optional<Upload> upload = {}; // instead of `body` where Settings::is_upload says so

    /// The decoded value of the first query parameter of that name.
    std::optional<std::string> query(std::string_view name) const;
    std::optional<std::string_view> header(std::string_view name) const
    {
        return headers.find(name);
    }
};

/// A body that is read while it is sent, so that it is never held as a whole.
struct Pieces {
    std::uint64_t size = 0;
    /// What follows from `at`, as much as is handy; nothing ends the connection. On a loop's
    /// thread: must not block for longer than a short read of the disk takes.
    std::function<std::string(std::uint64_t at)> read;
};

struct Response {
    int status = 200;
    std::string content_type = {}; // empty: no such header
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {};
    std::shared_ptr<Pieces const> pieces = {}; // instead of `body`
    std::shared_ptr<Subscription> stream = {}; // set by event_stream() only

    std::optional<std::string_view> header(std::string_view name) const;
};

/// Thread-safe; called exactly once (twice is a bug and ends the process). When every copy is
/// dropped uncalled, the client gets a 500 instead of waiting for ever.
using Reply = std::function<void(Response)>;

/// Runs on a loop's thread: it may answer in place, or keep the reply and answer from any thread.
/// Must not block for longer than a short read of the database takes.
using Handler = std::function<void(Request&&, Reply)>;

Response json(int status, std::string body);

/// The same name, upper or lower case.
bool same_name(std::string_view left, std::string_view right);

/// True when the peer itself is this machine and speaks for nobody else (for /metrics).
bool from_this_machine(Request const& request);

} // namespace ztc::http
