### An act that waits for a second person.


## Kind

kind-approval = Approval
kind-approval-many = Approvals

## Acts

act-approval-approve = Approve
act-approval-approve-does = What was proposed happens now. Your name and the time are written down beside the proposer's.
past-approval-approve = Approved
act-approval-return = Return with reasons
act-approval-return-does = Nothing happens. The proposer reads your reasons and can propose again.
past-approval-return = Returned
act-approval-withdraw = Take back my proposal
act-approval-withdraw-does = Nothing happens, and nobody needs to decide any more.
past-approval-withdraw = Proposal taken back
act-approval-expire = Send back what nobody decided
act-approval-expire-does = Happens by itself after 14 days: the proposal goes back to its proposer.
past-approval-expire = Went back: nobody decided in time

## Fields

field-approval-return-reasons = What must change
hint-approval-return-reasons = The proposer reads this.
field-content = What is proposed
field-proposed-by = Proposed by
field-proposed-at = Proposed
field-expires-at = Goes back on
field-decided-by = Decided by
field-decided-at = Decided

## Stage

code-approval-stage-waiting = Waits for a second person
code-approval-stage-approved = Approved
code-approval-stage-returned = Returned with reasons
code-approval-stage-withdrawn = Taken back
code-approval-stage-expired = Nobody decided in time
