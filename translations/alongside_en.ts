<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DefinitionText</name>
    <message numerus="yes">
        <source>A silence of over %Ln days counts as having stopped.</source>
        <translation>
            <numerusform>A silence of over %Ln day counts as having stopped.</numerusform>
            <numerusform>A silence of over %Ln days counts as having stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementText</name>
    <message numerus="yes">
        <source>Engagement as of %1. It covers %Ln people: everyone held here.</source>
        <translation>
            <numerusform>Engagement as of %1. It covers %Ln person: everyone held here.</numerusform>
            <numerusform>Engagement as of %1. It covers %Ln people: everyone held here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Engagement as of %1. It covers your %Ln people, not the whole programme: for that, ask the office.</source>
        <translation>
            <numerusform>Engagement as of %1. It covers your %Ln person, not the whole programme: for that, ask the office.</numerusform>
            <numerusform>Engagement as of %1. It covers your %Ln people, not the whole programme: for that, ask the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementWords</name>
    <message numerus="yes">
        <source>Stayed more than %Ln months</source>
        <translation>
            <numerusform>Stayed more than %Ln month</numerusform>
            <numerusform>Stayed more than %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days ago</source>
        <translation>
            <numerusform>Over %Ln day ago</numerusform>
            <numerusform>Over %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Settled up to %2, since silence is only clear after %Ln days.</source>
        <translation>
            <numerusform>%1. Settled up to %2, since silence is only clear after %Ln day.</numerusform>
            <numerusform>%1. Settled up to %2, since silence is only clear after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln days</source>
        <translation>
            <numerusform>over %Ln day</numerusform>
            <numerusform>over %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln people, not the whole programme.</source>
        <translation>
            <numerusform>Your %Ln person, not the whole programme.</numerusform>
            <numerusform>Your %Ln people, not the whole programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTitle</name>
    <message numerus="yes">
        <source>Still with us %Ln days after the start</source>
        <translation>
            <numerusform>Still with us %Ln day after the start</numerusform>
            <numerusform>Still with us %Ln days after the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stayed more than %Ln months</source>
        <translation>
            <numerusform>%1 stayed more than %Ln month</numerusform>
            <numerusform>%1 stayed more than %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenText</name>
    <message numerus="yes">
        <source>A silence of over %Ln days counts as having stopped.</source>
        <translation>
            <numerusform>A silence of over %Ln day counts as having stopped.</numerusform>
            <numerusform>A silence of over %Ln days counts as having stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded late</source>
        <translation>
            <numerusform>%Ln recorded late</numerusform>
            <numerusform>%Ln recorded late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here any more</source>
        <translation>
            <numerusform>%Ln not here any more</numerusform>
            <numerusform>%Ln not here any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted otherwise</source>
        <translation>
            <numerusform>%Ln counted otherwise</numerusform>
            <numerusform>%Ln counted otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthlySummary</name>
    <message numerus="yes">
        <source>%Ln starts, by months since the first meeting. Shaded: likely range.</source>
        <translation>
            <numerusform>%Ln start, by months since the first meeting. Shaded: likely range.</numerusform>
            <numerusform>%Ln starts, by months since the first meeting. Shaded: likely range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message numerus="yes">
        <source>%Ln stays</source>
        <translation>
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met for %Ln days</source>
        <translation>
            <numerusform>met for %Ln day</numerusform>
            <numerusform>met for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportServicesCommand</name>
    <message numerus="yes">
        <source>Of those still in touch a month after the referral: who was engaged %Ln months after it. Those who went are compared with those who did not; they may have differed from the start.</source>
        <translation>
            <numerusform>Of those still in touch a month after the referral: who was engaged %Ln month after it. Those who went are compared with those who did not; they may have differed from the start.</numerusform>
            <numerusform>Of those still in touch a month after the referral: who was engaged %Ln months after it. Those who went are compared with those who did not; they may have differed from the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesReport</name>
    <message numerus="yes">
        <source>Of your %Ln people, not of the whole programme</source>
        <translation>
            <numerusform>Of your %Ln person, not of the whole programme</numerusform>
            <numerusform>Of your %Ln people, not of the whole programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestoreCommand</name>
    <message numerus="yes">
        <source>This backup is authentic but older than the store at “%1”: %n record(s) that were saved there after %2 are not in it. Look for a newer backup before you work on in this one.</source>
        <extracomment>%1 is the path of a folder, %2 a day</extracomment>
        <translation>
            <numerusform>This backup is authentic but older than the store at “%1”: %n record that was saved there after %2 is not in it. Look for a newer backup before you work on in this one.</numerusform>
            <numerusform>This backup is authentic but older than the store at “%1”: %n records that were saved there after %2 are not in it. Look for a newer backup before you work on in this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreVerifyCommand</name>
    <message numerus="yes">
        <source>The store is not sound: %n finding(s). Stop working in it, make a copy of the folder as it is, and restore the latest backup.</source>
        <translation>
            <numerusform>The store is not sound: %n finding. Stop working in it, make a copy of the folder as it is, and restore the latest backup.</numerusform>
            <numerusform>The store is not sound: %n findings. Stop working in it, make a copy of the folder as it is, and restore the latest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncJson</name>
    <message numerus="yes">
        <source>%n change(s) wait for earlier ones.</source>
        <translation>
            <numerusform>%n change waits for earlier ones.</numerusform>
            <numerusform>%n changes wait for earlier ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n earlier part(s) of this bundle too, in any order.</source>
        <translation>
            <numerusform>Open %n earlier part of this bundle too.</numerusform>
            <numerusform>Open %n earlier parts of this bundle too, in any order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are about people whom this laptop was not given. They were left out; ask a lead to grant the case files, if you should have them.</source>
        <translation>
            <numerusform>%n change is about somebody whom this laptop was not given. It was left out; ask a lead to grant the case file, if you should have it.</numerusform>
            <numerusform>%n changes are about people whom this laptop was not given. They were left out; ask a lead to grant the case files, if you should have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made by somebody whose role does not allow them. They were left out; tell whoever looks after your laptops.</source>
        <translation>
            <numerusform>%n change was made by somebody whose role does not allow it. It was left out; tell whoever looks after your laptops.</numerusform>
            <numerusform>%n changes were made by somebody whose role does not allow them. They were left out; tell whoever looks after your laptops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written by a laptop after it was taken out of the team. They were left out.</source>
        <translation>
            <numerusform>%n change was written by a laptop after it was taken out of the team. It was left out.</numerusform>
            <numerusform>%n changes were written by a laptop after it was taken out of the team. They were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were here were written by a laptop after it was taken out of the team. They count no more, and are kept aside.</source>
        <translation>
            <numerusform>%n change that was here was written by a laptop after it was taken out of the team. It counts no more, and is kept aside.</numerusform>
            <numerusform>%n changes that were here were written by a laptop after it was taken out of the team. They count no more, and are kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s) were taken back from this laptop and are gone from it.</source>
        <translation>
            <numerusform>%n case file was taken back from this laptop and is gone from it.</numerusform>
            <numerusform>%n case files were taken back from this laptop and are gone from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n people</source>
        <translation>
            <numerusform>Assign %n person</numerusform>
            <numerusform>Assign %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 covers for %n enrolment(s) until the end of %2; then it is as before.</source>
        <translation>
            <numerusform>%1 covers for %n enrolment until the end of %2; then it is as before.</numerusform>
            <numerusform>%1 covers for %n enrolments until the end of %2; then it is as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes the key worker of %n enrolment(s). Who it was stays in History.</source>
        <translation>
            <numerusform>%1 becomes the key worker of %n enrolment. Who it was stays in History.</numerusform>
            <numerusform>%1 becomes the key worker of %n enrolments. Who it was stays in History.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing changes for %n of those chosen.</source>
        <translation>
            <numerusform>%1 Nothing changes for %n of those chosen.</numerusform>
            <numerusform>%1 Nothing changes for %n of those chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 covers for %n enrolment(s)</source>
        <translation>
            <numerusform>%1 covers for %n enrolment</numerusform>
            <numerusform>%1 covers for %n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the key worker of %n enrolment(s) more</source>
        <translation>
            <numerusform>%1 is the key worker of %n enrolment more</numerusform>
            <numerusform>%1 is the key worker of %n enrolments more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BackupSection</name>
    <message numerus="yes">
        <source>It is older than this one: %n record(s) that were saved here since are not in it.</source>
        <translation>
            <numerusform>It is older than this one: %n record that was saved here since is not in it.</numerusform>
            <numerusform>It is older than this one: %n records that were saved here since are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ChosenBar</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <comment>in the caseload</comment>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not shown</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>%1, %n of them not shown</numerusform>
            <numerusform>%1, %n of them not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CohortChart</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CompareCard</name>
    <message numerus="yes">
        <source>%Ln people have no answer in this, and are in no group.</source>
        <translation>
            <numerusform>%Ln person has no answer in this, and is in no group.</numerusform>
            <numerusform>%Ln people have no answer in this, and are in no group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DayText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DuplicateText</name>
    <message numerus="yes">
        <source>born %1, %n year(s) old</source>
        <translation>
            <numerusform>born %1, %n year old</numerusform>
            <numerusform>born %1, %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EligibilityFields</name>
    <message numerus="yes">
        <source>The programme may not be for them: the answer is no to %n question(s). You may start them nevertheless; say why.</source>
        <translation>
            <numerusform>The programme may not be for them: the answer is no to %n question. You may start them nevertheless; say why.</numerusform>
            <numerusform>The programme may not be for them: the answer is no to %n questions. You may start them nevertheless; say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EngagementBoard</name>
    <message numerus="yes">
        <source>%Ln starts, by months since the first meeting. Shaded: likely range.</source>
        <translation>
            <numerusform>%Ln start, by months since the first meeting. Shaded: likely range.</numerusform>
            <numerusform>%Ln starts, by months since the first meeting. Shaded: likely range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln who dropped out</source>
        <translation>
            <numerusform>of %Ln who dropped out</numerusform>
            <numerusform>of %Ln who dropped out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EngagementPage</name>
    <message numerus="yes">
        <source>Not yet known. First figures come %Ln days after someone starts.</source>
        <translation>
            <numerusform>Not yet known. First figures come %Ln day after someone starts.</numerusform>
            <numerusform>Not yet known. First figures come %Ln days after someone starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are figures of your %Ln people, not of the whole programme. For those, ask the office.</source>
        <translation>
            <numerusform>These are figures of your %Ln person, not of the whole programme. For those, ask the office.</numerusform>
            <numerusform>These are figures of your %Ln people, not of the whole programme. For those, ask the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n people</source>
        <translation>
            <numerusform>Export %n person</numerusform>
            <numerusform>Export %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to “%1”. Anybody who gets at the file can read it.</source>
        <translation>
            <numerusform>%n row written to “%1”. Anybody who gets at the file can read it.</numerusform>
            <numerusform>%n rows written to “%1”. Anybody who gets at the file can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FilterChip</name>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <translation>
            <numerusform>%1: %Ln chosen</numerusform>
            <numerusform>%1: %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GroupCurvesChart</name>
    <message numerus="yes">
        <source>%Ln groups are too many for lines. Choose two of them, or show the table.</source>
        <translation>
            <numerusform>%Ln group is too many for lines. Choose two, or show the table.</numerusform>
            <numerusform>%Ln groups are too many for lines. Choose two of them, or show the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GroupSessionDialog</name>
    <message numerus="yes">
        <source>Group session logged with %n people</source>
        <translation>
            <numerusform>Group session logged with %n person</numerusform>
            <numerusform>Group session logged with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::KeyInDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a printed sheet</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts keyed in</source>
        <translation>
            <numerusform>%n contact keyed in</numerusform>
            <numerusform>%n contacts keyed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LeavingBandsChart</name>
    <message numerus="yes">
        <source>At %Ln months: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.</source>
        <translation>
            <numerusform>At %Ln month: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.</numerusform>
            <numerusform>At %Ln months: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogContactDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be saved.</source>
        <translation>
            <numerusform>%n thing to mend before this can be saved.</numerusform>
            <numerusform>%n things to mend before this can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message numerus="yes">
        <source>It locked itself after %n minute(s). What was being typed is kept inside.</source>
        <translation>
            <numerusform>It locked itself after %n minute. What was being typed is kept inside.</numerusform>
            <numerusform>It locked itself after %n minutes. What was being typed is kept inside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::OpenForms</name>
    <message numerus="yes">
        <source>Taken back, but for %n that was changed since.</source>
        <translation>
            <numerusform>Taken back, but for %n that was changed since.</numerusform>
            <numerusform>Taken back, but for %n that were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PaperSheetDialog</name>
    <message numerus="yes">
        <source>Print a contact sheet of %n people</source>
        <translation>
            <numerusform>Print a contact sheet of %n person</numerusform>
            <numerusform>Print a contact sheet of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of A4, with boxes for how it went and lines to write on.</source>
        <translation>
            <numerusform>%n page of A4, with boxes for how it went and lines to write on.</numerusform>
            <numerusform>%n pages of A4, with boxes for how it went and lines to write on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PeoplePage</name>
    <message numerus="yes">
        <source>Nobody fits exactly. %n person(s) nearly fit</source>
        <translation>
            <numerusform>Nobody fits exactly. %n person nearly fits</numerusform>
            <numerusform>Nobody fits exactly. %n people nearly fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>count under the list</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <comment>count under the list</comment>
        <translation>
            <numerusform>%n person matches</numerusform>
            <numerusform>%n people match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PeopleWork</name>
    <message numerus="yes">
        <source>Choose at most %n people for a phone round.</source>
        <translation>
            <numerusform>Choose at most %n person for a phone round.</numerusform>
            <numerusform>Choose at most %n people for a phone round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n people for a contact sheet.</source>
        <translation>
            <numerusform>Choose at most %n person for a contact sheet.</numerusform>
            <numerusform>Choose at most %n people for a contact sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PersonSide</name>
    <message numerus="yes">
        <source>%1, in %n contact(s)</source>
        <comment>a need</comment>
        <translation>
            <numerusform>%1, in %n contact</numerusform>
            <numerusform>%1, in %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met %1 of %n time(s) tried.</source>
        <translation>
            <numerusform>Met %1 of %n time tried.</numerusform>
            <numerusform>Met %1 of %n times tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PhoneRoundDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people; how many others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlanText</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ReachText</name>
    <message numerus="yes">
        <source>When they answer the phone is not known yet: it takes %n tries.</source>
        <translation>
            <numerusform>When they answer the phone is not known yet: it takes %n try.</numerusform>
            <numerusform>When they answer the phone is not known yet: it takes %n tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RecordPanel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ReferralText</name>
    <message numerus="yes">
        <source>started %1 (%n day(s) after asking)</source>
        <translation>
            <numerusform>started %1 (%Ln day after asking)</numerusform>
            <numerusform>started %1 (%Ln days after asking)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RoundSummary</name>
    <message numerus="yes">
        <source>%n tried</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>%n tried</numerusform>
            <numerusform>%n tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>%n skipped.</numerusform>
            <numerusform>%n skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rung yet.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>%n not rung yet.</numerusform>
            <numerusform>%n not rung yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wrote about %n of them belongs to no contact yet. It is kept as a draft.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>What you wrote about %n of them belongs to no contact yet. It is kept as a draft.</numerusform>
            <numerusform>What you wrote about %n of them belongs to no contact yet. It is kept as a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SummaryDialog</name>
    <message numerus="yes">
        <source>The story is %Ln letters too long for the page.</source>
        <translation>
            <numerusform>The story is %Ln letter too long for the page.</numerusform>
            <numerusform>The story is %Ln letters too long for the page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SurvivalChart</name>
    <message numerus="yes">
        <source>%Ln starts.</source>
        <translation>
            <numerusform>%Ln start.</numerusform>
            <numerusform>%Ln starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln months %1 still with us, %2 still followed.</source>
        <translation>
            <numerusform>At %Ln month %1 still with us, %2 still followed.</numerusform>
            <numerusform>At %Ln months %1 still with us, %2 still followed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TimelineModel</name>
    <message numerus="yes">
        <source>met %1 of %n</source>
        <comment>contacts of a month</comment>
        <translation>
            <numerusform>met %1 of %n</numerusform>
            <numerusform>met %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TodayModel</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <comment>a section of the list of the day and how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n &amp;day(s), %1</source>
        <translation>
            <numerusform>In %Ln &amp;day, %1</numerusform>
            <numerusform>In %Ln &amp;days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TodayPanel</name>
    <message numerus="yes">
        <source>%1: came %2 of %n time(s)</source>
        <comment>a channel, such as phone</comment>
        <translation>
            <numerusform>%1: came %2 of %Ln time</numerusform>
            <numerusform>%1: came %2 of %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: it takes %n tries by one channel.</source>
        <translation>
            <numerusform>Not known yet: it takes %Ln tries by one channel.</numerusform>
            <numerusform>Not known yet: it takes %Ln tries by one channel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TodayText</name>
    <message numerus="yes">
        <source>%n day(s) since you met</source>
        <comment>a reason why somebody is on the list</comment>
        <translation>
            <numerusform>%Ln day since you met</numerusform>
            <numerusform>%Ln days since you met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n day(s)</source>
        <comment>how often somebody comes</comment>
        <translation>
            <numerusform>Usually every %Ln day</numerusform>
            <numerusform>Usually every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed or not answered %n time(s) in a row</source>
        <translation>
            <numerusform>Missed or not answered %Ln time in a row</numerusform>
            <numerusform>Missed or not answered %Ln times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapses in %n day(s)</source>
        <comment>counts as having stopped then</comment>
        <translation>
            <numerusform>Lapses in %Ln day</numerusform>
            <numerusform>Lapses in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapsed %n day(s) ago</source>
        <comment>counts as having stopped</comment>
        <translation>
            <numerusform>Lapsed %Ln day ago</numerusform>
            <numerusform>Lapsed %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>when it is due</comment>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::UnlockForm</name>
    <message numerus="yes">
        <source>After wrong tries there is a wait: %n more second(s).</source>
        <translation>
            <numerusform>After wrong tries there is a wait: %n more second.</numerusform>
            <numerusform>After wrong tries there is a wait: %n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::VerdictBanner</name>
    <message numerus="yes">
        <source>The check found %n fault(s). Record nothing more here, and restore a backup into a new folder.</source>
        <translation>
            <numerusform>The check found %n fault. Record nothing more here, and restore a backup into a new folder.</numerusform>
            <numerusform>The check found %n faults. Record nothing more here, and restore a backup into a new folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Workspace</name>
    <message numerus="yes">
        <source>%n person(s) copied. The clipboard can be read by other programs.</source>
        <translation>
            <numerusform>%n person copied. The clipboard can be read by other programs.</numerusform>
            <numerusform>%n people copied. The clipboard can be read by other programs.</numerusform>
        </translation>
    </message>
</context>
</TS>
