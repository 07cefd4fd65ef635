// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"
#include "platform/journal/journal.hpp"

#include <sys/stat.h>

int main(int argc, char** argv)
{
    umask(0077); // what a site writes is its own
    ztc::journal::open_on_stderr();
    try {
        return ztc::app::run_line(argc, argv, ZTC_VERSION);
    } catch (std::exception const& fault) {
        return ztc::app::say_fault(fault);
    }
}
