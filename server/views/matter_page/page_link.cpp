// SPDX-License-Identifier: Apache-2.0
//
// One-time links as they are stored: found by the token's fingerprint, and the last one of a
// matter.
#include "views/matter_page/page.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::matter_page {

namespace {

links::LinkState state_of(std::optional<std::string> const& ended, Date expires_on, Date today)
{
    links::LinkState state = links::LinkState::open;
    if (ended)
        ZTC_ENSURE(boost::describe::enum_from_string(ended->c_str(), state));
    else if (today > expires_on)
        state = links::LinkState::expired;
    return state;
}

} // namespace

std::optional<FoundLink> find_link(std::string const& token_print, Reading& reading)
{
    return reading.tables().one(
        link_by_print,
        [&](Row const& row) {
            return FoundLink{{std::string(row.text(0))},
                             {std::string(row.text(1))},
                             {std::string(row.text(2))},
                             state_of(row.optional_text(3), row.date(4), reading.today())};
        },
        reading.congress(), token_print);
}

std::optional<LinkLine> last_link_of(matters::MatterId const& matter, Reading& reading)
{
    auto const open_if = [&](std::optional<std::string> const& ref) {
        return ref ? reading.open(*ref) : std::nullopt;
    };
    return reading.tables().one(
        last_link,
        [&](Row const& row) {
            return LinkLine{state_of(row.optional_text(2), row.date(1), reading.today()),
                            row.date(0), row.date(1), open_if(row.optional_text(3)),
                            open_if(row.optional_text(4))};
        },
        reading.congress(), matter);
}

} // namespace ztc::views::matter_page
