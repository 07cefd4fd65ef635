// SPDX-License-Identifier: Apache-2.0
//
// The Work of one command on the writer's thread: it reads through what the command and the batch
// have decided down to the database, and collects decisions. Dropped with all it collected when the
// command is refused.
#pragma once

#include "platform/log/writer.hpp"

namespace ztc::log {

class WriterWork final : public Work {
public:
    WriterWork(Writer& writer, Order const& order, Decisions const& batch, Instant now);
    ~WriterWork() override;
    WriterWork(WriterWork const&) = delete;
    WriterWork& operator=(WriterWork const&) = delete;

    Actor const& by() const override { return order_.by; }
    Instant now() const override { return now_; }
    Calendar const& calendar() const override { return *writer_.calendar_; }
    void act_for(PersonId const& person) override { behalf_ = person; }

    std::vector<Recorded> const& stream(std::string const& stream) override;
    std::optional<std::string> claimed_by(std::string_view kind, std::string_view key) override;
    bool claim(std::string_view kind, std::string_view key, std::string const& stream) override;
    void release(std::string_view kind, std::string_view key) override;
    std::int64_t next_number(std::string_view series) override;
    TextRef seal(Owner const& owner, std::string_view member, std::string_view words) override;
    std::optional<std::string> open(TextRef const& ref) override;
    void forget(TextRef const& ref) override;
    void erase(Owner const& owner) override;
    std::string fingerprint(std::string_view kind, std::string_view words) override;
    std::optional<PolicyVersion> policy_version(std::string_view name, Date on) override;
    void send(Message message) override;
    std::string new_id_text() override;

    /// What the command decided; without this it leaves nothing.
    Decisions take();
    std::uint64_t last_position() const { return position_; }

protected:
    Result<std::uint64_t> append_encoded(std::string const& stream, std::uint64_t version,
                                         NewEvent event) override;

private:
    void emit_event(Entry const& entry);

    Writer& writer_;
    Order const& order_;
    Decisions const& batch_;
    Instant now_;
    std::optional<PersonId> behalf_;
    Decisions mine_;
    std::vector<std::vector<Recorded>*> grown_; // the stream of each event appended here
    std::uint64_t position_;                    // of the last event appended, here or before
};

} // namespace ztc::log
