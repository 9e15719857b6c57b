-- Question: which reports, added up, count every organ of a place once?
-- Grain: one row per year, place and report that is chosen for it.
-- Columns: year, place_level, place_code: as in organ_places
--   province, report_id, issuer_id, issuer_kind, scope: of the report; scope is undecided where nothing decides
--   rule: why it is chosen
--     consolidated: it sums up the organs below it 汇总, whose reports are left out
--     undecided: a government's report that may sum them up; they are left out too, so that nothing counts twice
--     own: a government on itself alone 本机关, beside the reports of its organs
--     part: an organ above which no report counts for it
--     no_tables: it shows no statutory tables, so that its figures are all unknown
-- Traps: the highest consolidated report wins, recursively: where the province's counts for all, no city's is chosen for the nation, but
--   the city's own is chosen for the city. So sums of provinces and the nation may differ for bodies of vertical systems, whose head
--   organ reports for the nation. An organ counts once even where two of its reports stand: the other is in rollup_left_out.
-- Order: year, place_level, place_code, report_id
CREATE OR REPLACE VIEW rollup_cover AS
SELECT
    year,
    place_level,
    place_code,
    province,
    report_id,
    issuer_id,
    issuer_kind,
    coalesce(scope, 'undecided') AS scope,
    CASE
        WHEN status = 'no_tables' THEN 'no_tables'
        WHEN is_covering AND scope IS NULL THEN 'undecided'
        WHEN is_covering THEN 'consolidated'
        WHEN issuer_kind = 'government' THEN 'own'
        ELSE 'part'
    END AS rule
FROM organ_places
WHERE report_id IS NOT NULL AND covered_by IS NULL;
