// SPDX-License-Identifier: Apache-2.0
#include "platform/login/cookie.hpp"

#include <gmock/gmock.h>

namespace ztc::login {

namespace {

http::Request from(std::string remote, std::string scheme)
{
    http::Request request;
    request.method = "GET";
    request.remote = std::move(remote);
    request.scheme = std::move(scheme);
    return request;
}

SignedIn session(SessionKind kind)
{
    return {"token", {"demo", {"person"}, kind}};
}

TEST(Cookies, are_bound_to_host_and_https)
{
    EXPECT_EQ(set_cookie(from("192.0.2.7", "https"), session(SessionKind::staff)),
              "__Host-ztc=token; Path=/; HttpOnly; SameSite=Lax; Secure");
    EXPECT_EQ(clear_cookie(from("192.0.2.7", "https")),
              "__Host-ztc=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
}

TEST(Cookies, of_residents_outlive_the_browser)
{
    EXPECT_THAT(set_cookie(from("192.0.2.7", "https"), session(SessionKind::resident)),
                testing::EndsWith("; Max-Age=2592000"));
}

TEST(Cookies, are_plain_only_for_a_browser_on_this_machine_over_http)
{
    EXPECT_EQ(set_cookie(from("127.0.0.1", "http"), session(SessionKind::staff)),
              "ztc=token; Path=/; HttpOnly; SameSite=Lax");
    auto forwarded = from("127.0.0.1", "http");
    forwarded.headers.add("X-Forwarded-For", "192.0.2.7");
    for (auto const& request :
         {from("127.0.0.1", "https"), from("192.0.2.7", "http"), std::move(forwarded)})
        EXPECT_THAT(set_cookie(request, session(SessionKind::staff)),
                    testing::AllOf(testing::StartsWith("__Host-"), testing::HasSubstr("Secure")));
}

std::string token_of(http::Request const& request)
{
    auto const token = token_in(request);
    if (!token) return "(none)";
    return (token->carry == Carry::cookie ? "cookie " : "bearer ") + token->text;
}

TEST(Tokens, are_read_from_the_cookie_of_that_very_name)
{
    auto secure = from("192.0.2.7", "https");
    secure.headers.add("Cookie", "a=1; x__Host-ztc=2;ztc=3; __Host-ztc=abc; b=4");
    EXPECT_EQ(token_of(secure), "cookie abc");
    auto plain = from("::1", "http");
    plain.headers.add("Cookie", "__Host-ztc=abc; ztc=3");
    EXPECT_EQ(token_of(plain), "cookie 3");
    auto without = from("192.0.2.7", "https");
    EXPECT_EQ(token_of(without), "(none)");
    without.headers.add("Cookie", "ztc=3;; =; __Host-ztc");
    EXPECT_EQ(token_of(without), "(none)");
}

TEST(Tokens, of_the_authorization_header_come_first_and_alone)
{
    auto request = from("192.0.2.7", "https");
    request.headers.add("Cookie", "__Host-ztc=abc");
    request.headers.add("Authorization", "Bearer xyz");
    EXPECT_EQ(token_of(request), "bearer xyz");
    auto basic = from("192.0.2.7", "https");
    basic.headers.add("Cookie", "__Host-ztc=abc");
    basic.headers.add("Authorization", "Basic eDp5");
    EXPECT_EQ(token_of(basic), "(none)");
}

} // namespace
} // namespace ztc::login
