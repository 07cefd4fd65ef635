// SPDX-License-Identifier: Apache-2.0
#include "app/messages.hpp"

#include "platform/notify/transports.hpp"
#include "platform/vault/secret_file.hpp"
#include "views/people/view.hpp"

namespace ztc::app {

namespace {

template <class T>
T or_throw(Result<T> result)
{
    if (!result) throw std::runtime_error(result.error().code);
    return *std::move(result);
}

std::string secret_of(std::string const& file)
{
    if (file.empty()) return {};
    auto secret = or_throw(vault::read_secret_file(file));
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) secret.pop_back();
    return secret;
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

std::unique_ptr<notify::Transport> smtp(MessagesConfig const& config)
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
    settings.password = secret_of(config.smtp_password_file);
    settings.from = config.smtp_from;
    settings.subject = config.signature;
    return or_throw(notify::smtp_transport(std::move(settings)));
}

std::unique_ptr<notify::Transport> sms(MessagesConfig const& config)
{
    auto const secret = secret_of(config.sms_secret_file);
    notify::SmsGatewaySettings settings;
    settings.url = config.sms_url;
    settings.method = config.sms_method;
    for (auto const& header : config.sms_headers)
        settings.headers.push_back(with_secret(header, secret));
    settings.content_type = config.sms_content_type;
    settings.body = with_secret(config.sms_body, secret);
    settings.success_pointer = config.sms_ok_pointer;
    settings.success_value = config.sms_ok_value;
    settings.outside_id_pointer = config.sms_id_pointer;
    if (config.sms_allow_private)
        settings.reach.private_addresses = notify::PrivateAddresses::allowed;
    return or_throw(notify::sms_gateway(std::move(settings)));
}

} // namespace

std::unique_ptr<notify::Transport> make_transport(MessagesConfig const& config)
{
    if (config.transport == "smtp") return smtp(config);
    if (config.transport == "sms") return sms(config);
    return notify::log_transport();
}

notify::DeliverySettings delivery_settings(MessagesConfig const& config)
{
    notify::DeliverySettings settings;
    settings.signature = config.signature;
    return settings;
}

login::Settings login_settings(Config const& config)
{
    login::Settings settings;
    settings.mode = config.site.demo ? login::Mode::demo : login::Mode::real;
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
