// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/suggestion_columns.hpp"

namespace ztc::documents {

std::vector<FieldSpec> const& suggestion_columns()
{
    static std::vector<FieldSpec> const columns{
        {"id", {"来源编号", "记录编号"}},
        {"number", {"建议编号", "建议号", "议案编号", "编号", "序号", "no"}},
        {"kind", {"类型", "建议类型", "种类"}},
        {"title",
         {"建议标题", "标题", "案由", "建议名称", "建议题目", "题目", "名称"},
         Need::required},
        {"proposer", {"领衔代表", "提出人", "代表姓名", "代表", "提议人", "建议人"}},
        {"cosigners", {"联名代表", "联名人", "附议代表", "附议人"}},
        {"situation",
         {"建议内容", "内容", "正文", "事由", "问题", "现状与问题", "suggestion_text", "text"}},
        {"asks", {"具体建议", "建议措施", "意见建议"}},
        {"units", {"主办单位", "承办单位", "答复单位", "办理单位", "独办单位", "lead_org"}},
        {"co_units", {"会办单位", "协办单位", "分办单位", "co_org"}},
        {"reply", {"答复内容", "答复", "答复意见", "办理答复", "复函"}},
        {"replied_on", {"答复日期", "答复时间", "办复日期", "办复时间", "reply_date"}},
        {"submitted_on", {"提出日期", "提出时间", "提交日期", "收到日期"}},
        {"year", {"年度", "年份"}},
        {"outcome", {"答复类别", "办理结果", "办理类别", "结果分类", "category"}},
        {"visibility", {"公开意愿", "是否公开", "是否同意公开", "公开方式"}},
        {"session", {"届次", "会议", "会次", "大会"}},
        {"place", {"地区", "所在地"}},
        {"source", {"来源", "网址", "链接", "原文链接", "url"}},
        {"truncated", {"是否截断", "截断", "正文不完整"}},
    };
    return columns;
}

} // namespace ztc::documents
