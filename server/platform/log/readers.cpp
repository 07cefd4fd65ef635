// SPDX-License-Identifier: Apache-2.0
#include "platform/log/readers.hpp"

#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"

#include <boost/json.hpp>

namespace ztc::log {

std::optional<Texts::Opened> open_row(Tables& tables, Texts& texts, std::string const& congress,
                                      std::string_view ref)
{
    std::string owner, cipher;
    tables.query(
        sql_text::select_vault,
        [&](Row const& row) {
            owner = row.text(0);
            cipher = row.blob(1);
        },
        congress, ref);
    if (cipher.empty()) return std::nullopt;
    return texts.open(congress, owner, ref, cipher);
}

std::map<std::string, TextRef> text_refs(std::string_view body)
{
    std::map<std::string, TextRef> refs;
    boost::system::error_code ec;
    auto const document = boost::json::parse(body, ec);
    if (ec || !document.is_object()) return refs;
    for (auto const& [name, value] : document.get_object()) {
        auto const* member = value.if_object();
        auto const* ref = member ? member->if_contains("ref") : nullptr;
        auto const* commitment = member ? member->if_contains("commitment") : nullptr;
        if (ref && ref->is_string() && commitment && commitment->is_string())
            refs.emplace(name, TextRef{std::string(ref->get_string()),
                                       std::string(commitment->get_string())});
    }
    return refs;
}

std::optional<std::string> ViewerReading::open(std::string_view ref)
{
    auto opened = open_row(tables_, texts_, congress(), ref);
    if (!opened) return std::nullopt;
    return std::move(opened->words);
}

std::optional<PolicyVersion> policy_version(Tables& tables, std::string const& congress,
                                            std::string_view name, Date on)
{
    return policy_at(
        tables.rows(sql_text::select_stream, recorded_of, congress, policy_stream(name)), on);
}

std::optional<PolicyVersion> ViewerReading::policy_version(std::string_view name, Date on)
{
    return log::policy_version(tables_, congress(), name, on);
}

} // namespace ztc::log
