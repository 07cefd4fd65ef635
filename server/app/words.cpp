// SPDX-License-Identifier: Apache-2.0
#include "app/words.hpp"

#include "kernel/described.hpp"
#include "kernel/encoding.hpp"
#include "platform/journal/journal.hpp"
#include "platform/log/writing_refused.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <system_error>

namespace ztc::app {

namespace {

struct Problem {
    std::string type;
    std::string code;
    std::string title;
    std::int64_t status = 0;
    std::vector<FieldError> errors;
    std::optional<std::string> incident;
};

void write_error(std::string& out, FieldError const& error)
{
    out += R"({"pointer":)";
    described::write_string(out, error.pointer);
    out += R"(,"code":)";
    described::write_string(out, error.code);
    out += '}';
}

std::string json_of(Problem const& problem)
{
    std::string out = R"({"type":"about:blank","code":)";
    described::write_string(out, problem.code);
    out += R"(,"title":)";
    described::write_string(out, problem.title);
    out += R"(,"status":)" + std::to_string(problem.status);
    if (!problem.errors.empty()) {
        out += R"(,"errors":[)";
        for (auto const& error : problem.errors) {
            if (out.back() != '[') out += ',';
            write_error(out, error);
        }
        out += ']';
    }
    if (problem.incident) {
        out += R"(,"incident":)";
        described::write_string(out, *problem.incident);
    }
    return out += '}';
}

http::Response response_of(Problem const& problem)
{
    http::Response response;
    response.status = static_cast<int>(problem.status);
    response.content_type = "application/problem+json";
    response.body = json_of(problem);
    if (response.status == 503) response.headers.emplace_back("Retry-After", "3");
    return response;
}

} // namespace

Language language_of(http::Request const* request)
{
    if (!request) return Language::zh;
    auto const accepted = request->header("Accept-Language").value_or("");
    return accepted.starts_with("en") ? Language::en : Language::zh;
}

std::string duration_in_words(int seconds, Language language)
{
    auto const in_minutes = seconds > 90;
    auto const count = in_minutes ? (seconds + 59) / 60 : seconds;
    if (language == Language::zh) return fmt::format("{} {}", count, in_minutes ? "分钟" : "秒");
    return fmt::format("{} {}{}", count, in_minutes ? "minute" : "second", count == 1 ? "" : "s");
}

Words::Words(std::vector<RefusalWords> const& all)
{
    for (auto const& words : all) words_.emplace(words.code, words);
}

RefusalWords const* Words::find(std::string_view code) const
{
    auto const found = words_.find(code);
    return found == words_.end() ? nullptr : &found->second;
}

http::Response Words::problem(Refusal const& refusal, Language language) const
{
    auto const* words = find(refusal.code);
    if (!words) return incident("a refusal without words: " + refusal.code, language);
    return response_of({"about:blank", refusal.code,
                        std::string(language == Language::zh ? words->zh : words->en),
                        words->status, refusal.errors, std::nullopt});
}

http::Response Words::later(Refusal const& refusal, int seconds, Language language) const
{
    auto const* words = find(refusal.code);
    if (!words) return incident("a refusal without words: " + refusal.code, language);
    auto const wait = duration_in_words(seconds, language);
    auto const title = language == Language::zh
                           ? fmt::format("{}请等 {}。", words->zh, wait)
                           : fmt::format("{} Please wait {}.", words->en, wait);
    auto response = response_of(
        {"about:blank", refusal.code, title, words->status, refusal.errors, std::nullopt});
    std::erase_if(response.headers, [](auto const& one) { return one.first == "Retry-After"; });
    response.headers.emplace_back("Retry-After", std::to_string(seconds));
    return response;
}

http::Response Words::fault(std::exception const& what, Language language) const
{
    constexpr int seconds = 30; // a disk is not emptied, nor a clock set, at once
    if (auto const* refused = dynamic_cast<log::WritingRefused const*>(&what))
        return later(refuse(refused->code), seconds, language);
    // A file that had no room, as the log has none.
    if (auto const* system = dynamic_cast<std::system_error const*>(&what);
        system && system->code() == std::errc::no_space_on_device)
        return later(refuse("log.disk_full"), seconds, language);
    return incident(what.what(), language);
}

http::Response Words::incident(std::string const& what, Language language) const
{
    std::string bytes(5, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    auto const incident = base32(bytes);
    journal::error("fault {} {}", incident, what);
    auto const* words = find("http.fault");
    return response_of({"about:blank",
                        "http.fault",
                        std::string(language == Language::zh ? words->zh : words->en),
                        500,
                        {},
                        incident});
}

} // namespace ztc::app
