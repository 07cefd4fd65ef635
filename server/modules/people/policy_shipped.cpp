// SPDX-License-Identifier: Apache-2.0
//
// The wordings that ship with the program. Frozen: people agreed to them, so a changed text is a
// new version beside the old one, and a test holds the SHA-256 of each.
#include "modules/people/policy.hpp"

namespace ztc::people {

namespace {

constexpr std::string_view notice_zh = R"words(# 谁在用您的信息
〔街道人大工委全称〕，地址〔地址〕，电话〔电话〕。
管这件事的人：〔个人信息保护负责人〕。
# 用哪些，用来做什么
手机号：让您登录，把进展告诉您。
姓名：和您联系时称呼您，可以不留。
您写的内容、地点和照片：办您反映的这件事。
不拿去做别的用；要做别的用，会另外问您。
# 谁看得到
联络站和街道工委看得到内容；您的姓名和电话先遮住一部分。
跟进的代表看得到内容，看不到您的电话。
办事的单位只看得到内容。您同意了，才看得到姓名和电话。
没有您另外同意，也没有工作人员看过，内容不会公开。
# 放在哪里，放多久
加密放在〔存放地点〕的服务器上，不送到境外。
事情办结后保存〔年数〕年，到期删除或者去掉姓名。
# 您可以怎么做
看、改、要一份、要求删除、撤回同意，都可以。
到联络站说一声或者打电话，〔天数〕日内答复您。
撤回同意以前已经办的，不受影响。
觉得我们做得不对，可以找〔上级机关或网信部门〕。
# 不满十四岁
请由父母或者其他监护人来反映。)words";

constexpr std::string_view notice_en = R"words(# Who uses your information
〔Full name of the working committee〕, 〔address〕, phone 〔phone〕.
In charge of it: 〔person responsible for personal information〕.
# What is used, and for what
Your mobile number: so that you can sign in and hear how it goes.
Your name: to address you; you need not leave it.
What you write, the place and the photos: to deal with this concern.
For nothing else; for anything else you would be asked again.
# Who sees it
The station and the working committee see the words; your name and number are partly covered.
The deputy who follows it sees the words and not your number.
The handling unit sees the words only; name and number only once you consent.
Nothing is made public without your separate consent and a check by an officer.
# Where it lies, and how long
Encrypted, on a server at 〔place〕; it does not leave the country.
For 〔number〕 years after the concern is closed; then it is erased or the name is taken out.
# What you can do
See it, correct it, have a copy, have it erased, withdraw your consent.
By a word at the station or a call; you are answered within 〔number〕 days.
What was done before you withdrew stays valid.
If you think we do it wrongly: 〔higher authority or cyberspace administration〕.
# Under fourteen
Please let a parent or guardian raise it.)words";

constexpr std::string_view raising_zh = R"words(# 您提交以后
联络站看您写的内容、地点和照片，决定是否受理，并交代表和承办单位办理。
办理和答复要用您的手机号联系您。
# 谁知道是您
您选“不告诉承办单位”，单位看不到您的姓名和电话，由联络站转话。
您选“可以告诉承办单位”，单位可以看到您的姓名和电话，方便上门、回电。
您选“匿名转办”，只有工委知道您是谁。
# 随时可以改
办结以前，您可以撤回这件事，也可以改主意让不让单位知道您是谁。
公开要另外问您，您没有同意就不公开。)words";

constexpr std::string_view raising_en = R"words(# Once you send it
The station reads your words, the place and the photos, decides whether to )words"
                                        R"words(accept it, and passes it on.
Your mobile number is used to tell you how it goes.
# Who knows it is you
If you keep it from the unit, the unit sees neither name nor number; the station passes messages on.
If you allow it, the unit sees your name and number so that it can call or visit.
If you choose to be anonymous, only the committee knows who you are.
# You can change your mind
Until it is closed you may take it back, or change whether the unit knows who you are.
Making it public is asked apart: without your consent nothing is public.)words";

constexpr std::string_view publishing_zh = R"words(# 公开什么
标题、您说的话和单位的答复，由工作人员整理，去掉姓名、电话、证件号、车牌和门牌。
办到哪一步、哪天办的，承办单位和跟进代表的名字，所在社区。
您另外同意了照片，才公开照片；拍摄时间、位置等信息已经去掉，工作人员可以遮住一部分。
# 不公开什么
您是谁、您的电话、住在几号。
# 谁看得到，看多久
任何人在网上都看得到，不用登录；别人可能保存或者转发。
直到您收回同意，或者工作人员撤下。
# 您可以怎么做
可以不同意，不影响办理。
可以只同意文字，不同意照片。
随时可以收回，收回以后马上看不到了；收回以前别人保存的，我们收不回来。)words";

constexpr std::string_view publishing_en = R"words(# What becomes public
The title, what you said and the answer, edited by an officer, without names, )words"
                                           R"words(numbers, plates or doors.
How far it has come and on which days, the handling unit, the deputy by name, the community.
Photos only if you agree to them apart; when and where they were taken is gone, )words"
                                           R"words(and parts may be covered.
# What does not
Who you are, your number, your door.
# Who sees it, and how long
Anybody on the web without signing in; others may keep a copy or pass it on.
Until you take your consent back, or an officer takes it down.
# What you can do
Say no; it changes nothing for your concern.
Agree to the words and not to the photos.
Take it back at any time: it is gone at once, but copies that others kept are )words"
                                           R"words(beyond our reach.)words";

Wording shipped(WordingKind kind, std::string_view zh, std::string_view en)
{
    using namespace std::chrono;
    return {kind, "2026-11", Date{2020y / January / 1}, std::string(zh), std::string(en)};
}

} // namespace

std::vector<Wording> shipped_wordings()
{
    return {shipped(WordingKind::notice, notice_zh, notice_en),
            shipped(WordingKind::raising, raising_zh, raising_en),
            shipped(WordingKind::publishing, publishing_zh, publishing_en)};
}

} // namespace ztc::people
