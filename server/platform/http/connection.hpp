// SPDX-License-Identifier: Apache-2.0
//
// One client's connection: reads a request, has it answered, writes the answer, again and again.
// Lives on its loop's thread only; the one thing that comes from elsewhere, a reply, is posted
// there. For server.cpp and connection.cpp only.
#pragma once

#include "platform/http/loop.hpp"
#include "platform/http/response_head.hpp"

#include <boost/beast/core/flat_buffer.hpp>

namespace ztc::http {

class RequestParser;

enum class Admission { welcome, full };

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Loop& loop, Socket socket);
    ~Connection();
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// The life of the connection. Holds it until it ends.
    static Task<void> serve(std::shared_ptr<Connection> connection, Admission admission);

    /// The reaper's round: cancels what has waited too long.
    void reap(Steady::time_point now);
    /// A graceful end: at once when nothing is in flight.
    void stop();
    /// The end of patience.
    void abandon();

private:
    enum class Phase { idle, head, body, handling, writing, streaming, lingering };
    enum class Heard { whole, refused, nothing };

    void enter(Phase phase);
    void allow_for(std::uint64_t bytes, std::chrono::milliseconds at_least);
    Task<bool> exchange(); // false: the connection is done
    Task<Heard> read(RequestParser& parser);
    Task<bool> refuse(RequestParser const& parser, Request const& request);
    Task<bool> answer(Request& request, RequestParser const& parser);
    Task<std::optional<Response>> ask_handler(Request& request);
    Task<bool> send(Response const& response, Content content, Persistence persistence);
    Task<bool> send_pieces(Pieces const& pieces);
    Task<bool> write(std::string_view head, std::string_view body);
    Task<void> stream(std::shared_ptr<Subscription> subscription);
    static Task<void> watch_for_the_end(std::shared_ptr<Connection> connection);
    Task<void> linger();
    Response own_answer(int status, std::string_view code, Request const* request) const;

    Loop& loop_;
    std::list<Connection*>::iterator place_;
    Socket socket_;
    Timer bell_; // rung when a reply or an event has come
    std::string peer_;
    boost::beast::flat_buffer buffer_;
    std::string head_;
    Phase phase_ = Phase::idle;
    Steady::time_point began_{};
    Steady::time_point deadline_{};
    bool expired_ = false;
    bool abandoned_ = false;
    bool is_stream_ = false;
    bool peer_left_ = false;
};

} // namespace ztc::http
