// SPDX-License-Identifier: Apache-2.0
//
// What a query sees: the tables of its view, who is looking, the day, and the words of the vault,
// one at a time and after paging. A query never writes, and emits nothing without its viewer; where
// it shows what a person wrote or who he is, it says that it was looked at.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/date.hpp"
#include "kernel/look.hpp"
#include "kernel/policy.hpp"
#include "kernel/tables.hpp"
#include "kernel/vault.hpp"
#include "kernel/working_day.hpp"

namespace ztc {

class Reading {
public:
    virtual ~Reading() = default;

    virtual Tables& tables() = 0;
    virtual Viewer const& viewer() const = 0;
    virtual Instant now() const = 0;
    virtual Calendar const& calendar() const = 0;
    Date today() const { return date_of(now()); }
    std::string const& congress() const { return viewer().congress; }

    /// The words behind a reference; nothing once they were erased.
    virtual std::optional<std::string> open(std::string_view ref) = 0;
    virtual std::optional<PolicyVersion> policy_version(std::string_view name, Date on) = 0;

    /// Goes into the record of reads, with the viewer and the moment.
    void looked(Look look) { looks_.push_back(std::move(look)); }
    void looked(std::optional<Look> look)
    {
        if (look) looks_.push_back(*std::move(look));
    }
    std::vector<Look> const& looks() const { return looks_; }

private:
    std::vector<Look> looks_;
};

} // namespace ztc
