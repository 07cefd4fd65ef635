// SPDX-License-Identifier: Apache-2.0
//
// The writer's life and its queue; what happens in one commit stands in writer_commit.cpp.
#include "platform/log/writer.hpp"

#include "platform/log/statements.hpp"

#include <algorithm>

namespace ztc::log {

namespace {

proof::Frontier edge_of(std::uint64_t size, std::string_view bytes)
{
    std::vector<proof::Hash> hashes;
    for (std::size_t at = 0; at + 32 <= bytes.size(); at += 32)
        hashes.push_back(*proof::hash_of_bytes(bytes.substr(at, 32)));
    auto edge = proof::Frontier::from(size, std::move(hashes));
    if (!edge) throw std::runtime_error("log.head_unreadable");
    return *std::move(edge);
}

} // namespace

Recorded recorded_of(Row const& row)
{
    Recorded out;
    out.position = static_cast<std::uint64_t>(row.integer(0));
    out.congress = row.text(1);
    out.stream = row.text(2);
    out.version = static_cast<std::uint64_t>(row.integer(3));
    out.type = row.text(4);
    out.body = row.text(5);
    out.actor = {std::string(row.text(6))};
    if (!row.null(7)) out.on_behalf_of = PersonId{std::string(row.text(7))};
    out.recorded_at = {row.integer(8)};
    return out;
}

Writer::Writer(Parts parts, WriterSettings settings)
    : open_(std::move(parts.open)), connection_(open_()), texts_(parts.texts), clock_(parts.clock),
      calendar_(&parts.calendar), views_(std::move(parts.views)),
      on_fatal_(std::move(parts.on_fatal)), settings_(settings)
{
    connection_->query(sql_text::select_last_head, [&](Row const& row) {
        edge_ = edge_of(static_cast<std::uint64_t>(row.integer(0)), row.blob(2));
        if (proof::bytes_of(edge_.root()) != row.blob(1))
            throw std::runtime_error("log.head_unreadable");
    });
    connection_->query(sql_text::select_last_moment, [&](Row const& row) {
        last_position_ = static_cast<std::uint64_t>(row.integer(0));
        last_recorded_ms_ = row.integer(1);
    });
    if (last_position_ != edge_.size())
        throw std::runtime_error("log.head_missing"); // an event without its head: never committed
    if (settings_.clock == WriterSettings::Clock::is_right)
        last_recorded_ms_ = std::min(last_recorded_ms_.load(), clock_.now().ms);
    signer_ = parts.signer(edge_);
    sign_head();
    thread_ = std::thread([this] { loop(); });
    thread_id_ = thread_.get_id();
}

Writer::~Writer()
{
    stop();
}

void Writer::stop()
{
    {
        std::lock_guard const lock(queue_mutex_);
        stopping_ = true;
    }
    queue_filled_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void Writer::on_committed(std::function<void(std::span<Entry const>)> listener)
{
    // Commits read the list on the writer's thread: it is joined by a chore of its own.
    (void)run(Chore{[&](Tables&, Statements&) -> Result<std::string> {
        listeners_.push_back(std::move(listener));
        return std::string("{}");
    }});
}

void Writer::forget_listeners()
{
    (void)run(Chore{[&](Tables&, Statements&) -> Result<std::string> {
        listeners_.clear();
        return std::string("{}");
    }});
}

Head Writer::head() const
{
    std::lock_guard const lock(head_mutex_);
    return head_;
}

std::string Writer::refuses_because() const
{
    if (!has_room_) return "log.disk_full";
    if (clock_is_behind()) return "log.clock_behind";
    return {};
}

std::chrono::milliseconds Writer::ahead_of_clock() const
{
    return std::chrono::milliseconds(last_recorded_ms_ - clock_.now().ms);
}

// ---- the queue -------------------------------------------------------------------------------

void Writer::submit(Order order, std::function<void(Outcome)> done)
{
    auto pending = std::make_shared<Pending>();
    pending->order = std::move(order);
    pending->done = std::move(done);
    enqueue(std::move(pending));
}

void Writer::submit(Chore chore, std::function<void(Outcome)> done)
{
    auto pending = std::make_shared<Pending>();
    pending->chore = std::move(chore);
    pending->done = std::move(done);
    enqueue(std::move(pending));
}

void Writer::enqueue(std::shared_ptr<Pending> pending)
{
    {
        std::lock_guard const lock(queue_mutex_);
        if (!stopping_ && !fatal_ && queue_.size() < settings_.queue_max) {
            queue_.push_back(std::move(pending));
            queue_filled_.notify_one();
            return;
        }
        pending->outcome.answer = refuse(stopping_ || fatal_ ? "log.unavailable" : "log.too_busy");
    }
    pending->done(std::move(pending->outcome));
}

namespace {

template <class What>
Result<Answer> wait_for(Writer& writer, What what)
{
    auto const promise = std::make_shared<std::promise<Outcome>>();
    auto future = promise->get_future();
    writer.submit(std::move(what),
                  [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
    auto outcome = future.get();
    if (outcome.fault) std::rethrow_exception(outcome.fault);
    return std::move(outcome.answer);
}

} // namespace

Result<Answer> Writer::run(Order order)
{
    ZTC_ENSURE(std::this_thread::get_id() != thread_id_);
    return wait_for(*this, std::move(order));
}

Result<Answer> Writer::run(Chore chore)
{
    ZTC_ENSURE(std::this_thread::get_id() != thread_id_);
    return wait_for(*this, std::move(chore));
}

std::optional<std::vector<std::shared_ptr<Writer::Pending>>> Writer::take()
{
    std::unique_lock lock(queue_mutex_);
    auto const is_asked = [&] { return stopping_ || !queue_.empty(); };
    if (has_room_)
        queue_filled_.wait(lock, is_asked);
    else
        queue_filled_.wait_for(lock, settings_.look_for_room_every, is_asked);
    if (stopping_ && queue_.empty()) return std::nullopt;
    auto const n = std::min(queue_.size(), settings_.batch_max);
    std::vector<std::shared_ptr<Pending>> taken(queue_.begin(),
                                                queue_.begin() + static_cast<std::ptrdiff_t>(n));
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(n));
    return taken;
}

void Writer::loop()
{
    for (;;) {
        auto const waiting = take();
        if (!waiting) return;
        auto const& taken = *waiting;
        if (taken.empty()) look_for_room();
        // Chores run alone, between the batches of commands around them.
        for (auto first = taken.begin(); first != taken.end();) {
            auto const last = std::find_if(first, taken.end(),
                                           [](auto const& p) { return p->chore.has_value(); });
            if (first != last) commit({&*first, static_cast<std::size_t>(last - first)});
            first = last;
            if (first != taken.end()) run_chore(**first++);
        }
    }
}

} // namespace ztc::log
