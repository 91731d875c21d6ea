### A complaint, shown as case: its allegations and its parties.


## Kinds

kind-complaint = قضية
kind-complaint-many = قضايا
kind-allegation = ادعاء
kind-allegation-many = ادعاءات
kind-party = طرف
kind-party-many = أطراف
kind-closing = إغلاق
kind-closing-many = إغلاقات

## Acts: opening

act-complaint-open = فتح قضية
act-complaint-open-does = يصبح الاتصال قضية لها رقمها. تُحسب مهلة المقبولية من يوم وصوله إلينا. يرى مقدّم الشكوى المرحلة الجديدة بواسطة رمزه.
past-complaint-open = فُتحت القضية
act-complaint-open-own-initiative = فتح قضية بمبادرة ذاتية
act-complaint-open-own-initiative-does = تبدأ قضية دون مقدّم شكوى. يُحفظ السبب والمصدر ملاحظةً داخلية فقط.
past-complaint-open-own-initiative = فُتحت قضية بمبادرة ذاتية
act-complaint-add-allegation = إضافة ادعاء
act-complaint-add-allegation-does = يُضاف الادعاء إلى القضية ويلزم البتّ فيه وحده. يقرأه موظفو القضية.
past-complaint-add-allegation = أُضيف ادعاء
act-complaint-add-party = إضافة طرف
act-complaint-add-party-does = يُدرج الشخص في القضية. لا يقرأ الاسم إلا من يجوز له فتحها.
past-complaint-add-party = أُضيف طرف

## Acts: running

act-complaint-assign = إسناد القضية
act-complaint-assign-does = يتولى الموظف المختار القضية من الآن ويجدها في قائمته.
past-complaint-assign = أُسندت القضية
act-complaint-bar = منع موظف من الاطلاع على القضية
act-complaint-bar-does = لا يرى الموظف شيئاً من هذه القضية، فوراً وفي كل مكان. يُحفظ السبب ملاحظةً داخلية فقط.
past-complaint-bar = مُنع موظف
act-complaint-flag-danger = الإبلاغ عن خطر
act-complaint-flag-danger-does = تبدأ مهلة الخطر فوراً ولا تتوقف أبداً. ويبقى الخطر في أول صفحات الموظفين حتى يُتخذ إجراء.
past-complaint-flag-danger = أُبلغ عن خطر
act-complaint-record-danger-action = تسجيل ما تم لدرء الخطر
act-complaint-record-danger-action-does = يُحفظ ما تكتبه ملاحظةً داخلية فقط. تتوقف مهلة الإجراء الأول وتبدأ مهلة إعادة تقييم الخطر.
past-complaint-record-danger-action = سُجّل إجراء لدرء الخطر
act-complaint-unflag-danger = إنهاء حالة الخطر
act-complaint-unflag-danger-does = تتوقف مهل الخطر وتبقى القضية عاجلة. تُحفظ الأسباب ملاحظةً داخلية فقط.
past-complaint-unflag-danger = انتهت حالة الخطر
act-complaint-ask-complainant = سؤال مقدّم الشكوى
act-complaint-ask-complainant-does = يقرأ مقدّم الشكوى السؤال بواسطة رمزه. تتوقف المهل القابلة للوقف حتى يجيب.
past-complaint-ask-complainant = سُئل مقدّم الشكوى
act-complaint-extend = تمديد مهلة
act-complaint-extend-does = تمتد المهلة بقدر ما تسمح به قاعدتها. يقرأ مقدّم الشكوى الأسباب بواسطة رمزه.
past-complaint-extend = مُدّدت المهلة
act-complaint-note-late = تسجيل تجاوز المهلة
act-complaint-note-late-does = يحدث تلقائياً: تظهر القضية في قائمة المتأخر. يقرأها المشرف.
past-complaint-note-late = انقضت مهلة

## Acts: deciding

act-complaint-admit = اقتراح قبول القضية
act-complaint-admit-does = يقرّر شخص ثانٍ. ثم تبدأ الدراسة، ويرى مقدّم الشكوى المرحلة الجديدة بواسطة رمزه.
past-complaint-admit = قُبلت القضية للدراسة
proposed-complaint-admit = مقترح: قبول القضية
act-complaint-declare-inadmissible = اقتراح عدم قبول القضية
act-complaint-declare-inadmissible-does = يقرّر شخص ثانٍ. ثم يقرأ مقدّم الشكوى رسالتك بواسطة رمزه: لماذا، وإلى أين يمكنه التوجه.
past-complaint-declare-inadmissible = تقرّر عدم القبول
proposed-complaint-declare-inadmissible = مقترح: عدم قبول القضية
act-complaint-waive-ground = التجاوز عن سبب عدم القبول
act-complaint-waive-ground-does = لا يُرفض الادعاء بعد الآن لهذا السبب، وما رُفض لأجله يعود مفتوحاً للبتّ فيه. تُحفظ الأسباب ملاحظةً داخلية فقط.
past-complaint-waive-ground = تُجووز عن السبب
act-complaint-conclude = اقتراح الخلاصة
act-complaint-conclude-does = يقرّر شخص ثانٍ، والرئيس إذا ثبت انتهاك. ويُبلَّغ مقدّم الشكوى لاحقاً برسالة منك.
past-complaint-conclude = وُضعت الخلاصة
proposed-complaint-conclude = مقترح: الخلاصة

## Acts: ending

act-complaint-tell-conclusion = إبلاغ مقدّم الشكوى بالخلاصة
act-complaint-tell-conclusion-does = يقرأ مقدّم الشكوى رسالتك بواسطة رمزه.
past-complaint-tell-conclusion = أُبلغ مقدّم الشكوى بالخلاصة
act-complaint-await-remedy = انتظار الإنصاف
act-complaint-await-remedy-does = تبقى القضية مفتوحة وتذكّرك المهلة بالتحقق. ما تكتبه ملاحظة داخلية فقط.
past-complaint-await-remedy = في انتظار الإنصاف
act-complaint-close = إغلاق القضية
act-complaint-close-does = تُغلق القضية ومعها مآلها. يرى ذلك مقدّم الشكوى بواسطة رمزه، وله أن يطلب إعادة النظر.
past-complaint-close = أُغلقت القضية
act-complaint-withdraw = سحب شكواي
act-complaint-withdraw-does = نتوقف عن العمل على شكواك. إن كنت في الاحتجاز، نسألك أولاً على انفراد. يمكنك الكتابة إلينا من جديد في أي وقت. لا يقرأ أسبابك إلا هذا المكتب.
past-complaint-withdraw = سُحبت الشكوى
act-complaint-confirm-withdrawal = تدوين الجواب السرّي
act-complaint-confirm-withdrawal-does = إن أكّد الشخص، نتوقف عن العمل على الشكوى. وإلا استمرت القضية مع ادعاء بالانتقام بسبب الشكوى. يُحفظ كلامك ملاحظةً داخلية فقط.
past-complaint-confirm-withdrawal = سُئل سرّاً عن سحب الشكوى
act-complaint-reopen = إعادة فتح القضية
act-complaint-reopen-does = تبدأ الدراسة ومهلتها من جديد. تُحفظ الأسباب ملاحظةً داخلية فقط. يبقى الإغلاق الأول في الأرقام.
past-complaint-reopen = أُعيد فتح القضية

## Fields

field-heading = الموضوع
hint-heading = سطر واحد دون أسماء.
field-owner = مسؤول القضية
hint-owner = اتركه فارغاً لتتولى القضية بنفسك.
field-allegations = الادعاءات
hint-allegations = ادعاء لكل انتهاك من كل جهة. ولكل ادعاء قراره.
field-allegation = الادعاء
field-issue = المسألة
field-body-named = الجهة، كتابةً
hint-body-named = فقط إذا لم تكن في القائمة بعد.
field-period = متى
hint-period = بقدر ما هو معروف: يكفي «ربيع 2026».
field-place = أين
field-remedy-wanted = ما يريده الشخص
field-source = مصدر المعلومة
field-complaint-add-party-role = صفته في القضية
field-officer = الموظف
hint-officer = من لديه تضارب مصالح.
field-question = سؤالك
hint-question = بلغة مقدّم الشكوى، قصير وبسيط.
field-complaint-extend-reasons = لماذا تحتاج إلى وقت أطول
hint-complaint-extend-reasons = بلغة مقدّم الشكوى: هو من يقرأه.
field-decisions = القرار في كل ادعاء
field-admissibility = المقبولية
field-findings = النتيجة في كل ادعاء مقبول
field-finding = النتيجة
field-finding-by = صاحب النتيجة
field-finding-reasons = أسباب النتيجة
field-complaint-conclude-reasons = الخلاصة في مجملها
field-complaint-await-remedy-what = ما المنتظر، وممّن
hint-complaint-await-remedy-what = مثلاً: إقامة، من دائرة الهجرة. داخلي فقط.
field-outcome = مآل القضية
hint-outcome = السبب الرئيسي لإغلاق القضية.
field-complaint-withdraw-reasons = السبب، إن أردت أن تخبرنا
hint-complaint-withdraw-reasons = إن ضغط عليك أحد لتتوقف، أخبرنا. يمكننا أن نساعد.
hint-complaint-reopen-reasons = واقعة جديدة، أو وعد لم يُنفَّذ، أو انتقام.
field-waiting-for = في انتظار
field-origin = منشأ القضية
field-remedy = ما حصل عليه الشخص
field-opened-at = تاريخ الفتح
field-admitted-at = تاريخ القبول
field-concluded-at = تاريخ الخلاصة
field-concluded-by = كاتب الخلاصة
field-told-at = تاريخ إبلاغ مقدّم الشكوى
field-closed-at = تاريخ الإغلاق
field-reopened-at = تاريخ إعادة الفتح
field-withdrawal-asked-at = تاريخ طلب السحب
field-waived = أسباب جرى التجاوز عنها
field-complaint-confirm-withdrawal-answer = ما قاله الشخص
field-complaint-confirm-withdrawal-way = كيف سُئل
field-complaint-confirm-withdrawal-what = كيف ضُمن ألا يسمع أحد، وما قيل
field-withdrawn = مسحوبة
field-since = منذ
field-until = حتى

## Stage

code-complaint-stage-admissibility = المقبولية
code-complaint-stage-examination = الدراسة
code-complaint-stage-mediation = الوساطة
code-complaint-stage-conclusion = الخلاصة
code-complaint-stage-follow-up = المتابعة
code-complaint-stage-closed = مغلقة

## Status, as the complainant reads it

status-admissibility = نقرّر إن كان بإمكاننا المساعدة
status-examination = نعمل على شكواك
status-mediation = نعمل على شكواك
status-conclusion = نعمل على شكواك
status-follow-up = نعمل على شكواك
status-closed = انتهينا
status-waiting-complainant = ننتظر جوابك حتى { $date }
status-waiting-body = ننتظر جواب الجهة حتى { $date }
status-waiting-expert = ننتظر رأي خبير حتى { $date }
status-waiting-court = ننتظر المحكمة حتى { $date }
status-waiting-translation = ننتظر ترجمة حتى { $date }
status-waiting-exchange-partner = ننتظر مؤسسة أمين مظالم أخرى حتى { $date }

## Waiting

code-waiting-none = لا أحد
code-waiting-complainant = مقدّم الشكوى
code-waiting-body = جهة
code-waiting-expert = خبير
code-waiting-court = محكمة
code-waiting-translation = ترجمة
code-waiting-exchange-partner = مؤسسة شريكة في التبادل

## Origin

code-origin-contact = اتصال
code-origin-own-initiative = مبادرة ذاتية
code-origin-visit = زيارة
code-origin-exchange = تبادل مع مؤسسة أخرى
code-origin-systemic-issue = مشكلة عامة متكررة

## Admissibility

code-admissibility-pending = لم يُبتّ فيه بعد
code-admissibility-admitted = مقبول
code-admissibility-inadmissible = غير مقبول
code-admissibility-referred = مُحال

## Finding

code-finding-established = ثبت الانتهاك
code-finding-partly-established = ثبت الانتهاك جزئياً
code-finding-not-established = لم يثبت الانتهاك
code-finding-not-determined = تعذّر التحديد

## Outcome

code-outcome-resolved-during = حُلّت أثناء الدراسة
code-outcome-settled = تسوية بين الطرفين
code-outcome-recommendation-issued = صدرت توصية
code-outcome-violation-no-remedy-possible = ثبت انتهاك ولم يعد الإنصاف ممكناً
code-outcome-not-established = لم يثبت انتهاك
code-outcome-referred-followed = أُحيلت وتوبعت
code-outcome-advice-sufficient = كانت المشورة كافية
code-outcome-inadmissible = غير مقبولة
code-outcome-withdrawn = سُحبت
code-outcome-contact-lost = انقطع الاتصال بالشخص
code-outcome-joined = ضُمّت إلى قضية أخرى
code-outcome-died-continued-none = تُوفي الشخص ولا أحد يتابع

## Remedy

code-remedy-none = لا شيء
code-remedy-stopped = أُوقف الانتهاك
code-remedy-released = الإفراج
code-remedy-document-issued = صدرت وثيقة
code-remedy-decision-changed = عُدّل القرار
code-remedy-payment = دفع مبلغ
code-remedy-housing = سكن
code-remedy-treatment = علاج
code-remedy-school-place = مقعد في مدرسة
code-remedy-apology = اعتذار
code-remedy-discipline = إجراء تأديبي
code-remedy-prosecution-opened = بدأت ملاحقة جنائية
code-remedy-rule-changed = عُدّلت القاعدة
code-remedy-family-reunited = لُمّ شمل الأسرة
code-remedy-return-allowed = سُمح بالعودة

## Issue

code-issue-asylum-access = اللجوء: إمكانية طلبه
code-issue-asylum-procedure = اللجوء: الإجراءات
code-issue-asylum-refoulement = اللجوء: الإعادة القسرية إلى الخطر
code-issue-removal-expulsion = الترحيل أو الطرد
code-issue-status-documents = وثائق الوضع القانوني
code-issue-status-residence = الإقامة
code-issue-nationality = الجنسية وانعدام الجنسية
code-issue-idp-registration = النازحون: التسجيل
code-issue-idp-allowance = النازحون: المخصصات
code-issue-idp-housing = النازحون: السكن
code-issue-idp-return = النازحون: العودة
code-issue-hlp-property = السكن والأرض والممتلكات
code-issue-detention-lawfulness = الاحتجاز: مدى قانونيته
code-issue-detention-conditions = الاحتجاز: الظروف
code-issue-detention-health = الاحتجاز: الصحة
code-issue-illtreatment = التعذيب أو سوء المعاملة
code-issue-police = الشرطة
code-issue-border = الحدود
code-issue-family-unity = وحدة الأسرة
code-issue-child-protection = حماية الأطفال
code-issue-birth-registration = تسجيل الولادة
code-issue-health = الرعاية الصحية
code-issue-education = التعليم
code-issue-work = العمل
code-issue-social = الدعم الاجتماعي
code-issue-trafficking = الاتجار بالأشخاص
code-issue-discrimination = التمييز
code-issue-justice = العدالة والمحاكم
code-issue-violence-gender = العنف القائم على نوع الجنس
code-issue-privacy = الخصوصية
code-issue-reprisal = الانتقام بسبب الشكوى
code-issue-abroad-consular = المساعدة القنصلية في الخارج

## Party role

code-party-role-complainant = مقدّم الشكوى
code-party-role-affected-person = الشخص المتضرر
code-party-role-representative = ممثل
code-party-role-intermediary = وسيط
code-party-role-witness = شاهد
code-party-role-official = موظف رسمي

## Clocks that can be extended

code-extendable-admissibility = قرار المقبولية
code-extendable-examination = الدراسة

## Withdrawal from detention

code-withdrawal-answer-confirmed = يريد سحبها
code-withdrawal-answer-refused = لا يريد سحبها
code-withdrawal-answer-under-pressure = يتعرض لضغط
code-safe-way-face-to-face = وجهاً لوجه وعلى انفراد
code-safe-way-safe-line = عبر خط آمن
