// SPDX-License-Identifier: Apache-2.0
//
// One-time codes: six digits, good once, for ten minutes, for the phone they were sent to. Runs
// inside chores of the writer, which run alone: of many who use a code at once exactly one does.
// A code that was sent later makes the earlier ones worthless.
#pragma once

#include "platform/log/texts.hpp"
#include "platform/login/settings.hpp"

#include "kernel/tables.hpp"

namespace ztc::login {

/// Six digits from the machine's random source.
std::string new_code();

/// Eleven digits without the country's prefix; nothing when it is no mobile number.
std::optional<std::string> normal_phone(std::string_view text);

class Codes {
public:
    Codes(log::Texts& texts, Settings const& settings) : texts_(texts), settings_(settings) {}

    struct Phone {
        std::string congress;
        std::string fingerprint;
    };
    Phone phone(std::string const& congress, std::string const& normal) const;

    /// 0 when a code may be sent to the phone now, else how many seconds are to be waited.
    int seconds_to_wait(Tables& tables, Phone const& phone, Instant now) const;
    void issue(Statements& statements, Phone const& phone, std::string_view code,
               Instant now) const;

    enum class Redeemed { right, wrong, no_longer };
    Redeemed redeem(Tables& tables, Statements& statements, Phone const& phone,
                    std::string_view code, Instant now) const;

private:
    std::string hash(Phone const& phone, std::string_view code, Instant sent_at) const;

    log::Texts& texts_;
    Settings const& settings_;
};

} // namespace ztc::login
