// SPDX-License-Identifier: Apache-2.0
#include "kernel/policy.hpp"

#include "kernel/described.hpp"

namespace ztc {
namespace {

// The members of `policy.set` that decide which version rules; the module owns the whole event.
constexpr std::string_view policy_set = "policy.set";

struct SetVersion {
    std::int64_t version = 0;
    Date valid_from{};
    std::string body;
};
BOOST_DESCRIBE_STRUCT(SetVersion, (), (version, valid_from, body))

} // namespace

std::optional<PolicyVersion> policy_at(std::span<Recorded const> stream, Date on)
{
    std::optional<PolicyVersion> found;
    for (auto const& recorded : stream) {
        if (recorded.type != policy_set) continue;
        auto set = described::from_stored<SetVersion>(recorded.body);
        if (set.valid_from > on || (found && set.valid_from < found->valid_from)) continue;
        found = PolicyVersion{set.version, set.valid_from, std::move(set.body)};
    }
    return found;
}

} // namespace ztc
