// SPDX-License-Identifier: Apache-2.0
//
// test_cluster -- ctest --preset dev    runs a command with a PostgreSQL of its own in ZTC_TEST_PG
// test_cluster                          starts one, prints its URL, ends it on end of input
//
// On a machine without a PostgreSQL server the command still runs; its tests then skip.
#include "platform/sql/testing/cluster.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>
#include <unistd.h>

#include <sys/wait.h>

namespace {

int run(char** command)
{
    auto const child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) return 1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

int main(int count, char** arguments)
{
    try {
        auto const cluster = ztc::sql::testing::Cluster::start();
        if (cluster) {
            std::printf("%s\n", cluster->url().c_str());
            setenv("ZTC_TEST_PG", cluster->url().c_str(), 1);
        } else {
            std::puts("no PostgreSQL server under /usr/lib/postgresql");
        }
        std::fflush(stdout);
        if (count > 2 && std::string_view(arguments[1]) == "--") return run(arguments + 2);
        while (std::getchar() != EOF) {
        }
        return 0;
    } catch (std::exception const& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}
