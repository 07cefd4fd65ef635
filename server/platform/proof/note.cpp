// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/note.hpp"

#include "kernel/encoding.hpp"
#include "kernel/text.hpp"
#include "platform/proof/hash.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace ztc::proof {
namespace {

constexpr char ed25519 = 0x01;
constexpr std::string_view dash = "\u2014 ";
constexpr std::size_t signatures_max = 64;

std::string_view view_of(auto const& bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

unsigned char const* data_of(std::string_view bytes)
{
    return reinterpret_cast<unsigned char const*>(bytes.data());
}

std::string big_endian(std::uint32_t number)
{
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16),
            static_cast<char>(number >> 8), static_cast<char>(number)};
}

std::uint32_t from_big_endian(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (unsigned char const byte : bytes.substr(0, 4)) number = number << 8 | byte;
    return number;
}

std::uint32_t key_id(std::string_view name, std::string_view public_key)
{
    auto const hash = sha256(fmt::format("{}\n{}{}", name, ed25519, public_key));
    return from_big_endian(bytes_of(hash));
}

/// The blanks of Unicode (White_Space), as UTF-8; the control characters are refused apart.
bool has_space(std::string_view text)
{
    static constexpr std::string_view spaces[] = {" ",      "\u0085", "\u00a0", "\u1680", "\u2000",
                                                  "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
                                                  "\u2006", "\u2007", "\u2008", "\u2009", "\u200a",
                                                  "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};
    return std::any_of(std::begin(spaces), std::end(spaces), [&](std::string_view space) {
        return text.find(space) != std::string_view::npos;
    });
}

bool has_control(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20; });
}

bool is_name(std::string_view name)
{
    return !name.empty() && !ztc::text::first_bad_byte(name) && !has_control(name) &&
           !has_space(name) && name.find('+') == std::string_view::npos;
}

bool is_note_text(std::string_view text)
{
    return text.ends_with('\n') && !ztc::text::first_bad_byte(text) &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return c >= 0x20 || c == '\n'; });
}

/// name, key id and the key bytes behind the type, of a vkey or of an skey without its prefix.
struct KeyParts {
    std::string_view name;
    std::uint32_t id;
    std::string bytes;
};

Result<KeyParts> parse_key_parts(std::string_view text)
{
    auto const no = refuse("proof.bad_key");
    auto const first = text.find('+');
    if (first == std::string_view::npos) return no;
    auto const second = text.find('+', first + 1);
    if (second == std::string_view::npos) return no;
    auto const id = from_hex(text.substr(first + 1, second - first - 1));
    auto bytes = from_base64(text.substr(second + 1));
    if (!is_name(text.substr(0, first)) || !id || id->size() != 4) return no;
    if (!bytes || bytes->size() != 33 || bytes->front() != ed25519) return no;
    bytes->erase(0, 1);
    return KeyParts{text.substr(0, first), from_big_endian(*id), std::move(*bytes)};
}

Result<SignatureLine> parse_signature_line(std::string_view line)
{
    auto const no = refuse("proof.bad_format");
    if (!line.starts_with(dash)) return no;
    line.remove_prefix(dash.size());
    auto const space = line.find(' ');
    if (space == std::string_view::npos) return no;
    auto const name = line.substr(0, space);
    auto const bytes = from_base64(line.substr(space + 1));
    if (!is_name(name) || !bytes || bytes->size() < 5) return no;
    return SignatureLine{std::string(name), from_big_endian(*bytes), bytes->substr(4)};
}

bool is_signed_by(Note const& note, SignatureLine const& line, VerifierKey const& key)
{
    return line.signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(data_of(line.signature), data_of(note.text),
                                       note.text.size(), key.public_key.data()) == 0;
}

} // namespace

Result<VerifierKey> VerifierKey::parse(std::string_view vkey)
{
    auto const parts = TRY(parse_key_parts(vkey));
    if (parts.id != key_id(parts.name, parts.bytes)) return refuse("proof.bad_key");
    VerifierKey key{std::string(parts.name), parts.id, {}};
    std::copy(parts.bytes.begin(), parts.bytes.end(), key.public_key.begin());
    return key;
}

std::string VerifierKey::text() const
{
    auto const bytes = std::string(1, ed25519) + std::string(view_of(public_key));
    return fmt::format("{}+{:08x}+{}", name, id, base64(bytes));
}

Result<SigningKey> SigningKey::generate(std::string name)
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
    std::array<char, crypto_sign_SEEDBYTES> seed;
    randombytes_buf(seed.data(), seed.size());
    auto key = from_seed(std::move(name), view_of(seed));
    sodium_memzero(seed.data(), seed.size());
    return key;
}

Result<SigningKey> SigningKey::from_seed(std::string name, std::string_view seed32)
{
    if (!is_name(name)) return refuse("proof.bad_key_name");
    if (seed32.size() != crypto_sign_SEEDBYTES) return refuse("proof.bad_key");
    SigningKey key;
    crypto_sign_seed_keypair(key.verifier_.public_key.data(), key.secret_.data(), data_of(seed32));
    key.verifier_.name = std::move(name);
    key.verifier_.id = key_id(key.verifier_.name, view_of(key.verifier_.public_key));
    return key;
}

Result<SigningKey> SigningKey::parse(std::string_view skey)
{
    constexpr std::string_view prefix = "PRIVATE+KEY+";
    if (!skey.starts_with(prefix)) return refuse("proof.bad_key");
    auto parts = TRY(parse_key_parts(skey.substr(prefix.size())));
    auto key = from_seed(std::string(parts.name), parts.bytes);
    sodium_memzero(parts.bytes.data(), parts.bytes.size());
    if (key && key->verifier_.id != parts.id) return refuse("proof.bad_key");
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : verifier_(std::move(other.verifier_)), secret_(other.secret_)
{
    sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept
{
    if (this == &other) return *this;
    verifier_ = std::move(other.verifier_);
    secret_ = other.secret_;
    sodium_memzero(other.secret_.data(), other.secret_.size());
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(secret_.data(), secret_.size());
}

std::string SigningKey::text() const
{
    auto bytes = std::string(1, ed25519);
    bytes.append(view_of(secret_).substr(0, crypto_sign_SEEDBYTES));
    auto text =
        fmt::format("PRIVATE+KEY+{}+{:08x}+{}", verifier_.name, verifier_.id, base64(bytes));
    sodium_memzero(bytes.data(), bytes.size());
    return text;
}

std::array<unsigned char, 64> SigningKey::sign(std::string_view text) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature;
    crypto_sign_detached(signature.data(), nullptr, data_of(text), text.size(), secret_.data());
    return signature;
}

std::string signature_line(std::string_view text, SigningKey const& key)
{
    auto const signature = key.sign(text);
    auto const bytes = big_endian(key.verifier().id) + std::string(view_of(signature));
    return fmt::format("{}{} {}\n", dash, key.verifier().name, base64(bytes));
}

std::string sign_note(std::string_view text, SigningKey const& key)
{
    ZTC_ENSURE(is_note_text(text));
    return fmt::format("{}\n{}", text, signature_line(text, key));
}

Result<Note> parse_note(std::string_view note)
{
    auto const no = refuse("proof.bad_format");
    auto const blank = note.rfind("\n\n");
    if (!is_note_text(note) || blank == std::string_view::npos) return no;

    Note parsed{std::string(note.substr(0, blank + 1)), {}};
    auto rest = note.substr(blank + 2);
    if (rest.empty()) return no;
    while (!rest.empty()) {
        if (parsed.signatures.size() == signatures_max) return no;
        auto const end = rest.find('\n');
        parsed.signatures.push_back(TRY(parse_signature_line(rest.substr(0, end))));
        rest.remove_prefix(end + 1);
    }
    return parsed;
}

Result<Note> verify_note(std::string_view note, std::span<VerifierKey const> keys)
{
    auto parsed = TRY(parse_note(note));
    bool is_signed = false;
    for (auto const& line : parsed.signatures)
        for (auto const& key : keys) {
            if (line.name != key.name || line.key_id != key.id) continue;
            if (!is_signed_by(parsed, line, key)) return refuse("proof.bad_signature");
            is_signed = true;
        }
    if (!is_signed) return refuse("proof.not_signed");
    return parsed;
}

} // namespace ztc::proof
