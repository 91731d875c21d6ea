### The public portal, as its pages speak. Plain words for somebody who is afraid and in a hurry.


## Leaving

# The title of the page that says nothing.
portal-empty-tab = صفحة جديدة

## Start

portal-door-follow = معرفة ما يحدث لشكواي
portal-door-follow-note = بالرمز المكوّن من 16 رقماً على إيصالك.
portal-door-rights = اعرف حقوقك
portal-door-rights-note = الأوراق، والاحتجاز، والترحيل، والأطفال.
portal-way-come = تعال إلينا: { $address }، { $hours }.
portal-way-post = اكتب إلينا رسالة: { $address }.
portal-way-helper = يمكن لشخص تثق به أن يكتب عنك.

## Know your rights

portal-rights-title = اعرف حقوقك
portal-rights-lead = هذه حقوقك، بأوراق أو دون أوراق. يمكنك أن تُري هذه الصفحة لأي موظف.
portal-rights-office = في أي دائرة
portal-rights-office-writing = يمكنك أن تطلب كل قرار مكتوباً، بتاريخ واسم.
portal-rights-office-reasons = يمكنك أن تسأل عن السبب، وأين تعترض.
portal-rights-office-interpreter = يمكنك أن تطلب شخصاً يتكلم لغتك. لا توقّع على ما لا تفهمه.
portal-rights-office-helper = يمكن أن يأتي معك محامٍ أو شخص تثق به.
portal-rights-held = إذا احتُجزت
portal-rights-held-why = يجب أن يخبروك بالسبب بلغة تفهمها.
portal-rights-held-people = يمكنك أن تطلب محامياً، وأن تخبر عائلتك بمكانك.
portal-rights-held-doctor = يمكنك أن تطلب طبيباً وأدويتك.
portal-rights-held-harm = لا يحق لأحد أن يضربك أو يهددك أو يهينك. لا استثناء في ذلك.
portal-rights-held-us = يمكنك الاتصال بنا أو الكتابة إلينا من أي مكان احتجاز. لا يحق لأحد أن يقرأ ما تكتبه إلينا.
portal-rights-away = إذا أرادوا ترحيلك
portal-rights-away-afraid = إذا كنت تخاف من العودة، فقل ذلك فوراً. كرّره لكل موظف.
portal-rights-away-nobody = لا يجوز إرسال أحد إلى مكان ينتظره فيه تعذيب أو اضطهاد أو خطر على حياته.
portal-rights-away-call = اتصل بنا قبل أن توقّع على أي شيء: { $phone }.
portal-rights-children = للأطفال
portal-rights-children-alone = الطفل الذي بقي وحده يجب أن يُعيَّن له من يرعاه.
portal-rights-children-school = لكل طفل أن يذهب إلى المدرسة وإلى الطبيب.
portal-rights-children-family = يجب أن يبقى الأطفال مع والديهم.
portal-rights-us = ماذا نستطيع
portal-rights-us-free = مساعدتنا مجانية. لا يحق لأحد أن يعاقبك لأنك اشتكيت إلينا.
portal-rights-us-ask = نستطيع أن نسأل أي جهة ماذا فعلت ولماذا. وعليها أن تجيبنا.
portal-rights-us-visit = نستطيع أن نزور كل مكان يُحتجز فيه الناس.
portal-rights-us-tell = نستطيع أن نقول علناً ما الخطأ وما الذي يجب أن يتغيّر.
portal-rights-not = ما لا نستطيعه
portal-rights-not-court = لا نستطيع تغيير حكم محكمة. نستطيع أن نخبرك بمن يساعدك.

## Privacy

portal-privacy-title = الخصوصية
portal-privacy-lead = ما تخبرنا به يبقى عند العاملين هنا.
portal-privacy-never = ما لا نحتفظ به
portal-privacy-never-address = لا نحتفظ بعنوان هاتفك أو حاسوبك.
portal-privacy-never-cookie = هذه الصفحات لا تضع شيئاً على هاتفك أو حاسوبك.
portal-privacy-never-others = لا شيء في هذه الصفحات يأتي من شركة أخرى.
portal-privacy-kept = ما نحتفظ به
portal-privacy-kept-locked = نحفظ إجاباتك مقفلة. وقبل أن تضغط على «إرسال» لا توجد إلا في الصفحة التي أمامك.
portal-privacy-kept-code = الرمز يفتح أخبار شكواك. ولا يُظهر أبداً الكلمات التي كتبتها.
portal-privacy-who = من يقرأ
portal-privacy-who-work = العاملون في هذا المكتب فقط:
portal-privacy-who-not-police = لا الشرطة، ولا دائرة الهجرة، ولا صاحب العمل.
portal-privacy-who-yes = لا نذكر اسمك لأحد إلا إذا وافقت.
portal-privacy-who-trace = كل ما يُفعل بشأن شكواك يُسجَّل مع اسم من فعله.
portal-privacy-yours = تبقى لك
portal-privacy-yours-ask = يمكنك أن تسألنا عمّا نحتفظ به عنك. تعال ومعك رمزك، أو اتصل على { $phone }.
portal-privacy-yours-back = يمكنك سحب شكواك في أي وقت.
portal-privacy-phone = على هاتفك
portal-privacy-phone-history = قد يتذكّر المتصفح أنك كنت هنا. لا نستطيع أن نمحو ذلك عنك.
portal-privacy-phone-private = استخدم نافذة خاصة إن كنت تعرف كيف.
portal-privacy-phone-leave = اضغط على «مغادرة هذا الموقع» في الأعلى إذا جاء أحد.
portal-privacy-phone-borrowed = الهاتف ليس لك؟ امحُ سجل التصفح بعد ذلك.

## Accessibility

portal-accessibility-title = سهولة الاستخدام
portal-accessibility-lead = يجب أن يستطيع الجميع أن يشتكوا. أخبرنا إذا منعك شيء في هذه الصفحات.
portal-accessibility-works = ما يعمل
portal-accessibility-works-script = كل شيء يعمل دون برامج في الصفحة وعلى الهواتف القديمة.
portal-accessibility-works-keys = كل شيء يعمل بلوحة المفاتيح وحدها.
portal-accessibility-works-size = يمكنك تكبير الحروف من «حجم النص» في أسفل كل صفحة.
portal-accessibility-works-reader = الصفحات معدّة للبرامج التي تقرأ بصوت عالٍ.
portal-accessibility-missing = ما ينقص بعد
portal-accessibility-missing-audio = لا يمكنك بعد إرسال تسجيل صوتي من هنا.
portal-accessibility-missing-call = اتصل على { $phone }، فيكتب عنك شخص. الاتصال مجاني.

## Contact

portal-contact-title = اتصل بنا
portal-contact-lead = يجيبك شخص. لا حاجة إلى ذكر اسمك.
portal-contact-call = بالهاتف
portal-contact-call-number = { $phone }، مجاناً، ليلاً ونهاراً.
portal-contact-come = بالحضور
portal-contact-come-address = { $address }، { $hours }.
portal-contact-come-alone = يمكنك أن تأتي مع شخص تثق به. لا حاجة إلى أوراق.
portal-contact-write = بالكتابة
portal-contact-write-post = { $address }
portal-contact-write-email = { $email }. قد يقرأ آخرون البريد الإلكتروني في طريقه. هذه الصفحات أكثر أماناً.

## Complaining: every page

portal-readers = العاملون في هذا المكتب فقط.
portal-why = لماذا نسأل
portal-step-caption = شكواك، الصفحة { $page } من { $pages }
portal-danger-title = إذا كان سيحدث اليوم،
portal-danger-text = فلا تنتظر هذه الاستمارة. اتصل على
portal-answer-choose = اختر جواباً
portal-answer-unknown = لا أعرف
portal-wrong-stale = بقيت هذه الصفحة مفتوحة طويلاً أو تغيّرت. ما كتبته هنا محفوظ. راجع الصفحات الأخرى من جديد.

## Complaining: before you start

portal-ask-start-title = قبل أن تبدأ
portal-ask-start-hint = نسألك نحو عشرة أسئلة. ثلاثة منها فقط تحتاج إلى جواب. اكتب بلغتك.
portal-ask-start-more = لا يُرسل شيء قبل أن تضغط على «إرسال». بعدها تحصل على رمز، وبه تقرأ جوابنا هنا.
portal-ask-start-why-title = هل يمكنني أن أتوقف ثم أعود؟
portal-ask-start-why = إجاباتك موجودة فقط في الصفحة التي أمامك. إذا أغلقتها قبل الإرسال ضاعت.
portal-ask-start-go = بدء

## Complaining: danger

portal-ask-urgent-title = هل أنت أو غيرك في خطر الآن؟
portal-ask-urgent-hint = إذا أجبت «نعم» علمنا فوراً، حتى في الليل. ويمكنك أن تخبرنا بالباقي بعد ذلك.
portal-field-danger = هل سيحدث شيء سيئ اليوم أو غداً؟
portal-hint-danger = مثلاً: ترحيل، أو عنف، أو انقطاع دواء، أو فقدان السكن، أو طفل وحده.
portal-answer-danger-yes = نعم
portal-answer-danger-no = لا
portal-answer-danger-unsure = لست متأكداً
portal-group-danger = إذا أجبت «نعم»
portal-field-danger-type = ما نوع الخطر؟
portal-field-removal = إذا كان أحد سيُرحَّل، فمتى؟
portal-answer-removal-today = اليوم
portal-answer-removal-tomorrow = غداً
portal-answer-removal-later = بعد ذلك، أو لا أعرف
portal-field-danger-phone = رقم هاتف يمكننا الاتصال به الآن بأمان
portal-hint-danger-phone = اتركه فارغاً إذا كان الاتصال قد يضرّك.
portal-wrong-danger = اختر «نعم» أو «لا» أو «لست متأكداً».

## Complaining: for whom

portal-ask-who-title = لمن تكتب؟
portal-field-for-whom = أكتب
portal-hint-for-whom-anonymous = لا نسألك عن اسمك. وبالرمز تقرأ جوابنا.

## Complaining: what happened

portal-ask-what-title = ماذا حدث؟
portal-ask-what-hint = اكتب بكلماتك، بأي لغة. لا يلزم أن يكون كاملاً. يمكنك أن تكتب إلينا لاحقاً.
portal-field-text = اكتب هنا
portal-wrong-text = اكتب ماذا حدث. جملة واحدة تكفي.

## Complaining: who did it

portal-ask-against-title = من فعل ذلك؟
portal-ask-against-why = نستطيع أن نسأل الجهة ماذا فعلت. إذا عرفناها بدأنا أسرع.
portal-ask-against-skip = لا أعرف
portal-field-against = جهة أو مكان أو شخص
portal-hint-against = مثلاً: شرطة الحدود في الميناء، أو مكتب المساعدات، أو حارس.

## Complaining: where and when

portal-ask-where-when-title = أين ومتى كان ذلك؟
portal-ask-where-when-why = من المكان نعرف أي جهة يجب أن تجيب. وبعض المهل تُحسب من ذلك اليوم.
portal-field-place = أين
portal-hint-place = مدينة أو مخيم أو مكتب أو طريق. بقدر ما تعرف.
portal-field-when = متى حدث ذلك أو بدأ؟
portal-hint-when = مثلاً 11 3 2026. السنة وحدها تكفي.
portal-answer-about = لست متأكداً: نحو هذا الوقت
portal-field-when-words = أو بكلماتك
portal-hint-when-words = مثلاً: في الشتاء الماضي، كل يوم اثنين، منذ وصولنا.
portal-about-day = نحو { $date }
portal-wrong-when-unread = لا يوجد يوم كهذا. اكتب اليوم والشهر والسنة بالأرقام، مثلاً 11 3 2026.
portal-wrong-when-year = اكتب السنة أيضاً، أو اترك الخانات الثلاث فارغة.
portal-wrong-when-future = هذا اليوم لم يأتِ بعد. راجع الأرقام.

## Complaining: what was tried

portal-ask-already-tried-title = ماذا جرّبت، وماذا تريد؟
portal-field-tried = ماذا جرّبت حتى الآن؟
portal-hint-tried = مثلاً: رسالة إلى المكتب، أو محامٍ، أو محكمة.
portal-field-wish = ماذا يجب أن يحدث الآن؟
portal-hint-wish = مثلاً: إعادة أوراقي، أو طبيب، أو جواب.

## Complaining: safe contact

portal-ask-safe-title = كيف نصل إليك بأمان؟
portal-ask-safe-hint = فكّر: من غيرك يرى هاتفك أو بريدك؟ يمكنك أن تختار ألّا نتصل بك أبداً.
portal-field-ways = أي الطرق آمنة؟
portal-hint-ways = يمكنك اختيار أكثر من طريقة.
portal-field-at = رقم، أو عنوان، أو اسم الشخص الذي تثق به
portal-field-times = متى يكون ذلك آمناً؟
portal-hint-times = مثلاً: بعد الساعة 18:00، وليس يوم الجمعة.
portal-field-never = ما الذي يجب ألّا نفعله أبداً؟
portal-hint-never = مثلاً: لا رسائل، لا تقولوا من أنتم، اسألوا عن مينا.
portal-field-language = بأي لغة نكتب إليك؟
portal-safe-times = الأوقات الآمنة: { $text }
portal-safe-never = ممنوع أبداً: { $text }
portal-wrong-ways = اختر طريقة واحدة على الأقل. «هنا فقط، بواسطة رمزي» جواب أيضاً.
portal-wrong-at = اكتب الرقم أو العنوان، أو اختر «هنا فقط، بواسطة رمزي».

## Complaining: name

portal-ask-name-title = ما اسمك؟
portal-ask-name-hint = أي اسم نناديك به. يمكنك تركه فارغاً.
portal-ask-name-skip = أفضّل ألّا أقول
portal-field-said-by = اسمك
portal-field-on-behalf-of = اسم الشخص الذي تكتب عنه

## Complaining: consent

portal-ask-consent-title = هل نذكر اسمك للجهة التي تشتكي منها؟
portal-ask-consent-why = أحياناً لا تستطيع الجهة أن تجيب دون أن تعرف الاسم. نعمل دونه متى استطعنا.
portal-field-may-name = جوابك
portal-hint-may-name = دون موافقتك لا نخبر أحداً. يمكنك تغيير رأيك لاحقاً.
portal-answer-may-name-yes = نعم، يمكنكم ذلك
portal-answer-may-name-no = لا. اسألوني أولاً

## Complaining: check

portal-check-you = أنت
portal-check-matter = ماذا حدث
portal-check-consent = اسمك
portal-check-empty = تركته فارغاً
portal-row-for-whom = تكتب
portal-row-said-by = الاسم
portal-row-on-behalf-of = الشخص الذي تكتب عنه
portal-row-ways = كيف نصل إليك
portal-row-at = الرقم أو العنوان
portal-row-rules = الأوقات الآمنة، وما لا نفعله أبداً
portal-row-language = لغة جوابنا
portal-row-text = بكلماتك
portal-row-against = من فعل ذلك
portal-row-place-and-time = أين ومتى
portal-row-tried = ماذا جرّبت
portal-row-wish = ماذا يجب أن يحدث
portal-row-danger = خطر اليوم أو غداً
portal-row-may-name = هل نذكر اسمك للجهة؟

## Complaining: the code

portal-receipt-at = { $date }، { $time }
portal-field-last = اكتب آخر أربعة أرقام من رمزك
portal-hint-last = لنعرف معاً أن الرمز معك.
portal-wrong-last = هذه ليست الأرقام الأربعة الأخيرة. انظر إلى رمزك واكتبها من جديد.
portal-receipt-only-here = اخترت: هنا فقط، بواسطة رمزك. لا نتصل بك ولا نكتب إلى أي مكان آخر.
portal-receipt-ways = قلت إن هذه الطرق آمنة: { $ways }.
portal-card-tab = بطاقة
portal-card-how = اطبع هذه الصفحة، أو اكتب الرقم. لا يُطبع شيء آخر.
portal-card-code = الرقم
portal-card-named = طباعة مع اسمنا
portal-card-use = بهذا الرقم تقرأ جوابنا وتكتب إلينا.
portal-alarm-heading = علمنا أن أحداً في خطر
portal-alarm-text = فاتصل بنا الآن أيضاً. هذا أسرع طريق:
portal-alarm-go = متابعة: إخبارنا بالباقي
portal-line-have = شكواك عندنا
portal-line-decide = نقرّر إن كان بإمكاننا المساعدة
portal-line-decided = قرّرنا إن كان بإمكاننا المساعدة
portal-line-work = نعمل على شكواك
portal-line-worked = عملنا على شكواك
portal-line-finish = ننتهي
portal-line-finished = انتهينا
portal-line-have-note = لا يستطيع قراءتها إلا العاملون في هذا المكتب.
portal-line-decide-note = نخبرك هنا، خلف رمزك.
portal-line-work-note = نطلب الأجوبة من المسؤولين.
portal-line-finish-note = تحصل على جوابنا بلغتك.

## Complaining: when something goes wrong

portal-unsent-kept = إجاباتك محفوظة في هذه الصفحة. لا تغلقها.
portal-unsent-again = المحاولة من جديد
portal-before-title = أرسلت هذه الإجابات من قبل
portal-before-lead = ما غيّرته بعد ذلك لم يُرسل. افتح صفحتك برمزك واكتب إلينا.
portal-before-rest = لإضافة شيء، افتح صفحتك برمزك واكتب إلينا.
portal-before-anew = ليس معي رمز: إرسال هذه الإجابات كشكوى جديدة
portal-gone-title = صفحة الرمز أُغلقت
portal-gone-lead = لحمايتك نعرض الرمز مرة واحدة فقط. شكواك محفوظة عندنا.

## Following: the code

portal-field-code = رمزك
portal-hint-code = مثلاً {"\u2066"}4187 2093 6651 7304{"\u2069"}. المسافات لا تهم.
portal-wrong-code = اكتب أرقام رمزك الستة عشر.
portal-wrong-ended = لحمايتك أُغلقت الصفحة بعد 15 دقيقة. اكتب رمزك من جديد.
portal-wait-title = انتظر قليلاً
portal-wait-lead =
    { $count ->
        [one] انتظر ثانية واحدة ثم اضغط على الزر. رمزك محفوظ.
        [two] انتظر ثانيتين ثم اضغط على الزر. رمزك محفوظ.
        [few] انتظر { $count } ثوانٍ ثم اضغط على الزر. رمزك محفوظ.
       *[other] انتظر { $count } ثانية ثم اضغط على الزر. رمزك محفوظ.
    }
portal-wait-why = جُرّبت رموز كثيرة من هذه الشبكة. الانتظار يحمي صفحتك من الغرباء.
portal-wait-go = فتح صفحتي

## Following: the page

portal-turn-ours = الدور علينا
portal-turn-yours = الدور عليك: أجبنا من فضلك
portal-turn-nobody = لا أحد: انتهى الأمر
portal-turn-body = الجهة التي سألناها
portal-turn-expert = الخبير الذي سألناه
portal-turn-court = المحكمة
portal-turn-translation = المترجم
portal-turn-exchange-partner = مؤسسة أمين المظالم التي سألناها
portal-follow-title-withdrawn = سحبت شكواك
portal-follow-title-waiting-body = ننتظر جواب الجهة
portal-follow-title-waiting-expert = ننتظر رأي خبير
portal-follow-title-waiting-court = ننتظر المحكمة
portal-follow-title-waiting-translation = ننتظر ترجمة
portal-follow-title-waiting-exchange-partner = ننتظر مؤسسة أمين مظالم أخرى
portal-follow-late = كان يجب أن نكتب إليك قبل { $date }. لقد تأخرنا. يمكنك الاتصال بنا.
portal-follow-danger = نعلم أن أحداً في خطر. هل يسوء الوضع؟ اتصل بنا الآن.
portal-follow-incomplete = وصلنا بلاغك عن الخطر. ما زال يمكنك أن تخبرنا بالباقي.
portal-follow-only-here = هنا فقط، بواسطة رمزك.
portal-follow-send = إرسال رسالتي
portal-follow-rest = إخباركم بالباقي
portal-follow-withdraw = سحب شكواي
portal-follow-written = وصلت رسالتك.
portal-follow-withdrawn = سحبت شكواك. ما زال يمكنك أن تكتب إلينا.
portal-field-body = اكتب إلينا
portal-hint-body = لا يقرأ هذا إلا العاملون على شكواك. وبعد ذلك لا تُظهر هذه الصفحة إلا يوم كتابتك.
portal-hint-body-early = لا يقرأ هذا إلا العاملون في هذا المكتب. لسحب شكواك الآن، اكتب ذلك هنا.
portal-wrong-body = اكتب رسالتك أولاً.
portal-message-own = كتبت أنت، { $date }، { $time }
portal-message-office = مكتبنا، { $date }، { $time }

## Following: taking back

portal-withdraw-title = هل تسحب شكواك؟
portal-withdraw-stop = نتوقف اليوم عن العمل عليها.
portal-withdraw-write = يبقى رمزك صالحاً للاستعمال، ويمكنك أن تكتب إلينا.
portal-withdraw-kept = ما أرسلته يبقى هنا مقفلاً.
portal-withdraw-who = فقط من عملوا عليها في هذا المكتب. لا نخبر أحداً بالسبب.
portal-withdraw-cancel = إبقاء شكواي
