// SPDX-License-Identifier: Apache-2.0
//
// Whether a command on a series of talks may be done: pure functions of state and command.
#pragma once

#include "modules/talks/commands.hpp"
#include "modules/talks/policy.hpp"
#include "modules/talks/state.hpp"

namespace ztc::talks::rules {

inline constexpr std::size_t invited_at_most = 20, topics_at_most = 20, open_actions_at_most = 100;

Result<> may(Series const& series, Right right, Actor const& actor);
Result<std::int64_t> every_days(std::optional<std::int64_t> asked, TalkPolicy const& policy);

Result<> call(Series const& series, Call const& command, Date today);
Result<> cancel(Series const& series, TalkId const& talk);
Result<> add_topic(Series const& series, TalkId const& talk);
Result<> conclude(Series const& series, ConcludeTopic const& command, Date today);
Result<> agree(Series const& series, AgreeAction const& command, Date today);
Result<> finish(Series const& series, ActionId const& action);
Result<> close(Series const& series, Close const& command, Date today);

Result<> propose(Series const& series, TalkId const& talk);
/// By another than whoever proposed them.
Result<> approve(Series const& series, TalkId const& talk, Doer const& by);
Result<> give_back(Series const& series, TalkId const& talk);
Result<> take_down(Series const& series, TalkId const& talk);

} // namespace ztc::talks::rules
