// SPDX-License-Identifier: Apache-2.0
//
// One answer on its way: given once, from any thread, and carried to the loop on which its
// connection waits. Outlives the connection and the loop; whoever answers too late answers nobody.
// For connection.cpp only.
#pragma once

#include "kernel/result.hpp"
#include "platform/http/loop.hpp"

namespace ztc::http {

class Exchange : public std::enable_shared_from_this<Exchange> {
public:
    Exchange(Loop& loop, Timer& bell)
        : loop_(loop.weak_from_this()), home_(loop.thread), bell_(&bell)
    {}

    // From any thread.
    void answer(Response response)
    {
        auto const before = state_.exchange(State::answered);
        ZTC_ENSURE(before != State::answered); // a request is answered once
        if (before == State::open) deliver(std::move(response));
    }
    void give_up()
    {
        auto expected = State::open;
        if (state_.compare_exchange_strong(expected, State::given_up)) deliver(std::nullopt);
    }

    // On the loop's thread.
    bool arrived() const { return arrived_; }
    std::optional<Response> take() { return std::move(response_); }
    void nobody_waits() { bell_ = nullptr; }

private:
    enum class State { open, answered, given_up };

    void deliver(std::optional<Response> response)
    {
        if (std::this_thread::get_id() == home_) return arrive(std::move(response));
        auto const loop = loop_.lock();
        if (!loop) return;
        asio::post(loop->io, [self = shared_from_this(), answer = std::move(response)]() mutable {
            self->arrive(std::move(answer));
        });
    }
    void arrive(std::optional<Response> response)
    {
        response_ = std::move(response);
        arrived_ = true;
        if (bell_) bell_->cancel();
    }

    std::weak_ptr<Loop> loop_;
    std::thread::id home_;
    std::atomic<State> state_{State::open};
    Timer* bell_;
    bool arrived_ = false;
    std::optional<Response> response_;
};

/// What all copies of one Reply share; the last one to go takes the hope with it.
struct ReplyEnd {
    explicit ReplyEnd(std::shared_ptr<Exchange> one) : exchange(std::move(one)) {}
    ReplyEnd(ReplyEnd const&) = delete;
    ReplyEnd& operator=(ReplyEnd const&) = delete;
    ~ReplyEnd() { exchange->give_up(); }
    std::shared_ptr<Exchange> exchange;
};

} // namespace ztc::http
