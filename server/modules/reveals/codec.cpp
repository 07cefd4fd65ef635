// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/reveals/events.hpp"
#include "modules/reveals/policy.hpp"

ZTC_EVENT_CODEC(ztc::reveals::Asked);
ZTC_EVENT_CODEC(ztc::reveals::Approved);
ZTC_EVENT_CODEC(ztc::reveals::Refused);
ZTC_EVENT_CODEC(ztc::reveals::Looked);
ZTC_POLICY_CODEC(ztc::reveals::RevealPolicy);
