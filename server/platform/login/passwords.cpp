// SPDX-License-Identifier: Apache-2.0
#include "platform/login/passwords.hpp"

#include "kernel/text.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <set>
#include <sodium.h>

namespace ztc::login {

namespace {

constexpr std::size_t shortest = 12;
constexpr std::size_t longest = 128;
constexpr std::size_t fewest_different = 5;

// What people write when twelve characters are asked for: as whole passwords, once everything but
// letters and digits is left out and digits at both ends are cut off.
constexpr std::array<std::string_view, 29> obvious = {"password",
                                                      "passwordpassword",
                                                      "mypassword",
                                                      "passw0rd",
                                                      "pssw0rd",
                                                      "administrator",
                                                      "adminadmin",
                                                      "admin",
                                                      "rootroot",
                                                      "qwertyuiop",
                                                      "qwertyuiopasdf",
                                                      "qwertyqwerty",
                                                      "qwerty",
                                                      "asdfghjkl",
                                                      "asdfghjklzxcvbnm",
                                                      "zxcvbnm",
                                                      "qazwsxedc",
                                                      "qazwsxedcrfv",
                                                      "qwertyuiopasdfghjklzxcvbnm",
                                                      "letmein",
                                                      "iloveyou",
                                                      "welcome",
                                                      "woaini",
                                                      "woainiwoaini",
                                                      "zhitongche",
                                                      "renminzhitongche",
                                                      "changeme",
                                                      "changemeplease",
                                                      "abcdefghijkl"};

// Runs of keys and numbers of which no part of twelve is a password.
constexpr std::array<std::string_view, 6> runs = {
    "01234567890123456789",     "98765432109876543210",       "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv5tgb6yhn", "qwertyuiopasdfghjklzxcvbnm", "1q2w3e4r5t6y7u8i9o0p"};

std::string letters_and_digits(std::string_view text)
{
    std::string plain;
    for (unsigned char c : text) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            plain += static_cast<char>(c);
    }
    return plain;
}

std::string_view without_digits_around(std::string_view text)
{
    constexpr std::string_view digits = "0123456789";
    auto const begin = text.find_first_not_of(digits);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(digits) - begin + 1);
}

bool repeats_a_part(std::string_view text) // "abcabcabcabc"
{
    for (std::size_t part = 1; part <= text.size() / 2; ++part) {
        auto const repeated = text.substr(0, text.size() - part) == text.substr(part);
        if (repeated && part <= 6) return true;
    }
    return false;
}

bool is_obvious(std::string_view password)
{
    auto const plain = letters_and_digits(password);
    auto const core = without_digits_around(plain);
    std::set<char> const different(plain.begin(), plain.end());
    return different.size() < fewest_different || core.empty() || repeats_a_part(plain) ||
           std::ranges::find(obvious, core) != obvious.end() ||
           std::ranges::any_of(runs, [&](auto run) { return run.find(plain) != run.npos; });
}

bool contains_name(std::string_view password, std::string_view name)
{
    auto const plain_name = letters_and_digits(name);
    return plain_name.size() >= 2 &&
           letters_and_digits(password).find(plain_name) != std::string::npos;
}

} // namespace

Result<> check_password(std::string_view password, std::string_view sign_in_name)
{
    auto const weak = refuse("login.weak_password", "/password");
    if (text::first_bad_byte(password)) return weak;
    auto const characters = text::characters(password);
    if (characters < shortest || characters > longest) return weak;
    if (is_obvious(password) || contains_name(password, sign_in_name)) return weak;
    return {};
}

std::string first_password(std::string_view sign_in_name)
{
    constexpr std::string_view readable = "abcdefghjkmnpqrstuvwxyz23456789";
    for (;;) {
        std::string password;
        for (int i = 0; i < 12; ++i) {
            if (i % 4 == 0 && i > 0) password += '-';
            password += readable[randombytes_uniform(readable.size())];
        }
        if (check_password(password, sign_in_name)) return password;
    }
}

Hasher::Hasher(HashCost cost, std::size_t threads, std::size_t queue)
    : cost_(cost), most_(threads + queue)
{
    ZTC_ENSURE(sodium_init() >= 0);
    ZTC_ENSURE(threads > 0);
    std::string nobody(32, '\0');
    randombytes_buf(nobody.data(), nobody.size());
    hash_of_nobody_ = hash(nobody);
    hashes_ = 0;
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

Hasher::~Hasher()
{
    stop();
}

void Hasher::stop()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    filled_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

Hasher::Place Hasher::reserve()
{
    auto taken = taken_->load();
    do {
        if (taken >= most_) return {};
    } while (!taken_->compare_exchange_weak(taken, taken + 1));
    return {static_cast<void*>(taken_.get()), [counter = taken_](void*) { counter->fetch_sub(1); }};
}

void Hasher::post(Place place, std::function<void()> work)
{
    ZTC_ENSURE(place != nullptr);
    {
        std::lock_guard const lock(mutex_);
        if (stopping_) return;
        work_.push_back([place = std::move(place), work = std::move(work)] { work(); });
    }
    filled_.notify_one();
}

void Hasher::run()
{
    for (;;) {
        std::unique_lock lock(mutex_);
        filled_.wait(lock, [&] { return stopping_ || !work_.empty(); });
        if (work_.empty()) return;
        auto const work = std::move(work_.front());
        work_.pop_front();
        lock.unlock();
        work();
    }
}

std::string Hasher::hash(std::string const& keyed)
{
    ++hashes_;
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str_alg(out.data(), keyed.data(), keyed.size(), cost_.passes,
                              cost_.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return out.data();
}

bool Hasher::verify(std::string const& stored, std::string const& keyed)
{
    ++hashes_;
    return crypto_pwhash_str_verify(stored.c_str(), keyed.data(), keyed.size()) == 0;
}

bool Hasher::verify_in_vain(std::string const& keyed)
{
    return verify(hash_of_nobody_, keyed) && false;
}

} // namespace ztc::login
