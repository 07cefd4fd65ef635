// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/privacy/service.hpp"

namespace ztc::privacy {

void declare(Routes& routes)
{
    routes.post("/privacy/ask_erasure", &ask_erasure)
        .says("Ask that everything held about oneself be erased (个保法 47).")
        .needs_sign_in()
        .refuses({"privacy.already_asked"});
    routes.post("/privacy/take_back_erasure", &take_back_erasure)
        .says("Take one's own request back, up to the day on which it is carried out.")
        .needs_sign_in()
        .refuses({"privacy.nothing_asked"});
    routes.post("/privacy/enter_erasure", &enter_erasure)
        .says("Write down the request of somebody who came or wrote.")
        .needs(Right::erase_texts)
        .refuses({"people.unknown", "people.erased", "privacy.already_asked"});
    routes.post("/privacy/approve_erasure", &approve_erasure)
        .says("One of two who approve an erasure; the second one's word sets the day.")
        .needs(Right::erase_texts)
        .refuses({"privacy.nothing_asked", "privacy.own_request", "privacy.needs_another"});
    routes.post("/privacy/refuse_erasure", &refuse_erasure)
        .says("Refuse an erasure with the basis and words for the person.")
        .needs(Right::erase_texts)
        .refuses({"privacy.nothing_asked", "privacy.own_request"});
    routes.post("/privacy/propose_lapse", &propose_lapse)
        .says("One of two: what was written in these matters, whose retention ended, may go.")
        .needs(Right::erase_texts)
        .refuses({"privacy.nothing_due"});
    routes.post("/privacy/approve_lapse", &approve_lapse)
        .says("The second of two; then the words go and a stub stays.")
        .needs(Right::erase_texts)
        .refuses({"privacy.unknown_batch", "privacy.needs_another"});
    routes.post("/privacy/drop_lapse", &drop_lapse)
        .says("Not these, or not yet.")
        .needs(Right::erase_texts)
        .refuses({"privacy.unknown_batch"});
}

} // namespace ztc::privacy
