// SPDX-License-Identifier: Apache-2.0
#include "platform/http/multipart.hpp"

#include <optional>
#include <string>

namespace ztc::http {
namespace {

constexpr std::string_view form_data = "multipart/form-data";

/// "--" and the boundary, as it stands between the parts.
std::optional<std::string> delimiter_of(std::string_view content_type)
{
    constexpr std::string_view name = "boundary=";
    auto const at = content_type.find(name);
    if (at == content_type.npos) return std::nullopt;
    auto value = content_type.substr(at + name.size());
    if (value.starts_with('"'))
        value = value.substr(1, value.find('"', 1) - 1);
    else
        value = value.substr(0, value.find(';'));
    if (value.empty() || value.size() > 70) return std::nullopt;
    return "--" + std::string(value);
}

} // namespace

bool is_multipart(std::string_view content_type)
{
    return content_type.starts_with(form_data);
}

Result<std::string_view> file_in_multipart(std::string_view content_type, std::string_view body)
{
    auto const delimiter = delimiter_of(content_type);
    if (!delimiter || !body.starts_with(*delimiter)) return refuse("http.bad_request");
    auto const between = "\r\n" + *delimiter;
    std::optional<std::string_view> file;
    for (auto rest = body.substr(delimiter->size()); !rest.starts_with("--");) {
        auto const head_end = rest.find("\r\n\r\n");
        if (!rest.starts_with("\r\n") || head_end == rest.npos) return refuse("http.bad_request");
        auto const end = rest.find(between, head_end + 4);
        if (end == rest.npos) return refuse("http.bad_request");
        if (rest.substr(0, head_end).find("filename") != rest.npos) {
            if (file) return refuse("http.bad_request");
            file = rest.substr(head_end + 4, end - head_end - 4);
        }
        rest.remove_prefix(end + between.size());
    }
    if (!file) return refuse("http.bad_request");
    return *file;
}

} // namespace ztc::http
