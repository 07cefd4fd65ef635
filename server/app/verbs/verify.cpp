// SPDX-License-Identifier: Apache-2.0
#include "platform/log/verify.hpp"
#include "app/reads_check.hpp"
#include "app/verbs/verbs.hpp"
#include "app/verbs/verifier.hpp"
#include "kernel/text.hpp"
#include "platform/log/signed_head.hpp"
#include "platform/proof/receipt.hpp"
#include "platform/vault/keyring.hpp"
#include "platform/vault/master_key.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace ztc::app {

namespace {

Result<std::string> content_of(std::string const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    if (!in || !(text << in.rdbuf())) return refuse("documents.no_such_file", "/" + file);
    return std::move(text).str();
}

// ---- the log ---------------------------------------------------------------------------------

void print_finding(log::Finding const& finding)
{
    auto const place = finding.position == 0
                           ? std::string("日志 / the log")
                           : fmt::format("第 {} 条 / event {}", finding.position, finding.position);
    fmt::print("{}: {}: {}\n", place, finding.what, words_of(finding.what));
}

struct LogOptions {
    SiteOptions site;
    bool texts = false;
    std::vector<std::string> heads; // files
};

/// Heads that somebody kept, and the signer's own memory of its last one: rows cut off at the end
/// leave a log that agrees with itself.
Result<std::vector<proof::Checkpoint>> heads_from_outside(Config const& config,
                                                          std::vector<std::string> const& files)
{
    auto const key = TRY(verifier_of(config.data));
    std::vector<proof::Checkpoint> heads;
    for (auto const& file : files) {
        auto const head = TRY(content_of(file));
        heads.push_back(TRY(proof::verify_checkpoint(head, key)));
    }
    if (auto const last = log::last_signed(config.data / "log.signed", key)) heads.push_back(*last);
    return heads;
}

struct Checked {
    log::Verified log;
    CheckedReads reads;
};

Result<Checked> look_through(Config const& config, LogOptions const& options, log::Texts* texts)
{
    auto const connection = open_to_read(config);
    // Before the snapshot: a running server signs on.
    auto const heads = TRY(heads_from_outside(config, options.heads));
    sql::Transaction one_snapshot(*connection);
    ProgressLine progress;
    auto verified = log::verify_log(
        *connection, texts,
        [&](std::uint64_t done) {
            progress.say([&](std::int64_t ms) {
                return fmt::format("{} events, {} / s", done,
                                   done * 1000 / static_cast<std::uint64_t>(ms + 1));
            });
        },
        heads);
    return Checked{std::move(verified), check_reads(*connection)};
}

Result<Checked> verify_site(LogOptions const& options)
{
    auto const config = TRY(options.site.config());
    if (!options.texts) return look_through(config, options, nullptr);
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(config.data)));
    auto const keyring = TRY(vault::Keyring::open(config.data, master));
    log::Texts texts(*keyring);
    return look_through(config, options, &texts);
}

void print_extent(log::Verified const& verified, bool texts)
{
    fmt::print("{} events, {} heads, ", verified.events, verified.heads);
    if (texts)
        fmt::print("{} texts, {} erased: ", verified.texts, verified.erased);
    else
        fmt::print("{} 段文字没有核对，要核对请加 --texts / {} texts were not checked (--texts): ",
                   verified.texts_not_checked, verified.texts_not_checked);
}

void print_finding(ReadsFinding const& finding)
{
    fmt::print("查阅记录第 {0} 条 / read {0}: {1}: {2}\n", finding.line, finding.what,
               words_of(finding.what));
}

int verify_log(LogOptions const& options)
{
    auto const checked = verify_site(options);
    if (!checked) return say_refusal(checked.error());
    auto const& [verified, reads] = *checked;
    for (auto const& finding : verified.findings) print_finding(finding);
    for (auto const& finding : reads.findings) print_finding(finding);
    fmt::print("{} reads, {} times anchored; ", reads.lines, reads.anchors);
    print_extent(verified, options.texts);
    auto const findings = verified.findings.size() + reads.findings.size();
    if (findings == 0) {
        fmt::print("ok\n");
        return 0;
    }
    fmt::print("{} findings\n", findings);
    return exit_refused;
}

// ---- a receipt -------------------------------------------------------------------------------

/// The texts that the leaf commits to and the receipt does not open: of them nothing was proven.
void print_texts_not_checked(proof::Attested const& attested)
{
    std::vector<std::string> closed;
    for (auto const& [member, commitment] : attested.leaf.com)
        if (member != "body" && member != "envelope" && !attested.opened.contains(member))
            closed.push_back(member);
    if (closed.empty()) return;
    if (attested.opened.empty())
        fmt::print(
            "  注意：这张回执里没有原文，没有核对任何文字 / note: the receipt carries no text, "
            "so no text was checked\n");
    fmt::print("  没有核对的文字 / texts not checked: {}\n", fmt::join(closed, ", "));
}

void print_attested(proof::Attested const& attested)
{
    auto const& leaf = attested.leaf;
    fmt::print("回执属实 / the receipt holds\n");
    fmt::print("  日志 / log: {}, {} 条 / leaves\n", attested.head.origin, attested.head.size);
    fmt::print("  第 {} 条 / leaf {}\n", attested.index + 1, attested.index);
    fmt::print("  日期 / day: {}\n  事项 / what: {}, {}\n", format_date(leaf.day), leaf.kind,
               leaf.subject);
    for (auto const& [key, value] : leaf.pub) fmt::print("  {}: {}\n", key, value);
    for (auto const& [member, words] : attested.opened)
        fmt::print("  {} (原文 / text): {}\n", member, words);
    print_texts_not_checked(attested);
}

struct ReceiptOptions {
    std::string file;
    std::optional<std::string> key;
    std::optional<std::string> data;
    std::optional<std::string> text;
};

Result<proof::Attested> verified_receipt(ReceiptOptions const& options)
{
    auto const receipt = TRY(content_of(options.file));
    auto const key = TRY(options.key ? proof::VerifierKey::parse(text::tidy(*options.key))
                                     : verifier_of(*options.data));
    proof::Texts expected;
    // The words as they are kept: without white space at both ends.
    if (options.text) {
        auto const words = TRY(content_of(*options.text));
        expected.emplace("text", text::tidy(words));
    }
    return proof::verify_receipt(receipt, key, expected);
}

int verify_receipt(ReceiptOptions const& options)
{
    auto const attested = verified_receipt(options);
    if (!attested) return say_refusal(attested.error());
    print_attested(*attested);
    return 0;
}

void add_log(Verb verify)
{
    auto options = std::make_shared<LogOptions>();
    auto log = verify.add(
        "log", "核对全部记录，服务可以开着 / Check every event; the server may run meanwhile");
    options->site.add_to(log);
    log.flag("--texts", options->texts,
             "连同保管的文字 / open every text of the vault too (needs the keys)");
    log.option("--head", options->heads,
               "从前留下的签名头 / a signed head that somebody kept; may be repeated");
    log.runs([options] { return verify_log(*options); });
}

void add_receipt(Verb verify)
{
    auto options = std::make_shared<ReceiptOptions>();
    auto receipt = verify.add("receipt", "核对一张回执 / Check a receipt that somebody holds");
    receipt.option("FILE", options->file, "回执文件 / the receipt").required();
    receipt.option("--key", options->key, "公钥 / the verifier key of the log");
    receipt.option("--data", options->data, "或站点文件夹 / or its site").excludes("--key");
    receipt.option("--text", options->text,
                   "原文文件，与回执比对 / a file with the text it should hold");
    receipt.runs([options] {
        if (!options->key && !options->data) throw WrongUsage("--key or --data");
        return verify_receipt(*options);
    });
}

} // namespace

void add_verify(Verb app)
{
    auto verify = app.add("verify", "核对记录或者回执 / Verify the log, or somebody's receipt");
    verify.only_with_one_below();
    add_log(verify);
    add_receipt(verify);
}

} // namespace ztc::app
