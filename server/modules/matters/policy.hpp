// SPDX-License-Identifier: Apache-2.0
//
// How long each step may take and which categories there are; data of each congress, valid from a
// day on. The defaults are a sample: a site sets its own 转办办法, with who approved it in `basis`.
// These are agreed clocks of transmitting a concern, not the statutory clock of a suggestion
// (代表法 51).
#pragma once

#include "kernel/result.hpp"
#include "kernel/right.hpp"
#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::matters {

struct Category {
    std::string code;
    std::string zh;
    std::string en;
    std::optional<std::string> parent = {};   // two levels: a category below another
    std::optional<Period> answer_within = {}; // where it is not the period of all
};
BOOST_DESCRIBE_STRUCT(Category, (), (code, zh, en, parent, answer_within))

/// When what is not urgent may reach somebody; "08:30" by the town's clock.
struct Hours {
    std::string from;
    std::string until;
    bool working_days_only = false;
    bool operator==(Hours const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Hours, (), (from, until, working_days_only))

/// Until when something for people with these hours is held; nothing: they are open.
std::optional<Instant> closed_until(Hours const& hours, Calendar const& calendar, Instant now);

/// A step of the ladder: so many working days after the promised day, the people of this office
/// are told, once for each promised day.
struct Rung {
    std::int64_t working_days_late = 0; // 0: on the first day that is too late
    Role tells{};
    bool operator==(Rung const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Rung, (), (working_days_late, tells))

struct MatterPolicy {
    static constexpr std::string_view policy_name = "matters";
    std::string basis = "街道转办办法（样例）";
    Period accept_within{2, PeriodUnit::working_days};
    Period refer_within{5, PeriodUnit::working_days};   // from acceptance
    Period take_on_within{2, PeriodUnit::working_days}; // from referral: a person by name has it
    Period answer_within{15, PeriodUnit::working_days};
    Period rate_within{10, PeriodUnit::working_days};
    Period contest_within{6, PeriodUnit::months}; // after it was said to be done
    Period extend_at_most{15, PeriodUnit::working_days};
    std::int64_t extension_limit = 1;
    std::int64_t reopen_limit = 1;  // how often a dissatisfied raiser reopens it
    std::int64_t due_soon_days = 3; // the unit is reminded, and desks see it as due soon
    std::vector<Rung> answer_ladder = {{0, Role::unit_clerk},
                                       {3, Role::unit_head},
                                       {5, Role::committee_clerk},
                                       {10, Role::committee_director}};
    std::vector<Rung> desk_ladder = {{0, Role::liaison_officer}, // acceptance and referral
                                     {2, Role::committee_clerk},
                                     {5, Role::committee_director}};
    Hours staff_hours{"08:30", "17:30", true};
    Hours resident_hours{"08:00", "20:00", false};
    bool director_approves_referral = false;
    std::vector<std::string> notice_versions = {
        "2026-11"}; // 个保法 17; the last is the current one
    std::vector<Category> categories = {
        {"housing", "住房物业", "Housing"},
        {"housing_repair", "房屋维修", "Repairs", "housing"},
        {"housing_management", "物业服务", "Property management", "housing"},
        {"housing_lift", "加装电梯", "Lifts", "housing"},
        {"roads", "道路照明", "Roads and lighting"},
        {"roads_light", "路灯", "Street lights", "roads"},
        {"roads_surface", "路面、井盖", "Surface and manholes", "roads"},
        {"environment", "环境卫生", "Environment"},
        {"environment_waste", "垃圾清运", "Waste", "environment"},
        {"environment_noise", "噪声油烟", "Noise and fumes", "environment"},
        {"environment_water", "积水、下水", "Drains and flooding", "environment"},
        {"traffic", "交通停车", "Traffic and parking"},
        {"traffic_parking", "停车", "Parking", "traffic"},
        {"traffic_crossing", "路口、过街", "Crossings", "traffic"},
        {"elderly", "养老助残", "Care for the elderly and disabled"},
        {"education", "教育托幼", "Education and child care"},
        {"health", "医疗卫生", "Health"},
        {"safety", "安全隐患", "Safety"},
        {"safety_fire", "消防通道", "Fire lanes", "safety"},
        {"safety_cable", "电线、充电", "Cables and charging", "safety"},
        {"business", "企业服务", "Services for enterprises"},
        {"other", "其他", "Other"},
    };
};
BOOST_DESCRIBE_STRUCT(MatterPolicy, (),
                      (basis, accept_within, refer_within, take_on_within, answer_within,
                       rate_within, contest_within, extend_at_most, extension_limit, reopen_limit,
                       due_soon_days, answer_ladder, desk_ladder, staff_hours, resident_hours,
                       director_approves_referral, notice_versions, categories))

/// Beyond its shape: codes once each and two levels deep, a ladder that climbs, hours that begin
/// before they end. Refuses with pointers into the policy.
Result<> check_policy(MatterPolicy const& policy);

/// The period of an answer in a category: its own, else that of the one above it, else of all.
Period answer_period(MatterPolicy const& policy, std::string_view category);

} // namespace ztc::matters
