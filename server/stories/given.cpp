// SPDX-License-Identifier: Apache-2.0
#include "stories/given.hpp"

#include "modules/matters/policy.hpp"
#include "modules/policy/service.hpp"

namespace ztc::stories {

std::string recording()
{
    using namespace std::string_literals;
    return "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0"s +
           "data\x08\0\0\0SOUNDSND"s;
}

Answer upload_recording(Caller& caller)
{
    return caller.raw("POST", "/api/v1/files", recording(),
                      {"Content-Type: audio/wav", "X-Requested-With: zhitongche"});
}

void director_approves_referrals(app::House& house, bool wanted)
{
    matters::MatterPolicy rules;
    rules.director_approves_referral = wanted;
    auto const set =
        app::run(house, app::system_actor(house.congress()), &policy::set_policy,
                 policy::SetPolicy{
                     {"matters"}, house.clock.today(), json::parse(described::to_json(rules))});
    EXPECT_TRUE(set) << set.error().code;
}

} // namespace ztc::stories
