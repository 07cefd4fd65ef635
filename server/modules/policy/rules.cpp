// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/rules.hpp"

#include <algorithm>

namespace ztc::policy::rules {

namespace {

/// The refusal with its pointers below /body.
Refusal within_body(Refusal refusal, std::string code)
{
    auto& errors = refusal.errors;
    if (errors.empty()) errors.push_back({"", refusal.code});
    for (auto& error : errors) error.pointer = "/body" + error.pointer;
    return {std::move(code), std::move(errors)};
}

/// A policy that only grows keeps what every version before it has, and begins after them all.
Result<> check_growth(Versions const& versions, PolicyKind const& kind, Date valid_from,
                      std::string_view body)
{
    if (!kind.keeps) return {};
    if (versions.last > 0 && valid_from < versions.valid_from)
        return refuse("policy.begins_before_the_last", "/valid_from");
    auto const& before = versions.last > 0 ? versions.body : kind.default_body;
    auto const kept = kind.keeps(before, body);
    if (!kept) return within_body(kept.error(), "policy.body_does_not_fit");
    return {};
}

} // namespace

Result<PolicyKind const*> known(std::span<PolicyKind const> kinds, std::string_view name)
{
    auto const found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](PolicyKind const& kind) { return kind.name == name; });
    if (found == kinds.end()) return refuse("policy.unknown_name", "/name");
    return &*found;
}

Result<> check_body(PolicyKind const& kind, std::string_view body)
{
    auto const valid = kind.valid(body);
    if (!valid) return within_body(valid.error(), "policy.body_does_not_fit");
    return {};
}

Result<Set> set(Versions const& versions, PolicyKind const& kind, Date valid_from, std::string body,
                Date today)
{
    if (versions.last > 0 && valid_from < today)
        return refuse("policy.begins_in_the_past", "/valid_from");
    CHECK(check_body(kind, body));
    CHECK(check_growth(versions, kind, valid_from, body));
    return Set{std::string(kind.name), versions.last + 1, valid_from, std::move(body), {}};
}

} // namespace ztc::policy::rules
