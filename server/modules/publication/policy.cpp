// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/policy.hpp"

namespace ztc::publication {

Result<> check_policy(PublicationPolicy const& policy)
{
    auto const again = policy.ask_again_days.value_or(7);
    auto const answer = policy.answer_ask_days.value_or(30);
    if (again < 1 || again > 365) return refuse("request.out_of_range", "/ask_again_days");
    if (answer < 1 || answer > 365) return refuse("request.out_of_range", "/answer_ask_days");
    return {};
}

} // namespace ztc::publication
