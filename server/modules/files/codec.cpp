// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/files/events.hpp"

ZTC_EVENT_CODEC(ztc::files::Stored);
ZTC_EVENT_CODEC(ztc::files::Taken);
ZTC_EVENT_CODEC(ztc::files::Swept);
ZTC_EVENT_CODEC(ztc::files::Lapsed);
