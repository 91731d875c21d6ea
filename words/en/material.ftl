### Awareness material: what the institution publishes for people to read.

kind-material = Awareness material
kind-material-many = Awareness materials
kind-edition = Edition
kind-edition-many = Editions

act-material-draft = Draft a material
act-material-draft-does = The draft stays inside. People read it only after a second person has approved it.
past-material-draft = Material drafted
act-material-publish = Publish the material
act-material-publish-does = From now on everybody may read it, in every language that stands here. The former edition is withdrawn.
past-material-publish = Material published
proposed-material-publish = Proposed: publish the material
act-material-revise = Revise the material
act-material-revise-does = Your words become a draft. What is published stays until the draft is published.
past-material-revise = Material revised
act-material-retire = Retire the material
act-material-retire-does = Nobody outside reads it any more, and it cannot be published again.
past-material-retire = Material retired

field-audience = Whom it speaks to
field-review-on = Read again by
hint-review-on = The day by which a colleague checks that it is still true.
field-texts = What it says, language by language
hint-material-draft-language = One of our languages, for example: en.
hint-material-revise-language = One of our languages, for example: en.
field-title = Title
field-words = Text
problem-review-day-passed = This day is not in the future. Choose a later one.

code-material-stage-draft = Draft
code-material-stage-published = Published
code-material-stage-retired = Retired
code-audience-everybody = Everybody
code-audience-displaced = Internally displaced people
code-audience-refugees = Refugees and people who seek asylum
code-audience-migrants = Migrants
code-audience-stateless = Stateless people
code-audience-officials = Officials
