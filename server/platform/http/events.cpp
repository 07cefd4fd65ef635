// SPDX-License-Identifier: Apache-2.0
#include "platform/http/events.hpp"

#include <algorithm>

namespace ztc::http {

Subscription::Subscription(std::string session, std::set<std::string, std::less<>> keys,
                           std::size_t most_queued)
    : session_(std::move(session)), keys_(std::move(keys)), most_queued_(most_queued)
{}

bool Subscription::listens_to_one_of(std::vector<std::string> const& keys) const
{
    return std::ranges::any_of(keys, [&](auto const& key) { return keys_.contains(key); });
}

void Subscription::push(Frame const& frame)
{
    std::function<void()> wake;
    {
        std::lock_guard const lock(mutex_);
        if (closed_) return;
        if (queue_.size() >= most_queued_) {
            closed_ = true;
            queue_.clear(); // whoever does not take them is not waited for
        }
        if (queue_.empty() || closed_) wake = wake_;
        if (!closed_) queue_.push_back(frame);
    }
    if (wake) wake();
}

void Subscription::end(Frame const& farewell)
{
    {
        std::lock_guard const lock(mutex_);
        if (closed_) return;
        queue_.push_back(farewell);
    }
    close();
}

void Subscription::close()
{
    std::function<void()> wake;
    {
        std::lock_guard const lock(mutex_);
        if (std::exchange(closed_, true)) return;
        wake = wake_;
    }
    if (wake) wake();
}

bool Subscription::closed() const
{
    std::lock_guard const lock(mutex_);
    return closed_;
}

Subscription::Pending Subscription::take()
{
    std::lock_guard const lock(mutex_);
    Pending pending{{}, closed_};
    for (auto const& frame : queue_) pending.text += *frame;
    queue_.clear();
    return pending;
}

void Subscription::on_wake(std::function<void()> wake)
{
    std::lock_guard const lock(mutex_);
    wake_ = std::move(wake);
}

EventHub::EventHub() : EventHub(Limits{}) {}

EventHub::EventHub(Limits limits) : limits_(limits) {}

void EventHub::forget_the_gone()
{
    std::erase_if(all_, [](auto const& one) {
        auto const alive = one.lock();
        return !alive || alive->closed();
    });
}

/// The page opened last is the one that is looked at. The older one is told to come back late, so
/// that the two do not push each other out without end, and asks by itself meanwhile.
void EventHub::end_oldest_of(std::string_view session)
{
    static auto const farewell = std::make_shared<std::string const>(
        "retry: 60000\n" + event_frame("ended", "http.too_many_streams"));
    for (auto const& one : all_) {
        auto const alive = one.lock();
        if (!alive || alive->session() != session) continue;
        return alive->end(farewell);
    }
}

Result<std::shared_ptr<Subscription>> EventHub::subscribe(std::string session,
                                                          std::set<std::string, std::less<>> keys)
{
    std::lock_guard const lock(mutex_);
    forget_the_gone();
    auto const of_session = std::ranges::count_if(all_, [&](auto const& one) {
        auto const alive = one.lock();
        return alive && alive->session() == session;
    });
    if (all_.size() >= limits_.streams) return refuse("http.too_many_streams");
    if (static_cast<std::size_t>(of_session) >= limits_.streams_per_session) end_oldest_of(session);
    auto subscription =
        std::make_shared<Subscription>(std::move(session), std::move(keys), limits_.queued_events);
    all_.push_back(subscription);
    return subscription;
}

EventHub::Listeners EventHub::listeners() const
{
    std::lock_guard const lock(mutex_);
    Listeners present;
    present.reserve(all_.size());
    for (auto const& one : all_)
        if (auto alive = one.lock()) present.push_back(std::move(alive));
    return present;
}

void EventHub::publish(std::vector<std::string> const& keys, std::string_view event,
                       std::string_view data)
{
    auto const frame = std::make_shared<std::string const>(event_frame(event, data));
    for (auto const& one : listeners())
        if (one->listens_to_one_of(keys)) one->push(frame);
}

void EventHub::publish_to_all(std::string_view event, std::string_view data)
{
    auto const frame = std::make_shared<std::string const>(event_frame(event, data));
    for (auto const& one : listeners()) one->push(frame);
}

void EventHub::close_listeners(std::string const& key)
{
    for (auto const& subscription : listeners())
        if (subscription->listens_to_one_of({key})) subscription->close();
}

void EventHub::close_session(std::string_view session)
{
    for (auto const& one : listeners())
        if (one->session() == session) one->close();
}

std::size_t EventHub::streams() const
{
    auto const present = listeners();
    return static_cast<std::size_t>(
        std::ranges::count_if(present, [](auto const& one) { return !one->closed(); }));
}

Response event_stream(std::shared_ptr<Subscription> subscription)
{
    return {.status = 200,
            .content_type = "text/event-stream; charset=utf-8",
            .headers = {{"X-Accel-Buffering", "no"}}, // or nginx would hold events back
            .stream = std::move(subscription)};
}

std::string event_frame(std::string_view event, std::string_view data)
{
    std::string frame = "event: ";
    for (char const c : event) frame += c == '\n' || c == '\r' ? ' ' : c;
    frame += "\ndata: ";
    for (char const c : data) {
        if (c == '\r') continue;
        frame += c;
        if (c == '\n') frame += "data: ";
    }
    return frame + "\n\n";
}

} // namespace ztc::http
