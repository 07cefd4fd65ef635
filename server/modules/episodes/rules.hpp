// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and day in, an answer or a refusal out.
#pragma once

#include "kernel/result.hpp"
#include "modules/episodes/commands.hpp"
#include "modules/episodes/policy.hpp"
#include "modules/episodes/state.hpp"

#include <string>
#include <string_view>

namespace ztc::episodes::rules {

/// Refuses episodes.unknown, to strangers as of nothing.
Result<> may(Episode const& episode, Right right, Actor const& by);
/// The deputy who speaks, and nobody else.
Result<> is_deputy(Episode const& episode, Actor const& by);
/// That deputy, or who keeps the column.
Result<> may_write(Episode const& episode, Actor const& by);

/// Whether an office of `by` at `node` is for that stage.
bool is_for(Stage stage, NodeId const& node, Actor const& by);

Result<> revise(Episode const& episode);
Result<> submit(Episode const& episode);
/// By somebody who wrote nothing of it and did no other stage of this round.
Result<> review(Episode const& episode, Review const& command, Actor const& by, Doer const& doer);
Result<> attach(Episode const& episode, Attach const& command);
Result<> consent(Episode const& episode, std::string const& wording, EpisodePolicy const& policy);
Result<> add_consent(Episode const& episode, std::string const& wording,
                     EpisodePolicy const& policy);
Result<> publish(Episode const& episode);
Result<> link(Episode const& episode, std::optional<Link> const& link);
Result<> withdraw(Episode const& episode);
Result<> withdraw_consent(Episode const& episode, ConsentId const& consent);
Result<> take_down(Episode const& episode);

/// It is public no more when a consent ends: its bytes go too.
bool ends_with_consent(Episode const& episode);

/// WebVTT as we take it (W3C WebVTT 4.1, its plain part): a head, and cues of a time and words. The
/// same in one spelling. Refuses episodes.subtitles_*, each fault with "/subtitles/<line>", from 1.
Result<std::string> plain_subtitles(std::string_view text);

} // namespace ztc::episodes::rules
