// SPDX-License-Identifier: Apache-2.0
//
// What leaves the house (SMS, e-mail, mini-program message) goes through here: written in the same
// transaction as the event that causes it, sent afterwards at least once, keyed by the event. The
// row names a person and a template; the address and the words are put together at the moment of
// sending.
#pragma once

#include "kernel/id.hpp"

#include <map>
#include <string>

namespace ztc {

struct Message {
    std::string key; // unique: "<template>/<event position>/<person>"; twice is once
    PersonId to;
    std::string words;                         // the template's name, "matter_answered"
    std::map<std::string, std::string> values; // numbers and dates only, never private text
};

} // namespace ztc
