// SPDX-License-Identifier: Apache-2.0
//
// The words of a deputy's report to the voters of his district (述职): the meeting, what is asked
// on the ballot, and what was counted. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/text.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::report_meetings {

struct MeetingTag;
struct QuestionTag;
using MeetingId = Id<MeetingTag>;
using QuestionId = Id<QuestionTag>;

BOOST_DEFINE_ENUM_CLASS(MeetingState,
                        planned,   // 已安排
                        cancelled, // 已取消
                        ended,     // 投票结束，等录票
                        filed)     // 整套归档

/// What may be asked beside the whole: the parts that a report is written on.
BOOST_DEFINE_ENUM_CLASS(Aspect,
                        study,    // 学习政策法律
                        sessions, // 会议期间履职
                        recess,   // 闭会活动
                        contact,  // 联系选民
                        deeds)    // 办实事

/// Whose evaluation a count is: two series with two denominators, never one.
BOOST_DEFINE_ENUM_CLASS(Series,
                        voters,    // 选民
                        committee) // 人大街道工委

/// How many chose each of the four.
struct Counts {
    std::int64_t satisfied = 0;           // 满意
    std::int64_t basically_satisfied = 0; // 基本满意
    std::int64_t dissatisfied = 0;        // 不满意
    std::int64_t abstained = 0;           // 弃权
    std::int64_t sum() const { return satisfied + basically_satisfied + dissatisfied + abstained; }
    bool operator==(Counts const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (satisfied, basically_satisfied, dissatisfied, abstained))

/// What was counted of one series in one way. `aspects` are in the order of the meeting's.
struct Tally {
    std::int64_t handed_out = 0;
    std::int64_t collected = 0;
    std::int64_t invalid = 0;
    Counts overall;
    std::vector<Counts> aspects;
    std::int64_t valid() const { return overall.sum(); }
    bool operator==(Tally const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tally, (), (handed_out, collected, invalid, overall, aspects))

/// A tally as one line of numbers, for a sealed text or a column. Until the set is filed a tally
/// lies nowhere but sealed.
std::string written(Tally const& tally);
/// Nothing when the line was not written by `written`.
std::optional<Tally> read_tally(std::string_view line);
/// Option by option.
Tally sum_of(Tally const& one, Tally const& other);

using Words = Text<1, 1000>;
using ReportWords = Text<1, 20000>;
using Name = Text<1, 40>;

} // namespace ztc::report_meetings
