### What every kind shares: fields, clocks, roles, reach, problems.


## Fields

field-number = Nömrə
field-stage = Mərhələ
field-language = Dil
hint-language = Şəxsin öz dili: bu dildə yazırıq.
field-urgency = Nə qədər təcilidir
field-danger-type = Hansı təhlükə
field-removal-at = Ölkədən çıxarılmanın günü və saatı
hint-removal-at = Məlumdursa. Təhlükə müddəti ondan geriyə hesablanır.
field-what = Nə edilib
hint-what = Kim nə edib və bundan sonra nə olacaq. Yalnız daxili.
field-done-at = Nə vaxt
hint-done-at = İndidirsə, boş qoyun.
field-reason = Səbəb
field-reasons = Əsaslar
field-letter = Məktub
hint-letter = Şəxsin dilində. Qərarı, səbəbini və hara müraciət etmək olacağını yazın.
field-ground = Əsas
hint-ground = Niyə qəbul edilmir.
field-clock = Müddət
field-body = Orqan
field-name = Ad
field-names-of-language = Ad ({ $language })
field-email = E-poçt
field-code = Qısa ad
field-role = Vəzifə
field-next-due = Növbəti müddət
field-valid-from = Qüvvəyə minir
field-valid-to = Qüvvədən düşür

## Answers

answer-yes = Bəli
answer-no = Xeyr
answer-unknown = Bilmirəm
answer-not-said = Demək istəmirəm

## Clocks

clock-acknowledge = Müraciətin alındığını şəxsə bildirmək
clock-triage = İlkin baxış
clock-danger-first-action = Təhlükəyə qarşı ilk addım
clock-danger-review = Təhlükəyə yenidən baxış
clock-admissibility = Qəbuledilənlik barədə qərar
clock-examination = Araşdırma
clock-complainant-answers = Şikayətçinin cavabı
clock-body-answers = Orqanın cavabı
clock-keep-informed = Şikayətçiyə növbəti xəbər
clock-follow-up-check = İcranın yoxlanması
clock-review-asked = Yenidən baxılmasını istəmək üçün vaxt

## Why a clock refuses

clock-refusal-ended = Müddət bitib.
clock-refusal-danger-never-pauses = Təhlükə müddəti heç vaxt dayandırılmır.
clock-refusal-does-not-pause-for = Bu gözləmə müddəti dayandırmır: { $who }
clock-refusal-fixed-date = Tarix əməkdaş tərəfindən təyin edilib və dəyişmir.
clock-refusal-already-paused = Müddət artıq dayandırılıb: { $since }.
clock-refusal-not-paused = Müddət dayandırılmayıb.
clock-refusal-never-extended = Bu müddəti uzatmaq olmaz.
clock-refusal-never-extended-by-law = Bu müddəti uzatmaq olmaz: { $basis }
clock-refusal-extended-already =
    { $times ->
        [one] Bu müddət yalnız bir dəfə uzadıla bilər və artıq uzadılıb.
       *[other] Bu müddət yalnız { $times } dəfə uzadıla bilər və artıq uzadılıb.
    }
clock-refusal-past-due = Müddət { $due } bitib. Bitmiş müddət nə dayandırılır, nə uzadılır.
clock-refusal-not-yet-due = Müddət hələ bitməyib.
clock-refusal-too-early = Bu, müddətin və ya fasilənin başlanğıcından əvvəldir.
clock-refusal-no-reason = Səbəbini yazın.

## Roles

role-public = Hər kəs
role-complainant = Şikayətçi
role-institution = Sistem özü
role-intake = Qəbul əməkdaşı
role-case-officer = İş üzrə əməkdaş
role-supervisor = Qrup rəhbəri
role-protection-lead = Müdafiə üzrə məsul
role-head = Rəhbər
role-records-officer = Məlumatların mühafizəsi üzrə əməkdaş
role-legal-officer = Hüquqşünas
role-partner-liaison = Tərəfdaşlarla əlaqə üzrə əməkdaş
role-monitor = Monitorinq aparan
role-trainer = Təlimçi
role-statistician = Statistika mütəxəssisi
role-translator = Yazılı tərcüməçi
role-interpreter = Şifahi tərcüməçi
role-administrator = İnzibatçı
role-body-liaison = Orqanın əlaqələndirici əməkdaşı
role-auditor = Auditor

## Reach

code-reach-receipt = Öz kodu ilə açılan
code-reach-body = Öz orqanına verilən
code-reach-own = Özünə həvalə edilən
code-reach-team = Öz qruplarının işləri
code-reach-unit = Bölmənin bütün işləri
code-reach-all = Hamısı

## Problems: not there, not allowed, changed meanwhile

problem-absent = Burada heç nə yoxdur və ya sizə açıq deyil. Nömrəni yoxlayın.
problem-erased = Bu qeyd silinib. Mətnini artıq oxumaq olmaz.
problem-not-granted = Bunu görə bilərsiniz, amma edə bilməzsiniz. Qrup rəhbərinizə müraciət edin.
problem-own-proposal = Bunu özünüz təklif etmisiniz. Qərarı başqa şəxs verməlidir.
problem-not-own-proposal = Bunu başqası təklif edib. Yalnız o geri götürə bilər; siz geri qaytara bilərsiniz.
problem-only-persons-propose = Bunu yalnız insan təklif edə bilər. Daxil olub yenidən cəhd edin.
problem-not-for-oneself = Bunu heç kim özü üçün edə bilməz. Həmkarınıza müraciət edin.
problem-waits-for-second-person = Bu təklif edilib. İkinci şəxs təsdiq edəndə icra olunacaq.
problem-approval-expired = 14 gün ərzində qərar verilməyib. Yenidən təklif edin.
problem-approval-not-expired = Qərar üçün hələ vaxt var. Heç nə geri qaytarılmadı.
problem-act-gone = Təklif olunan əməliyyat artıq yoxdur. Geri qaytarın və yenidən təklif edin.
problem-no-such-act = Bu adda əməliyyat yoxdur. Adı yoxlayın.
problem-changed-meanwhile = Siz işləyərkən kimsə bunu dəyişib. Mətniniz saxlanılıb. İkisini müqayisə edib yenidən saxlayın.
problem-stage = Bunu indiki mərhələdə etmək olmaz. İndiki mərhələ: { $stage }
problem-key-reused = Bu forma artıq başqa mətnlə göndərilib. Yenidən açıb göndərin.
problem-key-length = Sorğunun açarı boşdur və ya çox uzundur. 1–255 işarəlik açar göndərin.

## Problems: the house

problem-ours = Bizdə nasazlıq oldu. Bu sizin səhviniz deyil. Heç nə dəyişmədi. Yenidən cəhd edin.
problem-seal-broken = Möhürlənmiş mətni açmaq olmur. Bu sizin səhviniz deyil. İndi inzibatçıya xəbər verin.
problem-taken = Bu nömrə və ya ad artıq tutulub. Yenidən cəhd edin.
problem-try-again = Bir anlıq başqa əməliyyat mane oldu. Heç nə saxlanılmadı. Yenidən cəhd edin.
problem-disk = Hazırda saxlaya bilmirik: diskimiz doludur və ya cavab vermir. Heç nə saxlanılmadı. Təcilidirsə, zəng edin.
problem-store-unreachable = Hazırda qeydlərimizə çata bilmirik. Heç nə dəyişmədi. Bir dəqiqə gözləyib yenidən cəhd edin.
problem-not-saved = Saxlanılmadı. Yenidən göndərin. Yazdıqlarınız hələ buradadır.
problem-closing = Sistem yenidən başladılır. Heç nə saxlanılmadı. Bir dəqiqədən sonra yenidən cəhd edin.

## Problems: what must be mended

problem-mend = Nəyisə düzəltmək lazımdır. İşarələnmiş sahələrə baxın.
problem-unreadable = Göndəriləni oxuya bilmədik. Səhifəni yenidən açıb cəhd edin.
problem-unreadable-input = Cavablardan birini oxuya bilmirik. Cavabları yoxlayıb yenidən göndərin.
problem-field-required = Bura boşdur. Zəhmət olmasa, doldurun.
problem-field-empty = Burada yalnız boşluqlar var. Bir şey yazın.
problem-field-too-long = Bu çox uzundur. Qısaldın: ən çoxu { $limit } işarə.
problem-field-too-many = Siyahı çox uzundur. Ən çoxu { $limit } sətir göndərin.
problem-field-unsafe-character = Burada mətnin oxunuşunu dəyişə bilən gizli işarə var. Mətni əllə yazın.
problem-field-unknown = Bu sahəni tanımırıq. Çıxarıb yenidən göndərin.
problem-field-unknown-choice = Bu, siyahıda yoxdur. Cavablardan birini seçin.
problem-field-type = Bu sahəyə başqa şey yazılmalıdır. Adını oxuyub yenidən doldurun.
problem-field-not-a-number = Burada rəqəmlə tam ədəd olmalıdır. Məsələn: 12.
problem-field-out-of-range = Bu ədəd çox kiçik və ya çox böyükdür. Yoxlayın.
problem-field-not-a-date = Belə gün yoxdur. Gün, ay və ili yazın, məsələn: 5 mart 2026.
problem-field-not-a-time = Belə gün və ya saat yoxdur. İkisini də yazın, məsələn: 5 mart 2026, 14:30.
problem-field-in-the-future = Bu, gələcəkdədir. Keçmiş vaxtı yazın.
problem-field-only-officers = Bunu yalnız bu idarənin əməkdaşları doldurur. Boş qoyun.
problem-field-not-an-address = Bu, tam e-poçt ünvanı deyil. @ işarəsi olmalıdır, məsələn: leyla@example.org.
problem-field-taken = Bu artıq var. Başqasını seçin və ya mövcud olanı açın.
problem-field-itself = Müraciət özünü təkrarlaya bilməz. Əvvəlki müraciəti seçin.
problem-field-circle = Orqan özündən yuxarıda dura bilməz. Başqasını seçin.
problem-field-must-confirm = Şəxslə necə əlaqə saxlamağı oxuyun, sonra bu xananı işarələyin.
problem-field-anonymous-with-name = “Adsız” seçmisiniz, amma ad yazılıb. Adı silin və ya yenidən seçin.

## Problems: the code on the receipt

problem-receipt-length = Kod 16 rəqəmdən ibarətdir. Sayın və yenidən yazın.
problem-receipt-not-digits = Kodda yalnız rəqəmlər var. Hərf və işarələri çıxarın.
problem-receipt-check-digit = Bir rəqəm səhvdir və ya iki rəqəmin yeri dəyişib. Kodunuza yenidən baxın.
problem-receipt-unknown = Bu kod heç nə açmır. Yenidən baxın və ya yeni kod üçün bizə gəlin.

## Problems: contacts and cases

problem-contact-complete-already = Bu cavablar artıq gəlib. Nəsə çatmırsa, bizə mesaj yazın.
problem-danger-flagged-already = Burada artıq təhlükə qeyd edilib. Ona qarşı görülən işi yazın.
problem-no-danger-flagged = Burada təhlükə qeyd edilməyib. Kimsə təhlükədədirsə, əvvəlcə qeyd edin.
problem-danger-open = Kimsə hələ təhlükədədir. Əvvəlcə əsasını yazıb təhlükə qeydini götürün.
problem-danger-stays-until-unflagged = Kimsə təhlükədədir, ona görə “təhlükə” qalır. Bunu yalnız qrup rəhbəri və ya müdafiə üzrə məsul götürür.
problem-no-complainant = Bu işin şikayətçisi yoxdur, yazmağa kimsə yoxdur. Bunun əvəzinə qeyd əlavə edin.
problem-no-allegation = İşdə hələ iddia yoxdur. Əvvəlcə birini əlavə edin.
problem-each-allegation-once = Hər iddia üzrə yalnız bir qərar olmalıdır. Siyahını yoxlayın.
problem-each-admitted-allegation-once = Qəbul edilmiş hər iddia üzrə yalnız bir qənaət olmalıdır. Siyahını yoxlayın.
problem-allegation-pending = Bir iddia üzrə hələ qərar yoxdur. Əvvəlcə onun qəbul edilib-edilmədiyinə qərar verin.
problem-no-admitted-allegation = Heç bir iddia qəbul edilməyib, yekun nəticə üçün əsas yoxdur. Yeni iddia əlavə edin və ya işi qəbuledilməz sayın.
problem-allegation-decided-already = Bu iddia üzrə artıq başqa qərar verilib. O qərarı olduğu kimi saxlayın.
problem-ground-waived = Rəhbər bu iddia üzrə bu əsası tətbiq etməməyə qərar verib. Başqasını seçin və ya iddianı qəbul edin.
problem-admit-none = Heç bir iddia qəbul edilməyib. Ən azı birini qəbul edin və ya işi qəbuledilməz sayın.
problem-inadmissible-but-admitted = Burada bir iddia qəbul edilib. İşi qəbul edin və ya həmin qərarı dəyişin.
problem-ground-without-refusal = Qəbul edilənə əsas lazım deyil. Əsası boş qoyun.
problem-ground-not-discretionary = Bu əsas seçim qoymur və ondan imtina etmək olmaz. Başqasını seçin və ya qəbuledilməz sayın.
problem-complainant-not-told = Şikayətçi yekun nəticəni hələ bilmir. Əvvəlcə ona bildirin.
problem-withdrawn-already = Bu şikayət artıq geri götürülüb. Bizə yenə də yaza bilərsiniz.
problem-withdrawal-asked-already = Bunu artıq istəmisiniz. Əvvəlcə sizinlə təklikdə danışacağıq. Bizə yenə də yaza bilərsiniz.
problem-no-withdrawal-asked = Heç kim bu şikayəti geri götürməyi istəməyib. Qeyd etməyə ehtiyac yoxdur.
problem-contact-became-case = Bu müraciət üzrə artıq iş var. Bunu orada edin.

## Problems: clocks

problem-clock-refuses = Müddət buna imkan vermir: { $why }
problem-clock-not-running = Bu müddət indi işləmir, ona görə uzadıla bilməz: { $clock }
problem-extension-not-yours = Bu müddəti başqa vəzifə sahibi uzadır. Qrup rəhbərinə və ya rəhbərə müraciət edin.
problem-clock-rule-fault = Bu müddət qaydasında nəsə çatmır və ya uyğun gəlmir. Uzunluq, hüquqi əsas, fasilə və tarixləri yoxlayın.
problem-clock-rules-overlap = İki qayda eyni günlərdə eyni işlərə aiddir. Biri başlamazdan əvvəl digərini bitirin.

## Problems: officers, grants, settings

problem-officer-barred = Bu əməkdaş işdən kənarlaşdırılıb. Başqasını seçin.
problem-officer-owns-case = İşi bu əməkdaş aparır. Əvvəlcə başqasına həvalə edin.
problem-officer-not-active = Bu əməkdaş hazırda burada işləmir. Başqasını seçin.
problem-officer-not-on-cases = Bu əməkdaş iş aparmır. İş aparan əməkdaşı seçin.
problem-officer-holds-high-role = Bu əməkdaşın rəhbər vəzifəsi var. Əvvəlcə rəhbər onu geri almalıdır.
problem-officer-has-cases =
    { $count ->
        [one] Bu əməkdaşın hələ { $count } açıq işi var. Əvvəlcə onu başqasına verin.
       *[other] Bu əməkdaşın hələ { $count } açıq işi var. Əvvəlcə onları başqasına verin.
    }
problem-last-of-role = Bu vəzifə başqa heç kimdə yoxdur: { $role }. Əvvəlcə başqasına verin.
problem-role-needs-head = Bu vəzifələri yalnız rəhbər verir. Rəhbərə müraciət edin və ya başqa vəzifə seçin.
problem-role-approves-itself = Bu səlahiyyətlə vəzifə öz təkliflərini təsdiq edə bilərdi. Başqa vəzifə seçin.
problem-grant-ended-already = Bu səlahiyyət artıq bitib. Heç nə etmək lazım deyil.
problem-setting-not-a-text = Bu parametr sadə mətn deyil. Onu təsisatın fayllarında dəyişin.
problem-institution-there-already = Bu quraşdırmada təsisat artıq var. Yükləmə yalnız boş quraşdırmanı doldurur.

## Problems: signing in, forms, files

problem-code-used = Bu koddan artıq istifadə olunub. Növbəti kodu gözləyib yazın.
problem-sign-in-wrong = Ünvan, parol və ya kod düz gəlmir. Yoxlayıb yenidən cəhd edin.
problem-sign-in-locked = Çox sayda səhv cəhd oldu. 15 dəqiqə gözləyib yenidən cəhd edin.
problem-session-ended = Sessiyanız bitib. Yenidən daxil olun. Saxlanmış qaralamalar qalır.
problem-form-stale = Bu səhifə çox uzun müddət açıq qalıb. Cavablarınızı yoxlayıb yenidən göndərin.
problem-form-foreign = Bu forma bizim səhifədən gəlməyib. Səhifəmizi açıb orada doldurun.
problem-too-often = Çox sayda cəhd oldu. Bir neçə dəqiqə gözləyib yenidən cəhd edin. Təhlükə varsa, zəng edin.
problem-too-large = Göndərdiyiniz çox böyükdür. Az və ya kiçik fayl göndərin, ya da bizə gətirin.
problem-file-too-large = Fayl çox böyükdür. { $limit } MB-dan kiçik fayl göndərin və ya bizə gətirin.
problem-file-too-many =
    { $limit ->
        [one] Bir dəfəyə yalnız bir fayl göndərmək olar. Qalanlarını sonra mesajla göndərin.
       *[other] Bir dəfəyə ən çoxu { $limit } fayl göndərmək olar. Qalanlarını sonra mesajla göndərin.
    }
problem-file-empty = Bu fayl boşdur. Yenidən seçin və ya başqasını seçin.
problem-draft-gone = Bu qaralama artıq yoxdur: göndərilib və ya silinib. Yenidən başlayın.
problem-token-unknown = Bu açar tanınmır və ya müddəti bitib. Administratordan yenisini istəyin.
