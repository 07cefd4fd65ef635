// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/delivery.hpp"

#include "kernel/encoding.hpp"
#include "platform/journal/journal.hpp"
#include "platform/notify/statements.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <condition_variable>
#include <deque>
#include <limits>
#include <mutex>
#include <sodium.h>
#include <thread>

namespace ztc::notify {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_ms = 24 * 60 * minute_ms;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

struct Due {
    std::string congress;
    std::string key;
    PersonId person;
    std::string words;
    std::string parameters;
    std::int64_t attempts;
};

struct ToAsk {
    std::string congress;
    std::string key;
    std::string outside_id;
    std::int64_t sent_ms;
};

struct Direct {
    std::string key;
    std::string address;
    std::string words;
    std::map<std::string, std::string> values;
};

std::string random_key()
{
    std::string bytes(16, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return base32(bytes);
}

std::map<std::string, std::string> values_of(std::string const& parameters)
{
    std::map<std::string, std::string> values;
    auto const document = boost::json::parse(parameters);
    for (auto const& [name, value] : document.as_object()) values.emplace(name, value.as_string());
    return values;
}

/// What is held in one round, each congress and audience asked once.
class Held {
public:
    Held(DeliverySettings const& settings, Instant now) : settings_(settings), now_(now) {}

    std::optional<Instant> until(Due const& due)
    {
        if (!settings_.held_until) return {};
        auto const audience = audience_of(due.words);
        auto const [found, fresh] = known_.try_emplace({due.congress, audience});
        if (fresh) found->second = settings_.held_until(due.congress, audience, now_);
        return found->second;
    }

private:
    DeliverySettings const& settings_;
    Instant now_;
    std::map<std::pair<std::string, Audience>, std::optional<Instant>> known_;
};

} // namespace

struct Delivery::Inside {
    Inside(log::Store& the_store, Clock const& the_clock, Transport& the_transport,
           AddressOf the_address_of, DeliverySettings the_settings)
        : store(the_store), clock(the_clock), transport(the_transport),
          address_of(std::move(the_address_of)), settings(std::move(the_settings))
    {}

    log::Store& store;
    Clock const& clock;
    Transport& transport;
    AddressOf const address_of;
    DeliverySettings const settings;

    std::vector<Statement> unwritten; // what happened and is not yet recorded

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Direct> direct;
    bool looking = false; // somebody said that there is something
    bool stopping = false;
    std::thread thread;

    bool is_stopping()
    {
        std::lock_guard const lock(mutex);
        return stopping;
    }

    template <class... A>
    void note(std::string_view sql, A&&... arguments)
    {
        unwritten.push_back({sql, {value(std::forward<A>(arguments))...}});
    }

    bool write_down();
    Sent try_one(Due const& due);
    void record(Due const& due, Sent const& sent);
    void record_answer(ToAsk const& one, Sent const& sent);
    std::size_t send_due();
    std::size_t ask_about();
    std::size_t send_direct();
    void work();
    void run();
};

/// False when the writer cannot take it now: then nothing more may be sent, or what was sent would
/// be forgotten and sent again.
bool Delivery::Inside::write_down()
{
    if (unwritten.empty()) return true;
    auto const written = store.writer().run(log::Chore{[this](Tables&, Statements& statements) {
        for (auto const& one : unwritten) statements.add(one);
        return Result<std::string>(std::string("{}"));
    }});
    if (!written) return false;
    unwritten.clear();
    return true;
}

std::size_t Delivery::Inside::send_due()
{
    if (!write_down()) return 0;
    auto const now = clock.now();
    auto const due = store.reads().lease()->rows(
        sql_text::select_due,
        [](Row const& row) {
            return Due{std::string(row.text(0)),   std::string(row.text(1)),
                       {std::string(row.text(2))}, std::string(row.text(3)),
                       std::string(row.text(4)),   row.integer(5)};
        },
        now, settings.at_a_time);
    Held held(settings, now);
    std::size_t tried = 0;
    for (auto const& one : due) {
        if (is_stopping()) break;
        if (auto const until = held.until(one)) {
            note(sql_text::put_off, one.congress, one.key, *until);
            continue;
        }
        send_direct(); // a code does not wait behind a slow gateway's whole batch
        record(one, try_one(one));
        ++tried;
        if (!write_down()) break;
    }
    (void)write_down();
    return tried;
}

Sent Delivery::Inside::try_one(Due const& due)
{
    Envelope envelope{.key = due.key, .address = {}, .words = due.words};
    envelope.values = values_of(due.parameters);
    if (settings.complete) settings.complete(due.congress, due.words, envelope.values);
    envelope.at = clock.now();
    auto const text = text_of(due.words, envelope.values, settings.language, settings.signature);
    if (!text) return {.state = Sent::State::refused, .outside_id = {}, .said = "words.unknown"};
    auto const address = address_of(due.congress, due.person, transport.channel());
    if (!address) return {.state = Sent::State::refused, .outside_id = {}, .said = "no_address"};
    envelope.text = *text;
    envelope.address = *address;
    return transport.send(envelope);
}

void Delivery::Inside::record(Due const& due, Sent const& sent)
{
    using State = Sent::State;
    auto const now = clock.now();
    auto const failures = static_cast<std::size_t>(due.attempts);
    auto const put = [&](std::string_view state, std::int64_t next_ms,
                         std::optional<Instant> sent_at) {
        auto const outside_id =
            sent.outside_id.empty() ? std::nullopt : std::optional(sent.outside_id);
        note(sql_text::record_try, due.congress, due.key, state, next_ms, sent_at,
             transport.channel(), outside_id, sent.said);
    };
    auto const will_ask = transport.can_ask() && !sent.outside_id.empty();
    if (sent.state == State::delivered)
        put("delivered", never, now);
    else if (sent.state == State::handed_over)
        put("sent", will_ask ? now.ms + minute_ms : never, now);
    else if (sent.state == State::try_again && failures < settings.pauses.size())
        put("waiting", now.ms + settings.pauses[failures].count() * minute_ms, {});
    else
        put("failed", never, {});
}

std::size_t Delivery::Inside::ask_about()
{
    if (!transport.can_ask() || !write_down()) return 0;
    auto const all = store.reads().lease()->rows(
        sql_text::select_to_ask,
        [](Row const& row) {
            return ToAsk{std::string(row.text(0)), std::string(row.text(1)),
                         std::string(row.text(2)), row.integer(3)};
        },
        clock.now(), settings.at_a_time);
    std::size_t asked = 0;
    for (auto const& one : all) {
        if (is_stopping()) break;
        record_answer(one, transport.ask(one.outside_id));
        ++asked;
    }
    (void)write_down();
    return asked;
}

/// Asked again after as long as it has been out, for a day at most.
void Delivery::Inside::record_answer(ToAsk const& one, Sent const& sent)
{
    using State = Sent::State;
    auto const now = clock.now();
    auto const out_ms = std::max(now.ms - one.sent_ms, minute_ms);
    if (sent.state == State::delivered)
        note(sql_text::record_asked, one.congress, one.key, "delivered", never, sent.said);
    else if (sent.state == State::refused)
        note(sql_text::record_asked, one.congress, one.key, "failed", never, sent.said);
    else
        note(sql_text::record_asked, one.congress, one.key, "sent",
             out_ms >= day_ms ? never : now.ms + out_ms, "not_known_yet");
}

std::size_t Delivery::Inside::send_direct()
{
    std::size_t tried = 0;
    for (;;) {
        Direct one;
        {
            std::lock_guard const lock(mutex);
            if (direct.empty()) return tried;
            one = std::move(direct.front());
            direct.pop_front();
        }
        auto const text = text_of(one.words, one.values, settings.language, settings.signature);
        ZTC_ENSURE(text.has_value()); // send_now looked
        auto const sent = transport.send({.key = one.key,
                                          .address = one.address,
                                          .words = one.words,
                                          .values = one.values,
                                          .text = *text,
                                          .privacy = Privacy::secret,
                                          .at = clock.now()});
        auto const failed =
            sent.state == Sent::State::try_again || sent.state == Sent::State::refused;
        if (failed) journal::warn("notify.not_sent {} {}", one.words, sent.said);
        ++tried;
    }
}

/// A fault of the database ends this round and not the thread: the rows are still there.
void Delivery::Inside::work()
{
    try {
        send_direct();
        send_due();
        ask_about();
    } catch (std::exception const& fault) {
        journal::error("notify.fault {}", fault.what());
    }
}

void Delivery::Inside::run()
{
    while (!is_stopping()) {
        work();
        std::unique_lock lock(mutex);
        changed.wait_for(lock, settings.look_every,
                         [&] { return stopping || looking || !direct.empty(); });
        looking = false;
    }
}

// ---- the face ----------------------------------------------------------------------------------

Delivery::Delivery(log::Store& store, Clock const& clock, Transport& transport,
                   AddressOf address_of, DeliverySettings settings)
    : inside_(std::make_unique<Inside>(store, clock, transport, std::move(address_of),
                                       std::move(settings)))
{}

Delivery::~Delivery()
{
    stop();
}

void Delivery::start()
{
    ZTC_ENSURE(!inside_->thread.joinable());
    inside_->thread = std::thread([this] { inside_->run(); });
}

void Delivery::stop()
{
    {
        std::lock_guard const lock(inside_->mutex);
        inside_->stopping = true;
    }
    inside_->changed.notify_all();
    if (inside_->thread.joinable()) inside_->thread.join();
}

void Delivery::look_now()
{
    {
        std::lock_guard const lock(inside_->mutex);
        inside_->looking = true;
    }
    inside_->changed.notify_one();
}

bool Delivery::send_now(std::string address, std::string words,
                        std::map<std::string, std::string> values)
{
    auto const& settings = inside_->settings;
    if (!text_of(words, values, settings.language, settings.signature)) return false;
    {
        std::lock_guard const lock(inside_->mutex);
        if (inside_->stopping || inside_->direct.size() >= settings.most_direct) return false;
        inside_->direct.push_back(
            {random_key(), std::move(address), std::move(words), std::move(values)});
    }
    inside_->changed.notify_one();
    return true;
}

std::size_t Delivery::send_due()
{
    return inside_->send_due();
}

std::size_t Delivery::ask_about()
{
    return inside_->ask_about();
}

std::size_t Delivery::send_direct()
{
    return inside_->send_direct();
}

} // namespace ztc::notify
