### Страницы сотрудников.

actor-public = Открытая форма
actor-receipt = Заявитель
actor-complainant = Заявитель
actor-institution = Само собой
approval-empty = Ничто не ждёт второго сотрудника
approval-empty-text = Здесь стоит то, что предложил коллега и что можете решить вы.
approval-kept = Предложено. Теперь решает второй сотрудник.
approval-proposed = Предложено: { $name }, { $date }.
approval-reasons = Ваши причины, если вы возвращаете
approval-step-proposed = Предложено
approval-decided = Это уже решено.
case-allegations = Заявленные нарушения
case-allegations-note = По каждому нужно отдельное решение.
case-no-allegations = Заявленные нарушения ещё не записаны.
case-facts = Факты
case-open = Открыть дело
case-parties = Участники
case-safe = Безопасная связь
case-turn = Чья очередь:
case-turn-ours = Наша: { $name }
clock-is-paused = остановлен, ждём заявителя
clock-is-ended = окончен
clock-kind-danger = никогда не останавливается
clock-kind-legal = по закону
clock-kind-internal = наш собственный
column-due = Ближайший срок
column-number = Номер
column-received = Получено
column-channel = Как пришло
column-stage = Этап
column-person = Человек
column-about = О чём
column-owner = Ведёт дело
column-act = Что
column-proposed = Кто предложил
column-state = Состояние
composer-message = Ваше сообщение
composer-note = Ваша заметка
reader-message = Заявитель
reader-message-text = прочтёт это по своему коду.
reader-note = Только внутри.
reader-note-text = Заявитель и орган этого никогда не увидят.
contact-disposition = Что с ним стало
contact-no-words = Слов пока нет
contact-open = Открыть обращение
contact-said = Что было сказано
contact-words = Своими словами
form-add = Добавить ещё
form-choose = Выберите
form-group = Номер { $number }
form-second-person = Это должен подтвердить второй сотрудник. Вы предлагаете.
form-time-hint = Например, 2026-11-24 16:00
group-late = Просрочено
group-today = Сегодня
group-week = В ближайшие семь дней
group-later = Позже
group-none = Без срока
list-any = любое
list-shown = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
mark-alleged = Утверждается
mark-danger = Опасность: { $what }
mark-sealed = Имена запечатаны
party-unnamed = Имя не названо
safe-never = Никогда
staff-cases-empty = Дел здесь нет
staff-cases-empty-text = В вашем доступе этому виду ничто не отвечает.
staff-cases-title = Дела
staff-error-home = К моему дню
staff-intake-empty = Обращений здесь нет
staff-intake-empty-text = В вашем доступе этому виду ничто не отвечает.
staff-intake-title = Приём
staff-nav-today = Сегодня
staff-nav-intake = Приём
staff-nav-cases = Дела
staff-nav-approvals = Согласования
staff-receipt-open = Открыть обращение
staff-receipt-text = Прочтите этот код человеку или распечатайте. Он показан только один раз. С ним можно читать наши ответы и писать нам.
staff-receipt-title = Обращение записано
staff-signin-email = Рабочая почта
staff-signin-password = Пароль
staff-signin-code = Код
staff-signin-code-hint = Шесть цифр из вашего приложения или один из запасных кодов.
step-received = Получено
timeline-words = Получены слова
timeline-to-complainant = Отправлено сообщение
timeline-from-complainant = Получено сообщение
today-approvals = Решить вторым сотрудником
today-cases = Мои дела
today-danger-text = Срок по опасности не приостанавливается.
today-empty = Вас ничто не ждёт
today-empty-text = Новая работа приходит из приёма и от вашего руководителя.
today-news-none = Сегодня вас ничто не ждёт
today-news = { $count ->
    [one] Вас ждёт { $count } дело.
    [few] Вас ждут { $count } дела.
   *[many] Вас ждут { $count } дел.
}
today-news-danger = { $count ->
    [one] { $count } человек в опасности.
    [few] { $count } человека в опасности.
   *[many] { $count } человек в опасности.
}
today-to-intake = К приёму
today-untriaged = { $count ->
    [0] Все обращения просмотрены.
    [one] { $count } обращение ждёт первого просмотра.
    [few] { $count } обращения ждут первого просмотра.
   *[many] { $count } обращений ждут первого просмотра.
}
until-today = сегодня, { $time }
until-today-late = сегодня, { $time }, просрочено
until-tomorrow = завтра, { $date }
until-days = { $date }, через { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
until-late = { $date }, просрочено на { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
view-open = Открытые
view-mine = Мои
view-danger = Опасность
view-late = Просроченные
view-closed = Закрытые
problem-search-number = Введите номер целиком, например V-2026-7K3QD.
problem-return-needs-reasons = Прежде чем вернуть, напишите, что надо изменить.
staff-find-placeholder = Номер, имя или слова
