// SPDX-License-Identifier: Apache-2.0
//
// Signed notes (c2sp.org/signed-note): text under one or more signature lines, and the keys in the
// spelling that other programs read. Ed25519 (type 0x01) only; lines of unknown keys are ignored,
// as the format demands, so that witnesses may add theirs. Never show or use the text of a note
// before verify_note has accepted it.
#pragma once

#include "kernel/result.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::proof {

/// "name+keyid+base64(0x01 ‖ public key)": whom to believe.
struct VerifierKey {
    std::string name;
    std::uint32_t id = 0;
    std::array<unsigned char, 32> public_key = {};

    static Result<VerifierKey> parse(std::string_view vkey);
    std::string text() const;
    bool operator==(VerifierKey const&) const = default;
};

/// A key pair. Its secret half is wiped from memory when it goes.
class SigningKey {
public:
    /// Refuses proof.bad_key_name: names are not empty and have neither spaces nor '+'.
    static Result<SigningKey> generate(std::string name);
    static Result<SigningKey> from_seed(std::string name, std::string_view seed32);
    /// "PRIVATE+KEY+name+keyid+base64(0x01 ‖ seed)". Refuses proof.bad_key.
    static Result<SigningKey> parse(std::string_view skey);

    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    SigningKey(SigningKey const&) = delete;
    SigningKey& operator=(SigningKey const&) = delete;
    ~SigningKey();

    std::string text() const;
    VerifierKey const& verifier() const { return verifier_; }
    std::array<unsigned char, 64> sign(std::string_view text) const;

private:
    SigningKey() = default;
    VerifierKey verifier_;
    std::array<unsigned char, 64> secret_ = {}; // libsodium's form: seed ‖ public key
};

struct SignatureLine {
    std::string name;
    std::uint32_t key_id = 0;
    std::string signature; // without the key id
};

struct Note {
    std::string text; // with its last newline
    std::vector<SignatureLine> signatures;
};

/// "— name base64(key id ‖ signature)\n" over `text`.
std::string signature_line(std::string_view text, SigningKey const& key);

/// `text` must end in a newline and be fit for a note (ZTC_ENSURE).
std::string sign_note(std::string_view text, SigningKey const& key);

/// Refuses proof.bad_format. At most 64 lines of signatures are read.
Result<Note> parse_note(std::string_view note);

/// The note, when one of `keys` signed it and no line of a known key is false; otherwise
/// proof.bad_signature (a line of a known key is false) or proof.not_signed (no line of a known
/// key).
Result<Note> verify_note(std::string_view note, std::span<VerifierKey const> keys);

} // namespace ztc::proof
