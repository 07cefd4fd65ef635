// SPDX-License-Identifier: Apache-2.0
#include "app/door.hpp"

#include "app/door_replies.hpp"
#include "app/openapi.hpp"
#include "app/server.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/policy.hpp"
#include "platform/http/conditional.hpp"
#include "platform/login/cookie.hpp"
#include "views/matter_page/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <array>
#include <mutex>
#include <set>

namespace ztc::app {

using login::Carry;

// ---- what goes over the line -----------------------------------------------------------------

struct AskForCode {
    Text<1, 30> phone;
};
BOOST_DESCRIBE_STRUCT(AskForCode, (), (phone))
struct CodeReply {
    std::int64_t valid_minutes = 0;
    std::optional<std::string> demo_code;
};
BOOST_DESCRIBE_STRUCT(CodeReply, (), (valid_minutes, demo_code))
struct SignInByCode {
    Text<1, 30> phone;
    Text<1, 12> code;
    std::optional<Carry> carry;
};
BOOST_DESCRIBE_STRUCT(SignInByCode, (), (phone, code, carry))
struct SignInByPassword {
    Text<1, 60> name;
    Text<1, 200> password;
    std::optional<Carry> carry;
};
BOOST_DESCRIBE_STRUCT(SignInByPassword, (), (name, password, carry))
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

struct SiteReply {
    std::string name, place;
    bool demo = false;
    std::string origin;
    std::string vkey; // whose signature receipts carry
    std::string station_phone, opening_hours, notice_version, consent_version, publishing_version;
    Date today;
    std::optional<std::vector<SampleAccount>> accounts;
};
BOOST_DESCRIBE_STRUCT(SiteReply, (),
                      (name, place, demo, origin, vkey, station_phone, opening_hours,
                       notice_version, consent_version, publishing_version, today, accounts))
struct MatterQuery {
    matters::MatterId matter;
};
BOOST_DESCRIBE_STRUCT(MatterQuery, (), (matter))

namespace {

constexpr auto get = Route::Method::get;
constexpr auto post = Route::Method::post;

std::string name_of(PersonId const& person, Reading& reading)
{
    auto const row = views::people::person(reading.tables(), reading.congress(), person);
    return row && row->name_ref ? reading.open(*row->name_ref).value_or("") : "";
}

ViewerLine viewer_line(Door& door, Actor const& actor)
{
    return door.house.store->read(actor, [&](Reading& reading) {
        ViewerLine line;
        line.person = actor.person;
        if (auto const row =
                views::people::person(reading.tables(), actor.congress, actor.person)) {
            line.kind = row->kind;
            if (row->name_ref) line.name = reading.open(*row->name_ref);
        }
        std::set<Right> rights;
        for (auto const& office : actor.offices) {
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<Right>>([&](auto r) {
                if (office.rights().has(r.value)) rights.insert(r.value);
            });
            if (office.node.empty()) continue;
            std::string name;
            for (auto const& [node, ref] : views::organisation::node_name_refs(
                     reading.tables(), actor.congress, {office.node}))
                name = reading.open(ref).value_or("");
            std::optional<std::string> whose;
            if (office.in_place_of) whose = name_of(*office.in_place_of, reading);
            line.roles.push_back({office.role, office.node, name, std::move(whose)});
        }
        line.rights.assign(rights.begin(), rights.end());
        return line;
    });
}

void ask_for_code(Door& door, Call&& call)
{
    auto const body = body_of<AskForCode>(call, door.words);
    if (!body) return;
    door.login.request_code(
        asker_of(door, call), body->phone.text,
        [&door, reply = call.reply,
         language = call.language](login::Finished<login::CodeSent> done) {
            if (said_no(done, door, reply, language)) return;
            reply(http::json(200, described::to_json(CodeReply{done.answer->valid_minutes,
                                                               done.answer->demo_code})));
        });
}

void greet(Door& door, Call const& call, login::SignedIn const& signed_in, Carry carry)
{
    SignedInReply reply{viewer_line(door, door.authority.actor_of(signed_in.session)), {}};
    if (signed_in.session.kind == login::SessionKind::first_password)
        reply.viewer.must_change_password = true;
    http::Response response = http::json(200, "");
    if (carry == Carry::bearer)
        reply.token = signed_in.token;
    else
        response.headers.emplace_back("Set-Cookie", login::set_cookie(call.request, signed_in));
    response.body = described::to_json(reply);
    call.reply(std::move(response));
}

} // namespace

/// Hears of the session on the writer's thread, which must not wait for a reader; so the greeting
/// is an errand. The request lives as long, since the cookie's name follows from how it came.
login::Then<login::SignedIn> begin_session(Door& door, std::shared_ptr<Call> call, Carry carry)
{
    return [&door, call, carry](login::Finished<login::SignedIn> done) {
        if (said_no(done, door, call->reply, call->language)) return;
        auto const sent = door.errands.send([&door, call, carry, signed_in = *done.answer] {
            try {
                greet(door, *call, signed_in, carry);
            } catch (std::exception const& error) {
                call->reply(door.words.fault(error, call->language));
            }
        });
        if (!sent) call->reply(door.words.problem(refuse("http.busy"), call->language));
    };
}

namespace {

void sign_in_by_code(Door& door, Call&& call)
{
    auto const body = body_of<SignInByCode>(call, door.words);
    if (!body) return;
    auto const carry = body->carry.value_or(Carry::cookie);
    auto const asker = asker_of(door, call);
    door.login.sign_in_by_code(asker, body->phone.text, body->code.text, carry,
                               begin_session(door, std::make_shared<Call>(std::move(call)), carry));
}

void sign_in_by_password(Door& door, Call&& call)
{
    auto const body = body_of<SignInByPassword>(call, door.words);
    if (!body) return;
    auto const carry = body->carry.value_or(Carry::cookie);
    auto const asker = asker_of(door, call);
    door.login.sign_in_by_password(
        asker, body->name.text, body->password.text, carry,
        begin_session(door, std::make_shared<Call>(std::move(call)), carry));
}

void sign_out(Door& door, Call&& call)
{
    auto const token = login::token_in(call.request);
    auto shared = std::make_shared<Call>(std::move(call));
    auto const answer = [shared] {
        auto response = http::json(200, "{}");
        response.headers.emplace_back("Set-Cookie", login::clear_cookie(shared->request));
        shared->reply(std::move(response));
    };
    if (!token) return answer();
    door.events.close_session(token->text);
    door.login.sign_out(*token, [&door, shared, answer](login::Finished<void> done) {
        if (!said_no(done, door, shared->reply, shared->language)) answer();
    });
}

void me(Door& door, Call&& call)
{
    Me reply{viewer_line(door, call.actor)};
    auto const token = login::token_in(call.request);
    auto const session = token ? door.login.who(*token) : std::nullopt;
    if (session && session->kind == login::SessionKind::first_password)
        reply.viewer.must_change_password = true;
    call.reply(http::json(200, described::to_json(reply)));
}

/// Which wordings are to be shown today. The notice is the last that the policy of matters names,
/// unless the site wrote one of its own among the wordings.
std::array<std::string, 3> wordings_to_show(Door& door, Actor const& actor)
{
    using people::WordingKind;
    return door.house.store->read(actor, [](Reading& reading) {
        auto const today = reading.today();
        auto const set = policy_in_force<people::WordingPolicy>(reading, today);
        auto const version = [&](WordingKind kind) {
            return people::wording_on(set.policy, kind, today).version;
        };
        auto const named = policy_of<matters::MatterPolicy>(reading).notice_versions;
        bool const own = set.version > 0 || named.empty();
        return std::array{own ? version(WordingKind::notice) : named.back(),
                          version(WordingKind::raising), version(WordingKind::publishing)};
    });
}

void site(Door& door, Call&& call)
{
    auto const& config = door.house.config.site;
    auto const wordings = wordings_to_show(door, call.actor);
    SiteReply reply{.name = config.name,
                    .place = config.place,
                    .demo = config.demo,
                    .origin = config.origin,
                    .vkey = door.house.store->writer().verifier().text(),
                    .station_phone = config.phone,
                    .opening_hours = config.opening_hours,
                    .notice_version = wordings[0],
                    .consent_version = wordings[1],
                    .publishing_version = wordings[2],
                    .today = door.house.clock.today(),
                    .accounts = {}};
    if (config.demo) reply.accounts = door.demo.accounts;
    call.reply(http::json(200, described::to_json(reply)));
}

void receipt(Door& door, Call&& call)
{
    auto const& text = call.path_members.at("matter");
    matters::MatterId const matter{text};
    auto const position = door.house.store->read(call.actor, [&](Reading& reading) {
        return views::matter_page::receipt_position(matter, reading);
    });
    if (!position) return call.reply(door.words.problem(position.error(), call.language));
    auto receipt = door.house.store->receipt(*position, log::Store::With::texts);
    if (!receipt) return call.reply(door.words.problem(receipt.error(), call.language));
    http::Response response;
    response.content_type = "text/plain; charset=utf-8";
    response.body = *std::move(receipt);
    call.reply(std::move(response));
}

void stream(Door& door, Call&& call)
{
    std::set<std::string, std::less<>> keys{call.actor.person.text};
    for (auto const& office : call.actor.offices)
        for (auto const& node : office.reach) keys.insert(node.text);
    auto const token = login::token_in(call.request);
    auto subscription = door.events.subscribe(token ? token->text : "", std::move(keys));
    if (!subscription) return call.reply(door.words.problem(subscription.error(), call.language));
    call.reply(http::event_stream(*std::move(subscription)));
}

} // namespace

void declare_door(Routes& routes)
{
    routes.served_by_app<AskForCode, CodeReply>(post, "/login/code")
        .says("Send a one-time code to a phone; the answer is the same for a phone not known here.")
        .open_to_anyone()
        .refuses({"login.bad_phone", "login.too_often", "login.busy"});
    routes.served_by_app<SignInByCode, SignedInReply>(post, "/login/phone")
        .says("Sign in with phone and code: residents and deputies.")
        .open_to_anyone()
        .refuses({"login.bad_phone", "login.wrong_code", "login.code_expired", "login.too_often"});
    routes.served_by_app<SignInByPassword, SignedInReply>(post, "/login/staff")
        .says("Sign in with name and password: staff.")
        .open_to_anyone()
        .refuses({"login.wrong_password", "login.locked", "login.too_often", "login.busy"});
    routes.served_by_app<Nothing, Nothing>(post, "/logout")
        .says("End this session.")
        .open_to_anyone();
    routes.served_by_app<Nothing, Me>(get, "/me")
        .says("Who is signed in, with offices and rights.")
        .needs_sign_in()
        .refuses({"login.needed"});
    routes.served_by_app<Nothing, SiteReply>(get, "/site")
        .says("The site: name, place, the log's verifier key, today; sample accounts in a demo.")
        .open_to_anyone();
    routes.served_by_app<MatterQuery, Document>(get, "/matters/{matter}/receipt")
        .says("The receipt of a raised matter, a C2SP tlog-proof with the texts it commits to.")
        .needs_sign_in()
        .refuses({"matters.unknown", "access.denied"});
    routes.served_by_app<Nothing, Document>(get, "/events")
        .says("Server-sent events: something that the viewer may see has changed.")
        .needs_sign_in()
        .refuses({"http.too_many_streams"});
    routes.served_by_app<Nothing, Document>(get, "/openapi.json")
        .says("This document.")
        .open_to_anyone();
}

namespace {

/// Seldom asked for, and half of what a start costs: written when the first one asks.
struct ApiDocument {
    std::once_flag written;
    std::string text;
};

} // namespace

void connect_door(Router& router, Routes const& routes, Door& door)
{
    auto const document = std::make_shared<ApiDocument>();
    std::map<std::string_view, void (*)(Door&, Call&&)> const served{
        {"/login/code", &ask_for_code},
        {"/login/phone", &sign_in_by_code},
        {"/login/staff", &sign_in_by_password},
        {"/logout", &sign_out},
        {"/me", &me},
        {"/site", &site},
        {"/matters/{matter}/receipt", &receipt},
        {"/events", &stream}};
    for (auto const& route : routes.all()) {
        if (auto const found = served.find(route.path); found != served.end())
            router.serve(route, [&door, serve = found->second](Call&& call) {
                serve(door, std::move(call));
            });
        if (route.path == "/openapi.json")
            router.serve(route, [document](Call&& call) {
                std::call_once(document->written, [&] {
                    document->text = openapi_json(all_routes(), all_refusals());
                });
                call.reply(http::revalidated(call.request, http::json(200, document->text)));
            });
    }
}

} // namespace ztc::app
