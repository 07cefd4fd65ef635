// SPDX-License-Identifier: Apache-2.0
//
// For the tests of views: events fed to one view's tables on each engine, and its routes asked as
// somebody. No log and no vault: what a reference hides reads as "words of <ref>".
#pragma once

#include "kernel/routes.hpp"
#include "platform/sql/dialect.hpp"
#include "platform/sql/testing/databases.hpp"

#include <map>
#include <set>

namespace ztc::views::testing {

class FedView : public sql::testing::OnBothEngines, public Reading {
public:
    Tables& tables() override { return *connection_; }
    Viewer const& viewer() const override { return viewer_; }
    Instant now() const override { return now_; }
    Calendar const& calendar() const override { return calendar_; }
    std::optional<std::string> open(std::string_view ref) override
    {
        if (erased_.contains(std::string(ref))) return std::nullopt;
        return "words of " + std::string(ref);
    }
    std::optional<PolicyVersion> policy_version(std::string_view, Date) override { return {}; }

protected:
    virtual View view() const = 0;

    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        connection_ = OnBothEngines::open();
        connection_->exec(sql::script_for(connection_->engine(), view().tables));
    }

    /// Folds the event as the next one of its congress's log.
    template <class Event>
    void happened(Event const& event)
    {
        auto const encoded = encode(event);
        Recorded recorded;
        recorded.position = ++position_;
        recorded.congress = viewer_.congress;
        recorded.type = encoded.type;
        recorded.body = encoded.body;
        recorded.recorded_at = now_;
        recorded.actor = by_;
        recorded.version = position_;
        Statements statements;
        view().fold(recorded, statements);
        connection_->batch(statements.view());
    }

    /// For what a view takes from tables that are no view's.
    void exec(std::string const& script) { connection_->exec(script); }

    void in_congress(std::string congress) { viewer_.congress = std::move(congress); }
    void erase(std::string const& ref) { erased_.insert(ref); }
    void seen_by(PersonId person, std::vector<Office> offices = {})
    {
        viewer_.person = std::move(person);
        viewer_.offices = std::move(offices);
    }
    void done_by(PersonId person) { by_ = std::move(person); }
    void on(Date day) { now_ = start_of(day); }

    /// How SQLite finds the rows, a step a line; nothing on PostgreSQL, which decides by what it
    /// holds.
    template <class... A>
    std::vector<std::string> plan(std::string_view sql, A&&... values)
    {
        if (tables().engine() != Engine::sqlite) return {};
        auto const steps = tables().rows(
            "EXPLAIN QUERY PLAN " + std::string(sql),
            [](Row const& row) { return std::string(row.text(3)); }, std::forward<A>(values)...);
        EXPECT_FALSE(steps.empty()) << sql;
        return steps;
    }

    /// Each step goes straight to its rows: nothing is walked through, nothing is sorted.
    static void expect_found_by_index(std::vector<std::string> const& plan)
    {
        for (auto const& step : plan) EXPECT_TRUE(step.starts_with("SEARCH ")) << step;
    }

    /// The same, but the few that belong to one thing may then be put in order.
    static void expect_few_found_by_index(std::vector<std::string> const& plan)
    {
        for (auto const& step : plan)
            EXPECT_TRUE(step.starts_with("SEARCH ") || step.starts_with("USE TEMP B-TREE FOR "))
                << step;
    }

    /// The JSON that a route of the view answers.
    std::string get(std::string const& path, std::map<std::string, std::string> const& query = {})
    {
        Routes routes;
        view().declare(routes);
        for (auto const& route : routes.all()) {
            if (route.path != path) continue;
            auto const answer = route.answer(
                [&](std::string_view name) -> std::optional<std::string> {
                    auto const found = query.find(std::string(name));
                    if (found == query.end()) return std::nullopt;
                    return found->second;
                },
                *this);
            return answer ? answer->body : answer.error().code;
        }
        return "no such route";
    }

private:
    std::unique_ptr<sql::Connection> connection_;
    Viewer viewer_{.congress = "demo", .person = {}, .offices = {}};
    Instant now_ = start_of(Date{std::chrono::year{2026} / 11 / 24});
    Calendar calendar_;
    std::uint64_t position_ = 0;
    PersonId by_{"somebody"};
    std::set<std::string> erased_;
};

inline TextRef words(std::string ref)
{
    return {std::move(ref), ""};
}

} // namespace ztc::views::testing
