// SPDX-License-Identifier: Apache-2.0
//
// What a query of a view sees: a leased read connection, the viewer, the clock, and the words of
// the vault opened one at a time. Lives for one request.
#pragma once

#include "kernel/clock.hpp"
#include "kernel/reading.hpp"
#include "platform/log/texts.hpp"
#include "platform/sql/connection.hpp"

#include <map>

namespace ztc::log {

class ViewerReading final : public Reading {
public:
    ViewerReading(Tables& tables, Texts& texts, Viewer const& viewer, Instant now,
                  Calendar const& calendar)
        : tables_(tables), texts_(texts), viewer_(viewer), now_(now), calendar_(calendar)
    {}

    Tables& tables() override { return tables_; }
    Viewer const& viewer() const override { return viewer_; }
    Instant now() const override { return now_; }
    Calendar const& calendar() const override { return calendar_; }
    std::optional<std::string> open(std::string_view ref) override;
    std::optional<PolicyVersion> policy_version(std::string_view name, Date on) override;

private:
    Tables& tables_;
    Texts& texts_;
    Viewer const& viewer_;
    Instant now_;
    Calendar const& calendar_;
};

/// The version of a policy that is in force on a day, as the log has it.
std::optional<PolicyVersion> policy_version(Tables& tables, std::string const& congress,
                                            std::string_view name, Date on);

/// The words and salt behind a reference, for receipts. Nothing once they were erased.
std::optional<Texts::Opened> open_row(Tables& tables, Texts& texts, std::string const& congress,
                                      std::string_view ref);

/// The members of an event's body that refer to words, by name.
std::map<std::string, TextRef> text_refs(std::string_view body);

} // namespace ztc::log
