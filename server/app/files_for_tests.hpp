// SPDX-License-Identifier: Apache-2.0
//
// For tests: a folder that goes with its object, and files in it. Never for the product.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <stdlib.h>
#include <string>

namespace ztc::app {

class FolderForTests {
public:
    FolderForTests()
    {
        auto name = (std::filesystem::temp_directory_path() / "ztc-app-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    FolderForTests(FolderForTests const&) = delete;
    FolderForTests& operator=(FolderForTests const&) = delete;
    ~FolderForTests()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::filesystem::path const& path() const { return path_; }

    std::filesystem::path write(std::string const& name, std::string const& bytes) const
    {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

} // namespace ztc::app
