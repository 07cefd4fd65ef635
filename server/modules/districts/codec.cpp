// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/districts/events.hpp"

ZTC_EVENT_CODEC(ztc::districts::EstateAdded);
ZTC_EVENT_CODEC(ztc::districts::EstateAssigned);
ZTC_EVENT_CODEC(ztc::districts::EstateRemoved);
