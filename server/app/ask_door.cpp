// SPDX-License-Identifier: Apache-2.0
#include "app/ask_door.hpp"

#include "app/open_render.hpp"
#include "app/sheets.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/policy.hpp"
#include "modules/publication/service.hpp"
#include "platform/proof/hash.hpp"
#include "views/publication/view.hpp"

#include <algorithm>

namespace ztc::app {

namespace {

using publication::AskAnswer;
using views::publication::AskPage;

http::Response kept_by_nobody(http::Response response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("X-Robots-Tag", "noindex");
    response.headers.emplace_back("Referrer-Policy", "no-referrer");
    return response;
}

http::Response html(int status, std::string body)
{
    http::Response response;
    response.status = status;
    response.content_type = "text/html; charset=utf-8";
    response.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action "
        "'self'; frame-ancestors 'none'");
    response.body = std::move(body);
    return kept_by_nobody(std::move(response));
}

/// "<token>" or "<token>/photos/<file>"
struct AskedFor {
    std::string token;
    std::optional<files::FileId> photo;
};

std::optional<AskedFor> asked_for(std::string_view path)
{
    constexpr std::string_view photos = "/photos/";
    auto rest = path.substr(ask_path.size());
    AskedFor out;
    if (auto const at = rest.find(photos); at != rest.npos) {
        out.photo = files::FileId{std::string(rest.substr(at + photos.size()))};
        rest = rest.substr(0, at);
    }
    out.token = std::string(rest);
    if (out.token.size() != 20 || (out.photo && !is_well_formed_id(out.photo->text)))
        return std::nullopt;
    return out;
}

bool has_photo(AskPage const& page, files::FileId const& file)
{
    return std::ranges::any_of(page.photos, [&](auto const& one) { return one.file == file; });
}

std::string standing_words(Look const& look, AskPage const& page)
{
    if (page.consent_on) {
        bool const photos = page.covers == publication::Covers::words_and_photos;
        return look.word(photos ? "ask_said_all" : "ask_said_words",
                         {{"day", look.day(*page.consent_on)}});
    }
    if (page.refused_on) return look.word("ask_said_no", {{"day", look.day(*page.refused_on)}});
    return {};
}

json::value or_false(std::string words)
{
    if (words.empty()) return false;
    return json::string(std::move(words));
}

std::optional<AskAnswer> answer_in(std::string const& word)
{
    using enum AskAnswer;
    if (word == "words") return words;
    if (word == "words_and_photos") return words_and_photos;
    if (word == "no") return no;
    if (word == "withdraw") return withdraw;
    return std::nullopt;
}

} // namespace

std::string ask_address(House& house, std::string const& congress, publication::AskId const& ask)
{
    auto const token = publication::token_of(
        house.store->texts().fingerprint(congress, publication::ask_token, ask.text));
    return web_address(house.config.site) + std::string(ask_path) + token;
}

struct AskDoor::Bearer {
    std::string token;
    std::optional<files::FileId> photo;
    AskPage page;
    Viewer viewer; // the raiser, without any office
};

Result<AskDoor::Bearer> AskDoor::bearer_of(http::Request const& request)
{
    auto const asked = asked_for(request.path);
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    std::optional<AskPage> found;
    if (asked) {
        auto const print = house_.store->texts().fingerprint(house_.congress(),
                                                             publication::ask_print, asked->token);
        found = house_.store->read(
            nobody, [&](Reading& reading) { return views::publication::ask_page(print, reading); });
    }
    auto const now = house_.clock.now().ms;
    auto const verdict =
        found ? uses_.ask(found->ask.text, now) : wrong_tokens_.ask(request.remote, now);
    if (!verdict.allowed) return refuse("request.too_often");
    if (!found) return refuse("publication.nothing_asked");
    Viewer const raiser{house_.congress(), found->raiser, {}, std::nullopt};
    return Bearer{asked->token, asked->photo, *std::move(found), raiser};
}

http::Response AskDoor::nothing(http::Request const& request, Refusal const& refusal)
{
    auto const look = look_of(house_.config.site, request);
    auto const* known = words_.find(refusal.code);
    auto values = look.values(look.word("unknown"));
    values["heading"] = look.word("unknown");
    values["words"] = std::string(look.language == Language::en ? known->en : known->zh);
    return html(known->status, rendered("gone", values));
}

http::Response AskDoor::page(http::Request const& request, Bearer const& bearer)
{
    auto const look = look_of(house_.config.site, request);
    auto const& asked = bearer.page;
    auto const today = house_.clock.today();
    auto const wording = house_.store->read(bearer.viewer, [&](Reading& reading) {
        return people::wording_on(policy_of<people::WordingPolicy>(reading),
                                  people::WordingKind::publishing, today);
    });
    auto const trouble = request.query("trouble");
    auto const* refused =
        trouble && trouble->starts_with("publication.") ? words_.find(*trouble) : nullptr;
    bool const en = look.language == Language::en;
    bool const open = !asked.consent_on && asked.can_be_public && today <= asked.answer_until;
    auto values = look.values(look.word("ask_heading"));
    values["number"] = asked.number;
    values["action"] = std::string(ask_path) + bearer.token;
    values["lang"] = en ? "en" : "";
    values["version"] = wording.version;
    values["wording"] = wording_parts(en ? wording.en : wording.zh);
    values["matter_title"] = asked.wording.title;
    values["said"] = lines_in(asked.wording.said);
    values["answered"] = lines_in(asked.wording.answered.value_or(""));
    values["standing"] = or_false(standing_words(look, asked));
    values["may_say"] = open;
    values["may_refuse"] = !asked.consent_on && !asked.refused_on;
    values["may_withdraw"] = asked.consent_on.has_value();
    values["until"] = look.word("ask_until", {{"day", look.day(asked.answer_until)}});
    values["too_late"] = !asked.consent_on && !open;
    values["trouble"] = or_false(refused ? std::string(en ? refused->en : refused->zh) : "");
    json::array photos;
    for (auto const& photo : asked.photos)
        photos.push_back(
            json::object{{"src", std::string(ask_path) + bearer.token + "/photos/" +
                                     photo.file.text + "?size=thumb"},
                         {"alt", photo.words.empty() ? look.word("ask_photo") : photo.words}});
    values["any_photos"] = !photos.empty();
    values["photos"] = std::move(photos);
    if (asked.is_shown)
        values["shown_href"] = look.link("/open/matters/" + asked.matter.text);
    else
        values["shown_href"] = false;
    return html(200, rendered("ask", values));
}

std::optional<http::Response> AskDoor::look(http::Request const& request)
{
    if (!request.path.starts_with(ask_path)) return std::nullopt;
    auto const bearer = bearer_of(request);
    if (!bearer) return nothing(request, bearer.error());
    if (!bearer->photo) return page(request, *bearer);
    auto photo = files_.photo(request, bearer->viewer, *bearer->photo,
                              [&](Reading&) { return has_photo(bearer->page, *bearer->photo); });
    if (!photo) return nothing(request, photo.error());
    return kept_by_nobody(*std::move(photo));
}

void AskDoor::say(http::Request const& request, http::Reply reply)
{
    auto const bearer = bearer_of(request);
    if (!bearer) return reply(nothing(request, bearer.error()));
    http::Request form;
    form.path = request.path;
    form.query_text = request.body; // a form is written as a query is
    auto const answer = answer_in(form.query("answer").value_or(""));
    auto const look = look_of(house_.config.site, form);
    auto const back = [to = std::string(ask_path) + bearer->token,
                       look](std::string const& trouble) {
        http::Response response;
        response.status = 303;
        response.headers.emplace_back("Location", look.link(to, {{"trouble", trouble}}));
        return kept_by_nobody(std::move(response));
    };
    if (!answer || bearer->photo) return reply(back(""));
    publication::AnswerAsk command{bearer->page.matter, bearer->page.ask, *answer, {}};
    if (auto version = form.query("version"); version && !version->empty() && version->size() <= 20)
        command.consent_version = Text<1, 20>{*std::move(version)};
    log::Order order{.by = bearer->viewer,
                     .request = "",
                     .body_hash = "",
                     .streams = publication::streams(command),
                     .run = [command](Work& work) -> Result<std::string> {
                         CHECK(publication::answer_ask(command, work));
                         return std::string("{}");
                     }};
    house_.store->writer().submit(
        std::move(order), [this, back, reply = std::move(reply), look](log::Outcome done) {
            if (!done.fault) return reply(back(done.answer ? "" : done.answer.error().code));
            try {
                std::rethrow_exception(done.fault);
            } catch (std::exception const& error) {
                reply(words_.fault(error, look.language));
            }
        });
}

} // namespace ztc::app
