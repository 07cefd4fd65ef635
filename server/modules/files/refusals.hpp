// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::files {

inline constexpr RefusalWords refusals[] = {
    {"files.unknown", 404, "没有这个文件，或者它上传太久没有用，已经清掉了。请重新上传。",
     "There is no such file, or it was uploaded long ago and never used. Please upload it again."},
    {"files.already_used", 422, "这个文件已经用过了，请重新上传。",
     "This file was used before. Please upload it again."},
    {"files.wrong_kind", 422, "这里要的不是这种文件。", "Another kind of file belongs here."},
    {"files.too_many_unused", 429, "今天上传了很多还没有用的文件，请先用掉，或者明天再传。",
     "You have uploaded many files today that are not used yet. Please use them first, or come "
     "back tomorrow."},
    {"files.too_large", 413, "文件太大了：照片和扫描件最多 20 MB，录音最多 10 MB。",
     "The file is too large: at most 20 MB for a photo or scan, 10 MB for a recording."},
    {"files.film_too_large", 413, "影像太大了，超过了本站规定的大小。请压小一些再传。",
     "The film is larger than this site takes. Please make it smaller first."},
    {"files.scan_by_staff_only", 403, "扫描件由工作人员上传；请拍成照片再传。",
     "Scans are uploaded by staff. Please take a photo instead."},
};

} // namespace ztc::files
