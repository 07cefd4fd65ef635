// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/organisation/events.hpp"

ZTC_EVENT_CODEC(ztc::organisation::NodeAdded);
ZTC_EVENT_CODEC(ztc::organisation::NodeRenamed);
ZTC_EVENT_CODEC(ztc::organisation::NodeClosed);
ZTC_EVENT_CODEC(ztc::organisation::StationDescribed);
ZTC_EVENT_CODEC(ztc::organisation::RoleGranted);
ZTC_EVENT_CODEC(ztc::organisation::RoleEnded);
