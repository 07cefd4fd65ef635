// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/relay/service.hpp"

namespace ztc::relay {

void declare(Routes& routes)
{
    routes.post("/relay/say", &say)
        .says("Say something to the others around a matter: raiser, station, unit. The unit reads "
              "it without numbers and marked names.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.not_referred_yet", "relay.deputy_urges",
                  "relay.unit_speaks_to_all", "relay.too_many_photos", "relay.enough_for_today",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/relay/give_consent", &give_consent)
        .says("Let the unit of this matter know the raiser's name and phone.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "relay.already_consented"});
    routes.post("/relay/withdraw_consent", &withdraw_consent)
        .says("Take that back: from now on the unit sees neither.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "relay.no_consent"});
}

} // namespace ztc::relay
