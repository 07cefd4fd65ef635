// SPDX-License-Identifier: Apache-2.0
//
// The program itself in a process of its own, so that only its CPU and memory are measured, and a
// plain client on loopback. The client speaks from many addresses of 127.0.0.0/8: the server counts
// requests by address and would rightly refuse one that asks so often.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace ztc::bench {

/// Runs `zhitongche serve` and returns when it says that it is ready; told to stop at the end.
class SiteProcess {
public:
    explicit SiteProcess(std::filesystem::path const& folder);
    ~SiteProcess();
    SiteProcess(SiteProcess const&) = delete;
    SiteProcess& operator=(SiteProcess const&) = delete;

    pid_t id() const { return process_; }
    std::uint16_t port() const { return port_; }

private:
    pid_t process_ = 0;
    int output_ = -1;
    std::uint16_t port_ = 0;
};

/// Runs a verb of the program to its end; what it printed, and its CPU time.
struct Ran {
    std::string output;
    double cpu_us;
};
Ran run_program(std::vector<std::string> const& arguments);

/// One kept-alive connection.
class Loopback {
public:
    /// `who` chooses the address that it speaks from.
    Loopback(std::uint16_t port, unsigned who);
    ~Loopback();
    Loopback(Loopback&& other) noexcept;
    Loopback& operator=(Loopback&&) = delete;

    void ask(std::string_view request);
    /// The body of the next answer; throws unless it is a 200 with a length.
    std::string answer();

private:
    int socket_;
    std::string received_;
};

/// A GET as a browser with this token sends it; an empty token: nobody signed in.
std::string get(std::string_view target, std::string_view token);

/// The token of a member of staff of the sample cast.
std::string sign_in(std::uint16_t port, std::string_view name);

} // namespace ztc::bench
