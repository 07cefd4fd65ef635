// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::episodes {

inline constexpr RefusalWords refusals[] = {
    {"episodes.unknown", 404, "没有这一期，或者您看不到它。",
     "There is no such episode, or it is not yours to see."},
    {"episodes.unknown_node", 422, "没有这个机构，或者它的栏目不归您管。",
     "There is no such body, or its column is not yours to keep."},
    {"episodes.not_a_deputy", 422, "说话的人要是在册的代表。",
     "The one who speaks must be a deputy who is registered."},
    {"episodes.not_a_draft", 409, "稿子已经送审或者审定了，现在不能改。",
     "The script is in review or approved and cannot be changed now."},
    {"episodes.no_script", 409, "还没有稿子，写好再送审。",
     "There is no script yet. Please write it first."},
    {"episodes.not_in_review", 409, "这一期现在不在审稿。", "This episode is not in review now."},
    {"episodes.other_stage", 409, "现在轮到的不是这一审，请刷新后再看。",
     "Another stage of the review is due now. Please reload and look again."},
    {"episodes.not_your_stage", 403, "这一审不归您：二审由工委的同志做，三审由主任做。",
     "This stage is not yours: the committee checks the wording, the director approves."},
    {"episodes.second_person", 409, "写稿的人不审自己的稿，一个人也不审两道，请另一位来审。",
     "Whoever wrote any of it reviews none of it, and nobody does two stages. Please ask another."},
    {"episodes.reason_missing", 422, "退回要写明原因。", "Please say why it is sent back."},
    {"episodes.not_approved", 409, "三审还没有过，或者已经公开了，现在不能这样做。",
     "It is not approved yet, or public already; this cannot be done now."},
    {"episodes.no_film", 409, "还没有传上影像。", "There is no film yet."},
    {"episodes.subtitles_head", 422, "字幕文件第一行要写 WEBVTT，后面空一行。",
     "Subtitles must begin with a line WEBVTT and an empty line after it."},
    {"episodes.subtitles_timing", 422,
     "这一行应该是时间，像 00:01.000 --> 00:04.000，结束要比开始晚，后面不带别的。",
     "This line must be a time such as 00:01.000 --> 00:04.000, ending after it begins, with "
     "nothing behind it."},
    {"episodes.subtitles_order", 422, "这一句开始得比上一句还早，请按先后排。",
     "This begins before the one above it. Please put them in order."},
    {"episodes.subtitles_words", 422, "这里应该有字，而且只能是文字，不能有尖括号。",
     "There must be words here, and words only: no angle brackets."},
    {"episodes.subtitles_none", 422, "字幕里一句话也没有。", "There is not one line in it."},
    {"episodes.already_consented", 409, "您已经同意过了。", "You have consented already."},
    {"episodes.other_wording", 409, "同意书的文字换过了，请刷新，看过新的再决定。",
     "The words of the consent have changed. Please reload and read them first."},
    {"episodes.all_consented", 409, "出镜的其他人都已经登记过同意了。人数不对，请重传一次材料。",
     "Everybody else who is seen has consented. If the number is wrong, attach the film again."},
    {"episodes.unknown_consent", 404, "没有这份同意。", "There is no such consent."},
    {"episodes.consent_missing", 409, "还有出镜的人没有同意，不能公开。",
     "Somebody who is seen has not consented yet; it cannot be made public."},
    {"episodes.nothing_to_withdraw", 409, "现在没有可以撤回的同意。",
     "There is no consent to withdraw."},
    {"episodes.is_withdrawn", 409, "已经撤回、撤下了。", "It is withdrawn already."},
    {"episodes.not_published", 409, "现在没有公开。", "It is not public now."},
    {"episodes.wrong_link", 422, "网址要以 https:// 开头，并且写全。",
     "The address must begin with https:// and be whole."},
    {"episodes.gone", 410, "这一期已经撤下了。", "This episode has been taken down."},
    {"episodes.policy_range", 422, "这个数或者这段文字超出了范围。",
     "This number or text is out of range."},
};

} // namespace ztc::episodes
