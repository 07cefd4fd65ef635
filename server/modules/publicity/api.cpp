// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/publicity/service.hpp"

namespace ztc::publicity {

void declare(Routes& routes)
{
    routes.post("/publicity/register", &enter)
        .says("Register an article: headline, outlet and its level, day, link, a photograph of the "
              "page, the deputies whom it is about, its author.")
        .needs(Right::keep_publicity)
        .refuses({"publicity.unknown_node", "publicity.wrong_link", "publicity.in_the_future",
                  "publicity.not_a_deputy", "publicity.same_link", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/publicity/add_reprint", &add_reprint)
        .says("Write down that an article ran elsewhere: counted as a reprint, not as a piece.")
        .needs(Right::keep_publicity)
        .refuses({"publicity.unknown", "publicity.is_struck", "publicity.is_joined",
                  "publicity.wrong_link", "publicity.in_the_future", "publicity.before_the_piece",
                  "publicity.same_link", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/publicity/join", &join)
        .says("Say that a piece is the same article as another: it counts as a reprint of that "
              "other, and so do its own reprints.")
        .needs(Right::keep_publicity)
        .refuses({"publicity.unknown", "publicity.into_itself", "publicity.is_struck",
                  "publicity.is_joined", "publicity.took_in_others"});
    routes.post("/publicity/strike", &strike)
        .says("Strike what was registered by mistake, and say why; it stays to be read and counts "
              "no more.")
        .needs(Right::keep_publicity)
        .refuses({"publicity.unknown", "publicity.unknown_reprint", "publicity.is_struck",
                  "publicity.took_in_others"});
}

} // namespace ztc::publicity
