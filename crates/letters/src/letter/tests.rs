use super::*;

#[test]
fn the_direction_follows_the_script_where_the_tag_names_one() {
    for left_to_right in ["en", "az", "az-Latn-AZ", "ru", "tr", "ku", "uz", "ar-Latn"] {
        assert_eq!(direction(left_to_right), Direction::LeftToRight, "{left_to_right}");
    }
    for right_to_left in ["ar", "AR-sy", "fa", "ur", "ckb", "he", "az-Arab", "ps_AF"] {
        assert_eq!(direction(right_to_left), Direction::RightToLeft, "{right_to_left}");
    }
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_refused() {
    for wrong in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3", "26-04-03", "", "2026-11-23-1"] {
        assert_eq!(Day::try_from(wrong.to_owned()), Err(NotADay), "{wrong}");
    }
    for right in ["2024-02-29", "2000-02-29", "2026-12-31"] {
        assert_eq!(Day::try_from(right.to_owned()).map(String::from), Ok(right.to_owned()));
    }
}

#[test]
fn a_letter_with_a_field_nobody_knows_is_refused() {
    let fault = serde_json::from_str::<Check>(r#"{"code": "A", "url": "https://b", "colour": "red"}"#);
    assert!(fault.is_err_and(|fault| fault.to_string().contains("colour")));
}
