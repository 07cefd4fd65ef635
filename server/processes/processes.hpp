// SPDX-License-Identifier: Apache-2.0
//
// The reactions of the house, one file each: event -> command. They run after the commit, never
// during a replay, and each is done once however often it is tried.
#pragma once

#include "kernel/module.hpp"

namespace ztc::processes {

Process tell_office_of_lateness();
Process carry_out_lapse();
Process keep_notice();
Process tell_of_activity();
Process tell_of_erasure();
Process tell_of_reception();
Process tell_deputy_of_suggestion();
Process tell_director_of_silence();
Process tell_of_supervision();
Process tell_of_talk();
Process tell_of_words();
Process tell_raiser_of_acceptance();
Process tell_raiser_of_answer();
Process tell_raiser_of_closing();
Process tell_raiser_of_delivery();
Process tell_raiser_of_look();
Process tell_raiser_of_deputy();
Process tell_raiser_of_merging();
Process tell_raiser_of_question();
Process tell_raiser_of_referral();
Process tell_raiser_of_reopening();
Process tell_raiser_of_reply();
Process tell_second_person();
Process tell_successor_of_handover();
Process tell_unit_of_extension();
Process tell_unit_of_referral();
Process tell_unit_of_reminder();
Process tell_unit_of_suggestion();

std::vector<Process> all();

} // namespace ztc::processes
