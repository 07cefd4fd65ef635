// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/links/events.hpp"
#include "modules/links/policy.hpp"

ZTC_EVENT_CODEC(ztc::links::LinkMade);
ZTC_EVENT_CODEC(ztc::links::LinkIntroduced);
ZTC_EVENT_CODEC(ztc::links::LinkRevoked);
ZTC_POLICY_CODEC(ztc::links::LinkPolicy);
