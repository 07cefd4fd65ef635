// SPDX-License-Identifier: Apache-2.0
//
// The ways out that ship with the program. The two that reach the network connect only to the host
// they were configured with, follow no redirect, use no proxy from the environment, and refuse
// private addresses after resolving unless the site allows them.
#pragma once

#include "kernel/result.hpp"
#include "platform/notify/transport.hpp"

#include <chrono>
#include <memory>
#include <vector>

namespace ztc::notify {

enum class PrivateAddresses { refused, allowed };

struct Reach {
    PrivateAddresses private_addresses = PrivateAddresses::refused;
    std::chrono::milliseconds connect_timeout{5'000};
    std::chrono::milliseconds timeout{15'000};
};

// ---- the demo ---------------------------------------------------------------------------------

/// "138****0001"; what is no phone shows its first character only.
std::string masked(std::string_view address);

/// Writes each message into the program's log, masked, and keeps the last 50 for tests.
class LogTransport : public Transport {
public:
    virtual std::vector<Envelope> last() const = 0; // the oldest first
};
std::unique_ptr<LogTransport> log_transport();

// ---- e-mail -----------------------------------------------------------------------------------

struct SmtpSettings {
    enum class Security { starttls, none };
    std::string host;
    std::uint16_t port = 587;
    Security security = Security::starttls;
    std::string user = {}; // empty: no sign-in
    std::string password = {};
    std::string from;    // "ztc@example.gov.cn"
    std::string subject; // "代表直通车"
    Reach reach = {};
};

/// Refuses notify.bad_settings with the member concerned.
Result<std::unique_ptr<Transport>> smtp_transport(SmtpSettings settings);

// ---- an SMS gateway over HTTP -----------------------------------------------------------------

/// In `url` (after the host), `body` and `status_url` stand {{phone}} {{text}} {{template}}
/// {{param.NAME}} {{key}}, in `status_url` also {{outside_id}}; each is escaped for where it
/// stands: percent-encoded in addresses and forms, as the inside of a string in JSON.
struct SmsGatewaySettings {
    std::string url;
    std::string method = "POST";                   // or GET
    std::vector<std::string> headers = {};         // "Authorization: Bearer …"
    std::string content_type = "application/json"; // or application/x-www-form-urlencoded
    std::string body = {};
    std::map<std::string, std::string> templates = {}; // our name -> the gateway's number

    int success_status = 200;
    std::string success_pointer = {}; // JSON pointer into the answer; empty: the status says all
    std::string success_value = {};   // as text: "0", "OK", "true"
    std::string outside_id_pointer = {};

    std::string status_url = {}; // asked with GET; empty: delivery is not asked for
    std::string status_pointer = {};
    std::string delivered_value = {};
    std::string failed_value = {};
    Reach reach = {};
};

/// Refuses notify.bad_settings with the member concerned.
Result<std::unique_ptr<Transport>> sms_gateway(SmsGatewaySettings settings);

} // namespace ztc::notify
