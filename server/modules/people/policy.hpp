// SPDX-License-Identifier: Apache-2.0
//
// The exact words that people agree to (个保法 14, 17, 25): the notice on personal information,
// what raising something means, what letting it be public means. Data of each congress that only
// grows: a wording, once there, is never changed or left out, so that whatever somebody agreed to
// can be read again. What ships with the program are samples: 〔brackets〕 are for the site to fill
// in.
#pragma once

#include "kernel/policy.hpp"
#include "modules/people/types.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace ztc::people {

/// Lines that begin with "# " are heads, all others what stands below them.
struct Wording {
    WordingKind kind{};
    std::string version;
    Date from; // the day it is shown from
    std::string zh, en;
    bool operator==(Wording const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Wording, (), (kind, version, from, zh, en))

std::vector<Wording> shipped_wordings();

struct WordingPolicy {
    static constexpr std::string_view policy_name = "wordings";
    std::string basis = "个人信息告知和同意文本（样例）";
    std::int64_t draft_days = 30; // a draft begun under the wording before is still taken
    std::vector<Wording> wordings = shipped_wordings();
};
BOOST_DESCRIBE_STRUCT(WordingPolicy, (), (basis, draft_days, wordings))

/// One version name once for each kind, each kind in the order of its days.
Result<> check_policy(WordingPolicy const& policy);
/// Refuses people.wording_changed when `after` lacks or changes anything of `before`.
Result<> check_kept(WordingPolicy const& before, WordingPolicy const& after);

/// Null when there is none of that name.
Wording const* find_wording(WordingPolicy const& policy, WordingKind kind,
                            std::string_view version);
/// The one to be shown on that day: of those that begin by then the last.
Wording const& wording_on(WordingPolicy const& policy, WordingKind kind, Date day);
/// Whether it was the one to be shown on any of the last `draft_days` days.
bool is_fresh(WordingPolicy const& policy, Wording const& wording, Date today);

Shown shown_of(Wording const& wording);

} // namespace ztc::people
