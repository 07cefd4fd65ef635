// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a record. Nothing of it is typed in: a deputy says what a line says wrongly
// or shows what it tells of, and the committee decides. Who asks is the actor.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/record/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <vector>

namespace ztc::record {

/// Of one's own record.
struct AskCorrection {
    Source source;
    Claim claim;
    Text<1, 500> says; // what is wrong, and how it was
};
BOOST_DESCRIBE_STRUCT(AskCorrection, (), (source, claim, says))

struct AskedReply {
    std::uint64_t position;
    CorrectionId correction;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, correction))

struct DecideCorrection {
    PersonId deputy;
    CorrectionId correction;
    Ruling ruling;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(DecideCorrection, (), (deputy, correction, ruling, reason))

/// To one's own record.
struct AddEvidence {
    Source source;
    std::vector<FileId> photos;
    Text<1, 200> shows;
};
BOOST_DESCRIBE_STRUCT(AddEvidence, (), (source, photos, shows))

struct EvidenceReply {
    std::uint64_t position;
    EvidenceId evidence;
};
BOOST_DESCRIBE_STRUCT(EvidenceReply, (), (position, evidence))

} // namespace ztc::record
