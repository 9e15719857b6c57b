-- 正文中的数字：narrative_metrics 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：正文中写明的数字，每个一行
-- 代码列保留原代码，其后一列为中文：指标（指标名称）、渠道（渠道名称）、精确程度（精确程度名称）、时间范围（时间范围名称）、省级代码（省份）。
CREATE OR REPLACE VIEW "正文中的数字" AS
SELECT
    "report_id" AS "报告编号",
    "metric" AS "指标",
    CASE "metric"
        WHEN 'items_published' THEN '公开信息条数' WHEN 'applications_received' THEN '收到政府信息公开申请'
        WHEN 'applications_answered' THEN '答复政府信息公开申请' WHEN 'reviews' THEN '政府信息公开行政复议'
        WHEN 'lawsuits' THEN '政府信息公开行政诉讼' WHEN 'policy_interpretations' THEN '政策解读'
        WHEN 'press_conferences' THEN '新闻发布会' WHEN 'hotline_cases' THEN '12345热线办件'
        WHEN 'accounts' THEN '政务新媒体账号' WHEN 'followers' THEN '粉丝' WHEN 'trainings' THEN '政务公开培训'
        WHEN 'documents_issued' THEN '制发文件' WHEN 'normative_documents_issued' THEN '制发规范性文件'
        WHEN 'proposals_answered' THEN '办理建议提案' WHEN 'fees_charged' THEN '收取信息处理费'
        ELSE "metric"
    END AS "指标名称",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "channels" AS "合并渠道",
    "value" AS "数值",
    "unit" AS "单位",
    "qualifier" AS "精确程度",
    CASE "qualifier"
        WHEN 'exact' THEN '确数' WHEN 'about' THEN '约数' WHEN 'at_least' THEN '不少于'
        ELSE "qualifier"
    END AS "精确程度名称",
    "period" AS "时间范围",
    CASE "period"
        WHEN 'year' THEN '报告年度' WHEN 'cumulative' THEN '历年累计' WHEN 'other_year' THEN '其他年度'
        ELSE "period"
    END AS "时间范围名称",
    "other_year" AS "所指年份",
    "section" AS "所在部分",
    "sentence" AS "原句",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
    "province" AS "省级代码",
    CASE "province"
        WHEN 'CN-BJ' THEN '北京市' WHEN 'CN-TJ' THEN '天津市' WHEN 'CN-HE' THEN '河北省' WHEN 'CN-SX' THEN '山西省'
        WHEN 'CN-NM' THEN '内蒙古自治区' WHEN 'CN-LN' THEN '辽宁省' WHEN 'CN-JL' THEN '吉林省' WHEN 'CN-HL' THEN '黑龙江省'
        WHEN 'CN-SH' THEN '上海市' WHEN 'CN-JS' THEN '江苏省' WHEN 'CN-ZJ' THEN '浙江省' WHEN 'CN-AH' THEN '安徽省'
        WHEN 'CN-FJ' THEN '福建省' WHEN 'CN-JX' THEN '江西省' WHEN 'CN-SD' THEN '山东省' WHEN 'CN-HA' THEN '河南省'
        WHEN 'CN-HB' THEN '湖北省' WHEN 'CN-HN' THEN '湖南省' WHEN 'CN-GD' THEN '广东省' WHEN 'CN-GX' THEN '广西壮族自治区'
        WHEN 'CN-HI' THEN '海南省' WHEN 'CN-CQ' THEN '重庆市' WHEN 'CN-SC' THEN '四川省' WHEN 'CN-GZ' THEN '贵州省'
        WHEN 'CN-YN' THEN '云南省' WHEN 'CN-XZ' THEN '西藏自治区' WHEN 'CN-SN' THEN '陕西省' WHEN 'CN-GS' THEN '甘肃省'
        WHEN 'CN-QH' THEN '青海省' WHEN 'CN-NX' THEN '宁夏回族自治区' WHEN 'CN-XJ' THEN '新疆维吾尔自治区'
        WHEN 'CN' THEN '中央机关' WHEN 'unknown' THEN '未知'
        ELSE "province"
    END AS "省份",
    "year" AS "年度"
FROM "narrative_metrics";
