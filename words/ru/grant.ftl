### Grants: which role may do what, and how far.


## Kind

kind-grant = Полномочие
kind-grant-many = Полномочия

## Acts

act-grant-give = Предложить дать полномочие
act-grant-give-does = Решает второй сотрудник. Затем это сразу разрешено всем с этой ролью, также в открытых сеансах.
past-grant-give = Полномочие дано
proposed-grant-give = Предложено: дать полномочие
act-grant-withdraw = Предложить прекратить полномочие
act-grant-withdraw-does = Решает второй сотрудник. Затем это больше не разрешено этой роли. Сделанное раньше остаётся в силе.
past-grant-withdraw = Полномочие прекращено
proposed-grant-withdraw = Предложено: прекратить полномочие

## Fields

field-act = Действие
hint-act = Что разрешено роли, по имени: complaint.admit.
field-reach = Область действия
field-set-by = Кто предложил
field-approved-by = Кто согласовал
grant-reads = Видеть: { $kind }
grant-approves = Решать вторым сотрудником: { $act }
grant-approves-established = Решать вторым сотрудником: заключение об установленном нарушении
