// SPDX-License-Identifier: Apache-2.0
//
// A written document, unpacked and read again by a parser that knows nothing of the writer.
#include "platform/documents/docx_write.hpp"

#include "platform/documents/archive.hpp"

#include <gmock/gmock.h>
#include <pugixml.hpp>

namespace ztc::documents {
namespace {

using ::testing::ElementsAre;

std::string written()
{
    DocxWriter writer("示例通报", "三角路街道（样例）");
    writer.title("示例通报");
    writer.heading("接待 & 反映");
    writer.paragraph("第一段 <b>不是标记</b>\n第二段");
    writer.table({{"项目", "数"}, {"接待", "2 / 3"}});
    return writer.finish();
}

pugi::xml_document part(std::string const& bytes, std::string const& name)
{
    auto const archive = Archive::open(bytes, {});
    EXPECT_TRUE(archive) << name;
    auto const text = archive->part(name);
    EXPECT_TRUE(text && *text) << name;
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string((*text)->c_str())) << name;
    return document;
}

TEST(docx, is_read_again_word_for_word)
{
    auto const document = part(written(), "word/document.xml");
    std::vector<std::string> words, styles;
    for (auto const& found : document.select_nodes("//w:t"))
        words.emplace_back(found.node().text().get());
    for (auto const& found : document.select_nodes("//w:pStyle"))
        styles.emplace_back(found.node().attribute("w:val").value());
    EXPECT_THAT(words, ElementsAre("示例通报", "接待 & 反映", "第一段 <b>不是标记</b>", "第二段",
                                   "项目", "数", "接待", "2 / 3"));
    EXPECT_THAT(styles, ElementsAre("Title", "Heading1"));
    EXPECT_EQ(document.select_nodes("//w:tbl/w:tr/w:tc").size(), 4u);
}

TEST(docx, names_every_part_that_it_has_and_every_style_that_it_uses)
{
    auto const bytes = written();
    auto const types = part(bytes, "[Content_Types].xml");
    for (auto const& found : types.select_nodes("//Override"))
        part(bytes, std::string(found.node().attribute("PartName").value()).substr(1));
    auto const relations = part(bytes, "_rels/.rels");
    for (auto const& found : relations.select_nodes("//Relationship"))
        part(bytes, found.node().attribute("Target").value());
    auto const styles = part(bytes, "word/styles.xml");
    for (auto const* style : {"Title", "Heading1", "Normal"})
        EXPECT_TRUE(
            styles.select_node(("//w:style[@w:styleId='" + std::string(style) + "']").c_str()));
    EXPECT_STREQ(part(bytes, "docProps/core.xml").select_node("//dc:title").node().text().get(),
                 "示例通报");
}

TEST(docx, is_the_same_for_the_same_words)
{
    EXPECT_EQ(written(), written());
}

} // namespace
} // namespace ztc::documents
