// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/report_meetings/events.hpp"
#include "modules/report_meetings/policy.hpp"

ZTC_EVENT_CODEC(ztc::report_meetings::Planned);
ZTC_EVENT_CODEC(ztc::report_meetings::Cancelled);
ZTC_EVENT_CODEC(ztc::report_meetings::ReportWritten);
ZTC_EVENT_CODEC(ztc::report_meetings::Invited);
ZTC_EVENT_CODEC(ztc::report_meetings::CardsMade);
ZTC_EVENT_CODEC(ztc::report_meetings::QuestionAsked);
ZTC_EVENT_CODEC(ztc::report_meetings::QuestionAnswered);
ZTC_EVENT_CODEC(ztc::report_meetings::VotingEnded);
ZTC_EVENT_CODEC(ztc::report_meetings::TallyEntered);
ZTC_EVENT_CODEC(ztc::report_meetings::Filed);
ZTC_EVENT_CODEC(ztc::report_meetings::FedBack);
ZTC_EVENT_CODEC(ztc::report_meetings::Published);
ZTC_POLICY_CODEC(ztc::report_meetings::ReportMeetingPolicy);
