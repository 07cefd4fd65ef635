// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/reveals/service.hpp"

namespace ztc::reveals {

void declare(Routes& routes)
{
    routes.post("/reveals/ask", &ask)
        .says("Ask to see the raiser's name and phone in full, and say why; the raiser reads it.")
        .needs(Right::reveal_raiser)
        .refuses({"matters.unknown", "reveals.nobody", "reveals.already_asked",
                  "reveals.already_shown"});
    routes.post("/reveals/approve", &approve)
        .says("A second person lets whoever asked look for a day.")
        .needs(Right::reveal_raiser)
        .refuses({"matters.unknown", "reveals.unknown", "reveals.second_person",
                  "reveals.already_decided"});
    routes.post("/reveals/refuse", &refuse_it)
        .says("A second person refuses, and says why.")
        .needs(Right::reveal_raiser)
        .refuses({"matters.unknown", "reveals.nobody", "reveals.unknown", "reveals.second_person",
                  "reveals.already_decided"});
    routes.post("/reveals/look", &look)
        .says("Look: recorded first; for some minutes the request then shows name and phone.")
        .needs(Right::reveal_raiser)
        .refuses({"matters.unknown", "reveals.unknown", "reveals.not_approved", "reveals.over"});
}

} // namespace ztc::reveals
