// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/tiles.hpp"

#include "platform/proof/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace ztc::proof {
namespace {

constexpr unsigned tile_height = 8;
constexpr unsigned levels_max = 64 / tile_height; // a 64-bit size needs no more

std::string index_path(std::uint64_t index)
{
    auto path = fmt::format("{:03}", index % 1000);
    for (index /= 1000; index > 0; index /= 1000)
        path = fmt::format("x{:03}/{}", index % 1000, path);
    return path;
}

/// The digits of "x001/x234/067"; whether they are the right ones is asked by writing them again.
std::optional<std::uint64_t> parse_index_path(std::string_view path)
{
    std::string digits;
    for (char const c : path)
        if (c >= '0' && c <= '9') digits += c;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    auto const index = parse_number(digits);
    return index ? std::optional(*index) : std::nullopt;
}

std::optional<unsigned> parse_small(std::string_view text, unsigned max)
{
    auto const number = parse_number(text);
    if (!number || *number > max) return std::nullopt;
    return static_cast<unsigned>(*number);
}

/// Each level by hashing the pairs of the one below; a last odd hash has no parent yet.
std::vector<std::vector<Hash>> levels_over(std::vector<Hash> hashes)
{
    std::vector<std::vector<Hash>> levels{std::move(hashes)};
    while (levels.size() < tile_height && levels.back().size() > 1) {
        auto const& below = levels.back();
        std::vector<Hash> above;
        for (std::size_t i = 0; i + 1 < below.size(); i += 2)
            above.push_back(node_hash(below[i], below[i + 1]));
        levels.push_back(std::move(above));
    }
    return levels;
}

} // namespace

std::string tile_path(TileId const& tile)
{
    auto path = fmt::format("tile/{}/{}", tile.level, index_path(tile.index));
    if (tile.width < tile_width) path += fmt::format(".p/{}", tile.width);
    return path;
}

std::optional<TileId> parse_tile_path(std::string_view path)
{
    constexpr std::string_view head = "tile/";
    if (!path.starts_with(head)) return std::nullopt;
    auto rest = path.substr(head.size());

    TileId tile;
    if (auto const part = rest.find(".p/"); part != std::string_view::npos) {
        auto const width = parse_small(rest.substr(part + 3), tile_width - 1);
        if (!width || *width == 0) return std::nullopt;
        tile.width = *width;
        rest = rest.substr(0, part);
    }
    auto const slash = rest.find('/');
    if (slash == std::string_view::npos || slash + 1 == rest.size()) return std::nullopt;
    auto const level = parse_small(rest.substr(0, slash), 63);
    auto const index = parse_index_path(rest.substr(slash + 1));
    if (!level || !index) return std::nullopt;
    tile.level = *level;
    tile.index = *index;
    return tile_path(tile) == path ? std::optional(tile) : std::nullopt;
}

unsigned width_at(unsigned level, std::uint64_t index, std::uint64_t size)
{
    if (level >= levels_max) return 0;
    auto const hashes = size >> (tile_height * level);
    if (index > hashes / tile_width) return 0;
    return static_cast<unsigned>(std::min<std::uint64_t>(hashes - index * tile_width, tile_width));
}

std::vector<TileRoot> grow(Frontier& edge, std::span<Hash const> leaves)
{
    std::vector<TileRoot> roots;
    for (auto const& leaf : leaves)
        edge.append(leaf, [&](unsigned level, std::uint64_t index, Hash const& hash) {
            if (level % tile_height == 0) roots.push_back({level / tile_height, index, hash});
        });
    return roots;
}

TileTree::TileTree(TileStore store, std::size_t tiles_remembered)
    : store_(std::move(store)), tiles_remembered_(tiles_remembered)
{}

Hash TileTree::root(std::uint64_t size)
{
    return tree_root(size, source(size));
}

Frontier TileTree::frontier(std::uint64_t size)
{
    return frontier_at(size, source(size));
}

Result<Proof> TileTree::inclusion(std::uint64_t index, std::uint64_t size)
{
    return inclusion_proof(index, size, source(size));
}

Result<Proof> TileTree::consistency(std::uint64_t from, std::uint64_t to)
{
    return consistency_proof(from, to, source(to));
}

Result<std::string> TileTree::tile(TileId const& id, std::uint64_t size)
{
    if (id.width == 0 || id.width > width_at(id.level, id.index, size))
        return refuse("proof.no_such_tile");
    std::string bytes;
    for (auto const& hash : read(id.level, id.index * tile_width, id.width))
        bytes += bytes_of(hash);
    return Result<std::string>(boost::system::in_place_value, std::move(bytes));
}

NodeSource TileTree::source(std::uint64_t size)
{
    return [this, size](unsigned level, std::uint64_t index) {
        auto const tile_level = level / tile_height;
        auto const height = level % tile_height;
        auto const per_tile_bits = tile_height - height; // nodes of this height in one tile: 2^bits
        auto const tile_index = index >> per_tile_bits;
        auto const& tile = load(tile_level, tile_index, width_at(tile_level, tile_index, size));
        return tile.levels.at(height).at(index - (tile_index << per_tile_bits));
    };
}

/// A remembered tile serves as long as it is wide enough: what it holds can never change.
TileTree::Tile const& TileTree::load(unsigned level, std::uint64_t index, unsigned width)
{
    Key const key{level, index};
    auto found = tiles_.find(key);
    if (found != tiles_.end() && found->second.levels.front().size() >= width) {
        recently_used_.splice(recently_used_.begin(), recently_used_, found->second.used);
        return found->second;
    }
    auto levels = levels_over(read(level, index * tile_width, width));
    if (found != tiles_.end()) {
        found->second.levels = std::move(levels);
        recently_used_.splice(recently_used_.begin(), recently_used_, found->second.used);
        return found->second;
    }
    while (tiles_.size() >= std::max<std::size_t>(tiles_remembered_, 1)) forget_the_oldest();
    recently_used_.push_front(key);
    return tiles_.emplace(key, Tile{std::move(levels), recently_used_.begin()}).first->second;
}

std::vector<Hash> TileTree::read(unsigned level, std::uint64_t first, std::uint64_t count) const
{
    auto hashes =
        level == 0 ? store_.leaf_hashes(first, count) : store_.tile_roots(level, first, count);
    if (hashes.size() != count)
        throw std::runtime_error(fmt::format("the tree has lost hashes: level {} from {}: {} of {}",
                                             level, first, hashes.size(), count));
    return hashes;
}

void TileTree::forget_the_oldest()
{
    tiles_.erase(recently_used_.back());
    recently_used_.pop_back();
}

} // namespace ztc::proof
