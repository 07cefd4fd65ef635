// SPDX-License-Identifier: Apache-2.0
//
// The words of what a receipt, a head or a key may be refused for. A holder of a receipt reads
// them: each says what was found, not merely that something failed.
#pragma once

#include "kernel/module.hpp"

namespace ztc::proof {

inline constexpr RefusalWords refusals[] = {
    {"proof.bad_format", 422, "这不是一张完整的回执，或者内容被改动过。",
     "This is not a whole receipt, or its form was altered."},
    {"proof.bad_signature", 422, "签名不对：这个签名不是用这把公钥对应的密钥签的。",
     "The signature is false: it was not made with this key."},
    {"proof.not_signed", 422, "回执上没有这把公钥的签名，请核对公钥。",
     "The receipt carries no signature of this key. Please check the key."},
    {"proof.other_log", 422, "这张回执属于另一个日志。", "This receipt belongs to another log."},
    {"proof.leaf_missing", 422, "回执里没有记录本身，单凭它说明不了什么。",
     "The record itself is missing from the receipt; alone it says nothing."},
    {"proof.not_in_tree", 422, "签名的日志里没有这条记录，或者记录被改动过。",
     "The signed log does not hold this record at this place, or the record was altered."},
    {"proof.bad_leaf", 422, "日志里确有这一条，但它不是本系统写的格式。",
     "The log holds it, but it is not a record of this system."},
    {"proof.opening_unknown", 422, "回执里多出一段文字，记录从来没有承诺过它。",
     "A text is shown that the record never committed to."},
    {"proof.text_differs", 422, "这段文字和当时记下的不一样。",
     "This text is not the one that was recorded."},
    {"proof.not_opened", 422, "回执里没有这段文字，比不了。",
     "The receipt does not hold this text, so it cannot be compared."},
    {"proof.bad_key", 422, "密钥或者公钥的内容不对。", "This is not a well-formed key."},
    {"proof.bad_key_name", 422, "日志名字里不能有空格和加号。",
     "The log's name may have no space and no plus sign."},
    {"proof.no_such_tile", 404, "没有这一块。", "There is no such tile."},
    {"proof.no_such_leaf", 404, "日志里没有这一条。", "The log holds no such leaf."},
    {"proof.no_such_tree", 404, "日志还没有这么长。", "The log is not that long yet."},
    {"proof.not_an_extension", 409, "新的日志不是旧日志的延续，没有签名。",
     "The new log does not extend the signed one and was not signed."},
    {"proof.bad_frontier", 422, "保存的树边缘内容不对。",
     "The stored edge of the tree is malformed."},
};

} // namespace ztc::proof
