### Messages between us and whoever holds a contact's code.


## Kind

kind-message = Сообщение
kind-message-many = Сообщения

## Acts

act-message-send = Написать заявителю
act-message-send-does = Заявитель прочитает сообщение по своему коду. По СМС и электронной почте текст не отправляется.
past-message-send = Сообщение заявителю
act-message-write-back = Отправить моё сообщение
act-message-write-back-does = Ваше сообщение прочитают только те, кто работает над вашей жалобой.
past-message-write-back = Заявитель написал

## Fields

field-message-send-body = Ваше сообщение
hint-message-send-body = На языке заявителя, коротко и просто.
field-message-write-back-body = Ваше сообщение
hint-message-write-back-body = Своими словами, на любом языке.
field-direction = Направление
field-written-by = Кто написал
field-read-at = Прочитано

## Direction

code-direction-to-complainant = Заявителю
code-direction-from-complainant = От заявителя
