// SPDX-License-Identifier: Apache-2.0
#include "platform/http/client_for_tests.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace ztc::http {

Client::Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0))
{
    timeval const patience{.tv_sec = 20, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(port);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&there), sizeof there), 0);
}

Client::~Client()
{
    ::close(socket_);
}

bool Client::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Client::finish()
{
    ::shutdown(socket_, SHUT_WR);
}

bool Client::more()
{
    char bytes[16384];
    auto const got = ::recv(socket_, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    got_.append(bytes, static_cast<std::size_t>(got));
    return true;
}

std::string Client::hear_until(std::string_view mark)
{
    while (got_.find(mark) == std::string::npos)
        if (!more()) return std::exchange(got_, {});
    auto const end = got_.find(mark) + mark.size();
    auto const heard = got_.substr(0, end);
    got_.erase(0, end);
    return heard;
}

Heard Client::hear(Body body)
{
    auto const head = hear_until("\r\n\r\n");
    Heard heard;
    if (head.size() < 12 || !head.starts_with("HTTP/1.1 ")) return heard;
    heard.status = std::stoi(head.substr(9, 3));
    for (auto at = head.find("\r\n") + 2; at + 2 < head.size();) {
        auto const end = head.find("\r\n", at);
        auto const colon = head.find(": ", at);
        auto name = head.substr(at, colon - at);
        for (char& c : name) c = static_cast<char>(std::tolower(c));
        heard.headers[name] = head.substr(colon + 2, end - colon - 2);
        at = end + 2;
    }
    if (body == Body::left_out || !heard.headers.contains("content-length")) return heard;
    auto const size = std::stoul(heard.headers["content-length"]);
    while (got_.size() < size && more()) {
    }
    heard.body = got_.substr(0, size);
    got_.erase(0, heard.body.size());
    return heard;
}

bool Client::is_closed()
{
    return got_.empty() && !more() && got_.empty() && errno != EAGAIN;
}

std::string get(std::string_view target, std::string_view more_headers)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: here\r\n" +
           std::string(more_headers) + "\r\n";
}

std::string post(std::string_view target, std::string_view body, std::string_view more_headers)
{
    return "POST " + std::string(target) +
           " HTTP/1.1\r\nHost: here\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(more_headers) + "\r\n" + std::string(body);
}

} // namespace ztc::http
