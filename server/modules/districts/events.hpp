// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to an estate; stream "districts/<estate id>". This file only grows.
// Names of estates and districts are official text of the congress and lie in its vault.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/districts/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::districts {

inline std::string stream_of(EstateId const& estate)
{
    return "districts/" + estate.text;
}

/// Deputies of district and township congresses are elected directly (选举法 3), so an estate lies
/// in one electoral district for each.
struct EstateAdded {
    static constexpr auto type = "districts.estate_added";
    static constexpr std::string_view on_notice_board[] = {"estate", "community"};
    EstateId estate;
    NodeId community;
    TextRef name;
    std::string fingerprint; // of community and name: unique
    std::optional<TextRef> district_seat;
    std::optional<TextRef> township_seat;
};
BOOST_DESCRIBE_STRUCT(EstateAdded, (),
                      (estate, community, name, fingerprint, district_seat, township_seat))

/// Its electoral districts from now on; replaces what was said before.
struct EstateAssigned {
    static constexpr auto type = "districts.estate_assigned";
    static constexpr std::string_view on_notice_board[] = {"estate"};
    EstateId estate;
    std::optional<TextRef> district_seat;
    std::optional<TextRef> township_seat;
};
BOOST_DESCRIBE_STRUCT(EstateAssigned, (), (estate, district_seat, township_seat))

struct EstateRemoved {
    static constexpr auto type = "districts.estate_removed";
    static constexpr std::string_view on_notice_board[] = {"estate"};
    EstateId estate;
};
BOOST_DESCRIBE_STRUCT(EstateRemoved, (), (estate))

} // namespace ztc::districts
