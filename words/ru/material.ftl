### Просветительский материал: что учреждение публикует для людей.

kind-material = Просветительский материал
kind-material-many = Просветительские материалы
kind-edition = Издание
kind-edition-many = Издания

act-material-draft = Подготовить материал
act-material-draft-does = Черновик остаётся внутри. Люди прочтут его только после согласования вторым сотрудником.
past-material-draft = Материал подготовлен
act-material-publish = Опубликовать материал
act-material-publish-does = С этого дня его могут читать все, на каждом языке, который здесь есть. Прежнее издание снимается.
past-material-publish = Материал опубликован
proposed-material-publish = Предложено: опубликовать материал
act-material-revise = Переработать материал
act-material-revise-does = Ваш текст становится черновиком. Опубликованное остаётся, пока черновик не опубликован.
past-material-revise = Материал переработан
act-material-retire = Снять материал
act-material-retire-does = Снаружи его больше никто не прочтёт, и опубликовать его снова нельзя.
past-material-retire = Материал снят

field-audience = К кому обращён
field-review-on = Перечитать до
hint-review-on = К этому дню сотрудник проверит, что всё ещё верно.
field-texts = Что в нём сказано, по языкам
hint-material-draft-language = Один из наших языков, например: ru.
hint-material-revise-language = Один из наших языков, например: ru.
field-title = Заголовок
field-words = Текст
problem-review-day-passed = Этот день не в будущем. Выберите более поздний.

code-material-stage-draft = Черновик
code-material-stage-published = Опубликован
code-material-stage-retired = Снят
code-audience-everybody = Все
code-audience-displaced = Внутренне перемещённые лица
code-audience-refugees = Беженцы и люди, ищущие убежища
code-audience-migrants = Мигранты
code-audience-stateless = Лица без гражданства
code-audience-officials = Должностные лица
