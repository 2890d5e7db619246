<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>ينقص هذا الحاسوب ما تحتاج إليه الكاميرات. استخدم ماسحًا ضوئيًا.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>لا توجد كاميرا هنا. استخدم ماسحًا ضوئيًا.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>توقفت الكاميرا: {why}. استخدم ماسحًا ضوئيًا.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>ينقص هذا الحاسوبَ ما تحتاجه الكاميرات. اختر ملفًا.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>لا توجد كاميرا هنا. اختر ملفًا.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>توقفت الكاميرا: {why}. اختر ملفًا.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>حدث خطأ في Rollcall نفسه ({kind}). ما حُفظ من قبل آمن. تابع العمل، وأرسل هذا الملف إلى المسؤول عن Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>خطأ في Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>لم يتم</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>يُرجى التوجه إلى المكتب</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>‏{when}، {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>‏{where}. لم تُطبع شارة ثانية.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>يستلم {by} شارة {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>‏{who}: تُطبع الشارة {issue}؛ والسابقة لاغية من الآن.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>حُفظ الاعتماد</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>‏{where}، {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>سُجّل الحضور</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>تم التسجيل والحضور</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>مكان غيره</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>أُرسل إلى مكتب الحالات الخاصة</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>سُلّمت الشارة</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>جارٍ إعادة الطباعة</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>تم التصحيح</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>تغيّرت الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>تأكّد المقعد</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>تم التخلي عن المقعد</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>يُتخلى عن المقعد عند المزامنة التالية</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>خرج من قائمة الانتظار</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>يأتي {who} مكان {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>مرحبًا</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>مرحبًا: أُبلغت المراسم</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>سُجّل الحضور: اقرأ الملاحظة</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>سبق دخوله</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>غير متاح لهذه الشارة</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>الجلسة ممتلئة</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>غير معتمَد</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>وثيقة ناقصة</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>الرسوم غير مسددة</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>التسجيل ملغى</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>شارة قديمة: استُبدلت</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>شارة مسحوبة</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>رمز مزوّر أو تالف</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>شارة فعالية أخرى</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>عدة أشخاص مطابقون</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>الحافلة ممتلئة</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>حافلة خاطئة</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>غير مؤكد: قائمة الانتظار</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>حضر {inside} من {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>ابحث عن شخص أولًا</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>فعالية تجريبية</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>نتائج البحث</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>امسح دعوة أو شارة، أو اكتب اسمًا في أي مكان.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>اختر بمفاتيح الأسهم واضغط Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>جرّب حروفًا أقل أو كتابة أخرى، أو اضغط F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>جارٍ فتح الفعالية</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>لا توجد فعالية على هذه المحطة بعد</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>استورد قوائم المنظّم، أو انضم إلى مركز لديه الفعالية.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>لا يمكن تشغيل Rollcall هنا</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>استيراد فعالية (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>إلى مكتب الحالات الخاصة (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>شخص آخر يستلم الشارة</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>شخص يأتي مكانه</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>إعارة سماعة أو بطاقة</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>سُددت الرسوم</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>الدور في الوفد</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>لم يُعثر على أحد</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>‏%n نتائج</numerusform>
        <numerusform>‏%n نتيجة</numerusform>
        <numerusform>‏%n نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>خُدم هنا الآن</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>أول {shown}: اكتب المزيد لتقليل النتائج</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>هذه فعالية تجريبية: جرّب كل شيء، فلا أحد فيها حقيقي.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>امسح رمزًا أو اكتب اسمًا</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>أُنشئت نسخة احتياطية وفُتحت للتأكد من سلامتها: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>جارٍ فحص النسخة: كل عملية وكل توقيع</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>استعادة نسخة</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>جارٍ فحص النسخة</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>اختيار نسخة</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>نسخ هذه المحطة</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>نسخ المحطات</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>استُعيدت النسخة</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>لا توجد نسخة احتياطية بعد. ستُنشأ واحدة خلال ربع ساعة.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>أُنشئت آخر نسخة الآن.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>ما فعلته هذه المحطة بعد تلك النسخة يختفي من الشاشة. يُحفظ كاملًا جانبًا، وما وصل منه إلى المركز يعود تلقائيًا.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>تتابع المحطة عملها دون مقاعدها حتى يمنحها المركز مقاعد، ومهام الطباعة المنتظرة تسأل أولًا.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>هل توضع هذه النسخة مكان الموجود الآن؟</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>استعادتها</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>تعذّرت قراءة ما كان هنا من قبل؛ وهو في المجلد «set-aside».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>آخر نسخة احتياطية منذ {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
        <numerusform>‏«{name}»، الفعالية {event}: عدد الأشخاص %n، سُجّل حضور {checked_in} منهم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>آخر عملية لها منذ {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>لا ينقصها شيء مما في المجلد «set-aside».</numerusform>
        <numerusform>في المجلد «set-aside» عملية واحدة تنقصها. ما وصل منها إلى المركز يعود مع المزامنة التالية.</numerusform>
        <numerusform>في المجلد «set-aside» عمليتان تنقصانها. ما وصل منهما إلى المركز يعود مع المزامنة التالية.</numerusform>
        <numerusform>في المجلد «set-aside» %n عمليات تنقصها. ما وصل منها إلى المركز يعود مع المزامنة التالية.</numerusform>
        <numerusform>في المجلد «set-aside» %n عملية تنقصها. ما وصل منها إلى المركز يعود مع المزامنة التالية.</numerusform>
        <numerusform>في المجلد «set-aside» %n عملية تنقصها. ما وصل منها إلى المركز يعود مع المزامنة التالية.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>لا ينقصها شيء مما كان هنا.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: لا عمليات.</numerusform>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: عملية واحدة.</numerusform>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: عمليتان.</numerusform>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: %n عمليات.</numerusform>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: %n عملية.</numerusform>
        <numerusform>‏«{name}»، من إصدار آخر من Rollcall: %n عملية.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>الخطوة التالية: المزامنة مع المركز (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>لم تُستعد النسخة</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>تم الاستيراد؛ احفظه باسم للاحتفاظ به</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>تم التصدير</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>الصور بجانب الملف: انقلها معه.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>الاختبار في طريقه إلى الطابعة</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>باسم الشخص المعروض هنا. لا تقبله أي محطة.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>تطبع هذه المحطة بتصميم {name} من الآن</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>استُرجع ما لم يُحفظ من قبل</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>تحرّك الأسهم العنصر المختار 1 mm، ومع Shift بمقدار 0.1؛ ومع Alt تغيّر حجمه. يختار Page Down العنصر التالي.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>الرسم</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>لطابعة بالأسود فقط</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>الغرض منه</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>الوجه والظهر على ورقة واحدة</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>ورقة جديدة لكل</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>مقلوب</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>شارة</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>شارة مؤقتة</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>قسيمة</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>بطاقة مقعد</translation>
    </message>
    <message>
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>لافتة</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>دون طي</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>على خط أفقي</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>على خط رأسي</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>علامات الطي</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>ورقة مستقلة لكل واحدة</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>عدة على ورقة واحدة</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>لا: تتوالى</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>عرض الورقة</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>ارتفاع الورقة</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>العدد أفقيًا</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>العدد رأسيًا</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>الهامش الأيسر</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>الهامش العلوي</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>التباعد الأفقي</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>التباعد الرأسي</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>علامات القص</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>الظهر</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>الوجه</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>إدراج حقل</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>إضافة لغة</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>النص بهذه اللغة</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>اترك الحقلين فارغين لحذف اللغة.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>إضافة نص</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>حذفه</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>اختيار صورة</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>صورة الشخص</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>نصوصه من أعلى إلى أسفل</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>الشارة</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>كل المناطق، مع فواصل</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>من اليسار</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>من الأعلى</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>الوجه</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>الظهر</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>على</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>التعبئة</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>الإطار</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>سُمك الإطار</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>استدارة الزوايا</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>يسار</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>وسط</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>يمين</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>الحد الأدنى</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>أقصى عدد أسطر</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>المسافة أعلاه</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>المحاذاة</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>عريض</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>بأحرف كبيرة</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>بلغات أخرى</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>أعلى</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>أسفل</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>كاملة</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>ملء الإطار</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>تمديد</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>النهاية من اليسار</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>النهاية من الأعلى</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>التدوير</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>الحرف</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>الكلمة</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>أدنى حجم للكلمة</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>هامش داخلي</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>السُّمك</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>متقطع</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>الملء</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>طول الضلع</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(لا شيء بعد)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>نصوص</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>رمز QR</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>شريط الفئة</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>مستطيل</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>البرنامج الشخصي</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>إشعار التدريب</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>اللقب</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>الاسم والعائلة بأحرف كبيرة</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>الاسم باللقب والأحرف اللاحقة</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>الاسم كما في القوائم</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>أحرف بعد الاسم</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>المنصب</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>الوفد</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>حرف الفئة</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>اسم الفعالية</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>تواريخ الفعالية</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>مكان الفعالية</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>رئيس الوفد وأسطر أخرى</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>رقم الشارة</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>المقعد</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>يوم الشارة المؤقتة</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>الجلسات المحجوزة</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>نص رمز QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>متقطع</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>أسود</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>رمادي</translation>
    </message>
    <message>
      <source>White</source>
      <translation>أبيض</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>لون الفئة</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>مقروء على لون الفئة</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>العناصر بترتيب الرسم</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>ما يلزم النظر فيه</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>العناصر: اللاحقة في الأعلى</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>استيراد تصميم</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>تصدير التصميم</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>مصمّم الشارات</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>‏{name} (لك)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>تصميم للفتح</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>حفظ باسم</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>طباعة اختبار</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>استخدام في هذه المحطة</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>إضافة عنصر</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>للخلف</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>للأمام</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>صاحب شارة الاختبار</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>نقاط الطابعة في البوصة</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>‏{x:g} من اليسار، {y:g} من الأعلى، {w:g} في {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>لا شيء للنظر فيه</numerusform>
        <numerusform>أمر واحد للنظر فيه</numerusform>
        <numerusform>أمران للنظر فيهما</numerusform>
        <numerusform>‏%n أمور للنظر فيها</numerusform>
        <numerusform>‏%n أمرًا للنظر فيه</numerusform>
        <numerusform>‏%n أمر للنظر فيه</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>غير محفوظ</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>تطبع به هذه المحطة</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>الورقة كما ستُطبع، {width:g} في {height:g} مليمتر</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>الشارة؛ لم يُختر أي عنصر فيها</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>لا شيء للتصحيح</numerusform>
        <numerusform>لا شيء للتصحيح، جُرّب مع شخص واحد</numerusform>
        <numerusform>لا شيء للتصحيح، جُرّب مع شخصين</numerusform>
        <numerusform>لا شيء للتصحيح، جُرّب مع %n أشخاص</numerusform>
        <numerusform>لا شيء للتصحيح، جُرّب مع %n شخصًا</numerusform>
        <numerusform>لا شيء للتصحيح، جُرّب مع %n شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>لا أحد غيره.</numerusform>
        <numerusform>وكذلك لشخص آخر.</numerusform>
        <numerusform>وكذلك لشخصين آخرين.</numerusform>
        <numerusform>وكذلك لـ %n آخرين.</numerusform>
        <numerusform>وكذلك لـ %n آخرين.</numerusform>
        <numerusform>وكذلك لـ %n آخرين.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>تصميم جديد انطلاقًا من {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>‏{source}، مرفق مع Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>حفظ التصميم باسم</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>حفظه</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>فتح تصميم آخر وفقدان ما تغيّر؟</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>فقدان التغييرات</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>متابعة التصميم</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>يُحفظ في هذه المحطة باسم خاص به.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>التصاميم المرفقة مع Rollcall تبقى كما هي.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>تغييرات {name} غير محفوظة.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>الظهر</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>عدد الحاضرين: %n</numerusform>
        <numerusform>عدد الحاضرين: %n</numerusform>
        <numerusform>عدد الحاضرين: %n</numerusform>
        <numerusform>عدد الحاضرين: %n</numerusform>
        <numerusform>عدد الحاضرين: %n</numerusform>
        <numerusform>عدد الحاضرين: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>السماح بالدخول رغم ذلك؟</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>السماح بالدخول</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>يحفظ السجل من قرر ذلك ولماذا.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>الباب</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>السماح بالدخول رغم ذلك</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>لا جلسات بعد</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>استورد برنامجًا: لكل جلسة فيه باب هنا.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>الجلسة</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>دخول (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>خروج (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>أرقام ثم Enter: عدد الحاضرين · + دخول، − خروج · Ctrl+Z: تراجع</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>إنهاء ملء الشاشة</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>العدد: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>خروج</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>دخول</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>امسح شارة</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>خرج</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>ليس هنا أو ليس الآن</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>لم يُسجَّل دخوله</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>يوم أو وقت خاطئ</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>غير متاحة لهذه الشارة</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>إلى مكتب التسجيل</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>احتفظ بالشارة. إلى مكتب التسجيل</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>بلا حد</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>ممتلئة</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>تعمل وحدها: تُحسب عمليات مسح هذا الباب فقط</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>in</source>
      <translation>دخول</translation>
    </message>
    <message>
      <source>out</source>
      <translation>خروج</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>شخص غير معروف</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>شاغر: {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>في الداخل منذ {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>خرج في {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>دخل {entered} إجمالًا، ورُفض {refused}</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>زيادة {count}</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>من {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
        <numerusform>عدد الحاضرين %n في {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>مفتوحة الآن: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>تمت التسوية</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>لا أحد ينتظر</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>إلى مكتب الحالات الخاصة: لماذا؟</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>من ينتظر أحدًا</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>تولَّ (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>ينتظر منذ</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>تولاه</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>هنا من يرسلهم مكتب (Ctrl+E في بطاقتهم) ومن ينادي عند كشك.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>لا أحد ينتظر (%n)</numerusform>
        <numerusform>‏%n ينتظر أحدًا</numerusform>
        <numerusform>‏%n ينتظران أحدًا</numerusform>
        <numerusform>‏%n ينتظرون أحدًا</numerusform>
        <numerusform>‏%n ينتظرون أحدًا</numerusform>
        <numerusform>‏%n ينتظرون أحدًا</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>ينتظر</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>وثيقة أو اعتماد</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>الرسوم</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>الاسم أو البيانات</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>الشارة أو الطابعة</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>زيارة</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>طلب المساعدة</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>ضيف المراسم</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>لم يُعثر عليه</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>ينتظر في لقاء لم يحضره الطرف الآخر</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>عطل في الكشك</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>يبحث عن نفسه</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>يراجع لقاءاته</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>يجيب عن الأسئلة</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>ينتظر الشارة</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>تغيّر الاسم</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>تمت المزامنة</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>أُرسل {sent}، وورد {received}</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>جارٍ الكتابة على USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>جارٍ قراءة USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>بقي أقل من دقيقة.</numerusform>
        <numerusform>بقيت دقيقة تقريبًا.</numerusform>
        <numerusform>بقيت دقيقتان تقريبًا.</numerusform>
        <numerusform>بقيت %n دقائق تقريبًا.</numerusform>
        <numerusform>بقيت %n دقيقة تقريبًا.</numerusform>
        <numerusform>بقيت %n دقيقة تقريبًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>وصل كل شيء. جارٍ إعداد القوائم.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>عولج {done} من {total} من القيود.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>جارٍ تسلّم الفعالية</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>وصل {done} من {total} من القيود، وهي آمنة على هذا القرص.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>بقي أقل من دقيقة.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>‏{hub} (فعالية أخرى)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>لمحطة واحدة ({role}) ولمدة عشر دقائق: امسحه هناك، أو اكتب العنوان وهذا الرمز.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>وظيفة المحطة</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>إضافة محطة</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>إيقاف المركز</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>‏QR للانضمام إلى المركز</translation>
    </message>
    <message>
      <source>For</source>
      <translation>الوظيفة</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>هذه المحطة مركز على {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>يعرض المركز عنوانه ورمزًا ورمز QR. اكتب الأولين أو امسح.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>جارٍ البحث عن مراكز على هذه الشبكة</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>عُثر عليها في هذه الشبكة. قد يستعمل أي أحد أي اسم: الرمز على شاشة المركز نفسه يبيّن أيها مركزك.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>البحث عن مراكز</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>العمل كمركز</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>تنضم محطات أخرى إلى هذه ما دامت مفتوحة</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>انضمام</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>لم يُجب أي مركز على هذه الشبكة. اكتب العنوان الظاهر على شاشته.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>الانضمام إلى مركز</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>عنوان المركز</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>ما يحدث هنا يُحفظ هنا أولًا ثم يُعطى للمحطات الأخرى.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>جارٍ المزامنة</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>قُرئ رمز المركز</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>اضغط «انضمام» لتصبح محطة في هذا المركز.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>هذه المحطة</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>الحالة الآن</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>دون الشبكة</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>اسم هذه المحطة</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>الكتابة على USB</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>قراءة USB</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>كل من ينقصه</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>محطة جديدة: كل شيء</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>اختيار ذاكرة USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>اختيار الملف على ذاكرة USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>عبر ذاكرة USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>اكتب على ذاكرة USB هنا واقرأها في محطة أخرى من هذه الفعالية. يستطيع أي حاسوب في الفعالية فتحها ما لم يُحظر: أبقها معك.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>ذاكرات Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>ذاكرة USB جاهزة: يمكنك إخراجها</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>لا جديد: كل ما عليها موجود هنا.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>لا عمليات هنا لإعادتها إلى هناك.</numerusform>
        <numerusform>هنا عملية واحدة تُعاد إلى هناك: اكتبها على ذاكرة USB.</numerusform>
        <numerusform>هنا عمليتان تُعادان إلى هناك: اكتبهما على ذاكرة USB.</numerusform>
        <numerusform>هنا %n عمليات تُعاد إلى هناك: اكتبها على ذاكرة USB.</numerusform>
        <numerusform>هنا %n عملية تُعاد إلى هناك: اكتبها على ذاكرة USB.</numerusform>
        <numerusform>هنا %n عملية تُعاد إلى هناك: اكتبها على ذاكرة USB.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>لا جديد. تُخبر قارئها بما لدى هذه المحطة.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>لا عمليات، كُتبت ثم قُرئت للتحقق.</numerusform>
        <numerusform>عملية واحدة، كُتبت ثم قُرئت للتحقق.</numerusform>
        <numerusform>عمليتان، كُتبتا ثم قُرئتا للتحقق.</numerusform>
        <numerusform>‏%n عمليات، كُتبت ثم قُرئت للتحقق.</numerusform>
        <numerusform>‏%n عملية، كُتبت ثم قُرئت للتحقق.</numerusform>
        <numerusform>‏%n عملية، كُتبت ثم قُرئت للتحقق.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>تعذّر استعمال كل ما على ذاكرة USB</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>لا عمليات جديدة.</numerusform>
        <numerusform>عملية جديدة واحدة.</numerusform>
        <numerusform>عمليتان جديدتان.</numerusform>
        <numerusform>‏%n عمليات جديدة.</numerusform>
        <numerusform>‏%n عملية جديدة.</numerusform>
        <numerusform>‏%n عملية جديدة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>لا جديد: قُرئت هذه الذاكرة نفسها هنا من قبل.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>لا جديد: قُرئت هنا ذاكرة أحدث لتلك المحطة.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>قُرئت ذاكرة USB للمحطة {station}</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>إلى {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>لا عمليات لهذه المحطة تنتظر المركز.</numerusform>
        <numerusform>عملية واحدة لهذه المحطة تنتظر المركز.</numerusform>
        <numerusform>عمليتان لهذه المحطة تنتظران المركز.</numerusform>
        <numerusform>‏%n عمليات لهذه المحطة تنتظر المركز.</numerusform>
        <numerusform>‏%n عملية لهذه المحطة تنتظر المركز.</numerusform>
        <numerusform>‏%n عملية لهذه المحطة تنتظر المركز.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>الشهادة</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>ينتظر هنا</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>لا عمليات</numerusform>
        <numerusform>عملية واحدة</numerusform>
        <numerusform>عمليتان</numerusform>
        <numerusform>‏%n عمليات</numerusform>
        <numerusform>‏%n عملية</numerusform>
        <numerusform>‏%n عملية</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>لا يضيع شيء بسببها، لكن الأوقات في القوائم خاطئة: اضبط الساعة.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>إن تعذّر الوصول إلى المركز، تنقل ذاكرة USB العمليات.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>لا مزامنة بعد</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>لا شيء ينتظر من هذه المحطة. ما فعلته المحطات الأخرى منذئذٍ لم يصل بعد.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>ما فعله الآخرون</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>لا مقاعد لدى هذه المحطة: تُضاف الطلبات إلى قائمة الانتظار بالترتيب.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>الشارة التي استُبدلت أو سُحبت في محطة أخرى بعد {when} غير معروفة هنا.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>ما فعلته المحطات الأخرى بعد {when} غير معروف هنا حتى المزامنة التالية.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>الاستيراد</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>هذه المحطة هي المركز</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>تتزامن المحطات الأخرى معها ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>تعمل هذه المحطة وحدها</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>كل شيء يعمل، ما شئت من الوقت. انضم إلى مركز للمشاركة مع مكاتب أخرى.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>متطابقة مع المركز</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>آخر مزامنة {ago}، في {when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا يوجد</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>‏{acts}، أقدمها في {when} (منذ {age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>كساعة المركز</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>الحضور والطباعة والتصحيح والتسجيل الفوري: كلها تعمل ما شئت من الوقت.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>كل مقاعد الزيارات تُمنح هنا.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>لا يمكن تأكيد أي مقعد زيارة هنا.</numerusform>
        <numerusform>يمكن هنا تأكيد مقعد زيارة واحد.</numerusform>
        <numerusform>يمكن هنا تأكيد مقعدي زيارة.</numerusform>
        <numerusform>يمكن هنا تأكيد %n مقاعد زيارة.</numerusform>
        <numerusform>يمكن هنا تأكيد %n مقعد زيارة.</numerusform>
        <numerusform>يمكن هنا تأكيد %n مقعد زيارة.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>في {when} كان لدى كل طرف كل ما لدى الآخر.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>حُفظت ورقة التسليم</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>تسليم المناوبة</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>ملف PDF بالأعداد وما بقي مفتوحًا والطابعات ومخزونها.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>المُسلِّم</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>المُستلِم</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>قائمة الإعارات</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>أُعير {item} إلى {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>أُعيد {item}. كان لدى {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>حُفظ: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>رقم الغرض</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>تم (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>‏{item}، منذ {when}، {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>امسح أو اكتب رقم السماعة أو بطاقة التصويت. الغرض المُعار يُسجَّل مُعادًا أيًّا كان حامله.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>المُعار إجمالًا: لا شيء.</numerusform>
        <numerusform>المُعار إجمالًا: غرض واحد.</numerusform>
        <numerusform>المُعار إجمالًا: غرضان.</numerusform>
        <numerusform>المُعار إجمالًا: %n أغراض.</numerusform>
        <numerusform>المُعار إجمالًا: %n غرضًا.</numerusform>
        <numerusform>المُعار إجمالًا: %n غرض.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>إعارة إلى {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>لا شيء مُعار لهذا الشخص.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>اكتب رقم الغرض.</numerusform>
        <numerusform>اكتب رقم الغرض، بحرف واحد على الأكثر.</numerusform>
        <numerusform>اكتب رقم الغرض، بحرفين على الأكثر.</numerusform>
        <numerusform>اكتب رقم الغرض، بـ %n أحرف على الأكثر.</numerusform>
        <numerusform>اكتب رقم الغرض، بـ %n حرفًا على الأكثر.</numerusform>
        <numerusform>اكتب رقم الغرض، بـ %n حرف على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>‏{item} مُعار بالفعل. سجّل إعادته أولًا.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>‏{item} غير مُعار.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>حُفظت الصورة</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>حُذفت الصورة</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>الكاميرا (مسافة)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>إعادة الالتقاط (مسافة)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>اختيار أخرى</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>حذف الصورة</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>أفلت صورة هنا</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>ملف JPEG أو PNG أو WebP من هذا الحاسوب أو من كاميرا.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>ضع الوجه داخل الإطار. المسافة أو Enter لالتقاط الصورة.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>التقاط الصورة (مسافة)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>اسحب الصورة، وأدر العجلة أو اضغط + و− للتقريب.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>تظهر على الشارة وعلى هذه البطاقة.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>تظهر على هذه البطاقة. الشارات المستعملة هنا بلا صور: اختر من الطباعة تصميمًا فيه صورة.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>صورة {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>تم الاستيراد</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>لم تُحفظ أي صورة.</numerusform>
        <numerusform>حُفظت صورة واحدة.</numerusform>
        <numerusform>حُفظت صورتان.</numerusform>
        <numerusform>حُفظت %n صور.</numerusform>
        <numerusform>حُفظت %n صورة.</numerusform>
        <numerusform>حُفظت %n صورة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>جارٍ قراءة المجلد</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>الصورة {done} من {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>جارٍ قراءة الملفات</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>جارٍ الحفظ</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>لم يُحفظ أي صف.</numerusform>
        <numerusform>حُفظ صف واحد.</numerusform>
        <numerusform>حُفظ صفان.</numerusform>
        <numerusform>حُفظت %n صفوف.</numerusform>
        <numerusform>حُفظ %n صفًا.</numerusform>
        <numerusform>حُفظ %n صف.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>لا يمكن استيراد هذه الملفات</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>متغيّر</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>دون تغيير</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>‏event.toml والوفود والمشاركون والبرنامج، بصيغة CSV أو Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>اختيار ملفات</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>مجلد الصور</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>أفلت قوائم المنظّم هنا</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>سترى الجديد والخطأ قبل حفظ أي شيء. ويمكن أيضًا إفلات مجلد صور هنا، اسم كل صورة فيه رمز التسجيل.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>مقدار التقدم</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>القوائم</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>لا صفوف للحفظ.</numerusform>
        <numerusform>سيُحفظ صف واحد. لم يُحفظ شيء بعد.</numerusform>
        <numerusform>سيُحفظ صفان. لم يُحفظ شيء بعد.</numerusform>
        <numerusform>ستُحفظ %n صفوف. لم يُحفظ شيء بعد.</numerusform>
        <numerusform>سيُحفظ %n صفًا. لم يُحفظ شيء بعد.</numerusform>
        <numerusform>سيُحفظ %n صف. لم يُحفظ شيء بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>لا صور للحفظ.</numerusform>
        <numerusform>ستُحفظ صورة واحدة. لم تُحفظ بعد.</numerusform>
        <numerusform>ستُحفظ صورتان. لم تُحفظا بعد.</numerusform>
        <numerusform>ستُحفظ %n صور. لم تُحفظ بعد.</numerusform>
        <numerusform>ستُحفظ %n صورة. لم تُحفظ بعد.</numerusform>
        <numerusform>ستُحفظ %n صورة. لم تُحفظ بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>لا شيء يمكن حفظه: انظر الصفوف أدناه.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>كل ما في هذه القوائم معروف من قبل.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>لا يمكن حفظ أي صورة: انظر أدناه.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>كل صور هذا المجلد محفوظة من قبل.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>لم يُستبعد غير ذلك.</numerusform>
        <numerusform>واستُبعد أيضًا ملف آخر.</numerusform>
        <numerusform>واستُبعد أيضًا ملفان آخران.</numerusform>
        <numerusform>واستُبعدت أيضًا %n ملفات أخرى.</numerusform>
        <numerusform>واستُبعد أيضًا %n ملفًا آخر.</numerusform>
        <numerusform>واستُبعد أيضًا %n ملف آخر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>الملفات المستبعدة</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… ولا شيء غيرها</numerusform>
        <numerusform>… وواحد آخر</numerusform>
        <numerusform>… واثنان آخران</numerusform>
        <numerusform>… و%n أخرى</numerusform>
        <numerusform>… و%n أخرى</numerusform>
        <numerusform>… و%n أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>حفظ الصفوف</numerusform>
        <numerusform>حفظ صف واحد</numerusform>
        <numerusform>حفظ صفين</numerusform>
        <numerusform>حفظ %n صفوف</numerusform>
        <numerusform>حفظ %n صفًا</numerusform>
        <numerusform>حفظ %n صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>حفظ الصور</numerusform>
        <numerusform>حفظ صورة واحدة</numerusform>
        <numerusform>حفظ صورتين</numerusform>
        <numerusform>حفظ %n صور</numerusform>
        <numerusform>حفظ %n صورة</numerusform>
        <numerusform>حفظ %n صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>الفعالية</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>الوفود</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>المشاركون</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>الطاولات والمناطق</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>‏{file}، الصف {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>لا بطاقات مقاعد للطباعة</numerusform>
        <numerusform>بطاقة مقعد واحدة للطباعة</numerusform>
        <numerusform>بطاقتا مقعد للطباعة</numerusform>
        <numerusform>‏%n بطاقات مقاعد للطباعة</numerusform>
        <numerusform>‏%n بطاقة مقعد للطباعة</numerusform>
        <numerusform>‏%n بطاقة مقعد للطباعة</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>حضر {here} من أصل {all} من أعضاء الوفود</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>لم يُسجَّل حضور أحد</numerusform>
        <numerusform>سُجّل حضور شخص واحد</numerusform>
        <numerusform>سُجّل حضور شخصين</numerusform>
        <numerusform>سُجّل حضور %n أشخاص</numerusform>
        <numerusform>سُجّل حضور %n شخصًا</numerusform>
        <numerusform>سُجّل حضور %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>حُفظت للطباعة</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>لم تُطلب أي شارة</numerusform>
        <numerusform>طُلبت شارة واحدة</numerusform>
        <numerusform>طُلبت شارتان دفعة واحدة</numerusform>
        <numerusform>طُلبت %n شارات دفعة واحدة</numerusform>
        <numerusform>طُلبت %n شارة دفعة واحدة</numerusform>
        <numerusform>طُلبت %n شارة دفعة واحدة</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>هكذا كان الأمر أصلًا.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>المطلوب: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>اكتب المرتبة رقمًا.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>اختر لوحة مثبّتة أولًا.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>‏Ctrl+Z للتراجع.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>حُفظ</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>تُبلَّغ المراسم بالوصول.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>لا تُبلَّغ المراسم بالوصول.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>تغيّر الترتيب</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>حسب القاعدة من جديد</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>ثُبّتت اللوحة</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>تصل إلى كل محطة بعد المزامنة التالية.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>اترك هذه النافذة مفتوحة حتى ذلك الحين. ويمكن ضبط محطة ثانية أيضًا.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>تعلم به كل محطة.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>المرتبة {place} يدويًا</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>لن تُثبّت أي لوحة في {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>ستُثبّت في {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>رؤساء لم يصلوا فقط</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>تنبيهات في هذه المحطة</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>الترتيب يدويًا</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>العودة إلى القاعدة</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>قائمة لمرشدي القاعات</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>الوفد</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>حضر</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>ترتيب الوصول</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>الهيئة</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>الآن أو لوحة مثبّتة</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>تثبيت اللوحة</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>طباعة اللوحة المثبّتة</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>العضو</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>من يمثّله</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>التصويت</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>من يُعدّ حاضرًا</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>إلغاء التثبيت</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>كما هو الآن</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>الموضوع هناك</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>بطاقات المقاعد</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>لا بطاقات قديمة أو ناقصة</numerusform>
        <numerusform>بطاقة مقعد واحدة قديمة أو ناقصة</numerusform>
        <numerusform>بطاقتا مقعد قديمتان أو ناقصتان</numerusform>
        <numerusform>‏%n بطاقات مقاعد قديمة أو ناقصة</numerusform>
        <numerusform>‏%n بطاقة مقعد قديمة أو ناقصة</numerusform>
        <numerusform>‏%n بطاقة مقعد قديمة أو ناقصة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>لا شيء للإزالة</numerusform>
        <numerusform>واحدة للإزالة</numerusform>
        <numerusform>اثنتان للإزالة</numerusform>
        <numerusform>‏%n للإزالة</numerusform>
        <numerusform>‏%n للإزالة</numerusform>
        <numerusform>‏%n للإزالة</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>من أُجلس أو نُقل أو تغيّر اسمه أو سُجّل بعد طباعة بطاقات المقاعد.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>لا بطاقات للطباعة</numerusform>
        <numerusform>طباعة بطاقة مقعد</numerusform>
        <numerusform>طباعة بطاقتي مقعد</numerusform>
        <numerusform>طباعة %n بطاقات مقاعد</numerusform>
        <numerusform>طباعة %n بطاقة مقعد</numerusform>
        <numerusform>طباعة %n بطاقة مقعد</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>لا بطاقة بعد</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>نُقل</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>المكتوب مختلف</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>للإزالة</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>كل بطاقات المقاعد صحيحة</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>موضوعة على الطاولة {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>مفتاح المسافة يحدّد. تُقرأ الملاحظة قبل التحديد.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>وفد أو اسم</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>الوفود</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>تحديد الكل (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>الدور (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>الرسوم والأوراق (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>في لا محطة</numerusform>
        <numerusform>في محطة واحدة</numerusform>
        <numerusform>في محطتين</numerusform>
        <numerusform>في %n محطات</numerusform>
        <numerusform>في %n محطة</numerusform>
        <numerusform>في %n محطة</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>الحاضر: من سُجّل حضوره</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>لم يُمسح رمز أحد هناك بعد</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>الثانية من اثنتين: تُعتمد لوحة المحطة الأخرى.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>الحاضر: من هو داخل «{session}» حسب عدّ أبوابها</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>لم تُثبّت في {at}: لم تكن أي محطة ضُبطت لذلك مشغَّلة. ثبّتها كما كانت حينها، أو ألغِ التثبيت.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>مثبّتة في {at}، {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>أكثر من {share} الأعضاء</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>أكثر من {share} من يحق لهم التصويت</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>ما لا يقل عن {share} الأعضاء</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>ما لا يقل عن {share} من يحق لهم التصويت</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>ضبطه: {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>ضُبط مسبقًا، ونُفّذ في {at}، {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>نصف</translation>
    </message>
    <message>
      <source>all</source>
      <translation>كل</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>لم يُذكر شيء</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>من الأعضاء</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>ممن يحق لهم التصويت</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>اعتماد القاعدة</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>لا تغيّره قائمة أخرى إلا حيث تقول شيئًا مختلفًا.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>عدم سداد الرسوم أو نقص أوراق الاعتماد يُسقط حق التصويت.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>يُسمح بدخول أعضاء الوفد رغم ذلك.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>ما ثُبّت من قبل يبقى كما هو.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>‏{name} في الوفد</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>يرافق</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>إبلاغ المراسم بالوصول</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>الرسوم وأوراق الاعتماد: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>الرسوم</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>أوراق الاعتماد</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>العدد المطلوب: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>يكفي</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>ممّن</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>النسبة (1/2، 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>فقط للعمدة أو ضيف الشرف</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>نعم، فورًا</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>مسددة</translation>
    </message>
    <message>
      <source>open</source>
      <translation>غير مسددة</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>ناقصة</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>أكثر من</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>ما لا يقل عن</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>المراسم</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>منح هذه المرتبة</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>تثبيت</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>النصاب</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>المرتبة 1 هي الأولى. يظهر اسمك والسبب بجانبها.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>تُحفظ بكل أرقامها، ولا يغيّرها شيء لاحقًا.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>الوقت القادم يُضبط مسبقًا: تُثبّت هذه المحطة حينها إن كانت مشغَّلة. اضبطه في محطة ثانية لتنوب عنها.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>ما مرتبة {name}؟</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المرتبة</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>تثبيت اللوحة: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>اعتبارًا من (ساعة اليوم)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>وصل كل الرؤساء</numerusform>
        <numerusform>رئيس واحد لم يصل بعد</numerusform>
        <numerusform>رئيسان لم يصلا بعد</numerusform>
        <numerusform>‏%n رؤساء لم يصلوا بعد</numerusform>
        <numerusform>‏%n رئيسًا لم يصلوا بعد</numerusform>
        <numerusform>‏%n رئيس لم يصلوا بعد</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>رئيس الوفد</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>الرئيس منتظَر</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>لا نصاب</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>اللجنة التنفيذية</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>رسوم غير مسددة</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>أوراق الاعتماد ناقصة</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>الترتيب: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>بلا رئيس</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>الرئيس حاضر</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>لا أعضاء لهذه الهيئة</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>تبيّن قائمة الوفود من هو عضو.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>الحاضرون {present}، المطلوب {needed} · يحق التصويت لـ {entitled} من {members}</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>لم يعد معيَّنًا</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>حضر {here} من {all}</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>تسجيل الحضور والطباعة</numerusform>
        <numerusform>تسجيل حضور شخص وطباعة</numerusform>
        <numerusform>تسجيل حضور شخصين وطباعة</numerusform>
        <numerusform>تسجيل حضور %n وطباعة</numerusform>
        <numerusform>تسجيل حضور %n وطباعة</numerusform>
        <numerusform>تسجيل حضور %n وطباعة</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>حدّد من هو هنا</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>منذ {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>برفقة {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>تعذّر</translation>
    </message>
    <message>
      <source>present</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غائب</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>هنا منذ {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>محدَّد</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>اقرأ الملاحظة</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>منتظَر</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>أتولى الأمر (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>لا أحد غيره</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و%n آخرون</numerusform>
        <numerusform>و%n آخرون</numerusform>
        <numerusform>و%n آخرون</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>وصل {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>الجمعية العامة</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>لم يعد هذا الوفد معروفًا. انظر من جديد.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>لم يُحدَّد أحد. حدّد من هو هنا، أو الكل.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>لم يعد هذا الشخص هنا.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>تولّت محطة أخرى الأمر بالفعل.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>اكتب النسبة مثل 1/2 أو 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>ذلك الوقت لم يأت بعد.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>اكتب وقتًا قادمًا خلال شهر.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>لم تعد هناك لوحة ستُثبّت حينها. انظر من جديد.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>اللجنة التنفيذية أولًا</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>العضوية</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>رتبة الرئيس</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>مناوب</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>مستشار</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>مرافق</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>ليس عضوًا كاملًا</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>بلا تصويت</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>له ملاحظة تُقرأ أولًا: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>‏«{word}» غير معروف هنا.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>تولّى {by} الأمر بالفعل.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>حُفظت للطباعة</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>صعد من قبل</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>لم يعد محسوبًا</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>أخذ {name} من الاحتياط؟</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>في مكان متبقٍ فقط: صاحب المقعد أولًا.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>منح {name} مكان شخص غائب؟</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>إن حضر الغائب بعد ذلك فقد تكون الحافلة ممتلئة.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>أخذ {name} في هذه الحافلة؟</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>يُحسب عندئذٍ هنا، لا في حافلة أخرى.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>أخذه</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>ليس هنا</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ولا أحد غيرهم</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و%n آخرون</numerusform>
        <numerusform>و%n آخرون</numerusform>
        <numerusform>و%n آخرون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>لا أحد غائب. هل تغادر الحافلة؟</numerusform>
        <numerusform>شخص واحد غائب. هل تغادر الحافلة دونه؟</numerusform>
        <numerusform>شخصان غائبان. هل تغادر الحافلة دونهما؟</numerusform>
        <numerusform>‏%n أشخاص غائبون. هل تغادر الحافلة دونهم؟</numerusform>
        <numerusform>‏%n شخصًا غائبون. هل تغادر الحافلة دونهم؟</numerusform>
        <numerusform>‏%n شخص غائبون. هل تغادر الحافلة دونهم؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>المغادرة دونهم</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>انتظار</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>أي الحافلات تذهب؟</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>اعتمادها</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>تركها كما هي</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>مقاعد كل منها، مثل 40 40 24؛ أو بأسماء، مثل Blue=40 Red=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>غادرت الحافلة</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>تأخذ ركابًا من جديد</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>حُدّدت الحافلات</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>لكل شخص حافلة</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>المسؤول عن القرار</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>الحافلات</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>في الحافلة: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>الاحتياجات</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>الحافلة</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>تفقّد الركاب</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>الذهاب</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>العودة</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>لا زيارات بعد</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>بنود البرنامج المحدودة المقاعد يجري تفقّد ركابها هنا.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>امسح شارة أو اكتب اسمًا</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>توزيع الجميع على الحافلات</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>قوائم للطباعة</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>احتساب</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>نزل ثانية</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>الحافلة</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>الحافلة {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>في الحافلة {aboard} من {seats}</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>محسوب في حافلتين</translation>
    </message>
    <message>
      <source>any</source>
      <translation>أي حافلة</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>لم تغادر بعد</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>لا أحد غائب</numerusform>
        <numerusform>غائب واحد</numerusform>
        <numerusform>غائبان</numerusform>
        <numerusform>‏%n غائبين</numerusform>
        <numerusform>‏%n غائبًا</numerusform>
        <numerusform>‏%n غائب</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>احتياط {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>صعد {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>غادرت {at}، الكل فيها</numerusform>
        <numerusform>غادرت {at}، بقي واحد</numerusform>
        <numerusform>غادرت {at}، بقي اثنان</numerusform>
        <numerusform>غادرت {at}، بقي %n</numerusform>
        <numerusform>غادرت {at}، بقي %n</numerusform>
        <numerusform>غادرت {at}، بقي %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>غادرت {at}، الكل فيها</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>لا أحد غائب</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>ينتظر</numerusform>
        <numerusform>ينتظر، الأول</numerusform>
        <numerusform>ينتظر، الثاني</numerusform>
        <numerusform>ينتظر، رقم %n</numerusform>
        <numerusform>ينتظر، رقم %n</numerusform>
        <numerusform>ينتظر، رقم %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>مغادرة {bus}</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>تُرك</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>غائب</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>لم يتم</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>رمزا PIN مختلفان.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>تعلم به كل محطة عند مزامنتها التالية.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>قفل هذه المحطة إن لم يلمسها أحد لمدة</translation>
    </message>
    <message>
      <source>never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>إضافة شخص</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>لا حسابات</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>تعمل هذه الفعالية دونها. أضف شخصًا لتغيير ذلك.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>دور آخر</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>رمز PIN جديد</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>فتح القفل هنا</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>إغلاقها وهي مقفلة يتطلب رمز PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>تفعيل</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>تعطيل</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>‏{minutes} د</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>لم يسجّل أحد دخوله</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>من هناك؟</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ أو الحروف الأولى لاختيار الاسم، والأرقام ثم Enter للدخول. تستمر المزامنة والطباعة والنسخ في هذه الأثناء.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>من يعمل في هذه الفعالية وما يحق له.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>رمز PIN من 4 إلى 12 رقمًا، ليست كلها متماثلة ولا متتالية.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>لا يُسأل أحد عن هويته. أول حساب، وهو لمدير النظام، يغيّر ذلك في كل محطات الفعالية.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>يمكنه الدخول</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>من يعمل هنا؟</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>إنشاء الحساب</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>إنه حسابك: أنت تدير الحسابات الأخرى.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>من الآن تطلب كل محطة في هذه الفعالية اسمًا ورمز PIN أولًا.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>منح هذا الدور</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>اعتماد هذا الرمز</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>تحمّل المسؤولية</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>معطَّل</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>الرمز السابق لم يعد صالحًا.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>يبقى الاسمان والسبب في السجل.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>رمز PIN مرة أخرى</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>مقفل هنا</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>ما الذي يحق لـ {name}؟</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>رمز PIN جديد لـ {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>يحتاج إلى رمز PIN جديد</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>‏{name}، يجب أن يتحمل المسؤولية شخص يحق له ذلك، برمز PIN الخاص به.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>حذف رقم</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>دخول</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>سجّل الدخول أولًا</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>لا تُغلق هذه المحطة إلا بعد إدخال رمز PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>مرشد الحافلة</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>مشرف</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>المراسم</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>المنظّم</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>مدير النظام</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>يحتسب الركاب في الحافلات.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>يسجّل الحضور والمشاركين، ويصحّح، ويعيد الطباعة، ويحجز الزيارات.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>كالمكتب، ويطبع شارات كثيرة دفعة واحدة.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>مسؤول عن الشارات المفقودة والتراجع المتأخر والإلغاءات والحافلات التي تغادر دون أحد؛ ويضبط الطابعات.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>كالمشرف، ويستورد القوائم ويمحو بيانات الأشخاص ويضيف المحطات وينضم إلى مراكز ويغيّر التصاميم ويستعيد النسخ.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>كل شيء، ويدير هذه الحسابات.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>تعلم به كل محطة عند مزامنتها التالية.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>حظر</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>شطب</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>حظر «{name}»</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>شطب «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>لا عمليات هنا</numerusform>
        <numerusform>واحدة معروفة هنا</numerusform>
        <numerusform>اثنتان معروفتان هنا</numerusform>
        <numerusform>‏%n معروفة هنا</numerusform>
        <numerusform>‏%n معروفة هنا</numerusform>
        <numerusform>‏%n معروفة هنا</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>حذف البيانات</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>لا يعلم إلا مركزها. ما يُعرف هنا جاء منه.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>لا مقاعد مقفلة.</numerusform>
        <numerusform>يبقى مقعد واحد مقفلًا حتى يظهر سجلها أو تغادر الحافلة.</numerusform>
        <numerusform>يبقى مقعدان مقفلين حتى يظهر سجلها أو تغادر الحافلة.</numerusform>
        <numerusform>تبقى %n مقاعد مقفلة حتى يظهر سجلها أو تغادر الحافلة.</numerusform>
        <numerusform>يبقى %n مقعدًا مقفلًا حتى يظهر سجلها أو تغادر الحافلة.</numerusform>
        <numerusform>يبقى %n مقعد مقفلًا حتى يظهر سجلها أو تغادر الحافلة.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>لا تستطيع المحطة حظر نفسها: افعل ذلك من محطة أخرى.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>لا يحظر محطةً إلا المركز أو محطة المنظّم.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>ولا مرة</numerusform>
        <numerusform>مرة واحدة: تابعت برقم جديد، ومقاعدها السابقة تبقى مقفلة</numerusform>
        <numerusform>مرتان: في كل مرة تابعت برقم جديد، ومقاعدها السابقة تبقى مقفلة</numerusform>
        <numerusform>‏%n مرات: في كل مرة تابعت برقم جديد، ومقاعدها السابقة تبقى مقفلة</numerusform>
        <numerusform>‏%n مرة: في كل مرة تابعت برقم جديد، ومقاعدها السابقة تبقى مقفلة</numerusform>
        <numerusform>‏%n مرة: في كل مرة تابعت برقم جديد، ومقاعدها السابقة تبقى مقفلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>لا شيء منفَّذ ولا متبقٍ</numerusform>
        <numerusform>نُفّذت واحدة، ولم يبق شيء</numerusform>
        <numerusform>نُفّذت اثنتان، ولم يبق شيء</numerusform>
        <numerusform>نُفّذت %n، ولم يبق شيء</numerusform>
        <numerusform>نُفّذت %n، ولم يبق شيء</numerusform>
        <numerusform>نُفّذت %n، ولم يبق شيء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>اكتمل كل شيء هنا</numerusform>
        <numerusform>واحدة لم تكتمل هنا بعد: تتواصل تلقائيًا</numerusform>
        <numerusform>اثنتان لم تكتملا هنا بعد: تتواصلان تلقائيًا</numerusform>
        <numerusform>‏%n لم تكتمل هنا بعد: تتواصل تلقائيًا</numerusform>
        <numerusform>‏%n لم تكتمل هنا بعد: تتواصل تلقائيًا</numerusform>
        <numerusform>‏%n لم تكتمل هنا بعد: تتواصل تلقائيًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>نُفّذ كل شيء هناك</numerusform>
        <numerusform>واحدة لم تُنفّذ هناك بعد حسب المعروف: تُنفّذ عند المزامنة</numerusform>
        <numerusform>اثنتان لم تُنفّذا هناك بعد حسب المعروف: تُنفّذان عند المزامنة</numerusform>
        <numerusform>‏%n لم تُنفّذ هناك بعد حسب المعروف: تُنفّذ عند المزامنة</numerusform>
        <numerusform>‏%n لم تُنفّذ هناك بعد حسب المعروف: تُنفّذ عند المزامنة</numerusform>
        <numerusform>‏%n لم تُنفّذ هناك بعد حسب المعروف: تُنفّذ عند المزامنة</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>هذه هي المحطة التي أمامك.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>لم تتزامن مع هذا المركز بعد.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>مطابقة لساعة هذه المحطة.</numerusform>
        <numerusform>متقدمة دقيقة على هذه المحطة.</numerusform>
        <numerusform>متقدمة دقيقتين على هذه المحطة.</numerusform>
        <numerusform>متقدمة %n دقائق على هذه المحطة.</numerusform>
        <numerusform>متقدمة %n دقيقة على هذه المحطة.</numerusform>
        <numerusform>متقدمة %n دقيقة على هذه المحطة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>مطابقة لساعة هذه المحطة.</numerusform>
        <numerusform>متأخرة دقيقة عن هذه المحطة.</numerusform>
        <numerusform>متأخرة دقيقتين عن هذه المحطة.</numerusform>
        <numerusform>متأخرة %n دقائق عن هذه المحطة.</numerusform>
        <numerusform>متأخرة %n دقيقة عن هذه المحطة.</numerusform>
        <numerusform>متأخرة %n دقيقة عن هذه المحطة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>لا يضيع شيء بسببها؛ اضبطها هناك.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>لا مقاعد لمنحها هناك</numerusform>
        <numerusform>مقعد واحد لمنحه هناك</numerusform>
        <numerusform>مقعدان لمنحهما هناك</numerusform>
        <numerusform>‏%n مقاعد لمنحها هناك</numerusform>
        <numerusform>‏%n مقعدًا لمنحها هناك</numerusform>
        <numerusform>‏%n مقعد لمنحها هناك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>لم يُمنح أي منها</numerusform>
        <numerusform>مُنح واحد</numerusform>
        <numerusform>مُنح اثنان</numerusform>
        <numerusform>مُنح %n</numerusform>
        <numerusform>مُنح %n</numerusform>
        <numerusform>مُنح %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>محظورة: ما فعلته من قبل محسوب، ولا يُقبل منها ما هو أحدث.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>آخر اتصال</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>عملياتها</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>مقاعد الزيارات</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>لا يمكن بلوغها: لقد حُظرت</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>لا شيء مقفل</numerusform>
        <numerusform>واحد مقفل</numerusform>
        <numerusform>اثنان مقفلان</numerusform>
        <numerusform>‏%n مقفلة</numerusform>
        <numerusform>‏%n مقفلة</numerusform>
        <numerusform>‏%n مقفلة</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>‏{first} و{second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>ساعتها</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>آخرها في {when} حسب ساعتها</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>أُضيفت</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>استُعيدت أو نُسخت</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>‏{ago}، في {when}؛ أعطت كل شيء حتى ذلك الحين</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>شُطبت في {when}، {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>نُسخ هذا القرص: من العملية {number} فصاعدًا هناك روايتان.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>لا شيء بعدها</numerusform>
        <numerusform>وواحدة بعدها</numerusform>
        <numerusform>واثنتان بعدها</numerusform>
        <numerusform>و%n بعدها</numerusform>
        <numerusform>و%n بعدها</numerusform>
        <numerusform>و%n بعدها</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>احظر هذه المحطة: مفتاحها على حاسوبين، ولا يمكن التمييز بينهما.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>دع الحاسوبين ينضمان إلى المركز من جديد، كلًّا بمجلد فارغ خاص به.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>أعد ما لا تذكره إلا الرواية الأخرى. لا يُرمى منها شيء.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>‏{act} في {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>محسوب هنا</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>محفوظ جانبًا، غير محسوب</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>‏{act} في {when}، {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>ما فعلته ولم تزامنه لا يعلمه أحد. إن ظهر الحاسوب بعد ذلك، فيمكن قراءة ذاكرة USB الخاصة به في المركز.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>لحاسوب ضاع أو سُرق أو أُعيد. لا يمكن التراجع: لا يعود إلا بمجلد فارغ ورمز جديد.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>ما فعلته حتى الآن محسوب. يأخذ المركز مرة واحدة ما بقي لديها، ولا يعطيها شيئًا بعد ذلك.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>ما زالت لديها القائمة كما عرفتها، وما زالت تستطيع فتح ذاكرات USB لهذه الفعالية.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>حظرها</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>إلغاء (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>يؤكد شخصان أن هذا الحاسوب وقرصه لن يعودا. تُحظر المحطة.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>شطبها</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>يؤكد شخصان أن أحدًا لم يوعد بمقعد لا يعرفه هذا المركز.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>إن أخطآ، فقد يكون مقعد وُعد به شخص ثم مُنح لغيره: عندئذٍ يبطل الوعد الأول ويظهر في قائمة ما يُسوّى.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>منح المقاعد من جديد</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>انتظار (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>ليس لديها مقعد زيارة شاغر، فلا يُقفل أي مقعد.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>منح المقاعد من جديد؟</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>منح المقاعد من جديد دون سماع كل المحطات؟</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>الشخص الأول</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>الشخص الثاني</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>حظر «{name}»؟</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>شطب «{name}»؟</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>تزامنت كل المحطات منذ استعادة هذا المركز، فكل ما مُنح معروف هنا.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>ما فعلته بعد آخر مزامنة لها ({ago}) لا يعلمه أحد. إن ظهر الحاسوب بعد ذلك، فيمكن قراءة ذاكرة USB الخاصة به في المركز.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>لا اتصال منذئذٍ: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>المحطة</translation>
    </message>
    <message>
      <source>For</source>
      <translation>الوظيفة</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>ينتظر هناك</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>مقاعد شاغرة</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>محطات هذه الفعالية</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>المحطات</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>حسابات الموظفين</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>لا محطات بعد</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>استورد فعالية (F8)، أو انضم إلى مركز (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>لا محطات معروفة هنا.</numerusform>
        <numerusform>معروف هنا: محطة واحدة لهذه الفعالية.</numerusform>
        <numerusform>معروف هنا: محطتان لهذه الفعالية.</numerusform>
        <numerusform>معروف هنا: %n محطات لهذه الفعالية.</numerusform>
        <numerusform>معروف هنا: %n محطة لهذه الفعالية.</numerusform>
        <numerusform>معروف هنا: %n محطة لهذه الفعالية.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>لم يحدث</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>مطابقة</numerusform>
        <numerusform>متأخرة دقيقة</numerusform>
        <numerusform>متأخرة دقيقتين</numerusform>
        <numerusform>متأخرة %n دقائق</numerusform>
        <numerusform>متأخرة %n دقيقة</numerusform>
        <numerusform>متأخرة %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>لا فعالية هنا بعد، فلا محطة معروفة.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>لا محطات للنظر فيها.</numerusform>
        <numerusform>محطة للنظر فيها.</numerusform>
        <numerusform>محطتان للنظر فيهما.</numerusform>
        <numerusform>‏%n محطات للنظر فيها.</numerusform>
        <numerusform>‏%n محطة للنظر فيها.</numerusform>
        <numerusform>‏%n محطة للنظر فيها.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>استُعيد هذا المركز من نسخة احتياطية ولا يمنح مقاعد بعد</translation>
    </message>
    <message>
      <source>here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>right</source>
      <translation>صحيحة</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>مطابقة</numerusform>
        <numerusform>متقدمة دقيقة</numerusform>
        <numerusform>متقدمة دقيقتين</numerusform>
        <numerusform>متقدمة %n دقائق</numerusform>
        <numerusform>متقدمة %n دقيقة</numerusform>
        <numerusform>متقدمة %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>ما منحه بعد النسخة الاحتياطية لا تعرفه إلا محطاته. متى تزامنت كلها، يستطيع منح المقاعد من جديد.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>ما منحته محطاته بعد النسخة الاحتياطية يُعرف هنا متى تزامنت كلها. أما ما منحه هذا المركز نفسه فقد لا يعلمه أحد: راجع قسائمه المطبوعة، ودع شخصين يقرران.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>قرار شخصين</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>قرص منسوخ</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>مشطوبة</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>هذه المحطة</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>لا اتصال منذ مدة</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>الساعة خاطئة</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>لديها مقاعد مقفلة</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>على اتصال</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>مركزنا</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>عملية في {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>حسب إعداد الحاسوب</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>أكمل أولًا ما هو مفتوح في «{screen}» أو أغلقه.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>المظهر</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>Rollcall</source>
      <translation>Rollcall</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>كل شيء يعمل بلوحة المفاتيح وحدها. يُقرأ المسح أينما كنت.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>مكاتب تسجيل لا تحتاج إلى شبكة: تُكتب كل عملية أولًا على هذا الحاسوب موقّعةً، ثم تتزامن مع المحطات الأخرى متى أمكن الاتصال بها.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>برنامج حر، GPL-3.0-or-later. الخطوط: Noto، OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>في المكتب</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>التنقل</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>أي حرف</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>البحث من أي مكان</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>الاختيار من القائمة</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>فتح سجل الشخص، ثم ما يقوله الزر</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>إفراغ الشاشة للشخص التالي</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>التراجع عن آخر عملية لهذه المحطة</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>تصحيح اسم وطباعته من جديد</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>سبب إعادة الطباعة</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>الزيارات الميدانية</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>الطباعة</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>الفعالية بالأرقام</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>المزامنة مع المحطات الأخرى</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>استيراد القوائم</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>ما تعارض من عمليات المحطات</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>المحطات وأحوالها</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>حسابات الموظفين</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>القفل أو دخول شخص آخر</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>تصميم الشارات</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>تفقّد ركاب الحافلات</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>باب الجلسة</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>هذه الصفحة</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>السماح بالدخول رغم ذلك؟</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>السماح بالدخول</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>لم يُذكر شيء، لذا يُسمح بالدخول.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>يحفظ السجل المسؤول عن القرار والسبب.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>من لم يُعتمد أو تنقصه وثيقة لا يحصل على شارة.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>الاعتماد: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>من الآن</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>حتى الآن: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>إعادة طباعة الشارة</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>الزيارات الميدانية</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>الشارة كما ستُطبع</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>الطاولة {table}، المقعد {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>أُدخل خلافًا للاعتماد: انظر ما حدث</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>لم يُسجَّل الحضور</numerusform>
        <numerusform>سُجّل الحضور مرة واحدة</numerusform>
        <numerusform>سُجّل الحضور مرتين في عدة محطات</numerusform>
        <numerusform>سُجّل الحضور %n مرات في عدة محطات</numerusform>
        <numerusform>سُجّل الحضور %n مرة في عدة محطات</numerusform>
        <numerusform>سُجّل الحضور %n مرة في عدة محطات</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>لم يأتِ {partner} إلى اللقاء: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>تسجيل الحضور والطباعة</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>لم يصل بعد</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>سُجّل الحضور {when}، {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>فاته اللقاء مع {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>يلتقي {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>التسجيل ملغى</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>قرأت الملاحظة</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>السماح بالدخول رغم ذلك</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>تسجيل الحضور</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>استُبدل: يأتي مكانه {name}</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>أُلغي: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>محطة أخرى</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>‏{state}، {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>مكان {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>رئيس وفد {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>الشارة {issue} ما زالت في طريقها إلى الطابعة</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>المناطق المسموحة: {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>الطاولة {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>شخص آخر</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>الشارة {issue} صالحة</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>تسجيل الحضور</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>طباعة الشارة</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>رفض الدخول</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>تغيير الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>إلغاء التسجيل</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>استُبدل</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>يأتي مكان غيره</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>استُلمت الشارة</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>استعادة التسجيل</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>دخول من الباب</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>سُمح بالدخول والرسوم غير مسددة</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>حجز زيارة</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>في قائمة الانتظار</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>ترك زيارة</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>استلم الشارة {by} نيابة عن {name}، {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>يحفظ السجل من استلمها وما الذي اطُّلع عليه.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>تسليم</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>اختر ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>تُطبع الشارة الآن.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>يُسجَّل الحضور عند قدوم صاحبها بنفسه.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>تسليم شارة {name} لشخص آخر؟</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>اطُّلع على التفويض</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>اطُّلع على الهوية</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>اطُّلع على التفويض والهوية</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>إلغاء (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>شخص آخر: تسجيل</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>العودة إلى النموذج</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>‏{field}، حتى الآن: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>يكفي الاسم والفئة.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>تسجيل وحضور وطباعة</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>تصبح الشارة المستعملة لاغية فور طلب الجديدة.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>ستُطبع الشارة كما هو مكتوب هنا.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>حفظ وإعادة طباعة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>حرفان، مثل KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>مفصولة بفاصلة منقوطة</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>تصحيح بيانات {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>سبب إصدار شارة أخرى</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>الإملاء</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>مفقودة</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>تالفة</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>الطابعة</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>مكان غيره</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>استُلمت نيابة عنه</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>لا مقاعد هنا</numerusform>
        <numerusform>بقي مقعد هنا</numerusform>
        <numerusform>بقي مقعدان هنا</numerusform>
        <numerusform>بقيت %n مقاعد هنا</numerusform>
        <numerusform>بقي %n مقعدًا هنا</numerusform>
        <numerusform>بقي %n مقعد هنا</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>لا شيء في مكان آخر</numerusform>
        <numerusform>مقعد في مكان آخر</numerusform>
        <numerusform>مقعدان في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>لا أحد ينتظر</numerusform>
        <numerusform>واحد ينتظر</numerusform>
        <numerusform>اثنان ينتظران</numerusform>
        <numerusform>‏%n ينتظرون</numerusform>
        <numerusform>‏%n ينتظرون</numerusform>
        <numerusform>‏%n ينتظرون</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>غير مؤكد: رقم {place} في الانتظار</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>في وقت {title} نفسه</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>التخلي عن المقعد</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>ترك الانتظار</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>ليس لهذه الفئة</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>منح مقعد</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>مؤكد</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>يُتخلى عن المقعد عند المزامنة التالية</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>اسم القادم أو رمزه</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>لا أحد مسجَّل بهذا الاسم.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>شخص جديد</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>يتولى: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>الفئة: {category}. الوفد: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>لا مقاعد زيارات لديه.</numerusform>
        <numerusform>يبقى له مقعد في زيارة: يُتخلى عنه في هذه البطاقة ويُحجز من جديد.</numerusform>
        <numerusform>يبقى له مقعدان في زيارات: يُتخلى عنهما في هذه البطاقة ويُحجزان من جديد.</numerusform>
        <numerusform>تبقى له %n مقاعد في زيارات: يُتخلى عنها في هذه البطاقة وتُحجز من جديد.</numerusform>
        <numerusform>يبقى له %n مقعدًا في زيارات: يُتخلى عنها في هذه البطاقة وتُحجز من جديد.</numerusform>
        <numerusform>يبقى له %n مقعد في زيارات: يُتخلى عنها في هذه البطاقة وتُحجز من جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>تسجيل شخص جديد</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>يُلغى تسجيل {name} للاستبدال، وتصبح شارته لاغية.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>يأتي {name} بدلًا منه</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>التسجيل مكانه</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>من يأتي مكان {name}؟</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>مكان {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>عرض في المكتب</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>إلى المحطات</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>مفتوحة ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>تمت تسويتها ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>تم التراجع: عادت مفتوحة هنا وفي كل محطة.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <source>About</source>
      <translation>بخصوص</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>المحطات</translation>
    </message>
    <message>
      <source>When</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>للتسوية</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>ما فعلته المحطات وهي غير متصلة بعضها ببعض. لم يضِع شيء.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>ما لا يتوافق</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>تمت التسوية</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>كل شيء متوافق</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>تسجيل حضور شخص مرتين، تصحيحان لاسم واحد، زيارتان في وقت واحد: مثل هذا يظهر هنا بعد المزامنة.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>لم تتم أي تسوية بعد</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>سُوّي في {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>لا عمليات</numerusform>
        <numerusform>عملية واحدة</numerusform>
        <numerusform>عمليتان</numerusform>
        <numerusform>‏%n عمليات</numerusform>
        <numerusform>‏%n عملية</numerusform>
        <numerusform>‏%n عملية</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>الشارة {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>الحافلة {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>سيأتي شخص آخر مكانه</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>اطُّلع عليه: ما حدث واضح</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>شخص واحد جاء مرتين: لا بأس</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>طباعة شارة جديدة وإبطال الاثنتين</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>يأتي كلاهما</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>هما شخصان</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>شخص واحد: إلغاء هذا التسجيل</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>الإلغاء قائم</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>مرحبًا به: استعادة</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>سُحبت الشارة القديمة</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>طباعة شارة جديدة وإبطال كل الأخريات</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>كلاهما صحيح: يمكن التبديل في الطريق</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>ليس في أي منهما</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>منسوخة: شارة أخرى لصاحبها</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>أُبلغ الشخص</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>مسجَّل مرتين</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>إبقاء «{value}»</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>يأتي {name}: إلغاء الآخر</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>التخلي عن المقعد: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>في الحافلة {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>نظرة عامة</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>حسب الفئة</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>حسب المنطقة</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>لا فعالية بعد</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>استورد فعالية (F8)، أو انضم إلى مركز (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>اليوم، كل عشر دقائق</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>الوضع عند {time}. يتحدّث من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>‏{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>‏{here} من {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>‏{of}، {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>الذروة: {came} عند {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>من {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>لم يصل أحد اليوم بعد.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>حاضرون</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>في آخر خمس دقائق</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>وفود مكتملة</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>رؤساء الوفود</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>ينتظرون أحدًا</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>‏{percent}٪</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>وصل الجميع</numerusform>
        <numerusform>واحد لم يصل بعد</numerusform>
        <numerusform>اثنان لم يصلا بعد</numerusform>
        <numerusform>‏%n لم يصلوا بعد</numerusform>
        <numerusform>‏%n لم يصلوا بعد</numerusform>
        <numerusform>‏%n لم يصلوا بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>لا شارات للطباعة</numerusform>
        <numerusform>شارة واحدة للطباعة</numerusform>
        <numerusform>شارتان للطباعة</numerusform>
        <numerusform>‏%n شارات للطباعة</numerusform>
        <numerusform>‏%n شارة للطباعة</numerusform>
        <numerusform>‏%n شارة للطباعة</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>‏{partly} جزئيًا، {absent} لم تصل</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>دون منطقة</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>تعبئة شارات جديدة</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>شريط اختبار</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>نقل كل الشارات إلى هنا</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>جعلها بديلة</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>لم تعد بديلة</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>إزالة</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
        <numerusform>الشارات الباقية: {left} من %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>لم تُفحص بعد</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>الشارات تخرج هنا</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>طابعة بديلة</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>برامج اليوم تخرج من هنا</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>لا شارات تنتظرها</numerusform>
        <numerusform>شارة واحدة تنتظرها</numerusform>
        <numerusform>شارتان تنتظرانها</numerusform>
        <numerusform>‏%n شارات تنتظرها</numerusform>
        <numerusform>‏%n شارة تنتظرها</numerusform>
        <numerusform>‏%n شارة تنتظرها</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>عُبِّئت</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>طابعة ملصقات على الشبكة</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>إضافتها</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>تحتاج إلى تدخل</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>قاربت النفاد</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>بقيت شارات قليلة</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهزة</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>كل شارة تخرج تُنقص العدد من هنا.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>حين يبقى العُشر، يظهر ذلك في السطر السفلي.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>طابعة ZPL:‏ zpl:192.168.1.30/203 (نقاطها في البوصة)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>طابعة Brother QL:‏ brother:192.168.1.31/QL-820NWB/62 (لفافتها)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>شارات جديدة في {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>عدد الشارات</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>النوع والعنوان والنقاط</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>لا طابعات أخرى</numerusform>
        <numerusform>طابعة أخرى</numerusform>
        <numerusform>طابعتان أخريان</numerusform>
        <numerusform>‏%n طابعات أخرى</numerusform>
        <numerusform>‏%n طابعة أخرى</numerusform>
        <numerusform>‏%n طابعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>إضافة طابعة ملصقات</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>تصميم الشارات</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>تصاميم الشارات (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>شاراتنا فقط</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>ملفات PDF في مجلد</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>طابعة ملصقات {address} ({dpi} dpi)</translation>
    </message>
    <message>
      <source>{model} {address} ({roll} mm)</source>
      <translation>{model} {address} ({roll} mm)</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Printing</source>
      <translation>الطباعة</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>لم تُطبع هنا أي شارة بعد</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>تظهر هنا كل شارة تطلبها هذه المحطة.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>الطباعة مجددًا</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>طُبعت فعلًا</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>لا شارات متعثرة.</numerusform>
        <numerusform>لم تُطبع شارة واحدة: السبب أدناه.</numerusform>
        <numerusform>لم تُطبع شارتان: السبب أدناه.</numerusform>
        <numerusform>لم تُطبع %n شارات: السبب أدناه.</numerusform>
        <numerusform>لم تُطبع %n شارة: السبب أدناه.</numerusform>
        <numerusform>لم تُطبع %n شارة: السبب أدناه.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>ضمن دفعة</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>شريط اختبار</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>برنامج اليوم</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>لا شارات في الطريق.</numerusform>
        <numerusform>شارة واحدة في الطريق.</numerusform>
        <numerusform>شارتان في الطريق.</numerusform>
        <numerusform>‏%n شارات في الطريق.</numerusform>
        <numerusform>‏%n شارة في الطريق.</numerusform>
        <numerusform>‏%n شارة في الطريق.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>الشارة {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>اختبار التصميم {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>طُبعت</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>لم تُطبع</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>غير مطلوبة</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>اللقب</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>المنصب</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>رمز البلد</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>العائلة أولًا</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>المقعد</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>المسؤول عن القرار</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>المستلم</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>ما أبرزه</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>الزيارات الميدانية</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>تُمنح المقاعد من بطاقة المشارك في المكتب.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>لا زيارات بعد</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>تظهر هنا بنود البرنامج ذات المقاعد المحدودة.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>تفقّد الركاب</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>محجوز</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>شاغر هنا</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>شاغر في مكان آخر</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>ممتلئة</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>لا شاغر هنا</numerusform>
        <numerusform>واحد شاغر هنا</numerusform>
        <numerusform>اثنان شاغران هنا</numerusform>
        <numerusform>‏%n شاغرة هنا</numerusform>
        <numerusform>‏%n شاغرًا هنا</numerusform>
        <numerusform>‏%n شاغر هنا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>لا شيء في مكان آخر</numerusform>
        <numerusform>واحد في مكان آخر</numerusform>
        <numerusform>اثنان في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
        <numerusform>‏%n في مكان آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>لا أحد في الانتظار</numerusform>
        <numerusform>واحد في الانتظار</numerusform>
        <numerusform>اثنان في الانتظار</numerusform>
        <numerusform>‏%n في الانتظار</numerusform>
        <numerusform>‏%n في الانتظار</numerusform>
        <numerusform>‏%n في الانتظار</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>حُجز {taken} من {capacity}</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>شيء آخر: يُرجى التحدث معي</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>لا مقاعد متبقية</numerusform>
        <numerusform>بقي مقعد واحد</numerusform>
        <numerusform>بقي مقعدان</numerusform>
        <numerusform>بقيت %n مقاعد</numerusform>
        <numerusform>بقي %n مقعدًا</numerusform>
        <numerusform>بقي %n مقعد</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>يستخدم المنظّم اسمكم ومؤسستكم وفئتكم لتسجيل حضوركم وطباعة شارتكم وإحصاء المشاركين، ويحتفظ بها حتى اختتام الفعالية.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>وما عدا ذلك فالقرار لكم. المسوا ما توافقون عليه، أو لا شيء: ستحصلون على شارتكم في كل حال.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>غير متاحة لفئتكم</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>غادرت هذه الزيارة</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>تتزامن مع {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>ممتلئة. لا أحد في الانتظار</numerusform>
        <numerusform>ممتلئة. شخص واحد في قائمة الانتظار</numerusform>
        <numerusform>ممتلئة. شخصان في قائمة الانتظار</numerusform>
        <numerusform>ممتلئة. %n أشخاص في قائمة الانتظار</numerusform>
        <numerusform>ممتلئة. %n شخصًا في قائمة الانتظار</numerusform>
        <numerusform>ممتلئة. %n شخص في قائمة الانتظار</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>بياناتكم في هذه الفعالية</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>يمكن إدراج اسمي ومؤسستي في قائمة المشاركين.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>يمكن نشر صوري من الفعالية.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>يمكن للآخرين أن يطلبوا لقائي.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>هل نضع صورتكم على الشارة؟</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>ما الطعام المناسب لكم؟</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>ماذا ينبغي أن يعرف المطبخ؟</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>لا يقرؤه إلا المطبخ والمنظّم.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>للمطبخ</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>آكل كل شيء</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>نباتي</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>نباتي صرف</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>حلال</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>كوشر</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>بلا غلوتين</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>بلا لاكتوز</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>ما الذي يساعدكم هنا؟</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>طريق بلا درج</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>مقعد محجوز لي</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>مساعدة سمعية</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>مساعدة بصرية</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>مترجم لغة إشارة</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>الزيارات الميدانية</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>مقعدكم مؤكد</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>غير مؤكد: رقم {number} في قائمة الانتظار</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>طلبتم التخلي عن مقعدكم</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>مقعدكم مؤكد.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>تخليتم عن مقعدكم.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>أنتم في قائمة الانتظار، ولم يُحجز لكم مقعد بعد: يُرجى سؤال المكتب.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>طلبتم التخلي عن مقعدكم. يستغرق ذلك قليلًا.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>لديكم زيارة أخرى في ذلك الوقت.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>تلك الزيارة غير متاحة لفئتكم.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>لم يعد اختيار تلك الزيارة ممكنًا.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>ما ذكرتموه من قبل لا يظهر هنا، ويبقى كما هو.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>المسوا كل ما تريدون. سيجهّزه المنظّم.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>المسوا زيارة لحجز مقعد أو للتخلي عنه.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>نعم، مع صورتي</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>لا، بلا صورة</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>امسحوا هذا بهاتفكم: فيه كل ما هو مكتوب هنا.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>سُجّل حضوركم. يُرجى استلام شارتكم من المكتب.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>بقيت خطوة واحدة، وسيساعدكم فيها أحد الزملاء.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>سُجّل حضوركم. شارتكم جاهزة: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>سُجّل حضوركم. شارتكم جاهزة في المكتب.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>سُجّل حضوركم. يُرجى استلام شارتكم من هنا: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>يُرجى الحضور إلى المكتب</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>يُرجى التوجه إلى مكتب التسجيل.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>تجري طباعة شارتكم</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>مرحبًا، {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>يُرجى الانتظار هنا لحظة.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>يُرجى الانتظار هنا: سيأتي من يستقبلكم.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>إن احتجتم إلى شارة أخرى فسيطبعها لكم أحد الزملاء.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>سيتحقق أحد الزملاء من رمزكم معكم.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>سيجدكم أحد الزملاء بعد لحظة.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>في هذا الجهاز عطل. الخطأ ليس منكم.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>يُرجى التوجه إلى: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>تخرج من الطابعة بجانب هذه الشاشة.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>رقمكم</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>طباعة برنامج يومي</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>أخذ برنامج يومي</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>تجري طباعة برنامج يومكم. يُرجى الانتظار.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>يُرجى أخذ برنامج يومكم من الطابعة.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>لا يمكن طباعة برنامج يومكم الآن.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>تجري طباعة شارتكم. يُرجى الانتظار.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>يُرجى أخذ شارتكم من الطابعة.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>سُجّل حضوركم، وشارتكم صالحة.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>التالي: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>سيأتيكم أحد الزملاء</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>سبق تسجيل حضوركم</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>يحتاج هذا الرمز إلى تحقق</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>لنبحث عن اسمكم معًا</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>نعتذر</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>نعم، اطبع شارتي</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>هكذا ستُطبع شارتكم.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>تعذّرت قراءة الرمز. حاولوا مرة أخرى، أو تابعوا بدونه.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>هناك خطأ</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>نعم، هذا أنا</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>سيراجع المكتب ما أرسلتموه. يمكنكم المتابعة.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>إرسال إلى المكتب</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>ضعوا رمزكم أمام الماسح</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>اكتبوا بداية اسم العائلة</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>ثلاثة أحرف أو أكثر، بأي كتابة.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>بداية اسم العائلة</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>يُرجى كتابة ثلاثة أحرف أو أكثر.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>لم يتطابق ذلك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>معلومة أخرى عنكم</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>مدينتي</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>رمز تسجيلي</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>بريدي الإلكتروني</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>اكتبوا اسم مدينتكم</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>المدينة التي جئتم منها أو تعملون لها.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>المدينة</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>أي اسم هو اسمكم؟</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>لست هذا الشخص</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>هل هذه بياناتكم، وهل هي صحيحة؟</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>ماذا تريدون تصحيحه؟</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>اكتبوه كما ينبغي أن يُطبع.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>المنصب</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>مرحبًا</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>سجّلوا حضوركم هنا: المسوا لغتكم، أو ضعوا رمزكم أمام الماسح.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>تجدونه في الدعوة، على الورق أو في الهاتف، أو على شارتكم.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>ليس لدي رمز</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>جواب واحد بعد، كي لا يجدكم غيركم هنا.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>أُخفيت أجزاء من الأسماء، كي لا يُعرف من هنا.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>اختياراتي</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>المسوا ما تريدون تصحيحه، واكتبوا الصواب. سيراجعه المكتب.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>اكتبوا رمز التسجيل</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>تجدونه في الدعوة.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>رمز التسجيل</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>اكتبوا بريدكم الإلكتروني</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>العنوان الذي سجّلتم به.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>ليس اسمي بينها</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>المتابعة من دون اختيار</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>ما الذي يهمّك؟</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>هل يمكنك أن تخبرنا بالمزيد؟</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>المس كل ما تريده. ستتواصل الجهة المنظمة معك.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>المس سطرًا للكتابة. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>حذف حرف</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>أحرف كبيرة</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>مفاتيح أخرى: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>إلى الأعلى</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>إلى الأسفل</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>هل تغيّب أحد؟ المس اللقاء.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>يعرف الموظفون أنك تنتظر {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>لا وقت تكونان فيه متفرغَين معًا. اسأل في المكتب من فضلك.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>اللقاء</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>لقاءاتي</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>هل تنتظر {name}؟</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>متى تريدان أن تلتقيا؟</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>تراجع عن ذلك</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>لم تلتقيا</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>حُدد الوقت الجديد. سيخبر الموظفون الطرف الآخر.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>حُجز ذلك الوقت للتو. اختر غيره.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>تم التراجع.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>تغيّر هذا اللقاء للتو. انظر إليه مجددًا.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>يُخبَر الموظفون، ويمكنك اختيار وقت آخر.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>لم يأتِ الطرف الآخر</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>الطاولة {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>اختاروا لغتكم</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>لحظة من فضلكم</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>لحظة …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>تسهيل استخدام الشاشة</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>نص كبير</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>إنزال المحتوى</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>القراءة بصوت</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>ستُمسح هذه الشاشة قريبًا للشخص التالي.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>أحتاج إلى وقت أطول</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>انتهيت</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>هذا الجهاز مغلق</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>للموظفين</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>من أنت؟</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>فتح المكتب هنا</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>إغلاق Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>العودة إلى الخدمة الذاتية</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>السماح بالبحث بالاسم من جديد</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>إلى أين يُوجَّه الناس من هنا</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>ما يأخذه الناس من هنا</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>إلى أين يُوجَّه الناس من هنا؟</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>كما يُقرأ على اللافتة، مثلًا: المكتب 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>غير مقفلة: يمكن لأي شخص إغلاق هذه النافذة إلى أن تُنشأ حسابات للموظفين.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>من البداية</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>طلب مساعدة</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>حذف رقم</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>إدخال</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>برنامج يومهم على الورق أيضًا</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>تجري طباعة الاختبار.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>طباعة اختبار</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>ماذا يأخذ الناس من هنا؟</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>ما الورق الموجود فيها؟</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>لفة، 80 مم</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>لم يُطبع الاختبار. يُرجى تفقّد الطابعة.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>برنامج يومهم رمزًا للهاتف</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>غير مؤكد: قائمة الانتظار</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>لقاء مع {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>العشاء: الطاولة {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>الحافلة {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>المقعد {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>الوسيط {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>الوسائط التالية مطلوبة: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>وسائط غير معروفة: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>خيار ملتبس: {option} قد يعني {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>يلزم وسيط واحد</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>لا يقبل هذا الخيار القيمة {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>اختيار غير صالح: {value} (اختر من {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>ليس عددًا صحيحًا: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>ليس عددًا: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>يُكتب المقاس هكذا: 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>الاستخدام:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>الوسائط</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>أُوقف التنفيذ.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>ينقص الوسيط {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>ينقص الخيار {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>ينقص الأمر.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>لا يوجد خيار {option} (خيارات محتملة: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>لا يوجد خيار {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>لا يوجد أمر {name}. هل تقصد {others}؟</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>لا يوجد أمر {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>يتطلب الخيار {option} قيمة.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>لا يقبل الخيار {option} قيمة.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>وسائط زائدة ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>قيمة غير صالحة لـ {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>يجب أن تكون القيمة عددًا صحيحًا، وتعذّرت قراءتها كذلك</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>يجب أن تكون القيمة عددًا، وتعذّرت قراءتها كذلك</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>يجب ألا تقل القيمة عن {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>يجب ألا تزيد القيمة على {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>مطلوب</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>الافتراضي: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>جرّب {command} للمساعدة.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[خيارات]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>أمر [وسائط]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>عرض هذه الرسالة والخروج.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall من الطرفية. يقبل كل أمر الخيار --folder DIR (أو KIOSK_FOLDER) والخيار --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>مجلد بيانات المحطة (أو KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>طباعة كائن JSON واحد على الخرج القياسي ولا شيء سواه.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>لغة الرسائل، مثل ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>استيراد الفعالية ووفودها ومشاركيها وبرنامجها من جداول بيانات.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>يعرض أولًا ما سيتغير وكل صف مستبعد وسببه. لا يُكتب شيء قبل --yes أو الموافقة؛ وإعادة الملف نفسه لا تغيّر شيئًا.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml أو ملفات CSV أو XLSX أو مجلد.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>الكتابة دون سؤال.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>كتابة ورقة تسليم مناوبة هذه المحطة بصيغة PDF.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>الأعداد وما بقي مفتوحًا والطابعات والمخزون والملاحظات والاسمان، مع مربع تأشير عند كل سطر.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>ملف PDF المراد كتابته.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>اسم من يسلّم المناوبة.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>اسم من يستلم المناوبة.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>ما ينبغي قوله؛ يمكن تكراره.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>تسجيل حضور صاحب الرمز وطلب شارته.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>رمز تسجيل، أو نص رمز QR لشارة.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>السبب، إن كان الاعتماد أو الرسوم يمنعان ذلك.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>المسؤول عن القرار.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>البحث عن أشخاص بأي كتابة للاسم أو المؤسسة أو الرمز.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>أي جزء من الاسم، بأي ترتيب.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>الحد الأقصى للعدد.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>عرض كل ما يعرفه المكتب عن شخص واحد.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>رمز التسجيل المكتوب في الدعوة.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>منح شخص مقعدًا في زيارة، أو المكان التالي في قائمة انتظارها.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>رمز الزيارة: انظر kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>رغم تداخلها مع زيارة أخرى.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>التخلي عن مقعد شخص في زيارة، أو عن مكانه في قائمة انتظارها.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>التراجع عن آخر عملية لهذه المحطة، إن كانت حديثة.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>طلب شارة أخرى؛ وتصبح السابقة لاغية من الآن.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling (الإملاء) أو lost (مفقودة) أو damaged (تالفة) أو printer (الطابعة).</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>السبب، إن لم يعد الشخص معتمَدًا.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>عرض من ينتظر أحدًا، أرسله مكتب أو نادى من كشك؛ الأقدم أولًا.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>كم عدد الحاضرين: إجمالًا وحسب الفئة والمنطقة، وكم وصل اليوم ومتى.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>تحديد حالة اعتماد شخص: لا شارة لغير المعتمَد.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited (معتمَد) أو not-accredited (غير معتمَد) أو document-missing (وثيقة ناقصة).</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>السبب: يُحفظ في السجل.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>المسؤول عن القرار.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>تسجيل فوري؛ ومع --check-in يُسجَّل الحضور وتُطلب الشارة أيضًا.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate (مندوب) أو press (صحافة) أو observer (مراقب)، ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>الاسم الأول.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>اسم العائلة.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>يُكتب اسم العائلة أولًا.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>الاسم بكتابته الأصلية.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>السيد، الدكتور، معالي، ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>حرفان: KR، FR، ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>رمز الوفد.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>شخص آخر يحمل الاسم نفسه.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>تسجيل الحضور فورًا وطلب الشارة.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>تصحيح كتابة الاسم أو المنصب أو المؤسسة، أو تغيير الطاولة والمقعد والمناطق.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>ثم إعادة طباعة الشارة إن كان ما تغيّر ظاهرًا عليها.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='نائب العمدة' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>إلغاء تسجيل. يسقط حضور الشخص ويبقى في القائمة.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>السبب؛ يظهر في المكتب.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>التراجع عن إلغاء.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>حذف كل ما يدل على هوية شخص، هنا وفي كل محطة. إلى الأبد.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>تبقى الأعداد والمقاعد؛ ولا يبقى اسم ولا عنوان ولا احتياج ولا ملاحظة، ولا في النسخ الدورية ولا في الشارات التي في المجلد. أما ما نُقل إلى مكان آخر (الحزم والصادرات والنسخ الاحتياطية) فلا يمكن بلوغه.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>الحذف دون سؤال.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>عرض من حُذفت بياناتهم، والمحطات التي لم تنفّذ ذلك بعد.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>إحلال شخص مكان مشارك: شخص مسجَّل أو شخص جديد.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>يُلغى التسجيل الأول وتصبح شارته لاغية. تبقى له مقاعده في الزيارات: حرّرها واحجز للشخص الآخر من جديد.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>من سيأتي، إن كان مسجَّلًا.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>الاسم الأول للشخص الجديد.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>اسم عائلة الشخص الجديد.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>من يأتي يحتفظ بفئته.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>من يأتي لا يصبح رئيسًا أو مناوبًا، ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>السبب؛ يُحفظ في السجل.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>تسليم شارة شخص إلى شخص آخر. ويبقى صاحبها منتظَرًا.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>من يستلم الشارة.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter (التفويض) أو identity (الهوية) أو both (كلاهما): ما أبرزه.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>عرض الزيارات: المقاعد المؤكدة والشاغرة هنا وفي غيرها، ومن ينتظر.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>عرض ما لدى هذه المحطة ووقت آخر مزامنة لها وحالة طابعتها.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>كتابة الحضور أو العبور أو الزيارات أو الجلسات أو مواءمة اللقاءات في جدول بيانات.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance (الحضور) أو passages (العبور، كل عملية) أو visits (الزيارات) أو sessions (الجلسات، حسب الباب) أو matchmaking (مواءمة اللقاءات).</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv أو xlsx؛ وإلا فحسب امتداد اسم الملف.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>رسم شارات أشخاص كثيرين في ملف PDF واحد؛ ومن لا شارة له بعد تُصدر له شارة.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>ملف PDF المراد كتابته.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>هذه الفئة فقط.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>هذا الوفد فقط، برمزه.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>اسم من قائمة kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>من لم تُطبع شارته بعد فقط.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>حسب name (الاسم) أو delegation (الوفد) أو table (الطاولة)؛ وإلا فكما يقتضي التصميم.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>أول موضع شاغر في ورقة بُدئ بها.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>عرض بطاقات المقاعد التي تقادمت منذ طباعتها؛ ومع -o تُطبع.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>تُطبع كل بطاقات المقاعد بالأمر kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>طباعتها في ملف PDF هذا.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>تصميم آخر لبطاقات المقاعد.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>العمل مركزًا: إضافة المحطات والمزامنة معها حتى Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>مزيد من رموز الانضمام وحالة كل المحطات في صفحته: افتح العنوان الذي يطبعه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>عنوان الاستماع؛ إن تُرك فارغًا: كل العناوين.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>منفذ الاستماع.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... لمركز كبير؛ وإلا فملف مشفّر.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>اسم هذا المركز من الآن.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>الغرض من أول محطة: desk (مكتب) أو self-service (خدمة ذاتية) أو gate (باب) أو organiser (منظّم) أو hub (مركز).</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>عدد البرامج التي تجيب، مع --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>الإعلان في الشبكة المحلية عن مكان هذا المركز (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>جعل هذا المجلد محطة تابعة لمركز، واستلام ما لدى المركز.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>عنوان المركز، أو نص رمز QR الخاص به.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>الرمز الصالح لمرة واحدة؛ وهو ضمن رمز QR.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>اسم هذه المحطة من الآن.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>المزامنة مع المركز مرة واحدة، حتى لا يبقى جديد لدى أي منهما للآخر.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>عرض محطات هذه الفعالية: الدور، وآخر اتصال بهذا المركز، والساعة، ومحظورة أم لا.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>حظر محطة مفقودة أو مسروقة أو معادة حظرًا نهائيًا. أثناء عمل المركز: من صفحته.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>اسم المحطة كما يعرضه kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>دون سؤال.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>عرض المراكز التي تعلن عن نفسها في هذه الشبكة.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>يمكن لأي كان أن يعلن عن مركز. يتطلب الانضمام الرمز الذي على شاشة المركز نفسه، وهو ما يثبت هويته.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>مدة الاستماع.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>عنوان في هذا الحاسوب للاستماع؛ إن تُرك فارغًا: كل العناوين.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>شطب محطة مفقودة نهائيًا بشهادة شخصين. تبقى لها المقاعد التي لديها.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>في مركز أو في محطة منظّم.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>ما آل إليه أمرها.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>من يشهد على ذلك؛ يُذكر مرتين.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>السماح لمركز استُعيد من نسخة احتياطية بمنح المقاعد من جديد.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>إذا تزامنت معه منذئذٍ كل محطة أضافها ولم يكن ممكنًا أن يضيع شيء مما فعله بنفسه، أو إذا شهد شخصان أن لا أحد لديه مقعد لا يعرفه هذا المركز.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>كيف تعرف أن لا شيء ناقص.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>ذكر المنتظَرين فقط.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>إعادة كل مقعد شاغر لدى هذه المحطة إلى مركزها قبل إيقافها.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>وكذلك في محطة شُطبت ثم عُثر عليها: بعدها زامن مرة واحدة، أو انقل حزمة إلى المركز.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>تسجيل مغادرة حافلة زيارة: لا يحصل أحد بعدها على مقعد فيها، في أي مكان.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>لم تغادر في الواقع.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>عرض كل الوفود: كم حضر منها من كم، وهل حضر رئيسها.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>الوفود التي ما زال بعض أفرادها منتظَرين فقط.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>عرض ما فعلته المحطات ولا يتوافق: من ومتى وما العمل.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>ما سُوّي وكيف.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>إزالة تعارض من قوائم كل المحطات، وذكر ما تقرر.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>رقمه في kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>ما تقرر.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>من قرر؛ وإلا KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>نسخ قاعدة البيانات المشفّرة وهي قيد الاستعمال، والتحقق من أن النسخة تُفتح.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>الملف المراد كتابته؛ وإلا فالنسخ الدورية في المجلد.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>كتابة المفتاح الذي يفتحها أيضًا، في ملف خاص به.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>إسقاط كل الجداول المشتقة ومعالجة السجل كله من جديد.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>تسمية هذه المحطة باسم يعرفها الناس به.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>اسم هذه المحطة.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>عرض الإصدار ومكوّناته.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>وضع نسخة احتياطية مكان هذه المحطة، أو في مجلد فارغ على حاسوب آخر.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>تُفحص النسخة الاحتياطية كاملة قبل المساس بأي شيء؛ ويُنحّى ما كان موجودًا. تتابع المحطة في حقبة جديدة، دون مقاعد حتى يعطيها المركز بعضها.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>النسخة التي كتبها kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>ملف مفتاح النسخة الاحتياطية؛ وإلا فمفتاح هذه المحطة أو الذي بجانب النسخة.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>فحص هذه المحطة: قاعدة البيانات والخطوط والطابعة والقرص والساعة والمفاتيح والسجل.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>يقول كل سطر: «سليم» أو «انتبه» أو «معطل»، وما العمل. حالة الخروج 1 إن كان أحدها معطلًا.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>تمثيل يوم كامل: مركز ومحطاته، وساعات بلا شبكة، وانهيار، ثم تطابق الجميع من جديد.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>مجلدات حقيقية وقواعد بيانات مشفّرة حقيقية وHTTP حقيقي على هذا الحاسوب وشارات حقيقية بصيغة PDF. تُنهى المحطة الأخيرة قسرًا في أثناء عملها. حالة الخروج 1 إن أُخلّ بوعد.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>مجلد للمحطات والشارات والصادرات.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>عدد المكاتب.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>عدد الأشخاص؛ 0: كل من في العيّنة.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>بذرة أخرى، يوم آخر.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>تمثيل أسوأ الأيام: انهيارات وانقطاعات ونسخ مكررة واستعادات وساعات خاطئة؛ والتحقق من كل وعد.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>المحطات حقيقية؛ أما ساعتها وشبكتها وأقراصها فلا، وكل شيء يتبع البذرة: البذرة نفسها هي اليوم نفسه. حالة الخروج 1 إن أُخلّ بوعد.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>عدد الأيام؛ 0: أكبر عدد ممكن.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>البذرة الأولى؛ وحدها: هذه فقط.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>زرع أعطال والتأكد من اكتشاف كل منها.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>عدد المقاعد المحجوزة: الحصص المؤقتة مقابل القسمة المتساوية.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>عدد العمليات الحاسوبية؛ 0: واحدة لكل نواة.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>قطع الشبكة عن محطات حقيقية وإنهاؤها قسرًا وتجميدها أثناء وصول الناس، والتأكد من أن شيئًا لا يضيع.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>مركز ومحطاته، كل منها عملية حاسوبية في شبكة خاصة بها؛ تُقطع الشبكات في الاتجاهين أو في اتجاه واحد، وتُوقف العمليات أو تُقتل أو تُجمّد. بعد ذلك تُقارن ملفات الجميع. على Linux فقط وبصلاحية root. حالة الخروج 1 إن أُخلّ بوعد.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>عدد المحطات.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>عدد عمليات المحطات كلها في الثانية.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>مدة وصول الناس.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut (قطع) أو one-way-in (قطع الوارد) أو one-way-out (قطع الصادر) أو stop (إيقاف) أو kill (قتل) أو pause (تجميد) أو mixed (مختلط) أو none (لا شيء).</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>بذرة أخرى، عمليات وأعطال أخرى.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>كل التوليفات بدل تشغيل واحد.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>المصفوفة بهذا العدد من البذور.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>ملف للنتائج، سطر لكل تشغيل. ما فيه لا يُشغَّل مرة أخرى.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>هذا العدد من التشغيلات معًا.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>مكان حفظ محطات التشغيلات الفاشلة.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>الاهتمامات والتعهدات.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>عرض من يهتم بماذا أو تعهد بماذا؛ المفتوحة أولًا، والأقدم أولًا.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>هذا الموضوع فقط.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>هذه فقط: open (مفتوح) أو in hand (قيد المتابعة) أو done (منجز) أو declined (مرفوض).</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>المسحوبة أيضًا.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>كتابتها كلها في جدول، والمسحوبة أيضًا.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>ملف .csv أو .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>تدوين ما يهتم به شخص أو ما يتعهد به.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>كما يسميه kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many (كم العدد) أو where (أين) أو by-when (متى الموعد) أو what (ماذا). يمكن تكراره.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>تسجيل أن شخصًا لم يعد مهتمًا.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>متابعة اهتمام، أو ذكر من يتابعه.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>من يتابعه. إن لم يُذكر: من يعمل هنا.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>تحديد إلى أين وصل الاهتمام.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open (مفتوح) أو in hand (قيد المتابعة) أو done (منجز) أو declined (مرفوض).</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>عرض المواضيع التي تقدمها الأكشاك والمكاتب.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>تقديم موضوع في هذه الفعالية، أو تغيير صياغته، أو التوقف عن تقديمه.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>كلمة، مثل invest أو host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>كما يقرؤها الناس. يمكن تكراره.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>ما يُسأل عنه، مع ; بين كل اثنين: how-many (كم العدد)، where (أين)، by-when (متى الموعد)، what (ماذا).</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>التوقف عن تقديمه.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>السماعات وبطاقات التصويت ونحوها.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>إعارة سماعة أو بطاقة تصويت أو نحوهما لشخص.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>الرقم المدوّن على الغرض.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>استرداد غرض، أيًّا كان حامله.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>عرض المُعار ومن لديه.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>ملف .pdf أو .csv أو .xlsx المراد كتابته.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>أكشاك الخدمة الذاتية.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>عرض كيف تعمل الأكشاك في هذه الفعالية وما تسأل عنه.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>ضبط عمل كل أكشاك هذه الفعالية.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages أو consents أو asks أو offers، أو idle أو warning أو result بالثواني.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>عدة قيم مع ; بينها. إن لم يُذكر: كالمعتاد.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>وضع صياغة المنظّم مكان صياغة الكشك، بلغة واحدة.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy، أو consent/ يتبعها غرض.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>مثل en أو ko أو pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>نص عادي بترميز UTF-8. إن لم يُذكر: الصياغة المعتادة.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>تسمية المكتب الذي يرسل إليه كشك هذا الحاسوب الناس.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>اسمه كما على اللافتات.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>تحديد الطابعة التي تُخرج للناس برامج أيامهم على الورق عند كشك هذا الحاسوب.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>كما يسميها kioskctl print printers؛ code: دون ورق؛ none: دون رمز أيضًا.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (لفة 80 مم) أو a6. إن لم يُذكر: كما كان.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>عرض من ينتظر أحدًا عند كشك ولماذا؛ الأطول انتظارًا أولًا.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>تسجيل أن أحدًا يتولى نداءً: يختفي من قوائم كل المكاتب.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>كما يعرضه الكشك: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped (تمت المساعدة) أو corrected (صُحّح) أو gone (غادر).</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>لقاءات بين مشاركَين.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>استيراد قائمة لقاءات: first، second، starts، ends أو minutes، table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>ملف CSV أو XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>عرض اللقاءات حسب أوقاتها، مع ما لا يتوافق.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>لقاءات هذا الشخص فقط.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>ترتيب لقاء بين شخصين.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>رمز تسجيل أحدهما.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>مثل 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>مثل 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>رقم الطاولة أو اسمها.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>نقل لقاء إلى وقت آخر أو طاولة أخرى، أو إلى أقرب وقت يكون فيه الاثنان متفرغين.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>الحروف الأولى كما يعرضها kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>إن لم يُذكر: أقرب وقت شاغر.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>عرض أقرب الأوقات التي يكون فيها الاثنان متفرغين وطاولة شاغرة.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>إلغاء لقاء: يعود وقته وطاولته شاغرين.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>تسجيل أن الاثنين التقيا.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>تسجيل أن الاثنين لم يلتقيا.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>من لم يأتِ.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>صور المشاركين، للشارات.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>استيراد صور المشاركين، كل صورة في ملف اسمه رمز التسجيل.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>يذكر أولًا الجديد والمتغيّر، والملفات التي لا تخص أحدًا. لا يُكتب شيء قبل --yes أو الموافقة؛ وإعادة المجلد نفسه لا تغيّر شيئًا.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>ملفات JPEG أو PNG أو WebP، أسماؤها الرموز.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>التوقف عن عرض صورة شخص.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>رمز تسجيل المشارك.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>من ينتظر أحدًا.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>إرسال شخص إلى من يتولى الحالات الخاصة.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document (وثيقة) أو fee (الرسوم) أو details (البيانات) أو badge (الشارة) أو visit (زيارة) أو other (غير ذلك).</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>تولّي أمر شخص ينتظر؛ دون رقم: الأطول انتظارًا.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>كما يرقّمها kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>تسجيل أن الأمر تم: لم يعد ينتظر.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>الشارات التي تنتظر طابعة.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>عرض مهام الطباعة: ما يحتاج إلى تدخل أولًا.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>طباعة ما ينتظر بترتيب طلبه، ثم التوقف.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>التوقف بعد هذه المدة؛ ويبقى الباقي في قائمة الطباعة.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>إعادة طباعة مهمة فاشلة على الطابعة المختارة الآن.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>رقم المهمة: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>الإجابة عن مهمة تسأل: نعم، طُبعت.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>عدم طباعة مهمة.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>اختيار طابعة: للشارات القادمة، ولكل ما ينتظر أو فشل.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>اسم من قائمة kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>مهام هذه الطابعة فقط؛ وإلا فمهام الكل.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>سؤال كل طابعة عن حالها: الورق والأغطية والحبر، وهل تجيب أصلًا.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>اختيار الطابعة الاحتياطية التي تعمل حين تتعطل المستعملة.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>اسمها؛ none: لا طابعة احتياطية.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>تعريف طابعة ملصقات على الشبكة لا تحتاج إلى برنامج تشغيل على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI أو brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>إزالة طابعة ملصقات أُضيفت.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>تسجيل تعبئة لفة أو علبة جديدة في طابعة: تنقص مع كل شارة تُطبع.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>عدد الشارات التي عُبِّئت؛ 0: دون عدّ.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>التنبيه حين يبقى هذا العدد؛ وإلا فحين يبقى العُشر.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>طلب شريط اختبار: الهوامش والدكنة والمقياس، ورموز من الصغير إلى الكبير.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>الصفحة: a6-portrait أو 4x3-landscape، ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>اختيار التصميم الذي تطبع به هذه المحطة الشارات؛ ودون اسم يُذكر التصميم الحالي.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>تصميم مرفق، أو من تصاميمك.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>طلب شارات من الطابعة لكل من لا شارة له بعد. ومن يقف هنا يسبق.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>عدّ أسباب طباعة الشارات في كل محطة.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>تصاميم الشارات: عرض واستيراد وتجربة.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>عرض التصاميم التي يمكن ذكرها، مع الورق اللازم لكل منها.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>استيراد تصميم شارة من pretix أو قالب مصمّم من Indico أو تصميم من تصاميمنا.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>يُحفظ في هذه المحطة باسمه، أو يُكتب في ملف تختاره.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>تصميم من Rollcall أو pretix أو Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>الملف المراد كتابته (TOML)؛ وإلا فيُحفظ.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>الاسم الذي يُحفظ به.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>العرض والارتفاع بالمليمتر، إن لم يُذكرا.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>كتابة تصميم في ملف وصوره بجانبه: لتغييره أو لمكان آخر.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>اسم من القائمة.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>الملف المراد كتابته (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>رسم تصميم بأسماء الأشخاص الأصعب طباعة.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>اسم من القائمة، أو ملف.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>طباعة شارات مؤقتة مسبقًا، لليوم الذي لا يُطبع فيه شيء.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>العدد، مرقّمة من T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>فئتها.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>اليوم؛ إن تُرك فارغًا: يُكتب باليد.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>تصميم للشارات المؤقتة.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>رسم كل أسماء فعاليات العيّنة و200 اسم من 25 كتابة، للمراجعة.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>قوائم أخرى بأشخاص (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>المزامنة عبر ذاكرة USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>كتابة حزمة: ما لا يُعرف أنه لدى الآخرين، في ملف واحد مختوم.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>تُقرأ من ذاكرة USB ثانيةً وتُفحص قبل إعلان التمام.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>مجلد ذاكرة USB، أو ملف ينتهي بـ .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>كل ما هو محفوظ هنا: لمحطة جديدة.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>لهذه المحطة؛ ويضيف المركز مقاعدها.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>قراءة حزمة، وذكر ما ورد وما ينبغي إعادته.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>إن كانت الحزمة مقطوعة أو تالفة، يُحفظ ما قبل ذلك الموضع.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>الحزمة التي على ذاكرة USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>فحص كل قيد في حزمة دون استيعاب شيء منها.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>حافلات الزيارات الميدانية: من فيها ومتى تغادر كل منها.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>تحديد الحافلات الذاهبة في زيارة وعدد من تسعه كل منها.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>مقاعد كل حافلة: 40 40، أو A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>توزيع حافلات على كل من له مقعد بلا حافلة. تبقى الوفود معًا.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>احتساب شخص في حافلة.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>الحافلة، إن كانت عدة حافلات.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>في طريق العودة.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>لا مقعد له، ويأخذ مقعدًا متبقيًا.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>رغم أنه يذهب بحافلة أخرى.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>لم يعد أحد ينتظر الغائبين.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>نزل الشخص من الحافلة، أو احتُسب خطأً.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>تسجيل مغادرة حافلة. إن كان أحد غائبًا يُطلب اسم وسبب.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>المسؤول عن المغادرة دون أحد الركاب.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>سبب مغادرة الحافلة بدونهم.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>عرض من في الحافلة ومن هو غائب.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>كتابة قوائم حافلات زيارة بصيغة PDF بمقاس A4 للطباعة: الأسماء والهواتف والاحتياجات ومربعات التأشير.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>هذه الحافلة فقط.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>وفد واحد: أفراده، وتسجيل حضورهم جميعًا.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>عرض أفراد وفد واحد: الرئيس والمناوبون والمرافقون، ومن حضر.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>رمزه: انظر kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>تسجيل حضور كل من لم يُسجَّل حضوره من الوفد، وطلب شاراتهم دفعة واحدة.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>هؤلاء الأشخاص فقط.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>الجميع إلا هؤلاء.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>قُرئت ملاحظة هذا الشخص.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>تحديد دور شخص في وفده.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate (مناوب) أو adviser (مستشار) أو accompanying (مرافق) أو member (عضو) أو none (لا دور).</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>من يرافقه.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>تسجيل هل سدّد الوفد رسومه وقدّم أوراق اعتماده.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid (مسددة) أو open (غير مسددة)؛ فارغ: لم يُذكر شيء.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted (مقبولة) أو missing (ناقصة)؛ فارغ: لم يُذكر شيء.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>الإبلاغ بالوصول وترتيب الوفود والنصاب.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>إبلاغ المراسم بوصول هذا الشخص. وتُبلَّغ دائمًا بوصول العُمد وضيوف الشرف.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>عدم الإبلاغ بوصوله.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>عرض من أُبلغ بوصوله وقد وصل، ومن يتولى أمره.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>إظهار التنبيهات في نافذة هذه المحطة أو إخفاؤها.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>تولّي أمر شخص أُبلغ بوصوله: ينتهي التنبيه في كل محطة.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>عرض الوفود بترتيب الأسبقية، ومن ما زال منتظَرًا من رؤسائها.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>كتابتها بصيغة PDF بمقاس A4 لمرشدي القاعات.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>اختيار ما يحدد ترتيب الوفود: أول معيار يختلف.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee (اللجنة) أو membership (العضوية) أو rank (الرتبة) أو name (الاسم) أو country (البلد) أو arrival (الوصول).</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>منح وفد مرتبة يدويًا، مع ذكر المسؤول والسبب.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>رمزه.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 هي الأولى؛ 0: حسب القاعدة.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>سبب هذه المرتبة.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>عرض من يحق لهم التصويت ومن حضر منهم، وهل يكفي ذلك.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee (اللجنة التنفيذية) أو assembly (الجمعية العامة).</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>كما كان حينها: 09:30 أو 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>تحديد العدد المطلوب حضوره من هيئة.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2 أو 2/3، ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>يكفي هذا القدر؛ وإلا فيلزم أكثر منه.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members (الأعضاء) أو entitled: من يحق لهم التصويت.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>تثبيت لوحة هيئة كما هي، بكل أرقامها. لا يغيّرها شيء لاحقًا.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>كتابتها أيضًا بصيغة PDF بمقاس A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>تكليف هذه المحطة بتثبيت لوحة هيئة حين يحين ذلك الوقت.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>يجب أن تكون نافذة هذا المجلد أو مركزه قيد العمل حينها. اضبطه في محطة ثانية أيضًا، فتنوب بعد دقيقة إن لم يبلغها خبر اللوحة: تُثبّت مرة واحدة بالضبط.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00 أو 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>العدول عن التثبيت في ذلك الوقت.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>عدّ من هم داخل قاعة جلسة حاضرين في اجتماع هيئة.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>رمزها؛ none: يُعدّ من سُجّل حضوره.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>عرض اللوحات المثبّتة، هنا أو في أي محطة، وطباعة إحداها من جديد.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>كتابة إحداها من جديد بصيغة PDF بمقاس A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>أيها، كما تسميها القائمة؛ وإلا فالأحدث.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>أبواب الجلسات: من يدخل ومن يخرج، ومدى امتلاء كل جلسة.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>تمرير شخص من باب جلسة، دخولًا أو خروجًا.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>رمز الجلسة؛ دونه: المفتوحة الآن.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>عند الخروج.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>سبب السماح بالدخول مع أن الفئة أو الوقت أو القاعة تمنع ذلك.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>تسجيل عدد من في الجلسة بعدّهم نظرًا.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>عدد من في الداخل.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>التراجع عن آخر عبور لشخص من باب: احتُسب خطأً.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>رمز تسجيل.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>عرض باب واحد: مدى امتلاء الجلسة، وآخر من عبر.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>عرض كل جلسة لها باب ومدى امتلائها. الامتلاء = من في الداخل / السعة.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>السجل الموقّع لكل محطة.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>فحص التسلسل والمحتويات والتواقيع في كل فرع، من أول قيد فيه.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>لهذه المحطة أو هذا المركز، أو لحزمة أو نسخة احتياطية FILE. حالة الخروج 1 إن لم يكن شيء سليمًا؛ ويُذكر أول قيد كذلك.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>حزمة أو نسخة احتياطية؛ وإلا فهذه المحطة.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... لمركز يحفظ بياناته هناك.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>قياس سرعة عمل هذا الحاسوب.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>من رمز ممسوح إلى حضور مسجَّل ومحفوظ وشارته مطلوبة.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>عدد الأشخاص في قاعدة البيانات.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>من رمز عند كشك الخدمة الذاتية إلى ظهور الصفحة التي تحمل الاسم: 50 رمزًا واحدًا تلو الآخر.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>من حروف مكتوبة إلى قائمة أشخاص.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>رسم الشارات واحدة واحدة، ورسم شارات كثيرة في ملف واحد.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>محطة ومركز عبر HTTP: التعبئة الأولى، وإرسال عمل صباح كامل، ولا جديد.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>من تشغيل البرنامج إلى نافذة تستقبل مسحًا، دون شاشة.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>محطة فارغة تنضم إلى مركز فعالية كبيرة، عبر HTTPS على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>عدد قيود سجل المركز؛ وإلا فعشرة لكل شخص.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>مجلد يُحفظ فيه سجل المركز.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>المسح في النافذة أثناء تدفق ما فعله الآخرون من المركز؛ وذاكرتها.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>عدد القيود التي ترد أثناء ذلك.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>بعد انقطاع طويل: حتى يصل ما فعلته كل محطة إلى كل محطة أخرى وإلى المركز.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>عدد المحطات التي كانت منقطعة.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>عدد عمليات كل منها أثناء ذلك.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>عنوان PostgreSQL للمركز. يجب ألا تكون فيه فعالية بعد.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>عدد القيود التي يستقبلها المركز في الثانية، وما تكلّفه المحطات الساكنة.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>عدد القيود التي يُعطاها المركز.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>عدد المحطات التي تسأله عن الجديد.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>مدة سؤالها.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>حسابات الموظفين: من يحق له ماذا.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>عرض من له حساب ودوره، ومن رمز PIN له مقفل هنا.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>إنشاء حساب؛ يُطلب رمز PIN أو يُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>الأول لمدير النظام، ومنذئذٍ تسأل كل نافذة: من هناك.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>كما يظهر ويُكتب بجانب كل عملية.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>أحد هذه: steward (مرشد الحافلة)، desk (المكتب)، protocol (المراسم)، supervisor (مشرف)، organiser (المنظّم)، administrator (مدير النظام).</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>منح شخص دورًا آخر.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>كما يعرضه kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>منح شخص رمز PIN جديدًا؛ يُطلب أو يُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>تعطيل حساب: لا يمكنه الدخول في أي مكان بعد المزامنة التالية.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>تفعيله من جديد.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>السماح مجددًا بتجربة رمز PIN تكرر خطؤه في هذه المحطة.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>صياغة المنظّم الخاصة.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>تغيير صياغة جملة واحدة، في كل محطات الفعالية.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>موضع الجملة، مثل rail أو refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>الجملة بالإنجليزية، حرفيًا.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>صياغتك؛ ومع عدد: نص لكل صيغة جمع.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>اللغة التي تُصاغ، مثل ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>إعادة جملة واحدة إلى صياغة البرنامج.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>عرض صياغات الفعالية الخاصة.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>ملف .csv المراد كتابته، ويقبله read.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>أخذ صياغات كثيرة من ملف، أو عدم أخذ أي منها إن كانت إحداها غير مناسبة.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>ملف .csv بأعمدة `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>البحث عن جمل بجزء منها، مع السياق الذي يطلبه `set`.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>جزء من الجملة، بالإنجليزية أو كما تُقرأ.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall، مكتب التسجيل.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>الوسائط الموضعية</translation>
    </message>
    <message>
      <source>options</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>الخدمة الذاتية</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>عرض رسالة المساعدة هذه والخروج</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>مجلد بيانات المحطة</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>اللغة والاتجاه، مثل ko أو ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>حسب إعداد الحاسوب</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>ذكر المدة التي استغرقها البدء</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>مسح رموز ملف، وقياس زمن كل منها</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>التدرّب على نسخة تزول في النهاية</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>العمل كشكًا يسجّل فيه أعضاء الوفود حضورهم بأنفسهم</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>كشك يُعاد تشغيله إذا توقف</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>المكتب، أيًّا كان الغرض الذي أضاف المركز هذه المحطة له</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>كشك في نافذة يمكن لأي كان إغلاقها</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>قُطر الشاشة</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>ارتفاع الحافة السفلى للشاشة عن الأرض</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>أي شاشة من عدة شاشات، ابتداءً من 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>تصوير كل شاشة في كل حالة</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>الصور التي تبدأ أسماؤها هكذا، مثل door أو protocol-quorum؛ يمكن تكراره</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>لا عمليات بانتظار المزامنة</numerusform>
        <numerusform>عملية لم تُزامن بعد</numerusform>
        <numerusform>عمليتان لم تُزامنا بعد</numerusform>
        <numerusform>‏%n عمليات لم تُزامن بعد</numerusform>
        <numerusform>‏%n عملية لم تُزامن بعد</numerusform>
        <numerusform>‏%n عملية لم تُزامن بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>الساعة مضبوطة</numerusform>
        <numerusform>الساعة مختلفة بدقيقة: اضبطها</numerusform>
        <numerusform>الساعة مختلفة بدقيقتين: اضبطها</numerusform>
        <numerusform>الساعة مختلفة بـ %n دقائق: اضبطها</numerusform>
        <numerusform>الساعة مختلفة بـ %n دقيقة: اضبطها</numerusform>
        <numerusform>الساعة مختلفة بـ %n دقيقة: اضبطها</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>شهادة المركز تنتهي قريبًا</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>حدّث هذه المحطة: الأخرى أحدث</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>لا مزامنة بعد</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>لا شارات متعثرة</numerusform>
        <numerusform>شارة لم تُطبع</numerusform>
        <numerusform>شارتان لم تُطبعا</numerusform>
        <numerusform>‏%n شارات لم تُطبع</numerusform>
        <numerusform>‏%n شارة لم تُطبع</numerusform>
        <numerusform>‏%n شارة لم تُطبع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>لا شارات في {printer}</numerusform>
        <numerusform>بقيت شارة في {printer}</numerusform>
        <numerusform>بقيت شارتان في {printer}</numerusform>
        <numerusform>بقيت %n شارات في {printer}</numerusform>
        <numerusform>بقيت %n شارة في {printer}</numerusform>
        <numerusform>بقيت %n شارة في {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>لا شارات تنتظر الطابعة</numerusform>
        <numerusform>شارة تنتظر الطابعة</numerusform>
        <numerusform>شارتان تنتظران الطابعة</numerusform>
        <numerusform>‏%n شارات تنتظر الطابعة</numerusform>
        <numerusform>‏%n شارة تنتظر الطابعة</numerusform>
        <numerusform>‏%n شارة تنتظر الطابعة</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>لم تُختر طابعة</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>لا أشخاص لديها</numerusform>
        <numerusform>لديها شخص واحد</numerusform>
        <numerusform>لديها شخصان</numerusform>
        <numerusform>لديها %n أشخاص</numerusform>
        <numerusform>لديها %n شخصًا</numerusform>
        <numerusform>لديها %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>تعمل وحدها</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>لا شيء ينتظر هنا</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>‏{acts} منذ {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>آخر مزامنة {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>تمت مزامنة كل شيء</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>‏{printer}: تحتاج إلى تدخل</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>‏{printer}: يوشك شيء على النفاد</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>القفل أو دخول شخص آخر (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>المراسم</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>الباب</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>نظرة عامة</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>الطباعة</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>للتسوية</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>المحطات</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>تدريب</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>معتمَد</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>غير معتمَد</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>وثيقة ناقصة</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>أُدخل رغم ذلك</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>عملية أخرى</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>تسجيل حضور</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>شارة</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>إعارة غرض</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>إعادة غرض</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>شخص مكان غيره</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>يأتي مكان غيره</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>استلام الشارة</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>إضافة محطة</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>حظر محطة</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>شطب محطة</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>مسح مرفوض</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>مقعد في زيارة</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>التخلي عن مقعد</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>مكان في الانتظار</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>ترك الانتظار</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>عبور باب</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>رفض عند باب</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>حضور بالشارة</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>حضور بالرمز</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>حضور بالاسم</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>تسجيل وحضور</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>أُرسل</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>آخر عملية</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>تسجيل الحضور</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>إعادة الطباعة</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>التصحيح</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>الدور في الوفد</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>الإبلاغ بالوصول</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>الرسوم وأوراق الاعتماد</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>قاعدة النصاب</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>من يُعدّ حاضرًا</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>تثبيت مضبوط مسبقًا</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>الإلغاء</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>شخص مكان غيره</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>استلام الشارة</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>الاستعادة</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>إعارة غرض</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>إعادة غرض</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>رُتّب اللقاء</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>نُقل اللقاء</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>أُلغي اللقاء</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>عُقد اللقاء</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>لم يتم اللقاء</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>مقعد في زيارة</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>مكان في الانتظار</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>التخلي عن المقعد</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>ترك الانتظار</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>عبور الباب</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>عدد الحاضرين</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>خدمة ذاتية</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>الباب</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>المنظّم</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>المركز</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>أقل من يوم</numerusform>
        <numerusform>يوم</numerusform>
        <numerusform>يومين</numerusform>
        <numerusform>‏%n أيام</numerusform>
        <numerusform>‏%n يومًا</numerusform>
        <numerusform>‏%n يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>أقل من دقيقة</numerusform>
        <numerusform>دقيقة</numerusform>
        <numerusform>دقيقتين</numerusform>
        <numerusform>‏%n دقائق</numerusform>
        <numerusform>‏%n دقيقة</numerusform>
        <numerusform>‏%n دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>أقل من ساعة</numerusform>
        <numerusform>ساعة</numerusform>
        <numerusform>ساعتين</numerusform>
        <numerusform>‏%n ساعات</numerusform>
        <numerusform>‏%n ساعة</numerusform>
        <numerusform>‏%n ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>اليوم</numerusform>
        <numerusform>قبل يوم</numerusform>
        <numerusform>قبل يومين</numerusform>
        <numerusform>قبل %n أيام</numerusform>
        <numerusform>قبل %n يومًا</numerusform>
        <numerusform>قبل %n يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>الآن</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>قبل دقيقة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل %n دقائق</numerusform>
        <numerusform>قبل %n دقيقة</numerusform>
        <numerusform>قبل %n دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>قبل أقل من ساعة</numerusform>
        <numerusform>قبل ساعة</numerusform>
        <numerusform>قبل ساعتين</numerusform>
        <numerusform>قبل %n ساعات</numerusform>
        <numerusform>قبل %n ساعة</numerusform>
        <numerusform>قبل %n ساعة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>قائمة محدَّثة</numerusform>
        <numerusform>قائمة قبل ساعة</numerusform>
        <numerusform>قائمة قبل ساعتين</numerusform>
        <numerusform>قائمة قبل %n ساعات</numerusform>
        <numerusform>قائمة قبل %n ساعة</numerusform>
        <numerusform>قائمة قبل %n ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>تنتهي اليوم. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
        <numerusform>تنتهي خلال يوم. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
        <numerusform>تنتهي خلال يومين. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
        <numerusform>تنتهي خلال %n أيام. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
        <numerusform>تنتهي خلال %n يومًا. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
        <numerusform>تنتهي خلال %n يوم. ينشئ المركز العامل شهادة جديدة قبل ذلك: تحقق من أنه يفعل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>ساعة هذا الحاسوب مطابقة لساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متأخرة دقيقة عن ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين عن ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق عن ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة المركز.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>القائمة كما استُوردت هنا</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>القائمة محدَّثة</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>قائمة محدَّثة</numerusform>
        <numerusform>قائمة قبل دقيقة</numerusform>
        <numerusform>قائمة قبل دقيقتين</numerusform>
        <numerusform>قائمة قبل %n دقائق</numerusform>
        <numerusform>قائمة قبل %n دقيقة</numerusform>
        <numerusform>قائمة قبل %n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>انتهت. تتابع المحطات عملها لأنها تعتمد على مفتاح المركز؛ أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>تنتهي خلال يوم. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه. تتابع المحطات عملها على أي حال.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>تنتهي اليوم. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
        <numerusform>تنتهي خلال يوم. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
        <numerusform>تنتهي خلال يومين. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
        <numerusform>تنتهي خلال %n أيام. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
        <numerusform>تنتهي خلال %n يومًا. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
        <numerusform>تنتهي خلال %n يوم. أعد تشغيل المركز فينشئ شهادة جديدة، أو حدّثه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>ساعة هذا الحاسوب مطابقة لساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متقدمة دقيقة على ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين على ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق على ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة على ساعة المركز.</numerusform>
        <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة على ساعة المركز.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>لا يتم هذا في محطة خدمة ذاتية. اذهب إلى مكتب.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>لم يعد هذا النداء معروفًا هنا.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>سبق أن تولى أحد هذا النداء.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>رسوم الوفد غير مسددة. متى سُددت فسجّل ذلك تحت «المزيد»؛ أو يسمح مشرف بالدخول.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>تريد المراسم استقبال هذا الشخص.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>سبق أن تولى {name} هذا النداء.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>سُجّل الحضور في محطتين</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>مسجَّل مرتين</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>شخصان في مكان واحد</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>صُحّح بطريقتين</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>أُدخل مع أن تسجيله ملغى</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>أُدخل بشارة قديمة</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>زيارتان في وقت واحد</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>محسوب في حافلتين</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>شارة واحدة عند بابين</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>مقعد منحته محطة محظورة</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>مقعد وُعد به وغير موجود</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>عمليات محطة محظورة</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>قرص منسوخ</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>قالته محطة لا يحق لها</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>هذا المركز لا يمنح مقاعد</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>عمليات من إصدار Rollcall أحدث</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>حُسب مرة واحدة من الوقت الأسبق. طبعت كل محطة شارة: تحقق هل جاء شخص واحد مرتين أم أن الشارة الثانية مع غيره.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>يبدو التسجيلان لشخص واحد. يبقى كلاهما حتى يقرر أحد ذلك.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>كتبت محطتان هذا بشكلين مختلفين. المعروض الآن هو الأحدث: احتفظ بالصحيح.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>أدخلت محطة هذا الشخص قبل أن تعلم بالإلغاء. اسأل من ألغى.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>أُدخلت شارة كانت قد استُبدلت. ابحث عنها واسحبها: ربما يستعمل شخصان اسمًا واحدًا.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>لهذا الشخص مقعدان في زيارتين متداخلتين. اسأله أيهما يريد؛ المقعد الآخر فرصة لغيره.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>منحت هذا المقعد محطة محظورة. وهو محسوب ضمن السعة؛ اسأل هل أُبلغ الشخص.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>أُبلغ هذا الشخص بمقعد هو لغيره. أخبره الآن: ليس له مكان في الحافلة.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>سمحت محطتان لشخصين بالحضور مكان هذا الشخص. يُحتسب الأخير الآن: اسأل الوفد من سيأتي.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>أدخل بابان هذه الشارة. اسأل المرشدَين: إن جاء شخصان فقد نُسخت الشارة. شارة أخرى لصاحبها تُبطل الاثنتين.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>احتسب مسؤولا حافلات هذا الشخص. يُعتدّ بالأحدث: اسألهما قبل مغادرة أي حافلة، فقد تترك أحدًا.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>تُحفظ وتُعرض. تحقق ممن كان لديه الحاسوب حينها، وأعد هنا ما كان صحيحًا.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>قرص محطة واحدة على حاسوبين. تُحفظ الروايتان: تبيّن شاشة المحطات أين تفترقان.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>حُفظت ولا أثر لها. تحقق ممن استعمل تلك المحطة وهل كانت العملية مقصودة.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>استُعيد من نسخة احتياطية ولا يعرف ما منحه منذئذٍ. تبيّن شاشة المحطات أيها ما زال ينتظر.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>تُحفظ وتُمرَّر، ولا تُعرض بعد. حدّث Rollcall على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>لم تعد هذه الجلسة في البرنامج. اختر من جديد.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>لم يُسجَّل حضوره بعد: إلى مكتب التسجيل.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>دخل من قبل ولم يخرج.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>لم يُسجَّل دخوله من هذا الباب.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>‏{category}. هذه الجلسة مخصصة لـ: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>مفتوحة {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>في الداخل {inside} من {capacity}.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>اكتب رقمًا من 0 إلى {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>الآن: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>ماذا ينبغي أن نعرف؟</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>استضافة مكتب إقليمي</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>إقامة Citypreneurs في مدينتي</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>كسب أعضاء جدد</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>إحضار وفد في المرة القادمة</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>كم العدد؟</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>أين؟</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>متى الموعد النهائي؟</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>قيد المتابعة</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>منجز</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>سُحب ذلك في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>لا تعرض الفعالية أي موضوع (%n).</numerusform>
        <numerusform>تعرض الفعالية موضوعًا واحدًا (%n) على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية موضوعين (%n) على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوعات على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوعًا على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوع على الأكثر.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>{what}: {more}</source>
      <translation>{what}: {more}</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message>
      <source>This meeting was taken back meanwhile.</source>
      <translation>تم التراجع عن هذا اللقاء في هذه الأثناء.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>اللقاء بين شخصين. سمِّ شخصًا آخر.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>أقصى مدة للقاء بالدقائق: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>تستمر الفعالية من {first} إلى {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>لدى {code} لقاء آخر في ذلك الوقت. اختر وقتًا آخر.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>الطاولة {table} محجوزة في ذلك الوقت. اختر وقتًا آخر.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>عُقد هذا اللقاء أو أُلغي من قبل.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>رفض المكتب ذلك، ولا تعرف هذه النافذة السبب.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>لا أحد في هذه الفعالية لديه هذا الرمز. ابحث بالاسم.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>لم تُصدر الفعالية هذا الرمز أو أنه تالف. احتفظ بالشارة، وابحث بالاسم، وتحقق من وثيقة هوية.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>هذه شارة فعالية أخرى. ابحث بالاسم.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>سُحبت هذه الشارة. احتفظ بها، واطبع جديدة عند الحاجة.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>سُجّل الحضور من قبل: لم تُطبع شارة ثانية.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>لم يعد هذا الشخص مسجَّلًا. ابحث من جديد.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>يأتي شخص آخر مكانه.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>يُرجى التوجه إلى مكتب التسجيل: لدى زميلنا هناك شيء لكم وسيسجّل حضوركم.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>لم يعتمد المنظّم هذا الشخص. يمكن للمشرف السماح بدخوله.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>تنقص أوراق اعتماد أو وثيقة أخرى. يمكن للمشرف السماح بالدخول.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>سجّل حضور هذا الشخص أولًا.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>اذكر السبب: اختر أحد الأسباب.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>لا تعرض الشارة أي منطقة.</numerusform>
        <numerusform>تعرض الشارة منطقة واحدة على الأكثر.</numerusform>
        <numerusform>تعرض الشارة منطقتين على الأكثر.</numerusform>
        <numerusform>تعرض الشارة %n مناطق على الأكثر.</numerusform>
        <numerusform>تعرض الشارة %n منطقة على الأكثر.</numerusform>
        <numerusform>تعرض الشارة %n منطقة على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>لم يتغير شيء: هكذا هو مكتوب أصلًا.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>لا أحد مسجَّل بهذا الاسم أو العنوان.</numerusform>
        <numerusform>شخص واحد مسجَّل بهذا الاسم أو العنوان من قبل.</numerusform>
        <numerusform>شخصان مسجَّلان بهذا الاسم أو العنوان من قبل.</numerusform>
        <numerusform>‏%n أشخاص مسجَّلون بهذا الاسم أو العنوان من قبل.</numerusform>
        <numerusform>‏%n شخصًا مسجَّلون بهذا الاسم أو العنوان من قبل.</numerusform>
        <numerusform>‏%n شخص مسجَّلون بهذا الاسم أو العنوان من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>لا شيء للتراجع عنه في هذه المحطة.</numerusform>
        <numerusform>لم تفعل هذه المحطة في الدقيقة الأخيرة ما يُتراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في الدقيقتين الأخيرتين ما يُتراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقائق ما يُتراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقيقة ما يُتراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقيقة ما يُتراجع عنه.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>لا توجد فعالية على هذه المحطة بعد: استورد واحدة (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>لا يحق هذا إلا للمركز.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>لا يحق هذا إلا لمركز أو لمحطة المنظّم. افعله هناك.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>يخص هذا مركزًا أو منظّمًا: لا يحق إلا لمركز أعلى منه.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>يجب أن يوقّع هذا شخصان مختلفان بالاسم.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>تزامنت كل المحطات.</numerusform>
        <numerusform>محطة واحدة لم تتزامن منذ استعادة هذا المركز. دعها تتزامن، أو ليؤكد شخصان أن لا شيء ناقص.</numerusform>
        <numerusform>محطتان لم تتزامنا منذ استعادة هذا المركز. دعهما تتزامنان، أو ليؤكد شخصان أن لا شيء ناقص.</numerusform>
        <numerusform>‏%n محطات لم تتزامن منذ استعادة هذا المركز. دعها تتزامن، أو ليؤكد شخصان أن لا شيء ناقص.</numerusform>
        <numerusform>‏%n محطة لم تتزامن منذ استعادة هذا المركز. دعها تتزامن، أو ليؤكد شخصان أن لا شيء ناقص.</numerusform>
        <numerusform>‏%n محطة لم تتزامن منذ استعادة هذا المركز. دعها تتزامن، أو ليؤكد شخصان أن لا شيء ناقص.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>لا تستطيع أي محطة معرفة ما منحه هذا المركز بعد النسخة الاحتياطية. يجب أن يؤكد شخصان أن لا شيء ناقص.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>ما منحه هذا المركز نفسه بعد النسخة الاحتياطية قد لا تعرفه أي محطة. يجب أن يؤكد شخصان أن لا شيء ناقص.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>هذه المحطة تمنح المقاعد كما ينبغي بالفعل.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>لم تعد أي محطة في هذه الفعالية بهذا الاسم.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>لا تستطيع المحطة فعل هذا بنفسها. استعمل محطة أخرى.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>هذه المحطة مشطوبة بالفعل.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>لا مقعد شاغر هنا يمكن إعطاؤه للمركز.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>لم يعد هذا متناقضًا. انظر من جديد.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>غادرت حافلة هذه الزيارة.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>لم تُسجَّل مغادرة هذه الزيارة.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>لم تعد لهذه الزيارة حافلة كهذه. انظر من جديد.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>غادرت هذه الحافلة.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>لم تغادر هذه الحافلة.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>لم يذهب بحافلة من حافلات هذه الزيارة.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>لم يُحتسب في أي حافلة.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>لا أحد منتظَر.</numerusform>
        <numerusform>المتبقي محفوظ لشخص منتظَر.</numerusform>
        <numerusform>المتبقي محفوظ لشخصين منتظَرين.</numerusform>
        <numerusform>المتبقي محفوظ لـ %n أشخاص منتظَرين.</numerusform>
        <numerusform>المتبقي محفوظ لـ %n شخصًا منتظَرين.</numerusform>
        <numerusform>المتبقي محفوظ لـ %n شخص منتظَرين.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>لا أحد غائب.</numerusform>
        <numerusform>شخص واحد غائب.</numerusform>
        <numerusform>شخصان غائبان.</numerusform>
        <numerusform>‏%n أشخاص غائبون.</numerusform>
        <numerusform>‏%n شخصًا غائبون.</numerusform>
        <numerusform>‏%n شخص غائبون.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>في قائمة الانتظار.</numerusform>
        <numerusform>الأول في قائمة الانتظار.</numerusform>
        <numerusform>الثاني في قائمة الانتظار.</numerusform>
        <numerusform>رقم %n في قائمة الانتظار.</numerusform>
        <numerusform>رقم %n في قائمة الانتظار.</numerusform>
        <numerusform>رقم %n في قائمة الانتظار.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>لا حجز له في هذه الزيارة.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>لم تعد هذه الزيارة في البرنامج.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>هذه الزيارة غير متاحة لهذه الفئة.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>توجد زيارة أخرى في ذلك الوقت. اتركها أولًا.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>في قائمة انتظار هذه الزيارة من قبل.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>له مقعد مؤكد في هذه الزيارة من قبل.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>طُلب التخلي عن هذا المقعد من قبل؛ يتم ذلك عند المزامنة التالية.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>استُبدلت الشارة {issue} بالشارة {current}. اسحب القديمة.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>أُلغي التسجيل: {reason}. اسأل المنظّم.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>املأ «{field}».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
        <numerusform>أقصى طول لـ «{field}»: %n من الأحرف.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>هذه الصياغة لا تناسب ذلك الموضع: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>سوّى {by} هذا من قبل.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>عدد الحافلات من 1 إلى {most} بأسماء مختلفة، ومقاعد كل منها من 1 إلى {seats}.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>محسوب في الحافلة {bus} من قبل.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>محسوب في الحافلة {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>يذهب بالحافلة {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>المقاعد المشغولة: {inside} من {seats}.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>له مقعد في «{visit}»، لا هنا.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>اختر شخصًا آخر.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>يأتي مكان شخص آخر من قبل.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>استلم {by} هذه الشارة من قبل. تراجع عن ذلك، أو أعد الطباعة.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>لم يسجّل أحد دخوله هنا. ادخل أولًا برمز PIN الخاص بك.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>تستطيع هذه المحطة التحقق من رموز PIN بعد مزامنتها التالية. صِلها بالشبكة.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>يجب أن يكون أول حساب لمدير النظام.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>‏«{act}»: لا يحق ذلك لدورك. اطلب من مشرف.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>رمز PIN خاطئ. المحاولات المتبقية في هذه المحطة: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>تكرر خطأ رمز PIN لـ {name}. يمكن للمشرف فتح القفل.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>يوجد حساب باسم {name} من قبل. أضف حرفًا.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>‏{name} هو مدير النظام الوحيد. عيّن آخر أولًا.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>رمز PIN من {least} إلى {most} رقمًا، ليست كلها متماثلة ولا متتالية.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>تسجيل حضور شخص</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>حجز زيارة لشخص</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>إدخال شخص إلى حافلة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>إدخال شخص من باب</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>السماح بدخول شخص رغم ذلك</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>إدخال شخص خلافًا لقواعد الباب</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>طباعة شارة أخرى</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>إحلال شخص مكان غيره</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>تصحيح بيانات شخص</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>تحديد الحافلات</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>طباعة شارة بدل مفقودة</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>التراجع عن عملية قبل أكثر من 15 دقيقة</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>مغادرة حافلة دون أحد ركابها</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>إلغاء تسجيل أو استعادته</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>تسوية ما لا يتوافق</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>تسجيل مغادرة حافلة</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>طباعة شارات كثيرة</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>اتخاذ قرارات المراسم</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>فتح حساب مقفل</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>بدء التدريب أو إنهاؤه</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>استيراد قائمة</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>حذف بيانات شخص</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>إضافة محطات أو حظرها</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>إدارة حسابات الموظفين</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>ضبط الطابعات</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>تغيير تصاميم الشارات</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>استعادة نسخة مكان ما هو هنا</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>ضبط هذه المحطة</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>سُجّل الحضور في محطتين</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>مسجَّل مرتين في المكتب</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>شخصان مكان شخص واحد</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>صُحّح بشكلين في محطتين</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>سُجّل حضوره مع أن تسجيله ملغى</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>سُجّل الحضور بشارة لاغية</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>مقعدان في زيارتين في وقت واحد</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>محسوب في حافلتين</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>شارة واحدة عند بابين</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>مقعد منحته محطة متروكة</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>مقعد مؤكد غير صالح</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>عمليات محطة محظورة</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>كتب حاسوبان باسم واحد</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>قيل عن محطة ممن لا يحق له</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>لا يمنح هذا المركز مقاعد أخرى</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>عمليات لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>يُحسب الشخص مرة واحدة. تحقق هل جاء شخصان باسم واحد: فقد تكون شارة في يد غير صاحبها. وإلا فاسحب الشارة الثانية.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>أبقِ تسجيلًا واحدًا، وألغِ الآخر، واسحب شارته. وإن كانا شخصين فاذكر ذلك.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>وضعت محطتان شخصين في المكان نفسه. يُحتسب الأخير: اسأل الوفد من سيأتي، وألغِ التسجيل الآخر إن لزم.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>يُعتدّ بالأحدث. اسأل الشخص عن الصحيح، وصحّحه عند الحاجة؛ واطبع شارة جديدة إن كان المكتوب خطأ.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>لم تكن المحطة قد علمت بالإلغاء. ابحث عن الشخص، واستعد التسجيل أو اسحب الشارة.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>لم تكن المحطة قد علمت بالشارة الأحدث. تحقق ممن يحمل القديمة واسحبها.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>اسأل الشخص أي مقعد يُبقي، وتخلَّ عن الآخر.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>أُدخلت شارة واحدة من بابين. اسأل المرشدَين: إن جاء شخصان فقد نُسخت الشارة، فاطبع لصاحبها الحقيقي أخرى تُبطل الاثنتين.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>لا يجلس أحد في حافلتين: اسأل مسؤولَي الحافلتين، واحذف الشخص من الخطأ منهما. وحتى ذلك الحين يُعتدّ بالأحدث.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>المقعد محسوب وليس لغيره. تحقق أن الشخص معروف وقد أُبلغ؛ وإلا فتخلَّ عن المقعد.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>أُبلغ الشخص بمقعد أخذته عملية أخرى. أخبره، واحجز له من جديد: فهو الأولى إنصافًا.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>هي محفوظة. انظر ما فعلته المحطة بعد حظرها ومن استعملها.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>نُسخ قرص أو استُعيد. حُفظ الجانبان. أوقف أحد الحاسوبين، واضممه من جديد بمجلد فارغ.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>لا أثر لها. إن كانت مقصودة فأعدها في المركز أو في محطة المنظّم.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>استُعيد من نسخة احتياطية. لتتزامن معه كل محطة، أو ليشهد شخصان: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>حدّث Rollcall في هذه المحطة. ما لا تعرفه محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>لم يسجّل أحد حضور هذا الشخص هنا بعد. وجّهه إلى مكتب التسجيل؛ وللسماح بدخوله اذكر السبب مع --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>غير محسوب في الداخل هنا. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>في الداخل {inside} من {capacity}{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
        <numerusform>، عدد المرات حتى الآن %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>في الداخل {inside}</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>، والزيادة {over}</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>لا توجد جلسة {session} لها باب. لعرضها: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>هذه الجلسة لـ {list}، وليست لـ {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>هذا الباب مفتوح من {opens} إلى {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> الآن: «{session}».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>ممتلئة: في الداخل {inside} من {capacity}.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>في الداخل منذ {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>اكتب عدد الأشخاص، من 0 إلى {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>، {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>غير محسوب في الداخل هنا. كان الخروج في {at}. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>لا تعرض الفعالية أي موضوع (%n).</numerusform>
        <numerusform>تعرض الفعالية موضوعًا واحدًا (%n) على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية موضوعين (%n) على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوعات على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوعًا على الأكثر.</numerusform>
        <numerusform>تعرض الفعالية %n موضوع على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>لم يذكر هذا الشخص «{topic}». القائمة: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>لا يوجد لقاء كهذا. اعرض القائمة: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>اللقاء بين شخصين. سمِّ شخصًا آخر.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
        <numerusform>اكتب الأوقات هكذا 2019-10-14T09:30. أقصى مدة للقاء بالدقائق: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>عُقد هذا اللقاء أو أُلغي. انقله، أو رتّب غيره.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>تستمر الفعالية من {first} إلى {last}. اختر وقتًا في تلك الأيام.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>لدى {code} لقاء آخر في ذلك الوقت: {time}، الطاولة {table}. اختر وقتًا آخر.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>الطاولة {table} محجوزة في ذلك الوقت: {time}. اختر طاولة أخرى أو وقتًا آخر.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>لا يحق هذا إلا لمركز في هذه الفعالية أو لمحطة المنظّم. افعله هناك، أو ضُمّ هذا الحاسوب من جديد برمز لذلك الدور.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>تلك المحطة نفسها مركز أو محطة منظّم. افعل هذا في المركز الأعلى منها.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>يجب أن يشهد على هذا شخصان مختلفان. اكتب الاسمين.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>لا تستطيع أي محطة أن تضمن ما جرى منذ النسخة الاحتياطية. يجب أن يشهد عليه شخصان. اكتب الاسمين.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>ما منحه هذا المركز نفسه بعد النسخة الاحتياطية قد لا تعرفه أي محطة. راجع قسائمه وقوائمه المطبوعة؛ ثم يجب أن يشهد شخصان أن لا شيء ناقص. اكتب الاسمين.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>هذا المركز غير موقوف: لا شيء لتحريره.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>لا توجد محطة كهذه. لعرضها: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>لا تشطب المحطة نفسها. افعل ذلك في المركز.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>هذه المحطة مشطوبة بالفعل.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>لا يوجد تعارض كهذا هنا. لعرضها: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>المحطات التي لم تتزامن مع هذا المركز منذ استعادته: {len}. انتظرها، أو اشطب المفقودة منها، أو ليشهد شخصان.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>سبقت تسوية هذا: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>سبق أن سوّى هذا {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>لا أحد في هذه الفعالية لديه هذا الرمز. ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>لم تُصدر الفعالية هذا الرمز أو أنه تالف. احتفظ بالشارة، وابحث عن الشخص بالاسم، وتحقق من وثيقة هوية.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>هذه شارة فعالية أخرى. ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>سُحبت هذه الشارة. احتفظ بها، واطبع جديدة عند الحاجة.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>لم تُضبط أي فعالية هنا بعد. استورد واحدة، أو انضم إلى مركز.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>هذا الشخص غير مسجَّل. ابحث عنه بالاسم، أو أجرِ تسجيلًا فوريًا.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>لشارة أخرى، أعد طباعتها مع ذكر السبب.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>يُرجى التوجه إلى مكتب التسجيل: لدى زميلنا هناك شيء لكم وسيسجّل حضوركم.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>غير معتمَد. يمكن للمشرف السماح بدخوله: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>تنقص أوراق اعتماد أو وثيقة أخرى. عند وصولها: kioskctl accredit. يمكن للمشرف السماح بالدخول: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>سجّل حضور هذا الشخص أولًا.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>سُجّل الحضور من قبل في {at}، {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>سُجّل الحضور من قبل في {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>سُجّل الحضور من قبل، {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>سُجّل الحضور من قبل</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
        <numerusform>عدد المناطق على الشارة %n على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>لم يتغير شيء: هكذا هو مكتوب أصلًا.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>لا أحد مسجَّل بهذا الاسم أو البريد الإلكتروني.</numerusform>
        <numerusform>شخص واحد مسجَّل بهذا الاسم أو البريد الإلكتروني من قبل. إن كان هذا شخصًا آخر فاذكر ذلك مع --although-similar.</numerusform>
        <numerusform>شخصان مسجَّلان بهذا الاسم أو البريد الإلكتروني من قبل. إن كان هذا شخصًا آخر فاذكر ذلك مع --although-similar.</numerusform>
        <numerusform>%n أشخاص مسجَّلون بهذا الاسم أو البريد الإلكتروني من قبل. إن كان هذا شخصًا آخر فاذكر ذلك مع --although-similar.</numerusform>
        <numerusform>%n شخصًا مسجَّلون بهذا الاسم أو البريد الإلكتروني من قبل. إن كان هذا شخصًا آخر فاذكر ذلك مع --although-similar.</numerusform>
        <numerusform>%n شخص مسجَّلون بهذا الاسم أو البريد الإلكتروني من قبل. إن كان هذا شخصًا آخر فاذكر ذلك مع --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>لا شيء يمكن التراجع عنه في هذه المحطة.</numerusform>
        <numerusform>لم تفعل هذه المحطة في الدقيقة الأخيرة ما يمكن التراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في الدقيقتين الأخيرتين ما يمكن التراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقائق ما يمكن التراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقيقة ما يمكن التراجع عنه.</numerusform>
        <numerusform>لم تفعل هذه المحطة في آخر %n دقيقة ما يمكن التراجع عنه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
        <numerusform>اكتب الرقم المدوّن على الغرض، وعدد أحرفه %n على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>اللقب</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <source>position</source>
      <translation>المنصب</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>المقعد</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>اسم المسؤول عن القرار</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>اسم المستلم</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>التفويض أو الهوية التي اطُّلع عليها</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>استُبدلت الشارة {issue} بالشارة {current}. اسحب الشارة القديمة.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>أُلغي التسجيل: {reason}. اسأل المنظّم.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>اذكر السبب بأحد هذه الأسباب: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>ينقص: {field}. اكتبه وحاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
        <numerusform>{field}: عدد الأحرف %n على الأكثر. اختصره.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>الغرض {item} مُعار من قبل. استرجعه أولًا: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>الغرض {item} غير مُعار. لعرض المُعار: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>هذه الصياغة لا تناسب ذلك الموضع: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>النصاب مكتمل</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>النصاب غير مكتمل</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>لم يبقَ أحد لتسجيل حضوره: كل هذا الوفد حضر أو أُلغي تسجيله.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>هذا الشخص ليس هنا، فلا وصول يُعتنى به.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>هناك من يتولى هذا الوصول من قبل.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>اكتب النسبة على شكل 1/2 أو 2/3: أكثر من لا شيء ولا تزيد على الكل.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>ذلك الوقت لم يحن بعد. اضبطه مسبقًا (protocol freeze-at)، أو احذف --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>اضبط وقتًا قادمًا خلال شهر.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>لا لوحة ستُثبّت في ذلك الوقت، أو أنها ثُبّتت من قبل.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>أكثر من {share} الأعضاء</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>أكثر من {share} من يحق لهم التصويت</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>ما لا يقل عن {share} الأعضاء</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>ما لا يقل عن {share} من يحق لهم التصويت</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: الحاضرون {present}، والمطلوب {needed}؛ يحق التصويت لـ {entitled} من {members} من الأعضاء</translation>
    </message>
    <message>
      <source>half</source>
      <translation>نصف</translation>
    </message>
    <message>
      <source>all</source>
      <translation>كل</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>لا يوجد وفد {code}. لعرضها: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>توجد ملاحظة: {note}. اقرأها، ثم اذكر هذا الشخص مع --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>لا شيء هنا باسم «{said}». اختر من {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} يتولى هذا الوصول من قبل.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>اذكر من يأتي مكانه: شخص آخر.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>هو هنا مكان شخص آخر من قبل. اختر شخصًا آخر.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>يأتي شخص آخر مكانه (يبيّنه kioskctl show).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>استلم {by} هذه الشارة من قبل. تراجع عن ذلك أولًا، أو أعد طباعة الشارة.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>لا تحتفظ هذه المحطة بمقاعد شاغرة يمكن إعادتها إلى مركز.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>لا يحق هذا إلا للمركز. افعله هناك.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>لم يذهب بالحافلة. لإعادته معكم أضف --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>لم يُحتسب في أي حافلة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>لم تُحجز له هذه الزيارة.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>إن بقي مقعد فأضف --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>لا توجد زيارة {visit} بمقاعد محدودة. لعرضها: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>الزيارة {visit} غير متاحة للفئة {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} في وقت «{other}» نفسه. ألغِ تلك أولًا، أو احجز الاثنتين مع --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>في قائمة انتظار {visit} من قبل.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>له مقعد مؤكد في {visit} من قبل.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>لم تُحجز له {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>سبق طلب التخلي عن هذا المقعد في {visit}؛ ويتم عند المزامنة التالية.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>غادرت حافلة {visit}: لم يعد أحد يحصل على مقعد فيها.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>لم تُسجَّل مغادرة {visit}. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>لا توجد حافلة {bus} في هذه الزيارة. انظر kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>عدد الحافلات من 1 إلى {most} بأسماء مختلفة، ومقاعد كل منها من 1 إلى {seats}.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>غادرت الحافلة {bus}. إن كان ذلك خطأ فتراجع عن مغادرتها أولًا.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>لم تغادر الحافلة {bus}. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>محسوب في الحافلة {bus} من قبل، في {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>هو في الحافلة {bus} من قبل. للتغيير أضف --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>يذهب بالحافلة {bus}. لأخذه هنا أضف --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>الحافلة {bus} ممتلئة: المقاعد المشغولة {inside} من {seats}.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>الأماكن المتبقية محفوظة لمنتظَرين عددهم {awaited}. إن لم يعد أحد ينتظرهم فأضف --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>لا يمكن أن تغادر الحافلة {bus}: عدد الغائبين {len}. للمغادرة بدونهم اذكر المسؤول والسبب: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>ليس له مقعد هنا، بل في «{other}». أرشده إلى تلك الحافلة.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>غير مؤكد: رقم {place} في قائمة الانتظار.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>لا تفعل محطة الخدمة الذاتية إلا ما تعرضه شاشاتها. افعل هذا في مكتب.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>لم يصدر هذا النداء عن أي جهاز. لعرض المفتوحة: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>سبق أن تولى أحد هذا النداء.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>رسوم الوفد غير مسددة. سجّل أنها سُددت (kioskctl delegation standing)، أو اسمح بدخول هذا الشخص بواسطة --although و--by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>تريد المراسم استقبال هذا الشخص: سجّل حضوره في مكتب.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>سبق أن تولى {name} هذا النداء.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>لم يسجّل أحد دخوله هنا. ادخل أولًا برمز PIN الخاص بك.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>رمز PIN خاطئ. لم تبقَ محاولات في هذه المحطة.</numerusform>
        <numerusform>رمز PIN خاطئ. بقيت محاولة واحدة في هذه المحطة.</numerusform>
        <numerusform>رمز PIN خاطئ. بقيت محاولتان في هذه المحطة.</numerusform>
        <numerusform>رمز PIN خاطئ. بقيت %n محاولات في هذه المحطة.</numerusform>
        <numerusform>رمز PIN خاطئ. بقيت %n محاولة في هذه المحطة.</numerusform>
        <numerusform>رمز PIN خاطئ. بقيت %n محاولة في هذه المحطة.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>يمكن التحقق من رموز PIN هنا بعد المزامنة التالية. دع هذه المحطة تتزامن.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>لا يوجد حساب كهذا، أو أنه معطَّل. لعرضها: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>يجب أن يكون أول حساب لمدير النظام.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>يلزم هنا من يحق له: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>تكرر خطأ رمز PIN لـ {name} هنا. يفتحه المشرف، أو: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>يوجد حساب باسم {name} من قبل. أضف حرفًا أو مكانًا.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} هو مدير النظام الوحيد. عيّن آخر أولًا.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>رمز PIN من {least} إلى {most} رقمًا، ليست كلها متماثلة ولا متتالية.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>لم يُستثنَ أحد.</numerusform>
        <numerusform>استُثني شخص واحد: غير معتمَد أو تنقصه وثيقة (kioskctl show CODE).</numerusform>
        <numerusform>استُثني شخصان: غير معتمَدين أو تنقصهما وثيقة (kioskctl show CODE).</numerusform>
        <numerusform>استُثني %n أشخاص: غير معتمَدين أو تنقصهم وثيقة (kioskctl show CODE).</numerusform>
        <numerusform>استُثني %n شخصًا: غير معتمَدين أو تنقصهم وثيقة (kioskctl show CODE).</numerusform>
        <numerusform>استُثني %n شخص: غير معتمَدين أو تنقصهم وثيقة (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>تم، وأُبلغت المراسم</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>تم، اقرأ الملاحظة</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>سبق دخوله</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>يوم أو جلسة غير صحيحة</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>الجلسة ممتلئة</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>غير معتمَد</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>وثيقة ناقصة</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>الرسوم غير مسددة</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>شارة مستبدلة</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>شارة مسحوبة</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>رمز مزوّر أو تالف</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>رمز فعالية أخرى</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>عدة أشخاص مطابقون</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>الحافلة ممتلئة</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>حافلة خاطئة</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>غير مؤكد (قائمة الانتظار)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>لم يتم هذا ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>التسجيل</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>تسجيل الحضور</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>الشارة</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>التصحيح</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>الاستبدال</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>الاستلام نيابة عن غيره</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>الإرسال إلى مكتب الحالات الخاصة</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>إعارة غرض</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>إعادة غرض</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>لقاء</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>نقل لقاء</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>إلغاء لقاء</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>لقاء عُقد</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>لقاء لم يتم</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>الطاولة أو المناطق</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>الدور في الوفد</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>الإبلاغ بالوصول</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>الرسوم وأوراق الاعتماد</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>قاعدة النصاب</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>من يُعدّ حاضرًا</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>تثبيت مضبوط مسبقًا</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>إلغاء التسجيل</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>استعادة التسجيل</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>التخلي عن مقعد</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>مكان في قائمة الانتظار</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>ترك قائمة الانتظار</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>ركوب حافلة</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>المرور من باب</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>عدّ الحاضرين</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>لحاسوب مفقود أو مسروق أو مُعاد. يأخذ المركز ما بقي لديه مرة واحدة، ولا يعطيه شيئًا بعدها. لا يمكن التراجع عن ذلك؛ وتبقى لديه المقاعد التي يحتفظ بها.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>لا فعالية بعد</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>استورد واحدة: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>المقاعد</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>المشغول</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>الشاغر هنا</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>الشاغر في المحطات</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>المحطات</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>المحطة</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>آخر مزامنة</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>ساعتها</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>العمليات المحفوظة</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>محظورة</translation>
    </message>
    <message>
      <source>right</source>
      <translation>مضبوطة</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>متقدمة {seconds} ث</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>متأخرة {seconds} ث</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>حظر</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>امسحه في المحطة، أو اكتب:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: المركز</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>سُجّل حضورهم</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>الشارات</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>سُجّل حضورهم مرتين</translation>
    </message>
    <message>
      <source>never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>متزامنة</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>تجري المزامنة</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>حظر «{station}»؟</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>رمز انضمام لمحطة واحدة ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>العنوان: {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>قبل {hours} س</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>حظر المحطة</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>إبقاؤها</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>إضافة محطة</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>عرض رمز انضمام</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>لعشر دقائق.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>الخدمة الذاتية</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>الباب</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>المنظّم</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>قبل {seconds} ث</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>قبل {minutes} د</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>لم تنضم أي محطة بعد.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>أقل من يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومين</numerusform>
        <numerusform>%n أيام</numerusform>
        <numerusform>%n يومًا</numerusform>
        <numerusform>%n يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>تستمر المحطات في العمل: فهي تعتمد مفتاح المركز، لا التاريخ.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>أعد تشغيل المركز، فهو يجدد شهادته بنفسه؛ فإن لم يفعل فحدّثه.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>أقل من دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتين</numerusform>
        <numerusform>%n دقائق</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>أقل من ساعة</numerusform>
        <numerusform>ساعة واحدة</numerusform>
        <numerusform>ساعتين</numerusform>
        <numerusform>%n ساعات</numerusform>
        <numerusform>%n ساعة</numerusform>
        <numerusform>%n ساعة</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>كما استُوردت هنا</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>متأخرة عن ساعة المركز بـ {age}: اضبطها. لا خطر على البيانات.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>متقدمة على ساعة المركز بـ {age}: اضبطها. لا خطر على البيانات.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>انتهت شهادة المركز.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>تنتهي شهادة المركز خلال يوم.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>أقل من يوم</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>منذ {age}</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>تنتهي شهادة المركز بعد {left}، والمركز العامل يجددها قبل ذلك: تحقق أنه يفعل.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>تنتهي شهادة المركز بعد {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>اللقب</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>الأحرف بعد الاسم</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <source>position</source>
      <translation>المنصب</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>الوفد</translation>
    </message>
    <message>
      <source>country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>اسم الفعالية</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>تواريخ الفعالية</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>مكان الفعالية</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>أسطر إضافية</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>رقم الشارة</translation>
    </message>
    <message>
      <source>table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>المقعد</translation>
    </message>
    <message>
      <source>day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>الحافلة</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>الاحتياجات</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>الجلسات</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>نص التصميم</translation>
    </message>
    <message>
      <source>category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>حرف الفئة</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>رمز QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>اليسرى</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>العليا</translation>
    </message>
    <message>
      <source>right</source>
      <translation>اليمنى</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>السفلى</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>يبعد هذا {gap_mm:.1f} mm عن الحافة {edge} وقد يُقص أو لا تطبعه الطابعة. اترك {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>ينتهي هذا قبل الحافة {edge} بـ {gap_mm:.1f} mm، فيظهر شريط أبيض غير منتظم. مُدّه إلى ما بعد الحافة، أو اترك {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>لا تكاد الحروف تتميز عما تحتها ({ratio:.1f} إلى 1، والمطلوب {least:g}؛ وللحروف الكبيرة {large:g}). اختر لونًا آخر.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>يتجاوز هذا حافة الشارة. حرّكه أو صغّره.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>يقع هذا فوق الرمز الذي يحتاج إلى هامشه الأبيض. حرّك أحدهما.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>محتوى الورقة نفسها يتجاوز حافتها. اختر ورقة أكبر.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>تمتد البطاقات إلى {right_mm:g} × {bottom_mm:g} mm، والورقة {width_mm:g} × {height_mm:g}. ضع عليها عددًا أقل، أو صغّر هوامشها وتباعدها.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>الشارة مطوية ولا شيء على ظهرها. ضع شيئًا هناك.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>لا رمز QR على هذه الشارة، فلن يتعرف عليها أي ماسح. أضف واحدًا.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>لا اسم على هذه الشارة. أضف نصًا فيه {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>هنا نص فارغ. اكتب فيه شيئًا.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>‏{tone!r} ليس لونًا؛ اختر لونًا أو اكتبه بصيغة #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>لا يوجد حقل {field!r}.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>لا يوجد حقل {field!r}. هل تقصد {near}؟</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>دون تعبئة ولا إطار لن يظهر منه شيء.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>‏{language!r} ليست لغة؛ اكتب ko أو pt أو zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>الحقل «{field}» غير معروف هنا؛ حُذف نصه.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>كان جزء من النص «{text}» خارج الشارة؛ نُقل إلى داخلها.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>كان النص «{text}» فوق رمز QR؛ حُذف.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>صورة الخلفية ليست في الملف؛ أضفها بجانب التصميم.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>الصورة «{name}» ليست في الملف؛ أضفها بجانب التصميم.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>تُطبع الأسماء الأولى كاملة لا كأحرف أولى.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>النص المضبوط من الجانبين يُحاذى إلى اليسار.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>الأحرف المائلة تُطبع قائمة.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>يُطبع الخط {font} بخط Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>الخلفية الملونة وراء النص لا تُطبع.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>اللون «{name}» غير معروف هنا؛ نصه أسود.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>الأحرف الشفافة تُطبع كاملة.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>الرمز الملون يُطبع أسود كي تقرأه الماسحات.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>المدخل {number} ليس مساحة؛ حُذف.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>حُذف ما في الصفحة {page}: للشارة هنا وجهان.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>الحقل «{field}» غير معروف هنا؛ حُذف من نصه.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>كان الرمز يحمل «{text}»؛ وهو الآن يحمل رمز الشارة نفسها.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>علامة البرنامج الذي صنعه (poweredby) لا تُطبع.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>لا يوجد هنا ما يشبه «{kind}»؛ حُذف.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>لا يمكن استيراد التصميم: ليس تصميم شارة من pretix (قائمة مساحات) ولا قالب مصمم من Indico (عرض وارتفاع وعناصر).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>لا يمكن استيراد التصميم: لا شيء منه يمكن طباعته هنا.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>لا يمكن استيراد التصميم: الملف أكبر من أن يكون تصميمًا.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>لا يذكر الملف حجم الشارة؛ اعتُبرت A6 أفقية (148 x 105 مم). اذكره بـ --size إن كان غير ذلك.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>الخلفية ليست في الملف؛ أضفها صورةً بجانب التصميم.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>لا يمكن استيراد التصميم: ليس JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>لا يمكن استيراد التصميم: في {place} قيمة {key} هي {value} وينبغي أن تكون {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>عددًا معقول الحجم</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>قائمة أعداد</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>لا يمكن قراءة تصميم الشارات {name}: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>يتجاوز {part} حافة الورقة ({size} مم)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>يتجاوز {part} حافة الشارة ({size} مم)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>لا يوجد تصميم شارات باسم {name}. سمِّ واحدًا من {known}، أو ملف TOML؛ ويجوز أن يلي الاسمَ {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>التجميع حسب {name}؛ والمعروف هو {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>مطوي ولا شيء على ظهره</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>يقع {part} فوق الرمز الذي يحتاج إلى هامشه الأبيض</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>إصداره {version}؛ وهذا البرنامج يقرأ الإصدارين 1 و2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>يسمّي الصورة {name} التي يجب أن تكون بجانب التصميم</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>لا يمكن قراءة الصورة {name} ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>بطاقات مقاسها {card} مم تبلغ {reach} مم على ورقة مقاسها {sheet} مم</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>تتجاوز الصورة {name} 8 م.ب؛ صغّرها</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>قيمة floor_pt وهي {floor} أكبر من size_pt وهي {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>فيه نص وحقول معًا؛ اكتب الحقول داخل النص بين قوسين معقوفين</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>قيمة word_floor_pt أكبر من word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>لا تعبئة له ولا إطار، فلن يُرى منه شيء</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>قيمة corner_mm أكبر من نصف عرضه أو ارتفاعه</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>يحتاج إلى ملف أو حقل، لا إليهما معًا</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>لا توجد صورة باسم {name}؛ والمعروف هو {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>عددًا</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>عددًا صحيحًا</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>قائمة نصوص بين علامات اقتباس</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>‏true أو false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>جدولًا</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>جدول لغات</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>قائمة حقول</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>يطلب الحقل {name}؛ والمعروف هو {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>‏{key} = {value}، ويجب أن تكون القيمة {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>‏{key} = "{value}"؛ اختر واحدًا من {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>تصميم الشارات {source}، {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>تصميم الشارات {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>واحدًا أو أكثر من {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>ينقصه {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>‏{key} = {value}، وهو حجم غير معقول</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>قائمة {key} فارغة</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>لا يوجد {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>في {key} ما ليس جدولًا؛ اكتب {table} فوق كل واحد</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>فيه مفاتيح لا معنى لها: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>أكبر من {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 أو أكثر</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>‏{key} للغة {language}؛ اكتبها هكذا: ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>لا اسم على الشارة. أدخل اسم الشخص قبل الطباعة.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>ينقص الشارة: {field}. حدّده في الفعالية.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>لا رمز QR على الشارة؛ لن يتعرف عليها أي ماسح.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>نص رمز QR أطول من أن يتسع له أي رمز؛ اختصره.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>لون الفئة {colour!r} ليس لونًا؛ اكتبه بصيغة #rrggbb. تُطبع الشارة بالأسود.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>لا يمكن طباعة الصورة {name!r}؛ استعمل PNG أو JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>لا مكان في التصميم للمناطق {listed}؛ لن تُطبع.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
        <numerusform>البرنامج طويل جدًا (عدد بنوده %n): يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختر تصميمًا أكبر.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>رمز QR صغير جدًا: وحداته {module_mm:.2f} mm (عدد النقاط {dots} عند {dpi} dpi)، والماسحات تحتاج إلى {least_mm} mm و{least_dots} من النقاط. اختر تصميمًا رمزه أكبر.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>طويل جدًا ({word}): «{text}». يُطبع بحجم {size_pt:.1f} pt، دون {floor_pt:g} pt المقروءة. اختصره.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>في الحقل ({word}) ما لا يستطيع أي خط هنا طباعته: {listed}؛ توضع علامة مكانه. احذفه أو اكتبه بصورة أخرى.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
        <numerusform>عدد القيود %n، {size} ك.ب، إلى {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>أي محطة من هذه الفعالية تقرؤها</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>كُتبت وأُعيدت قراءتها: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>كتابة الحزمة</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>قراءة الحزمة</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>لا قيود فيها: لا جديد. تخبر من يقرؤها بما لدى هذه المحطة.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
        <numerusform>من «{name}»: القيود الجديدة %n، والمعروفة من قبل {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>قيود هنا لا تعرفها «{name}»، وعددها %n: أعدها بالأمر kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>لا جديد: هذه الحزمة نفسها من «{name}» قُرئت هنا من قبل.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>لا جديد: قُرئت هنا حزمة أحدث من «{name}».</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>لا جديد من «{name}»: كل ما في الحزمة موجود هنا.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>حافلات {visit}: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>ينتظر، الدور {place}</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>غائب</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>في الحافلة</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>وُزّعت الحافلات: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>صعد: {name}. في الحافلة {bus} عدد {aboard}، والغائبون {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>لم يعد محسوبًا.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>الحافلة {name} تستقبل الركاب مجددًا.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>غادرت الحافلة {name}.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
        <numerusform>كُتب: {path}، الصفحات %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>لا توجد زيارة {visit} بمقاعد محدودة. القائمة: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
        <numerusform>في {visit} عدد الحافلات %n. اذكر واحدة: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>؛ غادرت، {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>؛ غادرت</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  الحافلة {bus}: على متنها {aboard} من {seats}، والغائبون {missing}{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>بقي</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>الحافلة</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>الاحتياجات</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>وقع خطأ في Rollcall نفسه ({kind}). ما حُفظ من قبل في أمان. التفاصيل في {written}: أرسل هذا الملف إلى المسؤول عن Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>لا ملف: لا يقبله مجلد البيانات ولا المجلد المؤقت</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>سُوّي هنا، وفي كل مكان عند المزامنة القادمة.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>اكتب {least} من الأحرف على الأقل لتحديد تعارض واحد.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>كل شيء متوافق.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>لم يُسوَّ شيء بعد.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>الرسوم {fee}، أوراق الاعتماد {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>لم يُسمَّ</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role}: {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
        <numerusform>الوفود %n، حضر {here} من {people}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>‏{name}: حضر {here} من {count}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
        <numerusform>‏{name}: سُجّل حضور {count}، الشارات المطلوبة %n، تعذّر {failed}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>دور {code} الآن {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>لا يوجد وفد {delegation}. القائمة: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>الوفد</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>الحاضرون</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>رئيس الوفد</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>منتظَر</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>‏{name} (هنا)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>‏{name} (منتظَر)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>الاسم بخطه</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>، والشارة معه</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>‏{verdict}: سُجّل حضور {name}{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>تم التراجع: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>طُلبت الشارة {issue}؛ وكل شارة قبلها لاغية.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>لا أحد في هذه الفعالية رمزه {code}. ابحث بالاسم: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> ملاحظة: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>؛ طُلبت الشارة {issue}</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>مؤكد: مقعد في {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>غير مؤكد: في قائمة انتظار {where}. لا مقعد شاغر في هذه المحطة.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>طُلب من المحطة التي أعطت مقعد {where} أن تحرّره: يتم عند المزامنة القادمة.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>تُركت {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>تم التراجع: {act} لـ {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>سليم</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>انتبه</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>معطل</translation>
    </message>
    <message>
      <source>window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>مجلد البيانات</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>القرص</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>الخطوط</translation>
    </message>
    <message>
      <source>key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>event</source>
      <translation>الفعالية</translation>
    </message>
    <message>
      <source>names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <source>version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>log</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>الطابعة</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>البديلة</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>الشارات</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>مهام الطباعة</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>الشهادة</translation>
    </message>
    <message>
      <source>database</source>
      <translation>قاعدة البيانات</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>استورد فعالية (kioskctl import PATH)، أو انضم إلى مركز (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>لا شيء في هذه المحطة بعد.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
        <numerusform>‏%n في {where}؛ بالمسح {inside}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>خروج</translation>
    </message>
    <message>
      <source>In</source>
      <translation>دخول</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>؛ العدد %n عند {at}</numerusform>
        <numerusform>؛ العدد %n عند {at}</numerusform>
        <numerusform>؛ العدد %n عند {at}</numerusform>
        <numerusform>؛ العدد %n عند {at}</numerusform>
        <numerusform>؛ العدد %n عند {at}</numerusform>
        <numerusform>؛ العدد %n عند {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>يفتح</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>يغلق</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>السعة</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>الامتلاء</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>حضر</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>من المدعوين</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} إلى {closes}، {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
        <numerusform>  {fill}؛ عمليات مسح مرفوضة %n{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>المحطة</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>لا توجد جلسة {code} لها باب. القائمة: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>ليس في البرنامج جلسة لها باب. استورد واحدة: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
        <numerusform>عدد المشاركين %n، سُجّل حضور {here}{twice}، {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>لا عمليات بانتظار المزامنة</numerusform>
        <numerusform>عملية لم تُزامن بعد</numerusform>
        <numerusform>عمليتان لم تُزامنا بعد</numerusform>
        <numerusform>‏%n عمليات لم تُزامن بعد</numerusform>
        <numerusform>‏%n عملية لم تُزامن بعد</numerusform>
        <numerusform>‏%n عملية لم تُزامن بعد</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>المركز {hub}، آخر مرة {last}، {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>‏{printer}؛ المهام: المنتظرة {waiting}، الفاشلة {failed}</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>ليس في البرنامج زيارة بمقاعد محدودة.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>‏{unsent} (أقدمها منذ {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>لا مركز؛ تعمل هذه المحطة وحدها، {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} من {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
        <numerusform>‏%n من الصفوف في {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>السعة</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>شاغر هنا</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>شاغر في غيرها</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>عالقة</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>عدد الشارات %n</numerusform>
        <numerusform>عدد الشارات %n</numerusform>
        <numerusform>عدد الشارات %n</numerusform>
        <numerusform>عدد الشارات %n</numerusform>
        <numerusform>عدد الشارات %n</numerusform>
        <numerusform>عدد الشارات %n</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>الشهادة</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>‏، {twice} في محطتين</translation>
    </message>
    <message>
      <source>never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>لم تُختر</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>الفعالية</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>تحتوي</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>الطابعة</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>from</source>
      <translation>من</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>يتولاه</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>‏{count} في الانتظار.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>‏{code} ينتظر أحدًا: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>تُولّي: {who}، {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>سُوّي: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>لا أحد ينتظر بهذا الرقم. القائمة: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>انضم إلى مركز بالرمز الذي على شاشته:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>لا يعلن أي مركز عن نفسه هنا. بعض الشبكات لا تدع الحواسيب يرى بعضها بعضًا: اكتب العنوان الظاهر على شاشة المركز.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>العقدة</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>كُتب: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>المتاح {gigabytes:.1f} غ.ب</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>مفتاح قاعدة البيانات في: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>احفظ نسخة منه مع النسخ الاحتياطية: لا تُقرأ من دونه.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>في المركز: kioskctl hub، ثم kioskctl doctor مجددًا.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>شغّل الإعداد مجددًا: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>‏{folder} غير موجود بعد؛ يُنشأ عند أول استخدام.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>تحقق من مالكه، أو اختر غيره بالخيار --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>يستطيع مستخدمون آخرون لهذا الحاسوب الاطلاع على {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>خطوط الشارات ناقصة: شغّل الإعداد مجددًا، أو استعد badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة مفتاح قاعدة البيانات.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>استورد واحدة (kioskctl import PATH)، أو انضم إلى مركز (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>لا خط فيه هذه الحروف من الأسماء: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
        <numerusform>عدد القيود الآتية من إصدار أحدث: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>بدأت هذه المحطة من جديد بلا مقاعد خاصة بها، والسبب: {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>زامن لتحصل على ما ينقصها وعلى مقاعد جديدة: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>محفوظة على خادم قواعد بيانات: نسختها pg_dump أو خادم احتياطي هناك</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>أنشئ نسخة، واحفظ المفتاح في مكان آخر: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>أصلحها، أو اختر غيرها: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
        <numerusform>الشارات الباقية في {printer} بحسب العدّ: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>ضع شارات جديدة وسجّلها: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
        <numerusform>عدد الشارات التي تنتظر قرار أحد: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>يستمر العمل من دونه. تحقق من كابل الشبكة ومن أن المركز يعمل.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>هذه الساعة متأخرة {seconds} ث عن ساعة المركز.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>هذه الساعة متقدمة {seconds} ث على ساعة المركز.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>اضبط ساعة هذا الحاسوب أو ساعة المركز. لا خطر على البيانات، بل على الأوقات المعروضة فقط.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>تعذر التحقق من هذا: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>‏{version}، مشفرة</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>لأجل النافذة، شغّل: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
        <numerusform>عدد الكتابات %n: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
        <numerusform>‏{event}، عدد المشاركين %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>القيد {number} من المحطة {station} غير صحيح: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>استعد أحدث نسخة احتياطية: kioskctl restore BACKUP. لا يُرمى شيء.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
        <numerusform>القيود الأخيرة صحيحة، وعددها %n؛ كلها: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>جهّز الجديد قبل الازدحام التالي.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>أصلحها، أو اختر غيرها: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>الإصدار Qt {found} ينهي البرنامج من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>لا يمكن الكتابة في {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>أغلقه أمام الآخرين: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>أفسح مكانًا الآن: قد لا يُحفظ شيء بعد.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>تنقص حروف من {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>أغلقه أمام الآخرين: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>لم تُعدّ فعالية هنا بعد.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>صحّح الأسماء، أو اطلب الخط.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>يمكن طباعة كل حرف من كل اسم.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>حدّث Rollcall على هذه المحطة.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>انظر kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>شهادة المركز صالحة حتى {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>تعمل هذه المحطة وحدها: لا مركز.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>يجيب {hub} خلال {ms:.0f} م.ث</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>جرّب الآن: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>شغّل الإعداد مجددًا.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>لم يُثبَّت Qt: الطرفية فقط.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>أفسح مكانًا قبل بدء الفعالية.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>أحدثها {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>ما يجيب عند {url} ليس مركز Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
        <numerusform>عدد الدقائق تقريبًا: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>المركز «{name}» على {address}  (أوقفه بـ Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>صفحته، في متصفح هذا الحاسوب:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
        <numerusform>‏«{station}» الآن محطة تابعة لـ {hub}، وفيها من مشاركي {event}: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>أقل من دقيقة</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>متزامن مع المركز: أُرسل {sent} واستُلم {received}.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>حُظرت «{name}». يأخذ المركز ما بقي عندها مرة واحدة ولا يعطيها شيئًا بعد ذلك. تبقى معها المقاعد التي تحملها.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>محظورة</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>لإضافة محطة:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>لا فعالية فيه بعد، فلا تستطيع محطة الانضمام. استورد واحدة أولًا.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>أو امسح هذا في نافذة المحطة، ضمن المزامنة:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>تم الانضمام، وتتابع أول مزامنة لاحقًا: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>استلام الفعالية</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>معالجتها</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>، بقي {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>آخر اتصال</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>لا تُعرف محطة أخرى هنا.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>لا تشترك عدة برامج إلا في خادم قاعدة بيانات: اذكره بخيار --database postgresql://... والمركز على ملف هذا الحاسوب برنامج واحد.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>استلام الفعالية</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
        <numerusform>عدد المحطات باسم {name} هو %n. اذكر واحدة: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>لا توجد محطة باسم {name}. يعرض kioskctl stations القائمة.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>لم يُغيَّر شيء. أضف --yes حيث لا يستطيع أحد الإجابة.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>فعالية لم تأتِ بعد</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>حظر «{name}» نهائيًا؟ لا يمكن التراجع.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>متغيّر</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>انظر في هذا: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>مرفوض: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>قراءة القوائم</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>كتابة هذا؟</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>لم يُكتب شيء. أضف --yes للكتابة.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>state</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>اكتبها بالصيغة NAME=TEXT: ‏{text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>تقول</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>غير معروض</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>معروض</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>الغرض</translation>
    </message>
    <message>
      <source>station</source>
      <translation>المحطة</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>أُعير {item} إلى {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>عاد {item}.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
        <numerusform>كُتب: {output}، المُعار %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>النص {name} بلغة {language}: صياغة خاصة</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>‏{name} باللغة {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>يرسل هذا الجهاز الناس إلى {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>لا يذكر هذا الجهاز أي مكتب.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>تخرج البرامج من {chosen} على {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>step</source>
      <translation>الخطوة</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>لا يمكن قراءة {file}: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>‏{file} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>لا نداء مفتوح برقم {number}. القائمة: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>‏%n من الأحرف</numerusform>
        <numerusform>‏%n من الأحرف</numerusform>
        <numerusform>‏%n من الأحرف</numerusform>
        <numerusform>‏%n من الأحرف</numerusform>
        <numerusform>‏%n من الأحرف</numerusform>
        <numerusform>‏%n من الأحرف</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>النص المعتاد</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>لا يأخذ الناس شيئًا من هذا الكشك.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>لا يطبع هذا الجهاز برامج.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>كالمعتاد</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التصميم</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>الغرض</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>الورق (مم)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>عليه</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>الأوجه</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>يمكن أن يلي الاسم :black و:capitals و:no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
        <numerusform>‏{kept}: %n من عناصر تصميم {kind} على {width_mm:g} x {height_mm:g} مم.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>كُتب {layout} في {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. للمراجعة: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
        <numerusform>‏%n من الشارات المؤقتة في {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
        <numerusform>الصفحات في {output}: %n. الأسماء: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>انظر في هذا: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
        <numerusform>لا يمكن طباعة %n من الأسماء كما كُتبت.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>هذه المحطة</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>‏{written}، {size_mb:.1f} م.ب، تُفتح. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
        <numerusform>أُعيد بناء الجداول من السجل، وعددها %n. المواضيع: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>مفتاحها في {key}: احفظه بعيدًا عنها، فمن معه الاثنان يقرأ كل شيء.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>لا تُفتح إلا بمفتاح هذه المحطة: احفظه أيضًا في مكان آخر (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>معالجة السجل</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>‏{key} موجود بالفعل، ولا يُكتب فوق مفتاح أبدًا. اذكر غيره.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>اسم هذه المحطة الآن «{name}».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>تعذّرت كتابة المفتاح في {path}. النسخة الاحتياطية نفسها مكتوبة. تأكد أن القرص أو ذاكرة USB موجود وفيه مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>اتركه كما هو. ضع نسخة سليمة مكانه: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>معطوب: المحطة {station}، الفرع {branch}؛ أول قيد غير صحيح هو {number}{what}: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>‏{what} اطلب كتابة الحزمة مجددًا.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
        <numerusform>سليم: %n من القيود، كتبتها «{author}».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> كل قيود السجل صحيحة؛ العطب فيما بجانبه.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>ملف {where} معطوب ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>فحص النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>فحص الحزمة</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>‏{what} القيد الأخير قبله، {number} من {station}، سليم.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
        <numerusform>سليم: القيود %n. الفروع: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>فحص السجل</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(حُذف)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <source>held</source>
      <translation>عُقد</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>فات</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>لم يحضر {code}</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>يلتقي {code} شخصًا آخر في ذلك الوقت</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>الطاولة محجوزة مرتين</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>أحدهما لن يأتي</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>اللقاء {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>لم يبق وقت يكون فيه كلاهما متفرغًا. سمِّ وقتًا: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>النهاية</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الطاولة</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>اللقاء</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>انتبه</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>لا لقاء يبدأ بـ {text}، أو هناك أكثر من واحد. اعرض القائمة: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>قد يكون ما منحه بنفسه بعد النسخة الاحتياطية قد ضاع: يجب أن يشهد شخصان.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>لم يعد هذا المركز يمنح مقاعد، ولا ينتظر أي محطة يعرفها.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>شُطبت «{name}» ولن تُعطى شيئًا بعد.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>هل تزامنت أيضًا كل محطة أُضيفت بعد النسخة الاحتياطية؟ لا يعرف هذا المركز عنها شيئًا.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>هذا المركز غير موقوف: يمنح المقاعد كما ينبغي.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>لم يعد هذا المركز يمنح مقاعد. لا اتصال منذئذٍ: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> مقاعد لا يستطيع أحد منحها الآن: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>يمنح هذا المركز المقاعد مجددًا.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>أُعيدت: {seats}. زامن مع المركز الآن.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>تُمنح مقاعد {where} مجددًا.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>غادرت {where}.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>لا أخبار منذ ذلك الحين: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>شطب «{name}»؟ لا يمكن التراجع.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>من</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>بالمئة</translation>
    </message>
    <message>
      <source>region</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>came</source>
      <translation>وصلوا</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>حضر {here} من {people} ({percent}٪)؛ وصل {lately} في آخر خمس دقائق.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>الوفود: {whole} مكتملة، {partly} جزئيًا، {absent} لم تصل. رؤساء الوفود: {here} من {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>ينتظرون أحدًا: {people}. شارات للطباعة: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>لا توجد فعالية هنا بعد. استورد واحدة: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>مؤكد</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>طُلبت الإعادة</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>‏{at} في {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}، في {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>، الطاولة {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>، لم يتم</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>، رئيس الوفد</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>‏{table}، المقعد {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>‏، {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>، عدد المرات %n</numerusform>
        <numerusform>، عدد المرات %n</numerusform>
        <numerusform>، عدد المرات %n</numerusform>
        <numerusform>، عدد المرات %n</numerusform>
        <numerusform>، عدد المرات %n</numerusform>
        <numerusform>، عدد المرات %n</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>، الدور {place}</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>الاسم بخطه</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>الغذاء</translation>
    </message>
    <message>
      <source>access</source>
      <translation>الإتاحة</translation>
    </message>
    <message>
      <source>note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>يأتي بدله</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>بدلًا من</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>سُجّل الحضور</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>الشارة</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>اللقاءات</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>الإصدار {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>تسجيل فوري</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> بواسطة {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>، أُلغي</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
        <numerusform>، منها %n لا يمكن قراءتها</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>لم تعد أي شارة تُظهر هذه الصورة.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>مرفوض: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>قراءة المجلد</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>ملفات ليست صورًا: {count}. تُركت جانبًا.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>لا أحد مسجل بالرمز {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>‏{plan}. كتابة هذا؟</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>تصغيرها</translation>
    </message>
    <message>
      <source>why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>موضعها</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>للطباعة {count}، وللإزالة {away}.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>كل البطاقات صحيحة.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
        <numerusform>عدد بطاقات المقاعد في {output}: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>لا أحد ممن يطابق له طاولة، فلم يُكتب ملف. استورد قائمة فيها العمودان registration_code وtable.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>انتهى مبكرًا برنامج كان يساعد في الرسم. رُسمت شاراته مع ذلك ولكن أبطأ: لا ينقص الملف شيء.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>المهمة</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>الشارة</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>ما يجب معرفته</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
        <numerusform>‏%n من الشارات في {output}، {seconds:.1f} ث.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
        <numerusform>تذهب الشارات الآن إلى «{in_use}»؛ نُقلت %n من المهام إلى «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>الصفحة {page}، {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>لم تُطلب شارة في هذه المحطة بعد.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>طُبع {printed}، في الانتظار {left}، فشل {failed}.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>ستُطبع المهمة {job}: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>تمت المهمة {job}.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>أُلغيت المهمة {job}.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>تُرتّب الشارات حسب {sorts}، لا حسب {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>لا أحد يطابق، فلم يُكتب ملف. انظر الفئات بواسطة kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>لم يُكتب ملف. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>الطباعة</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>رسم الشارات</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>لم تفشل المهمة {job}، فلا شيء يُطبع مجددًا.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>لا تسأل المهمة {job} هل طُبعت.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>انتهت المهمة {job} بالفعل، فلا يمكن إلغاؤها.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>لأجل</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>حالها</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>طُبع</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>المتبقي</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>بديلة</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>‏{left} من {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>‏{left} (قليل)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>لا طابعة احتياطية.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>‏«{printer}» احتياطية من الآن.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>نُسيت «{printer}».</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
        <numerusform>في «{printer}» الآن %n من الشارات.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>لا يُعدّ ما في «{printer}».</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>شريط الاختبار هو المهمة {job}. اطبعه: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>تطبع هذه المحطة الشارات بتصميم {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
        <numerusform>عدد الشارات المطلوبة: %n. اطبعها: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>أُضيفت «{name}». استعملها: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>تصاميم أُنشئت هنا: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>لم تصدر أي شارة بعد.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>لكل من يطابق شارة بالفعل، فلم يُطلب شيء.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>الشارات</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>لم يعد يُعلن عنه</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>يُعلن عنه عند وصوله</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>تُظهر هذه المحطة التنبيهات.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>لا تُظهر هذه المحطة التنبيهات.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
        <numerusform>ينتظر المراسم %n من {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>تم الاستلام: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
        <numerusform>عدد الوفود %n حسب {rule}. الرؤساء الذين لم يصلوا: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>رُتّبت حسب {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>‏{code} في الموضع {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>‏{code} حسب القاعدة.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>، منذ {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>المطلوب: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>جُمّد باسم {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>لا يُجمّد اللوح عند {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>حُدّد: {at}. يجب أن تعمل النافذة أو المركز.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
        <numerusform>عدد اللوحات المثبّتة: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>العضو</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>الأصوات</translation>
    </message>
    <message>
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>‏{body} ليست هيئة هنا. اختر واحدة من {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>يتولاه</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>هنا منذ</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>‏{board}{since}. المطلوب: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>‏{share} ليس نسبة. اكتبها 1/2 أو 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>اللوح</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>الهيئة</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>بتاريخ</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>الجواب</translation>
    </message>
    <message>
      <source>present</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غائب</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>لم يعد معيَّنًا</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>ينتظر</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>لا يوجد لوح كهذا. القائمة: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> لشارة تقول ذلك: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>صُحّح: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>حُذف هنا: {code}. {left}{unheard}لا يمكن الوصول إلى الحزم والملفات المصدّرة والنسخ التي نُقلت إلى مكان آخر.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>‏«{text}» ليس تصحيحًا. اكتب FIELD=TEXT حيث FIELD واحد من: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> ما زال مسجلًا في {visits}: حرّر المقاعد.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>أُلغي: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>التسجيل {code} سارٍ مجددًا.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>حُذف</translation>
    </message>
    <message>
      <source>At</source>
      <translation>في</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>أنجزته</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>لم تنجزه بعد</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>لم يُحذف أحد.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>لم يُحذف شيء. أضف --yes للحذف.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>‏{name} (محظورة)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>حذف {name} ({code}) إلى الأبد؟</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>لم يكتمل بعد: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>لا رد بعد من {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>يأتي {comes} مكان {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> مقاعد تبقى مع {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>استلم {by} الشارة {issue} لـ {code}، واطُّلع على {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>اذكر من يأتي: --by CODE، أو --given و--family لشخص جديد.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>وضع {backup} مكان ما في {folder}؟ يوضع ذاك جانبًا.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
        <numerusform>حُذف مجددًا من حُذفوا بعد النسخة الاحتياطية: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>اذكر النسخة الاحتياطية. الأحدث هنا: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>اذكر النسخة الاحتياطية. لا توجد واحدة في {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>، حتى عمليتها في {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>استُعيدت: «{station}». المشاركون: {people}، المسجَّل حضورهم: {here}، القيود: {entries}{until}. فُحص كل توقيع فيها.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>تستمر في حقبة جديدة بلا مقاعدها السابقة. مهام الطباعة المنتظرة تسأل أولًا.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>يحفظ هذا المركز بياناته على خادم قاعدة بيانات: استعدها بأدوات الخادم والمركز متوقف، ثم شغّله مجددًا. يلاحظ ذلك بنفسه.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>ما كان هناك محفوظ كاملًا في {folder}؛ لم يُرمَ شيء.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>التالي: زامن مع المركز (kioskctl sync)؛ فيمنح المقاعد حينئذٍ.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>تعذرت قراءته، فلا يُعرف ما فيه غير النسخة الاحتياطية.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>لا فعالية فيها بعد. التالي: استوردها، أو انضم إلى مركز.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>التالي: دع محطاته تتزامن معه. لا يمنح مقاعد جديدة حتى ذلك الحين (من المنتظَر: kioskctl release-minting --check).</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>فيه قيود ليست في النسخة الاحتياطية، وعددها %n. ما كان لدى المركز يعود وحده؛ والباقي يُجلب بذاكرة USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>لا حسابات: لا يُسأل أحد من هو.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>لـ {name} حساب بدور {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>دور {name} الآن {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>لـ {name} رمز PIN جديد.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>فُعّل حساب {name}.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>أُوقف حساب {name}.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>يمكن لـ {name} تجربة PIN مجددًا.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>لا حساب لأحد باسم {name}. القائمة: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>كانا رمزي PIN مختلفين. لم يُغيَّر شيء.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>معطَّل</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>مقفل هنا</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>يلزم PIN جديد: قد تعرفه محطة مفقودة</translation>
    </message>
    <message>
      <source>role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>الوضع</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>مرة أخرى: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>سُجّل {name} بالرمز {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>؛ سُجّل الحضور وطُلبت الشارة {issue}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>context</source>
      <translation>السياق</translation>
    </message>
    <message>
      <source>source</source>
      <translation>الأصل</translation>
    </message>
    <message>
      <source>text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>تغيّر {done} من {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> ابحث عنها: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>من الآن: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>تُقال مجددًا كما يقولها البرنامج.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>كُتب: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
        <numerusform>في {file} عدد %n من الأسطر. للفعالية {most} على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>‏{lang} ليست من {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>و{count} أخرى: اكتب جزءًا أطول.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>«{source}»: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>لا شيء يقول «{source}».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>‏{file}: «{source}»: {problem}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>لا يمكن قراءة {file} كملف CSV بترميز UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>‏{file}، السطر {number}: يجب ملء {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>‏«{source}» موجودة في {contexts} لا في {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>لا يمكن كتابة {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>لم تُعدّ فعالية هنا بعد. استوردها أو انضم إلى مركز.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>في هذا المجلد بيانات اتصال أو أنظمة غذائية أو ملاحظات مكتب، ولا يجوز ذلك لمحطة دورها {role}. لم يُغيَّر شيء هنا. انضم بمجلد فارغ: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>أُنشئت من جديد فلم تكن سليمة</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>قد تحوي هذه النسخ أشخاصًا حُذفوا: {copies}. احذفها بنفسك حين توجد نسخة أحدث؛ ستُعاد المحاولة عند التشغيل القادم.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>مفتاح {backup} ليس هنا: لا في {folder} ولا باسم {key_file} بجانبها. اذكر ملف المفتاح المحفوظ معها: --key FILE (يكتبه kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>‏{path} ليس نسخة احتياطية لمحطة: ليس فيه مفتاح محطة.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>‏{path} تالف حتى إنه لا يدل على صاحبه ({damage}). خذ نسخة احتياطية أقدم.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>لا توجد فعالية في هذا المركز بعد. استوردها أولًا.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>في هذا المجلد الفعالية {held}، وفي المركز فعالية أخرى. انضم بمجلد فارغ: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>لا شيء للتصدير: لم تُعدّ فعالية هنا بعد.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>أعطت هذه المحطة مقاعد من تلقاء نفسها في {visits}، وكذلك المركز: قد تتجاوز معًا سعة الحافلات. لم يُغيَّر شيء. انضم بمجلد فارغ، وأدخل تسجيلات هذه المحطة هناك (يعرضها kioskctl export visits).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>في هذا المجلد الفعالية {held}، ويصف الملف {code}. افتح {code} في مجلد خاص بها: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>أعطِ المحطة اسمًا من 1 إلى {most} من الأحرف.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>ليس لهذه المحطة مفتاح لتوقيع الشارات. استورد الفعالية أو انضم إلى مركزها.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>لا يمكن قراءة التصاميم في {place} ({why})، فلا نسخة احتياطية لها. افحص القرص.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>لا يوجد تصدير {other!r}. اختر واحدًا من: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>لم تُعدّ فعالية هنا بعد. استورد event.toml مع هذه القوائم.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>لا أحد في هذه الفعالية رمزه {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>يحفظ مركز {place} فعاليته على خادم قاعدة بيانات، ولم يُذكر عنوان. اذكره: --database ADDRESS أو عيّن KIOSK_DATABASE. لم يُنشأ شيء هنا.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>هذا المشارك غير مسجل هنا، فلا شارة له.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>جديد {new}، متغيّر {changed}، بلا تغيير {unchanged}، مرفوض {rejected}</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>لا يمكن استعمال هذه الصورة: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>لا توجد صورة لهذا المشارك.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>لا توجد بطاقة طاولة قديمة.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>‏{printer} هي الطابعة المستعملة بالفعل. اختر غيرها احتياطية.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>لم تُضف {name} هنا.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>‏{name} قيد الاستعمال. اختر طابعة أخرى أولًا.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>‏{name} ليس شارة؛ والمحطة تطبع الشارات. اختر تصميمًا آخر.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>القيد {number} من المحطة {station} غير سليم: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>‏{backup} تالفة ({what})، فلم يُمسّ شيء. خذ نسخة احتياطية أقدم؛ يبيّن kioskctl log verify FILE سلامة كل نسخة.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>لا يمكن قراءة {backup}: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>غادر من أراد هذا البرنامج، فلن يُطبع.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>لا يمكن حذف مجلد التدريب {place} ({why}). احذفه: فيه أسماء.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>تُستعاد قاعدة البيانات الآن أو صارت لمركز آخر، فلم يُحفظ هذا. أوقف هذا المركز وانتظر حتى تكتمل القاعدة ثم شغّله مجددًا.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>يحفظ هذا المركز بياناته على خادم قاعدة بيانات: انسخها احتياطيًا بأدوات الخادم (pg_dump أو نسخة مطابقة).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>‏«{text}» ليست حافلة. اكتب عدد مقاعدها، أو اسمًا وعدد المقاعد: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>هذه فعالية غير فعالية هذا المركز.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>تذكر الرسالة محطة غير التي وقّعتها.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>لا توجد فعالية في هذا المركز بعد. استوردها أولًا: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>لا توجد محطة أخرى بهذا الاسم. يعرض kioskctl stations القائمة.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>لا يحظر المحطة إلا المركز الذي تتزامن معه. افعل ذلك هناك.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>هذا الحاسوب تابع لمركز آخر أضافه محطةً، فلا يمكنه إضافة غيره. ضمّه هناك من جديد برمز لمركز: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>‏{role!r} ليس دورًا لمحطة. اختر واحدًا: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>في هذه المحطة فعالية غير التي في المركز. انضم بمجلد فارغ: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>أعطت المحطة مقاعد من تلقاء نفسها في {visits}، وكذلك هذا المركز: قد تتجاوز معًا سعة الحافلات. انضم بمجلد فارغ، وأدخل تسجيلات المحطة هناك.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>أعطت المحطة مقاعد من تلقاء نفسها، وربما فعل المركز الأعلى ذلك أيضًا. ضمّها إلى المركز الأعلى أو بمجلد فارغ.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>حُظرت هذه المحطة، ولا يوثق بمفتاحها مجددًا. انضم بمجلد فارغ: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>لا يظهر رمز الانضمام إلا على المركز نفسه. افتح صفحته هناك.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>لا تُحظر المحطات إلا على المركز نفسه. افتح صفحته هناك.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>انقطعت الرسالة في الطريق.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>الرسالة طويلة جدًا. حدّث Rollcall في المحطة.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>حُظرت هذه المحطة في المركز. كل ما فعلته محفوظ هناك، ولا تُعطى شيئًا بعد ذلك. لاستعمال هذا الحاسوب مجددًا انضم بمجلد فارغ: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>هذا الطلب غير موقّع. حدّث Rollcall في المحطة.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>لا يعرف هذا المركز هذه المحطة. ضمّها برمز من شاشة المركز.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>توقيع المحطة غير صحيح: تغيّر الطلب في الطريق أو كان موجّهًا إلى مركز آخر. تحقق من الشبكة أو ضمّ المحطة من جديد.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>أُرسل هذا الطلب من قبل؛ على المحطة أن تتابع من هناك.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>رمز الانضمام خاطئ. اعرض رمزًا جديدًا على المركز واكتبه.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>رمز الانضمام خاطئ؛ المحاولات المتبقية: %n. اقرأه مجددًا من شاشة المركز.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>استُعمل رمز الانضمام هذا من قبل. اعرض على المركز رمزًا جديدًا لهذه المحطة.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>لم يعد رمز الانضمام هذا صالحًا: يصلح عشر دقائق وخمس محاولات. اعرض رمزًا جديدًا على المركز.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>‏%n د</numerusform>
        <numerusform>‏%n د</numerusform>
        <numerusform>‏%n د</numerusform>
        <numerusform>‏%n د</numerusform>
        <numerusform>‏%n د</numerusform>
        <numerusform>‏%n د</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>جاءت من عنوان هذا الحاسوب رموز انضمام خاطئة كثيرة. يُسمع له مجددًا بعد {wait}. اقرأ الرمز من شاشة المركز أو امسح رمز QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>يجرّب أحدهم رموز انضمام على هذا المركز، فلا يضيف أحدًا لمدة {wait}. اعرض رمزًا جديدًا على المركز فيعود إلى الاستماع فورًا.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>لا يمكن للمركز الاستماع على المنفذ {port}: {why}. ربما يعمل مركز آخر على هذا الحاسوب؛ أوقفه أو اختر منفذًا آخر: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>تعذّر تشغيل المركز. انظر الرسائل أعلاه.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>محتوى القيد {number} من المحطة {station} ليس ما وقّعه كاتبه. لم يُقبل.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>قيد في السجل تالف: لا يمكن قراءة ترويسته.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>كُتب قيد بالصيغة {form} التي لا يعرفها هذا الإصدار. حدّث Rollcall على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>متن قيد ({kind}) تالف.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>لم تُقبل قيود المحطة {station} بدءًا من الرقم {number}: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>لم تُقبل قيود المحطة {station} حتى الرقم {number}: توقيعها غير صحيح.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>الحاضر من هو داخل {session}، بحسب عدّ أبوابها.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
        <numerusform>حدّد {by} التثبيت عند {at}، في محطات عددها %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>لم تُثبَّت عند {at}: لم تكن أي محطة محددة تعمل. ثبّتها بحسب ذلك الوقت (protocol freeze --at)، أو ألغِ ذلك (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>الحاضر من سُجّل حضوره.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> لم يُمسح أحد هناك بعد.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>لا يمكن كتابة الشارات في {path} ({why}). أخلِ مساحة هناك أو اختر ملفًا آخر؛ ما كان موجودًا لم يُمسّ.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>مفتوحة. أغلق غطاءها</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>نفدت ملصقاتها. ضع لفافة جديدة</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>لا تستطيع سحب الملصقات. ضع اللفافة من جديد</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>فيها ملصقات غير المحددة لها. ضع اللفافة الصحيحة</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>فيها انحشار عند القاطع. افتحها وأخرج الملصق</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>تُبلغ الطابعة {printer} عن خطأ. انظر إلى أضوائها.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>الطابعة {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>الطابعة {printer} متصلة. لا تُبلغ عن حالتها.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>الطابعة {printer} جاهزة.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>الطابعة {printer} لا تستجيب. انظر إلى أضوائها. الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>أُطفئت الطابعة {queue} أو انقطعت أثناء الطباعة.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>الطابعة {queue} تستجيب.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>الطابعة {queue} جاهزة.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>تخلّت الطابعة {queue} عن الشارة{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>لم يعد CUPS يعرف المهمة {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>قائمة الطباعة {queue} متوقفة{why}. أصلح الطابعة، ثم شغّل القائمة من جديد: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>توقفت الطابعة {queue}{why}. انظر إلى شاشتها. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>الطابعة {queue} لا تستجيب. تأكد من أنها مشغّلة ومتصلة ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>قائمة الطباعة {queue} لا تقبل مهام. اسمح بها: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>لا توجد في CUPS قائمة طباعة {queue}. اختر طابعة أخرى، أو أضف القائمة من إعدادات الطابعات في النظام. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>خدمة الطباعة في هذا الحاسوب (CUPS) لا تستجيب لـ {queue} ({why}). شغّلها (systemctl start cups) أو اختر طابعة أخرى. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>لم تقبل الطابعة {queue} الشارة: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>فيها انحشار ورق. أخرج الورق وأغلق الطابعة</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>مفتوحة. أغلق غطاءها ودرجها</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>نفد ورقها. ضع ورق الشارات</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>نفد حبرها أو شريطها. ضع جديدًا</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>لا تستجيب. تأكد من أنها مشغّلة ومتصلة</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>لا مكان لمخرجاتها. أفرغ درجها</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>متوقفة مؤقتًا. اضغط زرها للمتابعة</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>ينقصها برنامج تشغيل على هذا الحاسوب. ثبّته، أو أعد إعداد قائمة الطباعة</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>تُبلغ الطابعة {queue} عن {reason}. انظر إلى شاشتها.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>لا يوجد برنامج على {name!r}. اختر واحدًا من: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>‏{name!r} لا يسمّي طابعة. اكتب zpl:192.168.1.30/203 (النقاط في البوصة: 203 أو 300 أو 600) أو brother:192.168.1.31/QL-820NWB/62 (الطراز والملصق).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>ليس في {name!r} عنوان يصلح لطابعة: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>لا يوجد طراز {model!r}. المعروف: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>لا تقبل {model} الملصق {label!r}. تقبل: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>تُكتب الشارات ملفات PDF في {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>لا يمكن كتابة أي شارة في {folder} ({why}). تفقّد المجلد أو اختر طابعة أخرى؛ الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>القرص ممتلئ، فلا يمكن كتابة أي شارة في {folder}. أخلِ مساحة أو اختر طابعة أخرى؛ الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>لا يحق لـ Rollcall الكتابة في المجلد {folder}. اسمح بذلك أو اختر طابعة أخرى؛ الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>على الاثنين التوقيع بالاسم: من يسلّم ومن يستلم.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>ربما طُبعت: انظر إلى الطابعة، ثم اضغط «الطباعة مجددًا» أو «طُبعت فعلًا».</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>تم التراجع.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>يأتي شخص آخر مكانه.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>نُقلت قائمة الطباعة من {printer} وهي تؤخر هذه الشارة.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>استُبدلت بالشارة {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>‏{size} ليس مقاس شارة؛ يجب أن يكون من 10 إلى 1000 مم في كل اتجاه.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>‏{name} للمسجلين؛ تُطبع الشارات الفارغة من temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>اطبع من 1 إلى {most} من الشارات الفارغة في المرة.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>‏{size} ليس مقاسًا؛ اكتب العرض والارتفاع بالمليمتر: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>لا يمكن قراءة {file} قائمةً للأشخاص: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>لا شيء مُعار، فلا شيء للقائمة.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>ليس في {visit} حافلة {bus!r}. حافلاتها: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>لا أحد له مقعد في {visit} بعد، فلا شيء للقائمة.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>‏{name} ليس صورة يمكن طباعتها؛ خذ PNG أو JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>لا يوجد تصميم شارات باسم {name}. {made}المرفقة: {known}. أو سمِّ ملف TOML؛ ويجوز أن يلي الاسمَ {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>يحتاج التصميم إلى اسم. اكتب واحدًا.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>التصميم {stem} يأتي مع Rollcall ويبقى كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>‏{name} أكبر من أن يكون تصميمًا.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>لا يمكن قراءة {name} تصميمًا: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>يتجاوز {name} 8 م.ب؛ صغّره.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>لا يمكن قراءة {name} ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>المُنشأة هنا: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>لا يمكن كتابة التصميم في {path} ({why}). أخلِ مساحة هناك أو اختر مجلدًا آخر؛ ما كان موجودًا لم يُمسّ.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>لم يعد بالإمكان سؤال الطابعة {printer} عن هذه الشارة.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>الطابعة {printer} لا تستجيب ({why}). تأكد من أنها مشغّلة ومتصلة. الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>انقطعت الطابعة {printer} أثناء استلام الشارة ({why}). الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>انقطعت الطابعة {printer} عند بدء الطباعة.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>لا توجد طابعة باسم {name!r}. اختر واحدة من: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>لا توجد وفود بعد، فلا شيء للقائمة.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>ليس لهذه الهيئة أعضاء، فلا شيء للطباعة.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>لدى الطابعة هذه الشارة منذ وقت طويل ولا تُبلغ عن مشكلة. تفقّدها.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>تعذّر رسم هذه الشارة بسبب خطأ في Rollcall نفسه ({fault}). أبلغ عنه؛ وصحّح الاسم واطبع من جديد.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>حدث أثناء الإرسال خطأ في Rollcall نفسه ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>واجهت الطباعة خللًا من Rollcall نفسه وتتابع ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>تسع الطابعة من 0 إلى {most} من الشارات، فلا يصح {size}.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>يجب أن يأتي التنبيه حين يتبقى بين 0 و{size} من الشارات، لا {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>ورق الشارات</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>الحبر أو مسحوقه أو الشريط</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>مسحوق الحبر</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>يوشك أن ينفد من الطابعة {queue}: {what}.</translation>
    </message>
    <message>
      <source>{supply} ({percent} %)</source>
      <translation>{supply} ({percent} %)</translation>
    </message>
    <message>
      <source>{these}, {this}</source>
      <translation>‏{these}، {this}</translation>
    </message>
    <message>
      <source>a supply</source>
      <translation>مادة استهلاكية</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>الطابعة {printer} لا تستجيب. انظر إلى شاشتها. الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>الطابعة {printer} مفتوحة. أغلق غطاءها.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>نفد ورق الطابعة {printer}. ضع ورق الشارات.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>نفد شريط الطابعة {printer}. ضع جديدًا.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>الطابعة {printer} ساخنة جدًا وتنتظر حتى تبرد.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>الطابعة {printer} أبرد من أن تطبع. دفّئ الغرفة.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>الطابعة {printer} متوقفة مؤقتًا. اضغط زرها للمتابعة.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>تعذّرت كتابة النسخة الاحتياطية {path} ({why}). تأكد أن القرص أو ذاكرة USB موجود وفيه مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>لا يمكن فتح قاعدة البيانات {path}: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>إصدار SQLite على هذا الحاسوب {version}، وقد يفقد بيانات محفوظة. يحتاج Rollcall إلى {wanted} أو أحدث: شغّل الإعداد مجددًا (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>قاعدة البيانات {path} مقفلة من برنامج آخر. أغلق البرنامج الآخر (ربما أداة نسخ احتياطي) وشغّل Rollcall مجددًا. لم يُفقد شيء.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>لا يمكن فتح قاعدة البيانات {path} بمفتاح هذه المحطة: ملف المفتاح ليس لها أو الملف تالف. لا تحذفه. أعد المفتاح الصحيح أو استعد أحدث نسخة احتياطية: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>لا يمكن فتح {path} بهذا المفتاح: ليس نسخة احتياطية من Rollcall، أو المفتاح لمحطة أخرى، أو بدايته تالفة.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>قاعدة البيانات تالفة ({what}). لا تتابع العمل بها. يضع kioskctl restore BACKUP كل ما فيها جانبًا ويضع أحدث نسخة احتياطية مكانها؛ وما ينقصها يعود من المركز.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>القرص ممتلئ، فلم يُحفظ هذا. أخلِ مساحة (احذف صادرات أو شارات قديمة) وأعد المحاولة. كل ما حُفظ قبل ذلك آمن.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>لم يعد القرص يسمح بالكتابة، فلم يُحفظ هذا. أعد تشغيل الحاسوب وافحص قرصه؛ كل ما حُفظ قبل ذلك آمن.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>قاعدة البيانات مقفلة من برنامج آخر، فلم يُحفظ هذا. أغلق البرنامج الآخر وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>لا يستجيب خادم قاعدة البيانات ({why})، فلم يُحفظ هذا. ستُعاد المحاولة؛ افحص الخادم وشغّله إن كان متوقفًا.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>‏Rollcall مفتوح بالفعل على {folder} (العملية {holder}). استعمل تلك النافذة أو أغلقها أولًا.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>لا يمكن الكتابة في مجلد البيانات {folder} ({why}). تحقق من مالكه أو اختر غيره بواسطة --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>‏Rollcall مفتوح بالفعل على {folder}. استعمل تلك النافذة أو أغلقها أولًا.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>القرص ممتلئ، فلا يمكن تشغيل Rollcall على {folder}. أخلِ مساحة (احذف صادرات أو شارات قديمة) وشغّله مجددًا. كل ما حُفظ قبل ذلك آمن.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>لا يمكن إنشاء مجلد البيانات {folder} ({why}). اختر غيره بواسطة --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>ملف المفتاح (لا يقرؤه إلا مالكه)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>مفتاح بيانات هذه المحطة مفقود: {path} غير موجود، ولا تحتفظ به سلسلة مفاتيح هذا الحاسوب. أعد ملف المفتاح من النسخة الاحتياطية للمحطة.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>ملف المفتاح {path} تالف. أعده من النسخة الاحتياطية.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>لا يمكن قراءة ملف المفتاح {path}: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>لا يصلح {space!r} اسمًا لمكان فعالية في قاعدة البيانات. استعمل حتى 40 من الحروف اللاتينية الصغيرة والأرقام والشرطات السفلية، مثل event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>‏{head!r} ليس عنوان قاعدة بيانات: {why}. شكله postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>لا يستجيب خادم قاعدة البيانات: {why}. تحقق من عنوانه ومن أن الخادم يعمل.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>لا يقبل خادم قاعدة البيانات هذا ({why})، فلم يُحفظ. ستُعاد المحاولة؛ افحص الخادم.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>لا يضمن خادم قاعدة البيانات ما حفظه للتو ({why}). افحص خادمه الاحتياطي. لم يُفقد شيء: يُعاد الإرسال حتى يصبح آمنًا.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>تعذّر ترتيب قاعدة البيانات ({why})؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>بدايتها</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>الحزمة معدّلة أو تالفة عند {where} (البايت {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>الحزمة مقطوعة عند {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>الصفحة {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>بيانها</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>نهايتها، حيث أُضيف شيء</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>بايتاتها الأولى</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>هذا الملف ليس حزمة Rollcall. ينتهي اسم الحزمة بـ .rollcall؛ اكتب واحدة على المحطة الأخرى: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>هذه الحزمة من الشكل {version}، ويعرف هذا الحاسوب الشكل {known}. حدّث Rollcall على هذا الحاسوب ثم اقرأها مجددًا.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>هذه الحزمة من الشكل القديم {version} الذي لم يعد يُقرأ. حدّث Rollcall في المحطة التي كتبتها واكتبها مجددًا.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>لا يمكن قراءة ذاكرة USB بعد البايت {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>هذه الحزمة لفعالية أخرى. لم يُقرأ شيء. اقرأها على محطة من تلك الفعالية: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>هذه الحزمة مختومة بمفتاح ليس في هذه المحطة: كتبتها محطة لم تنضم إلى المركز نفسه، أو كُتبت بعد حظر هذه المحطة. لم يُقرأ شيء. ضمّ الاثنتين إلى مركز واحد أولًا.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>الحزمة غير موقّعة من المحطة التي تسميها كاتبةً لها. لم يُقرأ شيء. اسأل من أعطاك إياها عن مصدرها.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>لا يمكن قراءة بيان الحزمة: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>تعذّرت كتابة الحزمة {path} ({why}). هل نُزعت ذاكرة USB؟ لم يُفقد شيء: أدخلها واكتبها مجددًا.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>لا يوجد مجلد {place}. أدخل ذاكرة USB واذكر مجلدها، أو اذكر ملفًا في مجلد موجود ينتهي اسمه بـ {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>ذاكرة USB في {folder} ممتلئة. لم يُترك عليها شيء. أخلِ مساحة أو استعمل غيرها.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>الحزمة أكبر من أن تسعها ذاكرة USB في {folder}. استعمل واحدة مهيأة بنظام exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>لا يمكن الكتابة على ذاكرة USB في {folder}. تحقق من مفتاح الحماية ومن مالك المجلد، أو استعمل غيرها.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>‏{path} ليس ملفًا. اذكر الحزمة نفسها: ينتهي اسمها بـ .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>‏{path} أكبر بكثير من حزمة Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>لا يوجد ملف {path}. أدخل ذاكرة USB واذكر الحزمة التي عليها.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>تعذّرت قراءة الحزمة {path} ({why}). هل نُزعت ذاكرة USB؟ ما قُرئ قبل ذلك محفوظ: أدخلها واقرأها مجددًا.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
        <numerusform>‏{what}. قُبلت الصفحات التي قبلها، وعددها %n، ولا شيء بعدها. انسخها مجددًا، أو اجعل «{name}» تكتبها من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
        <numerusform>‏%n من القيود التي لدى «{name}» ليست في هذه الحزمة ولا هنا: فهي تتابع من حيث انتهت حزمة سابقة.{why} قُبل ما يناسب. اقرأ السابقة، أو اطلب أن تكتب «{name}» واحدة بخيار --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>حُظرت «{name}» من هذه الفعالية. قُبل ما كانت قد فعلته لأنه قد لا يكون عند غيرها: راجع عملياتها قبل الاعتماد عليها.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>هذه الحزمة لفعالية أخرى. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>كاتبة هذه الحزمة «{name}» محظورة من هذه الفعالية. لم يُقرأ شيء. خذها إلى المركز: قد تحوي عمليات ليست عند غيرها.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>المحطة التي كتبت هذه الحزمة «{name}» غير معروفة في هذه الفعالية. لم يُقرأ شيء. ضمّها إلى المركز؛ وإن كانت قد انضمت فاقرأ حزمة من المركز أولًا.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>نهاية هذه الحزمة غير موقّعة من المحطة التي كتبت بدايتها. لم يُقرأ شيء. اطلب كتابتها مجددًا.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>تغيّرت الحزمة أثناء قراءتها. لم يُقبل شيء؛ اقرأها مجددًا.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>‏{what} قُبل ما قبل ذلك.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>‏{why}. تعذّرت قراءة أي شيء. انسخها مجددًا أو اطلب كتابتها من جديد.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>لا يمكن قراءة الصفحة {number} من الحزمة: لدى كاتبتها إصدار آخر. حدّث Rollcall في المحطتين.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>‏{what} قُبل كل ما جاءت به قبل ذلك. اقرأها عندئذ مرة أخرى.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>لا توجد محطة باسم {wanted!r}. محطات هذه الفعالية: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>لا توجد فعالية في هذه المحطة بعد، فلا يمكنها كتابة حزمة ولا قراءتها. انضم إلى مركز مرة (kioskctl join) أو استورد الفعالية.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>عدة محطات اسمها {wanted!r}. اذكر واحدة بمعرّفها: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>تعيد ذاكرة USB غير ما كُتب عليها. لم يُترك عليها شيء. استعمل ذاكرة USB أخرى.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>لم تحتفظ ذاكرة USB بما كُتب: {why}. لم يُترك عليها شيء. استعمل ذاكرة USB أخرى.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>ما يجيب على {url} ليس مركز Rollcall (الحالة {status}). تحقق من العنوان؛ {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>‏{url!r} ليس عنوان مركز. شكله 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>يقول المركز: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>في المركز على {url} خلل داخلي (الحالة {status}). لم يُفقد شيء؛ انظر نافذة المركز أو أعد تشغيله.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>جواب {url} أطول بكثير من جواب مركز.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>ما يجيب على {url} ليس المركز الذي انضمت إليه هذه المحطة. لم يُستعمل منه شيء. تحقق من عنوان المركز ومن الشبكة.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>الاتصال بـ {url} مُعترَض: يُظهر أحدهم بين هذه المحطة والمركز مفتاحًا خاصًا به. لم يُنقل شيء ولم يتغيّر شيء. استعمل شبكة أخرى، مثل كابل إلى المركز، أو زامن بملف على ذاكرة USB.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>لا يذكر المركز أي عنوان. اكتبه مع رمزه.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>المركز على {url} من إصدار أقدم. حدّث Rollcall هناك.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>لا يعرف المركز على {url} رمز الانضمام هذا. لم يُرسل شيء. اقرأ الرمز مجددًا من شاشة المركز أو اعرض هناك رمزًا جديدًا: يصلح الرمز عشر دقائق. إن كان صحيحًا فإن ما يجيب هناك ليس المركز: تحقق من العنوان.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>لا يقول المركز من هو. حدّث Rollcall على المركز.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>لم تنضم هذه المحطة إلى مركز. انضم إلى واحد: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>يذكر جواب المركز محطة أخرى. انضم إلى المركز مجددًا.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>هذا الحاسوب ليس على شبكة يمكن العثور فيها على مراكز. صِله بشبكة، أو اكتب عنوان المركز كما يظهر على شاشته.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
        <numerusform>يتكوّن رمز الانضمام من %n من الحروف والأرقام، مثل 7K3M-9QX2-T4AB. اقرأه مجددًا من شاشة المركز.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>لا يمكن قراءة طلب الانضمام: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>لا يحوي طلب الانضمام مفتاحًا صالحًا. حاول مجددًا.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>الجواب ليس من المركز الذي عرض هذا الرمز. تحقق من عنوان المركز.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>لا يمكن قراءة جواب المركز: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>لا يمكن قراءة ما يقوله المركز عن مفتاحه: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>لا يمكن قراءة سؤال المحطة: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>هذا الرمز لمركز أحدث مما تفهمه هذه المحطة. حدّث Rollcall على هذا الحاسوب ثم امسحه مجددًا.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>لم يُقرأ رمز المركز جيدًا. امسحه مجددًا؛ فإن لم ينفع فالماسح يكتب للوحة مفاتيح أخرى: اكتب عنوان المركز ورمزه القصير بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>القيد {number} من المحطة {station} موجود مرتين: نُسخ قرص تلك المحطة أو استُعيد. كلاهما محفوظ. أوقف إحدى المحطتين وضمّ الأخرى من جديد.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>يختلف السجلان، ولم يستطع أي طرف إعطاء ما ينقص الآخر. حاول مجددًا.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>الطرف الآخر لفعالية أخرى. ضمّ هذه المحطة إلى المركز الصحيح.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>لا يمكن قراءة نسخة سجل المركز: {why}. حدّث Rollcall على هذا الحاسوب وعلى المركز ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>لم يُرسل شيء. تحقق من العنوان؛ إن أظهر متصفح على هذه الشبكة صفحة تسجيل دخول فسجّل الدخول أولًا؛ أو استعمل شبكة أخرى، مثل كابل إلى المركز، أو ذاكرة USB.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>ما يجيب يُظهر مفتاحًا غير مفتاح المركز: تعترض صفحة تسجيل دخول للشبكة، أو الاتصال مُعترَض، أو لحاسوب آخر عنوان المركز.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>‏{sentence} يسمّي نفسه «{name}».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>ما يجيب مركز Rollcall آخر، لا المركز الذي انضمت إليه هذه المحطة: له الآن عنوان ذلك المركز.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>ما يجيب يُظهر مفتاحًا استبدله المركز منذ ذلك الحين. إن استُعيد المركز من نسخة احتياطية فانضم مجددًا برمز جديد؛ وإلا فقد يكون المفتاح القديم عند أحدهم.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>قد تعترض صفحة تسجيل دخول للشبكة: افتح متصفحًا وسجّل الدخول أولًا.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>لم يُفقد شيء: ما يُفعل هنا محفوظ وينتقل حالما يجيب المركز.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>انقطع جواب المركز على {url}: ذهبت الشبكة أو أوقف المركز. لم يُفقد شيء؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>‏{sentence} يتحدث المركز HTTPS: اكتب عنوانه بصيغة https:// من فضلك.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>لا تعرف هذه الشبكة الاسم في {url}. لم يُفقد شيء. اكتب رقم المركز بدلًا منه كما يظهر على شاشته (مثل 10.0.0.5:8470)، أو استعمل الشبكة التي عليها المركز.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>لم يجب المركز على {url} خلال {seconds:g} ثانية. لم يُفقد شيء؛ ستُعاد المحاولة. إن استمر ذلك فانظر نافذة المركز: قد يكون برنامجه متوقفًا عن الاستجابة.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>لا يمكن الوصول إلى المركز على {url}: لا يعود من هناك نعم ولا لا. {nothing_lost} انظر هل حاسوب المركز يعمل وعلى شبكة هذا الحاسوب نفسها؛ فبعض شبكات الضيوف تفصل الحواسيب، وقد يعترض جدار حماية على المركز.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>ما يجيب على {url} يقبل الاتصال ثم لا يقول شيئًا. لم يُرسل شيء. انظر نافذة المركز: قد يكون برنامجه متوقفًا عن الاستجابة فأعد تشغيله؛ أو تحقق من العنوان والمنفذ؛ {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>لا يمكن الوصول إلى المركز على {url}. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>لا يتم اتصال آمن بـ {url} ({why}). لم يُرسل شيء. تحقق من العنوان والمنفذ؛ {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>يأتي جواب المركز على {url} ببطء شديد: الشبكة سيئة أو يعيقه شيء في الطريق. لم يُفقد شيء؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>لا يمكن الوصول إلى المركز على {url}: هذا الحاسوب ليس على شبكة تؤدي إليه. {nothing_lost} أدخل الكابل أو اختر الشبكة التي عليها المركز.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>ما يجيب على {url} يتحدث صيغة قديمة غير آمنة من HTTPS: ليس مركز Rollcall، أو يُضعف شيء الاتصال في الطريق. لم يُرسل شيء. تحقق من العنوان؛ {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>ما يجيب على {url} لا يتحدث HTTPS، فليس مركز Rollcall. لم يُرسل شيء. تحقق من العنوان والمنفذ؛ {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>انقطع</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>لا يمكن قراءة رسالة الطرف الآخر: {why}. تحقق من عنوان المركز ومن عدم اعتراض صفحة تسجيل دخول للشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>رسالة مزامنة كبيرة جدًا ({size_mb} م.ب). حدّث Rollcall على هذا الحاسوب وعلى المركز.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>يتحدث الطرف الآخر الإصدار {version} من المزامنة، وهذا الحاسوب الإصدار {ours}. حدّث Rollcall على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>‏{first}؛ {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>في {name} حرف لا يمكن طباعته (U+{number:04X}): اكتب الخلية مجددًا</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
        <numerusform>عدد أحرف {name} هو %n والحد الأقصى {most}: اختصره</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>‏{name} ناقص: املأه</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>قيمة {name} هي "{text}": اكتب yes أو no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>قيمة {name} هي "{text}": اكتب عددًا صحيحًا من 0 إلى {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>قيمة {name} هي "{text}": اكتب التاريخ والوقت هكذا 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>قيمة {name} هي "{text}": اكتب الوقت المحلي للمكان دون فرق توقيت</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>قيمة {name} هي "{text}" وليست عنوان بريد: صحّحها أو اتركها فارغة</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>قيمة {name} هي "{text}" وليست بلدًا معروفًا: اكتب حرفيه مثل KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>يذكر {name} القيمة "{text}" وقد تُركت: اكتب اللغات هكذا en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>قيمة {name} هي "{text}": اكتب التاريخ هكذا 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>علامة اقتباس فُتحت ولم تُغلق: احذفها أو أغلقها</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>خلية أطول من أن تُقرأ: اختصرها</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>قيمة minutes هي {count}: اكتب عددًا من {least} إلى {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>يتجاوز 30 م.ب: صغّره</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>ليس صورة يمكن قراءتها: خذ JPEG أو PNG أو WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>ما اقتُطع أصغر من أن يُميَّز على الورق</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>لا يمكن قراءته: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>لا يمكن فتح المجلد {folder}: {why}. اذكر المجلد الذي فيه الصور.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>لا أحد مسجل بالرمز الذي في اسمه</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>فيه أكثر من 60 مليون نقطة: صغّره</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>أصغر من أن يُميَّز على الورق</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>‏{first} صورة للشخص نفسه</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>‏{file}، الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>الصف {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>‏{source}، الصف {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>‏{file}، الصف {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>‏{where} يُجلس {code} بالفعل: اذكر ذلك في أحدهما فقط</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>لا توجد قائمة وفود بعد، فلم تُفحص رموزها.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>الرمز {code} مستعمل بالفعل في {where}: أعطِ كل صف رمزه</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>يصف {source} الفعالية {code}، وفي هذه المحطة {held}. خذ مجلد بيانات آخر لفعالية أخرى.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>لا يمكن استعمال {source}: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>تنقص {source} الأعمدة {columns}. تبقى بيانات الاتصال والاحتياجات والطاولات والملاحظات الموجودة؛ وتُعدّ البقية فارغة.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>‏ends ({ends}) قبل starts ({starts}): صحّح أحدهما</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>قيمة timezone هي "{text}" ولا وجود لها: اكتبها هكذا Asia/Seoul أو Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>‏kind "{sort}" جديد: يُعامل كجلسة مفتوحة</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>ينتهي ({ends}) قبل أن يبدأ ({starts}): صحّح أحدهما</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>‏capacity ناقص: تحتاج الزيارة إلى عدد مقاعدها</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>يذكر admits القيمة "{text}" ولم تُعرَّف هذه الفئة</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>الاسم ناقص: املأ given_name أو family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>لا أحد مسجل بالرمز {text}: صحّحه أو أضف الشخص إلى قائمة المشاركين</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>قيمة {name} هي "{text}": اكتب واحدة من {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>‏{name} ناقص: أعطِ هذا الصف رمزًا ليس لغيره</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>قيمة category هي "{text}" وليست من {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>قيمة delegation هي "{text}" وليست في قائمة الوفود: صحّحها أو أضفها إلى تلك القائمة</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>للوفد {delegation} رئيس آخر بالفعل، في {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>يبدأ في {day}، وليس من أيام الفعالية</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>تُغلق أبوابه ({closes}) قبل أن تُفتح ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>قيمة phone هي {phone}: فقد جدول البيانات أرقامها</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>تذكر zones عدد {count}، وتُظهر الشارة {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>قيمة {name} هي "{text}": حوّلها جدول البيانات إلى عدد. اجعل العمود نصًا واكتبها مجددًا</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>قيمة {name} هي "{text}": استعمل الحروف A إلى Z والأرقام والشرطات</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
        <numerusform>فيه %n من الخلايا وفي الترويسة {width}: ضع الخلية التي فيها فاصلة بين علامتي اقتباس</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>يبدو {source} قائمة {list}، لكن ينقصه العمود {missing}. أضفه إلى صف الترويسة واستورد مجددًا.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>لا شيء للاستيراد هنا. اذكر event.toml أو delegations.csv أو participants.csv أو programme.csv (أو .xlsx)، أو المجلد الذي فيه هذه الملفات.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>‏{name} ليس نصًا يمكن قراءته. افتحه في برنامج جداول واحفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>يبدو أن {name} مكتوب بترميز {encoding}: انظر هل يُقرأ "{line}" صحيحًا. إن لم يكن فاحفظ الملف بصيغة CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>‏{name} فارغ.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>‏{name}، الورقة {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>‏{source} فارغ.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>في {source} العمود "{column}" مرتين. أبقِ واحدًا واستورد مجددًا.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>أعمدة {source} ليست أعمدة أي قائمة معروفة ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>‏{source}: لا يُفعل شيء بالأعمدة {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>لا يمكن فتح المجلد {folder}: {why}. انظر هل يحق لك قراءته.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>يتجاوز {name} {size_mb} م.ب، ولا تحتاج قائمة مشاركين إلى ذلك. احفظ القائمة وحدها بصيغة CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>لا يمكن قراءة {name}: {why}. أغلقه في البرامج الأخرى وانظر هل يحق لك فتحه.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>لا يمكن قراءة {name}: {why}. صحّحه في محرر نصوص؛ وهو TOML بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>لا يصف {name} أي فعالية.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>‏{why} تُرك جانبًا.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>لا يوجد ملف {path}. تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>لا يمكن قراءة {name}: هو تالف أو ليس جدول بيانات. افتحه في برنامج جداول واحفظه مجددًا بصيغة .xlsx أو CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>ينفك ضغط {name} إلى أكثر بكثير مما تحتاجه قائمة مشاركين، فلم يُفتح. انسخ الصفوف إلى مصنف جديد أو احفظ الورقة بصيغة CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>في {name} خلايا بعد الصف {rows:,} أو العمود {columns}، فلم يُفتح. احذف ما هو بعيد أسفل القائمة وإلى يمينها واحفظه مجددًا.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>‏{name} ملف .xls قديم أو محمي بكلمة مرور. افتحه في برنامج الجداول واحفظه بصيغة .xlsx دون كلمة مرور.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>‏{name} محمي بكلمة مرور. احفظه دونها.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>‏{name} مصنف ثنائي. احفظه بصيغة .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>في {name} وحدات ماكرو. احفظه بصيغة .xlsx التي لا تحويها.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>لا يمكن قراءة {name} ({why}). افتحه في برنامج جداول واحفظه مجددًا بصيغة .xlsx أو CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>‏{why}. اختر مجلدًا آخر وصدّر مجددًا.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>لم يُكتب {name}: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>تُكتب الصادرات بصيغة csv أو xlsx لا {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>يسع ملف xlsx {most:,} من الصفوف وهي هنا أكثر. صدّر بصيغة csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>القرص ممتلئ. أخلِ مساحة أو اختر قرصًا آخر وصدّر مجددًا.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>لا يوجد مجلد {folder}. أنشئه أو اختر غيره.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>لا يجوز الكتابة هناك. أغلقه في البرامج الأخرى أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>‏{text} ليس وقتًا. اكتب 09:30 أو 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>لا شاشة هنا. استخدم kioskctl في هذه الطرفية، أو صوّر النافذة: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>لم تأخذ الطابعة {printer} الشارة. انظر شاشتها. الشارة محفوظة وستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>أطول ما يمكن من كل شيء</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>اسم واحد فقط</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>لا شيء سوى الاسم</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>اسم من كلمة واحدة طويلة</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>كلمة طويلة جدًا في المنصب</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>سطران بالتايلندية</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>من اليمين إلى اليسار مع تشكيل</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>فارسية بحرف ربط</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>عبرية فيها رقم</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>الهانغل والعائلة أولًا</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>الهان والعائلة أولًا</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>الكانا</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>الديفاناغارية بحروف مركّبة</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>البنغالية</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>تاميلية شديدة العرض</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>الإثيوبية</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>الجورجية</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>الأرمنية</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>سيريلية غير الروسية</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>اليونانية</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>الخميرية</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>اللاوية</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>لاتينية بكل علامات التشكيل</translation>
    </message>
  </context>
</TS>
