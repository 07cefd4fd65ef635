// SPDX-License-Identifier: Apache-2.0
#include "views/people/view.hpp"

#include "views/people/sql.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::people {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

namespace {

PersonId first_person(Row const& row)
{
    return {std::string(row.text(0))};
}

PersonRow read_person(Row const& row)
{
    PersonRow person{};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(0)).c_str(), person.kind));
    person.name_ref = row.optional_text(1);
    person.phone_ref = row.optional_text(2);
    if (!row.null(3)) person.merged_into = PersonId{std::string(row.text(3))};
    return person;
}

} // namespace

View view()
{
    return {"people", 1, tables, &fold, &declare};
}

std::optional<PersonId> person_by_identifier(Tables& from, std::string const& congress,
                                             ztc::people::IdentifierKind identifier,
                                             std::string_view fingerprint)
{
    return from.one(person_by_number, first_person, congress,
                    boost::describe::enum_to_string(identifier, ""), fingerprint);
}

std::optional<PersonId> person_by_account(Tables& from, std::string const& congress,
                                          std::string_view fingerprint)
{
    return from.one(person_by_account_name, first_person, congress, fingerprint);
}

std::optional<PersonRow> person(Tables& from, std::string const& congress, PersonId const& id)
{
    return from.one(person_by_id, read_person, congress, id);
}

} // namespace ztc::views::people
