### An act that waits for a second person.


## Kind

kind-approval = موافقة
kind-approval-many = موافقات

## Acts

act-approval-approve = موافقة
act-approval-approve-does = يُنفَّذ ما اقتُرح الآن. يُسجَّل اسمك والوقت بجانب اسم صاحب المقترح.
past-approval-approve = تمت الموافقة
act-approval-return = إعادة مع بيان الأسباب
act-approval-return-does = لا يُنفَّذ شيء. يقرأ صاحب المقترح أسبابك ويمكنه أن يقترح من جديد.
past-approval-return = أُعيد
act-approval-withdraw = سحب مقترحي
act-approval-withdraw-does = لا يُنفَّذ شيء، ولا حاجة إلى قرار.
past-approval-withdraw = سُحب المقترح
act-approval-expire = إعادة ما لم يُبتّ فيه
act-approval-expire-does = يحدث تلقائياً بعد 14 يوماً: يعود المقترح إلى صاحبه.
past-approval-expire = أُعيد: لم يُبتّ فيه في وقته

## Fields

field-approval-return-reasons = ما الذي يجب تغييره
hint-approval-return-reasons = يقرأ هذا صاحب المقترح.
field-content = المقترح
field-proposed-by = صاحب المقترح
field-proposed-at = تاريخ الاقتراح
field-expires-at = تاريخ الإعادة
field-decided-by = صاحب القرار
field-decided-at = تاريخ القرار

## Stage

code-approval-stage-waiting = في انتظار شخص ثانٍ
code-approval-stage-approved = تمت الموافقة
code-approval-stage-returned = أُعيد مع الأسباب
code-approval-stage-withdrawn = سُحب
code-approval-stage-expired = انقضى الوقت دون قرار
