// SPDX-License-Identifier: Apache-2.0
#include "modules/privacy/rules.hpp"

#include "modules/privacy/policy.hpp"

namespace ztc::privacy {

Result<> check_policy(PrivacyPolicy const& policy)
{
    struct Bound {
        std::int64_t value, least, most;
        std::string_view pointer;
    };
    for (auto const& [value, least, most, pointer] :
         {Bound{policy.erase_after_days, 0, 30, "/erase_after_days"},
          Bound{policy.matter_years, 1, 30, "/matter_years"},
          Bound{policy.voice_years, 0, 30, "/voice_years"},
          Bound{policy.outbox_days, 7, 3660, "/outbox_days"},
          Bound{policy.audit_years, 1, 30, "/audit_years"}}) // 网络安全法 21: at least six months
        if (value < least || value > most)
            return refuse("request.out_of_range", std::string(pointer));
    return {};
}

namespace rules {

namespace {

Result<> is_open(Asked const& asked)
{
    if (!asked.is_open()) return refuse("privacy.nothing_asked", "/person");
    return {};
}

Result<> is_not_ones_own(Asked const& asked, PersonId const& by)
{
    if (asked.person == by) return refuse("privacy.own_request", "/person");
    return {};
}

} // namespace

Result<> ask(Asked const& asked)
{
    if (asked.is_open() || asked.stage == ErasureStage::approved)
        return refuse("privacy.already_asked");
    return {};
}

Result<> take_back(Asked const& asked, Date today)
{
    bool const waits =
        asked.is_open() || (asked.stage == ErasureStage::approved && today <= *asked.erase_on);
    if (!waits) return refuse("privacy.nothing_asked");
    return {};
}

Result<ErasureStage> approve(Asked const& asked, PersonId const& by)
{
    CHECK(is_open(asked));
    CHECK(is_not_ones_own(asked, by));
    if (asked.stage == ErasureStage::asked) return ErasureStage::first_approved;
    if (asked.first_by == by) return refuse("privacy.needs_another");
    return ErasureStage::approved;
}

Result<> refuse_it(Asked const& asked, PersonId const& by)
{
    CHECK(is_open(asked));
    return is_not_ones_own(asked, by);
}

Result<> carry_out(Asked const& asked, Date today)
{
    if (asked.stage != ErasureStage::approved || today < *asked.erase_on)
        return refuse("privacy.not_approved");
    return {};
}

Result<> remind(Asked const& asked, Reminder kind)
{
    CHECK(is_open(asked));
    if (kind == Reminder::second_word && asked.stage != ErasureStage::first_approved)
        return refuse("privacy.nothing_asked", "/person");
    if (asked.reminded.contains({kind, asked.answer_due_on}))
        return refuse("privacy.reminded_before");
    return {};
}

Result<> approve(Batch const& batch, PersonId const& by)
{
    if (batch.stage != Batch::Stage::proposed) return refuse("privacy.unknown_batch", "/batch");
    if (batch.first_by == by) return refuse("privacy.needs_another");
    return {};
}

Result<> drop(Batch const& batch)
{
    if (batch.stage != Batch::Stage::proposed) return refuse("privacy.unknown_batch", "/batch");
    return {};
}

} // namespace rules
} // namespace ztc::privacy
