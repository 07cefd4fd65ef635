// SPDX-License-Identifier: Apache-2.0
//
// How a congress sets a rule of its own.
#pragma once

#include "kernel/date.hpp"
#include "kernel/text.hpp"
#include "modules/policy/events.hpp"

#include <boost/describe/class.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace ztc::policy {

struct SetPolicy {
    Text<1, 60> name;
    Date valid_from;
    boost::json::value body; // of the shape that the policy's module describes
    std::optional<Text<1, 200>> approved_by = {};
};
BOOST_DESCRIBE_STRUCT(SetPolicy, (), (name, valid_from, body, approved_by))

struct PolicySet {
    std::uint64_t position;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(PolicySet, (), (position, version))

std::vector<std::string> streams(SetPolicy const& command);

} // namespace ztc::policy
