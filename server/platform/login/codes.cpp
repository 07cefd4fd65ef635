// SPDX-License-Identifier: Apache-2.0
#include "platform/login/codes.hpp"

#include "platform/login/statements.hpp"
#include "platform/vault/blind_index.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sodium.h>

namespace ztc::login {

namespace {

constexpr std::int64_t hour_ms = 3'600'000;

std::int64_t in_ms(std::chrono::milliseconds duration)
{
    return duration.count();
}

int seconds_until(std::int64_t then_ms, Instant now)
{
    return static_cast<int>(std::max<std::int64_t>(0, (then_ms - now.ms + 999) / 1000));
}

bool same(std::string_view left, std::string_view right)
{
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace

std::string new_code()
{
    return fmt::format("{:06}", randombytes_uniform(1'000'000));
}

std::optional<std::string> normal_phone(std::string_view text)
{
    if (text.size() > 64 || text::first_bad_byte(text)) return {};
    auto number = vault::normalised_phone(text);
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (number.size() != 11 || !std::ranges::all_of(number, is_digit) || number[0] != '1' ||
        number[1] < '3')
        return {};
    return number;
}

Codes::Phone Codes::phone(std::string const& congress, std::string const& normal) const
{
    return {congress, texts_.fingerprint(congress, "login_phone", normal)};
}

/// Bound to the phone and the moment: equal codes never look equal.
std::string Codes::hash(Phone const& phone, std::string_view code, Instant sent_at) const
{
    return texts_.fingerprint(phone.congress, "login_code",
                              fmt::format("{}/{}/{}", phone.fingerprint, sent_at.ms, code));
}

int Codes::seconds_to_wait(Tables& tables, Phone const& phone, Instant now) const
{
    auto const sent = tables.rows(
        sql_text::select_sent, [](Row const& row) { return row.integer(0); }, phone.congress,
        phone.fingerprint, now);
    if (sent.empty()) return 0;
    auto const pause = seconds_until(sent.front() + in_ms(settings_.code_pause), now);
    auto const most = static_cast<std::size_t>(settings_.codes_per_hour);
    auto const hour = sent.size() < most ? 0 : seconds_until(sent[most - 1] + hour_ms, now);
    return std::max(pause, hour);
}

void Codes::issue(Statements& statements, Phone const& phone, std::string_view code,
                  Instant now) const
{
    // Rows from the future are left by a clock that was set back: they may not come to life again.
    statements.run(sql_text::delete_old_codes, now.ms - hour_ms, now);
    statements.run(sql_text::insert_code, phone.congress, phone.fingerprint, now,
                   hash(phone, code, now));
}

Codes::Redeemed Codes::redeem(Tables& tables, Statements& statements, Phone const& phone,
                              std::string_view code, Instant now) const
{
    struct Kept {
        Instant sent_at;
        std::string hash;
        std::int64_t tries;
        bool used;
    };
    auto const kept = tables.one(
        sql_text::select_newest_code,
        [](Row const& row) {
            return Kept{row.instant(0), std::string(row.text(1)), row.integer(2), row.yes(3)};
        },
        phone.congress, phone.fingerprint, now);
    if (!kept) return Redeemed::wrong;
    auto const is_over = now.ms >= kept->sent_at.ms + in_ms(settings_.code_valid);
    auto const is_good = !kept->used && !is_over && kept->tries < settings_.code_tries;
    if (!same(kept->hash, hash(phone, code, kept->sent_at))) {
        if (is_good)
            statements.run(sql_text::count_wrong_code, phone.congress, phone.fingerprint,
                           kept->sent_at);
        return Redeemed::wrong;
    }
    if (!kept->used)
        statements.run(sql_text::use_code, phone.congress, phone.fingerprint, kept->sent_at);
    return is_good ? Redeemed::right : Redeemed::no_longer;
}

} // namespace ztc::login
