// SPDX-License-Identifier: Apache-2.0
//
// Everything that one command sees and leaves behind. A service method is: find (fold the stream),
// rule (pure), append with the expected version. What it leaves is written in one transaction with
// the views, or not at all. Lives on the writer's thread for the length of one command; must never
// be kept, and a command must do no I/O of its own.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/event.hpp"
#include "kernel/outbox.hpp"
#include "kernel/policy.hpp"
#include "kernel/result.hpp"
#include "kernel/vault.hpp"
#include "kernel/working_day.hpp"

#include <memory>

namespace ztc {

class Work {
public:
    virtual ~Work() = default;

    virtual Actor const& by() const = 0;
    virtual Instant now() const = 0;
    virtual Calendar const& calendar() const = 0;
    Date today() const { return date_of(now()); }
    /// What is appended from now on was done for `person`: somebody present, on the phone, on
    /// paper.
    virtual void act_for(PersonId const& person) = 0;
    std::string const& congress() const { return by().congress; }

    // ---- the log ---------------------------------------------------------------------------
    /// All events of `stream`, those of this command included; empty when it never began.
    virtual std::vector<Recorded> const& stream(std::string const& stream) = 0;

    /// Appends after `version`. Refuses `log.someone_was_first` when the stream has moved on, so a
    /// decision is never taken on a state that is no longer true. Answers the event's position.
    template <class Event>
    Result<std::uint64_t> append(std::string const& stream_name, std::uint64_t version,
                                 Event const& event)
    {
        return append_encoded(stream_name, version, encode(event));
    }

    // ---- claims: what must be unique across streams -----------------------------------------
    /// The stream that holds (kind, key), if any.
    virtual std::optional<std::string> claimed_by(std::string_view kind, std::string_view key) = 0;
    /// Takes (kind, key) for `stream`; false when another has it.
    [[nodiscard]] virtual bool claim(std::string_view kind, std::string_view key,
                                     std::string const& stream) = 0;
    virtual void release(std::string_view kind, std::string_view key) = 0;
    /// The next running number of a series within this congress, from 1, without gaps.
    virtual std::int64_t next_number(std::string_view series) = 0;

    // ---- the vault ---------------------------------------------------------------------------
    /// Seals words under their owner's key and commits to them under the member's name.
    virtual TextRef seal(Owner const& owner, std::string_view member, std::string_view words) = 0;
    /// Nothing once they were erased.
    virtual std::optional<std::string> open(TextRef const& ref) = 0;
    /// Empties one text, whose owner keeps the others; the commitment in the log stays.
    virtual void forget(TextRef const& ref) = 0;
    /// Empties every text of `owner` and destroys the key. The log stays valid (个保法 47).
    virtual void erase(Owner const& owner) = 0;
    /// A keyed fingerprint for exact match (phones, names); says nothing without the key.
    virtual std::string fingerprint(std::string_view kind, std::string_view words) = 0;

    // ---- policy, outbox, chance ---------------------------------------------------------------
    virtual std::optional<PolicyVersion> policy_version(std::string_view name, Date on) = 0;
    virtual void send(Message message) = 0;
    virtual std::string new_id_text() = 0;
    template <class IdType>
    IdType new_id()
    {
        return IdType{new_id_text()};
    }

protected:
    virtual Result<std::uint64_t> append_encoded(std::string const& stream, std::uint64_t version,
                                                 NewEvent event) = 0;
};

} // namespace ztc
