// SPDX-License-Identifier: Apache-2.0
//
// The search index of texts: which of them it holds, and the index of a site that was there before
// it, made once from the log's references and the texts in the vault. Afterwards the writer keeps
// it with each text that it seals.
#pragma once

#include "platform/log/texts.hpp"
#include "platform/sql/connection.hpp"
#include "platform/vault/word_index.hpp"

namespace ztc::log {

/// Whether texts sealed under this member's name can be searched.
bool is_searched(std::string_view member);

vault::WordIndex word_index(Texts const& texts, std::string const& congress);

/// Does nothing where there is an index. For the start, before views are rebuilt.
void index_texts(sql::Connection& connection, Texts& texts);

} // namespace ztc::log
