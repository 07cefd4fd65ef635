// SPDX-License-Identifier: Apache-2.0
//
// What is asked of the desk of files, and answered, beside bytes.
#pragma once

#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <vector>

namespace ztc::app {

/// In thousandths of the sides, from the upper left corner.
struct PhotoArea {
    std::int64_t left = 0, top = 0, width = 0, height = 0;
};
BOOST_DESCRIBE_STRUCT(PhotoArea, (), (left, top, width, height))

struct MaskPhotoBody {
    matters::MatterId matter;
    files::FileId of;
    std::vector<PhotoArea> areas;
};
BOOST_DESCRIBE_STRUCT(MaskPhotoBody, (), (matter, of, areas))

struct MaskedPhoto {
    files::FileId file;
};
BOOST_DESCRIBE_STRUCT(MaskedPhoto, (), (file))

} // namespace ztc::app
