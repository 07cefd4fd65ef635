// SPDX-License-Identifier: Apache-2.0
//
// The outbox's postman: a thread that takes what is due, asks for the address at that moment,
// sends, and writes down what became of it. At least once: when the machine stops between the
// sending and the writing, the message goes out again with the same key. Nothing private is written
// down, and a direct message (a sign-in code) never touches the disk.
#pragma once

#include "kernel/clock.hpp"
#include "kernel/id.hpp"
#include "platform/log/store.hpp"
#include "platform/notify/transport.hpp"
#include "platform/notify/words.hpp"

#include <chrono>
#include <functional>
#include <memory>

namespace ztc::notify {

struct DeliverySettings {
    std::string signature = "代表直通车";
    Language language = Language::zh;
    std::chrono::milliseconds look_every{1'000};
    std::size_t at_a_time = 20;
    std::size_t most_direct = 100; // waiting in memory

    /// Pauses after the first, second, … failure; after one more it is given up.
    std::vector<std::chrono::minutes> pauses = {std::chrono::minutes{1}, std::chrono::minutes{5},
                                                std::chrono::minutes{30}, std::chrono::minutes{120},
                                                std::chrono::minutes{720}};

    /// Until when a message to these people is held, nothing: it may leave now. Asked on the
    /// delivery's thread for what is due; empty: nothing is held. A direct message never is.
    std::function<std::optional<Instant>(std::string const& congress, Audience, Instant now)>
        held_until = {};

    /// Puts in what may lie in no row: the address of a link, made of an id. Empty: nothing is.
    std::function<void(std::string const& congress, std::string_view words,
                       std::map<std::string, std::string>& values)>
        complete = {};
};

class Delivery {
public:
    /// Where the person is reached on `channel` ("sms": a phone number); nothing: nowhere. Called
    /// on the delivery's thread.
    using AddressOf = std::function<std::optional<std::string>(
        std::string const& congress, PersonId const& person, std::string_view channel)>;

    /// `store`, `clock` and `transport` must outlive it.
    Delivery(log::Store& store, Clock const& clock, Transport& transport, AddressOf address_of,
             DeliverySettings settings = {});
    ~Delivery(); // stops
    Delivery(Delivery const&) = delete;
    Delivery& operator=(Delivery const&) = delete;

    void start();
    /// Ends after the message that is being sent. Direct messages not yet sent are lost.
    void stop();

    /// For something just put into the outbox; call it from Writer::on_committed. Never blocks.
    void look_now();

    /// Sends at once and once, past the outbox and the service hours. False: too many are waiting.
    bool send_now(std::string address, std::string words,
                  std::map<std::string, std::string> values);

    // What the thread does; called directly only where it was not started.
    std::size_t send_due();    // how many messages were tried
    std::size_t ask_about();   // how many were asked about
    std::size_t send_direct(); // how many direct messages were tried

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::notify
