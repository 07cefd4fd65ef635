// SPDX-License-Identifier: Apache-2.0
#include "modules/people/events.hpp"
#include "modules/policy/events.hpp"
#include "views/policies/sql.hpp"
#include "views/policies/view.hpp"

namespace ztc::views::policies {

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<policy::Set>(recorded, [&](policy::Set const& e) {
        auto const approved =
            e.approved_by ? std::optional(e.approved_by->ref) : std::optional<std::string>();
        out.run(add_version, recorded.congress, e.name, e.version, e.valid_from, e.body, approved,
                recorded.actor, recorded.recorded_at);
    });
    dispatch<people::Named>(recorded, [&](people::Named const& e) {
        out.run(set_name, recorded.congress, e.person, e.name.ref);
    });
}

} // namespace ztc::views::policies
