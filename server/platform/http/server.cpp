// SPDX-License-Identifier: Apache-2.0
#include "platform/http/server.hpp"

#include "kernel/result.hpp"
#include "platform/http/connection.hpp"
#include "platform/http/loop.hpp"

#include <sys/socket.h>
#include <system_error>

namespace ztc::http {

namespace {

constexpr std::size_t refused_politely = 64; // beyond these a surplus connection is just closed
constexpr auto pause_after_failed_accept = std::chrono::milliseconds(50); // e.g. out of files

void demand(ErrorCode const& error, char const* what)
{
    if (error) throw std::system_error(std::error_code(error), what);
}

void open_at(Acceptor& acceptor, Tcp::endpoint const& where)
{
    ErrorCode error;
    acceptor.open(where.protocol(), error);
    demand(error, "open");
    acceptor.set_option(asio::socket_base::reuse_address(true), error);
    demand(error, "reuse address");
}

void bind_to(Acceptor& acceptor, Tcp::endpoint const& where)
{
    ErrorCode error;
    acceptor.bind(where, error);
    auto const place = where.address().to_string() + ":" + std::to_string(where.port());
    demand(error, place.c_str());
}

/// With SO_REUSEPORT two servers could share a port unnoticed, each answering half: make sure that
/// nobody else has it.
void ensure_free(asio::io_context& io, Tcp::endpoint const& where)
{
    Acceptor probe(io.get_executor());
    open_at(probe, where);
    bind_to(probe, where);
}

void listen(Acceptor& acceptor, Tcp::endpoint const& where)
{
    open_at(acceptor, where);
    int const on = 1;
    if (::setsockopt(acceptor.native_handle(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) != 0)
        throw std::system_error(errno, std::generic_category(), "share the port");
    bind_to(acceptor, where);
    ErrorCode error;
    acceptor.listen(asio::socket_base::max_listen_connections, error);
    demand(error, "listen");
}

void admit(Loop& loop, Socket socket)
{
    auto const now = loop.common->connections.load();
    auto const most = loop.common->settings.most_connections;
    if (now >= most + refused_politely) return;
    auto const admission = now >= most ? Admission::full : Admission::welcome;
    auto connection = std::make_shared<Connection>(loop, std::move(socket));
    asio::co_spawn(loop.io.get_executor(), Connection::serve(std::move(connection), admission),
                   asio::detached);
}

Task<void> accept(Loop& loop)
{
    Timer pause(loop.io.get_executor());
    while (!loop.stopping) {
        Socket socket(loop.io.get_executor());
        auto const [error] = co_await loop.acceptor.async_accept(socket, as_result);
        if (loop.stopping) break;
        if (!error) {
            admit(loop, std::move(socket));
            continue;
        }
        pause.expires_after(pause_after_failed_accept);
        co_await pause.async_wait(as_result);
    }
}

Task<void> reap(Loop& loop)
{
    while (!loop.stopping || !loop.live.empty()) {
        auto const wall = std::chrono::system_clock::now().time_since_epoch();
        loop.date = http_date(std::chrono::duration_cast<std::chrono::seconds>(wall).count());
        loop.reaper.expires_after(loop.common->settings.reap_every);
        co_await loop.reaper.async_wait(as_result);
        auto const now = Steady::now();
        bool const out_of_patience = loop.stopping && now >= loop.stop_by;
        for (auto* const connection : loop.live) {
            connection->reap(now);
            if (out_of_patience) connection->abandon();
        }
    }
}

void begin_to_stop(Loop& loop)
{
    ErrorCode ignored;
    loop.stopping = true;
    loop.stop_by = Steady::now() + loop.common->settings.stop_within;
    loop.acceptor.close(ignored);
    for (auto* const connection : loop.live) connection->stop();
    loop.reaper.cancel();
}

void run(std::shared_ptr<Loop> const& loop)
{
    loop->thread = std::this_thread::get_id();
    // Without these two the loop would live on deaf: better that the process ends and is restarted.
    auto const or_end = [](std::exception_ptr fault) {
        if (fault) std::rethrow_exception(fault);
    };
    asio::co_spawn(loop->io.get_executor(), reap(*loop), or_end);
    asio::co_spawn(loop->io.get_executor(), accept(*loop), or_end);
    loop->io.run();
}

} // namespace

struct Server::Inside {
    std::shared_ptr<Common> common;
    std::vector<std::shared_ptr<Loop>> loops;
    std::vector<std::thread> threads;
    std::uint16_t port = 0;
};

Server::Server(Settings settings, Handler handler, ErrorBody error_body)
    : inside_(std::make_shared<Inside>())
{
    ZTC_ENSURE(handler && error_body && settings.threads > 0);
    inside_->common = std::make_shared<Common>();
    inside_->common->settings = std::move(settings);
    inside_->common->handler = std::move(handler);
    inside_->common->error_body = std::move(error_body);
}

Server::~Server()
{
    stop();
}

void Server::start()
{
    ZTC_ENSURE(inside_->threads.empty());
    auto const& settings = inside_->common->settings;
    ErrorCode error;
    auto const address = asio::ip::make_address(settings.address, error);
    demand(error, "the address to listen on");
    Tcp::endpoint where(address, settings.port);
    for (std::size_t i = 0; i < settings.threads; ++i) {
        auto loop = std::make_shared<Loop>(inside_->common);
        if (i == 0) ensure_free(loop->io, where);
        listen(loop->acceptor, where);
        where.port(loop->acceptor.local_endpoint().port());
        inside_->loops.push_back(std::move(loop));
    }
    inside_->port = where.port();
    for (auto const& loop : inside_->loops) inside_->threads.emplace_back(run, loop);
}

std::uint16_t Server::port() const
{
    return inside_->port;
}

void Server::stop()
{
    for (auto const& loop : inside_->loops)
        if (!inside_->threads.empty())
            asio::post(loop->io, [loop = loop.get()] { begin_to_stop(*loop); });
    for (auto& thread : inside_->threads) thread.join();
    inside_->threads.clear();
    inside_->loops.clear();
}

HttpMetrics const& Server::metrics() const
{
    return inside_->common->metrics;
}

} // namespace ztc::http
