// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/callbacks/policy.hpp"

ZTC_EVENT_CODEC(ztc::callbacks::Attempted);
ZTC_POLICY_CODEC(ztc::callbacks::CallbackPolicy);
