// SPDX-License-Identifier: Apache-2.0
#include "app/link_door.hpp"

#include "app/door_replies.hpp"
#include "app/kept.hpp"
#include "kernel/encoding.hpp"
#include "modules/files/commands.hpp"
#include "modules/links/events.hpp"
#include "modules/links/service.hpp"
#include "modules/matters/events.hpp"
#include "platform/http/conditional.hpp"
#include "platform/proof/hash.hpp"
#include "views/files/view.hpp"
#include "views/matter_page/view.hpp"

#include <sodium.h>

namespace ztc::app {

struct MakeLink {
    matters::MatterId matter;
};
BOOST_DESCRIBE_STRUCT(MakeLink, (), (matter))
struct MadeLinkReply {
    std::string token; // shown once: it is kept nowhere
    std::string address;
    Date expires_on;
};
BOOST_DESCRIBE_STRUCT(MadeLinkReply, (), (token, address, expires_on))
struct LinkSlip {
    matters::MatterId matter;
    Text<16, 30> token;
};
BOOST_DESCRIBE_STRUCT(LinkSlip, (), (matter, token))
struct LinkFile {
    files::FileId file;
    std::optional<std::string> size;
};
BOOST_DESCRIBE_STRUCT(LinkFile, (), (file, size))
struct NoLinkBody {};
BOOST_DESCRIBE_STRUCT(NoLinkBody, (), ())

namespace {

using views::matter_page::FoundLink;

constexpr auto get = Route::Method::get;
constexpr auto post = Route::Method::post;

/// What a bearer may do, and the route of a signed-in clerk that does it.
struct Through {
    Route::Method method;
    std::string_view path, to;
};
constexpr Through throughs[] = {
    {get, "/links/matter", "/matters/{matter}"},
    {get, "/links/why", "/matters/{matter}/why"},
    {get, "/links/units", "/units"},
    {post, "/links/take_on", "/matters/take_on"},
    {post, "/links/report_progress", "/matters/report_progress"},
    {post, "/links/ask_relief", "/matters/ask_relief"},
    {post, "/links/ask_extension", "/matters/ask_extension"},
    {post, "/links/answer", "/matters/answer"},
};
constexpr std::string_view token_refusals[] = {"links.unknown", "links.void", "links.over",
                                               "links.expired"};

Route const& route_of(Routes const& routes, Route::Method method, std::string_view path)
{
    auto const found =
        std::find_if(routes.all().begin(), routes.all().end(), [&](auto const& route) {
            return route.method == method && route.path == path;
        });
    ZTC_ENSURE(found != routes.all().end());
    return *found;
}

// ---- tokens ------------------------------------------------------------------------------------

/// 80 random bits, as four groups that one can also type.
std::string new_token()
{
    unsigned char bytes[10];
    randombytes_buf(bytes, sizeof bytes);
    auto token = base32({reinterpret_cast<char const*>(bytes), sizeof bytes});
    for (std::size_t at : {12, 8, 4}) token.insert(at, "-");
    return token;
}

/// As typed: capitals, spaces and dashes do not matter, and nobody can tell 0 from o on paper.
std::string plain_token(std::string_view typed)
{
    std::string plain;
    for (char c : typed) {
        if (c == '-' || c == ' ') continue;
        auto const lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        plain += lower == '0' ? 'o' : lower == '1' ? 'l' : lower;
    }
    return plain;
}

std::string print_of(House& house, std::string_view token)
{
    return house.store->texts().fingerprint(house.congress(), links::token_print,
                                            plain_token(token));
}

/// Who comes by a link, on his way to where it leads.
struct Bearer {
    FoundLink link;
    Actor actor;
};

Result<FoundLink> is_open(std::optional<FoundLink> const& link)
{
    if (!link) return refuse("links.unknown");
    switch (link->state) {
    case links::LinkState::open: return *link;
    case links::LinkState::revoked:
    case links::LinkState::replaced: return refuse("links.void");
    case links::LinkState::over: return refuse("links.over");
    case links::LinkState::expired: return refuse("links.expired");
    }
    return refuse("links.unknown");
}

/// The link of the request's token; answers the refusal itself when there is none that is open.
std::optional<Bearer> bearer_of(LinkDoor& door, Call const& call)
{
    auto const say = [&](Refusal const& refusal) -> std::optional<Bearer> {
        call.reply(door.words.problem(refusal, call.language));
        return std::nullopt;
    };
    auto const slow = [&](http::RateLimit::Verdict const& verdict) {
        call.reply(door.words.later(refuse("request.too_often"), verdict.retry_after_seconds,
                                    call.language));
        return std::nullopt;
    };
    auto const token = call.request.header(link_header).value_or("");
    if (token.empty() || token.size() > 60) return say(refuse("links.unknown"));
    auto const print = print_of(door.house, token);
    auto const found = door.house.store->read(call.actor, [&](Reading& reading) {
        return views::matter_page::find_link(print, reading);
    });
    auto const now = door.house.clock.now().ms;
    if (auto const verdict = found ? door.uses.ask(found->link.text, now)
                                   : door.wrong_tokens.ask(call.request.remote, now);
        !verdict.allowed)
        return slow(verdict);
    auto const link = is_open(found);
    if (!link) return say(link.error());
    return Bearer{*link, links::bearer(door.house.congress(), link->link, link->unit)};
}

// ---- through to the routes of matters -----------------------------------------------------------

void look_through(LinkDoor& door, Route const& target, Call&& call)
{
    auto const bearer = bearer_of(door, call);
    if (!bearer) return;
    auto const find = [&](std::string_view name) -> std::optional<std::string> {
        if (name == "matter") return bearer->link.matter.text;
        return std::nullopt;
    };
    bool waits = false;
    auto document = door.house.store->read(bearer->actor, [&](Reading& reading) {
        auto answer = target.answer(find, reading);
        waits = reveals(reading);
        return answer;
    });
    if (!document) return call.reply(door.words.problem(document.error(), call.language));
    auto response = http::json(200, std::move(document->body));
    response.headers.emplace_back("Cache-Control", "no-store");
    if (!waits) return call.reply(std::move(response));
    reply_when_kept(door.house, door.words, call.reply, call.language, std::move(response));
}

/// The same body as a clerk's, but for the matter: that is the link's, whatever somebody writes.
Result<std::string> with_matter(std::string_view body, matters::MatterId const& matter)
{
    auto document = TRY(described::parse(body));
    auto* members = document.if_object();
    if (!members) return std::string(body); // the route says what is wrong with it
    if (members->contains("matter")) return refuse("request.unknown_member", "/matter");
    members->emplace("matter", matter.text);
    return boost::json::serialize(document);
}

std::string hash_of(http::Request const& request)
{
    return std::string(proof::bytes_of(proof::sha256(request.path + "\n" + request.body)));
}

using Check = std::function<Result<>(FoundLink const&, Work&)>;
using Read = std::function<Result<ParsedCommand>(std::string_view)>;

void act_as_bearer(LinkDoor& door, Call&& call, Read const& read, Check check)
{
    auto const bearer = bearer_of(door, call);
    if (!bearer) return;
    auto const body = with_matter(call.request.body, bearer->link.matter);
    auto parsed = body ? read(*body) : Result<ParsedCommand>(body.error());
    auto const key = call.request.header("Idempotency-Key").value_or("");
    if (parsed && key.size() > 128) parsed = refuse("request.too_long");
    if (!parsed) return call.reply(door.words.problem(parsed.error(), call.language));
    auto streams = std::move(parsed->streams);
    streams.push_back(links::stream_of_links(bearer->link.matter));
    auto run = [link = bearer->link, check = std::move(check),
                run = std::move(parsed->run)](Work& work) -> Result<std::string> {
        CHECK(check(link, work));
        return run(work);
    };
    submit(door.house, door.words,
           log::Order{.by = bearer->actor,
                      .request = std::string(key),
                      .body_hash = hash_of(call.request),
                      .streams = std::move(streams),
                      .run = std::move(run)},
           call.reply, call.language);
}

void act_through(LinkDoor& door, Route const& target, Call&& call)
{
    act_as_bearer(door, std::move(call), target.read, [](FoundLink const& link, Work& work) {
        return links::may_act(link.link, link.matter, work);
    });
}

Result<ParsedCommand> read_introduction(std::string_view body)
{
    auto const document = TRY(described::parse(body));
    auto command = TRY(described::from_request<links::Introduce>(document));
    return ParsedCommand{links::streams(command),
                         [command = std::move(command)](Work& work) -> Result<std::string> {
                             return described::to_json(TRY(links::introduce(command, work)));
                         }};
}

void introduce(LinkDoor& door, Call&& call)
{
    act_as_bearer(door, std::move(call), &read_introduction,
                  [](FoundLink const&, Work&) { return Result<>{}; });
}

void receive(LinkDoor& door, Call&& call)
{
    auto const bearer = bearer_of(door, call);
    if (!bearer) return;
    call.actor = bearer->actor;
    door.files.receive(std::move(call));
}

void show(LinkDoor& door, Call&& call)
{
    auto const bearer = bearer_of(door, call);
    if (!bearer) return;
    // A clerk of the unit may see the files of all its matters; a link leads to those of one.
    files::FileId const file{call.path_members.at("file")};
    auto const of_another = door.house.store->read(bearer->actor, [&](Reading& reading) {
        auto const stored = views::files::find(reading.tables(), reading.congress(), file);
        return stored && stored->holder &&
               !stored->holder->ends_with("/" + bearer->link.matter.text);
    });
    if (of_another) return call.reply(door.words.problem(refuse("files.unknown"), call.language));
    call.actor = bearer->actor;
    door.files.show(std::move(call));
}

// ---- at the desk --------------------------------------------------------------------------------

/// Asked twice it makes two, of which the first is void: no answer that holds a token is kept.
void make(LinkDoor& door, Call&& call)
{
    auto const body = body_of<MakeLink>(call, door.words);
    if (!body) return;
    auto const token = new_token();
    links::Make const command{body->matter, print_of(door.house, token)};
    auto const made = std::make_shared<std::optional<links::MadeLink>>();
    log::Order order{
        .by = call.actor,
        .request = "",
        .body_hash = "",
        .streams = {links::stream_of_links(body->matter), matters::stream_of(body->matter)},
        .run = [command, made](Work& work) -> Result<std::string> {
            *made = TRY(links::make(command, work));
            return std::string("{}");
        }};
    auto const answer = [&door, made, token, reply = call.reply](http::Response response) {
        if (response.status < 300)
            response.body = described::to_json(MadeLinkReply{
                token, link_address(door.house.config.site, token), (*made)->expires_on});
        response.headers.emplace_back("Cache-Control", "no-store");
        reply(std::move(response));
    };
    submit(door.house, door.words, std::move(order), answer, call.language);
}

void print_slip(LinkDoor& door, LinkSlip const& slip, Call const& call)
{
    auto const print = print_of(door.house, slip.token.text);
    auto const link = is_open(door.house.store->read(call.actor, [&](Reading& reading) {
        auto found = views::matter_page::find_link(print, reading);
        if (found && found->matter != slip.matter) found.reset();
        return found;
    }));
    auto pdf = link ? print_referrals(press_of(door.house), call.actor, {slip.matter},
                                      link_address(door.house.config.site, slip.token.text))
                    : Result<std::string>(link.error());
    if (!pdf) return call.reply(door.words.problem(pdf.error(), call.language));
    http::Response response;
    response.content_type = "application/pdf";
    response.headers.emplace_back("Content-Disposition", "inline; filename=\"referral.pdf\"");
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body = *std::move(pdf);
    call.reply(std::move(response));
}

void slip(LinkDoor& door, Call&& call)
{
    auto const body = body_of<LinkSlip>(call, door.words);
    if (!body) return;
    auto const shared = std::make_shared<Call>(std::move(call));
    auto const sent = door.errands.send([&door, body = *body, shared] {
        try {
            print_slip(door, body, *shared);
        } catch (std::exception const& error) {
            shared->reply(door.words.fault(error, shared->language));
        }
    });
    if (!sent) shared->reply(door.words.problem(refuse("http.busy"), shared->language));
}

/// A schema without the member that the link itself stands for.
boost::json::object without_matter(boost::json::object schema)
{
    schema.at("properties").as_object().erase("matter");
    if (auto* required = schema.if_contains("required")) {
        auto& names = required->as_array();
        names.erase(std::remove(names.begin(), names.end(), boost::json::value("matter")),
                    names.end());
        if (names.empty()) schema.erase("required");
    }
    return schema;
}

void declare_throughs(Routes& routes)
{
    for (auto const& through : throughs) {
        auto const& target = route_of(routes, through.method, through.to);
        auto& route =
            routes.served_by_app<NoLinkBody, NoLinkBody>(through.method, std::string(through.path));
        route.says("By a one-time link: " + target.summary).open_to_anyone();
        if (through.method == post) route.request_schema = without_matter(target.request_schema);
        route.reply_schema = target.reply_schema;
        route.refusals = target.refusals;
        route.refusals.insert(route.refusals.end(), std::begin(token_refusals),
                              std::end(token_refusals));
        if (through.method == post) route.refuses({"links.say_who_first"});
    }
}

} // namespace

std::string link_address(SiteConfig const& site, std::string const& token)
{
    return web_address(site) + "/u#" + token;
}

void declare_links(Routes& routes)
{
    routes.served_by_app<MakeLink, MadeLinkReply>(post, "/links/make")
        .says("Make a one-time link by which the unit acts without an account; the one before is "
              "void. The token is shown this once.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "links.nothing_to_answer"});
    routes.served_by_app<LinkSlip, Document>(post, "/links/slip")
        .says("转办单 (A4) with the code and the short address of a link just made.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "access.denied", "matter_page.not_referred", "links.unknown",
                  "links.void", "links.over", "links.expired", "http.busy"});
    declare_throughs(routes);
    auto& introduction = routes.served_by_app<links::Introduce, Done>(post, "/links/introduce");
    introduction.says("By a one-time link: who writes, name and phone, once.")
        .open_to_anyone()
        .refuses({"links.unknown", "links.void", "links.over", "links.expired",
                  "links.already_introduced"});
    introduction.request_schema = without_matter(introduction.request_schema);
    routes.served_by_app<NoLinkBody, files::StoredFile>(post, std::string(link_upload_path))
        .says("By a one-time link: upload a photograph.")
        .open_to_anyone()
        .refuses({"links.unknown", "links.void", "links.over", "links.expired",
                  "media.unknown_kind", "media.cannot_read", "media.too_many_pixels",
                  "media.holds_a_film", "files.too_large", "files.too_many_unused",
                  "http.too_large", "http.busy"})
        .request_type = "application/octet-stream";
    routes.served_by_app<LinkFile, Document>(get, "/links/files/{file}")
        .says("By a one-time link: the bytes of a file of its matter.")
        .open_to_anyone()
        .refuses({"links.unknown", "links.void", "links.over", "links.expired", "files.unknown",
                  "request.unknown_choice"});
}

void connect_links(Router& router, Routes const& routes, LinkDoor& door)
{
    auto const serve = [&](Route::Method method, std::string_view path,
                           void (*how)(LinkDoor&, Call&&)) {
        router.serve(route_of(routes, method, path),
                     [&door, how](Call&& call) { how(door, std::move(call)); });
    };
    serve(post, "/links/make", &make);
    serve(post, "/links/slip", &slip);
    serve(post, "/links/introduce", &introduce);
    serve(post, link_upload_path, &receive);
    serve(get, "/links/files/{file}", &show);
    for (auto const& through : throughs) {
        auto const& target = route_of(routes, through.method, through.to);
        auto const how = through.method == get ? &look_through : &act_through;
        router.serve(route_of(routes, through.method, through.path),
                     [&door, &target, how](Call&& call) { how(door, target, std::move(call)); });
    }
}

} // namespace ztc::app
