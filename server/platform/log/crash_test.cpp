// SPDX-License-Identifier: Apache-2.0
// A server that is killed again and again keeps every promise that it had printed.
// ZTC_KILLS says how often (25).
#include "platform/log/testing.hpp"
#include "platform/log/testing/sample.hpp"
#include "platform/log/verify.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace ztc::log {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;

struct Acknowledged {
    std::string request;
    std::uint64_t position = 0, size = 0;
    std::string root;
};

class Running {
public:
    Running(std::filesystem::path const& folder, int run, char const* manner)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        out_ = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        auto path = folder.string(), number = std::to_string(run), how = std::string(manner);
        std::string name = ZTC_LOG_CRASH_SERVER;
        char* const arguments[] = {name.data(), path.data(), number.data(), how.data(), nullptr};
        auto const failed =
            ::posix_spawn(&pid_, name.c_str(), &actions, nullptr, arguments, environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        if (failed) throw std::runtime_error("cannot run " + name);
    }
    Running(Running const&) = delete;
    Running& operator=(Running const&) = delete;

    /// Kills it `after` it said its first word; answers all it had said.
    std::vector<Acknowledged> killed(std::chrono::microseconds after)
    {
        std::string said(4096, '\0');
        auto const first = ::read(out_, said.data(), said.size());
        said.resize(first > 0 ? static_cast<std::size_t>(first) : 0);
        ::usleep(static_cast<useconds_t>(after.count()));
        ::kill(pid_, SIGKILL);
        int status = 0;
        ::waitpid(pid_, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself: " << status;
        char more[4096];
        for (ssize_t n = 0; (n = ::read(out_, more, sizeof more)) > 0;)
            said.append(more, static_cast<std::size_t>(n));
        ::close(out_);
        return lines(said);
    }

private:
    static std::vector<Acknowledged> lines(std::string const& said)
    {
        std::vector<Acknowledged> all;
        std::istringstream in(said.substr(0, said.rfind('\n') + 1));
        Acknowledged one;
        for (std::string ack; in >> ack >> one.request >> one.position >> one.size >> one.root;)
            all.push_back(one);
        return all;
    }

    int out_ = -1;
    pid_t pid_ = -1;
};

/// What was promised and is not so, in words.
std::vector<std::string> broken(std::vector<Acknowledged> const& promises, Store& store)
{
    std::vector<std::string> found;
    auto lease = store.reads().lease();
    std::map<std::string, std::uint64_t> requests;
    lease->query("SELECT request, position FROM request", [&](Row const& row) {
        requests[std::string(row.text(0))] = static_cast<std::uint64_t>(row.integer(1));
    });
    proof::Frontier tree;
    std::vector<std::string> roots{proof::to_base64(tree.root())};
    lease->query("SELECT leaf_hash, position FROM event ORDER BY position", [&](Row const& row) {
        tree.append(*proof::hash_of_bytes(row.blob(0)));
        roots.push_back(proof::to_base64(tree.root()));
        if (tree.size() != static_cast<std::uint64_t>(row.integer(1))) found.push_back("a gap");
    });
    for (auto const& promise : promises) {
        auto const kept = requests.find(promise.request);
        if (kept == requests.end() || kept->second != promise.position)
            found.push_back("lost: " + promise.request);
        if (promise.root == "-") continue;
        if (promise.size < promise.position) found.push_back("uncovered: " + promise.request);
        if (promise.size >= roots.size() || roots[promise.size] != promise.root)
            found.push_back("another history: " + promise.request);
    }
    for (auto const& finding : verify_log(*lease, &store.texts()).findings)
        found.push_back(finding.what + " " + std::to_string(finding.position));
    return found;
}

class KilledServer : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(create_keys(folder_.path(), "ztc.example/test")); }

    void kill_times(int times, char const* manner)
    {
        std::uniform_int_distribution<int> pause(0, 60'000);
        for (int i = 0; i < times; ++i) {
            Running server(folder_.path(), ++runs_, manner);
            auto said = server.killed(std::chrono::microseconds(pause(chance_)));
            promises_.insert(promises_.end(), said.begin(), said.end());
        }
    }

    std::vector<std::string> broken_promises()
    {
        StoreSettings settings;
        settings.data = folder_.path();
        settings.views = {testing::notes_view()};
        auto const store =
            Store::open(std::move(settings), clock_, testing::shipped_calendar()).value();
        EXPECT_TRUE(testing::rebuilt_equals_live(*store, store->views()));
        return broken(promises_, *store);
    }

    std::size_t promised() const { return promises_.size(); }

private:
    testing::Folder folder_;
    testing::StandingClock clock_;
    std::mt19937 chance_{20261124};
    std::vector<Acknowledged> promises_;
    int runs_ = 0;
};

int kills_wanted()
{
    auto const* given = std::getenv("ZTC_KILLS");
    return given ? std::atoi(given) : 25;
}

TEST_F(KilledServer, has_lost_nothing_that_it_acknowledged)
{
    kill_times(kills_wanted(), "honest");
    EXPECT_THAT(broken_promises(), IsEmpty());
    EXPECT_GT(promised(), static_cast<std::size_t>(kills_wanted()));
    RecordProperty("kills", kills_wanted());
    RecordProperty("acknowledged", std::to_string(promised()));
    std::printf("%d kills, %zu acknowledged\n", kills_wanted(), promised());
}

TEST_F(KilledServer, that_acknowledges_before_the_commit_is_found_out)
{
    for (int i = 0; i < 10; ++i) {
        kill_times(2, "early");
        auto const found = broken_promises();
        if (found.empty()) continue;
        EXPECT_THAT(found, ::testing::Each(::testing::StartsWith("lost: ")));
        return;
    }
    FAIL() << "acknowledged before the commit, and nothing was found to be lost";
}

} // namespace
} // namespace ztc::log
