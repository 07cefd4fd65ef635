// SPDX-License-Identifier: Apache-2.0
#include "processes/by_the_clock.hpp"

#include "modules/matters/service.hpp"

namespace ztc::processes {

namespace {

using Service = Result<Done> (*)(matters::MatterId const&, Work&);

Reaction reaction(Service service, matters::MatterId matter)
{
    return [service, matter = std::move(matter)](Work& work) -> Result<> {
        CHECK(service(matter, work));
        return {};
    };
}

} // namespace

Reaction remind(matters::MatterId matter)
{
    return reaction(&matters::remind, std::move(matter));
}

Reaction escalate(matters::MatterId matter)
{
    return reaction(&matters::escalate, std::move(matter));
}

Reaction confirm_due(matters::MatterId matter)
{
    return reaction(&matters::confirm_due, std::move(matter));
}

} // namespace ztc::processes
