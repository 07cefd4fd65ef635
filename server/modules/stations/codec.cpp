// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/stations/events.hpp"
#include "modules/stations/policy.hpp"

ZTC_EVENT_CODEC(ztc::stations::SilenceTold);
ZTC_POLICY_CODEC(ztc::stations::StationPolicy);
