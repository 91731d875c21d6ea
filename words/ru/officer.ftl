### An officer: a person who works here, or for a body.


## Kind

kind-officer = Сотрудник
kind-officer-many = Сотрудники
kind-officer-token = Ключ для программы
kind-officer-token-many = Ключи для программ

## Acts

act-officer-invite = Пригласить сотрудника
act-officer-invite-does = Создаётся учётная запись. Средства входа задаются потом, лично. Имя видят сотрудники отдела.
past-officer-invite = Сотрудник приглашён
act-officer-change = Изменить данные сотрудника
act-officer-change-does = Новые имя, группа, роли и языки действуют сразу, также в открытых сеансах.
past-officer-change = Данные сотрудника изменены
act-officer-change-high-roles = Предложить изменить руководящие роли
act-officer-change-high-roles-does = Решает руководитель. Затем у сотрудника только эти руководящие роли, также в открытых сеансах. Остальные роли не меняются.
past-officer-change-high-roles = Руководящие роли изменены
proposed-officer-change-high-roles = Предложено: изменить руководящие роли
act-officer-set-means = Задать средства входа
act-officer-set-means-does = Прежние пароль и коды сразу перестают действовать. Новые знает только сотрудник.
past-officer-set-means = Средства входа заданы
act-officer-note-sign-in = Отметить вход
act-officer-note-sign-in-does = Происходит само при каждом входе: записывается, верно или нет.
past-officer-note-sign-in = Вход отмечен
act-officer-end = Закрыть учётную запись
act-officer-end-does = Сотрудник больше не сможет войти, открытые сеансы закроются. Прежняя работа останется под его именем.
past-officer-end = Учётная запись закрыта
act-officer-issue-token = Создать ключ для программы
act-officer-issue-token-does = Владелец ключа действует от имени этого сотрудника, пока ключ не истечёт. Ключ показывается один раз.
past-officer-issue-token = Ключ создан
act-officer-revoke-token = Отозвать ключ
act-officer-revoke-token-does = Ключ сразу перестаёт действовать.
past-officer-revoke-token = Ключ отозван

## Fields

hint-email = Адрес для входа.
field-person = Владелец другой учётной записи
hint-person = Только если у человека уже есть запись. Две записи — один человек.
field-team = Группа
field-roles = Роли
hint-roles = Руководителя группы, ответственного за защиту, руководителя и администратора назначает только руководитель.
field-officer-change-high-roles-roles = Руководящие роли с этого времени
hint-officer-change-high-roles-roles = supervisor, protection_lead, head, administrator. Пусто: ни одной.
field-same-person-as = Тот же человек, что
field-languages = Языки
hint-languages = Страницы показываются на первом.
field-from = С
field-to = До
field-password = Пароль
field-totp = Секрет приложения с кодами
field-recovery = Запасные коды
field-officer-note-sign-in-recovery = Использованный запасной код
field-right = Всё верно?
field-step = Шаг использованного кода
field-ended-at = Закрыто
field-locked-to = Вход закрыт до
field-officer-issue-token-name = Для чего ключ
field-days = Сколько дней действует
field-token = Ключ
field-made-at = Создан
field-ends-at = Истекает
