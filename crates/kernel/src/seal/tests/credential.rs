use crate::seal::{Credential, CredentialError, Identity, Recipient, new_identity};
use age::secrecy::ExposeSecret;

#[test]
fn an_identity_is_read_back_and_opens_for_its_own_recipient() {
    let identity = new_identity();
    let read = Identity::parse(&identity.text()).unwrap();
    assert!(identity.text().starts_with("AGE-SECRET-KEY-1"));
    assert_eq!(read.recipient(), identity.recipient());
    assert_eq!(Recipient::parse(&format!(" {}\n", identity.recipient())).unwrap(), identity.recipient());
    assert_ne!(new_identity().recipient(), identity.recipient());
}

#[test]
fn a_mounted_key_file_with_its_comments_is_an_identity() {
    let identity = new_identity();
    let file = format!("# created: 2026-03-01\n# public key: {}\n{}\n", identity.recipient(), *identity.text());
    assert!(
        matches!(Credential::parse(&file), Ok(Credential::Identity(read)) if read.recipient() == identity.recipient())
    );
}

#[test]
fn a_mistyped_identity_never_becomes_a_passphrase() {
    let text = new_identity().text();
    let two = format!("{}\n{}", *text, *new_identity().text());
    let mut swapped = text.to_string();
    let (one, other) = (swapped.remove(30), swapped.remove(30));
    swapped.insert(30, if one == other { 'B' } else { one });
    swapped.insert(30, other);
    for wrong in [&text[..60], &text[..16], &two, &swapped, &text[..40].to_lowercase()] {
        assert_eq!(Credential::parse(wrong).unwrap_err(), CredentialError::BrokenIdentity);
    }
}

#[test]
fn a_passphrase_loses_only_the_newline_at_its_end() {
    for (typed, kept) in [
        ("a tide of small boats", "a tide of small boats"),
        ("a tide of small boats\n", "a tide of small boats"),
        ("a tide of small boats\r\n", "a tide of small boats"),
        (" a tide of small boats ", " a tide of small boats "),
    ] {
        let Ok(Credential::Passphrase(passphrase)) = Credential::parse(typed) else { panic!("{typed:?}") };
        assert_eq!(passphrase.0.expose_secret(), kept);
    }
}

#[test]
fn a_passphrase_has_fifteen_characters_not_bytes() {
    assert!(Credential::parse("ééééééééééééééé").is_ok());
    assert_eq!(Credential::parse("éééééééééééééé\n").unwrap_err(), CredentialError::ShortPassphrase { found: 14 });
    assert_eq!(Credential::parse("").unwrap_err(), CredentialError::ShortPassphrase { found: 0 });
}

#[test]
fn a_recipient_that_is_none_is_refused() {
    let identity = new_identity();
    let recipient = identity.recipient().to_string();
    for wrong in ["", "age1", &recipient[..40], identity.text().as_str()] {
        assert_eq!(Recipient::parse(wrong).unwrap_err(), CredentialError::NotARecipient);
    }
}

#[test]
fn credentials_show_nothing_of_themselves() {
    let identity = new_identity();
    assert_eq!(format!("{identity:?}"), "Identity");
    assert_eq!(format!("{:?}", Credential::parse("a tide of small boats")), "Ok(Passphrase(Passphrase))");
}
