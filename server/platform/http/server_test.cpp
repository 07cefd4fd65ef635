// SPDX-License-Identifier: Apache-2.0
// The server on real sockets: what a client gets for what it sends, and when.
#include "platform/http/conditional.hpp"
#include "platform/http/server_for_tests.hpp"

#include <random>

namespace ztc::http {

namespace {

// ---- requests and answers

TEST_F(HttpServer, answers_a_request_with_length_date_and_security_headers)
{
    serve_echo();
    auto const heard = ask(get("/%E5%8F%8D%E6%98%A0?x=1"));
    EXPECT_EQ(heard.status, 200);
    EXPECT_EQ(heard.body, "GET /反映 ");
    EXPECT_EQ(heard.headers.at("content-length"), std::to_string(heard.body.size()));
    EXPECT_THAT(heard.headers.at("content-security-policy"), HasSubstr("default-src 'self'"));
    EXPECT_THAT(heard.headers.at("date"), HasSubstr(" GMT"));
}

TEST_F(HttpServer, keeps_the_connection_for_the_next_request)
{
    serve_echo();
    Client client(port());
    EXPECT_EQ(client.ask(get("/1")).body, "GET /1 ");
    EXPECT_EQ(client.ask(post("/2", "body")).body, "POST /2 body");
    EXPECT_EQ(client.ask(get("/3", "Connection: close\r\n")).headers.at("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(HttpServer, keeps_an_http_1_0_connection_only_when_asked)
{
    serve_echo();
    Client keeping(port());
    auto const kept = keeping.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(kept.headers.at("connection"), "keep-alive");
    EXPECT_EQ(keeping.ask("GET / HTTP/1.0\r\n\r\n").headers.at("connection"), "close");
    EXPECT_TRUE(keeping.is_closed());
}

TEST_F(HttpServer, answers_pipelined_requests_in_their_order)
{
    Later later;
    serve([&](Request&& request, Reply reply) {
        if (request.path != "/slow") return reply(echo(request));
        later.post([reply] {
            std::this_thread::sleep_for(50ms);
            reply({.status = 201, .body = "slow"});
        });
    });
    Client client(port());
    client.send(post("/1", "one") + get("/slow") + get("/3"));
    EXPECT_EQ(client.hear().body, "POST /1 one");
    EXPECT_EQ(client.hear().body, "slow");
    EXPECT_EQ(client.hear().body, "GET /3 ");
}

TEST_F(HttpServer, answers_a_hundred_requests_that_arrive_at_once)
{
    serve_echo();
    Client client(port());
    std::string all;
    for (int i = 0; i < 100; ++i) all += get("/" + std::to_string(i));
    client.send(all);
    for (int i = 0; i < 100; ++i) ASSERT_EQ(client.hear().body, "GET /" + std::to_string(i) + " ");
}

TEST_F(HttpServer, understands_a_request_that_comes_byte_by_byte)
{
    serve_echo();
    Client client(port());
    for (char const c : post("/x", "abc")) client.send({&c, 1});
    EXPECT_EQ(client.hear().body, "POST /x abc");
}

TEST_F(HttpServer, leaves_the_body_out_for_head_but_says_its_length)
{
    serve_echo();
    Client client(port());
    client.send("HEAD /x HTTP/1.1\r\nHost: here\r\n\r\n" + get("/y"));
    auto const head = client.hear(Body::left_out);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("content-length"), "7");
    EXPECT_EQ(client.hear().body, "GET /y ");
}

TEST_F(HttpServer, answers_304_without_a_body)
{
    serve([](Request&& request, Reply const& reply) {
        reply(revalidated(request, json(200, "{\"a\":1}")));
    });
    Client client(port());
    auto const etag = client.ask(get("/")).headers.at("etag");
    auto const again = client.ask(get("/", "If-None-Match: " + etag + "\r\n"));
    EXPECT_EQ(again.status, 304);
    EXPECT_FALSE(again.headers.contains("content-length"));
    EXPECT_EQ(client.ask(get("/")).body, "{\"a\":1}");
}

TEST_F(HttpServer, sends_a_large_answer_whole)
{
    std::string const large(9 * mebibyte, 'x');
    serve([large](Request&&, Reply const& reply) { reply({.status = 200, .body = large}); });
    EXPECT_EQ(ask(get("/")).body, large);
}

TEST_F(HttpServer, reads_a_chunked_body)
{
    serve_echo();
    auto const heard = ask("POST /c HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: t\r\n\r\n");
    EXPECT_EQ(heard.body, "POST /c abcde");
}

TEST_F(HttpServer, asks_for_the_body_that_waits_for_100_continue)
{
    serve_echo();
    Client client(port());
    client.send(
        "POST /c HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.hear_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_EQ(client.ask("abc").body, "POST /c abc");
}

TEST_F(HttpServer, refuses_a_body_that_is_too_large_before_asking_for_it)
{
    serve_echo();
    auto const heard = ask("POST /c HTTP/1.1\r\nHost: here\r\nContent-Length: 1048577\r\n"
                           "Expect: 100-continue\r\n\r\n");
    EXPECT_EQ(heard.status, 413);
}

// ---- refusals of its own

TEST_F(HttpServer, refuses_what_is_no_request)
{
    serve_echo();
    for (std::string const bad :
         {"rubbish\r\n\r\n", "GET / HTTP/1.1\nHost: here\n\n",
          "GET / HTTP/2.0\r\nHost: here\r\n\r\n", "GET /\xff HTTP/1.1\r\nHost: here\r\n\r\n",
          "GET /%ff HTTP/1.1\r\nHost: here\r\n\r\n", "GET /%e4%b8 HTTP/1.1\r\nHost: here\r\n\r\n",
          "GET /% HTTP/1.1\r\nHost: here\r\n\r\n", "GET /%00 HTTP/1.1\r\nHost: here\r\n\r\n",
          "GET /?%80 HTTP/1.1\r\nHost: here\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: here\r\nBad Name: x\r\n\r\n", "\x16\x03\x01\x02 tls\r\n\r\n"}) {
        auto const heard = ask(bad);
        EXPECT_EQ(heard.status, 400) << bad;
        EXPECT_EQ(heard.body, "http.bad_request") << bad;
        EXPECT_EQ(heard.headers.at("connection"), "close") << bad;
    }
}

TEST_F(HttpServer, refuses_bodies_whose_end_could_be_read_in_two_ways)
{
    serve_echo();
    for (std::string const framing :
         {"Content-Length: 3\r\nContent-Length: 4\r\n",
          "Content-Length: 3\r\nContent-Length: 3\r\n", "Content-Length: -1\r\n",
          "Content-Length: 3x\r\n", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
          "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "Transfer-Encoding: gzip\r\n",
          "Transfer-Encoding: gzip, chunked\r\n", "Transfer-Encoding : chunked\r\n",
          "Content-Length: 99999999999999999999\r\n"})
        EXPECT_EQ(ask("POST / HTTP/1.1\r\nHost: here\r\n" + framing + "\r\nabc").status, 400)
            << framing;
}

TEST_F(HttpServer, never_answers_rubbish_with_a_fault)
{
    serve_echo();
    std::mt19937 random(20261124);
    auto const chunked = "POST /c HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "3\r\nabc\r\n0\r\n\r\n";
    std::vector<std::string> const models{get("/%E8%AF%89?a=b"), post("/x", "abc"), chunked};
    for (int i = 0; i < 1500; ++i) {
        auto bytes = models[random() % models.size()];
        for (auto n = random() % 4; n > 0; --n)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        if (random() % 4 == 0) bytes.resize(random() % bytes.size());
        Client client(port());
        client.send(bytes);
        client.finish();
        auto const status = client.hear().status;
        ASSERT_TRUE(status == 0 || status == 200 || (status >= 400 && status < 500))
            << status << " for " << testing::PrintToString(bytes);
    }
    EXPECT_EQ(ask(get("/")).status, 200);
    EXPECT_EQ(faults().size(), 0u);
}

TEST_F(HttpServer, refuses_a_method_that_nobody_uses)
{
    serve_echo();
    auto const heard = ask("DELETE / HTTP/1.1\r\nHost: here\r\n\r\n");
    EXPECT_EQ(heard.status, 405);
    EXPECT_EQ(heard.body, "http.method_not_allowed");
    EXPECT_EQ(heard.headers.at("allow"), "HEAD, GET, POST");
}

TEST_F(HttpServer, refuses_a_head_above_16_kib)
{
    serve_echo();
    EXPECT_EQ(ask(get("/", "X: " + std::string(15 * 1024, 'x') + "\r\n")).status, 200);
    auto const heard = ask(get("/", "X: " + std::string(17 * 1024, 'x') + "\r\n"));
    EXPECT_EQ(heard.status, 431);
    EXPECT_EQ(heard.body, "http.head_too_large");
    EXPECT_EQ(ask(get("/" + std::string(17 * 1024, 'x'))).status, 431);
}

TEST_F(HttpServer, survives_a_header_of_10_megabytes_and_still_answers_431)
{
    serve_echo();
    Client client(port());
    client.send("GET / HTTP/1.1\r\nHost: here\r\nX: " + std::string(10'000'000, 'x'));
    EXPECT_EQ(client.hear().status, 431);
    EXPECT_EQ(ask(get("/")).status, 200);
}

TEST_F(HttpServer, refuses_a_body_above_1_mib_however_it_is_framed)
{
    serve_echo();
    EXPECT_EQ(ask(post("/", std::string(mebibyte, 'x'))).status, 200);
    auto const heard = ask(post("/", std::string(mebibyte + 1, 'x')));
    EXPECT_EQ(heard.status, 413);
    EXPECT_EQ(heard.body, "http.too_large");

    Client client(port());
    client.send("POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 17; ++i) client.send("10000\r\n" + std::string(0x10000, 'x') + "\r\n");
    EXPECT_EQ(client.hear().status, 413);
}

TEST_F(HttpServer, refuses_a_chunk_header_without_end)
{
    serve_echo();
    Client client(port());
    client.send("POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n3;x=" +
                std::string(200'000, 'x'));
    EXPECT_EQ(client.hear().status, 400);
}

TEST_F(HttpServer, is_busy_for_more_connections_than_it_may_have)
{
    settings_.most_connections = 2;
    serve_echo();
    Client first(port());
    Client second(port());
    EXPECT_EQ(first.ask(get("/")).status, 200);
    EXPECT_EQ(second.ask(get("/")).status, 200);
    Client third(port());
    auto const heard = third.hear();
    EXPECT_EQ(heard.status, 503);
    EXPECT_EQ(heard.body, "http.busy");
    EXPECT_EQ(first.ask(get("/")).status, 200);
}

// ---- time

TEST_F(HttpServer, closes_the_slow_writer_of_a_head_while_others_are_served)
{
    settings_.head_timeout = 150ms;
    serve_echo();
    Client slow(port());
    slow.send("GET / HTTP/1.1\r\n");
    Client good(port());
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(good.ask(get("/")).status, 200);
        slow.send("X: y\r\n");
        std::this_thread::sleep_for(30ms);
    }
    auto const heard = slow.hear();
    EXPECT_EQ(heard.status, 408);
    EXPECT_EQ(heard.body, "http.timeout");
    EXPECT_EQ(good.ask(get("/")).status, 200);
}

TEST_F(HttpServer, gives_up_on_a_body_that_does_not_come)
{
    settings_.body_timeout = 100ms;
    serve_echo();
    EXPECT_EQ(ask("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\nabc").status, 408);
}

TEST_F(HttpServer, gives_a_slow_but_steady_body_the_time_it_needs)
{
    settings_.body_timeout = 200ms;
    settings_.slowest_bytes_per_second = 1000;
    serve_echo();
    Client client(port());
    client.send("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\n");
    for (int i = 0; i < 10; ++i) {
        std::this_thread::sleep_for(50ms);
        client.send(std::string(100, 'x'));
    }
    EXPECT_EQ(client.hear().status, 200);
}

TEST_F(HttpServer, closes_an_idle_connection_without_a_word)
{
    settings_.idle_timeout = 100ms;
    serve_echo();
    Client silent(port());
    EXPECT_TRUE(silent.is_closed());
    Client client(port());
    EXPECT_EQ(client.ask(get("/")).status, 200);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(HttpServer, drops_a_client_that_does_not_take_its_answer)
{
    settings_.write_timeout = 100ms;
    settings_.slowest_bytes_per_second = 1'000'000'000;
    serve([](Request&&, Reply const& reply) {
        reply({.status = 200, .body = std::string(64 * mebibyte, 'x')});
    });
    Client client(port());
    client.send(get("/"));
    auto const& metrics = server_->metrics();
    EXPECT_TRUE(soon([&] { return metrics.by_class[1].value() == 1; }));
    EXPECT_TRUE(soon([&] { return metrics.connections.value() == 0; }));
}

} // namespace

} // namespace ztc::http
