// SPDX-License-Identifier: Apache-2.0
//
// The words of the refusals that belong to no module: requests, rights, the log, the line.
#pragma once

#include "kernel/module.hpp"

namespace ztc::app {

inline constexpr RefusalWords refusals[] = {
    // ---- requests
    {"request.invalid", 422, "有几处需要改一改，请看每一项的说明。",
     "Some parts need a change. Please see the notes beside them."},
    {"request.not_json", 400, "内容格式不对，请重新提交。", "The content is not valid JSON."},
    {"request.not_utf8", 400, "内容里有不认识的字符，请重新输入。",
     "The content holds bytes that are not valid UTF-8."},
    {"request.duplicate_member", 400, "同一项写了两次，请重新提交。",
     "One member stands twice in the request."},
    {"request.missing", 422, "这一项要填。", "This is needed."},
    {"request.unknown_member", 422, "不认识这一项。", "This member is not known."},
    {"request.unknown_choice", 422, "请从列出的选项里选。", "Please choose one of those listed."},
    {"request.too_short", 422, "这一项还没有写。", "This is empty or too short."},
    {"request.too_long", 422, "写得太长了，请短一些。", "This is too long."},
    {"request.too_many", 422, "数量太多了，请分次提交。", "There are too many."},
    {"request.not_text", 422, "这一项要写文字。", "This must be text."},
    {"request.not_a_list", 422, "这一项应该是列表。", "This must be a list."},
    {"request.not_an_object", 422, "内容格式不对。", "This must be an object."},
    {"request.not_an_id", 422, "编号不对，请重新选择。", "This is not an id. Please choose again."},
    {"request.not_a_date", 422, "日期不对，请按 2026-11-24 这样写。",
     "This is not a date. Please write it like 2026-11-24."},
    {"request.not_an_instant", 422, "时间不对。", "This is not a point in time."},
    {"request.not_a_number", 422, "这一项要写整数。", "This must be a whole number."},
    {"request.not_yes_or_no", 422, "这一项只能是“是”或“否”。", "This must be yes or no."},
    {"request.control_characters", 422, "里面有看不见的控制字符，请重新输入。",
     "There are invisible control characters in it. Please type it again."},
    {"request.repeated_differently", 409, "这次提交和上次的编号相同、内容不同，请刷新后重试。",
     "The same request was sent before with another content. Please reload and try again."},
    {"request.unknown_route", 404, "没有这个页面。", "There is no such page."},
    {"request.not_json_type", 415, "请用 JSON 提交。", "Please send application/json."},
    {"request.not_from_here", 403, "这个请求不是从本站页面发出的，没有执行。",
     "This request did not come from a page of this site and was not carried out."},
    {"request.too_often", 429, "操作太快了，请稍等再试。", "Too many requests. Please wait a little."},
    // ---- rights
    {"access.denied", 403, "您没有办这件事的权限。", "You may not do this."},
    // ---- the log
    {"log.someone_was_first", 409, "刚才有人先办了一步，请刷新后再看。",
     "Somebody was first. Please reload and look again."},
    {"log.too_busy", 503, "现在人多，请过几秒再试，您填的内容还在。",
     "The server is busy. Please try again in a few seconds; nothing you wrote is lost."},
    {"log.unavailable", 503, "服务正在停止或恢复，请稍后再试，您填的内容还在。",
     "The service is stopping or recovering. Please try again soon; nothing is lost."},
    {"log.no_such_event", 404, "没有这条记录。", "There is no such record."},
    {"log.in_use", 503, "另一个程序正在使用这份数据，请先停掉它。",
     "Another program has this data open. Please stop it first."},
    {"log.rolled_back", 503,
     "数据比最后一次签名的记录旧：可能恢复了旧备份。为了不出现两份历史，没有打开。",
     "The data is older than the last head that was signed, perhaps an old backup. It was not "
     "opened, so that there is no second history."},
    // ---- the line
    {"http.bad_request", 400, "请求格式不对。", "The request is malformed."},
    {"http.method_not_allowed", 405, "这里不能这样请求。", "This method is not allowed here."},
    {"http.timeout", 408, "等太久了，请检查网络后再试。",
     "The request took too long. Please check the network and try again."},
    {"http.too_large", 413, "内容太大了：文字最多 1 MB，照片最多 20 MB。",
     "This is too large: at most 1 MB of text or 20 MB of photo."},
    {"http.head_too_large", 431, "请求头太大了。", "The head of the request is too large."},
    {"http.too_many_streams", 429, "打开的页面太多了，请关掉几个。",
     "Too many pages are open. Please close some."},
    {"http.fault", 500, "系统出了故障，已经记下。请稍后再试，您填的内容还在。",
     "Something failed here and was noted. Please try again later; nothing you wrote is lost."},
    {"http.busy", 503, "现在人多，请稍后再试。", "The server is busy. Please try again soon."},
    // ---- opening a site
    {"config.missing", 422, "没有找到设置文件 zhitongche.toml，请先运行 zhitongche init。",
     "There is no zhitongche.toml here. Please run zhitongche init first."},
    {"config.malformed", 422, "设置文件这一行写错了。", "This line of the settings is malformed."},
    {"config.unknown", 422, "设置文件里有不认识的一项。", "The settings hold an unknown name."},
    {"config.wrong_type", 422, "这一项设置的类型不对。", "This setting has the wrong type."},
    {"config.out_of_range", 422, "这一项设置超出了范围。", "This setting is out of range."},
    {"config.unknown_transport", 422, "发送方式只能是 log、smtp 或 sms。",
     "The transport must be log, smtp or sms."},
    {"calendar.malformed", 422, "工作日表这一行写错了。",
     "This line of the table of working days is malformed."},
    {"calendar.day_twice", 422, "工作日表里同一天写了两次。",
     "One day stands twice in the table of working days."},
    {"init.not_empty", 409, "这个文件夹里已经有一个站点了。", "There is a site in this folder already."},
};

} // namespace ztc::app
