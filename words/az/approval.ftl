### An act that waits for a second person.


## Kind

kind-approval = Təsdiq
kind-approval-many = Təsdiqlər

## Acts

act-approval-approve = Təsdiq et
act-approval-approve-does = Təklif olunan indi icra edilir. Adınız və vaxt təklif edənin adının yanında yazılır.
past-approval-approve = Təsdiq edildi
act-approval-return = Səbəbini yazıb geri qaytar
act-approval-return-does = Heç nə icra olunmur. Təklif edən səbəbləri oxuyur və yenidən təklif edə bilər.
past-approval-return = Geri qaytarıldı
act-approval-withdraw = Təklifimi geri götür
act-approval-withdraw-does = Heç nə icra olunmur və artıq qərar vermək lazım deyil.
past-approval-withdraw = Təklif geri götürüldü
act-approval-expire = Qərar verilməyəni geri qaytar
act-approval-expire-does = 14 gündən sonra öz-özünə baş verir: təklif onu verənə qayıdır.
past-approval-expire = Geri qayıtdı: vaxtında qərar verilmədi

## Fields

field-approval-return-reasons = Nə dəyişməlidir
hint-approval-return-reasons = Bunu təklif edən oxuyur.
field-content = Təklif olunan
field-proposed-by = Təklif edən
field-proposed-at = Təklif edilib
field-expires-at = Geri qayıtma tarixi
field-decided-by = Qərar verən
field-decided-at = Qərar verilib

## Stage

code-approval-stage-waiting = İkinci şəxsi gözləyir
code-approval-stage-approved = Təsdiq edilib
code-approval-stage-returned = Səbəblə geri qaytarılıb
code-approval-stage-withdrawn = Geri götürülüb
code-approval-stage-expired = Vaxtında qərar verilməyib
