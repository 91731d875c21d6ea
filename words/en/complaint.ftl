### A complaint, shown as case: its allegations and its parties.


## Kinds

kind-complaint = Case
kind-complaint-many = Cases
kind-allegation = Allegation
kind-allegation-many = Allegations
kind-party = Party
kind-party-many = Parties
kind-closing = Closing
kind-closing-many = Closings

## Acts: opening

act-complaint-open = Open a case
act-complaint-open-does = The contact becomes a case with its own number. The clock for admissibility runs from the day it reached us. The complainant sees the new step behind their code.
past-complaint-open = Case opened
act-complaint-open-own-initiative = Open an own-initiative case
act-complaint-open-own-initiative-does = A case without a complainant begins. Your reason and source are kept as a note, inside only.
past-complaint-open-own-initiative = Own-initiative case opened
act-complaint-add-allegation = Add an allegation
act-complaint-add-allegation-does = The allegation joins the case and must be decided on its own. The officers of the case read it.
past-complaint-add-allegation = Allegation added
act-complaint-add-party = Name somebody in the case
act-complaint-add-party-does = The person is listed in the case. Only people who may open the case read the name.
past-complaint-add-party = Party added

## Acts: running

act-complaint-assign = Assign
act-complaint-assign-does = The chosen officer owns the case from now on and finds it in their list.
past-complaint-assign = Assigned
act-complaint-bar = Bar an officer from the case
act-complaint-bar-does = The officer sees nothing of this case, at once and everywhere. Your reason is kept as a note, inside only.
past-complaint-bar = Officer barred
act-complaint-flag-danger = Flag danger
act-complaint-flag-danger-does = The danger clock starts now and never pauses. The danger stands first on the officers' pages until somebody acts.
past-complaint-flag-danger = Danger flagged
act-complaint-record-danger-action = Record what was done about the danger
act-complaint-record-danger-action-does = Your words are kept as a note, inside only. The first-action clock stops and the review clock starts.
past-complaint-record-danger-action = Action on the danger recorded
act-complaint-unflag-danger = End the danger flag
act-complaint-unflag-danger-does = The danger clocks stop and the case stays urgent. Your reasons are kept as a note, inside only.
past-complaint-unflag-danger = Danger flag ended
act-complaint-ask-complainant = Ask the complainant
act-complaint-ask-complainant-does = The complainant reads the question behind their code. Clocks that may pause stand still until they answer.
past-complaint-ask-complainant = Complainant asked
act-complaint-extend = Extend a deadline
act-complaint-extend-does = The deadline moves as far as its rule allows. The complainant reads your reasons behind their code.
past-complaint-extend = Deadline extended
act-complaint-note-late = Note a passed deadline
act-complaint-note-late-does = Happens by itself: the case stands in the list of late ones. The supervisor reads it.
past-complaint-note-late = A deadline passed

## Acts: deciding

act-complaint-admit = Propose to admit the case
act-complaint-admit-does = A second person decides. Then the examination begins, and the complainant sees the new step behind their code.
past-complaint-admit = Admitted for examination
proposed-complaint-admit = Proposed: admit the case
act-complaint-declare-inadmissible = Propose to declare the case inadmissible
act-complaint-declare-inadmissible-does = A second person decides. Then the complainant reads your letter behind their code: why, and where else to go.
past-complaint-declare-inadmissible = Declared inadmissible
proposed-complaint-declare-inadmissible = Proposed: declare the case inadmissible
act-complaint-waive-ground = Waive a ground
act-complaint-waive-ground-does = This ground no longer refuses the allegation; what it refused is open for a decision again. Your reasons are kept as a note, inside only.
past-complaint-waive-ground = Ground waived
act-complaint-conclude = Propose the conclusion
act-complaint-conclude-does = A second person decides; the head, if a violation is established. The complainant is told later, by your letter.
past-complaint-conclude = Concluded
proposed-complaint-conclude = Proposed: the conclusion

## Acts: ending

act-complaint-tell-conclusion = Tell the complainant the conclusion
act-complaint-tell-conclusion-does = The complainant reads your letter behind their code.
past-complaint-tell-conclusion = Complainant told the conclusion
act-complaint-await-remedy = Wait for the remedy
act-complaint-await-remedy-does = The case stays open and a clock reminds you to check. What you write is a note, inside only.
past-complaint-await-remedy = Waiting for the remedy
act-complaint-close = Close the case
act-complaint-close-does = The case closes with its outcome. The complainant sees it behind their code and may ask for a review.
past-complaint-close = Case closed
act-complaint-withdraw = Take back my complaint
act-complaint-withdraw-does = We stop working on your complaint. If you are held somewhere, we first ask you alone. You can write to us again at any time. Only this office reads your reasons.
past-complaint-withdraw = Complaint withdrawn
act-complaint-confirm-withdrawal = Note the answer in confidence
act-complaint-confirm-withdrawal-does = If the person confirms, we stop working on the complaint. If not, the case goes on with an allegation of reprisal. Your words are kept as a note, inside only.
past-complaint-confirm-withdrawal = Asked in confidence about the withdrawal
act-complaint-reopen = Reopen the case
act-complaint-reopen-does = Examination begins again with its clock. Your reasons are kept as a note, inside only. The first closing stays in the figures.
past-complaint-reopen = Case reopened

## Fields

field-heading = What it is about
hint-heading = One line, without names.
field-owner = Case officer
hint-owner = Leave it empty to take the case yourself.
field-allegations = Allegations
hint-allegations = One for each violation by one body. Each gets its own decision.
field-allegation = Allegation
field-issue = Issue
field-body-named = The body, in words
hint-body-named = Only when it is not in the list yet.
field-period = When
hint-period = As precisely as it is known: “spring 2026” is enough.
field-place = Where
field-remedy-wanted = What the person wants
field-source = Where it is known from
field-complaint-add-party-role = Who they are in the case
field-officer = Officer
hint-officer = Who has a conflict of interest.
field-question = Your question
hint-question = In the complainant's language, short and plain.
field-complaint-extend-reasons = Why you need more time
hint-complaint-extend-reasons = In the complainant's language: they read it.
field-decisions = Decision on each allegation
field-admissibility = Admissibility
field-findings = Finding on each admitted allegation
field-finding = Finding
field-finding-by = Finding made by
field-finding-reasons = Reasons for the finding
field-complaint-conclude-reasons = The conclusion as a whole
field-complaint-await-remedy-what = What is awaited, and from whom
hint-complaint-await-remedy-what = For example: a residence permit, from the migration service. Inside only.
field-outcome = Outcome
hint-outcome = The main reason why the case closes.
field-complaint-withdraw-reasons = Why, if you want to tell us
hint-complaint-withdraw-reasons = If somebody presses you to stop, tell us. We can help.
hint-complaint-reopen-reasons = A new fact, a broken promise, or reprisal.
field-waiting-for = Waits for
field-origin = Where it came from
field-remedy = What the person got
field-opened-at = Opened
field-admitted-at = Admitted
field-concluded-at = Concluded
field-concluded-by = Conclusion written by
field-told-at = Complainant told
field-closed-at = Closed
field-reopened-at = Reopened
field-withdrawal-asked-at = Withdrawal asked for
field-waived = Grounds waived
field-complaint-confirm-withdrawal-answer = What the person said
field-complaint-confirm-withdrawal-way = How you asked
field-complaint-confirm-withdrawal-what = How nobody could listen, and what was said
field-withdrawn = Withdrawn
field-since = Since
field-until = Until

## Stage

code-complaint-stage-admissibility = Admissibility
code-complaint-stage-examination = Examination
code-complaint-stage-mediation = Mediation
code-complaint-stage-conclusion = Conclusion
code-complaint-stage-follow-up = Follow-up
code-complaint-stage-closed = Closed

## Status, as the complainant reads it

status-admissibility = We are deciding if we can help
status-examination = We are working on it
status-mediation = We are working on it
status-conclusion = We are working on it
status-follow-up = We are working on it
status-closed = We have finished
status-waiting-complainant = We wait for your answer until { $date }
status-waiting-body = We wait for the authority until { $date }
status-waiting-expert = We wait for an expert until { $date }
status-waiting-court = We wait for a court until { $date }
status-waiting-translation = We wait for a translation until { $date }
status-waiting-exchange-partner = We wait for another ombudsman office until { $date }

## Waiting

code-waiting-none = Nobody
code-waiting-complainant = The complainant
code-waiting-body = A body
code-waiting-expert = An expert
code-waiting-court = A court
code-waiting-translation = A translation
code-waiting-exchange-partner = An exchange partner

## Origin

code-origin-contact = A contact
code-origin-own-initiative = Our own initiative
code-origin-visit = A visit
code-origin-exchange = An exchange with another institution
code-origin-systemic-issue = A systemic issue

## Admissibility

code-admissibility-pending = Not decided yet
code-admissibility-admitted = Admitted
code-admissibility-inadmissible = Inadmissible
code-admissibility-referred = Referred

## Finding

code-finding-established = Established
code-finding-partly-established = Partly established
code-finding-not-established = Not established
code-finding-not-determined = Could not be determined

## Outcome

code-outcome-resolved-during = Resolved while we examined it
code-outcome-settled = Settled between the sides
code-outcome-recommendation-issued = Recommendation issued
code-outcome-violation-no-remedy-possible = Violation found, no remedy possible any more
code-outcome-not-established = Violation not established
code-outcome-referred-followed = Referred, and followed up
code-outcome-advice-sufficient = Advice was enough
code-outcome-inadmissible = Inadmissible
code-outcome-withdrawn = Withdrawn
code-outcome-contact-lost = Contact with the person lost
code-outcome-joined = Joined to another case
code-outcome-died-continued-none = The person died, nobody continues

## Remedy

code-remedy-none = Nothing
code-remedy-stopped = It was stopped
code-remedy-released = Released
code-remedy-document-issued = Document issued
code-remedy-decision-changed = Decision changed
code-remedy-payment = Payment
code-remedy-housing = Housing
code-remedy-treatment = Medical treatment
code-remedy-school-place = Place in a school
code-remedy-apology = Apology
code-remedy-discipline = Disciplinary measure
code-remedy-prosecution-opened = Prosecution opened
code-remedy-rule-changed = Rule changed
code-remedy-family-reunited = Family reunited
code-remedy-return-allowed = Return allowed

## Issue

code-issue-asylum-access = Asylum: being able to ask for it
code-issue-asylum-procedure = Asylum: the procedure
code-issue-asylum-refoulement = Asylum: forced return to danger
code-issue-removal-expulsion = Removal or expulsion
code-issue-status-documents = Papers about status
code-issue-status-residence = Residence permit
code-issue-nationality = Nationality and statelessness
code-issue-idp-registration = Displaced people: registration
code-issue-idp-allowance = Displaced people: allowance
code-issue-idp-housing = Displaced people: housing
code-issue-idp-return = Displaced people: return
code-issue-hlp-property = House, land and property
code-issue-detention-lawfulness = Detention: is it lawful
code-issue-detention-conditions = Detention: conditions
code-issue-detention-health = Detention: health
code-issue-illtreatment = Torture or ill-treatment
code-issue-police = Police
code-issue-border = Border
code-issue-family-unity = Family unity
code-issue-child-protection = Protection of children
code-issue-birth-registration = Birth registration
code-issue-health = Health care
code-issue-education = Education
code-issue-work = Work
code-issue-social = Social support
code-issue-trafficking = Trafficking in people
code-issue-discrimination = Discrimination
code-issue-justice = Justice and courts
code-issue-violence-gender = Violence because of gender
code-issue-privacy = Privacy
code-issue-reprisal = Harm because somebody complained
code-issue-abroad-consular = Help from a consulate abroad

## Party role

code-party-role-complainant = Complainant
code-party-role-affected-person = Affected person
code-party-role-representative = Representative
code-party-role-intermediary = Intermediary
code-party-role-witness = Witness
code-party-role-official = Official

## Clocks that can be extended

code-extendable-admissibility = Decision on admissibility
code-extendable-examination = Examination

## Withdrawal from detention

code-withdrawal-answer-confirmed = Wants to take it back
code-withdrawal-answer-refused = Does not want to take it back
code-withdrawal-answer-under-pressure = Is being pressed
code-safe-way-face-to-face = Alone, face to face
code-safe-way-safe-line = By a safe line
