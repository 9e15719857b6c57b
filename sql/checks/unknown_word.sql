-- Fault: a word outside the vocabulary of its column.
-- The words are those of the data model. NULL is allowed only where the model says what it means.
-- Registries that grow (rules, metrics, indicators, formats, units, reject reasons) are not listed here.
SELECT 'reports' AS table_name, 'issuer_kind' AS column_name, issuer_kind AS word, count(*) AS n
FROM reports
WHERE
    issuer_kind NOT IN (
        'government', 'department', 'township', 'zone',
        'central', 'other'
    )
GROUP BY issuer_kind
UNION ALL
SELECT 'reports' AS table_name, 'form' AS column_name, form AS word, count(*) AS n
FROM reports
WHERE
    form NOT IN ('2014', '2019', '2021', 'none')
    OR form IS NULL
GROUP BY form
UNION ALL
SELECT 'reports' AS table_name, 'scope' AS column_name, scope AS word, count(*) AS n
FROM reports
WHERE
    scope NOT IN ('own', 'consolidated')
GROUP BY scope
UNION ALL
SELECT 'proactive_disclosure' AS table_name, 'item' AS column_name, item AS word, count(*) AS n
FROM proactive_disclosure
WHERE
    item NOT IN (
        'regulations', 'normative_documents', 'licensing', 'other_services',
        'penalties', 'coercion', 'fees', 'procurement'
    )
    OR item IS NULL
GROUP BY item
UNION ALL
SELECT 'applications' AS table_name, 'disposition' AS column_name, disposition AS word, count(*) AS n
FROM applications
WHERE
    disposition NOT IN (
        'received', 'carried_in', 'granted', 'partly_granted',
        'denied_state_secret', 'denied_by_law', 'denied_security_stability', 'denied_third_party',
        'denied_internal', 'denied_deliberative', 'denied_enforcement_file', 'denied_query_matter',
        'unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear', 'unprocessed_petition',
        'unprocessed_duplicate', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reissue',
        'other', 'other_not_corrected', 'other_fee_unpaid', 'other_rest',
        'total_handled', 'carried_out'
    )
    OR disposition IS NULL
GROUP BY disposition
UNION ALL
SELECT 'proceedings' AS table_name, 'proceeding' AS column_name, proceeding AS word, count(*) AS n
FROM proceedings
WHERE
    proceeding NOT IN ('review', 'litigation_direct', 'litigation_after_review')
    OR proceeding IS NULL
GROUP BY proceeding
UNION ALL
SELECT 'narrative_metrics' AS table_name, 'channel' AS column_name, channel AS word, count(*) AS n
FROM narrative_metrics
WHERE
    channel NOT IN (
        'all', 'website', 'weibo', 'wechat',
        'app', 'gazette', 'newspaper', 'broadcast',
        'short_video', 'bulletin_board', 'service_platform', 'other',
        'several'
    )
GROUP BY channel
UNION ALL
SELECT 'narrative_metrics' AS table_name, 'qualifier' AS column_name, qualifier AS word, count(*) AS n
FROM narrative_metrics
WHERE
    qualifier NOT IN ('exact', 'about', 'at_least')
    OR qualifier IS NULL
GROUP BY qualifier
UNION ALL
SELECT 'narrative_metrics' AS table_name, 'period' AS column_name, period AS word, count(*) AS n
FROM narrative_metrics
WHERE
    period NOT IN ('year', 'cumulative', 'other_year')
    OR period IS NULL
GROUP BY period
UNION ALL
SELECT 'cells' AS table_name, 'table' AS column_name, "table" AS word, count(*) AS n
FROM cells
WHERE
    "table" NOT IN ('proactive_disclosure', 'applications', 'proceedings', 'statistics_2014')
    OR "table" IS NULL
GROUP BY "table"
UNION ALL
SELECT 'cells' AS table_name, 'method' AS column_name, method AS word, count(*) AS n
FROM cells
WHERE
    method NOT IN ('read', 'split', 'inferred')
GROUP BY method
UNION ALL
SELECT 'findings' AS table_name, 'severity' AS column_name, severity AS word, count(*) AS n
FROM findings
WHERE
    severity NOT IN ('error', 'warning')
    OR severity IS NULL
GROUP BY severity
UNION ALL
SELECT 'sections' AS table_name, 'section' AS column_name, CAST(section AS VARCHAR) AS word, count(*) AS n
FROM sections
WHERE
    section NOT IN (0, 1, 2, 3, 4, 5, 6, 7)
    OR section IS NULL
GROUP BY section
UNION ALL
SELECT 'duplicates' AS table_name, 'reason' AS column_name, reason AS word, count(*) AS n
FROM duplicates
WHERE
    reason NOT IN ('same_bytes', 'same_text', 'same_figures')
    OR reason IS NULL
GROUP BY reason
UNION ALL
SELECT 'coverage' AS table_name, 'issuer_kind' AS column_name, issuer_kind AS word, count(*) AS n
FROM coverage
WHERE
    issuer_kind NOT IN (
        'government', 'department', 'township', 'zone',
        'central', 'other'
    )
GROUP BY issuer_kind
UNION ALL
SELECT 'coverage' AS table_name, 'level' AS column_name, level AS word, count(*) AS n
FROM coverage
WHERE
    level NOT IN ('province', 'prefecture', 'county', 'township')
GROUP BY level
UNION ALL
SELECT 'coverage' AS table_name, 'expected_by' AS column_name, expected_by AS word, count(*) AS n
FROM coverage
WHERE
    expected_by NOT IN ('gazetteer', 'reported', 'between', 'other_years', 'rejected')
    OR expected_by IS NULL
GROUP BY expected_by
UNION ALL
SELECT 'coverage' AS table_name, 'status' AS column_name, status AS word, count(*) AS n
FROM coverage
WHERE
    status NOT IN ('found', 'late', 'no_tables', 'rejected', 'missing')
    OR status IS NULL
GROUP BY status;
