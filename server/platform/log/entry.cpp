// SPDX-License-Identifier: Apache-2.0
#include "platform/log/entry.hpp"

#include "kernel/encoding.hpp"

#include <algorithm>

namespace ztc::log {

namespace {

proof::Hash hash_from_base64(std::string_view text)
{
    auto const bytes = from_base64(text);
    ZTC_ENSURE(bytes && bytes->size() == 32);
    proof::Hash hash;
    std::copy(bytes->begin(), bytes->end(), hash.begin());
    return hash;
}

} // namespace

std::string subject_of(std::string_view stream)
{
    auto const key = stream.substr(std::min(stream.size(), stream.rfind('/') + 1));
    if (is_well_formed_id(key)) return std::string(key);
    auto const hash = proof::sha256(stream);
    return base32(std::string_view(reinterpret_cast<char const*>(hash.data()), hash.size()))
        .substr(0, 26);
}

std::string envelope_text(Recorded const& recorded)
{
    std::string out;
    for (auto const& member :
         {recorded.congress, recorded.stream, std::to_string(recorded.version), recorded.type,
          recorded.actor.text, recorded.on_behalf_of ? recorded.on_behalf_of->text : std::string{},
          std::to_string(recorded.recorded_at.ms)})
        (out += member) += '\n';
    return out;
}

Entry entry_of(Recorded recorded, std::vector<LeafLine> const& lines, proof::Salt const& salt,
               std::optional<std::uint64_t> prev)
{
    proof::Leaf leaf;
    leaf.kind = recorded.type;
    leaf.day = date_of(recorded.recorded_at);
    leaf.subject = subject_of(recorded.stream);
    if (prev) leaf.prev = *prev - 1; // a leaf's index is its event's position - 1
    for (auto const& line : lines) {
        if (line.kind == LeafLine::Kind::published)
            leaf.pub.emplace(line.key, line.value);
        else
            leaf.com.emplace(line.key, hash_from_base64(line.value));
    }
    leaf.com.emplace("body", proof::commit(salt, "body", recorded.body));
    leaf.com.emplace("envelope", proof::commit(salt, "envelope", envelope_text(recorded)));
    auto written = proof::write_leaf(leaf);
    ZTC_ENSURE(written.has_value()); // an event's members are fit for a leaf by their types
    auto const hash = proof::leaf_hash(*written);
    return {std::move(recorded), salt, *std::move(written), hash};
}

} // namespace ztc::log
