// SPDX-License-Identifier: Apache-2.0
// The server on real sockets: replies from elsewhere, uploads, event streams, start and stop.
#include "platform/http/events.hpp"
#include "platform/http/server_for_tests.hpp"

#include <fstream>
#include <stdexcept>
#include <system_error>

namespace ztc::http {

namespace {

// ---- replies

TEST_F(HttpServer, takes_the_answer_from_another_thread)
{
    Later later;
    serve([&](Request&& request, Reply reply) {
        later.post([reply, path = request.path] { reply({.status = 201, .body = path}); });
    });
    Client client(port());
    for (int i = 0; i < 50; ++i) {
        auto const path = "/" + std::to_string(i);
        auto const heard = client.ask(post(path, "x"));
        ASSERT_EQ(heard.status, 201);
        ASSERT_EQ(heard.body, path);
    }
}

TEST_F(HttpServer, does_not_mind_an_answer_for_a_client_that_has_gone)
{
    Later later;
    std::atomic<int> answered{0};
    serve([&](Request&& request, Reply reply) {
        if (request.path == "/") return reply(echo(request));
        later.post([reply, &answered] {
            std::this_thread::sleep_for(30ms);
            reply({.status = 200, .body = std::string(mebibyte, 'x')});
            ++answered;
        });
    });
    for (int i = 0; i < 5; ++i) Client(port()).send(get("/later"));
    EXPECT_TRUE(soon([&] { return answered == 5; }));
    EXPECT_TRUE(soon([&] { return server_->metrics().connections.value() == 0; }));
    EXPECT_EQ(ask(get("/")).status, 200);
}

TEST_F(HttpServer, does_not_mind_an_answer_after_its_own_end)
{
    Reply kept;
    settings_.stop_within = 50ms;
    serve([&](Request&&, Reply reply) { kept = std::move(reply); });
    Client client(port());
    client.send(get("/"));
    ASSERT_TRUE(soon([&] { return server_->metrics().in_flight.value() == 1; }));
    server_.reset();
    kept({.status = 200});
    EXPECT_TRUE(client.is_closed());
}

TEST_F(HttpServer, answers_500_for_a_handler_that_throws)
{
    serve([](Request&&, Reply const&) { throw std::runtime_error("disk gone"); });
    Client client(port());
    auto const heard = client.ask(get("/"));
    EXPECT_EQ(heard.status, 500);
    EXPECT_EQ(heard.body, "http.fault");
    EXPECT_EQ(client.ask(get("/")).status, 500); // the connection lives on
    EXPECT_THAT(faults(), testing::ElementsAre("disk gone", "disk gone"));
}

TEST_F(HttpServer, answers_500_when_a_reply_was_dropped)
{
    serve([](Request&&, Reply const&) {});
    EXPECT_EQ(ask(get("/")).status, 500);
    EXPECT_THAT(faults(), testing::ElementsAre("no answer was given"));
}

// ---- uploads

std::size_t resident_bytes()
{
    std::ifstream statm("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    statm >> all >> resident;
    return resident * 4096;
}

std::string upload_head(std::size_t size)
{
    return "POST /files HTTP/1.1\r\nHost: here\r\nContent-Type: image/png\r\nContent-Length: " +
           std::to_string(size) + "\r\n\r\n";
}

TEST_F(HttpServer, streams_an_upload_of_20_mib_to_disk_in_bounded_memory)
{
    std::string last;
    serve([&](Request&& request, Reply const& reply) {
        char end[4];
        auto const& upload = *request.upload;
        auto const size = upload.read(upload.size() - 4, end);
        last.assign(end, size);
        reply({.status = 201,
               .body = std::to_string(upload.size()) + " " + upload.content_type() +
                       (request.body.empty() ? "" : " in memory")});
    });
    Client client(port());
    std::string const piece(mebibyte / 4, 'x');
    client.send(upload_head(20 * mebibyte));
    client.send(piece);
    auto const before = resident_bytes();
    for (int i = 0; i < 78; ++i) client.send(piece);
    EXPECT_LT(resident_bytes(), before + 10 * mebibyte);
    client.send(piece.substr(4));
    EXPECT_EQ(client.ask("tail").body, "20971520 image/png");
    EXPECT_EQ(last, "tail");
}

TEST_F(HttpServer, refuses_an_upload_one_byte_too_large)
{
    serve_echo();
    Client client(port());
    client.send(upload_head(20 * mebibyte + 1));
    EXPECT_EQ(client.hear().status, 413);

    Client sending(port());
    sending.send(upload_head(20 * mebibyte + 1) + std::string(20 * mebibyte + 1, 'x'));
    EXPECT_EQ(sending.hear().status, 413);
}

TEST_F(HttpServer, leaves_no_file_behind_whatever_becomes_of_the_upload)
{
    std::optional<Upload> taken;
    serve([&](Request&& request, Reply const& reply) {
        auto const answer = echo(request);
        if (request.query("take")) taken = std::move(request.upload);
        reply(answer);
    });
    {
        Client lost(port());
        lost.send(upload_head(mebibyte) + std::string(mebibyte / 2, 'x'));
        EXPECT_TRUE(soon([&] { return server_->metrics().connections.value() == 1; }));
    }
    EXPECT_EQ(ask(post("/files", "abc")).body, "POST /files 3");
    EXPECT_EQ(ask(post("/files?take=1", "abcd")).body, "POST /files 4");
    EXPECT_TRUE(soon([&] { return server_->metrics().connections.value() == 0; }));
    EXPECT_TRUE(fs::is_empty(folder_));
    char bytes[8];
    EXPECT_EQ(taken->read(0, bytes), 4u); // the taken one is still there to be read
}

TEST_F(HttpServer, is_busy_for_more_uploads_at_once_than_it_may_have)
{
    settings_.most_uploads_at_once = 1;
    serve_echo();
    Client first(port());
    first.send("POST /files HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n"
               "Expect: 100-continue\r\n\r\n");
    first.hear_until("\r\n\r\n");
    EXPECT_EQ(ask(post("/files", "abc")).status, 503);
    EXPECT_EQ(ask(post("/x", "abc")).status, 200);
    EXPECT_EQ(first.ask("abc").body, "POST /files 3");
    EXPECT_EQ(first.ask(post("/files", "abcd")).body, "POST /files 4");
}

TEST_F(HttpServer, answers_500_when_an_upload_cannot_be_stored)
{
    settings_.upload_folder = (folder_ / "missing").string();
    serve_echo();
    EXPECT_EQ(ask(post("/files", "abc")).status, 500);
    EXPECT_EQ(faults().size(), 1u);
}

// ---- event streams

class Streams : public HttpServer {
protected:
    void serve_hub()
    {
        serve([this](Request&& request, Reply const& reply) {
            if (request.path != "/events") return reply(echo(request));
            auto subscription = hub_.subscribe("session", {"a"});
            if (!subscription) return reply(json(429, subscription.error().code));
            reply(event_stream(*subscription));
        });
    }
    EventHub hub_;
};

TEST_F(Streams, carry_what_is_published_to_a_listener)
{
    serve_hub();
    Client client(port());
    auto const head = client.ask(get("/events"));
    EXPECT_EQ(head.headers.at("content-type"), "text/event-stream; charset=utf-8");
    client.hear_until(": here\n\n");
    hub_.publish({"b"}, "changed", "{\"position\":1}");
    hub_.publish({"a"}, "changed", "{\"position\":2}");
    EXPECT_EQ(client.hear_until("}\n\n"), "event: changed\ndata: {\"position\":2}\n\n");
    hub_.publish({"a"}, "changed", "{\"position\":3}");
    EXPECT_EQ(client.hear_until("}\n\n"), "event: changed\ndata: {\"position\":3}\n\n");
}

TEST_F(Streams, show_only_their_head_to_head)
{
    serve_hub();
    Client client(port());
    client.send("HEAD /events HTTP/1.1\r\nHost: here\r\n\r\n");
    EXPECT_EQ(client.hear(Body::left_out).status, 200);
    EXPECT_TRUE(client.is_closed());
    EXPECT_TRUE(soon([&] { return hub_.streams() == 0; }));
}

TEST_F(Streams, beat_while_nothing_happens)
{
    settings_.heartbeat = 50ms;
    settings_.idle_timeout = settings_.write_timeout = 100ms; // do not concern streams
    serve_hub();
    Client client(port());
    client.send(get("/events"));
    for (int i = 0; i < 4; ++i)
        EXPECT_THAT(client.hear_until(": beat\n\n"), HasSubstr(": beat\n\n"));
}

TEST_F(Streams, are_forgotten_when_the_client_goes)
{
    serve_hub();
    {
        Client client(port());
        client.send(get("/events"));
        client.hear_until(": here\n\n");
        EXPECT_EQ(server_->metrics().streams.value(), 1);
    }
    EXPECT_TRUE(soon([&] { return server_->metrics().connections.value() == 0; }));
    EXPECT_EQ(hub_.streams(), 0u);
    hub_.publish({"a"}, "changed", "");
}

TEST_F(Streams, drop_a_listener_that_takes_nothing)
{
    settings_.write_timeout = 100ms;
    settings_.slowest_bytes_per_second = 1'000'000'000;
    serve_hub();
    Client client(port());
    client.send(get("/events"));
    client.hear_until(": here\n\n");
    std::string const much(mebibyte, 'x');
    EXPECT_TRUE(soon([&] {
        hub_.publish({"a"}, "changed", much);
        return server_->metrics().connections.value() == 0;
    }));
}

TEST_F(Streams, survive_many_publishers_and_clients_that_come_and_go)
{
    serve_hub();
    std::atomic<bool> over{false};
    std::vector<std::jthread> publishers;
    for (int i = 0; i < 2; ++i)
        publishers.emplace_back([&] {
            while (!over) {
                hub_.publish({"a"}, "changed", "x");
                std::this_thread::sleep_for(1ms);
            }
        });
    for (int i = 0; i < 20; ++i) {
        Client client(port());
        client.send(get("/events"));
        EXPECT_THAT(client.hear_until("data: x\n\n"), HasSubstr("data: x\n\n"));
        EXPECT_TRUE(soon([&] { return hub_.streams() < 6; }));
    }
    over = true;
}

TEST_F(Streams, end_when_the_server_stops)
{
    serve_hub();
    Client client(port());
    client.send(get("/events"));
    client.hear_until(": here\n\n");
    auto const before = std::chrono::steady_clock::now();
    server_->stop();
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
    EXPECT_TRUE(client.is_closed());
}

// ---- start and stop

TEST_F(HttpServer, finishes_the_request_in_flight_before_it_stops)
{
    Later later;
    serve([&](Request&&, Reply reply) {
        later.post([reply] {
            std::this_thread::sleep_for(300ms);
            reply({.status = 201, .body = "done"});
        });
    });
    Client idle(port());
    Client client(port());
    client.send(get("/slow"));
    ASSERT_TRUE(soon([&] { return server_->metrics().in_flight.value() == 1; }));
    server_->stop();
    auto const heard = client.hear();
    EXPECT_EQ(heard.status, 201);
    EXPECT_EQ(heard.body, "done");
    EXPECT_EQ(heard.headers.at("connection"), "close");
    EXPECT_TRUE(idle.is_closed());
}

TEST_F(HttpServer, lets_a_body_that_is_arriving_come_to_its_end_before_it_stops)
{
    serve_echo();
    Client client(port());
    client.send("POST /x HTTP/1.1\r\nHost: here\r\nContent-Length: 6\r\n"
                "Expect: 100-continue\r\n\r\n");
    client.hear_until("\r\n\r\n");
    std::jthread const stopping([&] { server_->stop(); });
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(client.ask("abcdef").body, "POST /x abcdef");
}

TEST_F(HttpServer, does_not_wait_for_ever_for_an_answer_that_never_comes)
{
    settings_.stop_within = 100ms;
    std::vector<Reply> kept;
    serve([&](Request&&, Reply reply) { kept.push_back(std::move(reply)); });
    Client client(port());
    client.send(get("/"));
    ASSERT_TRUE(soon([&] { return server_->metrics().in_flight.value() == 1; }));
    server_->stop();
    EXPECT_TRUE(client.is_closed());
}

TEST_F(HttpServer, refuses_to_share_a_port_with_another_server)
{
    serve_echo();
    auto settings = settings_;
    settings.port = port();
    Server second(
        settings, [](Request&&, Reply const&) {},
        [](int, std::string_view, Request const*) { return Response{}; });
    EXPECT_THROW(second.start(), std::system_error);
}

TEST_F(HttpServer, knows_the_client_behind_a_trusted_proxy_only)
{
    auto const who = [](Request&& request, Reply const& reply) {
        reply({.status = 200, .body = request.remote + " " + request.scheme});
    };
    auto const forwarded = get("/", "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n");
    serve(who);
    EXPECT_EQ(ask(forwarded).body, "127.0.0.1 http");
    settings_.trusted_proxies = {*Network::parse("127.0.0.0/8")};
    serve(who);
    EXPECT_EQ(ask(forwarded).body, "192.0.2.7 https");
}

TEST_F(HttpServer, counts_what_it_does)
{
    serve_echo();
    Client client(port());
    client.ask(get("/"));
    client.ask("rubbish\r\n\r\n");
    auto const& metrics = server_->metrics();
    EXPECT_EQ(metrics.by_class[1].value(), 1u);
    EXPECT_EQ(metrics.by_class[3].value(), 1u);
    EXPECT_EQ(metrics.latency.count(), 1u);
}

} // namespace

} // namespace ztc::http
