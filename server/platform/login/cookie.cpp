// SPDX-License-Identifier: Apache-2.0
#include "platform/login/cookie.hpp"

namespace ztc::login {

namespace {

constexpr std::string_view bearer = "Bearer ";
constexpr std::string_view resident_age = "; Max-Age=2592000";

bool is_plain_and_local(http::Request const& request)
{
    return request.scheme == "http" && http::from_this_machine(request);
}

std::string_view cookie_name(http::Request const& request)
{
    return is_plain_and_local(request) ? "ztc" : "__Host-ztc";
}

std::string cookie(http::Request const& request, std::string_view value)
{
    auto text = std::string(cookie_name(request)).append("=").append(value);
    text += "; Path=/; HttpOnly; SameSite=Lax";
    if (!is_plain_and_local(request)) text += "; Secure";
    return text;
}

std::optional<std::string> cookie_value(std::string_view cookies, std::string_view name)
{
    while (!cookies.empty()) {
        auto const end = std::min(cookies.find(';'), cookies.size());
        auto one = cookies.substr(0, end);
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
        one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
        auto const equals = one.find('=');
        if (equals != one.npos && one.substr(0, equals) == name)
            return std::string(one.substr(equals + 1));
    }
    return {};
}

} // namespace

std::optional<Token> token_in(http::Request const& request)
{
    if (auto const header = request.header("Authorization")) {
        if (!header->starts_with(bearer)) return {};
        return Token{std::string(header->substr(bearer.size())), Carry::bearer};
    }
    auto const cookies = request.header("Cookie");
    if (!cookies) return {};
    auto value = cookie_value(*cookies, cookie_name(request));
    if (!value) return {};
    return Token{*std::move(value), Carry::cookie};
}

std::string set_cookie(http::Request const& request, SignedIn const& signed_in)
{
    auto text = cookie(request, signed_in.token);
    if (signed_in.session.kind == SessionKind::resident) text += resident_age;
    return text;
}

std::string clear_cookie(http::Request const& request)
{
    return cookie(request, "") + "; Max-Age=0";
}

} // namespace ztc::login
