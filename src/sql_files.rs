//! The SQL that the program carries: tables, views and checks, as they stand in `sql/`.

/// `sql/tables.sql`.
pub const TABLES: (&str, &str) = ("tables.sql", include_str!("../sql/tables.sql"));

/// The views, in the order in which they build on each other: (path below `sql/`, text).
pub const VIEWS: &[(&str, &str)] = &[
    ("views/05_current_reports.sql", include_str!("../sql/views/05_current_reports.sql")),
    ("views/10_report_listing.sql", include_str!("../sql/views/10_report_listing.sql")),
    ("views/12_coverage_by_province_year.sql", include_str!("../sql/views/12_coverage_by_province_year.sql")),
    ("views/20_applications_by_report.sql", include_str!("../sql/views/20_applications_by_report.sql")),
    ("views/30_applications_national_year.sql", include_str!("../sql/views/30_applications_national_year.sql")),
    ("views/31_applications_province_year.sql", include_str!("../sql/views/31_applications_province_year.sql")),
    ("views/32_national_overview.sql", include_str!("../sql/views/32_national_overview.sql")),
    ("views/40_denial_grounds.sql", include_str!("../sql/views/40_denial_grounds.sql")),
    ("views/41_applicant_kinds.sql", include_str!("../sql/views/41_applicant_kinds.sql")),
    ("views/50_review_litigation.sql", include_str!("../sql/views/50_review_litigation.sql")),
    ("views/60_proactive_by_province_year.sql", include_str!("../sql/views/60_proactive_by_province_year.sql")),
    ("views/70_channel_mix.sql", include_str!("../sql/views/70_channel_mix.sql")),
    ("views/80_data_quality.sql", include_str!("../sql/views/80_data_quality.sql")),
    ("views/81_rule_failure_rates.sql", include_str!("../sql/views/81_rule_failure_rates.sql")),
];

/// Queries that return no row on a sound lake.
pub const CHECKS: &[(&str, &str)] = &[
    ("checks/bad_span.sql", include_str!("../sql/checks/bad_span.sql")),
    ("checks/cell_disagrees.sql", include_str!("../sql/checks/cell_disagrees.sql")),
    ("checks/duplicate_report_id.sql", include_str!("../sql/checks/duplicate_report_id.sql")),
    ("checks/duplicate_row.sql", include_str!("../sql/checks/duplicate_row.sql")),
    ("checks/impossible_rule_rate.sql", include_str!("../sql/checks/impossible_rule_rate.sql")),
    ("checks/inferred_with_span.sql", include_str!("../sql/checks/inferred_with_span.sql")),
    ("checks/method_without_value.sql", include_str!("../sql/checks/method_without_value.sql")),
    ("checks/misplaced_row.sql", include_str!("../sql/checks/misplaced_row.sql")),
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

/// The view that a file makes: `views/32_national_overview.sql` makes national_overview.
#[must_use]
pub fn view_name(path: &str) -> &str {
    path.trim_start_matches("views/").trim_start_matches(|c: char| c.is_ascii_digit() || c == '_').trim_end_matches(".sql")
}

/// The order that a view's file asks for in its line `-- Order: …`: what a reader of the whole view wants.
#[must_use]
pub fn order_of(view: &str) -> Option<&'static str> {
    let (_, text) = VIEWS.iter().find(|(path, _)| view_name(path) == view)?;
    text.lines().find_map(|it| it.strip_prefix("-- Order:")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::{CHECKS, VIEWS, order_of};

    #[test]
    fn every_sql_file_is_carried() {
        for (folder, carried) in [("views", VIEWS), ("checks", CHECKS)] {
            let path = format!("{}/sql/{folder}", env!("CARGO_MANIFEST_DIR"));
            let mut found: Vec<String> = std::fs::read_dir(path)
                .unwrap()
                .map(|it| format!("{folder}/{}", it.unwrap().file_name().to_string_lossy()))
                .collect();
            found.sort();
            assert_eq!(found, carried.iter().map(|it| it.0).collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_view_states_its_order() {
        assert_eq!(order_of("national_overview"), Some("year, scope"));
    }
}
