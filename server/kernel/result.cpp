// SPDX-License-Identifier: Apache-2.0
#include "kernel/result.hpp"

#include <cstdio>
#include <cstdlib>

namespace ztc {

void promise_broken(char const* promise, char const* file, int line)
{
    std::fprintf(stderr, "promise broken: %s at %s:%d\n", promise, file, line);
    std::abort();
}

} // namespace ztc
