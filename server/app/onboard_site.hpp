// SPDX-License-Identifier: Apache-2.0
//
// What the site holds, as the plan of a workbook compares with it, and the planning of each sheet's
// lines. Bodies and people that an earlier step will add are known here before they exist: their
// ids are filled in when the step has run, so later steps can refer to them.
#pragma once

#include "app/onboarding.hpp"
#include "modules/districts/types.hpp"
#include "modules/organisation/types.hpp"
#include "modules/people/types.hpp"

#include <set>

namespace ztc::app::onboard {

struct Body {
    NodeId node = {}; // empty until it was added
    organisation::NodeKind kind = {};
    std::string name = {};
    std::string short_name = {};
    std::string station_type = {};
    std::string address = {};
    std::string phone = {};
    std::string hours = {};
};
using BodyRef = std::shared_ptr<Body>;

struct Member {
    PersonId person = {}; // empty until registered
    std::string name = {};
    std::string phone = {};
    std::string sign_in_name = {};
    std::string level = {};
    std::string electoral_district = {};
    std::optional<std::int64_t> term_no = {};
    std::set<std::pair<Role, Body const*>> offices = {};
};
using MemberRef = std::shared_ptr<Member>;

struct KnownEstate {
    districts::EstateId estate = {};
    std::string district_seat = {};
    std::string township_seat = {};
};

struct Site {
    std::vector<BodyRef> bodies; // open ones
    std::vector<MemberRef> people;
    std::map<std::pair<Body const*, std::string>, KnownEstate> estates;
    std::map<Sheet, std::map<std::string, int>> seen; // name -> the row where it stood first
    /// Whose phone it is, residents too; asked of the views while planning.
    std::function<std::optional<PersonId>(std::string const& phone)> owner_of_phone = {};

    static Site read(House& house);

    /// Bodies of that name among those kinds.
    std::vector<BodyRef> named(std::string const& name,
                               std::initializer_list<organisation::NodeKind> kinds) const;
};

/// Notes an error of that cell.
void complain(Plan& plan, Sheet sheet, Line const& line, std::string_view field, std::string code);

/// Stations lie below one another, so they are planned parents first.
void plan_stations(Workbook const& workbook, Site& site, Plan& plan);
void plan_community(Line const& line, Site& site, Plan& plan);
void plan_unit(Line const& line, Site& site, Plan& plan);
void plan_estate(Line const& line, Site& site, Plan& plan);
void plan_staff(Line const& line, Site& site, Plan& plan);
void plan_deputy(Line const& line, Site& site, Plan& plan);

} // namespace ztc::app::onboard
