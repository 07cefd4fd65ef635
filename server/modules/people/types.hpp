// SPDX-License-Identifier: Apache-2.0
//
// The words about people. One person has many identifiers; what identifies him is in the vault and
// in a keyed fingerprint, never in an event. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/result.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ztc {
class Work;
}

namespace ztc::people {

BOOST_DEFINE_ENUM_CLASS(PersonKind,
                        resident, // 居民
                        deputy,   // 人大代表
                        staff)    // 工作人员

BOOST_DEFINE_ENUM_CLASS(IdentifierKind,
                        phone,  // 手机号
                        alipay, // 支付宝
                        wechat, // 微信
                        paper)  // 纸质登记号

/// Of which congress somebody is a deputy.
BOOST_DEFINE_ENUM_CLASS(CongressLevel,
                        township, // 乡镇
                        district, // 区县
                        city,     // 市
                        province, // 省
                        national) // 全国

/// Why personal information is to be deleted: the five cases of 个保法 47.
BOOST_DEFINE_ENUM_CLASS(ErasureBasis,
                        purpose_fulfilled,   // (一) 目的已实现或者不再必要
                        retention_ended,     // (二) 停止服务或者保存期限届满
                        consent_withdrawn,   // (三) 个人撤回同意
                        unlawful_processing, // (四) 违法违约处理
                        other_law)           // (五) 法律、行政法规规定的其他情形

/// How a notice was shown: on which face, or by whom read out.
BOOST_DEFINE_ENUM_CLASS(NoticeWay, web, mini_program, place_code, station, phone, paper, chat)

/// What is laid before somebody in words that the site answers for.
BOOST_DEFINE_ENUM_CLASS(WordingKind,
                        notice,     // 个人信息处理告知（个保法 17）
                        raising,    // 反映问题时同意什么
                        publishing) // 同意公开什么（个保法 25）

/// Which wording somebody had before him, and what exactly it said: the SHA-256 of either language.
struct Shown {
    WordingKind kind{};
    std::string version; // "2026-11"
    std::string sha256_zh, sha256_en;
    bool operator==(Shown const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (kind, version, sha256_zh, sha256_en))

/// The wording that a submission names; one that names none was made by a face that shows the one
/// in force. Refuses people.unknown_wording, people.outdated_wording with `pointer`: it was
/// replaced longer ago than a draft may lie.
Result<Shown> wording_shown(WordingKind kind, std::optional<std::string> const& named,
                            std::string_view pointer, Work& work);

/// Destroys every word of the person and of the records merged into his, and frees what they had
/// claimed; cannot be taken back. For the command of whoever had it approved by two (个保法 47).
/// Refuses people.unknown, people.erased, people.merged_away.
Result<> erase_everything(PersonId const& person, Work& work);

} // namespace ztc::people
