// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/testing/cluster.hpp"
#include "platform/sql/connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

namespace ztc::sql::testing {

namespace {

namespace fs = std::filesystem;

constexpr auto patience = std::chrono::seconds(30);

// The watchdog owns the server and the folder. It reads its standard input until that ends, which
// the kernel sees to when its parent ends, and cleans up. $1 the folder, the rest the server.
constexpr char const* watchdog_script =
    R"(folder=$1; shift
"$@" >"$folder/server.log" 2>&1 </dev/null &
server=$!
read -r never
kill -QUIT $server 2>/dev/null
wait $server
rm -rf "$folder")";

std::optional<fs::path> binaries()
{
    for (auto const* version : {"17", "16", "15", "14"}) {
        auto const folder = fs::path("/usr/lib/postgresql") / version / "bin";
        if (fs::exists(folder / "initdb") && fs::exists(folder / "postgres")) return folder;
    }
    return std::nullopt;
}

/// PostgreSQL refuses to be run by root; then it is run by `postgres`, or by `nobody`.
std::vector<std::string> as_server_user(fs::path const& folder)
{
    if (geteuid() != 0) return {};
    for (auto const* name : {"postgres", "nobody"}) {
        auto const* user = getpwnam(name);
        if (!user) continue;
        if (chown(folder.c_str(), user->pw_uid, user->pw_gid) != 0) break;
        return {"setpriv", fmt::format("--reuid={}", user->pw_uid),
                fmt::format("--regid={}", user->pw_gid), "--clear-groups", "--"};
    }
    throw std::runtime_error("no user to run PostgreSQL as");
}

/// Starts a program found in PATH; its standard input is `input`, or nothing.
pid_t spawn(std::vector<std::string> const& command, int input, fs::path const& log)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    if (input >= 0)
        posix_spawn_file_actions_adddup2(&files, input, 0);
    else
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_adddup2(&files, 1, 2);
    // A group of its own: Ctrl-C is for the tests, the watchdog outlives them to clean up.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);

    std::vector<char*> arguments;
    for (auto const& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t child = -1;
    auto const failed =
        posix_spawnp(&child, arguments[0], &files, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (failed != 0) throw std::runtime_error(fmt::format("{} could not be started", command[0]));
    return child;
}

std::string contents(fs::path const& file)
{
    std::ifstream const stream(file);
    return (std::ostringstream() << stream.rdbuf()).str();
}

std::vector<std::string> operator+(std::vector<std::string> first,
                                   std::vector<std::string> const& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

void initialise(fs::path const& bin, fs::path const& folder, std::vector<std::string> const& user)
{
    auto const log = folder / "initdb.log";
    auto const child =
        spawn(user + std::vector<std::string>{bin / "initdb", "--no-sync", "-A", "trust", "-U",
                                              "postgres", "-E", "UTF8", "--locale=C", "-D",
                                              folder / "data"},
              -1, log);
    int status = 0;
    waitpid(child, &status, 0);
    if (status == 0) return;
    auto const said = contents(log);
    fs::remove_all(folder);
    throw std::runtime_error("initdb failed:\n" + said);
}

std::vector<std::string> server_command(fs::path const& bin, fs::path const& folder)
{
    std::vector<std::string> command{bin / "postgres", "-D", folder / "data", "-k", folder};
    for (auto const* setting :
         {"listen_addresses=", "fsync=off", "full_page_writes=off", "autovacuum=off", "jit=off",
          "shared_buffers=32MB", "max_connections=200", "max_wal_size=256MB",
          "log_min_messages=fatal"}) {
        command.push_back("-c");
        command.push_back(setting);
    }
    return command;
}

void wait_until_it_answers(std::string const& url, fs::path const& log)
{
    auto const until = std::chrono::steady_clock::now() + patience;
    while (PQping(url.c_str()) != PQPING_OK) {
        if (std::chrono::steady_clock::now() > until)
            throw std::runtime_error("PostgreSQL did not start:\n" + contents(log));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

std::string percent_encoded(std::string_view text)
{
    std::string encoded;
    for (unsigned char const c : text)
        encoded +=
            std::isalnum(c) ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", c);
    return encoded;
}

} // namespace

std::unique_ptr<Cluster> Cluster::start()
{
    auto const bin = binaries();
    if (!bin) return nullptr;
    auto name = (fs::temp_directory_path() / "ztc-pg-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    fs::path const folder = name;
    auto const user = as_server_user(folder);
    initialise(*bin, folder, user);
    int pipe_ends[2];
    if (pipe2(pipe_ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");

    std::unique_ptr<Cluster> cluster(new Cluster);
    cluster->lifeline_ = pipe_ends[1];
    cluster->watchdog_ =
        spawn(std::vector<std::string>{"/bin/sh", "-c", watchdog_script, "watchdog", folder} +
                  user + server_command(*bin, folder),
              pipe_ends[0], "/dev/null");
    close(pipe_ends[0]);
    cluster->url_ = "postgresql:///postgres?user=postgres&host=" + percent_encoded(folder.string());
    wait_until_it_answers(cluster->url_, folder / "server.log");
    return cluster;
}

Cluster::~Cluster()
{
    close(lifeline_);
    if (watchdog_ > 0) waitpid(watchdog_, nullptr, 0);
}

std::string with_database(std::string const& url, std::string const& database)
{
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> const options(
        PQconninfoParse(url.c_str(), nullptr), PQconninfoFree);
    if (!options) throw std::runtime_error("not a PostgreSQL URL");
    auto changed = "postgresql:///?dbname=" + percent_encoded(database);
    for (auto const* option = options.get(); option->keyword; ++option)
        if (option->val && std::string_view(option->keyword) != "dbname")
            changed += fmt::format("&{}={}", option->keyword, percent_encoded(option->val));
    return changed;
}

} // namespace ztc::sql::testing
