// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/people/types.hpp"
#include "views/people/sql.hpp"
#include "views/people/view.hpp"

namespace ztc::views::people {
namespace {

struct Deputies {};
BOOST_DESCRIBE_STRUCT(Deputies, (), ())

struct Deputy {
    PersonId person;
    std::string name;
    ztc::people::CongressLevel congress_level;
    std::optional<std::string> electoral_district;
};
BOOST_DESCRIBE_STRUCT(Deputy, (), (person, name, congress_level, electoral_district))

struct DeputyList {
    std::vector<Deputy> deputies;
};
BOOST_DESCRIBE_STRUCT(DeputyList, (), (deputies))

/// With references where the words will stand.
Deputy read_deputy(Row const& row)
{
    Deputy deputy{{std::string(row.text(0))}, std::string(row.text(1)), {}, row.optional_text(3)};
    ZTC_ENSURE(
        boost::describe::enum_from_string(std::string(row.text(2)).c_str(), deputy.congress_level));
    return deputy;
}

/// Deputies and how to know them are public by law (代表法 58).
Result<DeputyList> deputies(Deputies const&, Reading& reading)
{
    DeputyList list;
    for (auto& deputy : reading.tables().rows(sitting_deputies, read_deputy, reading.congress())) {
        auto name = reading.open(deputy.name);
        if (!name) continue;
        deputy.name = std::move(*name);
        if (deputy.electoral_district)
            deputy.electoral_district = reading.open(*deputy.electoral_district);
        list.deputies.push_back(std::move(deputy));
    }
    return list;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/deputies", &deputies)
        .says("The deputies who sit now, the highest congress first.")
        .open_to_anyone();
}

} // namespace ztc::views::people
