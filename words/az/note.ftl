### Notes: inside only.

kind-note = Qeyd
kind-note-many = Qeydlər
act-note-add = Qeyd əlavə et
act-note-add-does = Qeyd daxildə qalır: onu yalnız bu işi aça bilən əməkdaşlar oxuyur. Şikayətçi və orqan onu heç vaxt görmür.
past-note-add = Qeyd əlavə edildi
field-note-add-body = Qeydiniz
hint-note-add-body = Yalnız daxili istifadə üçün. Şikayətçi və orqan bunu heç vaxt görmür.
