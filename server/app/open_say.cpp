// SPDX-License-Identifier: Apache-2.0
//
// “Deputies speak”: films that were published, with their words to read. One that was taken back
// says so, shows nothing of itself, and its film answers 410 with the next request; no cache on the
// way is told to keep any of it.
#include "app/open_look.hpp"
#include "app/open_pages.hpp"
#include "platform/http/range.hpp"
#include "views/episodes/view.hpp"

namespace ztc::app {

namespace {

namespace say = views::episodes;
using episodes::EpisodeId;
using episodes::EpisodeState;

constexpr std::string_view say_root = "say/";

std::string media_path(say::PublicEpisode const& one, std::string_view what)
{
    return "/open/say/" + one.episode.text + "/" + std::string(what);
}

json::object say_line(Look const& look, say::PublicEpisode const& one)
{
    json::object out{{"href", look.link("/open/say/" + one.episode.text)},
                     {"title", one.title},
                     {"deputy", one.deputy},
                     {"node", one.node},
                     {"day", look.day(one.published_on)},
                     {"iso", format_date(one.published_on)},
                     {"poster", false}};
    if (one.poster) out["poster"] = media_path(one, "poster?size=thumb");
    return out;
}

std::string gone_words(Look const& look, say::PublicEpisode const& one)
{
    return look.word(one.state == EpisodeState::withdrawn ? "say_withdrawn" : "say_taken_down",
                     {{"day", one.ended_on ? look.day(*one.ended_on) : ""}});
}

/// "<episode>/film" as its two parts.
struct Asked {
    EpisodeId episode;
    std::string what;
};

std::optional<Asked> asked_in(std::string const& path)
{
    if (!path.starts_with(say_root)) return std::nullopt;
    auto const rest = path.substr(say_root.size());
    auto const slash = rest.find('/');
    if (slash == rest.npos || !is_well_formed_id(rest.substr(0, slash))) return std::nullopt;
    Asked asked{{rest.substr(0, slash)}, rest.substr(slash + 1)};
    bool const known =
        asked.what == "film" || asked.what == "poster" || asked.what == "subtitles.vtt";
    return known ? std::optional{asked} : std::nullopt;
}

http::Response as_media(http::Response response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    return response;
}

bool asks_for_the_beginning(http::Request const& request)
{
    auto const range = http::range_in(request.headers.joined("Range"), 2);
    return range.kind != http::ByteRange::Kind::unsatisfiable && range.from == 0;
}

} // namespace

OpenPage open_say(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("say"));
    json::array all;
    for (auto const& one : say::published(reading)) all.push_back(say_line(look, one));
    values["any"] = !all.empty();
    values["episodes"] = std::move(all);
    return {"say", std::move(values)};
}

OpenPage open_episode(Look const& look, std::string const& id, Reading& reading)
{
    if (!is_well_formed_id(id)) return open_nothing(look);
    auto const one = say::published_one({id}, reading);
    if (!one) return open_nothing(look);
    bool const gone = one->state != EpisodeState::published;
    auto values = look.values(gone ? look.word("say") : one->title);
    values["gone"] = false;
    if (gone) {
        values["heading"] = look.word("say");
        values["gone"] = gone_words(look, *one);
        return {"episode", std::move(values), 410};
    }
    values["heading"] = one->title;
    values["deputy"] = one->deputy;
    values["node"] = one->node;
    values["day"] = look.day(one->published_on);
    values["iso"] = format_date(one->published_on);
    values["film"] = media_path(*one, "film");
    values["poster"] = one->poster ? json::value(media_path(*one, "poster")) : json::value(false);
    values["subtitles"] = one->subtitles.empty() ? json::value(false)
                                                 : json::value(media_path(*one, "subtitles.vtt"));
    values["transcript"] = lines_in(one->transcript);
    values["channel"] = one->link ? json::value(*one->link) : json::value(false);
    values["viewings"] = look.word("say_viewings", {{"n", std::to_string(one->viewings)}});
    return {"episode", std::move(values)};
}

/// "say/<episode>/film", "…/poster", "…/subtitles.vtt", while it is public.
std::optional<http::Response> OpenPages::say_media_at(std::string const& path,
                                                      http::Request const& request)
{
    auto const asked = asked_in(path);
    if (!asked) return std::nullopt;
    auto const no = [&](std::string code) {
        return as_media(words_.problem(refuse(std::move(code)), language_of(&request)));
    };
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    auto const one = house_.store->read(
        nobody, [&](Reading& reading) { return say::published_one(asked->episode, reading); });
    if (!one) return no("episodes.unknown");
    if (one->state != EpisodeState::published) return no("episodes.gone");
    if (asked->what == "subtitles.vtt") {
        if (one->subtitles.empty()) return no("files.unknown");
        http::Response response;
        response.content_type = "text/vtt; charset=utf-8";
        response.body = one->subtitles;
        return as_media(std::move(response));
    }
    auto const file = asked->what == "film" ? one->film : one->poster;
    if (!file) return no("files.unknown");
    auto const may = [episode = asked->episode, file = *file](Reading& reading) {
        return say::shows_to_everybody(episode, file, reading);
    };
    auto const answer = asked->what == "film" ? files_.open_file(request, nobody, *file, may)
                                              : files_.photo(request, nobody, *file, may);
    if (!answer)
        return no(answer.error().code == "files.unknown" ? "episodes.gone" : answer.error().code);
    if (asked->what == "film" && asks_for_the_beginning(request))
        viewings_.begins(asked->episode, request);
    if (answer->status == 416) return *answer;
    auto response = *answer;
    response.headers.emplace_back("Cache-Control", "no-store");
    if (asked->what == "poster") return response; // which says the rest by itself
    response.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    return response;
}

} // namespace ztc::app
