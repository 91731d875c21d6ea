### A complaint, shown as case: its allegations and its parties.


## Kinds

kind-complaint = İş
kind-complaint-many = İşlər
kind-allegation = İddia
kind-allegation-many = İddialar
kind-party = İştirakçı
kind-party-many = İştirakçılar
kind-closing = Bağlanma
kind-closing-many = Bağlanmalar

## Acts: opening

act-complaint-open = İş aç
act-complaint-open-does = Müraciət öz nömrəsi olan işə çevrilir. Qəbuledilənlik müddəti müraciətin bizə çatdığı gündən hesablanır. Şikayətçi yeni mərhələni öz kodu ilə görür.
past-complaint-open = İş açıldı
act-complaint-open-own-initiative = Öz təşəbbüsümüzlə iş aç
act-complaint-open-own-initiative-does = Şikayətçisi olmayan iş başlanır. Səbəb və mənbə yalnız daxili qeyd kimi saxlanılır.
past-complaint-open-own-initiative = Öz təşəbbüsümüzlə iş açıldı
act-complaint-add-allegation = İddia əlavə et
act-complaint-add-allegation-does = İddia işə əlavə olunur və onun barəsində ayrıca qərar verilməlidir. Bunu işin əməkdaşları oxuyur.
past-complaint-add-allegation = İddia əlavə edildi
act-complaint-add-party = İşdə iştirak edəni yaz
act-complaint-add-party-does = Şəxs işin iştirakçıları siyahısına yazılır. Adı yalnız işi aça bilənlər oxuyur.
past-complaint-add-party = İştirakçı əlavə edildi

## Acts: running

act-complaint-assign = Əməkdaşa həvalə et
act-complaint-assign-does = Seçilmiş əməkdaş bundan sonra işi aparır və onu öz siyahısında görür.
past-complaint-assign = Həvalə edildi
act-complaint-bar = Əməkdaşı işdən kənarlaşdır
act-complaint-bar-does = Əməkdaş dərhal və hər yerdə bu iş haqqında heç nə görmür. Səbəb yalnız daxili qeyd kimi saxlanılır.
past-complaint-bar = Əməkdaş kənarlaşdırıldı
act-complaint-flag-danger = Təhlükə qeyd et
act-complaint-flag-danger-does = Təhlükə müddəti dərhal başlayır və heç vaxt dayandırılmır. Tədbir görülənədək təhlükə əməkdaşların səhifələrində birinci göstərilir.
past-complaint-flag-danger = Təhlükə qeyd edildi
act-complaint-record-danger-action = Təhlükəyə qarşı görülən işi yaz
act-complaint-record-danger-action-does = Yazdıqlarınız yalnız daxili qeyd kimi saxlanılır. İlk addım müddəti dayanır, yenidən baxış müddəti başlayır.
past-complaint-record-danger-action = Təhlükəyə qarşı görülən iş yazıldı
act-complaint-unflag-danger = Təhlükə qeydini götür
act-complaint-unflag-danger-does = Təhlükə müddətləri dayanır, iş təcili qalır. Əsaslarınız yalnız daxili qeyd kimi saxlanılır.
past-complaint-unflag-danger = Təhlükə qeydi götürüldü
act-complaint-ask-complainant = Şikayətçidən soruş
act-complaint-ask-complainant-does = Şikayətçi sualı öz kodu ilə oxuyur. Dayandırıla bilən müddətlər cavab gələnə qədər dayanır.
past-complaint-ask-complainant = Şikayətçidən soruşuldu
act-complaint-extend = Müddəti uzat
act-complaint-extend-does = Müddət qaydanın icazə verdiyi qədər uzanır. Şikayətçi səbəbləri öz kodu ilə oxuyur.
past-complaint-extend = Müddət uzadıldı
act-complaint-note-late = Keçmiş müddəti qeyd et
act-complaint-note-late-does = Öz-özünə baş verir: iş gecikənlərin siyahısında görünür. Bunu qrup rəhbəri oxuyur.
past-complaint-note-late = Müddət keçdi

## Acts: deciding

act-complaint-admit = İşin qəbulunu təklif et
act-complaint-admit-does = Qərarı ikinci şəxs verir. Sonra araşdırma başlayır, şikayətçi yeni mərhələni öz kodu ilə görür.
past-complaint-admit = Araşdırmaya qəbul edildi
proposed-complaint-admit = Təklif edildi: iş qəbul edilsin
act-complaint-declare-inadmissible = İşin qəbuledilməz sayılmasını təklif et
act-complaint-declare-inadmissible-does = Qərarı ikinci şəxs verir. Sonra şikayətçi məktubunuzu öz kodu ilə oxuyur: səbəb nədir və hara müraciət etmək olar.
past-complaint-declare-inadmissible = Qəbuledilməz sayıldı
proposed-complaint-declare-inadmissible = Təklif edildi: iş qəbuledilməz sayılsın
act-complaint-waive-ground = Əsası tətbiq etmə
act-complaint-waive-ground-does = Bu əsasla iddiadan daha imtina edilmir; imtina edilmişdisə, yenidən qərar verilə bilər. Əsaslarınız yalnız daxili qeyd kimi saxlanılır.
past-complaint-waive-ground = Əsas tətbiq edilmədi
act-complaint-conclude = Yekun nəticəni təklif et
act-complaint-conclude-does = Qərarı ikinci şəxs verir; pozuntu təsdiqlənirsə, rəhbər. Şikayətçiyə sonra məktubla bildirilir.
past-complaint-conclude = Yekunlaşdırıldı
proposed-complaint-conclude = Təklif edildi: yekun nəticə

## Acts: ending

act-complaint-tell-conclusion = Yekun nəticəni şikayətçiyə bildir
act-complaint-tell-conclusion-does = Şikayətçi məktubunuzu öz kodu ilə oxuyur.
past-complaint-tell-conclusion = Yekun nəticə şikayətçiyə bildirildi
act-complaint-await-remedy = Hüququn bərpasını gözlə
act-complaint-await-remedy-does = İş açıq qalır, müddət yoxlamağı xatırladır. Yazdıqlarınız yalnız daxili qeyddir.
past-complaint-await-remedy = Hüququn bərpası gözlənilir
act-complaint-close = İşi bağla
act-complaint-close-does = İş öz nəticəsi ilə bağlanır. Şikayətçi bunu öz kodu ilə görür və yenidən baxılmasını istəyə bilər.
past-complaint-close = İş bağlandı
act-complaint-withdraw = Şikayətimi geri götür
act-complaint-withdraw-does = Şikayətiniz üzərində işi dayandırırıq. Saxlanılırsınızsa, əvvəlcə sizinlə təklikdə danışırıq. İstənilən vaxt yenidən yaza bilərsiniz. Səbəbləri yalnız bu idarə oxuyur.
past-complaint-withdraw = Şikayət geri götürüldü
act-complaint-confirm-withdrawal = Məxfi cavabı qeyd et
act-complaint-confirm-withdrawal-does = Şəxs təsdiq edərsə, şikayət üzərində işi dayandırırıq. Etməzsə, iş şikayətə görə təqib iddiası ilə davam edir. Sözləriniz yalnız daxili qeyd kimi saxlanılır.
past-complaint-confirm-withdrawal = Geri götürmə barədə məxfi soruşuldu
act-complaint-reopen = İşi yenidən aç
act-complaint-reopen-does = Araşdırma və onun müddəti yenidən başlayır. Əsaslarınız yalnız daxili qeyd kimi saxlanılır. İlk bağlanma rəqəmlərdə qalır.
past-complaint-reopen = İş yenidən açıldı

## Fields

field-heading = Nə haqqındadır
hint-heading = Bir sətir, adsız.
field-owner = İşi aparan əməkdaş
hint-owner = İşi özünüz aparacaqsınızsa, boş qoyun.
field-allegations = İddialar
hint-allegations = Hər orqanın hər pozuntusu üçün ayrıca. Hər biri üzrə ayrı qərar verilir.
field-allegation = İddia
field-issue = Mövzu
field-body-named = Orqanın adı, sözlə
hint-body-named = Yalnız siyahıda yoxdursa.
field-period = Nə vaxt
hint-period = Məlum olan qədər dəqiq: “2026-cı ilin yazı” kifayətdir.
field-place = Harada
field-remedy-wanted = Şəxs nə istəyir
field-source = Haradan məlumdur
field-complaint-add-party-role = İşdə kimdir
field-officer = Əməkdaş
hint-officer = Maraqlar toqquşması olan şəxs.
field-question = Sualınız
hint-question = Şikayətçinin dilində, qısa və sadə.
field-complaint-extend-reasons = Niyə əlavə vaxt lazımdır
hint-complaint-extend-reasons = Şikayətçinin dilində: o bunu oxuyur.
field-decisions = Hər iddia üzrə qərar
field-admissibility = Qəbuledilənlik
field-findings = Qəbul edilmiş hər iddia üzrə qənaət
field-finding = Qənaət
field-finding-by = Qənaətə gələn
field-finding-reasons = Qənaətin əsasları
field-complaint-conclude-reasons = Bütövlükdə yekun nəticə
field-complaint-await-remedy-what = Nə gözlənilir və kimdən
hint-complaint-await-remedy-what = Məsələn: miqrasiya xidmətindən yaşayış icazəsi. Yalnız daxili.
field-outcome = İşin nəticəsi
hint-outcome = İşin bağlanmasının əsas səbəbi.
field-complaint-withdraw-reasons = İstəsəniz, səbəbini yazın
hint-complaint-withdraw-reasons = Kimsə sizə təzyiq edirsə, bizə deyin. Kömək edə bilərik.
hint-complaint-reopen-reasons = Yeni fakt, pozulmuş vəd və ya şikayətə görə təqib.
field-waiting-for = Kimi gözləyir
field-origin = Haradan yaranıb
field-remedy = Şəxs nə əldə edib
field-opened-at = Açılıb
field-admitted-at = Qəbul edilib
field-concluded-at = Yekunlaşdırılıb
field-concluded-by = Yekun nəticəni yazan
field-told-at = Şikayətçiyə bildirilib
field-closed-at = Bağlanıb
field-reopened-at = Yenidən açılıb
field-withdrawal-asked-at = Geri götürmə istənilib
field-waived = Tətbiq edilməyən əsaslar
field-complaint-confirm-withdrawal-answer = Şəxsin cavabı
field-complaint-confirm-withdrawal-way = Necə soruşdunuz
field-complaint-confirm-withdrawal-what = Heç kimin eşitməməsi necə təmin edildi və nə deyildi
field-withdrawn = Geri götürülüb
field-since = Bu vaxtdan
field-until = Bu vaxtadək

## Stage

code-complaint-stage-admissibility = Qəbuledilənlik
code-complaint-stage-examination = Araşdırma
code-complaint-stage-mediation = Mediasiya
code-complaint-stage-conclusion = Yekun nəticə
code-complaint-stage-follow-up = İcraya nəzarət
code-complaint-stage-closed = Bağlanıb

## Status, as the complainant reads it

status-admissibility = Kömək edə biləcəyimizi müəyyən edirik
status-examination = Üzərində işləyirik
status-mediation = Üzərində işləyirik
status-conclusion = Üzərində işləyirik
status-follow-up = Üzərində işləyirik
status-closed = İşi bitirdik
status-waiting-complainant = Cavabınızı gözləyirik, son tarix: { $date }
status-waiting-body = İdarənin cavabını gözləyirik, son tarix: { $date }
status-waiting-expert = Ekspertin rəyini gözləyirik, son tarix: { $date }
status-waiting-court = Məhkəməni gözləyirik, son tarix: { $date }
status-waiting-translation = Tərcüməni gözləyirik, son tarix: { $date }
status-waiting-exchange-partner = Başqa ombudsman təsisatını gözləyirik, son tarix: { $date }

## Waiting

code-waiting-none = Heç kim
code-waiting-complainant = Şikayətçi
code-waiting-body = Orqan
code-waiting-expert = Ekspert
code-waiting-court = Məhkəmə
code-waiting-translation = Tərcümə
code-waiting-exchange-partner = Mübadilə tərəfdaşı

## Origin

code-origin-contact = Müraciət
code-origin-own-initiative = Öz təşəbbüsümüz
code-origin-visit = Baş çəkmə
code-origin-exchange = Başqa təsisatla mübadilə
code-origin-systemic-issue = Sistemli problem

## Admissibility

code-admissibility-pending = Hələ qərar verilməyib
code-admissibility-admitted = Qəbul edilib
code-admissibility-inadmissible = Qəbuledilməzdir
code-admissibility-referred = Yönləndirilib

## Finding

code-finding-established = Təsdiqlənib
code-finding-partly-established = Qismən təsdiqlənib
code-finding-not-established = Təsdiqlənməyib
code-finding-not-determined = Müəyyən etmək mümkün olmayıb

## Outcome

code-outcome-resolved-during = Araşdırma zamanı həll olunub
code-outcome-settled = Tərəflər razılığa gəlib
code-outcome-recommendation-issued = Tövsiyə verilib
code-outcome-violation-no-remedy-possible = Pozuntu var, bərpası artıq mümkün deyil
code-outcome-not-established = Pozuntu təsdiqlənməyib
code-outcome-referred-followed = Yönləndirilib və izlənilib
code-outcome-advice-sufficient = Məsləhət kifayət edib
code-outcome-inadmissible = Qəbuledilməzdir
code-outcome-withdrawn = Geri götürülüb
code-outcome-contact-lost = Şəxslə əlaqə itib
code-outcome-joined = Başqa işə birləşdirilib
code-outcome-died-continued-none = Şəxs vəfat edib, davam etdirən yoxdur

## Remedy

code-remedy-none = Heç nə
code-remedy-stopped = Dayandırılıb
code-remedy-released = Azad edilib
code-remedy-document-issued = Sənəd verilib
code-remedy-decision-changed = Qərar dəyişdirilib
code-remedy-payment = Ödəniş
code-remedy-housing = Mənzil
code-remedy-treatment = Müalicə
code-remedy-school-place = Məktəbdə yer
code-remedy-apology = Üzrxahlıq
code-remedy-discipline = İntizam tədbiri
code-remedy-prosecution-opened = Cinayət işi başlanıb
code-remedy-rule-changed = Qayda dəyişdirilib
code-remedy-family-reunited = Ailə birləşib
code-remedy-return-allowed = Qayıtmağa icazə verilib

## Issue

code-issue-asylum-access = Sığınacaq: müraciət etmək imkanı
code-issue-asylum-procedure = Sığınacaq: prosedur
code-issue-asylum-refoulement = Sığınacaq: təhlükəli yerə məcburi qaytarma
code-issue-removal-expulsion = Ölkədən çıxarılma
code-issue-status-documents = Status sənədləri
code-issue-status-residence = Yaşayış icazəsi
code-issue-nationality = Vətəndaşlıq və vətəndaşsızlıq
code-issue-idp-registration = Məcburi köçkünlər: qeydiyyat
code-issue-idp-allowance = Məcburi köçkünlər: müavinət
code-issue-idp-housing = Məcburi köçkünlər: mənzil
code-issue-idp-return = Məcburi köçkünlər: qayıdış
code-issue-hlp-property = Ev, torpaq və əmlak
code-issue-detention-lawfulness = Saxlanılma: qanunidirmi
code-issue-detention-conditions = Saxlanılma: şərait
code-issue-detention-health = Saxlanılma: sağlamlıq
code-issue-illtreatment = İşgəncə və ya pis rəftar
code-issue-police = Polis
code-issue-border = Sərhəd
code-issue-family-unity = Ailənin birliyi
code-issue-child-protection = Uşaqların müdafiəsi
code-issue-birth-registration = Doğumun qeydiyyatı
code-issue-health = Səhiyyə
code-issue-education = Təhsil
code-issue-work = Əmək
code-issue-social = Sosial yardım
code-issue-trafficking = İnsan alveri
code-issue-discrimination = Ayrı-seçkilik
code-issue-justice = Ədalət mühakiməsi və məhkəmələr
code-issue-violence-gender = Gender əsaslı zorakılıq
code-issue-privacy = Şəxsi həyatın toxunulmazlığı
code-issue-reprisal = Şikayətə görə təqib
code-issue-abroad-consular = Xaricdə konsulluq yardımı

## Party role

code-party-role-complainant = Şikayətçi
code-party-role-affected-person = Hüququ pozulan şəxs
code-party-role-representative = Nümayəndə
code-party-role-intermediary = Vasitəçi
code-party-role-witness = Şahid
code-party-role-official = Vəzifəli şəxs

## Clocks that can be extended

code-extendable-admissibility = Qəbuledilənlik barədə qərar
code-extendable-examination = Araşdırma

## Withdrawal from detention

code-withdrawal-answer-confirmed = Geri götürmək istəyir
code-withdrawal-answer-refused = Geri götürmək istəmir
code-withdrawal-answer-under-pressure = Təzyiq altındadır
code-safe-way-face-to-face = Təklikdə, üz-üzə
code-safe-way-safe-line = Təhlükəsiz xətlə
