// SPDX-License-Identifier: Apache-2.0
#include "app/messages.hpp"

#include "app/ask_door.hpp"
#include "modules/matters/policy.hpp"
#include "platform/notify/transports.hpp"
#include "platform/vault/secret_file.hpp"
#include "views/people/view.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

Result<std::string> secret_of(std::string const& file)
{
    if (file.empty()) return std::string();
    auto secret = TRY(vault::read_secret_file(file));
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) secret.pop_back();
    return secret;
}

/// The transport's own names as the file has them: "/success_pointer" is
/// "/messages/sms_ok_pointer".
template <class T>
Result<T> by_names_of_the_file(Result<T> result, std::string_view prefix)
{
    if (result) return result;
    auto refusal = std::move(result).error();
    for (auto& error : refusal.errors) {
        auto member = error.pointer.substr(1);
        if (member == "success_pointer") member = "ok_pointer";
        if (member == "outside_id_pointer") member = "id_pointer";
        if (member == "host" || member == "port") member = "url";
        error.pointer = fmt::format("/messages/{}_{}", prefix, member);
    }
    return refusal;
}

std::string with_secret(std::string text, std::string const& secret)
{
    constexpr std::string_view mark = "{{secret}}";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        text.replace(at, mark.size(), secret);
        at += secret.size();
    }
    return text;
}

Result<std::unique_ptr<notify::Transport>> smtp(MessagesConfig const& config)
{
    notify::SmtpSettings settings;
    std::string_view rest = config.smtp_url;
    if (rest.starts_with("smtp://")) rest.remove_prefix(7);
    auto const colon = rest.rfind(':');
    settings.host = rest.substr(0, colon);
    if (colon != std::string_view::npos)
        settings.port = static_cast<std::uint16_t>(std::stoi(std::string(rest.substr(colon + 1))));
    settings.security = config.smtp_tls == "none" ? notify::SmtpSettings::Security::none
                                                  : notify::SmtpSettings::Security::starttls;
    settings.user = config.smtp_user;
    settings.password = TRY(secret_of(config.smtp_password_file));
    settings.from = config.smtp_from;
    settings.subject = config.signature;
    if (config.smtp_allow_private)
        settings.reach.private_addresses = notify::PrivateAddresses::allowed;
    return by_names_of_the_file(notify::smtp_transport(std::move(settings)), "smtp");
}

Result<std::unique_ptr<notify::Transport>> sms(MessagesConfig const& config)
{
    auto const secret = TRY(secret_of(config.sms_secret_file));
    notify::SmsGatewaySettings settings;
    settings.url = config.sms_url;
    settings.method = config.sms_method;
    for (auto const& header : config.sms_headers)
        settings.headers.push_back(with_secret(header, secret));
    settings.content_type = config.sms_content_type;
    settings.body = with_secret(config.sms_body, secret);
    for (auto const& pair : config.sms_templates) {
        auto const equals = pair.find('=');
        settings.templates.emplace(pair.substr(0, equals), pair.substr(equals + 1));
    }
    settings.success_status = static_cast<int>(config.sms_ok_status);
    settings.success_pointer = config.sms_ok_pointer;
    settings.success_value = config.sms_ok_value;
    settings.outside_id_pointer = config.sms_id_pointer;
    settings.status_url = with_secret(config.sms_status_url, secret);
    settings.status_pointer = config.sms_status_pointer;
    settings.delivered_value = config.sms_delivered_value;
    settings.failed_value = config.sms_failed_value;
    if (config.sms_allow_private)
        settings.reach.private_addresses = notify::PrivateAddresses::allowed;
    return by_names_of_the_file(notify::sms_gateway(std::move(settings)), "sms");
}

} // namespace

Result<std::unique_ptr<notify::Transport>> make_transport(MessagesConfig const& config)
{
    if (config.transport == "smtp") return smtp(config);
    if (config.transport == "sms") return sms(config);
    return std::unique_ptr<notify::Transport>(notify::log_transport());
}

notify::DeliverySettings delivery_settings(House& house)
{
    notify::DeliverySettings settings;
    settings.signature = house.config.messages.signature;
    settings.held_until = service_hours(house);
    settings.complete = [&house](std::string const& congress, std::string_view words,
                                 std::map<std::string, std::string>& values) {
        auto const ask = values.find("ask");
        if (words != publication::ask_words || ask == values.end()) return;
        values["link"] = ask_address(house, congress, {ask->second});
        values.erase(ask);
    };
    return settings;
}

std::function<std::optional<Instant>(std::string const&, notify::Audience, Instant)>
service_hours(House& house)
{
    return [&house](std::string const& congress, notify::Audience audience, Instant now) {
        return house.store->read(system_actor(congress), [&](Reading& reading) {
            auto const policy = policy_of<matters::MatterPolicy>(reading);
            auto const& hours =
                audience == notify::Audience::staff ? policy.staff_hours : policy.resident_hours;
            return matters::closed_until(hours, reading.calendar(), now);
        });
    };
}

login::Settings login_settings(Config const& config)
{
    login::Settings settings;
    if (!config.site.demo) return settings;
    settings.mode = login::Mode::demo;
    // The passwords are published: slow hashes protect nobody. The same cost for names that nobody
    // has, or the time of an answer would tell them apart.
    settings.cost = {.passes = 1, .memory_bytes = 8 * 1024 * 1024};
    // A demo's day may be over at a tap, which must not put out whoever tapped.
    settings.staff_idle = settings.staff_longest = settings.resident_longest =
        std::chrono::hours(24 * 500);
    return settings;
}

notify::Delivery::AddressOf address_of(House& house)
{
    return [&house](std::string const& congress, PersonId const& person,
                    std::string_view channel) -> std::optional<std::string> {
        if (channel == "email") return std::nullopt; // nobody has told us one yet
        return house.store->read(
            system_actor(congress), [&](Reading& reading) -> std::optional<std::string> {
                auto const row = views::people::person(reading.tables(), congress, person);
                if (!row || !row->phone_ref) return std::nullopt;
                return reading.open(*row->phone_ref);
            });
    };
}

} // namespace ztc::app
