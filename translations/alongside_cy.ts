<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>ActionAddCommand</name>
    <message>
        <source>The goal that it serves.</source>
        <translation>Y nod y mae’n ei wasanaethu.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Pwy sy’n ei wneud.</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Erbyn pryd.</translation>
    </message>
    <message>
        <source>Adds an action: who does what by when.</source>
        <translation>Yn ychwanegu cam gweithredu: pwy sy’n gwneud beth, ac erbyn pryd.</translation>
    </message>
</context>
<context>
    <name>ActionDoneCommand</name>
    <message>
        <source>When it was done; today unless given.</source>
        <translation>Pryd y cafodd ei wneud; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>What there is to say about it.</source>
        <translation>Beth sydd i’w ddweud amdano.</translation>
    </message>
    <message>
        <source>It is to do again.</source>
        <translation>Mae angen ei wneud eto.</translation>
    </message>
    <message>
        <source>Ticks an action off; --undo makes it one to do again.</source>
        <translation>Yn ticio bod cam gweithredu wedi’i wneud; mae --undo yn ei roi’n ôl i’w wneud.</translation>
    </message>
</context>
<context>
    <name>ActionSetCommand</name>
    <message>
        <source>Puts an action right: words=…, who=…, due=… for each that is to be another.</source>
        <translation>Yn cywiro cam gweithredu: words=…, who=…, due=… ar gyfer pob un sydd i newid.</translation>
    </message>
</context>
<context>
    <name>AuditListCommand</name>
    <message>
        <source>Lists who looked at what, the newest first, by ids and without names.</source>
        <translation>Yn rhestru pwy edrychodd ar beth, y diweddaraf yn gyntaf, yn ôl rhif adnabod a heb enwau.</translation>
    </message>
    <message>
        <source>How many entries at most; 50 unless given.</source>
        <translation>Faint o gofnodion ar y mwyaf; 50 os na nodir.</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>Checks that no entry of the access log was changed or taken away.</source>
        <translation>Yn gwirio na chafodd yr un cofnod yn y log mynediad ei newid na’i dynnu allan.</translation>
    </message>
    <message>
        <source>The access log is as it was written.</source>
        <translation>Mae’r log mynediad fel y cafodd ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The access log is not as it was written. Keep a copy of the store&apos;s folder as it is, and ask who had it.</source>
        <translation>Nid yw’r log mynediad fel y cafodd ei ysgrifennu. Cadwch gopi o ffolder y storfa fel y mae, a holwch yng ngofal pwy y bu.</translation>
    </message>
</context>
<context>
    <name>BenchCommand</name>
    <message>
        <source>Measures an invented caseload in our store, in bare SQLCipher and in plain SQLite.</source>
        <translation>Yn mesur llwyth achosion dychmygol yn ein storfa ni, mewn SQLCipher moel ac mewn SQLite plaen.</translation>
    </message>
    <message>
        <source>How many people; 5000 unless given.</source>
        <translation>Faint o bobl; 5000 os na nodir.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein storfa ni</translation>
    </message>
    <message>
        <source>SQLCipher</source>
        <translation>SQLCipher</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plaen</translation>
    </message>
    <message>
        <source>Over SQLCipher</source>
        <translation>O’i gymharu â SQLCipher</translation>
    </message>
    <message>
        <source>Over plain</source>
        <translation>O’i gymharu â phlaen</translation>
    </message>
    <message>
        <source>Others at work</source>
        <extracomment>Heading of a column: how much of the machine other programs used while this was measured.</extracomment>
        <translation>Eraill wrth eu gwaith</translation>
    </message>
</context>
<context>
    <name>BenchRun</name>
    <message>
        <source>Making the stores</source>
        <translation>Yn creu’r storfeydd</translation>
    </message>
    <message>
        <source>Saving contacts</source>
        <translation>Yn cadw cysylltiadau</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Yn holi</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Yn llunio adroddiadau</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Yn dilysu</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Yn pwyso</translation>
    </message>
    <message>
        <source>Filling the stores</source>
        <translation>Yn llenwi’r storfeydd</translation>
    </message>
    <message>
        <source>Listing everyone</source>
        <translation>Yn rhestru pawb</translation>
    </message>
</context>
<context>
    <name>BundleInspectCommand</name>
    <message>
        <source>Says what is in a bundle, and what opening it would do; changes nothing.</source>
        <translation>Yn dweud beth sydd mewn bwndel, a beth fyddai ei agor yn ei wneud; nid yw’n newid dim.</translation>
    </message>
</context>
<context>
    <name>BundleMakeCommand</name>
    <message>
        <source>Writes what other laptops lack, and may have, into sealed files.</source>
        <translation>Yn ysgrifennu’r hyn sydd ar goll ar liniaduron eraill, ac y cânt ei weld, i ffeiliau wedi’u selio.</translation>
    </message>
    <message>
        <source>A laptop that can open it, by its name or the start of its id; may be given again.</source>
        <translation>Gliniadur a all ei agor, yn ôl ei enw neu ddechrau ei id; gellir rhoi mwy nag un.</translation>
    </message>
    <message>
        <source>The file; further parts are called FILE.2, FILE.3 and so on.</source>
        <translation>Y ffeil; enwau’r rhannau pellach yw FILE.2, FILE.3 ac yn y blaen.</translation>
    </message>
</context>
<context>
    <name>BundleOpenCommand</name>
    <message>
        <source>Takes bundles from other laptops into the store.</source>
        <translation>Yn dod â bwndeli o liniaduron eraill i mewn i’r storfa.</translation>
    </message>
</context>
<context>
    <name>CaseGrantCommand</name>
    <message>
        <source>Gives people&apos;s whole case files to a laptop, with its next bundle.</source>
        <translation>Yn rhoi ffeiliau achos cyfan pobl i liniadur, gyda’i fwndel nesaf.</translation>
    </message>
    <message>
        <source>Takes people&apos;s case files back from a laptop, with its next bundle.</source>
        <translation>Yn cymryd ffeiliau achos pobl yn ôl oddi ar liniadur, gyda’i fwndel nesaf.</translation>
    </message>
    <message>
        <source>A reference or any identifier; may be given again.</source>
        <translation>Cyfeirnod neu unrhyw ddynodwr; gellir rhoi mwy nag un.</translation>
    </message>
    <message>
        <source>The laptop, by its name or the start of its id.</source>
        <translation>Y gliniadur, yn ôl ei enw neu ddechrau ei id.</translation>
    </message>
</context>
<context>
    <name>CaseloadFilter</name>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>The nearest is %1.</source>
        <translation>Yr agosaf yw %1.</translation>
    </message>
    <message>
        <source>One programme was expected.</source>
        <translation>Roedd disgwyl un rhaglen.</translation>
    </message>
</context>
<context>
    <name>CloseCommand</name>
    <message>
        <source>The last day; today unless given.</source>
        <translation>Y diwrnod olaf; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>Closes a person&apos;s open enrolment.</source>
        <translation>Yn cau cofrestriad agored person.</translation>
    </message>
    <message>
        <source>Why it ends: one of those that figures know, or the team&apos;s own; transferred with --to.</source>
        <translation>Pam mae’n dod i ben: un o’r rhesymau y mae’r ffigurau’n eu hadnabod, neu un y tîm ei hun; transferred gyda --to.</translation>
    </message>
    <message>
        <source>Which one ends; the only one unless given.</source>
        <translation>Pa un sy’n dod i ben; yr unig un os na nodir.</translation>
    </message>
    <message>
        <source>Where they go on to: a programme of this store, which they start on, or an organisation.</source>
        <translation>I ble mae’r person yn mynd ymlaen: rhaglen yn y storfa hon, y bydd yn dechrau arni, neu sefydliad.</translation>
    </message>
    <message>
        <source>The key worker there; the same unless given.</source>
        <translation>Y gweithiwr allweddol yno; yr un un os na nodir.</translation>
    </message>
    <message>
        <source>Keep a referral to the organisation too.</source>
        <translation>Cadw atgyfeiriad at y sefydliad hefyd.</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>The nearest is %1.</source>
        <translation>Yr agosaf yw %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Alongside %1</source>
        <translation>Alongside %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>Usage: alongside %1</source>
        <translation>Defnydd: alongside %1</translation>
    </message>
    <message>
        <source>There are more words than it takes. Usage: alongside %1</source>
        <translation>Mae mwy o eiriau nag y mae’n eu derbyn. Defnydd: alongside %1</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>“alongside help” lists the commands.</source>
        <translation>Mae “alongside help” yn rhestru’r gorchmynion.</translation>
    </message>
    <message>
        <source>The nearest is %1.</source>
        <translation>Yr agosaf yw %1.</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>The folder of the case store.</source>
        <translation>Ffolder y storfa achosion.</translation>
    </message>
    <message>
        <source>Who opens it.</source>
        <translation>Pwy sy’n ei hagor.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase; - is standard input.</source>
        <translation>Ffeil sydd â’r cyfrinymadrodd yn llinell gyntaf; - yw’r mewnbwn safonol.</translation>
    </message>
    <message>
        <source>Count only what happened up to this day; today if not given.</source>
        <translation>Cyfrif dim ond yr hyn a ddigwyddodd hyd at y diwrnod hwn; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>Write one JSON object instead of a table.</source>
        <translation>Ysgrifennu un gwrthrych JSON yn lle tabl.</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>Peidio â dangos cynnydd.</translation>
    </message>
    <message>
        <source>The nearest is %1.</source>
        <translation>Yr agosaf yw %1.</translation>
    </message>
    <message>
        <source>It is given more than once.</source>
        <translation>Mae wedi’i roi fwy nag unwaith.</translation>
    </message>
    <message>
        <source>It takes no value.</source>
        <translation>Nid yw’n cymryd gwerth.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 was expected.</source>
        <translation>Roedd disgwyl rhif cyfan o %1 i %2.</translation>
    </message>
    <message>
        <source>Whole numbers from %1 to %2 with commas between were expected.</source>
        <translation>Roedd disgwyl rhifau cyfan o %1 i %2, gyda choma rhyngddynt.</translation>
    </message>
    <message>
        <source>A day such as 2026-11-03 was expected.</source>
        <translation>Roedd disgwyl diwrnod fel 2026-11-03.</translation>
    </message>
    <message>
        <source>A name, a sign of equality and a value were expected.</source>
        <translation>Roedd disgwyl enw, arwydd hafal a gwerth.</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
</context>
<context>
    <name>ConflictsListCommand</name>
    <message>
        <source>Lists the fields of which two laptops wrote different values; all of them are kept.</source>
        <translation>Yn rhestru’r meysydd yr ysgrifennodd dau liniadur werthoedd gwahanol ynddynt; cedwir pob un.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who wrote a value</comment>
        <translation>Gan</translation>
    </message>
</context>
<context>
    <name>ConflictsResolveCommand</name>
    <message>
        <source>Keeps one of a field&apos;s values; the others stay in its history.</source>
        <translation>Yn cadw un o werthoedd maes; mae’r lleill yn aros yn ei hanes.</translation>
    </message>
    <message>
        <source>Which one, as &quot;conflicts list&quot; numbers them from 1.</source>
        <translation>Pa un, fel y mae &quot;conflicts list&quot; yn eu rhifo o 1.</translation>
    </message>
</context>
<context>
    <name>DefinitionText</name>
    <message numerus="yes">
        <source>A silence of over %Ln days counts as having stopped.</source>
        <translation>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in custody are no silence.</source>
        <translation>Nid yw diwrnodau yn y ddalfa yn dawelwch.</translation>
    </message>
    <message>
        <source>Days in custody count as silence.</source>
        <translation>Mae diwrnodau yn y ddalfa yn cyfrif fel tawelwch.</translation>
    </message>
    <message>
        <source>All attended contacts count.</source>
        <translation>Mae pob cyswllt y daeth y person iddo yn cyfrif.</translation>
    </message>
    <message>
        <source>Only these attended contacts count: %1.</source>
        <translation>Dim ond y cysylltiadau hyn y daeth y person iddynt sy’n cyfrif: %1.</translation>
    </message>
    <message>
        <source>Version %1, as it was set up</source>
        <translation>Fersiwn %1, fel y’i sefydlwyd</translation>
    </message>
    <message>
        <source>Version %1, agreed %2 by %3</source>
        <extracomment>A version number, a day, and who agreed then.</extracomment>
        <translation>Fersiwn %1, cytunwyd %2 gan %3</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes a new store with an invented caseload.</source>
        <translation>Yn creu storfa newydd gyda llwyth achosion dychmygol.</translation>
    </message>
    <message>
        <source>How many people; 200 unless given.</source>
        <translation>Faint o bobl; 200 os na nodir.</translation>
    </message>
    <message>
        <source>The same number gives the same people; 1 if not given.</source>
        <translation>Mae’r un rhif yn rhoi’r un bobl; 1 os na nodir.</translation>
    </message>
    <message>
        <source>Made-up programme</source>
        <translation>Rhaglen ddychmygol</translation>
    </message>
    <message>
        <source>Making up people</source>
        <translation>Yn dychmygu pobl</translation>
    </message>
</context>
<context>
    <name>DeviceAdministerCommand</name>
    <message>
        <source>Makes this laptop an administrator&apos;s, by the team&apos;s recovery sheet.</source>
        <translation>Yn gwneud y gliniadur hwn yn liniadur gweinyddwr, gyda thaflen adfer y tîm.</translation>
    </message>
    <message>
        <source>A file with the sheet&apos;s 13 groups and nothing else; - is standard input.</source>
        <translation>Ffeil gyda 13 grŵp y daflen a dim arall; - yw’r mewnbwn safonol.</translation>
    </message>
    <message>
        <source>This laptop may approve others and take them out. Delete the file with the groups now.</source>
        <translation>Caiff y gliniadur hwn gymeradwyo rhai eraill a’u tynnu allan. Dilëwch y ffeil gyda’r grwpiau nawr.</translation>
    </message>
</context>
<context>
    <name>DeviceApproveCommand</name>
    <message>
        <source>Takes a new laptop into the team, and makes its first bundle.</source>
        <translation>Yn derbyn gliniadur newydd i’r tîm, ac yn gwneud ei fwndel cyntaf.</translation>
    </message>
    <message>
        <source>worker, lead, manager or analyst.</source>
        <translation>worker, lead, manager neu analyst.</translation>
    </message>
    <message>
        <source>The laptop gets every case file, not only granted ones.</source>
        <translation>Mae’r gliniadur yn cael pob ffeil achos, nid dim ond y rhai a roddwyd iddo.</translation>
    </message>
    <message>
        <source>The laptop&apos;s first bundle.</source>
        <translation>Bwndel cyntaf y gliniadur.</translation>
    </message>
    <message>
        <source>%1 belongs to the team now. Give it %2.</source>
        <translation>Mae %1 yn perthyn i’r tîm nawr. Rhowch %2 iddo.</translation>
    </message>
    <message>
        <source>When it has opened that, compare these words by voice with whoever has it: %1</source>
        <translation>Pan fydd wedi agor hwnnw, cymharwch y geiriau hyn ar lafar gyda phwy bynnag sydd â’r gliniadur: %1</translation>
    </message>
</context>
<context>
    <name>DeviceInfoCommand</name>
    <message>
        <source>Says which laptop of the team this is.</source>
        <translation>Yn dweud pa un o liniaduron y tîm yw hwn.</translation>
    </message>
</context>
<context>
    <name>DeviceListCommand</name>
    <message>
        <source>Lists the laptops of the team.</source>
        <translation>Yn rhestru gliniaduron y tîm.</translation>
    </message>
</context>
<context>
    <name>DeviceRequestCommand</name>
    <message>
        <source>Makes a new laptop&apos;s empty store, and its request to join a team.</source>
        <translation>Yn gwneud storfa wag gliniadur newydd, a’i gais i ymuno â thîm.</translation>
    </message>
    <message>
        <source>The request, to be given to an administrator.</source>
        <translation>Y cais, i’w roi i weinyddwr.</translation>
    </message>
    <message>
        <source>What the laptop is called; the user&apos;s name unless given.</source>
        <translation>Enw’r gliniadur; enw’r defnyddiwr os na nodir.</translation>
    </message>
    <message>
        <source>Made %1. Give it to an administrator of your team, and open the bundle that comes back with &quot;bundle open&quot;.</source>
        <translation>Gwnaed %1. Rhowch y ffeil i weinyddwr yn eich tîm, ac agorwch y bwndel a ddaw’n ôl gyda &quot;bundle open&quot;.</translation>
    </message>
</context>
<context>
    <name>DeviceRevokeCommand</name>
    <message>
        <source>Takes a laptop out of the team; what has come of it until now stays.</source>
        <translation>Yn tynnu gliniadur allan o’r tîm; mae’r hyn a ddaeth ohono hyd yn hyn yn aros.</translation>
    </message>
    <message>
        <source>The laptop is out of the team here. The others learn of it with your next bundles.</source>
        <translation>Mae’r gliniadur allan o’r tîm yma. Bydd y lleill yn cael gwybod gyda’ch bwndeli nesaf.</translation>
    </message>
</context>
<context>
    <name>DeviceWordsCommand</name>
    <message>
        <source>Shows the six words by which two people make sure of a laptop.</source>
        <translation>Yn dangos y chwe gair y mae dau berson yn eu cymharu i wneud yn siŵr o liniadur.</translation>
    </message>
</context>
<context>
    <name>DocumentAddCommand</name>
    <message>
        <source>What it is; from the file&apos;s name unless given.</source>
        <translation>Beth ydyw; o enw’r ffeil os na nodir.</translation>
    </message>
    <message>
        <source>The day on the document.</source>
        <translation>Y diwrnod ar y ddogfen.</translation>
    </message>
    <message>
        <source>Keeps a file with a person, sealed in the store.</source>
        <translation>Yn cadw ffeil gyda pherson, wedi’i selio yn y storfa.</translation>
    </message>
</context>
<context>
    <name>DocumentListCommand</name>
    <message>
        <source>Lists the documents of a person.</source>
        <translation>Yn rhestru dogfennau person.</translation>
    </message>
</context>
<context>
    <name>DocumentSaveCommand</name>
    <message>
        <source>Writes a document to a file outside the store.</source>
        <translation>Yn ysgrifennu dogfen i ffeil y tu allan i’r storfa.</translation>
    </message>
</context>
<context>
    <name>DocumentStrikeOutCommand</name>
    <message>
        <source>Why it is withdrawn.</source>
        <translation>Pam mae’n cael ei chroesi allan.</translation>
    </message>
    <message>
        <source>Withdraws a document with a reason.</source>
        <translation>Yn croesi dogfen allan, gyda rheswm.</translation>
    </message>
</context>
<context>
    <name>EligibilityAnswerCommand</name>
    <message>
        <source>The programme that they are on; the only one unless given.</source>
        <translation>Y rhaglen y mae’r person arni; yr unig un os na nodir.</translation>
    </message>
    <message>
        <source>Why they are on it although an answer speaks against it.</source>
        <translation>Pam mae’r person arni er bod ateb yn erbyn hynny.</translation>
    </message>
    <message>
        <source>Keeps the answers to eligibility questions of somebody on a programme.</source>
        <translation>Yn cadw atebion rhywun sydd ar raglen i’r cwestiynau cymhwysedd.</translation>
    </message>
</context>
<context>
    <name>EngagementBars</name>
    <message>
        <source>of %1</source>
        <comment>how many had a need</comment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a count, instead of a percentage of a few people</comment>
        <translation>%1, rhy ychydig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many had a need, then a percentage</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EngagementText</name>
    <message>
        <source>not reached</source>
        <translation>heb ei gyrraedd</translation>
    </message>
    <message numerus="yes">
        <source>Engagement as of %1. It covers %Ln people: everyone held here.</source>
        <translation>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o bobl: pawb sydd yma.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln person: pawb sydd yma.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o bobl: pawb sydd yma.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o bobl: pawb sydd yma.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o bobl: pawb sydd yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays begun by %1 are analysed. Later ones are left out: only after %2 days can silence be told from a pause.</source>
        <translation>Dadansoddir cyfnodau a ddechreuodd erbyn %1. Mae rhai diweddarach wedi’u gadael allan: dim ond ar ôl %2 diwrnod y gellir gwahaniaethu rhwng tawelwch a saib.</translation>
    </message>
    <message>
        <source>A stay is an enrolment, from its start to its close; there is no lapse.</source>
        <translation>Cofrestriad yw cyfnod, o’i ddechrau hyd nes iddo gau; nid oes terfyn tawelwch.</translation>
    </message>
    <message>
        <source>%1 people with %2 stays, %3 of them analysed: %4 dropped out, %5 completed, %6 left otherwise, %7 are staying.</source>
        <translation>%1 o bobl gyda %2 cyfnod, %3 ohonynt wedi’u dadansoddi: %4 wedi gadael yn gynnar, %5 wedi cwblhau, %6 wedi gadael fel arall, %7 yn aros.</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Yn ymgysylltu</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O blith</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Cyfwng 95%</translation>
    </message>
    <message>
        <source>Half have left after: not yet known.</source>
        <translation>Mae hanner wedi gadael ar ôl: ddim yn hysbys eto.</translation>
    </message>
    <message>
        <source>Half have left after: not reached.</source>
        <translation>Mae hanner wedi gadael ar ôl: heb ei gyrraedd.</translation>
    </message>
    <message>
        <source>Half have left after %1 days (%2 to %3; n %4).</source>
        <translation>Mae hanner wedi gadael ar ôl %1 diwrnod (%2 i %3; n %4).</translation>
    </message>
    <message>
        <source>In touch now</source>
        <translation>Mewn cyswllt nawr</translation>
    </message>
    <message>
        <source>%1 to %2 days ago</source>
        <translation>%1 i %2 diwrnod yn ôl</translation>
    </message>
    <message>
        <source>over %1 days ago</source>
        <translation>dros %1 diwrnod yn ôl</translation>
    </message>
    <message>
        <source>Last counted contact</source>
        <translation>Y cyswllt diwethaf sy’n cyfrif</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Nobody was lost in these months.</source>
        <translation>Ni chollwyd neb yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>Where most are lost</source>
        <translation>Lle mae’r nifer mwyaf yn cael eu colli</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Gadael yn gynnar</translation>
    </message>
    <message>
        <source>Of those still there</source>
        <translation>O’r rhai oedd yno o hyd</translation>
    </message>
    <message>
        <source>Compared by %1, each person&apos;s first stay</source>
        <translation>Cymhariaeth yn ôl %1, cyfnod cyntaf pob person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwyliedig</translation>
    </message>
    <message>
        <source>Half left after, days</source>
        <translation>Hanner wedi gadael ar ôl, diwrnodau</translation>
    </message>
    <message>
        <source>Log-rank χ² %1 on %2 degrees of freedom, p %3.</source>
        <translation>Log-rank χ² %1 ar %2 gradd rhyddid, p %3.</translation>
    </message>
    <message>
        <source>Some group has fewer than 5 expected leavings: do not lean on this test.</source>
        <translation>Mae gan ryw grŵp lai na 5 ymadawiad disgwyliedig: peidiwch â dibynnu ar y prawf hwn.</translation>
    </message>
    <message>
        <source>How this was counted: %1 (version %2)</source>
        <translation>Sut y cyfrifwyd hyn: %1 (fersiwn %2)</translation>
    </message>
    <message>
        <source>Counted: %1 %2</source>
        <translation>Wedi’u cyfrif: %1 %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’u gadael allan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message numerus="yes">
        <source>Engagement as of %1. It covers your %Ln people, not the whole programme: for that, ask the office.</source>
        <translation>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o’ch pobl chi, nid y rhaglen gyfan: am hynny, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o’ch pobl chi, nid y rhaglen gyfan: am hynny, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o’ch pobl chi, nid y rhaglen gyfan: am hynny, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o’ch pobl chi, nid y rhaglen gyfan: am hynny, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ymgysylltu ar %1. Mae’n cynnwys %Ln o’ch pobl chi, nid y rhaglen gyfan: am hynny, gofynnwch i’r swyddfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they needed</source>
        <translation>Beth oedd ei angen arnynt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Of stays with it</source>
        <translation>O’r cyfnodau ag ef</translation>
    </message>
</context>
<context>
    <name>EngagementWords</name>
    <message>
        <source>Still here</source>
        <translation>Yma o hyd</translation>
    </message>
    <message>
        <source>Stopped answering</source>
        <translation>Wedi stopio ateb</translation>
    </message>
    <message>
        <source>Finished as planned</source>
        <translation>Wedi gorffen yn ôl y cynllun</translation>
    </message>
    <message>
        <source>Did not want it any more</source>
        <translation>Ddim ei eisiau mwyach</translation>
    </message>
    <message>
        <source>Passed on to another service</source>
        <translation>Wedi’i drosglwyddo i wasanaeth arall</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>Went into custody</source>
        <translation>Wedi mynd i’r ddalfa</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Said no at the start</source>
        <translation>Wedi dweud na ar y dechrau</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>wyneb yn wyneb</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>drwy fideo</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>drwy neges destun</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>drwy e-bost</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>drwy lythyr</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>mewn grŵp</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>mewn ffordd arall</translation>
    </message>
    <message>
        <source>Stayed more than 1 month</source>
        <translation>Wedi aros mwy nag 1 mis</translation>
    </message>
    <message numerus="yes">
        <source>Stayed more than %Ln months</source>
        <translation>
            <numerusform>Wedi aros mwy na %Ln mis</numerusform>
            <numerusform>Wedi aros mwy na %Ln mis</numerusform>
            <numerusform>Wedi aros mwy na %Ln mis</numerusform>
            <numerusform>Wedi aros mwy na %Ln mis</numerusform>
            <numerusform>Wedi aros mwy na %Ln mis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days ago</source>
        <translation>%1 i %2 diwrnod yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days ago</source>
        <translation>
            <numerusform>Dros %Ln diwrnod yn ôl</numerusform>
            <numerusform>Dros %Ln diwrnod yn ôl</numerusform>
            <numerusform>Dros %Ln diwrnod yn ôl</numerusform>
            <numerusform>Dros %Ln diwrnod yn ôl</numerusform>
            <numerusform>Dros %Ln diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Settled up to %2, since silence is only clear after %Ln days.</source>
        <translation>
            <numerusform>%1. Pendant hyd at %2, gan mai dim ond ar ôl %Ln diwrnod y mae tawelwch yn glir.</numerusform>
            <numerusform>%1. Pendant hyd at %2, gan mai dim ond ar ôl %Ln diwrnod y mae tawelwch yn glir.</numerusform>
            <numerusform>%1. Pendant hyd at %2, gan mai dim ond ar ôl %Ln diwrnod y mae tawelwch yn glir.</numerusform>
            <numerusform>%1. Pendant hyd at %2, gan mai dim ond ar ôl %Ln diwrnod y mae tawelwch yn glir.</numerusform>
            <numerusform>%1. Pendant hyd at %2, gan mai dim ond ar ôl %Ln diwrnod y mae tawelwch yn glir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone recorded: %1.</source>
        <comment>%1 is &quot;20 people&quot;</comment>
        <translation>Pawb sydd wedi’u cofnodi: %1.</translation>
    </message>
    <message>
        <source>Everyone on %2: %1.</source>
        <comment>%1 is &quot;20 people&quot;</comment>
        <translation>Pawb ar %2: %1.</translation>
    </message>
    <message>
        <source>Those whom the filters leave: %1.</source>
        <comment>%1 is &quot;20 people&quot;</comment>
        <translation>Y rhai sy’n weddill ar ôl hidlo: %1.</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 cyswllt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln cyswllt</numerusform>
            <numerusform>%Ln cyswllt</numerusform>
            <numerusform>%Ln cyswllt</numerusform>
            <numerusform>%Ln cyswllt</numerusform>
            <numerusform>%Ln cyswllt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 i %2 diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln days</source>
        <translation>
            <numerusform>dros %Ln diwrnod</numerusform>
            <numerusform>dros %Ln diwrnod</numerusform>
            <numerusform>dros %Ln diwrnod</numerusform>
            <numerusform>dros %Ln diwrnod</numerusform>
            <numerusform>dros %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A quarter of a year: %1 is its first month, %2 its last with the year, as in &quot;Jan to Mar 2026&quot;.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>nid oes dim i’w gymharu</translation>
    </message>
    <message>
        <source>p below 0.001</source>
        <translation>p o dan 0.001</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>could easily be chance (%1)</source>
        <extracomment>How likely chance alone makes such a difference; %1 is &quot;p 0.38&quot;.</extracomment>
        <translation>gallai’n hawdd fod yn hap (%1)</translation>
    </message>
    <message>
        <source>may be more than chance (%1)</source>
        <translation>gall fod yn fwy na hap (%1)</translation>
    </message>
    <message>
        <source>is unlikely to be chance alone (%1)</source>
        <translation>mae’n annhebygol o fod yn hap yn unig (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln people, not the whole programme.</source>
        <translation>
            <numerusform>%Ln o’ch pobl chi, nid y rhaglen gyfan.</numerusform>
            <numerusform>%Ln o’ch pobl chi, nid y rhaglen gyfan.</numerusform>
            <numerusform>%Ln o’ch pobl chi, nid y rhaglen gyfan.</numerusform>
            <numerusform>%Ln o’ch pobl chi, nid y rhaglen gyfan.</numerusform>
            <numerusform>%Ln o’ch pobl chi, nid y rhaglen gyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the team&apos;s own reason for ending, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (of these: %2)</source>
        <comment>why people stopped; the team&apos;s own reasons, each with its number</comment>
        <translation>%1 (o’r rhain: %2)</translation>
    </message>
</context>
<context>
    <name>EnrolCommand</name>
    <message>
        <source>Enrols a person on a programme.</source>
        <translation>Yn cofrestru person ar raglen.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not a case store. Choose a folder whose name ends in .alongside.</source>
        <translation>Nid yw %1 yn storfa achosion. Dewiswch ffolder ag enw sy’n gorffen yn .alongside.</translation>
    </message>
    <message>
        <source>this folder</source>
        <translation>y ffolder hon</translation>
    </message>
    <message>
        <source>That passphrase does not open %1. Check Caps Lock, or use the recovery sheet.</source>
        <translation>Nid yw’r cyfrinymadrodd yna’n agor %1. Gwiriwch Caps Lock, neu defnyddiwch y daflen adfer.</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>y storfa hon</translation>
    </message>
    <message>
        <source>The store has no user called %1. Check the spelling, or ask a manager to add one.</source>
        <translation>Nid oes gan y storfa ddefnyddiwr o’r enw %1. Gwiriwch y sillafu, neu gofynnwch i reolwr ychwanegu un.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>hwnnw</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore the latest backup beside it.</source>
        <translation>Mae %1 wedi’i difrodi. Mae wedi’i gadael fel y mae; adferwch y copi wrth gefn diweddaraf wrth ei hochr.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Alongside. Update this laptop first; nothing was changed.</source>
        <translation>Gwnaed %1 gan fersiwn mwy newydd o Alongside. Diweddarwch y gliniadur hwn yn gyntaf; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is already open in another window or program. Close it there, then try again.</source>
        <translation>Mae %1 eisoes ar agor mewn ffenestr neu raglen arall. Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is already a store at %1. Choose another folder; nothing was changed.</source>
        <translation>Mae storfa eisoes yn %1. Dewiswch ffolder arall; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>y lle hwn</translation>
    </message>
    <message>
        <source>%1 was not opened, because this copy of Alongside cannot encrypt. Install Alongside again; nothing was written.</source>
        <translation>Ni chafodd %1 ei hagor, gan na all y copi hwn o Alongside amgryptio. Gosodwch Alongside eto; nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>y storfa</translation>
    </message>
    <message>
        <source>Your role does not allow %1. Ask a manager to do it, or to change your role.</source>
        <translation>Nid yw eich rôl yn caniatáu %1. Gofynnwch i reolwr ei wneud, neu newid eich rôl.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>hyn</translation>
    </message>
    <message>
        <source>%1 is the only manager of this store. Make someone else a manager first.</source>
        <translation>%1 yw unig reolwr y storfa hon. Gwnewch rywun arall yn rheolwr yn gyntaf.</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>y defnyddiwr hwn</translation>
    </message>
    <message>
        <source>There is already a user called %1. Choose another name.</source>
        <translation>Mae defnyddiwr o’r enw %1 eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The passphrase for %1 is too short. Choose a longer one; four words that have nothing to do with each other are easy to remember.</source>
        <translation>Mae’r cyfrinymadrodd ar gyfer %1 yn rhy fyr. Dewiswch un hirach; mae pedwar gair heb gysylltiad â’i gilydd yn hawdd i’w cofio.</translation>
    </message>
    <message>
        <source>%1 was not found. Check its name and its folder.</source>
        <translation>Ni chafwyd hyd i %1. Gwiriwch yr enw a’r ffolder.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>y ffeil</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Ni ellir darllen %1. Gwiriwch fod y ffeil yno o hyd a bod gennych hawl i’w hagor.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder is there and that you may write in it.</source>
        <translation>Ni ellir ysgrifennu %1. Gwiriwch fod y ffolder yno a bod gennych hawl i ysgrifennu ynddi.</translation>
    </message>
    <message>
        <source>%1 may only be read. Choose another folder, or ask for leave to write there.</source>
        <translation>Dim ond darllen %1 sy’n bosibl. Dewiswch ffolder arall, neu gofynnwch am hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be saved. What you typed is safe; free some space, then try again.</source>
        <translation>Mae’r ddisg yn llawn, felly ni ellid cadw %1. Mae’r hyn a deipiwyd gennych yn ddiogel; rhyddhewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not readable as text. Save it as CSV in UTF-8, or as XLSX, then try again.</source>
        <translation>Nid oes modd darllen %1 fel testun. Cadwch y ffeil fel CSV mewn UTF-8, neu fel XLSX, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file, or make this one again.</source>
        <translation>Mae %1 yn wag. Dewiswch ffeil arall, neu gwnewch hon eto.</translation>
    </message>
    <message>
        <source>%1 is larger than can be taken in. Split it into smaller files, then try again.</source>
        <translation>Mae %1 yn rhy fawr i’w derbyn. Rhannwch y ffeil yn ffeiliau llai, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not laid out as it should be, or was cut short in copying. Copy it again; nothing was changed.</source>
        <translation>Nid yw %1 wedi’i gosod fel y dylai fod, neu cafodd ei thorri’n fyr wrth gopïo. Copïwch hi eto; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Close it elsewhere, then try again; nothing was changed.</source>
        <translation>Newidiodd %1 wrth gael ei darllen. Caewch hi mewn mannau eraill, yna rhowch gynnig arall arni; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing here goes by %1. Check the spelling or the reference.</source>
        <translation>Nid oes dim yma o’r enw %1. Gwiriwch y sillafu neu’r cyfeirnod.</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>yr enw hwnnw</translation>
    </message>
    <message>
        <source>%1 could mean more than one. Give a reference that only one of them has.</source>
        <translation>Gallai %1 olygu mwy nag un. Rhowch gyfeirnod sydd gan un ohonynt yn unig.</translation>
    </message>
    <message>
        <source>What was given for %1 cannot be used. Correct it, then try again.</source>
        <translation>Ni ellir defnyddio’r hyn a roddwyd ar gyfer %1. Cywirwch ef, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>maes</translation>
    </message>
    <message>
        <source>%1 is not known here. Check the spelling, or see the help for what can be given.</source>
        <translation>Nid yw %1 yn hysbys yma. Gwiriwch y sillafu, neu edrychwch ar y cymorth i weld beth y gellir ei roi.</translation>
    </message>
    <message>
        <source>%1 is missing. Give it, then try again.</source>
        <translation>Mae %1 ar goll. Rhowch ef, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>something required</source>
        <translation>rhywbeth gofynnol</translation>
    </message>
    <message>
        <source>%1 was already done. Nothing was changed.</source>
        <translation>Roedd %1 eisoes wedi’i wneud. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 was stopped as you asked. Nothing was left half done; start it again whenever you like.</source>
        <translation>Cafodd %1 ei atal fel y gofynnoch. Ni adawyd dim ar ei hanner; dechreuwch eto pryd bynnag y mynnwch.</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>y gwaith</translation>
    </message>
    <message>
        <source>Something went wrong inside Alongside, at %1. The store is unchanged; please try again, and tell us if it happens twice.</source>
        <translation>Aeth rhywbeth o’i le y tu mewn i Alongside, yn %1. Nid yw’r storfa wedi newid; rhowch gynnig arall arni, a rhowch wybod i ni os bydd yn digwydd ddwywaith.</translation>
    </message>
    <message>
        <source>a place it cannot name</source>
        <translation>man na all ei enwi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 was made for another laptop and cannot be read here. Ask the sender to make one for this laptop; nothing was changed.</source>
        <translation>Gwnaed %1 ar gyfer gliniadur arall ac ni ellir ei ddarllen yma. Gofynnwch i’r anfonwr wneud un ar gyfer y gliniadur hwn; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>y bwndel</translation>
    </message>
    <message>
        <source>%1 belongs to another team. Check that you took the right file; nothing was changed.</source>
        <translation>Mae %1 yn perthyn i dîm arall. Gwiriwch eich bod wedi cymryd y ffeil gywir; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is not signed by a laptop that your team has approved. Do not use it, and tell whoever looks after your laptops; nothing was changed.</source>
        <translation>Nid yw %1 wedi’i lofnodi gan liniadur y mae eich tîm wedi’i gymeradwyo. Peidiwch â’i ddefnyddio, a dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 comes from a laptop that was taken out of the team. Tell whoever looks after your laptops; nothing was changed.</source>
        <translation>Daw %1 o liniadur a dynnwyd allan o’r tîm. Dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This laptop does not belong to a team yet, so %1 has to wait. Give its request to an administrator, and open the bundle that comes back.</source>
        <translation>Nid yw’r gliniadur hwn yn perthyn i dîm eto, felly bydd %1 yn gorfod aros. Rhowch gais y gliniadur i weinyddwr, ac agorwch y bwndel a ddaw’n ôl.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes people and how things stand to a CSV or XLSX file, with pseudonyms.</source>
        <translation>Yn ysgrifennu pobl a sut mae pethau arnynt i ffeil CSV neu XLSX, gyda ffugenwau.</translation>
    </message>
    <message>
        <source>Writes contacts to a CSV or XLSX file, with pseudonyms.</source>
        <translation>Yn ysgrifennu cysylltiadau i ffeil CSV neu XLSX, gyda ffugenwau.</translation>
    </message>
    <message>
        <source>A new file; .csv or .xlsx says which kind.</source>
        <translation>Ffeil newydd; mae .csv neu .xlsx yn dweud pa fath.</translation>
    </message>
    <message>
        <source>With names, numbers, addresses and notes: anybody who gets at the file can read them.</source>
        <translation>Gydag enwau, rhifau, cyfeiriadau a nodiadau: gall unrhyw un sy’n cael gafael ar y ffeil eu darllen.</translation>
    </message>
    <message>
        <source>Only this person, by reference or identifier.</source>
        <translation>Y person hwn yn unig, yn ôl cyfeirnod neu ddynodwr.</translation>
    </message>
    <message>
        <source>Only people like this, as in the list of people.</source>
        <translation>Dim ond pobl fel hyn, fel yn y rhestr o bobl.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yn ysgrifennu</translation>
    </message>
</context>
<context>
    <name>ExportFiguresCommand</name>
    <message>
        <source>A new file; .csv or .xlsx says which kind.</source>
        <translation>Ffeil newydd; mae .csv neu .xlsx yn dweud pa fath.</translation>
    </message>
    <message>
        <source>Writes the figures of engagement to a CSV or XLSX file.</source>
        <translation>Yn ysgrifennu’r ffigurau ymgysylltu i ffeil CSV neu XLSX.</translation>
    </message>
</context>
<context>
    <name>FeedbackCountCommand</name>
    <message>
        <source>The first day; from the beginning if not given.</source>
        <translation>Y diwrnod cyntaf; o’r dechrau os na nodir.</translation>
    </message>
    <message>
        <source>The last day; to the end if not given.</source>
        <translation>Y diwrnod olaf; hyd y diwedd os na nodir.</translation>
    </message>
    <message>
        <source>Counts how many people feel listened to.</source>
        <translation>Yn cyfrif faint o bobl sy’n teimlo bod rhywun yn gwrando arnynt.</translation>
    </message>
</context>
<context>
    <name>FieldArguments</name>
    <message>
        <source>A field, a sign of equality and its value were expected.</source>
        <translation>Roedd disgwyl maes, arwydd hafal a’i werth.</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>The nearest is %1.</source>
        <translation>Yr agosaf yw %1.</translation>
    </message>
    <message>
        <source>%1 has not the letters and digits that it should have. It is kept as given.</source>
        <translation>Nid oes gan %1 y llythrennau a’r digidau y dylai eu cael. Mae wedi’i gadw fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1 looks mistyped: its check digit or letter does not agree. It is kept as given.</source>
        <translation>Mae’n edrych fel bod %1 wedi’i gamdeipio: nid yw’r digid neu’r llythyren wirio yn cytuno. Mae wedi’i gadw fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1 is one that is never given out. It is kept as given.</source>
        <translation>Mae %1 yn un na chaiff byth ei roi i neb. Mae wedi’i gadw fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1 is what is written when the number is not known. It is kept as given.</source>
        <translation>Mae %1 yn un a ysgrifennir pan nad yw’r rhif yn hysbys. Mae wedi’i gadw fel y’i rhoddwyd.</translation>
    </message>
</context>
<context>
    <name>FigureTitle</name>
    <message>
        <source>People whose start is settled</source>
        <translation>Pobl sydd â’u dechrau’n ddigon pell yn ôl</translation>
    </message>
    <message>
        <source>How long half stay</source>
        <translation>Am faint mae hanner yn aros</translation>
    </message>
    <message numerus="yes">
        <source>Still with us %Ln days after the start</source>
        <translation>
            <numerusform>Gyda ni o hyd %Ln diwrnod ar ôl y dechrau</numerusform>
            <numerusform>Gyda ni o hyd %Ln diwrnod ar ôl y dechrau</numerusform>
            <numerusform>Gyda ni o hyd %Ln diwrnod ar ôl y dechrau</numerusform>
            <numerusform>Gyda ni o hyd %Ln diwrnod ar ôl y dechrau</numerusform>
            <numerusform>Gyda ni o hyd %Ln diwrnod ar ôl y dechrau</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost in month %1</source>
        <translation>Wedi’u colli ym mis %1</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>a quarter, then how long they stayed</comment>
        <translation>Dechreuodd %1: %2</translation>
    </message>
    <message>
        <source>Last met %1</source>
        <comment>a way of contact, such as by phone</comment>
        <translation>Cyfarfod diwethaf %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>a span such as 0 to 180 days</comment>
        <translation>Tawel am %1</translation>
    </message>
    <message>
        <source>Last met %1 ago</source>
        <comment>a span such as 0 to 30 days</comment>
        <translation>Cyfarfod diwethaf %1 yn ôl</translation>
    </message>
    <message>
        <source>Whether the groups differ</source>
        <translation>A yw’r grwpiau’n wahanol</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a number that may be a half</comment>
        <translation>%1 diwrnod</translation>
    </message>
    <message>
        <source>%1 whose start is settled</source>
        <translation>%1 sydd â’u dechrau’n ddigon pell yn ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a figure is of, then what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>%1 stayed more than 1 month</source>
        <translation>Arhosodd %1 fwy nag 1 mis</translation>
    </message>
    <message numerus="yes">
        <source>%1 stayed more than %Ln months</source>
        <translation>
            <numerusform>Arhosodd %1 fwy na %Ln mis</numerusform>
            <numerusform>Arhosodd %1 fwy na %Ln mis</numerusform>
            <numerusform>Arhosodd %1 fwy na %Ln mis</numerusform>
            <numerusform>Arhosodd %1 fwy na %Ln mis</numerusform>
            <numerusform>Arhosodd %1 fwy na %Ln mis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 dropped out</source>
        <comment>a need, then a percentage</comment>
        <translation>%1: gadawodd %2 yn gynnar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 who left</source>
        <translation>%1: %2 o’r %3 a adawodd</translation>
    </message>
    <message>
        <source>%1: %2 of %3 who dropped out</source>
        <translation>%1: %2 o’r %3 a adawodd yn gynnar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people</source>
        <translation>%1: %2 o %3 o bobl</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>fewer than half have left</comment>
        <translation>heb ei gyrraedd</translation>
    </message>
</context>
<context>
    <name>FrozenText</name>
    <message numerus="yes">
        <source>A silence of over %Ln days counts as having stopped.</source>
        <translation>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
            <numerusform>Mae tawelwch o dros %Ln diwrnod yn cyfrif fel wedi stopio.</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded since</source>
        <translation>cofnodwyd ers hynny</translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>cywirwyd ers hynny</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>ddim yma mwyach</translation>
    </message>
    <message>
        <source>counted otherwise</source>
        <translation>yn cael ei gyfrif fel arall</translation>
    </message>
    <message>
        <source>Counted again today it is the same: %1.</source>
        <translation>Wedi’i gyfrif eto heddiw mae’r un fath: %1.</translation>
    </message>
    <message>
        <source>Counted again today it is %1; it was %2.</source>
        <translation>Wedi’i gyfrif eto heddiw mae’n %1; roedd yn %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded late</source>
        <translation>
            <numerusform>%Ln wedi’u cofnodi’n hwyr</numerusform>
            <numerusform>%Ln wedi’i gofnodi’n hwyr</numerusform>
            <numerusform>%Ln wedi’u cofnodi’n hwyr</numerusform>
            <numerusform>%Ln wedi’u cofnodi’n hwyr</numerusform>
            <numerusform>%Ln wedi’u cofnodi’n hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln wedi’u cywiro</numerusform>
            <numerusform>%Ln wedi’i gywiro</numerusform>
            <numerusform>%Ln wedi’u cywiro</numerusform>
            <numerusform>%Ln wedi’u cywiro</numerusform>
            <numerusform>%Ln wedi’u cywiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here any more</source>
        <translation>
            <numerusform>%Ln ddim yma mwyach</numerusform>
            <numerusform>%Ln ddim yma mwyach</numerusform>
            <numerusform>%Ln ddim yma mwyach</numerusform>
            <numerusform>%Ln ddim yma mwyach</numerusform>
            <numerusform>%Ln ddim yma mwyach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted otherwise</source>
        <translation>
            <numerusform>%Ln yn cael eu cyfrif fel arall</numerusform>
            <numerusform>%Ln yn cael ei gyfrif fel arall</numerusform>
            <numerusform>%Ln yn cael eu cyfrif fel arall</numerusform>
            <numerusform>%Ln yn cael eu cyfrif fel arall</numerusform>
            <numerusform>%Ln yn cael eu cyfrif fel arall</numerusform>
        </translation>
    </message>
    <message>
        <source>People who count otherwise now: %1.</source>
        <extracomment>People whose part in a figure changed: %1 is &quot;2 recorded late, 1 corrected&quot;.</extracomment>
        <translation>Pobl sy’n cyfrif fel arall nawr: %1.</translation>
    </message>
    <message>
        <source>Who was behind it is known only in the copy where it was frozen.</source>
        <translation>Dim ond yn y copi lle cafodd ei rewi y gwyddys pwy oedd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>not in it</source>
        <comment>a person who had no part in a figure</comment>
        <translation>ddim ynddo</translation>
    </message>
    <message>
        <source>then: %1; now: %2 (%3)</source>
        <comment>a person&apos;s part in a figure, and why it changed</comment>
        <translation>bryd hynny: %1; nawr: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>GoalAddCommand</name>
    <message>
        <source>The need it is about.</source>
        <translation>Yr angen y mae’n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>When it was agreed; today unless given.</source>
        <translation>Pryd y cytunwyd arno; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Erbyn pryd.</translation>
    </message>
    <message>
        <source>Adds a goal, in the words of the person.</source>
        <translation>Yn ychwanegu nod, yng ngeiriau’r person.</translation>
    </message>
</context>
<context>
    <name>GoalListCommand</name>
    <message>
        <source>Lists the goals and actions of a person.</source>
        <translation>Yn rhestru nodau a chamau gweithredu person.</translation>
    </message>
</context>
<context>
    <name>GoalStateCommand</name>
    <message>
        <source>Since when; today unless given.</source>
        <translation>Ers pryd; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>What there is to say about it.</source>
        <translation>Beth sydd i’w ddweud amdano.</translation>
    </message>
    <message>
        <source>Says how far a goal has come: open, met, partly_met or set_aside.</source>
        <translation>Yn dweud pa mor bell y mae nod wedi dod: open, met, partly_met neu set_aside.</translation>
    </message>
</context>
<context>
    <name>GroupKeepCommand</name>
    <message>
        <source>Keeps exactly these people under a group&apos;s name.</source>
        <translation>Yn cadw’r union bobl hyn dan enw grŵp.</translation>
    </message>
</context>
<context>
    <name>GroupListCommand</name>
    <message>
        <source>Lists the groups that are kept, and who is in them.</source>
        <translation>Yn rhestru’r grwpiau a gedwir, a phwy sydd ynddynt.</translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>Lists the commands, or says how one of them is called.</source>
        <translation>Yn rhestru’r gorchmynion, neu’n dweud sut i alw un ohonynt.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: alongside COMMAND [OPTION]…</source>
        <translation>Defnydd: alongside COMMAND [OPTION]…</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opsiynau ar gyfer pob gorchymyn:</translation>
    </message>
    <message>
        <source>“alongside help COMMAND” says more about one of them.</source>
        <translation>Mae “alongside help COMMAND” yn dweud mwy am un ohonynt.</translation>
    </message>
    <message>
        <source>Usage: alongside %1 [OPTION]…</source>
        <translation>Defnydd: alongside %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Commands that go with it:</source>
        <translation>Gorchmynion sy’n mynd gydag ef:</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Brings in people, enrolments, contacts or events from a CSV or XLSX file.</source>
        <translation>Yn dod â phobl, cofrestriadau, cysylltiadau neu ddigwyddiadau i mewn o ffeil CSV neu XLSX.</translation>
    </message>
    <message>
        <source>Reads a field from a column; without it a column is matched by the field&apos;s name.</source>
        <translation>Yn darllen maes o golofn; hebddo caiff colofn ei pharu yn ôl enw’r maes.</translation>
    </message>
    <message>
        <source>Gives every row the same value.</source>
        <translation>Yn rhoi’r un gwerth i bob rhes.</translation>
    </message>
    <message>
        <source>Reads only the rows with this value; nothing after the = means an empty cell.</source>
        <translation>Yn darllen dim ond y rhesi gyda’r gwerth hwn; mae dim byd ar ôl yr = yn golygu cell wag.</translation>
    </message>
    <message>
        <source>How dates are written, such as M/d/yyyy.</source>
        <translation>Sut mae dyddiadau wedi’u hysgrifennu, er enghraifft M/d/yyyy.</translation>
    </message>
    <message>
        <source>The programme of rows that name none.</source>
        <translation>Rhaglen y rhesi nad ydynt yn enwi un.</translation>
    </message>
    <message>
        <source>Writes the refused rows there, with the reasons.</source>
        <translation>Yn ysgrifennu’r rhesi a wrthodwyd yno, gyda’r rhesymau.</translation>
    </message>
    <message>
        <source>Checks everything and changes nothing in the store.</source>
        <translation>Yn gwirio popeth heb newid dim yn y storfa.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Identifiers that look mistyped, kept as given: %1.</source>
        <translation>Dynodwyr sy’n edrych fel petaent wedi’u camdeipio, wedi’u cadw fel y’u rhoddwyd: %1.</translation>
    </message>
    <message>
        <source>%1 rows were refused; the first %2 are listed. Give --refused FILE to have all.</source>
        <translation>Gwrthodwyd %1 rhes; mae’r %2 gyntaf wedi’u rhestru. Rhowch --refused FILE i gael y cyfan.</translation>
    </message>
</context>
<context>
    <name>ImportUndoCommand</name>
    <message>
        <source>Takes back an import: what it made is struck out, what it changed is changed back.</source>
        <translation>Yn dadwneud mewnforiad: caiff yr hyn a wnaeth ei groesi allan, a’r hyn a newidiodd ei newid yn ôl.</translation>
    </message>
</context>
<context>
    <name>IntakeArguments</name>
    <message>
        <source>The programme; the only one unless given.</source>
        <translation>Y rhaglen; yr unig un os na nodir.</translation>
    </message>
    <message>
        <source>The first day; today unless given.</source>
        <translation>Y diwrnod cyntaf; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>The day of the referral.</source>
        <translation>Diwrnod yr atgyfeiriad.</translation>
    </message>
    <message>
        <source>Who referred the person.</source>
        <translation>Pwy atgyfeiriodd y person.</translation>
    </message>
    <message>
        <source>The key worker.</source>
        <translation>Y gweithiwr allweddol.</translation>
    </message>
    <message>
        <source>An eligibility question, answered yes, no, dont_know or not_said.</source>
        <translation>Cwestiwn cymhwysedd, wedi’i ateb gyda yes, no, dont_know neu not_said.</translation>
    </message>
    <message>
        <source>Why they are started although an answer speaks against it.</source>
        <translation>Pam mae’r person yn dechrau er bod ateb yn erbyn hynny.</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
</context>
<context>
    <name>ListAddCommand</name>
    <message>
        <source>For a closure reason: what it counts as.</source>
        <translation>Ar gyfer rheswm cau: beth y mae’n cyfrif fel.</translation>
    </message>
    <message>
        <source>Adds an entry to a list.</source>
        <translation>Yn ychwanegu cofnod at restr.</translation>
    </message>
</context>
<context>
    <name>ListRenameCommand</name>
    <message>
        <source>Calls an entry of a list otherwise; records keep it.</source>
        <translation>Yn rhoi enw arall i gofnod mewn rhestr; mae cofnodion pobl yn ei gadw.</translation>
    </message>
</context>
<context>
    <name>ListRetireCommand</name>
    <message>
        <source>Offers it again.</source>
        <translation>Yn ei gynnig eto.</translation>
    </message>
    <message>
        <source>Offers an entry of a list no more; --undo offers it again.</source>
        <translation>Yn peidio â chynnig cofnod mewn rhestr mwyach; mae --undo yn ei gynnig eto.</translation>
    </message>
</context>
<context>
    <name>ListShowCommand</name>
    <message>
        <source>Shows a list: need_type, source, closure_reason, accommodation, phrase …</source>
        <translation>Yn dangos rhestr: need_type, source, closure_reason, accommodation, phrase …</translation>
    </message>
</context>
<context>
    <name>LogContactCommand</name>
    <message>
        <source>What came of it.</source>
        <translation>Beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>The day, and the time if known; today unless given.</source>
        <translation>Y diwrnod, a’r amser os yw’n hysbys; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>How; face_to_face unless given.</source>
        <translation>Sut; face_to_face os na nodir.</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>Faint o amser a gymerodd.</translation>
    </message>
    <message>
        <source>The note, as text in UTF-8.</source>
        <translation>Y nodyn, fel testun mewn UTF-8.</translation>
    </message>
    <message>
        <source>The day of the next contact.</source>
        <translation>Diwrnod y cyswllt nesaf.</translation>
    </message>
    <message>
        <source>a day, such as 2026-11-03, 3 11 26, today or -2</source>
        <translation>diwrnod, fel 2026-11-03, 3 11 26, today neu -2</translation>
    </message>
    <message>
        <source>Logs one contact with one person.</source>
        <translation>Yn cofnodi un cyswllt gydag un person.</translation>
    </message>
</context>
<context>
    <name>LogGroupCommand</name>
    <message>
        <source>Everybody of a group that is kept.</source>
        <translation>Pawb mewn grŵp a gedwir.</translation>
    </message>
    <message>
        <source>What came of it for this person; attended unless given.</source>
        <translation>Beth ddaeth ohono i’r person hwn; attended os na nodir.</translation>
    </message>
    <message>
        <source>The day, and the time if known; today unless given.</source>
        <translation>Y diwrnod, a’r amser os yw’n hysbys; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>Faint o amser a gymerodd.</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>Ble roedd.</translation>
    </message>
    <message>
        <source>What it was about, without names: everybody who has the programme sees it.</source>
        <translation>Am beth oedd, heb enwau: mae pawb sydd â’r rhaglen yn ei weld.</translation>
    </message>
    <message>
        <source>a day, such as 2026-11-03, 3 11 26, today or -2</source>
        <translation>diwrnod, fel 2026-11-03, 3 11 26, today neu -2</translation>
    </message>
    <message>
        <source>somebody who was there</source>
        <translation>rhywun oedd yno</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un o’r rhain: %1</translation>
    </message>
    <message>
        <source>Logs one group session with several people.</source>
        <translation>Yn cofnodi un sesiwn grŵp gyda sawl person.</translation>
    </message>
</context>
<context>
    <name>LogGroupUndoCommand</name>
    <message>
        <source>Why; it stays readable in the history.</source>
        <translation>Pam; mae modd ei ddarllen yn yr hanes o hyd.</translation>
    </message>
    <message>
        <source>Strikes out a group session for everybody.</source>
        <translation>Yn croesi sesiwn grŵp allan i bawb.</translation>
    </message>
</context>
<context>
    <name>MonthlySummary</name>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Yn debygol</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O blith</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 neu fwy</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>Everyone recorded</source>
        <translation>Pawb sydd wedi’u cofnodi</translation>
    </message>
    <message>
        <source>Who stays with us: %1</source>
        <comment>a programme&apos;s name</comment>
        <translation>Pwy sy’n aros gyda ni: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts, by months since the first meeting. Shaded: likely range.</source>
        <translation>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they stopped</source>
        <translation>Pam y stopion nhw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>stopped in each month</source>
        <translation>wedi stopio ym mhob mis</translation>
    </message>
    <message>
        <source>The story behind the figures</source>
        <translation>Y stori y tu ôl i’r ffigurau</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Y ffigurau</translation>
    </message>
    <message>
        <source>how many stayed more than so many months, once all of a quarter could have</source>
        <translation>faint arhosodd fwy na hyn a hyn o fisoedd, unwaith y gallai pawb mewn chwarter</translation>
    </message>
    <message>
        <source>What people who stop needed</source>
        <translation>Beth oedd ei angen ar bobl sy’n stopio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Gadael yn gynnar</translation>
    </message>
    <message>
        <source>Of those with it</source>
        <translation>O’r rhai ag ef</translation>
    </message>
    <message>
        <source>dropped out, of those in whose contacts it came up</source>
        <translation>wedi gadael yn gynnar, o’r rhai y cododd yn eu cysylltiadau</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Sut y cyfrifir hyn</translation>
    </message>
    <message>
        <source>Each person counts once, with their first stay. Those who started too recently to know are in no percentage. Likely ranges hold with 95%; below %1 people no percentage is shown.</source>
        <translation>Mae pob person yn cyfrif unwaith, gyda’r cyfnod cyntaf. Nid yw’r rhai a ddechreuodd yn rhy ddiweddar i wybod mewn unrhyw ganran. Mae’r ystodau tebygol yn dal gyda 95%; o dan %1 o bobl ni ddangosir canran.</translation>
    </message>
    <message>
        <source>Page %1 of 2</source>
        <extracomment>A page of two.</extracomment>
        <translation>Tudalen %1 o 2</translation>
    </message>
    <message>
        <source>Who stays with us</source>
        <translation>Pwy sy’n aros gyda ni</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of percentages, as in &quot;28% to 47%&quot;.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Fewer than half have left so far</source>
        <translation>Mae llai na hanner wedi gadael hyd yn hyn</translation>
    </message>
    <message>
        <source>Half had left by day %1</source>
        <translation>Roedd hanner wedi gadael erbyn diwrnod %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>the sentence, then its likely span</comment>
        <translation>%1 (%2 i %3)</translation>
    </message>
    <message>
        <source>%1 (%2 or later)</source>
        <comment>the sentence, then its likely span</comment>
        <translation>%1 (%2 neu’n hwyrach)</translation>
    </message>
    <message>
        <source>Not enough people yet, %1 of %2</source>
        <translation>Dim digon o bobl eto, %1 o %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as people write it: 25 Jan 2027.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message>
        <source>Beginnings of names, a reference or a number.</source>
        <translation>Dechrau enwau, cyfeirnod neu rif.</translation>
    </message>
    <message>
        <source>Only people like this: %1. Worker and source are those of the first enrolment.</source>
        <translation>Dim ond pobl fel hyn: %1. Y gweithiwr a’r ffynhonnell yw rhai’r cofrestriad cyntaf.</translation>
    </message>
    <message>
        <source>Lists the caseload, the longest silent first.</source>
        <translation>Yn rhestru’r llwyth achosion, y tawelaf ers yr amser hiraf yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>PersonDuplicatesCommand</name>
    <message>
        <source>Says who may be the same person as FIELD=VALUE describe, and why.</source>
        <translation>Yn dweud pwy allai fod yr un person ag y mae FIELD=VALUE yn ei ddisgrifio, a pham.</translation>
    </message>
</context>
<context>
    <name>PersonNewCommand</name>
    <message>
        <source>Start them on the programme, in the same save.</source>
        <translation>Dechrau’r person ar y rhaglen, wrth gadw’r un pryd.</translation>
    </message>
    <message>
        <source>What they were referred for.</source>
        <translation>Ar gyfer beth yr atgyfeiriwyd y person.</translation>
    </message>
    <message>
        <source>Adds a person: FIELD=VALUE for each thing that is known; with --enrol they start too.</source>
        <translation>Yn ychwanegu person: FIELD=VALUE ar gyfer pob peth sy’n hysbys; gyda --enrol mae’r person yn dechrau hefyd.</translation>
    </message>
</context>
<context>
    <name>PersonSetCommand</name>
    <message>
        <source>Changes fields of one person.</source>
        <translation>Yn newid meysydd un person.</translation>
    </message>
</context>
<context>
    <name>PersonShowCommand</name>
    <message>
        <source>Shows everything that is recorded about one person.</source>
        <translation>Yn dangos popeth a gofnodwyd am un person.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is no day that can be read: write it as 2026-11-03.</source>
        <translation>Ni ellir darllen y diwrnod hwn: ysgrifennwch ef fel 2026-11-03.</translation>
    </message>
    <message>
        <source>The day is before 1900 or lies ahead: check the year.</source>
        <translation>Mae’r diwrnod cyn 1900 neu heb gyrraedd eto: gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>The minutes are not 0 to 1440: correct them.</source>
        <translation>Nid yw’r munudau rhwng 0 a 1440: cywirwch nhw.</translation>
    </message>
    <message>
        <source>The next contact is before this one: correct one of the days.</source>
        <translation>Mae’r cyswllt nesaf cyn yr un hwn: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct one of the days.</source>
        <translation>Mae’r diwrnod olaf cyn y cyntaf: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>This person has an open enrolment on this programme: close that one first.</source>
        <translation>Mae gan y person hwn gofrestriad agored ar y rhaglen hon: caewch hwnnw’n gyntaf.</translation>
    </message>
    <message>
        <source>Another person has this reference: choose another, or leave it out and one is given.</source>
        <translation>Mae’r cyfeirnod hwn gan berson arall: dewiswch un arall, neu gadewch ef allan ac fe gewch un.</translation>
    </message>
    <message>
        <source>The kind of event is missing: give it, such as custody.</source>
        <translation>Mae’r math o ddigwyddiad ar goll: rhowch ef, er enghraifft custody.</translation>
    </message>
    <message>
        <source>It ends before it begins: correct one of the days.</source>
        <translation>Mae’n dod i ben cyn iddo ddechrau: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>This is not one of the choices: do_not_contact takes yes or no; leave_message no, don&apos;t know or yes; risk high, medium, low or none.</source>
        <translation>Nid yw hwn yn un o’r dewisiadau: mae do_not_contact yn cymryd yes neu no; leave_message no, don’t know neu yes; risk high, medium, low neu none.</translation>
    </message>
    <message>
        <source>The title is missing: say in a few words what it is.</source>
        <translation>Mae’r teitl ar goll: dywedwch mewn ychydig eiriau beth ydyw.</translation>
    </message>
    <message>
        <source>The words are missing: write them.</source>
        <translation>Mae’r geiriau ar goll: ysgrifennwch nhw.</translation>
    </message>
    <message>
        <source>The goal is to be reached before it was agreed: correct one of the days.</source>
        <translation>Mae’r nod i’w gyrraedd cyn y cytunwyd arno: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>The service is missing: choose one, or write its name.</source>
        <translation>Mae’r gwasanaeth ar goll: dewiswch un, neu ysgrifennwch ei enw.</translation>
    </message>
    <message>
        <source>This day is before the referral: correct one of the days.</source>
        <translation>Mae’r diwrnod hwn cyn yr atgyfeiriad: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>The referral was declined, so nothing can have started.</source>
        <translation>Gwrthodwyd yr atgyfeiriad, felly ni all dim fod wedi dechrau.</translation>
    </message>
    <message>
        <source>The reason is missing: say why it ended.</source>
        <translation>Mae’r rheswm ar goll: dywedwch pam y daeth i ben.</translation>
    </message>
    <message>
        <source>This does not say which reason it counts as: give completed, disengaged, transferred, moved_away, custody, died, declined_at_start or other.</source>
        <translation>Nid yw hyn yn dweud fel pa reswm y mae’n cyfrif: rhowch completed, disengaged, transferred, moved_away, custody, died, declined_at_start neu other.</translation>
    </message>
    <message>
        <source>The answer is missing: write it.</source>
        <translation>Mae’r ateb ar goll: ysgrifennwch ef.</translation>
    </message>
    <message>
        <source>This day has passed: choose today or a later one.</source>
        <translation>Mae’r diwrnod hwn wedi mynd heibio: dewiswch heddiw neu’n hwyrach.</translation>
    </message>
    <message>
        <source>Somebody here got another key worker meanwhile: look at the list again.</source>
        <translation>Cafodd rhywun yma weithiwr allweddol arall yn y cyfamser: edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>It was damaged, or somebody without the store&apos;s key changed it: use another backup, and find out who can write to this one&apos;s folder.</source>
        <translation>Cafodd ei ddifrodi, neu fe’i newidiwyd gan rywun heb allwedd y storfa: defnyddiwch gopi wrth gefn arall, a chwiliwch pwy all ysgrifennu yn ei ffolder.</translation>
    </message>
</context>
<context>
    <name>ProgrammeAddCommand</name>
    <message>
        <source>Makes a programme; &quot;programme set&quot; says what engagement means on it.</source>
        <translation>Yn gwneud rhaglen; mae &quot;programme set&quot; yn dweud beth yw ystyr ymgysylltu arni.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSetCommand</name>
    <message>
        <source>The programme; the only one unless given.</source>
        <translation>Y rhaglen; yr unig un os na nodir.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>Beth fydd ei henw o hyn ymlaen.</translation>
    </message>
    <message>
        <source>A silence longer than this starts another episode.</source>
        <translation>Mae tawelwch hirach na hyn yn dechrau cyfnod arall.</translation>
    </message>
    <message>
        <source>How many months are offered.</source>
        <translation>Faint o fisoedd a gynigir.</translation>
    </message>
    <message>
        <source>Whether days in custody are no silence.</source>
        <translation>A yw diwrnodau yn y ddalfa yn peidio â chyfrif fel tawelwch.</translation>
    </message>
    <message>
        <source>Channels that count, with commas; all: all.</source>
        <translation>Sianeli sy’n cyfrif, gyda choma rhyngddynt; all: pob un.</translation>
    </message>
    <message>
        <source>Changes what engagement means on a programme.</source>
        <translation>Yn newid ystyr ymgysylltu ar raglen.</translation>
    </message>
</context>
<context>
    <name>ReassignCommand</name>
    <message>
        <source>Gives people another key worker, or with --until somebody to cover for theirs.</source>
        <translation>Yn rhoi gweithiwr allweddol arall i bobl, neu gyda --until rywun i gyflenwi dros eu gweithiwr.</translation>
    </message>
    <message>
        <source>Who takes over.</source>
        <translation>Pwy sy’n cymryd drosodd.</translation>
    </message>
    <message>
        <source>Everybody whose key worker this is.</source>
        <translation>Pawb sydd â hwn yn weithiwr allweddol.</translation>
    </message>
    <message>
        <source>The last day of a cover; else it is for good.</source>
        <translation>Diwrnod olaf cyflenwi; fel arall mae am byth.</translation>
    </message>
    <message>
        <source>Says what would be done, and does nothing.</source>
        <translation>Yn dweud beth fyddai’n cael ei wneud, heb wneud dim.</translation>
    </message>
</context>
<context>
    <name>ReassignUndoCommand</name>
    <message>
        <source>Takes a reassignment back; what was changed since then stays.</source>
        <translation>Yn dadwneud ailddyrannu; mae’r hyn a newidiwyd ers hynny yn aros.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>still meeting us then</source>
        <translation>yn dal i gwrdd â ni bryd hynny</translation>
    </message>
    <message>
        <source>settled, started long enough ago</source>
        <translation>pendant, wedi dechrau’n ddigon pell yn ôl</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>the lower number of a fraction, then what it comes to</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi’u cyfrif</translation>
    </message>
    <message>
        <source>Still with us</source>
        <translation>Gyda ni o hyd</translation>
    </message>
    <message>
        <source>Dropped out before</source>
        <translation>Wedi gadael yn gynnar cyn hynny</translation>
    </message>
    <message>
        <source>Finished as planned before</source>
        <translation>Wedi gorffen yn ôl y cynllun cyn hynny</translation>
    </message>
    <message>
        <source>Left otherwise before</source>
        <translation>Wedi gadael fel arall cyn hynny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stays</source>
        <translation>
            <numerusform>%Ln cyfnod</numerusform>
            <numerusform>%Ln cyfnod</numerusform>
            <numerusform>%Ln cyfnod</numerusform>
            <numerusform>%Ln cyfnod</numerusform>
            <numerusform>%Ln cyfnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’u gadael allan</translation>
    </message>
    <message>
        <source>Also not counted, of anyone</source>
        <translation>Hefyd heb eu cyfrif, o blith pawb</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Likely between %1 and %2 (Wilson, 95%)</source>
        <translation>Rhwng %1 a %2 yn ôl pob tebyg (Wilson, 95%)</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Ar ddyddiad</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pobl pwy</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>A definition&apos;s name and its version number.</extracomment>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>never met yet</source>
        <translation>heb gwrdd erioed eto</translation>
    </message>
    <message>
        <source>started too recently</source>
        <translation>wedi dechrau’n rhy ddiweddar</translation>
    </message>
    <message>
        <source>met on one day</source>
        <translation>cyfarfod ar un diwrnod</translation>
    </message>
    <message>
        <source>met for 1 day</source>
        <translation>cyfarfod am 1 diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>met for %Ln days</source>
        <translation>
            <numerusform>cyfarfod am %Ln diwrnod</numerusform>
            <numerusform>cyfarfod am %Ln diwrnod</numerusform>
            <numerusform>cyfarfod am %Ln diwrnod</numerusform>
            <numerusform>cyfarfod am %Ln diwrnod</numerusform>
            <numerusform>cyfarfod am %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still here</source>
        <comment>how long somebody was met</comment>
        <translation>%1, yma o hyd</translation>
    </message>
    <message>
        <source>dropped out in the month</source>
        <translation>wedi gadael yn gynnar yn y mis</translation>
    </message>
    <message>
        <source>still here when it began</source>
        <translation>yma o hyd pan ddechreuodd</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>wedi gadael yn gynnar</translation>
    </message>
    <message>
        <source>had this need</source>
        <translation>â’r angen hwn</translation>
    </message>
    <message>
        <source>these</source>
        <translation>y rhain</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>o’r cyfan</translation>
    </message>
    <message>
        <source>Likely between %1 and %2 (log-log, 95%)</source>
        <translation>Rhwng %1 a %2 yn ôl pob tebyg (log-log, 95%)</translation>
    </message>
    <message>
        <source>Some group has fewer than 5 expected leavings: do not lean on this.</source>
        <translation>Mae gan ryw grŵp lai na 5 ymadawiad disgwyliedig: peidiwch â dibynnu ar hyn.</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>people in a list</comment>
        <translation>Wedi aros</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <comment>people in a list</comment>
        <translation>Gadael yn gynnar</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>people in a list</comment>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <comment>people in a list</comment>
        <translation>Wedi gadael fel arall</translation>
    </message>
    <message>
        <source>Last met then</source>
        <comment>people in a list</comment>
        <translation>Cyfarfod diwethaf bryd hynny</translation>
    </message>
    <message>
        <source>Did not drop out</source>
        <comment>people in a list</comment>
        <translation>Heb adael yn gynnar</translation>
    </message>
    <message>
        <source>Started later</source>
        <comment>people in a list</comment>
        <translation>Dechrau’n hwyrach</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>people in a list</comment>
        <translation>Wedi’u gadael allan</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>heb gofrestru eto</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>last met %1</source>
        <comment>a day</comment>
        <translation>cyfarfod diwethaf %1</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Cyfrif yn ôl</translation>
    </message>
    <message>
        <source>Set up like this; nobody&apos;s agreement is recorded.</source>
        <translation>Wedi’i sefydlu fel hyn; nid oes cytundeb neb wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>These</source>
        <comment>people in a list</comment>
        <translation>Y rhain</translation>
    </message>
    <message>
        <source>not in touch then</source>
        <translation>ddim mewn cysylltiad bryd hynny</translation>
    </message>
    <message>
        <source>referred too recently</source>
        <translation>wedi’i atgyfeirio’n rhy ddiweddar</translation>
    </message>
</context>
<context>
    <name>RecordAddCommand</name>
    <message>
        <source>For a relationship: the other person, who gets it too.</source>
        <translation>Ar gyfer perthynas: y person arall, sy’n ei chael hefyd.</translation>
    </message>
    <message>
        <source>Adds an alert, contact_method, address, consent, relationship or feedback to a person.</source>
        <translation>Yn ychwanegu alert, contact_method, address, consent, relationship neu feedback at berson.</translation>
    </message>
</context>
<context>
    <name>RecordEndCommand</name>
    <message>
        <source>When; today unless given.</source>
        <translation>Pryd; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>Ends an address or a relationship, or withdraws a consent.</source>
        <translation>Yn rhoi diwedd ar gyfeiriad neu berthynas, neu’n tynnu caniatâd yn ôl.</translation>
    </message>
</context>
<context>
    <name>RecordSetCommand</name>
    <message>
        <source>Changes fields of an entry that record add made.</source>
        <translation>Yn newid meysydd cofnod a wnaed gan record add.</translation>
    </message>
</context>
<context>
    <name>RecordStrikeOutCommand</name>
    <message>
        <source>Why; it is kept.</source>
        <translation>Pam; fe’i cedwir.</translation>
    </message>
    <message>
        <source>Strikes out an entry that record add made; it stays in the history with the reason.</source>
        <translation>Yn croesi allan gofnod a wnaed gan record add; mae’n aros yn yr hanes gyda’r rheswm.</translation>
    </message>
</context>
<context>
    <name>ReferCommand</name>
    <message>
        <source>The service; by the directory&apos;s name or any.</source>
        <translation>Y gwasanaeth; yn ôl enw’r cyfeiriadur neu unrhyw enw.</translation>
    </message>
    <message>
        <source>Who referred the person to us, instead of --to.</source>
        <translation>Pwy atgyfeiriodd y person atom ni, yn lle --to.</translation>
    </message>
    <message>
        <source>When; today unless given.</source>
        <translation>Pryd; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>What for.</source>
        <translation>Ar gyfer beth.</translation>
    </message>
    <message>
        <source>The need it is about.</source>
        <translation>Yr angen y mae’n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>Refers a person to a service, or notes a referral in.</source>
        <translation>Yn atgyfeirio person at wasanaeth, neu’n nodi atgyfeiriad i mewn.</translation>
    </message>
</context>
<context>
    <name>ReferListCommand</name>
    <message>
        <source>Lists the referrals of a person, in and out.</source>
        <translation>Yn rhestru atgyfeiriadau person, i mewn ac allan.</translation>
    </message>
</context>
<context>
    <name>ReferStateCommand</name>
    <message>
        <source>When; today unless given.</source>
        <translation>Pryd; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>What was answered, or why it ended.</source>
        <translation>Yr ateb a gafwyd, neu pam y daeth i ben.</translation>
    </message>
    <message>
        <source>Says what came of a referral: accepted, declined, waiting, started or ended.</source>
        <translation>Yn dweud beth ddaeth o atgyfeiriad: accepted, declined, waiting, started neu ended.</translation>
    </message>
</context>
<context>
    <name>ReportEngagementCommand</name>
    <message>
        <source>Says who stays, for how long, and where people are lost.</source>
        <translation>Yn dweud pwy sy’n aros, am faint, a lle mae pobl yn cael eu colli.</translation>
    </message>
    <message>
        <source>Days of silence that end an episode; the programme&apos;s own unless given.</source>
        <translation>Diwrnodau o dawelwch sy’n rhoi diwedd ar gyfnod; rhai’r rhaglen ei hun os na nodir.</translation>
    </message>
    <message>
        <source>Months to count the engaged at; 1,3,6,12 unless given.</source>
        <translation>Misoedd i gyfrif y rhai sy’n ymgysylltu; 1,3,6,12 os na nodir.</translation>
    </message>
    <message>
        <source>What a stay is: attended contacts, or enrolments.</source>
        <translation>Beth yw cyfnod: cysylltiadau y daeth y person iddynt, neu gofrestriadau.</translation>
    </message>
    <message>
        <source>Every episode, or each person&apos;s first.</source>
        <translation>Pob cyfnod, neu gyfnod cyntaf pob person.</translation>
    </message>
    <message>
        <source>Compares groups of people, each by their first episode.</source>
        <translation>Yn cymharu grwpiau o bobl, pob un yn ôl ei gyfnod cyntaf.</translation>
    </message>
    <message>
        <source>Compares within groups of this field.</source>
        <translation>Yn cymharu o fewn grwpiau’r maes hwn.</translation>
    </message>
    <message>
        <source>Adds what is counted, who is left out, and why.</source>
        <translation>Yn ychwanegu beth a gyfrifir, pwy sydd wedi’i adael allan, a pham.</translation>
    </message>
    <message>
        <source>Only these groups of --compare; all unless given.</source>
        <translation>Dim ond y grwpiau hyn o --compare; pob un os na nodir.</translation>
    </message>
    <message>
        <source>Counts by this version of what was agreed on the programme, instead of the present one.</source>
        <translation>Yn cyfrif yn ôl y fersiwn hon o’r hyn y cytunwyd arno ar y rhaglen, yn lle’r un bresennol.</translation>
    </message>
</context>
<context>
    <name>ReportSelection</name>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Roedd disgwyl un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>Only this programme&apos;s people, enrolments and contacts.</source>
        <translation>Dim ond pobl, cofrestriadau a chysylltiadau’r rhaglen hon.</translation>
    </message>
    <message>
        <source>Only people like this. A need means people with a contact touching it, a service those referred to it; worker and source are those of the first enrolment.</source>
        <translation>Dim ond pobl fel hyn. Mae angen yn golygu pobl sydd â chyswllt a’i trafododd, a gwasanaeth y rhai a atgyfeiriwyd ato; y gweithiwr a’r ffynhonnell yw rhai’r cofrestriad cyntaf.</translation>
    </message>
    <message>
        <source>One programme was expected.</source>
        <translation>Roedd disgwyl un rhaglen.</translation>
    </message>
    <message>
        <source>--stratify says within what groups are compared.</source>
        <translation>Mae --stratify yn dweud o fewn pa grwpiau y cymherir.</translation>
    </message>
    <message>
        <source>--group says which groups of it.</source>
        <translation>Mae --group yn dweud pa grwpiau ohono.</translation>
    </message>
</context>
<context>
    <name>ReportServicesCommand</name>
    <message>
        <source>not yet known</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>%1 of %2, %3 (%4 to %5)</source>
        <comment>a share, then its likely span</comment>
        <translation>%1 o %2, %3 (%4 i %5)</translation>
    </message>
    <message>
        <source>Says how many were referred to each service, went, and were still engaged with us afterwards.</source>
        <translation>Yn dweud faint a atgyfeiriwyd at bob gwasanaeth, faint a aeth, a faint oedd yn dal i ymgysylltu â ni wedyn.</translation>
    </message>
    <message>
        <source>Months after the referral to look at who is still engaged; 3 unless given.</source>
        <translation>Misoedd ar ôl yr atgyfeiriad i edrych pwy sy’n dal i ymgysylltu; 3 os na nodir.</translation>
    </message>
    <message>
        <source>Nobody was referred to a service.</source>
        <translation>Ni chafodd neb ei atgyfeirio at wasanaeth.</translation>
    </message>
    <message numerus="yes">
        <source>Of those still in touch a month after the referral: who was engaged %Ln months after it. Those who went are compared with those who did not; they may have differed from the start.</source>
        <translation>
            <numerusform>O’r rhai oedd mewn cysylltiad o hyd fis ar ôl yr atgyfeiriad: pwy oedd yn ymgysylltu %Ln mis ar ei ôl. Cymherir y rhai a aeth â’r rhai nad aeth; gallent fod wedi bod yn wahanol o’r dechrau.</numerusform>
            <numerusform>O’r rhai oedd mewn cysylltiad o hyd fis ar ôl yr atgyfeiriad: pwy oedd yn ymgysylltu %Ln mis ar ei ôl. Cymherir y rhai a aeth â’r rhai nad aeth; gallent fod wedi bod yn wahanol o’r dechrau.</numerusform>
            <numerusform>O’r rhai oedd mewn cysylltiad o hyd fis ar ôl yr atgyfeiriad: pwy oedd yn ymgysylltu %Ln mis ar ei ôl. Cymherir y rhai a aeth â’r rhai nad aeth; gallent fod wedi bod yn wahanol o’r dechrau.</numerusform>
            <numerusform>O’r rhai oedd mewn cysylltiad o hyd fis ar ôl yr atgyfeiriad: pwy oedd yn ymgysylltu %Ln mis ar ei ôl. Cymherir y rhai a aeth â’r rhai nad aeth; gallent fod wedi bod yn wahanol o’r dechrau.</numerusform>
            <numerusform>O’r rhai oedd mewn cysylltiad o hyd fis ar ôl yr atgyfeiriad: pwy oedd yn ymgysylltu %Ln mis ar ei ôl. Cymherir y rhai a aeth â’r rhai nad aeth; gallent fod wedi bod yn wahanol o’r dechrau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Atgyfeiriwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Engaged, went</source>
        <translation>Yn ymgysylltu, aeth</translation>
    </message>
    <message>
        <source>Compared with, did not go</source>
        <translation>O’i gymharu, nid aeth</translation>
    </message>
</context>
<context>
    <name>ReportSurvivalCommand</name>
    <message>
        <source>Gives the curve, the median and the test for a table of times, for checking them elsewhere.</source>
        <translation>Yn rhoi’r gromlin, y canolrif a’r prawf ar gyfer tabl o amseroedd, i’w gwirio mewn mannau eraill.</translation>
    </message>
    <message>
        <source>The column with the time watched, from 0.</source>
        <translation>Y golofn gyda’r amser a wyliwyd, o 0.</translation>
    </message>
    <message>
        <source>The column with 1 for those who left and 0 for those still there.</source>
        <translation>Y golofn gydag 1 ar gyfer y rhai a adawodd a 0 ar gyfer y rhai sydd yno o hyd.</translation>
    </message>
    <message>
        <source>Compares the groups that this column names.</source>
        <translation>Yn cymharu’r grwpiau y mae’r golofn hon yn eu henwi.</translation>
    </message>
    <message>
        <source>Compares within the groups of this column.</source>
        <translation>Yn cymharu o fewn grwpiau’r golofn hon.</translation>
    </message>
    <message>
        <source>--strata says within what groups are compared.</source>
        <translation>Mae --strata yn dweud o fewn pa grwpiau y cymherir.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Llinell %1, %2: %3</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>heb ei gyrraedd</translation>
    </message>
    <message>
        <source>%1 rows, %2 left. Half had left at %3 (%4 to %5).</source>
        <translation>%1 rhes, %2 wedi gadael. Roedd hanner wedi gadael erbyn %3 (%4 i %5).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Mewn risg</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Staying</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Cyfeiliornad safonol</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwyliedig</translation>
    </message>
    <message>
        <source>Half had left at</source>
        <translation>Hanner wedi gadael erbyn</translation>
    </message>
    <message>
        <source>Log-rank χ² %1 on %2 degrees of freedom, p %3.</source>
        <translation>Log-rank χ² %1 ar %2 gradd rhyddid, p %3.</translation>
    </message>
</context>
<context>
    <name>ReportTeamCommand</name>
    <message>
        <source>not yet known</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Says how the work stands with each worker&apos;s people.</source>
        <translation>Yn dweud sut mae’r gwaith yn sefyll gyda phobl pob gweithiwr.</translation>
    </message>
    <message>
        <source>The days that contacts are counted over; 30 unless given.</source>
        <translation>Y diwrnodau y cyfrifir cysylltiadau drostynt; 30 os na nodir.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>Contacts with people who have an open enrolment, from %1 to %2.</source>
        <translation>Cysylltiadau â phobl sydd â chofrestriad agored, o %1 i %2.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ceisiwyd</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Heb geisio</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tawel</translation>
    </message>
</context>
<context>
    <name>RowRefusal</name>
    <message>
        <source>A quotation mark opens and never closes: add it.</source>
        <translation>Mae dyfynnod yn agor heb gau: ychwanegwch ef.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark: double the marks inside the cell.</source>
        <translation>Mae testun yn dilyn dyfynnod cau: dyblwch y dyfynodau y tu mewn i’r gell.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: put quotation marks round the cell with the separator in it.</source>
        <translation>Mae gan y rhes fwy o gelloedd na’r pennyn: rhowch ddyfynodau o amgylch y gell sy’n cynnwys y gwahanydd.</translation>
    </message>
    <message>
        <source>The row is over 1 MiB long: shorten its text.</source>
        <translation>Mae’r rhes dros 1 MiB o hyd: byrhewch ei thestun.</translation>
    </message>
    <message>
        <source>The row does not say whom it is about: give the person&apos;s reference or an identifier.</source>
        <translation>Nid yw’r rhes yn dweud am bwy y mae: rhowch gyfeirnod y person neu ddynodwr.</translation>
    </message>
    <message>
        <source>Nobody here has this reference or identifier: bring in the person first.</source>
        <translation>Nid oes gan neb yma’r cyfeirnod neu’r dynodwr hwn: dewch â’r person i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>More than one person has this reference or identifier: use one that only one of them has.</source>
        <translation>Mae gan fwy nag un person y cyfeirnod neu’r dynodwr hwn: defnyddiwch un sydd gan un ohonynt yn unig.</translation>
    </message>
    <message>
        <source>This row is here already, for another person: strike that one out, or give this row a source_id of its own.</source>
        <translation>Mae’r rhes hon yma eisoes, ar gyfer person arall: croeswch honno allan, neu rhowch ei source_id ei hun i’r rhes hon.</translation>
    </message>
    <message>
        <source>No row with this source_id is here and this one names no person: bring in the file with the people first.</source>
        <translation>Nid oes rhes gyda’r source_id hwn yma, ac nid yw hon yn enwi person: dewch â’r ffeil gyda’r bobl i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>None of the mapped columns has a value: check --map.</source>
        <translation>Nid oes gwerth yn yr un o’r colofnau a barwyd: gwiriwch --map.</translation>
    </message>
    <message>
        <source>This is no date that can be read: write it as 2026-11-03, or say how with --date-format.</source>
        <translation>Ni ellir darllen y dyddiad hwn: ysgrifennwch ef fel 2026-11-03, neu dywedwch sut gyda --date-format.</translation>
    </message>
    <message>
        <source>The date is before 1900 or lies ahead: check the year.</source>
        <translation>Mae’r dyddiad cyn 1900 neu heb gyrraedd eto: gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>The day of the contact is missing: give it.</source>
        <translation>Mae diwrnod y cyswllt ar goll: rhowch ef.</translation>
    </message>
    <message>
        <source>The day the enrolment started is missing: give it.</source>
        <translation>Mae’r diwrnod y dechreuodd y cofrestriad ar goll: rhowch ef.</translation>
    </message>
    <message>
        <source>The day the event began is missing: give it.</source>
        <translation>Mae’r diwrnod y dechreuodd y digwyddiad ar goll: rhowch ef.</translation>
    </message>
    <message>
        <source>The kind of event is missing: give it, such as custody.</source>
        <translation>Mae’r math o ddigwyddiad ar goll: rhowch ef, er enghraifft custody.</translation>
    </message>
    <message>
        <source>The outcome is missing: give it, or set one for all rows with --set outcome=attended.</source>
        <translation>Mae’r canlyniad ar goll: rhowch ef, neu gosodwch un ar gyfer pob rhes gyda --set outcome=attended.</translation>
    </message>
    <message>
        <source>This is no outcome: use attended, did_not_attend, cancelled_by_person, cancelled_by_us, no_answer or declined.</source>
        <translation>Nid yw hwn yn ganlyniad: defnyddiwch attended, did_not_attend, cancelled_by_person, cancelled_by_us, no_answer neu declined.</translation>
    </message>
    <message>
        <source>This is no channel: use face_to_face, phone, video, text, email, letter, group or other.</source>
        <translation>Nid yw hon yn sianel: defnyddiwch face_to_face, phone, video, text, email, letter, group neu other.</translation>
    </message>
    <message>
        <source>This is no reason for closing: use completed, disengaged, transferred, moved_away, custody, died, declined_at_start or other.</source>
        <translation>Nid yw hwn yn rheswm dros gau: defnyddiwch completed, disengaged, transferred, moved_away, custody, died, declined_at_start neu other.</translation>
    </message>
    <message>
        <source>No programme has this name: correct it, or add the programme first.</source>
        <translation>Nid oes rhaglen o’r enw hwn: cywirwch ef, neu ychwanegwch y rhaglen yn gyntaf.</translation>
    </message>
    <message>
        <source>There is more than one programme and the row names none: say which with --programme.</source>
        <translation>Mae mwy nag un rhaglen ac nid yw’r rhes yn enwi un: dywedwch pa un gyda --programme.</translation>
    </message>
    <message>
        <source>The minutes are no whole number from 0 to 1440: write digits only.</source>
        <translation>Nid yw’r munudau’n rhif cyfan o 0 i 1440: ysgrifennwch ddigidau yn unig.</translation>
    </message>
    <message>
        <source>The enrolment closes before it starts: correct one of the days.</source>
        <translation>Mae’r cofrestriad yn cau cyn iddo ddechrau: cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct one of the days.</source>
        <translation>Mae’r digwyddiad yn dod i ben cyn iddo ddechrau: cywirwch un o’r diwrnodau.</translation>
    </message>
</context>
<context>
    <name>ServiceAddCommand</name>
    <message>
        <source>Who runs it.</source>
        <translation>Pwy sy’n ei redeg.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Ar gyfer beth y mae.</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Ble mae’n gweithio.</translation>
    </message>
    <message>
        <source>How to ring it.</source>
        <translation>Sut i’w ffonio.</translation>
    </message>
    <message>
        <source>When it is open.</source>
        <translation>Pryd mae ar agor.</translation>
    </message>
    <message>
        <source>Adds a service to the directory.</source>
        <translation>Yn ychwanegu gwasanaeth at y cyfeiriadur.</translation>
    </message>
</context>
<context>
    <name>ServiceListCommand</name>
    <message>
        <source>Those that are offered no more, too.</source>
        <translation>Y rhai na chynigir mwyach hefyd.</translation>
    </message>
    <message>
        <source>Lists the services in the directory.</source>
        <translation>Yn rhestru’r gwasanaethau yn y cyfeiriadur.</translation>
    </message>
</context>
<context>
    <name>ServiceRetireCommand</name>
    <message>
        <source>Offers a service no more; its referrals stay.</source>
        <translation>Yn peidio â chynnig gwasanaeth mwyach; mae ei atgyfeiriadau’n aros.</translation>
    </message>
</context>
<context>
    <name>ServicesReport</name>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Atgyfeiriwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Still with us, went</source>
        <translation>Gyda ni o hyd, aeth</translation>
    </message>
    <message>
        <source>Compared with, did not go</source>
        <translation>O’i gymharu, nid aeth</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Settled up to %1</source>
        <translation>Pendant hyd at %1</translation>
    </message>
    <message numerus="yes">
        <source>Of your %Ln people, not of the whole programme</source>
        <translation>
            <numerusform>O %Ln o’ch pobl chi, nid y rhaglen gyfan</numerusform>
            <numerusform>O %Ln o’ch pobl chi, nid y rhaglen gyfan</numerusform>
            <numerusform>O %Ln o’ch pobl chi, nid y rhaglen gyfan</numerusform>
            <numerusform>O %Ln o’ch pobl chi, nid y rhaglen gyfan</numerusform>
            <numerusform>O %Ln o’ch pobl chi, nid y rhaglen gyfan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was referred to a service yet. Referrals are made on a person&apos;s page, under Services.</source>
        <translation>Nid oes neb wedi’i atgyfeirio at wasanaeth eto. Gwneir atgyfeiriadau ar dudalen person, o dan Gwasanaethau.</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage, and the count that it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a count, instead of a percentage of a few</comment>
        <translation>%1, rhy ychydig</translation>
    </message>
    <message>
        <source>%1 (likely %2)</source>
        <comment>a difference of two percentages, then its span</comment>
        <translation>%1 (yn debygol %2)</translation>
    </message>
    <message>
        <source>%1: those who had started a month after the referral</source>
        <translation>%1: y rhai oedd wedi dechrau fis ar ôl yr atgyfeiriad</translation>
    </message>
    <message>
        <source>%1: those who had not started a month after the referral</source>
        <translation>%1: y rhai nad oeddent wedi dechrau fis ar ôl yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Still with us three months after it: %1.</source>
        <translation>Gyda ni o hyd dri mis ar ei ôl: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, then which people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>atgyfeiriwyd</translation>
    </message>
    <message>
        <source>started there</source>
        <translation>dechreuodd yno</translation>
    </message>
    <message>
        <source>ended there</source>
        <translation>daeth i ben yno</translation>
    </message>
</context>
<context>
    <name>StoreBackupCommand</name>
    <message>
        <source>Writes an encrypted, checked copy of the store into one file.</source>
        <translation>Yn ysgrifennu copi wedi’i amgryptio a’i wirio o’r storfa i un ffeil.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>This store is a restored or copied one, or an older one put back. It goes on as a copy of its own, so that nothing is mixed up; compare it with the other copies.</source>
        <translation>Mae’r storfa hon wedi’i hadfer neu ei chopïo, neu mae un hŷn wedi’i rhoi’n ôl. Mae’n parhau fel copi ar wahân, fel na chaiff dim ei gymysgu; cymharwch hi â’r copïau eraill.</translation>
    </message>
    <message>
        <source>The store&apos;s log is not the one that was here last time: a part of the file may have been put back. Run &quot;store verify&quot;, and restore a backup if it finds anything.</source>
        <translation>Nid log y storfa yw’r un oedd yma y tro diwethaf: efallai fod rhan o’r ffeil wedi’i rhoi’n ôl. Rhedwch &quot;store verify&quot;, ac adferwch gopi wrth gefn os bydd yn canfod unrhyw beth.</translation>
    </message>
    <message>
        <source>A reference or any identifier.</source>
        <translation>Cyfeirnod neu unrhyw ddynodwr.</translation>
    </message>
</context>
<context>
    <name>StoreInfoCommand</name>
    <message>
        <source>Says what the store holds and how large it is.</source>
        <translation>Yn dweud beth sydd yn y storfa a pha mor fawr ydyw.</translation>
    </message>
</context>
<context>
    <name>StoreNewCommand</name>
    <message>
        <source>Makes a case store and its first user, and prints the recovery sheet once.</source>
        <translation>Yn creu storfa achosion a’i defnyddiwr cyntaf, ac yn argraffu’r daflen adfer unwaith.</translation>
    </message>
    <message>
        <source>The first user&apos;s role; manager unless given.</source>
        <translation>Rôl y defnyddiwr cyntaf; rheolwr os na nodir.</translation>
    </message>
    <message>
        <source>The name of the first programme.</source>
        <translation>Enw’r rhaglen gyntaf.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Made the case store %1.</source>
        <translation>Crëwyd y storfa achosion %1.</translation>
    </message>
</context>
<context>
    <name>StoreRestoreCommand</name>
    <message>
        <source>Makes a store out of a backup, in a new folder, and checks it.</source>
        <translation>Yn creu storfa o gopi wrth gefn, mewn ffolder newydd, ac yn ei gwirio.</translation>
    </message>
    <message>
        <source>The store that it takes the place of, damaged or not: to be told what the backup lacks.</source>
        <translation>Y storfa y mae’n cymryd ei lle, wedi’i difrodi neu beidio: i gael gwybod beth sydd ar goll o’r copi wrth gefn.</translation>
    </message>
    <message>
        <source>How far the store at “%1” had come cannot be told: it is another team&apos;s, its key was changed since, or its file “generation” is gone. Compare the two by hand.</source>
        <translation>Ni ellir dweud pa mor bell yr oedd y storfa yn “%1” wedi dod: un tîm arall ydyw, newidiwyd ei hallwedd ers hynny, neu mae ei ffeil “generation” wedi mynd. Cymharwch y ddwy â llaw.</translation>
    </message>
    <message numerus="yes">
        <source>This backup is authentic but older than the store at “%1”: %n record(s) that were saved there after %2 are not in it. Look for a newer backup before you work on in this one.</source>
        <extracomment>%1 is the path of a folder, %2 a day</extracomment>
        <translation>
            <numerusform>Mae’r copi wrth gefn hwn yn ddilys ond yn hŷn na’r storfa yn “%1”: nid yw %n cofnod a gadwyd yno ar ôl %2 ynddo. Chwiliwch am gopi wrth gefn mwy diweddar cyn gweithio ymlaen yn hwn.</numerusform>
            <numerusform>Mae’r copi wrth gefn hwn yn ddilys ond yn hŷn na’r storfa yn “%1”: nid yw %n cofnod a gadwyd yno ar ôl %2 ynddo. Chwiliwch am gopi wrth gefn mwy diweddar cyn gweithio ymlaen yn hwn.</numerusform>
            <numerusform>Mae’r copi wrth gefn hwn yn ddilys ond yn hŷn na’r storfa yn “%1”: nid yw %n cofnod a gadwyd yno ar ôl %2 ynddo. Chwiliwch am gopi wrth gefn mwy diweddar cyn gweithio ymlaen yn hwn.</numerusform>
            <numerusform>Mae’r copi wrth gefn hwn yn ddilys ond yn hŷn na’r storfa yn “%1”: nid yw %n cofnod a gadwyd yno ar ôl %2 ynddo. Chwiliwch am gopi wrth gefn mwy diweddar cyn gweithio ymlaen yn hwn.</numerusform>
            <numerusform>Mae’r copi wrth gefn hwn yn ddilys ond yn hŷn na’r storfa yn “%1”: nid yw %n cofnod a gadwyd yno ar ôl %2 ynddo. Chwiliwch am gopi wrth gefn mwy diweddar cyn gweithio ymlaen yn hwn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreVerifyCommand</name>
    <message>
        <source>Checks pages, indexes, chains, keys and files, and the tables against the log.</source>
        <translation>Yn gwirio tudalennau, mynegeion, cadwyni, allweddi a ffeiliau, a’r tablau yn erbyn y log.</translation>
    </message>
    <message>
        <source>All is well. The sum of the tables is %1.</source>
        <translation>Mae popeth yn iawn. Swm y tablau yw %1.</translation>
    </message>
    <message numerus="yes">
        <source>The store is not sound: %n finding(s). Stop working in it, make a copy of the folder as it is, and restore the latest backup.</source>
        <translation>
            <numerusform>Nid yw’r storfa’n gyfan: %n canfyddiad. Stopiwch weithio ynddi, gwnewch gopi o’r ffolder fel y mae, ac adferwch y copi wrth gefn diweddaraf.</numerusform>
            <numerusform>Nid yw’r storfa’n gyfan: %n canfyddiad. Stopiwch weithio ynddi, gwnewch gopi o’r ffolder fel y mae, ac adferwch y copi wrth gefn diweddaraf.</numerusform>
            <numerusform>Nid yw’r storfa’n gyfan: %n canfyddiad. Stopiwch weithio ynddi, gwnewch gopi o’r ffolder fel y mae, ac adferwch y copi wrth gefn diweddaraf.</numerusform>
            <numerusform>Nid yw’r storfa’n gyfan: %n canfyddiad. Stopiwch weithio ynddi, gwnewch gopi o’r ffolder fel y mae, ac adferwch y copi wrth gefn diweddaraf.</numerusform>
            <numerusform>Nid yw’r storfa’n gyfan: %n canfyddiad. Stopiwch weithio ynddi, gwnewch gopi o’r ffolder fel y mae, ac adferwch y copi wrth gefn diweddaraf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuperviseAskCommand</name>
    <message>
        <source>The entry that it is about.</source>
        <translation>Y cofnod y mae’n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Erbyn pryd.</translation>
    </message>
    <message>
        <source>Asks a question about a record: it goes to the key worker&apos;s list of the day.</source>
        <translation>Yn gofyn cwestiwn am gofnod: mae’n mynd i restr y dydd y gweithiwr allweddol.</translation>
    </message>
</context>
<context>
    <name>SuperviseDiscussedCommand</name>
    <message>
        <source>When; today unless given.</source>
        <translation>Pryd; heddiw os na nodir.</translation>
    </message>
    <message>
        <source>What there is to say about it.</source>
        <translation>Beth sydd i’w ddweud amdano.</translation>
    </message>
    <message>
        <source>Says that a person was talked about with their worker.</source>
        <translation>Yn dweud bod person wedi’i drafod gyda’i weithiwr.</translation>
    </message>
</context>
<context>
    <name>SuperviseDueCommand</name>
    <message>
        <source>Lists whom nobody has discussed for six weeks, the longest first.</source>
        <translation>Yn rhestru pwy nad oes neb wedi’u trafod ers chwe wythnos, yr hiraf yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>SuperviseLookedAtCommand</name>
    <message>
        <source>The entry; the whole record unless given.</source>
        <translation>Y cofnod; y cofnod cyfan os na nodir.</translation>
    </message>
    <message>
        <source>What there is to say about it.</source>
        <translation>Beth sydd i’w ddweud amdano.</translation>
    </message>
    <message>
        <source>Marks a record, or one entry of it, as looked at.</source>
        <translation>Yn marcio bod rhywun wedi edrych ar gofnod cyfan, neu ar un eitem ynddo.</translation>
    </message>
</context>
<context>
    <name>SurvivalTable</name>
    <message>
        <source>The file has no such column.</source>
        <translation>Nid oes colofn felly yn y ffeil.</translation>
    </message>
    <message>
        <source>The file has several such columns.</source>
        <translation>Mae sawl colofn felly yn y ffeil.</translation>
    </message>
    <message>
        <source>The row cannot be read.</source>
        <translation>Ni ellir darllen y rhes.</translation>
    </message>
    <message>
        <source>A number from 0 was expected.</source>
        <translation>Roedd disgwyl rhif o 0 i fyny.</translation>
    </message>
    <message>
        <source>1 or 0 was expected.</source>
        <translation>Roedd disgwyl 1 neu 0.</translation>
    </message>
</context>
<context>
    <name>SyncJson</name>
    <message numerus="yes">
        <source>%n change(s) wait for earlier ones.</source>
        <translation>
            <numerusform>Mae %n newid yn aros am rai cynharach.</numerusform>
            <numerusform>Mae %n newid yn aros am rai cynharach.</numerusform>
            <numerusform>Mae %n newid yn aros am rai cynharach.</numerusform>
            <numerusform>Mae %n newid yn aros am rai cynharach.</numerusform>
            <numerusform>Mae %n newid yn aros am rai cynharach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Both are whole sentences; the first counts changes that wait.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Open %n earlier part(s) of this bundle too, in any order.</source>
        <translation>
            <numerusform>Agorwch %n rhan gynharach o’r bwndel hwn hefyd, mewn unrhyw drefn.</numerusform>
            <numerusform>Agorwch %n rhan gynharach o’r bwndel hwn hefyd, mewn unrhyw drefn.</numerusform>
            <numerusform>Agorwch %n rhan gynharach o’r bwndel hwn hefyd, mewn unrhyw drefn.</numerusform>
            <numerusform>Agorwch %n rhan gynharach o’r bwndel hwn hefyd, mewn unrhyw drefn.</numerusform>
            <numerusform>Agorwch %n rhan gynharach o’r bwndel hwn hefyd, mewn unrhyw drefn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the sender for another bundle: it will bring them.</source>
        <translation>Gofynnwch i’r anfonwr am fwndel arall: bydd yn dod â nhw.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are about people whom this laptop was not given. They were left out; ask a lead to grant the case files, if you should have them.</source>
        <translation>
            <numerusform>Mae %n newid yn ymwneud â phobl na roddwyd i’r gliniadur hwn. Fe’u gadawyd allan; gofynnwch i arweinydd roi’r ffeiliau achos, os dylech eu cael.</numerusform>
            <numerusform>Mae %n newid yn ymwneud â rhywun na roddwyd i’r gliniadur hwn. Fe’i gadawyd allan; gofynnwch i arweinydd roi’r ffeil achos, os dylech ei chael.</numerusform>
            <numerusform>Mae %n newid yn ymwneud â phobl na roddwyd i’r gliniadur hwn. Fe’u gadawyd allan; gofynnwch i arweinydd roi’r ffeiliau achos, os dylech eu cael.</numerusform>
            <numerusform>Mae %n newid yn ymwneud â phobl na roddwyd i’r gliniadur hwn. Fe’u gadawyd allan; gofynnwch i arweinydd roi’r ffeiliau achos, os dylech eu cael.</numerusform>
            <numerusform>Mae %n newid yn ymwneud â phobl na roddwyd i’r gliniadur hwn. Fe’u gadawyd allan; gofynnwch i arweinydd roi’r ffeiliau achos, os dylech eu cael.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made by somebody whose role does not allow them. They were left out; tell whoever looks after your laptops.</source>
        <translation>
            <numerusform>Gwnaed %n newid gan rywun nad yw ei rôl yn eu caniatáu. Fe’u gadawyd allan; dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron.</numerusform>
            <numerusform>Gwnaed %n newid gan rywun nad yw ei rôl yn ei ganiatáu. Fe’i gadawyd allan; dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron.</numerusform>
            <numerusform>Gwnaed %n newid gan rywun nad yw ei rôl yn eu caniatáu. Fe’u gadawyd allan; dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron.</numerusform>
            <numerusform>Gwnaed %n newid gan rywun nad yw ei rôl yn eu caniatáu. Fe’u gadawyd allan; dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron.</numerusform>
            <numerusform>Gwnaed %n newid gan rywun nad yw ei rôl yn eu caniatáu. Fe’u gadawyd allan; dywedwch wrth bwy bynnag sy’n gofalu am eich gliniaduron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written by a laptop after it was taken out of the team. They were left out.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n newid gan liniadur ar ôl ei dynnu allan o’r tîm. Fe’u gadawyd allan.</numerusform>
            <numerusform>Ysgrifennwyd %n newid gan liniadur ar ôl ei dynnu allan o’r tîm. Fe’i gadawyd allan.</numerusform>
            <numerusform>Ysgrifennwyd %n newid gan liniadur ar ôl ei dynnu allan o’r tîm. Fe’u gadawyd allan.</numerusform>
            <numerusform>Ysgrifennwyd %n newid gan liniadur ar ôl ei dynnu allan o’r tîm. Fe’u gadawyd allan.</numerusform>
            <numerusform>Ysgrifennwyd %n newid gan liniadur ar ôl ei dynnu allan o’r tîm. Fe’u gadawyd allan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were here were written by a laptop after it was taken out of the team. They count no more, and are kept aside.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n newid oedd yma gan liniadur ar ôl ei dynnu allan o’r tîm. Nid ydynt yn cyfrif mwyach, ac fe’u cedwir ar wahân.</numerusform>
            <numerusform>Ysgrifennwyd %n newid oedd yma gan liniadur ar ôl ei dynnu allan o’r tîm. Nid yw’n cyfrif mwyach, ac fe’i cedwir ar wahân.</numerusform>
            <numerusform>Ysgrifennwyd %n newid oedd yma gan liniadur ar ôl ei dynnu allan o’r tîm. Nid ydynt yn cyfrif mwyach, ac fe’u cedwir ar wahân.</numerusform>
            <numerusform>Ysgrifennwyd %n newid oedd yma gan liniadur ar ôl ei dynnu allan o’r tîm. Nid ydynt yn cyfrif mwyach, ac fe’u cedwir ar wahân.</numerusform>
            <numerusform>Ysgrifennwyd %n newid oedd yma gan liniadur ar ôl ei dynnu allan o’r tîm. Nid ydynt yn cyfrif mwyach, ac fe’u cedwir ar wahân.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s) were taken back from this laptop and are gone from it.</source>
        <translation>
            <numerusform>Cymerwyd %n ffeil achos yn ôl oddi ar y gliniadur hwn, ac nid ydynt arno mwyach.</numerusform>
            <numerusform>Cymerwyd %n ffeil achos yn ôl oddi ar y gliniadur hwn, ac nid yw arno mwyach.</numerusform>
            <numerusform>Cymerwyd %n ffeil achos yn ôl oddi ar y gliniadur hwn, ac nid ydynt arno mwyach.</numerusform>
            <numerusform>Cymerwyd %n ffeil achos yn ôl oddi ar y gliniadur hwn, ac nid ydynt arno mwyach.</numerusform>
            <numerusform>Cymerwyd %n ffeil achos yn ôl oddi ar y gliniadur hwn, ac nid ydynt arno mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are two laptops called %1 that say they are one: it was copied, or restored from a backup. Nothing is lost; find out which is in use.</source>
        <translation>Mae dau liniadur o’r enw %1 sy’n dweud mai’r un un ydynt: cafodd ei gopïo, neu ei adfer o gopi wrth gefn. Nid oes dim wedi’i golli; holwch pa un sy’n cael ei ddefnyddio.</translation>
    </message>
    <message>
        <source>This laptop&apos;s own earlier work came back to it: it was restored from a backup, or copied. It goes on as a copy of its own.</source>
        <translation>Daeth gwaith cynharach y gliniadur hwn ei hun yn ôl ato: cafodd ei adfer o gopi wrth gefn, neu ei gopïo. Mae’n parhau fel copi ar wahân.</translation>
    </message>
</context>
<context>
    <name>TaskAddCommand</name>
    <message>
        <source>Whose it is; the key worker&apos;s unless given.</source>
        <translation>Tasg pwy ydyw; un y gweithiwr allweddol os na nodir.</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Erbyn pryd.</translation>
    </message>
    <message>
        <source>A reminder for oneself.</source>
        <translation>Nodyn atgoffa i chi’ch hun.</translation>
    </message>
    <message>
        <source>Adds a task about a person: for their key worker unless it says whose it is.</source>
        <translation>Yn ychwanegu tasg am berson: i’r gweithiwr allweddol oni bai ei bod yn dweud tasg pwy ydyw.</translation>
    </message>
</context>
<context>
    <name>TaskDoneCommand</name>
    <message>
        <source>What came of it; a question needs one.</source>
        <translation>Beth ddaeth ohoni; mae angen hyn ar gyfer cwestiwn.</translation>
    </message>
    <message>
        <source>It is to do again.</source>
        <translation>Mae angen ei wneud eto.</translation>
    </message>
    <message>
        <source>Ticks a task off or answers a question; --undo makes it one to do again.</source>
        <translation>Yn ticio bod tasg wedi’i gwneud neu’n ateb cwestiwn; mae --undo yn ei rhoi’n ôl i’w gwneud.</translation>
    </message>
</context>
<context>
    <name>TaskListCommand</name>
    <message>
        <source>Lists a person&apos;s tasks and questions: those to do first.</source>
        <translation>Yn rhestru tasgau a chwestiynau person: y rhai i’w gwneud yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>TeamReport</name>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Contacts tried</source>
        <translation>Cysylltiadau a geisiwyd</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Heb geisio</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Wedi tawelu</translation>
    </message>
    <message>
        <source>Contacts from %1 to %2</source>
        <extracomment>Between two days.</extracomment>
        <translation>Cysylltiadau o %1 i %2</translation>
    </message>
    <message>
        <source>Nobody has an open enrolment yet. Start people on a programme to see them here.</source>
        <translation>Nid oes gan neb gofrestriad agored eto. Dechreuwch bobl ar raglen i’w gweld yma.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage, and the count that it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a count, instead of a percentage of a few</comment>
        <translation>%1, rhy ychydig</translation>
    </message>
    <message>
        <source>Attended %1, likely %2 (Wilson, 95%).</source>
        <translation>Daeth %1, yn debygol %2 (Wilson, 95%).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a worker, then which of their people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everyone on the caseload</source>
        <translation>pawb ar y llwyth achosion</translation>
    </message>
    <message>
        <source>nobody tried to meet them in these days</source>
        <translation>ni cheisiodd neb gwrdd â nhw yn y diwrnodau hyn</translation>
    </message>
    <message>
        <source>the day agreed is over and nobody has met them since</source>
        <translation>mae’r diwrnod a drefnwyd ar ben ac nid oes neb wedi cwrdd â nhw ers hynny</translation>
    </message>
    <message>
        <source>silent for longer than the programme&apos;s lapse</source>
        <translation>yn dawel yn hirach na therfyn tawelwch y rhaglen</translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message>
        <source>Whose people and tasks; the signed-in user&apos;s unless given.</source>
        <translation>Pobl a thasgau pwy; rhai’r defnyddiwr sydd wedi mewngofnodi os na nodir.</translation>
    </message>
    <message>
        <source>Everybody&apos;s.</source>
        <translation>Rhai pawb.</translation>
    </message>
    <message>
        <source>Also what was put off to a later day.</source>
        <translation>Hefyd yr hyn a ohiriwyd i ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>Lists what is due today, who has gone quiet, and what is to do, with the reason for each.</source>
        <translation>Yn rhestru beth sydd i’w wneud heddiw, pwy sydd wedi tawelu, a beth sydd ar ôl, gyda’r rheswm dros bob un.</translation>
    </message>
</context>
<context>
    <name>UserAddCommand</name>
    <message>
        <source>Lets somebody new into the store.</source>
        <translation>Yn gadael rhywun newydd i mewn i’r storfa.</translation>
    </message>
    <message>
        <source>worker, lead, manager or analyst.</source>
        <translation>worker, lead, manager neu analyst.</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; - is standard input.</source>
        <translation>Ffeil sydd â’r cyfrinymadrodd newydd yn llinell gyntaf; - yw’r mewnbwn safonol.</translation>
    </message>
    <message>
        <source>Added %1 as %2.</source>
        <translation>Ychwanegwyd %1 fel %2.</translation>
    </message>
</context>
<context>
    <name>UserListCommand</name>
    <message>
        <source>Lists who may open the store, and in which role.</source>
        <translation>Yn rhestru pwy sy’n cael agor y storfa, ac ym mha rôl.</translation>
    </message>
</context>
<context>
    <name>UserPassphraseCommand</name>
    <message>
        <source>Gives a user, or without NAME oneself, a new passphrase.</source>
        <translation>Yn rhoi cyfrinymadrodd newydd i ddefnyddiwr, neu heb NAME i chi’ch hun.</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; - is standard input.</source>
        <translation>Ffeil sydd â’r cyfrinymadrodd newydd yn llinell gyntaf; - yw’r mewnbwn safonol.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase; the old one opens the store no more.</source>
        <translation>Mae gan %1 gyfrinymadrodd newydd; nid yw’r hen un yn agor y storfa mwyach.</translation>
    </message>
</context>
<context>
    <name>UserRemoveCommand</name>
    <message>
        <source>Lets a user into the store no more; what they recorded stays.</source>
        <translation>Yn peidio â gadael defnyddiwr i mewn i’r storfa mwyach; mae’r hyn a gofnododd yn aros.</translation>
    </message>
    <message>
        <source>Removed %1. What they recorded stays. The store has a new key; backups made before now still open with their passphrase.</source>
        <translation>Tynnwyd %1. Mae’r hyn a gofnododd yn aros. Mae gan y storfa allwedd newydd; mae copïau wrth gefn a wnaed cyn hyn yn dal i agor gyda’u cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>UserRoleCommand</name>
    <message>
        <source>Gives a user another role.</source>
        <translation>Yn rhoi rôl arall i ddefnyddiwr.</translation>
    </message>
    <message>
        <source>worker, lead, manager or analyst.</source>
        <translation>worker, lead, manager neu analyst.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 yw %2 nawr.</translation>
    </message>
</context>
<context>
    <name>app::DBusDesktopSession</name>
    <message>
        <source>Locks the case store first</source>
        <comment>why the laptop waits with sleeping</comment>
        <translation>Yn cloi’r storfa achosion yn gyntaf</translation>
    </message>
</context>
<context>
    <name>app::WindowProgram</name>
    <message>
        <source>Alongside is open already. Its window was brought to the front.</source>
        <translation>Mae Alongside ar agor eisoes. Daethpwyd â’i ffenestr i’r blaen.</translation>
    </message>
</context>
<context>
    <name>db::RecoverySheet</name>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>Taflen adfer ar gyfer %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Gwnaed ar %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the store can read everything in it. Keep it as you would keep the keys to the office: on paper, in a sealed envelope, in a safe or with someone you trust, never on a computer or in a photograph.</source>
        <translation>Gall pwy bynnag sydd â’r daflen hon a’r storfa ddarllen popeth sydd ynddi. Cadwch hi fel y byddech yn cadw allweddi’r swyddfa: ar bapur, mewn amlen wedi’i selio, mewn sêff neu gyda rhywun rydych yn ymddiried ynddynt, byth ar gyfrifiadur nac mewn llun.</translation>
    </message>
    <message>
        <source>You need it when nobody can sign in any more, when a passphrase is forgotten, and when the right to approve laptops has to be settled. Nobody can make it again: it is not kept anywhere else.</source>
        <translation>Bydd ei hangen arnoch pan na all neb fewngofnodi mwyach, pan fydd cyfrinymadrodd wedi’i anghofio, a phan fydd angen setlo’r hawl i gymeradwyo gliniaduron. Ni all neb ei gwneud eto: nid yw wedi’i chadw yn unman arall.</translation>
    </message>
    <message>
        <source>To use it, choose &quot;Open with the recovery sheet&quot; and type the groups in order, without their numbers. Capitals and blanks do not matter; there is no letter I, L, O or U. If a group is mistyped, its number is shown.</source>
        <translation>I’w defnyddio, dewiswch &quot;Agor gyda’r daflen adfer&quot; a theipiwch y grwpiau yn eu trefn, heb eu rhifau. Nid yw priflythrennau na bylchau o bwys; nid oes llythyren I, L, O nac U. Os caiff grŵp ei gamdeipio, dangosir ei rif.</translation>
    </message>
</context>
<context>
    <name>widgets::AccessLogSection</name>
    <message>
        <source>Access log</source>
        <translation>Log mynediad</translation>
    </message>
    <message>
        <source>The last %1 entries, newest first.</source>
        <translation>Y %1 cofnod diwethaf, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Gwirio’r log</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Defnyddiwr arall</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Un person</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Gwnaeth gopi wrth gefn</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Agorodd gyda’r daflen adfer</translation>
    </message>
    <message>
        <source>Gave a new passphrase</source>
        <translation>Rhoddodd gyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Read a person&apos;s file</source>
        <translation>Darllenodd ffeil person</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Chwiliodd</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Darllenodd adroddiad</translation>
    </message>
    <message>
        <source>Took out a file</source>
        <translation>Cymerodd ffeil allan</translation>
    </message>
    <message>
        <source>The log is whole: nothing in it was changed, put in or taken out.</source>
        <translation>Mae’r log yn gyfan: ni newidiwyd, ychwanegwyd na thynnwyd dim.</translation>
    </message>
    <message>
        <source>The log does not hold:</source>
        <translation>Nid yw’r log yn gyfan:</translation>
    </message>
    <message>
        <source>Looked at a list</source>
        <translation>Edrychodd ar restr</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation>Darllenodd y log mynediad</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Argraffodd</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Agorodd ddogfen</translation>
    </message>
    <message>
        <source>Took out a document</source>
        <translation>Cymerodd ddogfen allan</translation>
    </message>
</context>
<context>
    <name>widgets::AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Ychwanegu defnyddiwr</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who signs in</comment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Type the name that they will sign in with.</source>
        <translation>Teipiwch yr enw y bydd yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Yn ychwanegu…</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerDialog</name>
    <message>
        <source>Answer about %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Ateb am %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Ysgrifennwch yr ateb yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>widgets::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n people</source>
        <translation>
            <numerusform>Dyrannu %n o bobl</numerusform>
            <numerusform>Dyrannu %n person</numerusform>
            <numerusform>Dyrannu %n o bobl</numerusform>
            <numerusform>Dyrannu %n o bobl</numerusform>
            <numerusform>Dyrannu %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Pwy sy’n cymryd drosodd</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Dim ond tan</translation>
    </message>
    <message>
        <source>Leave it empty for good</source>
        <translation>Gwag: yn barhaol</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Beth fydd yn newid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Dyrannu</translation>
    </message>
    <message>
        <source>Say who takes over: then you see here whom it changes something for.</source>
        <translation>Dywedwch pwy sy’n cymryd drosodd: yna fe welwch yma i bwy y mae’n newid rhywbeth.</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers for %n enrolment(s) until the end of %2; then it is as before.</source>
        <translation>
            <numerusform>Mae %1 yn cyflenwi dros %n cofrestriad tan ddiwedd %2; yna bydd fel yr oedd o’r blaen.</numerusform>
            <numerusform>Mae %1 yn cyflenwi dros %n cofrestriad tan ddiwedd %2; yna bydd fel yr oedd o’r blaen.</numerusform>
            <numerusform>Mae %1 yn cyflenwi dros %n cofrestriad tan ddiwedd %2; yna bydd fel yr oedd o’r blaen.</numerusform>
            <numerusform>Mae %1 yn cyflenwi dros %n cofrestriad tan ddiwedd %2; yna bydd fel yr oedd o’r blaen.</numerusform>
            <numerusform>Mae %1 yn cyflenwi dros %n cofrestriad tan ddiwedd %2; yna bydd fel yr oedd o’r blaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes the key worker of %n enrolment(s). Who it was stays in History.</source>
        <translation>
            <numerusform>Daw %1 yn weithiwr allweddol ar %n cofrestriad. Mae pwy oedd yno o’r blaen yn aros yn yr Hanes.</numerusform>
            <numerusform>Daw %1 yn weithiwr allweddol ar %n cofrestriad. Mae pwy oedd yno o’r blaen yn aros yn yr Hanes.</numerusform>
            <numerusform>Daw %1 yn weithiwr allweddol ar %n cofrestriad. Mae pwy oedd yno o’r blaen yn aros yn yr Hanes.</numerusform>
            <numerusform>Daw %1 yn weithiwr allweddol ar %n cofrestriad. Mae pwy oedd yno o’r blaen yn aros yn yr Hanes.</numerusform>
            <numerusform>Daw %1 yn weithiwr allweddol ar %n cofrestriad. Mae pwy oedd yno o’r blaen yn aros yn yr Hanes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing changes for %n of those chosen.</source>
        <translation>
            <numerusform>%1 Nid oes dim yn newid i %n o’r rhai a ddewiswyd.</numerusform>
            <numerusform>%1 Nid oes dim yn newid i %n o’r rhai a ddewiswyd.</numerusform>
            <numerusform>%1 Nid oes dim yn newid i %n o’r rhai a ddewiswyd.</numerusform>
            <numerusform>%1 Nid oes dim yn newid i %n o’r rhai a ddewiswyd.</numerusform>
            <numerusform>%1 Nid oes dim yn newid i %n o’r rhai a ddewiswyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · has no key worker now</source>
        <translation>%1 · dim gweithiwr allweddol nawr</translation>
    </message>
    <message>
        <source>%1 · key worker now %2</source>
        <translation>%1 · gweithiwr allweddol nawr: %2</translation>
    </message>
    <message>
        <source>%1 · no change: not on a programme</source>
        <translation>%1 · dim newid: ddim ar raglen</translation>
    </message>
    <message>
        <source>%1 · no change: theirs already</source>
        <translation>%1 · dim newid: y gweithiwr hwn sydd yno eisoes</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>Dywedwch pwy sy’n cymryd drosodd.</translation>
    </message>
    <message>
        <source>Nothing would change for any of those chosen.</source>
        <translation>Ni fyddai dim yn newid i’r un o’r rhai a ddewiswyd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers for %n enrolment(s)</source>
        <translation>
            <numerusform>%1 yn cyflenwi dros %n cofrestriad</numerusform>
            <numerusform>%1 yn cyflenwi dros %n cofrestriad</numerusform>
            <numerusform>%1 yn cyflenwi dros %n cofrestriad</numerusform>
            <numerusform>%1 yn cyflenwi dros %n cofrestriad</numerusform>
            <numerusform>%1 yn cyflenwi dros %n cofrestriad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the key worker of %n enrolment(s) more</source>
        <translation>
            <numerusform>%1 yn weithiwr allweddol ar %n cofrestriad arall</numerusform>
            <numerusform>%1 yn weithiwr allweddol ar %n cofrestriad arall</numerusform>
            <numerusform>%1 yn weithiwr allweddol ar %n cofrestriad arall</numerusform>
            <numerusform>%1 yn weithiwr allweddol ar %n cofrestriad arall</numerusform>
            <numerusform>%1 yn weithiwr allweddol ar %n cofrestriad arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::AttendanceTable</name>
    <message>
        <source>Who was there</source>
        <translation>Pwy oedd yno</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Sut aeth hi</translation>
    </message>
    <message>
        <source>Note about this person</source>
        <translation>Nodyn am y person hwn</translation>
    </message>
</context>
<context>
    <name>widgets::BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Copïau wrth gefn ac adfer</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. It is read back and checked before it counts, and opens with the passphrases of today.</source>
        <translation>Un ffeil wedi’i hamgryptio yw copi wrth gefn. Caiff ei darllen yn ôl a’i gwirio cyn iddi gyfrif, ac mae’n agor gyda chyfrinymadroddion heddiw.</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copi wrth gefn i ffeil…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Restore into a new folder</source>
        <translation>Adfer i ffolder newydd</translation>
    </message>
    <message>
        <source>This store stays as it is. The restored one lies beside it as a copy of its own.</source>
        <translation>Mae’r storfa hon yn aros fel y mae. Bydd yr un a adferir wrth ei hochr fel copi ar wahân.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Ffeil y copi wrth gefn</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Dewiswch ffeil y copi wrth gefn</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Choose the new folder</source>
        <translation>Dewiswch y ffolder newydd</translation>
    </message>
    <message>
        <source>Name in the backup</source>
        <translation>Eich enw yn y copi wrth gefn</translation>
    </message>
    <message>
        <source>Passphrase on the day of the backup</source>
        <translation>Cyfrinymadrodd ar ddiwrnod y copi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Copi wrth gefn i ffeil</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Yn gwneud copi wrth gefn ac yn ei wirio</translation>
    </message>
    <message>
        <source>The backup is written and checked: %1.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;</extracomment>
        <translation>Mae’r copi wrth gefn wedi’i ysgrifennu a’i wirio: %1.</translation>
    </message>
    <message>
        <source>Choose where the new folder lies</source>
        <translation>Dewiswch ble i roi’r ffolder newydd</translation>
    </message>
    <message>
        <source>Choose the backup file.</source>
        <translation>Dewiswch ffeil y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Choose a new folder for the restored store.</source>
        <translation>Dewiswch ffolder newydd ar gyfer y storfa a adferir.</translation>
    </message>
    <message>
        <source>Type the name that you signed in with.</source>
        <translation>Teipiwch yr enw roeddech yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Type the passphrase that you had when the backup was made.</source>
        <translation>Teipiwch y cyfrinymadrodd oedd gennych pan wnaed y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Restoring and checking</source>
        <translation>Yn adfer ac yn gwirio</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. Try the one of that day.</source>
        <translation>Nid yw’r cyfrinymadrodd yna’n agor y copi wrth gefn hwn. Rhowch gynnig ar un y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>The store is restored, but the check found:</source>
        <translation>Mae’r storfa wedi’i hadfer, ond canfu’r gwiriad:</translation>
    </message>
    <message>
        <source>The store is restored as it was on %1, and checked. Lock this one to open it.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Mae’r storfa wedi’i hadfer fel yr oedd ar %1, a’i gwirio. Clowch hon i’w hagor.</translation>
    </message>
    <message numerus="yes">
        <source>It is older than this one: %n record(s) that were saved here since are not in it.</source>
        <translation>
            <numerusform>Mae’n hŷn na hon: nid yw %n cofnod a gadwyd yma ers hynny ynddi.</numerusform>
            <numerusform>Mae’n hŷn na hon: nid yw %n cofnod a gadwyd yma ers hynny ynddi.</numerusform>
            <numerusform>Mae’n hŷn na hon: nid yw %n cofnod a gadwyd yma ers hynny ynddi.</numerusform>
            <numerusform>Mae’n hŷn na hon: nid yw %n cofnod a gadwyd yma ers hynny ynddi.</numerusform>
            <numerusform>Mae’n hŷn na hon: nid yw %n cofnod a gadwyd yma ers hynny ynddi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar&apos;s name and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Dim i’w ddangos eto.</translation>
    </message>
</context>
<context>
    <name>widgets::CaseloadColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>Fel yr oeddent ar y dechrau</translation>
    </message>
</context>
<context>
    <name>widgets::CaseloadModel</name>
    <message>
        <source>, </source>
        <comment>between needs in a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>widgets::CaseloadText</name>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name and reference</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name, as lists have it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, covered by %2 until %3</source>
        <comment>a key worker, who stands in, and the last day</comment>
        <translation>%1, gyda %2 yn cyflenwi tan %3</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never met so far</comment>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no next contact agreed</comment>
        <translation>Heb ei bennu</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>a day that has passed</comment>
        <translation>%1, yn hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between alerts in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Cyswllt diwethaf</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Dyddiau ers</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>Main needs</source>
        <translation>Prif anghenion</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Rhybuddion</translation>
    </message>
</context>
<context>
    <name>widgets::CaseloadView</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
</context>
<context>
    <name>widgets::ChartCard</name>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: dangos fel tabl</translation>
    </message>
    <message>
        <source>%1: copy the numbers</source>
        <translation>%1: copïo’r rhifau</translation>
    </message>
    <message>
        <source>%1: print…</source>
        <translation>%1: argraffu…</translation>
    </message>
    <message>
        <source>%1: table</source>
        <translation>%1: tabl</translation>
    </message>
</context>
<context>
    <name>widgets::ChoiceGroup</name>
    <message>
        <source>Key: %1</source>
        <translation>Bysell: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChosenBar</name>
    <message>
        <source>Chosen people</source>
        <translation>Pobl a ddewiswyd</translation>
    </message>
    <message>
        <source>Assign key worker…</source>
        <translation>Dyrannu gweithiwr allweddol…</translation>
    </message>
    <message>
        <source>Log a group session…</source>
        <translation>Cofnodi sesiwn grŵp…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copïo fel tabl</translation>
    </message>
    <message>
        <source>Space chooses, Shift+↓ more, Ctrl+A all that are shown</source>
        <translation>Mae Space yn dewis, Shift+↓ yn dewis mwy, Ctrl+A yn dewis pawb a ddangosir</translation>
    </message>
    <message>
        <source>Clear choice (Esc)</source>
        <translation>Clirio’r dewis (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <comment>in the caseload</comment>
        <translation>
            <numerusform>%n o bobl wedi’u dewis</numerusform>
            <numerusform>%n person wedi’i ddewis</numerusform>
            <numerusform>%n o bobl wedi’u dewis</numerusform>
            <numerusform>%n o bobl wedi’u dewis</numerusform>
            <numerusform>%n o bobl wedi’u dewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not shown</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>%1, %n ohonynt heb eu dangos</numerusform>
            <numerusform>%1, %n ohonynt heb eu dangos</numerusform>
            <numerusform>%1, %n ohonynt heb eu dangos</numerusform>
            <numerusform>%1, %n ohonynt heb eu dangos</numerusform>
            <numerusform>%1, %n ohonynt heb eu dangos</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone round…</source>
        <translation>Rownd ffonio…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Taflen gysylltiadau…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
</context>
<context>
    <name>widgets::CircumstanceText</name>
    <message>
        <source>Violence to others</source>
        <comment>alert</comment>
        <translation>Trais at eraill</translation>
    </message>
    <message>
        <source>No lone visits</source>
        <comment>alert</comment>
        <translation>Dim ymweld ar eich pen eich hun</translation>
    </message>
    <message>
        <source>Self-harm or suicide</source>
        <comment>alert</comment>
        <translation>Hunan-niwed neu hunanladdiad</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <comment>alert</comment>
        <translation>Diogelu</translation>
    </message>
    <message>
        <source>At risk from others</source>
        <comment>alert</comment>
        <translation>Mewn perygl gan eraill</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>alert</comment>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Animal</source>
        <comment>alert</comment>
        <translation>Anifail</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>alert</comment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>way to reach somebody</comment>
        <translation>Ffôn symudol</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>way to reach somebody</comment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>way to reach somebody</comment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>way to reach somebody</comment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Through someone</source>
        <comment>way to reach somebody</comment>
        <translation>Drwy rywun arall</translation>
    </message>
    <message>
        <source>Keeping this record</source>
        <comment>consent</comment>
        <translation>Cadw’r cofnod hwn</translation>
    </message>
    <message>
        <source>Sharing with a partner</source>
        <comment>consent</comment>
        <translation>Rhannu gyda phartner</translation>
    </message>
    <message>
        <source>Sharing with health services</source>
        <comment>consent</comment>
        <translation>Rhannu gyda gwasanaethau iechyd</translation>
    </message>
    <message>
        <source>Sharing with probation</source>
        <comment>consent</comment>
        <translation>Rhannu gyda’r gwasanaeth prawf</translation>
    </message>
    <message>
        <source>Talking to family</source>
        <comment>consent</comment>
        <translation>Siarad â theulu</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>consent</comment>
        <translation>Ymchwil</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>consent</comment>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>how consent was given</comment>
        <translation>Wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Said in person or on the phone</source>
        <comment>how consent was given</comment>
        <translation>Ar lafar, wyneb yn wyneb neu ffôn</translation>
    </message>
    <message>
        <source>By message</source>
        <comment>how consent was given</comment>
        <translation>Drwy neges</translation>
    </message>
    <message>
        <source>By someone for them</source>
        <comment>how consent was given</comment>
        <translation>Gan rywun ar ran y person</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>relationship</comment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Former partner</source>
        <comment>relationship</comment>
        <translation>Cyn-bartner</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>relationship</comment>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>relationship</comment>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <comment>relationship</comment>
        <translation>Brawd neu chwaer</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <comment>relationship</comment>
        <translation>Nain neu daid</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <comment>relationship</comment>
        <translation>Ŵyr neu wyres</translation>
    </message>
    <message>
        <source>Friend</source>
        <comment>relationship</comment>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>Carer</source>
        <comment>relationship</comment>
        <translation>Gofalwr</translation>
    </message>
    <message>
        <source>Cared for by them</source>
        <comment>relationship</comment>
        <translation>Yn cael gofal gan y person</translation>
    </message>
    <message>
        <source>Other family</source>
        <comment>relationship</comment>
        <translation>Aelod arall o’r teulu</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <comment>relationship</comment>
        <translation>Cymydog</translation>
    </message>
    <message>
        <source>Landlord</source>
        <comment>relationship</comment>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>relationship</comment>
        <translation>Gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>relationship</comment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Own tenancy</source>
        <comment>accommodation</comment>
        <translation>Tenantiaeth ei hun</translation>
    </message>
    <message>
        <source>Private rent</source>
        <comment>accommodation</comment>
        <translation>Rhentu’n breifat</translation>
    </message>
    <message>
        <source>Supported housing</source>
        <comment>accommodation</comment>
        <translation>Tai â chymorth</translation>
    </message>
    <message>
        <source>Approved premises</source>
        <comment>accommodation</comment>
        <translation>Safle cymeradwy</translation>
    </message>
    <message>
        <source>Hostel</source>
        <comment>accommodation</comment>
        <translation>Hostel</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <comment>accommodation</comment>
        <translation>Gyda theulu neu ffrindiau</translation>
    </message>
    <message>
        <source>Sofa surfing</source>
        <comment>accommodation</comment>
        <translation>Syrffio soffas</translation>
    </message>
    <message>
        <source>Rough sleeping</source>
        <comment>accommodation</comment>
        <translation>Cysgu allan</translation>
    </message>
    <message>
        <source>Prison</source>
        <comment>accommodation</comment>
        <translation>Carchar</translation>
    </message>
    <message>
        <source>Hospital</source>
        <comment>accommodation</comment>
        <translation>Ysbyty</translation>
    </message>
    <message>
        <source>Temporary accommodation</source>
        <comment>accommodation</comment>
        <translation>Llety dros dro</translation>
    </message>
    <message>
        <source>Asylum housing</source>
        <comment>accommodation</comment>
        <translation>Llety lloches</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>accommodation</comment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Messages are safe</source>
        <translation>Diogel gadael neges</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Peidio â gadael neges</translation>
    </message>
    <message>
        <source>Not known if a message is safe</source>
        <translation>Ddim yn gwybod a yw neges yn ddiogel</translation>
    </message>
    <message>
        <source>Yes, no end</source>
        <comment>consent</comment>
        <translation>Ie, heb ddiwedd</translation>
    </message>
    <message>
        <source>Yes, until %1</source>
        <comment>consent and its last day</comment>
        <translation>Ie, tan %1</translation>
    </message>
    <message>
        <source>No</source>
        <comment>consent</comment>
        <translation>Na</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <comment>consent and the day</comment>
        <translation>Tynnwyd yn ôl %1</translation>
    </message>
    <message>
        <source>Yes, ends %1 (%2)</source>
        <comment>consent, its last day, how far that is</comment>
        <translation>Ie, yn dod i ben %1 (%2)</translation>
    </message>
    <message>
        <source>Ran out %1</source>
        <comment>consent and its last day</comment>
        <translation>Daeth i ben %1</translation>
    </message>
    <message>
        <source>someone not on this laptop</source>
        <translation>rhywun nad yw ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relationship and a name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say what everybody who meets them has to know.</source>
        <translation>Dywedwch beth mae’n rhaid i bawb sy’n cwrdd â’r person ei wybod.</translation>
    </message>
    <message>
        <source>It cannot be looked at again before it was raised.</source>
        <translation>Ni ellir edrych arno eto cyn iddo gael ei godi.</translation>
    </message>
    <message>
        <source>Choose a day to come, or leave it blank.</source>
        <translation>Dewiswch ddiwrnod sydd i ddod, neu gadewch yn wag.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Dewiswch un.</translation>
    </message>
    <message>
        <source>Give the number, the address or the name.</source>
        <translation>Rhowch y rhif, y cyfeiriad neu’r enw.</translation>
    </message>
    <message>
        <source>Give the address or the kind of place; either will do.</source>
        <translation>Rhowch y cyfeiriad neu’r math o le; mae’r naill neu’r llall yn ddigon.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Ni all y diwrnod olaf fod cyn y cyntaf.</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>Dywedwch ar gyfer beth.</translation>
    </message>
    <message>
        <source>This cannot be before the day it was given.</source>
        <translation>Ni all hyn fod cyn y diwrnod y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>Give a name, or the reference of a person here.</source>
        <translation>Rhowch enw, neu gyfeirnod person sydd yma.</translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation>Yr un person yw hwn. Dewiswch rywun arall.</translation>
    </message>
    <message>
        <source>Write down what they said, or choose an answer.</source>
        <translation>Ysgrifennwch beth ddywedodd y person, neu dewiswch ateb.</translation>
    </message>
    <message>
        <source>This day cannot have been yet. Check the year.</source>
        <translation>Ni all y diwrnod hwn fod wedi bod eto. Gwiriwch y flwyddyn.</translation>
    </message>
</context>
<context>
    <name>widgets::ClosingDialog</name>
    <message>
        <source>End time on the programme</source>
        <translation>Dod â chyfnod ar y rhaglen i ben</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Dod ag ef i ben</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>They go on to</source>
        <translation>Mynd ymlaen at</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Pa sefydliad</translation>
    </message>
    <message>
        <source>from the directory, or any name</source>
        <translation>o’r cyfeiriadur, neu unrhyw enw</translation>
    </message>
    <message>
        <source>Key worker there</source>
        <translation>Gweithiwr allweddol yno</translation>
    </message>
    <message>
        <source>blank: the same</source>
        <translation>gwag: yr un un</translation>
    </message>
    <message>
        <source>Tell them now?</source>
        <translation>Rhoi gwybod iddyn nhw nawr?</translation>
    </message>
    <message>
        <source>No, only note where they went</source>
        <translation>Na, dim ond nodi i ble yr aeth y person</translation>
    </message>
    <message>
        <source>Yes, keep a referral too</source>
        <translation>Ie, cadw atgyfeiriad hefyd</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>Beth a ofynnir ganddynt</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Sefydliad arall</translation>
    </message>
    <message>
        <source>Our programme %1</source>
        <translation>Ein rhaglen %1</translation>
    </message>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Ended, and started on %1</source>
        <comment>a programme</comment>
        <translation>Daeth i ben, a dechreuodd ar %1</translation>
    </message>
    <message>
        <source>Ended, and referred to %1</source>
        <comment>a service</comment>
        <translation>Daeth i ben, ac atgyfeiriwyd at %1</translation>
    </message>
    <message>
        <source>Time on the programme ended</source>
        <translation>Daeth yr amser ar y rhaglen i ben</translation>
    </message>
    <message>
        <source>The last day is before the start. Choose the start or a later day.</source>
        <translation>Mae’r diwrnod olaf cyn y dechrau. Dewiswch y dechrau neu ddiwrnod hwyrach.</translation>
    </message>
    <message>
        <source>This day is still to come, or too long ago. Choose today or earlier.</source>
        <translation>Nid yw’r diwrnod hwn wedi bod eto, neu mae’n rhy bell yn ôl. Dewiswch heddiw neu’n gynharach.</translation>
    </message>
    <message>
        <source>They are on that programme already. Choose another, or only note where they went.</source>
        <translation>Mae’r person ar y rhaglen honno eisoes. Dewiswch un arall, neu nodwch yn unig i ble yr aeth.</translation>
    </message>
    <message>
        <source>Say which organisation they are referred to.</source>
        <translation>Dywedwch at ba sefydliad yr atgyfeirir y person.</translation>
    </message>
</context>
<context>
    <name>widgets::CohortChart</name>
    <message>
        <source>By when they started</source>
        <translation>Yn ôl pryd y dechreuwyd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a length of time, then how many stayed it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 started; %3.</source>
        <comment>a quarter, how many started, what became of them</comment>
        <translation>%1: dechreuodd %2; %3.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Dim i’w ddangos eto.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A quarter of a year: %1 is its first month, %2 its last with the year, as in &quot;Jan to Mar 2026&quot;.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mis</numerusform>
            <numerusform>%Ln mis</numerusform>
            <numerusform>%Ln mis</numerusform>
            <numerusform>%Ln mis</numerusform>
            <numerusform>%Ln mis</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>it is too early to know how many stayed</comment>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a count, instead of a percentage of a few people</comment>
        <translation>%1, rhy ychydig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a percentage, and the count that it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Started %1, %2: %3</source>
        <comment>a quarter, a length of time, how many stayed it</comment>
        <translation>Dechreuodd %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnChart</name>
    <message>
        <source>Where people are lost</source>
        <translation>Lle mae pobl yn cael eu colli</translation>
    </message>
    <message>
        <source>Month %1: %2 of %3, %4</source>
        <translation>Mis %1: %2 o %3, %4</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Dim i’w ddangos eto.</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>instead of a percentage of a few people</comment>
        <translation>rhy ychydig</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Wedi’u colli</translation>
    </message>
    <message>
        <source>Of those still here</source>
        <translation>O’r rhai sydd yma o hyd</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mis %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>o %1</translation>
    </message>
</context>
<context>
    <name>widgets::CompareCard</name>
    <message>
        <source>each person&apos;s first stay, by months since the first meeting</source>
        <translation>cyfnod cyntaf pob person, yn ôl misoedd ers y cyfarfod cyntaf</translation>
    </message>
    <message>
        <source>Compare groups by</source>
        <translation>Cymharu grwpiau yn ôl</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Un grŵp</translation>
    </message>
    <message>
        <source>With another group</source>
        <translation>Gyda grŵp arall</translation>
    </message>
    <message>
        <source>Within each</source>
        <translation>O fewn pob</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Pawb gyda’i gilydd</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two groups that are compared</comment>
        <translation>gyda</translation>
    </message>
    <message>
        <source>within each</source>
        <comment>before the field within whose groups others are compared</comment>
        <translation>o fewn pob</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>1 person has no answer in this, and is in no group.</source>
        <translation>Nid oes gan 1 person ateb yn hwn, ac nid yw mewn grŵp.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no answer in this, and are in no group.</source>
        <translation>
            <numerusform>Nid oes gan %Ln o bobl ateb yn hwn, ac nid ydynt mewn grŵp.</numerusform>
            <numerusform>Nid oes gan %Ln person ateb yn hwn, ac nid yw mewn grŵp.</numerusform>
            <numerusform>Nid oes gan %Ln o bobl ateb yn hwn, ac nid ydynt mewn grŵp.</numerusform>
            <numerusform>Nid oes gan %Ln o bobl ateb yn hwn, ac nid ydynt mewn grŵp.</numerusform>
            <numerusform>Nid oes gan %Ln o bobl ateb yn hwn, ac nid ydynt mewn grŵp.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one group: nothing to compare.</source>
        <translation>Dim ond un grŵp sydd: dim i’w gymharu.</translation>
    </message>
    <message>
        <source>Some group has fewer than %1 people: too few to say whether they differ.</source>
        <translation>Mae gan ryw grŵp lai na %1 o bobl: rhy ychydig i ddweud a ydynt yn wahanol.</translation>
    </message>
    <message>
        <source>That some groups leave sooner than others %1.</source>
        <extracomment>%1 is &quot;could easily be chance (p 0.38)&quot;.</extracomment>
        <translation>Bod rhai grwpiau’n gadael yn gynt nag eraill: %1.</translation>
    </message>
    <message>
        <source>In some group fewer than 5 leavings were to be expected, so do not lean on this.</source>
        <translation>Mewn rhyw grŵp roedd disgwyl llai na 5 ymadawiad, felly peidiwch â dibynnu ar hyn.</translation>
    </message>
    <message>
        <source>Log-rank %1 on %2.</source>
        <extracomment>The name of a test, its value and its degrees of freedom.</extracomment>
        <translation>Log-rank %1 ar %2.</translation>
    </message>
    <message>
        <source>It says whether they differ, not why.</source>
        <translation>Mae’n dweud a ydynt yn wahanol, nid pam.</translation>
    </message>
</context>
<context>
    <name>widgets::ContactForm</name>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Needs touched</source>
        <translation>Anghenion a drafodwyd</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation>Dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>“-2” is two days ago</source>
        <translation>“-2” yw deuddydd yn ôl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Enough to save. Anything below is yours to add or leave.</source>
        <translation>Digon i gadw. Chi sydd i benderfynu am y gweddill isod.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Cyswllt nesaf</translation>
    </message>
    <message>
        <source>“+7” is in a week</source>
        <translation>“+7” yw ymhen wythnos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Choose who this contact was with. Start typing a name.</source>
        <translation>Dewiswch gyda phwy oedd y cyswllt hwn. Dechreuwch deipio enw.</translation>
    </message>
    <message>
        <source>Say which day it was. Try “today” or “-1”.</source>
        <translation>Dywedwch pa ddiwrnod oedd hi. Rhowch gynnig ar “heddiw” neu “-1”.</translation>
    </message>
    <message>
        <source>This contact is in the future. Choose today or earlier, or save it as the next contact.</source>
        <translation>Mae’r cyswllt hwn yn y dyfodol. Dewiswch heddiw neu’n gynharach, neu cadwch ef fel y cyswllt nesaf.</translation>
    </message>
    <message>
        <source>Not a time. Try 14:30, or leave it blank.</source>
        <translation>Nid amser yw hwn. Rhowch gynnig ar 14:30, neu gadewch yn wag.</translation>
    </message>
    <message>
        <source>The next contact is before this one. Choose a later day, or leave it blank.</source>
        <translation>Mae’r cyswllt nesaf cyn yr un hwn. Dewiswch ddiwrnod hwyrach, neu gadewch yn wag.</translation>
    </message>
    <message>
        <source>Minutes are a number up to 1440. Leave it blank if you don’t know.</source>
        <translation>Rhif hyd at 1440 yw’r munudau. Gadewch yn wag os nad ydych yn gwybod.</translation>
    </message>
    <message>
        <source>What would help the next person? Ctrl+Space: a phrase</source>
        <translation>Beth fyddai’n helpu’r person nesaf? Ctrl+Space: ymadrodd</translation>
    </message>
</context>
<context>
    <name>widgets::ContactSheet</name>
    <message>
        <source>Contact sheet %1 · %2</source>
        <comment>a number; a day</comment>
        <translation>Taflen gysylltiadau %1 · %2</translation>
    </message>
    <message>
        <source>Contact sheet · %1</source>
        <comment>a day</comment>
        <translation>Taflen gysylltiadau · %1</translation>
    </message>
    <message>
        <source>Private. Key it in on the day, then shred it.</source>
        <translation>Preifat. Mewnbynnwch hi ar y diwrnod, yna rhwygwch hi’n fân.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Name or reference:</source>
        <translation>Enw neu gyfeirnod:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the key for an outcome; the outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day, if another</source>
        <translation>Diwrnod, os un arall</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Cyswllt nesaf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>widgets::ContactText</name>
    <message>
        <source>In person</source>
        <comment>channel of a contact</comment>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel of a contact</comment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>channel of a contact</comment>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>channel of a contact: a text message</comment>
        <translation>Neges destun</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel of a contact</comment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>channel of a contact</comment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>channel of a contact</comment>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel of a contact</comment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Attended</source>
        <comment>outcome of a contact</comment>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <comment>outcome of a contact</comment>
        <translation>Ni ddaeth</translation>
    </message>
    <message>
        <source>Cancelled by them</source>
        <comment>outcome of a contact</comment>
        <translation>Canslwyd gan y person</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <comment>outcome of a contact</comment>
        <translation>Canslwyd gennym ni</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>outcome of a contact</comment>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>outcome of a contact</comment>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>headline of a contact that took place</comment>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>%1, %2 min, %3</source>
        <comment>what, minutes, channel</comment>
        <translation>%1, %2 mun, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for attended</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for did not attend, missed</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key for cancelled by them</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for cancelled by us</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no answer</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key for declined</comment>
        <translation>G</translation>
    </message>
</context>
<context>
    <name>widgets::CopyOutDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>The copy leaves the protection of the store: anybody who gets at the file can read it. Delete it when you no longer need it.</source>
        <translation>Mae’r copi’n gadael diogelwch y storfa: gall unrhyw un sy’n cael gafael ar y ffeil ei darllen. Dilëwch hi pan na fydd ei hangen arnoch mwyach.</translation>
    </message>
    <message>
        <source>That you saved a copy goes into the access log.</source>
        <translation>Bydd y log mynediad yn nodi eich bod wedi cadw copi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Dewis ble…</translation>
    </message>
    <message>
        <source>There is a file called “%1” already. Choose another name; it was left as it is.</source>
        <translation>Mae ffeil o’r enw “%1” eisoes. Dewiswch enw arall; mae’r ffeil wedi’i gadael fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardsPage</name>
    <message>
        <source>Dashboards</source>
        <translation>Dangosfyrddau</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>%1 is not a date. Try 28 2 27, or “today”.</source>
        <comment>what was typed</comment>
        <translation>Nid yw %1 yn ddyddiad. Rhowch gynnig ar 28 2 27, neu “heddiw”.</translation>
    </message>
</context>
<context>
    <name>widgets::DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, as 3 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format, as Tue 3 Nov 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day with its weekday</comment>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a day with its weekday</comment>
        <translation>Ddoe, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <comment>a day with its weekday</comment>
        <translation>Yfory, %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DefinitionDialog</name>
    <message>
        <source>What counts on %1</source>
        <comment>a programme</comment>
        <translation>Beth sy’n cyfrif ar %1</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Pwy gytunodd</translation>
    </message>
    <message>
        <source>everybody who was asked</source>
        <translation>pawb a holwyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Count like this from now on</source>
        <translation>Cyfrif fel hyn o hyn ymlaen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> diwrnod</translation>
    </message>
    <message>
        <source>Silence after which somebody counts as having stopped</source>
        <translation>Tawelwch y mae rhywun yn cyfrif fel wedi stopio ar ei ôl</translation>
    </message>
    <message>
        <source>Days in custody do not count as silence</source>
        <translation>Nid yw diwrnodau yn y ddalfa yn cyfrif fel tawelwch</translation>
    </message>
    <message>
        <source>Contacts that count as being in touch</source>
        <translation>Cysylltiadau sy’n cyfrif fel bod mewn cysylltiad</translation>
    </message>
    <message>
        <source>The figures side by side</source>
        <translation>Y ffigurau ochr yn ochr</translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Cytunwyd o’r blaen</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>As it counts now</source>
        <translation>Fel y mae’n cyfrif nawr</translation>
    </message>
    <message>
        <source>As it would count</source>
        <translation>Fel y byddai’n cyfrif</translation>
    </message>
    <message>
        <source>This is how it counts now. Change something to see what the figures would be.</source>
        <translation>Dyma sut mae’n cyfrif nawr. Newidiwch rywbeth i weld beth fyddai’r ffigurau.</translation>
    </message>
    <message>
        <source>The figures of today, as they are and as they would be. Nothing is changed yet.</source>
        <translation>Ffigurau heddiw, fel y maent ac fel y byddent. Nid oes dim wedi newid eto.</translation>
    </message>
    <message>
        <source>Say who agreed.</source>
        <translation>Dywedwch pwy gytunodd.</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>Dywedwch pryd.</translation>
    </message>
</context>
<context>
    <name>widgets::DescribeSheet</name>
    <message>
        <source>Say what the document is</source>
        <translation>Dweud beth yw’r ddogfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>Newidiwyd y ddogfen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Day on it</source>
        <translation>Dyddiad arni</translation>
    </message>
    <message>
        <source>blank: none</source>
        <translation>gwag: dim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>widgets::DocumentText</name>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>“%1” is empty, so it was not added. Scan or save it again.</source>
        <translation>Mae “%1” yn wag, felly ni chafodd ei hychwanegu. Sganiwch neu cadwch hi eto.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB, so it was not added. Split it, or scan it with less detail.</source>
        <translation>Mae “%1” yn fwy na 50 MB, felly ni chafodd ei hychwanegu. Rhannwch hi, neu sganiwch hi gyda llai o fanylder.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check that it is still there and that you may open it.</source>
        <translation>Ni ellir darllen “%1”, felly ni chafodd ei hychwanegu. Gwiriwch ei bod yno o hyd a bod gennych hawl i’w hagor.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not added. Free some space, then try again.</source>
        <translation>Mae’r ddisg yn llawn, felly ni chafodd “%1” ei hychwanegu. Rhyddhewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Stopped: “%1” and what came after it were not added.</source>
        <translation>Wedi stopio: ni chafodd “%1” na’r hyn a ddaeth ar ei hôl eu hychwanegu.</translation>
    </message>
    <message>
        <source>“%1” was not added. %2</source>
        <comment>a file&apos;s name; a sentence that says why</comment>
        <translation>Ni chafodd “%1” ei hychwanegu. %2</translation>
    </message>
    <message>
        <source>“%1” is a folder, so it was not added. Open it, and choose the files in it.</source>
        <translation>Ffolder yw “%1”, felly ni chafodd ei hychwanegu. Agorwch hi, a dewiswch y ffeiliau sydd ynddi.</translation>
    </message>
    <message>
        <source>The preview of this document broke off. Nothing else was touched. It may be damaged, or made to do harm: be careful with a copy of it.</source>
        <translation>Torrodd rhagolwg y ddogfen hon. Ni chyffyrddwyd â dim arall. Efallai ei bod wedi’i difrodi, neu wedi’i gwneud i beri niwed: byddwch yn ofalus gyda chopi ohoni.</translation>
    </message>
    <message>
        <source>Save a copy to open it in another program.</source>
        <translation>Cadwch gopi i’w agor mewn rhaglen arall.</translation>
    </message>
    <message>
        <source>A lead or a manager can save a copy of it for another program.</source>
        <translation>Gall arweinydd neu reolwr gadw copi ohoni ar gyfer rhaglen arall.</translation>
    </message>
    <message>
        <source>[This is the beginning. Save a copy to read on.]</source>
        <translation>[Dyma’r dechrau. Cadwch gopi i ddarllen ymlaen.]</translation>
    </message>
    <message>
        <source>[This is the beginning. A lead or a manager can save a copy of the whole.]</source>
        <translation>[Dyma’r dechrau. Gall arweinydd neu reolwr gadw copi o’r cyfan.]</translation>
    </message>
    <message>
        <source>Documents of this kind cannot be shown here.</source>
        <translation>Ni ellir dangos dogfennau o’r math hwn yma.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Mae’r llun hwn yn rhy fawr i’w ddangos yma.</translation>
    </message>
    <message>
        <source>This document cannot be shown: it is damaged, or not what its name says. It is kept as it is.</source>
        <translation>Ni ellir dangos y ddogfen hon: mae wedi’i difrodi, neu nid yw’r hyn y mae ei henw’n ei ddweud. Fe’i cedwir fel y mae.</translation>
    </message>
    <message>
        <source>The preview could not be started: Alongside wants to be installed again.</source>
        <translation>Ni ellid dechrau’r rhagolwg: mae angen gosod Alongside eto.</translation>
    </message>
    <message>
        <source>Showing this document took too long, so it was stopped.</source>
        <translation>Cymerodd dangos y ddogfen hon ormod o amser, felly fe’i stopiwyd.</translation>
    </message>
</context>
<context>
    <name>widgets::DocumentViewer</name>
    <message>
        <source>Page of %1</source>
        <comment>a document&apos;s title</comment>
        <translation>Tudalen o %1</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <comment>a document&apos;s title</comment>
        <translation>Geiriau %1</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ffitio’r lled</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does; the key that presses it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2 · %3%</source>
        <translation>Tudalen %L1 o %L2 · %3%</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how large it shows</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>widgets::DocumentsPage</name>
    <message>
        <source>No documents yet. Add a scan, a letter or a photo: press Add, drop files on this page, or paste them. They are sealed in the store.</source>
        <translation>Dim dogfennau eto. Ychwanegwch sgan, llythyr neu lun: pwyswch Ychwanegu, gollyngwch ffeiliau ar y dudalen hon, neu gludwch nhw. Cânt eu selio yn y storfa.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ychwanegu dogfennau</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Edrych arni</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Croesi allan…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Day on it</source>
        <translation>Dyddiad arni</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a day; a name</comment>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>Let go here to add the files to this person&apos;s documents.</source>
        <translation>Gollyngwch yma i ychwanegu’r ffeiliau at ddogfennau’r person hwn.</translation>
    </message>
    <message>
        <source>There is no file to paste. Copy one in the file manager first.</source>
        <translation>Nid oes ffeil i’w gludo. Copïwch un yn y rheolwr ffeiliau yn gyntaf.</translation>
    </message>
    <message>
        <source>Other files are being added. Add these when they are done.</source>
        <translation>Mae ffeiliau eraill yn cael eu hychwanegu. Ychwanegwch y rhain pan fydd hynny wedi gorffen.</translation>
    </message>
    <message>
        <source>Adding, in kB:</source>
        <translation>Yn ychwanegu, mewn kB:</translation>
    </message>
    <message>
        <source>Added: %1. The files they came from are still where they were.</source>
        <comment>files&apos; names</comment>
        <translation>Ychwanegwyd: %1. Mae’r ffeiliau gwreiddiol lle’r oeddent o hyd.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Yn cadw copi</translation>
    </message>
    <message>
        <source>Saved as “%1”. Anybody with the file can read it.</source>
        <translation>Wedi’i gadw fel “%1”. Gall unrhyw un sydd â’r ffeil ei darllen.</translation>
    </message>
    <message>
        <source>Strike out this document</source>
        <translation>Croesi’r ddogfen hon allan</translation>
    </message>
    <message>
        <source>It shows no more and counts nowhere. That it was there stays in History, with your reason.</source>
        <translation>Ni fydd yn ymddangos mwyach nac yn cyfrif yn unman. Bydd yr Hanes yn dangos iddi fod yno, gyda’ch rheswm.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Croesi allan</translation>
    </message>
</context>
<context>
    <name>widgets::DraftSheet</name>
    <message>
        <source>Draft saved in the store, %1</source>
        <comment>a time with seconds</comment>
        <translation>Cadwyd y drafft yn y storfa, %1</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Ni chadwyd y drafft</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>with the draft</comment>
        <translation>Mynd ymlaen ag ef</translation>
    </message>
    <message>
        <source>Discard it</source>
        <comment>the draft</comment>
        <translation>Ei daflu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Taflu’r drafft</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Cau, cadw’r drafft</translation>
    </message>
    <message>
        <source>A draft from %1 has not been saved.</source>
        <comment>a day and a time</comment>
        <translation>Nid yw drafft o %1 wedi’i gadw’n derfynol.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Taflwyd y drafft.</translation>
    </message>
</context>
<context>
    <name>widgets::DuplicatePanel</name>
    <message>
        <source>Is this the same person? ↓ goes there, Enter opens them.</source>
        <translation>Ai’r un person yw hwn? Mae ↓ yn mynd yno, Enter yn ei agor.</translation>
    </message>
    <message>
        <source>Is one of these the same person? ↓ goes there, Enter opens them.</source>
        <translation>Ai’r un person yw un o’r rhain? Mae ↓ yn mynd yno, Enter yn ei agor.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Agor y person</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <comment>a person, and why they may be the same</comment>
        <translation>Agor %1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::DuplicateText</name>
    <message>
        <source>the same number</source>
        <translation>yr un rhif</translation>
    </message>
    <message>
        <source>the same reference</source>
        <translation>yr un cyfeirnod</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>yr un ffôn</translation>
    </message>
    <message>
        <source>the same email</source>
        <translation>yr un e-bost</translation>
    </message>
    <message>
        <source>the same postcode</source>
        <translation>yr un cod post</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>yr un enw</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>bron yr un enw</translation>
    </message>
    <message>
        <source>the same date of birth</source>
        <translation>yr un dyddiad geni</translation>
    </message>
    <message>
        <source>nearly the same date of birth</source>
        <translation>bron yr un dyddiad geni</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>ond dyddiad geni arall</translation>
    </message>
    <message>
        <source>the same %1</source>
        <comment>a kind of number, such as NHS number</comment>
        <translation>yr un %1</translation>
    </message>
    <message numerus="yes">
        <source>born %1, %n year(s) old</source>
        <translation>
            <numerusform>ganwyd %1, %n oed</numerusform>
            <numerusform>ganwyd %1, %n oed</numerusform>
            <numerusform>ganwyd %1, %n oed</numerusform>
            <numerusform>ganwyd %1, %n oed</numerusform>
            <numerusform>ganwyd %1, %n oed</numerusform>
        </translation>
    </message>
    <message>
        <source>no key worker</source>
        <translation>dim gweithiwr allweddol</translation>
    </message>
    <message>
        <source>key worker %1</source>
        <comment>a name</comment>
        <translation>gweithiwr allweddol %1</translation>
    </message>
    <message>
        <source>last met %1, %2</source>
        <comment>a day, and how long ago that is</comment>
        <translation>cyfarfod diwethaf %1, %2</translation>
    </message>
    <message>
        <source>never met yet</source>
        <translation>heb gwrdd erioed eto</translation>
    </message>
</context>
<context>
    <name>widgets::EditParts</name>
    <message>
        <source>Empty this field</source>
        <extracomment>a button at the end of a field</extracomment>
        <translation>Gwagio’r maes hwn</translation>
    </message>
</context>
<context>
    <name>widgets::EligibilityFields</name>
    <message>
        <source>Not asked yet</source>
        <comment>an eligibility question</comment>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Why they are started nevertheless</source>
        <translation>Pam mae’r person yn dechrau er hynny</translation>
    </message>
    <message>
        <source>kept beside the answers</source>
        <translation>cedwir wrth ymyl yr atebion</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>They would rather not say</source>
        <translation>Byddai’n well ganddynt beidio â dweud</translation>
    </message>
    <message numerus="yes">
        <source>The programme may not be for them: the answer is no to %n question(s). You may start them nevertheless; say why.</source>
        <translation>
            <numerusform>Efallai nad yw’r rhaglen yn addas i’r person: na yw’r ateb i %n cwestiwn. Cewch ddechrau’r person er hynny; dywedwch pam.</numerusform>
            <numerusform>Efallai nad yw’r rhaglen yn addas i’r person: na yw’r ateb i %n cwestiwn. Cewch ddechrau’r person er hynny; dywedwch pam.</numerusform>
            <numerusform>Efallai nad yw’r rhaglen yn addas i’r person: na yw’r ateb i %n cwestiwn. Cewch ddechrau’r person er hynny; dywedwch pam.</numerusform>
            <numerusform>Efallai nad yw’r rhaglen yn addas i’r person: na yw’r ateb i %n cwestiwn. Cewch ddechrau’r person er hynny; dywedwch pam.</numerusform>
            <numerusform>Efallai nad yw’r rhaglen yn addas i’r person: na yw’r ateb i %n cwestiwn. Cewch ddechrau’r person er hynny; dywedwch pam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EligibilitySheet</name>
    <message>
        <source>Is the programme for them?</source>
        <translation>A yw’r rhaglen yn addas i’r person?</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Cadw’r atebion</translation>
    </message>
    <message>
        <source>Answers saved</source>
        <translation>Cadwyd yr atebion</translation>
    </message>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
</context>
<context>
    <name>widgets::EngagementBoard</name>
    <message>
        <source>The curve also counts people still part-way, so it can differ from the cards above.</source>
        <translation>Mae’r gromlin hefyd yn cyfrif pobl sydd ar ganol y cyfnod, felly gall fod yn wahanol i’r cardiau uchod.</translation>
    </message>
    <message>
        <source>stopped in each month</source>
        <translation>wedi stopio ym mhob mis</translation>
    </message>
    <message>
        <source>Why they stopped</source>
        <translation>Pam y stopion nhw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>In touch now</source>
        <translation>Mewn cyswllt nawr</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Cyswllt diwethaf</translation>
    </message>
    <message>
        <source>by days since the last contact</source>
        <translation>yn ôl diwrnodau ers y cyswllt diwethaf</translation>
    </message>
    <message>
        <source>This moves the moment a contact is logged; the curve waits until silence is clear.</source>
        <translation>Mae hwn yn symud y foment y cofnodir cyswllt; mae’r gromlin yn aros nes bod tawelwch yn glir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts, by months since the first meeting. Shaded: likely range.</source>
        <translation>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
            <numerusform>%Ln dechrau, yn ôl misoedd ers y cyfarfod cyntaf. Wedi’i liwio: ystod debygol.</numerusform>
        </translation>
    </message>
    <message>
        <source>by months since the first meeting</source>
        <translation>yn ôl misoedd ers y cyfarfod cyntaf</translation>
    </message>
    <message>
        <source>How they were last met</source>
        <translation>Sut roedd y cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Ffordd o gysylltu</translation>
    </message>
    <message>
        <source>How long they have been silent</source>
        <translation>Ers faint maen nhw’n dawel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>What people who stop needed</source>
        <translation>Beth oedd ei angen ar bobl sy’n stopio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Gadael yn gynnar</translation>
    </message>
    <message>
        <source>Of those with it</source>
        <translation>O’r rhai ag ef</translation>
    </message>
    <message>
        <source>dropped out, of those in whose contacts it came up; somebody may have several</source>
        <translation>wedi gadael yn gynnar, o’r rhai y cododd yn eu cysylltiadau; gall fod gan rywun sawl un</translation>
    </message>
    <message>
        <source>how many stayed more than so many months, once all of a quarter could have</source>
        <translation>faint arhosodd fwy na hyn a hyn o fisoedd, unwaith y gallai pawb mewn chwarter</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln who dropped out</source>
        <translation>
            <numerusform>o’r %Ln a adawodd yn gynnar</numerusform>
            <numerusform>o’r %Ln a adawodd yn gynnar</numerusform>
            <numerusform>o’r %Ln a adawodd yn gynnar</numerusform>
            <numerusform>o’r %Ln a adawodd yn gynnar</numerusform>
            <numerusform>o’r %Ln a adawodd yn gynnar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EngagementFilters</name>
    <message>
        <source>Started since</source>
        <translation>Wedi dechrau ers</translation>
    </message>
    <message>
        <source>Whenever they started</source>
        <translation>Pryd bynnag y dechreuwyd</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Unrhyw weithiwr</translation>
    </message>
    <message>
        <source>How referred</source>
        <translation>Sut yr atgyfeiriwyd</translation>
    </message>
    <message>
        <source>However referred</source>
        <translation>Unrhyw atgyfeiriad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Everyone recorded</source>
        <translation>Pawb sydd wedi’u cofnodi</translation>
    </message>
    <message>
        <source>No worker recorded</source>
        <translation>Dim gweithiwr wedi’i gofnodi</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Cyfrif yn ôl</translation>
    </message>
    <message>
        <source>As it counts now</source>
        <translation>Fel y mae’n cyfrif nawr</translation>
    </message>
    <message>
        <source>Version %1: %2 days</source>
        <extracomment>An earlier agreement about what counts: %1 is its number, %2 is days of silence.</extracomment>
        <translation>Fersiwn %1: %2 diwrnod</translation>
    </message>
</context>
<context>
    <name>widgets::EngagementPage</name>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Ar %1</translation>
    </message>
    <message numerus="yes">
        <source>Not yet known. First figures come %Ln days after someone starts.</source>
        <translation>
            <numerusform>Ddim yn hysbys eto. Daw’r ffigurau cyntaf %Ln diwrnod ar ôl i rywun ddechrau.</numerusform>
            <numerusform>Ddim yn hysbys eto. Daw’r ffigurau cyntaf %Ln diwrnod ar ôl i rywun ddechrau.</numerusform>
            <numerusform>Ddim yn hysbys eto. Daw’r ffigurau cyntaf %Ln diwrnod ar ôl i rywun ddechrau.</numerusform>
            <numerusform>Ddim yn hysbys eto. Daw’r ffigurau cyntaf %Ln diwrnod ar ôl i rywun ddechrau.</numerusform>
            <numerusform>Ddim yn hysbys eto. Daw’r ffigurau cyntaf %Ln diwrnod ar ôl i rywun ddechrau.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who has started</source>
        <translation>Gweld pwy sydd wedi dechrau</translation>
    </message>
    <message>
        <source>Not yet known. Nobody here has been met yet.</source>
        <translation>Ddim yn hysbys eto. Nid oes neb yma wedi cael cyfarfod eto.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Nobody is left by these filters. Take one away.</source>
        <translation>Nid yw’r hidlyddion hyn yn gadael neb. Tynnwch un i ffwrdd.</translation>
    </message>
    <message>
        <source>Nobody is on this programme yet. Add people, or bring in a spreadsheet.</source>
        <translation>Nid oes neb ar y rhaglen hon eto. Ychwanegwch bobl, neu dewch â thaenlen i mewn.</translation>
    </message>
    <message numerus="yes">
        <source>These are figures of your %Ln people, not of the whole programme. For those, ask the office.</source>
        <translation>
            <numerusform>Ffigurau %Ln o’ch pobl chi yw’r rhain, nid y rhaglen gyfan. Am y rheini, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ffigurau %Ln o’ch pobl chi yw’r rhain, nid y rhaglen gyfan. Am y rheini, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ffigurau %Ln o’ch pobl chi yw’r rhain, nid y rhaglen gyfan. Am y rheini, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ffigurau %Ln o’ch pobl chi yw’r rhain, nid y rhaglen gyfan. Am y rheini, gofynnwch i’r swyddfa.</numerusform>
            <numerusform>Ffigurau %Ln o’ch pobl chi yw’r rhain, nid y rhaglen gyfan. Am y rheini, gofynnwch i’r swyddfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>Beth sy’n cyfrif…</translation>
    </message>
    <message>
        <source>What ends a stay and which contacts count; who agreed</source>
        <translation>Beth sy’n dod â chyfnod i ben a pha gysylltiadau sy’n cyfrif; pwy gytunodd</translation>
    </message>
    <message>
        <source>Frozen figures…</source>
        <translation>Ffigurau wedi’u rhewi…</translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <comment>a figure in words</comment>
        <translation>Wedi’i rewi: %1</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Crynodeb…</translation>
    </message>
    <message>
        <source>Two pages for a commissioner</source>
        <translation>Dwy dudalen i gomisiynydd</translation>
    </message>
</context>
<context>
    <name>widgets::EngagementState</name>
    <message>
        <source>In touch</source>
        <comment>engagement state</comment>
        <translation>Mewn cyswllt</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <comment>engagement state: silent for longer than the programme&apos;s lapse</comment>
        <translation>Wedi tawelu</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>engagement state: the enrolment has ended</comment>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>engagement state</comment>
        <translation>Heb gofrestru</translation>
    </message>
</context>
<context>
    <name>widgets::EnrolmentDialog</name>
    <message>
        <source>Start on a programme</source>
        <translation>Dechrau ar raglen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Atgyfeiriwyd</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Atgyfeiriwyd gan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>They are on this programme already. End that time first.</source>
        <translation>Mae’r person ar y rhaglen hon eisoes. Dewch â’r cyfnod hwnnw i ben yn gyntaf.</translation>
    </message>
    <message>
        <source>This day is still to come, or too long ago. Choose today or earlier.</source>
        <translation>Nid yw’r diwrnod hwn wedi bod eto, neu mae’n rhy bell yn ôl. Dewiswch heddiw neu’n gynharach.</translation>
    </message>
    <message>
        <source>from the list, or anybody</source>
        <translation>o’r rhestr, neu unrhyw un</translation>
    </message>
    <message>
        <source>Started on %1</source>
        <comment>a programme</comment>
        <translation>Dechreuodd ar %1</translation>
    </message>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
</context>
<context>
    <name>widgets::EventDialog</name>
    <message>
        <source>Add an event</source>
        <translation>Ychwanegu digwyddiad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>When, or first day</source>
        <translation>Pryd, neu’r diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>blank: it still lasts</source>
        <translation>gwag: mae’n parhau</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Pwy ddywedodd wrthym</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ychwanegu’r digwyddiad</translation>
    </message>
    <message>
        <source>What kind of offence</source>
        <translation>Pa fath o drosedd</translation>
    </message>
    <message>
        <source>for offences only</source>
        <translation>ar gyfer troseddau yn unig</translation>
    </message>
</context>
<context>
    <name>widgets::EventText</name>
    <message>
        <source>In custody</source>
        <comment>event</comment>
        <translation>Yn y ddalfa</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>event</comment>
        <translation>Rhyddhau</translation>
    </message>
    <message>
        <source>Arrest</source>
        <comment>event</comment>
        <translation>Arestio</translation>
    </message>
    <message>
        <source>Conviction</source>
        <comment>event</comment>
        <translation>Euogfarn</translation>
    </message>
    <message>
        <source>A&amp;E</source>
        <comment>event: accident and emergency</comment>
        <translation>Adran achosion brys</translation>
    </message>
    <message>
        <source>Hospital admission</source>
        <comment>event</comment>
        <translation>Derbyn i’r ysbyty</translation>
    </message>
    <message>
        <source>Tenancy started</source>
        <comment>event</comment>
        <translation>Dechrau tenantiaeth</translation>
    </message>
    <message>
        <source>Tenancy ended</source>
        <comment>event</comment>
        <translation>Diwedd tenantiaeth</translation>
    </message>
    <message>
        <source>Rough sleeping</source>
        <comment>event</comment>
        <translation>Cysgu allan</translation>
    </message>
    <message>
        <source>Job started</source>
        <comment>event</comment>
        <translation>Dechrau swydd</translation>
    </message>
    <message>
        <source>Job ended</source>
        <comment>event</comment>
        <translation>Diwedd swydd</translation>
    </message>
    <message>
        <source>Relapse</source>
        <comment>event</comment>
        <translation>Ailwaelu</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <comment>event</comment>
        <translation>Profedigaeth</translation>
    </message>
    <message>
        <source>finished as planned</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi gorffen yn ôl y cynllun</translation>
    </message>
    <message>
        <source>stopped coming</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi stopio dod</translation>
    </message>
    <message>
        <source>went on to another service</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi mynd ymlaen i wasanaeth arall</translation>
    </message>
    <message>
        <source>moved away</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>went into custody</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi mynd i’r ddalfa</translation>
    </message>
    <message>
        <source>died</source>
        <comment>why an enrolment ended</comment>
        <translation>wedi marw</translation>
    </message>
    <message>
        <source>did not want it</source>
        <comment>why an enrolment ended</comment>
        <translation>ddim ei eisiau</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>why an enrolment ended</comment>
        <translation>rheswm arall</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>event</comment>
        <translation>Trosedd</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Eithaf sicr</translation>
    </message>
    <message>
        <source>Only heard</source>
        <translation>Dim ond si</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>where somebody went on to</comment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>why an enrolment ended, and where they went on to</comment>
        <translation>%1: at %2</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n people</source>
        <translation>
            <numerusform>Allforio %n o bobl</numerusform>
            <numerusform>Allforio %n person</numerusform>
            <numerusform>Allforio %n o bobl</numerusform>
            <numerusform>Allforio %n o bobl</numerusform>
            <numerusform>Allforio %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read in the file</source>
        <translation>Beth y gellir ei ddarllen yn y ffeil</translation>
    </message>
    <message>
        <source>That you took this out goes into the access log.</source>
        <translation>Bydd y log mynediad yn nodi eich bod wedi cymryd hyn allan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Dewis ble…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Pwy sy’n cael ei enwi</translation>
    </message>
    <message>
        <source>Nobody: a code stands for each person</source>
        <translation>Neb: mae cod yn sefyll dros bob person</translation>
    </message>
    <message>
        <source>Everybody, with all that is noted</source>
        <translation>Pawb, gyda phopeth sydd wedi’i nodi</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Math o ffeil</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Taenlen (XLSX)</translation>
    </message>
    <message>
        <source>Text with commas (CSV)</source>
        <translation>Testun gyda choma (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Testun gyda choma (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Taenlen (*.xlsx)</translation>
    </message>
    <message>
        <source>There is a file called “%1” already. Choose another name; it was left as it is.</source>
        <translation>Mae ffeil o’r enw “%1” eisoes. Dewiswch enw arall; mae’r ffeil wedi’i gadael fel yr oedd.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Yn ysgrifennu’r ffeil</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to “%1”. Anybody who gets at the file can read it.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n rhes i “%1”. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</numerusform>
            <numerusform>Ysgrifennwyd %n rhes i “%1”. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</numerusform>
            <numerusform>Ysgrifennwyd %n rhes i “%1”. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</numerusform>
            <numerusform>Ysgrifennwyd %n rhes i “%1”. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</numerusform>
            <numerusform>Ysgrifennwyd %n rhes i “%1”. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportText</name>
    <message>
        <source>The people, and how things stand with them</source>
        <translation>Y bobl, a sut mae pethau arnynt</translation>
    </message>
    <message>
        <source>All their contacts</source>
        <translation>Eu holl gysylltiadau</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>cyfeirnod</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>enw cyntaf</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>enw olaf</translation>
    </message>
    <message>
        <source>what they like to be called</source>
        <translation>yr enw sy’n well gan y person</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>rhywedd</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>ethnigrwydd</translation>
    </message>
    <message>
        <source>language</source>
        <translation>iaith</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>rhif ffôn</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>cod post</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>prison number</source>
        <translation>rhif carchar</translation>
    </message>
    <message>
        <source>PNC number</source>
        <translation>Rhif PNC</translation>
    </message>
    <message>
        <source>case reference number (CRN)</source>
        <translation>rhif cyfeirnod achos (CRN)</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>pupil number (UPN)</source>
        <translation>rhif disgybl (UPN)</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>rhybuddion</translation>
    </message>
    <message>
        <source>whether a message may be left</source>
        <translation>a ellir gadael neges</translation>
    </message>
    <message>
        <source>whether they are not to be contacted</source>
        <translation>a ddylid peidio â chysylltu</translation>
    </message>
    <message>
        <source>age in bands</source>
        <translation>oedran mewn bandiau</translation>
    </message>
    <message>
        <source>the first half of the postcode</source>
        <translation>hanner cyntaf y cod post</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>day of referral</source>
        <translation>diwrnod yr atgyfeiriad</translation>
    </message>
    <message>
        <source>who referred them</source>
        <translation>pwy atgyfeiriodd y person</translation>
    </message>
    <message>
        <source>start</source>
        <translation>dechrau</translation>
    </message>
    <message>
        <source>end</source>
        <translation>diwedd</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation>rheswm dros ddod i ben</translation>
    </message>
    <message>
        <source>whether they are in touch</source>
        <translation>a yw mewn cyswllt</translation>
    </message>
    <message>
        <source>last met</source>
        <translation>cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>next contact agreed</source>
        <translation>cyswllt nesaf a drefnwyd</translation>
    </message>
    <message>
        <source>when</source>
        <translation>pryd</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>munudau</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>sianel</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>canlyniad</translation>
    </message>
    <message>
        <source>needs touched</source>
        <translation>anghenion a drafodwyd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>the whole note</source>
        <translation>y nodyn cyfan</translation>
    </message>
    <message>
        <source>a code for the person</source>
        <translation>cod ar gyfer y person</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>gweithiwr</translation>
    </message>
    <message>
        <source>a code for the worker</source>
        <translation>cod ar gyfer y gweithiwr</translation>
    </message>
    <message>
        <source>Anybody who gets at the file can read who these people are. Give it to nobody who does not need it, and delete it when it is no longer needed.</source>
        <translation>Gall unrhyw un sy’n cael gafael ar y ffeil ddarllen pwy yw’r bobl hyn. Peidiwch â’i rhoi i neb nad oes ei hangen arno, a dilëwch hi pan na fydd ei hangen mwyach.</translation>
    </message>
    <message>
        <source>The file names nobody. Dates together with what somebody knows already can still tell who a person is: keep it where only those who need it get at it.</source>
        <translation>Nid yw’r ffeil yn enwi neb. Gall dyddiadau, ynghyd â’r hyn y mae rhywun yn ei wybod eisoes, ddangos pwy yw person o hyd: cadwch hi lle na all neb ond y rhai y mae ei hangen arnynt gael gafael arni.</translation>
    </message>
</context>
<context>
    <name>widgets::FieldText</name>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>How referred</source>
        <translation>Sut yr atgyfeiriwyd</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Dalfa</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>Ardal cod post</translation>
    </message>
    <message>
        <source>Quarter they started</source>
        <translation>Chwarter dechrau</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>Unrhyw raglen</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Unrhyw weithiwr</translation>
    </message>
    <message>
        <source>However referred</source>
        <translation>Unrhyw atgyfeiriad</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation>Unrhyw angen</translation>
    </message>
    <message>
        <source>Any gender</source>
        <translation>Unrhyw rywedd</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Unrhyw oedran</translation>
    </message>
    <message>
        <source>In custody ever or never</source>
        <translation>Yn y ddalfa erioed neu beidio</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <source>Whenever they started</source>
        <translation>Pryd bynnag y dechreuwyd</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Has been in custody</source>
        <translation>Wedi bod yn y ddalfa</translation>
    </message>
    <message>
        <source>Has not been in custody</source>
        <translation>Heb fod yn y ddalfa</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dan 18</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 a hŷn</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Atgyfeiriwyd at</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Unrhyw wasanaeth</translation>
    </message>
</context>
<context>
    <name>widgets::FigureCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Not enough people yet</source>
        <translation>Dim digon o bobl eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a figure is, then the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, likely %2. Opens the receipt.</source>
        <comment>how many, then a span of percentages</comment>
        <translation>%1, yn debygol %2. Yn agor y dderbynneb.</translation>
    </message>
    <message>
        <source>%1. Opens the receipt.</source>
        <translation>%1. Yn agor y dderbynneb.</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Agor y dderbynneb</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Any key worker</source>
        <translation>Unrhyw weithiwr allweddol</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Has an alert</source>
        <translation>Gyda rhybudd</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio’r hidlyddion</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ychwanegu hidlydd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many it fits</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what it is set to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <translation>
            <numerusform>%1: %Ln wedi’u dewis</numerusform>
            <numerusform>%1: %Ln wedi’i ddewis</numerusform>
            <numerusform>%1: %Ln wedi’u dewis</numerusform>
            <numerusform>%1: %Ln wedi’u dewis</numerusform>
            <numerusform>%1: %Ln wedi’u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1, not set</source>
        <translation>Hidlo yn ôl %1, heb ei osod</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Hidlydd: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FindBox</name>
    <message>
        <source>Find a person, page or command</source>
        <translation>Dod o hyd i berson, tudalen neu orchymyn</translation>
    </message>
    <message>
        <source>Find a person, page or command   Ctrl+K</source>
        <translation>Dod o hyd i berson, tudalen, gorchymyn   Ctrl+K</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a gafwyd</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a command and its key</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Nobody fits. Add “%1” as somebody new…</source>
        <comment>what was typed</comment>
        <translation>Nid oes neb yn cyfateb. Ychwanegu “%1” fel rhywun newydd…</translation>
    </message>
</context>
<context>
    <name>widgets::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>widgets::FormErrors</name>
    <message>
        <source>What is to be put right</source>
        <translation>Beth sydd angen ei gywiro</translation>
    </message>
</context>
<context>
    <name>widgets::FreezeDialog</name>
    <message>
        <source>Freeze this figure</source>
        <translation>Rhewi’r ffigur hwn</translation>
    </message>
    <message>
        <source>The number, who is behind it and how it is counted are kept as they are today. Later it can be counted again, to see what came late or was corrected since.</source>
        <translation>Cedwir y rhif, pwy sydd y tu ôl iddo a sut y’i cyfrifir fel y maent heddiw. Yn ddiweddarach gellir ei gyfrif eto, i weld beth ddaeth yn hwyr neu a gywirwyd ers hynny.</translation>
    </message>
    <message>
        <source>The story behind it</source>
        <translation>Y stori y tu ôl iddo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Freeze the figure</source>
        <translation>Rhewi’r ffigur</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>dim enwau</translation>
    </message>
</context>
<context>
    <name>widgets::FrozenFiguresDialog</name>
    <message>
        <source>Frozen figures</source>
        <translation>Ffigurau wedi’u rhewi</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Cyhoeddi</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>People who count otherwise now</source>
        <translation>Pobl sy’n cyfrif fel arall nawr</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Ar ddyddiad</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>Rhewyd gan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, then who froze it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>The office has published no figures yet.</source>
        <translation>Nid yw’r swyddfa wedi cyhoeddi ffigurau eto.</translation>
    </message>
    <message>
        <source>Nothing is frozen yet. Open the receipt of a figure and freeze it there.</source>
        <translation>Nid oes dim wedi’i rewi eto. Agorwch dderbynneb ffigur a’i rewi yno.</translation>
    </message>
    <message>
        <source>Publish no more</source>
        <translation>Peidio â chyhoeddi mwyach</translation>
    </message>
    <message>
        <source>Published by the office. It cannot be counted again here: this copy holds some of the people alone.</source>
        <translation>Cyhoeddwyd gan y swyddfa. Ni ellir ei gyfrif eto yma: dim ond rhai o’r bobl sydd yn y copi hwn.</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>Yn cyfrif eto…</translation>
    </message>
    <message>
        <source>Counted again today there is nobody left for it.</source>
        <translation>Wedi’i gyfrif eto heddiw nid oes neb ar ôl ar ei gyfer.</translation>
    </message>
    <message>
        <source>Somebody not here any more</source>
        <translation>Rhywun nad yw yma mwyach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withdraw the figure</source>
        <translation>Tynnu’r ffigur yn ôl</translation>
    </message>
    <message>
        <source>It is shown no more. That it was frozen stays in the history.</source>
        <translation>Ni chaiff ei ddangos mwyach. Bydd yr hanes yn cadw iddo gael ei rewi.</translation>
    </message>
</context>
<context>
    <name>widgets::GroupCurvesChart</name>
    <message>
        <source>Groups compared</source>
        <translation>Grwpiau wedi’u cymharu</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Dim i’w ddangos eto.</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>half of a group have not left yet</comment>
        <translation>heb ei gyrraedd</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have left</source>
        <comment>a group, how many left, of how many</comment>
        <translation>%1: mae %2 o %3 wedi gadael</translation>
    </message>
    <message>
        <source>%1; half had left by day %2.</source>
        <comment>how many left, then the day</comment>
        <translation>%1; roedd hanner wedi gadael erbyn diwrnod %2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Expected if alike</source>
        <translation>Disgwyliedig petaent yr un fath</translation>
    </message>
    <message>
        <source>Half had left by day</source>
        <translation>Hanner wedi gadael erbyn diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are too many for lines. Choose two of them, or show the table.</source>
        <translation>
            <numerusform>Mae %Ln grŵp yn ormod ar gyfer llinellau. Dewiswch ddau ohonynt, neu dangoswch y tabl.</numerusform>
            <numerusform>Mae %Ln grŵp yn ormod ar gyfer llinellau. Dewiswch ddau ohonynt, neu dangoswch y tabl.</numerusform>
            <numerusform>Mae %Ln grŵp yn ormod ar gyfer llinellau. Dewiswch ddau ohonynt, neu dangoswch y tabl.</numerusform>
            <numerusform>Mae %Ln grŵp yn ormod ar gyfer llinellau. Dewiswch ddau ohonynt, neu dangoswch y tabl.</numerusform>
            <numerusform>Mae %Ln grŵp yn ormod ar gyfer llinellau. Dewiswch ddau ohonynt, neu dangoswch y tabl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>how many a group has</comment>
        <translation>%1 o bobl</translation>
    </message>
</context>
<context>
    <name>widgets::GroupSessionDialog</name>
    <message>
        <source>Log a group session</source>
        <translation>Cofnodi sesiwn grŵp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Am beth oedd y sesiwn</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Heb enwau</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>Cofnodi’r sesiwn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>A name keeps these people together for next time; empty is fine too</source>
        <translation>Mae enw’n cadw’r bobl hyn gyda’i gilydd at y tro nesaf; mae gwag yn iawn hefyd</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Say who was there: choose a group, or add somebody by name.</source>
        <translation>Dywedwch pwy oedd yno: dewiswch grŵp, neu ychwanegwch rywun yn ôl enw.</translation>
    </message>
    <message numerus="yes">
        <source>Group session logged with %n people</source>
        <translation>
            <numerusform>Cofnodwyd sesiwn grŵp gyda %n o bobl</numerusform>
            <numerusform>Cofnodwyd sesiwn grŵp gydag %n person</numerusform>
            <numerusform>Cofnodwyd sesiwn grŵp gyda %n o bobl</numerusform>
            <numerusform>Cofnodwyd sesiwn grŵp gyda %n o bobl</numerusform>
            <numerusform>Cofnodwyd sesiwn grŵp gyda %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for attended</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>attended</source>
        <comment>what a key does</comment>
        <translation>daeth</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for did not attend, missed</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>what a key does</comment>
        <translation>ni ddaeth</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a key does</comment>
        <translation>tynnu</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryWords</name>
    <message>
        <source>address</source>
        <comment>History: a kind of entry</comment>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>alert</source>
        <comment>History: a kind of entry</comment>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>consent</source>
        <comment>History: a kind of entry</comment>
        <translation>caniatâd</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>History: a kind of entry</comment>
        <translation>cyswllt</translation>
    </message>
    <message>
        <source>way to reach them</source>
        <comment>History: a kind of entry</comment>
        <translation>ffordd o gysylltu</translation>
    </message>
    <message>
        <source>cover for the key worker</source>
        <comment>History: a kind of entry</comment>
        <translation>cyflenwi dros y gweithiwr allweddol</translation>
    </message>
    <message>
        <source>document</source>
        <comment>History: a kind of entry</comment>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>answer to an eligibility question</source>
        <comment>History: a kind of entry</comment>
        <translation>ateb i gwestiwn cymhwysedd</translation>
    </message>
    <message>
        <source>time on a programme</source>
        <comment>History: a kind of entry</comment>
        <translation>amser ar raglen</translation>
    </message>
    <message>
        <source>event</source>
        <comment>History: a kind of entry</comment>
        <translation>digwyddiad</translation>
    </message>
    <message>
        <source>what they said</source>
        <comment>History: a kind of entry</comment>
        <translation>beth ddywedodd y person</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>History: a kind of entry</comment>
        <translation>nod</translation>
    </message>
    <message>
        <source>place in a group</source>
        <comment>History: a kind of entry</comment>
        <translation>lle mewn grŵp</translation>
    </message>
    <message>
        <source>number</source>
        <comment>History: a kind of entry</comment>
        <translation>rhif</translation>
    </message>
    <message>
        <source>details</source>
        <comment>History: a kind of entry</comment>
        <translation>manylion</translation>
    </message>
    <message>
        <source>something to do</source>
        <comment>History: a kind of entry</comment>
        <translation>rhywbeth i’w wneud</translation>
    </message>
    <message>
        <source>referral</source>
        <comment>History: a kind of entry</comment>
        <translation>atgyfeiriad</translation>
    </message>
    <message>
        <source>relationship</source>
        <comment>History: a kind of entry</comment>
        <translation>perthynas</translation>
    </message>
    <message>
        <source>supervision</source>
        <comment>History: a kind of entry</comment>
        <translation>goruchwyliaeth</translation>
    </message>
    <message>
        <source>task or question</source>
        <comment>History: a kind of entry</comment>
        <translation>tasg neu gwestiwn</translation>
    </message>
    <message>
        <source>access needs</source>
        <comment>History: what was changed</comment>
        <translation>anghenion mynediad</translation>
    </message>
    <message>
        <source>kind of place</source>
        <comment>History: what was changed</comment>
        <translation>math o le</translation>
    </message>
    <message>
        <source>address</source>
        <comment>History: what was changed</comment>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>when it was agreed</source>
        <comment>History: what was changed</comment>
        <translation>pryd y cytunwyd arno</translation>
    </message>
    <message>
        <source>the answer</source>
        <comment>History: what was changed</comment>
        <translation>yr ateb</translation>
    </message>
    <message>
        <source>what it is about</source>
        <comment>History: what was changed</comment>
        <translation>am beth y mae</translation>
    </message>
    <message>
        <source>date of birth</source>
        <comment>History: what was changed</comment>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>the end</source>
        <comment>History: what was changed</comment>
        <translation>y diwedd</translation>
    </message>
    <message>
        <source>day</source>
        <comment>History: what was changed</comment>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>do not contact</source>
        <comment>History: what was changed</comment>
        <translation>peidio â chysylltu</translation>
    </message>
    <message>
        <source>whether it is done</source>
        <comment>History: what was changed</comment>
        <translation>a yw wedi’i wneud</translation>
    </message>
    <message>
        <source>by when</source>
        <comment>History: what was changed</comment>
        <translation>erbyn pryd</translation>
    </message>
    <message>
        <source>email</source>
        <comment>History: what was changed</comment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <comment>History: what was changed</comment>
        <translation>ethnigrwydd</translation>
    </message>
    <message>
        <source>gender</source>
        <comment>History: what was changed</comment>
        <translation>rhywedd</translation>
    </message>
    <message>
        <source>whether they live together</source>
        <comment>History: what was changed</comment>
        <translation>a ydynt yn byw gyda’i gilydd</translation>
    </message>
    <message>
        <source>interpreter</source>
        <comment>History: what was changed</comment>
        <translation>cyfieithydd</translation>
    </message>
    <message>
        <source>key worker</source>
        <comment>History: what was changed</comment>
        <translation>gweithiwr allweddol</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>History: what was changed</comment>
        <translation>math</translation>
    </message>
    <message>
        <source>known as</source>
        <comment>History: what was changed</comment>
        <translation>enw arferol</translation>
    </message>
    <message>
        <source>language</source>
        <comment>History: what was changed</comment>
        <translation>iaith</translation>
    </message>
    <message>
        <source>whether to leave a message</source>
        <comment>History: what was changed</comment>
        <translation>a ddylid gadael neges</translation>
    </message>
    <message>
        <source>number, address or name</source>
        <comment>History: what was changed</comment>
        <translation>rhif, cyfeiriad neu enw</translation>
    </message>
    <message>
        <source>name</source>
        <comment>History: what was changed</comment>
        <translation>enw</translation>
    </message>
    <message>
        <source>note</source>
        <comment>History: what was changed</comment>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>History: what was changed</comment>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>what to try first</source>
        <comment>History: what was changed</comment>
        <translation>beth i roi cynnig arno’n gyntaf</translation>
    </message>
    <message>
        <source>programme</source>
        <comment>History: what was changed</comment>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>pronouns</source>
        <comment>History: what was changed</comment>
        <translation>rhagenwau</translation>
    </message>
    <message>
        <source>best time to reach them</source>
        <comment>History: what was changed</comment>
        <translation>yr amser gorau i gysylltu</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>History: what was changed</comment>
        <translation>cyfeirnod</translation>
    </message>
    <message>
        <source>day of the referral</source>
        <comment>History: what was changed</comment>
        <translation>diwrnod yr atgyfeiriad</translation>
    </message>
    <message>
        <source>when to look again</source>
        <comment>History: what was changed</comment>
        <translation>pryd i edrych eto</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>History: what was changed</comment>
        <translation>risg</translation>
    </message>
    <message>
        <source>who referred them</source>
        <comment>History: what was changed</comment>
        <translation>pwy atgyfeiriodd y person</translation>
    </message>
    <message>
        <source>first and last day</source>
        <comment>History: what was changed</comment>
        <translation>y diwrnod cyntaf a’r olaf</translation>
    </message>
    <message>
        <source>the start</source>
        <comment>History: what was changed</comment>
        <translation>y dechrau</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <comment>History: what was changed</comment>
        <translation>pa mor bell y mae wedi dod</translation>
    </message>
    <message>
        <source>to be reached by</source>
        <comment>History: what was changed</comment>
        <translation>i’w gyrraedd erbyn</translation>
    </message>
    <message>
        <source>what it is</source>
        <comment>History: what was changed</comment>
        <translation>beth ydyw</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>History: what was changed</comment>
        <translation>y diwrnod olaf</translation>
    </message>
    <message>
        <source>until when</source>
        <comment>History: what was changed</comment>
        <translation>tan pryd</translation>
    </message>
    <message>
        <source>the number</source>
        <comment>History: what was changed</comment>
        <translation>y rhif</translation>
    </message>
    <message>
        <source>when it was withdrawn</source>
        <comment>History: what was changed</comment>
        <translation>pryd y tynnwyd ef yn ôl</translation>
    </message>
    <message>
        <source>the words</source>
        <comment>History: what was changed</comment>
        <translation>y geiriau</translation>
    </message>
    <message>
        <source>whose it is</source>
        <comment>History: what was changed</comment>
        <translation>tasg pwy ydyw</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a kind of entry</comment>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Struck out or put back: %1</source>
        <comment>a kind of entry</comment>
        <translation>Croeswyd allan neu rhoddwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <comment>a kind of entry</comment>
        <translation>Cywirwyd: %1</translation>
    </message>
    <message>
        <source>Changed: %1, %2</source>
        <comment>a kind of entry and its field</comment>
        <translation>Newidiwyd: %1, %2</translation>
    </message>
    <message>
        <source>which laptop may hold it</source>
        <comment>History: a kind of entry</comment>
        <translation>pa liniadur a gaiff ei ddal</translation>
    </message>
    <message>
        <source>why they were started</source>
        <comment>History: what was changed</comment>
        <translation>pam y cawsant eu dechrau</translation>
    </message>
</context>
<context>
    <name>widgets::ImportMapping</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colofnau’r ffeil</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colofn yn y ffeil</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Rhesi cyntaf</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Darllen fel</translation>
    </message>
    <message>
        <source>Read column %1 as</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Darllen colofn %1 fel</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Heb ei darllen</translation>
    </message>
</context>
<context>
    <name>widgets::ImportSection</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Beth yw’r rhesi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>CSV or XLSX. Nothing is changed until you press Import.</source>
        <translation>CSV neu XLSX. Ni newidir dim nes i chi bwyso Mewnforio.</translation>
    </message>
    <message>
        <source>Programme, if rows name none</source>
        <translation>Rhaglen, os nad yw rhesi’n enwi un</translation>
    </message>
    <message>
        <source>Day first, or year first (28/2/2027, 2027-02-28)</source>
        <translation>Diwrnod gyntaf, neu flwyddyn gyntaf (28/2/2027, 2027-02-28)</translation>
    </message>
    <message>
        <source>Month first (2/28/2027)</source>
        <translation>Mis gyntaf (2/28/2027)</translation>
    </message>
    <message>
        <source>Without separators (20270228)</source>
        <translation>Heb wahanyddion (20270228)</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Sut mae dyddiadau wedi’u hysgrifennu</translation>
    </message>
    <message>
        <source>Check without importing</source>
        <translation>Gwirio heb fewnforio</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Cadw’r rhesi a wrthodwyd…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Dadwneud y mewnforio</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Yn gwirio</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Yn mewnforio</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Rhesi na chymerwyd</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Pam na chaiff ei chymryd</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Dewis ffeil i’w mewnforio</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Tablau (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Two columns are read as “%1”. Choose one of them.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Mae dwy golofn yn cael eu darllen fel “%1”. Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>The rows that were not taken are saved, each with the reason. Mend them there, then import that file.</source>
        <translation>Mae’r rhesi na chymerwyd wedi’u cadw, pob un gyda’r rheswm. Cywirwch nhw yno, yna mewnforiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Cadw’r rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Yn dadwneud y mewnforio</translation>
    </message>
    <message>
        <source>The import is undone: %L1 taken back, %L2 fields as they were before. %L3 that were changed since stay.</source>
        <translation>Mae’r mewnforio wedi’i ddadwneud: %L1 wedi’u tynnu’n ôl, %L2 maes fel yr oeddent o’r blaen. Mae %L3 a newidiwyd ers hynny’n aros.</translation>
    </message>
</context>
<context>
    <name>widgets::ImportWords</name>
    <message>
        <source>Row&apos;s own number</source>
        <translation>Rhif y rhes ei hun</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Enw olaf</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>Prison number</source>
        <translation>Rhif carchar</translation>
    </message>
    <message>
        <source>PNC number</source>
        <translation>Rhif PNC</translation>
    </message>
    <message>
        <source>Probation number (CRN)</source>
        <translation>Rhif y gwasanaeth prawf (CRN)</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>Pupil number (UPN)</source>
        <translation>Rhif disgybl (UPN)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Whose row it is</source>
        <translation>Rhes pwy ydyw</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Atgyfeiriwyd ar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Dechreuodd ar</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Rheswm dros gau</translation>
    </message>
    <message>
        <source>Link worker</source>
        <translation>Gweithiwr cyswllt</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Cofnodwyd ar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anghenion</translation>
    </message>
    <message>
        <source>Next agreed on</source>
        <translation>Cyswllt nesaf ar</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Math o ddigwyddiad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Cofrestriadau</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Nothing in this row is read. Choose what its columns are read as.</source>
        <translation>Nid oes dim yn y rhes hon yn cael ei ddarllen. Dewiswch fel beth y darllenir ei cholofnau.</translation>
    </message>
    <message>
        <source>This is no date that can be read. Write it as 2027-02-28, or choose how dates are written.</source>
        <translation>Ni ellir darllen y dyddiad hwn. Ysgrifennwch ef fel 2027-02-28, neu dewiswch sut mae dyddiadau wedi’u hysgrifennu.</translation>
    </message>
    <message>
        <source>The row does not say how the contact went. Choose the column that says it, or add one.</source>
        <translation>Nid yw’r rhes yn dweud sut aeth y cyswllt. Dewiswch y golofn sy’n dweud hynny, neu ychwanegwch un.</translation>
    </message>
    <message>
        <source>The row names no programme and there is more than one, or none. Say which above.</source>
        <translation>Nid yw’r rhes yn enwi rhaglen, ac mae mwy nag un, neu ddim un. Dywedwch pa un uchod.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. %L1 rows: %L2 to add, %L3 to update, %L4 the same already, %L5 that cannot be taken.</source>
        <translation>Nid oes dim wedi newid eto. %L1 rhes: %L2 i’w hychwanegu, %L3 i’w diweddaru, %L4 yr un fath eisoes, %L5 na ellir eu cymryd.</translation>
    </message>
    <message>
        <source>%L1 rows: %L2 added, %L3 updated, %L4 the same already, %L5 not taken.</source>
        <translation>%L1 rhes: %L2 wedi’u hychwanegu, %L3 wedi’u diweddaru, %L4 yr un fath eisoes, %L5 heb eu cymryd.</translation>
    </message>
    <message>
        <source>%L1 may be people who are here already.</source>
        <translation>Gall %L1 fod yn bobl sydd yma eisoes.</translation>
    </message>
    <message>
        <source>%L1 numbers look mistyped and are kept as given.</source>
        <translation>Mae %L1 rhif yn edrych fel petaent wedi’u camdeipio, ac wedi’u cadw fel y’u rhoddwyd.</translation>
    </message>
</context>
<context>
    <name>widgets::IntakeDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ychwanegu’r person hwn</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Pwy yw’r person</translation>
    </message>
    <message>
        <source>A name or a reference is enough. Leave blank whatever you don’t know; it can be added later.</source>
        <translation>Mae enw neu gyfeirnod yn ddigon. Gadewch yn wag beth bynnag nad ydych yn ei wybod; gellir ei ychwanegu’n nes ymlaen.</translation>
    </message>
    <message>
        <source>How they came to you</source>
        <translation>Sut y daeth atoch chi</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Atgyfeiriwyd gan</translation>
    </message>
    <message>
        <source>from the list, or anybody</source>
        <translation>o’r rhestr, neu unrhyw un</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Atgyfeiriwyd ar</translation>
    </message>
    <message>
        <source>blank: not known</source>
        <translation>gwag: ddim yn hysbys</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>as they were told</source>
        <translation>fel y dywedwyd wrth y person</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Y rhaglen</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <comment>a programme</comment>
        <translation>Dechrau ar %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a programme</comment>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <comment>on a programme</comment>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Cyswllt cyntaf</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no first contact</comment>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>How you met or tried</source>
        <translation>Sut y gwnaethoch gwrdd neu geisio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Cyswllt nesaf</translation>
    </message>
    <message>
        <source>“+7” is in a week</source>
        <translation>“+7” yw ymhen wythnos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>What would help the next person?</source>
        <translation>Beth fyddai’n helpu’r person nesaf?</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Llai o feysydd</translation>
    </message>
    <message>
        <source>More: NHS, prison and other numbers, address, alert, language…</source>
        <translation>Mwy: rhifau GIG, carchar ac eraill, cyfeiriad, rhybudd, iaith…</translation>
    </message>
    <message>
        <source>Give a name, even if it is only what they are known as, or a reference.</source>
        <translation>Rhowch enw, hyd yn oed os mai dim ond yr enw arferol ydyw, neu gyfeirnod.</translation>
    </message>
    <message>
        <source>Choose the programme, or “Not started yet”.</source>
        <translation>Dewiswch y rhaglen, neu “Heb ddechrau eto”.</translation>
    </message>
    <message>
        <source>This contact is in the future. Choose today or earlier, or save it as the next contact.</source>
        <translation>Mae’r cyswllt hwn yn y dyfodol. Dewiswch heddiw neu’n gynharach, neu cadwch ef fel y cyswllt nesaf.</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>who referred a person, when it is not known</comment>
        <translation>rhywun</translation>
    </message>
</context>
<context>
    <name>widgets::KeyButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>read by screen readers after a button&apos;s name</comment>
        <translation>Bysell: %1</translation>
    </message>
</context>
<context>
    <name>widgets::KeyHint</name>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::KeyInDialog</name>
    <message>
        <source>Key in a contact sheet</source>
        <translation>Mewnbynnu taflen gysylltiadau</translation>
    </message>
    <message>
        <source>Somebody who was written on a blank line</source>
        <translation>Rhywun a ysgrifennwyd ar linell wag</translation>
    </message>
    <message>
        <source>how</source>
        <comment>what a key does</comment>
        <translation>sut</translation>
    </message>
    <message>
        <source>1–8</source>
        <translation>1–8</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what a key does</comment>
        <translation>sianel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>day</source>
        <comment>what a key does</comment>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key for the next contact</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>next</source>
        <comment>what a key does</comment>
        <translation>nesaf</translation>
    </message>
    <message>
        <source>Log them</source>
        <translation>Eu cofnodi</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Pa daflen</translation>
    </message>
    <message>
        <source>None: everybody by name</source>
        <translation>Dim un: pawb yn ôl enw</translation>
    </message>
    <message>
        <source>No sheet with people on it was printed here yet.</source>
        <translation>Ni argraffwyd taflen â phobl arni yma eto.</translation>
    </message>
    <message>
        <source>Its number stands at the top of the paper.</source>
        <translation>Mae ei rhif ar frig y papur.</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>of a printed sheet</comment>
        <translation>dim diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>on a printed sheet</comment>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 · %2 · %3</source>
        <comment>a number; a day; how many people</comment>
        <translation>Taflen %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (keyed in)</source>
        <comment>a printed sheet</comment>
        <translation>%1 (wedi’i mewnbynnu)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>of all lines without another</source>
        <translation>ar gyfer pob llinell heb un arall</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Log what is typed here first, or discard it; then take another sheet.</source>
        <translation>Cofnodwch yr hyn sydd wedi’i deipio yma yn gyntaf, neu taflwch ef; yna cymerwch daflen arall.</translation>
    </message>
    <message>
        <source>Say of somebody how it went: go to their line and press a letter.</source>
        <translation>Dywedwch am rywun sut aeth hi: ewch i linell y person a phwyswch lythyren.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts keyed in</source>
        <translation>
            <numerusform>Mewnbynnwyd %n cyswllt</numerusform>
            <numerusform>Mewnbynnwyd %n cyswllt</numerusform>
            <numerusform>Mewnbynnwyd %n cyswllt</numerusform>
            <numerusform>Mewnbynnwyd %n cyswllt</numerusform>
            <numerusform>Mewnbynnwyd %n cyswllt</numerusform>
        </translation>
    </message>
    <message>
        <source>A–U</source>
        <comment>keys for how it went</comment>
        <translation>D–C</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for when it was</comment>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>widgets::KnownStorePanel</name>
    <message>
        <source>No case stores yet. The ones that are opened here will be listed.</source>
        <translation>Dim storfeydd achosion eto. Bydd y rhai a agorir yma yn cael eu rhestru.</translation>
    </message>
    <message>
        <source>Case stores on this laptop</source>
        <translation>Storfeydd achosion ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Find a store in another folder…</source>
        <translation>Dod o hyd i storfa mewn ffolder arall…</translation>
    </message>
    <message>
        <source>Opened
%1</source>
        <extracomment>%1 is a date; beside the name of a case store</extracomment>
        <translation>Agorwyd
%1</translation>
    </message>
    <message>
        <source>Not opened
yet</source>
        <translation>Heb ei hagor
eto</translation>
    </message>
    <message>
        <source>Find a store in another folder</source>
        <translation>Dod o hyd i storfa mewn ffolder arall</translation>
    </message>
</context>
<context>
    <name>widgets::LeavingBandsChart</name>
    <message>
        <source>How people leave</source>
        <translation>Sut mae pobl yn gadael</translation>
    </message>
    <message>
        <source>Still with us</source>
        <translation>Gyda ni o hyd</translation>
    </message>
    <message>
        <source>Finished as planned</source>
        <translation>Wedi gorffen yn ôl y cynllun</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>Wedi gadael fel arall</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Gadael yn gynnar</translation>
    </message>
    <message>
        <source>At 1 month: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.</source>
        <translation>Ar ôl 1 mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln months: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.</source>
        <translation>
            <numerusform>Ar ôl %Ln mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</numerusform>
            <numerusform>Ar ôl %Ln mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</numerusform>
            <numerusform>Ar ôl %Ln mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</numerusform>
            <numerusform>Ar ôl %Ln mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</numerusform>
            <numerusform>Ar ôl %Ln mis: %1 gyda ni o hyd, %2 wedi gorffen yn ôl y cynllun, %3 wedi gadael fel arall, %4 wedi gadael yn gynnar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
</context>
<context>
    <name>widgets::ListText</name>
    <message>
        <source>Need types</source>
        <translation>Mathau o angen</translation>
    </message>
    <message>
        <source>Who refers people</source>
        <translation>Pwy sy’n atgyfeirio pobl</translation>
    </message>
    <message>
        <source>Reasons for ending</source>
        <translation>Rhesymau dros orffen</translation>
    </message>
    <message>
        <source>Kinds of accommodation</source>
        <translation>Mathau o lety</translation>
    </message>
    <message>
        <source>Phrases for notes</source>
        <translation>Ymadroddion ar gyfer nodiadau</translation>
    </message>
    <message>
        <source>Eligibility questions</source>
        <translation>Cwestiynau cymhwysedd</translation>
    </message>
    <message>
        <source>What a contact can be about. They stand as chips where a contact is logged.</source>
        <translation>Beth y gall cyswllt ymwneud ag ef. Maent yn fotymau bach lle cofnodir cyswllt.</translation>
    </message>
    <message>
        <source>Offered where somebody starts on a programme, as “Referred by”.</source>
        <translation>Yn cael eu cynnig lle mae rhywun yn dechrau ar raglen, fel “Atgyfeiriwyd gan”.</translation>
    </message>
    <message>
        <source>What the reasons for ending are called. Each counts as one of the reasons that figures know.</source>
        <translation>Enwau’r rhesymau dros orffen. Mae pob un yn cyfrif fel un o’r rhesymau y mae’r ffigurau’n eu hadnabod.</translation>
    </message>
    <message>
        <source>Where somebody can live, offered with an address.</source>
        <translation>Ble gall rhywun fyw, yn cael eu cynnig gyda chyfeiriad.</translation>
    </message>
    <message>
        <source>Sentences you often write. Ctrl+Space puts one into the note of a contact.</source>
        <translation>Brawddegau rydych yn eu hysgrifennu’n aml. Mae Ctrl+Space yn rhoi un yn nodyn cyswllt.</translation>
    </message>
    <message>
        <source>Themselves</source>
        <comment>who referred somebody</comment>
        <translation>Y person ei hun</translation>
    </message>
    <message>
        <source>Probation</source>
        <comment>who referred</comment>
        <translation>Y gwasanaeth prawf</translation>
    </message>
    <message>
        <source>A prison</source>
        <comment>who referred</comment>
        <translation>Carchar</translation>
    </message>
    <message>
        <source>A court</source>
        <comment>who referred</comment>
        <translation>Llys</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>who referred</comment>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>The council</source>
        <comment>who referred</comment>
        <translation>Y cyngor</translation>
    </message>
    <message>
        <source>A health service</source>
        <comment>who referred</comment>
        <translation>Gwasanaeth iechyd</translation>
    </message>
    <message>
        <source>A charity</source>
        <comment>who referred</comment>
        <translation>Elusen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who referred</comment>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Asked when somebody starts, to see whether your programme is for them. Word each so that “yes” speaks for it; a “no” is advice and bars nobody.</source>
        <translation>Gofynnir y rhain pan fydd rhywun yn dechrau, i weld a yw eich rhaglen yn addas. Geiriwch bob un fel bod “ie” o’i phlaid; cyngor yw “na” ac nid yw’n atal neb.</translation>
    </message>
</context>
<context>
    <name>widgets::ListsSection</name>
    <message>
        <source>Lists of words</source>
        <translation>Rhestrau o eiriau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Cofnodion y rhestr</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Ailenwi (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>I fyny (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>I lawr (Alt+↓)</translation>
    </message>
    <message>
        <source>Stop offering (Del)</source>
        <translation>Peidio â chynnig (Del)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Cofnod newydd</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Yn cyfrif fel</translation>
    </message>
    <message>
        <source>counts as: %1</source>
        <comment>a reason for ending</comment>
        <translation>yn cyfrif fel: %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ei ychwanegu</translation>
    </message>
    <message>
        <source>offered no more</source>
        <comment>an entry of a list</comment>
        <translation>heb ei gynnig mwyach</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>yn cael ei gynnig</translation>
    </message>
    <message>
        <source>Offer again (Del)</source>
        <translation>Cynnig eto (Del)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of a list</comment>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>It is called %1 now, also where it was recorded before.</source>
        <translation>Ei enw nawr yw %1, hefyd lle cafodd ei gofnodi o’r blaen.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>Mae %1 yn cael ei gynnig eto.</translation>
    </message>
    <message>
        <source>%1 is offered no more. What was recorded with it stays.</source>
        <translation>Ni chynigir %1 mwyach. Mae’r hyn a gofnodwyd gydag ef yn aros.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>an entry of a list; which of the reasons it counts as</comment>
        <translation>“%1” %2</translation>
    </message>
</context>
<context>
    <name>widgets::LogContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Correct a contact</source>
        <translation>Cywiro cyswllt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be saved.</source>
        <translation>
            <numerusform>%n peth i’w gywiro cyn y gellir cadw.</numerusform>
            <numerusform>%n peth i’w gywiro cyn y gellir cadw.</numerusform>
            <numerusform>%n peth i’w gywiro cyn y gellir cadw.</numerusform>
            <numerusform>%n peth i’w gywiro cyn y gellir cadw.</numerusform>
            <numerusform>%n peth i’w gywiro cyn y gellir cadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <comment>what a key does</comment>
        <translation>nesaf</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>group session</source>
        <comment>what a key does</comment>
        <translation>sesiwn grŵp</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>help</source>
        <comment>what a key does</comment>
        <translation>cymorth</translation>
    </message>
</context>
<context>
    <name>widgets::LookChips</name>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>widgets::LookSection</name>
    <message>
        <source>%1%</source>
        <extracomment>A text size, such as 150%</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>These hold on this laptop, for everyone who opens a store here.</source>
        <translation>Mae’r rhain yn gymwys ar y gliniadur hwn, i bawb sy’n agor storfa yma.</translation>
    </message>
    <message>
        <source>Look, text size and language</source>
        <translation>Golwg, maint y testun ac iaith</translation>
    </message>
</context>
<context>
    <name>widgets::MadeUpStore</name>
    <message>
        <source>Visitor</source>
        <translation>Ymwelydd</translation>
    </message>
    <message>
        <source>Made-up programme</source>
        <translation>Rhaglen ddychmygol</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
    <message numerus="yes">
        <source>It locked itself after %n minute(s). What was being typed is kept inside.</source>
        <translation>
            <numerusform>Clodd ei hun ar ôl %n munud. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</numerusform>
            <numerusform>Clodd ei hun ar ôl %n munud. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</numerusform>
            <numerusform>Clodd ei hun ar ôl %n munud. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</numerusform>
            <numerusform>Clodd ei hun ar ôl %n munud. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</numerusform>
            <numerusform>Clodd ei hun ar ôl %n munud. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It locked itself when the laptop went to sleep. What was being typed is kept inside.</source>
        <translation>Clodd ei hun pan aeth y gliniadur i gysgu. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</translation>
    </message>
    <message>
        <source>It locked itself with the screen. What was being typed is kept inside.</source>
        <translation>Clodd ei hun gyda’r sgrin. Mae’r hyn oedd yn cael ei deipio wedi’i gadw y tu mewn.</translation>
    </message>
</context>
<context>
    <name>widgets::MyPageDialog</name>
    <message>
        <source>My page</source>
        <translation>Fy nhudalen</translation>
    </message>
    <message>
        <source>What will be on the sheet</source>
        <translation>Beth fydd ar y daflen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>What they like to be called</source>
        <translation>Yr enw sy’n well gan y person</translation>
    </message>
    <message>
        <source>Who works with them</source>
        <translation>Pwy sy’n gweithio gyda’r person</translation>
    </message>
    <message>
        <source>When we meet next</source>
        <translation>Pryd rydym yn cwrdd nesaf</translation>
    </message>
    <message>
        <source>as you would say it</source>
        <translation>fel y byddech yn ei ddweud</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>blank: a line to write on</source>
        <translation>gwag: llinell i ysgrifennu arni</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action; who does it by when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save My page</source>
        <translation>Cadw Fy nhudalen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Anybody with the file can read it.</source>
        <translation>Wedi’i gadw. Gall unrhyw un sydd â’r ffeil ei darllen.</translation>
    </message>
</context>
<context>
    <name>widgets::MyPageSheet</name>
    <message>
        <source>This page is for %1</source>
        <comment>a name</comment>
        <translation>Mae’r dudalen hon ar gyfer %1</translation>
    </message>
    <message>
        <source>Who I am to you</source>
        <translation>Pwy ydw i</translation>
    </message>
    <message>
        <source>Your link worker: ______________________</source>
        <translation>Eich gweithiwr cyswllt: ______________________</translation>
    </message>
    <message>
        <source>I am %1. I work with you.</source>
        <comment>a name</comment>
        <translation>%1 ydw i. Rwy’n gweithio gyda chi.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Beth gytunon ni arno</translation>
    </message>
    <message>
        <source>Nothing is written down yet. We will talk about what you want.</source>
        <translation>Nid oes dim wedi’i ysgrifennu eto. Byddwn yn siarad am yr hyn rydych chi ei eisiau.</translation>
    </message>
    <message>
        <source>You want: %1</source>
        <comment>a goal in somebody&apos;s words</comment>
        <translation>Rydych chi eisiau: %1</translation>
    </message>
    <message>
        <source>When we meet next</source>
        <translation>Pryd rydym yn cwrdd nesaf</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
</context>
<context>
    <name>widgets::NeedText</name>
    <message>
        <source>Alcohol</source>
        <comment>need type</comment>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Drugs</source>
        <comment>need type</comment>
        <translation>Cyffuriau</translation>
    </message>
    <message>
        <source>Housing</source>
        <comment>need type</comment>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Physical health</source>
        <comment>need type</comment>
        <translation>Iechyd corfforol</translation>
    </message>
    <message>
        <source>Mental health</source>
        <comment>need type</comment>
        <translation>Iechyd meddwl</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>need type</comment>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Work and training</source>
        <comment>need type</comment>
        <translation>Gwaith a hyfforddiant</translation>
    </message>
    <message>
        <source>Relationships and family</source>
        <comment>need type</comment>
        <translation>Perthnasoedd a theulu</translation>
    </message>
    <message>
        <source>Offending</source>
        <comment>need type</comment>
        <translation>Troseddu</translation>
    </message>
    <message>
        <source>Safety and abuse</source>
        <comment>need type</comment>
        <translation>Diogelwch a cham-drin</translation>
    </message>
    <message>
        <source>Legal and immigration</source>
        <comment>need type</comment>
        <translation>Cyfreithiol a mewnfudo</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <comment>need type</comment>
        <translation>Profedigaeth</translation>
    </message>
    <message>
        <source>Thinking and behaviour</source>
        <comment>need type</comment>
        <translation>Meddwl ac ymddygiad</translation>
    </message>
</context>
<context>
    <name>widgets::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
        <source>The new passphrase needs at least 12 characters. Add a word or two.</source>
        <translation>Mae angen o leiaf 12 nod ar y cyfrinymadrodd newydd. Ychwanegwch air neu ddau.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the second one again.</source>
        <translation>Mae’r ddau gyfrinymadrodd newydd yn wahanol. Teipiwch yr ail un eto.</translation>
    </message>
</context>
<context>
    <name>widgets::NewStoreDialog</name>
    <message>
        <source>Make a new store</source>
        <translation>Creu storfa newydd</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Creu’r storfa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>You sign in with it. You will be a manager of this store.</source>
        <translation>Dyma’r enw y byddwch yn mewngofnodi ag ef. Byddwch yn rheolwr ar y storfa hon.</translation>
    </message>
    <message>
        <source>Folder of the new store</source>
        <translation>Ffolder y storfa newydd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder of the new store</source>
        <translation>Dewiswch ffolder y storfa newydd</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>A new folder, on this laptop&apos;s own disk.</source>
        <translation>Ffolder newydd, ar ddisg y gliniadur hwn ei hun.</translation>
    </message>
    <message>
        <source>Choose where the new store lies</source>
        <translation>Dewiswch ble i roi’r storfa newydd</translation>
    </message>
    <message>
        <source>Type the programme&apos;s name.</source>
        <translation>Teipiwch enw’r rhaglen.</translation>
    </message>
    <message>
        <source>Choose a folder for the store.</source>
        <translation>Dewiswch ffolder ar gyfer y storfa.</translation>
    </message>
    <message>
        <source>Type the name that you will sign in with.</source>
        <translation>Teipiwch yr enw y byddwch yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Yn creu…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>widgets::NoteEdit</name>
    <message>
        <source>No phrases yet. A manager adds them in Set-up, Lists of words.</source>
        <translation>Dim ymadroddion eto. Mae rheolwr yn eu hychwanegu yn Gosodiadau, Rhestrau o eiriau.</translation>
    </message>
</context>
<context>
    <name>widgets::OpenForms</name>
    <message>
        <source>Contact logged with %1</source>
        <comment>a person&apos;s name and reference</comment>
        <translation>Cofnodwyd cyswllt gyda %1</translation>
    </message>
    <message>
        <source>Undone straight after it was logged</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Contact struck out again. It stays in History.</source>
        <translation>Croeswyd y cyswllt allan eto. Mae’n aros yn yr Hanes.</translation>
    </message>
    <message>
        <source>Session struck out again for everybody. It stays in History.</source>
        <translation>Croeswyd y sesiwn allan eto i bawb. Mae’n aros yn yr Hanes.</translation>
    </message>
    <message>
        <source>Taken back: all have the key workers they had.</source>
        <translation>Wedi’i ddadwneud: mae gan bawb y gweithwyr allweddol oedd ganddynt.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n that was changed since.</source>
        <translation>
            <numerusform>Wedi’i ddadwneud, heblaw am %n a newidiwyd ers hynny.</numerusform>
            <numerusform>Wedi’i ddadwneud, heblaw am %n a newidiwyd ers hynny.</numerusform>
            <numerusform>Wedi’i ddadwneud, heblaw am %n a newidiwyd ers hynny.</numerusform>
            <numerusform>Wedi’i ddadwneud, heblaw am %n a newidiwyd ers hynny.</numerusform>
            <numerusform>Wedi’i ddadwneud, heblaw am %n a newidiwyd ers hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Taflwyd y drafft</translation>
    </message>
    <message>
        <source>Undone. History keeps both.</source>
        <translation>Wedi’i ddadwneud. Mae’r Hanes yn cadw’r ddau.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a person&apos;s name</comment>
        <translation>Ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 added and started</source>
        <comment>a person&apos;s name</comment>
        <translation>Ychwanegwyd %1, ac mae wedi dechrau</translation>
    </message>
    <message>
        <source>Undone straight after they were added</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ychwanegu’r person</translation>
    </message>
    <message>
        <source>Taken back: nothing of it counts any more.</source>
        <translation>Wedi’i ddadwneud: nid oes dim ohono’n cyfrif mwyach.</translation>
    </message>
</context>
<context>
    <name>widgets::OutcomeKeys</name>
    <message>
        <source>How it went</source>
        <translation>Sut aeth hi</translation>
    </message>
</context>
<context>
    <name>widgets::OwnPassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Newid eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Teipiwch y cyfrinymadrodd sydd gennych nawr.</translation>
    </message>
    <message>
        <source>That is not your present passphrase. Type it again.</source>
        <translation>Nid hwnnw yw eich cyfrinymadrodd presennol. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Yn newid…</translation>
    </message>
</context>
<context>
    <name>widgets::PaperSheetDialog</name>
    <message>
        <source>Print a blank contact sheet</source>
        <translation>Argraffu taflen gysylltiadau wag</translation>
    </message>
    <message numerus="yes">
        <source>Print a contact sheet of %n people</source>
        <translation>
            <numerusform>Argraffu taflen gysylltiadau ar gyfer %n o bobl</numerusform>
            <numerusform>Argraffu taflen gysylltiadau ar gyfer %n person</numerusform>
            <numerusform>Argraffu taflen gysylltiadau ar gyfer %n o bobl</numerusform>
            <numerusform>Argraffu taflen gysylltiadau ar gyfer %n o bobl</numerusform>
            <numerusform>Argraffu taflen gysylltiadau ar gyfer %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands on it of each person</source>
        <translation>Beth sydd arni am bob person</translation>
    </message>
    <message>
        <source>When they were met last</source>
        <translation>Pryd oedd y cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Beth y cytunwyd arno</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Rhif y person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>blank: to be written</source>
        <translation>gwag: i’w ysgrifennu</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Llinellau gwag</translation>
    </message>
    <message>
        <source>for whoever else you meet</source>
        <translation>ar gyfer unrhyw un arall y byddwch yn cwrdd â nhw</translation>
    </message>
    <message>
        <source>How they are named</source>
        <translation>Sut y cânt eu henwi</translation>
    </message>
    <message>
        <source>First name and reference</source>
        <translation>Enw cyntaf a chyfeirnod</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Cyfeirnod yn unig</translation>
    </message>
    <message>
        <source>Full name and reference</source>
        <translation>Enw llawn a chyfeirnod</translation>
    </message>
    <message>
        <source>Give a number of lines, at most %1.</source>
        <translation>Rhowch nifer y llinellau, %1 ar y mwyaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of A4, with boxes for how it went and lines to write on.</source>
        <translation>
            <numerusform>%n tudalen A4, gyda blychau ar gyfer sut aeth hi a llinellau i ysgrifennu arnynt.</numerusform>
            <numerusform>%n tudalen A4, gyda blychau ar gyfer sut aeth hi a llinellau i ysgrifennu arnynt.</numerusform>
            <numerusform>%n tudalen A4, gyda blychau ar gyfer sut aeth hi a llinellau i ysgrifennu arnynt.</numerusform>
            <numerusform>%n tudalen A4, gyda blychau ar gyfer sut aeth hi a llinellau i ysgrifennu arnynt.</numerusform>
            <numerusform>%n tudalen A4, gyda blychau ar gyfer sut aeth hi a llinellau i ysgrifennu arnynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else stands on it than what is chosen here. That you printed it goes into the access log, for each person.</source>
        <translation>Nid oes dim arall arni heblaw’r hyn a ddewisir yma. Bydd y log mynediad yn nodi eich bod wedi’i hargraffu, ar gyfer pob person.</translation>
    </message>
    <message>
        <source>When you are back, “Key in a contact sheet” has these people in the same order.</source>
        <translation>Pan fyddwch yn ôl, mae’r bobl hyn yn yr un drefn yn “Mewnbynnu taflen gysylltiadau”.</translation>
    </message>
    <message>
        <source>Contact sheet printed. Key it in when you are back.</source>
        <translation>Argraffwyd y daflen gysylltiadau. Mewnbynnwch hi pan fyddwch yn ôl.</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Cadw’r daflen gysylltiadau</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is a file called “%1” already. Choose another name; it was left as it is.</source>
        <translation>Mae ffeil o’r enw “%1” eisoes. Dewiswch enw arall; mae’r ffeil wedi’i gadael fel yr oedd.</translation>
    </message>
    <message>
        <source>Contact sheet saved. Anybody who gets at the file can read it.</source>
        <translation>Cadwyd y daflen gysylltiadau. Gall unrhyw un sy’n cael gafael ar y ffeil ei darllen.</translation>
    </message>
</context>
<context>
    <name>widgets::PaperTable</name>
    <message>
        <source>The sheet’s people</source>
        <translation>Pobl y daflen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Sut aeth hi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Cyswllt nesaf</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a date. Try 28 2 27, or “-1”.</source>
        <comment>a number; what was typed</comment>
        <translation>Llinell %1: nid yw %2 yn ddyddiad. Rhowch gynnig ar 28 2 27, neu “-1”.</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for when it was</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key for the next contact</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>widgets::PassphraseEdit</name>
    <message>
        <source>Show</source>
        <comment>a hidden passphrase</comment>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a shown passphrase</comment>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <extracomment>%1 is the name of a field for a passphrase, such as New passphrase</extracomment>
        <translation>Cuddio: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Dangos: %1</translation>
    </message>
</context>
<context>
    <name>widgets::PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that have nothing to do with each other are easy to keep.</source>
        <translation>O leiaf 12 nod. Mae pedwar gair heb gysylltiad â’i gilydd yn hawdd i’w cofio.</translation>
    </message>
    <message>
        <source>%1 of at least 12 characters.</source>
        <translation>%1 nod; mae angen o leiaf 12.</translation>
    </message>
    <message>
        <source>Strength: easy to guess. It repeats itself; add a word.</source>
        <translation>Cryfder: hawdd ei ddyfalu. Mae’n ailadrodd ei hun; ychwanegwch air.</translation>
    </message>
    <message>
        <source>Strength: fair. One more word makes it much harder to guess.</source>
        <translation>Cryfder: gweddol. Mae un gair arall yn ei wneud yn llawer anoddach ei ddyfalu.</translation>
    </message>
    <message>
        <source>Strength: good.</source>
        <translation>Cryfder: da.</translation>
    </message>
</context>
<context>
    <name>widgets::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Chwilio’r rhestr hon</translation>
    </message>
    <message>
        <source>Name or reference</source>
        <translation>Enw neu gyfeirnod</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message numerus="yes">
        <source>Nobody fits exactly. %n person(s) nearly fit</source>
        <translation>
            <numerusform>Nid oes neb yn cyfateb yn union. Mae %n o bobl bron yn cyfateb</numerusform>
            <numerusform>Nid oes neb yn cyfateb yn union. Mae %n person bron yn cyfateb</numerusform>
            <numerusform>Nid oes neb yn cyfateb yn union. Mae %n o bobl bron yn cyfateb</numerusform>
            <numerusform>Nid oes neb yn cyfateb yn union. Mae %n o bobl bron yn cyfateb</numerusform>
            <numerusform>Nid oes neb yn cyfateb yn union. Mae %n o bobl bron yn cyfateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>count under the list</comment>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <comment>count under the list</comment>
        <translation>
            <numerusform>%n o bobl yn cyfateb</numerusform>
            <numerusform>%n person yn cyfateb</numerusform>
            <numerusform>%n o bobl yn cyfateb</numerusform>
            <numerusform>%n o bobl yn cyfateb</numerusform>
            <numerusform>%n o bobl yn cyfateb</numerusform>
        </translation>
    </message>
    <message>
        <source>As at %1</source>
        <comment>a day</comment>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>No people yet. Add the first, or bring in a spreadsheet.</source>
        <translation>Dim pobl eto. Ychwanegwch y person cyntaf, neu dewch â thaenlen i mewn.</translation>
    </message>
    <message>
        <source>Nobody fits. Change what you typed, or clear the filters.</source>
        <translation>Nid oes neb yn cyfateb. Newidiwch yr hyn a deipioch, neu cliriwch yr hidlyddion.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Looking for who fits…</source>
        <translation>Yn chwilio pwy sy’n cyfateb…</translation>
    </message>
</context>
<context>
    <name>widgets::PeopleWork</name>
    <message>
        <source>There is nobody to ring here.</source>
        <translation>Nid oes neb i’w ffonio yma.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n people for a phone round.</source>
        <translation>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer rownd ffonio.</numerusform>
            <numerusform>Dewiswch %n person ar y mwyaf ar gyfer rownd ffonio.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer rownd ffonio.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer rownd ffonio.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer rownd ffonio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n people for a contact sheet.</source>
        <translation>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer taflen gysylltiadau.</numerusform>
            <numerusform>Dewiswch %n person ar y mwyaf ar gyfer taflen gysylltiadau.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer taflen gysylltiadau.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer taflen gysylltiadau.</numerusform>
            <numerusform>Dewiswch %n o bobl ar y mwyaf ar gyfer taflen gysylltiadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone straight after it was logged</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Contacts struck out again. They stay in History.</source>
        <translation>Croeswyd y cysylltiadau allan eto. Maent yn aros yn yr Hanes.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonBanner</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Yn ôl i’r rhestr (Alt+Left)</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Newid manylion…</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Ychwanegu digwyddiad…</translation>
    </message>
    <message>
        <source>known as %1</source>
        <comment>a name</comment>
        <translation>enw arferol %1</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <comment>age, day</comment>
        <translation>%1, ganwyd %2</translation>
    </message>
    <message>
        <source>key worker %1</source>
        <comment>a name</comment>
        <translation>gweithiwr allweddol %1</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Peidio â gadael neges</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risg uchel</translation>
    </message>
    <message>
        <source>Print My page…</source>
        <translation>Argraffu Fy nhudalen…</translation>
    </message>
    <message>
        <source>%1 (look at it again)</source>
        <comment>an alert</comment>
        <translation>%1 (edrychwch eto)</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <comment>a language</comment>
        <translation>Cyfieithydd: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <comment>how it stands</comment>
        <translation>Caniatâd: %1</translation>
    </message>
</context>
<context>
    <name>widgets::PersonDetails</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Newid manylion…</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Enw teuluol</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>Gawn ni adael neges?</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time on programmes</source>
        <translation>Amser ar raglenni</translation>
    </message>
    <message>
        <source>Start on a programme…</source>
        <translation>Dechrau ar raglen…</translation>
    </message>
    <message>
        <source>Not on a programme yet.</source>
        <translation>Ddim ar raglen eto.</translation>
    </message>
    <message>
        <source>no start recorded</source>
        <translation>dim dechrau wedi’i gofnodi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>key worker %1</source>
        <comment>a name</comment>
        <translation>gweithiwr allweddol %1</translation>
    </message>
    <message>
        <source>referred by %1</source>
        <translation>atgyfeiriwyd gan %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei agor eto</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Rhagenwau</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Anghenion mynediad</translation>
    </message>
    <message>
        <source>Best time to reach them</source>
        <translation>Yr amser gorau i gysylltu</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>referred %1</source>
        <comment>a day</comment>
        <translation>atgyfeiriwyd %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an eligibility question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>started nevertheless: %1</source>
        <comment>the reason why</comment>
        <translation>dechreuodd er hynny: %1</translation>
    </message>
    <message>
        <source>Eligibility…</source>
        <translation>Cymhwysedd…</translation>
    </message>
    <message>
        <source>End or transfer…</source>
        <translation>Dod i ben neu drosglwyddo…</translation>
    </message>
    <message>
        <source>Leads and managers end somebody’s time on a programme.</source>
        <translation>Arweinwyr a rheolwyr sy’n dod ag amser rhywun ar raglen i ben.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonDialog</name>
    <message>
        <source>Change details</source>
        <translation>Newid manylion</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Cadw’r manylion</translation>
    </message>
    <message>
        <source>Give at least one name, even if it is only what they are known as.</source>
        <translation>Rhowch o leiaf un enw, hyd yn oed os mai dim ond yr enw arferol ydyw.</translation>
    </message>
    <message>
        <source>Someone else has this reference. Choose another, or leave it blank.</source>
        <translation>Mae’r cyfeirnod hwn gan rywun arall. Dewiswch un arall, neu gadewch yn wag.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonField</name>
    <message>
        <source>Start typing a name</source>
        <translation>Dechreuwch deipio enw</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Pobl sy’n cyfateb</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name and reference</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nid oes neb yn cyfateb.</translation>
    </message>
    <message>
        <source>Enter takes %1, the first of %2 who fit.</source>
        <comment>a person&apos;s name and reference</comment>
        <translation>Mae Enter yn cymryd %1, y cyntaf o’r %2 sy’n cyfateb.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonFieldSet</name>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>Prison number</source>
        <translation>Rhif carchar</translation>
    </message>
    <message>
        <source>PNC number</source>
        <translation>Rhif PNC</translation>
    </message>
    <message>
        <source>CRN</source>
        <translation>CRN</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Enw teuluol</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>“3 11 74” is 3 Nov 1974</source>
        <translation>“3 11 74” yw 3 Tach 1974</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>blank: one is given</source>
        <translation>gwag: fe roddir un</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>Ychwanegu rhybudd</translation>
    </message>
    <message>
        <source>such as “two to visit”</source>
        <translation>er enghraifft “dau i ymweld”</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>Gawn ni adael neges?</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Best time to reach them</source>
        <translation>Yr amser gorau i gysylltu</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Anghenion mynediad</translation>
    </message>
    <message>
        <source>such as: hard of hearing</source>
        <translation>er enghraifft: trwm ei glyw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>which language</source>
        <translation>pa iaith</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>yn ei eiriau ei hun</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Rhagenwau</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>%1: not the letters and digits that one has. Look again, or keep it as given.</source>
        <comment>a kind of number, such as NHS number</comment>
        <translation>%1: nid yw’r llythrennau a’r digidau fel y dylent fod. Edrychwch eto, neu cadwch ef fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1: it does not add up. Check it, or keep it as given.</source>
        <comment>a kind of number</comment>
        <translation>%1: nid yw’r digidau’n cyd-fynd â’i gilydd. Gwiriwch ef, neu cadwch ef fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1: this one is never given out. Look again, or keep it as given.</source>
        <comment>a kind of number</comment>
        <translation>%1: ni chaiff yr un hwn byth ei roi i neb. Edrychwch eto, neu cadwch ef fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>%1: this is what is written when it is not known. Leave it blank, or keep it as given.</source>
        <comment>a kind of number</comment>
        <translation>%1: dyma a ysgrifennir pan nad yw’n hysbys. Gadewch yn wag, neu cadwch ef fel y’i rhoddwyd.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonHistory</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Looked at this person</source>
        <translation>Edrychodd ar y person hwn</translation>
    </message>
    <message>
        <source>Printed their page</source>
        <translation>Argraffodd dudalen y person</translation>
    </message>
</context>
<context>
    <name>widgets::PersonPage</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Rhannau’r cofnod</translation>
    </message>
    <message>
        <source>Time on the programme is open again</source>
        <translation>Mae’r amser ar y rhaglen ar agor eto</translation>
    </message>
</context>
<context>
    <name>widgets::PersonSide</name>
    <message numerus="yes">
        <source>%1, in %n contact(s)</source>
        <comment>a need</comment>
        <translation>
            <numerusform>%1, mewn %n cyswllt</numerusform>
            <numerusform>%1, mewn %n cyswllt</numerusform>
            <numerusform>%1, mewn %n cyswllt</numerusform>
            <numerusform>%1, mewn %n cyswllt</numerusform>
            <numerusform>%1, mewn %n cyswllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Cadw mewn cysylltiad</translation>
    </message>
    <message>
        <source>Needs touched</source>
        <translation>Anghenion a drafodwyd</translation>
    </message>
    <message>
        <source>No next contact agreed.</source>
        <translation>Dim cyswllt nesaf wedi’i drefnu.</translation>
    </message>
    <message>
        <source>Contact agreed for %1, late</source>
        <comment>a day</comment>
        <translation>Cyswllt wedi’i drefnu ar gyfer %1, yn hwyr</translation>
    </message>
    <message>
        <source>Contact agreed: %1</source>
        <comment>a day</comment>
        <translation>Cyswllt wedi’i drefnu: %1</translation>
    </message>
    <message>
        <source>With us since %1.</source>
        <comment>a day</comment>
        <translation>Gyda ni ers %1.</translation>
    </message>
    <message numerus="yes">
        <source>Met %1 of %n time(s) tried.</source>
        <translation>
            <numerusform>Cyfarfuwyd %1 o’r %n tro y ceisiwyd.</numerusform>
            <numerusform>Cyfarfuwyd %1 o’r %n tro y ceisiwyd.</numerusform>
            <numerusform>Cyfarfuwyd %1 o’r %n tro y ceisiwyd.</numerusform>
            <numerusform>Cyfarfuwyd %1 o’r %n tro y ceisiwyd.</numerusform>
            <numerusform>Cyfarfuwyd %1 o’r %n tro y ceisiwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last met %1.</source>
        <comment>19 days ago</comment>
        <translation>Cyfarfod diwethaf: %1.</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation>Dim wedi’u cofnodi eto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>something to do and by when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Beth mae’r person ei eisiau</translation>
    </message>
    <message>
        <source>No goal is being worked on.</source>
        <translation>Nid oes nod ar waith.</translation>
    </message>
</context>
<context>
    <name>widgets::PhoneRoundDialog</name>
    <message>
        <source>Phone round</source>
        <translation>Rownd ffonio</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Sut aeth hi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Before the key that says how it went. Ctrl+Space: a phrase</source>
        <translation>Cyn yr allwedd sy’n dweud sut aeth hi. Ctrl+Space: ymadrodd</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation>Dim wedi’i drefnu</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Cyswllt nesaf</translation>
    </message>
    <message>
        <source>“+7” is in a week</source>
        <translation>“+7” yw ymhen wythnos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key for back to the person before</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for skip this person</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Dod â’r rownd i ben</translation>
    </message>
    <message>
        <source>Close, keep my place</source>
        <translation>Cau, cadw fy lle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people; how many others</comment>
        <translation>
            <numerusform>%1, a hefyd %n arall</numerusform>
            <numerusform>%1, a hefyd %n arall</numerusform>
            <numerusform>%1, a hefyd %n arall</numerusform>
            <numerusform>%1, a hefyd %n arall</numerusform>
            <numerusform>%1, a hefyd %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because they are not to be contacted: %1</source>
        <translation>Wedi’u gadael allan, am na ddylid cysylltu â nhw: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>which person of how many; how many were tried and reached</comment>
        <translation>%1 o %2 · %3</translation>
    </message>
    <message>
        <source>Logged already: %1. Another key corrects it.</source>
        <comment>how it went</comment>
        <translation>Wedi’i gofnodi eisoes: %1. Mae allwedd arall yn ei gywiro.</translation>
    </message>
    <message>
        <source>This person is not to be contacted. Skip them.</source>
        <translation>Ni ddylid cysylltu â’r person hwn. Hepgorwch y person.</translation>
    </message>
    <message>
        <source>%1: %2, saved %3. Ctrl+Z takes it back.</source>
        <comment>a person&apos;s name; how it went; a time</comment>
        <translation>%1: %2, cadwyd %3. Mae Ctrl+Z yn ei ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>Taken back. It stays in History.</source>
        <translation>Wedi’i ddadwneud. Mae’n aros yn yr Hanes.</translation>
    </message>
    <message>
        <source>Undone straight after it was logged</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
</context>
<context>
    <name>widgets::PlanForms</name>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ychwanegu nod</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ychwanegu’r nod</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Ychwanegwyd y nod</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Beth mae’r person ei eisiau</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>yng ngeiriau’r person ei hun</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Am beth y mae</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Dim byd penodol</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>I’w gyrraedd erbyn</translation>
    </message>
    <message>
        <source>blank: no day</source>
        <translation>gwag: dim diwrnod</translation>
    </message>
    <message>
        <source>Say the goal in other words</source>
        <translation>Rhoi’r nod mewn geiriau eraill</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Goal reworded</source>
        <translation>Ailgeiriwyd y nod</translation>
    </message>
    <message>
        <source>How far the goal has come</source>
        <translation>Pa mor bell y mae’r nod wedi dod</translation>
    </message>
    <message>
        <source>Goal updated</source>
        <translation>Diweddarwyd y nod</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Nawr mae’n</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>blank: nothing to add</source>
        <translation>gwag: dim i’w ychwanegu</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Ychwanegu rhywbeth i’w wneud</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ei ychwanegu</translation>
    </message>
    <message>
        <source>Added to the plan</source>
        <translation>Ychwanegwyd at y cynllun</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy’n ei wneud</translation>
    </message>
    <message>
        <source>a name: theirs, yours, anybody’s</source>
        <translation>enw: y person, chi, unrhyw un</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Change what is to be done</source>
        <translation>Newid beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
</context>
<context>
    <name>widgets::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Beth mae’r person ei eisiau</translation>
    </message>
    <message>
        <source>No goals yet. Ask what they want, and write it as they say it.</source>
        <translation>Dim nodau eto. Gofynnwch beth mae’r person ei eisiau, ac ysgrifennwch hynny fel y dywedir ef.</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>Ychwanegu nod…</translation>
    </message>
    <message>
        <source>To do besides</source>
        <translation>I’w wneud heblaw hynny</translation>
    </message>
    <message>
        <source>Nothing else is to be done.</source>
        <translation>Nid oes dim arall i’w wneud.</translation>
    </message>
    <message>
        <source>Add something to do…</source>
        <translation>Ychwanegu rhywbeth i’w wneud…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Add something to do for it…</source>
        <translation>Ychwanegu cam ar ei gyfer…</translation>
    </message>
    <message>
        <source>How far it has come…</source>
        <translation>Pa mor bell y mae wedi dod…</translation>
    </message>
    <message>
        <source>Say it in other words…</source>
        <translation>Ei roi mewn geiriau eraill…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Croesi allan…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>something to do</comment>
        <translation>Wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>To do again: %1</source>
        <comment>something to do</comment>
        <translation>I’w wneud eto: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ei newid…</translation>
    </message>
</context>
<context>
    <name>widgets::PlanText</name>
    <message>
        <source>Working on it</source>
        <comment>the state of a goal</comment>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>the state of a goal</comment>
        <translation>Wedi’i gyrraedd</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <comment>the state of a goal</comment>
        <translation>Wedi’i gyrraedd yn rhannol</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the state of a goal</comment>
        <translation>Wedi’i roi o’r neilltu</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <comment>a day</comment>
        <translation>Cytunwyd %1</translation>
    </message>
    <message>
        <source>to be reached by %1</source>
        <comment>a day</comment>
        <translation>i’w gyrraedd erbyn %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the state of a goal and since which day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and the note on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who does what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a day</comment>
        <translation>gwnaed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>erbyn %1</translation>
    </message>
</context>
<context>
    <name>widgets::ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Rhaglen newydd…</translation>
    </message>
    <message>
        <source> days</source>
        <translation> diwrnod</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Silence after which somebody counts as having stopped</source>
        <translation>Tawelwch y mae rhywun yn cyfrif fel wedi stopio ar ei ôl</translation>
    </message>
    <message>
        <source>A longer time without a contact that counts ends a stay, on its last contact. Changing it changes every engagement figure of the programme, back to its first day.</source>
        <translation>Mae amser hirach heb gyswllt sy’n cyfrif yn dod â chyfnod i ben, ar ei gyswllt olaf. Mae newid hwn yn newid pob ffigur ymgysylltu ar gyfer y rhaglen, yn ôl i’w diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>How long the programme is offered for</source>
        <translation>Am faint o amser y cynigir y rhaglen</translation>
    </message>
    <message>
        <source>Nobody is held to have stopped early who stayed this long.</source>
        <translation>Nid ystyrir bod neb a arhosodd cyhyd â hyn wedi stopio’n gynnar.</translation>
    </message>
    <message>
        <source>Days in custody do not count as silence</source>
        <translation>Nid yw diwrnodau yn y ddalfa yn cyfrif fel tawelwch</translation>
    </message>
    <message>
        <source>Contacts that count as being in touch</source>
        <translation>Cysylltiadau sy’n cyfrif fel bod mewn cysylltiad</translation>
    </message>
    <message>
        <source>Only attended ones; those of another kind are kept and shown, but a silence goes on through them. With all or none ticked all count.</source>
        <translation>Dim ond rhai y daeth y person iddynt; mae’r mathau eraill yn cael eu cadw a’u dangos, ond mae tawelwch yn parhau drwyddynt. Os ticir pob un neu ddim un, maent i gyd yn cyfrif.</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Cadw’r rhaglen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Fel yr oedd</translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Creu’r rhaglen</translation>
    </message>
    <message>
        <source>%1 is there. People can be started on it.</source>
        <translation>Mae %1 yno. Gall pobl ddechrau arni.</translation>
    </message>
    <message>
        <source>Saved. Figures are reckoned by this from now on, for all days.</source>
        <translation>Wedi’i gadw. Bydd ffigurau’n cael eu cyfrifo yn ôl hyn o hyn ymlaen, ar gyfer pob diwrnod.</translation>
    </message>
    <message>
        <source>What was typed here on %1 is not saved yet.</source>
        <comment>a day</comment>
        <translation>Nid yw’r hyn a deipiwyd yma ar %1 wedi’i gadw eto.</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::ReachText</name>
    <message>
        <source>Best in person</source>
        <translation>Wyneb yn wyneb sydd orau</translation>
    </message>
    <message>
        <source>Best by %1</source>
        <comment>a channel</comment>
        <translation>Y ffordd orau yw %1</translation>
    </message>
    <message>
        <source>%1: came %2 of %3 times</source>
        <comment>a way to reach somebody, how often, of how many tries</comment>
        <translation>%1: daeth %2 o %3 gwaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number, and whether a message is safe</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>When they answer the phone is not known yet: it takes %n tries.</source>
        <translation>
            <numerusform>Nid yw’n hysbys eto pryd mae’r person yn ateb y ffôn: mae angen %n cynnig.</numerusform>
            <numerusform>Nid yw’n hysbys eto pryd mae’r person yn ateb y ffôn: mae angen %n cynnig.</numerusform>
            <numerusform>Nid yw’n hysbys eto pryd mae’r person yn ateb y ffôn: mae angen %n cynnig.</numerusform>
            <numerusform>Nid yw’n hysbys eto pryd mae’r person yn ateb y ffôn: mae angen %n cynnig.</numerusform>
            <numerusform>Nid yw’n hysbys eto pryd mae’r person yn ateb y ffôn: mae angen %n cynnig.</numerusform>
        </translation>
    </message>
    <message>
        <source>By phone they answered %1 of %2 times</source>
        <comment>how often, of how many tries</comment>
        <translation>Dros y ffôn cafwyd ateb %1 o %2 gwaith</translation>
    </message>
    <message>
        <source>%1, best %2 (%3 of %4)</source>
        <comment>how often by phone; a part of the day; how often then, of how many tries</comment>
        <translation>%1, y cyfle gorau %2 (%3 o %4)</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>yn y bore</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>yn y prynhawn</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>gyda’r nos</translation>
    </message>
</context>
<context>
    <name>widgets::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Say why. It is kept, so that others understand it later.</source>
        <translation>Dywedwch pam. Cedwir y rheswm, fel y bydd eraill yn ei ddeall yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Strike out this entry</source>
        <translation>Croesi’r cofnod hwn allan</translation>
    </message>
    <message>
        <source>It was recorded by mistake: it shows and counts no more, and stays readable in the timeline or History with your reason.</source>
        <translation>Cafodd ei gofnodi drwy gamgymeriad: ni fydd yn ymddangos nac yn cyfrif mwyach, ond bydd modd ei ddarllen o hyd yn y llinell amser neu’r Hanes gyda’ch rheswm.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Croesi allan</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy the receipt, without the names</source>
        <translation>Copïo’r dderbynneb, heb yr enwau</translation>
    </message>
    <message>
        <source>Close the receipt</source>
        <translation>Cau’r dderbynneb</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>%1: %2. Shows them in the list.</source>
        <comment>who, and how many</comment>
        <translation>%1: %2. Yn eu dangos yn y rhestr.</translation>
    </message>
    <message>
        <source>Freeze this figure…</source>
        <translation>Rhewi’r ffigur hwn…</translation>
    </message>
    <message>
        <source>Keep it as it stands today, with its list and its definition</source>
        <translation>Ei gadw fel y mae heddiw, gyda’i restr a’i ddiffiniad</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiptPeople</name>
    <message>
        <source>The people</source>
        <translation>Y bobl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>The %1 people before</source>
        <translation>Y %1 person blaenorol</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>The next %1 people</source>
        <translation>Y %1 person nesaf</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Wedi’u gadael allan %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 i %2 o %3</translation>
    </message>
    <message>
        <source>No name recorded</source>
        <translation>Dim enw wedi’i gofnodi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name, and how long they were met</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Cofnodi cyswllt…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Dyrannu…</translation>
    </message>
    <message>
        <source>Give those selected to another key worker</source>
        <translation>Rhoi’r rhai a ddewiswyd i weithiwr allweddol arall</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A chip over a list of people: what they have in common, and how many they are.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Pa bobl</translation>
    </message>
</context>
<context>
    <name>widgets::RecordForms</name>
    <message>
        <source>Not known</source>
        <comment>accommodation</comment>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Beth i’w wybod</translation>
    </message>
    <message>
        <source>short: it stands on top of every page of theirs</source>
        <translation>byr: mae ar frig pob tudalen o’r person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Edrych arno eto</translation>
    </message>
    <message>
        <source>blank: no day</source>
        <translation>gwag: dim diwrnod</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>Ychwanegu rhybudd</translation>
    </message>
    <message>
        <source>Add the alert</source>
        <translation>Ychwanegu’r rhybudd</translation>
    </message>
    <message>
        <source>Alert added</source>
        <translation>Ychwanegwyd y rhybudd</translation>
    </message>
    <message>
        <source>Look at the alert again</source>
        <translation>Edrych ar y rhybudd eto</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Gosod y diwrnod</translation>
    </message>
    <message>
        <source>Review day set</source>
        <translation>Gosodwyd y diwrnod adolygu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>Rhif, cyfeiriad neu enw</translation>
    </message>
    <message>
        <source>Safe to leave a message?</source>
        <translation>Diogel gadael neges?</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Try this first?</source>
        <translation>Rhoi cynnig ar hwn yn gyntaf?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>such as: Fridays, after 10</source>
        <translation>er enghraifft: dydd Gwener, ar ôl 10</translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation>Ychwanegu ffordd o gysylltu</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ei ychwanegu</translation>
    </message>
    <message>
        <source>Way to reach them added</source>
        <translation>Ychwanegwyd ffordd o gysylltu</translation>
    </message>
    <message>
        <source>Change a way to reach them</source>
        <translation>Newid ffordd o gysylltu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Way to reach them changed</source>
        <translation>Newidiwyd ffordd o gysylltu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Math o le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>blank: they live there now</source>
        <translation>gwag: mae’n byw yno nawr</translation>
    </message>
    <message>
        <source>Add an address or a move</source>
        <translation>Ychwanegu cyfeiriad neu symudiad</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Ychwanegwyd y cyfeiriad</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Cywiro’r cyfeiriad</translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation>Cywirwyd y cyfeiriad</translation>
    </message>
    <message>
        <source>They left this address</source>
        <translation>Gadawodd y person y cyfeiriad hwn</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Dod ag ef i ben</translation>
    </message>
    <message>
        <source>Address ended</source>
        <translation>Daeth y cyfeiriad i ben</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>blank: nobody in particular</source>
        <translation>gwag: neb yn benodol</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ateb y person</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Sut y’i rhoddwyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>blank: no end</source>
        <translation>gwag: dim diwedd</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi caniatâd</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Cofnodwyd y caniatâd</translation>
    </message>
    <message>
        <source>Change how long consent lasts</source>
        <translation>Newid am faint mae’r caniatâd yn para</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Newidiwyd y caniatâd</translation>
    </message>
    <message>
        <source>They withdraw their consent</source>
        <translation>Mae’r person yn tynnu caniatâd yn ôl</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Tynnwyd y caniatâd yn ôl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>Or their reference</source>
        <translation>Neu gyfeirnod y person hwnnw</translation>
    </message>
    <message>
        <source>when they are a person here</source>
        <translation>os yw’n berson sydd yma</translation>
    </message>
    <message>
        <source>What they are to them</source>
        <translation>Beth ydyw i’r person</translation>
    </message>
    <message>
        <source>Live together?</source>
        <translation>Yn byw gyda’i gilydd?</translation>
    </message>
    <message>
        <source>such as: may be told he is safe</source>
        <translation>er enghraifft: gellir dweud wrth ei chwaer ei fod yn ddiogel</translation>
    </message>
    <message>
        <source>Add somebody in their life</source>
        <translation>Ychwanegu rhywun ym mywyd y person</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Relationship added</source>
        <translation>Ychwanegwyd y berthynas</translation>
    </message>
    <message>
        <source>Change the relationship</source>
        <translation>Newid y berthynas</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>Newidiwyd y berthynas</translation>
    </message>
    <message>
        <source>The relationship ended</source>
        <translation>Daeth y berthynas i ben</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>Y berthynas wedi dod i ben</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Yng ngeiriau’r person</translation>
    </message>
    <message>
        <source>What they were asked</source>
        <translation>Beth ofynnwyd i’r person</translation>
    </message>
    <message>
        <source>blank: they said it unasked</source>
        <translation>gwag: dywedwyd heb ofyn</translation>
    </message>
    <message>
        <source>Do they feel listened to?</source>
        <translation>A yw’n teimlo bod rhywun yn gwrando?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Ysgrifennwyd gan</translation>
    </message>
    <message>
        <source>Write down what they said</source>
        <translation>Ysgrifennu beth ddywedodd y person</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Their words are kept</source>
        <translation>Mae geiriau’r person wedi’u cadw</translation>
    </message>
</context>
<context>
    <name>widgets::RecordPanel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>Dangos pob un (%n)</numerusform>
            <numerusform>Dangos pob un (%n)</numerusform>
            <numerusform>Dangos pob un (%n)</numerusform>
            <numerusform>Dangos pob un (%n)</numerusform>
            <numerusform>Dangos pob un (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <comment>an entry</comment>
        <translation>Beth i’w wneud â %1</translation>
    </message>
    <message>
        <source>Change, end or strike out</source>
        <translation>Newid, dod i ben neu groesi allan</translation>
    </message>
    <message>
        <source>Done. Space: it is to do again</source>
        <translation>Wedi’i wneud. Space: mae i’w wneud eto</translation>
    </message>
    <message>
        <source>Space: it is done</source>
        <translation>Space: mae wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>widgets::RecordPanels</name>
    <message>
        <source>Since an unknown day</source>
        <translation>Ers diwrnod anhysbys</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a day</comment>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>No alerts. Add what everybody who meets them has to know.</source>
        <translation>Dim rhybuddion. Ychwanegwch beth mae’n rhaid i bawb sy’n cwrdd â’r person ei wybod.</translation>
    </message>
    <message>
        <source>Add an alert…</source>
        <translation>Ychwanegu rhybudd…</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu</translation>
    </message>
    <message>
        <source>No way to reach them yet. Add one, and whether a message is safe.</source>
        <translation>Dim ffordd o gysylltu eto. Ychwanegwch un, ac a yw neges yn ddiogel.</translation>
    </message>
    <message>
        <source>Add a way…</source>
        <translation>Ychwanegu ffordd…</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Ble mae’n byw</translation>
    </message>
    <message>
        <source>No address yet. Add where they stay, in whatever kind of place.</source>
        <translation>Dim cyfeiriad eto. Ychwanegwch ble mae’r person yn aros, pa fath bynnag o le ydyw.</translation>
    </message>
    <message>
        <source>Add a move…</source>
        <translation>Ychwanegu symudiad…</translation>
    </message>
    <message>
        <source>Consent and sharing</source>
        <translation>Caniatâd a rhannu</translation>
    </message>
    <message>
        <source>No consent recorded. Record what they agreed to, or did not.</source>
        <translation>Dim caniatâd wedi’i gofnodi. Cofnodwch beth y cytunodd y person iddo, neu beidio.</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Cofnodi caniatâd…</translation>
    </message>
    <message>
        <source>Household and relationships</source>
        <translation>Aelwyd a pherthnasoedd</translation>
    </message>
    <message>
        <source>Nobody yet. Add who is in their life.</source>
        <translation>Neb eto. Ychwanegwch bwy sydd ym mywyd y person.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ychwanegu rhywun…</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Yng ngeiriau’r person</translation>
    </message>
    <message>
        <source>Nothing yet. Ask how it is going, and write down what they say.</source>
        <translation>Dim byd eto. Gofynnwch sut mae pethau’n mynd, ac ysgrifennwch beth mae’r person yn ei ddweud.</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Ei ysgrifennu…</translation>
    </message>
    <message>
        <source>raised %1</source>
        <comment>a day</comment>
        <translation>codwyd %1</translation>
    </message>
    <message>
        <source>To be looked at again since %1</source>
        <comment>a day</comment>
        <translation>I edrych arno eto ers %1</translation>
    </message>
    <message>
        <source>Look again %1</source>
        <comment>a day</comment>
        <translation>Edrych eto %1</translation>
    </message>
    <message>
        <source>Look at it again on…</source>
        <translation>Edrych arno eto ar…</translation>
    </message>
    <message>
        <source>Try this first</source>
        <translation>Rhoi cynnig ar hwn yn gyntaf</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Cywiro…</translation>
    </message>
    <message>
        <source>They left…</source>
        <translation>Wedi gadael…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>a day</comment>
        <translation>gofynnwyd %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Tan…</translation>
    </message>
    <message>
        <source>They withdraw it…</source>
        <translation>Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>a day</comment>
        <translation>Daeth i ben %1</translation>
    </message>
    <message>
        <source>Lives with them</source>
        <translation>Yn byw gyda’r person</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Daeth i ben…</translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation>Atebwyd yn unig</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>written down by %1</source>
        <comment>a name</comment>
        <translation>ysgrifennwyd gan %1</translation>
    </message>
    <message>
        <source>Feels listened to</source>
        <translation>Yn teimlo bod rhywun yn gwrando</translation>
    </message>
    <message>
        <source>Does not feel listened to</source>
        <translation>Ddim yn teimlo bod rhywun yn gwrando</translation>
    </message>
    <message>
        <source>Does not know if listened to</source>
        <translation>Ddim yn gwybod a oes rhywun yn gwrando</translation>
    </message>
    <message>
        <source>From the details below</source>
        <translation>O’r manylion isod</translation>
    </message>
</context>
<context>
    <name>widgets::RecoveryDialog</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Agor gyda’r daflen adfer</translation>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Agor a gosod y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who signs in</comment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Type the 13 groups from the printed sheet of %1, without their numbers. Capitals do not matter. That the sheet was used is noted in the access log.</source>
        <translation>Teipiwch y 13 grŵp o daflen argraffedig %1, heb eu rhifau. Nid yw priflythrennau o bwys. Bydd y log mynediad yn nodi bod y daflen wedi’i defnyddio.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grŵp %1</translation>
    </message>
    <message>
        <source>Group %1 needs five letters or digits.</source>
        <translation>Mae angen pum llythyren neu ddigid ar grŵp %1.</translation>
    </message>
    <message>
        <source>Group %1 has a slip. Look at the sheet again and correct it.</source>
        <translation>Mae camgymeriad yng ngrŵp %1. Edrychwch ar y daflen eto a’i gywiro.</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <translation>Teipiwch yr enw rydych yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Nobody signs in to this store with that name. Check the spelling.</source>
        <translation>Nid oes neb yn mewngofnodi i’r storfa hon gyda’r enw hwnnw. Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>This is the sheet of another store. Find the one of this store.</source>
        <translation>Taflen storfa arall yw hon. Dewch o hyd i daflen y storfa hon.</translation>
    </message>
</context>
<context>
    <name>widgets::RecoverySheetPage</name>
    <message>
        <source>I have printed it and put it in a safe place</source>
        <translation>Rwyf wedi ei hargraffu a’i rhoi mewn lle diogel</translation>
    </message>
    <message>
        <source>The store is made. This is its recovery sheet: it is shown this once, and nobody can make it again. Print it and keep it in a safe. Until you press Finish, closing this throws the new store away.</source>
        <translation>Mae’r storfa wedi’i chreu. Dyma ei thaflen adfer: dyma’r unig dro y caiff ei dangos, ac ni all neb ei gwneud eto. Argraffwch hi a’i chadw mewn sêff. Nes i chi bwyso Gorffen, bydd cau hyn yn taflu’r storfa newydd.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Taflen adfer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Save as PDF or text…</source>
        <translation>Cadw fel PDF neu destun…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Cadw’r daflen adfer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move it off this laptop once it is printed.</source>
        <translation>Wedi’i gadw. Symudwch hi oddi ar y gliniadur hwn unwaith y bydd wedi’i hargraffu.</translation>
    </message>
</context>
<context>
    <name>widgets::ReferralForms</name>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Atgyfeirio at wasanaeth arall</translation>
    </message>
    <message>
        <source>Keep the referral</source>
        <translation>Cadw’r atgyfeiriad</translation>
    </message>
    <message>
        <source>Referral kept</source>
        <translation>Cadwyd yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>from the directory, or any name</source>
        <translation>o’r cyfeiriadur, neu unrhyw enw</translation>
    </message>
    <message>
        <source>Who asked whom</source>
        <translation>Pwy ofynnodd i bwy</translation>
    </message>
    <message>
        <source>We refer them there</source>
        <translation>Ni sy’n atgyfeirio’r person yno</translation>
    </message>
    <message>
        <source>They were referred to us from there</source>
        <translation>Oddi yno yr atgyfeiriwyd y person atom ni</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>For which need</source>
        <translation>Ar gyfer pa angen</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Dim un penodol</translation>
    </message>
    <message>
        <source>Why, and what was asked for</source>
        <translation>Pam, a beth y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>What did %1 answer?</source>
        <comment>a service</comment>
        <translation>Beth atebodd %1?</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Cadwyd yr ateb</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>such as: first meeting Thu 4 Feb, 14:00</source>
        <translation>er enghraifft: cyfarfod cyntaf Iau 4 Chwef, 14:00</translation>
    </message>
    <message>
        <source>They started at %1</source>
        <comment>a service</comment>
        <translation>Dechreuodd yn %1</translation>
    </message>
    <message>
        <source>Save the start</source>
        <translation>Cadw’r dechrau</translation>
    </message>
    <message>
        <source>Start saved</source>
        <translation>Cadwyd y dechrau</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>It ended at %1</source>
        <comment>a service</comment>
        <translation>Daeth i ben yn %1</translation>
    </message>
    <message>
        <source>Save the end</source>
        <translation>Cadw’r diwedd</translation>
    </message>
    <message>
        <source>End saved</source>
        <translation>Cadwyd y diwedd</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pam y daeth i ben</translation>
    </message>
    <message>
        <source>such as: finished, or did not feel right</source>
        <translation>er enghraifft: wedi gorffen, neu ddim yn teimlo’n iawn</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::ReferralPage</name>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Services and referrals</source>
        <translation>Gwasanaethau ac atgyfeiriadau</translation>
    </message>
    <message>
        <source>No referrals yet. Refer them to a service, or note who sent them to you.</source>
        <translation>Dim atgyfeiriadau eto. Atgyfeiriwch y person at wasanaeth, neu nodwch pwy a’i hanfonodd atoch chi.</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Atgyfeirio at…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Cafwyd ateb…</translation>
    </message>
    <message>
        <source>They started there…</source>
        <translation>Dechreuodd yno…</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Daeth i ben…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Croesi allan…</translation>
    </message>
</context>
<context>
    <name>widgets::ReferralText</name>
    <message>
        <source>Referred to %1</source>
        <comment>a service</comment>
        <translation>Atgyfeiriwyd at %1</translation>
    </message>
    <message>
        <source>Referred to us by %1</source>
        <comment>a service</comment>
        <translation>Atgyfeiriwyd atom ni gan %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>the state of a referral</comment>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <comment>the state of a referral</comment>
        <translation>Ar restr aros</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>the state of a referral</comment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>the state of a referral</comment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>the state of a referral</comment>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>the state of a referral</comment>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>what a service answered</comment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>what a service answered</comment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <comment>what a service answered</comment>
        <translation>Ar restr aros</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who made a referral</comment>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <comment>a day</comment>
        <translation>Gofynnwyd %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened and the note on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a service answered and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>started %1 (%n day(s) after asking)</source>
        <translation>
            <numerusform>dechreuodd %1 (%Ln diwrnod ar ôl gofyn)</numerusform>
            <numerusform>dechreuodd %1 (%Ln diwrnod ar ôl gofyn)</numerusform>
            <numerusform>dechreuodd %1 (%Ln diwrnod ar ôl gofyn)</numerusform>
            <numerusform>dechreuodd %1 (%Ln diwrnod ar ôl gofyn)</numerusform>
            <numerusform>dechreuodd %1 (%Ln diwrnod ar ôl gofyn)</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a day</comment>
        <translation>daeth i ben %1</translation>
    </message>
</context>
<context>
    <name>widgets::RoleWords</name>
    <message>
        <source>Link worker</source>
        <translation>Gweithiwr cyswllt</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Arweinydd tîm</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Dadansoddwr</translation>
    </message>
    <message>
        <source>You are signed in as: %1. This is for: %2.</source>
        <extracomment>%1 is the user&apos;s role, %2 the roles that may do it, parted by commas</extracomment>
        <translation>Rydych wedi mewngofnodi fel: %1. Mae hwn ar gyfer: %2.</translation>
    </message>
</context>
<context>
    <name>widgets::RoundCard</name>
    <message>
        <source>Last contacts</source>
        <translation>Cysylltiadau diweddaraf</translation>
    </message>
    <message>
        <source>known as %1</source>
        <comment>a name</comment>
        <translation>enw arferol %1</translation>
    </message>
    <message>
        <source>key worker %1</source>
        <comment>a name</comment>
        <translation>gweithiwr allweddol %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person&apos;s name; their number, and whether a message is safe</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No number is recorded</source>
        <translation>Dim rhif wedi’i gofnodi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of number; a note on it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <comment>a language</comment>
        <translation>Cyfieithydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day; what came of a contact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
</context>
<context>
    <name>widgets::RoundSummary</name>
    <message>
        <source>%1, %2</source>
        <comment>how many were tried; how many were reached</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>ffoniwyd %n</numerusform>
            <numerusform>ffoniwyd %n</numerusform>
            <numerusform>ffoniwyd %n</numerusform>
            <numerusform>ffoniwyd %n</numerusform>
            <numerusform>ffoniwyd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>cafwyd gafael ar %n</numerusform>
            <numerusform>cafwyd gafael ar %n</numerusform>
            <numerusform>cafwyd gafael ar %n</numerusform>
            <numerusform>cafwyd gafael ar %n</numerusform>
            <numerusform>cafwyd gafael ar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it went; how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>Hepgorwyd %n.</numerusform>
            <numerusform>Hepgorwyd %n.</numerusform>
            <numerusform>Hepgorwyd %n.</numerusform>
            <numerusform>Hepgorwyd %n.</numerusform>
            <numerusform>Hepgorwyd %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rung yet.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>%n heb eu ffonio eto.</numerusform>
            <numerusform>%n heb ei ffonio eto.</numerusform>
            <numerusform>%n heb eu ffonio eto.</numerusform>
            <numerusform>%n heb eu ffonio eto.</numerusform>
            <numerusform>%n heb eu ffonio eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wrote about %n of them belongs to no contact yet. It is kept as a draft.</source>
        <comment>people in a phone round</comment>
        <translation>
            <numerusform>Nid yw’r hyn a ysgrifennoch am %n ohonynt yn perthyn i gyswllt eto. Fe’i cedwir fel drafft.</numerusform>
            <numerusform>Nid yw’r hyn a ysgrifennoch am %n ohonynt yn perthyn i gyswllt eto. Fe’i cedwir fel drafft.</numerusform>
            <numerusform>Nid yw’r hyn a ysgrifennoch am %n ohonynt yn perthyn i gyswllt eto. Fe’i cedwir fel drafft.</numerusform>
            <numerusform>Nid yw’r hyn a ysgrifennoch am %n ohonynt yn perthyn i gyswllt eto. Fe’i cedwir fel drafft.</numerusform>
            <numerusform>Nid yw’r hyn a ysgrifennoch am %n ohonynt yn perthyn i gyswllt eto. Fe’i cedwir fel drafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the round</source>
        <translation>Mynd ymlaen â’r rownd</translation>
    </message>
    <message>
        <source>Ring those who were skipped</source>
        <translation>Ffonio’r rhai a hepgorwyd</translation>
    </message>
</context>
<context>
    <name>widgets::ServiceDialog</name>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Newid y gwasanaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>pwy sy’n ei redeg</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Beth mae’n ei gynnig</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Pryd mae ar agor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Area it serves</source>
        <translation>Ardal y mae’n ei gwasanaethu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>such as: ask for Dee; long waits in January</source>
        <translation>er enghraifft: gofynnwch am Dee; aros hir ym mis Ionawr</translation>
    </message>
    <message>
        <source>Keep the service</source>
        <translation>Cadw’r gwasanaeth</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Rhowch enw i’r gwasanaeth.</translation>
    </message>
    <message>
        <source>There is a service of this name and provider already.</source>
        <translation>Mae gwasanaeth o’r enw hwn gan y darparwr hwn eisoes.</translation>
    </message>
</context>
<context>
    <name>widgets::ServicesSection</name>
    <message>
        <source>Services directory</source>
        <translation>Cyfeiriadur gwasanaethau</translation>
    </message>
    <message>
        <source>No services yet. Add those that you refer people to.</source>
        <translation>Dim gwasanaethau eto. Ychwanegwch y rhai rydych yn atgyfeirio pobl atynt.</translation>
    </message>
    <message>
        <source>The services that people are referred to. They are offered by name where a referral is made.</source>
        <translation>Y gwasanaethau y caiff pobl eu hatgyfeirio atynt. Fe’u cynigir wrth eu henw lle gwneir atgyfeiriad.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a service</comment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Beth mae’n ei gynnig</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ychwanegu gwasanaeth…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Peidio â chynnig</translation>
    </message>
    <message>
        <source>%1 (offered no more)</source>
        <comment>a service</comment>
        <translation>%1 (heb ei gynnig mwyach)</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ei gynnig eto</translation>
    </message>
    <message>
        <source>%1 is in the directory.</source>
        <comment>a service</comment>
        <translation>Mae %1 yn y cyfeiriadur.</translation>
    </message>
    <message>
        <source>%1 is offered no more. Referrals to it stay.</source>
        <comment>a service</comment>
        <translation>Ni chynigir %1 mwyach. Mae atgyfeiriadau ato’n aros.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <comment>a service</comment>
        <translation>Mae %1 yn cael ei gynnig eto.</translation>
    </message>
</context>
<context>
    <name>widgets::SetUpPage</name>
    <message>
        <source>Parts of the set-up</source>
        <translation>Rhannau o’r gosodiadau</translation>
    </message>
</context>
<context>
    <name>widgets::SheetContents</name>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>Last met %1</source>
        <comment>a day</comment>
        <translation>Cyfarfod diwethaf %1</translation>
    </message>
    <message>
        <source>Never met yet</source>
        <translation>Heb gwrdd erioed eto</translation>
    </message>
    <message>
        <source>meet %1</source>
        <comment>what was agreed; a day</comment>
        <translation>cwrdd %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Cytunwyd: %1</translation>
    </message>
    <message>
        <source>No number is recorded</source>
        <translation>Dim rhif wedi’i gofnodi</translation>
    </message>
</context>
<context>
    <name>widgets::SheetDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o’i le</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a person, page or command</source>
        <translation>Dod o hyd i berson, tudalen neu orchymyn</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Log a contact, from anywhere</source>
        <translation>Cofnodi cyswllt, o unrhyw le</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Cloi; cedwir drafftiau</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Dadwneud y peth olaf a wnaed</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Mynd i dudalen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the person in the current line</source>
        <translation>Agor y person yn y llinell bresennol</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save what is open</source>
        <translation>Cadw’r hyn sydd ar agor</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close; a draft is kept</source>
        <translation>Cau; cedwir drafft</translation>
    </message>
    <message>
        <source>A M N D T U</source>
        <translation>D N A G P C</translation>
    </message>
    <message>
        <source>Log contact: attended, did not attend, no answer, declined, cancelled by them, cancelled by us, while that group has the focus</source>
        <translation>Cofnodi cyswllt: daeth, ni ddaeth, dim ateb, gwrthododd, canslwyd gan y person, canslwyd gennym ni, tra bo’r ffocws ar y grŵp hwnnw</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Go on with the draft that a form offers</source>
        <translation>Mynd ymlaen â’r drafft y mae ffurflen yn ei gynnig</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3, 4</source>
        <translation>Ctrl+1, 2, 3, 4</translation>
    </message>
    <message>
        <source>J K</source>
        <translation>J K</translation>
    </message>
    <message>
        <source>Today: down and up</source>
        <translation>Heddiw: i lawr ac i fyny</translation>
    </message>
    <message>
        <source>L O W D F X</source>
        <translation>L O W D F X</translation>
    </message>
    <message>
        <source>Today: log, open, later, done, finish and discard a draft</source>
        <translation>Heddiw: cofnodi, agor, hwyrach, gwnaed, gorffen a thaflu drafft</translation>
    </message>
    <message>
        <source>T Q</source>
        <translation>T Q</translation>
    </message>
    <message>
        <source>Today: add a task, ask the worker</source>
        <translation>Heddiw: ychwanegu tasg, gofyn i’r gweithiwr</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Log a group session with the chosen people</source>
        <translation>Cofnodi sesiwn grŵp gyda’r bobl a ddewiswyd</translation>
    </message>
    <message>
        <source>Space, Shift+↓, Ctrl+A</source>
        <translation>Space, Shift+↓, Ctrl+A</translation>
    </message>
    <message>
        <source>Choose people in the list; Esc chooses nobody</source>
        <translation>Dewis pobl yn y rhestr; mae Esc yn dewis neb</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen people as a table</source>
        <translation>Copïo’r bobl a ddewiswyd fel tabl</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 i 6</translation>
    </message>
    <message>
        <source>Log contact: the channel, while that group has the focus; 5 and 6 twice for the second</source>
        <translation>Cofnodi cyswllt: y sianel, tra bo’r ffocws ar y grŵp hwnnw; 5 a 6 ddwywaith ar gyfer yr ail</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ring the chosen or shown people one after the other</source>
        <translation>Ffonio’r bobl a ddewiswyd neu a ddangosir, un ar ôl y llall</translation>
    </message>
    <message>
        <source>A M N D T U, S, B</source>
        <translation>D N A G P C, H, Y</translation>
    </message>
    <message>
        <source>Phone round: how it went, skip, back; Enter goes to the note</source>
        <translation>Rownd ffonio: sut aeth hi, hepgor, yn ôl; mae Enter yn mynd i’r nodyn</translation>
    </message>
    <message>
        <source>Add a person, from anywhere</source>
        <translation>Ychwanegu person, o unrhyw le</translation>
    </message>
</context>
<context>
    <name>widgets::Store</name>
    <message>
        <source>Undone straight after it was recorded</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Croesi allan…</translation>
    </message>
</context>
<context>
    <name>widgets::SummaryDialog</name>
    <message>
        <source>Monthly summary</source>
        <translation>Crynodeb misol</translation>
    </message>
    <message>
        <source>Two pages: the figures with their likely ranges, the curve, where and why people are lost, starters by quarter, and how it is counted. No names.</source>
        <translation>Dwy dudalen: y ffigurau gyda’u hystodau tebygol, y gromlin, ble a pham mae pobl yn cael eu colli, y rhai sy’n dechrau fesul chwarter, a sut y cyfrifir. Dim enwau.</translation>
    </message>
    <message>
        <source>The story behind the figures</source>
        <translation>Y stori y tu ôl i’r ffigurau</translation>
    </message>
    <message>
        <source>What happened, in the team&apos;s words: at most %1 letters, and no names.</source>
        <translation>Beth ddigwyddodd, yng ngeiriau’r tîm: %1 llythyren ar y mwyaf, a dim enwau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message numerus="yes">
        <source>The story is %Ln letters too long for the page.</source>
        <translation>
            <numerusform>Mae’r stori %Ln llythyren yn rhy hir i’r dudalen.</numerusform>
            <numerusform>Mae’r stori %Ln llythyren yn rhy hir i’r dudalen.</numerusform>
            <numerusform>Mae’r stori %Ln llythyren yn rhy hir i’r dudalen.</numerusform>
            <numerusform>Mae’r stori %Ln llythyren yn rhy hir i’r dudalen.</numerusform>
            <numerusform>Mae’r stori %Ln llythyren yn rhy hir i’r dudalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Cadw’r crynodeb</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The summary is saved. Anybody with the file can read it.</source>
        <translation>Mae’r crynodeb wedi’i gadw. Gall unrhyw un sydd â’r ffeil ei darllen.</translation>
    </message>
    <message>
        <source>The summary is printed.</source>
        <translation>Mae’r crynodeb wedi’i argraffu.</translation>
    </message>
</context>
<context>
    <name>widgets::SurvivalChart</name>
    <message>
        <source>How long people stay</source>
        <translation>Am faint mae pobl yn aros</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Still here before</source>
        <translation>Yma o hyd cyn hynny</translation>
    </message>
    <message>
        <source>Left that day</source>
        <translation>Gadawodd y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Still with us</source>
        <translation>Gyda ni o hyd</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Yn debygol o</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Yn debygol hyd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts.</source>
        <translation>
            <numerusform>%Ln dechrau.</numerusform>
            <numerusform>%Ln dechrau.</numerusform>
            <numerusform>%Ln dechrau.</numerusform>
            <numerusform>%Ln dechrau.</numerusform>
            <numerusform>%Ln dechrau.</numerusform>
        </translation>
    </message>
    <message>
        <source>At 1 month %1 still with us, %2 still followed.</source>
        <translation>Ar ôl 1 mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln months %1 still with us, %2 still followed.</source>
        <translation>
            <numerusform>Ar ôl %Ln mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</numerusform>
            <numerusform>Ar ôl %Ln mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</numerusform>
            <numerusform>Ar ôl %Ln mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</numerusform>
            <numerusform>Ar ôl %Ln mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</numerusform>
            <numerusform>Ar ôl %Ln mis mae %1 gyda ni o hyd, a %2 yn dal i gael eu dilyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <comment>names the axis of the curve</comment>
        <translation>mis</translation>
    </message>
    <message>
        <source>followed</source>
        <comment>row of counts under the curve&apos;s months</comment>
        <translation>dilynir</translation>
    </message>
</context>
<context>
    <name>widgets::TableDashboard</name>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copïo’r rhifau</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Close the receipt</source>
        <translation>Cau’r dderbynneb</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>This copy holds some of the people alone. For the team&apos;s figures, ask the office.</source>
        <translation>Dim ond rhai o’r bobl sydd yn y copi hwn. Am ffigurau’r tîm, gofynnwch i’r swyddfa.</translation>
    </message>
</context>
<context>
    <name>widgets::TaskDialog</name>
    <message>
        <source>Ask about %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Gofyn am %1</translation>
    </message>
    <message>
        <source>Add a task about %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Ychwanegu tasg am %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>may be blank</source>
        <translation>gall fod yn wag</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Tasg pwy ydyw</translation>
    </message>
    <message>
        <source>blank: the key worker&apos;s</source>
        <translation>gwag: tasg y gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Ask the worker</source>
        <translation>Gofyn i’r gweithiwr</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Ychwanegu’r dasg</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineModel</name>
    <message>
        <source>No day known</source>
        <comment>heading in a timeline</comment>
        <translation>Dim diwrnod hysbys</translation>
    </message>
    <message>
        <source>Draft contact</source>
        <comment>headline in the timeline</comment>
        <translation>Drafft o gyswllt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>an event and its last day</comment>
        <translation>%1, tan %2</translation>
    </message>
    <message>
        <source>Started on %1</source>
        <comment>a programme</comment>
        <translation>Dechreuodd ar %1</translation>
    </message>
    <message>
        <source>Time on %1 ended: %2</source>
        <comment>a programme and the reason</comment>
        <translation>Daeth yr amser ar %1 i ben: %2</translation>
    </message>
    <message>
        <source>Time on %1 ended</source>
        <comment>a programme</comment>
        <translation>Daeth yr amser ar %1 i ben</translation>
    </message>
    <message>
        <source>Struck out: %1. Kept in History.</source>
        <comment>the reason</comment>
        <translation>Croeswyd allan: %1. Wedi’i gadw yn yr Hanes.</translation>
    </message>
    <message>
        <source>Corrected: the newer entry stands in its place.</source>
        <translation>Wedi’i gywiro: mae’r cofnod newydd yn ei le.</translation>
    </message>
    <message>
        <source>Referred by %1</source>
        <translation>Atgyfeiriwyd gan %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>day in a timeline under its month, as Fri 22</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Ar y gliniadur hwn yn unig</translation>
    </message>
    <message numerus="yes">
        <source>met %1 of %n</source>
        <comment>contacts of a month</comment>
        <translation>
            <numerusform>cyfarfod %1 o %n</numerusform>
            <numerusform>cyfarfod %1 o %n</numerusform>
            <numerusform>cyfarfod %1 o %n</numerusform>
            <numerusform>cyfarfod %1 o %n</numerusform>
            <numerusform>cyfarfod %1 o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>where somebody moved to</comment>
        <translation>Symudodd: %1</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <comment>what for</comment>
        <translation>Rhoddwyd caniatâd: %1</translation>
    </message>
    <message>
        <source>Consent refused: %1</source>
        <comment>what for</comment>
        <translation>Gwrthodwyd caniatâd: %1</translation>
    </message>
    <message>
        <source>Alert raised: %1</source>
        <translation>Codwyd rhybudd: %1</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Beth ddywedodd y person</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>a day</comment>
        <translation>Tan %1.</translation>
    </message>
    <message>
        <source>Withdrawn %1.</source>
        <comment>a day</comment>
        <translation>Tynnwyd yn ôl %1.</translation>
    </message>
    <message>
        <source>Told by %1.</source>
        <comment>who told us of an event</comment>
        <translation>Dywedwyd gan %1.</translation>
    </message>
    <message>
        <source>Certainty: %1.</source>
        <comment>of an event</comment>
        <translation>Sicrwydd: %1.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <comment>what somebody wants</comment>
        <translation>Nod: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Nothing recorded yet. Log a contact and it appears here.</source>
        <translation>Dim wedi’i gofnodi eto. Cofnodwch gyswllt a bydd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Chwilio’r llinell amser</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Gorffen y cyswllt</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Taflu’r drafft</translation>
    </message>
    <message>
        <source>Correct this contact…</source>
        <translation>Cywiro’r cyswllt hwn…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Croesi allan…</translation>
    </message>
    <message>
        <source>This entry no longer counts</source>
        <translation>Nid yw’r cofnod hwn yn cyfrif mwyach</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Beth mae’r llinell amser yn ei ddangos</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>widgets::TodayActions</name>
    <message>
        <source>Log</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hwyrach</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ychwanegu tasg</translation>
    </message>
    <message>
        <source>Ask the worker</source>
        <translation>Gofyn i’r gweithiwr</translation>
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
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Rhestr pwy</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Fy mhobl i</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Y tîm cyfan</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>See all people</source>
        <translation>Gweld pawb</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hwyrach</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>a day; 12 things; 34 people</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln peth</numerusform>
            <numerusform>%Ln peth</numerusform>
            <numerusform>%Ln peth</numerusform>
            <numerusform>%Ln peth</numerusform>
            <numerusform>%Ln peth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Contacts, quiet people and tasks will appear here.</source>
        <translation>Nid oes dim i’w wneud. Bydd cysylltiadau, pobl dawel a thasgau yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Nothing of this kind today.</source>
        <translation>Dim o’r math hwn heddiw.</translation>
    </message>
    <message>
        <source>&amp;Tomorrow, %1</source>
        <comment>a day</comment>
        <translation>&amp;Yfory, %1</translation>
    </message>
    <message>
        <source>In a &amp;week, %1</source>
        <comment>a day</comment>
        <translation>Ymhen &amp;wythnos, %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n &amp;day(s), %1</source>
        <translation>
            <numerusform>Ymhen %Ln &amp;diwrnod, %1</numerusform>
            <numerusform>Ymhen %Ln &amp;diwrnod, %1</numerusform>
            <numerusform>Ymhen %Ln &amp;diwrnod, %1</numerusform>
            <numerusform>Ymhen %Ln &amp;diwrnod, %1</numerusform>
            <numerusform>Ymhen %Ln &amp;diwrnod, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone round…</source>
        <translation>Rownd ffonio…</translation>
    </message>
    <message>
        <source>Print the day list…</source>
        <translation>Argraffu rhestr y dydd…</translation>
    </message>
    <message>
        <source>Print a contact sheet to write on…</source>
        <translation>Argraffu taflen gysylltiadau i ysgrifennu arni…</translation>
    </message>
    <message>
        <source>Key in a contact sheet…</source>
        <translation>Mewnbynnu taflen gysylltiadau…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
</context>
<context>
    <name>widgets::TodayPanel</name>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>Why on this list</source>
        <translation>Pam ar y rhestr hon</translation>
    </message>
    <message>
        <source>What has worked</source>
        <translation>Beth sydd wedi gweithio</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Cysylltiadau diweddaraf</translation>
    </message>
    <message>
        <source>%1 · key worker %2</source>
        <comment>a reference; a name</comment>
        <translation>%1 · gweithiwr allweddol %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: came %2 of %n time(s)</source>
        <comment>a channel, such as phone</comment>
        <translation>
            <numerusform>%1: daeth %2 o %Ln tro</numerusform>
            <numerusform>%1: daeth %2 o %Ln tro</numerusform>
            <numerusform>%1: daeth %2 o %Ln tro</numerusform>
            <numerusform>%1: daeth %2 o %Ln tro</numerusform>
            <numerusform>%1: daeth %2 o %Ln tro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: it takes %n tries by one channel.</source>
        <translation>
            <numerusform>Ddim yn hysbys eto: mae angen %Ln cynnig drwy un sianel.</numerusform>
            <numerusform>Ddim yn hysbys eto: mae angen %Ln cynnig drwy un sianel.</numerusform>
            <numerusform>Ddim yn hysbys eto: mae angen %Ln cynnig drwy un sianel.</numerusform>
            <numerusform>Ddim yn hysbys eto: mae angen %Ln cynnig drwy un sianel.</numerusform>
            <numerusform>Ddim yn hysbys eto: mae angen %Ln cynnig drwy un sianel.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
</context>
<context>
    <name>widgets::TodayPrint</name>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Heddiw, %1</translation>
    </message>
</context>
<context>
    <name>widgets::TodayText</name>
    <message>
        <source>Due and overdue</source>
        <translation>I’w wneud ac yn hwyr</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Wedi tawelu</translation>
    </message>
    <message>
        <source>Missed in a row</source>
        <translation>Heb ddod sawl tro yn olynol</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Adolygiadau i’w gwneud</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Camau gweithredu i’w gwneud</translation>
    </message>
    <message>
        <source>Tasks and questions</source>
        <translation>Tasgau a chwestiynau</translation>
    </message>
    <message>
        <source>Not discussed for six weeks</source>
        <translation>Heb eu trafod ers chwe wythnos</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Drafftiau i’w gorffen</translation>
    </message>
    <message>
        <source>quiet for longer than is usual for them</source>
        <translation>tawel am fwy o amser nag sy’n arferol iddynt</translation>
    </message>
    <message>
        <source>alerts, and consents that end within 4 weeks</source>
        <translation>rhybuddion, a chaniatâd sy’n dod i ben o fewn 4 wythnos</translation>
    </message>
    <message>
        <source>saved in the store, on this laptop only</source>
        <translation>wedi’u cadw yn y storfa, ar y gliniadur hwn yn unig</translation>
    </message>
    <message>
        <source>Somebody not chosen yet</source>
        <comment>whom a draft is about</comment>
        <translation>Rhywun heb ei ddewis eto</translation>
    </message>
    <message>
        <source>Look again at the alert: %1</source>
        <comment>an alert&apos;s words</comment>
        <translation>Edrych eto ar y rhybudd: %1</translation>
    </message>
    <message>
        <source>Consent ends %1: %2</source>
        <comment>a day; what the consent is for</comment>
        <translation>Daw’r caniatâd i ben %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action in words; who does it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>a lead&apos;s name; a question</comment>
        <translation>Mae %1 yn gofyn: %2</translation>
    </message>
    <message>
        <source>Contact begun %1</source>
        <comment>a day</comment>
        <translation>Dechreuwyd cyswllt %1</translation>
    </message>
    <message>
        <source>Form begun %1</source>
        <comment>a day</comment>
        <translation>Dechreuwyd ffurflen %1</translation>
    </message>
    <message>
        <source>%1: “%2…”</source>
        <comment>a draft; how its note begins</comment>
        <translation>%1: “%2…”</translation>
    </message>
    <message>
        <source>Contact agreed for %1</source>
        <comment>a day</comment>
        <translation>Cyswllt wedi’i drefnu ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since you met</source>
        <comment>a reason why somebody is on the list</comment>
        <translation>
            <numerusform>%Ln diwrnod ers i chi gwrdd</numerusform>
            <numerusform>%Ln diwrnod ers i chi gwrdd</numerusform>
            <numerusform>%Ln diwrnod ers i chi gwrdd</numerusform>
            <numerusform>%Ln diwrnod ers i chi gwrdd</numerusform>
            <numerusform>%Ln diwrnod ers i chi gwrdd</numerusform>
        </translation>
    </message>
    <message>
        <source>Never met since %1</source>
        <comment>a day of referral or start</comment>
        <translation>Heb gwrdd erioed ers %1</translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n day(s)</source>
        <comment>how often somebody comes</comment>
        <translation>
            <numerusform>Fel arfer bob %Ln diwrnod</numerusform>
            <numerusform>Fel arfer bob %Ln diwrnod</numerusform>
            <numerusform>Fel arfer bob %Ln diwrnod</numerusform>
            <numerusform>Fel arfer bob %Ln diwrnod</numerusform>
            <numerusform>Fel arfer bob %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed %1</source>
        <comment>a day</comment>
        <translation>Ni ddaeth %1</translation>
    </message>
    <message>
        <source>No answer %1</source>
        <comment>a day</comment>
        <translation>Dim ateb %1</translation>
    </message>
    <message numerus="yes">
        <source>Missed or not answered %n time(s) in a row</source>
        <translation>
            <numerusform>Heb ddod neu heb ateb %Ln tro yn olynol</numerusform>
            <numerusform>Heb ddod neu heb ateb %Ln tro yn olynol</numerusform>
            <numerusform>Heb ddod neu heb ateb %Ln tro yn olynol</numerusform>
            <numerusform>Heb ddod neu heb ateb %Ln tro yn olynol</numerusform>
            <numerusform>Heb ddod neu heb ateb %Ln tro yn olynol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapses in %n day(s)</source>
        <comment>counts as having stopped then</comment>
        <translation>
            <numerusform>Yn cyfrif fel wedi gadael ymhen %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ymhen %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ymhen %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ymhen %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ymhen %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapsed %n day(s) ago</source>
        <comment>counts as having stopped</comment>
        <translation>
            <numerusform>Yn cyfrif fel wedi gadael ers %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ers %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ers %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ers %Ln diwrnod</numerusform>
            <numerusform>Yn cyfrif fel wedi gadael ers %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Not discussed since %1</source>
        <comment>a day</comment>
        <translation>Heb drafod ers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>when it is due</comment>
        <translation>
            <numerusform>Ymhen %Ln diwrnod</numerusform>
            <numerusform>Ymhen %Ln diwrnod</numerusform>
            <numerusform>Ymhen %Ln diwrnod</numerusform>
            <numerusform>Ymhen %Ln diwrnod</numerusform>
            <numerusform>Ymhen %Ln diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Group session begun %1</source>
        <comment>a day</comment>
        <translation>Dechreuwyd sesiwn grŵp %1</translation>
    </message>
    <message>
        <source>Lapses today</source>
        <comment>counts as having stopped then</comment>
        <translation>Yn cyfrif fel wedi gadael heddiw</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>family name, given name, as somebody is called</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Phone round begun %1</source>
        <comment>a day</comment>
        <translation>Dechreuwyd rownd ffonio %1</translation>
    </message>
    <message>
        <source>Contact sheet begun to be keyed in %1</source>
        <comment>a day</comment>
        <translation>Dechreuwyd mewnbynnu taflen gysylltiadau %1</translation>
    </message>
</context>
<context>
    <name>widgets::TodayWork</name>
    <message>
        <source>Action done</source>
        <translation>Gwnaed y cam gweithredu</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Gwnaed y dasg</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Atebwyd y cwestiwn</translation>
    </message>
    <message>
        <source>%1 marked as discussed</source>
        <comment>a person&apos;s name</comment>
        <translation>Marciwyd bod %1 wedi’i drafod</translation>
    </message>
    <message>
        <source>Undone straight after it was marked</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei farcio</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Gofynnwyd y cwestiwn</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Ychwanegwyd y dasg</translation>
    </message>
    <message>
        <source>Undone straight after it was added</source>
        <translation>Wedi’i ddadwneud yn syth ar ôl ei ychwanegu</translation>
    </message>
    <message>
        <source>Hidden until %1. Only you see it so</source>
        <comment>a day</comment>
        <translation>Wedi’i guddio tan %1. Dim ond chi sy’n ei weld felly</translation>
    </message>
</context>
<context>
    <name>widgets::TopBar</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
</context>
<context>
    <name>widgets::UnlockForm</name>
    <message>
        <source>Name</source>
        <comment>of who signs in</comment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Canslo agor</translation>
    </message>
    <message>
        <source>I forgot the passphrase: use the recovery sheet</source>
        <translation>Rwyf wedi anghofio’r cyfrinymadrodd: defnyddio’r daflen adfer</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <translation>Teipiwch yr enw rydych yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Teipiwch eich cyfrinymadrodd.</translation>
    </message>
    <message numerus="yes">
        <source>After wrong tries there is a wait: %n more second(s).</source>
        <translation>
            <numerusform>Ar ôl cynigion anghywir rhaid aros: %n eiliad arall.</numerusform>
            <numerusform>Ar ôl cynigion anghywir rhaid aros: %n eiliad arall.</numerusform>
            <numerusform>Ar ôl cynigion anghywir rhaid aros: %n eiliad arall.</numerusform>
            <numerusform>Ar ôl cynigion anghywir rhaid aros: %n eiliad arall.</numerusform>
            <numerusform>Ar ôl cynigion anghywir rhaid aros: %n eiliad arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <comment>%1 is the name of a case store</comment>
        <translation>Datgloi %1</translation>
    </message>
    <message>
        <source>Find a store, or make a new one</source>
        <translation>Dod o hyd i storfa, neu greu un newydd</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
</context>
<context>
    <name>widgets::UnlockPage</name>
    <message>
        <source>Everything stays on this laptop, encrypted. No network is needed.</source>
        <translation>Mae popeth yn aros ar y gliniadur hwn, wedi’i amgryptio. Nid oes angen rhwydwaith.</translation>
    </message>
    <message>
        <source>Start a new store</source>
        <translation>Dechrau storfa newydd</translation>
    </message>
    <message>
        <source>For a team lead or manager setting up a programme. Prints a recovery sheet to keep in a safe.</source>
        <translation>I arweinydd tîm neu reolwr sy’n sefydlu rhaglen. Yn argraffu taflen adfer i’w chadw mewn sêff.</translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation>Creu storfa newydd…</translation>
    </message>
    <message>
        <source>Try it with a made-up caseload</source>
        <translation>Rhoi cynnig arni gyda llwyth achosion dychmygol</translation>
    </message>
    <message>
        <source>%1 people who do not exist, on one programme. Nothing you do there is kept.</source>
        <translation>%1 o bobl nad ydynt yn bodoli, ar un rhaglen. Ni chedwir dim a wnewch yno.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Rhoi cynnig arni</translation>
    </message>
    <message>
        <source>Making up people</source>
        <translation>Yn dychmygu pobl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel making up people</source>
        <translation>Canslo dychmygu pobl</translation>
    </message>
    <message>
        <source>Making up %1 people…</source>
        <translation>Yn dychmygu %1 o bobl…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
</context>
<context>
    <name>widgets::UsersSection</name>
    <message>
        <source>Users and roles</source>
        <translation>Defnyddwyr a rolau</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Newid eich cyfrinymadrodd…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who signs in</comment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Ychwanegu defnyddiwr…</translation>
    </message>
    <message>
        <source>Role of the chosen user</source>
        <translation>Rôl y defnyddiwr a ddewiswyd</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Rhoi’r rôl hon</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tynnu…</translation>
    </message>
    <message>
        <source>Yes, let them in no more</source>
        <translation>Ie, peidio â’u gadael i mewn mwyach</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of the user who is signed in</extracomment>
        <translation>%1 (chi)</translation>
    </message>
    <message>
        <source>%1 may sign in now. Tell them the passphrase yourself; they can change it here.</source>
        <translation>Gall %1 fewngofnodi nawr. Rhowch y cyfrinymadrodd eich hun; gellir ei newid yma.</translation>
    </message>
    <message>
        <source>The role is now: %1. It holds from the next time they sign in.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Y rôl nawr yw: %1. Mae’n gymwys o’r tro nesaf y bydd yn mewngofnodi.</translation>
    </message>
    <message>
        <source>They are let in no more. What they recorded stays.</source>
        <translation>Ni chânt eu gadael i mewn mwyach. Mae’r hyn a gofnodwyd ganddynt yn aros.</translation>
    </message>
    <message>
        <source>Your new passphrase holds; the old one opens the store no more.</source>
        <translation>Mae eich cyfrinymadrodd newydd yn gymwys; nid yw’r hen un yn agor y storfa mwyach.</translation>
    </message>
</context>
<context>
    <name>widgets::VerdictBanner</name>
    <message>
        <source>Check this store</source>
        <translation>Gwirio’r storfa hon</translation>
    </message>
    <message>
        <source>This store is a restored backup, a copy, or an older state that was put back. It goes on as a copy of its own, so that nothing is mixed up. What was recorded elsewhere since then is not in it.</source>
        <translation>Copi wrth gefn wedi’i adfer, copi, neu gyflwr hŷn a roddwyd yn ôl yw’r storfa hon. Mae’n parhau fel copi ar wahân, fel na chaiff dim ei gymysgu. Nid yw’r hyn a gofnodwyd mewn mannau eraill ers hynny ynddi.</translation>
    </message>
    <message>
        <source>Since this store was last open, a part of it was put back to an older state by something other than Alongside. Check it before you go on.</source>
        <translation>Ers i’r storfa hon gael ei hagor ddiwethaf, cafodd rhan ohoni ei rhoi’n ôl i gyflwr hŷn gan rywbeth heblaw Alongside. Gwiriwch hi cyn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Yn gwirio…</translation>
    </message>
    <message>
        <source>Checked: this copy is sound. Compare it with the other copies of the store before you rely on it.</source>
        <translation>Wedi’i gwirio: mae’r copi hwn yn gyfan. Cymharwch ef â chopïau eraill y storfa cyn dibynnu arno.</translation>
    </message>
    <message>
        <source>Checked: the store is sound. Look whether what you recorded last is there.</source>
        <translation>Wedi’i gwirio: mae’r storfa’n gyfan. Edrychwch a yw’r hyn a gofnodoch ddiwethaf yno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n fault(s). Record nothing more here, and restore a backup into a new folder.</source>
        <translation>
            <numerusform>Canfu’r gwiriad %n nam. Peidiwch â chofnodi dim mwy yma, ac adferwch gopi wrth gefn i ffolder newydd.</numerusform>
            <numerusform>Canfu’r gwiriad %n nam. Peidiwch â chofnodi dim mwy yma, ac adferwch gopi wrth gefn i ffolder newydd.</numerusform>
            <numerusform>Canfu’r gwiriad %n nam. Peidiwch â chofnodi dim mwy yma, ac adferwch gopi wrth gefn i ffolder newydd.</numerusform>
            <numerusform>Canfu’r gwiriad %n nam. Peidiwch â chofnodi dim mwy yma, ac adferwch gopi wrth gefn i ffolder newydd.</numerusform>
            <numerusform>Canfu’r gwiriad %n nam. Peidiwch â chofnodi dim mwy yma, ac adferwch gopi wrth gefn i ffolder newydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Mynd i’r copïau wrth gefn</translation>
    </message>
</context>
<context>
    <name>widgets::ViewChoice</name>
    <message>
        <source>changed since saved</source>
        <comment>about a saved view of a list</comment>
        <translation>wedi newid ers ei chadw</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Cadw golwg</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>the view of the caseload without filters</comment>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Cadw fel golwg newydd…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Ailenwi’r olwg hon…</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Anghofio’r olwg hon</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>which saved view of a list is shown</comment>
        <translation>Golwg: %1</translation>
    </message>
    <message>
        <source>Phone round with these people…</source>
        <translation>Rownd ffonio gyda’r bobl hyn…</translation>
    </message>
</context>
<context>
    <name>widgets::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Cadw’r olwg hon</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ailenwi’r olwg</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Beth i’w galw</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>I chi yn unig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Cadw golwg</translation>
    </message>
    <message>
        <source>Give it a name, such as “Hot desk, Monday”.</source>
        <translation>Rhowch enw iddi, fel “Desg boeth, dydd Llun”.</translation>
    </message>
    <message>
        <source>There is a view of this name. Take another, or save that view again.</source>
        <translation>Mae golwg o’r enw hwn. Dewiswch un arall, neu cadwch yr olwg honno eto.</translation>
    </message>
</context>
<context>
    <name>widgets::WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Canslo’r gwaith</translation>
    </message>
    <message>
        <source>%1 %L2 of %L3</source>
        <extracomment>Progress of work: what goes on, how many are done, of how many.</extracomment>
        <translation>%1 %L2 o %L3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
</context>
<context>
    <name>widgets::Workspace</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dangosfyrddau</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Bysellau a chymorth</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Mynd i bobl</translation>
    </message>
    <message>
        <source>Go to the engagement dashboard</source>
        <translation>Mynd i’r dangosfwrdd ymgysylltu</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>Mynd i’r gosodiadau</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Mewnforio ffeil</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Mynd i heddiw</translation>
    </message>
    <message>
        <source>Log a group session</source>
        <translation>Cofnodi sesiwn grŵp</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) copied. The clipboard can be read by other programs.</source>
        <translation>
            <numerusform>Copïwyd %n o bobl. Gall rhaglenni eraill ddarllen y clipfwrdd.</numerusform>
            <numerusform>Copïwyd %n person. Gall rhaglenni eraill ddarllen y clipfwrdd.</numerusform>
            <numerusform>Copïwyd %n o bobl. Gall rhaglenni eraill ddarllen y clipfwrdd.</numerusform>
            <numerusform>Copïwyd %n o bobl. Gall rhaglenni eraill ddarllen y clipfwrdd.</numerusform>
            <numerusform>Copïwyd %n o bobl. Gall rhaglenni eraill ddarllen y clipfwrdd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the services dashboard</source>
        <translation>Mynd i’r dangosfwrdd gwasanaethau</translation>
    </message>
    <message>
        <source>Go to the team dashboard</source>
        <translation>Mynd i’r dangosfwrdd tîm</translation>
    </message>
    <message>
        <source>Start a phone round</source>
        <translation>Dechrau rownd ffonio</translation>
    </message>
    <message>
        <source>Print a blank contact sheet</source>
        <translation>Argraffu taflen gysylltiadau wag</translation>
    </message>
    <message>
        <source>Key in a contact sheet</source>
        <translation>Mewnbynnu taflen gysylltiadau</translation>
    </message>
</context>
</TS>
