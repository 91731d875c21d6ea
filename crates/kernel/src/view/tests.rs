use super::guard::check;

#[test]
fn a_view_names_its_tables_as_kinds_and_in_no_other_way() {
    for good in [
        "SELECT COUNT(*) FROM {case} c",
        "SELECT c.id FROM {case} c JOIN {note} n ON n.file = c.id WHERE c.stage IN ('open', 'closed')",
        "SELECT a.id FROM (SELECT c.id FROM {case} c) a LEFT JOIN ({note} n JOIN {case} d ON d.id = n.file) ON TRUE",
        "SELECT c.id FROM {case} c WHERE EXISTS (SELECT 1 FROM {note} n WHERE n.file = c.id) ORDER BY c.id, c.stage",
        "SELECT 'from audit, approval' FROM {case} c",
    ] {
        assert_eq!(check(good), Ok(()), "{good}");
    }
    for bad in [
        "SELECT * FROM complaint",
        "SELECT * FROM {case} c, audit a",
        "SELECT * FROM {case} c JOIN audit a ON TRUE",
        "SELECT * FROM (audit)",
        "SELECT * FROM ((audit) a JOIN {case} c ON TRUE)",
        "SELECT * FROM {case} c WHERE c.id IN audit",
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "SELECT * FROM {case} c UNION TABLE audit",
        "SELECT * FROM {case} c; DELETE FROM audit",
        "SELECT * FROM {case} c -- WHERE",
        "SELECT * FROM {case} c /* WHERE */",
        "SELECT * FROM \"audit\"",
        "SELECT * FROM `audit`",
        "SELECT * FROM [audit]",
        "DELETE FROM {case}",
        "SELECT * INTO x FROM {case} c",
        "SELECT 'a\\' FROM audit --'",
        "SELECT $$ FROM {case} c",
        "SELECT '{case}'",
        "SELECT 'open",
        "SELECT * FROM {case} c)",
        "",
    ] {
        assert!(check(bad).is_err(), "{bad}");
    }
}
