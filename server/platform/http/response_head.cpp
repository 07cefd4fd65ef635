// SPDX-License-Identifier: Apache-2.0
#include "platform/http/response_head.hpp"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace ztc::http {

namespace {

struct Standing {
    std::string_view name, value;
};

#define ZTC_POLICY(frames)                                                                         \
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; " \
    "frame-ancestors " frames "; base-uri 'none'; form-action 'self'; object-src 'none'"
constexpr std::string_view framed_nowhere = ZTC_POLICY("'none'");
constexpr std::string_view framed_by_own_pages = ZTC_POLICY("'self'");
#undef ZTC_POLICY

constexpr std::array standing_headers{
    Standing{"Content-Security-Policy", framed_nowhere},
    Standing{"X-Content-Type-Options", "nosniff"},
    Standing{"Referrer-Policy", "no-referrer"},
    Standing{"Cross-Origin-Opener-Policy", "same-origin"},
    Standing{"Permissions-Policy",
             "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()"},
    Standing{"Cache-Control", "no-store"},
};

std::string_view reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "";
    }
}

void append_number(std::string& out, std::uint64_t number)
{
    char digits[20];
    auto const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void append_field(std::string& out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ");
    for (char const c : value) out += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
    out += "\r\n";
}

bool says_length(Response const& response)
{
    return !response.stream && response.status != 204 && response.status != 304;
}

} // namespace

std::string_view content_security_policy(Frames frames)
{
    return frames == Frames::nowhere ? framed_nowhere : framed_by_own_pages;
}

void write_head(std::string& out, Response const& response, HeadContext const& context)
{
    out.clear();
    out += "HTTP/1.1 ";
    append_number(out, static_cast<std::uint64_t>(response.status));
    out.append(" ").append(reason(response.status)).append("\r\nDate: ").append(context.date);
    out += "\r\n";
    if (!response.content_type.empty()) append_field(out, "Content-Type", response.content_type);
    if (says_length(response)) {
        out += "Content-Length: ";
        append_number(out, response.pieces ? response.pieces->size : response.body.size());
        out += "\r\n";
    }
    if (context.persistence == Persistence::close) out += "Connection: close\r\n";
    if (context.persistence == Persistence::keep_alive_1_0) out += "Connection: keep-alive\r\n";
    for (auto const& [name, value] : standing_headers)
        if (!response.header(name)) out.append(name).append(": ").append(value).append("\r\n");
    for (auto const& [name, value] : response.headers) append_field(out, name, value);
    out += "\r\n";
}

std::string http_date(std::int64_t epoch_seconds)
{
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::time_t const seconds = epoch_seconds;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[64];
    auto const size = std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                    days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                                    months[static_cast<std::size_t>(utc.tm_mon)],
                                    utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return {text, static_cast<std::size_t>(size)};
}

} // namespace ztc::http
