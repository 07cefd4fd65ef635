// SPDX-License-Identifier: Apache-2.0
#include "app/open_pages.hpp"

#include "app/open_look.hpp"
#include "app/open_render.hpp"
#include "modules/publication/policy.hpp"
#include "platform/http/conditional.hpp"

namespace ztc::app {

namespace {

constexpr std::string_view root = "/open/";

/// May be kept, but is asked for anew each time: what is taken back is gone with the next request.
http::Response public_response(std::string content_type, std::string body)
{
    http::Response response;
    response.content_type = std::move(content_type);
    response.headers.emplace_back("Cache-Control", "public, no-cache");
    response.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action "
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
    if (path == "figures") return open_figures(look, reading);
    if (path == "feed.xml") return open_feed(look, reading);
    constexpr std::string_view one = "matters/";
    if (path.starts_with(one)) return open_matter(look, path.substr(one.size()), reading);
    return open_nothing(look);
}

} // namespace

std::optional<http::Response> OpenPages::answer(http::Request const& request)
{
    if (!request.path.starts_with(root)) return std::nullopt;
    auto const path = request.path.substr(root.size());
    if (auto const verdict = requests_.ask(request.remote, house_.clock.now().ms); !verdict.allowed)
        return words_.later(refuse("request.too_often"), verdict.retry_after_seconds,
                            language_of(&request));
    if (path == "style.css")
        return http::revalidated(request, public_response("text/css; charset=utf-8", style()));
    auto look = look_of(house_.config.site, request);
    Viewer const nobody{house_.congress(), {}, {}, std::nullopt};
    auto const page = house_.store->read(nobody, [&](Reading& reading) {
        look.figures_are_public =
            policy_of<publication::PublicationPolicy>(reading).publish_figures;
        return page_of(path, request, look, reading);
    });
    auto response = public_response(page.name == "feed" ? "application/atom+xml; charset=utf-8"
                                                        : "text/html; charset=utf-8",
                                    rendered(page.name, page.values));
    response.status = page.status;
    return http::revalidated(request, std::move(response));
}

} // namespace ztc::app
