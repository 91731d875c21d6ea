### A contact: every approach to us, by any channel, counted once.


## Kind

kind-contact = Обращение
kind-contact-many = Обращения

## Acts

act-contact-receive = Зарегистрировать обращение
act-contact-receive-does = Мы сохраним сказанное и дадим код из 16 цифр. Прочитают только сотрудники этого офиса.
past-contact-receive = Обращение получено
act-contact-complete = Отправить остальные ответы
act-contact-complete-does = Новые ответы добавятся к тому, что вы прислали. Прежние слова не изменятся. Их прочитают те же люди.
past-contact-complete = Поступили остальные ответы
act-contact-triage = Провести первичный разбор
act-contact-triage-does = Определяются вид и срочность обращения, срок первичного разбора останавливается. Заявителю не сообщается. Это видят сотрудники отдела.
past-contact-triage = Первичный разбор проведён
act-contact-flag-danger = Отметить опасность
act-contact-flag-danger-does = Срок по опасности начинается сразу и не приостанавливается. Пока меры не приняты, опасность стоит первой на страницах сотрудников.
past-contact-flag-danger = Опасность отмечена
act-contact-record-danger-action = Записать, что сделано против опасности
act-contact-record-danger-action-does = Ваш текст сохранится как внутренняя заметка. Срок первого действия остановится, начнётся срок пересмотра опасности.
past-contact-record-danger-action = Действие против опасности записано
act-contact-unflag-danger = Снять отметку об опасности
act-contact-unflag-danger-does = Сроки по опасности остановятся, обращение останется срочным. Причины сохранятся как внутренняя заметка.
past-contact-unflag-danger = Отметка об опасности снята
act-contact-advise = Дать разъяснение
act-contact-advise-does = Заявитель прочитает ваш ответ по своему коду. Работа с обращением завершится.
past-contact-advise = Разъяснение дано
act-contact-refer = Направить в другой орган
act-contact-refer-does = Заявитель прочитает по своему коду, кто может помочь. Работа с обращением завершится. В другой орган мы ничего не отправляем.
past-contact-refer = Направлено в другой орган
act-contact-mark-duplicate = Отметить как повторное
act-contact-mark-duplicate-does = Обращение связывается с прежним и завершается. Заявителю ничего не отправляется. Это видят сотрудники отдела.
past-contact-mark-duplicate = Отмечено как повторное
act-contact-screen-out = Предложить не открывать дело
act-contact-screen-out-does = Сначала решение согласует второй сотрудник. Затем заявитель прочитает ваше письмо по своему коду, и обращение завершится.
past-contact-screen-out = Дело не открыто
proposed-contact-screen-out = Предложено: не открывать дело
act-contact-note-late = Отметить пропущенный срок
act-contact-note-late-does = Происходит само: обращение попадает в список просроченных. Его видит руководитель группы.
past-contact-note-late = Срок прошёл

## Fields

field-channel = Как поступило
field-for-whom = За кого
hint-for-whom = Жалоба может быть за себя, за другого человека или без имени.
field-said-by = Имя
hint-said-by = Любое имя для обращения. Можно не заполнять.
field-text = Что произошло
hint-text = Словами и на языке самого человека. Ошибки не важны.
field-account = Подробнее о произошедшем
field-against = Кто это сделал
hint-against = Учреждение, человек или место. «Не знаю» — тоже ответ.
field-place-and-time = Где и когда
hint-place-and-time = Так, как запомнилось. Достаточно «весной».
field-tried = Что уже пробовали
hint-tried = Например: письмо в учреждение, суд.
field-wish = Чего хочет человек
field-on-behalf-of = Чьё право нарушено
hint-on-behalf-of = Только если за этого человека жалуется другой.
field-may-name = Можно ли назвать имя этому органу?
hint-may-name = Без вашего «да» мы никому не называем имя.
field-safe-contact = Безопасная связь
field-ways = Безопасные способы
hint-ways = Ничего не выбрано — значит, только на странице по коду.
field-at = Номер или адрес
hint-at = Телефон, адрес или имя того, через кого держать связь.
field-never = Чего нельзя делать никогда
hint-never = Например: без СМС, не звонить вечером, спросить Лейлу.
field-danger-stated = Кто-то сейчас в опасности?
field-received-at = Когда поступило к нам
hint-received-at = Только если раньше: письмо, звонок, посещение. Отсюда идут сроки.
field-incomplete = Могут прийти ещё ответы
field-class = Что это
field-safe-contact-confirmed = Я знаю, как связаться с человеком, и это безопасно
field-answer = Ваш ответ
hint-answer = На языке заявителя. Он прочитает ответ по своему коду.
field-contact-refer-body = Кто может помочь
field-repeats = Какое обращение повторяет
field-recorded-at = Внесено
field-recorded-by = Кто внёс
field-text-original = Словами заявителя
field-text-translated = Перевод
field-translator = Кто перевёл
field-disposition = Чем закончилось
field-referred-to = Куда направлено
field-became = Стало
field-handled-by = Кто занимается
field-settled-at = Завершено

## Stage

code-contact-stage-received = Получено
code-contact-stage-triaged = Разобрано
code-contact-stage-settled = Завершено

## Status, as the complainant reads it

status-received = Мы получили ваше обращение
status-triaged = Мы решаем, можем ли помочь
status-settled = Мы закончили

## Channel

code-channel-web = Сайт
code-channel-counter = Приёмная
code-channel-phone = Телефон
code-channel-letter = Письмо
code-channel-email = Электронная почта
code-channel-visit-idp = Посещение перемещённых лиц
code-channel-visit-detention = Посещение места содержания под стражей
code-channel-partner = Партнёрская организация
code-channel-exchange = Другой институт омбудсмена
code-channel-messenger = Мессенджер
code-channel-detention-box = Конфиденциальный ящик в месте содержания

## Class

code-class-complaint = Жалоба
code-class-advice = Просьба о консультации
code-class-assistance = Просьба о помощи
code-class-information = Сообщение о фактах
code-class-petition = Петиция
code-class-thanks-or-opinion = Благодарность или мнение
code-class-unclear = Пока неясно

## Disposition

code-disposition-pending = Ещё не решено
code-disposition-case-opened = Открыто дело
code-disposition-joined-to-case = Присоединено к делу
code-disposition-duplicate = Повторяет прежнее обращение
code-disposition-advised = Дано разъяснение
code-disposition-referred = Направлено в другой орган
code-disposition-outside-mandate = Не принято как дело
code-disposition-no-reply-from-person = Заявитель не ответил
code-disposition-abusive = Оскорбительное

## Urgency

code-urgency-danger = Опасность
code-urgency-urgent = Срочно
code-urgency-normal = Обычно

## Danger

code-danger-removal = Выдворение из страны
code-danger-life-health = Жизнь или здоровье
code-danger-violence = Насилие
code-danger-ill-treatment = Пытки или жестокое обращение
code-danger-child-alone = Ребёнок один, без взрослых
code-danger-incommunicado = Содержание без связи с внешним миром
code-danger-hunger-strike = Голодовка
code-danger-eviction = Выселение
code-danger-trafficking = Торговля людьми
code-danger-self-harm = Самоповреждение
code-danger-reprisal = Преследование за жалобу

## Danger stated

code-danger-stated-yes = Да
code-danger-stated-no = Нет
code-danger-stated-not-asked = Не спрашивали

## For whom

code-for-whom-self = За себя
code-for-whom-other = За другого человека
code-for-whom-anonymous = Без имени

## Way to reach the person

code-way-receipt-only = Только здесь, по моему коду
code-way-phone = Звонок по телефону
code-way-message = Сообщение
code-way-email = Электронная почта
code-way-post = Почта
code-way-through-somebody = Через человека, которому я доверяю

## Ground: why a contact or an allegation is not taken

code-ground-not-mandate = Не в нашей компетенции
code-ground-body-outside = Орган вне нашей компетенции
code-ground-private-matter = Частный спор
code-ground-court-pending = Дело рассматривает суд
code-ground-court-decided = Суд уже вынес решение
code-ground-too-late = Пропущен срок обращения
code-ground-anonymous-no-basis = Без имени и слишком мало сведений
code-ground-no-contact = С заявителем нет связи
code-ground-repeat-no-new-fact = Повторное, новых фактов нет
code-ground-remedy-open = Есть другой путь защиты; можно вернуться
code-ground-unfounded-on-face = Явно необоснованно
code-ground-withdrawn = Отозвано
