// SPDX-License-Identifier: Apache-2.0
#include "app/code_guard.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace ztc::app {

namespace {

/// However it is typed: the digits alone.
std::string digits_of(std::string const& number)
{
    std::string digits;
    for (char const c : number)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

std::string matter_number_in(std::string_view body)
{
    boost::system::error_code bad;
    auto const document = boost::json::parse(body, bad);
    auto const* object = bad ? nullptr : document.if_object();
    auto const* number = object ? object->if_contains("number") : nullptr;
    return number && number->is_string() ? std::string(number->get_string()) : std::string();
}

std::string pair_of(std::string const& number, std::string const& address)
{
    return digits_of(number) + " " + address;
}

constexpr std::chrono::milliseconds a_day = std::chrono::hours{24};

void drop_old(std::deque<Instant>& wrong, Instant now)
{
    while (!wrong.empty() && wrong.front().ms <= now.ms - a_day.count()) wrong.pop_front();
}

/// Of a wait that ends then; never longer than it was made, whatever the clock does.
std::int64_t left_of(std::chrono::milliseconds wait, std::int64_t until_ms, Instant now)
{
    return std::min<std::int64_t>(until_ms - now.ms, wait.count());
}

} // namespace

std::size_t CodeGuard::lately(Tried const& here, Instant now) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        here.wrong, [&](Instant wrong) { return wrong.ms > now.ms - settings_.within.count(); }));
}

std::int64_t CodeGuard::wait_here(Tried const& here, Instant now) const
{
    auto const locked = left_of(settings_.locked_for, here.locked_until.ms, now);
    if (here.wrong.size() < settings_.wrong_in_a_day) return locked;
    return std::max(locked, left_of(a_day, here.wrong.front().ms + a_day.count(), now));
}

std::int64_t CodeGuard::wait_for_all(Tried const& all, Instant now) const
{
    if (all.wrong.size() < settings_.wrong_from_all) return 0;
    auto wait = settings_.first_wait;
    for (auto n = settings_.wrong_from_all; n < all.wrong.size(); ++n)
        if (wait < settings_.longest_wait) wait *= 2;
    wait = std::min(wait, settings_.longest_wait);
    return left_of(wait, all.wrong.back().ms + wait.count(), now);
}

int CodeGuard::begin(std::string const& number, std::string const& address)
{
    auto const now = clock_.now();
    std::lock_guard const lock(mutex_);
    auto& here = here_[pair_of(number, address)];
    auto& all = all_[digits_of(number)];
    drop_old(here.wrong, now);
    drop_old(all.wrong, now);
    here.last = all.last = now;
    auto const left =
        std::max(wait_here(here, now), here.knows ? std::int64_t{0} : wait_for_all(all, now));
    if (left <= 0) {
        here.wrong.push_back(now);
        all.wrong.push_back(now);
        if (lately(here, now) >= settings_.wrong_at_most)
            here.locked_until = {now.ms + settings_.locked_for.count()};
    }
    forget_old(here_);
    forget_old(all_);
    return left > 0 ? static_cast<int>((left + 999) / 1000) : 0;
}

void CodeGuard::was_right(std::string const& number, std::string const& address)
{
    take_back(number, address);
    std::lock_guard const lock(mutex_);
    if (auto const found = here_.find(pair_of(number, address)); found != here_.end())
        found->second.knows = true;
}

void CodeGuard::take_back(std::string const& number, std::string const& address)
{
    auto const now = clock_.now();
    std::lock_guard const lock(mutex_);
    if (auto const found = here_.find(pair_of(number, address)); found != here_.end()) {
        auto& here = found->second;
        if (!here.wrong.empty()) here.wrong.pop_back();
        if (lately(here, now) < settings_.wrong_at_most) here.locked_until = {};
    }
    auto const all = all_.find(digits_of(number));
    if (all != all_.end() && !all->second.wrong.empty()) all->second.wrong.pop_back();
}

/// The one that was tried last stays, whatever happens.
void CodeGuard::forget_old(Tries& tries) const
{
    if (tries.size() <= settings_.numbers_at_most) return;
    auto const by_last = [](auto const& one) { return one.second.last.ms; };
    auto const oldest = std::ranges::min_element(tries, {}, by_last);
    tries.erase(oldest);
}

void guard_codes(Router& router, CodeGuard& guard)
{
    Router::Guard const before_codes{
        .locked = "matters.code_locked",
        .begin =
            [&guard](std::string_view body, std::string const& address) {
                return guard.begin(matter_number_in(body), address);
            },
        .done =
            [&guard](std::string_view body, std::string const& address, Refusal const* refused) {
                auto const number = matter_number_in(body);
                if (!refused) return guard.was_right(number, address);
                if (refused->code != "matters.wrong_code") guard.take_back(number, address);
            }};
    for (auto const* path : {"/matters/follow", "/matters/rate_by_code"})
        router.guard(path, before_codes);
}

} // namespace ztc::app
