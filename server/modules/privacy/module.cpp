// SPDX-License-Identifier: Apache-2.0
#include "modules/privacy/module.hpp"

#include "modules/privacy/events.hpp"
#include "modules/privacy/policy.hpp"
#include "modules/privacy/refusals.hpp"

namespace ztc::privacy {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"privacy",
            {kind_of<ErasureAsked>(), kind_of<ErasureTakenBack>(), kind_of<ErasureRefused>(),
             kind_of<ErasureFirstApproved>(), kind_of<ErasureApproved>(), kind_of<Reminded>(),
             kind_of<LapseProposed>(), kind_of<LapseApproved>(), kind_of<LapseDropped>(),
             kind_of<MatterLapsed>(), kind_of<VoiceLapsed>(), kind_of<ReceptionLapsed>()},
            refusals,
            &declare,
            {policy_kind<PrivacyPolicy>("个人信息保存期限", "How long personal data is kept")}};
}

} // namespace ztc::privacy
