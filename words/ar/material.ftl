### مواد التوعية: ما تنشره المؤسسة ليقرأه الناس.

kind-material = مادة توعية
kind-material-many = مواد التوعية
kind-edition = طبعة
kind-edition-many = طبعات

act-material-draft = إعداد مادة
act-material-draft-does = تبقى المسودة داخلية. لا يقرأها الناس إلا بعد موافقة شخص ثانٍ.
past-material-draft = أُعدّت مسودة المادة
act-material-publish = نشر المادة
act-material-publish-does = يمكن للجميع قراءتها من الآن بكل لغة مكتوبة هنا. تُسحب الطبعة السابقة.
past-material-publish = نُشرت المادة
proposed-material-publish = اقتُرح: نشر المادة
act-material-revise = تعديل المادة
act-material-revise-does = يصبح نصك مسودة. يبقى المنشور كما هو حتى تُنشر المسودة.
past-material-revise = عُدّلت المادة
act-material-retire = سحب المادة
act-material-retire-does = لا يقرأها أحد في الخارج بعد الآن، ولا يمكن نشرها من جديد.
past-material-retire = سُحبت المادة

field-audience = لمن هي
field-review-on = تُراجع قبل
hint-review-on = يتحقق زميل قبل هذا اليوم من أنها ما زالت صحيحة.
field-texts = ما تقوله، لغةً بعد لغة
hint-material-draft-language = إحدى لغاتنا، مثلاً: ar.
hint-material-revise-language = إحدى لغاتنا، مثلاً: ar.
field-title = العنوان
field-words = النص
problem-review-day-passed = هذا اليوم ليس في المستقبل. يُرجى اختيار يوم لاحق.

code-material-stage-draft = مسودة
code-material-stage-published = منشورة
code-material-stage-retired = مسحوبة
code-audience-everybody = الجميع
code-audience-displaced = النازحون
code-audience-refugees = اللاجئون وطالبو اللجوء
code-audience-migrants = المهاجرون
code-audience-stateless = عديمو الجنسية
code-audience-officials = الموظفون الرسميون
