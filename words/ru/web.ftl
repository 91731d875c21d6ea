### Words of the pages. One key, one sentence; never joined from pieces.


## Parts

line-done = сделано
line-now = сейчас
line-next = впереди
field-error = Ошибка:
field-optional = (можно не заполнять)
field-date-day = День
field-date-month = Месяц
field-date-year = Год
field-file-choose = Добавить фото или документ
field-file-add = Добавить файлы
field-voice-choose = Записать мой голос
field-file-remove = Убрать
field-file-remove-name = Убрать { $file }
errors-title =
    { $count ->
        [1] Нужно исправить одно
        [one] Нужно исправить { $count } место
        [few] Нужно исправить { $count } места
        [many] Нужно исправить { $count } мест
       *[other] Нужно исправить мест: { $count }
    }
errors-kept = Остальные ваши ответы сохранены.
summary-change = Изменить
pager-label = Страницы списка
pager-prev = Назад по списку
pager-next = Дальше по списку

## Portal: every page

portal-title-error = Ошибка:
portal-skip = Перейти к странице
portal-bar-label = Телефон и выход
portal-call = Позвонить { $phone }
portal-leave = Покинуть сайт
portal-languages = Языки
portal-language-is = Язык: русский
portal-foot-call = Позвоните нам: { $phone }, бесплатно, днём и ночью.
portal-foot-privacy = Конфиденциальность
portal-foot-accessibility = Доступность
portal-foot-size = Размер текста
portal-foot-contact = Контакты
portal-foot-leave = При выходе эта страница закроется. История браузера не очистится.
portal-back = Назад
portal-continue = Продолжить
portal-print-page = Распечатать страницу

## Portal: start

portal-start-title = Если ваши права нарушают, скажите нам
portal-start-lead = Мы помогаем беженцам, перемещённым лицам, мигрантам и людям без гражданства: { $place }. Это бесплатно. Не нужны ни документы, ни адвокат, ни учётная запись.
portal-start-complain = Начать мою жалобу
portal-start-complain-note = Своими словами. Около 10 минут.
portal-start-danger = Вы или кто-то другой сейчас в опасности?
portal-start-danger-note = Выдворение сегодня, насилие, нет лекарств, ребёнок один. Отвечает человек, на вашем языке.
portal-start-readers = Кто прочитает то, что вы отправите
portal-start-readers-text = Только сотрудники этого офиса. Не полиция, не миграционная служба, не ваш работодатель. Без вашего «да» мы никому не называем ваше имя.
portal-start-ways = Как ещё с нами связаться

## Portal: the steps of a complaint

portal-step-tab = Ваши ответы
portal-step-readers = Кто это прочитает? { $readers }
portal-check-title = Проверьте перед отправкой
portal-check-lead = Пока ничего не отправлено.
portal-check-then = Когда вы нажмёте «Отправить»
portal-check-then-text =
    { $count ->
        [one] вашу жалобу получат только сотрудники этого офиса. Вы сразу получите код из 16 цифр. Мы ответим вам в течение { $count } рабочего дня.
       *[other] вашу жалобу получат только сотрудники этого офиса. Вы сразу получите код из 16 цифр. Мы ответим вам в течение { $count } рабочих дней.
    }
portal-check-send = Отправить мою жалобу

## Portal: receipt

portal-receipt-tab = Получено
portal-receipt-title = Мы получили вашу жалобу
portal-receipt-code = Ваш код
portal-receipt-keep = Запишите его. Мы не сможем прислать его ещё раз.
portal-receipt-later = Мы надёжно сохранили вашу жалобу. Страница с новостями откроется сегодня позже.
portal-receipt-print = Распечатать без нашего названия
portal-receipt-hear = Прослушать код
portal-receipt-have = Код у меня есть
portal-receipt-confirmed = Хорошо. Код у вас есть.
portal-receipt-next = Что будет дальше
portal-receipt-worse = Если станет хуже, не ждите нас. Звоните днём и ночью: { $phone }.
portal-receipt-change = Изменить это

## Portal: follow

portal-code-tab = Ваша страница
portal-code-title = Узнать, что с моей жалобой
portal-code-lead = Введите код с вашей квитанции. В нём 16 цифр.
portal-code-open = Открыть мою страницу
portal-code-lost = Мой код потерян
portal-code-lost-text = Приходите в приёмную или позвоните: { $phone }. Мы зададим несколько вопросов и дадим вам новый код.
portal-follow-tab = Ваша страница
portal-follow-caption = Ваша жалоба { $reference }
portal-follow-turn = Чья очередь
portal-follow-hear = Мы напишем вам до
portal-follow-steps = На каком этапе ваша жалоба
portal-follow-messages = Сообщения
portal-follow-no-messages = Сообщений пока нет. Вы можете написать нам первыми.
portal-follow-contact = Как с вами связаться
portal-follow-contact-change = Изменить
portal-follow-close = Закрыть и забыть эту страницу

## Portal: confirm, materials, faults

portal-confirm-tab = Прежде чем продолжить
portal-confirm-then = Что произойдёт
portal-confirm-who = Кто узнает
portal-materials-title = Знайте свои права
portal-materials-lead = Читайте, слушайте или печатайте. Всем этим можно делиться.
portal-materials-none = На этом языке пока ничего нет
portal-materials-none-text = Мы переводим. Позвоните, и вам расскажут о ваших правах на вашем языке.
portal-error-tab = Произошёл сбой
portal-error-again = Если не получается
portal-error-call = Позвоните: { $phone }, бесплатно, днём и ночью. Назовите короткий код { $code }: он покажет нам, что сломалось.
portal-error-call-plain = Позвоните: { $phone }, бесплатно, днём и ночью. Жалобу можно рассказать голосом.
portal-error-save = Сохранить ответы в файл
portal-error-save-bring = Или распечатайте их и принесите нам: { $address }.
portal-error-danger = Вы сегодня в опасности?
portal-error-danger-call = Не ждите эту страницу. Звоните сейчас: { $phone }.
portal-error-home = На начальную страницу

## Clocks, timeline, checks

clock-soon = скоро срок:
clock-late = просрочено:
clock-danger = срок по опасности:
clock-paused = приостановлено:
clock-met = выполнено:
timeline-title = Хронология
timeline-filter = Показать только
timeline-inside = Только для внутреннего пользования. Заявитель и орган этого никогда не увидят.
timeline-none = Пока ничего не произошло.
check-ok = Готово:
check-warning = Обратите внимание:

## Staff: every page

staff-nav = Главное меню
staff-nav-more = Ещё
staff-search-label = Номер, имя или слова
staff-search-placeholder = Номер, имя или слова
staff-search-go = Найти
staff-sign-out = Выйти
staff-demo-label = Демонстрация
staff-demo = Это демонстрация. Все люди и дела вымышлены. Не вводите настоящих имён.
staff-crumbs = Где вы находитесь
staff-save-draft = Сохранить черновик
staff-draft-saved = Черновик сохранён: { $time }
staff-draft-failed = Черновик не сохранён. Не закрывайте страницу.

## Staff: sign in

staff-signin-title = Вход
staff-signin-code-title = Введите код из приложения
staff-signin-recovery-title = Войдите с запасным кодом
staff-signin-continue = Продолжить
staff-signin-enter = Войти
staff-signin-next = На следующей странице нужны шесть цифр из приложения.
staff-signin-use-recovery = Телефона нет: войти с запасным кодом
staff-signin-recovery-note = Каждый запасной код действует один раз. Администратору сообщают.
staff-signin-lost = Потеряли ключ или телефон? Обратитесь к администратору. Пароль у вас никто никогда не спросит.
staff-signin-trace = Каждое чтение запечатанной записи фиксируется с вашим именем.

## Staff: today, lists, case, record

staff-today-tab = Сегодня
staff-today-turn = Моя очередь
staff-list-views = Виды списка
staff-list-show = Показать
staff-list-remove = Убрать этот фильтр
staff-list-clear = Очистить
staff-list-choose = Выбрать
staff-list-choose-row = Выбрать { $reference }
staff-case-stage = Этап
staff-case-write = Написать
staff-case-write-kinds = Что вы пишете
staff-case-acts = Что можно сделать сейчас
staff-record-stage = Этап

## Staff: forms, merge, approval

staff-form-then = Что произойдёт
staff-form-cancel = Вернуться, ничего не менять
staff-form-remove = Убрать: { $what }
staff-merge-caption = Поля с отличиями: ваше, чужое и что будет сохранено
staff-merge-field = Поле
staff-merge-result = Что будет сохранено
staff-merge-same =
    { $count ->
        [one] Показать { $count } одинаковое поле
        [few] Показать { $count } одинаковых поля
        [many] Показать { $count } одинаковых полей
       *[other] Показать одинаковые поля: { $count }
    }
staff-merge-save =
    { $count ->
        [1] Сохранить это поле
        [one] Сохранить { $count } поле
        [few] Сохранить { $count } поля
        [many] Сохранить { $count } полей
       *[other] Сохранить поля: { $count }
    }
staff-merge-history = Обе версии остаются в истории.
staff-approval-tab = На согласование
staff-approval-way = Путь к подписи
staff-approval-what = Что предложено
staff-approval-return = Вернуть с моей причиной
staff-approval-note = Ваше имя и время записываются вместе с решением.
staff-approval-checks = Перед отправкой

## Staff: search, faults

staff-search-tab = Поиск
staff-search-none = Ничего не найдено
staff-search-none-text = Попробуйте меньше слов, другое написание или номер. Находится только то, что вам открыто.
staff-search-scope = Вы найдёте только то, что вам можно видеть. Имена не попадают в адрес страницы.
staff-error-code = Короткий код для администратора: { $code }

## The desk of a body

body-desk-tab = Запросы
body-desk-nav = Рабочее место
body-desk-of = Рабочее место: { $body }
body-desk-scope = Вы видите только то, что мы отправили вашей службе. Можно ответить и по почте, указав номер в теме.
body-desk-caption = Запросы к вам
body-desk-none = Нет запросов, ожидающих вас
body-desk-none-text = Когда мы отправим запрос, вы получите письмо по почте.
body-desk-letter = Наше письмо, как отправлено
body-desk-cannot = Мы не можем на это ответить, потому что…
body-desk-later = Сохранить, отправить позже
body-desk-receipt = Вы получите отметку о вручении. Срок остановится, когда будут ответы на все вопросы.
