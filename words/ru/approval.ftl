### An act that waits for a second person.


## Kind

kind-approval = Согласование
kind-approval-many = Согласования

## Acts

act-approval-approve = Согласовать
act-approval-approve-does = Предложенное выполняется сейчас. Ваше имя и время записываются рядом с именем предложившего.
past-approval-approve = Согласовано
act-approval-return = Вернуть с указанием причин
act-approval-return-does = Ничего не выполняется. Предложивший прочитает причины и может предложить снова.
past-approval-return = Возвращено
act-approval-withdraw = Отозвать моё предложение
act-approval-withdraw-does = Ничего не выполняется, решать больше не нужно.
past-approval-withdraw = Предложение отозвано
act-approval-expire = Вернуть нерешённое
act-approval-expire-does = Происходит само через 14 дней: предложение возвращается предложившему.
past-approval-expire = Возвращено: никто не решил в срок

## Fields

field-approval-return-reasons = Что нужно изменить
hint-approval-return-reasons = Это прочитает предложивший.
field-content = Что предложено
field-proposed-by = Кто предложил
field-proposed-at = Предложено
field-expires-at = Вернётся
field-decided-by = Кто решил
field-decided-at = Решено

## Stage

code-approval-stage-waiting = Ждёт второго сотрудника
code-approval-stage-approved = Согласовано
code-approval-stage-returned = Возвращено с причинами
code-approval-stage-withdrawn = Отозвано
code-approval-stage-expired = Срок решения истёк
