// SPDX-License-Identifier: Apache-2.0
#include "bench/site_process.hpp"

#include "bench/figures.hpp"
#include "demo/cast.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace ztc::bench {

namespace {

void demand(bool good, char const* what)
{
    if (!good) throw std::runtime_error(what);
}

/// Starts the program with its standard output in a pipe.
std::pair<pid_t, int> start(std::vector<std::string> arguments)
{
    int ends[2];
    demand(::pipe(ends) == 0, "pipe");
    arguments.insert(arguments.begin(), ZTC_PROGRAM);
    std::vector<char*> raw;
    for (auto& argument : arguments) raw.push_back(argument.data());
    raw.push_back(nullptr);
    auto const process = ::fork();
    demand(process >= 0, "fork");
    if (process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // a bench that throws leaves no server behind
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(ZTC_PROGRAM, raw.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

/// Adds what there is to read; false at the end.
bool read_more(int from, std::string& into)
{
    char buffer[65'536];
    auto const n = ::read(from, buffer, sizeof buffer);
    if (n > 0) into.append(buffer, static_cast<std::size_t>(n));
    return n > 0;
}

} // namespace

SiteProcess::SiteProcess(std::filesystem::path const& folder)
{
    std::tie(process_, output_) = start({"serve", "--port", "0", "--data", folder.string()});
    std::string said;
    std::size_t at = 0;
    while ((at = said.find("ready http")) == std::string::npos ||
           said.find('\n', at) == std::string::npos)
        demand(read_more(output_, said), "the server did not start");
    port_ = static_cast<std::uint16_t>(std::stoul(said.substr(said.rfind(':') + 1)));
}

SiteProcess::~SiteProcess()
{
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
    ::close(output_);
}

Ran run_program(std::vector<std::string> const& arguments)
{
    auto const [process, output] = start(arguments);
    Ran ran{};
    while (read_more(output, ran.output)) {
    }
    ::close(output);
    int status = 0;
    rusage used{};
    demand(::wait4(process, &status, 0, &used) == process && status == 0, "the program failed");
    auto const us = [](timeval const& t) {
        return static_cast<double>(t.tv_sec) * 1e6 + static_cast<double>(t.tv_usec);
    };
    ran.cpu_us = us(used.ru_utime) + us(used.ru_stime);
    return ran;
}

Loopback::Loopback(std::uint16_t port, unsigned who)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    demand(socket_ >= 0, "socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(0x7f010000U + who + 1);
    demand(::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "bind");
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    demand(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0,
           "connect");
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Loopback::~Loopback()
{
    if (socket_ >= 0) ::close(socket_);
}

Loopback::Loopback(Loopback&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), received_(std::move(other.received_))
{}

void Loopback::ask(std::string_view request)
{
    auto const n = ::send(socket_, request.data(), request.size(), MSG_NOSIGNAL);
    demand(n == static_cast<ssize_t>(request.size()), "send");
}

std::string Loopback::answer()
{
    std::size_t head = 0;
    while ((head = received_.find("\r\n\r\n")) == std::string::npos)
        demand(read_more(socket_, received_), "the server hung up");
    auto const first_line = received_.substr(0, received_.find("\r\n"));
    if (!first_line.starts_with("HTTP/1.1 200")) throw std::runtime_error(received_);
    constexpr std::string_view length = "\r\nContent-Length: ";
    auto const at = received_.find(length);
    demand(at < head, "no length");
    auto const whole = head + 4 + std::stoul(received_.substr(at + length.size(), 12));
    while (received_.size() < whole) demand(read_more(socket_, received_), "the server hung up");
    auto body = received_.substr(head + 4, whole - head - 4);
    received_.erase(0, whole);
    return body;
}

std::string get(std::string_view target, std::string_view token)
{
    auto const carried =
        token.empty() ? std::string{} : fmt::format("Authorization: Bearer {}\r\n", token);
    return fmt::format("GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
                       "Accept-Language: zh-CN,zh;q=0.9\r\nUser-Agent: bench\r\n{}\r\n",
                       target, carried);
}

std::string sign_in(std::uint16_t port, std::string_view name)
{
    auto const body = boost::json::serialize(boost::json::value{
        {"name", name}, {"password", std::string(demo::password)}, {"carry", "bearer"}});
    Loopback connection(port, 200);
    connection.ask(fmt::format("POST /api/v1/login/staff HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                               "Content-Type: application/json\r\nX-Requested-With: zhitongche\r\n"
                               "Content-Length: {}\r\n\r\n{}",
                               body.size(), body));
    return std::string(boost::json::parse(connection.answer()).at("token").as_string());
}

} // namespace ztc::bench
