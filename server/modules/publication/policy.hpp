// SPDX-License-Identifier: Apache-2.0
//
// Who has the last word before a matter is made public, and what else of the site is; data of each
// congress, valid from a day on.
#pragma once

#include "kernel/policy.hpp"

#include <boost/describe/class.hpp>

#include <string>

namespace ztc::publication {

struct PublicationPolicy {
    static constexpr std::string_view policy_name = "publication";
    std::string basis = "街道事项公开办法（样例）";
    bool director_approves = false; // before anything is made public
    bool publish_figures = false;   // the four figures below /open/: a decision of the committee
};
BOOST_DESCRIBE_STRUCT(PublicationPolicy, (), (basis, director_approves, publish_figures))

} // namespace ztc::publication
