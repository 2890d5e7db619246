<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>Kulang ang computer na ito ng kailangan para sa camera. Gumamit ng scanner.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Walang camera dito. Gumamit ng scanner.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>Huminto ang camera: {why}. Gumamit ng scanner.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>Kulang ang computer na ito ng kailangan para sa camera. Pumili ng file.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Walang camera dito. Pumili ng file.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>Huminto ang camera: {why}. Pumili ng file.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Nagkamali mismo ang Rollcall ({kind}). Ligtas ang na-save na. Magpatuloy, at ipadala ang file na ito sa namamahala ng Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>May pagkakamali sa Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Hindi nagawa</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Hindi nagtagumpay</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tapos na</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Pumunta po sa registration desk</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when} sa {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Walang na-print na ikalawang badge.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>Kukunin ni {by} ang badge ni {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: pini-print ang badge {issue}; wala nang bisa ang nauna.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Naitala ang akreditasyon</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where} ({who})</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Naka-check in na</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Narehistro at naka-check in na</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>Kapalit niya</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Ipinadala sa mesa ng mga eksepsiyon</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Naibigay ang badge</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Pini-print muli</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Naiwasto</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Binago ang mesa o mga sona</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Na-undo</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Tiyak na ang upuan</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Binitawan ang upuan</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>Bibitawan ang upuan sa susunod na sync</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Umalis sa waiting list</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>Darating si {who} kapalit ni {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Tuloy po</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Tuloy po: sinabihan ang protokol</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Naka-check in: basahin ang tala</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Nakapasok na</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Hindi bukas sa badge na ito</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Puno na ang sesyon</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Hindi akreditado</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>May kulang na dokumento</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Hindi pa bayad</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kinansela ang rehistrasyon</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Lumang badge: napalitan na</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Binawi ang badge</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Peke o sirang code</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Badge ng ibang event</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Hindi kilalang code</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Ilang tao ang tugma</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Puno ang bus</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Maling bus</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Hindi pa tiyak: waiting list</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{inside} sa {all} ang narito na</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Iba pa</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Iwasto</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Walk-in</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Humanap muna ng tao</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Halimbawang event</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Mga taong nahanap</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>I-scan ang imbitasyon o badge, o mag-type ng pangalan kahit saan.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Pumili gamit ang arrow keys, at pindutin ang Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Subukan ang mas kaunting titik o ibang baybay, o pindutin ang F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Handa</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Walang nahanap</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Binubuksan ang event</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Wala pang event sa istasyong ito</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>I-import ang mga listahan ng organizer, o sumali sa hub na may event.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Hindi makapagsimula rito ang Rollcall</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Mag-import ng event (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Sa mesa ng mga eksepsiyon (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Iba ang kukuha ng badge</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>May darating na kapalit</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Magpahiram ng headset o card</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Litrato</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>Bayad na ang fee</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Tungkulin sa delegasyon</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>I-undo</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n ang nahanap</numerusform>
        <numerusform>%n ang nahanap</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Kinansela</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Kaaasikaso lang dito</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Narito na</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>Ang unang {shown}: mag-type pa para kumaunti</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Halimbawang event ito: subukan ang lahat, walang tunay na tao.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Mag-scan ng code, o mag-type ng pangalan</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Nakagawa ng kopya, at binuksan ito para matiyak na buo: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Gumagawa ng kopya</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Sinusuri ang kopya: bawat gawain at bawat lagda</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Gumawa ng kopya ngayon</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Ibalik ang kopya</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Sinusuri ang kopya</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Pumili ng kopya</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Mga kopya ng istasyong ito</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Mga kopya ng isang istasyon</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Naibalik ang kopya</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Wala pang kopya. Gagawa ng isa sa loob ng labinlimang minuto.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>Kagagawa lang ng huling kopya.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Mawawala sa screen ang ginawa ng istasyong ito pagkatapos ng kopyang iyon. Itatabi ito nang buo, at kusang babalik ang nasa hub na.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>Magpapatuloy ang istasyon nang walang upuan hanggang bigyan ito ng hub, at magtatanong muna ang mga naghihintay na print job.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Ipalit ang kopyang ito sa narito ngayon?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Ibalik</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Hayaan ang lahat</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Hindi mabasa ang naunang narito; nasa folder na “set-aside”.</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>{age} na ang huling kopya.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”, event {event}: %n tao, {checked_in} sa kanila ang naka-check in.</numerusform>
        <numerusform>“{name}”, event {event}: %n tao, {checked_in} sa kanila ang naka-check in.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>{age} na ang huli nitong gawain.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>Sa folder na “set-aside”: %n gawain na wala sa kopya. Babalik sa susunod na sync ang nasa hub.</numerusform>
        <numerusform>Sa folder na “set-aside”: %n gawain na wala sa kopya. Babalik sa susunod na sync ang nasa hub.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Walang kulang sa narito dati.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”, isinulat ng ibang bersyon ng Rollcall: %n gawain.</numerusform>
        <numerusform>“{name}”, isinulat ng ibang bersyon ng Rollcall: %n gawain.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Susunod: mag-sync sa hub (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>Hindi naibalik ang kopya</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Na-import; i-save na may pangalan para hindi mawala</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Na-export</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Nasa tabi ng file ang mga larawan: isama ang mga ito.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Papunta na sa printer ang test</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Gamit ang taong ipinapakita rito. Walang istasyong tatanggap nito.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Mula ngayon, {name} ang gamit ng istasyong ito sa pag-print</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Narito muli ang hindi pa na-save</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Na-save bilang {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Inuusog ng mga arrow ang napili nang 1 mm, at 0.1 kapag may Shift; sa Alt nagbabago ang laki. Pinipili ng Page Down ang susunod na bahagi.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Guhit</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Para sa printer na itim lang</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para saan ito</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Uri</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Harap at likod sa isang papel</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Bagong papel bawat isa</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Baligtad</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Pansamantalang badge</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Resibo</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Place card</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Listahan</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Karatula</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Lapad</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Taas</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Hindi nakatiklop</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Sa linyang pahalang</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Sa linyang patayo</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Mga marka ng tiklop</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Sariling papel bawat isa</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Marami sa isang papel</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Hindi: sunod-sunod</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Lapad ng papel</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Taas ng papel</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Magkatabi</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Pababa</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Margin sa kaliwa</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Margin sa itaas</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Pagitan sa tabi</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Pagitan sa ibaba</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Mga marka ng gupit</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Ang likod</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Ang harap</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Magsingit ng field</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Magdagdag ng wika</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Wika</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Ang sabi sa wikang ito</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Iwang walang laman ang dalawa para alisin ang wika.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Teksto</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Magdagdag ng teksto</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Alisin</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Pumili ng larawan</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>Litrato ng tao</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Mga teksto nito, pababa</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Ang nakasulat</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Ang badge</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Lahat ng sona, may kuwit</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Mula sa kaliwa</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Mula sa itaas</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Harap</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Likod</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Nasa</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Kulay ng loob</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Kuwadro</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Kapal ng kuwadro</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Bilugang sulok</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Kaliwa</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Gitna</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Kanan</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Laki</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Pinakamaliit</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Pinakamaraming linya</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Puwang sa itaas</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Pagkakahanay</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Kulay</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Makapal</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>Malaking titik</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>Sa ibang wika</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Itaas</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Ibaba</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Buo</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Ang kuwadro</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Inunat</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Hanggang, mula sa kaliwa</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Hanggang, mula sa itaas</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Ikot</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Puwesto</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Titik</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Salita</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Liit ng salita</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Urong</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Kapal</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Putol-putol</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Pinupuno</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Panig</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(wala pa)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Mga teksto</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR code</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Guhit ng kategorya</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Parihaba</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linya</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Larawan</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Mga sona</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Sariling programa</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Paunawang pagsasanay</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Pantawag</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Pangalan</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Pangalan, malalaking titik ang apelyido</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Pangalan, may pantawag at titulo</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Pangalan gaya sa listahan</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Unang pangalan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelyido</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Titulo sa dulo ng pangalan</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Pangalan sa sariling sulat</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Katungkulan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasyon</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Bansa</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorya</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Titik ng kategorya</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Pangalan ng event</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Mga petsa ng event</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Lugar ng event</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Pinuno ng delegasyon at iba pang linya</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Numero ng badge</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Upuan</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Araw ng pansamantalang badge</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Mga sesyong sinalihan</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Teksto ng QR code</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>putol-putol</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Itim</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Abo</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Puti</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Kulay ng kategorya</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Nababasa sa kategorya</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Wala</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Hindi nagtagumpay</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Mga bahagi, ayon sa pagguhit</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Mga dapat tingnan</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Mga bahagi: nasa ibabaw ang nahuhuli</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Mag-import ng layout</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>I-export ang layout</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Disenyo ng badge</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (sa iyo)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Layout na bubuksan</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>I-undo</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>I-redo</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>I-save</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>I-save bilang</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Mag-import</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>I-export</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Mag-print ng test</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Gamitin sa istasyong ito</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Magdagdag ng bahagi</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Alisin</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopyahin</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Mas una</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Mas huli</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Kaninong badge ang pansubok</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Dots kada pulgada ng printer</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} mula kaliwa, {y:g} mula itaas, {w:g} x {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n bagay na dapat tingnan</numerusform>
        <numerusform>%n bagay na dapat tingnan</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>hindi pa naka-save</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>ito ang gamit ng istasyon sa pag-print</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Ang papel na ipi-print, {width:g} x {height:g} milimetro</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Ang badge; walang napili rito</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Walang dapat ayusin, sinubukan sa %n tao</numerusform>
        <numerusform>Walang dapat ayusin, sinubukan sa %n tao</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>Ganito rin sa %n pa.</numerusform>
        <numerusform>Ganito rin sa %n pa.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Bagong layout, mula sa {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, kasama ng Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>I-save ang layout bilang</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>I-save</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Magbukas ng ibang layout at itapon ang mga binago?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Itapon ang binago</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Ituloy ang disenyo</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Itatabi ito sa istasyong ito sa sarili nitong pangalan.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Hindi nagbabago ang mga layout na kasama ng Rollcall.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Hindi pa naka-save ang mga binago sa {name}.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>likod</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n tao ang binilang</numerusform>
        <numerusform>%n tao ang binilang</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Na-undo</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Papasukin pa rin?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Papasukin</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>Itinatala ng log kung sino ang nagpasya at bakit.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Bakit</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Ang nakikita ng camera</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Walang binago</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pinto</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Papasukin pa rin</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Wala pang sesyon</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Mag-import ng programa: may pinto rito ang bawat sesyon nito.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesyon</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Papasok (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Palabas (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>I-undo</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Camera</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Buong screen</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Mga numero at Enter: bilang ng tao · + papasok, − palabas · Ctrl+Z: i-undo</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Umalis sa buong screen</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Tao: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Palabas</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Papasok</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Mag-scan ng badge</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Nakalabas na</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Hindi rito, o hindi ngayon</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Hindi naitalang pumasok</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Maling araw o oras</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Hindi bukas sa badge na ito</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Sa registration desk</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Kunin ang badge. Papuntahin sa registration desk</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Walang limitasyon</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Puno na</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Mag-isa: mga scan lang ng pintong ito ang bilang</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>na-undo</translation>
    </message>
    <message>
      <source>in</source>
      <translation>pasok</translation>
    </message>
    <message>
      <source>out</source>
      <translation>labas</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Walang kilala</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>{count} bakante</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Nasa loob mula {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Lumabas nang {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} ang pumasok lahat-lahat, {refused} ang tinanggihan</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count} ang sobra</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>sa {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n tao ang binilang nang {time}</numerusform>
        <numerusform>%n tao ang binilang nang {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Bukas ngayon: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Naayos na</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Walang naghihintay</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Sa mesa ng mga eksepsiyon: bakit?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Sino ang naghihintay</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Kunin (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Sino</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Dahilan</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Saan</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Naghihintay nang</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Kinuha ni</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Narito ang ipinadala ng mesa (Ctrl+E sa card) at ang tumawag sa kiosk.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n ang naghihintay ng tulong</numerusform>
        <numerusform>%n ang naghihintay ng tulong</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Naghihintay</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>May tao</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Dokumento o akreditasyon</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Bayad</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Pangalan o detalye</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Badge o printer</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Bisita</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Iba pa</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Humingi ng tulong</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Panauhin ng protokol</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Hindi nahanap</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Naghihintay sa miting pero walang dumarating</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Sira ng kiosk</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>hinahanap ang sarili</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>tinitingnan ang mga miting niya</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>sumasagot sa mga tanong</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>naghihintay ng badge</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Napalitan ang pangalan</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Na-sync</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>{sent} naipadala, {received} natanggap</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Hindi nagtagumpay</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Isinusulat ang USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Binabasa ang USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Mga %n minuto na lang.</numerusform>
        <numerusform>Mga %n minuto na lang.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Narito na ang lahat. Ginagawa na ang mga listahan.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} sa {total} tala ang naproseso.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Kinukuha ang event</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} sa {total} tala ang narito na, ligtas sa disk na ito.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Wala nang isang minuto.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (ibang event)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Para sa isang istasyon ({role}), sampung minuto: i-scan doon, o i-type ang address at ang code na ito.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>Gamit ng istasyon</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Magpapasok ng istasyon</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Huwag nang maging hub</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR para sumali sa hub</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para sa</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Hub ang istasyong ito sa {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Ipinapakita ng hub ang address nito, isang code at isang QR. I-type ang unang dalawa, o mag-scan.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Naghahanap ng hub sa network na ito</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Nahanap sa network na ito. Maaaring gamitin ng sinuman ang isang pangalan: sinasabi ng code sa screen ng hub kung alin ang sa iyo.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Maghanap ng hub</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Maging hub</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Sasali rito ang ibang istasyon habang nakabukas ito</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sumali</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Walang hub na sumagot sa network na ito. I-type ang address na nasa screen nito.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Sumali sa hub</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Address ng hub</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sync</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Ang nangyayari rito ay itinatabi muna rito, saka ibinibigay sa iba.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Mag-sync ngayon</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Nagsi-sync</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Nabasa ang code ng hub</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Pindutin ang Sumali para maging istasyon ng hub na ito.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Ang istasyong ito</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Ang lagay</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Kapag walang network</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Pangalan ng istasyong ito</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Isulat sa USB</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Basahin ang USB</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Sinumang may kulang</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Bagong istasyon: lahat</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Piliin ang USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Piliin ang file sa USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Gamit ang USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Isulat ang USB dito at basahin sa ibang istasyon ng event na ito. Mabubuksan ito ng alinmang computer ng event hangga't hindi naka-block: huwag ihiwalay sa iyo.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Mga USB ng Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>Handa na ang USB: alisin na ito</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Walang bago: narito na ang lahat ng laman nito.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>%n gawain dito ang dadalhin doon: isulat sa USB.</numerusform>
        <numerusform>%n gawain dito ang dadalhin doon: isulat sa USB.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Walang bago. Sinasabi nito sa babasa kung ano ang hawak ng istasyong ito.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n gawain, isinulat at binasa muli para masuri.</numerusform>
        <numerusform>%n gawain, isinulat at binasa muli para masuri.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>Hindi nagamit ang buong USB</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n bagong gawain.</numerusform>
        <numerusform>%n bagong gawain.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Walang bago: nabasa na rito ang mismong USB na ito.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Walang bago: nabasa na rito ang mas bagong USB ng istasyong iyon.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Nabasa ang USB ng {station}</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Para sa {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n gawain ng istasyong ito ang naghihintay sa hub.</numerusform>
        <numerusform>%n gawain ng istasyong ito ang naghihintay sa hub.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertipiko</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>Naghihintay rito</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n gawain</numerusform>
        <numerusform>%n gawain</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Orasan</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Walang nawawala dahil dito, pero mali ang oras sa mga listahan: ayusin ang orasan.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Kung hindi maabot ang hub, USB ang magdadala ng mga gawain.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Wala pang sync</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Walang naghihintay sa istasyong ito. Wala pa rito ang ginawa ng iba mula noon.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Ang ginawa ng iba</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Walang upuang hawak dito: sa waiting list pupunta ang mga nagpapalista, ayon sa pila.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Hindi alam dito ang badge na pinalitan o binawi sa iba pagkatapos ng {when}.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Hindi alam dito ang ginawa ng iba pagkatapos ng {when} hanggang sa susunod na sync.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>ang import</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Hub ang istasyong ito</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Nagsi-sync dito ang iba habang nakabukas ang window na ito.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Mag-isa ang istasyong ito</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Gumagana ang lahat, hangga't gusto mo. Sumali sa hub para makibahagi sa ibang desk.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Kasabay ng hub</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Huling sync {ago}, nang {when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Hub</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Wala</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Wala</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, ang pinakaluma mula {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Gaya ng sa hub</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Mag-check in, mag-print, magwasto at magrehistro ng walk-in: lahat, hangga't gusto mo.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Dito ibinibigay ang lahat ng upuan ng mga pagbisita.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>%n upuan ng mga pagbisita ang matitiyak dito.</numerusform>
        <numerusform>%n upuan ng mga pagbisita ang matitiyak dito.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>Nang {when}, hawak ng bawat isa ang lahat ng hawak ng isa pa.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Naisulat ang turnover sheet</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Turnover ng shift</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Isulat ang sheet</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>PDF na may mga bilang, mga nakabinbin, mga printer at stock nila.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Nagtu-turnover</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Hahalili</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Mga tala</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Listahan ng mga nakahiram</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>Ipinahiram kay {name}: {item}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>Naibalik na ang {item}. Na kay {name} ito.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Naisulat: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Numero ng gamit</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Tapos na (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, mula {when} sa {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>I-scan o i-type ang numero sa headset o voting card. Ang nakahiram ay itatalang naisauli, sinuman ang may hawak.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Kabuuang nakahiram: %n gamit.</numerusform>
        <numerusform>Kabuuang nakahiram: %n gamit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Ipahiram kay {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Walang hiram sa amin.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>I-type ang numero sa gamit, hanggang %n titik.</numerusform>
        <numerusform>I-type ang numero sa gamit, hanggang %n titik.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>Nakahiram na ang {item}. Isauli muna ito.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>Hindi nakahiram ang {item}.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Na-save ang litrato</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Inalis ang litrato</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Camera (Space)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Kumuha muli (Space)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Gamitin ang larawan</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Pumili ng iba</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Alisin ang litrato</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Ihulog dito ang larawan</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>JPEG, PNG o WebP file mula sa computer na ito o sa camera.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Dapat nasa loob ng frame ang mukha. Space o Enter ang kukuha ng litrato.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Kunan ng litrato (Space)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>I-drag ang larawan, at iikot ang wheel o pindutin ang + at − para lumapit.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Pumili ng file</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Makikita ito sa badge at sa card na ito.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Makikita ito sa card na ito. Walang litrato ang mga badge na gamit dito: pumili sa Pag-print ng layout na mayroon.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Litrato ni {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Mga larawan</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Na-import</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n litrato ang na-save.</numerusform>
        <numerusform>%n litrato ang na-save.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Binabasa ang folder</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Litrato {done} sa {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Binabasa ang mga file</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Nagsusulat</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n hanay ang naisulat.</numerusform>
        <numerusform>%n hanay ang naisulat.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Hindi mai-import ang mga file na ito</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Bago</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Binago</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Hindi nagbago</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Tinanggihan</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Mag-import</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, mga delegasyon, kalahok at programa, bilang CSV o Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Pumili ng mga file</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Folder ng mga litrato</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Ihulog dito ang mga listahan ng organizer</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Makikita mo ang bago at ang mali bago may isulat. Maaari ring ihulog dito ang folder ng mga litrato, bawat isa ay ipinangalan sa registration code nito.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Gaano na kalayo</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Isara</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Mga listahan</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n hanay ang isusulat. Wala pang naisusulat.</numerusform>
        <numerusform>%n hanay ang isusulat. Wala pang naisusulat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>%n litrato ang isi-save. Wala pang na-save.</numerusform>
        <numerusform>%n litrato ang isi-save. Wala pang na-save.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Walang maisusulat: tingnan ang mga hanay sa ibaba.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Alam na ang lahat ng nasa mga listahang ito.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Mga tinanggihang hanay</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Walang litratong mai-save: tingnan sa ibaba.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Narito na ang lahat ng litrato sa folder na ito.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Hindi rin isinama: %n iba pang file.</numerusform>
        <numerusform>Hindi rin isinama: %n iba pang file.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Mga file na hindi isinama</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… at %n pa</numerusform>
        <numerusform>… at %n pa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Isulat ang %n hanay</numerusform>
        <numerusform>Isulat ang %n hanay</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>I-save ang %n litrato</numerusform>
        <numerusform>I-save ang %n litrato</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Mga delegasyon</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Mga kalahok</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Mga mesa at sona</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Mga litrato</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, hanay {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n place card sa papel</numerusform>
        <numerusform>%n place card sa papel</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>{here} sa {all} mula sa mga delegasyon ang narito</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n naka-check in</numerusform>
        <numerusform>%n naka-check in</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Naisulat para sa papel</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Walang binago</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n badge ang ipina-print nang sabay-sabay</numerusform>
        <numerusform>%n badge ang ipina-print nang sabay-sabay</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Ganoon na ito.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Na-undo</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Kailangan: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Isulat ang puwesto bilang numero.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Pumili muna ng naka-freeze na talaan.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Maa-undo ito ng Ctrl+Z.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Naitala</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Sinasabihan ang protokol sa pagdating.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Hindi sinasabihan ang protokol sa pagdating.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>Binago ang ayos</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>Balik sa itinakda ng tuntunin</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Naka-freeze ang talaan</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Makukuha ito ng bawat istasyon pagkatapos ng susunod na sync.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Iwang nakabukas ang window na ito hanggang doon. Maaari ring itakda sa ikalawang istasyon.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Malalaman ito ng bawat istasyon.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Mano-manong inilagay sa puwesto {place}</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>Walang talaang ifi-freeze nang {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Ifi-freeze nang {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ayos</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Mga pinunong wala pa lang</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Mga alerto sa istasyong ito</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Ilagay nang mano-mano</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Balik sa tuntunin</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Listahan ng mga usher</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasyon</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Pinuno</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Narito</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Mano-mano</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Lagay</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Ayos ng pagdating</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Lupon</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Ngayon, o naka-freeze na talaan</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>I-freeze ang talaan</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>I-print ang naka-freeze</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miyembro</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Kumakatawan</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Tungkulin</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Mga boto</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Mga miyembro</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Sino ang bilang na naroroon</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Kanselahin ang pag-freeze</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Ang lagay ngayon</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Pangalan</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Bakit</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Ano ang nakasulat</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Mga place card</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n place card ang luma o kulang</numerusform>
        <numerusform>%n place card ang luma o kulang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n ang aalisin</numerusform>
        <numerusform>%n ang aalisin</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Ang mga pinaupo, inilipat, pinalitan ng pangalan o inirehistro matapos i-print ang mga place card.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Mag-print ng %n place card</numerusform>
        <numerusform>Mag-print ng %n place card</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Wala pang card</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Inilipat</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Iba ang nakasulat</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Alisin</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Tama ang lahat ng place card</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>nasa mesa {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Space ang pantsek. Binabasa muna ang tala bago tsekan.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Delegasyon, o pangalan</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Mga delegasyon</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Tsekan lahat (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Mga tao</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Tungkulin (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Bayad at kredensiyal (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>sa %n istasyon</numerusform>
        <numerusform>sa %n istasyon</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Naroroon: ang naka-check in</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>wala pang na-scan doon</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>Ikalawa sa dalawa: ang talaan ng ibang istasyon ang bilang.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Naroroon: ang nasa loob ng “{session}”, ayon sa bilang ng mga pinto nito</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Hindi na-freeze nang {at}: walang nakabukas sa mga istasyong itinakda. I-freeze ayon sa oras na iyon, o kanselahin.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>naka-freeze nang {at}, ni {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>higit sa {share} ng mga miyembro</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>higit sa {share} ng mga makaboboto</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>hindi bababa sa {share} ng mga miyembro</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>hindi bababa sa {share} ng mga makaboboto</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>itinakda ni {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>itinakda nang maaga, ginawa nang {at} ng {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>kalahati</translation>
    </message>
    <message>
      <source>all</source>
      <translation>lahat</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>walang sinabi</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Baguhin</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Itala</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>ng mga miyembro</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>ng mga makaboboto</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Itakda</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Babaguhin lang ito ng ibang listahan kung iba ang sinasabi nito.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Nawawala ang boto kapag hindi pa bayad o kulang ang kredensiyal.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Pinapapasok pa rin ang mga nasa delegasyon.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Hindi nagbabago ang na-freeze na.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} sa delegasyon</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Bilang</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Kasama ni</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Sabihan ang protokol sa pagdating</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Bayad at kredensiyal: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Bayad</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Kredensiyal</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Ilan ang kailangan: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Sapat na ang</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>Kanino</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Bahagi (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>bilang alkalde o panauhing pandangal lang</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>oo, agad</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>bayad na</translation>
    </message>
    <message>
      <source>open</source>
      <translation>hindi pa bayad</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>tinanggap</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>kulang</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>higit sa</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>hindi bababa sa</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Ibigay ang puwestong ito</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>I-freeze</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Hindi pa</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Mga dumarating</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Korum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 ang una. Nasa tabi nito ang pangalan mo at ang dahilan.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Itatabi ito kasama ng lahat ng bilang, at walang makapagbabago rito.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Itinatakda nang maaga ang oras na darating pa: magfi-freeze noon ang istasyong ito, kung nakabukas. Itakda rin sa ikalawang istasyon, at iyon ang papalit.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>Nasa anong puwesto si {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Puwesto</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Pangalan mo</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>I-freeze ang talaan: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Nang (oras ngayong araw)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n pinuno ang wala pa rito</numerusform>
        <numerusform>%n pinuno ang wala pa rito</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Pinuno ng delegasyon</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>wala pa ang pinuno</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Walang korum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Komite Ehekutibo</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>hindi pa bayad</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>kulang ang kredensiyal</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Ayos: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>walang pinuno</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>narito ang pinuno</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Walang miyembro ang lupong ito</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>Nasa listahan ng mga delegasyon kung sino ang miyembro.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} naroroon, {needed} kailangan · {entitled} sa {members} ang makaboboto</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>hindi na pinangalanan</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} sa {all} narito</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>I-check in ang %n at i-print</numerusform>
        <numerusform>I-check in ang %n at i-print</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Tsekan ang mga narito</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>mula {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>kasama si {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>hindi nagawa</translation>
    </message>
    <message>
      <source>present</source>
      <translation>naroroon</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>narito mula {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>may tsek</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>basahin ang tala</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>hinihintay</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Ako ang bahala (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n pa</numerusform>
        <numerusform>%n pa</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>Dumating na si {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Pangkalahatang Asamblea</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Hindi na kilala ang delegasyong ito. Tingnan muli.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Walang may tsek. Tsekan ang mga narito, o lahat.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Wala na rito ang taong ito.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Inaasikaso na ng ibang istasyon.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Isulat ang bahagi gaya ng 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Hindi pa dumarating ang oras na iyon.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Isulat ang oras na darating pa, sa loob ng isang buwan.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Wala nang talaang ifi-freeze sa oras na iyon. Tingnan muli.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Komite Ehekutibo muna</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>pagiging miyembro</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>ranggo ng pinuno</translation>
    </message>
    <message>
      <source>name</source>
      <translation>pangalan</translation>
    </message>
    <message>
      <source>country</source>
      <translation>bansa</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>pagdating</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Kahalili</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Tagapayo</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Kasama</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>hindi ganap na miyembro</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>walang boto</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>May talang babasahin muna: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>Hindi kilala rito ang “{word}”.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>Inaasikaso na ni {by}.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Naisulat para sa papel</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Na-undo</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Nakasakay na</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Hindi na bilang</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Walang binago</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Isakay si {name} bilang standby?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Natitirang puwesto lang: una ang may upuan.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Ibigay kay {name} ang puwesto ng isang wala pa?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Kung dumating pa siya, baka puno na ang bus.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Isakay si {name} sa bus na ito?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>Dito na siya bibilangin, at hindi sa ibang bus.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Isama</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Wala rito</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>at %n pa</numerusform>
        <numerusform>at %n pa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n ang wala pa. Aalis ba ang bus nang wala sila?</numerusform>
        <numerusform>%n ang wala pa. Aalis ba ang bus nang wala sila?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Umalis nang wala sila</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Maghintay</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Aling mga bus ang aalis?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Iplano ang mga ito</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Huwag baguhin</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Upuan ng bawat isa, gaya ng 40 40 24; o may pangalan, gaya ng Asul=40 Pula=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Nakaalis na ang bus</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Tumatanggap itong muli ng tao</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Naiplano na ang mga bus</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>May bus na ang lahat</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Sino ang mananagot</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Bakit</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Mga bus</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>Nakasakay: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Pangalan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telepono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Pangangailangan</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Lagay</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Roll call</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Pagbisita</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Papunta</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Pabalik</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Wala pang pagbisita</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>May roll call dito ang mga linya ng programang limitado ang upuan.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Mag-scan ng badge, o mag-type ng pangalan</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Mga tao</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Bigyan ng bus ang lahat</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Mga listahang papel</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Ibilang</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Bumaba muli</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Ang bus</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} sa {seats} nakasakay</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>bilang sa dalawang bus</translation>
    </message>
    <message>
      <source>any</source>
      <translation>kahit alin</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Hindi pa pala umalis</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n ang wala pa</numerusform>
        <numerusform>%n ang wala pa</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>standby {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>sumakay {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>umalis {at}, %n naiwan</numerusform>
        <numerusform>umalis {at}, %n naiwan</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>umalis {at}, sakay ang lahat</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>walang kulang</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>wala pa</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>naghihintay, puwesto %n</numerusform>
        <numerusform>naghihintay, puwesto %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>Aalis ang {bus}</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>naiwan</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>wala pa</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Hindi nagawa</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Magkaiba ang dalawang PIN na ito.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tapos na</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Malalaman ito ng bawat istasyon sa susunod nitong sync.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Mga account</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>I-lock ang istasyong ito kapag walang gumalaw nang</translation>
    </message>
    <message>
      <source>never</source>
      <translation>hindi kailanman</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Lagay</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Magdagdag ng tao</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Walang account</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Tumatakbo ang event na ito nang walang account. Magdagdag ng tao para mabago iyon.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Ibang tungkulin</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Bagong PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>I-unlock dito</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Kailangan ng PIN para isara habang naka-lock</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>I-on</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>I-off</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Hindi naka-sign in</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Sino ang nariyan?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ o unang mga titik ang pampili ng pangalan; numero at Enter ang pang-sign in. Tuloy ang mga naghihintay: sync, pag-print, mga kopya.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Sino ang nagtatrabaho sa event na ito, at ano ang maaari nilang gawin.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>May 4 hanggang 12 numero ang PIN, hindi lahat pareho at hindi sunod-sunod.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>Walang tinatanong kung sino siya. Binabago iyon ng unang account, sa administrator, sa bawat istasyon ng event.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Maaaring mag-sign in</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Sino ang nagtatrabaho rito?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Gawin ang account</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>Sa iyo ito: ikaw ang mamamahala sa ibang account.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Mula ngayon, humihingi muna ng pangalan at PIN ang bawat istasyon ng event na ito.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Ibigay ang tungkulin</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Gamitin ang PIN na ito</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Panagutan</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Naka-off</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Wala nang halaga ang nauna.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Mananatili sa log ang parehong pangalan at ang dahilan.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>Ulitin ang PIN</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Naka-lock dito</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>Ano ang maaaring gawin ni {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Bagong PIN para kay {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Sino ang mananagot</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Kailangan ng bagong PIN</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, kailangang panagutan ito ng isang may pahintulot, gamit ang PIN niya.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Burahin ang isang numero</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Mag-sign in</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Mag-sign in muna</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Magsasara lang ang istasyong ito kapag may nagbigay ng PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Steward</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Desk</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Superbisor</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizer</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Nagbibilang ng mga sumasakay sa bus.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Nagche-check in, nagrerehistro, nagwawasto, nagpi-print muli at nagpapalista sa pagbisita.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Gaya ng desk, at nagpi-print ng maraming badge nang sabay.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Nananagot sa nawalang badge, atrasadong pag-undo, pagkansela at bus na umaalis nang may kulang; nagse-set up ng printer.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Gaya ng superbisor, at nag-i-import ng listahan, nagbubura ng tao, nagpapasok ng istasyon, sumasali sa hub, nagbabago ng layout at nagbabalik ng kopya.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Lahat, at namamahala sa mga account na ito.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Tapos na</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Malalaman ito ng bawat istasyon sa susunod nitong sync.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>I-block</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Ideklarang wala na</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>I-block ang “{name}”</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Ideklarang wala na ang “{name}”</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n ang alam dito</numerusform>
        <numerusform>%n ang alam dito</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Mga pagbura</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Hub lang nito ang nakaaalam. Doon galing ang alam dito.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n upuan ang mananatiling naka-lock hanggang lumitaw ang sarili nitong log, o makaalis ang bus.</numerusform>
        <numerusform>%n upuan ang mananatiling naka-lock hanggang lumitaw ang sarili nitong log, o makaalis ang bus.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Hindi maaaring i-block ng istasyon ang sarili: gawin iyon sa iba.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Ang hub o istasyon ng organizer lang ang maaaring mag-block ng iba.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n beses: bawat isa ay nagpatuloy sa bagong numero, at naka-lock pa ang mga dating upuan</numerusform>
        <numerusform>%n beses: bawat isa ay nagpatuloy sa bagong numero, at naka-lock pa ang mga dating upuan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n ang natupad, walang natira</numerusform>
        <numerusform>%n ang natupad, walang natira</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n ang hindi pa tapos dito: kusang magpapatuloy</numerusform>
        <numerusform>%n ang hindi pa tapos dito: kusang magpapatuloy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n ang hindi pa natutupad doon, sa pagkakaalam: gagawin kapag nag-sync</numerusform>
        <numerusform>%n ang hindi pa natutupad doon, sa pagkakaalam: gagawin kapag nag-sync</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Ito ang istasyong tinitingnan mo.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Hindi pa ito nag-sync sa hub na ito.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minutong mas maaga kaysa rito.</numerusform>
        <numerusform>%n minutong mas maaga kaysa rito.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minutong mas huli kaysa rito.</numerusform>
        <numerusform>%n minutong mas huli kaysa rito.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Walang nawawala dahil dito; ayusin doon.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n ang maibibigay roon</numerusform>
        <numerusform>%n ang maibibigay roon</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n ang naibigay na</numerusform>
        <numerusform>%n ang naibigay na</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Naka-block: bilang ang ginawa nito dati, at wala nang tatanggaping bago.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Huling balita</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Mga gawain nito</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Mga upuan ng pagbisita</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>hindi na maabot: naka-block</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n naka-lock</numerusform>
        <numerusform>%n naka-lock</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} at {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Orasan</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>ang huli ay {when} sa sarili nitong orasan</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Pinapasok</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Ibinalik o kinopya</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Bersyon</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}, nang {when}; naibigay na ang lahat hanggang noon</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Idineklarang wala na {when} ni {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Kinopya ang disk na ito: mula gawain {number} ay dalawa na ang kasaysayan.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n pa pagkatapos nito</numerusform>
        <numerusform>%n pa pagkatapos nito</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>I-block ang istasyong ito: nasa dalawang computer ang susi nito, at walang makapagsasabi kung alin.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Pasalihin muli sa hub ang dalawang computer, may sariling folder na walang laman ang bawat isa.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Gawin muli ang nasa kabilang kasaysayan lang. Walang itatapon dito.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act} nang {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Bilang dito</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Itinabi, hindi bilang</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act} nang {when} ni {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Walang nakaaalam sa ginawa nito na hindi na-sync. Kung lumitaw pa ang computer, mababasa pa rin sa hub ang USB nito.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Para sa computer na nawala, ninakaw o isinauli. Hindi ito mai-undo: makapapasok lang muli na may folder na walang laman at bagong code.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Bilang ang ginawa nito hanggang ngayon. Kukunin ng hub nang minsan ang maibibigay pa nito, at wala nang ibibigay rito.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Hawak pa nito ang listahang alam nito, at mabubuksan pa ang mga USB ng event na ito.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>I-block</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Huwag na (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Dalawang tao ang nagsasabing hindi na babalik ang computer at disk na ito. Naka-block na ito.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Ideklarang wala na</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Dalawang tao ang nagsasabing walang pinangakuan ng upuan na hindi alam ng hub na ito.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Kung mali sila, maaaring maibigay sa iba ang upuang naipangako na: wala nang bisa ang unang pangako, at mapupunta sa listahan ng aayusin.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Magbigay muli ng upuan</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Maghintay (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Wala itong hawak na bakanteng upuan, kaya walang maila-lock.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Magbigay muli ng upuan?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Magbigay muli ng upuan, kahit hindi narinig ang lahat ng istasyon?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Unang tao</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Ikalawang tao</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>I-block ang “{name}”?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Ideklarang wala na ang “{name}”?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Bakit</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Nag-sync na ang bawat istasyon mula nang ibalik ang hub na ito, kaya alam dito ang lahat ng naibigay.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Walang nakaaalam sa ginawa nito pagkatapos ng huling sync ({ago}). Kung lumitaw pa ang computer, mababasa pa rin sa hub ang USB nito.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Wala pang balita mula noon: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Istasyon</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para sa</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>Nakapila</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Bakante</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Lagay</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Mga istasyon ng event na ito</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Mga istasyon</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Mga account ng staff</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Wala pang istasyon</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Mag-import ng event (F8), o sumali sa hub (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Alam dito: %n istasyon ng event na ito.</numerusform>
        <numerusform>Alam dito: %n istasyon ng event na ito.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>hindi pa</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n min na huli</numerusform>
        <numerusform>%n min na huli</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Wala pang event dito, kaya walang istasyong alam.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n ang dapat tingnan.</numerusform>
        <numerusform>%n ang dapat tingnan.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Ibinalik mula sa backup ang hub na ito at hindi pa nagbibigay ng upuan</translation>
    </message>
    <message>
      <source>here</source>
      <translation>narito</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>hindi alam</translation>
    </message>
    <message>
      <source>right</source>
      <translation>tama</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min na maaga</numerusform>
        <numerusform>%n min na maaga</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Mga istasyon lang nito ang nakaaalam sa ibinigay nito pagkatapos ng backup. Kapag nag-sync na ang bawat isa, maaari na itong magbigay muli ng upuan.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Malalaman dito ang ibinigay ng mga istasyon pagkatapos ng backup kapag nag-sync na ang bawat isa. Baka walang nakaaalam sa ibinigay mismo ng hub na ito: tingnan ang mga na-print na resibo, at dalawang tao ang magpasya.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Dalawang tao ang magpapasya</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Kinopyang disk</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Idineklarang wala na</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Ang istasyong ito</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Walang balita</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Mali ang orasan</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>May naka-lock na upuan</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>Nakakaugnay</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Ang hub namin</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>isang gawain nang {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Ayon sa computer</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Wika</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Tapusin o isara muna ang nakabukas sa “{screen}”.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Maliwanag</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Madilim</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Hitsura</translation>
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
      <translation>Tulong</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Magagawa ang lahat gamit lang ang keyboard. Nababasa ang scan nasaan ka man.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Mga registration desk na hindi kailangan ng network: bawat gawain ay isinusulat muna sa computer na ito, nilalagdaan, at sini-sync sa ibang istasyon kapag naaabot.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Malayang software, GPL-3.0-or-later. Mga font: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>Sa desk</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Paglipat-lipat</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>alinmang titik</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Maghanap, kahit saan</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Pumili sa listahan</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Buksan ang tao, saka gawin ang sabi ng button</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Linisin ang screen para sa susunod</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>I-undo ang huling gawain ng istasyong ito</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Magrehistro ng walk-in</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Iwasto ang pangalan, at i-print muli</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Dahilan ng muling pag-print</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Desk</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Mga pagbisita</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Pag-print</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>Ang kaganapan sa mga numero</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Pag-sync sa ibang istasyon</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Mag-import ng listahan</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Mga ginawa ng istasyon na hindi nagtutugma</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Mga istasyon at lagay nila</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Mga account ng staff</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>I-lock, o hayaang mag-sign in ang iba</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Pagdidisenyo ng badge</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Roll call sa mga bus</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Pinto ng sesyon</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Ang pahinang ito</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Papasukin pa rin?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Papasukin</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Wala pang sinabi, kaya pinapapasok.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Itala</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>Itinatala ng log kung sino ang mananagot at bakit.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Walang badge ang hindi akreditado o may kulang na dokumento.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Akreditasyon: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Mula ngayon</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Hanggang ngayon: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>I-print muli ang badge</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Mga pagbisita</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Mga nangyari na</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Ang badge na ipi-print</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Litrato</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Mesa {table}, upuan {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Pinapasok kahit salungat sa akreditasyon: tingnan ang kasaysayan</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>%n beses na naka-check in, sa iba't ibang istasyon</numerusform>
        <numerusform>%n beses na naka-check in, sa iba't ibang istasyon</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>Hindi dumating si {partner} sa miting: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>I-check in at i-print</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Wala pa rito</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Nag-check in {when} sa {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Hindi nakadalo sa miting kay {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>May miting kay {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kinansela ang rehistrasyon</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Nabasa ko ang tala</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Papasukin pa rin</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>I-check in</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Pinalitan: si {name} ang darating na kapalit</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Kinansela: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>ibang istasyon</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state} ({who})</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Kapalit ni {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Pinuno ng delegasyon, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>Papunta pa sa printer ang badge {issue}</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Maaaring pumasok sa {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>ibang tao</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>May bisa ang badge {issue}</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Nag-check in</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Na-print ang badge</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Hindi pinapasok</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Iniwasto</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Binago ang mesa o mga sona</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kinansela ang rehistrasyon</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Pinalitan</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Darating na kapalit ng iba</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kinuha ang badge</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Ibinalik ang rehistrasyon</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Nirehistro bilang walk-in</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Pinaraan</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Pinapasok kahit di pa bayad</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Nagpalista</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Nasa waiting list</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Umalis sa pagbisita</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Kinuha ni {by} ang badge ni {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>Itinatala ng log kung sino ang kumuha at ano ang ipinakita.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Ibigay</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Pumili ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Ipi-print na ngayon ang badge.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>Iche-check in siya kapag siya mismo ang dumating.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Ibigay sa iba ang badge ni {name}?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>nakita ang liham</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>nakita ang ID</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>nakita ang liham at ID</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Kanselahin (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>Ibang tao ito: irehistro</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Balik sa form</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Unang binabanggit ang apelyido</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, hanggang ngayon: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Walk-in</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Sapat na ang pangalan at kategorya.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Irehistro, i-check in at i-print</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Mawawalan ng bisa ang gamit na badge kapag ipina-print na ang bago.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Ipi-print ang badge ayon sa nakasulat dito.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>I-save at i-print muli</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>I-save</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Dalawang titik, gaya ng KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Paghiwalayin ng semicolon</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Iwasto: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Bakit kailangan ng bagong badge?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Baybay</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Nawala</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Sira</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o mga sona</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>Kapalit ng iba</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Kinuha para sa kaniya</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n ang natitira rito</numerusform>
        <numerusform>%n ang natitira rito</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Waiting list</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n sa iba</numerusform>
        <numerusform>%n sa iba</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n naghihintay</numerusform>
        <numerusform>%n naghihintay</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Hindi pa tiyak: pang-{place} sa pila</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>Kasabay ng {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Bitawan ang upuan</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Umalis sa pila</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Hindi para sa kategoryang ito</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Bigyan ng upuan</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Tiyak na</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Bibitawan ang upuan sa susunod na sync</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Pangalan o code ng darating</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Walang nakarehistrong may ganitong pangalan.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Bagong tao</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Sasaluhin: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Kategorya: {category}. Delegasyon: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Sa kaniya pa rin ang mga upuan sa pagbisita: %n ang bibitawan sa card na ito at ipalilistang muli.</numerusform>
        <numerusform>Sa kaniya pa rin ang mga upuan sa pagbisita: %n ang bibitawan sa card na ito at ipalilistang muli.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Magrehistro ng bago</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>Kanselado si {name} dahil pinalitan, at wala nang bisa ang badge niya.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>Si {name} ang darating na kapalit</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Irehistro bilang kapalit</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Sino ang darating na kapalit ni {name}?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Kapalit ni {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Ipakita sa desk</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Pumunta sa Mga Istasyon</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Bukas ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Naayos ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Na-undo: bukas muli, dito at sa bawat istasyon.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Walang binago</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Tungkol kay</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ang nangyari</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Mga istasyon</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kailan</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Aayusin</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Ang ginawa ng mga istasyon habang hindi nila marinig ang isa't isa. Walang nawala.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>I-undo</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Mga hindi nagtutugma</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Naayos</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Na-undo</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Nagtutugma ang lahat</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Dalawang check-in ng isang tao, dalawang pagwawasto ng isang pangalan, dalawang pagbisita sa isang oras: lumilitaw rito ang mga ito pagkatapos ng sync.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Wala pang naayos</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Naayos {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n gawain</numerusform>
        <numerusform>%n gawain</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Badge {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>iba ang darating sa puwestong iyon</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Nakita: malinaw ang nangyari</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Dalawang beses dumating ang iisang tao: ayos lang</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Mag-print ng bagong badge, at wala nang bisa ang dalawa</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Parehong darating</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Dalawang tao sila</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Iisang tao: kanselahin ang rehistrasyong ito</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>Mananatili ang pagkansela</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Tanggapin: ibalik</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Nabawi ang lumang badge</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Mag-print ng bagong badge, at wala nang bisa ang iba pa</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Parehong tama: puwedeng lumipat sa daan</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Wala sa dalawa</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Kinopya: bagong badge para sa may-ari</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>Nasabihan na ang tao</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>dalawang beses narehistro</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Panatilihin ang “{value}”</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>Darating si {name}: kanselahin ang isa</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Bitawan ang upuan: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>Sa bus {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Buod</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Ayon sa kategorya</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Ayon sa rehiyon</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Wala pang event</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Mag-import ng event (F8), o sumali sa hub (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Ngayong araw, bawat sampung minuto</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Kalagayan noong {time}. Kusang nag-a-update.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} sa {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>pinakamarami: {came}, {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>mula {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Wala pang dumarating ngayong araw.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>ang narito na</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>sa huling limang minuto</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>delegasyong kumpleto</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>pinuno ng delegasyon</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>naghihintay ng tulong</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>wala pa ang %n</numerusform>
        <numerusform>wala pa ang %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n badge na ipi-print</numerusform>
        <numerusform>%n badge na ipi-print</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} bahagya, {absent} wala pa</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Walang rehiyon</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Lagyan ng bagong badge</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Test strip</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Ilipat dito ang lahat ng badge</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Gawing kapalit</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Huwag nang kapalit</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Kalimutan</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>{left} sa %n badge ang natitira</numerusform>
        <numerusform>{left} sa %n badge ang natitira</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Hindi pa natitingnan</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Dito lumalabas ang mga badge</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Kapalit</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Dito lumalabas ang mga iskedyul</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n badge ang naghihintay rito</numerusform>
        <numerusform>%n badge ang naghihintay rito</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Nailagay na</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Label printer sa network</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Idagdag</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Kailangang asikasuhin</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Paubos na</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Kaunti na lang ang badge</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Handa</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Nababawasan ito sa bawat badge na lumalabas.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Kapag ikasampu na lang ang natira, sasabihin ito ng linya sa ibaba.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Tumatanggap ng ZPL: zpl:192.168.1.30/203 (dots nito kada pulgada)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL: brother:192.168.1.31/QL-820NWB/62 (ang rolyo nito)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Mga bagong badge sa {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Ilang badge</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Uri, address at dots</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n printer pa</numerusform>
        <numerusform>%n printer pa</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Magdagdag ng label printer</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Magdisenyo ng badge</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Mga layout ng badge (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Sa amin lang</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Mga PDF file sa folder</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Label printer {address} ({dpi} dpi)</translation>
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
      <translation>Pag-print</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Wala pang badge na na-print dito</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Nakalista rito ang bawat badge na ipina-print ng istasyong ito.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>I-print muli</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Na-print na</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Kanselahin</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n badge ang hindi na-print: tingnan sa ibaba kung bakit.</numerusform>
        <numerusform>%n badge ang hindi na-print: tingnan sa ibaba kung bakit.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>Maramihan</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Test strip</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Iskedyul ng araw</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n badge ang papunta na.</numerusform>
        <numerusform>%n badge ang papunta na.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Walang naghihintay.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Badge {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Test ng layout na {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Naghihintay</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Naipadala sa printer</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Na-print</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Hindi na-print</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Hindi na kailangan</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Pangalan</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Tungkulin</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Dahilan</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titulo</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Unang pangalan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelyido</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Pangalan sa sariling sulat</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Katungkulan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Code ng bansa</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Unahin ang apelyido</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorya</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Upuan</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Mga sona</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Sino ang mananagot</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Sino ang kukuha</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Ano ang ipinakita</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Mga pagbisita</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Ibinibigay ang upuan sa card ng kalahok sa desk.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Wala pang pagbisita</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Lilitaw rito ang mga linya ng programang limitado ang upuan.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Roll call</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Kuha na</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Bakante rito</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Bakante sa iba</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Puno na</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n bakante rito</numerusform>
        <numerusform>%n bakante rito</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n sa iba</numerusform>
        <numerusform>%n sa iba</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n sa waiting list</numerusform>
        <numerusform>%n sa waiting list</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} sa {capacity} upuan ang kuha na</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Iba pa</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Iba pa: pakikausap po ako</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n upuan ang natitira</numerusform>
        <numerusform>%n upuan ang natitira</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>Ginagamit ng organizer ang inyong pangalan, organisasyon at kategorya para i-check in kayo, i-print ang badge at bilangin ang mga kalahok, at itinatabi ang mga ito hanggang magsara ang event.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Higit doon, kayo po ang magpapasya. Pindutin ang sinasang-ayunan ninyo, o wala: makukuha pa rin ninyo ang badge.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Hindi bukas sa inyong kategorya</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Umalis na ang pagbisitang ito</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>Kasabay ng {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Puno na. %n sa waiting list</numerusform>
        <numerusform>Puno na. %n sa waiting list</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Huwag nang baguhin</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Ang inyong datos sa event na ito</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Maaaring nasa listahan ng mga tao ang pangalan at organisasyon ko.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Maaaring ilathala ang mga litrato ko sa event.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Maaaring humiling ang iba na makipagkita sa akin.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Maaari po bang nasa badge ang litrato ninyo?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Ano po ang kinakain ninyo?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>Ano po ang dapat malaman ng kusina?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Kusina at organizer lang ang babasa nito.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Para sa kusina</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Kumakain ako ng lahat</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Vegetarian</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Vegan</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>Halal</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>Kosher</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>Walang gluten</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Walang lactose</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Ano po ang makatutulong sa inyo?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Daang walang hagdan</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Upuang nakalaan sa akin</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Tulong sa pandinig</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Tulong sa paningin</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Sign language interpreter</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Mga pagbisita</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Tiyak na ang upuan ninyo</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Hindi pa tiyak: numero {number} sa waiting list</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Hiniling ninyong bitawan ang upuan</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Tiyak na po ang upuan ninyo.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Binitawan na po ninyo ang upuan.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Nasa waiting list po kayo. Hindi pa iyon upuan: magtanong po sa desk.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Hiniling ninyong bitawan ang upuan. Sandali lang po.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>May iba po kayong pagbisita sa oras na iyon.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Hindi po bukas sa inyong kategorya ang pagbisitang iyon.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Hindi na po mapipili ang pagbisitang iyon.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Magpatuloy</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Hindi ipinapakita rito ang mga naunang sagot ninyo. Hindi nagbago ang mga iyon.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Pindutin po ang lahat ng kailangan ninyo. Ihahanda ito ng organizer.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Pindutin po ang pagbisita para kumuha o magbitaw ng upuan.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Oo, may litrato ko</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Hindi, walang litrato</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>I-scan po ito sa telepono: laman nito ang nakasulat dito.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Naka-check in na po kayo. Pakikuha ang badge sa desk.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>May isa pa pong hakbang; tutulungan kayo ng aming staff.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Tapos na ako</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Naka-check in na po kayo. Handa na ang badge ninyo: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Naka-check in na po kayo. Handa na ang badge ninyo sa desk.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Naka-check in na po kayo. Pakikuha ang badge dito: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Pumunta po sa desk</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Pumunta po sa registration desk.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Ipini-print na ang badge ninyo</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Maligayang pagdating, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Maghintay po rito sandali.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Maghintay po rito: may sasalubong sa inyo.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Kung kailangan po ninyo ng ibang badge, ipi-print ito ng staff.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Titingnan po ng staff ang code ninyo kasama kayo.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Hahanapin po agad ng staff ang inyong datos.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>May problema ang kiosk na ito. Hindi po ninyo kasalanan.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Pumunta po rito: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Lalabas po ito sa printer sa tabi ng screen na ito.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Ang numero ninyo</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>I-print ang iskedyul ko</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Dalhin ang iskedyul ko</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Ipini-print na po ang iskedyul ninyo. Pakihintay.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Pakikuha po ang iskedyul ninyo sa printer.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Hindi po mai-print ang iskedyul ninyo sa ngayon.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Ipini-print na po ang badge ninyo. Pakihintay.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Pakikuha po ang badge sa printer.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Naka-check in na po kayo, at may bisa ang badge ninyo.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Susunod: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Bumalik</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>May paparating na po</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Malugod po kayong tinatanggap</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Naka-check in na po kayo</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Kailangan pong suriin ang code na ito</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Hanapin po natin ang pangalan ninyo</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Paumanhin po</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Oo, i-print ang badge ko</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Ganito po ipi-print ang badge ninyo.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Hindi po mabasa ang code. Subukan muli, o magpatuloy nang wala nito.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>May mali</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Oo, ako iyan</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Titingnan ng desk ang ipinadala ninyo. Maaari na po kayong magpatuloy.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Ipadala sa desk</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Ipakita po ang code sa scanner</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>I-type po ang simula ng inyong apelyido</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Tatlong titik po o higit pa, sa anumang alpabeto.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Simula ng apelyido</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Mag-type po ng tatlong titik o higit pa.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Hindi po tugma. Pakisubukan muli.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Ano pa po ang alam ninyo?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Ang lungsod ko</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Ang registration code ko</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>Ang e-mail ko</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>I-type po ang pangalan ng inyong lungsod</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Kung saan kayo galing o para saan kayo nagtatrabaho.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Lungsod</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Sino po kayo rito?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Hindi ako ito</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>Kayo po ba ito, at tama ba?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Ano po ang dapat baguhin?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>I-type po ito kung paano dapat i-print.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Unang pangalan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelyido</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Pangalan sa sariling sulat</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Katungkulan</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Maligayang pagdating</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Mag-check in po rito: pindutin ang wika ninyo, o ipakita ang code sa scanner.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Nasa imbitasyon po ninyo, sa papel o telepono, o sa badge.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Wala akong code</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Isa pa pong sagot, para walang ibang makahanap sa inyo rito.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Natatakpan ang bahagi ng mga pangalan, para walang makabasa kung sino ang narito.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Mga pinili ko</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Pindutin po, at i-type ang tama. Titingnan ito ng desk.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>I-type po ang registration code ninyo</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Nasa imbitasyon po ninyo ito.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Registration code</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>I-type po ang e-mail ninyo</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Ang ginamit ninyo sa pagrehistro.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-mail address</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Wala ako rito</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Magpatuloy nang walang pinipili</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Saan po kayo interesado?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Maaari po ba kayong magdagdag ng detalye?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Pindutin ang lahat ng gusto ninyo. Makikipag-ugnayan ang organizer.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Pindutin ang linya para mag-type. Puwede itong iwang blangko.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Burahin ang isang titik</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Malalaking letra</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Iba pang key: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Pataas</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Pababa</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>May hindi po ba darating? Pindutin ang miting.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Alam na po ng staff na hinihintay ninyo si {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Walang oras na pareho po kayong libre. Magtanong po sa desk.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Miting</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Mga miting ko</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Hinihintay po ba ninyo si {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Kailan po ninyo gustong magkita?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Bawiin</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Nakansela</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Hindi po kayo nagkita</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>Naitakda na ang bagong oras. Sasabihan ng staff ang kausap ninyo.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>May kumuha na po sa oras na iyon. Pumili po ng iba.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Nabawi na.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Nabago na po ang miting na ito. Pakitingnan ulit.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Sasabihan ang staff, at maaari po kayong pumili ng ibang oras.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>Hindi siya dumating</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Piliin po ang inyong wika</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Sandali lang po</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Sandali lang …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Padaliin ang screen na ito</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Malaking teksto</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Ibaba ang lahat</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Basahin nang malakas</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tapos na</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Nariyan pa po ba kayo?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Malapit na pong burahin ang screen para sa susunod na tao.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Kailangan ko pa ng oras</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Tapos na ako</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Sarado ang kiosk na ito</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Susunod</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Burahin</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Para sa staff</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Sino po kayo?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Buksan ang desk dito</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Isara ang Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Bumalik sa self-service</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Payagan muli ang paghahanap sa pangalan</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Saan pinapapunta ang mga tao mula rito</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Ano ang nadadala ng mga tao mula rito</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Saan pinapapunta ang mga tao mula rito?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Kung ano ang nakasulat sa karatula, halimbawa Desk 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Hindi naka-lock: maisasara ng sinuman ang window na ito hangga’t walang staff account.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Magsimula muli</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Wika</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Screen</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Tawagin ang staff</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Burahin ang isang numero</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Iskedyul nila, sa papel din</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>Ipini-print na ang pagsubok.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Mag-print ng pagsubok</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Ano ang nadadala ng mga tao mula rito?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Anong papel ang laman nito?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rolyo, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>Hindi na-print ang pagsubok. Pakitingnan ang printer.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Wala</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Iskedyul nila bilang code sa telepono</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Hindi pa tiyak: waiting list</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Miting kay {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Hapunan: mesa {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Bus {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Upuan {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>argumentong {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>kailangan ang mga argumentong ito: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>hindi kilalang argumento: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>hindi malinaw na opsyon: {option}; maaaring tumukoy sa {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>kailangan ng isang argumento</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>hindi pinansin ang ibinigay na argumento {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>hindi maaari: {value} (pumili sa {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>hindi buong bilang: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>hindi numero: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>ganito ang sukat: 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Paggamit:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Mga opsyon</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Mga argumento</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Mga command</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Itinigil.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Kulang ang argumentong {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Kulang ang opsyong {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Kulang ang command.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Walang ganitong opsyon: {option} (Mga posibleng opsyon: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Walang ganitong opsyon: {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>Walang command na {name}. {others} ba ang ibig mong sabihin?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>Walang command na {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>Kailangan ng argumento ang opsyong {option}.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>Walang tinatanggap na value ang opsyong {option}.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>May sobrang argumento ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Maling value para sa {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Dapat ay buong bilang, at hindi mabasang buong bilang ang ibinigay</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Dapat ay numero, at hindi mabasang numero ang ibinigay</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Dapat ay {least} o higit pa</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Dapat ay {most} o mas mababa</translation>
    </message>
    <message>
      <source>required</source>
      <translation>kailangan</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>default: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Subukan ang {command} para sa tulong.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[MGA OPSYON]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMMAND [MGA ARGUMENTO]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Ipakita ang mensaheng ito at lumabas.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall mula sa terminal. Tinatanggap ng bawat command ang --folder DIR (o KIOSK_FOLDER) at --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>Ang folder ng datos ng istasyon (o KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Mag-print ng isang JSON object sa standard output, wala nang iba.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>Ang wika ng mga sasabihin, gaya ng ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>I-import mula sa mga spreadsheet ang event, mga delegasyon, mga kalahok at programa nito.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Ipinapakita muna ang magbabago, at ang bawat hanay na hindi isasama kasama ang dahilan. Walang isinusulat bago ang --yes o ang pagsang-ayon; walang nababago kapag inulit ang parehong file.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, mga CSV o XLSX file, o isang folder.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Sumulat nang hindi nagtatanong.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Isulat bilang PDF ang turnover sheet ng shift ng istasyong ito.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Mga bilang, mga nakabinbin, mga printer at stock, mga tala at parehong pangalan, may kahong lalagyan ng tsek sa bawat linya.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Ang PDF file na isusulat.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Pangalan ng magtu-turnover.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Pangalan ng hahalili.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Ang sasabihin; maaaring ulitin.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>I-check in ang taong tinutukoy ng code, at i-order ang badge.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Registration code, o ang QR ng badge bilang teksto.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Kung bakit, kapag salungat dito ang akreditasyon o ang bayad.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Kung sino ang mananagot doon.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Maghanap ng tao sa anumang baybay ng pangalan, organisasyon o code.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Anumang bahagi ng pangalan, sa anumang ayos.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Ilan ang pinakamarami.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Ipakita ang lahat ng alam ng desk tungkol sa isang tao.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Ang registration code na nasa imbitasyon.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Bigyan ang tao ng upuan sa pagbisita, o ng susunod na puwesto sa waiting list nito.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Ang code ng pagbisita: tingnan sa kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Kahit kasabay ito ng ibang pagbisita.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Bitawan ang upuan ng tao sa pagbisita, o ang puwesto sa waiting list nito.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>I-undo ang huling gawain ng istasyong ito, kung bago pa ito.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Mag-order ng panibagong badge; wala nang bisa ang nauna mula ngayon.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged o printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Kung bakit, kapag hindi na akreditado ang tao.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Ilista ang mga naghihintay ng aasikaso, ipinadala man ng desk o tumawag mula sa kiosk; una ang pinakamatagal.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Ilan na ang narito: lahat-lahat, ayon sa kategorya at rehiyon, at ilan ang dumating ngayong araw at kailan.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Itala ang lagay ng akreditasyon ng tao: walang badge ang hindi akreditado.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Kung bakit: itatala ito sa kasaysayan.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Kung sino ang mananagot dito.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Magrehistro ng walk-in; kapag may --check-in, i-check in din at i-order ang badge.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Unang pangalan.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Apelyido.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Nauuna ang apelyido.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Ang pangalan sa sariling sulat.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Dalawang titik: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Ang code ng delegasyon.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Ibang tao na kapareho ng pangalan.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>I-check in agad, at i-order ang badge.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Iwasto ang nakasulat na pangalan, katungkulan o organisasyon, o baguhin ang mesa, upuan at mga sona.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Pagkatapos, i-print muli ang badge kung nakasulat doon ang binago.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Kanselahin ang rehistrasyon. Hindi na naka-check in ang tao, at nananatili sa listahan.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Kung bakit; ipinapakita ito sa desk.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Bawiin ang pagkansela.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Burahin ang lahat ng nagsasabi kung sino ang tao, dito at sa bawat istasyon. Tuluyan na ito.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Nananatili ang mga bilang at upuan; walang matitirang pangalan, address, pangangailangan o tala, pati sa mga awtomatikong kopya at sa mga badge sa folder. Hindi na maaabot ang nadala sa iba (mga bundle, export, backup).</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Burahin nang hindi nagtatanong.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Ilista kung sino ang mga binura, at aling mga istasyon ang hindi pa nakagagawa nito.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Maglagay ng iba sa puwesto ng kalahok: isang nakarehistro, o isang bago.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>Kakanselahin ang unang rehistrasyon at mawawalan ng bisa ang badge nito. Mananatili sa kaniya ang mga upuan sa mga pagbisita: bitawan ang mga iyon at ipalista ang kapalit.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Kung sino ang darating, kapag nakarehistro na.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Unang pangalan ng bagong tao.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Apelyido ng bagong tao.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Pananatilihin ng darating ang sarili niyang kategorya.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Hindi magiging pinuno, kahalili, ... ang darating.</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Kung bakit; itatala ito sa kasaysayan.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Ibigay sa ibang tao ang badge ng isang kalahok. Hihintayin pa rin ang may-ari ng badge.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Kung sino ang kukuha ng badge.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity o both: kung ano ang ipinakita.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Ilista ang mga pagbisita: mga tiyak na upuan, bakante rito at sa iba, at kung sino ang naghihintay.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Ipakita kung ano ang hawak ng istasyong ito, kailan ito huling nag-sync, at ang lagay ng printer nito.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Isulat bilang spreadsheet ang pagdalo, mga pagdaan, mga pagbisita, mga sesyon o mga miting.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (bawat gawain), visits, sessions (bawat pinto) o matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Ang file na isusulat.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv o xlsx; kung wala, ayon sa dulo ng pangalan ng file.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Iguhit sa iisang PDF ang mga badge ng maraming tao; bibigyan ng badge ang wala pa.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>Ang PDF na isusulat.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Ang kategoryang ito lang.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Ang delegasyong ito lang, ayon sa code nito.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Pangalang nasa kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Ang mga hindi pa na-print ang badge lang.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Ayon sa name, delegation o table; kung wala, ayon sa kailangan ng layout.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Unang bakanteng puwesto sa papel na may nagamit na.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Ilista ang mga place card na luma na mula nang i-print; kapag may -o, i-print ang mga ito.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Ini-print ang lahat ng place card gamit ang kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>I-print ang mga ito sa PDF na ito.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Ibang layout ng place card.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Maging hub: magpapasok ng mga istasyon, at makipag-sync sa kanila hanggang Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Nasa pahina nito ang iba pang code ng pagsali at ang lagay ng lahat ng istasyon: buksan sa browser ng computer na ito ang address na ipapakita nito.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>Ang address na pakikinggan; walang laman: lahat.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>Ang port na pakikinggan.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... para sa malaking hub; kung wala, naka-encrypt na file.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Ang itatawag sa hub na ito mula ngayon.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>Gamit ng unang istasyon: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Ilang programa ang sasagot, kapag may --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Ipaalam sa lokal na network kung nasaan ang hub na ito (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Gawing istasyon ng hub ang folder na ito, at kunin ang hawak ng hub.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>Ang address ng hub, o ang teksto ng QR nito.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Ang code na isang beses lang magagamit; nasa QR ito.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Ang itatawag sa istasyong ito mula ngayon.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Mag-sync sa hub nang isang beses, hanggang wala nang bago ang isa para sa isa.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Ilista ang mga istasyon ng event na ito: papel, huling pakikipag-ugnayan sa hub na ito, orasan, naka-block o hindi.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>I-block nang tuluyan ang istasyong nawala, ninakaw o isinauli. Habang tumatakbo ang hub: sa pahina nito.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>Ang pangalan ng istasyon, gaya ng ipinapakita ng kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Nang hindi nagtatanong.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Ilista ang mga hub na nagpapakilala sa network na ito.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Kahit sino ay maaaring magpakilalang hub. Kailangan sa pagsali ang code mula sa sariling screen ng hub, na siyang patunay.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Gaano katagal makikinig.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Address ng computer na ito na pakikinggan; walang laman: lahat.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Ideklarang wala na ang nawalang istasyon, ayon sa patunay ng dalawang tao. Mananatili rito ang mga upuang hawak nito.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Sa hub o sa istasyon ng organizer.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Kung ano ang nangyari rito.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Kung sino ang nagpapatunay; ibigay nang dalawang beses.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Hayaang magbigay muli ng upuan ang hub na ibinalik mula sa backup.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Kapag nag-sync na rito mula noon ang bawat istasyong pinapasok nito at walang maaaring mawala sa sarili nitong ginawa, o kapag dalawang tao ang nagpapatunay na walang may hawak ng upuang hindi alam ng hub na ito.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Kung paano mo nalamang walang kulang.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Sabihin lang kung sino ang hinihintay.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Ibalik sa hub ang bawat bakanteng upuang hawak ng istasyong ito, bago ito iligpit.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Pati sa istasyong idineklarang wala na at natagpuan muli: pagkatapos, mag-sync nang isang beses, o magdala ng bundle sa hub.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Itala na nakaalis na ang bus ng pagbisita: wala nang mabibigyan ng upuan dito, saanman.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Hindi pa pala ito nakaaalis.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Ipakita ang bawat delegasyon: ilan na ang narito sa kabuuan, at kung narito ang pinuno.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Ang mga may hinihintay pa lang.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Ilista ang mga ginawa ng mga istasyon na hindi nagtutugma: sino, kailan, at ano ang gagawin.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Ang mga naayos na, at kung paano.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Alisin ang salungatan sa listahan ng bawat istasyon, at itala kung ano ang napagpasyahan.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Ang numero nito sa kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Kung ano ang napagpasyahan.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Kung sino ang nagpasya; kung wala, ang KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Kopyahin ang naka-encrypt na database habang ginagamit, at tiyaking nabubuksan ang kopya.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Ang file na isusulat; kung wala, sa mga awtomatikong kopya sa folder.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Isulat din ang susing pambukas nito, sa sarili nitong file.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Alisin ang lahat ng talaang hango, at iprosesong muli ang buong log.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Bigyan ang istasyong ito ng pangalang makikilala ng mga tao.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Ang tawag sa istasyong ito.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Sabihin kung anong bersyon ito, at kung ano ang mga bumubuo rito.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Ilagay ang backup kapalit ng istasyong ito, o sa folder na walang laman sa ibang computer.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>Sinusuri ang buong backup bago may galawin; itatabi ang naroon. Magpapatuloy ang istasyon sa bagong yugto, walang upuan hanggang bigyan ito ng hub.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>Ang kopyang isinulat ng kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Ang file ng susi ng backup; kung wala, ang sa istasyong ito, o ang katabi ng backup.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Suriin ang istasyong ito: database, mga font, printer, disk, orasan, mga susi at log.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Sinasabi ng bawat linya kung OK, kailangang tingnan, o sira, at kung ano ang gagawin. Exit status 1 kapag may sira.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Magsadula ng isang araw: hub, mga istasyon nito, mga oras na walang network, isang pag-crash, at muling pagkakasabay ng lahat.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Tunay na mga folder, tunay na naka-encrypt na database, tunay na HTTP sa computer na ito, tunay na mga badge bilang PDF. Papatayin ang huling istasyon sa gitna ng trabaho nito. Exit status 1 kapag may pangakong nasira.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Folder para sa mga istasyon, badge at export.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Ilang desk.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Ilang tao; 0: lahat ng nasa sample.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Ibang seed, ibang araw.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Magsadula ng pinakamasasamang araw: mga pag-crash, pagkakahati, kopya, pagbabalik mula sa backup, maling orasan; at suriin ang bawat pangako.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Tunay ang mga istasyon; hindi tunay ang orasan, network at disk nila, at sa seed nagmumula ang lahat: kapag parehong seed, parehong araw. Exit status 1 kapag may pangakong nasira.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Ilang araw; 0: hangga't may oras.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>Ang unang seed; kung ito lang: ito lang ang patatakbuhin.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Magtanim ng mga sira, at tiyaking nahuhuli ang bawat isa.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Ilang upuan ang naibibigay: pagpapahiram sa mga istasyon laban sa pantay na hati.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Mga proseso; 0: isa sa bawat core.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Putulin, patayin at i-freeze ang mga tunay na istasyon habang may dumarating na tao, at tiyaking walang nawawala.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Isang hub at mga istasyon nito, bawat isa ay proseso sa sariling network; pinuputol ang mga network sa magkabilang panig o sa isa lang, at inihihinto, pinapatay o fini-freeze ang mga proseso. Pagkatapos, pinaghahambing ang mga file ng lahat. Sa Linux lang, bilang root. Exit status 1 kapag may pangakong nasira.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Ilang istasyon.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Mga gawain bawat segundo, ng lahat nang sama-sama.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Gaano katagal may dumarating na tao.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed o none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Ibang seed, ibang mga gawain at sira.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Lahat ng kombinasyon, sa halip na isang takbo.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Ang buong matrix na may ganito karaming seed.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>File para sa mga resulta, isang linya bawat takbo. Hindi na uulitin ang naroon na.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Ganito karaming takbo nang sabay-sabay.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Kung saan itatabi ang mga istasyon ng mga takbong pumalya.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Mga interes at mga pangako.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Ilista kung sino ang interesado sa ano o nangako ng ano; una ang mga bukas, una ang pinakamatagal.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Ang paksang ito lang.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Ang mga ito lang: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Pati ang mga binawi.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Isulat ang lahat sa isang talahanayan, pati ang mga binawi.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>File na .csv o .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Itala kung saan interesado ang tao o kung ano ang ipinapangako niya.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Gaya ng tawag ng kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Maaaring ulitin.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Itala na hindi na interesado ang tao.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Asikasuhin ang interes, o sabihin kung sino ang mag-aasikaso.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Kung sino ang mag-aasikaso. Kung wala: ang nagtatrabaho rito.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Itala kung hanggang saan na ang interes.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Ilista ang mga paksang iniaalok ng mga kiosk at desk.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Mag-alok ng paksa sa event na ito, sabihin ito sa ibang salita, o huwag na itong ialok.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Isang salita, gaya ng invest o host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Gaya ng mababasa ng mga tao. Maaaring ulitin.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Ang itatanong, may ; sa pagitan: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Huwag na itong ialok.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Mga headset, voting card at iba pa.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Magpahiram ng headset, voting card o iba pa.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Ang numerong nasa gamit.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Tanggapin ang isinauling gamit, sinuman ang may hawak.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Ilista ang mga nakahiram na gamit, at kung sino ang may hawak sa mga ito.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>File na .pdf, .csv o .xlsx na isusulat.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Mga self-service kiosk.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Ipakita kung paano gumagana ang mga kiosk sa event na ito, at kung ano ang itinatanong nila.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Itakda kung paano gagana ang bawat kiosk ng event na ito.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers, o idle, warning, result sa segundo.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Kapag marami, may ; sa pagitan. Kung wala: gaya ng karaniwan.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Ilagay ang sariling salita ng organizer kapalit ng sa kiosk, sa isang wika.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, o consent/ at isang layunin.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>Gaya ng en, ko o pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Plain text sa UTF-8. Kung wala: ang karaniwang mga salita.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Itakda ang desk kung saan pinapapunta ng kiosk ng computer na ito ang mga tao.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Ang pangalan nito, gaya ng nasa mga karatula.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Itakda ang printer na naglalabas ng naka-print na iskedyul sa kiosk ng computer na ito.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Gaya ng tawag ng kioskctl print printers; code: walang papel; none: wala ring code.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) o a6. Kung wala: gaya ng dati.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Ilista kung sino ang naghihintay ng aasikaso sa kiosk, at kung bakit; una ang pinakamatagal.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Itala na may nag-aasikaso na sa tawag: mawawala ito sa listahan ng bawat desk.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Gaya ng ipinapakita ng kiosk: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected o gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Mga miting ng dalawang kalahok.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Mag-import ng listahan ng mga miting: first, second, starts, ends o minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>File na CSV o XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Ilista ang mga miting ayon sa oras, kasama ang mga hindi nagtutugma.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Ang mga miting ng taong ito lang.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Magtakda ng miting ng dalawang tao.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Registration code ng isa sa kanila.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>Gaya ng 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>Gaya ng 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Ang numero o pangalan ng mesa.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Ilipat ang miting sa ibang oras o mesa, o sa susunod na oras na pareho silang libre.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Ang mga unang titik na ipinapakita ng kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Kung wala: ang susunod na libreng oras.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Ilista ang mga susunod na oras na pareho silang libre at may libreng mesa.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Kanselahin ang miting: libre na muli ang oras at mesa nito.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Itala na nagkita ang dalawa.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Itala na hindi nagkita ang dalawa.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Kung sino ang hindi dumating.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Mga litrato ng kalahok, para sa mga badge.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Mag-import ng mga litrato ng kalahok, bawat isa ay nasa file na ipinangalan sa registration code.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Sinasabi muna kung ano ang bago at ang nabago, at kung aling mga file ang walang may-ari. Walang isinusulat bago ang --yes o ang pagsang-ayon; walang nababago kapag inulit ang parehong folder.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Mga JPEG, PNG o WebP file, ipinangalan sa code.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Huwag nang ipakita ang litrato ng tao.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Ang registration code ng kalahok.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Mga naghihintay ng aasikaso.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Ipadala ang tao sa nag-aasikaso ng mga eksepsiyon.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Asikasuhin ang isang naghihintay; kung walang numero, ang pinakamatagal nang naghihintay.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Gaya ng bilang ng kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Itala na tapos na: hindi na naghihintay ang tao.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Ang mga badge na naghihintay ng printer.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Ilista ang mga trabaho sa pag-print: una ang kailangang asikasuhin ng tao.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>I-print ang mga naghihintay, ayon sa ayos ng paghiling, at saka huminto.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Itigil pagkatapos ng ganito katagal; mananatili sa pila ang natira.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>I-print muli ang trabahong pumalya, sa printer na pinili ngayon.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>Ang numero ng trabaho: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Itala para sa trabahong nagtatanong: na-print ito.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Huwag i-print ang isang trabaho.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Pumili ng printer: para sa mga darating na badge, at sa lahat ng naghihintay o pumalya.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Pangalang nakalista sa kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Ang mga trabaho ng printer na ito lang; kung wala, ang sa lahat.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Tanungin ang lagay ng bawat printer: papel, takip, tinta, at kung sumasagot ba ito.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Piliin ang printer na hahalili kapag pumalya ang ginagamit.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Ang pangalan nito; none: walang kahaliling printer.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Ipakilala ang label printer sa network na hindi nangangailangan ng driver sa computer na ito.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI o brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Kalimutan ang label printer na idinagdag.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Itala na may bagong rolyo o kahon sa printer: nababawasan ang bilang sa bawat badge na napi-print.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Ilang badge ang inilagay; 0: huwag bilangin.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Magbabala kapag ganito na lang karami ang natitira; kung wala, ikasampung bahagi ng lahat.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Mag-order ng test strip: mga margin, dilim, sukat, at mga code mula maliit hanggang malaki.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>Ang pahina: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Piliin ang layout na gagamitin ng istasyong ito sa mga badge; kung walang pangalan, sabihin kung alin.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Layout na kasama sa Rollcall, o sarili mong layout.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>I-order sa printer ang mga badge para sa lahat ng wala pa. Mauuna ang sinumang nakatayo rito.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Bilangin kung sa anong mga dahilan na-print ang mga badge, sa bawat istasyon.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Mga layout ng badge: ilista, i-import, subukan.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Ilista ang mga layout na maaaring gamitin, at ang papel na kailangan ng bawat isa.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Mag-import ng layout ng badge mula sa pretix, template ng designer mula sa Indico, o layout namin.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Itatabi ito sa istasyong ito sa pangalan nito, o isusulat sa file na pipiliin mo.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Layout ng Rollcall, pretix o Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>File na isusulat (TOML); kung wala, itatabi ito.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Ang pangalan kung saan ito itatabi.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Lapad at taas sa mm, kung hindi nakasaad.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Isulat ang layout sa file, katabi ang mga larawan nito: para baguhin, o para gamitin sa iba.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Pangalang nasa listahan.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Ang file na isusulat (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Iguhit ang layout gamit ang mga taong pinakamahirap i-print ang pangalan.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Pangalang nasa listahan, o isang file.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Mag-print nang maaga ng mga pansamantalang badge, para sa araw na walang mai-print.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Ilan, may numero mula T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Ang kategorya nila.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>Ang araw; walang laman: isusulat sa kamay.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Layout ng mga pansamantalang badge.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Iguhit ang lahat ng pangalan sa mga sample na event at 200 pangalan sa 25 sulat, para suriin.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Mga karagdagang listahan ng tao (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>Ang pag-sync gamit ang USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Magsulat ng bundle: ang hindi pa tiyak na hawak ng iba, sa isang selyadong file.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Binabasa itong muli mula sa USB at sinusuri bago sabihing tapos na.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>Ang folder ng USB, o file na nagtatapos sa .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Lahat ng hawak dito: para sa bagong istasyon.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Para sa istasyong ito; idaragdag ng hub ang mga upuan nito.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Basahin ang bundle, at sabihin kung ano ang dumating at ano ang dapat dalhin pabalik.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>Kapag naputol o nasira ang bundle, itinatabi ang bahaging nauna roon.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>Ang bundle sa USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Suriin ang bawat tala ng bundle, at walang tanggapin.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Mga bus ng pagbisita: kung sino ang nakasakay, at kailan aalis ang bawat isa.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Sabihin kung aling mga bus ang pupunta sa pagbisita, at ilang tao ang kasya sa bawat isa.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Upuan ng bawat bus: 40 40, o A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Bigyan ng bus ang lahat ng may upuan pero wala pang bus. Hindi paghihiwalayin ang mga delegasyon.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Bilangin ang tao na nakasakay sa bus.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Ang bus, kapag marami.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>Sa pabalik na biyahe.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Walang upuan, at kukuha ng natitirang upuan.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Kahit sa ibang bus sila sasakay.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Hindi na hihintayin ang mga kulang.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Bumaba muli sa bus ang tao, o nagkamali sa pagbilang sa kaniya.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Itala na umaalis ang bus. Hangga't may kulang, hihingi ito ng pangalan at dahilan.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Kung sino ang mananagot sa pag-alis nang may naiwan.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Kung bakit aalis ang bus nang wala sila.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Ipakita kung sino ang nakasakay at sino ang kulang.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Isulat bilang A4 PDF na ipi-print ang mga listahan ng mga bus ng pagbisita: mga pangalan, telepono, pangangailangan, kahong lalagyan ng tsek.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Ang bus na ito lang.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Isang delegasyon: ang mga tao nito, at pag-check in sa lahat.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Ipakita ang mga tao ng isang delegasyon: pinuno, mga kahalili, mga kasama, at kung sino ang narito.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Ang code nito: tingnan sa kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>I-check in ang lahat ng hindi pa naka-check in sa delegasyon, at i-order nang sabay-sabay ang mga badge nila.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Ang mga taong ito lang.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Lahat maliban sa mga taong ito.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>Nabasa ang tala ng taong ito.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Itala ang tungkulin ng tao sa delegasyon niya.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member o none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Kung sino ang sinasamahan niya.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Itala kung nakabayad na ang delegasyon at kung naisumite ang mga kredensiyal nito.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid o open; walang laman: wala pang nagsasabi.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted o missing; walang laman: wala pang nagsasabi.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Mga ipinapaalam na pagdating, ang ayos ng mga delegasyon, at mga korum.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Ipaalam sa protokol kapag dumating ang taong ito. Laging ipinapaalam ang pagdating ng mga alkalde at panauhing pandangal.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Huwag ipaalam ang pagdating niya.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Ipakita ang mga ipinaalam na dumating na, at kung sino ang nag-aasikaso sa kanila.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Magpakita o huwag magpakita ng mga alerto sa window ng istasyong ito.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Asikasuhin ang taong ipinaalam ang pagdating: matatapos ang alerto sa bawat istasyon.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Ipakita ang mga delegasyon ayon sa ayos ng protokol, at kung sinong mga pinuno ang hinihintay pa.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Isulat ito bilang A4 PDF para sa mga usher.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Piliin kung ano ang batayan ng ayos ng mga delegasyon: ang unang magkaiba ang magpapasya.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Bigyan ng puwesto ang delegasyon nang mano-mano, kasama kung sino ang mananagot at kung bakit.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Ang code nito.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 ang una; 0: ayon sa tuntunin.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Kung bakit doon ang puwesto nito.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Ipakita kung sino ang maaaring bumoto, sino sa kanila ang narito, at kung sapat na iyon.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee, o assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Ang lagay noon: 09:30, o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Itakda kung ilan sa lupon ang dapat naroroon.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Sapat na ang eksaktong ganito karami; kung wala ito, higit pa ang kailangan.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members, o entitled: ang mga maaaring bumoto.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Itabi ang talaan ng lupon gaya ng lagay nito, kasama ang lahat ng bilang. Walang makapagbabago rito pagkatapos.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Isulat din ito bilang A4 PDF.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Ipa-freeze sa istasyong ito ang talaan ng lupon pagdating ng oras na iyon.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>Dapat tumatakbo sa oras na iyon ang window o ang hub ng folder na ito. Itakda rin sa ikalawang istasyon, at hahalili iyon makalipas ang isang minuto kapag wala pa itong balita sa talaan: isang beses lang ifi-freeze ang talaan.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00, o 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Huwag nang ituloy ang pag-freeze sa oras na iyon.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Ibilang na naroroon sa pulong ng lupon ang nasa loob ng silid ng isang sesyon.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Ang code nito; none: ang mga naka-check in ang bibilangin.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Ipakita ang mga naka-freeze na talaan, dito o sa anumang istasyon, at i-print muli ang isa.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Isulat muli ang isa bilang A4 PDF.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Kung alin, gaya ng tawag sa listahan; kung wala, ang pinakahuli.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Mga pinto ng sesyon: kung sino ang pumapasok at lumalabas, at gaano kapuno ang bawat isa.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Paraanin ang tao sa pinto ng sesyon, papasok o palabas.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Ang code ng sesyon; kung wala, ang bukas ngayon.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>Palabas.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Kung bakit pinapasok kahit hindi tugma ang kategorya, oras o silid.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Itala kung ilang tao ang nasa sesyon, ayon sa bilang sa tingin.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Ilang tao ang nasa loob.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>I-undo ang huling pagdaan ng tao sa pinto: nagkamali sa pagbilang.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Isang registration code.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Ipakita ang isang pinto: gaano kapuno ang sesyon, at sino ang huling dumaan.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Ilista ang bawat sesyong may pinto at kung gaano ito kapuno. Laman = tao sa loob / kapasidad.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Ang nilagdaang log ng bawat istasyon.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Suriin ang kadena, ang nilalaman at ang mga lagda ng bawat sanga, mula sa unang tala nito.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Ng istasyon o hub na ito, o ng FILE na bundle o backup. Exit status 1 kapag may hindi tugma; sasabihin ang unang talang ganoon.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Bundle o backup; kung wala, ang istasyong ito.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... ng hub na doon nagtatabi ng datos.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Sukatin ang bilis ng computer na ito.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>Mula sa na-scan na code hanggang sa naitalang check-in na may inorder nang badge.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Mga tao sa database.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>Mula sa code sa kiosk hanggang sa maipakita ang pahinang may pangalan: 50, isa-isa.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Mula sa na-type na mga titik hanggang sa listahan ng mga tao.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Mga badge na iginuhit nang isa-isa, at marami sa isang file.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Istasyon at hub sa HTTP: ang unang paglalaman, isang umagang ipinadala, walang bago.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Mula sa pagsisimula ng programa hanggang sa window na tumatanggap ng scan, nang walang screen.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Sumasali ang istasyong walang laman sa hub ng malaking event, sa HTTPS sa computer na ito.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>Sa log ng hub; kung wala, sampu bawat tao.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Folder kung saan itatabi ang log ng hub.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Mga scan sa window habang dumarating mula sa hub ang ginawa ng iba; at ang memory nito.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Mga dumarating samantala.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Pagkatapos ng mahabang pagkaputol: hanggang nasa lahat ng istasyon at nasa hub na ang ginawa ng bawat isa.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Mga nawala sa koneksiyon.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Mga ginawa ng bawat isa samantala.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Address ng PostgreSQL, para sa hub. Dapat ay wala pang event doon.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Ilang tala bawat segundo ang tinatanggap ng hub, at gaano kabigat dito ang mga tahimik na istasyon.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Mga ibinibigay sa hub.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Mga istasyong nagtatanong dito kung may bago.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Gaano katagal silang nagtatanong.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Mga account ng staff: kung sino ang maaaring gumawa ng ano.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Ilista kung sino ang may account, sa anong tungkulin, at kung kaninong PIN ang naka-lock dito.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Gumawa ng account; hihingin ang PIN, o babasahin mula sa standard input.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>Sa administrator ang una, at mula noon ay itinatanong ng bawat window kung sino ang naroon.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Gaya ng ipinapakita at isinusulat sa tabi ng bawat gawain.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Isa sa steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Bigyan ng ibang tungkulin ang tao.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Gaya ng ipinapakita ng kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Bigyan ng bagong PIN ang tao; hihingin ito, o babasahin mula sa standard input.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>I-off ang account: hindi na ito makapagsa-sign in saanman pagkatapos ng susunod na sync.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>I-on ito muli.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Hayaang subukang muli ang PIN na maraming beses nang mali sa istasyong ito.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Ang sariling salita ng organizer.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Palitan ang pagkakasabi ng isang pangungusap, sa bawat istasyon ng event.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Kung nasaan ang pangungusap, gaya ng rail o refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>Ang eksaktong pangungusap sa Ingles.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Ang iyong mga salita; kapag may bilang, isang teksto bawat anyong pangmaramihan.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>Ang wika ng pangungusap na papalitan, gaya ng ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Ibalik ang isang pangungusap sa orihinal na salita ng programa.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Ilista ang sariling mga salita ng event.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>File na .csv na isusulat, na tinatanggap ng read.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Kumuha ng maraming salita mula sa file, o wala kung may isang hindi tugma.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>File na .csv na may mga kolum ng `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Maghanap ng mga pangungusap ayon sa bahagi nito, kasama ang kontekstong kailangan ng `set`.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Bahagi ng pangungusap, sa Ingles o gaya ng nababasa.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, ang registration desk.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>mga argumentong ayon sa posisyon</translation>
    </message>
    <message>
      <source>options</source>
      <translation>mga opsyon</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self-service</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>ipakita ang tulong na ito at lumabas</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>ang folder ng datos ng istasyon</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>wika at direksiyon, gaya ng ko o ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>ayon sa ayos ng computer</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>sabihin kung gaano katagal ang pagsisimula</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>i-scan ang mga code ng isang file, at orasan ang bawat isa</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>magsanay sa kopya na mawawala sa katapusan</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>maging kiosk kung saan mag-isang nagchi-check in ang mga delegado</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>kiosk na sinisimulan muli kapag nag-crash</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>ang desk, anuman ang papel na ibinigay ng hub sa istasyong ito</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>kiosk sa window na maaaring isara ninuman</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>ang diagonal ng screen</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>gaano kataas mula sa sahig ang ibabang gilid ng screen</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>kung alin sa ilang screen, mula 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>kunan ng larawan ang bawat screen sa bawat lagay</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>mga larawang ganito ang simula ng pangalan, gaya ng door o protocol-quorum; maaaring ulitin</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n gawain ang hindi pa na-sync</numerusform>
        <numerusform>%n gawain ang hindi pa na-sync</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Mali nang %n minuto ang orasan: ayusin</numerusform>
        <numerusform>Mali nang %n minuto ang orasan: ayusin</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Malapit nang matapos ang sertipiko ng hub</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>I-update ang istasyong ito: mas bago ang iba</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Wala pang sync</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n badge ang hindi na-print</numerusform>
        <numerusform>%n badge ang hindi na-print</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>%n badge ang natitira sa {printer}</numerusform>
        <numerusform>%n badge ang natitira sa {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n badge ang naghihintay sa printer</numerusform>
        <numerusform>%n badge ang naghihintay sa printer</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Walang napiling printer</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Hawak: %n tao</numerusform>
        <numerusform>Hawak: %n tao</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Mag-isa</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Walang naghihintay rito</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts}, {age} na</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Huling sync {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Na-sync na ang lahat</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: kailangang asikasuhin</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: may paubos na</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Katayuan</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>I-lock, o hayaang mag-sign in ang iba (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Desk</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Pagbisita</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pinto</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Buod</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Pag-print</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sync</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Aayusin</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Istasyon</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Tulong</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Walang binago</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>PAGSASANAY</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>akreditado</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>hindi akreditado</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>kulang ang dokumento</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>pinapasok pa rin</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Ibang gawain</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Rehistrasyon</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Pagwawasto</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o mga sona</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Ipinahiram ang gamit</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Isinauli ang gamit</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Pagkansela</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>May kapalit</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Darating na kapalit ng iba</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kinuha ang badge</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Pagbabalik</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Pag-undo</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Pinapasok ang istasyon</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Na-block ang istasyon</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Idineklarang wala na ang istasyon</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Tinanggihang scan</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Upuan sa pagbisita</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Binitawan ang upuan</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Puwesto sa pila</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Umalis sa pila</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Dumaan sa pinto</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Tinanggihan sa pinto</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Nag-check in gamit ang badge</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Nag-check in gamit ang code</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Nag-check in sa pangalan</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Nirehistro at na-check in</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Ipinadala</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Huling gawain</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Muling pag-print</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Pagwawasto</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Tungkulin sa delegasyon</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Paunawa</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Bayad at kredensiyal</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Tuntunin ng korum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Sino ang bilang na naroroon</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Freeze na itinakda</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o mga sona</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Pagkansela</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>May kapalit</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kinuha ang badge</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Pagbabalik</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Ipinahiram na gamit</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Isinauling gamit</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Naitakda ang miting</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Nailipat ang miting</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Nakansela ang miting</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Natuloy ang miting</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Hindi natuloy ang miting</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Upuan sa pagbisita</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Puwesto sa pila</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Pagbitaw ng upuan</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Pag-alis sa pila</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Pagdaan sa pinto</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Bilang ng tao</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Desk</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Self-service</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pinto</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizer</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Hub</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n araw</numerusform>
        <numerusform>%n araw</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>wala pang isang minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n oras</numerusform>
        <numerusform>%n oras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n araw na</numerusform>
        <numerusform>%n araw na</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ngayon lang</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minuto na</numerusform>
        <numerusform>%n minuto na</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n oras na</numerusform>
        <numerusform>%n oras na</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>%n oras na ang listahan</numerusform>
        <numerusform>%n oras na ang listahan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Matatapos sa %n araw. Gumagawa ng bago ang tumatakbong hub bago noon: tingnan kung nagawa.</numerusform>
        <numerusform>Matatapos sa %n araw. Gumagawa ng bago ang tumatakbong hub bago noon: tingnan kung nagawa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>Huli nang %n minuto ang orasan ng computer na ito sa orasan ng hub.</numerusform>
        <numerusform>Huli nang %n minuto ang orasan ng computer na ito sa orasan ng hub.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Listahan gaya nang i-import dito</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Bago ang listahan</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>%n min na ang listahan</numerusform>
        <numerusform>%n min na ang listahan</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Natapos na. Tuloy ang mga istasyon dahil susi ng hub ang sinusunod nila; simulan muli ang hub para gumawa ito ng bago, o i-update ito.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Matatapos sa loob ng isang araw. Simulan muli ang hub para gumawa ito ng bago, o i-update ito. Tuloy pa rin ang mga istasyon.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Matatapos sa %n araw. Simulan muli ang hub para gumawa ito ng bago, o i-update ito.</numerusform>
        <numerusform>Matatapos sa %n araw. Simulan muli ang hub para gumawa ito ng bago, o i-update ito.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>Maaga nang %n minuto ang orasan ng computer na ito sa orasan ng hub.</numerusform>
        <numerusform>Maaga nang %n minuto ang orasan ng computer na ito sa orasan ng hub.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Hindi ito ginagawa sa self-service na istasyon. Pumunta sa desk.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Hindi na kilala rito ang tawag na ito.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>May nag-asikaso na sa tawag na ito.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>Hindi pa bayad ang fee ng delegasyon. Kapag bayad na, sabihin ito sa “Iba pa”; o superbisor ang magpapapasok.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Nais salubungin ng protokol ang taong ito.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>Inasikaso na ni {name} ang tawag na ito.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Na-check in sa dalawang istasyon</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Dalawang beses narehistro</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Dalawang tao sa isang puwesto</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Magkaiba ang pagwawasto</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Pinapasok kahit kinansela</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Pinapasok sa lumang badge</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Dalawang pagbisita sa isang oras</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Bilang sa dalawang bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Isang badge sa dalawang pinto</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Upuang bigay ng naka-block na istasyon</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Naipangako pero walang upuan</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Mga gawain ng naka-block na istasyon</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Kinopyang disk</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Mula sa istasyong walang pahintulot</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Hindi nagbibigay ng upuan ang hub na ito</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Mga gawain ng mas bagong Rollcall</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Bilang nang isa, mula sa mas maagang oras. Nag-print ng badge ang bawat istasyon: alamin kung iisang tao ang dalawang beses dumating, o kung nasa iba ang ikalawang badge.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Mukhang iisang tao ang dalawang rehistrasyon. Parehong mananatili hangga't walang nagpapasya.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Magkaiba ang isinulat ng dalawang istasyon. Ipinapakita ang nahuli: panatilihin ang tama.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Pinapasok ng isang istasyon ang taong ito bago nito nalaman ang pagkansela. Itanong kung sino ang nagkansela.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Pinapasok ang badge na napalitan na. Hanapin at bawiin ito: baka dalawang tao ang gumagamit ng isang pangalan.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>May upuan ang taong ito sa dalawang pagbisitang magkasabay. Itanong kung alin; pagkakataon ng iba ang isa pang upuan.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Bigay ng naka-block na istasyon ang upuang ito. Bilang ito sa kapasidad; itanong kung nasabihan ang tao.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Nasabihan ang taong ito ng upuang hawak ng iba. Sabihan na ngayon: wala siya sa bus.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Dalawang istasyon ang naglagay ng kapalit ng taong ito. Ang huli ang bilang ngayon: itanong sa delegasyon kung sino ang darating.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Pinapasok ng dalawang pinto ang badge na ito. Tanungin ang dalawang usher: kung dalawang tao ang dumating, kinopya ang badge. Mawawalan ng bisa ang dalawa kapag binigyan ng bagong badge ang may-ari.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Ibinilang ng dalawang marshal ang taong ito. Ang nahuli ang bilang: tanungin ang dalawa bago umalis ang bus, dahil baka may maiwan.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Itinabi at ipinapakita ang mga ito. Alamin kung sino ang may hawak ng computer noon, at gawin muli rito ang tama.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Nasa dalawang computer ang disk ng isang istasyon. Itinabi ang parehong kasaysayan: nasa Mga Istasyon kung saan naghiwalay.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Itinabi ito at walang epekto. Alamin kung sino ang gumamit ng istasyong iyon, at kung sinadya ang gawain.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Ibinalik ito mula sa backup at hindi alam kung ano ang naibigay mula noon. Nasa Mga Istasyon kung alin pa ang hinihintay.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Itinabi at ipinapasa ang mga ito, at hindi pa ipinapakita. I-update ang Rollcall sa computer na ito.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Wala na sa programa ang sesyong iyon. Pumili muli.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Hindi pa siya naka-check in: sa registration desk.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Pumasok na dati at hindi pa lumalabas.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Hindi naitalang pumasok sa pintong ito.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Para sa: {admits} ang sesyong ito</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Bukas {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>{inside} sa {capacity} ang nasa loob.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Magbigay ng numero mula 0 hanggang {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Ngayon: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Ano ang dapat naming malaman?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Binawi</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Mag-host ng regional office</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Idaos ang Citypreneurs sa aming lungsod</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Humikayat ng mga bagong miyembro</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Magdala ng delegasyon sa susunod</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Ilan?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Saan?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Hanggang kailan?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Bukas</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>Inaasikaso</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tapos na</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Tinanggihan</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Binawi na ito samantala.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Hanggang %n paksa ang maiaalok ng isang event.</numerusform>
        <numerusform>Hanggang %n paksa ang maiaalok ng isang event.</numerusform>
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
      <translation>Binawi na ang miting na ito.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Dalawang tao ang kailangan sa miting. Magbigay ng ibang tao.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Hanggang %n minuto lang ang isang miting.</numerusform>
        <numerusform>Hanggang %n minuto lang ang isang miting.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>Ang event ay mula {first} hanggang {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>May ibang miting si {code} sa oras na iyon. Pumili ng ibang oras.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>May gagamit na ng mesa {table} sa oras na iyon. Pumili ng ibang oras.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Natapos o nakansela na ang miting na ito.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>Tumanggi ang desk, at hindi alam ng window na ito kung bakit.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Wala sa event na ito ang may ganitong code. Maghanap na lang sa pangalan.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Hindi galing sa event ang code na ito, o sira ito. Kunin ang badge, maghanap sa pangalan at tingnan ang ID.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Sa ibang event ang badge na ito. Maghanap na lang sa pangalan.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Binawi na ang badge na ito. Kunin ito, at mag-print ng bago kung kailangan.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Naka-check in na: walang na-print na ikalawang badge.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Hindi na nakarehistro ang taong ito. Maghanap muli.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Ibang tao ang darating na kapalit niya.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Pumunta po sa registration desk: may ibibigay sa inyo ang staff doon at siya ang magche-check in sa inyo.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>Hindi akreditado ng organizer ang taong ito. Maaari siyang papasukin ng superbisor.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Kulang ang kredensiyal o ibang dokumento. Maaari siyang papasukin ng superbisor.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>I-check in muna ang taong ito.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Sabihin kung bakit: pumili ng isang dahilan.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Hanggang %n sona lang ang kasya sa badge.</numerusform>
        <numerusform>Hanggang %n sona lang ang kasya sa badge.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Walang binago: ganito na ang nakasulat.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>%n tao na may ganitong pangalan o address ang nakarehistro na.</numerusform>
        <numerusform>%n tao na may ganitong pangalan o address ang nakarehistro na.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Walang ginawa ang istasyong ito sa nakaraang %n minuto na mai-undo.</numerusform>
        <numerusform>Walang ginawa ang istasyong ito sa nakaraang %n minuto na mai-undo.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Wala pang event sa istasyong ito: mag-import (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Hub lang ang maaaring gumawa nito.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Hub o istasyon ng organizer lang ang maaaring gumawa nito. Gawin ito roon.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Tungkol ito sa hub o organizer: ang hub lang sa itaas nito ang maaaring gumawa nito.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Dalawang magkaibang tao ang dapat lumagda rito, sa pangalan.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n istasyon ang hindi pa nag-sync mula nang ibalik ang hub na ito. Hayaang mag-sync sila, o dalawang tao ang magsabing walang kulang.</numerusform>
        <numerusform>%n istasyon ang hindi pa nag-sync mula nang ibalik ang hub na ito. Hayaang mag-sync sila, o dalawang tao ang magsabing walang kulang.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Walang istasyong makapagsasabi kung ano ang ibinigay ng hub na ito pagkatapos ng backup. Dalawang tao ang dapat magsabing walang kulang.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Baka walang istasyong nakaaalam sa ibinigay mismo ng hub na ito pagkatapos ng backup. Dalawang tao ang dapat magsabing walang kulang.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Nagbibigay na ng upuan nang tama ang istasyong ito.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Wala nang istasyon ng event na ito na may ganitong pangalan.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Hindi ito magagawa ng istasyon sa sarili nito. Gumamit ng iba.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Idineklara nang wala na ang istasyong ito.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Walang bakanteng upuan dito na maibibigay sa hub.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Wala nang salungatan dito. Tingnan muli.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Nakaalis na ang bus ng pagbisitang ito.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Hindi nakatalang nakaalis na ang pagbisitang ito.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Wala nang ganitong bus ang pagbisitang ito. Tingnan muli.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Nakaalis na ang bus na ito.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Hindi pa nakaaalis ang bus na ito.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Hindi pumunta sakay ng bus ng pagbisitang ito.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Hindi naibilang sa bus.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Nakalaan ang natitira sa %n na hinihintay.</numerusform>
        <numerusform>Nakalaan ang natitira sa %n na hinihintay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n ang wala pa.</numerusform>
        <numerusform>%n ang wala pa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Puwesto %n sa waiting list.</numerusform>
        <numerusform>Puwesto %n sa waiting list.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Hindi nagpalista sa pagbisitang ito.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Wala na sa programa ang pagbisitang ito.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Hindi bukas sa kategoryang ito ang pagbisitang ito.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>May ibang pagbisita sa oras na iyon. Umalis muna roon.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Nasa waiting list na ng pagbisitang ito.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>May tiyak nang upuan sa pagbisitang ito.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Hiniling nang bitawan ang upuang ito; gagawin sa susunod na sync.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Pinalitan ng badge {current} ang badge {issue}. Bawiin ang lumang badge.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Kinansela ang rehistrasyon: {reason}. Magtanong sa organizer.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Punan ang “{field}”.</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>Hanggang %n karakter lang ang “{field}”.</numerusform>
        <numerusform>Hanggang %n karakter lang ang “{field}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Hindi bagay doon ang mga salitang ito: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>Naayos na ito ni {by}.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Magbigay ng 1 hanggang {most} bus na magkakaiba ang pangalan, at 1 hanggang {seats} upuan bawat isa.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Bilang na sa bus {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Bilang sa bus {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Sa bus {bus} sasakay.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} sa {seats} upuan ang kuha na.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>May upuan sa “{visit}”, hindi rito.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Pumili ng ibang tao.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Kapalit na siya ng iba.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>Nakuha na ni {by} ang badge na ito. I-undo iyon, o i-print muli.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Walang naka-sign in dito. Mag-sign in muna gamit ang PIN mo.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Masusuri ng istasyong ito ang mga PIN pagkatapos ng susunod na sync. Ikonekta ito.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Wala na ang account na iyon.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Dapat sa administrator ang unang account.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>“{act}”: hindi pinahihintulutan ng tungkulin mo. Magtanong sa superbisor.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>Maling PIN. Natitirang subok sa istasyong ito: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>Masyadong maraming beses na mali ang PIN ni {name}. Mai-unlock ito ng superbisor.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>May account na si {name}. Magdagdag ng titik.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>Si {name} lang ang administrator. Gumawa muna ng isa pa.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>May {least} hanggang {most} numero ang PIN, hindi lahat pareho at hindi sunod-sunod.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Mag-check in ng tao</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Magpalista ng tao sa pagbisita</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Magpasakay ng tao sa bus</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Mag-undo</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Magparaan ng tao sa pinto</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Papasukin pa rin ang isang tao</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Magpapasok kahit salungat sa tuntunin ng pinto</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Mag-print ng isa pang badge</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Magrehistro ng walk-in</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Maglagay ng kapalit ng iba</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Magwasto ng detalye ng tao</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Magplano ng mga bus</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Mag-print ng kapalit ng nawalang badge</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Mag-undo ng gawaing lampas 15 minuto na</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Magpaalis ng bus nang may kulang</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Magkansela o magbalik ng rehistrasyon</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Mag-ayos ng hindi nagtutugma</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Magtala ng pag-alis ng bus</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Mag-print ng maraming badge</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Magpasya para sa protokol</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Mag-unlock ng account</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Magsimula o magtapos ng pagsasanay</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Mag-import ng listahan</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Magbura ng tao</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Magpapasok o mag-block ng istasyon</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Mamahala sa mga account ng staff</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Mag-set up ng printer</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Magbago ng layout ng badge</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Ipalit ang isang kopya sa narito</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Mag-set up ng istasyong ito</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Na-check in sa dalawang istasyon</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Dalawang beses narehistro sa desk</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Dalawang tao sa puwesto ng isa</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Magkaiba ang pagwawasto sa dalawang istasyon</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Na-check in kahit kinansela</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Na-check in gamit ang badge na wala nang bisa</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Upuan sa dalawang pagbisita sa isang oras</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Bilang sa dalawang bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Isang badge sa dalawang pinto</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Upuang bigay ng istasyong binitawan na</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Tiyak na upuan na hindi pala maaari</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Mga gawain ng naka-block na istasyon</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Dalawang computer ang nagsulat sa isang pangalan</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Sinabi tungkol sa istasyon ng walang pahintulot</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Hindi na nagbibigay ng upuan ang hub na ito</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Mga gawaing hindi kilala ng bersyong ito</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>Isang beses bilang ang tao. Alamin kung dalawang tao ang dumating sa isang pangalan: baka nasa maling kamay ang isang badge. Kung hindi, bawiin ang ikalawang badge.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Panatilihin ang isang rehistrasyon, kanselahin ang isa, at bawiin ang badge nito. Kung dalawang tao sila, sabihin.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Dalawang istasyon ang naglagay ng tao sa iisang puwesto. Ang huli ang bilang: itanong sa delegasyon kung sino ang darating, at kanselahin ang isa kung kailangan.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Ang nahuli ang mananatili. Itanong sa tao kung alin ang tama, at iwasto kung kailangan; mag-print ng bagong badge kung mali ang nakasulat.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>Hindi pa alam ng istasyon ang pagkansela. Hanapin ang tao, at ibalik ang rehistrasyon o bawiin ang badge.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>Hindi pa alam ng istasyon ang mas bagong badge. Alamin kung sino ang may suot ng luma, at bawiin ito.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Itanong sa tao kung alin ang pananatilihin, at bitawan ang isa pang upuan.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Pinapasok sa dalawang pinto ang isang badge. Tanungin ang dalawang usher: kung dalawang tao ang dumating, kinopya ang badge, kaya ipag-print ng bago ang tunay na may-ari, at wala nang bisa ang dalawa.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Walang nakaupo sa dalawang bus: tanungin ang dalawang marshal, at alisin ang tao sa maling bus. Ang nahuli ang bilang hanggang noon.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>Bilang ang upuan, at walang ibang may hawak nito. Tiyaking kilala ang tao at nasabihan; kung hindi, bitawan ang upuan.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Nasabihan ang tao ng upuang nakuha na ng ibang gawain. Sabihan siya, at ipalista muli: siya ang dapat mauna.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Itinabi ang mga ito. Tingnan kung ano ang ginawa ng istasyon matapos i-block, at kung sino ang gumamit.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>May disk na kinopya o ibinalik. Itinabi ang parehong panig. Ihinto ang isa sa dalawang computer, at pasalihin muli na may folder na walang laman.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Wala itong epekto. Kung sinadya, gawin muli sa hub o sa istasyon ng organizer.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Ibinalik ito mula sa backup. Hayaang mag-sync dito ang bawat istasyon, o dalawang tao ang magpatunay: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>I-update ang Rollcall sa istasyong ito. Itinabi hanggang noon ang hindi nito kilala.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>Hindi pa naka-check in dito ang taong ito. Papuntahin sa registration desk; para papasukin, sabihin kung bakit gamit ang --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Hindi naitalang pumasok dito. Walang binago.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} sa {capacity} nasa loob{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, %n beses na</numerusform>
        <numerusform>, %n beses na</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} nasa loob</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} ang sobra</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Walang sesyong {session} na may pinto. Ilista: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Para sa {list} ang sesyong ito, at hindi para sa {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Bukas ang pintong ito mula {opens} hanggang {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Ngayon: “{session}”.</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Puno na: {inside} sa {capacity} ang nasa loob.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Nasa loob na mula {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Ibigay ang bilang ng tao, mula 0 hanggang {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, kay {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Hindi naitalang pumasok dito. Lumabas nang {at}. Walang binago.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Hanggang %n paksa ang maiaalok ng isang event.</numerusform>
        <numerusform>Hanggang %n paksa ang maiaalok ng isang event.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Hindi sinabi ng taong ito ang “{topic}”. Tingnan ang listahan: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Walang ganoong miting. Tingnan ang listahan: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Dalawang tao ang kailangan sa miting. Magbigay ng ibang tao.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Isulat ang oras na gaya ng 2019-10-14T09:30. Hanggang %n minuto lang ang isang miting.</numerusform>
        <numerusform>Isulat ang oras na gaya ng 2019-10-14T09:30. Hanggang %n minuto lang ang isang miting.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Natapos o nakansela na ang miting na ito. Ilipat ito, o magtakda ng iba.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>Ang event ay mula {first} hanggang {last}. Pumili ng oras sa mga araw na iyon.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>May ibang miting si {code} sa oras na iyon: {time}, mesa {table}. Pumili ng ibang oras.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>May gagamit na ng mesa {table} sa oras na iyon: {time}. Pumili ng ibang mesa o oras.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Hub ng event o istasyon ng organizer lang ang maaaring gumawa nito. Gawin ito roon, o pasalihin muli ang computer na ito gamit ang code para sa tungkuling iyon.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Hub o sa organizer mismo ang istasyong iyon. Gawin ito sa hub sa itaas nito.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Dalawang magkaibang tao ang dapat magpatunay nito. Ibigay ang dalawang pangalan.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Walang istasyong makapagpapatunay sa ginawa mula nang gawin ang backup. Dalawang tao ang dapat magpatunay. Ibigay ang dalawang pangalan.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Baka walang istasyong nakaaalam sa ibinigay mismo ng hub na ito pagkatapos gawin ang backup. Tingnan ang mga na-print na resibo at listahan; saka dalawang tao ang dapat magpatunay na walang kulang. Ibigay ang dalawang pangalan.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Hindi pinipigil ang hub na ito: walang dapat pakawalan.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Walang ganitong istasyon. Ilista: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Hindi idinedeklara ng istasyon na wala na ang sarili nito. Gawin sa hub.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Idineklara nang wala na ang istasyong ito.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Walang ganitong salungatan dito. Ilista: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Mga istasyong hindi pa nag-sync sa hub na ito mula nang ibalik: {len}. Hintayin sila, ideklarang wala na ang mga nawala, o dalawang tao ang magpatunay.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Naayos na ito: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Naayos na ito ni {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Wala sa event na ito ang may ganitong code. Hanapin ang tao sa pangalan.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Hindi galing sa event ang code na ito, o sira ito. Kunin ang badge, hanapin ang tao sa pangalan at tingnan ang ID.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Sa ibang event ang badge na ito. Hanapin ang tao sa pangalan.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Binawi na ang badge na ito. Kunin ito, at mag-print ng bago kung kailangan.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Wala pang event dito. Mag-import, o sumali sa hub.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Hindi nakarehistro ang taong ito. Hanapin sa pangalan, o magrehistro ng walk-in.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Para sa isa pang badge, i-print muli na may dahilan.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Pumunta po sa registration desk: may ibibigay sa inyo ang staff doon at siya ang magche-check in sa inyo.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Hindi akreditado. Maaari siyang papasukin ng superbisor: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Kulang ang kredensiyal o ibang dokumento. Kapag narito na: kioskctl accredit. Maaari siyang papasukin ng superbisor: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>I-check in muna ang taong ito.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Naka-check in na nang {at} kay {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Naka-check in na nang {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Naka-check in na kay {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Naka-check in na</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Hanggang %n sona lang ang kasya sa badge.</numerusform>
        <numerusform>Hanggang %n sona lang ang kasya sa badge.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Walang binago: ganito na ang nakasulat.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>%n tao na may ganitong pangalan o e-mail ang nakarehistro na. Kung ibang tao ito, sabihin gamit ang --although-similar.</numerusform>
        <numerusform>%n tao na may ganitong pangalan o e-mail ang nakarehistro na. Kung ibang tao ito, sabihin gamit ang --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Walang ginawa ang istasyong ito sa nakaraang %n minuto na mai-undo.</numerusform>
        <numerusform>Walang ginawa ang istasyong ito sa nakaraang %n minuto na mai-undo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Ibigay ang numero sa gamit, hanggang %n karakter.</numerusform>
        <numerusform>Ibigay ang numero sa gamit, hanggang %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>titulo</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>unang pangalan</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apelyido</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>pangalan sa sariling sulat</translation>
    </message>
    <message>
      <source>position</source>
      <translation>katungkulan</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisasyon</translation>
    </message>
    <message>
      <source>country</source>
      <translation>bansa</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategorya</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>table</source>
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>upuan</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>mga sona</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>dahilan</translation>
    </message>
    <message>
      <source>role</source>
      <translation>tungkulin</translation>
    </message>
    <message>
      <source>name</source>
      <translation>pangalan</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>pangalan ng mananagot</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>pangalan ng kukuha</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>liham o ID na nakita</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Pinalitan ng badge {current} ang badge {issue}. Bawiin ang lumang badge.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Kinansela ang rehistrasyon: {reason}. Magtanong sa organizer.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Sabihin kung bakit, gamit ang isa sa mga dahilang ito: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Kulang ang {field}. Ibigay ito at subukang muli.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>Hanggang %n karakter lang ang {field}. Paikliin ito.</numerusform>
        <numerusform>Hanggang %n karakter lang ang {field}. Paikliin ito.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>Nakahiram na ang {item}. Isauli muna ito: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>Hindi nakahiram ang {item}. Ilista ang nakahiram: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Hindi bagay doon ang mga salitang ito: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>may korum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>WALANG korum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Wala nang ichi-check in: narito na o kinansela ang lahat ng nasa delegasyong ito.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Wala rito ang taong ito, kaya walang pagdating na aasikasuhin.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>May nag-aasikaso na sa pagdating na ito.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Isulat ang bahagi gaya ng 1/2 o 2/3: higit sa wala, at hindi hihigit sa lahat.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Hindi pa dumarating ang oras na iyon. Itakda ito nang maaga (protocol freeze-at), o alisin ang --at para ngayon na.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Magtakda ng oras na darating pa, sa loob ng isang buwan.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>Walang talaang ifi-freeze sa oras na iyon, o na-freeze na ito.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>higit sa {share} ng mga miyembro</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>higit sa {share} ng mga makaboboto</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>hindi bababa sa {share} ng mga miyembro</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>hindi bababa sa {share} ng mga makaboboto</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} naroroon, {needed} kailangan; {entitled} sa {members} miyembro ang makaboboto</translation>
    </message>
    <message>
      <source>half</source>
      <translation>kalahati</translation>
    </message>
    <message>
      <source>all</source>
      <translation>lahat</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Walang delegasyong {code}. Ilista: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>May tala: {note}. Basahin ito, saka pangalanan ang tao gamit ang --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Walang tinatawag dito na “{said}”. Pumili sa {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>Inaasikaso na ni {by} ang pagdating na ito.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Sabihin kung sino ang kapalit niya: ibang tao.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Naroon na siya bilang kapalit ng iba. Pumili ng ibang tao.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Ibang tao ang darating na kapalit niya (sinasabi ng kioskctl show kung sino).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>Nakuha na ni {by} ang badge na ito. I-undo muna iyon, o i-print muli ang badge.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Walang bakanteng upuan sa istasyong ito na maibabalik sa hub.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Hub lang ang maaaring gumawa nito. Gawin ito roon.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Hindi pumunta sakay ng bus. Para isakay pabalik, gamitin ang --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Hindi naibilang sa bus. Walang binago.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Hindi nagpalista sa pagbisitang ito.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Kung may natitirang upuan, gamitin ang --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Walang pagbisitang {visit} na limitado ang upuan. Ilista: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>Hindi bukas ang pagbisitang {visit} sa kategoryang {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>Kasabay ng “{other}” ang {visit}. Umalis muna roon, o magpalista sa dalawa gamit ang --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Nasa waiting list na ng {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>May tiyak nang upuan sa {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Hindi nagpalista sa {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Hiniling nang bitawan ang upuan sa {visit}; gagawin sa susunod na sync.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>Nakaalis na ang bus ng {visit}: wala nang mabibigyan ng upuan.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Walang nakatalang pag-alis ng {visit}. Walang binago.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Walang bus {bus} sa pagbisitang ito. Tingnan ang kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Magbigay ng 1 hanggang {most} bus na magkakaiba ang pangalan, at 1 hanggang {seats} upuan bawat isa.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>Nakaalis na ang bus {bus}. Kung mali iyon, i-undo muna ang pag-alis.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>Hindi pa nakaaalis ang bus {bus}. Walang binago.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Bilang na sa bus {bus}, nang {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Nasa bus {bus} na. Para ilipat, gamitin ang --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Sa bus {bus} sasakay. Para isakay rito, gamitin ang --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>Puno ang bus {bus}: {inside} sa {seats} upuan.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Nakalaan ang mga natitirang puwesto sa {awaited} na hinihintay. Kapag hindi na sila hinihintay, gamitin ang --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>Hindi makaaalis ang bus {bus}: {len} ang wala pa. Para umalis nang wala sila, sabihin kung sino ang mananagot at bakit: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Walang upuan dito, kundi sa “{other}”. Ituro sa kanya ang bus na iyon.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Hindi pa tiyak: puwesto {place} sa waiting list.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Ginagawa ng self-service na istasyon ang alok ng mga screen nito, at wala nang iba. Gawin ito sa desk.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Walang kiosk na gumawa ng tawag na ito. Ilista ang mga bukas: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>May nag-asikaso na sa tawag na ito.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>Hindi pa bayad ang fee ng delegasyon. Itala na bayad na (kioskctl delegation standing), o papasukin ang taong ito gamit ang --although at --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Nais salubungin ng protokol ang taong ito: i-check in siya sa desk.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>Inasikaso na ni {name} ang tawag na ito.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Walang naka-sign in dito. Mag-sign in muna gamit ang PIN mo.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>Maling PIN. %n subok na lang ang natitira sa istasyong ito.</numerusform>
        <numerusform>Maling PIN. %n subok na lang ang natitira sa istasyong ito.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>Masusuri rito ang mga PIN pagkatapos ng susunod na sync. I-sync ang istasyong ito.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Walang ganitong account, o naka-off ito. Ilista: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Dapat sa administrator ang unang account.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Kailangan dito ang may pahintulot na: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>Masyadong maraming beses na mali rito ang PIN ni {name}. Ia-unlock ito ng superbisor, o: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>May account na si {name}. Magdagdag ng titik o lugar.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>Si {name} lang ang administrator. Gumawa muna ng isa pa.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>May {least} hanggang {most} numero ang PIN, hindi lahat pareho at hindi sunod-sunod.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n tao ang hindi isinama: hindi akreditado, o may kulang na dokumento (kioskctl show CODE).</numerusform>
        <numerusform>%n tao ang hindi isinama: hindi akreditado, o may kulang na dokumento (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>OK, sinabihan ang protokol</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>OK, basahin ang tala</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Nakapasok na</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Maling araw o sesyon</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Puno na ang sesyon</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Hindi akreditado</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>May kulang na dokumento</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Hindi pa bayad</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Kinansela</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Napalitang badge</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Binawing badge</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Peke o sirang code</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Code ng ibang event</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Hindi kilalang code</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Ilang tao ang tugma</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Puno ang bus</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Maling bus</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Hindi pa tiyak (waiting list)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Hindi ito nagawa ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>rehistrasyon</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>check-in</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>pagwawasto</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>pagpapalit ng tao</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>pagkuha ng ibang tao</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>pagpapadala sa mesa ng mga eksepsiyon</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>larawan</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>ipinahiram na gamit</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>isinauling gamit</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>miting</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>paglipat ng miting</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>pagkansela ng miting</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>miting na natuloy</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>miting na hindi natuloy</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>mesa o mga sona</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasyon</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>tungkulin sa delegasyon</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>paunawa ng pagdating</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>bayad at kredensiyal</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>tuntunin ng korum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>kung sino ang bilang na naroroon</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>freeze na itinakda nang maaga</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>pagkansela ng rehistrasyon</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>pagbabalik ng rehistrasyon</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>pagbitaw ng upuan</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>puwesto sa waiting list</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>pag-alis sa waiting list</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>pagsakay sa bus</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>pagdaan sa pinto</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>bilang ng tao</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Para sa computer na nawala, ninakaw o isinauli. Kukunin ng hub nang minsan ang maibibigay pa nito, at wala nang ibibigay rito. Hindi ito mai-undo; mananatili rito ang mga upuang hawak nito.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Wala pang event</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Mag-import: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Pagbisita</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Upuan</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Kuha na</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Bakante rito</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Bakante sa iba</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Naghihintay</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Mga istasyon</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Istasyon</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Tungkulin</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Huling sync</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Orasan nito</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Hawak na gawain</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>naka-block</translation>
    </message>
    <message>
      <source>right</source>
      <translation>tama</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} s na maaga</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} s na huli</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>I-block</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>I-scan sa istasyon, o i-type:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: hub</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>taong hawak</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>naka-check in</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>mga badge</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>dalawang beses na-check in</translation>
    </message>
    <message>
      <source>never</source>
      <translation>hindi pa</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>magkasabay</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>nagsi-sync</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>I-block ang “{station}”?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Code ng pagsali para sa isang istasyon ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>sa {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ngayon</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} oras na</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Mga pagbisita</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>I-block</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Huwag na</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Magpapasok ng istasyon</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Ipakita ang code ng pagsali</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Sa loob ng sampung minuto.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Bumalik</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>desk</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self-service</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>pinto</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>organizer</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>hub</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} s na</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} min na</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Wala pang sumasali.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n araw</numerusform>
        <numerusform>%n araw</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Tuloy ang mga istasyon: susi ng hub ang sinusunod nila, at hindi petsa ang nagpapasya.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Simulan muli ang hub, dahil kusa nitong nire-renew ang sertipiko; kung hindi, i-update ito.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>wala pang isang minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n oras</numerusform>
        <numerusform>%n oras</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>gaya nang i-import dito</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} na huli sa orasan ng hub: ayusin ito. Walang datos na nanganganib.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} na maaga sa orasan ng hub: ayusin ito. Walang datos na nanganganib.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Natapos na ang sertipiko ng hub.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Matatapos ang sertipiko ng hub sa loob ng isang araw.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>wala pang isang araw</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age} na</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Matatapos ang sertipiko ng hub sa {left}, at nire-renew ito ng tumatakbong hub bago noon: tingnan kung nagawa.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Matatapos ang sertipiko ng hub sa {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>pantawag</translation>
    </message>
    <message>
      <source>name</source>
      <translation>pangalan</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>unang pangalan</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apelyido</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>titulo sa dulo ng pangalan</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>pangalan sa sariling sulat</translation>
    </message>
    <message>
      <source>position</source>
      <translation>katungkulan</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisasyon</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegasyon</translation>
    </message>
    <message>
      <source>country</source>
      <translation>bansa</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>pangalan ng event</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>mga petsa ng event</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>lugar ng event</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>karagdagang linya</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>numero ng badge</translation>
    </message>
    <message>
      <source>table</source>
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>upuan</translation>
    </message>
    <message>
      <source>day</source>
      <translation>araw</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>pagbisita</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>bus</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telepono</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>pangangailangan</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>mga sona</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>mga sesyon</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>programa</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>litrato</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>teksto ng layout</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategorya</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>titik ng kategorya</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR code</translation>
    </message>
    <message>
      <source>left</source>
      <translation>kaliwang</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>itaas na</translation>
    </message>
    <message>
      <source>right</source>
      <translation>kanang</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>ibabang</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>{gap_mm:.1f} mm lang ang layo nito sa {edge} gilid at baka magupit o hindi ma-print. Mag-iwan ng {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Nagtatapos ito {gap_mm:.1f} mm bago ang {edge} gilid, kung saan may lilitaw na di-pantay na puting guhit. Ilampas ito sa gilid, o mag-iwan ng {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Halos hindi mabasa ang mga titik sa nasa ilalim nito ({ratio:.1f} sa 1, at {least:g} ang kailangan; {large:g} para sa malalaking titik). Pumili ng ibang kulay.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Lampas ito sa gilid ng badge. Ilipat ito o paliitin.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Natatakpan nito ang code, na kailangan ng puting margin. Ilipat ang isa sa kanila.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Lampas sa gilid ang sariling sulat ng papel. Gumamit ng mas malaking papel.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Umaabot sa {right_mm:g} × {bottom_mm:g} mm ang mga card, at {width_mm:g} × {height_mm:g} lang ang papel. Bawasan ang mga card, o paliitin ang mga margin at pagitan.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Nakatiklop ang badge pero walang laman ang likod. Lagyan iyon.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Walang QR code ang badge na ito, kaya walang scanner na makakakilala rito. Magdagdag ng isa.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Walang pangalan ang badge na ito. Magdagdag ng teksto na may {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>May tekstong wala pang laman. Sulatan ito.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>Hindi kulay ang {tone!r}; pumili ng isa, o isulat bilang #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Walang field na {field!r}.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Walang field na {field!r}. {near} ba ang ibig mong sabihin?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Kung walang kulay ng loob at kuwadro, walang makikita rito.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>Hindi wika ang {language!r}; isulat ang ko, pt o zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>Hindi kilala rito ang field na “{field}”; hindi isinama ang teksto nito.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>Lampas nang bahagya sa badge ang tekstong “{text}”; inilipat ito sa loob.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>Nakapatong sa QR code ang tekstong “{text}”; hindi ito isinama.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>Wala sa file ang larawang background; idagdag ito sa tabi ng layout.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>Wala sa file ang larawang “{name}”; idagdag ito sa tabi ng layout.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Buong ipini-print ang mga pangalan, hindi inisyal.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>Ang tekstong pantay sa magkabilang gilid ay ipinantay sa kaliwa.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Ang mga titik na nakahilig (italic) ay ipini-print nang tuwid.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>Ang font na {font} ay ipini-print bilang Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Hindi ipini-print ang may-kulay na likuran ng teksto.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>Hindi kilala rito ang kulay na “{name}”; itim ang teksto nito.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Buong ipini-print ang mga titik na aninag.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Itim ang pag-print sa code na may kulay para mabasa ng mga scanner.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>Hindi area ang entry {number}; hindi ito isinama.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>Hindi isinama ang nasa pahina {page}: dalawa ang gilid ng badge dito.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>Hindi kilala rito ang field na “{field}”; inalis ito sa teksto.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>“{text}” ang laman ng code; ngayon ay sariling code ng badge ang laman nito.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>Hindi ipini-print ang marka ng programang gumawa nito (poweredby).</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Walang katulad ng “{kind}” dito; hindi ito isinama.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Hindi ma-import ang layout: hindi ito layout ng badge ng pretix (listahan ng mga area) at hindi rin designer template ng Indico (lapad, taas at mga item).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Hindi ma-import ang layout: walang bahagi nito ang mapi-print dito.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Hindi ma-import ang layout: masyadong malaki ang file.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>Hindi sinasabi ng file kung gaano kalaki ang badge; itinuring itong A6 na pahiga (148 x 105 mm). Sabihin sa --size kung iba.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Wala sa file ang background; idagdag ito bilang larawan sa tabi ng layout.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Hindi ma-import ang layout: hindi ito JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Hindi ma-import ang layout: sa {place}, ang {key} ay {value} at dapat ay {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>numerong may makatuwirang laki</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>listahan ng mga numero</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>listahan</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>Hindi mabasa ang layout ng badge na {name}: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>lampas sa gilid ng papel ang {part} ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>lampas sa gilid ng badge ang {part} ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Walang layout ng badge na {name}. Pumili sa {known}, o ng TOML file; puwedeng sundan ang pangalan ng {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>nakagrupo ayon sa {name}; ang mga kilala ay {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>nakatupi ito pero walang laman ang likod</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>nakapatong ang {part} sa code, na kailangan ng puting margin</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>bersyon {version} ito; bersyon 1 at 2 ang nababasa ng programang ito</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>tinutukoy nito ang larawang {name}, na dapat ay nasa tabi ng layout</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>hindi mabasa ang larawang {name} ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>ang mga card na {card} mm ay umaabot ng {reach} mm sa papel na {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>higit sa 8 MB ang larawang {name}; paliitin ito</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>ang floor_pt na {floor} ay higit sa size_pt na {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>may teksto ito at mga field; isulat ang mga field sa loob ng teksto, sa loob ng mga kulot na panaklong</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>higit ang word_floor_pt sa word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>wala itong fill o frame, kaya walang makikita</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>higit sa kalahati ng lapad o taas ang corner_mm</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>kailangan nito ng file o field, hindi pareho</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>walang larawang {name}; ang mga kilala ay {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>numero</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>buong numero</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>teksto sa loob ng panipi</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>listahan ng mga teksto sa loob ng panipi</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>talahanayan</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>talahanayan ng mga wika</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>listahan ng mga field</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>hinihingi nito ang field na {name}; ang mga kilala ay {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, pero dapat ay {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; pumili sa {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Layout ng badge na {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Layout ng badge na {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>isa o higit pang {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>kulang ng {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, na hindi makatuwirang laki</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>walang laman ang listahang {key}</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>walang {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>may {key} na hindi talahanayan; isulat ang {table} sa itaas ng bawat isa</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>may mga key na walang kahulugan: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>higit sa {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 o higit pa</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} ng {language}; isulat nang ganito: ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>Walang pangalan ang badge. Ilagay ang pangalan ng tao bago mag-print.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Walang {field} ang badge. Itakda ito sa event.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>Walang QR code ang badge; walang scanner na makakakilala rito.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>Masyadong mahaba ang teksto ng QR code; paikliin ito.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>Hindi wasto ang kulay na {colour!r} ng kategorya; isulat bilang #rrggbb. Itim ang pag-print ng badge.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>Hindi mai-print ang larawang {name!r}; gumamit ng PNG o JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>Walang lugar sa layout para sa mga sonang {listed}; hindi ipi-print ang mga ito.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>Masyadong mahaba ang programang may %n aytem: {size_pt:.1f} pt ang laki ng print, mas maliit sa {floor_pt:g} pt na nababasa pa. Gumamit ng mas malaking layout.</numerusform>
        <numerusform>Masyadong mahaba ang programang may %n aytem: {size_pt:.1f} pt ang laki ng print, mas maliit sa {floor_pt:g} pt na nababasa pa. Gumamit ng mas malaking layout.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>Masyadong maliit ang QR code: {module_mm:.2f} mm ang mga module ({dots} dots sa {dpi} dpi), at kailangan ng scanner ang {least_mm} mm at {least_dots} dots. Gumamit ng layout na mas malaki ang code.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Masyadong mahaba ang {word} na “{text}”: {size_pt:.1f} pt ang pag-print, mas maliit sa {floor_pt:g} pt na nababasa. Paikliin ito.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>May {listed} sa {word}, na hindi mai-print ng anumang font dito; marka ang nasa lugar nito. Alisin ito o isulat sa ibang paraan.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n tala, {size} kB, para sa {whom}</numerusform>
        <numerusform>%n tala, {size} kB, para sa {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>alinmang istasyon ng event na ito na babasa</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Naisulat at binasang muli: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Isinusulat ang bundle</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Binabasa ang bundle</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Wala itong tala: walang bago. Sinasabi nito sa babasa kung ano ang hawak ng istasyong ito.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>Mula sa “{name}”: %n bagong tala, {known} ang alam na.</numerusform>
        <numerusform>Mula sa “{name}”: %n bagong tala, {known} ang alam na.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>%n tala rito ang hindi pa alam ng “{name}”: dalhin pabalik gamit ang kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>%n tala rito ang hindi pa alam ng “{name}”: dalhin pabalik gamit ang kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Walang bago: nabasa na rito ang mismong bundle na ito ng “{name}”.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Walang bago: nabasa na rito ang mas bagong bundle ng “{name}”.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Walang bago mula sa “{name}”: narito na ang lahat ng nasa bundle.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>Sa mga bus na ito pupunta ang {visit}: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>naghihintay, ika-{place}</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>kulang</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>nakasakay</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Nabigyan ng bus: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>Nakasakay: {name}. {aboard} sa bus {bus}, {missing} ang kulang.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Hindi na binibilang.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>Tumatanggap muli ng tao ang bus {name}.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>Umalis na ang bus {name}.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Naisulat: {path}, %n pahina.</numerusform>
        <numerusform>Naisulat: {path}, %n pahina.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Walang pagbisitang {visit} na limitado ang upuan. Listahan: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>May %n bus ang {visit}. Sabihin kung alin: --bus {first}.</numerusform>
        <numerusform>May %n bus ang {visit}. Sabihin kung alin: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; nakaalis na, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; nakaalis na</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  bus {bus}: {aboard} sa {seats} ang nakasakay, {missing} ang kulang{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>naiwan</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Lagay</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Pangalan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasyon</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telepono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Pangangailangan</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Nagkaroon ng mali sa Rollcall mismo ({kind}). Ligtas ang mga nai-save na. Nasa {written} ang mga detalye: ipadala ang file na iyon sa nangangasiwa ng Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>walang file: hindi masulatan ang folder ng datos at ang pansamantalang folder</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Naayos dito, at sa lahat sa susunod na sync.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Magbigay ng hindi bababa sa {least} titik, para isang salungatan lang ang tinutukoy.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Magkakatugma ang lahat.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Wala pang naayos.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>bayad {fee}, kredensiyal {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>walang pangalan</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} ni {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegasyon, {here} sa {people} tao ang narito.</numerusform>
        <numerusform>%n delegasyon, {here} sa {people} tao ang narito.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {here} sa {count} ang narito.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} ang na-check in, %n badge ang inorder, {failed} ang hindi nagawa.</numerusform>
        <numerusform>{name}: {count} ang na-check in, %n badge ang inorder, {failed} ang hindi nagawa.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{role} na ngayon ang {code}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Walang delegasyong {delegation}. Listahan: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasyon</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Narito</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Pinuno ng delegasyon</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Tala</translation>
    </message>
    <message>
      <source>here</source>
      <translation>narito</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>hinihintay</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>hindi sinabi</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (narito)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (hinihintay)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Sariling sulat</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Bansa</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorya</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, hawak na ang badge</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: naka-check in si {name}{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Binawi: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>Inorder ang badge {issue}; wala nang bisa ang mga nauna.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Walang may code na {code} sa event na ito. Hanapin ang pangalan: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Tala: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tapos</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; inorder ang badge {issue}</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Kumpirmado: isang upuan sa {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Hindi kumpirmado: nasa waiting list ng {where}. Walang bakanteng upuan sa istasyong ito.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Hiniling sa istasyong nagbigay ng upuan sa {where} na bitawan ito: gagawin sa susunod na sync.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Umalis sa {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Binawi: {act} ni {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Walang nahanap.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>tingnan ito</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>sira</translation>
    </message>
    <message>
      <source>window</source>
      <translation>window</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>folder ng datos</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disk</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>font</translation>
    </message>
    <message>
      <source>key</source>
      <translation>susi</translation>
    </message>
    <message>
      <source>event</source>
      <translation>event</translation>
    </message>
    <message>
      <source>names</source>
      <translation>pangalan</translation>
    </message>
    <message>
      <source>version</source>
      <translation>bersyon</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>kopya</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>backup</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>printer</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>kapalit</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>mga badge</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>mga trabaho sa pag-print</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>sync</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>hub</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>orasan</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>sertipiko</translation>
    </message>
    <message>
      <source>database</source>
      <translation>database</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Mag-import ng event (kioskctl import PATH), o sumali sa hub (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Wala pang laman ang istasyong ito.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n tao sa {where}; {inside} ayon sa scan.</numerusform>
        <numerusform>%n tao sa {where}; {inside} ayon sa scan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Labas</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Pasok</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; %n tao noong {at}</numerusform>
        <numerusform>; %n tao noong {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pamagat</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Bukas</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Sara</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Kasya</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Laman</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Dumating</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Sa mga inimbita</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Bilang</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Tinanggihan</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} hanggang {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n scan ang tinanggihan{counted}</numerusform>
        <numerusform>  {fill}; %n scan ang tinanggihan{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kailan</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Istasyon</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Ano</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Bakit</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Walang sesyong {code} na may pinto. Listahan: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>Walang sesyong may pinto sa programa. Mag-import: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>na-undo</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n tao, {here} ang naka-check in{twice}, {badges}</numerusform>
        <numerusform>%n tao, {here} ang naka-check in{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n gawain ang hindi pa na-sync</numerusform>
        <numerusform>%n gawain ang hindi pa na-sync</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>hub {hub}, huli {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; mga trabaho: {waiting} ang naghihintay, {failed} ang pumalya</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>Walang pagbisitang limitado ang upuan sa programa.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (pinakamatagal: {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>walang hub; mag-isang gumagana ang istasyong ito, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} sa {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n hanay sa {output}.</numerusform>
        <numerusform>%n hanay sa {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Pagbisita</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Simula</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Kapasidad</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Kumpirmado</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Bakante rito</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Bakante sa iba</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Naiwan</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Naghihintay</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n badge</numerusform>
        <numerusform>%n badge</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Listahan</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Orasan</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertipiko</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} sa dalawang istasyon</translation>
    </message>
    <message>
      <source>never</source>
      <translation>hindi kailanman</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>walang napili</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Hawak</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sync</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>none</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numero</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>dahilan</translation>
    </message>
    <message>
      <source>from</source>
      <translation>mula</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minuto</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>hawak ni</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} ang naghihintay.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Walang naghihintay.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>Naghihintay si {code}: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Kinuha: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Naayos: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Walang naghihintay sa numerong ito. Listahan: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Sumali gamit ang code sa screen nito:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Walang hub na nagpapakilala rito. May mga network na hindi nagpapakita ng mga computer sa isa't isa: i-type ang address na nasa screen ng hub.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Hub</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Node</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Naisulat: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB ang libre</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>Nasa {place} ang susi ng database.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Magtago ng kopya nito kasama ng mga backup: hindi mababasa ang mga iyon kung wala ito.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Sa hub: kioskctl hub, pagkatapos kioskctl doctor ulit.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Patakbuhin ulit ang set-up: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>Wala pa ang {folder}; gagawin ito sa unang gamit.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Tingnan kung kanino ito, o pumili ng iba gamit ang --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Nakikita ng ibang user ng computer na ito ang {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Kulang ang mga font ng badge: patakbuhin ulit ang set-up, o ibalik ang badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Nababasa ng ibang user ng computer na ito ang susi ng database.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Mag-import ng isa (kioskctl import PATH), o sumali sa hub (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Walang font na may ganitong mga titik ng mga pangalan: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n tala ang mula sa mas bagong bersyon.</numerusform>
        <numerusform>%n tala ang mula sa mas bagong bersyon.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Nagsimulang muli ang istasyong ito, walang sariling upuan, dahil {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Mag-sync para makuha nito ang kulang at mga bagong upuan: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>nasa database server: pg_dump o standby roon ang backup nito</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Gumawa ng isa, at itago ang susi sa ibang lugar: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Ayusin ito, o pumili ng iba: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>%n badge ang natitira sa {printer}, ayon sa bilang.</numerusform>
        <numerusform>%n badge ang natitira sa {printer}, ayon sa bilang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Maglagay ng bago at itala: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n badge ang naghihintay na may magpasya.</numerusform>
        <numerusform>%n badge ang naghihintay na may magpasya.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Tuloy ang trabaho kahit wala ito. Tingnan ang network cable, at kung tumatakbo ang hub.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Huli nang {seconds} s ang orasang ito sa orasan ng hub.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Maaga nang {seconds} s ang orasang ito sa orasan ng hub.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Itama ang orasan ng computer na ito o ng hub. Walang datos na nanganganib, mga ipinapakitang oras lang.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Hindi ito masuri: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, naka-encrypt</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Para sa window, patakbuhin: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n sulat: {names}</numerusform>
        <numerusform>%n sulat: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n tao ang hawak</numerusform>
        <numerusform>{event}, %n tao ang hawak</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>Hindi tumutugma ang tala {number} ng istasyong {station}: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Ibalik ang pinakabagong backup: kioskctl restore BACKUP. Walang itinatapon.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>tugma ang huling %n tala; lahat: kioskctl log verify</numerusform>
        <numerusform>tugma ang huling %n tala; lahat: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Maghanda ng bago bago dumami ulit ang tao.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Ayusin ito, o pumili ng iba: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Kusang isinasara ng Qt {found} ang programa.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>Hindi masulatan ang {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Isara ito sa iba: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Magbakante ng espasyo ngayon: baka wala nang mai-save.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Hindi kumpleto ang mga titik ng {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Isara ito sa iba: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Wala pang event dito.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Itama ang mga pangalan, o hingin ang font.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Mapi-print ang bawat titik ng bawat pangalan.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>I-update ang Rollcall sa istasyong ito.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Wala pang backup.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Tingnan ang kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>hanggang {ends} ang sa hub</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Mag-isang gumagana ang istasyong ito: walang hub.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>sumasagot ang {hub} sa {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Subukan ngayon: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Patakbuhin ulit ang set-up.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Hindi naka-install ang Qt: terminal lang.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Magbakante ng espasyo bago magsimula ang event.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>ang pinakabago ay {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>Hindi hub ng Rollcall ang sumasagot sa {url}.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>mga %n minuto</numerusform>
        <numerusform>mga %n minuto</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Hub “{name}” sa {address}  (itigil sa Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Ang pahina nito, sa browser ng computer na ito:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>Istasyon na ng {hub} ang “{station}”, at hawak nito ang %n tao ng {event}.</numerusform>
        <numerusform>Istasyon na ng {hub} ang “{station}”, at hawak nito ang %n tao ng {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>wala pang isang minuto</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Kasabay ng hub: {sent} naipadala, {received} natanggap.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>Na-block ang “{name}”. Kukunin ng hub nang isang beses ang natitira nito, at wala nang ibibigay. Mananatili rito ang mga upuang hawak nito.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>naka-block</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Magpapasok ng istasyon:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Wala pa itong event, kaya walang makakasaling istasyon. Mag-import muna.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>O i-scan ito sa window ng istasyon, sa Sync:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Nakasali na, at itutuloy mamaya ang unang sync: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Tinatanggap ang event</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Pinoproseso</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, {time} pa</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Huling ugnayan</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Walang ibang istasyong kilala rito.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Server ng database lang ang mapagsasaluhan ng ilang program: ibigay gamit ang --database postgresql://... Isang program lang ang hub sa sariling file ng computer na ito.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Kinukuha ang event</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n istasyon ang may pangalang {name}. Ibigay ang isa: {ids}.</numerusform>
        <numerusform>%n istasyon ang may pangalang {name}. Ibigay ang isa: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Walang istasyong {name} ang pangalan. Nililista ang mga ito ng kioskctl stations.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Walang binago. Ilagay ang --yes kung walang makakasagot.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>event na darating pa</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>I-block nang tuluyan ang “{name}”? Hindi na ito mababawi.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Bago</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Nabago</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Di nabago</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Tinanggihan</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Tingnan ito: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Tinanggihan: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Binabasa ang mga listahan</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Isulat ito?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Walang isinulat. Ilagay ang --yes para isulat.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>paksa</translation>
    </message>
    <message>
      <source>state</source>
      <translation>kalagayan</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>details</source>
      <translation>mga detalye</translation>
    </message>
    <message>
      <source>since</source>
      <translation>mula noong</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Isulat bilang NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>nakasulat</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>hindi inaalok</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>inaalok</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>gamit</translation>
    </message>
    <message>
      <source>station</source>
      <translation>istasyon</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>Ipinahiram ang {item} kay {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>Narito na muli ang {item}.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Naisulat: {output}, %n gamit ang hiniram.</numerusform>
        <numerusform>Naisulat: {output}, %n gamit ang hiniram.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>tekstong {name} sa {language}: sariling salita</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} sa {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Pinapapunta ng kiosk na ito ang mga tao sa {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Walang tinutukoy na desk ang kiosk na ito.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Galing sa {chosen} ang mga iskedyul, sa {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>kiosk</translation>
    </message>
    <message>
      <source>step</source>
      <translation>hakbang</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>Hindi mabasa ang {file}: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>Hindi plain text sa UTF-8 ang {file}.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Walang bukas na tawag na {number}. Listahan: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n titik</numerusform>
        <numerusform>%n titik</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>ang karaniwang salita</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>Walang nadadala ang mga tao mula sa kiosk na ito.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Hindi nagpi-print ng iskedyul ang kiosk na ito.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>gaya ng dati</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para saan</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Papel (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Laman</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Gilid</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Kanino</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Maaaring sumunod sa pangalan ang :black, :capitals at :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n bahagi ng layout na {kind} sa {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept}: %n bahagi ng layout na {kind} sa {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>Naisulat ang {layout} sa {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n pahina sa {output}. Titingnan: {count}.</numerusform>
        <numerusform>%n pahina sa {output}. Titingnan: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n pansamantalang badge sa {output}.</numerusform>
        <numerusform>%n pansamantalang badge sa {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n pahina sa {output}. Pangalan: {count}.</numerusform>
        <numerusform>%n pahina sa {output}. Pangalan: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Tingnan ito: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n pangalan ang hindi mai-print ayon sa pagkakasulat.</numerusform>
        <numerusform>%n pangalan ang hindi mai-print ayon sa pagkakasulat.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>istasyong ito</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, nabubuksan. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>%n table ang binuong muli mula sa log. Paksa: {subjects}.</numerusform>
        <numerusform>%n table ang binuong muli mula sa log. Paksa: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Nasa {key} ang susi nito: itabi nang hiwalay, dahil nababasa ang lahat ng may hawak ng dalawa.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Sa susi lang ng istasyong ito nabubuksan: itabi rin iyon, sa ibang lugar (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Pinoproseso ang log</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>Naroon na ang {key}, at hindi pinapatungan ang susi. Magbigay ng iba.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>“{name}” na ang tawag sa istasyong ito.</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Hindi naisulat ang susi sa {path}. Naisulat ang backup mismo. Tiyaking naroon ang disk o USB at may espasyo, at ulitin.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Huwag itong galawin. Palitan ng maayos na backup: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Sira: istasyong {station}, sanga {branch}; ang tala {number}{what} ang unang hindi tugma: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Ipasulat muli ang bundle.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Buo: %n tala, isinulat ng “{author}”.</numerusform>
        <numerusform>Buo: %n tala, isinulat ng “{author}”.</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Tugma ang bawat tala ng log; ang sira ay nasa tabi nito.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>Sira ang file ng {where} ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Sinusuri ang backup</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Sinusuri ang bundle</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} Buo ang huling tala bago nito, {number} ng {station}.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Buo: %n tala. Mga sanga: {branches}.</numerusform>
        <numerusform>Buo: %n tala. Mga sanga: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Sinusuri ang log</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(binura)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>nakaplano</translation>
    </message>
    <message>
      <source>held</source>
      <translation>naganap</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>hindi natuloy</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>kinansela</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>hindi dumating si {code}</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>may ibang katagpo si {code} sa oras na iyon</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>dalawang miting ang nakatakda sa mesa</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>hindi darating ang isa sa kanila</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Miting {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Wala nang natitirang oras na pareho silang libre. Magbigay ng oras: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Pagtatapos</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Miting</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Tingnan ito</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Walang miting na nagsisimula sa {text}, o higit sa isa. Tingnan ang listahan: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Baka nawala ang ibinigay nito mismo matapos ang backup: dalawang tao ang dapat magpatunay.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Hindi na nagbibigay ng upuan ang hub na ito, at wala itong hinihintay na kilalang istasyon.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>Idineklarang wala na ang “{name}”, at wala nang ibibigay rito.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Nag-sync din ba ang bawat istasyong tinanggap matapos ang backup? Hindi kilala ng hub na ito ang mga iyon.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Hindi pinipigil ang hub na ito: nagbibigay ito ng upuan gaya ng dapat.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Hindi na nagbibigay ng upuan ang hub na ito. Wala pang balita mula noon sa: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Mga upuang wala nang makapagbibigay: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Nagbibigay na muli ng upuan ang hub na ito.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Ibinalik: {seats}. Mag-sync na sa hub.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Nagbibigay na muli ng upuan sa {where}.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>Umalis na ang {where}.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Walang balita mula noon: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Tanggalin sa talaan ang “{name}”? Hindi na ito mababawi.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>sa</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>porsiyento</translation>
    </message>
    <message>
      <source>region</source>
      <translation>rehiyon</translation>
    </message>
    <message>
      <source>came</source>
      <translation>dumating</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>Narito na ang {here} sa {people} ({percent}%); {lately} ang dumating sa huling limang minuto.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Mga delegasyon: {whole} kumpleto, {partly} bahagya, {absent} wala pa. Mga pinuno ng delegasyon: {here} sa {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Naghihintay ng tulong: {people}. Mga badge na ipi-print: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Wala pang kaganapan dito. Mag-import ng isa: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>tiyak na</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>naghihintay</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>hiniling na ibalik</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at} sa {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, sa {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>kanselado</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, mesa {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, hindi natuloy</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, pinuno ng delegasyon</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, upuan {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>wala pa</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, kay {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n beses</numerusform>
        <numerusform>, %n beses</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, ika-{place} sa pila</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>sariling sulat</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>wika</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>pagkain</translation>
    </message>
    <message>
      <source>access</source>
      <translation>access</translation>
    </message>
    <message>
      <source>note</source>
      <translation>tala</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>kapalit</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>kapalit ni</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasyon</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>naka-check in</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Mga miting</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Pagbisita</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Kasaysayan, pinakabago muna</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>blg. {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>walk-in</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> kay {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, na-undo</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, %n rito ang hindi mabasa</numerusform>
        <numerusform>, %n rito ang hindi mabasa</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Wala nang badge na nagpapakita ng litratong ito.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Tinanggihan: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Binabasa ang folder</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Mga file na hindi litrato: {count}. Iniwan ang mga ito.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Walang nakarehistro sa code na {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Isulat ito?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Pinaliliit</translation>
    </message>
    <message>
      <source>why</source>
      <translation>bakit</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>nasa</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} ang ipi-print, {away} ang aalisin.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Tama ang bawat card.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n place card sa {output}.</numerusform>
        <numerusform>%n place card sa {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Walang mesa ang mga tumutugma, kaya walang isinulat na file. Mag-import ng listahang may mga kolum na registration_code at table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Maagang natapos ang isang program na tumutulong sa pagguhit. Naiguhit pa rin ang mga badge nito, mas mabagal lang: walang kulang sa file.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Trabaho</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Mula</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Dapat malaman</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n badge sa {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n badge sa {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Sa “{in_use}” na pumupunta ang mga badge; %n trabaho ang inilipat sa “{printer}”.</numerusform>
        <numerusform>Sa “{in_use}” na pumupunta ang mga badge; %n trabaho ang inilipat sa “{printer}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Pahina {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Wala pang inorder na badge sa istasyong ito.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} na-print, {left} naghihintay, {failed} pumalya.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>Ipi-print ang trabaho {job}: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>Tapos na ang trabaho {job}.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>Kinansela ang trabaho {job}.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Inaayos ang mga badge ayon sa {sorts}, hindi sa {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Walang tumutugma, kaya walang isinulat na file. Tingnan ang mga kategorya sa kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Walang isinulat na file. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Nagpi-print</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Iginuguhit ang mga badge</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>Hindi pumalya ang trabaho {job}, kaya walang ipi-print muli.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>Hindi nagtatanong ang trabaho {job} kung na-print ito.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>Tapos na ang trabaho {job}, kaya hindi na makakansela.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para sa</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Kalagayan</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Na-print</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Natira</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>kapalit</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} sa {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (kaunti)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Walang kahaliling printer.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>Kahalili na ang “{printer}” mula ngayon.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>Nakalimutan na ang “{printer}”.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>%n badge na ang nasa “{printer}”.</numerusform>
        <numerusform>%n badge na ang nasa “{printer}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>Hindi binibilang ang “{printer}”.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>Trabaho {job} ang test strip. I-print: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>{used} ang ginagamit ng istasyong ito sa mga badge.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n badge ang inorder. I-print: kioskctl print run.</numerusform>
        <numerusform>%n badge ang inorder. I-print: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>Kilala na ang “{name}”. Gamitin: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Mga layout na ginawa rito: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Wala pang naibigay na badge.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>May badge na ang lahat ng tumutugma, kaya walang inorder.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Dahilan</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Mga badge</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>hindi na inaanunsiyo</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>inaanunsiyo pagdating</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Nagpapakita ng alerto ang istasyong ito.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Hindi nagpapakita ng alerto ang istasyong ito.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n sa {count} ang naghihintay sa protokol. {rings}</numerusform>
        <numerusform>%n sa {count} ang naghihintay sa protokol. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Inako: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegasyon ayon sa {rule}. Pinunong wala pa: {awaited}.</numerusform>
        <numerusform>%n delegasyon ayon sa {rule}. Pinunong wala pa: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Inayos ayon sa {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>Nasa puwesto {place} ang {code}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>Ayon sa tuntunin ang {code}.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, mula {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Kailangan: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Na-freeze bilang {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>Hindi ifi-freeze ang talaan sa {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Itinakda: {at}. Dapat tumatakbo ang window o ang hub.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n naka-freeze na talaan.</numerusform>
        <numerusform>%n naka-freeze na talaan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miyembro</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Boto</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Sino</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>Hindi lupon dito ang {body}. Pumili ng isa sa {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Dumating</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Hawak ni</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Pinuno</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Narito mula</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Mano-mano</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Kailangan: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>Hindi bahagi ang {share}. Isulat ito bilang 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Talaan</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Lupon</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Noong</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Sagot</translation>
    </message>
    <message>
      <source>present</source>
      <translation>naroroon</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>hindi na nakapangalan</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>naghihintay</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Walang ganoong talaan. Listahan: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Para sa badge na ganoon: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Naitama: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Binura rito: {code}. {left}{unheard}Hindi naaabot ang mga bundle, export at backup na dinala sa iba.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>Hindi pagtatama ang “{text}”. Isulat ang FIELD=TEXT, kung saan isa sa mga ito ang FIELD: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Naka-sign up pa sa {visits}: bitawan ang mga upuan.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Kinansela: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>May bisa muli ang rehistrasyong {code}.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>wala</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Tao</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Binura</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Noong</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Ginawa ng</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Hindi pa ng</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Walang binura.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Walang binura. Ilagay ang --yes para burahin.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (na-block)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Burahin si {name} ({code}) nang tuluyan?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Hindi pa tapos: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Wala pang balita mula sa {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>Darating si {comes} kapalit ni {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Mga upuang mananatili kay {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>Kinuha ni {by} ang badge {issue} ni {code}, nakita ang {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Sabihin kung sino ang darating: --by CODE, o --given at --family ng bago.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Ilagay ang {backup} kapalit ng nasa {folder}? Itatabi ang naroon.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Binura muli ang mga nabura matapos ang backup: %n tao.</numerusform>
        <numerusform>Binura muli ang mga nabura matapos ang backup: %n tao.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Ibigay ang backup. Ang pinakabago rito: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Ibigay ang backup. Wala sa {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, hanggang sa gawain nito noong {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Naibalik: “{station}”. Tao: {people}, naka-check in: {here}, tala: {entries}{until}. Sinuri ang bawat lagda nito.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Nagpapatuloy ito sa bagong yugto, wala ang dating mga upuan. Magtatanong muna ang mga naghihintay na trabaho sa pag-print.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Nasa server ng database ang datos ng hub na ito: ibalik iyon gamit ang mga tool ng server habang nakatigil ang hub, at simulang muli. Mapapansin nito iyon.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Buo sa {folder} ang dating laman; walang itinapon.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Susunod: mag-sync sa hub (kioskctl sync); saka ito magbibigay ng upuan.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Hindi ito mabasa, kaya hindi alam kung ano ang laman nito bukod sa nasa backup.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Wala pa itong event. Susunod: i-import, o sumali sa hub.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Susunod: hayaang mag-sync dito ang mga istasyon nito. Hanggang doon ay wala itong ibibigay na bagong upuan (sino ang hinihintay: kioskctl release-minting --check).</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>May %n tala ito na wala sa backup. Kusang babalik ang nasa hub; ang iba ay makukuha sa USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>May %n tala ito na wala sa backup. Kusang babalik ang nasa hub; ang iba ay makukuha sa USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Walang account: walang tinatanong kung sino siya.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>May account si {name} bilang {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{role} na ngayon si {name}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>May bagong PIN si {name}.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>Naka-on ang account ni {name}.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>Naka-off ang account ni {name}.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>Maaaring subukang muli ni {name} ang PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Walang account na {name} ang pangalan. Listahan: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Magkaiba ang dalawang PIN. Walang binago.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>naka-off</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>naka-lock dito</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>kailangan ng bagong PIN: baka alam ito ng nawawalang istasyon</translation>
    </message>
    <message>
      <source>role</source>
      <translation>papel</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>kalagayan</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Isa pa: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>Nairehistro si {name} na may code na {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; na-check in, inorder ang badge {issue}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>wika</translation>
    </message>
    <message>
      <source>context</source>
      <translation>konteksto</translation>
    </message>
    <message>
      <source>source</source>
      <translation>orihinal</translation>
    </message>
    <message>
      <source>text</source>
      <translation>teksto</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Nabago: {done} sa {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Hanapin: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Mula ngayon: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Sinasabi itong muli gaya ng sa program.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Naisulat: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>May %n linya ang {file}. Hanggang {most} lang ang isang event.</numerusform>
        <numerusform>May %n linya ang {file}. Hanggang {most} lang ang isang event.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>Wala ang {lang} sa {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>At {count} pa: magbigay ng mas mahabang bahagi.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>“{source}”: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> “{near}” ba ang ibig sabihin?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Walang nagsasabing “{source}”.{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: “{source}”: {problem}. Walang binago.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>Hindi mabasa ang {file} bilang CSV sa UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, linya {number}: dapat punan ang {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>Nasa {contexts} ang “{source}”, at wala sa {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>Hindi maisulat ang {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Wala pang event na naka-set up dito. I-import ito, o sumali sa hub.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>May contact, diyeta o tala ng desk ang folder na ito, at hindi dapat magkaroon nito ang istasyong {role}. Walang binago rito. Sumali gamit ang walang-lamang folder: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>ginawang muli, pero hindi buo</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Maaaring may hawak pa ang mga kopyang ito ng mga taong binura na: {copies}. Burahin ang mga ito kapag may mas bago na; susubukan muli sa susunod na simula.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>Wala rito ang susi ng {backup}: wala sa {folder} at wala ring {key_file} sa tabi nito. Ibigay ang file ng susi na itinabi kasama nito: --key FILE (isinusulat ito ng kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Walang file na {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>Hindi backup ng istasyon ang {path}: walang susi ng istasyon dito.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>Sira ang {path} na hindi man lang masabi kung kanino ito ({damage}). Kumuha ng mas naunang backup.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Wala pang event ang hub na ito. I-import muna.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Event na {held} ang nasa folder na ito, at iba ang nasa hub. Sumali gamit ang walang-lamang folder: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Walang mai-export: wala pang event na naka-set up dito.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Nagbigay na ang istasyong ito ng sariling upuan para sa {visits}, at gayon din ang hub: maaaring sumobra sa bus ang pinagsama. Walang binago. Sumali gamit ang walang-lamang folder, at ilagay roon ang mga sign-up ng istasyong ito (nililista ng kioskctl export visits).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Event na {held} ang nasa folder na ito, at {code} ang inilalarawan ng file. Buksan ang {code} sa sariling folder: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Bigyan ang istasyon ng pangalang 1 hanggang {most} karakter.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Walang susing panlagda ng badge ang istasyong ito. I-import ang event, o sumali sa hub nito.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Hindi mabasa ang mga layout sa {place} ({why}), kaya walang backup ng mga ito. Tingnan kung maayos ang disk.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Walang export na {other!r}. Pumili ng isa: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Wala pang event na naka-set up dito. I-import ang event.toml kasama ng mga listahang ito.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Walang tao sa event na ito na may code na {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>Nasa server ng database ang event ng hub sa {place}, at walang ibinigay na address. Ibigay ito: --database ADDRESS, o i-set ang KIOSK_DATABASE. Walang ginawa rito.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Hindi nakarehistro rito ang kalahok na ito, kaya walang badge.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} bago, {changed} nabago, {unchanged} di nabago, {rejected} tinanggihan</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Hindi magagamit ang litratong ito: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Walang litrato ng kalahok na ito.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Walang place card na luma na.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>Ginagamit na ang printer na {printer}. Pumili ng iba bilang kahalili.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>Hindi rito idinagdag ang {name}.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>Ginagamit ang {name}. Pumili muna ng ibang printer.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>Hindi badge ang {name}; badge ang ini-print ng istasyon. Pumili ng ibang layout.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>hindi tama ang tala {number} ng istasyon {station}: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>Sira ang {backup} ({what}), kaya walang ginalaw. Kumuha ng mas naunang backup; sinasabi ng kioskctl log verify FILE kung buo ang bawat isa.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>Hindi mabasa ang {backup}: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Umalis na ang gusto ng programang ito. Hindi na ito ini-print.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Hindi maalis ang folder ng pagsasanay na {place} ({why}). Burahin ito: may mga pangalan ito.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>Ibinabalik ang database, o sa ibang hub na ito, kaya hindi ito na-save. Itigil ang hub na ito, hintaying mabuo ang database, at simulang muli.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Nasa server ng database ang datos ng hub na ito: i-backup ito gamit ang mga tool ng server (pg_dump, o replica).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>Hindi bus ang “{text}”. Isulat ang bilang ng upuan, o pangalan at bilang ng upuan: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Ibang event iyon, hindi ang sa hub na ito.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>Ibang istasyon ang binabanggit ng mensahe kaysa sa lumagda rito.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Wala pang event ang hub na ito. I-import muna: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Walang ibang istasyon na ganoon ang pangalan. Nililista ang mga ito ng kioskctl stations.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Ang hub lang na kasabay ng istasyon ang makakapag-block dito. Doon gawin.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Nasa ilalim ng ibang hub ang computer na ito, na tumanggap dito bilang istasyon: hindi ito makakatanggap ng iba. Isali itong muli roon gamit ang code para sa hub: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>Hindi papel ng istasyon ang {role!r}. Pumili ng isa: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ibang event ang hawak ng istasyong ito kaysa sa hub. Sumali gamit ang walang-lamang folder: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>Nagbigay ang istasyon ng sariling upuan para sa {visits}, at gayon din ang hub na ito: maaaring sumobra sa bus ang pinagsama. Sumali gamit ang walang-lamang folder, at ilagay roon ang mga sign-up ng istasyon.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>Nagbigay ang istasyon ng sariling upuan, at maaaring gayon din ang hub sa itaas. Isali ito sa hub sa itaas, o gamit ang walang-lamang folder.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Na-block ang istasyong ito, at hindi na muling pagtitiwalaan ang susi nito. Sumali gamit ang walang-lamang folder: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Sa hub mismo lang ipinapakita ang code ng pagsali. Buksan doon ang pahina nito.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Sa hub mismo lang mabo-block ang mga istasyon. Buksan doon ang pahina nito.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>Naputol ang mensahe sa daan.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>Masyadong mahaba ang mensahe. I-update ang Rollcall sa istasyon.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Na-block sa hub ang istasyong ito. Nakatabi roon ang lahat ng ginawa nito; wala nang ibinibigay rito. Para magamit muli ang computer na ito, sumali gamit ang walang-lamang folder: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Walang lagda ang kahilingang ito. I-update ang Rollcall sa istasyon.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Hindi kilala ng hub na ito ang istasyong ito. Isali ito gamit ang code mula sa screen ng hub.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>Hindi tama ang lagda ng istasyon: nabago ang kahilingan sa daan, o para sa ibang hub. Tingnan ang network, o isaling muli ang istasyon.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Naipadala na ang kahilingang ito; dapat magpatuloy ang istasyon mula roon.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Mali ang code ng pagsali. Magpakita ng bago sa hub, at iyon ang i-type.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Mali ang code ng pagsali; %n subok pa. Basahin itong muli sa screen ng hub.</numerusform>
        <numerusform>Mali ang code ng pagsali; %n subok pa. Basahin itong muli sa screen ng hub.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Nagamit na ang code ng pagsaling ito. Magpakita ng bago sa hub para sa istasyong ito.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Wala nang bisa ang code ng pagsaling ito: sampung minuto at limang subok lang ito. Magpakita ng bago sa hub.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuto</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Masyadong maraming maling code ng pagsali ang galing sa address ng computer na ito. Didinggin itong muli pagkalipas ng {wait}. Basahin ang code sa screen ng hub, o i-scan ang QR nito.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>May sumusubok ng mga code ng pagsali sa hub na ito, kaya wala itong tinatanggap sa loob ng {wait}. Magpakita ng bagong code sa hub: agad itong makikinig muli.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Hindi makapakinig ang hub sa port {port}: {why}. Maaaring may ibang hub na tumatakbo sa computer na ito; itigil iyon, o pumili ng ibang port: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Hindi masimulan ang hub. Tingnan ang mga mensahe sa itaas.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>Ang nilalaman ng tala {number} ng istasyon {station} ay hindi ang nilagdaan ng may-akda. Hindi ito tinanggap.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>May sirang tala sa log: hindi mabasa ang ulo nito.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>May talang nakasulat sa anyong {form}, na hindi kilala ng bersyong ito. I-update ang Rollcall sa computer na ito.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Sira ang katawan ng isang tala ({kind}).</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Hindi tinanggap ang mga tala ng istasyon {station} mula sa numero {number}: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Hindi tinanggap ang mga tala ng istasyon {station} hanggang numero {number}: hindi tama ang lagda.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Naroroon ang nasa loob ng {session}, ayon sa bilang ng mga pinto nito.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Itinakda ni {by} na i-freeze nang {at}, sa %n istasyon.</numerusform>
        <numerusform>Itinakda ni {by} na i-freeze nang {at}, sa %n istasyon.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>HINDI na-freeze nang {at}: walang nakabukas sa mga istasyong pinagtakdaan nito. I-freeze ayon sa oras na iyon (protocol freeze --at), o kanselahin (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Naroroon ang mga naka-check in.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Wala pang na-scan doon.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Hindi maisulat ang mga badge sa {path} ({why}). Magbakante roon o pumili ng ibang file; hindi ginalaw ang dating naroon.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>ay nakabukas. Isara ang takip nito</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>ay naubusan ng label. Maglagay ng bagong rolyo</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>ay hindi makahila ng label. Ilagay muli ang rolyo</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>ay may ibang label kaysa itinakda. Ilagay ang tamang rolyo</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>ay may bara sa pamutol. Buksan ito at alisin ang label</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>May iniuulat na error ang printer na {printer}. Tingnan ang mga ilaw nito.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>Ang printer na {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>Nakakonekta ang printer na {printer}. Hindi nito sinasabi ang lagay nito.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>Handa ang printer na {printer}.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>Hindi sumasagot ang printer na {printer}. Tingnan ang mga ilaw nito. Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>Na-off o nawala ang printer na {queue} habang nagpi-print.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>Sumasagot ang printer na {queue}.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>Handa ang printer na {queue}.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>Binitawan ng printer na {queue} ang badge{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>Hindi na kilala ng CUPS ang job na {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>Nakahinto ang pila na {queue}{why}. Ayusin ang printer, saka buksan muli ang pila: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>Huminto ang printer na {queue}{why}. Tingnan ang display nito. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>Hindi sumasagot ang printer na {queue}. Tingnan kung naka-on at nakakonekta ito ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>Hindi tumatanggap ng job ang pila na {queue}. Payagan: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>Walang pila na {queue} ang CUPS. Pumili ng ibang printer, o idagdag ang pila sa printer settings ng system. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Hindi sumasagot para sa {queue} ang serbisyong pang-print ng computer na ito (CUPS) ({why}). Simulan ito (systemctl start cups), o pumili ng ibang printer. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>Hindi tinanggap ng printer na {queue} ang badge: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>ay may baradong papel. Alisin ang papel at isara ang printer</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>ay nakabukas. Isara ang takip at tray nito</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>ay naubusan ng papel. Maglagay ng papel ng badge</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>ay naubusan ng tinta, toner o ribbon. Maglagay ng bago</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>ay hindi sumasagot. Tingnan kung naka-on at nakakonekta ito</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>ay puno na ang labasan. Alisan ng laman ang tray</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>ay naka-pause. Pindutin ang button nito para magpatuloy</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>ay walang driver sa computer na ito. I-install ito, o i-set up muli ang pila</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>Iniuulat ng printer na {queue} ang {reason}. Tingnan ang display nito.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Walang programa sa {name!r}. Pumili ng isa: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>Hindi pangalan ng printer ang {name!r}. Isulat ang zpl:192.168.1.30/203 (tuldok bawat pulgada: 203, 300 o 600) o brother:192.168.1.31/QL-820NWB/62 (modelo at label).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>Walang address na pang-printer ang {name!r}: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Walang modelong {model!r}. Kilala ang: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>Hindi tumatanggap ang {model} ng label na {label!r}. Tinatanggap nito ang: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Isinusulat ang mga badge bilang PDF file sa {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Walang badge na maisulat sa {folder} ({why}). Tingnan ang folder o pumili ng ibang printer; naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Puno ang disk, kaya walang badge na maisulat sa {folder}. Magbakante o pumili ng ibang printer; naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Walang pahintulot ang Rollcall na magsulat sa folder na {folder}. Payagan ito o pumili ng ibang printer; naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Parehong dapat lumagda ng pangalan: ang nagtuturn-over at ang tumatanggap.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Baka na-print na: tingnan ang printer, saka pindutin ang I-print muli o Na-print na.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Na-undo.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Ibang tao ang darating na kapalit niya.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>Inilipat ang pila mula sa {printer} habang hawak nito ang badge na ito.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Pinalitan ng badge {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>Hindi sukat ng badge ang {size}; dapat 10 hanggang 1000 mm ang bawat gilid.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>Para sa mga nakarehistro ang {name}; sa temporary-day ini-print ang mga blangko.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Mag-print ng 1 hanggang {most} blangkong badge sa isang beses.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>Hindi sukat ang {size}; isulat ang lapad at taas sa mm: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>Hindi mabasa ang {file} bilang listahan ng mga tao: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Walang hiniram, kaya walang maililista.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>Walang bus na {bus!r} ang {visit}. Mga bus nito: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Wala pang may upuan sa {visit}, kaya walang maililista.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>Hindi litratong mai-print ang {name}; gumamit ng PNG o JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Walang layout ng badge na {name}. {made}Kasama na: {known}. O tukuyin ang isang TOML file; puwedeng sundan ang pangalan ng {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Kailangan ng pangalan ang layout. Mag-type ng isa.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>Kasama sa Rollcall ang layout na {stem} at hindi ito binabago. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>Masyadong malaki ang {name} para maging layout.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>Hindi mabasa ang {name} bilang layout: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>Higit sa 8 MB ang {name}; paliitin ito.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>Hindi mabasa ang {name} ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Ginawa rito: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Hindi maisulat ang layout sa {path} ({why}). Magbakante roon o pumili ng ibang folder; hindi ginalaw ang dating naroon.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Hindi na matatanong ang printer na {printer} tungkol sa badge na ito.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>Hindi sumasagot ang printer na {printer} ({why}). Tingnan kung naka-on at nakakonekta ito. Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>Naputol ang printer na {printer} habang ibinibigay ang badge ({why}). Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>Nawala ang printer na {printer} nang magsisimula na itong mag-print.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Walang printer na {name!r} ang pangalan. Pumili ng isa: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Wala pang delegasyon, kaya walang maililista.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Walang miyembro ang lupong ito, kaya walang mai-print.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>Matagal nang nasa printer ang badge na ito, at wala itong iniuulat na problema. Tingnan ito.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Hindi naiguhit ang badge na ito dahil sa sariling pagkakamali ng Rollcall ({fault}). Iulat ito; iwasto ang pangalan at i-print muli.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>May sariling pagkakamali ang Rollcall sa pagpapadala ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>Nagkaroon ng sariling sira ang Rollcall sa pag-print at nagpapatuloy ito ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>0 hanggang {most} badge ang laman ng printer, kaya hindi maaaring tama ang {size}.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>Dapat dumating ang babala kapag 0 hanggang {size} badge na lang ang natitira, hindi {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>papel ng badge</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>tinta, toner o ribbon</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>Malapit nang maubusan ng {what} ang printer na {queue}.</translation>
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
      <translation>isang gamit sa pag-print</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>Hindi sumasagot ang printer na {printer}. Tingnan ang display nito. Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>Nakabukas ang printer na {printer}. Isara ang takip nito.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>Naubusan ng papel ang printer na {printer}. Maglagay ng papel ng badge.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>Naubusan ng ribbon ang printer na {printer}. Maglagay ng bago.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>Masyadong mainit ang printer na {printer} at naghihintay na lumamig.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>Masyadong malamig ang printer na {printer} para mag-print. Painitin ang silid.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>Naka-pause ang printer na {printer}. Pindutin ang button nito para magpatuloy.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Hindi naisulat ang backup na {path} ({why}). Tiyaking naroon ang disk o USB at may espasyo, at ulitin.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>Hindi mabuksan ang database na {path}: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>{version} ang SQLite ng computer na ito, na maaaring makawala ng na-save na datos. Kailangan ng Rollcall ang {wanted} o mas bago: patakbuhing muli ang setup (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>Naka-lock sa ibang program ang database na {path}. Isara ang program na iyon (baka pang-backup) at simulang muli ang Rollcall. Walang nawala.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>Hindi mabuksan ang database na {path} gamit ang susi ng istasyong ito: hindi para rito ang file ng susi, o sira ang file. Huwag itong burahin. Ibalik ang tamang susi, o ibalik ang pinakabagong backup: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>Hindi mabuksan ang {path} gamit ang susing ito: hindi ito backup ng Rollcall, sa ibang istasyon ang susi, o sira ang simula nito.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>Sira ang database ({what}). Huwag nang magtrabaho rito. Itatabi ng kioskctl restore BACKUP ang lahat ng laman at ipapalit ang pinakabagong backup; babalik mula sa hub ang kulang.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Puno ang disk, kaya hindi ito na-save. Magbakante ng espasyo (burahin ang mga lumang export o badge) at ulitin. Ligtas ang lahat ng na-save na.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Ayaw nang magpasulat ng disk, kaya hindi ito na-save. I-restart ang computer at tingnan ang disk; ligtas ang lahat ng na-save na.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>Naka-lock sa ibang program ang database, kaya hindi ito na-save. Isara ang program na iyon at ulitin.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Hindi sumasagot ang server ng database ({why}), kaya hindi ito na-save. Susubukan itong muli; tingnan ang server, at simulan kung nakapatay.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Bukas na ang Rollcall sa {folder} (proseso {holder}). Gamitin ang window na iyon, o isara muna.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Hindi masulatan ang folder ng datos na {folder} ({why}). Tingnan kung kanino ito, o pumili ng iba gamit ang --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Bukas na ang Rollcall sa {folder}. Gamitin ang window na iyon, o isara muna.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Puno ang disk, kaya hindi masimulan ang Rollcall sa {folder}. Magbakante ng espasyo (burahin ang mga lumang export o badge) at simulang muli. Ligtas ang lahat ng na-save na.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Hindi magawa ang folder ng datos na {folder} ({why}). Pumili ng iba gamit ang --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>file ng susi (may-ari lang ang makababasa)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>keyring</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Nawawala ang susi ng datos ng istasyong ito: wala ang {path} at wala rin sa keyring ng computer na ito. Ibalik ang file ng susi mula sa backup ng istasyon.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>Sira ang file ng susi na {path}. Ibalik ito mula sa backup.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Hindi mabasa ang file ng susi na {path}: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>Hindi maaaring ipangalan ang {space!r} sa lugar ng event sa database. Gumamit ng hanggang 40 maliliit na titik, numero at underscore, gaya ng event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>Hindi address ng database ang {head!r}: {why}. Ganito ang itsura: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Hindi sumasagot ang server ng database: {why}. Tingnan ang address nito, at kung tumatakbo ang server.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Hindi ito tinatanggap ng server ng database ({why}), kaya hindi na-save. Susubukan itong muli; tingnan ang server.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Hindi matiyak ng server ng database ang kaka-save lang nito ({why}). Tingnan ang standby nito. Walang nawala: ipinapadala itong muli hanggang maging ligtas.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Hindi naayos ang database ({why}); susubukan itong muli.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>simula nito</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Binago o sira ang bundle sa {where} (byte {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Putol ang bundle sa {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>pahina {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>manifest nito</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>dulo nito, kung saan may idinagdag</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>mga unang byte nito</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Hindi bundle ng Rollcall ang file na ito. Nagtatapos sa .rollcall ang pangalan ng bundle; sumulat ng isa sa kabilang istasyon: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Anyong {version} ang bundle na ito, at anyong {known} ang kilala ng computer na ito. I-update ang Rollcall sa computer na ito, saka basahing muli.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Lumang anyong {version} ang bundle na ito, na hindi na binabasa. I-update ang Rollcall sa istasyong sumulat nito, at isulat muli.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>Hindi na mabasa ang USB lampas sa byte {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Sa ibang event ang bundle na ito. Walang binasa. Basahin ito sa istasyon ng event na iyon: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Nakasara ang bundle na ito sa susing wala sa istasyong ito: isinulat ito ng istasyong hindi sumali sa parehong hub, o matapos i-block ang isang ito. Walang binasa. Isali muna ang dalawa sa iisang hub.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Hindi nilagdaan ang bundle ng istasyong binabanggit nitong sumulat. Walang binasa. Tanungin ang nagbigay kung saan ito galing.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Hindi mabasa ang manifest ng bundle: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Hindi naisulat ang bundle na {path} ({why}). Nabunot ba ang USB? Walang nawala: isaksak ito at isulat muli.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Walang folder na {place}. Isaksak ang USB at ibigay ang folder nito, o magbigay ng file sa umiiral na folder na nagtatapos sa {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>Puno ang USB sa {folder}. Walang iniwan dito. Magbakante, o gumamit ng iba.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Masyadong malaki ang bundle para sa USB sa {folder}. Gumamit ng naka-format na exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>Hindi masulatan ang USB sa {folder}. Tingnan ang switch nito at kung kanino ang folder, o gumamit ng iba.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>Hindi file ang {path}. Ibigay ang bundle mismo: nagtatapos ito sa .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>Masyadong malaki ang {path} para maging bundle ng Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Walang file na {path}. Isaksak ang USB, at ibigay ang bundle na naroon.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Hindi nabasa ang bundle na {path} ({why}). Nabunot ba ang USB? Nakatabi ang nabasa na: isaksak ito at basahing muli.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. Tinanggap ang %n pahina bago nito, wala na pagkatapos. Kopyahin ulit, o ipasulat muli sa “{name}”.</numerusform>
        <numerusform>{what}. Tinanggap ang %n pahina bago nito, wala na pagkatapos. Kopyahin ulit, o ipasulat muli sa “{name}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n tala na nasa “{name}” ang wala sa bundle na ito at wala rito: nagpapatuloy ito kung saan natapos ang nauna.{why} Tinanggap ang tugma. Basahin ang nauna, o ipasulat sa “{name}” ang isa na may --everything.</numerusform>
        <numerusform>%n tala na nasa “{name}” ang wala sa bundle na ito at wala rito: nagpapatuloy ito kung saan natapos ang nauna.{why} Tinanggap ang tugma. Basahin ang nauna, o ipasulat sa “{name}” ang isa na may --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>Na-block ang “{name}” sa event na ito. Tinanggap ang ginawa nito, dahil baka wala na ito sa iba: tingnan ang mga gawain nito bago pagtiwalaan.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Sa ibang event ang bundle na ito. Walang binasa.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>Na-block sa event na ito ang “{name}”, ang sumulat ng bundle na ito. Walang binasa. Dalhin ito sa hub: baka may mga gawain itong wala sa iba.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Hindi kilala ng event na ito ang istasyong sumulat ng bundle na ito, ang “{name}”. Walang binasa. Isali ito sa hub; kung nakasali na, basahin muna ang bundle ng hub.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>Ang dulo ng bundle na ito ay hindi nilagdaan ng istasyong sumulat ng simula. Walang binasa. Ipasulat itong muli.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Nagbago ang bundle habang binabasa. Walang tinanggap; basahing muli.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Tinanggap ang nauna rito.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Walang nabasa. Kopyahing muli, o ipasulat muli.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Hindi mabasa ang pahina {number} ng bundle: ibang bersyon ang sumulat nito. I-update ang Rollcall sa parehong istasyon.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Tinanggap na kanina ang lahat ng dala nito. Basahin itong muli pagkatapos.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Walang istasyong {wanted!r} ang pangalan. Mga istasyon ng event na ito: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Wala pang event ang istasyong ito, kaya hindi ito makasulat o makabasa ng bundle. Sumali minsan sa hub (kioskctl join), o i-import ang event.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Ilang istasyon ang may pangalang {wanted!r}. Ibigay ang isa ayon sa ID: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>Iba ang ibinabalik ng USB kaysa sa isinulat. Walang iniwan dito. Gumamit ng ibang USB.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>Hindi naitabi ng USB ang isinulat: {why}. Walang iniwan dito. Gumamit ng ibang USB.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>Hindi hub ng Rollcall ang sumasagot sa {url} (status {status}). Tingnan ang address; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>Hindi address ng hub ang {url!r}. Ganito ang itsura: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Sabi ng hub: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>May sariling sira ang hub sa {url} (status {status}). Walang nawala; tingnan ang window ng hub, o simulan itong muli.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>Masyadong mahaba ang sagot ng {url} para sa isang hub.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>Ang sumasagot sa {url} ay hindi ang hub na sinalihan ng istasyong ito. Walang ginamit mula rito. Tingnan ang address ng hub at ang network.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>May humaharang sa koneksyon sa {url}: may nagpapakita ng sariling susi sa pagitan ng istasyong ito at ng hub. Walang sinabi, at walang nagbago. Gumamit ng ibang network, gaya ng kable papunta sa hub, o mag-sync sa pamamagitan ng file sa USB.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Walang ibinibigay na address ang hub. I-type ito, kasama ng code.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>Mas luma ang bersyon ng hub sa {url}. I-update ang Rollcall doon.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>Hindi kilala ng hub sa {url} ang code ng pagsaling ito. Walang ipinadala. Basahing muli ang code sa screen ng hub, o magpakita roon ng bago: sampung minuto ang bisa nito. Kung tama ito, iba ang sumasagot doon kaysa sa hub: tingnan ang address.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Hindi sinasabi ng hub kung sino ito. I-update ang Rollcall sa hub.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Hindi pa sumasali sa hub ang istasyong ito. Sumali: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>Ibang istasyon ang binabanggit ng sagot ng hub. Sumaling muli sa hub.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Wala sa network na may mahahanap na hub ang computer na ito. Ikonekta ito, o i-type ang address ng hub ayon sa screen nito.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>May %n titik at numero ang code ng pagsali, gaya ng 7K3M-9QX2-T4AB. Basahin itong muli sa screen ng hub.</numerusform>
        <numerusform>May %n titik at numero ang code ng pagsali, gaya ng 7K3M-9QX2-T4AB. Basahin itong muli sa screen ng hub.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Hindi mabasa ang kahilingang sumali: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>Walang magagamit na susi ang kahilingang sumali. Subukang muli.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>Hindi galing sa hub na nagpakita ng code na ito ang sagot. Tingnan ang address ng hub.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Hindi mabasa ang sagot ng hub: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Hindi mabasa ang sinasabi ng hub tungkol sa susi nito: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>Hindi mabasa ang tanong ng istasyon: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Sa mas bagong hub ang code na ito kaysa sa naiintindihan ng istasyong ito. I-update ang Rollcall sa computer na ito, saka i-scan muli.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Hindi nabasa nang maayos ang code ng hub. I-scan itong muli; kung hindi umubra, para sa ibang keyboard ang scanner: i-type na lang ang address ng hub at ang maikling code nito.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>Dalawa ang tala {number} ng istasyon {station}: kinopya o ibinalik ang disk ng istasyong iyon. Nakatabi ang dalawa. Itigil ang isa sa dalawang istasyon at isaling muli ang isa pa.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Magkaiba ang dalawang log, at walang panig ang makapagbigay ng kulang ng isa. Subukang muli.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>Sa ibang event ang kabilang panig. Isali ang istasyong ito sa tamang hub.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Hindi mabasa ang kopya ng hub ng log nito: {why}. I-update ang Rollcall sa computer na ito at sa hub, at subukang muli.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Walang ipinadala. Tingnan ang address; kung may pahina ng sign-in sa web browser ng network na ito, mag-sign in muna; o gumamit ng ibang network, gaya ng kable papunta sa hub, o USB.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Ibang susi kaysa sa hub ang ipinapakita ng sumasagot: may nakaharang na pahina ng sign-in ng network, may humaharang sa koneksyon, o nasa ibang computer ang address ng hub.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} “{name}” ang tawag nito sa sarili.</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Ibang hub ng Rollcall ang sumasagot, hindi ang hub na sinalihan ng istasyong ito: nasa kanya na ang address ng hub na iyon.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Susing napalitan na ng hub ang ipinapakita ng sumasagot. Kung ibinalik ang hub mula sa backup, sumaling muli gamit ang bagong code; kung hindi, baka may ibang may hawak ng lumang susi.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>baka may nakaharang na pahina ng sign-in ng network: magbukas ng web browser at mag-sign in muna.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Walang nawala: nakatabi ang ginagawa rito at ipapasa sa sandaling sumagot ang hub.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>Naputol ang sagot ng hub sa {url}: nawala ang network, o itinigil ang hub. Walang nawala; susubukan itong muli.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} HTTPS ang gamit ng hub: isulat ang address nito nang may https://.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Hindi kilala ng network na ito ang pangalan sa {url}. Walang nawala. I-type na lang ang numero ng hub ayon sa screen nito (gaya ng 10.0.0.5:8470), o gamitin ang network na kinaroroonan ng hub.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>Hindi sumagot ang hub sa {url} sa loob ng {seconds:g} segundo. Walang nawala; susubukan itong muli. Kung ganoon pa rin, tingnan ang window ng hub: baka nag-hang ang program.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Hindi maabot ang hub sa {url}: walang bumabalik na oo o hindi mula roon. {nothing_lost} Tingnan kung bukas ang computer ng hub at nasa parehong network nito; may mga guest network na naghihiwalay ng mga computer, at maaaring humarang ang firewall sa hub.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>Tinatanggap ng sumasagot sa {url} ang tawag at saka walang sinasabi. Walang ipinadala. Tingnan ang window ng hub: baka nag-hang ang program, kaya simulan itong muli; o tingnan ang address at port; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Hindi maabot ang hub sa {url}. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Walang nabubuong ligtas na koneksyon sa {url} ({why}). Walang ipinadala. Tingnan ang address at port; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>Masyadong mabagal ang dating ng sagot ng hub sa {url}: mahina ang network, o may pumipigil sa pagitan. Walang nawala; susubukan itong muli.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Hindi maabot ang hub sa {url}: wala sa network na papunta roon ang computer na ito. {nothing_lost} Isaksak ang kable, o piliin ang network na kinaroroonan ng hub.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>Luma at hindi ligtas na HTTPS ang gamit ng sumasagot sa {url}: hindi ito hub ng Rollcall, o may nagpapahina sa koneksyon. Walang ipinadala. Tingnan ang address; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Hindi HTTPS ang gamit ng sumasagot sa {url}, kaya hindi ito hub ng Rollcall. Walang ipinadala. Tingnan ang address at port; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>naputol</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Hindi mabasa ang mensahe ng kabilang panig: {why}. Tingnan ang address ng hub, at kung walang nakaharang na pahina ng sign-in ng network; saka subukang muli.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Masyadong malaki ang isang mensahe ng sync ({size_mb} MB). I-update ang Rollcall sa computer na ito at sa hub.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>Bersyon {version} ng sync ang kabilang panig, bersyon {ours} ang computer na ito. I-update ang Rollcall sa computer na ito.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>may karakter na hindi mai-print ang {name} (U+{number:04X}): i-type muli ang cell</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>may %n karakter ang {name} at {most} lang ang kasya: paikliin ito</numerusform>
        <numerusform>may %n karakter ang {name} at {most} lang ang kasya: paikliin ito</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>kulang ang {name}: punan ito</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>"{text}" ang {name}: isulat ang yes o no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>"{text}" ang {name}: isulat ang buong numero mula 0 hanggang {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>"{text}" ang {name}: isulat ang petsa at oras gaya ng 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>"{text}" ang {name}: isulat ang lokal na oras sa venue, walang offset</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>"{text}" ang {name}, na hindi email address: itama o iwang blangko</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>"{text}" ang {name}, na hindi kilalang bansa: isulat ang dalawang titik nito, gaya ng KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>may "{text}" ang {name}, na iniwan: isulat ang mga wika gaya ng en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>"{text}" ang {name}: isulat ang petsa gaya ng 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>may panipi na binuksan at hindi isinara: alisin o isara ito</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>masyadong mahaba ang isang cell para mabasa: paikliin ito</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>{count} ang minutes: sumulat ng numero mula {least} hanggang {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>higit ito sa 30 MB: paliitin</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>hindi ito litratong mababasa: gumamit ng JPEG, PNG o WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>masyadong maliit ang ginupit para makilala sa papel</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>hindi mabasa: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Hindi mabuksan ang folder na {folder}: {why}. Ibigay ang folder na may mga litrato.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>walang nakarehistro sa code na pangalan nito</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>higit sa 60 milyong tuldok: paliitin</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>masyadong maliit para makilala sa papel</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>litrato ng parehong tao ang {first}</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, hanay {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>hanay {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, hanay {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, hanay {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>may upuan na ang {code} sa {where}: sabihin ito sa isa lang sa dalawa</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Wala pang listahan ng mga delegasyon, kaya hindi nasuri ang mga code nito.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>nagamit na ang code {code} sa {where}: bigyan ng sarili ang bawat hanay</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>Event na {code} ang inilalarawan ng {source}, pero {held} ang nasa istasyong ito. Gumamit ng ibang folder ng datos para sa ibang event.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>Hindi magagamit ang {source}: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>Kulang ang {source} ng mga kolum na {columns}. Mananatili ang mga contact, pangangailangan, mesa at tala na naroon na; itinuturing na blangko ang iba.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>nauna ang ends ({ends}) sa starts ({starts}): itama ang isa</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>"{text}" ang timezone, na wala: isulat gaya ng Asia/Seoul o Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>bago ang kind na "{sort}": itinuturing itong bukas na sesyon</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>natatapos ito ({ends}) bago magsimula ({starts}): itama ang isa</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>kulang ang capacity: kailangan ng pagbisita ang bilang ng upuan</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>may "{text}" ang admits, at walang nagtakda ng kategoryang iyon</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>kulang ang pangalan: punan ang given_name o family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>walang nakarehistro sa code {text}: itama ito, o idagdag ang taong iyon sa listahan ng mga kalahok</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>"{text}" ang {name}: isulat ang isa sa {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>kulang ang {name}: bigyan ang hanay na ito ng code na wala sa iba</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>"{text}" ang category, na wala sa {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>"{text}" ang delegation, na wala sa listahan ng mga delegasyon: itama ito, o idagdag sa listahang iyon</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>may iba nang pinuno ang delegasyon {delegation}, sa {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>nagsisimula ito sa {day}, na hindi araw ng event</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>nagsasara ang mga pinto ({closes}) bago magbukas ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>{phone} ang phone: nawala ng spreadsheet ang mga numero nito</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>{count} ang nasa zones, at {most} ang ipinapakita ng badge</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>"{text}" ang {name}: ginawa itong numero ng spreadsheet. Gawing text ang kolum, at i-type muli</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>"{text}" ang {name}: gumamit ng mga titik A hanggang Z, numero at gitling</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>may %n cell ito at {width} ang nasa header: lagyan ng panipi ang cell na may kuwit</numerusform>
        <numerusform>may %n cell ito at {width} ang nasa header: lagyan ng panipi ang cell na may kuwit</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>Mukhang listahan ng {list} ang {source}, pero kulang ng kolum na {missing}. Idagdag ito sa header, at i-import muli.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Walang mai-import dito. Ibigay ang event.toml, delegations.csv, participants.csv o programme.csv (o .xlsx), o ang folder na may mga ito.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>Hindi text na mababasa ang {name}. Buksan ito sa spreadsheet program at i-save bilang CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>Mukhang nakasulat sa {encoding} ang {name}: tingnan kung tama ang basa ng "{line}". Kung hindi, i-save ang file bilang CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>Walang laman ang {name}.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, sheet {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>Walang laman ang {source}.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>Dalawang beses ang kolum na "{column}" sa {source}. Magtira ng isa, at i-import muli.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Hindi sa alinmang kilalang listahan ang mga kolum ng {source} ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: walang ginagawa sa mga kolum na {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Hindi mabuksan ang folder na {folder}: {why}. Tingnan kung maaari mo itong basahin.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>Higit sa {size_mb} MB ang {name}, na hindi kailangan ng anumang listahan ng kalahok. I-save lang ang listahan bilang CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>Hindi mabasa ang {name}: {why}. Isara ito sa ibang program, at tingnan kung mabubuksan mo ito.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>Hindi mabasa ang {name}: {why}. Itama ito sa text editor; TOML ito sa UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>Walang inilalarawang event ang {name}.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Iniwan ito.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Walang file na {path}. Tingnan ang pangalan at folder nito.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Hindi mabasa ang {name}: sira ito, o hindi spreadsheet. Buksan ito sa spreadsheet program at i-save muli bilang .xlsx o CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>Lumalaki ang {name} nang higit sa kailangan ng listahan ng kalahok, kaya hindi binuksan. Kopyahin ang mga hanay sa bagong workbook, o i-save ang sheet bilang CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>May mga cell ang {name} lampas sa hanay {rows:,} o kolum {columns}, kaya hindi binuksan. Burahin ang malayong nasa ibaba at kanan ng listahan, at i-save muli.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>Lumang .xls ang {name} o may password. Buksan ito sa spreadsheet program, at i-save bilang .xlsx na walang password.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>May password ang {name}. I-save nang wala.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>Binary workbook ang {name}. I-save bilang .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>May macro ang {name}. I-save bilang .xlsx, na wala nito.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Hindi mabasa ang {name} ({why}). Buksan ito sa spreadsheet program at i-save muli bilang .xlsx o CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Pumili ng ibang folder, at i-export muli.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>Hindi naisulat ang {name}: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Isinusulat ang mga export bilang csv o xlsx, hindi bilang {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>{most:,} hanay ang kasya sa xlsx at mas marami rito. I-export bilang csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>puno ang disk. Magbakante, o pumili ng ibang disk, at i-export muli.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>walang folder na {folder}. Gawin ito, o pumili ng iba.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>may folder na ganoon ang pangalan. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>hindi ito maisulat doon. Isara ito sa ibang program, o pumili ng ibang folder.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>Hindi oras ang {text}. Isulat ang 09:30, o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Walang screen dito. Gamitin ang kioskctl sa terminal na ito, o kunan ang window: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>Hindi tinanggap ng printer na {printer} ang badge. Tingnan ang display nito. Naitabi ang badge at susubukan muli.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>pinakamahaba sa lahat</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>isang pangalan lang</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>pangalan lang, wala nang iba</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>pangalang isang mahabang salita</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>napakahabang salita sa katungkulan</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>dalawang linyang Thai</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>pakaliwa na may mga marka</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>Persian na may joiner</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>Hebreo na may numero</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>Hangul at una ang apelyido</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>Han at una ang apelyido</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>Kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>Devanagari na may conjunct</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>Bengali</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>Tamil na napakalapad</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>Etiyopiko</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>Georgian</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Armenian</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>Cyrillic na labas sa Ruso</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griyego</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>Khmer</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>Lao</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>Latin na may lahat ng tuldik</translation>
    </message>
  </context>
</TS>
