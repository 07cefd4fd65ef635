// SPDX-License-Identifier: Apache-2.0
//
// The vectors of transparency-dev/merkle, which lie beside the repository and not in it. Those of
// subtrees come from a later draft; they are run where they say something about RFC 6962: a subtree
// that is well placed is a tree of its own, and one that begins at leaf 0 is a smaller tree.
#include "platform/proof/tree.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <bit>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ztc::proof {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

enum class Outcome { agrees, disagrees, left_out };

class Vectors : public testing::Test {
protected:
    fs::path const folder =
        fs::path(ZTC_SOURCE_DIR) / "../shared/data/merkle/transparency-dev-merkle/testdata";

    void SetUp() override
    {
        if (!fs::exists(folder)) GTEST_SKIP() << "vectors not found at " << folder;
    }

    template <class Judge>
    void run(std::string const& kind, std::size_t expected_run, Judge const& judge)
    {
        std::size_t ran = 0;
        std::size_t left_out = 0;
        for (auto const& entry : fs::recursive_directory_iterator(folder / kind)) {
            if (entry.path().extension() != ".json") continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            auto const outcome = judge(json::parse(text.str()).as_object());
            EXPECT_NE(outcome, Outcome::disagrees) << entry.path();
            ++(outcome == Outcome::left_out ? left_out : ran);
        }
        std::cout << kind << ": " << ran << " run, " << left_out << " left out\n";
        EXPECT_EQ(ran, expected_run);
    }
};

std::uint64_t number(json::object const& vector, char const* name)
{
    return vector.at(name).to_number<std::uint64_t>();
}

/// Nothing where the vector holds bytes that cannot be a hash: our types refuse them before any
/// proof.
std::optional<Hash> hash(json::value const& value)
{
    return hash_from_base64(value.as_string());
}

/// Some vectors about sizes alone carry roots that are no hashes ("don't care"): another hash
/// stands in for each, so that equal ones stay equal and different ones different.
Hash root_of(json::value const& value)
{
    return hash(value).value_or(sha256(value.as_string()));
}

std::optional<Proof> proof(json::object const& vector)
{
    Proof hashes;
    auto const& list = vector.at("proof");
    if (list.is_null()) return hashes;
    for (auto const& item : list.as_array()) {
        auto const read = hash(item);
        if (!read) return std::nullopt;
        hashes.push_back(*read);
    }
    return hashes;
}

Outcome compare(json::object const& vector, bool accepted)
{
    return accepted != vector.at("wantErr").as_bool() ? Outcome::agrees : Outcome::disagrees;
}

Outcome judge_inclusion(json::object const& vector, std::uint64_t index, std::uint64_t size)
{
    auto const leaf = hash(vector.at("leafHash"));
    auto const root = hash(vector.at("root"));
    auto const hashes = proof(vector);
    return compare(vector, leaf && root && hashes &&
                               verify_inclusion(*leaf, index, size, *hashes, *root).has_value());
}

Outcome judge_consistency(json::object const& vector, std::uint64_t from, std::uint64_t to)
{
    auto const root_from = root_of(vector.at("root1"));
    auto const root_to = root_of(vector.at("root2"));
    auto const hashes = proof(vector);
    return compare(vector,
                   hashes && verify_consistency(from, to, *hashes, root_from, root_to).has_value());
}

/// The draft's rule: [start, end) begins at a multiple of the power of two that holds its size.
bool is_well_placed(std::uint64_t start, std::uint64_t end)
{
    return start < end && end - start <= std::uint64_t{1} << 63 &&
           (start & (std::bit_ceil(end - start) - 1)) == 0;
}

TEST_F(Vectors, of_inclusion_are_all_judged_as_they_demand)
{
    run("inclusion", 98, [](json::object const& vector) {
        return judge_inclusion(vector, number(vector, "leafIdx"), number(vector, "treeSize"));
    });
}

TEST_F(Vectors, of_consistency_are_all_judged_as_they_demand)
{
    run("consistency", 98, [](json::object const& vector) {
        return judge_consistency(vector, number(vector, "size1"), number(vector, "size2"));
    });
}

TEST_F(Vectors, of_inclusion_in_subtrees_are_judged_as_trees_of_their_own)
{
    run("subtreeinclusion", 185, [](json::object const& vector) {
        auto const start = number(vector, "start");
        auto const end = number(vector, "end");
        auto const index = number(vector, "leafIdx");
        if (!is_well_placed(start, end)) return Outcome::left_out;
        return judge_inclusion(vector, index - start, end - start);
    });
}

TEST_F(Vectors, of_consistency_of_subtrees_that_begin_at_leaf_0_are_judged_as_smaller_trees)
{
    run("subtreeconsistency", 91, [](json::object const& vector) {
        auto const end = number(vector, "end");
        if (number(vector, "start") != 0 || end == 0) return Outcome::left_out;
        return judge_consistency(vector, end, number(vector, "size"));
    });
}

} // namespace
} // namespace ztc::proof
