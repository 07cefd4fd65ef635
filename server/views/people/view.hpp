// SPDX-License-Identifier: Apache-2.0
//
// People as they can be read: the deputies for everyone, and for `app` who signs in. Only ids and
// references leave this view; a name or a phone is opened, and masked, by whoever may show it.
#pragma once

#include "kernel/module.hpp"
#include "modules/people/types.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::views::people {

View view();

/// Whose identifier it is, after merging. The fingerprint is the one the identifier was claimed
/// with: `fingerprint("phone", normalised number)`.
std::optional<PersonId> person_by_identifier(Tables& from, std::string const& congress,
                                             ztc::people::IdentifierKind identifier,
                                             std::string_view fingerprint);

inline std::optional<PersonId> person_by_phone(Tables& from, std::string const& congress,
                                               std::string_view fingerprint)
{
    return person_by_identifier(from, congress, ztc::people::IdentifierKind::phone, fingerprint);
}

/// Whose sign-in name it is: `fingerprint("account", name)`.
std::optional<PersonId> person_by_account(Tables& from, std::string const& congress,
                                          std::string_view fingerprint);

struct PersonRow {
    ztc::people::PersonKind kind;
    std::optional<std::string> name_ref;
    std::optional<std::string> phone_ref;
    std::optional<PersonId> merged_into;
};

/// By which somebody signs in; the reference of the sign-in name where it is known.
struct Account {
    std::optional<std::string> name_ref;
};

/// The account of the record or of one merged into it; nothing when there is none any more.
std::optional<Account> account(Tables& from, std::string const& congress, PersonId const& id);

/// A member of staff or a deputy, for those who look after accounts.
struct StaffRow {
    PersonId person = {};
    ztc::people::PersonKind kind = {};
    std::optional<std::string> name_ref = {};
    std::optional<std::string> phone_ref = {};
    std::optional<ztc::people::CongressLevel> congress_level = {};
    std::optional<std::string> electoral_district_ref = {};
    std::optional<Account> account = {};
    std::optional<std::int64_t> term_no = {};
};
std::vector<StaffRow> staff_of(Tables& from, std::string const& congress);

/// Nothing when there is no such record, or it was erased.
std::optional<PersonRow> person(Tables& from, std::string const& congress, PersonId const& id);

} // namespace ztc::views::people
