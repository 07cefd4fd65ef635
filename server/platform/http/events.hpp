// SPDX-License-Identifier: Apache-2.0
//
// Server-sent events: "something that you may see has changed". A handler subscribes and answers
// with event_stream(); the hub then passes on what is published to one of the subscription's keys.
// Thread-safe. Nothing is stored: a client that was away asks the views. A client too slow to take
// its events is dropped and comes back by itself. Events carry positions, never private text.
#pragma once

#include "kernel/result.hpp"
#include "platform/http/message.hpp"

#include <deque>
#include <mutex>
#include <set>

namespace ztc::http {

/// One listener: filled by the hub, emptied by its connection.
class Subscription {
public:
    using Frame = std::shared_ptr<std::string const>;
    struct Pending {
        std::string text;
        bool closed;
    };

    Subscription(std::string session, std::set<std::string, std::less<>> keys,
                 std::size_t most_queued);

    std::string const& session() const { return session_; }
    bool listens_to_one_of(std::vector<std::string> const& keys) const;
    /// Queues a frame; a full queue closes the subscription instead.
    void push(Frame const& frame);
    /// Closes it after one last frame.
    void end(Frame const& farewell);
    void close();
    bool closed() const;
    /// All that waits, in order.
    Pending take();
    /// `wake` is called, from any thread, when something begins to wait or the end has come.
    void on_wake(std::function<void()> wake);

private:
    std::string const session_;
    std::set<std::string, std::less<>> const keys_;
    std::size_t const most_queued_;
    mutable std::mutex mutex_;
    std::deque<Frame> queue_;
    bool closed_ = false;
    std::function<void()> wake_;
};

class EventHub {
public:
    struct Limits {
        std::size_t streams_per_session = 6;
        std::size_t streams = 2000;
        std::size_t queued_events = 64;
    };

    EventHub();
    explicit EventHub(Limits limits);

    /// One more than a session may have ends its oldest with a last event `ended`. Refuses with
    /// `http.too_many_streams` when the house is full.
    Result<std::shared_ptr<Subscription>> subscribe(std::string session,
                                                    std::set<std::string, std::less<>> keys);
    /// Once to everybody who listens to at least one of `keys`.
    void publish(std::vector<std::string> const& keys, std::string_view event,
                 std::string_view data);
    /// Once to everybody who listens.
    void publish_to_all(std::string_view event, std::string_view data);
    /// The session has ended (log-out): so do its streams.
    void close_session(std::string_view session);
    /// Everybody who listens to `key` is let go, and comes back as whoever he is by then.
    void close_listeners(std::string const& key);
    std::size_t streams() const;

private:
    using Listeners = std::vector<std::shared_ptr<Subscription>>;
    Listeners listeners() const; // who is still there
    void forget_the_gone();
    void end_oldest_of(std::string_view session);

    Limits const limits_;
    mutable std::mutex mutex_;
    std::vector<std::weak_ptr<Subscription>> all_;
};

/// The answer that keeps its connection open for `subscription`.
Response event_stream(std::shared_ptr<Subscription> subscription);

/// One event as it stands on the wire; line breaks in `data` become several data lines.
std::string event_frame(std::string_view event, std::string_view data);

} // namespace ztc::http
