// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "views/agenda/sql.hpp"
#include "views/agenda/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::agenda {

using namespace ztc::matters;

namespace {

void fold_answers(Recorded const& recorded, Statements& out)
{
    dispatch<MatterReferred, MatterReopened, MatterExtended, MatterResumed>(
        recorded, [&](auto const& event) {
            out.run(add_answer, recorded.congress, event.matter, event.answer_due_on);
        });
    dispatch<MatterAnswered, MatterPaused, MatterClosed>(recorded, [&](auto const& event) {
        out.run(drop_answer, recorded.congress, event.matter);
    });
    dispatch<MatterReminded>(recorded, [&](MatterReminded const& event) {
        out.run(set_reminded, recorded.congress, event.matter,
                boost::describe::enum_to_string(event.kind, ""));
    });
}

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    fold_answers(recorded, out);
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
