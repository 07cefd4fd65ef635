// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to an idea; one running stream for each, "ideas/<id>". This file only
// grows. Ids, days and decisions only; whether the deputy has an interest in it stands here, which
// one lies in the vault.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "modules/ideas/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::ideas {

inline std::string stream_of(IdeaId const& idea)
{
    return "ideas/" + idea.text;
}

struct Sent {
    static constexpr auto type = "ideas.sent";
    static constexpr std::string_view on_notice_board[] = {"sector", "sent_on"};
    IdeaId idea;
    PersonId deputy;
    std::vector<NodeId> seats; // where he held the office of a deputy: whoever reaches one keeps it
    Sector sector;
    TextRef title;
    TextRef words;
    bool has_interest; // 代表法 59
    std::optional<TextRef> interest;
    Date sent_on;
};
BOOST_DESCRIBE_STRUCT(Sent, (),
                      (idea, deputy, seats, sector, title, words, has_interest, interest, sent_on))

struct Withdrawn {
    static constexpr auto type = "ideas.withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    IdeaId idea;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(Withdrawn, (), (idea, withdrawn_on))

struct Filed {
    static constexpr auto type = "ideas.filed";
    static constexpr std::string_view on_notice_board[] = {"filed_on"};
    IdeaId idea;
    TextRef reason;
    Date filed_on;
};
BOOST_DESCRIBE_STRUCT(Filed, (), (idea, reason, filed_on))

struct PassedOn {
    static constexpr auto type = "ideas.passed_on";
    static constexpr std::string_view on_notice_board[] = {"to_unit", "passed_on", "answer_due_on"};
    IdeaId idea;
    NodeId to_unit;
    Date passed_on;
    Date answer_due_on;
};
BOOST_DESCRIBE_STRUCT(PassedOn, (), (idea, to_unit, passed_on, answer_due_on))

struct Answered {
    static constexpr auto type = "ideas.answered";
    static constexpr std::string_view on_notice_board[] = {"outcome", "answered_on"};
    IdeaId idea;
    IdeaOutcome outcome;
    TextRef answer;
    Date answered_on;
    bool recorded = false; // written down by the committee for the unit
};
BOOST_DESCRIBE_STRUCT(Answered, (), (idea, outcome, answer, answered_on, recorded))

struct BecameSuggestion {
    static constexpr auto type = "ideas.became_suggestion";
    static constexpr std::string_view on_notice_board[] = {"suggested_on"};
    IdeaId idea;
    TextRef number; // as the standing committee numbers it
    Date suggested_on;
};
BOOST_DESCRIBE_STRUCT(BecameSuggestion, (), (idea, number, suggested_on))

} // namespace ztc::ideas
