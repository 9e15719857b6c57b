//! The registry of names, and what is made of it.

use super::names::Names;
use super::*;

fn refuses(text: &str, expect: &str) {
    let error = Names::parse(text, &Schemas::load().unwrap()).unwrap_err().to_string();
    assert!(error.contains(expect), "{error}");
}

const VIEW: &str = "[[view]]\nid = \"v\"\nzh = \"一\"\nen = \"one\"\nquestion = \"问\"\ngrain = \"行\"\ntraps = [\"无\"]\n";

#[test]
fn faults_of_the_registry_are_named() {
    let file = |columns: &str, view: &str| format!("[columns]\n{columns}\n[words]\n{view}");
    assert!(Names::parse(&file("", VIEW), &Schemas::load().unwrap()).is_ok());
    refuses(&file("", &VIEW.repeat(2)), "view v is there twice");
    refuses(&file("", &VIEW.replace("grain = \"行\"", "grain = \" \"")), "view v lacks a text");
    refuses(&file("", &VIEW.replace("grain", "grian")), "do not parse");
    refuses(&file("a = { zh = \"甲\" }", VIEW), "column a lacks its label or what it means");
    refuses(&file("report_id = { zh = \"报告编号\", en = \"id\" }", VIEW), "column report_id is labelled so by the tables already");
    let own = format!("{VIEW}[view.columns]\na = {{ zh = \"甲\" }}\n");
    refuses(&file("a = { zh = \"甲\", en = \"a\" }", &own), "says what is said of a already");
}

#[test]
fn every_table_and_column_is_told_of_in_chinese() {
    let schemas = Schemas::load().unwrap();
    for table in schemas.tables() {
        assert!(table.description_zh.is_some(), "{}", table.id);
        for column in &table.columns {
            assert!(column.description_zh.is_some(), "{}.{}", table.id, column.id);
        }
    }
}

#[test]
fn no_name_is_left_over() {
    assert_eq!(left_over().unwrap(), Vec::<String>::new(), "in {VIEWS_TOML}");
}

#[test]
fn statutory_labels_and_words() {
    let reference = Reference::load().unwrap();
    let overview = reference.views().iter().find(|it| it.id == "national_overview").unwrap();
    let zh = |id: &str| overview.columns.iter().find(|it| it.id == id).map(|it| it.zh.as_str());
    assert_eq!(overview.zh, "全国总览");
    assert_eq!((zh("received"), zh("granted_pct")), (Some("本年新收政府信息公开申请数量"), Some("公开率")));
    let applications = reference.tables().iter().find(|it| it.id == "applications").unwrap();
    let (name, words) = applications.columns[1].words.clone().unwrap();
    assert_eq!(name, "办理结果名称");
    assert_eq!(words.len(), 26);
    assert!(words.contains(&("partly_granted".to_owned(), "部分公开".to_owned())));
    let grounds = reference.views().iter().find(|it| it.id == "denial_grounds").unwrap();
    assert_eq!(grounds.columns.iter().find(|it| it.id == "ground").unwrap().words.as_ref().unwrap().1.len(), 8);
}

#[test]
fn a_table_without_files_is_one_without_rows() {
    let reference = Reference::load().unwrap();
    let script = reference.duckdb_script(&Tables::Views(Path::new("/数据/it's")), &|it| it != "duplicates");
    let duplicates = "CREATE OR REPLACE VIEW \"duplicates\" AS\nSELECT CAST(NULL AS VARCHAR) AS \"source\", \
                      CAST(NULL AS VARCHAR) AS \"duplicate_of\", CAST(NULL AS VARCHAR) AS \"reason\"\nWHERE false;\n";
    assert!(script.contains(duplicates), "{script}");
    assert!(script.contains("read_parquet('/数据/it''s/reports/*/*/*.parquet', hive_partitioning = true"), "{script}");
    let copies = reference.duckdb_script(&Tables::Copies(Path::new("lake")), &|_| true);
    assert!(copies.contains("CREATE OR REPLACE TABLE \"reports\" AS") && copies.contains("COMMENT ON TABLE \"reports\" IS"));
    assert!(copies.contains("COMMENT ON VIEW \"national_overview\" IS"));
    let compact = reference.duckdb_script(&Tables::CopiesOfCompact(Path::new("a")), &|_| true);
    assert!(compact.contains("FROM read_parquet('a/reports.parquet');") && !compact.contains("hive"), "{compact}");
}

#[test]
fn no_statement_holds_a_semicolon() {
    let reference = Reference::load().unwrap();
    for (path, sql) in reference.chinese_views() {
        assert_eq!(sql.matches(';').count(), 1, "{path}");
        assert!(sql.ends_with(";\n"), "{path}");
    }
}

#[test]
fn a_query_gets_the_chinese_views_that_it_may_read() {
    let check = |query: &str, expect: &[&str]| {
        let views = Reference::views_for(query).unwrap();
        assert_eq!(views.iter().map(|it| view_name(&it.0)).collect::<Vec<_>>(), expect, "{query}");
    };
    check("SELECT 1 FROM current_reports", &["current_reports"]);
    check("SELECT '公开' FROM current_reports", &["current_reports"]);
    check("SELECT \"年度\" FROM \"现行报告\"", &["current_reports", "current_reports"]);
    let reference = Reference::load().unwrap();
    let n_all = reference.tables().len() + 2 * reference.views().len();
    assert_eq!(Reference::views_for("SHOW TABLES").unwrap().len(), n_all);
}
