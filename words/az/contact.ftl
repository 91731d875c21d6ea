### A contact: every approach to us, by any channel, counted once.


## Kind

kind-contact = Müraciət
kind-contact-many = Müraciətlər

## Acts

act-contact-receive = Müraciəti qeydə al
act-contact-receive-does = Deyilənləri saxlayırıq və 16 rəqəmli kod veririk. Bunu yalnız bu idarədə işləyənlər oxuyur.
past-contact-receive = Müraciət alındı
act-contact-complete = Qalan cavablarımı göndər
act-contact-complete-does = Yeni cavablarınız əvvəl göndərdiklərinizə əlavə olunur. Əvvəl dedikləriniz dəyişmir. Bunu eyni adamlar oxuyur.
past-contact-complete = Əlavə cavablar gəldi
act-contact-triage = İlkin baxışı keçir
act-contact-triage-does = Müraciətin növü və təciliyi müəyyən edilir, ilkin baxış müddəti dayanır. Şəxsə bildirilmir. Bunu bölmənin əməkdaşları oxuyur.
past-contact-triage = İlkin baxış keçirildi
act-contact-flag-danger = Təhlükə qeyd et
act-contact-flag-danger-does = Təhlükə müddəti dərhal başlayır və heç vaxt dayandırılmır. Tədbir görülənədək təhlükə əməkdaşların səhifələrində birinci göstərilir.
past-contact-flag-danger = Təhlükə qeyd edildi
act-contact-record-danger-action = Təhlükəyə qarşı görülən işi yaz
act-contact-record-danger-action-does = Yazdıqlarınız yalnız daxili qeyd kimi saxlanılır. İlk addım müddəti dayanır, yenidən baxış müddəti başlayır.
past-contact-record-danger-action = Təhlükəyə qarşı görülən iş yazıldı
act-contact-unflag-danger = Təhlükə qeydini götür
act-contact-unflag-danger-does = Təhlükə müddətləri dayanır, müraciət təcili qalır. Əsaslarınız yalnız daxili qeyd kimi saxlanılır.
past-contact-unflag-danger = Təhlükə qeydi götürüldü
act-contact-advise = Məsləhət ver
act-contact-advise-does = Şəxs cavabınızı öz kodu ilə oxuyur. Müraciətin icraatı bitir.
past-contact-advise = Məsləhət verildi
act-contact-refer = Yönləndir
act-contact-refer-does = Şəxs kimin kömək edə biləcəyini öz kodu ilə oxuyur. Müraciətin icraatı bitir. Digər idarəyə heç nə göndərmirik.
past-contact-refer = Yönləndirildi
act-contact-mark-duplicate = Təkrar kimi qeyd et
act-contact-mark-duplicate-does = Müraciət əvvəlki ilə əlaqələndirilir və icraatı bitir. Şəxsə heç nə göndərilmir. Bunu bölmənin əməkdaşları oxuyur.
past-contact-mark-duplicate = Təkrar kimi qeyd edildi
act-contact-screen-out = İş açmamağı təklif et
act-contact-screen-out-does = Əvvəlcə ikinci şəxs təsdiq edir. Sonra şəxs məktubunuzu öz kodu ilə oxuyur və müraciətin icraatı bitir.
past-contact-screen-out = İş açılmadı
proposed-contact-screen-out = Təklif edildi: iş açılmasın
act-contact-note-late = Keçmiş müddəti qeyd et
act-contact-note-late-does = Öz-özünə baş verir: müraciət gecikənlərin siyahısında görünür. Bunu qrup rəhbəri oxuyur.
past-contact-note-late = Müddət keçdi

## Fields

field-channel = Necə daxil olub
field-for-whom = Kim üçün
hint-for-whom = Şikayət özü üçün, başqası üçün və ya adsız ola bilər.
field-said-by = Ad
hint-said-by = Müraciət üçün istənilən ad. Boş qala bilər.
field-text = Nə baş verib
hint-text = Şəxsin öz sözləri və öz dili ilə. Səhvlər əhəmiyyətli deyil.
field-account = Baş verənlər haqqında daha çox
field-against = Bunu kim edib
hint-against = İdarə, şəxs və ya yer. “Bilmirəm” də cavabdır.
field-place-and-time = Harada və nə vaxt
hint-place-and-time = Yadda qaldığı kimi. “Yazda” demək kifayətdir.
field-tried = Artıq nə edilib
hint-tried = Məsələn: idarəyə məktub, məhkəmə.
field-wish = Nə olmalıdır
field-on-behalf-of = Hüququ pozulan şəxs
hint-on-behalf-of = Yalnız onun yerinə başqası şikayət edirsə.
field-may-name = Adı həmin orqana deyə bilərikmi?
hint-may-name = “Bəli” deməsəniz, adı heç kimə demirik.
field-safe-contact = Təhlükəsiz əlaqə
field-ways = Təhlükəsiz yollar
hint-ways = Heç nə seçilməyibsə: yalnız kodla açılan səhifədə.
field-at = Nömrə və ya ünvan
hint-at = Telefon nömrəsi, ünvan və ya aradakı şəxsin adı.
field-never = Heç vaxt edilməməli olan
hint-never = Məsələn: SMS göndərməmək, axşam zəng etməmək, Leylanı soruşmaq.
field-danger-stated = İndi kimsə təhlükədədirmi?
field-received-at = Bizə nə vaxt çatıb
hint-received-at = Yalnız daha əvvəl olubsa: məktub, zəng, baş çəkmə. Müddətlər buradan başlayır.
field-incomplete = Başqa cavablar da gələ bilər
field-class = Nədir
field-safe-contact-confirmed = Şəxslə necə əlaqə saxlamağı oxudum, bu yol təhlükəsizdir
field-answer = Cavabınız
hint-answer = Şəxsin dilində. O, bunu öz kodu ilə oxuyur.
field-contact-refer-body = Kim kömək edə bilər
field-repeats = Hansı müraciəti təkrarlayır
field-recorded-at = Sistemə yazılıb
field-recorded-by = Sistemə yazan
field-text-original = Şəxsin öz sözləri ilə
field-text-translated = Tərcümə
field-translator = Tərcümə edən
field-disposition = Necə nəticələnib
field-referred-to = Yönləndirilib
field-became = Çevrilib
field-handled-by = Baxan əməkdaş
field-settled-at = İcraatı bitib

## Stage

code-contact-stage-received = Alınıb
code-contact-stage-triaged = İlkin baxışdan keçib
code-contact-stage-settled = İcraatı bitib

## Status, as the complainant reads it

status-received = Müraciətiniz bizdədir
status-triaged = Kömək edə biləcəyimizi müəyyən edirik
status-settled = İşi bitirdik

## Channel

code-channel-web = Veb-səhifə
code-channel-counter = Qəbul yeri
code-channel-phone = Telefon
code-channel-letter = Məktub
code-channel-email = E-poçt
code-channel-visit-idp = Məcburi köçkünlərə baş çəkmə
code-channel-visit-detention = Saxlanma yerinə baş çəkmə
code-channel-partner = Tərəfdaş təşkilat
code-channel-exchange = Başqa ombudsman təsisatı
code-channel-messenger = Mesajlaşma tətbiqi
code-channel-detention-box = Saxlanma yerində məxfi qutu

## Class

code-class-complaint = Şikayət
code-class-advice = Məsləhət istəyir
code-class-assistance = Kömək istəyir
code-class-information = Məlumat (xəbərdarlıq)
code-class-petition = Kollektiv müraciət
code-class-thanks-or-opinion = Təşəkkür və ya rəy
code-class-unclear = Hələ aydın deyil

## Disposition

code-disposition-pending = Hələ qərar verilməyib
code-disposition-case-opened = İş açılıb
code-disposition-joined-to-case = Başqa işə birləşdirilib
code-disposition-duplicate = Əvvəlki müraciəti təkrarlayır
code-disposition-advised = Məsləhət verilib
code-disposition-referred = Yönləndirilib
code-disposition-outside-mandate = İş açılmayıb
code-disposition-no-reply-from-person = Şəxs cavab verməyib
code-disposition-abusive = Təhqiramiz

## Urgency

code-urgency-danger = Təhlükə
code-urgency-urgent = Təcili
code-urgency-normal = Adi

## Danger

code-danger-removal = Ölkədən çıxarılma
code-danger-life-health = Həyat və ya sağlamlıq
code-danger-violence = Zorakılıq
code-danger-ill-treatment = İşgəncə və ya pis rəftar
code-danger-child-alone = Tək qalmış uşaq
code-danger-incommunicado = Heç kimlə əlaqəsiz saxlanılma
code-danger-hunger-strike = Aclıq aksiyası
code-danger-eviction = Evdən çıxarılma
code-danger-trafficking = İnsan alveri
code-danger-self-harm = Özünə xəsarət yetirmə
code-danger-reprisal = Şikayətə görə təqib

## Danger stated

code-danger-stated-yes = Bəli
code-danger-stated-no = Xeyr
code-danger-stated-not-asked = Soruşulmayıb

## For whom

code-for-whom-self = Özüm üçün
code-for-whom-other = Başqası üçün
code-for-whom-anonymous = Adsız

## Way to reach the person

code-way-receipt-only = Yalnız burada, kodumla
code-way-phone = Telefon zəngi
code-way-message = Mesaj
code-way-email = E-poçt
code-way-post = Poçt
code-way-through-somebody = Etibar etdiyim şəxs vasitəsilə

## Ground: why a contact or an allegation is not taken

code-ground-not-mandate = Səlahiyyətimizə aid deyil
code-ground-body-outside = Orqan səlahiyyətimizdən kənardır
code-ground-private-matter = Şəxslər arasında özəl məsələ
code-ground-court-pending = Məhkəmə baxır
code-ground-court-decided = Məhkəmə qərar verib
code-ground-too-late = Müraciət müddəti keçib
code-ground-anonymous-no-basis = Adsızdır və araşdırmaq üçün məlumat azdır
code-ground-no-contact = Şəxslə əlaqə yoxdur
code-ground-repeat-no-new-fact = Əvvəlkini təkrarlayır, yeni fakt yoxdur
code-ground-remedy-open = Başqa yol hələ açıqdır; qayıda bilər
code-ground-unfounded-on-face = Açıq-aşkar əsassızdır
code-ground-withdrawn = Geri götürülüb
