// SPDX-License-Identifier: Apache-2.0
//
// Who has the last word before a matter is made public, and what else of the site is; data of each
// congress, valid from a day on.
#pragma once

#include "kernel/policy.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::publication {

struct PublicationPolicy {
    static constexpr std::string_view policy_name = "publication";
    std::string basis = "街道事项公开办法（样例）";
    bool director_approves = false; // before anything is made public
    bool publish_figures = false;   // the four figures below /open/: a decision of the committee
    std::optional<std::int64_t> ask_again_days = 7;   // between two short messages to a raiser
    std::optional<std::int64_t> answer_ask_days = 30; // how long one may say yes by its link
};
BOOST_DESCRIBE_STRUCT(PublicationPolicy, (),
                      (basis, director_approves, publish_figures, ask_again_days, answer_ask_days))

/// Neither may be so short that somebody is pestered, nor run for ever.
Result<> check_policy(PublicationPolicy const& policy);

} // namespace ztc::publication
