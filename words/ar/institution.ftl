### The institution itself: settings, holidays, clock rules.


## Kinds

kind-institution = المؤسسة
kind-institution-many = مؤسسات
kind-setting = إعداد
kind-setting-many = إعدادات
kind-holiday = يوم عطلة
kind-holiday-many = أيام العطل
kind-clock-rule = قاعدة مهلة
kind-clock-rule-many = قواعد المهل
kind-clock = مهلة
kind-clock-many = مهل

## Acts

act-setting-change = اقتراح تعديل إعداد
act-setting-change-does = يقرّر شخص ثانٍ. ثم تسري القيمة الجديدة على الجميع، حتى في الصفحات العامة.
past-setting-change = عُدّل الإعداد
proposed-setting-change = مقترح: تعديل إعداد
act-holiday-add = إضافة يوم عطلة
act-holiday-add-does = تتحرك المهل الجارية التي يقع فيها هذا اليوم. تبقى المنتهية كما كانت.
past-holiday-add = أُضيف يوم عطلة
act-clock-rule-add = اقتراح قاعدة مهلة
act-clock-rule-add-does = يقرّر شخص ثانٍ. ثم تتبع المهل التي تبدأ لاحقاً هذه القاعدة. تبقى الجارية على قاعدتها.
past-clock-rule-add = أُضيفت قاعدة مهلة
proposed-clock-rule-add = مقترح: إضافة قاعدة مهلة
act-clock-rule-end = اقتراح إنهاء قاعدة مهلة
act-clock-rule-end-does = يقرّر شخص ثانٍ. بعد اليوم الأخير لا تبدأ أي مهلة بهذه القاعدة. تبقى الجارية عليها.
past-clock-rule-end = انتهت قاعدة المهلة
proposed-clock-rule-end = مقترح: إنهاء قاعدة مهلة
act-institution-import = استيراد بيانات المؤسسة
act-institution-import-does = يُملأ النظام الفارغ من الملفات. إما أن يؤخذ كل شيء أو لا شيء.
past-institution-import = استُوردت بيانات المؤسسة

## Fields

field-value = القيمة
field-day = اليوم
field-holiday-add-name = اسم العطلة
field-settings = الإعدادات
field-bodies = الجهات
field-officers = الموظفون
field-grants = الصلاحيات
field-clocks = قواعد المهل
field-holidays = أيام العطل
field-kind = النوع
field-applies-to = ينطبق على
field-trigger = تبدأ من
field-duration = المدة
field-calendar = التقويم
field-roll = إذا انتهت في يوم عطلة
field-warnings = تنبيهات قبل النهاية
field-pauses = تتوقف أثناء انتظار
field-extension = التمديد
field-times = عدد المرات
field-who = لمن يجوز
field-breach = ما يحدث عند التأخر
field-breach-repeats = يتكرر التنبيه كل
field-institution-import-repeats = تبدأ من جديد كل
field-margin = الهامش قبل الحدث المخشي
field-legal-basis = الأساس القانوني
field-link = الرابط
field-institution-import-text = نص القانون
field-rule = القاعدة
field-clock-rule-add-repeats = تبدأ من جديد كل
field-clock-rule-add-text = نص القانون
