-- 重复文件：duplicates 的中文视图，由 `gongkai docs` 生成，请勿手改。
-- 内容：与另一文件内容相同的文件，以及何处相同
-- 代码列保留原代码，其后一列为中文：原因（原因名称）。
CREATE OR REPLACE VIEW "重复文件" AS
SELECT
    "source" AS "来源",
    "duplicate_of" AS "同于",
    "reason" AS "原因",
    CASE "reason"
        WHEN 'same_bytes' THEN '字节相同' WHEN 'same_text' THEN '正文相同' WHEN 'same_figures' THEN '数字相同'
        ELSE "reason"
    END AS "原因名称"
FROM "duplicates";
