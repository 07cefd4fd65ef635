// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/network.hpp"

#include "platform/http/proxy.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <curl/curl.h>
#include <fmt/format.h>
#include <new>
#include <unistd.h>

namespace ztc::notify {

namespace {

constexpr std::size_t most_bytes = 64 * 1024;

struct CurlLibrary {
    CurlLibrary() { ZTC_ENSURE(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK); }
};

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

List list_of(std::vector<std::string> const& lines)
{
    List list(nullptr, &curl_slist_free_all);
    for (auto const& line : lines) {
        auto* const longer = curl_slist_append(list.get(), line.c_str());
        if (!longer) throw std::bad_alloc();
        (void)list.release();
        list.reset(longer);
    }
    return list;
}

/// What the callbacks of one call see.
struct Call {
    Reach const& reach;
    Reply reply = {};
    std::string_view upload = {};
    bool met_private = false;
    bool too_long = false;
};

std::string spelled(sockaddr const& address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    void const* bytes = nullptr;
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    if (address.sa_family == AF_INET) {
        std::memcpy(&v4, &address, sizeof v4);
        bytes = &v4.sin_addr;
    } else if (address.sa_family == AF_INET6) {
        std::memcpy(&v6, &address, sizeof v6);
        bytes = &v6.sin6_addr;
    }
    if (!bytes || !inet_ntop(address.sa_family, bytes, text.data(), text.size())) return {};
    return text.data();
}

curl_socket_t open_socket(void* of_call, curlsocktype, curl_sockaddr* address)
{
    auto& call = *static_cast<Call*>(of_call);
    auto const is_refused = call.reach.private_addresses == PrivateAddresses::refused &&
                            is_private(spelled(address->addr));
    if (is_refused) {
        call.met_private = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t take_answer(char* bytes, std::size_t size, std::size_t count, void* of_call)
{
    auto& call = *static_cast<Call*>(of_call);
    call.too_long = call.reply.body.size() + size * count > most_bytes;
    if (call.too_long) return 0;
    call.reply.body.append(bytes, size * count);
    return size * count;
}

std::size_t give_upload(char* into, std::size_t size, std::size_t count, void* of_call)
{
    auto& call = *static_cast<Call*>(of_call);
    auto const n = std::min(size * count, call.upload.size());
    std::memcpy(into, call.upload.data(), n);
    call.upload.remove_prefix(n);
    return n;
}

Handle guarded(Call& call, std::string const& url, char const* protocols)
{
    static CurlLibrary const library;
    Handle handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle) throw std::bad_alloc();
    auto* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(call.reach.connect_timeout.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(call.reach.timeout.count()));
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &call);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take_answer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &call);
    return handle;
}

/// In words of our own: curl's texts may hold addresses.
std::string said_of(CURLcode code, Call const& call)
{
    if (code == CURLE_OK) return {};
    if (call.met_private) return "private_address";
    if (call.too_long) return "answer.too_long";
    if (code == CURLE_OPERATION_TIMEDOUT) return "timeout";
    if (code == CURLE_COULDNT_RESOLVE_HOST) return "host_unknown";
    if (code == CURLE_COULDNT_CONNECT) return "not_reachable";
    if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CONNECT_ERROR ||
        code == CURLE_PEER_FAILED_VERIFICATION)
        return "tls";
    return fmt::format("network.{}", static_cast<int>(code));
}

Reply performed(Handle const& handle, Call& call)
{
    auto const code = curl_easy_perform(handle.get());
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    call.reply.status = static_cast<int>(status);
    call.reply.said = said_of(code, call);
    return std::move(call.reply);
}

} // namespace

Reply call(HttpCall const& what, Reach const& reach)
{
    Call state{reach};
    auto headers = what.headers;
    headers.emplace_back("Expect:"); // no waiting for 100 Continue
    auto const header_list = list_of(headers);
    auto const handle = guarded(state, what.url, "http,https");
    auto* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, header_list.get());
    if (what.method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(what.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, what.body.c_str());
    }
    return performed(handle, state);
}

Reply call(MailCall const& what, Reach const& reach)
{
    Call state{reach};
    state.upload = what.message;
    auto const to = list_of({"<" + what.to + ">"});
    auto const handle = guarded(state, what.url, "smtp");
    auto* const curl = handle.get();
    if (what.security == SmtpSettings::Security::starttls)
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (!what.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, what.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, what.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + what.from + ">").c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &give_upload);
    curl_easy_setopt(curl, CURLOPT_READDATA, &state);
    return performed(handle, state);
}

bool is_private(std::string_view address)
{
    static auto const ranges = [] {
        std::vector<http::Network> parsed;
        for (std::string_view range :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
              "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
              "::/127", "64:ff9b::/96", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8"})
            parsed.push_back(http::Network::parse(range).value());
        return parsed;
    }();
    if (!http::plain_address(address)) return true; // what we cannot read we do not trust
    return std::ranges::any_of(ranges, [&](auto const& range) { return range.contains(address); });
}

std::optional<Place> place_of(std::string const& url)
{
    std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return {};
    auto const part = [&](CURLUPart which) {
        char* text = nullptr;
        if (curl_url_get(parsed.get(), which, &text, 0) != CURLUE_OK) return std::string();
        std::unique_ptr<char, decltype(&curl_free)> const owned(text, &curl_free);
        return std::string(text);
    };
    if (!part(CURLUPART_USER).empty() || !part(CURLUPART_PASSWORD).empty()) return {};
    return Place{part(CURLUPART_SCHEME), part(CURLUPART_HOST)};
}

} // namespace ztc::notify
