// SPDX-License-Identifier: Apache-2.0
#include "app/accounts.hpp"

#include "app/door_replies.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/service.hpp"
#include "platform/login/passwords.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

namespace ztc::app {

struct GivePassword {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(GivePassword, (), (person))
struct GivenPassword {
    std::string sign_in_name; // empty when an older account does not know it
    std::string password;
};
BOOST_DESCRIBE_STRUCT(GivenPassword, (), (sign_in_name, password))

struct ChangePassword {
    Text<1, 200> old_password;
    Text<1, 200> password;
    std::optional<login::Carry> carry;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (old_password, password, carry))

BOOST_DEFINE_ENUM_CLASS(AccountState,
                        none,           // 没有账号
                        no_password,    // 还没有密码
                        first_password, // 初始密码还没有改
                        in_use)         // 在用

struct StaffLine {
    PersonId person;
    people::PersonKind kind{};
    std::string name;
    std::optional<std::string> sign_in_name;
    std::optional<std::string> phone; // masked
    std::optional<people::CongressLevel> congress_level;
    std::optional<std::string> electoral_district;
    AccountState account{};
    std::vector<OfficeLine> offices;
};
BOOST_DESCRIBE_STRUCT(StaffLine, (),
                      (person, kind, name, sign_in_name, phone, congress_level, electoral_district,
                       account, offices))
struct StaffQuery {};
BOOST_DESCRIBE_STRUCT(StaffQuery, (), ())
struct StaffList {
    std::vector<StaffLine> people;
};
BOOST_DESCRIBE_STRUCT(StaffList, (), (people))

namespace {

using login::Login;

std::string masked(std::string const& phone)
{
    if (phone.size() != 11) return "****";
    return phone.substr(0, 3) + "****" + phone.substr(7);
}

// ---- a first password ------------------------------------------------------------------------

/// First it is said in the log who gives it, then it counts: broken off in between, nobody has it.
void set_first_password(Door& door, PersonId const& person, std::string name,
                        http::Reply const& reply, Language language)
{
    GivenPassword given{std::move(name), {}};
    given.password = login::first_password(given.sign_in_name);
    door.login.set_password(
        {door.house.congress(), person, given.sign_in_name, given.password, Login::Use::first},
        [&door, given, reply, language](login::Finished<void> done) {
            if (said_no(done, door, reply, language)) return;
            auto response = http::json(201, described::to_json(given));
            response.headers.emplace_back("Cache-Control", "no-store");
            reply(std::move(response));
        });
}

void give_password(Door& door, Call&& call)
{
    auto const body = body_of<GivePassword>(call, door.words);
    if (!body) return;
    auto name = std::make_shared<std::string>();
    log::Order order;
    order.by = call.actor;
    order.streams = {people::stream_of(body->person)};
    order.run = [name, person = body->person](Work& work) -> Result<std::string> {
        *name = TRY(people::say_password_given(person, work));
        return std::string("{}");
    };
    door.house.store->writer().submit(std::move(order),
                                      [&door, name, person = body->person, reply = call.reply,
                                       language = call.language](log::Outcome outcome) {
                                          login::Finished<void> said;
                                          said.fault = outcome.fault;
                                          if (!outcome.answer) said.answer = outcome.answer.error();
                                          if (said_no(said, door, reply, language)) return;
                                          set_first_password(door, person, *name, reply, language);
                                      });
}

// ---- one's own ---------------------------------------------------------------------------------

/// The name one signs in with; nothing when there is no account.
std::optional<std::string> sign_in_name(Door& door, Actor const& actor)
{
    return door.house.store->read(actor, [&](Reading& reading) -> std::optional<std::string> {
        auto const account = views::people::account(reading.tables(), actor.congress, actor.person);
        if (!account) return std::nullopt;
        return account->name_ref ? reading.open(*account->name_ref).value_or("") : "";
    });
}

void change_password(Door& door, Call&& call)
{
    auto const body = body_of<ChangePassword>(call, door.words);
    if (!body) return;
    auto const name = sign_in_name(door, call.actor);
    if (!name) return call.reply(door.words.problem(refuse("people.no_account"), call.language));
    auto const carry = body->carry.value_or(login::Carry::cookie);
    auto const asker = asker_of(door, call);
    Login::NewPassword const to{call.actor.congress, call.actor.person, *name, body->password.text};
    door.login.change_password(asker, to, body->old_password.text, carry,
                               begin_session(door, std::make_shared<Call>(std::move(call)), carry));
}

// ---- the list ----------------------------------------------------------------------------------

AccountState state_of(views::people::StaffRow const& row,
                      std::map<PersonId, Login::Use> const& passwords)
{
    if (!row.account) return AccountState::none;
    auto const found = passwords.find(row.person);
    if (found == passwords.end()) return AccountState::no_password;
    return found->second == Login::Use::first ? AccountState::first_password : AccountState::in_use;
}

std::optional<std::string> opened(Reading& reading, std::optional<std::string> const& ref)
{
    return ref ? reading.open(*ref) : std::nullopt;
}

StaffLine line_of(views::people::StaffRow const& row, Reading& reading)
{
    StaffLine line;
    line.person = row.person;
    line.kind = row.kind;
    line.name = opened(reading, row.name_ref).value_or("");
    if (row.account) line.sign_in_name = opened(reading, row.account->name_ref);
    if (auto const phone = opened(reading, row.phone_ref)) line.phone = masked(*phone);
    line.congress_level = row.congress_level;
    line.electoral_district = opened(reading, row.electoral_district_ref);
    return line;
}

void staff(Door& door, Call&& call)
{
    auto const list = door.house.store->read(call.actor, [&](Reading& reading) {
        auto& tables = reading.tables();
        auto const passwords = login::passwords_of(tables, reading.congress());
        std::map<PersonId, std::vector<OfficeLine>> offices;
        for (auto const& held : views::organisation::offices_held(tables, reading.congress()))
            offices[held.person].push_back(
                {held.role, held.node, reading.open(held.node_name_ref).value_or(""), {}});
        StaffList all;
        for (auto const& row : views::people::staff_of(tables, reading.congress())) {
            auto line = line_of(row, reading);
            line.account = state_of(row, passwords);
            line.offices = offices[row.person];
            all.people.push_back(std::move(line));
        }
        return all;
    });
    call.reply(http::json(200, described::to_json(list)));
}

} // namespace

void declare_accounts(Routes& routes)
{
    routes
        .served_by_app<GivePassword, GivenPassword>(Route::Method::post, "/accounts/give_password")
        .says("Give an account a first password, shown once; its owner must change it at sign-in.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away", "people.no_account",
                  "people.own_account", "login.busy"});
    routes
        .served_by_app<ChangePassword, SignedInReply>(Route::Method::post,
                                                      "/accounts/change_password")
        .says("Change one's own password; all other sessions of the account end.")
        .needs_sign_in()
        .refuses({"people.no_account", "login.wrong_password", "login.locked",
                  "login.weak_password", "login.same_password", "login.too_often", "login.busy"});
    routes.served_by_app<StaffQuery, StaffList>(Route::Method::get, "/staff")
        .says("Staff and deputies with their offices, and how far each account is.")
        .needs(Right::manage_people);
}

void connect_accounts(Router& router, Routes const& routes, Door& door)
{
    std::map<std::string_view, void (*)(Door&, Call&&)> const served{
        {"/accounts/give_password", &give_password},
        {"/accounts/change_password", &change_password},
        {"/staff", &staff}};
    for (auto const& route : routes.all())
        if (auto const found = served.find(route.path); found != served.end())
            router.serve(route, [&door, serve = found->second](Call&& call) {
                serve(door, std::move(call));
            });
}

void end_with_their_accounts(log::Store& store, login::Login& login, http::EventHub& events)
{
    store.writer().on_committed([&](std::span<log::Entry const> entries) {
        for (auto const& entry : entries) {
            auto const& recorded = entry.recorded;
            auto const forget = [&](PersonId const& person) {
                events.close_listeners(person.text);
                login.forget_account(recorded.congress, person, [](login::Finished<void>) {});
            };
            dispatch<people::AccountOpened, people::AccountClosed, people::Erased>(
                recorded, [&](auto const& event) { forget(event.person); });
            dispatch<organisation::RoleGranted, organisation::RoleEnded>(
                recorded, [&](auto const& event) { events.close_listeners(event.person.text); });
        }
    });
}

} // namespace ztc::app
