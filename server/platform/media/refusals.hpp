// SPDX-License-Identifier: Apache-2.0
//
// The words for a file whose bytes we do not take.
#pragma once

#include "kernel/module.hpp"

namespace ztc::media {

inline constexpr RefusalWords refusals[] = {
    {"media.unknown_kind", 415,
     "不认识这种文件。照片请用 JPEG、PNG、WebP 或 HEIC，录音请用 WebM、OGG、M4A、MP3 或 WAV。",
     "This kind of file is not taken. Please use JPEG, PNG, WebP or HEIC for photos, and WebM, "
     "OGG, "
     "M4A, MP3 or WAV for recordings."},
    {"media.cannot_read", 422, "这个文件打不开，可能没有传完整。请换一个，或者重新拍一张。",
     "This file cannot be read; perhaps it is not whole. Please choose another or take it again."},
    {"media.too_many_pixels", 422, "这张照片的尺寸太大了，请缩小后再传。",
     "This picture has too many pixels. Please make it smaller first."},
    {"media.holds_a_film", 422, "这里面有影像。请只附照片或者录音。",
     "There is a film in it. Please attach photos or sound recordings only."},
    {"media.not_a_film", 415, "这里要影像，请用 MP4 或者 WebM。",
     "A film belongs here. Please use MP4 or WebM."},
    {"media.other_tracks", 422,
     "这个影像里除了画面和声音还带着别的轨道（比如位置），请另存成普通的 MP4 再传。",
     "There are tracks beside picture and sound in this film, such as places. Please save it as a "
     "plain MP4 first."},
};

} // namespace ztc::media
