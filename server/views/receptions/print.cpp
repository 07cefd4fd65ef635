// SPDX-License-Identifier: Apache-2.0
#include "views/receptions/print.hpp"

#include "views/receptions/page.hpp"
#include "views/receptions/sql.hpp"

namespace ztc::views::receptions {

Result<CheckInPrint> check_in_print(ReceptionId const& reception, Reading& reading)
{
    auto& from_tables = reading.tables();
    auto const stored = from_tables.one(find_reception, read_stored, reading.congress(), reception);
    if (!stored) return refuse("receptions.unknown", "/reception");
    auto const deputies = from_tables.rows(deputies_of, read_deputy, reading.congress(), reception);
    if (!may_record(reading.viewer(), stored->station, deputies))
        return refuse("receptions.not_yours");
    Names names(reading);
    CheckInPrint out{.reception = reception,
                     .station_name = names.of(stored->station.text),
                     .held_on = stored->held_on,
                     .from_minute = stored->from_minute,
                     .until_minute = stored->until_minute,
                     .deputies = {},
                     .code = stored->check_in_code};
    for (auto const& one : deputies) out.deputies.push_back(names.of(one.deputy.text));
    return out;
}

} // namespace ztc::views::receptions
