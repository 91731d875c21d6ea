### Notes: inside only.

kind-note = Note
kind-note-many = Notes
act-note-add = Add a note
act-note-add-does = The note stays inside: only officers who may open this case read it. The complainant and the body never see it.
past-note-add = Note added
field-note-add-body = Your note
hint-note-add-body = Inside only. The complainant and the body never see this.
