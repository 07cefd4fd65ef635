// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/audit/events.hpp"

ZTC_EVENT_CODEC(ztc::audit::Anchored);
ZTC_EVENT_CODEC(ztc::audit::Cut);
