// SPDX-License-Identifier: Apache-2.0
//
// For tests: a folder of the test's own, gone afterwards, and all bytes that lie in it.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace ztc::vault {

class FolderForTests {
public:
    FolderForTests()
    {
        auto name = (std::filesystem::temp_directory_path() / "ztc-vault-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        path = name;
    }
    FolderForTests(FolderForTests const&) = delete;
    FolderForTests& operator=(FolderForTests const&) = delete;
    ~FolderForTests() { std::filesystem::remove_all(path); }

    static std::string bytes_of(std::filesystem::path const& file)
    {
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        return bytes.str();
    }

    bool holds(std::string_view words) const
    {
        for (auto const& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file() && bytes_of(entry).find(words) != std::string::npos)
                return true;
        return false;
    }

    std::filesystem::path path;
};

} // namespace ztc::vault
