-- Reports that a place counts although another that it counts already counts for them: a double count. And organs that count twice.
SELECT c.year, c.place_level, c.place_code, c.report_id, w.whole_report_id
FROM rollup_cover AS c
INNER JOIN rollup_parts AS w ON w.year = c.year AND w.part_report_id = c.report_id
INNER JOIN rollup_cover AS h
    ON h.year = c.year AND h.place_level = c.place_level AND h.place_code = c.place_code AND h.report_id = w.whole_report_id
UNION ALL
SELECT year, place_level, place_code, min(report_id) AS report_id, max(report_id) AS whole_report_id
FROM rollup_cover
GROUP BY year, place_level, place_code, issuer_id
HAVING count(*) > 1;
