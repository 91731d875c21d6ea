### What every kind shares: fields, clocks, roles, reach, problems.


## Fields

field-number = Номер
field-stage = Этап
field-language = Язык
hint-language = Язык заявителя: мы пишем на нём.
field-urgency = Насколько срочно
field-danger-type = Какая опасность
field-removal-at = День и час выдворения
hint-removal-at = Если известно. Срок по опасности считается назад от него.
field-what = Что сделано
hint-what = Кто что сделал и что дальше. Только внутри.
field-done-at = Когда
hint-done-at = Если сейчас, оставьте пустым.
field-reason = Причина
field-reasons = Причины
field-letter = Письмо
hint-letter = На языке заявителя. Напишите, что решено, почему и куда ещё обратиться.
field-ground = Основание
hint-ground = Почему не принимается.
field-clock = Срок
field-body = Орган
field-name = Имя
field-names-of-language = Название ({ $language })
field-email = Электронная почта
field-code = Краткое имя
field-role = Роль
field-next-due = Ближайший срок
field-valid-from = Действует с
field-valid-to = Действует до

## Answers

answer-yes = Да
answer-no = Нет
answer-unknown = Не знаю
answer-not-said = Не хочу говорить

## Clocks

clock-acknowledge = Подтвердить получение
clock-triage = Первичный разбор
clock-danger-first-action = Первое действие при опасности
clock-danger-review = Пересмотр опасности
clock-admissibility = Решение о приемлемости
clock-examination = Рассмотрение
clock-complainant-answers = Ответ заявителя
clock-body-answers = Ответ органа
clock-keep-informed = Следующее сообщение заявителю
clock-follow-up-check = Проверка исполнения
clock-review-asked = Время просить о пересмотре

## Why a clock refuses

clock-refusal-ended = Срок уже завершён.
clock-refusal-danger-never-pauses = Срок по опасности не приостанавливается.
clock-refusal-does-not-pause-for = Это ожидание не приостанавливает срок: { $who }
clock-refusal-fixed-date = Дата назначена человеком и не сдвигается.
clock-refusal-already-paused = Срок уже приостановлен с { $since }.
clock-refusal-not-paused = Срок не приостановлен.
clock-refusal-never-extended = Этот срок продлить нельзя.
clock-refusal-never-extended-by-law = Этот срок продлить нельзя: { $basis }
clock-refusal-extended-already =
    { $times ->
        [one] Этот срок можно продлить { $times } раз, и он уже продлён.
        [few] Этот срок можно продлить { $times } раза, и он уже продлён.
        [many] Этот срок можно продлить { $times } раз, и он уже продлён.
       *[other] Этот срок можно продлить { $times } раза, и он уже продлён.
    }
clock-refusal-past-due = Срок истёк { $due }. Истёкший срок не приостанавливают и не продлевают.
clock-refusal-not-yet-due = Срок ещё не наступил.
clock-refusal-too-early = Это раньше начала срока или паузы.
clock-refusal-no-reason = Укажите причину.

## Roles

role-public = Любой человек
role-complainant = Заявитель
role-institution = Сама система
role-intake = Сотрудник приёма
role-case-officer = Сотрудник по делам
role-supervisor = Руководитель группы
role-protection-lead = Ответственный за защиту
role-head = Руководитель
role-records-officer = Сотрудник по защите данных
role-legal-officer = Юрист
role-partner-liaison = Сотрудник по связям с партнёрами
role-monitor = Наблюдатель
role-trainer = Преподаватель
role-statistician = Статистик
role-translator = Письменный переводчик
role-interpreter = Устный переводчик
role-administrator = Администратор
role-body-liaison = Контактное лицо органа
role-auditor = Аудитор

## Reach

code-reach-receipt = Поступившее по своему коду
code-reach-body = Переданное своему органу
code-reach-own = Порученное себе
code-reach-team = Дела своих групп
code-reach-unit = Всё в отделе
code-reach-all = Всё

## Problems: not there, not allowed, changed meanwhile

problem-absent = Здесь ничего нет, или вам это не открыто. Проверьте номер.
problem-erased = Эта запись удалена. Её текст больше нельзя прочитать.
problem-not-granted = Вам можно это видеть, но не делать. Обратитесь к руководителю группы.
problem-own-proposal = Вы сами это предложили. Решать должен другой человек.
problem-not-own-proposal = Это предложил другой. Отозвать может только он; вы можете вернуть.
problem-only-persons-propose = Предложить это может только человек. Войдите и попробуйте снова.
problem-not-for-oneself = Никто не может сделать это для себя. Попросите коллегу.
problem-waits-for-second-person = Это предложено. Выполнится, когда согласует второй сотрудник.
problem-approval-expired = За 14 дней никто не решил. Предложите снова.
problem-approval-not-expired = Время на решение ещё есть. Ничего не возвращено.
problem-act-gone = Предложенного действия здесь больше нет. Верните и предложите заново.
problem-no-such-act = Действия с таким именем нет. Проверьте имя.
problem-changed-meanwhile = Пока вы работали, это изменили. Ваш текст сохранён. Сравните оба и сохраните снова.
problem-stage = На нынешнем этапе этого сделать нельзя. Сейчас этап: { $stage }
problem-key-reused = Эта форма уже отправлена с другим текстом. Откройте её заново и отправьте.
problem-key-length = Ключ запроса пуст или слишком длинный. Нужен ключ от 1 до 255 знаков.

## Problems: the house

problem-ours = У нас произошёл сбой. Вы не виноваты. Ничего не изменилось. Попробуйте ещё раз.
problem-seal-broken = Запечатанный текст не открывается. Вы ничего не испортили. Сообщите администратору сейчас.
problem-taken = Этот номер или имя уже заняты. Попробуйте ещё раз.
problem-try-again = На мгновение помешало другое действие. Ничего не сохранено. Попробуйте ещё раз.
problem-disk = Сейчас мы не можем сохранить: диск полон или не отвечает. Ничего не сохранено. Если срочно, позвоните.
problem-store-unreachable = Сейчас наши записи недоступны. Ничего не изменилось. Подождите минуту и попробуйте снова.
problem-not-saved = Не сохранено. Отправьте ещё раз. Ваш текст всё ещё здесь.
problem-closing = Система перезапускается. Ничего не сохранено. Попробуйте через минуту.

## Problems: what must be mended

problem-mend = Нужно кое-что исправить. Посмотрите на отмеченные поля.
problem-unreadable = Мы не смогли прочитать отправленное. Откройте страницу заново и попробуйте ещё раз.
problem-unreadable-input = Один из ответов мы не можем прочитать. Проверьте ответы и отправьте снова.
problem-field-required = Здесь пусто. Пожалуйста, заполните.
problem-field-empty = Здесь только пробелы. Напишите что-нибудь.
problem-field-too-long = Слишком длинно. Сократите: число знаков не больше { $limit }.
problem-field-too-many = Слишком много строк. Отправьте не больше { $limit }.
problem-field-unsafe-character = Здесь есть скрытый знак, который меняет вид текста. Наберите текст вручную.
problem-field-unknown = Такого поля мы не знаем. Уберите его и отправьте снова.
problem-field-unknown-choice = Этого нет в списке. Выберите один из ответов.
problem-field-type = В этом поле должно быть другое. Прочитайте подпись и заполните снова.
problem-field-not-a-number = Здесь нужно целое число цифрами. Например: 12.
problem-field-out-of-range = Это число слишком мало или слишком велико. Проверьте его.
problem-field-not-a-date = Такого дня нет. Укажите день, месяц и год, например 5 марта 2026.
problem-field-not-a-time = Такого дня или часа нет. Укажите оба, например 5 марта 2026, 14:30.
problem-field-in-the-future = Это в будущем. Укажите прошедшее время.
problem-field-only-officers = Это заполняют только сотрудники офиса. Оставьте пустым.
problem-field-not-an-address = Это не полный адрес почты. Нужен знак @, например leyla@example.org.
problem-field-taken = Такое уже есть. Выберите другое или откройте существующее.
problem-field-itself = Обращение не может повторять само себя. Выберите прежнее.
problem-field-circle = Орган не может стоять над самим собой. Выберите другой.
problem-field-must-confirm = Прочитайте, как связаться с человеком, и поставьте отметку.
problem-field-anonymous-with-name = Вы выбрали «без имени», но имя указано. Уберите имя или выберите другое.

## Problems: the code on the receipt

problem-receipt-length = В коде 16 цифр. Пересчитайте и введите код ещё раз.
problem-receipt-not-digits = В коде только цифры. Уберите буквы и знаки.
problem-receipt-check-digit = Одна цифра неверна, или две переставлены. Посмотрите на свой код ещё раз.
problem-receipt-unknown = Этот код ничего не открывает. Проверьте его или приходите к нам за новым.

## Problems: contacts and cases

problem-contact-complete-already = Эти ответы уже пришли. Если чего-то не хватает, напишите нам сообщение.
problem-danger-flagged-already = Опасность здесь уже отмечена. Запишите, что сделано.
problem-no-danger-flagged = Опасность здесь не отмечена. Если кто-то в опасности, сначала отметьте это.
problem-danger-open = Кто-то ещё в опасности. Сначала снимите отметку с указанием причин.
problem-danger-stays-until-unflagged = Кто-то в опасности, поэтому остаётся «опасность». Снять её может руководитель группы или ответственный за защиту.
problem-no-complainant = В этом деле нет заявителя, писать некому. Добавьте заметку.
problem-no-allegation = В деле ещё нет заявленного нарушения. Сначала добавьте его.
problem-each-allegation-once = По каждому нарушению нужно ровно одно решение. Проверьте список.
problem-each-admitted-allegation-once = По каждому принятому нарушению нужен ровно один вывод. Проверьте список.
problem-allegation-pending = По одному нарушению ещё нет решения. Сначала решите, приемлемо ли оно.
problem-no-admitted-allegation = Ни одно нарушение не признано приемлемым, заключать не о чем. Добавьте новое или признайте дело неприемлемым.
problem-allegation-decided-already = По этому нарушению уже принято другое решение. Оставьте его как есть.
problem-ground-waived = Руководитель решил не применять это основание к этому нарушению. Выберите другое или признайте приемлемым.
problem-admit-none = Ни одно нарушение не принято. Примите хотя бы одно или признайте дело неприемлемым.
problem-inadmissible-but-admitted = Здесь одно нарушение принято. Признайте дело приемлемым или измените это решение.
problem-ground-without-refusal = Для принятого основание не нужно. Оставьте его пустым.
problem-ground-not-discretionary = Это основание обязательно, от него нельзя отступить. Выберите другое или признайте неприемлемым.
problem-complainant-not-told = Заявитель ещё не знает заключения. Сначала сообщите ему.
problem-withdrawn-already = Эта жалоба уже отозвана. Вы по-прежнему можете нам написать.
problem-withdrawal-asked-already = Вы уже просили об этом. Сначала мы поговорим с вами наедине. Вы по-прежнему можете нам написать.
problem-no-withdrawal-asked = Никто не просил отозвать эту жалобу. Записывать нечего.
problem-contact-became-case = По этому обращению уже есть дело. Сделайте это там.

## Problems: clocks

problem-clock-refuses = Срок этого не допускает: { $why }
problem-clock-not-running = Этот срок сейчас не идёт, продлить его нельзя: { $clock }
problem-extension-not-yours = Этот срок продлевает другая роль. Обратитесь к руководителю группы или руководителю.
problem-clock-rule-fault = В правиле срока чего-то не хватает или что-то не сходится. Проверьте продолжительность, правовую основу, паузы и даты.
problem-clock-rules-overlap = Два правила действуют для тех же дел в те же дни. Завершите одно до начала другого.

## Problems: officers, grants, settings

problem-officer-barred = Этот сотрудник отстранён от дела. Выберите другого.
problem-officer-owns-case = Этот сотрудник ведёт дело. Сначала поручите его другому.
problem-officer-not-active = Этот сотрудник сейчас здесь не работает. Выберите другого.
problem-officer-not-on-cases = Этот сотрудник не ведёт дела. Выберите того, кто ведёт.
problem-officer-holds-high-role = У этого сотрудника руководящая роль. Сначала руководитель должен её снять.
problem-officer-has-cases =
    { $count ->
        [one] У сотрудника ещё { $count } открытое дело. Сначала передайте его.
        [few] У сотрудника ещё { $count } открытых дела. Сначала передайте их.
        [many] У сотрудника ещё { $count } открытых дел. Сначала передайте их.
       *[other] Открытых дел у сотрудника: { $count }. Сначала передайте их.
    }
problem-last-of-role = Эту роль больше никто не исполняет: { $role }. Сначала дайте её другому.
problem-role-needs-head = Эти роли даёт только руководитель. Обратитесь к нему или выберите другие роли.
problem-role-approves-itself = С этим полномочием роль согласовывала бы свои же предложения. Выберите другую роль.
problem-grant-ended-already = Это полномочие уже прекращено. Ничего делать не нужно.
problem-setting-not-a-text = Эта настройка — не простой текст. Измените её в файлах института.
problem-institution-there-already = В этой установке институт уже есть. Загрузка заполняет только пустую.

## Problems: signing in, forms, files

problem-code-used = Этот код уже использован. Дождитесь следующего и введите его.
problem-sign-in-wrong = Адрес, пароль или код не подходят. Проверьте и попробуйте снова.
problem-sign-in-locked = Слишком много неверных попыток. Подождите 15 минут и попробуйте снова.
problem-session-ended = Ваш сеанс завершён. Войдите снова. Сохранённые черновики на месте.
problem-form-stale = Страница была открыта слишком долго. Проверьте ответы и отправьте снова.
problem-form-foreign = Эта форма пришла не с нашей страницы. Откройте нашу страницу и заполните там.
problem-too-often = Слишком много попыток. Подождите несколько минут и попробуйте снова. При опасности звоните.
problem-too-large = Вы отправляете слишком много. Отправьте меньше файлов или принесите их нам.
problem-file-too-large = Файл слишком большой. Отправьте файл меньше { $limit } МБ или принесите его нам.
problem-file-too-many =
    { $limit ->
        [one] За один раз можно отправить не больше { $limit } файла. Остальные пришлите потом сообщением.
        [few] За один раз можно отправить не больше { $limit } файлов. Остальные пришлите потом сообщением.
        [many] За один раз можно отправить не больше { $limit } файлов. Остальные пришлите потом сообщением.
       *[other] За один раз можно отправить файлов не больше { $limit }. Остальные пришлите потом сообщением.
    }
problem-file-empty = Этот файл пустой. Выберите его снова или выберите другой.
problem-draft-gone = Этого черновика больше нет: он отправлен или удалён. Начните заново.
problem-token-unknown = Этот ключ неизвестен или истёк. Попросите у администратора новый.
