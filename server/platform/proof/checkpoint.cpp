// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/checkpoint.hpp"

#include "platform/proof/lines.hpp"

#include <fmt/format.h>

namespace ztc::proof {

std::string checkpoint_text(Checkpoint const& head)
{
    return fmt::format("{}\n{}\n{}\n", head.origin, head.size, to_base64(head.root));
}

Result<Checkpoint> parse_checkpoint_text(std::string_view text)
{
    auto rest = text;
    auto const origin = TRY(take_line(rest));
    auto const size_line = TRY(take_line(rest));
    auto const size = TRY(parse_number(size_line));
    auto const root_line = TRY(take_line(rest));
    auto const root = hash_from_base64(root_line);
    if (origin.empty() || !root || !rest.empty()) return refuse("proof.bad_format");
    return Checkpoint{std::string(origin), size, *root};
}

std::string sign_checkpoint(std::uint64_t size, Hash const& root, SigningKey const& key)
{
    return sign_note(checkpoint_text({key.verifier().name, size, root}), key);
}

Result<Checkpoint> verify_checkpoint(std::string_view note, VerifierKey const& log)
{
    auto const verified = TRY(verify_note(note, {&log, 1}));
    auto head = TRY(parse_checkpoint_text(verified.text));
    if (head.origin != log.name) return refuse("proof.other_log");
    return head;
}

} // namespace ztc::proof
