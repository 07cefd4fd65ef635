// SPDX-License-Identifier: Apache-2.0
#include "app/vote_door.hpp"

#include "app/open_render.hpp"
#include "app/sheets.hpp"
#include "platform/ballots/card_box.hpp"
#include "views/report_meetings/view.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include <array>

namespace ztc::app {

namespace {

using views::report_meetings::BallotSheet;

/// In the order of the ballot box.
constexpr std::array<char const*, ballots::options> ballot_options{
    "satisfied", "basically_satisfied", "dissatisfied", "abstained"};

http::Response left_nowhere(http::Response response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("X-Robots-Tag", "noindex");
    response.headers.emplace_back("Referrer-Policy", "no-referrer");
    return response;
}

http::Response vote_html(int status, std::string body)
{
    http::Response response;
    response.status = status;
    response.content_type = "text/html; charset=utf-8";
    response.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action "
        "'self'; frame-ancestors 'none'");
    response.body = std::move(body);
    return left_nowhere(std::move(response));
}

http::Response see_other(std::string to)
{
    http::Response response;
    response.status = 303;
    response.headers.emplace_back("Location", std::move(to));
    return left_nowhere(std::move(response));
}

std::string ballot_field(std::size_t question)
{
    return "q" + std::to_string(question);
}

json::array ballot_questions(Look const& look, BallotSheet const& sheet)
{
    json::array out;
    auto const add = [&](std::string const& words) {
        auto const field = ballot_field(out.size());
        json::array choices;
        for (auto const* option : ballot_options)
            choices.push_back(json::object{{"field", field},
                                           {"id", field + option},
                                           {"value", option},
                                           {"required", out.empty()},
                                           {"words", look.word(std::string("vote_") + option)}});
        out.push_back(json::object{
            {"words", words}, {"whole", out.empty()}, {"choices", std::move(choices)}});
    };
    add(look.word("vote_whole"));
    for (auto const aspect : sheet.aspects)
        add(look.word(std::string("aspect_") + boost::describe::enum_to_string(aspect, "")));
    return out;
}

ballots::Choices choices_in(http::Request const& form, std::size_t questions)
{
    ballots::Choices out(questions);
    for (std::size_t i = 0; i < questions; ++i) {
        auto const said = form.query(ballot_field(i));
        for (std::size_t option = 0; said && option < ballot_options.size(); ++option)
            if (*said == ballot_options[option]) out[i] = option;
    }
    return out;
}

} // namespace

std::string vote_address(SiteConfig const& site, std::string const& code)
{
    return web_address(site) + std::string(vote_path) + code;
}

struct VoteDoor::Holder {
    std::string code;
    bool used = false;
    BallotSheet sheet;
    Result<> open;
};

Result<VoteDoor::Holder> VoteDoor::holder_of(http::Request const& request)
{
    auto const code = ballots::code_in(std::string_view(request.path).substr(vote_path.size()));
    auto const& congress = house_.congress();
    auto const found = code.empty() ? std::nullopt : box_.find(congress, code);
    auto const now = house_.clock.now();
    auto const verdict = found ? uses_.ask(code, now.ms) : wrong_codes_.ask(request.remote, now.ms);
    if (!verdict.allowed) return refuse("request.too_often");
    if (!found) return refuse("ballots.unknown_code");
    Viewer const nobody{congress, {}, {}, std::nullopt};
    return house_.store->read(nobody, [&](Reading& reading) -> Result<Holder> {
        auto sheet = views::report_meetings::ballot_sheet({found->ballot}, reading);
        if (!sheet) return refuse("ballots.unknown_code");
        return Holder{
            code, found->used, *std::move(sheet),
            views::report_meetings::voting_is_open(reading.tables(), congress, found->ballot, now)};
    });
}

http::Response VoteDoor::nothing(http::Request const& request, Refusal const& refusal)
{
    auto const look = look_of(house_.config.site, request);
    auto const* known = words_.find(refusal.code);
    auto values = look.values(look.word("vote_heading"));
    values["heading"] = look.word("vote_heading");
    values["words"] = std::string(look.language == Language::en ? known->en : known->zh);
    return vote_html(known->status, rendered("gone", values));
}

http::Response VoteDoor::typing(http::Request const& request)
{
    auto const typed = request.query("code");
    auto const look = look_of(house_.config.site, request);
    if (auto const code = typed ? ballots::code_in(*typed) : std::string{}; !code.empty())
        return see_other(look.link(std::string(vote_path) + code));
    auto values = look.values(look.word("vote_heading"));
    values["lang"] = look.language == Language::en ? "en" : "";
    values["wrong"] = typed.has_value();
    return vote_html(200, rendered("vote_code", values));
}

http::Response VoteDoor::page(http::Request const& request, Holder const& holder)
{
    auto const look = look_of(house_.config.site, request);
    bool const en = look.language == Language::en;
    auto values = look.values(look.word("vote_heading"));
    values["deputy"] = holder.sheet.deputy;
    values["place"] = holder.sheet.place;
    values["when"] =
        fmt::format("{} {}–{}", look.day(holder.sheet.held_on),
                    clock_words(holder.sheet.from_minute), clock_words(holder.sheet.until_minute));
    values["action"] = std::string(vote_path) + holder.code;
    values["lang"] = en ? "en" : "";
    values["used"] = holder.used;
    values["may"] = !holder.used && holder.open;
    values["closed"] = false;
    if (!holder.used && !holder.open) {
        auto const* why = words_.find(holder.open.error().code);
        values["closed"] = std::string(en ? why->en : why->zh);
    }
    values["incomplete"] = !holder.used && request.query("incomplete").has_value();
    values["questions"] = ballot_questions(look, holder.sheet);
    return vote_html(200, rendered("vote", values));
}

std::optional<http::Response> VoteDoor::look(http::Request const& request)
{
    if (request.path == "/vote") return typing(request);
    if (!request.path.starts_with(vote_path)) return std::nullopt;
    auto const holder = holder_of(request);
    if (!holder) return nothing(request, holder.error());
    return page(request, *holder);
}

void VoteDoor::cast(http::Request const& request, http::Reply reply)
{
    auto const holder = holder_of(request);
    if (!holder) return reply(nothing(request, holder.error()));
    http::Request form;
    form.path = request.path;
    form.query_text = request.body; // a form is written as a query is
    auto const look = look_of(house_.config.site, form);
    auto const back = std::string(vote_path) + holder->code;
    auto const congress = house_.congress();
    box_.cast(
        congress, holder->code, choices_in(form, 1 + holder->sheet.aspects.size()),
        [congress, now = house_.clock.now()](Tables& tables, std::string const& ballot) {
            return views::report_meetings::voting_is_open(tables, congress, ballot, now);
        },
        [this, reply = std::move(reply), look, back](ballots::BallotBox::Said said) {
            if (said.fault) {
                try {
                    std::rethrow_exception(said.fault);
                } catch (std::exception const& error) {
                    return reply(words_.fault(error, look.language));
                }
            }
            bool const incomplete =
                !said.answer && said.answer.error().code == "ballots.incomplete";
            reply(see_other(incomplete ? look.link(back, {{"incomplete", "1"}}) : look.link(back)));
        });
}

} // namespace ztc::app
