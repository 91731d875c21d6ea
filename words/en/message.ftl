### Messages between us and whoever holds a contact's code.


## Kind

kind-message = Message
kind-message-many = Messages

## Acts

act-message-send = Write to the complainant
act-message-send-does = The complainant reads your message behind their code. Nothing of it goes by SMS or e-mail.
past-message-send = Message to the complainant
act-message-write-back = Send my message
act-message-write-back-does = Your message reaches only the people who work on your complaint.
past-message-write-back = The complainant wrote

## Fields

field-message-send-body = Your message
hint-message-send-body = In the complainant's language, short and plain.
field-message-write-back-body = Your message
hint-message-write-back-body = In your own words, in any language.
field-direction = Direction
field-written-by = Written by
field-read-at = Read

## Direction

code-direction-to-complainant = To the complainant
code-direction-from-complainant = From the complainant
