### Grants: which role may do what, and how far.


## Kind

kind-grant = Grant
kind-grant-many = Grants

## Acts

act-grant-give = Propose to give a grant
act-grant-give-does = A second person decides. Then everybody with this role may do it, at once and in open sessions too.
past-grant-give = Grant given
proposed-grant-give = Proposed: give a grant
act-grant-withdraw = Propose to end a grant
act-grant-withdraw-does = A second person decides. Then nobody with this role may do it any more. What was done before stays valid.
past-grant-withdraw = Grant ended
proposed-grant-withdraw = Proposed: end a grant

## Fields

field-act = Act
hint-act = What the role may do, by its name: complaint.admit.
field-reach = How far
field-set-by = Proposed by
field-approved-by = Approved by
grant-reads = See: { $kind }
grant-approves = Decide as second person: { $act }
grant-approves-established = Decide as second person: a conclusion with an established violation
