// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/record/service.hpp"

namespace ztc::record {

void declare(Routes& routes)
{
    routes.post("/record/ask_correction", &ask_correction)
        .says("Say what a line of one's own record says wrongly. The line stays; the committee "
              "decides.")
        .needs(Right::look_into_matters)
        .refuses({"record.unknown_line", "record.already_asked"});
    routes.post("/record/decide_correction", &decide_correction)
        .says("Uphold a correction or not, with the reason. The line stays, the decision stands "
              "beside it; one that is not the deputy's counts no more.")
        .needs(Right::keep_records)
        .refuses({"record.unknown_correction", "record.own_correction", "record.already_decided"});
    routes.post("/record/add_evidence", &add_evidence)
        .says("Add photographs of one's own to a line of one's own record.")
        .needs(Right::look_into_matters)
        .refuses({"record.unknown_line", "record.no_photos", "record.too_many_photos",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
}

} // namespace ztc::record
