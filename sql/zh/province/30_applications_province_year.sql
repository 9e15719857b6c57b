-- 分省依申请公开年度汇总：applications_province_year 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省收到多少申请，如何办理？
-- 粒度：每个年度、每个省级地域一行（CN 为中央机关）。
-- 注意：缺数报告数不为 0 或覆盖率不足 100 时，合计为下限。
-- 　　　每项占比只以分子分母都已知的报告计算，相加不一定为 100；没有办理时为空。
-- 　　　各省之和与全国可能不同：垂直管理系统的总部机关在全国替其地方机构报告。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）。
CREATE OR REPLACE VIEW "分省依申请公开年度汇总" AS
SELECT
    "year" AS "年度",
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
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "coverage_pct" AS "覆盖率",
    "n_unknown" AS "缺数报告数",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "n_with_parts" AS "有下级报告的汇总报告数",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applications_province_year";
