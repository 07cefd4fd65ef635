// SPDX-License-Identifier: Apache-2.0
#include "views/publicity/view.hpp"

#include "views/publicity/sql.hpp"

namespace ztc::views::publicity {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"publicity", 1, tables, &fold, &declare};
}

bool shows_file(ztc::publicity::PieceId const& piece, ztc::publicity::FileId const& file,
                Reading& reading)
{
    auto const node = reading.tables().one(
        find_holder, [](Row const& row) { return NodeId{std::string(row.text(0))}; },
        reading.congress(), piece, file);
    return node && reading.viewer().may_at(Right::keep_publicity, *node);
}

} // namespace ztc::views::publicity
