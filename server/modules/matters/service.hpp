// SPDX-License-Identifier: Apache-2.0
//
// The commands of a matter: find, rule, append. Points, messages and pages are not here: views and
// processes hear the event.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/matters/commands.hpp"

namespace ztc::matters {

Result<Raised> raise(Raise const& command, Work& work);
Result<Done> accept(Accept const& command, Work& work);
Result<Done> redirect(Redirect const& command, Work& work);
Result<Done> look_into(LookInto const& command, Work& work);
Result<ReferredReply> refer(Refer const& command, Work& work);
Result<Done> answer(Answer const& command, Work& work);
Result<RatedReply> rate(Rate const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);

/// What the scheduler asks for when the rating window has lapsed.
Result<Done> close_unrated(MatterId const& matter, Work& work);

/// The claim of a source_key; its stream is the matter that it became.
inline constexpr std::string_view imported_claim = "imported_message";

enum class ImportEffect { added, answer_added, already_there };
/// A message from elsewhere, recorded now and dated then; never public. The same source_key again
/// adds nothing, but an answer that is new by then is added to it.
Result<ImportEffect> import_message(ImportedMessage const& message, Work& work);

/// Six digits that, with the number, open the public query page of a matter. Derived from a key,
/// kept nowhere.
std::string query_code(MatterId const& matter, Work& work);

template <class Command>
std::vector<std::string> streams(Command const& command)
    requires requires { command.matter; }
{
    return {"matters/" + command.matter.text, policy_stream("matters")};
}

std::vector<std::string> streams(Raise const& command);

} // namespace ztc::matters
