### Grants: which role may do what, and how far.


## Kind

kind-grant = صلاحية
kind-grant-many = صلاحيات

## Acts

act-grant-give = اقتراح منح صلاحية
act-grant-give-does = يقرّر شخص ثانٍ. ثم يجوز ذلك فوراً لكل من له هذا الدور، حتى في الجلسات المفتوحة.
past-grant-give = مُنحت الصلاحية
proposed-grant-give = مقترح: منح صلاحية
act-grant-withdraw = اقتراح إنهاء صلاحية
act-grant-withdraw-does = يقرّر شخص ثانٍ. ثم لا يجوز ذلك لأحد بهذا الدور. يبقى ما تم من قبل صحيحاً.
past-grant-withdraw = أُنهيت الصلاحية
proposed-grant-withdraw = مقترح: إنهاء صلاحية

## Fields

field-act = الإجراء
hint-act = ما يجوز للدور، باسمه: complaint.admit.
field-reach = النطاق
field-set-by = صاحب المقترح
field-approved-by = من وافق
grant-reads = الاطلاع: { $kind }
grant-approves = البتّ كشخص ثانٍ: { $act }
grant-approves-established = البتّ كشخص ثانٍ: خلاصة ثبت فيها انتهاك
