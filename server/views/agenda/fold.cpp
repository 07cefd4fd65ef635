// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "views/agenda/sql.hpp"
#include "views/agenda/view.hpp"

namespace ztc::views::agenda {

using namespace ztc::matters;

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<MatterAnswered, MatterReopened, MatterClosed>(recorded, [&](auto const& event) {
        if constexpr (requires { event.rate_due_on; }) {
            if (event.rate_due_on)
                out.run(add_rating, recorded.congress, event.matter, *event.rate_due_on);
        } else {
            out.run(drop_rating, recorded.congress, event.matter);
        }
    });
}

} // namespace ztc::views::agenda
