// SPDX-License-Identifier: Apache-2.0
#include "app/bulletin_desk.hpp"

#include "modules/bulletins/commands.hpp"
#include "views/bulletins/view.hpp"

namespace ztc::app {

namespace {

Result<> may_approve_bulletin(boost::json::object const& body, Reading& reading)
{
    auto const command = described::from_request<bulletins::Approve>(boost::json::value(body));
    if (!command) return {}; // the route says what is wrong with it
    return views::bulletins::check_figures(command->bulletin, command->figures,
                                           command->counted_until, reading);
}

} // namespace

void guard_bulletins(Router& router)
{
    router.check_before("/bulletins/approve", &may_approve_bulletin);
}

} // namespace ztc::app
