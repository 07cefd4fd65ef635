// SPDX-License-Identifier: Apache-2.0
//
// What holds for people's records. Pure: state, command and actor in, event or refusal out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/people/commands.hpp"
#include "modules/people/state.hpp"

#include <string_view>

namespace ztc::people::rules {

/// The eleven digits of a mainland mobile number: without +86, 0086 or 86, spaces and hyphens, full
/// width made half. Anything else is refused as people.bad_phone.
Result<std::string> normalise_phone(std::string_view text);

/// Known, not merged into another and not erased.
Result<> check_present(Person const& person, std::string pointer);

Result<> open_account(Person const& person);
/// Nobody gives himself a password: whoever knows his own changes it.
Result<PasswordGiven> give_password(Person const& person, PersonId const& by);
Result<AccountClosed> close_account(Person const& person, PersonId const& by);
Result<Merged> merge(Person const& person, Person const& into);
Result<Unmerged> unmerge(Person const& person);

} // namespace ztc::people::rules
