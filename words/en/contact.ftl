### A contact: every approach to us, by any channel, counted once.


## Kind

kind-contact = Contact
kind-contact-many = Contacts

## Acts

act-contact-receive = Register a contact
act-contact-receive-does = We keep what was said and give a code of 16 digits. Only people who work in this office read it.
past-contact-receive = Contact received
act-contact-complete = Send my other answers
act-contact-complete-does = Your new answers join what you sent. What you said before stays as it was. The same people read it.
past-contact-complete = More answers came
act-contact-triage = Triage
act-contact-triage-does = The contact is sorted by kind and urgency, and its triage clock stops. The person is not told. Officers of this unit read it.
past-contact-triage = Triage done
act-contact-flag-danger = Flag danger
act-contact-flag-danger-does = The danger clock starts now and never pauses. The danger stands first on the officers' pages until somebody acts.
past-contact-flag-danger = Danger flagged
act-contact-record-danger-action = Record what was done about the danger
act-contact-record-danger-action-does = Your words are kept as a note, inside only. The first-action clock stops and the review clock starts.
past-contact-record-danger-action = Action on the danger recorded
act-contact-unflag-danger = End the danger flag
act-contact-unflag-danger-does = The danger clocks stop and the contact stays urgent. Your reasons are kept as a note, inside only.
past-contact-unflag-danger = Danger flag ended
act-contact-advise = Advise
act-contact-advise-does = The person reads your answer behind their code. The contact is settled.
past-contact-advise = Advice given
act-contact-refer = Refer
act-contact-refer-does = The person reads, behind their code, who can help. The contact is settled. We send nothing to the other office.
past-contact-refer = Referred
act-contact-mark-duplicate = Mark as a repeat
act-contact-mark-duplicate-does = The contact is tied to the earlier one and settled. Nothing is sent to the person. Officers of this unit read it.
past-contact-mark-duplicate = Marked as a repeat
act-contact-screen-out = Propose not to take it as a case
act-contact-screen-out-does = A second person confirms first. Then the person reads your letter behind their code, and the contact is settled.
past-contact-screen-out = Not taken as a case
proposed-contact-screen-out = Proposed: do not take it as a case
act-contact-note-late = Note a passed deadline
act-contact-note-late-does = Happens by itself: the contact stands in the list of late ones. The supervisor reads it.
past-contact-note-late = A deadline passed

## Fields

field-channel = How it came
field-for-whom = For whom
hint-for-whom = A complaint can be for oneself, for another person, or without a name.
field-said-by = Name
hint-said-by = Any name to use. It can stay empty.
field-text = What happened
hint-text = In the own words and language of the person. Mistakes do not matter.
field-account = More about what happened
field-against = Who did it
hint-against = An office, a person or a place. “I do not know” is an answer too.
field-place-and-time = Where and when
hint-place-and-time = As well as it is remembered. “In spring” is enough.
field-tried = What was tried already
hint-tried = For example: a letter to the office, a court.
field-wish = What should happen
field-on-behalf-of = The person whose right it is
hint-on-behalf-of = Only when somebody else complains for this person.
field-may-name = May we tell the body the name?
hint-may-name = Without a yes we tell nobody the name.
field-safe-contact = Safe contact
field-ways = Safe ways
hint-ways = Nothing chosen means: only on the page behind the code.
field-at = Number or address
hint-at = A telephone number, an address, or the name of the go-between.
field-never = What must never be done
hint-never = For example: no SMS, no calls in the evening, ask for Leyla.
field-danger-stated = Is somebody in danger now?
field-received-at = When it reached us
hint-received-at = Only if it was earlier: a letter, a call, a visit. Clocks start here.
field-incomplete = Other answers may still come
field-class = What it is
field-safe-contact-confirmed = I have read how to reach the person, and it is safe
field-answer = Your answer
hint-answer = In the person's language. They read it behind their code.
field-contact-refer-body = Who can help
field-repeats = The contact it repeats
field-recorded-at = Typed in
field-recorded-by = Typed in by
field-text-original = In the person's own words
field-text-translated = Translation
field-translator = Translated by
field-disposition = What became of it
field-referred-to = Referred to
field-became = Became
field-handled-by = Handled by
field-settled-at = Settled

## Stage

code-contact-stage-received = Received
code-contact-stage-triaged = Triaged
code-contact-stage-settled = Settled

## Status, as the complainant reads it

status-received = We have it
status-triaged = We are deciding if we can help
status-settled = We have finished

## Channel

code-channel-web = Web page
code-channel-counter = Counter
code-channel-phone = Telephone
code-channel-letter = Letter
code-channel-email = E-mail
code-channel-visit-idp = Visit to displaced people
code-channel-visit-detention = Visit to a place of detention
code-channel-partner = Partner organisation
code-channel-exchange = Another ombudsman institution
code-channel-messenger = Messaging app
code-channel-detention-box = Confidential box in detention

## Class

code-class-complaint = Complaint
code-class-advice = Asks for advice
code-class-assistance = Asks for help
code-class-information = Information (a tip)
code-class-petition = Petition
code-class-thanks-or-opinion = Thanks or opinion
code-class-unclear = Not clear yet

## Disposition

code-disposition-pending = Not decided yet
code-disposition-case-opened = Case opened
code-disposition-joined-to-case = Joined to a case
code-disposition-duplicate = Repeats an earlier contact
code-disposition-advised = Advised
code-disposition-referred = Referred
code-disposition-outside-mandate = Not taken as a case
code-disposition-no-reply-from-person = No reply from the person
code-disposition-abusive = Abusive

## Urgency

code-urgency-danger = Danger
code-urgency-urgent = Urgent
code-urgency-normal = Normal

## Danger

code-danger-removal = Removal from the country
code-danger-life-health = Life or health
code-danger-violence = Violence
code-danger-ill-treatment = Torture or ill-treatment
code-danger-child-alone = A child alone
code-danger-incommunicado = Held without contact to anyone
code-danger-hunger-strike = Hunger strike
code-danger-eviction = Eviction
code-danger-trafficking = Trafficking in people
code-danger-self-harm = Self-harm
code-danger-reprisal = Harm because somebody complained

## Danger stated

code-danger-stated-yes = Yes
code-danger-stated-no = No
code-danger-stated-not-asked = Not asked

## For whom

code-for-whom-self = For myself
code-for-whom-other = For somebody else
code-for-whom-anonymous = Without a name

## Way to reach the person

code-way-receipt-only = Only here, with my code
code-way-phone = Telephone call
code-way-message = Text message
code-way-email = E-mail
code-way-post = Post
code-way-through-somebody = Through somebody I trust

## Ground: why a contact or an allegation is not taken

code-ground-not-mandate = Not within our mandate
code-ground-body-outside = The body is outside our competence
code-ground-private-matter = A matter between private people
code-ground-court-pending = A court is dealing with it
code-ground-court-decided = A court has decided it
code-ground-too-late = Too late under our rules
code-ground-anonymous-no-basis = No name, and too little to go on
code-ground-no-contact = We cannot reach the person
code-ground-repeat-no-new-fact = Repeats an earlier one, no new fact
code-ground-remedy-open = Another way is still open; may return
code-ground-unfounded-on-face = Plainly unfounded
code-ground-withdrawn = Withdrawn
