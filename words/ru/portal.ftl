### The public portal, as its pages speak. Plain words for somebody who is afraid and in a hurry.


## Leaving

# The title of the page that says nothing.
portal-empty-tab = Новая страница

## Start

portal-door-follow = Узнать, что с моей жалобой
portal-door-follow-note = По коду из 16 цифр на вашей квитанции.
portal-door-rights = Знайте свои права
portal-door-rights-note = Документы, содержание под стражей, выдворение, дети.
portal-way-come = Приходите: { $address }, { $hours }.
portal-way-post = Напишите нам письмо: { $address }.
portal-way-helper = За вас может написать человек, которому вы доверяете.

## Know your rights

portal-rights-title = Знайте свои права
portal-rights-lead = Эти права есть у вас и с документами, и без них. Эту страницу можно показать любому чиновнику.
portal-rights-office = В любом учреждении
portal-rights-office-writing = Любое решение можно попросить в письменном виде, с датой и именем.
portal-rights-office-reasons = Можно спросить, почему так решили и куда подать возражение.
portal-rights-office-interpreter = Можно попросить человека, который говорит на вашем языке. Не подписывайте то, чего не понимаете.
portal-rights-office-helper = С вами может прийти адвокат или человек, которому вы доверяете.
portal-rights-held = Если вас задержали
portal-rights-held-why = Вам должны объяснить причину на понятном вам языке.
portal-rights-held-people = Можно попросить адвоката и сообщить семье, где вы.
portal-rights-held-doctor = Можно попросить врача и ваши лекарства.
portal-rights-held-harm = Никто не смеет бить вас, угрожать вам или унижать вас. Исключений нет.
portal-rights-held-us = Нам можно звонить и писать из любого места содержания. Никто не вправе читать ваши письма нам.
portal-rights-away = Если вас хотят выслать
portal-rights-away-afraid = Если вы боитесь возвращаться, скажите об этом сразу. Повторите это каждому чиновнику.
portal-rights-away-nobody = Никого нельзя отправить туда, где ждут пытки, преследование или угроза жизни.
portal-rights-away-call = Позвоните нам, прежде чем что-либо подписать: { $phone }.
portal-rights-children = Для детей
portal-rights-children-alone = Ребёнку без взрослых должны дать того, кто о нём заботится.
portal-rights-children-school = Каждый ребёнок может ходить в школу и к врачу.
portal-rights-children-family = Дети и родители должны оставаться вместе.
portal-rights-us = Что мы можем
portal-rights-us-free = Наша помощь бесплатна. Никто не вправе наказать вас за жалобу нам.
portal-rights-us-ask = Мы можем спросить любой орган, что он сделал и почему. Он обязан нам ответить.
portal-rights-us-visit = Мы можем посетить любое место, где содержат людей.
portal-rights-us-tell = Мы можем открыто сказать, что было не так и что нужно изменить.
portal-rights-not = Чего мы не можем
portal-rights-not-court = Мы не можем изменить решение суда. Мы можем подсказать, кто поможет.

## Privacy

portal-privacy-title = Конфиденциальность
portal-privacy-lead = То, что вы нам расскажете, остаётся у сотрудников этого офиса.
portal-privacy-never = Чего мы не храним
portal-privacy-never-address = Мы не храним адрес вашего телефона или компьютера.
portal-privacy-never-cookie = Эти страницы ничего не оставляют на вашем телефоне или компьютере.
portal-privacy-never-others = На этих страницах нет ничего от других компаний.
portal-privacy-kept = Что мы храним
portal-privacy-kept-locked = Ваши ответы хранятся под замком. Пока вы не нажали «Отправить», они только на странице перед вами.
portal-privacy-kept-code = Код открывает новости о вашей жалобе. Ваших слов он никогда не показывает.
portal-privacy-who = Кто это читает
portal-privacy-who-work = Только сотрудники этого офиса:
portal-privacy-who-not-police = Не полиция, не миграционная служба, не ваш работодатель.
portal-privacy-who-yes = Без вашего «да» мы никому не называем ваше имя.
portal-privacy-who-trace = Всё, что делают с вашей жалобой, записывается с именем того, кто это сделал.
portal-privacy-yours = Это остаётся вашим
portal-privacy-yours-ask = Вы можете спросить, что мы о вас храним. Приходите с кодом или позвоните: { $phone }.
portal-privacy-yours-back = Жалобу можно отозвать в любое время.
portal-privacy-phone = На вашем телефоне
portal-privacy-phone-history = Браузер может помнить, что вы здесь были. Мы не можем это удалить.
portal-privacy-phone-private = Откройте приватное окно, если умеете.
portal-privacy-phone-leave = Если кто-то подошёл, нажмите «Покинуть сайт» вверху.
portal-privacy-phone-borrowed = Телефон не ваш? Потом удалите историю браузера.

## Accessibility

portal-accessibility-title = Доступность
portal-accessibility-lead = Пожаловаться может каждый. Скажите нам, если что-то на этих страницах вам мешает.
portal-accessibility-works = Что работает
portal-accessibility-works-script = Всё работает без скриптов и на старых телефонах.
portal-accessibility-works-keys = Всё работает с одной клавиатурой.
portal-accessibility-works-size = Буквы можно увеличить: «Размер текста» внизу каждой страницы.
portal-accessibility-works-reader = Страницы подходят для программ, которые читают вслух.
portal-accessibility-missing = Чего пока нет
portal-accessibility-missing-audio = Отправить запись голоса здесь пока нельзя.
portal-accessibility-missing-call = Позвоните: { $phone }. Сотрудник запишет за вас. Это бесплатно.

## Contact

portal-contact-title = Контакты
portal-contact-lead = Вам ответит человек. Имя называть не нужно.
portal-contact-call = Позвоните
portal-contact-call-number = { $phone }, бесплатно, днём и ночью.
portal-contact-come = Приходите
portal-contact-come-address = { $address }, { $hours }.
portal-contact-come-alone = Можно прийти с тем, кому вы доверяете. Документы не нужны.
portal-contact-write = Напишите
portal-contact-write-post = { $address }
portal-contact-write-email = { $email }. Электронную почту в пути могут прочитать другие. Эти страницы надёжнее.

## Complaining: every page

portal-readers = Только сотрудники этого офиса.
portal-why = Почему мы спрашиваем
portal-step-caption = Ваша жалоба, страница { $page } из { $pages }
portal-danger-title = Если это случится сегодня,
portal-danger-text = не тратьте время на эту форму. Позвоните:
portal-answer-choose = Выберите ответ
portal-answer-unknown = Я не знаю
portal-wrong-stale = Эта страница слишком долго была открыта или изменилась. Написанное здесь сохранено. Проверьте остальные страницы ещё раз.

## Complaining: before you start

portal-ask-start-title = Прежде чем начать
portal-ask-start-hint = Мы задаём около десяти вопросов. Ответить нужно только на три. Пишите на своём языке.
portal-ask-start-more = До нажатия «Отправить» ничего не уходит. Потом вы получите код и по нему прочитаете здесь наш ответ.
portal-ask-start-why-title = Можно прерваться и вернуться?
portal-ask-start-why = Ваши ответы есть только на странице перед вами. Если закрыть её до отправки, они пропадут.
portal-ask-start-go = Начать

## Complaining: danger

portal-ask-urgent-title = Вы или кто-то другой сейчас в опасности?
portal-ask-urgent-hint = Если ответить «да», мы узнаем сразу, даже ночью. Остальное можно рассказать потом.
portal-field-danger = Сегодня или завтра случится что-то плохое?
portal-hint-danger = Например, выдворение, насилие, нет лекарств, потеря жилья, ребёнок один.
portal-answer-danger-yes = Да
portal-answer-danger-no = Нет
portal-answer-danger-unsure = Не знаю точно
portal-group-danger = Если вы ответили «да»
portal-field-danger-type = Какая это опасность?
portal-field-removal = Если кого-то высылают: когда?
portal-answer-removal-today = Сегодня
portal-answer-removal-tomorrow = Завтра
portal-answer-removal-later = Позже, или я не знаю
portal-field-danger-phone = Номер, по которому нам сейчас безопасно позвонить
portal-hint-danger-phone = Не заполняйте, если звонок может вам навредить.
portal-wrong-danger = Выберите «да», «нет» или «не знаю точно».

## Complaining: for whom

portal-ask-who-title = За кого вы пишете?
portal-field-for-whom = Я пишу
portal-hint-for-whom-anonymous = Мы не спросим имя. По коду вы всё равно прочитаете наш ответ.

## Complaining: what happened

portal-ask-what-title = Что случилось?
portal-ask-what-hint = Пишите своими словами, на любом языке. Не обязательно рассказывать всё. Потом можно написать нам ещё.
portal-field-text = Напишите здесь
portal-wrong-text = Напишите, что случилось. Достаточно одного предложения.

## Complaining: who did it

portal-ask-against-title = Кто это сделал?
portal-ask-against-why = Мы можем спросить орган власти, что он сделал. Если знаем какой, начинаем раньше.
portal-ask-against-skip = Я не знаю
portal-field-against = Учреждение, место или человек
portal-hint-against = Например: пограничники в порту, отдел пособий, охранник.

## Complaining: where and when

portal-ask-where-when-title = Где и когда это было?
portal-ask-where-when-why = По месту мы узнаём, какой орган должен ответить. Некоторые сроки считают с этого дня.
portal-field-place = Где
portal-hint-place = Город, лагерь, учреждение, дорога. Насколько вы знаете.
portal-field-when = Когда это случилось или началось?
portal-hint-when = Например, 11 3 2026. Достаточно одного года.
portal-answer-about = Не знаю точно: примерно в это время
portal-field-when-words = Или своими словами
portal-hint-when-words = Например: прошлой зимой, каждый понедельник, с нашего приезда.
portal-about-day = Примерно { $date }
portal-wrong-when-unread = Такого дня нет. Напишите день, месяц и год цифрами, например 11 3 2026.
portal-wrong-when-year = Напишите и год или оставьте все три поля пустыми.
portal-wrong-when-future = Этот день ещё не наступил. Проверьте цифры.

## Complaining: what was tried

portal-ask-already-tried-title = Что вы уже пробовали и чего хотите?
portal-field-tried = Что вы уже пробовали?
portal-hint-tried = Например: письмо в учреждение, адвокат, суд.
portal-field-wish = Что должно произойти теперь?
portal-hint-wish = Например: вернуть документы, вызвать врача, дать ответ.

## Complaining: safe contact

portal-ask-safe-title = Как безопасно с вами связаться?
portal-ask-safe-hint = Подумайте, кто ещё видит ваш телефон или почту. Можно выбрать, чтобы мы никогда с вами не связывались.
portal-field-ways = Какие способы безопасны?
portal-hint-ways = Можно выбрать несколько.
portal-field-at = Номер, адрес или имя человека, которому вы доверяете
portal-field-times = Когда это безопасно?
portal-hint-times = Например: после 18:00, не по пятницам.
portal-field-never = Чего нам никогда не делать?
portal-hint-never = Например: не писать сообщений, не говорить, кто вы, просить Мину.
portal-field-language = На каком языке вам писать?
portal-safe-times = Безопасное время: { $text }
portal-safe-never = Никогда: { $text }
portal-wrong-ways = Выберите хотя бы один. «Только здесь, по моему коду» тоже ответ.
portal-wrong-at = Напишите номер или адрес либо выберите «Только здесь, по моему коду».

## Complaining: name

portal-ask-name-title = Как вас зовут?
portal-ask-name-hint = Как к вам обращаться. Можно не заполнять.
portal-ask-name-skip = Не хочу говорить
portal-field-said-by = Ваше имя
portal-field-on-behalf-of = Имя человека, за которого вы пишете

## Complaining: consent

portal-ask-consent-title = Можно назвать ваше имя органу, на который вы жалуетесь?
portal-ask-consent-why = Иногда орган может ответить, только зная имя. Когда можно, мы работаем без него.
portal-field-may-name = Ваш ответ
portal-hint-may-name = Без вашего «да» мы никому не скажем. Решение можно изменить позже.
portal-answer-may-name-yes = Да, можно
portal-answer-may-name-no = Нет. Сначала спросите меня

## Complaining: check

portal-check-you = О вас
portal-check-matter = Что случилось
portal-check-consent = Ваше имя
portal-check-empty = Вы не заполнили
portal-row-for-whom = Вы пишете
portal-row-said-by = Имя
portal-row-on-behalf-of = За кого вы пишете
portal-row-ways = Как с вами связаться
portal-row-at = Номер или адрес
portal-row-rules = Безопасное время и чего мы не делаем
portal-row-language = Язык нашего ответа
portal-row-text = Вашими словами
portal-row-against = Кто это сделал
portal-row-place-and-time = Где и когда
portal-row-tried = Что вы пробовали
portal-row-wish = Что должно произойти
portal-row-danger = Опасность сегодня или завтра
portal-row-may-name = Можно назвать ваше имя органу?

## Complaining: the code

portal-receipt-at = { $date }, { $time }
portal-field-last = Введите последние четыре цифры кода
portal-hint-last = Чтобы мы оба знали, что код у вас.
portal-wrong-last = Это не последние четыре цифры. Посмотрите на код и введите их снова.
portal-receipt-only-here = Вы выбрали: только здесь, по коду. Мы не звоним и больше никуда не пишем.
portal-receipt-ways = Вы сказали, что безопасно так: { $ways }.
portal-card-tab = Карточка
portal-card-how = Распечатайте страницу или запишите номер. Больше ничего не печатается.
portal-card-code = Номер
portal-card-named = Распечатать с нашим названием
portal-card-use = По этому номеру вы читаете наш ответ и пишете нам.
portal-alarm-heading = Мы знаем, что кто-то в опасности
portal-alarm-text = позвоните нам прямо сейчас. Это быстрее всего:
portal-alarm-go = Дальше: рассказать остальное
portal-line-have = Жалоба у нас
portal-line-decide = Мы решаем, можем ли помочь
portal-line-decided = Мы решили, можем ли помочь
portal-line-work = Мы работаем над жалобой
portal-line-worked = Мы поработали над жалобой
portal-line-finish = Мы заканчиваем
portal-line-finished = Мы закончили
portal-line-have-note = Её могут читать только сотрудники этого офиса.
portal-line-decide-note = Мы скажем вам здесь, по вашему коду.
portal-line-work-note = Мы просим ответа у тех, кто отвечает за это.
portal-line-finish-note = Вы получите наш ответ на своём языке.

## Complaining: when something goes wrong

portal-unsent-kept = Ваши ответы сохранены на этой странице. Не закрывайте её.
portal-unsent-again = Попробовать ещё раз
portal-before-title = Эти ответы вы уже отправили
portal-before-lead = То, что вы потом изменили, не отправлено. Откройте свою страницу по коду и напишите нам.
portal-before-rest = Чтобы что-то добавить, откройте свою страницу по коду и напишите нам.
portal-before-anew = Кода нет: отправить эти ответы как новую жалобу
portal-gone-title = Страница с кодом закрыта
portal-gone-lead = Для вашей защиты мы показываем код только один раз. Ваша жалоба у нас в сохранности.

## Following: the code

portal-field-code = Ваш код
portal-hint-code = Например, 4187 2093 6651 7304. Пробелы не важны.
portal-wrong-code = Введите 16 цифр вашего кода.
portal-wrong-ended = Для вашей защиты страница закрылась через 15 минут. Введите код ещё раз.
portal-wait-title = Немного подождите
portal-wait-lead =
    { $count ->
        [one] Подождите { $count } секунду и нажмите кнопку. Ваш код сохранён.
        [few] Подождите { $count } секунды и нажмите кнопку. Ваш код сохранён.
        [many] Подождите { $count } секунд и нажмите кнопку. Ваш код сохранён.
       *[other] Подождите { $count } секунды и нажмите кнопку. Ваш код сохранён.
    }
portal-wait-why = Из этой сети пробовали много кодов. Ожидание защищает вашу страницу от чужих.
portal-wait-go = Открыть мою страницу

## Following: the page

portal-turn-ours = Наша очередь
portal-turn-yours = Ваша очередь: ответьте нам
portal-turn-nobody = Ничья: всё закончено
portal-turn-body = Орган, который мы спросили
portal-turn-expert = Эксперт, которого мы спросили
portal-turn-court = Суд
portal-turn-translation = Переводчик
portal-turn-exchange-partner = Институт омбудсмена, который мы спросили
portal-follow-title-withdrawn = Вы отозвали жалобу
portal-follow-title-waiting-body = Мы ждём ответа органа власти
portal-follow-title-waiting-expert = Мы ждём мнения эксперта
portal-follow-title-waiting-court = Мы ждём решения суда
portal-follow-title-waiting-translation = Мы ждём перевода
portal-follow-title-waiting-exchange-partner = Мы ждём другой институт омбудсмена
portal-follow-late = Мы должны были написать вам до { $date }. Мы опаздываем. Вы можете нам позвонить.
portal-follow-danger = Мы знаем, что кто-то в опасности. Становится хуже? Позвоните нам сейчас.
portal-follow-incomplete = Ваш сигнал об опасности у нас. Остальное ещё можно рассказать.
portal-follow-only-here = Только здесь, по вашему коду.
portal-follow-send = Отправить моё сообщение
portal-follow-rest = Рассказать остальное
portal-follow-withdraw = Отозвать мою жалобу
portal-follow-written = Ваше сообщение пришло.
portal-follow-withdrawn = Вы отозвали жалобу. Вы по-прежнему можете писать нам.
portal-field-body = Напишите нам
portal-hint-body = Читают только те, кто работает над вашей жалобой. Позже здесь будет виден только день.
portal-hint-body-early = Читают только сотрудники этого офиса. Чтобы отозвать жалобу сейчас, напишите об этом здесь.
portal-wrong-body = Сначала напишите сообщение.
portal-message-own = Вы написали, { $date }, { $time }
portal-message-office = Наш офис, { $date }, { $time }

## Following: taking back

portal-withdraw-title = Отозвать вашу жалобу?
portal-withdraw-stop = Сегодня мы прекращаем работу над ней.
portal-withdraw-write = Код продолжит работать, и вы сможете писать нам.
portal-withdraw-kept = То, что вы прислали, останется здесь под замком.
portal-withdraw-who = Только сотрудники этого офиса, которые ею занимались. Мы никому не говорим почему.
portal-withdraw-cancel = Оставить мою жалобу
