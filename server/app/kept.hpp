// SPDX-License-Identifier: Apache-2.0
//
// Who somebody is leaves the house only when it is on record that it was looked at.
#pragma once

#include "app/errands.hpp"
#include "app/router.hpp"

namespace ztc::app {

/// Whether anything that was shown waits for its record.
bool reveals(Reading const& reading);

/// Answers when all that was looked at so far is durable; else refuses audit.not_kept.
void reply_when_kept(House& house, Words const& words, http::Reply reply, Language language,
                     http::Response response);

/// Answers what `make` makes, on the errands' thread: what was looked at up to now is in it.
void answer_when_kept(House& house, Words const& words, Errands& errands, Call&& call,
                      std::function<http::Response(Call const&)> make);

} // namespace ztc::app
