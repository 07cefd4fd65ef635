// SPDX-License-Identifier: Apache-2.0
#include "app/config.hpp"

#include "app/files_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::app {
namespace {

class Settings : public ::testing::Test {
protected:
    Result<Config> load(std::string const& text)
    {
        folder_.write("zhitongche.toml", text);
        return load_config(folder_.path());
    }
    /// "config.unknown /site/colour"
    std::string refused(std::string const& text)
    {
        auto const config = load(text);
        if (config) return "taken";
        auto told = config.error().code;
        for (auto const& error : config.error().errors) told += " " + error.pointer;
        return told;
    }

    FolderForTests folder_;
};

TEST_F(Settings, all_have_a_default_that_works)
{
    auto const config = load("");
    ASSERT_TRUE(config);
    EXPECT_EQ(config->server.port, 8080);
    EXPECT_EQ(config->messages.transport, "log");
    EXPECT_EQ(config->data, folder_.path());
}

TEST_F(Settings, of_a_demo_lead_to_where_it_is_served_unless_they_say_where)
{
    auto const address = [&](std::string const& text) {
        auto config = load(text).value();
        lead_demo_here(config);
        return config.site.address;
    };
    EXPECT_EQ(address("[site]\ndemo = true\n"), "http://127.0.0.1:8080");
    EXPECT_EQ(address("[site]\ndemo = true\n[server]\naddress = '0.0.0.0'\nport = 9\n"),
              "http://127.0.0.1:9");
    EXPECT_EQ(address("[site]\ndemo = true\n[server]\naddress = '::'\n"), "http://[::1]:8080");
    EXPECT_EQ(address("[site]\ndemo = true\naddress = 'https://town.example'\n"),
              "https://town.example");
    EXPECT_EQ(address("[server]\nport = 9\n"), "");
}

TEST_F(Settings, come_back_as_they_were_printed)
{
    Config config;
    config.site.name = "示例 \"站\" \\ 一\n二";
    config.site.demo = true;
    config.server.port = 0;
    config.server.threads = 64;
    config.server.trusted_proxies = {"10.0.0.0/8", "fd00::/8"};
    config.store.db = "postgresql:///sample?host=/run";
    config.messages.transport = "sms";
    config.messages.sms_headers = {"X-Key: {{secret}}", "X-Quote: \"'\""};
    config.messages.sms_allow_private = true;
    config.messages.sms_templates = {"login_code=SMS_1"};
    config.messages.sms_ok_status = 202;
    config.messages.sms_status_url = "https://sms.example/status?id={{outside_id}}";
    config.messages.sms_delivered_value = "DELIVRD";
    config.messages.smtp_allow_private = true;
    auto const text = config_text(config);
    auto const loaded = load(text);
    ASSERT_TRUE(loaded) << loaded.error().code << " in\n" << text;
    EXPECT_EQ(config_text(*loaded), text);
    EXPECT_EQ(loaded->site.name, config.site.name);
    EXPECT_TRUE(loaded->site.demo);
    EXPECT_EQ(loaded->server.port, 0);
    EXPECT_EQ(loaded->server.trusted_proxies, config.server.trusted_proxies);
    EXPECT_EQ(loaded->messages.sms_headers, config.messages.sms_headers);
    EXPECT_TRUE(loaded->messages.sms_allow_private);
    EXPECT_EQ(loaded->messages.sms_templates, config.messages.sms_templates);
    EXPECT_EQ(loaded->messages.sms_ok_status, 202);
    EXPECT_EQ(loaded->messages.sms_status_url, config.messages.sms_status_url);
    EXPECT_EQ(loaded->messages.sms_delivered_value, "DELIVRD");
    EXPECT_TRUE(loaded->messages.smtp_allow_private);
}

TEST_F(Settings, are_missed_where_there_is_no_file)
{
    EXPECT_EQ(load_config(folder_.path() / "nowhere").error().code, "config.missing");
}

TEST_F(Settings, that_cannot_be_read_name_the_line)
{
    EXPECT_EQ(refused("[site]\nname = \n"), "config.malformed /2");
    EXPECT_EQ(refused("[site]\nname = \"a\"\nname = \"b\"\n"), "config.malformed /3");
    EXPECT_EQ(refused("\xff"), "config.malformed /1");
}

TEST_F(Settings, that_nobody_knows_are_named)
{
    EXPECT_EQ(refused("[site]\ncolour = \"red\"\n"), "config.unknown /site/colour");
    EXPECT_EQ(refused("[weather]\n"), "config.unknown /weather");
    EXPECT_EQ(refused("site = 1\n"), "config.unknown /site");
}

TEST_F(Settings, of_the_wrong_type_are_named)
{
    EXPECT_EQ(refused("[site]\nname = 1\ndemo = \"yes\"\n"),
              "config.wrong_type /site/name /site/demo");
    EXPECT_EQ(refused("[server]\nport = 80.5\ntrusted_proxies = [1]\n"),
              "config.wrong_type /server/port /server/trusted_proxies");
    EXPECT_EQ(refused("[server]\ntrusted_proxies = \"10.0.0.0/8\"\n"),
              "config.wrong_type /server/trusted_proxies");
}

TEST_F(Settings, beyond_what_can_be_are_named)
{
    EXPECT_EQ(refused("[server]\nthreads = 0\n"), "config.out_of_range /server/threads");
    EXPECT_EQ(refused("[server]\nthreads = 65\n"), "config.out_of_range /server/threads");
    EXPECT_EQ(refused("[server]\nthreads = 4294967297\n"), "config.out_of_range /server/threads");
    EXPECT_EQ(refused("[server]\nport = 65536\n"), "config.out_of_range /server/port");
    EXPECT_EQ(refused("[server]\nport = -1\n"), "config.out_of_range /server/port");
    EXPECT_EQ(refused("[messages]\nsms_templates = [\"login_code\"]\n"),
              "config.malformed /messages/sms_templates");
    EXPECT_EQ(refused("[messages]\ntransport = \"pigeon\"\n"),
              "config.unknown_transport /messages/transport");
}

} // namespace
} // namespace ztc::app
