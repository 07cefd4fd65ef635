// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and day in, an answer or a refusal out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/publicity/commands.hpp"
#include "modules/publicity/state.hpp"

#include <string_view>

namespace ztc::publicity::rules {

inline constexpr std::size_t deputies_at_most = 20;

/// The register is kept by whoever keeps publicity at the body. Refuses publicity.unknown, to
/// strangers as of nothing.
Result<> may_keep(Piece const& piece, Actor const& by);

/// http or https, and a host. What lies behind it is not looked at.
Result<> check_link(std::optional<Link> const& link);
Result<> check_published(Date published_on, Date today);
/// Each once. Whether they are deputies the service asks.
Result<> check_deputies(std::vector<PersonId> const& deputies);

/// What two headlines share that differ in spaces, punctuation, width or case only.
std::string normalised(std::string_view headline);
/// Without what does not name a page: the fragment, and a slash at the end.
std::string normalised_link(std::string_view link);

Result<> is_open(Piece const& piece);
Result<> add_reprint(Piece const& piece, AddReprint const& command, Date today);
Result<> join(Piece const& piece, Piece const& into);
/// `holds_others`: something that was joined to it still counts.
enum class Holds { nothing, others };
Result<> strike(Piece const& piece, std::optional<ReprintId> const& reprint, Holds holds);

} // namespace ztc::publicity::rules
