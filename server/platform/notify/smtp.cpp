// SPDX-License-Identifier: Apache-2.0
#include "kernel/encoding.hpp"
#include "kernel/text.hpp"
#include "platform/notify/network.hpp"

#include <algorithm>
#include <array>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sodium.h>

namespace ztc::notify {

namespace {

/// One address, with nothing in it that could begin another line, header or recipient.
bool is_mail_address(std::string_view address)
{
    auto const is_good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("@._+-").find(c) != std::string_view::npos;
    };
    auto const at = address.find('@');
    return address.size() <= 254 && at != address.npos && at > 0 && at + 1 < address.size() &&
           address.find('@', at + 1) == address.npos && std::ranges::all_of(address, is_good);
}

/// The same for every try, so that a mailbox can tell a repetition.
std::string message_id(std::string_view key, std::string_view from)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(key.data()), key.size());
    auto const id = hex({reinterpret_cast<char const*>(hash.data()), 16});
    return fmt::format("<{}{}>", id, from.substr(from.find('@')));
}

std::string in_lines_of_76(std::string_view base64_text)
{
    std::string lines;
    for (; !base64_text.empty();
         base64_text.remove_prefix(std::min<std::size_t>(76, base64_text.size())))
        lines.append(base64_text.substr(0, 76)).append("\r\n");
    return lines;
}

class Smtp final : public Transport {
public:
    explicit Smtp(SmtpSettings settings) : settings_(std::move(settings)) {}

    std::string_view channel() const override { return "email"; }

    Sent send(Envelope const& envelope) override
    {
        if (!is_mail_address(envelope.address))
            return {.state = Sent::State::refused, .outside_id = {}, .said = "address.malformed"};
        auto reply = call({.url = fmt::format("smtp://{}:{}", settings_.host, settings_.port),
                           .security = settings_.security,
                           .user = settings_.user,
                           .password = settings_.password,
                           .from = settings_.from,
                           .to = envelope.address,
                           .message = message_of(envelope)},
                          settings_.reach);
        if (!reply.said.empty())
            return {.state = Sent::State::try_again, .outside_id = {}, .said = reply.said};
        return {.state = Sent::State::handed_over, .outside_id = {}, .said = "accepted"};
    }

private:
    std::string message_of(Envelope const& envelope) const
    {
        auto const seconds = static_cast<std::time_t>(envelope.at.ms / 1000);
        return fmt::format("From: <{}>\r\nTo: <{}>\r\nSubject: =?UTF-8?B?{}?=\r\n"
                           "Date: {:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: {}\r\n"
                           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                           "Content-Transfer-Encoding: base64\r\n\r\n{}",
                           settings_.from, envelope.address, base64(settings_.subject),
                           fmt::gmtime(seconds), message_id(envelope.key, settings_.from),
                           in_lines_of_76(base64(envelope.text)));
    }

    SmtpSettings settings_;
};

} // namespace

Result<std::unique_ptr<Transport>> smtp_transport(SmtpSettings settings)
{
    auto const place = place_of(fmt::format("smtp://{}:{}", settings.host, settings.port));
    if (settings.host.empty() || !place || place->host != settings.host)
        return refuse("notify.bad_settings", "/host");
    if (!is_mail_address(settings.from)) return refuse("notify.bad_settings", "/from");
    auto const subject_is_good = !text::first_bad_byte(settings.subject) &&
                                 !text::has_control_characters(settings.subject) &&
                                 settings.subject.find_first_of("\r\n\t") == std::string::npos &&
                                 text::characters(settings.subject) <= 15; // one encoded word
    if (!subject_is_good) return refuse("notify.bad_settings", "/subject");
    auto const would_show_password = !settings.user.empty() &&
                                     settings.security == SmtpSettings::Security::none &&
                                     settings.reach.private_addresses == PrivateAddresses::refused;
    if (would_show_password) return refuse("notify.bad_settings", "/security");
    return std::unique_ptr<Transport>(std::make_unique<Smtp>(std::move(settings)));
}

} // namespace ztc::notify
