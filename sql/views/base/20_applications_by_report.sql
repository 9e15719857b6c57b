-- Question: what became of the applications 依申请公开 in each report?
-- Grain: one row per report, also for reports whose table III is lost or has another form (all figures NULL).
-- Columns: report_id, year, province, issuer, issuer_kind, form, scope (undecided where nothing decides), then the column 总计 of
--   table III:
--   received 本年新收, carried_in 上年结转
--   granted 予以公开, partly_granted 部分公开
--   denied 不予公开: sum of its eight grounds
--   unavailable 无法提供: sum of its three reasons
--   unprocessed 不予处理: sum of its five reasons
--   other 其他处理: the single row of the 2019 form, or the sum of the three rows of the 2021 form
--   outcome_sum: granted + partly_granted + denied + unavailable + unprocessed + other, computed
--   total_handled 总计: as the report states it
--   carried_out 结转下年度继续办理
--   n_unknown: how many of the ten stated or summed figures are NULL (outcome_sum is not counted)
-- Traps: a group is NULL as soon as one of its rows is not known, it is never a part of the sum.
--   outcome_sum and total_handled differ where the report itself does not add up. Rates use total_handled.
--   Never add reports of different scope: a consolidated report holds its bureaus already.
-- Order: year, province, report_id
CREATE OR REPLACE VIEW applications_by_report AS
WITH figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE disposition = 'received') AS received,
        max(total) FILTER (WHERE disposition = 'carried_in') AS carried_in,
        max(total) FILTER (WHERE disposition = 'granted') AS granted,
        max(total) FILTER (WHERE disposition = 'partly_granted') AS partly_granted,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'denied_%') = 8
            THEN sum(total) FILTER (WHERE disposition LIKE 'denied_%')
        END AS denied,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'unavailable_%') = 3
            THEN sum(total) FILTER (WHERE disposition LIKE 'unavailable_%')
        END AS unavailable,
        CASE
            WHEN count(total) FILTER (WHERE disposition LIKE 'unprocessed_%') = 5
            THEN sum(total) FILTER (WHERE disposition LIKE 'unprocessed_%')
        END AS unprocessed,
        CASE
            WHEN count(total) FILTER (WHERE disposition = 'other') = 1
            THEN sum(total) FILTER (WHERE disposition = 'other')
            WHEN count(total) FILTER (WHERE disposition LIKE 'other_%') = 3
            THEN sum(total) FILTER (WHERE disposition LIKE 'other_%')
        END AS other,
        max(total) FILTER (WHERE disposition = 'total_handled') AS total_handled,
        max(total) FILTER (WHERE disposition = 'carried_out') AS carried_out
    FROM applications
    GROUP BY report_id, province, year
)
SELECT
    r.report_id,
    r.year,
    r.province,
    r.issuer,
    r.issuer_kind,
    r.form,
    coalesce(r.scope, 'undecided') AS scope,
    f.received,
    f.carried_in,
    f.granted,
    f.partly_granted,
    f.denied,
    f.unavailable,
    f.unprocessed,
    f.other,
    f.granted + f.partly_granted + f.denied + f.unavailable + f.unprocessed + f.other AS outcome_sum,
    f.total_handled,
    f.carried_out,
    CASE WHEN f.received IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.carried_in IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.granted IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.partly_granted IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.denied IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.unavailable IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.unprocessed IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.other IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.total_handled IS NULL THEN 1 ELSE 0 END
        + CASE WHEN f.carried_out IS NULL THEN 1 ELSE 0 END AS n_unknown
FROM current_reports AS r
LEFT JOIN figures AS f
    ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year;
