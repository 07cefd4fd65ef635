// SPDX-License-Identifier: Apache-2.0
#include "house/shape.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace ztc::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Folders, have_a_readme_and_only_files_of_the_shape)
{
    EXPECT_THAT(check_folders({{"server/modules/matters/README.md", ""},
                               {"server/modules/matters/rules.cpp", ""},
                               {"server/modules/matters/rules_test.cpp", ""},
                               {"server/modules/matters/service_answer.cpp", ""},
                               {"server/views/inbox/README.md", ""},
                               {"server/views/inbox/tables.sql", ""},
                               {"server/views/inbox/print.cpp", ""},
                               {"server/views/inbox/queries/page.sql", ""}}),
                IsEmpty());
    EXPECT_THAT(check_folders({{"server/modules/matters/misc.cpp", ""},
                               {"server/modules/matters/serviceable.cpp", ""}}),
                ElementsAre(Finding{"server/modules/matters/misc.cpp", 0,
                                    "is not in the shape of every server/modules/"},
                            Finding{"server/modules/matters/serviceable.cpp", 0,
                                    "is not in the shape of every server/modules/"},
                            Finding{"server/modules/matters", 0, "has no README.md"}));
}

TEST(Migrations, count_from_one_without_a_gap_and_begin_with_a_sentence)
{
    Sources sources{{"server/migrations/0001_log.sql", "-- 0001 The log.\n"},
                    {"server/migrations/0002_vault.postgres.sql", "-- 0002 The vault.\n"},
                    {"server/migrations/0002_vault.sqlite.sql", "-- 0002 The vault.\n"}};
    EXPECT_THAT(check_migrations(sources), IsEmpty());
    sources.push_back({"server/migrations/0004_x.sql", "CREATE TABLE x (a INT);\n"});
    sources.push_back({"server/migrations/later.sql", ""});
    EXPECT_THAT(
        check_migrations(sources),
        ElementsAre(
            Finding{"server/migrations/0004_x.sql", 1, "does not begin with '-- 0004 a sentence.'"},
            Finding{"server/migrations/later.sql", 0, "is not named 0001_what_it_does.sql"},
            Finding{"server/migrations", 0, "has a gap before 4"}));
}

TEST(Readme, shows_both_commands_in_both_languages)
{
    EXPECT_THAT(
        check_readme({{"README.md", "./dev serve ./dev test"}, {"README.zh-CN.md", "./dev serve"}}),
        ElementsAre(Finding{"README.zh-CN.md", 0, "does not show ./dev test"}));
}

TEST(Links, lead_to_a_file_or_a_folder_of_the_tree)
{
    Sources sources{
        {"docs/a.md", "[b](b.md#part) [up](../README.md) [adr](adr/) [out](https://x.cn)"},
        {"docs/b.md", ""},
        {"README.md", ""},
        {"docs/adr/0001-log.md", ""}};
    EXPECT_THAT(check_links(sources), IsEmpty());
    sources[0].text += "\n[gone](gone.md)";
    EXPECT_THAT(check_links(sources),
                ElementsAre(Finding{"docs/a.md", 2, "leads nowhere: gone.md"}));
}

TEST(ReadTree, leaves_out_what_is_built_or_fetched)
{
    auto root = std::filesystem::path(testing::TempDir()) / "house_read_tree";
    std::filesystem::remove_all(root);
    for (auto const* path :
         {"server/a.cpp", "build/b.cpp", "web/node_modules/c.ts", "picture.png"}) {
        std::filesystem::create_directories((root / path).parent_path());
        std::ofstream(root / path) << "text";
    }
    auto const sources = read_tree(root);
    std::filesystem::remove_all(root);
    EXPECT_THAT(sources, ElementsAre(testing::AllOf(testing::Field(&Source::path, "server/a.cpp"),
                                                    testing::Field(&Source::text, "text"))));
}

} // namespace
} // namespace ztc::house
