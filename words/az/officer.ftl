### An officer: a person who works here, or for a body.


## Kind

kind-officer = Əməkdaş
kind-officer-many = Əməkdaşlar
kind-officer-token = Proqram üçün açar
kind-officer-token-many = Proqramlar üçün açarlar

## Acts

act-officer-invite = Əməkdaş dəvət et
act-officer-invite-does = Hesab yaradılır. Giriş vasitələri sonra şəxsən verilir. Adı bölmənin əməkdaşları görür.
past-officer-invite = Əməkdaş dəvət edildi
act-officer-change = Əməkdaşın məlumatını dəyiş
act-officer-change-does = Yeni ad, qrup, vəzifələr və dillər indidən, açıq sessiyalarda da qüvvədədir.
past-officer-change = Əməkdaşın məlumatı dəyişdirildi
act-officer-change-high-roles = Rəhbər vəzifələrin dəyişdirilməsini təklif et
act-officer-change-high-roles-does = Qərarı rəhbər verir. Sonra əməkdaşın yalnız bu rəhbər vəzifələri olur, açıq sessiyalarda da. Qalan vəzifələr dəyişmir.
past-officer-change-high-roles = Rəhbər vəzifələr dəyişdirildi
proposed-officer-change-high-roles = Təklif edildi: rəhbər vəzifələr dəyişdirilsin
act-officer-set-means = Giriş vasitələrini təyin et
act-officer-set-means-does = Köhnə parol və kodlar dərhal etibarsız olur. Yenilərini yalnız əməkdaş bilir.
past-officer-set-means = Giriş vasitələri təyin edildi
act-officer-note-sign-in = Girişi qeyd et
act-officer-note-sign-in-does = Hər girişdə öz-özünə baş verir: düzgün və ya səhv olduğu yazılır.
past-officer-note-sign-in = Giriş qeyd edildi
act-officer-end = Hesabı bağla
act-officer-end-does = Əməkdaş daha daxil ola bilmir, açıq sessiyalar bağlanır. Əvvəlki işləri öz adı ilə qalır.
past-officer-end = Hesab bağlandı
act-officer-issue-token = Proqram üçün açar yarat
act-officer-issue-token-does = Açarın sahibi onun müddəti bitənədək bu əməkdaşın adından işləyir. Açar bir dəfə göstərilir.
past-officer-issue-token = Açar yaradıldı
act-officer-revoke-token = Açarı ləğv et
act-officer-revoke-token-does = Açar dərhal işləməyi dayandırır.
past-officer-revoke-token = Açar ləğv edildi

## Fields

hint-email = Daxil olmaq üçün ünvan.
field-person = Başqa hesabı olan şəxs
hint-person = Yalnız bu şəxsin artıq hesabı varsa. İki hesab bir şəxs sayılır.
field-team = Qrup
field-roles = Vəzifələr
hint-roles = Qrup rəhbəri, müdafiə üzrə məsul, rəhbər və inzibatçı vəzifələrini yalnız rəhbər verir.
field-officer-change-high-roles-roles = Bundan sonrakı rəhbər vəzifələr
hint-officer-change-high-roles-roles = supervisor, protection_lead, head, administrator. Boş: heç biri.
field-same-person-as = Eyni şəxsin hesabı
field-languages = Dillər
hint-languages = Səhifələr birinci dildə göstərilir.
field-from = Bu tarixdən
field-to = Bu tarixədək
field-password = Parol
field-totp = Kod tətbiqinin gizli açarı
field-recovery = Bərpa kodları
field-officer-note-sign-in-recovery = İstifadə olunmuş bərpa kodu
field-right = Hər şey düzgün idimi?
field-step = İstifadə olunmuş kodun addımı
field-ended-at = Bağlanıb
field-locked-to = Gözləmə müddətinin sonu
field-officer-issue-token-name = Açar nə üçündür
field-days = Neçə gün etibarlıdır
field-token = Açar
field-made-at = Yaradılıb
field-ends-at = Bitir
