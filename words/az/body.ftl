### A body: a public authority or other addressee.


## Kind

kind-body = Orqan
kind-body-many = Orqanlar

## Acts

act-body-record = Orqan əlavə et
act-body-record-does = Bundan sonra işlərdə bu orqanı seçmək olar. Onu siyahıda hamı görə bilər.
past-body-record = Orqan əlavə edildi
act-body-change = Orqanın məlumatını dəyiş
act-body-change-does = Yeni adlar və ünvan indidən qüvvədədir. Göndərilmiş məktublar dəyişmir.
past-body-change = Orqanın məlumatı dəyişdirildi

## Fields

hint-code = Kiçik hərflər, rəqəmlər və tire: fayllar və əmrlər üçün.
field-names = Adlar, dillər üzrə
field-body-kind = Orqanın növü
field-parent = Yuxarı orqan
field-within = Səlahiyyətimiz daxilindədir
field-body-record-email = Məktublarımız üçün e-poçt
field-body-change-email = Məktublarımız üçün e-poçt
hint-body-record-email = Orqana məktublar bura göndərilir.
hint-body-change-email = Orqana məktublar bura göndərilir.

## What a body is

code-body-kind-ministry = Nazirlik
code-body-kind-police = Polis
code-body-kind-border = Sərhəd xidməti
code-body-kind-migration-service = Miqrasiya xidməti
code-body-kind-detention-operator = Saxlanma yerinin idarəsi
code-body-kind-local-self-government = Bələdiyyə
code-body-kind-court = Məhkəmə
code-body-kind-health = Səhiyyə müəssisəsi
code-body-kind-education = Təhsil müəssisəsi
code-body-kind-social = Sosial xidmət
code-body-kind-registry = Qeydiyyat orqanı
code-body-kind-parliament = Parlament
code-body-kind-commission = Komissiya
code-body-kind-private-duty-bearer = İctimai vəzifə daşıyan özəl qurum
code-body-kind-other = Digər
