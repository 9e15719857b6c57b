//! The SQL that the program carries: tables, views and checks, as they stand in `sql/`.

use std::collections::BTreeSet;

/// `sql/tables.sql`.
pub const TABLES: (&str, &str) = ("tables.sql", include_str!("../sql/tables.sql"));

/// Folders of `sql/views/`, in the order in which their views build on each other.
#[cfg(test)]
const FOLDERS: [&str; 5] = ["base", "organ", "province", "national", "quality"];

/// The views, in the order in which they build on each other: (path below `sql/`, text).
pub const VIEWS: &[(&str, &str)] = &[
    ("views/base/05_current_reports.sql", include_str!("../sql/views/base/05_current_reports.sql")),
    ("views/base/10_organ_tree.sql", include_str!("../sql/views/base/10_organ_tree.sql")),
    ("views/base/11_organ_places.sql", include_str!("../sql/views/base/11_organ_places.sql")),
    ("views/base/12_rollup_cover.sql", include_str!("../sql/views/base/12_rollup_cover.sql")),
    ("views/base/13_rollup_parts.sql", include_str!("../sql/views/base/13_rollup_parts.sql")),
    ("views/base/14_rollup_left_out.sql", include_str!("../sql/views/base/14_rollup_left_out.sql")),
    ("views/base/15_rollup_coverage.sql", include_str!("../sql/views/base/15_rollup_coverage.sql")),
    ("views/base/16_report_pairs.sql", include_str!("../sql/views/base/16_report_pairs.sql")),
    ("views/base/20_applications_by_report.sql", include_str!("../sql/views/base/20_applications_by_report.sql")),
    ("views/base/30_applications_by_place.sql", include_str!("../sql/views/base/30_applications_by_place.sql")),
    ("views/base/32_denial_grounds_by_place.sql", include_str!("../sql/views/base/32_denial_grounds_by_place.sql")),
    ("views/base/33_applicant_kinds_by_place.sql", include_str!("../sql/views/base/33_applicant_kinds_by_place.sql")),
    ("views/base/34_review_litigation_by_place.sql", include_str!("../sql/views/base/34_review_litigation_by_place.sql")),
    ("views/base/35_proactive_by_place.sql", include_str!("../sql/views/base/35_proactive_by_place.sql")),
    ("views/base/36_channel_mix_by_place.sql", include_str!("../sql/views/base/36_channel_mix_by_place.sql")),
    ("views/base/40_indicators.sql", include_str!("../sql/views/base/40_indicators.sql")),
    ("views/base/41_indicator_terms.sql", include_str!("../sql/views/base/41_indicator_terms.sql")),
    ("views/base/42_figure_groups.sql", include_str!("../sql/views/base/42_figure_groups.sql")),
    ("views/base/43_population.sql", include_str!("../sql/views/base/43_population.sql")),
    ("views/base/44_figures_by_report.sql", include_str!("../sql/views/base/44_figures_by_report.sql")),
    ("views/base/45_indicator_sums.sql", include_str!("../sql/views/base/45_indicator_sums.sql")),
    ("views/base/46_indicators_by_place.sql", include_str!("../sql/views/base/46_indicators_by_place.sql")),
    ("views/organ/10_report_listing.sql", include_str!("../sql/views/organ/10_report_listing.sql")),
    ("views/organ/20_carry_over.sql", include_str!("../sql/views/organ/20_carry_over.sql")),
    ("views/organ/21_document_stock.sql", include_str!("../sql/views/organ/21_document_stock.sql")),
    ("views/organ/22_year_on_year.sql", include_str!("../sql/views/organ/22_year_on_year.sql")),
    ("views/organ/23_restated_figures.sql", include_str!("../sql/views/organ/23_restated_figures.sql")),
    ("views/organ/24_carry_over_by_place.sql", include_str!("../sql/views/organ/24_carry_over_by_place.sql")),
    ("views/organ/40_indicators_by_report.sql", include_str!("../sql/views/organ/40_indicators_by_report.sql")),
    ("views/organ/45_indicator_peers.sql", include_str!("../sql/views/organ/45_indicator_peers.sql")),
    ("views/organ/46_indicator_standing.sql", include_str!("../sql/views/organ/46_indicator_standing.sql")),
    ("views/province/30_applications_province_year.sql", include_str!("../sql/views/province/30_applications_province_year.sql")),
    ("views/province/32_denial_grounds.sql", include_str!("../sql/views/province/32_denial_grounds.sql")),
    ("views/province/33_applicant_kinds.sql", include_str!("../sql/views/province/33_applicant_kinds.sql")),
    ("views/province/34_review_litigation.sql", include_str!("../sql/views/province/34_review_litigation.sql")),
    ("views/province/35_proactive_by_province_year.sql", include_str!("../sql/views/province/35_proactive_by_province_year.sql")),
    ("views/province/36_channel_mix.sql", include_str!("../sql/views/province/36_channel_mix.sql")),
    ("views/province/41_carry_over_by_province.sql", include_str!("../sql/views/province/41_carry_over_by_province.sql")),
    ("views/province/80_indicators_province_year.sql", include_str!("../sql/views/province/80_indicators_province_year.sql")),
    ("views/national/20_national_overview.sql", include_str!("../sql/views/national/20_national_overview.sql")),
    ("views/national/21_form_mix.sql", include_str!("../sql/views/national/21_form_mix.sql")),
    ("views/national/30_applications_national_year.sql", include_str!("../sql/views/national/30_applications_national_year.sql")),
    ("views/national/32_denial_grounds_national.sql", include_str!("../sql/views/national/32_denial_grounds_national.sql")),
    ("views/national/33_applicant_kinds_national.sql", include_str!("../sql/views/national/33_applicant_kinds_national.sql")),
    ("views/national/34_review_litigation_national.sql", include_str!("../sql/views/national/34_review_litigation_national.sql")),
    ("views/national/35_proactive_national.sql", include_str!("../sql/views/national/35_proactive_national.sql")),
    ("views/national/36_channel_mix_national.sql", include_str!("../sql/views/national/36_channel_mix_national.sql")),
    ("views/national/41_carry_over_national.sql", include_str!("../sql/views/national/41_carry_over_national.sql")),
    ("views/national/42_year_on_year_national.sql", include_str!("../sql/views/national/42_year_on_year_national.sql")),
    ("views/national/43_document_stock_national.sql", include_str!("../sql/views/national/43_document_stock_national.sql")),
    ("views/national/80_indicators_national_year.sql", include_str!("../sql/views/national/80_indicators_national_year.sql")),
    ("views/quality/12_coverage_by_province_year.sql", include_str!("../sql/views/quality/12_coverage_by_province_year.sql")),
    ("views/quality/13_rollup_gaps.sql", include_str!("../sql/views/quality/13_rollup_gaps.sql")),
    ("views/quality/80_data_quality.sql", include_str!("../sql/views/quality/80_data_quality.sql")),
    ("views/quality/81_rule_failure_rates.sql", include_str!("../sql/views/quality/81_rule_failure_rates.sql")),
];

/// Queries that return no row on a sound lake.
pub const CHECKS: &[(&str, &str)] = &[
    ("checks/bad_span.sql", include_str!("../sql/checks/bad_span.sql")),
    ("checks/cell_disagrees.sql", include_str!("../sql/checks/cell_disagrees.sql")),
    ("checks/counted_twice.sql", include_str!("../sql/checks/counted_twice.sql")),
    ("checks/deep_tree.sql", include_str!("../sql/checks/deep_tree.sql")),
    ("checks/duplicate_report_id.sql", include_str!("../sql/checks/duplicate_report_id.sql")),
    ("checks/duplicate_row.sql", include_str!("../sql/checks/duplicate_row.sql")),
    ("checks/impossible_rule_rate.sql", include_str!("../sql/checks/impossible_rule_rate.sql")),
    ("checks/inferred_with_span.sql", include_str!("../sql/checks/inferred_with_span.sql")),
    ("checks/method_without_value.sql", include_str!("../sql/checks/method_without_value.sql")),
    ("checks/misplaced_row.sql", include_str!("../sql/checks/misplaced_row.sql")),
    ("checks/not_accounted_for.sql", include_str!("../sql/checks/not_accounted_for.sql")),
    ("checks/orphan_row.sql", include_str!("../sql/checks/orphan_row.sql")),
    ("checks/other_year_without_period.sql", include_str!("../sql/checks/other_year_without_period.sql")),
    ("checks/parent_without_row.sql", include_str!("../sql/checks/parent_without_row.sql")),
    ("checks/share_sum.sql", include_str!("../sql/checks/share_sum.sql")),
    ("checks/source_counted_twice.sql", include_str!("../sql/checks/source_counted_twice.sql")),
    ("checks/unexplained_sum.sql", include_str!("../sql/checks/unexplained_sum.sql")),
    ("checks/unknown_partition.sql", include_str!("../sql/checks/unknown_partition.sql")),
    ("checks/unknown_word.sql", include_str!("../sql/checks/unknown_word.sql")),
];

/// The view that a newcomer sees after a run.
pub const FIRST_VIEW: &str = "national_overview";

/// All files, as the lake keeps copies of them.
#[must_use]
pub fn all() -> Vec<(String, String)> {
    std::iter::once(&TABLES).chain(VIEWS).chain(CHECKS).map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The views as the warehouse takes them.
#[must_use]
pub fn views() -> Vec<(String, String)> {
    VIEWS.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The views that a query may read, those that they stand on before them: planning all of them takes longer than most queries.
///
/// A view that is named anywhere in the query counts, be it in a remark. A query that asks the engine for its tables gets all.
#[must_use]
pub fn views_for(query: &str) -> Vec<(String, String)> {
    let query = query.to_lowercase();
    if words_of(&query).any(|it| it == "information_schema" || it == "show") {
        return views();
    }
    let mut named: BTreeSet<String> = words_of(&query).map(str::to_owned).collect();
    let mut needed: Vec<(String, String)> = Vec::new();
    // A view stands on those before it alone.
    for (path, text) in VIEWS.iter().rev() {
        if named.contains(view_name(path)) {
            let code = text.lines().filter(|it| !it.trim_start().starts_with("--"));
            named.extend(code.flat_map(words_of).map(str::to_lowercase));
            needed.push(((*path).to_owned(), (*text).to_owned()));
        }
    }
    needed.reverse();
    needed
}

/// What may be names in SQL.
pub fn words_of(sql: &str) -> impl Iterator<Item = &str> {
    sql.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|it| !it.is_empty())
}

/// The view that a file makes: `views/national/32_national_overview.sql` makes national_overview.
#[must_use]
pub fn view_name(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_').trim_end_matches(".sql")
}

/// The order that a view's file asks for in its line `-- Order: …`: what a reader of the whole view wants.
#[must_use]
pub fn order_of(view: &str) -> Option<&'static str> {
    let (_, text) = VIEWS.iter().find(|(path, _)| view_name(path) == view)?;
    text.lines().find_map(|it| it.strip_prefix("-- Order:")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::{CHECKS, FOLDERS, VIEWS, order_of, view_name, views_for};

    fn files_of(folder: &str) -> Vec<String> {
        let path = format!("{}/sql/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut found: Vec<String> =
            std::fs::read_dir(path).unwrap().map(|it| format!("{folder}/{}", it.unwrap().file_name().to_string_lossy())).collect();
        found.sort();
        found
    }

    #[test]
    fn every_sql_file_is_carried() {
        let views: Vec<String> = FOLDERS.iter().flat_map(|it| files_of(&format!("views/{it}"))).collect();
        assert_eq!(views, VIEWS.iter().map(|it| it.0).collect::<Vec<_>>());
        assert_eq!(files_of("views").len(), FOLDERS.len());
        assert_eq!(files_of("checks"), CHECKS.iter().map(|it| it.0).collect::<Vec<_>>());
    }

    #[test]
    fn every_view_states_its_order() {
        assert_eq!(order_of("national_overview"), Some("year"));
    }

    #[test]
    fn a_query_gets_the_views_that_it_may_read() {
        let check = |query: &str, expect: &[&str]| {
            let needed = views_for(query);
            assert_eq!(needed.iter().map(|it| view_name(&it.0)).collect::<Vec<_>>(), expect, "{query}");
        };
        check("SELECT count(*) FROM reports", &[]);
        check("SELECT 1 FROM Current_Reports;", &["current_reports"]);
        check("SELECT * FROM \"organ_tree\" -- all", &["current_reports", "organ_tree"]);
        check("SELECT 1 FROM rollup_cover", &["current_reports", "organ_tree", "organ_places", "rollup_cover"]);
        assert_eq!(views_for("SELECT * FROM information_schema.views").len(), VIEWS.len());
        assert_eq!(views_for("show tables").len(), VIEWS.len());
    }
}
