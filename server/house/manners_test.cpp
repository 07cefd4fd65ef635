// SPDX-License-Identifier: Apache-2.0
#include "house/manners.hpp"

#include "house/cpp_text.hpp"

#include <gmock/gmock.h>

namespace ztc::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

auto const path = "server/modules/matters/service.cpp";

TEST(CppText, blanks_comments_and_literals_and_keeps_every_line)
{
    auto const text = "int a; // \"x\"\nauto s = \"// no\"; /* two\nlines */ auto c = '\\'';\n";
    EXPECT_EQ(without_comments(text),
              "int a;       \nauto s = \"// no\";       \n         auto c = '\\'';\n");
    EXPECT_EQ(without_comments_and_literals("f(\"a\", R\"(b \" c)\", 1'000);"),
              "f(\" \", R\"       \", 1'000);");
}

TEST(BannedWords, are_found_in_code_only)
{
    EXPECT_THAT(check_banned_words({{path, "// std::any is not for us\nauto s = \"std::any\";\n"
                                           "auto many = std::any_of(a, b, c);\n"}}),
                IsEmpty());
    EXPECT_THAT(check_banned_words({{path, "\nstd::any thing;\n"}}),
                ElementsAre(Finding{path, 2, "a type says what it holds"}));
}

TEST(BannedWords, include_type_names_that_say_nothing)
{
    EXPECT_THAT(check_banned_words({{path, "class MatterManager {};\nstruct Matter {};\n"}}),
                ElementsAre(Finding{path, 1, "MatterManager: say what it is, not Manager"}));
}

TEST(BannedWords, include_catching_everything_but_in_two_places)
{
    auto const text = std::string("try { f(); } catch (...) {}\n");
    EXPECT_THAT(check_banned_words({{path, text}}), SizeIs(1));
    EXPECT_THAT(check_banned_words({{"server/platform/http/answer.cpp", text},
                                    {"server/platform/jobs/run.cpp", text}}),
                IsEmpty());
}

TEST(BannedWords, include_an_early_return_from_the_midst_of_a_list)
{
    auto const at = [](std::string const& text) { return check_banned_words({{path, text}}); };
    EXPECT_THAT(
        at("return Given{name,\n TRY(f(x))};\n"),
        ElementsAre(Finding{path, 2, "TRY amid a braced list leaks what stands before it"}));
    EXPECT_THAT(at("g({a, b, {TRY(f(x))}});\n"), SizeIs(1));
    EXPECT_THAT(at("return Given{TRY(f(x)), name};\n"), IsEmpty());
    EXPECT_THAT(at("int f(a, b)\n{\n    g(a, TRY(f(x)));\n}\n"), IsEmpty());
    EXPECT_THAT(at("g({a, [&](W& w) {\n  h(1, TRY(f(w)));\n}});\n"), IsEmpty());
    EXPECT_THAT(at("g({a, [&] { return TRY(f(w)); }});\n"), IsEmpty());
}

TEST(BannedWords, include_clocks_outside_platform)
{
    auto const text =
        std::string("auto t = std::chrono::system_clock::now();\nauto u = time(nullptr);\n");
    EXPECT_THAT(check_banned_words({{path, text}}), SizeIs(2));
    EXPECT_THAT(check_banned_words({{"server/platform/jobs/clock.cpp", text}}), IsEmpty());
}

TEST(BannedWords, include_notes_to_oneself_without_an_issue)
{
    auto const later = std::string("TO") + "DO";
    EXPECT_THAT(check_banned_words({{path, "// " + later + " #12 the second page\n"}}), IsEmpty());
    EXPECT_THAT(check_banned_words({{path, "// " + later + " later\n"}}),
                ElementsAre(Finding{path, 1, later + " without an issue"}));
}

TEST(PrivatePaths, are_found_in_every_kind_of_file)
{
    auto const here = std::string("/wo") + "rk/", there = std::string("/tm") + "p/";
    EXPECT_THAT(check_private_paths(
                    {{"docs/x.md", "see " + here + "notes"}, {"dev", "cat >" + there + "x"}}),
                SizeIs(2));
}

TEST(PrivatePaths, are_not_the_middle_of_another_path)
{
    auto const here = std::string("/wo") + "rk/";
    EXPECT_THAT(check_private_paths({{"a.cpp", "#include \"kernel" + here + "x.hpp\""},
                                     {"b.md", "/var/lib/zhitongche/"}}),
                IsEmpty());
}

TEST(Sizes, count_columns_as_characters_and_not_as_bytes)
{
    std::string chinese;
    for (auto n = 0; n < 100; ++n) chinese += "字";
    EXPECT_THAT(check_sizes({{path, chinese + "\n"}}), IsEmpty());
    EXPECT_THAT(check_sizes({{path, chinese + "字\n"}}),
                ElementsAre(Finding{path, 1, "101 columns, 100 are allowed"}));
}

TEST(Sizes, warn_of_long_functions_and_files)
{
    auto body = [](int lines) {
        std::string text = "int f()\n{\n";
        for (auto n = 0; n < lines; ++n) text += "    if (x) {\n    }\n";
        return text + "}\n";
    };
    EXPECT_THAT(check_sizes({{path, body(30)}}), IsEmpty());
    EXPECT_THAT(check_sizes({{path, body(31)}}),
                ElementsAre(Finding{path, 1, "a function of 62 lines", Weight::warning}));
    EXPECT_THAT(check_sizes({{path, std::string(501, '\n')}}),
                ElementsAre(Finding{path, 0, "a file of 501 lines", Weight::warning}));
    EXPECT_THAT(check_sizes({{"server/kernel/a_test.cpp", std::string(501, '\n')}}), IsEmpty());
}

} // namespace
} // namespace ztc::house
