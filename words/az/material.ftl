### Maarifləndirici material: təsisatın insanların oxuması üçün yaydığı mətnlər.

kind-material = Maarifləndirici material
kind-material-many = Maarifləndirici materiallar
kind-edition = Nəşr
kind-edition-many = Nəşrlər

act-material-draft = Material hazırla
act-material-draft-does = Qaralama daxildə qalır. İnsanlar onu yalnız ikinci şəxs təsdiq etdikdən sonra oxuyur.
past-material-draft = Materialın qaralaması hazırlandı
act-material-publish = Materialı dərc et
act-material-publish-does = Bundan sonra onu burada olan bütün dillərdə hamı oxuya bilər. Əvvəlki nəşr geri götürülür.
past-material-publish = Material dərc edildi
proposed-material-publish = Təklif edildi: materialı dərc etmək
act-material-revise = Materialı yenilə
act-material-revise-does = Yazdıqlarınız qaralama olur. Dərc edilmiş mətn qaralama dərc olunana qədər qalır.
past-material-revise = Material yeniləndi
act-material-retire = Materialı yığışdır
act-material-retire-does = Kənarda onu daha heç kim oxumur və o, yenidən dərc edilə bilməz.
past-material-retire = Material yığışdırıldı

field-audience = Kimin üçündür
field-review-on = Bu günə qədər yenidən oxunmalıdır
hint-review-on = Həmin günə qədər bir əməkdaş mətnin hələ də düzgün olduğunu yoxlayır.
field-texts = Mətn, dillər üzrə
hint-material-draft-language = Dillərimizdən biri, məsələn: az.
hint-material-revise-language = Dillərimizdən biri, məsələn: az.
field-title = Başlıq
field-words = Mətn
problem-review-day-passed = Bu gün gələcəkdə deyil. Daha sonrakı günü seçin.

code-material-stage-draft = Qaralama
code-material-stage-published = Dərc edilib
code-material-stage-retired = Yığışdırılıb
code-audience-everybody = Hamı
code-audience-displaced = Məcburi köçkünlər
code-audience-refugees = Qaçqınlar və sığınacaq axtaranlar
code-audience-migrants = Miqrantlar
code-audience-stateless = Vətəndaşlığı olmayan şəxslər
code-audience-officials = Vəzifəli şəxslər
