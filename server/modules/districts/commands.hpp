// SPDX-License-Identifier: Apache-2.0
//
// What may be asked about estates and their electoral districts, and what is answered.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/districts/events.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::districts {

struct AddEstate {
    NodeId community;
    Text<1, 60> name;
    std::optional<Text<1, 60>> district_seat; // 区县级人大选区
    std::optional<Text<1, 60>> township_seat; // 乡镇级人大选区
};
BOOST_DESCRIBE_STRUCT(AddEstate, (), (community, name, district_seat, township_seat))

struct AddedEstate {
    std::uint64_t position;
    EstateId estate;
};
BOOST_DESCRIBE_STRUCT(AddedEstate, (), (position, estate))

struct AssignEstate {
    EstateId estate;
    std::optional<Text<1, 60>> district_seat;
    std::optional<Text<1, 60>> township_seat;
};
BOOST_DESCRIBE_STRUCT(AssignEstate, (), (estate, district_seat, township_seat))

struct RemoveEstate {
    EstateId estate;
};
BOOST_DESCRIBE_STRUCT(RemoveEstate, (), (estate))

std::vector<std::string> streams(AddEstate const& command);
std::vector<std::string> streams(AssignEstate const& command);
std::vector<std::string> streams(RemoveEstate const& command);

} // namespace ztc::districts
