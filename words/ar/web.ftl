### Words of the pages. One key, one sentence; never joined from pieces.


## Parts

line-done = تمّ
line-now = الآن
line-next = لاحقاً
field-error = خطأ:
field-optional = (يمكنك تركه فارغاً)
field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
field-file-choose = إضافة صورة أو ورقة
field-file-add = إضافة ملفات
field-voice-choose = تسجيل صوتي
field-file-remove = حذف
field-file-remove-name = حذف { $file }
errors-title =
    { $count ->
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $count } أمور تحتاج إلى تصحيح
        [many] { $count } أمراً يحتاج إلى تصحيح
       *[other] { $count } أمر يحتاج إلى تصحيح
    }
errors-kept = إجاباتك الأخرى محفوظة.
summary-change = تغيير
pager-label = صفحات هذه القائمة
pager-prev = السابق
pager-next = التالي

## Portal: every page

portal-title-error = خطأ:
portal-skip = إلى الصفحة
portal-bar-label = الهاتف والمغادرة
portal-call = اتصل على { $phone }
portal-leave = مغادرة هذا الموقع
portal-languages = اللغات
portal-language-is = اللغة: العربية
portal-foot-call = اتصل بنا: { $phone }، مجاناً، ليلاً ونهاراً.
portal-foot-privacy = الخصوصية
portal-foot-accessibility = سهولة الاستخدام
portal-foot-size = حجم النص
portal-foot-contact = اتصل بنا
portal-foot-leave = المغادرة تغلق هذه الصفحة، لكنها لا تمحو سجل التصفح.
portal-back = رجوع
portal-continue = متابعة
portal-print-page = طباعة هذه الصفحة

## Portal: start

portal-start-title = إذا لم تُحترم حقوقك، فأخبرنا
portal-start-lead = نساعد اللاجئين والنازحين والمهاجرين وعديمي الجنسية في { $place }. الخدمة مجانية، ولا تحتاج إلى أوراق أو محامٍ أو حساب.
portal-start-complain = بدء شكواي
portal-start-complain-note = بكلماتك أنت. نحو عشر دقائق.
portal-start-danger = هل أنت أو غيرك في خطر الآن؟
portal-start-danger-note = ترحيل اليوم، أو عنف، أو انقطاع دواء، أو طفل وحده. يجيبك شخص بلغتك.
portal-start-readers = من يقرأ ما ترسله
portal-start-readers-text = العاملون في هذا المكتب فقط. لا الشرطة، ولا دائرة الهجرة، ولا صاحب العمل. لا نذكر اسمك لأحد إلا إذا وافقت.
portal-start-ways = طرق أخرى للوصول إلينا

## Portal: the steps of a complaint

portal-step-tab = إجاباتك
portal-step-readers = من يقرأ هذا؟ { $readers }
portal-check-title = تحقّق قبل الإرسال
portal-check-lead = لم يُرسل شيء بعد.
portal-check-then = عندما تضغط على «إرسال»
portal-check-then-text =
    { $count ->
        [one] تصل شكواك إلى العاملين في هذا المكتب فقط. تحصل فوراً على رمز من 16 رقماً. نجيبك خلال يوم عمل واحد.
        [two] تصل شكواك إلى العاملين في هذا المكتب فقط. تحصل فوراً على رمز من 16 رقماً. نجيبك خلال يومي عمل.
        [few] تصل شكواك إلى العاملين في هذا المكتب فقط. تحصل فوراً على رمز من 16 رقماً. نجيبك خلال { $count } أيام عمل.
       *[other] تصل شكواك إلى العاملين في هذا المكتب فقط. تحصل فوراً على رمز من 16 رقماً. نجيبك خلال { $count } يوم عمل.
    }
portal-check-send = إرسال شكواي

## Portal: receipt

portal-receipt-tab = وصلت
portal-receipt-title = وصلتنا شكواك
portal-receipt-code = رمزك
portal-receipt-keep = اكتبه واحتفظ به. لا يمكننا إرساله مرة أخرى.
portal-receipt-later = حفظنا شكواك في أمان. تُفتح صفحة الأخبار في وقت لاحق اليوم.
portal-receipt-print = طباعة دون اسمنا
portal-receipt-hear = سماع الرمز
portal-receipt-have = الرمز معي
portal-receipt-confirmed = جيد. الرمز معك.
portal-receipt-next = ماذا يحدث بعد ذلك
portal-receipt-worse = إذا ساء الوضع، فلا تنتظرنا. اتصل على { $phone }، ليلاً أو نهاراً.
portal-receipt-change = تغيير هذا

## Portal: follow

portal-code-tab = صفحتك
portal-code-title = معرفة ما يحدث لشكواي
portal-code-lead = اكتب الرمز الموجود على إيصالك. فيه 16 رقماً.
portal-code-open = فتح صفحتي
portal-code-lost = فقدتُ رمزي
portal-code-lost-text = تعال إلى مكتب الاستقبال أو اتصل على { $phone }. نسألك بعض الأسئلة ثم نعطيك رمزاً جديداً.
portal-follow-tab = صفحتك
portal-follow-caption = شكواك { $reference }
portal-follow-turn = الدور الآن على
portal-follow-hear = نكتب إليك قبل
portal-follow-steps = أين وصلت شكواك
portal-follow-messages = الرسائل
portal-follow-no-messages = لا رسائل بعد. يمكنك أن تكتب إلينا أولاً.
portal-follow-contact = كيف نصل إليك
portal-follow-contact-change = تغيير
portal-follow-close = إغلاق هذه الصفحة ونسيانها

## Portal: confirm, materials, faults

portal-confirm-tab = قبل المتابعة
portal-confirm-then = ماذا سيحدث
portal-confirm-who = من سيعرف
portal-materials-title = اعرف حقوقك
portal-materials-lead = اقرأ أو استمع أو اطبع. يمكنك مشاركة كل هذا.
portal-materials-none = لا شيء هنا بهذه اللغة بعد
portal-materials-none-text = نحن نترجم. اتصل بنا، فيخبرك شخص بحقوقك بلغتك.
portal-error-tab = حدث خلل
portal-error-again = إذا لم ينجح الأمر
portal-error-call = اتصل على { $phone }، مجاناً، ليلاً ونهاراً. أخبرنا بالرمز القصير { $code }: فهو يبيّن لنا ما تعطّل.
portal-error-call-plain = اتصل على { $phone }، مجاناً، ليلاً ونهاراً. يمكنك أن تقول شكواك بصوتك.
portal-error-save = حفظ إجاباتك في ملف
portal-error-save-bring = أو اطبعها وأحضرها إلى { $address }.
portal-error-danger = هل أنت في خطر اليوم؟
portal-error-danger-call = لا تنتظر هذه الصفحة. اتصل على { $phone } الآن.
portal-error-home = إلى صفحة البداية

## Clocks, timeline, checks

clock-soon = موعد قريب:
clock-late = متأخر:
clock-danger = مهلة خطر:
clock-paused = متوقفة:
clock-met = أُنجز:
timeline-title = التسلسل الزمني
timeline-filter = عرض ما يلي فقط
timeline-inside = داخلي فقط. لا يراه مقدّم الشكوى ولا الجهة أبداً.
timeline-none = لم يحدث شيء بعد.
check-ok = تمّ:
check-warning = انتبه إلى هذا:

## Staff: every page

staff-nav = القائمة الرئيسية
staff-nav-more = المزيد
staff-search-label = الرقم أو الاسم أو كلمات
staff-search-placeholder = الرقم أو الاسم أو كلمات
staff-search-go = بحث
staff-sign-out = تسجيل الخروج
staff-demo-label = عرض تجريبي
staff-demo = هذا عرض تجريبي. كل الأشخاص والقضايا من الخيال. يُرجى عدم كتابة أسماء حقيقية.
staff-crumbs = موقعك الآن
staff-save-draft = حفظ المسودة
staff-draft-saved = حُفظت المسودة: { $time }
staff-draft-failed = لم تُحفظ المسودة. يُرجى إبقاء هذه الصفحة مفتوحة.

## Staff: sign in

staff-signin-title = تسجيل الدخول
staff-signin-code-title = اكتب الرمز الظاهر في تطبيقك
staff-signin-recovery-title = استعمل رمز استرداد
staff-signin-continue = متابعة
staff-signin-enter = دخول
staff-signin-next = تطلب الصفحة التالية الأرقام الستة من تطبيقك.
staff-signin-use-recovery = هاتفي ليس معي: استعمال رمز استرداد
staff-signin-recovery-note = يعمل كل رمز استرداد مرة واحدة. يُبلَّغ مدير النظام.
staff-signin-lost = هل فقدت المفتاح أو الهاتف؟ راجع مدير النظام. لا يطلب أحد كلمة مرورك أبداً.
staff-signin-trace = تُسجَّل كل قراءة لسجل مختوم باسمك.

## Staff: today, lists, case, record

staff-today-tab = اليوم
staff-today-turn = دوري
staff-list-views = طرق العرض
staff-list-show = عرض
staff-list-remove = إزالة عامل التصفية هذا
staff-list-clear = مسح
staff-list-choose = اختيار
staff-list-choose-row = اختيار { $reference }
staff-case-stage = المرحلة
staff-case-write = كتابة
staff-case-write-kinds = ما الذي تكتبه
staff-case-acts = ما يمكنك فعله الآن
staff-record-stage = المرحلة

## Staff: forms, merge, approval

staff-form-then = ماذا سيحدث
staff-form-cancel = الرجوع دون تغيير شيء
staff-form-remove = حذف: { $what }
staff-merge-caption = الحقول المختلفة: ما عندك، وما عند غيرك، وما سيُحفظ
staff-merge-field = الحقل
staff-merge-result = ما سيُحفظ
staff-merge-same =
    { $count ->
        [one] عرض الحقل المتطابق
        [two] عرض الحقلين المتطابقين
        [few] عرض { $count } حقول متطابقة
        [many] عرض { $count } حقلاً متطابقاً
       *[other] عرض { $count } حقل متطابق
    }
staff-merge-save =
    { $count ->
        [one] حفظ هذا الحقل
        [two] حفظ هذين الحقلين
        [few] حفظ { $count } حقول
        [many] حفظ { $count } حقلاً
       *[other] حفظ { $count } حقل
    }
staff-merge-history = تبقى النسختان في السجل.
staff-approval-tab = للموافقة
staff-approval-way = الطريق إلى التوقيع
staff-approval-what = المقترح
staff-approval-return = إعادته مع سببي
staff-approval-note = يُسجَّل اسمك والوقت مع قرارك.
staff-approval-checks = قبل أن يُرسل

## Staff: search, faults

staff-search-tab = بحث
staff-search-none = لم يُعثر على شيء
staff-search-none-text = جرّب كلمات أقل أو كتابة أخرى أو الرقم. لا تجد إلا ما يحق لك رؤيته.
staff-search-scope = لا تجد إلا ما يجوز لك رؤيته. لا تظهر الأسماء في عنوان هذه الصفحة أبداً.
staff-error-code = الرمز القصير لمدير النظام: { $code }

## The desk of a body

body-desk-tab = الاستفسارات
body-desk-nav = المكتب
body-desk-of = مكتب { $body }
body-desk-scope = لا ترى إلا ما أرسلناه إلى دائرتك. يمكنك أيضاً الرد بالبريد الإلكتروني مع ذكر الرقم في الموضوع.
body-desk-caption = الاستفسارات الموجهة إليك
body-desk-none = لا استفسار في انتظارك
body-desk-none-text = نكتب إليك بالبريد الإلكتروني عندما نرسل استفساراً.
body-desk-letter = رسالتنا كما أُرسلت
body-desk-cannot = لا يمكننا الإجابة عن هذا، لأن…
body-desk-later = حفظ، ثم إرسال لاحقاً
body-desk-receipt = تحصل على إيصال مختوم. تتوقف المهلة حين يُجاب عن كل الأسئلة.
