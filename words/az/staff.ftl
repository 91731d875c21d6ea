### Əməkdaşların səhifələri.

actor-public = İctimai forma
actor-receipt = Şikayətçi
actor-complainant = Şikayətçi
actor-institution = Öz-özünə
approval-empty = İkinci şəxsi gözləyən heç nə yoxdur
approval-empty-text = Həmkarınızın təklif etdiyi və sizin qərar verə biləcəyiniz burada görünür.
approval-kept = Təklif edildi. İndi ikinci şəxs qərar verir.
approval-proposed = Bunu { $name } { $date } tarixində təklif edib.
approval-reasons = Geri qaytarırsınızsa, səbəbləriniz
approval-step-proposed = Təklif edilib
approval-decided = Bu barədə artıq qərar verilib.
case-allegations = İddialar
case-allegations-note = Hər biri üçün ayrıca qərar lazımdır.
case-no-allegations = Hələ heç bir iddia yazılmayıb.
case-facts = Faktlar
case-open = İşi aç
case-parties = İştirakçılar
case-safe = Təhlükəsiz əlaqə
case-turn = Növbə kimdədir:
case-turn-ours = Bizdə: { $name }
clock-is-paused = dayandırılıb, şikayətçi gözlənilir
clock-is-ended = bitib
clock-kind-danger = heç vaxt dayanmır
clock-kind-legal = qanunla müəyyən edilib
clock-kind-internal = öz müddətimiz
column-due = Növbəti son tarix
column-number = Nömrə
column-received = Daxil olub
column-channel = Necə gəlib
column-stage = Mərhələ
column-person = Şəxs
column-about = Mövzu
column-owner = İşi aparan
column-act = Nə
column-proposed = Kim təklif edib
column-state = Vəziyyət
composer-message = Mesajınız
composer-note = Qeydiniz
reader-message = Şikayətçi
reader-message-text = bunu öz kodu ilə oxuyur.
reader-note = Yalnız daxili.
reader-note-text = Şikayətçi və orqan bunu heç vaxt görmür.
contact-disposition = Nəticəsi
contact-no-words = Hələ söz yoxdur
contact-open = Müraciəti aç
contact-said = Nə deyilib
contact-words = Öz sözləri ilə
form-add = Daha birini əlavə et
form-choose = Seçin
form-group = { $number } nömrəli
form-second-person = Bunu ikinci şəxs təsdiq etməlidir. Siz təklif edirsiniz.
form-time-hint = Məsələn, 2026-11-24 16:00
group-late = Gecikənlər
group-today = Bu gün
group-week = Növbəti yeddi gündə
group-later = Sonra
group-none = Son tarixi olmayanlar
list-any = hamısı
list-shown = { $count ->
    [one] { $count } sətir
   *[other] { $count } sətir
}
mark-alleged = İddia
mark-danger = Təhlükə: { $what }
mark-sealed = Adlar möhürlənib
party-unnamed = Adı yoxdur
safe-never = Heç vaxt
staff-cases-empty = Burada iş yoxdur
staff-cases-empty-text = Sizin əhatənizdə bu görünüşə uyğun heç nə yoxdur.
staff-cases-title = İşlər
staff-error-home = Günümə keç
staff-intake-empty = Burada müraciət yoxdur
staff-intake-empty-text = Sizin əhatənizdə bu görünüşə uyğun heç nə yoxdur.
staff-intake-title = Qəbul
staff-nav-today = Bu gün
staff-nav-intake = Qəbul
staff-nav-cases = İşlər
staff-nav-approvals = Təsdiqlər
staff-receipt-open = Müraciəti aç
staff-receipt-text = Bu kodu şəxsə oxuyun və ya çap edin. O, yalnız bir dəfə göstərilir. Onunla cavablarımızı oxumaq və bizə yazmaq olar.
staff-receipt-title = Müraciət qeydə alındı
staff-signin-email = İş e-poçtu
staff-signin-password = Parol
staff-signin-code = Kod
staff-signin-code-hint = Tətbiqinizdəki altı rəqəm və ya bərpa kodlarınızdan biri.
step-received = Daxil olub
timeline-words = Sözlər qəbul edilib
timeline-to-complainant = Mesaj göndərilib
timeline-from-complainant = Mesaj alınıb
today-approvals = İkinci şəxs kimi qərar verin
today-cases = Mənim işlərim
today-danger-text = Təhlükə müddəti dayanmır.
today-empty = Sizi gözləyən heç nə yoxdur
today-empty-text = Yeni iş qəbuldan və qrup rəhbərinizdən gəlir.
today-news-none = Bu gün sizi heç nə gözləmir
today-news = { $count ->
    [one] Sizi bir iş gözləyir.
   *[other] Sizi { $count } iş gözləyir.
}
today-news-danger = { $count ->
    [one] Bir nəfər təhlükədədir.
   *[other] { $count } nəfər təhlükədədir.
}
today-to-intake = Qəbula keç
today-untriaged = { $count ->
    [0] Hər müraciətə baxılıb.
    [one] Bir müraciət ilk baxışı gözləyir.
   *[other] { $count } müraciət ilk baxışı gözləyir.
}
until-today = bu gün, { $time }
until-today-late = bu gün, { $time }, gecikib
until-tomorrow = sabah, { $date }
until-days = { $date }, { $count } gündən sonra
until-late = { $date }, { $count ->
    [one] 1 gün gecikib
   *[other] { $count } gün gecikib
}
view-open = Açıq
view-mine = Mənimkilər
view-danger = Təhlükə
view-late = Gecikənlər
view-closed = Bağlı
problem-search-number = Bütöv nömrəni yazın, məsələn V-2026-7K3QD.
problem-return-needs-reasons = Geri qaytarmazdan əvvəl nəyin dəyişməli olduğunu yazın.
staff-find-placeholder = Nömrə, ad və ya sözlər
