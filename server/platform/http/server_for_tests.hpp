// SPDX-License-Identifier: Apache-2.0
//
// A server of its own for every test, on a port that the kernel chooses, with a folder of its own.
#pragma once

#include "platform/http/client_for_tests.hpp"
#include "platform/http/server.hpp"

#include <condition_variable>
#include <filesystem>
#include <gmock/gmock.h>
#include <optional>
#include <thread>

namespace ztc::http {

using namespace std::chrono_literals;
using testing::HasSubstr;
namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1024 * 1024;

/// A thread that answers later, as the writer does.
class Later {
public:
    Later() : thread_([this] { run(); }) {}
    ~Later()
    {
        {
            std::lock_guard const lock(mutex_);
            over_ = true;
        }
        changed_.notify_one();
        thread_.join();
    }
    void post(std::function<void()> work)
    {
        {
            std::lock_guard const lock(mutex_);
            work_.push_back(std::move(work));
        }
        changed_.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(mutex_);
        while (!over_ || !work_.empty()) {
            if (work_.empty()) {
                changed_.wait(lock);
                continue;
            }
            auto const work = std::move(work_.front());
            work_.erase(work_.begin());
            lock.unlock();
            work();
            lock.lock();
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::function<void()>> work_;
    bool over_ = false;
    std::thread thread_;
};

class HttpServer : public testing::Test {
protected:
    HttpServer()
    {
        auto name = (fs::temp_directory_path() / "http-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
        settings_.upload_folder = folder_.string();
        settings_.reap_every = 20ms;
        settings_.is_upload = [](Request const& request) { return request.path == "/files"; };
        settings_.on_fault = [this](std::string_view what) {
            std::lock_guard const lock(mutex_);
            faults_.emplace_back(what);
        };
    }
    ~HttpServer() override
    {
        server_.reset();
        fs::remove_all(folder_);
    }

    /// Answers with what it understood of the request.
    static Response echo(Request const& request)
    {
        auto body = request.method + " " + request.path + " " + request.body;
        if (request.upload) body += std::to_string(request.upload->size());
        return {.status = 200, .content_type = "text/plain; charset=utf-8", .body = body};
    }

    void serve(Handler handler)
    {
        auto const own = [](int status, std::string_view code, Request const*) {
            return Response{.status = status,
                            .content_type = "application/problem+json",
                            .body = std::string(code)};
        };
        server_.emplace(settings_, std::move(handler), own);
        server_->start();
    }
    void serve_echo()
    {
        serve([](Request&& request, Reply const& reply) { reply(echo(request)); });
    }
    std::uint16_t port() const { return server_->port(); }
    Heard ask(std::string_view bytes) const { return Client(port()).ask(bytes); }

    std::vector<std::string> faults()
    {
        std::lock_guard const lock(mutex_);
        return faults_;
    }

    /// Waits (bounded) for what another thread is about to do.
    template <class Condition>
    static bool soon(Condition const& holds)
    {
        for (int i = 0; i < 1000; ++i) {
            if (holds()) return true;
            std::this_thread::sleep_for(10ms);
        }
        return false;
    }

    fs::path folder_;
    Settings settings_;
    std::optional<Server> server_;
    std::mutex mutex_;
    std::vector<std::string> faults_;
};

} // namespace ztc::http
