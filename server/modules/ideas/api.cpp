// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/ideas/service.hpp"

namespace ztc::ideas {

void declare(Routes& routes)
{
    routes.post("/ideas/send", &send)
        .says("Send an idea for enterprises or investment. Whether one has an interest in it, and "
              "which, is said with it.")
        .needs_sign_in()
        .refuses({"ideas.deputies_only", "ideas.interest_incomplete"});
    routes.post("/ideas/withdraw", &withdraw)
        .says("Take one's own idea back, until it is passed on.")
        .needs_sign_in()
        .refuses({"ideas.unknown", "ideas.wrong_state"});
    routes.post("/ideas/file", &file)
        .says("Keep an idea without passing it on, and say why.")
        .needs(Right::keep_ideas)
        .refuses({"ideas.unknown", "ideas.wrong_state"});
    routes.post("/ideas/pass_on", &pass_on)
        .says("Pass an idea on to the unit that then answers by that day.")
        .needs(Right::keep_ideas)
        .refuses({"ideas.unknown", "ideas.wrong_state", "ideas.wrong_day", "ideas.unknown_unit"});
    routes.post("/ideas/answer", &answer)
        .says("Answer an idea: the unit that has it, or the committee for it.")
        .needs_sign_in()
        .refuses({"ideas.unknown", "ideas.wrong_state"});
    routes.post("/ideas/become_suggestion", &become_suggestion)
        .says("Write down that an idea was signed as a suggestion, with its number.")
        .needs(Right::keep_ideas)
        .refuses({"ideas.unknown", "ideas.wrong_state"});
}

} // namespace ztc::ideas
