### Messages between us and whoever holds a contact's code.


## Kind

kind-message = Mesaj
kind-message-many = Mesajlar

## Acts

act-message-send = Şikayətçiyə yaz
act-message-send-does = Şikayətçi mesajınızı öz kodu ilə oxuyur. Məzmunu SMS və ya e-poçtla göndərilmir.
past-message-send = Şikayətçiyə mesaj
act-message-write-back = Mesajımı göndər
act-message-write-back-does = Mesajınızı yalnız şikayətinizlə məşğul olan əməkdaşlar oxuyur.
past-message-write-back = Şikayətçi yazdı

## Fields

field-message-send-body = Mesajınız
hint-message-send-body = Şikayətçinin dilində, qısa və sadə.
field-message-write-back-body = Mesajınız
hint-message-write-back-body = Öz sözlərinizlə, istənilən dildə.
field-direction = İstiqamət
field-written-by = Yazan
field-read-at = Oxunub

## Direction

code-direction-to-complainant = Şikayətçiyə
code-direction-from-complainant = Şikayətçidən
