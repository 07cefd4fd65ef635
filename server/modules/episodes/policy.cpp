// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/policy.hpp"

#include "kernel/text.hpp"

namespace ztc::episodes {

namespace {

bool is_readable(std::string const& words, std::size_t most)
{
    return !words.empty() && !text::first_bad_byte(words) && text::characters(words) <= most &&
           !text::has_control_characters(words);
}

} // namespace

Result<> check_policy(EpisodePolicy const& policy)
{
    std::vector<FieldError> errors;
    auto const check = [&](std::string pointer, bool good) {
        if (!good) errors.push_back({std::move(pointer), "episodes.policy_range"});
    };
    check("/film_max_mb",
          policy.film_max_mb >= film_mb_at_least && policy.film_max_mb <= film_mb_at_most);
    check("/consent_version", is_readable(policy.consent_version, 20));
    check("/consent_zh", is_readable(policy.consent_zh, 3000));
    check("/consent_en", is_readable(policy.consent_en, 6000));
    if (!errors.empty()) return Refusal{"episodes.policy_range", std::move(errors)};
    return {};
}

} // namespace ztc::episodes
