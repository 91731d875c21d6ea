### Words of the pages. One key, one sentence; never joined from pieces.

## Parts

line-done = done
line-now = now
line-next = to come
field-error = Error:
field-optional = (you can leave this empty)
field-date-day = Day
field-date-month = Month
field-date-year = Year
field-file-choose = Add a photo or a paper
field-file-add = Add files
field-voice-choose = Record my voice
field-file-remove = Remove
field-file-remove-name = Remove { $file }
errors-title =
    { $count ->
        [one] One thing to put right
        [2] Two things to put right
        [3] Three things to put right
       *[other] { $count } things to put right
    }
errors-kept = Your other answers are kept.
summary-change = Change
pager-label = Pages of this list
pager-prev = Earlier
pager-next = Next

## Portal: every page

portal-title-error = Error:
portal-skip = Go to the page
portal-bar-label = Telephone and leaving
portal-call = Call { $phone }
portal-leave = Leave this site
portal-languages = Languages
portal-language-is = Language: English
portal-foot-call = Call us: { $phone }, free, day and night.
portal-foot-privacy = Privacy
portal-foot-accessibility = Accessibility
portal-foot-size = Text size
portal-foot-contact = Contact
portal-foot-leave = Leaving closes this page. It does not clear your browser history.
portal-back = Back
portal-continue = Continue
portal-print-page = Print this page

## Portal: start

portal-start-title = If your rights are not respected, tell us
portal-start-lead = We help refugees, displaced people, migrants and stateless people in { $place }. It is free. You do not need papers, a lawyer or an account.
portal-start-complain = Start my complaint
portal-start-complain-note = In your own words. About 10 minutes.
portal-start-danger = Are you or someone else in danger now?
portal-start-danger-note = Removal today, violence, no medicine, a child alone. A person answers, in your language.
portal-start-readers = Who will read what you send
portal-start-readers-text = Only people who work in this office. Not the police, not the migration service, not your employer. We tell nobody your name unless you say yes.
portal-start-ways = Other ways to reach us

## Portal: the steps of a complaint

# Shown on the tab and in the history: says nothing about a complaint.
portal-step-tab = Your answers
portal-step-readers = Who will read this? { $readers }
portal-check-title = Check before you send
portal-check-lead = Nothing has been sent yet.
portal-check-then = When you press “Send”
portal-check-then-text =
    { $count ->
        [one] your complaint reaches only the people who work in this office. You get a code of 16 digits at once. We answer you within { $count } working day.
       *[other] your complaint reaches only the people who work in this office. You get a code of 16 digits at once. We answer you within { $count } working days.
    }
portal-check-send = Send my complaint

## Portal: receipt

portal-receipt-tab = Received
portal-receipt-title = We have your complaint
portal-receipt-code = Your code
portal-receipt-keep = Write it down. We cannot send it again.
portal-receipt-later = We have kept your complaint safely. The page with news opens later today.
portal-receipt-print = Print, without our name
portal-receipt-hear = Hear the code
portal-receipt-have = I have it
portal-receipt-confirmed = Good. You have the code.
portal-receipt-next = What happens next
portal-receipt-worse = If anything gets worse, do not wait for us. Call { $phone }, day or night.
portal-receipt-change = Change this

## Portal: follow

portal-code-tab = Your page
portal-code-title = See what is happening with my complaint
portal-code-lead = Type the code on your receipt. It has 16 digits.
portal-code-open = Open my page
portal-code-lost = I lost my code
portal-code-lost-text = Come to our counter or call { $phone }. We ask you some questions, then we give you a new code.
portal-follow-tab = Your page
portal-follow-caption = Your complaint { $reference }
portal-follow-turn = Whose turn
portal-follow-hear = You hear from us by
portal-follow-steps = Where your complaint is
portal-follow-messages = Messages
portal-follow-no-messages = No messages yet. You can write to us first.
portal-follow-contact = How we may reach you
portal-follow-contact-change = Change
portal-follow-close = Close and forget this page

## Portal: confirm, materials, faults

portal-confirm-tab = Before you go on
portal-confirm-then = What will happen
portal-confirm-who = Who will know
portal-materials-title = Know your rights
portal-materials-lead = Read, listen or print. You can share all of this.
portal-materials-none = Nothing here in this language yet
portal-materials-none-text = We are translating. Call us, and a person tells you about your rights in your language.
portal-error-tab = Something went wrong
portal-error-again = If it does not work
portal-error-call = Call { $phone }, free, day and night. Tell us the short code { $code }: it shows us what broke.
portal-error-call-plain = Call { $phone }, free, day and night. You can tell us your complaint by voice.
portal-error-save = Save your answers as a file
portal-error-save-bring = Or print them, and bring them to { $address }.
portal-error-danger = In danger today?
portal-error-danger-call = Do not wait for this page. Call { $phone } now.
portal-error-home = Go to the start page

## Clocks, timeline, checks

clock-soon = due soon:
clock-late = late:
clock-danger = danger clock:
clock-paused = paused:
clock-met = met:
timeline-title = Timeline
timeline-filter = Show only
timeline-inside = Inside only. The complainant and the body never see this.
timeline-none = Nothing has happened yet.
check-ok = Done:
check-warning = Look at this:

## Staff: every page

staff-nav = Main
staff-nav-more = More
staff-search-label = Number, name or words
staff-search-placeholder = Number, name or words
staff-search-go = Search
staff-sign-out = Sign out
staff-demo-label = Demonstration
staff-demo = This is a demonstration. All people and cases are invented. Do not type real names.
staff-crumbs = Where you are
staff-save-draft = Save draft
staff-draft-saved = Draft saved { $time }
staff-draft-failed = The draft is not saved. Keep this page open.

## Staff: sign in

staff-signin-title = Sign in
staff-signin-code-title = Type the code from your app
staff-signin-recovery-title = Use a recovery code
staff-signin-continue = Continue
staff-signin-enter = Sign in
staff-signin-next = The next page asks for the six digits of your app.
staff-signin-use-recovery = I do not have my telephone: use a recovery code
staff-signin-recovery-note = Each recovery code works once. Your administrator is told.
staff-signin-lost = Lost your key or telephone? See your administrator. Nobody ever asks for your password.
staff-signin-trace = Each reading of a sealed record is written down with your name.

## Staff: today, lists, case, record

staff-today-tab = Today
staff-today-turn = My turn
staff-list-views = Views
staff-list-show = Show
staff-list-remove = Remove this filter
staff-list-clear = Clear
staff-list-choose = Choose
staff-list-choose-row = Choose { $reference }
staff-case-stage = Stage
staff-case-write = Write
staff-case-write-kinds = What you write
staff-case-acts = What you can do now
staff-record-stage = Stage

## Staff: forms, merge, approval

staff-form-then = What will happen
staff-form-cancel = Go back, change nothing
staff-form-remove = Remove { $what }
staff-merge-caption = Fields that differ: yours, theirs and what will be saved
staff-merge-field = Field
staff-merge-result = What will be saved
staff-merge-same =
    { $count ->
        [one] Show the field that is the same
       *[other] Show the { $count } fields that are the same
    }
staff-merge-save =
    { $count ->
        [one] Save this field
        [2] Save these two fields
        [3] Save these three fields
       *[other] Save these { $count } fields
    }
staff-merge-history = Both versions stay in the history.
staff-approval-tab = To approve
staff-approval-way = Way to the signature
staff-approval-what = What is proposed
staff-approval-return = Return it with my reason
staff-approval-note = Your name and the time are written down with your decision.
staff-approval-checks = Before it leaves

## Staff: search, faults

staff-search-tab = Search
staff-search-none = Nothing found
staff-search-none-text = Try fewer words, another spelling, or the number. You find only what you may see.
staff-search-scope = You find only what you may see. Names never appear in the address of this page.
staff-error-code = Short code for your administrator: { $code }

## The desk of a body

body-desk-tab = Enquiries
body-desk-nav = Desk
body-desk-of = Desk of { $body }
body-desk-scope = You see only what we sent to your service. You can also answer by e-mail, with the number in the subject.
body-desk-caption = Enquiries to you
body-desk-none = No enquiry waits for you
body-desk-none-text = We write to you by e-mail when we send one.
body-desk-letter = Our letter, as sent
body-desk-cannot = We cannot answer this, because …
body-desk-later = Save, send later
body-desk-receipt = You get a stamped receipt. The clock stops when all questions are answered.
