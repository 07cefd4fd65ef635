// SPDX-License-Identifier: Apache-2.0
//
// What `./dev new` lays out obeys the house from its first minute.
#include "house/arrows.hpp"
#include "house/manners.hpp"
#include "house/shape.hpp"
#include "house/words.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace ztc::house {
namespace {

namespace fs = std::filesystem;

Sources laid_out(std::string const& kind)
{
    Sources sources;
    auto const from = fs::path(ZTC_SOURCE_DIR) / "server/house/templates" / kind;
    for (auto const& entry : fs::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file()) continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        auto const file = fs::relative(entry.path(), from).replace_extension().generic_string();
        sources.push_back({"server/" + kind + "s/sample_name/" + file, text.str()});
    }
    return sources;
}

TEST(Templates, lay_out_folders_that_obey_the_house)
{
    for (auto const* kind : {"module", "view"}) {
        auto const sources = laid_out(kind);
        ASSERT_GT(sources.size(), 5u) << kind;
        for (auto const check : {check_arrows, check_folders, check_refusals, check_banned_words,
                                 check_sizes, check_private_paths})
            for (auto const& finding : check(sources))
                ADD_FAILURE() << finding.path << ':' << finding.line << ": " << finding.says;
    }
}

TEST(Templates, leave_only_their_events_for_the_glossary)
{
    auto sources = laid_out("module");
    sources.push_back({"docs/glossary.md", "`sample_name.begun` `sample_name.ended`"});
    EXPECT_THAT(check_glossary(sources), testing::IsEmpty());
}

} // namespace
} // namespace ztc::house
