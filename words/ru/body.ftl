### A body: a public authority or other addressee.


## Kind

kind-body = Орган
kind-body-many = Органы

## Acts

act-body-record = Внести орган
act-body-record-does = Орган можно выбирать в делах. В списке его видят все.
past-body-record = Орган внесён
act-body-change = Изменить данные органа
act-body-change-does = Новые названия и адрес действуют сразу. Отправленные письма не меняются.
past-body-change = Данные органа изменены

## Fields

hint-code = Строчные латинские буквы, цифры и дефисы: для файлов и команд.
field-names = Названия на разных языках
field-body-kind = Вид органа
field-parent = Вышестоящий орган
field-within = В нашей компетенции
field-body-record-email = Электронная почта для наших писем
field-body-change-email = Электронная почта для наших писем
hint-body-record-email = Сюда уходят письма органу.
hint-body-change-email = Сюда уходят письма органу.

## What a body is

code-body-kind-ministry = Министерство
code-body-kind-police = Полиция
code-body-kind-border = Пограничная служба
code-body-kind-migration-service = Миграционная служба
code-body-kind-detention-operator = Администрация места содержания под стражей
code-body-kind-local-self-government = Местное самоуправление
code-body-kind-court = Суд
code-body-kind-health = Учреждение здравоохранения
code-body-kind-education = Учреждение образования
code-body-kind-social = Социальная служба
code-body-kind-registry = Орган регистрации
code-body-kind-parliament = Парламент
code-body-kind-commission = Комиссия
code-body-kind-private-duty-bearer = Частная организация с публичной обязанностью
code-body-kind-other = Другое
