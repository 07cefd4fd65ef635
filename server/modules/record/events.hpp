// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a deputy's record by itself; one running stream for each deputy,
// "record/<person>". This file only grows. A line is never changed: a correction stands beside it.
// What is said lies in the vault under the deputy's key.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/record/types.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace ztc::record {

inline std::string stream_of(PersonId const& deputy)
{
    return "record/" + deputy.text;
}

/// The deputy says what a line says wrongly.
struct CorrectionAsked {
    static constexpr auto type = "record.correction_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    CorrectionId correction;
    PersonId deputy;
    Source source;
    Claim claim;
    TextRef says;
    std::vector<NodeId> seats; // where he held the office of a deputy: whoever reaches one decides
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(CorrectionAsked, (),
                      (correction, deputy, source, claim, says, seats, asked_on))

/// By the committee. The line stays; one that is not his counts no more.
struct CorrectionDecided {
    static constexpr auto type = "record.correction_decided";
    static constexpr std::string_view on_notice_board[] = {"ruling", "decided_on"};
    CorrectionId correction;
    PersonId deputy;
    Ruling ruling;
    TextRef reason;
    Date decided_on;
};
BOOST_DESCRIBE_STRUCT(CorrectionDecided, (), (correction, deputy, ruling, reason, decided_on))

/// Photographs that show what a line tells of.
struct EvidenceAdded {
    static constexpr auto type = "record.evidence_added";
    static constexpr std::string_view on_notice_board[] = {"added_on"};
    EvidenceId evidence;
    PersonId deputy;
    Source source;
    std::vector<FileId> photos;
    TextRef shows; // what is to be seen on them
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(EvidenceAdded, (), (evidence, deputy, source, photos, shows, added_on))

/// A line of somebody's record.
struct Act {
    PersonId person;
    ActKind kind{};
    Source source;
    Date on; // when it was done
    bool operator==(Act const&) const = default;
};

/// What an event of any module tells of those who act in it. Of a visit, an urging and a call it is
/// whoever did it, deputy or not: only a deputy has a record.
std::vector<Act> acts_in(Recorded const& recorded);

} // namespace ztc::record
