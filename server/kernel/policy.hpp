// SPDX-License-Identifier: Apache-2.0
//
// How long, how many: local rules differ by policy data, never by code. A policy is a stream for
// each congress and name; a version is valid from a day on, past versions never change, and an
// event that promises something keeps the version it was promised under. A module describes the
// shape of its policy in policy.hpp: a described struct with a `policy_name`, whose values as
// constructed are the default that ships with the program.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ztc {

struct PolicyVersion {
    std::int64_t version = 0; // 0: the default that ships with the program
    Date valid_from{};
    std::string body; // JSON
};

/// The stream of a policy.
inline std::string policy_stream(std::string_view name)
{
    return "policy/" + std::string(name);
}

/// What a module says of each of its policies; only known names can be set.
struct PolicyKind {
    std::string_view name;
    std::string default_body;                 // JSON
    Result<> (*valid)(std::string_view body); // refuses with pointers into the body
    std::string_view zh;
    std::string_view en;
    /// Of a policy that only grows: whether `after` keeps all that `before` has. Absent: it may
    /// change.
    Result<> (*keeps)(std::string_view before, std::string_view after) = nullptr;
};

/// The version in force on a day: of those already valid the one that starts last, and of two that
/// start on the same day the later one. Nothing while the default still rules.
std::optional<PolicyVersion> policy_at(std::span<Recorded const> stream, Date on);

/// Instantiated for each policy by ZTC_POLICY_CODEC (kernel/codec.hpp).
template <class Policy>
Policy policy_from(std::string_view body);
template <class Policy>
Result<> valid_policy(std::string_view body);
template <class Policy>
Result<> kept_policy(std::string_view before, std::string_view after);
template <class Policy>
PolicyKind policy_kind(std::string_view zh, std::string_view en);

/// A policy with the version that an event freezes.
template <class Policy>
struct InForce {
    std::int64_t version = 0;
    Policy policy = {};
};

/// `Source` is a Work or a Reading.
template <class Policy, class Source>
InForce<Policy> policy_in_force(Source& source, Date on)
{
    auto const found = source.policy_version(Policy::policy_name, on);
    if (!found || found->version == 0) return {};
    return {found->version, policy_from<Policy>(found->body)};
}

template <class Policy, class Source>
Policy policy_of(Source& source)
{
    return policy_in_force<Policy>(source, source.today()).policy;
}

} // namespace ztc
