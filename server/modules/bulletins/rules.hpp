// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and day in, an answer or a refusal out.
#pragma once

#include "kernel/result.hpp"
#include "modules/bulletins/commands.hpp"
#include "modules/bulletins/state.hpp"

namespace ztc::bulletins::rules {

/// Refuses bulletins.unknown, to strangers as of nothing.
Result<> may(Bulletin const& bulletin, Right right, Actor const& by);

/// The last day. Refuses bulletins.wrong_period, not_begun.
Result<Date> period(PeriodKind kind, Date from_on, Date today);
Result<> revise(Bulletin const& bulletin);
/// When the period is over, by somebody who wrote nothing of it; each figure once.
Result<> approve(Bulletin const& bulletin, std::vector<Figure> const& figures, Doer const& by,
                 Date today);
Result<> publish(Bulletin const& bulletin);
Result<> withdraw(Bulletin const& bulletin);

} // namespace ztc::bulletins::rules
