// SPDX-License-Identifier: Apache-2.0
// Bodies that are read while they are sent, and uploads that may be larger than others.
#include "platform/http/server_for_tests.hpp"

namespace ztc::http {

namespace {

constexpr std::uint64_t piece = 100'000, whole = 3 * piece + 7;

Response in_pieces(std::function<std::string(std::uint64_t)> read)
{
    auto pieces = std::make_shared<Pieces>();
    pieces->size = whole;
    pieces->read = std::move(read);
    return {.status = 200, .content_type = "video/webm", .pieces = std::move(pieces)};
}

std::string letters(std::uint64_t at)
{
    return std::string(std::min(piece, whole - at), static_cast<char>('a' + at / piece));
}

TEST_F(HttpServer, sends_a_body_piece_by_piece_and_goes_on)
{
    serve([](Request&&, Reply const& reply) { reply(in_pieces(&letters)); });
    Client client(port());
    for (int i = 0; i < 3; ++i) {
        auto const heard = client.ask(get("/"));
        ASSERT_EQ(heard.body.size(), whole);
        EXPECT_EQ(heard.headers.at("content-length"), std::to_string(whole));
        EXPECT_EQ(heard.body.substr(piece - 1, 2), "ab");
        EXPECT_EQ(heard.body.substr(3 * piece), "ddddddd");
    }
}

TEST_F(HttpServer, reads_nothing_for_a_head)
{
    std::atomic<int> reads{0};
    serve([&](Request&&, Reply const& reply) {
        reply(in_pieces([&](std::uint64_t at) { return ++reads, letters(at); }));
    });
    Client client(port());
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const heard = client.hear(Body::left_out);
    EXPECT_EQ(heard.status, 200);
    EXPECT_EQ(heard.headers.at("content-length"), std::to_string(whole));
    EXPECT_EQ(reads, 0);
}

TEST_F(HttpServer, ends_the_connection_when_no_more_may_be_shown)
{
    serve([](Request&&, Reply const& reply) {
        reply(in_pieces([](std::uint64_t at) { return at == 0 ? letters(at) : std::string(); }));
    });
    Client client(port());
    client.send(get("/"));
    auto const all = client.hear_until("no such mark");
    EXPECT_NE(all.find("aaa"), all.npos);
    EXPECT_EQ(all.find('b', all.find("\r\n\r\n") + 4), all.npos);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(HttpServer, takes_larger_uploads_where_it_is_told_to_and_few_at_a_time)
{
    settings_.most_upload_bytes = 10;
    settings_.most_large_upload_bytes = 20;
    settings_.most_large_uploads_at_once = 1;
    settings_.is_large_upload = [](Request const& request) {
        return request.query("large").has_value();
    };
    serve_echo();
    auto const bytes = [](std::size_t size) { return std::string(size, 'x'); };
    EXPECT_EQ(ask(post("/files", bytes(11))).status, 413);
    EXPECT_EQ(ask(post("/files?large=1", bytes(20))).body, "POST /files 20");
    EXPECT_EQ(ask(post("/files?large=1", bytes(21))).status, 413);
    EXPECT_EQ(ask(post("/elsewhere?large=1", bytes(5))).body, "POST /elsewhere xxxxx");

    Client slow(port());
    auto const begun = post("/files?large=1", bytes(20));
    slow.send(begun.substr(0, begun.size() - 5));
    EXPECT_TRUE(soon([&] { return ask(post("/files?large=1", bytes(5))).status == 503; }));
    EXPECT_EQ(ask(post("/files", bytes(5))).status, 200);
    slow.send("xxxxx");
    EXPECT_EQ(slow.hear().status, 200);
    EXPECT_TRUE(soon([&] { return ask(post("/files?large=1", bytes(5))).status == 200; }));
}

} // namespace

} // namespace ztc::http
