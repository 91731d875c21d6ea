### A body: a public authority or other addressee.


## Kind

kind-body = Body
kind-body-many = Bodies

## Acts

act-body-record = Record a body
act-body-record-does = The body can be chosen in cases from now on. Everybody may see it in the list.
past-body-record = Body recorded
act-body-change = Change a body
act-body-change-does = The new names and address count from now on. Letters already sent stay as they were.
past-body-change = Body changed

## Fields

hint-code = Small letters, digits and dashes: for files and commands.
field-names = Names, by language
field-body-kind = What the body is
field-parent = The body above it
field-within = Within our competence
field-body-record-email = E-mail for our letters
field-body-change-email = E-mail for our letters
hint-body-record-email = Letters to the body go here.
hint-body-change-email = Letters to the body go here.

## What a body is

code-body-kind-ministry = Ministry
code-body-kind-police = Police
code-body-kind-border = Border service
code-body-kind-migration-service = Migration service
code-body-kind-detention-operator = Operator of a place of detention
code-body-kind-local-self-government = Local authority
code-body-kind-court = Court
code-body-kind-health = Health service
code-body-kind-education = School or education service
code-body-kind-social = Social service
code-body-kind-registry = Civil registry
code-body-kind-parliament = Parliament
code-body-kind-commission = Commission
code-body-kind-private-duty-bearer = Private body with a public duty
code-body-kind-other = Other
