-- 分省不予公开理由：denial_grounds 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 问题：各省依据哪些理由不予公开？
-- 粒度：每个年度、每个省级地域、每项理由一行，八项理由齐全。
-- 注意：没有不予公开时占比为空。
-- 　　　不予公开数也计入其他理由不明的报告，占比不计入。
-- 代码列保留原代码，其后一列为中文：省级代码（省份）、不予公开理由（不予公开理由名称）。
CREATE OR REPLACE VIEW "分省不予公开理由" AS
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
    "ground_no" AS "理由序号",
    "ground" AS "不予公开理由",
    CASE "ground"
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        ELSE "ground"
    END AS "不予公开理由名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "denied" AS "不予公开",
    "share_pct" AS "占比",
    "denied_with_parts" AS "汇总报告载明的不予公开",
    "denied_by_parts" AS "下级报告相加的不予公开",
    "denied_difference" AS "两种算法之差"
FROM "denial_grounds";
