// SPDX-License-Identifier: Apache-2.0
//
// The other side, for tests: a port on this machine that answers each connection with the next of
// its answers and keeps what it heard. Plain sockets, one connection at a time.
#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace ztc::notify {

class Trap {
public:
    /// Talks on one connection and returns what it heard.
    using Talk = std::function<std::string(int socket)>;

    explicit Trap(std::deque<Talk> talks) : talks_(std::move(talks))
    {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
            ::listen(listener_, 8) != 0)
            throw std::runtime_error("no port for the trap");
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { run(); });
    }
    Trap(Trap const&) = delete;
    Trap& operator=(Trap const&) = delete;
    ~Trap()
    {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }

    std::string host() const { return "127.0.0.1:" + std::to_string(port_); }
    std::uint16_t port() const { return port_; }
    /// What it heard, the conversation that is going on included.
    std::vector<std::string> heard() const
    {
        std::unique_lock lock(mutex_);
        fell_silent_.wait(lock, [&] { return !talking_; });
        return heard_;
    }

private:
    void run()
    {
        for (;;) {
            int const socket = ::accept(listener_, nullptr, nullptr);
            if (socket < 0) return;
            begin_talking();
            auto const talk = talks_.empty() ? Talk([](int) { return ""; }) : talks_.front();
            if (!talks_.empty()) talks_.pop_front();
            auto text = talk(socket);
            {
                std::lock_guard const lock(mutex_);
                heard_.push_back(std::move(text));
                talking_ = false;
            }
            fell_silent_.notify_all();
            ::close(socket);
        }
    }

    void begin_talking()
    {
        std::lock_guard const lock(mutex_);
        talking_ = true;
    }

    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::deque<Talk> talks_;
    mutable std::mutex mutex_;
    mutable std::condition_variable fell_silent_;
    bool talking_ = false;
    std::vector<std::string> heard_;
    std::thread thread_;
};

inline void say(int socket, std::string const& text)
{
    for (std::size_t at = 0; at < text.size();) {
        auto const n = ::send(socket, text.data() + at, text.size() - at, MSG_NOSIGNAL);
        if (n <= 0) return;
        at += static_cast<std::size_t>(n);
    }
}

/// Reads until `is_enough(all so far)` or the other side is gone.
template <class Enough>
std::string hear(int socket, Enough&& is_enough)
{
    std::string text;
    char bytes[4096];
    while (!is_enough(text)) {
        auto const n = ::recv(socket, bytes, sizeof bytes, 0);
        if (n <= 0) break;
        text.append(bytes, static_cast<std::size_t>(n));
    }
    return text;
}

inline bool is_whole_request(std::string const& text)
{
    auto const blank = text.find("\r\n\r\n");
    if (blank == text.npos) return false;
    auto const length = text.find("Content-Length: ");
    auto const body = length < blank ? std::stoul(text.substr(length + 16)) : 0;
    return text.size() >= blank + 4 + body;
}

inline std::string with_head(int status, std::string const& body, std::string const& headers = {})
{
    return "HTTP/1.1 " + std::to_string(status) +
           " x\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n" +
           headers + "\r\n" + body;
}

/// Hears one request and answers it.
inline Trap::Talk answers(int status, std::string body, std::string headers = {})
{
    return [=](int socket) {
        auto heard = hear(socket, is_whole_request);
        say(socket, with_head(status, body, headers));
        return heard;
    };
}

/// Hears everything and never answers.
inline std::string stays_silent(int socket)
{
    return hear(socket, [](auto const&) { return false; });
}

/// A mail server: answers each command by the reply that `reply_to` gives for it.
inline Trap::Talk speaks_smtp(std::function<std::string(std::string const&)> reply_to)
{
    return [=](int socket) {
        std::string all;
        say(socket, "220 trap\r\n");
        for (;;) {
            auto const line = hear(socket, [](auto const& text) { return text.ends_with("\r\n"); });
            if (line.empty()) return all;
            all += line;
            auto const reply = reply_to(line);
            say(socket, reply);
            if (reply.starts_with("354")) {
                all += hear(socket, [](auto const& text) { return text.ends_with("\r\n.\r\n"); });
                say(socket, "250 taken\r\n");
            }
            if (line.starts_with("QUIT")) return all;
        }
    };
}

inline std::string usual_reply(std::string const& line)
{
    if (line.starts_with("DATA")) return "354 go on\r\n";
    if (line.starts_with("QUIT")) return "221 bye\r\n";
    return "250 fine\r\n";
}

} // namespace ztc::notify
