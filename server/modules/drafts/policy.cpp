// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/policy.hpp"

namespace ztc::drafts {

std::vector<ExclusionRule> shipped_exclusions()
{
    return {
        {Exclusion::personal_matter,
         "上海规定 8（二）",
         "像是代表本人或者亲属的事；个人的事不作为建议。",
         "This may be a matter of the deputy or his family; such are no suggestions.",
         {"我家", "我本人", "我爱人", "我儿子", "我女儿", "我父亲", "我母亲", "我的亲属"}},
        {Exclusion::own_employer,
         "上海规定 8（二）",
         "像是本单位的个别事；一个行业都有的问题可以写成共性的。",
         "This may be a matter of the deputy's employer alone; write what all of the trade share.",
         {"我公司", "我单位", "本公司", "我司", "我厂", "我们公司", "我们单位"}},
        {Exclusion::judicial_case,
         "青岛条例 11（三）",
         "像是具体案件；法院、检察院、监察机关在办的案子不作为建议。",
         "This may be a case before court, procuratorate or supervision; such are no suggestions.",
         {"判决书", "一审", "二审", "再审", "立案侦查", "强制执行", "检察院", "法院"}},
        {Exclusion::forwarded_letter,
         "重庆条例 9（二）",
         "像是转来的信；请写代表自己看到的和主张的。",
         "This may be a letter passed on; please write what you saw and what you want.",
         {"来信如下", "信件内容", "代转", "现转交"}},
        {Exclusion::complaint,
         "北京条例 12（四）",
         "像是检举、控告或者申诉；请走信访、监察的渠道。",
         "This may be an accusation or appeal; the petition and supervision offices take those.",
         {"举报", "检举", "控告", "申诉"}},
        {Exclusion::legal_consultation,
         "北京条例 12（二）",
         "像是法律、政策咨询；可以请法律服务窗口答复。",
         "This may be a question of law or policy; the legal service desk answers those.",
         {"是否合法", "请问政策", "法律咨询", "政策咨询"}},
        {Exclusion::academic,
         "上海规定 8（五）",
         "像是学术探讨；请写要谁做什么。",
         "This may be academic; please write who should do what.",
         {"学术", "课题研究", "论文", "理论探讨"}},
        {Exclusion::product_promotion,
         "上海规定 8（五）",
         "像是产品推介；请不写具体产品。",
         "This may promote a product; please name none.",
         {"我们的产品", "专利产品", "品牌产品", "推广使用该产品", "独家技术"}},
        {Exclusion::bidding,
         "北京条例 12（六）",
         "像是招投标或者项目资金的事；不对中标提意见。",
         "This may be about a tender or project money; no suggestion says who should win.",
         {"中标", "招标", "投标", "项目资金申请", "申请专项资金"}},
    };
}

std::vector<Topic> shipped_topics()
{
    return {
        {"housing", {"物业", "电梯", "房屋", "维修", "屋面", "外墙", "二次供水", "泵房", "水泵"}},
        {"roads", {"路灯", "照明", "路面", "井盖", "道路"}},
        {"environment", {"垃圾", "噪声", "油烟", "积水", "下水", "绿化", "扬尘"}},
        {"traffic", {"停车", "车位", "红绿灯", "斑马线", "公交", "路口", "过街"}},
        {"elderly", {"养老", "老人", "助餐", "残疾人", "适老"}},
        {"education", {"学校", "幼儿园", "托育", "学位", "学生"}},
        {"health", {"医院", "卫生服务中心", "门诊", "疫苗", "家庭医生"}},
        {"safety", {"消防", "充电", "电线", "火灾", "高空抛物"}},
        {"business", {"企业", "商户", "营商", "招商", "园区"}},
    };
}

std::vector<LevelWords> shipped_levels()
{
    return {
        {Level::city, {"地铁", "轨道交通", "公积金", "市级", "市属", "过江", "跨区"}},
        {Level::province, {"省级", "高考", "高速公路", "医保目录", "省属"}},
        {Level::national, {"国务院", "修改法律", "国家标准", "个人所得税", "全国统一"}},
    };
}

std::vector<CheckArticle> shipped_articles()
{
    return {{CheckKind::competence, "上海规定 8（一）"},
            {CheckKind::exclusions, "本会办法"},
            {CheckKind::own_words, "重庆条例 9（二）"},
            {CheckKind::one_matter, "北京条例 9"},
            {CheckKind::evidence, "浙江规定 7"},
            {CheckKind::figures, "代表法 24"},
            {CheckKind::similar, "本会办法"},
            {CheckKind::length, "代表法 24"},
            {CheckKind::motion_parts, "代表法 15"}};
}

namespace {

constexpr std::size_t rows_at_most = 100, words_at_most = 200, characters_at_most = 200;

bool has_room(std::string const& text)
{
    return text.size() <= characters_at_most * 4;
}

bool are_words(std::vector<std::string> const& words)
{
    if (words.size() > words_at_most) return false;
    for (auto const& word : words)
        if (word.empty() || !has_room(word)) return false;
    return true;
}

void check_lists(DraftPolicy const& policy, std::vector<FieldError>& errors)
{
    auto const wrong = [&](char const* pointer) {
        errors.push_back({pointer, "drafts.policy_words"});
    };
    if (policy.exclusions.size() > rows_at_most) wrong("/exclusions");
    for (auto const& one : policy.exclusions) {
        bool const said = !one.article.empty() && !one.zh.empty() && !one.en.empty() &&
                          has_room(one.article) && has_room(one.zh) && has_room(one.en);
        if (!said || !are_words(one.words)) wrong("/exclusions");
    }
    if (policy.topics.size() > rows_at_most) wrong("/topics");
    for (auto const& one : policy.topics)
        if (one.category.empty() || !are_words(one.words)) wrong("/topics");
    if (policy.levels.size() > rows_at_most) wrong("/levels");
    for (auto const& one : policy.levels)
        if (!are_words(one.words)) wrong("/levels");
    if (policy.articles.size() > rows_at_most) wrong("/articles");
    for (auto const& one : policy.articles)
        if (one.article.empty() || !has_room(one.article)) wrong("/articles");
}

} // namespace

Result<> check_policy(DraftPolicy const& policy)
{
    std::vector<FieldError> errors;
    auto const within = [&](char const* pointer, std::int64_t value, std::int64_t least,
                            std::int64_t most) {
        if (value < least || value > most) errors.push_back({pointer, "drafts.policy_range"});
    };
    within("/reading_within/amount", policy.reading_within.amount, 1, 60);
    within("/opinion_within/amount", policy.opinion_within.amount, 1, 60);
    within("/evidence_at_least", policy.evidence_at_least, 0, 20);
    within("/own_words_at_least", policy.own_words_at_least, 1, 1000);
    within("/similar_from_percent", policy.similar_from_percent, 5, 100);
    within("/situation_at_least", policy.situation_at_least, 0, 5000);
    within("/situation_at_most", policy.situation_at_most, policy.situation_at_least, 5000);
    check_lists(policy, errors);
    if (errors.empty()) return {};
    auto const code = errors.front().code;
    return Refusal(code, std::move(errors));
}

} // namespace ztc::drafts
