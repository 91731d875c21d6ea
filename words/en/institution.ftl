### The institution itself: settings, holidays, clock rules.


## Kinds

kind-institution = Institution
kind-institution-many = Institutions
kind-setting = Setting
kind-setting-many = Settings
kind-holiday = Holiday
kind-holiday-many = Holidays
kind-clock-rule = Clock rule
kind-clock-rule-many = Clock rules
kind-clock = Clock
kind-clock-many = Clocks

## Acts

act-setting-change = Propose to change a setting
act-setting-change-does = A second person decides. Then the new value counts for everybody, also on public pages.
past-setting-change = Setting changed
proposed-setting-change = Proposed: change a setting
act-holiday-add = Add a holiday
act-holiday-add-does = Running deadlines that cross this day move. Finished ones stay as they were.
past-holiday-add = Holiday added
act-clock-rule-add = Propose a clock rule
act-clock-rule-add-does = A second person decides. Then deadlines that begin later follow this rule. Those that run keep theirs.
past-clock-rule-add = Clock rule added
proposed-clock-rule-add = Proposed: add a clock rule
act-clock-rule-end = Propose to end a clock rule
act-clock-rule-end-does = A second person decides. After the last day no deadline begins by this rule. Those that run keep it.
past-clock-rule-end = Clock rule ended
proposed-clock-rule-end = Proposed: end a clock rule
act-institution-import = Import the institution
act-institution-import-does = An empty installation is filled from its files. Either everything is taken or nothing.
past-institution-import = Institution imported

## Fields

field-value = Value
field-day = Day
field-holiday-add-name = Name of the holiday
field-settings = Settings
field-bodies = Bodies
field-officers = Officers
field-grants = Grants
field-clocks = Clock rules
field-holidays = Holidays
field-kind = Kind
field-applies-to = Applies to
field-trigger = Starts with
field-duration = Length
field-calendar = Calendar
field-roll = When it ends on a day off
field-warnings = Warnings before the end
field-pauses = Pauses while waiting for
field-extension = Extension
field-times = How often
field-who = Who may
field-breach = What happens when it is late
field-breach-repeats = Alarm repeats every
field-institution-import-repeats = Starts again every
field-margin = Time before the feared event
field-legal-basis = Legal basis
field-link = Link
field-institution-import-text = Words of the law
field-rule = Rule
field-clock-rule-add-repeats = Starts again every
field-clock-rule-add-text = Words of the law
