### The officers' pages.

actor-public = The public form
actor-receipt = The complainant
actor-complainant = The complainant
actor-institution = By itself
approval-empty = Nothing waits for a second person
approval-empty-text = What a colleague proposes and you may decide stands here.
approval-kept = Proposed. A second person decides now.
approval-proposed = { $name } proposed this on { $date }.
approval-reasons = Your reasons, if you send it back
approval-step-proposed = Proposed
approval-decided = This was decided already.
case-allegations = Allegations
case-allegations-note = Each needs its own decision.
case-no-allegations = No allegation is written down yet.
case-facts = Facts
case-open = Open the case
case-parties = People
case-safe = Safe contact
case-turn = Whose turn:
case-turn-ours = Ours: { $name }
clock-is-paused = paused, waits for the complainant
clock-is-ended = ended
clock-kind-danger = never pauses
clock-kind-legal = set by law
clock-kind-internal = our own
column-due = Next deadline
column-number = Number
column-received = Received
column-channel = Came by
column-stage = Stage
column-person = Person
column-about = About
column-owner = Case officer
column-act = What
column-proposed = Proposed by
column-state = State
composer-message = Your message
composer-note = Your note
reader-message = The complainant
reader-message-text = reads this behind their code.
reader-note = Inside only.
reader-note-text = The complainant and the body never see this.
contact-disposition = What became of it
contact-no-words = No words yet
contact-open = Open the contact
contact-said = What was said
contact-words = In their words
form-add = Add one more
form-choose = Choose
form-group = Number { $number }
form-second-person = A second person must confirm this. You propose it.
form-time-hint = For example 2026-11-24 16:00
group-late = Late
group-today = Today
group-week = In the next seven days
group-later = Later
group-none = Without a deadline
list-any = any
list-shown = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
mark-alleged = Alleged
mark-danger = Danger: { $what }
mark-sealed = Sealed names
party-unnamed = Not named
safe-never = Never
staff-cases-empty = No case here
staff-cases-empty-text = Nothing in your reach matches this view.
staff-cases-title = Cases
staff-error-home = Go to my day
staff-intake-empty = No contact here
staff-intake-empty-text = Nothing in your reach matches this view.
staff-intake-title = Intake
staff-nav-today = Today
staff-nav-intake = Intake
staff-nav-cases = Cases
staff-nav-approvals = Approvals
staff-receipt-open = Open the contact
staff-receipt-text = Read this code to the person, or print it. It is shown only once. With it they can read our answers and write to us.
staff-receipt-title = The contact is registered
staff-signin-email = Work e-mail
staff-signin-password = Password
staff-signin-code = Code
staff-signin-code-hint = Six digits from your app, or one of your recovery codes.
step-received = Received
timeline-words = Words received
timeline-to-complainant = Message sent
timeline-from-complainant = Message received
today-approvals = To decide as the second person
today-cases = My cases
today-danger-text = The danger clock does not pause.
today-empty = Nothing waits for you
today-empty-text = New work comes from intake and from your supervisor.
today-news-none = Nothing waits for you today
today-news = { $count ->
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
}
today-news-danger = { $count ->
    [one] One person is in danger.
   *[other] { $count } people are in danger.
}
today-to-intake = To intake
today-untriaged = { $count ->
    [0] Every contact was looked at.
    [one] One contact waits for its first look.
   *[other] { $count } contacts wait for their first look.
}
until-today = today, { $time }
until-today-late = today, { $time }, late
until-tomorrow = tomorrow, { $date }
until-days = { $date }, in { $count } days
until-late = { $date }, { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
view-open = Open
view-mine = Mine
view-danger = Danger
view-late = Late
view-closed = Closed
problem-search-number = Type a whole number, such as V-2026-7K3QD.
problem-return-needs-reasons = Say what must change before you send it back.
staff-find-placeholder = Number, name or words
