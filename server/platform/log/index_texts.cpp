// SPDX-License-Identifier: Apache-2.0
#include "platform/log/index_texts.hpp"

#include "platform/log/readers.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"

namespace ztc::log {

namespace {

constexpr std::int64_t indexed_at_a_time = 1000;

struct OwnedText {
    std::string owner;
    std::string cipher;
};

void index_text(sql::Connection& connection, Texts& texts, std::string const& congress,
                TextRef const& ref)
{
    auto const row = connection.one(
        sql_text::select_vault,
        [](Row const& found) {
            return OwnedText{std::string(found.text(0)), std::string(found.blob(1))};
        },
        congress, ref.ref);
    if (!row || row->cipher.empty()) return;
    if (auto const opened = texts.open(congress, row->owner, ref.ref, row->cipher))
        connection.run_with(sql_text::insert_words, congress, ref.ref, row->owner,
                            word_index(texts, congress).entry(opened->words));
}

} // namespace

bool is_searched(std::string_view member)
{
    return member == "title" || member == "text" || member == "place" || member == "note" ||
           member == "hotline_number";
}

vault::WordIndex word_index(Texts const& texts, std::string const& congress)
{
    return vault::WordIndex(texts.fingerprint(congress, vault::WordIndex::key_kind, ""));
}

void index_texts(sql::Connection& connection, Texts& texts)
{
    if (connection.any(sql_text::select_any_words)) return;
    sql::Transaction transaction(connection);
    for (std::uint64_t position = 0;;) {
        auto const events = connection.rows(sql_text::select_events_after, recorded_of, position,
                                            indexed_at_a_time);
        if (events.empty()) break;
        for (auto const& event : events)
            for (auto const& [member, ref] : text_refs(event.body))
                if (is_searched(member)) index_text(connection, texts, event.congress, ref);
        position = events.back().position;
    }
    transaction.commit();
}

} // namespace ztc::log
