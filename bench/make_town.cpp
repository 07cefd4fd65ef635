// SPDX-License-Identifier: Apache-2.0
//
// Makes a town of so many matters for the other programs: bench_make_town FOLDER MATTERS
#include "bench/town.hpp"

#include <fmt/format.h>

int main(int argc, char** argv)
{
    if (argc != 3) return fmt::print(stderr, "bench_make_town FOLDER MATTERS\n"), 2;
    ztc::bench::grow_town(argv[1], std::stoul(argv[2]));
}
