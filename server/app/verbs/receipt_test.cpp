// SPDX-License-Identifier: Apache-2.0
#include "app/house.hpp"
#include "app/verbs/program_for_tests.hpp"
#include "modules/organisation/service.hpp"
#include "platform/proof/signer.hpp"

#include <gmock/gmock.h>

namespace ztc::app {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A receipt for the naming of a congress, whose name it opens.
class AReceipt : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto const house = make_site({.data = folder_.path() / "site",
                                      .db = "",
                                      .origin = "example.org/log",
                                      .name = "示例站",
                                      .place = "示例街道",
                                      .congress_name = "示例人大"},
                                     clock_)
                               .value();
        receipt_ = house->store->receipt(1, log::Store::With::texts).value();
        public_receipt_ = house->store->receipt(1, log::Store::With::leaf_only).value();
        key_ = house->store->writer().verifier().text();
    }
    Ran verify(std::string const& receipt, std::string const& key)
    {
        auto const file = folder_.write("receipt", receipt).string();
        return ran({"verify", "receipt", file, "--key", key});
    }

    FolderForTests folder_;
    RealClock clock_;
    std::string receipt_, public_receipt_, key_;
};

TEST_F(AReceipt, that_holds_says_what_it_attests)
{
    auto const held = verify(receipt_, key_);
    EXPECT_EQ(held.exit_code, 0) << held.err;
    EXPECT_THAT(held.out, AllOf(HasSubstr("example.org/log"), HasSubstr("leaf 0"),
                                HasSubstr(format_date(clock_.today())),
                                HasSubstr("organisation.node_added"), HasSubstr("示例人大")));
}

TEST_F(AReceipt, may_be_checked_with_the_key_of_a_site)
{
    auto const file = folder_.write("receipt", receipt_).string();
    EXPECT_EQ(
        ran({"verify", "receipt", file, "--data", (folder_.path() / "site").string()}).exit_code,
        0);
}

TEST_F(AReceipt, under_another_key_is_refused)
{
    auto const other = proof::SigningKey::generate("example.org/log").value().verifier().text();
    auto const refused = verify(receipt_, other);
    EXPECT_EQ(refused.exit_code, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("proof.not_signed"), HasSubstr("核对公钥")));
    EXPECT_THAT(verify(receipt_, "nonsense").err, HasSubstr("proof.bad_key"));
}

TEST_F(AReceipt, that_was_altered_is_refused)
{
    auto altered = receipt_;
    altered[altered.find("index 0") + 6] = '1';
    EXPECT_THAT(verify(altered, key_).err, HasSubstr("proof.not_in_tree"));
    EXPECT_THAT(verify("rubbish", key_).err, HasSubstr("proof.bad_format"));
}

TEST_F(AReceipt, that_was_stripped_of_its_texts_says_that_none_was_checked)
{
    auto const held = verify(public_receipt_, key_);
    EXPECT_EQ(held.exit_code, 0) << held.err;
    EXPECT_THAT(held.out, AllOf(HasSubstr("没有核对任何文字"), HasSubstr("no text was checked"),
                                HasSubstr("not checked: name")));
    EXPECT_THAT(verify(receipt_, key_).out, Not(HasSubstr("not checked")));
}

TEST_F(AReceipt, is_compared_with_a_text_when_it_opens_one)
{
    auto const file = folder_.write("receipt", receipt_).string();
    auto const text = folder_.write("text", "路灯不亮\n").string();
    EXPECT_THAT(ran({"verify", "receipt", file, "--key", key_, "--text", text}).err,
                HasSubstr("proof.not_opened")); // it opens a name, no text
}

} // namespace
} // namespace ztc::app
