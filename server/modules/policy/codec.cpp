// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/policy/events.hpp"

ZTC_EVENT_CODEC(ztc::policy::Set);
