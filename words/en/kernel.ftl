### What every kind shares: fields, clocks, roles, reach, problems.


## Fields

field-number = Number
field-stage = Stage
field-language = Language
hint-language = The person's own language: we write in it.
field-urgency = How soon
field-danger-type = What danger
field-removal-at = Day and hour of the removal
hint-removal-at = If it is known. The danger clock counts back from it.
field-what = What was done
hint-what = Who did what, and what follows. Inside only.
field-done-at = When
hint-done-at = Leave it empty for now.
field-reason = Reason
field-reasons = Reasons
field-letter = Letter
hint-letter = In the person's language. Say what is decided, why, and where else to go.
field-ground = Ground
hint-ground = Why it is not taken.
field-clock = Deadline
field-body = Body
field-name = Name
field-names-of-language = Name in { $language }
field-email = E-mail
field-code = Short name
field-role = Role
field-next-due = Next deadline
field-valid-from = Valid from
field-valid-to = Valid until

## Answers

answer-yes = Yes
answer-no = No
answer-unknown = I do not know
answer-not-said = I prefer not to say

## Clocks

clock-acknowledge = Tell the person we have it
clock-triage = Triage
clock-danger-first-action = First action on the danger
clock-danger-review = Review of the danger
clock-admissibility = Decision on admissibility
clock-examination = Examination
clock-complainant-answers = Answer of the complainant
clock-body-answers = Answer of the body
clock-keep-informed = Next word to the complainant
clock-follow-up-check = Check of the follow-up
clock-review-asked = Time to ask for a review

## Why a clock refuses

clock-refusal-ended = The clock has ended.
clock-refusal-danger-never-pauses = A danger clock never pauses.
clock-refusal-does-not-pause-for = Waiting does not pause this clock: { $who }
clock-refusal-fixed-date = The date was fixed by a person and does not move.
clock-refusal-already-paused = The clock is paused already, since { $since }.
clock-refusal-not-paused = The clock is not paused.
clock-refusal-never-extended = This clock cannot be extended.
clock-refusal-never-extended-by-law = This clock cannot be extended: { $basis }
clock-refusal-extended-already =
    { $times ->
        [one] This clock can be extended only once, and it was.
       *[other] This clock can be extended only { $times } times, and it was.
    }
clock-refusal-past-due = The clock was due on { $due }. What has run out is neither paused nor extended.
clock-refusal-not-yet-due = The clock is not due yet.
clock-refusal-too-early = That is before the clock or the pause began.
clock-refusal-no-reason = Give the reason.

## Roles

role-public = Anybody
role-complainant = Complainant
role-institution = The system itself
role-intake = Intake officer
role-case-officer = Case officer
role-supervisor = Supervisor
role-protection-lead = Protection lead
role-head = Head
role-records-officer = Records officer
role-legal-officer = Legal officer
role-partner-liaison = Partner liaison
role-monitor = Monitor
role-trainer = Trainer
role-statistician = Statistician
role-translator = Translator
role-interpreter = Interpreter
role-administrator = Administrator
role-body-liaison = Liaison officer of a body
role-auditor = Auditor

## Reach

code-reach-receipt = What came in under one's code
code-reach-body = What was released to one's body
code-reach-own = What is assigned to oneself
code-reach-team = What one's teams have
code-reach-unit = Everything of the unit
code-reach-all = Everything

## Problems: not there, not allowed, changed meanwhile

problem-absent = There is nothing here, or it is not open to you. Check the number.
problem-erased = This record was erased. Its words cannot be read any more.
problem-not-granted = You may see this, but not do it. Ask your supervisor.
problem-own-proposal = You proposed this yourself. Another person must decide.
problem-not-own-proposal = Somebody else proposed this. Only they can take it back; you can return it.
problem-only-persons-propose = Only a person can propose this. Sign in and try again.
problem-not-for-oneself = Nobody can do this for themselves. Ask a colleague.
problem-waits-for-second-person = This is proposed. It happens when a second person approves.
problem-approval-expired = Nobody decided in 14 days. Propose it again.
problem-approval-not-expired = There is still time to decide. Nothing was sent back.
problem-act-gone = What was proposed no longer exists here. Return it, and propose anew.
problem-no-such-act = There is nothing of this name that can be done. Check the name.
problem-changed-meanwhile = Somebody changed this while you worked. Your text is kept. Compare both and save again.
problem-stage = This cannot be done at the present stage. It stands at: { $stage }
problem-key-reused = This form was sent already with other words. Open it anew and send again.
problem-key-length = The key of this request is empty or too long. Send one of 1 to 255 signs.

## Problems: the house

problem-ours = Something broke on our side. It is not your mistake. Nothing was changed. Please try again.
problem-seal-broken = A sealed text cannot be opened. Nothing is lost by your action. Tell your administrator now.
problem-taken = Another entry has this number or name already. Please try again.
problem-try-again = Somebody was in the way for a moment. Nothing was saved. Please try again.
problem-disk = We cannot save just now: our disk is full or does not answer. Nothing was saved. Call us if it is urgent.
problem-store-unreachable = We cannot reach our records just now. Nothing was changed. Wait a minute and try again.
problem-not-saved = It was not saved. Please send it again. Your words are still here.
problem-closing = The system is restarting. Nothing was saved. Try again in a minute.

## Problems: what must be mended

problem-mend = Something must be put right. See the marked fields.
problem-unreadable = We could not read what was sent. Open the page anew and try again.
problem-unreadable-input = One answer is not in a form we can read. Check the answers and send again.
problem-field-required = This is empty. Please fill it in.
problem-field-empty = There are only spaces here. Write something.
problem-field-too-long = This is too long. Make it shorter: at most { $limit } characters.
problem-field-too-many = There are too many entries. Send at most { $limit }.
problem-field-unsafe-character = There is a hidden sign here that can change how the text reads. Type the text by hand.
problem-field-unknown = We do not know this field. Take it out and send again.
problem-field-unknown-choice = This is not in the list. Choose one of the answers.
problem-field-type = Something else belongs in this field. Read its label and fill it in again.
problem-field-not-a-number = This must be a whole number, in digits. For example: 12.
problem-field-out-of-range = This number is too small or too large. Check it.
problem-field-not-a-date = There is no such day. Give day, month and year, for example 5 March 2026.
problem-field-not-a-time = There is no such day or hour. Give both, for example 5 March 2026, 14:30.
problem-field-in-the-future = This lies in the future. Give a time that has passed.
problem-field-only-officers = Only officers of this office fill this in. Leave it empty.
problem-field-not-an-address = This is not a whole e-mail address. It needs a sign @, for example leyla@example.org.
problem-field-taken = This is there already. Choose another one, or open the one that is there.
problem-field-itself = A contact cannot repeat itself. Choose the earlier one.
problem-field-circle = A body cannot stand above itself. Choose another one.
problem-field-must-confirm = Read how to reach the person, then tick this box.
problem-field-anonymous-with-name = You chose “without a name”, but there is a name. Remove the name, or choose again.

## Problems: the code on the receipt

problem-receipt-length = The code has 16 digits. Count them and type the code again.
problem-receipt-not-digits = The code has only digits. Take out letters and signs.
problem-receipt-check-digit = One digit is wrong, or two are swapped. Look at your code again.
problem-receipt-unknown = This code opens nothing. Look at it again, or come to us for a new one.

## Problems: contacts and cases

problem-contact-complete-already = These answers came already. Write us a message if something is missing.
problem-danger-flagged-already = A danger is flagged here already. Record what was done about it.
problem-no-danger-flagged = No danger is flagged here. Flag it first, if somebody is in danger.
problem-danger-open = Somebody is still in danger. End the danger flag first, with reasons.
problem-danger-stays-until-unflagged = Somebody is in danger, so it stays at danger. Only a supervisor or the protection lead ends that.
problem-no-complainant = This case has no complainant, so nobody can be written to. Add a note instead.
problem-no-allegation = The case has no allegation yet. Add one first.
problem-each-allegation-once = Each allegation needs exactly one decision. Check the list.
problem-each-admitted-allegation-once = Each admitted allegation needs exactly one finding. Check the list.
problem-allegation-pending = One allegation is not decided yet. Decide first if it is admitted.
problem-no-admitted-allegation = No allegation is admitted, so there is nothing to conclude. Add what is new, or declare the case inadmissible.
problem-allegation-decided-already = This allegation was decided otherwise already. Leave that decision as it is.
problem-ground-waived = The head waived this ground for this allegation. Choose another, or admit it.
problem-admit-none = No allegation is admitted. Admit at least one, or declare the case inadmissible.
problem-inadmissible-but-admitted = One allegation is admitted here. Admit the case, or change that decision.
problem-ground-without-refusal = What is admitted needs no ground. Leave the ground empty.
problem-ground-not-discretionary = This ground leaves no choice and cannot be waived. Choose another, or declare it inadmissible.
problem-complainant-not-told = The complainant does not know the conclusion yet. Tell them first.
problem-withdrawn-already = This complaint was taken back already. You can still write to us.
problem-withdrawal-asked-already = You asked for this already. We speak with you first, alone. You can still write to us.
problem-no-withdrawal-asked = Nobody asked to take this complaint back. Nothing needs to be noted.
problem-contact-became-case = This contact is a case now. Do it there.

## Problems: clocks

problem-clock-refuses = The deadline does not allow this: { $why }
problem-clock-not-running = This deadline does not run now, so it cannot be extended: { $clock }
problem-extension-not-yours = Another role extends this deadline. Ask the supervisor or the head.
problem-clock-rule-fault = Something in this clock rule is missing or does not fit. Check length, legal basis, pauses and dates.
problem-clock-rules-overlap = Two rules govern the same cases on the same days. End one before the other begins.

## Problems: officers, grants, settings

problem-officer-barred = This officer is barred from the case. Choose another.
problem-officer-owns-case = This officer owns the case. Assign it to somebody else first.
problem-officer-not-active = This officer does not work here now. Choose another.
problem-officer-not-on-cases = This officer does not work on cases. Choose a case officer.
problem-officer-holds-high-role = This officer holds a high role. Have the head take it back first.
problem-officer-has-cases =
    { $count ->
        [one] This officer still has { $count } open case. Hand it over first.
       *[other] This officer still has { $count } open cases. Hand them over first.
    }
problem-last-of-role = Nobody else holds this role: { $role }. Give it to another person first.
problem-role-needs-head = Only the head gives these roles. Ask the head, or choose other roles.
problem-role-approves-itself = With this grant a role could approve its own proposals. Choose another role.
problem-grant-ended-already = This grant has ended already. Nothing needs to be done.
problem-setting-not-a-text = This setting is not a single text. Change it in the institution's files.
problem-institution-there-already = This installation has its institution already. An import fills only an empty one.

## Problems: signing in, forms, files

problem-code-used = This code was used already. Wait for the next one and type that.
problem-sign-in-wrong = Address, password or code do not fit together. Check them and try again.
problem-sign-in-locked = There were too many wrong attempts. Wait 15 minutes, then try again.
problem-session-ended = Your session has ended. Sign in again. Saved drafts are kept.
problem-form-stale = This page was open too long. Check your answers and send again.
problem-form-foreign = This form did not come from our page. Open our page and fill it in there.
problem-too-often = There were too many attempts. Wait a few minutes, then try again. In danger, call us.
problem-too-large = What you send is too large. Send fewer or smaller files, or bring them to us.
problem-file-too-large = The file is too large. Send one under { $limit } MB, or bring it to us.
problem-file-too-many =
    { $limit ->
        [one] You can send only one file at once. Send the others later, as messages.
       *[other] You can send at most { $limit } files at once. Send the others later, as messages.
    }
problem-file-empty = There is nothing in this file. Choose it again, or choose another.
problem-draft-gone = This draft is no longer here: it was sent or removed. Start again.
problem-token-unknown = This token is not known or has ended. Ask the administrator for a new one.
