// SPDX-License-Identifier: Apache-2.0
#include "views/files/view.hpp"

#include "views/files/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::files {

using ztc::files::FileId;
using ztc::files::FileKind;

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"files", 2, tables, &fold};
}

std::optional<StoredFile> find(Tables& from, std::string const& congress, FileId const& file)
{
    std::optional<StoredFile> found;
    from.query(
        find_file,
        [&](Row const& row) {
            if (row.text(4) == "gone") return;
            FileKind kind{};
            ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(2)).c_str(), kind));
            found = StoredFile{{std::string(row.text(0))},
                               {std::string(row.text(1))},
                               kind,
                               std::string(row.text(3)),
                               row.optional_text(5)};
        },
        congress, file);
    return found;
}

std::vector<FileId> files_of(Tables& from, std::string const& congress, PersonId const& person)
{
    return from.rows(
        list_of_person, [](Row const& row) { return FileId{std::string(row.text(0))}; }, congress,
        person);
}

std::vector<Lapsed> lapsed_files(Tables& from, Instant before)
{
    return from.rows(
        list_lapsed,
        [](Row const& row) { return Lapsed{std::string(row.text(0)), {std::string(row.text(1))}}; },
        before);
}

bool is_kept(Tables& from, FileId const& file)
{
    return from.any(kept_file, file);
}

} // namespace ztc::views::files
