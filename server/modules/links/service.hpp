// SPDX-License-Identifier: Apache-2.0
//
// The commands about links: find, rule, append.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/links/commands.hpp"

namespace ztc::links {

Result<MadeLink> make(Make const& command, Work& work);
Result<Done> revoke(Revoke const& command, Work& work);

// ---- by its bearer: the actor's person is the link ---------------------------------------------

Result<Done> introduce(Introduce const& command, Work& work);

/// Asked before a move of the matter is made by a link, within the same command: the link may have
/// been revoked, or the matter have gone on, since it was looked up.
Result<> may_act(LinkId const& link, matters::MatterId const& matter, Work& work);

std::vector<std::string> streams(Revoke const& command);
std::vector<std::string> streams(Introduce const& command);

} // namespace ztc::links
