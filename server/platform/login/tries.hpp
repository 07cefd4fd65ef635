// SPDX-License-Identifier: Apache-2.0
//
// Wrong passwords make the next try wait: a minute after the fifth, then twice as long each time,
// never longer than half an hour. Counted for each name and address, so that a stranger elsewhere
// cannot keep somebody out; all addresses together, after fifty, wait a minute. A try counts as
// failed from its beginning until it is known to be right, or many at once would be free. Names
// that nobody has are counted alike.
#pragma once

#include "kernel/tables.hpp"

namespace ztc::login {

struct TryKey {
    std::string congress;
    std::string name;   // fingerprint
    std::string source; // fingerprint of the address
};

/// 0: go on, and the try is counted; else so many seconds are to be waited, and nothing is.
int begin_try(Tables& tables, Statements& statements, TryKey const& key, Instant now);

/// The password was right: the failures of this name at this address are forgotten.
void forgive_tries(Statements& statements, TryKey const& key);

} // namespace ztc::login
