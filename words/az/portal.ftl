### The public portal, as its pages speak. Plain words for somebody who is afraid and in a hurry.


## Leaving

# The title of the page that says nothing.
portal-empty-tab = Yeni səhifə

## Start

portal-door-follow = Şikayətimlə nə baş verdiyini gör
portal-door-follow-note = Qəbzinizdəki 16 rəqəmli kodla.
portal-door-rights = Hüquqlarınızı bilin
portal-door-rights-note = Sənədlər, saxlanılma, ölkədən çıxarılma, uşaqlar.
portal-way-come = Bizə gəlin: { $address }, { $hours }.
portal-way-post = Bizə məktub yazın: { $address }.
portal-way-helper = Etibar etdiyiniz şəxs sizin üçün yaza bilər.

## Know your rights

portal-rights-title = Hüquqlarınızı bilin
portal-rights-lead = Sənədiniz olsa da, olmasa da, bu hüquqlar sizindir. Bu səhifəni istənilən vəzifəli şəxsə göstərə bilərsiniz.
portal-rights-office = İstənilən idarədə
portal-rights-office-writing = Hər qərarı yazılı istəyə bilərsiniz: tarix və adla.
portal-rights-office-reasons = Səbəbini və hara etiraz edə biləcəyinizi soruşa bilərsiniz.
portal-rights-office-interpreter = Dilinizi bilən adam istəyə bilərsiniz. Başa düşmədiyinizi imzalamayın.
portal-rights-office-helper = Etibar etdiyiniz şəxs və ya vəkil sizinlə gələ bilər.
portal-rights-held = Sizi saxlayıblarsa
portal-rights-held-why = Səbəbini başa düşdüyünüz dildə deməlidirlər.
portal-rights-held-people = Vəkil istəyə və harada olduğunuzu ailənizə xəbər verə bilərsiniz.
portal-rights-held-doctor = Həkim və dərmanlarınızı istəyə bilərsiniz.
portal-rights-held-harm = Heç kim sizi döyə, hədələyə və ya alçalda bilməz. Bunun istisnası yoxdur.
portal-rights-held-us = Hər saxlanılma yerindən bizə zəng edə və yaza bilərsiniz. Bizə yazdığınızı heç kim oxuya bilməz.
portal-rights-away = Sizi ölkədən çıxarmaq istəyirlərsə
portal-rights-away-afraid = Qayıtmaqdan qorxursunuzsa, bunu dərhal deyin. Hər vəzifəli şəxsə yenidən deyin.
portal-rights-away-nobody = Heç kim işgəncə, təqib və ya ölüm təhlükəsi olan yerə göndərilə bilməz.
portal-rights-away-call = Nəyisə imzalamazdan əvvəl bizə zəng edin: { $phone }.
portal-rights-children = Uşaqlar üçün
portal-rights-children-alone = Tək qalmış uşağa ona baxan bir adam verilməlidir.
portal-rights-children-school = Hər uşaq məktəbə və həkimə gedə bilər.
portal-rights-children-family = Uşaqlar və valideynlər bir yerdə qalmalıdır.
portal-rights-us = Biz nə edə bilərik
portal-rights-us-free = Köməyimiz pulsuzdur. Bizə şikayət etdiyinizə görə heç kim sizi cəzalandıra bilməz.
portal-rights-us-ask = İstənilən idarədən nə etdiyini və niyə etdiyini soruşa bilərik. O, bizə cavab verməlidir.
portal-rights-us-visit = İnsanların saxlanıldığı hər yerə baş çəkə bilərik.
portal-rights-us-tell = Nəyin səhv olduğunu və nəyin dəyişməli olduğunu açıq deyə bilərik.
portal-rights-not = Biz nə edə bilmirik
portal-rights-not-court = Məhkəmənin qərarını dəyişə bilmirik. Kimin kömək edə biləcəyini deyə bilərik.

## Privacy

portal-privacy-title = Məxfilik
portal-privacy-lead = Bizə dedikləriniz burada işləyənlərdə qalır.
portal-privacy-never = Nəyi saxlamırıq
portal-privacy-never-address = Telefonunuzun və ya kompüterinizin ünvanını saxlamırıq.
portal-privacy-never-cookie = Bu səhifələr telefonunuza və ya kompüterinizə heç nə qoymur.
portal-privacy-never-others = Bu səhifələrdə başqa şirkətdən heç nə yoxdur.
portal-privacy-kept = Nəyi saxlayırıq
portal-privacy-kept-locked = Cavablarınızı kilidli saxlayırıq. “Göndər” düyməsini basanadək onlar yalnız qarşınızdakı səhifədədir.
portal-privacy-kept-code = Kod şikayətiniz haqqında xəbərləri açır. Yazdığınız sözləri heç vaxt göstərmir.
portal-privacy-who = Kim oxuyur
portal-privacy-who-work = Yalnız bu idarədə işləyənlər:
portal-privacy-who-not-police = Polis, miqrasiya xidməti və işəgötürəniniz yox.
portal-privacy-who-yes = Siz “bəli” deməsəniz, adınızı heç kimə demirik.
portal-privacy-who-trace = Şikayətinizlə bağlı görülən hər iş onu görənin adı ilə qeyd olunur.
portal-privacy-yours = O, sizinki olaraq qalır
portal-privacy-yours-ask = Haqqınızda nə saxladığımızı soruşa bilərsiniz. Kodunuzla bizə gəlin və ya zəng edin: { $phone }.
portal-privacy-yours-back = Şikayətinizi istənilən vaxt geri götürə bilərsiniz.
portal-privacy-phone = Telefonunuzda
portal-privacy-phone-history = Brauzeriniz burada olduğunuzu yadda saxlaya bilər. Biz onu sizin əvəzinizə silə bilmirik.
portal-privacy-phone-private = Bacarırsınızsa, gizli pəncərədən istifadə edin.
portal-privacy-phone-leave = Kimsə gələndə yuxarıdakı “Saytdan çıx” düyməsini basın.
portal-privacy-phone-borrowed = Telefon sizin deyil? Sonra brauzerin tarixçəsini silin.

## Accessibility

portal-accessibility-title = Əlçatanlıq
portal-accessibility-lead = Hamı şikayət edə bilməlidir. Bu səhifələrdə sizə nəsə mane olursa, bizə deyin.
portal-accessibility-works = Nə işləyir
portal-accessibility-works-script = Hər şey skriptsiz və köhnə telefonlarda işləyir.
portal-accessibility-works-keys = Hər şey yalnız klaviatura ilə işləyir.
portal-accessibility-works-size = Hər səhifənin aşağısındakı “Hərflərin ölçüsü” ilə hərfləri böyüdə bilərsiniz.
portal-accessibility-works-reader = Səhifələr ucadan oxuyan proqramlar üçün hazırlanıb.
portal-accessibility-missing = Hələ nə çatışmır
portal-accessibility-missing-audio = Səs yazınızı buradan hələ göndərə bilmirsiniz.
portal-accessibility-missing-call = Zəng edin: { $phone }. Əməkdaş sizin üçün yazar. Bu, pulsuzdur.

## Contact

portal-contact-title = Əlaqə
portal-contact-lead = Sizə insan cavab verir. Adınızı demək lazım deyil.
portal-contact-call = Zəng edin
portal-contact-call-number = { $phone }, pulsuz, gecə-gündüz.
portal-contact-come = Gəlin
portal-contact-come-address = { $address }, { $hours }.
portal-contact-come-alone = Etibar etdiyiniz şəxslə gələ bilərsiniz. Sənəd lazım deyil.
portal-contact-write = Yazın
portal-contact-write-post = { $address }
portal-contact-write-email = { $email }. E-poçtu yolda başqaları oxuya bilər. Bu səhifələr daha təhlükəsizdir.

## Complaining: every page

portal-readers = Yalnız bu idarədə işləyənlər.
portal-why = Niyə soruşuruq
portal-step-caption = Şikayətiniz, səhifə { $page } / { $pages }
portal-danger-title = Bu, bu gün baş verirsə,
portal-danger-text = bu formanı gözləməyin. Zəng edin:
portal-answer-choose = Birini seçin
portal-answer-unknown = Bilmirəm
portal-wrong-stale = Bu səhifə çox açıq qalıb və ya dəyişdirilib. Burada yazdığınız saxlanılıb. Qalan səhifələrə yenidən baxın.

## Complaining: before you start

portal-ask-start-title = Başlamazdan əvvəl
portal-ask-start-hint = Təxminən on şey soruşuruq. Yalnız üçünə cavab lazımdır. Öz dilinizdə yazın.
portal-ask-start-more = “Göndər” düyməsini basanadək heç nə göndərilmir. Sonra kod alırsınız və cavabımızı burada onunla oxuyursunuz.
portal-ask-start-why-title = Dayanıb sonra qayıda bilərəm?
portal-ask-start-why = Cavablarınız yalnız qarşınızdakı səhifədədir. Göndərməzdən əvvəl bağlasanız, itəcək.
portal-ask-start-go = Başla

## Complaining: danger

portal-ask-urgent-title = Siz və ya başqası indi təhlükədədir?
portal-ask-urgent-hint = “Bəli” desəniz, dərhal xəbər tuturuq, gecə də. Qalanını sonra deyə bilərsiniz.
portal-field-danger = Bu gün və ya sabah pis bir şey olacaq?
portal-hint-danger = Məsələn: ölkədən çıxarılma, zorakılıq, dərmansızlıq, evsiz qalmaq, tək qalmış uşaq.
portal-answer-danger-yes = Bəli
portal-answer-danger-no = Xeyr
portal-answer-danger-unsure = Əmin deyiləm
portal-group-danger = “Bəli” dediniz?
portal-field-danger-type = Hansı təhlükədir?
portal-field-removal = Kimisə ölkədən çıxaracaqlarsa: nə vaxt?
portal-answer-removal-today = Bu gün
portal-answer-removal-tomorrow = Sabah
portal-answer-removal-later = Sonra və ya bilmirəm
portal-field-danger-phone = İndi təhlükəsiz zəng edə biləcəyimiz telefon nömrəsi
portal-hint-danger-phone = Zəng sizə zərər verə bilərsə, boş qoyun.
portal-wrong-danger = “Bəli”, “xeyr” və ya “əmin deyiləm” seçin.

## Complaining: for whom

portal-ask-who-title = Kimin üçün yazırsınız?
portal-field-for-whom = Yazıram
portal-hint-for-whom-anonymous = Adınızı soruşmuruq. Cavabımızı kodla yenə oxuyursunuz.

## Complaining: what happened

portal-ask-what-title = Nə baş verib?
portal-ask-what-hint = Öz sözlərinizlə, istənilən dildə yazın. Hər şeyi yazmaq lazım deyil. Sonra bizə yenə yaza bilərsiniz.
portal-field-text = Buraya yazın
portal-wrong-text = Nə baş verdiyini yazın. Bir cümlə kifayətdir.

## Complaining: who did it

portal-ask-against-title = Bunu kim edib?
portal-ask-against-why = İdarədən nə etdiyini soruşa bilərik. Hansı idarə olduğunu bilsək, tez başlayırıq.
portal-ask-against-skip = Bilmirəm
portal-field-against = İdarə, yer və ya adam
portal-hint-against = Məsələn: limanda sərhədçilər, müavinət idarəsi, nəzarətçi.

## Complaining: where and when

portal-ask-where-when-title = Harada və nə vaxt olub?
portal-ask-where-when-why = Yerə görə hansı idarənin cavab verməli olduğunu bilirik. Bəzi müddətlər o gündən sayılır.
portal-field-place = Harada
portal-hint-place = Şəhər, düşərgə, idarə, yol. Bildiyiniz qədər.
portal-field-when = Nə vaxt olub və ya başlayıb?
portal-hint-when = Məsələn 11 3 2026. Yalnız il də kifayətdir.
portal-answer-about = Əmin deyiləm: təxminən bu vaxt
portal-field-when-words = Və ya öz sözlərinizlə
portal-hint-when-words = Məsələn: keçən qış, hər bazar ertəsi, gələndən bəri.
portal-about-day = Təxminən { $date }
portal-wrong-when-unread = Belə gün yoxdur. Günü, ayı və ili rəqəmlə yazın, məsələn 11 3 2026.
portal-wrong-when-year = İli də yazın və ya üç xananı boş qoyun.
portal-wrong-when-future = Bu gün hələ gəlməyib. Rəqəmlərə yenidən baxın.

## Complaining: what was tried

portal-ask-already-tried-title = Nə etmisiniz və nə istəyirsiniz?
portal-field-tried = İndiyədək nə etmisiniz?
portal-hint-tried = Məsələn: idarəyə məktub, vəkil, məhkəmə.
portal-field-wish = İndi nə olmalıdır?
portal-hint-wish = Məsələn: sənədlərim qaytarılsın, həkim gəlsin, cavab verilsin.

## Complaining: safe contact

portal-ask-safe-title = Sizinlə necə təhlükəsiz əlaqə saxlayaq?
portal-ask-safe-hint = Fikirləşin: telefonunuzu, poçtunuzu, e-poçtunuzu başqa kim görür? Heç əlaqə saxlamamağımızı da seçə bilərsiniz.
portal-field-ways = Hansı yollar təhlükəsizdir?
portal-hint-ways = Birdən çoxunu seçə bilərsiniz.
portal-field-at = Nömrə, ünvan və ya etibar etdiyiniz şəxsin adı
portal-field-times = Nə vaxt təhlükəsizdir?
portal-hint-times = Məsələn: saat 18:00-dan sonra, cümə günləri yox.
portal-field-never = Heç vaxt nəyi etməməliyik?
portal-hint-never = Məsələn: mesaj yazmayın, kim olduğunuzu deməyin, Minanı soruşun.
portal-field-language = Sizə hansı dildə yazaq?
portal-safe-times = Təhlükəsiz vaxt: { $text }
portal-safe-never = Heç vaxt: { $text }
portal-wrong-ways = Ən azı birini seçin. “Yalnız burada, kodumla” da cavabdır.
portal-wrong-at = Nömrəni və ya ünvanı yazın, ya da “Yalnız burada, kodumla” seçin.

## Complaining: name

portal-ask-name-title = Adınız nədir?
portal-ask-name-hint = Sizə necə müraciət edək? Boş qoya bilərsiniz.
portal-ask-name-skip = Demək istəmirəm
portal-field-said-by = Adınız
portal-field-on-behalf-of = Kimin üçün yazırsınızsa, onun adı

## Complaining: consent

portal-ask-consent-title = Şikayət etdiyiniz idarəyə adınızı deyə bilərik?
portal-ask-consent-why = Bəzən idarə yalnız adı biləndə cavab verə bilir. Mümkün olanda adsız işləyirik.
portal-field-may-name = Cavabınız
portal-hint-may-name = “Bəli” deməsəniz, heç kimə demirik. Fikrinizi sonra dəyişə bilərsiniz.
portal-answer-may-name-yes = Bəli, deyə bilərsiniz
portal-answer-may-name-no = Xeyr. Əvvəl məndən soruşun

## Complaining: check

portal-check-you = Siz
portal-check-matter = Nə baş verib
portal-check-consent = Adınız
portal-check-empty = Boş qoymusunuz
portal-row-for-whom = Yazırsınız
portal-row-said-by = Ad
portal-row-on-behalf-of = Kimin üçün yazırsınız
portal-row-ways = Sizinlə necə əlaqə saxlayaq
portal-row-at = Nömrə və ya ünvan
portal-row-rules = Təhlükəsiz vaxt və nəyi heç vaxt etmirik
portal-row-language = Cavabımızın dili
portal-row-text = Öz sözlərinizlə
portal-row-against = Bunu kim edib
portal-row-place-and-time = Harada və nə vaxt
portal-row-tried = Nə etmisiniz
portal-row-wish = Nə olmalıdır
portal-row-danger = Bu gün və ya sabah təhlükə
portal-row-may-name = Adınızı idarəyə deyə bilərik?

## Complaining: the code

portal-receipt-at = { $date }, { $time }
portal-field-last = Kodunuzun son dörd rəqəmini yazın
portal-hint-last = Kodun sizdə olduğunu ikimiz də bilək.
portal-wrong-last = Son dörd rəqəm bunlar deyil. Kodunuza baxıb yenidən yazın.
portal-receipt-only-here = Siz dediniz: yalnız burada, kodunuzla. Zəng etmirik və başqa yerə yazmırıq.
portal-receipt-ways = Təhlükəsiz dediyiniz yollar: { $ways }.
portal-card-tab = Kart
portal-card-how = Bu səhifəni çap edin və ya nömrəni yazın. Başqa heç nə çap olunmur.
portal-card-code = Nömrə
portal-card-named = Adımızla çap et
portal-card-use = Bu nömrə ilə cavabımızı oxuyur və bizə yazırsınız.
portal-alarm-heading = Birinin təhlükədə olduğunu bilirik
portal-alarm-text = indi bizə zəng də edin. Bu, ən tez yoldur:
portal-alarm-go = Davam et: qalanını de
portal-line-have = Şikayətiniz bizdədir
portal-line-decide = Kömək edə biləcəyimizi müəyyən edirik
portal-line-decided = Kömək edə biləcəyimizi müəyyən etdik
portal-line-work = Üzərində işləyirik
portal-line-worked = Üzərində işlədik
portal-line-finish = Bitiririk
portal-line-finished = Bitirdik
portal-line-have-note = Yalnız bu idarədə işləyənlər oxuya bilər.
portal-line-decide-note = Sizə burada, kodunuzun arxasında deyirik.
portal-line-work-note = Məsul olanlardan cavab istəyirik.
portal-line-finish-note = Cavabımızı öz dilinizdə alırsınız.

## Complaining: when something goes wrong

portal-unsent-kept = Cavablarınız bu səhifədə saxlanılıb. Onu bağlamayın.
portal-unsent-again = Yenidən cəhd et
portal-before-title = Bu cavabları artıq göndərmisiniz
portal-before-lead = Sonra dəyişdiyiniz göndərilmədi. Səhifənizi kodunuzla açın və bizə yazın.
portal-before-rest = Nəsə əlavə etmək üçün səhifənizi kodunuzla açın və bizə yazın.
portal-before-anew = Kodum yoxdur: bu cavabları yeni şikayət kimi göndər
portal-gone-title = Kod səhifəsi bağlanıb
portal-gone-lead = Sizi qorumaq üçün kodu yalnız bir dəfə göstəririk. Şikayətiniz bizdə təhlükəsizdir.

## Following: the code

portal-field-code = Kodunuz
portal-hint-code = Məsələn 4187 2093 6651 7304. Boşluqların fərqi yoxdur.
portal-wrong-code = Kodunuzun 16 rəqəmini yazın.
portal-wrong-ended = Sizi qorumaq üçün səhifə 15 dəqiqədən sonra bağlandı. Kodunuzu yenidən yazın.
portal-wait-title = Bir az gözləyin
portal-wait-lead =
    { $count ->
        [one] { $count } saniyə gözləyin, sonra düyməni basın. Kodunuz saxlanılıb.
       *[other] { $count } saniyə gözləyin, sonra düyməni basın. Kodunuz saxlanılıb.
    }
portal-wait-why = Bu şəbəkədən çox kod yoxlanılıb. Gözləmə səhifənizi yad adamlardan qoruyur.
portal-wait-go = Səhifəmi aç

## Following: the page

portal-turn-ours = Növbə bizdədir
portal-turn-yours = Növbə sizdədir: bizə cavab verin
portal-turn-nobody = Heç kimdə: bu iş bitib
portal-turn-body = Soruşduğumuz idarə
portal-turn-expert = Soruşduğumuz ekspert
portal-turn-court = Məhkəmə
portal-turn-translation = Tərcüməçi
portal-turn-exchange-partner = Soruşduğumuz ombudsman təsisatı
portal-follow-title-withdrawn = Şikayətinizi geri götürmüsünüz
portal-follow-title-waiting-body = İdarənin cavabını gözləyirik
portal-follow-title-waiting-expert = Ekspertin rəyini gözləyirik
portal-follow-title-waiting-court = Məhkəməni gözləyirik
portal-follow-title-waiting-translation = Tərcüməni gözləyirik
portal-follow-title-waiting-exchange-partner = Başqa ombudsman təsisatını gözləyirik
portal-follow-late = Bu tarixədək bizdən xəbər almalı idiniz: { $date }. Gecikmişik. Bizə zəng edə bilərsiniz.
portal-follow-danger = Birinin təhlükədə olduğunu bilirik. Vəziyyət pisləşir? İndi bizə zəng edin.
portal-follow-incomplete = Təhlükə xəbəriniz bizdədir. Qalanını hələ deyə bilərsiniz.
portal-follow-only-here = Yalnız burada, kodunuzla.
portal-follow-send = Mesajımı göndər
portal-follow-rest = Qalanını de
portal-follow-withdraw = Şikayətimi geri götür
portal-follow-written = Mesajınız gəlib çatdı.
portal-follow-withdrawn = Şikayətinizi geri götürdünüz. Bizə yenə yaza bilərsiniz.
portal-field-body = Bizə yazın
portal-hint-body = Yalnız şikayətiniz üzərində işləyənlər oxuyur. Sonra bu səhifə yalnız yazdığınız günü göstərir.
portal-hint-body-early = Yalnız bu idarədə işləyənlər oxuyur. Şikayətinizi indi geri götürmək üçün bunu buraya yazın.
portal-wrong-body = Əvvəl mesajınızı yazın.
portal-message-own = Siz yazmısınız, { $date }, { $time }
portal-message-office = İdarəmiz, { $date }, { $time }

## Following: taking back

portal-withdraw-title = Şikayətinizi geri götürürsünüz?
portal-withdraw-stop = Bu gün onun üzərində işi dayandırırıq.
portal-withdraw-write = Kodunuz yenə işləyir, bizə yenə yaza bilərsiniz.
portal-withdraw-kept = Göndərdikləriniz burada kilidli qalır.
portal-withdraw-who = Yalnız bu idarədə onun üzərində işləyənlər. Səbəbini heç kimə demirik.
portal-withdraw-cancel = Şikayətim qalsın
