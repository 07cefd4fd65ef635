// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_site.hpp"
#include "app/onboard_words.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <charconv>

namespace ztc::app::onboard {

namespace {

using enum organisation::NodeKind;

/// What a line says of a person.
struct Said {
    Sheet sheet;
    int row;
    std::string name;
    std::string phone = {}; // normalised; empty: the line says none
    std::string sign_in_name = {};
    std::string level = {};
    std::string electoral_district = {};
    std::optional<std::int64_t> term_no = {};
    Role role = {};
    std::vector<BodyRef> nodes = {};
};

std::string masked(std::string const& phone)
{
    return phone.size() == 11 ? phone.substr(0, 3) + "****" + phone.substr(7) : phone;
}

template <class Enum>
Enum named(std::string const& name)
{
    Enum value{};
    ZTC_ENSURE(boost::describe::enum_from_string(name.c_str(), value));
    return value;
}

MemberRef with(Site const& site, std::string Member::* member, std::string const& words)
{
    if (words.empty()) return nullptr;
    auto const found = std::ranges::find_if(
        site.people, [&](MemberRef const& one) { return (*one).*member == words; });
    return found == site.people.end() ? nullptr : *found;
}

/// The phone of a line, eleven digits; complains when it is none.
std::optional<std::string> phone_of(Line const& line, Sheet sheet, Plan& plan)
{
    auto const words = line.find("phone");
    if (!words) return std::string();
    auto const phone = people::normalise_phone(*words);
    if (phone) return *phone;
    complain(plan, sheet, line, "phone", "people.bad_phone");
    return std::nullopt;
}

// ---- one step ----------------------------------------------------------------------------------

Result<> grant_missing(Member const& member, Said const& said, Work& work)
{
    for (auto const& node : said.nodes)
        if (!member.offices.contains({said.role, node.get()}))
            CHECK(organisation::grant_role({member.person, said.role, node->node}, work));
    return {};
}

Result<> describe_deputy(Said const& said, PersonId const& person, Work& work)
{
    people::DescribeDeputy command{
        person, named<people::CongressLevel>(said.level), {}, said.term_no};
    if (!said.electoral_district.empty())
        command.electoral_district = Text<1, 60>{said.electoral_district};
    CHECK(people::describe_deputy(command, work));
    return {};
}

Result<> register_new(MemberRef const& member, Said const& said, Work& work)
{
    people::Register command{said.level.empty() ? people::PersonKind::staff
                                                : people::PersonKind::deputy,
                             {said.name},
                             {},
                             {}};
    if (!said.phone.empty()) command.phone = Text<1, 30>{said.phone};
    auto const registered = TRY(people::register_person(command, work));
    member->person = registered.person;
    if (!said.level.empty()) CHECK(describe_deputy(said, member->person, work));
    if (!said.sign_in_name.empty())
        CHECK(people::open_account({member->person, {said.sign_in_name}}, work));
    Member fresh;
    fresh.person = member->person;
    return grant_missing(fresh, said, work);
}

/// What differs between what is known and what the line says; an empty cell says nothing.
std::vector<Difference> differences(Member const& member, Said const& said)
{
    std::vector<Difference> all;
    auto const compare = [&](std::string field, std::string const& was, std::string const& is) {
        if (!is.empty() && was != is) all.push_back({std::move(field), was, is});
    };
    compare("姓名", member.name, said.name);
    if (!said.phone.empty() && member.phone != said.phone)
        all.push_back({"手机号", masked(member.phone), masked(said.phone)});
    compare("登录名", member.sign_in_name, said.sign_in_name);
    compare("人大层级", std::string(words_of(levels, member.level)),
            std::string(words_of(levels, said.level)));
    compare("选区", member.electoral_district, said.electoral_district);
    if (said.term_no && said.term_no != member.term_no)
        all.push_back({"届次", member.term_no ? std::to_string(*member.term_no) : "",
                       std::to_string(*said.term_no)});
    for (auto const& node : said.nodes)
        if (!member.offices.contains({said.role, node.get()}))
            all.push_back({"职务", "", node->name});
    return all;
}

bool describes_anew(Member const& was, Said const& said)
{
    return !said.level.empty() && (was.level != said.level ||
                                   (!said.electoral_district.empty() &&
                                    was.electoral_district != said.electoral_district) ||
                                   (said.term_no && said.term_no != was.term_no));
}

Result<> change(Member const& was, MemberRef const& member, Said const& said, Work& work)
{
    auto const& person = member->person;
    if (was.name != said.name) CHECK(people::rename({person, {said.name}}, work));
    if (!said.phone.empty() && was.phone != said.phone)
        CHECK(people::change_phone({person, {said.phone}}, work));
    if (describes_anew(was, said)) {
        auto whole = said; // an empty cell leaves what is known
        if (whole.electoral_district.empty()) whole.electoral_district = was.electoral_district;
        if (!whole.term_no) whole.term_no = was.term_no;
        CHECK(describe_deputy(whole, person, work));
    }
    if (!said.sign_in_name.empty() && was.sign_in_name.empty())
        CHECK(people::open_account({person, {said.sign_in_name}}, work));
    Member now = was;
    now.person = person;
    return grant_missing(now, said, work);
}

/// From now on the line's words are what is known, for the lines behind it.
void learn(Member& member, Said const& said)
{
    member.name = said.name;
    if (!said.phone.empty()) member.phone = said.phone;
    if (!said.sign_in_name.empty()) member.sign_in_name = said.sign_in_name;
    if (!said.level.empty()) member.level = said.level;
    if (!said.electoral_district.empty()) member.electoral_district = said.electoral_district;
    if (said.term_no) member.term_no = said.term_no;
    for (auto const& node : said.nodes) member.offices.emplace(said.role, node.get());
}

void plan_person(MemberRef member, Said said, Site& site, Plan& plan)
{
    Step step{.sheet = said.sheet, .row = said.row, .name = said.name};
    if (!member) {
        member = std::make_shared<Member>();
        site.people.push_back(member);
        step.effect = Effect::added;
        step.run = [member, said](Work& work) { return register_new(member, said, work); };
    } else {
        step.differences = differences(*member, said);
        step.effect = step.differences.empty() ? Effect::already_there : Effect::changed;
        if (!step.differences.empty())
            step.run = [was = *member, member, said](Work& work) {
                return change(was, member, said, work);
            };
    }
    learn(*member, said);
    plan.steps.push_back(std::move(step));
}

/// The phone must not be somebody else's.
bool phone_is_free(Said const& said, MemberRef const& member, Site const& site, Line const& line,
                   Plan& plan)
{
    if (said.phone.empty()) return true;
    auto const known = with(site, &Member::phone, said.phone);
    auto const owner = site.owner_of_phone(said.phone);
    bool const others =
        (known && known != member) || (owner && (!member || member->person != *owner) && !known);
    if (others) complain(plan, said.sheet, line, "phone", "onboard.phone_of_another");
    return !others;
}

} // namespace

void plan_staff(Line const& line, Site& site, Plan& plan)
{
    auto const phone = phone_of(line, Sheet::staff, plan);
    auto const nodes = site.named(
        line.at("node"), {station, working_committee, handling_unit, standing_committee_office});
    if (nodes.size() != 1)
        return complain(plan, Sheet::staff, line, "node",
                        nodes.empty() ? "onboard.unknown_body" : "onboard.several_bodies");
    Said said{Sheet::staff, line.row, line.at("name"), phone.value_or(""), line.at("sign_in_name")};
    said.role = named<Role>(std::string(*code_of(staff_roles, line.at("role"))));
    said.nodes = nodes;
    if (!organisation::rules::fits_at(said.role, nodes.front()->kind))
        return complain(plan, Sheet::staff, line, "node", "onboard.wrong_office");
    auto const member = with(site, &Member::sign_in_name, said.sign_in_name);
    if (!phone || !phone_is_free(said, member, site, line, plan)) return;
    plan_person(member, std::move(said), site, plan);
}

namespace {

std::vector<BodyRef> stations_of(Line const& line, Site const& site, Plan& plan)
{
    std::vector<BodyRef> nodes;
    for (auto const& name : several(line.at("stations"))) {
        auto const found = site.named(name, {station, congress});
        if (found.size() == 1)
            nodes.push_back(found.front());
        else
            complain(plan, Sheet::deputies, line, "stations",
                     found.empty() ? "onboard.unknown_body" : "onboard.several_bodies");
    }
    return nodes;
}

bool read_term(Line const& line, Said& said, Plan& plan)
{
    auto const words = line.find("term_no");
    if (!words) return true;
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(words->data(), words->data() + words->size(), number);
    if (error == std::errc{} && end == words->data() + words->size() && number > 0) {
        said.term_no = number;
        return true;
    }
    complain(plan, Sheet::deputies, line, "term_no", "request.not_a_number");
    return false;
}

/// By the phone, or by a name that only one deputy of that level has: then the phone is a new one.
MemberRef deputy_meant(Said const& said, Site const& site)
{
    if (auto const member = with(site, &Member::phone, said.phone)) return member;
    MemberRef only;
    for (auto const& one : site.people) {
        if (one->name != said.name || one->level != said.level) continue;
        if (only) return nullptr;
        only = one;
    }
    return only;
}

} // namespace

void plan_deputy(Line const& line, Site& site, Plan& plan)
{
    auto const phone = phone_of(line, Sheet::deputies, plan);
    Said said{Sheet::deputies, line.row, line.at("name"), phone.value_or("")};
    said.level = *code_of(levels, line.at("level"));
    said.electoral_district = line.find("electoral_district").value_or("");
    said.role = Role::deputy;
    auto const before = plan.errors.size();
    said.nodes = stations_of(line, site, plan);
    if (!read_term(line, said, plan) || !phone || plan.errors.size() != before) return;
    if (!site.seen[Sheet::deputies].emplace(said.phone, line.row).second)
        return complain(plan, Sheet::deputies, line, "phone", "onboard.twice");
    auto member = deputy_meant(said, site);
    if (!member) {
        // Somebody who signed in as a resident before becomes the deputy he is.
        if (auto const owner = site.owner_of_phone(said.phone)) {
            member = std::make_shared<Member>(Member{.person = *owner, .phone = said.phone});
            site.people.push_back(member);
        }
    }
    if (!phone_is_free(said, member, site, line, plan)) return;
    plan_person(member, std::move(said), site, plan);
}

} // namespace ztc::app::onboard
