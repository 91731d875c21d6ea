### What every kind shares: fields, clocks, roles, reach, problems.


## Fields

field-number = الرقم
field-stage = المرحلة
field-language = اللغة
hint-language = لغة الشخص: نكتب إليه بها.
field-urgency = درجة الاستعجال
field-danger-type = نوع الخطر
field-removal-at = يوم الترحيل وساعته
hint-removal-at = إن كان معروفاً. تُحسب مهلة الخطر إلى الوراء منه.
field-what = ما الذي تم
hint-what = من فعل ماذا، وما التالي. داخلي فقط.
field-done-at = متى
hint-done-at = اتركه فارغاً إن كان الآن.
field-reason = السبب
field-reasons = الأسباب
field-letter = الرسالة
hint-letter = بلغة الشخص. اذكر القرار وسببه وإلى أين يمكنه التوجه.
field-ground = السبب القانوني
hint-ground = لماذا لا يُقبل.
field-clock = المهلة
field-body = الجهة
field-name = الاسم
field-names-of-language = الاسم ({ $language })
field-email = البريد الإلكتروني
field-code = الاسم المختصر
field-role = الدور
field-next-due = المهلة التالية
field-valid-from = ساري من
field-valid-to = ساري حتى

## Answers

answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
answer-not-said = أفضّل عدم الإجابة

## Clocks

clock-acknowledge = إبلاغ الشخص بالاستلام
clock-triage = الفرز الأولي
clock-danger-first-action = الإجراء الأول لدرء الخطر
clock-danger-review = إعادة تقييم الخطر
clock-admissibility = قرار المقبولية
clock-examination = الدراسة
clock-complainant-answers = جواب مقدّم الشكوى
clock-body-answers = جواب الجهة
clock-keep-informed = إخبار مقدّم الشكوى بالجديد
clock-follow-up-check = التحقق من التنفيذ
clock-review-asked = أجل طلب إعادة النظر

## Why a clock refuses

clock-refusal-ended = انتهت المهلة.
clock-refusal-danger-never-pauses = مهلة الخطر لا تتوقف أبداً.
clock-refusal-does-not-pause-for = هذا الانتظار لا يوقف المهلة: { $who }
clock-refusal-fixed-date = حدّد شخصٌ هذا التاريخ، ولا يتغيّر.
clock-refusal-already-paused = المهلة متوقفة منذ { $since }.
clock-refusal-not-paused = المهلة غير متوقفة.
clock-refusal-never-extended = لا يمكن تمديد هذه المهلة.
clock-refusal-never-extended-by-law = لا يمكن تمديد هذه المهلة: { $basis }
clock-refusal-extended-already =
    { $times ->
        [one] يمكن تمديد هذه المهلة مرة واحدة فقط، وقد مُدّدت.
        [two] يمكن تمديد هذه المهلة مرتين فقط، وقد مُدّدت.
        [few] يمكن تمديد هذه المهلة { $times } مرات فقط، وقد مُدّدت.
       *[other] يمكن تمديد هذه المهلة { $times } مرة فقط، وقد مُدّدت.
    }
clock-refusal-past-due = انقضت المهلة في { $due }. ما انقضى لا يُوقف ولا يُمدَّد.
clock-refusal-not-yet-due = لم يحن أجل المهلة بعد.
clock-refusal-too-early = هذا قبل بدء المهلة أو التوقف.
clock-refusal-no-reason = يُرجى ذكر السبب.

## Roles

role-public = أي شخص
role-complainant = مقدّم الشكوى
role-institution = النظام نفسه
role-intake = موظف الاستقبال
role-case-officer = مسؤول القضايا
role-supervisor = المشرف
role-protection-lead = مسؤول الحماية
role-head = الرئيس
role-records-officer = مسؤول السجلات
role-legal-officer = الموظف القانوني
role-partner-liaison = منسق الشركاء
role-monitor = المراقب
role-trainer = المدرّب
role-statistician = الإحصائي
role-translator = المترجم التحريري
role-interpreter = المترجم الشفهي
role-administrator = مدير النظام
role-body-liaison = ضابط اتصال لدى جهة
role-auditor = المدقق

## Reach

code-reach-receipt = ما ورد برمز الشخص
code-reach-body = ما أُتيح لجهة الشخص
code-reach-own = ما أُسند إلى الشخص نفسه
code-reach-team = ما لدى فرق الشخص
code-reach-unit = كل ما في الوحدة
code-reach-all = كل شيء

## Problems: not there, not allowed, changed meanwhile

problem-absent = لا يوجد شيء هنا، أو أنه غير متاح لك. يُرجى التحقق من الرقم.
problem-erased = مُحي هذا السجل. لم يعد ممكناً قراءة نصه.
problem-not-granted = يمكنك رؤية هذا، لكن لا يمكنك فعله. يُرجى سؤال المشرف.
problem-own-proposal = هذا مقترحك. يجب أن يقرّر شخص آخر.
problem-not-own-proposal = هذا مقترح شخص آخر. لا يسحبه إلا هو؛ يمكنك أن تعيده.
problem-only-persons-propose = لا يقترح هذا إلا شخص. يُرجى تسجيل الدخول والمحاولة من جديد.
problem-not-for-oneself = لا يفعل أحد هذا لنفسه. يُرجى طلبه من زميل.
problem-waits-for-second-person = هذا مقترح. يُنفَّذ حين يوافق شخص ثانٍ.
problem-approval-expired = لم يُبتّ فيه خلال 14 يوماً. يُرجى اقتراحه من جديد.
problem-approval-not-expired = ما زال هناك وقت للقرار. لم يُعَد شيء.
problem-act-gone = الإجراء المقترح لم يعد موجوداً هنا. يُرجى إعادته واقتراحه من جديد.
problem-no-such-act = لا يوجد إجراء بهذا الاسم. يُرجى التحقق من الاسم.
problem-changed-meanwhile = عدّل شخصٌ هذا أثناء عملك. نصك محفوظ. يُرجى المقارنة ثم الحفظ من جديد.
problem-stage = لا يمكن هذا في المرحلة الحالية. المرحلة الآن: { $stage }
problem-key-reused = أُرسلت هذه الاستمارة من قبل بنص آخر. يُرجى فتحها من جديد وإرسالها.
problem-key-length = مفتاح الطلب فارغ أو طويل جداً. يُرجى إرسال مفتاح من 1 إلى 255 علامة.

## Problems: the house

problem-ours = حدث خلل عندنا. ليس خطأً منك. لم يتغيّر شيء. يُرجى المحاولة من جديد.
problem-seal-broken = تعذّر فتح نص مختوم. ليس ذلك بسببك. يُرجى إبلاغ مدير النظام الآن.
problem-taken = هذا الرقم أو الاسم مستعمل. يُرجى المحاولة من جديد.
problem-try-again = اعترض إجراء آخر للحظة. لم يُحفظ شيء. يُرجى المحاولة من جديد.
problem-disk = لا يمكننا الحفظ الآن: القرص ممتلئ أو لا يستجيب. لم يُحفظ شيء. إن كان الأمر عاجلاً، يُرجى الاتصال بنا.
problem-store-unreachable = لا يمكننا الوصول إلى سجلاتنا الآن. لم يتغيّر شيء. يُرجى الانتظار دقيقة ثم المحاولة من جديد.
problem-not-saved = لم يُحفظ. يُرجى الإرسال من جديد. ما كتبته ما زال هنا.
problem-closing = يُعاد تشغيل النظام. لم يُحفظ شيء. يُرجى المحاولة بعد دقيقة.

## Problems: what must be mended

problem-mend = هناك ما يحتاج إلى تصحيح. يُرجى النظر في الحقول المعلَّمة.
problem-unreadable = لم نستطع قراءة ما أُرسل. يُرجى فتح الصفحة من جديد والمحاولة ثانية.
problem-unreadable-input = لا يمكننا قراءة أحد الأجوبة. يُرجى التحقق منها والإرسال من جديد.
problem-field-required = هذا فارغ. يُرجى ملؤه.
problem-field-empty = هنا فراغات فقط. يُرجى كتابة شيء.
problem-field-too-long = هذا طويل جداً. يُرجى اختصاره: الحد الأقصى لعدد الأحرف { $limit }.
problem-field-too-many = القائمة طويلة جداً. يُرجى ألا تزيد على { $limit } بند.
problem-field-unsafe-character = هنا علامة خفية قد تغيّر قراءة النص. يُرجى كتابة النص باليد.
problem-field-unknown = لا نعرف هذا الحقل. يُرجى حذفه والإرسال من جديد.
problem-field-unknown-choice = هذا ليس في القائمة. يُرجى اختيار أحد الأجوبة.
problem-field-type = هذا الحقل لشيء آخر. يُرجى قراءة عنوانه وملؤه من جديد.
problem-field-not-a-number = يجب أن يكون هنا عدد صحيح بالأرقام. مثلاً: 12.
problem-field-out-of-range = هذا العدد صغير جداً أو كبير جداً. يُرجى التحقق منه.
problem-field-not-a-date = لا يوجد يوم كهذا. يُرجى كتابة اليوم والشهر والسنة، مثلاً 5 آذار/مارس 2026.
problem-field-not-a-time = لا يوجد يوم أو ساعة كهذه. يُرجى كتابتهما معاً، مثلاً 5 آذار/مارس 2026، 14:30.
problem-field-in-the-future = هذا في المستقبل. يُرجى كتابة وقت مضى.
problem-field-only-officers = لا يملأ هذا إلا موظفو المكتب. يُرجى تركه فارغاً.
problem-field-not-an-address = هذا ليس عنوان بريد كاملاً. تلزم العلامة @، مثلاً leyla@example.org.
problem-field-taken = هذا موجود من قبل. يُرجى اختيار غيره أو فتح الموجود.
problem-field-itself = لا يكرر الاتصال نفسه. يُرجى اختيار الاتصال السابق.
problem-field-circle = لا تكون الجهة فوق نفسها. يُرجى اختيار جهة أخرى.
problem-field-must-confirm = يُرجى قراءة طريقة الوصول إلى الشخص ثم وضع العلامة هنا.
problem-field-anonymous-with-name = اخترت «دون اسم»، لكن الاسم مكتوب. يُرجى حذف الاسم أو تغيير الاختيار.

## Problems: the code on the receipt

problem-receipt-length = في الرمز 16 رقماً. يُرجى عدّها وكتابة الرمز من جديد.
problem-receipt-not-digits = في الرمز أرقام فقط. يُرجى حذف الحروف والعلامات.
problem-receipt-check-digit = أحد الأرقام خطأ، أو تبدّل مكان رقمين. يُرجى النظر إلى الرمز من جديد.
problem-receipt-unknown = هذا الرمز لا يفتح شيئاً. يُرجى النظر إليه من جديد، أو القدوم إلينا لأخذ رمز جديد.

## Problems: contacts and cases

problem-contact-complete-already = وصلت هذه الأجوبة من قبل. إن نقص شيء، يُرجى كتابة رسالة إلينا.
problem-danger-flagged-already = أُبلغ عن خطر هنا من قبل. يُرجى تسجيل ما تم بشأنه.
problem-no-danger-flagged = لم يُبلَّغ عن خطر هنا. إن كان أحد في خطر، يُرجى الإبلاغ عنه أولاً.
problem-danger-open = ما زال أحد في خطر. يُرجى إنهاء حالة الخطر أولاً مع بيان الأسباب.
problem-danger-stays-until-unflagged = هناك من هو في خطر، فتبقى الدرجة «خطر». لا ينهيها إلا المشرف أو مسؤول الحماية.
problem-no-complainant = لا مقدّم شكوى في هذه القضية، فلا أحد تُكتب إليه رسالة. يُرجى إضافة ملاحظة بدلاً منها.
problem-no-allegation = لا ادعاء في القضية بعد. يُرجى إضافة ادعاء أولاً.
problem-each-allegation-once = يلزم قرار واحد لكل ادعاء. يُرجى التحقق من القائمة.
problem-each-admitted-allegation-once = يلزم لكل ادعاء مقبول نتيجة واحدة. يُرجى التحقق من القائمة.
problem-allegation-pending = لم يُبتّ في أحد الادعاءات بعد. يُرجى أولاً تقرير قبوله أو عدم قبوله.
problem-no-admitted-allegation = لا ادعاء مقبول، فلا شيء تُكتب له خلاصة. يُرجى إضافة الجديد أو إعلان عدم قبول القضية.
problem-allegation-decided-already = بُتّ في هذا الادعاء بقرار آخر. يُرجى ترك ذلك القرار كما هو.
problem-ground-waived = تجاوز الرئيس عن هذا السبب في هذا الادعاء. يُرجى اختيار غيره أو القبول.
problem-admit-none = لم يُقبل أي ادعاء. يُرجى قبول واحد على الأقل، أو إعلان عدم قبول القضية.
problem-inadmissible-but-admitted = قُبل هنا أحد الادعاءات. يُرجى قبول القضية أو تغيير ذلك القرار.
problem-ground-without-refusal = ما قُبل لا يحتاج إلى سبب. يُرجى ترك السبب فارغاً.
problem-ground-not-discretionary = هذا السبب ملزم ولا يمكن التجاوز عنه. يُرجى اختيار غيره أو إعلان عدم القبول.
problem-complainant-not-told = لا يعرف مقدّم الشكوى الخلاصة بعد. يُرجى إبلاغه أولاً.
problem-withdrawn-already = سُحبت هذه الشكوى من قبل. ما زال بإمكانك الكتابة إلينا.
problem-withdrawal-asked-already = طلبت ذلك من قبل. سنتحدث معك أولاً على انفراد. ما زال بإمكانك الكتابة إلينا.
problem-no-withdrawal-asked = لم يطلب أحد سحب هذه الشكوى. لا حاجة إلى تدوين شيء.
problem-contact-became-case = أصبح هذا الاتصال قضية. يُرجى فعل ذلك فيها.

## Problems: clocks

problem-clock-refuses = المهلة لا تسمح بذلك: { $why }
problem-clock-not-running = هذه المهلة غير جارية الآن، فلا يمكن تمديدها: { $clock }
problem-extension-not-yours = يمدّد هذه المهلة دور آخر. يُرجى سؤال المشرف أو الرئيس.
problem-clock-rule-fault = في قاعدة المهلة نقص أو تعارض. يُرجى التحقق من المدة والأساس القانوني والتوقف والتواريخ.
problem-clock-rules-overlap = قاعدتان تحكمان القضايا نفسها في الأيام نفسها. يُرجى إنهاء إحداهما قبل بدء الأخرى.

## Problems: officers, grants, settings

problem-officer-barred = هذا الموظف ممنوع من القضية. يُرجى اختيار غيره.
problem-officer-owns-case = هذا الموظف هو مسؤول القضية. يُرجى إسنادها إلى غيره أولاً.
problem-officer-not-active = هذا الموظف لا يعمل هنا الآن. يُرجى اختيار غيره.
problem-officer-not-on-cases = هذا الموظف لا يعمل على القضايا. يُرجى اختيار مسؤول قضية.
problem-officer-holds-high-role = لهذا الموظف دور قيادي. ينبغي أن يسحبه الرئيس أولاً.
problem-officer-has-cases =
    { $count ->
        [one] ما زالت لدى الموظف قضية مفتوحة واحدة. يُرجى تسليمها أولاً.
        [two] ما زالت لدى الموظف قضيتان مفتوحتان. يُرجى تسليمهما أولاً.
        [few] ما زالت لدى الموظف { $count } قضايا مفتوحة. يُرجى تسليمها أولاً.
        [many] ما زالت لدى الموظف { $count } قضية مفتوحة. يُرجى تسليمها أولاً.
       *[other] ما زالت لدى الموظف قضايا مفتوحة، عددها { $count }. يُرجى تسليمها أولاً.
    }
problem-last-of-role = لا أحد غيره له هذا الدور: { $role }. يُرجى منحه لشخص آخر أولاً.
problem-role-needs-head = لا يمنح هذه الأدوار إلا الرئيس. يُرجى سؤاله أو اختيار أدوار أخرى.
problem-role-approves-itself = بهذه الصلاحية يوافق الدور على مقترحاته. يُرجى اختيار دور آخر.
problem-grant-ended-already = انتهت هذه الصلاحية من قبل. لا يلزم فعل شيء.
problem-setting-not-a-text = هذا الإعداد ليس نصاً بسيطاً. يُرجى تعديله في ملفات المؤسسة.
problem-institution-there-already = بيانات المؤسسة موجودة من قبل. الاستيراد لنظام فارغ فقط.

## Problems: signing in, forms, files

problem-code-used = استُعمل هذا الرمز من قبل. يُرجى انتظار الرمز التالي وكتابته.
problem-sign-in-wrong = العنوان أو كلمة المرور أو الرمز لا يتطابق. يُرجى التحقق والمحاولة من جديد.
problem-sign-in-locked = كانت المحاولات الخاطئة كثيرة. يُرجى الانتظار 15 دقيقة ثم المحاولة من جديد.
problem-session-ended = انتهت جلستك. يُرجى تسجيل الدخول من جديد. المسودات المحفوظة باقية.
problem-form-stale = بقيت هذه الصفحة مفتوحة طويلاً. يُرجى التحقق من أجوبتك والإرسال من جديد.
problem-form-foreign = لم تأتِ هذه الاستمارة من صفحتنا. يُرجى فتح صفحتنا وملؤها هناك.
problem-too-often = كانت المحاولات كثيرة. يُرجى الانتظار بضع دقائق ثم المحاولة من جديد. عند الخطر، يُرجى الاتصال بنا.
problem-too-large = ما ترسله كبير جداً. يُرجى إرسال ملفات أقل أو أصغر، أو إحضارها إلينا.
problem-file-too-large = الملف كبير جداً. يُرجى إرسال ملف أصغر من { $limit } ميغابايت، أو إحضاره إلينا.
problem-file-too-many =
    { $limit ->
        [one] يمكن إرسال ملف واحد فقط في كل مرة. يُرجى إرسال البقية لاحقاً في رسالة.
        [two] يمكن إرسال ملفين فقط في كل مرة. يُرجى إرسال البقية لاحقاً في رسالة.
        [few] يمكن إرسال { $limit } ملفات على الأكثر في كل مرة. يُرجى إرسال البقية لاحقاً في رسالة.
        [many] يمكن إرسال { $limit } ملفاً على الأكثر في كل مرة. يُرجى إرسال البقية لاحقاً في رسالة.
       *[other] الحد الأقصى لعدد الملفات في كل مرة { $limit }. يُرجى إرسال البقية لاحقاً في رسالة.
    }
problem-file-empty = هذا الملف فارغ. يُرجى اختياره من جديد أو اختيار غيره.
problem-draft-gone = لم تعد هذه المسودة هنا: أُرسلت أو حُذفت. يُرجى البدء من جديد.
problem-token-unknown = هذا المفتاح غير معروف أو انتهت مدته. اطلب مفتاحًا جديدًا من المسؤول.
