// SPDX-License-Identifier: Apache-2.0
// The server on real sockets: what a client gets for what it sends.
#include "platform/http/client_for_tests.hpp"
#include "platform/http/conditional.hpp"
#include "platform/http/events.hpp"
#include "platform/http/server.hpp"

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <optional>
#include <random>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace ztc::http {

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1024 * 1024;

/// A thread that answers later, as the writer does.
class Later {
public:
    Later() : thread_([this] { run(); }) {}
    ~Later()
    {
        {
            std::lock_guard const lock(mutex_);
            over_ = true;
        }
        changed_.notify_one();
        thread_.join();
    }
    void post(std::function<void()> work)
    {
        {
            std::lock_guard const lock(mutex_);
            work_.push_back(std::move(work));
        }
        changed_.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(mutex_);
        while (!over_ || !work_.empty()) {
            if (work_.empty()) {
                changed_.wait(lock);
                continue;
            }
            auto const work = std::move(work_.front());
            work_.erase(work_.begin());
            lock.unlock();
            work();
            lock.lock();
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::function<void()>> work_;
    bool over_ = false;
    std::thread thread_;
};

class HttpServer : public testing::Test {
protected:
    HttpServer()
    {
        auto name = (fs::temp_directory_path() / "http-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
        settings_.upload_folder = folder_.string();
        settings_.reap_every = 20ms;
        settings_.is_upload = [](Request const& request) { return request.path == "/files"; };
        settings_.on_fault = [this](std::string_view what) {
            std::lock_guard const lock(mutex_);
            faults_.emplace_back(what);
        };
    }
    ~HttpServer() override
    {
        server_.reset();
        fs::remove_all(folder_);
    }

    /// Answers with what it understood of the request.
    static Response echo(Request const& request)
    {
        auto body = request.method + " " + request.path + " " + request.body;
        if (request.upload) body += std::to_string(request.upload->size());
        return {.status = 200, .content_type = "text/plain; charset=utf-8", .body = body};
    }

    void serve(Handler handler)
    {
        auto const own = [](int status, std::string_view code, Request const*) {
            return Response{.status = status,
                            .content_type = "application/problem+json",
                            .body = std::string(code)};
        };
        server_.emplace(settings_, std::move(handler), own);
        server_->start();
    }
    void serve_echo()
    {
        serve([](Request&& request, Reply const& reply) { reply(echo(request)); });
    }
    std::uint16_t port() const { return server_->port(); }
    Heard ask(std::string_view bytes) const { return Client(port()).ask(bytes); }

    std::vector<std::string> faults()
    {
        std::lock_guard const lock(mutex_);
        return faults_;
    }

    /// Waits (bounded) for what another thread is about to do.
    template <class Condition>
    static bool soon(Condition const& holds)
    {
        for (int i = 0; i < 1000; ++i) {
            if (holds()) return true;
            std::this_thread::sleep_for(10ms);
        }
        return false;
    }

    fs::path folder_;
    Settings settings_;
    std::optional<Server> server_;
    std::mutex mutex_;
    std::vector<std::string> faults_;
};

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
