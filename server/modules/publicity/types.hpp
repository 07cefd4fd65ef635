// SPDX-License-Identifier: Apache-2.0
//
// The words of the register of publicity (宣传登记): an article, where else it ran, and how far
// each outlet reaches. Light: no JSON here.
#pragma once

#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>

namespace ztc::publicity {

struct PieceTag;
struct ReprintTag;
using PieceId = Id<PieceTag>;
using ReprintId = Id<ReprintTag>;
using files::FileId;

/// Of an outlet, the nearest first.
BOOST_DEFINE_ENUM_CLASS(OutletLevel,
                        subdistrict, // 街道
                        district,    // 区县
                        city,        // 市
                        province,    // 省
                        national)    // 国家

/// What an entry counts as.
BOOST_DEFINE_ENUM_CLASS(EntryKind,
                        piece,   // 篇：文章第一次登出来
                        reprint) // 次：别处转载

BOOST_DEFINE_ENUM_CLASS(EntryState,
                        counted, // 计数
                        struck)  // 登错了，不计

using Headline = Text<1, 120>;
using OutletName = Text<1, 60>;
using Link = Text<1, 500>;
using AuthorName = Text<1, 60>;

} // namespace ztc::publicity
