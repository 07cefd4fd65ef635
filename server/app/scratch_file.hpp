// SPDX-License-Identifier: Apache-2.0
//
// A file for writers that want a path, when the bytes are to be sent. Never for what is kept.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <stdlib.h>
#include <string>
#include <unistd.h>

namespace ztc::app {

/// A file of its own that is gone when this is.
class ScratchFile {
public:
    ScratchFile()
    {
        int const file = ::mkstemp(name_.data());
        if (file < 0) throw std::runtime_error("no temporary file");
        ::close(file);
    }
    ScratchFile(ScratchFile const&) = delete;
    ScratchFile& operator=(ScratchFile const&) = delete;
    ~ScratchFile() { std::filesystem::remove(name_); }

    std::string const& name() const { return name_; }
    std::string content() const
    {
        std::ostringstream bytes;
        bytes << std::ifstream(name_, std::ios::binary).rdbuf();
        return bytes.str();
    }

private:
    std::string name_ = (std::filesystem::temp_directory_path() / "zhitongche-XXXXXX").string();
};

} // namespace ztc::app
