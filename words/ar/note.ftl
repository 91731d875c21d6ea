### Notes: inside only.

kind-note = ملاحظة
kind-note-many = ملاحظات
act-note-add = إضافة ملاحظة
act-note-add-does = تبقى الملاحظة داخلية: لا يقرأها إلا الموظفون الذين يجوز لهم فتح القضية. لا يراها مقدّم الشكوى ولا الجهة أبداً.
past-note-add = أُضيفت ملاحظة
field-note-add-body = ملاحظتك
hint-note-add-body = داخلي فقط. لا يراه مقدّم الشكوى ولا الجهة أبداً.
