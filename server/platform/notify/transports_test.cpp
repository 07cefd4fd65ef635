// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/network.hpp"
#include "platform/notify/placeholders.hpp"
#include "platform/notify/trap_for_tests.hpp"

#include "kernel/encoding.hpp"

#include <cstdlib>
#include <gmock/gmock.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>

namespace ztc::notify {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using namespace std::chrono_literals;
using SentState = Sent::State;

Envelope envelope(std::string text = "【直通车】已受理")
{
    return {.key = "matter_accepted/7/person",
            .address = "13800000001",
            .words = "matter_accepted",
            .values = {{"number", "2026-000123"}},
            .text = std::move(text)};
}

Reach const to_this_machine{.private_addresses = PrivateAddresses::allowed};

std::string member_of(Result<std::unique_ptr<Transport>> const& made)
{
    if (made) return "(made)";
    EXPECT_EQ(made.error().code, "notify.bad_settings");
    return made.error().errors.at(0).pointer;
}

// ---- the demo's log ---------------------------------------------------------------------------

TEST(LogTransport, masks_whom_it_writes_to_and_keeps_codes_to_itself)
{
    std::ostringstream logged;
    auto const before = spdlog::default_logger();
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(
        "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(logged)));
    auto const transport = log_transport();
    EXPECT_EQ(transport->send(envelope()).state, SentState::delivered);
    auto code = envelope("【直通车】验证码739154");
    code.words = "login_code";
    code.privacy = Privacy::secret;
    transport->send(code);
    spdlog::set_default_logger(before);

    EXPECT_THAT(logged.str(), HasSubstr("短信 → 138****0001: 【直通车】已受理"));
    EXPECT_THAT(logged.str(), HasSubstr("短信 → 138****0001: login_code"));
    EXPECT_THAT(logged.str(), Not(HasSubstr("13800000001")));
    EXPECT_THAT(logged.str(), Not(HasSubstr("739154")));
    EXPECT_EQ(transport->last().back().text, "【直通车】验证码739154");
}

TEST(LogTransport, keeps_the_last_fifty)
{
    auto const before = spdlog::get_level();
    spdlog::set_level(spdlog::level::off);
    auto const transport = log_transport();
    for (int i = 0; i < 60; ++i) transport->send(envelope(std::to_string(i)));
    spdlog::set_level(before);
    EXPECT_EQ(transport->last().size(), 50u);
    EXPECT_EQ(transport->last().front().text, "10");
}

TEST(Masking, shows_of_what_is_no_phone_the_first_letter)
{
    EXPECT_EQ(masked("13800000001"), "138****0001");
    EXPECT_EQ(masked("sample@example.org"), "s***");
    EXPECT_EQ(masked(""), "***");
    EXPECT_EQ(masked("示例"), "***");
}

// ---- templates --------------------------------------------------------------------------------

TEST(Placeholders, are_escaped_for_where_they_stand)
{
    auto const from = envelope("\"},{\n\\&=%+ 好");
    Fillings const with{from, "SMS_1", "9"};
    EXPECT_EQ(fill(R"({"t":"{{text}}","p":"{{phone}}"})", with, Escape::json),
              R"({"t":"\"},{\n\\&=%+ 好","p":"13800000001"})");
    EXPECT_EQ(fill("t={{text}}&c={{template}}", with, Escape::percent),
              "t=%22%7D%2C%7B%0A%5C%26%3D%25%2B%20%E5%A5%BD&c=SMS_1");
    EXPECT_EQ(fill("{{param.number}}/{{param.none}}/{{key}}/{{outside_id}}", with, Escape::json),
              R"(2026-000123//matter_accepted/7/person/9)");
}

// ---- the gateway ------------------------------------------------------------------------------

class Gateway : public testing::Test {
protected:
    SmsGatewaySettings settings(Trap const& trap) const
    {
        return {.url = "http://" + trap.host() + "/send",
                .headers = {"Authorization: Bearer sample"},
                .body = R"({"to":"{{phone}}","text":"{{text}}","template":"{{template}}",)"
                        R"("number":"{{param.number}}"})",
                .templates = {{"matter_accepted", "SMS_4711"}},
                .success_pointer = "/status/code",
                .success_value = "0",
                .outside_id_pointer = "/id",
                .reach = to_this_machine};
    }
    Sent send(SmsGatewaySettings const& with) { return made(with)->send(envelope()); }
    std::unique_ptr<Transport> made(SmsGatewaySettings const& with)
    {
        return sms_gateway(with).value();
    }
};

TEST_F(Gateway, takes_a_message_filled_into_the_template_of_the_site)
{
    Trap trap({answers(200, R"({"status":{"code":0},"id":"m-17"})")});
    auto const sent = send(settings(trap));
    EXPECT_EQ(sent.state, SentState::handed_over);
    EXPECT_EQ(sent.outside_id, "m-17");
    auto const heard = trap.heard().at(0);
    EXPECT_THAT(heard, testing::StartsWith("POST /send HTTP/1.1\r\n"));
    EXPECT_THAT(heard, HasSubstr("Authorization: Bearer sample\r\n"));
    EXPECT_THAT(heard, HasSubstr("Content-Type: application/json\r\n"));
    EXPECT_THAT(heard, testing::EndsWith(R"({"to":"13800000001","text":"【直通车】已受理",)"
                                         R"("template":"SMS_4711","number":"2026-000123"})"));
}

TEST_F(Gateway, can_be_a_form_or_an_address_alone)
{
    Trap trap({answers(200, "ok"), answers(200, "ok")});
    SmsGatewaySettings form{.url = "http://" + trap.host() + "/f",
                            .content_type = "application/x-www-form-urlencoded",
                            .body = "m={{phone}}&t={{text}}",
                            .reach = to_this_machine};
    EXPECT_EQ(send(form).state, SentState::handed_over);
    EXPECT_THAT(trap.heard().at(0), testing::EndsWith("m=13800000001&t=%E3%80%90%E7%9B%B4%E9%80%9A"
                                                      "%E8%BD%A6%E3%80%91%E5%B7%B2%E5%8F%97%E7%90"
                                                      "%86"));
    SmsGatewaySettings get{.url = "http://" + trap.host() + "/g?m={{phone}}&n={{param.number}}",
                           .method = "GET",
                           .reach = to_this_machine};
    EXPECT_EQ(send(get).state, SentState::handed_over);
    EXPECT_THAT(trap.heard().at(1),
                testing::StartsWith("GET /g?m=13800000001&n=2026-000123 HTTP/1.1"));
}

TEST_F(Gateway, in_trouble_is_tried_again)
{
    Trap trap({answers(500, "13800000001 is broken"), answers(200, R"({"status":{"code":0}})")});
    auto const gateway = made(settings(trap));
    auto const first = gateway->send(envelope());
    EXPECT_EQ(first.state, SentState::try_again);
    EXPECT_EQ(first.said, "http.500");
    EXPECT_EQ(gateway->send(envelope()).state, SentState::handed_over);
}

TEST_F(Gateway, that_answers_otherwise_than_agreed_has_not_taken_it)
{
    Trap trap({answers(200, R"({"status":{"code":15},"phone":"13800000001"})"),
               answers(200, "<html>"), answers(200, "{}")});
    for (int i = 0; i < 3; ++i) {
        auto const sent = send(settings(trap));
        EXPECT_EQ(sent.state, SentState::try_again);
        EXPECT_EQ(sent.said, "answer.not_as_expected"); // and nothing of what it echoed
    }
}

TEST_F(Gateway, that_redirects_is_not_followed)
{
    Trap elsewhere({});
    Trap trap({answers(302, "", "Location: http://" + elsewhere.host() + "/steal\r\n")});
    auto const sent = send(settings(trap));
    EXPECT_EQ(sent.state, SentState::try_again);
    EXPECT_EQ(sent.said, "http.302");
    EXPECT_THAT(elsewhere.heard(), IsEmpty());
}

TEST_F(Gateway, that_stays_silent_times_out)
{
    Trap trap({stays_silent});
    auto with = settings(trap);
    with.reach.timeout = 200ms;
    auto const sent = send(with);
    EXPECT_EQ(sent.state, SentState::try_again);
    EXPECT_EQ(sent.said, "timeout");
}

TEST_F(Gateway, that_talks_without_end_is_cut_off)
{
    Trap trap({answers(200, std::string(100'000, 'x'))});
    EXPECT_EQ(send(settings(trap)).said, "answer.too_long");
}

TEST_F(Gateway, that_is_not_there_is_tried_again)
{
    SmsGatewaySettings with;
    {
        Trap const gone({});
        with = settings(gone);
    }
    EXPECT_EQ(send(with).said, "not_reachable");
}

TEST_F(Gateway, at_a_private_address_is_not_even_connected_to)
{
    Trap trap({});
    for (std::string const host : {"127.0.0.1:", "localhost:", "[::ffff:127.0.0.1]:"}) {
        auto with = settings(trap);
        with.url = "https://" + host + std::to_string(trap.port()) + "/send";
        with.reach = {};
        EXPECT_EQ(send(with).said, "private_address") << host;
    }
    EXPECT_THAT(trap.heard(), IsEmpty());
}

TEST_F(Gateway, is_reached_directly_whatever_proxy_the_environment_names)
{
    Trap proxy({}), trap({answers(200, R"({"status":{"code":0}})")});
    ::setenv("http_proxy", ("http://" + proxy.host()).c_str(), 1);
    auto const sent = send(settings(trap));
    ::unsetenv("http_proxy");
    EXPECT_EQ(sent.state, SentState::handed_over);
    EXPECT_THAT(proxy.heard(), IsEmpty());
}

TEST_F(Gateway, can_be_asked_what_became_of_a_message)
{
    Trap trap({answers(200, R"({"state":"DELIVRD"})"), answers(200, R"({"state":"UNDELIV"})"),
               answers(200, R"({"state":"ON_ITS_WAY"})"), answers(503, "")});
    auto with = settings(trap);
    with.status_url = "http://" + trap.host() + "/status?id={{outside_id}}";
    with.status_pointer = "/state";
    with.delivered_value = "DELIVRD";
    with.failed_value = "UNDELIV";
    auto const gateway = made(with);
    EXPECT_TRUE(gateway->can_ask());
    EXPECT_EQ(gateway->ask("m/17&x").state, SentState::delivered);
    EXPECT_EQ(gateway->ask("m").state, SentState::refused);
    EXPECT_EQ(gateway->ask("m").state, SentState::handed_over);
    EXPECT_EQ(gateway->ask("m").state, SentState::handed_over);
    EXPECT_THAT(trap.heard().at(0), testing::StartsWith("GET /status?id=m%2F17%26x HTTP/1.1"));
}

TEST_F(Gateway, with_wrong_settings_is_not_made)
{
    SmsGatewaySettings const good{.url = "https://sms.example.cn/send",
                                  .body = R"({"to":"{{phone}}"})"};
    EXPECT_EQ(member_of(sms_gateway(good)), "(made)");
    auto const member = [&](auto&& change) {
        auto wrong = good;
        change(wrong);
        return member_of(sms_gateway(wrong));
    };
    for (auto const* url : {"", "sms.example.cn", "ftp://sms.example.cn/", "http://sms.example.cn/",
                            "https://{{phone}}/", "https://sms.{{param.x}}/", "https:///send",
                            "https://a:b@sms.example.cn/", "https://sms.example.cn/{{unknown}}",
                            "https://sms.example.cn/{{phone", "file:///etc/passwd"})
        EXPECT_EQ(member([&](auto& s) { s.url = url; }), "/url") << url;
    EXPECT_EQ(member([](auto& s) { s.method = "DELETE"; }), "/method");
    EXPECT_EQ(member([](auto& s) { s.headers = {"X: 1\r\nY: 2"}; }), "/headers");
    EXPECT_EQ(member([](auto& s) { s.body = "{{phone}"; }), "/body");
    EXPECT_EQ(member([](auto& s) { s.body = R"({"to":{{phone}}})"; }), "/body");
    EXPECT_EQ(member([](auto& s) { s.content_type = "text/xml"; }), "/body");
    EXPECT_EQ(member([](auto& s) { s.success_pointer = "code"; }), "/success_pointer");
    EXPECT_EQ(member([](auto& s) { s.outside_id_pointer = "id"; }), "/outside_id_pointer");
    EXPECT_EQ(member([](auto& s) { s.status_pointer = "id"; }), "/status_pointer");
    EXPECT_EQ(member([](auto& s) { s.status_url = "http://x/"; }), "/status_url");
    EXPECT_EQ(member([](auto& s) { s.status_url = "https://sms.example.cn/s"; }),
              "/delivered_value");
}

TEST(PrivateAddresses, are_known_in_every_spelling)
{
    for (auto const* address : {"127.0.0.1",
                                "10.1.2.3",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "0.0.0.0",
                                "224.0.0.1",
                                "255.255.255.255",
                                "::1",
                                "::",
                                "fc00::1",
                                "fe80::1",
                                "::ffff:10.0.0.1",
                                "64:ff9b::a00:1",
                                "2002:a00:1::",
                                "ff02::1",
                                "",
                                "rubbish"})
        EXPECT_TRUE(is_private(address)) << address;
    for (auto const* address :
         {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1", "::ffff:8.8.8.8"})
        EXPECT_FALSE(is_private(address)) << address;
}

// ---- mail -------------------------------------------------------------------------------------

class Mail : public testing::Test {
protected:
    SmtpSettings settings(Trap const& trap) const
    {
        return {.host = "127.0.0.1",
                .port = trap.port(),
                .security = SmtpSettings::Security::none,
                .from = "ztc@example.org",
                .subject = "代表直通车",
                .reach = to_this_machine};
    }
    Sent send(SmtpSettings const& with, std::string address = "sample@example.org")
    {
        auto mail = envelope();
        mail.address = std::move(address);
        mail.at = {start_of(Date{std::chrono::year{2026} / 11 / 24}).ms + 9LL * 3'600'000};
        return smtp_transport(with).value()->send(mail);
    }
};

TEST_F(Mail, goes_to_the_server_with_date_and_an_id_that_is_the_same_each_time)
{
    Trap trap({speaks_smtp(usual_reply), speaks_smtp(usual_reply)});
    EXPECT_EQ(send(settings(trap)).state, SentState::handed_over);
    EXPECT_EQ(send(settings(trap)).state, SentState::handed_over);
    auto const heard = trap.heard();
    EXPECT_THAT(heard.at(0), HasSubstr("MAIL FROM:<ztc@example.org>"));
    EXPECT_THAT(heard[0], HasSubstr("RCPT TO:<sample@example.org>"));
    EXPECT_THAT(heard[0], HasSubstr("Date: Tue, 24 Nov 2026 01:00:00 +0000\r\n"));
    EXPECT_THAT(heard[0], HasSubstr("Subject: =?UTF-8?B?" + base64("代表直通车") + "?=\r\n"));
    EXPECT_THAT(heard[0], HasSubstr("\r\n\r\n" + base64("【直通车】已受理")));
    auto const id = [](std::string const& text) {
        auto const begin = text.find("Message-ID: ");
        return text.substr(begin, text.find("\r\n", begin) - begin);
    };
    EXPECT_THAT(id(heard[0]), testing::EndsWith("@example.org>"));
    EXPECT_EQ(id(heard[0]), id(heard[1]));
}

TEST_F(Mail, is_never_sent_in_the_clear_where_encryption_is_demanded)
{
    Trap trap({speaks_smtp(usual_reply)});
    auto with = settings(trap);
    with.security = SmtpSettings::Security::starttls;
    auto const sent = send(with);
    EXPECT_EQ(sent.state, SentState::try_again);
    EXPECT_EQ(sent.said, "tls");
    EXPECT_THAT(trap.heard().at(0), Not(HasSubstr("sample@example.org")));
}

TEST_F(Mail, that_the_server_does_not_take_is_tried_again)
{
    Trap trap({speaks_smtp([](std::string const& line) {
        return line.starts_with("RCPT") ? "450 not now\r\n" : usual_reply(line);
    })});
    EXPECT_EQ(send(settings(trap)).state, SentState::try_again);
}

TEST_F(Mail, to_what_is_no_single_address_is_refused_before_connecting)
{
    Trap trap({});
    for (std::string const address :
         {"", "sample", "@example.org", "a@b@c", "a@b.org>\r\nRCPT TO:<x@y.org", "a b@c.org"})
        EXPECT_EQ(send(settings(trap), address).state, SentState::refused) << address;
    EXPECT_THAT(trap.heard(), IsEmpty());
}

TEST_F(Mail, to_a_server_at_a_private_address_is_not_sent_unless_allowed)
{
    Trap trap({});
    auto with = settings(trap);
    with.reach = {};
    EXPECT_EQ(send(with).said, "private_address");
    EXPECT_THAT(trap.heard(), IsEmpty());
}

TEST_F(Mail, with_wrong_settings_is_not_made)
{
    SmtpSettings const good{.host = "mail.example.org", .from = "a@example.org", .subject = "标题"};
    EXPECT_EQ(member_of(smtp_transport(good)), "(made)");
    auto const member = [&](auto&& change) {
        auto wrong = good;
        change(wrong);
        return member_of(smtp_transport(wrong));
    };
    EXPECT_EQ(member([](auto& s) { s.host = "mail.example.org/x"; }), "/host");
    EXPECT_EQ(member([](auto& s) { s.host = ""; }), "/host");
    EXPECT_EQ(member([](auto& s) { s.from = "nobody"; }), "/from");
    EXPECT_EQ(member([](auto& s) { s.subject = "a\r\nBcc: x"; }), "/subject");
    EXPECT_EQ(member([](auto& s) {
                  s.user = "a";
                  s.security = SmtpSettings::Security::none;
              }),
              "/security");
}

} // namespace
} // namespace ztc::notify
