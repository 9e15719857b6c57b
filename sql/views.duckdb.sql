-- A lake for DuckDB: tables, views, Chinese views, comments. Written by `gongkai docs` or `gongkai export`.
--
-- Tables are views over the files below lake; a relative path counts from where DuckDB is started:
--   duckdb -init sql/views.duckdb.sql

-- Tables.
CREATE OR REPLACE VIEW "reports" AS
SELECT "report_id", "source", "format", "url", "title", "issuer", "issuer_id", "issuer_kind", "division_code", "province_name", "prefecture_name", "county_name", "form", "form_mixed", "scope", "published_on", "current", "province", "year"
FROM read_parquet('lake/reports/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "proactive_disclosure" AS
SELECT "report_id", "item", "made", "disclosed", "disclosed_total", "repealed", "in_force", "prior_year_items", "items_change", "decisions", "projects", "amount_yuan", "amount_unit", "province", "year"
FROM read_parquet('lake/proactive_disclosure/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "applications" AS
SELECT "report_id", "disposition", "natural_person", "commercial", "research", "social", "legal_service", "other_org", "total", "province", "year"
FROM read_parquet('lake/applications/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "proceedings" AS
SELECT "report_id", "proceeding", "upheld", "corrected", "other", "pending", "total", "province", "year"
FROM read_parquet('lake/proceedings/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "statistics_2014" AS
SELECT "report_id", "indicator", "value", "unit", "province", "year"
FROM read_parquet('lake/statistics_2014/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "narrative_metrics" AS
SELECT "report_id", "metric", "channel", "channels", "value", "unit", "qualifier", "period", "other_year", "section", "sentence", "byte_start", "byte_end", "province", "year"
FROM read_parquet('lake/narrative_metrics/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "sections" AS
SELECT "report_id", "section", "heading", "text", "province", "year"
FROM read_parquet('lake/sections/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "cells" AS
SELECT "report_id", "table", "row", "column", "raw", "value", "method", "candidates", "note", "byte_start", "byte_end", "page", "rectangle", "province", "year"
FROM read_parquet('lake/cells/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "findings" AS
SELECT "report_id", "rule", "table", "row", "column", "severity", "expected", "actual", "message", "byte_start", "byte_end", "province", "year"
FROM read_parquet('lake/findings/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "restatements" AS
SELECT "report_id", "earlier_report_id", "table", "row", "column", "old_value", "new_value", "old_byte_start", "old_byte_end", "byte_start", "byte_end", "province", "year"
FROM read_parquet('lake/restatements/*/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR, 'year': INTEGER});
CREATE OR REPLACE VIEW "rule_rates" AS
SELECT "rule", "evaluated", "failed", "not_assessable", "example_report_id"
FROM read_parquet('lake/rule_rates/*.parquet');
CREATE OR REPLACE VIEW "rejects" AS
SELECT "source", "reason", "message", "issuer_id", "province", "year"
FROM read_parquet('lake/rejects/*.parquet');
CREATE OR REPLACE VIEW "duplicates" AS
SELECT "source", "duplicate_of", "reason"
FROM read_parquet('lake/duplicates/*.parquet');
CREATE OR REPLACE VIEW "issuers" AS
SELECT "issuer_id", "name", "other_names", "issuer_kind", "province", "division_code", "first_year", "last_year", "n_years", "parent_issuer_id"
FROM read_parquet('lake/issuers/*.parquet');
CREATE OR REPLACE VIEW "coverage" AS
SELECT "issuer_id", "year", "province", "report_id", "issuer", "issuer_kind", "level", "division_code", "expected_by", "status", "published_on", "due_on", "n_earlier", "n_copies", "parent_issuer_id"
FROM read_parquet('lake/coverage/*.parquet');

-- Views.
CREATE OR REPLACE VIEW current_reports AS
SELECT
    report_id,
    source,
    format,
    url,
    title,
    issuer,
    issuer_id,
    issuer_kind,
    division_code,
    province_name,
    prefecture_name,
    county_name,
    form,
    form_mixed,
    scope,
    published_on,
    province,
    year
FROM reports
WHERE current;
CREATE OR REPLACE VIEW organ_tree AS
WITH organs AS (
    SELECT
        c.year,
        c.issuer_id,
        c.issuer,
        c.issuer_kind,
        c.province,
        c.level,
        c.division_code,
        c.expected_by,
        c.status,
        c.parent_issuer_id,
        r.report_id,
        r.scope,
        CASE
            WHEN c.status NOT IN ('found', 'late') THEN NULL
            WHEN r.issuer_kind = 'government' AND (r.scope IS NULL OR r.scope = 'consolidated') THEN r.report_id
            WHEN r.issuer_kind = 'central' AND r.scope = 'consolidated' THEN r.report_id
        END AS cover
    FROM coverage AS c
    LEFT JOIN current_reports AS r ON r.report_id = c.report_id AND r.year = c.year
),

active AS (
    SELECT DISTINCT year, parent_issuer_id AS issuer_id
    FROM organs
    WHERE report_id IS NOT NULL AND parent_issuer_id IS NOT NULL AND issuer_kind IS DISTINCT FROM 'government'
)

SELECT
    o.year,
    o.issuer_id,
    o.issuer,
    o.issuer_kind,
    o.province,
    o.level,
    o.division_code,
    o.expected_by,
    o.status,
    o.report_id,
    o.scope,
    o.cover AS cover_0,
    x.issuer_id IS NOT NULL AS has_organs,
    a.issuer_id AS parent_1,
    a.issuer_kind AS kind_1,
    a.province AS province_1,
    a.level AS level_1,
    a.division_code AS code_1,
    a.cover AS cover_1,
    b.issuer_id AS parent_2,
    b.issuer_kind AS kind_2,
    b.province AS province_2,
    b.level AS level_2,
    b.division_code AS code_2,
    b.cover AS cover_2,
    d.issuer_id AS parent_3,
    d.issuer_kind AS kind_3,
    d.province AS province_3,
    d.level AS level_3,
    d.division_code AS code_3,
    d.cover AS cover_3
FROM organs AS o
LEFT JOIN active AS x ON x.year = o.year AND x.issuer_id = o.issuer_id
LEFT JOIN organs AS a ON a.year = o.year AND a.issuer_id = o.parent_issuer_id
LEFT JOIN organs AS b ON b.year = a.year AND b.issuer_id = a.parent_issuer_id
LEFT JOIN organs AS d ON d.year = b.year AND d.issuer_id = b.parent_issuer_id;
CREATE OR REPLACE VIEW organ_places AS
WITH placed AS (
    SELECT
        t.*,
        CASE
            WHEN g.steps = -2 THEN 'nation'
            WHEN g.steps = -1 THEN 'province'
            WHEN g.steps = 0 AND t.issuer_kind = 'government' THEN t.level
            WHEN g.steps = 1 AND t.kind_1 = 'government' THEN t.level_1
            WHEN g.steps = 2 AND t.kind_2 = 'government' THEN t.level_2
            WHEN g.steps = 3 AND t.kind_3 = 'government' THEN t.level_3
        END AS place_level,
        CASE g.steps
            WHEN -2 THEN '000000'
            WHEN -1 THEN t.province
            WHEN 0 THEN t.division_code
            WHEN 1 THEN t.code_1
            WHEN 2 THEN t.code_2
            WHEN 3 THEN t.code_3
        END AS place_code,
        CASE g.steps
            WHEN -2 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
            WHEN -1 THEN coalesce(
                CASE WHEN t.province_3 = t.province THEN t.cover_3 END,
                CASE WHEN t.province_2 = t.province THEN t.cover_2 END,
                CASE WHEN t.province_1 = t.province THEN t.cover_1 END
            )
            WHEN 1 THEN t.cover_1
            WHEN 2 THEN coalesce(t.cover_2, t.cover_1)
            WHEN 3 THEN coalesce(t.cover_3, t.cover_2, t.cover_1)
        END AS covered_by,
        g.steps
    FROM organ_tree AS t
    CROSS JOIN (VALUES (-2), (-1), (0), (1), (2), (3)) AS g (steps)
)

SELECT
    year,
    place_level,
    place_code,
    issuer_id,
    issuer,
    issuer_kind,
    province,
    level,
    division_code,
    expected_by,
    status,
    report_id,
    scope,
    cover_0 IS NOT NULL AS is_covering,
    has_organs,
    covered_by
FROM placed
WHERE steps < 0 OR place_level IN ('prefecture', 'county');
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
CREATE OR REPLACE VIEW rollup_parts AS
SELECT
    t.year,
    CASE g.steps WHEN 1 THEN t.cover_1 WHEN 2 THEN t.cover_2 WHEN 3 THEN t.cover_3 END AS whole_report_id,
    t.report_id AS part_report_id,
    t.province,
    t.issuer_id,
    t.issuer_kind,
    t.scope
FROM organ_tree AS t
CROSS JOIN (VALUES (1), (2), (3)) AS g (steps)
WHERE t.report_id IS NOT NULL
    AND CASE g.steps
        WHEN 1 THEN t.cover_1 IS NOT NULL
        WHEN 2 THEN t.cover_2 IS NOT NULL AND t.cover_1 IS NULL
        WHEN 3 THEN t.cover_3 IS NOT NULL AND t.cover_2 IS NULL AND t.cover_1 IS NULL
    END;
CREATE OR REPLACE VIEW rollup_left_out AS
SELECT
    r.year,
    r.province,
    r.report_id,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    CASE
        WHEN p.report_id IS NULL THEN 'unplaced'
        WHEN p.report_id <> r.report_id THEN 'second_report'
        ELSE 'within'
    END AS reason,
    CASE WHEN p.report_id <> r.report_id THEN p.report_id ELSE p.covered_by END AS covered_by
FROM current_reports AS r
LEFT JOIN organ_places AS p
    ON p.year = r.year AND p.issuer_id = r.issuer_id AND p.place_level = 'nation' AND p.report_id IS NOT NULL
WHERE p.report_id IS NULL OR p.report_id <> r.report_id OR p.covered_by IS NOT NULL;
CREATE OR REPLACE VIEW rollup_coverage AS
WITH undecided AS (
    SELECT year, report_id FROM organ_tree WHERE cover_0 IS NOT NULL AND scope IS NULL
),

units AS (
    SELECT
        p.year,
        p.place_level,
        p.place_code,
        p.report_id,
        p.covered_by,
        p.issuer_kind = 'government' AND p.expected_by = 'gazetteer' AS is_expected,
        p.is_covering OR p.covered_by IS NOT NULL AS is_covered,
        u.report_id IS NOT NULL AS is_undecided,
        p.report_id IS NOT NULL OR p.has_organs AS is_active,
        CASE WHEN p.place_level IN ('nation', 'province') THEN 0 END AS n_left_out
    FROM organ_places AS p
    LEFT JOIN undecided AS u
        ON u.year = p.year AND u.report_id = coalesce(p.covered_by, CASE WHEN p.is_covering THEN p.report_id END)
    UNION ALL
    SELECT
        o.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE o.province END AS place_code,
        NULL AS report_id,
        NULL AS covered_by,
        false AS is_expected,
        false AS is_covered,
        false AS is_undecided,
        false AS is_active,
        1 AS n_left_out
    FROM rollup_left_out AS o
    CROSS JOIN (VALUES ('nation'), ('province')) AS g (place_level)
    WHERE o.reason <> 'within'
)

SELECT
    year,
    place_level,
    place_code,
    count(*) FILTER (WHERE is_expected) AS n_expected,
    count(*) FILTER (WHERE is_expected AND is_covered) AS n_covered,
    count(*) FILTER (WHERE is_expected AND is_undecided) AS n_undecided,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND is_active) AS n_partly,
    count(*) FILTER (WHERE is_expected AND NOT is_covered AND NOT is_active) AS n_uncovered,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE is_expected AND is_covered)
            / nullif(count(*) FILTER (WHERE is_expected), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE report_id IS NOT NULL AND covered_by IS NULL) AS n_reports,
    CAST(sum(n_left_out) AS BIGINT) AS n_left_out
FROM units
GROUP BY year, place_level, place_code;
CREATE OR REPLACE VIEW report_pairs AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    coalesce(t.scope, 'undecided') AS scope,
    t.scope IS NOT DISTINCT FROM b.scope AS is_comparable,
    t.report_id,
    b.report_id AS report_id_before
FROM organ_tree AS t
INNER JOIN organ_tree AS b ON b.issuer_id = t.issuer_id AND b.year = t.year - 1
WHERE t.report_id IS NOT NULL AND b.report_id IS NOT NULL;
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
CREATE OR REPLACE VIEW applications_by_place AS
WITH parts AS (
    SELECT p.year, p.whole_report_id, count(*) AS n_parts, sum(a.received) AS received
    FROM rollup_parts AS p
    LEFT JOIN applications_by_report AS a ON a.report_id = p.part_report_id AND a.year = p.year
    GROUP BY p.year, p.whole_report_id
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        a.*,
        p.n_parts,
        CASE WHEN p.received IS NOT NULL THEN a.received END AS received_with_parts,
        CASE WHEN a.received IS NOT NULL THEN p.received END AS received_by_parts
    FROM rollup_cover AS c
    INNER JOIN (
        SELECT
            report_id,
            received,
            carried_in,
            granted,
            partly_granted,
            denied,
            unavailable,
            unprocessed,
            other,
            total_handled,
            carried_out,
            n_unknown
        FROM applications_by_report
    ) AS a ON a.report_id = c.report_id
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year
)

SELECT
    k.year,
    k.place_level,
    k.place_code,
    k.n_reports,
    k.n_left_out,
    k.n_expected,
    k.n_covered,
    k.coverage_pct,
    count(f.report_id) FILTER (WHERE f.n_unknown > 0) AS n_unknown,
    sum(f.received) AS received,
    sum(f.carried_in) AS carried_in,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.denied) AS denied,
    sum(f.unavailable) AS unavailable,
    sum(f.unprocessed) AS unprocessed,
    sum(f.other) AS other,
    sum(f.total_handled) AS total_handled,
    sum(f.carried_out) AS carried_out,
    CAST(
        round(
            1e4 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    CAST(
        round(
            1e4 * sum(f.denied) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.denied IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS denied_pct,
    CAST(
        round(
            1e4 * sum(f.unavailable) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.unavailable IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS unavailable_pct,
    CAST(
        round(
            1e4 * sum(f.unprocessed) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.unprocessed IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS unprocessed_pct,
    CAST(
        round(
            1e4 * sum(f.other) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.other IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS other_pct,
    count(f.n_parts) AS n_with_parts,
    sum(f.received_with_parts) AS received_with_parts,
    sum(f.received_by_parts) AS received_by_parts,
    sum(f.received_with_parts) - sum(f.received_by_parts) AS received_difference
FROM rollup_coverage AS k
LEFT JOIN figures AS f ON f.year = k.year AND f.place_level = k.place_level AND f.place_code = k.place_code
GROUP BY k.year, k.place_level, k.place_code, k.n_reports, k.n_left_out, k.n_expected, k.n_covered, k.coverage_pct;
CREATE OR REPLACE VIEW denial_grounds_by_place AS
WITH grounds AS (
    SELECT ground_no, ground
    FROM (
        VALUES
            (1, 'denied_state_secret'),
            (2, 'denied_by_law'),
            (3, 'denied_security_stability'),
            (4, 'denied_third_party'),
            (5, 'denied_internal'),
            (6, 'denied_deliberative'),
            (7, 'denied_enforcement_file'),
            (8, 'denied_query_matter')
    ) AS g (ground_no, ground)
),

parts AS (
    SELECT p.year, p.whole_report_id, a.disposition, sum(a.total) AS total
    FROM rollup_parts AS p
    INNER JOIN applications AS a ON a.report_id = p.part_report_id AND a.province = p.province AND a.year = p.year
    GROUP BY p.year, p.whole_report_id, a.disposition
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        g.ground_no,
        g.ground,
        r.denied,
        a.total,
        CASE WHEN p.total IS NOT NULL THEN a.total END AS with_parts,
        CASE WHEN a.total IS NOT NULL THEN p.total END AS by_parts
    FROM rollup_cover AS c
    INNER JOIN applications_by_report AS r ON r.report_id = c.report_id AND r.year = c.year
    CROSS JOIN grounds AS g
    LEFT JOIN applications AS a
        ON a.report_id = c.report_id AND a.province = c.province AND a.year = c.year AND a.disposition = g.ground
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.disposition = g.ground
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.ground_no,
    f.ground,
    count(*) AS n_reports,
    count(*) - count(f.total) AS n_unknown,
    k.coverage_pct,
    sum(f.total) AS denied,
    CAST(
        round(
            1e4 * sum(f.total) FILTER (WHERE f.denied IS NOT NULL)
            / nullif(sum(f.denied), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS share_pct,
    sum(f.with_parts) AS denied_with_parts,
    sum(f.by_parts) AS denied_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS denied_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.ground_no, f.ground, k.coverage_pct;
CREATE OR REPLACE VIEW applicant_kinds_by_place AS
WITH kinds AS (
    SELECT kind_no, kind
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org')
    ) AS k (kind_no, kind)
),

counts AS (
    SELECT
        a.report_id,
        a.province,
        a.year,
        a.disposition,
        a.total,
        k.kind,
        CASE k.kind
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
        END AS n
    FROM applications AS a
    CROSS JOIN kinds AS k
    WHERE a.disposition IN ('received', 'granted', 'partly_granted', 'total_handled')
),

stated AS (
    SELECT
        report_id,
        province,
        year,
        kind,
        max(n) FILTER (WHERE disposition = 'received') AS received,
        max(total) FILTER (WHERE disposition = 'received') AS received_all,
        max(n) FILTER (WHERE disposition = 'granted') AS granted,
        max(n) FILTER (WHERE disposition = 'partly_granted') AS partly_granted,
        max(n) FILTER (WHERE disposition = 'total_handled') AS total_handled
    FROM counts
    GROUP BY report_id, province, year, kind
),

parts AS (
    SELECT p.year, p.whole_report_id, s.kind, sum(s.received) AS received
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.kind
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.kind_no,
        k.kind,
        s.received,
        s.received_all,
        s.granted,
        s.partly_granted,
        s.total_handled,
        CASE WHEN p.received IS NOT NULL THEN s.received END AS with_parts,
        CASE WHEN s.received IS NOT NULL THEN p.received END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.kind = k.kind
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.kind = k.kind
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.kind_no,
    f.kind,
    count(*) AS n_reports,
    count(*) - count(f.received + f.granted + f.partly_granted + f.total_handled) AS n_unknown,
    k.coverage_pct,
    sum(f.received) AS received,
    sum(f.granted) AS granted,
    sum(f.partly_granted) AS partly_granted,
    sum(f.total_handled) AS total_handled,
    CAST(
        round(
            1e4 * sum(f.received) FILTER (WHERE f.received_all IS NOT NULL)
            / nullif(sum(f.received_all) FILTER (WHERE f.received IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS received_pct,
    CAST(
        round(
            1e4 * sum(f.granted + f.partly_granted) FILTER (WHERE f.total_handled IS NOT NULL)
            / nullif(sum(f.total_handled) FILTER (WHERE f.granted + f.partly_granted IS NOT NULL), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS granted_pct,
    sum(f.with_parts) AS received_with_parts,
    sum(f.by_parts) AS received_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS received_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.kind_no, f.kind, k.coverage_pct;
CREATE OR REPLACE VIEW review_litigation_by_place AS
WITH kinds AS (
    SELECT proceeding_no, proceeding
    FROM (
        VALUES (1, 'review'), (2, 'litigation'), (3, 'litigation_direct'), (4, 'litigation_after_review')
    ) AS k (proceeding_no, proceeding)
),

stated AS (
    SELECT report_id, province, year, proceeding, upheld, corrected, other, pending, total
    FROM proceedings
    UNION ALL
    SELECT
        report_id,
        province,
        year,
        'litigation' AS proceeding,
        CASE WHEN count(upheld) = 2 THEN sum(upheld) END AS upheld,
        CASE WHEN count(corrected) = 2 THEN sum(corrected) END AS corrected,
        CASE WHEN count(other) = 2 THEN sum(other) END AS other,
        CASE WHEN count(pending) = 2 THEN sum(pending) END AS pending,
        CASE WHEN count(total) = 2 THEN sum(total) END AS total
    FROM proceedings
    WHERE proceeding <> 'review'
    GROUP BY report_id, province, year
),

parts AS (
    SELECT p.year, p.whole_report_id, s.proceeding, sum(s.total) AS total
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.proceeding
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.proceeding_no,
        k.proceeding,
        s.upheld,
        s.corrected,
        s.other,
        s.pending,
        s.total,
        CASE WHEN p.total IS NOT NULL THEN s.total END AS with_parts,
        CASE WHEN s.total IS NOT NULL THEN p.total END AS by_parts
    FROM rollup_cover AS c
    CROSS JOIN kinds AS k
    LEFT JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year AND s.proceeding = k.proceeding
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.proceeding = k.proceeding
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.proceeding_no,
    f.proceeding,
    count(*) AS n_reports,
    count(*) - count(f.upheld + f.corrected + f.other + f.pending) AS n_unknown,
    k.coverage_pct,
    sum(f.upheld) AS upheld,
    sum(f.corrected) AS corrected,
    sum(f.other) AS other,
    sum(f.pending) AS pending,
    sum(f.total) AS total,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_pct,
    CAST(
        round(
            1e4 * sum(f.corrected) FILTER (WHERE f.upheld + f.other + f.pending IS NOT NULL)
            / nullif(sum(f.upheld + f.corrected + f.other + f.pending), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS corrected_with_pending_pct,
    sum(f.with_parts) AS total_with_parts,
    sum(f.by_parts) AS total_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS total_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.proceeding_no, f.proceeding, k.coverage_pct;
CREATE OR REPLACE VIEW proactive_by_place AS
WITH items AS (
    SELECT form, item
    FROM (
        VALUES
            ('2019', 'regulations'),
            ('2019', 'normative_documents'),
            ('2019', 'licensing'),
            ('2019', 'other_services'),
            ('2019', 'penalties'),
            ('2019', 'coercion'),
            ('2019', 'fees'),
            ('2019', 'procurement'),
            ('2021', 'regulations'),
            ('2021', 'normative_documents'),
            ('2021', 'licensing'),
            ('2021', 'penalties'),
            ('2021', 'coercion'),
            ('2021', 'fees')
    ) AS i (form, item)
),

keys AS (
    SELECT r.report_id, r.province, r.year, i.item
    FROM current_reports AS r
    INNER JOIN items AS i ON i.form = r.form
    UNION
    SELECT p.report_id, p.province, p.year, p.item
    FROM proactive_disclosure AS p
),

stated AS (
    SELECT
        r.year,
        r.province,
        r.report_id,
        r.form,
        k.item,
        CASE k.item
            WHEN 'regulations' THEN 1
            WHEN 'normative_documents' THEN 2
            WHEN 'licensing' THEN 3
            WHEN 'other_services' THEN 4
            WHEN 'penalties' THEN 5
            WHEN 'coercion' THEN 6
            WHEN 'fees' THEN 7
            WHEN 'procurement' THEN 8
        END AS item_no,
        p.made,
        p.disclosed,
        p.disclosed_total,
        p.repealed,
        p.in_force,
        p.prior_year_items,
        p.items_change,
        p.decisions,
        p.projects,
        p.amount_yuan,
        coalesce(CAST(coalesce(p.made, p.decisions) AS DECIMAL(20, 4)), p.amount_yuan) AS figure,
        CASE
            WHEN i.item IS NULL THEN false
            WHEN k.item IN ('regulations', 'normative_documents') AND r.form = '2019'
            THEN p.made IS NULL OR p.disclosed IS NULL OR p.disclosed_total IS NULL
            WHEN k.item IN ('regulations', 'normative_documents')
            THEN p.made IS NULL OR p.repealed IS NULL OR p.in_force IS NULL
            WHEN k.item = 'procurement'
            THEN p.projects IS NULL OR p.amount_yuan IS NULL
            WHEN k.item = 'fees' AND r.form = '2019'
            THEN p.prior_year_items IS NULL OR p.items_change IS NULL
            WHEN k.item = 'fees'
            THEN p.amount_yuan IS NULL
            WHEN r.form = '2019'
            THEN p.prior_year_items IS NULL OR p.items_change IS NULL OR p.decisions IS NULL
            ELSE p.decisions IS NULL
        END AS is_unknown
    FROM current_reports AS r
    INNER JOIN keys AS k
        ON k.report_id = r.report_id AND k.province = r.province AND k.year = r.year
    LEFT JOIN items AS i ON i.form = r.form AND i.item = k.item
    LEFT JOIN proactive_disclosure AS p
        ON p.report_id = k.report_id AND p.province = k.province AND p.year = k.year AND p.item = k.item
),

parts AS (
    SELECT p.year, p.whole_report_id, s.item, sum(s.figure) AS figure
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.item
),

figures AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        s.form,
        s.item_no,
        s.item,
        s.made,
        s.disclosed,
        s.disclosed_total,
        s.repealed,
        s.in_force,
        s.prior_year_items,
        s.items_change,
        s.decisions,
        s.projects,
        s.amount_yuan,
        s.is_unknown,
        CASE WHEN p.figure IS NOT NULL THEN s.figure END AS with_parts,
        CASE WHEN s.figure IS NOT NULL THEN p.figure END AS by_parts
    FROM rollup_cover AS c
    INNER JOIN stated AS s ON s.report_id = c.report_id AND s.year = c.year
    LEFT JOIN parts AS p ON p.whole_report_id = c.report_id AND p.year = c.year AND p.item = s.item
)

SELECT
    f.year,
    f.place_level,
    f.place_code,
    f.form,
    f.item_no,
    f.item,
    count(*) AS n_reports,
    count(*) FILTER (WHERE f.is_unknown) AS n_unknown,
    k.coverage_pct,
    sum(f.made) AS made,
    sum(f.disclosed) AS disclosed,
    sum(f.disclosed_total) AS disclosed_total,
    sum(f.repealed) AS repealed,
    sum(f.in_force) AS in_force,
    sum(f.prior_year_items) AS prior_year_items,
    sum(f.items_change) AS items_change,
    sum(f.decisions) AS decisions,
    sum(f.projects) AS projects,
    sum(f.amount_yuan) AS amount_yuan,
    sum(f.with_parts) AS figure_with_parts,
    sum(f.by_parts) AS figure_by_parts,
    sum(f.with_parts) - sum(f.by_parts) AS figure_difference
FROM figures AS f
INNER JOIN rollup_coverage AS k ON k.year = f.year AND k.place_level = f.place_level AND k.place_code = f.place_code
GROUP BY f.year, f.place_level, f.place_code, f.form, f.item_no, f.item, k.coverage_pct;
CREATE OR REPLACE VIEW channel_mix_by_place AS
WITH stated AS (
    SELECT
        report_id,
        province,
        year,
        unit,
        channel,
        max(value) AS items
    FROM narrative_metrics
    WHERE metric = 'items_published' AND period = 'year' AND channel IS NOT NULL
    GROUP BY report_id, province, year, unit, channel
),

parts AS (
    SELECT p.year, p.whole_report_id, s.unit, s.channel, sum(s.items) AS items
    FROM rollup_parts AS p
    INNER JOIN stated AS s ON s.report_id = p.part_report_id AND s.province = p.province AND s.year = p.year
    GROUP BY p.year, p.whole_report_id, s.unit, s.channel
),

mix AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        s.unit,
        s.channel,
        count(s.items) AS n_stated,
        sum(s.items) AS items,
        sum(s.items) FILTER (WHERE p.items IS NOT NULL) AS with_parts,
        sum(p.items) AS by_parts
    FROM rollup_cover AS c
    INNER JOIN stated AS s
        ON s.report_id = c.report_id AND s.province = c.province AND s.year = c.year
    LEFT JOIN parts AS p
        ON p.whole_report_id = c.report_id AND p.year = c.year AND p.channel = s.channel AND p.unit IS NOT DISTINCT FROM s.unit
    GROUP BY c.year, c.place_level, c.place_code, s.unit, s.channel
),

wholes AS (
    SELECT
        year,
        place_level,
        place_code,
        unit,
        sum(items) FILTER (WHERE channel <> 'all') AS items
    FROM mix
    GROUP BY year, place_level, place_code, unit
)

SELECT
    m.year,
    m.place_level,
    m.place_code,
    m.unit,
    m.channel,
    k.n_reports,
    k.n_reports - m.n_stated AS n_unknown,
    k.coverage_pct,
    m.items,
    CASE
        WHEN m.channel <> 'all'
        THEN CAST(round(1e4 * CAST(m.items AS DOUBLE) / nullif(CAST(w.items AS DOUBLE), 0)) / 1e2 AS DECIMAL(20, 2))
    END AS share_pct,
    m.with_parts AS items_with_parts,
    m.by_parts AS items_by_parts,
    m.with_parts - m.by_parts AS items_difference
FROM mix AS m
INNER JOIN rollup_coverage AS k ON k.year = m.year AND k.place_level = m.place_level AND k.place_code = m.place_code
INNER JOIN wholes AS w
    ON w.year = m.year
        AND w.place_level = m.place_level
        AND w.place_code = m.place_code
        AND w.unit IS NOT DISTINCT FROM m.unit;
CREATE OR REPLACE VIEW indicators AS
SELECT
    CAST(indicator_no AS INT) AS indicator_no,
    indicator,
    zh,
    en,
    kind,
    CAST(per AS INT) AS per,
    unit,
    basis,
    forms,
    CAST(first_year AS INT) AS first_year,
    CAST(last_year AS INT) AS last_year,
    is_comparable,
    CAST(change_zh AS VARCHAR) AS change_zh,
    CAST(change_en AS VARCHAR) AS change_en,
    source_row,
    definition_zh,
    definition_en,
    exclusions_zh,
    exclusions_en,
    traps_zh,
    traps_en
FROM (
    VALUES
        (1, 'applications_received', '新收申请数', 'applications received', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请的件数。', 'Applications received in the year.', '不含上年结转', 'without those carried over from the year before', '有未知报告时为下限', 'a lower bound where reports are unknown'),
        (2, 'disclosure_pct', '公开率', 'disclosure rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（一）予以公开、（二）部分公开；三（七）总计', '予以公开与部分公开之和占办理结果总计的百分比。', 'Granted and partly granted, of all handled.', '不排除任何项', 'nothing is excluded', '分母含不予处理和其他处理，二者多的地方公开率偏低', 'the denominator holds 不予处理 and 其他处理: where these are many the rate is low without more being denied'),
        (3, 'disclosure_processed_pct', '公开率（不计不予处理和其他处理）', 'disclosure rate of those processed', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, false, '2019年表式（六）其他处理为一行，2021年表式分为三行：合计相同，但逾期不补正等情形此前可能计入其他行', 'one row（六）其他处理 on the form of 2019, three on that of 2021: the sum is the same section, but cases such as 逾期不补正 may have been counted in other rows before', '表三 三（一）、（二）；三（七）减（五）不予处理、（六）其他处理', '予以公开与部分公开之和占办理结果总计（减去不予处理和其他处理）的百分比。', 'Granted and partly granted, of all handled without 不予处理 and 其他处理.', '分母不含不予处理五项和其他处理', 'the denominator leaves out the five rows of 不予处理 and 其他处理', '各行与总计不平的报告可能使分母过小；分子大于分母时不给区间', 'where a report does not add up the denominator may be too small: no interval where the numerator is the larger'),
        (4, 'full_disclosure_pct', '完全公开率', 'full disclosure rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（一）予以公开；三（七）总计', '予以公开占办理结果总计的百分比。', 'Granted in full, of all handled.', '分子不含部分公开', 'the numerator leaves out 部分公开', '部分公开不计入', 'partly granted does not count'),
        (5, 'denial_pct', '不予公开率', 'denial rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）不予公开1至8；三（七）总计', '不予公开八项之和占办理结果总计的百分比。', 'The eight grounds of denial together, of all handled.', '分子不含无法提供、不予处理、其他处理', 'the numerator leaves out 无法提供, 不予处理 and 其他处理', '八项有一项未知即未知；无法提供不是不予公开', 'unknown where one of the eight is: 无法提供 is no denial'),
        (6, 'denied_state_secret_pct', '不予公开率：属于国家秘密', 'denial rate: state secrets', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）1.属于国家秘密；三（七）总计', '以“属于国家秘密”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 1 (state secrets), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (7, 'denied_by_law_pct', '不予公开率：其他法律行政法规禁止公开', 'denial rate: disclosure forbidden by another law or administrative regulation', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）2.其他法律行政法规禁止公开；三（七）总计', '以“其他法律行政法规禁止公开”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 2 (disclosure forbidden by another law or administrative regulation), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (8, 'denied_security_stability_pct', '不予公开率：危及“三安全一稳定”', 'denial rate: endangers national, public or economic security or social stability', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）3.危及“三安全一稳定”；三（七）总计', '以“危及三安全一稳定”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 3 (endangers national, public or economic security or social stability), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (9, 'denied_third_party_pct', '不予公开率：保护第三方合法权益', 'denial rate: lawful rights of third parties', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）4.保护第三方合法权益；三（七）总计', '以“保护第三方合法权益”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 4 (lawful rights of third parties), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (10, 'denied_internal_pct', '不予公开率：属于三类内部事务信息', 'denial rate: three kinds of internal affairs', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）5.属于三类内部事务信息；三（七）总计', '以“属于三类内部事务信息”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 5 (three kinds of internal affairs), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (11, 'denied_deliberative_pct', '不予公开率：属于四类过程性信息', 'denial rate: four kinds of deliberative information', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）6.属于四类过程性信息；三（七）总计', '以“属于四类过程性信息”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 6 (four kinds of deliberative information), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (12, 'denied_enforcement_file_pct', '不予公开率：属于行政执法案卷', 'denial rate: administrative enforcement files', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）7.属于行政执法案卷；三（七）总计', '以“属于行政执法案卷”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 7 (administrative enforcement files), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (13, 'denied_query_matter_pct', '不予公开率：属于行政查询事项', 'denial rate: matters of administrative query', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）8.属于行政查询事项；三（七）总计', '以“属于行政查询事项”为由不予公开的件数占办理结果总计的百分比。', 'Denied on the ground 8 (matters of administrative query), of all handled.', '不排除任何项', 'nothing is excluded', '一件申请只计一项理由', 'an application counts under one ground only'),
        (14, 'denied_state_secret_share', '不予公开理由构成：属于国家秘密', 'share of denials: state secrets', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）1.属于国家秘密；三（三）不予公开1至8', '以“属于国家秘密”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 1 (state secrets), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (15, 'denied_by_law_share', '不予公开理由构成：其他法律行政法规禁止公开', 'share of denials: disclosure forbidden by another law or administrative regulation', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）2.其他法律行政法规禁止公开；三（三）不予公开1至8', '以“其他法律行政法规禁止公开”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 2 (disclosure forbidden by another law or administrative regulation), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (16, 'denied_security_stability_share', '不予公开理由构成：危及“三安全一稳定”', 'share of denials: endangers national, public or economic security or social stability', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）3.危及“三安全一稳定”；三（三）不予公开1至8', '以“危及三安全一稳定”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 3 (endangers national, public or economic security or social stability), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (17, 'denied_third_party_share', '不予公开理由构成：保护第三方合法权益', 'share of denials: lawful rights of third parties', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）4.保护第三方合法权益；三（三）不予公开1至8', '以“保护第三方合法权益”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 4 (lawful rights of third parties), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (18, 'denied_internal_share', '不予公开理由构成：属于三类内部事务信息', 'share of denials: three kinds of internal affairs', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）5.属于三类内部事务信息；三（三）不予公开1至8', '以“属于三类内部事务信息”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 5 (three kinds of internal affairs), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (19, 'denied_deliberative_share', '不予公开理由构成：属于四类过程性信息', 'share of denials: four kinds of deliberative information', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）6.属于四类过程性信息；三（三）不予公开1至8', '以“属于四类过程性信息”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 6 (four kinds of deliberative information), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (20, 'denied_enforcement_file_share', '不予公开理由构成：属于行政执法案卷', 'share of denials: administrative enforcement files', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）7.属于行政执法案卷；三（三）不予公开1至8', '以“属于行政执法案卷”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 7 (administrative enforcement files), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (21, 'denied_query_matter_share', '不予公开理由构成：属于行政查询事项', 'share of denials: matters of administrative query', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（三）8.属于行政查询事项；三（三）不予公开1至8', '以“属于行政查询事项”为由不予公开的件数占不予公开八项之和的百分比。', 'Denied on the ground 8 (matters of administrative query), of all denials.', '不排除任何项', 'nothing is excluded', '八项有一项未知即未知，八个百分比之和为100；没有不予公开时为空', 'unknown where one of the eight is, so that eight shares add up to 100: null where nothing was denied'),
        (22, 'unavailable_pct', '无法提供率', 'unavailable rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）无法提供1至3；三（七）总计', '无法提供三项之和占办理结果总计的百分比。', 'The three reasons of 无法提供 together, of all handled.', '不排除任何项', 'nothing is excluded', '三项有一项未知即未知', 'unknown where one of the three is'),
        (23, 'not_held_pct', '本机关不掌握率', 'not held rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）1.本机关不掌握相关政府信息；三（七）总计', '因本机关不掌握而无法提供的件数占办理结果总计的百分比。', 'Not held by the organ, of all handled.', '不排除任何项', 'nothing is excluded', '含应由其他机关公开的情形', 'holds also what another organ would have to disclose'),
        (24, 'not_held_share', '无法提供构成：本机关不掌握', 'share of unavailable: not held', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（四）1.本机关不掌握相关政府信息；三（四）无法提供1至3', '因本机关不掌握而无法提供的件数占无法提供三项之和的百分比。', 'Not held by the organ, of all 无法提供.', '不排除任何项', 'nothing is excluded', '没有无法提供时为空', 'null where nothing was unavailable'),
        (25, 'unprocessed_pct', '不予处理率', 'unprocessed rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（五）不予处理1至5；三（七）总计', '不予处理五项之和占办理结果总计的百分比。', 'The five reasons of 不予处理 together, of all handled.', '不排除任何项', 'nothing is excluded', '五项有一项未知即未知', 'unknown where one of the five is'),
        (26, 'other_pct', '其他处理率', 'other outcomes rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, false, '2019年表式（六）其他处理为一行，2021年表式分为三行：合计相同，但逾期不补正等情形此前可能计入其他行', 'one row（六）其他处理 on the form of 2019, three on that of 2021: the sum is the same section, but cases such as 逾期不补正 may have been counted in other rows before', '表三 三（六）其他处理；三（七）总计', '其他处理占办理结果总计的百分比。', '其他处理, of all handled.', '不排除任何项', 'nothing is excluded', '2019年表式一行，2021年表式三行之和', 'the single row of the form of 2019, the sum of three of that of 2021'),
        (27, 'carried_over_pct', '结转率', 'carry-over rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 四、结转下年度继续办理；一、本年新收，二、上年结转', '结转下年度继续办理占本年新收与上年结转之和的百分比。', 'Carried over to the next year, of those received and carried in.', '不排除任何项', 'nothing is excluded', '年末收到的申请多则高，不等于逾期', 'high where many arrive late in the year: no sign of delay by itself'),
        (28, 'completion_pct', '办结率', 'completion rate', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 三（七）总计；一、本年新收，二、上年结转', '办理结果总计占本年新收与上年结转之和的百分比。', 'All handled, of those received and carried in.', '不排除任何项', 'nothing is excluded', '勾稽不平的报告可能超过100，此时不给区间', 'may exceed 100 where a report does not add up: no interval then'),
        (29, 'natural_person_pct', '自然人申请占比', 'share of applicants: natural persons', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，自然人栏；总计栏', '自然人提出的新收申请占新收申请总计的百分比。', 'Received from natural persons, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (30, 'commercial_pct', '商业企业申请占比', 'share of applicants: commercial enterprises', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：商业企业栏；总计栏', '法人或其他组织：商业企业提出的新收申请占新收申请总计的百分比。', 'Received from commercial enterprises, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (31, 'research_pct', '科研机构申请占比', 'share of applicants: research institutions', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：科研机构栏；总计栏', '法人或其他组织：科研机构提出的新收申请占新收申请总计的百分比。', 'Received from research institutions, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (32, 'social_pct', '社会公益组织申请占比', 'share of applicants: public welfare organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：社会公益组织栏；总计栏', '法人或其他组织：社会公益组织提出的新收申请占新收申请总计的百分比。', 'Received from public welfare organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (33, 'legal_service_pct', '法律服务机构申请占比', 'share of applicants: legal service organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：法律服务机构栏；总计栏', '法人或其他组织：法律服务机构提出的新收申请占新收申请总计的百分比。', 'Received from legal service organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (34, 'other_org_pct', '其他法人或组织申请占比', 'share of applicants: other legal persons and organisations', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收，法人或其他组织：其他栏；总计栏', '法人或其他组织：其他提出的新收申请占新收申请总计的百分比。', 'Received from other legal persons and organisations, of all received.', '不排除任何项', 'nothing is excluded', '按申请件数，不按申请人数', 'counts applications and not applicants'),
        (35, 'reviews_per_100', '每百件办结申请的行政复议数', 'reviews per 100 handled', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 总计；表三 三（七）总计', '每办结100件申请的政府信息公开行政复议件数。', 'Administrative reviews on disclosure per 100 applications handled.', '不排除任何项', 'nothing is excluded', '复议可能针对上年的答复，也可能不因申请而起，因此不是其中一部分', 'reviews may be about answers of the year before, or about no application: not a part of the denominator'),
        (36, 'lawsuits_per_100', '每百件办结申请的行政诉讼数', 'lawsuits per 100 handled', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 未经复议直接起诉、复议后起诉 总计；表三 三（七）总计', '每办结100件申请的政府信息公开行政诉讼件数（含直接起诉和复议后起诉）。', 'Lawsuits on disclosure, direct and after review, per 100 applications handled.', '不排除任何项', 'nothing is excluded', '同一件申请可有复议又有诉讼', 'the same application may lead to a review and a lawsuit'),
        (37, 'review_corrected_pct', '复议纠错率', 'corrected in review', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 结果纠正；结果维持、结果纠正、其他结果', '复议结果纠正占已审结复议（维持、纠正、其他）的百分比。', 'Corrected, of reviews that were decided.', '不含尚未审结', 'without pending cases', '数量少，须看区间', 'numbers are small: mind the interval'),
        (38, 'review_corrected_all_pct', '复议纠错率（含尚未审结）', 'corrected in review, with pending', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政复议 结果纠正；总计', '复议结果纠正占复议总计的百分比。', 'Corrected, of all reviews with those pending.', '分母含尚未审结', 'the denominator holds pending cases', '尚未审结的结果未知，因此为下限', 'what is pending may still be corrected: a lower bound'),
        (39, 'lawsuit_lost_pct', '败诉率', 'lost in court', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 结果纠正；结果维持、结果纠正、其他结果（两类起诉之和）', '诉讼结果纠正占已审结诉讼（维持、纠正、其他）的百分比，含直接起诉和复议后起诉。', 'Corrected, of lawsuits that were decided, direct and after review.', '不含尚未审结', 'without pending cases', '其他结果含撤诉', '其他结果 holds cases that were withdrawn'),
        (40, 'lawsuit_lost_all_pct', '败诉率（含尚未审结）', 'lost in court, with pending', 'share', 100, '%', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 行政诉讼 结果纠正；总计（两类起诉之和）', '诉讼结果纠正占诉讼总计的百分比，含直接起诉和复议后起诉。', 'Corrected, of all lawsuits with those pending, direct and after review.', '分母含尚未审结', 'the denominator holds pending cases', '尚未审结的结果未知，因此为下限', 'what is pending may still be lost: a lower bound'),
        (41, 'sued_after_review_per_100', '复议后起诉率', 'lawsuits after review per 100 decided', 'rate', 100, '件/百件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表四 复议后起诉 总计；行政复议 结果维持、结果纠正、其他结果', '每审结100件复议的复议后起诉件数。', 'Lawsuits after review per 100 reviews decided.', '分母不含尚未审结的复议，其尚不能起诉', 'the denominator leaves out pending reviews, which nobody can sue after yet', '起诉可能针对上年审结的复议，因此是比率，可超过100', 'a lawsuit may follow a review of the year before: a ratio that may exceed 100'),
        (42, 'normative_documents_made', '规范性文件制发数', 'normative documents made', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年制发件数', '本年制发的行政规范性文件件数。', 'Administrative normative documents made in the year.', '不含规章', 'without regulations 规章', '2019年表式的“新制作”口径不同，另列', 'the form of 2019 asks for 新制作 of 规范性文件: an indicator of its own'),
        (43, 'normative_documents_repealed', '规范性文件废止数', 'normative documents repealed', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年废止件数', '本年废止的行政规范性文件件数。', 'Administrative normative documents repealed in the year.', '不含规章', 'without regulations 规章', '2019年表式无此栏', 'no column of the form of 2019'),
        (44, 'normative_documents_in_force', '现行有效规范性文件数', 'normative documents in force', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 现行有效件数', '年末现行有效的行政规范性文件件数。', 'Administrative normative documents in force at the end of the year.', '不含规章', 'without regulations 规章', '为存量，不可跨年相加', 'a stock: never add years'),
        (45, 'normative_documents_net', '规范性文件净增数', 'net change of normative documents', 'total', 1, '件', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 行政规范性文件 本年制发件数减本年废止件数', '本年制发件数减去本年废止件数，可为负。', 'Made less repealed in the year, may be negative.', '不含规章', 'without regulations 规章', '不一定等于现行有效件数之差', 'need not equal the change of those in force'),
        (46, 'normative_documents_new', '规范性文件新制作数（2019年表式）', 'normative documents newly made, form of 2019', 'total', 1, '件', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 规范性文件 本年新制作数量', '本年新制作的规范性文件数量。', 'Normative documents newly made in the year.', '不含规章', 'without regulations 规章', '与2021年表式的制发件数口径不同，不可相连', 'not what the form of 2021 asks for: never join the two series'),
        (47, 'normative_documents_disclosed', '规范性文件新公开数（2019年表式）', 'normative documents newly disclosed, form of 2019', 'total', 1, '件', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 规范性文件 本年新公开数量', '本年新公开的规范性文件数量。', 'Normative documents newly disclosed in the year.', '不含规章', 'without regulations 规章', '2021年表式无此栏', 'no column of the form of 2021'),
        (48, 'licensing_decisions', '行政许可处理决定数', 'administrative licensing decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（五）项 行政许可 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政许可处理决定件数。', 'Decisions of administrative licensing in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (49, 'penalties_decisions', '行政处罚处理决定数', 'administrative penalty decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（六）项 行政处罚 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政处罚处理决定件数。', 'Decisions of administrative penalty in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (50, 'coercion_decisions', '行政强制处理决定数', 'administrative coercion decisions', 'total', 1, '件', 'reports', '2019,2021', 2019, NULL, true, NULL, NULL, '表二 第二十条第（六）项 行政强制 处理决定数量（2021年表式：本年处理决定数量）', '本年作出的行政强制处理决定件数。', 'Decisions of administrative coercion in the year.', '不排除任何项', 'nothing is excluded', '两个表式均有此栏；2019年表式另有项目数量，不计', 'a column of both forms: the counts of items of the form of 2019 are another thing'),
        (51, 'fees_yuan', '行政事业性收费金额', 'administrative fees', 'total', 1, '元', 'reports', '2021', 2021, NULL, true, NULL, NULL, '2021年表式 表二 第二十条第（八）项 行政事业性收费 本年收费金额', '本年行政事业性收费金额，单位元。', 'Administrative fees charged in the year, in yuan.', '不排除任何项', 'nothing is excluded', '表式单位为万元，此处已换算为元；2019年表式只有项目数量', 'the form is in 万元, here it is yuan: the form of 2019 has only counts of items'),
        (52, 'procurement_yuan', '政府集中采购金额（2019年表式）', 'government procurement, form of 2019', 'total', 1, '元', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 第二十条第（九）项 政府集中采购 采购总金额', '本年政府集中采购总金额，单位元。', 'Centralised government procurement in the year, in yuan.', '不排除任何项', 'nothing is excluded', '表式未印单位：单位不明的报告为未知', 'the form prints no unit: reports whose unit is not clear are unknown'),
        (53, 'procurement_projects', '政府集中采购项目数（2019年表式）', 'government procurement projects, form of 2019', 'total', 1, '个', 'reports', '2019', 2019, 2020, true, NULL, NULL, '2019年表式 表二 第二十条第（九）项 政府集中采购 采购项目数量', '本年政府集中采购的项目数量。', 'Projects of centralised government procurement in the year.', '不排除任何项', 'nothing is excluded', '2021年表式无此栏', 'no column of the form of 2021'),
        (54, 'applications_per_100k', '每十万人新收申请数', 'applications per 100,000 inhabitants', 'rate', 100000, '件/十万人', 'inhabitants', '2019,2021', 2019, NULL, true, NULL, NULL, '表三 一、本年新收；data/population.csv 年末常住人口', '每10万常住人口的新收申请件数。', 'Applications received per 100,000 resident inhabitants.', '不排除任何项', 'nothing is excluded', '只在该地所有政府都被覆盖、且所选报告都写明新收数时给出；中央机关无人口', 'given only where every government of the place is covered and every chosen report states what it received: central organs have no inhabitants'),
        (55, 'on_time_pct', '按时发布率', 'published on time', 'share', 100, '%', 'organs', '', NULL, NULL, true, NULL, NULL, '条例第四十九条；表 coverage published_on、due_on', '在法定期限内发布年度报告的机关占有发布日期的机关的百分比。', 'Organs whose report was published by the statutory day, of those with a date.', '不含无发布日期的报告', 'without reports that state no date', '没有报告或没有日期的机关不计入；统计每个机关，而非汇总所选的报告', 'organs without a report or a date do not count, every other organ does, also where no total stands on its report')
) AS v (indicator_no, indicator, zh, en, kind, per, unit, basis, forms, first_year, last_year, is_comparable, change_zh, change_en, source_row, definition_zh, definition_en, exclusions_zh, exclusions_en, traps_zh, traps_en);
CREATE OR REPLACE VIEW indicator_terms AS
SELECT
    indicator,
    side,
    CAST(term_no AS INT) AS term_no,
    "table",
    "row",
    "column",
    CAST(sign AS INT) AS sign,
    CAST(form AS VARCHAR) AS form,
    CAST(n_terms AS INT) AS n_terms
FROM (
    VALUES
        ('applications_received', 'numerator', 1, 'applications', 'received', 'total', 1, NULL, 1),
        ('disclosure_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 3),
        ('disclosure_pct', 'numerator', 2, 'applications', 'partly_granted', 'total', 1, NULL, 3),
        ('disclosure_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 3),
        ('disclosure_processed_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'numerator', 2, 'applications', 'partly_granted', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 2, 'applications', 'unprocessed', 'total', -1, NULL, 5),
        ('disclosure_processed_pct', 'denominator', 3, 'applications', 'other_all', 'total', -1, NULL, 5),
        ('full_disclosure_pct', 'numerator', 1, 'applications', 'granted', 'total', 1, NULL, 2),
        ('full_disclosure_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denial_pct', 'numerator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denial_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_state_secret_pct', 'numerator', 1, 'applications', 'denied_state_secret', 'total', 1, NULL, 2),
        ('denied_state_secret_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_by_law_pct', 'numerator', 1, 'applications', 'denied_by_law', 'total', 1, NULL, 2),
        ('denied_by_law_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_security_stability_pct', 'numerator', 1, 'applications', 'denied_security_stability', 'total', 1, NULL, 2),
        ('denied_security_stability_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_third_party_pct', 'numerator', 1, 'applications', 'denied_third_party', 'total', 1, NULL, 2),
        ('denied_third_party_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_internal_pct', 'numerator', 1, 'applications', 'denied_internal', 'total', 1, NULL, 2),
        ('denied_internal_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_deliberative_pct', 'numerator', 1, 'applications', 'denied_deliberative', 'total', 1, NULL, 2),
        ('denied_deliberative_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_enforcement_file_pct', 'numerator', 1, 'applications', 'denied_enforcement_file', 'total', 1, NULL, 2),
        ('denied_enforcement_file_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_query_matter_pct', 'numerator', 1, 'applications', 'denied_query_matter', 'total', 1, NULL, 2),
        ('denied_query_matter_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('denied_state_secret_share', 'numerator', 1, 'applications', 'denied_state_secret', 'total', 1, NULL, 2),
        ('denied_state_secret_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_by_law_share', 'numerator', 1, 'applications', 'denied_by_law', 'total', 1, NULL, 2),
        ('denied_by_law_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_security_stability_share', 'numerator', 1, 'applications', 'denied_security_stability', 'total', 1, NULL, 2),
        ('denied_security_stability_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_third_party_share', 'numerator', 1, 'applications', 'denied_third_party', 'total', 1, NULL, 2),
        ('denied_third_party_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_internal_share', 'numerator', 1, 'applications', 'denied_internal', 'total', 1, NULL, 2),
        ('denied_internal_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_deliberative_share', 'numerator', 1, 'applications', 'denied_deliberative', 'total', 1, NULL, 2),
        ('denied_deliberative_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_enforcement_file_share', 'numerator', 1, 'applications', 'denied_enforcement_file', 'total', 1, NULL, 2),
        ('denied_enforcement_file_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('denied_query_matter_share', 'numerator', 1, 'applications', 'denied_query_matter', 'total', 1, NULL, 2),
        ('denied_query_matter_share', 'denominator', 1, 'applications', 'denied', 'total', 1, NULL, 2),
        ('unavailable_pct', 'numerator', 1, 'applications', 'unavailable', 'total', 1, NULL, 2),
        ('unavailable_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('not_held_pct', 'numerator', 1, 'applications', 'unavailable_not_held', 'total', 1, NULL, 2),
        ('not_held_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('not_held_share', 'numerator', 1, 'applications', 'unavailable_not_held', 'total', 1, NULL, 2),
        ('not_held_share', 'denominator', 1, 'applications', 'unavailable', 'total', 1, NULL, 2),
        ('unprocessed_pct', 'numerator', 1, 'applications', 'unprocessed', 'total', 1, NULL, 2),
        ('unprocessed_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('other_pct', 'numerator', 1, 'applications', 'other_all', 'total', 1, NULL, 2),
        ('other_pct', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('carried_over_pct', 'numerator', 1, 'applications', 'carried_out', 'total', 1, NULL, 3),
        ('carried_over_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 3),
        ('carried_over_pct', 'denominator', 2, 'applications', 'carried_in', 'total', 1, NULL, 3),
        ('completion_pct', 'numerator', 1, 'applications', 'total_handled', 'total', 1, NULL, 3),
        ('completion_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 3),
        ('completion_pct', 'denominator', 2, 'applications', 'carried_in', 'total', 1, NULL, 3),
        ('natural_person_pct', 'numerator', 1, 'applications', 'received', 'natural_person', 1, NULL, 2),
        ('natural_person_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('commercial_pct', 'numerator', 1, 'applications', 'received', 'commercial', 1, NULL, 2),
        ('commercial_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('research_pct', 'numerator', 1, 'applications', 'received', 'research', 1, NULL, 2),
        ('research_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('social_pct', 'numerator', 1, 'applications', 'received', 'social', 1, NULL, 2),
        ('social_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('legal_service_pct', 'numerator', 1, 'applications', 'received', 'legal_service', 1, NULL, 2),
        ('legal_service_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('other_org_pct', 'numerator', 1, 'applications', 'received', 'other_org', 1, NULL, 2),
        ('other_org_pct', 'denominator', 1, 'applications', 'received', 'total', 1, NULL, 2),
        ('reviews_per_100', 'numerator', 1, 'proceedings', 'review', 'total', 1, NULL, 2),
        ('reviews_per_100', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('lawsuits_per_100', 'numerator', 1, 'proceedings', 'litigation', 'total', 1, NULL, 2),
        ('lawsuits_per_100', 'denominator', 1, 'applications', 'total_handled', 'total', 1, NULL, 2),
        ('review_corrected_pct', 'numerator', 1, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 1, 'proceedings', 'review', 'upheld', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 2, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('review_corrected_pct', 'denominator', 3, 'proceedings', 'review', 'other', 1, NULL, 4),
        ('review_corrected_all_pct', 'numerator', 1, 'proceedings', 'review', 'corrected', 1, NULL, 2),
        ('review_corrected_all_pct', 'denominator', 1, 'proceedings', 'review', 'total', 1, NULL, 2),
        ('lawsuit_lost_pct', 'numerator', 1, 'proceedings', 'litigation', 'corrected', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 1, 'proceedings', 'litigation', 'upheld', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 2, 'proceedings', 'litigation', 'corrected', 1, NULL, 4),
        ('lawsuit_lost_pct', 'denominator', 3, 'proceedings', 'litigation', 'other', 1, NULL, 4),
        ('lawsuit_lost_all_pct', 'numerator', 1, 'proceedings', 'litigation', 'corrected', 1, NULL, 2),
        ('lawsuit_lost_all_pct', 'denominator', 1, 'proceedings', 'litigation', 'total', 1, NULL, 2),
        ('sued_after_review_per_100', 'numerator', 1, 'proceedings', 'litigation_after_review', 'total', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 1, 'proceedings', 'review', 'upheld', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 2, 'proceedings', 'review', 'corrected', 1, NULL, 4),
        ('sued_after_review_per_100', 'denominator', 3, 'proceedings', 'review', 'other', 1, NULL, 4),
        ('normative_documents_made', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2021', 1),
        ('normative_documents_repealed', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'repealed', 1, '2021', 1),
        ('normative_documents_in_force', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'in_force', 1, '2021', 1),
        ('normative_documents_net', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2021', 2),
        ('normative_documents_net', 'numerator', 2, 'proactive_disclosure', 'normative_documents', 'repealed', -1, '2021', 2),
        ('normative_documents_new', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'made', 1, '2019', 1),
        ('normative_documents_disclosed', 'numerator', 1, 'proactive_disclosure', 'normative_documents', 'disclosed', 1, '2019', 1),
        ('licensing_decisions', 'numerator', 1, 'proactive_disclosure', 'licensing', 'decisions', 1, NULL, 1),
        ('penalties_decisions', 'numerator', 1, 'proactive_disclosure', 'penalties', 'decisions', 1, NULL, 1),
        ('coercion_decisions', 'numerator', 1, 'proactive_disclosure', 'coercion', 'decisions', 1, NULL, 1),
        ('fees_yuan', 'numerator', 1, 'proactive_disclosure', 'fees', 'amount_yuan', 1, '2021', 1),
        ('procurement_yuan', 'numerator', 1, 'proactive_disclosure', 'procurement', 'amount_yuan', 1, '2019', 1),
        ('procurement_projects', 'numerator', 1, 'proactive_disclosure', 'procurement', 'projects', 1, '2019', 1),
        ('applications_per_100k', 'numerator', 1, 'applications', 'received', 'total', 1, NULL, 1),
        ('applications_per_100k', 'denominator', 1, 'population', 'resident', 'persons', 1, NULL, 1),
        ('on_time_pct', 'numerator', 1, 'coverage', 'report', 'on_time', 1, NULL, 2),
        ('on_time_pct', 'denominator', 1, 'coverage', 'report', 'dated', 1, NULL, 2)
) AS v (indicator, side, term_no, "table", "row", "column", sign, form, n_terms);
CREATE OR REPLACE VIEW figure_groups AS
SELECT
    "table",
    "row",
    CAST(choice AS INT) AS choice,
    member,
    CAST(n_members AS INT) AS n_members
FROM (
    VALUES
        ('applications', 'denied', 1, 'denied_state_secret', 8),
        ('applications', 'denied', 1, 'denied_by_law', 8),
        ('applications', 'denied', 1, 'denied_security_stability', 8),
        ('applications', 'denied', 1, 'denied_third_party', 8),
        ('applications', 'denied', 1, 'denied_internal', 8),
        ('applications', 'denied', 1, 'denied_deliberative', 8),
        ('applications', 'denied', 1, 'denied_enforcement_file', 8),
        ('applications', 'denied', 1, 'denied_query_matter', 8),
        ('applications', 'unavailable', 1, 'unavailable_not_held', 3),
        ('applications', 'unavailable', 1, 'unavailable_needs_creation', 3),
        ('applications', 'unavailable', 1, 'unavailable_unclear', 3),
        ('applications', 'unprocessed', 1, 'unprocessed_petition', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_duplicate', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_publication', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_excessive', 5),
        ('applications', 'unprocessed', 1, 'unprocessed_reissue', 5),
        ('applications', 'other_all', 1, 'other', 1),
        ('applications', 'other_all', 2, 'other_not_corrected', 3),
        ('applications', 'other_all', 2, 'other_fee_unpaid', 3),
        ('applications', 'other_all', 2, 'other_rest', 3),
        ('proceedings', 'litigation', 1, 'litigation_direct', 2),
        ('proceedings', 'litigation', 1, 'litigation_after_review', 2)
) AS v ("table", "row", choice, member, n_members);
CREATE OR REPLACE VIEW population AS
SELECT
    place_code,
    CAST(year AS INT) AS year,
    CAST(population AS BIGINT) AS population,
    source
FROM (
    VALUES
        ('000000', 2011, 1349160000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2011, 20240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2011, 13410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2011, 72320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2011, 35620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2011, 24700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2011, 43790000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2011, 27250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2011, 37820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2011, 23560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2011, 80230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2011, 55700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2011, 59720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2011, 37840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2011, 44740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2011, 96650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2011, 94610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2011, 57600000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2011, 65810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2011, 107560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2011, 46550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2011, 8900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2011, 29440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2011, 80640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2011, 35300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2011, 46200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2011, 3090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2011, 37650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2011, 25520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2011, 5680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2011, 6480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2011, 22250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2012, 1359220000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2012, 20780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2012, 13780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2012, 72620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2012, 35480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2012, 24640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2012, 43750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2012, 26980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2012, 37240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2012, 23990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2012, 81200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2012, 56850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2012, 59780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2012, 38410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2012, 44750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2012, 97080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2012, 95320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2012, 57810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2012, 65900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2012, 110410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2012, 46940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2012, 9100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2012, 29750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2012, 80850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2012, 35870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2012, 46310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2012, 3150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2012, 37870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2012, 25500000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2012, 5710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2012, 6590000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2012, 22530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2013, 1367260000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2013, 21250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2013, 14100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2013, 72880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2013, 35350000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2013, 24550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2013, 43650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2013, 26680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2013, 36660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2013, 24480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2013, 81920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2013, 57840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2013, 59880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2013, 38850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2013, 44760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2013, 97460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2013, 95730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2013, 57980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2013, 66000000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2013, 112700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2013, 47310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2013, 9200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2013, 30110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2013, 81090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2013, 36320000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2013, 46410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2013, 3170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2013, 38040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2013, 25370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2013, 5710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2013, 6660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2013, 22850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2014, 1376460000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2014, 21710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2014, 14290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2014, 73230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2014, 35280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2014, 24490000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2014, 43580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2014, 26420000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2014, 36080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2014, 24670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2014, 82810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2014, 58900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2014, 59970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2014, 39450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2014, 44800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2014, 98080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2014, 96450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2014, 58160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2014, 66110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2014, 114890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2014, 47700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2014, 9360000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2014, 30430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2014, 81390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2014, 36770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2014, 46530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2014, 3250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2014, 38270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2014, 25310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2014, 5760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2014, 6780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2014, 23250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2015, 1383260000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2015, 21880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2015, 14390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2015, 73450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2015, 35190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2015, 24400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2015, 43380000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2015, 26130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2015, 35290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2015, 24580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2015, 83150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2015, 59850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2015, 60110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2015, 39840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2015, 44850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2015, 98660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2015, 97010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2015, 58500000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2015, 66150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2015, 116780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2015, 48110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2015, 9450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2015, 30700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2015, 81960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2015, 37080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2015, 46630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2015, 3300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2015, 38460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2015, 25230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2015, 5770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2015, 6840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2015, 23850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2016, 1392320000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2016, 21950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2016, 14430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2016, 73750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2016, 35140000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2016, 24360000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2016, 43270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2016, 25670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2016, 34630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2016, 24670000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2016, 83810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2016, 60720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2016, 60330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2016, 40160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2016, 44960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2016, 99730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2016, 97780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2016, 58850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2016, 66250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2016, 119080000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2016, 48570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2016, 9570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2016, 31100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2016, 82510000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2016, 37580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2016, 46770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2016, 3400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2016, 38740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2016, 25200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2016, 5820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2016, 6950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2016, 24280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2017, 1400110000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2017, 21940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2017, 14100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2017, 74090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2017, 35100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2017, 24330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2017, 43120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2017, 25260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2017, 33990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2017, 24660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2017, 84230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2017, 61700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2017, 60570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2017, 40650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2017, 45110000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2017, 100330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2017, 98290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2017, 59040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2017, 66330000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2017, 121410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2017, 49070000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2017, 9720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2017, 31440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2017, 82890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2017, 38030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2017, 46930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2017, 3490000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2017, 39040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2017, 25220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2017, 5860000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2017, 7050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2017, 24800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2018, 1405410000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2018, 21920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2018, 13830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2018, 74260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2018, 35020000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2018, 24220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2018, 42910000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2018, 24840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2018, 33270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2018, 24750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2018, 84460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2018, 62730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2018, 60760000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2018, 41040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2018, 45130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2018, 100770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2018, 98640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2018, 59170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2018, 66350000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2018, 123480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2018, 49470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2018, 9820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2018, 31630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2018, 83210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2018, 38220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2018, 47030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2018, 3540000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2018, 39310000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2018, 25150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2018, 5870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2018, 7100000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2018, 25200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2019, 1410080000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2019, 21900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2019, 13850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2019, 74470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2019, 34970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2019, 24150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2019, 42770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2019, 24480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2019, 32550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2019, 24810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2019, 84690000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2019, 63750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2019, 60920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2019, 41370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2019, 45160000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2019, 101060000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2019, 99010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2019, 59270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2019, 66400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2019, 124890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2019, 49820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2019, 9950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2019, 31880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2019, 83510000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2019, 38480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2019, 47140000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2019, 3610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2019, 39440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2019, 25090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2019, 5900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2019, 7170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2019, 25590000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2020, 1412120000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2020, 21890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2020, 13870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2020, 74640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2020, 34900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2020, 24030000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2020, 42550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2020, 23990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2020, 31710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2020, 24880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2020, 84770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2020, 64680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2020, 61050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2020, 41610000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2020, 45190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2020, 101650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2020, 99410000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2020, 57450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2020, 66450000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2020, 126240000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2020, 50190000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2020, 10120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2020, 32090000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2020, 83710000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2020, 38580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2020, 47220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2020, 3660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2020, 39550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2020, 25010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2020, 5930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2020, 7210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2020, 25900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2021, 1412600000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2021, 21890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2021, 13730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2021, 74480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2021, 34800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2021, 24000000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2021, 42290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2021, 23750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2021, 31250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2021, 24890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2021, 85050000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2021, 65400000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2021, 61130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2021, 41870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2021, 45170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2021, 101700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2021, 98830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2021, 58300000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2021, 66220000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2021, 126840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2021, 50370000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2021, 10200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2021, 32120000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2021, 83720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2021, 38520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2021, 46900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2021, 3660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2021, 39540000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2021, 24900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2021, 5940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2021, 7250000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2021, 25890000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2022, 1411750000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2022, 21840000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2022, 13630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2022, 74200000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2022, 34810000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2022, 24010000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2022, 41970000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2022, 23480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2022, 30990000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2022, 24750000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2022, 85150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2022, 65770000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2022, 61270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2022, 41880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2022, 45280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2022, 101630000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2022, 98720000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2022, 58440000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2022, 66040000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2022, 126570000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2022, 50470000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2022, 10270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2022, 32130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2022, 83740000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2022, 38560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2022, 46930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2022, 3640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2022, 39560000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2022, 24920000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2022, 5950000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2022, 7280000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2022, 25870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2023, 1409670000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2023, 21860000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2023, 13640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2023, 73930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2023, 34660000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2023, 23960000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2023, 41820000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2023, 23390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2023, 30620000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2023, 24870000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2023, 85260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2023, 66270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2023, 61210000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2023, 41830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2023, 45150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2023, 101230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2023, 98150000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2023, 58380000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2023, 65680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2023, 127060000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2023, 50270000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2023, 10430000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2023, 31910000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2023, 83680000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2023, 38650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2023, 46730000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2023, 3650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2023, 39520000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2023, 24650000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2023, 5940000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2023, 7290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2023, 25980000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('000000', 2024, 1408280000, 'stats.gov.cn 年末总人口'),
        ('CN-BJ', 2024, 21830000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-TJ', 2024, 13640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HE', 2024, 73780000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SX', 2024, 34460000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NM', 2024, 23880000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-LN', 2024, 41550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JL', 2024, 23170000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HL', 2024, 30290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SH', 2024, 24800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JS', 2024, 85260000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-ZJ', 2024, 66700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-AH', 2024, 61230000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-FJ', 2024, 41930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-JX', 2024, 45020000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SD', 2024, 100800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HA', 2024, 97850000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HB', 2024, 58340000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HN', 2024, 65390000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GD', 2024, 127800000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GX', 2024, 50130000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-HI', 2024, 10480000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-CQ', 2024, 31900000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SC', 2024, 83640000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GZ', 2024, 38600000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-YN', 2024, 46550000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XZ', 2024, 3700000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-SN', 2024, 39530000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-GS', 2024, 24580000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-QH', 2024, 5930000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-NX', 2024, 7290000, 'data.stats.gov.cn E0103 年末常住人口'),
        ('CN-XJ', 2024, 26230000, 'data.stats.gov.cn E0103 年末常住人口')
) AS v (place_code, year, population, source);
CREATE OR REPLACE VIEW figures_by_report AS
WITH applications_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE disposition = 'received') AS received_total,
        max(total) FILTER (WHERE disposition = 'granted') AS granted_total,
        max(total) FILTER (WHERE disposition = 'partly_granted') AS partly_granted_total,
        max(total) FILTER (WHERE disposition = 'total_handled') AS total_handled_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('unprocessed_petition', 'unprocessed_duplicate', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reissue')) = 5
            THEN sum(total) FILTER (WHERE disposition IN ('unprocessed_petition', 'unprocessed_duplicate', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reissue'))
        END AS unprocessed_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('other')) = 1
            THEN sum(total) FILTER (WHERE disposition IN ('other'))
            WHEN count(total) FILTER (WHERE disposition IN ('other_not_corrected', 'other_fee_unpaid', 'other_rest')) = 3
            THEN sum(total) FILTER (WHERE disposition IN ('other_not_corrected', 'other_fee_unpaid', 'other_rest'))
        END AS other_all_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('denied_state_secret', 'denied_by_law', 'denied_security_stability', 'denied_third_party', 'denied_internal', 'denied_deliberative', 'denied_enforcement_file', 'denied_query_matter')) = 8
            THEN sum(total) FILTER (WHERE disposition IN ('denied_state_secret', 'denied_by_law', 'denied_security_stability', 'denied_third_party', 'denied_internal', 'denied_deliberative', 'denied_enforcement_file', 'denied_query_matter'))
        END AS denied_total,
        max(total) FILTER (WHERE disposition = 'denied_state_secret') AS denied_state_secret_total,
        max(total) FILTER (WHERE disposition = 'denied_by_law') AS denied_by_law_total,
        max(total) FILTER (WHERE disposition = 'denied_security_stability') AS denied_security_stability_total,
        max(total) FILTER (WHERE disposition = 'denied_third_party') AS denied_third_party_total,
        max(total) FILTER (WHERE disposition = 'denied_internal') AS denied_internal_total,
        max(total) FILTER (WHERE disposition = 'denied_deliberative') AS denied_deliberative_total,
        max(total) FILTER (WHERE disposition = 'denied_enforcement_file') AS denied_enforcement_file_total,
        max(total) FILTER (WHERE disposition = 'denied_query_matter') AS denied_query_matter_total,
        CASE
            WHEN count(total) FILTER (WHERE disposition IN ('unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear')) = 3
            THEN sum(total) FILTER (WHERE disposition IN ('unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear'))
        END AS unavailable_total,
        max(total) FILTER (WHERE disposition = 'unavailable_not_held') AS unavailable_not_held_total,
        max(total) FILTER (WHERE disposition = 'carried_out') AS carried_out_total,
        max(total) FILTER (WHERE disposition = 'carried_in') AS carried_in_total,
        max(natural_person) FILTER (WHERE disposition = 'received') AS received_natural_person,
        max(commercial) FILTER (WHERE disposition = 'received') AS received_commercial,
        max(research) FILTER (WHERE disposition = 'received') AS received_research,
        max(social) FILTER (WHERE disposition = 'received') AS received_social,
        max(legal_service) FILTER (WHERE disposition = 'received') AS received_legal_service,
        max(other_org) FILTER (WHERE disposition = 'received') AS received_other_org
    FROM applications
    GROUP BY report_id, province, year
),

proceedings_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(total) FILTER (WHERE proceeding = 'review') AS review_total,
        CASE
            WHEN count(total) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(total) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_total,
        max(corrected) FILTER (WHERE proceeding = 'review') AS review_corrected,
        max(upheld) FILTER (WHERE proceeding = 'review') AS review_upheld,
        max(other) FILTER (WHERE proceeding = 'review') AS review_other,
        CASE
            WHEN count(corrected) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(corrected) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_corrected,
        CASE
            WHEN count(upheld) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(upheld) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_upheld,
        CASE
            WHEN count(other) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review')) = 2
            THEN sum(other) FILTER (WHERE proceeding IN ('litigation_direct', 'litigation_after_review'))
        END AS litigation_other,
        max(total) FILTER (WHERE proceeding = 'litigation_after_review') AS litigation_after_review_total
    FROM proceedings
    GROUP BY report_id, province, year
),

proactive_disclosure_figures AS (
    SELECT
        report_id,
        province,
        year,
        max(made) FILTER (WHERE item = 'normative_documents') AS normative_documents_made,
        max(repealed) FILTER (WHERE item = 'normative_documents') AS normative_documents_repealed,
        max(in_force) FILTER (WHERE item = 'normative_documents') AS normative_documents_in_force,
        max(disclosed) FILTER (WHERE item = 'normative_documents') AS normative_documents_disclosed,
        max(decisions) FILTER (WHERE item = 'licensing') AS licensing_decisions,
        max(decisions) FILTER (WHERE item = 'penalties') AS penalties_decisions,
        max(decisions) FILTER (WHERE item = 'coercion') AS coercion_decisions,
        max(amount_yuan) FILTER (WHERE item = 'fees') AS fees_amount_yuan,
        max(amount_yuan) FILTER (WHERE item = 'procurement') AS procurement_amount_yuan,
        max(projects) FILTER (WHERE item = 'procurement') AS procurement_projects
    FROM proactive_disclosure
    GROUP BY report_id, province, year
),

coverage_figures AS (
    SELECT
        report_id,
        year,
        max(CASE WHEN published_on IS NOT NULL AND due_on IS NOT NULL THEN 1 END) AS dated,
        max(CASE WHEN published_on <= due_on THEN 1 WHEN published_on > due_on THEN 0 END) AS on_time
    FROM coverage
    WHERE report_id IS NOT NULL
    GROUP BY report_id, year
)

SELECT
    r.report_id,
    r.year,
    r.province,
    a.received_total,
    a.granted_total,
    a.partly_granted_total,
    a.total_handled_total,
    a.unprocessed_total,
    a.other_all_total,
    a.denied_total,
    a.denied_state_secret_total,
    a.denied_by_law_total,
    a.denied_security_stability_total,
    a.denied_third_party_total,
    a.denied_internal_total,
    a.denied_deliberative_total,
    a.denied_enforcement_file_total,
    a.denied_query_matter_total,
    a.unavailable_total,
    a.unavailable_not_held_total,
    a.carried_out_total,
    a.carried_in_total,
    a.received_natural_person,
    a.received_commercial,
    a.received_research,
    a.received_social,
    a.received_legal_service,
    a.received_other_org,
    p.review_total,
    p.litigation_total,
    p.review_corrected,
    p.review_upheld,
    p.review_other,
    p.litigation_corrected,
    p.litigation_upheld,
    p.litigation_other,
    p.litigation_after_review_total,
    CASE WHEN r.form = '2021' THEN d.normative_documents_made END AS normative_documents_made_form_2021,
    CASE WHEN r.form = '2021' THEN d.normative_documents_repealed END AS normative_documents_repealed_form_2021,
    CASE WHEN r.form = '2021' THEN d.normative_documents_in_force END AS normative_documents_in_force_form_2021,
    CASE WHEN r.form = '2019' THEN d.normative_documents_made END AS normative_documents_made_form_2019,
    CASE WHEN r.form = '2019' THEN d.normative_documents_disclosed END AS normative_documents_disclosed_form_2019,
    d.licensing_decisions,
    d.penalties_decisions,
    d.coercion_decisions,
    CASE WHEN r.form = '2021' THEN d.fees_amount_yuan END AS fees_amount_yuan_form_2021,
    CASE WHEN r.form = '2019' THEN d.procurement_amount_yuan END AS procurement_amount_yuan_form_2019,
    CASE WHEN r.form = '2019' THEN d.procurement_projects END AS procurement_projects_form_2019,
    c.on_time,
    c.dated
FROM current_reports AS r
LEFT JOIN applications_figures AS a
    ON a.report_id = r.report_id AND a.province = r.province AND a.year = r.year
LEFT JOIN proceedings_figures AS p
    ON p.report_id = r.report_id AND p.province = r.province AND p.year = r.year
LEFT JOIN proactive_disclosure_figures AS d
    ON d.report_id = r.report_id AND d.province = r.province AND d.year = r.year
LEFT JOIN coverage_figures AS c ON c.report_id = r.report_id AND c.year = r.year;
CREATE OR REPLACE VIEW indicator_sums AS
WITH sums AS (
    SELECT
        f.report_id,
        f.year,
        f.province,
        i.indicator_no,
        i.indicator,
        i.kind,
        i.basis,
        CAST(
            CASE i.indicator_no
                WHEN 1 THEN f.received_total
                WHEN 2 THEN f.granted_total + f.partly_granted_total
                WHEN 3 THEN f.granted_total + f.partly_granted_total
                WHEN 4 THEN f.granted_total
                WHEN 5 THEN f.denied_total
                WHEN 6 THEN f.denied_state_secret_total
                WHEN 7 THEN f.denied_by_law_total
                WHEN 8 THEN f.denied_security_stability_total
                WHEN 9 THEN f.denied_third_party_total
                WHEN 10 THEN f.denied_internal_total
                WHEN 11 THEN f.denied_deliberative_total
                WHEN 12 THEN f.denied_enforcement_file_total
                WHEN 13 THEN f.denied_query_matter_total
                WHEN 14 THEN f.denied_state_secret_total
                WHEN 15 THEN f.denied_by_law_total
                WHEN 16 THEN f.denied_security_stability_total
                WHEN 17 THEN f.denied_third_party_total
                WHEN 18 THEN f.denied_internal_total
                WHEN 19 THEN f.denied_deliberative_total
                WHEN 20 THEN f.denied_enforcement_file_total
                WHEN 21 THEN f.denied_query_matter_total
                WHEN 22 THEN f.unavailable_total
                WHEN 23 THEN f.unavailable_not_held_total
                WHEN 24 THEN f.unavailable_not_held_total
                WHEN 25 THEN f.unprocessed_total
                WHEN 26 THEN f.other_all_total
                WHEN 27 THEN f.carried_out_total
                WHEN 28 THEN f.total_handled_total
                WHEN 29 THEN f.received_natural_person
                WHEN 30 THEN f.received_commercial
                WHEN 31 THEN f.received_research
                WHEN 32 THEN f.received_social
                WHEN 33 THEN f.received_legal_service
                WHEN 34 THEN f.received_other_org
                WHEN 35 THEN f.review_total
                WHEN 36 THEN f.litigation_total
                WHEN 37 THEN f.review_corrected
                WHEN 38 THEN f.review_corrected
                WHEN 39 THEN f.litigation_corrected
                WHEN 40 THEN f.litigation_corrected
                WHEN 41 THEN f.litigation_after_review_total
                WHEN 42 THEN f.normative_documents_made_form_2021
                WHEN 43 THEN f.normative_documents_repealed_form_2021
                WHEN 44 THEN f.normative_documents_in_force_form_2021
                WHEN 45 THEN f.normative_documents_made_form_2021 - f.normative_documents_repealed_form_2021
                WHEN 46 THEN f.normative_documents_made_form_2019
                WHEN 47 THEN f.normative_documents_disclosed_form_2019
                WHEN 48 THEN f.licensing_decisions
                WHEN 49 THEN f.penalties_decisions
                WHEN 50 THEN f.coercion_decisions
                WHEN 51 THEN f.fees_amount_yuan_form_2021
                WHEN 52 THEN f.procurement_amount_yuan_form_2019
                WHEN 53 THEN f.procurement_projects_form_2019
                WHEN 54 THEN f.received_total
                WHEN 55 THEN f.on_time
            END
            AS DECIMAL(20, 4)
        ) AS numerator,
        CAST(
            CASE i.indicator_no
                WHEN 2 THEN f.total_handled_total
                WHEN 3 THEN f.total_handled_total - f.unprocessed_total - f.other_all_total
                WHEN 4 THEN f.total_handled_total
                WHEN 5 THEN f.total_handled_total
                WHEN 6 THEN f.total_handled_total
                WHEN 7 THEN f.total_handled_total
                WHEN 8 THEN f.total_handled_total
                WHEN 9 THEN f.total_handled_total
                WHEN 10 THEN f.total_handled_total
                WHEN 11 THEN f.total_handled_total
                WHEN 12 THEN f.total_handled_total
                WHEN 13 THEN f.total_handled_total
                WHEN 14 THEN f.denied_total
                WHEN 15 THEN f.denied_total
                WHEN 16 THEN f.denied_total
                WHEN 17 THEN f.denied_total
                WHEN 18 THEN f.denied_total
                WHEN 19 THEN f.denied_total
                WHEN 20 THEN f.denied_total
                WHEN 21 THEN f.denied_total
                WHEN 22 THEN f.total_handled_total
                WHEN 23 THEN f.total_handled_total
                WHEN 24 THEN f.unavailable_total
                WHEN 25 THEN f.total_handled_total
                WHEN 26 THEN f.total_handled_total
                WHEN 27 THEN f.received_total + f.carried_in_total
                WHEN 28 THEN f.received_total + f.carried_in_total
                WHEN 29 THEN f.received_total
                WHEN 30 THEN f.received_total
                WHEN 31 THEN f.received_total
                WHEN 32 THEN f.received_total
                WHEN 33 THEN f.received_total
                WHEN 34 THEN f.received_total
                WHEN 35 THEN f.total_handled_total
                WHEN 36 THEN f.total_handled_total
                WHEN 37 THEN f.review_upheld + f.review_corrected + f.review_other
                WHEN 38 THEN f.review_total
                WHEN 39 THEN f.litigation_upheld + f.litigation_corrected + f.litigation_other
                WHEN 40 THEN f.litigation_total
                WHEN 41 THEN f.review_upheld + f.review_corrected + f.review_other
                WHEN 55 THEN f.dated
            END
            AS DECIMAL(20, 4)
        ) AS denominator
    FROM figures_by_report AS f
    CROSS JOIN indicators AS i
)

SELECT
    report_id,
    year,
    province,
    indicator_no,
    indicator,
    numerator,
    denominator
FROM sums
WHERE numerator IS NOT NULL AND (denominator IS NOT NULL OR kind = 'total' OR basis = 'inhabitants');
CREATE OR REPLACE VIEW indicators_by_place AS
WITH members AS (
    SELECT 'cover' AS chosen, year, place_level, place_code, report_id
    FROM rollup_cover
    UNION ALL
    SELECT 'organs' AS chosen, year, place_level, place_code, report_id
    FROM organ_places
    WHERE report_id IS NOT NULL
),

sizes AS (
    SELECT chosen, year, place_level, place_code, count(*) AS n_reports
    FROM members
    GROUP BY chosen, year, place_level, place_code
),

kinds AS (
    SELECT *, CASE WHEN basis = 'organs' THEN 'organs' ELSE 'cover' END AS chosen
    FROM indicators
),

sums AS (
    SELECT
        m.year,
        m.place_level,
        m.place_code,
        k.indicator,
        count(*) AS n_known,
        CAST(sum(s.numerator) AS DECIMAL(20, 4)) AS numerator,
        CAST(sum(s.denominator) AS DECIMAL(20, 4)) AS denominator
    FROM members AS m
    INNER JOIN indicator_sums AS s ON s.report_id = m.report_id AND s.year = m.year
    INNER JOIN kinds AS k ON k.indicator = s.indicator AND k.chosen = m.chosen
    GROUP BY m.year, m.place_level, m.place_code, k.indicator
),

placed AS (
    SELECT
        c.year,
        c.place_level,
        c.place_code,
        k.indicator_no,
        k.indicator,
        k.kind,
        k.per,
        coalesce(z.n_reports, 0) AS n_reports,
        coalesce(s.n_known, 0) AS n_known,
        s.numerator,
        CASE
            WHEN k.basis <> 'inhabitants' THEN s.denominator
            WHEN c.n_expected > 0 AND c.n_covered = c.n_expected AND s.n_known = z.n_reports
            THEN CAST(p.population AS DECIMAL(20, 4))
        END AS denominator,
        c.coverage_pct,
        (k.first_year IS NULL OR k.first_year <= c.year) AND (k.last_year IS NULL OR c.year <= k.last_year) AS is_in_form
    FROM rollup_coverage AS c
    CROSS JOIN kinds AS k
    LEFT JOIN sizes AS z
        ON z.chosen = k.chosen AND z.year = c.year AND z.place_level = c.place_level AND z.place_code = c.place_code
    LEFT JOIN sums AS s
        ON s.indicator = k.indicator AND s.year = c.year AND s.place_level = c.place_level AND s.place_code = c.place_code
    LEFT JOIN population AS p ON p.year = c.year AND p.place_code = c.place_code
),

-- What has no interval, or no value, is NULL from here on.
counted AS (
    SELECT
        *,
        CASE WHEN denominator > 0 THEN CAST(numerator AS DOUBLE) END AS x,
        CASE WHEN denominator > 0 THEN CAST(denominator AS DOUBLE) END AS n,
        CASE
            WHEN kind = 'share' AND denominator > 0 AND 0 <= numerator AND numerator <= denominator
            THEN CAST(numerator AS DOUBLE) * CAST(denominator - numerator AS DOUBLE) / CAST(denominator AS DOUBLE)
            WHEN kind = 'rate' AND denominator > 0 AND 0 <= numerator
            THEN CAST(numerator AS DOUBLE)
        END AS variance
    FROM placed
),

bounds AS (
    SELECT
        *,
        x + 3.8414588206941254e0 / 2e0 AS middle,
        1.959963984540054e0 * sqrt(variance + 3.8414588206941254e0 / 4e0) AS spread,
        per / CASE WHEN kind = 'share' THEN n + 3.8414588206941254e0 ELSE n END AS scale
    FROM counted
)

SELECT
    year,
    place_level,
    place_code,
    indicator_no,
    indicator,
    n_reports,
    n_known,
    CASE WHEN kind <> 'total' THEN CAST(numerator AS BIGINT) END AS numerator,
    CAST(denominator AS BIGINT) AS denominator,
    CASE
        WHEN kind = 'total' THEN CAST(numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * per * x / n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(scale * (middle - spread) AS DECIMAL(20, 2)) AS low,
    CAST(scale * (middle + spread) AS DECIMAL(20, 2)) AS high,
    coverage_pct,
    is_in_form
FROM bounds;
CREATE OR REPLACE VIEW report_listing AS
WITH found AS (
    SELECT
        report_id,
        province,
        year,
        count(*) FILTER (WHERE severity = 'error') AS n_errors,
        count(*) FILTER (WHERE severity = 'warning') AS n_warnings
    FROM findings
    GROUP BY report_id, province, year
)
SELECT
    r.year,
    r.province,
    r.province_name,
    r.prefecture_name,
    r.county_name,
    r.division_code,
    r.issuer,
    r.issuer_kind,
    r.form,
    r.form_mixed,
    coalesce(r.scope, 'undecided') AS scope,
    r.published_on,
    r.current,
    coalesce(f.n_errors, 0) AS n_errors,
    coalesce(f.n_warnings, 0) AS n_warnings,
    r.title,
    r.source,
    r.url,
    r.report_id
FROM reports AS r
LEFT JOIN found AS f
    ON f.report_id = r.report_id AND f.province = r.province AND f.year = r.year;
CREATE OR REPLACE VIEW carry_over AS
WITH columns_of_table AS (
    SELECT applicant_no, applicant
    FROM (
        VALUES
            (1, 'natural_person'),
            (2, 'commercial'),
            (3, 'research'),
            (4, 'social'),
            (5, 'legal_service'),
            (6, 'other_org'),
            (7, 'total')
    ) AS c (applicant_no, applicant)
),

figures AS (
    SELECT
        a.report_id,
        a.year,
        a.disposition,
        c.applicant_no,
        c.applicant,
        CASE c.applicant
            WHEN 'natural_person' THEN a.natural_person
            WHEN 'commercial' THEN a.commercial
            WHEN 'research' THEN a.research
            WHEN 'social' THEN a.social
            WHEN 'legal_service' THEN a.legal_service
            WHEN 'other_org' THEN a.other_org
            WHEN 'total' THEN a.total
        END AS n
    FROM applications AS a
    CROSS JOIN columns_of_table AS c
    WHERE a.disposition IN ('carried_in', 'carried_out')
)

SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    c.applicant_no,
    c.applicant,
    o.n AS carried_out_before,
    i.n AS carried_in,
    i.n - o.n AS difference,
    CASE WHEN t.is_comparable THEN i.n <> o.n END AS is_broken,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
CROSS JOIN columns_of_table AS c
LEFT JOIN figures AS i
    ON i.report_id = t.report_id AND i.year = t.year AND i.applicant = c.applicant AND i.disposition = 'carried_in'
LEFT JOIN figures AS o
    ON o.report_id = t.report_id_before AND o.year = t.year - 1 AND o.applicant = c.applicant AND o.disposition = 'carried_out';
CREATE OR REPLACE VIEW document_stock AS
SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    k.item,
    q.in_force AS in_force_before,
    p.made,
    p.repealed,
    p.in_force,
    q.in_force + p.made - p.repealed AS expected,
    p.in_force - (q.in_force + p.made - p.repealed) AS difference,
    CASE WHEN t.is_comparable THEN p.in_force <> q.in_force + p.made - p.repealed END AS is_broken,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
INNER JOIN current_reports AS r ON r.report_id = t.report_id AND r.year = t.year AND r.form = '2021'
INNER JOIN current_reports AS s ON s.report_id = t.report_id_before AND s.year = t.year - 1 AND s.form = '2021'
CROSS JOIN (VALUES ('regulations'), ('normative_documents')) AS k (item)
LEFT JOIN proactive_disclosure AS p ON p.report_id = t.report_id AND p.year = t.year AND p.item = k.item
LEFT JOIN proactive_disclosure AS q ON q.report_id = t.report_id_before AND q.year = t.year - 1 AND q.item = k.item;
CREATE OR REPLACE VIEW year_on_year AS
WITH proceedings_of AS (
    SELECT
        report_id,
        year,
        max(total) FILTER (WHERE proceeding = 'review') AS reviews,
        CASE
            WHEN count(total) FILTER (WHERE proceeding <> 'review') = 2 THEN sum(total) FILTER (WHERE proceeding <> 'review')
        END AS lawsuits
    FROM proceedings
    GROUP BY report_id, year
),

figures AS (
    SELECT
        a.report_id,
        a.year,
        f.figure,
        CASE f.figure
            WHEN 'received' THEN a.received
            WHEN 'carried_in' THEN a.carried_in
            WHEN 'granted' THEN a.granted
            WHEN 'partly_granted' THEN a.partly_granted
            WHEN 'denied' THEN a.denied
            WHEN 'unavailable' THEN a.unavailable
            WHEN 'unprocessed' THEN a.unprocessed
            WHEN 'other' THEN a.other
            WHEN 'total_handled' THEN a.total_handled
            WHEN 'carried_out' THEN a.carried_out
            WHEN 'reviews' THEN p.reviews
            WHEN 'lawsuits' THEN p.lawsuits
        END AS value
    FROM applications_by_report AS a
    LEFT JOIN proceedings_of AS p ON p.report_id = a.report_id AND p.year = a.year
    CROSS JOIN (
        VALUES
            ('received'),
            ('carried_in'),
            ('granted'),
            ('partly_granted'),
            ('denied'),
            ('unavailable'),
            ('unprocessed'),
            ('other'),
            ('total_handled'),
            ('carried_out'),
            ('reviews'),
            ('lawsuits')
    ) AS f (figure)
)

SELECT
    t.year,
    t.province,
    t.issuer_id,
    t.issuer,
    t.issuer_kind,
    t.scope,
    f.figure,
    g.value AS value_before,
    f.value,
    f.value - g.value AS change,
    CAST(round(1e4 * (f.value - g.value) / nullif(g.value, 0)) / 1e2 AS DECIMAL(20, 2)) AS change_pct,
    t.is_comparable,
    t.report_id,
    t.report_id_before
FROM report_pairs AS t
INNER JOIN figures AS f ON f.report_id = t.report_id AND f.year = t.year
INNER JOIN figures AS g ON g.report_id = t.report_id_before AND g.year = t.year - 1 AND g.figure = f.figure;
CREATE OR REPLACE VIEW restated_figures AS
SELECT
    x.year,
    x.province,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    x."table" AS table_name,
    x."row" AS row_name,
    x."column" AS column_name,
    x.old_value,
    x.new_value,
    x.new_value - x.old_value AS change,
    e.published_on AS published_before,
    r.published_on,
    e.source AS source_before,
    r.source,
    x.earlier_report_id AS report_id_before,
    x.report_id
FROM restatements AS x
INNER JOIN reports AS r ON r.report_id = x.report_id AND r.province = x.province AND r.year = x.year
LEFT JOIN reports AS e ON e.report_id = x.earlier_report_id AND e.year = x.year;
CREATE OR REPLACE VIEW carry_over_by_place AS
WITH pairs AS (
    SELECT
        c.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE c.province END AS place_code,
        c.applicant_no,
        c.applicant,
        count(*) AS n_pairs,
        count(is_broken) AS n,
        count(*) FILTER (WHERE is_broken) AS n_broken,
        count(*) FILTER (WHERE is_broken AND difference > 0) AS n_more,
        count(*) FILTER (WHERE is_broken AND difference < 0) AS n_less,
        sum(carried_out_before) FILTER (WHERE is_broken IS NOT NULL) AS carried_out_before,
        sum(carried_in) FILTER (WHERE is_broken IS NOT NULL) AS carried_in,
        sum(abs(difference)) FILTER (WHERE is_broken IS NOT NULL) AS size
    FROM carry_over AS c
    INNER JOIN report_pairs AS p ON p.report_id = c.report_id AND p.year = c.year AND p.is_comparable
    CROSS JOIN (VALUES ('nation'), ('province')) AS g (place_level)
    GROUP BY
        c.year,
        g.place_level,
        CASE WHEN g.place_level = 'nation' THEN '000000' ELSE c.province END,
        c.applicant_no,
        c.applicant
)

SELECT
    year,
    place_level,
    place_code,
    applicant_no,
    applicant,
    n_pairs,
    n_pairs - n AS n_unknown,
    n_broken,
    n_more,
    n_less,
    CAST(round(1e4 * n_broken / nullif(n, 0)) / 1e2 AS DECIMAL(20, 2)) AS broken_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * greatest(
                0e0,
                (n_broken + 1.9207294e0 - 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_low_pct,
    CAST(
        CASE
            WHEN n > 0
            THEN 100e0 * least(
                1e0,
                (n_broken + 1.9207294e0 + 1.959964e0 * sqrt(1e0 * n_broken * (n - n_broken) / n + 0.9603647e0)) / (n + 3.8414588e0)
            )
        END AS DECIMAL(20, 2)
    ) AS broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM pairs;
CREATE OR REPLACE VIEW indicators_by_report AS
WITH counted AS (
    SELECT
        s.*,
        i.kind,
        i.per,
        CASE WHEN s.denominator > 0 THEN CAST(s.numerator AS DOUBLE) END AS x,
        CASE WHEN s.denominator > 0 THEN CAST(s.denominator AS DOUBLE) END AS n,
        CASE
            WHEN i.kind = 'share' AND s.denominator > 0 AND 0 <= s.numerator AND s.numerator <= s.denominator
            THEN CAST(s.numerator AS DOUBLE) * CAST(s.denominator - s.numerator AS DOUBLE) / CAST(s.denominator AS DOUBLE)
            WHEN i.kind = 'rate' AND s.denominator > 0 AND 0 <= s.numerator
            THEN CAST(s.numerator AS DOUBLE)
        END AS variance
    FROM indicator_sums AS s
    INNER JOIN indicators AS i ON i.indicator = s.indicator
    WHERE i.basis <> 'inhabitants'
),

bounds AS (
    SELECT
        *,
        x + 3.8414588206941254e0 / 2e0 AS middle,
        1.959963984540054e0 * sqrt(variance + 3.8414588206941254e0 / 4e0) AS spread,
        per / CASE WHEN kind = 'share' THEN n + 3.8414588206941254e0 ELSE n END AS scale
    FROM counted
)

SELECT
    b.report_id,
    b.year,
    b.province,
    r.issuer_id,
    r.issuer,
    r.issuer_kind,
    coalesce(r.scope, 'undecided') AS scope,
    b.indicator_no,
    b.indicator,
    CASE WHEN b.kind <> 'total' THEN CAST(b.numerator AS BIGINT) END AS numerator,
    CAST(b.denominator AS BIGINT) AS denominator,
    CASE
        WHEN b.kind = 'total' THEN CAST(b.numerator AS DECIMAL(20, 2))
        ELSE CAST(round(1e2 * b.per * b.x / b.n) / 1e2 AS DECIMAL(20, 2))
    END AS value,
    CAST(b.scale * (b.middle - b.spread) AS DECIMAL(20, 2)) AS low,
    CAST(b.scale * (b.middle + b.spread) AS DECIMAL(20, 2)) AS high
FROM bounds AS b
INNER JOIN current_reports AS r
    ON r.report_id = b.report_id AND r.province = b.province AND r.year = b.year;
CREATE OR REPLACE VIEW indicator_peers AS
WITH ranked AS (
    SELECT
        c.year,
        coalesce(c.level, 'none') AS level,
        c.issuer_kind,
        s.indicator_no,
        s.indicator,
        s.value,
        row_number() OVER (
            PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator ORDER BY s.value, s.report_id
        ) AS place_no,
        count(*) OVER (PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator) AS n_organs
    FROM coverage AS c
    INNER JOIN indicators_by_report AS s ON s.report_id = c.report_id AND s.year = c.year
    WHERE s.denominator >= 30 AND c.issuer_kind IS NOT NULL
)

SELECT
    year,
    level,
    issuer_kind,
    indicator_no,
    indicator,
    count(*) AS n_organs,
    min(value) FILTER (WHERE 100 * place_no >= 10 * n_organs) AS p10,
    min(value) FILTER (WHERE 100 * place_no >= 50 * n_organs) AS p50,
    min(value) FILTER (WHERE 100 * place_no >= 90 * n_organs) AS p90
FROM ranked
GROUP BY year, level, issuer_kind, indicator_no, indicator;
CREATE OR REPLACE VIEW indicator_standing AS
SELECT
    c.year,
    coalesce(c.level, 'none') AS level,
    c.issuer_kind,
    s.indicator_no,
    s.indicator,
    c.issuer_id,
    c.issuer,
    c.province,
    c.report_id,
    s.denominator,
    s.value,
    s.low,
    s.high,
    p.p10,
    p.p50,
    p.p90,
    p.n_organs,
    rank() OVER (
        PARTITION BY c.year, coalesce(c.level, 'none'), c.issuer_kind, s.indicator ORDER BY s.value DESC
    ) AS rank_no,
    CASE WHEN s.value < p.p10 THEN 'below_p10' WHEN s.value > p.p90 THEN 'above_p90' ELSE 'within' END AS position
FROM coverage AS c
INNER JOIN indicators_by_report AS s ON s.report_id = c.report_id AND s.year = c.year
INNER JOIN indicator_peers AS p
    ON p.year = c.year
        AND p.level = coalesce(c.level, 'none')
        AND p.issuer_kind = c.issuer_kind
        AND p.indicator = s.indicator
WHERE s.denominator >= 30;
CREATE OR REPLACE VIEW applications_province_year AS
SELECT
    year,
    place_code AS province,
    n_reports,
    n_left_out,
    n_expected,
    n_covered,
    coverage_pct,
    n_unknown,
    received,
    carried_in,
    granted,
    partly_granted,
    denied,
    unavailable,
    unprocessed,
    other,
    total_handled,
    carried_out,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    n_with_parts,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW denial_grounds AS
SELECT
    year,
    place_code AS province,
    ground_no,
    ground,
    n_reports,
    n_unknown,
    coverage_pct,
    denied,
    share_pct,
    denied_with_parts,
    denied_by_parts,
    denied_difference
FROM denial_grounds_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW applicant_kinds AS
SELECT
    year,
    place_code AS province,
    kind_no,
    kind,
    n_reports,
    n_unknown,
    coverage_pct,
    received,
    granted,
    partly_granted,
    total_handled,
    received_pct,
    granted_pct,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applicant_kinds_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW review_litigation AS
SELECT
    year,
    place_code AS province,
    proceeding_no,
    proceeding,
    n_reports,
    n_unknown,
    coverage_pct,
    upheld,
    corrected,
    other,
    pending,
    total,
    corrected_pct,
    corrected_with_pending_pct,
    total_with_parts,
    total_by_parts,
    total_difference
FROM review_litigation_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW proactive_by_province_year AS
SELECT
    year,
    place_code AS province,
    form,
    item_no,
    item,
    n_reports,
    n_unknown,
    coverage_pct,
    made,
    disclosed,
    disclosed_total,
    repealed,
    in_force,
    prior_year_items,
    items_change,
    decisions,
    projects,
    amount_yuan,
    figure_with_parts,
    figure_by_parts,
    figure_difference
FROM proactive_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW channel_mix AS
SELECT
    year,
    place_code AS province,
    unit,
    channel,
    n_reports,
    n_unknown,
    coverage_pct,
    items,
    share_pct,
    items_with_parts,
    items_by_parts,
    items_difference
FROM channel_mix_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW carry_over_by_province AS
SELECT
    year,
    place_code AS province,
    applicant_no,
    applicant,
    n_pairs,
    n_unknown,
    n_broken,
    n_more,
    n_less,
    broken_pct,
    broken_low_pct,
    broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM carry_over_by_place
WHERE place_level = 'province';
CREATE OR REPLACE VIEW indicators_province_year AS
SELECT
    p.year,
    p.place_code AS province,
    p.indicator_no,
    p.indicator,
    i.zh,
    i.en,
    i.kind,
    i.unit,
    i.forms,
    i.is_comparable,
    p.is_in_form,
    p.n_reports,
    p.n_known,
    p.numerator,
    p.denominator,
    p.value,
    p.low,
    p.high,
    p.coverage_pct
FROM indicators_by_place AS p
INNER JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.place_level = 'province';
CREATE OR REPLACE VIEW national_overview AS
SELECT
    year,
    n_reports,
    coverage_pct,
    received,
    total_handled AS handled,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    carried_out,
    n_unknown,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW form_mix AS
SELECT
    c.year,
    r.form,
    count(*) AS n_reports,
    count(*) FILTER (WHERE r.form_mixed) AS n_mixed,
    CAST(round(1e4 * count(*) / nullif(k.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
FROM rollup_cover AS c
INNER JOIN current_reports AS r ON r.report_id = c.report_id AND r.year = c.year
INNER JOIN rollup_coverage AS k ON k.year = c.year AND k.place_level = 'nation'
WHERE c.place_level = 'nation'
GROUP BY c.year, r.form, k.n_reports;
CREATE OR REPLACE VIEW applications_national_year AS
SELECT
    year,
    n_reports,
    n_left_out,
    n_expected,
    n_covered,
    coverage_pct,
    n_unknown,
    received,
    carried_in,
    granted,
    partly_granted,
    denied,
    unavailable,
    unprocessed,
    other,
    total_handled,
    carried_out,
    granted_pct,
    denied_pct,
    unavailable_pct,
    unprocessed_pct,
    other_pct,
    n_with_parts,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applications_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW denial_grounds_national AS
SELECT
    year,
    ground_no,
    ground,
    n_reports,
    n_unknown,
    coverage_pct,
    denied,
    share_pct,
    denied_with_parts,
    denied_by_parts,
    denied_difference
FROM denial_grounds_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW applicant_kinds_national AS
SELECT
    year,
    kind_no,
    kind,
    n_reports,
    n_unknown,
    coverage_pct,
    received,
    granted,
    partly_granted,
    total_handled,
    received_pct,
    granted_pct,
    received_with_parts,
    received_by_parts,
    received_difference
FROM applicant_kinds_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW review_litigation_national AS
SELECT
    year,
    proceeding_no,
    proceeding,
    n_reports,
    n_unknown,
    coverage_pct,
    upheld,
    corrected,
    other,
    pending,
    total,
    corrected_pct,
    corrected_with_pending_pct,
    total_with_parts,
    total_by_parts,
    total_difference
FROM review_litigation_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW proactive_national AS
SELECT
    year,
    form,
    item_no,
    item,
    n_reports,
    n_unknown,
    coverage_pct,
    made,
    disclosed,
    disclosed_total,
    repealed,
    in_force,
    prior_year_items,
    items_change,
    decisions,
    projects,
    amount_yuan,
    figure_with_parts,
    figure_by_parts,
    figure_difference
FROM proactive_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW channel_mix_national AS
SELECT
    year,
    unit,
    channel,
    n_reports,
    n_unknown,
    coverage_pct,
    items,
    share_pct,
    items_with_parts,
    items_by_parts,
    items_difference
FROM channel_mix_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW carry_over_national AS
SELECT
    year,
    applicant_no,
    applicant,
    n_pairs,
    n_unknown,
    n_broken,
    n_more,
    n_less,
    broken_pct,
    broken_low_pct,
    broken_high_pct,
    carried_out_before,
    carried_in,
    size
FROM carry_over_by_place
WHERE place_level = 'nation';
CREATE OR REPLACE VIEW year_on_year_national AS
SELECT
    year,
    figure,
    count(*) AS n_pairs,
    count(*) - count(change) AS n_unknown,
    sum(value_before) FILTER (WHERE change IS NOT NULL) AS value_before,
    sum(value) FILTER (WHERE change IS NOT NULL) AS value,
    sum(change) AS change,
    CAST(
        round(1e4 * sum(change) / nullif(sum(value_before) FILTER (WHERE change IS NOT NULL), 0)) / 1e2
        AS DECIMAL(20, 2)
    ) AS change_pct,
    count(*) FILTER (WHERE change > 0) AS n_up,
    count(*) FILTER (WHERE change < 0) AS n_down
FROM year_on_year
WHERE is_comparable
GROUP BY year, figure;
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
INNER JOIN report_pairs AS p ON p.report_id = d.report_id AND p.year = d.year AND p.is_comparable
GROUP BY d.year, item;
CREATE OR REPLACE VIEW indicators_national_year AS
SELECT
    p.year,
    p.indicator_no,
    p.indicator,
    i.zh,
    i.en,
    i.kind,
    i.unit,
    i.forms,
    i.is_comparable,
    p.is_in_form,
    p.n_reports,
    p.n_known,
    p.numerator,
    p.denominator,
    p.value,
    p.low,
    p.high,
    p.coverage_pct
FROM indicators_by_place AS p
INNER JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.place_level = 'nation';
CREATE OR REPLACE VIEW coverage_by_province_year AS
SELECT
    year,
    province,
    level,
    issuer_kind,
    count(*) FILTER (WHERE expected_by <> 'other_years') AS n_expected,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected')) AS n_found,
    count(*) FILTER (WHERE status = 'late') AS n_late,
    count(*) FILTER (WHERE status NOT IN ('missing', 'rejected') AND published_on IS NULL) AS n_undated,
    count(*) FILTER (WHERE status = 'no_tables') AS n_no_tables,
    count(*) FILTER (WHERE status = 'rejected') AS n_rejected,
    count(*) FILTER (WHERE status = 'missing' AND expected_by <> 'other_years') AS n_missing,
    CAST(
        round(
            1e4 * count(*) FILTER (WHERE status NOT IN ('missing', 'rejected'))
            / nullif(count(*) FILTER (WHERE expected_by <> 'other_years'), 0)
        ) / 1e2
        AS DECIMAL(20, 2)
    ) AS coverage_pct,
    count(*) FILTER (WHERE status = 'missing' AND expected_by = 'other_years') AS n_other_years,
    sum(n_earlier) AS n_earlier,
    sum(n_copies) AS n_copies
FROM coverage
GROUP BY year, province, level, issuer_kind;
CREATE OR REPLACE VIEW rollup_gaps AS
SELECT
    p.year,
    p.province,
    p.level,
    p.division_code,
    p.issuer_id,
    p.issuer,
    CASE WHEN p.report_id IS NOT NULL OR p.has_organs THEN 'partly' ELSE 'nothing' END AS gap,
    p.status
FROM organ_places AS p
WHERE p.place_level = 'nation'
    AND p.issuer_kind = 'government'
    AND p.expected_by = 'gazetteer'
    AND NOT p.is_covering
    AND p.covered_by IS NULL;
CREATE OR REPLACE VIEW data_quality AS
WITH years AS (
    SELECT year, count(*) AS n_reports
    FROM reports
    GROUP BY year
),

cell_totals AS (
    SELECT year, "table" AS table_name, count(*) AS n
    FROM cells
    GROUP BY year, "table"
),

found AS (
    SELECT year, rule, severity, count(*) AS n, count(DISTINCT report_id) AS n_reports
    FROM findings
    GROUP BY year, rule, severity
),

methods AS (
    SELECT
        year,
        coalesce(method, 'unknown') AS method,
        "table" AS table_name,
        count(*) AS n,
        count(DISTINCT report_id) AS n_reports
    FROM cells
    GROUP BY year, coalesce(method, 'unknown'), "table"
),

forms AS (
    SELECT year, form, CASE WHEN form_mixed THEN 'mixed' ELSE 'plain' END AS mixture, count(*) AS n
    FROM reports
    GROUP BY year, form, CASE WHEN form_mixed THEN 'mixed' ELSE 'plain' END
),

aspects AS (
    SELECT
        f.year,
        'finding' AS aspect,
        f.rule AS name,
        f.severity AS detail,
        f.n,
        f.n_reports,
        CAST(round(1e4 * f.n_reports / nullif(y.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM found AS f
    LEFT JOIN years AS y ON y.year = f.year
    UNION ALL
    SELECT
        m.year,
        'cell' AS aspect,
        m.method AS name,
        m.table_name AS detail,
        m.n,
        m.n_reports,
        CAST(round(1e4 * m.n / nullif(t.n, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM methods AS m
    LEFT JOIN cell_totals AS t ON t.year = m.year AND t.table_name = m.table_name
    UNION ALL
    SELECT
        f.year,
        'form' AS aspect,
        f.form AS name,
        f.mixture AS detail,
        f.n,
        f.n AS n_reports,
        CAST(round(1e4 * f.n / nullif(y.n_reports, 0)) / 1e2 AS DECIMAL(20, 2)) AS share_pct
    FROM forms AS f
    LEFT JOIN years AS y ON y.year = f.year
)

SELECT year, aspect, name, detail, n, n_reports, share_pct
FROM aspects;
CREATE OR REPLACE VIEW rule_failure_rates AS
SELECT
    rule,
    evaluated,
    failed,
    not_assessable,
    CAST(round(1e4 * failed / nullif(evaluated, 0)) / 1e2 AS DECIMAL(20, 2)) AS failed_pct,
    CAST(round(1e4 * not_assessable / nullif(evaluated + not_assessable, 0)) / 1e2 AS DECIMAL(20, 2)) AS not_assessable_pct,
    example_report_id
FROM rule_rates;

-- Chinese views.
CREATE OR REPLACE VIEW "报告" AS
SELECT
    "report_id" AS "报告编号",
    "source" AS "来源",
    "format" AS "格式",
    "url" AS "网址",
    "title" AS "标题",
    "issuer" AS "编制机关",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "division_code" AS "行政区划代码",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'own' THEN '本机关' WHEN 'consolidated' THEN '汇总'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
    "current" AS "现行版本",
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
FROM "reports";
CREATE OR REPLACE VIEW "主动公开政府信息情况" AS
SELECT
    "report_id" AS "报告编号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "amount_unit" AS "金额单位",
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
FROM "proactive_disclosure";
CREATE OR REPLACE VIEW "收到和处理政府信息公开申请情况" AS
SELECT
    "report_id" AS "报告编号",
    "disposition" AS "办理结果",
    CASE "disposition"
        WHEN 'received' THEN '本年新收政府信息公开申请数量' WHEN 'carried_in' THEN '上年结转政府信息公开申请数量'
        WHEN 'granted' THEN '予以公开' WHEN 'partly_granted' THEN '部分公开'
        WHEN 'denied_state_secret' THEN '属于国家秘密' WHEN 'denied_by_law' THEN '其他法律行政法规禁止公开'
        WHEN 'denied_security_stability' THEN '危及“三安全一稳定”' WHEN 'denied_third_party' THEN '保护第三方合法权益'
        WHEN 'denied_internal' THEN '属于三类内部事务信息' WHEN 'denied_deliberative' THEN '属于四类过程性信息'
        WHEN 'denied_enforcement_file' THEN '属于行政执法案卷' WHEN 'denied_query_matter' THEN '属于行政查询事项'
        WHEN 'unavailable_not_held' THEN '本机关不掌握相关政府信息'
        WHEN 'unavailable_needs_creation' THEN '没有现成信息需要另行制作' WHEN 'unavailable_unclear' THEN '补正后申请内容仍不明确'
        WHEN 'unprocessed_petition' THEN '信访举报投诉类申请' WHEN 'unprocessed_duplicate' THEN '重复申请'
        WHEN 'unprocessed_publication' THEN '要求提供公开出版物' WHEN 'unprocessed_excessive' THEN '无正当理由大量反复申请'
        WHEN 'unprocessed_reissue' THEN '要求行政机关确认或重新出具已获取信息' WHEN 'other' THEN '其他处理'
        WHEN 'other_not_corrected' THEN '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'
        WHEN 'other_fee_unpaid' THEN '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' WHEN 'other_rest' THEN '其他'
        WHEN 'total_handled' THEN '总计' WHEN 'carried_out' THEN '结转下年度继续办理'
        ELSE "disposition"
    END AS "办理结果名称",
    "natural_person" AS "自然人",
    "commercial" AS "商业企业",
    "research" AS "科研机构",
    "social" AS "社会公益组织",
    "legal_service" AS "法律服务机构",
    "other_org" AS "其他",
    "total" AS "总计",
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
FROM "applications";
CREATE OR REPLACE VIEW "政府信息公开行政复议、行政诉讼情况" AS
SELECT
    "report_id" AS "报告编号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉'
        ELSE "proceeding"
    END AS "程序名称",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
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
FROM "proceedings";
CREATE OR REPLACE VIEW "政府信息公开情况统计表" AS
SELECT
    "report_id" AS "报告编号",
    "indicator" AS "统计指标",
    "value" AS "统计数",
    "unit" AS "单位",
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
FROM "statistics_2014";
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
CREATE OR REPLACE VIEW "各部分正文" AS
SELECT
    "report_id" AS "报告编号",
    "section" AS "部分",
    "heading" AS "标题",
    "text" AS "正文",
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
FROM "sections";
CREATE OR REPLACE VIEW "单元格出处" AS
SELECT
    "report_id" AS "报告编号",
    "table" AS "表",
    CASE "table"
        WHEN 'proactive_disclosure' THEN '主动公开政府信息情况' WHEN 'applications' THEN '收到和处理政府信息公开申请情况'
        WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况' WHEN 'statistics_2014' THEN '政府信息公开情况统计表'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "raw" AS "原文",
    "value" AS "数值",
    "method" AS "取值方法",
    CASE "method"
        WHEN 'read' THEN '直接读取' WHEN 'split' THEN '拆分得出' WHEN 'inferred' THEN '勾稽推算'
        ELSE "method"
    END AS "取值方法名称",
    "candidates" AS "候选读法数",
    "note" AS "附注",
    "byte_start" AS "起始字节",
    "byte_end" AS "结束字节",
    "page" AS "页码",
    "rectangle" AS "页面位置",
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
FROM "cells";
CREATE OR REPLACE VIEW "检查发现" AS
SELECT
    "report_id" AS "报告编号",
    "rule" AS "规则",
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "severity" AS "严重程度",
    CASE "severity"
        WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告'
        ELSE "severity"
    END AS "严重程度名称",
    "expected" AS "应为",
    "actual" AS "实为",
    "message" AS "说明",
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
FROM "findings";
CREATE OR REPLACE VIEW "更正" AS
SELECT
    "report_id" AS "报告编号",
    "earlier_report_id" AS "原版报告编号",
    "table" AS "表",
    CASE "table"
        WHEN 'proactive_disclosure' THEN '主动公开政府信息情况' WHEN 'applications' THEN '收到和处理政府信息公开申请情况'
        WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况' WHEN 'statistics_2014' THEN '政府信息公开情况统计表'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "old_value" AS "原数值",
    "new_value" AS "新数值",
    "old_byte_start" AS "原文起点",
    "old_byte_end" AS "原文终点",
    "byte_start" AS "起点",
    "byte_end" AS "终点",
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
FROM "restatements";
CREATE OR REPLACE VIEW "规则成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "example_report_id" AS "示例报告"
FROM "rule_rates";
CREATE OR REPLACE VIEW "未成报告的文件" AS
SELECT
    "source" AS "来源",
    "reason" AS "原因",
    "message" AS "说明",
    "issuer_id" AS "机关编号",
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
FROM "rejects";
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
CREATE OR REPLACE VIEW "编制机关" AS
SELECT
    "issuer_id" AS "机关编号",
    "name" AS "名称",
    "other_names" AS "其他名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
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
    "division_code" AS "行政区划代码",
    "first_year" AS "首个年度",
    "last_year" AS "末个年度",
    "n_years" AS "年度数",
    "parent_issuer_id" AS "所属政府"
FROM "issuers";
CREATE OR REPLACE VIEW "覆盖情况" AS
SELECT
    "issuer_id" AS "机关编号",
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
    "report_id" AS "报告编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'government' THEN '人民政府' WHEN 'department' THEN '政府部门' WHEN 'township' THEN '乡镇街道'
        WHEN 'zone' THEN '开发区' WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'other' THEN '其他单位'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "level" AS "层级",
    CASE "level"
        WHEN 'province' THEN '省级' WHEN 'prefecture' THEN '地级' WHEN 'county' THEN '县级'
        WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'gazetteer' THEN '区划在册' WHEN 'reported' THEN '已有报告' WHEN 'between' THEN '前后年度有报告'
        WHEN 'other_years' THEN '其他年度有报告' WHEN 'rejected' THEN '仅有未成报告的文件'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告' WHEN 'missing' THEN '缺失'
        ELSE "status"
    END AS "状态名称",
    "published_on" AS "发布日期",
    "due_on" AS "法定期限",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数",
    "parent_issuer_id" AS "所属机关"
FROM "coverage";
CREATE OR REPLACE VIEW "现行报告" AS
SELECT
    "report_id" AS "报告编号",
    "source" AS "来源",
    "format" AS "格式",
    "url" AS "网址",
    "title" AS "标题",
    "issuer" AS "编制机关",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "division_code" AS "行政区划代码",
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
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
FROM "current_reports";
CREATE OR REPLACE VIEW "机关层级" AS
SELECT
    "year" AS "年度",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'between' THEN '前后年度有报告' WHEN 'gazetteer' THEN '区划在册' WHEN 'other_years' THEN '其他年度有报告'
        WHEN 'rejected' THEN '仅有未成报告的文件' WHEN 'reported' THEN '已有报告'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称",
    "report_id" AS "报告编号",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "cover_0" AS "涵盖下级的报告编号",
    "has_organs" AS "所属机关有报告",
    "parent_1" AS "上一级机关编号",
    "kind_1" AS "上一级机关类别",
    "province_1" AS "上一级省级代码",
    "level_1" AS "上一级层级",
    "code_1" AS "上一级行政区划代码",
    "cover_1" AS "上一级涵盖下级的报告编号",
    "parent_2" AS "上二级机关编号",
    "kind_2" AS "上二级机关类别",
    "province_2" AS "上二级省级代码",
    "level_2" AS "上二级层级",
    "code_2" AS "上二级行政区划代码",
    "cover_2" AS "上二级涵盖下级的报告编号",
    "parent_3" AS "上三级机关编号",
    "kind_3" AS "上三级机关类别",
    "province_3" AS "上三级省级代码",
    "level_3" AS "上三级层级",
    "code_3" AS "上三级行政区划代码",
    "cover_3" AS "上三级涵盖下级的报告编号"
FROM "organ_tree";
CREATE OR REPLACE VIEW "机关所在地域" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "expected_by" AS "应报依据",
    CASE "expected_by"
        WHEN 'between' THEN '前后年度有报告' WHEN 'gazetteer' THEN '区划在册' WHEN 'other_years' THEN '其他年度有报告'
        WHEN 'rejected' THEN '仅有未成报告的文件' WHEN 'reported' THEN '已有报告'
        ELSE "expected_by"
    END AS "应报依据名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称",
    "report_id" AS "报告编号",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "is_covering" AS "是否涵盖下级",
    "has_organs" AS "所属机关有报告",
    "covered_by" AS "由哪份报告涵盖"
FROM "organ_places";
CREATE OR REPLACE VIEW "汇总选用报告" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
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
    "report_id" AS "报告编号",
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "rule" AS "选用依据",
    CASE "rule"
        WHEN 'consolidated' THEN '汇总报告' WHEN 'no_tables' THEN '无统计表' WHEN 'own' THEN '政府本机关报告'
        WHEN 'part' THEN '其上无报告涵盖' WHEN 'undecided' THEN '范围未定的政府报告'
        ELSE "rule"
    END AS "选用依据名称"
FROM "rollup_cover";
CREATE OR REPLACE VIEW "汇总报告的下级报告" AS
SELECT
    "year" AS "年度",
    "whole_report_id" AS "汇总报告编号",
    "part_report_id" AS "下级报告编号",
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
    "issuer_id" AS "机关编号",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称"
FROM "rollup_parts";
CREATE OR REPLACE VIEW "未计入全国的报告" AS
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
    "report_id" AS "报告编号",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "reason" AS "未计入原因",
    CASE "reason"
        WHEN 'second_report' THEN '同一机关另有报告' WHEN 'unplaced' THEN '机关或年度不明' WHEN 'within' THEN '已含于上级报告'
        ELSE "reason"
    END AS "未计入原因名称",
    "covered_by" AS "由哪份报告涵盖"
FROM "rollup_left_out";
CREATE OR REPLACE VIEW "汇总覆盖情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "n_expected" AS "应有数",
    "n_covered" AS "已涵盖数",
    "n_undecided" AS "范围未定数",
    "n_partly" AS "部分计入数",
    "n_uncovered" AS "未计入数",
    "coverage_pct" AS "覆盖率",
    "n_reports" AS "报告数",
    "n_left_out" AS "未计入报告数"
FROM "rollup_coverage";
CREATE OR REPLACE VIEW "前后年报告对" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "is_comparable" AS "口径是否一致",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "report_pairs";
CREATE OR REPLACE VIEW "各报告依申请公开情况" AS
SELECT
    "report_id" AS "报告编号",
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
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "received" AS "本年新收政府信息公开申请数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "denied" AS "不予公开",
    "unavailable" AS "无法提供",
    "unprocessed" AS "不予处理",
    "other" AS "其他处理",
    "outcome_sum" AS "各项办理结果之和",
    "total_handled" AS "办理结果总计",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "不明数字个数"
FROM "applications_by_report";
CREATE OR REPLACE VIEW "各地域依申请公开情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
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
FROM "applications_by_place";
CREATE OR REPLACE VIEW "各地域不予公开理由" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
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
FROM "denial_grounds_by_place";
CREATE OR REPLACE VIEW "各地域申请人类别" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds_by_place";
CREATE OR REPLACE VIEW "各地域行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation_by_place";
CREATE OR REPLACE VIEW "各地域主动公开情况" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_by_place";
CREATE OR REPLACE VIEW "各地域公开渠道构成" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix_by_place";
CREATE OR REPLACE VIEW "指标" AS
SELECT
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "per" AS "每多少",
    "unit" AS "单位",
    "basis" AS "统计基础",
    "forms" AS "适用表式",
    "first_year" AS "起始年度",
    "last_year" AS "终止年度",
    "is_comparable" AS "是否可比",
    "change_zh" AS "口径变化",
    "change_en" AS "口径变化（英文）",
    "source_row" AS "来源行",
    "definition_zh" AS "定义",
    "definition_en" AS "定义（英文）",
    "exclusions_zh" AS "排除",
    "exclusions_en" AS "排除（英文）",
    "traps_zh" AS "注意",
    "traps_en" AS "注意（英文）"
FROM "indicators";
CREATE OR REPLACE VIEW "指标构成" AS
SELECT
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "side" AS "分子或分母",
    "term_no" AS "项序号",
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "column" AS "列",
    "sign" AS "正负号",
    "form" AS "限于表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "限于表式名称",
    "n_terms" AS "所需数字个数"
FROM "indicator_terms";
CREATE OR REPLACE VIEW "分组构成" AS
SELECT
    "table" AS "表",
    CASE "table"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table"
    END AS "表名称",
    "row" AS "行",
    "choice" AS "选择",
    "member" AS "成员行",
    "n_members" AS "成员数"
FROM "figure_groups";
CREATE OR REPLACE VIEW "年末常住人口" AS
SELECT
    "place_code" AS "地域代码",
    "year" AS "年末",
    "population" AS "常住人口",
    "source" AS "数据来源"
FROM "population";
CREATE OR REPLACE VIEW "各报告指标用数" AS
SELECT
    "report_id" AS "报告编号",
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
    "received_total" AS "本年新收",
    "granted_total" AS "予以公开",
    "partly_granted_total" AS "部分公开",
    "total_handled_total" AS "办理结果总计",
    "unprocessed_total" AS "不予处理",
    "other_all_total" AS "其他处理",
    "denied_total" AS "不予公开",
    "denied_state_secret_total" AS "属于国家秘密",
    "denied_by_law_total" AS "其他法律行政法规禁止公开",
    "denied_security_stability_total" AS "危及三安全一稳定",
    "denied_third_party_total" AS "保护第三方合法权益",
    "denied_internal_total" AS "属于三类内部事务信息",
    "denied_deliberative_total" AS "属于四类过程性信息",
    "denied_enforcement_file_total" AS "属于行政执法案卷",
    "denied_query_matter_total" AS "属于行政查询事项",
    "unavailable_total" AS "无法提供",
    "unavailable_not_held_total" AS "本机关不掌握相关政府信息",
    "carried_out_total" AS "结转下年度继续办理",
    "carried_in_total" AS "上年结转",
    "received_natural_person" AS "自然人新收",
    "received_commercial" AS "商业企业新收",
    "received_research" AS "科研机构新收",
    "received_social" AS "社会公益组织新收",
    "received_legal_service" AS "法律服务机构新收",
    "received_other_org" AS "其他法人或者组织新收",
    "review_total" AS "行政复议总计",
    "litigation_total" AS "行政诉讼总计",
    "review_corrected" AS "行政复议结果纠正",
    "review_upheld" AS "行政复议结果维持",
    "review_other" AS "行政复议其他结果",
    "litigation_corrected" AS "行政诉讼结果纠正",
    "litigation_upheld" AS "行政诉讼结果维持",
    "litigation_other" AS "行政诉讼其他结果",
    "litigation_after_review_total" AS "复议后起诉总计",
    "normative_documents_made_form_2021" AS "行政规范性文件本年制发件数",
    "normative_documents_repealed_form_2021" AS "行政规范性文件本年废止件数",
    "normative_documents_in_force_form_2021" AS "行政规范性文件现行有效件数",
    "normative_documents_made_form_2019" AS "规范性文件本年新制作数量",
    "normative_documents_disclosed_form_2019" AS "规范性文件本年新公开数量",
    "licensing_decisions" AS "行政许可处理决定数量",
    "penalties_decisions" AS "行政处罚处理决定数量",
    "coercion_decisions" AS "行政强制处理决定数量",
    "fees_amount_yuan_form_2021" AS "行政事业性收费本年收费金额",
    "procurement_amount_yuan_form_2019" AS "政府集中采购总金额",
    "procurement_projects_form_2019" AS "采购项目数量",
    "on_time" AS "按时发布",
    "dated" AS "有发布日期"
FROM "figures_by_report";
CREATE OR REPLACE VIEW "各报告指标分子分母" AS
SELECT
    "report_id" AS "报告编号",
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
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "numerator" AS "分子",
    "denominator" AS "分母"
FROM "indicator_sums";
CREATE OR REPLACE VIEW "各地域指标" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率",
    "is_in_form" AS "表式是否载有"
FROM "indicators_by_place";
CREATE OR REPLACE VIEW "报告清单" AS
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
    "province_name" AS "省级名称",
    "prefecture_name" AS "地级名称",
    "county_name" AS "县级名称",
    "division_code" AS "行政区划代码",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "form_mixed" AS "表式混用",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "published_on" AS "发布日期",
    "current" AS "现行版本",
    "n_errors" AS "错误数",
    "n_warnings" AS "警告数",
    "title" AS "标题",
    "source" AS "来源",
    "url" AS "网址",
    "report_id" AS "报告编号"
FROM "report_listing";
CREATE OR REPLACE VIEW "各机关结转衔接" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "carry_over";
CREATE OR REPLACE VIEW "各机关文件存量衔接" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "expected" AS "应有现行有效件数",
    "difference" AS "差额",
    "is_broken" AS "是否不衔接",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "document_stock";
CREATE OR REPLACE VIEW "各机关同比" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "is_comparable" AS "口径是否一致",
    "report_id" AS "报告编号",
    "report_id_before" AS "上年报告编号"
FROM "year_on_year";
CREATE OR REPLACE VIEW "各机关更正数字" AS
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "table_name" AS "表",
    CASE "table_name"
        WHEN 'reports' THEN '报告' WHEN 'proactive_disclosure' THEN '主动公开政府信息情况'
        WHEN 'applications' THEN '收到和处理政府信息公开申请情况' WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'
        WHEN 'statistics_2014' THEN '政府信息公开情况统计表' WHEN 'narrative_metrics' THEN '正文中的数字'
        WHEN 'sections' THEN '各部分正文' WHEN 'cells' THEN '单元格出处' WHEN 'findings' THEN '检查发现'
        WHEN 'restatements' THEN '更正' WHEN 'rule_rates' THEN '规则成立率' WHEN 'rejects' THEN '未成报告的文件'
        WHEN 'duplicates' THEN '重复文件' WHEN 'issuers' THEN '编制机关' WHEN 'coverage' THEN '覆盖情况'
        WHEN 'population' THEN '年末常住人口'
        ELSE "table_name"
    END AS "表名称",
    "row_name" AS "行",
    "column_name" AS "列",
    "old_value" AS "原数值",
    "new_value" AS "新数值",
    "change" AS "增减",
    "published_before" AS "原版发布日期",
    "published_on" AS "发布日期",
    "source_before" AS "原版来源",
    "source" AS "来源",
    "report_id_before" AS "原版报告编号",
    "report_id" AS "更正版报告编号"
FROM "restated_figures";
CREATE OR REPLACE VIEW "各地域结转衔接" AS
SELECT
    "year" AS "年度",
    "place_level" AS "地域层级",
    CASE "place_level"
        WHEN 'county' THEN '县级' WHEN 'nation' THEN '全国' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级'
        ELSE "place_level"
    END AS "地域层级名称",
    "place_code" AS "地域代码",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_by_place";
CREATE OR REPLACE VIEW "各报告指标" AS
SELECT
    "report_id" AS "报告编号",
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
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "scope" AS "统计范围",
    CASE "scope"
        WHEN 'consolidated' THEN '汇总' WHEN 'own' THEN '本机关' WHEN 'undecided' THEN '未定'
        ELSE "scope"
    END AS "统计范围名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限"
FROM "indicators_by_report";
CREATE OR REPLACE VIEW "同类机关指标分布" AS
SELECT
    "year" AS "年度",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "n_organs" AS "同类机关数",
    "p10" AS "第10百分位",
    "p50" AS "第50百分位",
    "p90" AS "第90百分位"
FROM "indicator_peers";
CREATE OR REPLACE VIEW "机关指标在同类中的位置" AS
SELECT
    "year" AS "年度",
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    CASE "indicator"
        WHEN 'applications_received' THEN '新收申请数' WHEN 'disclosure_pct' THEN '公开率'
        WHEN 'disclosure_processed_pct' THEN '公开率（不计不予处理和其他处理）' WHEN 'full_disclosure_pct' THEN '完全公开率'
        WHEN 'denial_pct' THEN '不予公开率' WHEN 'denied_state_secret_pct' THEN '不予公开率：属于国家秘密'
        WHEN 'denied_by_law_pct' THEN '不予公开率：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_pct' THEN '不予公开率：危及“三安全一稳定”'
        WHEN 'denied_third_party_pct' THEN '不予公开率：保护第三方合法权益'
        WHEN 'denied_internal_pct' THEN '不予公开率：属于三类内部事务信息'
        WHEN 'denied_deliberative_pct' THEN '不予公开率：属于四类过程性信息'
        WHEN 'denied_enforcement_file_pct' THEN '不予公开率：属于行政执法案卷'
        WHEN 'denied_query_matter_pct' THEN '不予公开率：属于行政查询事项'
        WHEN 'denied_state_secret_share' THEN '不予公开理由构成：属于国家秘密'
        WHEN 'denied_by_law_share' THEN '不予公开理由构成：其他法律行政法规禁止公开'
        WHEN 'denied_security_stability_share' THEN '不予公开理由构成：危及“三安全一稳定”'
        WHEN 'denied_third_party_share' THEN '不予公开理由构成：保护第三方合法权益'
        WHEN 'denied_internal_share' THEN '不予公开理由构成：属于三类内部事务信息'
        WHEN 'denied_deliberative_share' THEN '不予公开理由构成：属于四类过程性信息'
        WHEN 'denied_enforcement_file_share' THEN '不予公开理由构成：属于行政执法案卷'
        WHEN 'denied_query_matter_share' THEN '不予公开理由构成：属于行政查询事项' WHEN 'unavailable_pct' THEN '无法提供率'
        WHEN 'not_held_pct' THEN '本机关不掌握率' WHEN 'not_held_share' THEN '无法提供构成：本机关不掌握'
        WHEN 'unprocessed_pct' THEN '不予处理率' WHEN 'other_pct' THEN '其他处理率'
        WHEN 'carried_over_pct' THEN '结转率' WHEN 'completion_pct' THEN '办结率'
        WHEN 'natural_person_pct' THEN '自然人申请占比' WHEN 'commercial_pct' THEN '商业企业申请占比'
        WHEN 'research_pct' THEN '科研机构申请占比' WHEN 'social_pct' THEN '社会公益组织申请占比'
        WHEN 'legal_service_pct' THEN '法律服务机构申请占比' WHEN 'other_org_pct' THEN '其他法人或组织申请占比'
        WHEN 'reviews_per_100' THEN '每百件办结申请的行政复议数' WHEN 'lawsuits_per_100' THEN '每百件办结申请的行政诉讼数'
        WHEN 'review_corrected_pct' THEN '复议纠错率' WHEN 'review_corrected_all_pct' THEN '复议纠错率（含尚未审结）'
        WHEN 'lawsuit_lost_pct' THEN '败诉率' WHEN 'lawsuit_lost_all_pct' THEN '败诉率（含尚未审结）'
        WHEN 'sued_after_review_per_100' THEN '复议后起诉率' WHEN 'normative_documents_made' THEN '规范性文件制发数'
        WHEN 'normative_documents_repealed' THEN '规范性文件废止数'
        WHEN 'normative_documents_in_force' THEN '现行有效规范性文件数'
        WHEN 'normative_documents_net' THEN '规范性文件净增数'
        WHEN 'normative_documents_new' THEN '规范性文件新制作数（2019年表式）'
        WHEN 'normative_documents_disclosed' THEN '规范性文件新公开数（2019年表式）'
        WHEN 'licensing_decisions' THEN '行政许可处理决定数' WHEN 'penalties_decisions' THEN '行政处罚处理决定数'
        WHEN 'coercion_decisions' THEN '行政强制处理决定数' WHEN 'fees_yuan' THEN '行政事业性收费金额'
        WHEN 'procurement_yuan' THEN '政府集中采购金额（2019年表式）'
        WHEN 'procurement_projects' THEN '政府集中采购项目数（2019年表式）' WHEN 'applications_per_100k' THEN '每十万人新收申请数'
        WHEN 'on_time_pct' THEN '按时发布率'
        ELSE "indicator"
    END AS "指标名称",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
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
    "report_id" AS "报告编号",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "p10" AS "第10百分位",
    "p50" AS "第50百分位",
    "p90" AS "第90百分位",
    "n_organs" AS "同类机关数",
    "rank_no" AS "排名",
    "position" AS "位置"
FROM "indicator_standing";
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
CREATE OR REPLACE VIEW "分省申请人类别" AS
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
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds";
CREATE OR REPLACE VIEW "分省行政复议和行政诉讼" AS
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
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation";
CREATE OR REPLACE VIEW "分省主动公开情况" AS
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
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_by_province_year";
CREATE OR REPLACE VIEW "分省公开渠道构成" AS
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
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix";
CREATE OR REPLACE VIEW "分省结转衔接" AS
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
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_by_province";
CREATE OR REPLACE VIEW "分省指标" AS
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
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_province_year";
CREATE OR REPLACE VIEW "全国总览" AS
SELECT
    "year" AS "年度",
    "n_reports" AS "报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "handled" AS "办理结果总计",
    "granted_pct" AS "公开率",
    "denied_pct" AS "不予公开占比",
    "unavailable_pct" AS "无法提供占比",
    "unprocessed_pct" AS "不予处理占比",
    "other_pct" AS "其他处理占比",
    "carried_out" AS "结转下年度继续办理",
    "n_unknown" AS "缺数报告数",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "national_overview";
CREATE OR REPLACE VIEW "统计表式构成" AS
SELECT
    "year" AS "年度",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "n_reports" AS "报告数",
    "n_mixed" AS "表式混用报告数",
    "share_pct" AS "占比"
FROM "form_mix";
CREATE OR REPLACE VIEW "全国依申请公开年度汇总" AS
SELECT
    "year" AS "年度",
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
FROM "applications_national_year";
CREATE OR REPLACE VIEW "全国不予公开理由" AS
SELECT
    "year" AS "年度",
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
FROM "denial_grounds_national";
CREATE OR REPLACE VIEW "全国申请人类别" AS
SELECT
    "year" AS "年度",
    "kind_no" AS "申请人序号",
    "kind" AS "申请人类别",
    CASE "kind"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "kind"
    END AS "申请人类别名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "received" AS "本年新收政府信息公开申请数量",
    "granted" AS "予以公开",
    "partly_granted" AS "部分公开",
    "total_handled" AS "办理结果总计",
    "received_pct" AS "占新收申请比例",
    "granted_pct" AS "公开率",
    "received_with_parts" AS "汇总报告载明的新收数量",
    "received_by_parts" AS "下级报告相加的新收数量",
    "received_difference" AS "两种算法之差"
FROM "applicant_kinds_national";
CREATE OR REPLACE VIEW "全国行政复议和行政诉讼" AS
SELECT
    "year" AS "年度",
    "proceeding_no" AS "程序序号",
    "proceeding" AS "程序",
    CASE "proceeding"
        WHEN 'review' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
        WHEN 'litigation_after_review' THEN '复议后起诉' WHEN 'litigation' THEN '行政诉讼'
        ELSE "proceeding"
    END AS "程序名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "upheld" AS "结果维持",
    "corrected" AS "结果纠正",
    "other" AS "其他结果",
    "pending" AS "尚未审结",
    "total" AS "总计",
    "corrected_pct" AS "纠错率或败诉率",
    "corrected_with_pending_pct" AS "计入未审结的纠错率或败诉率",
    "total_with_parts" AS "汇总报告载明的总计",
    "total_by_parts" AS "下级报告相加的总计",
    "total_difference" AS "两种算法之差"
FROM "review_litigation_national";
CREATE OR REPLACE VIEW "全国主动公开情况" AS
SELECT
    "year" AS "年度",
    "form" AS "统计表式",
    CASE "form"
        WHEN '2014' THEN '2014年统计表' WHEN '2019' THEN '2019年格式' WHEN '2021' THEN '2021年格式'
        WHEN 'none' THEN '无统计表'
        ELSE "form"
    END AS "统计表式名称",
    "item_no" AS "信息内容序号",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "made" AS "本年新制作数量或本年制发件数",
    "disclosed" AS "本年新公开数量",
    "disclosed_total" AS "对外公开总数量",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "prior_year_items" AS "上一年项目数量",
    "items_change" AS "本年增/减",
    "decisions" AS "处理决定数量或本年处理决定数量",
    "projects" AS "采购项目数量",
    "amount_yuan" AS "采购总金额或本年收费金额",
    "figure_with_parts" AS "汇总报告载明的主要数字",
    "figure_by_parts" AS "下级报告相加的主要数字",
    "figure_difference" AS "两种算法之差"
FROM "proactive_national";
CREATE OR REPLACE VIEW "全国公开渠道构成" AS
SELECT
    "year" AS "年度",
    "unit" AS "单位",
    "channel" AS "渠道",
    CASE "channel"
        WHEN 'website' THEN '政府网站' WHEN 'weibo' THEN '微博' WHEN 'wechat' THEN '微信' WHEN 'app' THEN '移动客户端'
        WHEN 'gazette' THEN '政府公报' WHEN 'newspaper' THEN '报刊' WHEN 'broadcast' THEN '广播电视'
        WHEN 'short_video' THEN '短视频平台' WHEN 'bulletin_board' THEN '公开栏'
        WHEN 'service_platform' THEN '政务服务网' WHEN 'other' THEN '其他' WHEN 'all' THEN '各渠道合计'
        WHEN 'several' THEN '多个渠道合写'
        ELSE "channel"
    END AS "渠道名称",
    "n_reports" AS "报告数",
    "n_unknown" AS "缺数报告数",
    "coverage_pct" AS "覆盖率",
    "items" AS "主动公开信息数",
    "share_pct" AS "占比",
    "items_with_parts" AS "汇总报告写明的主动公开信息数",
    "items_by_parts" AS "下级报告相加的主动公开信息数",
    "items_difference" AS "两种算法之差"
FROM "channel_mix_national";
CREATE OR REPLACE VIEW "全国结转衔接" AS
SELECT
    "year" AS "年度",
    "applicant_no" AS "申请人序号",
    "applicant" AS "申请人类别",
    CASE "applicant"
        WHEN 'natural_person' THEN '自然人' WHEN 'commercial' THEN '商业企业' WHEN 'research' THEN '科研机构'
        WHEN 'social' THEN '社会公益组织' WHEN 'legal_service' THEN '法律服务机构' WHEN 'other_org' THEN '其他'
        WHEN 'total' THEN '总计'
        ELSE "applicant"
    END AS "申请人类别名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "n_more" AS "结转偏多对数",
    "n_less" AS "结转偏少对数",
    "broken_pct" AS "不衔接比例",
    "broken_low_pct" AS "不衔接比例下限",
    "broken_high_pct" AS "不衔接比例上限",
    "carried_out_before" AS "上年报告结转下年度数量",
    "carried_in" AS "上年结转政府信息公开申请数量",
    "size" AS "差额绝对值合计"
FROM "carry_over_national";
CREATE OR REPLACE VIEW "全国同比" AS
SELECT
    "year" AS "年度",
    "figure" AS "数字",
    CASE "figure"
        WHEN 'carried_in' THEN '上年结转' WHEN 'carried_out' THEN '结转下年度继续办理' WHEN 'denied' THEN '不予公开'
        WHEN 'granted' THEN '予以公开' WHEN 'lawsuits' THEN '行政诉讼总计' WHEN 'other' THEN '其他处理'
        WHEN 'partly_granted' THEN '部分公开' WHEN 'received' THEN '本年新收' WHEN 'reviews' THEN '行政复议总计'
        WHEN 'total_handled' THEN '办理结果总计' WHEN 'unavailable' THEN '无法提供' WHEN 'unprocessed' THEN '不予处理'
        ELSE "figure"
    END AS "数字名称",
    "n_pairs" AS "可比机关数",
    "n_unknown" AS "数字不明机关数",
    "value_before" AS "上年数值",
    "value" AS "数值",
    "change" AS "增减",
    "change_pct" AS "增减幅度",
    "n_up" AS "上升机关数",
    "n_down" AS "下降机关数"
FROM "year_on_year_national";
CREATE OR REPLACE VIEW "全国文件存量衔接" AS
SELECT
    "year" AS "年度",
    "item" AS "信息内容",
    CASE "item"
        WHEN 'regulations' THEN '规章' WHEN 'normative_documents' THEN '行政规范性文件' WHEN 'licensing' THEN '行政许可'
        WHEN 'other_services' THEN '其他对外管理服务事项' WHEN 'penalties' THEN '行政处罚' WHEN 'coercion' THEN '行政强制'
        WHEN 'fees' THEN '行政事业性收费' WHEN 'procurement' THEN '政府集中采购'
        ELSE "item"
    END AS "信息内容名称",
    "n_pairs" AS "前后年报告对数",
    "n_unknown" AS "数字不全对数",
    "n_broken" AS "不衔接对数",
    "broken_pct" AS "不衔接比例",
    "in_force_before" AS "上年现行有效件数",
    "made" AS "本年新制作数量或本年制发件数",
    "repealed" AS "本年废止件数",
    "in_force" AS "现行有效件数",
    "difference" AS "差额"
FROM "document_stock_national";
CREATE OR REPLACE VIEW "全国指标" AS
SELECT
    "year" AS "年度",
    "indicator_no" AS "指标序号",
    "indicator" AS "指标代码",
    "zh" AS "指标名称",
    "en" AS "指标英文名",
    "kind" AS "指标类型",
    "unit" AS "单位",
    "forms" AS "适用表式",
    "is_comparable" AS "是否可比",
    "is_in_form" AS "表式是否载有",
    "n_reports" AS "报告数",
    "n_known" AS "数字齐备报告数",
    "numerator" AS "分子",
    "denominator" AS "分母",
    "value" AS "数值",
    "low" AS "区间下限",
    "high" AS "区间上限",
    "coverage_pct" AS "覆盖率"
FROM "indicators_national_year";
CREATE OR REPLACE VIEW "报告覆盖情况" AS
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "issuer_kind" AS "机关类别",
    CASE "issuer_kind"
        WHEN 'central' THEN '中央机关及垂直管理机构' WHEN 'department' THEN '政府部门' WHEN 'government' THEN '人民政府'
        WHEN 'other' THEN '其他单位' WHEN 'township' THEN '乡镇街道' WHEN 'zone' THEN '开发区'
        ELSE "issuer_kind"
    END AS "机关类别名称",
    "n_expected" AS "应有报告数",
    "n_found" AS "已有报告数",
    "n_late" AS "逾期报告数",
    "n_undated" AS "无发布日期数",
    "n_no_tables" AS "无统计表数",
    "n_rejected" AS "未成报告数",
    "n_missing" AS "缺失报告数",
    "coverage_pct" AS "覆盖率",
    "n_other_years" AS "仅其他年度有报告数",
    "n_earlier" AS "原版数",
    "n_copies" AS "副本数"
FROM "coverage_by_province_year";
CREATE OR REPLACE VIEW "全国合计缺口" AS
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
    "level" AS "层级",
    CASE "level"
        WHEN 'county' THEN '县级' WHEN 'none' THEN '无所属地' WHEN 'prefecture' THEN '地级'
        WHEN 'province' THEN '省级' WHEN 'township' THEN '乡级'
        ELSE "level"
    END AS "层级名称",
    "division_code" AS "行政区划代码",
    "issuer_id" AS "机关编号",
    "issuer" AS "编制机关",
    "gap" AS "缺口",
    CASE "gap"
        WHEN 'nothing' THEN '全未计入' WHEN 'partly' THEN '部分计入'
        ELSE "gap"
    END AS "缺口名称",
    "status" AS "状态",
    CASE "status"
        WHEN 'found' THEN '已有' WHEN 'late' THEN '逾期' WHEN 'missing' THEN '缺失' WHEN 'no_tables' THEN '无统计表'
        WHEN 'rejected' THEN '未成报告'
        ELSE "status"
    END AS "状态名称"
FROM "rollup_gaps";
CREATE OR REPLACE VIEW "数据质量" AS
SELECT
    "year" AS "年度",
    "aspect" AS "方面",
    CASE "aspect"
        WHEN 'cell' THEN '单元格' WHEN 'finding' THEN '检查发现' WHEN 'form' THEN '统计表式'
        ELSE "aspect"
    END AS "方面名称",
    "name" AS "名称",
    "detail" AS "细目",
    "n" AS "数量",
    "n_reports" AS "涉及报告数",
    "share_pct" AS "占比"
FROM "data_quality";
CREATE OR REPLACE VIEW "规则不成立率" AS
SELECT
    "rule" AS "规则",
    "evaluated" AS "检查次数",
    "failed" AS "不成立次数",
    "not_assessable" AS "无法检查次数",
    "failed_pct" AS "不成立率",
    "not_assessable_pct" AS "无法检查率",
    "example_report_id" AS "示例报告"
FROM "rule_failure_rates";

-- What they mean.
COMMENT ON VIEW "reports" IS '报告。每份报告一行：谁编制、关于何地、采用哪种表式 / one row per report: who reports, for where, by which form';
COMMENT ON VIEW "报告" IS 'reports: 报告。每份报告一行：谁编制、关于何地、采用哪种表式 / one row per report: who reports, for where, by which form';
COMMENT ON COLUMN "reports"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "报告"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "reports"."source" IS '来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "报告"."来源" IS 'source: 来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "reports"."format" IS '格式: 文件格式：text、html、docx、doc、pdf、markdown / format of the document: text, html, docx, doc, pdf, markdown';
COMMENT ON COLUMN "报告"."格式" IS 'format: 格式: 文件格式：text、html、docx、doc、pdf、markdown / format of the document: text, html, docx, doc, pdf, markdown';
COMMENT ON COLUMN "reports"."url" IS '网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "报告"."网址" IS 'url: 网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "reports"."title" IS '标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "报告"."标题" IS 'title: 标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "reports"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "报告"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "reports"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "报告"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "reports"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "reports"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "报告"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "reports"."province_name" IS '省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "报告"."省级名称" IS 'province_name: 省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "reports"."prefecture_name" IS '地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "报告"."地级名称" IS 'prefecture_name: 地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "reports"."county_name" IS '县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "报告"."县级名称" IS 'county_name: 县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "reports"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "报告"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "报告"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "reports"."form_mixed" IS '表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "报告"."表式混用" IS 'form_mixed: 表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "reports"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "报告"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "报告"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "reports"."published_on" IS '发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "报告"."发布日期" IS 'published_on: 发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "reports"."current" IS '现行版本: 现行版本为真；机关就同一年度另发了新版的，旧版为假 / true for the version that stands: false where the organ published a later one on the same year';
COMMENT ON COLUMN "报告"."现行版本" IS 'current: 现行版本: 现行版本为真；机关就同一年度另发了新版的，旧版为假 / true for the version that stands: false where the organ published a later one on the same year';
COMMENT ON COLUMN "reports"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "reports"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "报告"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "proactive_disclosure" IS '主动公开政府信息情况。表二：每份报告、每项信息内容一行 / table II: one row per report and item';
COMMENT ON VIEW "主动公开政府信息情况" IS 'proactive_disclosure: 主动公开政府信息情况。表二：每份报告、每项信息内容一行 / table II: one row per report and item';
COMMENT ON COLUMN "proactive_disclosure"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "主动公开政府信息情况"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "proactive_disclosure"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "主动公开政府信息情况"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "主动公开政府信息情况"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "proactive_disclosure"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "主动公开政府信息情况"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "proactive_disclosure"."disclosed" IS '本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "主动公开政府信息情况"."本年新公开数量" IS 'disclosed: 本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "proactive_disclosure"."disclosed_total" IS '对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "主动公开政府信息情况"."对外公开总数量" IS 'disclosed_total: 对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "proactive_disclosure"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "主动公开政府信息情况"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "proactive_disclosure"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "主动公开政府信息情况"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "proactive_disclosure"."prior_year_items" IS '上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "主动公开政府信息情况"."上一年项目数量" IS 'prior_year_items: 上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "proactive_disclosure"."items_change" IS '本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "主动公开政府信息情况"."本年增/减" IS 'items_change: 本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "proactive_disclosure"."decisions" IS '处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "主动公开政府信息情况"."处理决定数量或本年处理决定数量" IS 'decisions: 处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "proactive_disclosure"."projects" IS '采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "主动公开政府信息情况"."采购项目数量" IS 'projects: 采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "proactive_disclosure"."amount_yuan" IS '采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "主动公开政府信息情况"."采购总金额或本年收费金额" IS 'amount_yuan: 采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "proactive_disclosure"."amount_unit" IS '金额单位: 原文所用金额单位 / the amount''s unit as found';
COMMENT ON COLUMN "主动公开政府信息情况"."金额单位" IS 'amount_unit: 金额单位: 原文所用金额单位 / the amount''s unit as found';
COMMENT ON COLUMN "proactive_disclosure"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "主动公开政府信息情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "主动公开政府信息情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "proactive_disclosure"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "主动公开政府信息情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "applications" IS '收到和处理政府信息公开申请情况。表三：每份报告、每种办理结果一行，按申请人分列 / table III: one row per report and disposition, by kind of applicant';
COMMENT ON VIEW "收到和处理政府信息公开申请情况" IS 'applications: 收到和处理政府信息公开申请情况。表三：每份报告、每种办理结果一行，按申请人分列 / table III: one row per report and disposition, by kind of applicant';
COMMENT ON COLUMN "applications"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "applications"."disposition" IS '办理结果: 申请的来历或去向，即表三的一行 / what became of the applications, a row of table III';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."办理结果" IS 'disposition: 办理结果: 申请的来历或去向，即表三的一行 / what became of the applications, a row of table III';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."办理结果名称" IS 'disposition: 办理结果: 申请的来历或去向，即表三的一行 / what became of the applications, a row of table III';
COMMENT ON COLUMN "applications"."natural_person" IS '自然人 [件]: 自然人的申请 / applications of natural persons';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."自然人" IS 'natural_person: 自然人 [件]: 自然人的申请 / applications of natural persons';
COMMENT ON COLUMN "applications"."commercial" IS '商业企业 [件]: 商业企业的申请 / applications of businesses';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."商业企业" IS 'commercial: 商业企业 [件]: 商业企业的申请 / applications of businesses';
COMMENT ON COLUMN "applications"."research" IS '科研机构 [件]: 科研机构的申请 / applications of research institutions';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."科研机构" IS 'research: 科研机构 [件]: 科研机构的申请 / applications of research institutions';
COMMENT ON COLUMN "applications"."social" IS '社会公益组织 [件]: 社会公益组织的申请 / applications of public-interest organisations';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."社会公益组织" IS 'social: 社会公益组织 [件]: 社会公益组织的申请 / applications of public-interest organisations';
COMMENT ON COLUMN "applications"."legal_service" IS '法律服务机构 [件]: 法律服务机构的申请 / applications of legal-service institutions';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."法律服务机构" IS 'legal_service: 法律服务机构 [件]: 法律服务机构的申请 / applications of legal-service institutions';
COMMENT ON COLUMN "applications"."other_org" IS '其他 [件]: 其他法人或者组织的申请 / applications of other legal persons and organisations';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."其他" IS 'other_org: 其他 [件]: 其他法人或者组织的申请 / applications of other legal persons and organisations';
COMMENT ON COLUMN "applications"."total" IS '总计 [件]: 申请总数，照原文 / applications in all, as stated';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."总计" IS 'total: 总计 [件]: 申请总数，照原文 / applications in all, as stated';
COMMENT ON COLUMN "applications"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "applications"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "收到和处理政府信息公开申请情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "proceedings" IS '政府信息公开行政复议、行政诉讼情况。表四：每份报告、每种程序一行，按结果分列 / table IV: one row per report and kind of proceeding, by outcome';
COMMENT ON VIEW "政府信息公开行政复议、行政诉讼情况" IS 'proceedings: 政府信息公开行政复议、行政诉讼情况。表四：每份报告、每种程序一行，按结果分列 / table IV: one row per report and kind of proceeding, by outcome';
COMMENT ON COLUMN "proceedings"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "proceedings"."proceeding" IS '程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."程序" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."程序名称" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "proceedings"."upheld" IS '结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."结果维持" IS 'upheld: 结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "proceedings"."corrected" IS '结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."结果纠正" IS 'corrected: 结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "proceedings"."other" IS '其他结果 [件]: 其他结果的件数 / other outcomes';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."其他结果" IS 'other: 其他结果 [件]: 其他结果的件数 / other outcomes';
COMMENT ON COLUMN "proceedings"."pending" IS '尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."尚未审结" IS 'pending: 尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "proceedings"."total" IS '总计 [件]: 案件总数，照原文 / proceedings in all, as stated';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."总计" IS 'total: 总计 [件]: 案件总数，照原文 / proceedings in all, as stated';
COMMENT ON COLUMN "proceedings"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "proceedings"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "政府信息公开行政复议、行政诉讼情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "statistics_2014" IS '政府信息公开情况统计表。2014 至 2018 年的统计表：每份报告、每项指标一行 / the statistical table of 2014-2018: one row per report and indicator';
COMMENT ON VIEW "政府信息公开情况统计表" IS 'statistics_2014: 政府信息公开情况统计表。2014 至 2018 年的统计表：每份报告、每项指标一行 / the statistical table of 2014-2018: one row per report and indicator';
COMMENT ON COLUMN "statistics_2014"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "政府信息公开情况统计表"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "statistics_2014"."indicator" IS '统计指标: 指标编号 / id of the indicator';
COMMENT ON COLUMN "政府信息公开情况统计表"."统计指标" IS 'indicator: 统计指标: 指标编号 / id of the indicator';
COMMENT ON COLUMN "statistics_2014"."value" IS '统计数: 统计数，单位见单位列 / the number, in unit';
COMMENT ON COLUMN "政府信息公开情况统计表"."统计数" IS 'value: 统计数: 统计数，单位见单位列 / the number, in unit';
COMMENT ON COLUMN "statistics_2014"."unit" IS '单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "政府信息公开情况统计表"."单位" IS 'unit: 单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "statistics_2014"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "政府信息公开情况统计表"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "政府信息公开情况统计表"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "statistics_2014"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "政府信息公开情况统计表"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "narrative_metrics" IS '正文中的数字。正文中写明的数字，每个一行 / numbers stated in prose, one row each';
COMMENT ON VIEW "正文中的数字" IS 'narrative_metrics: 正文中的数字。正文中写明的数字，每个一行 / numbers stated in prose, one row each';
COMMENT ON COLUMN "narrative_metrics"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "正文中的数字"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "narrative_metrics"."metric" IS '指标: 数的是什么，见指标登记表 / what is counted, an id of the registry of metrics';
COMMENT ON COLUMN "正文中的数字"."指标" IS 'metric: 指标: 数的是什么，见指标登记表 / what is counted, an id of the registry of metrics';
COMMENT ON COLUMN "正文中的数字"."指标名称" IS 'metric: 指标: 数的是什么，见指标登记表 / what is counted, an id of the registry of metrics';
COMMENT ON COLUMN "narrative_metrics"."channel" IS '渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "正文中的数字"."渠道" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "正文中的数字"."渠道名称" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "narrative_metrics"."channels" IS '合并渠道: channel 为 several 时所合并的渠道，以 + 相连 / the merged channels where channel is several, joined by +';
COMMENT ON COLUMN "正文中的数字"."合并渠道" IS 'channels: 合并渠道: channel 为 several 时所合并的渠道，以 + 相连 / the merged channels where channel is several, joined by +';
COMMENT ON COLUMN "narrative_metrics"."value" IS '数值: 数值，单位见单位列；文字写明的零记为 0 / the number, in unit; a zero stated in words is 0';
COMMENT ON COLUMN "正文中的数字"."数值" IS 'value: 数值: 数值，单位见单位列；文字写明的零记为 0 / the number, in unit; a zero stated in words is 0';
COMMENT ON COLUMN "narrative_metrics"."unit" IS '单位: 数值的单位：件、条、次、个、元、人；原文未写时为空 / unit of value: 件, 条, 次, 个, 元, 人; null where the text gives none';
COMMENT ON COLUMN "正文中的数字"."单位" IS 'unit: 单位: 数值的单位：件、条、次、个、元、人；原文未写时为空 / unit of value: 件, 条, 次, 个, 元, 人; null where the text gives none';
COMMENT ON COLUMN "narrative_metrics"."qualifier" IS '精确程度: 原文对数字的说法有多精确 / how exactly the text states the number';
COMMENT ON COLUMN "正文中的数字"."精确程度" IS 'qualifier: 精确程度: 原文对数字的说法有多精确 / how exactly the text states the number';
COMMENT ON COLUMN "正文中的数字"."精确程度名称" IS 'qualifier: 精确程度: 原文对数字的说法有多精确 / how exactly the text states the number';
COMMENT ON COLUMN "narrative_metrics"."period" IS '时间范围: year：报告年度；cumulative：历年累计；other_year：另一年度，见所指年份 / year: the reporting year; cumulative: up to then; other_year: the year in other_year';
COMMENT ON COLUMN "正文中的数字"."时间范围" IS 'period: 时间范围: year：报告年度；cumulative：历年累计；other_year：另一年度，见所指年份 / year: the reporting year; cumulative: up to then; other_year: the year in other_year';
COMMENT ON COLUMN "正文中的数字"."时间范围名称" IS 'period: 时间范围: year：报告年度；cumulative：历年累计；other_year：另一年度，见所指年份 / year: the reporting year; cumulative: up to then; other_year: the year in other_year';
COMMENT ON COLUMN "narrative_metrics"."other_year" IS '所指年份: period 为 other_year 时数字所指的年份；不叫 year，因为那是分区列 / the year that the number speaks of where period is other_year; not named year, which is the partition''s';
COMMENT ON COLUMN "正文中的数字"."所指年份" IS 'other_year: 所指年份: period 为 other_year 时数字所指的年份；不叫 year，因为那是分区列 / the year that the number speaks of where period is other_year; not named year, which is the partition''s';
COMMENT ON COLUMN "narrative_metrics"."section" IS '所在部分: 该句所在的部分，编号同 sections / section that the sentence stands in, as in sections';
COMMENT ON COLUMN "正文中的数字"."所在部分" IS 'section: 所在部分: 该句所在的部分，编号同 sections / section that the sentence stands in, as in sections';
COMMENT ON COLUMN "narrative_metrics"."sentence" IS '原句: 原句，逐字照录 / the sentence, verbatim';
COMMENT ON COLUMN "正文中的数字"."原句" IS 'sentence: 原句: 原句，逐字照录 / the sentence, verbatim';
COMMENT ON COLUMN "narrative_metrics"."byte_start" IS '起始字节: 数字在解码后全文中的第一个字节，从 0 起 / offset of the number''s first byte in the document''s decoded text, from 0';
COMMENT ON COLUMN "正文中的数字"."起始字节" IS 'byte_start: 起始字节: 数字在解码后全文中的第一个字节，从 0 起 / offset of the number''s first byte in the document''s decoded text, from 0';
COMMENT ON COLUMN "narrative_metrics"."byte_end" IS '结束字节: 数字最后一个字节之后的位置 / offset behind the number''s last byte';
COMMENT ON COLUMN "正文中的数字"."结束字节" IS 'byte_end: 结束字节: 数字最后一个字节之后的位置 / offset behind the number''s last byte';
COMMENT ON COLUMN "narrative_metrics"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "正文中的数字"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "正文中的数字"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "narrative_metrics"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "正文中的数字"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "sections" IS '各部分正文。报告各部分的正文，按原文顺序 / the text of the sections, in the order of the document';
COMMENT ON VIEW "各部分正文" IS 'sections: 各部分正文。报告各部分的正文，按原文顺序 / the text of the sections, in the order of the document';
COMMENT ON COLUMN "sections"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "各部分正文"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "sections"."section" IS '部分: 按标题内容编为 1 至 6；0 为第一个标题之前的文字，7 为未识别的标题 / 1 to 6 by what the heading says; 0 what stands before the first; 7 unknown headings';
COMMENT ON COLUMN "各部分正文"."部分" IS 'section: 部分: 按标题内容编为 1 至 6；0 为第一个标题之前的文字，7 为未识别的标题 / 1 to 6 by what the heading says; 0 what stands before the first; 7 unknown headings';
COMMENT ON COLUMN "sections"."heading" IS '标题: 原标题，0 部分为空串 / heading as stated, empty for 0';
COMMENT ON COLUMN "各部分正文"."标题" IS 'heading: 标题: 原标题，0 部分为空串 / heading as stated, empty for 0';
COMMENT ON COLUMN "sections"."text" IS '正文: 标题之下的正文 / text below the heading';
COMMENT ON COLUMN "各部分正文"."正文" IS 'text: 正文: 标题之下的正文 / text below the heading';
COMMENT ON COLUMN "sections"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各部分正文"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各部分正文"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "sections"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各部分正文"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "cells" IS '单元格出处。每个法定数字的出处，每个单元格一行 / where each statutory number came from, one row per cell';
COMMENT ON VIEW "单元格出处" IS 'cells: 单元格出处。每个法定数字的出处，每个单元格一行 / where each statutory number came from, one row per cell';
COMMENT ON COLUMN "cells"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "单元格出处"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "cells"."table" IS '表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "单元格出处"."表" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "单元格出处"."表名称" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "cells"."row" IS '行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "单元格出处"."行" IS 'row: 行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "cells"."column" IS '列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "单元格出处"."列" IS 'column: 列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "cells"."raw" IS '原文: 出处所在的原文，逐字照录；原文中没有的单元格为空 / the bytes at the span, verbatim; null for a cell that does not stand in the source';
COMMENT ON COLUMN "单元格出处"."原文" IS 'raw: 原文: 出处所在的原文，逐字照录；原文中没有的单元格为空 / the bytes at the span, verbatim; null for a cell that does not stand in the source';
COMMENT ON COLUMN "cells"."value" IS '数值: 读出的数；金额按原文单位；无法得出时为空 / the number read; an amount in the unit as found; null where none could be had';
COMMENT ON COLUMN "单元格出处"."数值" IS 'value: 数值: 读出的数；金额按原文单位；无法得出时为空 / the number read; an amount in the unit as found; null where none could be had';
COMMENT ON COLUMN "cells"."method" IS '取值方法: read：就在本格中；split：与他数相连，拆分得出；inferred：原文没有，由勾稽关系唯一确定 / read: stood in its cell; split: stood glued to others; inferred: the identities leave one value';
COMMENT ON COLUMN "单元格出处"."取值方法" IS 'method: 取值方法: read：就在本格中；split：与他数相连，拆分得出；inferred：原文没有，由勾稽关系唯一确定 / read: stood in its cell; split: stood glued to others; inferred: the identities leave one value';
COMMENT ON COLUMN "单元格出处"."取值方法名称" IS 'method: 取值方法: read：就在本格中；split：与他数相连，拆分得出；inferred：原文没有，由勾稽关系唯一确定 / read: stood in its cell; split: stood glued to others; inferred: the identities leave one value';
COMMENT ON COLUMN "cells"."candidates" IS '候选读法数: 可行的读法有几种，确定时为 1 / how many readings fit; 1 when sure';
COMMENT ON COLUMN "单元格出处"."候选读法数" IS 'candidates: 候选读法数: 可行的读法有几种，确定时为 1 / how many readings fit; 1 when sure';
COMMENT ON COLUMN "cells"."note" IS '附注: 格中数字之外的文字 / what stood in the cell beside the number';
COMMENT ON COLUMN "单元格出处"."附注" IS 'note: 附注: 格中数字之外的文字 / what stood in the cell beside the number';
COMMENT ON COLUMN "cells"."byte_start" IS '起始字节: 原文在解码后全文中的第一个字节，从 0 起 / offset of the first byte of raw in the document''s decoded text, from 0';
COMMENT ON COLUMN "单元格出处"."起始字节" IS 'byte_start: 起始字节: 原文在解码后全文中的第一个字节，从 0 起 / offset of the first byte of raw in the document''s decoded text, from 0';
COMMENT ON COLUMN "cells"."byte_end" IS '结束字节: 原文最后一个字节之后的位置 / offset behind the last byte of raw';
COMMENT ON COLUMN "单元格出处"."结束字节" IS 'byte_end: 结束字节: 原文最后一个字节之后的位置 / offset behind the last byte of raw';
COMMENT ON COLUMN "cells"."page" IS '页码: 数字所在页码，从 1 起；仅限有页的来源（pdf、ofd） / page that the number stands on, from 1, where the source has pages (pdf, ofd)';
COMMENT ON COLUMN "单元格出处"."页码" IS 'page: 页码: 数字所在页码，从 1 起；仅限有页的来源（pdf、ofd） / page that the number stands on, from 1, where the source has pages (pdf, ofd)';
COMMENT ON COLUMN "cells"."rectangle" IS '页面位置: 在该页上的位置：左、上、右、下边，以点为单位，从左上角起 / where on that page: left, upper, right and lower edge in points from its upper left corner';
COMMENT ON COLUMN "单元格出处"."页面位置" IS 'rectangle: 页面位置: 在该页上的位置：左、上、右、下边，以点为单位，从左上角起 / where on that page: left, upper, right and lower edge in points from its upper left corner';
COMMENT ON COLUMN "cells"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "单元格出处"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "单元格出处"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "cells"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "单元格出处"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "findings" IS '检查发现。勾稽不符等问题，每项未通过的检查一行 / what does not add up, one row per failed check';
COMMENT ON VIEW "检查发现" IS 'findings: 检查发现。勾稽不符等问题，每项未通过的检查一行 / what does not add up, one row per failed check';
COMMENT ON COLUMN "findings"."report_id" IS '报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "检查发现"."报告编号" IS 'report_id: 报告编号: 用于连接 reports / joins reports';
COMMENT ON COLUMN "findings"."rule" IS '规则: 未通过的规则编号 / id of the rule that failed';
COMMENT ON COLUMN "检查发现"."规则" IS 'rule: 规则: 未通过的规则编号 / id of the rule that failed';
COMMENT ON COLUMN "findings"."table" IS '表: 问题所涉数据表 / table of the lake that the finding speaks of';
COMMENT ON COLUMN "检查发现"."表" IS 'table: 表: 问题所涉数据表 / table of the lake that the finding speaks of';
COMMENT ON COLUMN "检查发现"."表名称" IS 'table: 表: 问题所涉数据表 / table of the lake that the finding speaks of';
COMMENT ON COLUMN "findings"."row" IS '行: 表内行编号，有则填写 / row id within the table, where there is one';
COMMENT ON COLUMN "检查发现"."行" IS 'row: 行: 表内行编号，有则填写 / row id within the table, where there is one';
COMMENT ON COLUMN "findings"."column" IS '列: 表内列编号，有则填写 / column id within the table, where there is one';
COMMENT ON COLUMN "检查发现"."列" IS 'column: 列: 表内列编号，有则填写 / column id within the table, where there is one';
COMMENT ON COLUMN "findings"."severity" IS '严重程度: error：报告自相矛盾或数值无法得出；warning：值得一看 / error: the report contradicts itself or a value could not be had; warning: worth a look';
COMMENT ON COLUMN "检查发现"."严重程度" IS 'severity: 严重程度: error：报告自相矛盾或数值无法得出；warning：值得一看 / error: the report contradicts itself or a value could not be had; warning: worth a look';
COMMENT ON COLUMN "检查发现"."严重程度名称" IS 'severity: 严重程度: error：报告自相矛盾或数值无法得出；warning：值得一看 / error: the report contradicts itself or a value could not be had; warning: worth a look';
COMMENT ON COLUMN "findings"."expected" IS '应为: 规则所要求的值，是数字时填写 / what the rule expected, where it is a number';
COMMENT ON COLUMN "检查发现"."应为" IS 'expected: 应为: 规则所要求的值，是数字时填写 / what the rule expected, where it is a number';
COMMENT ON COLUMN "findings"."actual" IS '实为: 原文的值，是数字时填写 / what stands there, where it is a number';
COMMENT ON COLUMN "检查发现"."实为" IS 'actual: 实为: 原文的值，是数字时填写 / what stands there, where it is a number';
COMMENT ON COLUMN "findings"."message" IS '说明: 一句话说明 / one sentence for people';
COMMENT ON COLUMN "检查发现"."说明" IS 'message: 说明: 一句话说明 / one sentence for people';
COMMENT ON COLUMN "findings"."byte_start" IS '起始字节: 问题在解码后全文中的位置，从 0 起，有则填写 / offset in the document''s decoded text, from 0, where the finding has a place';
COMMENT ON COLUMN "检查发现"."起始字节" IS 'byte_start: 起始字节: 问题在解码后全文中的位置，从 0 起，有则填写 / offset in the document''s decoded text, from 0, where the finding has a place';
COMMENT ON COLUMN "findings"."byte_end" IS '结束字节: 最后一个字节之后的位置 / offset behind the last byte';
COMMENT ON COLUMN "检查发现"."结束字节" IS 'byte_end: 结束字节: 最后一个字节之后的位置 / offset behind the last byte';
COMMENT ON COLUMN "findings"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "检查发现"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "检查发现"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "findings"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "检查发现"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "restatements" IS '更正。更正版与原版不同的数字，每个单元格一行 / numbers that a later version of a report states otherwise, one row per cell';
COMMENT ON VIEW "更正" IS 'restatements: 更正。更正版与原版不同的数字，每个单元格一行 / numbers that a later version of a report states otherwise, one row per cell';
COMMENT ON COLUMN "restatements"."report_id" IS '报告编号: 更正版的编号，用于连接各表 / the later version; joins reports';
COMMENT ON COLUMN "更正"."报告编号" IS 'report_id: 报告编号: 更正版的编号，用于连接各表 / the later version; joins reports';
COMMENT ON COLUMN "restatements"."earlier_report_id" IS '原版报告编号: 原版的编号 / the version before';
COMMENT ON COLUMN "更正"."原版报告编号" IS 'earlier_report_id: 原版报告编号: 原版的编号 / the version before';
COMMENT ON COLUMN "restatements"."table" IS '表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "更正"."表" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "更正"."表名称" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "restatements"."row" IS '行: 表内行编号 / row id within the table';
COMMENT ON COLUMN "更正"."行" IS 'row: 行: 表内行编号 / row id within the table';
COMMENT ON COLUMN "restatements"."column" IS '列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "更正"."列" IS 'column: 列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "restatements"."old_value" IS '原数值: 原版的数；金额按原文单位 / the number of the earlier version; an amount in the unit as found';
COMMENT ON COLUMN "更正"."原数值" IS 'old_value: 原数值: 原版的数；金额按原文单位 / the number of the earlier version; an amount in the unit as found';
COMMENT ON COLUMN "restatements"."new_value" IS '新数值: 更正版的数 / the number of the later version';
COMMENT ON COLUMN "更正"."新数值" IS 'new_value: 新数值: 更正版的数 / the number of the later version';
COMMENT ON COLUMN "restatements"."old_byte_start" IS '原文起点: 原数在原版文件中的第一个字节；推算所得的为空 / first byte of the old number in the earlier document; null where it was inferred';
COMMENT ON COLUMN "更正"."原文起点" IS 'old_byte_start: 原文起点: 原数在原版文件中的第一个字节；推算所得的为空 / first byte of the old number in the earlier document; null where it was inferred';
COMMENT ON COLUMN "restatements"."old_byte_end" IS '原文终点: 其后的位置 / byte behind it';
COMMENT ON COLUMN "更正"."原文终点" IS 'old_byte_end: 原文终点: 其后的位置 / byte behind it';
COMMENT ON COLUMN "restatements"."byte_start" IS '起点: 新数在更正版文件中的第一个字节；推算所得的为空 / first byte of the new number in the later document; null where it was inferred';
COMMENT ON COLUMN "更正"."起点" IS 'byte_start: 起点: 新数在更正版文件中的第一个字节；推算所得的为空 / first byte of the new number in the later document; null where it was inferred';
COMMENT ON COLUMN "restatements"."byte_end" IS '终点: 其后的位置 / byte behind it';
COMMENT ON COLUMN "更正"."终点" IS 'byte_end: 终点: 其后的位置 / byte behind it';
COMMENT ON COLUMN "restatements"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "更正"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "更正"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "restatements"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "更正"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "rule_rates" IS '规则成立率。每条规则可以检查多少次、不成立多少次；统计所有读入的报告，副本也在内 / how often each rule could be asked and how often it failed, over all reports that were read, copies too';
COMMENT ON VIEW "规则成立率" IS 'rule_rates: 规则成立率。每条规则可以检查多少次、不成立多少次；统计所有读入的报告，副本也在内 / how often each rule could be asked and how often it failed, over all reports that were read, copies too';
COMMENT ON COLUMN "rule_rates"."rule" IS '规则: 规则编号 / id of the rule';
COMMENT ON COLUMN "规则成立率"."规则" IS 'rule: 规则: 规则编号 / id of the rule';
COMMENT ON COLUMN "rule_rates"."evaluated" IS '检查次数 [次]: 所需数值齐备的次数 / times the rule had all the values it needs';
COMMENT ON COLUMN "规则成立率"."检查次数" IS 'evaluated: 检查次数 [次]: 所需数值齐备的次数 / times the rule had all the values it needs';
COMMENT ON COLUMN "rule_rates"."failed" IS '不成立次数 [次]: 不成立的次数 / times it failed';
COMMENT ON COLUMN "规则成立率"."不成立次数" IS 'failed: 不成立次数 [次]: 不成立的次数 / times it failed';
COMMENT ON COLUMN "rule_rates"."not_assessable" IS '无法检查次数 [次]: 缺少所需数值的次数 / times a value it needs was missing';
COMMENT ON COLUMN "规则成立率"."无法检查次数" IS 'not_assessable: 无法检查次数 [次]: 缺少所需数值的次数 / times a value it needs was missing';
COMMENT ON COLUMN "rule_rates"."example_report_id" IS '示例报告: 不成立的报告中编号最小的一份；从未不成立的为空 / the first report by id in which it failed; null where it never did';
COMMENT ON COLUMN "规则成立率"."示例报告" IS 'example_report_id: 示例报告: 不成立的报告中编号最小的一份；从未不成立的为空 / the first report by id in which it failed; null where it never did';
COMMENT ON VIEW "rejects" IS '未成报告的文件。没有成为报告的文件 / documents that gave no report';
COMMENT ON VIEW "未成报告的文件" IS 'rejects: 未成报告的文件。没有成为报告的文件 / documents that gave no report';
COMMENT ON COLUMN "rejects"."source" IS '来源: 文件所在位置，同 reports / where the document lies, as in reports';
COMMENT ON COLUMN "未成报告的文件"."来源" IS 'source: 来源: 文件所在位置，同 reports / where the document lies, as in reports';
COMMENT ON COLUMN "rejects"."reason" IS '原因: 原因代码 / code of the reason';
COMMENT ON COLUMN "未成报告的文件"."原因" IS 'reason: 原因: 原因代码 / code of the reason';
COMMENT ON COLUMN "rejects"."message" IS '说明: 一句话说明 / one sentence for people';
COMMENT ON COLUMN "未成报告的文件"."说明" IS 'message: 说明: 一句话说明 / one sentence for people';
COMMENT ON COLUMN "rejects"."issuer_id" IS '机关编号: 按标题、文件名和网址本应是哪个机关的报告；没有写明或互相矛盾时为空 / whose report it was meant to be, by its title, its file''s name and its address; null where they do not state it, or disagree';
COMMENT ON COLUMN "未成报告的文件"."机关编号" IS 'issuer_id: 机关编号: 按标题、文件名和网址本应是哪个机关的报告；没有写明或互相矛盾时为空 / whose report it was meant to be, by its title, its file''s name and its address; null where they do not state it, or disagree';
COMMENT ON COLUMN "rejects"."province" IS '省级代码: ISO 3166-2 代码，依据同上及网站 / ISO 3166-2 code, by the same and by its host';
COMMENT ON COLUMN "未成报告的文件"."省级代码" IS 'province: 省级代码: ISO 3166-2 代码，依据同上及网站 / ISO 3166-2 code, by the same and by its host';
COMMENT ON COLUMN "未成报告的文件"."省份" IS 'province: 省级代码: ISO 3166-2 代码，依据同上及网站 / ISO 3166-2 code, by the same and by its host';
COMMENT ON COLUMN "rejects"."year" IS '年度: 报告年度，依据同上 / reporting year, by the same';
COMMENT ON COLUMN "未成报告的文件"."年度" IS 'year: 年度: 报告年度，依据同上 / reporting year, by the same';
COMMENT ON VIEW "duplicates" IS '重复文件。与另一文件内容相同的文件，以及何处相同 / documents that hold what another holds, and what is the same';
COMMENT ON VIEW "重复文件" IS 'duplicates: 重复文件。与另一文件内容相同的文件，以及何处相同 / documents that hold what another holds, and what is the same';
COMMENT ON COLUMN "duplicates"."source" IS '来源: 文件所在位置，同 reports / where the document lies, as in reports';
COMMENT ON COLUMN "重复文件"."来源" IS 'source: 来源: 文件所在位置，同 reports / where the document lies, as in reports';
COMMENT ON COLUMN "duplicates"."duplicate_of" IS '同于: 所保留文件的位置 / source of the document that was kept';
COMMENT ON COLUMN "重复文件"."同于" IS 'duplicate_of: 同于: 所保留文件的位置 / source of the document that was kept';
COMMENT ON COLUMN "duplicates"."reason" IS '原因: 何处相同：字节，正文及双方均载明的全部数字，或者数字 / what is the same: the bytes, the prose and all figures that both state, or the figures';
COMMENT ON COLUMN "重复文件"."原因" IS 'reason: 原因: 何处相同：字节，正文及双方均载明的全部数字，或者数字 / what is the same: the bytes, the prose and all figures that both state, or the figures';
COMMENT ON COLUMN "重复文件"."原因名称" IS 'reason: 原因: 何处相同：字节，正文及双方均载明的全部数字，或者数字 / what is the same: the bytes, the prose and all figures that both state, or the figures';
COMMENT ON VIEW "issuers" IS '编制机关。编制报告的机关，历年合为一行 / the organs that report, one row for each over all years';
COMMENT ON VIEW "编制机关" IS 'issuers: 编制机关。编制报告的机关，历年合为一行 / the organs that report, one row for each over all years';
COMMENT ON COLUMN "issuers"."issuer_id" IS '机关编号: 同 reports / as in reports';
COMMENT ON COLUMN "编制机关"."机关编号" IS 'issuer_id: 机关编号: 同 reports / as in reports';
COMMENT ON COLUMN "issuers"."name" IS '名称: 其报告用得最多的名称；次数相同时取较晚的 / the name that most of its reports state; of names stated equally often the latest';
COMMENT ON COLUMN "编制机关"."名称" IS 'name: 名称: 其报告用得最多的名称；次数相同时取较晚的 / the name that most of its reports state; of names stated equally often the latest';
COMMENT ON COLUMN "issuers"."other_names" IS '其他名称: 其报告用过的其他名称，以分号相连 / other names that its reports state, joined by a semicolon';
COMMENT ON COLUMN "编制机关"."其他名称" IS 'other_names: 其他名称: 其报告用过的其他名称，以分号相连 / other names that its reports state, joined by a semicolon';
COMMENT ON COLUMN "issuers"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "编制机关"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "编制机关"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "issuers"."province" IS '省级代码: 其最近一份报告所在分区 / partition of its latest report';
COMMENT ON COLUMN "编制机关"."省级代码" IS 'province: 省级代码: 其最近一份报告所在分区 / partition of its latest report';
COMMENT ON COLUMN "编制机关"."省份" IS 'province: 省级代码: 其最近一份报告所在分区 / partition of its latest report';
COMMENT ON COLUMN "issuers"."division_code" IS '行政区划代码: 其最近一份报告所在地的 GB/T 2260 代码 / GB/T 2260 code of its place in its latest report';
COMMENT ON COLUMN "编制机关"."行政区划代码" IS 'division_code: 行政区划代码: 其最近一份报告所在地的 GB/T 2260 代码 / GB/T 2260 code of its place in its latest report';
COMMENT ON COLUMN "issuers"."first_year" IS '首个年度: 最早的报告年度；年度均不明时为 0 / first year that it reports on; 0 where no year is known';
COMMENT ON COLUMN "编制机关"."首个年度" IS 'first_year: 首个年度: 最早的报告年度；年度均不明时为 0 / first year that it reports on; 0 where no year is known';
COMMENT ON COLUMN "issuers"."last_year" IS '末个年度: 最晚的报告年度 / last year that it reports on';
COMMENT ON COLUMN "编制机关"."末个年度" IS 'last_year: 末个年度: 最晚的报告年度 / last year that it reports on';
COMMENT ON COLUMN "issuers"."n_years" IS '年度数 [年]: 有报告的年度数 / years that it reports on';
COMMENT ON COLUMN "编制机关"."年度数" IS 'n_years: 年度数 [年]: 有报告的年度数 / years that it reports on';
COMMENT ON COLUMN "issuers"."parent_issuer_id" IS '所属政府: 所属人民政府的编号，该政府没有报告时为其应有的编号；垂直管理系统的地方机构为空 / the government that it belongs to, by the id that it has or would have; null for local bodies of vertical systems';
COMMENT ON COLUMN "编制机关"."所属政府" IS 'parent_issuer_id: 所属政府: 所属人民政府的编号，该政府没有报告时为其应有的编号；垂直管理系统的地方机构为空 / the government that it belongs to, by the id that it has or would have; null for local bodies of vertical systems';
COMMENT ON VIEW "coverage" IS '覆盖情况。应当报告的与已经报告的：数据湖有报告的每个年度、每个机关一行 / who should have reported and who did, one row per organ and year on which the lake holds reports';
COMMENT ON VIEW "覆盖情况" IS 'coverage: 覆盖情况。应当报告的与已经报告的：数据湖有报告的每个年度、每个机关一行 / who should have reported and who did, one row per organ and year on which the lake holds reports';
COMMENT ON COLUMN "coverage"."issuer_id" IS '机关编号: 同 reports；从未报告的政府为其应有的编号 / as in reports; for a government that never reported the id that it would have';
COMMENT ON COLUMN "覆盖情况"."机关编号" IS 'issuer_id: 机关编号: 同 reports；从未报告的政府为其应有的编号 / as in reports; for a government that never reported the id that it would have';
COMMENT ON COLUMN "coverage"."year" IS '年度: 报告年度 / reporting year';
COMMENT ON COLUMN "覆盖情况"."年度" IS 'year: 年度: 报告年度 / reporting year';
COMMENT ON COLUMN "coverage"."province" IS '省级代码: ISO 3166-2 代码，与分区相同 / ISO 3166-2 code, as the partitions have it';
COMMENT ON COLUMN "覆盖情况"."省级代码" IS 'province: 省级代码: ISO 3166-2 代码，与分区相同 / ISO 3166-2 code, as the partitions have it';
COMMENT ON COLUMN "覆盖情况"."省份" IS 'province: 省级代码: ISO 3166-2 代码，与分区相同 / ISO 3166-2 code, as the partitions have it';
COMMENT ON COLUMN "coverage"."report_id" IS '报告编号: 现行的报告；没有时为空 / the report that stands; null where none does';
COMMENT ON COLUMN "覆盖情况"."报告编号" IS 'report_id: 报告编号: 现行的报告；没有时为空 / the report that stands; null where none does';
COMMENT ON COLUMN "coverage"."issuer" IS '编制机关: 机关名称 / its name';
COMMENT ON COLUMN "覆盖情况"."编制机关" IS 'issuer: 编制机关: 机关名称 / its name';
COMMENT ON COLUMN "coverage"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "覆盖情况"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "覆盖情况"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "coverage"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "覆盖情况"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "覆盖情况"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "coverage"."division_code" IS '行政区划代码: 该区划当年的 GB/T 2260 代码 / GB/T 2260 code of that division in the year';
COMMENT ON COLUMN "覆盖情况"."行政区划代码" IS 'division_code: 行政区划代码: 该区划当年的 GB/T 2260 代码 / GB/T 2260 code of that division in the year';
COMMENT ON COLUMN "coverage"."expected_by" IS '应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "覆盖情况"."应报依据" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "覆盖情况"."应报依据名称" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "coverage"."status" IS '状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "覆盖情况"."状态" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "覆盖情况"."状态名称" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "coverage"."published_on" IS '发布日期: 同 reports / as in reports';
COMMENT ON COLUMN "覆盖情况"."发布日期" IS 'published_on: 发布日期: 同 reports / as in reports';
COMMENT ON COLUMN "coverage"."due_on" IS '法定期限: 最迟应当公布的日期 / by when it had to be public';
COMMENT ON COLUMN "覆盖情况"."法定期限" IS 'due_on: 法定期限: 最迟应当公布的日期 / by when it had to be public';
COMMENT ON COLUMN "coverage"."n_earlier" IS '原版数 [份]: 被更正版取代的原版份数 / earlier versions of the report';
COMMENT ON COLUMN "覆盖情况"."原版数" IS 'n_earlier: 原版数 [份]: 被更正版取代的原版份数 / earlier versions of the report';
COMMENT ON COLUMN "coverage"."n_copies" IS '副本数 [份]: 不计入的副本份数 / copies of the report that were set aside';
COMMENT ON COLUMN "覆盖情况"."副本数" IS 'n_copies: 副本数 [份]: 不计入的副本份数 / copies of the report that were set aside';
COMMENT ON COLUMN "coverage"."parent_issuer_id" IS '所属机关: 当年所属的机关，在本表中另有一行：上级人民政府；部门和乡镇街道所属的人民政府；垂直管理系统的上级机构或国务院部门；没有上级或上级无此行时为空 / the organ that it belongs to in the year, which has a row there too: the government above, a bureau''s or township''s government, for a body of a vertical system that of the division above or the organ of the State Council; null where none is above or has a row';
COMMENT ON COLUMN "覆盖情况"."所属机关" IS 'parent_issuer_id: 所属机关: 当年所属的机关，在本表中另有一行：上级人民政府；部门和乡镇街道所属的人民政府；垂直管理系统的上级机构或国务院部门；没有上级或上级无此行时为空 / the organ that it belongs to in the year, which has a row there too: the government above, a bureau''s or township''s government, for a body of a vertical system that of the division above or the organ of the State Council; null where none is above or has a row';
COMMENT ON VIEW "current_reports" IS '现行报告。哪些报告计数？每份报告的现行版本 / the reports that count: the version that stands of each';
COMMENT ON VIEW "现行报告" IS 'current_reports: 现行报告。哪些报告计数？每份报告的现行版本 / the reports that count: the version that stands of each';
COMMENT ON COLUMN "current_reports"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "现行报告"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "current_reports"."source" IS '来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "现行报告"."来源" IS 'source: 来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "current_reports"."format" IS '格式: 文件格式：text、html、docx、doc、pdf、markdown / format of the document: text, html, docx, doc, pdf, markdown';
COMMENT ON COLUMN "现行报告"."格式" IS 'format: 格式: 文件格式：text、html、docx、doc、pdf、markdown / format of the document: text, html, docx, doc, pdf, markdown';
COMMENT ON COLUMN "current_reports"."url" IS '网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "现行报告"."网址" IS 'url: 网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "current_reports"."title" IS '标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "现行报告"."标题" IS 'title: 标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "current_reports"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "现行报告"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "current_reports"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "现行报告"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "current_reports"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "现行报告"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "现行报告"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "current_reports"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "现行报告"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "current_reports"."province_name" IS '省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "现行报告"."省级名称" IS 'province_name: 省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "current_reports"."prefecture_name" IS '地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "现行报告"."地级名称" IS 'prefecture_name: 地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "current_reports"."county_name" IS '县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "现行报告"."县级名称" IS 'county_name: 县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "current_reports"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "现行报告"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "现行报告"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "current_reports"."form_mixed" IS '表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "现行报告"."表式混用" IS 'form_mixed: 表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "current_reports"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "现行报告"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "现行报告"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "current_reports"."published_on" IS '发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "现行报告"."发布日期" IS 'published_on: 发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "current_reports"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "现行报告"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "现行报告"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "current_reports"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "现行报告"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON VIEW "organ_tree" IS '机关层级。哪些机关之上是哪些机关，其中哪些替下级一并报告？ / organs, and up to three organs above each';
COMMENT ON VIEW "机关层级" IS 'organ_tree: 机关层级。哪些机关之上是哪些机关，其中哪些替下级一并报告？ / organs, and up to three organs above each';
COMMENT ON COLUMN "organ_tree"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "机关层级"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "organ_tree"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "机关层级"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "organ_tree"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "机关层级"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "organ_tree"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关层级"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关层级"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "organ_tree"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关层级"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关层级"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "organ_tree"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关层级"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关层级"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "organ_tree"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "机关层级"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "organ_tree"."expected_by" IS '应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "机关层级"."应报依据" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "机关层级"."应报依据名称" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "organ_tree"."status" IS '状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "机关层级"."状态" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "机关层级"."状态名称" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "organ_tree"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "机关层级"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "organ_tree"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "机关层级"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "机关层级"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "organ_tree"."cover_0" IS '涵盖下级的报告编号: 其报告计入所有下级时为该报告编号 / report_id where it counts for all organs below as well';
COMMENT ON COLUMN "机关层级"."涵盖下级的报告编号" IS 'cover_0: 涵盖下级的报告编号: 其报告计入所有下级时为该报告编号 / report_id where it counts for all organs below as well';
COMMENT ON COLUMN "organ_tree"."has_organs" IS '所属机关有报告 / one of the organs directly below it, other than a government, has a report';
COMMENT ON COLUMN "机关层级"."所属机关有报告" IS 'has_organs: 所属机关有报告 / one of the organs directly below it, other than a government, has a report';
COMMENT ON COLUMN "organ_tree"."parent_1" IS '上一级机关编号 / the organ directly above';
COMMENT ON COLUMN "机关层级"."上一级机关编号" IS 'parent_1: 上一级机关编号 / the organ directly above';
COMMENT ON COLUMN "organ_tree"."kind_1" IS '上一级机关类别 / its kind';
COMMENT ON COLUMN "机关层级"."上一级机关类别" IS 'kind_1: 上一级机关类别 / its kind';
COMMENT ON COLUMN "organ_tree"."province_1" IS '上一级省级代码 / its province';
COMMENT ON COLUMN "机关层级"."上一级省级代码" IS 'province_1: 上一级省级代码 / its province';
COMMENT ON COLUMN "organ_tree"."level_1" IS '上一级层级 / its level';
COMMENT ON COLUMN "机关层级"."上一级层级" IS 'level_1: 上一级层级 / its level';
COMMENT ON COLUMN "organ_tree"."code_1" IS '上一级行政区划代码 / its division code';
COMMENT ON COLUMN "机关层级"."上一级行政区划代码" IS 'code_1: 上一级行政区划代码 / its division code';
COMMENT ON COLUMN "organ_tree"."cover_1" IS '上一级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON COLUMN "机关层级"."上一级涵盖下级的报告编号" IS 'cover_1: 上一级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON COLUMN "organ_tree"."parent_2" IS '上二级机关编号 / the organ above that';
COMMENT ON COLUMN "机关层级"."上二级机关编号" IS 'parent_2: 上二级机关编号 / the organ above that';
COMMENT ON COLUMN "organ_tree"."kind_2" IS '上二级机关类别 / its kind';
COMMENT ON COLUMN "机关层级"."上二级机关类别" IS 'kind_2: 上二级机关类别 / its kind';
COMMENT ON COLUMN "organ_tree"."province_2" IS '上二级省级代码 / its province';
COMMENT ON COLUMN "机关层级"."上二级省级代码" IS 'province_2: 上二级省级代码 / its province';
COMMENT ON COLUMN "organ_tree"."level_2" IS '上二级层级 / its level';
COMMENT ON COLUMN "机关层级"."上二级层级" IS 'level_2: 上二级层级 / its level';
COMMENT ON COLUMN "organ_tree"."code_2" IS '上二级行政区划代码 / its division code';
COMMENT ON COLUMN "机关层级"."上二级行政区划代码" IS 'code_2: 上二级行政区划代码 / its division code';
COMMENT ON COLUMN "organ_tree"."cover_2" IS '上二级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON COLUMN "机关层级"."上二级涵盖下级的报告编号" IS 'cover_2: 上二级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON COLUMN "organ_tree"."parent_3" IS '上三级机关编号 / the organ above that again';
COMMENT ON COLUMN "机关层级"."上三级机关编号" IS 'parent_3: 上三级机关编号 / the organ above that again';
COMMENT ON COLUMN "organ_tree"."kind_3" IS '上三级机关类别 / its kind';
COMMENT ON COLUMN "机关层级"."上三级机关类别" IS 'kind_3: 上三级机关类别 / its kind';
COMMENT ON COLUMN "organ_tree"."province_3" IS '上三级省级代码 / its province';
COMMENT ON COLUMN "机关层级"."上三级省级代码" IS 'province_3: 上三级省级代码 / its province';
COMMENT ON COLUMN "organ_tree"."level_3" IS '上三级层级 / its level';
COMMENT ON COLUMN "机关层级"."上三级层级" IS 'level_3: 上三级层级 / its level';
COMMENT ON COLUMN "organ_tree"."code_3" IS '上三级行政区划代码 / its division code';
COMMENT ON COLUMN "机关层级"."上三级行政区划代码" IS 'code_3: 上三级行政区划代码 / its division code';
COMMENT ON COLUMN "organ_tree"."cover_3" IS '上三级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON COLUMN "机关层级"."上三级涵盖下级的报告编号" IS 'cover_3: 上三级涵盖下级的报告编号 / its report that counts for those below';
COMMENT ON VIEW "organ_places" IS '机关所在地域。一个机关计入哪些地域，在那里由谁替它报告？ / places that an organ counts to, and who reports for it there';
COMMENT ON VIEW "机关所在地域" IS 'organ_places: 机关所在地域。一个机关计入哪些地域，在那里由谁替它报告？ / places that an organ counts to, and who reports for it there';
COMMENT ON COLUMN "organ_places"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "机关所在地域"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "organ_places"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "机关所在地域"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "机关所在地域"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "organ_places"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "机关所在地域"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "organ_places"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "机关所在地域"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "organ_places"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "机关所在地域"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "organ_places"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关所在地域"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关所在地域"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "organ_places"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关所在地域"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关所在地域"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "organ_places"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关所在地域"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关所在地域"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "organ_places"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "机关所在地域"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "organ_places"."expected_by" IS '应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "机关所在地域"."应报依据" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "机关所在地域"."应报依据名称" IS 'expected_by: 应报依据: 为何应有报告：gazetteer（当年存在的区划或乡镇的政府）、reported（确有报告）、between（前后年度均有报告）、other_years（仅之前或之后年度有报告）、rejected（仅有本应是其报告而未成报告的文件） / why a report is expected: gazetteer (the government of a division or township in force), reported (it did), between (it reported on years before and after), other_years (on years before or after), rejected (only a document that gave no report tells of it in the year)';
COMMENT ON COLUMN "organ_places"."status" IS '状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "机关所在地域"."状态" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "机关所在地域"."状态名称" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "organ_places"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "机关所在地域"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "organ_places"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "机关所在地域"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "机关所在地域"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "organ_places"."is_covering" IS '是否涵盖下级: 其报告计入了所有下级机关 / its own report counts for all organs below it';
COMMENT ON COLUMN "机关所在地域"."是否涵盖下级" IS 'is_covering: 是否涵盖下级: 其报告计入了所有下级机关 / its own report counts for all organs below it';
COMMENT ON COLUMN "organ_places"."has_organs" IS '所属机关有报告 / one of the organs directly below it, other than a government, has a report';
COMMENT ON COLUMN "机关所在地域"."所属机关有报告" IS 'has_organs: 所属机关有报告 / one of the organs directly below it, other than a government, has a report';
COMMENT ON COLUMN "organ_places"."covered_by" IS '由哪份报告涵盖: 涵盖它的报告编号；没有时为空 / report_id of the report that counts for it, NULL where there is none';
COMMENT ON COLUMN "机关所在地域"."由哪份报告涵盖" IS 'covered_by: 由哪份报告涵盖: 涵盖它的报告编号；没有时为空 / report_id of the report that counts for it, NULL where there is none';
COMMENT ON VIEW "rollup_cover" IS '汇总选用报告。哪些报告相加，才能把一地的每个机关恰好计一次？ / the reports that, added up, count every organ of a place once';
COMMENT ON VIEW "汇总选用报告" IS 'rollup_cover: 汇总选用报告。哪些报告相加，才能把一地的每个机关恰好计一次？ / the reports that, added up, count every organ of a place once';
COMMENT ON COLUMN "rollup_cover"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "汇总选用报告"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "rollup_cover"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "汇总选用报告"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "汇总选用报告"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "rollup_cover"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "汇总选用报告"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "rollup_cover"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "汇总选用报告"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "汇总选用报告"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "rollup_cover"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "汇总选用报告"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "rollup_cover"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "汇总选用报告"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "rollup_cover"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "汇总选用报告"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "汇总选用报告"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "rollup_cover"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "汇总选用报告"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "汇总选用报告"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "rollup_cover"."rule" IS '选用依据: 未通过的规则编号 / why the report is chosen';
COMMENT ON COLUMN "汇总选用报告"."选用依据" IS 'rule: 选用依据: 未通过的规则编号 / why the report is chosen';
COMMENT ON COLUMN "汇总选用报告"."选用依据名称" IS 'rule: 选用依据: 未通过的规则编号 / why the report is chosen';
COMMENT ON VIEW "rollup_parts" IS '汇总报告的下级报告。若没有汇总报告，哪些报告会计入同样的机关？ / the reports that a consolidated report stands for';
COMMENT ON VIEW "汇总报告的下级报告" IS 'rollup_parts: 汇总报告的下级报告。若没有汇总报告，哪些报告会计入同样的机关？ / the reports that a consolidated report stands for';
COMMENT ON COLUMN "rollup_parts"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "汇总报告的下级报告"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "rollup_parts"."whole_report_id" IS '汇总报告编号 / the report that counts for others';
COMMENT ON COLUMN "汇总报告的下级报告"."汇总报告编号" IS 'whole_report_id: 汇总报告编号 / the report that counts for others';
COMMENT ON COLUMN "rollup_parts"."part_report_id" IS '下级报告编号 / a report that it stands for';
COMMENT ON COLUMN "汇总报告的下级报告"."下级报告编号" IS 'part_report_id: 下级报告编号 / a report that it stands for';
COMMENT ON COLUMN "rollup_parts"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "汇总报告的下级报告"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "汇总报告的下级报告"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "rollup_parts"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "汇总报告的下级报告"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "rollup_parts"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "汇总报告的下级报告"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "汇总报告的下级报告"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "rollup_parts"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "汇总报告的下级报告"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "汇总报告的下级报告"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON VIEW "rollup_left_out" IS '未计入全国的报告。全国合计未计入哪些报告，为什么？ / reports that the national total leaves out, and why';
COMMENT ON VIEW "未计入全国的报告" IS 'rollup_left_out: 未计入全国的报告。全国合计未计入哪些报告，为什么？ / reports that the national total leaves out, and why';
COMMENT ON COLUMN "rollup_left_out"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "未计入全国的报告"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "rollup_left_out"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "未计入全国的报告"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "未计入全国的报告"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "rollup_left_out"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "未计入全国的报告"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "rollup_left_out"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "未计入全国的报告"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "rollup_left_out"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "未计入全国的报告"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "rollup_left_out"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "未计入全国的报告"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "未计入全国的报告"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "rollup_left_out"."reason" IS '未计入原因: 原因代码 / why it is left out';
COMMENT ON COLUMN "未计入全国的报告"."未计入原因" IS 'reason: 未计入原因: 原因代码 / why it is left out';
COMMENT ON COLUMN "未计入全国的报告"."未计入原因名称" IS 'reason: 未计入原因: 原因代码 / why it is left out';
COMMENT ON COLUMN "rollup_left_out"."covered_by" IS '由哪份报告涵盖: 涵盖它的报告编号；没有时为空 / report_id of the report that counts for it, NULL where there is none';
COMMENT ON COLUMN "未计入全国的报告"."由哪份报告涵盖" IS 'covered_by: 由哪份报告涵盖: 涵盖它的报告编号；没有时为空 / report_id of the report that counts for it, NULL where there is none';
COMMENT ON VIEW "rollup_coverage" IS '汇总覆盖情况。一地的合计背后有多少政府？ / how much of a place stands behind its totals';
COMMENT ON VIEW "汇总覆盖情况" IS 'rollup_coverage: 汇总覆盖情况。一地的合计背后有多少政府？ / how much of a place stands behind its totals';
COMMENT ON COLUMN "rollup_coverage"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "汇总覆盖情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "rollup_coverage"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "汇总覆盖情况"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "汇总覆盖情况"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "rollup_coverage"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "汇总覆盖情况"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "rollup_coverage"."n_expected" IS '应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "汇总覆盖情况"."应有数" IS 'n_expected: 应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "rollup_coverage"."n_covered" IS '已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "汇总覆盖情况"."已涵盖数" IS 'n_covered: 已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "rollup_coverage"."n_undecided" IS '范围未定数 [个]: 其中依据统计范围未定的报告计入的政府数 / of these, those that stand on a report of undecided scope';
COMMENT ON COLUMN "汇总覆盖情况"."范围未定数" IS 'n_undecided: 范围未定数 [个]: 其中依据统计范围未定的报告计入的政府数 / of these, those that stand on a report of undecided scope';
COMMENT ON COLUMN "rollup_coverage"."n_partly" IS '部分计入数 [个]: 未被涵盖，但其本机关或所属某机关的报告已计入的政府数 / not covered, but their own report or one of their organs is in the total';
COMMENT ON COLUMN "汇总覆盖情况"."部分计入数" IS 'n_partly: 部分计入数 [个]: 未被涵盖，但其本机关或所属某机关的报告已计入的政府数 / not covered, but their own report or one of their organs is in the total';
COMMENT ON COLUMN "rollup_coverage"."n_uncovered" IS '未计入数 [个] / nothing of them is in the total';
COMMENT ON COLUMN "汇总覆盖情况"."未计入数" IS 'n_uncovered: 未计入数 [个] / nothing of them is in the total';
COMMENT ON COLUMN "rollup_coverage"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "汇总覆盖情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "rollup_coverage"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "汇总覆盖情况"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "rollup_coverage"."n_left_out" IS '未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "汇总覆盖情况"."未计入报告数" IS 'n_left_out: 未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON VIEW "report_pairs" IS '前后年报告对。数据湖中有哪些机关的前后两年报告？ / the reports of an organ on two years that follow each other';
COMMENT ON VIEW "前后年报告对" IS 'report_pairs: 前后年报告对。数据湖中有哪些机关的前后两年报告？ / the reports of an organ on two years that follow each other';
COMMENT ON COLUMN "report_pairs"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "前后年报告对"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "report_pairs"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "前后年报告对"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "前后年报告对"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "report_pairs"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "前后年报告对"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "report_pairs"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "前后年报告对"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "report_pairs"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "前后年报告对"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "前后年报告对"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "report_pairs"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "前后年报告对"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "前后年报告对"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "report_pairs"."is_comparable" IS '口径是否一致: 前后两份报告的统计范围相同，均为未定的也算 / both reports count for the same organs: their scope is the same, be it undecided in both';
COMMENT ON COLUMN "前后年报告对"."口径是否一致" IS 'is_comparable: 口径是否一致: 前后两份报告的统计范围相同，均为未定的也算 / both reports count for the same organs: their scope is the same, be it undecided in both';
COMMENT ON COLUMN "report_pairs"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "前后年报告对"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "report_pairs"."report_id_before" IS '上年报告编号 / the organ''s report on the year before';
COMMENT ON COLUMN "前后年报告对"."上年报告编号" IS 'report_id_before: 上年报告编号 / the organ''s report on the year before';
COMMENT ON VIEW "applications_by_report" IS '各报告依申请公开情况。每份报告中的申请办理结果如何？ / applications and their outcomes, report by report';
COMMENT ON VIEW "各报告依申请公开情况" IS 'applications_by_report: 各报告依申请公开情况。每份报告中的申请办理结果如何？ / applications and their outcomes, report by report';
COMMENT ON COLUMN "applications_by_report"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各报告依申请公开情况"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "applications_by_report"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各报告依申请公开情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applications_by_report"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告依申请公开情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告依申请公开情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "applications_by_report"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各报告依申请公开情况"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "applications_by_report"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各报告依申请公开情况"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各报告依申请公开情况"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "applications_by_report"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "各报告依申请公开情况"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "各报告依申请公开情况"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "applications_by_report"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各报告依申请公开情况"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各报告依申请公开情况"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "applications_by_report"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "各报告依申请公开情况"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applications_by_report"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "各报告依申请公开情况"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "applications_by_report"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "各报告依申请公开情况"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applications_by_report"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "各报告依申请公开情况"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applications_by_report"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "各报告依申请公开情况"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "applications_by_report"."unavailable" IS '无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "各报告依申请公开情况"."无法提供" IS 'unavailable: 无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "applications_by_report"."unprocessed" IS '不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "各报告依申请公开情况"."不予处理" IS 'unprocessed: 不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "applications_by_report"."other" IS '其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "各报告依申请公开情况"."其他处理" IS 'other: 其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "applications_by_report"."outcome_sum" IS '各项办理结果之和 [件]: 六组办理结果之和，为计算所得 / sum of the six groups of outcomes, computed';
COMMENT ON COLUMN "各报告依申请公开情况"."各项办理结果之和" IS 'outcome_sum: 各项办理结果之和 [件]: 六组办理结果之和，为计算所得 / sum of the six groups of outcomes, computed';
COMMENT ON COLUMN "applications_by_report"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "各报告依申请公开情况"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applications_by_report"."carried_out" IS '结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "各报告依申请公开情况"."结转下年度继续办理" IS 'carried_out: 结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "applications_by_report"."n_unknown" IS '不明数字个数 [个]: 十项数字中为空的个数 / how many of the ten figures are NULL';
COMMENT ON COLUMN "各报告依申请公开情况"."不明数字个数" IS 'n_unknown: 不明数字个数 [个]: 十项数字中为空的个数 / how many of the ten figures are NULL';
COMMENT ON VIEW "applications_by_place" IS '各地域依申请公开情况。各地收到多少申请、如何办理，每件只计一次？ / applications and their outcomes in each place, counted once';
COMMENT ON VIEW "各地域依申请公开情况" IS 'applications_by_place: 各地域依申请公开情况。各地收到多少申请、如何办理，每件只计一次？ / applications and their outcomes in each place, counted once';
COMMENT ON COLUMN "applications_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域依申请公开情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applications_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域依申请公开情况"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域依申请公开情况"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "applications_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域依申请公开情况"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "applications_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域依申请公开情况"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applications_by_place"."n_left_out" IS '未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "各地域依申请公开情况"."未计入报告数" IS 'n_left_out: 未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "applications_by_place"."n_expected" IS '应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "各地域依申请公开情况"."应有数" IS 'n_expected: 应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "applications_by_place"."n_covered" IS '已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "各地域依申请公开情况"."已涵盖数" IS 'n_covered: 已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "applications_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域依申请公开情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applications_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域依申请公开情况"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applications_by_place"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "各地域依申请公开情况"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applications_by_place"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "各地域依申请公开情况"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "applications_by_place"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "各地域依申请公开情况"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applications_by_place"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "各地域依申请公开情况"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applications_by_place"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "各地域依申请公开情况"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "applications_by_place"."unavailable" IS '无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "各地域依申请公开情况"."无法提供" IS 'unavailable: 无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "applications_by_place"."unprocessed" IS '不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "各地域依申请公开情况"."不予处理" IS 'unprocessed: 不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "applications_by_place"."other" IS '其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "各地域依申请公开情况"."其他处理" IS 'other: 其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "applications_by_place"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "各地域依申请公开情况"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applications_by_place"."carried_out" IS '结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "各地域依申请公开情况"."结转下年度继续办理" IS 'carried_out: 结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "applications_by_place"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "各地域依申请公开情况"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applications_by_place"."denied_pct" IS '不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "各地域依申请公开情况"."不予公开占比" IS 'denied_pct: 不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "applications_by_place"."unavailable_pct" IS '无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "各地域依申请公开情况"."无法提供占比" IS 'unavailable_pct: 无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "applications_by_place"."unprocessed_pct" IS '不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "各地域依申请公开情况"."不予处理占比" IS 'unprocessed_pct: 不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "applications_by_place"."other_pct" IS '其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "各地域依申请公开情况"."其他处理占比" IS 'other_pct: 其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "applications_by_place"."n_with_parts" IS '有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "各地域依申请公开情况"."有下级报告的汇总报告数" IS 'n_with_parts: 有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "applications_by_place"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "各地域依申请公开情况"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applications_by_place"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域依申请公开情况"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applications_by_place"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "各地域依申请公开情况"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "denial_grounds_by_place" IS '各地域不予公开理由。各地依据哪些理由不予公开？ / grounds of denial in each place';
COMMENT ON VIEW "各地域不予公开理由" IS 'denial_grounds_by_place: 各地域不予公开理由。各地依据哪些理由不予公开？ / grounds of denial in each place';
COMMENT ON COLUMN "denial_grounds_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域不予公开理由"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "denial_grounds_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域不予公开理由"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域不予公开理由"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "denial_grounds_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域不予公开理由"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "denial_grounds_by_place"."ground_no" IS '理由序号 / number of the ground in the form';
COMMENT ON COLUMN "各地域不予公开理由"."理由序号" IS 'ground_no: 理由序号 / number of the ground in the form';
COMMENT ON COLUMN "denial_grounds_by_place"."ground" IS '不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "各地域不予公开理由"."不予公开理由" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "各地域不予公开理由"."不予公开理由名称" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "denial_grounds_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域不予公开理由"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "denial_grounds_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域不予公开理由"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "denial_grounds_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域不予公开理由"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "denial_grounds_by_place"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "各地域不予公开理由"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "denial_grounds_by_place"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "各地域不予公开理由"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "denial_grounds_by_place"."denied_with_parts" IS '汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "各地域不予公开理由"."汇总报告载明的不予公开" IS 'denied_with_parts: 汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "denial_grounds_by_place"."denied_by_parts" IS '下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域不予公开理由"."下级报告相加的不予公开" IS 'denied_by_parts: 下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "denial_grounds_by_place"."denied_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON COLUMN "各地域不予公开理由"."两种算法之差" IS 'denied_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON VIEW "applicant_kinds_by_place" IS '各地域申请人类别。各地由谁申请，谁得到了所申请的信息？ / kinds of applicants in each place';
COMMENT ON VIEW "各地域申请人类别" IS 'applicant_kinds_by_place: 各地域申请人类别。各地由谁申请，谁得到了所申请的信息？ / kinds of applicants in each place';
COMMENT ON COLUMN "applicant_kinds_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域申请人类别"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applicant_kinds_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域申请人类别"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域申请人类别"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "applicant_kinds_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域申请人类别"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "applicant_kinds_by_place"."kind_no" IS '申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "各地域申请人类别"."申请人序号" IS 'kind_no: 申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "applicant_kinds_by_place"."kind" IS '申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "各地域申请人类别"."申请人类别" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "各地域申请人类别"."申请人类别名称" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "applicant_kinds_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域申请人类别"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applicant_kinds_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域申请人类别"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applicant_kinds_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域申请人类别"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applicant_kinds_by_place"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "各地域申请人类别"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applicant_kinds_by_place"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "各地域申请人类别"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applicant_kinds_by_place"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "各地域申请人类别"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applicant_kinds_by_place"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "各地域申请人类别"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applicant_kinds_by_place"."received_pct" IS '占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "各地域申请人类别"."占新收申请比例" IS 'received_pct: 占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "applicant_kinds_by_place"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "各地域申请人类别"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applicant_kinds_by_place"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "各地域申请人类别"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applicant_kinds_by_place"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域申请人类别"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applicant_kinds_by_place"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "各地域申请人类别"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "review_litigation_by_place" IS '各地域行政复议和行政诉讼。各地行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits in each place';
COMMENT ON VIEW "各地域行政复议和行政诉讼" IS 'review_litigation_by_place: 各地域行政复议和行政诉讼。各地行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits in each place';
COMMENT ON COLUMN "review_litigation_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "review_litigation_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "review_litigation_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "review_litigation_by_place"."proceeding_no" IS '程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."程序序号" IS 'proceeding_no: 程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "review_litigation_by_place"."proceeding" IS '程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."程序" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."程序名称" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "review_litigation_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "review_litigation_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "review_litigation_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "review_litigation_by_place"."upheld" IS '结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."结果维持" IS 'upheld: 结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "review_litigation_by_place"."corrected" IS '结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."结果纠正" IS 'corrected: 结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "review_litigation_by_place"."other" IS '其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."其他结果" IS 'other: 其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "review_litigation_by_place"."pending" IS '尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."尚未审结" IS 'pending: 尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "review_litigation_by_place"."total" IS '总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."总计" IS 'total: 总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "review_litigation_by_place"."corrected_pct" IS '纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."纠错率或败诉率" IS 'corrected_pct: 纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "review_litigation_by_place"."corrected_with_pending_pct" IS '计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."计入未审结的纠错率或败诉率" IS 'corrected_with_pending_pct: 计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "review_litigation_by_place"."total_with_parts" IS '汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."汇总报告载明的总计" IS 'total_with_parts: 汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "review_litigation_by_place"."total_by_parts" IS '下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."下级报告相加的总计" IS 'total_by_parts: 下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "review_litigation_by_place"."total_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON COLUMN "各地域行政复议和行政诉讼"."两种算法之差" IS 'total_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON VIEW "proactive_by_place" IS '各地域主动公开情况。各地机关制发、处理、收费多少（表二）？ / what organs of each place make, decide and charge';
COMMENT ON VIEW "各地域主动公开情况" IS 'proactive_by_place: 各地域主动公开情况。各地机关制发、处理、收费多少（表二）？ / what organs of each place make, decide and charge';
COMMENT ON COLUMN "proactive_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域主动公开情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "proactive_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域主动公开情况"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域主动公开情况"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "proactive_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域主动公开情况"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "proactive_by_place"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "各地域主动公开情况"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "各地域主动公开情况"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "proactive_by_place"."item_no" IS '信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "各地域主动公开情况"."信息内容序号" IS 'item_no: 信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "proactive_by_place"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "各地域主动公开情况"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "各地域主动公开情况"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "proactive_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域主动公开情况"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "proactive_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域主动公开情况"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "proactive_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域主动公开情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "proactive_by_place"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "各地域主动公开情况"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "proactive_by_place"."disclosed" IS '本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "各地域主动公开情况"."本年新公开数量" IS 'disclosed: 本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "proactive_by_place"."disclosed_total" IS '对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "各地域主动公开情况"."对外公开总数量" IS 'disclosed_total: 对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "proactive_by_place"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "各地域主动公开情况"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "proactive_by_place"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "各地域主动公开情况"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "proactive_by_place"."prior_year_items" IS '上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "各地域主动公开情况"."上一年项目数量" IS 'prior_year_items: 上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "proactive_by_place"."items_change" IS '本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "各地域主动公开情况"."本年增/减" IS 'items_change: 本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "proactive_by_place"."decisions" IS '处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "各地域主动公开情况"."处理决定数量或本年处理决定数量" IS 'decisions: 处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "proactive_by_place"."projects" IS '采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "各地域主动公开情况"."采购项目数量" IS 'projects: 采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "proactive_by_place"."amount_yuan" IS '采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "各地域主动公开情况"."采购总金额或本年收费金额" IS 'amount_yuan: 采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "proactive_by_place"."figure_with_parts" IS '汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "各地域主动公开情况"."汇总报告载明的主要数字" IS 'figure_with_parts: 汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "proactive_by_place"."figure_by_parts" IS '下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域主动公开情况"."下级报告相加的主要数字" IS 'figure_by_parts: 下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "proactive_by_place"."figure_difference" IS '两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON COLUMN "各地域主动公开情况"."两种算法之差" IS 'figure_difference: 两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON VIEW "channel_mix_by_place" IS '各地域公开渠道构成。按正文写明的数字，各地通过哪些渠道公开信息？ / channels of publication in each place, by numbers stated in prose';
COMMENT ON VIEW "各地域公开渠道构成" IS 'channel_mix_by_place: 各地域公开渠道构成。按正文写明的数字，各地通过哪些渠道公开信息？ / channels of publication in each place, by numbers stated in prose';
COMMENT ON COLUMN "channel_mix_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域公开渠道构成"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "channel_mix_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域公开渠道构成"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域公开渠道构成"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "channel_mix_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域公开渠道构成"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "channel_mix_by_place"."unit" IS '单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "各地域公开渠道构成"."单位" IS 'unit: 单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "channel_mix_by_place"."channel" IS '渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "各地域公开渠道构成"."渠道" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "各地域公开渠道构成"."渠道名称" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "channel_mix_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域公开渠道构成"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "channel_mix_by_place"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "各地域公开渠道构成"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "channel_mix_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域公开渠道构成"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "channel_mix_by_place"."items" IS '主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "各地域公开渠道构成"."主动公开信息数" IS 'items: 主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "channel_mix_by_place"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "各地域公开渠道构成"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "channel_mix_by_place"."items_with_parts" IS '汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "各地域公开渠道构成"."汇总报告写明的主动公开信息数" IS 'items_with_parts: 汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "channel_mix_by_place"."items_by_parts" IS '下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "各地域公开渠道构成"."下级报告相加的主动公开信息数" IS 'items_by_parts: 下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "channel_mix_by_place"."items_difference" IS '两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON COLUMN "各地域公开渠道构成"."两种算法之差" IS 'items_difference: 两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON VIEW "indicators" IS '指标。有哪些指标，各是什么意思？ / the indicators, and what each means';
COMMENT ON VIEW "指标" IS 'indicators: 指标。有哪些指标，各是什么意思？ / the indicators, and what each means';
COMMENT ON COLUMN "indicators"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "指标"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicators"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "指标"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicators"."zh" IS '指标名称 / its name in Chinese';
COMMENT ON COLUMN "指标"."指标名称" IS 'zh: 指标名称 / its name in Chinese';
COMMENT ON COLUMN "indicators"."en" IS '指标英文名 / its name in English';
COMMENT ON COLUMN "指标"."指标英文名" IS 'en: 指标英文名 / its name in English';
COMMENT ON COLUMN "indicators"."kind" IS '指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "指标"."指标类型" IS 'kind: 指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "indicators"."per" IS '每多少 / 100 for shares, the base of a rate';
COMMENT ON COLUMN "指标"."每多少" IS 'per: 每多少 / 100 for shares, the base of a rate';
COMMENT ON COLUMN "indicators"."unit" IS '单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "指标"."单位" IS 'unit: 单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "indicators"."basis" IS '统计基础: reports 为汇总选用的报告，organs 为所有有报告的机关，inhabitants 为按人口 / reports, organs or inhabitants';
COMMENT ON COLUMN "指标"."统计基础" IS 'basis: 统计基础: reports 为汇总选用的报告，organs 为所有有报告的机关，inhabitants 为按人口 / reports, organs or inhabitants';
COMMENT ON COLUMN "indicators"."forms" IS '适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "指标"."适用表式" IS 'forms: 适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "indicators"."first_year" IS '起始年度: 最早的报告年度；年度均不明时为 0 / first reporting year of these forms, NULL where open';
COMMENT ON COLUMN "指标"."起始年度" IS 'first_year: 起始年度: 最早的报告年度；年度均不明时为 0 / first reporting year of these forms, NULL where open';
COMMENT ON COLUMN "indicators"."last_year" IS '终止年度: 最晚的报告年度 / last reporting year of these forms, NULL where open';
COMMENT ON COLUMN "指标"."终止年度" IS 'last_year: 终止年度: 最晚的报告年度 / last reporting year of these forms, NULL where open';
COMMENT ON COLUMN "indicators"."is_comparable" IS '是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "指标"."是否可比" IS 'is_comparable: 是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "indicators"."change_zh" IS '口径变化 / what changes, in Chinese, where the series does not mean the same throughout';
COMMENT ON COLUMN "指标"."口径变化" IS 'change_zh: 口径变化 / what changes, in Chinese, where the series does not mean the same throughout';
COMMENT ON COLUMN "indicators"."change_en" IS '口径变化（英文） / what changes, in English';
COMMENT ON COLUMN "指标"."口径变化（英文）" IS 'change_en: 口径变化（英文） / what changes, in English';
COMMENT ON COLUMN "indicators"."source_row" IS '来源行 / row of the form';
COMMENT ON COLUMN "指标"."来源行" IS 'source_row: 来源行 / row of the form';
COMMENT ON COLUMN "indicators"."definition_zh" IS '定义 / definition in Chinese';
COMMENT ON COLUMN "指标"."定义" IS 'definition_zh: 定义 / definition in Chinese';
COMMENT ON COLUMN "indicators"."definition_en" IS '定义（英文） / definition in English';
COMMENT ON COLUMN "指标"."定义（英文）" IS 'definition_en: 定义（英文） / definition in English';
COMMENT ON COLUMN "indicators"."exclusions_zh" IS '排除 / what is excluded, in Chinese';
COMMENT ON COLUMN "指标"."排除" IS 'exclusions_zh: 排除 / what is excluded, in Chinese';
COMMENT ON COLUMN "indicators"."exclusions_en" IS '排除（英文） / what is excluded, in English';
COMMENT ON COLUMN "指标"."排除（英文）" IS 'exclusions_en: 排除（英文） / what is excluded, in English';
COMMENT ON COLUMN "indicators"."traps_zh" IS '注意 / traps in Chinese';
COMMENT ON COLUMN "指标"."注意" IS 'traps_zh: 注意 / traps in Chinese';
COMMENT ON COLUMN "indicators"."traps_en" IS '注意（英文） / traps in English';
COMMENT ON COLUMN "指标"."注意（英文）" IS 'traps_en: 注意（英文） / traps in English';
COMMENT ON VIEW "indicator_terms" IS '指标构成。指标由各表的哪些数字构成？ / figures of the tables that make up an indicator';
COMMENT ON VIEW "指标构成" IS 'indicator_terms: 指标构成。指标由各表的哪些数字构成？ / figures of the tables that make up an indicator';
COMMENT ON COLUMN "indicator_terms"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "指标构成"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "指标构成"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicator_terms"."side" IS '分子或分母: numerator 为分子，denominator 为分母 / numerator or denominator';
COMMENT ON COLUMN "指标构成"."分子或分母" IS 'side: 分子或分母: numerator 为分子，denominator 为分母 / numerator or denominator';
COMMENT ON COLUMN "indicator_terms"."term_no" IS '项序号 / from 1 on each side';
COMMENT ON COLUMN "指标构成"."项序号" IS 'term_no: 项序号 / from 1 on each side';
COMMENT ON COLUMN "indicator_terms"."table" IS '表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "指标构成"."表" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "指标构成"."表名称" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "indicator_terms"."row" IS '行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "指标构成"."行" IS 'row: 行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "indicator_terms"."column" IS '列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "指标构成"."列" IS 'column: 列: 表内列编号 / column id within the table';
COMMENT ON COLUMN "indicator_terms"."sign" IS '正负号: 1 为加，-1 为减 / 1, or -1 for what is taken away';
COMMENT ON COLUMN "指标构成"."正负号" IS 'sign: 正负号: 1 为加，-1 为减 / 1, or -1 for what is taken away';
COMMENT ON COLUMN "indicator_terms"."form" IS '限于表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / form that table II must follow, NULL where any';
COMMENT ON COLUMN "指标构成"."限于表式" IS 'form: 限于表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / form that table II must follow, NULL where any';
COMMENT ON COLUMN "指标构成"."限于表式名称" IS 'form: 限于表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / form that table II must follow, NULL where any';
COMMENT ON COLUMN "indicator_terms"."n_terms" IS '所需数字个数 [个] / figures that a report must state, all of them';
COMMENT ON COLUMN "指标构成"."所需数字个数" IS 'n_terms: 所需数字个数 [个] / figures that a report must state, all of them';
COMMENT ON VIEW "figure_groups" IS '分组构成。表中只有标题的分组由哪些行相加而成？ / rows of a table that add up to a group that the form only heads';
COMMENT ON VIEW "分组构成" IS 'figure_groups: 分组构成。表中只有标题的分组由哪些行相加而成？ / rows of a table that add up to a group that the form only heads';
COMMENT ON COLUMN "figure_groups"."table" IS '表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "分组构成"."表" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "分组构成"."表名称" IS 'table: 表: 数字所在的数据表 / table of the lake that the number stands in';
COMMENT ON COLUMN "figure_groups"."row" IS '行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "分组构成"."行" IS 'row: 行: 表内行编号：信息内容、办理结果、程序或指标 / row id within the table: item, disposition, proceeding or indicator';
COMMENT ON COLUMN "figure_groups"."choice" IS '选择 / 1, or 2 where another form has other rows';
COMMENT ON COLUMN "分组构成"."选择" IS 'choice: 选择 / 1, or 2 where another form has other rows';
COMMENT ON COLUMN "figure_groups"."member" IS '成员行 / row of the form';
COMMENT ON COLUMN "分组构成"."成员行" IS 'member: 成员行 / row of the form';
COMMENT ON COLUMN "figure_groups"."n_members" IS '成员数 [个] / rows that the choice has';
COMMENT ON COLUMN "分组构成"."成员数" IS 'n_members: 成员数 [个] / rows that the choice has';
COMMENT ON VIEW "population" IS '年末常住人口。各地年末常住人口是多少？ / inhabitants by place and year';
COMMENT ON VIEW "年末常住人口" IS 'population: 年末常住人口。各地年末常住人口是多少？ / inhabitants by place and year';
COMMENT ON COLUMN "population"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "年末常住人口"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "population"."year" IS '年末: 报告年度，不明时为 0 / year, as of its end';
COMMENT ON COLUMN "年末常住人口"."年末" IS 'year: 年末: 报告年度，不明时为 0 / year, as of its end';
COMMENT ON COLUMN "population"."population" IS '常住人口 [人] / inhabitants';
COMMENT ON COLUMN "年末常住人口"."常住人口" IS 'population: 常住人口 [人] / inhabitants';
COMMENT ON COLUMN "population"."source" IS '数据来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / publication that the figure is from';
COMMENT ON COLUMN "年末常住人口"."数据来源" IS 'source: 数据来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / publication that the figure is from';
COMMENT ON VIEW "figures_by_report" IS '各报告指标用数。每份报告载明了指标所需的哪些数字？ / the figures that indicators need, report by report';
COMMENT ON VIEW "各报告指标用数" IS 'figures_by_report: 各报告指标用数。每份报告载明了指标所需的哪些数字？ / the figures that indicators need, report by report';
COMMENT ON COLUMN "figures_by_report"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各报告指标用数"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "figures_by_report"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各报告指标用数"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "figures_by_report"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标用数"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标用数"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "figures_by_report"."received_total" IS '本年新收 [件] / received';
COMMENT ON COLUMN "各报告指标用数"."本年新收" IS 'received_total: 本年新收 [件] / received';
COMMENT ON COLUMN "figures_by_report"."granted_total" IS '予以公开 [件] / granted';
COMMENT ON COLUMN "各报告指标用数"."予以公开" IS 'granted_total: 予以公开 [件] / granted';
COMMENT ON COLUMN "figures_by_report"."partly_granted_total" IS '部分公开 [件] / partly granted';
COMMENT ON COLUMN "各报告指标用数"."部分公开" IS 'partly_granted_total: 部分公开 [件] / partly granted';
COMMENT ON COLUMN "figures_by_report"."total_handled_total" IS '办理结果总计 [件] / total handled';
COMMENT ON COLUMN "各报告指标用数"."办理结果总计" IS 'total_handled_total: 办理结果总计 [件] / total handled';
COMMENT ON COLUMN "figures_by_report"."unprocessed_total" IS '不予处理 [件] / unprocessed';
COMMENT ON COLUMN "各报告指标用数"."不予处理" IS 'unprocessed_total: 不予处理 [件] / unprocessed';
COMMENT ON COLUMN "figures_by_report"."other_all_total" IS '其他处理 [件] / other all';
COMMENT ON COLUMN "各报告指标用数"."其他处理" IS 'other_all_total: 其他处理 [件] / other all';
COMMENT ON COLUMN "figures_by_report"."denied_total" IS '不予公开 [件] / denied';
COMMENT ON COLUMN "各报告指标用数"."不予公开" IS 'denied_total: 不予公开 [件] / denied';
COMMENT ON COLUMN "figures_by_report"."denied_state_secret_total" IS '属于国家秘密 [件] / denied state secret';
COMMENT ON COLUMN "各报告指标用数"."属于国家秘密" IS 'denied_state_secret_total: 属于国家秘密 [件] / denied state secret';
COMMENT ON COLUMN "figures_by_report"."denied_by_law_total" IS '其他法律行政法规禁止公开 [件] / denied by law';
COMMENT ON COLUMN "各报告指标用数"."其他法律行政法规禁止公开" IS 'denied_by_law_total: 其他法律行政法规禁止公开 [件] / denied by law';
COMMENT ON COLUMN "figures_by_report"."denied_security_stability_total" IS '危及三安全一稳定 [件] / denied security stability';
COMMENT ON COLUMN "各报告指标用数"."危及三安全一稳定" IS 'denied_security_stability_total: 危及三安全一稳定 [件] / denied security stability';
COMMENT ON COLUMN "figures_by_report"."denied_third_party_total" IS '保护第三方合法权益 [件] / denied third party';
COMMENT ON COLUMN "各报告指标用数"."保护第三方合法权益" IS 'denied_third_party_total: 保护第三方合法权益 [件] / denied third party';
COMMENT ON COLUMN "figures_by_report"."denied_internal_total" IS '属于三类内部事务信息 [件] / denied internal';
COMMENT ON COLUMN "各报告指标用数"."属于三类内部事务信息" IS 'denied_internal_total: 属于三类内部事务信息 [件] / denied internal';
COMMENT ON COLUMN "figures_by_report"."denied_deliberative_total" IS '属于四类过程性信息 [件] / denied deliberative';
COMMENT ON COLUMN "各报告指标用数"."属于四类过程性信息" IS 'denied_deliberative_total: 属于四类过程性信息 [件] / denied deliberative';
COMMENT ON COLUMN "figures_by_report"."denied_enforcement_file_total" IS '属于行政执法案卷 [件] / denied enforcement file';
COMMENT ON COLUMN "各报告指标用数"."属于行政执法案卷" IS 'denied_enforcement_file_total: 属于行政执法案卷 [件] / denied enforcement file';
COMMENT ON COLUMN "figures_by_report"."denied_query_matter_total" IS '属于行政查询事项 [件] / denied query matter';
COMMENT ON COLUMN "各报告指标用数"."属于行政查询事项" IS 'denied_query_matter_total: 属于行政查询事项 [件] / denied query matter';
COMMENT ON COLUMN "figures_by_report"."unavailable_total" IS '无法提供 [件] / unavailable';
COMMENT ON COLUMN "各报告指标用数"."无法提供" IS 'unavailable_total: 无法提供 [件] / unavailable';
COMMENT ON COLUMN "figures_by_report"."unavailable_not_held_total" IS '本机关不掌握相关政府信息 [件] / unavailable not held';
COMMENT ON COLUMN "各报告指标用数"."本机关不掌握相关政府信息" IS 'unavailable_not_held_total: 本机关不掌握相关政府信息 [件] / unavailable not held';
COMMENT ON COLUMN "figures_by_report"."carried_out_total" IS '结转下年度继续办理 [件] / carried out';
COMMENT ON COLUMN "各报告指标用数"."结转下年度继续办理" IS 'carried_out_total: 结转下年度继续办理 [件] / carried out';
COMMENT ON COLUMN "figures_by_report"."carried_in_total" IS '上年结转 [件] / carried in';
COMMENT ON COLUMN "各报告指标用数"."上年结转" IS 'carried_in_total: 上年结转 [件] / carried in';
COMMENT ON COLUMN "figures_by_report"."received_natural_person" IS '自然人新收 [件] / received natural person';
COMMENT ON COLUMN "各报告指标用数"."自然人新收" IS 'received_natural_person: 自然人新收 [件] / received natural person';
COMMENT ON COLUMN "figures_by_report"."received_commercial" IS '商业企业新收 [件] / received commercial';
COMMENT ON COLUMN "各报告指标用数"."商业企业新收" IS 'received_commercial: 商业企业新收 [件] / received commercial';
COMMENT ON COLUMN "figures_by_report"."received_research" IS '科研机构新收 [件] / received research';
COMMENT ON COLUMN "各报告指标用数"."科研机构新收" IS 'received_research: 科研机构新收 [件] / received research';
COMMENT ON COLUMN "figures_by_report"."received_social" IS '社会公益组织新收 [件] / received social';
COMMENT ON COLUMN "各报告指标用数"."社会公益组织新收" IS 'received_social: 社会公益组织新收 [件] / received social';
COMMENT ON COLUMN "figures_by_report"."received_legal_service" IS '法律服务机构新收 [件] / received legal service';
COMMENT ON COLUMN "各报告指标用数"."法律服务机构新收" IS 'received_legal_service: 法律服务机构新收 [件] / received legal service';
COMMENT ON COLUMN "figures_by_report"."received_other_org" IS '其他法人或者组织新收 [件] / received other org';
COMMENT ON COLUMN "各报告指标用数"."其他法人或者组织新收" IS 'received_other_org: 其他法人或者组织新收 [件] / received other org';
COMMENT ON COLUMN "figures_by_report"."review_total" IS '行政复议总计 [件] / review';
COMMENT ON COLUMN "各报告指标用数"."行政复议总计" IS 'review_total: 行政复议总计 [件] / review';
COMMENT ON COLUMN "figures_by_report"."litigation_total" IS '行政诉讼总计 [件] / litigation';
COMMENT ON COLUMN "各报告指标用数"."行政诉讼总计" IS 'litigation_total: 行政诉讼总计 [件] / litigation';
COMMENT ON COLUMN "figures_by_report"."review_corrected" IS '行政复议结果纠正 [件] / review corrected';
COMMENT ON COLUMN "各报告指标用数"."行政复议结果纠正" IS 'review_corrected: 行政复议结果纠正 [件] / review corrected';
COMMENT ON COLUMN "figures_by_report"."review_upheld" IS '行政复议结果维持 [件] / review upheld';
COMMENT ON COLUMN "各报告指标用数"."行政复议结果维持" IS 'review_upheld: 行政复议结果维持 [件] / review upheld';
COMMENT ON COLUMN "figures_by_report"."review_other" IS '行政复议其他结果 [件] / review other';
COMMENT ON COLUMN "各报告指标用数"."行政复议其他结果" IS 'review_other: 行政复议其他结果 [件] / review other';
COMMENT ON COLUMN "figures_by_report"."litigation_corrected" IS '行政诉讼结果纠正 [件] / litigation corrected';
COMMENT ON COLUMN "各报告指标用数"."行政诉讼结果纠正" IS 'litigation_corrected: 行政诉讼结果纠正 [件] / litigation corrected';
COMMENT ON COLUMN "figures_by_report"."litigation_upheld" IS '行政诉讼结果维持 [件] / litigation upheld';
COMMENT ON COLUMN "各报告指标用数"."行政诉讼结果维持" IS 'litigation_upheld: 行政诉讼结果维持 [件] / litigation upheld';
COMMENT ON COLUMN "figures_by_report"."litigation_other" IS '行政诉讼其他结果 [件] / litigation other';
COMMENT ON COLUMN "各报告指标用数"."行政诉讼其他结果" IS 'litigation_other: 行政诉讼其他结果 [件] / litigation other';
COMMENT ON COLUMN "figures_by_report"."litigation_after_review_total" IS '复议后起诉总计 [件] / litigation after review';
COMMENT ON COLUMN "各报告指标用数"."复议后起诉总计" IS 'litigation_after_review_total: 复议后起诉总计 [件] / litigation after review';
COMMENT ON COLUMN "figures_by_report"."normative_documents_made_form_2021" IS '行政规范性文件本年制发件数 [件] / normative documents made, where table II follows the form of 2021';
COMMENT ON COLUMN "各报告指标用数"."行政规范性文件本年制发件数" IS 'normative_documents_made_form_2021: 行政规范性文件本年制发件数 [件] / normative documents made, where table II follows the form of 2021';
COMMENT ON COLUMN "figures_by_report"."normative_documents_repealed_form_2021" IS '行政规范性文件本年废止件数 [件] / normative documents repealed, where table II follows the form of 2021';
COMMENT ON COLUMN "各报告指标用数"."行政规范性文件本年废止件数" IS 'normative_documents_repealed_form_2021: 行政规范性文件本年废止件数 [件] / normative documents repealed, where table II follows the form of 2021';
COMMENT ON COLUMN "figures_by_report"."normative_documents_in_force_form_2021" IS '行政规范性文件现行有效件数 [件] / normative documents in force, where table II follows the form of 2021';
COMMENT ON COLUMN "各报告指标用数"."行政规范性文件现行有效件数" IS 'normative_documents_in_force_form_2021: 行政规范性文件现行有效件数 [件] / normative documents in force, where table II follows the form of 2021';
COMMENT ON COLUMN "figures_by_report"."normative_documents_made_form_2019" IS '规范性文件本年新制作数量 [件] / normative documents made, where table II follows the form of 2019';
COMMENT ON COLUMN "各报告指标用数"."规范性文件本年新制作数量" IS 'normative_documents_made_form_2019: 规范性文件本年新制作数量 [件] / normative documents made, where table II follows the form of 2019';
COMMENT ON COLUMN "figures_by_report"."normative_documents_disclosed_form_2019" IS '规范性文件本年新公开数量 [件] / normative documents disclosed, where table II follows the form of 2019';
COMMENT ON COLUMN "各报告指标用数"."规范性文件本年新公开数量" IS 'normative_documents_disclosed_form_2019: 规范性文件本年新公开数量 [件] / normative documents disclosed, where table II follows the form of 2019';
COMMENT ON COLUMN "figures_by_report"."licensing_decisions" IS '行政许可处理决定数量 [件] / licensing decisions';
COMMENT ON COLUMN "各报告指标用数"."行政许可处理决定数量" IS 'licensing_decisions: 行政许可处理决定数量 [件] / licensing decisions';
COMMENT ON COLUMN "figures_by_report"."penalties_decisions" IS '行政处罚处理决定数量 [件] / penalties decisions';
COMMENT ON COLUMN "各报告指标用数"."行政处罚处理决定数量" IS 'penalties_decisions: 行政处罚处理决定数量 [件] / penalties decisions';
COMMENT ON COLUMN "figures_by_report"."coercion_decisions" IS '行政强制处理决定数量 [件] / coercion decisions';
COMMENT ON COLUMN "各报告指标用数"."行政强制处理决定数量" IS 'coercion_decisions: 行政强制处理决定数量 [件] / coercion decisions';
COMMENT ON COLUMN "figures_by_report"."fees_amount_yuan_form_2021" IS '行政事业性收费本年收费金额 [元] / fees, amount, where table II follows the form of 2021';
COMMENT ON COLUMN "各报告指标用数"."行政事业性收费本年收费金额" IS 'fees_amount_yuan_form_2021: 行政事业性收费本年收费金额 [元] / fees, amount, where table II follows the form of 2021';
COMMENT ON COLUMN "figures_by_report"."procurement_amount_yuan_form_2019" IS '政府集中采购总金额 [元] / procurement, amount, where table II follows the form of 2019';
COMMENT ON COLUMN "各报告指标用数"."政府集中采购总金额" IS 'procurement_amount_yuan_form_2019: 政府集中采购总金额 [元] / procurement, amount, where table II follows the form of 2019';
COMMENT ON COLUMN "figures_by_report"."procurement_projects_form_2019" IS '采购项目数量 [个] / procurement projects, where table II follows the form of 2019';
COMMENT ON COLUMN "各报告指标用数"."采购项目数量" IS 'procurement_projects_form_2019: 采购项目数量 [个] / procurement projects, where table II follows the form of 2019';
COMMENT ON COLUMN "figures_by_report"."on_time" IS '按时发布 / 1 where it was published in time, 0 where not, NULL where nothing tells';
COMMENT ON COLUMN "各报告指标用数"."按时发布" IS 'on_time: 按时发布 / 1 where it was published in time, 0 where not, NULL where nothing tells';
COMMENT ON COLUMN "figures_by_report"."dated" IS '有发布日期 / 1 where the date of publication and the day by which it was due are known';
COMMENT ON COLUMN "各报告指标用数"."有发布日期" IS 'dated: 有发布日期 / 1 where the date of publication and the day by which it was due are known';
COMMENT ON VIEW "indicator_sums" IS '各报告指标分子分母。每份报告中各指标的分子和分母是多少？ / numerator and denominator of each indicator in each report';
COMMENT ON VIEW "各报告指标分子分母" IS 'indicator_sums: 各报告指标分子分母。每份报告中各指标的分子和分母是多少？ / numerator and denominator of each indicator in each report';
COMMENT ON COLUMN "indicator_sums"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各报告指标分子分母"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "indicator_sums"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各报告指标分子分母"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicator_sums"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标分子分母"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标分子分母"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "indicator_sums"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "各报告指标分子分母"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicator_sums"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各报告指标分子分母"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各报告指标分子分母"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicator_sums"."numerator" IS '分子 / numerator of the indicator';
COMMENT ON COLUMN "各报告指标分子分母"."分子" IS 'numerator: 分子 / numerator of the indicator';
COMMENT ON COLUMN "indicator_sums"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "各报告指标分子分母"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON VIEW "indicators_by_place" IS '各地域指标。各地域的各项指标是多少，每个机关只计一次？ / each indicator of a place, every organ counted once';
COMMENT ON VIEW "各地域指标" IS 'indicators_by_place: 各地域指标。各地域的各项指标是多少，每个机关只计一次？ / each indicator of a place, every organ counted once';
COMMENT ON COLUMN "indicators_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域指标"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicators_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域指标"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域指标"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "indicators_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域指标"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "indicators_by_place"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "各地域指标"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicators_by_place"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各地域指标"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各地域指标"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicators_by_place"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "各地域指标"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "indicators_by_place"."n_known" IS '数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "各地域指标"."数字齐备报告数" IS 'n_known: 数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "indicators_by_place"."numerator" IS '分子 / numerator of the indicator';
COMMENT ON COLUMN "各地域指标"."分子" IS 'numerator: 分子 / numerator of the indicator';
COMMENT ON COLUMN "indicators_by_place"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "各地域指标"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "indicators_by_place"."value" IS '数值 / its value';
COMMENT ON COLUMN "各地域指标"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "indicators_by_place"."low" IS '区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "各地域指标"."区间下限" IS 'low: 区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "indicators_by_place"."high" IS '区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "各地域指标"."区间上限" IS 'high: 区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "indicators_by_place"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "各地域指标"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "indicators_by_place"."is_in_form" IS '表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON COLUMN "各地域指标"."表式是否载有" IS 'is_in_form: 表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON VIEW "report_listing" IS '报告清单。数据湖有哪些报告，各自质量如何？ / the reports that the lake holds, and how sound each is';
COMMENT ON VIEW "报告清单" IS 'report_listing: 报告清单。数据湖有哪些报告，各自质量如何？ / the reports that the lake holds, and how sound each is';
COMMENT ON COLUMN "report_listing"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "报告清单"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "report_listing"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告清单"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告清单"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "report_listing"."province_name" IS '省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "报告清单"."省级名称" IS 'province_name: 省级名称: 报告年度的省级名称 / name of the province in the reporting year';
COMMENT ON COLUMN "report_listing"."prefecture_name" IS '地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "报告清单"."地级名称" IS 'prefecture_name: 地级名称: 报告年度的地级名称；直辖市和省直管县为空 / name of the prefecture in the reporting year; null for municipalities and directly governed counties';
COMMENT ON COLUMN "report_listing"."county_name" IS '县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "报告清单"."县级名称" IS 'county_name: 县级名称: 报告年度的县级名称；无代码的开发区取所在县区 / name of the county or district in the reporting year; a zone without a code takes its host''s';
COMMENT ON COLUMN "report_listing"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "报告清单"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "report_listing"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "报告清单"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "report_listing"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告清单"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告清单"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "report_listing"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "报告清单"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "报告清单"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "report_listing"."form_mixed" IS '表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "报告清单"."表式混用" IS 'form_mixed: 表式混用: 各表采用不同表式时为真 / true where the tables of the report follow different forms';
COMMENT ON COLUMN "report_listing"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "报告清单"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "报告清单"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "report_listing"."published_on" IS '发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "报告清单"."发布日期" IS 'published_on: 发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "report_listing"."current" IS '现行版本: 现行版本为真；机关就同一年度另发了新版的，旧版为假 / true for the version that stands: false where the organ published a later one on the same year';
COMMENT ON COLUMN "报告清单"."现行版本" IS 'current: 现行版本: 现行版本为真；机关就同一年度另发了新版的，旧版为假 / true for the version that stands: false where the organ published a later one on the same year';
COMMENT ON COLUMN "report_listing"."n_errors" IS '错误数 [个] / findings of severity error';
COMMENT ON COLUMN "报告清单"."错误数" IS 'n_errors: 错误数 [个] / findings of severity error';
COMMENT ON COLUMN "report_listing"."n_warnings" IS '警告数 [个] / findings of severity warning';
COMMENT ON COLUMN "报告清单"."警告数" IS 'n_warnings: 警告数 [个] / findings of severity warning';
COMMENT ON COLUMN "report_listing"."title" IS '标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "报告清单"."标题" IS 'title: 标题: 报告所载标题 / title as stated';
COMMENT ON COLUMN "report_listing"."source" IS '来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "报告清单"."来源" IS 'source: 来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "report_listing"."url" IS '网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "报告清单"."网址" IS 'url: 网址: 网页地址，已知时填写 / address of the page where known';
COMMENT ON COLUMN "report_listing"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "报告清单"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON VIEW "carry_over" IS '各机关结转衔接。机关上年结转的申请，与其上一年报告结转下年度的是否一致？ / whether an organ begins the year with what it carried out of the last';
COMMENT ON VIEW "各机关结转衔接" IS 'carry_over: 各机关结转衔接。机关上年结转的申请，与其上一年报告结转下年度的是否一致？ / whether an organ begins the year with what it carried out of the last';
COMMENT ON COLUMN "carry_over"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各机关结转衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "carry_over"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关结转衔接"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关结转衔接"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "carry_over"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "各机关结转衔接"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "carry_over"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各机关结转衔接"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "carry_over"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关结转衔接"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关结转衔接"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "carry_over"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关结转衔接"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关结转衔接"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "carry_over"."applicant_no" IS '申请人序号 / number of the column in table III';
COMMENT ON COLUMN "各机关结转衔接"."申请人序号" IS 'applicant_no: 申请人序号 / number of the column in table III';
COMMENT ON COLUMN "carry_over"."applicant" IS '申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "各机关结转衔接"."申请人类别" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "各机关结转衔接"."申请人类别名称" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "carry_over"."carried_out_before" IS '上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "各机关结转衔接"."上年报告结转下年度数量" IS 'carried_out_before: 上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "carry_over"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "各机关结转衔接"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "carry_over"."difference" IS '差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON COLUMN "各机关结转衔接"."差额" IS 'difference: 差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON COLUMN "carry_over"."is_broken" IS '是否不衔接: 前后年数字不衔接；无从判断时为空 / the two do not follow from each other, NULL where that is not known';
COMMENT ON COLUMN "各机关结转衔接"."是否不衔接" IS 'is_broken: 是否不衔接: 前后年数字不衔接；无从判断时为空 / the two do not follow from each other, NULL where that is not known';
COMMENT ON COLUMN "carry_over"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各机关结转衔接"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "carry_over"."report_id_before" IS '上年报告编号 / the organ''s report on the year before';
COMMENT ON COLUMN "各机关结转衔接"."上年报告编号" IS 'report_id_before: 上年报告编号 / the organ''s report on the year before';
COMMENT ON VIEW "document_stock" IS '各机关文件存量衔接。现行有效件数前后年是否相符？ / whether the documents in force add up from year to year';
COMMENT ON VIEW "各机关文件存量衔接" IS 'document_stock: 各机关文件存量衔接。现行有效件数前后年是否相符？ / whether the documents in force add up from year to year';
COMMENT ON COLUMN "document_stock"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各机关文件存量衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "document_stock"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关文件存量衔接"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关文件存量衔接"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "document_stock"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "各机关文件存量衔接"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "document_stock"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各机关文件存量衔接"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "document_stock"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关文件存量衔接"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关文件存量衔接"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "document_stock"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关文件存量衔接"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关文件存量衔接"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "document_stock"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "各机关文件存量衔接"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "各机关文件存量衔接"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "document_stock"."in_force_before" IS '上年现行有效件数 [件] / documents in force, by the report on the year before';
COMMENT ON COLUMN "各机关文件存量衔接"."上年现行有效件数" IS 'in_force_before: 上年现行有效件数 [件] / documents in force, by the report on the year before';
COMMENT ON COLUMN "document_stock"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "各机关文件存量衔接"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "document_stock"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "各机关文件存量衔接"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "document_stock"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "各机关文件存量衔接"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "document_stock"."expected" IS '应有现行有效件数 [件]: 上年现行有效件数加本年制发件数减本年废止件数 / in force the year before, and made, less repealed';
COMMENT ON COLUMN "各机关文件存量衔接"."应有现行有效件数" IS 'expected: 应有现行有效件数 [件]: 上年现行有效件数加本年制发件数减本年废止件数 / in force the year before, and made, less repealed';
COMMENT ON COLUMN "document_stock"."difference" IS '差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON COLUMN "各机关文件存量衔接"."差额" IS 'difference: 差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON COLUMN "document_stock"."is_broken" IS '是否不衔接: 前后年数字不衔接；无从判断时为空 / the two do not follow from each other, NULL where that is not known';
COMMENT ON COLUMN "各机关文件存量衔接"."是否不衔接" IS 'is_broken: 是否不衔接: 前后年数字不衔接；无从判断时为空 / the two do not follow from each other, NULL where that is not known';
COMMENT ON COLUMN "document_stock"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各机关文件存量衔接"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "document_stock"."report_id_before" IS '上年报告编号 / the organ''s report on the year before';
COMMENT ON COLUMN "各机关文件存量衔接"."上年报告编号" IS 'report_id_before: 上年报告编号 / the organ''s report on the year before';
COMMENT ON VIEW "year_on_year" IS '各机关同比。机关的数字较上年如何变化？ / how an organ''s figures change from one year to the next';
COMMENT ON VIEW "各机关同比" IS 'year_on_year: 各机关同比。机关的数字较上年如何变化？ / how an organ''s figures change from one year to the next';
COMMENT ON COLUMN "year_on_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各机关同比"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "year_on_year"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关同比"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关同比"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "year_on_year"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "各机关同比"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "year_on_year"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各机关同比"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "year_on_year"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关同比"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关同比"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "year_on_year"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关同比"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各机关同比"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "year_on_year"."figure" IS '数字 / which figure';
COMMENT ON COLUMN "各机关同比"."数字" IS 'figure: 数字 / which figure';
COMMENT ON COLUMN "各机关同比"."数字名称" IS 'figure: 数字 / which figure';
COMMENT ON COLUMN "year_on_year"."value_before" IS '上年数值 / its value in the year before';
COMMENT ON COLUMN "各机关同比"."上年数值" IS 'value_before: 上年数值 / its value in the year before';
COMMENT ON COLUMN "year_on_year"."value" IS '数值 / its value';
COMMENT ON COLUMN "各机关同比"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "year_on_year"."change" IS '增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "各机关同比"."增减" IS 'change: 增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "year_on_year"."change_pct" IS '增减幅度 [%]: 增减占前一数值的百分比 / change, of the earlier value';
COMMENT ON COLUMN "各机关同比"."增减幅度" IS 'change_pct: 增减幅度 [%]: 增减占前一数值的百分比 / change, of the earlier value';
COMMENT ON COLUMN "year_on_year"."is_comparable" IS '口径是否一致: 前后两份报告的统计范围相同 / both reports count for the same organs';
COMMENT ON COLUMN "各机关同比"."口径是否一致" IS 'is_comparable: 口径是否一致: 前后两份报告的统计范围相同 / both reports count for the same organs';
COMMENT ON COLUMN "year_on_year"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各机关同比"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "year_on_year"."report_id_before" IS '上年报告编号 / the organ''s report on the year before';
COMMENT ON COLUMN "各机关同比"."上年报告编号" IS 'report_id_before: 上年报告编号 / the organ''s report on the year before';
COMMENT ON VIEW "restated_figures" IS '各机关更正数字。机关在更正版中改了哪些数字，改了多少？ / numbers that organs changed in a later version of a report';
COMMENT ON VIEW "各机关更正数字" IS 'restated_figures: 各机关更正数字。机关在更正版中改了哪些数字，改了多少？ / numbers that organs changed in a later version of a report';
COMMENT ON COLUMN "restated_figures"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各机关更正数字"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "restated_figures"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关更正数字"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各机关更正数字"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "restated_figures"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "各机关更正数字"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "restated_figures"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各机关更正数字"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "restated_figures"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关更正数字"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各机关更正数字"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "restated_figures"."table_name" IS '表 / table that the number stands in';
COMMENT ON COLUMN "各机关更正数字"."表" IS 'table_name: 表 / table that the number stands in';
COMMENT ON COLUMN "各机关更正数字"."表名称" IS 'table_name: 表 / table that the number stands in';
COMMENT ON COLUMN "restated_figures"."row_name" IS '行 / row id within the table';
COMMENT ON COLUMN "各机关更正数字"."行" IS 'row_name: 行 / row id within the table';
COMMENT ON COLUMN "restated_figures"."column_name" IS '列 / column id within the table';
COMMENT ON COLUMN "各机关更正数字"."列" IS 'column_name: 列 / column id within the table';
COMMENT ON COLUMN "restated_figures"."old_value" IS '原数值: 原版的数；金额按原文单位 / the number of the earlier version; an amount in the unit as found';
COMMENT ON COLUMN "各机关更正数字"."原数值" IS 'old_value: 原数值: 原版的数；金额按原文单位 / the number of the earlier version; an amount in the unit as found';
COMMENT ON COLUMN "restated_figures"."new_value" IS '新数值: 更正版的数 / the number of the later version';
COMMENT ON COLUMN "各机关更正数字"."新数值" IS 'new_value: 新数值: 更正版的数 / the number of the later version';
COMMENT ON COLUMN "restated_figures"."change" IS '增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "各机关更正数字"."增减" IS 'change: 增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "restated_figures"."published_before" IS '原版发布日期 / date of the earlier version';
COMMENT ON COLUMN "各机关更正数字"."原版发布日期" IS 'published_before: 原版发布日期 / date of the earlier version';
COMMENT ON COLUMN "restated_figures"."published_on" IS '发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "各机关更正数字"."发布日期" IS 'published_on: 发布日期: 网页载明的发布日期，没有时取落款日期 / date of publication that the page states, else the date of signature';
COMMENT ON COLUMN "restated_figures"."source_before" IS '原版来源 / where the earlier version lies';
COMMENT ON COLUMN "各机关更正数字"."原版来源" IS 'source_before: 原版来源 / where the earlier version lies';
COMMENT ON COLUMN "restated_figures"."source" IS '来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "各机关更正数字"."来源" IS 'source: 来源: 文件所在位置：输入根目录下以 / 分隔的路径；语料中的一条记录为 文件路径#键 / where the document lies: path below the input root with /, for a record of a corpus file path#KEY';
COMMENT ON COLUMN "restated_figures"."report_id_before" IS '原版报告编号 / the earlier version';
COMMENT ON COLUMN "各机关更正数字"."原版报告编号" IS 'report_id_before: 原版报告编号 / the earlier version';
COMMENT ON COLUMN "restated_figures"."report_id" IS '更正版报告编号: 更正版的编号 / the later version';
COMMENT ON COLUMN "各机关更正数字"."更正版报告编号" IS 'report_id: 更正版报告编号: 更正版的编号 / the later version';
COMMENT ON VIEW "carry_over_by_place" IS '各地域结转衔接。全国和各省有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, in the nation and the provinces';
COMMENT ON VIEW "各地域结转衔接" IS 'carry_over_by_place: 各地域结转衔接。全国和各省有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, in the nation and the provinces';
COMMENT ON COLUMN "carry_over_by_place"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各地域结转衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "carry_over_by_place"."place_level" IS '地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域结转衔接"."地域层级" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "各地域结转衔接"."地域层级名称" IS 'place_level: 地域层级 / nation, province, prefecture or county';
COMMENT ON COLUMN "carry_over_by_place"."place_code" IS '地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "各地域结转衔接"."地域代码" IS 'place_code: 地域代码: 全国为 000000，省级为 ISO 代码（中央机关为 CN），地级和县级为 GB/T 2260 代码 / 000000 for the nation, the ISO code of a province, the GB/T 2260 code of a prefecture or county';
COMMENT ON COLUMN "carry_over_by_place"."applicant_no" IS '申请人序号 / number of the column in table III';
COMMENT ON COLUMN "各地域结转衔接"."申请人序号" IS 'applicant_no: 申请人序号 / number of the column in table III';
COMMENT ON COLUMN "carry_over_by_place"."applicant" IS '申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "各地域结转衔接"."申请人类别" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "各地域结转衔接"."申请人类别名称" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "carry_over_by_place"."n_pairs" IS '前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "各地域结转衔接"."前后年报告对数" IS 'n_pairs: 前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "carry_over_by_place"."n_unknown" IS '数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "各地域结转衔接"."数字不全对数" IS 'n_unknown: 数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "carry_over_by_place"."n_broken" IS '不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "各地域结转衔接"."不衔接对数" IS 'n_broken: 不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "carry_over_by_place"."n_more" IS '结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "各地域结转衔接"."结转偏多对数" IS 'n_more: 结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "carry_over_by_place"."n_less" IS '结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "各地域结转衔接"."结转偏少对数" IS 'n_less: 结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "carry_over_by_place"."broken_pct" IS '不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "各地域结转衔接"."不衔接比例" IS 'broken_pct: 不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "carry_over_by_place"."broken_low_pct" IS '不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "各地域结转衔接"."不衔接比例下限" IS 'broken_low_pct: 不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_by_place"."broken_high_pct" IS '不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "各地域结转衔接"."不衔接比例上限" IS 'broken_high_pct: 不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_by_place"."carried_out_before" IS '上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "各地域结转衔接"."上年报告结转下年度数量" IS 'carried_out_before: 上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "carry_over_by_place"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "各地域结转衔接"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "carry_over_by_place"."size" IS '差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON COLUMN "各地域结转衔接"."差额绝对值合计" IS 'size: 差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON VIEW "indicators_by_report" IS '各报告指标。单份报告的各项指标是多少？ / each indicator of a single report';
COMMENT ON VIEW "各报告指标" IS 'indicators_by_report: 各报告指标。单份报告的各项指标是多少？ / each indicator of a single report';
COMMENT ON COLUMN "indicators_by_report"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "各报告指标"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "indicators_by_report"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "各报告指标"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicators_by_report"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "各报告指标"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "indicators_by_report"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "各报告指标"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "indicators_by_report"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "各报告指标"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "indicators_by_report"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各报告指标"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "各报告指标"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "indicators_by_report"."scope" IS '统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各报告指标"."统计范围" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "各报告指标"."统计范围名称" IS 'scope: 统计范围: own：仅本机关；consolidated：含下级机关的汇总；无法判定时为空；有检查发现 scope-by-sums 的，由加总而非文字判定 / own: the organ alone; consolidated: with organs below it; null where undecided; a finding scope-by-sums tells that sums and not words decided';
COMMENT ON COLUMN "indicators_by_report"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "各报告指标"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicators_by_report"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各报告指标"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "各报告指标"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicators_by_report"."numerator" IS '分子 / numerator of the indicator';
COMMENT ON COLUMN "各报告指标"."分子" IS 'numerator: 分子 / numerator of the indicator';
COMMENT ON COLUMN "indicators_by_report"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "各报告指标"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "indicators_by_report"."value" IS '数值 / its value';
COMMENT ON COLUMN "各报告指标"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "indicators_by_report"."low" IS '区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "各报告指标"."区间下限" IS 'low: 区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "indicators_by_report"."high" IS '区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "各报告指标"."区间上限" IS 'high: 区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON VIEW "indicator_peers" IS '同类机关指标分布。同层级、同类别机关的某项指标通常是多少？ / what is usual for an indicator among organs of one level and kind';
COMMENT ON VIEW "同类机关指标分布" IS 'indicator_peers: 同类机关指标分布。同层级、同类别机关的某项指标通常是多少？ / what is usual for an indicator among organs of one level and kind';
COMMENT ON COLUMN "indicator_peers"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "同类机关指标分布"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicator_peers"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "同类机关指标分布"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "同类机关指标分布"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "indicator_peers"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "同类机关指标分布"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "同类机关指标分布"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "indicator_peers"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "同类机关指标分布"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicator_peers"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "同类机关指标分布"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "同类机关指标分布"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicator_peers"."n_organs" IS '同类机关数 [个]: 同层级、同类别且分母不小于 30 的机关数 / organs of the level and kind with a denominator of 30 or more';
COMMENT ON COLUMN "同类机关指标分布"."同类机关数" IS 'n_organs: 同类机关数 [个]: 同层级、同类别且分母不小于 30 的机关数 / organs of the level and kind with a denominator of 30 or more';
COMMENT ON COLUMN "indicator_peers"."p10" IS '第10百分位: 百分之十的同类机关不超过的数值，取最近秩 / the value that 10 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "同类机关指标分布"."第10百分位" IS 'p10: 第10百分位: 百分之十的同类机关不超过的数值，取最近秩 / the value that 10 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "indicator_peers"."p50" IS '第50百分位: 百分之五十的同类机关不超过的数值，取最近秩 / the value that 50 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "同类机关指标分布"."第50百分位" IS 'p50: 第50百分位: 百分之五十的同类机关不超过的数值，取最近秩 / the value that 50 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "indicator_peers"."p90" IS '第90百分位: 百分之九十的同类机关不超过的数值，取最近秩 / the value that 90 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "同类机关指标分布"."第90百分位" IS 'p90: 第90百分位: 百分之九十的同类机关不超过的数值，取最近秩 / the value that 90 % of them do not exceed, by nearest rank';
COMMENT ON VIEW "indicator_standing" IS '机关指标在同类中的位置。一个机关的指标在同类机关中处于什么位置？ / where an organ stands among its peers';
COMMENT ON VIEW "机关指标在同类中的位置" IS 'indicator_standing: 机关指标在同类中的位置。一个机关的指标在同类机关中处于什么位置？ / where an organ stands among its peers';
COMMENT ON COLUMN "indicator_standing"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "机关指标在同类中的位置"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicator_standing"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关指标在同类中的位置"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "机关指标在同类中的位置"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "indicator_standing"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关指标在同类中的位置"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "机关指标在同类中的位置"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "indicator_standing"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "机关指标在同类中的位置"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicator_standing"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "机关指标在同类中的位置"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "机关指标在同类中的位置"."指标名称" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicator_standing"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "机关指标在同类中的位置"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "indicator_standing"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "机关指标在同类中的位置"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "indicator_standing"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关指标在同类中的位置"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "机关指标在同类中的位置"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "indicator_standing"."report_id" IS '报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "机关指标在同类中的位置"."报告编号" IS 'report_id: 报告编号: 由内容散列得出的稳定编号，用于连接各表 / stable id, from a hash of the content; the key that joins all tables';
COMMENT ON COLUMN "indicator_standing"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "机关指标在同类中的位置"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "indicator_standing"."value" IS '数值 / its value';
COMMENT ON COLUMN "机关指标在同类中的位置"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "indicator_standing"."low" IS '区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "机关指标在同类中的位置"."区间下限" IS 'low: 区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "indicator_standing"."high" IS '区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "机关指标在同类中的位置"."区间上限" IS 'high: 区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "indicator_standing"."p10" IS '第10百分位: 百分之十的同类机关不超过的数值，取最近秩 / the value that 10 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "机关指标在同类中的位置"."第10百分位" IS 'p10: 第10百分位: 百分之十的同类机关不超过的数值，取最近秩 / the value that 10 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "indicator_standing"."p50" IS '第50百分位: 百分之五十的同类机关不超过的数值，取最近秩 / the value that 50 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "机关指标在同类中的位置"."第50百分位" IS 'p50: 第50百分位: 百分之五十的同类机关不超过的数值，取最近秩 / the value that 50 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "indicator_standing"."p90" IS '第90百分位: 百分之九十的同类机关不超过的数值，取最近秩 / the value that 90 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "机关指标在同类中的位置"."第90百分位" IS 'p90: 第90百分位: 百分之九十的同类机关不超过的数值，取最近秩 / the value that 90 % of them do not exceed, by nearest rank';
COMMENT ON COLUMN "indicator_standing"."n_organs" IS '同类机关数 [个]: 同层级、同类别且分母不小于 30 的机关数 / organs of the level and kind with a denominator of 30 or more';
COMMENT ON COLUMN "机关指标在同类中的位置"."同类机关数" IS 'n_organs: 同类机关数 [个]: 同层级、同类别且分母不小于 30 的机关数 / organs of the level and kind with a denominator of 30 or more';
COMMENT ON COLUMN "indicator_standing"."rank_no" IS '排名: 同类中数值最高者为 1，数值相同的排名相同 / 1 for the highest value among the peers, equal for equal values';
COMMENT ON COLUMN "机关指标在同类中的位置"."排名" IS 'rank_no: 排名: 同类中数值最高者为 1，数值相同的排名相同 / 1 for the highest value among the peers, equal for equal values';
COMMENT ON COLUMN "indicator_standing"."position" IS '位置: below_p10 低于第10百分位，above_p90 高于第90百分位，within 在其间 / below_p10, above_p90, or within';
COMMENT ON COLUMN "机关指标在同类中的位置"."位置" IS 'position: 位置: below_p10 低于第10百分位，above_p90 高于第90百分位，within 在其间 / below_p10, above_p90, or within';
COMMENT ON VIEW "applications_province_year" IS '分省依申请公开年度汇总。各省收到多少申请，如何办理？ / applications and their outcomes, by province and year';
COMMENT ON VIEW "分省依申请公开年度汇总" IS 'applications_province_year: 分省依申请公开年度汇总。各省收到多少申请，如何办理？ / applications and their outcomes, by province and year';
COMMENT ON COLUMN "applications_province_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省依申请公开年度汇总"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applications_province_year"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省依申请公开年度汇总"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省依申请公开年度汇总"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "applications_province_year"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省依申请公开年度汇总"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applications_province_year"."n_left_out" IS '未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "分省依申请公开年度汇总"."未计入报告数" IS 'n_left_out: 未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "applications_province_year"."n_expected" IS '应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "分省依申请公开年度汇总"."应有数" IS 'n_expected: 应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "applications_province_year"."n_covered" IS '已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "分省依申请公开年度汇总"."已涵盖数" IS 'n_covered: 已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "applications_province_year"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省依申请公开年度汇总"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applications_province_year"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省依申请公开年度汇总"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applications_province_year"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "分省依申请公开年度汇总"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applications_province_year"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "分省依申请公开年度汇总"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "applications_province_year"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "分省依申请公开年度汇总"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applications_province_year"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "分省依申请公开年度汇总"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applications_province_year"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "分省依申请公开年度汇总"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "applications_province_year"."unavailable" IS '无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "分省依申请公开年度汇总"."无法提供" IS 'unavailable: 无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "applications_province_year"."unprocessed" IS '不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "分省依申请公开年度汇总"."不予处理" IS 'unprocessed: 不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "applications_province_year"."other" IS '其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "分省依申请公开年度汇总"."其他处理" IS 'other: 其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "applications_province_year"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "分省依申请公开年度汇总"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applications_province_year"."carried_out" IS '结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "分省依申请公开年度汇总"."结转下年度继续办理" IS 'carried_out: 结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "applications_province_year"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "分省依申请公开年度汇总"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applications_province_year"."denied_pct" IS '不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "分省依申请公开年度汇总"."不予公开占比" IS 'denied_pct: 不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "applications_province_year"."unavailable_pct" IS '无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "分省依申请公开年度汇总"."无法提供占比" IS 'unavailable_pct: 无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "applications_province_year"."unprocessed_pct" IS '不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "分省依申请公开年度汇总"."不予处理占比" IS 'unprocessed_pct: 不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "applications_province_year"."other_pct" IS '其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "分省依申请公开年度汇总"."其他处理占比" IS 'other_pct: 其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "applications_province_year"."n_with_parts" IS '有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "分省依申请公开年度汇总"."有下级报告的汇总报告数" IS 'n_with_parts: 有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "applications_province_year"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "分省依申请公开年度汇总"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applications_province_year"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省依申请公开年度汇总"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applications_province_year"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "分省依申请公开年度汇总"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "denial_grounds" IS '分省不予公开理由。各省依据哪些理由不予公开？ / grounds of denial, by province and year';
COMMENT ON VIEW "分省不予公开理由" IS 'denial_grounds: 分省不予公开理由。各省依据哪些理由不予公开？ / grounds of denial, by province and year';
COMMENT ON COLUMN "denial_grounds"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省不予公开理由"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "denial_grounds"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省不予公开理由"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省不予公开理由"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "denial_grounds"."ground_no" IS '理由序号 / number of the ground in the form';
COMMENT ON COLUMN "分省不予公开理由"."理由序号" IS 'ground_no: 理由序号 / number of the ground in the form';
COMMENT ON COLUMN "denial_grounds"."ground" IS '不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "分省不予公开理由"."不予公开理由" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "分省不予公开理由"."不予公开理由名称" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "denial_grounds"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省不予公开理由"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "denial_grounds"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省不予公开理由"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "denial_grounds"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省不予公开理由"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "denial_grounds"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "分省不予公开理由"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "denial_grounds"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "分省不予公开理由"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "denial_grounds"."denied_with_parts" IS '汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "分省不予公开理由"."汇总报告载明的不予公开" IS 'denied_with_parts: 汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "denial_grounds"."denied_by_parts" IS '下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省不予公开理由"."下级报告相加的不予公开" IS 'denied_by_parts: 下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "denial_grounds"."denied_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON COLUMN "分省不予公开理由"."两种算法之差" IS 'denied_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON VIEW "applicant_kinds" IS '分省申请人类别。各省由谁申请，谁得到了所申请的信息？ / kinds of applicants, by province and year';
COMMENT ON VIEW "分省申请人类别" IS 'applicant_kinds: 分省申请人类别。各省由谁申请，谁得到了所申请的信息？ / kinds of applicants, by province and year';
COMMENT ON COLUMN "applicant_kinds"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省申请人类别"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applicant_kinds"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省申请人类别"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省申请人类别"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "applicant_kinds"."kind_no" IS '申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "分省申请人类别"."申请人序号" IS 'kind_no: 申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "applicant_kinds"."kind" IS '申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "分省申请人类别"."申请人类别" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "分省申请人类别"."申请人类别名称" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "applicant_kinds"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省申请人类别"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applicant_kinds"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省申请人类别"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applicant_kinds"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省申请人类别"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applicant_kinds"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "分省申请人类别"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applicant_kinds"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "分省申请人类别"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applicant_kinds"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "分省申请人类别"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applicant_kinds"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "分省申请人类别"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applicant_kinds"."received_pct" IS '占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "分省申请人类别"."占新收申请比例" IS 'received_pct: 占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "applicant_kinds"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "分省申请人类别"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applicant_kinds"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "分省申请人类别"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applicant_kinds"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省申请人类别"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applicant_kinds"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "分省申请人类别"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "review_litigation" IS '分省行政复议和行政诉讼。各省行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits, by province and year';
COMMENT ON VIEW "分省行政复议和行政诉讼" IS 'review_litigation: 分省行政复议和行政诉讼。各省行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits, by province and year';
COMMENT ON COLUMN "review_litigation"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "review_litigation"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "review_litigation"."proceeding_no" IS '程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."程序序号" IS 'proceeding_no: 程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "review_litigation"."proceeding" IS '程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."程序" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."程序名称" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "review_litigation"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "review_litigation"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "review_litigation"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "review_litigation"."upheld" IS '结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."结果维持" IS 'upheld: 结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "review_litigation"."corrected" IS '结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."结果纠正" IS 'corrected: 结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "review_litigation"."other" IS '其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."其他结果" IS 'other: 其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "review_litigation"."pending" IS '尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."尚未审结" IS 'pending: 尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "review_litigation"."total" IS '总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."总计" IS 'total: 总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "review_litigation"."corrected_pct" IS '纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."纠错率或败诉率" IS 'corrected_pct: 纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "review_litigation"."corrected_with_pending_pct" IS '计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."计入未审结的纠错率或败诉率" IS 'corrected_with_pending_pct: 计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "review_litigation"."total_with_parts" IS '汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."汇总报告载明的总计" IS 'total_with_parts: 汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "review_litigation"."total_by_parts" IS '下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."下级报告相加的总计" IS 'total_by_parts: 下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "review_litigation"."total_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON COLUMN "分省行政复议和行政诉讼"."两种算法之差" IS 'total_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON VIEW "proactive_by_province_year" IS '分省主动公开情况。各省机关制发、处理、收费多少（表二）？ / what organs make, decide and charge, by province and year';
COMMENT ON VIEW "分省主动公开情况" IS 'proactive_by_province_year: 分省主动公开情况。各省机关制发、处理、收费多少（表二）？ / what organs make, decide and charge, by province and year';
COMMENT ON COLUMN "proactive_by_province_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省主动公开情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "proactive_by_province_year"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省主动公开情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省主动公开情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "proactive_by_province_year"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "分省主动公开情况"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "分省主动公开情况"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "proactive_by_province_year"."item_no" IS '信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "分省主动公开情况"."信息内容序号" IS 'item_no: 信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "proactive_by_province_year"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "分省主动公开情况"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "分省主动公开情况"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "proactive_by_province_year"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省主动公开情况"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "proactive_by_province_year"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省主动公开情况"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "proactive_by_province_year"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省主动公开情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "proactive_by_province_year"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "分省主动公开情况"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "proactive_by_province_year"."disclosed" IS '本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "分省主动公开情况"."本年新公开数量" IS 'disclosed: 本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "proactive_by_province_year"."disclosed_total" IS '对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "分省主动公开情况"."对外公开总数量" IS 'disclosed_total: 对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "proactive_by_province_year"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "分省主动公开情况"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "proactive_by_province_year"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "分省主动公开情况"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "proactive_by_province_year"."prior_year_items" IS '上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "分省主动公开情况"."上一年项目数量" IS 'prior_year_items: 上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "proactive_by_province_year"."items_change" IS '本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "分省主动公开情况"."本年增/减" IS 'items_change: 本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "proactive_by_province_year"."decisions" IS '处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "分省主动公开情况"."处理决定数量或本年处理决定数量" IS 'decisions: 处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "proactive_by_province_year"."projects" IS '采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "分省主动公开情况"."采购项目数量" IS 'projects: 采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "proactive_by_province_year"."amount_yuan" IS '采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "分省主动公开情况"."采购总金额或本年收费金额" IS 'amount_yuan: 采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "proactive_by_province_year"."figure_with_parts" IS '汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "分省主动公开情况"."汇总报告载明的主要数字" IS 'figure_with_parts: 汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "proactive_by_province_year"."figure_by_parts" IS '下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省主动公开情况"."下级报告相加的主要数字" IS 'figure_by_parts: 下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "proactive_by_province_year"."figure_difference" IS '两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON COLUMN "分省主动公开情况"."两种算法之差" IS 'figure_difference: 两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON VIEW "channel_mix" IS '分省公开渠道构成。按正文写明的数字，各省通过哪些渠道公开信息？ / channels of publication, by province and year';
COMMENT ON VIEW "分省公开渠道构成" IS 'channel_mix: 分省公开渠道构成。按正文写明的数字，各省通过哪些渠道公开信息？ / channels of publication, by province and year';
COMMENT ON COLUMN "channel_mix"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省公开渠道构成"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "channel_mix"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省公开渠道构成"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省公开渠道构成"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "channel_mix"."unit" IS '单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "分省公开渠道构成"."单位" IS 'unit: 单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "channel_mix"."channel" IS '渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "分省公开渠道构成"."渠道" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "分省公开渠道构成"."渠道名称" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "channel_mix"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省公开渠道构成"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "channel_mix"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "分省公开渠道构成"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "channel_mix"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省公开渠道构成"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "channel_mix"."items" IS '主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "分省公开渠道构成"."主动公开信息数" IS 'items: 主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "channel_mix"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "分省公开渠道构成"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "channel_mix"."items_with_parts" IS '汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "分省公开渠道构成"."汇总报告写明的主动公开信息数" IS 'items_with_parts: 汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "channel_mix"."items_by_parts" IS '下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "分省公开渠道构成"."下级报告相加的主动公开信息数" IS 'items_by_parts: 下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "channel_mix"."items_difference" IS '两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON COLUMN "分省公开渠道构成"."两种算法之差" IS 'items_difference: 两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON VIEW "carry_over_by_province" IS '分省结转衔接。各省有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, by province and year';
COMMENT ON VIEW "分省结转衔接" IS 'carry_over_by_province: 分省结转衔接。各省有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, by province and year';
COMMENT ON COLUMN "carry_over_by_province"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省结转衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "carry_over_by_province"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省结转衔接"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省结转衔接"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "carry_over_by_province"."applicant_no" IS '申请人序号 / number of the column in table III';
COMMENT ON COLUMN "分省结转衔接"."申请人序号" IS 'applicant_no: 申请人序号 / number of the column in table III';
COMMENT ON COLUMN "carry_over_by_province"."applicant" IS '申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "分省结转衔接"."申请人类别" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "分省结转衔接"."申请人类别名称" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "carry_over_by_province"."n_pairs" IS '前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "分省结转衔接"."前后年报告对数" IS 'n_pairs: 前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "carry_over_by_province"."n_unknown" IS '数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "分省结转衔接"."数字不全对数" IS 'n_unknown: 数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "carry_over_by_province"."n_broken" IS '不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "分省结转衔接"."不衔接对数" IS 'n_broken: 不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "carry_over_by_province"."n_more" IS '结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "分省结转衔接"."结转偏多对数" IS 'n_more: 结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "carry_over_by_province"."n_less" IS '结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "分省结转衔接"."结转偏少对数" IS 'n_less: 结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "carry_over_by_province"."broken_pct" IS '不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "分省结转衔接"."不衔接比例" IS 'broken_pct: 不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "carry_over_by_province"."broken_low_pct" IS '不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "分省结转衔接"."不衔接比例下限" IS 'broken_low_pct: 不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_by_province"."broken_high_pct" IS '不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "分省结转衔接"."不衔接比例上限" IS 'broken_high_pct: 不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_by_province"."carried_out_before" IS '上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "分省结转衔接"."上年报告结转下年度数量" IS 'carried_out_before: 上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "carry_over_by_province"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "分省结转衔接"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "carry_over_by_province"."size" IS '差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON COLUMN "分省结转衔接"."差额绝对值合计" IS 'size: 差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON VIEW "indicators_province_year" IS '分省指标。各省历年的各项指标是多少？ / each indicator of each province, year by year';
COMMENT ON VIEW "分省指标" IS 'indicators_province_year: 分省指标。各省历年的各项指标是多少？ / each indicator of each province, year by year';
COMMENT ON COLUMN "indicators_province_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "分省指标"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicators_province_year"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省指标"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "分省指标"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "indicators_province_year"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "分省指标"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicators_province_year"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "分省指标"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicators_province_year"."zh" IS '指标名称 / its name in Chinese';
COMMENT ON COLUMN "分省指标"."指标名称" IS 'zh: 指标名称 / its name in Chinese';
COMMENT ON COLUMN "indicators_province_year"."en" IS '指标英文名 / its name in English';
COMMENT ON COLUMN "分省指标"."指标英文名" IS 'en: 指标英文名 / its name in English';
COMMENT ON COLUMN "indicators_province_year"."kind" IS '指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "分省指标"."指标类型" IS 'kind: 指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "indicators_province_year"."unit" IS '单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "分省指标"."单位" IS 'unit: 单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "indicators_province_year"."forms" IS '适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "分省指标"."适用表式" IS 'forms: 适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "indicators_province_year"."is_comparable" IS '是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "分省指标"."是否可比" IS 'is_comparable: 是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "indicators_province_year"."is_in_form" IS '表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON COLUMN "分省指标"."表式是否载有" IS 'is_in_form: 表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON COLUMN "indicators_province_year"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "分省指标"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "indicators_province_year"."n_known" IS '数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "分省指标"."数字齐备报告数" IS 'n_known: 数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "indicators_province_year"."numerator" IS '分子 / numerator of the indicator';
COMMENT ON COLUMN "分省指标"."分子" IS 'numerator: 分子 / numerator of the indicator';
COMMENT ON COLUMN "indicators_province_year"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "分省指标"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "indicators_province_year"."value" IS '数值 / its value';
COMMENT ON COLUMN "分省指标"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "indicators_province_year"."low" IS '区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "分省指标"."区间下限" IS 'low: 区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "indicators_province_year"."high" IS '区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "分省指标"."区间上限" IS 'high: 区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "indicators_province_year"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "分省指标"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON VIEW "national_overview" IS '全国总览。全国依申请公开情况一览 / the whole lake at a glance, year by year';
COMMENT ON VIEW "全国总览" IS 'national_overview: 全国总览。全国依申请公开情况一览 / the whole lake at a glance, year by year';
COMMENT ON COLUMN "national_overview"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国总览"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "national_overview"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国总览"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "national_overview"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国总览"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "national_overview"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "全国总览"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "national_overview"."handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "全国总览"."办理结果总计" IS 'handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "national_overview"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "全国总览"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "national_overview"."denied_pct" IS '不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "全国总览"."不予公开占比" IS 'denied_pct: 不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "national_overview"."unavailable_pct" IS '无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "全国总览"."无法提供占比" IS 'unavailable_pct: 无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "national_overview"."unprocessed_pct" IS '不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "全国总览"."不予处理占比" IS 'unprocessed_pct: 不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "national_overview"."other_pct" IS '其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "全国总览"."其他处理占比" IS 'other_pct: 其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "national_overview"."carried_out" IS '结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "全国总览"."结转下年度继续办理" IS 'carried_out: 结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "national_overview"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国总览"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "national_overview"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国总览"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "national_overview"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "全国总览"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "form_mix" IS '统计表式构成。一个年度的数字采用哪些表式，序列能否连读？ / statutory forms that stand behind the figures of a year';
COMMENT ON VIEW "统计表式构成" IS 'form_mix: 统计表式构成。一个年度的数字采用哪些表式，序列能否连读？ / statutory forms that stand behind the figures of a year';
COMMENT ON COLUMN "form_mix"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "统计表式构成"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "form_mix"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "统计表式构成"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "统计表式构成"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "form_mix"."n_reports" IS '报告数 [份]: 全国合计选用的报告数 / reports in the national total';
COMMENT ON COLUMN "统计表式构成"."报告数" IS 'n_reports: 报告数 [份]: 全国合计选用的报告数 / reports in the national total';
COMMENT ON COLUMN "form_mix"."n_mixed" IS '表式混用报告数 [份] / those whose tables follow different forms';
COMMENT ON COLUMN "统计表式构成"."表式混用报告数" IS 'n_mixed: 表式混用报告数 [份] / those whose tables follow different forms';
COMMENT ON COLUMN "form_mix"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "统计表式构成"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON VIEW "applications_national_year" IS '全国依申请公开年度汇总。全国历年收到多少申请，如何办理？ / applications and their outcomes nationwide, year by year';
COMMENT ON VIEW "全国依申请公开年度汇总" IS 'applications_national_year: 全国依申请公开年度汇总。全国历年收到多少申请，如何办理？ / applications and their outcomes nationwide, year by year';
COMMENT ON COLUMN "applications_national_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国依申请公开年度汇总"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applications_national_year"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国依申请公开年度汇总"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applications_national_year"."n_left_out" IS '未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "全国依申请公开年度汇总"."未计入报告数" IS 'n_left_out: 未计入报告数 [份]: 可能属于此处而未计入任何合计的报告数 / reports that may belong here and are in no total';
COMMENT ON COLUMN "applications_national_year"."n_expected" IS '应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "全国依申请公开年度汇总"."应有数" IS 'n_expected: 应有数 [个]: 该地应当计入的人民政府数 / governments of the place that should stand behind the figures';
COMMENT ON COLUMN "applications_national_year"."n_covered" IS '已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "全国依申请公开年度汇总"."已涵盖数" IS 'n_covered: 已涵盖数 [个]: 其汇总报告或其上级政府的汇总报告已计入合计的政府数 / those whose consolidated report, or that of a government above them, is in the total';
COMMENT ON COLUMN "applications_national_year"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国依申请公开年度汇总"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applications_national_year"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国依申请公开年度汇总"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applications_national_year"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "全国依申请公开年度汇总"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applications_national_year"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "全国依申请公开年度汇总"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "applications_national_year"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "全国依申请公开年度汇总"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applications_national_year"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "全国依申请公开年度汇总"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applications_national_year"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "全国依申请公开年度汇总"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "applications_national_year"."unavailable" IS '无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "全国依申请公开年度汇总"."无法提供" IS 'unavailable: 无法提供 [件] / applications for information that could not be provided';
COMMENT ON COLUMN "applications_national_year"."unprocessed" IS '不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "全国依申请公开年度汇总"."不予处理" IS 'unprocessed: 不予处理 [件] / applications that were not processed';
COMMENT ON COLUMN "applications_national_year"."other" IS '其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "全国依申请公开年度汇总"."其他处理" IS 'other: 其他处理 [件]: 其他结果的件数 / applications handled otherwise';
COMMENT ON COLUMN "applications_national_year"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "全国依申请公开年度汇总"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applications_national_year"."carried_out" IS '结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "全国依申请公开年度汇总"."结转下年度继续办理" IS 'carried_out: 结转下年度继续办理 [件] / applications carried over into the next year';
COMMENT ON COLUMN "applications_national_year"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "全国依申请公开年度汇总"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applications_national_year"."denied_pct" IS '不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "全国依申请公开年度汇总"."不予公开占比" IS 'denied_pct: 不予公开占比 [%]: 占办理结果总计的百分比 / denied, of handled';
COMMENT ON COLUMN "applications_national_year"."unavailable_pct" IS '无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "全国依申请公开年度汇总"."无法提供占比" IS 'unavailable_pct: 无法提供占比 [%]: 占办理结果总计的百分比 / unavailable, of handled';
COMMENT ON COLUMN "applications_national_year"."unprocessed_pct" IS '不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "全国依申请公开年度汇总"."不予处理占比" IS 'unprocessed_pct: 不予处理占比 [%]: 占办理结果总计的百分比 / unprocessed, of handled';
COMMENT ON COLUMN "applications_national_year"."other_pct" IS '其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "全国依申请公开年度汇总"."其他处理占比" IS 'other_pct: 其他处理占比 [%]: 占办理结果总计的百分比 / handled otherwise, of handled';
COMMENT ON COLUMN "applications_national_year"."n_with_parts" IS '有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "全国依申请公开年度汇总"."有下级报告的汇总报告数" IS 'n_with_parts: 有下级报告的汇总报告数 [份]: 所汇总的下级报告也在数据湖中的汇总报告数 / reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "applications_national_year"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "全国依申请公开年度汇总"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applications_national_year"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国依申请公开年度汇总"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applications_national_year"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "全国依申请公开年度汇总"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "denial_grounds_national" IS '全国不予公开理由。全国依据哪些理由不予公开？ / grounds of denial nationwide, year by year';
COMMENT ON VIEW "全国不予公开理由" IS 'denial_grounds_national: 全国不予公开理由。全国依据哪些理由不予公开？ / grounds of denial nationwide, year by year';
COMMENT ON COLUMN "denial_grounds_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国不予公开理由"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "denial_grounds_national"."ground_no" IS '理由序号 / number of the ground in the form';
COMMENT ON COLUMN "全国不予公开理由"."理由序号" IS 'ground_no: 理由序号 / number of the ground in the form';
COMMENT ON COLUMN "denial_grounds_national"."ground" IS '不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "全国不予公开理由"."不予公开理由" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "全国不予公开理由"."不予公开理由名称" IS 'ground: 不予公开理由 / ground of denial, a row of table III';
COMMENT ON COLUMN "denial_grounds_national"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国不予公开理由"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "denial_grounds_national"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国不予公开理由"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "denial_grounds_national"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国不予公开理由"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "denial_grounds_national"."denied" IS '不予公开 [件] / applications denied';
COMMENT ON COLUMN "全国不予公开理由"."不予公开" IS 'denied: 不予公开 [件] / applications denied';
COMMENT ON COLUMN "denial_grounds_national"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "全国不予公开理由"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "denial_grounds_national"."denied_with_parts" IS '汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "全国不予公开理由"."汇总报告载明的不予公开" IS 'denied_with_parts: 汇总报告载明的不予公开 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / denied by reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "denial_grounds_national"."denied_by_parts" IS '下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国不予公开理由"."下级报告相加的不予公开" IS 'denied_by_parts: 下级报告相加的不予公开 [件]: 其下级报告之和，是同一合计的另一种算法 / denied by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "denial_grounds_national"."denied_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON COLUMN "全国不予公开理由"."两种算法之差" IS 'denied_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / denied_with_parts less denied_by_parts';
COMMENT ON VIEW "applicant_kinds_national" IS '全国申请人类别。全国由谁申请，谁得到了所申请的信息？ / kinds of applicants nationwide, year by year';
COMMENT ON VIEW "全国申请人类别" IS 'applicant_kinds_national: 全国申请人类别。全国由谁申请，谁得到了所申请的信息？ / kinds of applicants nationwide, year by year';
COMMENT ON COLUMN "applicant_kinds_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国申请人类别"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "applicant_kinds_national"."kind_no" IS '申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "全国申请人类别"."申请人序号" IS 'kind_no: 申请人序号 / number of the kind of applicant in the form';
COMMENT ON COLUMN "applicant_kinds_national"."kind" IS '申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "全国申请人类别"."申请人类别" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "全国申请人类别"."申请人类别名称" IS 'kind: 申请人类别 / kind of applicant, a column of table III';
COMMENT ON COLUMN "applicant_kinds_national"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国申请人类别"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "applicant_kinds_national"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国申请人类别"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "applicant_kinds_national"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国申请人类别"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "applicant_kinds_national"."received" IS '本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "全国申请人类别"."本年新收政府信息公开申请数量" IS 'received: 本年新收政府信息公开申请数量 [件] / applications received in the year';
COMMENT ON COLUMN "applicant_kinds_national"."granted" IS '予以公开 [件] / applications granted';
COMMENT ON COLUMN "全国申请人类别"."予以公开" IS 'granted: 予以公开 [件] / applications granted';
COMMENT ON COLUMN "applicant_kinds_national"."partly_granted" IS '部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "全国申请人类别"."部分公开" IS 'partly_granted: 部分公开 [件] / applications granted in part';
COMMENT ON COLUMN "applicant_kinds_national"."total_handled" IS '办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "全国申请人类别"."办理结果总计" IS 'total_handled: 办理结果总计 [件] / applications handled, as stated';
COMMENT ON COLUMN "applicant_kinds_national"."received_pct" IS '占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "全国申请人类别"."占新收申请比例" IS 'received_pct: 占新收申请比例 [%]: 该类申请人的新收申请占全部新收申请的百分比 / received from this kind of applicant, of all received';
COMMENT ON COLUMN "applicant_kinds_national"."granted_pct" IS '公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "全国申请人类别"."公开率" IS 'granted_pct: 公开率 [%]: 予以公开与部分公开之和，占办理结果总计的百分比 / granted and partly granted, of handled';
COMMENT ON COLUMN "applicant_kinds_national"."received_with_parts" IS '汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "全国申请人类别"."汇总报告载明的新收数量" IS 'received_with_parts: 汇总报告载明的新收数量 [件]: 上述汇总报告载明的本年新收申请数量 / received by those reports';
COMMENT ON COLUMN "applicant_kinds_national"."received_by_parts" IS '下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国申请人类别"."下级报告相加的新收数量" IS 'received_by_parts: 下级报告相加的新收数量 [件]: 其下级报告的本年新收申请数量之和，是同一合计的另一种算法 / received by the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "applicant_kinds_national"."received_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON COLUMN "全国申请人类别"."两种算法之差" IS 'received_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / received_with_parts less received_by_parts';
COMMENT ON VIEW "review_litigation_national" IS '全国行政复议和行政诉讼。全国行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits nationwide, year by year';
COMMENT ON VIEW "全国行政复议和行政诉讼" IS 'review_litigation_national: 全国行政复议和行政诉讼。全国行政复议被纠正、行政诉讼败诉的有多少？ / reviews and lawsuits nationwide, year by year';
COMMENT ON COLUMN "review_litigation_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "review_litigation_national"."proceeding_no" IS '程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."程序序号" IS 'proceeding_no: 程序序号 / number of the proceeding in the form';
COMMENT ON COLUMN "review_litigation_national"."proceeding" IS '程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."程序" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."程序名称" IS 'proceeding: 程序: 行政复议、未经复议直接起诉或复议后起诉 / 行政复议, 未经复议直接起诉 or 复议后起诉';
COMMENT ON COLUMN "review_litigation_national"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "review_litigation_national"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "review_litigation_national"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "review_litigation_national"."upheld" IS '结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."结果维持" IS 'upheld: 结果维持 [件]: 维持原决定的件数 / decisions upheld';
COMMENT ON COLUMN "review_litigation_national"."corrected" IS '结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."结果纠正" IS 'corrected: 结果纠正 [件]: 纠正原决定的件数 / decisions corrected';
COMMENT ON COLUMN "review_litigation_national"."other" IS '其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."其他结果" IS 'other: 其他结果 [件]: 其他结果的件数 / cases with other outcomes';
COMMENT ON COLUMN "review_litigation_national"."pending" IS '尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."尚未审结" IS 'pending: 尚未审结 [件]: 尚未审结的件数 / not yet decided';
COMMENT ON COLUMN "review_litigation_national"."total" IS '总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."总计" IS 'total: 总计 [件]: 照报告所列，不是四项之和 / cases in all, as stated, not the sum of the four';
COMMENT ON COLUMN "review_litigation_national"."corrected_pct" IS '纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."纠错率或败诉率" IS 'corrected_pct: 纠错率或败诉率 [%]: 结果纠正占已审结案件的百分比：行政复议为纠错率，行政诉讼为败诉率 / corrected, of the decided cases';
COMMENT ON COLUMN "review_litigation_national"."corrected_with_pending_pct" IS '计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."计入未审结的纠错率或败诉率" IS 'corrected_with_pending_pct: 计入未审结的纠错率或败诉率 [%]: 结果纠正占全部案件（含尚未审结）的百分比 / corrected, of all cases, pending ones included';
COMMENT ON COLUMN "review_litigation_national"."total_with_parts" IS '汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."汇总报告载明的总计" IS 'total_with_parts: 汇总报告载明的总计 [件]: 所汇总的下级报告也在数据湖中的汇总报告所载数量 / cases of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "review_litigation_national"."total_by_parts" IS '下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."下级报告相加的总计" IS 'total_by_parts: 下级报告相加的总计 [件]: 其下级报告之和，是同一合计的另一种算法 / cases of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "review_litigation_national"."total_difference" IS '两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON COLUMN "全国行政复议和行政诉讼"."两种算法之差" IS 'total_difference: 两种算法之差 [件]: 汇总报告载明的数量减去下级报告相加的数量 / total_with_parts less total_by_parts';
COMMENT ON VIEW "proactive_national" IS '全国主动公开情况。全国机关制发、处理、收费多少（表二）？ / what organs make, decide and charge nationwide, year by year';
COMMENT ON VIEW "全国主动公开情况" IS 'proactive_national: 全国主动公开情况。全国机关制发、处理、收费多少（表二）？ / what organs make, decide and charge nationwide, year by year';
COMMENT ON COLUMN "proactive_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国主动公开情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "proactive_national"."form" IS '统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "全国主动公开情况"."统计表式" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "全国主动公开情况"."统计表式名称" IS 'form: 统计表式: 表二采用的法定统计表式，表二缺失时看表三；没有统计表的为 none / statutory form that table II follows, table III where II is lost; none where there are no tables';
COMMENT ON COLUMN "proactive_national"."item_no" IS '信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "全国主动公开情况"."信息内容序号" IS 'item_no: 信息内容序号 / number of the item in the form';
COMMENT ON COLUMN "proactive_national"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "全国主动公开情况"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "全国主动公开情况"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "proactive_national"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国主动公开情况"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "proactive_national"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国主动公开情况"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "proactive_national"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国主动公开情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "proactive_national"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "全国主动公开情况"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "proactive_national"."disclosed" IS '本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "全国主动公开情况"."本年新公开数量" IS 'disclosed: 本年新公开数量 [件]: 本年新公开的件数 / documents newly disclosed in the year';
COMMENT ON COLUMN "proactive_national"."disclosed_total" IS '对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "全国主动公开情况"."对外公开总数量" IS 'disclosed_total: 对外公开总数量 [件]: 对外公开的总件数 / documents disclosed in all';
COMMENT ON COLUMN "proactive_national"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "全国主动公开情况"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "proactive_national"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "全国主动公开情况"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "proactive_national"."prior_year_items" IS '上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "全国主动公开情况"."上一年项目数量" IS 'prior_year_items: 上一年项目数量 [项]: 上一年的项目数 / items of the year before';
COMMENT ON COLUMN "proactive_national"."items_change" IS '本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "全国主动公开情况"."本年增/减" IS 'items_change: 本年增/减 [项]: 本年项目增减数，带正负号，照原文 / change of items in the year, signed, as stated';
COMMENT ON COLUMN "proactive_national"."decisions" IS '处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "全国主动公开情况"."处理决定数量或本年处理决定数量" IS 'decisions: 处理决定数量或本年处理决定数量 [件]: 本年作出的处理决定数 / decisions taken in the year';
COMMENT ON COLUMN "proactive_national"."projects" IS '采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "全国主动公开情况"."采购项目数量" IS 'projects: 采购项目数量 [个]: 采购项目数 / procurement projects';
COMMENT ON COLUMN "proactive_national"."amount_yuan" IS '采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "全国主动公开情况"."采购总金额或本年收费金额" IS 'amount_yuan: 采购总金额或本年收费金额 [元]: 采购金额或本年收费金额，一律折算为元；单位无从得知时为空 / amount procured, or fees charged in the year, always in yuan; null where nothing states the unit';
COMMENT ON COLUMN "proactive_national"."figure_with_parts" IS '汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "全国主动公开情况"."汇总报告载明的主要数字" IS 'figure_with_parts: 汇总报告载明的主要数字: 该项信息内容的主要数字（制发件数、处理决定数量或金额），取自所汇总的下级报告也在数据湖中的汇总报告 / the item''s leading figure (made, decisions or amount_yuan), of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "proactive_national"."figure_by_parts" IS '下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国主动公开情况"."下级报告相加的主要数字" IS 'figure_by_parts: 下级报告相加的主要数字: 其下级报告之和，是同一合计的另一种算法 / the same of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "proactive_national"."figure_difference" IS '两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON COLUMN "全国主动公开情况"."两种算法之差" IS 'figure_difference: 两种算法之差: 汇总报告载明的数字减去下级报告相加的数字 / figure_with_parts less figure_by_parts';
COMMENT ON VIEW "channel_mix_national" IS '全国公开渠道构成。按正文写明的数字，全国通过哪些渠道公开信息？ / channels of publication nationwide, year by year';
COMMENT ON VIEW "全国公开渠道构成" IS 'channel_mix_national: 全国公开渠道构成。按正文写明的数字，全国通过哪些渠道公开信息？ / channels of publication nationwide, year by year';
COMMENT ON COLUMN "channel_mix_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国公开渠道构成"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "channel_mix_national"."unit" IS '单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "全国公开渠道构成"."单位" IS 'unit: 单位: 统计数的单位 / unit of value';
COMMENT ON COLUMN "channel_mix_national"."channel" IS '渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "全国公开渠道构成"."渠道" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "全国公开渠道构成"."渠道名称" IS 'channel: 渠道: 渠道编号；all 为各渠道合计，several 为几个渠道合写的一个数；指标不分渠道时为空 / id of the channel; all: the stated total over channels; several: one number for the channels named in channels; null where the metric has none';
COMMENT ON COLUMN "channel_mix_national"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国公开渠道构成"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "channel_mix_national"."n_unknown" IS '缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "全国公开渠道构成"."缺数报告数" IS 'n_unknown: 缺数报告数 [份]: 至少有一项数字不明的报告数；不为 0 时各项合计均为下限 / reports that leave at least one of the row''s figures unknown: where it is not 0, sums are lower bounds';
COMMENT ON COLUMN "channel_mix_national"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国公开渠道构成"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "channel_mix_national"."items" IS '主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "全国公开渠道构成"."主动公开信息数" IS 'items: 主动公开信息数: 以单位列为单位 / items published, by the unit of the row';
COMMENT ON COLUMN "channel_mix_national"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "全国公开渠道构成"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "channel_mix_national"."items_with_parts" IS '汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "全国公开渠道构成"."汇总报告写明的主动公开信息数" IS 'items_with_parts: 汇总报告写明的主动公开信息数: 所汇总的下级报告也在数据湖中的汇总报告所写数量 / items of reports that sum up others which the lake holds as well';
COMMENT ON COLUMN "channel_mix_national"."items_by_parts" IS '下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "全国公开渠道构成"."下级报告相加的主动公开信息数" IS 'items_by_parts: 下级报告相加的主动公开信息数: 其下级报告之和，是同一合计的另一种算法 / items of the reports that they sum up: the other route to the same total';
COMMENT ON COLUMN "channel_mix_national"."items_difference" IS '两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON COLUMN "全国公开渠道构成"."两种算法之差" IS 'items_difference: 两种算法之差: 汇总报告写明的数量减去下级报告相加的数量 / items_with_parts less items_by_parts';
COMMENT ON VIEW "carry_over_national" IS '全国结转衔接。全国有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, year by year';
COMMENT ON VIEW "全国结转衔接" IS 'carry_over_national: 全国结转衔接。全国有多少报告的上年结转与上一年报告不符？ / pairs of reports whose carry-over does not follow, year by year';
COMMENT ON COLUMN "carry_over_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国结转衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "carry_over_national"."applicant_no" IS '申请人序号 / number of the column in table III';
COMMENT ON COLUMN "全国结转衔接"."申请人序号" IS 'applicant_no: 申请人序号 / number of the column in table III';
COMMENT ON COLUMN "carry_over_national"."applicant" IS '申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "全国结转衔接"."申请人类别" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "全国结转衔接"."申请人类别名称" IS 'applicant: 申请人类别 / column of table III: kind of applicant, or total';
COMMENT ON COLUMN "carry_over_national"."n_pairs" IS '前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "全国结转衔接"."前后年报告对数" IS 'n_pairs: 前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "carry_over_national"."n_unknown" IS '数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "全国结转衔接"."数字不全对数" IS 'n_unknown: 数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "carry_over_national"."n_broken" IS '不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "全国结转衔接"."不衔接对数" IS 'n_broken: 不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "carry_over_national"."n_more" IS '结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "全国结转衔接"."结转偏多对数" IS 'n_more: 结转偏多对数 [对] / pairs that carry in more than was carried out';
COMMENT ON COLUMN "carry_over_national"."n_less" IS '结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "全国结转衔接"."结转偏少对数" IS 'n_less: 结转偏少对数 [对] / pairs that carry in less than was carried out';
COMMENT ON COLUMN "carry_over_national"."broken_pct" IS '不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "全国结转衔接"."不衔接比例" IS 'broken_pct: 不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "carry_over_national"."broken_low_pct" IS '不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "全国结转衔接"."不衔接比例下限" IS 'broken_low_pct: 不衔接比例下限 [%]: 95% 威尔逊区间下限 / lower end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_national"."broken_high_pct" IS '不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "全国结转衔接"."不衔接比例上限" IS 'broken_high_pct: 不衔接比例上限 [%]: 95% 威尔逊区间上限 / upper end of the Wilson 95 % interval of broken_pct';
COMMENT ON COLUMN "carry_over_national"."carried_out_before" IS '上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "全国结转衔接"."上年报告结转下年度数量" IS 'carried_out_before: 上年报告结转下年度数量 [件]: 上年报告中的结转下年度继续办理 / carried out, by the report on the year before';
COMMENT ON COLUMN "carry_over_national"."carried_in" IS '上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "全国结转衔接"."上年结转政府信息公开申请数量" IS 'carried_in: 上年结转政府信息公开申请数量 [件] / applications carried over from the year before';
COMMENT ON COLUMN "carry_over_national"."size" IS '差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON COLUMN "全国结转衔接"."差额绝对值合计" IS 'size: 差额绝对值合计 [件]: 不计正负号的差额之和 / sum of the differences without their sign';
COMMENT ON VIEW "year_on_year_national" IS '全国同比。同一批机关的数字较上年如何变化？ / how the figures of the same organs change from one year to the next';
COMMENT ON VIEW "全国同比" IS 'year_on_year_national: 全国同比。同一批机关的数字较上年如何变化？ / how the figures of the same organs change from one year to the next';
COMMENT ON COLUMN "year_on_year_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国同比"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "year_on_year_national"."figure" IS '数字 / which figure';
COMMENT ON COLUMN "全国同比"."数字" IS 'figure: 数字 / which figure';
COMMENT ON COLUMN "全国同比"."数字名称" IS 'figure: 数字 / which figure';
COMMENT ON COLUMN "year_on_year_national"."n_pairs" IS '可比机关数 [个]: 前后两年均有可比报告的机关数 / organs with comparable reports on both years';
COMMENT ON COLUMN "全国同比"."可比机关数" IS 'n_pairs: 可比机关数 [个]: 前后两年均有可比报告的机关数 / organs with comparable reports on both years';
COMMENT ON COLUMN "year_on_year_national"."n_unknown" IS '数字不明机关数 [个]: 某一年该数字不明的机关数 / those whose figure is not known in one of the years';
COMMENT ON COLUMN "全国同比"."数字不明机关数" IS 'n_unknown: 数字不明机关数 [个]: 某一年该数字不明的机关数 / those whose figure is not known in one of the years';
COMMENT ON COLUMN "year_on_year_national"."value_before" IS '上年数值 / its value in the year before';
COMMENT ON COLUMN "全国同比"."上年数值" IS 'value_before: 上年数值 / its value in the year before';
COMMENT ON COLUMN "year_on_year_national"."value" IS '数值 / its value';
COMMENT ON COLUMN "全国同比"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "year_on_year_national"."change" IS '增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "全国同比"."增减" IS 'change: 增减: 后一数值减去前一数值 / the later value less the earlier one';
COMMENT ON COLUMN "year_on_year_national"."change_pct" IS '增减幅度 [%]: 增减占前一数值的百分比 / change, of the earlier value';
COMMENT ON COLUMN "全国同比"."增减幅度" IS 'change_pct: 增减幅度 [%]: 增减占前一数值的百分比 / change, of the earlier value';
COMMENT ON COLUMN "year_on_year_national"."n_up" IS '上升机关数 [个] / organs whose figure rose';
COMMENT ON COLUMN "全国同比"."上升机关数" IS 'n_up: 上升机关数 [个] / organs whose figure rose';
COMMENT ON COLUMN "year_on_year_national"."n_down" IS '下降机关数 [个] / organs whose figure fell';
COMMENT ON COLUMN "全国同比"."下降机关数" IS 'n_down: 下降机关数 [个] / organs whose figure fell';
COMMENT ON VIEW "document_stock_national" IS '全国文件存量衔接。现行有效件数与上年不符的有多少？ / how often documents in force do not follow from those of the year before';
COMMENT ON VIEW "全国文件存量衔接" IS 'document_stock_national: 全国文件存量衔接。现行有效件数与上年不符的有多少？ / how often documents in force do not follow from those of the year before';
COMMENT ON COLUMN "document_stock_national"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国文件存量衔接"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "document_stock_national"."item" IS '信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "全国文件存量衔接"."信息内容" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "全国文件存量衔接"."信息内容名称" IS 'item: 信息内容: 公开的是什么，即表二的一行 / what is disclosed, a row of table II';
COMMENT ON COLUMN "document_stock_national"."n_pairs" IS '前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "全国文件存量衔接"."前后年报告对数" IS 'n_pairs: 前后年报告对数 [对]: 同一机关本年与上年均有可比报告的对数 / pairs of reports of one organ on the year and the one before';
COMMENT ON COLUMN "document_stock_national"."n_unknown" IS '数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "全国文件存量衔接"."数字不全对数" IS 'n_unknown: 数字不全对数 [对]: 有一项数字不明的对数 / pairs in which a figure is not known';
COMMENT ON COLUMN "document_stock_national"."n_broken" IS '不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "全国文件存量衔接"."不衔接对数" IS 'n_broken: 不衔接对数 [对] / pairs that do not follow from each other';
COMMENT ON COLUMN "document_stock_national"."broken_pct" IS '不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "全国文件存量衔接"."不衔接比例" IS 'broken_pct: 不衔接比例 [%]: 不衔接对数占数字齐备对数的百分比 / pairs that do not follow, of those with all figures';
COMMENT ON COLUMN "document_stock_national"."in_force_before" IS '上年现行有效件数 [件] / documents in force, by the report on the year before';
COMMENT ON COLUMN "全国文件存量衔接"."上年现行有效件数" IS 'in_force_before: 上年现行有效件数 [件] / documents in force, by the report on the year before';
COMMENT ON COLUMN "document_stock_national"."made" IS '本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "全国文件存量衔接"."本年新制作数量或本年制发件数" IS 'made: 本年新制作数量或本年制发件数 [件]: 本年制作或制发的件数 / documents made in the year';
COMMENT ON COLUMN "document_stock_national"."repealed" IS '本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "全国文件存量衔接"."本年废止件数" IS 'repealed: 本年废止件数 [件]: 本年废止的件数 / documents repealed in the year';
COMMENT ON COLUMN "document_stock_national"."in_force" IS '现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "全国文件存量衔接"."现行有效件数" IS 'in_force: 现行有效件数 [件]: 年末现行有效的件数 / documents in force at the end of the year';
COMMENT ON COLUMN "document_stock_national"."difference" IS '差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON COLUMN "全国文件存量衔接"."差额" IS 'difference: 差额: 本年载明的数字减去由上年推得的数字 / the later figure less the one that follows from the year before';
COMMENT ON VIEW "indicators_national_year" IS '全国指标。全国历年的各项指标是多少？ / each indicator of the nation, year by year';
COMMENT ON VIEW "全国指标" IS 'indicators_national_year: 全国指标。全国历年的各项指标是多少？ / each indicator of the nation, year by year';
COMMENT ON COLUMN "indicators_national_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国指标"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "indicators_national_year"."indicator_no" IS '指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "全国指标"."指标序号" IS 'indicator_no: 指标序号 / number of the indicator in the registry';
COMMENT ON COLUMN "indicators_national_year"."indicator" IS '指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "全国指标"."指标代码" IS 'indicator: 指标代码: 指标编号 / id of the indicator';
COMMENT ON COLUMN "indicators_national_year"."zh" IS '指标名称 / its name in Chinese';
COMMENT ON COLUMN "全国指标"."指标名称" IS 'zh: 指标名称 / its name in Chinese';
COMMENT ON COLUMN "indicators_national_year"."en" IS '指标英文名 / its name in English';
COMMENT ON COLUMN "全国指标"."指标英文名" IS 'en: 指标英文名 / its name in English';
COMMENT ON COLUMN "indicators_national_year"."kind" IS '指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "全国指标"."指标类型" IS 'kind: 指标类型: share 占比，rate 比率，total 总量 / share, rate or total';
COMMENT ON COLUMN "indicators_national_year"."unit" IS '单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "全国指标"."单位" IS 'unit: 单位: 数值的单位 / unit of the value';
COMMENT ON COLUMN "indicators_national_year"."forms" IS '适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "全国指标"."适用表式" IS 'forms: 适用表式 / statutory forms that have its rows';
COMMENT ON COLUMN "indicators_national_year"."is_comparable" IS '是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "全国指标"."是否可比" IS 'is_comparable: 是否可比: 各年度口径一致 / the series means the same over all its years';
COMMENT ON COLUMN "indicators_national_year"."is_in_form" IS '表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON COLUMN "全国指标"."表式是否载有" IS 'is_in_form: 表式是否载有: 当年没有表式载有该指标所需的行时为假，无从得知 / false where no form of the year has the rows of the indicator';
COMMENT ON COLUMN "indicators_national_year"."n_reports" IS '报告数 [份] / reports that are counted';
COMMENT ON COLUMN "全国指标"."报告数" IS 'n_reports: 报告数 [份] / reports that are counted';
COMMENT ON COLUMN "indicators_national_year"."n_known" IS '数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "全国指标"."数字齐备报告数" IS 'n_known: 数字齐备报告数 [份]: 载明该指标所需全部数字的报告数 / reports that state all figures that the indicator needs';
COMMENT ON COLUMN "indicators_national_year"."numerator" IS '分子 / numerator of the indicator';
COMMENT ON COLUMN "全国指标"."分子" IS 'numerator: 分子 / numerator of the indicator';
COMMENT ON COLUMN "indicators_national_year"."denominator" IS '分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "全国指标"."分母" IS 'denominator: 分母: 该指标的分母，即比率的 n / denominator of the indicator: the n of its rate';
COMMENT ON COLUMN "indicators_national_year"."value" IS '数值 / its value';
COMMENT ON COLUMN "全国指标"."数值" IS 'value: 数值 / its value';
COMMENT ON COLUMN "indicators_national_year"."low" IS '区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "全国指标"."区间下限" IS 'low: 区间下限: 95% 置信区间的下限 / lower end of the 95 % interval';
COMMENT ON COLUMN "indicators_national_year"."high" IS '区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "全国指标"."区间上限" IS 'high: 区间上限: 95% 置信区间的上限 / upper end of the 95 % interval';
COMMENT ON COLUMN "indicators_national_year"."coverage_pct" IS '覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON COLUMN "全国指标"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已涵盖数占应有数的百分比 / governments that stand behind the figures, of those expected';
COMMENT ON VIEW "coverage_by_province_year" IS '报告覆盖情况。应有多少报告，已有多少，缺多少？ / reports expected, found and missing, by province, level and kind of organ';
COMMENT ON VIEW "报告覆盖情况" IS 'coverage_by_province_year: 报告覆盖情况。应有多少报告，已有多少，缺多少？ / reports expected, found and missing, by province, level and kind of organ';
COMMENT ON COLUMN "coverage_by_province_year"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "报告覆盖情况"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "coverage_by_province_year"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告覆盖情况"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "报告覆盖情况"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "coverage_by_province_year"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "报告覆盖情况"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "报告覆盖情况"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "coverage_by_province_year"."issuer_kind" IS '机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告覆盖情况"."机关类别" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "报告覆盖情况"."机关类别名称" IS 'issuer_kind: 机关类别: 机关属于哪一类 / kind of organ';
COMMENT ON COLUMN "coverage_by_province_year"."n_expected" IS '应有报告数 [个]: 应当报告的机关数 / organs that should have reported';
COMMENT ON COLUMN "报告覆盖情况"."应有报告数" IS 'n_expected: 应有报告数 [个]: 应当报告的机关数 / organs that should have reported';
COMMENT ON COLUMN "coverage_by_province_year"."n_found" IS '已有报告数 [个] / those with a report';
COMMENT ON COLUMN "报告覆盖情况"."已有报告数" IS 'n_found: 已有报告数 [个] / those with a report';
COMMENT ON COLUMN "coverage_by_province_year"."n_late" IS '逾期报告数 [个] / of these, published after the day that the regulation sets';
COMMENT ON COLUMN "报告覆盖情况"."逾期报告数" IS 'n_late: 逾期报告数 [个] / of these, published after the day that the regulation sets';
COMMENT ON COLUMN "coverage_by_province_year"."n_undated" IS '无发布日期数 [个] / of these, without a date';
COMMENT ON COLUMN "报告覆盖情况"."无发布日期数" IS 'n_undated: 无发布日期数 [个] / of these, without a date';
COMMENT ON COLUMN "coverage_by_province_year"."n_no_tables" IS '无统计表数 [个] / of these, without statutory tables';
COMMENT ON COLUMN "报告覆盖情况"."无统计表数" IS 'n_no_tables: 无统计表数 [个] / of these, without statutory tables';
COMMENT ON COLUMN "coverage_by_province_year"."n_rejected" IS '未成报告数 [个]: 仅有未成报告的文件的机关数 / organs of which only a document is there that gave no report';
COMMENT ON COLUMN "报告覆盖情况"."未成报告数" IS 'n_rejected: 未成报告数 [个]: 仅有未成报告的文件的机关数 / organs of which only a document is there that gave no report';
COMMENT ON COLUMN "coverage_by_province_year"."n_missing" IS '缺失报告数 [个] / organs that should have reported and did not';
COMMENT ON COLUMN "报告覆盖情况"."缺失报告数" IS 'n_missing: 缺失报告数 [个] / organs that should have reported and did not';
COMMENT ON COLUMN "coverage_by_province_year"."coverage_pct" IS '覆盖率 [%]: 已有报告数占应有报告数的百分比 / found, of expected';
COMMENT ON COLUMN "报告覆盖情况"."覆盖率" IS 'coverage_pct: 覆盖率 [%]: 已有报告数占应有报告数的百分比 / found, of expected';
COMMENT ON COLUMN "coverage_by_province_year"."n_other_years" IS '仅其他年度有报告数 [个]: 仅之前或仅之后年度有报告的机关，不计入应有数 / organs without a report that reported only on earlier or only on later years, not counted as expected';
COMMENT ON COLUMN "报告覆盖情况"."仅其他年度有报告数" IS 'n_other_years: 仅其他年度有报告数 [个]: 仅之前或仅之后年度有报告的机关，不计入应有数 / organs without a report that reported only on earlier or only on later years, not counted as expected';
COMMENT ON COLUMN "coverage_by_province_year"."n_earlier" IS '原版数 [份]: 被更正版取代的原版份数 / earlier versions of the report';
COMMENT ON COLUMN "报告覆盖情况"."原版数" IS 'n_earlier: 原版数 [份]: 被更正版取代的原版份数 / earlier versions of the report';
COMMENT ON COLUMN "coverage_by_province_year"."n_copies" IS '副本数 [份]: 不计入的副本份数 / copies of the report that were set aside';
COMMENT ON COLUMN "报告覆盖情况"."副本数" IS 'n_copies: 副本数 [份]: 不计入的副本份数 / copies of the report that were set aside';
COMMENT ON VIEW "rollup_gaps" IS '全国合计缺口。全国合计缺少哪些政府？ / governments that the national total lacks';
COMMENT ON VIEW "全国合计缺口" IS 'rollup_gaps: 全国合计缺口。全国合计缺少哪些政府？ / governments that the national total lacks';
COMMENT ON COLUMN "rollup_gaps"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "全国合计缺口"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "rollup_gaps"."province" IS '省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "全国合计缺口"."省级代码" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "全国合计缺口"."省份" IS 'province: 省级代码: 省级地域的 ISO 3166-2 代码，中央机关为 CN，无法判定时为 unknown / ISO 3166-2 code of the province, CN for central organs, unknown where nothing decides';
COMMENT ON COLUMN "rollup_gaps"."level" IS '层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "全国合计缺口"."层级" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "全国合计缺口"."层级名称" IS 'level: 层级: 所属行政区划的层级；乡镇街道为 township，其区划为所在县 / level of the division that it belongs to; township for townships, whose division is their county';
COMMENT ON COLUMN "rollup_gaps"."division_code" IS '行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "全国合计缺口"."行政区划代码" IS 'division_code: 行政区划代码: 报告年度有效的 GB/T 2260 代码，精确到已知的最低一级 / GB/T 2260 code as finely as known, valid in the reporting year';
COMMENT ON COLUMN "rollup_gaps"."issuer_id" IS '机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "全国合计缺口"."机关编号" IS 'issuer_id: 机关编号: 同一机关历年相同，行政区划更名后仍相同 / the same for one organ over the years, through renamings of its division';
COMMENT ON COLUMN "rollup_gaps"."issuer" IS '编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "全国合计缺口"."编制机关" IS 'issuer: 编制机关: 报告所载编制机关全称 / full name of the reporting organ, as stated';
COMMENT ON COLUMN "rollup_gaps"."gap" IS '缺口 / partly: its own report or one of its organs is in the total; nothing: none is';
COMMENT ON COLUMN "全国合计缺口"."缺口" IS 'gap: 缺口 / partly: its own report or one of its organs is in the total; nothing: none is';
COMMENT ON COLUMN "全国合计缺口"."缺口名称" IS 'gap: 缺口 / partly: its own report or one of its organs is in the total; nothing: none is';
COMMENT ON COLUMN "rollup_gaps"."status" IS '状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "全国合计缺口"."状态" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON COLUMN "全国合计缺口"."状态名称" IS 'status: 状态: found 已有，late 逾期（在条例规定的日期之后发布），no_tables 没有法定统计表，rejected 没有现行报告但有本应是其报告而未成报告的文件，missing 缺失 / found, late (published after the day that the regulation sets), no_tables (found without statutory tables), rejected (no report stands, but a document in rejects was meant to be it), missing';
COMMENT ON VIEW "data_quality" IS '数据质量。一个年度的数字可信到什么程度？ / findings, methods of cells and forms, year by year';
COMMENT ON VIEW "数据质量" IS 'data_quality: 数据质量。一个年度的数字可信到什么程度？ / findings, methods of cells and forms, year by year';
COMMENT ON COLUMN "data_quality"."year" IS '年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "数据质量"."年度" IS 'year: 年度: 报告年度，不明时为 0 / reporting year, 0 where it is not known';
COMMENT ON COLUMN "data_quality"."aspect" IS '方面 / finding, cell or form';
COMMENT ON COLUMN "数据质量"."方面" IS 'aspect: 方面 / finding, cell or form';
COMMENT ON COLUMN "数据质量"."方面名称" IS 'aspect: 方面 / finding, cell or form';
COMMENT ON COLUMN "data_quality"."name" IS '名称: 规则、取值方法或统计表式 / the rule, the method, or the form';
COMMENT ON COLUMN "数据质量"."名称" IS 'name: 名称: 规则、取值方法或统计表式 / the rule, the method, or the form';
COMMENT ON COLUMN "data_quality"."detail" IS '细目: 严重程度、数据表，或是否混用表式 / severity, table, or whether the report''s forms are mixed';
COMMENT ON COLUMN "数据质量"."细目" IS 'detail: 细目: 严重程度、数据表，或是否混用表式 / severity, table, or whether the report''s forms are mixed';
COMMENT ON COLUMN "data_quality"."n" IS '数量 [个] / findings, cells or reports';
COMMENT ON COLUMN "数据质量"."数量" IS 'n: 数量 [个] / findings, cells or reports';
COMMENT ON COLUMN "data_quality"."n_reports" IS '涉及报告数 [份] / reports they stand in';
COMMENT ON COLUMN "数据质量"."涉及报告数" IS 'n_reports: 涉及报告数 [份] / reports they stand in';
COMMENT ON COLUMN "data_quality"."share_pct" IS '占比 [%] / share in the whole that the view names';
COMMENT ON COLUMN "数据质量"."占比" IS 'share_pct: 占比 [%] / share in the whole that the view names';
COMMENT ON VIEW "rule_failure_rates" IS '规则不成立率。报告最常违反哪些规则？ / how often each rule fails';
COMMENT ON VIEW "规则不成立率" IS 'rule_failure_rates: 规则不成立率。报告最常违反哪些规则？ / how often each rule fails';
COMMENT ON COLUMN "rule_failure_rates"."rule" IS '规则: 规则编号 / id of the rule';
COMMENT ON COLUMN "规则不成立率"."规则" IS 'rule: 规则: 规则编号 / id of the rule';
COMMENT ON COLUMN "rule_failure_rates"."evaluated" IS '检查次数 [次]: 所需数值齐备的次数 / times the rule had all the values it needs';
COMMENT ON COLUMN "规则不成立率"."检查次数" IS 'evaluated: 检查次数 [次]: 所需数值齐备的次数 / times the rule had all the values it needs';
COMMENT ON COLUMN "rule_failure_rates"."failed" IS '不成立次数 [次]: 不成立的次数 / times it failed';
COMMENT ON COLUMN "规则不成立率"."不成立次数" IS 'failed: 不成立次数 [次]: 不成立的次数 / times it failed';
COMMENT ON COLUMN "rule_failure_rates"."not_assessable" IS '无法检查次数 [次]: 缺少所需数值的次数 / times a value it needs was missing';
COMMENT ON COLUMN "规则不成立率"."无法检查次数" IS 'not_assessable: 无法检查次数 [次]: 缺少所需数值的次数 / times a value it needs was missing';
COMMENT ON COLUMN "rule_failure_rates"."failed_pct" IS '不成立率 [%]: 不成立次数占检查次数的百分比 / failed, of evaluated';
COMMENT ON COLUMN "规则不成立率"."不成立率" IS 'failed_pct: 不成立率 [%]: 不成立次数占检查次数的百分比 / failed, of evaluated';
COMMENT ON COLUMN "rule_failure_rates"."not_assessable_pct" IS '无法检查率 [%]: 无法检查次数占两者之和的百分比 / not assessable, of all times';
COMMENT ON COLUMN "规则不成立率"."无法检查率" IS 'not_assessable_pct: 无法检查率 [%]: 无法检查次数占两者之和的百分比 / not assessable, of all times';
COMMENT ON COLUMN "rule_failure_rates"."example_report_id" IS '示例报告: 不成立的报告中编号最小的一份；从未不成立的为空 / the first report by id in which it failed; null where it never did';
COMMENT ON COLUMN "规则不成立率"."示例报告" IS 'example_report_id: 示例报告: 不成立的报告中编号最小的一份；从未不成立的为空 / the first report by id in which it failed; null where it never did';
