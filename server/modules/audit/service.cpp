// SPDX-License-Identifier: Apache-2.0
#include "modules/audit/service.hpp"

namespace ztc::audit {

namespace {

template <class Event>
Result<Done> append_next(Event const& event, Work& work)
{
    std::string const stream(stream_of_reads);
    auto const version = work.stream(stream).size();
    return Done{TRY(work.append(stream, version, event))};
}

} // namespace

Result<Done> anchor(Mark const& end, Work& work)
{
    return append_next(Anchored{work.today(), end.line, end.hash}, work);
}

Result<Done> say_cut(Mark const& until, Work& work)
{
    return append_next(Cut{work.today(), until.line, until.hash}, work);
}

} // namespace ztc::audit
