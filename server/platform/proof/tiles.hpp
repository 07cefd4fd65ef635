// SPDX-License-Identifier: Apache-2.0
//
// The tree cut into tiles of 256 hashes (c2sp.org/tlog-tiles), which anybody may fetch and cache:
// their paths, which of them a tree of a given size has, and proofs read from them.
// The log stores the leaf hashes and, for every full tile, one hash (its root): a tile of any level
// and width is then one range read, and a proof costs O(log n) of those.
#pragma once

#include "kernel/result.hpp"
#include "platform/proof/tree.hpp"

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::proof {

inline constexpr unsigned tile_width = 256;

struct TileId {
    unsigned level = 0;
    std::uint64_t index = 0;
    unsigned width = tile_width; // less than 256: a partial tile
    bool operator==(TileId const&) const = default;
};

/// "tile/0/x001/x234/067", "tile/1/000.p/17".
std::string tile_path(TileId const& tile);

/// Only the one right spelling of a path is read; everything else is nothing.
std::optional<TileId> parse_tile_path(std::string_view path);

/// How many hashes tile (level, index) has in a tree of `size`: 0 (no such tile) to 256.
unsigned width_at(unsigned level, std::uint64_t index, std::uint64_t size);

/// The root of a tile that has become full: to be stored as the hash `index` of tile level `level`.
struct TileRoot {
    unsigned level; // 1 and above: the level of the tile that this hash stands in
    std::uint64_t index;
    Hash hash;
    bool operator==(TileRoot const&) const = default;
};

/// Grows `edge` by `leaves` and answers which tile roots are to be stored together with them.
std::vector<TileRoot> grow(Frontier& edge, std::span<Hash const> leaves);

/// Where the log plugs its tables in. Each answers exactly `count` hashes or throws.
struct TileStore {
    std::function<std::vector<Hash>(std::uint64_t first, std::uint64_t count)> leaf_hashes;
    std::function<std::vector<Hash>(unsigned level, std::uint64_t first, std::uint64_t count)>
        tile_roots; // level >= 1
};

/// Proofs and tiles of a stored tree. `size` must be that of a durable head: hashes of rows that
/// could still be rolled back must never be asked for, since tiles are remembered. Not for two
/// threads at once.
class TileTree {
public:
    explicit TileTree(TileStore store, std::size_t tiles_remembered = 64);

    Hash root(std::uint64_t size);
    Frontier frontier(std::uint64_t size);
    Result<Proof> inclusion(std::uint64_t index, std::uint64_t size);
    Result<Proof> consistency(std::uint64_t from, std::uint64_t to);

    /// The bytes of a tile as served. Refuses proof.no_such_tile when a tree of `size` lacks it.
    Result<std::string> tile(TileId const& id, std::uint64_t size);

private:
    using Key = std::pair<unsigned, std::uint64_t>;
    struct Tile {
        std::vector<std::vector<Hash>> levels; // [0] the tile's own hashes, [7] at most two
        std::list<Key>::iterator used;
    };

    NodeSource source(std::uint64_t size);
    Tile const& load(unsigned level, std::uint64_t index, unsigned width);
    std::vector<Hash> read(unsigned level, std::uint64_t first, std::uint64_t count) const;
    void forget_the_oldest();

    TileStore store_;
    std::size_t tiles_remembered_;
    std::map<Key, Tile> tiles_;
    std::list<Key> recently_used_; // the newest first
};

} // namespace ztc::proof
