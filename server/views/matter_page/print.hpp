// SPDX-License-Identifier: Apache-2.0
//
// What stands on the printed sheets of a matter, as facts and words; `app` draws them. A sheet is
// handed to somebody and lies about: it holds less than the screen, and never who raised it. What
// it says follows from events, so the same sheet printed again is the same.
#pragma once

#include "views/matter_page/page.hpp"

namespace ztc::views::matter_page {

/// For the raiser to keep. How it goes on is what was promised on the day it was raised.
struct ReceiptPrint {
    matters::MatterId matter;
    std::string number, title, text, category, community_name, station_name;
    std::optional<std::string> place;
    std::size_t photos = 0;
    matters::Origin origin{};
    matters::Identity identity{};
    Instant raised_at;
    std::uint64_t raised_position = 0;
    std::optional<Date> accept_due_on; // absent: imported
    bool provisional = false;
    std::optional<std::string> deputy_name;
    Period answer_within, rate_within;
    std::string basis;
    bool shows_code = false; // to the raiser, and to the officer who entered it
};
/// Only for its raiser and its desks. Refuses matters.unknown, access.denied.
Result<ReceiptPrint> receipt_print(matters::MatterId const& matter, Reading& reading);

/// For a handling unit, with or without an account.
struct ReferralPrint {
    matters::MatterId matter;
    std::string number, unit_name, title, text, community_name, station_name;
    std::optional<std::string> place, note;
    std::size_t photos = 0;
    struct LookedInto {
        std::string text;
        std::optional<std::string> by;
        Date on;
    };
    std::optional<LookedInto> looked_into;
    Instant referred_at;
    Date referred_on, answer_due_on;
    std::size_t working_days = 0; // counted from the day after to the due one
    bool provisional = false;
    bool is_reopened = false; // an answer that did not satisfy the raiser came before
    std::string basis;
};
/// The unit that owes the answer, asked by its clerks or by the desks. Refuses matters.unknown,
/// access.denied, and matter_page.not_referred.
Result<NodeId> referred_to(matters::MatterId const& matter, Reading& reading);
/// As that unit may see it: `reading` has the unit for its viewer.
Result<ReferralPrint> referral_print(matters::MatterId const& matter, Reading& reading);

/// To the raiser: what was asked, what was answered.
struct LetterPrint {
    matters::MatterId matter;
    std::string number, title, text, station_name;
    std::optional<std::string> answered_by;
    Instant raised_at, answered_at;
    Date answered_on;
    std::optional<matters::AnswerOutcome> outcome; // absent: imported, and nobody said which
    std::string answer;
    std::optional<Date> done_on, planned_on, rate_due_on;
    std::optional<std::string> owner, reason;
    bool may_be_rated = false;
    bool shows_code = false;
    std::string basis;
};
/// Only for its raiser and its desks. Refuses matters.unknown, access.denied, and
/// matter_page.not_answered.
Result<LetterPrint> letter_print(matters::MatterId const& matter, Reading& reading);

/// The matter that bears this number, for the shell; nothing when there is none.
std::optional<matters::MatterId> matter_by_number(Tables& tables, std::string const& congress,
                                                  std::string_view number);
/// What an office needs to reach to see it as its desk does.
NodeId community_of(matters::MatterId const& matter, std::string const& congress, Tables& tables);

} // namespace ztc::views::matter_page
