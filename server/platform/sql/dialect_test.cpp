// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/dialect.hpp"

#include <gtest/gtest.h>

namespace ztc::sql {
namespace {

constexpr std::string_view script = "one;\n-- only sqlite\ntwo;\n-- only postgresql\nthree;\n"
                                    "-- both\nfour;\n";

TEST(AScript, keeps_for_each_engine_what_is_its_own)
{
    EXPECT_EQ(script_for(Engine::sqlite, script), "one;\n-- only sqlite\ntwo;\n-- both\nfour;\n");
    EXPECT_EQ(script_for(Engine::postgresql, script),
              "one;\n-- only postgresql\nthree;\n-- both\nfour;\n");
    EXPECT_EQ(script_for(Engine::sqlite, "one;"), "one;\n");
}

} // namespace
} // namespace ztc::sql
