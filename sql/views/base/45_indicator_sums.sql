-- Generated from data/metrics.toml: change that file, not this one.
-- Question: what are numerator and denominator of each indicator in each report?
-- Grain: one row per report that stands and indicator whose terms it states, all of them.
-- Columns: report_id, year, province, indicator_no, indicator
--   numerator: sum of its terms, a count or an amount in yuan 元
--   denominator: sum of its terms, NULL for totals and where it is the population
-- Traps: add numerators and denominators over reports and divide then, never average shares of reports.
-- Order: year, province, report_id, indicator_no
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
