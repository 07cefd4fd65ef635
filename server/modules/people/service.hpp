// SPDX-License-Identifier: Apache-2.0
//
// The commands about people, and what other parts of `app` call inside a command of theirs: sign-in
// finds or registers a resident, a raised matter records that the notice was accepted.
#pragma once

#include "kernel/work.hpp"
#include "modules/people/commands.hpp"

#include <string_view>

namespace ztc::people {

Result<RegisteredPerson> register_person(Register const& command, Work& work);
/// The resident whose phone it is, or a new one; a name is kept where none was known yet.
Result<MetPerson> meet(Meet const& command, Work& work);
Result<Done> open_account(OpenAccount const& command, Work& work);
Result<Done> close_account(CloseAccount const& command, Work& work);
Result<Done> rename(Rename const& command, Work& work);
Result<Done> change_phone(ChangePhone const& command, Work& work);
Result<Done> describe_deputy(DescribeDeputy const& command, Work& work);
Result<Done> merge(Merge const& command, Work& work);
Result<Done> unmerge(Unmerge const& command, Work& work);
/// Whose erasure was asked for and approved once, in a log that a restored backup does not hold.
/// Nothing happens to somebody unknown or erased already; whether it was done.
Result<bool> erase_again(PersonId const& person, Work& work);
Result<Done> correct_name(CorrectName const& command, Work& work);
Result<Done> withdraw_notice(WithdrawNotice const& command, Work& work);

// ---- inside a command ------------------------------------------------------------------------

/// As rules::normalise_phone.
Result<std::string> normalise_phone(std::string_view text);

/// Whose phone it is; a resident without a name is registered when it is nobody's yet. Answers the
/// person into whom the record was merged, if it was.
Result<PersonId> resident_by_phone(std::string_view phone, Work& work);

/// Gives a person one more identifier. `value` of a phone is normalised first.
Result<Done> identify(PersonId const& person, IdentifierKind kind, std::string_view value,
                      Work& work);

/// Says in the log that a first password was given, and answers the sign-in name (empty when an
/// older account does not know it). Whoever calls it sets the password.
Result<std::string> say_password_given(PersonId const& person, Work& work);

Result<Done> give_name(PersonId const& person, Text<1, 60> const& words, Work& work);

/// Appends only when another version was accepted last, or none is any more.
Result<> accept_notice(PersonId const& person, std::string_view notice_version, NoticeWay way,
                       Work& work);

/// Gives a person another phone that he has proven to be his. Refuses people.bad_phone,
/// people.identifier_taken.
Result<Done> take_phone(PersonId const& person, std::string_view phone, Work& work);

/// The person this record stands for now: itself, or the one it was merged into.
PersonId resolved(PersonId person, Work& work);

} // namespace ztc::people
