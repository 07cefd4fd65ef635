// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_site.hpp"

#include "modules/people/service.hpp"
#include "views/districts/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::app::onboard {

namespace {

std::string opened(Reading& reading, std::optional<std::string> const& ref)
{
    return ref ? reading.open(*ref).value_or("") : "";
}

template <class Enum>
std::string name_of(std::optional<Enum> const& value)
{
    return value ? boost::describe::enum_to_string(*value, "") : "";
}

void read_bodies(Site& site, Reading& reading)
{
    for (auto const& row : views::organisation::open_nodes(reading.tables(), reading.congress()))
        site.bodies.push_back(
            std::make_shared<Body>(Body{.node = row.node,
                                        .kind = row.kind,
                                        .name = opened(reading, row.name_ref),
                                        .short_name = opened(reading, row.short_name_ref),
                                        .station_type = name_of(row.station_type),
                                        .address = opened(reading, row.address_ref),
                                        .phone = opened(reading, row.phone_ref),
                                        .hours = opened(reading, row.hours_ref)}));
}

Body const* body_at(Site const& site, NodeId const& node)
{
    for (auto const& body : site.bodies)
        if (body->node == node) return body.get();
    return nullptr;
}

void read_people(Site& site, Reading& reading)
{
    std::map<PersonId, Member*> by_id;
    for (auto const& row : views::people::staff_of(reading.tables(), reading.congress())) {
        auto member = std::make_shared<Member>();
        member->person = row.person;
        member->name = opened(reading, row.name_ref);
        member->phone = opened(reading, row.phone_ref);
        if (row.account) member->sign_in_name = opened(reading, row.account->name_ref);
        member->level = name_of(row.congress_level);
        member->electoral_district = opened(reading, row.electoral_district_ref);
        member->term_no = row.term_no;
        by_id[row.person] = member.get();
        site.people.push_back(std::move(member));
    }
    for (auto const& held : views::organisation::offices_held(reading.tables(), reading.congress()))
        if (auto const found = by_id.find(held.person); found != by_id.end())
            found->second->offices.emplace(held.role, body_at(site, held.node));
}

void read_estates(Site& site, Reading& reading)
{
    for (auto const& row : views::districts::estates_of(reading.tables(), reading.congress(), {}))
        site.estates[{body_at(site, row.community), opened(reading, row.name_ref)}] = {
            row.estate, opened(reading, row.district_seat_ref),
            opened(reading, row.township_seat_ref)};
}

} // namespace

Site Site::read(House& house)
{
    auto site = house.store->read(system_actor(house.congress()), [](Reading& reading) {
        Site all;
        read_bodies(all, reading);
        read_people(all, reading);
        read_estates(all, reading);
        return all;
    });
    site.owner_of_phone = [&house](std::string const& phone) {
        return views::people::person_by_phone(
            *house.store->reads().lease(), house.congress(),
            house.store->texts().fingerprint(house.congress(), "phone", phone));
    };
    return site;
}

std::vector<BodyRef> Site::named(std::string const& name,
                                 std::initializer_list<organisation::NodeKind> kinds) const
{
    std::vector<BodyRef> found;
    for (auto const& body : bodies)
        if (body->name == name && std::ranges::find(kinds, body->kind) != kinds.end())
            found.push_back(body);
    return found;
}

void complain(Plan& plan, Sheet sheet, Line const& line, std::string_view field, std::string code)
{
    plan.errors.push_back({std::string(name_of(sheet)), line.cell(field), std::move(code)});
}

} // namespace ztc::app::onboard
