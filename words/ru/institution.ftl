### The institution itself: settings, holidays, clock rules.


## Kinds

kind-institution = Институт
kind-institution-many = Институты
kind-setting = Настройка
kind-setting-many = Настройки
kind-holiday = Нерабочий день
kind-holiday-many = Нерабочие дни
kind-clock-rule = Правило срока
kind-clock-rule-many = Правила сроков
kind-clock = Срок
kind-clock-many = Сроки

## Acts

act-setting-change = Предложить изменить настройку
act-setting-change-does = Решает второй сотрудник. Затем новое значение действует для всех, также на открытых страницах.
past-setting-change = Настройка изменена
proposed-setting-change = Предложено: изменить настройку
act-holiday-add = Добавить нерабочий день
act-holiday-add-does = Текущие сроки, в которые попадает этот день, сдвинутся. Завершённые не изменятся.
past-holiday-add = Нерабочий день добавлен
act-clock-rule-add = Предложить правило срока
act-clock-rule-add-does = Решает второй сотрудник. Затем новые сроки идут по этому правилу. Текущие остаются по своему.
past-clock-rule-add = Правило срока добавлено
proposed-clock-rule-add = Предложено: добавить правило срока
act-clock-rule-end = Предложить завершить правило срока
act-clock-rule-end-does = Решает второй сотрудник. После последнего дня сроки по этому правилу не начинаются. Текущие остаются.
past-clock-rule-end = Правило срока завершено
proposed-clock-rule-end = Предложено: завершить правило срока
act-institution-import = Загрузить данные института
act-institution-import-does = Пустая установка заполняется из файлов. Берётся либо всё, либо ничего.
past-institution-import = Данные института загружены

## Fields

field-value = Значение
field-day = День
field-holiday-add-name = Название дня
field-settings = Настройки
field-bodies = Органы
field-officers = Сотрудники
field-grants = Полномочия
field-clocks = Правила сроков
field-holidays = Нерабочие дни
field-kind = Вид
field-applies-to = К чему применяется
field-trigger = С чего начинается
field-duration = Продолжительность
field-calendar = Календарь
field-roll = Если конец в нерабочий день
field-warnings = Предупреждения до конца
field-pauses = Приостанавливается, пока ждём
field-extension = Продление
field-times = Сколько раз
field-who = Кто может
field-breach = Что бывает при опоздании
field-breach-repeats = Сигнал повторяется каждые
field-institution-import-repeats = Начинается снова каждые
field-margin = Запас до ожидаемого события
field-legal-basis = Правовая основа
field-link = Ссылка
field-institution-import-text = Текст закона
field-rule = Правило
field-clock-rule-add-repeats = Начинается снова каждые
field-clock-rule-add-text = Текст закона
