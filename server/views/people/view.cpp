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

StaffRow read_staff(Row const& row)
{
    StaffRow line;
    line.person = first_person(row);
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(1)).c_str(), line.kind));
    line.name_ref = row.optional_text(2);
    line.phone_ref = row.optional_text(3);
    if (!row.null(4)) {
        auto& level = line.congress_level.emplace();
        ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(4)).c_str(), level));
    }
    line.electoral_district_ref = row.optional_text(5);
    if (row.yes(6)) line.account = Account{row.optional_text(7)};
    line.term_no = row.optional_integer(8);
    return line;
}

} // namespace

View view()
{
    return {"people", 2, tables, &fold, &declare};
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

std::optional<Account> account(Tables& from, std::string const& congress, PersonId const& id)
{
    return from.one(
        account_of, [](Row const& row) { return Account{row.optional_text(0)}; }, congress, id);
}

std::vector<StaffRow> staff_of(Tables& from, std::string const& congress)
{
    return from.rows(staff, read_staff, congress);
}

} // namespace ztc::views::people
