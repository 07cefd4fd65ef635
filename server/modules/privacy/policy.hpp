// SPDX-License-Identifier: Apache-2.0
//
// How long what is kept, and how soon a request is answered; data of each congress. The defaults
// are a sample with their basis in docs/law.md: a site sets its own, with who approved it.
#pragma once

#include "kernel/result.hpp"
#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <string>

namespace ztc::privacy {

/// Whether staff are named to the person whose matter they looked at; their body always is.
BOOST_DEFINE_ENUM_CLASS(StaffNames, shown, hidden)

/// Whether recordings go by themselves when their time is over, or wait for approval with the rest.
BOOST_DEFINE_ENUM_CLASS(VoiceGoes, by_itself, with_the_matter)

struct PrivacyPolicy {
    static constexpr std::string_view policy_name = "privacy";
    std::string basis = "个人信息保存期限表（样例）";
    Period answer_within{15, PeriodUnit::working_days}; // a request to erase (个保法 50)
    std::int64_t erase_after_days = 1;                  // once approved: time to take it back
    std::int64_t matter_years = 5;                      // what was written, after closing
    std::int64_t voice_years = 1;                       // recordings, after closing
    std::int64_t outbox_days = 90;                      // messages that were never sent
    std::int64_t audit_years = 3;                       // the record of reads
    VoiceGoes voice_goes = VoiceGoes::by_itself;
    StaffNames staff_names = StaffNames::hidden;
};
BOOST_DESCRIBE_STRUCT(PrivacyPolicy, (),
                      (basis, answer_within, erase_after_days, matter_years, voice_years,
                       outbox_days, audit_years, voice_goes, staff_names))

/// Nothing is kept shorter than the law wants or longer than anybody could defend.
Result<> check_policy(PrivacyPolicy const& policy);

} // namespace ztc::privacy
