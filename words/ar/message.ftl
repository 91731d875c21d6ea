### Messages between us and whoever holds a contact's code.


## Kind

kind-message = رسالة
kind-message-many = رسائل

## Acts

act-message-send = الكتابة إلى مقدّم الشكوى
act-message-send-does = يقرأ مقدّم الشكوى رسالتك بواسطة رمزه. لا يُرسل شيء منها برسالة نصية أو بريد إلكتروني.
past-message-send = رسالة إلى مقدّم الشكوى
act-message-write-back = إرسال رسالتي
act-message-write-back-does = لا يقرأ رسالتك إلا من يعملون على شكواك.
past-message-write-back = كتب مقدّم الشكوى

## Fields

field-message-send-body = رسالتك
hint-message-send-body = بلغة مقدّم الشكوى، قصيرة وبسيطة.
field-message-write-back-body = رسالتك
hint-message-write-back-body = بكلماتك وبأي لغة.
field-direction = الاتجاه
field-written-by = كتبها
field-read-at = تاريخ القراءة

## Direction

code-direction-to-complainant = إلى مقدّم الشكوى
code-direction-from-complainant = من مقدّم الشكوى
