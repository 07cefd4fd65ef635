// SPDX-License-Identifier: Apache-2.0
#include "modules/people/rules.hpp"

#include <algorithm>

namespace ztc::people::rules {
namespace {

/// ASCII of what was typed; full-width forms (U+FF01..FF5E) lie 0xFEE0 above it. Spaces and
/// hyphens fall away; anything else becomes '?', which no number has.
std::string in_half_width(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
        if (byte(0) < 0x80) {
            if (byte(0) != ' ' && byte(0) != '-') out += text[at];
            at += 1;
        } else if (text.substr(at).starts_with("\xE3\x80\x80")) { // ideographic space
            at += 3;
        } else if (byte(0) == 0xEF && at + 2 < text.size() && byte(1) >= 0xBC && byte(1) <= 0xBD) {
            auto const point = 0xF000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
            auto const half = static_cast<char>(point - 0xFEE0);
            if (half != '-') out += half;
            at += 3;
        } else {
            out += '?';
            at += 1;
        }
    }
    return out;
}

} // namespace

Result<std::string> normalise_phone(std::string_view text)
{
    auto const typed = in_half_width(text);
    std::string_view number = typed;
    for (std::string_view prefix : {"+86", "0086", "86"})
        if (number.starts_with(prefix)) {
            number.remove_prefix(prefix.size());
            break;
        }
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (number.size() != 11 || !std::all_of(number.begin(), number.end(), is_digit) ||
        number[0] != '1' || number[1] < '3')
        return refuse("people.bad_phone", "/phone");
    return std::string(number);
}

Result<> check_present(Person const& person, std::string pointer)
{
    if (!person.known()) return refuse("people.unknown", std::move(pointer));
    if (person.erased) return refuse("people.erased", std::move(pointer));
    if (person.merged_into) return refuse("people.merged_away", std::move(pointer));
    return {};
}

Result<> open_account(Person const& person)
{
    CHECK(check_present(person, "/person"));
    if (person.kind == PersonKind::resident) return refuse("people.signs_in_by_phone", "/person");
    if (person.account) return refuse("people.account_exists", "/person");
    return {};
}

Result<PasswordGiven> give_password(Person const& person, PersonId const& by)
{
    CHECK(check_present(person, "/person"));
    if (!person.account) return refuse("people.no_account", "/person");
    if (person.id == by) return refuse("people.own_account", "/person");
    return PasswordGiven{person.id};
}

Result<AccountClosed> close_account(Person const& person, PersonId const& by)
{
    CHECK(check_present(person, "/person"));
    if (!person.account) return refuse("people.no_account", "/person");
    if (person.id == by) return refuse("people.own_account", "/person");
    return AccountClosed{person.id};
}

Result<Merged> merge(Person const& person, Person const& into)
{
    CHECK(check_present(person, "/person"));
    CHECK(check_present(into, "/into"));
    if (person.id == into.id) return refuse("people.same_person", "/into");
    return Merged{person.id, into.id};
}

Result<Unmerged> unmerge(Person const& person)
{
    if (!person.known()) return refuse("people.unknown", "/person");
    if (person.erased) return refuse("people.erased", "/person");
    if (!person.merged_into) return refuse("people.not_merged", "/person");
    return Unmerged{person.id, *person.merged_into};
}

} // namespace ztc::people::rules
