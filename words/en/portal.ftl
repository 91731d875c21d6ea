### The public portal, as its pages speak. Plain words for somebody who is afraid and in a hurry.


## Leaving

# The title of the page that says nothing.
portal-empty-tab = New page

## Start

portal-door-follow = See what is happening with my complaint
portal-door-follow-note = With the code of 16 digits on your receipt.
portal-door-rights = Know your rights
portal-door-rights-note = Papers, detention, removal, children.
portal-way-come = Come to { $address }, { $hours }.
portal-way-post = Write a letter to { $address }.
portal-way-helper = Somebody you trust can write for you.

## Know your rights

portal-rights-title = Know your rights
portal-rights-lead = These rights are yours, with papers or without. You can show this page to any official.
portal-rights-office = In any office
portal-rights-office-writing = You can ask for every decision in writing, with a date and a name.
portal-rights-office-reasons = You can ask why, and where you can object.
portal-rights-office-interpreter = You can ask for somebody who speaks your language. Do not sign what you do not understand.
portal-rights-office-helper = Somebody you trust, or a lawyer, can come with you.
portal-rights-held = If you are held
portal-rights-held-why = They must tell you why, in a language you understand.
portal-rights-held-people = You can ask for a lawyer, and to tell your family where you are.
portal-rights-held-doctor = You can ask for a doctor and for your medicine.
portal-rights-held-harm = Nobody may beat, threaten or humiliate you. There is no exception.
portal-rights-held-us = You can call or write to us from any place of detention. Nobody may read what you write to us.
portal-rights-away = If they want to send you away
portal-rights-away-afraid = If you are afraid to go back, say so at once. Say it again to each official.
portal-rights-away-nobody = Nobody may be sent to a place where torture, persecution or danger to life waits.
portal-rights-away-call = Call us before you sign anything: { $phone }.
portal-rights-children = For children
portal-rights-children-alone = A child who is alone must get somebody who cares for them.
portal-rights-children-school = Every child may go to school and to the doctor.
portal-rights-children-family = Children and parents should stay together.
portal-rights-us = What we can do
portal-rights-us-free = Our help is free. Nobody may punish you because you complained to us.
portal-rights-us-ask = We can ask any office what it did, and why. It must answer us.
portal-rights-us-visit = We can visit every place where people are held.
portal-rights-us-tell = We can say in public what was wrong and what must change.
portal-rights-not = What we cannot do
portal-rights-not-court = We cannot change the judgment of a court. We can tell you who can help.

## Privacy

portal-privacy-title = Privacy
portal-privacy-lead = What you tell us stays with the people who work here.
portal-privacy-never = What we do not keep
portal-privacy-never-address = We do not keep the address of your phone or computer.
portal-privacy-never-cookie = These pages put nothing on your phone or computer.
portal-privacy-never-others = Nothing on these pages comes from another company.
portal-privacy-kept = What we keep
portal-privacy-kept-locked = We keep your answers locked. Until you press “Send”, they are only in the page in front of you.
portal-privacy-kept-code = The code opens news about your complaint. It never shows the words you wrote.
portal-privacy-who = Who reads it
portal-privacy-who-work = Only people who work in this office:
portal-privacy-who-not-police = Not the police, not the migration service, not your employer.
portal-privacy-who-yes = We tell nobody your name unless you say yes.
portal-privacy-who-trace = Whatever is done with your complaint is written down, with the name of who did it.
portal-privacy-yours = It stays yours
portal-privacy-yours-ask = You can ask us what we keep about you. Come to us with your code, or call { $phone }.
portal-privacy-yours-back = You can take your complaint back at any time.
portal-privacy-phone = On your phone
portal-privacy-phone-history = Your browser may remember that you were here. We cannot delete that for you.
portal-privacy-phone-private = Use a private window, if you know how.
portal-privacy-phone-leave = Press “Leave this site” at the top when somebody comes.
portal-privacy-phone-borrowed = Is it not your own phone? Delete the browser history afterwards.

## Accessibility

portal-accessibility-title = Accessibility
portal-accessibility-lead = Everybody must be able to complain. Tell us when something on these pages stops you.
portal-accessibility-works = What works
portal-accessibility-works-script = Everything works without scripts and on old phones.
portal-accessibility-works-keys = Everything works with the keyboard alone.
portal-accessibility-works-size = You can make the letters larger, with “Text size” at the foot of each page.
portal-accessibility-works-reader = The pages are made for programs that read aloud.
portal-accessibility-missing = What is still missing
portal-accessibility-missing-audio = You cannot send a recording of your voice here yet.
portal-accessibility-missing-call = Call { $phone }, and a person writes for you. It is free.

## Contact

portal-contact-title = Contact
portal-contact-lead = A person answers. You do not need to say your name.
portal-contact-call = Call
portal-contact-call-number = { $phone }, free, day and night.
portal-contact-come = Come
portal-contact-come-address = { $address }, { $hours }.
portal-contact-come-alone = You can bring somebody you trust. You do not need papers.
portal-contact-write = Write
portal-contact-write-post = { $address }
portal-contact-write-email = { $email }. Others may be able to read e-mail on its way. These pages are safer.

## Complaining: every page

portal-readers = Only people who work in this office.
portal-why = Why we ask
portal-step-caption = Your complaint, page { $page } of { $pages }
portal-danger-title = If it happens today,
portal-danger-text = do not wait for this form. Call
portal-answer-choose = Choose one
portal-answer-unknown = I do not know
portal-wrong-stale = This page was open too long, or it was changed. What you wrote here is kept. Look at the other pages again.

## Complaining: before you start

portal-ask-start-title = Before you start
portal-ask-start-hint = We ask you about ten things. Only three need an answer. Use your own language.
portal-ask-start-more = Nothing is sent until you press “Send”. Then you get a code, and with it you read our answer here.
portal-ask-start-why-title = Can I stop and come back?
portal-ask-start-why = Your answers are only in the page in front of you. If you close it before you send, they are gone.
portal-ask-start-go = Start

## Complaining: danger

portal-ask-urgent-title = Are you or someone else in danger now?
portal-ask-urgent-hint = If you answer “yes”, we are told at once, also at night. You can tell us the rest after that.
portal-field-danger = Will something bad happen today or tomorrow?
portal-hint-danger = For example removal, violence, no medicine, losing your home, a child alone.
portal-answer-danger-yes = Yes
portal-answer-danger-no = No
portal-answer-danger-unsure = I am not sure
portal-group-danger = If you said yes
portal-field-danger-type = What kind of danger?
portal-field-removal = If somebody is to be sent away: when?
portal-answer-removal-today = Today
portal-answer-removal-tomorrow = Tomorrow
portal-answer-removal-later = Later, or I do not know
portal-field-danger-phone = A telephone number where we can safely call now
portal-hint-danger-phone = Leave it empty if a call can harm you.
portal-wrong-danger = Choose “yes”, “no” or “I am not sure”.

## Complaining: for whom

portal-ask-who-title = For whom do you write?
portal-field-for-whom = I write
portal-hint-for-whom-anonymous = We do not ask your name. With the code you still read our answer.

## Complaining: what happened

portal-ask-what-title = What happened?
portal-ask-what-hint = Use your own words, in any language. It does not have to be complete. You can write to us again later.
portal-field-text = Write here
portal-wrong-text = Write what happened. One sentence is enough.

## Complaining: who did it

portal-ask-against-title = Who did it?
portal-ask-against-why = We can ask an office what it did. When we know which one, we begin sooner.
portal-ask-against-skip = I do not know
portal-field-against = An office, a place or a person
portal-hint-against = For example: border police at the port, the allowance office, a guard.

## Complaining: where and when

portal-ask-where-when-title = Where and when was it?
portal-ask-where-when-why = The place tells us which office must answer. Some rules count from the day.
portal-field-place = Where
portal-hint-place = A town, a camp, an office, a road. As well as you know it.
portal-field-when = When did it happen, or begin?
portal-hint-when = For example 11 3 2026. Only the year is enough.
portal-answer-about = I am not sure: about this time
portal-field-when-words = Or in your own words
portal-hint-when-words = For example: last winter, every Monday, since we came.
portal-about-day = About { $date }
portal-wrong-when-unread = There is no such day. Write day, month and year in numbers, for example 11 3 2026.
portal-wrong-when-year = Write the year too, or leave all three boxes empty.
portal-wrong-when-future = This day has not come yet. Look at the numbers again.

## Complaining: what was tried

portal-ask-already-tried-title = What did you try, and what do you wish?
portal-field-tried = What did you try already?
portal-hint-tried = For example: a letter to the office, a lawyer, a court.
portal-field-wish = What should happen now?
portal-hint-wish = For example: my papers back, a doctor, an answer.

## Complaining: safe contact

portal-ask-safe-title = How may we reach you safely?
portal-ask-safe-hint = Think who else can see your phone, your post or your e-mail. You can say that we never contact you.
portal-field-ways = Which ways are safe?
portal-hint-ways = You can choose more than one.
portal-field-at = Number, address, or the name of the person you trust
portal-field-times = When is it safe?
portal-hint-times = For example: after 18:00, not on Fridays.
portal-field-never = What must we never do?
portal-hint-never = For example: no text messages, do not say who you are, ask for Mina.
portal-field-language = In which language shall we write to you?
portal-safe-times = Safe times: { $text }
portal-safe-never = Never: { $text }
portal-wrong-ways = Choose at least one. “Only here, with my code” is an answer too.
portal-wrong-at = Write the number or address, or choose “Only here, with my code”.

## Complaining: name

portal-ask-name-title = What is your name?
portal-ask-name-hint = Any name we may use. You can leave it empty.
portal-ask-name-skip = I prefer not to say
portal-field-said-by = Your name
portal-field-on-behalf-of = The name of the person you write for

## Complaining: consent

portal-ask-consent-title = May we tell your name to the office you complain about?
portal-ask-consent-why = Sometimes an office can answer only when it knows the name. We work without it when we can.
portal-field-may-name = Your answer
portal-hint-may-name = Without a yes we tell nobody. You can change your mind later.
portal-answer-may-name-yes = Yes, you may
portal-answer-may-name-no = No. Ask me first

## Complaining: check

portal-check-you = You
portal-check-matter = What happened
portal-check-consent = Your name
portal-check-empty = You left this empty
portal-row-for-whom = You write
portal-row-said-by = Name
portal-row-on-behalf-of = The person you write for
portal-row-ways = How to reach you
portal-row-at = Number or address
portal-row-rules = Safe times, and what we never do
portal-row-language = Language of our answer
portal-row-text = In your words
portal-row-against = Who did it
portal-row-place-and-time = Where and when
portal-row-tried = What you tried
portal-row-wish = What should happen
portal-row-danger = Danger today or tomorrow
portal-row-may-name = May we tell your name to the office?

## Complaining: the code

portal-receipt-at = { $date }, { $time }
portal-field-last = Type the last four digits of your code
portal-hint-last = So that we both know you have it.
portal-wrong-last = These are not the last four digits. Look at your code and type them again.
portal-receipt-only-here = You said: only here, with your code. We do not call and do not write anywhere else.
portal-receipt-ways = You said that these ways are safe: { $ways }.
portal-card-tab = Card
portal-card-how = Print this page, or write the number down. Nothing else is printed.
portal-card-code = Number
portal-card-named = Print, with our name
portal-card-use = With this number you read our answer and write to us.
portal-alarm-heading = We know that somebody is in danger
portal-alarm-text = call us too, now. It is the fastest way:
portal-alarm-go = Go on: tell us more
portal-line-have = We have it
portal-line-decide = We decide if we can help
portal-line-decided = We decided if we can help
portal-line-work = We work on it
portal-line-worked = We worked on it
portal-line-finish = We finish
portal-line-finished = We have finished
portal-line-have-note = Only people who work in this office can read it.
portal-line-decide-note = We tell you here, behind your code.
portal-line-work-note = We ask those responsible for answers.
portal-line-finish-note = You get our answer in your language.

## Complaining: when something goes wrong

portal-unsent-kept = Your answers are kept in this page. Do not close it.
portal-unsent-again = Try again
portal-before-title = You sent these answers before
portal-before-lead = What you changed since then was not sent. Open your page with your code, and write to us.
portal-before-rest = To add something, open your page with your code, and write to us.
portal-before-anew = I have no code: send these answers as a new complaint
portal-gone-title = This page with the code is closed
portal-gone-lead = To protect you, we show the code only once. Your complaint is safe with us.

## Following: the code

portal-field-code = Your code
portal-hint-code = For example 4187 2093 6651 7304. Spaces do not matter.
portal-wrong-code = Type the 16 digits of your code.
portal-wrong-ended = To protect you, the page was closed after 15 minutes. Type your code again.
portal-wait-title = Please wait a little
portal-wait-lead =
    { $count ->
        [one] Wait { $count } second, then press the button. Your code is kept.
       *[other] Wait { $count } seconds, then press the button. Your code is kept.
    }
portal-wait-why = Many codes were tried from this network. Waiting protects your page from strangers.
portal-wait-go = Open my page

## Following: the page

portal-turn-ours = It is our turn
portal-turn-yours = It is your turn: please answer us
portal-turn-nobody = Nobody's: this is finished
portal-turn-body = The authority we asked
portal-turn-expert = The expert we asked
portal-turn-court = The court
portal-turn-translation = The translator
portal-turn-exchange-partner = The ombudsman office we asked
portal-follow-title-withdrawn = You took your complaint back
portal-follow-title-waiting-body = We wait for the authority
portal-follow-title-waiting-expert = We wait for an expert
portal-follow-title-waiting-court = We wait for a court
portal-follow-title-waiting-translation = We wait for a translation
portal-follow-title-waiting-exchange-partner = We wait for another ombudsman office
portal-follow-late = You should have heard from us by { $date }. We are late. You can call us.
portal-follow-danger = We know that somebody is in danger. Is it getting worse? Call us now.
portal-follow-incomplete = We have your alarm. You can still tell us the rest.
portal-follow-only-here = Only here, with your code.
portal-follow-send = Send my message
portal-follow-rest = Tell us the rest
portal-follow-withdraw = Take back my complaint
portal-follow-written = Your message has arrived.
portal-follow-withdrawn = You took your complaint back. You can still write to us.
portal-field-body = Write to us
portal-hint-body = Only people who work on your complaint read this. Later this page shows only the day you wrote.
portal-hint-body-early = Only people who work in this office read this. To take your complaint back now, write it here.
portal-wrong-body = Write your message first.
portal-message-own = You wrote, { $date }, { $time }
portal-message-office = Our office, { $date }, { $time }

## Following: taking back

portal-withdraw-title = Take back your complaint?
portal-withdraw-stop = We stop working on it today.
portal-withdraw-write = Your code still works, and you can still write to us.
portal-withdraw-kept = What you sent us stays locked here.
portal-withdraw-who = Only the people in this office who worked on it. We tell nobody why.
portal-withdraw-cancel = Keep my complaint
