// SPDX-License-Identifier: Apache-2.0
//
// What a person asked for, and a list whose retention ended, as their events add up.
#pragma once

#include "modules/privacy/events.hpp"

#include <set>

namespace ztc::privacy {

struct Asked {
    std::optional<ErasureStage> stage; // of the last request; none: never asked
    PersonId person;
    Date answer_due_on{};
    std::optional<PersonId> first_by;
    std::optional<Date> erase_on;
    std::set<std::pair<Reminder, Date>> reminded;
    std::uint64_t version = 0;

    bool is_open() const
    {
        return stage == ErasureStage::asked || stage == ErasureStage::first_approved;
    }

    void apply(ErasureAsked const& e)
    {
        stage = ErasureStage::asked;
        person = e.person;
        answer_due_on = e.answer_due_on;
        first_by.reset();
        erase_on.reset();
        std::erase_if(reminded, [](auto const& one) { return one.first == Reminder::second_word; });
    }
    void apply(ErasureTakenBack const&) { stage = ErasureStage::taken_back; }
    void apply(ErasureRefused const&) { stage = ErasureStage::refused; }
    void apply(ErasureFirstApproved const& e)
    {
        stage = ErasureStage::first_approved;
        first_by = e.by;
    }
    void apply(ErasureApproved const& e)
    {
        stage = ErasureStage::approved;
        erase_on = e.erase_on;
    }
    void apply(Reminded const& e) { reminded.emplace(e.kind, e.answer_due_on); }
};

inline Asked fold_asked(std::span<Recorded const> stream)
{
    return folded<Asked, ErasureAsked, ErasureTakenBack, ErasureRefused, ErasureFirstApproved,
                  ErasureApproved, Reminded>(stream);
}

struct Batch {
    enum class Stage { none, proposed, approved, dropped };
    Stage stage = Stage::none;
    std::vector<MatterId> matters;
    PersonId first_by;
    std::uint64_t version = 0;

    void apply(LapseProposed const& e)
    {
        stage = Stage::proposed;
        matters = e.matters;
        first_by = e.by;
    }
    void apply(LapseApproved const&) { stage = Stage::approved; }
    void apply(LapseDropped const&) { stage = Stage::dropped; }
};

inline Batch fold_batch(std::span<Recorded const> stream)
{
    return folded<Batch, LapseProposed, LapseApproved, LapseDropped>(stream);
}

} // namespace ztc::privacy
