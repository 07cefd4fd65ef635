// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/words.hpp"

#include "kernel/date.hpp"
#include "kernel/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace ztc::notify {

namespace {

constexpr std::size_t longest_value = 20, longest_link = 90;

/// A date as people say it; everything else as it is.
std::string spoken(std::string const& value, Language language)
{
    auto const day = parse_date(value);
    if (!day || language == Language::en) return value;
    return fmt::format("{}月{}日", static_cast<unsigned>(day->month()),
                       static_cast<unsigned>(day->day()));
}

bool is_plain(std::string_view name, std::string const& value)
{
    auto const longest = name == "link" ? longest_link : longest_value;
    return !text::first_bad_byte(value) && !text::has_control_characters(value) &&
           value.find_first_of("\r\n\t") == value.npos && text::characters(value) <= longest;
}

std::optional<std::string> filled(std::string_view pattern,
                                  std::map<std::string, std::string> const& values,
                                  Language language)
{
    std::string text;
    while (!pattern.empty()) {
        auto const open = std::min(pattern.find('{'), pattern.size());
        text += pattern.substr(0, open);
        pattern.remove_prefix(open);
        if (pattern.empty()) break;
        auto const close = pattern.find('}');
        auto const value = values.find(std::string(pattern.substr(1, close - 1)));
        if (value == values.end() || !is_plain(value->first, value->second)) return {};
        text += spoken(value->second, language);
        pattern.remove_prefix(close + 1);
    }
    return text;
}

} // namespace

std::vector<Template> const& templates()
{
    static std::vector<Template> const all = {
        {"login_code", "验证码{code}，{minutes}分钟内有效，请不要告诉任何人。",
         "Your code: {code}, good for {minutes} minutes. Tell nobody."},
        {"matter_raised", "收到您的反映，编号{number}，{due_on}前决定是否受理。",
         "We have your matter {number}; we decide by {due_on}."},
        {"matter_accepted", "您反映的{number}已受理。", "Your matter {number} was accepted."},
        {"matter_redirected", "您反映的{number}应走别的渠道，请登录查看去哪里办。",
         "Another office handles {number}; sign in to see which."},
        {"matter_referred", "您反映的{number}已转办，{due_on}前答复。",
         "Your matter {number} is referred; answer due {due_on}."},
        {"matter_referred_to_unit", "{number}已转到贵单位，请在{due_on}前答复。",
         "Matter {number} is with your unit; answer by {due_on}.", Audience::staff},
        {"matter_answered", "您反映的{number}已答复，请在{due_on}前登录查看并评价。",
         "Matter {number} is answered; please rate by {due_on}."},
        {"matter_reopened", "您反映的{number}已重新办理，{due_on}前答复。",
         "Matter {number} is open again; answer due {due_on}."},
        {"matter_closed", "您反映的{number}已办结。", "Your matter {number} is closed."},
        {"matter_more_asked", "您反映的{number}需要补充，请登录查看；补充以后接着计时。",
         "We need to know more about {number}; please sign in."},
        {"matter_merged", "您反映的{number}与另一件相同，已并案办理，原编号照常可查。",
         "Your matter {number} goes on with another that is the same."},
        {"matter_unmerged", "您反映的{number}已恢复单独办理。",
         "Your matter {number} goes on by itself again."},
        {"matter_delivered", "您反映的{number}，承办单位说已兑现，请登录查看。",
         "The unit says {number} is delivered; please look."},
        {"matter_slipped", "您反映的{number}，承诺延期到{due_on}。",
         "The promise on {number} slips to {due_on}."},
        {"words_for_raiser", "您反映的{number}有人给您留言，请登录查看、回话。",
         "There is a message for you on {number}; please sign in."},
        {"raiser_revealed", "为办理{number}，有人看了您的姓名电话。谁看的、为什么，请登录查看。",
         "Somebody saw your name for {number}; sign in to see why."},
        {"words_for_staff", "{number}有人留言，请登录查看、回话。",
         "There is a message on {number}; please sign in.", Audience::staff},
        {"matter_deputy_named", "您反映的{number}改由另一位代表跟进，请登录查看。",
         "Another deputy now follows {number}; please sign in."},
        {"handover_proposed", "有{count}件事要交给您接手，请登录查看并签收。",
         "{count} matters are to be handed to you; please sign in.", Audience::staff},
        {"absence_declared", "有代表请您代理，{from_on}至{until_on}，请登录查看。",
         "You stand in for a deputy from {from_on} to {until_on}."},
        {"unit_urged", "{number}有人催办或询问进展，请登录查看。",
         "You are asked to go on with {number}; please sign in.", Audience::staff},
        {"unit_reminder", "提醒：{number}应在{due_on}前答复，请抓紧办理。",
         "Reminder: the answer to {number} is due {due_on}.", Audience::staff},
        {"extension_given", "{number}准予延期，请在{due_on}前答复。",
         "More time for {number}: answer by {due_on}.", Audience::staff},
        {"extension_refused", "{number}的延期没有同意，原来的时限不变，原因请登录查看。",
         "No more time for {number}; sign in to see why.", Audience::staff},
        {"desk_overdue", "{number}已过办理期限{due_on}，请登录查看并督促。",
         "Matter {number} was due {due_on}; please see to it.", Audience::staff},
        {"unit_overdue", "{number}已过答复期限{due_on}，请马上答复。",
         "The answer to {number} was due {due_on}.", Audience::staff},
        {"erasure_asked", "收到您删除个人信息的申请，{due_on}前答复。",
         "We have your request to be erased; answer due {due_on}."},
        {"erasure_refused", "您申请删除个人信息，暂不能删，原因请登录查看。",
         "Your data cannot be erased now; sign in to see why."},
        {"erasure_approved", "您的个人信息将在{erase_on}删除，此前可登录收回申请。",
         "Your data goes on {erase_on}; until then you may stop it."},
        {"handover_to_countersign", "有一份交接两边都签了，等您核签，请登录办理。",
         "A handover waits for your countersignature; please sign in.", Audience::staff},
        {"reveal_asked", "有人申请看清{number}的反映人，等您同意或不同意，请登录办理。",
         "To see who raised {number} needs your word; please sign in.", Audience::staff},
        {"erasure_second", "有一件删除个人信息的申请已有一人核准，等第二个人，请登录办理。",
         "An erasure waits for a second approval; please sign in.", Audience::staff},
        {"erasure_due", "有一件删除个人信息的申请应在{due_on}前答复，请登录办理。",
         "A request to erase data is due {due_on}; please sign in.", Audience::staff},
        {"publication_asked",
         "您反映的{number}"
         "，可以去掉姓名电话，在网上公开标题、内容和答复吗？看全文、选同意或不同意：{link}",
         "May {number} be made public, without your name? Yes or no: {link}"},
        {"reception_notice", "您{held_on}{time}在联络站接待居民，请登录查看。",
         "You receive residents on {held_on} at {time}."},
        {"reception_moved_for_deputy", "您{was_on}的接待改到{held_on}{time}，请登录查看。",
         "Your reception of {was_on} is now {held_on}, {time}."},
        {"reception_cancelled_for_deputy", "您{was_on}的接待不用去了，请登录查看。",
         "You no longer receive on {was_on}; please sign in."},
        {"reception_moved", "您约的{was_on}接待改到{held_on}，您的号{time}，请登录查看。",
         "Your slot of {was_on} is now {held_on} at {time}."},
        {"reception_cancelled", "您约的{was_on}接待取消了，请登录查看原因，另约一场。",
         "The reception of {was_on} is cancelled; please sign in."},
        {"station_silent", "有个联络站{days}天没有见到选民、没有答复，请登录看概览。",
         "A station did nothing useful for {days} days; please sign in.", Audience::staff},
        {"talk_called", "请您参加{held_on}的半月谈，请登录查看。",
         "You are invited to a talk on {held_on}; please sign in.", Audience::staff},
        {"talk_cancelled", "{held_on}的半月谈不开了，请登录查看。",
         "The talk of {held_on} is cancelled; please sign in.", Audience::staff},
        {"activity_notice", "请您参加{held_on}{time}的代表活动，请登录查看、回复。",
         "You are asked to an activity on {held_on} at {time}."},
        {"activity_changed", "代表活动改为{held_on}{time}，请登录查看。",
         "The activity is now on {held_on} at {time}; please sign in."},
        {"activity_cancelled", "{held_on}的代表活动取消了，请登录查看原因。",
         "The activity of {held_on} is cancelled; please sign in."},
        {"suggestion_to_unit", "代表建议{number}交贵单位办理，{due_on}前办。请登录签收。",
         "Suggestion {number} is with your unit, due {due_on}.", Audience::staff},
        {"suggestion_kept", "代表建议{number}仍由贵单位办理，原因请登录查看。",
         "Suggestion {number} stays with your unit; sign in.", Audience::staff},
        {"suggestion_sent_back", "代表建议{number}的稿子退回修改，原因请登录查看。",
         "A draft on suggestion {number} came back; sign in.", Audience::staff},
        {"suggestion_redo", "代表建议{number}要重新办理，请在{due_on}前再次答复。",
         "Suggestion {number} is redone; reply by {due_on}.", Audience::staff},
        {"suggestion_due_soon", "提醒：代表建议{number}，{due_on}到期，请抓紧办理。",
         "Reminder: suggestion {number} is due {due_on}.", Audience::staff},
        {"suggestion_contact_by", "提醒：请在{due_on}前联系提出建议{number}的代表。",
         "Speak with the deputy of {number} by {due_on}.", Audience::staff},
        {"suggestion_overdue", "代表建议{number}已过期限{due_on}，请马上办理。",
         "Suggestion {number} was due {due_on}; act now.", Audience::staff},
        {"suggestion_overdue_at_unit", "代表建议{number}，承办单位过了期限{due_on}，请督促。",
         "Suggestion {number} was due {due_on}; please urge.", Audience::staff},
        {"suggestion_query", "有人询问代表建议{number}的进展，请在{due_on}前回复。",
         "How does {number} go on? Please answer by {due_on}.", Audience::staff},
        {"suggestion_query_by", "提醒：代表建议{number}的询问，请在{due_on}前回复。",
         "Reminder: answer the query on {number} by {due_on}.", Audience::staff},
        {"suggestion_query_answered", "您询问的代表建议{number}，单位已回复，请登录查看。",
         "Your query on {number} is answered; please sign in.", Audience::staff},
        {"suggestion_key_item", "代表建议{number}列为重点督办件，请登录查看。",
         "Suggestion {number} is a key item; please sign in.", Audience::staff},
        {"suggestion_accepted", "您提的建议已立案，编号{number}。",
         "Your suggestion was accepted; its number is {number}."},
        {"suggestion_returned", "您提的建议没有立案，原因请登录查看。",
         "Your suggestion was not accepted; sign in to see why."},
        {"suggestion_contact_due", "您提的建议{number}，承办单位应在{due_on}前联系您。",
         "The unit should speak with you on {number} by {due_on}."},
        {"suggestion_extension_asked", "您提的建议{number}，单位申请延期到{due_on}。",
         "The unit asks for time on {number} until {due_on}."},
        {"suggestion_replied", "您提的建议{number}已答复，请在{due_on}前登录评价。",
         "Suggestion {number} is answered; rate by {due_on}."},
        {"suggestion_replied_open", "您提的建议{number}已答复，请登录查看并评价。",
         "Suggestion {number} is answered; please rate it."},
        {"suggestion_rate_by", "提醒：您提的建议{number}，评价{due_on}截止，请登录。",
         "Please rate the reply to {number} by {due_on}."},
        {"suggestion_delivered", "您提的建议{number}，单位说承诺已兑现，请登录查看、评价。",
         "The unit says {number} is delivered; please rate it."},
        {"suggestion_closed", "您提的建议{number}已办结。没有评价的，照实记为未评价。",
         "Suggestion {number} is closed; silence counts as such."},
        {"suggestion_visit", "请您{due_on}到现场看建议{number}，请登录回复来不来。",
         "A visit on {number} is on {due_on}; please reply."},
        {"suggestion_visit_cancelled", "{due_on}看建议{number}的走访取消了，请登录查看。",
         "The visit of {due_on} on {number} is cancelled."},
        {"suggestion_replied_to_raiser",
         "您反映的{number}写进了代表建议，单位已答复，请登录看、说办没办成。",
         "What became of {number}? Sign in, read and rate it."},
        {"phone_changed", "您登记的手机号已换成另一个。不是您本人操作，请马上联系联络站。",
         "Your phone number here was changed. If it was not you, call us."},
    };
    return all;
}

Audience audience_of(std::string_view name)
{
    auto const found = std::ranges::find(templates(), name, &Template::name);
    return found == templates().end() ? Audience::resident : found->audience;
}

std::optional<std::string> text_of(std::string_view name,
                                   std::map<std::string, std::string> const& values,
                                   Language language, std::string_view signature)
{
    auto const found = std::ranges::find(templates(), name, &Template::name);
    if (found == templates().end()) return {};
    auto const body = filled(language == Language::zh ? found->zh : found->en, values, language);
    if (!body) return {};
    return fmt::format("【{}】{}", signature, *body);
}

} // namespace ztc::notify
