<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>На этом компьютере нет того, что нужно камере. Используйте сканер.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Камеры здесь нет. Используйте сканер.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>Камера остановилась: {why}. Используйте сканер.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>На этом компьютере нет того, что нужно камерам. Выберите файл.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Камеры здесь нет. Выберите файл.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>Камера остановилась: {why}. Выберите файл.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>В Rollcall произошла ошибка ({kind}). Сохранённое ранее в безопасности. Продолжайте работу и отправьте этот файл тому, кто отвечает за Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Ошибка Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Не выполнено</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Не получилось</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Пройдите, пожалуйста, к стойке</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Второй бейдж не напечатан.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} получает бейдж: {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: печатается бейдж {issue}; прежний отныне недействителен.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Аккредитация записана</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Прибытие отмечено</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Добавлено, прибытие отмечено</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>Замена</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Отправлен к столу особых случаев</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Бейдж выдан</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Печатается заново</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Исправлено</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Изменены стол или зоны</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Место подтверждено</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Место освобождено</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>Место освободится при следующем обмене</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Выход из листа ожидания</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} вместо: {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Добро пожаловать</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Добро пожаловать: протокол оповещён</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Прибытие отмечено: прочтите заметку</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Уже здесь</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Не для этого бейджа</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Сессия заполнена</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Нет аккредитации</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Не хватает документа</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Взнос не уплачен</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Регистрация аннулирована</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Старый бейдж: он заменён</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Бейдж изъят</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Код подделан, повреждён</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Бейдж другого мероприятия</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Неизвестный код</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Подходят несколько человек</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Автобус полон</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Не тот автобус</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Не подтверждено: лист ожидания</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>Прибыли: {inside} из {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Новый</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Найдите человека</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Пример мероприятия</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Найденные люди</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Отсканируйте приглашение или бейдж либо введите имя — на любом экране.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Выберите стрелками и нажмите Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Попробуйте меньше букв или другое написание либо нажмите F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Никто не найден</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Мероприятие открывается</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>На этой станции ещё нет мероприятия</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Импортируйте списки организатора или подключитесь к хабу с этим мероприятием.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall здесь не запускается</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Импорт мероприятия (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>К столу особых случаев (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Бейдж получит другой</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Вместо него придёт другой</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Выдать гарнитуру или карточку</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Фото</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Аккредитация</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>Взнос уплачен</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Роль в делегации</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>Найден %n</numerusform>
        <numerusform>Найдено %n</numerusform>
        <numerusform>Найдено %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Аннулирован</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Только что приняли</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Здесь</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>Первые {shown}: введите больше букв, чтобы сузить</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Это пример мероприятия: пробуйте всё, люди вымышлены.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Отсканируйте код или введите имя</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Копия создана, открыта и проверена целиком: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Создаётся копия</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Проверяется копия: каждое действие и каждая подпись</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Создать копию</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Восстановить копию</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Проверка копии</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Выбрать копию</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Копии этой станции</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Копии станции</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Копия восстановлена</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Копий ещё нет. Первая появится в течение четверти часа.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>Последняя копия создана только что.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Действия этой станции после той копии исчезнут с экрана. Они сохранятся отдельно целиком, а то, что уже есть у хаба, вернётся само.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>Станция продолжит работу без своих мест, пока хаб не выделит новые, а ожидавшие задания печати сначала спросят.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Заменить то, что здесь сейчас, этой копией?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Оставить как есть</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Прежнее содержимое не читается; оно в папке «set-aside».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>Последней копии {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>«{name}», мероприятие {event}: людей — %n, из них отмечены {checked_in}.</numerusform>
        <numerusform>«{name}», мероприятие {event}: людей — %n, из них отмечены {checked_in}.</numerusform>
        <numerusform>«{name}», мероприятие {event}: людей — %n, из них отмечены {checked_in}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>Её последнему действию {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>В папке «set-aside» %n действие, которого в ней нет. Если оно есть у хаба, то вернётся при следующем обмене.</numerusform>
        <numerusform>В папке «set-aside» %n действия, которых в ней нет. Те, что есть у хаба, вернутся при следующем обмене.</numerusform>
        <numerusform>В папке «set-aside» %n действий, которых в ней нет. Те, что есть у хаба, вернутся при следующем обмене.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>В ней есть всё, что было здесь.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>«{name}», из другой версии Rollcall: %n действие.</numerusform>
        <numerusform>«{name}», из другой версии Rollcall: %n действия.</numerusform>
        <numerusform>«{name}», из другой версии Rollcall: %n действий.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Далее: обмен с хабом (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>Копия не восстановлена</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Импортировано; сохраните под именем, чтобы оставить</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Экспортировано</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Картинки лежат рядом с файлом: возьмите их с собой.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Тест отправлен на принтер</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>С показанным здесь человеком. Ни одна станция его не пропустит.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Теперь эта станция печатает по макету {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Несохранённое восстановлено</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Сохранено: {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Стрелки двигают выбранное на 1 mm, с Shift — на 0.1; с Alt меняют размер. Page Down выбирает следующий элемент.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Рисунок</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Для чёрно-белого принтера</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Назначение</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Лицо и оборот на одном листе</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Новый лист для каждого</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Вверх ногами</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Бейдж</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Временный бейдж</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Талон</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Карточка на стол</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Указатель</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ширина</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Высота</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Без сгиба</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>По горизонтали</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>По вертикали</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Метки сгиба</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Каждый на своём листе</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Много на одном листе</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Бумага</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Нет: идут подряд</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Ширина листа</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Высота листа</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Штук в ряду</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Рядов</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Поле слева</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Поле сверху</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Зазор сбоку</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Зазор снизу</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Метки реза</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Оборот</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Лицо</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Вставить поле</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Добавить язык</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Текст на этом языке</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Оставьте оба поля пустыми, чтобы убрать язык.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Добавить текст</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Выбрать картинку</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>Фото человека</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Тексты сверху вниз</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Содержание</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Бейдж</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Все зоны через запятую</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Слева</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Сверху</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Лицо</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Оборот</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Сторона</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Заливка</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Рамка</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Толщина рамки</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Скругление</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Слева</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>По центру</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Справа</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Не меньше</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Строк не более</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Отступ сверху</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Выравнивание</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Жирный</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>Прописными</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>На других языках</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Вверху</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Внизу</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Целиком</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Вся рамка</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Растянуть</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Конец слева</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Конец сверху</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Поворот</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Положение</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Буква</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Слово</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Слово не меньше</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Отступ</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Толщина</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Пунктир</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Заполнение</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Сторона</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(пока ничего)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Тексты</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR-код</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Полоса категории</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Прямоугольник</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Линия</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Картинка</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Зоны</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Своя программа</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Учебная пометка</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Обращение</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Имя, фамилия прописными</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Имя с обращением и степенью</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Имя как в списке</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Личное имя</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Фамилия</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Степень после имени</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Имя родным письмом</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Делегация</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Страна</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Буква категории</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Название мероприятия</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Даты мероприятия</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Место мероприятия</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Глава делегации и другие строки</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Номер бейджа</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Стол</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>День временного бейджа</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Выбранные сессии</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Текст QR-кода</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>пунктир</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Чёрный</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Серый</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Белый</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Цвет категории</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Читаемый на категории</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Не получилось</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Элементы в порядке рисования</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>На что взглянуть</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Элементы: последние лежат сверху</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Импорт макета</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Экспорт макета</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Дизайнер бейджей</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (ваш)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Открываемый макет</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Сохранить как</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Печать теста</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Для этой станции</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Добавить элемент</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Ниже</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Выше</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Чей бейдж для пробы</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Точек на дюйм у принтера</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} слева, {y:g} сверху, {w:g} на {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n замечание</numerusform>
        <numerusform>%n замечания</numerusform>
        <numerusform>%n замечаний</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>не сохранено</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>эта станция печатает по нему</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Лист, как он печатается, {width:g} на {height:g} mm</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Бейдж; ничего не выбрано</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Исправлять нечего, проверен %n человек</numerusform>
        <numerusform>Исправлять нечего, проверены %n человека</numerusform>
        <numerusform>Исправлять нечего, проверено %n человек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>И ещё у %n.</numerusform>
        <numerusform>И ещё у %n.</numerusform>
        <numerusform>И ещё у %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Новый макет на основе {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, из состава Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Сохранить макет как</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Открыть другой макет и потерять изменения?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Потерять изменения</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Продолжить</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Он хранится на этой станции под собственным именем.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Макеты из состава Rollcall не меняются.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Изменения не сохранены: {name}.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>оборот</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>Насчитано людей: %n</numerusform>
        <numerusform>Насчитано людей: %n</numerusform>
        <numerusform>Насчитано людей: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Всё равно впустить?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Впустить</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>В журнале останется, кто и почему так решил.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Что видит камера</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Ничего не изменено</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Вход</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Всё равно впустить</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Сессий ещё нет</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Импортируйте программу: у каждой её сессии здесь есть вход.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Сессия</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Вход (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Выход (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Камера</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Весь экран</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Цифры и Enter: подсчёт людей · + вход, − выход · Ctrl+Z: отменить</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Выйти из полного экрана</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Людей: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Выход</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Вход</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Выход</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Не здесь или не сейчас</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Вход не был отмечен</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Не тот день или час</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Не для этого бейджа</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>К стойке регистрации</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Оставьте бейдж у себя. К стойке регистрации</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Без ограничения</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Мест нет</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Автономно: только сканы этого входа</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>отменено</translation>
    </message>
    <message>
      <source>in</source>
      <translation>вход</translation>
    </message>
    <message>
      <source>out</source>
      <translation>выход</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Неизвестен</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>Свободно: {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Внутри с {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Выход в {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>Всего вошли {entered}, отказов {refused}</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>Лишних: {count}</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>из {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>Подсчёт в {time}: %n</numerusform>
        <numerusform>Подсчёт в {time}: %n</numerusform>
        <numerusform>Подсчёт в {time}: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Сейчас открыта: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Решено</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Никто не ждёт</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>К столу особых случаев: почему?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Кто ждёт помощи</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Взять (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Кто</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Где</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Ждёт</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Занимается</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Здесь те, кого отправила стойка (Ctrl+E на карточке), и кто позвал у киоска.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n ждёт помощи</numerusform>
        <numerusform>%n ждут помощи</numerusform>
        <numerusform>%n ждут помощи</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Ждёт</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Кто-то</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Документ или аккредитация</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Взнос</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Имя или данные</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Бейдж или принтер</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Экскурсия</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Другое</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Просит помощи</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Гость протокола</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не найден</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Напрасно ждёт на встрече</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Сбой киоска</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>ищет себя</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>смотрит свои встречи</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>отвечает на вопросы</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>ждёт бейдж</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Переименовано</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Обмен выполнен</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>Отправлено {sent}, получено {received}</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Не получилось</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Запись на флешку</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Чтение флешки</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Осталась примерно %n минута.</numerusform>
        <numerusform>Осталось примерно %n минуты.</numerusform>
        <numerusform>Осталось примерно %n минут.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Всё получено. Составляются списки.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>Обработано записей: {done} из {total}.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Мероприятие принимается</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>Записей на этом диске: {done} из {total}.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Осталось меньше минуты.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (другое мероприятие)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Для одной станции ({role}), на десять минут: отсканируйте там или введите адрес и этот код.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>Назначение станции</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Принять станцию</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Перестать быть хабом</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR для подключения к хабу</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для чего</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Эта станция — хаб по адресу {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Хаб показывает адрес, код и QR. Введите первые два или отсканируйте.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Поиск хабов в этой сети</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Найдены в этой сети. Имя может взять кто угодно: ваш хаб узнаётся по коду на его собственном экране.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Найти хабы</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Стать хабом</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Другие станции подключаются к этой, пока она открыта</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Подключиться</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>В этой сети хабы не ответили. Введите адрес с экрана хаба.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Подключение к хабу</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Адрес хаба</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Обмен</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Всё сделанное здесь сначала сохраняется здесь, а затем передаётся другим.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Обменяться сейчас</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Идёт обмен</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Код хаба прочитан</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Нажмите «Подключиться», чтобы стать станцией этого хаба.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Эта станция</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Положение дел</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Без сети</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Имя этой станции</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>На флешку</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>С флешки</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Всем, у кого этого нет</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Новой станции: всё</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Выбрать флешку</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Выбрать файл на флешке</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Флешкой</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Запишите флешку здесь и прочтите её на другой станции этого мероприятия. Открыть её может любой компьютер мероприятия, пока он не исключён: держите её при себе.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Флешки Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>Флешка готова: извлеките её</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Нового нет: всё, что на ней, уже здесь.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>Отсюда нужно отвезти обратно %n действие: запишите его на флешку.</numerusform>
        <numerusform>Отсюда нужно отвезти обратно %n действия: запишите их на флешку.</numerusform>
        <numerusform>Отсюда нужно отвезти обратно %n действий: запишите их на флешку.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Нового нет. Она сообщит читающему, что есть у этой станции.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n действие записано и прочитано для проверки.</numerusform>
        <numerusform>%n действия записаны и прочитаны для проверки.</numerusform>
        <numerusform>%n действий записаны и прочитаны для проверки.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>Не всё на флешке удалось использовать</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n новое действие.</numerusform>
        <numerusform>%n новых действия.</numerusform>
        <numerusform>%n новых действий.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Нового нет: эту флешку здесь уже читали.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Нового нет: здесь уже читали более позднюю флешку той станции.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Прочитана флешка станции {station}</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Для: {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n действие этой станции ждёт хаба.</numerusform>
        <numerusform>%n действия этой станции ждут хаба.</numerusform>
        <numerusform>%n действий этой станции ждут хаба.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Сертификат</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>Ждёт здесь</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n действие</numerusform>
        <numerusform>%n действия</numerusform>
        <numerusform>%n действий</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Часы</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Ничего не теряется, но время в списках неверно: установите часы.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Если хаб недоступен, действия перевезёт флешка.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Обмена ещё не было</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>У этой станции ничего не ждёт. Того, что сделали с тех пор другие, здесь ещё нет.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Что сделали другие</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Своих мест здесь нет: записи идут в лист ожидания по порядку.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Бейдж, заменённый или изъятый в другом месте после {when}, здесь неизвестен.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Сделанное другими после {when} здесь неизвестно до следующего обмена.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>импорта</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Эта станция — хаб</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Другие обмениваются с ней, пока это окно открыто.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Эта станция работает отдельно</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Всё работает сколько угодно. Подключитесь к хабу, чтобы обмениваться с другими стойками.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Согласовано с хабом</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Последний обмен {ago}, {when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Хаб</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Ничего</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, старейшее с {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Как у хаба</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Отметка, печать, исправление и регистрация на месте — всё это, сколько угодно.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Все места визитов выдаются здесь.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>Здесь можно подтвердить %n место визитов.</numerusform>
        <numerusform>Здесь можно подтвердить %n места визитов.</numerusform>
        <numerusform>Здесь можно подтвердить %n мест визитов.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>На {when} у каждого было всё, что было у другого.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Лист передачи сохранён</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Передача смены</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Сохранить лист</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>PDF: итоги, незавершённое, принтеры и их запас.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Кто сдаёт</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Кто принимает</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Список выданного</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item}: выдано ({name}).</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item}: возвращено. Было у: {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Сохранено: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Номер предмета</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Готово (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, с {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Отсканируйте или введите номер гарнитуры или карточки для голосования. Выданное отмечается как возвращённое, у кого бы оно ни было.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Всего выдано: %n предмет.</numerusform>
        <numerusform>Всего выдано: %n предмета.</numerusform>
        <numerusform>Всего выдано: %n предметов.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Выдать: {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Ничего не выдано.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Введите номер предмета, не более %n знака.</numerusform>
        <numerusform>Введите номер предмета, не более %n знаков.</numerusform>
        <numerusform>Введите номер предмета, не более %n знаков.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item}: уже выдано. Сначала примите обратно.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item}: не выдано.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Фото сохранено</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Фото удалено</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Камера (пробел)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Снять заново (пробел)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Взять эту картинку</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Выбрать другую</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Удалить фото</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Перетащите картинку сюда</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Файл JPEG, PNG или WebP с этого компьютера или камеры.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Лицо должно быть в рамке. Снимок — пробел или Enter.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Снять (пробел)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Двигайте картинку мышью; колесо или + и − меняют масштаб.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Выбрать файл</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Фото есть на бейдже и в этой карточке.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Фото есть в этой карточке. На здешних бейджах фото нет: выберите в разделе «Печать» макет с фото.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Фото: {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Картинки</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Импортировано</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>Сохранено %n фото.</numerusform>
        <numerusform>Сохранено %n фото.</numerusform>
        <numerusform>Сохранено %n фото.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Чтение папки</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Фото {done} из {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Чтение файлов</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Запись</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>Записана %n строка.</numerusform>
        <numerusform>Записаны %n строки.</numerusform>
        <numerusform>Записано %n строк.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Эти файлы нельзя импортировать</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Новое</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Изменено</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Без изменений</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Отклонено</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, делегации, участники и программа в CSV или Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Выбрать файлы</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Папка с фото</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Перетащите сюда списки организатора</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Прежде чем что-либо запишется, вы увидите, что нового и что неверно. Сюда же можно перетащить папку с фото, названными по коду регистрации.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Ход выполнения</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Списки</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>Будет записана %n строка. Пока ничего не записано.</numerusform>
        <numerusform>Будут записаны %n строки. Пока ничего не записано.</numerusform>
        <numerusform>Будет записано %n строк. Пока ничего не записано.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>Будет сохранено %n фото. Пока ничего не сохранено.</numerusform>
        <numerusform>Будет сохранено %n фото. Пока ничего не сохранено.</numerusform>
        <numerusform>Будет сохранено %n фото. Пока ничего не сохранено.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Записать нечего: см. строки ниже.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Всё в этих списках уже известно.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Отклонённые строки</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Ни одно фото не подходит: см. ниже.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Все фото из этой папки уже есть.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Кроме того, пропущен %n файл.</numerusform>
        <numerusform>Кроме того, пропущены %n файла.</numerusform>
        <numerusform>Кроме того, пропущено %n файлов.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Пропущенные файлы</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… и ещё %n</numerusform>
        <numerusform>… и ещё %n</numerusform>
        <numerusform>… и ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Записать %n строку</numerusform>
        <numerusform>Записать %n строки</numerusform>
        <numerusform>Записать %n строк</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Сохранить %n фото</numerusform>
        <numerusform>Сохранить %n фото</numerusform>
        <numerusform>Сохранить %n фото</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Мероприятие</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Делегации</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Участники</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Программа</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Столы и зоны</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Фото</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, строка {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n карточка на стол для печати</numerusform>
        <numerusform>%n карточки на стол для печати</numerusform>
        <numerusform>%n карточек на стол для печати</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>Из делегаций прибыли {here} из {all}</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>Отмечен %n человек</numerusform>
        <numerusform>Отмечены %n человека</numerusform>
        <numerusform>Отмечено %n человек</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Сохранено для печати</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Ничего не изменено</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n бейдж отправлен одной партией</numerusform>
        <numerusform>%n бейджа отправлены одной партией</numerusform>
        <numerusform>%n бейджей отправлено одной партией</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Так уже и было.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Нужно: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Укажите место числом.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Сначала выберите зафиксированное табло.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z отменяет это.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Записано</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Протокол узнает о прибытии.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Протокол не узнает о прибытии.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>Порядок изменён</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>Снова по правилу</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Табло зафиксировано</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>После следующего обмена оно будет на каждой станции.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>До тех пор не закрывайте это окно. Можно назначить и вторую станцию.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Об этом узнает каждая станция.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Место {place} вручную</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>На {at} фиксация табло не назначена</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Будет зафиксировано: {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Только неприбывшие главы</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Оповещать эту станцию</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Место вручную</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>По правилу</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Список распорядителям</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Делегация</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Глава</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Здесь</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Вручную</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Порядок прибытия</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Орган</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Сейчас или зафиксированное табло</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Зафиксировать</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Печать табло</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Член органа</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Представляет</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Голосует</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Состав</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Кто присутствует</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Отменить фиксацию</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Как сейчас</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Стол</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Что там стоит</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Карточки на столы</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n карточка устарела или отсутствует</numerusform>
        <numerusform>%n карточки устарели или отсутствуют</numerusform>
        <numerusform>%n карточек устарело или отсутствует</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n убрать</numerusform>
        <numerusform>%n убрать</numerusform>
        <numerusform>%n убрать</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Кого посадили, пересадили, переименовали или зарегистрировали после печати карточек.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Напечатать %n карточку</numerusform>
        <numerusform>Напечатать %n карточки</numerusform>
        <numerusform>Напечатать %n карточек</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Карточки ещё нет</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Пересажен</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Текст иной</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Все карточки верны</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>стоит на столе {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Пробел отмечает. Заметку сначала читают.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Делегация или имя</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Делегации</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Отметить всех (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Роль (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Взнос и полномочия (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>на %n станции</numerusform>
        <numerusform>на %n станциях</numerusform>
        <numerusform>на %n станциях</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Присутствует: чьё прибытие отмечено</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>там ещё никого не сканировали</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>Второе из двух: действует табло другой станции.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Присутствует: кто внутри «{session}» по счёту на входах</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Не зафиксировано: {at}. Назначенные станции не были включены. Зафиксируйте на то время или снимите.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>зафиксировано на {at}, {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>более {share} числа членов</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>более {share} числа голосующих</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>не менее {share} числа членов</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>не менее {share} числа голосующих</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>назначил(а): {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>назначено заранее, выполнено: {at}, {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>половины</translation>
    </message>
    <message>
      <source>all</source>
      <translation>полного</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>никого</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>не указано</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Изменить</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Записать</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>от числа членов</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>от числа голосующих</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Установить</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Другой список изменит это, только если в нём иначе.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Неуплаченный взнос или отсутствие полномочий лишают голоса.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Людей делегации всё равно впускают.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Зафиксированное ранее остаётся как есть.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>В делегации: {name}</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Сопровождает</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Сообщить протоколу о прибытии</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Взнос и полномочия: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Взнос</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Полномочия</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Сколько нужно: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Достаточно</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>От кого</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Доля (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>только как мэр или почётный гость</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>да, сразу</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>уплачен</translation>
    </message>
    <message>
      <source>open</source>
      <translation>не уплачен</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>приняты</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>отсутствуют</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>более</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>не менее</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Протокол</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Дать это место</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Зафиксировать</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Ещё нет</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Прибытие</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Кворум</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 — первое. Рядом будут ваше имя и причина.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Сохраняется со всеми цифрами и потом не меняется.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Будущее время назначается заранее: станция зафиксирует табло, если будет включена. Назначьте и на второй станции — она подстрахует.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>На каком месте: {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ваше имя</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Зафиксировать табло: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>На (время сегодня)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n глава ещё не здесь</numerusform>
        <numerusform>%n главы ещё не здесь</numerusform>
        <numerusform>%n глав ещё не здесь</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Глава делегации</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>главу ждут</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Нет кворума</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Исполнительный комитет</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>взнос не уплачен</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>нет полномочий</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Порядок: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>нет главы</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>глава здесь</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>В этом органе нет членов</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>Состав указан в списке делегаций.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>присутствуют {present}, нужно {needed} · голосуют {entitled} из {members}</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>больше не назначен</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>Здесь {here} из {all}</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Отметить %n и печатать</numerusform>
        <numerusform>Отметить %n и печатать</numerusform>
        <numerusform>Отметить %n и печатать</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Выберите, кто здесь</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>с {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>сопровождает: {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>не удалось</translation>
    </message>
    <message>
      <source>present</source>
      <translation>присутствует</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>отсутствует</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>здесь с {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>выбран</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>прочтите заметку</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>ожидается</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Беру на себя (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>Прибытие: {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Генеральная ассамблея</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Эта делегация больше не известна. Посмотрите ещё раз.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Никто не выбран. Выберите, кто здесь, или всех.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Этого человека здесь больше нет.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Этим уже занимается другая станция.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Запишите долю как 1/2 или 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Укажите будущее время в пределах месяца.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>На это время фиксация уже не назначена. Посмотрите ещё раз.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Исполком сначала</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>членство</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>ранг главы</translation>
    </message>
    <message>
      <source>name</source>
      <translation>название</translation>
    </message>
    <message>
      <source>country</source>
      <translation>страна</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>прибытие</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Заместитель</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Советник</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Сопровождающий</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>не полноправный член</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>без голоса</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Сначала прочтите заметку: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>«{word}» здесь неизвестно.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>Уже занимается: {by}.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Сохранено для печати</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Уже в автобусе</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Больше не учтён</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Ничего не изменено</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Взять из резерва: {name}?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Только на оставшееся место: сначала те, у кого место есть.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Отдать место отсутствующего: {name}?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Если он всё же придёт, автобус может быть полон.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Взять в этот автобус: {name}?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>Тогда учёт здесь, а не в другом автобусе.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Взять</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Не сюда</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>Нет %n человека. Автобус уезжает без него?</numerusform>
        <numerusform>Нет %n человек. Автобус уезжает без них?</numerusform>
        <numerusform>Нет %n человек. Автобус уезжает без них?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Уехать без них</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Ждать</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Какие автобусы едут?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Назначить</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Оставить как есть</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Места в каждом: 40 40 24; или с именами: Blue=40 Red=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Автобус уехал</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Посадка снова идёт</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Автобусы назначены</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>У каждого есть автобус</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Ответственный</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Автобусы</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>В автобусе: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потребности</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Автобус</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Перекличка</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Визит</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Туда</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Обратно</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Визитов ещё нет</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>У пунктов программы с ограниченным числом мест здесь есть перекличка.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Отсканируйте бейдж или введите имя</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Дать всем автобус</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Списки для печати</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Посадка</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Высадка</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Автобус</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Автобус {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>В автобусе {aboard} из {seats}</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>учтён в двух автобусах</translation>
    </message>
    <message>
      <source>any</source>
      <translation>любой</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Всё же не уехал</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>Нет %n человека</numerusform>
        <numerusform>Нет %n человек</numerusform>
        <numerusform>Нет %n человек</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>резерв {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>посадка {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>отъезд {at}, остался %n</numerusform>
        <numerusform>отъезд {at}, остались %n</numerusform>
        <numerusform>отъезд {at}, остались %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>отъезд {at}, все на борту</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>все на месте</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>ещё никого</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>ждёт, место %n</numerusform>
        <numerusform>ждёт, место %n</numerusform>
        <numerusform>ждёт, место %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus}: отъезд</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>не уехал</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>нет</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Не выполнено</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Введены два разных PIN-кода.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Каждая станция узнает об этом при следующем обмене.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Учётные записи</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Блокировать станцию, если её не трогали</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Добавить</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Нет учётных записей</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Это мероприятие работает без них. Добавьте сотрудника, чтобы это изменить.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Другая роль</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Новый PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Снять блокировку</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Закрыть заблокированную можно только с PIN-кодом</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Включить</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Отключить</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} мин</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Никто не вошёл</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Кто вы?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ или первые буквы выбирают имя, цифры и Enter — вход. Обмен, печать и копии тем временем продолжаются.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Кто работает на этом мероприятии и что может делать.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>PIN — от 4 до 12 цифр, не одинаковых и не подряд.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>Сейчас имени не спрашивают. Первая учётная запись, администратора, изменит это на каждой станции мероприятия.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Может войти</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Кто здесь работает?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Создать запись</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>Она ваша: вы ведёте остальные учётные записи.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Отныне каждая станция этого мероприятия сначала спросит имя и PIN.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Дать эту роль</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Принять этот PIN</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Взять на себя</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Отключена</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Прежний больше не действует.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Оба имени и причина останутся в журнале.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN ещё раз</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Заблокировано</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>Что может делать {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Новый PIN: {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Кто отвечает</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Нужен новый PIN</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, это должен взять на себя тот, у кого есть право, — своим PIN-кодом.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Стереть цифру</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Войти</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Сначала войдите</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Эта станция закрывается только после ввода PIN-кода.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Стюард</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Стойка</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Старший смены</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Протокол</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Организатор</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Администратор</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Считает людей при посадке в автобус.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Отмечает прибытие, регистрирует, исправляет, перепечатывает и записывает на визиты.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Как стойка, и печатает много бейджей сразу.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Отвечает за утерянные бейджи, позднюю отмену, аннулирование и автобусы, уехавшие без кого-то; настраивает принтеры.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Как старший смены, а также импортирует списки, стирает данные людей, принимает станции, подключает к хабам, меняет макеты и восстанавливает копии.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Всё, и ведёт эти учётные записи.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Каждая станция узнает об этом при следующем обмене.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Исключить</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Списать</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Исключить «{name}»</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Списать «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>Здесь известно: %n</numerusform>
        <numerusform>Здесь известно: %n</numerusform>
        <numerusform>Здесь известно: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Удаление данных</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Знает только её хаб. Известное здесь — оттуда.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n место заблокировано, пока не найдётся её журнал или не уедет автобус.</numerusform>
        <numerusform>%n места заблокированы, пока не найдётся её журнал или не уедет автобус.</numerusform>
        <numerusform>%n мест заблокировано, пока не найдётся её журнал или не уедет автобус.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Станция не может исключить сама себя: сделайте это на другой.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Исключить станцию может только хаб или станция организатора.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n раз: каждый раз с новым номером, а прежние места остались заблокированы</numerusform>
        <numerusform>%n раза: каждый раз с новым номером, а прежние места остались заблокированы</numerusform>
        <numerusform>%n раз: каждый раз с новым номером, а прежние места остались заблокированы</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>Выполнено %n, ничего не осталось</numerusform>
        <numerusform>Выполнено %n, ничего не осталось</numerusform>
        <numerusform>Выполнено %n, ничего не осталось</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>Здесь не завершено: %n; продолжится само</numerusform>
        <numerusform>Здесь не завершено: %n; продолжится само</numerusform>
        <numerusform>Здесь не завершено: %n; продолжится само</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>Насколько известно, там не выполнено: %n; выполнится при обмене</numerusform>
        <numerusform>Насколько известно, там не выполнено: %n; выполнится при обмене</numerusform>
        <numerusform>Насколько известно, там не выполнено: %n; выполнится при обмене</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Это станция, за которой вы работаете.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>С этим хабом она ещё не обменивалась.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>Спешит относительно этой на %n минуту.</numerusform>
        <numerusform>Спешит относительно этой на %n минуты.</numerusform>
        <numerusform>Спешит относительно этой на %n минут.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>Отстаёт от этой на %n минуту.</numerusform>
        <numerusform>Отстаёт от этой на %n минуты.</numerusform>
        <numerusform>Отстаёт от этой на %n минут.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Ничего не теряется; установите их там.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n место для выдачи там</numerusform>
        <numerusform>%n места для выдачи там</numerusform>
        <numerusform>%n мест для выдачи там</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>выдано %n</numerusform>
        <numerusform>выдано %n</numerusform>
        <numerusform>выдано %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Исключена: сделанное прежде действует, нового от неё не берут.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Последняя связь</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Её действия</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Места визитов</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>вне связи: исключена</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>заблокировано %n</numerusform>
        <numerusform>заблокировано %n</numerusform>
        <numerusform>заблокировано %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} и {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Её часы</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>последнее {when} по её часам</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Принята</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Восстановлена или скопирована</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Версия</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}, {when}; до этого передала всё</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Списана {when}, {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Этот диск скопирован: с действия {number} есть две истории.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>после него ещё %n</numerusform>
        <numerusform>после него ещё %n</numerusform>
        <numerusform>после него ещё %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Исключите эту станцию: её ключ на двух компьютерах, и различить их нельзя.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Подключите оба компьютера к хабу заново, каждый со своей пустой папкой.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Повторите то, что есть только в другой истории. Ничего из неё не выброшено.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Учтено здесь</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Хранится отдельно, не учтено</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Что она сделала и не передала, не знает никто. Если компьютер всё же найдётся, его флешку можно прочитать на хабе.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Для потерянного, украденного или возвращённого компьютера. Отменить нельзя: вернуться можно только с пустой папкой и новым кодом.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Сделанное до сих пор действует. Хаб один раз примет то, что ей осталось передать, и больше ничего ей не даст.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>У неё остаётся список, каким она его знала, и она ещё может открывать флешки этого мероприятия.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Исключить</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Не надо (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Два человека подтверждают, что этот компьютер и его диск не вернутся. Станция исключается.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Списать</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Два человека подтверждают, что никому не обещано место, о котором этот хаб не знает.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Если они ошибаются, обещанное место может быть отдано другому: тогда первое обещание недействительно и попадает в список спорного.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Снова выдавать места</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Ждать (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>У неё нет свободных мест визитов, и ничего не блокируется.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Снова выдавать места?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Снова выдавать места, не дождавшись всех станций?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Первый человек</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Второй человек</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>Исключить «{name}»?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Списать «{name}»?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>После восстановления этого хаба обменялись все станции, поэтому всё выданное здесь известно.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Что она сделала после последнего обмена ({ago}), не знает никто. Если компьютер всё же найдётся, его флешку можно прочитать на хабе.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>С тех пор нет связи: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Станция</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для чего</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>Ждёт там</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Свободные места</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Станции этого мероприятия</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Станции</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Учётные записи сотрудников</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Станций ещё нет</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Импортируйте мероприятие (F8) или подключитесь к хабу (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Известна %n станция этого мероприятия.</numerusform>
        <numerusform>Известны %n станции этого мероприятия.</numerusform>
        <numerusform>Известно %n станций этого мероприятия.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>отстают на %n мин</numerusform>
        <numerusform>отстают на %n мин</numerusform>
        <numerusform>отстают на %n мин</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Мероприятие здесь ещё не настроено, поэтому станций не видно.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>Проверить: %n.</numerusform>
        <numerusform>Проверить: %n.</numerusform>
        <numerusform>Проверить: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Этот хаб восстановлен из копии и пока не выдаёт мест</translation>
    </message>
    <message>
      <source>here</source>
      <translation>здесь</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ничего</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>неизвестно</translation>
    </message>
    <message>
      <source>right</source>
      <translation>верны</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>спешат на %n мин</numerusform>
        <numerusform>спешат на %n мин</numerusform>
        <numerusform>спешат на %n мин</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Выданное им после копии знают только его станции. Когда каждая из них обменяется, он снова сможет выдавать места.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Выданное его станциями после копии станет известно, когда каждая из них обменяется. Выданное самим хабом может не знать никто: посмотрите его напечатанные талоны, и пусть решат два человека.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Решение двоих</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Диск скопирован</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Списана</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Эта станция</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Давно нет связи</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Часы неверны</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Есть заблокированные места</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>На связи</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Наш хаб</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>действие {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Как на компьютере</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Сначала завершите или закройте начатое в разделе «{screen}».</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлый</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмный</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Контрастный</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Внешний вид</translation>
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
      <translation>Справка</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Всё работает с одной клавиатуры. Сканер действует на любом экране.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Стойки регистрации, которым не нужна сеть: каждое действие сначала записывается на этот компьютер с подписью и передаётся другим станциям, когда с ними есть связь.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Свободная программа, GPL-3.0-or-later. Шрифты: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>На стойке</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Переходы</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>любая буква</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Поиск отовсюду</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Выбор в списке</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Открыть человека, затем то, что на кнопке</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Очистить экран для следующего</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Отменить последнее действие этой станции</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Зарегистрировать на месте</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Исправить имя и напечатать заново</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Причина перепечатки</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Стойка</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Выездные визиты</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>Мероприятие в цифрах</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Обмен с другими станциями</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Импорт списков</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Несовпадающие действия станций</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Станции и их состояние</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Учётные записи сотрудников</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Заблокировать или сменить сотрудника</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Дизайн бейджей</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Перекличка у автобусов</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Вход на сессию</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Эта страница</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Всё равно впустить?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Впустить</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Ничего не указано, поэтому впускаем.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Записать</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>В журнале останется, кто отвечает и почему.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Кто не аккредитован или не сдал документ, бейдж не получит.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Аккредитация: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Отныне</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>До сих пор: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Перепечатать бейдж</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Выездные визиты</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Что уже было</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Бейдж, как он напечатается</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Фото</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Стол {table}, место {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Допуск вопреки аккредитации: см. историю</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Прибытие отмечено %n раз на нескольких станциях</numerusform>
        <numerusform>Прибытие отмечено %n раза на нескольких станциях</numerusform>
        <numerusform>Прибытие отмечено %n раз на нескольких станциях</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>Не пришёл на встречу: {partner}, {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Отметить и печатать</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Ещё не здесь</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Прибытие отмечено: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Пропущена встреча: {partner}, {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Встреча: {partner}, {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Регистрация аннулирована</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Заметка прочитана</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Всё равно впустить</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Отметить</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Замена: вместо участника приедет {name}</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Аннулирована: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>другая станция</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Вместо: {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Глава делегации, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>Бейдж {issue} ещё на пути к принтеру</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Доступ: {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Стол {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>другой человек</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>Бейдж {issue} действителен</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Прибытие отмечено</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Бейдж напечатан</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Исправлено</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Изменены стол или зоны</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Регистрация аннулирована</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Замена</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Вместо другого</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Бейдж получен</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Регистрация восстановлена</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Регистрация на месте</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Проход разрешён</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Аккредитация</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Впущен при неуплаченном взносе</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Запись на визит</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>В листе ожидания</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Отказ от визита</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Бейдж получил(а) {by} за участника: {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>В журнале останется, кто получил и что было предъявлено.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Выдать</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Выберите ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Бейдж печатается сейчас.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>Прибытие отметят, когда участник придёт сам.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Выдать бейдж другому человеку? {name}</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>доверенность предъявлена</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>удостоверение предъявлено</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>доверенность и удостоверение предъявлены</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Отмена (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>Это другой человек: добавить</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Назад к форме</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Сначала фамилия</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, до сих пор: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Новый участник</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Достаточно имени и категории.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Добавить, отметить и печатать</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Нынешний бейдж станет недействителен, как только будет заказан новый.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Бейдж напечатается так, как указано здесь.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Сохранить и печатать</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Две буквы, например KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Через точку с запятой</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Исправить: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Почему ещё один бейдж?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Написание</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Утерян</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Повреждён</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Принтер</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Стол или зоны</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>Замена участника</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Получен за другого</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>Осталось здесь: %n</numerusform>
        <numerusform>Осталось здесь: %n</numerusform>
        <numerusform>Осталось здесь: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Лист ожидания</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>В других местах: %n</numerusform>
        <numerusform>В других местах: %n</numerusform>
        <numerusform>В других местах: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>Ожидают: %n</numerusform>
        <numerusform>Ожидают: %n</numerusform>
        <numerusform>Ожидают: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Не подтверждено: {place}-й в очереди</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>В то же время: {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Отказаться от места</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Выйти из очереди</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Не для этой категории</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Дать место</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Подтверждено</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Место освободится при следующем обмене</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Имя или код того, кто придёт</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Никто с таким именем не зарегистрирован.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Новый человек</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Переходит: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Категория: {category}. Делегация: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Места на визиты остаются за прежним участником: от %n места нужно отказаться в этой карточке и записать заново.</numerusform>
        <numerusform>Места на визиты остаются за прежним участником: от %n мест нужно отказаться в этой карточке и записать заново.</numerusform>
        <numerusform>Места на визиты остаются за прежним участником: от %n мест нужно отказаться в этой карточке и записать заново.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Зарегистрировать нового</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name}: регистрация аннулируется из-за замены, бейдж недействителен.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>Вместо него: {name}</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Зарегистрировать вместо</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Кто придёт вместо? {name}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Вместо: {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Показать на стойке</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>К станциям</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Открыто ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Решено ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Отменено: вопрос снова открыт здесь и на каждой станции.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Ничего не изменено</translation>
    </message>
    <message>
      <source>About</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Что случилось</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Станции</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Спорное</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Что станции сделали, пока не слышали друг друга. Ничего не потеряно.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Что не сходится</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Решено</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Всё сходится</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Две отметки одного человека, два исправления одного имени, два визита в одно время: такое появляется здесь после обмена.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Решённого ещё нет</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Решено {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n действие</numerusform>
        <numerusform>%n действия</numerusform>
        <numerusform>%n действий</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Бейдж {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Автобус {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>на это место придёт другой</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Просмотрено: ясно, что произошло</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Один человек пришёл дважды: всё в порядке</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Напечатать новый бейдж, оба прежних недействительны</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Придут оба</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Это два человека</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Один человек: аннулировать эту запись</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>Аннулирование в силе</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Добро пожаловать: восстановить</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Старый бейдж изъят</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Напечатать новый бейдж, все прежние недействительны</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Верны оба: пересадка в пути</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Ни в одном из них</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Скопирован: владельцу новый бейдж</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>Человеку сообщили</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>двойная регистрация</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Оставить «{value}»</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>Придёт {name}: отменить другого</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Отказаться от места: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>В автобусе {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Обзор</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>По категориям</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>По регионам</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Мероприятия пока нет</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Импортируйте мероприятие (F8) или подключитесь к хабу (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Сегодня, по десять минут</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Положение на {time}. Обновляется само.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} из {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>пик: {came} в {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>с {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Сегодня ещё никто не пришёл.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>на месте</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>за последние 5 минут</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>делегаций в сборе</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>глав делегаций</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>ждут помощи</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>ещё нет %n</numerusform>
        <numerusform>ещё нет %n</numerusform>
        <numerusform>ещё нет %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n бейдж на печать</numerusform>
        <numerusform>%n бейджа на печать</numerusform>
        <numerusform>%n бейджей на печать</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>частично {partly}, не прибыли {absent}</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Регион не указан</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Новые бейджи</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Тестовая полоса</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Все бейджи сюда</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Сделать запасным</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Больше не запасной</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Убрать</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>Осталось бейджей: {left} из %n</numerusform>
        <numerusform>Осталось бейджей: {left} из %n</numerusform>
        <numerusform>Осталось бейджей: {left} из %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Ещё не проверен</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Бейджи выходят здесь</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Запасной</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Программы дня печатаются здесь</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>Его ждёт %n бейдж</numerusform>
        <numerusform>Его ждут %n бейджа</numerusform>
        <numerusform>Его ждут %n бейджей</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Вставлены</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Не надо</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Сетевой принтер этикеток</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Добавить</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Нужна помощь</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Кончается</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Мало бейджей</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готов</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Каждый вышедший бейдж отнимается от этого числа.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Когда останется десятая часть, об этом скажет строка внизу.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Принтер ZPL: zpl:192.168.1.30/203 (точек на дюйм)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL: brother:192.168.1.31/QL-820NWB/62 (его рулон)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Новые бейджи: {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Сколько бейджей</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Вид, адрес и точки</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>Ещё %n принтер</numerusform>
        <numerusform>Ещё %n принтера</numerusform>
        <numerusform>Ещё %n принтеров</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Добавить принтер этикеток</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Дизайн бейджей</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Макеты бейджей (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Только наши</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Файлы PDF в папке</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Принтер этикеток {address} ({dpi} dpi)</translation>
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
      <translation>Печать</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Здесь ещё не печатали бейджей</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Здесь перечислены все бейджи, заказанные этой станцией.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Напечатать ещё раз</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Напечатан</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n бейдж не напечатан: причина ниже.</numerusform>
        <numerusform>%n бейджа не напечатаны: причина ниже.</numerusform>
        <numerusform>%n бейджей не напечатано: причина ниже.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>В партии</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Тестовая полоса</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Программа дня</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n бейдж в пути.</numerusform>
        <numerusform>%n бейджа в пути.</numerusform>
        <numerusform>%n бейджей в пути.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Ничего не ждёт.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Бейдж {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Тест макета {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Ожидает</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Отправлен на принтер</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Напечатан</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Не напечатан</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Не нужен</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Обращение</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Фамилия</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Имя родным письмом</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Код страны</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Фамилия первой</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Эл. почта</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Стол</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Зоны</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Ответственный</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Кто получает</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Что предъявлено</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Выездные визиты</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Места выдаются в карточке участника на стойке.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Визитов ещё нет</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Здесь появятся пункты программы с ограниченным числом мест.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Перекличка</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Занято</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Свободно здесь</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Свободно в других местах</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Мест нет</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>Здесь свободно: %n</numerusform>
        <numerusform>Здесь свободно: %n</numerusform>
        <numerusform>Здесь свободно: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>В других местах: %n</numerusform>
        <numerusform>В других местах: %n</numerusform>
        <numerusform>В других местах: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>В листе ожидания: %n</numerusform>
        <numerusform>В листе ожидания: %n</numerusform>
        <numerusform>В листе ожидания: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>Занято мест: {taken} из {capacity}</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Другое</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Другое: поговорите со мной</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>Осталось %n место</numerusform>
        <numerusform>Осталось %n места</numerusform>
        <numerusform>Осталось %n мест</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>Ваши имя, организация и категория нужны организатору, чтобы отметить прибытие, напечатать бейдж и подсчитать участников; они хранятся до закрытия мероприятия.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Остальное решаете вы. Нажмите то, с чем согласны, или ничего: бейдж вы получите в любом случае.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Не для вашей категории</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Автобус уже уехал</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>В то же время, что и {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Мест нет. Ожидает %n человек</numerusform>
        <numerusform>Мест нет. Ожидают %n человека</numerusform>
        <numerusform>Мест нет. Ожидают %n человек</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Оставить как есть</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Ваши данные на мероприятии</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Моё имя и организацию можно указать в списке участников.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Мои фото с мероприятия можно публиковать.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Другие могут предложить мне встречу.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Поместить ваше фото на бейдж?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Что вы едите?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>О чём сообщить кухне?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Это прочтут только кухня и организатор.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Для кухни</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Ем всё</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Вегетарианское</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Веганское</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>Халяль</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>Кошерное</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>Без глютена</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Без лактозы</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Чем вам помочь?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Путь без ступеней</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Сохранить мне место</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Помощь при слабом слухе</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Помощь при слабом зрении</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Жестовый переводчик</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Выездные визиты</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Ваше место подтверждено</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Не подтверждено: номер {number} в листе ожидания</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Вы попросили освободить место</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Ваше место подтверждено.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Вы освободили место.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Вы в листе ожидания. Места пока нет: спросите, пожалуйста, на стойке.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Вы попросили освободить место. Это займёт немного времени.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>На это время у вас другой визит.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Этот визит не для вашей категории.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Этот визит больше нельзя выбрать.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Ваш прежний ответ здесь не показан. Он остаётся в силе.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Нажмите всё, что нужно. Организатор это подготовит.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Нажмите визит, чтобы занять место или освободить его.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Да, с моим фото</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Нет, без фото</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Отсканируйте телефоном: здесь всё, что на экране.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Ваше прибытие отмечено. Получите, пожалуйста, бейдж на стойке.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Остался один шаг, сотрудник вам поможет.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Ваше прибытие отмечено. Бейдж ждёт вас: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Ваше прибытие отмечено. Бейдж ждёт вас на стойке.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Ваше прибытие отмечено. Получите бейдж здесь: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Подойдите, пожалуйста, к стойке</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Пройдите, пожалуйста, к стойке регистрации.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Ваш бейдж печатается</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Добро пожаловать, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Подождите здесь минуту, пожалуйста.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Подождите здесь, пожалуйста: вас встретят.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Если нужен новый бейдж, его напечатает сотрудник.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Сотрудник проверит ваш код вместе с вами.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Сотрудник сейчас найдёт вас в списке.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>В киоске неполадка. Это не ваша вина.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Пройдите, пожалуйста, сюда: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Он выйдет из принтера рядом с экраном.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Ваш номер</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Распечатать программу дня</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Взять программу дня</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Программа дня печатается. Подождите, пожалуйста.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Возьмите, пожалуйста, программу дня из принтера.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Сейчас программу дня распечатать нельзя.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Ваш бейдж печатается. Подождите, пожалуйста.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Возьмите, пожалуйста, бейдж из принтера.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Ваше прибытие отмечено, бейдж действителен.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Далее: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>К вам уже идут</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Сердечно приветствуем</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Ваше прибытие уже отмечено</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Этот код нужно проверить</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Давайте найдём вас вместе</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Приносим извинения</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Да, напечатать бейдж</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Так будет напечатан ваш бейдж.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Код не прочитан. Попробуйте ещё раз или продолжите без него.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Здесь ошибка</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Да, это я</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Стойка проверит то, что вы отправили. Можно продолжать.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Отправить на стойку</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Поднесите код к сканеру</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Введите начало фамилии</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Не менее трёх букв, любым письмом.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Начало фамилии</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Введите, пожалуйста, не менее трёх букв.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Не подошло. Попробуйте, пожалуйста, ещё раз.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Что ещё вы можете указать?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Мой город</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Мой код регистрации</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>Мой адрес эл. почты</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Введите название города</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Откуда вы приехали или где работаете.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Город</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Кто из них вы?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Это не я</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>Это вы, и всё верно?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Что исправить?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Введите так, как должно быть напечатано.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Фамилия</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Имя родным письмом</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Добро пожаловать</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Отметьтесь здесь: выберите язык или поднесите код к сканеру.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Он в приглашении — на бумаге или в телефоне — либо на бейдже.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>У меня нет кода</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Ещё один ответ, чтобы никто другой не нашёл вас здесь.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Имена частично скрыты, чтобы никто не узнал, кто здесь.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Мой выбор</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Нажмите нужное и введите, как правильно. Стойка проверит.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Введите код регистрации</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Он в вашем приглашении.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Код регистрации</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Введите адрес эл. почты</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Тот, что вы указали при регистрации.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Адрес эл. почты</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Никто из них</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Продолжить без выбора</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Что вам интересно?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Можете рассказать подробнее?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Отметьте всё, что вам интересно. Организатор свяжется с вами.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Коснитесь строки, чтобы ввести текст. Её можно не заполнять.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Пробел</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Стереть букву</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Заглавные буквы</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Другие клавиши: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Выше</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Ниже</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Кто-то не пришёл? Коснитесь встречи.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Сотрудник знает, что вы ждёте: {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Нет времени, когда вы оба свободны. Спросите у стойки.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Встреча</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Мои встречи</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Вы ждёте: {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Когда вы хотите встретиться?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Вернуть как было</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Отменена</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Вы не встретились</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>Новое время назначено. Сотрудник сообщит второму участнику.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Это время тем временем заняли. Выберите другое.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Возвращено как было.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Эта встреча тем временем изменилась. Взгляните ещё раз.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Сотруднику сообщат, и вы сможете выбрать другое время.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>Второй участник не пришёл</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Стол {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Выберите язык</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Минуту, пожалуйста</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Минуту …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Сделать экран удобнее</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Крупный текст</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Высокий контраст</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Опустить всё ниже</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Читать вслух</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Вы ещё здесь?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Скоро экран очистится для следующего гостя.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Мне нужно ещё время</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Закончить</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Этот киоск закрыт</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Для персонала</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Кто вы?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Открыть стойку здесь</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Закрыть Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>К самообслуживанию</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Снова разрешить поиск по имени</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Куда направлять людей</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Что люди уносят отсюда</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Куда отсюда направлять людей?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Как написано на указателе, например: Стойка 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Не заблокировано: пока нет учётных записей, это окно может закрыть любой.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Начать заново</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Экран</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Нужна помощь</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Стереть цифру</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Ввод</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Программа дня и на бумаге</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>Проба печатается.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Напечатать пробу</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Что люди уносят отсюда?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Какая в нём бумага?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Рулон, 80 мм</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>Проба не напечатана. Проверьте принтер.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Ничего</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Программа дня как код для телефона</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Не подтверждено: лист ожидания</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Встреча: {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Ужин: стол {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Автобус {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Место {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Ошибка</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>аргумент {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>не указаны обязательные аргументы: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>неизвестные аргументы: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>неоднозначный параметр: {option} может означать {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>нужен один аргумент</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>значение {value} здесь лишнее</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>недопустимое значение: {value} (выберите из {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>не целое число: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>не число: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>размер пишется так: 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Использование:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Параметры</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Аргументы</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Команды</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Прервано.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Не указан аргумент {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Не указан параметр {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Не указана команда.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Нет параметра {option} (возможные: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Нет параметра {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>Нет команды {name}. Может быть, {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>Нет команды {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>Параметру {option} нужно значение.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>Параметр {option} не принимает значения.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Лишние аргументы ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Неверное значение {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Нужно целое число, а строка им не является</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Нужно число, а строка им не является</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Нужно значение не меньше {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Нужно значение не больше {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>обязательно</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>по умолчанию: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Справка: {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[ПАРАМЕТРЫ]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>КОМАНДА [АРГУМЕНТЫ]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Показать эту справку и выйти.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall из терминала. Каждая команда принимает --folder DIR (или KIOSK_FOLDER) и --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>Папка данных станции (или KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Вывести в стандартный вывод один объект JSON и больше ничего.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>Язык сообщений, например ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Импортировать мероприятие, его делегации, участников и программу из таблиц.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Сначала показывает, что изменится, и каждую пропущенную строку с причиной. Без --yes или согласия ничего не записывается; тот же файл второй раз ничего не меняет.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, файлы CSV или XLSX либо папка.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Записать без вопросов.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Записать лист передачи смены этой станции в PDF.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Итоги, незавершённое, принтеры и их запас, заметки и оба имени; у каждой строки клетка для отметки.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Файл PDF для записи.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Имя того, кто сдаёт.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Имя того, кто принимает.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Что передать на словах; можно повторять.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Отметить прибытие того, чей код указан, и заказать бейдж.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Код регистрации или QR бейджа в виде текста.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Причина, если аккредитация или взнос этого не допускают.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Кто за это отвечает.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Найти людей по любому написанию имени, организации или кода.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Любая часть имени, в любом порядке.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Сколько показать, не более.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Показать всё, что стойка знает о человеке.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Код регистрации из приглашения.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Дать человеку место на визит или следующее место в листе ожидания.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Код визита: см. kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Даже если пересекается с другим визитом.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Снять человека с визита или из листа ожидания.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Отменить последнее действие этой станции, если оно достаточно недавнее.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Заказать новый бейдж; прежний сразу становится недействителен.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged или printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Причина, если аккредитации больше нет.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Показать, кто ждёт помощи: отправлен стойкой или позвал у киоска; сначала те, кто ждёт дольше.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Сколько человек на месте: всего, по категориям и по регионам, и сколько пришло сегодня и когда.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Указать состояние аккредитации: без аккредитации бейдж не выдаётся.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Причина: она останется в истории.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Кто за это отвечает.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Зарегистрировать на месте; с --check-in также отметить прибытие и заказать бейдж.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Имя.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Фамилия.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Фамилия пишется первой.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Имя родным письмом.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Две буквы: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Код делегации.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Другой человек с тем же именем.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Сразу отметить прибытие и заказать бейдж.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Исправить имя, должность или организацию либо изменить стол, место и зоны.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Если изменение видно на бейдже, напечатайте бейдж заново.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Аннулировать регистрацию. Прибытие человека больше не отмечено, но в списке он остаётся.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Причина; стойка её показывает.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Отменить аннулирование.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Удалить всё, по чему можно узнать человека, здесь и на каждой станции. Навсегда.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Итоги и места остаются; имя, адрес, потребности и заметки исчезают, в том числе из резервных копий и бейджей в папке. До унесённого в другие места (пакеты, экспорт, копии) не дотянуться.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Удалить без вопросов.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Показать, кого удалили и какие станции этого ещё не выполнили.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Заменить участника другим: зарегистрированным или новым человеком.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>Первая регистрация аннулируется, её бейдж недействителен. Места на визиты остаются за прежним участником: освободите их и запишите нового заново.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Кто придёт, если он зарегистрирован.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Имя нового человека.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Фамилия нового человека.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Пришедший сохраняет свою категорию.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Пришедший не становится главой, заместителем, ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Причина; она останется в истории.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Выдать бейдж другому человеку. Самого владельца по-прежнему ждут.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Кто получает бейдж.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity или both: что предъявлено.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Показать визиты: места подтверждённые, свободные здесь и не здесь, и кто ждёт.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Показать, что есть на этой станции, когда был последний обмен и в каком состоянии принтер.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Записать посещение, проходы, визиты, сессии или данные для встреч в таблицу.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (каждое действие), visits, sessions (по входам) или matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Файл для записи.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv или xlsx; иначе по окончанию имени файла.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Собрать бейджи многих людей в один PDF; у кого бейджа ещё нет, тому он выпускается.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>PDF для записи.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Только эта категория.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Только эта делегация, по её коду.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Имя из списка kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Только те, чей бейдж ещё не печатали.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>По имени, делегации или столу; иначе как нужно макету.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Первое свободное место на начатом листе.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Показать карточки на столы, устаревшие после печати; с -o напечатать их.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Все карточки на столы печатает kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Напечатать их в этот PDF.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Другой макет карточек на столы.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Работать хабом: принимать станции и обмениваться с ними до Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Другие коды подключения и состояние всех станций — на странице хаба: откройте выведенный адрес в браузере на этом компьютере.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>Адрес, на котором слушать; пусто: все.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>Порт, на котором слушать.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... для большого хаба; иначе зашифрованный файл.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Имя этого хаба с этого момента.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>Для чего первая станция: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Сколько программ отвечает, с --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Объявлять в локальной сети, где этот хаб (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Сделать эту папку станцией хаба и принять всё, что есть на хабе.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>Адрес хаба или текст его QR.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Одноразовый код; он есть в QR.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Имя этой станции с этого момента.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Обменяться с хабом один раз, пока у обоих не останется нового друг для друга.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Показать станции мероприятия: роль, последняя связь с этим хабом, часы, исключена или нет.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Исключить потерянную, украденную или сданную станцию навсегда. Пока хаб работает: на его странице.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>Имя станции, как в kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Без вопросов.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Показать хабы, которые объявляют себя в этой сети.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Объявить хаб может кто угодно. Для подключения нужен код с экрана самого хаба: он подтверждает, что хаб тот самый.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Сколько времени слушать.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Адрес этого компьютера, на котором слушать; пусто: все.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Списать потерянную станцию навсегда, если это подтверждают двое. Её места остаются за ней.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>На хабе или на станции организатора.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Что с ней стало.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Кто подтверждает; укажите дважды.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Разрешить хабу, восстановленному из копии, снова выдавать места.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Когда каждая принятая им станция с тех пор обменялась с ним и ничего из сделанного им самим не может пропасть либо когда двое подтверждают, что ни у кого нет места, о котором этот хаб не знает.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Откуда известно, что ничего не пропало.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Только показать, кого ещё ждут.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Вернуть хабу все свободные места этой станции, прежде чем её убрать.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Также на станции, которую списали и нашли: затем обменяйтесь один раз или отнесите пакет на хаб.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Записать, что автобус визита уехал: мест на него больше никому и нигде не дают.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Всё-таки не уехал.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Показать каждую делегацию: сколько человек здесь из скольких и здесь ли глава.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Только те, из которых ещё кого-то ждут.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Показать несовпадающие действия станций: кто, когда и что с этим делать.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Уже решённые, и как решены.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Убрать конфликт из списков всех станций и записать, что решено.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Его номер в kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Что решено.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Кто решил; иначе KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Скопировать зашифрованную базу данных во время работы и проверить, что копия открывается.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Файл для записи; иначе в ряд копий в папке.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Записать и ключ, который её открывает, в отдельный файл.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Удалить все производные таблицы и обработать весь журнал заново.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Дать этой станции имя, по которому её знают люди.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Имя этой станции.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Показать версию программы и из чего она собрана.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Восстановить копию на место этой станции или в пустую папку на другом компьютере.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>Копия проверяется целиком, прежде чем что-либо меняется; прежнее откладывается в сторону. Станция продолжает в новой эпохе, без мест, пока хаб их не выделит.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>Копия, записанная kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Файл ключа копии; иначе ключ этой станции или файл рядом с копией.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Проверить эту станцию: базу данных, шрифты, принтер, диск, часы, ключи и журнал.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>В каждой строке: «в порядке», «обратите внимание» или «сломано», и что делать. Код завершения 1, если что-то сломано.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Проиграть день: хаб, его станции, несколько часов без сети, сбой, и снова всё согласовано.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Настоящие папки, настоящие зашифрованные базы данных, настоящий HTTP на этом компьютере, настоящие бейджи в PDF. Последнюю станцию обрывают посреди работы. Код завершения 1, если обещание нарушено.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Папка для станций, бейджей и экспорта.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Сколько стоек.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Сколько людей; 0: все, кто есть в образце.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Другое начальное число — другой день.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Проиграть худшие дни: сбои, разрывы, клоны, восстановления, неверные часы; проверить каждое обещание.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Станции настоящие; их часы, сеть и диски — нет, и всё следует из начального числа: то же число — тот же день. Код завершения 1, если обещание нарушено.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Сколько дней; 0: сколько успеется.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>Первое начальное число; если указано одно: только оно.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Внести неисправности и убедиться, что каждая обнаружена.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Сколько мест роздано: выделение по запросу в сравнении с делением поровну.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Процессы; 0: по одному на ядро.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Отрезать от сети, принудительно завершать и замораживать настоящие станции, пока идут люди, и проверить, что ничего не потеряно.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Хаб и его станции, каждая — процесс в своей сети; сети рвутся в обе стороны или в одну, процессы останавливаются, обрываются или замирают. Затем сравниваются файлы всех. Только Linux, от имени root. Код завершения 1, если обещание нарушено.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Сколько станций.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Действий в секунду, у всех вместе.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Как долго идут люди.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed или none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Другое начальное число — другие действия и неисправности.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Все сочетания вместо одного прогона.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Все сочетания, с таким числом начальных чисел.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Файл результатов, по строке на прогон. Что в нём есть, не прогоняется снова.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Столько прогонов одновременно.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Где хранить станции неудачных прогонов.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Интересы и обязательства.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Показать, кого что интересует и кто что обещал; сначала открытые, из них самые давние.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Только эта тема.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Только эти: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Также отозванные.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Записать все в таблицу, также отозванные.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Файл .csv или .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Записать, что человека интересует или что он обещает.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Имя, как в kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Можно повторять.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Записать, что человека это больше не интересует.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Взять интерес в работу или назначить, кто им займётся.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Кто им займётся. Не указано: тот, кто здесь работает.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Записать, как продвинулся интерес.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Показать темы, которые предлагают киоски и стойки.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Предложить тему на этом мероприятии, назвать её иначе или больше не предлагать.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Одно слово, например invest или host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Как это читают люди. Можно повторять.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>О чём спрашивать, через ;: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Больше не предлагать.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Гарнитуры, карточки для голосования и подобное.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Выдать человеку гарнитуру, карточку для голосования или подобное.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Номер на предмете.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Принять предмет обратно, у кого бы он ни был.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Показать, что выдано и кому.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Файл .pdf, .csv или .xlsx для записи.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Киоски самообслуживания.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Показать, как работают киоски на этом мероприятии и о чём спрашивают.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Настроить работу всех киосков этого мероприятия.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers либо idle, warning, result в секундах.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Несколько через ;. Не указано: как обычно.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Заменить текст киоска словами организатора, на одном языке.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy или consent/ и цель.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>Например en, ko или pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Простой текст в UTF-8. Не указано: обычные слова.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Назвать стойку, к которой киоск этого компьютера направляет людей.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Её название, как на указателях.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Назвать принтер, который у киоска этого компьютера печатает программы дня.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Как в kioskctl print printers; code: без бумаги; none: без кода тоже.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 мм) или a6. Не указано: как было.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Показать, кто ждёт помощи у киоска и почему; сначала самое долгое ожидание.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Отметить, что на вызов ответили: он исчезает из списков всех стоек.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Как показывает киоск: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected или gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Встречи двух участников.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Импортировать список встреч: первый, второй, начало, конец или минуты, стол.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Файл CSV или XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Показать встречи по времени и всё, что не сходится.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Только встречи этого человека.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Назначить встречу двоих.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Код регистрации одного из них.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>Например 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>Например 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Номер или название стола.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Перенести встречу на другое время, за другой стол или на ближайшее время, когда оба свободны.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Первые буквы из kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Не указано: ближайшее свободное время.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Показать ближайшее время, когда свободны оба и есть стол.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Отменить встречу: её время и стол снова свободны.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Отметить, что двое встретились.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Отметить, что двое не встретились.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Кто не пришёл.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Фотографии участников для бейджей.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Импортировать фотографии участников; имя каждого файла — код регистрации.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Сначала показывает, что нового, что изменено и какие файлы ничьи. Без --yes или согласия ничего не записывается; та же папка второй раз ничего не меняет.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Файлы JPEG, PNG или WebP, имя — код.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Больше не показывать фотографию человека.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Код регистрации участника.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Кто ждёт помощи.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Отправить человека к столу особых случаев.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Заняться тем, кто ждёт; без номера — тем, кто ждёт дольше всех.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Номер, как в kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Отметить, что решено: больше не ждёт.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Бейджи, которые ждут принтера.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Показать задания печати: сначала те, где нужен человек.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Напечатать всё ожидающее в порядке заказа и остановиться.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Прекратить через такое время; остальное остаётся в очереди.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Напечатать неудавшееся задание снова, на выбранном сейчас принтере.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>Номер задания: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Подтвердить для задания, которое спрашивает: оно напечатано.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Не печатать задание.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Выбрать принтер: для будущих бейджей и для всех, что ждут или не удались.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Имя из списка kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Только задания этого принтера; иначе всех.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Опросить все принтеры: бумага, крышки, чернила и отвечает ли принтер вообще.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Выбрать запасной принтер на случай, если основной не работает.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Его имя; none: без запасного.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Добавить сетевой принтер этикеток, которому не нужен драйвер на этом компьютере.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI или brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Удалить добавленный принтер этикеток.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Отметить, что в принтер вставлен новый рулон или пачка: каждый напечатанный бейдж уменьшает счёт.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Сколько бейджей вставлено; 0: не считать.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Предупредить, когда осталось столько; иначе при десятой части.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Заказать тестовую полосу: поля, плотность, масштаб и коды от мелких до крупных.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>Страница: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Выбрать макет, которым эта станция печатает бейджи; без имени — показать какой.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Макет из поставки или один из ваших.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Заказать на принтере бейджи всем, у кого их ещё нет. Бейджи тех, кто стоит здесь, печатаются раньше.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Посчитать причины печати бейджей по станциям.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Макеты бейджей: список, импорт, проба.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Показать макеты, которые можно назвать, и нужную каждому бумагу.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Импортировать макет бейджа pretix, шаблон дизайнера Indico или наш макет.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Он хранится на этой станции под своим именем или записывается в файл по вашему выбору.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Макет Rollcall, pretix или Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Файл для записи (TOML); иначе макет хранится на станции.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Имя, под которым он хранится.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Ширина и высота в мм, если они не указаны.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Записать макет в файл, рядом его картинки: чтобы изменить или перенести.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Имя из списка.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Файл для записи (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Нарисовать макет с людьми, чьи бейджи печатать труднее всего.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Имя из списка или файл.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Напечатать временные бейджи заранее, на день, когда ничего не печатает.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Сколько, с номерами от T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Их категория.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>День; пусто: вписать от руки.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Макет временных бейджей.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Нарисовать все имена из образцов мероприятий и 200 имён на 25 видах письма, для просмотра.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Другие списки людей (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>Обмен через флешку.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Записать пакет: всё, чего, насколько известно, нет у других, в одном закрытом файле.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Пакет перечитывается с флешки и проверяется, и только потом сообщается, что готово.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>Папка флешки или файл с окончанием .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Всё, что есть здесь: для новой станции.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Для этой станции; хаб добавит её места.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Прочитать пакет и показать, что пришло и что нужно отнести обратно.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>Если пакет обрывается или повреждён, сохраняется всё, что до этого места.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>Пакет на флешке.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Проверить каждую запись пакета и ничего не принимать.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Автобусы визитов: кто в автобусе и когда каждый уезжает.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Указать, какие автобусы едут на визит и сколько мест в каждом.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Места в автобусах: 40 40 или A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Назначить автобус каждому, у кого есть место, но нет автобуса. Делегации едут вместе.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Отметить человека в автобусе.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Автобус, если их несколько.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>На обратном пути.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Места нет, занимает оставшееся.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Даже если едет другим автобусом.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Отсутствующих больше не ждут.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Человек вышел из автобуса или отмечен по ошибке.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Записать отъезд автобуса. Пока кого-то нет, спрашивает имя и причину.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Кто отвечает за отъезд без кого-то.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Почему автобус уезжает без них.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Показать, кто в автобусе и кого не хватает.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Записать списки автобусов визита в PDF A4 для печати: имена, телефоны, потребности, клетки для отметок.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Только этот автобус.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Одна делегация: её люди и отметка прибытия всех сразу.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Показать людей одной делегации: глава, заместители, сопровождающие, и кто здесь.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Её код: см. kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Отметить прибытие всех из делегации, кто ещё не отмечен, и заказать их бейджи одной партией.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Только эти люди.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Все, кроме этих людей.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>Заметка этого человека прочитана.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Указать роль человека в делегации.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member или none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Кого сопровождает.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Записать, уплатила ли делегация взнос и сдала ли полномочия.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid или open; пусто: не указано.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted или missing; пусто: не указано.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Оповещение о прибытии, порядок делегаций и кворумы.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Сообщать протоколу о прибытии этого человека. О мэрах и почётных гостях сообщается всегда.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Не сообщать о прибытии.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Показать, о чьём прибытии сообщено, кто прибыл и кто ими занимается.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Показывать оповещения в окне этой станции или нет.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Заняться прибывшим: оповещение исчезает на всех станциях.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Показать делегации в порядке старшинства и глав, которых ещё ждут.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Записать в PDF A4 для распорядителей.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Выбрать, чем определяется порядок делегаций: решает первое различие.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Дать делегации место вручную, с указанием ответственного и причины.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Её код.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 — первое место; 0: по правилу.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Почему это место.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Показать, у кого право голоса, кто из них здесь и достаточно ли этого.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee или assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Как было тогда: 09:30 или 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Указать, сколько членов органа должно присутствовать.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Достаточно ровно столько; иначе нужно больше.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members или entitled: те, у кого право голоса.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Зафиксировать табло органа со всеми цифрами. Потом ничто его не меняет.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Также записать в PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Назначить этой станции фиксацию табло органа, когда наступит это время.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>В это время должно работать окно или хаб этой папки. Назначьте и на второй станции: она подменит минутой позже, если ничего не узнала о табло; фиксация выполняется ровно один раз.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00 или 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Всё-таки не фиксировать в это время.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Считать присутствующими на заседании органа тех, кто в зале сессии.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Её код; none: считаются все отмеченные.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Показать табло, зафиксированные здесь или на любой станции, и напечатать одно снова.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Снова записать одно в PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Какое, как в списке; иначе последнее.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Входы сессий: кто входит и выходит и насколько они заполнены.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Пропустить человека на входе сессии, внутрь или наружу.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Код сессии; не указан: та, что открыта сейчас.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>На выход.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Почему впускают, хотя категория, время или зал против.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Записать, сколько людей на сессии, по подсчёту на глаз.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Сколько людей внутри.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Отменить последний проход человека: он отмечен по ошибке.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Код регистрации.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Показать один вход: насколько заполнена сессия и кто прошёл последним.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Показать все сессии с входом и их заполнение. Заполнение = люди внутри / вместимость.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Подписанный журнал каждой станции.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Проверить цепочку, содержимое и подписи каждой ветви, с её первой записи.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Этой станции или хаба либо пакета или копии FILE. Код завершения 1, если что-то не сходится; первая такая запись называется.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Пакет или копия; иначе эта станция.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... хаба, который хранит там данные.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Измерить, насколько быстро работает этот компьютер.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>От отсканированного кода до записанной отметки с заказом бейджа.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Людей в базе данных.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>От кода у киоска до нарисованной страницы с именем: 50, один за другим.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>От введённых букв до списка людей.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Бейджи по одному и многие в один файл.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Станция и хаб по HTTP: первое заполнение, отправка сделанного за утро, обмен без нового.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>От запуска программы до окна, готового к скану, без экрана.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Пустая станция подключается к хабу большого мероприятия, по HTTPS на этом компьютере.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>В журнале хаба; иначе по десять на человека.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Папка, где хранится журнал хаба.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Сканы в окне, пока с хаба поступают действия других; и память окна.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Сколько поступает тем временем.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>После долгого перерыва: пока действия каждой станции не будут на всех других и на хабе.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Сколько было без связи.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Сколько каждая сделала тем временем.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Адрес PostgreSQL для хаба. Мероприятия там ещё быть не должно.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Сколько записей в секунду принимает хаб и чего ему стоят станции без нового.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Сколько даётся хабу.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Станции, которые спрашивают о новом.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Как долго они спрашивают.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Учётные записи сотрудников: кто что может.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Показать, у кого есть учётная запись, с какой ролью и чей PIN здесь заблокирован.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Создать учётную запись; PIN запрашивается или читается из стандартного ввода.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>Первая — запись администратора; с этого момента каждое окно спрашивает, кто работает.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Как показывать и писать у каждого действия.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Одна из: steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Дать сотруднику другую роль.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Имя, как в kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Дать сотруднику новый PIN; он запрашивается или читается из стандартного ввода.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Отключить учётную запись: после следующего обмена войти с ней нельзя нигде.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Включить снова.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Разрешить снова ввести PIN, который на этой станции слишком часто вводили неверно.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Собственные слова организатора.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Выразить одно предложение иначе, на каждой станции мероприятия.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Где стоит предложение, например rail или refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>Предложение на английском, дословно.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Ваши слова; с числом — по тексту на каждую форму множественного числа.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>Язык этих слов, например ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Вернуть предложению слова программы.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Показать собственные слова мероприятия.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Файл .csv для записи; его принимает read.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Взять много слов из файла; если хотя бы одно не подходит, не взять ни одного.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Файл .csv со столбцами `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Найти предложения по их части, с контекстом, который нужен для `set`.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Часть предложения, на английском или как она читается.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, стойка регистрации.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>позиционные аргументы</translation>
    </message>
    <message>
      <source>options</source>
      <translation>параметры</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>самообслуживание</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>показать эту справку и выйти</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>папка данных станции</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>язык и направление письма, например ko или ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>как на компьютере</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>показать, сколько занял запуск</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>отсканировать коды из файла и замерить время каждого</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>упражняться на копии, которая в конце удаляется</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>работать киоском, где делегаты сами отмечают прибытие</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>киоск, который после сбоя запускается снова</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>стойка, для чего бы хаб ни принял эту станцию</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>киоск в окне, которое может закрыть любой</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>диагональ экрана</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>высота нижнего края экрана над полом</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>какой из нескольких экранов, считая с 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>сфотографировать каждый экран в каждом состоянии</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>картинки, чьи имена начинаются так, например door или protocol-quorum; можно повторять</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n действие ещё не передано</numerusform>
        <numerusform>%n действия ещё не переданы</numerusform>
        <numerusform>%n действий ещё не переданы</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Часы неверны на %n минуту: установите</numerusform>
        <numerusform>Часы неверны на %n минуты: установите</numerusform>
        <numerusform>Часы неверны на %n минут: установите</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Сертификат хаба скоро истечёт</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Обновите станцию: другие новее</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Обмена ещё не было</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n бейдж не напечатан</numerusform>
        <numerusform>%n бейджа не напечатаны</numerusform>
        <numerusform>%n бейджей не напечатано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>{printer}: остался %n бейдж</numerusform>
        <numerusform>{printer}: осталось %n бейджа</numerusform>
        <numerusform>{printer}: осталось %n бейджей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>Принтера ждёт %n бейдж</numerusform>
        <numerusform>Принтера ждут %n бейджа</numerusform>
        <numerusform>Принтера ждут %n бейджей</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Принтер не выбран</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Участников: %n</numerusform>
        <numerusform>Участников: %n</numerusform>
        <numerusform>Участников: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Работает отдельно</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Здесь ничего не ждёт</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} · {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Последний обмен {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Всё передано</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: нужна помощь</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: что-то кончается</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Заблокировать или сменить сотрудника (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Стойка</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Визиты</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Протокол</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Вход</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Обзор</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Обмен</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Спорное</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Станции</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Ничего не изменено</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>аккредитован</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>не аккредитован</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>нет документа</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>допущен всё же</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Другое действие</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Регистрация</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Отметка о прибытии</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Бейдж</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Исправление</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Аккредитация</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Стол или зоны</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Выдан предмет</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Возврат предмета</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Аннулирование</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Замена участника</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Вместо другого</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Получение бейджа</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Восстановление</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Станция принята</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Станция исключена</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Станция списана</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Отклонённый скан</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Место на визит</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Отказ от места</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Место в очереди</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Выход из очереди</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Проход</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Отказ на входе</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Отметка по бейджу</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Отметка по коду</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Отметка по имени</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Добавлен и отмечен</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Отправлен</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Последнее действие</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Отметка о прибытии</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Перепечатка</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Исправление</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Аккредитация</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Роль в делегации</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Оповещение о прибытии</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Взнос и полномочия</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Правило кворума</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Кто считается присутствующим</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Назначенная фиксация</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Стол или зоны</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Аннулирование</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Замена участника</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Получение бейджа</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Восстановление</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Выдача предмета</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Возврат предмета</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Встреча назначена</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Встреча перенесена</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Встреча отменена</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Встреча состоялась</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Встреча сорвалась</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Место на визит</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Место в очереди</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Отказ от места</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Выход из очереди</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Проход</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Подсчёт людей</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Стойка</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Самообслуживание</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Вход</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Организатор</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Хаб</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n день</numerusform>
        <numerusform>%n дня</numerusform>
        <numerusform>%n дней</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n минута</numerusform>
        <numerusform>%n минуты</numerusform>
        <numerusform>%n минут</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n час</numerusform>
        <numerusform>%n часа</numerusform>
        <numerusform>%n часов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n день назад</numerusform>
        <numerusform>%n дня назад</numerusform>
        <numerusform>%n дней назад</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>только что</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n минуту назад</numerusform>
        <numerusform>%n минуты назад</numerusform>
        <numerusform>%n минут назад</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n час назад</numerusform>
        <numerusform>%n часа назад</numerusform>
        <numerusform>%n часов назад</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Списку %n ч</numerusform>
        <numerusform>Списку %n ч</numerusform>
        <numerusform>Списку %n ч</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Истекает через %n день. Работающий хаб до этого создаст новый: проверьте.</numerusform>
        <numerusform>Истекает через %n дня. Работающий хаб до этого создаст новый: проверьте.</numerusform>
        <numerusform>Истекает через %n дней. Работающий хаб до этого создаст новый: проверьте.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>Часы этого компьютера отстают от хаба на %n минуту.</numerusform>
        <numerusform>Часы этого компьютера отстают от хаба на %n минуты.</numerusform>
        <numerusform>Часы этого компьютера отстают от хаба на %n минут.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Список как при импорте</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Список актуален</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Списку %n мин</numerusform>
        <numerusform>Списку %n мин</numerusform>
        <numerusform>Списку %n мин</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Истёк. Станции продолжают работу: им достаточно ключа хаба; перезапустите хаб, и он создаст новый, либо обновите его.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Истекает в течение суток. Перезапустите хаб, и он создаст новый, либо обновите его. Станции в любом случае продолжат работу.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Истекает через %n день. Перезапустите хаб, и он создаст новый, либо обновите его.</numerusform>
        <numerusform>Истекает через %n дня. Перезапустите хаб, и он создаст новый, либо обновите его.</numerusform>
        <numerusform>Истекает через %n дней. Перезапустите хаб, и он создаст новый, либо обновите его.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>Часы этого компьютера спешат относительно хаба на %n минуту.</numerusform>
        <numerusform>Часы этого компьютера спешат относительно хаба на %n минуты.</numerusform>
        <numerusform>Часы этого компьютера спешат относительно хаба на %n минут.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>На станции самообслуживания это не делают. Подойдите к стойке.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Этот вызов здесь больше не известен.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>На этот вызов уже ответили.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>Взнос делегации не уплачен. После уплаты отметьте это в меню «Ещё»; или впустить может старший смены.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Протокол хочет встретить этого человека.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>На этот вызов уже ответили: {name}.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Отметка на двух станциях</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Двойная регистрация</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Двое на одном месте</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Два разных исправления</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Допуск после аннулирования</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Допуск по старому бейджу</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Два визита в одно время</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Учёт в двух автобусах</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Один бейдж на двух входах</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Место от исключённой станции</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Обещанного места нет</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Действия исключённой станции</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Диск скопирован</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Действие станции без права</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Этот хаб не выдаёт мест</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Действия более нового Rollcall</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Учтено один раз, по более раннему времени. Каждая станция напечатала бейдж: выясните, пришёл ли один человек дважды или второй бейдж у кого-то другого.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Две регистрации похожи на одного человека. Обе действуют, пока кто-нибудь не решит.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Две станции записали это по-разному. Сейчас показана более поздняя запись: оставьте верную.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Станция впустила этого человека, не зная об аннулировании. Спросите, кто аннулировал.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Пропущен заменённый бейдж. Найдите и изымите его: возможно, одним именем пользуются двое.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>У этого человека места на двух пересекающихся визитах. Спросите, какой выбрать; другое место достанется кому-то ещё.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Это место дала исключённая станция. Оно в пределах вместимости; спросите, сообщили ли человеку.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Этому человеку обещали место, которое занято другим. Сообщите ему сейчас: в автобусе его нет.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Две станции поставили кого-то вместо этого человека. Пока считается последнее: спросите делегацию, кто придёт.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Этот бейдж пропустили два входа. Спросите обоих распорядителей: если пришли двое, бейдж скопирован. Новый бейдж владельцу сделает оба недействительными.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Этого человека учли два стюарда. Действует более поздняя запись: спросите обоих до отъезда автобуса, чтобы никого не оставить.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Они сохранены и показаны. Выясните, у кого тогда был компьютер, и повторите здесь то, что было верно.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Диск одной станции на двух компьютерах. Обе истории сохранены: где они расходятся, видно в разделе «Станции».</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Сохранено и не имеет силы. Выясните, кто пользовался той станцией и было ли это намеренно.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Он восстановлен из копии и не знает, что выдал с тех пор. Кого он ещё ждёт, видно в разделе «Станции».</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Они сохраняются и передаются дальше, но пока не показаны. Обновите Rollcall на этом компьютере.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Такой сессии в программе больше нет. Выберите заново.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Прибытие ещё не отмечено: к стойке регистрации.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Вход уже был, выхода не было.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Вход здесь не был отмечен.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Эта сессия для: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Открыто {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>Внутри {inside} из {capacity}.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Введите число от 0 до {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Сейчас: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Что нам нужно знать?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Отозвано</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Принять региональный офис</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Провести Citypreneurs в моём городе</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Привлечь новых членов</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Приехать с делегацией в следующий раз</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Сколько?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Где?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>К какому сроку?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыто</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>В работе</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Сделано</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Отклонено</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Это тем временем отозвано.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Мероприятие предлагает не более %n темы.</numerusform>
        <numerusform>Мероприятие предлагает не более %n тем.</numerusform>
        <numerusform>Мероприятие предлагает не более %n тем.</numerusform>
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
      <translation>Назначение этой встречи тем временем отменили.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Для встречи нужны двое. Укажите другого человека.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Встреча длится не дольше %n минуты.</numerusform>
        <numerusform>Встреча длится не дольше %n минут.</numerusform>
        <numerusform>Встреча длится не дольше %n минут.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>Мероприятие идёт с {first} по {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>У {code} в это время другая встреча. Выберите другое время.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>Стол {table} в это время занят. Выберите другое время.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Эта встреча уже состоялась или отменена.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>Стойка отказала, а причина этому окну неизвестна.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Ни у кого на этом мероприятии нет такого кода. Ищите по имени.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Этот код не выдан мероприятием или повреждён. Оставьте бейдж у себя, найдите человека по имени и проверьте удостоверение личности.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Это бейдж другого мероприятия. Ищите по имени.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Этот бейдж изъят. Оставьте его у себя и при необходимости напечатайте новый.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Прибытие уже отмечено: второй бейдж не напечатан.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Этот человек больше не зарегистрирован. Повторите поиск.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Вместо него придёт другой человек.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Пройдите, пожалуйста, к стойке регистрации: там вам что-то передадут и отметят прибытие.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>Организатор не аккредитовал этого человека. Впустить может старший смены.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Не хватает полномочий или другого документа. Впустить может старший смены.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Сначала отметьте прибытие этого человека.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Укажите причину: выберите одну из списка.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>На бейдже не более %n зоны.</numerusform>
        <numerusform>На бейдже не более %n зон.</numerusform>
        <numerusform>На бейдже не более %n зон.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Ничего не изменено: так уже и записано.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>С таким именем или адресом уже зарегистрирован %n человек.</numerusform>
        <numerusform>С таким именем или адресом уже зарегистрированы %n человека.</numerusform>
        <numerusform>С таким именем или адресом уже зарегистрировано %n человек.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>За последнюю %n минуту на этой станции отменять нечего.</numerusform>
        <numerusform>За последние %n минуты на этой станции отменять нечего.</numerusform>
        <numerusform>За последние %n минут на этой станции отменять нечего.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>На этой станции ещё нет мероприятия: импортируйте его (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Это может только хаб.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Это может только хаб или станция организатора. Сделайте это там.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Это касается хаба или организатора: может только вышестоящий хаб.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Это должны подписать двое разных людей, поимённо.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n станция не обменялась после восстановления этого хаба. Пусть обменяется, или пусть двое подтвердят, что всё на месте.</numerusform>
        <numerusform>%n станции не обменялись после восстановления этого хаба. Пусть обменяются, или пусть двое подтвердят, что всё на месте.</numerusform>
        <numerusform>%n станций не обменялись после восстановления этого хаба. Пусть обменяются, или пусть двое подтвердят, что всё на месте.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Ни одна станция не скажет, что этот хаб выдал после копии. Двое должны подтвердить, что всё на месте.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Выданное самим хабом после копии может не знать ни одна станция. Двое должны подтвердить, что всё на месте.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Эта станция уже выдаёт места как положено.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Станции с таким именем на этом мероприятии больше нет.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Станция не может сделать это с собой. Используйте другую.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Эта станция уже списана.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Здесь нет свободного места, которое можно отдать хабу.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Противоречия здесь больше нет. Посмотрите ещё раз.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Автобус этого визита уехал.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Отъезд этого визита не записан.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>У этого визита больше нет такого автобуса. Посмотрите ещё раз.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Этот автобус уехал.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Этот автобус не уехал.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Туда на автобусе этого визита не ехал.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Не был учтён в автобусе.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Остальное — для %n ожидаемого.</numerusform>
        <numerusform>Остальное — для %n ожидаемых.</numerusform>
        <numerusform>Остальное — для %n ожидаемых.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>Нет %n человека.</numerusform>
        <numerusform>Нет %n человек.</numerusform>
        <numerusform>Нет %n человек.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Место %n в листе ожидания.</numerusform>
        <numerusform>Место %n в листе ожидания.</numerusform>
        <numerusform>Место %n в листе ожидания.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Не записан на этот визит.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Этого визита больше нет в программе.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Этот визит закрыт для этой категории.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>В это время есть другой визит. Сначала откажитесь от него.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Уже в листе ожидания этого визита.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Место на этот визит уже подтверждено.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Отказ от этого места уже запрошен; он выполнится при следующем обмене.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Бейдж {issue} заменён бейджем {current}. Изымите старый.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Регистрация аннулирована: {reason}. Спросите организатора.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Заполните «{field}».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>«{field}»: не более %n знаков.</numerusform>
        <numerusform>«{field}»: не более %n знаков.</numerusform>
        <numerusform>«{field}»: не более %n знаков.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Этот текст там не подходит: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>Уже решено: {by}.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Укажите от 1 до {most} автобусов с разными именами и от 1 до {seats} мест в каждом.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Уже учтён в автобусе {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Учтён в автобусе {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Едет автобусом {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>Занято мест: {inside} из {seats}.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Место на «{visit}», а не здесь.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Выберите другого человека.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Этот человек уже заменяет другого.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>Этот бейдж уже получен: {by}. Отмените это или напечатайте заново.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Здесь никто не вошёл. Сначала войдите со своим PIN-кодом.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Эта станция сможет проверять PIN-коды после следующего обмена. Подключите её к сети.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Такой учётной записи больше нет.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Первая учётная запись должна быть администратора.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>«{act}»: ваша роль этого не может. Обратитесь к старшему смены.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>Неверный PIN. Осталось попыток на этой станции: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>PIN слишком часто вводили неверно: {name}. Разблокировать может старший смены.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Учётная запись с именем {name} уже есть. Добавьте букву.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} — единственный администратор. Сначала назначьте другого.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN — от {least} до {most} цифр, не одинаковых и не подряд.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Отметить прибытие</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Записать на визит</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Посадить в автобус</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Пропустить на входе</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Всё равно впустить</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Впустить вопреки правилам входа</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Напечатать ещё один бейдж</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Зарегистрировать на месте</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Заменить одного участника другим</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Исправить данные человека</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Назначить автобусы</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Напечатать бейдж взамен утерянного</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Отменить действие старше 15 минут</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Отправить автобус без кого-то</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Аннулировать или восстановить регистрацию</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Решить спорное</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Записать отъезд автобуса</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Печатать много бейджей</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Решать по протоколу</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Разблокировать учётную запись</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Начать или закончить учебный режим</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Импортировать список</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Удалить данные человека</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Принимать и исключать станции</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Вести учётные записи сотрудников</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Настроить принтеры</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Изменить макеты бейджей</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Восстановить копию вместо текущих данных</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Настроить эту станцию</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Отметка на двух станциях</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Двойная регистрация на стойке</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Двое вместо одного</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Разные исправления на двух станциях</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Отметка после аннулирования</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Отметка по недействительному бейджу</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Места на двух визитах в одно время</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Учёт в двух автобусах</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Один бейдж на двух входах</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Место от станции, от которой отказались</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Подтверждённого места нет</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Действия исключённой станции</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Два компьютера писали под одним именем</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Действие о станции без права на него</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Этот хаб больше не выдаёт мест</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Действия, неизвестные этой версии</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>Человек учтён один раз. Выясните, не пришли ли двое под одним именем: бейдж может быть в чужих руках. Если нет, изымите второй бейдж.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Оставьте одну регистрацию, аннулируйте другую и изымите её бейдж. Если это два человека, укажите это.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Две станции поставили кого-то на одно место. Считается последнее: спросите делегацию, кто придёт, и при необходимости отмените другую регистрацию.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Действует более поздняя запись. Спросите человека, что верно, при необходимости исправьте; если на бейдже ошибка, напечатайте новый.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>Станция не знала об аннулировании. Найдите человека и восстановите регистрацию или изымите бейдж.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>Станция не знала о новом бейдже. Выясните, кто носит старый, и изымите его.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Спросите человека, какое место оставить, и откажитесь от другого.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Один бейдж пропустили на двух входах. Спросите обоих распорядителей: если пришли двое, бейдж скопирован; напечатайте владельцу новый, и оба станут недействительны.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Никто не едет в двух автобусах: спросите обоих стюардов и снимите человека с неверного. До этого действует более поздняя запись.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>Место действует, и больше ни у кого его нет. Проверьте, что человек известен и ему сообщили; иначе откажитесь от места.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Человеку обещали место, которое заняло другое действие. Сообщите ему и запишите снова: по справедливости он первый.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Они сохранены. Посмотрите, что станция делала после исключения и кто ею пользовался.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Диск скопировали или восстановили. Обе стороны сохранены. Остановите один из двух компьютеров и подключите его заново с пустой папкой.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Не имеет силы. Если так и задумано, повторите на хабе или станции организатора.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Он восстановлен из копии. Пусть каждая станция обменяется с ним или двое подтвердят: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Обновите Rollcall на этой станции. Неизвестное ей хранится до этого.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>Прибытие этого человека здесь ещё не отмечено. Направьте его к стойке регистрации; чтобы впустить, укажите причину: --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Здесь не учтён. Ничего не изменено.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>Внутри {inside} из {capacity}{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, всего раз: %n</numerusform>
        <numerusform>, всего раз: %n</numerusform>
        <numerusform>, всего раз: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>Внутри {inside}</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, лишних: {over}</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Нет сессии {session} с входом. Список: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Эта сессия: {list}. Не для категории: {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Вход открыт с {opens} до {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Сейчас: «{session}».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Заполнено: внутри {inside} из {capacity}.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Уже внутри с {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Укажите число людей, от 0 до {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Здесь не учтён. Выход: {at}. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Мероприятие предлагает не более %n темы.</numerusform>
        <numerusform>Мероприятие предлагает не более %n тем.</numerusform>
        <numerusform>Мероприятие предлагает не более %n тем.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Этот участник не называл «{topic}». Список: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Такой встречи нет. Список: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Для встречи нужны двое. Укажите другого человека.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Пишите время как 2019-10-14T09:30. Встреча длится не дольше %n минуты.</numerusform>
        <numerusform>Пишите время как 2019-10-14T09:30. Встреча длится не дольше %n минут.</numerusform>
        <numerusform>Пишите время как 2019-10-14T09:30. Встреча длится не дольше %n минут.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Эта встреча уже состоялась или отменена. Перенесите её или назначьте другую.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>Мероприятие идёт с {first} по {last}. Выберите время в эти дни.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>У {code} в это время другая встреча: {time}, стол {table}. Выберите другое время.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>Стол {table} в это время занят: {time}. Выберите другой стол или время.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Это может только хаб мероприятия или станция организатора. Сделайте это там или подключите этот компьютер заново с кодом для той роли.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Эта станция сама хаб или станция организатора. Сделайте это на вышестоящем хабе.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Это должны подтвердить двое разных людей. Укажите оба имени.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Ни одна станция не поручится за сделанное после копии. Это должны подтвердить двое. Укажите оба имени.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Выданное самим хабом после копии может не знать ни одна станция. Просмотрите его печатные талоны и списки; затем двое должны подтвердить, что всё на месте. Укажите оба имени.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Этот хаб не приостановлен: снимать нечего.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Такой станции нет. Список: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Станция не списывает сама себя. Сделайте это на хабе.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Эта станция уже списана.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Такого конфликта здесь нет. Список: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Станций без обмена с этим хабом после его восстановления: {len}. Подождите их, спишите потерянные, или пусть двое подтвердят.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Это уже решено: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Это уже решено ({by}): {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Ни у кого на этом мероприятии нет такого кода. Найдите человека по имени.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Этот код не выдан мероприятием или повреждён. Оставьте бейдж у себя, найдите человека по имени и проверьте удостоверение личности.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Это бейдж другого мероприятия. Найдите человека по имени.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Этот бейдж изъят. Оставьте его у себя и при необходимости напечатайте новый.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Здесь ещё нет мероприятия. Импортируйте его или подключитесь к хабу.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Этот человек не зарегистрирован. Найдите его по имени или зарегистрируйте на месте.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Для другого бейджа напечатайте его заново с указанием причины.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Пройдите, пожалуйста, к стойке регистрации: там вам что-то передадут и отметят прибытие.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Нет аккредитации. Впустить может старший смены: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Не хватает полномочий или другого документа. Когда он будет здесь: kioskctl accredit. Впустить может старший смены: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Сначала отметьте прибытие этого человека.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Прибытие уже отмечено: {at}, {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Прибытие уже отмечено: {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Прибытие уже отмечено: {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Прибытие уже отмечено</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Зон на бейдже не более: %n.</numerusform>
        <numerusform>Зон на бейдже не более: %n.</numerusform>
        <numerusform>Зон на бейдже не более: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Ничего не изменено: так уже и записано.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>С таким именем или адресом эл. почты уже зарегистрирован %n человек. Если это другой человек, добавьте --although-similar.</numerusform>
        <numerusform>С таким именем или адресом эл. почты уже зарегистрированы %n человека. Если это другой человек, добавьте --although-similar.</numerusform>
        <numerusform>С таким именем или адресом эл. почты уже зарегистрировано %n человек. Если это другой человек, добавьте --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>За последнюю %n минуту на этой станции отменять нечего.</numerusform>
        <numerusform>За последние %n минуты на этой станции отменять нечего.</numerusform>
        <numerusform>За последние %n минут на этой станции отменять нечего.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Укажите номер на предмете, знаков не более: %n.</numerusform>
        <numerusform>Укажите номер на предмете, знаков не более: %n.</numerusform>
        <numerusform>Укажите номер на предмете, знаков не более: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>обращение</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>имя</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>фамилия</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>имя родным письмом</translation>
    </message>
    <message>
      <source>position</source>
      <translation>должность</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>организация</translation>
    </message>
    <message>
      <source>country</source>
      <translation>страна</translation>
    </message>
    <message>
      <source>category</source>
      <translation>категория</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>эл. почта</translation>
    </message>
    <message>
      <source>table</source>
      <translation>стол</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>место</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>зоны</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>причина</translation>
    </message>
    <message>
      <source>role</source>
      <translation>роль</translation>
    </message>
    <message>
      <source>name</source>
      <translation>имя</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>имя ответственного</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>имя получателя</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>предъявленная доверенность или удостоверение</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Бейдж {issue} заменён бейджем {current}. Изымите старый бейдж.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Регистрация аннулирована: {reason}. Обратитесь к организатору.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Укажите причину, одну из этих: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Не указано: {field}. Укажите и повторите.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: не более %n знаков. Сократите.</numerusform>
        <numerusform>{field}: не более %n знаков. Сократите.</numerusform>
        <numerusform>{field}: не более %n знаков. Сократите.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>Предмет {item} уже выдан. Сначала примите его: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>Предмет {item} не выдан. Что выдано: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Этот текст там не подходит: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>кворум есть</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>кворума НЕТ</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Отмечать больше некого: вся делегация прибыла или аннулирована.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Этого человека здесь нет, встречать некого.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Этим прибытием уже занимаются.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Укажите долю как 1/2 или 2/3: больше нуля и не больше целого.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Это время ещё не наступило. Назначьте заранее (protocol freeze-at) или уберите --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Назначьте будущее время в пределах месяца.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>На это время фиксация не назначена или уже выполнена.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>более {share} числа членов</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>более {share} числа голосующих</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>не менее {share} числа членов</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>не менее {share} числа голосующих</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: присутствует {present}, нужно {needed}; право голоса у {entitled} из {members} членов</translation>
    </message>
    <message>
      <source>half</source>
      <translation>половины</translation>
    </message>
    <message>
      <source>all</source>
      <translation>полного</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Нет делегации {code}. Список: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Есть заметка: {note}. Прочтите её и укажите человека: --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Здесь нет «{said}». Выберите из списка: {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>Этим прибытием уже занимается {by}.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Укажите, кто придёт вместо: другой человек.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Этот человек уже заменяет другого. Выберите другого человека.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Вместо него придёт другой человек (кто именно: kioskctl show).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>Этот бейдж уже получен: {by}. Сначала отмените это или напечатайте бейдж заново.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>У этой станции нет свободных мест, которые можно вернуть хабу.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Это может только хаб. Сделайте это там.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Туда на автобусе не ехал. Чтобы взять обратно, добавьте --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Не был учтён в автобусе. Ничего не изменено.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Нет записи на этот визит.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Если есть свободное место, добавьте --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Нет визита {visit} с ограниченным числом мест. Список: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>Визит {visit} не для категории {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit}: в то же время, что и «{other}». Сначала откажитесь от того визита или запишите на оба: --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Уже в листе ожидания: {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Место уже подтверждено: {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Нет записи: {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Отказ от места уже запрошен: {visit}; он выполнится при следующем обмене.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>Автобус уехал: {visit}. Мест на него больше нет.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Отъезд не записан: {visit}. Ничего не изменено.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>У этого визита нет автобуса {bus}. См. kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Укажите от 1 до {most} автобусов с разными именами и от 1 до {seats} мест в каждом.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>Автобус {bus} уехал. Если это ошибка, сначала отмените его отъезд.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>Автобус {bus} не уехал. Ничего не изменено.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Уже учтён в автобусе {bus}, {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Уже в автобусе {bus}. Чтобы пересадить, добавьте --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Едет автобусом {bus}. Чтобы взять сюда, добавьте --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>Автобус {bus} полон: занято {inside} из {seats} мест.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Оставшиеся места — для ожидаемых: {awaited}. Если их больше не ждут, добавьте --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>Автобус {bus} не может уехать: отсутствуют {len}. Чтобы уехать без них, укажите ответственного и причину: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Здесь места нет, но есть на «{other}». Направьте к тому автобусу.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Не подтверждено: номер {place} в листе ожидания.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Станция самообслуживания делает только то, что есть на её экранах. Сделайте это на стойке.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Ни один киоск не делал этого вызова. Открытые: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>На этот вызов уже ответили.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>Взнос делегации не уплачен. Запишите уплату (kioskctl delegation standing) или впустите этого человека с --although и --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Протокол хочет встретить этого человека: отметьте его прибытие на стойке.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>На этот вызов уже ответили: {name}.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Здесь никто не вошёл. Сначала войдите со своим PIN-кодом.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>Неверный PIN. На этой станции осталась %n попытка.</numerusform>
        <numerusform>Неверный PIN. На этой станции осталось %n попытки.</numerusform>
        <numerusform>Неверный PIN. На этой станции осталось %n попыток.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>PIN-коды можно проверять здесь после следующего обмена. Выполните обмен на этой станции.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Такой учётной записи нет, или она выключена. Список: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Первая учётная запись должна быть администратора.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Нужен тот, кому это разрешено: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>PIN здесь слишком часто вводили неверно: {name}. Разблокирует старший смены или: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>Учётная запись с именем {name} уже есть. Добавьте букву или место.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} — единственный администратор. Сначала назначьте другого.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN — от {least} до {most} цифр, не одинаковых и не подряд.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>Пропущен %n человек: нет аккредитации или документа (kioskctl show CODE).</numerusform>
        <numerusform>Пропущены %n человека: нет аккредитации или документа (kioskctl show CODE).</numerusform>
        <numerusform>Пропущено %n человек: нет аккредитации или документа (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Хорошо</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>Хорошо, протокол оповещён</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>Хорошо, прочтите заметку</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Уже здесь</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Не тот день или сессия</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Сессия заполнена</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Нет аккредитации</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Не хватает документа</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Взнос не уплачен</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Аннулировано</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Заменённый бейдж</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Изъятый бейдж</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Код подделан, повреждён</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Код другого мероприятия</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Неизвестный код</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Подходят несколько человек</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Автобус полон</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Не тот автобус</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Не подтверждено (лист ожидания)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Не выполнено ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>регистрация</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>отметка о прибытии</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>бейдж</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>исправление</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>замена участника</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>получение бейджа другим</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>отправка к столу особых случаев</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>фотография</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>выдача предмета</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>возврат предмета</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>встреча</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>перенос встречи</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>отмена встречи</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>состоявшаяся встреча</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>сорвавшаяся встреча</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>стол или зоны</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>аккредитация</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>роль в делегации</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>оповещение о прибытии</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>взнос и полномочия</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>правило кворума</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>кто считается присутствующим</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>назначенная заранее фиксация</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>аннулирование регистрации</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>восстановление регистрации</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>отказ от места</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>место в листе ожидания</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>выход из листа ожидания</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>посадка в автобус</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>проход через вход</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>подсчёт людей</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Для потерянного, украденного или возвращённого компьютера. Хаб один раз примет то, что тот ещё не передал, и больше ничего ему не даст. Отменить это нельзя; его места останутся у него.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Мероприятия пока нет</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Импорт: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Визит</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Места</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Занято</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Свободно здесь</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Свободно на станциях</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Ожидают</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Станции</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Станция</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Последний обмен</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Её часы</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Действий</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>исключена</translation>
    </message>
    <message>
      <source>right</source>
      <translation>верно</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>спешат на {seconds} с</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>отстают на {seconds} с</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Исключить</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Отсканируйте на станции или введите:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: хаб</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>людей</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>прибытие отмечено</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>бейджей</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>отмечены дважды</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>совпадает</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>идёт обмен</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>Исключить «{station}»?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Код подключения одной станции ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>адрес: {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>сейчас</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} ч назад</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Визиты</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Исключить</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Оставить</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Принять станцию</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Показать код</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>На десять минут.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>стойка</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>самообслуживание</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>вход</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>организатор</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>хаб</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} с назад</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} мин назад</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Ещё никто не подключился.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n день</numerusform>
        <numerusform>%n дня</numerusform>
        <numerusform>%n дней</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Станции работают дальше: им важен ключ хаба, а не дата.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Перезапустите хаб: он сам обновит сертификат; если нет, обновите хаб.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>менее минуты</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n минуту</numerusform>
        <numerusform>%n минуты</numerusform>
        <numerusform>%n минут</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n час</numerusform>
        <numerusform>%n часа</numerusform>
        <numerusform>%n часов</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>как импортировано здесь</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>отстают от хаба на {age}: переведите. Данным ничто не угрожает.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>спешат относительно хаба на {age}: переведите. Данным ничто не угрожает.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Срок сертификата хаба истёк.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Срок сертификата хаба истекает в течение суток.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>менее суток</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age} назад</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Срок сертификата хаба истекает, осталось {left}; работающий хаб обновит его раньше: проверьте, так ли это.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Срок сертификата хаба истекает, осталось {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>обращение</translation>
    </message>
    <message>
      <source>name</source>
      <translation>имя</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>личное имя</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>фамилия</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>степень после имени</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>имя родным письмом</translation>
    </message>
    <message>
      <source>position</source>
      <translation>должность</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>организация</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>делегация</translation>
    </message>
    <message>
      <source>country</source>
      <translation>страна</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>название мероприятия</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>даты мероприятия</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>место мероприятия</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>дополнительные строки</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>номер бейджа</translation>
    </message>
    <message>
      <source>table</source>
      <translation>стол</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>место</translation>
    </message>
    <message>
      <source>day</source>
      <translation>день</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>визит</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>автобус</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>телефон</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>потребности</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>зоны</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>сессии</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>программа</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>фото</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>текст макета</translation>
    </message>
    <message>
      <source>category</source>
      <translation>категория</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>буква категории</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR-код</translation>
    </message>
    <message>
      <source>left</source>
      <translation>левого</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>верхнего</translation>
    </message>
    <message>
      <source>right</source>
      <translation>правого</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>нижнего</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>До {edge} края {gap_mm:.1f} mm: это может быть обрезано или не напечатано. Оставьте {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Это не доходит до {edge} края на {gap_mm:.1f} mm, и там будет видна неровная белая полоса. Вытяните за край или оставьте {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Буквы плохо видны на том, что под ними ({ratio:.1f} к 1, а нужно {least:g}; для крупных {large:g}). Возьмите другой цвет.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Это выходит за край бейджа. Передвиньте или уменьшите.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Это лежит на коде, которому нужно белое поле. Передвиньте одно из двух.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Содержимое самого листа выходит за край. Возьмите лист больше.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Карточки занимают {right_mm:g} × {bottom_mm:g} mm, а лист — {width_mm:g} × {height_mm:g}. Разместите меньше карточек или уменьшите поля и зазоры.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Бейдж складывается, а на обороте ничего нет. Поместите туда что-нибудь.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>На этом бейдже нет QR-кода, и ни один сканер его не узнает. Добавьте код.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>На этом бейдже нет имени. Добавьте текст с {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Здесь есть пустой текст. Впишите что-нибудь.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} — не цвет; выберите цвет или запишите его как #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Поля {field!r} нет.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Поля {field!r} нет. Может быть, {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Без заливки и рамки этого не будет видно.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} — не язык; напишите ko, pt или zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>Поле «{field}» здесь неизвестно; его текст опущен.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>Текст «{text}» частично выходил за бейдж; он сдвинут внутрь.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>Текст «{text}» лежал на QR-коде; он опущен.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>Фоновой картинки нет в файле; добавьте её рядом с макетом.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>Картинки «{name}» нет в файле; добавьте её рядом с макетом.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Имена печатаются полностью, а не инициалами.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>Текст, выровненный по ширине, выравнивается влево.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Наклонные буквы (курсив) печатаются прямыми.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>Шрифт {font} печатается как Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Цветной фон под текстом не печатается.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>Цвет «{name}» здесь неизвестен; его текст чёрный.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Прозрачные буквы печатаются сплошными.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Цветной код печатается чёрным, чтобы сканеры его читали.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>Запись {number} — не область; она опущена.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>То, что на странице {page}, опущено: здесь у бейджа две стороны.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>Поле «{field}» здесь неизвестно; оно убрано из своего текста.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>В коде стояло «{text}»; теперь в нём собственный код бейджа.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>Знак программы, которая его сделала (poweredby), не печатается.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Здесь нет ничего похожего на «{kind}»; оно опущено.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Макет не импортируется: это ни макет бейджа pretix (список областей), ни шаблон дизайнера Indico (ширина, высота и элементы).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Макет не импортируется: ничего из него здесь напечатать нельзя.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Макет не импортируется: файл слишком велик для макета.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>В файле не указан размер бейджа; принят A6 поперёк (148 x 105 мм). Если он другой, укажите его через --size.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Фона нет в файле; добавьте его картинкой рядом с макетом.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Макет не импортируется: это не JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Макет не импортируется: в {place} {key} равно {value}, а должно быть: {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>число разумной величины</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>список чисел</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>список</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>Макет бейджа {name} не читается: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} выходит за край листа ({size} мм)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} выходит за край бейджа ({size} мм)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Макета бейджа {name} нет. Укажите один из {known} или файл TOML; после имени можно указать {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>группировка по {name}; известны {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>складывается, а на обороте ничего нет</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} лежит на коде, которому нужно белое поле</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>версия {version}; эта программа читает версии 1 и 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>названа картинка {name}, которая должна лежать рядом с макетом</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>картинка {name} не читается ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>карточки {card} мм занимают {reach} мм на листе {sheet} мм</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>картинка {name} больше 8 МБ; уменьшите её</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt ({floor}) больше size_pt ({size})</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>есть и текст, и поля; впишите поля в текст в фигурных скобках</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt больше word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>нет ни заливки, ни рамки, так что ничего не будет видно</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm больше половины ширины или высоты</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>нужен файл или поле, но не оба</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>нет картинки с именем {name}; известны {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>число</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>целое число</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>текст в кавычках</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>список текстов в кавычках</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true или false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>таблица</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>таблица языков</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>список полей</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>запрошено поле {name}; известны {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, а должно быть: {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; выберите из {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Макет бейджа {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Макет бейджа {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>один или несколько {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>нет {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}: неразумная величина</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>список {key} пуст</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>нет {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>в {key} не только таблицы; поставьте {table} над каждой</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>есть ключи, которые ничего не значат: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>больше {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 или больше</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} для {language}; пишите так: ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>На бейдже нет имени. Введите имя перед печатью.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>На бейдже не заполнено: {field}. Задайте это в мероприятии.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>На бейдже нет QR-кода; ни один сканер его не узнает.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>Текст QR-кода слишком длинный для любого кода; сократите его.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>Цвет категории {colour!r} — не цвет; запишите его как #rrggbb. Бейдж печатается чёрным.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>Картинку {name!r} нельзя напечатать; возьмите PNG или JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>В макете нет места для зон {listed}; они не печатаются.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>Программа слишком длинная (пунктов: %n): печатается кеглем {size_pt:.1f} pt, меньше читаемых {floor_pt:g} pt. Возьмите макет больше.</numerusform>
        <numerusform>Программа слишком длинная (пунктов: %n): печатается кеглем {size_pt:.1f} pt, меньше читаемых {floor_pt:g} pt. Возьмите макет больше.</numerusform>
        <numerusform>Программа слишком длинная (пунктов: %n): печатается кеглем {size_pt:.1f} pt, меньше читаемых {floor_pt:g} pt. Возьмите макет больше.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>QR-код слишком мал: его модуль {module_mm:.2f} mm ({dots} точек при {dpi} dpi), а сканерам нужно {least_mm} mm и {least_dots} точек. Возьмите макет с кодом крупнее.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Слишком длинно ({word}): «{text}». Печатается кеглем {size_pt:.1f} pt, меньше читаемых {floor_pt:g} pt. Сократите.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Поле «{word}» содержит {listed}: этого здесь не может напечатать ни один шрифт; вместо него стоит знак. Уберите или напишите иначе.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>записей: %n, {size} кБ, для: {whom}</numerusform>
        <numerusform>записей: %n, {size} кБ, для: {whom}</numerusform>
        <numerusform>записей: %n, {size} кБ, для: {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>любая станция этого мероприятия, которая его прочтёт</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Записано и прочитано обратно: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Запись пакета</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Чтение пакета</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Записей в нём нет: ничего нового. Он сообщает читающему, что есть у этой станции.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>От «{name}»: новых записей %n, уже известных {known}.</numerusform>
        <numerusform>От «{name}»: новых записей %n, уже известных {known}.</numerusform>
        <numerusform>От «{name}»: новых записей %n, уже известных {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>Здесь есть записи, неизвестные «{name}»: %n. Отвезите их обратно: kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>Здесь есть записи, неизвестные «{name}»: %n. Отвезите их обратно: kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>Здесь есть записи, неизвестные «{name}»: %n. Отвезите их обратно: kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Ничего нового: этот самый пакет от «{name}» здесь уже читали.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Ничего нового: здесь уже читали более поздний пакет от «{name}».</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Ничего нового от «{name}»: всё из пакета уже здесь.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} едет этими автобусами: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>ждёт, {place}-е место</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>отсутствуют</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>в автобусе</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Распределено по автобусам: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>В автобусе: {name}. В автобусе {bus} — {aboard}, не хватает {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Больше не считается.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>Автобус {name} снова принимает людей.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>Автобус {name} уехал.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Записано: {path}, страниц %n.</numerusform>
        <numerusform>Записано: {path}, страниц %n.</numerusform>
        <numerusform>Записано: {path}, страниц %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Визита {visit} с ограниченными местами нет. Список: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>У {visit} автобусов %n. Укажите какой: --bus {first}.</numerusform>
        <numerusform>У {visit} автобусов %n. Укажите какой: --bus {first}.</numerusform>
        <numerusform>У {visit} автобусов %n. Укажите какой: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; выехал, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; выехал</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  автобус {bus}: {aboard} из {seats} в автобусе, нет {missing}{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>не поехал</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Автобус</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Потребности</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>В Rollcall случилась собственная ошибка ({kind}). Сохранённое ранее в безопасности. Подробности в {written}: отправьте этот файл тому, кто отвечает за Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>файла нет: ни папка данных, ни временная его не принимают</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Решено здесь, а после обмена и везде.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Укажите хотя бы {least} букв, чтобы подходил один конфликт.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Всё согласуется.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Пока ничего не решали.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>взнос {fee}, полномочия {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>не назначена</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role}: {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>Делегаций: %n, здесь {here} из {people}.</numerusform>
        <numerusform>Делегаций: %n, здесь {here} из {people}.</numerusform>
        <numerusform>Делегаций: %n, здесь {here} из {people}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: здесь {here} из {count}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: отмечено {count}, заказано бейджей %n, не удалось {failed}.</numerusform>
        <numerusform>{name}: отмечено {count}, заказано бейджей %n, не удалось {failed}.</numerusform>
        <numerusform>{name}: отмечено {count}, заказано бейджей %n, не удалось {failed}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} теперь {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Делегации {delegation} нет. Список: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Делегация</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Здесь</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Глава делегации</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>here</source>
      <translation>здесь</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>ожидается</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>не указано</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (здесь)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (ожидается)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Родное письмо</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Страна</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, бейдж на руках</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: {name}, прибытие отмечено{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Отменено: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>Бейдж {issue} заказан; все прежние недействительны.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>На этом мероприятии нет никого с кодом {code}. Ищите по имени: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Заметка: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; бейдж {issue} заказан</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Подтверждено: место на {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Не подтверждено: в листе ожидания {where}. На этой станции свободных мест нет.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Станцию, которая дала место на {where}, попросили его освободить: при следующем обмене.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Запись на {where} снята.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Отменено: {act}, {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Никого не найдено.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>в порядке</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>внимание</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>сломано</translation>
    </message>
    <message>
      <source>window</source>
      <translation>окно</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>папка данных</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>диск</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>шрифты</translation>
    </message>
    <message>
      <source>key</source>
      <translation>ключ</translation>
    </message>
    <message>
      <source>event</source>
      <translation>мероприятие</translation>
    </message>
    <message>
      <source>names</source>
      <translation>имена</translation>
    </message>
    <message>
      <source>version</source>
      <translation>версия</translation>
    </message>
    <message>
      <source>log</source>
      <translation>журнал</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>копии</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>копия</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>принтер</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>запасной</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>бейджи</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>печать</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>обмен</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>хаб</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>часы</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>сертификат</translation>
    </message>
    <message>
      <source>database</source>
      <translation>база данных</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Импортируйте мероприятие (kioskctl import PATH) или подключитесь к хабу (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>На этой станции пока ничего нет.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>В {where} — %n; по сканам {inside}.</numerusform>
        <numerusform>В {where} — %n; по сканам {inside}.</numerusform>
        <numerusform>В {where} — %n; по сканам {inside}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Выход</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Вход</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; посчитано %n в {at}</numerusform>
        <numerusform>; посчитано %n в {at}</numerusform>
        <numerusform>; посчитано %n в {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Открытие</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Закрытие</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Мест</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Заполнено</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Пришли</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Из приглашённых</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Посчитано</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Отказано</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} – {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; отказов %n{counted}</numerusform>
        <numerusform>  {fill}; отказов %n{counted}</numerusform>
        <numerusform>  {fill}; отказов %n{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Станция</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Сессии {code} с дверью нет. Список: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>В программе нет сессии с дверью. Импортируйте: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>отменено</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>участников: %n, отмечено {here}{twice}, {badges}</numerusform>
        <numerusform>участников: %n, отмечено {here}{twice}, {badges}</numerusform>
        <numerusform>участников: %n, отмечено {here}{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n действие ещё не передано</numerusform>
        <numerusform>%n действия ещё не переданы</numerusform>
        <numerusform>%n действий ещё не переданы</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>хаб {hub}, последний раз {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; задания: ждут {waiting}, не вышло {failed}</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>В программе нет визита с ограниченными местами.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (самому старому {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>хаба нет; станция работает одна, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} из {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>Строк %n в {output}.</numerusform>
        <numerusform>Строк %n в {output}.</numerusform>
        <numerusform>Строк %n в {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Визит</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Начало</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Мест</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Подтверждено</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Свободно здесь</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Свободно не здесь</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Застряло</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Ждут</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>бейджей: %n</numerusform>
        <numerusform>бейджей: %n</numerusform>
        <numerusform>бейджей: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Часы</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Сертификат</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, на двух станциях {twice}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>не выбран</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Мероприятие</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Содержит</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Обмен</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Принтер</translation>
    </message>
    <message>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>number</source>
      <translation>номер</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>причина</translation>
    </message>
    <message>
      <source>from</source>
      <translation>откуда</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>минут</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>занимается</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>Ждут: {count}.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Никто не ждёт.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} ждёт помощи: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Принято: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Решено: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Под этим номером никто не ждёт. Список: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Подключитесь с кодом на экране хаба:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Ни один хаб здесь себя не объявляет. Некоторые сети не дают компьютерам видеть друг друга: введите адрес с экрана хаба.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Хаб</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Узел</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Записано: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>свободно {gigabytes:.1f} ГБ</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>Ключ базы данных здесь: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Храните его копию вместе с резервными: без него их не прочесть.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>На хабе: kioskctl hub, затем снова kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Повторите установку: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} ещё нет; создаётся при первом использовании.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Проверьте, чья она, или выберите другую: --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Другие пользователи этого компьютера видят {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Шрифты бейджей неполны: повторите установку или верните badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Другие пользователи этого компьютера могут прочесть ключ базы данных.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Импортируйте (kioskctl import PATH) или подключитесь к хабу (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Ни в одном шрифте нет этих букв имён: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>Записей из более новой версии: %n.</numerusform>
        <numerusform>Записей из более новой версии: %n.</numerusform>
        <numerusform>Записей из более новой версии: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Эта станция начала заново, без своих мест. Причина: {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Обменяйтесь, чтобы получить недостающее и новые места: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>на сервере баз данных: его копия — pg_dump или резервный сервер</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Сделайте копию и храните ключ отдельно: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Почините или выберите другой: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>По подсчёту, в {printer} осталось бейджей: %n.</numerusform>
        <numerusform>По подсчёту, в {printer} осталось бейджей: %n.</numerusform>
        <numerusform>По подсчёту, в {printer} осталось бейджей: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Положите новые и отметьте: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>Бейджей, ждущих чьего-то решения: %n.</numerusform>
        <numerusform>Бейджей, ждущих чьего-то решения: %n.</numerusform>
        <numerusform>Бейджей, ждущих чьего-то решения: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Работа идёт и без него. Проверьте сетевой кабель и работает ли хаб.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Эти часы отстают от хаба на {seconds} с.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Эти часы спешат относительно хаба на {seconds} с.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Поправьте часы этого компьютера или хаба. Данные в безопасности, речь только о времени на экране.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Проверить не удалось: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, зашифровано</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Для окна выполните: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>письменностей: %n: {names}</numerusform>
        <numerusform>письменностей: %n: {names}</numerusform>
        <numerusform>письменностей: %n: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, участников: %n</numerusform>
        <numerusform>{event}, участников: %n</numerusform>
        <numerusform>{event}, участников: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>Запись {number} станции {station} недействительна: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Восстановите последнюю копию: kioskctl restore BACKUP. Ничего не выбрасывается.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>последние записи действительны: %n; все: kioskctl log verify</numerusform>
        <numerusform>последние записи действительны: %n; все: kioskctl log verify</numerusform>
        <numerusform>последние записи действительны: %n; все: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Приготовьте новое до следующего наплыва.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Почините или выберите другой: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} сам завершает программу.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>В {folder} нельзя писать.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Закройте её от других: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Освободите место сейчас: возможно, больше ничего не сохранится.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Есть не все буквы: {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Закройте его от других: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Мероприятия здесь пока нет.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Исправьте имена или запросите шрифт.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Каждую букву каждого имени можно напечатать.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Обновите Rollcall на этой станции.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Резервной копии пока нет.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>См. kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>у хаба до {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Эта станция работает одна: хаба нет.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} отвечает за {ms:.0f} мс</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Попробуйте сейчас: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Повторите установку.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt не установлен: только терминал.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Освободите место до начала мероприятия.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>последняя: {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>По адресу {url} отвечает не хаб Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>около %n минуты</numerusform>
        <numerusform>около %n минут</numerusform>
        <numerusform>около %n минут</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Хаб «{name}»: {address}  (остановить: Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Его страница, в браузере этого компьютера:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>«{station}» теперь станция хаба {hub}; на ней %n чел., мероприятие: {event}.</numerusform>
        <numerusform>«{station}» теперь станция хаба {hub}; на ней %n чел., мероприятие: {event}.</numerusform>
        <numerusform>«{station}» теперь станция хаба {hub}; на ней %n чел., мероприятие: {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>меньше минуты</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Обмен с хабом выполнен: отправлено {sent}, получено {received}.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>«{name}» исключена. Хаб один раз примет то, что у неё осталось, и больше ничего ей не даст. Её места остаются у неё.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>исключена</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Принять станцию:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Мероприятия ещё нет, станции подключиться не могут. Сначала импортируйте его.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Или отсканируйте это в окне станции, в разделе «Обмен»:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Подключено, первый обмен продолжится позже: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Приём мероприятия</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Обработка</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, осталось: {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Последняя связь</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Других станций здесь не знают.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Несколько программ могут делить только сервер базы данных: укажите его через --database postgresql://... Хаб на файле этого компьютера — одна программа.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Приём мероприятия</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>Станций с именем {name}: %n. Укажите одну: {ids}.</numerusform>
        <numerusform>Станций с именем {name}: %n. Укажите одну: {ids}.</numerusform>
        <numerusform>Станций с именем {name}: %n. Укажите одну: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Станции с именем {name} нет. Список: kioskctl stations.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Ничего не изменено. Где некому ответить, добавьте --yes.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>мероприятие, которого ещё нет</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>Исключить «{name}» навсегда? Отменить нельзя.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Новые</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Изменены</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Без изменений</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Отклонены</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Обратите внимание: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Отклонено: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Чтение списков</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Записать?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Ничего не записано. Чтобы записать, добавьте --yes.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>тема</translation>
    </message>
    <message>
      <source>state</source>
      <translation>состояние</translation>
    </message>
    <message>
      <source>code</source>
      <translation>код</translation>
    </message>
    <message>
      <source>details</source>
      <translation>подробности</translation>
    </message>
    <message>
      <source>since</source>
      <translation>с</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Напишите в виде NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>написано</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>не предлагается</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>предлагается</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>вещь</translation>
    </message>
    <message>
      <source>station</source>
      <translation>станция</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} выдано: {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} возвращено.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Записано: {output}, выдано предметов: %n.</numerusform>
        <numerusform>Записано: {output}, выдано предметов: %n.</numerusform>
        <numerusform>Записано: {output}, выдано предметов: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>текст {name} на {language}: свои слова</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name}, {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Этот киоск направляет людей сюда: {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Этот киоск не называет стойку.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Программы дня печатает {chosen}, бумага {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>киоск</translation>
    </message>
    <message>
      <source>step</source>
      <translation>шаг</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} не читается: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} — не текст в UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Открытого вызова {number} нет. Список: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>букв: %n</numerusform>
        <numerusform>букв: %n</numerusform>
        <numerusform>букв: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>обычные слова</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>Из этого киоска ничего не уносят.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Этот киоск не печатает программ дня.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>как обычно</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Макет</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Для чего</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Бумага (мм)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>На листе</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Сторон</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Чей</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>За именем можно поставить :black, :capitals и :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: элементов %n из макета {kind}, {width_mm:g} x {height_mm:g} мм.</numerusform>
        <numerusform>{kept}: элементов %n из макета {kind}, {width_mm:g} x {height_mm:g} мм.</numerusform>
        <numerusform>{kept}: элементов %n из макета {kind}, {width_mm:g} x {height_mm:g} мм.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} записан в {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>страниц в {output}: %n. Посмотреть: {count}.</numerusform>
        <numerusform>страниц в {output}: %n. Посмотреть: {count}.</numerusform>
        <numerusform>страниц в {output}: %n. Посмотреть: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>Временных бейджей %n в {output}.</numerusform>
        <numerusform>Временных бейджей %n в {output}.</numerusform>
        <numerusform>Временных бейджей %n в {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>страниц в {output}: %n. Имён: {count}.</numerusform>
        <numerusform>страниц в {output}: %n. Имён: {count}.</numerusform>
        <numerusform>страниц в {output}: %n. Имён: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Обратите внимание: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>Имён, которые нельзя напечатать как написано: %n.</numerusform>
        <numerusform>Имён, которые нельзя напечатать как написано: %n.</numerusform>
        <numerusform>Имён, которые нельзя напечатать как написано: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>эта станция</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} МБ, открывается. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Таблиц перестроено по журналу: %n. Объектов: {subjects}.</numerusform>
        <numerusform>Таблиц перестроено по журналу: %n. Объектов: {subjects}.</numerusform>
        <numerusform>Таблиц перестроено по журналу: %n. Объектов: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Её ключ в {key}: храните его отдельно, ведь у кого есть оба, тот прочтёт всё.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Она открывается только ключом этой станции: храните и его, в другом месте (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Обработка журнала</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} уже есть, а ключ никогда не перезаписывают. Назовите другой.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Эта станция теперь называется «{name}».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Не удалось записать ключ в {path}. Сама копия записана. Проверьте, что диск или флешка на месте и есть свободное место, и повторите.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Оставьте его как есть. Восстановите на его место исправную копию: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Повреждено: станция {station}, ветвь {branch}; первая недействительная запись {number}{what}: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Попросите записать пакет снова.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Цело: записей %n, записала «{author}».</numerusform>
        <numerusform>Цело: записей %n, записала «{author}».</numerusform>
        <numerusform>Цело: записей %n, записала «{author}».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Все записи журнала действительны; повреждено то, что рядом.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>Файл {where} повреждён ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Проверка копии</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Проверка пакета</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} Последняя запись перед этим, {number} от {station}, цела.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Цело: записей %n. Ветвей: {branches}.</numerusform>
        <numerusform>Цело: записей %n. Ветвей: {branches}.</numerusform>
        <numerusform>Цело: записей %n. Ветвей: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Проверка журнала</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(удалено)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>намечена</translation>
    </message>
    <message>
      <source>held</source>
      <translation>состоялась</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>не состоялась</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>отменена</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>неявка: {code}</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} в это время встречается с другим</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>стол занят дважды</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>один из двоих не придёт</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Встреча {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Времени, когда оба свободны, больше нет. Укажите время: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Конец</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Стол</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Встреча</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Обратите внимание</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Ни одна встреча не начинается с {text}, или таких несколько. Список: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Выданное им самим после копии могло пропасть: подтвердить должны двое.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Этот хаб больше не выдаёт мест и не ждёт ни одной известной ему станции.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>«{name}» списана и больше ничего не получит.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Обменялась ли и каждая станция, принятая после копии? Этот хаб о них не знает.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Этот хаб не приостановлен: он выдаёт места как положено.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Этот хаб больше не выдаёт мест. С тех пор нет связи: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Места, которые теперь никто не выдаст: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Этот хаб снова выдаёт места.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Возвращено: {seats}. Теперь обменяйтесь с хабом.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Места на {where} снова выдаются.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where}: выезд отмечен.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>С тех пор не слышно: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Списать «{name}»? Отменить нельзя.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>из</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>процент</translation>
    </message>
    <message>
      <source>region</source>
      <translation>регион</translation>
    </message>
    <message>
      <source>came</source>
      <translation>пришло</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>На месте {here} из {people} ({percent} %); за последние пять минут пришло {lately}.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Делегации: в сборе {whole}, частично {partly}, не прибыли {absent}. Главы делегаций: {here} из {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Ждут помощи: {people}. Бейджей на печать: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Мероприятия здесь пока нет. Импортируйте его: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>подтверждено</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>ждёт</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>просит вернуть</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at}, {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>отменено</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, стол {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, сорвалась</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, глава делегации</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, место {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>ещё нет</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, раз: %n</numerusform>
        <numerusform>, раз: %n</numerusform>
        <numerusform>, раз: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, {place}-е место в очереди</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>родным письмом</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>языки</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>эл. почта</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>питание</translation>
    </message>
    <message>
      <source>access</source>
      <translation>доступ</translation>
    </message>
    <message>
      <source>note</source>
      <translation>заметка</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>вместо него</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>вместо кого</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>аккредитация</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>прибытие отмечено</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>бейдж</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Встречи</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Визиты</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>История, сначала последнее</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>выпуск {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>регистрация на месте</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, отменено</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, из них не читается %n</numerusform>
        <numerusform>, из них не читается %n</numerusform>
        <numerusform>, из них не читается %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Ни на одном бейдже этой фотографии больше нет.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Отклонено: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Чтение папки</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Файлов, которые не изображения: {count}. Они пропущены.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>С кодом {code} никто не зарегистрирован.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Записать?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Уменьшение</translation>
    </message>
    <message>
      <source>why</source>
      <translation>почему</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>стоит</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>Напечатать {count}, убрать {away}.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Все карточки верны.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>Карточек на стол %n в {output}.</numerusform>
        <numerusform>Карточек на стол %n в {output}.</numerusform>
        <numerusform>Карточек на стол %n в {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Ни у кого из подходящих нет стола, файл не записан. Импортируйте список со столбцами registration_code и table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Программа, помогавшая рисовать, закончилась раньше. Её бейджи всё же нарисованы, только медленнее: в файле всё есть.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Задание</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Бейдж</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>С</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Что знать</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>Бейджей %n в {output}, {seconds:.1f} с.</numerusform>
        <numerusform>Бейджей %n в {output}, {seconds:.1f} с.</numerusform>
        <numerusform>Бейджей %n в {output}, {seconds:.1f} с.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Бейджи теперь идут на «{in_use}»; заданий перенесено на «{printer}»: %n.</numerusform>
        <numerusform>Бейджи теперь идут на «{in_use}»; заданий перенесено на «{printer}»: %n.</numerusform>
        <numerusform>Бейджи теперь идут на «{in_use}»; заданий перенесено на «{printer}»: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Страница {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>На этой станции бейджей ещё не заказывали.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>Напечатано {printed}, ждут {left}, ошибок {failed}.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>Задание {job} будет напечатано: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>Задание {job} выполнено.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>Задание {job} отменено.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Бейджи сортируются по {sorts}, а не по {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Никто не подходит, файл не записан. Категории покажет kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Файл не записан. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Рисование бейджей</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>Задание {job} не сбоило, печатать заново нечего.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>Задание {job} не спрашивает, напечатано ли оно.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>Задание {job} уже закончено, отменить его нельзя.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Как дела</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Напечатано</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Осталось</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>запасной</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} из {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (мало)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Запасного принтера нет.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>«{printer}» теперь запасной.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>«{printer}» забыт.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>В «{printer}» теперь бейджей: %n.</numerusform>
        <numerusform>В «{printer}» теперь бейджей: %n.</numerusform>
        <numerusform>В «{printer}» теперь бейджей: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>«{printer}» не считается.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>Тестовая полоса — задание {job}. Напечатайте: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Эта станция печатает бейджи по макету {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>Заказано бейджей: %n. Напечатайте: kioskctl print run.</numerusform>
        <numerusform>Заказано бейджей: %n. Напечатайте: kioskctl print run.</numerusform>
        <numerusform>Заказано бейджей: %n. Напечатайте: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>«{name}» добавлен. Используйте: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Макеты, сделанные здесь: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Бейджей ещё не выдавали.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>У всех подходящих бейдж уже есть, ничего не заказано.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Бейджи</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>больше не объявляется</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>объявляется по прибытии</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Эта станция показывает оповещения.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Эта станция не показывает оповещений.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>Ждут протокола: %n из {count}. {rings}</numerusform>
        <numerusform>Ждут протокола: %n из {count}. {rings}</numerusform>
        <numerusform>Ждут протокола: %n из {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Принято: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>Делегаций: %n, порядок: {rule}. Глав ещё нет: {awaited}.</numerusform>
        <numerusform>Делегаций: %n, порядок: {rule}. Глав ещё нет: {awaited}.</numerusform>
        <numerusform>Делегаций: %n, порядок: {rule}. Глав ещё нет: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Порядок: {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} на месте {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} по правилу.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, с {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Нужно: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Зафиксировано как {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>В {at} таблица не фиксируется.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Задано: {at}. Окно или хаб должны работать.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>Зафиксированных табло: %n.</numerusform>
        <numerusform>Зафиксированных табло: %n.</numerusform>
        <numerusform>Зафиксированных табло: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Член</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Голоса</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Кто</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} — не здешний орган. Выберите из {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Прибытие</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Занимается</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Глава</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Здесь с</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Вручную</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Нужно: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} — не доля. Напишите 1/2 или 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Орган</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>На момент</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Ответ</translation>
    </message>
    <message>
      <source>present</source>
      <translation>присутствует</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>отсутствует</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>больше не назначен</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>ждёт</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Такой таблицы нет. Список: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Для бейджа с этим: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Исправлено: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Удалено здесь: {code}. {left}{unheard}До пакетов, выгрузок и копий, унесённых в другое место, не дотянуться.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>«{text}» — не исправление. Напишите FIELD=TEXT, где FIELD одно из: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Ещё записан на {visits}: освободите места.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Отменено: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>Регистрация {code} снова действует.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>никого</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Человек</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Удалён</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Сделали</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Ещё нет</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Никого не удаляли.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Ничего не удалено. Чтобы удалить, добавьте --yes.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (исключена)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Удалить {name} ({code}) навсегда?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Ещё не закончено: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Пока нет ответа: {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} приходит вместо {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Места, которые остаются у {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>Бейдж {issue} ({code}) забирает {by}, предъявлено: {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Укажите, кто придёт: --by CODE или --given и --family нового человека.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Поставить {backup} на место того, что в {folder}? То будет отложено.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Снова удалены те, кого удалили после копии: %n чел.</numerusform>
        <numerusform>Снова удалены те, кого удалили после копии: %n чел.</numerusform>
        <numerusform>Снова удалены те, кого удалили после копии: %n чел.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Назовите копию. Самая новая здесь: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Назовите копию. В {folder} её нет.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, по её действие от {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Восстановлено: «{station}». Участников: {people}, отмечено: {here}, записей: {entries}{until}. Проверены все подписи.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Она продолжает в новой эпохе, без прежних мест. Ждущие задания печати сначала спросят.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Этот хаб хранит данные на сервере базы данных: восстановите их средствами сервера, пока хаб стоит, и запустите его снова. Он заметит это сам.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Прежнее целиком лежит в {folder}; ничего не выброшено.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Далее: обменяйтесь с хабом (kioskctl sync); тогда он выдаст места.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Прочесть не удалось, поэтому неизвестно, что там есть сверх копии.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Мероприятия ещё нет. Далее: импортируйте его или подключитесь к хабу.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Далее: пусть его станции обменяются с ним. До того он не выдаёт новых мест: kioskctl release-minting --check скажет, кого ждут.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Записей, которых нет в копии: %n. Что было у хаба, вернётся само; остальное можно привезти на флешке: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Записей, которых нет в копии: %n. Что было у хаба, вернётся само; остальное можно привезти на флешке: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Записей, которых нет в копии: %n. Что было у хаба, вернётся само; остальное можно привезти на флешке: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Учётных записей нет: никого не спрашивают, кто он.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>У {name} учётная запись с ролью {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} теперь {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>У {name} новый PIN.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>Учётная запись {name} включена.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>Учётная запись {name} выключена.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} может снова пробовать PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Учётной записи {name} нет. Список: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Это были два разных PIN. Ничего не изменено.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>отключена</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>заблокирована здесь</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>нужен новый PIN: его может знать потерянная станция</translation>
    </message>
    <message>
      <source>role</source>
      <translation>роль</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>состояние</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Ещё раз: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>Регистрация: {name}, код {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; прибытие отмечено, бейдж {issue} заказан</translation>
    </message>
    <message>
      <source>language</source>
      <translation>язык</translation>
    </message>
    <message>
      <source>context</source>
      <translation>контекст</translation>
    </message>
    <message>
      <source>source</source>
      <translation>источник</translation>
    </message>
    <message>
      <source>text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Изменено: {done} из {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Поищите: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Отныне: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Снова звучит так, как в программе.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Записано: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>В {file} строк %n. У мероприятия не больше {most}.</numerusform>
        <numerusform>В {file} строк %n. У мероприятия не больше {most}.</numerusform>
        <numerusform>В {file} строк %n. У мероприятия не больше {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} — не из {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>И ещё {count}: укажите часть подлиннее.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>«{source}»: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> Имелось в виду «{near}»?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Такого текста нет: «{source}».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: «{source}»: {problem}. Ничего не изменено.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>{file} не читается как CSV в UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, строка {number}: нужно заполнить {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>«{source}» есть в {contexts}, а не в {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>Не удалось записать {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Мероприятие здесь ещё не настроено. Импортируйте его или подключитесь к хабу.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>В этой папке есть контакты, диеты или заметки стойки, а станции с ролью {role} их иметь нельзя. Здесь ничего не изменено. Подключитесь с пустой папкой: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>создана заново, но не проходит проверку</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>В этих копиях ещё могут быть удалённые люди: {copies}. Удалите их сами, когда появится более новая; при следующем запуске попытка повторится.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>Ключа для {backup} здесь нет: ни в {folder}, ни рядом как {key_file}. Укажите файл ключа, который хранили вместе с копией: --key FILE (его пишет kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Файла {path} нет.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} — не копия станции: в ней нет ключа станции.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} повреждена так, что не видно даже, чья она ({damage}). Возьмите более раннюю копию.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>На этом хабе ещё нет мероприятия. Сначала импортируйте его.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>В этой папке мероприятие {held}, а на хабе другое. Подключитесь с пустой папкой: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Выгружать нечего: мероприятие здесь ещё не настроено.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Эта станция уже сама раздала места на {visits}, и хаб тоже: вместе они могут превысить вместимость автобусов. Ничего не изменено. Подключитесь с пустой папкой и внесите записи этой станции там (их перечислит kioskctl export visits).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>В этой папке мероприятие {held}, а файл описывает {code}. Откройте {code} в отдельной папке: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Дайте станции имя от 1 до {most} знаков.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>У этой станции нет ключа для подписи бейджей. Импортируйте мероприятие или подключитесь к его хабу.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Макеты в {place} не читаются ({why}), поэтому их копии нет. Проверьте диск.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Выгрузки {other!r} нет. Выберите одну: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Мероприятие здесь ещё не настроено. Импортируйте event.toml вместе с этими списками.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Ни у кого на этом мероприятии нет кода {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>Хаб в {place} хранит мероприятие на сервере базы данных, а адрес не указан. Укажите его: --database ADDRESS, или задайте KIOSK_DATABASE. Здесь ничего не создано.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Этот участник здесь не зарегистрирован, бейджа нет.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>новых {new}, изменено {changed}, без изменений {unchanged}, отклонено {rejected}</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Эта фотография не подходит: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Фотографии этого участника нет.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Устаревших карточек на стол нет.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} уже используется. Выберите запасным другой принтер.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} добавлен не здесь.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} используется. Сначала выберите другой принтер.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} — не бейдж, а станция печатает бейджи. Выберите другой макет.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>запись {number} станции {station} недействительна: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} повреждена ({what}), поэтому ничего не тронуто. Возьмите более раннюю копию; kioskctl log verify FILE скажет о каждой, цела ли она.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>{backup} не читается: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Тот, кто хотел эту программу дня, ушёл. Она больше не печатается.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Папку обучения {place} не удалось удалить ({why}). Удалите её: в ней имена.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>База данных восстанавливается или принадлежит теперь другому хабу, поэтому это не сохранено. Остановите этот хаб, дождитесь, пока база будет цела, и запустите его снова.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Этот хаб хранит данные на сервере базы данных: копируйте их средствами сервера (pg_dump или реплика).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>«{text}» — не автобус. Укажите число мест или название и число мест: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Это другое мероприятие, не то, что на этом хабе.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>В сообщении названа другая станция, не та, что его подписала.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>На этом хабе ещё нет мероприятия. Сначала импортируйте его: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Другой станции с таким именем нет. Список: kioskctl stations.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Исключить станцию может только хаб, с которым она обменивается. Сделайте это там.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Этот компьютер подключён к другому хабу как станция и не может принимать другие. Подключите его там заново с кодом для хаба: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} — не роль станции. Выберите одну: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>На этой станции другое мероприятие, чем на хабе. Подключитесь с пустой папкой: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>Станция сама раздала места на {visits}, и этот хаб тоже: вместе они могут превысить вместимость автобусов. Подключитесь с пустой папкой и внесите записи станции там.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>Станция сама раздала места, и вышестоящий хаб, возможно, тоже. Подключите её к вышестоящему хабу или с пустой папкой.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Эта станция исключена, её ключу больше не доверяют. Подключитесь с пустой папкой: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Код подключения показывается только на самом хабе. Откройте его страницу там.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Станции исключаются только на самом хабе. Откройте его страницу там.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>Сообщение оборвалось в пути.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>Сообщение слишком длинное. Обновите Rollcall на станции.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Эта станция исключена на хабе. Всё, что она сделала, хранится там; больше ей ничего не передаётся. Чтобы снова работать на этом компьютере, подключитесь с пустой папкой: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Запрос не подписан. Обновите Rollcall на станции.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Этот хаб не знает эту станцию. Подключите её с кодом с экрана хаба.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>Подпись станции недействительна: запрос изменили в пути, или он предназначался другому хабу. Проверьте сеть или подключите станцию заново.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Этот запрос уже отправляли; станция должна продолжить оттуда.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Неверный код подключения. Покажите на хабе новый и введите его.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Неверный код подключения; осталось попыток: %n. Прочтите его на экране хаба ещё раз.</numerusform>
        <numerusform>Неверный код подключения; осталось попыток: %n. Прочтите его на экране хаба ещё раз.</numerusform>
        <numerusform>Неверный код подключения; осталось попыток: %n. Прочтите его на экране хаба ещё раз.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Этот код подключения уже использован. Покажите на хабе новый для этой станции.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Этот код подключения больше не действует: он годен десять минут и пять попыток. Покажите на хабе новый.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n мин</numerusform>
        <numerusform>%n мин</numerusform>
        <numerusform>%n мин</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>С адреса этого компьютера пришло слишком много неверных кодов подключения. Его снова примут через {wait}. Прочтите код на экране хаба или отсканируйте QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Кто-то подбирает коды подключения к этому хабу, поэтому он никого не принимает в течение {wait}. Покажите на хабе новый код: тогда он сразу снова начнёт принимать.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Хаб не может слушать порт {port}: {why}. Возможно, на этом компьютере работает другой хаб; остановите его или выберите другой порт: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Хаб не удалось запустить. Смотрите сообщения выше.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>Содержание записи {number} станции {station} не то, что подписал её автор. Она не принята.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Запись журнала повреждена: её заголовок не читается.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Запись сделана в формате {form}, которого эта версия не знает. Обновите Rollcall на этом компьютере.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Тело записи ({kind}) повреждено.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Записи станции {station} начиная с номера {number} не приняты: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Записи станции {station} до номера {number} не приняты: подпись недействительна.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Присутствующим считается тот, кто внутри {session}, по подсчёту на входах.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>{by}: фиксация назначена на {at}, станций: %n.</numerusform>
        <numerusform>{by}: фиксация назначена на {at}, станций: %n.</numerusform>
        <numerusform>{by}: фиксация назначена на {at}, станций: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>НЕ зафиксировано в {at}: ни одна назначенная станция не была включена. Зафиксируйте на тот момент (protocol freeze --at) или отмените (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Присутствующим считается тот, чьё прибытие отмечено.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Там ещё никого не сканировали.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Бейджи не записываются в {path} ({why}). Освободите там место или выберите другой файл; прежнее не тронуто.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>открыт. Закройте крышку</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>остался без этикеток. Вставьте новый рулон</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>не подаёт этикетки. Вставьте рулон заново</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>заправлен не той этикеткой, что указана. Вставьте нужный рулон</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>зажал этикетку у резака. Откройте его и выньте этикетку</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>Принтер {printer} сообщает об ошибке. Посмотрите на его индикаторы.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>Принтер {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>Принтер {printer} подключён. О своём состоянии он не сообщает.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>Принтер {printer} готов.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>Принтер {printer} не отвечает. Посмотрите на его индикаторы. Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>Принтер {queue} выключили или отключили во время печати.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>Принтер {queue} отвечает.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>Принтер {queue} готов.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>Принтер {queue} отказался от бейджа{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS больше не знает задания {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>Очередь {queue} остановлена{why}. Почините принтер, затем снова включите очередь: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>Принтер {queue} остановился{why}. Посмотрите на его дисплей. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>Принтер {queue} не отвечает. Проверьте, включён ли он и подключён ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>Очередь {queue} не принимает заданий. Разрешите их: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>В CUPS нет очереди {queue}. Выберите другой принтер или добавьте очередь в системных настройках принтеров. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Служба печати этого компьютера (CUPS) не отвечает для {queue} ({why}). Запустите её (systemctl start cups) или выберите другой принтер. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>Принтер {queue} не принял бейдж: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>зажал бумагу. Выньте бумагу и закройте принтер</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>открыт. Закройте крышку и лоток</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>остался без бумаги. Вставьте бумагу для бейджей</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>остался без чернил, тонера или ленты. Вставьте новые</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>не отвечает. Проверьте, включён ли он и подключён</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>заполнил выходной лоток. Освободите его</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>приостановлен. Нажмите его кнопку, чтобы продолжить</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>не имеет драйвера на этом компьютере. Установите драйвер или настройте очередь заново</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>Принтер {queue} сообщает: {reason}. Посмотрите на его дисплей.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Программы дня на бумаге {name!r} нет. Выберите: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} — не имя принтера. Напишите zpl:192.168.1.30/203 (точек на дюйм: 203, 300 или 600) или brother:192.168.1.31/QL-820NWB/62 (модель и этикетка).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>В {name!r} нет адреса, который мог бы быть у принтера: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Модели {model!r} нет. Известны: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>{model} не принимает этикетку {label!r}. Принимает: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Бейджи записываются как файлы PDF в {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Бейджи не записываются в {folder} ({why}). Проверьте папку или выберите другой принтер; бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Диск заполнен, бейджи не записываются в {folder}. Освободите место или выберите другой принтер; бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>У Rollcall нет права записи в папку {folder}. Разрешите запись или выберите другой принтер; бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Подписаться по имени должны оба: кто сдаёт и кто принимает.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Возможно, он напечатан: посмотрите на принтер, затем нажмите «Напечатать ещё раз» или «Напечатан».</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Отменено.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Вместо него придёт другой человек.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>Очередь перевели с {printer}, пока она задерживала этот бейдж.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Заменён бейджем {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} — не размер бейджа; нужно от 10 до 1000 мм по каждой стороне.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} — для зарегистрированных; пустые бейджи печатаются по temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Печатайте от 1 до {most} пустых бейджей за раз.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} — не размер; укажите ширину и высоту в мм: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>{file} не читается как список людей: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Ничего не выдано, перечислять нечего.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>У {visit} нет автобуса {bus!r}. Его автобусы: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>На {visit} ещё ни у кого нет места, перечислять нечего.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} — не изображение для печати; возьмите PNG или JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Макета бейджа {name} нет. {made}В поставке: {known}. Или укажите файл TOML; после имени можно указать {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Макету нужно имя. Введите его.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} — макет из состава Rollcall и не меняется. Выберите другое имя.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} слишком велик для макета.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>{name} не читается как макет: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} больше 8 МБ; уменьшите.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>{name} не читается ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Созданы здесь: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Макет не записывается в {path} ({why}). Освободите там место или выберите другую папку; прежнее не тронуто.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Принтер {printer} больше нельзя спросить об этом бейдже.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>Принтер {printer} не отвечает ({why}). Проверьте, включён ли он и подключён. Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>Принтер {printer} прервал приём бейджа ({why}). Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>Связь с принтером {printer} прервалась в начале печати.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Принтера с именем {name!r} нет. Выберите один: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Делегаций ещё нет, перечислять нечего.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>В этом органе нет членов, печатать нечего.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>Бейдж давно у принтера, о неполадках он не сообщает. Посмотрите на него.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Из-за ошибки самого Rollcall этот бейдж не удалось нарисовать ({fault}). Сообщите о ней; исправьте имя и напечатайте снова.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>При отправке произошла ошибка самого Rollcall ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>При печати случился сбой самого Rollcall, печать продолжается ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>В принтере от 0 до {most} бейджей, поэтому {size} не может быть верным.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>Предупреждение должно быть при остатке от 0 до {size} бейджей, а не {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>бумага для бейджей</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>чернила, тонер или лента</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>тонер</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>У принтера {queue} скоро кончится: {what}.</translation>
    </message>
    <message>
      <source>{supply} ({percent} %)</source>
      <translation>{supply} ({percent} %)</translation>
    </message>
    <message>
      <source>{these}, {this}</source>
      <translation>{these}, {this}</translation>
    </message>
    <message>
      <source>a supply</source>
      <translation>расходник</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>Принтер {printer} не отвечает. Посмотрите на его дисплей. Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>Принтер {printer} открыт. Закройте крышку.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>У принтера {printer} кончилась бумага. Вставьте бумагу для бейджей.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>У принтера {printer} кончилась лента. Вставьте новую.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>Принтер {printer} перегрелся и ждёт, пока остынет.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>Принтер {printer} слишком холодный для печати. Согрейте помещение.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>Принтер {printer} приостановлен. Нажмите его кнопку, чтобы продолжить.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Не удалось записать резервную копию {path} ({why}). Проверьте, что диск или флешка на месте и есть свободное место, и повторите.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>База данных {path} не открывается: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>На этом компьютере SQLite {version}, который может потерять сохранённые данные. Rollcall нужна версия {wanted} или новее: запустите установку ещё раз (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>База данных {path} заблокирована другой программой. Закройте её (возможно, это программа резервного копирования) и запустите Rollcall снова. Ничего не потеряно.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>База данных {path} не открывается ключом этой станции: файл ключа не от неё или файл повреждён. Не удаляйте его. Верните подходящий ключ или восстановите последнюю копию: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} не открывается этим ключом: это не копия Rollcall, ключ от другой станции или повреждено начало файла.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>База данных повреждена ({what}). Не продолжайте работу с ней. kioskctl restore BACKUP отложит всё её содержимое и поставит на её место последнюю копию; чего не хватит, вернётся с хаба.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Диск заполнен, поэтому это не сохранено. Освободите место (удалите старые выгрузки или бейджи) и повторите. Всё сохранённое ранее в безопасности.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Диск больше не даёт ничего записать, поэтому это не сохранено. Перезагрузите компьютер и проверьте диск; всё сохранённое ранее в безопасности.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>База данных заблокирована другой программой, поэтому это не сохранено. Закройте ту программу и повторите.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Сервер базы данных не отвечает ({why}), поэтому это не сохранено. Попытка повторится; проверьте сервер и запустите его, если он остановлен.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall уже открыт в {folder} (процесс {holder}). Работайте в том окне или сначала закройте его.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Нельзя записать в папку данных {folder} ({why}). Проверьте, кто её владелец, или выберите другую через --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall уже открыт в {folder}. Работайте в том окне или сначала закройте его.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Диск заполнен, Rollcall не может запуститься в {folder}. Освободите место (удалите старые выгрузки или бейджи) и запустите его снова. Всё сохранённое ранее в безопасности.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Не удалось создать папку данных {folder} ({why}). Выберите другую через --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>файл ключа (читать может только владелец)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>связка ключей</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Нет ключа данных этой станции: {path} отсутствует, и в хранилище ключей этого компьютера его нет. Верните файл ключа из резервной копии станции.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>Файл ключа {path} повреждён. Верните его из резервной копии.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Файл ключа {path} не читается: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} не может быть именем мероприятия в базе данных. До 40 строчных латинских букв, цифр и подчёркиваний, например event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} — не адрес базы данных: {why}. Он выглядит так: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Сервер базы данных не отвечает: {why}. Проверьте его адрес и работает ли сервер.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Сервер базы данных не принимает это ({why}), поэтому это не сохранено. Попытка повторится; проверьте сервер.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Сервер базы данных не может поручиться за только что сохранённое ({why}). Проверьте его резервный сервер. Ничего не потеряно: отправка повторяется, пока всё не будет в безопасности.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Не удалось навести порядок в базе данных ({why}); попытка повторится.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>его начало</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Пакет изменён или повреждён; место: {where} (байт {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Пакет обрывается; место: {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>страница {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>его опись</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>его конец, где что-то добавлено</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>его первые байты</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Этот файл — не пакет Rollcall. Имя пакета кончается на .rollcall; запишите пакет на другой станции: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Этот пакет формы {version}, а этот компьютер знает форму {known}. Обновите Rollcall на этом компьютере и прочтите пакет снова.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Этот пакет старой формы {version}, которую больше не читают. Обновите Rollcall на станции, которая его записала, и запишите снова.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>Флешка не читается дальше байта {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Этот пакет от другого мероприятия. Ничего не прочитано. Прочтите его на станции того мероприятия: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Этот пакет закрыт ключом, которого на этой станции нет: его записала станция, не подключённая к тому же хабу, или он записан после исключения этой станции. Ничего не прочитано. Сначала подключите обе к одному хабу.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Пакет подписан не той станцией, которую называет автором. Ничего не прочитано. Спросите у того, кто его вам дал, откуда он.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Опись пакета не читается: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Не удалось записать пакет {path} ({why}). Флешку вынули? Ничего не потеряно: вставьте её и запишите снова.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Папки {place} нет. Вставьте флешку и укажите её папку или файл в существующей папке с именем на {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>Флешка в {folder} заполнена. На ней ничего не оставлено. Освободите место или возьмите другую.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Пакет слишком велик для флешки в {folder}. Возьмите флешку с форматом exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>На флешку в {folder} нельзя записать. Проверьте переключатель защиты и владельца папки или возьмите другую.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} — не файл. Укажите сам пакет: он кончается на .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} слишком велик для пакета Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Файла {path} нет. Вставьте флешку и укажите пакет на ней.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Не удалось прочитать пакет {path} ({why}). Флешку вынули? Прочитанное ранее сохранено: вставьте её и прочтите снова.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. Страниц до неё принято: %n, после — ничего. Скопируйте снова или пусть «{name}» запишет ещё раз.</numerusform>
        <numerusform>{what}. Страниц до неё принято: %n, после — ничего. Скопируйте снова или пусть «{name}» запишет ещё раз.</numerusform>
        <numerusform>{what}. Страниц до неё принято: %n, после — ничего. Скопируйте снова или пусть «{name}» запишет ещё раз.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>Записей, которые есть у «{name}», но нет ни в этом пакете, ни здесь: %n. Он продолжает более ранний пакет.{why} Подходящее принято. Прочтите ранний пакет, или пусть «{name}» запишет новый с --everything.</numerusform>
        <numerusform>Записей, которые есть у «{name}», но нет ни в этом пакете, ни здесь: %n. Он продолжает более ранний пакет.{why} Подходящее принято. Прочтите ранний пакет, или пусть «{name}» запишет новый с --everything.</numerusform>
        <numerusform>Записей, которые есть у «{name}», но нет ни в этом пакете, ни здесь: %n. Он продолжает более ранний пакет.{why} Подходящее принято. Прочтите ранний пакет, или пусть «{name}» запишет новый с --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>«{name}» исключена из этого мероприятия. Сделанное ею принято, потому что больше его, возможно, нет ни у кого: посмотрите её действия, прежде чем на них полагаться.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Этот пакет от другого мероприятия. Ничего не прочитано.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>Станция «{name}», записавшая этот пакет, исключена из этого мероприятия. Ничего не прочитано. Отнесите его к хабу: в нём могут быть действия, которых больше нет ни у кого.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Станция «{name}», записавшая этот пакет, неизвестна этому мероприятию. Ничего не прочитано. Подключите её к хабу; если это уже сделано, сначала прочтите пакет хаба.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>Конец этого пакета подписан не той станцией, которая записала начало. Ничего не прочитано. Попросите записать его снова.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Пакет изменился во время чтения. Ничего не принято; прочтите его снова.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Что стоит до этого, принято.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Ничего не удалось прочитать. Скопируйте пакет снова или попросите записать его ещё раз.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Страница {number} пакета не читается: у записавшей его станции другая версия. Обновите Rollcall на обеих станциях.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Всё, что в нём было, принято раньше. Тогда прочтите его ещё раз.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Станции с именем {wanted!r} нет. Станции этого мероприятия: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>На этой станции ещё нет мероприятия, поэтому она не может ни записать, ни прочитать пакет. Подключитесь один раз к хабу (kioskctl join) или импортируйте мероприятие.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Несколько станций называются {wanted!r}. Укажите одну по её номеру: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>С флешки читается не то, что было записано. На ней ничего не оставлено. Возьмите другую флешку.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>Флешка не сохранила записанное: {why}. На ней ничего не оставлено. Возьмите другую флешку.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>По адресу {url} отвечает не хаб Rollcall (статус {status}). Проверьте адрес; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} — не адрес хаба. Он выглядит так: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Хаб сообщает: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>У хаба {url} собственный сбой (статус {status}). Ничего не потеряно; посмотрите окно хаба или запустите его заново.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>Ответ {url} слишком длинный для хаба.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>По адресу {url} отвечает не тот хаб, к которому подключена эта станция. Ничего из ответа не использовано. Проверьте адрес хаба и сеть.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>Соединение с {url} перехвачено: между этой станцией и хабом кто-то показывает свой ключ. Ничего не передано и ничего не изменилось. Используйте другую сеть, например кабель к хабу, или обменяйтесь файлом на флешке.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Хаб не сообщает адреса. Введите его вместе с кодом.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>На хабе {url} более старая версия. Обновите Rollcall там.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>Хаб {url} не знает этот код подключения. Ничего не отправлено. Прочтите код на экране хаба ещё раз или покажите там новый: код действует десять минут. Если он верен, там отвечает не хаб: проверьте адрес.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Хаб не говорит, кто он. Обновите Rollcall на хабе.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Эта станция не подключена к хабу. Подключите её: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>В ответе хаба названа другая станция. Подключитесь к хабу снова.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Этот компьютер не в сети, где можно найти хабы. Подключите его к сети или введите адрес хаба, как его показывает экран хаба.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>В коде подключения %n букв и цифр, например 7K3M-9QX2-T4AB. Прочтите его на экране хаба ещё раз.</numerusform>
        <numerusform>В коде подключения %n букв и цифр, например 7K3M-9QX2-T4AB. Прочтите его на экране хаба ещё раз.</numerusform>
        <numerusform>В коде подключения %n букв и цифр, например 7K3M-9QX2-T4AB. Прочтите его на экране хаба ещё раз.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Запрос на подключение не читается: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>В запросе на подключение нет пригодного ключа. Попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>Ответ пришёл не от хаба, который показал этот код. Проверьте адрес хаба.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Ответ хаба не читается: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Слова хаба о его ключе не читаются: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>Вопрос станции не читается: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Этот код от хаба более новой версии, чем понимает эта станция. Обновите Rollcall на этом компьютере и отсканируйте код снова.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Код хаба прочитан плохо. Отсканируйте его снова; если не поможет, сканер настроен на другую раскладку: введите адрес хаба и его короткий код вручную.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>Запись {number} станции {station} существует дважды: диск той станции скопировали или восстановили. Обе сохранены. Остановите одну из двух станций, а другую подключите заново.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Журналы различаются, и ни одна сторона не смогла дать другой недостающее. Попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>Другая сторона относится к другому мероприятию. Подключите эту станцию к нужному хабу.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Копия журнала хаба не читается: {why}. Обновите Rollcall на этом компьютере и на хабе и попробуйте снова.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Ничего не отправлено. Проверьте адрес; если браузер в этой сети показывает страницу входа, сначала войдите; или используйте другую сеть, например кабель к хабу, или флешку.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Показан не тот ключ, что у хаба: мешает страница входа сети, соединение перехвачено или у другого компьютера адрес хаба.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Имя в сертификате: «{name}».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Отвечает другой хаб Rollcall, а не тот, к которому подключена эта станция: теперь у него адрес того хаба.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Показан ключ, который хаб с тех пор сменил. Если хаб восстановлен из копии, подключитесь к нему снова с новым кодом; иначе старый ключ может быть у кого-то чужого.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>возможно, мешает страница входа сети: откройте браузер и сначала войдите.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Ничего не потеряно: сделанное здесь хранится и уйдёт, как только хаб ответит.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>Ответ хаба {url} оборвался: пропала сеть или хаб остановили. Ничего не потеряно; попытка повторится.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Хаб говорит по HTTPS: пишите его адрес как https://, пожалуйста.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Эта сеть не знает имени в {url}. Ничего не потеряно. Введите числовой адрес хаба, как его показывает экран хаба (например 10.0.0.5:8470), или используйте сеть, в которой хаб.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>Хаб {url} не ответил за {seconds:g} с. Ничего не потеряно; попытка повторится. Если так и останется, посмотрите окно хаба: программа могла зависнуть.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Хаб {url} недоступен: оттуда не приходит ни да, ни нет. {nothing_lost} Проверьте, включён ли компьютер хаба и в одной ли он сети с этим; некоторые гостевые сети разделяют компьютеры, а мешать может и брандмауэр на хабе.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>По адресу {url} соединение принимают и молчат. Ничего не отправлено. Посмотрите окно хаба: программа могла зависнуть, тогда запустите её снова; или проверьте адрес и порт; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Хаб {url} недоступен. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Безопасное соединение с {url} не устанавливается ({why}). Ничего не отправлено. Проверьте адрес и порт; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>Ответ хаба {url} приходит слишком медленно: сеть плоха или что-то его задерживает. Ничего не потеряно; попытка повторится.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Хаб {url} недоступен: этот компьютер не в сети, которая туда ведёт. {nothing_lost} Вставьте кабель или выберите сеть, в которой хаб.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>По адресу {url} отвечают устаревшей, небезопасной версией HTTPS: это не хаб Rollcall, или что-то ослабляет соединение. Ничего не отправлено. Проверьте адрес; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>По адресу {url} отвечают не по HTTPS, значит, это не хаб Rollcall. Ничего не отправлено. Проверьте адрес и порт; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>обрыв</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Сообщение другой стороны не читается: {why}. Проверьте адрес хаба и не мешает ли страница входа сети, затем попробуйте снова.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Сообщение обмена слишком велико ({size_mb} МБ). Обновите Rollcall на этом компьютере и на хабе.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>У другой стороны версия обмена {version}, у этого компьютера {ours}. Обновите Rollcall на этом компьютере.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>в {name} есть знак, который нельзя напечатать (U+{number:04X}): введите ячейку заново</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>в {name} знаков %n, помещается не больше {most}: сократите</numerusform>
        <numerusform>в {name} знаков %n, помещается не больше {most}: сократите</numerusform>
        <numerusform>в {name} знаков %n, помещается не больше {most}: сократите</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>{name} отсутствует: заполните</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} — "{text}": напишите yes или no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} — "{text}": напишите целое число от 0 до {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} — "{text}": напишите дату и время как 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} — "{text}": напишите местное время площадки без смещения</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} — "{text}", это не адрес почты: исправьте или оставьте пустым</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} — "{text}", такой страны мы не знаем: напишите две буквы, например KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>в {name} стоит "{text}", это пропущено: языки пишите как en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} — "{text}": напишите дату как 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>кавычка открыта и не закрыта: уберите или закройте её</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>ячейка слишком длинная, её не прочесть: сократите</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes — {count}: напишите число от {least} до {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>больше 30 МБ: уменьшите</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>это не изображение, которое читается: возьмите JPEG, PNG или WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>вырезанное слишком мало, на бумаге не узнать</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>не читается: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Папка {folder} не открывается: {why}. Укажите папку с фотографиями.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>никто не зарегистрирован с кодом из имени файла</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>больше 60 миллионов точек: уменьшите</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>слишком мало, на бумаге не узнать</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} — фотография того же человека</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, строка {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>строка {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, строка {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, строка {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} уже сажает {code}: укажите это в одном из двух мест</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Списка делегаций ещё нет, поэтому коды делегаций не проверены.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>код {code} уже занят ({where}): дайте каждой строке свой</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} описывает мероприятие {code}, а на этой станции {held}. Для другого мероприятия возьмите другую папку данных.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} не годится: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>В {source} нет столбцов {columns}. Имеющиеся контакты, потребности, столы и заметки остаются; прочее считается пустым.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) раньше starts ({starts}): исправьте одно</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone — "{text}", такого нет: напишите как Asia/Seoul или Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" нам незнаком: считается открытой сессией</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>конец ({ends}) раньше начала ({starts}): исправьте одно</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>capacity отсутствует: визиту нужно число мест</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>в admits стоит "{text}", такой категории никто не задал</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>имя отсутствует: заполните given_name или family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>с кодом {text} никто не зарегистрирован: исправьте или добавьте человека в список участников</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} — "{text}": напишите одно из {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>{name} отсутствует: дайте этой строке код, которого нет у других</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category — "{text}", такой нет среди {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation — "{text}", в списке делегаций её нет: исправьте или добавьте в тот список</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>у делегации {delegation} уже есть другой глава: {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>начало {day}, это не день мероприятия</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>двери закрываются ({closes}) раньше, чем открываются ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone — {phone}: таблица потеряла его цифры</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>в zones их {count}, а бейдж показывает {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} — "{text}": таблица превратила это в число. Сделайте столбец текстовым и введите заново</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} — "{text}": используйте буквы A–Z, цифры и дефисы</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>ячеек %n, а в заголовке {width}: возьмите в кавычки ячейку с запятой</numerusform>
        <numerusform>ячеек %n, а в заголовке {width}: возьмите в кавычки ячейку с запятой</numerusform>
        <numerusform>ячеек %n, а в заголовке {width}: возьмите в кавычки ячейку с запятой</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} похож на список {list}, но нет столбца {missing}. Добавьте его в строку заголовка и импортируйте снова.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Импортировать нечего. Укажите event.toml, delegations.csv, participants.csv или programme.csv (или .xlsx) либо папку с ними.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} — не текст, который читается. Откройте его в программе таблиц и сохраните как CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name}, похоже, в кодировке {encoding}: посмотрите, верно ли читается "{line}". Если нет, сохраните файл как CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} пуст.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, лист {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} пуст.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>В {source} столбец "{column}" стоит дважды. Оставьте один и импортируйте снова.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Столбцы {source} не подходят ни к одному известному списку ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: столбцы {names} не используются.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Папка {folder} не открывается: {why}. Проверьте, можно ли вам её читать.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} больше {size_mb} МБ, списку участников столько не нужно. Сохраните только список как CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>{name} не читается: {why}. Закройте его в других программах и проверьте, можно ли вам его открыть.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>{name} не читается: {why}. Исправьте его в текстовом редакторе; это TOML в UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} не описывает мероприятия.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Это пропущено.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Файла {path} нет. Проверьте имя и папку.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} не читается: он повреждён или это не таблица. Откройте его в программе таблиц и сохраните снова как .xlsx или CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} распаковывается в гораздо больше, чем нужно списку участников, поэтому не открыт. Скопируйте строки в новую книгу или сохраните лист как CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>В {name} есть ячейки за строкой {rows:,} или столбцом {columns}, поэтому он не открыт. Удалите то, что далеко ниже и правее списка, и сохраните снова.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} — старый файл .xls или защищён паролем. Откройте его в программе таблиц и сохраните как .xlsx без пароля.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} защищён паролем. Сохраните без него.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} — двоичная книга. Сохраните как .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>В {name} есть макросы. Сохраните как .xlsx, там их нет.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} не читается ({why}). Откройте его в программе таблиц и сохраните снова как .xlsx или CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Выберите другую папку и выгрузите снова.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} не записан: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Выгрузки пишутся как csv или xlsx, а не как {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Файл xlsx вмещает {most:,} строк, а их больше. Выгрузите как csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>диск заполнен. Освободите место или выберите другой диск и выгрузите снова.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>папки {folder} нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>папка с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>туда нельзя записать. Закройте файл в других программах или выберите другую папку.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} — не время. Напишите 09:30 или 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Здесь нет экрана. Используйте kioskctl в этом терминале или снимите окно: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>Принтер {printer} не принял бейдж. Посмотрите на его экран. Бейдж сохранён, попытка повторится.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>всё самое длинное</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>только одно имя</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>ничего, кроме имени</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>имя из одного длинного слова</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>очень длинное слово в должности</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>две строки по-тайски</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>справа налево с огласовками</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>персидский с соединителем</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>иврит с числом</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>хангыль, фамилия первой</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>иероглифы, фамилия первой</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>кана</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>деванагари с лигатурами</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>бенгальское письмо</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>очень широкий тамильский</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>эфиопское письмо</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>грузинское письмо</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>армянское письмо</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>кириллица шире русской</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>греческое письмо</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>кхмерское письмо</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>лаосское письмо</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>латиница со всеми знаками</translation>
    </message>
  </context>
</TS>
