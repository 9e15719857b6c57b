-- Reports that stand and are neither in the national total nor left out with a reason, or both.
SELECT r.report_id, count(x.report_id) AS n
FROM current_reports AS r
LEFT JOIN (
    SELECT year, report_id FROM rollup_cover WHERE place_level = 'nation'
    UNION ALL
    SELECT year, report_id FROM rollup_left_out
) AS x ON x.report_id = r.report_id AND x.year = r.year
GROUP BY r.report_id
HAVING count(x.report_id) <> 1;
