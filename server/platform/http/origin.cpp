// SPDX-License-Identifier: Apache-2.0
#include "platform/http/origin.hpp"

namespace ztc::http {

namespace {

std::string_view without_default_port(std::string_view host, std::string_view scheme)
{
    std::string_view const port = scheme == "https" ? ":443" : ":80";
    if (host.ends_with(port)) host.remove_suffix(port.size());
    return host;
}

bool names_host(std::string_view origin, std::string_view host)
{
    auto const mark = origin.find("://");
    if (mark == std::string_view::npos) return false; // "null" too
    auto const scheme = origin.substr(0, mark);
    if (scheme != "http" && scheme != "https") return false;
    return same_name(without_default_port(origin.substr(mark + 3), scheme),
                     without_default_port(host, scheme));
}

} // namespace

bool same_origin(Request const& request)
{
    auto const site = request.header("Sec-Fetch-Site");
    if (site && *site != "same-origin" && *site != "none") return false;
    auto const origin = request.header("Origin");
    if (!origin) return true;
    auto const host = request.header("Host");
    return host && request.headers.count("Origin") == 1 && names_host(*origin, *host);
}

} // namespace ztc::http
