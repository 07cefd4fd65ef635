// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/rules.hpp"

#include <algorithm>

namespace ztc::policy::rules {

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
    if (valid) return {};
    auto errors = valid.error().errors;
    if (errors.empty()) errors.push_back({"", valid.error().code});
    for (auto& error : errors) error.pointer = "/body" + error.pointer;
    return Refusal{"policy.body_does_not_fit", std::move(errors)};
}

Result<Set> set(Versions const& versions, PolicyKind const& kind, Date valid_from, std::string body,
                Date today)
{
    if (versions.last > 0 && valid_from < today)
        return refuse("policy.begins_in_the_past", "/valid_from");
    CHECK(check_body(kind, body));
    return Set{std::string(kind.name), versions.last + 1, valid_from, std::move(body), {}};
}

} // namespace ztc::policy::rules
