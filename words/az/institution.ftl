### The institution itself: settings, holidays, clock rules.


## Kinds

kind-institution = Təsisat
kind-institution-many = Təsisatlar
kind-setting = Parametr
kind-setting-many = Parametrlər
kind-holiday = Qeyri-iş günü
kind-holiday-many = Qeyri-iş günləri
kind-clock-rule = Müddət qaydası
kind-clock-rule-many = Müddət qaydaları
kind-clock = Müddət
kind-clock-many = Müddətlər

## Acts

act-setting-change = Parametrin dəyişdirilməsini təklif et
act-setting-change-does = Qərarı ikinci şəxs verir. Sonra yeni dəyər hamı üçün, ictimai səhifələrdə də qüvvədədir.
past-setting-change = Parametr dəyişdirildi
proposed-setting-change = Təklif edildi: parametr dəyişdirilsin
act-holiday-add = Qeyri-iş günü əlavə et
act-holiday-add-does = Bu gündən keçən davam edən müddətlər sürüşür. Bitmiş müddətlər dəyişmir.
past-holiday-add = Qeyri-iş günü əlavə edildi
act-clock-rule-add = Müddət qaydası təklif et
act-clock-rule-add-does = Qərarı ikinci şəxs verir. Sonra başlayan müddətlər bu qaydaya tabedir. Davam edənlər öz qaydasında qalır.
past-clock-rule-add = Müddət qaydası əlavə edildi
proposed-clock-rule-add = Təklif edildi: müddət qaydası əlavə edilsin
act-clock-rule-end = Müddət qaydasının bitməsini təklif et
act-clock-rule-end-does = Qərarı ikinci şəxs verir. Son gündən sonra bu qayda ilə müddət başlamır. Davam edənlər dəyişmir.
past-clock-rule-end = Müddət qaydası bitdi
proposed-clock-rule-end = Təklif edildi: müddət qaydası bitsin
act-institution-import = Təsisatın məlumatlarını yüklə
act-institution-import-does = Boş quraşdırma fayllardan doldurulur. Ya hamısı götürülür, ya heç nə.
past-institution-import = Təsisatın məlumatları yükləndi

## Fields

field-value = Dəyər
field-day = Gün
field-holiday-add-name = Günün adı
field-settings = Parametrlər
field-bodies = Orqanlar
field-officers = Əməkdaşlar
field-grants = Səlahiyyətlər
field-clocks = Müddət qaydaları
field-holidays = Qeyri-iş günləri
field-kind = Növ
field-applies-to = Aid olduğu işlər
field-trigger = Nədən başlayır
field-duration = Uzunluq
field-calendar = Təqvim
field-roll = Qeyri-iş gününə düşəndə
field-warnings = Sona qədər xəbərdarlıqlar
field-pauses = Gözləyərkən dayanır
field-extension = Uzadılma
field-times = Neçə dəfə
field-who = Kim edə bilər
field-breach = Gecikəndə nə olur
field-breach-repeats = Xəbərdarlıq təkrarlanır
field-institution-import-repeats = Yenidən başlayır
field-margin = Gözlənilən hadisəyə qədər vaxt
field-legal-basis = Hüquqi əsas
field-link = Keçid
field-institution-import-text = Qanunun mətni
field-rule = Qayda
field-clock-rule-add-repeats = Yenidən başlayır
field-clock-rule-add-text = Qanunun mətni
