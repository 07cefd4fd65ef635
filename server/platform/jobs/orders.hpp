// SPDX-License-Identifier: Apache-2.0
//
// Orders that nobody waits for at a counter: given to the writer together, so that they share
// commits, and waited for here. Tells an answer (a refusal is one) from a fault of the machine,
// which is worth another try. Never call it on the writer's own thread.
#pragma once

#include "platform/log/writer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ztc::jobs {

/// What became of each, in their order.
std::vector<log::Outcome> run_all(log::Writer& writer, std::vector<log::Order> orders);

/// What kept the machine from answering; nothing when there is an answer.
std::optional<std::string> fault_of(log::Outcome const& outcome);

} // namespace ztc::jobs
