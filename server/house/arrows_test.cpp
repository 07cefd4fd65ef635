// SPDX-License-Identifier: Apache-2.0
#include "house/arrows.hpp"

#include <gmock/gmock.h>

namespace ztc::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Source including(std::string path, std::string target)
{
    return {std::move(path), "#pragma once\n#include \"" + target + "\"\n"};
}

TEST(Arrows, let_everyone_know_the_kernel)
{
    for (auto const* path :
         {"server/kernel/a.cpp", "server/platform/sql/a.cpp", "server/modules/matters/a.cpp",
          "server/views/inbox/a.cpp", "server/processes/a.cpp", "server/app/a.cpp"})
        EXPECT_THAT(check_arrows({including(path, "kernel/result.hpp")}), IsEmpty()) << path;
}

TEST(Arrows, name_the_line_where_the_kernel_knows_the_platform)
{
    EXPECT_THAT(
        check_arrows({including("server/kernel/a.hpp", "platform/sql/base.hpp")}),
        ElementsAre(Finding{"server/kernel/a.hpp", 2, "kernel must not know platform/sql"}));
}

TEST(Arrows, keep_modules_from_platform_views_and_processes)
{
    for (auto const* target :
         {"platform/log/writer.hpp", "views/inbox/fold.hpp", "processes/x.hpp"})
        EXPECT_EQ(check_arrows({including("server/modules/matters/a.cpp", target)}).size(), 1u)
            << target;
}

TEST(Arrows, let_a_module_know_only_types_and_events_of_another)
{
    auto const from = "server/modules/matters/rules.cpp";
    EXPECT_THAT(check_arrows({including(from, "modules/people/types.hpp"),
                              including(from, "modules/people/events.hpp"),
                              including(from, "modules/matters/state.hpp")}),
                IsEmpty());
    EXPECT_THAT(
        check_arrows({including(from, "modules/people/state.hpp")}),
        ElementsAre(Finding{from, 2, "modules/matters must not know modules/people's state.hpp"}));
}

TEST(Arrows, let_nobody_but_app_know_a_view)
{
    EXPECT_THAT(check_arrows({including("server/app/compose.cpp", "views/inbox/view.hpp")}),
                IsEmpty());
    for (auto const* path : {"server/views/my_matters/a.cpp", "server/platform/http/a.cpp",
                             "server/processes/a.cpp", "server/kernel/a.cpp"})
        EXPECT_EQ(check_arrows({including(path, "views/inbox/view.hpp")}).size(), 1u) << path;
}

TEST(Arrows, let_processes_command_modules_but_not_read_the_platform)
{
    EXPECT_THAT(check_arrows({including("server/processes/a.cpp", "modules/matters/service.hpp")}),
                IsEmpty());
    EXPECT_EQ(check_arrows({including("server/processes/a.cpp", "platform/jobs/run.hpp")}).size(),
              1u);
}

TEST(Arrows, do_not_bind_tests_nor_includes_in_comments)
{
    EXPECT_THAT(
        check_arrows({including("server/modules/matters/service_test.cpp", "platform/log/log.hpp"),
                      {"server/kernel/a.hpp", "// #include \"platform/log/log.hpp\"\n"}}),
        IsEmpty());
}

TEST(Arrows, count_the_compiled_files_that_see_asio_or_beast_even_through_a_header)
{
    Sources sources{{"server/platform/http/asio.hpp", "#include <boost/asio.hpp>\n"}};
    for (auto const* name : {"a", "b", "c"})
        sources.push_back({std::string("server/platform/http/") + name + ".cpp",
                           "#include \"platform/http/asio.hpp\"\n"});
    EXPECT_THAT(check_arrows(sources), IsEmpty());
    sources.push_back({"server/platform/http/d.cpp", "#include <boost/beast/http.hpp>\n"});
    EXPECT_THAT(check_arrows(sources),
                ElementsAre(Finding{"server/platform/http/d.cpp", 0,
                                    "at most 3 compiled files may see Boost.Asio or Beast"}));
}

Sources const workspaces{{"web/shared/package.json", R"({"name": "@ztc/shared"})"},
                         {"web/console/package.json", R"({"name": "@ztc/console"})"}};

Findings web_findings(std::string text)
{
    auto sources = workspaces;
    sources.push_back({"web/mobile/src/pages/home.vue", std::move(text)});
    return check_web_arrows(sources);
}

TEST(WebArrows, let_a_face_import_itself_shared_and_packages)
{
    EXPECT_THAT(web_findings("import { t } from '@ztc/shared/words'\n"
                             "import x from '../parts/x.vue'\nimport { ref } from \"vue\"\n"
                             "import y from '../../../shared/src/words'\n"),
                IsEmpty());
}

TEST(WebArrows, refuse_one_face_that_imports_the_other_by_path_or_by_name)
{
    auto const path = "web/mobile/src/pages/home.vue";
    EXPECT_THAT(web_findings("\nimport a from '../../../console/src/a'\n"),
                ElementsAre(Finding{path, 2, "web/mobile must not import ../../../console/src/a"}));
    EXPECT_THAT(web_findings("const b = await import('@ztc/console/src/b')\n"),
                ElementsAre(Finding{path, 1, "web/mobile must not import @ztc/console/src/b"}));
}

} // namespace
} // namespace ztc::house
