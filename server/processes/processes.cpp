// SPDX-License-Identifier: Apache-2.0
#include "processes/processes.hpp"

namespace ztc::processes {

std::vector<Process> all()
{
    return {tell_raiser_of_acceptance(),
            tell_raiser_of_referral(),
            tell_raiser_of_answer(),
            tell_raiser_of_reopening(),
            tell_raiser_of_closing(),
            tell_unit_of_referral(),
            tell_unit_of_reminder(),
            tell_unit_of_extension(),
            tell_raiser_of_question(),
            tell_raiser_of_merging(),
            tell_raiser_of_delivery(),
            tell_office_of_lateness(),
            tell_of_words(),
            tell_of_reception(),
            tell_director_of_silence(),
            tell_of_talk(),
            tell_of_activity(),
            tell_raiser_of_look(),
            tell_raiser_of_deputy(),
            tell_successor_of_handover(),
            tell_second_person(),
            keep_notice(),
            tell_of_erasure(),
            carry_out_lapse(),
            tell_unit_of_suggestion(),
            tell_deputy_of_suggestion(),
            tell_raiser_of_reply(),
            tell_of_supervision()};
}

} // namespace ztc::processes
