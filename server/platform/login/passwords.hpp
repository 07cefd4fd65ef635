// SPDX-License-Identifier: Apache-2.0
//
// Slow hashing of passwords on threads of its own: argon2id takes 64 MiB and a tenth of a second,
// so what waits is bounded and a burst of sign-ins can eat neither the memory nor the cores.
// A password is keyed before it is hashed (texts, so that its spelling in Unicode does not matter):
// a stolen database alone allows no guessing.
#pragma once

#include "kernel/result.hpp"
#include "platform/login/settings.hpp"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ztc::login {

/// Refuses login.weak_password: 12 to 128 characters, without the sign-in name, not obvious.
Result<> check_password(std::string_view password, std::string_view sign_in_name);

/// A password to be handed over once, easy to read aloud and to type: three groups of four from
/// letters and digits that nobody mistakes for another.
std::string first_password(std::string_view sign_in_name);

class Hasher {
public:
    Hasher(HashCost cost, std::size_t threads, std::size_t queue);
    ~Hasher(); // stops
    Hasher(Hasher const&) = delete;
    Hasher& operator=(Hasher const&) = delete;

    /// A place among those who hash or wait for it; nothing when all are taken. Free again when
    /// every copy is dropped.
    using Place = std::shared_ptr<void>;
    Place reserve();

    /// Runs `work` on a thread of the pool. It must not throw.
    void post(Place place, std::function<void()> work);

    /// Finishes what was posted; later work is dropped.
    void stop();

    // On the pool's threads. Throws std::bad_alloc when there is no memory to hash in.
    std::string hash(std::string const& keyed);
    bool verify(std::string const& stored, std::string const& keyed);
    /// Takes as long as a real one, for names that have none; nothing matches it.
    bool verify_in_vain(std::string const& keyed);

    std::uint64_t hashes() const { return hashes_; }

private:
    void run();

    HashCost cost_;
    std::size_t most_;
    std::string hash_of_nobody_;
    std::atomic<std::uint64_t> hashes_ = 0;
    std::shared_ptr<std::atomic<std::size_t>> taken_ =
        std::make_shared<std::atomic<std::size_t>>(0);
    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<std::function<void()>> work_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

} // namespace ztc::login
