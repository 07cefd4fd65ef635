// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/policy/events.hpp"
#include "modules/policy/policy.hpp"

ZTC_EVENT_CODEC(ztc::policy::Set);
ZTC_POLICY_CODEC(ztc::policy::CalendarPolicy);
