// SPDX-License-Identifier: Apache-2.0
//
// Refusals as HTTP says them: status, application/problem+json, the sentence in the reader's
// language.
#pragma once

#include "app/refusals.hpp"
#include "kernel/result.hpp"
#include "platform/http/message.hpp"

#include <map>
#include <string>

namespace ztc::app {

enum class Language { zh, en };

/// Chinese unless Accept-Language prefers English.
Language language_of(http::Request const* request);

/// "12 秒", "3 minutes".
std::string duration_in_words(int seconds, Language language);

class Words {
public:
    explicit Words(std::vector<RefusalWords> const& all);

    RefusalWords const* find(std::string_view code) const;
    http::Response problem(Refusal const& refusal, Language language) const;
    /// With Retry-After, and in words how long to wait.
    http::Response later(Refusal const& refusal, int seconds, Language language) const;
    /// 500 with an incident number that stands in the log as well; 503 when writing waits for room
    /// or for a right clock (log::WritingRefused).
    http::Response fault(std::exception const& what, Language language) const;
    std::map<std::string_view, RefusalWords> const& all() const { return words_; }

private:
    http::Response incident(std::string const& what, Language language) const;

    std::map<std::string_view, RefusalWords> words_;
};

} // namespace ztc::app
