### Words of the pages. One key, one sentence; never joined from pieces.


## Parts

line-done = bitib
line-now = indi
line-next = sonra
field-error = Səhv:
field-optional = (boş qoya bilərsiniz)
field-date-day = Gün
field-date-month = Ay
field-date-year = İl
field-file-choose = Şəkil və ya sənəd əlavə et
field-file-add = Fayl əlavə et
field-voice-choose = Səsimi yaz
field-file-remove = Sil
field-file-remove-name = Sil: { $file }
errors-title =
    { $count ->
        [one] Bir şeyi düzəltmək lazımdır
        [2] İki şeyi düzəltmək lazımdır
        [3] Üç şeyi düzəltmək lazımdır
       *[other] { $count } şeyi düzəltmək lazımdır
    }
errors-kept = Qalan cavablarınız saxlanılıb.
summary-change = Dəyiş
pager-label = Siyahının səhifələri
pager-prev = Əvvəlki
pager-next = Növbəti

## Portal: every page

portal-title-error = Səhv:
portal-skip = Səhifəyə keç
portal-bar-label = Telefon və saytdan çıxış
portal-call = Zəng edin: { $phone }
portal-leave = Saytdan çıx
portal-languages = Dillər
portal-language-is = Dil: Azərbaycan dili
portal-foot-call = Bizə zəng edin: { $phone }, pulsuz, gecə-gündüz.
portal-foot-privacy = Məxfilik
portal-foot-accessibility = Əlçatanlıq
portal-foot-size = Hərflərin ölçüsü
portal-foot-contact = Əlaqə
portal-foot-leave = Çıxanda bu səhifə bağlanır. Brauzerinizin tarixçəsi silinmir.
portal-back = Geri
portal-continue = Davam et
portal-print-page = Bu səhifəni çap et

## Portal: start

portal-start-title = Hüquqlarınıza hörmət edilmirsə, bizə deyin
portal-start-lead = Biz qaçqınlara, köçkünlərə, miqrantlara və vətəndaşlığı olmayan şəxslərə kömək edirik: { $place }. Bu, pulsuzdur. Sənəd, vəkil və ya hesab lazım deyil.
portal-start-complain = Şikayətimə başla
portal-start-complain-note = Öz sözlərinizlə. Təxminən 10 dəqiqə.
portal-start-danger = Siz və ya başqası indi təhlükədədir?
portal-start-danger-note = Bu gün ölkədən çıxarılma, zorakılıq, dərmansızlıq, tək qalmış uşaq. Sizə insan, öz dilinizdə cavab verir.
portal-start-readers = Göndərdiklərinizi kim oxuyur
portal-start-readers-text = Yalnız bu idarədə işləyənlər. Polis, miqrasiya xidməti və işəgötürəniniz yox. Siz “bəli” deməsəniz, adınızı heç kimə demirik.
portal-start-ways = Bizimlə əlaqənin başqa yolları

## Portal: the steps of a complaint

portal-step-tab = Cavablarınız
portal-step-readers = Bunu kim oxuyacaq? { $readers }
portal-check-title = Göndərməzdən əvvəl yoxlayın
portal-check-lead = Hələ heç nə göndərilməyib.
portal-check-then = “Göndər” düyməsini basanda
portal-check-then-text =
    { $count ->
        [one] şikayətiniz yalnız bu idarədə işləyənlərə çatır. Siz dərhal 16 rəqəmli kod alırsınız. Sizə { $count } iş günü ərzində cavab veririk.
       *[other] şikayətiniz yalnız bu idarədə işləyənlərə çatır. Siz dərhal 16 rəqəmli kod alırsınız. Sizə { $count } iş günü ərzində cavab veririk.
    }
portal-check-send = Şikayətimi göndər

## Portal: receipt

portal-receipt-tab = Alındı
portal-receipt-title = Şikayətiniz bizdədir
portal-receipt-code = Kodunuz
portal-receipt-keep = Yazıb saxlayın. Onu yenidən göndərə bilmirik.
portal-receipt-later = Şikayətinizi təhlükəsiz saxladıq. Xəbərlər səhifəsi bu gün bir az sonra açılacaq.
portal-receipt-print = Adımız olmadan çap et
portal-receipt-hear = Kodu dinlə
portal-receipt-have = Kod məndədir
portal-receipt-confirmed = Yaxşı. Kod sizdədir.
portal-receipt-next = Bundan sonra nə olur
portal-receipt-worse = Vəziyyət pisləşsə, bizi gözləməyin. Gecə-gündüz zəng edin: { $phone }.
portal-receipt-change = Bunu dəyiş

## Portal: follow

portal-code-tab = Səhifəniz
portal-code-title = Şikayətimlə nə baş verdiyini gör
portal-code-lead = Qəbzinizdəki kodu yazın. O, 16 rəqəmdən ibarətdir.
portal-code-open = Səhifəmi aç
portal-code-lost = Kodumu itirmişəm
portal-code-lost-text = Qəbul yerimizə gəlin və ya zəng edin: { $phone }. Bir neçə sual verib sizə yeni kod verəcəyik.
portal-follow-tab = Səhifəniz
portal-follow-caption = Şikayətiniz { $reference }
portal-follow-turn = Növbə kimdədir
portal-follow-hear = Bizdən bu tarixədək xəbər alırsınız
portal-follow-steps = Şikayətiniz hansı mərhələdədir
portal-follow-messages = Mesajlar
portal-follow-no-messages = Hələ mesaj yoxdur. Bizə birinci siz yaza bilərsiniz.
portal-follow-contact = Sizinlə necə əlaqə saxlaya bilərik
portal-follow-contact-change = Dəyiş
portal-follow-close = Bu səhifəni bağla və unut

## Portal: confirm, materials, faults

portal-confirm-tab = Davam etməzdən əvvəl
portal-confirm-then = Nə baş verəcək
portal-confirm-who = Kim biləcək
portal-materials-title = Hüquqlarınızı bilin
portal-materials-lead = Oxuyun, dinləyin və ya çap edin. Bunların hamısını paylaşa bilərsiniz.
portal-materials-none = Bu dildə hələ heç nə yoxdur
portal-materials-none-text = Tərcümə edirik. Zəng edin, əməkdaş hüquqlarınızı sizə öz dilinizdə danışar.
portal-error-tab = Nasazlıq oldu
portal-error-again = Alınmasa
portal-error-call = Zəng edin: { $phone }, pulsuz, gecə-gündüz. Qısa kodu deyin: { $code }. O, nəyin sındığını bizə göstərir.
portal-error-call-plain = Zəng edin: { $phone }, pulsuz, gecə-gündüz. Şikayətinizi sözlə deyə bilərsiniz.
portal-error-save = Cavablarınızı fayl kimi saxla
portal-error-save-bring = Ya da çap edib bizə gətirin: { $address }.
portal-error-danger = Bu gün təhlükədəsiniz?
portal-error-danger-call = Bu səhifəni gözləməyin. İndi zəng edin: { $phone }.
portal-error-home = Başlanğıc səhifəsinə keç

## Clocks, timeline, checks

clock-soon = tezliklə bitir:
clock-late = gecikib:
clock-danger = təhlükə müddəti:
clock-paused = dayandırılıb:
clock-met = vaxtında edilib:
timeline-title = Gedişat
timeline-filter = Yalnız bunları göstər
timeline-inside = Yalnız daxili istifadə üçün. Şikayətçi və orqan bunu heç vaxt görmür.
timeline-none = Hələ heç nə olmayıb.
check-ok = Bitib:
check-warning = Buna baxın:

## Staff: every page

staff-nav = Əsas
staff-nav-more = Daha çox
staff-search-label = Nömrə, ad və ya sözlər
staff-search-placeholder = Nömrə, ad və ya sözlər
staff-search-go = Axtar
staff-sign-out = Çıxış
staff-demo-label = Nümayiş
staff-demo = Bu, nümayişdir. Bütün adamlar və işlər uydurmadır. Əsl adlar yazmayın.
staff-crumbs = Haradasınız
staff-save-draft = Qaralamanı saxla
staff-draft-saved = Qaralama saxlanıldı: { $time }
staff-draft-failed = Qaralama saxlanılmadı. Bu səhifəni açıq saxlayın.

## Staff: sign in

staff-signin-title = Daxil olun
staff-signin-code-title = Tətbiqinizdəki kodu yazın
staff-signin-recovery-title = Bərpa kodundan istifadə edin
staff-signin-continue = Davam et
staff-signin-enter = Daxil ol
staff-signin-next = Növbəti səhifədə tətbiqinizin altı rəqəmi soruşulur.
staff-signin-use-recovery = Telefonum yanımda deyil: bərpa kodundan istifadə et
staff-signin-recovery-note = Hər bərpa kodu bir dəfə işləyir. İnzibatçıya xəbər verilir.
staff-signin-lost = Açarı və ya telefonu itirmisiniz? İnzibatçıya müraciət edin. Parolunuzu heç kim heç vaxt soruşmur.
staff-signin-trace = Möhürlənmiş qeydin hər oxunuşu adınızla yazılır.

## Staff: today, lists, case, record

staff-today-tab = Bu gün
staff-today-turn = Növbə məndədir
staff-list-views = Görünüşlər
staff-list-show = Göstər
staff-list-remove = Bu süzgəci götür
staff-list-clear = Təmizlə
staff-list-choose = Seç
staff-list-choose-row = Seç: { $reference }
staff-case-stage = Mərhələ
staff-case-write = Yaz
staff-case-write-kinds = Nə yazırsınız
staff-case-acts = İndi nə edə bilərsiniz
staff-record-stage = Mərhələ

## Staff: forms, merge, approval

staff-form-then = Nə baş verəcək
staff-form-cancel = Geri qayıt, heç nəyi dəyişmə
staff-form-remove = Sil: { $what }
staff-merge-caption = Fərqli sahələr: sizinki, onlarınkı və saxlanılacaq
staff-merge-field = Sahə
staff-merge-result = Saxlanılacaq
staff-merge-same =
    { $count ->
        [one] Eyni olan sahəni göstər
       *[other] Eyni olan { $count } sahəni göstər
    }
staff-merge-save =
    { $count ->
        [one] Bu sahəni saxla
        [2] Bu iki sahəni saxla
        [3] Bu üç sahəni saxla
       *[other] Bu { $count } sahəni saxla
    }
staff-merge-history = Hər iki variant tarixçədə qalır.
staff-approval-tab = Təsdiq gözləyir
staff-approval-way = İmzaya gedən yol
staff-approval-what = Təklif olunan
staff-approval-return = Səbəbimi yazıb geri qaytar
staff-approval-note = Adınız və vaxt qərarınızla birlikdə yazılır.
staff-approval-checks = Göndərilməzdən əvvəl

## Staff: search, faults

staff-search-tab = Axtarış
staff-search-none = Heç nə tapılmadı
staff-search-none-text = Daha az söz, başqa yazılış və ya nömrə ilə yoxlayın. Yalnız görə bildiklərinizi tapırsınız.
staff-search-scope = Yalnız görməyə icazəniz olanları tapırsınız. Adlar bu səhifənin ünvanında görünmür.
staff-error-code = İnzibatçı üçün qısa kod: { $code }

## The desk of a body

body-desk-tab = Sorğular
body-desk-nav = Masa
body-desk-of = Masa: { $body }
body-desk-scope = Yalnız xidmətinizə göndərdiklərimizi görürsünüz. Nömrəni mövzuda yazıb e-poçtla da cavab verə bilərsiniz.
body-desk-caption = Sizə göndərilən sorğular
body-desk-none = Sizi gözləyən sorğu yoxdur
body-desk-none-text = Sorğu göndərəndə sizə e-poçtla yazırıq.
body-desk-letter = Məktubumuz, göndərildiyi kimi
body-desk-cannot = Buna cavab verə bilmirik, çünki…
body-desk-later = Saxla, sonra göndər
body-desk-receipt = Sizə tarixi göstərilən təsdiq verilir. Bütün suallara cavab veriləndə müddət dayanır.
