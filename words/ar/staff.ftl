### صفحات الموظفين.

actor-public = النموذج العام
actor-receipt = مقدّم الشكوى
actor-complainant = مقدّم الشكوى
actor-institution = تلقائياً
approval-empty = لا شيء ينتظر شخصاً ثانياً
approval-empty-text = يظهر هنا ما يقترحه زميل ويمكنك أن تبتّ فيه.
approval-kept = تم الاقتراح. القرار الآن لشخص ثانٍ.
approval-proposed = اقترح ذلك { $name } في { $date }.
approval-reasons = أسبابك إذا أعدته
approval-step-proposed = مقترح
approval-decided = تم البتّ في هذا من قبل.
case-allegations = الادعاءات
case-allegations-note = كل ادعاء يحتاج إلى قرار خاص به.
case-no-allegations = لم يُدوَّن أي ادعاء بعد.
case-facts = الوقائع
case-open = فتح القضية
case-parties = الأشخاص
case-safe = الاتصال الآمن
case-turn = دور من:
case-turn-ours = دورنا: { $name }
clock-is-paused = متوقفة، بانتظار مقدّم الشكوى
clock-is-ended = انتهت
clock-kind-danger = لا تتوقف أبداً
clock-kind-legal = يحددها القانون
clock-kind-internal = مهلة خاصة بنا
column-due = الموعد القادم
column-number = الرقم
column-received = تاريخ الوصول
column-channel = طريقة الوصول
column-stage = المرحلة
column-person = الشخص
column-about = الموضوع
column-owner = مسؤول القضية
column-act = ماذا
column-proposed = من اقترح
column-state = الحالة
composer-message = رسالتك
composer-note = ملاحظتك
reader-message = مقدّم الشكوى
reader-message-text = يقرأ هذا برمزه.
reader-note = داخلي فقط.
reader-note-text = لا يراها مقدّم الشكوى ولا الجهة أبداً.
contact-disposition = ما آل إليه
contact-no-words = لا كلمات بعد
contact-open = فتح الاتصال
contact-said = ما قيل
contact-words = بكلماته
form-add = إضافة واحد آخر
form-choose = اختيار
form-group = رقم { $number }
form-second-person = يجب أن يؤكد هذا شخص ثانٍ. أنت تقترحه.
form-time-hint = مثلاً 2026-11-24 16:00
group-late = متأخر
group-today = اليوم
group-week = خلال الأيام السبعة القادمة
group-later = لاحقاً
group-none = بلا موعد
list-any = الكل
list-shown = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
}
mark-alleged = ادعاء
mark-danger = خطر: { $what }
mark-sealed = أسماء مختومة
party-unnamed = بلا اسم
safe-never = ممنوع أبداً
staff-cases-empty = لا قضايا هنا
staff-cases-empty-text = لا شيء ضمن نطاقك يطابق هذا العرض.
staff-cases-title = القضايا
staff-error-home = إلى يومي
staff-intake-empty = لا اتصالات هنا
staff-intake-empty-text = لا شيء ضمن نطاقك يطابق هذا العرض.
staff-intake-title = الاستقبال
staff-nav-today = اليوم
staff-nav-intake = الاستقبال
staff-nav-cases = القضايا
staff-nav-approvals = الموافقات
staff-receipt-open = فتح الاتصال
staff-receipt-text = اقرأ هذا الرمز للشخص أو اطبعه. يظهر مرة واحدة فقط. به يقرأ أجوبتنا ويكتب إلينا.
staff-receipt-title = سُجّل الاتصال
staff-signin-email = بريد العمل
staff-signin-password = كلمة المرور
staff-signin-code = الرمز
staff-signin-code-hint = ستة أرقام من تطبيقك، أو أحد رموز الاسترداد.
step-received = وصلت
timeline-words = كلمات واردة
timeline-to-complainant = رسالة مرسلة
timeline-from-complainant = رسالة واردة
today-approvals = للبتّ كشخص ثانٍ
today-cases = قضاياي
today-danger-text = مهلة الخطر لا تتوقف.
today-empty = لا شيء ينتظرك
today-empty-text = يأتي العمل الجديد من الاستقبال ومن مشرفك.
today-news-none = لا شيء ينتظرك اليوم
today-news = { $count ->
    [zero] لا شيء ينتظرك.
    [one] أمر واحد ينتظرك.
    [two] أمران ينتظرانك.
    [few] { $count } أمور تنتظرك.
    [many] { $count } أمراً ينتظرك.
   *[other] { $count } أمر ينتظرك.
}
today-news-danger = { $count ->
    [zero] لا أحد في خطر.
    [one] شخص واحد في خطر.
    [two] شخصان في خطر.
    [few] { $count } أشخاص في خطر.
    [many] { $count } شخصاً في خطر.
   *[other] { $count } شخص في خطر.
}
today-to-intake = إلى الاستقبال
today-untriaged = { $count ->
    [zero] نُظر في كل الاتصالات.
    [one] اتصال واحد ينتظر النظرة الأولى.
    [two] اتصالان ينتظران النظرة الأولى.
    [few] { $count } اتصالات تنتظر النظرة الأولى.
    [many] { $count } اتصالاً ينتظر النظرة الأولى.
   *[other] { $count } اتصال ينتظر النظرة الأولى.
}
until-today = اليوم، { $time }
until-today-late = اليوم، { $time }، متأخر
until-tomorrow = غداً، { $date }
until-days = { $date }، بعد { $count ->
    [one] يوم
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
until-late = { $date }، متأخر { $count ->
    [one] يوماً واحداً
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
view-open = المفتوحة
view-mine = ما لديّ
view-danger = خطر
view-late = متأخرة
view-closed = مغلقة
problem-search-number = اكتب الرقم كاملاً، مثلاً V-2026-7K3QD.
problem-return-needs-reasons = قل ما الذي يجب أن يتغير قبل أن تعيده.
staff-find-placeholder = الرقم أو الاسم أو كلمات
