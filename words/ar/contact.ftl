### A contact: every approach to us, by any channel, counted once.


## Kind

kind-contact = اتصال
kind-contact-many = اتصالات

## Acts

act-contact-receive = تسجيل اتصال
act-contact-receive-does = نحفظ ما قيل ونعطي رمزاً من 16 رقماً. لا يقرأه إلا العاملون في هذا المكتب.
past-contact-receive = وصل الاتصال
act-contact-complete = إرسال بقية إجاباتي
act-contact-complete-does = تُضاف إجاباتك الجديدة إلى ما أرسلته. ما قلته من قبل يبقى كما هو. ويقرأها الأشخاص أنفسهم.
past-contact-complete = وصلت بقية الإجابات
act-contact-triage = إجراء الفرز الأولي
act-contact-triage-does = يُحدَّد نوع الاتصال ومدى استعجاله، وتتوقف مهلة الفرز. لا يُبلَّغ صاحب الاتصال. يقرأه موظفو هذه الوحدة.
past-contact-triage = تم الفرز الأولي
act-contact-flag-danger = الإبلاغ عن خطر
act-contact-flag-danger-does = تبدأ مهلة الخطر فوراً ولا تتوقف أبداً. ويبقى الخطر في أول صفحات الموظفين حتى يُتخذ إجراء.
past-contact-flag-danger = أُبلغ عن خطر
act-contact-record-danger-action = تسجيل ما تم لدرء الخطر
act-contact-record-danger-action-does = يُحفظ ما تكتبه ملاحظةً داخلية فقط. تتوقف مهلة الإجراء الأول وتبدأ مهلة إعادة تقييم الخطر.
past-contact-record-danger-action = سُجّل إجراء لدرء الخطر
act-contact-unflag-danger = إنهاء حالة الخطر
act-contact-unflag-danger-does = تتوقف مهل الخطر ويبقى الاتصال عاجلاً. تُحفظ الأسباب ملاحظةً داخلية فقط.
past-contact-unflag-danger = انتهت حالة الخطر
act-contact-advise = تقديم المشورة
act-contact-advise-does = يقرأ الشخص جوابك بواسطة رمزه. ويُنجَز الاتصال.
past-contact-advise = قُدّمت المشورة
act-contact-refer = إحالة
act-contact-refer-does = يقرأ الشخص بواسطة رمزه مَن يمكنه المساعدة. ويُنجَز الاتصال. لا نرسل شيئاً إلى الجهة الأخرى.
past-contact-refer = تمت الإحالة
act-contact-mark-duplicate = وسم الاتصال كمكرر
act-contact-mark-duplicate-does = يُربط الاتصال بالاتصال السابق ويُنجَز. لا يُرسل شيء إلى الشخص. يقرأه موظفو هذه الوحدة.
past-contact-mark-duplicate = وُسم كمكرر
act-contact-screen-out = اقتراح عدم فتح قضية
act-contact-screen-out-does = يوافق شخص ثانٍ أولاً. ثم يقرأ صاحب الاتصال رسالتك بواسطة رمزه، ويُنجَز الاتصال.
past-contact-screen-out = لم تُفتح قضية
proposed-contact-screen-out = مقترح: عدم فتح قضية
act-contact-note-late = تسجيل تجاوز المهلة
act-contact-note-late-does = يحدث تلقائياً: يظهر الاتصال في قائمة المتأخر. يقرأه المشرف.
past-contact-note-late = انقضت مهلة

## Fields

field-channel = كيف وصل
field-for-whom = لمن الشكوى
hint-for-whom = يمكن أن تكون الشكوى للنفس أو للغير أو دون اسم.
field-said-by = الاسم
hint-said-by = أي اسم للمناداة. ويمكن تركه فارغاً.
field-text = ماذا حدث
hint-text = بكلمات الشخص ولغته. لا بأس بالأخطاء.
field-account = المزيد عمّا حدث
field-against = من فعل ذلك
hint-against = دائرة أو شخص أو مكان. «لا أعرف» جواب أيضاً.
field-place-and-time = أين ومتى
hint-place-and-time = بقدر ما يُتذكَّر. يكفي «في الربيع».
field-tried = ما جُرّب من قبل
hint-tried = مثلاً: رسالة إلى الدائرة، أو المحكمة.
field-wish = ما المطلوب أن يحدث
field-on-behalf-of = الشخص صاحب الحق
hint-on-behalf-of = فقط إذا كان شخص آخر يشتكي عنه.
field-may-name = هل يمكننا ذكر الاسم للجهة؟
hint-may-name = دون موافقتك لا نذكر الاسم لأحد.
field-safe-contact = الاتصال الآمن
field-ways = الطرق الآمنة
hint-ways = إن لم يُختر شيء، فقط في الصفحة التي يفتحها الرمز.
field-at = الرقم أو العنوان
hint-at = رقم هاتف أو عنوان أو اسم الوسيط.
field-never = ما يجب ألا يحدث أبداً
hint-never = مثلاً: لا رسائل نصية، لا اتصال مساءً، السؤال عن ليلى.
field-danger-stated = هل أحدٌ في خطر الآن؟
field-received-at = متى وصل إلينا
hint-received-at = فقط إذا كان قبل الآن: رسالة أو مكالمة أو زيارة. من هنا تبدأ المهل.
field-incomplete = قد تصل إجابات أخرى
field-class = ما نوعه
field-safe-contact-confirmed = قرأتُ طريقة الوصول إلى الشخص، وهي آمنة
field-answer = جوابك
hint-answer = بلغة الشخص. يقرأه بواسطة رمزه.
field-contact-refer-body = من يمكنه المساعدة
field-repeats = الاتصال الذي يكرره
field-recorded-at = تاريخ الإدخال
field-recorded-by = أدخله
field-text-original = بكلمات صاحبه
field-text-translated = الترجمة
field-translator = ترجمه
field-disposition = ما آل إليه
field-referred-to = أُحيل إلى
field-became = تحوّل إلى
field-handled-by = يعالجه
field-settled-at = تاريخ الإنجاز

## Stage

code-contact-stage-received = وارد
code-contact-stage-triaged = مفروز
code-contact-stage-settled = منجز

## Status, as the complainant reads it

status-received = وصلنا ما أرسلته
status-triaged = نقرّر إن كان بإمكاننا المساعدة
status-settled = انتهينا

## Channel

code-channel-web = الموقع الإلكتروني
code-channel-counter = مكتب الاستقبال
code-channel-phone = هاتف
code-channel-letter = رسالة بريدية
code-channel-email = بريد إلكتروني
code-channel-visit-idp = زيارة إلى نازحين
code-channel-visit-detention = زيارة إلى مكان احتجاز
code-channel-partner = منظمة شريكة
code-channel-exchange = مؤسسة أمين مظالم أخرى
code-channel-messenger = تطبيق مراسلة
code-channel-detention-box = صندوق سري في مكان الاحتجاز

## Class

code-class-complaint = شكوى
code-class-advice = طلب مشورة
code-class-assistance = طلب مساعدة
code-class-information = معلومات
code-class-petition = عريضة
code-class-thanks-or-opinion = شكر أو رأي
code-class-unclear = غير واضح بعد

## Disposition

code-disposition-pending = لم يُبتّ فيه بعد
code-disposition-case-opened = فُتحت قضية
code-disposition-joined-to-case = ضُمّ إلى قضية
code-disposition-duplicate = يكرر اتصالاً سابقاً
code-disposition-advised = قُدّمت المشورة
code-disposition-referred = أُحيل
code-disposition-outside-mandate = لم تُفتح قضية
code-disposition-no-reply-from-person = لم يردّ صاحب الاتصال
code-disposition-abusive = مسيء

## Urgency

code-urgency-danger = خطر
code-urgency-urgent = عاجل
code-urgency-normal = عادي

## Danger

code-danger-removal = الترحيل
code-danger-life-health = الحياة أو الصحة
code-danger-violence = العنف
code-danger-ill-treatment = التعذيب أو سوء المعاملة
code-danger-child-alone = طفل وحده
code-danger-incommunicado = احتجاز دون اتصال بأحد
code-danger-hunger-strike = إضراب عن الطعام
code-danger-eviction = الإخلاء من السكن
code-danger-trafficking = الاتجار بالأشخاص
code-danger-self-harm = إيذاء النفس
code-danger-reprisal = الانتقام بسبب الشكوى

## Danger stated

code-danger-stated-yes = نعم
code-danger-stated-no = لا
code-danger-stated-not-asked = لم يُسأل

## For whom

code-for-whom-self = لنفسي
code-for-whom-other = لشخص آخر
code-for-whom-anonymous = دون اسم

## Way to reach the person

code-way-receipt-only = هنا فقط، بواسطة رمزي
code-way-phone = مكالمة هاتفية
code-way-message = رسالة قصيرة
code-way-email = بريد إلكتروني
code-way-post = بريد عادي
code-way-through-somebody = عن طريق شخص أثق به

## Ground: why a contact or an allegation is not taken

code-ground-not-mandate = خارج ولايتنا
code-ground-body-outside = الجهة خارج اختصاصنا
code-ground-private-matter = مسألة بين أفراد
code-ground-court-pending = المحكمة تنظر فيه
code-ground-court-decided = المحكمة فصلت فيه
code-ground-too-late = فات الأجل
code-ground-anonymous-no-basis = دون اسم، والمعلومات لا تكفي
code-ground-no-contact = لا يمكن الوصول إلى الشخص
code-ground-repeat-no-new-fact = مكرر دون وقائع جديدة
code-ground-remedy-open = سبيل آخر ما زال متاحاً، ويمكن العودة
code-ground-unfounded-on-face = لا أساس له بوضوح
code-ground-withdrawn = سُحب
