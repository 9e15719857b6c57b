-- Generated from data/metrics.toml: change that file, not this one.
-- Question: which figures that indicators need does each report state?
-- Grain: one row per report that stands, also where it states none of them.
-- Columns: report_id, year, province
--   the others: row and column of the tables, <row>_<column>, in the order in which data/metrics.toml names them first. A row may be
--     a group of figure_groups: denied_total is the sum of the eight grounds 不予公开. With _form_2019 or _form_2021 the figure is NULL
--     where table II follows another form
--   dated: 1 where the table coverage has a date of the report and a day by which it was due, else NULL
--   on_time: where dated is 1: 1 up to and on that day, 0 after it
-- Traps: NULL is unknown, and a group is unknown as soon as one of its members is.
--   Never add up all reports: rollup_cover tells which count for a place.
-- Order: year, province, report_id
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
