// SPDX-License-Identifier: Apache-2.0
//
// Sixty-four of the same request, all at once, each on a connection of its own: what a double
// click, a retry and a second window do, and then some. A deed says how far a matter must have
// come, and which events one of it leaves in the log.
#pragma once

#include "stories/story.hpp"

#include <functional>
#include <latch>
#include <set>
#include <thread>

namespace ztc::stories {

enum class Often {
    once, // what was done is not done again: all but one are refused
    each, // every one of them is something new
    same  // each is answered alike, and what was to be done is done once
};

/// Whether the server answers a key that it has seen as it did before.
enum class Key { kept, not_kept };

struct Ready {
    Caller who;
    json::object body;
    std::string link = {}; // of somebody without an account
};

struct Deed {
    std::string path;
    Often often;
    std::vector<std::string> events; // of one, in their order
    std::function<Ready()> ready;    // makes all that comes before it
    Key key = Key::kept;
};

class AtOnce : public Town {
protected:
    static constexpr std::size_t many = 64;

    void expect_once(Deed const& deed)
    {
        SCOPED_TRACE(deed.path);
        auto const ready = made_ready(deed);
        auto const before = last_event();
        auto const answers = at_once(
            [&](std::size_t n) { return send(deed, ready, key_ + "-" + std::to_string(n)); });
        auto const done = count_done(answers);
        switch (deed.often) {
        case Often::once: EXPECT_EQ(done, 1); break;
        case Often::each: EXPECT_GT(done, 1); break;
        case Often::same: EXPECT_EQ(done, static_cast<int>(many)); break;
        }
        EXPECT_EQ(events_after(before), times(deed.events, deed.often == Often::each ? done : 1));
    }

    /// Under one key: one answer, the same for all, and once in the log.
    void expect_one_answer(Deed const& deed)
    {
        SCOPED_TRACE(deed.path + " with one key");
        auto const ready = made_ready(deed);
        auto const before = last_event();
        auto const answers = at_once([&](std::size_t) { return send(deed, ready, key_); });
        count_done(answers);
        std::set<std::string> words;
        for (auto const& answer : answers)
            if (answer.code() != "matters.code_locked") // at the door, before any key is looked at
                words.insert(std::to_string(answer.status) + " " + answer.text);
        EXPECT_EQ(words.size(), 1u) << *words.begin() << "\n" << *words.rbegin();
        EXPECT_TRUE(words.begin()->starts_with("201 ")) << *words.begin();
        EXPECT_EQ(events_after(before), deed.events);
    }

    void expect_of_all(std::vector<Deed> const& deeds)
    {
        for (auto const& deed : deeds) {
            expect_once(deed);
            if (deed.key == Key::kept) expect_one_answer(deed);
        }
    }

    std::vector<Answer> at_once(std::function<Answer(std::size_t)> const& ask)
    {
        std::vector<Answer> answers(many);
        std::latch all_there(many);
        std::vector<std::thread> threads;
        for (std::size_t n = 0; n < many; ++n)
            threads.emplace_back([&, n] {
                all_there.arrive_and_wait();
                answers[n] = ask(n);
            });
        for (auto& thread : threads) thread.join();
        return answers;
    }

    /// How many were done; each of the others is a refusal in words.
    static int count_done(std::vector<Answer> const& answers)
    {
        int done = 0;
        for (auto const& answer : answers) {
            done += answer.status == 200 || answer.status == 201;
            if (answer.status < 300) continue;
            EXPECT_GE(answer.status, 400);
            EXPECT_LT(answer.status, 500) << answer.text;
            EXPECT_NE(answer.code(), "") << answer.text;
        }
        return done;
    }

    std::uint64_t last_event()
    {
        return static_cast<std::uint64_t>(
            open(sql::Access::read_only)->number("SELECT coalesce(max(position), 0) FROM event"));
    }
    /// What people did since; what follows from it by itself comes when it comes.
    std::vector<std::string> events_after(std::uint64_t position)
    {
        std::vector<std::string> types;
        open(sql::Access::read_only)
            ->query(
                "SELECT type FROM event WHERE position > $1 AND actor <> 'system' "
                "ORDER BY position",
                [&](Row const& row) { types.emplace_back(row.text(0)); },
                static_cast<std::int64_t>(position));
        return types;
    }

    /// Whoever is too fast comes back, as he is told to: all are heard.
    Answer heard(std::function<Answer()> const& ask)
    {
        std::set<std::string> const later{"request.too_often", "login.too_often", "login.busy"};
        for (;;) {
            auto answer = ask();
            if (answer.status < 400 || !later.contains(answer.code())) return answer;
            clock().advance(std::chrono::milliseconds{500});
        }
    }
    Answer send(Deed const& deed, Ready const& ready, std::string const& key)
    {
        auto caller = ready.who;
        std::vector<std::string> headers{"Content-Type: application/json",
                                         "X-Requested-With: zhitongche", "Idempotency-Key: " + key};
        if (!ready.link.empty()) headers.push_back("X-Link-Token: " + ready.link);
        return heard([&] {
            return caller.raw("POST", "/api/v1" + deed.path, json::serialize(ready.body), headers);
        });
    }

    std::string person_of(Caller& caller)
    {
        return std::string(caller.get("/me").body().at("viewer").at("person").as_string());
    }
    /// A step on the way to what is tried.
    json::object step(Caller& caller, std::string const& path, json::object const& body)
    {
        auto const answer = caller.post(path, body);
        EXPECT_EQ(answer.status, 201) << path << " " << answer.text;
        return answer.status == 201 ? answer.body().as_object() : json::object{};
    }
    static std::string id_in(json::object const& reply, char const* member)
    {
        auto const* id = reply.if_contains(member);
        return id ? std::string(id->as_string()) : std::string();
    }
    static json::object with(json::object body, json::object const& more)
    {
        for (auto const& member : more) body[member.key()] = member.value();
        return body;
    }

    /// Who works all day, and never sits idle for half an hour.
    std::vector<Caller*> awake;

private:
    Ready made_ready(Deed const& deed)
    {
        clock().advance(std::chrono::minutes{1});
        for (auto* caller : awake) caller->get("/me");
        key_ = "at-once-" + std::to_string(++asked_);
        return deed.ready();
    }
    static std::vector<std::string> times(std::vector<std::string> const& events, int n)
    {
        std::vector<std::string> all;
        for (int i = 0; i < n; ++i) all.insert(all.end(), events.begin(), events.end());
        return all;
    }

    std::string key_;
    int asked_ = 0;
};

} // namespace ztc::stories
