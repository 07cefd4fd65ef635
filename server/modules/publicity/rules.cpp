// SPDX-License-Identifier: Apache-2.0
#include "modules/publicity/rules.hpp"

#include <set>

namespace ztc::publicity::rules {

namespace {

/// The bytes of the character that begins there; the text is valid UTF-8.
std::size_t length_at(std::string_view text, std::size_t at)
{
    auto const lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

constexpr std::string_view punctuation = " \t\n　，。、；：？！“”‘’（）《》〈〉【】「」『』—…·～"
                                         ",.;:?!\"'()<>[]{}-_~|/\\*#";

/// U+FF01–U+FF5E to their narrow forms, and A–Z to a–z.
std::string narrowed(std::string_view character)
{
    if (character.size() == 1 && character[0] >= 'A' && character[0] <= 'Z')
        return std::string(1, static_cast<char>(character[0] - 'A' + 'a'));
    if (character.size() != 3) return std::string(character);
    auto const at = [&](int i) {
        return static_cast<unsigned>(static_cast<unsigned char>(character[static_cast<size_t>(i)]));
    };
    auto const code = ((at(0) & 0x0F) << 12) | ((at(1) & 0x3F) << 6) | (at(2) & 0x3F);
    if (code < 0xFF01 || code > 0xFF5E) return std::string(character);
    return narrowed(std::string(1, static_cast<char>(code - 0xFF01 + 0x21)));
}

} // namespace

Result<> may_keep(Piece const& piece, Actor const& by)
{
    bool const keeps = piece.known() && by.may_at(Right::keep_publicity, piece.node);
    if (!keeps) return refuse("publicity.unknown", "/piece");
    return {};
}

Result<> check_link(std::optional<Link> const& link)
{
    if (!link) return {};
    std::string_view rest = link->text;
    if (rest.starts_with("https://"))
        rest.remove_prefix(8);
    else if (rest.starts_with("http://"))
        rest.remove_prefix(7);
    else
        return refuse("publicity.wrong_link", "/link");
    auto const host = rest.substr(0, rest.find_first_of("/?#"));
    bool const names_a_site = host.find('.') != host.npos && !host.starts_with('.') &&
                              host.find_first_of("@ \"<>\\") == host.npos;
    if (!names_a_site || rest.find_first_of(" \n\t\"<>\\") != rest.npos)
        return refuse("publicity.wrong_link", "/link");
    return {};
}

Result<> check_published(Date published_on, Date today)
{
    if (published_on > today) return refuse("publicity.in_the_future", "/published_on");
    return {};
}

Result<> check_deputies(std::vector<PersonId> const& deputies)
{
    std::set<PersonId> const each(deputies.begin(), deputies.end());
    if (deputies.size() > deputies_at_most || each.size() != deputies.size())
        return refuse("publicity.not_a_deputy", "/deputies");
    return {};
}

std::string normalised(std::string_view headline)
{
    std::string out;
    for (std::size_t at = 0; at < headline.size();) {
        auto const length = length_at(headline, at);
        auto const character = narrowed(headline.substr(at, length));
        if (punctuation.find(character) == punctuation.npos) out += character;
        at += length;
    }
    return out.empty() ? std::string(headline) : out;
}

std::string normalised_link(std::string_view link)
{
    link = link.substr(0, link.find('#'));
    auto const scheme = link.find("://");
    if (scheme != link.npos) link.remove_prefix(scheme + 3);
    while (link.ends_with('/')) link.remove_suffix(1);
    std::string out(link);
    for (std::size_t i = 0; i < out.size() && out[i] != '/'; ++i)
        if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] - 'A' + 'a');
    return out;
}

Result<> is_open(Piece const& piece)
{
    if (piece.state == EntryState::struck) return refuse("publicity.is_struck");
    if (piece.joined_to) return refuse("publicity.is_joined");
    return {};
}

Result<> add_reprint(Piece const& piece, AddReprint const& command, Date today)
{
    CHECK(is_open(piece));
    CHECK(check_link(command.link));
    CHECK(check_published(command.published_on, today));
    if (command.published_on < piece.published_on)
        return refuse("publicity.before_the_piece", "/published_on");
    return {};
}

Result<> join(Piece const& piece, Piece const& into)
{
    if (piece.id == into.id) return refuse("publicity.into_itself", "/into");
    CHECK(is_open(piece));
    if (!piece.took_in.empty()) return refuse("publicity.took_in_others");
    if (!into.stands())
        return refuse(into.joined_to ? "publicity.is_joined" : "publicity.is_struck", "/into");
    return {};
}

Result<> strike(Piece const& piece, std::optional<ReprintId> const& reprint, Holds holds)
{
    if (piece.state == EntryState::struck) return refuse("publicity.is_struck");
    if (!reprint) {
        if (holds == Holds::others) return refuse("publicity.took_in_others");
        return {};
    }
    auto const found = piece.reprints.find(*reprint);
    if (found == piece.reprints.end()) return refuse("publicity.unknown_reprint", "/reprint");
    if (found->second.state == EntryState::struck) return refuse("publicity.is_struck");
    return {};
}

} // namespace ztc::publicity::rules
