// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/note.hpp"

#include "kernel/encoding.hpp"
#include "platform/proof/checkpoint.hpp"
#include "platform/proof/words_for_tests.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace ztc::proof {
namespace {

namespace fs = std::filesystem;

// From c2sp.org/signed-note: made by others, so that our reading is held to theirs.
constexpr std::string_view example_vkey =
    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
constexpr std::string_view example_note = "This is an example message.\n\n— example.com/foo "
                                          "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1E"
                                          "RYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

// A sample key, and a checkpoint signed with it, by golang.org/x/mod/sumdb/note. Ed25519 signs the
// same text the same way each time, so ours must come out byte for byte.
constexpr std::string_view go_skey =
    "PRIVATE+KEY+log.example/go+d621ddde+AZnS7Zmceggk8v032zdNpUoZsSMDb8pnqclcKDlNuwQs";
constexpr std::string_view go_vkey =
    "log.example/go+d621ddde+AdR+ykZLPqixNt86CalsTMg2DNaHmTk6tgt7QaLYiaCI";
constexpr std::string_view go_text =
    "log.example/go\n3\nhfZcVojoA2GzGsvKJcYaaZDT2MY3IS/2E8cO/iA6ErU=\n";
constexpr std::string_view go_signature_line =
    "— log.example/go "
    "1iHd3vgqJrSmodDzXF/"
    "b7S3UeobouZ7Wei+nNina5NfEg1IqOVUF9gR7EAzpEDFt8J4XmvxqXYP1fT+jgDL0gSL+8gg=\n";

SigningKey key_of(std::string name, char seed = 's')
{
    return SigningKey::from_seed(std::move(name), std::string(32, seed)).value();
}

std::string verdict(std::string_view note, VerifierKey const& key)
{
    return code_of(verify_note(note, {&key, 1}));
}

TEST(Note, of_the_specification_is_accepted)
{
    auto const key = VerifierKey::parse(example_vkey).value();
    EXPECT_EQ(key.text(), example_vkey);
    auto const note = verify_note(example_note, {&key, 1});
    ASSERT_TRUE(note);
    EXPECT_EQ(note->text, "This is an example message.\n");
}

TEST(Note, is_signed_byte_for_byte_as_another_program_signs_it)
{
    auto const key = SigningKey::parse(go_skey).value();
    EXPECT_EQ(key.text(), go_skey);
    EXPECT_EQ(key.verifier().text(), go_vkey);
    EXPECT_EQ(sign_note(go_text, key),
              std::string(go_text) + "\n" + std::string(go_signature_line));
}

TEST(Note, that_we_signed_is_accepted_by_our_verifier_key_as_text)
{
    auto const key = key_of("log.example/street");
    auto const reader = VerifierKey::parse(key.verifier().text()).value();
    EXPECT_EQ(verdict(sign_note("一\n\n二\n", key), reader), "");
}

TEST(Note, whose_text_was_changed_is_refused)
{
    auto const key = key_of("log.example/street");
    auto const note = sign_note("due 2026-01-01\n", key);
    EXPECT_EQ(verdict(replaced(note, "2026", "2027"), key.verifier()), "proof.bad_signature");
}

TEST(Note, that_only_others_signed_counts_as_unsigned)
{
    auto const note = sign_note("text\n", key_of("log.example/street"));
    EXPECT_EQ(verdict(note, key_of("log.example/other").verifier()), "proof.not_signed");
    EXPECT_EQ(verdict(note, key_of("log.example/street", 't').verifier()), "proof.not_signed");
}

TEST(Note, may_carry_lines_of_witnesses_we_do_not_know)
{
    auto const key = key_of("log.example/street");
    auto const other_kind = "— witness.example/w1 " + base64(std::string(4 + 8 + 64, 'x')) + "\n";
    auto const note = replaced(sign_note("text\n", key), "\n\n", "\n\n" + other_kind) +
                      signature_line("text\n", key_of("witness.example/w2"));
    EXPECT_EQ(verdict(note, key.verifier()), "");
}

TEST(Note, with_a_true_and_a_false_line_of_known_keys_is_refused)
{
    auto const key = key_of("log.example/street");
    auto const witness = key_of("witness.example/w", 'w');
    auto const note = sign_note("text\n", key) + signature_line("another text\n", witness);
    std::vector const keys{key.verifier(), witness.verifier()};
    EXPECT_EQ(code_of(verify_note(note, keys)), "proof.bad_signature");
}

TEST(Note, is_refused_as_malformed_for_every_departure_from_the_format)
{
    auto const key = key_of("log.example/street");
    auto const good = sign_note("text\n", key);
    auto const line = signature_line("text\n", key);
    for (auto const& note : {std::string(),
                             std::string("text\n"),
                             "text\n" + line,
                             good.substr(0, good.size() - 1),
                             good + "\n",
                             good + "x\n",
                             std::string("text\n\n"),
                             replaced(good, "—", "-"),
                             replaced(good, "— ", "—"),
                             replaced(good, "— ", "—  "),
                             replaced(good, "text", "te\txt"),
                             replaced(good, "text", "te\rxt"),
                             replaced(good, "text", std::string_view("te\0xt", 5)),
                             replaced(good, "text", "te\xffxt"),
                             replaced(good, "log.example", "log+example"),
                             replaced(good, "log.example", "log\u3000example"),
                             replaced(good, "log.example/street", ""),
                             replaced(good, "=\n", "\n"),
                             replaced(good, "\n\n", "\n\n— a AAAA\n"),
                             replaced(good, "street ", "street  ")})
        EXPECT_EQ(verdict(note, key.verifier()), "proof.bad_format") << note;
}

TEST(Note, may_have_sixteen_signatures_but_not_without_end)
{
    auto const key = key_of("log.example/street");
    auto note = sign_note("text\n", key);
    for (int i = 0; i < 15; ++i) note += signature_line("text\n", key_of("w" + std::to_string(i)));
    EXPECT_EQ(verdict(note, key.verifier()), "");
    for (int i = 0; i < 60; ++i) note += signature_line("text\n", key_of("v" + std::to_string(i)));
    EXPECT_EQ(verdict(note, key.verifier()), "proof.bad_format");
}

TEST(NoteKey, is_read_back_from_its_secret_spelling_and_signs_the_same)
{
    auto const key = SigningKey::generate("log.example/street").value();
    EXPECT_TRUE(key.text().starts_with("PRIVATE+KEY+log.example/street+"));
    auto const again = SigningKey::parse(key.text()).value();
    EXPECT_EQ(again.verifier(), key.verifier());
    EXPECT_EQ(sign_note("text\n", again), sign_note("text\n", key));
}

TEST(NoteKey, is_another_each_time)
{
    EXPECT_NE(SigningKey::generate("a")->text(), SigningKey::generate("a")->text());
}

TEST(NoteKey, cannot_bear_a_name_that_the_format_forbids)
{
    for (auto name : {"", "a b", "a+b", "a\u3000b", "a\u00a0b", "a\nb", "a\xff"})
        EXPECT_EQ(code_of(SigningKey::generate(name)), "proof.bad_key_name") << name;
}

TEST(NoteKey, is_refused_when_misspelled)
{
    auto const good = std::string(example_vkey);
    for (auto const& text :
         {std::string(), std::string("+"), std::string("a+b"),
          replaced(good, "530d903a", "530d903b"), replaced(good, "530d903a", "530D903A"),
          replaced(good, "+530d903a", ""), replaced(good, "foo", "fop"),
          replaced(good, "AekyeR", "BekyeR"), good + "A", good + "\n",
          replaced(good, "foo", "f o")})
        EXPECT_EQ(code_of(VerifierKey::parse(text)), "proof.bad_key") << text;
    auto const secret = key_of("a").text();
    for (auto const& text : {good, secret.substr(1), secret + "=", replaced(secret, "+a+", "+b+")})
        EXPECT_EQ(code_of(SigningKey::parse(text)), "proof.bad_key");
}

/// The same signature by a program that is not ours: the public key goes to it as PEM.
TEST(Note, is_verified_by_the_openssl_command)
{
    if (std::system("openssl version >/dev/null 2>&1") != 0) GTEST_SKIP() << "no openssl command";
    auto name = (fs::temp_directory_path() / "ztc-note-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    fs::path const folder = name;

    auto const key = SigningKey::generate("log.example/street").value();
    auto const note = parse_note(sign_note("收到\n12\n", key)).value();
    auto const& public_key = key.verifier().public_key;
    // SubjectPublicKeyInfo of Ed25519 (RFC 8410) is this prefix and the 32 bytes.
    auto const der =
        *from_hex("302a300506032b6570032100") + std::string(public_key.begin(), public_key.end());
    std::ofstream(folder / "text") << note.text;
    std::ofstream(folder / "signature") << note.signatures.at(0).signature;
    std::ofstream(folder / "key.pem") << "-----BEGIN PUBLIC KEY-----\n"
                                      << base64(der) << "\n-----END PUBLIC KEY-----\n";

    auto const verify = "cd " + name + " && openssl pkeyutl -verify -pubin -inkey key.pem -rawin " +
                        "-in text -sigfile signature >/dev/null 2>&1";
    EXPECT_EQ(std::system(verify.c_str()), 0);
    std::ofstream(folder / "text") << "another\n";
    EXPECT_NE(std::system(verify.c_str()), 0);
    fs::remove_all(folder);
}

TEST(Checkpoint, has_the_three_lines_of_the_specification)
{
    Checkpoint const head{"example.com/behind-the-sofa", 20852163, sha256("x")};
    auto const text = checkpoint_text(head);
    EXPECT_EQ(text, "example.com/behind-the-sofa\n20852163\n" + to_base64(sha256("x")) + "\n");
    EXPECT_EQ(parse_checkpoint_text(text).value(), head);
}

TEST(Checkpoint, is_refused_in_every_other_spelling)
{
    auto const good = checkpoint_text({"log.example/a", 12, sha256("x")});
    for (auto const& text :
         {std::string(), replaced(good, "log.example/a", ""), replaced(good, "12", "012"),
          replaced(good, "12", "+12"), replaced(good, "12", "-12"), replaced(good, "12", ""),
          replaced(good, "12", "18446744073709551616"), replaced(good, "12", "12 "),
          replaced(good, "=\n", "\n"), good + "extension\n", good + "\n",
          good.substr(0, good.size() - 1), replaced(good, "12\n", "")})
        EXPECT_EQ(code_of(parse_checkpoint_text(text)), "proof.bad_format") << text;
}

TEST(Checkpoint, is_verified_under_the_key_whose_name_is_its_origin)
{
    auto const key = key_of("log.example/a");
    auto const head = verify_checkpoint(sign_checkpoint(12, sha256("x"), key), key.verifier());
    ASSERT_TRUE(head);
    EXPECT_EQ(*head, (Checkpoint{"log.example/a", 12, sha256("x")}));

    auto const foreign = sign_note(checkpoint_text({"log.example/b", 12, sha256("x")}), key);
    EXPECT_EQ(code_of(verify_checkpoint(foreign, key.verifier())), "proof.other_log");
}

} // namespace
} // namespace ztc::proof
