// SPDX-License-Identifier: Apache-2.0
//
// What may be asked, and what is answered.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/points/policy.hpp"

#include <boost/describe/class.hpp>

#include <vector>

namespace ztc::points {

struct AdoptRule {
    Date valid_from;
    RuleSet rules;
    Date decided_on;
    Text<1, 200> decided_by;
};
BOOST_DESCRIBE_STRUCT(AdoptRule, (), (valid_from, rules, decided_on, decided_by))

struct Adopted {
    std::uint64_t position;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(Adopted, (), (position, version))

struct WithdrawRule {
    std::int64_t version = 0;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawRule, (), (version, reason))

struct Show {
    DayRange days;
};
BOOST_DESCRIBE_STRUCT(Show, (), (days))

struct ShownReply {
    std::uint64_t position;
    std::int64_t rule_version;
    Date appeals_until;
};
BOOST_DESCRIBE_STRUCT(ShownReply, (), (position, rule_version, appeals_until))

struct MakeAppeal {
    DayRange days; // as they were shown
    std::string item;
    std::optional<std::string> act = {};
    Text<1, 1000> ground;
};
BOOST_DESCRIBE_STRUCT(MakeAppeal, (), (days, item, act, ground))

struct AppealMade {
    std::uint64_t position;
    AppealId appeal;
};
BOOST_DESCRIBE_STRUCT(AppealMade, (), (position, appeal))

struct DecideAppeal {
    AppealId appeal;
    Verdict verdict{};
    Text<1, 1000> reason;
};
BOOST_DESCRIBE_STRUCT(DecideAppeal, (), (appeal, verdict, reason))

std::vector<std::string> streams(AdoptRule const& command);
std::vector<std::string> streams(WithdrawRule const& command);
std::vector<std::string> streams(Show const& command);
std::vector<std::string> streams(MakeAppeal const& command);
std::vector<std::string> streams(DecideAppeal const& command);

} // namespace ztc::points
