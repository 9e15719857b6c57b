-- Question: how often do documents in force not follow from those of the year before?
-- Grain: one row per year and kind of document, over pairs of reports of one organ.
-- Columns: year
--   item: regulations 规章, normative_documents 行政规范性文件
--   n_pairs: pairs of reports that count for the same organs. n_unknown: those in which a figure is not known
--   n_broken: pairs in which in_force is not in_force_before + made - repealed. broken_pct: of the pairs with all figures
--   in_force_before, made, repealed, in_force: sums over the pairs with all figures. difference: what does not follow
-- Traps: those of document_stock: documents lapse. Every organ counts once, also those that another sums up.
-- Order: year, item
CREATE OR REPLACE VIEW document_stock_national AS
SELECT
    d.year,
    item,
    count(*) AS n_pairs,
    count(*) - count(is_broken) AS n_unknown,
    count(*) FILTER (WHERE is_broken) AS n_broken,
    CAST(round(1e4 * count(*) FILTER (WHERE is_broken) / nullif(count(is_broken), 0)) / 1e2 AS DECIMAL(20, 2)) AS broken_pct,
    sum(in_force_before) FILTER (WHERE is_broken IS NOT NULL) AS in_force_before,
    sum(made) FILTER (WHERE is_broken IS NOT NULL) AS made,
    sum(repealed) FILTER (WHERE is_broken IS NOT NULL) AS repealed,
    sum(in_force) FILTER (WHERE is_broken IS NOT NULL) AS in_force,
    sum(difference) FILTER (WHERE is_broken IS NOT NULL) AS difference
FROM document_stock AS d
INNER JOIN current_reports AS b ON b.report_id = d.report_id_before AND b.year = d.year - 1
WHERE d.scope = coalesce(b.scope, 'undecided')
GROUP BY d.year, item;
