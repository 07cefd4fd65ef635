// SPDX-License-Identifier: Apache-2.0
//
// The bytes of a sealed file as a request wants them: whole or a part, and what is large in pieces,
// of which only those that are sent are ever opened.
#pragma once

#include "app/words.hpp"
#include "platform/http/message.hpp"
#include "platform/vault/files.hpp"

#include <functional>

namespace ztc::app {

struct ServedFile {
    vault::SealedFileReader reader;
    std::string media;
    std::string etag;
    /// Asked again before each piece; no longer true, the connection ends. Absent: it stays true.
    std::function<bool()> still = {};
};

/// 200, 206, or 416 in words. Refuses vault.cannot_open.
Result<http::Response> served(http::Request const& request, ServedFile file, Words const& words);

} // namespace ztc::app
