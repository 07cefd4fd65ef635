// SPDX-License-Identifier: Apache-2.0
//
// How long each step may take and which categories there are; data of each congress, valid from a
// day on. The defaults are a sample: a site sets its own 转办办法, with who approved it in `basis`.
// These are agreed clocks of transmitting a concern, not the statutory clock of a suggestion
// (代表法 51).
#pragma once

#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace ztc::matters {

struct Category {
    std::string code;
    std::string zh;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(Category, (), (code, zh, en))

struct MatterPolicy {
    static constexpr std::string_view policy_name = "matters";
    std::string basis = "街道转办办法（样例）";
    Period accept_within{2, PeriodUnit::working_days};
    Period answer_within{15, PeriodUnit::working_days};
    Period rate_within{10, PeriodUnit::working_days};
    std::int64_t reopen_limit = 1; // how often a dissatisfied raiser reopens it
    std::int64_t due_soon_days = 3;
    std::vector<std::string> notice_versions = {
        "2026-11"}; // 个保法 17; the last is the current one
    std::vector<Category> categories = {
        {"housing", "住房物业", "Housing"},
        {"roads", "道路照明", "Roads and lighting"},
        {"environment", "环境卫生", "Environment"},
        {"traffic", "交通停车", "Traffic and parking"},
        {"elderly", "养老助残", "Care for the elderly and disabled"},
        {"education", "教育托幼", "Education and child care"},
        {"health", "医疗卫生", "Health"},
        {"safety", "安全隐患", "Safety"},
        {"business", "企业服务", "Services for enterprises"},
        {"other", "其他", "Other"},
    };
};
BOOST_DESCRIBE_STRUCT(MatterPolicy, (),
                      (basis, accept_within, answer_within, rate_within, reopen_limit,
                       due_soon_days, notice_versions, categories))

} // namespace ztc::matters
