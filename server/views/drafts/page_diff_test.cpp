// SPDX-License-Identifier: Apache-2.0
#include "views/drafts/page_diff.hpp"

#include <gtest/gtest.h>

namespace ztc::views::drafts {
namespace {

/// `[-removed-]` and `[+added+]`, as it reads.
std::string told(std::string_view before, std::string_view after)
{
    std::string out;
    for (auto const& piece : difference(before, after)) {
        if (piece.change == Change::same) out += piece.text;
        if (piece.change == Change::added) out += "[+" + piece.text + "+]";
        if (piece.change == Change::removed) out += "[-" + piece.text + "-]";
    }
    return out;
}

TEST(Difference, reads_as_a_reader_would_mark_it)
{
    struct {
        char const *before, *after, *told;
    } const cases[] = {
        {"", "", ""},
        {"路灯不亮。", "路灯不亮。", "路灯不亮。"},
        {"", "路灯不亮。", "[+路灯不亮。+]"},
        {"路灯不亮。", "", "[-路灯不亮。-]"},
        {"高峰时段水压不足。", "晚七点至九点水压不足。", "[-高峰时段-][+晚七点至九点+]水压不足。"},
        {"共 6 栋，186 户。", "共 16 栋，186 户。", "共 [-6-][+16+] 栋，186 户。"},
        {"第一句。第三句。", "第一句。第二句。第三句。", "第一句。[+第二句。+]第三句。"},
        {"第一句。第二句。第三句。", "第一句。第三句。", "第一句。[-第二句。-]第三句。"},
        {"请修路灯", "请尽快修路灯", "请[+尽快+]修路灯"},
        {"a cat sat", "a dog sat", "a [-cat-][+dog+] sat"},
        {"完全不同", "毫无关系", "[-完全不同-][+毫无关系+]"},
    };
    for (auto const& one : cases) EXPECT_EQ(told(one.before, one.after), one.told) << one.before;
}

TEST(Difference, gives_both_texts_back_whatever_they_are)
{
    std::string const texts[] = {"",
                                 "一。二。三。",
                                 "一。三。二。",
                                 "😀，😀😀。\n\n一二三四五",
                                 "一二，三四\n五六",
                                 "aaaaabbbbb aaaa",
                                 "bbbbb aaaa 。。。",
                                 std::string(4000, 'x') + "一"};
    for (auto const& before : texts)
        for (auto const& after : texts) {
            std::string was, is;
            Change last = Change::same;
            bool first = true;
            for (auto const& piece : difference(before, after)) {
                EXPECT_FALSE(piece.text.empty());
                EXPECT_TRUE(first || piece.change != last) << before << " → " << after;
                first = false;
                last = piece.change;
                if (piece.change != Change::added) was += piece.text;
                if (piece.change != Change::removed) is += piece.text;
            }
            EXPECT_EQ(was, before);
            EXPECT_EQ(is, after);
        }
}

TEST(Difference, of_the_longest_texts_is_told_in_time)
{
    std::string before, after;
    for (int i = 0; i < 5000; ++i) {
        before += i % 2 ? "一" : "二";
        after += i % 3 ? "一" : "二";
    }
    EXPECT_FALSE(difference(before, after).empty());
    std::string marks, others;
    for (int i = 0; i < 5000; ++i) {
        marks += "。";
        others += i % 2 ? "。" : "！";
    }
    EXPECT_FALSE(difference(marks, others).empty());
}

} // namespace
} // namespace ztc::views::drafts
