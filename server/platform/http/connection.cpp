// SPDX-License-Identifier: Apache-2.0
#include "platform/http/connection.hpp"

#include "platform/http/events.hpp"
#include "platform/http/exchange.hpp"
#include "platform/http/request_parser.hpp"

#include <algorithm>

namespace ztc::http {

// ---- the parser's part -------------------------------------------------------------------------

namespace {

std::string_view plain(beast::string_view view)
{
    return {view.data(), view.size()};
}

} // namespace

std::size_t RequestParser::feed(asio::const_buffer bytes)
{
    ErrorCode error;
    auto const used = put(bytes, error);
    if (!error || error == beast::http::error::need_more || wrong_) return used;
    if (error == beast::http::error::header_limit)
        wrong_ = {431, "http.head_too_large"};
    else
        wrong_ = {400, "http.bad_request"};
    return used;
}

void RequestParser::refuse(Wrong wrong, ErrorCode& error)
{
    wrong_ = wrong;
    error = beast::http::error::bad_value;
}

void RequestParser::on_request_impl(Verb, View method, View target, int version, ErrorCode& error)
{
    request_.method = plain(method);
    http_1_1_ = version == 11;
    auto parsed = http::parse_target(plain(target));
    if (!parsed) return refuse({400, "http.bad_request"}, error);
    request_.path = std::move(parsed->path);
    request_.query_text = std::move(parsed->query_text);
}

void RequestParser::on_field_impl(Field, View name, View value, ErrorCode&)
{
    if (!head_done_) request_.headers.add(plain(name), plain(value)); // trailers say nothing to us
}

bool RequestParser::framing_is_clear() const
{
    auto const& headers = request_.headers;
    auto const hosts = headers.count("Host");
    if (hosts > 1 || (http_1_1_ && hosts == 0)) return false;
    if (headers.count("Content-Length") > 1) return false;
    auto const coding = headers.find("Transfer-Encoding");
    return !coding || (http_1_1_ && same_name(*coding, "chunked"));
}

bool RequestParser::method_is_known()
{
    if (request_.method == "HEAD") {
        content_ = Content::left_out;
        request_.method = "GET";
    }
    auto const& known = common_.settings.methods;
    return std::ranges::find(known, request_.method) != known.end();
}

void RequestParser::name_the_client()
{
    auto const& trusted = common_.settings.trusted_proxies;
    request_.remote = peer_;
    auto const believed = std::ranges::any_of(
        trusted, [&](Network const& network) { return network.contains(peer_); });
    if (!believed) return;
    request_.remote = client_address(peer_, request_.headers.joined("X-Forwarded-For"), trusted);
    if (auto const scheme = request_.header("X-Forwarded-Proto"); scheme && *scheme == "https")
        request_.scheme = "https";
}

void RequestParser::on_header_impl(ErrorCode& error)
{
    head_done_ = true;
    name_the_client();
    if (!framing_is_clear()) return refuse({400, "http.bad_request"}, error);
    if (!method_is_known()) return refuse({405, "http.method_not_allowed"}, error);

    auto const& settings = common_.settings;
    bool const streamed = settings.is_upload && settings.is_upload(request_);
    bool const large = streamed && settings.is_large_upload && settings.is_large_upload(request_);
    most_bytes_ = large      ? settings.most_large_upload_bytes
                  : streamed ? settings.most_upload_bytes
                             : settings.most_body_bytes;
    if (content_length().value_or(0) > most_bytes_) return refuse({413, "http.too_large"}, error);
    if (streamed && (!large || begin_large_upload(error))) begin_upload(error);
    auto const expectation = request_.header("Expect");
    expects_continue_ = expectation && same_name(*expectation, "100-continue");
}

bool RequestParser::begin_large_upload(ErrorCode& error)
{
    is_large_upload_ = true;
    if (common_.large_uploads.fetch_add(1) < common_.settings.most_large_uploads_at_once)
        return true;
    refuse({503, "http.busy"}, error);
    return false;
}

void RequestParser::begin_upload(ErrorCode& error)
{
    is_upload_ = true;
    if (common_.uploads.fetch_add(1) >= common_.settings.most_uploads_at_once)
        return refuse({503, "http.busy"}, error);
    request_.upload.emplace(common_.settings.upload_folder,
                            std::string(request_.header("Content-Type").value_or("")));
}

void RequestParser::on_body_init_impl(boost::optional<std::uint64_t> const& size, ErrorCode&)
{
    constexpr std::uint64_t at_once = 64 * 1024; // a promise of bytes is no reason to hold memory
    if (!request_.upload) request_.body.reserve(std::min(size.value_or(0), at_once));
}

std::size_t RequestParser::on_body_impl(View body, ErrorCode& error)
{
    body_bytes_ += body.size();
    if (body_bytes_ > most_bytes_) {
        refuse({413, "http.too_large"}, error);
        return 0;
    }
    if (request_.upload)
        request_.upload->append(plain(body));
    else
        request_.body.append(body.data(), body.size());
    return body.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, View body, ErrorCode& error)
{
    return on_body_impl(body, error);
}

// ---- the connection -----------------------------------------------------------------------------

namespace {

constexpr std::size_t read_bytes = 16 * 1024;
constexpr std::size_t most_unparsed_bytes = 64 * 1024; // e.g. of one chunk's extensions
constexpr std::size_t copied_body_bytes = 16 * 1024;
constexpr auto lingers_for = std::chrono::seconds(5);

} // namespace

Connection::Connection(Loop& loop, Socket socket)
    : loop_(loop), place_(loop.live.insert(loop.live.end(), this)), socket_(std::move(socket)),
      bell_(loop.io.get_executor())
{
    ErrorCode ignored;
    auto const peer = socket_.remote_endpoint(ignored);
    peer_ = plain_address(peer.address().to_string()).value_or("");
    socket_.set_option(Tcp::no_delay(true), ignored);
    socket_.non_blocking(true, ignored);
    loop.common->metrics.connections.rise();
    loop.common->connections.fetch_add(1);
    enter(Phase::idle);
}

Connection::~Connection()
{
    loop_.live.erase(place_);
    loop_.common->connections.fetch_sub(1);
    loop_.common->metrics.connections.fall();
    if (loop_.stopping && loop_.live.empty()) loop_.reaper.cancel();
}

Task<void> Connection::serve(std::shared_ptr<Connection> connection, Admission admission)
{
    auto& c = *connection;
    try {
        if (admission == Admission::full) {
            auto const busy = c.own_answer(503, "http.busy", nullptr);
            bool const sent = co_await c.send(busy, Content::sent, Persistence::close);
            if (sent) co_await c.linger();
            co_return;
        }
        for (bool more = true; more;) more = co_await c.exchange();
    } catch (std::exception const& fault) {
        if (auto const& hears = c.loop_.common->settings.on_fault) hears(fault.what());
    }
}

void Connection::enter(Phase phase)
{
    auto const& settings = loop_.common->settings;
    phase_ = phase;
    expired_ = false;
    began_ = Steady::now();
    switch (phase) {
    case Phase::idle: deadline_ = began_ + settings.idle_timeout; break;
    case Phase::head: deadline_ = began_ + settings.head_timeout; break;
    case Phase::body: deadline_ = began_ + settings.body_timeout; break;
    case Phase::writing: deadline_ = began_ + settings.write_timeout; break;
    case Phase::lingering: deadline_ = began_ + lingers_for; break;
    case Phase::handling:
    case Phase::streaming: deadline_ = Steady::time_point::max(); break;
    }
}

/// Who sends or takes bytes, however slowly (but not slower than the limit), is given the time.
void Connection::allow_for(std::uint64_t bytes, std::chrono::milliseconds at_least)
{
    auto const rate = std::max<std::uint64_t>(1, loop_.common->settings.slowest_bytes_per_second);
    deadline_ = began_ + at_least + std::chrono::milliseconds(bytes * 1000 / rate);
}

void Connection::reap(Steady::time_point now)
{
    if (now < deadline_) return;
    ErrorCode ignored;
    expired_ = true;
    socket_.cancel(ignored);
}

void Connection::stop()
{
    ErrorCode ignored;
    if (is_stream_) {
        peer_left_ = true;
        bell_.cancel();
    } else if (phase_ == Phase::idle || phase_ == Phase::lingering) {
        expired_ = true;
        socket_.cancel(ignored);
    }
}

void Connection::abandon()
{
    ErrorCode ignored;
    abandoned_ = peer_left_ = true;
    socket_.close(ignored);
    bell_.cancel();
}

Response Connection::own_answer(int status, std::string_view code, Request const* request) const
{
    auto response = loop_.common->error_body(status, code, request);
    if (status == 405 && !response.header("Allow")) {
        std::string allowed = "HEAD";
        for (auto const& method : loop_.common->settings.methods) allowed += ", " + method;
        response.headers.emplace_back("Allow", std::move(allowed));
    }
    return response;
}

Task<bool> Connection::exchange()
{
    Request request;
    RequestParser parser(*loop_.common, peer_, request);
    // A fault while a body is stored (disk full) still owes the client an answer.
    std::string fault;
    RequestParser::Wrong answer_to_fault{500, "http.fault"};
    auto heard = Heard::nothing;
    try {
        heard = co_await read(parser);
    } catch (std::system_error const& error) {
        fault = error.what();
        if (error.code() == std::errc::no_space_on_device) answer_to_fault = {503, "log.disk_full"};
    }
    if (!fault.empty()) {
        if (auto const& hears = loop_.common->settings.on_fault) hears(fault);
        auto const response = own_answer(answer_to_fault.status, answer_to_fault.code, &request);
        bool const sent = co_await send(response, parser.content(), Persistence::close);
        if (sent) co_await linger();
        co_return false;
    }
    switch (heard) {
    case Heard::nothing: co_return false;
    case Heard::refused: co_return co_await refuse(parser, request);
    case Heard::whole: break;
    }
    co_return co_await answer(request, parser);
}

Task<Connection::Heard> Connection::read(RequestParser& parser)
{
    bool continued = false;
    enter(Phase::idle);
    for (;;) {
        if (buffer_.size() > 0) {
            if (phase_ == Phase::idle) enter(Phase::head);
            buffer_.consume(parser.feed(buffer_.data()));
            if (parser.wrong()) co_return Heard::refused;
            if (parser.is_done()) co_return Heard::whole;
            if (buffer_.size() >= most_unparsed_bytes) co_return Heard::refused;
        }
        if (phase_ == Phase::head && parser.is_header_done()) enter(Phase::body);
        if (phase_ == Phase::body) {
            if (parser.expects_continue() && !std::exchange(continued, true)) {
                bool const sent = co_await write("HTTP/1.1 100 Continue\r\n\r\n", {});
                if (!sent) co_return Heard::nothing;
                enter(Phase::body);
            }
            allow_for(parser.body_bytes(), loop_.common->settings.body_timeout);
        }
        if (phase_ == Phase::idle && loop_.stopping) co_return Heard::nothing;
        auto const [error, size] =
            co_await socket_.async_read_some(buffer_.prepare(read_bytes), as_result);
        if (expired_ && phase_ != Phase::idle) co_return Heard::refused;
        if (error) co_return Heard::nothing;
        buffer_.commit(size);
    }
}

Task<bool> Connection::refuse(RequestParser const& parser, Request const& request)
{
    auto const late = RequestParser::Wrong{408, "http.timeout"};
    auto const clumsy = RequestParser::Wrong{400, "http.bad_request"};
    auto const wrong = parser.wrong().value_or(expired_ ? late : clumsy);
    auto const response = own_answer(wrong.status, wrong.code, &request);
    bool const sent = co_await send(response, parser.content(), Persistence::close);
    if (sent) co_await linger();
    co_return false;
}

Task<bool> Connection::answer(Request& request, RequestParser const& parser)
{
    auto& metrics = loop_.common->metrics;
    enter(Phase::handling);
    auto const asked = began_;
    metrics.in_flight.rise();
    auto response = co_await ask_handler(request);
    metrics.in_flight.fall();
    if (abandoned_) co_return false;
    if (!response) response = own_answer(500, "http.fault", &request);

    auto const took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - asked);
    bool const keep = parser.keep_alive() && !loop_.stopping && !response->stream;
    auto const kept =
        parser.version_is_1_1() ? Persistence::keep_alive : Persistence::keep_alive_1_0;
    auto const persistence = keep ? kept : Persistence::close;
    if (!response->stream) metrics.latency.observe_us(static_cast<std::uint64_t>(took.count()));
    bool const sent = co_await send(*response, parser.content(), persistence);
    if (!sent) co_return false;
    if (response->stream && parser.content() == Content::sent)
        co_await stream(response->stream);
    else if (!keep && buffer_.size() > 0)
        co_await linger();
    co_return keep;
}

Task<std::optional<Response>> Connection::ask_handler(Request& request)
{
    auto const& common = *loop_.common;
    auto const exchange = std::make_shared<Exchange>(loop_, bell_);
    std::string fault = "no answer was given";
    try {
        auto const end = std::make_shared<ReplyEnd>(exchange);
        common.handler(std::move(request),
                       [end](Response response) { end->exchange->answer(std::move(response)); });
    } catch (std::exception const& thrown) {
        fault = thrown.what();
        exchange->give_up();
    }
    while (!exchange->arrived() && !abandoned_) {
        bell_.expires_at(Steady::time_point::max());
        co_await bell_.async_wait(as_result);
    }
    exchange->nobody_waits();
    auto response = exchange->take();
    if (!response && !abandoned_ && common.settings.on_fault) common.settings.on_fault(fault);
    co_return response;
}

Task<bool> Connection::send(Response const& response, Content content, Persistence persistence)
{
    loop_.common->metrics.answered(response.status);
    write_head(head_, response, {loop_.date, persistence});
    bool const bodiless =
        content == Content::left_out || response.status == 304 || response.status == 204;
    std::string_view body = bodiless ? std::string_view() : response.body;
    if (body.size() <= copied_body_bytes) {
        head_ += body;
        body = {};
    }
    bool const sent = co_await write(head_, body);
    if (!sent || bodiless || !response.pieces) co_return sent;
    co_return co_await send_pieces(*response.pieces);
}

Task<bool> Connection::send_pieces(Pieces const& pieces)
{
    for (std::uint64_t at = 0; at < pieces.size;) {
        auto const piece = pieces.read(at);
        if (piece.empty() || piece.size() > pieces.size - at) co_return false;
        bool const sent = co_await write(piece, {});
        if (!sent || abandoned_) co_return false;
        at += piece.size();
    }
    co_return true;
}

Task<bool> Connection::write(std::string_view head, std::string_view body)
{
    enter(Phase::writing);
    std::uint64_t sent = 0;
    while (!head.empty() || !body.empty()) {
        std::array<asio::const_buffer, 2> const rest{asio::buffer(head), asio::buffer(body)};
        ErrorCode error;
        auto const size = socket_.write_some(rest, error);
        if (error == asio::error::would_block || error == asio::error::try_again) {
            auto const [waited] = co_await socket_.async_wait(Socket::wait_write, as_result);
            if (waited || expired_) co_return false;
            continue;
        }
        if (error) co_return false;
        sent += size;
        auto const of_head = std::min(size, head.size());
        head.remove_prefix(of_head);
        body.remove_prefix(size - of_head);
        allow_for(sent, loop_.common->settings.write_timeout);
    }
    co_return true;
}

Task<void> Connection::stream(std::shared_ptr<Subscription> subscription)
{
    auto& metrics = loop_.common->metrics;
    metrics.streams.rise();
    is_stream_ = true;
    subscription->on_wake([weak = weak_from_this(), loop = loop_.weak_from_this()] {
        auto const there = loop.lock();
        if (!there) return;
        asio::post(there->io, [weak] {
            if (auto const connection = weak.lock()) connection->bell_.cancel();
        });
    });
    asio::co_spawn(loop_.io.get_executor(), watch_for_the_end(shared_from_this()), asio::detached);

    std::string text = "retry: 3000\n: here\n\n";
    while (!loop_.stopping) {
        bool const written = co_await write(text, {});
        enter(Phase::streaming);
        if (!written || peer_left_) break;
        auto pending = subscription->take();
        text = std::move(pending.text);
        if (!text.empty()) continue; // also what is said before the end
        if (pending.closed) break;
        bell_.expires_after(loop_.common->settings.heartbeat);
        auto const [rung] = co_await bell_.async_wait(as_result);
        if (peer_left_) break;
        if (!rung) text = ": beat\n\n"; // the time passed and nothing came
    }
    subscription->on_wake({});
    subscription->close();
    ErrorCode ignored;
    socket_.close(ignored); // ends the watch too
    metrics.streams.fall();
}

Task<void> Connection::watch_for_the_end(std::shared_ptr<Connection> connection)
{
    std::array<char, 512> heard;
    for (;;) {
        auto const [error, size] =
            co_await connection->socket_.async_read_some(asio::buffer(heard), as_result);
        if (error) break;
    }
    connection->peer_left_ = true;
    connection->bell_.cancel();
}

/// Closing while the client still sends would reset the connection and take our answer with it.
Task<void> Connection::linger()
{
    ErrorCode ignored;
    socket_.shutdown(Tcp::socket::shutdown_send, ignored);
    enter(Phase::lingering);
    buffer_.clear();
    while (!loop_.stopping) {
        auto const [error, size] =
            co_await socket_.async_read_some(buffer_.prepare(read_bytes), as_result);
        if (error) break;
    }
}

} // namespace ztc::http
