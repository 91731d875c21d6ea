### A body: a public authority or other addressee.


## Kind

kind-body = جهة
kind-body-many = جهات

## Acts

act-body-record = تسجيل جهة
act-body-record-does = يمكن اختيار الجهة في القضايا من الآن. يراها الجميع في القائمة.
past-body-record = سُجّلت الجهة
act-body-change = تعديل بيانات جهة
act-body-change-does = تسري الأسماء والعنوان الجديد من الآن. تبقى الرسائل المرسلة كما كانت.
past-body-change = عُدّلت بيانات الجهة

## Fields

hint-code = حروف لاتينية صغيرة وأرقام وشرطات: للملفات والأوامر.
field-names = الأسماء بحسب اللغة
field-body-kind = نوع الجهة
field-parent = الجهة الأعلى
field-within = ضمن اختصاصنا
field-body-record-email = البريد الإلكتروني لرسائلنا
field-body-change-email = البريد الإلكتروني لرسائلنا
hint-body-record-email = تُرسل رسائل الجهة إلى هنا.
hint-body-change-email = تُرسل رسائل الجهة إلى هنا.

## What a body is

code-body-kind-ministry = وزارة
code-body-kind-police = شرطة
code-body-kind-border = حرس الحدود
code-body-kind-migration-service = دائرة الهجرة
code-body-kind-detention-operator = إدارة مكان احتجاز
code-body-kind-local-self-government = سلطة محلية
code-body-kind-court = محكمة
code-body-kind-health = مؤسسة صحية
code-body-kind-education = مؤسسة تعليمية
code-body-kind-social = خدمات اجتماعية
code-body-kind-registry = سجل مدني
code-body-kind-parliament = برلمان
code-body-kind-commission = لجنة
code-body-kind-private-duty-bearer = جهة خاصة عليها واجب عام
code-body-kind-other = أخرى
