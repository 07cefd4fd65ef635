// SPDX-License-Identifier: Apache-2.0
#include "app/viewings.hpp"

#include "kernel/encoding.hpp"
#include "modules/episodes/events.hpp"
#include "modules/episodes/service.hpp"

#include <sodium.h>

namespace ztc::app {

namespace {

constexpr std::int64_t tell_every_ms = 10LL * 60 * 1000;
constexpr std::size_t devices_at_most = 200'000; // a day; more are not counted

std::string random_bytes(std::size_t size)
{
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string keyed(std::string const& key, std::string const& text)
{
    std::string out(crypto_generichash_BYTES_MIN, '\0');
    auto const bytes = [](std::string const& of) {
        return reinterpret_cast<unsigned char const*>(of.data());
    };
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), out.size(), bytes(text),
                       text.size(), bytes(key), key.size());
    return out;
}

} // namespace

Viewings::~Viewings()
{
    std::lock_guard const lock(mutex_);
    tell_log();
}

void Viewings::begins(episodes::EpisodeId const& episode, http::Request const& request)
{
    std::lock_guard const lock(mutex_);
    auto const now = house_.clock.now();
    if (auto const today = date_of(now); day_ != today || key_.empty()) begin_day(today);
    if (seen_.size() >= devices_at_most) return;
    auto const device = episode.text + "\n" + request.remote + "\n" +
                        std::string(request.header("User-Agent").value_or(""));
    if (seen_.insert(keyed(key_, device)).second) ++waiting_[episode];
    if (now.ms - told_at_.ms < tell_every_ms) return;
    tell_log();
    told_at_ = now;
}

void Viewings::begin_day(Date today)
{
    tell_log();
    day_ = today;
    key_ = random_bytes(crypto_generichash_KEYBYTES);
    seen_.clear();
}

void Viewings::tell_log()
{
    for (auto const& [episode, viewings] : waiting_) {
        episodes::CountViewings const command{episode, day_, viewings};
        house_.store->writer().submit({.by = system_actor(house_.congress()),
                                       .request = "viewings/" + base32(random_bytes(16)),
                                       .body_hash = "",
                                       .streams = {episodes::stream_of(episode)},
                                       .run = [command](Work& work) -> Result<std::string> {
                                           CHECK(episodes::count_viewings(command, work));
                                           return std::string("{}");
                                       }},
                                      [](log::Outcome const&) {});
    }
    waiting_.clear();
}

} // namespace ztc::app
