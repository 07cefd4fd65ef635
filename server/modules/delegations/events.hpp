// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to the record of a visit; one running stream for each,
// "delegations/<id>". This file only grows. Who came and what was said are texts of the vault.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "modules/delegations/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::delegations {

inline std::string stream_of(DelegationId const& delegation)
{
    return "delegations/" + delegation.text;
}

struct DelegationRecorded {
    static constexpr auto type = "delegations.recorded";
    static constexpr std::string_view on_notice_board[] = {"station", "visited_on", "people"};
    DelegationId delegation;
    NodeId station;
    TextRef who;
    TextRef from_where;
    std::int64_t people;
    Date visited_on;
    TextRef theme;
    std::vector<PersonId> deputies;
    std::optional<TextRef> materials;
    Date recorded_on;
};
BOOST_DESCRIBE_STRUCT(DelegationRecorded, (),
                      (delegation, station, who, from_where, people, visited_on, theme, deputies,
                       materials, recorded_on))

struct DelegationStruck {
    static constexpr auto type = "delegations.struck";
    static constexpr std::string_view on_notice_board[] = {"struck_on"};
    DelegationId delegation;
    TextRef reason;
    Date struck_on;
};
BOOST_DESCRIBE_STRUCT(DelegationStruck, (), (delegation, reason, struck_on))

} // namespace ztc::delegations
