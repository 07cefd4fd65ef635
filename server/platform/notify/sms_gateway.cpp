// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/network.hpp"
#include "platform/notify/placeholders.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <fmt/format.h>

namespace ztc::notify {

namespace {

namespace json = boost::json;

constexpr std::string_view form_type = "application/x-www-form-urlencoded";
constexpr std::string_view json_type = "application/json";
constexpr std::size_t longest_outside_id = 128;

/// What stands at `pointer`, as text; nothing when there is no such thing.
std::optional<std::string> at(json::value const& document, std::string const& pointer)
{
    boost::system::error_code error;
    auto const* const found = document.find_pointer(pointer, error);
    if (!found) return {};
    if (auto const* text = found->if_string()) return std::string(*text);
    if (found->is_structured()) return {};
    return json::serialize(*found);
}

Sent not_now(std::string said)
{
    return {.state = Sent::State::try_again, .outside_id = {}, .said = std::move(said)};
}

class SmsGateway final : public Transport {
public:
    explicit SmsGateway(SmsGatewaySettings settings) : settings_(std::move(settings)) {}

    std::string_view channel() const override { return "sms"; }
    Sent send(Envelope const& envelope) override;
    bool can_ask() const override { return !settings_.status_url.empty(); }
    Sent ask(std::string const& outside_id) override;

private:
    SmsGatewaySettings settings_;
};

Sent SmsGateway::send(Envelope const& envelope)
{
    auto const number = settings_.templates.find(envelope.words);
    Fillings const with{
        envelope, number == settings_.templates.end() ? envelope.words : number->second, {}};
    auto headers = settings_.headers;
    if (settings_.method == "POST") headers.push_back("Content-Type: " + settings_.content_type);
    auto const in_body = settings_.content_type == json_type ? Escape::json : Escape::percent;
    auto const reply = call({.method = settings_.method,
                             .url = fill(settings_.url, with, Escape::percent),
                             .headers = std::move(headers),
                             .body = fill(settings_.body, with, in_body)},
                            settings_.reach);
    if (!reply.said.empty()) return not_now(reply.said);
    if (reply.status != settings_.success_status)
        return not_now(fmt::format("http.{}", reply.status));

    boost::system::error_code error;
    auto const document = json::parse(reply.body, error);
    auto const looks_inside = !settings_.success_pointer.empty();
    if (looks_inside && (error || at(document, settings_.success_pointer) !=
                                      std::optional(settings_.success_value)))
        return not_now("answer.not_as_expected");
    Sent sent{.state = Sent::State::handed_over, .outside_id = {}, .said = "accepted"};
    if (!error && !settings_.outside_id_pointer.empty())
        sent.outside_id = at(document, settings_.outside_id_pointer).value_or("");
    if (sent.outside_id.size() > longest_outside_id) sent.outside_id.clear();
    return sent;
}

Sent SmsGateway::ask(std::string const& outside_id)
{
    Sent unknown{.state = Sent::State::handed_over, .outside_id = outside_id, .said = {}};
    Envelope const nothing;
    auto const reply =
        call({.method = "GET",
              .url = fill(settings_.status_url, {nothing, {}, outside_id}, Escape::percent),
              .headers = settings_.headers,
              .body = {}},
             settings_.reach);
    boost::system::error_code error;
    auto const document = json::parse(reply.body, error);
    if (!reply.said.empty() || reply.status != 200 || error) return unknown;
    auto const state = at(document, settings_.status_pointer);
    if (state == settings_.delivered_value)
        return {.state = Sent::State::delivered, .outside_id = outside_id, .said = "delivered"};
    if (state && !settings_.failed_value.empty() && *state == settings_.failed_value)
        return {.state = Sent::State::refused, .outside_id = outside_id, .said = "not_delivered"};
    return unknown;
}

// ---- settings ----------------------------------------------------------------------------------

bool knows_placeholders(std::string_view pattern)
{
    auto const names = placeholders_of(pattern);
    return names && std::ranges::all_of(*names, is_known_placeholder);
}

/// An address whose host no value can change, in the clear only to a private one.
bool is_good_url(std::string const& pattern, Reach const& reach)
{
    if (!knows_placeholders(pattern)) return false;
    auto const scheme_end = pattern.find("://");
    if (scheme_end == pattern.npos) return false;
    auto const host_end = std::min(pattern.find_first_of("/?#", scheme_end + 3), pattern.size());
    if (host_end == scheme_end + 3) return false; // curl would take a part of the path
    if (pattern.substr(0, host_end).find("{{") != pattern.npos) return false;
    Envelope const nothing;
    auto const place = place_of(fill(pattern, {nothing, {}, {}}, Escape::percent));
    if (!place || place->host.empty()) return false;
    auto const may_be_plain = reach.private_addresses == PrivateAddresses::allowed;
    return place->scheme == "https" || (place->scheme == "http" && may_be_plain);
}

bool is_good_header(std::string const& header)
{
    return header.find(':') != header.npos && header.find_first_of("\r\n{") == header.npos;
}

bool is_pointer(std::string const& text)
{
    boost::system::error_code error;
    json::value const nothing = json::object();
    (void)nothing.find_pointer(text, error);
    return text.empty() || (text.starts_with('/') && error != json::error::invalid_escape);
}

/// The body as it would be with empty values must be JSON, when it says that it is.
bool is_good_body(SmsGatewaySettings const& settings)
{
    if (!knows_placeholders(settings.body)) return false;
    if (settings.method == "GET") return settings.body.empty();
    if (settings.content_type != json_type) return settings.content_type == form_type;
    Envelope const nothing;
    boost::system::error_code error;
    (void)json::parse(fill(settings.body, {nothing, {}, {}}, Escape::json), error);
    return !error;
}

} // namespace

Result<std::unique_ptr<Transport>> sms_gateway(SmsGatewaySettings settings)
{
    auto const wrong = [](char const* member) { return refuse("notify.bad_settings", member); };
    if (!is_good_url(settings.url, settings.reach)) return wrong("/url");
    if (settings.method != "POST" && settings.method != "GET") return wrong("/method");
    if (!std::ranges::all_of(settings.headers, is_good_header)) return wrong("/headers");
    if (!is_good_body(settings)) return wrong("/body");
    if (!is_pointer(settings.success_pointer)) return wrong("/success_pointer");
    if (!is_pointer(settings.outside_id_pointer)) return wrong("/outside_id_pointer");
    if (!is_pointer(settings.status_pointer)) return wrong("/status_pointer");
    auto const asks = !settings.status_url.empty();
    if (asks && !is_good_url(settings.status_url, settings.reach)) return wrong("/status_url");
    if (asks && settings.delivered_value.empty()) return wrong("/delivered_value");
    return std::unique_ptr<Transport>(std::make_unique<SmsGateway>(std::move(settings)));
}

} // namespace ztc::notify
