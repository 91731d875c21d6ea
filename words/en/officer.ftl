### An officer: a person who works here, or for a body.


## Kind

kind-officer = Officer
kind-officer-many = Officers
kind-officer-token = Token for a program
kind-officer-token-many = Tokens for programs

## Acts

act-officer-invite = Invite an officer
act-officer-invite-does = An account begins. The way to sign in is set afterwards, in person. Officers of this unit see the name.
past-officer-invite = Officer invited
act-officer-change = Change an officer
act-officer-change-does = The new name, team, roles and languages count from now on, also in open sessions.
past-officer-change = Officer changed
act-officer-change-high-roles = Propose to change high roles
act-officer-change-high-roles-does = The head decides. Then the officer holds exactly these high roles, also in open sessions. Other roles stay.
past-officer-change-high-roles = High roles changed
proposed-officer-change-high-roles = Proposed: change high roles
act-officer-set-means = Set the way to sign in
act-officer-set-means-does = The old password and codes stop working at once. Only the officer knows the new ones.
past-officer-set-means = Way to sign in set
act-officer-note-sign-in = Note a sign-in
act-officer-note-sign-in-does = Happens by itself at each sign-in: right or wrong is written down.
past-officer-note-sign-in = Sign-in noted
act-officer-end = End an account
act-officer-end-does = The officer can no longer sign in, and open sessions end. Their past work stays under their name.
past-officer-end = Account ended
act-officer-issue-token = Make a token for a program
act-officer-issue-token-does = Whoever holds the token acts as this officer until it ends. It is shown once.
past-officer-issue-token = Token made
act-officer-revoke-token = Revoke a token
act-officer-revoke-token-does = The token stops working at once.
past-officer-revoke-token = Token revoked

## Fields

hint-email = The address to sign in with.
field-person = The person behind another account
hint-person = Only when this person has an account already. Two accounts count as one person.
field-team = Team
field-roles = Roles
hint-roles = Supervisor, protection lead, head and administrator are given only by the head.
field-officer-change-high-roles-roles = High roles from now on
hint-officer-change-high-roles-roles = supervisor, protection_lead, head, administrator. Empty: none.
field-same-person-as = Same person as
field-languages = Languages
hint-languages = The first is the one pages are shown in.
field-from = From
field-to = Until
field-password = Password
field-totp = Secret of the code app
field-recovery = Recovery codes
field-officer-note-sign-in-recovery = Recovery code used
field-right = Was everything right?
field-step = Step of the code that was used
field-ended-at = Ended
field-locked-to = Waits until
field-officer-issue-token-name = What the token is for
field-days = Days it is valid
field-token = Token
field-made-at = Made
field-ends-at = Ends
