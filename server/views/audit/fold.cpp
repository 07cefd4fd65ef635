// SPDX-License-Identifier: Apache-2.0
#include "modules/audit/events.hpp"
#include "views/audit/sql.hpp"
#include "views/audit/view.hpp"

namespace ztc::views::audit {

using ztc::audit::Anchored;
using ztc::audit::Cut;

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<Anchored>(recorded, [&](Anchored const& e) {
        out.run(add_anchor, recorded.congress, e.lines, e.hash, e.anchored_on);
    });
    dispatch<Cut>(recorded,
                  [&](Cut const& e) { out.run(add_cut, recorded.congress, e.until_line, e.hash); });
}

} // namespace ztc::views::audit
