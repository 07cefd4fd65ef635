// SPDX-License-Identifier: Apache-2.0
//
// The words of what people attach: photographs, recorded notes, scans of paper, films. Other
// modules take files with `take_files`; nobody else decides whose a file is or whether it was used
// before.
#pragma once

#include "kernel/id.hpp"
#include "kernel/result.hpp"

#include <boost/describe/enum.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ztc {
class Work;
}

namespace ztc::files {

struct FileTag;
using FileId = Id<FileTag>;

/// What it is, by its bytes.
BOOST_DEFINE_ENUM_CLASS(FileKind,
                        photo, // 照片
                        voice, // 录音
                        scan,  // 纸质材料扫描件
                        film)  // 影像

/// Gives the actor's own unused files of that kind to `holder`, the stream of what they belong to
/// from now on ("matters/<id>"), within the command that calls it. Refuses files.unknown (also for
/// another person's, and for one swept away), files.already_used, files.wrong_kind; each with
/// `pointer` and the place in the list.
Result<> take_files(std::vector<FileId> const& files, FileKind kind, std::string const& holder,
                    std::string_view pointer, Work& work);

/// Their retention is over: the bytes go, also of files that something holds. Those that are gone
/// already stay gone.
Result<> lapse_files(std::vector<FileId> const& files, Work& work);

} // namespace ztc::files
