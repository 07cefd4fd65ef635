// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/delegations/events.hpp"

ZTC_EVENT_CODEC(ztc::delegations::DelegationRecorded);
ZTC_EVENT_CODEC(ztc::delegations::DelegationStruck);
