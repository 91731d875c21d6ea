### An officer: a person who works here, or for a body.


## Kind

kind-officer = موظف
kind-officer-many = موظفون
kind-officer-token = مفتاح لبرنامج
kind-officer-token-many = مفاتيح للبرامج

## Acts

act-officer-invite = دعوة موظف
act-officer-invite-does = يُنشأ حساب. تُحدَّد وسيلة الدخول لاحقاً بحضور الشخص. يرى الاسم موظفو هذه الوحدة.
past-officer-invite = دُعي موظف
act-officer-change = تعديل بيانات موظف
act-officer-change-does = يسري الاسم والفريق والأدوار واللغات الجديدة من الآن، حتى في الجلسات المفتوحة.
past-officer-change = عُدّلت بيانات الموظف
act-officer-change-high-roles = اقتراح تغيير الأدوار القيادية
act-officer-change-high-roles-does = يقرّر الرئيس. ثم تكون للموظف هذه الأدوار القيادية وحدها، حتى في الجلسات المفتوحة. تبقى أدواره الأخرى.
past-officer-change-high-roles = تغيّرت الأدوار القيادية
proposed-officer-change-high-roles = مقترح: تغيير الأدوار القيادية
act-officer-set-means = تحديد وسيلة الدخول
act-officer-set-means-does = تتوقف كلمة المرور والرموز القديمة فوراً. لا يعرف الجديدة إلا الموظف.
past-officer-set-means = حُدّدت وسيلة الدخول
act-officer-note-sign-in = تسجيل محاولة دخول
act-officer-note-sign-in-does = يحدث تلقائياً عند كل دخول: يُسجَّل صحيحاً كان أو خاطئاً.
past-officer-note-sign-in = سُجّلت محاولة دخول
act-officer-end = إنهاء حساب
act-officer-end-does = لا يستطيع الموظف الدخول بعد ذلك، وتنتهي الجلسات المفتوحة. يبقى عمله السابق باسمه.
past-officer-end = أُنهي الحساب
act-officer-issue-token = إنشاء مفتاح لبرنامج
act-officer-issue-token-does = يعمل حامل المفتاح باسم هذا الموظف حتى تنتهي مدته. يُعرض المفتاح مرة واحدة.
past-officer-issue-token = أُنشئ المفتاح
act-officer-revoke-token = إلغاء مفتاح
act-officer-revoke-token-does = يتوقف المفتاح عن العمل فورًا.
past-officer-revoke-token = أُلغي المفتاح

## Fields

hint-email = العنوان المستخدم للدخول.
field-person = صاحب حساب آخر
hint-person = فقط إذا كان لهذا الشخص حساب. الحسابان يُعدّان شخصاً واحداً.
field-team = الفريق
field-roles = الأدوار
hint-roles = أدوار المشرف ومسؤول الحماية والرئيس ومدير النظام لا يمنحها إلا الرئيس.
field-officer-change-high-roles-roles = الأدوار القيادية من الآن
hint-officer-change-high-roles-roles = supervisor أو protection_lead أو head أو administrator. فارغ: لا شيء.
field-same-person-as = الشخص نفسه مثل
field-languages = اللغات
hint-languages = تظهر الصفحات باللغة الأولى.
field-from = من
field-to = إلى
field-password = كلمة المرور
field-totp = مفتاح تطبيق الرموز
field-recovery = رموز الاسترداد
field-officer-note-sign-in-recovery = رمز الاسترداد المستخدم
field-right = هل كان كل شيء صحيحاً؟
field-step = خطوة الرمز المستخدم
field-ended-at = تاريخ الإنهاء
field-locked-to = الدخول موقوف حتى
field-officer-issue-token-name = الغرض من المفتاح
field-days = عدد أيام الصلاحية
field-token = المفتاح
field-made-at = تاريخ الإنشاء
field-ends-at = ينتهي
