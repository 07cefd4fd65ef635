// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/receipt.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/lines.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ztc::proof {
namespace {

namespace json = boost::json;

constexpr std::string_view receipt_title = "c2sp.org/tlog-proof@v1\n";
constexpr std::size_t receipt_size_max = 1 << 20;
constexpr std::size_t proof_length_max = 63;

Refusal bad_format()
{
    return refuse("proof.bad_format");
}

std::string write_extra(Receipt const& receipt)
{
    json::object open;
    for (auto const& [member, opening] : receipt.open)
        open[member] = json::array{base64(bytes_of(opening.salt)), opening.text};
    return json::serialize(json::object{{"leaf", *receipt.leaf}, {"open", std::move(open)}});
}

Result<Opening> parse_opening(json::value const& value)
{
    auto const* pair = value.if_array();
    if (!pair || pair->size() != 2 || !(*pair)[0].is_string() || !(*pair)[1].is_string())
        return bad_format();
    auto const bytes = from_base64((*pair)[0].get_string());
    auto const salt = bytes ? salt_of_bytes(*bytes) : std::nullopt;
    if (!salt) return bad_format();
    return Opening{*salt, std::string((*pair)[1].get_string())};
}

/// Members we do not know are left alone: they prove nothing, and later versions may add some.
Result<> parse_extra(std::string_view text, Receipt& receipt)
{
    json::error_code error;
    auto const bytes = from_base64(text);
    auto const value = bytes ? json::parse(*bytes, error) : json::value();
    auto const* extra = value.if_object();
    if (error || !extra) return bad_format();
    auto const* leaf = extra->if_contains("leaf");
    if (!leaf || !leaf->is_string()) return bad_format();
    receipt.leaf = std::string(leaf->get_string());

    auto const* open = extra->if_contains("open");
    if (!open) return {};
    if (!open->is_object()) return bad_format();
    for (auto const& [member, opening] : open->get_object())
        receipt.open[member] = TRY(parse_opening(opening));
    return {};
}

Result<> check_openings(Receipt const& receipt, Leaf const& leaf)
{
    for (auto const& [member, opening] : receipt.open) {
        auto const promised = leaf.com.find(member);
        if (promised == leaf.com.end()) return refuse("proof.opening_unknown", "/open/" + member);
        if (commit(opening.salt, member, opening.text) != promised->second)
            return refuse("proof.text_differs", "/open/" + member);
    }
    return {};
}

Result<> check_expected(Receipt const& receipt, Texts const& expected)
{
    for (auto const& [member, text] : expected) {
        auto const opened = receipt.open.find(member);
        if (opened == receipt.open.end()) return refuse("proof.not_opened", "/open/" + member);
        if (opened->second.text != text) return refuse("proof.text_differs", "/open/" + member);
    }
    return {};
}

/// The head is one of `log` and covers `leaf` at the receipt's place; what the leaf says is read
/// last.
Result<Attested> attest(Receipt const& receipt, std::string_view leaf, Checkpoint const& head,
                        Texts const& expected)
{
    CHECK(verify_inclusion(leaf_hash(leaf), receipt.index, head.size, receipt.proof, head.root));
    Attested attested;
    attested.leaf = TRY(parse_leaf(leaf));
    attested.index = receipt.index;
    attested.head = head;
    CHECK(check_openings(receipt, attested.leaf));
    CHECK(check_expected(receipt, expected));
    for (auto const& [member, opening] : receipt.open) attested.opened[member] = opening.text;
    return attested;
}

} // namespace

std::string write_receipt(Receipt const& receipt)
{
    std::string text(receipt_title);
    if (receipt.leaf) text += fmt::format("extra {}\n", base64(write_extra(receipt)));
    text += fmt::format("index {}\n", receipt.index);
    for (auto const& hash : receipt.proof) text += to_base64(hash) + "\n";
    return text + "\n" + receipt.checkpoint;
}

Result<Receipt> parse_receipt(std::string_view text)
{
    if (text.size() > receipt_size_max || !text.starts_with(receipt_title)) return bad_format();
    auto rest = text.substr(receipt_title.size());

    Receipt receipt;
    auto line = TRY(take_line(rest));
    if (line.starts_with("extra ")) {
        CHECK(parse_extra(line.substr(6), receipt));
        line = TRY(take_line(rest));
    }
    if (!line.starts_with("index ")) return bad_format();
    receipt.index = TRY(parse_number(line.substr(6)));
    for (line = TRY(take_line(rest)); !line.empty(); line = TRY(take_line(rest))) {
        auto const hash = hash_from_base64(line);
        if (!hash || receipt.proof.size() == proof_length_max) return bad_format();
        receipt.proof.push_back(*hash);
    }
    CHECK(parse_note(rest));
    receipt.checkpoint = rest;
    return receipt;
}

Result<Attested> verify_receipt(std::string_view text, VerifierKey const& log,
                                Texts const& expected)
{
    auto const receipt = TRY(parse_receipt(text));
    auto const head = TRY(verify_checkpoint(receipt.checkpoint, log));
    if (!receipt.leaf) return refuse("proof.leaf_missing");
    return attest(receipt, *receipt.leaf, head, expected);
}

Result<Attested> verify_receipt_of(std::string_view text, std::string_view leaf,
                                   VerifierKey const& log)
{
    auto const receipt = TRY(parse_receipt(text));
    auto const head = TRY(verify_checkpoint(receipt.checkpoint, log));
    return attest(receipt, leaf, head, {});
}

} // namespace ztc::proof
