// SPDX-License-Identifier: Apache-2.0
#include "views/audit/view.hpp"

#include "views/audit/sql.hpp"

namespace ztc::views::audit {

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"audit", 1, tables, &fold};
}

namespace {

Anchor read_anchor(Row const& row)
{
    return {row.integer(0), std::string(row.text(1)), row.date(2)};
}

} // namespace

std::optional<Anchor> last_anchor(Tables& from, std::string const& congress)
{
    return from.one(find_last_anchor, read_anchor, congress);
}

std::vector<Anchor> anchors(Tables& from, std::string const& congress)
{
    return from.rows(list_anchors, read_anchor, congress);
}

std::int64_t cut_until(Tables& from, std::string const& congress)
{
    return from.number(last_cut, congress);
}

} // namespace ztc::views::audit
