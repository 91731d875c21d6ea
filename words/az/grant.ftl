### Grants: which role may do what, and how far.


## Kind

kind-grant = Səlahiyyət
kind-grant-many = Səlahiyyətlər

## Acts

act-grant-give = Səlahiyyət verilməsini təklif et
act-grant-give-does = Qərarı ikinci şəxs verir. Sonra bu vəzifəsi olan hər kəs bunu dərhal edə bilər, açıq sessiyalarda da.
past-grant-give = Səlahiyyət verildi
proposed-grant-give = Təklif edildi: səlahiyyət verilsin
act-grant-withdraw = Səlahiyyətin bitməsini təklif et
act-grant-withdraw-does = Qərarı ikinci şəxs verir. Sonra bu vəzifəsi olan heç kim bunu edə bilmir. Əvvəl edilənlər qüvvədə qalır.
past-grant-withdraw = Səlahiyyət bitdi
proposed-grant-withdraw = Təklif edildi: səlahiyyət bitsin

## Fields

field-act = Əməliyyat
hint-act = Vəzifənin edə biləcəyi, adı ilə: complaint.admit.
field-reach = Əhatə dairəsi
field-set-by = Təklif edən
field-approved-by = Təsdiq edən
grant-reads = Görmək: { $kind }
grant-approves = İkinci şəxs kimi qərar vermək: { $act }
grant-approves-established = İkinci şəxs kimi qərar vermək: pozuntusu təsdiqlənmiş yekun nəticə
