### A complaint, shown as case: its allegations and its parties.


## Kinds

kind-complaint = Дело
kind-complaint-many = Дела
kind-allegation = Заявленное нарушение
kind-allegation-many = Заявленные нарушения
kind-party = Участник дела
kind-party-many = Участники дела
kind-closing = Закрытие
kind-closing-many = Закрытия

## Acts: opening

act-complaint-open = Открыть дело
act-complaint-open-does = Обращение станет делом со своим номером. Срок решения о приемлемости идёт со дня поступления. Заявитель увидит новый этап по своему коду.
past-complaint-open = Дело открыто
act-complaint-open-own-initiative = Открыть дело по собственной инициативе
act-complaint-open-own-initiative-does = Начнётся дело без заявителя. Причина и источник сохранятся как внутренняя заметка.
past-complaint-open-own-initiative = Дело по собственной инициативе открыто
act-complaint-add-allegation = Добавить заявленное нарушение
act-complaint-add-allegation-does = Нарушение добавится к делу, по нему нужно отдельное решение. Его видят сотрудники, ведущие дело.
past-complaint-add-allegation = Заявленное нарушение добавлено
act-complaint-add-party = Указать участника дела
act-complaint-add-party-does = Человек появится в списке участников дела. Имя увидят только те, кому открыто дело.
past-complaint-add-party = Участник дела добавлен

## Acts: running

act-complaint-assign = Поручить сотруднику
act-complaint-assign-does = Выбранный сотрудник с этого момента ведёт дело и видит его в своём списке.
past-complaint-assign = Поручено сотруднику
act-complaint-bar = Отстранить сотрудника от дела
act-complaint-bar-does = Сотрудник сразу и везде перестанет видеть это дело. Причина сохранится как внутренняя заметка.
past-complaint-bar = Сотрудник отстранён
act-complaint-flag-danger = Отметить опасность
act-complaint-flag-danger-does = Срок по опасности начинается сразу и не приостанавливается. Пока меры не приняты, опасность стоит первой на страницах сотрудников.
past-complaint-flag-danger = Опасность отмечена
act-complaint-record-danger-action = Записать, что сделано против опасности
act-complaint-record-danger-action-does = Ваш текст сохранится как внутренняя заметка. Срок первого действия остановится, начнётся срок пересмотра опасности.
past-complaint-record-danger-action = Действие против опасности записано
act-complaint-unflag-danger = Снять отметку об опасности
act-complaint-unflag-danger-does = Сроки по опасности остановятся, дело останется срочным. Причины сохранятся как внутренняя заметка.
past-complaint-unflag-danger = Отметка об опасности снята
act-complaint-ask-complainant = Задать вопрос заявителю
act-complaint-ask-complainant-does = Заявитель прочитает вопрос по своему коду. Сроки, которые можно приостановить, ждут его ответа.
past-complaint-ask-complainant = Заявителю задан вопрос
act-complaint-extend = Продлить срок
act-complaint-extend-does = Срок сдвинется насколько позволяет правило. Заявитель прочитает причины по своему коду.
past-complaint-extend = Срок продлён
act-complaint-note-late = Отметить пропущенный срок
act-complaint-note-late-does = Происходит само: дело попадает в список просроченных. Его видит руководитель группы.
past-complaint-note-late = Срок прошёл

## Acts: deciding

act-complaint-admit = Предложить признать дело приемлемым
act-complaint-admit-does = Решение принимает второй сотрудник. Затем начнётся рассмотрение, заявитель увидит новый этап по своему коду.
past-complaint-admit = Признано приемлемым, начато рассмотрение
proposed-complaint-admit = Предложено: признать дело приемлемым
act-complaint-declare-inadmissible = Предложить признать дело неприемлемым
act-complaint-declare-inadmissible-does = Решение принимает второй сотрудник. Затем заявитель прочитает ваше письмо по своему коду: почему и куда ещё обратиться.
past-complaint-declare-inadmissible = Признано неприемлемым
proposed-complaint-declare-inadmissible = Предложено: признать дело неприемлемым
act-complaint-waive-ground = Не применять основание
act-complaint-waive-ground-does = Это основание больше не применяется к нарушению; если по нему отказали, решение можно принять снова. Причины сохранятся как внутренняя заметка.
past-complaint-waive-ground = Основание не применено
act-complaint-conclude = Предложить заключение
act-complaint-conclude-does = Решает второй сотрудник, а если нарушение установлено — руководитель. Заявителю сообщат позже, письмом.
past-complaint-conclude = Рассмотрение завершено
proposed-complaint-conclude = Предложено: заключение

## Acts: ending

act-complaint-tell-conclusion = Сообщить заключение заявителю
act-complaint-tell-conclusion-does = Заявитель прочитает ваше письмо по своему коду.
past-complaint-tell-conclusion = Заключение сообщено заявителю
act-complaint-await-remedy = Ждать восстановления права
act-complaint-await-remedy-does = Дело остаётся открытым, срок напомнит о проверке. Ваш текст — внутренняя заметка.
past-complaint-await-remedy = Ожидается восстановление права
act-complaint-close = Закрыть дело
act-complaint-close-does = Дело закроется со своим исходом. Заявитель увидит это по своему коду и может просить о пересмотре.
past-complaint-close = Дело закрыто
act-complaint-withdraw = Отозвать мою жалобу
act-complaint-withdraw-does = Мы прекратим работу над вашей жалобой. Если вас где-то удерживают, сначала спросим вас наедине. Вы можете снова написать нам в любое время. Причины прочитает только этот офис.
past-complaint-withdraw = Жалоба отозвана
act-complaint-confirm-withdrawal = Записать ответ, данный наедине
act-complaint-confirm-withdrawal-does = Если человек подтвердит, мы прекратим работу над жалобой. Если нет, дело продолжится, и добавится преследование за жалобу. Ваши слова сохранятся как внутренняя заметка.
past-complaint-confirm-withdrawal = Об отзыве спросили наедине
act-complaint-reopen = Возобновить дело
act-complaint-reopen-does = Рассмотрение и его срок начнутся заново. Причины сохранятся как внутренняя заметка. Первое закрытие останется в статистике.
past-complaint-reopen = Дело возобновлено

## Fields

field-heading = О чём дело
hint-heading = Одна строка, без имён.
field-owner = Сотрудник, ведущий дело
hint-owner = Оставьте пустым, если ведёте дело сами.
field-allegations = Заявленные нарушения
hint-allegations = Отдельно на каждое нарушение каждого органа. По каждому своё решение.
field-allegation = Заявленное нарушение
field-issue = Тема
field-body-named = Орган, словами
hint-body-named = Только если его ещё нет в списке.
field-period = Когда
hint-period = Насколько известно: достаточно «весна 2026 года».
field-place = Где
field-remedy-wanted = Чего хочет заявитель
field-source = Откуда известно
field-complaint-add-party-role = Кто это в деле
field-officer = Сотрудник
hint-officer = У кого есть конфликт интересов.
field-question = Ваш вопрос
hint-question = На языке заявителя, коротко и просто.
field-complaint-extend-reasons = Почему нужно больше времени
hint-complaint-extend-reasons = На языке заявителя: он это прочитает.
field-decisions = Решение по каждому нарушению
field-admissibility = Приемлемость
field-findings = Вывод по каждому принятому нарушению
field-finding = Вывод
field-finding-by = Кто сделал вывод
field-finding-reasons = Обоснование вывода
field-complaint-conclude-reasons = Заключение в целом
field-complaint-await-remedy-what = Чего ждём и от кого
hint-complaint-await-remedy-what = Например: вид на жительство, от миграционной службы. Только внутри.
field-outcome = Исход дела
hint-outcome = Главная причина закрытия дела.
field-complaint-withdraw-reasons = Почему, если хотите сказать
hint-complaint-withdraw-reasons = Если на вас давят, скажите нам. Мы можем помочь.
hint-complaint-reopen-reasons = Новый факт, нарушенное обещание или преследование за жалобу.
field-waiting-for = Кого ждём
field-origin = Откуда дело
field-remedy = Что получил заявитель
field-opened-at = Открыто
field-admitted-at = Признано приемлемым
field-concluded-at = Рассмотрение завершено
field-concluded-by = Автор заключения
field-told-at = Сообщено заявителю
field-closed-at = Закрыто
field-reopened-at = Возобновлено
field-withdrawal-asked-at = Просьба об отзыве
field-waived = Неприменённые основания
field-complaint-confirm-withdrawal-answer = Что сказал человек
field-complaint-confirm-withdrawal-way = Как вы спросили
field-complaint-confirm-withdrawal-what = Как исключили посторонних и что было сказано
field-withdrawn = Отозвано
field-since = С
field-until = До

## Stage

code-complaint-stage-admissibility = Приемлемость
code-complaint-stage-examination = Рассмотрение
code-complaint-stage-mediation = Медиация
code-complaint-stage-conclusion = Заключение
code-complaint-stage-follow-up = Контроль исполнения
code-complaint-stage-closed = Закрыто

## Status, as the complainant reads it

status-admissibility = Мы решаем, можем ли помочь
status-examination = Мы работаем над вашей жалобой
status-mediation = Мы работаем над вашей жалобой
status-conclusion = Мы работаем над вашей жалобой
status-follow-up = Мы работаем над вашей жалобой
status-closed = Мы закончили
status-waiting-complainant = Мы ждём вашего ответа до { $date }
status-waiting-body = Мы ждём ответа органа власти до { $date }
status-waiting-expert = Мы ждём мнения эксперта до { $date }
status-waiting-court = Мы ждём решения суда до { $date }
status-waiting-translation = Мы ждём перевода до { $date }
status-waiting-exchange-partner = Мы ждём другой институт омбудсмена до { $date }

## Waiting

code-waiting-none = Никого
code-waiting-complainant = Заявитель
code-waiting-body = Орган
code-waiting-expert = Эксперт
code-waiting-court = Суд
code-waiting-translation = Перевод
code-waiting-exchange-partner = Институт-партнёр

## Origin

code-origin-contact = Обращение
code-origin-own-initiative = Собственная инициатива
code-origin-visit = Посещение
code-origin-exchange = Обмен с другим институтом
code-origin-systemic-issue = Системная проблема

## Admissibility

code-admissibility-pending = Ещё не решено
code-admissibility-admitted = Приемлемо
code-admissibility-inadmissible = Неприемлемо
code-admissibility-referred = Направлено в другой орган

## Finding

code-finding-established = Нарушение установлено
code-finding-partly-established = Нарушение установлено частично
code-finding-not-established = Нарушение не установлено
code-finding-not-determined = Установить не удалось

## Outcome

code-outcome-resolved-during = Решено в ходе рассмотрения
code-outcome-settled = Стороны договорились
code-outcome-recommendation-issued = Вынесена рекомендация
code-outcome-violation-no-remedy-possible = Нарушение есть, восстановить право уже нельзя
code-outcome-not-established = Нарушение не установлено
code-outcome-referred-followed = Направлено, исполнение проверено
code-outcome-advice-sufficient = Достаточно разъяснения
code-outcome-inadmissible = Неприемлемо
code-outcome-withdrawn = Отозвано
code-outcome-contact-lost = Связь с заявителем потеряна
code-outcome-joined = Присоединено к другому делу
code-outcome-died-continued-none = Заявитель умер, продолжать некому

## Remedy

code-remedy-none = Ничего
code-remedy-stopped = Нарушение прекращено
code-remedy-released = Освобождение
code-remedy-document-issued = Выдан документ
code-remedy-decision-changed = Решение изменено
code-remedy-payment = Выплата
code-remedy-housing = Жильё
code-remedy-treatment = Лечение
code-remedy-school-place = Место в школе
code-remedy-apology = Извинение
code-remedy-discipline = Дисциплинарная мера
code-remedy-prosecution-opened = Возбуждено уголовное дело
code-remedy-rule-changed = Правило изменено
code-remedy-family-reunited = Семья воссоединена
code-remedy-return-allowed = Разрешено вернуться

## Issue

code-issue-asylum-access = Убежище: возможность обратиться
code-issue-asylum-procedure = Убежище: процедура
code-issue-asylum-refoulement = Убежище: принудительное возвращение в опасность
code-issue-removal-expulsion = Выдворение или высылка
code-issue-status-documents = Документы о статусе
code-issue-status-residence = Вид на жительство
code-issue-nationality = Гражданство и безгражданство
code-issue-idp-registration = Перемещённые лица: регистрация
code-issue-idp-allowance = Перемещённые лица: пособие
code-issue-idp-housing = Перемещённые лица: жильё
code-issue-idp-return = Перемещённые лица: возвращение
code-issue-hlp-property = Жильё, земля и имущество
code-issue-detention-lawfulness = Содержание под стражей: законность
code-issue-detention-conditions = Содержание под стражей: условия
code-issue-detention-health = Содержание под стражей: здоровье
code-issue-illtreatment = Пытки или жестокое обращение
code-issue-police = Полиция
code-issue-border = Граница
code-issue-family-unity = Единство семьи
code-issue-child-protection = Защита детей
code-issue-birth-registration = Регистрация рождения
code-issue-health = Медицинская помощь
code-issue-education = Образование
code-issue-work = Труд
code-issue-social = Социальная поддержка
code-issue-trafficking = Торговля людьми
code-issue-discrimination = Дискриминация
code-issue-justice = Правосудие и суды
code-issue-violence-gender = Гендерное насилие
code-issue-privacy = Частная жизнь
code-issue-reprisal = Преследование за жалобу
code-issue-abroad-consular = Консульская помощь за границей

## Party role

code-party-role-complainant = Заявитель
code-party-role-affected-person = Пострадавший человек
code-party-role-representative = Представитель
code-party-role-intermediary = Посредник
code-party-role-witness = Свидетель
code-party-role-official = Должностное лицо

## Clocks that can be extended

code-extendable-admissibility = Решение о приемлемости
code-extendable-examination = Рассмотрение

## Withdrawal from detention

code-withdrawal-answer-confirmed = Хочет отозвать
code-withdrawal-answer-refused = Не хочет отзывать
code-withdrawal-answer-under-pressure = Находится под давлением
code-safe-way-face-to-face = Наедине, лично
code-safe-way-safe-line = По безопасной линии
