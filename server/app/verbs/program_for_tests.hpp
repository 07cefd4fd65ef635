// SPDX-License-Identifier: Apache-2.0
//
// For tests: the program itself, run as a person runs it in a shell. Never for the product.
#pragma once

#include "app/files_for_tests.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <vector>

extern char** environ;

namespace ztc::app {

struct Ran {
    int exit_code = -1; // -1: ended by a signal
    std::string out, err;
};

/// A run of ZTC_PROGRAM; its standard input is empty and no terminal.
class Program {
public:
    explicit Program(std::vector<std::string> arguments)
    {
        if (arguments.empty() || arguments.front() != setpriv)
            arguments.insert(arguments.begin(), ZTC_PROGRAM);
        std::vector<char*> argv;
        for (auto& argument : arguments) argv.push_back(argument.data());
        argv.push_back(nullptr);
        posix_spawn_file_actions_t files;
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
        for (auto const& [number, name] : {std::pair{1, "out"}, std::pair{2, "err"}})
            ::posix_spawn_file_actions_addopen(&files, number, (folder_.path() / name).c_str(),
                                               O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (::posix_spawn(&pid_, argv[0], &files, nullptr, argv.data(), environ) != 0)
            throw std::runtime_error("cannot start " + arguments[0]);
        ::posix_spawn_file_actions_destroy(&files);
    }
    Program(Program const&) = delete;
    Program& operator=(Program const&) = delete;
    ~Program()
    {
        if (pid_ == 0) return;
        kill();
        wait();
    }

    void kill() { ::kill(pid_, SIGKILL); }

    /// What stands in "out" or "err" while it runs.
    std::string so_far(char const* name) const { return content(name); }

    static constexpr char const* setpriv = "/usr/bin/setpriv";

    Ran wait()
    {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        pid_ = 0;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, content("out"), content("err")};
    }

private:
    std::string content(char const* name) const
    {
        std::ostringstream text;
        text << std::ifstream(folder_.path() / name, std::ios::binary).rdbuf();
        return text.str();
    }

    FolderForTests folder_;
    pid_t pid_ = 0;
};

inline Ran ran(std::vector<std::string> arguments)
{
    return Program(std::move(arguments)).wait();
}

/// As another user, who owns nothing here.
inline Ran ran_as_nobody(std::vector<std::string> arguments)
{
    std::vector<std::string> whole{Program::setpriv, "--reuid=65534", "--regid=65534",
                                   "--clear-groups", ZTC_PROGRAM};
    whole.insert(whole.end(), arguments.begin(), arguments.end());
    return Program(std::move(whole)).wait();
}

} // namespace ztc::app
