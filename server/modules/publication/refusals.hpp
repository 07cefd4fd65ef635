// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::publication {

inline constexpr RefusalWords refusals[] = {
    {"publication.never", 409, "反映具体的人或单位的、从别处导入的事项，不公开。",
     "Complaints of persons or bodies, and what was imported, are never made public."},
    {"publication.not_accepted", 409, "这件事还没有受理，受理以后才能公开。",
     "This has not been accepted yet. It can be made public after that."},
    {"publication.ended_otherwise", 409, "这件事已经撤回、转告其他渠道，或者并到了另一件，不公开。",
     "This was taken back, shown another door, or goes on in another matter; it is not published."},
    {"publication.already_consented", 409, "已经同意公开了，不用再点。",
     "Consent was given before; there is nothing more to do."},
    {"publication.no_consent", 409, "反映人没有同意公开。请先问反映人。",
     "Whoever raised it has not consented. Please ask first."},
    {"publication.not_a_record", 422, "这里只记来电、纸质或者当面说的；手机上的由本人点。",
     "Only what was said by phone, on paper or at the station is recorded here."},
    {"publication.raiser_says_so_himself", 409,
     "这件事是本人在手机上反映的，请本人在手机上点同意。",
     "This was raised with the app: please let the raiser consent there."},
    {"publication.asked_lately", 409, "前几天刚发短信问过，请过几天再问，或者打电话问。",
     "A message about this went out lately. Please wait some days, or call."},
    {"publication.refused", 409, "反映人已经说了不同意，不再发短信；反映人改主意可以用原来的链接。",
     "The raiser said no. No more messages are sent; the link still works for a change of mind."},
    {"publication.no_phone", 409, "反映人没有登记手机号，不能发短信，请当面或者打电话问。",
     "There is no mobile number of the raiser, so no message can be sent. Please ask otherwise."},
    {"publication.no_photo_consent", 409, "反映人没有同意公开照片，请不要选照片。",
     "The raiser has not agreed to the photos. Please choose none."},
    {"publication.not_its_photo", 422, "选的照片不是这件事的，请重新选。",
     "A chosen photo does not belong to this. Please choose again."},
    {"publication.too_late_to_consent", 410,
     "这个链接已经过期，想同意请联系联络站；收回同意不受影响。",
     "This link is too old to say yes by; please contact the station. Taking consent back still "
     "works."},
    {"publication.nothing_asked", 404, "没有这个链接，请核对短信里的地址。",
     "There is no such link. Please check the address in the message."},
    {"publication.not_drafted", 409, "还没有拟好公开的文字，请先拟稿。",
     "The public wording is not written yet. Please write it first."},
    {"publication.waits_for_director", 409, "已经报主任，等主任同意或者退回。",
     "It lies with the director. Please wait for the word."},
    {"publication.second_person", 403,
     "要由另一个人来同意或者退回：不能是报上来的人，也不能一个自己报、一个替他批。",
     "A second person has to decide: neither who proposed it, nor one in the other's place."},
    {"publication.not_proposed", 409, "这件事没有报上来等您同意公开。",
     "Nothing of this waits for your word."},
    {"publication.not_published", 409, "这件事现在没有公开，不用撤下。",
     "This is not public now; there is nothing to take down."},
};

} // namespace ztc::publication
