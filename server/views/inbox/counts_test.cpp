// SPDX-License-Identifier: Apache-2.0
#include "views/inbox/view.hpp"

#include "modules/matters/events.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace ztc::views::inbox {
namespace {

using namespace ztc::matters;
using testing::words;

constexpr std::string_view kept_boxes =
    "SELECT desk, box, n FROM view_inbox_count WHERE n <> 0 ORDER BY desk, box";
constexpr std::string_view true_boxes =
    "SELECT desk, box, count(*) FROM view_inbox_entry GROUP BY desk, box "
    "UNION ALL SELECT desk, 'mine', count(*) FROM view_inbox_entry WHERE mine = 1 GROUP BY desk "
    "UNION ALL SELECT desk, 'fresh', count(*) FROM view_inbox_entry WHERE fresh = 1 GROUP BY desk "
    "UNION ALL SELECT desk, 'returned', count(*) FROM view_inbox_entry WHERE returned = 1 "
    "GROUP BY desk "
    "UNION ALL SELECT desk, 'reopened', count(*) FROM view_inbox_entry WHERE reopened = 1 "
    "GROUP BY desk "
    "UNION ALL SELECT desk, 'escalated', count(*) FROM view_inbox_entry WHERE escalated = 1 "
    "GROUP BY desk "
    "UNION ALL SELECT desk, 'waits', count(*) FROM view_inbox_entry WHERE waits = 1 GROUP BY desk "
    "UNION ALL SELECT desk, 'due', count(*) FROM view_inbox_entry "
    "WHERE open = 1 AND due_on < '9999-12-31' GROUP BY desk ORDER BY 1, 2";
constexpr std::string_view kept_days =
    "SELECT desk, due_on, n FROM view_inbox_day WHERE n <> 0 ORDER BY desk, due_on";
constexpr std::string_view true_days =
    "SELECT desk, due_on, count(*) FROM view_inbox_entry "
    "WHERE open = 1 AND due_on < '9999-12-31' GROUP BY desk, due_on ORDER BY desk, due_on";

class InboxCounts : public testing::FedView {
protected:
    View view() const override { return inbox::view(); }

    std::vector<std::string> lines(std::string_view sql)
    {
        return tables().rows(sql, [](Row const& row) {
            return std::string(row.text(0)) + " " + std::string(row.text(1)) + " " +
                   std::to_string(row.integer(2));
        });
    }

    int any(int below) { return std::uniform_int_distribution(0, below - 1)(chance_); }
    Date any_day() { return add_days(today(), any(40) - 20); }
    MatterId any_matter() { return {"matter" + std::to_string(any(raised_))}; }

    void raise()
    {
        bool const imported = any(4) == 0;
        MatterRaised event{};
        event.matter = {"matter" + std::to_string(raised_++)};
        event.within = {{"congress"}, {any(2) ? "east" : "west"}};
        event.community = event.within.back();
        event.origin = imported ? Origin::imported : Origin::web;
        event.title = words("title");
        event.accept_due_on = any_day();
        happened(event);
    }

    void move()
    {
        auto const matter = any_matter();
        if (merged_.contains(matter)) {
            merged_.erase(matter);
            return happened(MatterUnmerged{matter, {"other"}, words("reason"), today()});
        }
        switch (any(22)) {
        case 0: return happened(MatterAccepted{matter, today(), PersonId{"deputy"}, {}});
        case 1: return happened(MatterAccepted{matter, today(), std::nullopt, {}});
        case 2: return happened(MatterLookedInto{matter, words("note"), today()});
        case 3: {
            MatterReferred event{};
            event.matter = matter;
            event.to_unit = {any(2) ? "water" : "roads"};
            event.referred_on = today();
            event.answer_due_on = any_day();
            return happened(event);
        }
        case 4: {
            MatterAnswered event{};
            event.matter = matter;
            event.text = words("text");
            event.answered_on = today();
            return happened(event);
        }
        case 5: return happened(MatterReopened{matter, 1, today(), any_day(), {}, 0});
        case 6: return happened(MatterMoreAsked{matter, words("question"), today()});
        case 7:
            return happened(MatterMoreSupplied{
                matter, words("text"), {}, today(), any_day(), Certainty::certain});
        case 8:
            return happened(MatterDeputyNamed{matter, {any(2) ? "deputy" : "other"}, {}, today()});
        case 9:
            merged_.insert(matter);
            return happened(MatterMerged{matter, {"other"}, words("reason"), today()});
        case 10: return happened(MatterReliefAsked{matter, {"roads"}, words("reason"), 1, today()});
        case 11:
            return happened(
                MatterReliefRuled{matter, ReliefRuling::kept, words("reason"), today()});
        case 12: return happened(MatterPaused{matter, words("reason"), today(), 3});
        case 13: return happened(MatterResumed{matter, any_day(), Certainty::certain, today()});
        case 14: return happened(MatterReferralProposed{matter, {"roads"}, {}, today()});
        case 15: return happened(MatterReferralReturned{matter, words("reason"), today()});
        case 16: return happened(MatterExtensionAsked{matter, any_day(), words("reason"), today()});
        case 17: return happened(MatterUrged{matter, UrgeKind::urge, words("words"), today()});
        case 18:
            return happened(MatterEscalated{matter, ClockKind::answer, any_day(), 3,
                                            Role::committee_director, today()});
        case 19: return happened(MatterExtensionRefused{matter, words("reason"), today()});
        case 20: return happened(MatterTakenOn{matter, {}, today()});
        default: return happened(MatterClosed{matter, Closing::withdrawn, today()});
        }
    }

    std::set<MatterId> merged_;
    int raised_ = 0;
    std::mt19937 chance_{20261124};
};

TEST_P(InboxCounts, keeps_of_every_box_and_day_what_counting_would_find)
{
    for (int step = 0; step < 300; ++step) {
        if (raised_ < 5 || any(5) == 0)
            raise();
        else
            move();
        ASSERT_EQ(lines(kept_boxes), lines(true_boxes)) << "after step " << step;
        ASSERT_EQ(lines(kept_days), lines(true_days)) << "after step " << step;
    }
    EXPECT_GT(lines(kept_days).size(), 20U);
}

ZTC_ON_BOTH_ENGINES(InboxCounts);

} // namespace
} // namespace ztc::views::inbox
