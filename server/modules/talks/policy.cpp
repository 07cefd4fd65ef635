// SPDX-License-Identifier: Apache-2.0
#include "modules/talks/policy.hpp"

namespace ztc::talks {

Result<> check_policy(TalkPolicy const& policy)
{
    if (policy.every_days < every_days_at_least || policy.every_days > every_days_at_most)
        return Refusal("talks.policy_range", {{"/every_days", "talks.policy_range"}});
    return {};
}

} // namespace ztc::talks
