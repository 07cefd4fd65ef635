// SPDX-License-Identifier: Apache-2.0
#include "app/open_pages.hpp"

#include "app/open_data.hpp"
#include "app/open_look.hpp"
#include "app/open_render.hpp"
#include "modules/publication/policy.hpp"
#include "platform/http/conditional.hpp"
#include "views/publication/view.hpp"

namespace ztc::app {

namespace {

constexpr std::string_view root = "/open/";

/// May be kept, but is asked for anew each time: what is taken back is gone with the next request.
http::Response public_response(std::string content_type, std::string body)
{
    http::Response response;
    response.content_type = std::move(content_type);
    response.headers.emplace_back("Cache-Control", "public, no-cache");
    response.headers.emplace_back("Content-Security-Policy",
                                  "default-src 'none'; style-src 'self'; img-src 'self' data:; "
                                  "media-src 'self'; base-uri 'none'; form-action "
                                  "'self'; frame-ancestors 'none'");
    response.body = std::move(body);
    return response;
}

std::string style()
{
    return std::string(open_file("tokens.css")) + std::string(open_file("open.css"));
}

OpenPage page_of(std::string const& path, http::Request const& request, Look const& look,
                 Reading& reading)
{
    if (path.empty()) return open_index(look, reading);
    if (path == "matters") return open_matters(look, request, reading);
    if (path == "stations") return open_stations(look, reading);
    if (path == "talks") return open_talks(look, reading);
    if (path == "figures") return open_figures(look, reading);
    if (path == "deputies") return open_deputies(look, reading);
    if (path == "tour") return open_tour(look, reading);
    if (path == "say") return open_say(look, reading);
    if (path == "bulletins") return open_bulletins(look, reading);
    if (path == "reports") return open_reports(look, reading);
    if (path == "suggestions") return open_suggestions(look, request, reading);
    if (path == "suggestions/feed.xml") return open_suggestion_feed(look, reading);
    if (path == "data") return open_data(look);
    if (path == "feed.xml") return open_feed(look, reading);
    constexpr std::string_view one = "matters/", wording = "wordings/", deputy = "deputies/",
                               bulletin = "bulletins/", report = "reports/", plan = "plan/",
                               say = "say/", suggestion = "suggestions/";
    if (path.starts_with(suggestion))
        return open_suggestion(look, path.substr(suggestion.size()), reading);
    if (path.starts_with(deputy)) return open_deputy(look, path.substr(deputy.size()), reading);
    if (path.starts_with(bulletin))
        return open_bulletin(look, path.substr(bulletin.size()), reading);
    if (path.starts_with(say)) return open_episode(look, path.substr(say.size()), reading);
    if (path.starts_with(report)) return open_report(look, path.substr(report.size()), reading);
    if (path.starts_with(plan)) return open_plan(look, path.substr(plan.size()), reading);
    if (path.starts_with(wording)) return open_wording(look, path.substr(wording.size()), reading);
    if (path.starts_with(one)) return open_matter(look, path.substr(one.size()), reading);
    return open_nothing(look);
}

} // namespace

/// "matters/<matter>/photos/<file>", while everybody may see it: asked for anew each time, as the
/// page is, so that what is taken back is gone with the next request.
std::optional<http::Response> OpenPages::photo_at(std::string const& path,
                                                  http::Request const& request)
{
    constexpr std::string_view before = "matters/", photos = "/photos/";
    auto const at = path.find(photos);
    if (!path.starts_with(before) || at == path.npos) return std::nullopt;
    matters::MatterId const matter{path.substr(before.size(), at - before.size())};
    files::FileId const file{path.substr(at + photos.size())};
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    bool const ids = is_well_formed_id(matter.text) && is_well_formed_id(file.text);
    auto photo =
        ids ? files_.photo(request, nobody, file,
                           [&](Reading& reading) {
                               return views::publication::shows_to_everybody(matter, file, reading);
                           })
            : Result<http::Response>(refuse("files.unknown"));
    if (!photo) return words_.problem(refuse("files.unknown"), language_of(&request));
    photo->headers.emplace_back("Cache-Control", "public, no-cache");
    return http::revalidated(request, *std::move(photo));
}

/// "calendar/<which>": a private one is kept by nobody on its way.
std::optional<http::Response> OpenPages::calendar_at(std::string const& path)
{
    constexpr std::string_view before = "calendar/", private_one = "calendar/mine/";
    if (!path.starts_with(before)) return std::nullopt;
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    auto text = house_.store->read(nobody, [&](Reading& reading) {
        return open_calendar(house_.config.site, path.substr(before.size()), reading);
    });
    if (!text) return std::nullopt;
    http::Response response;
    response.content_type = "text/calendar; charset=utf-8";
    response.headers.emplace_back(
        "Cache-Control", path.starts_with(private_one) ? "private, no-store" : "public, no-cache");
    response.body = *std::move(text);
    return response;
}

/// "data/<file>", made of what is public at this request.
std::optional<http::Response> OpenPages::data_at(std::string const& path)
{
    constexpr std::string_view before = "data/";
    if (!path.starts_with(before)) return std::nullopt;
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    auto const file = house_.store->read(nobody, [&](Reading& reading) {
        return open_data_file(house_.config.site, path.substr(before.size()), reading);
    });
    if (!file) return std::nullopt;
    auto response = public_response(file->content_type, file->bytes);
    response.headers.emplace_back("Content-Disposition",
                                  "inline; filename=\"" + path.substr(before.size()) + "\"");
    return response;
}

std::optional<http::Response> OpenPages::answer(http::Request const& request)
{
    if (!request.path.starts_with(root)) return std::nullopt;
    auto const path = request.path.substr(root.size());
    if (auto const verdict = requests_.ask(request.remote, house_.clock.now().ms); !verdict.allowed)
        return words_.later(refuse("request.too_often"), verdict.retry_after_seconds,
                            language_of(&request));
    if (path == "style.css")
        return http::revalidated(request, public_response("text/css; charset=utf-8", style()));
    if (auto media = say_media_at(path, request)) return media;
    if (auto photo = photo_at(path, request)) return photo;
    if (auto calendar = calendar_at(path)) return calendar;
    if (auto data = data_at(path)) return http::revalidated(request, *std::move(data));
    auto look = look_of(house_.config.site, request);
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    auto const page = house_.store->read(nobody, [&](Reading& reading) {
        look.figures_are_public =
            policy_of<publication::PublicationPolicy>(reading).publish_figures;
        return page_of(path, request, look, reading);
    });
    auto response =
        public_response(page.name.ends_with("feed") ? "application/atom+xml; charset=utf-8"
                                                    : "text/html; charset=utf-8",
                        rendered(page.name, page.values));
    response.status = page.status;
    return http::revalidated(request, std::move(response));
}

} // namespace ztc::app
