// SPDX-License-Identifier: Apache-2.0
// The parts that need no socket.
#include "platform/http/conditional.hpp"
#include "platform/http/events.hpp"
#include "platform/http/metrics.hpp"
#include "platform/http/origin.hpp"
#include "platform/http/proxy.hpp"
#include "platform/http/rate_limit.hpp"
#include "platform/http/response_head.hpp"
#include "platform/http/target.hpp"

#include <gmock/gmock.h>

namespace ztc::http {

namespace {

using testing::HasSubstr;
using testing::Not;

Request with(std::initializer_list<std::pair<char const*, char const*>> headers)
{
    Request request{.method = "GET", .path = "/", .query_text = ""};
    for (auto const& [name, value] : headers) request.headers.add(name, value);
    return request;
}

TEST(Target, decodes_the_path_and_keeps_the_query_as_it_was_sent)
{
    auto const target = parse_target("/m/%E8%AF%89%E6%B1%82?q=a%20b");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->path, "/m/诉求");
    EXPECT_EQ(target->query_text, "q=a%20b");
}

TEST(Target, takes_the_absolute_form)
{
    EXPECT_EQ(parse_target("http://here:80/x?y")->path, "/x");
}

TEST(Target, refuses_what_does_not_decode)
{
    for (auto const* bad :
         {"", "x", "*", "http://here", "/%", "/%4", "/%zz", "/%00", "/%ff", "/%c0%af", "/%ed%a0%80",
          "/%f5%80%80%80", "/%e4%b8", "/x?%ff", "/x?%0", "/x#y", "/a%0ab", "/%7f"})
        EXPECT_FALSE(parse_target(bad)) << bad;
}

TEST(Query, finds_decoded_values_by_decoded_names)
{
    Request const request{.method = "GET", .path = "/", .query_text = "a=1&%E7%94%B2=%2B+x&b&a=2"};
    EXPECT_EQ(request.query("a"), "1");
    EXPECT_EQ(request.query("甲"), "+ x");
    EXPECT_EQ(request.query("b"), "");
    EXPECT_EQ(request.query("c"), std::nullopt);
}

TEST(HeaderFields, are_found_whatever_their_case_and_joined_as_a_list)
{
    auto const request = with({{"Accept", "a"}, {"aCCept", "b"}});
    EXPECT_EQ(request.header("ACCEPT"), "a");
    EXPECT_EQ(request.headers.joined("accept"), "a, b");
    EXPECT_EQ(request.header("Accep"), std::nullopt);
}

TEST(Head, carries_the_security_headers_and_no_inline_script)
{
    std::string head;
    write_head(head, json(200, "{}"), {.date = "today"});
    EXPECT_THAT(head, HasSubstr("Content-Security-Policy: default-src 'self';"));
    EXPECT_THAT(head, HasSubstr("frame-ancestors 'none'"));
    EXPECT_THAT(head, HasSubstr("X-Content-Type-Options: nosniff\r\n"));
    EXPECT_THAT(head, HasSubstr("Referrer-Policy: no-referrer\r\n"));
    EXPECT_THAT(head, HasSubstr("Cross-Origin-Opener-Policy: same-origin\r\n"));
    EXPECT_THAT(head, HasSubstr("Permissions-Policy: "));
    EXPECT_THAT(head, HasSubstr("Cache-Control: no-store\r\n"));
    EXPECT_THAT(head, Not(HasSubstr("unsafe")));
}

TEST(Head, lets_the_handler_replace_a_standing_header)
{
    std::string head;
    write_head(head, {.status = 200, .headers = {{"cache-control", "no-cache"}}}, {});
    EXPECT_THAT(head, HasSubstr("cache-control: no-cache\r\n"));
    EXPECT_THAT(head, Not(HasSubstr("no-store")));
}

TEST(Head, cannot_be_split_by_a_line_break_in_a_value)
{
    std::string head;
    write_head(head, {.status = 200, .headers = {{"X-Name", "a\r\nSet-Cookie: b"}}}, {});
    EXPECT_THAT(head, HasSubstr("X-Name: a  Set-Cookie: b\r\n"));
}

TEST(Head, dates_itself_as_http_wants)
{
    EXPECT_EQ(http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
}

TEST(Origin, is_ours_when_the_browser_says_so)
{
    EXPECT_TRUE(same_origin(with({{"Host", "a.example"}, {"Sec-Fetch-Site", "same-origin"}})));
    EXPECT_TRUE(same_origin(with({{"Host", "a.example:80"}, {"Origin", "http://A.example"}})));
    EXPECT_TRUE(same_origin(with({{"Host", "a.example"}, {"Origin", "https://a.example:443"}})));
    EXPECT_TRUE(same_origin(with({{"Host", "a.example"}}))); // no browser
}

TEST(Origin, is_foreign_when_it_is_another_site_or_nobody)
{
    EXPECT_FALSE(same_origin(with({{"Host", "a.example"}, {"Sec-Fetch-Site", "cross-site"}})));
    EXPECT_FALSE(same_origin(with({{"Host", "a.example"}, {"Sec-Fetch-Site", "same-site"}})));
    EXPECT_FALSE(same_origin(with({{"Host", "a.example"}, {"Origin", "http://b.example"}})));
    EXPECT_FALSE(same_origin(with({{"Host", "a.example"}, {"Origin", "http://a.example:81"}})));
    EXPECT_FALSE(same_origin(with({{"Host", "a.example"}, {"Origin", "null"}})));
    EXPECT_FALSE(same_origin(with({{"Origin", "http://a.example"}})));
}

TEST(Etag, turns_an_answer_that_is_known_into_304)
{
    auto const etag = etag_of("{}");
    auto request = with({{"If-None-Match", "\"other\""}});
    EXPECT_EQ(revalidated(request, json(200, "{}")).status, 200);
    request.headers.add("if-none-match", "W/" + etag);
    auto const known = revalidated(request, json(200, "{}"));
    EXPECT_EQ(known.status, 304);
    EXPECT_EQ(known.header("ETag"), etag);
    EXPECT_EQ(known.body, "");
    EXPECT_EQ(revalidated(request, json(200, "{ }")).status, 200);
    EXPECT_EQ(revalidated(request, json(404, "{}")).status, 404);
}

TEST(Proxy, believes_the_last_address_that_is_not_its_own)
{
    std::vector<Network> const trusted{*Network::parse("127.0.0.1"), *Network::parse("10.0.0.0/8")};
    EXPECT_EQ(client_address("127.0.0.1", "6.6.6.6, 192.0.2.7, 10.1.2.3", trusted), "192.0.2.7");
    EXPECT_EQ(client_address("192.0.2.9", "6.6.6.6", trusted), "192.0.2.9");
    EXPECT_EQ(client_address("127.0.0.1", "rubbish", trusted), "127.0.0.1");
    EXPECT_EQ(client_address("127.0.0.1", "", trusted), "127.0.0.1");
    EXPECT_EQ(client_address("127.0.0.1", "2001:DB8::1", trusted), "2001:db8::1");
}

TEST(Proxy, knows_networks_bit_by_bit)
{
    EXPECT_TRUE(Network::parse("10.32.0.0/11")->contains("10.63.1.1"));
    EXPECT_FALSE(Network::parse("10.32.0.0/11")->contains("10.64.1.1"));
    EXPECT_TRUE(Network::parse("2001:db8::/33")->contains("2001:db8:7fff::1"));
    EXPECT_FALSE(Network::parse("2001:db8::/33")->contains("2001:db8:8000::1"));
    for (auto const* bad : {"", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "10.0.0.0/8x", "host"})
        EXPECT_FALSE(Network::parse(bad)) << bad;
}

TEST(RateLimit, allows_the_burst_and_then_says_when_to_come_again)
{
    RateLimit limit({.burst = 2, .refill_per_second = 0.1});
    EXPECT_TRUE(limit.ask("a", 0).allowed);
    EXPECT_TRUE(limit.ask("a", 0).allowed);
    auto const refused = limit.ask("a", 1000);
    EXPECT_FALSE(refused.allowed);
    EXPECT_EQ(refused.retry_after_seconds, 9);
    EXPECT_TRUE(limit.ask("b", 1000).allowed);
    EXPECT_TRUE(limit.ask("a", 10'000).allowed);
    EXPECT_FALSE(limit.ask("a", 10'000).allowed);
}

TEST(RateLimit, never_saves_up_more_than_the_burst)
{
    RateLimit limit({.burst = 2, .refill_per_second = 1});
    EXPECT_TRUE(limit.ask("a", 0).allowed);
    EXPECT_TRUE(limit.ask("a", 1'000'000).allowed);
    EXPECT_TRUE(limit.ask("a", 1'000'000).allowed);
    EXPECT_FALSE(limit.ask("a", 1'000'000).allowed);
}

TEST(RateLimit, does_not_mind_a_clock_that_steps_back)
{
    RateLimit limit({.burst = 1, .refill_per_second = 1});
    EXPECT_TRUE(limit.ask("a", 5000).allowed);
    EXPECT_FALSE(limit.ask("a", 0).allowed);
    EXPECT_TRUE(limit.ask("a", 6000).allowed);
}

TEST(RateLimit, forgets_the_key_silent_longest_when_there_are_too_many)
{
    RateLimit limit({.burst = 1, .refill_per_second = 0.001}, 2);
    limit.ask("a", 0);
    limit.ask("b", 0);
    EXPECT_FALSE(limit.ask("a", 0).allowed);
    limit.ask("c", 0); // b goes
    EXPECT_EQ(limit.known_keys(), 2u);
    EXPECT_FALSE(limit.ask("a", 0).allowed);
    EXPECT_TRUE(limit.ask("b", 0).allowed);
}

TEST(Metrics, show_cumulative_buckets)
{
    Histogram histogram;
    histogram.observe_us(100);
    histogram.observe_us(300);
    histogram.observe_us(99'000'000);
    auto const text = histogram.exposition("x", "Help.");
    EXPECT_THAT(text, HasSubstr("# TYPE x histogram\n"));
    EXPECT_THAT(text, HasSubstr("x_bucket{le=\"0.0001\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("x_bucket{le=\"0.0005\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("x_bucket{le=\"10\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("x_bucket{le=\"+Inf\"} 3\n"));
    EXPECT_THAT(text, HasSubstr("x_count 3\n"));
}

TEST(Metrics, count_answers_by_class)
{
    HttpMetrics metrics;
    metrics.answered(204);
    metrics.answered(404);
    EXPECT_THAT(metrics.exposition(), HasSubstr("ztc_http_responses_total{class=\"4xx\"} 1\n"));
    EXPECT_THAT(metrics.exposition(), HasSubstr("ztc_http_responses_total{class=\"5xx\"} 0\n"));
}

TEST(Hub, passes_an_event_once_to_those_who_listen)
{
    EventHub hub;
    auto const both = hub.subscribe("s", {"a", "b"}).value();
    auto const other = hub.subscribe("s", {"c"}).value();
    hub.publish({"a", "b"}, "changed", "{}");
    EXPECT_EQ(both->take().text, "event: changed\ndata: {}\n\n");
    EXPECT_EQ(other->take().text, "");
}

TEST(Hub, ends_the_oldest_stream_of_a_session_for_its_newest_and_refuses_when_the_house_is_full)
{
    EventHub hub({.streams_per_session = 1, .streams = 2, .queued_events = 4});
    auto first = hub.subscribe("s", {"a"}).value();
    auto const newer = hub.subscribe("s", {"a"}).value();
    auto const last = first->take();
    EXPECT_TRUE(last.closed);
    EXPECT_EQ(last.text, "retry: 60000\nevent: ended\ndata: http.too_many_streams\n\n");
    EXPECT_FALSE(newer->closed());
    auto const second = hub.subscribe("t", {"a"}).value();
    EXPECT_EQ(hub.subscribe("u", {"a"}).error().code, "http.too_many_streams");
}

TEST(Hub, tells_everybody_what_concerns_the_whole_town)
{
    EventHub hub({.streams_per_session = 1, .streams = 2, .queued_events = 4});
    auto const one = hub.subscribe("a", {"x"}).value();
    auto const other = hub.subscribe("b", {}).value();
    hub.publish_to_all("day", "{}");
    EXPECT_EQ(one->take().text, event_frame("day", "{}"));
    EXPECT_EQ(other->take().text, event_frame("day", "{}"));
}

TEST(Hub, drops_a_listener_who_does_not_take_its_events)
{
    EventHub hub({.streams_per_session = 1, .streams = 1, .queued_events = 2});
    auto const slow = hub.subscribe("s", {"a"}).value();
    int woken = 0;
    slow->on_wake([&] { ++woken; });
    for (int i = 0; i < 5; ++i) hub.publish({"a"}, "e", "x");
    EXPECT_TRUE(slow->closed());
    EXPECT_EQ(woken, 2); // when the first came and when it was over
    EXPECT_EQ(hub.streams(), 0u);
}

TEST(Hub, ends_the_streams_of_a_session_that_logs_out)
{
    EventHub hub;
    auto const one = hub.subscribe("s", {"a"}).value();
    auto const other = hub.subscribe("t", {"a"}).value();
    hub.close_session("s");
    EXPECT_TRUE(one->closed());
    EXPECT_FALSE(other->closed());
}

TEST(Frame, keeps_several_lines_inside_one_event)
{
    EXPECT_EQ(event_frame("e\nvent: x", "a\r\nb"), "event: e vent: x\ndata: a\ndata: b\n\n");
}

TEST(Loopback, is_not_what_a_proxy_forwards)
{
    auto request = with({});
    request.remote = "127.0.0.1";
    EXPECT_TRUE(from_this_machine(request));
    request.headers.add("X-Forwarded-For", "192.0.2.1");
    EXPECT_FALSE(from_this_machine(request));
}

} // namespace

} // namespace ztc::http
