// SPDX-License-Identifier: Apache-2.0
//
// How large a film may be, and the words that whoever is seen in it agrees to; data of each
// congress. Which version somebody agreed to stands in the event.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::episodes {

inline constexpr std::int64_t film_mb_at_least = 1, film_mb_at_most = 500;

struct EpisodePolicy {
    static constexpr std::string_view policy_name = "episodes";
    std::string basis = "“代表说”栏目办法（样例）";
    std::int64_t film_max_mb = 200;
    std::string consent_version = "2026-11";
    std::string consent_zh =
        "我同意把这段影像连同字幕、文字稿放在本站的公开页上，任何人都可以看。"
        "我看过成片，知道里面有我的样子和声音。"
        "我可以随时撤回，不用说理由；撤回后本站马上撤下，别人已经存走的收不回来。";
    std::string consent_en =
        "I agree that this film, its subtitles and its transcript are shown on the public pages of "
        "this site, where anybody can watch them. I have seen the finished film and know that my "
        "face and voice are in it. I may withdraw at any time without a reason; the site then "
        "takes it down at once, but cannot call back what others have saved.";
};
BOOST_DESCRIBE_STRUCT(EpisodePolicy, (),
                      (basis, film_max_mb, consent_version, consent_zh, consent_en))

/// Refuses episodes.policy_range with pointers into the policy.
Result<> check_policy(EpisodePolicy const& policy);

} // namespace ztc::episodes
