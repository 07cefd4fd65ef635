// SPDX-License-Identifier: Apache-2.0
//
// How the parts of the house present themselves to `app`: a module its events, refusals and POST
// routes; a view its tables, fold and GET routes; a process its reaction. Having read one you have
// read all.
#pragma once

#include "kernel/event.hpp"
#include "kernel/policy.hpp"
#include "kernel/tables.hpp"
#include "kernel/work.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace ztc {

class Routes;

/// The words of a refusal, once, for every face and for the shell; `status` is what HTTP says.
struct RefusalWords {
    std::string_view code;
    int status;
    std::string_view zh;
    std::string_view en;
};

struct Module {
    std::string_view name;
    std::vector<EventKind> events;
    std::span<RefusalWords const> refusals;
    void (*declare)(Routes&) = nullptr;
    std::vector<PolicyKind> policies = {}; // what of it a congress may set otherwise
};

struct View {
    std::string_view name;
    int revision;            // raised when the tables or the fold change: rebuilt at the next start
    std::string_view tables; // tables.sql
    void (*fold)(Recorded const&, Statements&);
    void (*declare)(Routes&) = nullptr;
    std::span<RefusalWords const> refusals = {};
};

/// A reaction: event -> command. Runs after the commit, from its own durable position, as the actor
/// `system`, with the request id `process/<name>/<position>`; never during a replay.
struct Process {
    std::string_view name;
    /// The command that `event` asks for; empty when it asks for none.
    std::function<Result<>(Work&)> (*react)(Recorded const& event);
};

} // namespace ztc
