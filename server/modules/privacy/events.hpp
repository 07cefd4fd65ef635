// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to what a person asks of what is held about him; stream
// "privacy/<person id>", and for lists of matters whose retention ended "privacy/batch/<id>". This
// file only grows. What was asked and answered in words lies under the person's own key, so that it
// goes with the rest; nothing here stands on the notice board.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "kernel/working_day.hpp"
#include "modules/matters/types.hpp"
#include "modules/privacy/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::privacy {

using matters::MatterId;

inline std::string stream_of(PersonId const& person)
{
    return "privacy/" + person.text;
}

inline std::string stream_of(BatchId const& batch)
{
    return "privacy/batch/" + batch.text;
}

/// The person, or staff for somebody who came, asks that what is held about him be erased.
struct ErasureAsked {
    static constexpr auto type = "privacy.erasure_asked";
    PersonId person;
    std::optional<TextRef> words;
    Date asked_on;
    Date answer_due_on;
    Certainty certainty;
    std::int64_t policy_version;
};
BOOST_DESCRIBE_STRUCT(ErasureAsked, (),
                      (person, words, asked_on, answer_due_on, certainty, policy_version))

/// He changed his mind, before it was done.
struct ErasureTakenBack {
    static constexpr auto type = "privacy.erasure_taken_back";
    PersonId person;
    Date taken_back_on;
};
BOOST_DESCRIBE_STRUCT(ErasureTakenBack, (), (person, taken_back_on))

struct ErasureRefused {
    static constexpr auto type = "privacy.erasure_refused";
    PersonId person;
    RefusalReason reason;
    TextRef words;
    Date refused_on;
};
BOOST_DESCRIBE_STRUCT(ErasureRefused, (), (person, reason, words, refused_on))

/// One of two said yes; another has to.
struct ErasureFirstApproved {
    static constexpr auto type = "privacy.erasure_first_approved";
    PersonId person;
    PersonId by;
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(ErasureFirstApproved, (), (person, by, approved_on))

/// The second said yes: on that day everything is erased, unless he takes it back before.
struct ErasureApproved {
    static constexpr auto type = "privacy.erasure_approved";
    PersonId person;
    PersonId by;
    Date approved_on;
    Date erase_on;
};
BOOST_DESCRIBE_STRUCT(ErasureApproved, (), (person, by, approved_on, erase_on))

/// Those who approve were told that an answer is due.
struct Reminded {
    static constexpr auto type = "privacy.reminded";
    PersonId person;
    Reminder kind;
    Date answer_due_on;
    Date reminded_on;
};
BOOST_DESCRIBE_STRUCT(Reminded, (), (person, kind, answer_due_on, reminded_on))

/// Their retention has ended; one of two says that what was written in them may go.
struct LapseProposed {
    static constexpr auto type = "privacy.lapse_proposed";
    BatchId batch;
    std::vector<MatterId> matters;
    PersonId by;
    Date proposed_on;
    std::int64_t policy_version;
};
BOOST_DESCRIBE_STRUCT(LapseProposed, (), (batch, matters, by, proposed_on, policy_version))

struct LapseApproved {
    static constexpr auto type = "privacy.lapse_approved";
    BatchId batch;
    PersonId by;
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(LapseApproved, (), (batch, by, approved_on))

/// Not these, or not yet.
struct LapseDropped {
    static constexpr auto type = "privacy.lapse_dropped";
    BatchId batch;
    PersonId by;
    Date dropped_on;
};
BOOST_DESCRIBE_STRUCT(LapseDropped, (), (batch, by, dropped_on))

inline std::string lapse_stream_of(MatterId const& matter)
{
    return "privacy/matter/" + matter.text;
}

/// What persons wrote in this matter, and their files, are gone; what officials wrote stays.
struct MatterLapsed {
    static constexpr auto type = "privacy.matter_lapsed";
    MatterId matter;
    Date lapsed_on;
};
BOOST_DESCRIBE_STRUCT(MatterLapsed, (), (matter, lapsed_on))

/// The recording that came with this matter is gone, before the rest.
struct VoiceLapsed {
    static constexpr auto type = "privacy.voice_lapsed";
    MatterId matter;
    matters::FileId voice;
    Date lapsed_on;
};
BOOST_DESCRIBE_STRUCT(VoiceLapsed, (), (matter, voice, lapsed_on))

inline std::string lapse_stream_of(matters::ReceptionId const& reception)
{
    return "privacy/reception/" + reception.text;
}

/// What visitors of this reception wished and said is gone; who received, how many came and what
/// was answered stays.
struct ReceptionLapsed {
    static constexpr auto type = "privacy.reception_lapsed";
    matters::ReceptionId reception;
    Date lapsed_on;
};
BOOST_DESCRIBE_STRUCT(ReceptionLapsed, (), (reception, lapsed_on))

} // namespace ztc::privacy
