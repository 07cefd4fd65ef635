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

Instant before(Instant now, std::chrono::milliseconds span)
{
    return {now.ms - span.count()};
}

} // namespace

int CodeGuard::begin(std::string const& number)
{
    auto const now = clock_.now();
    std::lock_guard const lock(mutex_);
    auto& tried = tried_[digits_of(number)];
    auto const left = std::min(tried.locked_until.ms - now.ms, settings_.locked_for.count());
    if (left > 0) return static_cast<int>((left + 999) / 1000);
    while (!tried.wrong.empty() && tried.wrong.front().ms <= before(now, settings_.within).ms)
        tried.wrong.pop_front();
    tried.wrong.push_back(now);
    if (tried.wrong.size() >= settings_.wrong_at_most)
        tried.locked_until = {now.ms + settings_.locked_for.count()};
    forget_old(now);
    return 0;
}

void CodeGuard::was_right(std::string const& number)
{
    std::lock_guard const lock(mutex_);
    auto const found = tried_.find(digits_of(number));
    if (found == tried_.end() || found->second.wrong.empty()) return;
    auto& tried = found->second;
    tried.wrong.pop_back();
    if (tried.wrong.size() < settings_.wrong_at_most) tried.locked_until = {};
    if (tried.wrong.empty()) tried_.erase(found);
}

void CodeGuard::forget_old(Instant now)
{
    if (tried_.size() <= settings_.numbers_at_most) return;
    auto const old = before(now, settings_.within).ms;
    std::erase_if(tried_, [&](auto const& one) {
        return one.second.wrong.empty() || one.second.wrong.back().ms <= old;
    });
    while (tried_.size() > settings_.numbers_at_most)
        tried_.erase(std::ranges::min_element(
            tried_, {}, [](auto const& one) { return one.second.wrong.back().ms; }));
}

void guard_codes(Router& router, CodeGuard& guard)
{
    Router::Guard const before_codes{
        .locked = "matters.code_locked",
        .begin = [&guard](std::string_view body) { return guard.begin(matter_number_in(body)); },
        .done =
            [&guard](std::string_view body, Refusal const* refused) {
                bool const wrong = refused && refused->code == "matters.wrong_code";
                if (!wrong) guard.was_right(matter_number_in(body));
            }};
    for (auto const* path : {"/matters/follow", "/matters/rate_by_code"})
        router.guard(path, before_codes);
}

} // namespace ztc::app
