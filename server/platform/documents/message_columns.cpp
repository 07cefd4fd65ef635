// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/message_columns.hpp"

namespace ztc::documents {

std::vector<FieldSpec> const& message_columns()
{
    static std::vector<FieldSpec> const columns{
        {"number",
         {"编号", "留言编号", "序号", "工单编号", "受理编号", "id", "no"},
         Need::required},
        {"user", {"用户", "留言用户", "姓名", "反映人", "留言人", "name"}},
        {"title", {"主题", "留言主题", "标题", "留言标题", "subject"}},
        {"raised_at",
         {"时间", "留言时间", "反映时间", "留言日期", "反映日期", "提交时间", "date"},
         Need::required},
        {"text",
         {"详情", "留言详情", "内容", "留言内容", "反映内容", "诉求内容", "content"},
         Need::required},
        {"answer", {"答复意见", "答复内容", "回复", "答复", "回复内容", "办理结果", "reply"}},
        {"answered_at", {"答复时间", "回复时间", "答复日期", "回复日期"}},
        {"phone", {"电话", "手机", "联系电话", "手机号", "手机号码", "联系方式", "mobile"}},
        {"place", {"地点", "地址", "反映地点", "事发地点", "address"}},
        {"category", {"类别", "一级标签", "分类", "一级分类", "label"}},
        {"likes", {"点赞数", "赞成数", "点赞"}},
        {"dislikes", {"反对数", "反对"}},
    };
    return columns;
}

} // namespace ztc::documents
